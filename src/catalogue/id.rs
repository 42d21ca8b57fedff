use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, problem};
use crate::catalogue::{AnyProductSet, ProductSet, ProductSet1048, words};
use crate::law::{Edition, Regime};

/// The handle of a criteria set: a regime together with a product set of the regime's own
/// classification.
///
/// It has one byte. A set of 1048 and a set of the later classification are made from different
/// types, so the number of one cannot be used for the other by mistake:
///
/// ```compile_fail,E0308
/// use ocop::{ProductSet, SetId};
///
/// let id = SetId::decision_1048(ProductSet::CoffeeAndCocoa);
/// ```
///
/// ```
/// use ocop::{ProductSet, SetId};
///
/// let id = SetId::decision_148(ProductSet::CoffeeAndCocoa);
/// ```
///
/// It is written as the regime's year and the set's number, and stored so:
///
/// ```
/// use ocop::{ProductSet, Regime, SetId};
///
/// let id = SetId::new(Regime::Decision148, 13)?;
/// assert_eq!(id, SetId::decision_148(ProductSet::CoffeeAndCocoa));
/// assert_eq!(id.to_string(), "2023/13");
/// assert_eq!("2023/13".parse::<SetId>()?, id);
/// assert_eq!(id.criteria_set().criteria().len(), 34);
/// # Ok::<(), ocop::catalogue::UnknownSet>(())
/// ```
///
/// # Stored form
///
/// In every format it is text. Reading refuses text that names no set.
///
/// ```
/// use ocop::SetId;
///
/// let json = r#""2026/13""#;
/// let handle: SetId = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&handle)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SetId(u8);

/// Sets with consecutive handles: those of one regime, by number.
struct Run {
    regime: Regime,
    label: &'static str,
    first_number: u8,
    len: u8,
}

macro_rules! runs {
    (
        $($constructor:ident($Set:ty) = $Regime:ident, $label:literal;)*
        ; apart: $($(#[$note:meta])* $NAME:ident = $Apart:ident, $number:literal, $own:literal;)*
    ) => {
        /// The sets of every regime, oldest first; then the sets that stand apart.
        const RUNS: &[Run] = &[
            $(Run { regime: Regime::$Regime, label: $label, first_number: 1, len: 26 },)*
            $(Run { regime: Regime::$Apart, label: $own, first_number: $number, len: 1 },)*
        ];

        impl SetId {
            $(#[doc = concat!("The set for a product set under the criteria of ", $label, ".")]
            ///
            /// ```
            #[doc = concat!("use ocop::{SetId, ", stringify!($Set), "};")]
            ///
            #[doc = concat!("let set = SetId::", stringify!($constructor), "(", stringify!($Set), "::try_from(9)?);")]
            #[doc = concat!("assert_eq!(set.to_string(), \"", $label, "/9\");")]
            /// # Ok::<(), ocop::UnknownNumber>(())
            /// ```
            #[must_use]
            pub const fn $constructor(set: $Set) -> Self {
                match Self::numbered($label, set.number()) {
                    Some(id) => id,
                    None => unreachable!(),
                }
            })*

            $($(#[$note])*
            pub const $NAME: Self = match Self::numbered($own, $number) {
                Some(id) => id,
                None => unreachable!(),
            };)*
        }
    };
}

runs! {
    decision_1048(ProductSet1048) = Decision1048, "2019";
    decision_148(ProductSet) = Decision148, "2023";
    decision_26(ProductSet) = Decision26, "2026";
    ; apart:
    /// 1048's own tourism set, for dossiers from 2019-08-21 to 2020-06-07, both days included. 781
    /// brought another set with the same number
    /// ([reading 26](crate::law::Reading::TourismOf1048)).
    TOURISM_AS_SIGNED = Decision1048, 26, "2019-as-signed";
}

impl SetId {
    /// How many sets there are.
    pub(crate) const COUNT: usize = {
        let (mut count, mut run) = (0, 0);
        while run < RUNS.len() {
            #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler alone")]
            {
                count += widen(RUNS[run].len);
                run += 1;
            }
        }
        count
    };

    #[expect(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "the place stays below the length, and there are fewer sets than a byte can number (checked below)"
    )]
    const fn numbered(label: &str, number: u8) -> Option<Self> {
        let (mut before, mut place) = (0, 0);
        while place < RUNS.len() {
            let run = &RUNS[place];
            if same(run.label, label) && run.first_number <= number && number - run.first_number < run.len {
                return Some(Self(before + (number - run.first_number)));
            }
            before += run.len;
            place += 1;
        }
        None
    }

    /// The set with a number under the newest decision.
    #[expect(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "the place stays below the length, and there is a run"
    )]
    pub(crate) const fn newest(number: u8) -> Option<Self> {
        let mut newest = &RUNS[0];
        let mut place = 1;
        while place < RUNS.len() {
            if newest.regime.number() < RUNS[place].regime.number() {
                newest = &RUNS[place];
            }
            place += 1;
        }
        Self::numbered(newest.label, number)
    }

    /// The sets of a regime with some numbers. For tables: evaluated by the compiler alone.
    #[expect(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::panic,
        reason = "evaluated by the compiler alone: a number that is none must stop the build"
    )]
    pub(crate) const fn these<const N: usize>(regime: Regime, numbers: [u8; N]) -> [Self; N] {
        let mut run = 0;
        while RUNS[run].regime.number() != regime.number() {
            run += 1;
        }
        let mut sets = [Self(0); N];
        let mut place = 0;
        while place < N {
            sets[place] = match Self::numbered(RUNS[run].label, numbers[place]) {
                Some(set) => set,
                None => panic!("a regime has no such set"),
            };
            place += 1;
        }
        sets
    }

    /// The run that the set is of, and its place in it.
    #[expect(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "a handle is below the sum of the lengths (checked below)"
    )]
    const fn run(self) -> (&'static Run, u8) {
        let (mut place, mut rest) = (0, self.0);
        while rest >= RUNS[place].len {
            rest -= RUNS[place].len;
            place += 1;
        }
        (&RUNS[place], rest)
    }

    /// The set with a number, 1 to 26, under the last edition of a regime. For the set under
    /// another edition ask [`Edition::set`](crate::Edition::set).
    ///
    /// ```
    /// use ocop::{Problem, ProductSet, Regime, SetId};
    ///
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    /// assert_eq!(SetId::new(Regime::Decision26, 13)?, coffee);
    /// assert_eq!(SetId::new(Regime::Decision26, 27).unwrap_err().code(), "unknown_set");
    /// # Ok::<(), ocop::catalogue::UnknownSet>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownSet`] (`unknown_set`) for a number outside 1 to 26.
    pub fn new(regime: Regime, number: u8) -> Result<Self, UnknownSet> {
        let run = RUNS.iter().find(|run| run.regime == regime);
        run.and_then(|run| Self::numbered(run.label, number))
            .ok_or_else(|| UnknownSet { regime: Some(regime), given: alloc::format!("{number}") })
    }

    /// The set with a number under an edition: the tourism set of 1048 as signed is not that of
    /// 781.
    pub(crate) fn under(edition: Edition, number: u8) -> Result<Self, UnknownSet> {
        let governed = Self::all().find(|set| set.number() == number && set.governs(edition));
        governed
            .ok_or_else(|| UnknownSet { regime: Some(edition.regime()), given: alloc::format!("{number}") })
    }

    /// Every set of every regime: the numbered ones, oldest regime first, then 1048's own tourism
    /// set.
    ///
    /// ```
    /// use ocop::SetId;
    ///
    /// assert_eq!(SetId::all().count(), 3 * 26 + 1);
    /// assert_eq!(SetId::all().next().map(|set| set.to_string()).as_deref(), Some("2019/1"));
    /// assert_eq!(SetId::all().next_back(), Some(SetId::TOURISM_AS_SIGNED));
    /// ```
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + Clone {
        (0..=u8::MAX).map(Self).take(Self::COUNT)
    }

    /// The sets of a regime, by number: 26 sets. Under 1048 its own tourism set comes after them.
    ///
    /// ```
    /// use ocop::{Regime, SetId};
    ///
    /// assert_eq!(SetId::of(Regime::Decision26).count(), 26);
    /// assert!(SetId::of(Regime::Decision1048).any(|set| set == SetId::TOURISM_AS_SIGNED));
    /// ```
    #[must_use]
    pub fn of(regime: Regime) -> impl DoubleEndedIterator<Item = Self> + Clone {
        Self::all().filter(move |set| set.regime() == regime)
    }

    /// The regime.
    #[must_use]
    pub const fn regime(self) -> Regime {
        self.run().0.regime
    }

    /// The set's number in its regime, 1 to 26.
    ///
    /// ```
    /// use ocop::{ProductSet, ProductSet1048, SetId};
    ///
    /// // Two regimes give the same products other numbers.
    /// assert_eq!(SetId::decision_26(ProductSet::LiquidSeasonings).number(), 9);
    /// assert_eq!(SetId::decision_1048(ProductSet1048::LiquidSeasonings).number(), 10);
    /// ```
    #[must_use]
    #[expect(clippy::arithmetic_side_effects, reason = "the numbers of a run end below 256")]
    pub const fn number(self) -> u8 {
        let (run, place) = self.run();
        run.first_number + place
    }

    /// The product set that it is for, in the classification of its regime.
    #[must_use]
    pub const fn products(self) -> AnyProductSet {
        self.criteria_set().products()
    }

    /// Whether the set is one of tourism services.
    #[must_use]
    pub const fn is_tourism(self) -> bool {
        self.products().is_tourism()
    }

    /// Whether dossiers under an edition are rated by the set.
    ///
    /// Source: 26/2026, Annex II; 148 and 1048, Annex III;
    /// [reading 26](crate::law::Reading::TourismOf1048).
    ///
    /// ```
    /// use ocop::{Edition, ProductSet1048, SetId};
    ///
    /// let later = SetId::decision_1048(ProductSet1048::Tourism);
    /// assert!(later.governs(Edition::Decision1048As781));
    /// assert!(!later.governs(Edition::Decision1048));
    /// assert!(SetId::TOURISM_AS_SIGNED.governs(Edition::Decision1048));
    /// ```
    #[must_use]
    pub fn governs(self, edition: Edition) -> bool {
        self.criteria_set().editions().contains(&edition)
    }

    /// The handle as an index of the table of sets.
    pub(crate) const fn place(self) -> usize {
        widen(self.0)
    }
}

const _: () = assert!(SetId::COUNT <= 255, "a byte numbers the sets");

#[expect(clippy::as_conversions, reason = "widening; `From` is not const")]
const fn widen(small: u8) -> usize {
    small as usize
}

#[expect(clippy::indexing_slicing, reason = "the place stays below the length")]
#[expect(clippy::arithmetic_side_effects, reason = "the place stays below the length")]
const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

impl fmt::Debug for SetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SetId({self})")
    }
}

impl fmt::Display for SetId {
    /// `2026/13`; `2019-as-signed/26` for 1048's own tourism set.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.run().0.label, self.number())
    }
}

impl FromStr for SetId {
    type Err = UnknownSet;

    /// Reads the regime's year and the set's number: `2026/13`.
    ///
    /// # Errors
    ///
    /// [`UnknownSet`] (`unknown_set`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = text.split_once('/').and_then(|(label, number)| {
            let plain = !number.starts_with(['+', '0']);
            plain.then(|| number.parse().ok()).flatten().and_then(|number| Self::numbered(label, number))
        });
        known.ok_or_else(|| UnknownSet { regime: None, given: String::from(text) })
    }
}

impl Say for SetId {
    /// `set 13 of 26/2026/QĐ-TTg`.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (run, _) = self.run();
        if run.len == 1 {
            words::set_as_signed(lang, f, &self.number(), &run.regime)
        } else {
            words::set(lang, f, &self.number(), &run.regime)
        }
    }
}

/// A number or text that names no criteria set.
///
/// Its code is `unknown_set`.
///
/// ```
/// use ocop::{Problem, SetId};
///
/// // A set is written as the year of its decision and its number.
/// for text in ["13", "2026/027", "2026/27", "2024/13"] {
///     let error = text.parse::<SetId>().unwrap_err();
///     assert_eq!((error.code(), error.given()), ("unknown_set", text));
/// }
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSet {
    regime: Option<Regime>,
    given: String,
}

impl UnknownSet {
    /// A number that no set of a regime has, as it was given.
    #[cfg(feature = "serde")]
    pub(crate) fn under(regime: Regime, given: &str) -> Self {
        Self { regime: Some(regime), given: String::from(given) }
    }

    /// The regime that was asked for a set; `None` where a text was read that names none.
    #[must_use]
    pub const fn regime(&self) -> Option<Regime> {
        self.regime
    }

    /// The number or text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for UnknownSet {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.regime {
            Some(regime) => words::unknown_set(lang, f, &self.given, &regime),
            None => words::no_set(lang, f, &Quoted(&self.given)),
        }
    }
}

impl Problem for UnknownSet {
    fn code(&self) -> &'static str {
        "unknown_set"
    }

    fn details(&self) -> Details {
        Details::given(&self.given).allowing(Allowed::range(1, 26))
    }
}

problem! { UnknownSet }

#[cfg(feature = "serde")]
crate::base::stored::stored_as_text! { SetId }

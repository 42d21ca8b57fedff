//! What became of the criteria of a set in the next decision, and what an old finding proves there.

mod correspondence;
mod level_range;
#[cfg(feature = "serde")]
mod stored;
mod table;
mod words;

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

#[doc(alias("đối chiếu", "doi chieu"))]
pub use correspondence::Correspondence;
pub use correspondence::{CorrespondenceKind, OtherCriterion, UnknownCorrespondence};
pub use level_range::{InvalidLevelRange, LevelRange};
pub(crate) use table::{
    AnyCrosswalk, CorrespondenceRow, CrosswalkTable, Entry, Pair, correspondences, count, rows,
};

use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, problem};
use crate::catalogue::{CriterionId, SetId};

/// A set and the set that follows it under the next decision, criterion by criterion.
///
/// There is one from each set of 148 to the set of 26/2026 with the same number. The criteria that
/// both sets have are its [`correspondences`](Self::correspondences); the others are new or
/// vanished.
///
/// Source: 148, Annex III, and 26/2026, Annex II, by [reading 28](crate::law::Reading::Crosswalk).
///
/// ```
/// use ocop::catalogue::Crosswalk;
/// use ocop::{ProductSet, SetId};
///
/// let crosswalk = Crosswalk::from_set(SetId::decision_148(ProductSet::CoffeeAndCocoa))?;
/// assert_eq!(crosswalk.to(), SetId::decision_26(ProductSet::CoffeeAndCocoa));
/// // The certified raw-material area and the bilingual label are new.
/// let new: Vec<_> = crosswalk.new_criteria().map(|criterion| criterion.code()).collect();
/// assert_eq!(new, ["1.2", "2.4"]);
/// // Accounting and periodic testing are gone.
/// let vanished: Vec<_> = crosswalk.vanished().map(|criterion| criterion.code()).collect();
/// assert_eq!(vanished, ["3.đ", "8.b"]);
/// assert_eq!(crosswalk.correspondences().count(), 32);
/// # Ok::<(), ocop::catalogue::NoCrosswalk>(())
/// ```
///
/// # Stored form
///
/// In every format it is text: the two sets. Reading refuses text that names no crosswalk.
///
/// ```
/// use ocop::catalogue::Crosswalk;
///
/// let json = r#""2023/13 > 2026/13""#;
/// let crosswalk: Crosswalk = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&crosswalk)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Crosswalk {
    from: SetId,
    to: SetId,
}

impl Crosswalk {
    /// The crosswalk from a set to the one that follows it.
    ///
    /// ```
    /// use ocop::catalogue::Crosswalk;
    /// use ocop::{Problem, ProductSet, SetId};
    ///
    /// let tea = Crosswalk::from_set(SetId::decision_148(ProductSet::Tea))?;
    /// assert_eq!(tea.to(), SetId::decision_26(ProductSet::Tea));
    /// let error = Crosswalk::from_set(SetId::decision_26(ProductSet::Tea)).unwrap_err();
    /// assert_eq!(error.code(), "no_crosswalk");
    /// # Ok::<(), ocop::catalogue::NoCrosswalk>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NoCrosswalk`] (`no_crosswalk`) for a set from which no crosswalk leads on: the sets of
    /// 1048 and of 26/2026.
    pub fn from_set(set: SetId) -> Result<Self, NoCrosswalk> {
        Self::of(set, true).ok_or_else(|| NoCrosswalk::new(set, true))
    }

    /// The crosswalk to a set from the one that it follows.
    ///
    /// ```
    /// use ocop::catalogue::Crosswalk;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tourism = Crosswalk::to_set(SetId::decision_26(ProductSet::Tourism))?;
    /// assert_eq!(tourism.from(), SetId::decision_148(ProductSet::Tourism));
    /// # Ok::<(), ocop::catalogue::NoCrosswalk>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NoCrosswalk`] (`no_crosswalk`) for a set to which no crosswalk leads: the sets of 1048 and
    /// of 148.
    pub fn to_set(set: SetId) -> Result<Self, NoCrosswalk> {
        Self::of(set, false).ok_or_else(|| NoCrosswalk::new(set, false))
    }

    /// Every crosswalk, oldest first, by set number.
    ///
    /// ```
    /// use ocop::Regime;
    /// use ocop::catalogue::Crosswalk;
    ///
    /// assert_eq!(Crosswalk::all().count(), 26);
    /// assert!(Crosswalk::all().all(|one| one.from().regime() == Regime::Decision148));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        Self::tables().iter().flat_map(|table| table.pairs).map(|(from, to)| Self { from: *from, to: *to })
    }

    fn of(set: SetId, earlier: bool) -> Option<Self> {
        let (table, pair) = Self::place(set, earlier)?;
        table.pairs.get(pair).map(|(from, to)| Self { from: *from, to: *to })
    }

    /// The table of a set's crosswalk, onwards or back, and the place of the set's pair in it.
    fn place(set: SetId, earlier: bool) -> Option<(AnyCrosswalk, usize)> {
        Self::tables().iter().find_map(|table| Some((*table, table.pair(set, earlier)?)))
    }

    /// The earlier set.
    #[must_use]
    pub const fn from(self) -> SetId {
        self.from
    }

    /// The later set.
    #[must_use]
    pub const fn to(self) -> SetId {
        self.to
    }

    /// The criteria that both sets have, in the printed order of the later one.
    ///
    /// ```
    /// use ocop::catalogue::Crosswalk;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let crosswalk = Crosswalk::from_set(SetId::decision_148(ProductSet::Tea))?;
    /// let same = crosswalk.correspondences().count();
    /// let later = crosswalk.to().criteria_set().criteria().len();
    /// assert_eq!(same + crosswalk.new_criteria().count(), later);
    /// # Ok::<(), ocop::catalogue::NoCrosswalk>(())
    /// ```
    pub fn correspondences(self) -> impl Iterator<Item = Correspondence> + Clone + use<> {
        self.to.criteria_set().criteria().filter_map(CriterionId::came_from)
    }

    /// The criteria that only the later set has, in printed order. No finding under the earlier
    /// decision is about them.
    ///
    /// ```
    /// use ocop::catalogue::Crosswalk;
    /// use ocop::{Lang, ProductSet, SetId};
    ///
    /// let crosswalk = Crosswalk::from_set(SetId::decision_148(ProductSet::CoffeeAndCocoa))?;
    /// let mut names = crosswalk.new_criteria().map(|criterion| criterion.name().get(Lang::En));
    /// assert_eq!(names.next(), Some("Certified raw-material area"));
    /// # Ok::<(), ocop::catalogue::NoCrosswalk>(())
    /// ```
    pub fn new_criteria(self) -> impl Iterator<Item = CriterionId> + Clone + use<> {
        self.to.criteria_set().criteria().filter(|criterion| criterion.came_from().is_none())
    }

    /// The criteria that only the earlier set has, in printed order. A finding on them does not
    /// count any more.
    ///
    /// ```
    /// use ocop::catalogue::Crosswalk;
    /// use ocop::{ProductSet, SetId, Topic};
    ///
    /// let crosswalk = Crosswalk::from_set(SetId::decision_148(ProductSet::CoffeeAndCocoa))?;
    /// let topics: Vec<_> = crosswalk.vanished().map(|criterion| criterion.topic()).collect();
    /// assert_eq!(topics, [Topic::Accounting, Topic::PeriodicTesting]);
    /// # Ok::<(), ocop::catalogue::NoCrosswalk>(())
    /// ```
    pub fn vanished(self) -> impl Iterator<Item = CriterionId> + Clone + use<> {
        self.from.criteria_set().criteria().filter(|criterion| criterion.became().is_none())
    }
}

impl CriterionId {
    /// How it came from a criterion of the decision before.
    ///
    /// `None` for a new criterion, and for a criterion of a set to which no crosswalk leads.
    /// [`Crosswalk::to_set`] fails only in the second case.
    ///
    /// Source: [reading 28](crate::law::Reading::Crosswalk).
    ///
    /// ```
    /// use ocop::catalogue::CorrespondenceKind;
    /// use ocop::{CriterionId, Lang};
    ///
    /// let linkage: CriterionId = "2026/13/1.5".parse()?;
    /// let came = linkage.came_from().ok_or("148 graded the linkage too")?;
    /// assert_eq!((came.from().code(), came.kind()), ("1.d", CorrespondenceKind::Replaced));
    /// println!("{}", came.reason().get(Lang::Vi));
    ///
    /// // The bilingual label is new.
    /// assert_eq!("2026/13/2.4".parse::<CriterionId>()?.came_from(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn came_from(self) -> Option<Correspondence> {
        let (table, pair) = Crosswalk::place(self.set(), false)?;
        let (other, row) = table.counterpart(pair, self, false)?;
        Some(Correspondence::new(other, self, row))
    }

    /// How it became a criterion of the next decision.
    ///
    /// `None` for a criterion that vanished, and for a criterion of a set from which no crosswalk
    /// leads on. [`Crosswalk::from_set`] fails only in the second case.
    ///
    /// Source: [reading 28](crate::law::Reading::Crosswalk).
    ///
    /// ```
    /// use ocop::CriterionId;
    ///
    /// let labour: CriterionId = "2023/13/3.c".parse()?;
    /// let became = labour.became().ok_or("26/2026 grades local labour too")?;
    /// assert_eq!(became.to().to_string(), "2026/13/3.3");
    ///
    /// // Accounting is no criterion any more.
    /// assert_eq!("2023/13/3.đ".parse::<CriterionId>()?.became(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn became(self) -> Option<Correspondence> {
        let (table, pair) = Crosswalk::place(self.set(), true)?;
        let (other, row) = table.counterpart(pair, self, true)?;
        Some(Correspondence::new(self, other, row))
    }
}

impl fmt::Debug for Crosswalk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Crosswalk({self})")
    }
}

impl fmt::Display for Crosswalk {
    /// Both sets: `2023/13 > 2026/13`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} > {}", self.from, self.to)
    }
}

impl Say for Crosswalk {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::crosswalk(lang, f, &self.from, &self.to)
    }
}

impl FromStr for Crosswalk {
    type Err = NoCrosswalk;

    /// Reads both sets: `2023/13 > 2026/13`.
    ///
    /// # Errors
    ///
    /// [`NoCrosswalk`] (`no_crosswalk`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (from, to) = text.split_once(" > ")?;
            let crosswalk = Self::from_set(from.parse().ok()?).ok()?;
            (to.parse::<SetId>().ok()? == crosswalk.to).then_some(crosswalk)
        };
        read().ok_or_else(|| NoCrosswalk { asked: None, given: String::from(text) })
    }
}

/// A set from which or to which no crosswalk leads, or text that names no crosswalk.
///
/// Its code is `no_crosswalk`.
///
/// ```
/// use ocop::catalogue::Crosswalk;
/// use ocop::{Problem, ProductSet1048, SetId};
///
/// let error = Crosswalk::from_set(SetId::decision_1048(ProductSet1048::Coffee)).unwrap_err();
/// assert_eq!(error.code(), "no_crosswalk");
/// assert!(error.to_string().starts_with("no crosswalk leads on from set"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoCrosswalk {
    /// The set asked, and whether onwards from it.
    asked: Option<(SetId, bool)>,
    given: String,
}

impl NoCrosswalk {
    fn new(set: SetId, onwards: bool) -> Self {
        Self { asked: Some((set, onwards)), given: alloc::format!("{set}") }
    }

    /// The set that was asked for a crosswalk; `None` where a text was read.
    ///
    /// ```
    /// use ocop::catalogue::Crosswalk;
    /// use ocop::{ProductSet1048, SetId};
    ///
    /// let coffee = SetId::decision_1048(ProductSet1048::Coffee);
    /// assert_eq!(Crosswalk::from_set(coffee).unwrap_err().set(), Some(coffee));
    /// ```
    #[must_use]
    pub fn set(&self) -> Option<SetId> {
        self.asked.map(|(set, _)| set)
    }

    /// The set or text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for NoCrosswalk {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.asked {
            Some((set, true)) => words::no_crosswalk_from(lang, f, &set),
            Some((set, false)) => words::no_crosswalk_to(lang, f, &set),
            None => words::no_crosswalk(lang, f, &Quoted(&self.given)),
        }
    }
}

impl Problem for NoCrosswalk {
    fn code(&self) -> &'static str {
        "no_crosswalk"
    }

    fn details(&self) -> Details {
        let details = Details::given(&self.given);
        match self.asked {
            Some((set, true)) => {
                details.in_set(set).allowing(Allowed::one_of(Crosswalk::all().map(Crosswalk::from)))
            }
            Some((set, false)) => {
                details.in_set(set).allowing(Allowed::one_of(Crosswalk::all().map(Crosswalk::to)))
            }
            None => details.allowing(Allowed::one_of(Crosswalk::all())),
        }
    }
}

problem! { NoCrosswalk }

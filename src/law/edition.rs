use core::fmt;

use time::Date;

use crate::base::date::{self, InvalidDate};
use crate::base::{Allowed, Details, Lang, Problem, Say, Text, UnknownCode, coded, numbered, problem, words};
use crate::law::{Act, Citation};

macro_rules! regimes {
    ($($(#[$meta:meta])* $Regime:ident = $year:literal, $vi:literal / $number:literal;)*) => {
        numbered! {
            /// The decision whose criteria sets are used. In data it is named by its year.
            ///
            /// Each regime has sets numbered 1 to 26; under 1048 two sets have the number 26
            /// ([reading 26](crate::law::Reading::TourismOf1048)). Those of 148 and 26/2026 share
            /// one classification ([`ProductSet`](crate::ProductSet)). 1048 has another
            /// ([`ProductSet1048`](crate::ProductSet1048)), whose numbers mean other products.
            ///
            /// [`Edition::regime`] and [`SetId::regime`](crate::SetId::regime) give it.
            ///
            /// ```
            /// use ocop::Regime;
            ///
            /// assert_eq!(Regime::try_from(2026)?, Regime::Decision26);
            /// assert_eq!(Regime::Decision148.number(), 2023);
            /// assert!(Regime::try_from(2020).is_err());
            /// # Ok::<(), ocop::UnknownNumber>(())
            /// ```
            ///
            /// It is stored as the year of its decision, for example `2026`.
            #[non_exhaustive]
            pub enum Regime in "ocop": u16, "quyết định của năm" / "regulation of the year", "unknown_regulation" {
                $($(#[$meta])* $Regime = $year, $vi / $number;)*
            }
        }

        impl Regime {
            /// The years as text, in the order of [`ALL`](Self::ALL).
            pub(crate) const YEARS: &'static [&'static str] = &[$(stringify!($year)),*];
        }
    };
}

regimes! {
    /// Decision 1048/QĐ-TTg of 2019, as amended by 781/QĐ-TTg of 2020.
    Decision1048 = 2019, "Quyết định số 1048/QĐ-TTg" / "1048/QĐ-TTg";
    /// Decision 148/QĐ-TTg of 2023, whose procedure 1489/QĐ-TTg of 2025 amended.
    Decision148 = 2023, "Quyết định số 148/QĐ-TTg" / "148/QĐ-TTg";
    /// Decision 26/2026/QĐ-TTg, in force.
    Decision26 = 2026, "Quyết định số 26/2026/QĐ-TTg" / "26/2026/QĐ-TTg";
}

impl Regime {
    /// The year of the decision, which names the regime in data: 2019, 2023 or 2026.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.number()
    }

    /// The decision that printed the criteria.
    #[must_use]
    pub const fn act(self) -> Act {
        self.last_edition().rules().criteria.act()
    }

    /// The annex that prints the criteria sets.
    #[must_use]
    pub const fn criteria_annex(self) -> Citation {
        self.last_edition().rules().criteria
    }

    /// The last edition of the regime's rules.
    ///
    /// ```
    /// use ocop::{Edition, Regime};
    ///
    /// assert_eq!(Regime::Decision148.last_edition(), Edition::Decision148As1489);
    /// assert_eq!(Regime::Decision26.last_edition(), Edition::Decision26);
    /// ```
    #[must_use]
    pub const fn last_edition(self) -> Edition {
        let mut place = Edition::ALL.len();
        while let Some(before) = place.checked_sub(1) {
            #[expect(clippy::indexing_slicing, reason = "the place counts down from the length")]
            let edition = Edition::ALL[before];
            if edition.regime().number() == self.number() {
                return edition;
            }
            place = before;
        }
        // Every regime has an edition: checked below.
        Edition::Decision26
    }

    /// The regime's editions, oldest first.
    ///
    /// ```
    /// use ocop::{Edition, Regime};
    ///
    /// let of_1048 = [Edition::Decision1048, Edition::Decision1048As781];
    /// assert!(Regime::Decision1048.editions().eq(of_1048));
    /// ```
    pub fn editions(self) -> impl Iterator<Item = Edition> {
        Edition::ALL.iter().copied().filter(move |edition| edition.regime() == self)
    }
}

impl core::str::FromStr for Regime {
    type Err = UnknownCode;

    /// Reads the year: `2026`.
    ///
    /// # Errors
    ///
    /// [`UnknownCode`] (`unknown_regulation`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const ERROR: &str = "unknown_regulation";
        const KIND: Text = Text::new("quyết định của năm", "regulation of the year");
        let known = Self::ALL.iter().zip(Self::YEARS).find(|(_, year)| **year == text);
        known.map(|(regime, _)| *regime).ok_or_else(|| UnknownCode::new(ERROR, KIND, text, Self::YEARS))
    }
}

impl Say for Regime {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().get(lang))
    }
}

coded! {
    /// An edition of the rules: a regime with the amendments in force at the time.
    ///
    /// The day on which a dossier is submitted picks it ([`of_dossier`](Self::of_dossier)).
    /// Everything that an edition says stands in its [`rules`](Self::rules).
    ///
    /// ```
    /// use ocop::Edition;
    /// use time::macros::date;
    ///
    /// let edition = Edition::of_dossier(date!(2026 - 05 - 21))?;
    /// assert_eq!(edition, Edition::Decision148As1489);
    /// assert_eq!(edition.rules().certificates.validity.value, 36); // months
    /// assert_eq!(Edition::of_dossier(date!(2026 - 05 - 22))?, Edition::Decision26);
    /// assert!(Edition::of_dossier(date!(2019 - 08 - 20)).is_err());
    /// # Ok::<(), ocop::law::BeforeFirstRegime>(())
    /// ```
    #[non_exhaustive]
    pub enum Edition in "ocop": "bản quy định" / "edition", "unknown_edition" {
        /// 1048 as signed, for dossiers from 2019-08-21.
        Decision1048 = "1048", "Quyết định số 1048/QĐ-TTg" / "1048/QĐ-TTg";
        /// 1048 as amended by 781, for dossiers from 2020-06-08.
        Decision1048As781 = "1048-781", "Quyết định số 1048/QĐ-TTg, sửa đổi bởi Quyết định số 781/QĐ-TTg" / "1048/QĐ-TTg as amended by 781/QĐ-TTg";
        /// 148 as signed, for dossiers from 2023-02-24.
        Decision148 = "148", "Quyết định số 148/QĐ-TTg" / "148/QĐ-TTg";
        /// 148 as amended by 1489, for dossiers from 2025-07-06.
        Decision148As1489 = "148-1489", "Quyết định số 148/QĐ-TTg, sửa đổi bởi Quyết định số 1489/QĐ-TTg" / "148/QĐ-TTg as amended by 1489/QĐ-TTg";
        /// 26/2026, for dossiers from 2026-05-22.
        Decision26 = "26", "Quyết định số 26/2026/QĐ-TTg" / "26/2026/QĐ-TTg";
    }
}

impl Edition {
    /// The regime whose criteria the edition applies.
    #[must_use]
    pub const fn regime(self) -> Regime {
        self.rules().regime
    }

    /// The document that made this edition: the decision itself or its amendment.
    #[must_use]
    pub const fn act(self) -> Act {
        self.rules().act
    }

    /// The first day on which a submitted dossier comes under this edition.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.act().in_force_from()
    }

    /// The edition that governs a dossier submitted on a day.
    ///
    /// [`Governing::of_dossier`](crate::law::Governing::of_dossier) adds the last day for rating
    /// the dossier.
    ///
    /// Source: 26/2026, Art. 12(2), and [reading 14](crate::law::Reading::RegimeOfADossier).
    ///
    /// ```
    /// use ocop::{Edition, Problem};
    /// use time::macros::date;
    ///
    /// // 148 and 26/2026 are both in force on that day; a new dossier comes under 26/2026.
    /// assert_eq!(Edition::of_dossier(date!(2026 - 06 - 01))?, Edition::Decision26);
    /// assert_eq!(Edition::of_dossier(date!(2025 - 07 - 06))?, Edition::Decision148As1489);
    /// let error = Edition::of_dossier(date!(2019 - 08 - 20)).unwrap_err();
    /// assert_eq!(error.code(), "before_first_regulation");
    /// # Ok::<(), ocop::law::BeforeFirstRegime>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`BeforeFirstRegime`] (`before_first_regulation`) for a day before 2019-08-21: provinces had
    /// criteria of their own then, whose results 1048 kept until 2019-12-31 (Art. 3).
    pub fn of_dossier(submitted_on: Date) -> Result<Self, BeforeFirstRegime> {
        Self::ALL
            .iter()
            .copied()
            .rev()
            .find(|edition| edition.first_day() <= submitted_on)
            .ok_or(BeforeFirstRegime { day: submitted_on, field: None })
    }

    /// The same of the day of a field, which the errors name.
    pub(crate) fn of_dossier_in<E>(field: &'static str, day: Date) -> Result<Self, E>
    where
        E: From<InvalidDate> + From<BeforeFirstRegime>,
    {
        let day = date::writable_in(field, day)?;
        Ok(Self::of_dossier(day).map_err(|error| error.of_field(field))?)
    }
}

words! {
    before_first(day, first) = "ngày {day} chưa có bộ tiêu chí quốc gia: quyết định đầu tiên có hiệu lực từ {first}"
        / "no national criteria on {day}: the first regulation is in force from {first}";
}

/// A day before the first national criteria.
///
/// Its code is `before_first_regulation`. What is allowed is a range that begins with 2019-08-21
/// and has no end.
///
/// ```
/// use ocop::{Allowed, Edition, Problem};
/// use time::macros::date;
///
/// let error = Edition::of_dossier(date!(2018 - 05 - 07)).unwrap_err();
/// assert_eq!(error.day(), date!(2018 - 05 - 07));
/// let from_1048_on = Allowed::Range(Some("2019-08-21".into()), None);
/// assert_eq!(error.details().allowed, from_1048_on);
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeforeFirstRegime {
    day: Date,
    field: Option<&'static str>,
}

impl BeforeFirstRegime {
    const FIRST: Date = Act::Decision1048.in_force_from();

    /// The day given.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// The same error of the day of a field.
    pub(crate) const fn of_field(self, field: &'static str) -> Self {
        Self { field: Some(field), ..self }
    }
}

impl Say for BeforeFirstRegime {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        before_first(lang, f, &self.day, &Self::FIRST)
    }
}

impl Problem for BeforeFirstRegime {
    fn code(&self) -> &'static str {
        "before_first_regulation"
    }

    fn details(&self) -> Details {
        let from = Some(alloc::format!("{}", date::text(Self::FIRST)));
        let details = Details::given(date::text(self.day)).allowing(Allowed::Range(from, None));
        Details { field: self.field.map(Into::into), ..details }
    }
}

problem! { BeforeFirstRegime }

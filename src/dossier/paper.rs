use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::CriterionId;
use crate::base::date::{self, InvalidDate};
use crate::base::{Allowed, Details, Lang, Problem, Say, problem};
use crate::catalogue::Topic;
use crate::dossier::support::paper_that_must_be_valid;
use crate::dossier::{Evidence, words};

/// A paper that proves something of a product: its kind, the days on which it is valid, and what it
/// proves, where the caller knows that.
///
/// [`new`](Self::new) makes it from its kind, and the `with_` functions add the rest. Where no
/// topic is named, it proves the criteria on the topics that its kind
/// [supports](Evidence::supports), and those with a level that asks for a valid paper of its kind
/// ([`valid_paper_for`](crate::dossier::valid_paper_for)). Where topics are named, it proves
/// criteria on these topics alone.
///
/// Source: [reading 42](crate::law::Reading::RestsOnEvidence), on the evidence that 26/2026, Annex
/// III, names.
///
/// ```
/// use ocop::dossier::{Evidence, EvidencePaper};
/// use ocop::Problem;
/// use time::macros::date;
///
/// let haccp = EvidencePaper::new(Evidence::QualitySystem)
///     .with_days(Some(date!(2024 - 03 - 01)), Some(date!(2027 - 02 - 28)))?;
/// assert!(haccp.is_valid_on(date!(2027 - 02 - 28)));
/// assert!(!haccp.is_valid_on(date!(2027 - 03 - 01)));
///
/// let (first, last) = (date!(2024 - 03 - 01), date!(2024 - 02 - 29));
/// let haccp = EvidencePaper::new(Evidence::QualitySystem);
/// let error = haccp.with_days(Some(first), Some(last)).unwrap_err();
/// assert_eq!(error.code(), "last_day_before_first");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading checks them
/// as making one does, and refuses a name that it does not know.
///
/// ```
/// use ocop::dossier::EvidencePaper;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "evidence": "test_reports", "first_day": null, "last_day": "2027-12-31", "topics": []
/// }"#;
/// let paper: EvidencePaper = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&paper)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EvidencePaper {
    evidence: Evidence,
    first_day: Option<Date>,
    last_day: Option<Date>,
    topics: Vec<Topic>,
}

impl EvidencePaper {
    /// A paper of a kind, without a first and a last day, and without topics.
    ///
    /// ```
    /// use ocop::dossier::{Evidence, EvidencePaper};
    ///
    /// let registration = EvidencePaper::new(Evidence::BusinessRegistration);
    /// assert_eq!(registration.evidence(), Evidence::BusinessRegistration);
    /// assert_eq!((registration.first_day(), registration.last_day()), (None, None));
    /// ```
    #[must_use]
    pub const fn new(evidence: Evidence) -> Self {
        Self { evidence, first_day: None, last_day: None, topics: Vec::new() }
    }

    /// The same paper with its first and its last day of validity, both included. `None` stands for
    /// a day that it does not have. They take the place of earlier ones.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::dossier::{Evidence, EvidencePaper};
    /// use time::macros::date;
    ///
    /// let tests = EvidencePaper::new(Evidence::TestReports);
    /// let (first, last) = (date!(2026 - 01 - 01), date!(2027 - 12 - 31));
    /// assert_eq!(tests.clone().with_days(Some(first), Some(last))?.last_day(), Some(last));
    /// let error = tests.with_days(Some(last), Some(first)).unwrap_err();
    /// assert_eq!(error.code(), "last_day_before_first");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`EvidencePaperError`]: `last_day_before_first` where the last day is before the first,
    /// `invalid_date` for a day outside the years 1 to 9999.
    pub fn with_days(
        self,
        first_day: Option<Date>,
        last_day: Option<Date>,
    ) -> Result<Self, EvidencePaperError> {
        let first_day = first_day.map(|day| date::writable_in("first_day", day)).transpose()?;
        let last_day = last_day.map(|day| date::writable_in("last_day", day)).transpose()?;
        match (first_day, last_day) {
            (Some(first), Some(last)) if last < first => {
                Err(EvidencePaperError::LastDayBeforeFirst { first, last })
            }
            _ => Ok(Self { first_day, last_day, ..self }),
        }
    }

    /// The same paper with a topic that it is known to prove. Once a topic is named, the paper
    /// proves criteria on the named topics alone. A topic that is named twice counts once.
    ///
    /// ```
    /// use ocop::dossier::{Evidence, EvidencePaper};
    /// use ocop::{ProductSet, SetId, Topic};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let paper = EvidencePaper::new(Evidence::TestReports);
    /// let proven = tea.criteria().filter(|criterion| paper.proves(*criterion)).count();
    /// // Once a topic is named, the paper proves nothing else.
    /// let paper = paper.with_topic(Topic::Origin);
    /// assert!(proven > 0);
    /// let mut proven = tea.criteria().filter(|criterion| paper.proves(*criterion));
    /// assert!(proven.all(|criterion| criterion.topic() == Topic::Origin));
    /// ```
    #[must_use]
    pub fn with_topic(mut self, topic: Topic) -> Self {
        if !self.topics.contains(&topic) {
            self.topics.push(topic);
        }
        self
    }

    /// The kind of evidence.
    #[must_use]
    pub const fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// The first day on which it is valid; `None` if it has none.
    #[must_use]
    pub const fn first_day(&self) -> Option<Date> {
        self.first_day
    }

    /// The last day on which it is valid, that day included; `None` if it has none.
    #[must_use]
    #[doc(alias("ngày hết hiệu lực", "ngay het hieu luc"))]
    pub const fn last_day(&self) -> Option<Date> {
        self.last_day
    }

    /// The topics that it is known to prove, in the order in which they were named; empty where
    /// none was named.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// Whether it is valid on a day: from its first through its last day, both included. A first or
    /// last day that it does not have sets no limit.
    ///
    /// ```
    /// use ocop::dossier::{Evidence, EvidencePaper};
    /// use time::macros::date;
    ///
    /// let last = date!(2027 - 12 - 31);
    /// let tests = EvidencePaper::new(Evidence::TestReports).with_days(None, Some(last))?;
    /// assert!(tests.is_valid_on(last) && !tests.is_valid_on(date!(2028 - 01 - 01)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.first_day.is_none_or(|first| first <= day) && self.last_day.is_none_or(|last| day <= last)
    }

    /// Whether it proves a criterion.
    ///
    /// Source: [reading 42](crate::law::Reading::RestsOnEvidence). The decisions do not print which
    /// kind supports which topic; the library's own table decides ([`Evidence::topics`]). The
    /// levels that ask for a valid paper are those of 26/2026, Annex II, and 148, Annex III.
    ///
    /// ```
    /// use ocop::dossier::{Evidence, EvidencePaper};
    /// use ocop::{ProductSet, SetId};
    ///
    /// let set = SetId::decision_26(ProductSet::try_from(18)?).criteria_set();
    /// let licence = EvidencePaper::new(Evidence::ProductionLicence);
    /// // Criterion 6 of set 18 asks for the licence, criterion 1.1 where the material comes from.
    /// assert!(licence.proves(set.criterion("6")?));
    /// assert!(!licence.proves(set.criterion("1.1")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn proves(&self, criterion: CriterionId) -> bool {
        let topic = criterion.topic();
        if self.topics.is_empty() {
            let must_be = |level| paper_that_must_be_valid(level) == Some(self.evidence);
            self.evidence.supports(topic) || criterion.levels().any(must_be)
        } else {
            self.topics.contains(&topic)
        }
    }
}

impl Say for EvidencePaper {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.last_day {
            Some(last) => words::paper_until(lang, f, &self.evidence, last),
            None => self.evidence.say(lang, f),
        }
    }
}

impl fmt::Display for EvidencePaper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// Why a paper cannot have the days that were given: `last_day_before_first` or `invalid_date`.
///
/// ```
/// use ocop::dossier::{Evidence, EvidencePaper};
/// use ocop::{Lang, Problem, Say};
/// use time::macros::date;
///
/// let days = (Some(date!(2026 - 03 - 01)), Some(date!(2026 - 02 - 28)));
/// let error = EvidencePaper::new(Evidence::Awards).with_days(days.0, days.1).unwrap_err();
/// assert_eq!(error.code(), "last_day_before_first");
/// println!("{}", error.text(Lang::Vi));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EvidencePaperError {
    /// Its last day is before its first day (`last_day_before_first`).
    LastDayBeforeFirst {
        /// The first day.
        first: Date,
        /// The last day.
        last: Date,
    },
    /// A day is outside the years 1 to 9999 (`invalid_date`).
    OutOfCalendar(InvalidDate),
}

impl From<InvalidDate> for EvidencePaperError {
    fn from(error: InvalidDate) -> Self {
        Self::OutOfCalendar(error)
    }
}

impl Say for EvidencePaperError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LastDayBeforeFirst { first, last } => words::last_day_before_first(lang, f, last, first),
            Self::OutOfCalendar(error) => error.say(lang, f),
        }
    }
}

impl Problem for EvidencePaperError {
    fn code(&self) -> &'static str {
        match self {
            Self::LastDayBeforeFirst { .. } => "last_day_before_first",
            Self::OutOfCalendar(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::LastDayBeforeFirst { first, last } => Details::of_field("last_day")
                .with_given(date::text(*last))
                .allowing(Allowed::Range(Some(alloc::format!("{}", date::text(*first))), None)),
            Self::OutOfCalendar(error) => error.details(),
        }
    }
}

problem! { EvidencePaperError }

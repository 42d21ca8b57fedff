use alloc::string::String;
use core::fmt;

use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, problem};
use crate::catalogue::{OtherSet, SetId};
use crate::date::InvalidDate;
use crate::law::{BeforeFirstRegime, Edition, FactForm, Gap, PaperFact, PaperKind};
use crate::papers::words;

/// Why a paper cannot be filled in.
///
/// Each case below names its code.
///
/// ```
/// use ocop::Problem;
/// use ocop::law::{DossierKind, Gap, PaperFact, PaperKind};
/// use ocop::papers::Application;
/// use ocop::producer::ProducerKind;
/// use ocop::{Edition, Producer, ProductSet, SetId};
///
/// let farm = Producer::new("Trang trại Đồi Chè", ProducerKind::Farm)?;
/// let (edition, tea) = (Edition::Decision148, SetId::decision_148(ProductSet::Tea));
/// let application = Application::new(edition, DossierKind::First, tea, "Chè", farm)?;
/// let error = application.paper(PaperKind::RegistrationSlip).unwrap_err();
/// assert_eq!((error.code(), error.gap()), ("form_not_known", Some(Gap::FormsUnder148)));
/// let error = application.with_text(PaperFact::Trademark, "có").unwrap_err();
/// assert_eq!(error.code(), "fact_told_otherwise");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaperError {
    /// A text is blank, or holds a control character other than a line break
    /// (`invalid_paper_text`).
    Text {
        /// The fact.
        fact: PaperFact,
        /// What was given.
        given: String,
    },
    /// The fact is told in another form than it was given in: in words, by a tick, or by another
    /// value ([`PaperFact::form`]) (`fact_told_otherwise`).
    Form {
        /// The fact.
        fact: PaperFact,
        /// The form in which it was given.
        given: FactForm,
    },
    /// The fact stands on none of these papers (`fact_on_no_paper`): a fact of a council was told
    /// to an application, or a fact of an application to a council's sitting.
    Elsewhere {
        /// The fact.
        fact: PaperFact,
    },
    /// A stored application or sitting tells a fact twice (`fact_told_twice`).
    Twice {
        /// The fact.
        fact: PaperFact,
    },
    /// The set is not used under the edition (`paper_of_other_regulation`).
    Regulation {
        /// The set.
        set: SetId,
        /// The edition.
        edition: Edition,
    },
    /// The dossier is of another edition, another kind, another sender or another product group
    /// (`dossier_of_other_filing`).
    Dossier {
        /// The edition of the dossier's list.
        given: Edition,
        /// The application's edition.
        edition: Edition,
    },
    /// A sheet or a criterion is of another set (`other_set`).
    OtherSet(OtherSet),
    /// There are more or fewer names than sheets (`names_of_members`).
    Members {
        /// How many names there are.
        given: usize,
        /// How many sheets there are.
        sheets: usize,
    },
    /// The library does not know how the paper is laid out (`form_not_known`).
    NotKnown {
        /// The paper.
        kind: PaperKind,
        /// The gap.
        gap: Gap,
    },
    /// The edition prints no such paper for an application (`no_such_form`).
    NoForm {
        /// The paper.
        kind: PaperKind,
        /// The edition.
        edition: Edition,
    },
    /// A day is before the first regime, 2019-08-21 (`before_first_regulation`).
    TooEarly(BeforeFirstRegime),
    /// A day is outside the years 1 to 9999 (`invalid_date`).
    OutOfCalendar(InvalidDate),
}

impl PaperError {
    /// The gap in what the library knows, where that is the reason (`form_not_known`).
    ///
    /// ```
    /// use ocop::law::{DossierKind, Gap, PaperKind};
    /// use ocop::papers::Application;
    /// use ocop::producer::ProducerKind;
    /// use ocop::{Edition, Producer, ProductSet, SetId};
    ///
    /// let farm = Producer::new("Trang trại Đồi Chè", ProducerKind::Farm)?;
    /// let (edition, tea) = (Edition::Decision148, SetId::decision_148(ProductSet::Tea));
    /// let application = Application::new(edition, DossierKind::First, tea, "Chè", farm)?;
    /// let error = application.paper(PaperKind::RegistrationSlip).unwrap_err();
    /// assert_eq!(error.gap(), Some(Gap::FormsUnder148));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn gap(&self) -> Option<Gap> {
        match self {
            Self::NotKnown { gap, .. } => Some(*gap),
            _ => None,
        }
    }
}

impl From<OtherSet> for PaperError {
    fn from(error: OtherSet) -> Self {
        Self::OtherSet(error)
    }
}

impl From<InvalidDate> for PaperError {
    fn from(error: InvalidDate) -> Self {
        Self::OutOfCalendar(error)
    }
}

impl From<BeforeFirstRegime> for PaperError {
    fn from(error: BeforeFirstRegime) -> Self {
        Self::TooEarly(error)
    }
}

impl Say for PaperError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text { fact, given } => words::invalid_text(lang, f, fact, &Quoted(given)),
            Self::Form { fact, .. } => words::other_form(lang, f, fact, &fact.form()),
            Self::Elsewhere { fact } => words::on_no_paper(lang, f, fact),
            Self::Twice { fact } => words::told_twice(lang, f, fact),
            Self::Regulation { set, edition } => words::other_regulation(lang, f, set, edition),
            Self::Dossier { given, edition } => words::other_dossier(lang, f, given, edition),
            Self::OtherSet(error) => error.say(lang, f),
            Self::Members { given, sheets } => words::names_of_members(lang, f, given, sheets),
            Self::NotKnown { kind, gap } => words::form_not_known(lang, f, kind, gap),
            Self::NoForm { kind, edition } => words::no_form(lang, f, kind, edition),
            Self::TooEarly(error) => error.say(lang, f),
            Self::OutOfCalendar(error) => error.say(lang, f),
        }
    }
}

impl Problem for PaperError {
    fn code(&self) -> &'static str {
        match self {
            Self::Text { .. } => "invalid_paper_text",
            Self::Form { .. } => "fact_told_otherwise",
            Self::Elsewhere { .. } => "fact_on_no_paper",
            Self::Twice { .. } => "fact_told_twice",
            Self::Regulation { .. } => "paper_of_other_regulation",
            Self::Dossier { .. } => "dossier_of_other_filing",
            Self::OtherSet(error) => error.code(),
            Self::Members { .. } => "names_of_members",
            Self::NotKnown { .. } => "form_not_known",
            Self::NoForm { .. } => "no_such_form",
            Self::TooEarly(error) => error.code(),
            Self::OutOfCalendar(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Text { fact, given } => {
                let details = Details::of_field(fact.code());
                if given.is_empty() { details } else { details.with_given(given) }
            }
            Self::Form { fact, given } => {
                Details::of_field(fact.code()).with_given(given).allowing(Allowed::one_of([fact.form()]))
            }
            Self::Elsewhere { fact } | Self::Twice { fact } => Details::of_field(fact.code()),
            Self::Regulation { set, edition } => {
                let used = SetId::all().filter(|other| other.governs(*edition));
                Details::of_field("set").in_set(set).with_given(set).allowing(Allowed::one_of(used))
            }
            // The kind, the sender or the group is another.
            Self::Dossier { given, edition } if given == edition => Details::of_field("dossier"),
            Self::Dossier { given, edition } => {
                Details::of_field("dossier").with_given(given).allowing(Allowed::one_of([edition]))
            }
            Self::OtherSet(error) => error.details(),
            Self::Members { given, sheets } => {
                Details::of_field("members").with_given(given).allowing(Allowed::one_of([sheets]))
            }
            Self::NotKnown { kind, .. } | Self::NoForm { kind, .. } => {
                Details::of_field("kind").with_given(kind)
            }
            Self::TooEarly(error) => error.details(),
            Self::OutOfCalendar(error) => error.details(),
        }
    }
}

problem! { PaperError }

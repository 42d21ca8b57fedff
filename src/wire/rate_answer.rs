use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::ser::{Serialize, SerializeMap as _, SerializeStruct as _, Serializer};

use crate::Star;
use crate::base::stored::Both;
use crate::base::{Lang, Say};
use crate::catalogue::{Minimum, MinimumSet};
use crate::law::{Authority, Part};
use crate::rating::{Assessment, Explanation, Ground, MinimaBasis, Outcome, Rating};
use crate::wire::rate::RateRead;
use crate::wire::{Id, ProductInWords, words};

/// The answer to a [`RateRequest`](crate::wire::RateRequest): what the assessment comes to.
///
/// It owns all it says, the assessment too. A service that has to store what was decided makes an
/// [`AssessmentRecord`](crate::AssessmentRecord) of the [`assessment`](Self::assessment).
///
/// Source: the rules of the edition that the answer names; [`explained`](Self::explained) gives the
/// provision or the reading behind each step.
///
/// # Stored form
///
/// It is written and not read back. In JSON a rated product is:
///
/// ```json
/// {"id": "p1", "regulation": 2026, "outcome": "rated", "sum": 175, "members": 2, "score": "87.50",
///  "parts": {"A": "34.00", "B": "21.50", "C": "32.00"}, "band": 4, "star": 3, "certifiable": true,
///  "certified_by": "province", "unmet": [{"criterion": "2.1", "star": 4}],
///  "edition": "26", "minima": "computed"}
/// ```
///
/// * `sum`, `members`: the sum of the members' totals in whole points, and the number of members;
///   `sum / members` is the exact score. A result on record has neither.
/// * `score`, `parts`: points as text, rounded to two decimals for display
/// * `band`, `star`: the star of the score's band, and the star awarded
/// * `certifiable`, `certified_by`: whether the star is certified, and by whom; `certified_by` is
///   null for one and two stars
/// * `unmet`: the unmet minima up to the band's star
/// * `edition`: the rules with their amendments ([`Edition`](crate::Edition))
/// * `minima`: how the minima were accounted for ([`MinimaBasis`]); with `attested` there is also
///   `"attested": 4`, the star up to which they were attested
///
/// Other outcomes have no star. `spread` and `limit` are points:
///
/// ```json
/// {"id": "p2", "regulation": 2026, "outcome": "eliminated",
///  "grounds": [{"kind": "eliminated", "criterion": "1.1"}], "edition": "26"}
/// {"id": "p3", "regulation": 2019, "outcome": "rescore", "spread": 11, "limit": 10,
///  "edition": "1048"}
/// ```
///
/// Where a member's sheet chooses no level at all, there are `notes`:
///
/// ```json
/// "notes": [{"code": "blank_sheet", "sheet": 3, "member": "Chi", "text": {"vi": "…", "en": "…"}}]
/// ```
///
/// At most twenty notes are listed; `more_notes` says how many there are beside them. With
/// [`explained`](Self::explained) the answer ends with `explanation`, in the stored form of
/// [`Explanation`], which is read back.
///
/// ```
/// use ocop::{AssessmentRecord, Explanation, Outcome, wire::RateRequest};
///
/// let line = r#"{"id": "p1", "regulation": 2026, "set": 13, "sheets": [{"levels": {"1.1": 2}}]}"#;
/// let answer = RateRequest::read(line)?.rate()?.explained();
/// let Outcome::Rated(rating) = answer.outcome() else { panic!("no ground was declared") };
/// assert_eq!(rating.score().to_string(), "2.00");
/// let record = AssessmentRecord::of(answer.assessment());
/// assert_eq!(record.star(), Some(rating.star()));
///
/// let json = serde_json::to_value(&answer)?;
/// assert_eq!(json["score"], "2.00");
/// let explanation: Explanation = serde_json::from_value(json["explanation"].clone())?;
/// assert_eq!(Some(&explanation), answer.explanation());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateAnswer {
    id: Id,
    assessment: Assessment,
    outcome: Outcome,
    grounds: Vec<Ground>,
    blank: Vec<BlankSheet>,
    more_blank: usize,
    product: Option<ProductInWords>,
    explanation: Option<Explanation>,
}

/// How many blank sheets are told; the others are counted.
const MOST_BLANK: usize = 20;

impl RateAnswer {
    pub(super) fn of(id: Id, read: RateRead<'_>) -> Self {
        let RateRead { assessment, grounds, members, product } = read;
        let outcome = assessment.rate();
        let sheets = assessment.sheets();
        // The one sheet of a self-assessment is a draft, and nobody is absent.
        let panel = if sheets.len() > 1 { sheets } else { &[] };
        let blank = || panel.iter().zip(&members).zip(1..).filter(|((sheet, _), _)| sheet.is_blank());
        let told = blank().take(MOST_BLANK).map(|((_, member), sheet)| BlankSheet {
            sheet,
            member: member.as_ref().map(|member| String::from(member.as_ref())),
        });
        Self {
            id,
            outcome,
            grounds,
            blank: told.collect(),
            more_blank: blank().count().saturating_sub(MOST_BLANK),
            product,
            explanation: None,
            assessment,
        }
    }

    /// The same answer with its explanation, step by step. The explanation names at most twenty
    /// blank sheets.
    ///
    /// ```
    /// use ocop::wire::RateRequest;
    ///
    /// let line = r#"{"id": 1, "regulation": 2026, "set": 11,
    ///     "sheets": [{"levels": {"1.1": 2}}]}"#;
    /// let answer = RateRequest::read(line)?.rate()?;
    /// assert!(answer.explanation().is_none());
    /// assert!(answer.explained().explanation().is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn explained(self) -> Self {
        let explanation = self.assessment.explain().with_blank_sheets_up_to(MOST_BLANK);
        Self { explanation: Some(explanation), ..self }
    }

    /// The request's `id`.
    #[must_use]
    pub const fn id(&self) -> &Id {
        &self.id
    }

    /// What was assessed.
    #[must_use]
    pub const fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// What it comes to.
    #[must_use]
    pub const fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// The grounds in the order in which they were declared.
    #[must_use]
    pub fn grounds(&self) -> &[Ground] {
        &self.grounds
    }

    /// The sheets of a council of several members on which no level is met at all: twenty at most.
    #[must_use]
    pub fn blank_sheets(&self) -> &[BlankSheet] {
        &self.blank
    }

    /// What the request tells about the product, if it tells anything.
    #[must_use]
    pub const fn product(&self) -> Option<&ProductInWords> {
        self.product.as_ref()
    }

    /// The explanation, if it was asked for by [`explained`](Self::explained).
    #[must_use]
    pub const fn explanation(&self) -> Option<&Explanation> {
        self.explanation.as_ref()
    }
}

/// A member's sheet on which no level is met at all: perhaps the member did not hand in a sheet.
///
/// [`RateAnswer::blank_sheets`] lists them.
///
/// ```
/// use ocop::{Lang, Say, wire::RateRequest};
///
/// let line = r#"{"id": 1, "regulation": 2026, "set": 13,
///     "sheets": [{"levels": {"1.1": 2}}, {"member": "Chi", "levels": {}}]}"#;
/// let answer = RateRequest::read(line)?.rate()?;
/// let [blank] = answer.blank_sheets() else { panic!("one sheet is blank") };
/// assert_eq!((blank.sheet(), blank.member()), (2, Some("Chi")));
/// assert!(blank.text(Lang::Vi).to_string().starts_with("Phiếu 2 (Chi) không chọn mức nào"));
/// # Ok::<(), ocop::wire::Refusal>(())
/// ```
///
/// # Stored form
///
/// As JSON it is one of the `notes` of an answer: its code, the place of the sheet, the member, and
/// the text in both languages. It is written and not read back.
///
/// ```
/// # use ocop::{Lang, Say, wire::RateRequest};
/// # let line = r#"{"id": 1, "regulation": 2026, "set": 13,
/// #     "sheets": [{"levels": {"1.1": 2}}, {"member": "Chi", "levels": {}}]}"#;
/// # let answer = RateRequest::read(line)?.rate()?;
/// # let [blank] = answer.blank_sheets() else { panic!("one sheet is blank") };
/// let written = serde_json::to_value(blank)?;
/// assert_eq!((&written["code"], &written["sheet"]), (&"blank_sheet".into(), &2.into()));
/// assert_eq!(written["member"], "Chi");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankSheet {
    sheet: usize,
    member: Option<String>,
}

impl BlankSheet {
    /// The place of the sheet among the sheets, from 1.
    #[must_use]
    pub const fn sheet(&self) -> usize {
        self.sheet
    }

    /// The member named on it, if one is.
    ///
    /// ```
    /// use ocop::wire::RateRequest;
    ///
    /// // A sheet without a name is known by its place alone.
    /// let line = r#"{"id": 1, "regulation": 2026, "set": 13,
    ///     "sheets": [{"member": "An", "levels": {"1.1": 2}}, {"levels": {}}]}"#;
    /// let answer = RateRequest::read(line)?.rate()?;
    /// let [blank] = answer.blank_sheets() else { panic!("one sheet is blank") };
    /// assert_eq!((blank.sheet(), blank.member()), (2, None));
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    #[must_use]
    pub fn member(&self) -> Option<&str> {
        self.member.as_deref()
    }
}

impl Say for BlankSheet {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.member {
            None => words::blank_sheet(lang, f, &self.sheet),
            Some(member) => words::blank_sheet_of(lang, f, &self.sheet, &crate::base::Shown(member)),
        }
    }
}

impl Serialize for BlankSheet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Note", 4)?;
        fields.serialize_field("code", "blank_sheet")?;
        fields.serialize_field("sheet", &self.sheet)?;
        fields.serialize_field("member", &self.member)?;
        fields.serialize_field("text", &Both(self))?;
        fields.end()
    }
}

impl Serialize for RateAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let edition = self.assessment.council().edition();
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", &self.id)?;
        fields.serialize_entry("regulation", &edition.regime())?;
        fields.serialize_entry("outcome", self.outcome.code())?;
        match &self.outcome {
            Outcome::Eliminated(_) | Outcome::Stopped(_) => {
                let grounds = self.grounds.iter().map(|ground| DeclaredGround(*ground));
                fields.serialize_entry("grounds", &grounds.collect::<Vec<_>>())?;
            }
            Outcome::Rescore(rescore) => {
                fields.serialize_entry("spread", &rescore.spread())?;
                fields.serialize_entry("limit", &rescore.limit())?;
            }
            Outcome::Rated(rating) => {
                if let Some(members) = rating.members() {
                    fields.serialize_entry("sum", &rating.score().numerator())?;
                    fields.serialize_entry("members", &members)?;
                }
                fields.serialize_entry("score", &Printed(rating.score()))?;
                fields.serialize_entry("parts", &Parts(rating))?;
                fields.serialize_entry("band", &rating.band())?;
                fields.serialize_entry("star", &rating.star())?;
                fields.serialize_entry("certifiable", &rating.is_certifiable())?;
                let by: Option<Authority> = rating.certifier().map(|by| by.authority);
                fields.serialize_entry("certified_by", &by)?;
                fields.serialize_entry("unmet", &Minima::of(rating.unmet()))?;
            }
        }
        fields.serialize_entry("edition", &edition)?;
        if let Outcome::Rated(rating) = &self.outcome {
            fields.serialize_entry("minima", rating.minima_basis().code())?;
            if let MinimaBasis::Attested { up_to } = rating.minima_basis() {
                fields.serialize_entry("attested", &up_to)?;
            }
        }
        if !self.blank.is_empty() {
            fields.serialize_entry("notes", &self.blank)?;
        }
        if self.more_blank > 0 {
            fields.serialize_entry("more_notes", &self.more_blank)?;
        }
        if let Some(explanation) = &self.explanation {
            fields.serialize_entry("explanation", explanation)?;
        }
        fields.end()
    }
}

/// A value written as it is printed.
pub(super) struct Printed<T>(pub(super) T);

impl<T: fmt::Display> Serialize for Printed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

struct Parts<'a>(&'a Rating);

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(Some(Part::ALL.len()))?;
        for part in Part::ALL {
            fields.serialize_entry(part.code(), &Printed(self.0.part(*part)))?;
        }
        fields.end()
    }
}

/// `{"kind": "eliminated", "criterion": "1.1"}`; null for the dossier as a whole.
struct DeclaredGround(Ground);

impl Serialize for DeclaredGround {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Ground", 2)?;
        fields.serialize_field("kind", &self.0.kind())?;
        fields.serialize_field("criterion", &self.0.criterion().map(crate::CriterionId::code))?;
        fields.end()
    }
}

/// `[{"criterion": "2.1", "star": 4}]`.
pub(super) struct Minima(Vec<Minimum>);

impl Minima {
    pub(super) fn of(minima: MinimumSet) -> Self {
        Self(minima.iter().collect())
    }

    pub(super) const fn listed(minima: Vec<Minimum>) -> Self {
        Self(minima)
    }
}

impl Serialize for Minima {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            self.0
                .iter()
                .map(|minimum| OneMinimum { criterion: minimum.criterion().code(), star: minimum.star() }),
        )
    }
}

#[derive(serde::Serialize)]
struct OneMinimum {
    criterion: &'static str,
    star: Star,
}

//! Requests to rate a product.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::catalogue::{Minimum, SetId};
use crate::law::Part;
use crate::rating::{Assessment, AssessmentError, Ground, GroundKind, MinimaPolicy, RecordedResult};
use crate::wire::fault::{At, Faults, Place};
use crate::wire::field::{Field, Read, fields};
use crate::wire::header::{self, CouncilFields, CouncilRead, criterion_of};
use crate::wire::product::product;
use crate::wire::request::{Head, open};
use crate::wire::request_error::{Needed, RequestError};
use crate::wire::sheets::{Sheets, sheets as read_sheets};
use crate::wire::{ProductInWords, RateAnswer, Refusal};

const NAMES: &[&str; 15] = &[
    "id",
    "regulation",
    "submitted_on",
    "set",
    "tier",
    "sheets",
    "parts",
    "minima",
    "unmet",
    "grounds",
    "spread_limit",
    "quorum",
    "attested",
    "alone",
    "product",
];

/// A request to rate a product by its council's score sheets, or by a result on record.
///
/// ```json
/// {"id": "p1", "regulation": 2026, "set": 13, "tier": "province",
///  "sheets": [{"member": "An", "levels": {"1.1": 2, "2.1": "3", "3.1": null}}],
///  "minima": "majority",
///  "grounds": [{"kind": "stopped", "criterion": "6.1.1"},
///              {"kind": "eliminated", "criterion": null}]}
/// ```
///
/// * `id`: a string or a number, which the answer gives back as it was written
/// * `regulation`: the year of the decision: 2019 (1048 as amended by 781), 2023 (148 as amended by
///   1489) or 2026 (26/2026)
/// * `submitted_on`: the day of submission, `YYYY-MM-DD`, instead of `regulation`
/// * `set`: the number of the criteria set, 1 to 26
/// * `sheets`: a list of `{"member": …, "levels": {…}}`; `member` may be left out
/// * `parts`: a result on record, instead of `sheets`: `{"A": "31.00", "B": "24.00", "C":
///   "35.00"}`, the council's means in points, as text of up to two decimals
/// * `attested`: the highest star, 1 to 5, whose minima the council found met. It is needed with
///   `parts` and under 1048 as amended by 781 (tourism apart), and refused everywhere else.
/// * `tier`: `district`, `province` or `centre`; without it `province`
/// * `minima`: `majority`, `unanimous`, `mean` or `declared`; without it `majority`
/// * `unmet`: with `declared`, the minima that the council found unmet: `[{"criterion": "2.2",
///   "star": 3}]`
/// * `grounds`: grounds of elimination or stop; `criterion` is null for the dossier as a whole
/// * `spread_limit`: a whole number of points, 0 to 100: members' totals that are further apart are
///   scored again; without it the decision's own rule applies
/// * `quorum`: the least number of members who must score, 1 to 65535
/// * `alone`: `true` for a self-assessment: there must be exactly one sheet, and no rule on the
///   size of a council applies
/// * `product`: what a reader is told ([`ProductInWords`](crate::wire::ProductInWords))
///
/// `id`, `set`, one of `regulation` and `submitted_on`, and one of `sheets` and `parts` are needed.
/// The other fields may be null or left out. A level is its position in the printed order, from 1,
/// as a number or as text. If no level is met, it is 0 or null, or the criterion is left out. A
/// level of a case is `{"case": "a", "level": 2}` or `"a2"`.
///
/// The answer is a [`RateAnswer`].
///
/// ```
/// use ocop::wire::RateRequest;
///
/// let line = r#"{"id": "p1", "regulation": 2026, "set": 13,
///     "sheets": [{"member": "An", "levels": {"1.1": 2, "2.1": "3"}}]}"#;
/// let answer = RateRequest::read(line)?.rate()?;
/// let json = serde_json::to_string(&answer)?;
/// let start = r#"{"id":"p1","regulation":2026,"outcome":"rated","sum":4,"members":1,"#;
/// assert!(json.starts_with(start));
///
/// let wrong = RateRequest::read(r#"{"id": "p1", "regulation": 2020, "set": 13, "sheets": 3}"#)?;
/// let refusal = wrong.rate().unwrap_err();
/// assert_eq!(refusal.faults().len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It borrows the line that it was read from and is not stored: keep the line.
#[derive(Debug)]
pub struct RateRequest<'a> {
    head: Head<'a>,
    fields: [Field<'a>; NAMES.len()],
}

impl<'a> RateRequest<'a> {
    /// Reads a line: one JSON object. What the fields hold is checked by [`rate`](Self::rate),
    /// which tells everything that is wrong at once.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::wire::RateRequest;
    ///
    /// // `read` checks the form of the line alone, and `rate` checks what the fields hold.
    /// let request = RateRequest::read(r#"{"id": 1, "regulation": 1999}"#)?;
    /// assert!(request.rate().is_err());
    /// assert_eq!(RateRequest::read("3").unwrap_err().faults()[0].code(), "not_an_object");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refusal`] for what is no JSON (`not_json`) or no object (`not_an_object`).
    pub fn read(line: &'a str) -> Result<Self, Refusal> {
        let (head, fields) = open(line, NAMES)?;
        Ok(Self { head, fields })
    }

    /// Rates the product.
    ///
    /// ```
    /// use ocop::Outcome;
    /// use ocop::wire::RateRequest;
    ///
    /// let line = r#"{"id": 1, "regulation": 2026, "set": 11, "sheets": [{"levels": {}}],
    ///     "grounds": [{"kind": "eliminated", "criterion": null}]}"#;
    /// let answer = RateRequest::read(line)?.rate()?;
    /// assert!(matches!(answer.outcome(), Outcome::Eliminated(_)));
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refusal`] with everything in the request that is wrong:
    ///
    /// * codes of the request ([what they mean](crate::wire#codes-of-refusals)): `not_json`,
    ///   `unknown_field`, `repeated_field`, `missing_field`, `invalid_field`, `missing_regulation`,
    ///   `two_regulations`, `missing_findings`, `two_findings`, `field_not_asked`,
    ///   `unknown_minimum`
    /// * `unknown_regulation`, `invalid_date`, `before_first_regulation`, `unknown_set`,
    ///   `unknown_authority`, `unknown_minima_policy`, `unknown_star`, `unknown_ground_kind`,
    ///   `unknown_criterion`
    /// * the codes of [`SheetError`](crate::rating::SheetError) for the sheets, of
    ///   [`RecordedResultError`](crate::rating::RecordedResultError) for the parts, and of
    ///   [`AssessmentError`] for the assessment
    pub fn rate(self) -> Result<RateAnswer, Refusal> {
        let Self { head: Head { id, mut faults }, fields } = self;
        let read = read(fields, &mut faults);
        match (read, id) {
            (Some(read), Some(id)) if faults.is_empty() => Ok(RateAnswer::of(id, read)),
            (_, id) => Err(faults.refuse(id)),
        }
    }
}

/// What a good request comes to.
#[derive(Debug)]
pub(super) struct RateRead<'a> {
    pub(super) assessment: Assessment,
    /// The grounds as they were declared.
    pub(super) grounds: Vec<Ground>,
    pub(super) members: Vec<Option<Cow<'a, str>>>,
    pub(super) product: Option<ProductInWords>,
}

#[expect(clippy::large_types_passed_by_value, reason = "taken apart field by field, once")]
fn read<'a>(fields: [Field<'a>; NAMES.len()], faults: &mut Faults<'a>) -> Option<RateRead<'a>> {
    let [
        _,
        regulation,
        submitted_on,
        set,
        tier,
        sheets,
        parts,
        minima,
        unmet,
        grounds,
        spread_limit,
        quorum,
        attested,
        alone,
        told,
    ] = fields;
    let edition = header::edition(regulation, submitted_on, faults);
    let set = header::set(set, edition, faults);
    let council = CouncilFields { tier, minima, spread_limit, quorum, attested, alone }.read(edition, faults);
    let product = product(told, faults);
    let declared = read_unmet(unmet, set, faults);
    let findings = match (sheets.is_absent(), parts.is_absent()) {
        (true, true) => {
            faults.add(&RequestError::NoFindings { fields: [sheets.name, parts.name] }, Place::HERE);
            None
        }
        (false, false) => {
            faults.add(&RequestError::TwoFindings { fields: [sheets.name, parts.name] }, Place::HERE);
            None
        }
        (false, true) => {
            if let Some(read) = &council {
                check_unmet(read, &declared, faults);
                read.check_attestation(set, false, faults);
            }
            let list = sheets.list(faults).ok();
            list.and_then(|list| read_sheets(&list, set, council.as_ref(), faults)).map(Findings::Sheets)
        }
        (true, false) => {
            let as_a_body = council.is_some_and(|read| read.minima == Read::Is(MinimaPolicy::Declared));
            if as_a_body || !unmet.is_absent() {
                let field = if as_a_body { minima } else { unmet };
                faults.add(&RequestError::NotAsked { field: field.name, beside: parts.name }, field.place());
            }
            if let Some(read) = &council {
                read.check_attestation(set, true, faults);
            }
            read_parts(parts, set, faults).map(Findings::OnRecord)
        }
    };
    let grounds = read_grounds(grounds, set, faults);
    if !faults.is_empty() {
        return None;
    }
    let council = council?.council;
    let (assessment, members) = match findings? {
        Findings::OnRecord(result) => (Assessment::on_record(council, result, &grounds), Vec::new()),
        Findings::Sheets(Sheets { sheets, members }) => {
            let assessment = match declared {
                Read::Is(unmet) => Assessment::declared(council, sheets, unmet, &grounds),
                Read::Absent | Read::Wrong => Assessment::new(council, sheets, &grounds),
            };
            (assessment, members)
        }
    };
    let assessment = faults.assessed(assessment, &members)?;
    Some(RateRead { assessment, grounds, members, product })
}

/// What the council found.
enum Findings<'a> {
    Sheets(Sheets<'a>),
    OnRecord(RecordedResult),
}

/// Notes unmet minima that a council has to name and does not, or names and has not to.
fn check_unmet(read: &CouncilRead, declared: &Read<Vec<Minimum>>, faults: &mut Faults<'_>) {
    let as_a_body = read.minima == Read::Is(MinimaPolicy::Declared);
    match (read.minima, declared) {
        (Read::Wrong, _) | (_, Read::Wrong) => {}
        (_, Read::Absent) if as_a_body => faults.add(&AssessmentError::UnmetNeeded, Place::HERE),
        (_, Read::Is(_)) if !as_a_body => faults.add(&AssessmentError::UnmetNotAsked, Place::HERE),
        _ => {}
    }
}

/// Reads the minima that a council declares unmet.
fn read_unmet(field: Field<'_>, set: Option<SetId>, faults: &mut Faults<'_>) -> Read<Vec<Minimum>> {
    field.objects(&["unmet.criterion", "unmet.star"], faults, |[criterion, star], faults| {
        let code = criterion.text(Needed::Text, faults);
        let code = criterion.required(code, Needed::Text, faults);
        let read = header::star(star, faults);
        let place = star.place();
        let star = star.required(read, Needed::Whole { from: 1, to: 5 }, faults)?;
        let criterion = criterion_of(set?, &code?, criterion, faults)?;
        let minimum = criterion.minima().find(|minimum| minimum.star() == star);
        faults.take(minimum.ok_or(RequestError::NoMinimum { criterion, star }), place)
    })
}

/// Reads a result on record.
fn read_parts(field: Field<'_>, set: Option<SetId>, faults: &mut Faults<'_>) -> Option<RecordedResult> {
    let json = field.object(faults).ok()?;
    let [a, b, c] = fields(json, &["parts.A", "parts.B", "parts.C"], At::Request, faults);
    // Each part by itself, so that all that is wrong is told.
    let mut read = |field: Field<'_>, part| {
        let text = field.text(Needed::Points, faults);
        let text = field.required(text, Needed::Points, faults)?;
        faults.take(RecordedResult::read_part(set?, part, &text), field.place())
    };
    let parts = (read(a, Part::A), read(b, Part::B), read(c, Part::C));
    let (Some(a), Some(b), Some(c)) = parts else { return None };
    Some(RecordedResult::of_parts(set?, [a, b, c]))
}

/// Reads the grounds that the council declares.
fn read_grounds(field: Field<'_>, set: Option<SetId>, faults: &mut Faults<'_>) -> Vec<Ground> {
    let names = &["grounds.kind", "grounds.criterion"];
    let read = field.objects(names, faults, |[kind, criterion], faults| {
        let read = kind.code(GroundKind::CODES, faults, GroundKind::from_code);
        let kind = kind.required(read, Needed::Code(GroundKind::CODES), faults);
        if criterion.value.is_none() {
            faults.add(&RequestError::MissingField { field: criterion.name }, criterion.place());
        }
        match criterion.text(Needed::TextOrNull, faults) {
            Read::Wrong => None,
            Read::Absent => kind.map(Ground::of_dossier),
            Read::Is(code) => {
                let criterion = criterion_of(set?, &code, criterion, faults)?;
                kind.map(|kind| Ground::on_criterion(kind, criterion))
            }
        }
    });
    read.ok().unwrap_or_default()
}

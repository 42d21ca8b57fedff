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
/// * `id`: a string or a number, handed back as it was written
/// * `regulation`: the year of the decision: 2019 (1048 as amended by 781), 2023 (148 as amended by
///   1489) or 2026 (26/2026)
/// * `submitted_on`: the day of submission, `YYYY-MM-DD`, which stands instead of `regulation`
/// * `set`: the number of the criteria set, 1 to 26
/// * `sheets`: a list of `{"member": …, "levels": {…}}`; `member` may be left out
/// * `parts`: a result on record, which stands instead of `sheets`: `{"A": "31.00", "B": "24.00",
///   "C": "35.00"}`, the means of the council as text of up to two decimals
/// * `attested`: the highest star, 1 to 5, whose minima the council found met; needed under 2019 as
///   amended (but for tourism) and with `parts`, refused elsewhere
/// * `tier`: `district`, `province` or `centre`; `province` unless it is said
/// * `minima`: `majority`, `unanimous`, `mean` or `declared`; `majority` unless it is said
/// * `unmet`: with `declared`, the minima that the council found unmet: `[{"criterion": "2.2",
///   "star": 3}]`
/// * `grounds`: grounds of elimination or stop; `criterion` null for the dossier as a whole
/// * `spread_limit`: a whole number of points, 0 to 100; the decision's own rule unless it is said
/// * `quorum`: how many members must score at least, 1 to 65535
/// * `alone`: `true` for a self-assessment: exactly one sheet, and no council's size
/// * `product`: what a reader is told ([`ProductInWords`](crate::wire::ProductInWords))
///
/// Optional fields may be null. A level is its position in the printed order from 1, as a number or
/// as text; 0, null or leaving the criterion out mean that no level is met. With cases it is
/// `{"case": "a", "level": 2}` or `"a2"`.
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
    /// Reads a line: one JSON object. What its fields hold is looked into by [`rate`](Self::rate),
    /// so that everything that is wrong is told at once.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::wire::RateRequest;
    ///
    /// // Reading looks at the form alone; what the fields hold is judged by `rate`.
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
    /// [`Refusal`] with everything in the request that is wrong: `unknown_field`, `missing_field`,
    /// `invalid_field` and the other [codes of refusals](crate::wire#codes-of-refusals), and those
    /// of the types that the request is made into.
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

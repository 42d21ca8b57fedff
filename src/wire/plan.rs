//! Requests for the least-cost way to a star.

use crate::law::Star;
use crate::rating::Assessment;
use crate::upgrade::Planner;
use crate::wire::fault::{Faults, Place};
use crate::wire::field::Field;
use crate::wire::findings::findings;
use crate::wire::header::{self, CouncilFields};
use crate::wire::product::product;
use crate::wire::request::{Head, open};
use crate::wire::request_error::Needed;
use crate::wire::sheets::Sheets;
use crate::wire::{PlanAnswer, ProductInWords, Refusal, costs};

const NAMES: &[&str; 15] = &[
    "id",
    "regulation",
    "submitted_on",
    "set",
    "levels",
    "sheets",
    "tier",
    "minima",
    "spread_limit",
    "quorum",
    "attested",
    "target",
    "fixed",
    "costs",
    "product",
];

/// A request for the least-cost way to a star.
///
/// ```json
/// {"id": "p1", "regulation": 2026, "set": 13, "levels": {"1.1": 2}, "target": 4,
///  "fixed": ["3.1"], "costs": {"1.5": {"2": 30, "3": 45}}}
/// ```
///
/// * `id`, `regulation` or `submitted_on`, `set`, `product`: as in a
///   [`RateRequest`](crate::wire::RateRequest)
/// * `levels`: the present levels of the one sheet, keyed by criterion code
/// * `sheets`: the sheets of a council, instead of `levels`; `tier`, `minima`, `spread_limit` and
///   `quorum` may stand beside them, as in a [`RateRequest`](crate::wire::RateRequest), but
///   `minima` cannot be `declared`
/// * `attested`: the highest star, 1 to 5, whose minima would be met; needed where a rating needs
///   it, and refused where a rating refuses it
/// * `target`: the star to reach, 1 to 5
/// * `costs`: the only moves that are possible, by criterion and level to reach (`"2"`, `"a2"`). A
///   cost is a whole number from 0 to 4294967295 in a unit of your own, for the whole way from the
///   present level to that level. Without `costs` each criterion that is raised costs 1.
/// * `fixed`: the criteria that keep their level: a list of codes
///
/// `id`, `set`, `target`, one of `regulation` and `submitted_on`, and one of `levels` and `sheets`
/// are needed. The other fields may be null or left out. The answer is a [`PlanAnswer`].
///
/// ```
/// use ocop::wire::PlanRequest;
///
/// let line = r#"{"id": "p1", "regulation": 2026, "set": 13, "levels": {"1.1": 2}, "target": 1,
///     "costs": {"1.5": {"2": 30, "3": 45}}}"#;
/// let answer = PlanRequest::read(line)?.plan()?;
/// let expected = concat!(
///     r#"{"id":"p1","feasible":true,"cost":0,"steps":[],"#,
///     r#""sum_after":2,"star_after":1}"#
/// );
/// assert_eq!(serde_json::to_string(&answer)?, expected);
///
/// let line = line.replace(r#""target": 1"#, r#""target": 6"#).replace(r#""3""#, r#""9""#);
/// let refusal = PlanRequest::read(&line)?.plan().unwrap_err();
/// assert_eq!(refusal.faults().len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It borrows the line that it was read from and is not stored: keep the line.
#[derive(Debug)]
pub struct PlanRequest<'a> {
    head: Head<'a>,
    fields: [Field<'a>; NAMES.len()],
}

impl<'a> PlanRequest<'a> {
    /// Reads a line: one JSON object. What the fields hold is checked by [`plan`](Self::plan).
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::wire::PlanRequest;
    ///
    /// let refusal = PlanRequest::read(r#"{"id": 1, "#).unwrap_err();
    /// assert_eq!(refusal.faults()[0].code(), "not_json");
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refusal`] for what is no JSON (`not_json`) or no object (`not_an_object`).
    pub fn read(line: &'a str) -> Result<Self, Refusal> {
        let (head, fields) = open(line, NAMES)?;
        Ok(Self { head, fields })
    }

    /// Finds the plan. A star that is out of reach is an answer, not a refusal.
    ///
    /// ```
    /// use ocop::wire::PlanRequest;
    ///
    /// let line = r#"{"id": 1, "regulation": 2026, "set": 11, "levels": {}, "target": 3,
    ///     "costs": {}}"#;
    /// // No move is possible: that is an answer, not an error.
    /// let answer = PlanRequest::read(line)?.plan()?;
    /// assert!(answer.plan().is_err());
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refusal`] with everything in the request that is wrong:
    ///
    /// * codes of the request ([what they mean](crate::wire#codes-of-refusals)): `not_json`,
    ///   `unknown_field`, `repeated_field`, `missing_field`, `invalid_field`, `missing_regulation`,
    ///   `two_regulations`, `missing_findings`, `two_findings`, `field_not_asked`
    /// * `unknown_regulation`, `invalid_date`, `before_first_regulation`, `unknown_set`,
    ///   `unknown_authority`, `unknown_minima_policy`, `unknown_star`, `unknown_criterion`
    /// * the codes of [`SheetError`](crate::rating::SheetError) and
    ///   [`AssessmentError`](crate::rating::AssessmentError) for the sheets, of
    ///   [`MoveError`](crate::upgrade::MoveError) for the costs, and of
    ///   [`PlanError`](crate::upgrade::PlanError) for the plan
    pub fn plan(self) -> Result<PlanAnswer, Refusal> {
        let Self { head: Head { id, mut faults }, fields } = self;
        let read = read(fields, &mut faults);
        match (read, id) {
            (Some(PlanRead { planner, target, product }), Some(id)) if faults.is_empty() => {
                Ok(PlanAnswer::of(id, planner, target, product))
            }
            (_, id) => Err(faults.refuse(id)),
        }
    }
}

/// What a good request comes to.
struct PlanRead {
    planner: Planner,
    target: Star,
    product: Option<ProductInWords>,
}

#[expect(clippy::large_types_passed_by_value, reason = "taken apart field by field, once")]
fn read<'a>(fields: [Field<'a>; NAMES.len()], faults: &mut Faults<'a>) -> Option<PlanRead> {
    let [
        _,
        regulation,
        submitted_on,
        set,
        levels,
        sheets,
        tier,
        minima,
        spread_limit,
        quorum,
        attested,
        target,
        fixed,
        costs,
        told,
    ] = fields;
    let edition = header::edition(regulation, submitted_on, faults);
    let set = header::set(set, edition, faults);
    let alone = Field::empty("alone");
    let council = CouncilFields { tier, minima, spread_limit, quorum, attested, alone }.read(edition, faults);
    let read = header::star(target, faults);
    let target = target.required(read, Needed::Whole { from: 1, to: 5 }, faults);
    let product = product(told, faults);
    let rules = [tier, minima, spread_limit, quorum];
    let findings = findings(levels, sheets, rules, (set, council), faults);
    let costs = costs::read(costs, fixed, set, faults);
    if !faults.is_empty() {
        return None;
    }
    let (council, Sheets { sheets, members }) = findings?;
    let assessment = faults.assessed(Assessment::new(council, sheets, []), &members)?;
    let costs = costs?;
    let planner = Planner::new(assessment).and_then(|planner| planner.with_costs(costs));
    Some(PlanRead { planner: faults.take(planner, Place::HERE)?, target: target?, product })
}

//! Requests for what becomes of a rated product under the next decision.

use crate::Province;
use crate::catalogue::Crosswalk;
use crate::crosswalk::{Forecast, ForecastError, StarProof};
use crate::law::Regime;
use crate::place::{AnyProvince, Era, FindError};
use crate::rating::Assessment;
use crate::upgrade::Costs;
use crate::wire::fault::{At, Faults, Place};
use crate::wire::field::{Field, Read};
use crate::wire::findings::findings;
use crate::wire::header::{self, CouncilFields};
use crate::wire::product::product;
use crate::wire::request::{Head, open};
use crate::wire::request_error::Needed;
use crate::wire::sheets::Sheets;
use crate::wire::{ForecastAnswer, ProductInWords, Refusal, costs};

const NAMES: &[&str; 14] = &[
    "id",
    "regulation",
    "set",
    "levels",
    "sheets",
    "tier",
    "minima",
    "spread_limit",
    "quorum",
    "issued_on",
    "fixed",
    "costs",
    "province",
    "product",
];

/// A request for what becomes of a product when it is rated again under the next decision.
///
/// ```json
/// {"id": "p1", "set": 13, "levels": {"1.a": 2, "2.b": 3}, "issued_on": "2024-05-10"}
/// ```
///
/// * `id`, `product`: as in a [`RateRequest`](crate::wire::RateRequest)
/// * `set`: the number of the criteria set that the product was rated by, 1 to 26
/// * `regulation`: the year of its decision; without it 2023, the year of the last decision from
///   which a crosswalk leads to a next one
/// * `levels`: the one sheet of that rating, keyed by criterion code
/// * `sheets`: the sheets of a council, instead of `levels`; `tier`, `minima`, `spread_limit` and
///   `quorum` may stand beside them, as in a [`RateRequest`](crate::wire::RateRequest), but
///   `minima` cannot be `declared`
/// * `issued_on`: the day on which the certificate was issued, `YYYY-MM-DD`, a day on which the
///   decision was in force
/// * `costs`, `fixed`: what proofs cost and which criteria keep their certain level, by the codes
///   of the next decision, as in a [`PlanRequest`](crate::wire::PlanRequest); without `costs` each
///   criterion costs 1
/// * `province`: where the product is counted: a name as people write it or a two-digit code, of
///   today or of the time until 2025-06-30
///
/// `id`, `set`, and one of `levels` and `sheets` are needed. The other fields may be null or left
/// out. The answer is a [`ForecastAnswer`].
///
/// ```
/// use ocop::wire::ForecastRequest;
///
/// let line = r#"{"id": "p1", "set": 13, "levels": {"1.a": 2}, "issued_on": "2024-05-10"}"#;
/// let answer = ForecastRequest::read(line)?.forecast()?;
/// let json = serde_json::to_string(&answer)?;
/// let expected = concat!(
///     r#"{"id":"p1","set":13,"then":{"sum":3,"score":"3.00","star":1},"#,
///     r#""low":{"sum":2,"score":"2.00","star":1},"high":{"sum":33,"score":"33.00","star":2},"#,
///     r#""criteria":[{"code":"1.1","from":"1.a","low":2,"high":3,"kind":"narrowed"},"#,
/// );
/// assert!(json.starts_with(expected), "{json}");
/// let end = r#","keep":null,"refile_from":"2026-11-11","refile_until":"2027-01-10"}"#;
/// assert!(json.ends_with(end));
///
/// // No crosswalk leads on from the decision in force, and February 2020 had 29 days.
/// let line =
///     r#"{"id": 1, "regulation": 2026, "set": 13, "levels": {}, "issued_on": "2020-02-30"}"#;
/// let refusal = ForecastRequest::read(line)?.forecast().unwrap_err();
/// let codes: Vec<_> = refusal.faults().iter().map(ocop::Problem::code).collect();
/// assert_eq!(codes, ["no_crosswalk", "invalid_date"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It borrows the line that it was read from and is not stored: keep the line.
#[derive(Debug)]
pub struct ForecastRequest<'a> {
    head: Head<'a>,
    fields: [Field<'a>; NAMES.len()],
}

impl<'a> ForecastRequest<'a> {
    /// Reads a line: one JSON object. What the fields hold is checked by
    /// [`forecast`](Self::forecast).
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::wire::ForecastRequest;
    ///
    /// assert!(ForecastRequest::read(r#"{"id": "p1", "set": 13, "levels": {}}"#).is_ok());
    /// assert_eq!(ForecastRequest::read("{").unwrap_err().code(), "not_json");
    /// assert_eq!(ForecastRequest::read("[]").unwrap_err().code(), "not_an_object");
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refusal`] for what is no JSON (`not_json`) or no object (`not_an_object`).
    pub fn read(line: &'a str) -> Result<Self, Refusal> {
        let (head, fields) = open(line, NAMES)?;
        Ok(Self { head, fields })
    }

    /// Makes the forecast. A star that cannot be kept is an answer, not a refusal.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::wire::ForecastRequest;
    ///
    /// let line = r#"{"id": "p1", "set": 13, "levels": {"1.a": 2}}"#;
    /// let answer = ForecastRequest::read(line)?.forecast()?;
    /// assert_eq!(answer.forecast().bounds().possible().score().to_string(), "33.00");
    /// let line = r#"{"id": "p1", "set": 13, "levels": {"1.a": 9}}"#;
    /// let refusal = ForecastRequest::read(line)?.forecast().unwrap_err();
    /// assert_eq!(refusal.code(), "unknown_level");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refusal`] with everything in the request that is wrong:
    ///
    /// * codes of the request ([what they mean](crate::wire#codes-of-refusals)): `not_json`,
    ///   `unknown_field`, `repeated_field`, `missing_field`, `invalid_field`, `missing_findings`,
    ///   `two_findings`, `field_not_asked`
    /// * `unknown_regulation`, `unknown_set`, `no_crosswalk`, `unknown_authority`,
    ///   `unknown_minima_policy`, `unknown_criterion`, `invalid_date`
    /// * the codes of [`SheetError`](crate::rating::SheetError) and
    ///   [`AssessmentError`](crate::rating::AssessmentError) for the sheets, of
    ///   [`PlanError`](crate::upgrade::PlanError) and [`MoveError`](crate::upgrade::MoveError) for
    ///   the council and the costs, and of [`ForecastError`] for the forecast
    /// * the codes of [`FindError`] and
    ///   [`UnknownProvinceCode`](crate::place::UnknownProvinceCode) for the province
    pub fn forecast(self) -> Result<ForecastAnswer, Refusal> {
        let Self { head: Head { id, mut faults }, fields } = self;
        let read = read(fields, &mut faults);
        match (read, id) {
            (Some(ForecastRead { forecast, keep, province, product }), Some(id)) if faults.is_empty() => {
                Ok(ForecastAnswer::of(id, forecast, keep, province, product))
            }
            (_, id) => Err(faults.refuse(id)),
        }
    }
}

/// What a good request comes to.
struct ForecastRead {
    forecast: Forecast,
    keep: Option<StarProof>,
    province: Option<Province>,
    product: Option<ProductInWords>,
}

#[expect(clippy::large_types_passed_by_value, reason = "taken apart field by field, once")]
fn read<'a>(fields: [Field<'a>; NAMES.len()], faults: &mut Faults<'a>) -> Option<ForecastRead> {
    let [
        _,
        regulation,
        set,
        levels,
        sheets,
        tier,
        minima,
        spread_limit,
        quorum,
        issued_on,
        fixed,
        costs,
        province,
        product,
    ] = fields;
    let crosswalk = crosswalk(regulation, set, faults);
    let edition = crosswalk.map(|crosswalk| crosswalk.from().regime().last_edition());
    let [attested, alone] = ["attested", "alone"].map(Field::empty);
    let council = CouncilFields { tier, minima, spread_limit, quorum, attested, alone }.read(edition, faults);
    let from = crosswalk.map(Crosswalk::from);
    let rules = [tier, minima, spread_limit, quorum];
    let findings = findings(levels, sheets, rules, (from, council), faults);
    let day = issued_on.day(faults).ok();
    if let (Some(day), Some(from)) = (day, from) {
        let regime = from.regime();
        let in_time = regime.act().is_in_force_on(day).then_some(());
        faults.take(in_time.ok_or(ForecastError::IssuedOutside { regime, day }), Place::HERE);
    }
    let costs = costs::read(costs, fixed, crosswalk.map(Crosswalk::to), faults);
    let province = province_of(province, faults);
    let product = self::product(product, faults);
    if !faults.is_empty() {
        return None;
    }
    let (council, Sheets { sheets, members }) = findings?;
    let assessment = faults.assessed(Assessment::new(council, sheets, []), &members)?;
    let forecast = Forecast::new(assessment).and_then(|forecast| match day {
        Some(day) => forecast.with_issued_on(day),
        None => Ok(forecast),
    });
    let forecast = faults.take(forecast, Place::HERE)?;
    let keep = faults.take(keep(&forecast, &costs?), Place::HERE)?;
    Some(ForecastRead { forecast, keep, province, product })
}

/// What keeps the star of then, where it is one to keep.
fn keep(forecast: &Forecast, costs: &Costs) -> Result<Option<StarProof>, crate::catalogue::OtherSet> {
    let star = forecast.then().star();
    star.is_certifiable().then(|| forecast.proof_with(star, costs)).transpose()
}

/// The crosswalk that leads on from the set.
fn crosswalk(regulation: Field<'_>, set: Field<'_>, faults: &mut Faults<'_>) -> Option<Crosswalk> {
    let last = || Crosswalk::all().map(|crosswalk| crosswalk.from().regime()).max();
    let regime = match header::regime(regulation, faults) {
        Read::Is(regime) => Some(regime),
        Read::Absent => last(),
        Read::Wrong => None,
    };
    let given = header::set(set, regime.map(Regime::last_edition), faults)?;
    let named = if regulation.is_absent() { set.name } else { regulation.name };
    faults.take(Crosswalk::from_set(given), Place::within(named, At::Request))
}

/// The province of today that a text names by one of its names or codes, or by those of a province
/// that became part of it.
fn province_of(field: Field<'_>, faults: &mut Faults<'_>) -> Option<Province> {
    let text = field.text(Needed::Text, faults).ok()?;
    let is_code = text.chars().any(char::is_numeric) && !text.chars().any(char::is_alphabetic);
    if is_code {
        // A code that changed owner passed to the province that its former owner became part of.
        let found =
            Era::ALL.iter().rev().map(|era| AnyProvince::from_code(*era, &text).map(AnyProvince::current));
        let mut found: alloc::vec::Vec<_> = found.collect();
        let known = found.iter().position(Result::is_ok).unwrap_or(0);
        return faults.take(found.swap_remove(known), field.place());
    }
    let current = AnyProvince::find(&text).map(AnyProvince::current).or_else(|error| match &error {
        // A name of both eras, one of which became part of the other.
        FindError::Ambiguous { candidates, .. } => {
            let mut current = candidates.iter().map(|one| one.current());
            let first = current.next();
            first.filter(|first| current.all(|other| other == *first)).ok_or(error)
        }
        _ => Err(error),
    });
    faults.take(current, field.place())
}

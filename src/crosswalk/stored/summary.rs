//! The counts of a portfolio.

use alloc::borrow::ToOwned as _;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use serde::de::Error as _;
use serde::de::value::Error;

use crate::Province;
use crate::base::date::YearMonth;
use crate::base::stored::{Object, check_format, stored};
use crate::catalogue::{CriterionId, Minimum};
use crate::crosswalk::summary::Unsound;
use crate::crosswalk::{Demand, Filings, ForecastSummary, MissedMinimum, ProofCourse, StarForecast};

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct StarsRow {
    stars: StarForecast,
    products: u64,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CourseRow {
    course: ProofCourse,
    products: u64,
}

/// How many products keep their star by so many proofs.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ProofsRow {
    proofs: u8,
    products: u64,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct DemandRow {
    criterion: CriterionId,
    proofs: u64,
    improvements: u64,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct MissedRow {
    minimum: Minimum,
    open: u64,
    blocked: u64,
}

/// The filings of a province (null where it is not known) and month.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FilingsRow {
    province: Option<Province>,
    month: YearMonth,
    opening: u64,
    closing: u64,
    proofs: u64,
}

/// The form's name and version, how many products there are, and each count that is not zero.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ForecastSummaryFields {
    format: String,
    products: u64,
    stars: Vec<Object<StarsRow>>,
    courses: Vec<Object<CourseRow>>,
    by_proofs: Vec<Object<ProofsRow>>,
    demands: Vec<Object<DemandRow>>,
    missed: Vec<Object<MissedRow>>,
    filings: Vec<Object<FilingsRow>>,
    lapsed: u64,
    undated: u64,
}

const SUMMARY: &str = "ocop.forecast-summary/1";

const DO_NOT_ADD_UP: &str = "the counts do not add up to the products";

impl From<&ForecastSummary> for ForecastSummaryFields {
    fn from(summary: &ForecastSummary) -> Self {
        let demand = |(criterion, demand): (CriterionId, Demand)| {
            let Demand { proofs, improvements } = demand;
            Object(DemandRow { criterion, proofs, improvements })
        };
        let missed = |(minimum, missed): (Minimum, MissedMinimum)| {
            let MissedMinimum { open, blocked } = missed;
            Object(MissedRow { minimum, open, blocked })
        };
        let filings = |(province, month, filings): (Option<Province>, YearMonth, Filings)| {
            let Filings { opening, closing, proofs } = filings;
            Object(FilingsRow { province, month, opening, closing, proofs })
        };
        let course = |(course, products): (&ProofCourse, &u64)| {
            Object(CourseRow { course: *course, products: *products })
        };
        Self {
            format: SUMMARY.to_owned(),
            products: summary.products(),
            stars: summary.stars().map(|(stars, products)| Object(StarsRow { stars, products })).collect(),
            courses: summary.courses.iter().map(course).collect(),
            by_proofs: summary
                .by_proofs()
                .map(|(proofs, products)| Object(ProofsRow { proofs, products }))
                .collect(),
            demands: summary.demands().map(demand).collect(),
            missed: summary.missed().map(missed).collect(),
            filings: summary.filings().map(filings).collect(),
            lapsed: summary.lapsed(),
            undated: summary.undated(),
        }
    }
}

/// Rows with each key once.
fn keyed<K: Ord, V>(rows: impl Iterator<Item = (K, V)>) -> Result<BTreeMap<K, V>, Error> {
    let mut map = BTreeMap::new();
    for (key, value) in rows {
        if map.insert(key, value).is_some() {
            return Err(Error::custom("a row stands in the summary twice"));
        }
    }
    Ok(map)
}

impl TryFrom<ForecastSummaryFields> for ForecastSummary {
    type Error = Error;

    fn try_from(fields: ForecastSummaryFields) -> Result<Self, Self::Error> {
        check_format::<Error>(&fields.format, SUMMARY)?;
        let demand = |Object(row): Object<DemandRow>| {
            let DemandRow { criterion, proofs, improvements } = row;
            (criterion, Demand { proofs, improvements })
        };
        let missed = |Object(row): Object<MissedRow>| {
            let MissedRow { minimum, open, blocked } = row;
            (minimum, MissedMinimum { open, blocked })
        };
        let filings = |Object(row): Object<FilingsRow>| {
            let FilingsRow { province, month, opening, closing, proofs } = row;
            ((province, month), Filings { opening, closing, proofs })
        };
        let summary = Self {
            stars: keyed(fields.stars.into_iter().map(|Object(row)| (row.stars, row.products)))?,
            courses: keyed(fields.courses.into_iter().map(|Object(row)| (row.course, row.products)))?,
            by_proofs: keyed(fields.by_proofs.into_iter().map(|Object(row)| (row.proofs, row.products)))?,
            demands: keyed(fields.demands.into_iter().map(demand))?,
            missed: keyed(fields.missed.into_iter().map(missed))?,
            filings: keyed(fields.filings.into_iter().map(filings))?,
            lapsed: fields.lapsed,
            undated: fields.undated,
        };
        let summary = summary.check().map_err(|unsound| match unsound {
            Unsound::Sums => Error::custom(DO_NOT_ADD_UP),
            Unsound::TooMany(error) => Error::custom(error),
        })?;
        if summary.products() == fields.products { Ok(summary) } else { Err(Error::custom(DO_NOT_ADD_UP)) }
    }
}

stored! { ForecastSummary as ForecastSummaryFields }

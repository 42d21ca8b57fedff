//! A forecast, its criteria and its days.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::de::Error as _;
use serde::de::value::Error;
use time::Date;

use crate::Certificate;
use crate::base::stored::{Prose, check_format, stored};
use crate::catalogue::{CorrespondenceKind, CriterionId, Crosswalk, LevelId, LevelRange, REVISION, SetId};
use crate::certificate::FilingWindow;
use crate::crosswalk::renewal::Issue;
use crate::crosswalk::{CriterionForecast, Forecast, Renewal, StarForecast, VanishedCriterion};
use crate::law::{Basis, Star};
use crate::rating::{Assessment, Bounds, Rating, Score};

/// The form's name and version, the revision of the tables, the old assessment and the certificate;
/// then what follows from them, and what it rests on.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ForecastFields {
    format: String,
    revision: u32,
    assessment: Assessment,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    issued_on: Option<Date>,
    certificate: Option<Certificate>,
    from: SetId,
    to: SetId,
    then: Rating,
    bounds: Bounds,
    certain: Assessment,
    possible: Assessment,
    criteria: Vec<CriterionForecast>,
    vanished: Vec<VanishedCriterion>,
    renewal: Option<Renewal>,
    basis: Vec<Basis>,
    text: Prose,
}

const FORECAST: &str = "ocop.forecast/1";

impl From<&Forecast> for ForecastFields {
    fn from(forecast: &Forecast) -> Self {
        Self {
            format: FORECAST.to_owned(),
            revision: REVISION,
            assessment: forecast.assessment().clone(),
            issued_on: forecast.issued_on(),
            certificate: forecast.certificate(),
            from: forecast.crosswalk().from(),
            to: forecast.crosswalk().to(),
            then: *forecast.then(),
            bounds: *forecast.bounds(),
            certain: forecast.certain().clone(),
            possible: forecast.possible().clone(),
            criteria: forecast.criteria().to_vec(),
            vanished: forecast.vanished().collect(),
            renewal: forecast.renewal(),
            basis: forecast.basis().collect(),
            text: Prose::of(forecast),
        }
    }
}

impl TryFrom<ForecastFields> for Forecast {
    type Error = Error;

    fn try_from(fields: ForecastFields) -> Result<Self, Self::Error> {
        check_format::<Error>(&fields.format, FORECAST)?;
        let issue = match (fields.certificate, fields.issued_on) {
            (Some(certificate), issued_on) if issued_on == Some(certificate.issued_on()) => {
                Some(Issue::Certificate(certificate))
            }
            (Some(_), _) => return Err(Error::custom("the day of issue is not that of the certificate")),
            (None, issued_on) => issued_on.map(Issue::On),
        };
        let forecast = Self::new(fields.assessment).and_then(|forecast| forecast.with_stored_issue(issue));
        let forecast = forecast.map_err(|error| Error::custom(error.to_string()))?;
        let same = (forecast.crosswalk().from(), forecast.crosswalk().to()) == (fields.from, fields.to)
            && (forecast.then(), forecast.bounds()) == (&fields.then, &fields.bounds)
            && (forecast.certain(), forecast.possible()) == (&fields.certain, &fields.possible)
            && forecast.criteria() == fields.criteria
            && forecast.vanished().eq(fields.vanished)
            && forecast.renewal() == fields.renewal;
        if same {
            Ok(forecast)
        } else if fields.revision == REVISION {
            Err(Error::custom("the forecast is not that of the assessment"))
        } else {
            Err(Error::custom(format_args!(
                "by the tables of revision {REVISION} the assessment has another forecast than by those of {}: make it anew",
                fields.revision
            )))
        }
    }
}

/// Where the criterion comes from (null where it is new), what was found there, the levels, and
/// why.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CriterionForecastFields {
    criterion: CriterionId,
    from: Option<CriterionId>,
    kind: Option<CorrespondenceKind>,
    found_lowest: Option<LevelId>,
    found_highest: Option<LevelId>,
    low: Option<LevelId>,
    high: Option<LevelId>,
    awaits_story: bool,
    reason: Option<Prose>,
    doubt: Option<Prose>,
    text: Prose,
}

impl From<&CriterionForecast> for CriterionForecastFields {
    fn from(forecast: &CriterionForecast) -> Self {
        let came = forecast.correspondence();
        let (found_lowest, found_highest) = forecast.found().unwrap_or_default();
        Self {
            criterion: forecast.criterion(),
            from: forecast.from(),
            kind: forecast.kind(),
            found_lowest,
            found_highest,
            low: forecast.certain(),
            high: forecast.possible(),
            awaits_story: forecast.awaits_story(),
            reason: came.map(|came| Prose::of(&came.reason())),
            doubt: came.and_then(|came| came.doubt()).map(|doubt| Prose::of(&doubt)),
            text: Prose::of(forecast),
        }
    }
}

impl TryFrom<CriterionForecastFields> for CriterionForecast {
    type Error = String;

    fn try_from(fields: CriterionForecastFields) -> Result<Self, Self::Error> {
        let CriterionForecastFields { criterion, from, kind, found_lowest, found_highest, .. } = fields;
        let range = LevelRange::new(criterion, fields.low, fields.high).map_err(|error| error.to_string())?;
        if Crosswalk::to_set(criterion.set()).is_err() {
            return Err(alloc::format!("no crosswalk leads to {criterion}"));
        }
        let came = criterion.came_from();
        if (came.map(|came| came.from()), came.map(|came| came.kind())) != (from, kind) {
            return Err(alloc::format!("{criterion} does not come from what stands beside it"));
        }
        let own = |level: Option<LevelId>| level.is_none_or(|level| Some(level.criterion()) == from);
        if !own(found_lowest) || !own(found_highest) || found_highest < found_lowest {
            return Err(String::from("what was found is levels of the criterion before, the lowest first"));
        }
        Ok(Self::new(range, from.map(|_| (found_lowest, found_highest)), fields.awaits_story))
    }
}

/// The criterion and the mean of its points.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct VanishedCriterionFields {
    criterion: CriterionId,
    points: Score,
    text: Prose,
}

impl From<&VanishedCriterion> for VanishedCriterionFields {
    fn from(vanished: &VanishedCriterion) -> Self {
        Self { criterion: vanished.criterion(), points: vanished.points(), text: Prose::of(vanished) }
    }
}

impl TryFrom<VanishedCriterionFields> for VanishedCriterion {
    type Error = String;

    fn try_from(fields: VanishedCriterionFields) -> Result<Self, Self::Error> {
        let VanishedCriterionFields { criterion, points, .. } = fields;
        let gone = Crosswalk::from_set(criterion.set()).is_ok() && criterion.became().is_none();
        if gone && !points.exceeds(criterion.max()) {
            Ok(Self::new(criterion, points))
        } else {
            Err(alloc::format!("{criterion} did not vanish, or had fewer points"))
        }
    }
}

/// The certificate's days, the window, and the days on which the dossier can be filed (null where
/// the certificate ended before).
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RenewalFields {
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    issued_on: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    valid_through: Date,
    window: Option<FilingWindow>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    file_from: Option<Date>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    file_until: Option<Date>,
    late: bool,
    text: Prose,
}

impl From<&Renewal> for RenewalFields {
    fn from(renewal: &Renewal) -> Self {
        Self {
            issued_on: renewal.issued_on(),
            valid_through: renewal.valid_through(),
            window: renewal.window(),
            file_from: renewal.filing().map(|(from, _)| from),
            file_until: renewal.filing().map(|(_, until)| until),
            late: renewal.is_late(),
            text: Prose::of(renewal),
        }
    }
}

impl TryFrom<RenewalFields> for Renewal {
    type Error = &'static str;

    fn try_from(fields: RenewalFields) -> Result<Self, Self::Error> {
        let RenewalFields { issued_on, valid_through, window, file_from, file_until, late, .. } = fields;
        let filing = match (file_from, file_until) {
            (Some(from), Some(until)) if from <= until && until <= valid_through => Some((from, until)),
            (None, None) if !late => None,
            _ => {
                return Err(
                    "a filing has a first and a last day, and ends with the certificate at the latest",
                );
            }
        };
        Ok(Self::read(issued_on, valid_through, window, filing, late))
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct StarForecastFields {
    then: Star,
    certain: Star,
    possible: Star,
}

impl From<&StarForecast> for StarForecastFields {
    fn from(stars: &StarForecast) -> Self {
        Self { then: stars.then(), certain: stars.certain(), possible: stars.possible() }
    }
}

impl TryFrom<StarForecastFields> for StarForecast {
    type Error = &'static str;

    fn try_from(fields: StarForecastFields) -> Result<Self, Self::Error> {
        let StarForecastFields { then, certain, possible } = fields;
        Self::new(then, certain, possible).ok_or("the certain star is not above the possible one")
    }
}

stored! {
    Forecast as ForecastFields, CriterionForecast as CriterionForecastFields,
    VanishedCriterion as VanishedCriterionFields, Renewal as RenewalFields,
    StarForecast as StarForecastFields,
}

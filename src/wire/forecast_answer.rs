use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap as _, SerializeStruct as _, Serializer};
use serde_json::value::RawValue;

use crate::Province;
use crate::crosswalk::{CriterionForecast, Forecast, ProofStep, StarProof};
use crate::rating::Rating;
use crate::wire::plan_answer::Position;
use crate::wire::rate_answer::{Minima, Printed};
use crate::wire::value::{Value, members};
use crate::wire::{Day, Id, ProductInWords};

/// The answer to a [`ForecastRequest`](crate::wire::ForecastRequest): the certain and the possible
/// rating under the next decision, and what must be proven to keep the star.
///
/// It owns all it says, the [`Forecast`] too.
///
/// Source: [reading 28](crate::law::Reading::Crosswalk), and for the days
/// [reading 15](crate::law::Reading::ReRatingWindow).
///
/// # Stored form
///
/// In JSON:
///
/// ```json
/// {"id": "p1", "set": 13,
///  "then": {"sum": 78, "score": "78.00", "star": 4},
///  "low": {"sum": 55, "score": "55.00", "star": 2},
///  "high": {"sum": 88, "score": "88.00", "star": 4},
///  "criteria": [{"code": "1.1", "from": "1.a", "low": 2, "high": 3, "kind": "narrowed"},
///               {"code": "1.2", "from": null, "low": 0, "high": 3, "kind": null}],
///  "keep": {"feasible": true, "prove": [{"criterion": "2.3", "from": 1, "to": 2}]},
///  "refile_from": "2026-11-11", "refile_until": "2027-01-10"}
/// ```
///
/// * `set`: the number of the set, which is the same under both decisions
/// * `then`: the rating under the earlier decision
/// * `low`, `high`: the certain and the possible rating under the next decision
/// * `sum`, `sum_best`: whole points, added up over all sheets
/// * `criteria`: the criteria of the next decision in printed order. A new criterion has `from`
///   null and `kind` null. Levels are positions from 1, 0 for none, and text where they have a case
///   (`"a2"`). Of several members `low` is the lowest certain level and `high` the highest possible
///   one.
/// * `keep`: null where the product had fewer than three stars
/// * `prove`: the fewest criteria (or, with costs, the cheapest ones) whose level must be proven to
///   keep the star, each from the certain level up to the highest that helps ([`ProofStep::to`])
/// * `refile_from`, `refile_until`: the first and the last day of the window of the re-rating
///   ([`Renewal::window`](crate::crosswalk::Renewal::window)); null without a day of issue
/// * `late_from`, `late_until`: only where the window was not fully open any more when the next
///   decision came: the first and the last day on which the dossier can be filed all the same
/// * `lapsed`: only where the certificate had ended before the next decision came; there is no
///   window then
///
/// Where proofs are not enough to keep the star, `keep` has the most points that proofs can reach,
/// and each minimum up to the star that they cannot meet:
///
/// ```json
/// {"feasible": false, "sum_best": 68, "blocked": [{"criterion": "2.1", "star": 4}]}
/// ```
///
/// With [`explained`](Self::explained) the answer ends with `province`, `forecast`, `proof` (what
/// keeps the star) and `rise` (what must be proven for one star more), in the stored forms of
/// [`Province`], [`Forecast`] and [`StarProof`] with their sentences. Only such an answer can be
/// read back, and only from JSON. Reading refuses an answer that does not follow from its forecast
/// and its proof. What the request told about the product is not in the JSON.
///
/// ```
/// use ocop::wire::{ForecastAnswer, ForecastRequest};
///
/// let line = r#"{"id": "p1", "set": 13, "levels": {"1.a": 2}, "province": "Đắk Nông"}"#;
/// let answer = ForecastRequest::read(line)?.forecast()?.explained();
/// assert_eq!(answer.forecast().bounds().possible().score().to_string(), "33.00");
/// assert_eq!(answer.province(), Some(ocop::Province::LamDong));
///
/// let json = serde_json::to_string(&answer)?;
/// assert_eq!(serde_json::from_str::<ForecastAnswer>(&json)?, answer);
/// // An answer with a changed figure does not follow from its forecast and is refused.
/// assert!(serde_json::from_str::<ForecastAnswer>(&json.replace("33.00", "43.00")).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForecastAnswer {
    id: Id,
    forecast: Forecast,
    keep: Option<StarProof>,
    province: Option<Province>,
    product: Option<ProductInWords>,
    explained: bool,
}

impl ForecastAnswer {
    pub(super) const fn of(
        id: Id,
        forecast: Forecast,
        keep: Option<StarProof>,
        province: Option<Province>,
        product: Option<ProductInWords>,
    ) -> Self {
        Self { id, forecast, keep, province, product, explained: false }
    }

    /// The same answer with the forecast and the proofs in full.
    ///
    /// ```
    /// use ocop::wire::ForecastRequest;
    ///
    /// let line = r#"{"id": "p1", "set": 13, "levels": {"1.a": 2}}"#;
    /// let answer = ForecastRequest::read(line)?.forecast()?;
    /// assert!(serde_json::to_value(&answer)?.get("forecast").is_none());
    /// let json = serde_json::to_value(&answer.explained())?;
    /// assert_eq!(json["forecast"]["format"], "ocop.forecast/1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn explained(self) -> Self {
        Self { explained: true, ..self }
    }

    /// The request's `id`.
    #[must_use]
    pub const fn id(&self) -> &Id {
        &self.id
    }

    /// The forecast.
    #[must_use]
    pub const fn forecast(&self) -> &Forecast {
        &self.forecast
    }

    /// What must be proven to keep the star, by the request's costs; `None` where the product had
    /// fewer than three stars.
    #[must_use]
    pub const fn keep(&self) -> Option<&StarProof> {
        self.keep.as_ref()
    }

    /// Where the product is counted, if the request says so.
    #[must_use]
    pub const fn province(&self) -> Option<Province> {
        self.province
    }

    /// What the request tells about the product, if it tells anything.
    #[must_use]
    pub const fn product(&self) -> Option<&ProductInWords> {
        self.product.as_ref()
    }
}

impl Serialize for ForecastAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { id, forecast, keep, province, .. } = self;
        let (low, high) = (forecast.bounds().certain(), forecast.bounds().possible());
        let renewal = forecast.renewal();
        let late = renewal.filter(|renewal| renewal.is_late()).and_then(|renewal| renewal.filing());
        let lapsed = renewal.is_some_and(|renewal| renewal.filing().is_none());
        let window = renewal.filter(|_| !lapsed).and_then(|renewal| renewal.window());
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", id)?;
        fields.serialize_entry("set", &forecast.crosswalk().from().number())?;
        fields.serialize_entry("then", &Rated(forecast.then()))?;
        fields.serialize_entry("low", &Rated(low))?;
        fields.serialize_entry("high", &Rated(high))?;
        fields.serialize_entry("criteria", &forecast.criteria().iter().map(Criterion).collect::<Vec<_>>())?;
        fields.serialize_entry("keep", &keep.as_ref().map(Keep))?;
        fields.serialize_entry("refile_from", &window.map(|window| Day(window.from())))?;
        fields.serialize_entry("refile_until", &window.map(|window| Day(window.until())))?;
        if let Some((from, until)) = late {
            fields.serialize_entry("late_from", &Day(from))?;
            fields.serialize_entry("late_until", &Day(until))?;
        }
        if lapsed {
            fields.serialize_entry("lapsed", &true)?;
        }
        if self.explained {
            fields.serialize_entry("province", province)?;
            fields.serialize_entry("forecast", forecast)?;
            fields.serialize_entry("proof", keep)?;
            fields.serialize_entry("rise", &forecast.rise())?;
        }
        fields.end()
    }
}

impl<'de> Deserialize<'de> for ForecastAnswer {
    /// Reads an answer that was [explained](Self::explained). JSON is the only format that it is
    /// read from.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        Self::read_back(json.get()).map_err(D::Error::custom)
    }
}

impl ForecastAnswer {
    fn read_back(json: &str) -> Result<Self, serde_json::Error> {
        let [mut id, mut forecast, mut proof, mut province] = [None; 4];
        members(json, |key, value| match key.as_ref() {
            "id" => id = Some(value),
            "forecast" => forecast = Some(value),
            "proof" => proof = Some(value),
            "province" => province = Some(value),
            _ => {}
        })?;
        let needed = |name: &'static str, value: Option<Value<'_>>| {
            let missing = || {
                serde_json::Error::custom(alloc::format!("{name} is not in the answer: it was not explained"))
            };
            value.map(|value| value.json().to_owned()).ok_or_else(missing)
        };
        let read = Self {
            id: id.and_then(Id::of).ok_or_else(|| serde_json::Error::custom("the answer has no id"))?,
            forecast: serde_json::from_str(&needed("forecast", forecast)?)?,
            keep: serde_json::from_str(&needed("proof", proof)?)?,
            province: serde_json::from_str(&needed("province", province)?)?,
            product: None,
            explained: true,
        };
        let star = read.forecast.then().star();
        let certain = |proof: &StarProof| {
            let set = proof.assessment().set();
            proof.target() == star && set == read.forecast.crosswalk().to()
        };
        if read.keep.as_ref().map_or(!star.is_certifiable(), certain) && read.stands_in(json)? {
            Ok(read)
        } else {
            Err(serde_json::Error::custom("the answer is not what its forecast and its proof come to"))
        }
    }

    /// Whether every field of the answer stands in the JSON; others, which a later version adds,
    /// may.
    fn stands_in(&self, json: &str) -> Result<bool, serde_json::Error> {
        let given: serde_json::Value = serde_json::from_str(json)?;
        let own = serde_json::to_value(self)?;
        let mut fields = own.as_object().into_iter().flatten();
        // The id is compared as it is written, the forecast and the proofs by what they are read as.
        Ok(fields.all(|(name, value)| match name.as_str() {
            "id" | "forecast" | "proof" => true,
            _ => given.get(name) == Some(value),
        }))
    }
}

/// `{"sum": 78, "score": "78.00", "star": 4}`.
struct Rated<'a>(&'a Rating);

impl Serialize for Rated<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let score = self.0.score();
        let mut fields = serializer.serialize_struct("Rated", 3)?;
        fields.serialize_field("sum", &score.numerator())?;
        fields.serialize_field("score", &Printed(score))?;
        fields.serialize_field("star", &self.0.star())?;
        fields.end()
    }
}

struct Criterion<'a>(&'a CriterionForecast);

impl Serialize for Criterion<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let one = self.0;
        let mut fields = serializer.serialize_struct("Criterion", 5)?;
        fields.serialize_field("code", one.criterion().code())?;
        fields.serialize_field("from", &one.from().map(|from| from.code()))?;
        fields.serialize_field("low", &Position(one.certain()))?;
        fields.serialize_field("high", &Position(one.possible()))?;
        fields.serialize_field("kind", &one.kind())?;
        fields.end()
    }
}

struct Keep<'a>(&'a StarProof);

impl Serialize for Keep<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(proof) = self;
        let enough = proof.is_enough();
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("feasible", &enough)?;
        if enough {
            fields.serialize_entry("prove", &proof.steps().iter().map(Proven).collect::<Vec<_>>())?;
        } else {
            fields.serialize_entry("sum_best", &proof.provable().score().numerator())?;
            fields.serialize_entry("blocked", &Minima::of(proof.gap().minima()))?;
        }
        fields.end()
    }
}

struct Proven<'a>(&'a ProofStep);

impl Serialize for Proven<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(step) = self;
        let mut fields = serializer.serialize_struct("Proven", 3)?;
        fields.serialize_field("criterion", step.criterion().code())?;
        fields.serialize_field("from", &Position(step.from()))?;
        fields.serialize_field("to", &Position(Some(step.to())))?;
        fields.end()
    }
}

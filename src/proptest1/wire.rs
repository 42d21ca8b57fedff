//! Lines of the wire: good ones, and nearly good ones for the path on which a service refuses.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::catalogue::{earlier_sets, latest_sets};
use super::certificate::{certificate, day};
use super::rating::{score_sheet_of, score_sheets_of};
use crate::base::date;
use crate::law::{Authority, Star};
use crate::rating::MinimaPolicy;
use crate::wire::{CertificateRequest, ForecastRequest, PlanRequest, RateRequest};
use crate::{ScoreSheet, SetId};
#[cfg(feature = "communes")]
use {
    super::parts_of_places::named_place,
    super::producer::any_province,
    crate::ProductCode,
    crate::place::{AnyCommune, Era},
    crate::wire::PlaceRequest,
    core::num::NonZeroU32,
    time::Duration,
};

fn computed_sets() -> Vec<SetId> {
    earlier_sets().into_iter().chain(latest_sets()).collect()
}

fn levels(sheet: &ScoreSheet) -> Value {
    serde_json::to_value(sheet).ok().and_then(|json| json.get("levels").cloned()).unwrap_or_default()
}

/// The line of a valid request to rate a product.
///
/// ```
/// use ocop::proptest1::rate_line;
/// use ocop::wire::RateRequest;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(line in rate_line())| {
///     prop_assert!(RateRequest::read(&line).and_then(RateRequest::rate).is_ok());
/// });
/// ```
pub fn rate_line() -> impl Strategy<Value = String> {
    let policy: Vec<MinimaPolicy> =
        MinimaPolicy::ALL.iter().copied().filter(|policy| *policy != MinimaPolicy::Declared).collect();
    let rules = (any::<u32>(), select(policy), option::of(select(Authority::ALL)), option::of(0..=100_u8));
    let panel = (select(computed_sets()), 1..=5_usize)
        .prop_flat_map(|(set, members)| (Just(set), score_sheets_of(set, members)));
    (panel, rules).prop_map(|((set, sheets), (id, minima, tier, limit))| {
        let sheets: Vec<Value> = sheets.iter().map(|sheet| json!({"levels": levels(sheet)})).collect();
        let line = json!({"id": id, "regulation": set.regime(), "set": set.number(), "sheets": sheets, "minima": minima,
            "tier": tier, "spread_limit": limit});
        line.to_string()
    })
}

/// The line of a valid request for a plan.
///
/// ```
/// use ocop::proptest1::plan_line;
/// use ocop::wire::PlanRequest;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(line in plan_line())| {
///     prop_assert!(PlanRequest::read(&line).and_then(PlanRequest::plan).is_ok());
/// });
/// ```
pub fn plan_line() -> impl Strategy<Value = String> {
    let sheet = select(computed_sets()).prop_flat_map(score_sheet_of);
    (any::<u32>(), sheet, select(Star::ALL)).prop_map(|(id, sheet, target)| {
        let set = sheet.set();
        json!({"id": id, "regulation": set.regime(), "set": set.number(), "levels": levels(&sheet), "target": target})
            .to_string()
    })
}

/// The line of a valid request about a certificate.
///
/// ```
/// use ocop::proptest1::certificate_line;
/// use ocop::wire::CertificateRequest;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(line in certificate_line())| {
///     prop_assert!(CertificateRequest::read(&line).and_then(CertificateRequest::answer).is_ok());
/// });
/// ```
pub fn certificate_line() -> impl Strategy<Value = String> {
    (any::<u32>(), certificate(), day()).prop_map(|(id, certificate, on)| {
        let text = |day| date::text(day).to_string();
        json!({"id": id, "regulation": certificate.regime(), "star": certificate.star(),
            "issued_on": text(certificate.issued_on()), "on": text(on), "valid_from": text(certificate.valid_from()),
            "revoked_on": certificate.revoked_on().map(text),
            "rerating_filed_on": certificate.rerating_filed_on().map(text),
            "rerating_decided_on": certificate.rerating_decided_on().map(text)})
        .to_string()
    })
}

/// The line of a valid request for a forecast.
///
/// ```
/// use ocop::proptest1::forecast_line;
/// use ocop::wire::ForecastRequest;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(line in forecast_line())| {
///     prop_assert!(ForecastRequest::read(&line).and_then(ForecastRequest::forecast).is_ok());
/// });
/// ```
pub fn forecast_line() -> impl Strategy<Value = String> {
    (any::<u32>(), select(earlier_sets()).prop_flat_map(score_sheet_of)).prop_map(|(id, sheet)| {
        json!({"id": id, "set": sheet.set().number(), "levels": levels(&sheet)}).to_string()
    })
}

/// The line of a valid request about a place: by a code, a name or a product code, with a day of
/// its era where it needs one.
///
/// ```
/// use ocop::proptest1::place_line;
/// use ocop::wire::PlaceRequest;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(line in place_line())| {
///     prop_assert!(PlaceRequest::read(&line).and_then(PlaceRequest::answer).is_ok());
/// });
/// ```
#[cfg(feature = "communes")]
pub fn place_line() -> impl Strategy<Value = String> {
    let commune = (any::<AnyCommune>(), any::<[bool; 3]>()).prop_map(|(commune, [named, within, coded])| {
        let province = commune.province();
        let province = if coded { province.code() } else { province.name().vi() };
        // Many communes have the same name, but few of one province.
        let asked = if named {
            json!({"commune": commune.short_name(), "province": province})
        } else {
            json!({"commune": commune.code(), "province": within.then_some(province)})
        };
        (Some(commune.era()), asked)
    });
    let province = (any_province(), any::<[bool; 2]>()).prop_map(|(province, [named, dated])| {
        let text = if named { province.name().vi() } else { province.code() };
        (Some(province.era()).filter(|_| dated || !named), json!({"province": text}))
    });
    let code =
        (named_place(), 1..500_u32, any::<Index>()).prop_filter_map("a code", |(place, serial, year)| {
            let years: Vec<u16> = place.era().years().collect();
            let code = ProductCode::new(place, NonZeroU32::new(serial)?, *year.get(&years)).ok()?;
            Some((None, json!({"product_code": code.to_string()})))
        });
    let asked = prop_oneof![3 => commune.boxed(), 1 => province.boxed(), 1 => code.boxed()];
    (any::<u32>(), asked, 0..1_500_i64).prop_filter_map("one place", |(id, (era, mut asked), days)| {
        let turn = Era::FIRST_DAY_OF_THE_34;
        let day = era.map(|era| match era {
            Era::Former => turn.checked_sub(Duration::days(days.saturating_add(1))),
            Era::Current => turn.checked_add(Duration::days(days)),
        });
        let fields = asked.as_object_mut()?;
        fields.insert("id".into(), json!(id));
        fields.insert("on".into(), json!(day.flatten().map(|day| date::text(day).to_string())));
        let line = asked.to_string();
        PlaceRequest::read(&line).and_then(PlaceRequest::answer).is_ok().then_some(line)
    })
}

/// What stands in the place of a value.
fn wrong() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..40_u8).prop_map(Value::from),
        vec(select(&['a', 'b', 'x', '0', '1', '2', '9', '-', '.', 'đ'][..]), 0..8)
            .prop_map(|letters| Value::from(letters.into_iter().collect::<String>())),
        Just(json!([])),
        Just(json!({})),
        Just(json!("2026-02-30")),
    ]
}

/// The places of all values within one, as pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut each = |key: &str, value| {
        let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        found.push(at.clone());
        places(value, &at, found);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| each(key, value)),
        Value::Array(list) => {
            list.iter().zip(0_usize..).for_each(|(value, place)| each(&place.to_string(), value));
        }
        _ => {}
    }
}

/// Lines with one thing changed, of which those are kept that are refused.
fn nearly(
    good: impl Strategy<Value = String>,
    refused: impl Fn(&str) -> bool + 'static,
) -> impl Strategy<Value = String> {
    (good, any::<Index>(), wrong(), 0..4_u8).prop_filter_map(
        "a line that is refused",
        move |(line, at, wrong, how)| {
            let mut value: Value = serde_json::from_str(&line).ok()?;
            let mut all = Vec::new();
            places(&value, "", &mut all);
            let place = at.get(&all);
            let (within, key) = place.rsplit_once('/')?;
            match (how, value.pointer_mut(within)?) {
                // Left out, misspelt, or another value.
                (0, Value::Object(fields)) => drop(fields.remove(key)),
                (1, Value::Object(fields)) => {
                    let moved = fields.remove(key)?;
                    drop(fields.insert(format!("{key}x"), moved));
                }
                _ => *value.pointer_mut(place)? = wrong,
            }
            let line = value.to_string();
            refused(&line).then_some(line)
        },
    )
}

/// The line of a request to rate a product in which one thing is wrong, so that it is refused.
///
/// ```
/// use ocop::proptest1::nearly_valid_rate_line;
/// use ocop::wire::RateRequest;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(line in nearly_valid_rate_line())| {
///     let refusal = RateRequest::read(&line).and_then(RateRequest::rate).unwrap_err();
///     prop_assert!(!refusal.faults().is_empty());
/// });
/// ```
pub fn nearly_valid_rate_line() -> impl Strategy<Value = String> {
    nearly(rate_line(), |line| RateRequest::read(line).and_then(RateRequest::rate).is_err())
}

/// The line of a request for a plan in which one thing is wrong, so that it is refused.
///
/// ```
/// use ocop::proptest1::nearly_valid_plan_line;
/// use ocop::wire::PlanRequest;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(line in nearly_valid_plan_line())| {
///     prop_assert!(PlanRequest::read(&line).and_then(PlanRequest::plan).is_err());
/// });
/// ```
pub fn nearly_valid_plan_line() -> impl Strategy<Value = String> {
    nearly(plan_line(), |line| PlanRequest::read(line).and_then(PlanRequest::plan).is_err())
}

/// The line of a request about a certificate in which one thing is wrong, so that it is refused.
///
/// ```
/// use ocop::proptest1::nearly_valid_certificate_line;
/// use ocop::wire::CertificateRequest;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(line in nearly_valid_certificate_line())| {
///     prop_assert!(CertificateRequest::read(&line).and_then(CertificateRequest::answer).is_err());
/// });
/// ```
pub fn nearly_valid_certificate_line() -> impl Strategy<Value = String> {
    nearly(certificate_line(), |line| {
        CertificateRequest::read(line).and_then(CertificateRequest::answer).is_err()
    })
}

/// The line of a request for a forecast in which one thing is wrong, so that it is refused.
///
/// ```
/// use ocop::proptest1::nearly_valid_forecast_line;
/// use ocop::wire::ForecastRequest;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(4), |(line in nearly_valid_forecast_line())| {
///     prop_assert!(ForecastRequest::read(&line).and_then(ForecastRequest::forecast).is_err());
/// });
/// ```
pub fn nearly_valid_forecast_line() -> impl Strategy<Value = String> {
    nearly(forecast_line(), |line| ForecastRequest::read(line).and_then(ForecastRequest::forecast).is_err())
}

/// The line of a request about a place in which one thing is wrong, so that it is refused.
///
/// ```
/// use ocop::proptest1::nearly_valid_place_line;
/// use ocop::wire::PlaceRequest;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(line in nearly_valid_place_line())| {
///     prop_assert!(PlaceRequest::read(&line).and_then(PlaceRequest::answer).is_err());
/// });
/// ```
#[cfg(feature = "communes")]
pub fn nearly_valid_place_line() -> impl Strategy<Value = String> {
    nearly(place_line(), |line| PlaceRequest::read(line).and_then(PlaceRequest::answer).is_err())
}

//! Requests for a place: codes that were in two eras, and communes within a province.

use ocop::place::{
    AnyCommune, AnyProvince, CommuneId, EarlierCommuneId, Era, FormerCommuneId, SuccessionKind,
};
use ocop::wire::{PlaceAnswer, PlaceRequest, Refusal};
use ocop::{FormerProvince, Problem as _, Province};
use serde_json::{Value, json};
use time::macros::date;

fn ask(fields: &Value) -> Result<PlaceAnswer, Refusal> {
    let mut line = json!({ "id": "p1" });
    for (name, value) in fields.as_object().unwrap() {
        line[name] = value.clone();
    }
    PlaceRequest::read(&line.to_string()).and_then(PlaceRequest::answer)
}

fn code(fields: &Value) -> &'static str {
    ask(fields).expect_err("nothing is wrong").faults()[0].code()
}

/// A code of both eras needs no day where it was always of one province, whole.
#[test]
fn a_code_of_both_eras_needs_a_day_unless_the_province_is_the_same() {
    for former in FormerProvince::ALL.iter().copied() {
        let Ok(current) = Province::from_code(former.code()) else { continue };
        let answer = ask(&json!({ "province": former.code() }));
        let same = former.successor() == current && !former.was_merged();
        assert_eq!(
            answer.as_ref().ok().map(PlaceAnswer::province),
            same.then_some(current.into()),
            "{former}"
        );
        for (day, of_the_day) in
            [("2025-06-30", AnyProvince::Former(former)), ("2025-07-01", AnyProvince::Current(current))]
        {
            let answer = ask(&json!({ "province": former.code(), "on": day })).unwrap();
            assert_eq!(answer.province(), of_the_day, "{former}");
        }
    }
    assert_eq!(ask(&json!({ "province": "01" })).unwrap().on(), None);
    let on = ask(&json!({ "province": "01", "on": "2026-01-02" })).unwrap().on();
    assert_eq!(on, Some(date!(2026 - 01 - 02)));
}

#[test]
fn letters_beside_digits_make_a_name_and_no_code() {
    let (no_code, no_name) = (code(&json!({ "province": "00" })), code(&json!({ "province": "Nowhere" })));
    assert_ne!(no_code, no_name);
    for text in ["68a", "?"] {
        assert_eq!(code(&json!({ "province": text })), no_name, "{text}");
    }
}

/// Communes of today that came from a province that was merged, with codes that none had before.
fn from_merged() -> impl Iterator<Item = (CommuneId, FormerProvince)> {
    CommuneId::all().filter_map(|commune| {
        let alone = AnyCommune::from_code(Era::Former, commune.code()).is_err();
        let from = commune.predecessors().next()?.from().district().province();
        (alone && from.was_merged()).then_some((commune, from))
    })
}

#[test]
fn a_commune_of_today_is_in_the_province_that_its_predecessors_were_in_and_in_no_other() {
    let (mut inside, mut outside) = (0, 0);
    for (commune, from) in from_merged() {
        let within = |province: FormerProvince| {
            ask(&json!({ "commune": commune.code(), "province": province.name().vi() }))
        };
        let came =
            |from: FormerProvince| commune.predecessors().any(|one| one.from().district().province() == from);
        for province in FormerProvince::ALL.iter().copied().filter(|one| one.successor() == from.successor())
        {
            // The name of a province of today is read as that.
            if Province::from_code(province.successor().code()).unwrap().name().vi() == province.name().vi() {
                continue;
            }
            let answer = within(province);
            assert_eq!(answer.is_ok(), came(province), "{commune:?} in {province}: {answer:?}");
            *(if answer.is_ok() { &mut inside } else { &mut outside }) += 1;
        }
    }
    assert!(inside > 0 && outside > 0, "{inside} inside, {outside} outside");
}

#[test]
fn a_commune_that_did_not_change_needs_no_day() {
    let mut same = 0;
    for former in FormerCommuneId::all() {
        let Ok(current) = CommuneId::from_code(former.code()) else { continue };
        let unchanged =
            former.successions().any(|one| one.kind() == SuccessionKind::Unchanged && one.to() == current);
        if !unchanged {
            continue;
        }
        let answer = ask(&json!({ "commune": former.code() })).unwrap();
        assert_eq!(answer.commune(), Some(AnyCommune::Current(current)));
        let province = current.province().code();
        let within = ask(&json!({ "commune": former.code(), "province": province, "on": "2026-01-02" }));
        assert_eq!(within.unwrap().commune(), Some(AnyCommune::Current(current)));
        same += 1;
        if same == 20 {
            break;
        }
    }
    assert!(same > 0);
}

#[test]
fn a_code_of_before_the_last_changes_of_the_districts_is_told_as_such() {
    let earlier = EarlierCommuneId::all().find(|one| !one.kept_its_code()).unwrap();
    let became = AnyCommune::from(earlier.became());
    let [province, district] = [became.province().code(), became.district().unwrap().code()];
    let code = format!("{province}-{district}-{}-1-2022", earlier.code());
    let answer = ask(&json!({ "product_code": code })).unwrap();
    assert_eq!((answer.earlier(), answer.commune()), (Some(earlier), Some(became)));
}

#[test]
fn what_became_of_a_former_commune_is_told_with_it() {
    let former = FormerCommuneId::all().find(|one| CommuneId::from_code(one.code()).is_err()).unwrap();
    let answer = ask(&json!({ "commune": former.code() })).unwrap();
    assert_eq!(answer.commune(), Some(AnyCommune::Former(former)));
    assert_eq!(answer.earlier(), None);
    let told: Vec<_> = answer.successions().collect();
    assert!(!told.is_empty());
    assert_eq!(told, former.successions().collect::<Vec<_>>());
}

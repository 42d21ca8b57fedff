//! Which rules apply on which day.

use ocop::law::{Act, DossierKind, Governing, Standing};
use ocop::{Authority, Edition, Regime, Star};
use time::macros::date;
use time::{Date, Duration};

#[test]
fn the_day_of_submission_picks_the_edition() {
    let table = [
        (date!(2019 - 08 - 20), None),
        (date!(2019 - 08 - 21), Some(Edition::Decision1048)),
        (date!(2020 - 06 - 07), Some(Edition::Decision1048)),
        (date!(2020 - 06 - 08), Some(Edition::Decision1048As781)),
        (date!(2023 - 02 - 23), Some(Edition::Decision1048As781)),
        (date!(2023 - 02 - 24), Some(Edition::Decision148)),
        (date!(2025 - 07 - 05), Some(Edition::Decision148)),
        (date!(2025 - 07 - 06), Some(Edition::Decision148As1489)),
        (date!(2026 - 05 - 21), Some(Edition::Decision148As1489)),
        (date!(2026 - 05 - 22), Some(Edition::Decision26)),
        (date!(2026 - 07 - 21), Some(Edition::Decision26)),
        (Date::MAX, Some(Edition::Decision26)),
    ];
    for (day, edition) in table {
        assert_eq!(Edition::of_dossier(day).ok(), edition, "{day}");
    }
}

#[test]
fn every_day_of_the_programme_has_the_edition_of_the_last_act_before_it() {
    let mut day = date!(2018 - 01 - 01);
    while day < date!(2028 - 01 - 01) {
        // A second reading of the rule: the latest of the five acts already signed.
        let acts =
            [Act::Decision1048, Act::Decision781, Act::Decision148, Act::Decision1489, Act::Decision26];
        let latest = acts.into_iter().filter(|act| act.signed_on() <= day).max_by_key(|act| act.signed_on());
        assert_eq!(Edition::of_dossier(day).ok().map(Edition::act), latest, "{day}");
        day += Duration::days(1);
    }
}

#[test]
fn a_day_before_the_first_regime_is_an_error_that_names_the_day() {
    let error = Edition::of_dossier(date!(2019 - 08 - 20)).unwrap_err();
    assert_eq!(error.day(), date!(2019 - 08 - 20));
    assert!(error.to_string().contains("2019-08-20") && error.to_string().contains("2019-08-21"));
}

#[test]
fn undecided_dossiers_are_filed_anew_after_60_days_and_re_ratings_after_30() {
    for submitted in [date!(2019 - 08 - 21), date!(2024 - 01 - 01), date!(2026 - 05 - 21)] {
        for kind in DossierKind::ALL {
            let rules = Governing::of_dossier(submitted, kind).unwrap();
            let days = if kind == DossierKind::ReRating { 30 } else { 60 };
            let last = date!(2026 - 05 - 22) + Duration::days(days);
            assert_eq!(rules.decide_by(), Some(last));
            assert_eq!(rules.on(last), Standing::Governed);
            assert_eq!(rules.on(last + Duration::DAY), Standing::FileAnew);
            assert_eq!(rules.on(submitted), Standing::Governed);
            assert_eq!(rules.on(submitted - Duration::DAY), Standing::NotYetSubmitted);
        }
    }
    let last = Governing::of_dossier(date!(2026 - 05 - 21), DossierKind::First).unwrap().decide_by();
    assert_eq!(last, Some(date!(2026 - 07 - 21)));
    let last = Governing::of_dossier(date!(2026 - 05 - 21), DossierKind::ReRating).unwrap().decide_by();
    assert_eq!(last, Some(date!(2026 - 06 - 21)));
}

#[test]
fn a_dossier_under_the_decision_in_force_has_no_transition() {
    for kind in DossierKind::ALL {
        let rules = Governing::of_dossier(date!(2026 - 05 - 22), kind).unwrap();
        assert_eq!((rules.edition(), rules.decide_by()), (Edition::Decision26, None));
        assert_eq!(rules.on(Date::MAX), Standing::Governed);
    }
}

#[test]
fn decisions_are_in_force_from_their_day_to_their_last_day() {
    for act in Act::TIMELINE {
        assert!(act.is_in_force_on(act.in_force_from()));
        assert!(!act.is_in_force_on(act.in_force_from() - Duration::DAY));
        if let Some(last) = act.last_day_in_force() {
            assert!(act.is_in_force_on(last) && !act.is_in_force_on(last + Duration::DAY));
        }
    }
    assert!(Act::TIMELINE.is_sorted_by_key(|act| act.signed_on()));
    let both = date!(2026 - 06 - 30);
    assert!(Act::Decision148.is_in_force_on(both) && Act::Decision26.is_in_force_on(both));
    let ends = Act::TIMELINE.map(|act| act.last_day_in_force().map(|day| day.to_string()));
    assert_eq!(
        ends.map(Option::unwrap_or_default),
        ["", "2023-02-23", "2023-02-23", "", "2026-07-21", "2026-07-21", ""]
    );
}

#[test]
fn the_district_certifies_three_stars_under_148_as_signed_alone() {
    for edition in Edition::ALL {
        let three = if edition == Edition::Decision148 { Authority::District } else { Authority::Province };
        let by_star = Star::ALL.map(|star| Authority::certifying(star, edition));
        assert_eq!(
            by_star,
            [None, None, Some(three), Some(Authority::Province), Some(Authority::Centre)],
            "{edition}"
        );
    }
}

#[test]
fn a_regime_is_named_by_its_year() {
    for regime in Regime::ALL {
        assert_eq!(Regime::from_year(regime.year()), Ok(regime));
        assert_eq!(regime.last_edition().regime(), regime);
    }
    let known = (0..=u16::MAX).filter(|year| Regime::from_year(*year).is_ok());
    assert_eq!(known.collect::<Vec<_>>(), [2019, 2023, 2026]);
}

//! Which rules apply on which day.

use ocop::law::{
    Act, Answer, Basis, Citation, DossierKind, DossierStanding, Gap, Governing, Minima, Point, Reading,
};
use ocop::{Authority, Edition, Lang, Part, Problem as _, Regime, Say as _, Star};
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
    assert_eq!((error.code(), error.details().field), ("before_first_regulation", None));
    let governing = Governing::of_dossier(date!(2019 - 08 - 20), DossierKind::First).unwrap_err();
    assert_eq!(governing.details().field.as_deref(), Some("submitted_on"));
    let vietnamese = error.text(Lang::Vi).to_string();
    assert!(vietnamese.contains("20/8/2019") && vietnamese.contains("21/8/2019"), "{vietnamese}");
}

#[test]
fn unrated_dossiers_are_filed_anew_after_60_days_and_re_ratings_after_30() {
    for submitted in [date!(2019 - 08 - 21), date!(2024 - 01 - 01), date!(2026 - 05 - 21)] {
        for kind in DossierKind::ALL.iter().copied() {
            let rules = Governing::of_dossier(submitted, kind).unwrap();
            // Reading 13: the thirtieth day is a Sunday, so that term ends with Monday.
            let days = if kind == DossierKind::ReRating { 31 } else { 60 };
            let last = date!(2026 - 05 - 22) + Duration::days(days);
            assert_eq!((rules.submitted_on(), rules.kind()), (submitted, kind));
            assert_eq!(rules.rate_by(), Some(last));
            assert_eq!(rules.on(last), DossierStanding::Governed);
            assert_eq!(rules.on(last + Duration::DAY), DossierStanding::FileAnew);
            assert_eq!(rules.on(submitted), DossierStanding::Governed);
            assert_eq!(rules.on(submitted - Duration::DAY), DossierStanding::NotYetSubmitted);
        }
    }
    let last = Governing::of_dossier(date!(2026 - 05 - 21), DossierKind::First).unwrap().rate_by();
    assert_eq!(last, Some(date!(2026 - 07 - 21)));
    let last = Governing::of_dossier(date!(2026 - 05 - 21), DossierKind::ReRating).unwrap().rate_by();
    assert_eq!(last, Some(date!(2026 - 06 - 22)));
}

#[test]
fn a_dossier_under_the_decision_in_force_has_no_transition() {
    for kind in DossierKind::ALL.iter().copied() {
        let rules = Governing::of_dossier(date!(2026 - 05 - 22), kind).unwrap();
        assert_eq!((rules.edition(), rules.rate_by()), (Edition::Decision26, None));
        assert_eq!(rules.on(Date::MAX), DossierStanding::Governed);
    }
}

#[test]
fn what_governs_rests_on_the_decision_of_the_time_and_on_the_transition_that_ends_it() {
    for (submitted, act) in [
        (date!(2019 - 08 - 21), Act::Decision1048),
        (date!(2021 - 01 - 01), Act::Decision781),
        (date!(2024 - 01 - 01), Act::Decision148),
        (date!(2026 - 01 - 01), Act::Decision1489),
    ] {
        for (kind, point) in [
            (DossierKind::First, Point::A),
            (DossierKind::Upgrade, Point::A),
            (DossierKind::ReRating, Point::B),
        ] {
            let basis: Vec<Basis> = Governing::of_dossier(submitted, kind).unwrap().basis().collect();
            let transition = Citation::article(Act::Decision26, 12).clause(2).point(point);
            let expected = [
                Basis::Law(Citation::whole(act)),
                Basis::Law(transition),
                Basis::Reading(Reading::TransitionDays),
                Basis::Reading(Reading::RegimeOfADossier),
            ];
            assert_eq!(basis, expected, "{submitted} {kind}");
        }
    }
    let basis: Vec<Basis> = Governing::of_dossier(Date::MAX, DossierKind::First).unwrap().basis().collect();
    let in_force = Citation::article(Act::Decision26, 11).clause(1);
    assert_eq!(basis, [Basis::Law(in_force), Basis::Reading(Reading::RegimeOfADossier)]);
}

#[test]
fn decisions_are_in_force_from_their_day_to_their_last_day() {
    for act in Act::timeline() {
        assert!(act.is_in_force_on(act.in_force_from()));
        assert!(!act.is_in_force_on(act.in_force_from() - Duration::DAY));
        if let Some(last) = act.last_day_in_force() {
            assert!(act.is_in_force_on(last) && !act.is_in_force_on(last + Duration::DAY));
        }
    }
    assert!(Act::timeline().is_sorted_by_key(|act| act.signed_on()));
    let both = date!(2026 - 06 - 30);
    assert!(Act::Decision148.is_in_force_on(both) && Act::Decision26.is_in_force_on(both));
    let ends = Act::timeline().map(|act| act.last_day_in_force().map(|day| day.to_string()));
    assert_eq!(
        ends.map(Option::unwrap_or_default).collect::<Vec<_>>(),
        ["", "2023-02-23", "2023-02-23", "", "2026-07-21", "2026-07-21", ""]
    );
}

#[test]
fn the_district_certifies_three_stars_under_148_as_signed_alone() {
    for edition in Edition::ALL.iter().copied() {
        let three = if edition == Edition::Decision148 { Authority::District } else { Authority::Province };
        let by_star: Vec<_> =
            Star::ALL.iter().map(|star| edition.rules().certifier(*star).map(|by| by.authority)).collect();
        assert_eq!(
            by_star,
            [None, None, Some(three), Some(Authority::Province), Some(Authority::Centre)],
            "{edition}"
        );
    }
}

#[test]
fn who_certifies_is_cited_to_the_point_that_says_so() {
    let places = |edition: Edition| {
        let by = edition.rules().certifiers;
        by.map(|by| by.citation.to_string())
    };
    assert_eq!(
        places(Edition::Decision1048),
        [
            "Decision 1048/QĐ-TTg, Annex II(1)(b)",
            "Decision 1048/QĐ-TTg, Annex II(1)(b)",
            "Decision 1048/QĐ-TTg, Annex II(1)(c)"
        ]
    );
    assert_eq!(places(Edition::Decision148)[0], "Decision 148/QĐ-TTg, Annex II(1)(b)");
    assert_eq!(
        places(Edition::Decision26),
        [
            "Decision 26/2026/QĐ-TTg, Art. 4(1)(a)",
            "Decision 26/2026/QĐ-TTg, Art. 4(1)(a)",
            "Decision 26/2026/QĐ-TTg, Art. 4(1)(b)"
        ]
    );
}

#[test]
fn a_regime_is_named_by_its_year() {
    for regime in Regime::ALL.iter().copied() {
        assert_eq!(Regime::try_from(regime.year()), Ok(regime));
        assert_eq!(regime.to_string().parse(), Ok(regime));
        assert_eq!(regime.last_edition().regime(), regime);
        assert_eq!(regime.editions().last(), Some(regime.last_edition()));
    }
    let known = (0..=u16::MAX).filter(|year| Regime::try_from(*year).is_ok());
    assert_eq!(known.collect::<Vec<_>>(), [2019, 2023, 2026]);
    for text in ["", "+2026", "02026", " 2026", "2026 ", "2020", "26"] {
        let error = text.parse::<Regime>().unwrap_err();
        assert_eq!((error.code(), error.given()), ("unknown_regulation", text));
        assert_eq!(error.allowed(), ["2019", "2023", "2026"]);
    }
}

#[test]
fn the_bands_rise_from_0_and_are_cited_star_by_star_where_the_decision_prints_them_so() {
    for edition in Edition::ALL.iter().copied() {
        let bands: Vec<_> =
            edition.rules().bands.iter().map(|band| (band.star.number(), band.from)).collect();
        assert_eq!(bands, [(1, 0), (2, 30), (3, 50), (4, 70), (5, 90)], "{edition}");
        for band in edition.rules().bands.iter() {
            assert_eq!(edition.rules().bands.from(band.star), band.from);
            assert_eq!(band.citation.act(), edition.regime().act(), "{edition}");
        }
    }
    let five = Edition::Decision26.rules().bands.of(Star::Five).citation.to_string();
    assert_eq!(five, "Decision 26/2026/QĐ-TTg, Art. 3(3)(a)");
}

#[test]
fn the_rules_of_each_edition_are_those_of_its_decision() {
    for edition in Edition::ALL.iter().copied() {
        let rules = edition.rules();
        assert_eq!((rules.edition, rules.name()), (edition, edition.name()));
        assert_eq!(rules.criteria, edition.regime().criteria_annex());
        let sum: u8 = Part::ALL.iter().map(|part| rules.part_max(*part)).sum();
        assert_eq!(sum, 100, "{edition}");
        assert_eq!(rules.certificates.validity.value, 36, "{edition}");
        assert_eq!(rules.transition.is_some(), edition != Edition::Decision26);
        let minima = match edition {
            Edition::Decision1048 => Minima::None,
            Edition::Decision1048As781 => Minima::Attested(Citation::annex(Act::Decision781, 2).clause(6)),
            _ => Minima::Printed,
        };
        assert_eq!(rules.minima, minima, "{edition}");
    }
}

#[test]
fn council_sizes_and_spread_are_said_by_1048_alone() {
    for edition in Edition::ALL.iter().copied() {
        for tier in Authority::ALL.iter().copied() {
            let council = edition.rules().council(tier);
            match (edition.regime(), tier) {
                (Regime::Decision1048, Authority::District) => {
                    assert_eq!(council.size.said(), Some((5, 7)));
                    assert_eq!(council.spread, Answer::Silent(None));
                }
                (Regime::Decision1048, _) => {
                    assert_eq!((council.size.said(), council.spread.said()), (Some((9, 11)), Some(10)));
                    let point = if tier == Authority::Province { Point::B } else { Point::C };
                    let place = Citation::annex(Act::Decision1048, 2).clause(4).point(point);
                    assert_eq!(council.spread.citation(), Some(place));
                }
                (Regime::Decision148, _) => assert_eq!(council.size.gap(), Some(Gap::CouncilsUnder148)),
                _ => assert_eq!(council.size, Answer::Silent(Some(Reading::CouncilSize))),
            }
        }
    }
}

#[test]
fn an_answer_says_what_the_law_says_or_why_it_does_not() {
    let place = Citation::article(Act::Decision26, 4).clause(3);
    let said = Answer::Says(36_u16, place);
    assert_eq!((said.said(), said.citation(), said.gap()), (Some(36), Some(place), None));
    assert_eq!(said.map(u32::from), Answer::Says(36_u32, place));
    let silent = Answer::<u16>::Silent(Some(Reading::Spread));
    assert_eq!((silent.said(), silent.citation(), silent.gap()), (None, None, None));
    let unknown = Answer::<u16>::Unknown(Gap::CouncilsUnder148);
    assert_eq!((unknown.said(), unknown.gap()), (None, Some(Gap::CouncilsUnder148)));
    assert_eq!(silent.text(Lang::En).to_string().split(';').next(), Some("the law is silent"));
    assert_eq!(unknown.text(Lang::Vi).to_string(), Gap::CouncilsUnder148.name().vi());
}

#[test]
fn readings_are_numbered_from_1_without_a_gap_and_say_what_they_decide() {
    let numbers: Vec<u8> = Reading::ALL.iter().map(|reading| reading.number()).collect();
    assert_eq!(numbers, (1..=u8::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());
    for reading in Reading::ALL.iter().copied() {
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| reading.text(lang).to_string());
        assert!(vi.starts_with(&format!("Cách hiểu {reading} ({}): ", reading.name().vi())), "{vi}");
        assert!(en.starts_with(&format!("Reading {reading} ({}): ", reading.name().en())), "{en}");
        assert!(vi.ends_with('.') && en.ends_with('.'));
    }
}

#[test]
fn stars_are_read_as_registries_write_them_and_nothing_is_searched_for_digits() {
    for star in Star::ALL.iter().copied() {
        let number = star.number();
        for text in [
            format!("{number}"),
            format!("{number}*"),
            format!("{number} sao"),
            format!("OCOP {number} sao"),
            format!(" {number} "),
        ] {
            assert_eq!(text.parse(), Ok(star), "{text:?}");
        }
        assert_eq!(star.next().and_then(Star::previous).unwrap_or(star), star);
    }
    for text in ["", "0", "6", "44", "4.0", "sao", "hạng 4", "4 stars", "OCOP4", "OCOP 4 sao năm 2023", "-4"]
    {
        let error = text.parse::<Star>().unwrap_err();
        assert_eq!((error.code(), error.details().given.as_deref()), ("invalid_star", Some(text)));
    }
}

#[cfg(feature = "schemars1")]
#[test]
fn an_answer_has_the_schema_of_what_is_said_where_and_why_not() {
    let schema = schemars::schema_for!(Answer<u16>);
    let mut fields: Vec<&String> = schema.as_value()["properties"].as_object().unwrap().keys().collect();
    fields.sort_unstable();
    assert_eq!(fields, ["citation", "gap", "reading", "says"]);
}

//! Results on record: part means with two decimals, minima attested (reading 25).

use super::*;

fn result(set: &CriteriaSet, parts: [&str; 3]) -> RecordedResult {
    RecordedResult::from_text(set, parts).unwrap()
}

#[test]
fn the_score_is_the_exact_sum_of_the_part_means() {
    let council = Council::new(Edition::Decision26).with_attested(Star::Five);
    for (parts, score, star) in [
        (["31.00", "24.00", "35.00"], "90.00", Star::Five),
        (["31.00", "24.00", "34.99"], "89.99", Star::Four),
        (["40", "25", "35"], "100.00", Star::Five),
        (["0", "0", "0"], "0.00", Star::One),
        (["29.99", "20", "20.01"], "70.00", Star::Four),
        (["29.99", "20", "20.00"], "69.99", Star::Three),
        // Scores that ministries and provinces published as five stars.
        (["36.4", "22.5", "31.85"], "90.75", Star::Five),
        (["36.36", "22.5", "32"], "90.86", Star::Five),
        (["36.14", "23", "32"], "91.14", Star::Five),
    ] {
        let assessment = Assessment::on_record(council, result(coffee(), parts), []).unwrap();
        let rating = *assessment.rate().rating().unwrap();
        assert_eq!((rating.score().to_string().as_str(), rating.band(), rating.star()), (score, star, star));
        assert_eq!((rating.members(), assessment.members()), (None, None));
        assert!(assessment.sheets().is_empty() && assessment.recorded().is_some());
        assert_eq!(rating.score().denominator().get(), 100);
        assert!(rating.readings().contains(&Reading::ResultOnRecord));
    }
}

#[test]
fn the_star_is_the_lower_of_the_band_s_and_the_attested_one_under_every_edition_and_set() {
    for edition in Edition::ALL.iter().copied() {
        for number in 1..=26 {
            let set = set_under(edition, number);
            for attested in Star::ALL.iter().copied() {
                for (points, band) in [("9.50", Star::One), ("17", Star::Three), ("24.99", Star::Four)] {
                    let council = Council::new(edition).with_attested(attested);
                    let assessment = Assessment::on_record(council, result(set, [points; 3]), []).unwrap();
                    let rating = *assessment.rate().rating().unwrap();
                    assert_eq!(rating.band(), band, "{set} {points}");
                    assert_eq!(rating.star(), band.min(attested), "{set} {points}");
                    assert_eq!(rating.minima_basis(), MinimaBasis::Attested { up_to: attested });
                }
            }
        }
    }
}

#[test]
fn without_an_attestation_there_is_no_rating_under_any_edition() {
    for edition in Edition::ALL.iter().copied() {
        for number in [13, 26] {
            let set = set_under(edition, number);
            let error = Assessment::on_record(Council::new(edition), result(set, ["20"; 3]), []).unwrap_err();
            assert_eq!(error, AssessmentError::AttestationNeeded { edition, on_record: true });
            assert_eq!(error.code(), "attestation_needed");
            assert!(error.to_string().contains("1 to 5"), "{error}");
        }
    }
}

#[test]
fn minima_up_to_the_attested_star_are_met_and_those_above_are_not() {
    let council = Council::new(Edition::Decision26).with_attested(Star::Four);
    let assessment = Assessment::on_record(council, result(coffee(), ["38", "24", "33"]), []).unwrap();
    for minimum in coffee().minima().iter().copied() {
        assert_eq!(assessment.meets(minimum), Ok(minimum.star() <= Star::Four));
    }
}

#[test]
fn a_ground_goes_before_a_result_on_record_too() {
    let council = Council::new(Edition::Decision26).with_attested(Star::Five);
    let ground = Ground::of_dossier(GroundKind::Eliminated);
    let outcome = Assessment::on_record(council, result(coffee(), ["20"; 3]), [ground]).unwrap().rate();
    assert_eq!(outcome.kind(), OutcomeKind::Eliminated);
    let foreign =
        Ground::on_criterion(GroundKind::Stopped, set(Regime::Decision26, 11).criterion("1.1").unwrap());
    let error = Assessment::on_record(council, result(coffee(), ["20"; 3]), [foreign]).unwrap_err();
    assert_eq!(error.code(), "other_set");
}

#[test]
fn a_result_of_a_set_that_the_edition_does_not_use_is_an_error() {
    let council = Council::new(Edition::Decision1048As781).with_attested(Star::Five);
    let as_signed = SetId::TOURISM_AS_SIGNED.criteria_set();
    for set in [coffee(), as_signed] {
        let error = Assessment::on_record(council, result(set, ["20"; 3]), []).unwrap_err();
        assert_eq!(error.code(), "other_regulation");
    }
}

#[test]
fn a_part_has_at_most_its_points_in_at_most_two_decimals() {
    for set in all_sets() {
        let rules = last_edition(set).rules();
        let maxima = [Part::A, Part::B, Part::C].map(|part| Decimal::from(rules.part_max(part)));
        assert!(RecordedResult::new(set, maxima).is_ok(), "{set}");
        for part in [Part::A, Part::B, Part::C] {
            let place = [Part::A, Part::B, Part::C].iter().position(|own| *own == part).unwrap();
            for (given, code) in [
                (maxima[place] + Decimal::new(1, 2), "part_out_of_range"),
                (Decimal::new(-1, 2), "part_out_of_range"),
                (Decimal::MAX, "part_out_of_range"),
                (Decimal::new(3_125, 3), "score_decimals"),
            ] {
                let mut parts = [Decimal::ONE; 3];
                parts[place] = given;
                let error = RecordedResult::new(set, parts).unwrap_err();
                assert_eq!(error.code(), code, "{set} {part} {given}");
                assert!(error.to_string().starts_with(&format!("part {part}")), "{error}");
                assert_eq!(error.details().field.as_deref(), Some(part.code()));
                let most = format!("{}.00", rules.part_max(part));
                assert_eq!(
                    error.details().allowed,
                    ocop::Allowed::Range(Some("0.00".to_owned()), Some(most))
                );
            }
        }
    }
}

#[test]
fn text_of_points_is_digits_with_at_most_two_more_behind_a_point() {
    for text in ["31", "31.0", "31.00", "0.5", "007", "31.10"] {
        assert!(RecordedResult::from_text(coffee(), [text, "1", "1"]).is_ok(), "{text}");
    }
    for (text, code) in [
        ("", "invalid_points"),
        ("31,0", "invalid_points"),
        ("+31", "invalid_points"),
        ("-1", "invalid_points"),
        ("3_1", "invalid_points"),
        ("31.", "invalid_points"),
        (".5", "invalid_points"),
        ("1e1", "invalid_points"),
        (" 31", "invalid_points"),
        ("٣", "invalid_points"),
        ("31.001", "score_decimals"),
        ("31.00000000000000000000000000000000000001", "invalid_points"),
        ("40.01", "part_out_of_range"),
        ("79228162514264337593543950335", "part_out_of_range"),
        ("99999999999999999999999999999999999999", "invalid_points"),
    ] {
        let error = RecordedResult::from_text(coffee(), [text, "1", "1"]).unwrap_err();
        assert_eq!(error.code(), code, "{text}");
    }
}

/// Scores of products that were recognised with five stars in 2021 under 1048 as amended by 781, the first of them at the very bound.
#[test]
fn real_scores_from_90_00_on_are_five_stars_where_the_council_attests_them() {
    let food = set(Regime::Decision1048, 6);
    for (parts, score) in [
        (["32", "22", "36"], "90.00"),
        (["32.25", "22.5", "36"], "90.75"),
        (["32.36", "22.5", "36"], "90.86"),
        (["32.64", "22.5", "36"], "91.14"),
    ] {
        let council = Council::new(Edition::Decision1048As781).with_tier(Authority::Centre);
        let rated = |attested| {
            let council = council.with_attested(attested);
            *Assessment::on_record(council, result(food, parts), []).unwrap().rate().rating().unwrap()
        };
        assert_eq!(
            (rated(Star::Five).score().to_string().as_str(), rated(Star::Five).star()),
            (score, Star::Five)
        );
        assert_eq!(certifier(&rated(Star::Five)), Some(Authority::Centre));
        // Points of the fifth band alone do not make the star.
        assert_eq!((rated(Star::Four).band(), rated(Star::Four).star()), (Star::Five, Star::Four));
    }
}

/// Two stars are a result like any other, only without a certificate.
#[test]
fn two_stars_are_a_result_without_a_certificate() {
    let food = set(Regime::Decision1048, 6);
    let council = Council::new(Edition::Decision1048As781).with_attested(Star::Two);
    let outcome = Assessment::on_record(council, result(food, ["15", "10", "20.5"]), []).unwrap().rate();
    let rating = *outcome.rating().unwrap();
    assert_eq!(
        (outcome.kind(), rating.star(), rating.is_certifiable()),
        (OutcomeKind::Rated, Star::Two, false)
    );
    assert_eq!(certifier(&rating), None);
}

/// A glass-noodle cooperative of 2021: exactly 90.00 points under 1048 as amended, five stars.
#[test]
fn exactly_90_points_of_2021_are_five_stars() {
    let set = set(Regime::Decision1048, 5);
    let council = Council::new(Edition::Decision1048As781).with_attested(Star::Five);
    let assessment = Assessment::on_record(council, result(set, ["31.00", "24.00", "35.00"]), []).unwrap();
    let rating = *assessment.rate().rating().unwrap();
    assert_eq!((rating.score().to_string().as_str(), rating.star()), ("90.00", Star::Five));
}

/// Two stars are a result like any other: rated, and certified by nobody.
#[test]
fn a_two_star_result_is_a_result() {
    let council = Council::new(Edition::Decision148).with_attested(Star::Five);
    let set = set(Regime::Decision148, 13);
    let assessment = Assessment::on_record(council, result(set, ["16.50", "10.00", "15.00"]), []).unwrap();
    let rating = *assessment.rate().rating().unwrap();
    assert_eq!((rating.score().to_string().as_str(), rating.star()), ("41.50", Star::Two));
    assert!(!rating.is_certifiable());
    assert_eq!(rating.certifier(), None);
}

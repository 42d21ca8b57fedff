//! From sheets to a star, as the readings say.

use core::num::NonZeroU16;

use ocop::council::{AssessmentError, SpreadRule};
use ocop::law::Reading;
use ocop::rating::MinimaBasis;
use ocop::{
    Assessment, Authority, Case, Choice, Council, CriteriaSet, Edition, Ground, GroundKind, MinimaPolicy,
    Minimum, Outcome, Part, Rating, Regime, Score, ScoreSheet, Star,
};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::support::{any_sheet_of, best_sheet, good_sheet_of, set, sheet_of};

/// The fewest sheets that a provincial council of the edition can rate by.
fn quorate(edition: Edition) -> usize {
    if edition.regime() == Regime::Decision1048 { 9 } else { 1 }
}

fn rate(council: Council, sheets: &[ScoreSheet]) -> Rating {
    match Assessment::new(council, sheets, &[]).unwrap().rate() {
        Outcome::Rated(rating) => rating,
        other => panic!("{other:?}"),
    }
}

fn unmet(rating: &Rating) -> Vec<(u8, &'static str)> {
    rating.unmet().map(|minimum| (minimum.star().number(), minimum.criterion().code())).collect()
}

fn coffee() -> &'static CriteriaSet {
    set(Regime::Decision26, 13)
}

/// The star that a whole score reaches, read off the decisions' bands.
fn band_of(total: u8) -> Star {
    match total {
        90..=100 => Star::Five,
        70..=89 => Star::Four,
        50..=69 => Star::Three,
        30..=49 => Star::Two,
        0..=29 => Star::One,
        _ => panic!("{total} points"),
    }
}

mod scores_and_bands {
    use super::*;

    #[test]
    fn two_members_at_89_and_90_are_89_50_and_four_stars() {
        for edition in [Edition::Decision148, Edition::Decision148As1489, Edition::Decision26] {
            for number in 1..=26 {
                let set = set(edition.regime(), number);
                let sheets = [good_sheet_of(set, 89, Star::Five), good_sheet_of(set, 90, Star::Five)];
                let rating = rate(Council::new(edition), &sheets);
                assert_eq!((rating.score().sum(), rating.score().members().get()), (179, 2), "{set}");
                assert_eq!(rating.score().to_string(), "89.50");
                assert_eq!((rating.band(), rating.star()), (Star::Four, Star::Four), "{set}");
                let (next, short) = rating.next_band().unwrap();
                assert_eq!((next, short.to_string().as_str()), (Star::Five, "0.50"));
            }
        }
    }

    #[test]
    fn a_district_council_at_89_and_90_under_1048_is_four_stars_though_the_bands_are_printed_with_gaps() {
        for edition in [Edition::Decision1048, Edition::Decision1048As781] {
            let set = set(Regime::Decision1048, 14);
            let mut sheets = vec![any_sheet_of(set, 89); 3];
            sheets.extend([any_sheet_of(set, 90); 3]);
            let rating = rate(Council::new(edition).tier(Authority::District), &sheets);
            assert_eq!((rating.score().to_string().as_str(), rating.star()), ("89.50", Star::Four));
            for (low, high, star) in [(49, 50, Star::Two), (69, 70, Star::Three)] {
                let mut sheets = vec![any_sheet_of(set, low); 3];
                sheets.extend([any_sheet_of(set, high); 3]);
                let rating = rate(Council::new(edition).tier(Authority::District), &sheets);
                assert_eq!(rating.star(), star, "{low} and {high}");
            }
        }
    }

    #[test]
    fn a_hundred_members_at_89_99_are_four_stars() {
        let mut sheets = vec![good_sheet_of(coffee(), 90, Star::Five); 99];
        sheets.push(good_sheet_of(coffee(), 89, Star::Five));
        let rating = rate(Council::new(Edition::Decision26), &sheets);
        assert_eq!(rating.score().to_string(), "89.99");
        assert_eq!((rating.band(), rating.star()), (Star::Four, Star::Four));
    }

    #[test]
    fn a_score_that_is_shown_as_90_but_lies_below_is_four_stars() {
        let mut sheets = vec![good_sheet_of(coffee(), 90, Star::Five); 999];
        sheets.push(good_sheet_of(coffee(), 89, Star::Five));
        let rating = rate(Council::new(Edition::Decision26), &sheets);
        assert_eq!(rating.score().to_string(), "90.00");
        assert_eq!((rating.band(), rating.star()), (Star::Four, Star::Four));
        let (next, short) = rating.next_band().unwrap();
        assert_eq!((next, short.sum(), short.members().get()), (Star::Five, 1, 1000));
    }

    #[test]
    fn ninety_points_are_five_stars() {
        for number in 1..=26 {
            let set = set(Regime::Decision26, number);
            let rating = rate(Council::new(Edition::Decision26), &[good_sheet_of(set, 90, Star::Five)]);
            assert_eq!(
                (rating.band(), rating.star(), rating.next_band()),
                (Star::Five, Star::Five, None),
                "{set}"
            );
            assert_eq!(rating.certifying_authority(), Some(Authority::Centre));
        }
    }

    #[test]
    fn every_whole_score_of_every_set_falls_in_its_band() {
        for edition in Edition::ALL {
            for number in 1..=26 {
                let set = set(edition.regime(), number);
                let mut reached = 0;
                for total in 0..=set.attainable_total() {
                    let Some(sheet) = sheet_of(set, total, |_, _| true) else { continue };
                    reached += 1;
                    assert_eq!(sheet.total(), total);
                    let rating = rate(Council::new(edition), &vec![sheet; quorate(edition)]);
                    assert_eq!(rating.band(), band_of(total), "{set} {total}");
                    assert!(rating.star() <= rating.band(), "{set} {total}");
                }
                assert!(reached >= 97, "{set}: only {reached} totals");
            }
        }
    }

    #[test]
    fn each_threshold_gives_its_star_and_one_point_below_does_not() {
        for edition in Edition::ALL {
            for number in 1..=26 {
                let set = set(edition.regime(), number);
                for (threshold, star) in
                    [(30, Star::Two), (50, Star::Three), (70, Star::Four), (90, Star::Five)]
                {
                    assert_eq!(star.threshold(), threshold);
                    for total in [threshold, threshold - 1] {
                        let band = if total == threshold {
                            star
                        } else {
                            Star::from_number(star.number() - 1).unwrap()
                        };
                        let sheets = vec![good_sheet_of(set, total, band); quorate(edition)];
                        let rating = rate(Council::new(edition), &sheets);
                        assert_eq!(
                            (rating.band(), rating.star()),
                            (band, band),
                            "{set} under {edition}, {total} points"
                        );
                        assert_eq!(rating.is_certifiable(), band >= Star::Three);
                    }
                }
            }
        }
    }

    #[test]
    fn two_decimals_are_rounded_half_away_from_zero() {
        let mut halves = 0;
        for members in 1..=41_u16 {
            let count = NonZeroU16::new(members).unwrap();
            for sum in 0..=u32::from(members) * 100 {
                let score = Score::new(sum, count);
                let exact = Decimal::from(sum) / Decimal::from(members);
                let shown = exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
                assert_eq!(score.to_string(), format!("{shown:.2}"), "{sum}/{members}");
                assert_eq!(Decimal::from(score.hundredths()), shown * Decimal::from(100), "{sum}/{members}");
                assert_eq!(score.to_decimal(), exact, "{sum}/{members}");
                halves += u32::from((exact * Decimal::from(1_000)).fract().is_zero() && exact.scale() == 3);
            }
        }
        assert!(halves > 0);
        let eighth = |sum| Score::new(sum, NonZeroU16::new(8).unwrap()).to_string();
        assert_eq!([eighth(1), eighth(3), eighth(719)], ["0.13", "0.38", "89.88"]);
    }

    #[test]
    fn scores_compare_by_their_exact_mean() {
        let scores: Vec<Score> = (1..=7_u16)
            .flat_map(|members| (0..=30).map(move |sum| Score::new(sum, NonZeroU16::new(members).unwrap())))
            .collect();
        for one in &scores {
            for two in &scores {
                let cross = (one.sum() * u32::from(two.members().get()))
                    .cmp(&(two.sum() * u32::from(one.members().get())));
                assert_eq!(one.cmp(two), cross, "{one:?} {two:?}");
                assert_eq!(one == two, cross.is_eq());
            }
            for points in 0..=31 {
                let reaches = one.sum() >= u32::from(points) * u32::from(one.members().get());
                assert_eq!(one.reaches(points), reaches, "{one:?} {points}");
                assert_eq!(one.short_of(points).sum() == 0, reaches, "{one:?} {points}");
            }
        }
        let extreme = Score::new(u32::MAX, NonZeroU16::MAX);
        assert!(extreme.reaches(u8::MAX) && extreme == extreme && extreme > Score::new(0, NonZeroU16::MIN));
    }

    #[test]
    fn parts_are_means_of_their_own() {
        let sheets = [best_sheet(coffee()), ScoreSheet::empty(coffee()), ScoreSheet::empty(coffee())];
        let rating = rate(Council::new(Edition::Decision26), &sheets);
        let shown = Part::ALL.map(|part| rating.part(part).to_string());
        assert_eq!(shown, ["13.33", "8.33", "11.67"]);
        assert_eq!(rating.score().to_string(), "33.33");
    }
}

mod minima;

mod outcomes_of_their_own {
    use super::*;

    fn grounds() -> (Ground, Ground) {
        let criterion = coffee().criterion("6.1.1").unwrap();
        (Ground::of_dossier(GroundKind::Eliminated), Ground::on_criterion(GroundKind::Stopped, criterion))
    }

    #[test]
    fn elimination_wins_over_stop_and_stop_over_scoring_again() {
        let (eliminated, stopped) = grounds();
        let apart = [best_sheet(coffee()), ScoreSheet::empty(coffee())];
        let alone = [best_sheet(coffee())];
        let council = Council::new(Edition::Decision26).spread(SpreadRule::Limit(10));
        for sheets in [&apart[..], &alone[..]] {
            for both in [[eliminated, stopped], [stopped, eliminated]] {
                let outcome = Assessment::new(council, sheets, &both).unwrap();
                assert_eq!(outcome.rate(), Outcome::Eliminated(&both));
            }
            assert_eq!(
                Assessment::new(council, sheets, &[eliminated]).unwrap().rate(),
                Outcome::Eliminated(&[eliminated])
            );
            let alone = [stopped];
            let outcome = Assessment::new(council, sheets, &alone).unwrap().rate();
            assert_eq!(outcome, Outcome::Stopped(&alone));
            assert!(outcome.rating().is_none());
        }
        let outcome = Assessment::new(council, &apart, &[]).unwrap().rate();
        let Outcome::Rescore(rescore) = outcome else { panic!("{outcome:?}") };
        assert_eq!((rescore.spread(), rescore.limit()), (100, 10));
        let codes =
            [outcome, Assessment::new(council, &alone, &[]).unwrap().rate()].map(|outcome| outcome.code());
        assert_eq!(codes, ["rescore", "rated"]);
    }

    #[test]
    fn a_ground_may_name_any_criterion_of_the_set_or_the_dossier_in_every_regime() {
        for set in CriteriaSet::all() {
            let edition = set.regime().last_edition();
            let sheets = vec![ScoreSheet::empty(set); quorate(edition)];
            for criterion in set.criteria() {
                for (kind, code) in [(GroundKind::Eliminated, "eliminated"), (GroundKind::Stopped, "stopped")]
                {
                    let grounds = [Ground::on_criterion(kind, criterion)];
                    let outcome = Assessment::new(Council::new(edition), &sheets, &grounds).unwrap().rate();
                    assert_eq!(outcome.code(), code, "{criterion:?}");
                    assert_eq!((grounds[0].kind(), grounds[0].criterion()), (kind, Some(criterion)));
                }
            }
        }
    }

    #[test]
    fn a_ground_of_another_set_is_an_error_that_names_both() {
        let tea = set(Regime::Decision26, 11).criterion("1.1").unwrap();
        let grounds = [grounds().0, Ground::on_criterion(GroundKind::Stopped, tea)];
        let sheets = [best_sheet(coffee())];
        let error = Assessment::new(Council::new(Edition::Decision26), &sheets, &grounds).unwrap_err();
        assert_eq!(error, AssessmentError::ForeignGround { criterion: tea, set: coffee().id() });
        assert_eq!(error.code(), "foreign_ground");
        assert!(
            error.to_string().contains("set 11 of") && error.to_string().contains("set 13 of"),
            "{error}"
        );
    }
}

mod spread;

mod councils;

mod under_781 {
    use super::*;

    fn nine_at(number: u8, total: u8) -> Vec<ScoreSheet> {
        vec![any_sheet_of(set(Regime::Decision1048, number), total); 9]
    }

    #[test]
    fn minima_are_attested_by_the_caller_and_cap_the_star() {
        for number in 1..=25 {
            let sheets = nine_at(number, 95);
            let council = Council::new(Edition::Decision1048As781);
            assert_eq!(rate(council, &sheets).minima_basis(), MinimaBasis::Attested { up_to: Star::Five });
            for attested in Star::ALL {
                let rating = rate(council.attesting(attested), &sheets);
                assert_eq!((rating.band(), rating.star()), (Star::Five, attested), "set {number}");
                assert_eq!(rating.minima_basis(), MinimaBasis::Attested { up_to: attested });
                assert_eq!(rating.unmet().count(), 0);
                assert_eq!(rating.certifying_authority().is_some(), attested >= Star::Three);
                assert!(rating.readings().contains(&Reading::AttestedMinima));
            }
            let low = rate(council.attesting(Star::Four), &nine_at(number, 60));
            assert_eq!((low.band(), low.star()), (Star::Three, Star::Three), "set {number}");
        }
    }

    #[test]
    fn tourism_is_exempt() {
        for attested in Star::ALL {
            let rating = rate(Council::new(Edition::Decision1048As781).attesting(attested), &nine_at(26, 95));
            assert_eq!((rating.star(), rating.minima_basis()), (Star::Five, MinimaBasis::None));
            assert!(!rating.readings().contains(&Reading::AttestedMinima));
        }
    }

    #[test]
    fn decision_1048_as_signed_has_no_minima() {
        for number in 1..=26 {
            for attested in Star::ALL {
                let rating =
                    rate(Council::new(Edition::Decision1048).attesting(attested), &nine_at(number, 90));
                assert_eq!(
                    (rating.star(), rating.minima_basis()),
                    (Star::Five, MinimaBasis::None),
                    "set {number}"
                );
            }
        }
    }

    #[test]
    fn an_attestation_has_no_effect_under_other_editions() {
        for edition in [Edition::Decision148, Edition::Decision148As1489, Edition::Decision26] {
            for number in 1..=26 {
                let sheets = [best_sheet(set(edition.regime(), number))];
                let rating = rate(Council::new(edition).attesting(Star::One), &sheets);
                assert_eq!((rating.star(), rating.minima_basis()), (Star::Five, MinimaBasis::Computed));
            }
        }
    }
}

#[test]
fn three_stars_are_certified_by_the_district_under_148_as_signed_and_by_the_province_otherwise() {
    for edition in Edition::ALL {
        let set = set(edition.regime(), 13);
        for (total, star) in
            [(20, Star::One), (40, Star::Two), (60, Star::Three), (80, Star::Four), (95, Star::Five)]
        {
            let rating =
                rate(Council::new(edition), &vec![good_sheet_of(set, total, star); quorate(edition)]);
            let expected = match (star, edition) {
                (Star::One | Star::Two, _) => None,
                (Star::Three, Edition::Decision148) => Some(Authority::District),
                (Star::Three | Star::Four, _) => Some(Authority::Province),
                (Star::Five, _) => Some(Authority::Centre),
            };
            assert_eq!((rating.star(), rating.certifying_authority()), (star, expected), "{edition} {total}");
        }
    }
}

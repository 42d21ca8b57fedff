//! From sheets to a star, as the readings say.

use core::num::NonZeroU16;

use ocop::law::Reading;
use ocop::rating::{AssessmentError, MinimaBasis, OutcomeKind, RecordedResult};
use ocop::{
    Assessment, Authority, Case, Choice, Council, CriteriaSet, Edition, Ground, GroundKind, MinimaPolicy,
    Minimum, Outcome, Part, Problem as _, Rating, Regime, Score, ScoreSheet, SetId, Star,
};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::support::{
    all_sets, any_sheet_of, best_sheet, council_of, good_sheet_of, is_met_by, last_edition, set, set_under,
    sheet_of,
};

/// The fewest sheets that a provincial council of the edition can rate by.
fn quorate(edition: Edition) -> usize {
    if edition.regime() == Regime::Decision1048 { 9 } else { 1 }
}

fn rate(council: Council, sheets: &[ScoreSheet]) -> Rating {
    match Assessment::new(council, sheets, []).unwrap().rate() {
        Outcome::Rated(rating) => rating,
        other => panic!("{other:?}"),
    }
}

fn unmet(rating: &Rating) -> Vec<(u8, &'static str)> {
    rating.unmet().iter().map(|minimum| (minimum.star().number(), minimum.criterion().code())).collect()
}

fn certifier(rating: &Rating) -> Option<Authority> {
    rating.certifier().map(|by| by.authority)
}

fn mean(sum: u32, members: u16) -> Score {
    Score::mean(sum, NonZeroU16::new(members).unwrap()).unwrap()
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
                assert_eq!(
                    (rating.score().numerator(), rating.score().denominator().get()),
                    (179, 2),
                    "{set}"
                );
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
            let council = council_of(edition, set).with_tier(Authority::District);
            let mut sheets = vec![any_sheet_of(set, 89); 3];
            sheets.extend([any_sheet_of(set, 90); 3]);
            let rating = rate(council, &sheets);
            assert_eq!((rating.score().to_string().as_str(), rating.star()), ("89.50", Star::Four));
            for (low, high, star) in [(49, 50, Star::Two), (69, 70, Star::Three)] {
                let mut sheets = vec![any_sheet_of(set, low); 3];
                sheets.extend([any_sheet_of(set, high); 3]);
                let rating = rate(council, &sheets);
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
        assert_eq!((next, short.numerator(), short.denominator().get()), (Star::Five, 1, 1000));
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
            assert_eq!(certifier(&rating), Some(Authority::Centre));
        }
    }

    #[test]
    fn every_whole_score_of_every_set_falls_in_its_band() {
        for edition in Edition::ALL.iter().copied() {
            for number in 1..=26 {
                let set = set_under(edition, number);
                let mut reached = 0;
                for total in 0..=u8::try_from(set.attainable_total()).unwrap() {
                    let Some(sheet) = sheet_of(set, total, |_, _| true) else { continue };
                    reached += 1;
                    assert_eq!(sheet.total(), total);
                    let rating = rate(council_of(edition, set), &vec![sheet; quorate(edition)]);
                    assert_eq!(rating.band(), band_of(total), "{set} {total}");
                    assert!(rating.star() <= rating.band(), "{set} {total}");
                }
                assert!(reached >= 97, "{set}: only {reached} totals");
            }
        }
    }

    #[test]
    fn each_threshold_gives_its_star_and_one_point_below_does_not() {
        for edition in Edition::ALL.iter().copied() {
            for number in 1..=26 {
                let set = set_under(edition, number);
                for (threshold, star) in
                    [(30, Star::Two), (50, Star::Three), (70, Star::Four), (90, Star::Five)]
                {
                    assert_eq!(edition.rules().bands.from(star), threshold);
                    for total in [threshold, threshold - 1] {
                        let band = if total == threshold { star } else { star.previous().unwrap() };
                        let sheets = vec![good_sheet_of(set, total, band); quorate(edition)];
                        let rating = rate(council_of(edition, set), &sheets);
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
                let score = Score::mean(sum, count).unwrap();
                let exact = Decimal::from(sum) / Decimal::from(members);
                let shown = exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
                assert_eq!(score.to_string(), format!("{shown:.2}"), "{sum}/{members}");
                assert_eq!(Decimal::from(score.hundredths()), shown * Decimal::from(100), "{sum}/{members}");
                assert_eq!(score.to_decimal(), exact, "{sum}/{members}");
                halves += u32::from((exact * Decimal::from(1_000)).fract().is_zero() && exact.scale() == 3);
            }
        }
        assert!(halves > 0);
        let eighth = |sum| mean(sum, 8).to_string();
        assert_eq!([eighth(1), eighth(3), eighth(719)], ["0.13", "0.38", "89.88"]);
    }

    #[test]
    fn scores_compare_by_their_exact_mean() {
        let scores: Vec<Score> =
            (1..=7_u16).flat_map(|members| (0..=30).map(move |sum| mean(sum, members))).collect();
        for one in &scores {
            for two in &scores {
                let cross = (one.numerator() * u32::from(two.denominator().get()))
                    .cmp(&(two.numerator() * u32::from(one.denominator().get())));
                assert_eq!(one.cmp(two), cross, "{one:?} {two:?}");
                assert_eq!(one == two, cross.is_eq());
            }
            for points in 0..=31 {
                let reaches = one.numerator() >= u32::from(points) * u32::from(one.denominator().get());
                assert_eq!(one.reaches(points), reaches, "{one:?} {points}");
                assert_eq!(one.short_of(points).numerator() == 0, reaches, "{one:?} {points}");
            }
        }
        let extreme = mean(6_553_500, u16::MAX);
        assert!(
            extreme.reaches(100) && !extreme.exceeds(100) && extreme == mean(100, 1) && extreme > mean(0, 1)
        );
        assert_eq!(extreme.short_of(u8::MAX).numerator(), 155 * 65_535);
    }

    #[test]
    fn parts_are_means_of_their_own() {
        let sheets = [best_sheet(coffee()), ScoreSheet::empty(coffee()), ScoreSheet::empty(coffee())];
        let rating = rate(Council::new(Edition::Decision26), &sheets);
        let shown = [Part::A, Part::B, Part::C].map(|part| rating.part(part).to_string());
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
        let council = Council::new(Edition::Decision26).with_spread_limit(10);
        let outcome = |sheets: &[ScoreSheet], grounds: &[Ground]| {
            Assessment::new(council, sheets, grounds).unwrap().rate()
        };
        for sheets in [&apart[..], &alone[..]] {
            for both in [[eliminated, stopped], [stopped, eliminated]] {
                let outcome = outcome(sheets, &both);
                assert_eq!(outcome.kind(), OutcomeKind::Eliminated);
                // Those that eliminate come first, whatever the order given.
                assert!(outcome.grounds().unwrap().iter().eq([eliminated, stopped]));
            }
            let one = outcome(sheets, &[eliminated]);
            assert!(matches!(one, Outcome::Eliminated(grounds) if grounds.iter().eq([eliminated])));
            let one = outcome(sheets, &[stopped]);
            assert!(matches!(one, Outcome::Stopped(grounds) if grounds.iter().eq([stopped])));
            assert!(one.rating().is_none());
        }
        let rescored = outcome(&apart, &[]);
        let Outcome::Rescore(rescore) = rescored else { panic!("{rescored:?}") };
        assert_eq!((rescore.spread(), rescore.limit()), (100, 10));
        assert_eq!([rescored, outcome(&alone, &[])].map(|outcome| outcome.code()), ["rescore", "rated"]);
        assert!(outcome(&alone, &[]).grounds().is_none());
    }

    #[test]
    fn a_ground_may_name_any_criterion_of_the_set_or_the_dossier_in_every_regime() {
        for set in all_sets() {
            let edition = last_edition(set);
            let sheets = vec![ScoreSheet::empty(set); quorate(edition)];
            for criterion in set.criteria() {
                for (kind, code) in [(GroundKind::Eliminated, "eliminated"), (GroundKind::Stopped, "stopped")]
                {
                    let ground = Ground::on_criterion(kind, criterion);
                    let outcome = Assessment::new(council_of(edition, set), sheets.as_slice(), [ground])
                        .unwrap()
                        .rate();
                    assert_eq!(outcome.code(), code, "{criterion:?}");
                    assert!(outcome.grounds().unwrap().iter().eq([ground]));
                    assert_eq!((ground.kind(), ground.criterion()), (kind, Some(criterion)));
                }
            }
        }
    }

    #[test]
    fn grounds_are_kept_once_each_the_dossier_s_before_those_of_criteria_as_printed() {
        let on = |kind, code| Ground::on_criterion(kind, coffee().criterion(code).unwrap());
        let (eliminated, stopped) = (GroundKind::Eliminated, GroundKind::Stopped);
        let given = [
            on(stopped, "9"),
            on(eliminated, "2.1"),
            Ground::of_dossier(stopped),
            on(eliminated, "1.1"),
            Ground::of_dossier(eliminated),
            on(stopped, "6.1.1"),
            on(eliminated, "2.1"),
            on(stopped, "2.1"),
        ];
        let assessment =
            Assessment::new(Council::new(Edition::Decision26), [best_sheet(coffee())], given).unwrap();
        let kept: Vec<Ground> = assessment.grounds().iter().collect();
        let expected = [
            Ground::of_dossier(eliminated),
            on(eliminated, "1.1"),
            on(eliminated, "2.1"),
            Ground::of_dossier(stopped),
            on(stopped, "2.1"),
            on(stopped, "6.1.1"),
            on(stopped, "9"),
        ];
        assert_eq!(kept, expected);
        assert_eq!(assessment.grounds().set(), coffee().id());
    }

    #[test]
    fn a_ground_of_another_set_is_an_error_that_names_both() {
        let tea = set(Regime::Decision26, 11).criterion("1.1").unwrap();
        let grounds = [grounds().0, Ground::on_criterion(GroundKind::Stopped, tea)];
        let sheets = [best_sheet(coffee())];
        let error = Assessment::new(Council::new(Edition::Decision26), sheets, grounds).unwrap_err();
        let AssessmentError::OtherSet(other) = error.clone() else { panic!("{error:?}") };
        assert_eq!((other.given(), other.needed()), (tea.set(), coffee().id()));
        assert_eq!(error.code(), "other_set");
        assert!(
            error.to_string().contains("set 11 of") && error.to_string().contains("set 13 of"),
            "{error}"
        );
    }
}

mod spread;
mod stored;
mod told;

mod councils;

mod under_781 {
    use super::*;

    fn nine_at(number: u8, total: u8) -> Vec<ScoreSheet> {
        vec![any_sheet_of(set(Regime::Decision1048, number), total); 9]
    }

    #[test]
    fn minima_are_attested_by_the_council_and_cap_the_star() {
        for number in 1..=25 {
            let sheets = nine_at(number, 95);
            let council = Council::new(Edition::Decision1048As781);
            for attested in Star::ALL.iter().copied() {
                let rating = rate(council.with_attested(attested), &sheets);
                assert_eq!((rating.band(), rating.star()), (Star::Five, attested), "set {number}");
                assert_eq!(rating.minima_basis(), MinimaBasis::Attested { up_to: attested });
                assert!(rating.unmet().is_empty() && rating.all_unmet().is_empty());
                assert_eq!(rating.certifier().is_some(), attested >= Star::Three);
                assert!(rating.readings().contains(&Reading::AttestedMinima));
            }
            let low = rate(council.with_attested(Star::Four), &nine_at(number, 60));
            assert_eq!((low.band(), low.star()), (Star::Three, Star::Three), "set {number}");
        }
    }

    /// Reading 23: what nobody attested is never assumed.
    #[test]
    fn without_an_attestation_there_is_no_rating_under_any_policy() {
        for number in 1..=25 {
            for policy in [MinimaPolicy::Majority, MinimaPolicy::Unanimous, MinimaPolicy::Mean] {
                let council = Council::new(Edition::Decision1048As781).with_minima(policy);
                let error = Assessment::new(council, nine_at(number, 95), []).unwrap_err();
                let edition = Edition::Decision1048As781;
                assert_eq!(error, AssessmentError::AttestationNeeded { edition, on_record: false });
                assert_eq!(error.code(), "attestation_needed");
                assert!(error.to_string().contains("1 to 5"), "{error}");
                assert!(council.must_attest(SetId::new(Regime::Decision1048, number).unwrap()));
            }
        }
    }

    /// Tourism has no minima under 781, so an attestation has no meaning there (before reading 23 changed it was ignored).
    #[test]
    fn tourism_is_exempt() {
        let tourism = set(Regime::Decision1048, 26).id();
        let council = Council::new(Edition::Decision1048As781);
        let rating = rate(council, &nine_at(26, 95));
        assert_eq!((rating.star(), rating.minima_basis()), (Star::Five, MinimaBasis::None));
        assert!(!rating.readings().contains(&Reading::AttestedMinima) && !council.must_attest(tourism));
        for attested in Star::ALL.iter().copied() {
            let error = Assessment::new(council.with_attested(attested), nine_at(26, 95), []).unwrap_err();
            let edition = Edition::Decision1048As781;
            assert_eq!(error, AssessmentError::AttestationNotAsked { set: tourism, edition });
        }
    }

    #[test]
    fn decision_1048_as_signed_has_no_minima() {
        for number in 1..=26 {
            let set = set_under(Edition::Decision1048, number);
            let sheets = vec![any_sheet_of(set, 90); 9];
            let council = Council::new(Edition::Decision1048);
            let rating = rate(council, &sheets);
            assert_eq!((rating.star(), rating.minima_basis()), (Star::Five, MinimaBasis::None), "{set}");
            for attested in Star::ALL.iter().copied() {
                let error =
                    Assessment::new(council.with_attested(attested), sheets.as_slice(), []).unwrap_err();
                assert_eq!(error.code(), "attestation_not_asked", "{set}");
            }
        }
    }

    #[test]
    fn an_attestation_is_not_asked_where_minima_are_computed() {
        for edition in [Edition::Decision148, Edition::Decision148As1489, Edition::Decision26] {
            for number in 1..=26 {
                let set = set(edition.regime(), number);
                let rating = rate(Council::new(edition), &[best_sheet(set)]);
                assert_eq!((rating.star(), rating.minima_basis()), (Star::Five, MinimaBasis::Computed));
                let council = Council::new(edition).with_attested(Star::One);
                let error = Assessment::new(council, [best_sheet(set)], []).unwrap_err();
                assert_eq!(error, AssessmentError::AttestationNotAsked { set: set.id(), edition });
                assert_eq!(error.code(), "attestation_not_asked");
            }
        }
    }
}

mod declared;

mod on_record;

mod as_signed;

#[test]
fn three_stars_are_certified_by_the_district_under_148_as_signed_and_by_the_province_otherwise() {
    for edition in Edition::ALL.iter().copied() {
        let set = set_under(edition, 13);
        for (total, star) in
            [(20, Star::One), (40, Star::Two), (60, Star::Three), (80, Star::Four), (95, Star::Five)]
        {
            let rating =
                rate(council_of(edition, set), &vec![good_sheet_of(set, total, star); quorate(edition)]);
            let expected = match (star, edition) {
                (Star::One | Star::Two, _) => None,
                (Star::Three, Edition::Decision148) => Some(Authority::District),
                (Star::Three | Star::Four, _) => Some(Authority::Province),
                (Star::Five, _) => Some(Authority::Centre),
            };
            assert_eq!((rating.star(), certifier(&rating)), (star, expected), "{edition} {total}");
        }
    }
}

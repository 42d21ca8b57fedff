//! From sheets to a star, as the readings say.

use core::num::NonZeroU16;

use ocop::council::{AssessmentError, SpreadRule};
use ocop::law::Reading;
use ocop::rating::MinimaBasis;
use ocop::{
    Assessment, Authority, Case, Choice, Council, CriteriaSet, Edition, Ground, GroundKind, Minimum, MinimaPolicy, Outcome, Part, Rating,
    Regime, Score, ScoreSheet, Star,
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
            assert_eq!((rating.band(), rating.star(), rating.next_band()), (Star::Five, Star::Five, None), "{set}");
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
                for (threshold, star) in [(30, Star::Two), (50, Star::Three), (70, Star::Four), (90, Star::Five)] {
                    assert_eq!(star.threshold(), threshold);
                    for total in [threshold, threshold - 1] {
                        let band = if total == threshold { star } else { Star::from_number(star.number() - 1).unwrap() };
                        let sheets = vec![good_sheet_of(set, total, band); quorate(edition)];
                        let rating = rate(Council::new(edition), &sheets);
                        assert_eq!((rating.band(), rating.star()), (band, band), "{set} under {edition}, {total} points");
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
                let cross = (one.sum() * u32::from(two.members().get())).cmp(&(two.sum() * u32::from(one.members().get())));
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

mod minima {
    use super::*;

    #[test]
    fn ninety_five_points_with_one_unmet_3_star_minimum_are_two_stars_without_a_certificate() {
        let sheet = best_sheet(coffee()).with("8", Choice::NONE).unwrap();
        let rating = rate(Council::new(Edition::Decision26), &[sheet]);
        assert_eq!(rating.score().to_string(), "95.00");
        assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Two));
        assert_eq!(unmet(&rating), [(3, "8")]);
        assert!(!rating.is_certifiable());
        assert_eq!(rating.certifying_authority(), None);
        assert_eq!(rating.minima_basis(), MinimaBasis::Computed);
    }

    #[test]
    fn the_star_falls_just_below_the_lowest_unmet_minimum() {
        let mut held_down = 0;
        for edition in [Edition::Decision148, Edition::Decision148As1489, Edition::Decision26] {
            for number in 1..=26 {
                let set = set(edition.regime(), number);
                let full = rate(Council::new(edition), &[best_sheet(set)]);
                assert_eq!((full.star(), full.unmet().count()), (Star::Five, 0), "{set}");
                for minimum in set.minima() {
                    let code = minimum.criterion().code();
                    let below = minimum.criterion().levels().iter().rfind(|level| level.position() < minimum.level().position());
                    let sheet = if code == set.story().unwrap().code() && below.is_none_or(|level| level.points() == 0) {
                        continue; // The story-only criteria would have to go too.
                    } else {
                        best_sheet(set).with(code, below).unwrap()
                    };
                    let rating = rate(Council::new(edition), &[sheet]);
                    let allowed = Star::from_number(minimum.star().number() - 1).unwrap();
                    assert_eq!(rating.star(), allowed.min(rating.band()), "{set} {code}");
                    let held = set.minima().iter().filter(|other| {
                        other.criterion() == minimum.criterion()
                            && other.level().position() >= minimum.level().position()
                            && other.star() <= rating.band()
                    });
                    assert!(rating.unmet().eq(held), "{set} {code}: {:?}", unmet(&rating));
                    held_down += usize::from(rating.star() < rating.band());
                }
            }
        }
        assert!(held_down > 1_500, "{held_down}");
    }

    #[test]
    fn a_later_level_meets_the_minimum_of_an_earlier_one() {
        // Criterion 4.1 of set 13 prints 1, 2***, 3****, 5*****.
        let with = |level: u8| rate(Council::new(Edition::Decision26), &[best_sheet(coffee()).with("4.1", level).unwrap()]);
        assert_eq!(unmet(&with(4)), []);
        assert_eq!(unmet(&with(3)), [(5, "4.1")]);
        assert_eq!(unmet(&with(2)), [(4, "4.1"), (5, "4.1")]);
        assert_eq!(unmet(&with(1)), [(3, "4.1"), (4, "4.1"), (5, "4.1")]);
        assert_eq!([with(4), with(3), with(2), with(1)].map(|rating| rating.star().number()), [5, 4, 3, 2]);
    }

    #[test]
    fn position_decides_where_two_levels_carry_the_same_points() {
        // Criterion 6.2 of set 23 prints 1, 1, 3****, 5*****.
        let flowers = set(Regime::Decision26, 23);
        let six_two = flowers.criterion("6.2").unwrap();
        let floor = six_two.minima().next().unwrap();
        let met: Vec<bool> = six_two.levels().iter().map(|level| floor.is_met_by(Some(level))).collect();
        assert_eq!(met, [false, false, true, true]);
    }

    #[test]
    fn minima_above_the_band_are_not_named_until_asked_for() {
        let sheet = good_sheet_of(coffee(), 60, Star::Three);
        let rating = rate(Council::new(Edition::Decision26), &[sheet]);
        assert_eq!((rating.band(), rating.star(), rating.unmet().count()), (Star::Three, Star::Three, 0));
        assert!(rating.unmet_up_to(Star::Five).count() > 0);
        for star in Star::ALL {
            assert!(rating.unmet_up_to(star).all(|minimum| minimum.star() <= star));
        }
    }

    #[test]
    fn unmet_minima_come_by_star_then_as_printed() {
        let sheet = ["1.1", "1.5", "8", "4.1"].into_iter().fold(best_sheet(coffee()), |sheet, code| sheet.with(code, Choice::NONE).unwrap());
        let rating = rate(Council::new(Edition::Decision26), &[sheet]);
        assert_eq!(rating.score().to_string(), "84.00");
        assert_eq!(unmet(&rating), [(3, "1.1"), (3, "4.1"), (3, "8"), (4, "1.5"), (4, "4.1")]);
    }

    #[test]
    fn an_unmet_minimum_that_the_lower_band_does_not_ask_for_costs_nothing() {
        let sheet = sheet_of(coffee(), 69, |criterion, level| {
            let three = criterion.minima().filter(|minimum| minimum.star() == Star::Three);
            three.into_iter().all(|minimum| minimum.is_met_by(level)) && (criterion.code() != "5.1" || level.is_none_or(|level| level.points() < 5))
        });
        let rating = rate(Council::new(Edition::Decision26), &[sheet.unwrap()]);
        assert_eq!((rating.band(), rating.star(), rating.unmet().count()), (Star::Three, Star::Three, 0));
    }

    /// Two members, one of whom meets the 4-star and 5-star minima on criterion 7 (0, 1, 3****, 5*****).
    fn two_of_whom_one_meets(policy: MinimaPolicy, other: u8) -> Rating {
        let sheets = [best_sheet(coffee()), best_sheet(coffee()).with("7", other).unwrap()];
        rate(Council::new(Edition::Decision26).minima(policy), &sheets)
    }

    #[test]
    fn of_two_members_one_is_no_majority() {
        let rating = two_of_whom_one_meets(MinimaPolicy::Majority, 2);
        assert_eq!(rating.score().to_string(), "98.00");
        assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Three));
        assert_eq!(unmet(&rating), [(4, "7"), (5, "7")]);
        assert_eq!(Council::new(Edition::Decision26).minima_policy(), MinimaPolicy::Majority);
    }

    #[test]
    fn of_two_members_one_is_not_everyone() {
        let rating = two_of_whom_one_meets(MinimaPolicy::Unanimous, 2);
        assert_eq!((rating.star(), unmet(&rating)), (Star::Three, vec![(4, "7"), (5, "7")]));
    }

    #[test]
    fn of_two_members_one_can_lift_the_mean_to_the_minimum() {
        // 5 and 1 points: the mean of 3 reaches the 4-star minimum, not that of 5 stars.
        let rating = two_of_whom_one_meets(MinimaPolicy::Mean, 2);
        assert_eq!((rating.star(), unmet(&rating)), (Star::Four, vec![(5, "7")]));
        // 5 and 0 points: the mean is 2.5.
        let rating = two_of_whom_one_meets(MinimaPolicy::Mean, 1);
        assert_eq!((rating.star(), unmet(&rating)), (Star::Three, vec![(4, "7"), (5, "7")]));
    }

    #[test]
    fn a_majority_is_more_than_half_and_everyone_is_all_of_them() {
        // Criterion 8 prints 2***, 4, 5: some choose the first level, the others none.
        let (meets, misses) = (best_sheet(coffee()).with("8", 1).unwrap(), best_sheet(coffee()).with("8", Choice::NONE).unwrap());
        for members in 1..=11_usize {
            for meeting in 0..=members {
                let mut sheets = vec![misses; members - meeting];
                sheets.extend(vec![meets; meeting]);
                for (policy, met) in [
                    (MinimaPolicy::Majority, meeting * 2 > members),
                    (MinimaPolicy::Unanimous, meeting == members),
                    (MinimaPolicy::Mean, meeting == members),
                ] {
                    let rating = rate(Council::new(Edition::Decision26).minima(policy), &sheets);
                    let expected = if met { Star::Five } else { Star::Two };
                    assert_eq!(rating.star(), expected, "{policy:?}: {meeting} of {members}");
                    assert_eq!(rating.unmet().count(), usize::from(!met));
                }
            }
        }
    }

    #[test]
    fn an_assessment_tells_of_each_minimum_whether_it_is_met() {
        for policy in MinimaPolicy::ALL {
            let sheets = [best_sheet(coffee()), best_sheet(coffee()).with("7", 2).unwrap(), ScoreSheet::empty(coffee())];
            let council = Council::new(Edition::Decision26).minima(policy);
            let assessment = Assessment::new(council, &sheets, &[]).unwrap();
            let Outcome::Rated(rating) = assessment.rate() else { panic!("no grounds") };
            let unmet: Vec<&Minimum> = coffee().minima().iter().filter(|minimum| !assessment.meets(minimum)).collect();
            assert!(rating.unmet_up_to(Star::Five).eq(unmet), "{policy:?}");
        }
    }
}

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
            assert_eq!(Assessment::new(council, sheets, &[eliminated]).unwrap().rate(), Outcome::Eliminated(&[eliminated]));
            let alone = [stopped];
            let outcome = Assessment::new(council, sheets, &alone).unwrap().rate();
            assert_eq!(outcome, Outcome::Stopped(&alone));
            assert!(outcome.rating().is_none());
        }
        let outcome = Assessment::new(council, &apart, &[]).unwrap().rate();
        let Outcome::Rescore(rescore) = outcome else { panic!("{outcome:?}") };
        assert_eq!((rescore.spread(), rescore.limit()), (100, 10));
        let codes = [outcome, Assessment::new(council, &alone, &[]).unwrap().rate()].map(|outcome| outcome.code());
        assert_eq!(codes, ["rescore", "rated"]);
    }

    #[test]
    fn a_ground_may_name_any_criterion_of_the_set_or_the_dossier_in_every_regime() {
        for set in CriteriaSet::all() {
            let edition = set.regime().last_edition();
            let sheets = vec![ScoreSheet::empty(set); quorate(edition)];
            for criterion in set.criteria() {
                for (kind, code) in [(GroundKind::Eliminated, "eliminated"), (GroundKind::Stopped, "stopped")] {
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
        assert!(error.to_string().contains("set 11 of") && error.to_string().contains("set 13 of"), "{error}");
    }
}

mod spread {
    use super::*;

    fn panel(set: &'static CriteriaSet, low: u8, high: u8, members: usize) -> Vec<ScoreSheet> {
        let mut sheets = vec![any_sheet_of(set, low), any_sheet_of(set, high)];
        sheets.resize(members, any_sheet_of(set, 75));
        sheets.reverse();
        sheets
    }

    #[test]
    fn a_provincial_panel_of_nine_from_71_to_82_scores_again_and_from_71_to_81_is_rated() {
        for number in 1..=26 {
            let set = set(Regime::Decision1048, number);
            for edition in [Edition::Decision1048, Edition::Decision1048As781] {
                for tier in [Authority::Province, Authority::Centre] {
                    let council = Council::new(edition).tier(tier);
                    assert_eq!(council.spread_limit(), Some(10));
                    let apart = panel(set, 71, 82, 9);
                    let outcome = Assessment::new(council, &apart, &[]).unwrap().rate();
                    let Outcome::Rescore(rescore) = outcome else { panic!("{set}: {outcome:?}") };
                    assert_eq!((rescore.spread(), rescore.limit()), (11, 10));
                    assert_eq!(rate(council, &panel(set, 71, 81, 9)).star(), Star::Four, "{set}");
                }
            }
        }
    }

    #[test]
    fn a_district_panel_of_five_from_71_to_82_is_rated() {
        for number in 1..=26 {
            let set = set(Regime::Decision1048, number);
            for edition in [Edition::Decision1048, Edition::Decision1048As781] {
                let council = Council::new(edition).tier(Authority::District);
                assert_eq!(council.spread_limit(), None);
                let rating = rate(council, &panel(set, 71, 82, 5));
                assert_eq!((rating.score().sum(), rating.star()), (71 + 82 + 3 * 75, Star::Four), "{set}");
            }
        }
    }

    #[test]
    fn later_regimes_know_no_spread_but_the_council_may() {
        for edition in [Edition::Decision148, Edition::Decision148As1489, Edition::Decision26] {
            let set = set(edition.regime(), 13);
            for tier in Authority::ALL {
                let council = Council::new(edition).tier(tier);
                assert_eq!(council.spread_limit(), None);
                rate(council, &[best_sheet(set), ScoreSheet::empty(set)]);
            }
        }
    }

    #[test]
    fn a_council_s_own_limit_goes_before_the_regime_s_and_is_itself_allowed() {
        for edition in Edition::ALL {
            let set = set(edition.regime(), 13);
            let members = quorate(edition).max(2);
            for limit in 0..=12 {
                for spread in 0..=12 {
                    let council = Council::new(edition).spread(SpreadRule::Limit(limit));
                    assert_eq!(council.spread_limit(), Some(limit));
                    let mut sheets = vec![any_sheet_of(set, 75); members - 1];
                    sheets.push(any_sheet_of(set, 75 + spread));
                    let outcome = Assessment::new(council, &sheets, &[]).unwrap().rate();
                    assert_eq!(outcome.code(), if spread > limit { "rescore" } else { "rated" }, "{edition} {limit} {spread}");
                }
            }
        }
    }

    #[test]
    fn one_member_is_never_apart_from_himself() {
        let council = Council::new(Edition::Decision26).spread(SpreadRule::Limit(0));
        assert_eq!(rate(council, &[best_sheet(coffee())]).star(), Star::Five);
    }
}

mod councils {
    use super::*;

    #[test]
    fn councils_under_1048_have_5_to_7_members_in_a_district_and_9_to_11_above() {
        for edition in [Edition::Decision1048, Edition::Decision1048As781] {
            for tier in Authority::ALL {
                let allowed = if tier == Authority::District { 5..=7 } else { 9..=11 };
                let council = Council::new(edition).tier(tier);
                for members in 0..=12 {
                    let sheets = vec![any_sheet_of(set(Regime::Decision1048, 14), 75); members];
                    let result = Assessment::new(council, &sheets, &[]).map(|assessment| usize::from(assessment.members().get()));
                    let expected = match members {
                        0 => Err(AssessmentError::NoSheets),
                        _ if allowed.contains(&members) => Ok(members),
                        given => Err(AssessmentError::CouncilSize { council, given }),
                    };
                    assert_eq!(result, expected, "{tier} {members}");
                    if let Err(error) = result.and(Ok(())).or_else(|error| if members == 0 { Ok(()) } else { Err(error) }) {
                        assert_eq!(error.code(), "council_size");
                        let message = error.to_string();
                        assert!(message.starts_with(&format!("{members} score sheets")), "{message}");
                        assert!(message.contains(&format!("{} to {}", allowed.start(), allowed.end())), "{message}");
                    }
                }
            }
        }
    }

    #[test]
    fn later_councils_have_as_many_members_as_they_like() {
        for edition in [Edition::Decision148, Edition::Decision148As1489, Edition::Decision26] {
            for tier in Authority::ALL {
                for members in 1..=12 {
                    let sheets = vec![best_sheet(set(edition.regime(), 13)); members];
                    assert!(Assessment::new(Council::new(edition).tier(tier), &sheets, &[]).is_ok(), "{edition} {members}");
                }
            }
        }
        let sheets = vec![best_sheet(coffee()); 65_536];
        let council = Council::new(Edition::Decision26);
        assert_eq!(rate(council, &sheets[..65_535]).score().to_string(), "100.00");
        let error = Assessment::new(council, &sheets, &[]).unwrap_err();
        assert_eq!(error, AssessmentError::CouncilSize { council, given: 65_536 });
    }

    #[test]
    fn fewer_sheets_than_the_quorum_are_an_error() {
        for quorum in 0..=12_u16 {
            for members in 1..=12_u16 {
                let sheets = vec![best_sheet(coffee()); usize::from(members)];
                let council = Council::new(Edition::Decision26).quorum(quorum);
                let result = Assessment::new(council, &sheets, &[]);
                assert_eq!(result.is_ok(), members >= quorum, "{members} of {quorum}");
            }
        }
        let council = Council::new(Edition::Decision26).quorum(0);
        assert_eq!(Assessment::new(council, &[], &[]).unwrap_err(), AssessmentError::NoSheets);
        let council = Council::new(Edition::Decision1048).quorum(3);
        assert_eq!(council.size(), (9, 11));
        assert_eq!(council.quorum(10).size(), (10, 11));
    }

    #[test]
    fn no_sheets_is_an_error_in_every_edition() {
        for edition in Edition::ALL {
            let error = Assessment::new(Council::new(edition), &[], &[]).unwrap_err();
            assert_eq!((error, error.code()), (AssessmentError::NoSheets, "no_sheets"));
            assert!(error.to_string().contains("at least one"));
        }
    }

    #[test]
    fn sheets_of_different_sets_are_an_error_that_names_the_sheet() {
        let tea = set(Regime::Decision26, 11);
        let older = set(Regime::Decision148, 13);
        for other in [tea, older] {
            let sheets = [best_sheet(coffee()), best_sheet(coffee()), best_sheet(other)];
            let error = Assessment::new(Council::new(Edition::Decision26), &sheets, &[]).unwrap_err();
            assert_eq!(error, AssessmentError::MixedSets { first: coffee().id(), other: other.id(), member: 3 });
            assert_eq!(error.code(), "mixed_sets");
            assert!(error.to_string().starts_with("sheet 3 "), "{error}");
        }
    }

    #[test]
    fn a_set_of_another_regime_than_the_council_s_is_an_error() {
        for set in CriteriaSet::all() {
            for edition in Edition::ALL {
                let sheets = vec![ScoreSheet::empty(set); quorate(edition)];
                let result = Assessment::new(Council::new(edition), &sheets, &[]).map(|_| ());
                if edition.regime() == set.regime() {
                    assert_eq!(result, Ok(()));
                } else {
                    let error = result.unwrap_err();
                    assert_eq!(error, AssessmentError::OtherRegime { set: set.id(), edition });
                    assert_eq!(error.code(), "other_regulation");
                    assert!(error.to_string().contains(&edition.to_string()), "{error}");
                }
            }
        }
    }

    #[test]
    fn members_use_the_same_case_of_a_criterion_whoever_is_first_to_use_one() {
        for criterion in CriteriaSet::all().flat_map(CriteriaSet::criteria).filter(|criterion| criterion.has_cases()) {
            let set = criterion.set().criteria_set();
            let edition = set.regime().last_edition();
            let of = |case: Option<Case>| {
                let choice = case.map_or(Choice::NONE, |case| Choice::in_case(case, 1));
                ScoreSheet::empty(set).with(criterion.code(), choice).unwrap()
            };
            let cases = [None, Some(Case::A), Some(Case::B)];
            for triple in 0..27 {
                let (one, two, three) = (cases[triple / 9], cases[triple / 3 % 3], cases[triple % 3]);
                let mut sheets = vec![of(one), of(two), of(three)];
                sheets.resize(quorate(edition).max(3), of(None));
                let result = Assessment::new(Council::new(edition), &sheets, &[]).map(|_| ());
                let used: Vec<(usize, Case)> =
                    [one, two, three].into_iter().zip(1..).filter_map(|(case, member)| Some((member, case?))).collect();
                match used.iter().find(|(_, case)| *case != used[0].1) {
                    None => assert_eq!(result, Ok(()), "{criterion:?}"),
                    Some((member, _)) => {
                        let error = result.unwrap_err();
                        assert_eq!(error, AssessmentError::MixedCases { criterion, member: *member }, "{criterion:?}");
                        assert_eq!(error.code(), "mixed_cases");
                        assert!(error.to_string().contains(&format!("criterion {}", criterion.code())), "{error}");
                    }
                }
            }
        }
    }

    #[test]
    fn cases_of_different_criteria_need_not_agree() {
        let tourism = set(Regime::Decision26, 26);
        let sheet = |case| {
            let choices = [("8", Choice::in_case(Case::A, 2)), ("9", Choice::in_case(Case::B, 2)), ("15", Choice::in_case(case, 1))];
            ScoreSheet::from_choices(tourism, choices).unwrap()
        };
        let council = Council::new(Edition::Decision26);
        assert!(Assessment::new(council, &[sheet(Case::A), sheet(Case::A)], &[]).is_ok());
        assert!(Assessment::new(council, &[sheet(Case::A), sheet(Case::B)], &[]).is_err());
    }
}

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
                let rating = rate(Council::new(Edition::Decision1048).attesting(attested), &nine_at(number, 90));
                assert_eq!((rating.star(), rating.minima_basis()), (Star::Five, MinimaBasis::None), "set {number}");
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
        for (total, star) in [(20, Star::One), (40, Star::Two), (60, Star::Three), (80, Star::Four), (95, Star::Five)] {
            let rating = rate(Council::new(edition), &vec![good_sheet_of(set, total, star); quorate(edition)]);
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

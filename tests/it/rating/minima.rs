//! Minima: floors that cumulate, alone and under a council.

use super::*;

#[test]
fn ninety_five_points_with_one_unmet_3_star_minimum_are_two_stars_without_a_certificate() {
    let sheet = best_sheet(coffee()).with("8", Choice::NONE).unwrap();
    let rating = rate(Council::new(Edition::Decision26), &[sheet]);
    assert_eq!(rating.score().to_string(), "95.00");
    assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Two));
    assert_eq!(unmet(&rating), [(3, "8")]);
    assert!(!rating.is_certifiable());
    assert_eq!(certifier(&rating), None);
    assert_eq!(rating.minima_basis(), MinimaBasis::Computed);
}

#[test]
fn the_star_falls_just_below_the_lowest_unmet_minimum() {
    let mut held_down = 0;
    for edition in [Edition::Decision148, Edition::Decision148As1489, Edition::Decision26] {
        for number in 1..=26 {
            let set = set(edition.regime(), number);
            let full = rate(Council::new(edition), &[best_sheet(set)]);
            assert_eq!((full.star(), full.unmet().len()), (Star::Five, 0), "{set}");
            for minimum in set.minima() {
                let code = minimum.criterion().code();
                let below =
                    minimum.criterion().levels().rfind(|level| level.position() < minimum.level().position());
                let sheet =
                    if code == set.story().unwrap().code() && below.is_none_or(|level| level.points() == 0) {
                        continue; // The story-only criteria would have to go too.
                    } else {
                        best_sheet(set).with(code, below).unwrap()
                    };
                let rating = rate(Council::new(edition), &[sheet]);
                let allowed = minimum.star().previous().unwrap();
                assert_eq!(rating.star(), allowed.min(rating.band()), "{set} {code}");
                let held = set.minima().iter().copied().filter(|other| {
                    other.criterion() == minimum.criterion()
                        && other.level().position() >= minimum.level().position()
                        && other.star() <= rating.band()
                });
                assert!(rating.unmet().iter().eq(held), "{set} {code}: {:?}", unmet(&rating));
                held_down += usize::from(rating.star() < rating.band());
            }
        }
    }
    assert!(held_down > 1_500, "{held_down}");
}

#[test]
fn a_later_level_meets_the_minimum_of_an_earlier_one() {
    // Criterion 4.1 of set 13 prints 1, 2***, 3****, 5*****.
    let with = |level: u8| {
        rate(Council::new(Edition::Decision26), &[best_sheet(coffee()).with("4.1", level).unwrap()])
    };
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
    let met: Vec<bool> = six_two.levels().map(|level| is_met_by(floor, Some(level))).collect();
    assert_eq!(met, [false, false, true, true]);
}

#[test]
fn minima_above_the_band_are_not_named_until_asked_for() {
    let sheet = good_sheet_of(coffee(), 60, Star::Three);
    let rating = rate(Council::new(Edition::Decision26), &[sheet]);
    assert_eq!((rating.band(), rating.star(), rating.unmet().len()), (Star::Three, Star::Three, 0));
    assert!(!rating.all_unmet().is_empty());
    for star in Star::ALL.iter().copied() {
        let up_to = rating.all_unmet().up_to(star);
        assert!(up_to.iter().all(|minimum| minimum.star() <= star));
        let left_out = rating.all_unmet().iter().filter(|minimum| !up_to.contains(*minimum));
        assert!(left_out.into_iter().all(|minimum| minimum.star() > star));
    }
}

#[test]
fn unmet_minima_come_by_star_then_as_printed() {
    let sheet = ["1.1", "1.5", "8", "4.1"]
        .into_iter()
        .fold(best_sheet(coffee()), |sheet, code| sheet.with(code, Choice::NONE).unwrap());
    let rating = rate(Council::new(Edition::Decision26), &[sheet]);
    assert_eq!(rating.score().to_string(), "84.00");
    assert_eq!(unmet(&rating), [(3, "1.1"), (3, "4.1"), (3, "8"), (4, "1.5"), (4, "4.1")]);
}

#[test]
fn an_unmet_minimum_that_the_lower_band_does_not_ask_for_costs_nothing() {
    let sheet = sheet_of(coffee(), 69, |criterion, level| {
        let three = criterion.minima().filter(|minimum| minimum.star() == Star::Three);
        three.into_iter().all(|minimum| is_met_by(minimum, level))
            && (criterion.code() != "5.1" || level.is_none_or(|level| level.points() < 5))
    });
    let rating = rate(Council::new(Edition::Decision26), &[sheet.unwrap()]);
    assert_eq!((rating.band(), rating.star(), rating.unmet().len()), (Star::Three, Star::Three, 0));
}

/// Two members, one of whom meets the 4-star and 5-star minima on criterion 7 (0, 1, 3****, 5*****).
fn two_of_whom_one_meets(policy: MinimaPolicy, other: u8) -> Rating {
    let sheets = [best_sheet(coffee()), best_sheet(coffee()).with("7", other).unwrap()];
    rate(Council::new(Edition::Decision26).with_minima(policy), &sheets)
}

#[test]
fn of_two_members_one_is_no_majority() {
    let rating = two_of_whom_one_meets(MinimaPolicy::Majority, 2);
    assert_eq!(rating.score().to_string(), "98.00");
    assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Three));
    assert_eq!(unmet(&rating), [(4, "7"), (5, "7")]);
    assert_eq!(Council::new(Edition::Decision26).minima(), MinimaPolicy::Majority);
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
    let (meets, misses) =
        (best_sheet(coffee()).with("8", 1).unwrap(), best_sheet(coffee()).with("8", Choice::NONE).unwrap());
    for members in 1..=11_usize {
        for meeting in 0..=members {
            let mut sheets = vec![misses; members - meeting];
            sheets.extend(vec![meets; meeting]);
            for (policy, met) in [
                (MinimaPolicy::Majority, meeting * 2 > members),
                (MinimaPolicy::Unanimous, meeting == members),
                (MinimaPolicy::Mean, meeting == members),
            ] {
                let rating = rate(Council::new(Edition::Decision26).with_minima(policy), &sheets);
                let expected = if met { Star::Five } else { Star::Two };
                assert_eq!(rating.star(), expected, "{policy:?}: {meeting} of {members}");
                assert_eq!(rating.unmet().len(), usize::from(!met));
            }
        }
    }
}

#[test]
fn an_assessment_tells_of_each_minimum_whether_it_is_met() {
    let sheets =
        [best_sheet(coffee()), best_sheet(coffee()).with("7", 2).unwrap(), ScoreSheet::empty(coffee())];
    let some: Vec<Minimum> = coffee().minima().iter().copied().step_by(2).collect();
    for policy in MinimaPolicy::ALL.iter().copied() {
        let council = Council::new(Edition::Decision26).with_minima(policy);
        let assessment = match policy {
            MinimaPolicy::Declared => Assessment::declared(council, sheets, some.iter().copied(), []),
            _ => Assessment::new(council, sheets, []),
        };
        let assessment = assessment.unwrap();
        let Outcome::Rated(rating) = assessment.rate() else { panic!("no grounds") };
        let unmet =
            coffee().minima().iter().copied().filter(|minimum| assessment.meets(*minimum) == Ok(false));
        assert!(rating.all_unmet().iter().eq(unmet), "{policy}");
        for minimum in coffee().minima().iter().copied() {
            assert_eq!(rating.misses(minimum), assessment.meets(minimum).map(|met| !met));
        }
        let foreign = set(Regime::Decision26, 11).minima()[0];
        assert_eq!(assessment.meets(foreign).unwrap_err().code(), "other_set");
        assert_eq!(rating.misses(foreign).unwrap_err().code(), "other_set");
    }
}

//! The gap to a star, and how much may be lost before the present one falls.

use std::cell::RefCell;

use ocop::upgrade::{Margin, StarGap};
use ocop::{
    Assessment, Case, Choice, Council, CriteriaSet, Edition, Ground, GroundKind, LevelId, MinimaPolicy,
    Minimum, Part, Problem, Rating, Regime, ScoreSheet, Star,
};

use super::{COMPUTED, Dice, council, lowered, members, panel_around, place, rating, sheet_near, threshold};
use crate::support::{all_sets, best_of, chosen, meets, points, set};

/// Any sheet or panel, under any policy.
fn panel(set: &'static CriteriaSet, round: u64) -> (Council, Vec<ScoreSheet>) {
    let dice = &mut Dice::of(set, 5_000 + round);
    let star = dice.pick(Star::ALL);
    let sheet = if dice.chance(20) { best_of(set, Case::B) } else { sheet_near(set, star, &[], dice) };
    let members = if dice.chance(70) { members(set, dice) } else { 1 };
    (council(set, members, dice), panel_around(sheet, members, dice))
}

fn every_panel(rounds: u64, mut look: impl FnMut(Council, &[ScoreSheet], &Rating, &Margin)) {
    for set in all_sets() {
        for round in 0..rounds {
            let (council, sheets) = panel(set, round);
            let assessment = Assessment::new(council, sheets.as_slice(), []).unwrap();
            look(council, &sheets, &rating(council, &sheets), &Margin::of(&assessment).unwrap());
        }
    }
}

/// The same sheet with exactly so many points less, by lowering levels; `None` if that cannot be.
fn losing(sheet: ScoreSheet, loss: u32) -> Option<ScoreSheet> {
    // Which losses the criteria from each on can make together; the story goes last, when nothing hangs on it any more.
    let set = sheet.set().criteria_set();
    let mut order: Vec<_> = set.criteria().collect();
    order.sort_by_key(|criterion| set.story() == Some(*criterion));
    let losses_on = |criterion| -> Vec<(usize, u32)> {
        let now = place(&sheet, criterion);
        let case = chosen(&sheet, criterion).and_then(LevelId::case);
        let lower = (0..=now).filter(|to| *to == 0 || criterion.levels().nth(to - 1).unwrap().case() == case);
        let keeps_story = set.story() != Some(criterion);
        let lower =
            lower.filter(|to| keeps_story || super::choice_points(criterion, *to) > 0 || !sheet.has_story());
        lower
            .map(|to| (to, u32::from(points(&sheet, criterion) - super::choice_points(criterion, to))))
            .collect()
    };
    let losses: Vec<_> = order.iter().map(|criterion| losses_on(*criterion)).collect();
    let mut sums = vec![1_u128];
    for losses in losses.iter().rev() {
        let behind = sums[sums.len() - 1];
        sums.push(losses.iter().fold(0, |all, (_, loss)| all | behind << loss));
    }
    sums.reverse();
    let (mut left, mut lower) = (loss, sheet);
    for ((criterion, losses), behind) in order.into_iter().zip(&losses).zip(&sums[1..]) {
        let (to, loss) =
            *losses.iter().find(|(_, loss)| *loss <= left && behind >> (left - loss) & 1 == 1)?;
        lower = lowered(lower, criterion, to);
        left -= loss;
    }
    assert_eq!(u32::from(lower.total()) + loss, u32::from(sheet.total()));
    Some(lower)
}

/// The band after each member has lost some points; `None` if a member cannot lose as many.
fn band_after(council: Council, sheets: &[ScoreSheet], loss: impl Fn(usize) -> u32) -> Option<Star> {
    let after: Option<Vec<ScoreSheet>> =
        sheets.iter().enumerate().map(|(member, sheet)| losing(*sheet, loss(member))).collect();
    Some(rating(council, &after?).band())
}

#[test]
fn every_member_may_lose_the_margin_and_not_a_point_more() {
    let tried = RefCell::new([0_u32; 2]);
    every_panel(10, |council, sheets, rating, margin| {
        let star = rating.star();
        assert_eq!(margin.star(), star);
        assert_eq!(
            margin.spare(),
            rating.score().numerator()
                - u32::from(threshold(sheets[0].set().criteria_set(), star))
                    * u32::try_from(sheets.len()).unwrap()
        );
        let each = margin.each_member();
        if let Some(band) = band_after(council, sheets, |_| each) {
            assert!(band >= star, "{each} each of {sheets:?}");
            tried.borrow_mut()[0] += 1;
        }
        if let Some(band) = band_after(council, sheets, |_| each + 1) {
            assert!(band < star, "{each} and one each of {sheets:?}");
            tried.borrow_mut()[1] += 1;
        }
    });
    assert!(tried.borrow().iter().all(|times| *times > 300), "{tried:?}");
}

#[test]
fn one_member_may_lose_the_whole_margin_and_not_a_point_more() {
    let tried = RefCell::new([0_u32; 2]);
    every_panel(10, |council, sheets, rating, margin| {
        let one = margin.one_member();
        assert_eq!(one, margin.spare().min(100));
        for loser in 0..sheets.len() {
            let loss = |more| move |member| if member == loser { one + more } else { 0 };
            if let Some(band) = band_after(council, sheets, loss(0)) {
                assert!(band >= rating.star(), "{one} of {loser} of {sheets:?}");
                tried.borrow_mut()[0] += 1;
            }
            if let Some(band) = band_after(council, sheets, loss(1)) {
                assert!(band < rating.star(), "{one} and one of {loser} of {sheets:?}");
                tried.borrow_mut()[1] += 1;
            }
        }
    });
    assert!(tried.borrow().iter().all(|times| *times > 300), "{tried:?}");
}

#[test]
fn a_minimum_is_critical_if_any_member_who_meets_it_turns_it_by_falling_to_no_level() {
    let mut seen = [[0_u32; 3]; 2];
    every_panel(12, |council, sheets, rating, margin| {
        let turns = |minimum: &Minimum| {
            let criterion = minimum.criterion();
            let falls = |loser: usize| {
                let mut after = sheets.to_vec();
                after[loser] = lowered(after[loser], criterion, 0);
                super::rating(council, &after).all_unmet().contains(*minimum)
            };
            (0..sheets.len())
                .any(|member| meets(*minimum, chosen(&sheets[member], criterion)) && falls(member))
        };
        let minima = sheets[0].set().criteria_set().minima();
        let asked = minima.iter().copied().filter(|minimum| minimum.star() <= rating.star());
        let expected: Vec<Minimum> = asked.filter(turns).collect();
        assert_eq!(margin.critical().iter().collect::<Vec<_>>(), expected, "{council:?} {sheets:?}");
        let policy = COMPUTED.iter().position(|policy| *policy == council.minima()).unwrap();
        seen[usize::from(expected.is_empty())][policy] += u32::from(rating.star() >= Star::Three);
    });
    assert!(seen[0].iter().all(|times| *times > 20) && seen[1][0] > 0 && seen[1][2] > 0, "{seen:?}");
}

#[test]
fn the_margin_does_not_depend_on_the_order_of_the_members() {
    every_panel(6, |council, sheets, _, margin| {
        let mut turned = sheets.to_vec();
        turned.reverse();
        assert_eq!(
            Margin::of(&Assessment::new(council, turned, []).unwrap()),
            Ok(*margin),
            "{council:?} {sheets:?}"
        );
    });
    // Criterion 7 prints 0, 1, 3 for four stars, 5 for five. Together 13 points of the 9 asked: they stand the loss of the 3, not of a 5.
    let coffee = set(Regime::Decision26, 13);
    let at = |place: u8| best_of(coffee, Case::A).with("7", place).unwrap();
    for sheets in [[at(4), at(4), at(3)], [at(3), at(4), at(4)]] {
        let council = Council::new(Edition::Decision26).with_minima(MinimaPolicy::Mean);
        let margin = Margin::of(&Assessment::new(council, sheets.as_slice(), []).unwrap()).unwrap();
        let critical: Vec<&str> =
            margin.critical().iter().map(|minimum| minimum.criterion().code()).collect();
        assert_eq!((margin.star(), critical.contains(&"7")), (Star::Four, true), "{critical:?}");
    }
}

#[test]
fn an_assessment_without_a_rating_has_no_margin() {
    let coffee = set(Regime::Decision26, 13);
    let sheets = [ScoreSheet::empty(coffee)];
    let council = Council::new(Edition::Decision26);
    for kind in [GroundKind::Eliminated, GroundKind::Stopped] {
        let grounds = [Ground::of_dossier(kind)];
        let error = Margin::of(&Assessment::new(council, sheets, grounds).unwrap()).unwrap_err();
        assert_eq!((error.code(), error.details().given.as_deref()), ("not_rated", Some(kind.code())));
    }
    let margin = Margin::of(&Assessment::new(council, sheets.as_slice(), []).unwrap()).unwrap();
    assert_eq!(
        (margin.star(), margin.each_member(), margin.one_member(), margin.critical().len()),
        (Star::One, 0, 0, 0)
    );
}

#[test]
fn a_gap_is_what_is_missing_in_points_and_minima_and_closes_with_the_star() {
    every_panel(10, |council, sheets, rating, _| {
        let members = u32::try_from(sheets.len()).unwrap();
        let assessment = Assessment::new(council, sheets, []).unwrap();
        for star in Star::ALL.iter().copied() {
            let gap = StarGap::to(rating, star);
            assert_eq!(gap.target(), star);
            let set = sheets[0].set().criteria_set();
            let short =
                (u32::from(threshold(set, star)) * members).saturating_sub(rating.score().numerator());
            assert_eq!(gap.points().numerator(), short);
            assert_eq!(u32::from(gap.points().denominator().get()), members);
            let minima = set.minima().iter().copied().filter(|minimum| minimum.star() <= star);
            let unmet: Vec<Minimum> = minima.filter(|minimum| !assessment.meets(*minimum).unwrap()).collect();
            assert_eq!(gap.minima().iter().collect::<Vec<_>>(), unmet);
            let attested = council.attested().filter(|up_to| *up_to < star);
            assert_eq!(gap.attested(), attested);
            assert_eq!(gap.is_closed(), short == 0 && unmet.is_empty() && attested.is_none());
            for part in Part::ALL.iter().copied() {
                let used: u32 = sheets.iter().map(|sheet| u32::from(sheet.part(part))).sum();
                assert_eq!(gap.unused(part).numerator() + used, u32::from(set.attainable(part)) * members);
            }
            // The attestation belongs to it, so that it is closed exactly with the star.
            assert_eq!(gap.is_closed(), rating.star() >= star);
        }
    });
    let coffee = set(Regime::Decision26, 13);
    let sheet = best_of(coffee, Case::A).with("7", Choice::NONE).unwrap();
    let gap = StarGap::to(&rating(Council::new(Edition::Decision26), &[sheet]), Star::Five);
    assert_eq!(
        gap.minima()
            .iter()
            .map(|minimum| (minimum.star().number(), minimum.criterion().code()))
            .collect::<Vec<_>>(),
        [(4, "7"), (5, "7")]
    );
    assert_eq!(
        (gap.points().numerator(), gap.unused(Part::C).numerator(), gap.unused(Part::A).numerator()),
        (0, 5, 0)
    );
}

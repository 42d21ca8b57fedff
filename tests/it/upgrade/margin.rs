//! The gap to a star, and how much may be lost before the present one falls.

use std::cell::RefCell;

use ocop::upgrade::{Gap, Margin};
use ocop::{
    Assessment, Case, Choice, Council, CriteriaSet, Edition, Ground, GroundKind, Level, MinimaPolicy,
    Minimum, Part, Rating, Regime, ScoreSheet, Star,
};

use super::{Dice, best_of, council, lowered, members, panel_around, place, rating, sheet_near};
use crate::support::set;

/// Any sheet or panel, under any policy.
fn panel(set: &'static CriteriaSet, round: u64) -> (Council, Vec<ScoreSheet>) {
    let dice = &mut Dice::of(set, 5_000 + round);
    let star = dice.pick(&Star::ALL);
    let sheet = if dice.chance(20) { best_of(set, Case::B) } else { sheet_near(set, star, &[], dice) };
    let members = if dice.chance(70) { members(set, dice) } else { 1 };
    (council(set, members, dice), panel_around(sheet, members, dice))
}

fn every_panel(rounds: u64, mut look: impl FnMut(Council, &[ScoreSheet], &Rating, &Margin)) {
    for set in CriteriaSet::all() {
        for round in 0..rounds {
            let (council, sheets) = panel(set, round);
            let assessment = Assessment::new(council, &sheets, &[]).unwrap();
            look(council, &sheets, &rating(council, &sheets), &Margin::of(&assessment).unwrap());
        }
    }
}

/// The same sheet with exactly so many points less, by lowering levels; `None` if that cannot be.
fn losing(sheet: ScoreSheet, points: u32) -> Option<ScoreSheet> {
    // Which losses the criteria from each on can make together; the story goes last, when nothing hangs on it any more.
    let set = sheet.set();
    let mut order: Vec<_> = set.criteria().iter().collect();
    order.sort_by_key(|criterion| set.story() == Some(criterion));
    let losses = |criterion| -> Vec<(usize, u32)> {
        let now = place(&sheet, criterion);
        let case = sheet.level(criterion).and_then(Level::case);
        let lower = (0..=now).filter(|to| *to == 0 || criterion.levels()[to - 1].case() == case);
        let keeps_story = set.story() != Some(criterion);
        let lower =
            lower.filter(|to| keeps_story || super::choice_points(criterion, *to) > 0 || !sheet.has_story());
        lower
            .map(|to| (to, u32::from(sheet.points(criterion) - super::choice_points(criterion, to))))
            .collect()
    };
    let mut sums = vec![1_u128];
    for criterion in order.iter().rev() {
        let behind = sums[sums.len() - 1];
        sums.push(losses(criterion).iter().fold(0, |all, (_, loss)| all | behind << loss));
    }
    sums.reverse();
    let (mut left, mut lower) = (points, sheet);
    for (criterion, behind) in order.into_iter().zip(&sums[1..]) {
        let (to, loss) = losses(criterion)
            .into_iter()
            .find(|(_, loss)| *loss <= left && behind >> (left - loss) & 1 == 1)?;
        lower = lowered(lower, criterion, to);
        left -= loss;
    }
    assert_eq!(u32::from(lower.total()) + points, u32::from(sheet.total()));
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
            rating.score().sum() - u32::from(star.threshold()) * u32::try_from(sheets.len()).unwrap()
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
        let turns = |minimum: &&Minimum| {
            let criterion = minimum.criterion();
            let falls = |loser: usize| {
                let mut after = sheets.to_vec();
                after[loser] = lowered(after[loser], criterion, 0);
                super::rating(council, &after).unmet_up_to(Star::Five).any(|unmet| unmet == *minimum)
            };
            (0..sheets.len())
                .any(|member| minimum.is_met_by(sheets[member].level(criterion)) && falls(member))
        };
        let asked = sheets[0].set().minima().iter().filter(|minimum| minimum.star() <= rating.star());
        let expected: Vec<&Minimum> = asked.filter(turns).collect();
        assert_eq!(margin.critical(), expected, "{council:?} {sheets:?}");
        let policy = MinimaPolicy::ALL.iter().position(|policy| *policy == council.minima_policy()).unwrap();
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
            Margin::of(&Assessment::new(council, &turned, &[]).unwrap()).as_ref(),
            Some(margin),
            "{council:?} {sheets:?}"
        );
    });
    // Criterion 7 prints 0, 1, 3 for four stars, 5 for five. Together 13 points of the 9 asked: they stand the loss of the 3, not of a 5.
    let coffee = set(Regime::Decision26, 13);
    let at = |place: u8| best_of(coffee, Case::A).with("7", place).unwrap();
    for sheets in [[at(4), at(4), at(3)], [at(3), at(4), at(4)]] {
        let council = Council::new(Edition::Decision26).minima(MinimaPolicy::Mean);
        let margin = Margin::of(&Assessment::new(council, &sheets, &[]).unwrap()).unwrap();
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
        assert_eq!(Margin::of(&Assessment::new(council, &sheets, &grounds).unwrap()), None);
    }
    let margin = Margin::of(&Assessment::new(council, &sheets, &[]).unwrap()).unwrap();
    assert_eq!(
        (margin.star(), margin.each_member(), margin.one_member(), margin.critical().len()),
        (Star::One, 0, 0, 0)
    );
}

#[test]
fn a_gap_is_what_is_missing_in_points_and_minima_and_closes_with_the_star() {
    every_panel(10, |council, sheets, rating, _| {
        let members = u32::try_from(sheets.len()).unwrap();
        let assessment = Assessment::new(council, sheets, &[]).unwrap();
        for star in Star::ALL {
            let gap = Gap::to(rating, star);
            assert_eq!(gap.target(), star);
            let short = (u32::from(star.threshold()) * members).saturating_sub(rating.score().sum());
            assert_eq!(gap.points().sum(), short);
            assert_eq!(u32::from(gap.points().members().get()), members);
            let minima = sheets[0].set().minima().iter();
            let unmet: Vec<&Minimum> =
                minima.filter(|minimum| minimum.star() <= star && !assessment.meets(minimum)).collect();
            assert_eq!(gap.minima().collect::<Vec<_>>(), unmet);
            assert_eq!(gap.is_closed(), short == 0 && unmet.is_empty());
            for part in Part::ALL {
                let used: u32 = sheets.iter().map(|sheet| u32::from(sheet.part(part))).sum();
                assert_eq!(
                    gap.unused(part).sum() + used,
                    u32::from(sheets[0].set().attainable(part)) * members
                );
            }
            // Attested minima alone can keep a star away from a closed gap.
            assert!(gap.is_closed() || rating.star() < star);
            if rating.star() < star && gap.is_closed() {
                assert_eq!(rating.edition(), Edition::Decision1048As781);
            }
        }
    });
    let coffee = set(Regime::Decision26, 13);
    let sheet = best_of(coffee, Case::A).with("7", Choice::NONE).unwrap();
    let gap = Gap::to(&rating(Council::new(Edition::Decision26), &[sheet]), Star::Five);
    assert_eq!(
        gap.minima().map(|minimum| (minimum.star().number(), minimum.criterion().code())).collect::<Vec<_>>(),
        [(4, "7"), (5, "7")]
    );
    assert_eq!((gap.points().sum(), gap.unused(Part::C).sum(), gap.unused(Part::A).sum()), (0, 5, 0));
}

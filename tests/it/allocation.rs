//! Rating allocates nothing.

use ocop::council::{Assessment, Council, MinimaPolicy, SpreadRule};
use ocop::{CriteriaSet, Ground, GroundKind, ScoreSheet};

fn allocations<T>(job: impl FnOnce() -> T) -> u64 {
    let mut result = None;
    let counted = allocation_counter::measure(|| result = Some(job()));
    assert!(result.is_some());
    counted.count_total
}

#[test]
fn rating_without_explanation_allocates_nothing() {
    for set in CriteriaSet::all() {
        let best = set.criteria().iter().map(|criterion| {
            let case = criterion.levels()[0].case();
            let level = criterion.levels().iter().rfind(|level| level.case() == case);
            (criterion.code(), level)
        });
        let best = ScoreSheet::from_choices(set, best).unwrap();
        let sheets = [best, best, ScoreSheet::empty(set), best, best, best, best, best, best];
        let edition = set.regime().last_edition();
        for policy in MinimaPolicy::ALL {
            for spread in [SpreadRule::Limit(100), SpreadRule::Limit(5)] {
                let council = Council::new(edition).minima(policy).spread(spread);
                assert_eq!(allocations(|| Assessment::new(council, &sheets, &[]).unwrap().rate()), 0);
            }
        }
        let alone = Council::self_assessment(edition);
        assert_eq!(allocations(|| Assessment::new(alone, &sheets[..1], &[]).unwrap().rate()), 0);
        let grounds = [Ground::of_dossier(GroundKind::Stopped)];
        let rated = || Assessment::new(alone, &sheets[..1], &grounds).unwrap().rate();
        assert_eq!(allocations(rated), 0);
    }
}

#[test]
fn the_counter_counts() {
    assert!(allocations(|| vec![1, 2, 3]) > 0);
}

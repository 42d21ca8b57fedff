//! Rating allocates nothing.

use ocop::{Assessment, Council, Ground, GroundKind, MinimaPolicy, ScoreSheet, Star};

use crate::support::{all_sets, council_of, last_edition};

fn allocations<T>(job: impl FnOnce() -> T) -> u64 {
    let mut result = None;
    let counted = allocation_counter::measure(|| result = Some(job()));
    assert!(result.is_some());
    counted.count_total
}

#[test]
fn rating_without_explanation_allocates_nothing() {
    for set in all_sets() {
        let best = set.criteria().map(|criterion| {
            let case = criterion.levels().next().unwrap().case();
            (criterion.code(), criterion.levels().rfind(|level| level.case() == case))
        });
        let best = ScoreSheet::from_choices(set, best).unwrap();
        let sheets = [best, best, ScoreSheet::empty(set), best, best, best, best, best, best];
        let edition = last_edition(set);
        for policy in MinimaPolicy::ALL.iter().copied() {
            for limit in [100, 5] {
                let council = council_of(edition, set).with_minima(policy).with_spread_limit(limit);
                let assessment = match policy {
                    MinimaPolicy::Declared => {
                        Assessment::declared(council, sheets, set.minima().iter().copied().step_by(3), [])
                    }
                    _ => Assessment::new(council, sheets, []),
                };
                let assessment = assessment.unwrap();
                assert_eq!(allocations(|| assessment.rate()), 0, "{set} {policy}");
            }
        }
        let alone = Council::self_assessment(edition);
        let alone = if alone.must_attest(set.id()) { alone.with_attested(Star::Four) } else { alone };
        let assessment = Assessment::new(alone, &sheets[..1], []).unwrap();
        assert_eq!(allocations(|| assessment.rate()), 0);
        let grounds = [Ground::of_dossier(GroundKind::Stopped)];
        let assessment = Assessment::new(alone, &sheets[..1], grounds).unwrap();
        assert_eq!(allocations(|| assessment.rate()), 0);
    }
}

#[test]
fn rating_a_result_on_record_allocates_nothing() {
    for set in all_sets() {
        let result = ocop::rating::RecordedResult::from_text(set, ["30.25", "20", "33.5"]).unwrap();
        let council = Council::new(last_edition(set)).with_attested(Star::Three);
        let assessment = Assessment::on_record(council, result, []).unwrap();
        assert_eq!(allocations(|| assessment.rate()), 0);
    }
}

#[test]
fn the_counter_counts() {
    assert!(allocations(|| vec![1, 2, 3]) > 0);
}

//! No input costs more than its size: memory and answers stay within one factor of it.
//!
//! Time is held against a floor by `cargo bench --bench hostile`, which prints the table of
//! `tests/hostile/README.md`.
#![expect(clippy::unwrap_used, reason = "a test that meets the unexpected must fail")]

mod blown;
mod cost;
mod families;
#[path = "../stored_forms/forms.rs"]
#[expect(dead_code, reason = "the list is shared; schemas are looked at elsewhere")]
mod forms;
mod readers;
mod values;

use std::collections::BTreeSet;

use blown::{Blow, blown, spots};
use cost::Cost;
use families::FAMILIES;
use forms::forms;
use readers::{LONG_TEXTS, REQUESTS, TEXTS, long};
use serde_json::Value;

/// Memory and the answer are at most so many times the input.
const FACTOR: usize = 32;

/// What an answer may have beside: the longest that a short input gets.
const ANSWER: usize = 100_000;

/// What reading and answering may need beside.
const MEMORY: usize = 200_000;

/// The lengths of inputs.
const LENGTHS: [usize; 2] = [16_000, 32_000];

/// Where costs are more than they may be.
#[derive(Default)]
struct Worst {
    wrong: Vec<String>,
}

impl Worst {
    fn note(&mut self, name: &str, cost: Cost) {
        let most = |factor: usize, beside: usize| cost.input.saturating_mul(factor).saturating_add(beside);
        let kinds = [
            ("at one time", cost.peak, most(FACTOR, MEMORY)),
            // What is asked for and given back again is work: copies that grow show here.
            ("in all", cost.total, most(FACTOR.saturating_mul(2), MEMORY.saturating_mul(2))),
            ("told", cost.answer, most(FACTOR, ANSWER)),
        ];
        for (kind, bytes, most) in kinds {
            if bytes > most {
                self.wrong.push(format!("{name}: {bytes} bytes {kind} for {} bytes", cost.input));
            }
        }
    }

    fn finish(self) {
        assert!(self.wrong.is_empty(), "{} of them:\n{}", self.wrong.len(), self.wrong.join("\n"));
    }
}

/// Families that are refused whatever their length: what is repeated in them is not allowed twice.
const REFUSED_ALWAYS: &[(&str, &str)] =
    &[("Planner", "many moves, planned"), ("Dossier", "one document over and over")];

#[test]
fn families_of_stored_values_are_read_where_they_should_be() {
    let mut wrong = Vec::new();
    for family in FAMILIES {
        families::REFUSED.with(|refused| refused.borrow_mut().take());
        let input = (family.make)(300);
        let _ = (family.run)(&input);
        let refused = families::REFUSED.with(|refused| refused.borrow_mut().take());
        let expected = REFUSED_ALWAYS.contains(&(family.reader, family.what));
        if refused.is_some() != expected {
            wrong.push(format!("{}, {}: {refused:?}", family.reader, family.what));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn families_of_costly_inputs_cost_no_more_than_their_size() {
    let mut worst = Worst::default();
    for family in FAMILIES {
        for length in LENGTHS {
            let input = (family.make)(length);
            let cost = Cost::of(input.len(), || (family.run)(&input));
            worst.note(&format!("{}, {}", family.reader, family.what), cost);
        }
    }
    worst.finish();
}

#[test]
fn a_request_blown_up_at_any_place_costs_no_more_than_its_size() {
    let mut worst = Worst::default();
    for (reader, good) in REQUESTS {
        let good: Value = serde_json::from_str(good).unwrap();
        for spot in spots(&good, &mut BTreeSet::new()) {
            for blow in Blow::ALL {
                let Some(input) = blown(&good, &spot, *blow, 12_000) else { continue };
                let cost = Cost::of(input.len(), || (reader.run)(&input));
                worst.note(&format!("{} {spot:?} {blow:?}", reader.name), cost);
            }
        }
    }
    worst.finish();
}

#[test]
fn a_stored_form_blown_up_at_any_place_costs_no_more_than_its_size() {
    let mut worst = Worst::default();
    let mut seen = BTreeSet::new();
    for form in forms() {
        let Some(read) = form.read else { continue };
        // Of the longest forms the parts are forms too, and the benchmark takes them whole.
        let length = |value: &&Value| value.to_string().len();
        let Some(good) = form.values.iter().min_by_key(length).filter(|value| length(value) < 12_000) else {
            continue;
        };
        for spot in spots(good, &mut seen) {
            for blow in Blow::ALL {
                let Some(input) = blown(good, &spot, *blow, 6_000) else { continue };
                let cost =
                    Cost::of(input.len(), || read(&input).map_or_else(|why| why.len(), |again| again.len()));
                worst.note(&format!("{} {spot:?} {blow:?}", form.name), cost);
            }
        }
    }
    worst.finish();
}

#[test]
fn a_long_text_costs_no_more_than_its_size() {
    let mut worst = Worst::default();
    for reader in TEXTS {
        for (what, part) in LONG_TEXTS {
            let input = long(part, 32_000);
            let cost = Cost::of(input.len(), || (reader.run)(&input));
            worst.note(&format!("{}: {what}", reader.name), cost);
        }
    }
    worst.finish();
}

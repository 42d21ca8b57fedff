//! Labels are short and whole, and tell the levels of a criterion apart.

use super::*;

/// What a text of the catalogue must satisfy, or what it breaks.
fn flaw(text: &str) -> Option<&'static str> {
    if text.trim().is_empty() || text.trim() != text {
        Some("is empty or padded")
    } else if text.chars().any(|char| ('\u{300}'..='\u{36f}').contains(&char)) {
        Some("has a combining mark")
    } else if text.ends_with('.') {
        Some("ends with a full stop")
    } else if text.chars().any(char::is_control) || text.contains("  ") {
        Some("has a control character or two spaces")
    } else {
        None
    }
}

fn check(wrong: &mut Vec<String>, place: &str, text: Text, longest: usize) {
    for text in [text.vi(), text.en()] {
        if let Some(flaw) = flaw(text) {
            wrong.push(format!("{place}: {text:?} {flaw}"));
        }
        if text.chars().count() > longest {
            wrong.push(format!("{place}: {text:?} is longer than {longest} characters"));
        }
    }
}

#[test]
fn labels_are_short_whole_and_in_both_languages() {
    let mut wrong = Vec::new();
    for set in all_sets() {
        check(&mut wrong, &set.to_string(), set.name(), 160);
        for section in set.sections() {
            check(&mut wrong, &format!("{set} section {}", section.code()), section.name(), 100);
        }
        for criterion in set.criteria() {
            let place = format!("{set} criterion {}", criterion.code());
            check(&mut wrong, &place, criterion.name(), 100);
            for note in criterion.notes() {
                check(&mut wrong, &place, note.text(), 200);
            }
            for level in criterion.levels() {
                check(&mut wrong, &place, level.label(), 200);
            }
        }
        for ground in set.dossier_grounds() {
            check(&mut wrong, &set.to_string(), ground.name(), 200);
        }
    }
    for erratum in Erratum::all() {
        for text in [erratum.printed(), erratum.applied(), erratum.why()] {
            check(&mut wrong, "errata", text, 100);
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn levels_of_a_criterion_have_labels_of_their_own() {
    let mut same = BTreeSet::new();
    for criterion in all_criteria() {
        for (place, level) in criterion.levels().enumerate() {
            for other in criterion.levels().skip(place + 1).filter(|other| other.case() == level.case()) {
                let (one, two) = (level.label(), other.label());
                if one.vi() == two.vi() || one.en() == two.en() {
                    let set = criterion.set();
                    same.insert((
                        set.regime().year(),
                        set.number(),
                        criterion.code(),
                        level.position(),
                        other.position(),
                    ));
                }
            }
        }
    }
    // 148 prints the first two levels of packaging in the same words for bonsai and ornamental animals.
    assert_eq!(same.into_iter().collect::<Vec<_>>(), [(2023, 24, "2.b", 1, 2), (2023, 25, "2.b", 1, 2)]);
}

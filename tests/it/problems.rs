//! Every error has a code, a text in both languages, and a test that brings it about.

mod after_certificate;
mod after_rating;
mod procedure;
mod wire;

use core::num::NonZeroU16;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ocop::Topic;
use ocop::catalogue::{DossierGround, ErratumKind, Group1048, Ministry, NoteKind, Subgroup};
use ocop::dossier::{CommuneContent, Copies, Document, DocumentCondition, DocumentNeed, Evidence, Sender};
use ocop::law::{
    Act, Classification, DossierKind, DossierStanding, FactForm, Gap, PaperFact, PaperFiller, PaperKind,
    PaperTable, Point, Reading,
};
use ocop::rating::{
    AgreementBetween, AgreementWithReference, Fingerprint, OpenAssessment, OutcomeKind, RecordedResult,
};
use ocop::rust_decimal::Decimal;
use ocop::{
    Assessment, AssessmentRecord, Case, Choice, Choices, Council, CriterionId, Ground, GroundKind, Lang,
    LevelId, MinimaPolicy, Minimum, OpenSheet, Problem, ProductGroup, ProductSet, ProductSet1048, Said,
    Score, ScoreSheet, SetId,
};
use ocop::{Authority, Edition, Part, Regime, Star};
use proptest::prelude::*;
use time::macros::date;

use crate::support::{best_sheet, set};

macro_rules! unknown {
    ($($Type:ty),* $(,)?) => { vec![$(boxed(<$Type>::from_code("không có").unwrap_err())),*] };
}
pub(crate) use unknown;

/// The text in quotes that a line holds, if it is a code.
fn quoted(line: &str) -> impl Iterator<Item = String> {
    let texts = line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let is_code = |text: &String| {
        text.contains('_')
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    texts.into_iter().filter(is_code)
}

/// The codes of all errors as the source has them: those of enums with codes and numbers, and what `code` of each error answers.
pub(crate) fn codes_in_the_source() -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut codes = BTreeSet::new();
    for file in crate::layout::sources(&source) {
        let text = std::fs::read_to_string(&file).unwrap();
        let (mut of_problem, mut within) = (false, false);
        for line in text.lines() {
            // `pub enum Star: u8, "hạng sao" / "star", "unknown_star" {`
            if line.trim_start().starts_with("pub enum ") && line.ends_with(" {") {
                codes.extend(quoted(line));
            }
            if line.contains("const ERROR: &str") {
                codes.extend(quoted(line));
            }
            of_problem = of_problem && !line.starts_with('}') || line.starts_with("impl Problem for ");
            within = of_problem && (within && line != "    }" || line.starts_with("    fn code("));
            if within && !line.trim_start().starts_with("//") {
                codes.extend(quoted(line));
            }
        }
    }
    codes
}

/// An error that was brought about, with the name of its type.
pub(crate) trait Provoked: Problem {
    fn type_name(&self) -> &'static str {
        core::any::type_name::<Self>()
    }
}

impl<P: Problem> Provoked for P {}

pub(crate) fn boxed(problem: impl Problem + 'static) -> Box<dyn Provoked> {
    Box::new(problem)
}

/// An error of every kind, by name of what brings it about.
pub(crate) fn every_problem() -> Vec<Box<dyn Provoked>> {
    let mut all: Vec<Box<dyn Provoked>> = unknown![
        Lang,
        Case,
        NoteKind,
        DossierGround,
        ErratumKind,
        Topic,
        Subgroup,
        Ministry,
        Act,
        Authority,
        Classification,
        DossierKind,
        DossierStanding,
        Edition,
        Gap,
        Part,
        Point,
        GroundKind,
        MinimaPolicy,
        OutcomeKind,
        CommuneContent,
        Copies,
        Document,
        DocumentCondition,
        DocumentNeed,
        Evidence,
        Sender,
        FactForm,
        PaperFact,
        PaperFiller,
        PaperKind,
        PaperTable,
    ];
    all.push(Box::new(Star::try_from(6).unwrap_err()));
    all.push(Box::new("sáu sao".parse::<Star>().unwrap_err()));
    all.push(Box::new(Reading::try_from(0).unwrap_err()));
    all.push(Box::new(ProductGroup::try_from(7).unwrap_err()));
    all.push(Box::new(Group1048::try_from(7).unwrap_err()));
    all.push(Box::new(ProductSet::try_from(27).unwrap_err()));
    all.push(Box::new(ProductSet1048::try_from(0).unwrap_err()));
    all.push(Box::new(Regime::try_from(2020).unwrap_err()));
    all.push(Box::new("2020".parse::<Regime>().unwrap_err()));
    all.push(Box::new(ocop::date::parse("31/12/2026").unwrap_err()));
    all.push(Box::new(Edition::of_dossier(date!(2019 - 08 - 20)).unwrap_err()));
    all.push(Box::new(SetId::new(Regime::Decision26, 27).unwrap_err()));
    all.push(Box::new("2026/27".parse::<SetId>().unwrap_err()));
    all.push(Box::new("x/1.1".parse::<CriterionId>().unwrap_err()));
    all.push(Box::new("2026/13/9.9".parse::<CriterionId>().unwrap_err()));
    all.push(Box::new("2026/13/1.1".parse::<LevelId>().unwrap_err()));
    all.push(Box::new("2026/13/1.1:9".parse::<LevelId>().unwrap_err()));
    all.push(Box::new("2026/13/1.1:1".parse::<Minimum>().unwrap_err()));
    all.push(Box::new("zz".parse::<Fingerprint>().unwrap_err()));
    all.push(Box::new("x".parse::<Choice>().unwrap_err()));
    all.push(Box::new(Score::mean(101, NonZeroU16::MIN).unwrap_err()));
    all.push(Box::new(Score::recorded(Decimal::new(1, 3)).unwrap_err()));
    all.push(Box::new(Score::recorded(Decimal::new(-1, 0)).unwrap_err()));
    sheets(&mut all);
    assessments(&mut all);
    all.extend(after_rating::problems());
    all.extend(after_certificate::problems());
    all.extend(procedure::problems());
    all.extend(crate::commune::problems());
    all.extend(crate::papers::problems());
    all.extend(crate::place::problems());
    all.extend(crate::producer::problems());
    all.extend(crate::registry::problems());
    all.extend(wire::problems());
    all
}

fn sheets(all: &mut Vec<Box<dyn Provoked>>) {
    let tourism = set(Regime::Decision26, 26);
    let coffee = set(Regime::Decision26, 13);
    let form: Choices = serde_json::from_str(
        r#"{"9.9": 1, "1.1": 9, "8": 1, "1.2": "a1", "9": {"case": "c", "level": 1}, "1.3": 1.5, "1.4": 1, "1.4": 1, "2.1": "?"}"#,
    )
    .unwrap();
    let errors = form.check(tourism).unwrap_err();
    all.extend(errors.iter().cloned().map(boxed));
    all.push(Box::new(errors));
    all.push(Box::new(ScoreSheet::from_choices(coffee, [("5.2", 2_u8)]).unwrap_err()));
    for line in ["OCOP", "OCOP:2026/99", "OCOP:2026/13/1.1:9"] {
        all.push(Box::new(line.parse::<OpenSheet>().unwrap_err()));
    }
    let foreign = tourism.criterion("1.1").unwrap();
    all.push(Box::new(best_sheet(coffee).level(foreign).unwrap_err()));
    let result = |parts: [&str; 3]| RecordedResult::from_text(coffee, parts).unwrap_err();
    all.push(Box::new(result(["41", "1", "1"])));
    all.push(Box::new(result(["1", "1.001", "1"])));
    all.push(Box::new(result(["1", "1", "một"])));
}

fn assessments(all: &mut Vec<Box<dyn Provoked>>) {
    let tourism = set(Regime::Decision26, 26);
    let (coffee, tea) = (set(Regime::Decision26, 13), set(Regime::Decision26, 11));
    let council = Council::new(Edition::Decision26);
    let mut refuse = |council: Council, sheets: &[ScoreSheet]| {
        all.push(Box::new(Assessment::new(council, sheets, []).unwrap_err()));
    };
    let one = [best_sheet(coffee)];
    refuse(council, &[]);
    refuse(council, &[best_sheet(coffee), best_sheet(tea)]);
    let of = |case| ScoreSheet::empty(tourism).with("8", (case, 1)).unwrap();
    refuse(council, &[of(Case::A), of(Case::B)]);
    refuse(Council::new(Edition::Decision148), &one);
    refuse(council.with_quorum(NonZeroU16::new(3).unwrap()), &one);
    refuse(Council::self_assessment(Edition::Decision26), &[one[0]; 2]);
    let old = [best_sheet(set(Regime::Decision1048, 13)); 9];
    refuse(Council::new(Edition::Decision1048).with_tier(Authority::District), &old);
    refuse(Council::new(Edition::Decision1048).with_quorum(NonZeroU16::new(12).unwrap()), &old);
    refuse(Council::new(Edition::Decision1048As781), &old);
    refuse(council.with_attested(Star::Five), &one);
    refuse(council.with_minima(MinimaPolicy::Declared), &one);
    all.push(Box::new(Assessment::declared(council, one, [], []).unwrap_err()));
    let ground = Ground::on_criterion(GroundKind::Stopped, tea.criterion("1.1").unwrap());
    all.push(Box::new(Assessment::new(council, one, [ground]).unwrap_err()));
    let result = RecordedResult::from_text(coffee, ["1", "1", "1"]).unwrap();
    all.push(Box::new(Assessment::on_record(council, result, []).unwrap_err()));
    let open = OpenAssessment::new(council, [OpenSheet::new(coffee)]).unwrap();
    all.push(Box::new(open.close([]).unwrap_err()));

    let of = |edition, set: &'static ocop::CriteriaSet| {
        Assessment::new(Council::new(edition), [best_sheet(set)], []).unwrap()
    };
    let [coffee_now, tea_now] = [coffee, tea].map(|set| of(Edition::Decision26, set));
    let coffee_then = of(Edition::Decision148, set(Regime::Decision148, 13));
    let on_record = Assessment::on_record(council.with_attested(Star::Five), result, []).unwrap();
    for other in [&tea_now, &coffee_then, &on_record] {
        all.push(Box::new(AgreementBetween::of(&coffee_now, other).unwrap_err()));
    }
    all.push(Box::new(AgreementWithReference::of(&coffee_now, best_sheet(tea)).unwrap_err()));

    let body = council.with_minima(MinimaPolicy::Declared);
    let declared = Assessment::declared(body, one, [coffee.minima()[0]], []).unwrap();
    let mut value = serde_json::to_value(AssessmentRecord::of(&declared)).unwrap();
    let mut refuse = |value: &serde_json::Value| {
        let record: AssessmentRecord = serde_json::from_value(value.clone()).unwrap();
        all.push(Box::new(record.assessment().unwrap_err()));
    };
    value["declared"][0]["star"] = 5.into();
    refuse(&value);
    value["declared"][0]["criterion"] = "9.9".into();
    refuse(&value);
    value["sheets"][0]["1.1"] = 9.into();
    refuse(&value);
}

/// Without what somebody gave, which stands in quotes.
fn own_words(text: &str) -> String {
    text.split('"').step_by(2).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_code_in_the_source_is_brought_about_and_no_other() {
    let provoked: BTreeSet<String> =
        every_problem().iter().map(|problem| problem.code().to_owned()).collect();
    let known = codes_in_the_source();
    // The one code that nothing can bring about: errors of a sheet are never none.
    let unreachable = BTreeSet::from(["invalid_sheet".to_owned()]);
    let missing: Vec<_> = known.difference(&provoked).filter(|code| !unreachable.contains(*code)).collect();
    assert!(missing.is_empty(), "never brought about: {missing:?}");
    // Those that stand otherwise in the source: words alone, and the codes of a hand-written table.
    let otherwise = ["rescore", "revoked", "unknown_document"];
    let unknown: Vec<_> =
        provoked.difference(&known).filter(|code| !otherwise.contains(&code.as_str())).collect();
    assert!(unknown.is_empty(), "not found in the source: {unknown:?}");
    assert!(known.len() > 50, "{known:?}");
}

#[test]
fn a_code_is_snake_case_and_a_text_is_a_sentence_in_either_language() {
    for problem in every_problem() {
        let code = problem.code();
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        assert!(code.bytes().all(fits), "{code}");
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| Said::new(&*problem, lang).to_string());
        assert_eq!(problem.to_string(), en, "{code}");
        assert_ne!(vi, en, "{code}");
        for text in [&vi, &en] {
            assert!(!text.trim().is_empty() && text.trim() == text && !text.contains("  "), "{code}: {text}");
            assert!(
                !text.ends_with('.') && !text.contains(['{', '}']) || text.contains('…'),
                "{code}: {text}"
            );
        }
        // What is not ASCII is a name: a decision's, a place's, what somebody gave.
        let is_name = |word: &str| {
            word.starts_with(char::is_uppercase) || word.contains("Đ") || word.chars().count() <= 2
        };
        let foreign = |word: &&str| !word.is_ascii() && !is_name(word.trim_start_matches('('));
        let words = own_words(&en).replace(['…', '–'], "");
        assert_eq!(words.split(' ').find(foreign), None, "{code}: {en}");
    }
}

#[test]
fn the_vietnamese_text_is_vietnamese() {
    // Words that no Vietnamese sentence holds; quotes and codes apart.
    const ENGLISH: [&str; 33] = [
        "the",
        "is",
        "are",
        "of",
        "no",
        "not",
        "must",
        "be",
        "for",
        "and",
        "or",
        "with",
        "its",
        "it",
        "an",
        "one",
        "sheet",
        "council",
        "criterion",
        "level",
        "set",
        "star",
        "stars",
        "points",
        "minima",
        "members",
        "allowed",
        "given",
        "score",
        "rated",
        "under",
        "between",
        "written",
    ];
    for problem in every_problem() {
        let text = Said::new(&*problem, Lang::Vi).to_string();
        // The name of a field is a code.
        let said = own_words(&text);
        let mut parts = said.split("trường ");
        let mut own = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            own.push_str("trường ");
            own.push_str(part.split_once(' ').map_or("", |(_, rest)| rest));
        }
        assert!(
            own.chars().any(|letter| !letter.is_ascii() && letter.is_alphabetic()),
            "{}: {text}",
            problem.code()
        );
        // The codes that are allowed stand where they must; a list of them is no sentence.
        let sentence = own.split(": ").filter(|part| !part.contains(", ")).collect::<Vec<_>>().join(" ");
        let words = sentence.split(|letter: char| !letter.is_alphabetic());
        let english: Vec<&str> = words.filter(|word| ENGLISH.contains(word)).collect();
        assert!(english.is_empty(), "{}: {english:?} in {text}", problem.code());
    }
}

#[test]
fn details_say_where_and_what_as_far_as_the_error_knows() {
    let mut by_code: BTreeMap<&str, Vec<ocop::Details>> = BTreeMap::new();
    for problem in every_problem() {
        by_code.entry(problem.code()).or_default().push(problem.details());
    }
    let all = |code: &str, says: fn(&ocop::Details) -> bool| {
        assert!(by_code[code].iter().all(says), "{code}: {:?}", by_code[code]);
    };
    for code in
        ["missing_case", "unexpected_case", "not_a_level", "repeated_criterion", "no_story", "open_criterion"]
    {
        all(code, |details| details.set.is_some() && details.criterion.is_some());
        all(code, |details| matches!(&details.allowed, ocop::Allowed::OneOf(levels) if levels[0] == "0"));
    }
    all("mixed_sets", |details| details.member == Some(2) && details.given.as_deref() == Some("2026/11"));
    all("mixed_cases", |details| details.member == Some(2) && details.criterion.as_deref() == Some("8"));
    all("council_size", |details| details.field.as_deref() == Some("sheets") && details.given.is_some());
    all("quorum_too_large", |details| {
        details.allowed == ocop::Allowed::Range(Some("1".to_owned()), Some("11".to_owned()))
    });
    all("attestation_needed", |details| {
        details.allowed == ocop::Allowed::Range(Some("1".to_owned()), Some("5".to_owned()))
    });
    all("part_out_of_range", |details| {
        details.field.as_deref() == Some("A") && details.given.as_deref() == Some("41")
    });
    all("other_set", |details| details.given.is_some() && details.set.is_some());
    all("unknown_set", |details| details.given.is_some());
    all(
        "unknown_authority",
        |details| matches!(&details.allowed, ocop::Allowed::OneOf(codes) if codes.len() == 3),
    );
}

#[test]
fn a_problem_is_written_with_code_texts_and_place() {
    for problem in every_problem() {
        // Each error type writes itself; a trait object is written through its parts here.
        let details = problem.details();
        assert!(details.given.as_deref().is_none_or(|given| !given.is_empty()), "{}", problem.code());
    }
    let coffee = set(Regime::Decision26, 13);
    let errors = ScoreSheet::from_choices(coffee, [("1.1", 9_u8)]).unwrap_err();
    let written = serde_json::to_value(&errors).unwrap();
    let expected = serde_json::json!({
        "code": "unknown_level",
        "text": {"vi": errors_text(&errors, Lang::Vi), "en": errors.to_string()},
        "set": "2026/13", "criterion": "1.1", "member": null, "field": null, "given": "9", "allowed": ["0", "1", "2", "3"],
    });
    assert_eq!(written, expected);
}

fn errors_text(problem: &dyn Problem, lang: Lang) -> String {
    Said::new(problem, lang).to_string()
}

proptest! {
    /// No text makes a reader of the core panic, and what it refuses it refuses with a code and a message.
    #[test]
    fn any_text_is_read_or_refused(text in prop_oneof![".{0,40}", "[0-9/:.a-zđ*?-]{0,24}", "OCOP:2026/[0-9]{1,2}(/[0-9.]{1,4}:[ab]?[0-9?-]){0,4}"]) {
        fn refused<T, E: Problem>(result: Result<T, E>) {
            if let Err(error) = result {
                for lang in Lang::ALL.iter().copied() {
                    assert!(!Said::new(&error, lang).to_string().is_empty() && !error.code().is_empty());
                }
                let _ = error.details();
            }
        }
        refused(ocop::date::parse(&text));
        refused(text.parse::<SetId>());
        refused(text.parse::<CriterionId>());
        refused(text.parse::<LevelId>());
        refused(text.parse::<Minimum>());
        refused(text.parse::<Choice>());
        refused(text.parse::<Star>());
        refused(text.parse::<Regime>());
        refused(text.parse::<Edition>());
        refused(text.parse::<Fingerprint>());
        refused(text.parse::<OpenSheet>());
        refused(text.parse::<ScoreSheet>());
        refused(RecordedResult::from_text(set(Regime::Decision26, 13), [&text, &text, &text]));
        let mut form = Choices::new();
        form.add_text(&text, &text).add_text("1.1", &text);
        refused(form.check(set(Regime::Decision26, 13)));
        refused(form.check_open(SetId::TOURISM_AS_SIGNED));
    }

    /// Nor does any document.
    #[test]
    fn any_document_is_read_or_refused(document in crate::problems::document()) {
        let text = document.to_string();
        let _ = serde_json::from_str::<ScoreSheet>(&text);
        let _ = serde_json::from_str::<OpenSheet>(&text);
        let _ = serde_json::from_str::<Council>(&text);
        let _ = serde_json::from_str::<Assessment>(&text);
        let _ = serde_json::from_str::<AssessmentRecord>(&text);
        let _ = serde_json::from_str::<ocop::Outcome>(&text);
        let _ = serde_json::from_str::<ocop::Explanation>(&text);
        if let Ok(choices) = serde_json::from_str::<Choices>(&text) {
            let _ = choices.check(set(Regime::Decision26, 26));
        }
    }

    /// A stored assessment or record with a value replaced is read or refused; what is read can be told, rated and verified.
    #[test]
    fn a_stored_value_that_was_spoilt_is_read_or_refused(
        assessment in ocop::proptest1::assessment(), path in prop::collection::vec(any::<prop::sample::Index>(), 1..6), by in document(),
    ) {
        let mut value = serde_json::to_value(&assessment).unwrap();
        spoil(&mut value, &path, by.clone());
        if let Ok(read) = serde_json::from_value::<Assessment>(value) {
            let _ = read.explain();
        }
        let mut value = serde_json::to_value(AssessmentRecord::of(&assessment)).unwrap();
        spoil(&mut value, &path, by);
        if let Ok(read) = serde_json::from_value::<AssessmentRecord>(value) {
            for divergence in read.verify() {
                prop_assert!(!divergence.to_string().is_empty());
            }
        }
    }
}

/// Any JSON value, absurd numbers among them.
fn document() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop_oneof![
            "a2",
            "b1",
            "1.1",
            "5.2",
            "2026/13",
            "2026/13/1.1",
            "2026/13/1.5:3",
            "rated",
            "26",
            ".{0,6}"
        ]
        .prop_map(Value::from),
        (0..5_u8).prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(
                "(case|level|levels|set|1\\.1|kind|criterion|sheets|council|.{0,3})",
                inner,
                0..4
            )
            .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Replaces the value at a random place of a document.
fn spoil(document: &mut serde_json::Value, path: &[prop::sample::Index], by: serde_json::Value) {
    use serde_json::Value;
    let place = match (document, path) {
        (Value::Object(map), [first, ..]) if !map.is_empty() => {
            let at = first.index(map.len());
            map.values_mut().nth(at).unwrap()
        }
        (Value::Array(list), [first, ..]) if !list.is_empty() => {
            let at = first.index(list.len());
            &mut list[at]
        }
        (document, _) => {
            *document = by;
            return;
        }
    };
    spoil(place, &path[1..], by);
}

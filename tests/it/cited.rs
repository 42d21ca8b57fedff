//! What the documentation says of the law: it cites places that the library cites, and each type that follows the law
//! names its place.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::layout::sources;

/// The acts, as the documentation names them; one that begins another's name behind it.
const ACTS: [&str; 8] = ["26/2026", "1489", "1048", "148", "781", "919", "490", "Civil Code 2015"];

/// The place that a text begins with, without its act: `Art. 3(3)(a)`, `Annex II(1)`.
fn place(text: &str) -> Option<&str> {
    let head = ["Art. ", "Annex "].into_iter().find(|head| text.starts_with(head))?;
    let number = text[head.len()..].find(|letter: char| !letter.is_ascii_alphanumeric());
    Some(&text[..with_points(text, number.map_or(text.len(), |end| head.len() + end))])
}

/// The end of what stands in brackets behind a number: `(3)(a)`.
fn with_points(text: &str, mut end: usize) -> usize {
    while let Some(length) = text[end..].strip_prefix('(').and_then(|rest| rest.find(')')) {
        end += length + 2;
    }
    end
}

/// The places that the library cites: `26/2026, Art. 3(3)`.
fn cited() -> BTreeSet<String> {
    let signed = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/citations.txt");
    let signed = fs::read_to_string(signed).unwrap().replace("/QĐ-TTg", "");
    let places = ACTS.into_iter().flat_map(|act| {
        let behind = signed.split(&format!("{act}, ")).skip(1).collect::<Vec<_>>();
        behind.into_iter().filter_map(move |rest| place(rest).map(|place| format!("{act}, {place}")))
    });
    places.collect()
}

/// The places that a sentence on the source names, each with its act: `26/2026, Art. 7(1), 7(5) and 12` has three.
fn named(sentence: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut act, mut is_listing, mut at) = (None, false, 0);
    while let Some(rest) = sentence.get(at..).filter(|rest| !rest.is_empty()) {
        let starts = !sentence[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '/');
        let number = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        let other = ACTS.into_iter().find(|act| starts && rest.starts_with(act));
        let (step, place) = if let Some(other) = other {
            (act, is_listing) = (Some(other), false);
            (other.len(), None)
        } else if let Some(place) = place(rest).filter(|_| starts) {
            is_listing = place.starts_with("Art. ");
            (place.len(), Some(place.to_owned()))
        } else if is_listing && starts && number > 0 {
            let length = with_points(rest, number);
            (length, Some(format!("Art. {}", &rest[..length])))
        } else if let Some(between) =
            [", ", "; ", " and ", " to "].into_iter().find(|between| rest.starts_with(between))
        {
            (between.len(), None)
        } else {
            is_listing = false;
            (rest.chars().next().map_or(1, char::len_utf8), None)
        };
        found.extend(act.zip(place).map(|(act, place)| format!("{act}, {place}")));
        at += step;
    }
    found
}

/// The paragraphs of documentation in a file that begin with `Source: `.
fn sources_in(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    let docs =
        lines.map(|line| line.strip_prefix("///").or(line.strip_prefix("//!")).unwrap_or_default().trim());
    let docs: Vec<_> = docs.collect();
    let paragraphs = docs.split(|line| line.is_empty()).map(|lines| lines.join(" "));
    paragraphs.filter(|paragraph| paragraph.starts_with("Source: ")).collect()
}

fn files() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = sources(&src).into_iter().map(|path| {
        let name = path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
        (name, fs::read_to_string(&path).unwrap())
    });
    files.collect()
}

#[test]
fn the_documentation_cites_places_that_the_library_cites() {
    let cited = cited();
    let is_cited = |place: &String| {
        let within = |one: &str, other: &str| one == other || one.starts_with(&format!("{other}("));
        cited.iter().any(|known| within(known, place) || within(place, known))
    };
    let (mut count, mut wrong) = (0, Vec::new());
    for (file, text) in files() {
        for place in sources_in(&text).iter().flat_map(|sentence| named(sentence)) {
            count += 1;
            if !is_cited(&place) {
                wrong.push(format!("{file}: {place}"));
            }
        }
    }
    assert!(count > 200, "{count} places were read");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_places_of_a_sentence_are_read_with_their_acts() {
    let sentence = "26/2026, Art. 7(1), 7(5) and 12, [reading 3](…); 148, Annex II(1)(b); 1048, Art. 8 and 9. In 36 months";
    let expected = [
        "26/2026, Art. 7(1)",
        "26/2026, Art. 7(5)",
        "26/2026, Art. 12",
        "148, Annex II(1)(b)",
        "1048, Art. 8",
        "1048, Art. 9",
    ];
    assert_eq!(named(sentence), expected);
    // No act has such an article.
    assert!(!cited().iter().any(|known| known.starts_with("26/2026, Art. 20")));
    assert!(cited().contains("26/2026, Art. 3(3)"));
}

/// The modules whose types follow a decision.
const OF_THE_LAW: [&str; 10] = [
    "law",
    "rating",
    "certificate",
    "procedure",
    "dossier",
    "supervision",
    "upgrade",
    "crosswalk",
    "papers",
    "producer",
];

/// What names the law itself, carries what was chosen, or compares and counts: no place of a decision says what it is.
const WITHOUT_A_PLACE: [&str; 32] = [
    "Act",
    "AgreedShare",
    "AgreementBetween",
    "AgreementWithReference",
    "Answer",
    "AssessmentRecord",
    "Bounds",
    "CertificateRecord",
    "ChangedAspect",
    "Choices",
    "Costs",
    "CriterionAgainstReference",
    "CriterionAgreement",
    "CriterionBetween",
    "Edition",
    "Explanation",
    "FilingRecord",
    "Fingerprint",
    "FrontierPoint",
    "Gap",
    "LeftOut",
    "LevelChoice",
    "MemberAgainstReference",
    "Obstacle",
    "ObstacleReason",
    "OpenAssessment",
    "PaperText",
    "Point",
    "ProcedureRecord",
    "Reply",
    "Swing",
    "TaxCodeKind",
];

#[test]
fn a_type_that_follows_the_law_names_its_place() {
    let files = files();
    let all: String = files.iter().map(|(_, text)| text.as_str()).collect();
    // What tells that something cannot be has no place of its own; what was decided differently has that of the record.
    let is_told = |name: &str| name.ends_with("Divergence") || all.contains(&format!("problem! {{ {name}"));
    let names_a_place = |docs: &str| {
        ["Source: ", "Art. ", "Annex ", "law::Reading", "reading "].iter().any(|sign| docs.contains(sign))
    };
    let (mut count, mut bare) = (0, BTreeSet::new());
    for (file, text) in &files {
        if !OF_THE_LAW.contains(&file.trim_end_matches(".rs").split('/').next().unwrap()) {
            continue;
        }
        let (mut docs, mut is_attribute) = (String::new(), false);
        for line in text.lines() {
            if let Some(doc) = line.trim().strip_prefix("///") {
                docs.push_str(doc);
            } else if is_attribute || line.trim().starts_with("#[") {
                is_attribute = !line.ends_with(']');
            } else {
                let declared =
                    ["pub struct ", "pub enum "].into_iter().find_map(|head| line.trim().strip_prefix(head));
                if let Some(rest) = declared {
                    let name = rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap();
                    count += 1;
                    if !is_told(name) && !names_a_place(&docs) {
                        bare.insert(name);
                    }
                }
                docs.clear();
            }
        }
    }
    assert!(count > 200, "{count} types were read");
    assert_eq!(bare, BTreeSet::from(WITHOUT_A_PLACE));
}

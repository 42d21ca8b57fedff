//! Every value of the core can be kept: in JSON, in CBOR, and in postcard, which has no field names.

use core::fmt::{Debug, Display};
use core::str::FromStr;

use ocop::Topic;
use ocop::catalogue::{
    AnyProductSet, DossierGround, ErratumKind, Group1048, GroupId, Ministry, NoteKind, Subgroup,
};
use ocop::law::{
    Act, Classification, DossierKind, DossierStanding, FactForm, Gap, PaperFact, PaperFiller, PaperKind,
    PaperTable, Point, Reading,
};
use ocop::proptest1::{
    agreement, agreement_between, agreement_with_reference, answer, application, assessment, basis, choice,
    choices_of, citation, council, council_sitting, criterion_id, governing, ground_of, level_id, minimum,
    minimum_set_of, open_assessment, open_sheet, recorded_result_of, score, score_sheet, set_id,
};
use ocop::rating::OutcomeKind;
use ocop::{AssessmentRecord, Case, Choices, Lang, Outcome, ProductGroup, ProductSet, ProductSet1048, SetId};
use ocop::{Authority, Edition, Part, Regime, Star};
use ocop::{GroundKind, MinimaPolicy};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::support::all_sets;

/// Who a value comes from: an input is read strictly, of an answer what a later version added passes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    Input,
    Answer,
}

/// Writes and reads a value in every format, and as a tree, whose fields come in another order.
fn round_trips<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    streams(value);
    let tree = serde_json::to_value(value).unwrap();
    assert_eq!(&serde_json::from_value::<T>(tree).unwrap(), value);
}

/// Writes and reads a value in every format.
fn streams<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), value, "{text}");
    assert_eq!(&serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(), value, "{text}");

    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    assert_eq!(&ciborium::from_reader::<T, _>(cbor.as_slice()).unwrap(), value, "{text}");

    let bytes = postcard::to_allocvec(value).unwrap();
    assert_eq!(&postcard::from_bytes::<T>(&bytes).unwrap(), value, "{text}");
}

/// The places of all objects within a document, as lists of keys and indices.
fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            found.push(at.to_owned());
            for (key, value) in map {
                objects(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(list) => {
            for (place, value) in list.iter().enumerate() {
                objects(value, &format!("{at}/{place}"), found);
            }
        }
        _ => {}
    }
}

/// Writes and reads a value of fields in every format; lists do not stand for objects, and fields that nobody knows are refused in inputs
/// and pass in answers, at every depth.
fn kept<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, from: From) {
    round_trips(value);
    let tree = serde_json::to_value(value).unwrap();
    let mut places = Vec::new();
    objects(&tree, "", &mut places);
    assert!(!places.is_empty(), "{tree}");
    for place in places {
        let mut list = tree.clone();
        let object = list.pointer_mut(&place).unwrap();
        *object = Value::Array(object.as_object().unwrap().values().cloned().collect());
        assert!(serde_json::from_value::<T>(list).is_err(), "a list at {place:?} of {tree}");

        let mut later = tree.clone();
        let object = later.pointer_mut(&place).unwrap().as_object_mut().unwrap();
        // What is keyed by criterion is no field.
        let by_code = place.ends_with("/levels") || place.contains("/sheets/") && from == From::Answer;
        if by_code {
            continue;
        }
        object.insert("added_later".to_owned(), Value::from(1));
        let read = serde_json::from_value::<T>(later);
        match from {
            From::Input => assert!(read.is_err(), "an unknown field at {place:?} of {tree}"),
            From::Answer => assert_eq!(&read.unwrap(), value, "an unknown field at {place:?} of {tree}"),
        }
    }
}

/// Codes: the code is the text, the stored form and what is read back, and nothing else is.
macro_rules! coded {
    ($($Type:ty: $error:literal),* $(,)?) => {$({
        for value in <$Type>::ALL.iter().copied() {
            round_trips(&value);
            assert_eq!(serde_json::to_value(value).unwrap(), Value::from(value.code()));
            assert_eq!(value.to_string(), value.code());
            assert_eq!(<$Type>::from_code(value.code()), Ok(value));
            assert_eq!(value.code().parse(), Ok(value));
            assert!(!value.name().vi().is_empty() && !value.name().en().is_empty());
            for wrong in [format!("{value} "), value.code().to_uppercase() + "?", String::new()] {
                let error = <$Type>::from_code(&wrong).unwrap_err();
                assert_eq!((ocop::Problem::code(&error), error.given()), ($error, wrong.as_str()));
                assert!(error.allowed().iter().copied().eq(<$Type>::ALL.iter().map(|value| value.code())));
                assert!(serde_json::from_value::<$Type>(wrong.into()).is_err());
            }
            assert!(serde_json::from_str::<$Type>("0").is_err());
        }
        let mut codes: Vec<&str> = <$Type>::ALL.iter().map(|value| value.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), <$Type>::ALL.len(), "codes of {}", stringify!($Type));
    })*};
}

/// Numbers: the number is the text, the stored form and what is read back, and nothing else is.
macro_rules! numbered {
    ($($Type:ty as $number:ty: $error:literal),* $(,)?) => {$({
        for value in <$Type>::ALL.iter().copied() {
            round_trips(&value);
            assert_eq!(serde_json::to_value(value).unwrap(), Value::from(value.number()));
            assert_eq!(value.to_string(), value.number().to_string());
            assert_eq!(<$number>::from(value), value.number());
            assert_eq!(<$Type>::try_from(value.number()), Ok(value));
        }
        let known: Vec<$number> = <$Type>::ALL.iter().map(|value| value.number()).collect();
        for number in 0..=<$number>::MAX {
            match <$Type>::try_from(number) {
                Ok(_) => assert!(known.contains(&number)),
                Err(error) => {
                    assert!(!known.contains(&number));
                    assert_eq!((ocop::Problem::code(&error), error.number()), ($error, u64::from(number)));
                    assert!(error.allowed().iter().eq(known.iter().map(|number| u16::from(*number)).collect::<Vec<_>>().iter()));
                }
            }
        }
        for wrong in ["-1", "1.5", "\"1\"", "null", "[1]", "70000"] {
            assert!(serde_json::from_str::<$Type>(wrong).is_err(), "{wrong}");
        }
    })*};
}

#[test]
fn values_with_a_code_are_kept_as_their_code() {
    coded! {
        Lang: "unknown_language", Case: "unknown_case", NoteKind: "unknown_note_kind", DossierGround: "unknown_dossier_ground",
        ErratumKind: "unknown_erratum_kind", Topic: "unknown_topic", Subgroup: "unknown_subgroup", Ministry: "unknown_ministry",
        Act: "unknown_act", Authority: "unknown_authority", Classification: "unknown_classification",
        DossierKind: "unknown_dossier_kind", DossierStanding: "unknown_dossier_standing", Edition: "unknown_edition",
        Gap: "unknown_gap", Part: "unknown_part", Point: "unknown_point", GroundKind: "unknown_ground_kind",
        MinimaPolicy: "unknown_minima_policy", OutcomeKind: "unknown_outcome", PaperKind: "unknown_paper",
        PaperFiller: "unknown_filler", FactForm: "unknown_fact_form", PaperFact: "unknown_paper_fact", PaperTable: "unknown_paper_table",
    }
}

#[test]
fn values_with_a_number_are_kept_as_their_number() {
    numbered! {
        Star as u8: "unknown_star", Reading as u8: "unknown_reading", ProductGroup as u8: "unknown_product_group",
        ProductSet as u8: "unknown_product_set", ProductSet1048 as u8: "unknown_product_set",
        Group1048 as u8: "unknown_product_group", Regime as u16: "unknown_regulation",
    }
}

/// What is kept as text: the text is what is printed, and what is read back.
fn kept_as_text<T>(value: T)
where
    T: Serialize + DeserializeOwned + PartialEq + Debug + Display + FromStr<Err: Debug> + Copy,
{
    round_trips(&value);
    assert_eq!(serde_json::to_value(value).unwrap(), Value::from(value.to_string()));
    assert_eq!(value.to_string().parse::<T>().unwrap(), value);
    for wrong in ["null", "1", "[]", "{}", "\"\"", "\"nonsense\""] {
        assert!(serde_json::from_str::<T>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn sets_fingerprints_and_what_a_set_is_for_are_kept() {
    for set in all_sets() {
        kept_as_text(set.id());
        kept_as_text(set.fingerprint());
        kept_as_text(set.products());
        kept(&set.products().group(), From::Answer);
    }
    for set in ProductSet::ALL.iter().copied() {
        kept_as_text(AnyProductSet::from(set));
    }
    for edition in Edition::ALL.iter().copied() {
        for group in GroupId::all(edition) {
            kept(&group, From::Answer);
            assert!(group.belongs_to(edition));
        }
    }
    for (text, why) in [
        (r#"{"classification": "148", "number": 7}"#, "unknown number"),
        (r#"{"classification": "26", "number": 1}"#, "unknown classification"),
        (r#"{"classification": "148"}"#, "missing number"),
    ] {
        assert!(serde_json::from_str::<GroupId>(text).is_err(), "{why}");
    }
}

#[test]
fn what_the_rules_answer_is_kept() {
    for edition in Edition::ALL.iter().copied() {
        let rules = edition.rules();
        for star in Star::ALL.iter().copied() {
            kept(&rules.bands.of(star), From::Answer);
            if let Some(by) = rules.certifier(star) {
                kept(&by, From::Answer);
            }
        }
        kept(&rules.certificates.notice, From::Answer);
        kept(&rules.certificates.window, From::Answer);
        for tier in Authority::ALL.iter().copied() {
            kept(&rules.council(tier).spread, From::Answer);
        }
    }
}

proptest! {
    #[test]
    fn handles_are_kept_as_text(criterion in criterion_id(), level in level_id(), minimum in minimum()) {
        kept_as_text(criterion);
        kept_as_text(level);
        kept_as_text(minimum);
    }

    #[test]
    fn places_readings_and_answers_are_kept(
        citation in citation(), basis in basis(), says in answer(any::<u16>()), of_star in answer(select(Star::ALL)), governing in governing(),
    ) {
        kept(&citation, From::Answer);
        kept(&basis, From::Answer);
        kept(&says, From::Answer);
        kept(&of_star, From::Answer);
        kept(&governing, From::Answer);
    }

    #[test]
    fn minima_and_scores_are_kept(minima in set_id().prop_flat_map(minimum_set_of), score in score(), short_of in 0..=100_u8) {
        kept(&minima, From::Answer);
        kept(&score, From::Answer);
        let read: ocop::Score = serde_json::from_value(serde_json::to_value(score).unwrap()).unwrap();
        prop_assert_eq!((read.numerator(), read.denominator()), (score.numerator(), score.denominator()));
        kept(&score.short_of(short_of), From::Answer);
    }

    #[test]
    fn choices_are_kept(choice in choice(), choices in set_id().prop_flat_map(choices_of)) {
        round_trips(&choice);
        // A tree would lose what is given twice.
        streams(&choices);
        let mut backwards = Choices::new();
        for (code, choice) in choices.iter().collect::<Vec<_>>().into_iter().rev() {
            backwards.add_text(code, &choice);
        }
        let twice = choices.iter().any(|(code, _)| choices.iter().filter(|(other, _)| *other == code).count() > 1);
        prop_assert!(twice || backwards == choices);
    }

    #[test]
    fn sheets_are_kept(closed in score_sheet(), open in open_sheet()) {
        kept(&closed, From::Input);
        kept(&open, From::Input);
        for (_, reply) in open.replies() {
            round_trips(&reply);
        }
    }

    #[test]
    fn councils_and_grounds_are_kept(council in council(), ground in set_id().prop_flat_map(ground_of)) {
        kept(&council, From::Input);
        kept(&ground, From::Input);
    }

    #[test]
    fn results_on_record_are_kept(result in set_id().prop_flat_map(recorded_result_of)) {
        kept(&result, From::Input);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn assessments_and_what_they_come_to_are_kept(assessment in assessment()) {
        kept(&assessment, From::Input);
        let outcome = assessment.rate();
        kept(&assessment.grounds(), From::Answer);
        kept(&outcome, From::Answer);
        match outcome {
            Outcome::Rated(rating) => {
                kept(&rating, From::Answer);
                kept(&rating.minima_basis(), From::Answer);
                kept(&rating.unmet(), From::Answer);
                if let Some((_, short)) = rating.next_band() {
                    kept(&short, From::Answer);
                }
            }
            Outcome::Rescore(rescore) => kept(&rescore, From::Answer),
            _ => {}
        }
    }

    #[test]
    fn records_are_kept(assessment in assessment()) {
        let record = AssessmentRecord::of(&assessment);
        kept(&record, From::Answer);
        prop_assert_eq!(record.assessment().unwrap(), assessment);
        prop_assert!(record.verify().is_empty());
    }

    #[test]
    fn open_assessments_bounds_and_swings_are_kept(open in open_assessment()) {
        kept(&open, From::Input);
        kept(&open.bounds(), From::Answer);
        for swing in open.swings() {
            kept(&swing, From::Answer);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn agreements_are_kept(within in agreement(), between in agreement_between(), against in agreement_with_reference()) {
        round_trips(&within);
        round_trips(&between);
        round_trips(&against);
        for criterion in within.criteria() {
            kept(criterion, From::Answer);
            kept(&criterion.choices()[0], From::Answer);
        }
        for minimum in within.split_minima() {
            kept(&minimum, From::Answer);
        }
        for left in within.left_out() {
            kept(left, From::Answer);
        }
        for criterion in between.criteria() {
            kept(criterion, From::Answer);
        }
        for criterion in against.criteria() {
            kept(criterion, From::Answer);
        }
        for member in against.members() {
            kept(member, From::Answer);
        }
        kept(&within.share(), From::Answer);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn papers_and_what_they_are_filled_from_are_kept(application in application(), sitting in council_sitting()) {
        kept(&application, From::Input);
        round_trips(&sitting);
        for paper in application.papers().unwrap_or_default().into_iter().chain([sitting.minutes()]) {
            round_trips(&paper);
            for section in paper.sections() {
                round_trips(section);
                kept(&section.items()[0], From::Answer);
            }
            for blank in paper.blanks().iter().take(2) {
                kept(blank, From::Answer);
            }
            kept(paper.title(), From::Answer);
        }
    }
}

/// A paper that says it has no blanks where it has, or the other way round, is not read.
#[test]
fn a_paper_tells_its_own_blanks() {
    let producer = ocop::Producer::new("HTX", ocop::producer::ProducerKind::Cooperative).unwrap();
    let set = SetId::decision_26(ProductSet::Tea);
    let edition = Edition::Decision26;
    let application =
        ocop::papers::Application::new(edition, DossierKind::First, set, "Chè", producer).unwrap();
    let paper = application.paper(ocop::law::PaperKind::CommuneReport).unwrap();
    kept(&paper, From::Answer);
    let value = serde_json::to_value(&paper).unwrap();
    for (path, wrong) in [
        ("/blanks", serde_json::json!([])),
        ("/format", serde_json::json!("ocop.paper/2")),
        ("/sections/0/items/0/item", serde_json::json!("tick")),
        ("/sections/0/items/0/ticked", serde_json::json!(true)),
        ("/title/vi", serde_json::json!("")),
    ] {
        let mut edited = value.clone();
        *edited.pointer_mut(path).unwrap() = wrong;
        if path.ends_with("/item") {
            // A box is not told by what a line says.
            *edited.pointer_mut("/sections/0/items/0/value").unwrap() =
                serde_json::json!({"vi": "x", "en": "x"});
        }
        assert!(serde_json::from_value::<ocop::papers::Paper>(edited).is_err(), "{path}");
    }
    for facts in [
        serde_json::json!([{"fact": "phone", "text": "1", "ticked": null}, {"fact": "phone", "text": "2", "ticked": null}]),
        serde_json::json!([{"fact": "phone", "text": null, "ticked": null}]),
        serde_json::json!([{"fact": "phone", "text": "1", "ticked": true}]),
        serde_json::json!([{"fact": "chair", "text": "An", "ticked": null}]),
    ] {
        let mut value = serde_json::to_value(&application).unwrap();
        value["facts"] = facts.clone();
        assert!(serde_json::from_value::<ocop::papers::Application>(value).is_err(), "{facts}");
    }
}

/// Every object within an agreement, of two members so that it takes no time.
#[test]
fn an_agreement_is_kept_object_by_object() {
    let set = crate::support::set(Regime::Decision26, 26);
    let best = crate::support::best_sheet(set);
    let other = best.with(set.criteria().next().unwrap().code(), 1_u8).unwrap();
    let assessment =
        ocop::Assessment::new(ocop::Council::new(Edition::Decision26), [best, other], []).unwrap();
    kept(&ocop::rating::Agreement::within(&assessment).unwrap(), From::Answer);
    let alone = ocop::Assessment::new(ocop::Council::new(Edition::Decision26), [other], []).unwrap();
    kept(&ocop::rating::AgreementBetween::of(&alone, &alone).unwrap(), From::Answer);
    kept(&ocop::rating::AgreementWithReference::of(&alone, best).unwrap(), From::Answer);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn explanations_are_kept(assessment in assessment()) {
        let explanation = assessment.explain();
        round_trips(&explanation);
        for step in explanation.steps() {
            kept(step, From::Answer);
        }
    }
}

/// A value that exists is valid: what was edited into nonsense is not read.
#[test]
fn what_contradicts_itself_is_not_read() {
    let rated = |edit: &dyn Fn(&mut Value)| {
        let set = crate::support::set(Regime::Decision26, 13);
        let assessment = ocop::Assessment::new(
            ocop::Council::new(Edition::Decision26),
            [crate::support::best_sheet(set)],
            [],
        )
        .unwrap();
        let Outcome::Rated(rating) = assessment.rate() else { panic!("no ground was declared") };
        let mut value = serde_json::to_value(rating).unwrap();
        edit(&mut value);
        serde_json::from_value::<ocop::Rating>(value)
    };
    assert!(rated(&|_| {}).is_ok());
    assert!(rated(&|value| value["star"] = 4.into()).is_err());
    assert!(rated(&|value| value["band"] = 4.into()).is_err());
    assert!(rated(&|value| value["minima"] = "none".into()).is_err());
    assert!(rated(&|value| value["attested"] = 5.into()).is_err());
    assert!(rated(&|value| value["edition"] = "148".into()).is_err());
    assert!(rated(&|value| value["set"] = "2026/14".into()).is_ok_and(|rating| rating.set().number() == 14));
    assert!(rated(&|value| value["set"] = "2023/13".into()).is_err());
    assert!(rated(&|value| value["members"] = 2.into()).is_err());
    assert!(rated(&|value| value["members"] = Value::Null).is_err());
    assert!(rated(&|value| value["score"]["sum"] = 99.into()).is_err());
    assert!(rated(&|value| value["score"]["sum"] = 101.into()).is_err());
    assert!(rated(&|value| value["score"]["of"] = 0.into()).is_err());
    assert!(rated(&|value| value["unmet"] = serde_json::json!(["2026/13/2.2:2"])).is_err());
    assert!(rated(&|value| value["unmet"] = serde_json::json!(["2026/11/2.2:2"])).is_err());
    assert!(rated(&|value| value["unmet"] = serde_json::json!(["2026/13/2.2:1"])).is_err());

    // Minima are attested under 781, and under 1048 as signed there are none: nothing else is a basis there.
    let under = |edition: Edition, basis: &str, attested: Value| {
        let set = crate::support::set_under(edition, 13);
        let sheets = vec![crate::support::best_sheet(set); 9];
        let assessment = ocop::Assessment::new(crate::support::council_of(edition, set), sheets, []).unwrap();
        let mut value = serde_json::to_value(assessment.rate().rating().unwrap()).unwrap();
        value["minima"] = basis.into();
        value["attested"] = attested;
        serde_json::from_value::<ocop::Rating>(value).is_ok()
    };
    for (edition, basis, attested, stands) in [
        (Edition::Decision1048As781, "attested", 5.into(), true),
        (Edition::Decision1048As781, "attested", 4.into(), false),
        (Edition::Decision1048As781, "none", Value::Null, false),
        (Edition::Decision1048As781, "computed", Value::Null, false),
        (Edition::Decision1048, "none", Value::Null, true),
        (Edition::Decision1048, "attested", 5.into(), false),
        (Edition::Decision1048, "computed", Value::Null, false),
        (Edition::Decision1048, "declared", Value::Null, false),
        (Edition::Decision148, "computed", Value::Null, true),
        (Edition::Decision148, "declared", Value::Null, true),
        (Edition::Decision148, "none", Value::Null, false),
        (Edition::Decision148, "attested", 5.into(), false),
    ] {
        assert_eq!(under(edition, basis, attested), stands, "{edition} {basis}");
    }

    for (text, why) in [
        (r#"{"spread": 10, "limit": 10}"#, "within the limit"),
        (r#"{"spread": 101, "limit": 10}"#, "more than the points there are"),
    ] {
        assert!(serde_json::from_str::<ocop::rating::Rescore>(text).is_err(), "{why}");
    }
    for (text, why) in [
        (r#"{"basis": "attested", "up_to": null}"#, "attested up to nothing"),
        (r#"{"basis": "computed", "up_to": 3}"#, "computed and attested"),
        (r#"{"basis": "guessed", "up_to": null}"#, "no basis"),
    ] {
        assert!(serde_json::from_str::<ocop::rating::MinimaBasis>(text).is_err(), "{why}");
    }
    for (text, why) in [
        (r#"{"says": 3, "citation": null, "reading": null, "gap": null}"#, "said nowhere"),
        (r#"{"says": null, "citation": null, "reading": 10, "gap": "no_district"}"#, "silent and unknown"),
    ] {
        assert!(serde_json::from_str::<ocop::law::Answer<u8>>(text).is_err(), "{why}");
    }
    let governing = r#"{"submitted_on": "2026-05-21", "kind": "first", "edition": "26"}"#;
    assert!(serde_json::from_str::<ocop::law::Governing>(governing).is_err());
    let early = r#"{"submitted_on": "2019-08-20", "kind": "first", "edition": "1048"}"#;
    assert!(serde_json::from_str::<ocop::law::Governing>(early).is_err());
    let swing =
        r#"{"member": 0, "criterion": "2026/13/1.1", "at_worst": 1, "at_best": 1, "low": 1, "high": 1}"#;
    assert!(serde_json::from_str::<ocop::rating::Swing>(swing).is_err());
}

/// What could not be read back is not written.
#[test]
fn a_choice_that_makes_no_sense_is_read_but_not_written() {
    for given in
        [r#"{"1.1": true}"#, r#"{"1.1": "x"}"#, r#"{"1.1": {"case": "c", "level": 1}}"#, r#"{"1.1": [1]}"#]
    {
        let choices: Choices = serde_json::from_str(given).unwrap();
        assert_eq!(choices.len(), 1);
        assert!(serde_json::to_string(&choices).is_err(), "{given}");
        assert!(ciborium::into_writer(&choices, Vec::new()).is_err(), "{given}");
        assert!(postcard::to_allocvec(&choices).is_err(), "{given}");
    }
    let open: Choices = serde_json::from_str(r#"{"1.1": "?"}"#).unwrap();
    round_trips(&open);
}

#[test]
fn reference_data_and_errors_are_written_and_not_read() {
    let text = serde_json::to_value(Case::A.name()).unwrap();
    assert_eq!(text, serde_json::json!({"vi": "trường hợp a", "en": "case a"}));
    let error = serde_json::to_value(SetId::new(Regime::Decision26, 99).unwrap_err()).unwrap();
    assert_eq!(error["code"], "unknown_set");
    assert_eq!(
        (&error["given"], &error["allowed"]),
        (&"99".into(), &serde_json::json!({"from": "1", "to": "26"}))
    );
    assert!(error["text"]["vi"].as_str().unwrap().contains("99"));
    assert_eq!(error["member"], Value::Null);
    for set in all_sets() {
        for section in set.sections() {
            assert_eq!(serde_json::to_value(section).unwrap()["code"], section.code());
        }
        for erratum in set.errata() {
            assert_eq!(serde_json::to_value(erratum).unwrap()["kind"], erratum.kind().code());
        }
        // In every format.
        assert!(ciborium::into_writer(set, Vec::new()).is_ok() && postcard::to_allocvec(set).is_ok());
    }
}

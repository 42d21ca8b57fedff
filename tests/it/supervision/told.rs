//! What inspections, conclusions and their records tell, and what is read of them.

use ocop::catalogue::REVISION;
use ocop::law::InspectionKind;
use ocop::procedure::Actor;
use ocop::supervision::{
    CriterionFall, Inspection, MarkFinding, ProductionFinding, SupervisionConclusion, SupervisionDivergence,
    SupervisionRecord,
};
use ocop::term::WorkCalendar;
use ocop::{
    Assessment, Case, Certificate, Council, Edition, Lang, LevelId, MinimaPolicy, MinimumSet, Problem,
    ProductSet, Regime, Say, SetId, Star,
};
use serde_json::{Value, json};
use time::macros::date;

use super::{DAY, coffee, criterion, inspected, rated, star_of};
use crate::round_trip::with_fields;
use crate::support::{best_of, best_sheet, set};

fn conclude(inspection: &Inspection) -> SupervisionConclusion {
    inspection.conclude(&WorkCalendar::new())
}

fn level(text: &str) -> LevelId {
    text.parse().unwrap()
}

/// A coffee found with plain packaging and without a level on criterion 7, where it had the best of both, under a mark that misleads.
fn fallen() -> Inspection {
    inspected(vec![best_sheet(coffee())], DAY)
        .with_found(criterion("2.2"), Some(level("2026/13/2.2:2")))
        .unwrap()
        .with_found(criterion("7"), None)
        .unwrap()
        .with_mark(MarkFinding::Misleading)
}

#[test]
fn a_conclusion_says_what_fell_on_which_ground_and_until_when_somebody_decides() {
    let text = |inspection: &Inspection, lang| conclude(inspection).text(lang).to_string();
    assert_eq!(conclude(&fallen()).to_string(), text(&fallen(), Lang::En));
    let fell = [
        "Inspected on 2026-11-20: the product fell from 5 stars to what would be 2 stars.",
        "2.2 Packaging: from Packed creatively and conveniently, in attractive and elegant packaging to Packed in the ordinary way, in simple packaging.",
        "7 Uniqueness: from Very high degree of uniqueness, and characteristic to no level met.",
        "Minima no longer met: minimum for 3 stars: 2.2 Packaging, from level 3 (Packed creatively, in attractive packaging), minimum for 4 stars: 7 Uniqueness, from level 3 (Unique and characteristic), minimum for 5 stars: 7 Uniqueness, from level 4 (Very high degree of uniqueness, and characteristic).",
    ];
    let grounds = |term: &str| {
        [
            format!(
                "Ground of revocation: Criteria no longer met, on the conclusion of an inspection [Decision 26/2026/QĐ-TTg, Art. 8(1)(b)]. {term}"
            ),
            format!(
                "Ground of revocation: OCOP mark misused so as to mislead [Decision 26/2026/QĐ-TTg, Art. 8(1)(d)]. {term}"
            ),
        ]
    };
    let asked = [
        "Who decides on a revocation: centre (Decision 26/2026/QĐ-TTg, Art. 8(2)(b)). The certificate stays in force until a revocation is decided on.",
        "Asked of the producer: Bring the fallen criteria back to what was rated [Decision 26/2026/QĐ-TTg, Art. 9(3)(a)].",
        "Asked of the producer: Use the OCOP mark for the recognised product and star alone [Decision 26/2026/QĐ-TTg, Art. 9(3)(b)].",
    ];
    let lines = |term| {
        let all = fell.map(String::from).into_iter().chain(grounds(term)).chain(asked.map(String::from));
        all.collect::<Vec<_>>().join("\n")
    };
    let open = "The time for deciding runs from the conclusion or the confirmation.";
    assert_eq!(text(&fallen(), Lang::En), lines(open));
    let concluded = fallen().with_concluded_on(date!(2026 - 11 - 23)).unwrap();
    assert_eq!(text(&concluded, Lang::En), lines("To be decided by 2026-12-08."));
    let vi = text(&fallen(), Lang::Vi);
    assert_eq!(vi.lines().next(), Some("Kiểm tra ngày 20/11/2026: sản phẩm từ 5 sao còn mức của 2 sao."));
    assert_eq!(vi.lines().count(), lines(open).lines().count());

    let kept = inspected(vec![best_sheet(coffee())], DAY);
    assert_eq!(
        text(&kept, Lang::En),
        "Inspected on 2026-11-20: the product keeps 5 stars, and there is no ground of revocation."
    );
    assert_eq!(
        text(&kept, Lang::Vi),
        "Kiểm tra ngày 20/11/2026: sản phẩm giữ hạng 5 sao, không có trường hợp phải thu hồi."
    );
    let misled = text(&kept.with_mark(MarkFinding::Misleading), Lang::En);
    let [_, misuse] = grounds(open);
    let [by, _, mark] = asked;
    assert_eq!(
        misled,
        format!(
            "Inspected on 2026-11-20: by its criteria the product keeps 5 stars, but there are grounds of revocation.\n{misuse}\n{by}\n{mark}"
        )
    );
}

/// Of 148 it is not known how long a revocation takes: the day from which it would run is, and nothing is missing from the producer.
#[test]
fn a_ground_whose_term_is_not_known_is_said_without_one() {
    let set = set(Regime::Decision148, 13);
    let rated = Assessment::new(Council::new(Edition::Decision148As1489), vec![best_sheet(set)], []).unwrap();
    let held = Certificate::recorded(star_of(&rated), date!(2025 - 09 - 01)).unwrap();
    let inspection = Inspection::new(held, rated, Actor::ProvincialOcopBody, date!(2026 - 03 - 02)).unwrap();
    let broken = inspection.with_law_broken(date!(2026 - 03 - 03)).unwrap();
    assert_eq!(
        conclude(&broken).text(Lang::En).to_string(),
        "Inspected on 2026-03-02: by its criteria the product keeps 5 stars, but there are grounds of revocation.\n\
        A possible ground of revocation: Breach of the law on quality, food safety, environment, intellectual property, labelling or other related law, on a competent body's conclusion; the rules that would say so are not known.\n\
        Who decides on a revocation: the rules of revocation of 148/QĐ-TTg are not known. The certificate stays in force until a revocation is decided on."
    );
}

#[test]
fn of_two_members_one_alone_does_not_rate_a_level() {
    let free = coffee()
        .criteria()
        .find(|one| one.minima().next().is_none() && Some(*one) != coffee().story() && one.levels().len() > 1)
        .unwrap();
    let first = free.levels().next().unwrap();
    let best = best_sheet(coffee());
    let inspection = inspected(vec![best, best.with(free.code(), 1).unwrap()], DAY);
    let found = |level| conclude(&inspection.clone().with_found(free, level).unwrap()).falls().to_vec();
    assert_eq!(found(Some(first)), []);
    let lost = found(None);
    assert_eq!(lost.iter().map(|fall| (fall.from, fall.to)).collect::<Vec<_>>(), [(first, None)]);
}

#[test]
fn a_declared_minimum_falls_with_the_level_found_and_stays_where_it_is_met() {
    let council = Council::new(Edition::Decision26).with_minima(MinimaPolicy::Declared);
    let rated = Assessment::declared(council, [best_sheet(coffee())], Vec::new(), []).unwrap();
    let held = Certificate::recorded(star_of(&rated), date!(2026 - 06 - 01)).unwrap();
    let inspection = Inspection::new(held, rated, Actor::ProvincialOcopBody, DAY).unwrap();
    let packaging = criterion("2.2").minima().next().unwrap();
    for (position, met, star) in [(1, false, Star::Two), (2, false, Star::Two), (3, true, Star::Five)] {
        let level = criterion("2.2").level(None, position).unwrap();
        let conclusion = conclude(&inspection.clone().with_found(criterion("2.2"), Some(level)).unwrap());
        assert_eq!(conclusion.falls().len(), 1, "level {position}");
        assert_eq!((conclusion.minima().contains(packaging), conclusion.found()), (!met, star));
    }
}

#[test]
fn an_inspection_keeps_its_kind_and_rests_on_it_where_nobody_was_told() {
    let plain = inspected(vec![best_sheet(coffee())], DAY);
    assert_eq!(plain.kind(), InspectionKind::Periodic);
    for kind in InspectionKind::ALL.iter().copied() {
        let inspection = plain.clone().with_kind(kind);
        assert_eq!(inspection.kind(), kind);
        let rules = Edition::Decision26.rules().supervision.said().unwrap();
        let cites = conclude(&inspection).basis().contains(&ocop::law::Basis::Law(rules.kinds.citation));
        assert_eq!(cites, kind == InspectionKind::Unannounced, "{kind}");
    }
}

#[test]
fn what_is_found_is_of_the_case_that_was_rated() {
    let tourism = SetId::decision_26(ProductSet::Tourism).criteria_set();
    let rated = rated(vec![best_of(tourism, Case::A)]);
    let held = Certificate::recorded(star_of(&rated), date!(2026 - 06 - 01)).unwrap();
    let inspection = Inspection::new(held, rated, Actor::MinistryOcopBody, DAY).unwrap();
    let eight = tourism.criterion("8").unwrap();
    assert!(inspection.clone().with_found(eight, Some(level("2026/26/8:a1"))).is_ok());
    let error = inspection.with_found(eight, Some(level("2026/26/8:b1"))).unwrap_err();
    assert_eq!(error.code(), "level_of_other_criterion");
}

#[test]
fn the_day_of_the_recognition_is_one_of_findings() {
    let inspection = inspected(vec![best_sheet(coffee())], DAY);
    let first = inspection.certificate().issued_on();
    assert_eq!(inspection.clone().with_law_broken(first).unwrap().law_broken(), Some(first));
    let stopped = ProductionFinding::Stopped { confirmed_on: Some(first) };
    assert_eq!(inspection.clone().with_production(stopped).unwrap().production(), stopped);
    assert_eq!(inspection.with_concluded_on(DAY).unwrap().concluded_on(), Some(DAY));
}

#[test]
fn an_error_names_the_field_that_is_wrong() {
    let rated = rated(vec![best_sheet(coffee())]);
    let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01)).unwrap();
    let four = Certificate::recorded(Star::Four, date!(2026 - 06 - 01)).unwrap();
    let new = |held, by, on| Inspection::new(held, rated.clone(), by, on);
    let good = || new(held, Actor::MinistryOcopBody, DAY).unwrap();
    let early = date!(2026 - 05 - 31);
    let stopped = ProductionFinding::Stopped { confirmed_on: Some(early) };
    for (error, field, given) in [
        (new(held, Actor::MinistryOcopBody, early).unwrap_err(), "on", "2026-05-31"),
        (new(held, Actor::MinistryOcopBody, date!(2036 - 05 - 31)).unwrap_err(), "on", "2036-05-31"),
        (new(held, Actor::MinistryOcopBody, date!(0000 - 05 - 31)).unwrap_err(), "on", "0000-05-31"),
        (new(held, Actor::Commune, DAY).unwrap_err(), "by", Actor::Commune.code()),
        (new(four, Actor::MinistryOcopBody, DAY).unwrap_err(), "rated", "5"),
        (good().with_law_broken(early).unwrap_err(), "law_broken", "2026-05-31"),
        (good().with_production(stopped).unwrap_err(), "confirmed_on", "2026-05-31"),
        (good().with_concluded_on(early).unwrap_err(), "concluded_on", "2026-05-31"),
    ] {
        let details = error.details();
        assert_eq!(details.field.as_deref(), Some(field), "{error}");
        assert_eq!(details.given.as_deref(), Some(given), "{error}");
    }
}

#[test]
fn a_record_tells_what_was_concluded() {
    let inspection = fallen().with_concluded_on(date!(2026 - 11 - 23)).unwrap();
    let (conclusion, record) =
        (conclude(&inspection), SupervisionRecord::of(&inspection, &WorkCalendar::new()));
    assert_eq!((record.revision(), record.on()), (REVISION, DAY));
    assert_eq!((record.rated_star(), record.found_star()), (Star::Five, conclusion.found()));
    assert_eq!(record.falls().collect::<Vec<_>>(), ["2.2", "7"]);
    let minima: Vec<String> = conclusion.minima().iter().map(|minimum| minimum.to_string()).collect();
    assert!(minima.len() > 2);
    assert_eq!(record.minima().collect::<Vec<_>>(), minima);
    let grounds: Vec<_> = conclusion.grounds().iter().map(|found| found.ground()).collect();
    assert_eq!((record.grounds(), grounds.len()), (grounds.as_slice(), 2));
    assert_eq!((record.revoker(), record.decide_by()), (conclusion.revoker().said(), conclusion.decide_by()));
    assert!(record.revoker().is_some() && record.decide_by() == Some(date!(2026 - 12 - 08)));
    let asks: Vec<_> = conclusion.asks().iter().map(|ask| ask.value).collect();
    assert_eq!((record.asks(), asks.len()), (asks.as_slice(), 2));
    // It keeps the revision under which it was made.
    let mut older = serde_json::to_value(&record).unwrap();
    older["revision"] = json!(7);
    assert_eq!(serde_json::from_value::<SupervisionRecord>(older).unwrap().revision(), 7);
}

#[test]
fn what_is_judged_otherwise_now_is_said_with_what_was_recorded() {
    let inspection = fallen().with_concluded_on(date!(2026 - 11 - 23)).unwrap();
    let record = SupervisionRecord::of(&inspection, &WorkCalendar::new());
    let mut stored = serde_json::to_value(&record).unwrap();
    for (field, other) in [
        ("found", json!(1)),
        ("falls", json!([])),
        ("minima", json!(["2026/13/7:3", "2026/13/7:4"])),
        ("grounds", json!(["law_broken"])),
        ("revoker", json!("province")),
        ("decide_by", Value::Null),
    ] {
        stored["concluded"][field] = other;
    }
    let diverged = serde_json::from_value::<SupervisionRecord>(stored).unwrap().verify();
    let said = |lang| diverged.iter().map(|one| one.text(lang).to_string()).collect::<Vec<_>>();
    assert_eq!(diverged.iter().map(ToString::to_string).collect::<Vec<_>>(), said(Lang::En));
    assert_eq!(
        said(Lang::En),
        [
            "star found: 1 star; judged again: 2 stars",
            "criteria fallen: none; judged again: 2.2, 7",
            "minima fallen: 2026/13/7:3, 2026/13/7:4; judged again: 2026/13/2.2:3, 2026/13/7:3, 2026/13/7:4",
            "grounds of revocation: Breach of the law on quality, food safety, environment, intellectual property, labelling or other related law, on a competent body's conclusion; judged again: Criteria no longer met, on the conclusion of an inspection, OCOP mark misused so as to mislead",
            "who revokes: province; judged again: centre",
            "last day for deciding: none; judged again: 2026-12-08",
        ]
    );
    let vi = said(Lang::Vi);
    assert_eq!(vi[0], "hạng sau kiểm tra đã ghi: 1 sao; tính lại: 2 sao");
    assert_eq!(vi[1], "tiêu chí thấp hơn đã ghi: không có; tính lại: 2.2, 7");
    assert_eq!(vi[5], "thời hạn quyết định đã ghi: không có; tính lại: 08/12/2026");
}

#[test]
fn a_record_that_no_longer_leads_to_an_inspection_says_why() {
    let record = SupervisionRecord::of(&fallen(), &WorkCalendar::new());
    let mut stored = serde_json::to_value(&record).unwrap();
    stored["levels"][0]["criterion"] = json!("99.9");
    let record: SupervisionRecord = serde_json::from_value(stored).unwrap();
    let error = record.inspection().unwrap_err();
    let unknown = coffee().criterion("99.9").unwrap_err();
    assert_eq!((error.code(), error.details()), ("unknown_criterion", unknown.details()));
    assert_ne!(error.details(), ocop::Details::default());
    let diverged = record.verify();
    assert_eq!(diverged, [SupervisionDivergence::Unreadable(error)]);
    assert_eq!(diverged[0].to_string(), format!("the present rules do not accept the record: {unknown}"));
}

#[test]
fn a_criterion_falls_to_an_earlier_level_of_its_own() {
    let fall = conclude(&fallen()).falls()[0];
    let of = |criterion: &str, from: &str, to: Option<&str>| {
        let fields = [("criterion", json!(criterion)), ("from", json!(from)), ("to", json!(to))];
        with_fields::<CriterionFall>(&fall, &fields).is_some()
    };
    let (packaging, level) = ("2026/13/2.2", "2026/13/2.2:3");
    assert!(of(packaging, level, Some("2026/13/2.2:2")) && of(packaging, level, None));
    assert!(!of(packaging, level, Some("2026/13/2.2:3")), "the same level");
    assert!(!of(packaging, level, Some("2026/13/2.2:4")), "a later level");
    assert!(!of(packaging, level, Some("2026/13/2.1:1")), "to a level of another criterion");
    assert!(!of(packaging, "2026/13/2.1:3", Some("2026/13/2.2:2")), "from a level of another criterion");
    assert!(!of("2026/13/2.1", level, None), "another criterion");
}

#[test]
fn a_conclusion_is_of_a_certified_star_and_finds_no_higher_one() {
    let conclusion = conclude(&fallen());
    let stars = |rated: u8, found: u8| {
        with_fields(&conclusion, &[("rated", json!(rated)), ("found", json!(found))]).is_some()
    };
    assert!(stars(5, 2) && stars(3, 2) && stars(3, 3));
    assert!(!stars(2, 2) && !stars(1, 1), "no star that is certified");
    assert!(!stars(3, 4) && !stars(4, 5), "a higher star is found");
    let none_of = |set: &str| json!(MinimumSet::none(set.parse().unwrap()));
    assert!(with_fields(&conclusion, &[("minima", none_of("2026/13"))]).is_some());
    assert!(with_fields(&conclusion, &[("minima", none_of("2026/12"))]).is_none(), "falls of another set");
}

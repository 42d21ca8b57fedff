//! Claims of labels and listings, held against a register.

mod stored;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use ocop::certificate::{Revocation, Status};
use ocop::law::{Basis, DossierKind, Gap, Reading, RevocationGround};
use ocop::proptest1::{claim_of, label_register, registered_product};
use ocop::registry::{
    Claim, ClaimAnswer, ClaimVerdict, DayOrYear, LabelRegister, LabelledProduct, RegisteredProducer,
    RegisteredProduct, RegisteredRating,
};
use ocop::{Allowed, Certificate, Lang, Problem, ProductCode, Province, Say, Star};
use proptest::prelude::*;
use serde_json::Value;
use time::macros::date;
use time::{Date, Duration};

use crate::round_trip::{coded, round_trip, says};

fn maker(id: &str) -> RegisteredProducer {
    RegisteredProducer::new(id).unwrap()
}

fn product(id: &str, by: &str, ratings: Vec<RegisteredRating>) -> RegisteredProduct {
    RegisteredProduct::new(id, maker(by), Province::VinhLong, ratings).unwrap()
}

fn recognised(star: Star, on: Date) -> RegisteredRating {
    RegisteredRating::recognised(DossierKind::First, star, on).unwrap()
}

fn register(products: Vec<RegisteredProduct>) -> LabelRegister {
    LabelRegister::of(products.into_iter().map(LabelledProduct::new)).unwrap()
}

fn check(register: &LabelRegister, id: &str, star: Star, on: Date) -> ClaimAnswer {
    register.check(&Claim::of_record(id, star, on).unwrap())
}

fn days(from: Date, through: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), |day| day.next_day()).take_while(move |day| *day <= through)
}

/// Every line of the portfolio: a product, its codes, and claims with the verdict that an independent count of the days came to.
fn portfolio() -> (LabelRegister, Vec<(Claim, ClaimVerdict)>) {
    let text = include_str!("../../examples/data/claims.jsonl");
    let mut products = Vec::new();
    let mut claims = Vec::new();
    for line in text.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let product: RegisteredProduct = serde_json::from_value(row["product"].clone()).unwrap();
        let codes: Vec<ProductCode> = serde_json::from_value(row["codes"].clone()).unwrap();
        products.push(codes.into_iter().fold(LabelledProduct::new(product), LabelledProduct::with_code));
        for claimed in row["claims"].as_array().unwrap() {
            let claim: Claim = serde_json::from_value(claimed["claim"].clone()).unwrap();
            claims.push((claim, serde_json::from_value(claimed["verdict"].clone()).unwrap()));
        }
    }
    (LabelRegister::of(products).unwrap(), claims)
}

#[test]
fn a_portfolio_of_real_products_is_answered_and_explained_claim_by_claim() {
    let (register, claims) = portfolio();
    assert!(register.products().len() >= 160);
    let mut seen: BTreeMap<ClaimVerdict, usize> = BTreeMap::new();
    for (claim, expected) in &claims {
        let answer = register.check(claim);
        assert_eq!(answer.verdict(), *expected, "{claim:?}\n{answer}");
        *seen.entry(*expected).or_default() += 1;
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| answer.text(lang).to_string());
        assert_eq!((vi.lines().count(), en.lines().count()), (2, 2), "{vi}\n{en}");
        assert_ne!(vi, en);
        assert!(!answer.basis().is_empty(), "{answer}");
        assert_eq!(answer.holds(), answer.mark().is_some_and(|mark| mark.star == claim.star()), "{answer}");
    }
    let kinds: BTreeSet<_> = seen.keys().copied().collect();
    assert_eq!(
        kinds,
        ClaimVerdict::ALL.iter().copied().collect::<BTreeSet<_>>(),
        "claims of every kind: {seen:?}"
    );
}

#[test]
fn a_claim_holds_from_the_first_day_of_the_certificate_through_its_last() {
    let issued_on = date!(2024 - 02 - 29);
    let register = register(vec![product("tea", "HTX A", vec![recognised(Star::Four, issued_on)])]);
    let last = date!(2027 - 02 - 28);
    for day in days(date!(2024 - 01 - 01), date!(2027 - 12 - 31)) {
        let certificate = Certificate::recorded(Star::Four, issued_on).unwrap();
        let in_force = certificate.status(day) == Status::Valid;
        for star in Star::ALL.iter().copied() {
            let answer = check(&register, "tea", star, day);
            let expected = if day < issued_on {
                ClaimVerdict::NotYet
            } else if !in_force {
                ClaimVerdict::Lapsed
            } else if star > Star::Four {
                ClaimVerdict::StarTooHigh
            } else if star < Star::Four {
                ClaimVerdict::StarTooLow
            } else {
                ClaimVerdict::Holds
            };
            assert_eq!(answer.verdict(), expected, "{star} on {day}");
            assert_eq!(answer.star(), in_force.then_some(Star::Four));
            assert_eq!(
                answer.mark().map(|mark| (mark.from, mark.until)),
                in_force.then_some((issued_on, last))
            );
            match expected {
                ClaimVerdict::NotYet => assert_eq!(answer.until(), issued_on.previous_day()),
                ClaimVerdict::Lapsed => assert_eq!((answer.since(), answer.until()), (last.next_day(), None)),
                _ => assert_eq!((answer.since(), answer.until()), (Some(issued_on), Some(last))),
            }
        }
    }
}

#[test]
fn a_revocation_ends_a_claim_from_its_day_on() {
    let revoked = Revocation::on(date!(2026 - 09 - 08)).with_cause(RevocationGround::MarkMisused);
    let held =
        Certificate::recorded(Star::Three, date!(2024 - 05 - 10)).unwrap().with_revocation(revoked).unwrap();
    let rating = RegisteredRating::new(DossierKind::First, Star::Three, date!(2024 - 05 - 10)).unwrap();
    let rating = rating.with_certificate(held).unwrap();
    let register = register(vec![product("tea", "HTX A", vec![rating])]);
    let before = check(&register, "tea", Star::Three, date!(2026 - 09 - 07));
    assert_eq!((before.verdict(), before.until()), (ClaimVerdict::Holds, Some(date!(2026 - 09 - 07))));
    for day in days(date!(2026 - 09 - 08), date!(2028 - 01 - 01)) {
        let answer = check(&register, "tea", Star::Three, day);
        assert_eq!(
            (answer.verdict(), answer.since()),
            (ClaimVerdict::Revoked, Some(date!(2026 - 09 - 08))),
            "{day}"
        );
        assert_eq!(answer.mark(), None);
        let laws: Vec<_> = answer.basis().iter().map(ToString::to_string).collect();
        assert!(laws.contains(&"Decision 26/2026/QĐ-TTg, Art. 8(1)(d)".to_owned()), "{laws:?}");
        assert!(laws.contains(&"Decision 26/2026/QĐ-TTg, Art. 9(3)(b)".to_owned()), "{laws:?}");
        assert!(answer.basis().contains(&Basis::Reading(Reading::MarkWithCertificate)));
    }
}

#[test]
fn a_claim_runs_on_with_its_certificate_to_the_last_day_of_the_extension() {
    let held = Certificate::recorded(Star::Three, date!(2023 - 08 - 01)).unwrap();
    let held = held.with_rerating_filed_on(date!(2026 - 06 - 15)).unwrap();
    let rating = RegisteredRating::new(DossierKind::First, Star::Three, date!(2023 - 08 - 01)).unwrap();
    let register = register(vec![product("tea", "HTX A", vec![rating.with_certificate(held).unwrap()])]);
    let verdict = |day| check(&register, "tea", Star::Three, day).verdict();
    assert_eq!(verdict(date!(2026 - 08 - 01)), ClaimVerdict::Holds);
    for day in days(date!(2026 - 08 - 02), date!(2027 - 01 - 28)) {
        let answer = check(&register, "tea", Star::Three, day);
        assert_eq!(
            (answer.verdict(), answer.until()),
            (ClaimVerdict::Extended, Some(date!(2027 - 01 - 28))),
            "{day}"
        );
        assert_eq!(answer.since(), Some(date!(2023 - 08 - 01)));
    }
    assert_eq!(verdict(date!(2027 - 01 - 29)), ClaimVerdict::Lapsed);
}

#[test]
fn where_the_year_alone_is_known_an_answer_that_depends_on_the_day_is_not_guessed() {
    let year = DayOrYear::year(2023).unwrap();
    let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, year).unwrap();
    let register = register(vec![product("tea", "HTX A", vec![rating])]);
    for day in days(date!(2022 - 06 - 01), date!(2027 - 06 - 01)) {
        // Issued on any day of the year: what every one of them says is said, and nothing else.
        let told: BTreeSet<_> = days(date!(2023 - 01 - 01), date!(2023 - 12 - 31))
            .map(|issued_on| Certificate::recorded(Star::Three, issued_on).unwrap().status(day))
            .collect();
        let expected = match told.iter().copied().collect::<Vec<_>>().as_slice() {
            [Status::NotYet] => ClaimVerdict::NotYet,
            [Status::Valid] => ClaimVerdict::Holds,
            [Status::Expired] => ClaimVerdict::Lapsed,
            _ => ClaimVerdict::DependsOnADay,
        };
        let answer = check(&register, "tea", Star::Three, day);
        assert_eq!(answer.verdict(), expected, "{day}: {told:?}");
        assert_eq!(answer.mark().is_some(), expected == ClaimVerdict::Holds);
        // The days told are those that are certain, and the answer says so.
        assert_eq!(answer.days_depend(), expected != ClaimVerdict::DependsOnADay, "{day}");
    }
}

#[test]
fn before_26_2026_what_is_not_known_of_the_mark_is_named() {
    let register =
        register(vec![product("tea", "HTX A", vec![recognised(Star::Three, date!(2024 - 05 - 10))])]);
    let before = check(&register, "tea", Star::Three, date!(2026 - 05 - 21));
    assert_eq!(before.gaps(), [Gap::RevocationUnder148, Gap::SupervisionUnder148]);
    let after = check(&register, "tea", Star::Three, date!(2026 - 05 - 22));
    assert!(after.gaps().is_empty());
    assert!(before.holds() && after.holds());
    // The five days without a district.
    let july = RegisteredRating::recognised(DossierKind::First, Star::Three, date!(2025 - 07 - 03)).unwrap();
    let register = self::register(vec![product("tea", "HTX A", vec![july])]);
    let answer = check(&register, "tea", Star::Three, date!(2026 - 11 - 27));
    assert_eq!(answer.gaps(), [Gap::FiveDaysWithoutDistrict]);
}

#[test]
fn a_verdict_rests_on_the_recognition_and_not_on_a_later_rating_without_a_certificate() {
    let by_province =
        RegisteredRating::provincial(DossierKind::First, Star::Four, date!(2018 - 11 - 30)).unwrap();
    let rated = RegisteredRating::new(DossierKind::First, Star::Four, date!(2019 - 09 - 10)).unwrap();
    let held = register(vec![
        product("tea", "HTX A", vec![by_province, rated]),
        product("rice", "HTX A", vec![by_province]),
    ]);
    // Through 2019-12-31 the recognition by the province counts; after it, it has ended.
    let days = [(date!(2019 - 12 - 31), ClaimVerdict::Holds), (date!(2020 - 01 - 01), ClaimVerdict::Lapsed)];
    for (on, verdict) in days {
        let answer = check(&held, "tea", Star::Four, on);
        assert_eq!(answer.verdict(), verdict, "{answer}");
        let basis: Vec<_> = answer.basis().iter().map(ToString::to_string).collect();
        assert!(basis.contains(&"Decision 1048/QĐ-TTg, Art. 3".to_owned()), "{on}: {basis:?}");
        assert!(!answer.basis().contains(&Basis::Reading(Reading::Terms)), "{on}: {basis:?}");
        // The rating without a certificate changes nothing.
        assert_eq!(answer.basis(), check(&held, "rice", Star::Four, on).basis(), "{on}");
    }
}

#[test]
fn a_recognition_by_a_province_of_its_own_rests_on_the_end_that_1048_put_to_it_and_no_other_does() {
    let end = Basis::Law(ocop::registry::ProvincialSets::known().kept_through.citation);
    let cites = |ratings: Vec<RegisteredRating>, on: Date| {
        let answer = check(&register(vec![product("s1", "HTX A", ratings)]), "s1", Star::Three, on);
        answer.basis().contains(&end)
    };
    let first = DossierKind::First;
    let by_province = RegisteredRating::provincial(first, Star::Three, date!(2018 - 06 - 01)).unwrap();
    let national = recognised(Star::Three, date!(2019 - 11 - 05));
    let again = national.with_kind(DossierKind::ReRating);
    assert!(cites(vec![by_province], date!(2018 - 06 - 01)));
    assert!(cites(vec![by_province, again], date!(2019 - 11 - 04)));
    assert!(!cites(vec![by_province, again], date!(2019 - 11 - 05)));
    assert!(!cites(vec![national], date!(2019 - 12 - 05)));
    assert!(!cites(vec![by_province], date!(2018 - 05 - 31)));
    // Of a year alone it may not have come yet.
    let in_2018 = RegisteredRating::provincial(first, Star::Three, DayOrYear::year(2018).unwrap()).unwrap();
    assert!(!cites(vec![in_2018], date!(2018 - 12 - 30)));
    assert!(cites(vec![in_2018], date!(2018 - 12 - 31)));
}

#[test]
fn a_certificate_of_a_year_rests_on_how_long_any_is_valid_and_no_other_does() {
    let on = date!(2025 - 03 - 05);
    let validity = Basis::Law(ocop::Edition::Decision148.rules().certificates.validity.citation);
    let rests = |rating: RegisteredRating, on: Date| {
        let answer = check(&register(vec![product("s1", "HTX A", vec![rating])]), "s1", Star::Three, on);
        (answer.basis().contains(&validity), answer.basis().contains(&Basis::Reading(Reading::Terms)))
    };
    let of_year = |year: u16| {
        RegisteredRating::recognised(DossierKind::First, Star::Three, DayOrYear::year(year).unwrap()).unwrap()
    };
    assert_eq!(rests(of_year(2024), on), (true, true));
    let by_province = RegisteredRating::provincial(DossierKind::First, Star::Three, date!(2018 - 06 - 01));
    assert_eq!(rests(by_province.unwrap(), date!(2019 - 09 - 05)), (false, false));
    assert_eq!(rests(of_year(2026), on), (false, false));
}

#[test]
fn a_register_has_each_product_once() {
    let shelf = || LabelledProduct::new(product("tea", "HTX A", vec![]));
    let error = LabelRegister::of([shelf(), shelf()]).unwrap_err();
    says(&error);
    let details = error.details();
    assert_eq!((error.code(), details.field.as_deref()), ("duplicate_product", Some("id")));
    assert_eq!(details.given.as_deref(), Some("tea"));
}

#[test]
fn which_product_is_meant_is_told_by_ids_and_codes_and_never_by_a_name() {
    let code = |text| ProductCode::parse_without_era(text).unwrap();
    let (one, shared) = (code("83-829-28780-3-2022"), code("83-829-28780-9-2023"));
    let day = date!(2026 - 11 - 27);
    let rated =
        |id, by| LabelledProduct::new(product(id, by, vec![recognised(Star::Three, date!(2025 - 02 - 03))]));
    let unrated = LabelledProduct::new(product("c", "HTX A", vec![]));
    let register = LabelRegister::of([
        rated("a", "HTX A").with_code(one),
        rated("b", "HTX B").with_code(shared),
        unrated,
        rated("d", "HTX D").with_code(shared),
        rated("e", "HTX A"),
    ])
    .unwrap();
    let verdict = |claim: Claim| {
        let answer = register.check(&claim);
        let candidates: Vec<_> = answer.candidates().iter().map(|one| one.id().to_owned()).collect();
        (answer.verdict(), answer.product().map(str::to_owned), candidates.join(" "))
    };
    let of = |id: &str| Claim::of_record(id, Star::Three, day).unwrap();
    let by_code = |code| Claim::of_code(code, Star::Three, day).unwrap();
    let some = |id: &str| Some(id.to_owned());
    let none = String::new;
    assert_eq!(verdict(of("a")), (ClaimVerdict::Holds, some("a"), none()));
    assert_eq!(verdict(by_code(one)), (ClaimVerdict::Holds, some("a"), none()));
    assert_eq!(verdict(of("a").with_code(one).unwrap()), (ClaimVerdict::Holds, some("a"), none()));
    assert_eq!(verdict(by_code(shared)), (ClaimVerdict::Ambiguous, None, "b d".into()));
    assert_eq!(verdict(by_code(shared).with_producer("HTX D").unwrap()).1, some("d"));
    assert_eq!(verdict(of("d").with_code(shared).unwrap()), (ClaimVerdict::Holds, some("d"), none()));
    // The registry has no code of e: its id tells it. A code of another product does not go with it.
    assert_eq!(verdict(of("e").with_code(code("83-829-28780-7-2022")).unwrap()).1, some("e"));
    assert_eq!(verdict(of("e").with_code(one).unwrap()), (ClaimVerdict::OtherProduct, None, "a".into()));
    assert_eq!(verdict(of("e").with_code(shared).unwrap()), (ClaimVerdict::OtherProducer, None, "b".into()));
    assert_eq!(
        verdict(of("a").with_code(code("83-829-28780-7-2022")).unwrap()).0,
        ClaimVerdict::NotRecognised
    );
    assert_eq!(verdict(of("x").with_code(shared).unwrap()), (ClaimVerdict::Ambiguous, None, "b d".into()));
    let star_of = |claim: Claim| register.check(&claim).candidates()[0].star();
    assert_eq!(star_of(of("e").with_code(one).unwrap()), Some(Star::Three));
    assert_eq!(star_of(of("c").with_producer("HTX B").unwrap()), None);
    // Not recognised itself, but others of the producer are.
    assert_eq!(verdict(of("c")), (ClaimVerdict::OtherProduct, some("c"), "a e".into()));
    assert_eq!(
        verdict(of("x").with_producer("HTX A").unwrap()),
        (ClaimVerdict::OtherProduct, None, "a e".into())
    );
    assert_eq!(verdict(of("x")), (ClaimVerdict::NotRecognised, None, none()));
    assert_eq!(
        verdict(of("a").with_producer("HTX B").unwrap()),
        (ClaimVerdict::OtherProducer, None, "a".into())
    );
    // A producer alone tells no product, though it has one alone.
    let by = |id| Claim::of_producer(id, Star::Three, day).unwrap();
    assert_eq!(verdict(by("HTX B")), (ClaimVerdict::Ambiguous, None, "b".into()));
    for near in ["HTX b", "HTX", "HTX B.", "htx b"] {
        assert_eq!(verdict(by(near)), (ClaimVerdict::NotRecognised, None, none()), "{near}");
    }
}

#[test]
fn a_statement_of_schema_org_tells_the_star_that_the_product_has() {
    let register =
        register(vec![product("tea", "HTX A", vec![recognised(Star::Four, date!(2025 - 02 - 03))])]);
    let answer = check(&register, "tea", Star::Five, date!(2026 - 11 - 27));
    let statement = answer.certification(Lang::Vi);
    round_trip(&statement);
    let json = serde_json::to_value(&statement).unwrap();
    assert_eq!(json["@context"], "https://schema.org");
    assert_eq!(json["@type"], "Certification");
    assert_eq!(json["certificationIdentification"], "tea");
    assert_eq!(json["certificationStatus"], "https://schema.org/CertificationActive");
    let rating = serde_json::json!({"@type": "Rating", "ratingValue": 4, "bestRating": 5, "worstRating": 1});
    assert_eq!(json["certificationRating"], rating);
    assert_eq!((&json["validFrom"], &json["expires"]), (&"2025-02-03".into(), &"2028-02-03".into()));
    assert_eq!(json["auditDate"], "2026-11-27");
    assert_eq!(json["issuedBy"]["@type"], "GovernmentOrganization");
    assert_eq!(
        json["about"],
        serde_json::json!({"@type": "Product", "productID": "tea", "manufacturer": null})
    );
    // What is written is what its getters say.
    assert_eq!((statement.is_active(), statement.rating()), (true, Some(Star::Four)));
    assert_eq!(statement.valid_from(), Some(date!(2025 - 02 - 03)));
    assert_eq!(statement.expires(), Some(date!(2028 - 02 - 03)));
    assert_eq!(statement.audited_on(), date!(2026 - 11 - 27));
    assert_eq!((statement.identification(), statement.product()), (Some("tea"), Some("tea")));
    assert_eq!(statement.producer(), None);
    assert_eq!(json["issuedBy"]["identifier"], statement.issued_by().unwrap().code());
    assert_eq!(statement.issued_by(), answer.authority());
    assert_eq!(
        (&json["name"], &json["description"]),
        (&statement.name().into(), &statement.description().into())
    );
    assert!(statement.name().contains("4 sao"), "{}", statement.name());
    assert_eq!(statement.description(), answer.text(Lang::Vi).to_string());
    let of_maker = Claim::of_producer("HTX A", Star::Four, date!(2026 - 11 - 27)).unwrap();
    let of_maker = register.check(&of_maker).certification(Lang::En);
    assert_eq!((of_maker.producer(), of_maker.product(), of_maker.issued_by()), (Some("HTX A"), None, None));
    assert!(!of_maker.name().trim().is_empty() && !of_maker.name().contains("star"), "{}", of_maker.name());
    let lapsed = check(&register, "tea", Star::Four, date!(2028 - 02 - 04)).certification(Lang::En);
    round_trip(&lapsed);
    assert_eq!((lapsed.is_active(), lapsed.rating(), lapsed.expires()), (false, None, None));
    // A status that does not go with the rating is not read.
    let wrong =
        serde_json::to_string(&lapsed).unwrap().replace("CertificationInactive", "CertificationActive");
    assert!(serde_json::from_str::<ocop::registry::CertificationStatement>(&wrong).is_err());
}

#[test]
fn a_claim_names_what_it_was_made_with() {
    let day = date!(2022 - 01 - 01);
    let code = ProductCode::parse_without_era("83-829-28780-3-2022").unwrap();
    let claim = Claim::of_producer("HTX A", Star::Three, day).unwrap();
    assert_eq!((claim.record(), claim.code(), claim.producer()), (None, None, Some("HTX A")));
    // A code of the year of the claim is not of a later one.
    let claim = claim.with_record("tea").unwrap().with_code(code).unwrap();
    assert_eq!((claim.record(), claim.code(), claim.producer()), (Some("tea"), Some(code), Some("HTX A")));
    let before = date!(2021 - 12 - 31);
    let early = Claim::of_record("tea", Star::Three, before).unwrap().with_code(code).unwrap_err();
    assert_eq!(early.code(), "code_after_day");
    assert_eq!(Claim::of_code(code, Star::Three, before).unwrap_err().code(), "code_after_day");
    assert!(Claim::of_code(code, Star::Three, day).is_ok());
}

#[test]
fn wrong_claims_are_coded_errors() {
    let day = date!(2026 - 11 - 27);
    let six = Claim::of_record("s1", 6, day).unwrap_err();
    assert_eq!((six.code(), six.details().field.as_deref()), ("unknown_star", Some("star")));
    let code = ProductCode::parse_without_era("83-829-28780-3-2022").unwrap();
    let early = Claim::of_code(code, Star::Three, date!(2021 - 12 - 31)).unwrap_err();
    assert_eq!(early.code(), "code_after_day");
    assert!(Claim::of_code(code, Star::Three, date!(2022 - 01 - 01)).is_ok());
    // A code of a form that its era did not have is no code to begin with.
    let five =
        r#"{"code": {"era": "with_commune", "code": "83-829-28780-3-2022"}, "star": 3, "on": "2026-11-27"}"#;
    let error = serde_json::from_str::<Claim>(five).unwrap_err().to_string();
    assert!(error.contains("83-829-28780-3-2022"), "{error}");
    let first = date!(2013 - 01 - 01);
    assert!(Claim::of_record("s1", Star::Three, first).is_ok());
    let error = Claim::of_record("s1", Star::Three, first.previous_day().unwrap()).unwrap_err();
    assert_eq!(error.code(), "before_first_recognition");
    assert_eq!(error.details().field.as_deref(), Some("on"));
    assert_eq!(error.details().allowed, Allowed::Range(Some("2013-01-01".into()), None));
    let error = Claim::of_record("s1", Star::Three, date!(0000 - 05 - 01)).unwrap_err();
    assert_eq!((error.code(), error.details().field.as_deref()), ("invalid_date", Some("on")));
    assert_eq!(Claim::of_record(" ", Star::Three, day).unwrap_err().code(), "invalid_claim_id");
    assert_eq!(Claim::of_producer("\u{7}", Star::Three, day).unwrap_err().code(), "invalid_claim_id");
    let nothing = serde_json::from_str::<Claim>(r#"{"star": 3, "on": "2026-11-27"}"#).unwrap_err();
    assert!(nothing.to_string().contains("a record, a product code or a producer"), "{nothing}");
    for stars in ["6", "0"] {
        let text = format!(r#"{{"record": "s1", "star": {stars}, "on": "2026-11-27"}}"#);
        assert!(serde_json::from_str::<Claim>(&text).is_err());
    }
    for error in [six, early, error] {
        says(&error);
    }
    let twice = [product("s1", "HTX A", vec![]), product("s1", "HTX B", vec![])].map(LabelledProduct::new);
    says(&LabelRegister::of(twice).unwrap_err());
}

#[test]
fn verdicts_have_codes_and_names() {
    coded!(ClaimVerdict);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_claim_that_holds_held_on_every_day_since_recognition_but_for_a_named_gap(
        product in registered_product(1), star in 3..=5_u8, days_on in 0..4_500_i64,
    ) {
        let on = date!(2019 - 08 - 21) + Duration::days(days_on);
        let register = register(vec![product]);
        let star = Star::try_from(star).unwrap();
        let answer = check(&register, "s1", star, on);
        let first = answer.held_from();
        prop_assert!(!answer.holds() || first.is_some_and(|first| first <= on));
        prop_assert!(first.is_none_or(|first| check(&register, "s1", star, first).holds()), "{first:?}");
        for day in days(date!(2019 - 08 - 01), on) {
            let then = check(&register, "s1", star, day);
            let gap = answer.interruptions().iter().find(|gap| gap.from <= day && day <= gap.through);
            if first.is_none_or(|first| day < first) {
                prop_assert!(!then.holds() && gap.is_none(), "{day}: before {first:?}");
            } else {
                prop_assert_eq!(then.holds(), gap.is_none(), "{}", day);
                prop_assert_eq!(gap.map(|gap| gap.why), (!then.holds()).then_some(then.verdict()), "{}", day);
            }
        }
    }

    #[test]
    fn a_claim_comes_to_the_same_on_the_days_from_since_to_until_and_not_on_those_beside(
        product in registered_product(1), star in 3..=5_u8, days_on in 0..4_500_i64,
    ) {
        let on = date!(2019 - 08 - 21) + Duration::days(days_on);
        let register = register(vec![product]);
        let star = Star::try_from(star).unwrap();
        let answer = check(&register, "s1", star, on);
        let alike = |day| {
            let then = check(&register, "s1", star, day);
            then.verdict() == answer.verdict() || (then.holds() && answer.holds())
        };
        if let Some(since) = answer.since() {
            prop_assert!(since <= on && alike(since) && !alike(since.previous_day().unwrap()));
            prop_assert!(days(since, on).all(alike));
        }
        if let Some(until) = answer.until() {
            prop_assert!(on <= until && !alike(until.next_day().unwrap()));
            prop_assert!(days(on, until).all(alike));
        }
        if let Some(mark) = answer.mark() {
            let told = |day| check(&register, "s1", star, day).star();
            prop_assert!(days(mark.from, mark.until).all(|day| told(day) == Some(mark.star)));
            prop_assert_ne!(told(mark.until.next_day().unwrap()), Some(mark.star));
        }
    }
}

proptest! {
    #[test]
    fn claims_registers_and_answers_are_kept_and_read_back(
        (register, claim) in label_register().prop_flat_map(|register| (Just(register.clone()), claim_of(&register))),
    ) {
        round_trip(&claim);
        round_trip(&register);
        let answer = register.check(&claim);
        let json = round_trip(&answer);
        let text: Value = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&text["text"]["vi"], &Value::from(answer.text(Lang::Vi).to_string()));
        round_trip(&answer.certification(Lang::Vi));
        prop_assert!(answer.holds() == (answer.star() == Some(claim.star())));
        // No answer tells a product that ids and codes leave open.
        let open = matches!(answer.verdict(), ClaimVerdict::Ambiguous | ClaimVerdict::OtherProducer);
        prop_assert!(!open || (answer.product().is_none() && answer.mark().is_none()));
    }
}

//! Producers: who may take part, and what is kept of them.

use ocop::catalogue::{GroupId, OtherClassification};
use ocop::law::{Act, Basis, Citation, NamedOrganisation, Point, Reading};
use ocop::producer::{
    Attestation, EligibilityReason, EnterpriseForm, EnterpriseSize, LocalCapital, ProducerEligibility,
    ProducerKind, Representative, RepresentativeTrait, SuggestionReason, TaxCode, TaxCodeKind,
};
use ocop::{Allowed, Edition, Lang, Problem, Producer, ProductGroup, Regime, Say, SetId};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

use crate::round_trip::{coded, round_trip, says, with_fields};

mod suggestion;
mod tax_code;

const TODAY: Date = date!(2026 - 06 - 01);

fn producer(kind: ProducerKind) -> Producer {
    Producer::new("HTX Bản Mây", kind).unwrap()
}

fn company(form: EnterpriseForm) -> Producer {
    producer(ProducerKind::Enterprise).with_size(EnterpriseSize::Small).unwrap().with_form(form).unwrap()
}

fn household(registered: bool) -> Producer {
    producer(ProducerKind::Household).with_attestation(Attestation::BusinessRegistration, registered).unwrap()
}

// Eligibility.

/// Every kind, an enterprise in each size and form or of neither known, a household, a farm and a cooperative group with their registration
/// attested, denied or not known.
fn all_producers() -> Vec<Producer> {
    let mut all = Vec::new();
    for kind in ProducerKind::ALL.iter().copied() {
        let bare = producer(kind);
        if kind == ProducerKind::Enterprise {
            for size in EnterpriseSize::ALL.iter().copied() {
                for form in EnterpriseForm::ALL.iter().copied() {
                    all.push(bare.clone().with_size(size).unwrap().with_form(form).unwrap());
                }
            }
        }
        if Attestation::BusinessRegistration.fits(kind) {
            for registered in [true, false] {
                all.push(
                    bare.clone().with_attestation(Attestation::BusinessRegistration, registered).unwrap(),
                );
            }
        }
        all.push(bare);
    }
    all
}

#[test]
fn eligibility_is_as_in_the_table_for_every_kind_edition_and_group() {
    // Columns: 1048, 1048 in tourism, since 148, since 148 in tourism.
    use EligibilityReason::{
        LargeEnterprise, Listed, ListedByReading, NotListed, RegistrationUnknown, SizeUnknown, TourismOnly,
        Unregistered,
    };
    let registered = |producer: &Producer| producer.attestation(Attestation::BusinessRegistration);
    let row = |producer: &Producer| match producer.kind() {
        ProducerKind::Cooperative | ProducerKind::CooperativeGroup => [Listed; 4],
        ProducerKind::Enterprise => match producer.size() {
            Some(EnterpriseSize::Micro | EnterpriseSize::Small | EnterpriseSize::Medium) => [Listed; 4],
            Some(EnterpriseSize::Large) => [LargeEnterprise; 4],
            None => [SizeUnknown; 4],
        },
        // Reading 19: an unregistered household is not eligible under 1048 either, whose list ends with dots.
        ProducerKind::Household => match registered(producer) {
            Some(true) => [Listed; 4],
            Some(false) => [Unregistered; 4],
            None => [RegistrationUnknown; 4],
        },
        // Reading 19: registration is asked of households alone; the answer says that it rests on that.
        ProducerKind::Farm => match registered(producer) {
            Some(true) => [NotListed, NotListed, Listed, Listed],
            Some(false) | None => [NotListed, NotListed, ListedByReading, ListedByReading],
        },
        ProducerKind::Association | ProducerKind::ManagementCentre | ProducerKind::EquivalentOrganisation => {
            [NotListed, NotListed, TourismOnly, Listed]
        }
        _ => panic!("a kind without a row"),
    };
    let mut cases = 0;
    for producer in all_producers() {
        let [old, old_tourism, new, new_tourism] = row(&producer);
        for edition in Edition::ALL.iter().copied() {
            for group in GroupId::all(edition) {
                let expected = match (edition.regime(), group.is_tourism()) {
                    (Regime::Decision1048, false) => old,
                    (Regime::Decision1048, true) => old_tourism,
                    (_, false) => new,
                    (_, true) => new_tourism,
                };
                let answer = producer.eligibility(edition, group).unwrap();
                assert_eq!(answer.reason(), expected, "{producer:?} {edition} {group:?}");
                let sure = match expected {
                    Listed | ListedByReading => (true, false),
                    SizeUnknown | RegistrationUnknown => (false, false),
                    _ => (false, true),
                };
                assert_eq!((answer.is_eligible(), answer.is_ineligible()), sure);
                assert_eq!((answer.edition(), answer.kind()), (edition, producer.kind()));
                // An answer rests on the edition's own list first; where that alone does not settle it, on the reading too, last.
                let basis: Vec<Basis> = answer.basis().collect();
                let reading = Basis::Reading(Reading::EligibleProducers);
                assert_eq!(basis.last() == Some(&reading), expected != Listed);
                assert_eq!(basis.contains(&reading), expected != Listed);
                let Basis::Law(list) = basis[0] else { panic!("the list comes first") };
                assert_eq!(list.act(), edition.regime().act());
                round_trip(&answer);
                let [vi, en] = [Lang::Vi, Lang::En].map(|lang| answer.text(lang).to_string());
                assert!(
                    vi.starts_with(producer.kind().name().vi())
                        && en.starts_with(producer.kind().name().en())
                );
                cases += 1;
            }
        }
    }
    // Eight kinds of which nothing is known, 16 enterprises, and three kinds with and without registration.
    assert_eq!(cases, (8 + 16 + 6) * 5 * 6);
}

#[test]
fn an_answer_on_a_producer_names_each_place_it_rests_on() {
    let law = Basis::Law;
    let reading = Basis::Reading(Reading::EligibleProducers);
    let list_1048 = law(Citation::annex(Act::Decision1048, 2).clause(3).point(Point::A));
    let programme = law(Citation::whole(Act::Decision490));
    let lists_148 = [law(Citation::whole(Act::Decision148)), law(Citation::whole(Act::Decision919))];
    let list_26 = law(Citation::article(Act::Decision26, 2).clause(3));
    let large = producer(ProducerKind::Enterprise).with_size(EnterpriseSize::Large).unwrap();
    let farm = producer(ProducerKind::Farm);
    let basis = |producer: &Producer, edition: Edition| {
        let group = GroupId::all(edition).next().unwrap();
        producer.eligibility(edition, group).unwrap().basis().collect::<Vec<_>>()
    };
    for edition in [Edition::Decision1048, Edition::Decision1048As781] {
        assert_eq!(basis(&large, edition), [list_1048, programme, reading]);
        // Criterion 3.1 names registered households.
        let criteria = law(Citation::annex(Act::Decision1048, 3));
        assert_eq!(basis(&household(false), edition), [list_1048, programme, criteria, reading]);
        assert_eq!(basis(&household(true), edition), [list_1048]);
        assert_eq!(basis(&farm, edition), [list_1048, programme, reading]);
    }
    for edition in [Edition::Decision148, Edition::Decision148As1489] {
        assert_eq!(basis(&large, edition), [lists_148[0], lists_148[1], reading]);
        assert_eq!(basis(&household(true), edition), lists_148);
        assert_eq!(basis(&farm, edition), [lists_148[0], lists_148[1], reading]);
    }
    assert_eq!(basis(&large, Edition::Decision26), [list_26, reading]);
    assert_eq!(basis(&household(false), Edition::Decision26), [list_26, reading]);
    assert_eq!(basis(&producer(ProducerKind::Association), Edition::Decision26), [list_26, reading]);
    assert_eq!(basis(&producer(ProducerKind::Cooperative), Edition::Decision26), [list_26]);
    assert_eq!(basis(&farm, Edition::Decision26), [list_26, reading]);
    let registered = farm.with_attestation(Attestation::BusinessRegistration, true).unwrap();
    assert_eq!(basis(&registered, Edition::Decision26), [list_26]);
}

#[test]
fn the_open_list_of_1048_is_told_to_be_open_and_the_reading_on_farms_is_said() {
    let farm = producer(ProducerKind::Farm);
    let answer = farm.eligibility(Edition::Decision1048, ocop::catalogue::Group1048::Food).unwrap();
    let (vi, en) = (answer.text(Lang::Vi).to_string(), answer.text(Lang::En).to_string());
    assert!(vi.contains("dấu ba chấm") && vi.contains("Quyết định số 490/QĐ-TTg ngày 07/5/2018"), "{vi}");
    assert!(en.contains("ends with dots") && en.contains("Decision 490/QĐ-TTg"), "{en}");
    let answer = farm.eligibility(Edition::Decision26, ProductGroup::Food).unwrap();
    assert!(answer.text(Lang::En).to_string().contains("registration is asked of households alone"));
    let reading = Reading::EligibleProducers.text(Lang::En).to_string();
    assert!(reading.contains("households alone, not of farms"), "{reading}");
}

/// A kind that a later correction of the table may take off the list: the kept answer says so.
#[test]
fn a_kind_that_is_not_on_a_closed_list_is_said_not_to_be_on_it() {
    let farm = producer(ProducerKind::Farm);
    let open = farm.eligibility(Edition::Decision1048, ocop::catalogue::Group1048::Food).unwrap();
    let closed = with_fields(&open, &[("edition", serde_json::json!(Edition::Decision26))]).unwrap();
    let said = closed.text(Lang::En).to_string();
    assert_eq!(
        said,
        format!(
            "{}: not on the list of producers of {}",
            ProducerKind::Farm.name().en(),
            Edition::Decision26.text(Lang::En)
        )
    );
}

#[test]
fn a_group_of_another_classification_is_an_error_that_cites_the_edition_s_own() {
    let cooperative = producer(ProducerKind::Cooperative);
    let error = cooperative.eligibility(Edition::Decision1048, ProductGroup::Ornamentals).unwrap_err();
    assert_eq!((error.code(), error.edition()), ("other_classification", Edition::Decision1048));
    assert_eq!(error.citation(), Citation::annex(Act::Decision1048, 1));
    says(&error);
    let Allowed::OneOf(groups) = error.details().allowed else { panic!("the groups are listed") };
    assert_eq!(groups.len(), 6);
    for set in SetId::all() {
        for edition in Edition::ALL.iter().copied() {
            // 148 and 26/2026 share their groups.
            let shared = (set.regime() == Regime::Decision1048) == (edition.regime() == Regime::Decision1048);
            assert_eq!(cooperative.eligibility(edition, set).is_ok(), shared, "{set} {edition}");
            assert_eq!(OtherClassification::check(set, edition).is_ok(), shared);
        }
        assert_eq!(GroupId::from(set).is_tourism(), set.is_tourism());
    }
    let classified = |edition: Edition| edition.rules().classification.citation;
    assert_eq!(classified(Edition::Decision1048As781), Citation::annex(Act::Decision1048, 1));
    assert_eq!(classified(Edition::Decision148As1489), Citation::annex(Act::Decision148, 1));
    assert_eq!(classified(Edition::Decision26), Citation::annex(Act::Decision26, 1));
}

#[test]
fn an_answer_whose_fields_contradict_each_other_is_not_read() {
    let answer = household(false).eligibility(Edition::Decision26, ProductGroup::Food).unwrap();
    let mut stored = serde_json::to_value(answer).unwrap();
    assert_eq!(stored["eligible"], false);
    assert_eq!(stored["basis"].as_array().unwrap().len(), 2);
    // A newer writer may add fields.
    stored["note"] = "later".into();
    assert_eq!(serde_json::from_value::<ProducerEligibility>(stored.clone()).unwrap(), answer);
    stored["eligible"] = true.into();
    assert!(serde_json::from_value::<ProducerEligibility>(stored).is_err());
}

#[test]
fn the_lists_name_each_kind_once() {
    for edition in Edition::ALL.iter().copied() {
        let rules = edition.rules().producers;
        for kind in ProducerKind::ALL.iter().copied() {
            let rows = rules.admitted.iter().filter(|row| row.kind == kind).count();
            assert!(rows <= 1, "{edition} {kind}");
            assert_eq!(rules.admits(kind).is_some(), rows == 1);
        }
        assert_eq!(rules.closed, edition.regime() != Regime::Decision1048);
        assert!(!rules.list.is_empty());
        // A kind stands in one level of the criterion alone, or in none.
        for levels in [rules.organisation, rules.organisation_in_tourism] {
            let named: Vec<NamedOrganisation> = levels.iter().copied().flatten().copied().collect();
            for (place, one) in named.iter().enumerate() {
                assert!(!named[place + 1..].contains(one), "{edition} {one:?}");
            }
        }
    }
}

// The record itself.

#[test]
fn a_fact_that_cannot_be_true_of_the_kind_is_refused() {
    for kind in ProducerKind::ALL.iter().copied() {
        for fact in Attestation::ALL.iter().copied() {
            for holds in [true, false] {
                let attested = producer(kind).with_attestation(fact, holds);
                match (kind, fact) {
                    (ProducerKind::Cooperative, Attestation::CooperativeLaw2012)
                    | (ProducerKind::CooperativeGroup, Attestation::HeadRegistration)
                    | (
                        ProducerKind::CooperativeGroup | ProducerKind::Farm | ProducerKind::Household,
                        Attestation::BusinessRegistration,
                    ) => {
                        let attested = attested.unwrap();
                        for other in Attestation::ALL.iter().copied() {
                            assert_eq!(attested.attestation(other), (other == fact).then_some(holds));
                        }
                        // What is attested later counts.
                        let turned = attested.with_attestation(fact, !holds).unwrap();
                        assert_eq!(turned.attestation(fact), Some(!holds));
                    }
                    _ => {
                        let error = attested.unwrap_err();
                        assert_eq!(error.code(), "foreign_attestation", "{kind} {fact}");
                        says(&error);
                    }
                }
            }
        }
    }
}

#[test]
fn size_and_form_are_an_enterprise_s() {
    for kind in ProducerKind::ALL.iter().copied() {
        for size in EnterpriseSize::ALL.iter().copied() {
            match producer(kind).with_size(size) {
                Ok(made) => assert_eq!((kind, made.size()), (ProducerKind::Enterprise, Some(size))),
                Err(error) => {
                    assert_eq!(
                        (error.code(), kind == ProducerKind::Enterprise),
                        ("size_of_no_enterprise", false)
                    );
                    says(&error);
                }
            }
        }
        for form in EnterpriseForm::ALL.iter().copied() {
            match producer(kind).with_form(form) {
                Ok(made) => assert_eq!((kind, made.form()), (ProducerKind::Enterprise, Some(form))),
                Err(error) => {
                    assert_eq!(
                        (error.code(), kind == ProducerKind::Enterprise),
                        ("form_of_no_enterprise", false)
                    );
                    says(&error);
                }
            }
        }
    }
}

#[test]
fn a_name_has_a_character_and_no_control_characters() {
    for name in ["", " ", "\t", "HTX\nBản Mây", "a\u{0}b"] {
        let error = Producer::new(name, ProducerKind::Farm).unwrap_err();
        assert_eq!(
            (error.code(), error.details().field.as_deref()),
            ("invalid_name", Some("name")),
            "{name:?}"
        );
        says(&error);
    }
    assert_eq!(Producer::new("  HTX Bản Mây ", ProducerKind::Farm).unwrap().name(), "HTX Bản Mây");
}

#[test]
fn a_share_of_capital_is_exact_and_between_0_and_100() {
    for text in ["0", "51", "50.5", "100", "100.00", "0.0000000000000000000000000001"] {
        let share: LocalCapital = text.parse().unwrap();
        assert_eq!(share.to_string().parse::<LocalCapital>().unwrap(), share);
        assert_eq!(round_trip(&share), format!("\"{share}\""));
    }
    assert_eq!("51.00".parse::<LocalCapital>().unwrap(), "51".parse().unwrap());
    for text in [
        "",
        "-0",
        "-1",
        "+5",
        "100.01",
        "101",
        "51%",
        "51,5",
        ".5",
        "5.",
        "5e1",
        "1_0",
        " 5",
        "NaN",
        "50.99999999999999999999999999999999",
        "99999999999999999999999999999999",
    ] {
        let error = text.parse::<LocalCapital>().unwrap_err();
        assert_eq!((error.code(), error.given()), ("invalid_local_capital", text));
        says(&error);
    }
    // Nought has no sign, however it was made.
    let nought = LocalCapital::from_percent(-rust_decimal::Decimal::ZERO).unwrap();
    assert_eq!((nought.to_string().as_str(), round_trip(&nought).as_str()), ("0", "\"0\""));
    let share: LocalCapital = "50.5".parse().unwrap();
    assert_eq!([Lang::Vi, Lang::En].map(|lang| share.text(lang).to_string()), ["50,5%", "50.5%"]);
    let decimal = |text: &str| text.parse::<rust_decimal::Decimal>().unwrap();
    assert!(LocalCapital::from_percent(decimal("-0.01")).is_err());
    assert!(LocalCapital::from_percent(decimal("100.0000001")).is_err());
    assert_eq!(LocalCapital::from_percent(decimal("51.10")).unwrap().percent().to_string(), "51.1");
}

fn any_producer() -> impl Strategy<Value = Producer> {
    let kind = prop::sample::select(ProducerKind::ALL);
    let fact = || prop::option::of(any::<bool>());
    let code = prop::sample::select(vec!["", "0300588569", "0300588569-001", "001187000123"]);
    let size = prop::option::of(prop::sample::select(EnterpriseSize::ALL));
    let form = prop::option::of(prop::sample::select(EnterpriseForm::ALL));
    let capital = prop::option::of(0..=100_000_u32);
    (kind, code, (fact(), fact(), fact()), capital, (fact(), fact(), fact()), size, form).prop_map(
        |(kind, code, (woman, minority, disabled), share, (law, own, head), size, form)| {
            let mut person = Representative::default();
            person = woman.map_or(person, |yes| person.with_woman(yes));
            person = minority.map_or(person, |yes| person.with_ethnic_minority(yes));
            person = disabled.map_or(person, |yes| person.with_disabled(yes));
            let mut made = producer(kind).with_representative(person);
            if let Ok(code) = code.parse() {
                made = made.clone().with_tax_code(code, TODAY).unwrap_or(made);
            }
            if let Some(share) = share {
                let percent = rust_decimal::Decimal::new(i64::from(share), 3);
                made = made.with_local_capital(LocalCapital::from_percent(percent).unwrap());
            }
            for (fact, holds) in Attestation::ALL.iter().zip([law, own, head]) {
                if let Some(holds) = holds {
                    made = made.clone().with_attestation(*fact, holds).unwrap_or(made);
                }
            }
            if let Some(size) = size {
                made = made.clone().with_size(size).unwrap_or(made);
            }
            if let Some(form) = form {
                made = made.clone().with_form(form).unwrap_or(made);
            }
            made
        },
    )
}

proptest! {
    #[test]
    fn a_producer_stored_and_read_back_is_the_same(producer in any_producer()) {
        round_trip(&producer);
        round_trip(&producer.representative());
    }
}

#[test]
fn the_stored_form_is_as_documented() {
    let company = company(EnterpriseForm::JointStock)
        .with_tax_code("0300588569001".parse().unwrap(), TODAY)
        .unwrap()
        .with_representative(Representative::default().with_woman(true).with_disabled(false))
        .with_local_capital("50.50".parse().unwrap());
    let json = concat!(
        r#"{"name":"HTX Bản Mây","kind":"enterprise","size":"small","form":"joint_stock","tax_code":"0300588569-001","#,
        r#""tax_code_on":"2026-06-01","representative":{"woman":true,"ethnic_minority":null,"disabled":false},"#,
        r#""local_capital":"50.5","attested":{"cooperative_law_2012":null,"business_registration":null,"head_registration":null}}"#
    );
    assert_eq!(round_trip(&company), json);
    // What is not known may be left out.
    let group =
        producer(ProducerKind::CooperativeGroup).with_attestation(Attestation::HeadRegistration, true);
    let json = r#"{"name":"HTX Bản Mây","kind":"cooperative_group","attested":{"head_registration":true}}"#;
    assert_eq!(serde_json::from_str::<Producer>(json).unwrap(), group.unwrap());
    let bare = r#"{"name":"HTX Bản Mây","kind":"household"}"#;
    assert_eq!(serde_json::from_str::<Producer>(bare).unwrap(), producer(ProducerKind::Household));
}

#[test]
fn reading_a_producer_refuses_what_the_constructor_refuses() {
    let read = |fields: &str| {
        let json = format!(r#"{{"name": "A", {fields}}}"#);
        serde_json::from_str::<Producer>(&json).map_err(|error| error.to_string())
    };
    assert!(read(r#""kind": "farm""#).is_ok());
    // Size, form and registration may be not known since registries do not hold them.
    assert!(read(r#""kind": "household""#).is_ok());
    assert!(read(r#""kind": "enterprise", "form": "joint_stock""#).is_ok());
    assert!(read(r#""kind": "enterprise", "size": "small""#).is_ok());
    for (fields, says) in [
        (
            r#""kind": "club""#,
            "no kind of producer \"club\"; it is one of: cooperative, cooperative_group, enterprise, farm",
        ),
        (r#""kind": "farm", "colour": 1"#, "unknown field"),
        (
            r#""kind": "farm", "size": "small""#,
            "a size is an enterprise's: small enterprise, but the producer is: farm",
        ),
        (r#""kind": "farm", "form": "joint_stock""#, "a legal form is an enterprise's"),
        (r#""kind": "enterprise", "size": "giant""#, "micro, small, medium, large"),
        (r#""kind": "enterprise", "form": "ltd""#, "single_member_llc, multi_member_llc"),
        (r#""kind": "farm", "tax_code": "0300588569""#, "go together"),
        (r#""kind": "farm", "tax_code_on": "2026-01-01""#, "go together"),
        (r#""kind": "farm", "tax_code": "0300588560", "tax_code_on": "2026-01-01""#, "9 would"),
        (r#""kind": "farm", "tax_code": "0300588569", "tax_code_on": "2026-1-1""#, "YYYY-MM-DD"),
        (r#""kind": "farm", "tax_code": "001187000123", "tax_code_on": "2026-01-01""#, "only a household"),
        (
            r#""kind": "household", "tax_code": "001187000123", "tax_code_on": "2025-06-30""#,
            "from 2025-07-01",
        ),
        (r#""kind": "farm", "local_capital": 51"#, "invalid type"),
        (r#""kind": "farm", "local_capital": "151""#, "no share of local capital"),
        (r#""kind": "farm", "attested": {"handsome": true}"#, "unknown field"),
        (r#""kind": "farm", "attested": ["business_registration"]"#, "an object"),
        (
            r#""kind": "farm", "attested": {"head_registration": true}"#,
            "not to be attested of this kind of producer (farm)",
        ),
        (r#""kind": "farm", "attested": {"head_registration": false}"#, "not to be attested"),
        (r#""kind": "farm", "representative": {"tall": true}"#, "unknown field"),
        (r#""kind": "farm", "representative": [true, null, null]"#, "an object"),
        (r#""kind": "farm", "name": " ""#, "duplicate field"),
    ] {
        let error = read(fields).unwrap_err();
        assert!(error.contains(says), "{fields}: {error}");
    }
    assert!(serde_json::from_str::<Producer>(r#"{"name": " ", "kind": "farm"}"#).is_err());
    assert!(serde_json::from_str::<Producer>(r#"["A", "farm"]"#).is_err());
}

#[test]
fn codes_lead_back_to_their_values_and_names_are_unique() {
    coded! {
        ProducerKind, EnterpriseSize, EnterpriseForm, Attestation, RepresentativeTrait, EligibilityReason,
        SuggestionReason, TaxCodeKind,
    }
    // A name in a registry's column tells a kind, a size or a form from every other.
    let mut names: Vec<&str> = ProducerKind::ALL.iter().map(|kind| kind.name().vi()).collect();
    names.extend(EnterpriseSize::ALL.iter().map(|size| size.name().vi()));
    names.extend(EnterpriseForm::ALL.iter().map(|form| form.name().vi()));
    assert!(names.iter().all(|name| unicode_normalization::is_nfc(name)));
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!((all, names.len()), (16, 16));
}

#[test]
fn an_unknown_code_says_what_is_allowed() {
    let error = ProducerKind::from_code("club").unwrap_err();
    assert_eq!((error.code(), error.given(), error.allowed().len()), ("unknown_producer_kind", "club", 8));
    says(&error);
    let codes = [
        EnterpriseSize::from_code("huge").unwrap_err().code(),
        EnterpriseForm::from_code("ltd").unwrap_err().code(),
        Attestation::from_code("handsome").unwrap_err().code(),
        RepresentativeTrait::from_code("tall").unwrap_err().code(),
        TaxCodeKind::from_code("vat").unwrap_err().code(),
    ];
    assert_eq!(
        codes,
        [
            "unknown_enterprise_size",
            "unknown_enterprise_form",
            "unknown_attestation",
            "unknown_representative_trait",
            "unknown_tax_code_kind"
        ]
    );
}

#[test]
fn a_representative_tells_each_trait() {
    let person = Representative::default().with_woman(true).with_ethnic_minority(false).with_disabled(true);
    let traits: Vec<_> = RepresentativeTrait::ALL.iter().map(|counted| person.has(*counted)).collect();
    assert_eq!(traits, [person.woman(), person.ethnic_minority(), person.disabled()]);
    assert_eq!(traits, [Some(true), Some(false), Some(true)]);
}

/// An error of each code of producers and their tax codes.
pub(crate) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    use crate::problems::boxed;
    let tax = |text: &str| boxed(text.parse::<TaxCode>().unwrap_err());
    let farm = || producer(ProducerKind::Farm);
    let person: TaxCode = "001187000123".parse().unwrap();
    let early = producer(ProducerKind::Household).with_tax_code(person, date!(2025 - 06 - 30));
    let mut all = crate::problems::unknown![
        ProducerKind,
        EnterpriseSize,
        EnterpriseForm,
        Attestation,
        RepresentativeTrait,
        EligibilityReason,
        SuggestionReason,
        TaxCodeKind,
    ];
    all.extend([
        boxed(Producer::new("HTX\nBản Mây", ProducerKind::Farm).unwrap_err()),
        boxed(farm().with_size(EnterpriseSize::Small).unwrap_err()),
        boxed(farm().with_form(EnterpriseForm::ALL[0]).unwrap_err()),
        boxed(
            producer(ProducerKind::Enterprise)
                .with_attestation(Attestation::BusinessRegistration, true)
                .unwrap_err(),
        ),
        boxed(farm().with_tax_code(person, TODAY).unwrap_err()),
        boxed(early.unwrap_err()),
        boxed("101".parse::<LocalCapital>().unwrap_err()),
        tax("03005885a9"),
        tax("030058856"),
        tax("0300588560"),
        tax("0100000003"),
        tax("0300588569-000"),
        tax("0300 588 569"),
    ]);
    all
}

#[test]
fn each_listed_error_has_a_code_of_its_own() {
    let codes: Vec<&str> = problems().iter().map(|problem| problem.code()).collect();
    let distinct: std::collections::BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(codes.len(), distinct.len(), "{codes:?}");
}

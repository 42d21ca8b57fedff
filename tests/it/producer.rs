//! Producers: tax codes, who may take part, and what the record proves.

use ocop::catalogue::{GroupId, OtherClassification};
use ocop::law::{Act, Basis, Citation, NamedOrganisation, Point, Reading};
use ocop::producer::{
    Attestation, EligibilityReason, EnterpriseForm, EnterpriseSize, LocalCapital, ProducerEligibility,
    ProducerKind, Representative, RepresentativeTrait, Suggestion, SuggestionReason, TaxCode, TaxCodeKind,
};
use ocop::{Allowed, Edition, Lang, LevelId, Problem, Producer, ProductGroup, Regime, Say, SetId, Topic};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

use crate::round_trip::{coded, round_trip, says};

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

fn tax_code(text: &str) -> Result<TaxCode, &'static str> {
    text.parse::<TaxCode>().map_err(|error| {
        assert_eq!(error.given(), text);
        says(&error);
        error.code()
    })
}

// Tax codes.

/// The check digit counted another way: the weighted sum and the check digit make 10 modulo 11.
fn fits(nine: &[u8], check: u8) -> bool {
    let sum: u32 = nine
        .iter()
        .zip([31, 29, 23, 19, 17, 13, 7, 5, 3])
        .map(|(digit, weight)| u32::from(*digit) * weight)
        .sum();
    (sum + u32::from(check)) % 11 == 10
}

#[test]
fn real_looking_tax_codes_are_read_and_printed() {
    // The first is a well-known company's; its sum is 375 = 34 * 11 + 1, so the digit is 9.
    for text in ["0300588569", "0100109106", "0101248141"] {
        let code = tax_code(text).unwrap();
        assert_eq!((code.kind(), code.to_string().as_str()), (TaxCodeKind::Taxpayer, text));
        assert_eq!(code.taxpayer(), Some(code));
        for (spelt, printed) in [("-001", "-001"), ("001", "-001"), ("-999", "-999"), ("010", "-010")] {
            let branch = tax_code(&format!("{text}{spelt}")).unwrap();
            assert_eq!(branch.kind(), TaxCodeKind::Branch);
            assert_eq!(branch.to_string(), format!("{text}{printed}"));
            assert_eq!(branch.taxpayer(), Some(code));
        }
    }
    let person = tax_code("001187000123").unwrap();
    assert_eq!((person.kind(), person.taxpayer()), (TaxCodeKind::PersonalNumber, None));
    assert_eq!(person.to_string(), "001187000123");
    assert_eq!(format!("{person:?}"), "TaxCode(001187000123)");
}

proptest! {
    #[test]
    fn exactly_one_check_digit_fits_or_none(nine in prop::collection::vec(0..10_u8, 9)) {
        let text: String = nine.iter().map(|digit| char::from(b'0' + digit)).collect();
        let accepted: Vec<u8> = (0..10).filter(|check| tax_code(&format!("{text}{check}")).is_ok()).collect();
        let fitting: Vec<u8> = (0..10).filter(|check| fits(&nine, *check)).collect();
        prop_assert_eq!(&accepted, &fitting);
        prop_assert!(accepted.len() <= 1);
        // Those refused say which digit would do.
        for check in 0..10 {
            if let Err(error) = format!("{text}{check}").parse::<TaxCode>() {
                if error.code() == "tax_code_running_number" {
                    prop_assert!(text.ends_with("0000000"));
                    continue;
                }
                prop_assert_eq!(error.code(), "tax_code_check_digit");
                let hint = match accepted.first() {
                    Some(digit) => format!("; {digit} would"),
                    None => String::from("; no digit does"),
                };
                prop_assert!(error.to_string().ends_with(&hint));
            }
        }
    }

    #[test]
    fn a_wrong_digit_is_always_noticed(place in 0..10_usize, digit in 0..10_u8) {
        let mut text = *b"0300588569";
        text[place] = b'0' + digit;
        let text = String::from_utf8(text.to_vec()).unwrap();
        prop_assert_eq!(tax_code(&text).is_ok(), text == "0300588569");
    }

    #[test]
    fn any_text_is_a_code_or_an_error_and_a_printed_code_reads_back(text in "[0-9]{9,14}|[0-9-]{0,16}|\\PC{0,15}") {
        if let Ok(code) = tax_code(&text) {
            prop_assert_eq!(tax_code(&code.to_string()), Ok(code));
            prop_assert_eq!(round_trip(&code), format!("\"{code}\""));
            let digits = |text: &str| text.replace('-', "");
            prop_assert_eq!(digits(&code.to_string()), digits(&text));
        }
    }
}

#[test]
fn the_running_number_begins_at_one() {
    // 01 and seven noughts: the check digit fits, but no taxpayer has the number nought.
    assert_eq!(tax_code("0100000003"), Err("tax_code_running_number"));
    assert_eq!(tax_code("0100000003-001"), Err("tax_code_running_number"));
    assert!(tax_code("0100000010").is_ok());
}

#[test]
fn some_nine_digits_have_no_check_digit() {
    assert!((0..10).all(|check| tax_code(&format!("000000000{check}")).is_err()));
}

#[test]
fn a_wrong_tax_code_says_what_is_wrong() {
    for (text, code) in [
        ("", "tax_code_length"),
        ("030058856", "tax_code_length"),
        ("03005885690", "tax_code_length"),
        ("0300588569-0001", "tax_code_character"),
        ("03005885690001", "tax_code_length"),
        ("0300588560", "tax_code_check_digit"),
        ("0300588560-001", "tax_code_check_digit"),
        ("0300588569-000", "tax_code_branch_number"),
        ("0300588569000", "tax_code_branch_number"),
        ("0300588569--01", "tax_code_character"),
        ("001187-000123", "tax_code_character"),
        ("03005885a9", "tax_code_character"),
    ] {
        assert_eq!(tax_code(text), Err(code), "{text:?}");
    }
}

#[test]
fn a_tax_code_with_print_marks_or_without_its_leading_zero_is_an_error_that_names_the_code_meant() {
    for (text, meant) in [
        // As companies print them, and as a spreadsheet leaves them.
        ("0300 588 569", "0300588569"),
        ("03.00.588.569", "0300588569"),
        ("0300588569 - 002", "0300588569-002"),
        ("300588569", "0300588569"),
        // The same kinds in other places.
        (" 0300588569", "0300588569"),
        ("0300588569\u{a0}", "0300588569"),
        ("\u{feff}0300\u{2009}588\u{200b}569", "0300588569"),
        ("0300-588-569", "0300588569"),
        ("0300588569–002", "0300588569-002"),
        ("0300 588 569 — 002", "0300588569-002"),
        ("0300588569.002", "0300588569-002"),
        ("030058856-9001", "0300588569-001"),
        ("300588569-002", "0300588569-002"),
        ("300.588.569 - 002", "0300588569-002"),
        ("0300588569-01", "0300588569-001"),
        ("0300588569 - 1", "0300588569-001"),
        ("０３００５８８５６９", "0300588569"),
        ("001187 000123", "001187000123"),
        ("001.187.000.123", "001187000123"),
        // A household's personal number begins with a zero too.
        ("79187000123", "079187000123"),
    ] {
        let error = text.parse::<TaxCode>().unwrap_err();
        assert_eq!(error.code(), "tax_code_not_in_form", "{text:?}");
        assert_eq!(error.meant().map(|code| code.to_string()).as_deref(), Some(meant), "{text:?}");
        assert_eq!(error.details().allowed, ocop::Allowed::OneOf(vec![meant.to_owned()]));
        assert!(error.to_string().contains(meant), "{error}");
        says(&error);
    }
}

proptest! {
    /// Whatever marks stand between the digits of a code, the code meant is that one, and no other
    /// is named for digits that make none.
    #[test]
    fn marks_between_the_digits_of_a_tax_code_do_not_change_which_code_is_meant(
        number in 1..10_000_000_u32, province in 1..97_u32, branch in prop::option::of(1..1000_u32),
        mark in prop::sample::select(vec![" ", ".", "\u{a0}", "\u{200b}"]), places in prop::collection::btree_set(1..10_usize, 1..4),
    ) {
        let nine = format!("{province:02}{number:07}");
        let Some(code) = (0..10).find_map(|check| tax_code(&format!("{nine}{check}")).ok()) else { return Ok(()) };
        let mut text = code.to_string();
        for place in places.iter().rev() {
            text.insert_str(*place, mark);
        }
        let mut whole = code.to_string();
        if let Some(branch) = branch {
            text = format!("{text} - {branch:03}");
            whole = format!("{whole}-{branch:03}");
        }
        let error = text.parse::<TaxCode>().unwrap_err();
        prop_assert_eq!(error.meant(), Some(tax_code(&whole).unwrap()), "{}", text);
        // A digit more or less than the check digit allows, and no code is meant.
        let digit = text.as_bytes()[0];
        let wrong = format!("{}{}", if digit == b'9' { '8' } else { '9' }, &text[1..]);
        prop_assert_eq!(wrong.parse::<TaxCode>().unwrap_err().meant(), None, "{}", wrong);
    }
}

#[test]
fn a_personal_number_is_a_household_s_from_2025_07_01() {
    let person: TaxCode = "001187000123".parse().unwrap();
    for kind in ProducerKind::ALL.iter().copied() {
        for (on, early) in [(date!(2025 - 06 - 30), true), (date!(2025 - 07 - 01), false), (TODAY, false)] {
            let carried = producer(kind).with_tax_code(person, on);
            match kind {
                ProducerKind::Household if !early => {
                    let carried = carried.unwrap();
                    assert_eq!((carried.tax_code(), carried.tax_code_on()), (Some(person), Some(on)));
                }
                _ => {
                    let error = carried.unwrap_err();
                    let code = match kind {
                        ProducerKind::Household => "personal_number_too_early",
                        _ => "personal_number_of_no_household",
                    };
                    assert_eq!(error.code(), code, "{kind}");
                    says(&error);
                }
            }
            // The other codes are for everyone, on every day.
            for text in ["0300588569", "0300588569-001"] {
                let code = text.parse().unwrap();
                let carried = producer(kind).with_tax_code(code, on).unwrap();
                assert_eq!(carried.tax_code(), Some(code));
            }
        }
    }
    assert_eq!(person.first_day(), Some(date!(2025 - 07 - 01)));
    let early = producer(ProducerKind::Household).with_tax_code(person, date!(2025 - 06 - 30)).unwrap_err();
    let details = early.details();
    assert_eq!(
        (details.field.as_deref(), details.given.as_deref()),
        (Some("tax_code_on"), Some("2025-06-30"))
    );
    assert_eq!(details.allowed, Allowed::Range(Some("2025-07-01".to_owned()), None));
}

#[test]
fn a_day_that_cannot_be_written_is_refused() {
    let code = "0300588569".parse().unwrap();
    for (day, fits) in [(Date::MIN, false), (date!(0000 - 12 - 31), false), (date!(0001 - 01 - 01), true)] {
        let carried = producer(ProducerKind::Farm).with_tax_code(code, day).map_err(|error| {
            says(&error);
            error.code()
        });
        assert_eq!(carried.is_ok(), fits, "{day}");
        assert_eq!(carried.err(), (!fits).then_some("invalid_date"));
    }
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

// What the record proves.

fn on_topic(producer: &Producer, set: SetId, topic: Topic) -> Option<Suggestion> {
    let mut found = producer.suggestions(set).filter(|suggestion| suggestion.criterion().topic() == topic);
    let suggestion = found.next()?;
    assert!(found.next().is_none());
    assert_eq!(suggestion.criterion().set(), set);
    assert_eq!(suggestion.basis(), Basis::Law(set.regime().criteria_annex()));
    assert_eq!(suggestion.level().is_some(), suggestion.reason().suggests());
    round_trip(&suggestion);
    for lang in Lang::ALL {
        let text = suggestion.text(*lang).to_string();
        assert!(text.starts_with(&suggestion.criterion().text(*lang).to_string()), "{text}");
    }
    Some(suggestion)
}

/// The position that each wording gives, read off the print: 26/2026, its tourism set, 148, its tourism set, 1048, 781's tourism set. 0 is
/// none. The second array is without anything attested or known besides the kind and the form.
fn printed_rows() -> Vec<(Producer, [u8; 6], [u8; 6])> {
    use EnterpriseForm::{JointStock, MultiMemberLlc, PrivateEnterprise, SingleMemberLlc};
    let share = |percent: &str| percent.parse::<LocalCapital>().unwrap();
    let full = |kind| {
        let facts = Attestation::ALL.iter().copied().filter(|fact| fact.fits(kind));
        facts.fold(producer(kind), |known, fact| known.with_attestation(fact, true).unwrap())
    };
    vec![
        (full(ProducerKind::Cooperative), [3, 3, 3, 3, 3, 3], [3, 3, 0, 3, 0, 3]),
        (full(ProducerKind::CooperativeGroup), [1, 1, 1, 1, 1, 1], [0, 0, 0, 1, 0, 1]),
        (full(ProducerKind::Farm), [1, 1, 1, 1, 0, 0], [1, 1, 1, 0, 0, 0]),
        (full(ProducerKind::Household), [1; 6], [0; 6]),
        (household(false), [0; 6], [0; 6]),
        (full(ProducerKind::Association), [0, 3, 0, 0, 0, 0], [0, 3, 0, 0, 0, 0]),
        (full(ProducerKind::ManagementCentre), [0, 3, 0, 3, 0, 0], [0, 3, 0, 3, 0, 0]),
        (full(ProducerKind::EquivalentOrganisation), [0, 3, 0, 0, 0, 0], [0, 3, 0, 0, 0, 0]),
        (company(SingleMemberLlc), [2, 2, 1, 1, 1, 1], [2, 2, 1, 1, 1, 1]),
        (company(MultiMemberLlc), [2; 6], [2; 6]),
        (company(PrivateEnterprise), [2, 2, 1, 1, 1, 1], [2, 2, 1, 1, 1, 1]),
        (company(JointStock).with_local_capital(share("0")), [2; 6], [0; 6]),
        (company(JointStock).with_local_capital(share("50.9999999999999999999999")), [2; 6], [0; 6]),
        (company(JointStock).with_local_capital(share("51")), [3; 6], [0; 6]),
        (company(JointStock).with_local_capital(share("100")), [3; 6], [0; 6]),
    ]
}

#[test]
fn the_type_of_organisation_is_suggested_as_each_of_the_79_sets_prints_it() {
    let mut asked = 0;
    for (known, with, without) in printed_rows() {
        let bare = producer(known.kind());
        let bare = known.form().map_or(bare.clone(), |form| bare.with_form(form).unwrap());
        for set in SetId::all() {
            // 1048's own tourism set (reading 26) has the wording of its other sets.
            let tourism = usize::from(set.is_tourism() && set != SetId::TOURISM_AS_SIGNED);
            let column = tourism
                + match set.regime() {
                    Regime::Decision26 => 0,
                    Regime::Decision148 => 2,
                    Regime::Decision1048 => 4,
                    _ => panic!("a regime without a column"),
                };
            let position = |level: u8| (level > 0).then_some(level);
            let found = on_topic(&known, set, Topic::OrganisationType).unwrap();
            let level = found.level().map(LevelId::position);
            assert_eq!(level, position(with[column]), "{} {set}: {:?}", known.kind(), found.reason());
            let found = on_topic(&bare, set, Topic::OrganisationType).unwrap();
            let level = found.level().map(LevelId::position);
            assert_eq!(level, position(without[column]), "bare {} {set}: {:?}", known.kind(), found.reason());
            asked += 1;
        }
    }
    assert_eq!(asked, 15 * 79);
}

/// What a level's label must say, in Vietnamese, if it names the producer.
fn words(producer: &Producer) -> &'static [&'static str] {
    match (producer.kind(), producer.form()) {
        (ProducerKind::Cooperative, _) => &["HTX"],
        (ProducerKind::CooperativeGroup, _) => &["tổ hợp tác"],
        (ProducerKind::Enterprise, Some(EnterpriseForm::SingleMemberLlc)) => {
            &["TNHH 1 thành viên", "TNHH một thành viên", "Công ty TNHH;"]
        }
        (ProducerKind::Enterprise, Some(EnterpriseForm::MultiMemberLlc)) => {
            &["TNHH từ hai thành viên", "Công ty TNHH;"]
        }
        (ProducerKind::Enterprise, Some(EnterpriseForm::JointStock)) => &["công ty cổ phần", "CTCP"],
        (ProducerKind::Enterprise, Some(EnterpriseForm::PrivateEnterprise)) => {
            &["doanh nghiệp tư nhân", "DN tư nhân"]
        }
        (ProducerKind::Farm, _) => &["trang trại"],
        (ProducerKind::Household, _) => &["Hộ"],
        (ProducerKind::Association | ProducerKind::EquivalentOrganisation, _) => {
            &["chủ thể khác chưa có tên"]
        }
        (ProducerKind::ManagementCentre, _) => &["trung tâm điều hành", "chủ thể khác chưa có tên"],
        _ => panic!("a producer without words"),
    }
}

#[test]
fn the_suggested_level_names_the_kind_and_a_kind_named_nowhere_has_none() {
    for (known, ..) in printed_rows() {
        if known == household(false) {
            continue;
        }
        for set in SetId::all() {
            let criterion = set.criteria_set().on_topic(Topic::OrganisationType).unwrap();
            let naming: Vec<LevelId> = criterion
                .levels()
                .filter(|level| words(&known).iter().any(|word| level.label().vi().contains(word)))
                .collect();
            let found = on_topic(&known, set, Topic::OrganisationType).unwrap();
            match found.level() {
                Some(level) => assert!(naming.contains(&level), "{} {set}", known.kind()),
                None => assert_eq!(
                    (naming.as_slice(), found.reason()),
                    ([].as_slice(), SuggestionReason::KindNotNamed),
                    "{} {set}",
                    known.kind()
                ),
            }
        }
    }
}

#[test]
fn capital_of_51_percent_or_more_stands_with_the_cooperatives() {
    for set in SetId::all() {
        let criterion = set.criteria_set().on_topic(Topic::OrganisationType).unwrap();
        let label = |position| criterion.level(None, position).unwrap().label().vi();
        assert!(label(2).contains("dưới 51%"), "{set}");
        assert!(label(3).contains("từ 51%"), "{set}");
        let company = company(EnterpriseForm::JointStock).with_local_capital("51".parse().unwrap());
        let found = on_topic(&company, set, Topic::OrganisationType).unwrap();
        assert_eq!(found.reason(), SuggestionReason::LocalCapitalFrom);
        assert!(found.text(Lang::Vi).to_string().contains("từ 51% trở lên"));
        let company = company.with_local_capital("50".parse().unwrap());
        let found = on_topic(&company, set, Topic::OrganisationType).unwrap();
        assert_eq!(found.reason(), SuggestionReason::LocalCapitalBelow);
        assert!(found.text(Lang::En).to_string().contains("under 51%"));
    }
}

#[test]
fn why_nothing_is_suggested_is_said() {
    use SuggestionReason::{
        ConditionAttested, ConditionDenied, ConditionUnknown, FormUnknown, KindNamed, KindNotNamed,
        LocalCapitalUnknown,
    };
    let why = |producer: &Producer, regime, number| {
        let found = on_topic(producer, SetId::new(regime, number).unwrap(), Topic::OrganisationType).unwrap();
        (found.reason(), found.fact())
    };
    let cooperative = producer(ProducerKind::Cooperative);
    let unknown = (ConditionUnknown, Some(Attestation::CooperativeLaw2012));
    assert_eq!(why(&cooperative, Regime::Decision148, 13), unknown);
    assert_eq!(why(&cooperative, Regime::Decision1048, 13), unknown);
    assert_eq!(why(&cooperative, Regime::Decision26, 13), (KindNamed, None));
    let named = (ConditionAttested, Some(Attestation::CooperativeLaw2012));
    let attested = cooperative.clone().with_attestation(Attestation::CooperativeLaw2012, true).unwrap();
    assert_eq!(why(&attested, Regime::Decision148, 13), named);
    let denied = cooperative.with_attestation(Attestation::CooperativeLaw2012, false).unwrap();
    assert_eq!(
        why(&denied, Regime::Decision148, 13),
        (ConditionDenied, Some(Attestation::CooperativeLaw2012))
    );
    let group = producer(ProducerKind::CooperativeGroup);
    let head = Some(Attestation::HeadRegistration);
    let own = Some(Attestation::BusinessRegistration);
    assert_eq!(why(&group, Regime::Decision148, 1), (ConditionUnknown, head));
    assert_eq!(why(&group, Regime::Decision26, 1), (ConditionUnknown, own));
    // The head's registration is not the group's, and the other way round.
    let by_head = group.clone().with_attestation(Attestation::HeadRegistration, true).unwrap();
    assert_eq!(why(&by_head, Regime::Decision26, 1), (ConditionUnknown, own));
    let by_own = group.with_attestation(Attestation::BusinessRegistration, true).unwrap();
    assert_eq!(why(&by_own, Regime::Decision148, 1), (ConditionUnknown, head));
    let joint_stock = company(EnterpriseForm::JointStock);
    assert_eq!(why(&joint_stock, Regime::Decision26, 1), (LocalCapitalUnknown, None));
    let enterprise = producer(ProducerKind::Enterprise);
    assert_eq!(why(&enterprise, Regime::Decision26, 1), (FormUnknown, None));
    // Capital matters for joint-stock companies alone, and only once the form is known.
    let enterprise = enterprise.with_local_capital("60".parse().unwrap());
    assert_eq!(why(&enterprise, Regime::Decision26, 1), (FormUnknown, None));
    let farm = producer(ProducerKind::Farm);
    assert_eq!(why(&farm, Regime::Decision1048, 1), (KindNotNamed, None));
    assert_eq!(why(&household(false), Regime::Decision26, 1), (ConditionDenied, own));
    assert_eq!(why(&producer(ProducerKind::Household), Regime::Decision26, 1), (ConditionUnknown, own));
}

#[test]
fn a_suggestion_whose_fields_contradict_each_other_is_not_read() {
    let set = SetId::new(Regime::Decision26, 13).unwrap();
    let found = on_topic(&producer(ProducerKind::Cooperative), set, Topic::OrganisationType).unwrap();
    let stored = serde_json::to_value(found).unwrap();
    assert_eq!((&stored["criterion"], &stored["level"]), (&"2026/13/3.1".into(), &"2026/13/3.1:3".into()));
    for (field, value) in [
        ("level", "2026/13/1.5:3".into()),
        ("level", serde_json::Value::Null),
        ("reason", "form_unknown".into()),
        ("reason", "condition_attested".into()),
        ("fact", "head_registration".into()),
    ] {
        let mut other = stored.clone();
        other[field] = value;
        assert!(serde_json::from_value::<Suggestion>(other).is_err(), "{field}");
    }
    let mut newer = stored;
    newer["note"] = "later".into();
    assert_eq!(serde_json::from_value::<Suggestion>(newer).unwrap(), found);
}

#[test]
fn the_representative_counts_by_what_each_regime_counts() {
    let known = [None, Some(false), Some(true)];
    for set in SetId::all() {
        for woman in known {
            for minority in known {
                for disabled in known {
                    let mut person = Representative::default();
                    person = woman.map_or(person, |yes| person.with_woman(yes));
                    person = minority.map_or(person, |yes| person.with_ethnic_minority(yes));
                    person = disabled.map_or(person, |yes| person.with_disabled(yes));
                    let producer = producer(ProducerKind::Farm).with_representative(person);
                    let answer = on_topic(&producer, set, Topic::LegalRepresentative);
                    let counted: &[Option<bool>] = match set.regime() {
                        Regime::Decision1048 => {
                            assert_eq!(answer, None, "1048 has no such criterion");
                            continue;
                        }
                        Regime::Decision148 => &[woman, minority],
                        Regime::Decision26 => &[woman, minority, disabled],
                        _ => panic!("a regime without traits"),
                    };
                    let yes = counted.iter().filter(|fact| **fact == Some(true)).count();
                    let unknown = counted.iter().filter(|fact| fact.is_none()).count();
                    let points = if yes > 0 {
                        Some(1)
                    } else if unknown > 0 {
                        None
                    } else {
                        Some(0)
                    };
                    let suggested = answer.unwrap().level().map(LevelId::points);
                    assert_eq!(suggested, points, "{set} {person:?}");
                }
            }
        }
    }
}

#[test]
fn a_set_prints_one_criterion_on_each_of_the_two_topics_or_none() {
    let bare = producer(ProducerKind::Farm);
    let by_regime: Vec<usize> = Regime::ALL
        .iter()
        .map(|regime| SetId::of(*regime).map(|set| bare.suggestions(set).count()).sum())
        .collect();
    // 1048 has a tourism set of its own beside that of 781.
    assert_eq!(by_regime, [27, 52, 52]);
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

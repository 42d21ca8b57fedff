//! Producers: tax codes, who may take part, and what the record proves.

use ocop::law::{Basis, Reading};
use ocop::producer::{
    Attestation, EnterpriseForm, EnterpriseSize, GroupId, Ineligibility, LocalCapital, Producer,
    ProducerKind, Representative, TaxCode, TaxCodeKind, Why,
};
use ocop::{CriteriaSet, Edition, Lang, ProductGroup, Regime, Topic};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

const TODAY: Date = date!(2026 - 06 - 01);

fn producer(kind: ProducerKind) -> Producer {
    Producer::new("HTX Bản Mây", kind).unwrap()
}

fn company(form: EnterpriseForm) -> Producer {
    producer(ProducerKind::Enterprise { size: EnterpriseSize::Small, form })
}

fn tax_code(text: &str) -> Result<TaxCode, &'static str> {
    text.parse::<TaxCode>().map_err(|error| {
        assert_eq!(error.given(), text);
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
            let digits = |text: &str| text.replace('-', "");
            prop_assert_eq!(digits(&code.to_string()), digits(&text));
        }
    }
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
        ("0300588569-01", "tax_code_character"),
        ("0300588569-0001", "tax_code_character"),
        ("03005885690001", "tax_code_length"),
        ("0300588560", "tax_code_check_digit"),
        ("0300588560-001", "tax_code_check_digit"),
        ("0300588569-000", "tax_code_branch_number"),
        ("0300588569000", "tax_code_branch_number"),
        ("030058856-9001", "tax_code_character"),
        ("0300588569--01", "tax_code_character"),
        ("001187-000123", "tax_code_character"),
        (" 0300588569", "tax_code_character"),
        ("０３００５８８５６９", "tax_code_character"),
        ("03005885a9", "tax_code_character"),
    ] {
        assert_eq!(tax_code(text), Err(code), "{text:?}");
    }
}

#[test]
fn a_personal_number_is_a_household_s_from_2025_07_01() {
    let person: TaxCode = "001187000123".parse().unwrap();
    for kind in ProducerKind::all() {
        for (on, early) in [(date!(2025 - 06 - 30), true), (date!(2025 - 07 - 01), false), (TODAY, false)] {
            let carried = producer(kind).with_tax_code(person, on).map_err(|error| error.code());
            match kind {
                ProducerKind::Household { .. } if !early => {
                    let carried = carried.unwrap();
                    assert_eq!((carried.tax_code(), carried.tax_code_on()), (Some(person), Some(on)));
                }
                ProducerKind::Household { .. } => {
                    assert_eq!(carried, Err("personal_number_too_early"));
                }
                _ => assert_eq!(carried, Err("personal_number_of_no_household"), "{kind}"),
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
}

// Eligibility.

#[test]
fn eligibility_is_as_in_the_table_for_every_kind_edition_and_group() {
    // Columns: 1048, 1048 in tourism, since 148, since 148 in tourism.
    let (yes, no) = (None, Some);
    let household = Ineligibility::UnregisteredHousehold;
    let (large, listed, tourism) =
        (Ineligibility::LargeEnterprise, Ineligibility::NotListed, Ineligibility::TourismOnly);
    let row = |kind| match kind {
        ProducerKind::Cooperative
        | ProducerKind::CooperativeGroup
        | ProducerKind::Household { registered: true } => [yes, yes, yes, yes],
        ProducerKind::Enterprise { size, .. } => match size {
            EnterpriseSize::Micro | EnterpriseSize::Small | EnterpriseSize::Medium => [yes, yes, yes, yes],
            EnterpriseSize::Large => [no(large), no(large), no(large), no(large)],
        },
        ProducerKind::Household { registered: false } => [yes, yes, no(household), no(household)],
        ProducerKind::Farm => [no(listed), no(listed), yes, yes],
        ProducerKind::Association | ProducerKind::ManagementCentre | ProducerKind::EquivalentOrganisation => {
            [no(listed), no(listed), no(tourism), yes]
        }
    };
    let mut cases = 0;
    for kind in ProducerKind::all() {
        let [old, old_tourism, new, new_tourism] = row(kind);
        for edition in Edition::ALL {
            for group in GroupId::all(edition) {
                let expected = match (edition.regime(), group.is_tourism()) {
                    (Regime::Decision1048, false) => old,
                    (Regime::Decision1048, true) => old_tourism,
                    (_, false) => new,
                    (_, true) => new_tourism,
                };
                let answer = producer(kind).eligibility(edition, group).unwrap();
                assert_eq!(answer.reason(), expected, "{kind} {edition} {group}");
                assert_eq!(answer.is_eligible(), expected.is_none());
                assert_eq!(answer.edition(), edition);
                // An answer rests on the edition's own list; a refusal on the reading too.
                let reading = Basis::Reading(Reading::EligibleProducers);
                assert_eq!(answer.basis().contains(&reading), expected.is_some());
                let Basis::Law(list) = answer.basis()[0] else { panic!("the list comes first") };
                assert_eq!(list.act(), edition.regime().act());
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 24 * 5 * 6);
}

#[test]
fn a_group_of_another_classification_is_an_error() {
    let cooperative = producer(ProducerKind::Cooperative);
    let error = cooperative.eligibility(Edition::Decision1048, ProductGroup::Ornamentals).unwrap_err();
    assert_eq!((error.code(), error.edition()), ("other_classification", Edition::Decision1048));
    for set in CriteriaSet::all() {
        for edition in Edition::ALL {
            // 148 and 26/2026 share their groups.
            let shared = (set.regime() == Regime::Decision1048) == (edition.regime() == Regime::Decision1048);
            assert_eq!(cooperative.eligibility(edition, set.id()).is_ok(), shared, "{set} {edition}");
        }
        assert_eq!(GroupId::from(set.id()).is_tourism(), set.id().is_tourism());
    }
}

#[test]
fn the_reasons_differ_in_code_and_text() {
    for (place, reason) in Ineligibility::ALL.into_iter().enumerate() {
        for other in &Ineligibility::ALL[place + 1..] {
            assert_ne!(reason.code(), other.code());
            assert_ne!(reason.text(), other.text());
        }
        assert!(Lang::ALL.into_iter().all(|lang| !reason.text().get(lang).is_empty()));
    }
}

// What the record proves.

fn on_topic(producer: &Producer, set: &'static CriteriaSet, topic: Topic) -> Option<(Option<u8>, Why)> {
    let mut found = producer.suggestions(set).filter(|suggestion| suggestion.criterion().topic() == topic);
    let suggestion = found.next()?;
    assert!(found.next().is_none());
    assert_eq!(suggestion.criterion().set(), set.id());
    assert_eq!(suggestion.basis(), Basis::Law(set.regime().criteria_annex()));
    Some((suggestion.level().map(ocop::Level::position), suggestion.why()))
}

/// The position that each wording gives, read off the print: 26/2026, its tourism set, 148, its tourism set, 1048, its tourism set. 0 is none.
/// The second array is without anything attested or known besides the kind.
fn printed_rows() -> Vec<(Producer, [u8; 6], [u8; 6])> {
    use EnterpriseForm::{JointStock, MultiMemberLlc, PrivateEnterprise, SingleMemberLlc};
    let share = |percent: &str| percent.parse::<LocalCapital>().unwrap();
    let full = |kind| {
        Attestation::ALL
            .into_iter()
            .filter(|fact| fact.fits(kind))
            .fold(producer(kind), |known, fact| known.attesting(fact).unwrap())
    };
    vec![
        (full(ProducerKind::Cooperative), [3, 3, 3, 3, 3, 3], [3, 3, 0, 3, 0, 3]),
        (full(ProducerKind::CooperativeGroup), [1, 1, 1, 1, 1, 1], [0, 0, 0, 1, 0, 1]),
        (full(ProducerKind::Farm), [1, 1, 1, 1, 0, 0], [1, 1, 1, 0, 0, 0]),
        (full(ProducerKind::Household { registered: true }), [1; 6], [1; 6]),
        (full(ProducerKind::Household { registered: false }), [0; 6], [0; 6]),
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
fn the_type_of_organisation_is_suggested_as_each_of_the_78_sets_prints_it() {
    let mut asked = 0;
    for (known, with, without) in printed_rows() {
        let bare = producer(known.kind());
        for set in CriteriaSet::all() {
            let tourism = usize::from(set.id().is_tourism());
            let column = tourism
                + match set.regime() {
                    Regime::Decision26 => 0,
                    Regime::Decision148 => 2,
                    Regime::Decision1048 => 4,
                };
            let position = |level: u8| (level > 0).then_some(level);
            let (level, why) = on_topic(&known, set, Topic::OrganisationType).unwrap();
            assert_eq!(level, position(with[column]), "{} {set}: {why:?}", known.kind());
            let (level, why) = on_topic(&bare, set, Topic::OrganisationType).unwrap();
            assert_eq!(level, position(without[column]), "bare {} {set}: {why:?}", known.kind());
            asked += 1;
        }
    }
    assert_eq!(asked, 15 * 78);
}

/// What a level's label must say, in Vietnamese, if it names the kind.
fn words(kind: ProducerKind) -> &'static [&'static str] {
    match kind {
        ProducerKind::Cooperative => &["HTX"],
        ProducerKind::CooperativeGroup => &["tổ hợp tác"],
        ProducerKind::Enterprise { form, .. } => match form {
            EnterpriseForm::SingleMemberLlc => &["TNHH 1 thành viên", "TNHH một thành viên", "Công ty TNHH,"],
            EnterpriseForm::MultiMemberLlc => &["TNHH từ hai thành viên", "Công ty TNHH,"],
            EnterpriseForm::JointStock => &["công ty cổ phần", "CTCP"],
            EnterpriseForm::PrivateEnterprise => &["doanh nghiệp tư nhân", "DN tư nhân"],
        },
        ProducerKind::Farm => &["trang trại"],
        ProducerKind::Household { .. } => &["Hộ"],
        ProducerKind::Association | ProducerKind::EquivalentOrganisation => &["đối tượng còn lại"],
        ProducerKind::ManagementCentre => &["trung tâm điều hành", "đối tượng còn lại"],
    }
}

#[test]
fn the_suggested_level_names_the_kind_and_a_kind_named_nowhere_has_none() {
    for (known, ..) in printed_rows() {
        if known.kind() == (ProducerKind::Household { registered: false }) {
            continue;
        }
        for set in CriteriaSet::all() {
            let criterion = set.on_topic(Topic::OrganisationType).unwrap();
            let naming: Vec<u8> = criterion
                .levels()
                .iter()
                .filter(|level| words(known.kind()).iter().any(|word| level.label().vi().contains(word)))
                .map(ocop::Level::position)
                .collect();
            let (level, why) = on_topic(&known, set, Topic::OrganisationType).unwrap();
            match level {
                Some(level) => assert!(naming.contains(&level), "{} {set}", known.kind()),
                None => assert_eq!(
                    (naming.as_slice(), why),
                    ([].as_slice(), Why::KindNotNamed),
                    "{} {set}",
                    known.kind()
                ),
            }
        }
    }
}

#[test]
fn capital_of_51_percent_or_more_stands_with_the_cooperatives() {
    for set in CriteriaSet::all() {
        let criterion = set.on_topic(Topic::OrganisationType).unwrap();
        let label = |position| criterion.level(None, position).unwrap().label().vi();
        assert!(label(2).contains("dưới 51%") && label(3).contains("từ 51% trở lên"), "{set}");
    }
}

#[test]
fn why_nothing_is_suggested_is_said() {
    let why = |producer: &Producer, regime, number| {
        let set = CriteriaSet::find(regime, number).unwrap();
        on_topic(producer, set, Topic::OrganisationType).unwrap().1
    };
    let cooperative = producer(ProducerKind::Cooperative);
    let unknown = Why::NotAttested(Attestation::CooperativeLaw2012);
    assert_eq!(why(&cooperative, Regime::Decision148, 13), unknown);
    assert_eq!(why(&cooperative, Regime::Decision1048, 13), unknown);
    assert_eq!(why(&cooperative, Regime::Decision26, 13), Why::KindNamed);
    let named = Why::KindNamedAs(Attestation::CooperativeLaw2012);
    let attested = cooperative.attesting(Attestation::CooperativeLaw2012).unwrap();
    assert_eq!(why(&attested, Regime::Decision148, 13), named);
    let group = producer(ProducerKind::CooperativeGroup);
    assert_eq!(why(&group, Regime::Decision148, 1), Why::NotAttested(Attestation::HeadRegistration));
    assert_eq!(why(&group, Regime::Decision26, 1), Why::NotAttested(Attestation::BusinessRegistration));
    // The head's registration is not the group's, and the other way round.
    let head = group.clone().attesting(Attestation::HeadRegistration).unwrap();
    assert_eq!(why(&head, Regime::Decision26, 1), Why::NotAttested(Attestation::BusinessRegistration));
    let own = group.attesting(Attestation::BusinessRegistration).unwrap();
    assert_eq!(why(&own, Regime::Decision148, 1), Why::NotAttested(Attestation::HeadRegistration));
    let company = company(EnterpriseForm::JointStock);
    assert_eq!(why(&company, Regime::Decision26, 1), Why::LocalCapitalUnknown);
    let farm = producer(ProducerKind::Farm);
    assert_eq!(why(&farm, Regime::Decision1048, 1), Why::KindNotNamed);
}

#[test]
fn the_representative_counts_by_what_each_regime_counts() {
    let known = [None, Some(false), Some(true)];
    for set in CriteriaSet::all() {
        for woman in known {
            for minority in known {
                for disabled in known {
                    let mut person = Representative::default();
                    person = woman.map_or(person, |yes| person.woman(yes));
                    person = minority.map_or(person, |yes| person.ethnic_minority(yes));
                    person = disabled.map_or(person, |yes| person.disabled(yes));
                    let producer = producer(ProducerKind::Farm).with_representative(person);
                    let answer = on_topic(&producer, set, Topic::LegalRepresentative);
                    let counted: &[Option<bool>] = match set.regime() {
                        Regime::Decision1048 => {
                            assert_eq!(answer, None, "1048 has no such criterion");
                            continue;
                        }
                        Regime::Decision148 => &[woman, minority],
                        Regime::Decision26 => &[woman, minority, disabled],
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
                    let criterion = set.on_topic(Topic::LegalRepresentative).unwrap();
                    let suggested =
                        answer.unwrap().0.map(|place| criterion.level(None, place).unwrap().points());
                    assert_eq!(suggested, points, "{set} {person:?}");
                }
            }
        }
    }
}

#[test]
fn a_set_prints_one_criterion_on_each_of_the_two_topics_or_none() {
    let bare = producer(ProducerKind::Farm);
    let by_regime = Regime::ALL.map(|regime| {
        CriteriaSet::all()
            .filter(|set| set.regime() == regime)
            .map(|set| bare.suggestions(set).count())
            .sum::<usize>()
    });
    assert_eq!(by_regime, [26, 52, 52]);
}

// The record itself.

#[test]
fn a_fact_that_cannot_be_true_of_the_kind_is_refused() {
    for kind in ProducerKind::all() {
        for fact in Attestation::ALL {
            let attested = producer(kind).attesting(fact);
            match (kind, fact) {
                (ProducerKind::Cooperative, Attestation::CooperativeLaw2012)
                | (ProducerKind::CooperativeGroup, Attestation::HeadRegistration)
                | (ProducerKind::CooperativeGroup | ProducerKind::Farm, Attestation::BusinessRegistration) => {
                    let attested = attested.unwrap();
                    assert_eq!(attested.attested().collect::<Vec<_>>(), [fact]);
                    assert!(
                        Attestation::ALL.into_iter().all(|other| attested.attests(other) == (other == fact))
                    );
                }
                _ => assert_eq!(attested.unwrap_err().code(), "foreign_attestation", "{kind} {fact:?}"),
            }
        }
    }
}

#[test]
fn a_name_has_a_character_and_no_control_characters() {
    for name in ["", " ", "\t", "HTX\nBản Mây", "a\u{0}b"] {
        let error = Producer::new(name, ProducerKind::Farm).unwrap_err();
        assert_eq!(error.code(), "invalid_name", "{name:?}");
    }
    assert_eq!(Producer::new("  HTX Bản Mây ", ProducerKind::Farm).unwrap().name(), "HTX Bản Mây");
}

#[test]
fn a_share_of_capital_is_exact_and_between_0_and_100() {
    for text in ["0", "51", "50.5", "100", "100.00", "0.0000000000000000000000000001"] {
        let share: LocalCapital = text.parse().unwrap();
        assert_eq!(share.to_string().parse::<LocalCapital>().unwrap(), share);
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
    }
    let decimal = |text: &str| text.parse::<rust_decimal::Decimal>().unwrap();
    assert!(LocalCapital::from_percent(decimal("-0.01")).is_err());
    assert!(LocalCapital::from_percent(decimal("100.0000001")).is_err());
    assert_eq!(LocalCapital::from_percent(decimal("51.10")).unwrap().percent().to_string(), "51.1");
}

fn any_producer() -> impl Strategy<Value = Producer> {
    let kind = prop::sample::select(ProducerKind::all().collect::<Vec<_>>());
    let fact = || prop::option::of(any::<bool>());
    let code = prop::sample::select(vec!["", "0300588569", "0300588569-001", "001187000123"]);
    (kind, code, fact(), fact(), fact(), prop::option::of(0..=100_000_u32), any::<[bool; 3]>()).prop_map(
        |(kind, code, woman, minority, disabled, share, facts)| {
            let mut person = Representative::default();
            person = woman.map_or(person, |yes| person.woman(yes));
            person = minority.map_or(person, |yes| person.ethnic_minority(yes));
            person = disabled.map_or(person, |yes| person.disabled(yes));
            let mut made = producer(kind).with_representative(person);
            if let Ok(code) = code.parse() {
                made = made.clone().with_tax_code(code, TODAY).unwrap_or(made);
            }
            if let Some(share) = share {
                let percent = rust_decimal::Decimal::new(i64::from(share), 3);
                made = made.with_local_capital(LocalCapital::from_percent(percent).unwrap());
            }
            for (fact, yes) in Attestation::ALL.into_iter().zip(facts) {
                if yes && fact.fits(kind) {
                    made = made.attesting(fact).unwrap();
                }
            }
            made
        },
    )
}

proptest! {
    #[test]
    fn a_producer_stored_and_read_back_is_the_same(producer in any_producer()) {
        let json = serde_json::to_string(&producer).unwrap();
        prop_assert_eq!(serde_json::from_str::<Producer>(&json).unwrap(), producer);
    }
}

#[test]
fn the_wire_form_is_as_documented() {
    let company = company(EnterpriseForm::JointStock)
        .with_tax_code("0300588569001".parse().unwrap(), TODAY)
        .unwrap()
        .with_representative(Representative::default().woman(true).disabled(false))
        .with_local_capital("50.50".parse().unwrap());
    assert_eq!(
        serde_json::to_string(&company).unwrap(),
        r#"{"name":"HTX Bản Mây","kind":"enterprise","size":"small","form":"joint_stock","tax_code":"0300588569-001","tax_code_on":"2026-06-01","representative":{"woman":true,"disabled":false},"local_capital":"50.5"}"#
    );
    let group = producer(ProducerKind::CooperativeGroup).attesting(Attestation::HeadRegistration).unwrap();
    assert_eq!(
        serde_json::to_string(&group).unwrap(),
        r#"{"name":"HTX Bản Mây","kind":"cooperative_group","attested":["head_registration"]}"#
    );
}

#[test]
fn reading_a_producer_refuses_what_the_constructor_refuses() {
    let read = |fields: &str| {
        let json = format!(r#"{{"name": "A", {fields}}}"#);
        serde_json::from_str::<Producer>(&json).map_err(|error| error.to_string())
    };
    assert!(read(r#""kind": "farm""#).is_ok());
    for (fields, says) in [
        (
            r#""kind": "club""#,
            "no kind \"club\": it is one of cooperative, cooperative_group, enterprise, farm",
        ),
        (r#""kind": "farm", "colour": 1"#, "unknown field"),
        (
            r#""kind": "farm", "size": "small""#,
            "`size` and `form` are of an enterprise; the kind given is farm",
        ),
        (
            r#""kind": "farm", "form": "joint_stock""#,
            "`size` and `form` are of an enterprise; the kind given is farm",
        ),
        (r#""kind": "farm", "registered": true"#, "`registered` is of a household; the kind given is farm"),
        (r#""kind": "household""#, "a household needs `registered`"),
        (r#""kind": "enterprise", "form": "joint_stock""#, "needs a `size`"),
        (r#""kind": "enterprise", "size": "small""#, "needs a `form`"),
        (r#""kind": "enterprise", "size": "giant", "form": "joint_stock""#, "micro, small, medium, large"),
        (r#""kind": "enterprise", "size": "small", "form": "ltd""#, "single_member_llc, multi_member_llc"),
        (r#""kind": "farm", "tax_code": "0300588569""#, "go together"),
        (r#""kind": "farm", "tax_code_on": "2026-01-01""#, "go together"),
        (r#""kind": "farm", "tax_code": "0300588560", "tax_code_on": "2026-01-01""#, "9 would"),
        (r#""kind": "farm", "tax_code": "0300588569", "tax_code_on": "2026-1-1""#, "YYYY-MM-DD"),
        (r#""kind": "farm", "tax_code": "001187000123", "tax_code_on": "2026-01-01""#, "only a household"),
        (
            r#""kind": "household", "registered": true, "tax_code": "001187000123", "tax_code_on": "2025-06-30""#,
            "from 2025-07-01",
        ),
        (r#""kind": "farm", "local_capital": 51"#, "invalid type"),
        (r#""kind": "farm", "local_capital": "151""#, "no share of local capital"),
        (r#""kind": "farm", "attested": ["handsome"]"#, "no attestation"),
        (
            r#""kind": "farm", "attested": ["head_registration"]"#,
            "\"head_registration\" cannot be attested of this kind of producer: farm",
        ),
        (r#""kind": "farm", "representative": {"tall": true}"#, "unknown field"),
        (r#""kind": "farm", "name": " ""#, "duplicate field"),
    ] {
        let error = read(fields).unwrap_err();
        assert!(error.contains(says), "{fields}: {error}");
    }
    assert!(serde_json::from_str::<Producer>(r#"{"name": " ", "kind": "farm"}"#).is_err());
}

#[test]
fn codes_lead_back_to_their_values() {
    assert!(EnterpriseSize::ALL.into_iter().all(|size| EnterpriseSize::from_code(size.code()) == Some(size)));
    assert!(EnterpriseForm::ALL.into_iter().all(|form| EnterpriseForm::from_code(form.code()) == Some(form)));
    assert!(Attestation::ALL.into_iter().all(|fact| Attestation::from_code(fact.code()) == Some(fact)));
    assert_eq!(EnterpriseSize::from_code("huge"), None);
    let mut names: Vec<_> = ProducerKind::all().map(|kind| kind.name().vi()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 24 - 12, "an enterprise is named by its form, in whatever size");
}

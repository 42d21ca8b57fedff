//! What the record of a producer proves.

use ocop::law::Basis;
use ocop::producer::{
    Attestation, EnterpriseForm, LocalCapital, ProducerKind, Representative, Suggestion, SuggestionReason,
};
use ocop::{Lang, LevelId, Producer, Regime, Say, SetId, Topic};

use super::{company, household, producer};
use crate::round_trip::round_trip;

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

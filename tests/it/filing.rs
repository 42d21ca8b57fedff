//! What may be filed on a day.

use ocop::certificate::{Refiling, Revocation, Status, UpgradeFiling};
use ocop::dossier::{
    Filing, FilingAnswer, FilingDivergence, FilingKind, FilingObstacle, FilingOptions, FilingQuestion,
    FilingReason, FilingRecord,
};
use ocop::law::{Act, Basis, DossierKind, Gap, Governing, Reading};
use ocop::producer::{Attestation, EligibilityReason, EnterpriseSize, ProducerKind};
use ocop::{
    Certificate, Edition, Lang, Problem, Producer, ProductSet, ProductSet1048, Regime, Say, SetId, Star,
};
use serde_json::Value;
use time::macros::date;
use time::{Date, Duration};

use crate::round_trip::{coded, round_trip, says};

const SET: ProductSet = ProductSet::CoffeeAndCocoa;

/// 26/2026 takes effect; the last day that its window left behind; the first with the whole window.
const NEW_RULES: Date = date!(2026 - 05 - 22);
const CAUGHT_BEFORE: Date = date!(2026 - 11 - 18);

fn recorded(star: Star, issued_on: Date) -> Certificate {
    Certificate::recorded(star, issued_on).unwrap()
}

fn revoked(certificate: Certificate, on: Date) -> Certificate {
    certificate.with_revocation(Revocation::on(on)).unwrap()
}

/// Certificates whose days lie around every boundary of the rules.
fn certificates() -> Vec<Certificate> {
    let issued = [
        date!(2020 - 06 - 08),
        date!(2023 - 05 - 22),
        date!(2023 - 05 - 23),
        date!(2023 - 08 - 01),
        date!(2023 - 11 - 17),
        date!(2023 - 11 - 18),
        date!(2024 - 02 - 29),
        date!(2026 - 08 - 05),
    ];
    let mut all = Vec::new();
    for day in issued {
        for star in [Star::Three, Star::Five] {
            let certificate = recorded(star, day);
            all.push(certificate);
            all.push(certificate.with_rerating_filed_on(day + Duration::days(700)).unwrap());
            all.push(
                certificate
                    .with_rerating_filed_on(day + Duration::days(1090))
                    .unwrap()
                    .with_rerating_decided_on(day + Duration::days(1150))
                    .unwrap(),
            );
            all.push(revoked(certificate, day + Duration::days(400)));
        }
    }
    all
}

fn days() -> impl Iterator<Item = Date> {
    std::iter::successors(Some(date!(2019 - 08 - 21)), |day| Some(*day + Duration::DAY))
        .take_while(|day| *day < date!(2030 - 01 - 01))
}

fn options(day: Date, certificate: impl Into<Option<Certificate>>) -> FilingOptions {
    FilingOptions::on(day, SET, certificate.into(), None).unwrap()
}

fn reasons(answer: &FilingAnswer) -> Vec<FilingReason> {
    answer.obstacles().iter().map(FilingObstacle::reason).collect()
}

fn basis(basis: &[Basis]) -> Vec<String> {
    basis.iter().map(ToString::to_string).collect()
}

#[test]
fn exactly_what_the_certificate_allows_may_be_filed() {
    for certificate in certificates() {
        for day in days().step_by(5) {
            let options = options(day, certificate);
            let status = certificate.status(day);
            let lapsed = matches!(status, Status::Expired | Status::Revoked);
            assert_eq!(options.may_file(DossierKind::First), lapsed);
            let upgrade = status == Status::Valid && certificate.star() != Star::Five;
            assert_eq!(options.may_file(DossierKind::Upgrade), upgrade);
            let until = certificate.valid_through() - Duration::days(120);
            let in_window = certificate.valid_through() - Duration::days(180) <= day && day <= until;
            // Reading 16: what the new window caught is filed late, up to its last day.
            let caught = certificate.issued_on() <= NEW_RULES
                && (NEW_RULES..CAUGHT_BEFORE).contains(&certificate.valid_through());
            let late = day >= NEW_RULES && caught && until < day;
            let rerating = status == Status::Valid && (day < NEW_RULES || in_window || late);
            let again = options.answer(DossierKind::ReRating);
            assert_eq!(again.is_open(), rerating, "{day} {certificate:?}");
            let kind = if late { FilingKind::LateReRating } else { FilingKind::ReRating };
            assert_eq!(again.filing_kind(), rerating.then_some(kind), "{day} {certificate:?}");
        }
    }
}

#[test]
fn the_answer_is_that_of_the_certificate() {
    for certificate in certificates() {
        for day in days().step_by(3) {
            let options = options(day, certificate);
            let upgrade = certificate.upgrade_filing(day) == UpgradeFiling::Open;
            assert_eq!(options.may_file(DossierKind::Upgrade), upgrade, "{day} {certificate:?}");
            let refiling = match options.answer(DossierKind::ReRating).filing_kind() {
                Some(FilingKind::ReRating) => certificate.refiling(day) == Refiling::Open,
                Some(FilingKind::LateReRating) => certificate.refiling(day) == Refiling::Late,
                _ => !certificate.refiling(day).is_open(),
            };
            assert!(refiling, "{day} {certificate:?}");
        }
    }
}

#[test]
fn a_certificate_dated_back_is_referred_to_from_its_day_of_issue_on() {
    // Re-recognised on 2025-08-20 from 2025-07-01 on, the day after the old term.
    let certificate =
        recorded(Star::Four, date!(2025 - 08 - 20)).with_valid_from(date!(2025 - 07 - 01)).unwrap();
    for day in [date!(2025 - 07 - 01), date!(2025 - 08 - 19)] {
        let options = options(day, certificate);
        for kind in [DossierKind::Upgrade, DossierKind::ReRating] {
            let obstacle = &options.answer(kind).obstacles()[0];
            assert_eq!(obstacle.reason(), FilingReason::NotYetValid);
            assert_eq!(obstacle.day(), Some(date!(2025 - 08 - 20)));
            assert_eq!(options.answer(kind).changes_on(), Some(date!(2025 - 08 - 20)));
        }
    }
    assert!(options(date!(2025 - 08 - 20), certificate).may_file(DossierKind::Upgrade));
}

#[test]
fn an_answer_turns_on_the_day_it_names_and_on_no_day_before() {
    for certificate in certificates().into_iter().step_by(3) {
        let all: Vec<FilingOptions> = days().map(|day| options(day, certificate)).collect();
        for kind in DossierKind::ALL {
            for (place, told) in all.iter().enumerate().step_by(31) {
                let turn = all[place..].iter().find(|later| later.may_file(*kind) != told.may_file(*kind));
                let changes_on = told.answer(*kind).changes_on();
                assert_eq!(
                    changes_on,
                    turn.map(FilingOptions::day),
                    "{} {kind:?} {certificate:?}",
                    told.day()
                );
            }
        }
    }
}

#[test]
fn an_answer_is_open_or_has_reasons_in_both_languages() {
    for certificate in certificates() {
        for day in days().step_by(211) {
            let options = options(day, certificate);
            for answer in options.answers() {
                assert_eq!(answer.is_open(), answer.obstacles().is_empty());
                assert!(!answer.basis().is_empty());
                assert!(answer.basis().is_sorted_by_key(|basis| matches!(basis, Basis::Reading(_))));
                for obstacle in answer.obstacles() {
                    // A provision stands before the readings, and it is one of the time.
                    let Basis::Law(place) = obstacle.basis()[0] else { panic!("{obstacle}") };
                    let rules = options.edition().rules();
                    let own = [rules.act, rules.criteria.act()].contains(&place.act());
                    assert!(own, "{place} on {day}: {obstacle}");
                    for basis in obstacle.basis() {
                        assert!(answer.basis().contains(basis));
                    }
                    let [vi, en] = [Lang::Vi, Lang::En].map(|lang| obstacle.text(lang).to_string());
                    assert!(!vi.is_empty() && vi != en && obstacle.to_string() == en);
                }
                let [vi, en] = [Lang::Vi, Lang::En].map(|lang| answer.text(lang).to_string());
                assert!(vi.starts_with("Hồ sơ ") && en.starts_with("Dossier ("), "{vi} {en}");
            }
        }
    }
}

#[test]
fn without_a_certificate_only_a_first_rating_may_be_filed() {
    let options = options(date!(2026 - 11 - 23), None);
    assert!(DossierKind::ALL.iter().map(|kind| options.may_file(*kind)).eq([true, false, false]));
    for kind in [DossierKind::Upgrade, DossierKind::ReRating] {
        assert_eq!(reasons(options.answer(kind)), [FilingReason::NoCertificate]);
        assert_eq!(options.answer(kind).changes_on(), None);
    }
    assert_eq!(options.edition(), Edition::Decision26);
    assert_eq!(options.answer(DossierKind::First).governing().rate_by(), None);
    assert_eq!(options.sets(), [SetId::decision_26(SET)]);
}

#[test]
fn an_ineligible_producer_may_file_nothing_until_the_rules_change() {
    // Under 1048 no text names farms; 148 does. (An unregistered household may not under either:
    // reading 19.)
    let farm = Producer::new("Trang trại ông Ba", ProducerKind::Farm).unwrap();
    let on = |day| FilingOptions::on(day, SET, None, Some(&farm)).unwrap();
    let before = on(date!(2023 - 02 - 23));
    let first = before.answer(DossierKind::First);
    assert_eq!(reasons(first), [FilingReason::Producer]);
    assert_eq!(first.changes_on(), Some(date!(2023 - 02 - 24)));
    let told = first.obstacles()[0].producer().unwrap();
    assert_eq!((told.reason(), told.edition()), (EligibilityReason::NotListed, Edition::Decision1048As781));
    // The edition's own list stands first, then the reading.
    assert_eq!(
        basis(first.obstacles()[0].basis()),
        ["Decision 1048/QĐ-TTg, Annex II(3)(a)", "Decision 490/QĐ-TTg", "Reading 19 (eligible producers)"]
    );
    assert!(on(date!(2023 - 02 - 24)).may_file(DossierKind::First));
    let household = Producer::new("Hộ ông Ba", ProducerKind::Household)
        .and_then(|household| household.with_attestation(Attestation::BusinessRegistration, false))
        .unwrap();
    for edition in Edition::ALL {
        let options = FilingOptions::on(edition.first_day(), SET, None, Some(&household)).unwrap();
        assert_eq!(reasons(options.answer(DossierKind::First)), [FilingReason::Producer]);
        // Both reasons are told.
        let upgrade = reasons(options.answer(DossierKind::Upgrade));
        assert_eq!(upgrade, [FilingReason::Producer, FilingReason::NoCertificate]);
    }
}

#[test]
fn what_is_not_known_of_a_producer_is_asked_and_bars_nothing() {
    let company = Producer::new("Công ty Cà phê Mây", ProducerKind::Enterprise).unwrap();
    let household = Producer::new("Hộ bà Lan", ProducerKind::Household).unwrap();
    let day = date!(2026 - 11 - 23);
    for producer in [&company, &household] {
        let options = FilingOptions::on(day, SET, None, Some(producer)).unwrap();
        let first = options.answer(DossierKind::First);
        let [FilingQuestion::Producer(told)] = first.questions() else { panic!("{first}") };
        assert_eq!(told.reason().eligible(), None);
        assert!(first.text(Lang::Vi).to_string().contains("Cần biết thêm"));
        // What is barred by something else does not wait for the producer.
        assert_eq!(options.answer(DossierKind::Upgrade).questions(), []);
        assert!(options.may_file(DossierKind::First));
        assert!(options.file(DossierKind::First).is_ok());
        let first = basis(options.answer(DossierKind::First).basis());
        assert!(first.contains(&"Decision 26/2026/QĐ-TTg, Art. 2(3)".to_owned()), "{first:?}");
    }
    let large = company.clone().with_size(EnterpriseSize::Large).unwrap();
    let options = FilingOptions::on(day, SET, None, Some(&large)).unwrap();
    assert!(options.answers().iter().all(|answer| answer.questions().is_empty() && !answer.is_open()));
    let small = company.with_size(EnterpriseSize::Small).unwrap();
    let options = FilingOptions::on(day, SET, None, Some(&small)).unwrap();
    assert!(options.answers().iter().all(|answer| answer.questions().is_empty()));
    assert!(options.producer().is_some_and(|told| told.is_eligible()));
}

#[test]
fn ornamentals_have_no_group_under_1048() {
    let options = FilingOptions::on(date!(2022 - 01 - 01), ProductSet::Flowers, None, None).unwrap();
    let first = options.answer(DossierKind::First);
    assert_eq!(reasons(first), [FilingReason::NotClassified]);
    assert_eq!(first.obstacles()[0].edition(), Edition::Decision1048As781);
    // The annex of 1048, not that of the decision in force.
    assert_eq!(basis(first.obstacles()[0].basis()), ["Decision 1048/QĐ-TTg, Annex I"]);
    assert_eq!(first.changes_on(), Some(date!(2023 - 02 - 24)));
    assert!(options.sets().is_empty());
    // Medical devices went the other way.
    let devices = |day| FilingOptions::on(day, ProductSet1048::MedicalDevices, None, None).unwrap();
    assert_eq!(
        devices(date!(2023 - 02 - 23)).answer(DossierKind::First).changes_on(),
        Some(date!(2023 - 02 - 24))
    );
    let after = devices(date!(2023 - 02 - 24));
    assert_eq!(reasons(after.answer(DossierKind::First)), [FilingReason::NotClassified]);
    assert_eq!(after.answer(DossierKind::First).changes_on(), None);
}

#[test]
fn a_day_before_the_first_regime_is_an_error() {
    let error = FilingOptions::on(date!(2019 - 08 - 20), SET, None, None).unwrap_err();
    assert_eq!(error.code(), "before_first_regulation");
    says(&error);
}

#[test]
fn a_product_given_in_an_earlier_classification_is_filed_under_the_set_that_took_it_over() {
    for set in SetId::all() {
        for edition in Edition::ALL {
            let options = FilingOptions::on(edition.first_day(), set, None, None).unwrap();
            assert_eq!(options.product(), set.products());
            assert!(options.sets().iter().all(|own| own.governs(*edition)));
            if set.governs(*edition) {
                assert_eq!(options.sets(), [set]);
            }
            let filed = options.file(DossierKind::First);
            match options.sets() {
                [only] => assert_eq!(filed.unwrap().set(), *only),
                [] => assert_eq!(filed.unwrap_err().code(), "no_first_rating"),
                _ => {
                    let error = filed.unwrap_err();
                    assert_eq!(error.code(), "several_sets");
                    says(&error);
                }
            }
        }
    }
    let sets = |day, product| FilingOptions::on(day, product, None, None).unwrap().sets().to_vec();
    let under_1048 = sets(date!(2021 - 01 - 04), ProductSet::ProcessedAnimalProducts);
    assert!(under_1048.iter().map(SetId::to_string).eq(["2019/4", "2019/8", "2019/9"]));
    // Honey products of 1048 stand with the processed products since.
    let honey = FilingOptions::on(NEW_RULES, ProductSet1048::Honey, None, None).unwrap();
    assert!(honey.sets().iter().map(SetId::to_string).eq(["2026/4", "2026/8"]));
    // 1048 had a tourism set of its own until 781 brought another.
    assert_eq!(sets(date!(2020 - 06 - 07), ProductSet::Tourism), [SetId::TOURISM_AS_SIGNED]);
    let later = SetId::decision_1048(ProductSet1048::Tourism);
    assert_eq!(sets(date!(2020 - 06 - 08), ProductSet::Tourism), [later]);
}

/// The submission of the procedure: what is filed is what the answer allows.
#[test]
fn upgrades_and_re_ratings_are_filed_only_when_their_certificate_allows() {
    let certificates = [
        (Star::Three, date!(2024 - 02 - 29)),
        (Star::Four, date!(2023 - 08 - 01)),
        (Star::Five, date!(2026 - 06 - 01)),
        (Star::Four, date!(2023 - 11 - 18)),
    ];
    for (star, issued_on) in certificates {
        let plain = recorded(star, issued_on);
        for certificate in [plain, revoked(plain, plain.valid_through() - Duration::days(150))] {
            let mut on = NEW_RULES;
            while on < date!(2030 - 01 - 01) {
                let options = options(on, certificate);
                let upgrade = options.file(DossierKind::Upgrade);
                let allowed = certificate.upgrade_filing(on).is_open();
                assert_eq!(upgrade.is_ok(), allowed, "{certificate:?} on {on}");
                assert!(upgrade.is_ok_and(|filing| filing.kind() == FilingKind::Upgrade) || !allowed);
                let again = options.file(DossierKind::ReRating);
                let days = (certificate.valid_through() - on).whole_days();
                let lives = on >= issued_on && certificate.revoked_on().is_none_or(|day| on < day);
                let open = (120..=180).contains(&days) && lives;
                // The transition takes late ones: those that the window had left behind when 26/2026
                // took effect.
                let caught = (NEW_RULES..CAUGHT_BEFORE).contains(&certificate.valid_through());
                let late = caught && lives && (0..120).contains(&days);
                let expected = match (open, late) {
                    (true, _) => Some(FilingKind::ReRating),
                    (_, true) => Some(FilingKind::LateReRating),
                    _ => None,
                };
                assert_eq!(again.clone().ok().map(Filing::kind), expected, "{certificate:?} on {on}");
                if let Ok(filing) = again {
                    let after = filing.certificate_after().unwrap();
                    assert_eq!(after.rerating_filed_on(), Some(on));
                    let refused_later = after.revoked_on().is_some();
                    assert!(!late || refused_later || after.extended_through().is_some());
                    assert_eq!(filing.certificate(), Some(certificate));
                }
                on += Duration::DAY;
            }
        }
    }
    let certificate = recorded(Star::Three, date!(2024 - 02 - 29));
    let refuse = |kind, on| options(on, certificate).file(kind).unwrap_err();
    let early = refuse(DossierKind::ReRating, date!(2026 - 08 - 31));
    assert_eq!(early.code(), "no_rerating");
    assert!(
        early.to_string().contains("not open yet") && early.to_string().contains("2026-09-01 to 2026-10-31"),
        "{early}"
    );
    assert!(early.text(Lang::Vi).to_string().contains("từ ngày 01/9/2026 đến hết ngày 31/10/2026"));
    let closed = refuse(DossierKind::ReRating, date!(2026 - 11 - 01));
    assert!(closed.to_string().contains("has closed"));
    assert_eq!(
        closed.details().allowed,
        ocop::Allowed::Range(Some("2026-09-01".to_owned()), Some("2026-10-31".to_owned()))
    );
    assert!(refuse(DossierKind::ReRating, date!(2027 - 03 - 01)).to_string().contains("first rating"));
    let lapsed = refuse(DossierKind::Upgrade, date!(2027 - 03 - 01));
    assert_eq!(lapsed.code(), "no_upgrade");
    assert!(lapsed.to_string().contains("expired"), "{lapsed}");
    let certified = refuse(DossierKind::First, date!(2026 - 11 - 01));
    assert_eq!(certified.code(), "no_first_rating");
    for error in [early, closed, lapsed, certified] {
        says(&error);
    }
}

#[test]
fn late_re_ratings_are_open_to_what_the_new_window_caught_and_say_so() {
    // A certificate of 2023-08-01: its window, 2026-02-02 to 2026-04-03, was past when 26/2026 came.
    let certificate = recorded(Star::Three, date!(2023 - 08 - 01));
    let late = options(date!(2026 - 06 - 15), certificate);
    let answer = late.answer(DossierKind::ReRating);
    assert_eq!(answer.filing_kind(), Some(FilingKind::LateReRating));
    assert_eq!(answer.changes_on(), Some(date!(2026 - 08 - 02)));
    assert_eq!(
        basis(answer.basis()),
        [
            "Decision 26/2026/QĐ-TTg, Art. 7(6)(a)",
            "Decision 26/2026/QĐ-TTg, Art. 12(3)",
            "Reading 15 (re-rating window)",
            "Reading 16 (extension)",
            "Reading 14 (regime of a dossier)",
        ]
    );
    let filing = late.file(DossierKind::ReRating).unwrap();
    assert_eq!(filing.basis(), answer.basis());
    assert_eq!(filing.certificate_after().unwrap().extended_through(), Some(date!(2027 - 01 - 28)));
    // One that ends from 2026-11-18 on has its whole window: what misses it is not filed late.
    let whole = recorded(Star::Three, date!(2023 - 11 - 18));
    let missed = options(date!(2026 - 07 - 22), whole);
    let obstacles = missed.answer(DossierKind::ReRating).obstacles();
    assert_eq!(obstacles[0].reason(), FilingReason::WindowClosed);
    // Reading 16 is named where it closes the door.
    assert!(obstacles[0].basis().contains(&Basis::Reading(Reading::Extension)));
    let lapsed = options(date!(2026 - 11 - 19), whole);
    let lapsed = lapsed.answer(DossierKind::ReRating).obstacles()[0].basis();
    assert_eq!(
        basis(lapsed),
        [
            "Decision 26/2026/QĐ-TTg, Art. 7(6)",
            "Decision 26/2026/QĐ-TTg, Art. 12(3)",
            "Reading 16 (extension)"
        ]
    );
}

#[test]
fn an_old_re_rating_not_rated_in_time_is_filed_anew_as_late_while_the_certificate_is_valid() {
    // Filed under the old rules on 2026-05-10, to be rated by 2026-06-22.
    let certificate =
        recorded(Star::Four, date!(2023 - 08 - 01)).with_rerating_filed_on(date!(2026 - 05 - 10)).unwrap();
    let question =
        FilingQuestion::EarlierDossier { filed_on: date!(2026 - 05 - 10), rate_by: date!(2026 - 06 - 22) };
    let before = options(date!(2026 - 06 - 22), certificate);
    assert_eq!(before.answer(DossierKind::ReRating).questions(), []);
    for day in [date!(2026 - 06 - 23), date!(2026 - 08 - 01)] {
        let anew = options(day, certificate);
        let answer = anew.answer(DossierKind::ReRating);
        assert_eq!(answer.filing_kind(), Some(FilingKind::LateReRating));
        assert_eq!(answer.questions(), [question]);
        assert!(basis(answer.basis()).contains(&"Decision 26/2026/QĐ-TTg, Art. 12(2)(b)".to_owned()));
        let filed = anew.file(DossierKind::ReRating).unwrap().certificate_after().unwrap();
        assert_eq!(filed.rerating_filed_on(), Some(day));
        assert_eq!(filed.rerating_rate_by(), None);
        assert_eq!(filed.extended_through(), Some(date!(2027 - 01 - 28)));
    }
    // A result ends the question.
    let decided = certificate.with_rerating_decided_on(date!(2026 - 06 - 30)).unwrap();
    assert_eq!(options(date!(2026 - 07 - 01), decided).answer(DossierKind::ReRating).questions(), []);
}

#[test]
fn an_old_re_rating_of_a_certificate_that_only_runs_on_is_no_dead_end() {
    // Ended on 2026-06-01 with a dossier under the old rules pending.
    let certificate =
        recorded(Star::Four, date!(2023 - 06 - 01)).with_rerating_filed_on(date!(2026 - 05 - 10)).unwrap();
    let day = date!(2026 - 06 - 23);
    assert_eq!(certificate.status(day), Status::Extended);
    let extended = options(day, certificate);
    let first = extended.answer(DossierKind::First);
    assert_eq!(reasons(first), [FilingReason::StillCertified]);
    assert!(matches!(first.questions(), [FilingQuestion::EarlierDossier { .. }]));
    assert!(first.obstacles()[0].basis().contains(&Basis::Reading(Reading::Extension)));
    for kind in [DossierKind::Upgrade, DossierKind::ReRating] {
        assert_eq!(reasons(extended.answer(kind)), [FilingReason::Extended]);
        assert!(
            basis(extended.answer(kind).basis()).contains(&"Decision 26/2026/QĐ-TTg, Art. 12(3)".to_owned())
        );
    }
    // The return of the dossier is its result: the extension ends, and a first rating is open.
    let returned = certificate.with_rerating_decided_on(date!(2026 - 06 - 22)).unwrap();
    assert!(options(day, returned).may_file(DossierKind::First));
}

#[test]
fn a_star_of_five_and_a_lapse_are_two_reasons() {
    let certificate = recorded(Star::Five, date!(2023 - 12 - 20));
    let upgrade = |day| reasons(options(day, certificate).answer(DossierKind::Upgrade));
    assert_eq!(upgrade(date!(2026 - 12 - 20)), [FilingReason::FiveStars]);
    assert_eq!(upgrade(date!(2026 - 12 - 21)), [FilingReason::Expired, FilingReason::FiveStars]);
}

#[test]
fn every_reason_rests_on_the_decision_of_the_time() {
    let held = recorded(Star::Three, date!(2019 - 12 - 23));
    let of = |day, certificate: Certificate, kind: DossierKind| {
        let options = options(day, certificate);
        let answer = options.answer(kind);
        (answer.obstacles().first().map(FilingObstacle::reason), basis(answer.basis()))
    };
    let (upgrade, again) = (DossierKind::Upgrade, DossierKind::ReRating);
    // In the time of 1048.
    let (none, rests) = of(date!(2021 - 06 - 01), held, upgrade);
    assert_eq!(none, None);
    assert_eq!(rests[0], "Decision 1048/QĐ-TTg, Annex II(5)");
    let (none, rests) = of(date!(2021 - 06 - 01), held, again);
    assert_eq!((none, rests[0].as_str()), (None, "Decision 1048/QĐ-TTg, Annex II(5)"));
    let (reason, rests) = of(date!(2023 - 01 - 05), held, upgrade);
    assert_eq!(reason, Some(FilingReason::Expired));
    assert_eq!(rests, ["Decision 1048/QĐ-TTg, Annex II(5)", "Reading 17 (upgrade)"]);
    let (reason, rests) = of(date!(2023 - 01 - 05), held, again);
    assert_eq!(reason, Some(FilingReason::Expired));
    assert_eq!(rests, ["Decision 1048/QĐ-TTg, Annex II(5)"]);
    let (none, rests) = of(date!(2023 - 01 - 05), held, DossierKind::First);
    assert_eq!(none, None);
    assert_eq!(
        rests,
        ["Decision 1048/QĐ-TTg, Annex II(4)(a)", "Reading 17 (upgrade)", "Reading 14 (regime of a dossier)"]
    );
    // In that of 148, whose transition is not known.
    let expired = options(date!(2023 - 03 - 01), held);
    let obstacle = &expired.answer(again).obstacles()[0];
    assert_eq!(obstacle.gap(), Some(Gap::TransitionUnder148));
    assert_eq!(basis(obstacle.basis()), ["Decision 148/QĐ-TTg, Annex II"]);
    // In that of 26/2026.
    let held = recorded(Star::Five, date!(2024 - 05 - 10));
    let gone = revoked(held, date!(2026 - 12 - 08));
    let day = date!(2026 - 12 - 08);
    assert_eq!(
        of(day, gone, upgrade).1,
        ["Decision 26/2026/QĐ-TTg, Art. 7(5)", "Reading 17 (upgrade)", "Reading 20 (after revocation)"]
    );
    assert_eq!(
        of(day, gone, again).1,
        ["Decision 26/2026/QĐ-TTg, Art. 7(6)", "Reading 20 (after revocation)"]
    );
    assert_eq!(
        of(day, gone, DossierKind::First).1,
        [
            "Decision 26/2026/QĐ-TTg, Art. 7(1)",
            "Reading 20 (after revocation)",
            "Reading 14 (regime of a dossier)"
        ]
    );
    assert_eq!(
        of(date!(2026 - 12 - 01), held, upgrade).1,
        ["Decision 26/2026/QĐ-TTg, Art. 7(5)", "Reading 17 (upgrade)"]
    );
    // Who may file for the first time with whom, in each edition.
    let filing: Vec<_> =
        Edition::ALL.iter().map(|edition| edition.rules().dossier.filing.to_string()).collect();
    assert_eq!(
        filing,
        [
            "Decision 1048/QĐ-TTg, Annex II(4)(a)",
            "Decision 1048/QĐ-TTg, Annex II(4)(a)",
            "Decision 148/QĐ-TTg, Annex II(1)(b)",
            "Decision 1489/QĐ-TTg",
            "Decision 26/2026/QĐ-TTg, Art. 7(1)",
        ]
    );
}

#[test]
fn the_governing_rules_are_told_with_the_last_day_for_the_rating() {
    let held = recorded(Star::Three, date!(2024 - 02 - 29));
    let options = options(date!(2026 - 05 - 20), held);
    for answer in options.answers() {
        let governing = Governing::of_dossier(date!(2026 - 05 - 20), answer.kind()).unwrap();
        assert_eq!(answer.governing(), governing);
        round_trip(&governing);
    }
    let again = options.file(DossierKind::ReRating).unwrap();
    assert_eq!(again.governing().rate_by(), Some(date!(2026 - 06 - 22)));
    assert_eq!(again.governing().edition().regime(), Regime::Decision148);
    // Another edition than the day's is not read.
    let stored = serde_json::to_string(&again.governing()).unwrap();
    assert!(stored.contains("\"edition\":\"148-1489\""), "{stored}");
    let other = stored.replace("\"edition\":\"148-1489\"", "\"edition\":\"26\"");
    assert!(serde_json::from_str::<Governing>(&other).is_err());
}

#[test]
fn answers_are_kept_and_read_back() {
    coded!(FilingReason, FilingKind);
    let farm = Producer::new("Trang trại ông Ba", ProducerKind::Farm).unwrap();
    let company = Producer::new("Công ty Cà phê Mây", ProducerKind::Enterprise).unwrap();
    let mut seen = std::collections::BTreeSet::new();
    let mut asked = std::collections::BTreeSet::new();
    let old =
        recorded(Star::Four, date!(2023 - 06 - 01)).with_rerating_filed_on(date!(2026 - 05 - 10)).unwrap();
    let mut held: Vec<Option<Certificate>> = certificates().into_iter().map(Some).collect();
    held.extend([None, Some(old)]);
    for certificate in held {
        for day in days().step_by(283).chain([date!(2026 - 06 - 23), date!(2026 - 08 - 10)]) {
            let facts = [(SET, None), (ProductSet::Flowers, None), (SET, Some(&farm)), (SET, Some(&company))];
            for (product, producer) in facts {
                let options = FilingOptions::on(day, product, certificate, producer).unwrap();
                let stored = round_trip(&options);
                assert_eq!(
                    serde_json::from_str::<Value>(&stored).unwrap()["format"],
                    "ocop.filing_options/1"
                );
                for answer in options.answers() {
                    round_trip(answer);
                    for obstacle in answer.obstacles() {
                        round_trip(obstacle);
                        seen.insert(obstacle.reason());
                    }
                    for question in answer.questions() {
                        round_trip(question);
                        asked.insert(question.code());
                    }
                    if let Ok(filing) = options.file(answer.kind()) {
                        round_trip(&filing);
                        let record = FilingRecord::of(filing);
                        round_trip(&record);
                        assert_eq!(record.filing().unwrap(), filing);
                        assert_eq!(record.verify(), []);
                    }
                }
            }
        }
    }
    assert!(seen.iter().eq(FilingReason::ALL), "{seen:?}");
    assert!(asked.into_iter().eq(["earlier_dossier", "producer"]));
}

#[test]
fn an_answer_that_does_not_go_together_is_not_read() {
    let held = recorded(Star::Three, date!(2023 - 12 - 20));
    let stored = serde_json::to_value(options(date!(2026 - 11 - 23), held)).unwrap();
    let wrong = |change: &dyn Fn(&mut Value)| {
        let mut value = stored.clone();
        change(&mut value);
        serde_json::from_value::<FilingOptions>(value).is_err()
    };
    assert!(!wrong(&|_| {}));
    // What a later version adds is passed over.
    assert!(!wrong(&|value| value["more"] = 1.into()));
    assert!(wrong(&|value| value["format"] = "ocop.filing_options/2".into()));
    assert!(wrong(&|value| value["edition"] = "148".into()));
    assert!(wrong(&|value| value["day"] = "2026-11-24".into()));
    assert!(wrong(&|value| value["sets"] = serde_json::json!([])));
    assert!(wrong(&|value| value["sets"] = serde_json::json!(["2023/13"])));
    assert!(wrong(&|value| value["first"] = value["upgrade"].clone()));
    assert!(wrong(&|value| value["rerating"]["open"] = true.into()));
    assert!(wrong(&|value| value["rerating"]["obstacles"] = serde_json::json!([])));
    assert!(wrong(&|value| value["rerating"]["obstacles"][0]["reason"] = "expired".into()));
    assert!(wrong(&|value| value["upgrade"]["filing_kind"] = "rerating".into()));
    assert!(wrong(&|value| value["upgrade"]["changes_on"] = "2026-11-23".into()));
    // An answer that was tampered with files nothing that is not allowed.
    let mut forged = stored;
    forged["rerating"]["open"] = true.into();
    forged["rerating"]["obstacles"] = serde_json::json!([]);
    forged["rerating"]["filing_kind"] = "rerating".into();
    let forged: FilingOptions = serde_json::from_value(forged).unwrap();
    assert_eq!(forged.file(DossierKind::ReRating).unwrap_err().code(), "no_rerating");
}

#[test]
fn a_filing_is_read_through_the_check_that_made_it() {
    let held = recorded(Star::Three, date!(2023 - 08 - 01));
    let filing = options(date!(2026 - 06 - 15), held).file(DossierKind::ReRating).unwrap();
    let stored = serde_json::to_value(filing).unwrap();
    assert_eq!(stored["kind"], "late_rerating");
    let read = |change: &dyn Fn(&mut Value)| {
        let mut value = stored.clone();
        change(&mut value);
        serde_json::from_value::<Filing>(value).map_err(|error| error.to_string())
    };
    assert_eq!(read(&|_| {}), Ok(filing));
    let other = read(&|value| value["kind"] = "rerating".into()).unwrap_err();
    assert!(other.contains("late re-rating"), "{other}");
    assert!(read(&|value| value["set"] = "2023/13".into()).unwrap_err().contains("26/2026"));
    assert!(read(&|value| value["submitted_on"] = "2026-08-02".into()).unwrap_err().contains("expired"));
    assert!(read(&|value| value["submitted_on"] = "2019-08-20".into()).is_err());
    assert!(read(&|value| value["certificate"] = Value::Null).unwrap_err().contains("no certificate"));
    assert!(read(&|value| value["kind"] = "first".into()).unwrap_err().contains("refers to no certificate"));
    assert!(read(&|value| value["more"] = 1.into()).is_err());
    // Two such errors belong to the reading of filings alone.
    let record = |kind: &str, set: &str| {
        let mut value = serde_json::to_value(FilingRecord::of(filing)).unwrap();
        value["kind"] = kind.into();
        value["set"] = set.into();
        serde_json::from_value::<FilingRecord>(value).unwrap()
    };
    let codes = [
        ("rerating", "2026/13", "other_filing_kind"),
        ("late_rerating", "2023/13", "other_regulation"),
        ("first", "2026/13", "certificate_of_first_rating"),
    ];
    for (kind, set, code) in codes {
        let error = record(kind, set).filing().unwrap_err();
        assert_eq!(error.code(), code);
        says(&error);
        let [FilingDivergence::Unreadable(told)] = &record(kind, set).verify()[..] else { panic!("{code}") };
        assert_eq!(*told, error);
    }
}

#[test]
fn a_record_of_a_filing_tells_what_was_accepted_when_a_rule_is_corrected() {
    let held = recorded(Star::Three, date!(2023 - 08 - 01));
    let filing = options(date!(2026 - 05 - 10), held).file(DossierKind::ReRating).unwrap();
    let mut value = serde_json::to_value(FilingRecord::of(filing)).unwrap();
    // As if an earlier version had counted the thirty days without the Sunday, and the certificate a day less.
    value["rate_by"] = "2026-06-21".into();
    value["edition"] = "148".into();
    value["certificate"]["valid_through"] = "2026-07-31".into();
    value["later_field"] = true.into();
    let record: FilingRecord = serde_json::from_value(value).unwrap();
    assert_eq!(record.rate_by(), Some(date!(2026 - 06 - 21)));
    assert_eq!(record.certificate().unwrap().valid_through(), date!(2026 - 07 - 31));
    let codes: Vec<_> = record.verify().iter().map(FilingDivergence::code).collect();
    assert_eq!(codes, ["certificate", "edition", "rate_by"]);
    for divergence in record.verify() {
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| divergence.text(lang).to_string());
        assert!(vi != en && divergence.to_string() == en);
    }
    let none = FilingDivergence::RateBy { then: None, now: record.rate_by() };
    assert_eq!(none.to_string(), "last day for the rating decided: none; by the rules: 2026-06-21");
    assert_eq!(record.edition().act(), Act::Decision148);
}

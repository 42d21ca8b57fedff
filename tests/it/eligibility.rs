//! What may be filed on a day.

use ocop::certificate::{Certificate, Status};
use ocop::law::DossierKind;
use ocop::producer::{Ineligibility, Producer, ProducerKind};
use ocop::upgrade::{Eligibility, Reason};
use ocop::{Edition, ProductSet, Star};
use time::macros::date;
use time::{Date, Duration};

const SET: ProductSet = ProductSet::CoffeeAndCocoa;

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
            let certificate = Certificate::recorded(star, day).unwrap();
            all.push(certificate);
            all.push(certificate.refiled(day + Duration::days(700)).unwrap());
            all.push(certificate.revoked(day + Duration::days(400)).unwrap());
        }
    }
    all
}

fn days() -> impl Iterator<Item = Date> {
    std::iter::successors(Some(date!(2019 - 08 - 21)), |day| Some(*day + Duration::DAY))
        .take_while(|day| *day < date!(2030 - 01 - 01))
}

#[test]
fn exactly_what_the_certificate_allows_may_be_filed() {
    for certificate in certificates() {
        for day in days().step_by(5) {
            let verdicts = Eligibility::on(day, SET, Some(certificate), None).unwrap();
            let status = certificate.status(day);
            let lapsed = matches!(status, Status::Expired | Status::Revoked);
            assert_eq!(verdicts.may_file(DossierKind::First), lapsed);
            let upgrade = status == Status::Valid && certificate.star() != Star::Five;
            assert_eq!(verdicts.may_file(DossierKind::Upgrade), upgrade);
            let in_window = certificate.valid_through() - Duration::days(180) <= day
                && day <= certificate.valid_through() - Duration::days(120);
            let valid = matches!(status, Status::Valid | Status::Extended);
            let rerating = valid && (day < date!(2026 - 05 - 22) || in_window);
            assert_eq!(verdicts.may_file(DossierKind::ReRating), rerating, "{day} {certificate:?}");
        }
    }
}

#[test]
fn an_answer_turns_on_the_day_it_names_and_on_no_day_before() {
    for certificate in certificates() {
        for kind in DossierKind::ALL {
            let open: Vec<(Date, bool)> = days()
                .map(|day| (day, Eligibility::on(day, SET, Some(certificate), None).unwrap().may_file(kind)))
                .collect();
            for (place, (day, now)) in open.iter().enumerate().step_by(97) {
                let turn = open[place..].iter().find(|(_, later)| later != now).map(|(day, _)| *day);
                let told = Eligibility::on(*day, SET, Some(certificate), None).unwrap();
                assert_eq!(told.verdict(kind).changes_on(), turn, "{day} {kind:?} {certificate:?}");
            }
        }
    }
}

#[test]
fn a_verdict_is_open_or_has_reasons_in_both_languages() {
    for certificate in certificates() {
        for day in days().step_by(211) {
            let verdicts = Eligibility::on(day, SET, Some(certificate), None).unwrap();
            for kind in DossierKind::ALL {
                let verdict = verdicts.verdict(kind);
                assert_eq!(verdict.is_open(), verdict.reasons().is_empty());
                for reason in verdict.reasons() {
                    assert!(!reason.basis().is_empty());
                    for lang in ocop::Lang::ALL {
                        assert!(!reason.text(lang).to_string().is_empty());
                    }
                }
            }
        }
    }
}

#[test]
fn without_a_certificate_only_a_first_rating_may_be_filed() {
    let verdicts = Eligibility::on(date!(2026 - 11 - 23), SET, None, None).unwrap();
    let open = DossierKind::ALL.map(|kind| verdicts.may_file(kind));
    assert_eq!(open, [true, false, false]);
    assert_eq!(verdicts.verdict(DossierKind::Upgrade).reasons(), [Reason::NoCertificate]);
    assert_eq!(verdicts.verdict(DossierKind::Upgrade).changes_on(), None);
    assert_eq!(verdicts.edition(), Edition::Decision26);
    assert_eq!(verdicts.governing(DossierKind::First).unwrap().decide_by(), None);
}

#[test]
fn an_ineligible_producer_may_file_nothing_until_the_rules_change() {
    let household = Producer::new("Hộ ông Ba", ProducerKind::Household { registered: false }).unwrap();
    let verdicts = Eligibility::on(date!(2023 - 02 - 23), SET, None, Some(&household)).unwrap();
    let first = verdicts.verdict(DossierKind::First);
    // Under 1048 an unregistered household may take part; 148 closes the list the day after.
    assert!(first.is_open());
    assert_eq!(first.changes_on(), Some(date!(2023 - 02 - 24)));
    let verdicts = Eligibility::on(date!(2023 - 02 - 24), SET, None, Some(&household)).unwrap();
    let reasons = verdicts.verdict(DossierKind::First).reasons();
    assert_eq!(reasons, [Reason::Producer(Ineligibility::UnregisteredHousehold)]);
}

#[test]
fn ornamentals_have_no_group_under_1048() {
    let day = date!(2022 - 01 - 01);
    let verdicts = Eligibility::on(day, ProductSet::Flowers, None, None).unwrap();
    let first = verdicts.verdict(DossierKind::First);
    assert_eq!(first.reasons(), [Reason::NotClassified { edition: Edition::Decision1048As781 }]);
    assert_eq!(first.changes_on(), Some(date!(2023 - 02 - 24)));
}

#[test]
fn a_day_before_the_first_regime_is_an_error() {
    assert!(Eligibility::on(date!(2019 - 08 - 20), SET, None, None).is_err());
}

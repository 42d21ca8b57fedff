//! What an answer to a claim says: its verdict, and whether the mark may be used.

use super::*;

const ON: Date = date!(2026 - 11 - 27);

/// A tea of four stars from 2025-02-03 on; a product of the same producer that was never rated; one revoked, one
/// whose certificate is extended, and one of which the year alone is known.
fn shelf() -> LabelRegister {
    let with = |certificate: Certificate| {
        let rating =
            RegisteredRating::new(DossierKind::First, certificate.star(), certificate.issued_on()).unwrap();
        rating.with_certificate(certificate).unwrap()
    };
    let revoked = Certificate::recorded(Star::Three, date!(2024 - 05 - 10))
        .and_then(|held| held.with_revocation(Revocation::on(date!(2026 - 09 - 08))))
        .unwrap();
    let extended = Certificate::recorded(Star::Three, date!(2023 - 08 - 01))
        .and_then(|held| held.with_rerating_filed_on(date!(2026 - 06 - 15)))
        .unwrap();
    let year = DayOrYear::year(2023).unwrap();
    let of_a_year = RegisteredRating::recognised(DossierKind::First, Star::Three, year).unwrap();
    register(vec![
        product("tea", "HTX A", vec![recognised(Star::Four, date!(2025 - 02 - 03))]),
        product("new", "HTX A", vec![]),
        product("gone", "HTX B", vec![with(revoked)]),
        product("late", "HTX C", vec![with(extended)]),
        product("year", "HTX D", vec![of_a_year]),
    ])
}

#[test]
fn an_answer_says_its_verdict_and_whether_the_mark_may_be_used() {
    let shelf = shelf();
    let of = |id, star, on| Claim::of_record(id, star, on).unwrap();
    let by = |id, on| Claim::of_producer(id, Star::Three, on).unwrap();
    let not_on = |on: &str| format!("On {on} the OCOP mark may not be used for this product.");
    let four = "On 2026-11-27 the OCOP mark may be used with 4 stars, through 2028-02-03.";
    for (claim, verdict, mark) in [
        (
            of("tea", Star::Four, ON),
            "The claim of 4 stars on 2026-11-27 holds: from 2025-02-03 through 2028-02-03.",
            four.to_owned(),
        ),
        (
            of("tea", Star::Five, ON),
            "The claim of 5 stars on 2026-11-27 is too high: the product is recognised with 4 stars.",
            four.to_owned(),
        ),
        (
            of("tea", Star::Three, ON),
            "The claim of 3 stars on 2026-11-27 is too low: the product is recognised with 4 stars.",
            four.to_owned(),
        ),
        (
            of("tea", Star::Four, date!(2025 - 02 - 01)),
            "On 2025-02-01 the product was not recognised yet, nor was it through 2025-02-02.",
            not_on("2025-02-01"),
        ),
        (
            of("tea", Star::Four, date!(2028 - 02 - 10)),
            "On 2028-02-10 the certificate had lapsed: it counts no more since 2028-02-04.",
            not_on("2028-02-10"),
        ),
        (
            of("gone", Star::Three, ON),
            "On 2026-11-27 the certificate was revoked, since 2026-09-08.",
            not_on("2026-11-27"),
        ),
        (
            of("late", Star::Three, ON),
            "The claim of 3 stars on 2026-11-27 holds: the certificate is extended while its re-rating is pending, \
             through 2027-01-28 at the latest.",
            "On 2026-11-27 the OCOP mark may be used with 3 stars, through 2027-01-28.".to_owned(),
        ),
        (
            of("year", Star::Three, date!(2024 - 06 - 01)),
            "The claim of 3 stars on 2024-06-01 holds: certainly from 2023-12-31 through 2026-01-01; beside those days \
             it depends on the day of issue, of which the registry has the year alone.",
            "On 2024-06-01 the OCOP mark may be used with 3 stars, through 2026-01-01.".to_owned(),
        ),
        (
            of("year", Star::Three, date!(2023 - 06 - 01)),
            "There is no answer for 2023-06-01: the registry has the year alone, and it depends on the day.",
            "Whether the OCOP mark may be used on 2023-06-01 depends on the day that is not known."
                .to_owned(),
        ),
        (
            of("new", Star::Four, ON),
            "On 2026-11-27 that product is not recognised; the producer has others that are: tea (4 stars).",
            not_on("2026-11-27"),
        ),
        (
            of("tea", Star::Four, ON).with_producer("HTX B").unwrap(),
            "What is given is a product of another producer: tea (4 stars).",
            not_on("2026-11-27"),
        ),
        (
            by("HTX A", ON),
            "It is not told which product is meant; it may be: tea (4 stars); new (not known to be recognised).",
            "As long as the product is not told, there is no answer on the OCOP mark.".to_owned(),
        ),
        (
            by("HTX D", date!(2023 - 06 - 01)),
            "It is not told which product is meant; it may be: year (not known to be recognised).",
            "As long as the product is not told, there is no answer on the OCOP mark.".to_owned(),
        ),
        (
            of("coffee", Star::Four, ON),
            "On 2026-11-27 the register has no such product that is recognised.",
            not_on("2026-11-27"),
        ),
    ] {
        let answer = shelf.check(&claim);
        assert_eq!(answer.text(Lang::En).to_string(), format!("{verdict}\n{mark}"));
        assert_eq!(answer.to_string(), answer.text(Lang::En).to_string());
    }
}

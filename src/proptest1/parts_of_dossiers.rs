//! Documents, slips, and parts of what is said on filing and on papers.

use alloc::format;
use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use time::{Date, Duration};

use super::catalogue::latest_sets;
use super::certificate::day;
use super::dossier::{evidence_review, paper};
use super::parts::{one_of, parts};
use super::procedure::{dossier, dossier_list};
use super::producer::code_place;
use super::supervision::rated_sheet_of;
use crate::dossier::{
    CarriedDocument, CarryOver, Document, Evidence, EvidenceLapse, EvidencePaper, EvidenceReview,
    FilingAnswer, FilingObstacle, FilingOptions, FilingQuestion, HeldDocument, MissingDocument,
    RegistrationSlip, RestingCriterion, SlipNumber, StarsLeft,
};
use crate::law::Edition;
use crate::producer::ProducerKind;
use crate::{Certificate, Producer, ProductSet, Star};

/// A filing with or without a certificate and a producer.
fn options() -> impl Strategy<Value = FilingOptions> {
    any::<FilingOptions>()
}

/// A filing of a producer of whom nothing but the kind is known, which is not enough.
fn unknown_producer() -> impl Strategy<Value = FilingOptions> {
    let filed = |on: Date, product: ProductSet, kind: ProducerKind| {
        let producer = Producer::new("HTX", kind).ok()?;
        let options = FilingOptions::on(on, product, None, Some(&producer)).ok()?;
        options.answers().iter().any(|answer| !answer.questions().is_empty()).then_some(options)
    };
    let mut open = Vec::new();
    for edition in Edition::ALL {
        for kind in ProducerKind::ALL {
            let first = edition.first_day();
            let products = ProductSet::ALL.iter().filter(|product| filed(first, **product, *kind).is_some());
            open.extend(products.map(|product| (first, *product, *kind)));
        }
    }
    (select(open), 0..300_i64).prop_filter_map("the same decision", move |((first, product, kind), days)| {
        filed(first.checked_add(Duration::days(days))?, product, kind)
    })
}

/// A filing while an earlier dossier waits, filed before the decision in force and late by its
/// rules.
fn waiting_dossier() -> impl Strategy<Value = FilingOptions> {
    (1..60_i64, 920..1_030_i64, 1..40_i64, select(ProductSet::ALL)).prop_filter_map(
        "an earlier dossier that is late",
        |(before, age, after, product)| {
            let back = |day: Date, days: i64| day.checked_sub(Duration::days(days));
            let filed_on = back(Edition::ALL.last()?.first_day(), before)?;
            let held = Certificate::recorded(Star::Four, back(filed_on, age)?).ok()?;
            let held = held.with_rerating_filed_on(filed_on).ok()?;
            let on = held.rerating_rate_by()?.checked_add(Duration::days(after))?;
            FilingOptions::on(on, product, Some(held), None).ok()
        },
    )
}

/// A review of a good sheet with papers of which each ends around the filing or in the term.
fn lapsing() -> impl Strategy<Value = EvidenceReview> {
    let papers = vec((select(Evidence::ALL), -200..1_000_i64), 1..8);
    (select(latest_sets()).prop_flat_map(rated_sheet_of), papers, 0..1_000_i64).prop_filter_map(
        "a review",
        |(sheet, papers, from)| {
            let filed_on = Edition::ALL.last()?.first_day().checked_add(Duration::days(from))?;
            let through = filed_on.checked_add(Duration::days(1_100))?;
            let ending = |(kind, days): (Evidence, i64)| {
                let last = filed_on.checked_add(Duration::days(days))?;
                EvidencePaper::new(kind).with_days(None, Some(last)).ok()
            };
            let papers: Option<Vec<_>> = papers.into_iter().map(ending).collect();
            EvidenceReview::of(sheet, papers?, filed_on, through).ok()
        },
    )
}

fn carried() -> impl Strategy<Value = CarryOver> {
    (vec(paper(), 0..8), dossier_list(), day())
        .prop_filter_map("a day of the calendar", |(papers, list, on)| CarryOver::of(&papers, list, on).ok())
}

fn slip() -> impl Strategy<Value = SlipNumber> {
    let own = prop_oneof![
        (1..2_000_u16).prop_map(|number| format!("{number:02}")),
        (1..99_u8).prop_map(|number| format!("{number}A-OCOP.đk")),
    ];
    let years = |place| (2018..2036_u16).filter(move |year| SlipNumber::new("1", place, *year).is_ok());
    let place = code_place().prop_filter_map("a place that slips name", move |place| {
        let years: Vec<u16> = years(place).collect();
        (!years.is_empty()).then_some((place, years))
    });
    (own, place.prop_flat_map(|(place, years)| (Just(place), select(years))))
        .prop_filter_map("a number", |(own, (place, year))| SlipNumber::new(&own, place, year).ok())
}

parts! {
    /// A document that a list of some decision names.
    ///
    /// ```
    /// use ocop::dossier::Document;
    /// use ocop::proptest1::document;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(document in document())| {
    ///     prop_assert_eq!(Document::from_code(document.code()).unwrap(), document);
    /// });
    /// ```
    document: Document = one_of(dossier_list(), |list| list.documents().map(|row| row.document).collect());

    /// A document that a dossier has.
    ///
    /// ```
    /// use ocop::proptest1::held_document;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(held in held_document())| {
    ///     prop_assert!(!held.document.code().is_empty());
    /// });
    /// ```
    held_document: HeldDocument = one_of(dossier(), |dossier| dossier.documents().collect());

    /// A document that a dossier lacks, in every case or under a condition.
    ///
    /// ```
    /// use ocop::proptest1::missing_document;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(missing in missing_document())| {
    ///     prop_assert!(missing.units_short() != Some(0));
    /// });
    /// ```
    missing_document: MissingDocument = one_of(dossier(), |dossier| dossier.missing().collect());

    /// What of the papers of the last dossier can be used again in the next one.
    ///
    /// ```
    /// use ocop::proptest1::carry_over;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(carry_over in carry_over())| {
    ///     prop_assert!(carry_over.documents().len() >= carry_over.list().documents().count());
    /// });
    /// ```
    carry_over: CarryOver = carried();

    /// What becomes of one document in the next dossier: it is used again, renewed, new, or not
    /// asked for.
    ///
    /// ```
    /// use ocop::dossier::CarryFate;
    /// use ocop::proptest1::carried_document;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(one in carried_document())| {
    ///     prop_assert_eq!(one.citation.is_none(), one.fate == CarryFate::NotAsked);
    /// });
    /// ```
    carried_document: CarriedDocument = one_of(carried(), |carry_over| carry_over.documents().to_vec());

    /// Whether a dossier of one kind may be filed.
    ///
    /// ```
    /// use ocop::proptest1::filing_answer;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(answer in filing_answer())| {
    ///     prop_assert_eq!(answer.is_open(), answer.obstacles().is_empty());
    /// });
    /// ```
    filing_answer: FilingAnswer = one_of(options(), |options| options.answers().to_vec());

    /// Something that stands in the way of a filing.
    ///
    /// ```
    /// use ocop::proptest1::filing_obstacle;
    /// use ocop::{Lang, Say};
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(obstacle in filing_obstacle())| {
    ///     prop_assert!(!obstacle.text(Lang::Vi).to_string().is_empty());
    /// });
    /// ```
    filing_obstacle: FilingObstacle = one_of(options(), |options| {
        options.answers().iter().flat_map(|answer| answer.obstacles().to_vec()).collect()
    });

    /// A question that is open on a filing: about the producer, or about an earlier dossier.
    ///
    /// ```
    /// use ocop::proptest1::filing_question;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(question in filing_question())| {
    ///     prop_assert!(["producer", "earlier_dossier"].contains(&question.code()));
    /// });
    /// ```
    filing_question: FilingQuestion =
        one_of(prop_oneof![unknown_producer(), waiting_dossier()], |options| {
            options.answers().iter().flat_map(|answer| answer.questions().to_vec()).collect()
        });

    /// The lapse of a paper: it is not valid on the day of filing, or it ends within the term.
    ///
    /// ```
    /// use ocop::proptest1::evidence_lapse;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(lapse in evidence_lapse())| {
    ///     prop_assert!(lapse.paper().last_day().is_some());
    /// });
    /// ```
    evidence_lapse: EvidenceLapse = one_of(lapsing(), |review| review.lapses().to_vec());

    /// A criterion whose level rests on a paper that lapses.
    ///
    /// ```
    /// use ocop::proptest1::resting_criterion;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(resting in resting_criterion())| {
    ///     prop_assert_eq!(resting.level.criterion(), resting.criterion);
    /// });
    /// ```
    resting_criterion: RestingCriterion = one_of(lapsing(), |review| {
        review.lapses().iter().flat_map(|lapse| lapse.resting().to_vec()).collect()
    });

    /// The stars that are left, at least and at most, when papers lapse.
    ///
    /// ```
    /// use ocop::proptest1::stars_left;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(left in stars_left())| {
    ///     prop_assert!(left.least <= left.most);
    /// });
    /// ```
    stars_left: StarsLeft = one_of(prop_oneof![lapsing().boxed(), evidence_review().boxed()], |review| {
        [review.at_filing(), review.at_end()].into()
    });

    /// The number of a registration slip, in a form that a decision prints.
    ///
    /// ```
    /// use ocop::dossier::SlipNumber;
    /// use ocop::proptest1::slip_number;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(number in slip_number())| {
    ///     prop_assert_eq!(number.to_string().parse::<SlipNumber>().unwrap(), number);
    /// });
    /// ```
    slip_number: SlipNumber = slip();

    /// A registration slip with the day on which it was received.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::proptest1::registration_slip;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(slip in registration_slip())| {
    ///     prop_assert!(Edition::of_dossier(slip.received_on()).is_ok());
    /// });
    /// ```
    registration_slip: RegistrationSlip = (slip(), day())
        .prop_filter_map("a day of the programme", |(number, on)| RegistrationSlip::new(number, on).ok());
}

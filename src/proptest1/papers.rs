//! What is known for papers.

use alloc::string::String;
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use time::Date;

use crate::law::{DossierKind, FactForm, PaperFact};
use crate::papers::{Application, CouncilSitting};
use crate::procedure::Manner;
use crate::producer::{ProducerKind, Representative};
use crate::proptest1::{assessment, score_sheet_of, set_id};
use crate::{Edition, Producer, Province};

/// What somebody might write on a paper, some of it such as Markdown and HTML read as their own.
fn text() -> impl Strategy<Value = String> {
    const WRITTEN: &[&str] = &[
        "HTX Chè Bản Mây",
        "Chè xanh, hộp 200 g",
        "0219 000 000",
        "Thôn 3, xã Hồ Thầu",
        "<b>| *100 %* & \"tốt\"\n# dòng hai",
    ];
    (select(WRITTEN), option::of(any::<u8>())).prop_map(|(text, number)| match number {
        Some(number) => alloc::format!("{text} {number}"),
        None => String::from(text),
    })
}

/// Facts that are told in words, of applications or of councils.
fn texts(of_council: bool) -> impl Strategy<Value = Vec<(PaperFact, String)>> {
    let facts: Vec<PaperFact> = PaperFact::ALL
        .iter()
        .copied()
        .filter(|fact| fact.form() == FactForm::Words && fact.is_of_council() == of_council)
        .collect();
    let most = facts.len();
    subsequence(facts, 0..=most).prop_flat_map(|facts| {
        let texts = vec(text(), facts.len());
        (Just(facts), texts).prop_map(|(facts, texts)| facts.into_iter().zip(texts).collect())
    })
}

/// A day in the years of 26/2026.
fn day() -> impl Strategy<Value = Date> {
    (0..1_000_i64).prop_filter_map("no day", |days| {
        Edition::ALL.last()?.first_day().checked_add(time::Duration::days(days))
    })
}

/// An application for a product of any set under any edition that uses the set, with none, some or
/// all of its facts filled in.
///
/// ```
/// use ocop::papers::Application;
/// use ocop::proptest1::application;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(application in application())| {
///     let stored = serde_json::to_string(&application).unwrap();
///     prop_assert_eq!(serde_json::from_str::<Application>(&stored).unwrap(), application);
/// });
/// ```
pub fn application() -> impl Strategy<Value = Application> {
    let ticks: Vec<PaperFact> =
        PaperFact::ALL.iter().copied().filter(|fact| fact.form() == FactForm::Tick).collect();
    let most = ticks.len();
    let ticks = vec((select(ticks), any::<bool>()), 0..=most);
    let producer = (select(ProducerKind::ALL), option::of(any::<bool>()), text()).prop_filter_map(
        "no producer",
        |(kind, woman, name)| {
            let producer = Producer::new(&name.replace('\n', " "), kind).ok()?;
            let head = Representative::default();
            Some(producer.with_representative(woman.map_or(head, |woman| head.with_woman(woman))))
        },
    );
    let told = (texts(false), ticks, option::of(select(Province::ALL)), option::of(day()));
    let of_set = set_id().prop_flat_map(|set| {
        let editions = select(set.criteria_set().editions());
        (Just(set), editions, option::of(score_sheet_of(set)))
    });
    (of_set, select(DossierKind::ALL), text(), producer, told).prop_filter_map(
        "no application",
        |((set, edition, sheet), kind, product, producer, (texts, ticks, province, filed_on))| {
            let mut application = Application::new(edition, kind, set, &product, producer).ok()?;
            for (fact, text) in texts {
                application = application.with_text(fact, &text).ok()?;
            }
            for (fact, ticked) in ticks {
                application = application.with_tick(fact, ticked).ok()?;
            }
            if let Some(day) = filed_on {
                application = application.with_year(day).ok()?;
            }
            if let Some(sheet) = sheet {
                application = application.with_sheet(sheet).ok()?;
            }
            Some(province.map_or(application.clone(), |province| application.with_province(province)))
        },
    )
}

/// A council's sitting on a product of any set, with none, some or all of its facts filled in.
///
/// ```
/// use ocop::law::PaperKind;
/// use ocop::proptest1::council_sitting;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(sitting in council_sitting())| {
///     prop_assert_eq!(sitting.minutes().kind(), PaperKind::Minutes);
/// });
/// ```
pub fn council_sitting() -> impl Strategy<Value = CouncilSitting> {
    let held = option::of((day(), select(Manner::ALL)));
    (assessment(), any::<bool>(), held, texts(true), text()).prop_filter_map(
        "no sitting",
        |(assessment, named, held, texts, product)| {
            let sheets = assessment.sheets().len();
            let mut sitting = CouncilSitting::new(assessment, &product, "HTX Chè").ok()?;
            if named && sheets > 0 {
                sitting = sitting.with_members(core::iter::repeat_n("Nguyễn Văn A", sheets)).ok()?;
            }
            if let Some((day, manner)) = held {
                sitting = sitting.held_on(day, manner).ok()?;
            }
            for (fact, text) in texts {
                sitting = sitting.with_text(fact, &text).ok()?;
            }
            Some(sitting)
        },
    )
}

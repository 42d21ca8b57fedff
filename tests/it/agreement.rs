//! How far members agree: within a council, between two, and with a reference.

mod stored;
mod told;

use std::collections::BTreeSet;

use core::num::NonZeroU16;

use ocop::proptest1::{
    agreement, agreement_between, agreement_with_reference, assessment_of_sheets, score_sheet_of, set_id,
};
use ocop::rating::{
    Agreement, AgreementBetween, AgreementWithReference, CriterionAgreement, LevelChoice, RecordedResult,
};
use ocop::{
    Assessment, Authority, Case, Council, Edition, Lang, LevelId, MinimaPolicy, Outcome, Problem, Rating,
    Regime, Say as _, ScoreSheet, Star,
};
use proptest::prelude::*;

use crate::support::{best_of, best_sheet, chosen, good_sheet_of, meets, points, set, sheet_of};

/// The same council over other sheets: how it rates them whatever their number, grounds and spread.
fn rated(like: &Assessment, sheets: Vec<ScoreSheet>) -> Rating {
    let own = like.council();
    let mut council = Council::new(own.edition()).with_tier(own.tier()).with_minima(own.minima());
    // No limit and no size: those of 1048 are lifted by a limit and a quorum of the council's own.
    council = council.with_spread_limit(100).with_quorum(NonZeroU16::MIN);
    if let Some(star) = own.attested() {
        council = council.with_attested(star);
    }
    let assessment = match like.declared_unmet() {
        Some(unmet) => Assessment::declared(council, sheets, unmet.iter(), []),
        None => Assessment::new(council, sheets, []),
    };
    let Outcome::Rated(rating) = assessment.unwrap().rate() else {
        panic!("there is no ground and no limit")
    };
    rating
}

/// What does not tell members apart.
fn nameless(on: &CriterionAgreement) -> impl PartialEq + core::fmt::Debug + use<> {
    let choices = on.choices().iter().map(|choice| (choice.level(), choice.votes()));
    (choices.collect::<Vec<_>>(), on.split_minima().to_vec(), on.range(), on.bands(), on.stars())
}

proptest! {
    #[test]
    fn each_sheet_stands_with_its_level_on_every_criterion(agreement in agreement()) {
        let sheets = agreement.sheets();
        prop_assert_eq!(usize::from(agreement.members().get()), sheets.len());
        for (on, criterion) in agreement.criteria().iter().zip(agreement.set().criteria_set().criteria()) {
            prop_assert_eq!(on.criterion(), criterion);
            let mut seen = BTreeSet::new();
            for choice in on.choices() {
                for member in choice.members() {
                    prop_assert_eq!(chosen(&sheets[usize::from(*member) - 1], criterion), choice.level());
                    prop_assert!(seen.insert(*member));
                }
            }
            prop_assert!(seen.into_iter().map(usize::from).eq(1..=sheets.len()));
            let all: Vec<u8> = sheets.iter().map(|sheet| points(sheet, criterion)).collect();
            prop_assert_eq!(Some(on.range()), all.iter().min().copied().zip(all.iter().max().copied()));
            // More than half, or nobody is nearer to the council than another.
            let common = on.common();
            prop_assert!(common.is_none_or(|choice| choice.votes() * 2 > sheets.len()));
            prop_assert_eq!(common.is_none(), on.choices().iter().all(|choice| choice.votes() * 2 <= sheets.len()));
            prop_assert_eq!(on.differing().len(), sheets.len() - common.map_or(0, LevelChoice::votes));
            for minimum in on.split_minima() {
                let votes = sheets.iter().filter(|sheet| meets(minimum.minimum(), chosen(sheet, criterion))).count();
                prop_assert_eq!(usize::from(minimum.votes()), votes);
                prop_assert!(0 < votes && votes < sheets.len());
            }
        }
        let unanimous = agreement.criteria().iter().filter(|on| on.is_unanimous()).count();
        prop_assert_eq!(usize::from(agreement.share().agreed()), unanimous);
        prop_assert_eq!(usize::from(agreement.share().of().get()), agreement.criteria().len());
        prop_assert_eq!(agreement.split().count() + unanimous, agreement.criteria().len());
    }

    #[test]
    fn what_hangs_on_a_split_is_what_the_council_would_rate(assessment in set_id().prop_flat_map(assessment_of_sheets)) {
        let agreement = Agreement::within(&assessment).unwrap();
        let sheets = assessment.sheets();
        let now = rated(&assessment, sheets.to_vec());
        prop_assert_eq!(agreement.rating().star(), now.star());
        prop_assert_eq!((agreement.rating().score(), agreement.rating().all_unmet()), (now.score(), now.all_unmet()));
        for left in agreement.left_out() {
            let mut others = sheets.to_vec();
            others.remove(usize::from(left.member()) - 1);
            let without = rated(&assessment, others);
            prop_assert_eq!((left.score(), left.band(), left.star()), (without.score(), without.band(), without.star()));
            prop_assert_eq!((left.band_with(), left.star_with()), (now.band(), now.star()));
            prop_assert_eq!(left.total(), sheets[usize::from(left.member()) - 1].total());
        }
        let expected = if sheets.len() > 1 { sheets.len() } else { 0 };
        prop_assert_eq!(agreement.left_out().len(), expected);
        let bands = [agreement.totals().min(), agreement.totals().max()].map(|total| {
            let bands = now.edition().rules().bands;
            *Star::ALL.iter().rev().find(|star| bands.from(**star) <= total.unwrap()).unwrap()
        });
        prop_assert_eq!([agreement.bands().0, agreement.bands().1], bands);
    }

    /// All members on one of the levels that one of them chose: the sheets are made anew where the story allows it.
    #[test]
    fn the_stars_at_the_lowest_and_highest_level_are_those_of_such_sheets(assessment in set_id().prop_flat_map(assessment_of_sheets)) {
        let agreement = Agreement::within(&assessment).unwrap();
        for on in agreement.criteria() {
            let ends = [on.choices().first(), on.choices().last()].map(|choice| choice.unwrap().level());
            for (level, (band, star)) in ends.into_iter().zip([(on.bands().0, on.stars().0), (on.bands().1, on.stars().1)]) {
                let with = |sheet: &ScoreSheet| sheet.with(on.criterion().code(), level);
                let Ok(sheets) = assessment.sheets().iter().map(with).collect::<Result<Vec<_>, _>>() else { continue };
                let rating = rated(&assessment, sheets);
                prop_assert_eq!((band, star), (rating.band(), rating.star()), "{}", on.criterion());
            }
            prop_assert!(on.bands().0 <= on.bands().1 && on.stars().0 <= on.stars().1);
            prop_assert!(on.choices().len() > 1 || !on.decides_band() && !on.decides_star());
        }
    }

    /// A minimum on which the members split decides the star as the rating would have it.
    #[test]
    fn a_split_minimum_counts_as_the_council_counts_it(agreement in agreement()) {
        for split in agreement.split_minima() {
            let unmet = agreement.rating().misses(split.minimum()).unwrap();
            prop_assert_eq!(split.met(), !unmet);
            let now = if split.met() { split.star_if_met() } else { split.star_if_unmet() };
            prop_assert_eq!(now, agreement.rating().star());
            prop_assert!(split.star_if_unmet() <= split.star_if_met());
            prop_assert!(split.star_if_met() == split.star_if_unmet() || split.minimum().star() <= split.star_if_met());
        }
    }

    #[test]
    fn a_council_agrees_with_itself_wholly_and_two_alike_either_way(between in agreement_between()) {
        let (first, second) = (between.first(), between.second());
        let assess = |agreement: &Agreement| rebuilt(agreement, agreement.sheets().to_vec());
        let (one, other) = (assess(first), assess(second));
        for council in [&one, &other] {
            let itself = AgreementBetween::of(council, council).unwrap();
            prop_assert!(itself.is_whole() && itself.share().is_whole());
            prop_assert_eq!(itself.differing().count(), 0);
            prop_assert!(itself.met_by_first_alone().is_empty() && itself.met_by_second_alone().is_empty());
        }
        let back = AgreementBetween::of(&other, &one).unwrap();
        prop_assert_eq!(back.share(), between.share());
        prop_assert_eq!(back.is_whole(), between.is_whole());
        prop_assert_eq!(back.met_by_first_alone(), between.met_by_second_alone());
        for (on, turned) in between.criteria().iter().zip(back.criteria()) {
            prop_assert_eq!(on.agrees(), turned.agrees());
            prop_assert_eq!((on.first_points(), on.second_points()), (turned.second_points(), turned.first_points()));
            prop_assert_eq!((on.first_common(), on.second_common()), (turned.second_common(), turned.first_common()));
        }
        for minimum in first.set().criteria_set().minima() {
            let [met, met_there] = [first, second].map(|council| !council.rating().misses(*minimum).unwrap());
            prop_assert_eq!(between.met_by_first_alone().contains(*minimum), met && !met_there);
            prop_assert_eq!(between.met_by_second_alone().contains(*minimum), met_there && !met);
        }
    }

    #[test]
    fn the_order_of_the_members_does_not_matter(
        (agreement, order) in agreement().prop_flat_map(|agreement| {
            let places: Vec<usize> = (0..agreement.sheets().len()).collect();
            (Just(agreement), Just(places).prop_shuffle())
        }),
    ) {
        let sheets = order.iter().map(|place| agreement.sheets()[*place]).collect();
        let turned = Agreement::within(&rebuilt(&agreement, sheets)).unwrap();
        prop_assert_eq!(turned.rating(), agreement.rating());
        prop_assert_eq!((turned.share(), turned.spread(), turned.bands()), (agreement.share(), agreement.spread(), agreement.bands()));
        let place = |member: u16| u16::try_from(order[usize::from(member) - 1] + 1).unwrap();
        for (on, turned) in agreement.criteria().iter().zip(turned.criteria()) {
            prop_assert_eq!(nameless(on), nameless(turned));
            let moved: BTreeSet<u16> = turned.differing().into_iter().map(place).collect();
            prop_assert_eq!(moved, on.differing().into_iter().collect());
        }
        let deciding = |agreement: &Agreement| agreement.deciding_sheets().map(|left| left.member()).collect::<Vec<_>>();
        let moved: BTreeSet<u16> = deciding(&turned).into_iter().map(place).collect();
        prop_assert_eq!(moved, deciding(&agreement).into_iter().collect());
        // And the councils agree wholly, however they sit.
        let between = AgreementBetween::of(&rebuilt(&agreement, agreement.sheets().to_vec()), &rebuilt(&turned, turned.sheets().to_vec()));
        prop_assert!(between.unwrap().is_whole());
    }

    #[test]
    fn a_sheet_beside_the_reference_is_as_many_points_over_and_under_as_it_differs(against in agreement_with_reference()) {
        let reference = against.reference();
        prop_assert_eq!(against.members().len(), against.agreement().sheets().len());
        for (member, sheet) in against.members().iter().zip(against.agreement().sheets()) {
            let difference = i16::from(sheet.total()) - i16::from(reference.total());
            prop_assert_eq!(i16::from(member.over()) - i16::from(member.under()), difference);
            let same = against.criteria().iter().filter(|on| on.same().contains(&member.member())).count();
            prop_assert_eq!(usize::from(member.share().agreed()), same);
            prop_assert_eq!(member.share().is_whole(), *sheet == reference);
            for minimum in sheet.set().criteria_set().minima() {
                let judged = |sheet: &ScoreSheet| meets(*minimum, chosen(sheet, minimum.criterion()));
                prop_assert_eq!(member.misjudged().contains(*minimum), judged(sheet) != judged(&reference));
            }
            let own = against.agreement().council();
            let council = Council::self_assessment(own.edition());
            let council = own.attested().map_or(council, |star| council.with_attested(star));
            let alone = Assessment::new(council, [*sheet], []).unwrap().rate();
            prop_assert_eq!(Some(member.star()), alone.rating().map(Rating::star));
        }
        for on in against.criteria() {
            let level = chosen(&reference, on.criterion());
            prop_assert_eq!(on.level(), level);
            let count = on.same().len() + on.below().len() + on.above().len() + on.elsewhere().len();
            prop_assert_eq!(count, against.members().len());
            for member in on.below() {
                let own = chosen(&against.agreement().sheets()[usize::from(*member) - 1], on.criterion());
                prop_assert!(own < level && own.is_none_or(|own| own.case() == level.and_then(LevelId::case)));
            }
            prop_assert!(on.elsewhere().is_empty() || on.criterion().has_cases());
        }
        prop_assert_eq!(against.is_whole(), against.agreement().sheets().iter().all(|sheet| *sheet == reference));
    }

    #[test]
    fn what_is_said_names_every_split_criterion_in_either_language(
        within in agreement(), between in agreement_between(), against in agreement_with_reference(),
    ) {
        for lang in Lang::ALL.iter().copied() {
            let texts = [within.text(lang).to_string(), between.text(lang).to_string(), against.text(lang).to_string()];
            let named = [
                within.split().map(CriterionAgreement::criterion).collect::<Vec<_>>(),
                between.differing().map(|on| on.criterion()).collect(),
                against.differing().map(|on| on.criterion()).collect(),
            ];
            for (text, named) in texts.iter().zip(named) {
                let unfilled = text.contains(['{', '}']) || text.ends_with('\n');
                prop_assert!(!unfilled);
                for criterion in named {
                    prop_assert!(text.contains(&criterion.text(lang).to_string()), "{criterion}: {text}");
                }
            }
            if lang == Lang::Vi {
                for word in ["sheet", "level", "council", "points"] {
                    prop_assert!(texts.iter().all(|text| !text.contains(word)), "{word} in {texts:?}");
                }
            }
        }
    }

    /// Sheets of one member: nothing to differ from.
    #[test]
    fn one_sheet_agrees_wholly(sheet in set_id().prop_flat_map(score_sheet_of)) {
        let set = sheet.set().criteria_set();
        let edition = *set.editions().last().unwrap();
        let council = Council::self_assessment(edition);
        let council = if council.must_attest(sheet.set()) { council.with_attested(Star::Five) } else { council };
        let agreement = Agreement::within(&Assessment::new(council, [sheet], []).unwrap()).unwrap();
        prop_assert!(agreement.share().is_whole() && !agreement.decides_band());
        prop_assert_eq!((agreement.spread(), agreement.left_out().len(), agreement.split_minima().count()), (0, 0, 0));
    }
}

/// The council of an agreement over other sheets.
fn rebuilt(agreement: &Agreement, sheets: Vec<ScoreSheet>) -> Assessment {
    // What it declared is told by what its rating leaves unmet.
    let council = agreement.council();
    if council.minima() == MinimaPolicy::Declared {
        Assessment::declared(council, sheets, agreement.rating().all_unmet().iter(), []).unwrap()
    } else {
        Assessment::new(council, sheets, []).unwrap()
    }
}

#[test]
fn the_one_sheet_that_moves_the_star_is_found() {
    let coffee = set(Regime::Decision26, 13);
    let four = good_sheet_of(coffee, 72, Star::Four);
    let low = sheet_of(coffee, 60, |criterion, level| {
        criterion.minima().filter(|minimum| minimum.star() <= Star::Four).all(|minimum| meets(minimum, level))
    })
    .unwrap();
    // 72, 72, 60: the mean is 68; without the low sheet it is 72.
    let assessment = Assessment::new(Council::new(Edition::Decision26), [four, four, low], []).unwrap();
    let agreement = Agreement::within(&assessment).unwrap();
    let moving: Vec<_> =
        agreement.deciding_sheets().map(|left| (left.member(), left.star(), left.star_with())).collect();
    assert_eq!(moving, [(3, Star::Four, Star::Three)]);
    assert_eq!((agreement.bands(), agreement.decides_band()), ((Star::Three, Star::Four), true));
    assert_eq!(agreement.rescore(), None);
    let limited = Council::new(Edition::Decision26).with_spread_limit(10);
    let assessment = Assessment::new(limited, [four, four, low], []).unwrap();
    let rescore = Agreement::within(&assessment).unwrap().rescore().unwrap();
    assert_eq!((rescore.spread(), rescore.limit()), (12, 10));
    let text = Agreement::within(&assessment).unwrap().text(Lang::Vi).to_string();
    assert!(text.contains("Chênh 12 điểm, quá giới hạn 10"), "{text}");
    assert!(text.contains("Bỏ phiếu 3 (60 điểm): còn 72,00 điểm, xếp hạng 4 sao thay vì 3 sao"), "{text}");
}

#[test]
fn councils_that_took_other_cases_differ_and_are_not_refused() {
    let tourism = set(Regime::Decision26, 26);
    let council = Council::new(Edition::Decision26);
    let of = |case, tier| Assessment::new(council.with_tier(tier), [best_of(tourism, case)], []).unwrap();
    let (province, centre) = (of(Case::A, Authority::Province), of(Case::B, Authority::Centre));
    let between = AgreementBetween::of(&province, &centre).unwrap();
    let differing: Vec<_> = between.differing().map(|on| on.criterion().code()).collect();
    let cased: Vec<_> = tourism
        .criteria()
        .filter(|criterion| criterion.has_cases())
        .map(|criterion| criterion.code())
        .collect();
    assert_eq!(differing, cased);
    assert!(!between.is_whole() && !cased.is_empty());
    let against = AgreementWithReference::of(&province, best_of(tourism, Case::B)).unwrap();
    assert!(against.differing().all(|on| on.elsewhere() == [1] && on.below().is_empty()));
}

#[test]
fn councils_of_other_sets_or_decisions_and_results_on_record_are_refused() {
    let of = |edition: Edition, number: u8| {
        let set = crate::support::set_under(edition, number);
        Assessment::new(Council::new(edition), [best_sheet(set)], []).unwrap()
    };
    let coffee = of(Edition::Decision26, 13);
    let code = |other: &Assessment| {
        let codes = [AgreementBetween::of(&coffee, other), AgreementBetween::of(other, &coffee)]
            .map(|refused| refused.unwrap_err().code());
        assert_eq!(codes[0], codes[1]);
        codes[0]
    };
    assert_eq!(code(&of(Edition::Decision26, 11)), "councils_of_different_sets");
    assert_eq!(code(&of(Edition::Decision148, 13)), "councils_of_different_decisions");
    assert_eq!(code(&of(Edition::Decision148, 11)), "councils_of_different_decisions");
    // The same set, under a decision and under its amendment.
    let error =
        AgreementBetween::of(&of(Edition::Decision148, 13), &of(Edition::Decision148As1489, 13)).unwrap_err();
    assert_eq!(error.code(), "councils_of_different_decisions");
    let result = RecordedResult::from_text(set(Regime::Decision26, 13), ["31", "24", "35"]).unwrap();
    let council = Council::new(Edition::Decision26).with_attested(Star::Five);
    let on_record = Assessment::on_record(council, result, []).unwrap();
    assert_eq!(code(&on_record), "no_sheets_to_compare");
    assert_eq!(Agreement::within(&on_record).unwrap_err().code(), "no_sheets_to_compare");
    let tea = best_sheet(set(Regime::Decision26, 11));
    let refused = AgreementWithReference::of(&coffee, tea).unwrap_err();
    assert_eq!(refused.code(), "reference_of_different_set");
}

/// A stored agreement is read through the sheets it tells of: what does not follow from them is refused.
#[test]
fn an_agreement_that_was_edited_is_not_read() {
    let coffee = set(Regime::Decision26, 13);
    let best = best_sheet(coffee);
    let sheets = [best, best.with("2.2", 1).unwrap(), best];
    let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, []).unwrap();
    let value = serde_json::to_value(Agreement::within(&assessment).unwrap()).unwrap();
    let packaging =
        value["criteria"].as_array().unwrap().iter().position(|on| on["unanimous"] == false).unwrap();
    let at = |path: &str| path.replace('#', &packaging.to_string());
    for (path, wrong) in [
        ("/spread", serde_json::json!(1)),
        ("/totals/1", serde_json::json!(99)),
        ("/share/agreed", serde_json::json!(1)),
        ("/rating/star", serde_json::json!(4)),
        ("/left_out/1/star", serde_json::json!(4)),
        ("/members", serde_json::json!(4)),
        ("/set", serde_json::json!("2026/11")),
        ("/declared", serde_json::json!([])),
        ("/criteria/#/differing", serde_json::json!([1])),
        ("/criteria/#/lowest", serde_json::json!(3)),
        ("/criteria/#/star_at_lowest", serde_json::json!(5)),
        ("/criteria/#/minima", serde_json::json!([])),
        ("/criteria/#/choices/0/members", serde_json::json!([1])),
        ("/criteria/#/choices/0/members", serde_json::json!([4])),
        ("/criteria/#/choices/0/level", serde_json::json!("2026/13/1.1:1")),
    ] {
        let mut edited = value.clone();
        let place = edited.pointer_mut(&at(path)).unwrap_or_else(|| panic!("{path}"));
        assert_ne!(*place, wrong, "{path}");
        *place = wrong;
        assert!(serde_json::from_value::<Agreement>(edited).is_err(), "{path}");
    }
    assert!(serde_json::from_value::<Agreement>(value).is_ok());
}

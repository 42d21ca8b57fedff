//! Choices, sheets, councils, assessments.

use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZeroU16;
use core::ops::RangeInclusive;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rust_decimal::Decimal;

use crate::catalogue::MAX_CRITERIA;
use crate::law::Part;
use crate::proptest1::{minimum_set_of, set_id};
use crate::rating::{Agreement, AgreementBetween, AgreementWithReference, OpenAssessment, RecordedResult};
use crate::{
    Assessment, Authority, Case, Choice, Choices, Council, CriterionId, Edition, Ground, GroundKind, LevelId,
    MinimaPolicy, OpenSheet, Score, ScoreSheet, SetId, Star,
};

/// Any choice, also one of a level that no criterion has.
///
/// ```
/// use ocop::Choice;
/// use ocop::proptest1::choice;
/// use proptest::prelude::*;
///
/// proptest!(|(choice in choice())| {
///     prop_assert_eq!(choice.to_string().parse::<Choice>(), Ok(choice));
/// });
/// ```
pub fn choice() -> impl Strategy<Value = Choice> {
    let position = prop_oneof![4 => 0..=7_u64, 1 => any::<u64>()];
    (option::of(select(Case::ALL)), position).prop_map(|(case, position)| match case {
        None => Choice::level(position),
        Some(case) => Choice::in_case(case, position),
    })
}

/// Choices as a form might give them for a set, 12 at most: on criteria of the set and on others,
/// of levels that the criteria have and of others.
///
/// ```
/// use ocop::proptest1::choices_of;
/// use ocop::{ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(|(form in choices_of(tea))| {
///     // A form that is accepted closed is accepted open too.
///     prop_assert!(form.check(tea).is_err() || form.check_open(tea).is_ok());
/// });
/// ```
pub fn choices_of(set: SetId) -> impl Strategy<Value = Choices> {
    let codes: Vec<String> =
        set.criteria_set().criteria().map(|criterion| String::from(criterion.code())).collect();
    let other = (0..=15_u8, option::of(0..=12_u8)).prop_map(|(section, place)| match place {
        None => alloc::format!("{section}"),
        Some(place) => alloc::format!("{section}.{place}"),
    });
    let code = prop_oneof![9 => select(codes), 1 => other];
    vec((code, choice()), 0..=12).prop_map(|given| {
        let mut choices = Choices::new();
        for (code, choice) in given {
            choices.add(&code, choice);
        }
        choices
    })
}

/// Any score: the mean of the totals of 1 to 65535 members.
///
/// ```
/// use ocop::proptest1::score;
/// use proptest::prelude::*;
///
/// proptest!(|(score in score(), points in 0..=100_u8)| {
///     prop_assert_eq!(score.reaches(points), score.short_of(points).is_zero());
/// });
/// ```
pub fn score() -> impl Strategy<Value = Score> {
    let members = prop_oneof![3 => 1..=11_u16, 1 => 1..=u16::MAX];
    members.prop_flat_map(|members| {
        let of = NonZeroU16::new(members).unwrap_or(NonZeroU16::MIN);
        let most = u32::from(members).saturating_mul(100);
        (0..=most).prop_filter_map("more than 100 points", move |sum| Score::mean(sum, of).ok())
    })
}

/// A valid sheet of any set.
///
/// ```
/// use ocop::proptest1::score_sheet;
/// use ocop::{Part, ScoreSheet};
/// use proptest::prelude::*;
///
/// proptest!(|(sheet in score_sheet())| {
///     prop_assert_eq!(sheet.to_string().parse::<ScoreSheet>().unwrap(), sheet);
///     let parts: u8 = Part::ALL.iter().map(|part| sheet.part(*part)).sum();
///     prop_assert_eq!(parts, sheet.total());
/// });
/// ```
pub fn score_sheet() -> impl Strategy<Value = ScoreSheet> {
    set_id().prop_flat_map(score_sheet_of)
}

/// A valid sheet of a set.
///
/// ```
/// use ocop::proptest1::score_sheet_of;
/// use ocop::{ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(|(sheet in score_sheet_of(tea))| {
///     prop_assert_eq!(sheet.set(), tea);
///     let lower = sheet.with("1.1", 0).unwrap();
///     prop_assert!(lower.total() <= sheet.total());
/// });
/// ```
pub fn score_sheet_of(set: SetId) -> impl Strategy<Value = ScoreSheet> {
    score_sheets_of(set, 1).prop_map(move |sheets| sheets.first().copied().unwrap_or(ScoreSheet::empty(set)))
}

/// The valid sheets of a council's members, of one set: `members` sheets, all with the same case on
/// every criterion that has cases.
///
/// ```
/// use ocop::proptest1::score_sheets_of;
/// use ocop::{Assessment, Council, Edition, ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tourism = SetId::decision_26(ProductSet::Tourism);
/// proptest!(|(sheets in score_sheets_of(tourism, 3))| {
///     // One case on all sheets, so that they can be assessed together.
///     prop_assert!(Assessment::new(Council::new(Edition::Decision26), sheets, []).is_ok());
/// });
/// ```
pub fn score_sheets_of(set: SetId, members: usize) -> impl Strategy<Value = Vec<ScoreSheet>> {
    // High levels are as likely as low ones, so that every band comes up.
    let boxes = vec(prop_oneof![2 => 0_u8..=6, 1 => Just(6_u8)], MAX_CRITERIA);
    (any::<bool>(), vec(boxes, members)).prop_map(move |(case_b, sheets)| {
        let case = if case_b { Case::B } else { Case::A };
        sheets.iter().map(|boxes| fill(set, case, boxes)).collect()
    })
}

/// A sheet of `set` that takes each wish as far as the criterion, the case and the story allow.
fn fill(set: SetId, case: Case, wishes: &[u8]) -> ScoreSheet {
    let criteria = set.criteria_set().criteria().zip(wishes);
    let mut choices: Vec<(CriterionId, Option<LevelId>)> =
        criteria.map(|(criterion, wish)| (criterion, wished(criterion, case, *wish))).collect();
    let has_story = choices.iter().any(|(criterion, level)| {
        set.criteria_set().story() == Some(*criterion) && level.is_some_and(|level| level.points() > 0)
    });
    for (criterion, level) in &mut choices {
        if criterion.is_story_only() && !has_story {
            *level = level.filter(|level| level.points() == 0);
        }
    }
    let choices = choices.into_iter().map(|(criterion, level)| (criterion.code(), level));
    // Every choice is a level of its criterion, so nothing is refused.
    ScoreSheet::from_choices(set, choices).unwrap_or(ScoreSheet::empty(set))
}

/// The level at the wished place of those that the case leaves open; the last one if there are
/// fewer.
fn wished(criterion: CriterionId, case: Case, wish: u8) -> Option<LevelId> {
    let open = criterion.levels().filter(|level| level.case().is_none_or(|own| own == case));
    open.take(usize::from(wish)).last()
}

/// A valid open sheet of any set.
///
/// ```
/// use ocop::proptest1::open_sheet;
/// use proptest::prelude::*;
///
/// proptest!(|(sheet in open_sheet())| {
///     prop_assert_eq!(sheet.finish().is_ok(), sheet.open().next().is_none());
/// });
/// ```
pub fn open_sheet() -> impl Strategy<Value = OpenSheet> {
    set_id().prop_flat_map(open_sheet_of)
}

/// A valid open sheet of a set.
///
/// ```
/// use ocop::proptest1::open_sheet_of;
/// use ocop::{OpenSheet, ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let honey = SetId::decision_26(ProductSet::Honey);
/// proptest!(|(sheet in open_sheet_of(honey))| {
///     prop_assert_eq!(sheet.to_string().parse::<OpenSheet>().unwrap(), sheet);
/// });
/// ```
pub fn open_sheet_of(set: SetId) -> impl Strategy<Value = OpenSheet> {
    open_sheets_of(set, 1, 0..=MAX_CRITERIA)
        .prop_map(move |sheets| sheets.first().copied().unwrap_or(OpenSheet::new(set)))
}

/// The open sheets of a council's members, of one set: `members` sheets, all with the same case on
/// every criterion that has cases. The number of open criteria of all sheets together is within
/// `open`, or is all that there are.
///
/// ```
/// use ocop::proptest1::open_sheets_of;
/// use ocop::{ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(|(sheets in open_sheets_of(tea, 5, 1..=3))| {
///     let open: usize = sheets.iter().map(|sheet| sheet.open().count()).sum();
///     prop_assert!(sheets.len() == 5 && (1..=3).contains(&open));
/// });
/// ```
pub fn open_sheets_of(
    set: SetId,
    members: usize,
    open: RangeInclusive<usize>,
) -> impl Strategy<Value = Vec<OpenSheet>> {
    let codes = set.criteria_set().criteria().map(CriterionId::code);
    let places: Vec<(usize, &'static str)> =
        (0..members).flat_map(|member| codes.clone().map(move |code| (member, code))).collect();
    let most = places.len();
    let open = (*open.start()).min(most)..=(*open.end()).min(most);
    (score_sheets_of(set, members), subsequence(places, open)).prop_map(|(sheets, open)| {
        let mut sheets: Vec<OpenSheet> = sheets.into_iter().map(OpenSheet::from).collect();
        for (member, code) in open {
            if let Some(sheet) = sheets.get_mut(member) {
                // The code is one of the set's own.
                let _ = sheet.reopen(code);
            }
        }
        sheets
    })
}

/// Any council with any rules. Some of them cannot assess anything.
///
/// ```
/// use ocop::Council;
/// use ocop::proptest1::council;
/// use proptest::prelude::*;
///
/// proptest!(|(council in council())| {
///     let stored = serde_json::to_string(&council).unwrap();
///     prop_assert_eq!(serde_json::from_str::<Council>(&stored).unwrap(), council);
/// });
/// ```
pub fn council() -> impl Strategy<Value = Council> {
    let rules = (
        select(MinimaPolicy::ALL),
        option::of(any::<u8>()),
        option::of((1..=u16::MAX).prop_filter_map("0", NonZeroU16::new)),
        option::of(select(Star::ALL)),
    );
    (select(Edition::ALL), select(Authority::ALL), any::<bool>(), rules).prop_map(
        |(edition, tier, alone, (minima, limit, quorum, attested))| {
            let council = if alone { Council::self_assessment(edition) } else { Council::new(edition) };
            let council = council.with_tier(tier).with_minima(minima);
            let council = limit.map_or(council, |limit| council.with_spread_limit(limit));
            let council = quorum.map_or(council, |quorum| council.with_quorum(quorum));
            attested.map_or(council, |star| council.with_attested(star))
        },
    )
}

/// A council that may assess score sheets of a set: it is of an edition that uses the set, and
/// attests minima where the edition asks for that.
///
/// ```
/// use ocop::proptest1::council_for;
/// use ocop::{ProductSet1048, SetId};
/// use proptest::prelude::*;
///
/// let coffee = SetId::decision_1048(ProductSet1048::Coffee);
/// proptest!(|(council in council_for(coffee))| {
///     prop_assert!(coffee.governs(council.edition()));
///     prop_assert_eq!(council.must_attest(coffee), council.attested().is_some());
/// });
/// ```
pub fn council_for(set: SetId) -> impl Strategy<Value = Council> {
    let limit =
        prop_oneof![2 => Just(None), 1 => (0..=12_u8).prop_map(Some), 1 => (0..=100_u8).prop_map(Some)];
    let rules = (select(Authority::ALL), select(MinimaPolicy::ALL), limit, select(Star::ALL), any::<bool>());
    (select(set.criteria_set().editions()), rules).prop_map(
        move |(edition, (tier, minima, limit, attested, quorum))| {
            let council = Council::new(edition).with_tier(tier).with_minima(minima);
            let council = limit.map_or(council, |limit| council.with_spread_limit(limit));
            let few = NonZeroU16::new(3).filter(|_| quorum);
            let council = few.map_or(council, |few| council.with_quorum(few));
            if council.must_attest(set) { council.with_attested(attested) } else { council }
        },
    )
}

/// How many sheets a council may have, both ends included; no more than 11 here.
///
/// ```
/// use ocop::proptest1::panel_size;
/// use ocop::{Authority, Council, Edition};
///
/// let district = Council::new(Edition::Decision1048).with_tier(Authority::District);
/// assert_eq!(panel_size(district), 5..=7);
/// assert_eq!(panel_size(Council::new(Edition::Decision26)), 1..=11);
/// ```
#[must_use]
pub fn panel_size(council: Council) -> RangeInclusive<usize> {
    let (least, most) = council.size();
    usize::from(least)..=usize::from(most.min(11))
}

/// A council of any decision, and sheets of one set, as many as its rules allow and 11 at most.
///
/// ```
/// use ocop::proptest1::{panel, panel_size};
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(32), |((council, sheets) in panel())| {
///     prop_assert!(panel_size(council).contains(&sheets.len()));
///     prop_assert!(sheets.windows(2).all(|two| two[0].set() == two[1].set()));
/// });
/// ```
pub fn panel() -> impl Strategy<Value = (Council, Vec<ScoreSheet>)> {
    set_id().prop_flat_map(|set| {
        council_for(set).prop_flat_map(move |council| {
            let sheets = panel_size(council).prop_flat_map(move |members| score_sheets_of(set, members));
            (Just(council), sheets)
        })
    })
}

/// A ground of elimination or stop: on a criterion of a set, or on the dossier as a whole.
///
/// ```
/// use ocop::proptest1::ground_of;
/// use ocop::{ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(|(ground in ground_of(tea))| {
///     prop_assert!(ground.criterion().is_none_or(|criterion| criterion.set() == tea));
/// });
/// ```
pub fn ground_of(set: SetId) -> impl Strategy<Value = Ground> {
    let criteria: Vec<CriterionId> = set.criteria_set().criteria().collect();
    (select(GroundKind::ALL), option::of(select(criteria))).prop_map(|(kind, criterion)| match criterion {
        None => Ground::of_dossier(kind),
        Some(criterion) => Ground::on_criterion(kind, criterion),
    })
}

fn grounds_of(set: SetId) -> impl Strategy<Value = Vec<Ground>> {
    prop_oneof![5 => Just(Vec::new()), 1 => vec(ground_of(set), 1..=3)]
}

/// A result on record for a set, whose part means have up to two decimals.
///
/// ```
/// use ocop::proptest1::recorded_result_of;
/// use ocop::{Part, ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(|(result in recorded_result_of(tea))| {
///     prop_assert!(!result.part(Part::B).exceeds(25));
/// });
/// ```
pub fn recorded_result_of(set: SetId) -> impl Strategy<Value = RecordedResult> {
    let rules = set.regime().last_edition().rules();
    let part = |part: Part| 0..=i64::from(rules.part_max(part)).saturating_mul(100);
    (part(Part::A), part(Part::B), part(Part::C)).prop_filter_map(
        "more than a part's maximum",
        move |(a, b, c)| {
            RecordedResult::new(set, [a, b, c].map(|hundredths| Decimal::new(hundredths, 2))).ok()
        },
    )
}

/// Any assessment of any set: of sheets, of sheets with minima that the council declares, or of a
/// result on record. Some have one to three grounds.
///
/// ```
/// use ocop::proptest1::assessment;
/// use proptest::prelude::*;
///
/// proptest!(|(assessment in assessment())| {
///     if let Some(rating) = assessment.rate().rating() {
///         prop_assert!(rating.star() <= rating.band());
///     }
/// });
/// ```
pub fn assessment() -> impl Strategy<Value = Assessment> {
    set_id().prop_flat_map(assessment_of)
}

/// Any assessment of sheets of a set. The minima are judged on the sheets, or declared by the
/// council. Some have one to three grounds.
///
/// ```
/// use ocop::proptest1::assessment_of_sheets;
/// use ocop::{ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(ProptestConfig::with_cases(32), |(assessment in assessment_of_sheets(tea))| {
///     prop_assert!(assessment.set() == tea && !assessment.sheets().is_empty());
/// });
/// ```
pub fn assessment_of_sheets(set: SetId) -> impl Strategy<Value = Assessment> {
    council_for(set)
        .prop_flat_map(move |council| {
            let sheets = panel_size(council).prop_flat_map(move |members| score_sheets_of(set, members));
            (Just(council), sheets, minimum_set_of(set), grounds_of(set))
        })
        .prop_filter_map("no assessment", |(council, sheets, unmet, grounds)| {
            if council.minima() == MinimaPolicy::Declared {
                Assessment::declared(council, sheets, unmet.iter(), grounds).ok()
            } else {
                Assessment::new(council, sheets, grounds).ok()
            }
        })
}

/// Any assessment of a product by a set: of sheets, or of a result on record.
///
/// ```
/// use ocop::proptest1::assessment_of;
/// use ocop::{AssessmentRecord, ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(|(assessment in assessment_of(tea))| {
///     let record = AssessmentRecord::of(&assessment);
///     prop_assert_eq!(record.assessment().unwrap(), assessment);
/// });
/// ```
pub fn assessment_of(set: SetId) -> impl Strategy<Value = Assessment> {
    let on_record = (council_for(set), select(Star::ALL), recorded_result_of(set), grounds_of(set))
        .prop_filter_map("no assessment", |(council, attested, result, grounds)| {
            Assessment::on_record(council.with_attested(attested), result, grounds).ok()
        });
    prop_oneof![4 => assessment_of_sheets(set).boxed(), 1 => on_record.boxed()]
}

/// How far the sheets of one council agree, of any set.
///
/// ```
/// use ocop::proptest1::agreement;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(agreement in agreement())| {
///     prop_assert_eq!(agreement.totals().count(), usize::from(agreement.members().get()));
/// });
/// ```
pub fn agreement() -> impl Strategy<Value = Agreement> {
    set_id()
        .prop_flat_map(assessment_of_sheets)
        .prop_filter_map("no agreement", |assessment| Agreement::within(&assessment).ok())
}

/// How far two councils agree that assess by the same set and under the same edition.
///
/// ```
/// use ocop::proptest1::agreement_between;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(between in agreement_between())| {
///     let alone = between.met_by_first_alone();
///     prop_assert!(alone.iter().all(|minimum| !between.met_by_second_alone().contains(minimum)));
/// });
/// ```
pub fn agreement_between() -> impl Strategy<Value = AgreementBetween> {
    set_id()
        .prop_flat_map(|set| (assessment_of_sheets(set), assessment_of_sheets(set)))
        .prop_filter_map("other editions", |(one, other)| AgreementBetween::of(&one, &other).ok())
}

/// How far the sheets of a practice sitting agree with a reference sheet of the same set.
///
/// ```
/// use ocop::proptest1::agreement_with_reference;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(against in agreement_with_reference())| {
///     prop_assert_eq!(against.is_whole(), against.differing().next().is_none());
/// });
/// ```
pub fn agreement_with_reference() -> impl Strategy<Value = AgreementWithReference> {
    set_id()
        .prop_flat_map(|set| (assessment_of_sheets(set), score_sheet_of(set)))
        .prop_filter_map("no agreement", |(sitting, reference)| {
            AgreementWithReference::of(&sitting, reference).ok()
        })
}

/// Open sheets of one set, any set, under a council's rules. The sheets together have at most five
/// open criteria.
///
/// ```
/// use ocop::proptest1::open_assessment;
/// use proptest::prelude::*;
///
/// proptest!(|(open in open_assessment())| {
///     let bounds = open.bounds();
///     prop_assert!(bounds.certain().star() <= bounds.possible().star());
/// });
/// ```
pub fn open_assessment() -> impl Strategy<Value = OpenAssessment> {
    set_id().prop_flat_map(|set| open_assessment_of(set, 0..=5))
}

/// Open sheets of a set under a council's rules. The number of open criteria of all sheets together
/// is within `open`, or is all that there are.
///
/// ```
/// use ocop::proptest1::open_assessment_of;
/// use ocop::{ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(|(closed in open_assessment_of(tea, 0..=0))| {
///     let bounds = closed.bounds();
///     prop_assert_eq!(bounds.certain(), bounds.possible());
///     prop_assert!(closed.close([]).is_ok());
/// });
/// ```
pub fn open_assessment_of(set: SetId, open: RangeInclusive<usize>) -> impl Strategy<Value = OpenAssessment> {
    council_for(set)
        .prop_map(|council| match council.minima() {
            // A council that declares its minima does so on closed sheets.
            MinimaPolicy::Declared => council.with_minima(MinimaPolicy::Majority),
            _ => council,
        })
        .prop_flat_map(move |council| {
            let open = open.clone();
            let sheets =
                panel_size(council).prop_flat_map(move |members| open_sheets_of(set, members, open.clone()));
            (Just(council), sheets)
        })
        .prop_filter_map("no assessment", |(council, sheets)| OpenAssessment::new(council, sheets).ok())
}

//! Parts of what is said on how far sheets agree.

use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::prelude::*;
use proptest::sample::select;

use super::parts::{one_of, parts};
use super::parts_of_ratings::{rated_sitting, settled, sitting_on};
use super::rating::{agreement, agreement_with_reference};
use crate::rating::{
    AgreedShare, Agreement, AgreementBetween, CriterionAgainstReference, CriterionAgreement,
    CriterionBetween, LeftOut, LevelChoice, MemberAgainstReference, SplitMinimum,
};
use crate::{Assessment, SetId};

/// The agreement of a council of two members or more.
fn of_several() -> impl Strategy<Value = Agreement> {
    rated_sitting(2).prop_filter_map("no agreement", |sitting| Agreement::within(&sitting).ok())
}

fn with_minima() -> impl Strategy<Value = SetId> {
    select(SetId::all().filter(|set| !set.criteria_set().minima().is_empty()).collect::<Vec<_>>())
}

/// The agreement of a council on a set that prints minima.
fn of_minima() -> impl Strategy<Value = Agreement> {
    with_minima()
        .prop_flat_map(|set| sitting_on(set, 2))
        .prop_filter_map("no agreement", |(council, sheets)| {
            Agreement::within(&settled(council, sheets)?).ok()
        })
}

/// Two sittings of one council.
fn of_two() -> impl Strategy<Value = AgreementBetween> {
    super::set_id()
        .prop_flat_map(|set| {
            sitting_on(set, 2).prop_flat_map(move |(council, sheets)| {
                let others = super::rating::score_sheets_of(set, sheets.len());
                (Just((council, sheets)), others)
            })
        })
        .prop_filter_map("other cases", |((council, first), second)| {
            let council = council.with_spread_limit(100);
            let of = |sheets: Vec<_>| Assessment::new(council, sheets, []).ok();
            AgreementBetween::of(&of(first)?, &of(second)?).ok()
        })
}

fn criteria(agreement: &Agreement) -> Vec<CriterionAgreement> {
    agreement.criteria().to_vec()
}

parts! {
    /// On how many criteria the members of a council agree.
    ///
    /// ```
    /// use ocop::proptest1::agreed_share;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(share in agreed_share())| {
    ///     prop_assert_eq!(share.is_whole(), share.agreed() == share.of().get());
    /// });
    /// ```
    agreed_share: AgreedShare = agreement().prop_map(|agreement| agreement.share());

    /// What the members of a council chose on one criterion.
    ///
    /// ```
    /// use ocop::proptest1::criterion_agreement;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(one in criterion_agreement())| {
    ///     prop_assert_eq!(one.is_unanimous(), one.choices().len() == 1);
    /// });
    /// ```
    criterion_agreement: CriterionAgreement = one_of(of_several(), criteria);

    /// A level, or no level, with the members who chose it.
    ///
    /// ```
    /// use ocop::proptest1::level_choice;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(choice in level_choice())| {
    ///     prop_assert!(choice.votes() >= 1 && choice.votes() == choice.members().len());
    /// });
    /// ```
    level_choice: LevelChoice = one_of(of_several(), |agreement| {
        agreement.criteria().iter().flat_map(|one| one.choices().to_vec()).collect()
    });

    /// A minimum that the sheets of some members of a council meet and those of others do not.
    ///
    /// ```
    /// use ocop::proptest1::split_minimum;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(split in split_minimum())| {
    ///     prop_assert!((1..split.members().get()).contains(&split.votes()));
    ///     prop_assert!(split.star_if_unmet() <= split.star_if_met());
    /// });
    /// ```
    split_minimum: SplitMinimum =
        one_of(of_minima(), |agreement| agreement.split_minima().collect());

    /// What the assessment of a council comes to without one of its members.
    ///
    /// ```
    /// use ocop::proptest1::left_out;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(left_out in left_out())| {
    ///     prop_assert_eq!(left_out.moves_star(), left_out.star() != left_out.star_with());
    /// });
    /// ```
    left_out: LeftOut = one_of(of_several(), |agreement| agreement.left_out().to_vec());

    /// What two councils chose on one criterion.
    ///
    /// ```
    /// use ocop::proptest1::criterion_between;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(between in criterion_between())| {
    ///     let max = between.criterion().max();
    ///     prop_assert!(!between.first_points().exceeds(max));
    ///     prop_assert!(!between.second_points().exceeds(max));
    /// });
    /// ```
    criterion_between: CriterionBetween =
        one_of(of_two(), |between| between.criteria().to_vec());

    /// What the members of a practice sitting chose on one criterion, compared with the reference
    /// sheet.
    ///
    /// ```
    /// use ocop::proptest1::criterion_against_reference;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(one in criterion_against_reference())| {
    ///     let others = [one.below(), one.above(), one.elsewhere()];
    ///     prop_assert_eq!(one.agrees(), others.iter().all(|members| members.is_empty()));
    /// });
    /// ```
    criterion_against_reference: CriterionAgainstReference =
        one_of(agreement_with_reference(), |against| against.criteria().to_vec());

    /// How a member of a practice sitting scored, compared with the reference sheet.
    ///
    /// ```
    /// use ocop::proptest1::member_against_reference;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(member in member_against_reference())| {
    ///     prop_assert!(member.member() >= 1);
    /// });
    /// ```
    member_against_reference: MemberAgainstReference =
        one_of(agreement_with_reference(), |against| against.members().to_vec());
}

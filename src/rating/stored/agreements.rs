//! How far sheets agree: answers, of which what a later version added passes.
//!
//! What follows from the sheets is computed again on reading, and what contradicts it is refused.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::num::NonZeroU16;

use super::council::CouncilFields;
use super::records::RecordedCouncilFields;
use crate::base::stored::{Object, Prose, stored};
use crate::catalogue::{CriterionId, LevelId, Minimum, MinimumSet, SetId};
use crate::law::Star;
use crate::rating::agreement::Finding;
use crate::rating::{
    AgreedShare, Agreement, AgreementBetween, AgreementWithReference, Assessment, Choice, Council,
    CriterionAgainstReference, CriterionAgreement, CriterionBetween, LeftOut, LevelChoice,
    MemberAgainstReference, MinimaPolicy, Rating, Score, ScoreSheet, SplitMinimum,
};

/// `{"agreed": 33, "of": 34}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ShareFields {
    agreed: u16,
    of: NonZeroU16,
}

impl From<&AgreedShare> for ShareFields {
    fn from(share: &AgreedShare) -> Self {
        Self { agreed: share.agreed(), of: share.of() }
    }
}

impl TryFrom<ShareFields> for AgreedShare {
    type Error = &'static str;

    fn try_from(ShareFields { agreed, of }: ShareFields) -> Result<Self, Self::Error> {
        Self::new(agreed, of).ok_or("no more agree than there are")
    }
}

/// Whether places count from 1, each once and in order.
fn in_order(places: &[u16]) -> bool {
    !places.contains(&0) && places.is_sorted_by(|one, next| one < next)
}

/// Whether lists of places make up 1, 2, 3 and so on, each once.
fn are_all(lists: &[&[u16]]) -> bool {
    let mut all = lists.concat();
    all.sort_unstable();
    !all.is_empty()
        && lists.iter().all(|places| in_order(places))
        && all.iter().copied().map(usize::from).eq(1..=all.len())
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct LevelChoiceFields {
    level: Option<LevelId>,
    members: Vec<u16>,
}

impl From<&LevelChoice> for LevelChoiceFields {
    fn from(choice: &LevelChoice) -> Self {
        Self { level: choice.level, members: choice.members.clone() }
    }
}

impl TryFrom<LevelChoiceFields> for LevelChoice {
    type Error = &'static str;

    fn try_from(LevelChoiceFields { level, members }: LevelChoiceFields) -> Result<Self, Self::Error> {
        if !members.is_empty() && in_order(&members) {
            Ok(Self { level, members })
        } else {
            Err("a level was chosen on some sheets, whose places count from 1, each once and in order")
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SplitMinimumFields {
    minimum: Minimum,
    votes: u16,
    members: NonZeroU16,
    met: bool,
    star_if_met: Star,
    star_if_unmet: Star,
}

impl From<&SplitMinimum> for SplitMinimumFields {
    fn from(split: &SplitMinimum) -> Self {
        let SplitMinimum { minimum, votes, members, met, star_if_met, star_if_unmet } = *split;
        Self { minimum, votes, members, met, star_if_met, star_if_unmet }
    }
}

impl TryFrom<SplitMinimumFields> for SplitMinimum {
    type Error = &'static str;

    fn try_from(fields: SplitMinimumFields) -> Result<Self, Self::Error> {
        let SplitMinimumFields { minimum, votes, members, met, star_if_met, star_if_unmet } = fields;
        if 0 < votes && votes < members.get() && star_if_unmet <= star_if_met {
            Ok(Self { minimum, votes, members, met, star_if_met, star_if_unmet })
        } else {
            Err("some sheets meet a split minimum and others do not, and meeting it takes no star away")
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CriterionAgreementFields {
    criterion: CriterionId,
    unanimous: bool,
    choices: Vec<LevelChoice>,
    lowest: u8,
    highest: u8,
    differing: Vec<u16>,
    minima: Vec<SplitMinimum>,
    band_at_lowest: Star,
    band_at_highest: Star,
    star_at_lowest: Star,
    star_at_highest: Star,
}

impl From<&CriterionAgreement> for CriterionAgreementFields {
    fn from(on: &CriterionAgreement) -> Self {
        let (lowest, highest) = on.range();
        let ((band_at_lowest, band_at_highest), (star_at_lowest, star_at_highest)) = (on.bands(), on.stars());
        Self {
            criterion: on.criterion(),
            unanimous: on.is_unanimous(),
            choices: on.choices().to_vec(),
            lowest,
            highest,
            differing: on.differing(),
            minima: on.split_minima().to_vec(),
            band_at_lowest,
            band_at_highest,
            star_at_lowest,
            star_at_highest,
        }
    }
}

impl TryFrom<CriterionAgreementFields> for CriterionAgreement {
    type Error = &'static str;

    fn try_from(fields: CriterionAgreementFields) -> Result<Self, Self::Error> {
        let (unanimous, range) = (fields.unanimous, (fields.lowest, fields.highest));
        let differing = fields.differing;
        let on = Self {
            criterion: fields.criterion,
            choices: fields.choices,
            minima: fields.minima,
            bands: (fields.band_at_lowest, fields.band_at_highest),
            stars: (fields.star_at_lowest, fields.star_at_highest),
        };
        let of_criterion =
            |choice: &LevelChoice| choice.level().is_none_or(|level| level.criterion() == on.criterion);
        let cases = || on.choices.iter().filter_map(|choice| choice.level()).map(LevelId::case);
        let fits = are_all(&on.choices.iter().map(LevelChoice::members).collect::<Vec<_>>())
            && on.choices.iter().all(of_criterion)
            && on.choices.is_sorted_by(|one, next| one.level() < next.level())
            && cases().all(|case| Some(case) == cases().next())
            && on.minima.iter().all(|split| split.minimum().criterion() == on.criterion)
            && (unanimous, range, differing) == (on.is_unanimous(), on.range(), on.differing());
        if fits { Ok(on) } else { Err("what is told of a criterion does not follow from the levels chosen") }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct LeftOutFields {
    member: u16,
    total: u8,
    score: Score,
    band: Star,
    star: Star,
    band_with: Star,
    star_with: Star,
}

impl From<&LeftOut> for LeftOutFields {
    fn from(left: &LeftOut) -> Self {
        let LeftOut { member, total, score, band, star, band_with, star_with } = *left;
        Self { member, total, score, band, star, band_with, star_with }
    }
}

impl TryFrom<LeftOutFields> for LeftOut {
    type Error = &'static str;

    fn try_from(fields: LeftOutFields) -> Result<Self, Self::Error> {
        let LeftOutFields { member, total, score, band, star, band_with, star_with } = fields;
        if member > 0 && total <= 100 && star <= band && star_with <= band_with {
            Ok(Self { member, total, score, band, star, band_with, star_with })
        } else {
            Err("a sheet's place counts from 1, its total is at most 100, and no star is above its band")
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct AgreementFields {
    council: Object<RecordedCouncilFields>,
    set: SetId,
    declared: Option<Vec<Minimum>>,
    members: NonZeroU16,
    totals: Vec<u8>,
    spread: u8,
    rating: Rating,
    share: AgreedShare,
    criteria: Vec<CriterionAgreement>,
    left_out: Vec<LeftOut>,
    text: Object<Prose>,
}

impl From<&Agreement> for AgreementFields {
    fn from(agreement: &Agreement) -> Self {
        let declared = agreement.assessment.declared_unmet();
        Self {
            council: Object(CouncilFields::from(&agreement.council()).into()),
            set: agreement.set(),
            declared: declared.map(|unmet| unmet.iter().collect()),
            members: agreement.members(),
            totals: agreement.totals().collect(),
            spread: agreement.spread(),
            rating: *agreement.rating(),
            share: agreement.share(),
            criteria: agreement.criteria().to_vec(),
            left_out: agreement.left_out().to_vec(),
            text: Object(Prose::of(agreement)),
        }
    }
}

impl TryFrom<AgreementFields> for Agreement {
    type Error = String;

    fn try_from(fields: AgreementFields) -> Result<Self, Self::Error> {
        let AgreementFields {
            set, declared, members, totals, spread, rating, share, criteria, left_out, ..
        } = fields;
        let council = Council::from(CouncilFields::from(fields.council.0));
        // Each criterion tells which sheet chose which level.
        let mut levels = alloc::vec![Vec::new(); usize::from(members.get())];
        for on in &criteria {
            for choice in on.choices() {
                for member in choice.members() {
                    if let Some(sheet) =
                        member.checked_sub(1).and_then(|place| levels.get_mut(usize::from(place)))
                    {
                        sheet.push((on.criterion().code(), Choice::from(choice.level())));
                    }
                }
            }
        }
        let sheet = |choices| ScoreSheet::from_choices(set, choices).map_err(|errors| errors.to_string());
        let sheets: Result<Vec<_>, _> = levels.into_iter().map(sheet).collect();
        let assessment = match (council.minima(), declared) {
            (MinimaPolicy::Declared, Some(unmet)) => Assessment::declared(council, sheets?, unmet, []),
            (_, None) => Assessment::new(council, sheets?, []),
            (_, Some(_)) => {
                return Err(String::from("minima are declared by a council that declares none"));
            }
        };
        let assessment = assessment.map_err(|error| error.to_string())?;
        let read = Self::within(&assessment).map_err(|error| error.to_string())?;
        let fits = read.criteria() == criteria
            && read.left_out() == left_out
            && (read.rating(), read.spread(), read.share()) == (&rating, spread, share)
            && read.totals().eq(totals);
        if fits {
            Ok(read)
        } else {
            Err(String::from("the agreement does not follow from the levels chosen"))
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FindingFields {
    common: Option<LevelChoice>,
    points: Score,
}

impl From<&Finding> for Object<FindingFields> {
    fn from(finding: &Finding) -> Self {
        Self(FindingFields { common: finding.common.clone(), points: finding.points })
    }
}

impl From<Object<FindingFields>> for Finding {
    fn from(Object(FindingFields { common, points }): Object<FindingFields>) -> Self {
        Self { common, points }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CriterionBetweenFields {
    criterion: CriterionId,
    agrees: bool,
    first: Object<FindingFields>,
    second: Object<FindingFields>,
}

impl From<&CriterionBetween> for CriterionBetweenFields {
    fn from(on: &CriterionBetween) -> Self {
        Self {
            criterion: on.criterion(),
            agrees: on.agrees(),
            first: (&on.first).into(),
            second: (&on.second).into(),
        }
    }
}

impl TryFrom<CriterionBetweenFields> for CriterionBetween {
    type Error = &'static str;

    fn try_from(fields: CriterionBetweenFields) -> Result<Self, Self::Error> {
        let CriterionBetweenFields { criterion, agrees, first, second } = fields;
        let on = Self { criterion, first: first.into(), second: second.into() };
        let levels =
            [&on.first, &on.second].map(|finding| finding.common.as_ref().and_then(LevelChoice::level));
        let fits = levels.into_iter().flatten().all(|level| level.criterion() == criterion)
            && [on.first_points(), on.second_points()].iter().all(|points| !points.exceeds(criterion.max()))
            && on.agrees() == agrees;
        if fits {
            Ok(on)
        } else {
            Err("what two councils found is on the criterion, and they agree or do not")
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct BetweenFields {
    set: SetId,
    share: AgreedShare,
    whole: bool,
    first: Agreement,
    second: Agreement,
    criteria: Vec<CriterionBetween>,
    met_by_first_alone: Vec<Minimum>,
    met_by_second_alone: Vec<Minimum>,
    text: Object<Prose>,
}

impl From<&AgreementBetween> for BetweenFields {
    fn from(between: &AgreementBetween) -> Self {
        Self {
            set: between.set(),
            share: between.share(),
            whole: between.is_whole(),
            first: between.first().clone(),
            second: between.second().clone(),
            criteria: between.criteria().to_vec(),
            met_by_first_alone: between.met_by_first_alone().iter().collect(),
            met_by_second_alone: between.met_by_second_alone().iter().collect(),
            text: Object(Prose::of(between)),
        }
    }
}

impl TryFrom<BetweenFields> for AgreementBetween {
    type Error = String;

    fn try_from(fields: BetweenFields) -> Result<Self, Self::Error> {
        let BetweenFields { set, share, whole, first, second, criteria, .. } = fields;
        let read = Self::of_agreements(first, second).map_err(|error| error.to_string())?;
        let fits = read.criteria() == criteria
            && (read.set(), read.share(), read.is_whole()) == (set, share, whole)
            && read.met_by_first_alone().iter().eq(fields.met_by_first_alone)
            && read.met_by_second_alone().iter().eq(fields.met_by_second_alone);
        if fits { Ok(read) } else { Err(String::from("the agreement does not follow from the two councils")) }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CriterionAgainstFields {
    criterion: CriterionId,
    level: Option<LevelId>,
    same: Vec<u16>,
    below: Vec<u16>,
    above: Vec<u16>,
    elsewhere: Vec<u16>,
}

impl From<&CriterionAgainstReference> for CriterionAgainstFields {
    fn from(on: &CriterionAgainstReference) -> Self {
        let CriterionAgainstReference { criterion, level, same, below, above, elsewhere } = on.clone();
        Self { criterion, level, same, below, above, elsewhere }
    }
}

impl TryFrom<CriterionAgainstFields> for CriterionAgainstReference {
    type Error = &'static str;

    fn try_from(fields: CriterionAgainstFields) -> Result<Self, Self::Error> {
        let CriterionAgainstFields { criterion, level, same, below, above, elsewhere } = fields;
        let fits = level.is_none_or(|level| level.criterion() == criterion)
            && are_all(&[&same, &below, &above, &elsewhere]);
        if fits {
            Ok(Self { criterion, level, same, below, above, elsewhere })
        } else {
            Err("the reference's level is one of the criterion, and each sheet stands in one list")
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct MemberAgainstFields {
    member: u16,
    share: AgreedShare,
    over: u8,
    under: u8,
    star: Star,
    misjudged: MinimumSet,
}

impl From<&MemberAgainstReference> for MemberAgainstFields {
    fn from(against: &MemberAgainstReference) -> Self {
        let MemberAgainstReference { member, share, over, under, star, misjudged } = *against;
        Self { member, share, over, under, star, misjudged }
    }
}

impl TryFrom<MemberAgainstFields> for MemberAgainstReference {
    type Error = &'static str;

    fn try_from(fields: MemberAgainstFields) -> Result<Self, Self::Error> {
        let MemberAgainstFields { member, share, over, under, star, misjudged } = fields;
        if member > 0 && over <= 100 && under <= 100 {
            Ok(Self { member, share, over, under, star, misjudged })
        } else {
            Err("a sheet's place counts from 1, and points are at most 100")
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ReferenceFields {
    reference: String,
    rating: Rating,
    share: AgreedShare,
    agreement: Agreement,
    members: Vec<MemberAgainstReference>,
    criteria: Vec<CriterionAgainstReference>,
    text: Object<Prose>,
}

impl From<&AgreementWithReference> for ReferenceFields {
    fn from(against: &AgreementWithReference) -> Self {
        Self {
            reference: against.reference().to_string(),
            rating: *against.rating(),
            share: against.share(),
            agreement: against.agreement().clone(),
            members: against.members().to_vec(),
            criteria: against.criteria().to_vec(),
            text: Object(Prose::of(against)),
        }
    }
}

impl TryFrom<ReferenceFields> for AgreementWithReference {
    type Error = String;

    fn try_from(fields: ReferenceFields) -> Result<Self, Self::Error> {
        let ReferenceFields { reference, rating, share, agreement, members, criteria, .. } = fields;
        let reference: ScoreSheet =
            reference.parse().map_err(|error: crate::rating::SheetTextError| error.to_string())?;
        let read = Self::of_agreement(agreement, reference).map_err(|error| error.to_string())?;
        let fits = read.criteria() == criteria
            && read.members() == members
            && (read.rating(), read.share()) == (&rating, share);
        if fits { Ok(read) } else { Err(String::from("the agreement does not follow from the sheets")) }
    }
}

stored! {
    AgreedShare as ShareFields, LevelChoice as LevelChoiceFields, SplitMinimum as SplitMinimumFields,
    CriterionAgreement as CriterionAgreementFields, LeftOut as LeftOutFields, Agreement as AgreementFields,
    CriterionBetween as CriterionBetweenFields, AgreementBetween as BetweenFields,
    CriterionAgainstReference as CriterionAgainstFields, MemberAgainstReference as MemberAgainstFields,
    AgreementWithReference as ReferenceFields,
}

//! Explanations, step by step, with their sentences beside.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZeroU16;

use crate::base::stored::{Object, Prose, stored};
use crate::catalogue::{CriterionId, LevelId, Minimum};
use crate::law::{Authority, Basis, Edition, Part, Star};
use crate::rating::explanation::CHOICES;
use crate::rating::{Explanation, Ground, GroundKind, MinimaPolicy, Score, Shortfall, Step};

/// How many members chose a level; `level` is null for none.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct VoteFields {
    level: Option<LevelId>,
    members: u16,
}

/// A step: its code, what the code calls for, what it rests on, and the sentence.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct StepFields {
    code: String,
    edition: Option<Edition>,
    member: Option<usize>,
    criterion: Option<CriterionId>,
    level: Option<LevelId>,
    votes: Option<Vec<Object<VoteFields>>>,
    part: Option<Part>,
    points: Option<Score>,
    max: Option<u8>,
    members: Option<u16>,
    star: Option<Star>,
    band: Option<Star>,
    next_band: Option<Star>,
    short: Option<Shortfall>,
    met: Option<bool>,
    policy: Option<MinimaPolicy>,
    held_by: Option<u8>,
    on_record: Option<bool>,
    authority: Option<Authority>,
    spread: Option<u8>,
    limit: Option<u8>,
    basis: Vec<Basis>,
    text: Object<Prose>,
}

impl From<&Step> for StepFields {
    fn from(step: &Step) -> Self {
        let fields = Self {
            code: step.code().to_owned(),
            edition: None,
            member: None,
            criterion: None,
            level: None,
            votes: None,
            part: None,
            points: None,
            max: None,
            members: None,
            star: None,
            band: None,
            next_band: None,
            short: None,
            met: None,
            policy: None,
            held_by: None,
            on_record: None,
            authority: None,
            spread: None,
            limit: None,
            basis: step.basis().collect(),
            text: Object(Prose::of(step)),
        };
        match *step {
            Step::Blank { member } => Self { member: Some(member), ..fields },
            Step::Criterion { criterion, votes, points } => {
                let [none, levels @ ..] = votes;
                let none = VoteFields { level: None, members: none };
                let chosen = criterion.levels().zip(levels);
                let chosen = chosen.map(|(level, members)| VoteFields { level: Some(level), members });
                let votes = core::iter::once(none).chain(chosen).filter(|vote| vote.members > 0);
                let votes = votes.map(Object).collect();
                Self {
                    criterion: Some(criterion),
                    votes: Some(votes),
                    points: Some(points),
                    max: Some(criterion.max()),
                    ..fields
                }
            }
            Step::Part { part, points, max, edition } => Self {
                part: Some(part),
                points: Some(points),
                max: Some(max),
                edition: Some(edition),
                ..fields
            },
            Step::Total { score, members, edition } => Self {
                points: Some(score),
                members: members.map(NonZeroU16::get),
                edition: Some(edition),
                ..fields
            },
            Step::Band { band, next, edition } => Self {
                band: Some(band),
                next_band: next.map(|(star, _)| star),
                short: next.map(|(_, short)| short),
                edition: Some(edition),
                ..fields
            },
            Step::Minimum { minimum, met, votes, members, policy } => Self {
                criterion: Some(minimum.criterion()),
                level: Some(minimum.level()),
                star: Some(minimum.star()),
                met: Some(met),
                votes: Some(Vec::from([Object(VoteFields { level: Some(minimum.level()), members: votes })])),
                members: Some(members),
                policy: Some(policy),
                ..fields
            },
            Step::Attested { up_to, edition, on_record } => {
                Self { star: Some(up_to), edition: Some(edition), on_record: Some(on_record), ..fields }
            }
            Step::Star { star, band, held_by, edition } => Self {
                star: Some(star),
                band: Some(band),
                held_by: Some(held_by),
                edition: Some(edition),
                ..fields
            },
            Step::Certificate { star, authority, edition } => {
                Self { star: Some(star), authority, edition: Some(edition), ..fields }
            }
            Step::Ground { ground, edition } => {
                Self { criterion: ground.criterion(), edition: Some(edition), ..fields }
            }
            Step::Spread { spread, limit, edition, tier } => Self {
                spread: Some(spread),
                limit: Some(limit),
                edition: Some(edition),
                authority: Some(tier),
                ..fields
            },
        }
    }
}

impl StepFields {
    fn read(self) -> Option<Step> {
        let votes_on = |criterion: CriterionId, given: Vec<Object<VoteFields>>| {
            let mut votes = [0_u16; CHOICES];
            for Object(vote) in given {
                let place = match vote.level {
                    None => 0,
                    Some(level) if level.criterion() == criterion => usize::from(level.place()),
                    Some(_) => return None,
                };
                *votes.get_mut(place)? = vote.members;
            }
            Some(votes)
        };
        Some(match self.code.as_str() {
            "blank_sheet" => Step::Blank { member: self.member? },
            "criterion" => {
                let criterion = self.criterion?;
                Step::Criterion { criterion, votes: votes_on(criterion, self.votes?)?, points: self.points? }
            }
            "part" => {
                Step::Part { part: self.part?, points: self.points?, max: self.max?, edition: self.edition? }
            }
            "total" => Step::Total {
                score: self.points?,
                members: self.members.and_then(NonZeroU16::new),
                edition: self.edition?,
            },
            "band" => {
                Step::Band { band: self.band?, next: self.next_band.zip(self.short), edition: self.edition? }
            }
            "minimum_met" | "minimum_unmet" => Step::Minimum {
                minimum: Minimum::of(self.level?)?,
                met: self.met?,
                votes: self.votes?.first()?.0.members,
                members: self.members?,
                policy: self.policy?,
            },
            "minima_attested" => {
                Step::Attested { up_to: self.star?, edition: self.edition?, on_record: self.on_record? }
            }
            "star" | "star_held_down" => Step::Star {
                star: self.star?,
                band: self.band?,
                held_by: self.held_by?,
                edition: self.edition?,
            },
            "certifiable" | "not_certifiable" => {
                Step::Certificate { star: self.star?, authority: self.authority, edition: self.edition? }
            }
            "eliminated" | "stopped" => {
                let kind = GroundKind::from_code(&self.code).ok()?;
                let ground =
                    self.criterion.map_or(Ground::of_dossier(kind), |on| Ground::on_criterion(kind, on));
                Step::Ground { ground, edition: self.edition? }
            }
            "rescore" => Step::Spread {
                spread: self.spread?,
                limit: self.limit?,
                edition: self.edition?,
                tier: self.authority?,
            },
            _ => return None,
        })
    }
}

impl TryFrom<StepFields> for Step {
    type Error = String;

    fn try_from(fields: StepFields) -> Result<Self, Self::Error> {
        let code = fields.code.clone();
        let step = fields.read().filter(|step| step.code() == code);
        step.ok_or_else(|| alloc::format!("a step {code:?} does not go with what stands beside it"))
    }
}

/// The form's name and version, and the steps.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ExplanationFields {
    format: String,
    steps: Vec<Step>,
}

const EXPLANATION: &str = "ocop.explanation/1";

impl From<&Explanation> for ExplanationFields {
    fn from(explanation: &Explanation) -> Self {
        Self { format: EXPLANATION.to_owned(), steps: explanation.steps().to_vec() }
    }
}

impl TryFrom<ExplanationFields> for Explanation {
    type Error = serde::de::value::Error;

    fn try_from(fields: ExplanationFields) -> Result<Self, Self::Error> {
        crate::base::stored::check_format::<Self::Error>(&fields.format, EXPLANATION)?;
        Ok(Self { steps: fields.steps })
    }
}

stored! { Step as StepFields, Explanation as ExplanationFields }

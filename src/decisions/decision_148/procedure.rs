//! The procedure of 148, as signed and as amended by 1489, as far as it is known: its Annex II is
//! known in part only. What is not known of a step is named beside it.

use time::macros::date;

use crate::law::procedures::{Actor, Finding, Manner, StageKind, StepKind};
use crate::law::{
    Act, Answer, Authority, Basis, Citation, Gap, Point, ProcedureRules, Reading, ResultRule, Star, StepRule,
    TimeLimit,
};

/// Where province and centre stand in the procedure as signed; their points are not known.
const SIGNED: Basis = Basis::Law(Citation::annex(Act::Decision148, 2).clause(1));
/// The district's point, which 1489 abolishes.
const DISTRICT: Basis = Basis::Law(Citation::annex(Act::Decision148, 2).clause(1).point(Point::B));
const AMENDED: Basis = Basis::Law(Citation::whole(Act::Decision1489));

const TIMES: Answer<TimeLimit> = Answer::Unknown(Gap::TimesUnder148);

const fn reading(reading: Reading) -> Basis {
    Basis::Reading(reading)
}

const IN_A_SITTING: &[Manner] = &[Manner::Sitting];

/// The sheets say what is eliminated and where the evaluation stops (Annex III).
const GROUNDS: &[Basis] =
    &[Basis::Law(Citation::annex(Act::Decision148, 3)), reading(Reading::OutcomesOfTheirOwn)];

const GROUNDS_AT_CENTRE: &[Basis] = &[
    Basis::Law(Citation::annex(Act::Decision148, 3)),
    reading(Reading::OutcomesOfTheirOwn),
    reading(Reading::CentralElimination),
];

const UPGRADE: &[Basis] = &[Basis::Law(Citation::annex(Act::Decision148, 2)), reading(Reading::Upgrade)];

/// Three stars are the district's own; from 70 points on a product goes to the province.
const OF_DISTRICT: &[ResultRule] = &[
    ResultRule::on(Finding::Eliminated, StageKind::Unrecognised, GROUNDS),
    ResultRule::on(Finding::Stopped, StageKind::Unrecognised, GROUNDS),
    ResultRule::on(Finding::Rescore, StageKind::Submitted, &[reading(Reading::Spread)]),
    ResultRule::from_points_of(Star::Four, StageKind::Shortlisted, &[DISTRICT], Reading::PassedOnByPoints),
    ResultRule::on(Finding::NoHigherStar, StageKind::Unrecognised, UPGRADE),
    ResultRule::from_star(Star::Three, StageKind::Recognisable, &[DISTRICT]),
    ResultRule::on(Finding::FewerStars, StageKind::Unrecognised, &[DISTRICT]),
];

/// What the provincial council's assessment leads to, by the place that the edition has for it.
macro_rules! of_province {
    ($place:expr, $($again:expr)?) => {
        &[
            ResultRule::on(Finding::Eliminated, StageKind::Unrecognised, GROUNDS),
            ResultRule::on(Finding::Stopped, StageKind::Unrecognised, GROUNDS),
            ResultRule::on(Finding::Rescore, StageKind::Proposed, &[reading(Reading::Spread)]),
            ResultRule::from_points_of(
                Star::Five,
                StageKind::Candidate,
                &[$place, $($again)?],
                Reading::TowardsTheCentre,
            ),
            ResultRule::on(Finding::NoHigherStar, StageKind::Unrecognised, UPGRADE),
            ResultRule::from_star(Star::Three, StageKind::Recognisable, &[$place]),
            ResultRule::on(Finding::FewerStars, StageKind::Unrecognised, &[$place]),
        ]
    };
}

/// The steps from the provincial council on, by the place that the edition has for them and by who
/// recognises three stars.
macro_rules! from_province {
    ($place:expr, $($row:expr,)*) => {
        &[
            $($row,)*
            StepRule {
                after: Some(StepKind::AssessAgain),
                manners: IN_A_SITTING,
                limit: TIMES,
                results: of_province!($place, reading(Reading::ForwardAgain)),
                basis: &[$place],
                gap: Some(Gap::CentralResultUnder148),
                ..StepRule::new(&[StageKind::Proposed], StepKind::Assess, Actor::ProvincialCouncil)
            },
            StepRule {
                manners: IN_A_SITTING,
                limit: TIMES,
                results: of_province!($place,),
                basis: &[$place],
                ..StepRule::new(&[StageKind::Proposed], StepKind::Assess, Actor::ProvincialCouncil)
            },
            StepRule {
                limit: TIMES,
                results: &[ResultRule::to(StageKind::Forwarded)],
                basis: &[$place],
                ..StepRule::new(&[StageKind::Candidate], StepKind::Forward, Actor::Province)
            },
            StepRule {
                manners: IN_A_SITTING,
                limit: TIMES,
                results: &[
                    ResultRule::on(Finding::Eliminated, StageKind::Unrecognised, GROUNDS_AT_CENTRE),
                    ResultRule::on(Finding::Stopped, StageKind::Unrecognised, GROUNDS_AT_CENTRE),
                    ResultRule::on(Finding::Rescore, StageKind::Forwarded, &[reading(Reading::Spread)]),
                    ResultRule::from_star(Star::Five, StageKind::Recognisable, &[$place]),
                    ResultRule::on(
                        Finding::FewerStars,
                        StageKind::Returned,
                        &[$place, reading(Reading::TowardsTheCentre)],
                    ),
                ],
                basis: &[$place],
                ..StepRule::new(&[StageKind::Forwarded], StepKind::Assess, Actor::CentralCouncil)
            },
            StepRule {
                limit: TIMES,
                results: &[
                    ResultRule::on(Finding::NoHigherStar, StageKind::Decided, UPGRADE),
                    ResultRule::from_star(Star::Three, StageKind::Decided, &[$place]),
                    ResultRule::on(Finding::FewerStars, StageKind::Decided, &[$place]),
                ],
                basis: &[$place, reading(Reading::TowardsTheCentre)],
                gap: Some(Gap::CentralResultUnder148),
                ..StepRule::new(&[StageKind::Returned], StepKind::TakeCentralResult, Actor::Province)
            },
            StepRule {
                limit: TIMES,
                results: &[ResultRule::to(StageKind::Proposed)],
                basis: &[$place, reading(Reading::TowardsTheCentre)],
                gap: Some(Gap::CentralResultUnder148),
                ..StepRule::new(&[StageKind::Returned], StepKind::AssessAgain, Actor::Province)
            },
            StepRule {
                stars: &[Star::Three, Star::Four],
                rated_by: Some(Authority::Province),
                limit: TIMES,
                basis: &[$place],
                ..StepRule::new(
                    &[StageKind::Recognisable, StageKind::Candidate, StageKind::Unrecognised],
                    StepKind::Recognise,
                    Actor::Province,
                )
            },
            StepRule {
                stars: &[Star::Five],
                rated_by: Some(Authority::Centre),
                limit: TIMES,
                basis: &[$place],
                ..StepRule::new(&[StageKind::Recognisable], StepKind::Recognise, Actor::Ministry)
            },
            StepRule {
                rated_by: Some(Authority::Province),
                limit: TIMES,
                basis: &[$place],
                ..StepRule::new(
                    &[StageKind::Unrecognised, StageKind::Candidate],
                    StepKind::Decline,
                    Actor::Province,
                )
            },
            StepRule {
                rated_by: Some(Authority::Centre),
                limit: TIMES,
                basis: &[$place],
                ..StepRule::new(&[StageKind::Unrecognised], StepKind::Decline, Actor::Ministry)
            },
        ]
    };
}

const STEPS: &[StepRule] = from_province![
    SIGNED,
    // The district.
    StepRule {
        manners: IN_A_SITTING,
        limit: TIMES,
        results: OF_DISTRICT,
        basis: &[DISTRICT],
        ..StepRule::new(&[StageKind::Submitted], StepKind::Assess, Actor::DistrictCouncil)
    },
    StepRule {
        limit: TIMES,
        results: &[ResultRule::to(StageKind::Proposed)],
        basis: &[DISTRICT],
        ..StepRule::new(&[StageKind::Shortlisted], StepKind::Forward, Actor::District)
    },
    StepRule {
        stars: &[Star::Three],
        rated_by: Some(Authority::District),
        limit: TIMES,
        basis: &[DISTRICT],
        ..StepRule::new(
            &[StageKind::Recognisable, StageKind::Shortlisted, StageKind::Unrecognised],
            StepKind::Recognise,
            Actor::District,
        )
    },
    StepRule {
        rated_by: Some(Authority::District),
        limit: TIMES,
        basis: &[DISTRICT],
        ..StepRule::new(
            &[StageKind::Unrecognised, StageKind::Shortlisted],
            StepKind::Decline,
            Actor::District,
        )
    },
    // Three stars are the district's to recognise; what it does with the province's result is not
    // known.
    StepRule {
        stars: &[Star::Three],
        rated_by: Some(Authority::Province),
        limit: TIMES,
        basis: &[DISTRICT],
        gap: Some(Gap::ProvincialThreeStars),
        ..StepRule::new(
            &[StageKind::Recognisable, StageKind::Candidate, StageKind::Unrecognised],
            StepKind::Recognise,
            Actor::District,
        )
    },
];

const STEPS_AS_1489: &[StepRule] = from_province![
    AMENDED,
    // The commune.
    StepRule {
        limit: TIMES,
        results: &[ResultRule::to(StageKind::Proposed)],
        basis: &[AMENDED],
        ..StepRule::new(&[StageKind::Submitted], StepKind::Review, Actor::Commune)
    },
];

pub(super) const PROCEDURE: ProcedureRules = ProcedureRules {
    steps: STEPS,
    batches: Answer::Unknown(Gap::TimesUnder148),
    councils: [Answer::Unknown(Gap::CouncilsUnder148); 3],
    districts_until: Some(date!(2025 - 06 - 30)),
};

pub(super) const PROCEDURE_AS_1489: ProcedureRules = ProcedureRules {
    steps: STEPS_AS_1489,
    // No district assesses any more.
    councils: [
        Answer::Silent(None),
        Answer::Unknown(Gap::CouncilsUnder148),
        Answer::Unknown(Gap::CouncilsUnder148),
    ],
    districts_until: None,
    ..PROCEDURE
};

//! The procedure of 26/2026 (Art. 5 and 7).
//!
//! The OCOP bodies receive, check and have dossiers completed, compile and submit, and give notice;
//! the consulting teams review, survey on site and report. None of it is a step of its own: it
//! stands beside the step that it leads to.

use time::Month;

use crate::Text;
use crate::law::procedures::{Actor, Finding, Manner, StageKind, StepKind};
use crate::law::{
    Act, Answer, Authority, Basis, BatchRule, Citation, Cited, CouncilComposition, DossierKind, Point,
    ProcedureRules, Reading, ResultRule, Star, StepRule, TimeLimit,
};

const fn clause(article: u8, clause: u8) -> Citation {
    Citation::article(Act::Decision26, article).clause(clause)
}

const fn at(article: u8, number: u8, point: Point) -> Citation {
    clause(article, number).point(point)
}

const fn law(article: u8, number: u8, point: Point) -> Basis {
    Basis::Law(at(article, number, point))
}

const fn reading(reading: Reading) -> Basis {
    Basis::Reading(reading)
}

/// An upgrade goes the way of a first rating (Art. 7(5)(b)).
const FIRST: &[DossierKind] = &[DossierKind::First, DossierKind::Upgrade];
const AGAIN: &[DossierKind] = &[DossierKind::ReRating];
const FIVE: &[Star] = &[Star::Five];

/// A re-rating: the council sits only where opinions differ or the matter is complex.
const BY_OPINION: &[Manner] =
    &[Manner::WrittenOpinion, Manner::SittingOpinionsDiffer, Manner::SittingComplex];
const IN_A_SITTING: &[Manner] = &[Manner::Sitting];

/// The notes of the sets say what is eliminated and where the evaluation stops (Annex II).
const GROUNDS: &[Basis] =
    &[Basis::Law(Citation::annex(Act::Decision26, 2)), reading(Reading::OutcomesOfTheirOwn)];

/// One and two stars are not recognised.
const TOO_FEW: &[Basis] = &[law(4, 1, Point::A)];

const OF_PROVINCE: &[ResultRule] = &[
    ResultRule::on(Finding::Eliminated, StageKind::Unrecognised, GROUNDS),
    ResultRule::on(Finding::Stopped, StageKind::Unrecognised, GROUNDS),
    ResultRule::on(Finding::Rescore, StageKind::Proposed, &[reading(Reading::Spread)]),
    ResultRule::from_points_of(
        Star::Five,
        StageKind::Candidate,
        &[law(7, 3, Point::E)],
        Reading::TowardsTheCentre,
    ),
    NO_HIGHER_STAR,
    ResultRule::from_star(Star::Three, StageKind::Recognisable, &[law(4, 1, Point::A)]),
    ResultRule::on(Finding::FewerStars, StageKind::Unrecognised, TOO_FEW),
];

const NO_HIGHER_STAR: ResultRule = ResultRule::on(
    Finding::NoHigherStar,
    StageKind::Unrecognised,
    &[Basis::Law(clause(7, 5)), reading(Reading::Upgrade)],
);

/// After the centre: with the points it may go there again.
const OF_PROVINCE_AGAIN: &[ResultRule] = &[
    ResultRule::on(Finding::Eliminated, StageKind::Unrecognised, GROUNDS),
    ResultRule::on(Finding::Stopped, StageKind::Unrecognised, GROUNDS),
    ResultRule::on(Finding::Rescore, StageKind::Proposed, &[reading(Reading::Spread)]),
    ResultRule::from_points_of(
        Star::Five,
        StageKind::Candidate,
        &[law(7, 3, Point::E), reading(Reading::ForwardAgain)],
        Reading::TowardsTheCentre,
    ),
    NO_HIGHER_STAR,
    ResultRule::from_star(Star::Three, StageKind::Recognisable, &[law(4, 1, Point::A)]),
    ResultRule::on(Finding::FewerStars, StageKind::Unrecognised, TOO_FEW),
];

/// An elimination or a stop at the centre is the end.
const GROUNDS_AT_CENTRE: &[Basis] = &[
    Basis::Law(Citation::annex(Act::Decision26, 2)),
    reading(Reading::OutcomesOfTheirOwn),
    reading(Reading::CentralElimination),
];

/// "Below 90 points" is read as any result under five stars.
const OF_CENTRE: &[ResultRule] = &[
    ResultRule::on(Finding::Eliminated, StageKind::Unrecognised, GROUNDS_AT_CENTRE),
    ResultRule::on(Finding::Stopped, StageKind::Unrecognised, GROUNDS_AT_CENTRE),
    ResultRule::on(Finding::Rescore, StageKind::Forwarded, &[reading(Reading::Spread)]),
    ResultRule::from_star(Star::Five, StageKind::Recognisable, &[law(4, 1, Point::B)]),
    ResultRule::on(
        Finding::FewerStars,
        StageKind::Returned,
        &[law(7, 4, Point::G), reading(Reading::TowardsTheCentre)],
    ),
];

const BY_CENTRAL_RESULT: &[ResultRule] = &[
    ResultRule::on(
        Finding::NoHigherStar,
        StageKind::Decided,
        &[Basis::Law(clause(7, 5)), reading(Reading::Upgrade)],
    ),
    ResultRule::from_star(Star::Three, StageKind::Decided, &[law(4, 1, Point::A)]),
    ResultRule::on(Finding::FewerStars, StageKind::Decided, TOO_FEW),
];

/// Intake and check, then the team's review.
const FOR_PROVINCE: &[Cited<Actor>] = &[
    Cited::new(Actor::ProvincialOcopBody, at(7, 3, Point::A)),
    Cited::new(Actor::ProvincialConsultingTeam, at(7, 3, Point::C)),
];

/// On a re-rating the OCOP body reports; it inspects the place of production only where production
/// has changed much in scale or the evidence is unclear.
const FOR_PROVINCE_AGAIN: &[Cited<Actor>] = &[Cited::new(Actor::ProvincialOcopBody, at(7, 6, Point::C))];

const FOR_CENTRE: &[Cited<Actor>] = &[
    Cited::new(Actor::MinistryOcopBody, at(7, 4, Point::A)),
    Cited::new(Actor::CentralConsultingTeam, at(7, 4, Point::C)),
];

const FOR_CENTRE_AGAIN: &[Cited<Actor>] = &[Cited::new(Actor::MinistryOcopBody, at(7, 6, Point::E))];

/// Compiling and submitting, then the written notice to commune and producer.
const AROUND_RECOGNITION: &[Cited<Actor>] = &[
    Cited::new(Actor::ProvincialOcopBody, at(7, 3, Point::Đ)),
    Cited::new(Actor::ProvincialOcopBody, at(7, 3, Point::G)),
];

const NOTICE: &[Cited<Actor>] = &[Cited::new(Actor::ProvincialOcopBody, at(7, 3, Point::G))];

const COMPILED_FOR_MINISTER: &[Cited<Actor>] = &[Cited::new(Actor::MinistryOcopBody, at(7, 4, Point::Đ))];

const DAYS_45: Answer<TimeLimit> = Answer::Says(TimeLimit::Days(45), at(7, 6, Point::G));

const TO_DECIDE: &[StageKind] = &[StageKind::Recognisable, StageKind::Candidate, StageKind::Unrecognised];
const TO_REFUSE: &[StageKind] = &[StageKind::Unrecognised, StageKind::Candidate];

const STEPS: &[StepRule] = &[
    // The commune.
    StepRule {
        kinds: FIRST,
        limit: Answer::Says(TimeLimit::WorkingDays(15), clause(7, 2)),
        results: &[ResultRule::to(StageKind::Proposed)],
        basis: &[Basis::Law(clause(7, 2))],
        ..StepRule::new(&[StageKind::Submitted], StepKind::Review, Actor::Commune)
    },
    StepRule {
        kinds: AGAIN,
        limit: Answer::Says(TimeLimit::WorkingDays(15), clause(7, 2)),
        results: &[ResultRule::to(StageKind::Proposed)],
        basis: &[law(7, 6, Point::B), Basis::Law(clause(7, 2))],
        ..StepRule::new(&[StageKind::Submitted], StepKind::Review, Actor::Commune)
    },
    // The provincial council, after the centre: no time is set.
    StepRule {
        kinds: FIRST,
        after: Some(StepKind::AssessAgain),
        prepared_by: FOR_PROVINCE,
        manners: IN_A_SITTING,
        results: OF_PROVINCE_AGAIN,
        basis: &[law(7, 4, Point::G), law(7, 3, Point::D)],
        ..StepRule::new(&[StageKind::Proposed], StepKind::Assess, Actor::ProvincialCouncil)
    },
    StepRule {
        kinds: AGAIN,
        held: FIVE,
        after: Some(StepKind::AssessAgain),
        prepared_by: FOR_PROVINCE_AGAIN,
        manners: BY_OPINION,
        results: OF_PROVINCE_AGAIN,
        basis: &[law(7, 6, Point::E), law(7, 4, Point::G), law(7, 6, Point::D)],
        ..StepRule::new(&[StageKind::Proposed], StepKind::Assess, Actor::ProvincialCouncil)
    },
    StepRule {
        kinds: AGAIN,
        after: Some(StepKind::AssessAgain),
        prepared_by: FOR_PROVINCE_AGAIN,
        manners: BY_OPINION,
        results: OF_PROVINCE_AGAIN,
        basis: &[law(7, 4, Point::G), law(7, 6, Point::D)],
        ..StepRule::new(&[StageKind::Proposed], StepKind::Assess, Actor::ProvincialCouncil)
    },
    // The provincial council.
    StepRule {
        kinds: FIRST,
        prepared_by: FOR_PROVINCE,
        manners: IN_A_SITTING,
        limit: Answer::Says(TimeLimit::Batch, clause(5, 1)),
        results: OF_PROVINCE,
        basis: &[law(7, 3, Point::D)],
        ..StepRule::new(&[StageKind::Proposed], StepKind::Assess, Actor::ProvincialCouncil)
    },
    StepRule {
        kinds: AGAIN,
        held: FIVE,
        prepared_by: FOR_PROVINCE_AGAIN,
        manners: BY_OPINION,
        limit: DAYS_45,
        results: OF_PROVINCE,
        basis: &[law(7, 6, Point::D), reading(Reading::FiveStarReRating)],
        ..StepRule::new(&[StageKind::Proposed], StepKind::Assess, Actor::ProvincialCouncil)
    },
    StepRule {
        kinds: AGAIN,
        prepared_by: FOR_PROVINCE_AGAIN,
        manners: BY_OPINION,
        limit: DAYS_45,
        results: OF_PROVINCE,
        basis: &[law(7, 6, Point::D)],
        ..StepRule::new(&[StageKind::Proposed], StepKind::Assess, Actor::ProvincialCouncil)
    },
    // Five stars again may go up with the OCOP body's report alone.
    StepRule {
        kinds: AGAIN,
        held: FIVE,
        after: Some(StepKind::Review),
        prepared_by: &[Cited::new(Actor::ProvincialOcopBody, at(6, 3, Point::B))],
        results: &[ResultRule::to(StageKind::Forwarded)],
        basis: &[law(6, 3, Point::B), law(7, 6, Point::E), reading(Reading::FiveStarReRating)],
        ..StepRule::new(&[StageKind::Proposed], StepKind::Forward, Actor::Province)
    },
    // Towards the centre: the chairman approves the result, the province sends the dossier.
    StepRule {
        kinds: FIRST,
        results: &[ResultRule::to(StageKind::Forwarded)],
        basis: &[law(7, 3, Point::E), law(6, 3, Point::A)],
        ..StepRule::new(&[StageKind::Candidate], StepKind::Forward, Actor::Province)
    },
    StepRule {
        kinds: AGAIN,
        held: FIVE,
        results: &[ResultRule::to(StageKind::Forwarded)],
        basis: &[law(7, 6, Point::Đ), law(7, 6, Point::E), law(6, 3, Point::B)],
        ..StepRule::new(&[StageKind::Candidate], StepKind::Forward, Actor::Province)
    },
    StepRule {
        kinds: AGAIN,
        results: &[ResultRule::to(StageKind::Forwarded)],
        basis: &[
            law(7, 6, Point::Đ),
            law(7, 3, Point::E),
            law(6, 3, Point::A),
            reading(Reading::ReRatingAtTheCentre),
        ],
        ..StepRule::new(&[StageKind::Candidate], StepKind::Forward, Actor::Province)
    },
    // The central council.
    StepRule {
        kinds: AGAIN,
        held: FIVE,
        prepared_by: FOR_CENTRE_AGAIN,
        manners: BY_OPINION,
        limit: DAYS_45,
        results: OF_CENTRE,
        basis: &[law(7, 6, Point::E), reading(Reading::ReRatingAtTheCentre)],
        ..StepRule::new(&[StageKind::Forwarded], StepKind::Assess, Actor::CentralCouncil)
    },
    StepRule {
        kinds: AGAIN,
        prepared_by: FOR_CENTRE,
        manners: IN_A_SITTING,
        limit: Answer::Says(TimeLimit::Batch, clause(5, 2)),
        results: OF_CENTRE,
        basis: &[law(7, 4, Point::D), reading(Reading::ReRatingAtTheCentre)],
        ..StepRule::new(&[StageKind::Forwarded], StepKind::Assess, Actor::CentralCouncil)
    },
    StepRule {
        kinds: FIRST,
        prepared_by: FOR_CENTRE,
        manners: IN_A_SITTING,
        limit: Answer::Says(TimeLimit::Batch, clause(5, 2)),
        results: OF_CENTRE,
        basis: &[law(7, 4, Point::D)],
        ..StepRule::new(&[StageKind::Forwarded], StepKind::Assess, Actor::CentralCouncil)
    },
    // Back from the centre: both courses are the chairman's.
    StepRule {
        kinds: AGAIN,
        held: FIVE,
        results: BY_CENTRAL_RESULT,
        basis: &[law(7, 6, Point::E), law(7, 4, Point::G), reading(Reading::TowardsTheCentre)],
        ..StepRule::new(&[StageKind::Returned], StepKind::TakeCentralResult, Actor::Province)
    },
    StepRule {
        results: BY_CENTRAL_RESULT,
        basis: &[law(7, 4, Point::G), reading(Reading::TowardsTheCentre)],
        ..StepRule::new(&[StageKind::Returned], StepKind::TakeCentralResult, Actor::Province)
    },
    StepRule {
        kinds: AGAIN,
        held: FIVE,
        results: &[ResultRule::to(StageKind::Proposed)],
        basis: &[law(7, 6, Point::E), law(7, 4, Point::G), reading(Reading::TowardsTheCentre)],
        ..StepRule::new(&[StageKind::Returned], StepKind::AssessAgain, Actor::Province)
    },
    StepRule {
        results: &[ResultRule::to(StageKind::Proposed)],
        basis: &[law(7, 4, Point::G), reading(Reading::TowardsTheCentre)],
        ..StepRule::new(&[StageKind::Returned], StepKind::AssessAgain, Actor::Province)
    },
    // Recognition.
    StepRule {
        kinds: FIRST,
        stars: &[Star::Three, Star::Four],
        rated_by: Some(Authority::Province),
        prepared_by: AROUND_RECOGNITION,
        basis: &[law(7, 3, Point::E), law(7, 3, Point::G), law(4, 1, Point::A)],
        ..StepRule::new(TO_DECIDE, StepKind::Recognise, Actor::Province)
    },
    StepRule {
        kinds: AGAIN,
        stars: &[Star::Three, Star::Four],
        rated_by: Some(Authority::Province),
        prepared_by: AROUND_RECOGNITION,
        basis: &[law(7, 6, Point::Đ), law(7, 3, Point::E), law(7, 3, Point::G), law(4, 1, Point::A)],
        ..StepRule::new(TO_DECIDE, StepKind::Recognise, Actor::Province)
    },
    StepRule {
        kinds: AGAIN,
        held: FIVE,
        stars: FIVE,
        rated_by: Some(Authority::Centre),
        prepared_by: COMPILED_FOR_MINISTER,
        basis: &[law(7, 6, Point::E), law(7, 4, Point::E), law(7, 4, Point::G), law(4, 1, Point::B)],
        ..StepRule::new(&[StageKind::Recognisable], StepKind::Recognise, Actor::Ministry)
    },
    StepRule {
        stars: FIVE,
        rated_by: Some(Authority::Centre),
        prepared_by: COMPILED_FOR_MINISTER,
        basis: &[law(7, 4, Point::E), law(7, 4, Point::G), law(4, 1, Point::B)],
        ..StepRule::new(&[StageKind::Recognisable], StepKind::Recognise, Actor::Ministry)
    },
    // No recognition: the result is made known. Why is said by what was found.
    StepRule {
        kinds: FIRST,
        rated_by: Some(Authority::Province),
        prepared_by: NOTICE,
        basis: &[law(7, 3, Point::G)],
        ..StepRule::new(TO_REFUSE, StepKind::Decline, Actor::Province)
    },
    StepRule {
        kinds: AGAIN,
        rated_by: Some(Authority::Province),
        prepared_by: NOTICE,
        basis: &[law(7, 6, Point::Đ), law(7, 3, Point::G)],
        ..StepRule::new(TO_REFUSE, StepKind::Decline, Actor::Province)
    },
    StepRule {
        kinds: AGAIN,
        held: FIVE,
        rated_by: Some(Authority::Centre),
        basis: &[law(7, 6, Point::E), law(7, 4, Point::G)],
        ..StepRule::new(&[StageKind::Unrecognised], StepKind::Decline, Actor::Ministry)
    },
    StepRule {
        rated_by: Some(Authority::Centre),
        basis: &[law(7, 4, Point::G)],
        ..StepRule::new(&[StageKind::Unrecognised], StepKind::Decline, Actor::Ministry)
    },
];

/// "Before" leaves the named day out. More batches need the council's rules of procedure and a plan
/// (Art. 5(1) and (2), second paragraphs); they are the caller's.
const BATCHES: &[BatchRule] = &[
    BatchRule::new(Authority::Province, 1, (Month::April, 30), (Month::June, 30), clause(5, 1)),
    BatchRule::new(Authority::Province, 2, (Month::October, 30), (Month::December, 30), clause(5, 1)),
    BatchRule::new(Authority::Centre, 1, (Month::July, 30), (Month::September, 30), clause(5, 2)),
    BatchRule::new(Authority::Centre, 2, (Month::January, 30), (Month::March, 30), clause(5, 2)),
];

const PROVINCIAL_COUNCIL: CouncilComposition = CouncilComposition {
    set_up_by: Actor::Province,
    chair: Text::new("Lãnh đạo UBND cấp tỉnh", "A leader of the provincial People's Committee"),
    deputy: Some(Text::new(
        "Thủ trưởng cơ quan chuyên môn cấp tỉnh",
        "The head of a specialised body of the province",
    )),
    members: &[
        Text::new("Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"),
        Text::new("Sở Công Thương", "Department of Industry and Trade"),
        Text::new("Sở Y tế", "Department of Health"),
        Text::new("Sở Khoa học và Công nghệ", "Department of Science and Technology"),
        Text::new("Sở Văn hóa, Thể thao và Du lịch", "Department of Culture, Sports and Tourism"),
        Text::new("Đơn vị tham mưu quản lý OCOP cấp tỉnh", "The provincial OCOP body"),
        Text::new(
            "Một số đơn vị quản lý chuyên ngành thuộc Sở Nông nghiệp và Môi trường",
            "Some specialised units of the Department of Agriculture and Environment",
        ),
    ],
    by_case: &[Text::new("Sở An toàn thực phẩm (nếu có)", "Department of Food Safety, where there is one")],
    invited: &[
        Text::new("Chuyên gia tư vấn về OCOP", "OCOP experts"),
        Text::new(
            "Đại diện các hiệp hội, hội và cơ quan, tổ chức khác",
            "Associations, other bodies and organisations",
        ),
    ],
};

const CENTRAL_COUNCIL: CouncilComposition = CouncilComposition {
    set_up_by: Actor::Ministry,
    chair: Text::new(
        "Lãnh đạo Bộ Nông nghiệp và Môi trường",
        "A leader of the Ministry of Agriculture and Environment",
    ),
    deputy: Some(Text::new(
        "Thủ trưởng cơ quan chuyên môn thuộc Bộ",
        "The head of a specialised body of the ministry",
    )),
    members: &[
        Text::new("Bộ Công Thương", "Ministry of Industry and Trade"),
        Text::new("Bộ Y tế", "Ministry of Health"),
        Text::new("Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"),
        Text::new("Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism"),
        Text::new("Cơ quan tham mưu quản lý OCOP của Bộ", "The OCOP body of the ministry"),
        Text::new(
            "Một số cơ quan quản lý chuyên ngành thuộc Bộ Nông nghiệp và Môi trường",
            "Some specialised bodies of the Ministry of Agriculture and Environment",
        ),
    ],
    by_case: &[],
    invited: &[
        Text::new("Chuyên gia tư vấn về OCOP", "OCOP experts"),
        Text::new(
            "Chuyên gia thuộc tổ chức, đơn vị kiểm định chất lượng",
            "Experts of bodies that test quality",
        ),
        Text::new(
            "Đại diện các hiệp hội, hội, cơ quan, tổ chức khác",
            "Associations, other bodies and organisations",
        ),
    ],
};

pub(super) const PROCEDURE: ProcedureRules = ProcedureRules {
    steps: STEPS,
    batches: Answer::Says(BATCHES, Citation::article(Act::Decision26, 5)),
    councils: [
        Answer::Silent(None),
        Answer::Says(PROVINCIAL_COUNCIL, at(7, 3, Point::B)),
        Answer::Says(CENTRAL_COUNCIL, at(7, 4, Point::B)),
    ],
    districts_until: None,
};

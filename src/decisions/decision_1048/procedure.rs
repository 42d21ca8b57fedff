//! The procedure of 1048 (Annex II). It sets no times.
//!
//! At province and centre the council assesses in two rounds, with samples tested in between; the
//! assessment is that of the last round held. Tourism services are looked at on site before each,
//! and the producer may present the product (at the centre in the second round, if needed).

use time::macros::date;

use crate::Text;
use crate::law::procedures::{Actor, Finding, Manner, StageKind, StepKind};
use crate::law::{
    Act, Answer, Authority, Basis, Citation, Cited, CouncilComposition, Point, ProcedureRules, Reading,
    ResultRule, Star, StepRule,
};

const ANNEX_2: Citation = Citation::annex(Act::Decision1048, 2);

const fn law(section: u8, point: Point) -> Basis {
    Basis::Law(ANNEX_2.clause(section).point(point))
}

const fn reading(reading: Reading) -> Basis {
    Basis::Reading(reading)
}

const IN_A_SITTING: &[Manner] = &[Manner::Sitting];

/// The sheets say what is eliminated (Annex III).
const GROUNDS: &[Basis] =
    &[Basis::Law(Citation::annex(Act::Decision1048, 3)), reading(Reading::OutcomesOfTheirOwn)];

const GROUNDS_AT_CENTRE: &[Basis] = &[
    Basis::Law(Citation::annex(Act::Decision1048, 3)),
    reading(Reading::OutcomesOfTheirOwn),
    reading(Reading::CentralElimination),
];

const NO_HIGHER_STAR: ResultRule = ResultRule::on(
    Finding::NoHigherStar,
    StageKind::Unrecognised,
    &[Basis::Law(ANNEX_2.clause(5)), reading(Reading::Upgrade)],
);

/// From 50 points on, "from three to five stars".
const OF_DISTRICT: &[ResultRule] = &[
    ResultRule::on(Finding::Eliminated, StageKind::Unrecognised, GROUNDS),
    ResultRule::on(Finding::Stopped, StageKind::Unrecognised, GROUNDS),
    ResultRule::on(Finding::Rescore, StageKind::Submitted, &[reading(Reading::Spread)]),
    ResultRule::from_points_of(
        Star::Three,
        StageKind::Shortlisted,
        &[law(1, Point::A)],
        Reading::PassedOnByPoints,
    ),
    ResultRule::on(Finding::FewerStars, StageKind::Unrecognised, &[law(1, Point::A)]),
];

const OF_PROVINCE: &[ResultRule] = &[
    ResultRule::on(Finding::Eliminated, StageKind::Unrecognised, GROUNDS),
    ResultRule::on(Finding::Stopped, StageKind::Unrecognised, GROUNDS),
    ResultRule::on(Finding::Rescore, StageKind::Proposed, &[law(4, Point::B), reading(Reading::Spread)]),
    ResultRule::from_points_of(
        Star::Five,
        StageKind::Candidate,
        &[law(1, Point::B), law(4, Point::B)],
        Reading::TowardsTheCentre,
    ),
    NO_HIGHER_STAR,
    ResultRule::from_star(Star::Three, StageKind::Recognisable, &[law(1, Point::B)]),
    ResultRule::on(Finding::FewerStars, StageKind::Unrecognised, &[law(1, Point::B)]),
];

const OF_CENTRE: &[ResultRule] = &[
    ResultRule::on(Finding::Eliminated, StageKind::Unrecognised, GROUNDS_AT_CENTRE),
    ResultRule::on(Finding::Stopped, StageKind::Unrecognised, GROUNDS_AT_CENTRE),
    ResultRule::on(Finding::Rescore, StageKind::Forwarded, &[law(4, Point::C), reading(Reading::Spread)]),
    NO_HIGHER_STAR,
    ResultRule::from_star(Star::Three, StageKind::Recognisable, &[law(1, Point::C)]),
    ResultRule::on(Finding::FewerStars, StageKind::Unrecognised, &[law(1, Point::C)]),
];

const STEPS: &[StepRule] = &[
    // The district.
    StepRule {
        manners: IN_A_SITTING,
        results: OF_DISTRICT,
        basis: &[law(4, Point::A)],
        ..StepRule::new(&[StageKind::Submitted], StepKind::Assess, Actor::DistrictCouncil)
    },
    StepRule {
        results: &[ResultRule::to(StageKind::Proposed)],
        basis: &[law(1, Point::A), law(4, Point::A)],
        ..StepRule::new(&[StageKind::Shortlisted], StepKind::Forward, Actor::District)
    },
    StepRule {
        rated_by: Some(Authority::District),
        basis: &[law(4, Point::A)],
        ..StepRule::new(
            &[StageKind::Unrecognised, StageKind::Shortlisted],
            StepKind::Decline,
            Actor::District,
        )
    },
    // The province.
    StepRule {
        prepared_by: &[Cited::new(Actor::ProvincialConsultingTeam, ANNEX_2.clause(1).point(Point::B))],
        manners: IN_A_SITTING,
        results: OF_PROVINCE,
        basis: &[law(4, Point::B)],
        ..StepRule::new(&[StageKind::Proposed], StepKind::Assess, Actor::ProvincialCouncil)
    },
    // Its dossier would hold the certificate of the star (3(c)); none is issued before.
    StepRule {
        results: &[ResultRule::to(StageKind::Forwarded)],
        basis: &[
            law(1, Point::B),
            law(4, Point::B),
            law(3, Point::C),
            reading(Reading::NoCertificateBeforeTheCentre),
        ],
        ..StepRule::new(&[StageKind::Candidate], StepKind::Forward, Actor::Province)
    },
    StepRule {
        stars: &[Star::Three, Star::Four],
        rated_by: Some(Authority::Province),
        basis: &[law(4, Point::B), law(1, Point::B)],
        ..StepRule::new(
            &[StageKind::Recognisable, StageKind::Candidate, StageKind::Unrecognised],
            StepKind::Recognise,
            Actor::Province,
        )
    },
    StepRule {
        rated_by: Some(Authority::Province),
        basis: &[law(4, Point::B)],
        ..StepRule::new(&[StageKind::Unrecognised, StageKind::Candidate], StepKind::Decline, Actor::Province)
    },
    // The centre. Under five stars the province certifies by the central result.
    StepRule {
        prepared_by: &[Cited::new(Actor::CentralConsultingTeam, ANNEX_2.clause(1).point(Point::C))],
        manners: IN_A_SITTING,
        results: OF_CENTRE,
        basis: &[law(4, Point::C)],
        ..StepRule::new(&[StageKind::Forwarded], StepKind::Assess, Actor::CentralCouncil)
    },
    StepRule {
        stars: &[Star::Five],
        rated_by: Some(Authority::Centre),
        basis: &[law(4, Point::C), law(1, Point::C)],
        ..StepRule::new(&[StageKind::Recognisable], StepKind::Recognise, Actor::Ministry)
    },
    StepRule {
        stars: &[Star::Three, Star::Four],
        rated_by: Some(Authority::Centre),
        basis: &[law(1, Point::C), law(4, Point::B), law(4, Point::C), reading(Reading::TowardsTheCentre)],
        ..StepRule::new(
            &[StageKind::Recognisable, StageKind::Unrecognised],
            StepKind::Recognise,
            Actor::Province,
        )
    },
    StepRule {
        rated_by: Some(Authority::Centre),
        basis: &[law(4, Point::C)],
        ..StepRule::new(&[StageKind::Unrecognised], StepKind::Decline, Actor::Ministry)
    },
];

const EXPERTS: Text = Text::new("Chuyên gia tư vấn Chương trình OCOP", "Experts of the OCOP programme");
const ASSOCIATIONS: Text = Text::new("Đại diện các hiệp hội, hội có liên quan", "Associations concerned");

const DISTRICT_COUNCIL: CouncilComposition = CouncilComposition {
    set_up_by: Actor::District,
    chair: Text::new("Lãnh đạo UBND cấp huyện", "A leader of the district People's Committee"),
    deputy: None,
    members: &[Text::new(
        "Các phòng, ban chuyên môn, tổ chức có liên quan",
        "The specialised offices and organisations concerned",
    )],
    by_case: &[],
    invited: &[EXPERTS],
};

const PROVINCIAL_COUNCIL: CouncilComposition = CouncilComposition {
    set_up_by: Actor::Province,
    chair: Text::new("Lãnh đạo UBND cấp tỉnh", "A leader of the provincial People's Committee"),
    deputy: None,
    members: &[
        Text::new(
            "Sở Nông nghiệp và Phát triển nông thôn (Chi cục Quản lý chất lượng nông lâm sản và thủy sản)",
            "Department of Agriculture and Rural Development (quality of farm, forest and fishery products)",
        ),
        Text::new("Sở Công Thương", "Department of Industry and Trade"),
        Text::new(
            "Sở Khoa học và Công nghệ (tiêu chuẩn đo lường chất lượng, sở hữu trí tuệ)",
            "Department of Science and Technology (standards and quality, intellectual property)",
        ),
        Text::new("Sở Văn hóa, Thể thao và Du lịch", "Department of Culture, Sports and Tourism"),
        Text::new(
            "Cơ quan tham mưu triển khai Chương trình nông thôn mới, Chương trình OCOP cấp tỉnh",
            "The provincial body for the new countryside and OCOP programmes",
        ),
    ],
    by_case: &[
        Text::new("Sở Y tế", "Department of Health"),
        Text::new("Sở Tài nguyên và Môi trường", "Department of Natural Resources and Environment"),
    ],
    invited: &[EXPERTS, ASSOCIATIONS],
};

const CENTRAL_COUNCIL: CouncilComposition = CouncilComposition {
    set_up_by: Actor::Ministry,
    chair: Text::new(
        "Lãnh đạo Bộ Nông nghiệp và Phát triển nông thôn",
        "A leader of the Ministry of Agriculture and Rural Development",
    ),
    deputy: None,
    members: &[
        Text::new(
            "Bộ Nông nghiệp và Phát triển nông thôn (Cục Quản lý chất lượng nông lâm sản và thủy sản)",
            "Ministry of Agriculture and Rural Development (quality of farm, forest and fishery products)",
        ),
        Text::new("Bộ Công Thương", "Ministry of Industry and Trade"),
        Text::new(
            "Bộ Khoa học và Công nghệ (Tổng cục Tiêu chuẩn Đo lường Chất lượng, Cục Sở hữu trí tuệ)",
            "Ministry of Science and Technology (standards and quality, intellectual property)",
        ),
        Text::new("Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism"),
        Text::new(
            "Cơ quan tham mưu triển khai Chương trình OCOP cấp trung ương",
            "The central body for the OCOP programme",
        ),
    ],
    by_case: &[
        Text::new(
            "Bộ Y tế (Cục An toàn thực phẩm, Cục Quản lý Dược)",
            "Ministry of Health (food safety, pharmaceuticals)",
        ),
        Text::new("Bộ Tài nguyên và Môi trường", "Ministry of Natural Resources and Environment"),
    ],
    invited: &[
        EXPERTS,
        Text::new(
            "Chuyên gia thuộc tổ chức, đơn vị kiểm định chất lượng quốc tế",
            "Experts of international bodies that test quality",
        ),
        ASSOCIATIONS,
    ],
};

pub(super) const PROCEDURE: ProcedureRules = ProcedureRules {
    steps: STEPS,
    batches: Answer::Silent(None),
    councils: [
        Answer::Says(DISTRICT_COUNCIL, ANNEX_2.clause(2).point(Point::C)),
        Answer::Says(PROVINCIAL_COUNCIL, ANNEX_2.clause(2).point(Point::B)),
        Answer::Says(CENTRAL_COUNCIL, ANNEX_2.clause(2).point(Point::A)),
    ],
    districts_until: Some(date!(2025 - 06 - 30)),
};

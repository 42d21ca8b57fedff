//! `Arbitrary` for the public types, each by its strategy.

use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::prelude::*;
use proptest::sample::select;

use super::{
    agreement, agreement_between, agreement_with_reference, any_province, application, assessment, basis,
    certificate, certificate_record, certificate_standing, choice, choices_of, citation, code_place,
    commune_code, commune_report, costs_of, council, council_sitting, criterion_id, day, district_code,
    dossier, dossier_list, evidence_review, filing, filing_record, forecast, forecast_summary, governing,
    ground_of, inspection, level_id, local_capital, minimum, minimum_set_of, open_assessment, open_sheet,
    paper, plan, planner, procedure, procedure_record, producer, product_code, recorded_result_of, renewal,
    representative, revocation, score, score_sheet, set_id, star_gap, star_proof, tax_code, unreachable_star,
};
use crate::term::WorkCalendar;

/// Implements `Arbitrary` by a strategy.
macro_rules! arbitrary {
    ($($Type:ty => $strategy:expr;)*) => {$(
        impl Arbitrary for $Type {
            type Parameters = ();
            type Strategy = BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> BoxedStrategy<Self> {
                $strategy.boxed()
            }
        }
    )*};
}

/// Implements `Arbitrary` for types that list all their values.
macro_rules! listed {
    ($($Type:ty),* $(,)?) => {
        arbitrary! { $($Type => select(<$Type>::ALL);)* }
    };
}

listed! {
    crate::Authority,
    crate::Case,
    crate::Edition,
    crate::GroundKind,
    crate::Lang,
    crate::MinimaPolicy,
    crate::Part,
    crate::ProductGroup,
    crate::ProductSet,
    crate::ProductSet1048,
    crate::Regime,
    crate::Star,
    crate::Topic,
    crate::catalogue::CorrespondenceKind,
    crate::catalogue::DossierGround,
    crate::catalogue::ErratumKind,
    crate::catalogue::Group1048,
    crate::catalogue::Ministry,
    crate::catalogue::NoteKind,
    crate::catalogue::Subgroup,
    crate::certificate::Refiling,
    crate::certificate::Status,
    crate::certificate::UpgradeFiling,
    crate::crosswalk::ChangedAspect,
    crate::crosswalk::ProofCourse,
    crate::crosswalk::ProofKind,
    crate::dossier::CarryFate,
    crate::dossier::CarryReason,
    crate::dossier::CommuneContent,
    crate::dossier::Copies,
    crate::dossier::DocumentCondition,
    crate::dossier::DocumentNeed,
    crate::dossier::Evidence,
    crate::dossier::FilingKind,
    crate::dossier::FilingReason,
    crate::dossier::LapseTime,
    crate::dossier::Sender,
    crate::law::Act,
    crate::law::FactForm,
    crate::law::PaperFact,
    crate::law::PaperFiller,
    crate::law::PaperKind,
    crate::law::PaperTable,
    crate::law::Classification,
    crate::law::DossierKind,
    crate::law::DossierStanding,
    crate::law::Gap,
    crate::law::InspectionKind,
    crate::law::Point,
    crate::law::Reading,
    crate::law::RevocationGround,
    crate::law::RevocationStep,
    crate::law::SupervisionAsk,
    crate::law::SupervisionContent,
    crate::place::CodeEra,
    crate::place::CodePart,
    crate::place::Era,
    crate::place::ProvinceKind,
    crate::place::Unit,
    crate::procedure::Actor,
    crate::procedure::Finding,
    crate::procedure::Manner,
    crate::procedure::StageKind,
    crate::procedure::StepKind,
    crate::producer::Attestation,
    crate::producer::EligibilityReason,
    crate::producer::EnterpriseForm,
    crate::producer::EnterpriseSize,
    crate::producer::ProducerKind,
    crate::producer::RepresentativeTrait,
    crate::producer::SuggestionReason,
    crate::producer::TaxCodeKind,
    crate::rating::OutcomeKind,
    crate::supervision::MarkFinding,
    crate::upgrade::ObstacleReason,
    crate::Province,
    crate::FormerProvince,
}

#[cfg(feature = "registry")]
listed! {
    crate::registry::ClaimVerdict,
    crate::registry::FigureBase,
    crate::registry::Phase,
    crate::registry::ProductFact,
    crate::registry::ProductStanding,
    crate::registry::StarMovement,
    crate::registry::TargetFigure,
    crate::registry::YesNo,
}

#[cfg(feature = "communes")]
listed! { crate::place::CommuneKind, crate::place::DistrictKind, crate::place::SuccessionKind }

#[cfg(feature = "communes")]
arbitrary! {
    crate::place::CommuneId => select(Self::all().collect::<Vec<_>>());
    crate::place::FormerCommuneId => select(Self::all().collect::<Vec<_>>());
    crate::place::EarlierCommuneId => select(Self::all().collect::<Vec<_>>());
    crate::place::AnyCommune => prop_oneof![
        any::<crate::place::CommuneId>().prop_map(Self::Current),
        any::<crate::place::FormerCommuneId>().prop_map(Self::Former),
    ];
    crate::place::DistrictId => any::<crate::place::FormerCommuneId>().prop_map(|commune| commune.district());
}

arbitrary! {
    crate::SetId => set_id();
    crate::CriterionId => criterion_id();
    crate::LevelId => level_id();
    crate::Minimum => minimum();
    crate::MinimumSet => set_id().prop_flat_map(minimum_set_of);
    crate::Choice => choice();
    crate::Choices => set_id().prop_flat_map(choices_of);
    crate::ScoreSheet => score_sheet();
    crate::OpenSheet => open_sheet();
    crate::Score => score();
    crate::Council => council();
    crate::Ground => set_id().prop_flat_map(ground_of);
    crate::rating::RecordedResult => set_id().prop_flat_map(recorded_result_of);
    crate::Assessment => assessment();
    crate::rating::OpenAssessment => open_assessment();
    crate::Bounds => open_assessment().prop_map(|open| open.bounds());
    crate::Outcome => assessment().prop_map(|assessment| assessment.rate());
    crate::Rating => super::parts_of_ratings::rating();
    crate::Explanation => assessment().prop_map(|assessment| assessment.explain());
    crate::AssessmentRecord => assessment().prop_map(|assessment| Self::of(&assessment));
    crate::rating::Agreement => agreement();
    crate::rating::AgreementBetween => agreement_between();
    crate::rating::AgreementWithReference => agreement_with_reference();
    crate::Certificate => certificate();
    crate::certificate::Revocation => revocation();
    crate::certificate::CertificateStanding => certificate_standing();
    crate::certificate::CertificateRecord => certificate_record();
    crate::law::Citation => citation();
    crate::law::Basis => basis();
    crate::law::Governing => governing();
    crate::Producer => producer();
    crate::producer::Representative => representative();
    crate::producer::LocalCapital => local_capital();
    crate::producer::TaxCode => tax_code();
    crate::place::AnyProvince => any_province();
    crate::place::DistrictCode => district_code();
    crate::place::CommuneCode => commune_code();
    crate::place::CodePlace => code_place();
    crate::ProductCode => product_code();
    crate::dossier::EvidencePaper => paper();
    crate::dossier::EvidenceReview => evidence_review();
    crate::dossier::Filing => filing();
    crate::dossier::FilingRecord => filing_record();
    crate::dossier::DossierList => dossier_list();
    crate::dossier::Dossier => dossier();
    crate::Procedure => procedure();
    crate::procedure::ProcedureRecord => procedure_record();
    crate::procedure::CommuneReport => commune_report();
    crate::procedure::Stage => procedure().prop_map(|procedure| procedure.stage().clone());
    crate::upgrade::Costs => set_id().prop_flat_map(costs_of);
    crate::Planner => planner();
    crate::Plan => plan();
    crate::upgrade::Unreachable => unreachable_star();
    crate::upgrade::StarGap => star_gap();
    crate::crosswalk::Forecast => forecast();
    crate::crosswalk::ForecastSummary => forecast_summary();
    crate::crosswalk::StarProof => star_proof();
    crate::crosswalk::Renewal => renewal();
    crate::papers::Application => application();
    crate::papers::CouncilSitting => council_sitting();
    crate::supervision::Inspection => inspection();
    crate::supervision::SupervisionRecord => inspection().prop_map(|one| Self::of(&one, &WorkCalendar::new()));
    crate::supervision::SupervisionConclusion => inspection().prop_map(|one| one.conclude(&WorkCalendar::new()));
}

arbitrary! {
    crate::catalogue::AnyProductSet => prop_oneof![
        select(crate::ProductSet::ALL).prop_map(Self::from),
        select(crate::ProductSet1048::ALL).prop_map(Self::from),
    ];
    crate::catalogue::Crosswalk => select(Self::all().collect::<Vec<_>>());
    crate::certificate::FilingWindow => certificate_standing()
        .prop_filter_map("a decision with a window", |standing| standing.window());
    crate::procedure::ProcedureStep => super::parts::one_of(super::parts_of_procedures::begun(), |procedure| {
        procedure.steps().cloned().collect()
    });
    crate::upgrade::Margin => super::parts_of_ratings::rated_sitting(1).prop_filter_map("a rating", |one| Self::of(&one).ok());
    crate::crosswalk::StarForecast => any::<[crate::Star; 3]>()
        .prop_filter_map("stars in order", |[then, one, other]| Self::new(then, one.min(other), one.max(other)));
    crate::dossier::FilingOptions => {
        let held = proptest::option::of(certificate());
        (day(), any::<crate::catalogue::AnyProductSet>(), held, proptest::option::of(producer())).prop_filter_map(
            "a day of the programme",
            |(on, product, held, producer)| Self::on(on, product, held, producer.as_ref()).ok(),
        )
    };
    crate::producer::ProducerEligibility => {
        let of = (producer(), any::<crate::Edition>(), any::<crate::ProductGroup>());
        of.prop_filter_map("a group of the decision", |(producer, edition, group)| {
            producer.eligibility(edition, group).ok()
        })
    };
    WorkCalendar => proptest::collection::vec(day(), 0..20)
        .prop_filter_map("holidays", |days| Self::new().with_holidays(days).ok());
}

#[cfg(feature = "registry")]
arbitrary! {
    crate::registry::KnownSet => prop_oneof![
        any::<crate::catalogue::AnyProductSet>().prop_map(Self::from),
        set_id().prop_map(Self::from),
        any::<crate::registry::GroupInWords>().prop_map(Self::from),
        Just(Self::NotKnown),
    ];
    crate::registry::DayOrYear => prop_oneof![
        (2019..2035_u16).prop_filter_map("a year", |year| Self::year(year).ok()),
        day().prop_filter_map("a day", |day| Self::try_from(day).ok()),
    ];
    crate::registry::Period => (day(), 0..900_i64).prop_filter_map("days in order", |(from, long)| {
        Self::new(from, from.checked_add(time::Duration::days(long))?).ok()
    });
    crate::registry::CensusScope => prop_oneof![
        any::<crate::registry::Period>().prop_map(Self::over),
        day().prop_filter_map("a day", |day| Self::on(day).ok()),
    ];
    crate::registry::ProductStandings => (super::registered_product(0), day())
        .prop_map(|(product, on)| product.standings(on));
    crate::registry::LabelledProduct => super::registered_product(0).prop_map(Self::new);
    crate::registry::LabelRegister => super::label_register();
    crate::registry::RegisteredProduct => super::registered_product(0);
    crate::registry::Claim => super::label_register().prop_flat_map(|register| super::claim_of(&register));
    crate::registry::Census => super::census();
    crate::registry::Figures => super::figures();
}

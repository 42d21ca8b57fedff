//! Who registers products, and whom criteria 3.a and 3.b name (Annex III).

use crate::law::producers::{Attestation, EnterpriseForm, EnterpriseSize, ProducerKind, RepresentativeTrait};
use crate::law::{
    Act, AdmissionCondition, AdmittedProducer, Citation, NamedOrganisation, OrganisationLevels, ProducerRules,
};

use AdmissionCondition::{Registered, RegisteredOnOneReading, UpTo};
use NamedOrganisation::{Form, JointStockBelow, JointStockFrom, Kind, KindIf};

/// Cooperatives, cooperative groups, small and medium enterprises, "trang trại, hộ sản xuất có đăng
/// ký kinh doanh"; in tourism also associations, management centres and the like. The list of the
/// programme of 2021-2025 (919) is the same.
const ADMITTED: &[AdmittedProducer] = &[
    AdmittedProducer::new(ProducerKind::Cooperative),
    AdmittedProducer::new(ProducerKind::CooperativeGroup),
    AdmittedProducer::new(ProducerKind::Enterprise).on(UpTo(EnterpriseSize::Medium)),
    AdmittedProducer::new(ProducerKind::Farm).on(RegisteredOnOneReading),
    AdmittedProducer::new(ProducerKind::Household).on(Registered),
    AdmittedProducer::in_tourism(ProducerKind::Association),
    AdmittedProducer::in_tourism(ProducerKind::ManagementCentre),
    AdmittedProducer::in_tourism(ProducerKind::EquivalentOrganisation),
];

const SECOND: &[NamedOrganisation] = &[Form(EnterpriseForm::MultiMemberLlc), JointStockBelow(51)];

const ORGANISATION: OrganisationLevels = &[
    &[
        KindIf(ProducerKind::Household, Attestation::BusinessRegistration),
        Kind(ProducerKind::Farm),
        KindIf(ProducerKind::CooperativeGroup, Attestation::HeadRegistration),
        Form(EnterpriseForm::SingleMemberLlc),
        Form(EnterpriseForm::PrivateEnterprise),
    ],
    SECOND,
    &[KindIf(ProducerKind::Cooperative, Attestation::CooperativeLaw2012), JointStockFrom(51)],
];

/// In tourism the cooperative law has no year, the head of a cooperative group needs no
/// registration, and a farm does.
const ORGANISATION_IN_TOURISM: OrganisationLevels = &[
    &[
        KindIf(ProducerKind::Household, Attestation::BusinessRegistration),
        KindIf(ProducerKind::Farm, Attestation::BusinessRegistration),
        Kind(ProducerKind::CooperativeGroup),
        Form(EnterpriseForm::SingleMemberLlc),
        Form(EnterpriseForm::PrivateEnterprise),
    ],
    SECOND,
    &[Kind(ProducerKind::Cooperative), JointStockFrom(51), Kind(ProducerKind::ManagementCentre)],
];

pub(super) const PRODUCERS: ProducerRules = ProducerRules {
    list: &[Citation::whole(Act::Decision148), Citation::whole(Act::Decision919)],
    closed: true,
    unlisted: &[],
    admitted: ADMITTED,
    organisation: ORGANISATION,
    organisation_in_tourism: ORGANISATION_IN_TOURISM,
    traits: &[RepresentativeTrait::Woman, RepresentativeTrait::EthnicMinority],
};

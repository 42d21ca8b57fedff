//! Who registers products (Art. 2(3)), and whom criteria 3.1 and 3.2 name (Annex II).

use crate::law::producers::{Attestation, EnterpriseForm, EnterpriseSize, ProducerKind, RepresentativeTrait};
use crate::law::{
    Act, AdmissionCondition, AdmittedProducer, Citation, NamedOrganisation, OrganisationLevels, ProducerRules,
};

use AdmissionCondition::{Registered, RegisteredOnOneReading, UpTo};
use NamedOrganisation::{Form, JointStockBelow, JointStockFrom, Kind, KindIf};

/// "hợp tác xã; tổ hợp tác; doanh nghiệp nhỏ và vừa; trang trại, hộ sản xuất, hộ gia đình có đăng
/// ký kinh doanh"; in tourism also "hội, hiệp hội, trung tâm điều hành hoặc tổ chức tương đương".
/// The registration stands at the end of an item of three kinds.
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

const FIRST: &[NamedOrganisation] = &[
    KindIf(ProducerKind::Household, Attestation::BusinessRegistration),
    Kind(ProducerKind::Farm),
    KindIf(ProducerKind::CooperativeGroup, Attestation::BusinessRegistration),
];

const SECOND: &[NamedOrganisation] = &[
    Form(EnterpriseForm::SingleMemberLlc),
    Form(EnterpriseForm::MultiMemberLlc),
    Form(EnterpriseForm::PrivateEnterprise),
    JointStockBelow(51),
];

/// That a cooperative works as its law requires is taken for granted.
const ORGANISATION: OrganisationLevels =
    &[FIRST, SECOND, &[Kind(ProducerKind::Cooperative), JointStockFrom(51)]];

/// The top level takes in the other producers too; a household without registration is not one.
const ORGANISATION_IN_TOURISM: OrganisationLevels = &[
    FIRST,
    SECOND,
    &[
        Kind(ProducerKind::Cooperative),
        JointStockFrom(51),
        Kind(ProducerKind::Association),
        Kind(ProducerKind::ManagementCentre),
        Kind(ProducerKind::EquivalentOrganisation),
    ],
];

pub(super) const PRODUCERS: ProducerRules = ProducerRules {
    list: &[Citation::article(Act::Decision26, 2).clause(3)],
    closed: true,
    unlisted: &[],
    admitted: ADMITTED,
    organisation: ORGANISATION,
    organisation_in_tourism: ORGANISATION_IN_TOURISM,
    traits: &[RepresentativeTrait::Woman, RepresentativeTrait::EthnicMinority, RepresentativeTrait::Disabled],
};

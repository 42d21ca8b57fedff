//! Who registers products (Annex II, 3(a)), and whom criterion 3.1 names (Annex III).

use crate::law::producers::{Attestation, EnterpriseForm, EnterpriseSize, ProducerKind};
use crate::law::{
    Act, AdmissionCondition, AdmittedProducer, Citation, NamedOrganisation, OrganisationLevels, Point,
    ProducerRules,
};

use AdmissionCondition::{Registered, UpTo};
use NamedOrganisation::{Form, JointStockBelow, JointStockFrom, Kind, KindIf};

/// The programme of 2018-2020 names small and medium enterprises, cooperatives, cooperative groups
/// and registered households.
const PROGRAMME: Citation = Citation::whole(Act::Decision490);

/// "(doanh nghiệp, hợp tác xã, tổ hợp tác, chủ hộ sản xuất...)": a list that ends with dots. The
/// size and the registration are those of the programme; criterion 3.1 names registered households
/// too.
const ADMITTED: &[AdmittedProducer] = &[
    AdmittedProducer::new(ProducerKind::Enterprise).on(UpTo(EnterpriseSize::Medium)).by(&[PROGRAMME]),
    AdmittedProducer::new(ProducerKind::Cooperative),
    AdmittedProducer::new(ProducerKind::CooperativeGroup),
    AdmittedProducer::new(ProducerKind::Household)
        .on(Registered)
        .by(&[PROGRAMME, Citation::annex(Act::Decision1048, 3)]),
];

const SECOND: &[NamedOrganisation] = &[Form(EnterpriseForm::MultiMemberLlc), JointStockBelow(51)];

const ORGANISATION: OrganisationLevels = &[
    &[
        KindIf(ProducerKind::Household, Attestation::BusinessRegistration),
        KindIf(ProducerKind::CooperativeGroup, Attestation::HeadRegistration),
        Form(EnterpriseForm::SingleMemberLlc),
        Form(EnterpriseForm::PrivateEnterprise),
    ],
    SECOND,
    &[KindIf(ProducerKind::Cooperative, Attestation::CooperativeLaw2012), JointStockFrom(51)],
];

/// In the tourism set of 781 the cooperative law has no year, and the head of a cooperative group
/// needs no registration.
const ORGANISATION_IN_TOURISM_AS_781: OrganisationLevels = &[
    &[
        KindIf(ProducerKind::Household, Attestation::BusinessRegistration),
        Kind(ProducerKind::CooperativeGroup),
        Form(EnterpriseForm::SingleMemberLlc),
        Form(EnterpriseForm::PrivateEnterprise),
    ],
    SECOND,
    &[Kind(ProducerKind::Cooperative), JointStockFrom(51)],
];

pub(super) const PRODUCERS: ProducerRules = ProducerRules {
    list: &[Citation::annex(Act::Decision1048, 2).clause(3).point(Point::A)],
    closed: false,
    unlisted: &[PROGRAMME],
    admitted: ADMITTED,
    organisation: ORGANISATION,
    organisation_in_tourism: ORGANISATION,
    traits: &[],
};

pub(super) const PRODUCERS_AS_781: ProducerRules =
    ProducerRules { organisation_in_tourism: ORGANISATION_IN_TOURISM_AS_781, ..PRODUCERS };

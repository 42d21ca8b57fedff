//! What dossiers hold and how they are filed (Annex II, 3 and 4).

use crate::law::documents::{Copies, Document, DocumentCondition, Evidence, Sender};
use crate::law::product_codes::CodeEra;
use crate::law::{
    Act, Answer, Citation, DocumentList, DocumentLists, DossierRules, EvidenceDays, Gap, ListedDocument,
    Point, SenderRules,
};

const ANNEX_2: Citation = Citation::annex(Act::Decision1048, 2);
const SECTION_4: Citation = ANNEX_2.clause(4);
const BY_PRODUCER: Citation = ANNEX_2.clause(3).point(Point::A);
const BY_DISTRICT: Citation = ANNEX_2.clause(3).point(Point::B);
const BY_PROVINCE: Citation = ANNEX_2.clause(3).point(Point::C);
const BY_CENTRE: Citation = ANNEX_2.clause(3).point(Point::D);

/// The business registration among the compulsory documents, then the 13 supplementary ones.
const EVIDENCE: &[Evidence] = &[
    Evidence::BusinessRegistration,
    Evidence::ProductionLicence,
    Evidence::QualityDeclaration,
    Evidence::ProductStandard,
    Evidence::TestReports,
    Evidence::Traceability,
    Evidence::RawMaterialOrigin,
    Evidence::Environment,
    Evidence::QualitySystem,
    Evidence::Accounting,
    Evidence::MarketDevelopment,
    Evidence::ProductStory,
    Evidence::BatchControl,
    Evidence::Awards,
];

const fn supplementary(evidence: Evidence) -> ListedDocument {
    ListedDocument::evidence(evidence, BY_PRODUCER)
}

/// Five compulsory documents and thirteen supplementary ones. "Bản sao có công chứng" is asked of
/// the business registration and of the production licence.
const PRODUCER: &[ListedDocument] = &[
    ListedDocument::new(Document::RegistrationForms1048, BY_PRODUCER),
    ListedDocument::new(Document::BusinessPlan, BY_PRODUCER),
    ListedDocument::new(Document::OrganisationProfile, BY_PRODUCER),
    ListedDocument::new(Document::Evidence(Evidence::BusinessRegistration), BY_PRODUCER)
        .on(DocumentCondition::BusinessRegistered)
        .certified(),
    ListedDocument::samples(Some(5), BY_PRODUCER),
    supplementary(Evidence::ProductionLicence).certified(),
    supplementary(Evidence::QualityDeclaration),
    supplementary(Evidence::ProductStandard),
    supplementary(Evidence::TestReports),
    supplementary(Evidence::Traceability),
    supplementary(Evidence::RawMaterialOrigin),
    supplementary(Evidence::Environment),
    supplementary(Evidence::QualitySystem),
    supplementary(Evidence::Accounting),
    supplementary(Evidence::MarketDevelopment),
    supplementary(Evidence::ProductStory),
    supplementary(Evidence::BatchControl),
    supplementary(Evidence::Awards),
];

/// The samples go up with the dossier by section 4, "chuyển hồ sơ và sản phẩm mẫu", without a
/// number.
const DISTRICT: &[ListedDocument] = &[
    ListedDocument::new(Document::DistrictRequest, BY_DISTRICT),
    ListedDocument::new(Document::DistrictMinutes, BY_DISTRICT),
    ListedDocument::new(Document::ProductDossier, BY_DISTRICT),
    ListedDocument::samples(None, SECTION_4.point(Point::A)),
];

const PROVINCE: &[ListedDocument] = &[
    ListedDocument::new(Document::ProvincialRequest, BY_PROVINCE),
    ListedDocument::new(Document::ProvincialMinutes, BY_PROVINCE),
    ListedDocument::new(Document::ScoreDecisionAndCertificate, BY_PROVINCE),
    ListedDocument::new(Document::ProductDossier, BY_PROVINCE),
    ListedDocument::extra_tests(BY_PROVINCE),
    ListedDocument::samples(None, SECTION_4.point(Point::B)),
];

const CENTRE: &[ListedDocument] = &[
    ListedDocument::new(Document::CentralMinutes, BY_CENTRE),
    ListedDocument::new(Document::DraftDecisionAndCertificate, BY_CENTRE),
    ListedDocument::new(Document::ProductDossier, BY_CENTRE),
    ListedDocument::extra_tests(BY_CENTRE),
];

/// The lists are the same for every kind of dossier.
const fn sender(
    sender: Sender,
    documents: &'static [ListedDocument],
    citation: Citation,
    copies: Answer<Copies>,
) -> SenderRules {
    let list = DocumentList::new(documents, citation);
    SenderRules::new(sender, Answer::Says(DocumentLists([list; 3]), citation), copies)
}

const fn one_per_member(point: Point) -> Answer<Copies> {
    Answer::Says(Copies::OriginalAndOnePerMember, SECTION_4.point(point))
}

pub(super) const DOSSIER: DossierRules = DossierRules {
    filing: SECTION_4.point(Point::A),
    senders: &[
        sender(Sender::Producer, PRODUCER, BY_PRODUCER, one_per_member(Point::A)),
        sender(Sender::District, DISTRICT, BY_DISTRICT, one_per_member(Point::B)),
        sender(Sender::Province, PROVINCE, BY_PROVINCE, one_per_member(Point::C)),
        // Its own dossier for its own decision.
        sender(Sender::Centre, CENTRE, BY_CENTRE, Answer::Silent(None)),
    ],
    evidence: Answer::Says(EVIDENCE, BY_PRODUCER),
    // Its lists are the same for every kind of dossier, and no level asks for a valid paper.
    evidence_days: EvidenceDays::new(Answer::Silent(None), Answer::Silent(None), Answer::Silent(None)),
    // It does not speak of software.
    software: Answer::Silent(None),
    before_sitting: [
        Answer::Says(1, SECTION_4.point(Point::A)),
        Answer::Says(2, SECTION_4.point(Point::B)),
        Answer::Says(5, SECTION_4.point(Point::C)),
    ],
    commune: Answer::Silent(None),
    // Its lists make no difference between kinds of dossiers; forms 01 and 02 register an idea and
    // a product.
    boxes: Answer::Silent(None),
    // "…/PĐK-(Mã tỉnh)-(Mã huyện)-(Năm)".
    slip: Answer::Says(CodeEra::WithDistrict, ANNEX_2),
    // Forms 01 to 04 are named, but how they are laid out is not known.
    forms: Answer::Unknown(Gap::FormsUnder1048),
};

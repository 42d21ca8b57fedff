//! What dossiers hold and how they are filed (Art. 6 and 7, Annex III).

use crate::Text;
use crate::law::documents::{CommuneContent, Copies, Document, Evidence, Sender};
use crate::law::product_codes::CodeEra;
use crate::law::{
    Act, Answer, Citation, DocumentList, DocumentLists, DossierRules, EvidenceDays, ListedDocument, Point,
    SenderRules, Star, ValidPaper,
};

const ARTICLE_6: Citation = Citation::article(Act::Decision26, 6);
const ARTICLE_7: Citation = Citation::article(Act::Decision26, 7);

/// The forms: 01 registration, 02 self-assessment report, 03 report of the commune.
const FORMS: Citation = Citation::annex(Act::Decision26, 3);

/// An upgrade goes with the lists of a first rating.
const OF_UPGRADE: Citation = ARTICLE_7.clause(5).point(Point::A);

/// Part III of Form 02, "tham khảo hướng dẫn theo bảng dưới đây".
const EVIDENCE: [Evidence; 15] = [
    Evidence::BusinessRegistration,
    Evidence::ProductionLicence,
    Evidence::RawMaterialOrigin,
    Evidence::Environment,
    Evidence::LocalLabour,
    Evidence::BusinessGrowth,
    Evidence::IntellectualProperty,
    Evidence::MarketDevelopment,
    Evidence::Promotion,
    Evidence::ProductStory,
    Evidence::QualityDeclaration,
    Evidence::TestReports,
    Evidence::Traceability,
    Evidence::QualitySystem,
    Evidence::Awards,
];

/// Art. 6(1)(c): material, technology, packaging and labels, quality declaration, periodic test
/// reports, market, output and revenue. Papers with a last day are renewed besides.
const UPDATED: &[Evidence] = &[
    Evidence::RawMaterialOrigin,
    Evidence::Environment,
    Evidence::BusinessGrowth,
    Evidence::MarketDevelopment,
    Evidence::QualityDeclaration,
    Evidence::TestReports,
    Evidence::Traceability,
];

/// "Báo cáo tài chính 2 năm gần nhất" (Form 02).
const OF_LAST_YEARS: &[Evidence] = &[Evidence::BusinessGrowth];

/// Every level of these criteria says "còn hiệu lực" of the paper.
const VALID_PAPERS: &[ValidPaper] = &[
    ValidPaper::new(16, "9", 1, Evidence::ProductionLicence),
    ValidPaper::new(18, "6", 1, Evidence::ProductionLicence),
    ValidPaper::new(18, "7", 1, Evidence::QualityDeclaration),
];

/// A producer's dossier: what its point of Art. 6(1) asks for; the samples, for whose number Form
/// 01 has a line (item 5; they are compulsory with the commune); then the rows of Form 02.
#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "evaluated by the compiler alone"
)]
const fn by_producer<const N: usize>(own: &[Document], at: Citation) -> [ListedDocument; N] {
    let mut list = [ListedDocument::samples(None, FORMS).on_the_form(); N];
    let mut place = 0;
    while place < own.len() {
        list[place] = ListedDocument::new(own[place], at);
        place += 1;
    }
    let mut row = 0;
    while row < EVIDENCE.len() {
        list[place + 1 + row] = ListedDocument::evidence(EVIDENCE[row], FORMS);
        row += 1;
    }
    assert!(N == own.len() + 1 + EVIDENCE.len(), "every row is filled");
    list
}

const FIRST: Citation = ARTICLE_6.clause(1).point(Point::A);
static PRODUCER_FIRST: [ListedDocument; 18] =
    by_producer(&[Document::RegistrationForm, Document::SelfAssessmentReport], FIRST);

const UPGRADE: Citation = ARTICLE_6.clause(1).point(Point::B);
static PRODUCER_UPGRADE: [ListedDocument; 19] = by_producer(
    &[Document::RegistrationForm, Document::SelfAssessmentReport, Document::EvidenceOfChanges],
    UPGRADE,
);

const RE_RATING: Citation = ARTICLE_6.clause(1).point(Point::C);
static PRODUCER_RE_RATING: [ListedDocument; 19] = by_producer(
    &[Document::RegistrationForm, Document::SelfAssessmentReport, Document::UpdatesSinceRecognition],
    RE_RATING,
);

const COMMUNE: DocumentList = DocumentList::new(
    &[
        ListedDocument::new(Document::CommuneRequest, ARTICLE_6.clause(2).point(Point::A)),
        ListedDocument::new(Document::CommuneReport, ARTICLE_6.clause(2).point(Point::B)),
        ListedDocument::new(Document::ProductDossier, ARTICLE_6.clause(2).point(Point::C)),
        ListedDocument::samples(Some(5), ARTICLE_6.clause(2).point(Point::D)),
    ],
    ARTICLE_6.clause(2),
);

const FIVE_STARS: Citation = ARTICLE_6.clause(3).point(Point::A);
const PROVINCE_FIRST: DocumentList = DocumentList::new(
    &[
        ListedDocument::new(Document::ProvincialRequest, FIVE_STARS),
        ListedDocument::new(Document::ConsultingTeamReport, FIVE_STARS),
        ListedDocument::new(Document::CouncilReport, FIVE_STARS),
        ListedDocument::new(Document::ApprovalDecision, FIVE_STARS),
        ListedDocument::new(Document::ProductDossier, FIVE_STARS),
        ListedDocument::extra_tests(FIVE_STARS),
        ListedDocument::samples(Some(5), FIVE_STARS),
    ],
    FIVE_STARS,
);

/// The re-rating of a product of five stars goes up without report of team or council and without
/// approval.
const FIVE_STARS_AGAIN: Citation = ARTICLE_6.clause(3).point(Point::B);
const PROVINCE_RE_RATING: DocumentList = DocumentList::new(
    &[
        ListedDocument::new(Document::ProvincialRequest, FIVE_STARS_AGAIN),
        ListedDocument::new(Document::OcopBodyReport, FIVE_STARS_AGAIN),
        ListedDocument::new(Document::ProductDossier, FIVE_STARS_AGAIN),
        ListedDocument::extra_tests(FIVE_STARS_AGAIN),
        ListedDocument::samples(Some(5), FIVE_STARS_AGAIN),
    ],
    FIVE_STARS_AGAIN,
);

const fn one_and_one(citation: Citation) -> Answer<Copies> {
    Answer::Says(Copies::PaperAndElectronic, citation)
}

const SENDERS: &[SenderRules] = &[
    SenderRules::new(
        Sender::Producer,
        Answer::Says(
            DocumentLists([
                DocumentList::new(&PRODUCER_FIRST, FIRST),
                DocumentList::new(&PRODUCER_UPGRADE, UPGRADE),
                DocumentList::new(&PRODUCER_RE_RATING, RE_RATING),
            ]),
            ARTICLE_6.clause(1),
        ),
        one_and_one(ARTICLE_7.clause(1)),
    ),
    SenderRules::new(
        Sender::Commune,
        Answer::Says(DocumentLists([COMMUNE, COMMUNE.referred_by(OF_UPGRADE), COMMUNE]), ARTICLE_6.clause(2)),
        one_and_one(ARTICLE_7.clause(2).point(Point::B)),
    ),
    SenderRules {
        re_rating_of: Some(Star::Five),
        ..SenderRules::new(
            Sender::Province,
            Answer::Says(
                DocumentLists([PROVINCE_FIRST, PROVINCE_FIRST.referred_by(OF_UPGRADE), PROVINCE_RE_RATING]),
                ARTICLE_6.clause(3),
            ),
            one_and_one(ARTICLE_7.clause(3).point(Point::E)),
        )
    },
];

pub(super) const DOSSIER: DossierRules = DossierRules {
    filing: ARTICLE_7.clause(1),
    senders: SENDERS,
    evidence: Answer::Says(&EVIDENCE, FORMS),
    evidence_days: EvidenceDays::new(
        Answer::Says(UPDATED, RE_RATING),
        Answer::Says(OF_LAST_YEARS, FORMS),
        Answer::Says(VALID_PAPERS, Citation::annex(Act::Decision26, 2)),
    ),
    software: Answer::Says(true, ARTICLE_7.clause(1)),
    // Left to the councils' own rules of procedure.
    before_sitting: [Answer::Silent(None); 3],
    commune: Answer::Says(CommuneContent::ALL, ARTICLE_7.clause(2).point(Point::A)),
    // Form 01, item 4.
    boxes: Answer::Says(
        [
            Text::new("Lần đầu", "First time"),
            Text::new("Nâng hạng", "Upgrade"),
            Text::new("Đánh giá lại", "Assessed again"),
        ],
        FORMS,
    ),
    // Form 01: "…/PĐK-(Mã tỉnh)-(Mã xã)-(Năm)".
    slip: Answer::Says(CodeEra::WithCommune, FORMS),
    forms: super::papers::FORMS,
};

//! What dossiers hold and how they are filed, as far as it is known (Annex II).

use crate::law::documents::{CommuneContent, Copies, Evidence, Sender};
use crate::law::{Act, Answer, Citation, DossierRules, EvidenceDays, Gap, Point, SenderRules, ValidPaper};

/// The district's procedure, which is quoted in sources.
const DISTRICT: Citation = Citation::annex(Act::Decision148, 2).clause(1).point(Point::B);

const COPIES: Answer<Copies> = Answer::Unknown(Gap::CopiesUnder148);

const fn sender(sender: Sender, copies: Answer<Copies>) -> SenderRules {
    SenderRules::new(sender, Answer::Unknown(Gap::ListsUnder148), copies)
}

/// Every level of these criteria says "còn hiệu lực" of the paper.
const VALID_PAPERS: &[ValidPaper] = &[
    ValidPaper::new(16, "9", 1, Evidence::ProductionLicence),
    ValidPaper::new(18, "6", 1, Evidence::ProductionLicence),
    ValidPaper::new(18, "7", 1, Evidence::QualityDeclaration),
];

pub(super) const DOSSIER: DossierRules = DossierRules {
    filing: DISTRICT,
    senders: &[
        sender(Sender::Producer, Answer::Says(Copies::PaperAndElectronic, DISTRICT)),
        sender(Sender::District, COPIES),
        sender(Sender::Province, COPIES),
    ],
    evidence: Answer::Unknown(Gap::EvidenceUnder148),
    evidence_days: EvidenceDays::new(
        Answer::Unknown(Gap::ListsUnder148),
        Answer::Unknown(Gap::EvidenceUnder148),
        Answer::Says(VALID_PAPERS, Citation::annex(Act::Decision148, 3)),
    ),
    software: Answer::Unknown(Gap::SoftwareUnder148),
    before_sitting: [
        Answer::Says(1, DISTRICT),
        Answer::Unknown(Gap::TimesUnder148),
        Answer::Unknown(Gap::TimesUnder148),
    ],
    commune: Answer::Silent(None),
    boxes: Answer::Unknown(Gap::FormsUnder148),
    slip: Answer::Unknown(Gap::FormsUnder148),
    forms: Answer::Unknown(Gap::FormsUnder148),
};

/// The commune stands where the district stood.
pub(super) const DOSSIER_AS_1489: DossierRules = DossierRules {
    filing: Citation::whole(Act::Decision1489),
    senders: &[
        sender(Sender::Producer, COPIES),
        sender(Sender::Commune, COPIES),
        sender(Sender::Province, COPIES),
    ],
    // No district assesses any more.
    before_sitting: [
        Answer::Silent(None),
        Answer::Unknown(Gap::TimesUnder148),
        Answer::Unknown(Gap::TimesUnder148),
    ],
    commune: Answer::Says(CommuneContent::ALL, Citation::whole(Act::Decision1489)),
    ..DOSSIER
};

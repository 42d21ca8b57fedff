use core::fmt;

use crate::dossier::{Document, Evidence};
use crate::law::{Act, Citation, DossierKind, Point, Regime};
use crate::producer::{GroupId, OtherClassification};
use crate::{Criterion, Edition, Text};

/// Who prepares a dossier and sends it on.
///
/// Until 1489 took effect on 2025-07-06 the chain was producer, district, province, ministry; since then the commune stands where the
/// district stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sender {
    /// The producer, to the commune (to the district before 2025-07-06).
    Producer,
    /// The commune People's Committee, to the province, since 2025-07-06.
    Commune,
    /// The district People's Committee, to the province, before that.
    District,
    /// The provincial People's Committee, to the ministry, for 5 stars.
    Province,
    /// The ministry, for its own decision, under 1048.
    Centre,
}

impl Sender {
    /// Every sender, lowest first.
    pub const ALL: [Self; 5] = [Self::Producer, Self::Commune, Self::District, Self::Province, Self::Centre];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Producer => "producer",
            Self::Commune => "commune",
            Self::District => "district",
            Self::Province => "province",
            Self::Centre => "centre",
        }
    }

    /// The sender with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sender| sender.code() == code)
    }

    /// Who it is.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Producer => Text::new("chủ thể OCOP", "producer"),
            Self::Commune => Text::new("UBND cấp xã", "commune People's Committee"),
            Self::District => Text::new("UBND cấp huyện", "district People's Committee"),
            Self::Province => Text::new("UBND cấp tỉnh", "provincial People's Committee"),
            Self::Centre => Text::new("Bộ chủ trì OCOP", "ministry in charge"),
        }
    }

    /// Whether an edition has this sender prepare a dossier.
    #[must_use]
    pub const fn prepares_under(self, edition: Edition) -> bool {
        match self {
            Self::Producer | Self::Province => true,
            Self::Commune => matches!(edition, Edition::Decision148As1489 | Edition::Decision26),
            Self::District => !matches!(edition, Edition::Decision148As1489 | Edition::Decision26),
            Self::Centre => matches!(edition.regime(), Regime::Decision1048),
        }
    }
}

/// What a conditional document depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Condition {
    /// The producer has business registration (1048 asks for a copy from those who have).
    BusinessRegistered,
    /// The sender had extra inspections or tests made.
    ExtraTestsMade,
}

impl Condition {
    /// Every condition.
    pub const ALL: [Self; 2] = [Self::BusinessRegistered, Self::ExtraTestsMade];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::BusinessRegistered => "business_registered",
            Self::ExtraTestsMade => "extra_tests_made",
        }
    }

    /// The condition in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::BusinessRegistered => {
                Text::new("nếu có đăng ký kinh doanh", "if the producer has business registration")
            }
            Self::ExtraTestsMade => {
                Text::new("nếu có kiểm tra, kiểm nghiệm bổ sung", "if extra tests were made")
            }
        }
    }
}

/// How a list asks for a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// The dossier is not complete without it.
    Compulsory,
    /// The dossier is not complete without it if the condition holds.
    CompulsoryIf(Condition),
    /// Evidence that goes with the dossier as far as it exists. It is scored, not checked for completeness.
    Supplementary,
}

/// A document on a list, how it is asked for, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Requirement {
    document: Document,
    need: Need,
    citation: Citation,
}

impl Requirement {
    const fn of(document: Document, need: Need, citation: Citation) -> Self {
        Self { document, need, citation }
    }

    /// The document.
    #[must_use]
    pub const fn document(self) -> Document {
        self.document
    }

    /// How it is asked for.
    #[must_use]
    pub const fn need(self) -> Need {
        self.need
    }

    /// The provision that asks for it.
    #[must_use]
    pub const fn citation(self) -> Citation {
        self.citation
    }

    /// The condition, where there is one.
    #[must_use]
    pub const fn condition(self) -> Option<Condition> {
        match self.need {
            Need::CompulsoryIf(condition) => Some(condition),
            Need::Compulsory | Need::Supplementary => None,
        }
    }
}

/// What a sender's dossier contains: the list of an edition, a sender, a kind of dossier and a product group.
///
/// The lists of 26/2026 (Art. 6) and of 1048 (Annex II, 3) are known in full; 1048 makes no difference between kinds of dossiers.
/// Those of 148 are known in part only and are not made up: they are answered with [`NoList::NotKnown`].
///
/// ```
/// use ocop::dossier::{Document, DossierList, Need, NoList, Sender};
/// use ocop::law::DossierKind;
/// use ocop::{Edition, ProductGroup};
///
/// let list = |edition, kind| DossierList::of(edition, Sender::Province, kind, ProductGroup::Food);
/// let first = list(Edition::Decision26, DossierKind::First)?;
/// let again = list(Edition::Decision26, DossierKind::ReRating)?;
/// assert!(first.requirement(Document::CouncilReport).is_some());
/// assert!(again.requirement(Document::CouncilReport).is_none());
/// assert!(again.requirement(Document::OcopBodyReport).is_some());
/// assert_eq!(
///     list(Edition::Decision148, DossierKind::First),
///     Err(NoList::NotKnown { edition: Edition::Decision148, sender: Sender::Province }),
/// );
/// # Ok::<(), NoList>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "thành phần hồ sơ")]
pub struct DossierList {
    edition: Edition,
    sender: Sender,
    kind: DossierKind,
    group: GroupId,
    printed: &'static [Requirement],
}

impl DossierList {
    /// The list of a sender under an edition, for a kind of dossier and a product group.
    ///
    /// For the province under 26/2026, [`DossierKind::ReRating`] is the re-rating of a product that has 5 stars (Art. 6(3)(b)). An upgrade goes
    /// with the list of a first rating (Art. 7(5)(a)). So does, as the library reads it, a product below 5 stars that
    /// reaches 90 points on its re-rating: give [`DossierKind::First`] for it.
    ///
    /// # Errors
    ///
    /// [`NoList`] if the group is of another classification, the edition has no such sender, or its list is not known.
    pub fn of(
        edition: Edition,
        sender: Sender,
        kind: DossierKind,
        group: impl Into<GroupId>,
    ) -> Result<Self, NoList> {
        let group = group.into();
        OtherClassification::check(group, edition)?;
        if !sender.prepares_under(edition) {
            return Err(NoList::NoSuchSender { edition, sender });
        }
        let printed = match edition.regime() {
            Regime::Decision148 => return Err(NoList::NotKnown { edition, sender }),
            Regime::Decision1048 => printed_1048(sender),
            Regime::Decision26 => printed_26(sender, kind),
        };
        Ok(Self { edition, sender, kind, group, printed })
    }

    /// The edition.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// The sender.
    #[must_use]
    pub const fn sender(self) -> Sender {
        self.sender
    }

    /// The kind of dossier.
    #[must_use]
    pub const fn kind(self) -> DossierKind {
        self.kind
    }

    /// The product group.
    #[must_use]
    pub const fn group(self) -> GroupId {
        self.group
    }

    /// What the list asks for, in printed order. Samples are left out in tourism.
    pub fn requirements(self) -> impl Iterator<Item = Requirement> {
        let tourism = self.group.is_tourism();
        let asked = move |row: &Requirement| !(tourism && matches!(row.document, Document::Samples));
        self.printed.iter().copied().filter(asked)
    }

    /// What the list says of a document, if it names it.
    #[must_use]
    pub fn requirement(self, document: Document) -> Option<Requirement> {
        self.requirements().find(|row| row.document == document)
    }

    /// The documents that the dossier is not complete without, conditional ones included.
    pub fn compulsory(self) -> impl Iterator<Item = Requirement> {
        self.requirements().filter(|row| row.need != Need::Supplementary)
    }

    /// The evidence that goes with the dossier as far as it exists.
    pub fn supplementary(self) -> impl Iterator<Item = Requirement> {
        self.requirements().filter(|row| row.need == Need::Supplementary)
    }

    /// How many sample units go with the dossier: 5, or `None` where none do.
    #[must_use]
    pub fn sample_units(self) -> Option<u8> {
        self.requirement(Document::Samples).map(|_| SAMPLE_UNITS)
    }

    /// What the list asks for that supports a criterion.
    pub fn supporting(self, criterion: &Criterion) -> impl Iterator<Item = Requirement> + use<> {
        let topic = criterion.topic();
        self.requirements().filter(move |row| row.document.supports(topic))
    }
}

impl fmt::Display for DossierList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sender, kind) = (self.sender.name().en(), self.kind.name().en());
        write!(f, "the dossier of the {sender} for a {kind} under {}", self.edition)
    }
}

/// Sample units in 1048 and 26/2026 alike.
pub(super) const SAMPLE_UNITS: u8 = 5;

/// Why there is no list to answer with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoList {
    /// The edition has a list, but it is known in part only; the library makes nothing up.
    #[error("the list of the {}'s dossier under {edition} is not known in full", .sender.code())]
    NotKnown {
        /// The edition.
        edition: Edition,
        /// The sender.
        sender: Sender,
    },
    /// The edition has no dossier of this sender.
    #[error("no dossier of a {} under {edition}: {}", .sender.code(), Senders(*.edition))]
    NoSuchSender {
        /// The edition.
        edition: Edition,
        /// The sender.
        sender: Sender,
    },
    /// The group is of another classification than the edition's.
    #[error(transparent)]
    OtherClassification(#[from] OtherClassification),
}

impl NoList {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotKnown { .. } => "list_not_known",
            Self::NoSuchSender { .. } => "no_such_sender",
            Self::OtherClassification(error) => error.code(),
        }
    }
}

struct Senders(Edition);

impl fmt::Display for Senders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("dossiers are prepared by")?;
        let senders = Sender::ALL.into_iter().filter(|sender| sender.prepares_under(self.0));
        for (place, sender) in senders.enumerate() {
            f.write_str(if place == 0 { " " } else { ", " })?;
            f.write_str(sender.code())?;
        }
        Ok(())
    }
}

const fn printed_26(sender: Sender, kind: DossierKind) -> &'static [Requirement] {
    match (sender, kind) {
        (Sender::Producer, DossierKind::First) => &FIRST_26,
        (Sender::Producer, DossierKind::Upgrade) => &UPGRADE_26,
        (Sender::Producer, DossierKind::ReRating) => &RE_RATING_26,
        (Sender::Commune, _) => &COMMUNE_26,
        (Sender::Province, DossierKind::First | DossierKind::Upgrade) => &PROVINCE_FIRST_26,
        (Sender::Province, DossierKind::ReRating) => &PROVINCE_RE_RATING_26,
        (Sender::District | Sender::Centre, _) => &[],
    }
}

const fn printed_1048(sender: Sender) -> &'static [Requirement] {
    match sender {
        Sender::Producer => &PRODUCER_1048,
        Sender::District => &DISTRICT_1048,
        Sender::Province => &PROVINCE_1048,
        Sender::Centre => &CENTRE_1048,
        Sender::Commune => &[],
    }
}

use Need::{Compulsory, CompulsoryIf};

const ARTICLE_6: Citation = Citation::article(Act::Decision26, 6);
const FORM_02: Citation = Citation::annex(Act::Decision26, 3);

const fn row(document: Document, citation: Citation) -> Requirement {
    Requirement::of(document, Compulsory, citation)
}

const fn if_tested(citation: Citation) -> Requirement {
    Requirement::of(Document::ExtraTests, CompulsoryIf(Condition::ExtraTestsMade), citation)
}

const fn form_02(evidence: Evidence) -> Requirement {
    Requirement::of(Document::Evidence(evidence), Need::Supplementary, FORM_02)
}

/// A producer's dossier: what its point of Art. 6(1) asks for, then the 15 rows of Form 02.
macro_rules! producer_26 {
    ($point:expr, $($document:ident),+) => {{
        const AT: Citation = ARTICLE_6.clause(1).point($point);
        [
            $(row(Document::$document, AT),)+
            form_02(Evidence::BusinessRegistration),
            form_02(Evidence::ProductionLicence),
            form_02(Evidence::RawMaterialOrigin),
            form_02(Evidence::Environment),
            form_02(Evidence::LocalLabour),
            form_02(Evidence::BusinessGrowth),
            form_02(Evidence::IntellectualProperty),
            form_02(Evidence::MarketDevelopment),
            form_02(Evidence::Promotion),
            form_02(Evidence::ProductStory),
            form_02(Evidence::QualityDeclaration),
            form_02(Evidence::TestSheets),
            form_02(Evidence::Traceability),
            form_02(Evidence::QualitySystem),
            form_02(Evidence::Awards),
        ]
    }};
}

static FIRST_26: [Requirement; 17] = producer_26!(Point::A, RegistrationForm, SelfAssessmentReport);
static UPGRADE_26: [Requirement; 18] =
    producer_26!(Point::B, RegistrationForm, SelfAssessmentReport, EvidenceOfChanges);
static RE_RATING_26: [Requirement; 18] =
    producer_26!(Point::C, RegistrationForm, SelfAssessmentReport, UpdatesSinceRecognition);

static COMMUNE_26: [Requirement; 4] = [
    row(Document::CommuneRequest, ARTICLE_6.clause(2).point(Point::A)),
    row(Document::CommuneReport, ARTICLE_6.clause(2).point(Point::B)),
    row(Document::ProductDossier, ARTICLE_6.clause(2).point(Point::C)),
    row(Document::Samples, ARTICLE_6.clause(2).point(Point::D)),
];

const FIVE_STARS: Citation = ARTICLE_6.clause(3).point(Point::A);
static PROVINCE_FIRST_26: [Requirement; 7] = [
    row(Document::ProvincialRequest, FIVE_STARS),
    row(Document::ConsultingTeamReport, FIVE_STARS),
    row(Document::CouncilReport, FIVE_STARS),
    row(Document::ApprovalDecision, FIVE_STARS),
    row(Document::ProductDossier, FIVE_STARS),
    if_tested(FIVE_STARS),
    row(Document::Samples, FIVE_STARS),
];

const FIVE_STARS_AGAIN: Citation = ARTICLE_6.clause(3).point(Point::B);
static PROVINCE_RE_RATING_26: [Requirement; 5] = [
    row(Document::ProvincialRequest, FIVE_STARS_AGAIN),
    row(Document::OcopBodyReport, FIVE_STARS_AGAIN),
    row(Document::ProductDossier, FIVE_STARS_AGAIN),
    if_tested(FIVE_STARS_AGAIN),
    row(Document::Samples, FIVE_STARS_AGAIN),
];

const SECTION_3: Citation = Citation::annex(Act::Decision1048, 2).clause(3);
const BY_PRODUCER: Citation = SECTION_3.point(Point::A);
const BY_DISTRICT: Citation = SECTION_3.point(Point::B);
const BY_PROVINCE: Citation = SECTION_3.point(Point::C);
const BY_CENTRE: Citation = SECTION_3.point(Point::D);

const fn supplementary_1048(evidence: Evidence) -> Requirement {
    Requirement::of(Document::Evidence(evidence), Need::Supplementary, BY_PRODUCER)
}

/// Five compulsory documents and thirteen supplementary ones.
static PRODUCER_1048: [Requirement; 18] = [
    row(Document::RegistrationForms1048, BY_PRODUCER),
    row(Document::BusinessPlan, BY_PRODUCER),
    row(Document::OrganisationProfile, BY_PRODUCER),
    Requirement::of(
        Document::Evidence(Evidence::BusinessRegistration),
        CompulsoryIf(Condition::BusinessRegistered),
        BY_PRODUCER,
    ),
    row(Document::Samples, BY_PRODUCER),
    supplementary_1048(Evidence::ProductionLicence),
    supplementary_1048(Evidence::QualityDeclaration),
    supplementary_1048(Evidence::ProductStandard),
    supplementary_1048(Evidence::TestSheets),
    supplementary_1048(Evidence::Traceability),
    supplementary_1048(Evidence::RawMaterialOrigin),
    supplementary_1048(Evidence::Environment),
    supplementary_1048(Evidence::QualitySystem),
    supplementary_1048(Evidence::Accounting),
    supplementary_1048(Evidence::MarketDevelopment),
    supplementary_1048(Evidence::ProductStory),
    supplementary_1048(Evidence::BatchControl),
    supplementary_1048(Evidence::Awards),
];

static DISTRICT_1048: [Requirement; 3] = [
    row(Document::DistrictRequest, BY_DISTRICT),
    row(Document::DistrictMinutes, BY_DISTRICT),
    row(Document::ProductDossier, BY_DISTRICT),
];

static PROVINCE_1048: [Requirement; 5] = [
    row(Document::ProvincialRequest, BY_PROVINCE),
    row(Document::ProvincialMinutes, BY_PROVINCE),
    row(Document::ScoreDecisionAndCertificate, BY_PROVINCE),
    row(Document::ProductDossier, BY_PROVINCE),
    if_tested(BY_PROVINCE),
];

static CENTRE_1048: [Requirement; 4] = [
    row(Document::CentralMinutes, BY_CENTRE),
    row(Document::DraftDecisionAndCertificate, BY_CENTRE),
    row(Document::ProductDossier, BY_CENTRE),
    if_tested(BY_CENTRE),
];

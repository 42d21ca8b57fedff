//! Which documents support which criterion. The decisions print no such mapping; the library's goes
//! by what the rows of the tables and the levels of the criteria ask for.

use alloc::vec::Vec;

use crate::catalogue::Topic;
use crate::dossier::{Document, Evidence};
use crate::law::Answer;
use crate::{CriterionId, LevelId};

impl Evidence {
    /// The topics of the criteria that it supports, under any decision.
    ///
    /// The decisions do not print which evidence supports which criterion. This table is the
    /// library's own: it follows what the rows of their tables and the levels of their criteria ask
    /// for ([reading 42](crate::law::Reading::RestsOnEvidence)).
    ///
    /// ```
    /// use ocop::Topic;
    /// use ocop::dossier::Evidence;
    ///
    /// assert_eq!(Evidence::LocalLabour.topics(), [Topic::LocalLabour]);
    /// assert!(Evidence::BatchControl.topics().contains(&Topic::QualityAssurance));
    /// ```
    #[must_use]
    pub const fn topics(self) -> &'static [Topic] {
        use Topic::{
            Accounting, Amenities, BrandIdentity, BusinessConditions, BusinessGrowth, CertifiedArea,
            CommunityEnvironment, DistributionArea, DistributionOrganisation, EnergySaving,
            EnvironmentalProtection, FoodSafety, GlobalMarket, GoodsAndServices, Hospitality,
            IntellectualProperty, Labelling, LegalRepresentative, LocalLabour, LocalWisdom, MaterialQuality,
            Nutrition, OrganisationType, Origin, Packaging, PeriodicTesting, ProductStory, ProductionLinkage,
            Promotion, PromotionLinkage, QualityAssurance, QualityDeclaration, RegionalLinkage, Safety,
            SalesOrganisation, StoryPresentation, StoryStructure, SustainableTechnology, TargetMarket,
            TourismServiceQuality, UniqueDesign, Uniqueness, VisitorAttraction,
        };
        match self {
            Self::BusinessRegistration => &[OrganisationType, LegalRepresentative, BusinessConditions],
            Self::ProductionLicence => &[QualityAssurance, FoodSafety, BusinessConditions],
            Self::RawMaterialOrigin => &[
                Origin,
                CertifiedArea,
                ProductionLinkage,
                MaterialQuality,
                RegionalLinkage,
                GoodsAndServices,
            ],
            Self::Environment => {
                &[EnvironmentalProtection, SustainableTechnology, CommunityEnvironment, EnergySaving]
            }
            Self::LocalLabour => &[LocalLabour],
            Self::BusinessGrowth => &[BusinessGrowth, Accounting],
            Self::IntellectualProperty => &[IntellectualProperty, Packaging, UniqueDesign, BrandIdentity],
            Self::MarketDevelopment => &[
                DistributionArea,
                DistributionOrganisation,
                Promotion,
                GlobalMarket,
                TargetMarket,
                SalesOrganisation,
                PromotionLinkage,
            ],
            Self::Promotion => {
                &[Promotion, SalesOrganisation, PromotionLinkage, BrandIdentity, VisitorAttraction]
            }
            Self::ProductStory => &[ProductStory, StoryStructure, StoryPresentation, LocalWisdom],
            Self::QualityDeclaration => &[QualityDeclaration],
            Self::TestReports => &[PeriodicTesting, QualityDeclaration, Nutrition, FoodSafety, Safety],
            Self::Traceability => &[Packaging, Labelling, IntellectualProperty, QualityAssurance],
            Self::QualitySystem => &[QualityAssurance, FoodSafety, CertifiedArea, GlobalMarket],
            Self::Awards => &[Uniqueness, Promotion, TourismServiceQuality, Hospitality, Amenities],
            Self::ProductStandard => &[QualityDeclaration, MaterialQuality],
            Self::Accounting => &[Accounting],
            Self::BatchControl => &[QualityAssurance],
        }
    }

    /// Whether it supports criteria on a topic, by [`topics`](Self::topics).
    ///
    /// ```
    /// use ocop::Topic;
    /// use ocop::dossier::Evidence;
    ///
    /// assert!(Evidence::BusinessGrowth.supports(Topic::Accounting));
    /// assert!(!Evidence::Accounting.supports(Topic::BusinessGrowth));
    /// ```
    #[must_use]
    pub fn supports(self, topic: Topic) -> bool {
        self.topics().contains(&topic)
    }
}

/// The topics that the samples show: the product as it is sold, seen, smelt and tasted.
const SHOWN_BY_SAMPLES: &[Topic] = &[
    Topic::Packaging,
    Topic::Labelling,
    Topic::BilingualLabel,
    Topic::Impurities,
    Topic::Shape,
    Topic::Colour,
    Topic::Smell,
    Topic::Taste,
    Topic::Texture,
    Topic::LiquorColour,
    Topic::LiquorSmell,
    Topic::LiquorTaste,
    Topic::LiquorSmellAndTaste,
    Topic::Completeness,
    Topic::PresentationForm,
    Topic::SensoryQuality,
    Topic::TypeConformity,
    Topic::Form,
    Topic::Craftsmanship,
    Topic::UniqueDesign,
    Topic::OverallDesign,
    Topic::Functions,
    Topic::MaterialQuality,
    Topic::ProductDesign,
    Topic::Practicality,
    Topic::Uniqueness,
    Topic::Convenience,
    Topic::UsageGuidance,
];

impl Document {
    /// Whether it supports criteria on a topic. The self-assessment report supports every topic,
    /// because it goes through all criteria. Forms, letters, decisions and minutes that bear on no
    /// single criterion support none.
    ///
    /// The decisions do not print it; the table is the library's own, as that of
    /// [`Evidence::topics`].
    ///
    /// ```
    /// use ocop::Topic;
    /// use ocop::dossier::{Document, Evidence};
    ///
    /// assert!(Document::Samples.supports(Topic::Taste));
    /// assert!(Document::from(Evidence::LocalLabour).supports(Topic::LocalLabour));
    /// assert!(!Document::CommuneRequest.supports(Topic::LocalLabour));
    /// ```
    #[must_use]
    pub fn supports(self, topic: Topic) -> bool {
        let topics: &[Topic] = match self {
            Self::Evidence(evidence) => evidence.topics(),
            Self::SelfAssessmentReport => return true,
            Self::Samples => SHOWN_BY_SAMPLES,
            Self::CommuneReport => {
                &[Topic::Origin, Topic::LocalLabour, Topic::ProductIdea, Topic::LocalWisdom]
            }
            Self::RegistrationForms1048 => &[Topic::ProductIdea],
            Self::BusinessPlan => &[Topic::ProductionCapacity, Topic::BusinessGrowth, Topic::TargetMarket],
            Self::OrganisationProfile => &[
                Topic::OrganisationType,
                Topic::CommunityManagement,
                Topic::DistributionOrganisation,
                Topic::ServiceCoordination,
                Topic::ManagementAndStaff,
            ],
            Self::ExtraTests => Evidence::TestReports.topics(),
            _ => &[],
        };
        topics.contains(&topic)
    }
}

/// The kinds of evidence that support criteria on a topic, of all that any decision names, in the
/// order of [`Evidence::ALL`].
///
/// [`evidence_for`] gives those that the decision of a criterion names.
///
/// ```
/// use ocop::Topic;
/// use ocop::dossier::{Evidence, evidence_on};
///
/// assert!(evidence_on(Topic::LocalLabour).eq([Evidence::LocalLabour]));
/// ```
pub fn evidence_on(topic: Topic) -> impl Iterator<Item = Evidence> + Clone {
    Evidence::ALL.iter().copied().filter(move |evidence| evidence.supports(topic))
}

/// The kinds of evidence that support a criterion, of those that the table of its decision names.
/// The list is empty for criteria that are judged by the samples, by the self-assessment report or
/// on site.
///
/// Source: 26/2026, Annex III (the table of Form 02); 1048, Annex II(3)(a). The table of 148 is not
/// known, and the answer names the gap. Which evidence supports which criterion is the library's
/// own table ([`Evidence::topics`]).
///
/// ```
/// use ocop::dossier::{Evidence, evidence_for};
/// use ocop::law::Gap;
/// use ocop::{ProductSet, SetId};
///
/// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let labour = evidence_for(coffee.criterion("3.3")?);
/// assert_eq!(labour.said(), Some(vec![Evidence::LocalLabour]));
///
/// let before = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
/// assert_eq!(evidence_for(before.criterion("3.c")?).gap(), Some(Gap::EvidenceUnder148));
/// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
/// ```
pub fn evidence_for(criterion: CriterionId) -> Answer<Vec<Evidence>> {
    let topic = criterion.topic();
    // The editions of a decision have one table.
    let table = criterion.set().regime().last_edition().rules().dossier.evidence;
    table.map(|table| table.iter().copied().filter(|evidence| evidence.supports(topic)).collect())
}

/// The kind of paper that a level asks for in the words "còn hiệu lực" (still valid); `None` where
/// the level asks for none.
///
/// Source: 26/2026, Annex II, and 148, Annex III. Under 1048 the answer is a silence: none of its
/// levels asks for a valid paper.
///
/// ```
/// use ocop::dossier::{Evidence, valid_paper_for};
/// use ocop::{ProductSet, SetId};
///
/// let supplements = SetId::decision_26(ProductSet::try_from(18)?).criteria_set();
/// let level = supplements.criterion("6")?.level(None, 1)?;
/// assert_eq!(valid_paper_for(level).said(), Some(Some(Evidence::ProductionLicence)));
/// let level = supplements.criterion("1.1")?.level(None, 1)?;
/// assert_eq!(valid_paper_for(level).said(), Some(None));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn valid_paper_for(level: LevelId) -> Answer<Option<Evidence>> {
    let (set, criterion) = (level.set(), level.criterion());
    let papers = set.regime().last_edition().rules().dossier.evidence_days.valid_papers;
    papers.map(|papers| {
        let asks = papers.iter().find(|paper| {
            paper.set == set.number() && paper.criterion == criterion.code() && paper.from <= level.position()
        });
        asks.map(|paper| paper.evidence)
    })
}

/// The same, where it is known that there is one.
pub(super) fn paper_that_must_be_valid(level: LevelId) -> Option<Evidence> {
    valid_paper_for(level).said().flatten()
}

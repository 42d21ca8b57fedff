use core::fmt;

use crate::base::{Lang, Say, coded};
use crate::catalogue::{CriterionId, LevelId, SetId, Topic};
use crate::law::{Basis, NamedOrganisation, OrganisationLevels, ProducerRules};
use crate::producer::{Attestation, EnterpriseForm, Producer, ProducerKind, words};

coded! {
    /// Why a level of a criterion is suggested from what is known of the producer, or why none is.
    ///
    /// [`Suggestion::reason`] gives it.
    ///
    /// Source: the criteria on the type of organisation and on the legal representative, in the
    /// criteria that the decisions print.
    ///
    /// ```
    /// use ocop::producer::SuggestionReason;
    ///
    /// let reason: SuggestionReason = "form_unknown".parse()?;
    /// assert_eq!(reason, SuggestionReason::FormUnknown);
    /// assert!(!reason.suggests());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[non_exhaustive]
    pub enum SuggestionReason in "ocop::producer": "lý do đề xuất" / "reason of a suggestion", "unknown_suggestion_reason" {
        /// The level names this kind of organisation.
        KindNamed = "kind_named", "mức nêu loại hình của chủ thể" / "the level names the producer's kind";
        /// The level names this kind of organisation on a condition that was attested.
        ConditionAttested = "condition_attested", "mức nêu loại hình của chủ thể, điều kiện đã được xác nhận"
            / "the level names the producer's kind, its condition attested";
        /// The local community holds less of the joint-stock company's capital than the higher
        /// level asks.
        LocalCapitalBelow = "local_capital_below", "vốn góp của cộng đồng địa phương dưới ngưỡng" / "local capital below the threshold";
        /// The local community holds as much of the joint-stock company's capital as the level
        /// asks, or more.
        LocalCapitalFrom = "local_capital_from", "vốn góp của cộng đồng địa phương đạt ngưỡng" / "local capital at the threshold or above";
        /// The legal representative has a trait that the criterion counts.
        TraitCounted = "trait_counted", "người đại diện thuộc đối tượng được tính" / "the representative has a trait that counts";
        /// The legal representative has none of the traits that the criterion counts.
        NoTraitCounted = "no_trait_counted", "người đại diện không thuộc đối tượng được tính" / "the representative has no trait that counts";
        /// No level: none names this kind of organisation.
        KindNotNamed = "kind_not_named", "không mức nào nêu loại hình của chủ thể" / "no level names the producer's kind";
        /// No level: the legal form of the enterprise is not known.
        FormUnknown = "form_unknown", "chưa biết hình thức pháp lý" / "legal form not known";
        /// No level: the local share of the joint-stock company's capital is not known.
        LocalCapitalUnknown = "local_capital_unknown", "chưa biết vốn góp của cộng đồng địa phương" / "local capital not known";
        /// No level: the one that names this kind asks for a fact, and nothing was attested about
        /// it.
        ConditionUnknown = "condition_unknown", "điều kiện chưa được xác nhận" / "condition not attested";
        /// No level: the one that names this kind asks for a fact, and it was attested that it is
        /// not true.
        ConditionDenied = "condition_denied", "điều kiện không đạt" / "condition not met";
        /// No level: a trait that the criterion counts is not known.
        TraitsUnknown = "traits_unknown", "chưa đủ thông tin về người đại diện" / "too little known of the representative";
    }
}

impl SuggestionReason {
    /// Whether a level is suggested for this reason.
    ///
    /// ```
    /// use ocop::producer::{ProducerKind, SuggestionReason};
    /// use ocop::{Producer, ProductSet, SetId};
    ///
    /// assert!(SuggestionReason::KindNamed.suggests());
    /// // A level stands in a suggestion exactly where its reason suggests one.
    /// let farm = Producer::new("Trang trại Bản Mây", ProducerKind::Farm)?;
    /// for one in farm.suggestions(SetId::decision_148(ProductSet::Tea)) {
    ///     assert_eq!(one.level().is_some(), one.reason().suggests());
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn suggests(self) -> bool {
        match self {
            Self::KindNamed
            | Self::ConditionAttested
            | Self::LocalCapitalBelow
            | Self::LocalCapitalFrom
            | Self::TraitCounted
            | Self::NoTraitCounted => true,
            Self::KindNotNamed
            | Self::FormUnknown
            | Self::LocalCapitalUnknown
            | Self::ConditionUnknown
            | Self::ConditionDenied
            | Self::TraitsUnknown => false,
        }
    }

    /// Whether an attested fact stands behind the reason, or the lack of one.
    #[cfg(feature = "serde")]
    pub(super) const fn is_on_a_fact(self) -> bool {
        matches!(self, Self::ConditionAttested | Self::ConditionUnknown | Self::ConditionDenied)
    }
}

/// What follows for a criterion from what is known of a producer: a level to suggest, or why there
/// is none.
///
/// [`Producer::suggestions`] gives it. A suggestion is never written into a sheet: whoever fills in
/// the sheet decides.
///
/// Source: the criteria on the type of organisation and on the legal representative, in the
/// criteria that the decisions print; [`basis`](Self::basis) names the place.
///
/// ```
/// use ocop::producer::{Attestation, ProducerKind, SuggestionReason};
/// use ocop::{Producer, ProductSet, SetId};
///
/// let group = Producer::new("THT Bản Mây", ProducerKind::CooperativeGroup)?;
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let organisation = group.suggestions(tea).next().ok_or("no criterion on it")?;
/// assert_eq!(organisation.level(), None);
/// assert_eq!(organisation.reason(), SuggestionReason::ConditionUnknown);
/// assert_eq!(organisation.fact(), Some(Attestation::BusinessRegistration));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds. `basis` and `text`
/// follow from the rest: they must be there, and what they say is not read back.
///
/// ```
/// use ocop::producer::Suggestion;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "criterion": "2026/11/3.1", "level": "2026/11/3.1:3", "reason": "kind_named", "fact": null,
///   "basis": {
///     "act": "26", "annex": 2, "article": null, "clause": null, "point": null, "reading": null
///   },
///   "text": {
///     "vi": "3.1 Loại hình tổ chức sản xuất, kinh doanh: mức 3 nêu loại hình của chủ thể",
///     "en": "3.1 Type of organisation: level 3 names the producer's kind"
///   }
/// }"#;
/// let suggestion: Suggestion = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&suggestion)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Suggestion {
    pub(super) criterion: CriterionId,
    pub(super) level: Option<LevelId>,
    pub(super) reason: SuggestionReason,
    pub(super) fact: Option<Attestation>,
}

impl Suggestion {
    /// The criterion.
    #[must_use]
    pub const fn criterion(self) -> CriterionId {
        self.criterion
    }

    /// The suggested level; `None` where what is known does not decide it.
    #[must_use]
    pub const fn level(self) -> Option<LevelId> {
        self.level
    }

    /// Why this level, or why none.
    #[must_use]
    pub const fn reason(self) -> SuggestionReason {
        self.reason
    }

    /// The fact that the level asks for, where the reason is about one.
    #[must_use]
    pub const fn fact(self) -> Option<Attestation> {
        self.fact
    }

    /// Where the criterion is printed.
    ///
    /// ```
    /// use ocop::producer::ProducerKind;
    /// use ocop::{Producer, ProductSet, SetId};
    ///
    /// let farm = Producer::new("Trang trại Bản Mây", ProducerKind::Farm)?;
    /// let first = farm.suggestions(SetId::decision_26(ProductSet::Tea)).next().ok_or("none")?;
    /// assert!(first.basis().to_string().starts_with("Decision 26/2026/QĐ-TTg, Annex II"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn basis(self) -> Basis {
        Basis::Law(self.criterion.citation())
    }
}

impl Say for Suggestion {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { criterion, level, reason, fact } = self;
        let threshold = threshold(criterion.set());
        match (reason, level.map(LevelId::tag), fact) {
            (SuggestionReason::ConditionAttested, Some(tag), Some(fact)) => {
                words::condition_attested(lang, f, criterion, &tag, fact)
            }
            (SuggestionReason::LocalCapitalBelow, Some(tag), _) => {
                words::local_capital_below(lang, f, criterion, &tag, &threshold)
            }
            (SuggestionReason::LocalCapitalFrom, Some(tag), _) => {
                words::local_capital_from(lang, f, criterion, &tag, &threshold)
            }
            (SuggestionReason::TraitCounted, Some(tag), _) => words::trait_counted(lang, f, criterion, &tag),
            (SuggestionReason::NoTraitCounted, Some(tag), _) => {
                words::no_trait_counted(lang, f, criterion, &tag)
            }
            (_, Some(tag), _) => words::kind_named(lang, f, criterion, &tag),
            (SuggestionReason::FormUnknown, None, _) => words::form_unknown(lang, f, criterion),
            (SuggestionReason::LocalCapitalUnknown, None, _) => {
                words::local_capital_unknown(lang, f, criterion)
            }
            (SuggestionReason::ConditionUnknown, None, Some(fact)) => {
                words::condition_unknown(lang, f, criterion, fact)
            }
            (SuggestionReason::ConditionDenied, None, Some(fact)) => {
                words::condition_denied(lang, f, criterion, fact)
            }
            (SuggestionReason::TraitsUnknown, None, _) => words::traits_unknown(lang, f, criterion),
            (_, None, _) => words::kind_not_named(lang, f, criterion),
        }
    }
}

/// What the edition of a set says on producers.
fn rules(set: SetId) -> Option<&'static ProducerRules> {
    set.criteria_set().editions().last().map(|edition| &edition.rules().producers)
}

/// Whom the levels of a set's criterion on the type of organisation name.
fn organisation(set: SetId) -> OrganisationLevels {
    match rules(set) {
        Some(rules) if set.is_tourism() => rules.organisation_in_tourism,
        Some(rules) => rules.organisation,
        None => &[],
    }
}

/// The share of local capital from which a joint-stock company stands higher, in per cent.
fn threshold(set: SetId) -> u8 {
    let names = organisation(set).iter().copied().flatten();
    let mut thresholds = names.filter_map(|named| match named {
        NamedOrganisation::JointStockFrom(percent) => Some(*percent),
        _ => None,
    });
    thresholds.next().unwrap_or_default()
}

/// A place among the levels, and the reason with the fact it is about.
type Found = (Option<usize>, SuggestionReason, Option<Attestation>);

impl Producer {
    /// The levels that are suggested for the criteria on the type of organisation and on the legal
    /// representative.
    ///
    /// There is one entry for each of these criteria that the set prints (1048 has none on the
    /// representative), with the suggested level or the reason why there is none. Nothing is
    /// written into a sheet. Whether the producer may take part at all is another question:
    /// [`eligibility`](Self::eligibility).
    ///
    /// Source: the two criteria, in 26/2026, Annex II; 148, Annex III; 1048, Annex III.
    ///
    /// The level of the criterion on the type of organisation that names each kind:
    ///
    /// | kind | 26/2026 | in tourism | 148 | in tourism | 1048 | tourism of 781 |
    /// |---|---|---|---|---|---|---|
    /// | cooperative | 3 | 3 | 3 if of the 2012 law | 3 | 3 if of the 2012 law | 3 |
    /// | joint-stock, 51% local capital or more | 3 | 3 | 3 | 3 | 3 | 3 |
    /// | joint-stock, under 51% | 2 | 2 | 2 | 2 | 2 | 2 |
    /// | multi-member LLC | 2 | 2 | 2 | 2 | 2 | 2 |
    /// | single-member LLC, private enterprise | 2 | 2 | 1 | 1 | 1 | 1 |
    /// | household | 1 if reg. | 1 if reg. | 1 if reg. | 1 if reg. | 1 if reg. | 1 if reg. |
    /// | cooperative group | 1 if reg. | 1 if reg. | 1 if its head is | 1 | 1 if its head is | 1 |
    /// | farm | 1 | 1 | 1 | 1 if reg. | none | none |
    /// | management centre | none | 3 | none | 3 | none | none |
    /// | association, equivalent organisation | none | 3 | none | none | none | none |
    ///
    /// The tourism set of 1048 as signed has the wording of its other sets. What stands after an
    /// "if" is an [`Attestation`]: "reg." is business registration of the producer, "its head is"
    /// is business registration of the group's head. 26/2026 asks that a cooperative works as its
    /// law requires; this is taken for granted. The numbers are positions, not points: the three
    /// levels of set 7 of 26/2026 have 1, 1 and 3 points.
    ///
    /// ```
    /// use ocop::producer::{EnterpriseForm, ProducerKind, SuggestionReason};
    /// use ocop::{Producer, ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    /// let company = Producer::new("Công ty CP Cà phê Bản Mây", ProducerKind::Enterprise)?
    ///     .with_form(EnterpriseForm::JointStock)?;
    /// let organisation = company.suggestions(coffee).next().ok_or("no criterion on it")?;
    /// assert_eq!(organisation.level(), None);
    /// assert_eq!(organisation.reason(), SuggestionReason::LocalCapitalUnknown);
    ///
    /// let company = company.with_local_capital("51".parse()?);
    /// let organisation = company.suggestions(coffee).next().ok_or("no criterion on it")?;
    /// assert_eq!(organisation.level().map(|level| level.points()), Some(3));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn suggestions(&self, set: SetId) -> impl Iterator<Item = Suggestion> {
        set.criteria_set().criteria().filter_map(move |criterion| {
            let (place, reason, fact) = match criterion.topic() {
                Topic::OrganisationType => self.organisation(organisation(set)),
                Topic::LegalRepresentative => self.representative_counts(rules(set)?),
                _ => return None,
            };
            let level = place.and_then(|place| criterion.levels().nth(place));
            Some(Suggestion { criterion, level, reason, fact })
        })
    }

    fn organisation(&self, levels: OrganisationLevels) -> Found {
        let named = levels
            .iter()
            .enumerate()
            .flat_map(|(place, names)| names.iter().map(move |named| (place, *named)));
        let mut found = named.filter_map(|(place, named)| self.named(place, named));
        found.next().unwrap_or_else(|| match (self.kind(), self.form(), self.local_capital()) {
            (ProducerKind::Enterprise, None, _) => (None, SuggestionReason::FormUnknown, None),
            (ProducerKind::Enterprise, Some(EnterpriseForm::JointStock), None) => {
                (None, SuggestionReason::LocalCapitalUnknown, None)
            }
            _ => (None, SuggestionReason::KindNotNamed, None),
        })
    }

    /// What a name in a level says of this producer; `None` where it names another.
    fn named(&self, place: usize, named: NamedOrganisation) -> Option<Found> {
        let joint_stock = self.form() == Some(EnterpriseForm::JointStock);
        match named {
            NamedOrganisation::Kind(kind) => {
                (kind == self.kind()).then_some((Some(place), SuggestionReason::KindNamed, None))
            }
            NamedOrganisation::KindIf(kind, fact) => {
                (kind == self.kind()).then(|| match self.attestation(fact) {
                    Some(true) => (Some(place), SuggestionReason::ConditionAttested, Some(fact)),
                    Some(false) => (None, SuggestionReason::ConditionDenied, Some(fact)),
                    None => (None, SuggestionReason::ConditionUnknown, Some(fact)),
                })
            }
            NamedOrganisation::Form(form) => {
                (self.form() == Some(form)).then_some((Some(place), SuggestionReason::KindNamed, None))
            }
            NamedOrganisation::JointStockBelow(percent) => {
                let share = self.local_capital().filter(|share| joint_stock && !share.reaches(percent));
                share.map(|_| (Some(place), SuggestionReason::LocalCapitalBelow, None))
            }
            NamedOrganisation::JointStockFrom(percent) => {
                let share = self.local_capital().filter(|share| joint_stock && share.reaches(percent));
                share.map(|_| (Some(place), SuggestionReason::LocalCapitalFrom, None))
            }
        }
    }

    /// The first level is the one of no points, the second the one of the traits.
    fn representative_counts(&self, rules: &ProducerRules) -> Found {
        let person = self.representative();
        let mut traits = rules.traits.iter().map(|counted| person.has(*counted));
        if traits.clone().any(|has| has == Some(true)) {
            (Some(1), SuggestionReason::TraitCounted, None)
        } else if traits.any(|has| has.is_none()) {
            (None, SuggestionReason::TraitsUnknown, None)
        } else {
            (Some(0), SuggestionReason::NoTraitCounted, None)
        }
    }
}

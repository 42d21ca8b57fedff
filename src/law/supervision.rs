use crate::base::coded;
use crate::law::procedures::Actor;
use crate::law::{Answer, Citation, Cited, Star};

/// What an edition says on inspections of products after their recognition.
///
/// Source: 26/2026, Art. 9.
///
/// ```
/// use ocop::Edition;
/// use ocop::law::{Gap, SupervisionContent};
///
/// let rules = Edition::Decision26.rules().supervision.said().ok_or("26/2026 has such rules")?;
/// let mark = rules.content(SupervisionContent::MarkUse).ok_or("26/2026 names the mark")?;
/// assert_eq!(mark.to_string(), "Decision 26/2026/QĐ-TTg, Art. 9(3)(b)");
/// // How long the producer has to put things right is not said.
/// assert_eq!(rules.remedy_within.said(), None);
/// let before = Edition::Decision148.rules().supervision;
/// assert_eq!(before.gap(), Some(Gap::SupervisionUnder148));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SupervisionRules {
    /// Where it says that recognised products keep what the criteria ask for.
    pub maintained: Citation,
    /// The kinds of inspection.
    pub kinds: Cited<&'static [InspectionKind]>,
    /// What is inspected, as printed.
    pub contents: &'static [Cited<SupervisionContent>],
    /// Who inspects.
    pub inspectors: &'static [InspectorRules],
    /// What the producer can be asked after an inspection, and the place each rests on.
    pub asks: &'static [Cited<SupervisionAsk>],
    /// Within how many days the producer puts right what can be put right.
    pub remedy_within: Answer<u16>,
}

impl SupervisionRules {
    /// Where a content is printed; `None` for one that these rules do not have.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::SupervisionContent;
    ///
    /// let rules = Edition::Decision26.rules().supervision.said().ok_or("26/2026 has such rules")?;
    /// let mark = rules.content(SupervisionContent::MarkUse).ok_or("it names the mark")?;
    /// assert_eq!(mark.to_string(), "Decision 26/2026/QĐ-TTg, Art. 9(3)(b)");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn content(&self, content: SupervisionContent) -> Option<Citation> {
        self.contents.iter().find(|own| own.value == content).map(|own| own.citation)
    }

    /// What they say of an inspector; `None` for one that does not inspect.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::procedure::Actor;
    ///
    /// let rules = Edition::Decision26.rules().supervision.said().ok_or("26/2026 has such rules")?;
    /// let ministry = rules.inspector(Actor::MinistryOcopBody).ok_or("it inspects")?;
    /// assert_eq!(ministry.actor, Actor::MinistryOcopBody);
    /// // The producer does not inspect.
    /// assert_eq!(rules.inspector(Actor::Producer), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn inspector(&self, actor: Actor) -> Option<InspectorRules> {
        self.inspectors.iter().copied().find(|own| own.actor == actor)
    }

    /// What the producer is asked, with the place that it rests on; `None` for what these rules do
    /// not give a place.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::SupervisionAsk;
    ///
    /// let rules = Edition::Decision26.rules().supervision.said().ok_or("26/2026 has such rules")?;
    /// let ask = rules.ask(SupervisionAsk::UseMarkRightly).ok_or("it asks for it")?;
    /// assert_eq!(ask.value, SupervisionAsk::UseMarkRightly);
    /// assert!(ask.citation.to_string().starts_with("Decision 26/2026/QĐ-TTg, Art."));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn ask(&self, ask: SupervisionAsk) -> Option<Cited<SupervisionAsk>> {
        self.asks.iter().copied().find(|own| own.value == ask)
    }
}

/// Who inspects which products.
///
/// Source: 26/2026, Art. 9.
///
/// ```
/// use ocop::Edition;
/// use ocop::procedure::Actor;
///
/// // 26/2026, Art. 9(4).
/// let rules = Edition::Decision26.rules().supervision.said().ok_or("26/2026 has such rules")?;
/// let inspectors: Vec<Actor> = rules.inspectors.iter().map(|own| own.actor).collect();
/// assert!(inspectors.contains(&Actor::MinistryOcopBody));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InspectorRules {
    /// The body.
    pub actor: Actor,
    /// The stars whose products it inspects only where that is needed.
    pub where_needed: &'static [Star],
    /// Where it is said.
    pub citation: Citation,
}

impl InspectorRules {
    pub(crate) const fn new(actor: Actor, where_needed: &'static [Star], citation: Citation) -> Self {
        Self { actor, where_needed, citation }
    }
}

coded! {
    /// Why an inspection takes place (26/2026, Art. 9(2)(a)).
    ///
    /// ```
    /// use ocop::law::InspectionKind;
    ///
    /// assert_eq!(InspectionKind::from_code("unannounced")?, InspectionKind::Unannounced);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum InspectionKind in "ocop::law": "hình thức kiểm tra" / "kind of inspection", "unknown_inspection_kind" {
        /// By plan.
        Periodic = "periodic", "kiểm tra định kỳ" / "periodic inspection";
        /// Without notice, where needed.
        Unannounced = "unannounced", "kiểm tra đột xuất" / "unannounced inspection";
    }
}

coded! {
    /// What an inspection looks at (26/2026, Art. 9(3)).
    ///
    /// ```
    /// use ocop::law::SupervisionContent;
    ///
    /// assert_eq!(SupervisionContent::MarkUse.code(), "mark_use");
    /// ```
    #[non_exhaustive]
    pub enum SupervisionContent in "ocop::law": "nội dung kiểm tra" / "content of an inspection", "unknown_supervision_content" {
        /// Whether the product keeps the criteria as they were rated.
        CriteriaKept = "criteria_kept", "Duy trì các tiêu chí theo hồ sơ đã phân hạng" / "Criteria kept as they were rated";
        /// How the OCOP mark, and information on the product, are used.
        #[doc(alias("nhãn hiệu OCOP", "nhan hieu OCOP"))]
        MarkUse = "mark_use", "Sử dụng nhãn hiệu, thông tin và quảng bá sản phẩm" / "Use of the mark, of information and in promotion";
    }
}

coded! {
    /// What the producer can be asked after an inspection.
    ///
    /// The decisions print no such list: each follows from the duty that it stands beside in the
    /// rules ([`SupervisionRules::asks`]).
    ///
    /// ```
    /// use ocop::law::SupervisionAsk;
    ///
    /// assert!(SupervisionAsk::RestoreCriteria < SupervisionAsk::UseMarkRightly);
    /// ```
    #[non_exhaustive]
    pub enum SupervisionAsk in "ocop::law": "yêu cầu đối với chủ thể" / "request to the producer", "unknown_supervision_ask" {
        /// Bring the criteria back to what was rated.
        RestoreCriteria = "restore_criteria", "Khôi phục các tiêu chí đã thấp hơn kết quả phân hạng" / "Bring the fallen criteria back to what was rated";
        /// Use the mark for the product and with the star that were recognised alone.
        UseMarkRightly = "use_mark_rightly", "Chỉ dùng nhãn hiệu OCOP cho sản phẩm và hạng sao đã được công nhận"
            / "Use the OCOP mark for the recognised product and star alone";
        /// Mend what breaks another law.
        KeepTheLaw = "keep_the_law", "Khắc phục vi phạm pháp luật đã được kết luận" / "Mend the breach of law that was found";
        /// Explain what in the dossier is said to be untrue.
        ExplainDossier = "explain_dossier", "Giải trình thông tin, tài liệu bị cho là không trung thực" / "Explain what in the dossier is said to be untrue";
        /// Say whether production goes on, for the commune to confirm.
        StateProduction = "state_production", "Báo rõ còn sản xuất hay không để UBND cấp xã xác nhận" / "State whether production goes on, for the commune to confirm";
    }
}

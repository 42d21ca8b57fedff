use crate::base::coded;
use crate::law::procedures::Actor;
use crate::law::{Answer, Citation, Cited, Star};

/// What an edition says on inspections of products after their recognition.
///
/// [`Rules::supervision`](crate::law::Rules::supervision) holds it.
///
/// Source: 26/2026, Art. 8 and 9.
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
/// Source: 26/2026, Art. 9.
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SupervisionRules {
    /// The place that asks recognised products to keep meeting the criteria.
    pub maintained: Citation,
    /// The kinds of inspection.
    pub kinds: Cited<&'static [InspectionKind]>,
    /// What is inspected, in printed order.
    pub contents: &'static [Cited<SupervisionContent>],
    /// Who inspects.
    pub inspectors: &'static [InspectorRules],
    /// What the producer can be asked after an inspection, each with the place that it rests on.
    pub asks: &'static [Cited<SupervisionAsk>],
    /// Within how many days the producer corrects what can be corrected.
    pub remedy_within: Answer<u16>,
}

impl SupervisionRules {
    /// Where a content is printed; `None` for a content that these rules do not have.
    ///
    /// Source: 26/2026, Art. 9(3).
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

    /// What these rules say of an inspector; `None` for a body that does not inspect.
    ///
    /// Source: 26/2026, Art. 9(4).
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

    /// A request to the producer, with the place that it rests on; `None` for a request that these
    /// rules do not have.
    ///
    /// Source: 26/2026, Art. 8 and 9.
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
/// [`SupervisionRules::inspector`] gives it.
///
/// Source: 26/2026, Art. 9(4).
///
/// ```
/// use ocop::procedure::Actor;
/// use ocop::{Edition, Star};
///
/// let rules = Edition::Decision26.rules().supervision.said().ok_or("26/2026 has such rules")?;
/// let ministry = rules.inspector(Actor::MinistryOcopBody).ok_or("it inspects")?;
/// // It inspects products of three and four stars only where that is needed.
/// assert_eq!(ministry.where_needed, [Star::Three, Star::Four]);
/// assert_eq!(ministry.citation.to_string(), "Decision 26/2026/QĐ-TTg, Art. 9(4)(b)");
/// # Ok::<(), &str>(())
/// ```
///
/// Source: 26/2026, Art. 9.
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
    /// The stars whose products it inspects only where this is needed; empty for none.
    pub where_needed: &'static [Star],
    /// The place that says so.
    pub citation: Citation,
}

impl InspectorRules {
    pub(crate) const fn new(actor: Actor, where_needed: &'static [Star], citation: Citation) -> Self {
        Self { actor, where_needed, citation }
    }
}

coded! {
    /// Whether an inspection takes place by plan or without notice.
    ///
    /// Source: 26/2026, Art. 9(2)(a).
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
    /// What an inspection looks at.
    ///
    /// [`SupervisionRules::contents`] lists them with their places.
    ///
    /// Source: 26/2026, Art. 9(3).
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::SupervisionContent;
    ///
    /// let rules = Edition::Decision26.rules().supervision.said().ok_or("26/2026 has such rules")?;
    /// let contents = rules.contents.iter().map(|content| content.value);
    /// assert!(contents.eq([SupervisionContent::CriteriaKept, SupervisionContent::MarkUse]));
    /// # Ok::<(), &str>(())
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
    /// The decisions print no list of such requests. Each request follows from a duty, and
    /// [`SupervisionRules::asks`] names the place of the duty.
    ///
    /// Source: 26/2026, Art. 8 and 9.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::SupervisionAsk;
    ///
    /// let rules = Edition::Decision26.rules().supervision.said().ok_or("26/2026 has such rules")?;
    /// let ask = rules.ask(SupervisionAsk::ExplainDossier).ok_or("it can be asked")?;
    /// assert_eq!(ask.citation.to_string(), "Decision 26/2026/QĐ-TTg, Art. 8(3)(a)");
    /// # Ok::<(), &str>(())
    /// ```
    #[non_exhaustive]
    pub enum SupervisionAsk in "ocop::law": "yêu cầu đối với chủ thể" / "request to the producer", "unknown_supervision_ask" {
        /// Bring the criteria back to what was rated.
        RestoreCriteria = "restore_criteria", "Khôi phục các tiêu chí đã thấp hơn kết quả phân hạng" / "Bring the fallen criteria back to what was rated";
        /// Use the mark only for the recognised product, and only with its star.
        UseMarkRightly = "use_mark_rightly", "Chỉ dùng nhãn hiệu OCOP cho sản phẩm và hạng sao đã được công nhận"
            / "Use the OCOP mark for the recognised product and star alone";
        /// Correct what breaks another law.
        KeepTheLaw = "keep_the_law", "Khắc phục vi phạm pháp luật đã được kết luận" / "Mend the breach of law that was found";
        /// Explain what in the dossier is said to be untrue.
        ExplainDossier = "explain_dossier", "Giải trình thông tin, tài liệu bị cho là không trung thực" / "Explain what in the dossier is said to be untrue";
        /// Say whether production goes on, for the commune to confirm.
        StateProduction = "state_production", "Báo rõ còn sản xuất hay không để UBND cấp xã xác nhận" / "State whether production goes on, for the commune to confirm";
    }
}

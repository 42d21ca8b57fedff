use crate::base::coded;
use crate::catalogue::{CriterionId, OtherSet, SetId};

coded! {
    /// The kind of a ground: whether it eliminates the dossier or stops the evaluation.
    ///
    /// Where grounds of both kinds are declared, the dossier is eliminated. It is stored as its
    /// code, `"eliminated"` or `"stopped"`.
    ///
    /// Source: the notes and heads of the criteria that the decisions print (26/2026, Annex II; 148
    /// and 1048, Annex III), and [reading 8](crate::law::Reading::OutcomesOfTheirOwn).
    ///
    /// ```
    /// use ocop::{GroundKind, Lang, Say};
    ///
    /// assert_eq!("stopped".parse::<GroundKind>()?, GroundKind::Stopped);
    /// assert_eq!(GroundKind::Eliminated.text(Lang::Vi).to_string(), "hồ sơ bị loại");
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum GroundKind in "ocop": "loại căn cứ" / "kind of ground", "unknown_ground_kind" {
        /// The dossier is eliminated.
        #[doc(alias("bị loại", "bi loai"))]
        Eliminated = "eliminated", "hồ sơ bị loại" / "eliminated";
        /// The evaluation stops.
        #[doc(alias("không đánh giá các bước tiếp theo", "khong danh gia cac buoc tiep theo"))]
        Stopped = "stopped", "dừng đánh giá" / "evaluation stopped";
    }
}

/// A ground that the council declares for eliminating a dossier or for stopping its evaluation. It
/// is on a criterion, or on the dossier as a whole.
///
/// Source: the notes and heads of the criteria that the decisions print (26/2026, Annex II; 148 and
/// 1048, Annex III), and [reading 8](crate::law::Reading::OutcomesOfTheirOwn).
///
/// ```
/// use ocop::{Ground, GroundKind, ProductSet, SetId};
///
/// let origin = SetId::decision_26(ProductSet::Tea).criteria_set().criterion("1.1")?;
/// let ground = Ground::on_criterion(GroundKind::Eliminated, origin);
/// assert_eq!(ground.criterion(), Some(origin));
/// assert_eq!(Ground::of_dossier(GroundKind::Stopped).criterion(), None);
/// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
/// ```
///
/// # Stored form
///
/// As JSON it is its kind and its criterion; the criterion is null for the dossier as a whole.
/// Reading refuses a name that it does not know.
///
/// ```
/// use ocop::Ground;
///
/// let json = r#"{"kind":"stopped","criterion":"2026/13/6.1.1"}"#;
/// let ground: Ground = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&ground)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ground {
    kind: GroundKind,
    criterion: Option<CriterionId>,
}

impl Ground {
    /// A ground on a criterion.
    ///
    /// Any criterion can be named, also one without a printed note: of the notes of 148 that print
    /// the grounds, only a part is known.
    ///
    /// ```
    /// use ocop::{Ground, GroundKind, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let ground = Ground::on_criterion(GroundKind::Stopped, tea.criterion("1.1")?);
    /// let stored = serde_json::to_string(&ground)?;
    /// assert_eq!(stored, r#"{"kind":"stopped","criterion":"2026/11/1.1"}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn on_criterion(kind: GroundKind, criterion: CriterionId) -> Self {
        Self { kind, criterion: Some(criterion) }
    }

    /// A ground on the dossier as a whole.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, Ground, GroundKind, ProductSet, ScoreSheet, SetId};
    ///
    /// let forged = Ground::of_dossier(GroundKind::Eliminated);
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [forged])?;
    /// assert_eq!(assessment.explain().steps().len(), 1);
    /// assert_eq!(assessment.rate().rating(), None);
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub const fn of_dossier(kind: GroundKind) -> Self {
        Self { kind, criterion: None }
    }

    /// Whether it eliminates the dossier or stops the evaluation.
    #[must_use]
    pub const fn kind(self) -> GroundKind {
        self.kind
    }

    /// The criterion; `None` for the dossier as a whole.
    #[must_use]
    pub const fn criterion(self) -> Option<CriterionId> {
        self.criterion
    }
}

/// The grounds that a council declared in an assessment, each once.
///
/// [`Assessment::grounds`](crate::Assessment::grounds) gives them, and for an elimination or a stop
/// [`Outcome::grounds`](crate::Outcome::grounds). Grounds of elimination come first. Within a kind,
/// a ground on the dossier as a whole comes first, then those on criteria in printed order.
///
/// Source: the notes and heads of the criteria that the decisions print (26/2026, Annex II; 148 and
/// 1048, Annex III), and [reading 8](crate::law::Reading::OutcomesOfTheirOwn).
///
/// ```
/// use ocop::{Assessment, Council, Edition, Ground, GroundKind, ProductSet, ScoreSheet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let stopped = Ground::of_dossier(GroundKind::Stopped);
/// let origin = tea.criteria_set().criterion("1.1")?;
/// let eliminated = Ground::on_criterion(GroundKind::Eliminated, origin);
/// let council = Council::new(Edition::Decision26);
/// let assessment = Assessment::new(council, [ScoreSheet::empty(tea)], [stopped, eliminated])?;
/// assert!(assessment.grounds().iter().eq([eliminated, stopped]));
/// assert_eq!(assessment.grounds().lead_to(), Some(GroundKind::Eliminated));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the set and the grounds, each a [`Ground`]. Reading refuses a ground on a
/// criterion of another set, and passes over names that a later version adds.
///
/// ```
/// use ocop::rating::Grounds;
///
/// let json = r#"{"set":"2026/13","grounds":[{"kind":"stopped","criterion":"2026/13/6.1.1"}]}"#;
/// let grounds: Grounds = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&grounds)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Grounds {
    set: SetId,
    /// A bit for each criterion, and the highest for the dossier as a whole.
    eliminating: u64,
    stopping: u64,
}

const DOSSIER: u64 = 1 << 63;

const _: () =
    assert!(crate::catalogue::MAX_CRITERIA < 63, "a bit for each criterion below that of the dossier");

impl Grounds {
    /// No grounds.
    pub(super) const fn none(set: SetId) -> Self {
        Self { set, eliminating: 0, stopping: 0 }
    }

    pub(super) fn collect(set: SetId, grounds: &[Ground]) -> Result<Self, OtherSet> {
        let mut all = Self::none(set);
        for ground in grounds {
            let bit = match ground.criterion {
                None => DOSSIER,
                Some(criterion) => {
                    OtherSet::check(criterion.set(), set)?;
                    bit_of(criterion)
                }
            };
            match ground.kind {
                GroundKind::Eliminated => all.eliminating |= bit,
                GroundKind::Stopped => all.stopping |= bit,
            }
        }
        Ok(all)
    }

    /// The criteria set of the assessment.
    #[must_use]
    pub const fn set(self) -> SetId {
        self.set
    }

    /// What the grounds lead to: elimination if one of them eliminates, otherwise stop. `None`
    /// where there are no grounds.
    ///
    /// Source: [reading 8](crate::law::Reading::OutcomesOfTheirOwn).
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, Ground, GroundKind, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let lead_to = |grounds: &[Ground]| {
    ///     let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, grounds)?;
    ///     Ok::<_, ocop::rating::AssessmentError>(assessment.grounds().lead_to())
    /// };
    /// assert_eq!(lead_to(&[])?, None);
    /// let stopped = Ground::of_dossier(GroundKind::Stopped);
    /// assert_eq!(lead_to(&[stopped])?, Some(GroundKind::Stopped));
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub const fn lead_to(self) -> Option<GroundKind> {
        if self.eliminating != 0 {
            Some(GroundKind::Eliminated)
        } else if self.stopping != 0 {
            Some(GroundKind::Stopped)
        } else {
            None
        }
    }

    /// The grounds, each once, however often it was declared. The
    /// [type's page](Self) tells their order.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, Ground, GroundKind, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let whole = Ground::of_dossier(GroundKind::Stopped);
    /// let criterion = tea.criteria_set().criterion("1.1")?;
    /// let origin = Ground::on_criterion(GroundKind::Stopped, criterion);
    /// let council = Council::new(Edition::Decision26);
    /// let sheets = [ScoreSheet::empty(tea)];
    /// let assessment = Assessment::new(council, sheets, [origin, whole, origin])?;
    /// assert!(assessment.grounds().iter().eq([whole, origin]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn iter(self) -> impl Iterator<Item = Ground> + Clone + use<> {
        let of = move |kind, bits: u64| {
            let whole = (bits & DOSSIER != 0).then_some(Ground::of_dossier(kind));
            let criteria = self.set.criteria_set().criteria();
            let named = criteria.filter(move |criterion| bits & bit_of(*criterion) != 0);
            whole.into_iter().chain(named.map(move |criterion| Ground::on_criterion(kind, criterion)))
        };
        of(GroundKind::Eliminated, self.eliminating).chain(of(GroundKind::Stopped, self.stopping))
    }
}

/// The bit of a criterion: its place is below 63.
fn bit_of(criterion: CriterionId) -> u64 {
    u32::try_from(criterion.index()).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or_default()
}

use crate::base::coded;
use crate::catalogue::{CriterionId, OtherSet, SetId};

coded! {
    /// What a declared ground leads to ([reading 8](crate::law::Reading::OutcomesOfTheirOwn)).
    ///
    /// It is stored as its code, `"eliminated"` or `"stopped"`. Where grounds of both kinds are
    /// declared, elimination wins.
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

/// A ground of elimination or stop that the council declares, on a criterion or on the dossier as a
/// whole.
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
/// As JSON it is `{"kind": "eliminated", "criterion": "2026/11/1.1"}`; the criterion is null for
/// the dossier as a whole. Reading checks them as making one does, and refuses a name that it does
/// not know.
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
    /// A ground named with a criterion.
    ///
    /// Any criterion can be named: the notes of 148 that print the grounds are known in part only.
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

    /// A ground of the dossier as a whole.
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

    /// What it leads to.
    #[must_use]
    pub const fn kind(self) -> GroundKind {
        self.kind
    }

    /// The criterion, or `None` for the dossier as a whole.
    #[must_use]
    pub const fn criterion(self) -> Option<CriterionId> {
        self.criterion
    }
}

/// Declared grounds on one set, each once: those that eliminate first, and of a kind the dossier's
/// before those of criteria as printed.
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
/// [`Assessment::grounds`](crate::Assessment::grounds) gives them. As JSON they are
/// `{"set": "2026/11", "grounds": [{"kind": "stopped", "criterion": null}]}`.
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses parts that contradict each other,
/// and passes over names that a later version adds.
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

    /// The set that they are on.
    #[must_use]
    pub const fn set(self) -> SetId {
        self.set
    }

    /// What they lead to: elimination wins over stop. `None` where there are none.
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

    /// The grounds.
    ///
    /// Each ground comes once, however often it was declared.
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

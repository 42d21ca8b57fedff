use crate::Text;
use crate::base::coded;
use crate::catalogue::SetId;
use crate::law::Regime;

coded! {
    /// What kind of place an erratum is about.
    ///
    /// [`Erratum::kind`] gives it.
    ///
    /// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III),
    /// and [reading 22](crate::law::Reading::Misprints).
    ///
    /// ```
    /// use ocop::catalogue::{Erratum, ErratumKind};
    ///
    /// let evident = Erratum::all().filter(|erratum| erratum.kind() == ErratumKind::Misprint);
    /// assert!(evident.clone().count() > 0);
    /// assert!(evident.into_iter().all(|erratum| erratum.is_corrected()));
    /// ```
    #[non_exhaustive]
    pub enum ErratumKind in "ocop::catalogue": "loại đính chính" / "kind of erratum", "unknown_erratum_kind" {
        /// An evident slip of the print or of its transcript; the catalogue corrects it.
        #[doc(alias("lỗi in", "loi in"))]
        Misprint = "misprint", "lỗi in, đã sửa" / "misprint, corrected";
        /// A doubtful place, for example a level without the star mark that it has in similar sets.
        /// The catalogue follows the print.
        #[doc(alias("chỗ nghi ngờ", "cho nghi ngo"))]
        Doubtful = "doubtful", "chỗ nghi ngờ, giữ như bản in" / "doubtful, as printed";
        /// Something is missing in the source. The catalogue holds what was found.
        #[doc(alias("nguồn thiếu", "nguon thieu"))]
        SourceGap = "source_gap", "nguồn thiếu, giữ như nguồn" / "gap of the source, as found";
    }
}

/// A misprint or a doubtful place of the printed criteria.
///
/// The catalogue follows the print. Evident slips are corrected, doubtful places stay as printed,
/// and both are listed. [`Erratum::all`] lists all errata,
/// [`CriteriaSet::errata`](crate::CriteriaSet::errata) those of a set.
///
/// Source: [reading 22](crate::law::Reading::Misprints).
///
/// ```
/// use ocop::{Lang, ProductSet, SetId, catalogue::ErratumKind};
///
/// let set = SetId::decision_26(ProductSet::Honey).criteria_set();
/// let slip = set.errata().find(|erratum| erratum.criterion() == Some("7")).ok_or("in set 4")?;
/// assert_eq!(slip.printed().get(Lang::En), "third level 13");
/// assert_eq!(slip.kind(), ErratumKind::Misprint);
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the sets, the criterion, the kind, and in both languages what is printed, what is
/// applied and why. It belongs to the library's table and is not read back.
///
/// ```
/// use ocop::{ProductSet, SetId};
///
/// let honey = SetId::decision_26(ProductSet::Honey).criteria_set();
/// let slip = honey.errata().find(|one| one.criterion() == Some("7")).ok_or("in set 4")?;
/// let written = serde_json::to_value(slip)?;
/// assert_eq!((&written["sets"][0], &written["kind"]), (&"2026/4".into(), &"misprint".into()));
/// assert_eq!(written["printed"]["en"], "third level 13");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erratum {
    regime: Regime,
    sets: &'static [SetId],
    criterion: Option<&'static str>,
    kind: ErratumKind,
    printed: Text,
    applied: Text,
    why: Text,
}

impl Erratum {
    #[expect(
        clippy::panic,
        reason = "evaluated by the compiler alone: an erratum of nothing must stop the build"
    )]
    pub(crate) const fn new(
        sets: &'static [SetId],
        criterion: Option<&'static str>,
        kind: ErratumKind,
        [printed, applied, why]: [Text; 3],
    ) -> Self {
        let [first, ..] = sets else { panic!("an erratum concerns a set") };
        Self { regime: first.regime(), sets, criterion, kind, printed, applied, why }
    }

    /// The regime of the sets concerned.
    ///
    /// ```
    /// use ocop::{ProductSet, Regime, SetId};
    ///
    /// let honey = SetId::decision_26(ProductSet::Honey).criteria_set();
    /// let regimes: Vec<_> = honey.errata().map(|erratum| erratum.regime()).collect();
    /// assert_eq!(regimes.first(), Some(&Regime::Decision26));
    /// ```
    #[must_use]
    pub const fn regime(&self) -> Regime {
        self.regime
    }

    /// The sets concerned, all of one regime.
    #[must_use]
    pub const fn sets(&self) -> &'static [SetId] {
        self.sets
    }

    /// The code of the criterion; `None` if it is about a part as a whole.
    #[must_use]
    pub const fn criterion(&self) -> Option<&'static str> {
        self.criterion
    }

    /// What kind of place it is about.
    #[must_use]
    pub const fn kind(&self) -> ErratumKind {
        self.kind
    }

    /// What the source shows at the place.
    #[must_use]
    pub const fn printed(&self) -> Text {
        self.printed
    }

    /// What the catalogue holds at the place.
    #[must_use]
    pub const fn applied(&self) -> Text {
        self.applied
    }

    /// Why the place is corrected, or why it stays as printed.
    #[must_use]
    pub const fn why(&self) -> Text {
        self.why
    }

    /// Whether the catalogue departs from the source here; otherwise the place stays as found.
    ///
    /// ```
    /// use ocop::catalogue::Erratum;
    ///
    /// // Evident slips are corrected, doubtful places stay as they are printed.
    /// assert!(Erratum::all().any(|erratum| erratum.is_corrected()));
    /// assert!(Erratum::all().any(|erratum| !erratum.is_corrected()));
    /// ```
    #[must_use]
    pub const fn is_corrected(&self) -> bool {
        matches!(self.kind, ErratumKind::Misprint)
    }

    /// Whether it is about a set.
    ///
    /// ```
    /// use ocop::catalogue::Erratum;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let honey = SetId::decision_26(ProductSet::Honey);
    /// let of_honey = Erratum::all().filter(|erratum| erratum.concerns(honey));
    /// assert_eq!(of_honey.count(), honey.criteria_set().errata().count());
    /// ```
    #[must_use]
    pub fn concerns(&self, set: SetId) -> bool {
        self.sets.contains(&set)
    }
}

/// Writes the errata of a decision: sets, criterion, kind, what is printed and applied, and why.
macro_rules! errata {
    ($($sets:expr, $criterion:expr, $Kind:ident:
        $printed_vi:literal / $printed_en:literal => $applied_vi:literal / $applied_en:literal,
        $why_vi:literal / $why_en:literal;)*) => {
        pub(in crate::decisions) const ERRATA: &[$crate::catalogue::Erratum] = &[$($crate::catalogue::Erratum::new(
            {
                const SETS: &[$crate::SetId] = &$sets;
                SETS
            },
            $criterion,
            $crate::catalogue::ErratumKind::$Kind,
            [
                $crate::Text::new($printed_vi, $printed_en),
                $crate::Text::new($applied_vi, $applied_en),
                $crate::Text::new($why_vi, $why_en),
            ],
        ),)*];
    };
}
pub(crate) use errata;

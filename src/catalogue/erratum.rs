use crate::Text;
use crate::catalogue::SetId;
use crate::law::Regime;

/// A misprint or doubtful place of the printed criteria ([reading 22](crate::law::Reading::Misprints)).
///
/// The catalogue follows the print. Evident slips are corrected, doubtful places stay; both are listed here.
///
/// ```
/// use ocop::{Lang, ProductSet, SetId};
///
/// let set = SetId::decision_26(ProductSet::Honey).criteria_set();
/// let slip = set.errata().find(|erratum| erratum.criterion() == Some("7")).expect("set 4 has a slip in 7");
/// assert_eq!(slip.printed().get(Lang::En), "third level 13");
/// assert!(slip.is_corrected());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "đính chính")]
pub struct Erratum {
    regime: Regime,
    sets: &'static [u8],
    criterion: Option<&'static str>,
    printed: Text,
    applied: Text,
    why: Text,
    corrected: bool,
}

impl Erratum {
    pub(crate) const fn new(
        regime: Regime,
        sets: &'static [u8],
        criterion: Option<&'static str>,
        printed: Text,
        applied: Text,
        why: Text,
        corrected: bool,
    ) -> Self {
        Self { regime, sets, criterion, printed, applied, why, corrected }
    }

    /// The regime concerned.
    #[must_use]
    pub const fn regime(&self) -> Regime {
        self.regime
    }

    /// The numbers of the sets concerned.
    #[must_use]
    pub const fn sets(&self) -> &'static [u8] {
        self.sets
    }

    /// The code of the criterion; `None` if it is about a part as a whole.
    #[must_use]
    pub const fn criterion(&self) -> Option<&'static str> {
        self.criterion
    }

    /// What the source shows.
    #[must_use]
    pub const fn printed(&self) -> Text {
        self.printed
    }

    /// What the catalogue holds.
    #[must_use]
    pub const fn applied(&self) -> Text {
        self.applied
    }

    /// Why.
    #[must_use]
    pub const fn why(&self) -> Text {
        self.why
    }

    /// Whether the catalogue departs from the source here; otherwise the place is doubtful and stays as found.
    #[must_use]
    pub const fn is_corrected(&self) -> bool {
        self.corrected
    }

    /// Whether it is about a set.
    #[must_use]
    pub fn concerns(&self, set: SetId) -> bool {
        self.regime == set.regime() && self.sets.contains(&set.number())
    }
}

/// Writes the errata of a decision: sets, criterion, verdict, what is printed and applied, and why.
macro_rules! errata {
    ($regime:ident; $($sets:expr, $criterion:expr, $verdict:ident:
        $printed_vi:literal / $printed_en:literal => $applied_vi:literal / $applied_en:literal,
        $why_vi:literal / $why_en:literal;)*) => {
        pub(in crate::decisions) const ERRATA: &[$crate::catalogue::Erratum] = &[$($crate::catalogue::Erratum::new(
            $crate::law::Regime::$regime,
            $sets,
            $criterion,
            $crate::Text::new($printed_vi, $printed_en),
            $crate::Text::new($applied_vi, $applied_en),
            $crate::Text::new($why_vi, $why_en),
            $crate::catalogue::errata!(@$verdict),
        ),)*];
    };
    (@corrected) => { true };
    (@doubtful) => { false };
}
pub(crate) use errata;

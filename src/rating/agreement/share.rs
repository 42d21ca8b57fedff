use core::fmt;
use core::num::NonZeroU16;

use crate::base::{Lang, Say};

/// On how many of a set's criteria sheets agree: a fraction of whole numbers.
///
/// It is neither reduced nor rounded. [`Agreement::share`](crate::rating::Agreement::share),
/// [`AgreementBetween::share`](crate::rating::AgreementBetween::share) and
/// [`AgreementWithReference::share`](crate::rating::AgreementWithReference::share) give it.
///
/// ```
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
/// use ocop::rating::Agreement;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let sheets = [ScoreSheet::empty(tea), ScoreSheet::empty(tea).with("1.1", 2)?];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let share = Agreement::within(&assessment)?.share();
/// assert_eq!((share.agreed(), share.of().get()), (31, 32));
/// assert!(!share.is_whole());
/// assert_eq!(share.to_string(), "31/32");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is both numbers by name. Reading refuses more criteria that agree than there are, and
/// passes over names that a later version adds.
///
/// ```
/// use ocop::rating::AgreedShare;
///
/// let json = r#"{"agreed":32,"of":34}"#;
/// let share: AgreedShare = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&share)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AgreedShare {
    agreed: u16,
    of: NonZeroU16,
}

impl AgreedShare {
    /// A share; `None` for more than there are.
    #[cfg(feature = "serde")]
    pub(in crate::rating) fn new(agreed: u16, of: NonZeroU16) -> Option<Self> {
        (agreed <= of.get()).then_some(Self { agreed, of })
    }

    /// How many of some things agree. An empty list counts as one thing that agrees.
    pub(super) fn count(all: impl Iterator<Item = bool>) -> Self {
        // A set has at most 40 criteria, and at least one.
        let (agreed, of) = all.fold((0_u16, 0_u16), |(agreed, of), one| {
            (agreed.saturating_add(u16::from(one)), of.saturating_add(1))
        });
        NonZeroU16::new(of).map_or(Self { agreed: 1, of: NonZeroU16::MIN }, |of| Self { agreed, of })
    }

    /// The number of criteria on which the sheets agree.
    #[must_use]
    pub const fn agreed(self) -> u16 {
        self.agreed
    }

    /// The number of criteria in all.
    #[must_use]
    pub const fn of(self) -> NonZeroU16 {
        self.of
    }

    /// Whether the sheets agree on all criteria.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// assert_eq!(agreement.share().to_string(), "31/32");
    /// assert!(!agreement.share().is_whole());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.agreed == self.of.get()
    }
}

impl fmt::Display for AgreedShare {
    /// As in `31/32`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.agreed, self.of)
    }
}

impl Say for AgreedShare {
    /// As it is printed, alike in both languages.
    fn say(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

//! A council and its rules of procedure.

use core::num::NonZeroU16;

use crate::base::coded;
use crate::catalogue::SetId;
use crate::law::{Answer, Authority, Edition, Minima, Star};

coded! {
    /// When a council meets a minimum ([reading 9](crate::law::Reading::MinimaUnderACouncil)).
    pub enum MinimaPolicy: "cách xét yêu cầu tối thiểu" / "policy on minima", "unknown_minima_policy" {
        /// When more than half of the members' sheets meet it.
        Majority = "majority", "quá nửa số thành viên" / "more than half of the members";
        /// When every member's sheet meets it.
        Unanimous = "unanimous", "mọi thành viên" / "every member";
        /// When the mean of the members' points on the criterion reaches the points of the
        /// minimum's level.
        Mean = "mean", "điểm trung bình của tiêu chí" / "mean points on the criterion";
        /// As the council declares as a body: it names the minima that are not met.
        Declared = "declared", "hội đồng xác định" / "as the council declares";
    }
}

/// A council: the edition of the rules and the tier it assesses under, and its rules of procedure.
///
/// What a decision leaves to a council's own rules is set here; `with_x` sets, `x` tells.
///
/// ```
/// use core::num::NonZeroU16;
/// use ocop::{Authority, Council, Edition, MinimaPolicy};
///
/// let council = Council::new(Edition::Decision26)
///     .with_minima(MinimaPolicy::Unanimous)
///     .with_quorum(NonZeroU16::new(5).expect("five is not zero"));
/// assert_eq!(council.tier(), Authority::Province);
/// assert_eq!(council.size(), (5, u16::MAX));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "Hội đồng đánh giá, phân hạng")]
#[doc(alias = "hội đồng")]
pub struct Council {
    edition: Edition,
    tier: Authority,
    minima: MinimaPolicy,
    spread_limit: Option<u8>,
    quorum: Option<NonZeroU16>,
    attested: Option<Star>,
    alone: bool,
}

impl Council {
    /// A provincial council that counts minima by majority, has no rules of its own on spread and
    /// quorum, and attests nothing.
    #[must_use]
    pub const fn new(edition: Edition) -> Self {
        Self {
            edition,
            tier: Authority::Province,
            minima: MinimaPolicy::Majority,
            spread_limit: None,
            quorum: None,
            attested: None,
            alone: false,
        }
    }

    /// No council but one assessor: a producer's own assessment of a product, or a draft.
    ///
    /// The sizes that 1048 sets for councils do not apply; exactly one sheet does.
    ///
    /// ```
    /// use ocop::{Council, Edition};
    ///
    /// assert_eq!(Council::self_assessment(Edition::Decision1048).size(), (1, 1));
    /// ```
    #[must_use]
    #[doc(alias = "tự đánh giá")]
    pub const fn self_assessment(edition: Edition) -> Self {
        Self { alone: true, ..Self::new(edition) }
    }

    /// The same council under another edition of the rules: its tier and its rules of procedure
    /// stay.
    ///
    /// ```
    /// use ocop::{Council, Edition, MinimaPolicy};
    ///
    /// let then = Council::new(Edition::Decision148).with_minima(MinimaPolicy::Unanimous);
    /// let now = then.with_edition(Edition::Decision26);
    /// assert_eq!((now.edition(), now.minima()), (Edition::Decision26, MinimaPolicy::Unanimous));
    /// ```
    #[must_use]
    pub const fn with_edition(self, edition: Edition) -> Self {
        Self { edition, ..self }
    }

    /// The same council at another tier. It matters under 1048, which sets council sizes and a
    /// spread by tier.
    #[must_use]
    pub const fn with_tier(self, tier: Authority) -> Self {
        Self { tier, ..self }
    }

    /// The same council with another policy on minima.
    #[must_use]
    pub const fn with_minima(self, minima: MinimaPolicy) -> Self {
        Self { minima, ..self }
    }

    /// The same council with its own limit on the spread of the members' totals, in points
    /// ([reading 10](crate::law::Reading::Spread)).
    #[must_use]
    pub const fn with_spread_limit(self, points: u8) -> Self {
        Self { spread_limit: Some(points), ..self }
    }

    /// The same council with a quorum: fewer sheets are an error. Where the decision sets a size,
    /// the quorum lets fewer members than that score ([reading
    /// 11](crate::law::Reading::CouncilSize)).
    #[must_use]
    pub const fn with_quorum(self, members: NonZeroU16) -> Self {
        Self { quorum: Some(members), ..self }
    }

    /// The same council attesting that minima which cannot be computed are met up to a star, the
    /// highest it may award: those of 781 ([reading 23](crate::law::Reading::AttestedMinima)), and
    /// those of a result on record ([reading 25](crate::law::Reading::ResultOnRecord)).
    #[must_use]
    pub const fn with_attested(self, star: Star) -> Self {
        Self { attested: Some(star), ..self }
    }

    /// The edition of the rules.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// The tier.
    #[must_use]
    pub const fn tier(self) -> Authority {
        self.tier
    }

    /// The policy on minima.
    #[must_use]
    pub const fn minima(self) -> MinimaPolicy {
        self.minima
    }

    /// The council's own limit on the spread of totals, in points, if it has one.
    #[must_use]
    pub const fn spread_limit(self) -> Option<u8> {
        self.spread_limit
    }

    /// The council's quorum, if it has one.
    #[must_use]
    pub const fn quorum(self) -> Option<NonZeroU16> {
        self.quorum
    }

    /// The star up to which it attests minima that cannot be computed, if it does.
    #[must_use]
    pub const fn attested(self) -> Option<Star> {
        self.attested
    }

    /// Whether it is one assessor and no council.
    #[must_use]
    pub const fn is_self_assessment(self) -> bool {
        self.alone
    }

    /// The limit on the spread of totals that applies, in points: the council's own, else the
    /// decision's ([reading 10](crate::law::Reading::Spread)).
    #[must_use]
    pub fn applied_spread_limit(self) -> Option<u8> {
        self.spread_limit.or_else(|| self.edition.rules().council(self.tier).spread.said())
    }

    /// The least and the greatest number of sheets: 5 to 7 in a district and 9 to 11 at province
    /// and centre under 1048 (Annex II), with a quorum from that on; its own rules elsewhere
    /// ([reading 11](crate::law::Reading::CouncilSize)).
    ///
    /// ```
    /// use core::num::NonZeroU16;
    /// use ocop::{Authority, Council, Edition};
    ///
    /// let district = Council::new(Edition::Decision1048).with_tier(Authority::District);
    /// assert_eq!(district.size(), (5, 7));
    /// let quorum = NonZeroU16::new(4).expect("four is not zero");
    /// assert_eq!(district.with_quorum(quorum).size(), (4, 7));
    /// ```
    #[must_use]
    pub fn size(self) -> (u16, u16) {
        if self.alone {
            return (1, 1);
        }
        let (least, most) = self.size_by_law().said().unwrap_or((1, u16::MAX));
        (self.quorum.map_or(least, NonZeroU16::get), most)
    }

    pub(crate) const fn size_by_law(self) -> Answer<(u16, u16)> {
        self.edition.rules().council(self.tier).size
    }

    /// Whether the council must attest minima for score sheets of a set: under 1048 as amended by
    /// 781, for every set but tourism.
    #[must_use]
    pub const fn must_attest(self, set: SetId) -> bool {
        matches!(self.edition.rules().minima, Minima::Attested(_)) && !set.is_tourism()
    }
}

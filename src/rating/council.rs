//! A council and its rules of procedure.

use core::num::NonZeroU16;

use crate::base::coded;
use crate::catalogue::SetId;
use crate::law::{Answer, Authority, Edition, Minima, Star};

coded! {
    /// A council's policy on minima: when the council as a whole meets a minimum.
    ///
    /// [`Council::with_minima`] sets it; a new council has the majority. It is stored as its code,
    /// for example `"majority"`.
    ///
    /// Source: no decision says when a council meets a minimum;
    /// [reading 9](crate::law::Reading::MinimaUnderACouncil) decides.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, MinimaPolicy, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let missed = ScoreSheet::empty(tea);
    /// let best = tea.criteria_set().criteria().map(|one| (one.code(), one.levels().last()));
    /// let met = missed.with_all(best)?;
    /// let unmet = |policy| -> Result<_, ocop::rating::AssessmentError> {
    ///     let council = Council::new(Edition::Decision26).with_minima(policy);
    ///     let outcome = Assessment::new(council, [met, met, missed], [])?.rate();
    ///     Ok(outcome.rating().map(|rating| rating.all_unmet().is_empty()))
    /// };
    /// assert_eq!(unmet(MinimaPolicy::Majority)?, Some(true));
    /// assert_eq!(unmet(MinimaPolicy::Unanimous)?, Some(false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub enum MinimaPolicy in "ocop": "cách xét yêu cầu tối thiểu" / "policy on minima", "unknown_minima_policy" {
        /// More than half of the members' sheets meet it. Exactly half is not enough.
        #[doc(alias = "qua nua so thanh vien")]
        Majority = "majority", "quá nửa số thành viên" / "more than half of the members";
        /// Every member's sheet meets it.
        #[doc(alias = "moi thanh vien")]
        Unanimous = "unanimous", "mọi thành viên" / "every member";
        /// The mean of the members' points on the criterion is at least the points of the
        /// minimum's level. The mean is exact, not rounded.
        #[doc(alias = "diem trung binh cua tieu chi")]
        Mean = "mean", "điểm trung bình của tiêu chí" / "mean points on the criterion";
        /// The council declares as a body which minima are not met
        /// ([`Assessment::declared`](crate::Assessment::declared)); the others are met.
        #[doc(alias = "hoi dong xac dinh")]
        Declared = "declared", "hội đồng xác định" / "as the council declares";
    }
}

/// A council: the edition of the rules that it applies, its tier, and its rules of procedure.
///
/// A decision leaves some rules to the council. They are set here: a method `with_x` gives the
/// council with another `x`, and the method `x` tells it. [`new`](Self::new) makes a provincial
/// council, [`self_assessment`](Self::self_assessment) one assessor alone.
///
/// Source: 26/2026, Art. 7(3) and 7(4); 1048, Annex II(2) and II(4); for what they leave open
/// [reading 9](crate::law::Reading::MinimaUnderACouncil),
/// [reading 10](crate::law::Reading::Spread) and [reading 11](crate::law::Reading::CouncilSize).
/// The sizes of the councils of 148 are not known ([gap](crate::law::Gap::CouncilsUnder148)).
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
///
/// # Stored form
///
/// As JSON it has its seven settings by name; those without a value are null. `alone` is true for
/// one assessor alone. Reading refuses a name that it does not know.
///
/// ```
/// use ocop::{Council, Edition};
///
/// let council = Council::new(Edition::Decision26).with_spread_limit(15);
/// let stored = serde_json::to_value(council)?;
/// let written = serde_json::json!({
///   "edition": "26", "tier": "province", "minima": "majority", "spread_limit": 15,
///   "quorum": null, "attested": null, "alone": false
/// });
/// assert_eq!(stored, written);
/// assert_eq!(serde_json::from_value::<Council>(stored)?, council);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// A provincial council that counts minima by majority. It has no limit of its own on the
    /// spread and no quorum, and attests no star.
    ///
    /// ```
    /// use ocop::{Authority, Council, Edition, MinimaPolicy};
    ///
    /// let council = Council::new(Edition::Decision148);
    /// assert_eq!(council.tier(), Authority::Province);
    /// assert_eq!(council.minima(), MinimaPolicy::Majority);
    /// assert_eq!((council.spread_limit(), council.attested()), (None, None));
    /// ```
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

    /// One assessor instead of a council: for a producer's own assessment of a product, or a draft.
    ///
    /// It has exactly one sheet. The sizes that 1048 sets for councils do not apply.
    ///
    /// ```
    /// use ocop::{Council, Edition};
    ///
    /// assert_eq!(Council::self_assessment(Edition::Decision1048).size(), (1, 1));
    /// ```
    #[must_use]
    #[doc(alias("tự đánh giá", "tu danh gia"))]
    pub const fn self_assessment(edition: Edition) -> Self {
        Self { alone: true, ..Self::new(edition) }
    }

    /// The council under another edition of the rules. Its tier and its rules of procedure stay.
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

    /// The council at another tier. For a rating the tier matters only under 1048, which sets the
    /// number of members and the limit on the spread by tier.
    ///
    /// Source: 1048, Annex II(2) and II(4).
    ///
    /// ```
    /// use ocop::{Authority, Council, Edition};
    ///
    /// let province = Council::new(Edition::Decision1048);
    /// assert_eq!(province.size(), (9, 11));
    /// assert_eq!(province.with_tier(Authority::District).size(), (5, 7));
    /// ```
    #[must_use]
    pub const fn with_tier(self, tier: Authority) -> Self {
        Self { tier, ..self }
    }

    /// The council with another policy on minima.
    ///
    /// Source: [reading 9](crate::law::Reading::MinimaUnderACouncil).
    ///
    /// ```
    /// use ocop::{Council, Edition, MinimaPolicy};
    ///
    /// let council = Council::new(Edition::Decision26).with_minima(MinimaPolicy::Mean);
    /// assert_eq!(council.minima().code(), "mean");
    /// ```
    #[must_use]
    pub const fn with_minima(self, minima: MinimaPolicy) -> Self {
        Self { minima, ..self }
    }

    /// The council with its own limit on the spread of the members' totals, in points.
    ///
    /// A spread of exactly the limit is allowed; with a greater one the members score again. The
    /// council's own limit takes the place of the decision's, also where it is higher.
    ///
    /// Source: [reading 10](crate::law::Reading::Spread).
    ///
    /// ```
    /// use ocop::{Council, Edition};
    ///
    /// let council = Council::new(Edition::Decision26).with_spread_limit(15);
    /// assert_eq!(council.applied_spread_limit(), Some(15));
    /// ```
    #[must_use]
    pub const fn with_spread_limit(self, points: u8) -> Self {
        Self { spread_limit: Some(points), ..self }
    }

    /// The council with a quorum: the least number of sheets, so that fewer are an error.
    ///
    /// Where the decision sets the number of members, the quorum takes the place of its least
    /// number. The greatest number stays, and a quorum above it is an error.
    ///
    /// Source: [reading 11](crate::law::Reading::CouncilSize).
    ///
    /// ```
    /// use core::num::NonZeroU16;
    /// use ocop::{Assessment, Council, Edition, Problem, ProductSet, ScoreSheet, SetId};
    ///
    /// let five = NonZeroU16::new(5).ok_or("five is not zero")?;
    /// let council = Council::new(Edition::Decision26).with_quorum(five);
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// assert_eq!(Assessment::new(council, [sheet; 4], []).unwrap_err().code(), "council_size");
    /// assert!(Assessment::new(council, [sheet; 5], []).is_ok());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn with_quorum(self, members: NonZeroU16) -> Self {
        Self { quorum: Some(members), ..self }
    }

    /// The council with an attestation: the minima are met for every star up to this one. No higher
    /// star can then be awarded.
    ///
    /// It is asked for where the minima cannot be computed: those of 781, and those of a result on
    /// record. Elsewhere it is an error.
    ///
    /// Source: 781, Annex II(6); [reading 23](crate::law::Reading::AttestedMinima) and
    /// [reading 25](crate::law::Reading::ResultOnRecord).
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, ProductSet1048, ScoreSheet, SetId, Star};
    ///
    /// let coffee = SetId::decision_1048(ProductSet1048::Coffee);
    /// let best = coffee.criteria_set().criteria().map(|on| (on.code(), on.levels().last()));
    /// let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// let edition = coffee.regime().last_edition(); // 1048 as amended by 781
    /// let council = Council::self_assessment(edition).with_attested(Star::Four);
    /// let outcome = Assessment::new(council, [sheet], [])?.rate();
    /// let rating = outcome.rating().ok_or("no ground was declared")?;
    /// assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Four));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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

    /// The council's own limit on the spread of the members' totals, in points, if it has one.
    #[must_use]
    pub const fn spread_limit(self) -> Option<u8> {
        self.spread_limit
    }

    /// The council's quorum, in sheets, if it has one.
    #[must_use]
    pub const fn quorum(self) -> Option<NonZeroU16> {
        self.quorum
    }

    /// The star up to which the council attests the minima, if it attests them.
    #[must_use]
    pub const fn attested(self) -> Option<Star> {
        self.attested
    }

    /// Whether it is one assessor instead of a council.
    #[must_use]
    pub const fn is_self_assessment(self) -> bool {
        self.alone
    }

    /// The limit on the spread of the members' totals that applies, in points: the council's own,
    /// or else the decision's. `None` where neither sets one.
    ///
    /// Source: 1048, Annex II(4), which sets 10 points for province and centre;
    /// [reading 10](crate::law::Reading::Spread).
    ///
    /// ```
    /// use ocop::{Council, Edition};
    ///
    /// // 1048 sets 10 points for the province. 26/2026 sets no limit.
    /// let council = Council::new(Edition::Decision1048);
    /// assert_eq!(council.applied_spread_limit(), Some(10));
    /// assert_eq!(council.with_spread_limit(5).applied_spread_limit(), Some(5));
    /// assert_eq!(council.with_edition(Edition::Decision26).applied_spread_limit(), None);
    /// ```
    #[must_use]
    pub fn applied_spread_limit(self) -> Option<u8> {
        self.spread_limit.or_else(|| self.edition.rules().council(self.tier).spread.said())
    }

    /// The least and the greatest number of sheets, both included.
    ///
    /// Under 1048 they are 5 to 7 in a district, and 9 to 11 at the province and the centre. Under
    /// the other decisions they are 1 to 65,535. A quorum takes the place of the least number. One
    /// assessor alone has exactly one sheet.
    ///
    /// Source: 1048, Annex II(2); [reading 11](crate::law::Reading::CouncilSize).
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

    /// Whether the council must attest the minima for score sheets of a set. It must under 1048 as
    /// amended by 781, for every set but tourism. (For a result on record it always must.)
    ///
    /// Source: 781, Annex II(6); [reading 23](crate::law::Reading::AttestedMinima).
    ///
    /// ```
    /// use ocop::{Council, ProductSet1048, Regime, SetId};
    ///
    /// let council = Council::new(Regime::Decision1048.last_edition()); // as amended by 781
    /// assert!(council.must_attest(SetId::decision_1048(ProductSet1048::Coffee)));
    /// let as_signed = Council::new(ocop::Edition::Decision1048);
    /// assert!(!as_signed.must_attest(SetId::decision_1048(ProductSet1048::Coffee)));
    /// ```
    #[must_use]
    pub const fn must_attest(self, set: SetId) -> bool {
        matches!(self.edition.rules().minima, Minima::Attested(_)) && !set.is_tourism()
    }
}

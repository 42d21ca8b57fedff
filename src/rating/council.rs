//! A council and its rules of procedure.

use core::num::NonZeroU16;

use crate::base::coded;
use crate::catalogue::SetId;
use crate::law::{Answer, Authority, Edition, Minima, Star};

coded! {
    /// When a council meets a minimum ([reading 9](crate::law::Reading::MinimaUnderACouncil)).
    ///
    /// No decision says when a council as a whole meets a minimum, so each council chooses;
    /// without a choice it is the majority. It is stored as its code, `"majority"`.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, MinimaPolicy, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let missed = ScoreSheet::empty(tea);
    /// let met = tea.criteria_set().minima().iter().map(|minimum| minimum.level());
    /// let met = missed.with_all(met.map(|level| (level.criterion().code(), level)))?;
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
        /// When more than half of the members' sheets meet it.
        #[doc(alias = "qua nua so thanh vien")]
        Majority = "majority", "quá nửa số thành viên" / "more than half of the members";
        /// When every member's sheet meets it.
        #[doc(alias = "moi thanh vien")]
        Unanimous = "unanimous", "mọi thành viên" / "every member";
        /// When the mean of the members' points on the criterion reaches the points of the
        /// minimum's level.
        #[doc(alias = "diem trung binh cua tieu chi")]
        Mean = "mean", "điểm trung bình của tiêu chí" / "mean points on the criterion";
        /// As the council declares as a body: it names the minima that are not met.
        #[doc(alias = "hoi dong xac dinh")]
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
///
/// # Stored form
///
/// As JSON it has its seven settings by name; those without a value are null. Names that it does
/// not have are refused.
///
/// ```
/// use ocop::{Council, Edition};
///
/// let stored = serde_json::to_value(Council::new(Edition::Decision26).with_spread_limit(15))?;
/// assert_eq!((&stored["edition"], &stored["tier"]), (&"26".into(), &"province".into()));
/// assert_eq!((&stored["spread_limit"], &stored["alone"]), (&15.into(), &false.into()));
/// assert!(stored["quorum"].is_null());
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
    /// A provincial council that counts minima by majority, has no rules of its own on spread and
    /// quorum, and attests nothing.
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
    #[doc(alias("tự đánh giá", "tu danh gia"))]
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

    /// The same council with another policy on minima.
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

    /// The same council with its own limit on the spread of the members' totals, in points
    /// ([reading 10](crate::law::Reading::Spread)).
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

    /// The same council with a quorum: fewer sheets are an error. Where the decision sets a size,
    /// the quorum lets fewer members than that score ([reading
    /// 11](crate::law::Reading::CouncilSize)).
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

    /// The same council attesting that minima which cannot be computed are met up to a star, the
    /// highest it may award: those of 781 ([reading 23](crate::law::Reading::AttestedMinima)), and
    /// those of a result on record ([reading 25](crate::law::Reading::ResultOnRecord)).
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
    ///
    /// ```
    /// use ocop::{Council, Edition};
    ///
    /// // 1048 sets 10 points (Annex II); 26/2026 sets nothing, so nothing applies.
    /// let council = Council::new(Edition::Decision1048);
    /// assert_eq!(council.applied_spread_limit(), Some(10));
    /// assert_eq!(council.with_spread_limit(5).applied_spread_limit(), Some(5));
    /// assert_eq!(council.with_edition(Edition::Decision26).applied_spread_limit(), None);
    /// ```
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

use crate::law::Star;
use crate::rating::{Rating, Score};

/// The result of a council's sheets without one of them.
///
/// [`Agreement::left_out`](crate::rating::Agreement::left_out) gives it for each sheet. The
/// council's rules and its policy on minima stay, but the number of members that a decision sets
/// does not matter here. It only shows what one sheet changes: it is not a rating of the product.
///
/// ```
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
/// use ocop::rating::Agreement;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let best = ScoreSheet::from_choices(tea, best)?;
/// let sheets = [best, best, ScoreSheet::empty(tea)];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let agreement = Agreement::within(&assessment)?;
/// let moving: Vec<_> = agreement.deciding_sheets().map(|sheet| sheet.member()).collect();
/// assert_eq!(moving, [1, 2, 3]);
/// let without = agreement.left_out()[2];
/// assert_eq!((without.star_with(), without.star()), (Star::Three, Star::Five));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the place and the total of the sheet, then score, band and star without it, and
/// `band_with` and `star_with` of all sheets. Reading refuses parts that contradict each other, and
/// passes over names that a later version adds.
///
/// ```
/// use ocop::rating::LeftOut;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "member": 1, "total": 98, "score": {"sum": 198, "of": 2, "mean": "99.00"}, "band": 5,
///   "star": 2, "band_with": 5, "star_with": 5
/// }"#;
/// let out: LeftOut = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&out)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LeftOut {
    pub(in crate::rating) member: u16,
    pub(in crate::rating) total: u8,
    pub(in crate::rating) score: Score,
    pub(in crate::rating) band: Star,
    pub(in crate::rating) star: Star,
    pub(in crate::rating) band_with: Star,
    pub(in crate::rating) star_with: Star,
}

impl LeftOut {
    pub(super) const fn new(member: u16, total: u8, with: &Rating, without: &Rating) -> Self {
        Self {
            member,
            total,
            score: without.score(),
            band: without.band(),
            star: without.star(),
            band_with: with.band(),
            star_with: with.star(),
        }
    }

    /// The place of the sheet left out, from 1.
    #[must_use]
    pub const fn member(self) -> u16 {
        self.member
    }

    /// The total of the sheet left out, in points: 0 to 100, inclusive.
    #[must_use]
    pub const fn total(self) -> u8 {
        self.total
    }

    /// The mean of the totals of the other sheets.
    #[must_use]
    pub const fn score(self) -> Score {
        self.score
    }

    /// The band star of the other sheets.
    #[must_use]
    pub const fn band(self) -> Star {
        self.band
    }

    /// The star of the other sheets.
    #[must_use]
    pub const fn star(self) -> Star {
        self.star
    }

    /// The band star of all sheets, with this one.
    #[must_use]
    pub const fn band_with(self) -> Star {
        self.band_with
    }

    /// The star of all sheets, with this one.
    #[must_use]
    pub const fn star_with(self) -> Star {
        self.star_with
    }

    /// Whether the sheet alone moves the star: whether the star is another without it.
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
    /// // Without the first or the third sheet, only one of two finds the packaging attractive.
    /// // That is no majority.
    /// let moves = agreement.left_out().iter().map(|sheet| sheet.moves_star());
    /// assert!(moves.eq([true, false, true]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn moves_star(self) -> bool {
        self.star != self.star_with
    }
}

//! The rating: parts, score, band star, awarded star and unmet minima.

use core::num::NonZeroU16;

use crate::base::coded;
use crate::catalogue::{MinimumSet, OtherSet, SetId};
use crate::law::{Certifier, Edition, Minima, Part, Reading, Star};
use crate::rating::{Assessment, Grounds, RecordedResult, Score, Shortfall};

coded! {
    /// The kind of an outcome: eliminated, stopped, to be scored again, or rated.
    ///
    /// [`Outcome::kind`] and [`AssessmentRecord::outcome`](crate::AssessmentRecord::outcome) give
    /// it. It is stored as its code: `"eliminated"`, `"stopped"`, `"rescore"` or `"rated"`.
    ///
    /// Source: [reading 8](crate::law::Reading::OutcomesOfTheirOwn) for elimination and stop,
    /// [reading 10](crate::law::Reading::Spread) for scoring again.
    ///
    /// ```
    /// use ocop::rating::OutcomeKind;
    /// use ocop::{Lang, Say};
    ///
    /// let codes: Vec<_> = OutcomeKind::ALL.iter().map(|kind| kind.code()).collect();
    /// assert_eq!(codes, ["eliminated", "stopped", "rescore", "rated"]);
    /// assert_eq!(OutcomeKind::Rescore.text(Lang::Vi).to_string(), "chấm lại");
    /// ```
    #[non_exhaustive]
    pub enum OutcomeKind in "ocop::rating": "kết quả đánh giá" / "outcome", "unknown_outcome" {
        /// The dossier is eliminated.
        #[doc(alias("bị loại", "bi loai"))]
        Eliminated = "eliminated", "hồ sơ bị loại" / "eliminated";
        /// The evaluation stops.
        Stopped = "stopped", "dừng đánh giá" / "evaluation stopped";
        /// The members score again.
        Rescore = "rescore", "chấm lại" / "to be scored again";
        /// The product is rated.
        Rated = "rated", "được phân hạng" / "rated";
    }
}

/// The outcome of an assessment: a rating, or the reason why there is none.
///
/// [`Assessment::rate`] gives it. Elimination and stop are outcomes of their own, without star and
/// score. They are never a score of 0.
///
/// Source: [reading 8](crate::law::Reading::OutcomesOfTheirOwn) for elimination and stop,
/// [reading 10](crate::law::Reading::Spread) for scoring again.
///
/// ```
/// use ocop::{Assessment, Council, Edition, Ground, GroundKind, Outcome};
/// use ocop::{ProductSet, ScoreSheet, SetId};
///
/// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
/// let forged = Ground::of_dossier(GroundKind::Eliminated);
/// let outcome = Assessment::new(Council::new(Edition::Decision26), sheets, [forged])?.rate();
/// match outcome {
///     Outcome::Rated(rating) => println!("{} points: {}", rating.score(), rating.star()),
///     Outcome::Rescore(rescore) => println!("{} points apart", rescore.spread()),
///     outcome => assert_eq!(outcome.code(), "eliminated"),
/// }
/// # Ok::<(), ocop::rating::AssessmentError>(())
/// ```
///
/// # Stored form
///
/// As JSON it has its kind under `outcome`, and with it
/// [`grounds`](crate::rating::Grounds#stored-form), `rescore` and [`rating`](Rating#stored-form);
/// what does not apply is null. Reading refuses parts that contradict each other, and passes over
/// names that a later version adds.
///
/// ```
/// use ocop::Outcome;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "outcome": "rescore", "grounds": null, "rescore": {"spread": 100, "limit": 5}, "rating": null
/// }"#;
/// let outcome: Outcome = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&outcome)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The dossier is eliminated on the declared grounds.
    #[doc(alias("bị loại", "bi loai"))]
    Eliminated(Grounds),
    /// The evaluation stops on the declared grounds.
    #[doc(alias("không đánh giá các bước tiếp theo", "khong danh gia cac buoc tiep theo"))]
    Stopped(Grounds),
    /// The members' totals are too far apart, so the members score again.
    Rescore(Rescore),
    /// The product is rated.
    Rated(Rating),
}

impl Outcome {
    /// The kind of the outcome.
    ///
    /// ```
    /// use ocop::rating::OutcomeKind;
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), sheets, [])?.rate();
    /// // A sheet without any points is rated too: one star.
    /// assert_eq!(outcome.kind(), OutcomeKind::Rated);
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub const fn kind(&self) -> OutcomeKind {
        match self {
            Self::Eliminated(_) => OutcomeKind::Eliminated,
            Self::Stopped(_) => OutcomeKind::Stopped,
            Self::Rescore(_) => OutcomeKind::Rescore,
            Self::Rated(_) => OutcomeKind::Rated,
        }
    }

    /// The stable code of its kind: `eliminated`, `stopped`, `rescore` or `rated`.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, Ground, GroundKind, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let stopped = [Ground::of_dossier(GroundKind::Stopped)];
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), sheets, stopped)?.rate();
    /// assert_eq!(outcome.code(), "stopped");
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.kind().code()
    }

    /// The rating; `None` where the product was not rated.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 3)?];
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), sheets, [])?.rate();
    /// let rating = outcome.rating().ok_or("no ground was declared")?;
    /// assert_eq!((rating.score().to_string().as_str(), rating.star()), ("3.00", Star::One));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn rating(&self) -> Option<&Rating> {
        match self {
            Self::Rated(rating) => Some(rating),
            _ => None,
        }
    }

    /// The grounds of an elimination or a stop; `None` for any other outcome.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, Ground, GroundKind, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let council = Council::new(Edition::Decision26);
    /// let forged = Ground::of_dossier(GroundKind::Eliminated);
    /// let grounds = Assessment::new(council, sheets, [forged])?.rate().grounds();
    /// assert!(grounds.is_some_and(|grounds| grounds.iter().eq([forged])));
    /// assert_eq!(Assessment::new(council, sheets, [])?.rate().grounds(), None);
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub const fn grounds(&self) -> Option<Grounds> {
        match self {
            Self::Eliminated(grounds) | Self::Stopped(grounds) => Some(*grounds),
            _ => None,
        }
    }
}

/// A spread of the members' totals that is over the limit, so that the members score again.
///
/// The spread is the highest total of a member less the lowest, in whole points.
/// [`Outcome::Rescore`] holds it; [`Bounds::may_rescore`](crate::Bounds::may_rescore) gives the
/// greatest one that open sheets allow.
///
/// Source: 1048, Annex II(4); [reading 10](crate::law::Reading::Spread).
///
/// ```
/// use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 3)?;
/// let sheets = [sheet, sheet.with("1.1", 0)?];
/// let council = Council::new(Edition::Decision26).with_spread_limit(2);
/// let Outcome::Rescore(rescore) = Assessment::new(council, sheets, [])?.rate() else {
///     panic!("the totals are 3 points apart")
/// };
/// assert_eq!((rescore.spread(), rescore.limit()), (3, 2));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the spread and the limit. Reading refuses a spread that is not over the limit, and
/// passes over names that a later version adds.
///
/// ```
/// use ocop::rating::Rescore;
///
/// let json = r#"{"spread":12,"limit":10}"#;
/// let rescore: Rescore = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&rescore)?, json);
/// assert!(serde_json::from_str::<Rescore>(r#"{"spread": 8, "limit": 10}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rescore {
    spread: u8,
    limit: u8,
}

impl Rescore {
    pub(super) const fn new(spread: u8, limit: u8) -> Self {
        Self { spread, limit }
    }

    /// The highest total less the lowest, in points: more than the limit, and at most 100.
    #[must_use]
    pub const fn spread(self) -> u8 {
        self.spread
    }

    /// The limit, in points: the greatest spread that is allowed.
    #[must_use]
    pub const fn limit(self) -> u8 {
        self.limit
    }
}

/// How the minima of a rating were decided: computed, declared, attested, or there are none.
///
/// [`Rating::minima_basis`] gives it.
///
/// Source: the stars printed beside levels; 781, Annex II(6);
/// [reading 3](crate::law::Reading::CumulativeMinima),
/// [reading 4](crate::law::Reading::MinimumIsAFloor) and
/// [reading 23](crate::law::Reading::AttestedMinima).
///
/// ```
/// use ocop::rating::MinimaBasis;
/// use ocop::{Assessment, Council, ProductSet, Regime, ScoreSheet, SetId};
///
/// let sheets = [ScoreSheet::empty(SetId::decision_148(ProductSet::Tea))];
/// let council = Council::new(Regime::Decision148.last_edition());
/// let outcome = Assessment::new(council, sheets, [])?.rate();
/// let basis = outcome.rating().map(|rating| rating.minima_basis());
/// assert_eq!(basis, Some(MinimaBasis::Computed));
/// # Ok::<(), ocop::rating::AssessmentError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is its code and the star; without an attestation `up_to` is null. Reading refuses
/// parts that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::rating::MinimaBasis;
///
/// let json = r#"{"basis":"attested","up_to":4}"#;
/// let basis: MinimaBasis = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&basis)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MinimaBasis {
    /// There are no minima: 1048 as signed, and tourism under 781.
    None,
    /// Computed from the sheets by the stars that are printed beside levels (148, 26/2026).
    Computed,
    /// Declared by the council as a body
    /// ([`MinimaPolicy::Declared`](crate::MinimaPolicy::Declared)).
    Declared,
    /// Attested by the council up to a star, because they cannot be computed
    /// ([`Reading::AttestedMinima`], [`Reading::ResultOnRecord`]).
    Attested {
        /// The highest star whose minima the council attests.
        up_to: Star,
    },
}

impl MinimaBasis {
    /// The stable code: `none`, `computed`, `declared` or `attested`.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::rating::MinimaBasis;
    ///
    /// assert_eq!(MinimaBasis::Attested { up_to: Star::Four }.code(), "attested");
    /// assert_eq!(MinimaBasis::None.code(), "none");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Computed => "computed",
            Self::Declared => "declared",
            Self::Attested { .. } => "attested",
        }
    }
}

/// A product's rating by one assessment: parts, score, band star, awarded star and unmet minima.
///
/// [`Assessment::rate`] gives it within an [`Outcome`]. The score gives the band star. The awarded
/// star is the highest star up to the band star for which its own minima and those of all lower
/// stars are met. So 95 points with an unmet minimum for three stars give two stars.
///
/// Source: 26/2026, Art. 3(3); 148 and 1048, Art. 1(2); the stars printed beside levels;
/// [reading 2](crate::law::Reading::HalfOpenBands) and
/// [reading 3](crate::law::Reading::CumulativeMinima).
///
/// ```
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(tea, best)?.with("2.2", 1)?; // plain packaging
/// let outcome = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?.rate();
/// let rating = outcome.rating().expect("no ground was declared");
/// assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Two));
/// assert_eq!(rating.unmet().iter().next().map(|unmet| unmet.criterion().code()), Some("2.2"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the set, the edition, the number of members (null for a result on record), the
/// score, the three parts, both stars, the code of its [`MinimaBasis`] under `minima` with the star
/// under `attested`, and all unmet minima. ([`Bounds`](crate::Bounds#stored-form) shows two ratings
/// by sheets.) Reading computes the stars again from the score and the minima, and refuses other
/// stars. It passes over names that a later version adds.
///
/// ```
/// use ocop::rating::RecordedResult;
/// use ocop::{Assessment, Council, Edition, ProductSet, Rating, SetId, Star};
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let result = RecordedResult::from_text(tea, ["31.00", "24.00", "34.50"])?;
/// let council = Council::new(Edition::Decision26).with_attested(Star::Four);
/// let outcome = Assessment::on_record(council, result, [])?.rate();
/// let stored = serde_json::to_value(outcome.rating())?;
/// let written = serde_json::json!({
///   "set": "2026/11", "edition": "26", "members": null,
///   "score": {"sum": 8950, "of": 100, "mean": "89.50"},
///   "parts": {
///     "A": {"sum": 3100, "of": 100, "mean": "31.00"},
///     "B": {"sum": 2400, "of": 100, "mean": "24.00"},
///     "C": {"sum": 3450, "of": 100, "mean": "34.50"}
///   },
///   "band": 4, "star": 4, "minima": "attested", "attested": 4, "unmet": []
/// });
/// assert_eq!(stored, written);
///
/// let wrong = stored.to_string().replacen(r#""star":4"#, r#""star":5"#, 1);
/// assert!(serde_json::from_str::<Rating>(&wrong).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rating {
    set: SetId,
    edition: Edition,
    members: Option<NonZeroU16>,
    score: Score,
    parts: [Score; 3],
    unmet: MinimumSet,
    basis: MinimaBasis,
    band: Star,
    star: Star,
}

impl Rating {
    pub(super) fn of_sheets(
        assessment: &Assessment,
        members: NonZeroU16,
        parts: [u32; 3],
        unmet: MinimumSet,
    ) -> Self {
        let council = assessment.council();
        let basis = match (council.edition().rules().minima, council.attested()) {
            (Minima::Printed, _) if assessment.declared_unmet().is_some() => MinimaBasis::Declared,
            (Minima::Printed, _) => MinimaBasis::Computed,
            (Minima::Attested(_), Some(up_to)) => MinimaBasis::Attested { up_to },
            (Minima::Attested(_) | Minima::None, _) => MinimaBasis::None,
        };
        let [a, b, c] = parts;
        // The parts of a sheet add up to at most 100 points, so the sums of at most 65,535 sheets do not overflow.
        let score = Score::of_sheets(a.saturating_add(b).saturating_add(c), members);
        let parts = parts.map(|sum| Score::of_sheets(sum, members));
        Self::settle(assessment.set(), council.edition(), Some(members), score, parts, unmet, basis)
    }

    pub(super) fn on_record(assessment: &Assessment, result: RecordedResult) -> Self {
        let parts = [Part::A, Part::B, Part::C].map(|part| result.part(part));
        let [a, b, c] = parts.map(Score::numerator);
        // Hundredths of at most 100 points.
        let score = Score::of_sheets(a.saturating_add(b).saturating_add(c), parts[0].denominator());
        let council = assessment.council();
        // A result on record is made with an attestation.
        let basis = council.attested().map_or(MinimaBasis::None, |up_to| MinimaBasis::Attested { up_to });
        let unmet = MinimumSet::none(assessment.set());
        Self::settle(assessment.set(), council.edition(), None, score, parts, unmet, basis)
    }

    /// The stars that follow from score and minima.
    pub(super) fn settle(
        set: SetId,
        edition: Edition,
        members: Option<NonZeroU16>,
        score: Score,
        parts: [Score; 3],
        unmet: MinimumSet,
        basis: MinimaBasis,
    ) -> Self {
        let bands = edition.rules().bands;
        let band =
            bands.iter().rev().find(|band| score.reaches(band.from)).map_or(Star::One, |band| band.star);
        let reach = match basis {
            MinimaBasis::None => Star::Five,
            MinimaBasis::Attested { up_to } => up_to,
            MinimaBasis::Computed | MinimaBasis::Declared => {
                unmet.lowest_star().map_or(Star::Five, |star| star.previous().unwrap_or(Star::One))
            }
        };
        Self { set, edition, members, score, parts, unmet, basis, band, star: band.min(reach) }
    }

    /// The star if one minimum were met, or were not; everything else as it is.
    pub(super) fn star_with(&self, minimum: crate::Minimum, met: bool) -> Star {
        let bit = MinimumSet::none(self.set).with(minimum).map_or(0, MinimumSet::bits);
        let bits = if met { self.unmet.bits() & !bit } else { self.unmet.bits() | bit };
        let unmet = MinimumSet::from_bits(self.set, bits);
        Self::settle(self.set, self.edition, self.members, self.score, self.parts, unmet, self.basis).star
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// The edition of the rules.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// The number of members' sheets that the score is the mean of; `None` for a result on record.
    #[must_use]
    pub const fn members(&self) -> Option<NonZeroU16> {
        self.members
    }

    /// The score: the exact mean of the members' totals, or the score on record. 0 to 100 points,
    /// inclusive.
    ///
    /// Source: 26/2026, Art. 3(3); 148 and 1048, Art. 1(2);
    /// [reading 1](crate::law::Reading::ExactMean).
    #[must_use]
    #[doc(alias("tổng điểm trung bình", "tong diem trung binh"))]
    pub const fn score(&self) -> Score {
        self.score
    }

    /// The mean of the members' points in a part, from 0 to the part's maximum, inclusive.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, Part, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// let sheets = [sheet.with("1.1", 3)?, sheet.with("1.1", 2)?];
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), sheets, [])?.rate();
    /// let rating = outcome.rating().ok_or("no ground was declared")?;
    /// assert_eq!(rating.part(Part::A).to_string(), "2.50");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn part(&self, part: Part) -> Score {
        part.of(self.parts)
    }

    /// The band star: the star of the band in which the score lies.
    ///
    /// Source: 26/2026, Art. 3(3); 148 and 1048, Art. 1(2);
    /// [reading 2](crate::law::Reading::HalfOpenBands).
    #[must_use]
    #[doc(alias("hạng theo điểm", "hang theo diem"))]
    pub const fn band(&self) -> Star {
        self.band
    }

    /// The awarded star. It is never above the band star.
    ///
    /// Source: [reading 3](crate::law::Reading::CumulativeMinima).
    #[must_use]
    #[doc(alias("hạng sao", "hang sao"))]
    pub const fn star(&self) -> Star {
        self.star
    }

    /// The unmet minima that hold the star down: those for stars up to the band star. They are
    /// ordered by star, then as printed.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), sheets, [])?.rate();
    /// let rating = outcome.rating().ok_or("no ground was declared")?;
    /// // At one star no minimum holds the product down, though it meets none of them.
    /// assert!(rating.unmet().is_empty());
    /// assert!(!rating.all_unmet().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unmet(&self) -> MinimumSet {
        self.unmet.up_to(self.band)
    }

    /// All unmet minima, also those for stars above the band star.
    #[must_use]
    pub const fn all_unmet(&self) -> MinimumSet {
        self.unmet
    }

    /// How the minima were decided.
    #[must_use]
    pub const fn minima_basis(&self) -> MinimaBasis {
        self.basis
    }

    /// Whether the star is recognised and certified: three stars or more.
    ///
    /// Source: 26/2026, Art. 4(1); 148 and 1048, Annex II(1).
    ///
    /// ```
    /// use ocop::rating::RecordedResult;
    /// use ocop::{Assessment, Council, Edition, ProductSet, SetId, Star};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let result = RecordedResult::from_text(tea, ["20", "15", "15.00"])?;
    /// let certifiable = |attested| {
    ///     let council = Council::new(Edition::Decision26).with_attested(attested);
    ///     let outcome = Assessment::on_record(council, result, [])?.rate();
    ///     let rating = outcome.rating();
    ///     Ok::<_, ocop::rating::AssessmentError>(rating.map(|rating| rating.is_certifiable()))
    /// };
    /// // 50 points are in the band of three stars; what the council attests decides.
    /// assert_eq!(certifiable(Star::Three)?, Some(true));
    /// assert_eq!(certifiable(Star::Two)?, Some(false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_certifiable(&self) -> bool {
        self.star.is_certifiable()
    }

    /// Who recognises the product and issues its certificate under the rating's edition; `None` for
    /// one and two stars.
    ///
    /// Source: 26/2026, Art. 4(1); 1489; 148 and 1048, Annex II(1). The answer names the place.
    ///
    /// ```
    /// use ocop::rating::RecordedResult;
    /// use ocop::{Assessment, Authority, Council, Edition, ProductSet, SetId, Star};
    ///
    /// let tea = SetId::decision_148(ProductSet::Tea);
    /// let result = RecordedResult::from_text(tea, ["20", "15", "15"])?;
    /// let council = Council::new(Edition::Decision148).with_attested(Star::Three);
    /// let outcome = Assessment::on_record(council, result, [])?.rate();
    /// let certifier = outcome.rating().and_then(|rating| rating.certifier());
    /// // Under 148 as signed the district recognises three stars.
    /// assert_eq!(certifier.map(|by| by.authority), Some(Authority::District));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn certifier(&self) -> Option<Certifier> {
        self.edition.rules().certifier(self.star)
    }

    /// The star of the next higher band, and how many points the score is short of that band;
    /// `None` in the highest band.
    ///
    /// Source: 26/2026, Art. 3(3); 148 and 1048, Art. 1(2).
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), sheets, [])?.rate();
    /// let next = outcome.rating().and_then(|rating| rating.next_band());
    /// let (next, short) = next.expect("0 points are one star");
    /// assert_eq!((next, short.to_string().as_str()), (Star::Two, "30.00"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn next_band(&self) -> Option<(Star, Shortfall)> {
        let next = self.band.next()?;
        Some((next, self.score.short_of(self.edition.rules().bands.from(next))))
    }

    /// The readings that the rating rests on, besides the words of the decision.
    ///
    /// ```
    /// use ocop::law::Reading;
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), sheets, [])?.rate();
    /// let readings = outcome.rating().map(|rating| rating.readings()).unwrap_or_default();
    /// assert!(readings.contains(&Reading::CumulativeMinima));
    /// assert!(!readings.contains(&Reading::AttestedMinima));
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub const fn readings(&self) -> &'static [Reading] {
        match (self.basis, self.members) {
            (MinimaBasis::Computed, _) => &[
                Reading::ExactMean,
                Reading::HalfOpenBands,
                Reading::CumulativeMinima,
                Reading::MinimumIsAFloor,
                Reading::MinimaUnderACouncil,
            ],
            (MinimaBasis::Declared, _) => &[
                Reading::ExactMean,
                Reading::HalfOpenBands,
                Reading::CumulativeMinima,
                Reading::MinimaUnderACouncil,
            ],
            (MinimaBasis::None, _) => &[Reading::ExactMean, Reading::HalfOpenBands],
            (MinimaBasis::Attested { .. }, None) => &[Reading::HalfOpenBands, Reading::ResultOnRecord],
            (MinimaBasis::Attested { .. }, Some(_)) => {
                &[Reading::ExactMean, Reading::HalfOpenBands, Reading::AttestedMinima]
            }
        }
    }

    /// Whether a minimum is unmet, whatever star it is for.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let minimum = tea.criteria_set().criterion("2.2")?.minima().next().ok_or("there is one")?;
    /// let sheets = [ScoreSheet::empty(tea).with("2.2", minimum.level())?];
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), sheets, [])?.rate();
    /// let rating = outcome.rating().ok_or("no ground was declared")?;
    /// assert!(!rating.misses(minimum)?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherSet`] (`other_set`) for a minimum of another set.
    pub fn misses(&self, minimum: crate::Minimum) -> Result<bool, OtherSet> {
        OtherSet::check(minimum.set(), self.set)?;
        Ok(self.unmet.contains(minimum))
    }
}

//! What is certain and what is possible while sheets are still open.

use alloc::vec::Vec;

use crate::catalogue::{Case, CriterionId, LevelId, SetId};
use crate::law::Star;
use crate::rating::assessment::{Cases, Poll, check_size};
use crate::rating::open::Side;
use crate::rating::{Assessment, AssessmentError, Council, Ground, OpenSheet, Rating, Rescore, ScoreSheet};

/// The certain and the possible rating of a product while some answers are still open.
///
/// Whatever the open answers turn out to be, the score lies between the two scores, and the star
/// between the two stars, both ends included. [`OpenAssessment::bounds`] gives it for open sheets,
/// and [`Forecast::bounds`](crate::crosswalk::Forecast::bounds) for a product under another
/// decision.
///
/// ```
/// use ocop::{Council, Edition, OpenSheet, ProductSet, SetId, Star};
/// use ocop::rating::OpenAssessment;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let mut sheet = OpenSheet::new(tea);
/// sheet.choose("2.2", 1)?; // plain packaging: the minimum for three stars is missed
/// let bounds = OpenAssessment::new(Council::new(Edition::Decision26), [sheet])?.bounds();
/// assert_eq!(bounds.certain().score().to_string(), "0.00");
/// assert_eq!((bounds.certain().star(), bounds.possible().star()), (Star::One, Star::Two));
/// assert_eq!(bounds.decided(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has both [ratings](Rating#stored-form) under `low` and `high`, the possible
/// [`rescore`](Rescore#stored-form), and under `decided` the star once it is certain; what does not
/// apply is null. Reading refuses parts that contradict each other, and passes over names that a
/// later version adds. `decided` is not read back, since it follows from the others.
///
/// ```
/// use ocop::Bounds;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "low": {
///     "set": "2026/13", "edition": "26", "members": 2,
///     "score": {"sum": 98, "of": 2, "mean": "49.00"},
///     "parts": {
///       "A": {"sum": 38, "of": 2, "mean": "19.00"}, "B": {"sum": 25, "of": 2, "mean": "12.50"},
///       "C": {"sum": 35, "of": 2, "mean": "17.50"}
///     },
///     "band": 2, "star": 2, "minima": "computed", "attested": null,
///     "unmet": [
///       "2026/13/1.1:2", "2026/13/2.2:3", "2026/13/2.3:1", "2026/13/3.5:1", "2026/13/4.1:2",
///       "2026/13/5.3:2", "2026/13/8:1", "2026/13/9:1", "2026/13/1.5:3", "2026/13/1.6:1",
///       "2026/13/2.1:4", "2026/13/2.3:3", "2026/13/3.4:2", "2026/13/3.5:2", "2026/13/4.1:3",
///       "2026/13/5.1:5", "2026/13/7:3", "2026/13/9:2", "2026/13/1.5:4", "2026/13/4.1:4",
///       "2026/13/7:4"
///     ]
///   },
///   "high": {
///     "set": "2026/13", "edition": "26", "members": 2,
///     "score": {"sum": 198, "of": 2, "mean": "99.00"},
///     "parts": {
///       "A": {"sum": 78, "of": 2, "mean": "39.00"}, "B": {"sum": 50, "of": 2, "mean": "25.00"},
///       "C": {"sum": 70, "of": 2, "mean": "35.00"}
///     },
///     "band": 5, "star": 2, "minima": "computed", "attested": null, "unmet": ["2026/13/2.2:3"]
///   },
///   "rescore": null, "decided": 2
/// }"#;
/// let bounds: Bounds = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&bounds)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    low: Rating,
    high: Rating,
    rescore: Option<Rescore>,
}

impl Bounds {
    pub(crate) const fn new(low: Rating, high: Rating) -> Self {
        Self { low, high, rescore: None }
    }

    /// The bounds between two assessments of one set by one council: everything that is not settled
    /// at its worst, and at its best.
    pub(crate) fn between(worst: &Assessment, best: &Assessment) -> Self {
        let rescore = rescore(worst.council(), worst.sheets(), best.sheets());
        Self { rescore, ..Self::new(worst.weigh().0, best.weigh().0) }
    }

    #[cfg(feature = "serde")]
    pub(super) const fn with_rescore(self, rescore: Option<Rescore>) -> Self {
        Self { rescore, ..self }
    }

    /// The certain rating: the result cannot be lower.
    ///
    /// ```
    /// use ocop::rating::OpenAssessment;
    /// use ocop::{Council, Edition, OpenSheet, ProductSet, SetId};
    ///
    /// let mut sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// sheet.choose("1.1", 3)?.choose("1.2", 1)?;
    /// let bounds = OpenAssessment::new(Council::new(Edition::Decision26), [sheet])?.bounds();
    /// // The answers count as they are, and an open criterion counts as "no level met".
    /// let certain = bounds.certain().score().numerator();
    /// assert_eq!(certain, u32::from(sheet.closed_as_unmet()?.total()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn certain(&self) -> &Rating {
        &self.low
    }

    /// The possible rating: the result cannot be higher.
    #[must_use]
    pub const fn possible(&self) -> &Rating {
        &self.high
    }

    /// The greatest spread of totals that the open answers allow, if it is over the limit. The
    /// members may then have to score again, so that these sheets give no star. `None` if the
    /// spread cannot be over the limit, or if [no limit applies](Council::applied_spread_limit).
    ///
    /// Source: [reading 10](crate::law::Reading::Spread).
    #[must_use]
    pub const fn may_rescore(&self) -> Option<Rescore> {
        self.rescore
    }

    /// The star, if the open answers cannot change it any more; `None` while they can, or while the
    /// members may have to score again.
    ///
    /// ```
    /// use ocop::rating::OpenAssessment;
    /// use ocop::{Council, Edition, OpenSheet, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// // A sheet without any points, on which one criterion of 3 points is taken back.
    /// let mut sheet = OpenSheet::from(ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)));
    /// sheet.reopen("1.1")?;
    /// let bounds = OpenAssessment::new(Council::new(Edition::Decision26), [sheet])?.bounds();
    /// // Three points more do not reach the band of two stars.
    /// assert_eq!(bounds.decided(), Some(Star::One));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decided(&self) -> Option<Star> {
        let star = self.low.star();
        (star == self.high.star() && self.rescore.is_none()).then_some(star)
    }
}

/// How the answer on one open criterion of one sheet can still change the star.
///
/// It names the sheet, by its place, and the criterion. It has two stars: the highest one that
/// stays possible if the criterion is answered worst, and the one that becomes certain if it is
/// answered best. [`OpenAssessment::swings`] makes it.
///
/// ```
/// use ocop::rating::OpenAssessment;
/// use ocop::{Council, Edition, OpenSheet, ProductSet, SetId, Star};
///
/// let council = Council::new(Edition::Decision26);
/// let sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
/// let swings = OpenAssessment::new(council, [sheet])?.swings();
/// let packaging = swings.iter().find(|swing| swing.criterion().code() == "2.2");
/// let packaging = packaging.ok_or("everything is open")?;
/// // Packaging has a minimum for three stars: missed, it leaves two stars at most.
/// assert_eq!((packaging.member(), packaging.at_worst()), (1, Star::Two));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the place of the sheet, the criterion, both stars, and under `low` and `high` the
/// certain and the possible star before the answer. Reading refuses parts that contradict each
/// other, and passes over names that a later version adds.
///
/// ```
/// use ocop::rating::Swing;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "member": 2, "criterion": "2026/13/1.1", "at_worst": 2, "at_best": 2, "low": 2, "high": 2
/// }"#;
/// let swing: Swing = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&swing)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swing {
    member: u16,
    criterion: CriterionId,
    at_worst: Star,
    at_best: Star,
    low: Star,
    high: Star,
}

impl Swing {
    /// `None` unless each star is within the bounds.
    #[cfg(feature = "serde")]
    pub(super) fn read(
        member: u16,
        criterion: CriterionId,
        at: (Star, Star),
        bounds: (Star, Star),
    ) -> Option<Self> {
        let ((at_worst, at_best), (low, high)) = (at, bounds);
        let within = low <= at_worst && at_worst <= high && low <= at_best && at_best <= high;
        (member > 0 && within).then_some(Self { member, criterion, at_worst, at_best, low, high })
    }

    /// The place of the sheet among the sheets, from 1.
    #[must_use]
    pub const fn member(&self) -> u16 {
        self.member
    }

    /// The open criterion.
    #[must_use]
    pub const fn criterion(&self) -> CriterionId {
        self.criterion
    }

    /// The highest star that stays possible if this criterion is answered worst.
    #[must_use]
    pub const fn at_worst(&self) -> Star {
        self.at_worst
    }

    /// The star that becomes certain if this criterion is answered best.
    #[must_use]
    pub const fn at_best(&self) -> Star {
        self.at_best
    }

    /// The certain and the possible star before this criterion is answered.
    ///
    /// ```
    /// use ocop::rating::OpenAssessment;
    /// use ocop::{Council, Edition, OpenSheet, ProductSet, SetId, Star};
    ///
    /// let sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// let swings = OpenAssessment::new(Council::new(Edition::Decision26), [sheet])?.swings();
    /// // Nothing is answered yet, so everything from one star to five is possible.
    /// assert!(swings.iter().all(|swing| swing.bounds() == (Star::One, Star::Five)));
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub const fn bounds(&self) -> (Star, Star) {
        (self.low, self.high)
    }

    /// Whether the possible star is lost if this criterion is answered worst: whether
    /// [`at_worst`](Self::at_worst) is below it.
    ///
    /// ```
    /// use ocop::rating::{OpenAssessment, Swing};
    /// use ocop::{Council, Edition, OpenSheet, ProductSet, SetId};
    ///
    /// let sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// let swings = OpenAssessment::new(Council::new(Edition::Decision26), [sheet])?.swings();
    /// let has_minimum = |swing: &&Swing| swing.criterion().minima().next().is_some();
    /// // No criterion alone has so many points that five stars would be lost without them. But an
    /// // unmet minimum takes the fifth star away.
    /// assert!(swings.iter().filter(has_minimum).all(|swing| swing.can_lose()));
    /// assert!(!swings.iter().filter(|swing| !has_minimum(swing)).any(|swing| swing.can_lose()));
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub fn can_lose(&self) -> bool {
        self.at_worst < self.high
    }

    /// Whether a higher star becomes certain if this criterion is answered best: whether
    /// [`at_best`](Self::at_best) is above the star that is certain now.
    ///
    /// ```
    /// use ocop::rating::OpenAssessment;
    /// use ocop::{Council, Edition, OpenSheet, ProductSet, SetId};
    ///
    /// // One answer on a sheet where nothing is answered makes no star certain.
    /// let sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// let swings = OpenAssessment::new(Council::new(Edition::Decision26), [sheet])?.swings();
    /// assert!(!swings.iter().any(|swing| swing.can_win()));
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub fn can_win(&self) -> bool {
        self.at_best > self.low
    }
}

/// A council's sheets while some of them may still be open.
///
/// [`new`](Self::new) makes it of [`OpenSheet`]s. While sheets are open, its
/// [`bounds`](Self::bounds) tell which rating is certain and which is possible, and its
/// [`swings`](Self::swings) which answers can still change the star. When every sheet is closed,
/// [`close`](Self::close) gives the [`Assessment`], which can be rated.
///
/// ```
/// use ocop::rating::OpenAssessment;
/// use ocop::{Council, Edition, OpenSheet, Outcome, Problem, ProductSet, ScoreSheet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let handed_in = OpenSheet::from(ScoreSheet::empty(tea).with("1.1", 3)?);
/// let council = Council::new(Edition::Decision26);
/// let open = OpenAssessment::new(council, [handed_in, OpenSheet::new(tea)])?;
/// assert_eq!(open.close([]).unwrap_err().code(), "open_sheet");
///
/// let closed = OpenAssessment::new(council, [handed_in, handed_in])?.close([])?;
/// let Outcome::Rated(rating) = closed.rate() else { panic!("no ground was declared") };
/// assert_eq!(rating.score().to_string(), "3.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the council and its sheets: `{"council": {…}, "sheets": [{…}, {…}]}`. Reading
/// checks them as making one does, and refuses a name that it does not know.
///
/// ```
/// use ocop::rating::OpenAssessment;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "council": {
///     "edition": "26", "tier": "province", "minima": "majority", "spread_limit": null,
///     "quorum": null, "attested": null, "alone": false
///   },
///   "sheets": [
///     {
///       "set": "2026/13",
///       "levels": {
///         "1.1": 3, "1.2": 3, "1.3": 4, "1.4": 3, "1.5": 4, "1.6": 3, "1.7": 2, "2.1": 4,
///         "2.2": 2, "2.3": 3, "2.4": 2, "3.1": 3, "3.2": 2, "3.3": 3, "3.4": 2, "3.5": 3,
///         "4.1": 4, "4.2": 4, "4.3": 5, "5.1": 5, "5.2": 3, "5.3": 4, "6.1.1": 3, "6.1.2": 3,
///         "6.1.3": 3, "6.1.4": 3, "6.1.5": 3, "6.2.1": 3, "6.2.2": 3, "7": 4, "8": 3, "9": 3,
///         "10": 2, "11": 3
///       }
///     },
///     {
///       "set": "2026/13",
///       "levels": {
///         "1.1": "?", "1.2": "?", "1.3": "?", "1.4": "?", "1.5": "?", "1.6": "?", "1.7": "?",
///         "2.1": "?", "2.2": "?", "2.3": "?", "2.4": "?", "3.1": "?", "3.2": "?", "3.3": "?",
///         "3.4": "?", "3.5": "?", "4.1": "?", "4.2": "?", "4.3": "?", "5.1": "?", "5.2": "?",
///         "5.3": "?", "6.1.1": "?", "6.1.2": "?", "6.1.3": "?", "6.1.4": "?", "6.1.5": "?",
///         "6.2.1": "?", "6.2.2": "?", "7": "?", "8": "?", "9": "?", "10": "?", "11": "?"
///       }
///     }
///   ]
/// }"#;
/// let assessment: OpenAssessment = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&assessment)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenAssessment {
    /// The sheets with everything that is open answered worst.
    worst: Assessment,
    sheets: Vec<OpenSheet>,
}

impl OpenAssessment {
    /// Puts open sheets under a council's rules, as [`Assessment::new`] does with closed ones.
    ///
    /// ```
    /// use ocop::rating::OpenAssessment;
    /// use ocop::{Council, Edition, OpenSheet, Problem, ProductSet, SetId};
    ///
    /// let council = Council::new(Edition::Decision26);
    /// let tea = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// assert_eq!(OpenAssessment::new(council, [tea, tea])?.sheets().len(), 2);
    /// let none: [OpenSheet; 0] = [];
    /// assert_eq!(OpenAssessment::new(council, none).unwrap_err().code(), "no_sheets");
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AssessmentError`] on the same conditions as [`Assessment::new`]: `no_sheets`,
    /// `council_size`, `quorum_too_large`, `mixed_sets`, `mixed_cases`, `other_regulation`,
    /// `attestation_needed`, `attestation_not_asked`, `unmet_needed`. An open sheet is not an
    /// error.
    pub fn new(council: Council, sheets: impl Into<Vec<OpenSheet>>) -> Result<Self, AssessmentError> {
        let sheets = sheets.into();
        // The number first: it bounds what the rest costs.
        check_size(council, sheets.len())?;
        let set = sheets.first().ok_or(AssessmentError::NoSheets)?.set();
        let mut cases = Cases::new(set);
        for (sheet, member) in sheets.iter().zip(1..) {
            if sheet.set() != set {
                return Err(AssessmentError::MixedSets { first: set, other: sheet.set(), member });
            }
            if let Err(criterion) = cases.settle(|criterion| sheet.case_on(criterion)) {
                return Err(AssessmentError::MixedCases { criterion, member });
            }
        }
        let worst: Vec<ScoreSheet> = sheets
            .iter()
            .map(|sheet| sheet.filled(Side::Worst, None, |criterion| cases.of(criterion)))
            .collect();
        Ok(Self { worst: Assessment::new(council, worst, [])?, sheets })
    }

    /// The council.
    #[must_use]
    pub const fn council(&self) -> Council {
        self.worst.council()
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.worst.set()
    }

    /// The members' sheets, open and closed.
    #[must_use]
    pub fn sheets(&self) -> &[OpenSheet] {
        &self.sheets
    }

    /// The assessment of the closed sheets, with the grounds that the council declares.
    ///
    /// ```
    /// use ocop::rating::OpenAssessment;
    /// use ocop::{Council, Edition, OpenSheet, Problem, ProductSet, ScoreSheet, SetId};
    ///
    /// let closed = OpenSheet::from(ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)));
    /// let mut open = closed;
    /// open.reopen("2.2")?;
    /// let error = OpenAssessment::new(Council::new(Edition::Decision26), [closed, open])?;
    /// let error = error.close([]).unwrap_err();
    /// assert_eq!((error.code(), error.details().member), ("open_sheet", Some(2)));
    /// assert_eq!(error.to_string(), "sheet 2 is not closed: criteria 2.2 are still open");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AssessmentError`]: `open_sheet` for the first sheet that is not closed, with its place and
    /// its open criteria; `other_set` for a ground on a criterion of another set. All else was
    /// checked by [`new`](Self::new).
    pub fn close(&self, grounds: impl AsRef<[Ground]>) -> Result<Assessment, AssessmentError> {
        let close = |(sheet, member): (&OpenSheet, usize)| {
            let open: Vec<CriterionId> = sheet.open().collect();
            if !open.is_empty() {
                return Err(AssessmentError::OpenSheet { member, open });
            }
            sheet.finish().map_err(|errors| AssessmentError::Sheet { member, errors })
        };
        let sheets = self.sheets.iter().zip(1..).map(close).collect::<Result<Vec<ScoreSheet>, _>>()?;
        Assessment::new(self.council(), sheets, grounds)
    }

    fn cases(&self) -> Cases {
        let mut cases = Cases::new(self.set());
        for sheet in &self.sheets {
            // The sheets were checked to agree.
            let _ = cases.settle(|criterion| sheet.case_on(criterion));
        }
        cases
    }

    /// The sheets with everything that is open answered best.
    fn best(&self, case: impl Fn(CriterionId) -> Option<Case>) -> Panel {
        let sheets: Vec<ScoreSheet> =
            self.sheets.iter().map(|sheet| sheet.filled(Side::Best, None, &case)).collect();
        Panel { poll: Poll::of(&sheets, self.council().minima()), sheets }
    }

    /// The certain and the possible rating.
    ///
    /// The certain rating is the one with each open criterion answered worst, the possible rating
    /// the one with each answered best. These are the ends, since a higher level never lowers the
    /// score or the star.
    ///
    /// ```
    /// use ocop::rating::OpenAssessment;
    /// use ocop::{Council, Edition, OpenSheet, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// // One member is done and found nothing; the other has not begun.
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let sheets = [OpenSheet::from(ScoreSheet::empty(tea)), OpenSheet::new(tea)];
    /// let bounds = OpenAssessment::new(Council::new(Edition::Decision26), sheets)?.bounds();
    /// assert_eq!(bounds.possible().score().to_string(), "50.00");
    /// // One of two members is no majority, so no minimum is met.
    /// assert_eq!((bounds.possible().band(), bounds.possible().star()), (Star::Three, Star::Two));
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        let cases = self.cases();
        let worst = Poll::of(self.worst.sheets(), self.council().minima());
        let best = self.best(|criterion| cases.of(criterion));
        Bounds {
            low: self.worst.rating_of(&worst),
            high: self.worst.rating_of(&best.poll),
            rescore: rescore(self.council(), self.worst.sheets(), &best.sheets),
        }
    }

    /// How the answer on each open criterion of each sheet can still change the star: sheet by
    /// sheet, and within a sheet in printed order.
    ///
    /// ```
    /// use ocop::{Council, Edition, OpenSheet, ProductSet, SetId, Star, rating::OpenAssessment};
    ///
    /// // Only the packaging is open. It has a minimum for three stars.
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let mut sheet = OpenSheet::new(tea);
    /// for criterion in tea.criteria().filter(|criterion| criterion.code() != "2.2") {
    ///     sheet.choose(criterion.code(), criterion.levels().last())?;
    /// }
    /// let swings = OpenAssessment::new(Council::new(Edition::Decision26), [sheet])?.swings();
    /// assert_eq!(swings.len(), 1);
    /// assert!(swings[0].can_lose() && swings[0].can_win());
    /// assert_eq!((swings[0].at_worst(), swings[0].at_best()), (Star::Two, Star::Five));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn swings(&self) -> Vec<Swing> {
        let policy = self.council().minima();
        let cases = self.cases();
        let worst = Poll::of(self.worst.sheets(), policy);
        let best = self.best(|criterion| cases.of(criterion));
        let star = |poll: &Poll| self.worst.rating_of(poll).star();
        let (low, high) = (star(&worst), star(&best.poll));
        let mut settled: Vec<(LevelId, Panel)> = Vec::new();
        let mut swings = Vec::new();
        let filled = self.worst.sheets().iter().enumerate();
        for (((place, at_worst), sheet), member) in filled.zip(&self.sheets).zip(1..=u16::MAX) {
            for criterion in sheet.open() {
                let case = cases.of(criterion);
                let answer = sheet.best_answer(criterion, case);
                let answered =
                    sheet.filled(Side::Worst, Some((criterion, answer)), |criterion| cases.of(criterion));
                let at_best = star(&worst.with(at_worst, &answered));

                let mut lowest = high;
                for answer in sheet.worst_answers(criterion, case) {
                    // Levels of a case are answers only where none is settled: no story has cases.
                    let settles = answer.filter(|level| level.case().is_some());
                    let case = |other| match settles {
                        Some(level) if other == criterion => level.case(),
                        _ => cases.of(other),
                    };
                    let panel = match settles {
                        None => &best,
                        Some(level) => {
                            let known = settled.iter().position(|(one, _)| *one == level);
                            let at = known.unwrap_or(settled.len());
                            if known.is_none() {
                                settled.push((level, self.best(case)));
                            }
                            settled.get(at).map_or(&best, |(_, panel)| panel)
                        }
                    };
                    let answered = sheet.filled(Side::Best, Some((criterion, answer)), case);
                    if let Some(before) = panel.sheets.get(place) {
                        lowest = lowest.min(star(&panel.poll.with(before, &answered)));
                    }
                }
                swings.push(Swing { member, criterion, at_worst: lowest, at_best, low, high });
            }
        }
        swings
    }
}

/// Sheets filled from one side, and what they come to.
struct Panel {
    sheets: Vec<ScoreSheet>,
    poll: Poll,
}

/// The greatest spread that is possible, if it is over the council's limit: of one sheet at its
/// best and another at its worst.
fn rescore(council: Council, worst: &[ScoreSheet], best: &[ScoreSheet]) -> Option<Rescore> {
    let limit = council.applied_spread_limit()?;
    let totals: Vec<(u8, u8)> =
        worst.iter().zip(best).map(|(worst, best)| (worst.total(), best.total())).collect();
    // The greatest of all others' best totals, for each sheet: the greatest, or the second where that is the sheet's own.
    let (own, (_, first)) = totals.iter().enumerate().max_by_key(|(_, (_, best))| *best)?;
    let others = totals.iter().enumerate().filter(|(place, _)| *place != own);
    let second = others.map(|(_, (_, best))| *best).max()?;
    let spread = totals.iter().enumerate().map(|(place, (worst, _))| {
        let other = if place == own { second } else { *first };
        other.saturating_sub(*worst) // nothing where no other sheet can be above
    });
    let spread = spread.max().filter(|spread| *spread > limit)?;
    Some(Rescore::new(spread, limit))
}

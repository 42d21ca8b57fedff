//! What is certain and what is possible while sheets are still open.

use alloc::vec::Vec;

use crate::catalogue::{Case, CriterionId, LevelId, SetId};
use crate::law::Star;
use crate::rating::assessment::{Cases, Poll, check_size};
use crate::rating::open::Side;
use crate::rating::{Assessment, AssessmentError, Council, Ground, OpenSheet, Rating, Rescore, ScoreSheet};

/// The certain and the possible rating of something that is not settled yet: an open sheet, a
/// council's open sheets, or a product under another decision.
///
/// Whatever the open answers turn out to be, the score lies between the two scores and the star
/// between the two stars.
///
/// ```
/// use ocop::{Council, Edition, OpenSheet, ProductSet, SetId, Star};
/// use ocop::rating::OpenAssessment;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let mut sheet = OpenSheet::new(tea);
/// sheet.choose("2.2", 1)?; // plain packaging: the minimum for three stars is missed
/// let bounds = OpenAssessment::new(Council::new(Edition::Decision26), [sheet])?.bounds();
/// assert_eq!(bounds.low().score().to_string(), "0.00");
/// assert_eq!((bounds.low().star(), bounds.high().star()), (Star::One, Star::Two));
/// assert_eq!(bounds.decided(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
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

    /// The certain rating: no lower one can come out.
    #[must_use]
    pub const fn low(&self) -> &Rating {
        &self.low
    }

    /// The possible rating: no higher one can come out.
    #[must_use]
    pub const fn high(&self) -> &Rating {
        &self.high
    }

    /// The greatest spread of totals that the open answers allow, where it is over the council's
    /// limit: the members may have to score again, so that no star comes out of these sheets
    /// ([reading 10](crate::law::Reading::Spread)).
    #[must_use]
    pub const fn may_rescore(&self) -> Option<Rescore> {
        self.rescore
    }

    /// The star, as soon as nothing that is open can change it.
    #[must_use]
    pub fn decided(&self) -> Option<Star> {
        let star = self.low.star();
        (star == self.high.star() && self.rescore.is_none()).then_some(star)
    }
}

/// What one open criterion of one sheet can still do to the star.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swing {
    member: usize,
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
        member: usize,
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
    pub const fn member(&self) -> usize {
        self.member
    }

    /// The open criterion.
    #[must_use]
    pub const fn criterion(&self) -> CriterionId {
        self.criterion
    }

    /// The highest star possible if this criterion is answered worst.
    #[must_use]
    pub const fn at_worst(&self) -> Star {
        self.at_worst
    }

    /// The star that is certain if this criterion is answered best.
    #[must_use]
    pub const fn at_best(&self) -> Star {
        self.at_best
    }

    /// The certain and the possible star before it is answered.
    #[must_use]
    pub const fn bounds(&self) -> (Star, Star) {
        (self.low, self.high)
    }

    /// Whether the possible star is lost if this criterion is answered worst.
    #[must_use]
    pub fn can_lose(&self) -> bool {
        self.at_worst < self.high
    }

    /// Whether a higher star is certain as soon as this criterion is answered best.
    #[must_use]
    pub fn can_win(&self) -> bool {
        self.at_best > self.low
    }
}

/// A council's sheets of which some may still be open.
///
/// It is rated only when every sheet is closed ([`close`](Self::close)); until then its
/// [`bounds`](Self::bounds) say what is certain.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenAssessment {
    /// The sheets with everything that is open answered worst.
    worst: Assessment,
    sheets: Vec<OpenSheet>,
}

impl OpenAssessment {
    /// Puts sheets under a council's rules, as [`Assessment::new`] does closed ones.
    ///
    /// # Errors
    ///
    /// [`AssessmentError`] as [`Assessment::new`], but for sheets that are open.
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

    /// The sheets.
    #[must_use]
    pub fn sheets(&self) -> &[OpenSheet] {
        &self.sheets
    }

    /// The closed assessment.
    ///
    /// # Errors
    ///
    /// [`AssessmentError::OpenSheet`] (`open_sheet`) for the first sheet that is not closed, with
    /// the member's place and the open criteria; otherwise as [`Assessment::new`].
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
    /// Raising a level never lowers a score or a star, so the one comes of answering everything
    /// open worst, the other of answering it best.
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

    /// What each open criterion of each sheet can still do to the star, member by member, in
    /// printed order.
    ///
    /// ```
    /// use ocop::{Council, Edition, OpenSheet, ProductSet, SetId, Star, rating::OpenAssessment};
    ///
    /// // All that is open is packaging, which prints the minimum for three stars.
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
        for ((place, at_worst), sheet) in filled.zip(&self.sheets) {
            for criterion in sheet.open() {
                let case = cases.of(criterion);
                let answer = sheet.best_answer(criterion, case);
                let answered =
                    sheet.filled(Side::Worst, Some((criterion, answer)), |criterion| cases.of(criterion));
                let at_best = star(&worst.with(at_worst, &answered));

                let mut lowest = high;
                for answer in sheet.worst_answers(criterion, case) {
                    let settles = answer.filter(|level| case.is_none() && level.case().is_some());
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
                let member = place.saturating_add(1); // one of at most 65,535 sheets
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

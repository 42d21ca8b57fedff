//! What is certain and what is possible while sheets are still open.

use alloc::vec::Vec;

use crate::catalogue::{CriterionId, SetId};
use crate::law::Star;
use crate::rating::assessment::{Cases, check_size};
use crate::rating::open::Side;
use crate::rating::{
    Assessment, AssessmentError, Council, Ground, OpenSheet, Rating, Rescore, ScoreSheet,
};

/// The certain and the possible rating of something that is not settled yet: an open sheet, a council's open sheets, or a product under
/// another decision.
///
/// Whatever the open answers turn out to be, the score lies between the two scores and the star between the two stars.
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

    /// The greatest spread of totals that the open answers allow, where it is over the council's limit: the members may have to score again,
    /// so that no star comes out of these sheets ([reading 10](crate::law::Reading::Spread)).
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
    bounds: (Star, Star),
}

impl Swing {
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

    /// Whether the possible star is lost if this criterion is answered worst.
    #[must_use]
    pub fn can_lose(&self) -> bool {
        self.at_worst < self.bounds.1
    }

    /// Whether a higher star is certain as soon as this criterion is answered best.
    #[must_use]
    pub fn can_win(&self) -> bool {
        self.at_best > self.bounds.0
    }
}

/// A council's sheets of which some may still be open.
///
/// It is rated only when every sheet is closed ([`close`](Self::close)); until then its [`bounds`](Self::bounds) say what is certain.
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
        let worst: Vec<ScoreSheet> = filled(&sheets, Side::Worst, None, &cases).collect();
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
    /// [`AssessmentError::OpenSheet`] (`open_sheet`) for the first sheet that is not closed, with the member's place and the open criteria;
    /// otherwise as [`Assessment::new`].
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

    /// The rating of the sheets filled from one side, but for one criterion of one sheet; the spread rule is looked at apart.
    fn rating(&self, side: Side, except: Option<(usize, CriterionId, Side)>, cases: &Cases) -> Rating {
        let sheets = filled(&self.sheets, side, except, cases).collect();
        self.worst.with_sheets(sheets).weigh().0
    }

    /// The certain and the possible rating.
    ///
    /// Raising a level never lowers a score or a star, so the one comes of answering everything open worst, the other of answering it best.
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        let best = filled(&self.sheets, Side::Best, None, &self.cases()).collect();
        Bounds::between(&self.worst, &self.worst.with_sheets(best))
    }

    /// What each open criterion of each sheet can still do to the star, member by member, in printed order.
    #[must_use]
    pub fn swings(&self) -> Vec<Swing> {
        let cases = self.cases();
        let bounds = self.bounds();
        let bounds = (bounds.low().star(), bounds.high().star());
        let open = self.sheets.iter().zip(1..).flat_map(|(sheet, member)| {
            sheet.open().map(move |criterion| (member, criterion))
        });
        let swing = |(member, criterion)| Swing {
            member,
            criterion,
            at_worst: self.rating(Side::Best, Some((member, criterion, Side::Worst)), &cases).star(),
            at_best: self.rating(Side::Worst, Some((member, criterion, Side::Best)), &cases).star(),
            bounds,
        };
        open.map(swing).collect()
    }
}

/// The sheets filled from one side, but for one criterion of one sheet.
fn filled<'a>(
    sheets: &'a [OpenSheet],
    side: Side,
    except: Option<(usize, CriterionId, Side)>,
    cases: &'a Cases,
) -> impl Iterator<Item = ScoreSheet> + use<'a> {
    sheets.iter().zip(1..).map(move |(sheet, member)| {
        let except = except.filter(|(one, ..)| *one == member).map(|(_, criterion, side)| (criterion, side));
        sheet.filled(side, except, &|criterion| cases.of(criterion))
    })
}

/// The greatest spread that is possible, if it is over the council's limit: of one sheet at its best
/// and another at its worst.
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
        other.saturating_sub(*worst)
    });
    let spread = spread.max().filter(|spread| *spread > limit)?;
    Some(Rescore::new(spread, limit))
}

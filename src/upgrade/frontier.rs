use core::fmt;

use crate::base::{Lang, Say};
use crate::rating::Score;
use crate::upgrade::words;

/// A score and the least cost at which it is reached.
///
/// [`Planner::frontier`](crate::Planner::frontier) gives them: each is a score that no cheaper plan
/// reaches or passes. It does not look at minima, so it says nothing on stars.
///
/// ```
/// use ocop::{Assessment, Council, Edition, Lang, Planner, ProductSet, Say, ScoreSheet, SetId};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let planner = Planner::new(Assessment::new(Council::new(Edition::Decision26), [sheet], [])?)?;
/// let frontier = planner.frontier();
/// // Five points are the most that one criterion brings.
/// assert_eq!((frontier[1].cost(), frontier[1].score().to_string().as_str()), (1, "5.00"));
/// assert_eq!(frontier[1].text(Lang::Vi).to_string(), "chi phí 1: 5,00 điểm");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the cost and the exact score. Reading passes over names that a later
/// version adds.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::upgrade::FrontierPoint;
///
/// let json = r#"{"cost": 35, "score": {"sum": 291, "of": 3, "mean": "97.00"}}"#;
/// let point: FrontierPoint = serde_json::from_str(json)?;
/// assert_eq!((point.cost(), point.score().to_string().as_str()), (35, "97.00"));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FrontierPoint {
    cost: u64,
    score: Score,
}

impl FrontierPoint {
    pub(super) const fn new(cost: u64, score: Score) -> Self {
        Self { cost, score }
    }

    /// The least cost of the score, in the units of the caller's costs.
    #[must_use]
    pub const fn cost(self) -> u64 {
        self.cost
    }

    /// The score, from 0 to 100 points.
    #[must_use]
    pub const fn score(self) -> Score {
        self.score
    }
}

impl Say for FrontierPoint {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::frontier_point(lang, f, &self.cost, &self.score)
    }
}

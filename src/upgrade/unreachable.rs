//! Why a star cannot be reached.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use crate::Text;
use crate::base::{Allowed, Counted, Details, Lang, Problem, Say, coded};
use crate::catalogue::{Minimum, SetId};
use crate::law::{Edition, Star};
use crate::rating::{Score, Shortfall};
use crate::upgrade::{Plan, words};

/// Why a star cannot be reached by the possible moves (`unreachable_star`): everything that stands
/// in the way, and the best that can be reached.
///
/// [`Planner::plan`](crate::Planner::plan) gives it as an error. It is also an answer, which can be
/// stored and read back.
///
/// Source: as for the [`Planner`](crate::Planner).
///
/// ```
/// use ocop::upgrade::{Costs, Obstacle, ObstacleReason};
/// use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
///
/// let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let mut costs = Costs::each_criterion(set);
/// costs.fix("2.2")?;
///
/// let unreachable = Planner::new(assessment)?.with_costs(costs)?.plan(Star::Three).unwrap_err();
/// assert_eq!(unreachable.best().to_string(), "97.00");
/// let minimum = unreachable.minima().next().expect("one minimum is in the way");
/// assert_eq!(minimum.criterion().code(), "2.2");
/// let reason = ObstacleReason::Fixed;
/// assert_eq!(unreachable.obstacles(), [Obstacle::Minimum { minimum, reason }]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the set, the edition, the target, the best score that can be reached, all
/// obstacles, and the plan to the highest star that can be reached. Reading refuses parts that
/// contradict each other, and passes over names that a later version adds. `text` is written for
/// readers and is not read back.
///
/// ```
/// # use ocop::upgrade::{Costs, Obstacle, ObstacleReason};
/// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
/// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// # let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// # let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
/// # let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// # let mut costs = Costs::each_criterion(set);
/// # costs.fix("2.2")?;
/// # let unreachable = Planner::new(assessment)?.with_costs(costs)?.plan(Star::Three).unwrap_err();
/// # let minimum = unreachable.minima().next().expect("one minimum is in the way");
/// # let reason = ObstacleReason::Fixed;
/// use ocop::upgrade::Unreachable;
///
/// let stored = serde_json::to_value(&unreachable)?;
/// assert_eq!((&stored["target"], &stored["best"]["mean"]), (&3.into(), &"97.00".into()));
/// let first = &stored["obstacles"][0];
/// assert_eq!((&first["code"], &first["reason"]), (&"minimum".into(), &"fixed".into()));
/// assert_eq!(serde_json::from_value::<Unreachable>(stored)?, unreachable);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreachable {
    set: SetId,
    edition: Edition,
    target: Star,
    best: Score,
    obstacles: Vec<Obstacle>,
    highest: Box<Plan>,
}

impl Unreachable {
    pub(super) fn new(
        set: SetId,
        edition: Edition,
        target: Star,
        best: Score,
        obstacles: Vec<Obstacle>,
        highest: Plan,
    ) -> Self {
        Self { set, edition, target, best, obstacles, highest: Box::new(highest) }
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

    /// The star asked for.
    #[must_use]
    pub const fn target(&self) -> Star {
        self.target
    }

    /// The highest score that the possible moves can reach, from 0 to 100 points.
    #[must_use]
    pub const fn best(&self) -> Score {
        self.best
    }

    /// Everything that stands in the way: first the minima, by star, then in printed order; then
    /// the missing points; then the attestation. There is at least one.
    ///
    /// ```
    /// # use ocop::upgrade::Costs;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let mut costs = Costs::each_criterion(set);
    /// # costs.fix("2.2")?;
    /// // A coffee with 97 points, whose packaging is fixed.
    /// let planner = Planner::new(assessment)?.with_costs(costs)?;
    /// let unreachable = planner.plan(Star::Four).unwrap_err();
    /// use ocop::{Lang, Say};
    /// // The points are there; one minimum stands in the way.
    /// let [obstacle] = unreachable.obstacles() else { panic!("one obstacle") };
    /// assert!(obstacle.text(Lang::En).to_string().contains("2.2"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn obstacles(&self) -> &[Obstacle] {
        &self.obstacles
    }

    /// The minima among the obstacles, by star, then in printed order.
    ///
    /// ```
    /// # use ocop::upgrade::Costs;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let mut costs = Costs::each_criterion(set);
    /// # costs.fix("2.2")?;
    /// // A coffee with 97 points, whose packaging is fixed.
    /// let planner = Planner::new(assessment)?.with_costs(costs)?;
    /// let unreachable = planner.plan(Star::Four).unwrap_err();
    /// let minima: Vec<String> = unreachable.minima().map(|minimum| minimum.to_string()).collect();
    /// assert_eq!(minima, ["2026/13/2.2:3"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn minima(&self) -> impl Iterator<Item = Minimum> {
        self.obstacles.iter().filter_map(|obstacle| match obstacle {
            Obstacle::Minimum { minimum, .. } => Some(*minimum),
            Obstacle::Points { .. } | Obstacle::Attestation { .. } => None,
        })
    }

    /// The plan to the highest star that can be reached. It has no steps where that is the present
    /// star.
    ///
    /// ```
    /// # use ocop::upgrade::Costs;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let mut costs = Costs::each_criterion(set);
    /// # costs.fix("2.2")?;
    /// // A coffee with 97 points, whose packaging is fixed.
    /// let planner = Planner::new(assessment)?.with_costs(costs)?;
    /// let unreachable = planner.plan(Star::Four).unwrap_err();
    /// // The coffee has two stars already, so no step is needed.
    /// let highest = unreachable.highest();
    /// assert_eq!((highest.target(), highest.steps().len()), (Star::Two, 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn highest(&self) -> &Plan {
        &self.highest
    }
}

const MINIMA: (Text, Text) =
    (Text::new("yêu cầu tối thiểu", "minimum"), Text::new("yêu cầu tối thiểu", "minima"));

/// How many minima there are, in words.
pub(super) fn count_of_minima(minima: impl Iterator<Item = Minimum>) -> Counted {
    let (one, many) = MINIMA;
    // A set has at most 32.
    Counted { count: u64::try_from(minima.count()).unwrap_or(u64::MAX), one, many }
}

impl Say for Unreachable {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match count_of_minima(self.minima()) {
            Counted { count: 0, .. } => words::unreachable(lang, f, &self.target, &self.best),
            minima => words::unreachable_minima(lang, f, &self.target, &self.best, &minima),
        }
    }
}

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

impl core::error::Error for Unreachable {}

impl Problem for Unreachable {
    fn code(&self) -> &'static str {
        "unreachable_star"
    }

    fn details(&self) -> Details {
        let within = Star::ALL.iter().filter(|star| **star <= self.highest.star());
        Details::of_field("target").in_set(self.set).with_given(self.target).allowing(Allowed::one_of(within))
    }
}

/// Something that stands in the way of a star ([`Unreachable::obstacles`]).
///
/// ```
/// use ocop::upgrade::{Costs, Obstacle};
/// use ocop::{Assessment, Council, Edition, Lang, Planner, ProductSet, Say};
/// use ocop::{ScoreSheet, SetId, Star};
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let council = Council::new(Edition::Decision26);
/// let assessment = Assessment::new(council, [ScoreSheet::empty(tea)], [])?;
/// let planner = Planner::new(assessment)?.with_costs(Costs::listed(tea))?;
/// let unreachable = planner.plan(Star::Two).unwrap_err();
/// let [points] = unreachable.obstacles() else { panic!("two stars have no minima") };
/// assert_eq!(points.code(), "points");
/// assert_eq!(points.text(Lang::En).to_string(), "still 30.00 points short");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object with its code. Names that do not belong to the code are null. Reading
/// refuses parts that contradict each other, and passes over names that a later version adds.
/// `text` is written for readers and is not read back.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// # use ocop::upgrade::StarGap;
/// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
/// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
/// // A coffee with the best level on all criteria except packaging: 97 points.
/// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// # let outcome = assessment.rate();
/// # let rating = outcome.rating().ok_or("a ground was declared")?;
/// use ocop::upgrade::Costs;
/// let mut costs = Costs::each_criterion(set);
/// costs.fix("2.2")?;
/// let planner = Planner::new(assessment)?.with_costs(costs)?;
/// let unreachable = planner.plan(Star::Three).unwrap_err();
/// let json = serde_json::to_value(unreachable.obstacles()[0])?;
/// assert_eq!((&json["code"], &json["reason"]), (&"minimum".into(), &"fixed".into()));
/// assert_eq!(json["minimum"], "2026/13/2.2:3");
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Obstacle {
    /// A minimum that the possible moves cannot meet.
    Minimum {
        /// The minimum.
        minimum: Minimum,
        /// Why the moves cannot meet it.
        reason: ObstacleReason,
    },
    /// Points that the possible moves cannot bring.
    Points {
        /// How many points the highest score that can be reached lacks to the star's band.
        short: Shortfall,
    },
    /// The minima cannot be computed, and the council attests them for lower stars only
    /// ([reading 23](crate::law::Reading::AttestedMinima)).
    Attestation {
        /// The highest star for which they are attested.
        up_to: Star,
    },
}

impl Obstacle {
    /// The stable code: `minimum`, `points` or `attestation`.
    ///
    /// ```
    /// # use ocop::upgrade::Costs;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let mut costs = Costs::each_criterion(set);
    /// # costs.fix("2.2")?;
    /// // A coffee with 97 points, whose packaging is fixed.
    /// let planner = Planner::new(assessment)?.with_costs(costs)?;
    /// let unreachable = planner.plan(Star::Four).unwrap_err();
    /// use ocop::upgrade::Obstacle;
    /// let [obstacle @ Obstacle::Minimum { .. }] = unreachable.obstacles() else { panic!("one") };
    /// assert_eq!(obstacle.code(), "minimum");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Minimum { .. } => "minimum",
            Self::Points { .. } => "points",
            Self::Attestation { .. } => "attestation",
        }
    }
}

impl Say for Obstacle {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Minimum { minimum, reason } => words::blocked(lang, f, minimum, reason),
            Self::Points { short } => words::points_short(lang, f, short),
            Self::Attestation { up_to } => words::attested_up_to(lang, f, up_to),
        }
    }
}

coded! {
    /// Why the possible moves cannot meet a minimum ([`Obstacle::Minimum`]).
    ///
    /// ```
    /// use ocop::upgrade::ObstacleReason;
    ///
    /// assert_eq!(ObstacleReason::from_code("fixed")?, ObstacleReason::Fixed);
    /// assert_eq!(ObstacleReason::NoMove.name().en(), "no possible move leads there");
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum ObstacleReason in "ocop::upgrade": "lý do không đạt" / "reason of an obstacle", "unknown_obstacle_reason" {
        /// The criterion is [fixed](crate::upgrade::Costs::fix).
        Fixed = "fixed", "tiêu chí giữ nguyên" / "the criterion is fixed";
        /// The sheets use another case of the criterion ([reading
        /// 7](crate::law::Reading::OneCase)).
        CaseChosen = "case_chosen", "đã chọn trường hợp khác" / "another case is chosen";
        /// The criterion counts only with a story, and no possible move makes one ([reading
        /// 6](crate::law::Reading::StoryOnly)).
        NoStory = "no_story", "không có câu chuyện sản phẩm" / "there is no story";
        /// No possible move leads to the level.
        NoMove = "no_move", "không có bước nào dẫn đến" / "no possible move leads there";
    }
}

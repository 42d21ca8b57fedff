//! The planner: from an assessment and costs to the best way to a star.

use alloc::vec::Vec;
use core::cmp::Reverse;
use core::num::NonZeroU16;

use crate::catalogue::{LevelId, Minimum, OtherSet, SetId};
use crate::law::Star;
use crate::rating::{Assessment, MinimaBasis, Rating, Score, ScoreSheet};
use crate::upgrade::footing::Footing;
use crate::upgrade::plan_error::plannable;
use crate::upgrade::search::{Raise, Search};
use crate::upgrade::{
    Costs, FrontierPoint, Obstacle, ObstacleReason, Plan, PlanError, PlanStep, Unreachable,
};

/// Finds the least-cost plan to a star: which criteria to raise, and to which levels. The search is
/// exact: no cheaper plan reaches the star.
///
/// It is made from an assessment of sheets ([`new`](Self::new)), and takes costs of the caller's
/// own ([`with_costs`](Self::with_costs)). It owns both.
///
/// * A step raises a criterion on every member's sheet that is below the level. No level is
///   lowered.
/// * Among plans of the same cost, the one that raises the fewest criteria is chosen, then the one
///   with the most points, then the one with the later level at the first criterion in printed
///   order where they differ.
/// * A case that the sheets use is kept.
/// * A criterion that counts only with a story takes a level with points where there is a story.
///   The plan may raise the story criterion.
/// * Minima count by the council's policy. Where they cannot be computed, no star above the
///   attested one is reached. Under 1048 as amended by 781, let the council attest the highest star
///   whose minima would be met.
/// * A limit on the spread of totals is not planned for. Rate [`Plan::assessment`] to see whether
///   the council would have to score again.
///
/// Source: the star, 26/2026, Art. 3(3) and Annex II, with the readings
/// [3](crate::law::Reading::CumulativeMinima), [4](crate::law::Reading::MinimumIsAFloor),
/// [6](crate::law::Reading::StoryOnly), [7](crate::law::Reading::OneCase),
/// [9](crate::law::Reading::MinimaUnderACouncil) and [23](crate::law::Reading::AttestedMinima). No
/// decision says which way to a star is best: the costs decide.
///
/// ```
/// use ocop::upgrade::Costs;
/// use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
///
/// let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?.with("7", 1)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
///
/// let mut costs = Costs::listed(set);
/// costs.add("2.2", 3, 20)?.add("2.2", 4, 35)?;
/// let planner = Planner::new(assessment)?.with_costs(costs)?;
/// assert_eq!(planner.rating().star(), Star::Two);
/// assert_eq!(planner.plan(Star::Three)?.cost(), 20);
///
/// // Four stars ask for more on criterion 7, and no move is listed there.
/// let unreachable = planner.plan(Star::Four).unwrap_err();
/// assert_eq!(unreachable.highest().target(), Star::Three);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Time and memory
///
/// A plan is for at most 255 members, and costs are whole numbers below 2³², so that all sums are
/// exact. A search fills a table. The table has a row for each criterion and one more, which are at
/// most 41. It has a column for each point that all members together can gain and one more, which
/// are at most 100 times the number of members and one. These are about four thousand words of 64
/// bits for one sheet, and a million for 255.
///
/// A plan needs one or two searches. The answer that a star is out of reach needs at most ten.
/// [`new`](Self::new) looks at every sheet once. After that only the width of the table and the
/// sheets of the plan depend on the number of sheets.
///
/// # Stored form
///
/// As JSON it is `ocop.planner/1`: the assessment and the costs. A planner that is read back gives
/// the same plans. Reading checks the parts as making a planner does, and refuses a name that it
/// does not know.
///
/// ```
/// use ocop::upgrade::Planner;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "format": "ocop.planner/1",
///   "assessment": {
///     "council": {
///       "edition": "26", "tier": "province", "minima": "majority", "spread_limit": null,
///       "quorum": null, "attested": null, "alone": false
///     },
///     "sheets": [
///       {
///         "set": "2026/13",
///         "levels": {
///           "1.1": 3, "1.2": 3, "1.3": 4, "1.4": 3, "1.5": 4, "1.6": 3, "1.7": 2, "2.1": 4,
///           "2.2": 1, "2.3": 3, "2.4": 2, "3.1": 3, "3.2": 2, "3.3": 3, "3.4": 2, "3.5": 3,
///           "4.1": 4, "4.2": 4, "4.3": 5, "5.1": 5, "5.2": 3, "5.3": 4, "6.1.1": 3, "6.1.2": 3,
///           "6.1.3": 3, "6.1.4": 3, "6.1.5": 3, "6.2.1": 3, "6.2.2": 3, "7": 1, "8": 3, "9": 3,
///           "10": 2, "11": 3
///         }
///       }
///     ],
///     "recorded": null, "unmet": null, "grounds": []
///   },
///   "costs": {
///     "set": "2026/13",
///     "moves": [{"to": "2026/13/2.2:3", "cost": 20}, {"to": "2026/13/2.2:4", "cost": 35}],
///     "fixed": ["2026/13/3.1"]
///   }
/// }"#;
/// let planner: Planner = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&planner)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planner {
    assessment: Assessment,
    costs: Costs,
    rating: Rating,
    members: NonZeroU16,
    footings: Vec<Footing>,
    /// Whether every member's sheet has a story, or can get none.
    told: bool,
}

impl Planner {
    /// Starts from an assessment. Every raise is possible, and each criterion that is raised costs
    /// 1; [`with_costs`](Self::with_costs) changes that.
    ///
    /// ```
    /// # use ocop::upgrade::StarGap;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// // A coffee with the best level on all criteria except packaging: 97 points.
    /// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let outcome = assessment.rate();
    /// # let rating = outcome.rating().ok_or("a ground was declared")?;
    /// use ocop::Problem;
    /// use ocop::{Ground, GroundKind};
    /// let (council, sheets) = (Council::new(Edition::Decision26), assessment.sheets());
    /// let ground = Ground::of_dossier(GroundKind::Eliminated);
    /// let stopped = Assessment::new(council, sheets, [ground])?;
    /// assert!(Planner::new(assessment).is_ok());
    /// // There is no way from an elimination to a star.
    /// assert_eq!(Planner::new(stopped).unwrap_err().code(), "not_rated");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlanError`] if the assessment comes to no rating (`not_rated`), if it is a result on
    /// record (`on_record`), if the council declares its minima as a body (`declared_minima`), or
    /// if it has more than 255 members (`too_many_members`).
    pub fn new(assessment: Assessment) -> Result<Self, PlanError> {
        let (rating, members) = plannable(&assessment)?;
        let costs = Costs::each_criterion(assessment.set());
        Ok(Self::start(assessment, costs, rating, members, None))
    }

    /// Starts from sheets that are rated by what they say, of at most 255 members, whatever their
    /// spread; with a sheet for each member above which that member is not raised.
    pub(crate) fn within(
        assessment: Assessment,
        costs: Costs,
        rating: Rating,
        members: NonZeroU16,
        bound: &[ScoreSheet],
    ) -> Self {
        Self::start(assessment, costs, rating, members, Some(bound))
    }

    /// Starts from sheets that are rated by what they say, of at most 255 members, whatever their
    /// spread.
    pub(crate) fn whatever_the_spread(
        assessment: Assessment,
        costs: Costs,
        rating: Rating,
        members: NonZeroU16,
    ) -> Self {
        Self::start(assessment, costs, rating, members, None)
    }

    fn start(
        assessment: Assessment,
        costs: Costs,
        rating: Rating,
        members: NonZeroU16,
        bound: Option<&[ScoreSheet]>,
    ) -> Self {
        let criteria = assessment.set().criteria_set().criteria();
        let footings = criteria.map(|criterion| Footing::of(&assessment, criterion, bound)).collect();
        let told = match bound {
            None => assessment.sheets().iter().all(ScoreSheet::has_story),
            Some(bound) => {
                let mut both = assessment.sheets().iter().zip(bound);
                both.all(|(sheet, bound)| sheet.has_story() || !bound.has_story())
            }
        };
        Self { assessment, costs, rating, members, footings, told }
    }

    /// The same start with the caller's costs.
    ///
    /// ```
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
    /// let mut costs = Costs::listed(SetId::decision_26(ProductSet::CoffeeAndCocoa));
    /// costs.add("2.2", 3, 20)?.add("2.2", 4, 35)?;
    /// let planner = Planner::new(assessment)?.with_costs(costs)?;
    /// // The cheaper packaging is enough for three stars and for five.
    /// assert_eq!(planner.plan(Star::Three)?.cost(), 20);
    /// assert_eq!(planner.plan(Star::Five)?.cost(), 20);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlanError::OtherSet`] (`other_set`) if the costs are for another criteria set than the
    /// assessment.
    pub fn with_costs(self, costs: Costs) -> Result<Self, PlanError> {
        OtherSet::check(costs.set(), self.set())?;
        Ok(Self { costs, ..self })
    }

    /// The assessment that it starts from.
    #[must_use]
    pub const fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Which moves are possible, and what each of them costs.
    #[must_use]
    pub const fn costs(&self) -> &Costs {
        &self.costs
    }

    /// The present rating.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }

    /// The criteria set of the assessment.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.assessment.set()
    }

    /// The least-cost plan that reaches a star. The plan to a star that is reached already has no
    /// steps.
    ///
    /// ```
    /// # use ocop::upgrade::StarGap;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// // A coffee with the best level on all criteria except packaging: 97 points.
    /// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let outcome = assessment.rate();
    /// # let rating = outcome.rating().ok_or("a ground was declared")?;
    /// use ocop::Problem;
    /// use ocop::upgrade::Costs;
    /// let planner = Planner::new(assessment)?;
    /// assert_eq!(planner.plan(Star::Two)?.steps().len(), 0);
    /// assert_eq!(planner.plan(Star::Three)?.steps().len(), 1);
    ///
    /// // The packaging is fixed.
    /// let mut costs = Costs::each_criterion(planner.set());
    /// costs.fix("2.2")?;
    /// let unreachable = planner.with_costs(costs)?.plan(Star::Three).unwrap_err();
    /// assert_eq!(unreachable.code(), "unreachable_star");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unreachable`] (`unreachable_star`) if no possible moves reach the star. It has the most
    /// points that the possible moves can reach, everything that stands in the way, and the plan to
    /// the highest star that can be reached.
    pub fn plan(&self, target: Star) -> Result<Plan, Unreachable> {
        self.find(target).ok_or_else(|| self.unreachable(target))
    }

    fn find(&self, target: Star) -> Option<Plan> {
        let options = self.choose(target)?;
        Some(Plan::carry_out(&self.assessment, target, &self.footings, &options))
    }

    /// The steps of the least-cost plan that reaches a star, each with the level that suffices if
    /// every step leads to its own such level: the fewest points among plans of the same cost that
    /// raise the same criteria. `None` if there is no plan.
    pub(crate) fn steps(&self, target: Star) -> Option<Vec<(PlanStep, LevelId)>> {
        let chosen = self.choose(target)?;
        // The plan itself is one of those among which the leanest is.
        let lean = self.lean(target, &chosen).unwrap_or_else(|| chosen.clone());
        let steps = |options: &[Raise]| PlanStep::of(&self.footings, options, &self.assessment);
        let least = steps(&lean);
        Some(steps(&chosen).into_iter().zip(least).map(|(step, least)| (step, least.to())).collect())
    }

    /// The option that the least-cost plan takes on each criterion, in the order of the set.
    fn choose(&self, target: Star) -> Option<Vec<Raise>> {
        if self.reach() < target {
            return None;
        }
        let needed = self.needed(target);
        let best = |scene: Scene| {
            let criteria = self.options(target, scene)?;
            let search = Search::new(&criteria);
            let (gain, price) = search.best(needed)?;
            let options = search.options(gain);
            Some(((price, Reverse(gain), Reverse(places(&options))), options))
        };
        let found = self.scenes().iter().filter_map(|scene| best(*scene));
        found.min_by(|(one, _), (other, _)| one.cmp(other)).map(|(_, options)| options)
    }

    /// The options of the leanest plan that raises the same criteria as another at the same cost.
    fn lean(&self, target: Star, chosen: &[Raise]) -> Option<Vec<Raise>> {
        let needed = self.needed(target);
        let best = |scene: Scene| {
            let mut criteria = self.options(target, scene)?;
            for (options, chosen) in criteria.iter_mut().zip(chosen) {
                options.retain(|option| (option.place == 0) == (chosen.place == 0));
                if options.is_empty() {
                    return None;
                }
            }
            let search = Search::new(&criteria);
            let (gain, price) = search.leanest(needed)?;
            let options = search.options(gain);
            Some(((price, gain, Reverse(places(&options))), options))
        };
        let found = self.scenes().iter().filter_map(|scene| best(*scene));
        found.min_by(|(one, _), (other, _)| one.cmp(other)).map(|(_, options)| options)
    }

    /// How many points all members together must gain for a star.
    fn needed(&self, target: Star) -> u32 {
        self.rating.score().short_of(self.threshold(target)).numerator()
    }

    /// The plan to each star above the present one, the lowest star first, each as
    /// [`plan`](Self::plan) gives it.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// let planner = Planner::new(assessment)?;
    /// for (star, plan) in planner.plans() {
    ///     println!("{star}: {}", plan?.cost());
    /// }
    /// assert_eq!(planner.plans().count(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn plans(&self) -> impl Iterator<Item = (Star, Result<Plan, Unreachable>)> + use<'_> {
        let present = self.rating.star();
        let higher = Star::ALL.iter().copied().filter(move |star| *star > present);
        higher.map(|star| (star, self.plan(star)))
    }

    /// The frontier of score against cost: every score that no cheaper plan reaches or passes, the
    /// cheapest first. The first one costs 0: it is the present score, or the highest score that
    /// moves of cost 0 reach. Minima are not looked at; [`plan`](Self::plan) looks at them.
    ///
    /// ```
    /// # use ocop::upgrade::StarGap;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// // A coffee with the best level on all criteria except packaging: 97 points.
    /// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let outcome = assessment.rate();
    /// # let rating = outcome.rating().ok_or("a ground was declared")?;
    /// let frontier = Planner::new(assessment)?.frontier();
    /// let scores: Vec<String> = frontier.iter().map(|point| point.score().to_string()).collect();
    /// assert_eq!(scores, ["97.00", "100.00"]);
    /// assert_eq!(frontier[1].cost(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn frontier(&self) -> Vec<FrontierPoint> {
        let mut points: Vec<(u64, u32)> = Vec::new();
        for scene in self.scenes() {
            let criteria = self.options(Star::One, *scene).unwrap_or_default();
            points.extend(Search::new(&criteria).gains().map(|(gain, price)| (price.cost(), gain)));
        }
        points.sort_unstable_by_key(|(cost, gain)| (*cost, Reverse(*gain)));
        let mut frontier: Vec<FrontierPoint> = Vec::new();
        for (cost, gain) in points {
            let score = self.score_after(gain);
            if frontier.last().is_none_or(|last| last.score() < score) {
                frontier.push(FrontierPoint::new(cost, score));
            }
        }
        frontier
    }

    /// The score once all members together have gained some points.
    fn score_after(&self, gain: u32) -> Score {
        // The sum stays within 100 points a member.
        Score::of_sheets(self.rating.score().numerator().saturating_add(gain), self.members)
    }

    fn threshold(&self, star: Star) -> u8 {
        self.rating.edition().rules().bands.from(star)
    }

    /// The highest star that minima outside the criteria allow: those that are attested.
    const fn reach(&self) -> Star {
        match self.rating.minima_basis() {
            MinimaBasis::Attested { up_to } => up_to,
            MinimaBasis::Computed | MinimaBasis::Declared | MinimaBasis::None => Star::Five,
        }
    }

    /// Whether the product may have a story when the plan is done.
    fn scenes(&self) -> &'static [Scene] {
        if self.told || !self.footings.iter().any(Footing::needs_story) {
            &[Scene::Free]
        } else {
            &[Scene::WithoutStory, Scene::WithStory]
        }
    }

    /// What each criterion can do on the way to a star; `None` if a minimum cannot be met.
    fn options(&self, target: Star, scene: Scene) -> Option<Vec<Vec<Raise>>> {
        let counted = self.rating.minima_basis() == MinimaBasis::Computed;
        let options = |footing: &Footing| {
            let stays = !(scene == Scene::WithStory && footing.tells_story());
            let stay = stays.then_some(Raise::STAY);
            let meets = |option: &Raise| {
                !counted || footing.rung(option.place).is_some_and(|rung| rung.meets_minima(target))
            };
            let mut options = Vec::with_capacity(8);
            options.extend(stay.into_iter().chain(self.raises(footing, scene)).filter(meets));
            (!options.is_empty()).then_some(options)
        };
        self.footings.iter().map(options).collect()
    }

    /// The raises that are possible on a criterion.
    fn raises<'a>(&'a self, footing: &'a Footing, scene: Scene) -> impl Iterator<Item = Raise> + use<'a> {
        let fixed = self.costs.is_fixed(footing.criterion());
        let without_points = scene == Scene::WithoutStory && footing.needs_story();
        let with_points = scene == Scene::WithStory && footing.tells_story();
        let rungs = footing.rungs().filter(move |(_, rung)| !fixed && rung.below() > 0);
        rungs.filter_map(move |(place, rung)| {
            let level = rung.level()?;
            let open = footing.case().is_none_or(|case| level.case() == Some(case))
                && !(without_points && rung.points() > 0)
                && !(with_points && rung.points() == 0);
            let cost = if open { self.costs.of(level)? } else { return None };
            Some(Raise { place, cost, gain: rung.gain() })
        })
    }

    fn unreachable(&self, target: Star) -> Unreachable {
        let most = |scene: &Scene| {
            let criteria = self.options(Star::One, *scene)?;
            let gains = criteria.iter().map(|options| options.iter().map(|option| option.gain).max());
            Some(gains.map(Option::unwrap_or_default).sum::<u32>())
        };
        let gain = self.scenes().iter().filter_map(most).max().unwrap_or_default();
        let best = self.score_after(gain);
        let mut obstacles: Vec<Obstacle> = Vec::new();
        if self.rating.minima_basis() == MinimaBasis::Computed {
            let minima = self.set().criteria_set().minima().iter().copied();
            let asked = minima.filter(|minimum| minimum.star() <= target);
            obstacles.extend(asked.filter_map(|minimum| {
                self.obstacle(minimum).map(|reason| Obstacle::Minimum { minimum, reason })
            }));
        }
        let short = best.short_of(self.threshold(target));
        if !short.is_zero() {
            obstacles.push(Obstacle::Points { short });
        }
        if self.reach() < target {
            obstacles.push(Obstacle::Attestation { up_to: self.reach() });
        }
        let mut lower = Star::ALL.iter().rev().filter(|star| **star < target);
        // One star is always reached: by staying as it is.
        let stay = || Plan::carry_out(&self.assessment, Star::One, &[], &[]);
        let highest = lower.find_map(|star| self.find(*star)).unwrap_or_else(stay);
        Unreachable::new(self.set(), self.rating.edition(), target, best, obstacles, highest)
    }

    /// Whether every sheet has a story, or can get one.
    fn has_story_in(&self, scene: Scene) -> bool {
        match scene {
            Scene::Free => true,
            Scene::WithoutStory => false,
            Scene::WithStory => {
                let story = self.footings.iter().find(|footing| footing.tells_story());
                story.is_none_or(|story| self.raises(story, scene).next().is_some())
            }
        }
    }

    /// Why a minimum cannot be met; `None` if it can.
    fn obstacle(&self, minimum: Minimum) -> Option<ObstacleReason> {
        let footing = self.footings.get(minimum.criterion().index())?;
        let can = |scene: &Scene| {
            let scene_open = *scene != Scene::WithStory || self.has_story_in(*scene);
            let mut places = self.raises(footing, *scene).map(|option| option.place).chain([0]);
            scene_open && places.any(|place| footing.meets(minimum, usize::from(place)))
        };
        if self.scenes().iter().any(can) {
            return None;
        }
        let other_case = footing.case().is_some_and(|case| minimum.level().case() != Some(case));
        Some(if self.costs.is_fixed(footing.criterion()) {
            ObstacleReason::Fixed
        } else if other_case {
            ObstacleReason::CaseChosen
        } else if footing.needs_story() && !self.scenes().iter().any(|scene| self.has_story_in(*scene)) {
            ObstacleReason::NoStory
        } else {
            ObstacleReason::NoMove
        })
    }
}

fn places(options: &[Raise]) -> Vec<u8> {
    options.iter().map(|option| option.place).collect()
}

/// Which of the two ways with the story criterion a search goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scene {
    /// Every sheet has a story, or the set does not ask: nothing to mind.
    Free,
    /// The story stays untold: story-only criteria bring no points.
    WithoutStory,
    /// The plan creates the story.
    WithStory,
}

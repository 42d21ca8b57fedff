use alloc::vec::Vec;
use core::cmp::Reverse;
use core::fmt;

use super::costs::Costs;
use super::search::{Raise, Search};
use crate::council::{Assessment, Council, MinimaPolicy, SpreadRule};
use crate::dossier::evidence_for;
use crate::law::{Act, Basis, Citation, Edition, Point, Reading};
use crate::rating::{MinimaBasis, Outcome};
use crate::{Case, CriteriaSet, Criterion, Lang, Level, Minimum, Rating, Score, ScoreSheet, Star, Text};

/// Larger councils than this are not planned for.
const MOST_MEMBERS: usize = 255;

/// Finds the least-cost set of raised levels that reaches a star: exact, not a heuristic.
///
/// A step raises a criterion on every member's sheet that is below the level; nothing is ever lowered. Ties go to the fewest criteria
/// raised, then the most points, then the printed order: at the first criterion where two plans differ, the one with the later level. A case
/// already chosen is kept. Points on a story-only criterion need the story, which the plan may create. A limit on the spread of totals is not
/// planned for: rate [`Plan::sheets`] to see whether a council would have to score again.
#[derive(Clone, Debug)]
pub struct Planner<'a> {
    assessment: Assessment<'a>,
    rating: Rating,
    costs: Costs,
}

impl<'a> Planner<'a> {
    /// Starts from an assessment. Until [`Planner::with_costs`] says otherwise every raise is possible and costs 1 a criterion.
    ///
    /// # Errors
    ///
    /// [`PlanError`] if the assessment comes to no rating, or has more than 255 members.
    pub fn new(assessment: &Assessment<'a>) -> Result<Self, PlanError> {
        let Outcome::Rated(rating) = assessment.rate() else {
            return Err(PlanError::NotRated { outcome: assessment.rate().code() });
        };
        let members = assessment.sheets().len();
        if members > MOST_MEMBERS {
            return Err(PlanError::TooManyMembers { members });
        }
        Ok(Self { assessment: *assessment, rating, costs: Costs::each_criterion(assessment.set()) })
    }

    /// The same start with the caller's costs.
    ///
    /// # Errors
    ///
    /// [`PlanError::OtherSet`] if the costs are for another criteria set.
    pub fn with_costs(self, costs: Costs) -> Result<Self, PlanError> {
        if costs.set() == self.assessment.set() {
            Ok(Self { costs, ..self })
        } else {
            Err(PlanError::OtherSet)
        }
    }

    /// The present rating.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }

    /// The least-cost plan that reaches a star. A star already reached needs no step.
    ///
    /// # Errors
    ///
    /// [`Unreachable`] with the most points that the possible moves can reach, and every minimum that they cannot meet.
    pub fn plan(&self, target: Star) -> Result<Plan, Unreachable> {
        self.find(target).ok_or_else(|| self.unreachable(target))
    }

    fn find(&self, target: Star) -> Option<Plan> {
        if self.reach() < target {
            return None;
        }
        let needed = self.rating.score().short_of(target.threshold()).sum();
        let best = |scene: Scene| {
            let criteria = self.options(target, scene)?;
            let search = Search::new(&criteria);
            let (gain, price) = search.best(needed)?;
            let options = search.options(gain);
            let places: Vec<u8> = options.iter().map(|option| option.place).collect();
            Some(((price, Reverse(gain), Reverse(places)), options))
        };
        let found = self.scenes().into_iter().filter_map(best).min_by(|(one, _), (other, _)| one.cmp(other));
        found.map(|(_, options)| self.plan_of(target, &options))
    }

    /// The plans to each star above the present one, lowest first.
    pub fn plans(&self) -> impl Iterator<Item = (Star, Result<Plan, Unreachable>)> + use<'_, 'a> {
        let present = self.rating.star();
        Star::ALL.into_iter().filter(move |star| *star > present).map(|star| (star, self.plan(star)))
    }

    /// The frontier of score against cost: every score that no cheaper plan reaches or passes, cheapest first, from the present one. Minima
    /// are not asked for; [`Planner::plan`] does that.
    #[must_use]
    pub fn frontier(&self) -> Vec<FrontierPoint> {
        let mut points: Vec<(u64, u32)> = Vec::new();
        for scene in self.scenes() {
            let criteria = self.options(Star::One, scene).unwrap_or_default();
            points.extend(Search::new(&criteria).gains().map(|(gain, price)| (price.cost(), gain)));
        }
        points.sort_unstable_by_key(|(cost, gain)| (*cost, u32::MAX.saturating_sub(*gain)));
        let (start, members) = (self.rating.score().sum(), self.rating.score().members());
        let mut frontier: Vec<FrontierPoint> = Vec::new();
        for (cost, gain) in points {
            let score = Score::new(start.saturating_add(gain), members);
            if frontier.last().is_none_or(|last| last.score < score) {
                frontier.push(FrontierPoint { cost, score });
            }
        }
        frontier
    }

    fn set(&self) -> &'static CriteriaSet {
        self.assessment.set()
    }

    /// The highest star that minima outside the criteria allow: those of 781 are attested.
    fn reach(&self) -> Star {
        match self.rating.minima_basis() {
            MinimaBasis::Attested { up_to } => up_to,
            MinimaBasis::Computed | MinimaBasis::None => Star::Five,
        }
    }

    /// Whether the product may have a story when the plan is done.
    fn scenes(&self) -> Vec<Scene> {
        let told = self.assessment.sheets().iter().all(ScoreSheet::has_story);
        if told || !self.set().criteria().iter().any(Criterion::is_story_only) {
            alloc::vec![Scene::Free]
        } else {
            alloc::vec![Scene::WithoutStory, Scene::WithStory]
        }
    }

    /// What each criterion can do on the way to a star; `None` if a minimum cannot be met.
    fn options(&self, target: Star, scene: Scene) -> Option<Vec<Vec<Raise>>> {
        let options = |criterion: &'static Criterion| {
            let mut options = self.raises(criterion, scene);
            if !(scene == Scene::WithStory && self.set().story() == Some(criterion)) {
                options.insert(0, Raise::STAY);
            }
            options.retain(|option| self.meets_minima(criterion, option.place, target));
            (!options.is_empty()).then_some(options)
        };
        self.set().criteria().iter().map(options).collect()
    }

    /// The raises that are possible on a criterion.
    fn raises(&self, criterion: &'static Criterion, scene: Scene) -> Vec<Raise> {
        let case = self.case_on(criterion);
        let story = self.set().story() == Some(criterion);
        let needs_story = criterion.is_story_only() && scene == Scene::WithoutStory;
        let mut possible = Vec::with_capacity(criterion.levels().len().saturating_add(1));
        for (level, place) in criterion.levels().iter().zip(1_u8..) {
            let open = case.is_none_or(|case| level.case() == Some(case))
                && !(needs_story && level.points() > 0)
                && !(story && scene == Scene::WithStory && level.points() == 0);
            let cost = if open { self.costs.of(criterion, place) } else { None };
            let raised = self.below(criterion, place);
            if let (Some(cost), Some(gain)) = (cost, raised) {
                possible.push(Raise { place, cost, gain });
            }
        }
        possible
    }

    /// The points that all members together gain when a criterion is raised to a place; `None` if nobody is below it.
    fn below(&self, criterion: &'static Criterion, place: u8) -> Option<u32> {
        let level = criterion.levels().get(usize::from(place.checked_sub(1)?))?;
        let mut raised = None;
        for sheet in self.assessment.sheets() {
            if sheet.place(criterion) < place {
                let gain = level.points().saturating_sub(sheet.points(criterion));
                raised = Some(raised.unwrap_or(0_u32).saturating_add(u32::from(gain)));
            }
        }
        raised
    }

    /// The case that the sheets already use on a criterion.
    fn case_on(&self, criterion: &Criterion) -> Option<Case> {
        self.assessment.sheets().iter().find_map(|sheet| sheet.level(criterion)?.case())
    }

    /// Whether a criterion meets its minima up to a star once every member is at least at a place.
    fn meets_minima(&self, criterion: &'static Criterion, place: u8, target: Star) -> bool {
        if self.rating.minima_basis() != MinimaBasis::Computed {
            return true;
        }
        criterion
            .minima()
            .filter(|minimum| minimum.star() <= target)
            .all(|minimum| self.meets(minimum, place))
    }

    fn meets(&self, minimum: &Minimum, place: u8) -> bool {
        let criterion = minimum.criterion();
        let after = |sheet: &ScoreSheet| {
            let place = place.max(sheet.place(criterion));
            place.checked_sub(1).and_then(|place| criterion.levels().get(usize::from(place)))
        };
        let sheets = self.assessment.sheets();
        let meeting = sheets.iter().filter(|sheet| minimum.is_met_by(after(sheet))).count();
        match self.assessment.council().minima_policy() {
            MinimaPolicy::Majority => meeting.saturating_mul(2) > sheets.len(),
            MinimaPolicy::Unanimous => meeting == sheets.len(),
            MinimaPolicy::Mean => {
                let points = |sheet: &ScoreSheet| after(sheet).map_or(0, |level| u32::from(level.points()));
                let sum = sheets.iter().map(points).fold(0_u32, u32::saturating_add);
                Score::new(sum, self.assessment.members()).reaches(minimum.level().points())
            }
        }
    }

    fn plan_of(&self, target: Star, options: &[Raise]) -> Plan {
        let chosen = || self.set().criteria().iter().zip(options).filter(|(_, option)| option.place > 0);
        let sheets = self.assessment.sheets().iter().map(|sheet| {
            chosen().fold(*sheet, |sheet, (criterion, option)| sheet.raised(criterion, option.place))
        });
        let steps = chosen().filter_map(|(criterion, option)| {
            let to = criterion.levels().get(usize::from(option.place.checked_sub(1)?))?;
            let lowest = self.assessment.sheets().iter().min_by_key(|sheet| sheet.place(criterion))?;
            let members =
                self.assessment.sheets().iter().filter(|sheet| sheet.place(criterion) < option.place).count();
            let points = Score::new(option.gain, self.assessment.members());
            Some(Step { criterion, from: lowest.level(criterion), to, points, cost: option.cost, members })
        });
        let gain = options.iter().map(|option| option.gain).fold(0, u32::saturating_add);
        let score = Score::new(self.rating.score().sum().saturating_add(gain), self.rating.score().members());
        let sheets: Vec<ScoreSheet> = sheets.collect();
        let star = star_of(self.assessment.council(), &sheets).unwrap_or(target);
        let edition = self.assessment.council().edition();
        Plan { target, edition, steps: steps.collect(), score, star, sheets }
    }

    fn unreachable(&self, target: Star) -> Unreachable {
        let most = |scene: Scene| {
            let criteria = self.options(Star::One, scene)?;
            let gains =
                criteria.iter().map(|options| options.iter().map(|option| option.gain).max().unwrap_or(0));
            Some(gains.fold(0, u32::saturating_add))
        };
        let gain = self.scenes().into_iter().filter_map(most).max().unwrap_or(0);
        let best = Score::new(self.rating.score().sum().saturating_add(gain), self.rating.score().members());
        let mut obstacles: Vec<Obstacle> = Vec::new();
        if self.rating.minima_basis() == MinimaBasis::Computed {
            let minima = self.set().minima().iter().filter(|minimum| minimum.star() <= target);
            obstacles.extend(
                minima.filter_map(|minimum| {
                    self.obstacle(minimum).map(|why| Obstacle::Minimum { minimum, why })
                }),
            );
        }
        if !best.reaches(target.threshold()) {
            obstacles.push(Obstacle::Points { short: best.short_of(target.threshold()) });
        }
        if self.reach() < target {
            obstacles.push(Obstacle::Attestation { up_to: self.reach() });
        }
        let lower = Star::ALL.into_iter().rev().filter(|star| *star < target);
        let highest = lower.into_iter().find_map(|star| self.find(star));
        Unreachable { target, best, obstacles, highest }
    }

    /// Whether every sheet has a story, or can get one.
    fn has_story_in(&self, scene: Scene) -> bool {
        match scene {
            Scene::Free => true,
            Scene::WithoutStory => false,
            Scene::WithStory => self.set().story().is_none_or(|story| !self.raises(story, scene).is_empty()),
        }
    }

    /// Why a minimum cannot be met; `None` if it can.
    fn obstacle(&self, minimum: &'static Minimum) -> Option<Why> {
        let criterion = minimum.criterion();
        let can = |scene: Scene| {
            let scene_open = scene != Scene::WithStory || self.has_story_in(scene);
            let places = self.raises(criterion, scene).into_iter().map(|option| option.place);
            scene_open && places.chain([0]).any(|place| self.meets(minimum, place))
        };
        if self.scenes().into_iter().any(can) {
            return None;
        }
        let other_case = self.case_on(criterion).is_some_and(|case| minimum.level().case() != Some(case));
        Some(if self.costs.is_fixed(criterion) {
            Why::Fixed
        } else if other_case {
            Why::CaseChosen
        } else if criterion.is_story_only()
            && !self.scenes().into_iter().any(|scene| self.has_story_in(scene))
        {
            Why::NoStory
        } else {
            Why::NoMove
        })
    }
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

/// The star of sheets, whatever the spread of their totals.
fn star_of(council: Council, sheets: &[ScoreSheet]) -> Option<Star> {
    let council = council.spread(SpreadRule::Limit(u8::MAX));
    let assessment = Assessment::new(council, sheets, &[]).ok()?;
    assessment.rate().rating().map(Rating::star)
}

/// A least-cost plan to a star.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    target: Star,
    edition: Edition,
    steps: Vec<Step>,
    score: Score,
    star: Star,
    sheets: Vec<ScoreSheet>,
}

impl Plan {
    /// The star asked for.
    #[must_use]
    pub const fn target(&self) -> Star {
        self.target
    }

    /// The steps in printed order; none if the star is reached already.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// What the steps cost together, in the caller's units.
    #[must_use]
    pub fn cost(&self) -> u64 {
        self.steps.iter().fold(0, |sum, step| u64::from(step.cost).saturating_add(sum))
    }

    /// The score afterwards.
    #[must_use]
    pub const fn score(&self) -> Score {
        self.score
    }

    /// The star afterwards; it may be higher than the one asked for.
    #[must_use]
    pub const fn star(&self) -> Star {
        self.star
    }

    /// Each member's sheet afterwards, in the members' order: what it would need.
    #[must_use]
    pub fn sheets(&self) -> &[ScoreSheet] {
        &self.sheets
    }

    /// What the plan rests on: an upgrade may be filed at any time ([`Reading::Upgrade`]).
    #[must_use]
    pub const fn basis(&self) -> &'static [Basis] {
        const UPGRADE: Basis = Basis::Law(Citation::article(Act::Decision26, 7).clause(5));
        const PROOF: Basis = Basis::Law(Citation::article(Act::Decision26, 6).clause(1).point(Point::B));
        match self.edition {
            Edition::Decision26 => &[UPGRADE, PROOF, Basis::Reading(Reading::Upgrade)],
            _ => &[Basis::Reading(Reading::Upgrade)],
        }
    }

    /// The plan in words: a line for each step, then what it comes to.
    #[must_use]
    pub fn text(&self, lang: Lang) -> impl fmt::Display + '_ {
        PlanText { plan: self, lang }
    }
}

struct PlanText<'a> {
    plan: &'a Plan,
    lang: Lang,
}

impl fmt::Display for PlanText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Plan { target, steps, score, star, .. } = self.plan;
        for step in steps {
            writeln!(f, "{}", step.text(self.lang))?;
        }
        let cost = self.plan.cost();
        match (self.lang, steps.len()) {
            (Lang::Vi, 0) => write!(f, "Đã đạt {target} sao, không cần bước nào"),
            (Lang::En, 0) => write!(f, "{target} stars are reached already; no step is needed"),
            (Lang::Vi, count) => write!(f, "{count} bước, chi phí {cost}: đạt {score} điểm, {star} sao"),
            (Lang::En, count) => write!(f, "steps: {count}, cost: {cost}; then {score} points, {star} stars"),
        }
    }
}

/// One criterion raised.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    criterion: &'static Criterion,
    from: Option<&'static Level>,
    to: &'static Level,
    points: Score,
    cost: u32,
    members: usize,
}

impl Step {
    /// The criterion.
    #[must_use]
    pub const fn criterion(&self) -> &'static Criterion {
        self.criterion
    }

    /// The present level; of several members the lowest. `None` where no level is met.
    #[must_use]
    pub const fn from(&self) -> Option<&'static Level> {
        self.from
    }

    /// The level to reach.
    #[must_use]
    pub const fn to(&self) -> &'static Level {
        self.to
    }

    /// How many points the mean gains.
    #[must_use]
    pub const fn points(&self) -> Score {
        self.points
    }

    /// What the step costs, in the caller's units.
    #[must_use]
    pub const fn cost(&self) -> u32 {
        self.cost
    }

    /// How many members' sheets are below the level.
    #[must_use]
    pub const fn members(&self) -> usize {
        self.members
    }

    /// The minima that the level reaches and the present one did not.
    pub fn minima(&self) -> impl Iterator<Item = &'static Minimum> + use<> {
        let (from, to) = (self.from, self.to);
        self.criterion.minima().filter(move |minimum| minimum.is_met_by(Some(to)) && !minimum.is_met_by(from))
    }

    /// The step in words: the level, what it asks for, the points, the cost, the minima it meets, the evidence that proves it, the article.
    #[must_use]
    pub fn text(&self, lang: Lang) -> impl fmt::Display + use<> {
        StepText { step: *self, lang }
    }
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        let key = |step: &Self| {
            let from = step.from.map(|level| (level.case(), level.position()));
            (step.criterion, from, step.to.case(), step.to.position(), step.points, step.cost, step.members)
        };
        key(self) == key(other)
    }
}

impl Eq for Step {}

struct StepText {
    step: Step,
    lang: Lang,
}

impl fmt::Display for StepText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const NONE: Text = Text::new("chưa đạt mức nào", "no level");
        let Step { criterion, from, to, points, cost, .. } = self.step;
        let lang = self.lang;
        write!(f, "{} {}: ", criterion.code(), criterion.name().get(lang))?;
        match (from, lang) {
            (None, _) => write!(f, "{} → ", NONE.get(lang))?,
            (Some(level), Lang::Vi) => write!(f, "mức {} → ", level.tag())?,
            (Some(level), Lang::En) => write!(f, "level {} → ", level.tag())?,
        }
        let label = to.label().get(lang);
        match lang {
            Lang::Vi => write!(f, "mức {} ({label}); +{points} điểm, chi phí {cost}", to.tag())?,
            Lang::En => write!(f, "level {} ({label}); +{points} points, cost {cost}", to.tag())?,
        }
        for minimum in self.step.minima() {
            match lang {
                Lang::Vi => write!(f, "; đạt yêu cầu tối thiểu {} sao", minimum.star())?,
                Lang::En => write!(f, "; meets the minimum for {} stars", minimum.star())?,
            }
        }
        for (evidence, place) in evidence_for(criterion).zip(0_usize..) {
            let before = match (place, lang) {
                (0, Lang::Vi) => "; minh chứng: ",
                (0, Lang::En) => "; evidence: ",
                _ => ", ",
            };
            write!(f, "{before}{}", evidence.name().get(lang))?;
        }
        write!(f, " [{}]", criterion.citation().text(lang))
    }
}

/// A score that no cheaper plan reaches or passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrontierPoint {
    cost: u64,
    score: Score,
}

impl FrontierPoint {
    /// The least cost of the score.
    #[must_use]
    pub const fn cost(self) -> u64 {
        self.cost
    }

    /// The score.
    #[must_use]
    pub const fn score(self) -> Score {
        self.score
    }
}

/// Why a star cannot be reached.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{target} stars cannot be reached: the possible moves lead to {best} points at most, and {} minima stay unmet", .obstacles.iter().filter(|obstacle| matches!(obstacle, Obstacle::Minimum { .. })).count())]
pub struct Unreachable {
    target: Star,
    best: Score,
    obstacles: Vec<Obstacle>,
    highest: Option<Plan>,
}

impl Unreachable {
    /// The star asked for.
    #[must_use]
    pub const fn target(&self) -> Star {
        self.target
    }

    /// The most points that the possible moves can reach.
    #[must_use]
    pub const fn best(&self) -> Score {
        self.best
    }

    /// Everything that stands in the way: the minima ordered by star, then as printed; then missing points.
    #[must_use]
    pub fn obstacles(&self) -> &[Obstacle] {
        &self.obstacles
    }

    /// The plan to the highest star that can be reached.
    #[must_use]
    pub const fn highest(&self) -> Option<&Plan> {
        self.highest.as_ref()
    }
}

/// Something that keeps a star out of reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Obstacle {
    /// A minimum that the possible moves cannot meet.
    Minimum {
        /// The minimum.
        minimum: &'static Minimum,
        /// Why not.
        why: Why,
    },
    /// Points that the possible moves cannot bring.
    Points {
        /// How many the mean stays short.
        short: Score,
    },
    /// The minima of 781 are attested for lower stars alone.
    Attestation {
        /// The highest star attested.
        up_to: Star,
    },
}

impl Obstacle {
    /// The obstacle in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> impl fmt::Display + use<> {
        ObstacleText { obstacle: *self, lang }
    }
}

struct ObstacleText {
    obstacle: Obstacle,
    lang: Lang,
}

impl fmt::Display for ObstacleText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.obstacle, self.lang) {
            (Obstacle::Minimum { minimum, why }, Lang::Vi) => {
                let (star, code, tag) = (minimum.star(), minimum.criterion().code(), minimum.level().tag());
                write!(f, "tối thiểu {star} sao: {code} từ mức {tag}, {}", why.text().vi())
            }
            (Obstacle::Minimum { minimum, why }, Lang::En) => {
                let (star, code, tag) = (minimum.star(), minimum.criterion().code(), minimum.level().tag());
                write!(f, "minimum for {star} stars: {code} from level {tag}, {}", why.text().en())
            }
            (Obstacle::Points { short }, Lang::Vi) => write!(f, "vẫn thiếu {short} điểm"),
            (Obstacle::Points { short }, Lang::En) => write!(f, "still {short} points short"),
            (Obstacle::Attestation { up_to }, Lang::Vi) => {
                write!(f, "chỉ xác nhận đạt tối thiểu đến {up_to} sao")
            }
            (Obstacle::Attestation { up_to }, Lang::En) => {
                write!(f, "minima attested up to {up_to} stars alone")
            }
        }
    }
}

/// Why a minimum cannot be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// The criterion is fixed.
    Fixed,
    /// Another case of the criterion is chosen.
    CaseChosen,
    /// The criterion needs a story, and none can be told.
    NoStory,
    /// No possible move leads to the level.
    NoMove,
}

impl Why {
    /// The reason in words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::Fixed => Text::new("tiêu chí giữ nguyên", "the criterion is fixed"),
            Self::CaseChosen => Text::new("đã chọn trường hợp khác", "another case is chosen"),
            Self::NoStory => Text::new("không có câu chuyện sản phẩm", "there is no story"),
            Self::NoMove => Text::new("không có bước nào dẫn đến", "no possible move leads there"),
        }
    }
}

/// Why there is nothing to plan from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// The assessment comes to no rating.
    #[error("no plan: the assessment is not rated but {outcome}")]
    NotRated {
        /// The outcome's code.
        outcome: &'static str,
    },
    /// The council is too large to plan for.
    #[error("no plan for {members} members: at most {MOST_MEMBERS}")]
    TooManyMembers {
        /// How many members there are.
        members: usize,
    },
    /// The costs are for another criteria set.
    #[error("the costs are for another criteria set than the sheets")]
    OtherSet,
}

impl PlanError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotRated { .. } => "not_rated",
            Self::TooManyMembers { .. } => "too_many_members",
            Self::OtherSet => "mixed_sets",
        }
    }
}

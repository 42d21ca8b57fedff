//! A plan and its steps.

use alloc::vec::Vec;
use core::fmt;
use core::num::NonZeroU16;

use crate::Text;
use crate::base::{Counted, Lang, Say};
use crate::catalogue::{CriterionId, LevelId, Minimum};
use crate::law::{Basis, Reading, Star};
use crate::rating::{Assessment, Rating, Score, ScoreSheet, Shortfall};
use crate::upgrade::footing::Footing;
use crate::upgrade::search::Raise;
use crate::upgrade::words;

/// A least-cost plan to a star.
///
/// [`Planner::plan`](crate::Planner::plan) makes it. It holds the [steps](Self::steps), and the
/// assessment with the steps carried out ([`assessment`](Self::assessment)), which can be rated and
/// planned from again.
///
/// Source: 26/2026, Art. 7(5), for upgrades at any time ([reading
/// 17](crate::law::Reading::Upgrade)); for the star, Art. 3(3) and Annex II ([reading
/// 3](crate::law::Reading::CumulativeMinima)). [`basis`](Self::basis) gives the places of its
/// edition.
///
/// ```
/// use ocop::{Assessment, Council, Edition, Lang, Planner};
/// use ocop::{ProductSet, Say, ScoreSheet, SetId, Star};
///
/// let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let plan = Planner::new(assessment)?.plan(Star::Four)?;
///
/// assert_eq!((plan.target(), plan.star()), (Star::Four, Star::Five));
/// let text = plan.text(Lang::Vi).to_string();
/// assert_eq!(text.lines().last(), Some("1 bước, chi phí 1: đạt 100,00 điểm, 5 sao"));
///
/// let stored = serde_json::to_string(&plan)?;
/// assert!(stored.starts_with(r#"{"format":"ocop.plan/1","target":4,"#));
/// assert_eq!(serde_json::from_str::<ocop::Plan>(&stored)?, plan);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is `ocop.plan/1`: the target, the cost, the score and the star that are reached, the
/// steps, and the assessment with the steps carried out. `text` of a step and `basis` are written
/// for readers and are not read back.
///
/// Reading checks that the steps lead to the sheets and the sheets to the star. It does not check
/// that no other plan is cheaper, which needs the stored planner. It passes over names that a later
/// version adds.
///
/// ```
/// # use ocop::{Assessment, Council, Edition, Lang, Planner};
/// # use ocop::{ProductSet, Say, ScoreSheet, SetId, Star};
/// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// # let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// # let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
/// # let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// # let plan = Planner::new(assessment)?.plan(Star::Four)?;
/// # let text = plan.text(Lang::Vi).to_string();
/// # let stored = serde_json::to_string(&plan)?;
/// let stored = serde_json::to_value(&plan)?;
/// assert_eq!((&stored["target"], &stored["star"]), (&4.into(), &5.into()));
/// assert_eq!(stored["cost"], 1);
/// assert_eq!(stored["steps"][0]["to"], "2026/13/2.2:4");
/// assert_eq!(serde_json::from_value::<ocop::Plan>(stored)?, plan);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    target: Star,
    steps: Vec<PlanStep>,
    assessment: Assessment,
    rating: Rating,
}

impl Plan {
    /// The plan that takes the given option on each criterion, in the order of the set.
    pub(super) fn carry_out(
        before: &Assessment,
        target: Star,
        footings: &[Footing],
        options: &[Raise],
    ) -> Self {
        let steps = PlanStep::of(footings, options, before);
        let raised = |sheet: &ScoreSheet| steps.iter().fold(*sheet, |sheet, step| step.raise(sheet));
        let assessment = before.with_sheets(before.sheets().iter().map(raised).collect());
        Self::of(target, steps, assessment)
    }

    fn of(target: Star, steps: Vec<PlanStep>, assessment: Assessment) -> Self {
        // Whatever the spread of the totals.
        let (rating, _) = assessment.weigh();
        Self { target, steps, assessment, rating }
    }

    /// The star asked for.
    #[must_use]
    pub const fn target(&self) -> Star {
        self.target
    }

    /// The steps in printed order, one for each criterion at most. It is empty if the star is
    /// reached already.
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
    /// let plan = Planner::new(assessment)?.plan(Star::Five)?;
    /// let steps: Vec<_> = plan.steps().iter().map(|step| step.to().to_string()).collect();
    /// assert_eq!(steps, ["2026/13/2.2:4"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn steps(&self) -> &[PlanStep] {
        &self.steps
    }

    /// What the steps cost together, in the units of the caller's costs.
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
    /// // Without costs of the caller's own, each criterion that is raised costs 1.
    /// let plan = Planner::new(assessment)?.plan(Star::Five)?;
    /// assert_eq!(plan.cost(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn cost(&self) -> u64 {
        self.steps.iter().map(|step| u64::from(step.cost)).sum()
    }

    /// The score with the steps carried out.
    #[must_use]
    pub const fn score(&self) -> Score {
        self.rating.score()
    }

    /// The star with the steps carried out. It may be higher than the star asked for.
    #[must_use]
    pub const fn star(&self) -> Star {
        self.rating.star()
    }

    /// The rating with the steps carried out. The spread of the members' totals is not looked at.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }

    /// The assessment with the steps carried out. The steps may widen the spread of the members'
    /// totals. Where the council limits the spread, [rate](Assessment::rate) the assessment to see
    /// whether the members would have to score again.
    #[must_use]
    pub const fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Each member's sheet with the steps carried out, in the order of the members.
    #[must_use]
    pub fn sheets(&self) -> &[ScoreSheet] {
        self.assessment.sheets()
    }

    /// What the plan rests on: the places where the edition speaks of upgrades and of what the
    /// report must show, and the reading that an upgrade may be filed at any time
    /// ([`Reading::Upgrade`]).
    ///
    /// ```
    /// use ocop::law::{Act, Basis, Citation, Reading};
    /// use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// let plan = Planner::new(assessment)?.plan(Star::Three)?;
    /// let upgrade = Citation::article(Act::Decision26, 7).clause(5);
    /// assert_eq!(plan.basis().next(), Some(Basis::Law(upgrade)));
    /// assert_eq!(plan.basis().last(), Some(Basis::Reading(Reading::Upgrade)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn basis(&self) -> impl Iterator<Item = Basis> + use<> {
        let law = self.rating.edition().rules().upgrades.iter().copied().map(Basis::Law);
        law.chain([Basis::Reading(Reading::Upgrade)])
    }
}

#[cfg(feature = "serde")]
impl Plan {
    /// A plan read back: the steps must lead to the sheets, and the sheets to the star.
    pub(super) fn check(
        target: Star,
        steps: Vec<PlanStep>,
        assessment: Assessment,
    ) -> Result<Self, &'static str> {
        let (present, members) = super::plan_error::weighed(&assessment)
            .map_err(|_| "a plan leads to sheets that are rated by what they say, and by no ground or result on record")?;
        if members.get() > super::plan_error::MOST_MEMBERS {
            return Err("a plan is made for at most 255 members");
        }
        if present.star() < target {
            return Err("the sheets do not reach the star that the plan is for");
        }
        let criteria = steps.iter().map(|step| step.criterion().index());
        let own = steps.iter().all(|step| step.to.set() == assessment.set());
        if !own || !criteria.is_sorted_by(|one, next| one < next) {
            return Err("the steps are on criteria of the set, each once, in printed order");
        }
        if steps.iter().all(|step| step.fits(&assessment, members)) {
            Ok(Self::of(target, steps, assessment))
        } else {
            Err("a step does not lead to the sheets")
        }
    }
}

const STEPS: (Text, Text) = (Text::new("bước", "step"), Text::new("bước", "steps"));

impl Say for Plan {
    /// A line for each step; then how many steps there are, their cost, and the score and the star
    /// that are reached.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.steps.is_empty() {
            return words::reached_already(lang, f, &self.target);
        }
        for step in &self.steps {
            writeln!(f, "{}", step.text(lang))?;
        }
        let (one, many) = STEPS;
        // At most one step a criterion.
        let steps = Counted { count: u64::try_from(self.steps.len()).unwrap_or(u64::MAX), one, many };
        words::plan(lang, f, &steps, &self.cost(), &self.score(), &self.star())
    }
}

/// One step of a [`Plan`]: a criterion that is raised from a level, or from none, to a higher
/// level.
///
/// ```
/// use ocop::{Assessment, Council, Edition, Lang, Planner};
/// use ocop::{ProductSet, Say, ScoreSheet, SetId, Star};
///
/// let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let best = ScoreSheet::from_choices(set, best)?;
/// let sheets = [best, best.with("2.2", 1)?, best.with("2.2", 2)?];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let plan = Planner::new(assessment)?.plan(Star::Four)?;
///
/// let [step] = plan.steps() else { panic!("one step is enough") };
/// assert_eq!(step.from().map(|level| level.position()), Some(1));
/// assert_eq!((step.to().position(), step.members().get()), (4, 2));
/// // Two of three members give 3 and 2 points more.
/// assert_eq!((step.points().numerator(), step.points().to_string().as_str()), (5, "1.67"));
/// assert!(step.text(Lang::En).to_string().starts_with("2.2 Packaging: level 1 → level 4"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object: the criterion, the levels as text (`from` is null for no level), the
/// points that the mean gains, the cost, how many members are raised, the minima that it meets, and
/// a sentence in both languages. Reading refuses parts that contradict each other, and passes over
/// names that a later version adds. `text` is written for readers and is not read back.
///
/// ```
/// use ocop::upgrade::PlanStep;
/// use serde_json::json;
///
/// let stored = json!({
///   "criterion": "2026/13/2.2", "from": "2026/13/2.2:1", "to": "2026/13/2.2:3",
///   "points": {"sum": 2, "of": 1, "mean": "2.00"}, "cost": 20, "members": 1,
///   "minima": ["2026/13/2.2:3"],
///   "text": {
///     "vi": "2.2 Đóng gói, bao bì: mức 1 → mức 3 (Đóng gói sáng tạo, bao bì đẹp); +2,00 điểm, \
///       chi phí 20; đạt yêu cầu tối thiểu 3 sao [Phụ lục II Quyết định số 26/2026/QĐ-TTg ngày \
///       22/5/2026]",
///     "en": "2.2 Packaging: level 1 → level 3 (Packed creatively, in attractive packaging); \
///       +2.00 points, cost 20; meets the minimum for 3 stars [Decision 26/2026/QĐ-TTg, Annex II]"
///   }
/// });
/// let step: PlanStep = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&step)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PlanStep {
    from: Option<LevelId>,
    to: LevelId,
    points: Shortfall,
    cost: u32,
    members: NonZeroU16,
}

impl PlanStep {
    /// The steps that take the given option on each criterion, in the order of the set.
    pub(super) fn of(footings: &[Footing], options: &[Raise], before: &Assessment) -> Vec<Self> {
        let chosen = footings.iter().zip(options).filter(|(_, option)| option.place > 0);
        let step = |(footing, option): (&Footing, &Raise)| {
            let rung = footing.rung(option.place)?;
            Some(Self {
                from: footing.lowest_below(option.place)?.level(),
                to: rung.level()?,
                points: Shortfall::new(option.gain, before.members()?),
                cost: option.cost,
                members: NonZeroU16::new(rung.below())?,
            })
        };
        chosen.filter_map(step).collect()
    }

    /// The same step at another price.
    pub(crate) const fn at(self, cost: u32) -> Self {
        Self { cost, ..self }
    }

    /// A sheet with the step carried out.
    pub(crate) fn raise(&self, sheet: ScoreSheet) -> ScoreSheet {
        sheet.raised(self.criterion(), self.to.place())
    }

    /// The criterion.
    #[must_use]
    pub const fn criterion(&self) -> CriterionId {
        self.to.criterion()
    }

    /// The present level: the lowest level of the members whose sheets are raised. `None` where
    /// that member meets no level.
    #[must_use]
    pub const fn from(&self) -> Option<LevelId> {
        self.from
    }

    /// The level to reach.
    #[must_use]
    pub const fn to(&self) -> LevelId {
        self.to
    }

    /// How many points the mean of the members' totals gains.
    #[must_use]
    pub const fn points(&self) -> Shortfall {
        self.points
    }

    /// What the step costs, in the units of the caller's costs.
    #[must_use]
    pub const fn cost(&self) -> u32 {
        self.cost
    }

    /// How many members' sheets are raised, from 1 to 255: those that are below the level.
    #[must_use]
    pub const fn members(&self) -> NonZeroU16 {
        self.members
    }

    /// The minima that the level [`to`](Self::to) meets and the present level does not.
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
    /// let plan = Planner::new(assessment)?.plan(Star::Three)?;
    /// let step = plan.steps().first().ok_or("nothing to do")?;
    /// assert!(step.minima().any(|minimum| minimum.to_string() == "2026/13/2.2:3"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn minima(&self) -> impl Iterator<Item = Minimum> + use<> {
        let (from, to) = (self.from, self.to);
        let meets = |minimum: Minimum, level| minimum.met_by().any(|meeting| Some(meeting) == level);
        self.criterion().minima().filter(move |minimum| meets(*minimum, Some(to)) && !meets(*minimum, from))
    }
}

#[cfg(feature = "serde")]
impl PlanStep {
    /// A step read back, if its levels are of one criterion and case and the second is above the
    /// first.
    pub(crate) fn check(
        from: Option<LevelId>,
        to: LevelId,
        points: Shortfall,
        cost: u32,
        members: NonZeroU16,
    ) -> Option<Self> {
        let rises =
            |from: LevelId| from.criterion() == to.criterion() && from.case() == to.case() && from < to;
        from.is_none_or(rises).then_some(Self { from, to, points, cost, members })
    }

    /// Whether a step that raised nobody above a bound of their own can have led to the sheets: as
    /// many as it raised stand above the level that the lowest of them left, and not above its own.
    pub(crate) fn fits_within(&self, after: &Assessment) -> bool {
        let criterion = self.criterion();
        let (from, to) = (self.from.map_or(0, LevelId::place), self.to.place());
        let raised = after.sheets().iter().filter(|sheet| {
            let place = sheet.place(criterion);
            from < place && place <= to
        });
        Some(self.points.denominator()) == after.members()
            && raised.count() >= usize::from(self.members.get())
    }

    /// Whether the step can have led to the sheets: nobody is below its level, as many as it raised
    /// stand on it, and they gained what they can have gained: the lowest of them all that there is
    /// between the levels, the others at most as much.
    fn fits(&self, after: &Assessment, members: NonZeroU16) -> bool {
        let criterion = self.criterion();
        let place = |level: LevelId| level.place();
        let standing = |sheet: &&ScoreSheet| sheet.place(criterion) == place(self.to);
        let raised = usize::from(self.members.get());
        let least = self.to.points().checked_sub(self.from.map_or(0, LevelId::points)).map(u32::from);
        let gained = least.is_some_and(|least| {
            // At most 65,535 members of at most 100 points.
            let most = least.saturating_mul(u32::from(self.members.get()));
            (least..=most).contains(&self.points.numerator())
        });
        gained
            && self.points.denominator() == members
            && after.sheets().iter().all(|sheet| sheet.place(criterion) >= place(self.to))
            && after.sheets().iter().filter(standing).count() >= raised
    }
}

/// From which level, or none, to which.
struct Rise {
    from: Option<LevelId>,
    to: LevelId,
}

impl Say for Rise {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::rise(lang, f, &Left(self.from), &self.to.tag(), &self.to)
    }
}

/// A level that a step leaves.
struct Left(Option<LevelId>);

impl Say for Left {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(level) => words::from_level(lang, f, &level.tag()),
            None => words::from_none(lang, f),
        }
    }
}

impl Say for PlanStep {
    /// The levels, what the new one asks for, the points, the cost, the minima it meets, and where
    /// it is printed.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (criterion, rise) = (self.criterion(), Rise { from: self.from, to: self.to });
        words::step(lang, f, &criterion, &rise, &self.points, &self.cost)?;
        for minimum in self.minima() {
            f.write_str("; ")?;
            words::step_minimum(lang, f, &minimum.star())?;
        }
        write!(f, " [{}]", criterion.citation().text(lang))
    }
}

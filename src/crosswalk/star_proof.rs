//! What must be proven for a star under the next decision.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use core::num::NonZeroU16;

use crate::Text;
use crate::base::{Counted, Lang, Say, coded};
use crate::catalogue::{CriterionId, LevelId, Minimum};
use crate::crosswalk::forecast::without_untold;
use crate::crosswalk::{Forecast, words};
use crate::law::{Citation, Star};
use crate::rating::{Assessment, Rating, ScoreSheet, Shortfall};
#[cfg(feature = "serde")]
use crate::upgrade::weighed;
use crate::upgrade::{Costs, PlanStep, Planner, StarGap, Unreachable};

coded! {
    /// By which course a product reaches a star under the next decision
    /// ([`StarProof::course`]).
    ///
    /// Source: [reading 28](crate::law::Reading::Crosswalk).
    ///
    /// ```
    /// use ocop::crosswalk::ProofCourse;
    ///
    /// assert_eq!("proofs".parse::<ProofCourse>()?, ProofCourse::Proofs);
    /// assert!(ProofCourse::Certain < ProofCourse::OutOfReach);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum ProofCourse in "ocop::crosswalk": "cách đạt hạng sao" / "course to a star", "unknown_proof_course" {
        /// The old findings prove the star. Nothing more must be proven.
        Certain = "certain", "chắc chắn đạt" / "certain";
        /// Proofs alone reach it.
        Proofs = "proofs", "đạt khi chứng minh thêm" / "reached by proofs";
        /// Proofs do not suffice. Something must be improved.
        Improvement = "improvement", "phải cải thiện sản phẩm" / "something must be improved";
        /// No moves that the costs allow reach it.
        OutOfReach = "out_of_reach", "không đạt được" / "out of reach";
    }
}

/// What must be proven for a star when a product is rated again under the next decision.
///
/// [`Forecast::proof`], [`proof_with`](Forecast::proof_with), [`keep`](Forecast::keep) and
/// [`rise`](Forecast::rise) give it. It holds the [steps](Self::steps), which are proofs and
/// improvements, and the sheets with the steps carried out ([`assessment`](Self::assessment)).
///
/// Source: [reading 28](crate::law::Reading::Crosswalk); for the star, 26/2026, Art. 3(3) and Annex
/// II, and [reading 3](crate::law::Reading::CumulativeMinima).
///
/// # Proofs
///
/// It starts from the certain sheets. A proof raises a criterion to a level on every member's sheet
/// that is below that level, but on no sheet above the level that is possible for that member. So
/// with the default costs proofs suffice exactly where the possible rating has the star.
///
/// Of all proofs that suffice it holds the cheapest: by default those on the fewest criteria. Ties
/// are decided as by a [`Planner`]: the fewest criteria, then the most points, then the later level
/// at the first criterion where two plans differ.
///
/// A level that is not certain because no story is certain ([`CriterionForecast::awaits_story`])
/// must be proven too.
///
/// # Improvements
///
/// Where proofs do not suffice, [`gap`](Self::gap) says what is missing when everything is proven
/// that can be proven. The product itself must then be improved.
/// [`improvements`](Self::improvements) are the cheapest moves beyond the possible levels that then
/// reach the star. [`proofs`](Self::proofs) are the cheapest proofs that are needed in addition.
///
/// [`CriterionForecast::awaits_story`]: crate::crosswalk::CriterionForecast::awaits_story
///
/// ```
/// use ocop::crosswalk::{Forecast, ProofCourse};
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId, Star};
///
/// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
/// let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.b", 1)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// let forecast = Forecast::new(assessment)?;
///
/// // Packaging of level 1 is below the minimum for three stars under both decisions.
/// let proof = forecast.proof(Star::Three);
/// assert_eq!(proof.course(), ProofCourse::Improvement);
/// assert!(proof.gap().minima().iter().map(|minimum| minimum.criterion().code()).eq(["2.2"]));
/// let improved = proof.improvements().next().ok_or("packaging can be improved")?;
/// assert_eq!((improved.criterion().code(), improved.least().position()), ("2.2", 3));
/// println!("{}", proof.text(Lang::Vi));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is `ocop.star-proof/1`: the star, the course and the cost, the rating if everything
/// is proven that can be and what it lacks, the steps, what stands in the way, and the sheets with
/// the steps carried out. Reading checks that the steps lead to the sheets and the sheets to the
/// star. It does not check that no other steps are cheaper, which needs the forecast. It passes
/// over names that a later version adds. `text` is written for readers and is not read back.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// # use ocop::crosswalk::Forecast;
/// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
/// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
/// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
/// # let sheet = ScoreSheet::from_choices(coffee, best)?;
/// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// // The best coffee of 148, rated again under 26/2026.
/// let forecast = Forecast::new(assessment)?;
/// use ocop::crosswalk::StarProof;
/// let proof = forecast.proof(Star::Three);
/// let json = serde_json::to_value(&proof)?;
/// assert_eq!(json["format"], "ocop.star-proof/1");
/// assert_eq!((&json["target"], &json["course"]), (&3.into(), &"proofs".into()));
/// assert_eq!((&json["cost"], &json["star"]), (&2.into(), &3.into()));
/// assert_eq!(serde_json::from_value::<StarProof>(json)?, proof);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StarProof {
    target: Star,
    provable: Rating,
    steps: Vec<ProofStep>,
    unreachable: Option<Box<Unreachable>>,
    assessment: Assessment,
    rating: Rating,
}

impl StarProof {
    pub(super) fn find(forecast: &Forecast, target: Star, costs: &Costs) -> Self {
        let (certain, bounds, members) = (forecast.certain(), forecast.bounds(), forecast.members());
        let steps = |costs: Costs, most: &[ScoreSheet]| {
            Planner::within(certain.clone(), costs, *bounds.certain(), members, most).steps(target)
        };
        let provable = certain.with_sheets(provable(forecast, costs));
        let (rating, _) = provable.weigh();
        if target <= rating.star()
            && let Some(steps) = steps(costs.clone(), provable.sheets())
        {
            let steps = steps.into_iter().map(|(step, least)| ProofStep::proof(step, least)).collect();
            return Self::within(target, rating, steps, certain, provable.sheets());
        }
        let planner = Planner::whatever_the_spread(provable.clone(), costs.clone(), rating, members);
        let plan = match planner.plan(target) {
            Ok(plan) => plan,
            Err(unreachable) => {
                return Self::of(target, rating, Vec::new(), Some(Box::new(unreachable)), provable);
            }
        };
        // An improvement is paid for. Lower levels that lead beyond the possible ones at the same price
        // may suffice, and for members who are above it something may be proven besides.
        let improved =
            |criterion: CriterionId| plan.steps().iter().find(|step| step.criterion() == criterion);
        let cost = |level: LevelId| match improved(level.criterion()) {
            _ if costs.is_fixed(level.criterion()) => None,
            Some(step) if level <= step.to() => {
                let beyond = step.from() < Some(level) && level.case() == step.to().case();
                (beyond && costs.of(level) == Some(step.cost())).then_some(0)
            }
            _ => costs.of(level),
        };
        let paid = Costs::by_level(forecast.crosswalk().to(), cost);
        // With everything proven that can be the plan reaches the star, so that the proofs among it do.
        let steps = steps(paid, plan.sheets()).unwrap_or_default();
        let step = |(step, least): (PlanStep, LevelId)| match improved(step.criterion()) {
            Some(improvement) => ProofStep::improvement(step, least, improvement.cost()),
            None => ProofStep::proof(step, least),
        };
        let steps = steps.into_iter().map(step).collect();
        Self::within(target, rating, steps, certain, plan.sheets())
    }

    /// What steps come to that raise no sheet above its own bound.
    fn within(
        target: Star,
        provable: Rating,
        steps: Vec<ProofStep>,
        before: &Assessment,
        most: &[ScoreSheet],
    ) -> Self {
        let raised = |(sheet, most): (&ScoreSheet, &ScoreSheet)| {
            steps.iter().fold(*sheet, |sheet, step| {
                let criterion = step.criterion();
                sheet.raised(criterion, step.to().place().min(most.place(criterion)))
            })
        };
        let after = before.with_sheets(before.sheets().iter().zip(most).map(raised).collect());
        Self::of(target, provable, steps, None, after)
    }

    fn of(
        target: Star,
        provable: Rating,
        steps: Vec<ProofStep>,
        unreachable: Option<Box<Unreachable>>,
        assessment: Assessment,
    ) -> Self {
        let (rating, _) = assessment.weigh();
        Self { target, provable, steps, unreachable, assessment, rating }
    }

    /// The star asked for.
    #[must_use]
    pub const fn target(&self) -> Star {
        self.target
    }

    /// By which course the star is reached.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// use ocop::crosswalk::ProofCourse;
    /// assert_eq!(forecast.proof(Star::Two).course(), ProofCourse::Certain);
    /// assert_eq!(forecast.proof(Star::Five).course(), ProofCourse::Proofs);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn course(&self) -> ProofCourse {
        if self.unreachable.is_some() {
            ProofCourse::OutOfReach
        } else if self.improvements().next().is_some() {
            ProofCourse::Improvement
        } else if self.steps.is_empty() {
            ProofCourse::Certain
        } else {
            ProofCourse::Proofs
        }
    }

    /// Whether the star is certain or proofs suffice, so that nothing must be improved.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// assert!(forecast.proof(Star::Five).is_enough());
    /// let costs = {
    ///     let mut costs = ocop::upgrade::Costs::each_criterion(forecast.crosswalk().to());
    ///     costs.fix("1.5")?;
    ///     costs
    /// };
    /// // Where nothing can be proven on the linkage, five stars are out of reach.
    /// assert!(!forecast.proof_with(Star::Five, &costs)?.is_enough());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_enough(&self) -> bool {
        self.target <= self.provable.star()
    }

    /// The proofs and improvements, in printed order, one for each criterion at most. It is empty
    /// where the star is certain, and where it is out of reach.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// let proof = forecast.proof(Star::Three);
    /// let codes: Vec<&str> = proof.steps().iter().map(|step| step.criterion().code()).collect();
    /// assert_eq!(codes, ["4.1", "9"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn steps(&self) -> &[ProofStep] {
        &self.steps
    }

    /// What must be proven, in printed order.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// let proof = forecast.proof(Star::Three);
    /// assert_eq!((proof.proofs().count(), proof.improvements().count()), (2, 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn proofs(&self) -> impl Iterator<Item = &ProofStep> + Clone {
        self.steps.iter().filter(|step| step.kind == ProofKind::Proof)
    }

    /// What must be improved, in printed order. It is empty where proofs suffice.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.b", 1)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, except for its packaging, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// // Plain packaging was found, so that a better one is not possible without improving it.
    /// let proof = forecast.proof(Star::Three);
    /// let mut improvements = proof.improvements().map(|step| step.criterion().code());
    /// assert_eq!(improvements.next(), Some("2.2"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn improvements(&self) -> impl Iterator<Item = &ProofStep> + Clone {
        self.steps.iter().filter(|step| step.kind == ProofKind::Improvement)
    }

    /// What the steps cost together ([`ProofStep::cost`]), in the units of the caller's costs.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// // Without costs of the caller's own, each of the two proofs costs 1.
    /// let proof = forecast.proof(Star::Three);
    /// assert_eq!(proof.cost(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn cost(&self) -> u64 {
        self.steps.iter().map(|step| step.cost).sum()
    }

    /// The rating if everything is proven that can be proven by the moves that the costs allow.
    #[must_use]
    pub const fn provable(&self) -> &Rating {
        &self.provable
    }

    /// What [`provable`](Self::provable) lacks to the star: points and minima. Nothing is missing
    /// where proofs suffice.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.b", 1)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, except for its packaging, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// // With everything proven the packaging is still below the minimum for three stars.
    /// let proof = forecast.proof(Star::Three);
    /// assert!(!proof.gap().is_closed());
    /// assert_eq!(proof.gap().minima().len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn gap(&self) -> StarGap {
        StarGap::to(&self.provable, self.target)
    }

    /// What stands in the way where no moves reach the star; `None` where the star can be reached.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// use ocop::upgrade::Costs;
    /// let mut costs = Costs::each_criterion(forecast.crosswalk().to());
    /// costs.fix("1.5")?;
    /// let proof = forecast.proof_with(Star::Five, &costs)?;
    /// let unreachable = proof.unreachable().ok_or("it can be reached")?;
    /// assert!(unreachable.minima().any(|minimum| minimum.criterion().code() == "1.5"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unreachable(&self) -> Option<&Unreachable> {
        self.unreachable.as_deref()
    }

    /// The members' sheets with the proofs and the improvements carried out. Where the star is out
    /// of reach, they are the sheets with everything proven that can be proven.
    #[must_use]
    pub const fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// The rating of [`assessment`](Self::assessment). The spread of the members' totals is not
    /// looked at.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }
}

/// The sheets with all proven that can be by the moves that are possible.
fn provable(forecast: &Forecast, costs: &Costs) -> Vec<ScoreSheet> {
    let both = || forecast.certain().sheets().iter().zip(forecast.possible().sheets());
    let mut provable: Vec<ScoreSheet> = forecast.certain().sheets().to_vec();
    for criterion in forecast.crosswalk().to().criteria_set().criteria() {
        if costs.is_fixed(criterion) {
            continue;
        }
        // Somebody can be raised to the level itself, within the possible levels.
        let leads_to = |level: &LevelId| {
            let place = level.place();
            costs.of(*level).is_some()
                && both().any(|(certain, possible)| {
                    let most = possible.chosen(criterion).filter(|most| most.case() == level.case());
                    certain.place(criterion) < place && most.is_some_and(|most| place <= most.place())
                })
        };
        let Some(highest) = criterion.levels().rev().find(leads_to) else { continue };
        for (sheet, possible) in provable.iter_mut().zip(forecast.possible().sheets()) {
            *sheet = sheet.raised(criterion, highest.place().min(possible.place(criterion)));
        }
    }
    for (sheet, certain) in provable.iter_mut().zip(forecast.certain().sheets()) {
        *sheet = without_untold(*sheet, certain);
    }
    provable
}

const CRITERIA: (Text, Text) = (Text::new("tiêu chí", "criterion"), Text::new("tiêu chí", "criteria"));

/// How many criteria, in words.
fn count_of_criteria(count: usize) -> Counted {
    let (one, many) = CRITERIA;
    // A set has at most 40.
    Counted { count: u64::try_from(count).unwrap_or(u64::MAX), one, many }
}

impl Say for StarProof {
    /// A line for each proof and improvement; then how many there are, and the score and the star
    /// that are reached. Where the star is out of reach, what [`unreachable`](Self::unreachable)
    /// says.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { target, rating, .. } = self;
        if let Some(unreachable) = self.unreachable() {
            return unreachable.say(lang, f);
        }
        for step in &self.steps {
            writeln!(f, "{}", step.text(lang))?;
        }
        let (score, star) = (rating.score(), rating.star());
        let [proofs, improvements] =
            [self.proofs().count(), self.improvements().count()].map(count_of_criteria);
        match self.course() {
            ProofCourse::Certain => words::certain_star(lang, f, target, &score),
            ProofCourse::Proofs => words::proofs(lang, f, target, &proofs, &score, &star),
            ProofCourse::Improvement | ProofCourse::OutOfReach if proofs.count == 0 => {
                words::improvements(lang, f, target, &improvements, &score, &star)
            }
            ProofCourse::Improvement | ProofCourse::OutOfReach => {
                words::proofs_and_improvements(lang, f, target, &improvements, &proofs, &score, &star)
            }
        }
    }
}

coded! {
    /// Whether the level of a [`ProofStep`] is possible by the old findings, or lies beyond them.
    ///
    /// Source: [reading 28](crate::law::Reading::Crosswalk).
    ///
    /// ```
    /// use ocop::crosswalk::ProofKind;
    ///
    /// assert_eq!("improvement".parse::<ProofKind>()?, ProofKind::Improvement);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum ProofKind in "ocop::crosswalk": "loại việc cần làm" / "kind of proof", "unknown_proof_kind" {
        /// The level is possible by the old findings. It must be proven.
        Proof = "proof", "chứng minh" / "proof";
        /// The level is above what is possible by the old findings. The product itself must be
        /// improved, and the new level must be proven.
        Improvement = "improvement", "cải thiện" / "improvement";
    }
}

/// One step of a [`StarProof`]: a criterion that must be raised from its certain level to a higher
/// one, by a proof or by an improvement.
///
/// Source: [reading 28](crate::law::Reading::Crosswalk).
///
/// ```
/// use ocop::crosswalk::Forecast;
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId, Star};
///
/// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
/// let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(coffee, best)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// let forecast = Forecast::new(assessment)?;
/// let proof = forecast.proof(Star::Three);
/// let step = proof.steps().first().ok_or("the certain star is two")?;
/// assert_eq!(step.from(), Some("2026/13/4.1:1".parse()?));
/// assert_eq!((step.least(), step.to()), ("2026/13/4.1:2".parse()?, "2026/13/4.1:4".parse()?));
/// let text = step.text(Lang::Vi).to_string();
/// assert!(text.starts_with("Chứng minh 4.1 Khu vực phân phối chính: ít nhất mức 2"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It is stored as part of its [`StarProof`]: the levels as text, the points as an exact sum over
/// the members, and a sentence in both languages. Reading refuses parts that contradict each other,
/// and passes over names that a later version adds. `text` is written for readers and is not read
/// back.
///
/// ```
/// use ocop::crosswalk::ProofStep;
/// use serde_json::json;
///
/// let stored = json!({
///   "kind": "improvement", "criterion": "2026/13/2.2", "from": "2026/13/2.2:1",
///   "to": "2026/13/2.2:4", "least": "2026/13/2.2:3",
///   "points": {"sum": 3, "of": 1, "mean": "3.00"}, "cost": 1, "members": 1,
///   "minima": ["2026/13/2.2:3"],
///   "citation": {"act": "26", "annex": 2, "article": null, "clause": null, "point": null},
///   "text": {
///     "vi": "Cải thiện 2.2 Đóng gói, bao bì: ít nhất mức 3 (Đóng gói sáng tạo, bao bì đẹp), \
///       hiện đã chắc chắn mức 1; đạt yêu cầu tối thiểu 3 sao; có thể đến mức 4, thêm 3,00 điểm \
///       [Phụ lục II Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026]",
///     "en": "Improve 2.2 Packaging: level 3 at least (Packed creatively, in attractive \
///       packaging), level 1 being certain; meets the minimum for 3 stars; up to level 4, 3.00 \
///       points more [Decision 26/2026/QĐ-TTg, Annex II]"
///   }
/// });
/// let step: ProofStep = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&step)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProofStep {
    kind: ProofKind,
    /// The levels, points and members; at no price.
    step: PlanStep,
    least: LevelId,
    cost: u64,
}

impl ProofStep {
    fn proof(step: PlanStep, least: LevelId) -> Self {
        Self { kind: ProofKind::Proof, step: step.at(0), least, cost: u64::from(step.cost()) }
    }

    fn improvement(step: PlanStep, least: LevelId, price: u32) -> Self {
        // Two costs of 32 bits.
        let cost = u64::from(step.cost()).saturating_add(u64::from(price));
        Self { kind: ProofKind::Improvement, step: step.at(0), least, cost }
    }

    /// Whether it is a proof or an improvement.
    #[must_use]
    pub const fn kind(&self) -> ProofKind {
        self.kind
    }

    /// The criterion.
    #[must_use]
    pub const fn criterion(&self) -> CriterionId {
        self.step.criterion()
    }

    /// The certain level. Where a council has several members, it is the lowest certain level among
    /// the members whose sheets are raised. `None` where no level is certain.
    #[must_use]
    pub const fn from(&self) -> Option<LevelId> {
        self.step.from()
    }

    /// The level to prove at best. Among proofs of the same cost on as many criteria, those with
    /// the most points are chosen. For a member for whom only a lower level is possible, that lower
    /// level counts.
    #[must_use]
    pub const fn to(&self) -> LevelId {
        self.step.to()
    }

    /// The level that suffices for the star, if every other step reaches at least its own such
    /// level. Among all ways to the star that cost the same and raise the same criteria, these
    /// levels are the ones with the fewest points.
    ///
    /// ```
    /// use ocop::crosswalk::Forecast;
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// let forecast = Forecast::new(assessment)?;
    ///
    /// // For three stars the certificate of food safety is enough. Later levels bring more points.
    /// let proof = forecast.proof(Star::Three);
    /// let mut steps = proof.steps().iter();
    /// let quality = steps.find(|step| step.criterion().code() == "9");
    /// let quality = quality.ok_or("nothing proves it")?;
    /// assert_eq!((quality.least().position(), quality.to().position()), (1, 3));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn least(&self) -> LevelId {
        self.least
    }

    /// What the step costs, in the units of the caller's costs; 1 for a proof where the caller gave
    /// no costs. An improvement costs its own move, and in addition the move of a proof where the
    /// step must go beyond the improved level for some members.
    #[must_use]
    pub const fn cost(&self) -> u64 {
        self.cost
    }

    /// How many points the mean of the members' totals gains at the level [`to`](Self::to).
    #[must_use]
    pub const fn points(&self) -> Shortfall {
        self.step.points()
    }

    /// How many members' sheets are raised, from 1 to 255.
    #[must_use]
    pub const fn members(&self) -> NonZeroU16 {
        self.step.members()
    }

    /// The minima that the level [`to`](Self::to) meets and the certain level does not.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// let proof = forecast.proof(Star::Three);
    /// let step = proof.steps().first().ok_or("nothing to prove")?;
    /// let minima: Vec<String> = step.minima().map(|minimum| minimum.to_string()).collect();
    /// assert!(minima.contains(&String::from("2026/13/4.1:3")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn minima(&self) -> impl Iterator<Item = Minimum> + use<> {
        self.step.minima()
    }

    /// Where the criterion is printed.
    #[must_use]
    pub const fn citation(&self) -> Citation {
        self.criterion().citation()
    }
}

impl Say for ProofStep {
    /// The level that suffices and what it asks for, the certain level, the minima it meets, how
    /// far the proof can lead and what it brings, and where the criterion is printed.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, step, least, .. } = self;
        let (criterion, tag, from) = (self.criterion(), least.tag(), Certain(self.from()));
        match kind {
            ProofKind::Proof => words::prove(lang, f, &criterion, &tag, least, &from)?,
            ProofKind::Improvement => words::improve(lang, f, &criterion, &tag, least, &from)?,
        }
        let met = |minimum: &Minimum| minimum.met_by().any(|level| level == *least);
        for minimum in self.minima().filter(met) {
            f.write_str("; ")?;
            words::meets_minimum(lang, f, &minimum.star())?;
        }
        f.write_str("; ")?;
        if *least == self.to() {
            words::brings(lang, f, &step.points())?;
        } else {
            words::leads_to(lang, f, &self.to().tag(), &step.points())?;
        }
        write!(f, " [{}]", self.citation().text(lang))
    }
}

/// The level that is certain so far.
struct Certain(Option<LevelId>);

impl Say for Certain {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(level) => words::certain_level(lang, f, &level.tag()),
            None => words::certain_none(lang, f),
        }
    }
}

#[cfg(feature = "serde")]
impl ProofStep {
    /// A step read back, if it is a step of a plan and the level that suffices is on its way.
    pub(super) fn check(kind: ProofKind, step: PlanStep, least: LevelId, cost: u64) -> Option<Self> {
        let own = (least.criterion(), least.case()) == (step.criterion(), step.to().case());
        let on_its_way = own && step.from() < Some(least) && least <= step.to();
        on_its_way.then_some(Self { kind, step, least, cost })
    }
}

#[cfg(feature = "serde")]
impl StarProof {
    /// A proof read back: the steps must lead to the sheets, the sheets to the star, and what
    /// stands beside them must go with it.
    pub(super) fn check(
        target: Star,
        provable: Rating,
        steps: Vec<ProofStep>,
        unreachable: Option<Unreachable>,
        assessment: Assessment,
    ) -> Result<Self, &'static str> {
        let (rating, _) =
            weighed(&assessment).map_err(|_| "a proof leads to sheets that are rated by what they say")?;
        let key = |rating: &Rating| (rating.set(), rating.edition(), rating.members());
        if key(&rating) != key(&provable) {
            return Err("what can be proven is of the same set, edition and council as the sheets");
        }
        let criteria = steps.iter().map(|step| step.criterion().index());
        let own = steps.iter().all(|step| step.to().set() == assessment.set());
        if !own || !criteria.is_sorted_by(|one, next| one < next) {
            return Err("the steps are on criteria of the set, each once, in printed order");
        }
        if !steps.iter().all(|step| step.step.fits_within(&assessment)) {
            return Err("a step does not lead to the sheets");
        }
        let (reached, enough) = (target <= rating.star(), target <= provable.star());
        let improves = steps.iter().any(|step| step.kind == ProofKind::Improvement);
        let fits = match &unreachable {
            None => reached && enough != improves,
            Some(unreachable) => {
                !enough
                    && steps.is_empty()
                    && rating == provable
                    && unreachable.target() == target
                    && key(unreachable.highest().rating()) == key(&rating)
            }
        };
        if fits {
            Ok(Self::of(target, provable, steps, unreachable.map(Box::new), assessment))
        } else {
            Err("the sheets do not reach the star, or what it takes does not go with what can be proven")
        }
    }
}

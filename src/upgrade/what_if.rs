use alloc::vec::Vec;
use core::fmt;

use crate::base::{Details, Lang, Problem, Say, problem};
use crate::catalogue::MinimumSet;
use crate::rating::{Assessment, Choice, Outcome, Rating, Rescore, SheetErrors};
use crate::upgrade::plan_error::start;
use crate::upgrade::{PlanError, words};

/// The present rating, and the rating if some levels are changed on every sheet.
///
/// A change is the printed code of a criterion and the new level, which may be higher or lower or
/// none. Each criterion is changed at most once.
///
/// Source: as for [`WhatIf`].
///
/// ```
/// use ocop::upgrade::what_if;
/// use ocop::{Assessment, Choice, Council, Edition, ProductSet, ScoreSheet, SetId};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let answer = what_if(&assessment, &[("2.2", Choice::level(3))])?;
/// assert_eq!(answer.sum(), 2);
/// assert!(answer.newly_met().iter().map(|minimum| minimum.criterion().code()).eq(["2.2"]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`WhatIfError`]:
///
/// * `not_rated` if the assessment comes to no rating, `on_record` if it is a result on record,
///   `declared_minima` if the council declares its minima as a body;
/// * `unknown_criterion`, `unknown_level`, `missing_case` or `unexpected_case` if a change does not
///   fit the set, `repeated_criterion` if a criterion is changed twice;
/// * `no_story` if a sheet with the changes has points without a story on a criterion that counts
///   only with one;
/// * `rescore` if with the changes the members' totals are further apart than the council's limit.
///
/// Where several changes are wrong, the code is that of the first one ([`SheetErrors`]).
pub fn what_if(assessment: &Assessment, changes: &[(&str, Choice)]) -> Result<WhatIf, WhatIfError> {
    let (before, _) = start(assessment)?;
    let redone = assessment.sheets().iter().map(|sheet| sheet.with_all(changes.iter().copied()));
    let sheets = redone.collect::<Result<Vec<_>, _>>()?;
    match assessment.with_sheets(sheets).rate() {
        Outcome::Rated(after) => Ok(WhatIf { before, after }),
        Outcome::Rescore(rescore) => Err(WhatIfError::Rescore(rescore)),
        // Changed levels add no ground.
        outcome @ (Outcome::Eliminated(_) | Outcome::Stopped(_)) => {
            Err(WhatIfError::Start(PlanError::NotRated { outcome }))
        }
    }
}

/// The answer to [`what_if`]: the ratings of the same sheets before and after some changes.
///
/// Source: the star by score and minima ([reading 2](crate::law::Reading::HalfOpenBands) and
/// [reading 3](crate::law::Reading::CumulativeMinima)).
///
/// ```
/// use ocop::upgrade::what_if;
/// use ocop::{Assessment, Choice, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let answer = what_if(&assessment, &[("1.1", Choice::level(3))])?;
/// assert!(!answer.changes_star());
/// assert_eq!(answer.text(Lang::En).to_string(), "0.00 points, 1 star → 3.00 points, 1 star");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of both ratings, `before` and `after`, and of what follows from them,
/// for readers without the library. Reading refuses parts that contradict each other, and passes
/// over names that a later version adds.
///
/// ```
/// use ocop::upgrade::WhatIf;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "before": {
///     "set": "2026/13", "edition": "26", "members": 1,
///     "score": {"sum": 98, "of": 1, "mean": "98.00"},
///     "parts": {
///       "A": {"sum": 38, "of": 1, "mean": "38.00"}, "B": {"sum": 25, "of": 1, "mean": "25.00"},
///       "C": {"sum": 35, "of": 1, "mean": "35.00"}
///     },
///     "band": 5, "star": 2, "minima": "computed", "attested": null, "unmet": ["2026/13/2.2:3"]
///   },
///   "after": {
///     "set": "2026/13", "edition": "26", "members": 1,
///     "score": {"sum": 99, "of": 1, "mean": "99.00"},
///     "parts": {
///       "A": {"sum": 39, "of": 1, "mean": "39.00"}, "B": {"sum": 25, "of": 1, "mean": "25.00"},
///       "C": {"sum": 35, "of": 1, "mean": "35.00"}
///     },
///     "band": 5, "star": 5, "minima": "computed", "attested": null, "unmet": []
///   },
///   "sum": 1, "newly_met": ["2026/13/2.2:3"], "newly_unmet": []
/// }"#;
/// let answer: WhatIf = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&answer)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WhatIf {
    before: Rating,
    after: Rating,
}

impl WhatIf {
    /// An answer read back: both ratings are of the same set, edition and number of members, by
    /// what sheets say.
    #[cfg(feature = "serde")]
    pub(super) fn check(before: Rating, after: Rating) -> Option<Self> {
        let key = |rating: &Rating| (rating.set(), rating.edition(), rating.members(), rating.minima_basis());
        let of_sheets =
            before.members().is_some() && before.minima_basis() != crate::rating::MinimaBasis::Declared;
        (of_sheets && key(&before) == key(&after)).then_some(Self { before, after })
    }

    /// The present rating.
    #[must_use]
    pub const fn before(&self) -> &Rating {
        &self.before
    }

    /// The rating with the changes.
    #[must_use]
    pub const fn after(&self) -> &Rating {
        &self.after
    }

    /// How many points the sum of the members' totals gains, or loses if it is negative: at most
    /// 100 points for each member.
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
    /// use ocop::Choice;
    /// use ocop::upgrade::what_if;
    /// let worse = what_if(&assessment, &[("7", Choice::NONE)])?;
    /// assert!(worse.sum() < 0);
    /// assert!(!worse.changes_star());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sum(&self) -> i64 {
        // Both are of 32 bits.
        i64::from(self.after.score().numerator()).saturating_sub(i64::from(self.before.score().numerator()))
    }

    /// Whether the star changes.
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
    /// use ocop::Choice;
    /// use ocop::upgrade::what_if;
    /// // A better packaging, and nothing else.
    /// let changed = what_if(&assessment, &[("2.2", Choice::level(3))])?;
    /// assert!(changed.changes_star());
    /// assert_eq!(changed.after().star(), Star::Five);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn changes_star(&self) -> bool {
        self.before.star() != self.after.star()
    }

    /// The minima that are met with the changes and not without them.
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
    /// use ocop::Choice;
    /// use ocop::upgrade::what_if;
    /// let changed = what_if(&assessment, &[("2.2", Choice::level(3))])?;
    /// let met: Vec<String> = changed.newly_met().iter().map(|one| one.to_string()).collect();
    /// assert_eq!(met, ["2026/13/2.2:3"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn newly_met(&self) -> MinimumSet {
        only_unmet(&self.before, &self.after)
    }

    /// The minima that are met without the changes and not with them.
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
    /// use ocop::Choice;
    /// use ocop::upgrade::what_if;
    /// // Without a level on quality assurance the minima on criterion 9 are lost.
    /// let changed = what_if(&assessment, &[("9", Choice::NONE)])?;
    /// let mut lost = changed.newly_unmet().iter().map(|minimum| minimum.criterion().code());
    /// assert_eq!(lost.next(), Some("9"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn newly_unmet(&self) -> MinimumSet {
        only_unmet(&self.after, &self.before)
    }
}

/// The minima that one rating leaves unmet and the other does not.
const fn only_unmet(one: &Rating, other: &Rating) -> MinimumSet {
    let (unmet, others) = (one.all_unmet(), other.all_unmet());
    MinimumSet::from_bits(unmet.set(), unmet.bits() & !others.bits())
}

impl Say for WhatIf {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { before, after } = self;
        words::what_if(lang, f, &before.score(), &before.star(), &after.score(), &after.star())
    }
}

/// Why there is no answer to [`what_if`]: the assessment, the changes, or what they lead to.
///
/// ```
/// use ocop::upgrade::what_if;
/// use ocop::{Assessment, Choice, Council, Edition, Problem, ProductSet, ScoreSheet, SetId};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let error = what_if(&assessment, &[("5.2", Choice::level(2))]).unwrap_err();
/// assert_eq!(error.code(), "no_story");
/// # Ok::<(), ocop::rating::AssessmentError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhatIfError {
    /// The assessment is not rated by what its sheets say (`not_rated`, `on_record`,
    /// `declared_minima`).
    Start(PlanError),
    /// The changes do not fit a sheet (`unknown_criterion`, `repeated_criterion`, `unknown_level`,
    /// `missing_case`, `unexpected_case`, `no_story`).
    Sheets(SheetErrors),
    /// With the changes the members' totals are too far apart, so that the members would score
    /// again ([reading 10](crate::law::Reading::Spread)) (`rescore`).
    Rescore(Rescore),
}

impl From<PlanError> for WhatIfError {
    fn from(error: PlanError) -> Self {
        Self::Start(error)
    }
}

impl From<SheetErrors> for WhatIfError {
    fn from(errors: SheetErrors) -> Self {
        Self::Sheets(errors)
    }
}

impl Say for WhatIfError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(error) => error.say(lang, f),
            Self::Sheets(errors) => errors.say(lang, f),
            Self::Rescore(rescore) => words::rescore_after(lang, f, &rescore.spread(), &rescore.limit()),
        }
    }
}

impl Problem for WhatIfError {
    fn code(&self) -> &'static str {
        match self {
            Self::Start(error) => error.code(),
            Self::Sheets(errors) => errors.code(),
            Self::Rescore(_) => "rescore",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Start(error) => error.details(),
            Self::Sheets(errors) => errors.details(),
            Self::Rescore(rescore) => {
                Details::given(rescore.spread()).allowing(crate::base::Allowed::range(0, rescore.limit()))
            }
        }
    }
}

problem! { WhatIfError }

use alloc::vec::Vec;
use core::fmt;

use crate::base::{Lang, Say};
use crate::catalogue::{CriterionId, MinimumSet, SetId};
use crate::rating::agreement::{
    AgreedShare, Agreement, AgreementError, Chosen, CriterionAgreement, LevelChoice, within, words,
};
use crate::rating::{Assessment, Score};

/// What a council found on a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::rating) struct Finding {
    pub(in crate::rating) common: Option<LevelChoice>,
    pub(in crate::rating) points: Score,
}

impl Finding {
    fn of(agreement: &Agreement, on: &CriterionAgreement) -> Self {
        let sum = on.choices().iter().flat_map(|choice| choice.members().iter().map(|_| choice.points()));
        // At most 65,535 sheets of at most 100 points.
        let sum = sum.map(u32::from).sum();
        Self { common: on.common().cloned(), points: Score::of_sheets(sum, agreement.members()) }
    }
}

impl Say for Finding {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.common {
            Some(common) => words::finding(lang, f, &Chosen(common.level()), &self.points),
            None => words::finding(lang, f, &NoCommon, &self.points),
        }
    }
}

struct NoCommon;

impl Say for NoCommon {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::no_common(lang, f)
    }
}

/// What two councils chose on a criterion.
///
/// The councils agree if more than half of the sheets of each chose the same level, or no level. If
/// neither council has such a majority, they agree if the means of their points are equal.
/// [`AgreementBetween::criteria`] gives it.
///
/// ```
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
/// use ocop::rating::AgreementBetween;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let of = |level: u8| {
///     let sheet = ScoreSheet::empty(tea).with("1.1", level)?;
///     let council = Council::new(Edition::Decision26);
///     Ok::<_, Box<dyn std::error::Error>>(Assessment::new(council, [sheet], [])?)
/// };
/// let between = AgreementBetween::of(&of(3)?, &of(2)?)?;
/// let origin = &between.criteria()[0];
/// assert!(!origin.agrees());
/// assert_eq!(origin.first_points().to_string(), "3.00");
/// assert_eq!(origin.second_points().to_string(), "2.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the criterion, whether the councils agree, and for each council under `common`
/// what more than half chose (else null) and the mean of the points. Reading refuses parts that
/// contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::rating::CriterionBetween;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "criterion": "2026/13/1.1", "agrees": true,
///   "first": {
///     "common": {"level": "2026/13/1.1:3", "members": [1, 2]},
///     "points": {"sum": 7, "of": 3, "mean": "2.33"}
///   },
///   "second": {
///     "common": {"level": "2026/13/1.1:3", "members": [1, 2]},
///     "points": {"sum": 6, "of": 2, "mean": "3.00"}
///   }
/// }"#;
/// let between: CriterionBetween = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&between)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CriterionBetween {
    pub(in crate::rating) criterion: CriterionId,
    pub(in crate::rating) first: Finding,
    pub(in crate::rating) second: Finding,
}

impl CriterionBetween {
    /// The criterion.
    #[must_use]
    pub const fn criterion(&self) -> CriterionId {
        self.criterion
    }

    /// What more than half of the first council's sheets chose; `None` where there is no majority.
    #[must_use]
    pub const fn first_common(&self) -> Option<&LevelChoice> {
        self.first.common.as_ref()
    }

    /// What more than half of the second council's sheets chose; `None` where there is no majority.
    #[must_use]
    pub const fn second_common(&self) -> Option<&LevelChoice> {
        self.second.common.as_ref()
    }

    /// The mean of the first council's points on the criterion.
    #[must_use]
    pub const fn first_points(&self) -> Score {
        self.first.points
    }

    /// The mean of the second council's points on the criterion.
    #[must_use]
    pub const fn second_points(&self) -> Score {
        self.second.points
    }

    /// Whether the councils agree on the criterion.
    ///
    /// ```
    /// # use ocop::rating::AgreementBetween;
    /// # use ocop::{Assessment, Authority, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let council = Council::new(Edition::Decision26);
    /// # let province = Assessment::new(council, [best], [])?;
    /// # let council = council.with_tier(Authority::Centre);
    /// # let centre = Assessment::new(council, [best.with("2.2", 1)?], [])?;
    ///
    /// // The councils differ only on the packaging.
    /// let between = AgreementBetween::of(&province, &centre)?;
    /// let packaging = between.differing().next().ok_or("one differs")?;
    /// assert_eq!((packaging.criterion().code(), packaging.agrees()), ("2.2", false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn agrees(&self) -> bool {
        match (&self.first.common, &self.second.common) {
            (None, None) => self.first.points == self.second.points,
            (Some(first), Some(second)) => first.level() == second.level(),
            _ => false,
        }
    }
}

impl Say for CriterionBetween {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::criterion_of_two(lang, f, &self.criterion, &self.first, &self.second)
    }
}

/// How far two councils agree on the same product, for example those of province and centre.
///
/// [`of`](Self::of) makes it of their assessments, which must be under the same edition of the
/// rules and by the same criteria set. Where a criterion offers two cases, the councils may have
/// used different ones: this is a difference between them, not an error.
///
/// ```
/// use ocop::{Assessment, Authority, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
/// use ocop::rating::AgreementBetween;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let best = ScoreSheet::from_choices(tea, best)?;
/// let council = Council::new(Edition::Decision26);
/// let province = Assessment::new(council, [best], [])?;
/// let council = council.with_tier(Authority::Centre);
/// let centre = Assessment::new(council, [best.with("2.2", 1)?], [])?;
///
/// let between = AgreementBetween::of(&province, &centre)?;
/// assert_eq!(between.share().to_string(), "31/32");
/// assert_eq!(between.met_by_first_alone().iter().count(), 1);
/// println!("{}", between.text(Lang::En));
/// assert!(AgreementBetween::of(&centre, &centre)?.is_whole());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the set, the [share](AgreedShare#stored-form), whether nothing differs, the
/// [agreement](Agreement#stored-form) within each council, each
/// [criterion](CriterionBetween#stored-form), and the minima that are met for only one of the
/// councils. `text` is written for readers and is not read back. Reading computes everything again
/// and refuses what does not follow from the two councils. It passes over names that a later
/// version adds.
///
/// ```
/// # use ocop::{Assessment, Authority, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
/// # use ocop::rating::AgreementBetween;
/// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// # let best = ScoreSheet::from_choices(tea, best)?;
/// # let council = Council::new(Edition::Decision26);
/// # let province = Assessment::new(council, [best], [])?;
/// # let council = council.with_tier(Authority::Centre);
/// # let centre = Assessment::new(council, [best.with("2.2", 1)?], [])?;
/// # let between = AgreementBetween::of(&province, &centre)?;
/// let stored = serde_json::to_value(&between)?;
/// assert!(stored["first"]["totals"].is_array() && stored["second"]["totals"].is_array());
/// assert_eq!(serde_json::from_value::<AgreementBetween>(stored)?, between);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementBetween {
    first: Agreement,
    second: Agreement,
    criteria: Vec<CriterionBetween>,
}

impl AgreementBetween {
    /// Compares the sheets of two councils.
    ///
    /// ```
    /// use ocop::Problem;
    /// # use ocop::rating::AgreementBetween;
    /// # use ocop::{Assessment, Authority, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let council = Council::new(Edition::Decision26);
    /// # let province = Assessment::new(council, [best], [])?;
    /// # let council = council.with_tier(Authority::Centre);
    /// # let centre = Assessment::new(council, [best.with("2.2", 1)?], [])?;
    ///
    /// assert_eq!(AgreementBetween::of(&province, &centre)?.share().agreed(), 31);
    /// let honey = ScoreSheet::empty(SetId::decision_26(ProductSet::Honey));
    /// let honey = Assessment::new(Council::new(Edition::Decision26), [honey], [])?;
    /// let error = AgreementBetween::of(&province, &honey).unwrap_err();
    /// assert_eq!(error.code(), "councils_of_different_sets");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AgreementError`]: a result on record (`no_sheets_to_compare`), different editions of the
    /// rules (`councils_of_different_decisions`), different sets (`councils_of_different_sets`).
    pub fn of(first: &Assessment, second: &Assessment) -> Result<Self, AgreementError> {
        Self::of_agreements(Agreement::within(first)?, Agreement::within(second)?)
    }

    pub(in crate::rating) fn of_agreements(
        first: Agreement,
        second: Agreement,
    ) -> Result<Self, AgreementError> {
        let editions = (first.council().edition(), second.council().edition());
        if editions.0 != editions.1 {
            return Err(AgreementError::Decisions { first: editions.0, second: editions.1 });
        }
        if first.set() != second.set() {
            return Err(AgreementError::Sets { first: first.set(), second: second.set() });
        }
        let on = |(one, other): (&CriterionAgreement, &CriterionAgreement)| CriterionBetween {
            criterion: one.criterion(),
            first: Finding::of(&first, one),
            second: Finding::of(&second, other),
        };
        let criteria = first.criteria().iter().zip(second.criteria()).map(on).collect();
        Ok(Self { first, second, criteria })
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.first.set()
    }

    /// How far the members of the first council agree.
    #[must_use]
    pub const fn first(&self) -> &Agreement {
        &self.first
    }

    /// How far the members of the second council agree.
    #[must_use]
    pub const fn second(&self) -> &Agreement {
        &self.second
    }

    /// Every criterion, in printed order.
    #[must_use]
    pub fn criteria(&self) -> &[CriterionBetween] {
        &self.criteria
    }

    /// The criteria on which the councils do not agree, in printed order.
    ///
    /// ```
    /// # use ocop::rating::AgreementBetween;
    /// # use ocop::{Assessment, Authority, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let council = Council::new(Edition::Decision26);
    /// # let province = Assessment::new(council, [best], [])?;
    /// # let council = council.with_tier(Authority::Centre);
    /// # let centre = Assessment::new(council, [best.with("2.2", 1)?], [])?;
    ///
    /// let between = AgreementBetween::of(&province, &centre)?;
    /// assert!(between.differing().map(|on| on.criterion().code()).eq(["2.2"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn differing(&self) -> impl Iterator<Item = &CriterionBetween> {
        self.criteria.iter().filter(|criterion| !criterion.agrees())
    }

    /// On how many criteria the councils agree.
    ///
    /// ```
    /// # use ocop::rating::AgreementBetween;
    /// # use ocop::{Assessment, Authority, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let council = Council::new(Edition::Decision26);
    /// # let province = Assessment::new(council, [best], [])?;
    /// # let council = council.with_tier(Authority::Centre);
    /// # let centre = Assessment::new(council, [best.with("2.2", 1)?], [])?;
    ///
    /// assert_eq!(AgreementBetween::of(&province, &centre)?.share().to_string(), "31/32");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn share(&self) -> AgreedShare {
        AgreedShare::count(self.criteria.iter().map(CriterionBetween::agrees))
    }

    /// The minima that are met for the first council but not for the second, each under its own
    /// policy.
    ///
    /// ```
    /// # use ocop::rating::AgreementBetween;
    /// # use ocop::{Assessment, Authority, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let council = Council::new(Edition::Decision26);
    /// # let province = Assessment::new(council, [best], [])?;
    /// # let council = council.with_tier(Authority::Centre);
    /// # let centre = Assessment::new(council, [best.with("2.2", 1)?], [])?;
    ///
    /// // Attractive packaging is a minimum for three stars.
    /// let between = AgreementBetween::of(&province, &centre)?;
    /// let alone = between.met_by_first_alone();
    /// assert!(alone.iter().map(|minimum| minimum.to_string()).eq(["2026/11/2.2:3"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn met_by_first_alone(&self) -> MinimumSet {
        self.alone(&self.first, &self.second)
    }

    /// The minima that are met for the second council but not for the first, each under its own
    /// policy.
    ///
    /// ```
    /// # use ocop::rating::AgreementBetween;
    /// # use ocop::{Assessment, Authority, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let council = Council::new(Edition::Decision26);
    /// # let province = Assessment::new(council, [best], [])?;
    /// # let council = council.with_tier(Authority::Centre);
    /// # let centre = Assessment::new(council, [best.with("2.2", 1)?], [])?;
    ///
    /// assert!(AgreementBetween::of(&province, &centre)?.met_by_second_alone().is_empty());
    /// assert_eq!(AgreementBetween::of(&centre, &province)?.met_by_second_alone().len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn met_by_second_alone(&self) -> MinimumSet {
        self.alone(&self.second, &self.first)
    }

    fn alone(&self, one: &Agreement, other: &Agreement) -> MinimumSet {
        let [one, other] = [one, other].map(|council| council.rating().all_unmet().bits());
        MinimumSet::from_bits(self.set(), other & !one)
    }

    /// Whether nothing differs: the councils agree on every criterion and on every minimum, and
    /// have the same score, band star and awarded star.
    ///
    /// ```
    /// # use ocop::rating::AgreementBetween;
    /// # use ocop::{Assessment, Authority, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let council = Council::new(Edition::Decision26);
    /// # let province = Assessment::new(council, [best], [])?;
    /// # let council = council.with_tier(Authority::Centre);
    /// # let centre = Assessment::new(council, [best.with("2.2", 1)?], [])?;
    ///
    /// assert!(AgreementBetween::of(&province, &province)?.is_whole());
    /// assert!(!AgreementBetween::of(&province, &centre)?.is_whole());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let result = |council: &Agreement| {
            let rating = council.rating();
            (rating.score(), rating.band(), rating.star(), rating.all_unmet())
        };
        self.share().is_whole() && result(&self.first) == result(&self.second)
    }
}

impl Say for AgreementBetween {
    /// The results of both councils, then one line for each criterion on which they differ, and for
    /// each minimum that is met for only one of them.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second] = [&self.first, &self.second];
        words::two_councils(
            lang,
            f,
            &self.set(),
            &first.council().tier(),
            &within::sheets(first.members()),
            &second.council().tier(),
            &within::sheets(second.members()),
        )?;
        f.write_str("\n")?;
        let [one, other] = [first, second].map(Agreement::rating);
        words::two_results(lang, f, &one.score(), &one.star(), &other.score(), &other.star())?;
        f.write_str("\n")?;
        words::share_of_two(lang, f, &self.share())?;
        for criterion in self.differing() {
            f.write_str("\n")?;
            criterion.say(lang, f)?;
        }
        for minimum in self.met_by_first_alone().iter() {
            f.write_str("\n")?;
            words::first_alone(lang, f, &minimum)?;
        }
        for minimum in self.met_by_second_alone().iter() {
            f.write_str("\n")?;
            words::second_alone(lang, f, &minimum)?;
        }
        Ok(())
    }
}

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

/// What two councils found on a criterion.
///
/// They agree where more than half of each chose the same level; where neither has such a level,
/// where the means of their points are equal.
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
/// As JSON it is an object of its parts by name. Reading refuses parts that contradict each other,
/// and passes over names that a later version adds.
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

    /// What more than half of the first council chose, if there is such a level.
    #[must_use]
    pub const fn first_common(&self) -> Option<&LevelChoice> {
        self.first.common.as_ref()
    }

    /// What more than half of the second council chose, if there is such a level.
    #[must_use]
    pub const fn second_common(&self) -> Option<&LevelChoice> {
        self.second.common.as_ref()
    }

    /// The mean of the first council's points.
    #[must_use]
    pub const fn first_points(&self) -> Score {
        self.first.points
    }

    /// The mean of the second council's points.
    #[must_use]
    pub const fn second_points(&self) -> Score {
        self.second.points
    }

    /// Whether the councils agree on it.
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
    /// // The councils see the packaging differently, and nothing else.
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

/// How far two councils agree on the same product, as province and centre.
///
/// Both assess under the same edition of the rules and by the same set. What hangs on a criterion
/// with two cases is told too: that the councils took different cases is a difference, no error.
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
/// As JSON it has the set, the share, the agreement of each of both councils, each criterion, and
/// the minima that one council alone finds met. `text` is written for readers and is not read back.
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

    /// The first council by itself.
    #[must_use]
    pub const fn first(&self) -> &Agreement {
        &self.first
    }

    /// The second council by itself.
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

    /// On how many criteria they agree.
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

    /// The minima that count as met for the first council and not for the second.
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

    /// The minima that count as met for the second council and not for the first.
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

    /// Whether nothing differs: every criterion, every minimum, score, band and star.
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
    /// Both results, each criterion on which they differ, and each minimum that one alone meets: a
    /// line each.
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

use core::fmt;

use crate::base::{Lang, Say};
use crate::catalogue::{Correspondence, CorrespondenceKind, CriterionId, LevelId, LevelRange};
use crate::crosswalk::words;
use crate::rating::Score;

/// What a [`Forecast`](crate::crosswalk::Forecast) says on a criterion of the next decision: which
/// old criterion it comes from, which level is certain, which level is possible at best, and why.
///
/// [`Forecast::criterion`](crate::crosswalk::Forecast::criterion) and
/// [`criteria`](crate::crosswalk::Forecast::criteria) give it. Where a council has several members,
/// it holds the lowest certain and the highest possible level of all members. The levels of each
/// member are on the sheets ([`Forecast::certain`](crate::crosswalk::Forecast::certain),
/// [`possible`](crate::crosswalk::Forecast::possible)).
///
/// Source: [reading 28](crate::law::Reading::Crosswalk).
///
/// ```
/// use ocop::crosswalk::Forecast;
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
///
/// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa);
/// let sheet = ScoreSheet::empty(coffee).with("1.a", 2)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// let forecast = Forecast::new(assessment)?;
///
/// let origin = forecast.criterion("1.1").ok_or("both decisions ask for the origin")?;
/// assert_eq!(origin.from().map(|criterion| criterion.code()), Some("1.a"));
/// assert_eq!(origin.certain().map(|level| level.position()), Some(2));
/// assert_eq!(origin.possible().map(|level| level.position()), Some(3));
/// assert!(origin.text(Lang::En).to_string().contains("certain level 2, possible level 3"));
///
/// let area = forecast.criterion("1.2").ok_or("26/2026 asks for a certified area")?;
/// assert!(area.is_new());
/// assert_eq!(area.certain(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It is stored as part of its [`Forecast`](crate::crosswalk::Forecast): the criteria and levels as
/// text, and the reason in both languages. Where the criterion is new, `from`, `kind` and `reason`
/// are null. Reading refuses parts that contradict each other, and passes over names that a later
/// version adds. `reason`, `doubt` and `text` are written for readers and are not read back.
///
/// ```
/// use ocop::crosswalk::CriterionForecast;
/// use serde_json::json;
///
/// let stored = json!({
///   "criterion": "2026/13/1.3", "from": "2023/13/1.b", "kind": "same",
///   "found_lowest": "2023/13/1.b:4", "found_highest": "2023/13/1.b:4", "low": "2026/13/1.3:4",
///   "high": "2026/13/1.3:4", "awaits_story": false,
///   "reason": {
///     "vi": "Nội dung, điểm và dấu sao của các mức đều giữ nguyên.",
///     "en": "What each level asks for, its points and its stars are all unchanged."
///   },
///   "doubt": null,
///   "text": {
///     "vi": "1.3 Gia tăng giá trị (trước đây là tiêu chí 1.b, giữ nguyên): đúng mức 4. Nội \
///       dung, điểm và dấu sao của các mức đều giữ nguyên.",
///     "en": "1.3 Value added (criterion 1.b before, same): exactly level 4. What each level \
///       asks for, its points and its stars are all unchanged."
///   }
/// });
/// let forecast: CriterionForecast = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&forecast)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CriterionForecast {
    range: LevelRange,
    /// The lowest and the highest level that was found on the criterion it comes from.
    found: Option<(Option<LevelId>, Option<LevelId>)>,
    awaits_story: bool,
}

impl CriterionForecast {
    pub(super) const fn new(
        range: LevelRange,
        found: Option<(Option<LevelId>, Option<LevelId>)>,
        awaits_story: bool,
    ) -> Self {
        Self { range, found, awaits_story }
    }

    /// The criterion of the next decision.
    #[must_use]
    pub const fn criterion(self) -> CriterionId {
        self.range.criterion()
    }

    /// How the criterion came from a criterion of the earlier decision; `None` if it is new.
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
    /// let origin = forecast.criterion("1.1").ok_or("no such criterion")?;
    /// let came = origin.correspondence().ok_or("it is not new")?;
    /// assert_eq!(Some(came.kind()), origin.kind());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn correspondence(self) -> Option<Correspondence> {
        self.criterion().came_from()
    }

    /// The criterion of the earlier decision that it comes from; `None` if it is new.
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
    /// let origin = forecast.criterion("1.1").ok_or("no such criterion")?;
    /// let before = origin.from().ok_or("it is not new")?;
    /// assert_eq!(before.to_string(), "2023/13/1.a");
    /// let label = forecast.criterion("2.4").ok_or("no such criterion")?;
    /// assert_eq!(label.from(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn from(self) -> Option<CriterionId> {
        self.correspondence().map(Correspondence::from)
    }

    /// What the next decision changed on the criterion that it comes from; `None` if it is new.
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
    /// let kinds = forecast.criteria().iter().filter(|criterion| criterion.kind().is_none());
    /// // The two new criteria: the certified area and the bilingual label.
    /// assert_eq!(kinds.count(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind(self) -> Option<CorrespondenceKind> {
        self.correspondence().map(Correspondence::kind)
    }

    /// Whether the earlier decision had no such criterion. The old findings then say nothing on it.
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
    /// let is_new = |code| forecast.criterion(code).is_some_and(|criterion| criterion.is_new());
    /// assert!(is_new("1.2") && !is_new("1.1"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_new(self) -> bool {
        self.correspondence().is_none()
    }

    /// The lowest and the highest level that the members found on the criterion that it comes from,
    /// each `None` for no level. The whole answer is `None` if the criterion is new.
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
    /// let origin = forecast.criterion("1.1").ok_or("no such criterion")?;
    /// let (lowest, highest) = origin.found().ok_or("it is not new")?;
    /// // There is one member, so the lowest and the highest level found are the same.
    /// assert_eq!(lowest, highest);
    /// let label = forecast.criterion("2.4").ok_or("no such criterion")?;
    /// assert_eq!(label.found(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn found(self) -> Option<(Option<LevelId>, Option<LevelId>)> {
        self.found
    }

    /// The certain level: the lowest of all members. `None` where no level is certain.
    #[must_use]
    pub const fn certain(self) -> Option<LevelId> {
        self.range.certain()
    }

    /// The possible level: the highest of all members. `None` where no level is possible.
    #[must_use]
    pub const fn possible(self) -> Option<LevelId> {
        self.range.possible()
    }

    /// The levels from the certain to the possible one, both included.
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
    /// let area = forecast.criterion("1.2").ok_or("no such criterion")?;
    /// // The old findings say nothing on a certified area: no level is certain, all are possible.
    /// assert_eq!(area.range().certain(), None);
    /// assert_eq!(area.range().possible(), area.possible());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn range(self) -> LevelRange {
        self.range
    }

    /// Whether the old finding proves a level with points that is still not certain, because the
    /// points count only with a story, and no story is certain
    /// ([reading 6](crate::law::Reading::StoryOnly)). Where a council has several members, whether
    /// this is so for one of them at least.
    #[must_use]
    pub const fn awaits_story(self) -> bool {
        self.awaits_story
    }
}

impl Say for CriterionForecast {
    /// The criterion, where it comes from, the levels, and why.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.correspondence() {
            None => words::criterion_new(lang, f, &self.criterion(), &self.range)?,
            Some(came) => words::criterion_from(
                lang,
                f,
                &self.criterion(),
                &came.from().code(),
                &came.kind(),
                &self.range,
                &came.reason(),
            )?,
        }
        if self.awaits_story {
            f.write_str(" ")?;
            words::awaits_story(lang, f)?;
        }
        Ok(())
    }
}

/// A criterion that the next decision does not have, and the points that it brought under the
/// earlier one. [`Forecast::vanished`](crate::crosswalk::Forecast::vanished) gives it.
///
/// Source: [reading 28](crate::law::Reading::Crosswalk).
///
/// ```
/// use ocop::crosswalk::Forecast;
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
///
/// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa);
/// let sheet = ScoreSheet::empty(coffee).with("3.đ", 2)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// let forecast = Forecast::new(assessment)?;
/// let accounting = forecast.vanished().next().ok_or("accounting is no criterion any more")?;
/// assert_eq!(accounting.criterion().code(), "3.đ");
/// assert_eq!(accounting.points().to_string(), "1.00");
/// let text = accounting.text(Lang::En).to_string();
/// assert_eq!(text, "3.đ Accounting: judged no more, 1.00 points then");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It is stored as part of its [`Forecast`](crate::crosswalk::Forecast). Reading refuses parts that
/// contradict each other, and passes over names that a later version adds. `text` is written for
/// readers and is not read back.
///
/// ```
/// use ocop::crosswalk::VanishedCriterion;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "criterion": "2023/13/3.đ", "points": {"sum": 1, "of": 1, "mean": "1.00"},
///   "text": {
///     "vi": "3.đ Kế toán: không còn được chấm, trước đây 1,00 điểm",
///     "en": "3.đ Accounting: judged no more, 1.00 points then"
///   }
/// }"#;
/// let criterion: VanishedCriterion = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&criterion)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VanishedCriterion {
    criterion: CriterionId,
    points: Score,
}

impl VanishedCriterion {
    pub(super) const fn new(criterion: CriterionId, points: Score) -> Self {
        Self { criterion, points }
    }

    /// The criterion of the earlier decision.
    #[must_use]
    pub const fn criterion(self) -> CriterionId {
        self.criterion
    }

    /// The mean of the members' points on the criterion, from 0 to its
    /// [maximum](CriterionId::max). They no longer count.
    #[must_use]
    pub const fn points(self) -> Score {
        self.points
    }
}

impl Say for VanishedCriterion {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::criterion_vanished(lang, f, &self.criterion, &self.points)
    }
}

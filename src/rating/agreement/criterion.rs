use alloc::vec::Vec;
use core::fmt;
use core::num::NonZeroU16;

use crate::Star;
use crate::base::{Lang, Listed, Say};
use crate::catalogue::{CriterionId, LevelId, Minimum};
use crate::rating::agreement::{Chosen, Sheets, words};
use crate::rating::assessment::Poll;
use crate::rating::{Assessment, Rating};

/// A level of a criterion, or no level, with the members who chose it.
///
/// [`CriterionAgreement::choices`] gives it.
///
/// ```
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
/// use ocop::rating::Agreement;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let none = ScoreSheet::empty(tea);
/// let sheets = [none.with("1.1", 2)?, none, none.with("1.1", 2)?];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let agreement = Agreement::within(&assessment)?;
/// let [none, second] = agreement.criteria()[0].choices() else { panic!("two were chosen") };
/// assert_eq!((none.level(), none.members()), (None, &[2][..]));
/// assert_eq!((second.level().map(|level| level.position()), second.votes()), (Some(2), 2));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the level, null for no level, and the places of the sheets. Reading refuses an
/// empty list and places that are not in rising order, and passes over names that a later version
/// adds.
///
/// ```
/// use ocop::rating::LevelChoice;
///
/// let json = r#"{"level":"2026/13/1.1:1","members":[3]}"#;
/// let choice: LevelChoice = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&choice)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LevelChoice {
    pub(in crate::rating) level: Option<LevelId>,
    pub(in crate::rating) members: Vec<u16>,
}

impl LevelChoice {
    /// The level; `None` where no level is met.
    #[must_use]
    pub const fn level(&self) -> Option<LevelId> {
        self.level
    }

    /// The places of the sheets on which it was chosen, from 1, in rising order.
    #[must_use]
    pub fn members(&self) -> &[u16] {
        &self.members
    }

    /// The number of sheets on which it was chosen.
    #[must_use]
    pub const fn votes(&self) -> usize {
        self.members.len()
    }

    pub(super) fn points(&self) -> u8 {
        self.level.map_or(0, LevelId::points)
    }
}

impl Say for LevelChoice {
    /// As in "level 2 (sheets 1, 3)".
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::chosen_by(lang, f, &Chosen(self.level), &Sheets(&self.members))
    }
}

/// A minimum that some sheets meet and others do not, so that the council's policy decides whether
/// it is met.
///
/// [`Agreement::split_minima`](crate::rating::Agreement::split_minima) gives it.
///
/// Source: [reading 9](crate::law::Reading::MinimaUnderACouncil).
///
/// ```
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
/// use ocop::rating::Agreement;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let best = ScoreSheet::from_choices(tea, best)?;
/// let sheets = [best, best, best.with("2.2", 1)?]; // one finds the packaging plain
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let agreement = Agreement::within(&assessment)?;
/// let split = agreement.split_minima().next().ok_or("the sheets differ")?;
/// assert_eq!((split.votes(), split.members().get(), split.met()), (2, 3, true));
/// assert_eq!((split.star_if_met(), split.star_if_unmet()), (Star::Five, Star::Two));
/// assert!(split.decides_star());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the minimum, how many sheets meet it under `votes` and how many sheets there are
/// under `members`, whether it is met, and both stars. Reading refuses parts that contradict each
/// other, and passes over names that a later version adds.
///
/// ```
/// use ocop::rating::SplitMinimum;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "minimum": "2026/13/1.1:2", "votes": 2, "members": 3, "met": true, "star_if_met": 5,
///   "star_if_unmet": 2
/// }"#;
/// let minimum: SplitMinimum = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&minimum)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SplitMinimum {
    pub(in crate::rating) minimum: Minimum,
    pub(in crate::rating) votes: u16,
    pub(in crate::rating) members: NonZeroU16,
    pub(in crate::rating) met: bool,
    pub(in crate::rating) star_if_met: Star,
    pub(in crate::rating) star_if_unmet: Star,
}

impl SplitMinimum {
    /// The minimum.
    #[must_use]
    pub const fn minimum(self) -> Minimum {
        self.minimum
    }

    /// The number of sheets that meet it: at least one, but not all.
    #[must_use]
    pub const fn votes(self) -> u16 {
        self.votes
    }

    /// The number of sheets in all.
    #[must_use]
    pub const fn members(self) -> NonZeroU16 {
        self.members
    }

    /// Whether it is met under the council's policy.
    #[must_use]
    pub const fn met(self) -> bool {
        self.met
    }

    /// The star if it counted as met and all else stayed as it is.
    #[must_use]
    pub const fn star_if_met(self) -> Star {
        self.star_if_met
    }

    /// The star if it counted as unmet and all else stayed as it is.
    #[must_use]
    pub const fn star_if_unmet(self) -> Star {
        self.star_if_unmet
    }

    /// Whether the star depends on it: whether the star is another if it is met than if it is not.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// // Two of three find the packaging attractive. If the minimum counted as unmet, the tea
    /// // would have two stars.
    /// let split = packaging.split_minima()[0];
    /// assert_eq!((split.star_if_met(), split.star_if_unmet()), (Star::Five, Star::Two));
    /// assert!(split.decides_star());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decides_star(self) -> bool {
        self.star_if_met != self.star_if_unmet
    }
}

impl Say for SplitMinimum {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { minimum, votes, members, met, star_if_met, star_if_unmet } = self;
        match met {
            true => words::split_minimum_met(lang, f, minimum, votes, members)?,
            false => words::split_minimum_unmet(lang, f, minimum, votes, members)?,
        }
        if self.decides_star() {
            words::stars_of_minimum(lang, f, star_if_met, star_if_unmet)?;
        }
        Ok(())
    }
}

/// What the members of a council chose on a criterion, and what depends on it where they differ.
///
/// [`Agreement::criteria`](crate::rating::Agreement::criteria) gives it.
///
/// ```
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
/// use ocop::rating::Agreement;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let none = ScoreSheet::empty(tea);
/// let sheets = [none.with("1.1", 3)?, none.with("1.1", 1)?, none.with("1.1", 3)?];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let agreement = Agreement::within(&assessment)?;
/// let origin = &agreement.criteria()[0];
/// assert!(!origin.is_unanimous());
/// assert_eq!(origin.range(), (1, 3));
/// assert_eq!(origin.differing(), [2]);
/// assert!(!origin.decides_band());
/// println!("{}", origin.text(Lang::Vi));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the criterion, what was chosen and by whom, the lowest and the highest points,
/// who differs, the split minima, and the bands and stars of [`bands`](Self::bands) and
/// [`stars`](Self::stars). Reading refuses parts that contradict each other, and passes over names
/// that a later version adds.
///
/// ```
/// use ocop::rating::CriterionAgreement;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "criterion": "2026/13/1.2", "unanimous": true,
///   "choices": [{"level": "2026/13/1.2:3", "members": [1, 2, 3]}], "lowest": 2, "highest": 2,
///   "differing": [], "minima": [], "band_at_lowest": 5, "band_at_highest": 5, "star_at_lowest": 5,
///   "star_at_highest": 5
/// }"#;
/// let agreement: CriterionAgreement = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&agreement)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CriterionAgreement {
    pub(in crate::rating) criterion: CriterionId,
    pub(in crate::rating) choices: Vec<LevelChoice>,
    pub(in crate::rating) minima: Vec<SplitMinimum>,
    pub(in crate::rating) bands: (Star, Star),
    pub(in crate::rating) stars: (Star, Star),
}

impl CriterionAgreement {
    pub(super) fn new(assessment: &Assessment, criterion: CriterionId, poll: &Poll, rating: &Rating) -> Self {
        let sheets = assessment.sheets();
        let levels = core::iter::once(None).chain(criterion.levels().map(Some));
        let choice = |level: Option<LevelId>| {
            let chosen =
                sheets.iter().zip(1..=u16::MAX).filter(|(sheet, _)| sheet.chosen(criterion) == level);
            LevelChoice { level, members: chosen.map(|(_, member)| member).collect() }
        };
        let choices: Vec<_> = levels.map(choice).filter(|choice| choice.votes() > 0).collect();
        // If all had chosen one of the levels.
        let with = |level: Option<LevelId>| {
            let all =
                sheets.iter().fold(*poll, |poll, sheet| poll.with(sheet, &sheet.replaced(criterion, level)));
            let rating = assessment.rating_of(&all);
            (rating.band(), rating.star())
        };
        let now = (rating.band(), rating.star());
        let (low, high) = match choices.as_slice() {
            [lowest, .., highest] => (with(lowest.level), with(highest.level)),
            _ => (now, now),
        };
        let split = |minimum: Minimum| {
            let (votes, members) = (assessment.votes(minimum), assessment.members()?);
            let met = !rating.misses(minimum).unwrap_or(false);
            let [star_if_met, star_if_unmet] = [true, false].map(|met| rating.star_with(minimum, met));
            let split = SplitMinimum { minimum, votes, members, met, star_if_met, star_if_unmet };
            (0 < votes && votes < members.get()).then_some(split)
        };
        Self {
            criterion,
            minima: criterion.minima().filter_map(split).collect(),
            choices,
            bands: (low.0, high.0),
            stars: (low.1, high.1),
        }
    }

    /// The criterion.
    #[must_use]
    pub const fn criterion(&self) -> CriterionId {
        self.criterion
    }

    /// What was chosen: first no level, if a member chose none, then the levels in printed order.
    #[must_use]
    pub fn choices(&self) -> &[LevelChoice] {
        &self.choices
    }

    /// Whether every member chose the same level, or none.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// assert!(origin.is_unanimous() && !packaging.is_unanimous());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_unanimous(&self) -> bool {
        self.choices.len() <= 1
    }

    /// The fewest and the most points that a member gave on the criterion.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// let (fewest, most) = packaging.range();
    /// assert!(fewest < most);
    /// let (fewest, most) = origin.range();
    /// assert_eq!(fewest, most);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn range(&self) -> (u8, u8) {
        let points = || self.choices.iter().map(LevelChoice::points);
        (points().min().unwrap_or_default(), points().max().unwrap_or_default())
    }

    /// The level, or no level, that more than half of the members chose; `None` where nothing was
    /// chosen by more than half.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// let common = packaging.common().ok_or("two of three chose the same")?;
    /// assert_eq!(common.members(), [1, 3]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn common(&self) -> Option<&LevelChoice> {
        let members: usize = self.choices.iter().map(LevelChoice::votes).sum();
        self.choices.iter().find(|choice| choice.votes() > members.div_euclid(2))
    }

    /// The members who differ: those who did not choose what more than half chose. Where nothing
    /// was chosen by more than half, these are all members. They are named by the places of their
    /// sheets, from 1, in rising order.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// assert_eq!(packaging.differing(), [2]);
    /// assert!(origin.differing().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn differing(&self) -> Vec<u16> {
        let common = self.common();
        let others = self.choices.iter().filter(|choice| Some(*choice) != common);
        let mut members: Vec<u16> = others.flat_map(|choice| choice.members()).copied().collect();
        members.sort_unstable();
        members
    }

    /// The minima of the criterion that some sheets meet and others do not.
    #[must_use]
    pub fn split_minima(&self) -> &[SplitMinimum] {
        &self.minima
    }

    /// Two band stars: if every member had chosen the lowest of the members' levels on the
    /// criterion, and if every member had chosen the highest. The levels on all other criteria stay
    /// as they are, also on those that count only with a story.
    #[must_use]
    pub const fn bands(&self) -> (Star, Star) {
        self.bands
    }

    /// Two awarded stars: if every member had chosen the lowest of the members' levels on the
    /// criterion, and if every member had chosen the highest. The levels on all other criteria stay
    /// as they are.
    #[must_use]
    pub const fn stars(&self) -> (Star, Star) {
        self.stars
    }

    /// Whether the band depends on how the members differ: whether the two
    /// of [`bands`](Self::bands) differ.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// // With plain packaging on every sheet the score is still in the band of five stars.
    /// assert_eq!(packaging.bands(), (Star::Five, Star::Five));
    /// assert!(!packaging.decides_band());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decides_band(&self) -> bool {
        self.bands.0 != self.bands.1
    }

    /// Whether the star depends on how the members differ, by points or by a minimum: whether
    /// the two of [`stars`](Self::stars) differ.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// // But it would miss a minimum for three stars.
    /// assert_eq!(packaging.stars(), (Star::Two, Star::Five));
    /// assert!(packaging.decides_star());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decides_star(&self) -> bool {
        self.stars.0 != self.stars.1
    }
}

impl Say for CriterionAgreement {
    /// Who chose what, and the fewest and the most points; then what depends on it, in lines of
    /// their own.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = self.range();
        words::criterion(lang, f, &self.criterion, &Listed(self.choices.iter()), &from, &to)?;
        for minimum in &self.minima {
            f.write_str("\n  ")?;
            minimum.say(lang, f)?;
        }
        if self.decides_band() {
            f.write_str("\n  ")?;
            words::bands(lang, f, &self.bands.0, &self.bands.1)?;
        }
        if self.decides_star() {
            f.write_str("\n  ")?;
            words::stars(lang, f, &self.stars.0, &self.stars.1)?;
        }
        Ok(())
    }
}

//! What changed between a criteria set and a later one for the same products.

use core::fmt;

use crate::base::{Allowed, Details, Joined, Lang, Problem, Say, coded, problem};
use crate::catalogue::{CriterionId, LevelId, SetId, Topic};
use crate::crosswalk::words;
use crate::law::Star;

/// A comparison of two criteria sets for the same products: an earlier set, and a later set that
/// took over its products or that an amendment put in its place.
///
/// It is made by [`with_successor`](Self::with_successor),
/// [`with_successors`](Self::with_successors) or [`between`](Self::between). It holds the two sets,
/// and tells what became of each criterion ([`changes`](Self::changes)).
///
/// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III). The
/// decisions do not say which criteria correspond: the library pairs them by topic.
///
/// ```
/// use ocop::crosswalk::SetComparison;
/// use ocop::{ProductSet1048, SetId};
///
/// // 1048's own tourism set beside the one that 781 put in its place.
/// let later = SetId::decision_1048(ProductSet1048::Tourism);
/// let comparison = SetComparison::between(SetId::TOURISM_AS_SIGNED, later)?;
/// assert_eq!(comparison.from().number(), comparison.to().number());
/// assert!(comparison.changes().count() > 32);
/// # Ok::<(), ocop::crosswalk::NotASuccessor>(())
/// ```
///
/// # Stored form
///
/// As JSON it is `ocop.set-comparison/1`: the two sets, and every change ([`CriterionChange`]) with
/// a sentence in both languages, for readers without the library. Reading refuses changes that are
/// not those between the two sets, and passes over names that a later version adds.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::crosswalk::SetComparison;
/// use ocop::{ProductSet, SetId};
///
/// let tea = SetId::decision_148(ProductSet::Tea);
/// let comparison = SetComparison::with_successor(tea).ok_or("no later set")?;
/// let json = serde_json::to_value(&comparison)?;
/// assert_eq!((&json["from"], &json["to"]), (&"2023/11".into(), &"2026/11".into()));
/// assert_eq!(json["changes"][0]["change"], "stayed");
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SetComparison {
    from: SetId,
    to: SetId,
}

impl SetComparison {
    /// Compares a set with a later set for the same products ([`SetId::succeeds`]): the set of the
    /// next decision, of a decision after that, or of an amendment.
    ///
    /// ```
    /// use ocop::crosswalk::SetComparison;
    /// use ocop::{Problem, ProductSet, SetId};
    ///
    /// let tea_148 = SetId::decision_148(ProductSet::Tea);
    /// let tea_26 = SetId::decision_26(ProductSet::Tea);
    /// assert_eq!(SetComparison::between(tea_148, tea_26)?.to(), tea_26);
    /// // The set of 148 is no later set for the tea of 26/2026.
    /// let error = SetComparison::between(tea_26, tea_148).unwrap_err();
    /// assert_eq!(error.code(), "not_a_successor");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NotASuccessor`] (`not_a_successor`) if the second set is not a later one, or took over no
    /// product of the first.
    pub fn between(from: SetId, to: SetId) -> Result<Self, NotASuccessor> {
        if to.succeeds(from) { Ok(Self { from, to }) } else { Err(NotASuccessor { from, to }) }
    }

    /// Compares a set with its successor under the next decision ([`SetId::successor`]); `None` if
    /// it has no successor. The honey set of 1048 has two:
    /// [`with_successors`](Self::with_successors) gives both.
    ///
    /// ```
    /// use ocop::crosswalk::SetComparison;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tea = SetId::decision_148(ProductSet::Tea);
    /// let comparison = SetComparison::with_successor(tea).ok_or("no later set")?;
    /// assert_eq!(comparison.to(), SetId::decision_26(ProductSet::Tea));
    /// // 26/2026 is the last decision.
    /// assert_eq!(SetComparison::with_successor(comparison.to()), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_successor(from: SetId) -> Option<Self> {
        Self::with_successors(from).next()
    }

    /// Compares a set with each set of the next decision that took over its products
    /// ([`SetId::successors`]).
    ///
    /// ```
    /// use ocop::crosswalk::SetComparison;
    /// use ocop::{ProductSet1048, SetId};
    ///
    /// let honey = SetId::decision_1048(ProductSet1048::Honey);
    /// assert_eq!(SetComparison::with_successors(honey).count(), 2);
    /// ```
    pub fn with_successors(from: SetId) -> impl Iterator<Item = Self> + use<> {
        from.successors().map(move |to| Self { from, to })
    }

    /// The earlier set.
    #[must_use]
    pub const fn from(self) -> SetId {
        self.from
    }

    /// The later set.
    #[must_use]
    pub const fn to(self) -> SetId {
        self.to
    }

    /// What became of every criterion of both sets: first the criteria of the later set in printed
    /// order, then those that vanished. A topic that was [restructured](Restructured) comes once,
    /// for all its criteria.
    ///
    /// ```
    /// use ocop::crosswalk::SetComparison;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa);
    /// let comparison = SetComparison::with_successor(coffee).ok_or("no later set")?;
    /// let appeared = comparison.changes().filter(|change| change.code() == "appeared");
    /// let criteria = appeared.flat_map(|change| change.to());
    /// assert!(criteria.map(|criterion| criterion.code()).eq(["1.2", "2.4"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn changes(self) -> impl Iterator<Item = CriterionChange> + Clone + use<> {
        let later = self.to.criteria_set().criteria().filter_map(move |criterion| self.change_to(criterion));
        let earlier = self.from.criteria_set().criteria();
        let vanished = earlier.filter(move |criterion| on_topic(self.to, criterion.topic()).next().is_none());
        later.chain(vanished.map(CriterionChange::Vanished))
    }

    /// What a criterion of the later set came from; `None` for the second and later ones of a topic
    /// that was restructured, which the first stands for.
    pub(super) fn change_to(self, criterion: CriterionId) -> Option<CriterionChange> {
        let topic = criterion.topic();
        let mut earlier = on_topic(self.from, topic);
        let Some(from) = earlier.next() else { return Some(CriterionChange::Appeared(criterion)) };
        let mut later = on_topic(self.to, topic);
        let first = later.next() == Some(criterion);
        if earlier.next().is_none() && later.next().is_none() {
            return Some(CriterionChange::Stayed(Counterparts { from, to: criterion }));
        }
        first.then_some(CriterionChange::Restructured(Restructured { topic, from: self.from, to: self.to }))
    }
}

/// The criteria of a set on a topic: one, but for boxes of one item that add up.
fn on_topic(set: SetId, topic: Topic) -> impl Iterator<Item = CriterionId> + Clone {
    set.criteria_set().criteria().filter(move |criterion| criterion.topic() == topic)
}

/// What became of a criterion between two sets ([`SetComparison::changes`]).
///
/// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III). The
/// decisions do not say which criteria correspond: the library pairs them by topic.
///
/// ```
/// use ocop::crosswalk::SetComparison;
/// use ocop::{Lang, ProductSet, Say, SetId, Topic};
///
/// let before = SetId::decision_148(ProductSet::CoffeeAndCocoa);
/// let comparison = SetComparison::with_successor(before).ok_or("no later set")?;
/// let on = |topic| comparison.changes().find(move |change| change.topic() == topic);
///
/// let value_added = on(Topic::ValueAdded).ok_or("both sets have it")?;
/// assert_eq!(value_added.code(), "stayed");
/// assert_eq!(value_added.text(Lang::En).to_string(), "1.b → 1.3 Value added: moved");
/// let accounting = on(Topic::Accounting).ok_or("148 has it")?;
/// assert_eq!(accounting.code(), "vanished");
/// assert_eq!(accounting.from().map(|criterion| criterion.code()).collect::<Vec<_>>(), ["3.đ"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses parts that contradict each other,
/// and passes over names that a later version adds. `text` is written for readers and is not read
/// back.
///
/// ```
/// use ocop::crosswalk::CriterionChange;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "change": "stayed", "topic": "value_added", "from": ["2023/13/1.b"], "to": ["2026/13/1.3"],
///   "changed": ["place"],
///   "text": {
///     "vi": "1.b → 1.3 Gia tăng giá trị: đổi vị trí", "en": "1.b → 1.3 Value added: moved"
///   }
/// }"#;
/// let change: CriterionChange = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&change)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CriterionChange {
    /// Both sets have one criterion on the topic. It may have moved or changed.
    Stayed(Counterparts),
    /// Both sets have the topic, but one of them divides it into several criteria.
    Restructured(Restructured),
    /// Only the later set has the criterion.
    Appeared(CriterionId),
    /// Only the earlier set has the criterion.
    Vanished(CriterionId),
}

impl CriterionChange {
    /// The stable code: `stayed`, `restructured`, `appeared` or `vanished`.
    ///
    /// ```
    /// use ocop::crosswalk::SetComparison;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tea = SetId::decision_148(ProductSet::Tea);
    /// let comparison = SetComparison::with_successor(tea).ok_or("no later set")?;
    /// let vanished = comparison.changes().filter(|change| change.code() == "vanished").count();
    /// let appeared = comparison.changes().filter(|change| change.code() == "appeared").count();
    /// assert_eq!((vanished, appeared), (2, 2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stayed(_) => "stayed",
            Self::Restructured(_) => "restructured",
            Self::Appeared(_) => "appeared",
            Self::Vanished(_) => "vanished",
        }
    }

    /// The criteria of the earlier set that the change is about; none for one that appeared.
    ///
    /// ```
    /// use ocop::crosswalk::SetComparison;
    /// use ocop::{ProductSet, SetId, Topic};
    ///
    /// let tea = SetId::decision_148(ProductSet::Tea);
    /// let comparison = SetComparison::with_successor(tea).ok_or("no later set")?;
    /// let of_origin = |topic| comparison.changes().find(move |change| change.topic() == topic);
    /// let linkage = of_origin(Topic::ProductionLinkage).ok_or("no such topic")?;
    /// assert!(linkage.from().map(|criterion| criterion.code()).eq(["1.d"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from(self) -> impl Iterator<Item = CriterionId> + use<> {
        let (one, several) = match self {
            Self::Stayed(pair) => (Some(pair.from()), None),
            Self::Vanished(criterion) => (Some(criterion), None),
            Self::Restructured(item) => (None, Some(item.from())),
            Self::Appeared(_) => (None, None),
        };
        one.into_iter().chain(several.into_iter().flatten())
    }

    /// The criteria of the later set that the change is about; none for one that vanished.
    ///
    /// ```
    /// use ocop::crosswalk::SetComparison;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tea = SetId::decision_148(ProductSet::Tea);
    /// let comparison = SetComparison::with_successor(tea).ok_or("no later set")?;
    /// // A criterion that vanished has no successor.
    /// let vanished = comparison.changes().filter(|change| change.code() == "vanished");
    /// assert_eq!(vanished.flat_map(|change| change.to()).count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to(self) -> impl Iterator<Item = CriterionId> + use<> {
        let (one, several) = match self {
            Self::Stayed(pair) => (Some(pair.to()), None),
            Self::Appeared(criterion) => (Some(criterion), None),
            Self::Restructured(item) => (None, Some(item.to())),
            Self::Vanished(_) => (None, None),
        };
        one.into_iter().chain(several.into_iter().flatten())
    }

    /// The topic of the criteria.
    ///
    /// ```
    /// use ocop::crosswalk::{CriterionChange, SetComparison};
    /// use ocop::{ProductSet, SetId, Topic};
    ///
    /// let tea = SetId::decision_148(ProductSet::Tea);
    /// let comparison = SetComparison::with_successor(tea).ok_or("no later set")?;
    /// let mut appeared =
    ///     comparison.changes().filter(|change| matches!(change, CriterionChange::Appeared(_)));
    /// assert!(appeared.any(|change| change.topic() == Topic::BilingualLabel));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn topic(self) -> Topic {
        match self {
            Self::Stayed(pair) => pair.topic(),
            Self::Restructured(item) => item.topic(),
            Self::Appeared(criterion) | Self::Vanished(criterion) => criterion.topic(),
        }
    }
}

impl Say for CriterionChange {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stayed(pair) => pair.say(lang, f),
            Self::Restructured(item) => item.say(lang, f),
            Self::Appeared(criterion) => words::appeared(lang, f, criterion),
            Self::Vanished(criterion) => words::vanished(lang, f, criterion),
        }
    }
}

/// A topic that is one criterion in one of two sets and several criteria in the other.
///
/// It occurs only with 1048's own tourism set. There the ticked boxes of an item add up, so that
/// each box is a criterion of its own. The later set has one criterion with levels in its place.
///
/// Source: [reading 26](crate::law::Reading::TourismOf1048).
///
/// ```
/// use ocop::crosswalk::{CriterionChange, SetComparison};
/// use ocop::{ProductSet1048, SetId};
///
/// let later = SetId::decision_1048(ProductSet1048::Tourism);
/// let comparison = SetComparison::between(SetId::TOURISM_AS_SIGNED, later)?;
/// let item = comparison.changes().find_map(|change| match change {
///     CriterionChange::Restructured(item) => Some(item),
///     _ => None,
/// });
/// let item = item.expect("781 turned items with boxes into criteria with levels");
/// assert!(item.from().count() > 1);
/// assert_eq!(item.to().count(), 1);
/// # Ok::<(), ocop::crosswalk::NotASuccessor>(())
/// ```
///
/// # Stored form
///
/// By itself it is not stored: it is stored as a [`CriterionChange`], alone or in a
/// [`SetComparison`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Restructured {
    topic: Topic,
    from: SetId,
    to: SetId,
}

impl Restructured {
    /// The topic.
    #[must_use]
    pub const fn topic(self) -> Topic {
        self.topic
    }

    /// The criteria of the earlier set on the topic.
    ///
    /// ```
    /// use ocop::crosswalk::{CriterionChange, SetComparison};
    /// use ocop::{ProductSet1048, SetId};
    ///
    /// let amended = SetId::decision_1048(ProductSet1048::Tourism);
    /// let comparison = SetComparison::between(SetId::TOURISM_AS_SIGNED, amended)?;
    /// let item = comparison.changes().find_map(|change| match change {
    ///     CriterionChange::Restructured(item) => Some(item),
    ///     _ => None,
    /// });
    /// let item = item.ok_or("no item was restructured")?;
    /// assert!(item.from().map(|one| one.code()).eq(["6.1", "6.2", "6.3", "6.4"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from(self) -> impl Iterator<Item = CriterionId> + Clone + use<> {
        on_topic(self.from, self.topic)
    }

    /// The criteria of the later set on the topic.
    ///
    /// ```
    /// use ocop::crosswalk::{CriterionChange, SetComparison};
    /// use ocop::{ProductSet1048, SetId};
    ///
    /// let amended = SetId::decision_1048(ProductSet1048::Tourism);
    /// let comparison = SetComparison::between(SetId::TOURISM_AS_SIGNED, amended)?;
    /// let item = comparison.changes().find_map(|change| match change {
    ///     CriterionChange::Restructured(item) => Some(item),
    ///     _ => None,
    /// });
    /// let item = item.ok_or("no item was restructured")?;
    /// // Four boxes that added up became one criterion with levels.
    /// assert!(item.to().map(|one| one.code()).eq(["6"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to(self) -> impl Iterator<Item = CriterionId> + Clone + use<> {
        on_topic(self.to, self.topic)
    }
}

impl Say for Restructured {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let from = Joined(self.from().map(CriterionId::code));
        words::restructured(lang, f, &from, &Joined(self.to()))
    }
}

coded! {
    /// What can differ between two criteria on the same topic ([`Counterparts::changed`]).
    ///
    /// ```
    /// use ocop::crosswalk::ChangedAspect;
    ///
    /// assert_eq!("minima".parse::<ChangedAspect>()?, ChangedAspect::Minima);
    /// assert_eq!(ChangedAspect::Place.name().vi(), "đổi vị trí");
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum ChangedAspect in "ocop::crosswalk": "nội dung thay đổi" / "changed aspect", "unknown_changed_aspect" {
        /// It stands in another part or under another number.
        Place = "place", "đổi vị trí" / "moved";
        /// Its levels have other points, or its printed maximum is another.
        Points = "points", "đổi điểm" / "other points";
        /// A minimum was added, was dropped, or asks for other points.
        Minima = "minima", "đổi yêu cầu tối thiểu" / "other minima";
        /// A level asks for something else, or levels were added or dropped.
        Levels = "levels", "đổi nội dung các mức" / "other levels";
    }
}

/// Two criteria on the same topic in two sets: what a [`CriterionChange::Stayed`] holds.
///
/// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III). The
/// decisions do not say which criteria correspond: the library pairs them by topic.
///
/// ```
/// use ocop::crosswalk::{ChangedAspect, CriterionChange, SetComparison};
/// use ocop::{ProductSet, SetId, Topic};
///
/// // The certified raw-material area pushed value added from the second place to the third.
/// let before = SetId::decision_148(ProductSet::FreshProduce);
/// let comparison = SetComparison::with_successor(before).expect("26/2026 took it over");
/// let value_added = comparison.changes().find_map(|change| match change {
///     CriterionChange::Stayed(pair) if pair.topic() == Topic::ValueAdded => Some(pair),
///     _ => None,
/// });
/// let pair = value_added.expect("both sets have a criterion on value added");
/// assert_eq!((pair.from().code(), pair.to().code()), ("1.b", "1.3"));
/// assert!(pair.changed().any(|aspect| aspect == ChangedAspect::Place));
/// ```
///
/// # Stored form
///
/// By itself it is not stored: it is stored as a [`CriterionChange`], alone or in a
/// [`SetComparison`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Counterparts {
    from: CriterionId,
    to: CriterionId,
}

impl Counterparts {
    /// The earlier criterion.
    #[must_use]
    pub const fn from(self) -> CriterionId {
        self.from
    }

    /// The later criterion.
    #[must_use]
    pub const fn to(self) -> CriterionId {
        self.to
    }

    /// Their topic.
    #[must_use]
    pub const fn topic(self) -> Topic {
        self.to.topic()
    }

    /// Whether an aspect differs.
    ///
    /// * Place: another part, or another number. The letters of 148 (a, b, c, d, đ, e) count as the
    ///   numbers 1 to 6.
    /// * Points: the points of the levels, or the printed maximum.
    /// * Minima: a minimum was added, was dropped, or asks for other points.
    /// * Levels: a level asks for something else, or levels were added or dropped. The labels are
    ///   the library's own words, and the same label means the same requirement.
    ///
    /// ```
    /// use ocop::crosswalk::ChangedAspect;
    /// use ocop::crosswalk::{CriterionChange, SetComparison};
    /// use ocop::{ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa);
    /// let comparison = SetComparison::with_successor(coffee).ok_or("no later set")?;
    /// let packaging = comparison.changes().find_map(|change| match change {
    ///     CriterionChange::Stayed(pair) if pair.to().code() == "2.2" => Some(pair),
    ///     _ => None,
    /// });
    /// let packaging = packaging.ok_or("both decisions ask for it")?;
    /// // Its minima changed. Its points did not.
    /// assert!(packaging.differs_in(ChangedAspect::Minima));
    /// assert!(!packaging.differs_in(ChangedAspect::Points));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn differs_in(self, aspect: ChangedAspect) -> bool {
        let Self { from, to } = self;
        let points = |criterion: CriterionId| criterion.levels().map(|level| (level.case(), level.points()));
        let labels = |criterion: CriterionId| criterion.levels().map(|level| (level.case(), level.label()));
        match aspect {
            ChangedAspect::Place => from.part() != to.part() || !places(from.code()).eq(places(to.code())),
            ChangedAspect::Points => from.max() != to.max() || !points(from).eq(points(to)),
            ChangedAspect::Minima => Star::ALL.iter().any(|star| minimum(from, *star) != minimum(to, *star)),
            ChangedAspect::Levels => !labels(from).eq(labels(to)),
        }
    }

    /// Every aspect that differs, in the order of [`ChangedAspect::ALL`].
    ///
    /// ```
    /// use ocop::crosswalk::ChangedAspect;
    /// use ocop::crosswalk::{CriterionChange, SetComparison};
    /// use ocop::{ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa);
    /// let comparison = SetComparison::with_successor(coffee).ok_or("no later set")?;
    /// let origin = comparison.changes().find_map(|change| match change {
    ///     CriterionChange::Stayed(pair) => Some(pair),
    ///     _ => None,
    /// });
    /// let origin = origin.ok_or("both decisions ask for the origin")?;
    /// let changed: Vec<ChangedAspect> = origin.changed().collect();
    /// assert_eq!(changed, [ChangedAspect::Points, ChangedAspect::Minima, ChangedAspect::Levels]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn changed(self) -> impl Iterator<Item = ChangedAspect> + Clone + use<> {
        ChangedAspect::ALL.iter().copied().filter(move |aspect| self.differs_in(*aspect))
    }

    /// Whether no aspect differs. The printed code may be written in another way, with a letter
    /// under 148 and a number under 26/2026.
    ///
    /// ```
    /// use ocop::crosswalk::{CriterionChange, SetComparison};
    /// use ocop::{ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa);
    /// let comparison = SetComparison::with_successor(coffee).ok_or("no later set")?;
    /// let unchanged = comparison.changes().filter_map(|change| match change {
    ///     CriterionChange::Stayed(pair) if pair.is_unchanged() => Some(pair.to().code()),
    ///     _ => None,
    /// });
    /// // Distribution organisation, uniqueness and the global market did not change.
    /// assert_eq!(unchanged.collect::<Vec<_>>(), ["4.2", "7", "11"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_unchanged(self) -> bool {
        self.changed().next().is_none()
    }
}

impl Say for Counterparts {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_unchanged() {
            words::unchanged(lang, f, &self.from.code(), &self.to)
        } else {
            words::changed(lang, f, &self.from.code(), &self.to, &Joined(self.changed()))
        }
    }
}

/// The points of the level that a star asks for at least.
fn minimum(criterion: CriterionId, star: Star) -> Option<u8> {
    criterion.levels().find(|level| level.minimum_for() == Some(star)).map(LevelId::points)
}

/// A printed code as numbers, one for each of its places.
fn places(code: &'static str) -> impl Iterator<Item = &'static str> {
    code.split('.').map(|place| match place {
        "a" => "1",
        "b" => "2",
        "c" => "3",
        "d" => "4",
        "đ" => "5",
        "e" => "6",
        number => number,
    })
}

/// The error for two sets that cannot be compared, because the second did not take over the
/// products of the first (`not_a_successor`). [`SetComparison::between`] gives it.
///
/// Its details allow every set that is a later one for the products of the first.
///
/// ```
/// use ocop::crosswalk::SetComparison;
/// use ocop::{Problem, ProductSet, SetId};
///
/// let tea = SetId::decision_148(ProductSet::Tea);
/// let error = SetComparison::between(tea, SetId::decision_26(ProductSet::Honey)).unwrap_err();
/// assert_eq!(error.code(), "not_a_successor");
/// assert_eq!(error.details().set.as_deref(), Some("2023/11"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASuccessor {
    from: SetId,
    to: SetId,
}

impl NotASuccessor {
    /// The set given as the earlier one.
    #[must_use]
    pub const fn from(self) -> SetId {
        self.from
    }

    /// The set given as the later one.
    #[must_use]
    pub const fn to(self) -> SetId {
        self.to
    }
}

impl Say for NotASuccessor {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::not_a_successor(lang, f, &self.to, &self.from)
    }
}

impl Problem for NotASuccessor {
    fn code(&self) -> &'static str {
        "not_a_successor"
    }

    fn details(&self) -> Details {
        let later = SetId::all().filter(|set| set.succeeds(self.from));
        Details::given(self.to).in_set(self.from).allowing(Allowed::one_of(later))
    }
}

problem! { NotASuccessor }

use alloc::vec::Vec;
use core::fmt;

use time::Date;

use super::{
    CountBounds, Figures, Goal, NoPhase, Phase, Share, ShareBounds, Target, TargetFigure, TargetMeasure,
    UnknownTarget, words,
};
use crate::base::{Details, Lang, Problem, Say, problem};
use crate::law::Star;
use crate::place::AnyProvince;
use crate::producer::ProducerKind;

/// How a registry stands against the targets of the phase that its day is in.
///
/// The targets are of the whole country: the figures of a part of it can be put beside them, but
/// not those of one province.
///
/// Source: the decisions on the phases of the programme (490/QĐ-TTg and 919/QĐ-TTg).
///
/// ```
/// use ocop::registry::{Attainment, Census, CountBounds, Progress};
/// # use ocop::law::DossierKind;
/// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{FormerProvince, Star};
/// use time::macros::date;
///
/// # let day = date!(2025 - 01 - 16);
/// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
/// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
/// # let home = FormerProvince::ThaiNguyen;
/// # let registry = [RegisteredProduct::new("che-dinh", maker, home, [rating])?];
/// let mut census = Census::on(date!(2025 - 12 - 31))?;
/// census.add_all(&registry)?;
/// let progress = Progress::of(&census.finish()?)?;
/// let missing = CountBounds::exactly(9_999);
/// assert_eq!(progress.target("products")?.attainment(), Attainment::Missing { count: missing });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is `ocop.progress/1`: the phase, the day, and each target with what is shown, what is
/// missing and a sentence in both languages. Reading it back counts nothing again.
///
/// ```
/// # use ocop::law::DossierKind;
/// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{FormerProvince, Star};
/// # use time::macros::date;
/// # let day = date!(2025 - 01 - 16);
/// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
/// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
/// # let home = FormerProvince::ThaiNguyen;
/// # let registry = [RegisteredProduct::new("che-dinh", maker, home, [rating])?];
/// # let mut census = Census::on(date!(2025 - 12 - 31))?;
/// # census.add_all(&registry)?;
/// use ocop::registry::Progress;
///
/// let progress = Progress::of(&census.finish()?)?;
/// let stored = serde_json::to_value(&progress)?;
/// assert_eq!((&stored["phase"], &stored["day"]), (&"2021-2025".into(), &"2025-12-31".into()));
/// let first = &stored["targets"][0];
/// assert_eq!(first["attainment"]["count"]["certain"], 9_999);
/// assert!(first["text"]["vi"].as_str().is_some_and(|text| text.contains("9.999")));
/// assert_eq!(serde_json::from_value::<Progress>(stored)?, progress);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    pub(super) phase: Phase,
    pub(super) day: Date,
    pub(super) targets: Vec<MeasuredTarget>,
}

impl Progress {
    /// How the figures stand against the targets of their day.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// use ocop::Problem;
    /// use ocop::registry::{CensusScope, Progress};
    /// let progress = |scope| {
    ///     let mut census = Census::of(scope);
    ///     census.add(&tea)?;
    ///     Ok::<_, Box<dyn std::error::Error>>(Progress::of(&census.finish()?))
    /// };
    /// let scope = CensusScope::on(date!(2025 - 12 - 31))?;
    /// assert!(progress(scope)?.is_ok());
    /// // The targets are of the country, not of a province.
    /// let error = progress(scope.with_province(FormerProvince::ThaiNguyen))?.unwrap_err();
    /// assert_eq!(error.code(), "targets_of_the_country");
    /// // For 2026-2030 none has been decided.
    /// let error = progress(CensusScope::on(date!(2026 - 12 - 31))?)?.unwrap_err();
    /// assert_eq!(error.code(), "no_target_decided");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProgressError`]: `before_the_programme`, `no_target_decided` and `after_every_phase` for a
    /// day without targets, `targets_of_the_country` for the figures of one province.
    pub fn of(figures: &Figures) -> Result<Self, ProgressError> {
        if let Some(province) = figures.scope().province() {
            return Err(ProgressError::OneProvince { province });
        }
        let phase = Phase::on(figures.day()).map_err(ProgressError::NoPhase)?;
        let measured = phase.targets().iter().map(|target| MeasuredTarget::of(*target, figures));
        Ok(Self { phase, day: figures.day(), targets: measured.collect() })
    }

    /// The phase.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The day.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// Every target of the phase with what the registry shows for it.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// use ocop::registry::Progress;
    /// let progress = Progress::of(&figures)?;
    /// let codes: Vec<&str> = progress.targets().iter().map(|one| one.target().code()).collect();
    /// assert!(codes.contains(&"products"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn targets(&self) -> &[MeasuredTarget] {
        &self.targets
    }

    /// The target with a code.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// use ocop::Problem;
    /// use ocop::registry::{CountBounds, Progress, TargetValue};
    /// let progress = Progress::of(&figures)?;
    /// let products = progress.target("products")?;
    /// assert_eq!(products.value(), TargetValue::Count(CountBounds::exactly(1)));
    /// assert_eq!(progress.target("product").unwrap_err().code(), "unknown_target");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownTarget`] (`unknown_target`) for a code that no target of the phase has.
    pub fn target(&self, code: &str) -> Result<&MeasuredTarget, UnknownTarget> {
        let found = self.targets.iter().find(|measured| measured.target.code() == code);
        found.ok_or_else(|| UnknownTarget::of(self.phase, code))
    }
}

/// What a registry shows for a target.
///
/// It is a number of products, or an exact share of them.
///
/// ```
/// # use ocop::law::DossierKind;
/// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
/// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{FormerProvince, ProductSet, Star};
/// # use time::macros::date;
/// # let day = date!(2025 - 01 - 16);
/// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
/// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
/// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
/// # let maker = maker.with_representative(Representative::default().with_woman(true));
/// # let home = FormerProvince::ThaiNguyen;
/// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
/// # let tea = tea.with_set(ProductSet::Tea);
/// # let mut census = Census::on(date!(2025 - 12 - 31))?;
/// # census.add(&tea)?;
/// # let figures = census.finish()?;
/// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
/// use ocop::registry::{Progress, TargetValue};
/// let progress = Progress::of(&figures)?;
/// let values: Vec<TargetValue> = progress.targets().iter().map(|one| one.value()).collect();
/// assert!(values.iter().any(|value| matches!(value, TargetValue::Share(_))));
/// assert!(values.contains(&TargetValue::NotShown));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::registry::TargetValue;
///
/// let json = r#"{"shown":"count","count":{"certain":2,"possible":2},"share":null}"#;
/// let value: TargetValue = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&value)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetValue {
    /// A number of products.
    Count(CountBounds),
    /// A share.
    Share(ShareBounds),
    /// A share of nothing: no product is rated or recognised.
    NothingToShare,
    /// The registry does not show it: [`TargetMeasure::Outside`].
    NotShown,
}

/// Whether a target is attained.
///
/// Where a year alone is known for some products, it may depend on the day; then no side is taken.
///
/// ```
/// # use ocop::law::DossierKind;
/// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
/// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{FormerProvince, ProductSet, Star};
/// # use time::macros::date;
/// # let day = date!(2025 - 01 - 16);
/// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
/// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
/// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
/// # let maker = maker.with_representative(Representative::default().with_woman(true));
/// # let home = FormerProvince::ThaiNguyen;
/// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
/// # let tea = tea.with_set(ProductSet::Tea);
/// # let mut census = Census::on(date!(2025 - 12 - 31))?;
/// # census.add(&tea)?;
/// # let figures = census.finish()?;
/// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
/// use ocop::registry::{Attainment, CountBounds, Progress};
/// let progress = Progress::of(&figures)?;
/// // 919 asks for 10,000 products by 2025; there is one.
/// let count = CountBounds::exactly(9_999);
/// assert_eq!(progress.target("products")?.attainment(), Attainment::Missing { count });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses parts that contradict each other,
/// and passes over names that a later version adds.
///
/// ```
/// use ocop::registry::Attainment;
///
/// let json = r#"{"attainment":"missing","count":{"certain":400,"possible":400}}"#;
/// let attainment: Attainment = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&attainment)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Attainment {
    /// Attained, whatever the days that are not known.
    Attained,
    /// Not attained, whatever the days that are not known.
    Missing {
        /// How many more it takes: products, or for a share so many more of the same whole.
        count: CountBounds,
    },
    /// More than the range asks for, whatever the days that are not known.
    Beyond {
        /// How many more than the most.
        count: CountBounds,
    },
    /// Attained, missed or surpassed: that depends on days that are not known.
    DependsOnTheDay,
    /// It cannot be told from a registry.
    NotMeasured,
}

impl Attainment {
    /// The stable code.
    ///
    /// ```
    /// use ocop::registry::{Attainment, CountBounds};
    ///
    /// assert_eq!(Attainment::Missing { count: CountBounds::exactly(3) }.code(), "missing");
    /// assert_eq!(Attainment::DependsOnTheDay.code(), "depends_on_the_day");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Attained => "attained",
            Self::Missing { .. } => "missing",
            Self::Beyond { .. } => "beyond",
            Self::DependsOnTheDay => "depends_on_the_day",
            Self::NotMeasured => "not_measured",
        }
    }

    /// A count against a goal.
    fn of_count(goal: Goal, value: u64) -> Self {
        let reach = |missing: u64| match missing {
            0 => Self::Attained,
            missing => Self::Missing { count: CountBounds::exactly(missing) },
        };
        match goal {
            Goal::AtLeast { count } | Goal::About { count } | Goal::Count { count } => {
                reach(count.saturating_sub(value)) // nothing is missing where it is more
            }
            Goal::Between { low, high } => match value.checked_sub(high) {
                Some(more) if more > 0 => Self::Beyond { count: CountBounds::exactly(more) },
                _ => reach(low.saturating_sub(value)), // nothing is missing where it is more
            },
            _ => Self::NotMeasured,
        }
    }

    /// A share against a goal.
    fn of_share(goal: Goal, share: Share) -> Self {
        match goal {
            Goal::AtLeastPercent { percent } | Goal::Percent { percent } => match share.missing(percent) {
                0 => Self::Attained,
                missing => Self::Missing { count: CountBounds::exactly(missing) },
            },
            _ => Self::NotMeasured,
        }
    }

    /// What holds at both ends of a value, and so between them.
    fn between(low: Self, high: Self) -> Self {
        let bounds = |one: CountBounds, other: CountBounds| {
            let (one, other) = (one.certain(), other.certain());
            CountBounds::new(one.min(other), one.max(other)).unwrap_or_default() // in order
        };
        match (low, high) {
            (low, high) if low == high => low,
            (Self::Missing { count: one }, Self::Missing { count: other }) => {
                Self::Missing { count: bounds(one, other) }
            }
            (Self::Beyond { count: one }, Self::Beyond { count: other }) => {
                Self::Beyond { count: bounds(one, other) }
            }
            _ => Self::DependsOnTheDay,
        }
    }
}

impl Say for Attainment {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Attained => words::attained(lang, f),
            Self::Missing { count } => words::missing(lang, f, count),
            Self::Beyond { count } => words::beyond(lang, f, count),
            Self::DependsOnTheDay => words::attainment_depends(lang, f),
            Self::NotMeasured => words::not_measured(lang, f),
        }
    }
}

/// A target with what the registry shows for it.
///
/// It stands in a [`Progress`], and is stored within it.
///
/// Source: the decisions on the phases of the programme (490/QĐ-TTg and 919/QĐ-TTg).
///
/// ```
/// # use ocop::law::DossierKind;
/// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
/// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{FormerProvince, ProductSet, Star};
/// # use time::macros::date;
/// # let day = date!(2025 - 01 - 16);
/// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
/// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
/// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
/// # let maker = maker.with_representative(Representative::default().with_woman(true));
/// # let home = FormerProvince::ThaiNguyen;
/// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
/// # let tea = tea.with_set(ProductSet::Tea);
/// # let mut census = Census::on(date!(2025 - 12 - 31))?;
/// # census.add(&tea)?;
/// # let figures = census.finish()?;
/// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
/// use ocop::registry::Progress;
/// use ocop::{Lang, Say};
/// let progress = Progress::of(&figures)?;
/// let products = progress.target("products")?;
/// assert_eq!(products.target().code(), "products");
/// assert!(products.text(Lang::Vi).to_string().contains("ít nhất 10.000"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds. `text` is written
/// for readers and is not read back.
///
/// ```
/// use ocop::registry::MeasuredTarget;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "target": "2021-2025/five_star_products",
///   "value": {"shown": "count", "count": {"certain": 0, "possible": 0}, "share": null},
///   "not_known": {"certain": 0, "possible": 0},
///   "attainment": {"attainment": "missing", "count": {"certain": 400, "possible": 400}},
///   "text": {
///     "vi": "sản phẩm 5 sao: 400-500. Hiện có: 0. Kết quả: chưa đạt, còn thiếu 400.",
///     "en": "products of 5 stars: 400-500. Shown: 0. Result: not attained, 400 missing."
///   }
/// }"#;
/// let target: MeasuredTarget = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&target)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MeasuredTarget {
    target: Target,
    value: TargetValue,
    not_known: CountBounds,
}

impl MeasuredTarget {
    pub(super) const fn new(target: Target, value: TargetValue, not_known: CountBounds) -> Self {
        Self { target, value, not_known }
    }

    fn of(target: Target, figures: &Figures) -> Self {
        let recognised = figures.recognised();
        let producers = recognised.producers();
        let of_producers = |part: CountBounds| {
            let share = ShareBounds::of_part(part, producers.total().without(part));
            (share.map_or(TargetValue::NothingToShare, TargetValue::Share), producers.kind(None))
        };
        let nobody = CountBounds::default();
        let (value, not_known) = match target.measure() {
            TargetMeasure::Outside(_) => (TargetValue::NotShown, nobody),
            TargetMeasure::Registry(figure) => match figure {
                TargetFigure::Recognised => {
                    (TargetValue::Count(recognised.star_or_more(Star::Three)), nobody)
                }
                TargetFigure::FiveStars => (TargetValue::Count(recognised.star(Star::Five)), nobody),
                TargetFigure::Consolidated => {
                    let share = figures.consolidated_share();
                    (share.map_or(TargetValue::NothingToShare, TargetValue::Share), nobody)
                }
                TargetFigure::Cooperatives => of_producers(producers.kind(Some(ProducerKind::Cooperative))),
                TargetFigure::SmallAndMediumEnterprises => of_producers(producers.small_and_medium()),
            },
        };
        Self::new(target, value, not_known)
    }

    /// The target.
    #[must_use]
    pub const fn target(&self) -> Target {
        self.target
    }

    /// What the registry shows.
    #[must_use]
    pub const fn value(&self) -> TargetValue {
        self.value
    }

    /// Of how many of a share's whole it is not known whether they belong to the part. They are in
    /// the whole alone, so the share is the least it can be.
    #[must_use]
    pub const fn not_known(&self) -> CountBounds {
        self.not_known
    }

    /// Whether it is attained, and what is missing.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// use ocop::registry::{Attainment, Progress};
    /// let progress = Progress::of(&figures)?;
    /// // Some targets of 919 are of what no registry holds: showrooms, craft villages.
    /// let mut attainments = progress.targets().iter().map(|one| one.attainment());
    /// assert!(attainments.any(|attainment| attainment == Attainment::NotMeasured));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn attainment(&self) -> Attainment {
        let goal = self.target.goal();
        let [low, high] = match self.value {
            TargetValue::Count(count) => {
                [count.certain(), count.possible()].map(|count| Attainment::of_count(goal, count))
            }
            TargetValue::Share(share) => {
                [share.least(), share.most()].map(|share| Attainment::of_share(goal, share))
            }
            TargetValue::NothingToShare | TargetValue::NotShown => [Attainment::NotMeasured; 2],
        };
        Attainment::between(low, high)
    }
}

impl Say for MeasuredTarget {
    /// The target, what is shown, and whether it is attained.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attainment = self.attainment();
        match &self.value {
            TargetValue::Count(count) => words::measured(lang, f, &self.target, count, &attainment),
            TargetValue::Share(share) => words::measured(lang, f, &self.target, share, &attainment),
            TargetValue::NothingToShare => words::nothing_to_share(lang, f, &self.target),
            TargetValue::NotShown => match self.target.measure() {
                TargetMeasure::Outside(why) => words::not_shown(lang, f, &self.target, &why),
                TargetMeasure::Registry(_) => self.target.say(lang, f),
            },
        }
    }
}

/// Why figures cannot be put beside targets.
///
/// Its code is `before_the_programme`, `no_target_decided`, `after_every_phase` or
/// `targets_of_the_country`.
///
/// ```
/// # use ocop::law::DossierKind;
/// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
/// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{FormerProvince, ProductSet, Star};
/// # use time::macros::date;
/// # let day = date!(2025 - 01 - 16);
/// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
/// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
/// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
/// # let maker = maker.with_representative(Representative::default().with_woman(true));
/// # let home = FormerProvince::ThaiNguyen;
/// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
/// # let tea = tea.with_set(ProductSet::Tea);
/// use ocop::Problem;
/// use ocop::registry::{NoPhase, Progress, ProgressError};
/// let mut census = Census::on(date!(2026 - 12 - 31))?;
/// census.add(&tea)?;
/// let error = Progress::of(&census.finish()?).unwrap_err();
/// assert_eq!(error.code(), "no_target_decided");
/// assert!(matches!(error, ProgressError::NoPhase(NoPhase::NotDecided { .. })));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProgressError {
    /// No decision sets targets for the day.
    NoPhase(NoPhase),
    /// The figures are of one province (`targets_of_the_country`).
    OneProvince {
        /// The province.
        province: AnyProvince,
    },
}

impl Say for ProgressError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPhase(error) => error.say(lang, f),
            Self::OneProvince { province } => words::targets_of_the_country(lang, f, province),
        }
    }
}

impl Problem for ProgressError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoPhase(error) => error.code(),
            Self::OneProvince { .. } => "targets_of_the_country",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::NoPhase(error) => error.details(),
            Self::OneProvince { province } => Details::of_field("province").with_given(province),
        }
    }
}

problem! { ProgressError }

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

/// The figures of a registry beside the targets of the [`Phase`] that their day is in.
///
/// [`of`](Self::of) makes it from [`Figures`]. It has one [`MeasuredTarget`] for each target of the
/// phase. The targets are those of the whole country, so the figures of one province are refused.
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
/// As JSON it is an object of the format `ocop.progress/1`, the phase, the day, and the targets,
/// each a [`MeasuredTarget`] with a sentence in both languages. Reading refuses a day or a target
/// of another phase, passes over names that a later version adds, and counts nothing again.
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
    /// Puts figures beside the targets of the phase that their day is in.
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
    /// // For 2026-2030 no targets have been decided.
    /// let error = progress(CensusScope::on(date!(2026 - 12 - 31))?)?.unwrap_err();
    /// assert_eq!(error.code(), "no_target_decided");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProgressError`]: `targets_of_the_country` for the figures of one province; for a day
    /// without targets `before_the_programme` (before 2018), `no_target_decided` (2026 to 2030) or
    /// `after_every_phase` (after 2030).
    pub fn of(figures: &Figures) -> Result<Self, ProgressError> {
        if let Some(province) = figures.scope().province() {
            return Err(ProgressError::OneProvince { province });
        }
        let phase = Phase::on(figures.day()).map_err(ProgressError::NoPhase)?;
        let measured = phase.targets().iter().map(|target| MeasuredTarget::of(*target, figures));
        Ok(Self { phase, day: figures.day(), targets: measured.collect() })
    }

    /// The phase that the day is in.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The day of the figures.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// Every target of the phase with what the registry shows for it, in the order of
    /// [`Phase::targets`].
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

/// What a registry shows for a target: a number of products, or a share of products or producers.
///
/// [`MeasuredTarget::value`] gives it.
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
/// As JSON it is an object of its parts by name; what does not apply is null. `shown` is `count`,
/// `share`, `nothing_to_share` or `not_shown`. Reading refuses parts that contradict each other,
/// and passes over names that a later version adds.
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
    /// A share of the products rated, or of the producers of recognised products.
    Share(ShareBounds),
    /// There is no share, because there is nothing that it could be of: no product is rated, or no
    /// product is recognised.
    NothingToShare,
    /// A registry of products does not show it ([`TargetMeasure::Outside`]).
    NotShown,
}

/// Whether a target is attained, and how much is missing.
///
/// [`MeasuredTarget::attainment`] gives it, by the [`Goal`] of the target. Where the year alone is
/// known for some products, the answer may depend on the day; it is then
/// [`DependsOnTheDay`](Self::DependsOnTheDay).
///
/// Source: 490/QĐ-TTg and 919/QĐ-TTg for the goals. A goal of "about" a number, and a goal of a
/// number or share without "at least", are taken as attained at that number; this is the library's
/// own choice.
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
/// As JSON it is an object of its code and of the count; the count is null where there is none.
/// Reading refuses parts that contradict each other, and passes over names that a later version
/// adds.
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
    /// Attained, whatever the days that are not known turn out to be.
    Attained,
    /// Not attained, whatever the days that are not known turn out to be.
    Missing {
        /// How many products are missing. For a share: how many more products or producers of the
        /// same whole must belong to the part.
        count: CountBounds,
    },
    /// More than the upper end of the goal's range, whatever the days that are not known turn out
    /// to be.
    Beyond {
        /// How many products there are more than the upper end.
        count: CountBounds,
    },
    /// Attained, missing or beyond: which of them depends on days that are not known.
    DependsOnTheDay,
    /// The registry does not show it, or there is nothing to take a share of.
    NotMeasured,
}

impl Attainment {
    /// The stable code: `attained`, `missing`, `beyond`, `depends_on_the_day` or `not_measured`.
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
/// A [`Progress`] has one for each target of its phase, and is stored with them.
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

    /// What the registry shows for it.
    #[must_use]
    pub const fn value(&self) -> TargetValue {
        self.value
    }

    /// For a share of producers: how many producers there are of which the kind is not known. They
    /// are in the whole and not in the part, so the share is the least that it can be. For every
    /// other target it is 0.
    #[must_use]
    pub const fn not_known(&self) -> CountBounds {
        self.not_known
    }

    /// Whether it is attained, and how much is missing.
    ///
    /// Source: that of [`Attainment`].
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
    /// // A registry of products does not hold what some targets of 919 count, such as showrooms.
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

/// Why figures cannot be put beside targets. Its code is `before_the_programme`,
/// `no_target_decided`, `after_every_phase` or `targets_of_the_country`.
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
    /// No decision sets targets for the day (`before_the_programme`, `no_target_decided`,
    /// `after_every_phase`).
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

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::words;
use super::{Goal, Phase};
use crate::base::{Details, Lang, Problem, Quoted, Say, Text, coded, problem};
use crate::law::Citation;

coded! {
    /// The figure of a registry that a target is measured by.
    ///
    /// Source: the decisions on the phases of the programme (490/QĐ-TTg and 919/QĐ-TTg).
    ///
    /// ```
    /// use ocop::registry::{Phase, TargetFigure, TargetMeasure};
    ///
    /// let measure = Phase::From2021.target("five_star_products")?.measure();
    /// assert_eq!(measure, TargetMeasure::Registry(TargetFigure::FiveStars));
    /// # Ok::<(), ocop::registry::UnknownTarget>(())
    /// ```
    #[non_exhaustive]
    pub enum TargetFigure in "ocop::registry": "số liệu đo mục tiêu" / "figure of a target", "unknown_target_figure" {
        /// Recognised products of three stars or more.
        Recognised = "recognised", "sản phẩm đang được công nhận từ 3 sao" / "recognised products of 3 stars or more";
        /// Recognised products of five stars.
        FiveStars = "five_stars", "sản phẩm đang được công nhận 5 sao" / "recognised products of 5 stars";
        /// The share of the rated products that were consolidated or upgraded in the phase.
        Consolidated = "consolidated", "tỷ lệ sản phẩm đã đánh giá được củng cố, nâng cấp" / "share of the products rated that were consolidated or upgraded";
        /// The share of cooperatives among the producers of recognised products. Cooperative groups
        /// do not count as cooperatives.
        Cooperatives = "cooperatives", "tỷ lệ chủ thể là hợp tác xã" / "share of the producers that are cooperatives";
        /// The share of small and medium enterprises among the producers of recognised products. An
        /// enterprise of unknown size counts, because the decisions admit no larger one
        /// ([reading 19](crate::law::Reading::EligibleProducers)).
        SmallAndMediumEnterprises = "small_and_medium_enterprises", "tỷ lệ chủ thể là doanh nghiệp nhỏ và vừa"
            / "share of the producers that are small and medium enterprises";
    }
}

/// Whether a registry of products shows how far a target is reached.
///
/// [`Target::measure`] gives it.
///
/// Source: the decisions on the phases of the programme (490/QĐ-TTg and 919/QĐ-TTg).
///
/// ```
/// use ocop::registry::{Phase, TargetFigure, TargetMeasure};
///
/// let measures = Phase::From2018.targets().iter().map(|target| target.measure());
/// let shown = measures.filter(|measure| matches!(measure, TargetMeasure::Registry(_)));
/// assert!(shown.eq([TargetMeasure::Registry(TargetFigure::Recognised)]));
/// ```
///
/// Source: 490/QĐ-TTg and 919/QĐ-TTg.
///
/// # Stored form
///
/// As JSON it has the code of the figure, or in both languages what would be needed; the other is
/// null. It belongs to the library's table and is not read back: keep the [`Target`].
///
/// ```
/// use ocop::registry::{Target, TargetFigure, TargetMeasure};
///
/// let measure = TargetMeasure::Registry(TargetFigure::Recognised);
/// let json = r#"{"figure":"recognised","outside":null}"#;
/// assert_eq!(serde_json::to_string(&measure)?, json);
/// let showrooms: Target = "2021-2025/showrooms".parse()?;
/// assert!(serde_json::to_value(showrooms.measure())?["outside"]["vi"].is_string());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetMeasure {
    /// A figure of the registry shows it.
    Registry(TargetFigure),
    /// A registry does not show it. The text says what would be needed.
    Outside(Text),
}

/// A target of a phase.
///
/// [`Phase::targets`] lists them, [`Phase::target`] finds one by its code.
///
/// Source: the decisions on the phases of the programme (490/QĐ-TTg and 919/QĐ-TTg).
///
/// ```
/// use ocop::registry::{Goal, Phase, Target, TargetMeasure};
///
/// let showrooms: Target = "2021-2025/showrooms".parse()?;
/// assert_eq!(showrooms, Phase::From2021.target("showrooms")?);
/// assert_eq!(showrooms.goal(), Goal::EveryProvince);
/// let TargetMeasure::Outside(why) = showrooms.measure() else {
///     return Err("a registry of products knows no showrooms".into());
/// };
/// assert_eq!(why.en(), "needs a list of showrooms");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It is written as its phase and its code, and stored so: `2021-2025/products`. Reading refuses
/// text that names no target.
///
/// ```
/// use ocop::registry::Target;
///
/// let json = r#""2021-2025/products""#;
/// let target: Target = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&target)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    phase: Phase,
    code: &'static str,
    name: Text,
    goal: Goal,
    measure: TargetMeasure,
}

impl Target {
    pub(crate) const fn new(
        phase: Phase,
        code: &'static str,
        name: Text,
        goal: Goal,
        measure: TargetMeasure,
    ) -> Self {
        Self { phase, code, name, goal, measure }
    }

    /// The phase.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The stable code. No other target of the phase has it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// What is to be reached, without the number.
    #[must_use]
    pub const fn name(&self) -> Text {
        self.name
    }

    /// How much of it is to be reached.
    #[must_use]
    pub const fn goal(&self) -> Goal {
        self.goal
    }

    /// Whether a registry shows it, and by which figure.
    #[must_use]
    pub const fn measure(&self) -> TargetMeasure {
        self.measure
    }

    /// The decision that sets it.
    #[must_use]
    pub const fn citation(&self) -> Citation {
        self.phase.citation()
    }
}

impl Phase {
    /// The target of the phase with a code.
    ///
    /// ```
    /// use ocop::registry::Phase;
    ///
    /// assert_eq!(Phase::From2018.target("trained_officials")?.goal().to_string(), "count/1200");
    /// assert!(Phase::From2018.target("showrooms").is_err());
    /// # Ok::<(), ocop::registry::UnknownTarget>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownTarget`] (`unknown_target`) for a code that no target of the phase has.
    pub fn target(self, code: &str) -> Result<Target, UnknownTarget> {
        let found = self.targets().iter().find(|target| target.code == code);
        found.copied().ok_or_else(|| UnknownTarget::of(self, code))
    }
}

impl Say for Target {
    /// What is to be reached, and how much of it.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::target(lang, f, &self.name, &self.goal)
    }
}

impl fmt::Display for Target {
    /// The phase and the code: `2021-2025/products`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.phase, self.code)
    }
}

impl FromStr for Target {
    type Err = UnknownTarget;

    /// Reads the phase and the code: `2021-2025/products`.
    ///
    /// # Errors
    ///
    /// [`UnknownTarget`] (`unknown_target`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownTarget { given: String::from(text) };
        let (phase, code) = text.split_once('/').ok_or_else(unknown)?;
        Phase::from_code(phase).map_err(|_| unknown())?.target(code)
    }
}

/// Text that names no target.
///
/// Its code is `unknown_target`.
///
/// ```
/// use ocop::Problem;
/// use ocop::registry::Target;
///
/// let error = "2021-2025/tea_houses".parse::<Target>().unwrap_err();
/// assert_eq!((error.code(), error.given()), ("unknown_target", "2021-2025/tea_houses"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTarget {
    given: String,
}

impl UnknownTarget {
    pub(crate) fn of(phase: Phase, code: &str) -> Self {
        Self { given: alloc::format!("{phase}/{code}") }
    }

    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for UnknownTarget {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::unknown_target(lang, f, &Quoted(&self.given))
    }
}

impl Problem for UnknownTarget {
    fn code(&self) -> &'static str {
        "unknown_target"
    }

    fn details(&self) -> Details {
        let targets = Phase::ALL.iter().flat_map(|phase| phase.targets());
        Details::given(&self.given).allowing(crate::base::Allowed::one_of(targets))
    }
}

problem! { UnknownTarget }

/// Writes the targets of a phase, one row each: code, name in both languages, goal, measure.
macro_rules! targets {
    ($phase:ident; $($code:literal, $vi:literal / $en:literal, $goal:expr, $measure:expr;)*) => {
        &[$($crate::law::programme::Target::new(
            $crate::law::programme::Phase::$phase,
            $code,
            $crate::base::Text::new($vi, $en),
            $goal,
            $measure,
        )),*]
    };
}
pub(crate) use targets;

#[cfg(feature = "serde")]
crate::base::stored::stored_as_text! { Target }

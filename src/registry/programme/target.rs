use crate::law::{Act, Citation};
use crate::{Lang, Text};

/// What a target asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Goal {
    /// So many or more.
    AtLeast {
        /// How many.
        count: u64,
    },
    /// About so many; taken as reached at that number.
    About {
        /// How many.
        count: u64,
    },
    /// From so many to so many, both included.
    Between {
        /// The fewest.
        low: u64,
        /// The most.
        high: u64,
    },
    /// So many percent or more.
    Share {
        /// Percent, 1 to 100.
        percent: u8,
    },
    /// One in every province: 63 until 2025-06-30, 34 since.
    EveryProvince,
    /// One every year.
    EveryYear,
}

impl Goal {
    /// The goal in words.
    #[must_use]
    pub const fn text(self, lang: Lang) -> impl core::fmt::Display {
        GoalText { goal: self, lang }
    }
}

struct GoalText {
    goal: Goal,
    lang: Lang,
}

impl core::fmt::Display for GoalText {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        const AT_LEAST: Text = Text::new("ít nhất", "at least");
        const ABOUT: Text = Text::new("khoảng", "about");
        const EVERY_PROVINCE: Text = Text::new("mọi tỉnh, thành phố", "every province");
        const EVERY_YEAR: Text = Text::new("hằng năm", "every year");
        let at_least = AT_LEAST.get(self.lang);
        match self.goal {
            Goal::AtLeast { count } => write!(f, "{at_least} {}", Grouped(count, self.lang)),
            Goal::About { count } => write!(f, "{} {}", ABOUT.get(self.lang), Grouped(count, self.lang)),
            Goal::Between { low, high } => write!(f, "{low}-{high}"),
            Goal::Share { percent } => write!(f, "{at_least} {percent}%"),
            Goal::EveryProvince => f.write_str(EVERY_PROVINCE.get(self.lang)),
            Goal::EveryYear => f.write_str(EVERY_YEAR.get(self.lang)),
        }
    }
}

/// A number with its thousands set apart, as the language does.
struct Grouped(u64, Lang);

impl core::fmt::Display for Grouped {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        const MARK: Text = Text::new(".", ",");
        let (high, low) =
            (self.0.checked_div(1000).unwrap_or_default(), self.0.checked_rem(1000).unwrap_or_default());
        if high == 0 {
            write!(f, "{low}")
        } else {
            write!(f, "{}{}{low:03}", Grouped(high, self.1), MARK.get(self.1))
        }
    }
}

/// The figure of a portfolio that a target is measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Figure {
    /// Recognised products of three stars or more.
    Recognised,
    /// Recognised products of five stars.
    FiveStars,
    /// Of the products rated, those consolidated or upgraded in the phase.
    Consolidated,
    /// Of the producers of recognised products, the cooperatives; cooperative groups are not among them.
    Cooperatives,
    /// Of the producers of recognised products, the enterprises not known to be above medium size.
    SmallAndMediumEnterprises,
}

/// Whether a portfolio shows how a target stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// By a figure of the portfolio.
    Portfolio(Figure),
    /// Not at all: what it would take.
    Outside(Text),
}

/// A target of a phase.
///
/// ```
/// use ocop::programme::{Measure, Phase};
///
/// let targets = Phase::From2021.targets();
/// let showroom = targets.iter().find(|target| target.code() == "showrooms").expect("919 sets it");
/// let Measure::Outside(why) = showroom.measure() else { panic!("a registry of products knows no showrooms") };
/// assert_eq!(why.en(), "needs a list of showrooms");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "chỉ tiêu")]
pub struct Target {
    act: Act,
    code: &'static str,
    name: Text,
    goal: Goal,
    measure: Measure,
}

impl Target {
    /// The stable code, one of its own within a phase.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// What is to be reached, without the number.
    #[must_use]
    pub const fn name(&self) -> Text {
        self.name
    }

    /// How much of it.
    #[must_use]
    pub const fn goal(&self) -> Goal {
        self.goal
    }

    /// Whether a portfolio shows it, and by which figure.
    #[must_use]
    pub const fn measure(&self) -> Measure {
        self.measure
    }

    /// The decision that sets it.
    #[must_use]
    pub const fn citation(&self) -> Citation {
        Citation::whole(self.act)
    }
}

macro_rules! targets {
    ($act:ident; $($code:literal, $vi:literal / $en:literal, $goal:expr, $measure:expr;)*) => {
        &[$(Target {
            act: Act::$act,
            code: $code,
            name: Text::new($vi, $en),
            goal: $goal,
            measure: $measure,
        }),*]
    };
}

const fn outside(vi: &'static str, en: &'static str) -> Measure {
    Measure::Outside(Text::new(vi, en))
}

pub(super) const OF_490: &[Target] = targets! {
    Decision490;
    "standardised_share", "sản phẩm kiểu OCOP hiện có được chuẩn hóa" / "existing local products brought up to standard",
        Goal::Share { percent: 50 },
        outside("cần số sản phẩm hiện có chưa đăng ký", "needs the number of local products that are not registered");
    "standardised_products", "sản phẩm được chuẩn hóa" / "products brought up to standard",
        Goal::About { count: 2400 }, Measure::Portfolio(Figure::Recognised);
    "tourism_villages", "mô hình làng văn hóa du lịch" / "model tourism villages",
        Goal::Between { low: 8, high: 10 },
        outside("cần danh sách mô hình làng du lịch", "needs a list of the model villages");
    "new_producers", "doanh nghiệp nhỏ và vừa, hợp tác xã mới" / "new small and medium enterprises and cooperatives",
        Goal::About { count: 500 },
        outside("cần ngày thành lập của chủ thể", "needs the day each producer was founded");
    "consolidated_producers", "chủ thể tham gia được củng cố" / "participating producers consolidated",
        Goal::Share { percent: 100 },
        outside("cần hồ sơ củng cố của chủ thể", "needs records of what was done for each producer");
    "trained_officials", "cán bộ được đào tạo" / "officials trained",
        Goal::AtLeast { count: 1200 },
        outside("cần hồ sơ đào tạo", "needs training records");
};

pub(super) const OF_919: &[Target] = targets! {
    Decision919;
    "products", "sản phẩm từ 3 sao" / "products of 3 stars or more",
        Goal::AtLeast { count: 10_000 }, Measure::Portfolio(Figure::Recognised);
    "five_star_products", "sản phẩm 5 sao" / "products of 5 stars",
        Goal::Between { low: 400, high: 500 }, Measure::Portfolio(Figure::FiveStars);
    "consolidated_products", "sản phẩm đã phân hạng được củng cố, nâng cấp" / "rated products consolidated or upgraded",
        Goal::Share { percent: 50 }, Measure::Portfolio(Figure::Consolidated);
    "cooperatives", "chủ thể là hợp tác xã" / "producers that are cooperatives",
        Goal::Share { percent: 40 }, Measure::Portfolio(Figure::Cooperatives);
    "enterprises", "chủ thể là doanh nghiệp nhỏ và vừa" / "producers that are small and medium enterprises",
        Goal::Share { percent: 30 }, Measure::Portfolio(Figure::SmallAndMediumEnterprises);
    "value_chains", "chủ thể có chuỗi giá trị khép kín, kinh tế tuần hoàn" / "producers in closed value chains or a circular economy",
        Goal::Share { percent: 30 },
        outside("cần thông tin chuỗi giá trị của chủ thể", "needs each producer's value chain");
    "craft_villages", "làng nghề truyền thống có sản phẩm OCOP" / "traditional craft villages with OCOP products",
        Goal::Share { percent: 50 },
        outside("cần danh sách làng nghề", "needs a list of craft villages");
    "modern_channels", "chủ thể bán hàng qua kênh hiện đại" / "producers that sell through modern channels",
        Goal::Share { percent: 50 },
        outside("cần kênh bán hàng của chủ thể", "needs each producer's sales channels");
    "showrooms", "có điểm giới thiệu sản phẩm" / "provinces with a showroom",
        Goal::EveryProvince,
        outside("cần danh sách điểm giới thiệu sản phẩm", "needs a list of showrooms");
    "international_forum", "diễn đàn quốc tế" / "an international forum",
        Goal::EveryYear,
        outside("cần danh sách diễn đàn", "needs a list of forums");
};

//! The targets of the programme's phases (490/QĐ-TTg, 919/QĐ-TTg), and what 1048 says on the time
//! before it.
//!
//! These are no editions: they set no criteria and no procedure, and have no folder of their own.

use time::macros::date;

use crate::Text;
use crate::law::programme::{Goal, Phase, ProvincialSets, Target, TargetFigure, TargetMeasure, targets};
use crate::law::{Act, Citation, Cited};

impl Phase {
    /// Its targets.
    ///
    /// Source: 490/QĐ-TTg and 919/QĐ-TTg.
    ///
    /// ```
    /// use ocop::registry::{Goal, Phase};
    ///
    /// let mut targets = Phase::From2021.targets().iter();
    /// let products = targets.next().ok_or("919 sets targets")?;
    /// assert_eq!(products.code(), "products");
    /// assert_eq!(products.goal(), Goal::AtLeast { count: 10_000 });
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    #[doc(alias("mục tiêu", "muc tieu"))]
    pub const fn targets(self) -> &'static [Target] {
        match self {
            Self::From2018 => OF_490,
            Self::From2021 => OF_919,
        }
    }
}

impl ProvincialSets {
    /// The years and the last day that are known of them.
    ///
    /// Source: 1048, Art. 3.
    ///
    /// ```
    /// use ocop::registry::ProvincialSets;
    /// use time::macros::date;
    ///
    /// // A result by a province's own criteria counted until the end of 2019.
    /// let sets = ProvincialSets::known();
    /// assert!(sets.from < sets.kept_through.value);
    /// assert_eq!(sets.kept_through.value, date!(2019 - 12 - 31));
    /// ```
    #[must_use]
    pub const fn known() -> Self {
        let until = Cited::new(date!(2019 - 12 - 31), Citation::article(Act::Decision1048, 3));
        Self::new(date!(2013 - 01 - 01), until)
    }
}

const fn outside(vi: &'static str, en: &'static str) -> TargetMeasure {
    TargetMeasure::Outside(Text::new(vi, en))
}

const fn by(figure: TargetFigure) -> TargetMeasure {
    TargetMeasure::Registry(figure)
}

const OF_490: &[Target] = targets! { From2018;
    "standardised_share", "sản phẩm kiểu OCOP hiện có được chuẩn hóa" / "existing local products brought up to standard",
        Goal::AtLeastPercent { percent: 50 },
        outside("cần số sản phẩm hiện có chưa đăng ký", "needs the number of local products that are not registered");
    "standardised_products", "sản phẩm được chuẩn hóa" / "products brought up to standard",
        Goal::About { count: 2400 }, by(TargetFigure::Recognised);
    "tourism_villages", "mô hình làng văn hóa du lịch" / "model tourism villages",
        Goal::Between { low: 8, high: 10 },
        outside("cần danh sách mô hình làng du lịch", "needs a list of the model villages");
    "new_producers", "doanh nghiệp nhỏ và vừa, hợp tác xã mới" / "new small and medium enterprises and cooperatives",
        Goal::About { count: 500 },
        outside("cần ngày thành lập của chủ thể", "needs the day each producer was founded");
    "consolidated_producers", "chủ thể tham gia được củng cố" / "participating producers consolidated",
        Goal::Percent { percent: 100 },
        outside("cần hồ sơ củng cố của chủ thể", "needs records of what was done for each producer");
    "trained_officials", "cán bộ được đào tạo" / "officials trained",
        Goal::Count { count: 1200 },
        outside("cần hồ sơ đào tạo", "needs training records");
};

const OF_919: &[Target] = targets! { From2021;
    "products", "sản phẩm từ 3 sao" / "products of 3 stars or more",
        Goal::AtLeast { count: 10_000 }, by(TargetFigure::Recognised);
    "five_star_products", "sản phẩm 5 sao" / "products of 5 stars",
        Goal::Between { low: 400, high: 500 }, by(TargetFigure::FiveStars);
    "consolidated_products", "sản phẩm đã phân hạng được củng cố, nâng cấp" / "rated products consolidated or upgraded",
        Goal::AtLeastPercent { percent: 50 }, by(TargetFigure::Consolidated);
    "cooperatives", "chủ thể là hợp tác xã" / "producers that are cooperatives",
        Goal::AtLeastPercent { percent: 40 }, by(TargetFigure::Cooperatives);
    "enterprises", "chủ thể là doanh nghiệp nhỏ và vừa" / "producers that are small and medium enterprises",
        Goal::AtLeastPercent { percent: 30 }, by(TargetFigure::SmallAndMediumEnterprises);
    "value_chains", "chủ thể có chuỗi giá trị khép kín, kinh tế tuần hoàn" / "producers in closed value chains or a circular economy",
        Goal::AtLeastPercent { percent: 30 },
        outside("cần thông tin chuỗi giá trị của chủ thể", "needs each producer's value chain");
    "craft_villages", "làng nghề truyền thống có sản phẩm OCOP" / "traditional craft villages with OCOP products",
        Goal::AtLeastPercent { percent: 50 },
        outside("cần danh sách làng nghề", "needs a list of craft villages");
    "modern_channels", "chủ thể bán hàng qua kênh hiện đại" / "producers that sell through modern channels",
        Goal::AtLeastPercent { percent: 50 },
        outside("cần kênh bán hàng của chủ thể", "needs each producer's sales channels");
    "showrooms", "có điểm giới thiệu sản phẩm" / "provinces with a showroom",
        Goal::EveryProvince,
        outside("cần danh sách điểm giới thiệu sản phẩm", "needs a list of showrooms");
    "international_forum", "diễn đàn quốc tế" / "an international forum",
        Goal::EveryYear,
        outside("cần danh sách diễn đàn", "needs a list of forums");
};

use crate::Text;

/// What was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Published {
    /// Products of three stars or more.
    Products,
    /// Products of five stars.
    FiveStars,
    /// Producers.
    Producers,
}

impl Published {
    /// Every count.
    pub const ALL: [Self; 3] = [Self::Products, Self::FiveStars, Self::Producers];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Products => "products",
            Self::FiveStars => "five_star_products",
            Self::Producers => "producers",
        }
    }

    /// What was counted, in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Products => Text::new("sản phẩm từ 3 sao", "products of 3 stars or more"),
            Self::FiveStars => Text::new("sản phẩm 5 sao", "products of 5 stars"),
            Self::Producers => Text::new("chủ thể", "producers"),
        }
    }
}

/// How a source gives its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Wording {
    /// As a number.
    Exact,
    /// As "more than".
    MoreThan,
    /// As "nearly".
    Nearly,
    /// Not at all: it follows from a growth that a source gives.
    Derived,
}

/// A count of the whole country that the press published, after the central coordination office of the programme.
///
/// The library vouches for none of them: some contradict each other, and those say so.
///
/// ```
/// use ocop::programme::{Published, PublishedCount};
///
/// let december = PublishedCount::ALL.iter().find(|count| (count.year(), count.month()) == (2023, 12)).expect("is listed");
/// assert_eq!((december.what(), december.count()), (Published::Products, 10_322));
/// assert!(december.conflict().is_some());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PublishedCount {
    year: u16,
    month: u8,
    what: Published,
    wording: Wording,
    count: u64,
    source: Option<&'static str>,
    conflict: Option<Text>,
}

impl PublishedCount {
    /// The year it is of.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The month it is of, 1 to 12. What a source calls the beginning, middle or end of a year stands at January, June or December.
    #[must_use]
    pub const fn month(&self) -> u8 {
        self.month
    }

    /// What was counted.
    #[must_use]
    pub const fn what(&self) -> Published {
        self.what
    }

    /// How the source gives the number.
    #[must_use]
    pub const fn wording(&self) -> Wording {
        self.wording
    }

    /// The number.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// The address of the source, or the name of the site alone; `None` for the press without an address.
    #[must_use]
    pub const fn source(&self) -> Option<&'static str> {
        self.source
    }

    /// What it contradicts, if it does.
    #[must_use]
    pub const fn conflict(&self) -> Option<Text> {
        self.conflict
    }
}

macro_rules! counts {
    (@ source) => { None };
    (@ source $source:expr) => { Some($source) };
    (@ conflict) => { None };
    (@ conflict $vi:literal / $en:literal) => { Some(Text::new($vi, $en)) };
    ($($year:literal - $month:literal: $wording:ident $count:literal $what:ident $(from $source:expr)?
        $(, but $vi:literal / $en:literal)?;)*) => {
        impl PublishedCount {
            /// Every count known, by month.
            pub const ALL: &'static [Self] = &[$(Self {
                year: $year,
                month: $month,
                what: Published::$what,
                wording: Wording::$wording,
                count: $count,
                source: counts!(@ source $($source)?),
                conflict: counts!(@ conflict $($vi / $en)?),
            }),*];
        }
    };
}

const EARLY_2022: &str = "https://baotuyenquang.com.vn/dong-su-kien/moi-xa-mot-san-pham/nam-2022-phan-dau-co-khoang-6500-san-pham-dat-chuan-ocop-154824.html";
const JULY_2023: &str = "https://doanhnghiephoinhap.vn/ca-nuoc-vua-co-them-22-san-pham-ocop-duoc-cong-nhan-la-san-pham-5-sao.html";
const DECEMBER_2023: &str = "http://lmhtx.hochiminhcity.gov.vn/ (articleId 493721)";
const MAY_2024: &str =
    "https://en.qdnd.vn/economy/news/over-12-000-ocop-products-rated-at-least-three-stars-nationwide-566208";
const END_OF_2024: &str = "https://doanhnghiephoinhap.vn/viet-nam-da-co-hon-8000-chu-the-ocop-voi-14642-san-pham-ocop-tren-3-sao-89744.html";
const MID_2025: &str = "https://en.qdnd.vn/economy/news/ocop-program-hits-milestone-with-126-five-star-products-nationwide-579750";
const SEPTEMBER_2025: &str = "vietnamnet.vn (2453409)";
const END_OF_2025: &str =
    "https://vietnamnet.vn/festival-ocop-viet-nam-2025-lan-toa-tinh-hoa-san-vat-viet-2474625.html";

counts! {
    2020-1: Exact 755 Products from "ketnoiocop.vn";
    2020-12: Nearly 3000 Products, but "số suy ra từ mức tăng: 4.451" / "a stated growth gives 4,451";
    2020-12: Derived 4451 Products, but "nguồn khác: gần 3.000" / "others say nearly 3,000";
    2022-1: Exact 5401 Products from EARLY_2022;
    2022-1: Exact 20 FiveStars from EARLY_2022;
    2022-1: Exact 2944 Producers from EARLY_2022;
    2022-10: Exact 8565 Products;
    2022-12: Exact 8689 Products from "tcdulichtphcm.vn";
    2022-12: Exact 4479 Producers from "tcdulichtphcm.vn";
    2023-7: MoreThan 9850 Products from JULY_2023;
    2023-7: Exact 42 FiveStars from JULY_2023;
    2023-12: Exact 10_322 Products from DECEMBER_2023, but "số suy ra từ mức tăng: 11.056 cuối năm" / "a stated growth gives 11,056 at the year's end";
    2023-12: Exact 42 FiveStars from DECEMBER_2023;
    2023-12: Exact 5361 Producers from DECEMBER_2023, but "số suy ra từ mức tăng: 6.114 cuối năm" / "a stated growth gives 6,114 at the year's end";
    2024-5: Exact 12_075 Products from MAY_2024;
    2024-5: Exact 42 FiveStars from MAY_2024;
    2024-5: Exact 6542 Producers from MAY_2024;
    2024-12: Exact 14_642 Products from END_OF_2024, but "nguồn khác: 15.590" / "another source says 15,590";
    2024-12: Exact 15_590 Products from "thuonghieusanpham.vn", but "nguồn khác: 14.642" / "another source says 14,642";
    2024-12: Exact 8086 Producers from END_OF_2024, but "nguồn khác: 8.476" / "another source says 8,476";
    2024-12: Exact 8476 Producers from "thuonghieusanpham.vn", but "nguồn khác: 8.086" / "another source says 8,086";
    2025-1: Exact 79 FiveStars from END_OF_2024;
    2025-6: Exact 16_855 Products;
    2025-6: Exact 126 FiveStars from MID_2025;
    2025-6: Exact 9822 Producers, but "tháng 9 ít hơn: 9.345" / "fewer in September: 9,345";
    2025-9: Exact 17_316 Products from SEPTEMBER_2025;
    2025-9: Exact 126 FiveStars from SEPTEMBER_2025;
    2025-9: Exact 9345 Producers from SEPTEMBER_2025, but "ít hơn giữa năm: 9.822" / "fewer than at mid-year: 9,822";
    2025-12: Exact 18_243 Products from END_OF_2025;
    2025-12: Nearly 10_000 Producers from END_OF_2025;
}

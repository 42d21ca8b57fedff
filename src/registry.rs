//! Registries: products with their ratings over time, the figures of any day, and progress against
//! the targets of the programme.
//!
//! A [`RegisteredProduct`] has a producer, a place, what is known of its set ([`KnownSet`]) and its
//! ratings over time ([`RegisteredRating`]). A [`Census`] counts any number of products in one
//! pass, keeps none of them, and gives [`Figures`]: products by star, group, set, province, commune
//! and producer; products whose certificate is valid, extended, expired or revoked; what happened
//! in a period; and which certificates end soon. Products are counted by the 63 provinces and by
//! the 34. A product recorded under one of the 63 is also counted in the one of the 34 that this
//! province is part of.
//!
//! A [`FiguresComparison`] puts the figures of two days, or of two provinces that merged, side by
//! side. A [`Progress`] puts figures beside the targets of a [`Phase`].
//!
//! ```
//! use ocop::law::DossierKind;
//! use ocop::producer::ProducerKind;
//! use ocop::registry::{
//!     Census, CountBounds, ProductStanding, RegisteredProducer, RegisteredProduct,
//!     RegisteredRating,
//! };
//! use ocop::{FormerProvince, ProductSet, Province, Star};
//! use time::macros::date;
//!
//! let maker = |name| RegisteredProducer::new(name)?.with_kind(ProducerKind::Enterprise);
//! let first = |star, day| RegisteredRating::recognised(DossierKind::First, star, day);
//! let sauce = RegisteredProduct::new(
//!     "thanh-quoc-43", maker("Công ty TNHH Thanh Quốc")?, FormerProvince::KienGiang,
//!     [first(Star::Five, date!(2023 - 12 - 31))?],
//! )?.with_set(ProductSet::LiquidSeasonings);
//! let incense = RegisteredProduct::new(
//!     "tra-bong", maker("Công ty TNHH Hương Quế Trà Bồng")?, Province::QuangNgai,
//!     [first(Star::Four, date!(2025 - 10 - 15))?],
//! )?.with_set(ProductSet::Crafts);
//!
//! let mut census = Census::on(date!(2027 - 01 - 01))?;
//! census.add_all([&sauce, &incense])?;
//! let figures = census.finish()?;
//! let one = CountBounds::exactly(1);
//! assert_eq!(figures.standing(ProductStanding::Expired), one);
//! assert_eq!(figures.recognised().star_or_more(Star::Three), one);
//! assert_eq!(figures.rated().province(Province::AnGiang), one);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Registries as they are
//!
//! * **The year alone.** A rating or a certificate may be known by its year ([`DayOrYear`]). No day
//!   is assumed: every figure says how many there are certainly and how many at most
//!   ([`CountBounds`]), and a product says whether its standing is certain or depends on the day
//!   ([`ProductStandings`]).
//! * **The group in words, or no set.** Such a product can be read, and it is counted without a set
//!   ([`GroupInWords`]).
//! * **Ids typed by people.** Texts that are canonically equal in Unicode are one id: it does not
//!   matter whether a letter was typed in composed or in decomposed form.
//! * **The printed last day.** It is compared with the last day that the library counts. A
//!   difference is reported ([`RegistryFinding`]).
//! * **Recognitions before 1048** by a province's own criteria are recorded as such
//!   ([`RegisteredRating::provincial`]). They end with 2019-12-31 ([`ProvincialSets`]).
//! * **A row for each certificate.** Records of one product are [joined](RegisteredProduct::joined)
//!   where they agree. Where they do not, an error names each fact ([`ProductFact`]).
//! * **Words.** Words are read as registries write them: stars by `parse` ([`Star`](crate::Star)),
//!   kinds of producers by
//!   [`ProducerKind::from_words`](crate::producer::ProducerKind::from_words), and provinces by
//!   [`RegisteredProduct::find_province`].
//!
//! # Claims
//!
//! A [`Claim`] is what a label or a listing says of a product. A [`LabelRegister`] compares it with
//! its records ([`LabelRegister::check`]). The [`ClaimAnswer`] says whether the claim holds and
//! until when, which star the product has, since when its certificate is lapsed or revoked, and
//! whether the OCOP mark may be used.
//!
//! # Targets
//!
//! 490/QĐ-TTg set targets for 2018-2020, 919/QĐ-TTg for 2021-2025. For 2026-2030 no targets have
//! been decided. The library then gives an error ([`NoPhase::NotDecided`]); it does not apply old
//! targets to later years.
//!
//! # What it costs
//!
//! A census of n products takes time in proportion to n·log n and to the number of their ratings,
//! and memory in proportion to the ids. Ids are kept in sorted maps, so no choice of ids makes a
//! census slow. A product that is refused changes nothing in the census. Joining records and
//! checking a claim take time in proportion to the square of the number of ratings of the one
//! product.

mod bounds;
mod breakdown;
mod census;
mod census_error;
mod claim;
mod commune_of_era;
mod comparison;
mod dated;
mod day_or_year;
mod figures;
mod finding;
mod id;
mod joined;
mod judged;
mod known_set;
mod line;
mod movement;
mod period;
mod producer;
mod product;
mod product_error;
mod progress;
mod rating;
mod rating_error;
mod scope;
mod share;
mod span;
mod standing;
#[cfg(feature = "serde")]
mod stored;
mod text;
mod words;
mod yes_no;

pub use bounds::CountBounds;
pub use breakdown::{Breakdown, ProducerCounts};
#[doc(alias("thống kê", "thong ke"))]
pub use census::Census;
pub use census_error::CensusError;
#[doc(alias = "schema.org")]
pub use claim::CertificationStatement;
#[doc(alias("công bố hạng sao trên nhãn", "cong bo hang sao tren nhan"))]
pub use claim::Claim;
#[doc(alias("kết quả kiểm tra công bố", "ket qua kiem tra cong bo"))]
pub use claim::ClaimVerdict;
#[doc(alias("sổ đăng ký sản phẩm", "so dang ky san pham"))]
pub use claim::LabelRegister;
#[doc(alias("sử dụng nhãn hiệu OCOP", "su dung nhan hieu OCOP"))]
pub use claim::MarkAllowed;
pub use claim::{ClaimAnswer, ClaimCandidate, ClaimError, ClaimGap, LabelRegisterError, LabelledProduct};
#[doc(alias("xã", "xa"))]
pub use commune_of_era::CommuneOfEra;
pub use commune_of_era::InvalidCommuneOfEra;
#[doc(alias("so sánh", "so sanh"))]
pub use comparison::FiguresComparison;
pub use comparison::{FigureRow, FiguresComparisonError};
pub use day_or_year::{DayOrYear, InvalidDayOrYear};
#[doc(alias("số liệu", "so lieu"))]
pub use figures::Figures;
pub use figures::PeriodChanges;
pub use finding::RegistryFinding;
pub use joined::ProductFact;
pub use known_set::{GroupInWords, InvalidGroupInWords, KnownSet};
pub use line::{BreakdownLine, FigureBase, FigureLine, ProducerLine, UnknownFigureLine};
pub use movement::StarMovement;
#[doc(alias("kỳ báo cáo", "ky bao cao"))]
pub use period::Period;
pub use period::PeriodError;
#[doc(alias("chủ thể OCOP", "chu the OCOP"))]
pub use producer::RegisteredProducer;
pub use producer::RegisteredProducerError;
#[doc(alias("sản phẩm OCOP", "san pham OCOP"))]
pub use product::RegisteredProduct;
pub use product_error::RegisteredProductError;
#[doc(alias("tiến độ", "tien do"))]
pub use progress::Progress;
pub use progress::{Attainment, MeasuredTarget, ProgressError, TargetValue};
#[doc(alias("kết quả đánh giá, phân hạng", "ket qua danh gia, phan hang"))]
pub use rating::RegisteredRating;
pub use rating_error::RegisteredRatingError;
pub use scope::CensusScope;
#[doc(alias("tỷ lệ", "ty le"))]
pub use share::Share;
pub use share::ShareBounds;
#[doc(alias("tình trạng sản phẩm", "tinh trang san pham"))]
pub use standing::ProductStanding;
pub use standing::ProductStandings;
pub use yes_no::{YesNo, YesNoCounts};

#[doc(alias("giai đoạn", "giai doan"))]
pub use crate::law::programme::Phase;
#[doc(alias("bộ tiêu chí của tỉnh", "bo tieu chi cua tinh"))]
pub use crate::law::programme::ProvincialSets;
#[doc(alias("mục tiêu", "muc tieu", "chỉ tiêu", "chi tieu"))]
pub use crate::law::programme::Target;
pub use crate::law::programme::{Goal, InvalidGoal, NoPhase, TargetFigure, TargetMeasure, UnknownTarget};

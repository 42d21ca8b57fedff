//! A province's report: the products of a registry, counted by star, day and place.
//!
//! This chapter needs the feature `registry`, which is on by default.
//!
//! # Products with their ratings over time
//!
//! A [`CensusScope`](crate::registry::CensusScope) says what is counted: on which day or over which
//! period, and in which province. A [`Census`](crate::registry::Census) takes the products one by
//! one and gives the [`Figures`](crate::registry::Figures). These have a line for each count. Most
//! of the counts of a small registry are 0.
//!
//! ```
//! use ocop::law::DossierKind;
//! use ocop::registry::{Census, CensusScope};
//! use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
//! use ocop::{FormerProvince, Lang, ProductSet, Province, Say, Star};
//! use time::macros::date;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
//!     let day = date!(2024 - 05 - 10);
//!     let first = RegisteredRating::recognised(DossierKind::First, Star::Four, day)?;
//!     // It was recorded in one of the 63 former provinces, and is counted in one of the 34.
//!     let tea = RegisteredProduct::new("p1", maker, FormerProvince::ThaiNguyen, [first])?
//!         .with_set(ProductSet::Tea);
//!
//!     let scope = CensusScope::on(date!(2026 - 11 - 27))?.with_province(Province::ThaiNguyen);
//!     let mut census = Census::of(scope);
//!     census.add(&tea)?;
//!     let figures = census.finish()?;
//!     for (line, count) in figures.lines() {
//!         if count.possible() > 0 {
//!             println!("{}: {}", line.text(Lang::Vi), count.text(Lang::Vi));
//!         }
//!     }
//!     Ok(())
//! }
//! ```
//!
//! prints first
//!
//! ```text
//! Sản phẩm: 1
//! Tình trạng sản phẩm: đang được công nhận: 1
//! Sản phẩm đã đánh giá: 1
//! Sản phẩm đã đánh giá: chưa rõ xã: 1
//! Số tỉnh, thành phố có sản phẩm đã đánh giá: 1
//! Chủ thể có sản phẩm đã đánh giá: 1
//! Sản phẩm đã đánh giá: 4 sao: 1
//! ```
//!
//! A figure can also be asked for alone, for example
//! [`figures.recognised().star(Star::Four)`](crate::registry::Figures::recognised). A product that
//! is given twice is refused (`duplicate_product`), and the figures stay as they were.
//!
//! # When only the year is known
//!
//! Many registries know the year of a recognition and not its day. The library makes up no day.
//! Every figure is a [`CountBounds`](crate::registry::CountBounds): how many products there
//! certainly are, and how many there can be at most:
//!
//! ```
//! use ocop::law::DossierKind;
//! use ocop::registry::{Census, DayOrYear, ProductStanding, RegisteredProducer, RegisteredProduct};
//! use ocop::registry::RegisteredRating;
//! use ocop::{ProductSet, Province, Star};
//! use time::macros::date;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let year = DayOrYear::year(2023)?;
//!     let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, year)?;
//!     let maker = RegisteredProducer::new("Hộ kinh doanh Sáu Hiền")?;
//!     let product = RegisteredProduct::new("p2", maker, Province::QuangNgai, [rating])?
//!         .with_set(ProductSet::Tea);
//!
//!     let mut census = Census::on(date!(2026 - 06 - 30))?;
//!     census.add(&product)?;
//!     let valid = census.finish()?.standing(ProductStanding::Valid);
//!     assert_eq!((valid.certain(), valid.possible()), (0, 1));
//!     Ok(())
//! }
//! ```
//!
//! # Many files, one report
//!
//! The [`Census`](crate::registry::Census) of each commune can be merged into that of the province.
//! A census can be stored, read back and continued.
//!
//! A [`FiguresComparison`](crate::registry::FiguresComparison) compares the figures of two days or
//! of two provinces. A [`Progress`](crate::registry::Progress) compares figures with the targets of
//! a phase of the programme. No targets have been decided for 2026-2030: a day of these years is
//! refused with the error `no_target_decided`.
//!
//! The example program `programme` reads a spreadsheet (CSV) or JSON lines, whatever the columns
//! are called, and prints the report with charts.

//! A province's report: a registry counted by star, day and place.
//!
//! This chapter needs the feature `registry`, which is on by default.
//!
//! # Products with their ratings over time
//!
//! ```
//! use ocop::law::DossierKind;
//! use ocop::registry::{Census, CountBounds, ProductStanding};
//! use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
//! use ocop::time::macros::date;
//! use ocop::{FormerProvince, ProductSet, Province, Star};
//!
//! let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
//! let day = date!(2024 - 05 - 10);
//! let first = RegisteredRating::recognised(DossierKind::First, Star::Four, day)?;
//! let tea = RegisteredProduct::new("p1", maker, FormerProvince::ThaiNguyen, [first])?
//!     .with_set(ProductSet::Tea);
//!
//! let mut census = Census::on(date!(2026 - 11 - 27))?;
//! census.add(&tea)?;
//! let figures = census.finish()?;
//! let one = CountBounds::exactly(1);
//! assert_eq!(figures.standing(ProductStanding::Valid), one);
//! assert_eq!(figures.recognised().star_or_more(Star::Four), one);
//! // Counted as the 34 provinces of today, though it was recorded under one of the 63.
//! assert_eq!(figures.recognised().province(Province::ThaiNguyen), one);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The same product given twice is refused, and what is refused leaves no trace in the figures.
//!
//! # When only the year is known
//!
//! Many registries know the year of a recognition and not its day. No day is made up. Every figure
//! is a [`CountBounds`](crate::registry::CountBounds): how many there are certainly, and how many
//! at most:
//!
//! ```
//! use ocop::law::DossierKind;
//! use ocop::registry::{Census, DayOrYear, ProductStanding, RegisteredProducer, RegisteredProduct};
//! use ocop::registry::RegisteredRating;
//! use ocop::time::macros::date;
//! use ocop::{ProductSet, Province, Star};
//!
//! let year = DayOrYear::year(2023)?;
//! let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, year)?;
//! let maker = RegisteredProducer::new("Hộ kinh doanh Sáu Hiền")?;
//! let product = RegisteredProduct::new("p2", maker, Province::QuangNgai, [rating])?
//!     .with_set(ProductSet::Tea);
//!
//! let mut census = Census::on(date!(2026 - 06 - 30))?;
//! census.add(&product)?;
//! let valid = census.finish()?.standing(ProductStanding::Valid);
//! assert_eq!((valid.certain(), valid.possible()), (0, 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Many files, one report
//!
//! A [`Census`](crate::registry::Census) of each commune can be merged into that of the province,
//! and a stored census goes on where it stopped.
//! [`FiguresComparison`](crate::registry::FiguresComparison) sets two days or two provinces beside
//! each other; [`Progress`](crate::registry::Progress) holds figures against the targets of a
//! phase. For 2026-2030 no targets have been decided, and the library says so.
//!
//! The example program `programme` reads a spreadsheet (CSV) or JSON lines, whatever the columns
//! are called, and prints the report with charts.

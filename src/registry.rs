//! A portfolio of products: what a province or the centre must know of its registry on any day.
//!
//! A [`Product`] has a producer, a set, a province and its ratings over time ([`RatingRecord`]). A [`Census`] counts any number of them in one
//! pass, keeping none, and gives [`Figures`]: products by star, group, set, province and producer, those whose certificate is valid, extended,
//! expired or revoked, what happened in a period, what ends soon. Provinces are counted as the 63 and as the 34; every product of the 63 is
//! found in the 34.
//!
//! Figures stand beside each other in a [`Comparison`] and beside the targets of a phase in a
//! [`Progress`](crate::programme::Progress).
//!
//! ```
//! use ocop::law::DossierKind;
//! use ocop::place::{FormerProvince, Province};
//! use ocop::portfolio::{Census, Product, ProducerClass, ProducerRecord, RatingRecord, Standing};
//! use ocop::{ProductSet, Star};
//! use time::macros::date;
//!
//! let maker = |name| ProducerRecord::new(name, ProducerClass::Enterprise);
//! let sauce = Product::new(
//!     "thanh-quoc-43", maker("Công ty TNHH Thanh Quốc")?, ProductSet::LiquidSeasonings, FormerProvince::KienGiang,
//!     [RatingRecord::recognised(DossierKind::First, Star::Five, date!(2023 - 12 - 31))?],
//! )?;
//! let incense = Product::new(
//!     "tra-bong", maker("Công ty TNHH Hương Quế Trà Bồng")?, ProductSet::Crafts, Province::QuangNgai,
//!     [RatingRecord::recognised(DossierKind::First, Star::Four, date!(2025 - 10 - 15))?],
//! )?;
//!
//! let mut census = Census::on(date!(2027 - 01 - 01));
//! census.add_all([&sauce, &incense])?;
//! let figures = census.finish()?;
//! assert_eq!(figures.standing(Standing::Expired), 1);
//! assert_eq!(figures.recognised().star_or_more(Star::Three), 1);
//! assert_eq!(figures.rated().province(Province::AnGiang), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod breakdown;
mod census;
mod comparison;
mod figures;
mod ids;
mod producer;
mod product;
mod record;
mod share;
#[cfg(feature = "serde")]
mod wire;

pub use breakdown::{Answer, Answers, Breakdown, Makers};
pub use census::{Census, CensusError, Period, PeriodError};
pub use comparison::{Base, Comparison, ComparisonError, Line, Row};
pub use figures::{Changes, Figures};
pub use producer::{ProducerClass, ProducerRecord};
pub use product::{AnySet, Product, ProductError, Standing};
pub use record::{Movement, RatingRecord, RatingRecordError};
pub use share::Share;

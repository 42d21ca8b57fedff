//! Dossiers (*hồ sơ*): what may be filed on a day, what each sender files, what is missing.
//!
//! [`FilingOptions`] answers what may be filed for a product on a day: a first rating, an upgrade, a
//! re-rating; why not; what must be known first; and when that changes. A [`Filing`] is made from it
//! alone, so that one that exists is allowed on its day.
//!
//! ```
//! use ocop::dossier::FilingOptions;
//! use ocop::law::DossierKind;
//! use ocop::{Certificate, Lang, ProductSet, Say, Star};
//! use time::macros::date;
//!
//! let held = Certificate::recorded(Star::Three, date!(2024 - 02 - 29))?;
//! let today = FilingOptions::on(date!(2026 - 09 - 14), ProductSet::Tea, Some(held), None)?;
//! let filing = today.file(DossierKind::ReRating)?;
//! assert_eq!(filing.submitted_on(), date!(2026 - 09 - 14));
//! for answer in today.answers() {
//!     println!("{}", answer.text(Lang::En));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod facts;
mod filing;
mod filing_error;
mod filing_record;
mod obstacle;
mod options;
mod question;
#[cfg(feature = "serde")]
mod stored;
mod words;

pub use filing::{Filing, FilingKind};
pub use filing_error::FilingError;
pub use filing_record::{FilingDivergence, FilingRecord};
pub use obstacle::{FilingObstacle, FilingReason};
pub use options::{FilingAnswer, FilingOptions};
pub use question::FilingQuestion;

//! Certificates (*giấy chứng nhận*): their term of 36 months, when a product is rated again,
//! extension and revocation.
//!
//! A [`Certificate`](crate::Certificate) is issued on a rating or taken over from a registry. On
//! any day it has a [`Status`]. [`Refiling`] tells whether a re-rating may be filed, and
//! [`UpgradeFiling`] whether an upgrade may be. A [`CertificateStanding`] holds all of these
//! answers for one day, with what each rests on. A [`CertificateRecord`] keeps what was decided.
//!
//! ```
//! use ocop::certificate::{Refiling, Status};
//! use ocop::{Certificate, Star};
//! use time::macros::date;
//!
//! let certificate = Certificate::recorded(Star::Three, date!(2024 - 02 - 29))?;
//! assert_eq!(certificate.valid_through(), date!(2027 - 02 - 28));
//! assert_eq!(certificate.status(date!(2026 - 12 - 01)), Status::Valid);
//!
//! // Under 26/2026 a re-rating is filed 180 to 120 days before the certificate ends.
//! let window = certificate.window_on(date!(2026 - 12 - 01)).ok_or("26/2026 has a window")?;
//! assert_eq!((window.from(), window.until()), (date!(2026 - 09 - 01), date!(2026 - 10 - 31)));
//! assert_eq!(certificate.refiling(date!(2026 - 12 - 01)), Refiling::Closed);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Which rules on which day
//!
//! * The rules in force on the day of issue say how long a certificate is valid and who issues it.
//! * The rules in force on the day that is asked about say when a re-rating is filed; before
//!   2026-05-22 there was no window.
//! * The rules in force on the day of a revocation say who revokes, and on what grounds.
//! * Where a later decision says something on earlier certificates (26/2026, Art. 12), it is cited
//!   for these alone.

mod basis;
mod days;
mod error;
pub(crate) mod issued;
mod record;
mod revocation;
mod standing;
mod status;
#[cfg(feature = "serde")]
mod stored;
mod words;

pub use error::CertificateError;
pub use record::CertificateDivergence;
#[doc(alias("hồ sơ giấy chứng nhận", "ho so giay chung nhan"))]
pub use record::CertificateRecord;
#[doc(alias("thu hồi", "thu hoi"))]
pub use revocation::Revocation;
#[doc(alias("lý do thu hồi", "ly do thu hoi"))]
pub use revocation::RevocationCause;
#[doc(alias("thời gian thu hồi", "thoi gian thu hoi"))]
pub use revocation::RevocationTerm;
pub use revocation::{revoke_by, revoker};
#[doc(alias("tình trạng giấy chứng nhận", "tinh trang giay chung nhan"))]
pub use standing::CertificateStanding;
#[doc(alias("thời gian nộp hồ sơ", "thoi gian nop ho so"))]
pub use status::FilingWindow;
#[doc(alias("đánh giá, phân hạng lại", "danh gia, phan hang lai"))]
pub use status::Refiling;
#[doc(alias("tình trạng", "tinh trang"))]
pub use status::Status;
#[doc(alias("nâng hạng", "nang hang"))]
pub use status::UpgradeFiling;

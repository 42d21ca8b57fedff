//! Certificates and filing windows: what a certificate is worth on a day, and what may be filed.
//!
//! # A term of 36 months
//!
//! ```
//! use ocop::certificate::Status;
//! use ocop::{Certificate, Star};
//! use ocop::time::macros::date;
//!
//! let certificate = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
//! assert_eq!(certificate.valid_through(), date!(2027 - 05 - 10));
//! assert_eq!(certificate.status(date!(2027 - 05 - 10)), Status::Valid);
//! assert_eq!(certificate.status(date!(2027 - 05 - 11)), Status::Expired);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The last day is counted in. Days are calendar days of Vietnam, without a time of day.
//!
//! # When to file again
//!
//! Since 26/2026 a re-rating is filed between 180 and 120 days before the certificate ends. The
//! rules in force on the day you ask decide, so the same certificate had no window before
//! 2026-05-22.
//!
//! ```
//! use ocop::certificate::Refiling;
//! use ocop::{Certificate, Star};
//! use ocop::time::macros::date;
//!
//! let certificate = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
//! let today = date!(2026 - 11 - 27);
//! let window = certificate.window_on(today).ok_or("26/2026 has a window")?;
//! assert_eq!((window.from(), window.until()), (date!(2026 - 11 - 11), date!(2027 - 01 - 10)));
//! assert!(certificate.refiling(today).is_open());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Everything on a day, with what it rests on
//!
//! ```
//! use ocop::{Certificate, Lang, Say, Star};
//! use ocop::time::macros::date;
//!
//! let certificate = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
//! let standing = certificate.standing(date!(2026 - 11 - 27));
//! println!("{}", standing.text(Lang::Vi));
//! for basis in standing.basis() {
//!     println!("  {}", basis.text(Lang::Vi));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What may be filed today
//!
//! [`FilingOptions`](crate::dossier::FilingOptions) puts product, certificate and producer
//! together. For each kind of dossier it says whether it may be filed, why not, what must be known
//! first, and on which day the answer changes:
//!
//! ```
//! use ocop::dossier::FilingOptions;
//! use ocop::law::DossierKind;
//! use ocop::{Certificate, ProductSet, Star};
//! use ocop::time::macros::date;
//!
//! let held = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
//! let options = FilingOptions::on(date!(2026 - 11 - 27), ProductSet::Tea, Some(held), None)?;
//! assert!(options.may_file(DossierKind::ReRating));
//! assert!(!options.may_file(DossierKind::First));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Revocation
//!
//! A certificate that was revoked carries its [`Revocation`](crate::certificate::Revocation), with
//! the ground and the day. [`revoker`](crate::certificate::revoker) says who revokes, and
//! [`revoke_by`](crate::certificate::revoke_by) until when.

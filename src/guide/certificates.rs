//! Certificates and filing windows: the status of a certificate on a day, and what may be filed.
//!
//! # From a rating to a certificate
//!
//! ```
//! use ocop::{Assessment, Authority, Certificate, Council, Edition, Outcome, ProductSet};
//! use ocop::{ScoreSheet, SetId, Star};
//! use time::macros::date;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let tea = SetId::decision_26(ProductSet::Tea);
//!     let best = tea.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let sheet = ScoreSheet::from_choices(tea, best)?.with("2.2", 3)?.with("5.1", 4)?;
//!     let council = Council::new(Edition::Decision26);
//!     let Outcome::Rated(rating) = Assessment::new(council, [sheet], [])?.rate() else {
//!         return Err("it is rated".into());
//!     };
//!     assert_eq!(rating.star(), Star::Three);
//!     // Three and four stars are recognised by the province, five by the centre. Another
//!     // authority is refused, and so are one and two stars.
//!     let day = date!(2026 - 11 - 27);
//!     let certificate = Certificate::issue(&rating, Authority::Province, day)?;
//!     assert_eq!(certificate.valid_through(), date!(2029 - 11 - 27));
//!     Ok(())
//! }
//! ```
//!
//! # A term of 36 months
//!
//! A certificate that was issued earlier is made from its star and its day of issue:
//!
//! ```
//! use ocop::certificate::Status;
//! use ocop::{Certificate, Star};
//! use time::macros::date;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let certificate = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
//!     assert_eq!(certificate.valid_through(), date!(2027 - 05 - 10));
//!     assert_eq!(certificate.status(date!(2027 - 05 - 10)), Status::Valid);
//!     assert_eq!(certificate.status(date!(2027 - 05 - 11)), Status::Expired);
//!     Ok(())
//! }
//! ```
//!
//! The certificate is valid on its last day too. A day is a calendar day of Vietnam, without a time
//! of day.
//!
//! # When to file again
//!
//! Under 26/2026 a re-rating is filed from 180 to 120 days before the last day of the certificate
//! ([`valid_through`](crate::Certificate::valid_through)), the first and the last of these days
//! included. The rules in force on the day that you ask about decide: before 2026-05-22 the same
//! certificate had no window.
//!
//! ```
//! use ocop::{Certificate, Lang, Say, Star};
//! use time::macros::date;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let certificate = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
//!     let today = date!(2026 - 11 - 27);
//!     let window = certificate.window_on(today).ok_or("26/2026 has a window")?;
//!     assert_eq!(window.from(), date!(2026 - 11 - 11));
//!     assert_eq!(window.until(), date!(2027 - 01 - 10));
//!     println!("{}", window.until().text(Lang::Vi)); // 10/01/2027, as Vietnamese write it
//!     assert!(certificate.refiling(today).is_open());
//!     Ok(())
//! }
//! ```
//!
//! # Everything on a day, with what it rests on
//!
//! ```
//! use ocop::{Certificate, Lang, Say, Star};
//! use time::macros::date;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let certificate = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
//!     let standing = certificate.standing(date!(2026 - 11 - 27));
//!     println!("{}", standing.text(Lang::Vi));
//!     for basis in standing.basis() {
//!         println!("  {}", basis.text(Lang::Vi));
//!     }
//!     Ok(())
//! }
//! ```
//!
//! prints first
//!
//! ```text
//! Ngày 27/11/2026: còn hiệu lực đến hết ngày 10/5/2027. Phân hạng lại: đang trong thời gian nộp
//!   hồ sơ (từ ngày 11/11/2026 đến hết ngày 10/01/2027). Nâng hạng: được nộp hồ sơ.
//! ```
//!
//! # What may be filed today
//!
//! [`FilingOptions`](crate::dossier::FilingOptions) takes the product, its certificate and its
//! producer. For each kind of dossier it says whether it may be filed, why not, what must be known
//! first, and on which day the answer changes. The last argument is the
//! [`Producer`](crate::Producer), if it is known:
//!
//! ```
//! use ocop::dossier::FilingOptions;
//! use ocop::law::DossierKind;
//! use ocop::{Certificate, ProductSet, Star};
//! use time::macros::date;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let held = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
//!     let today = date!(2026 - 11 - 27);
//!     let producer = None;
//!     let options = FilingOptions::on(today, ProductSet::Tea, Some(held), producer)?;
//!     assert!(options.may_file(DossierKind::ReRating));
//!     assert!(!options.may_file(DossierKind::First));
//!     Ok(())
//! }
//! ```
//!
//! # Revocation
//!
//! A certificate that was revoked has its [`Revocation`](crate::certificate::Revocation), with the
//! day and, where it is known, the cause. [`revoker`](crate::certificate::revoker) says who decides
//! on a revocation, and [`revoke_by`](crate::certificate::revoke_by) by which day.
//!
//! ```
//! use ocop::certificate::{Revocation, Status, revoke_by, revoker};
//! use ocop::law::RevocationGround;
//! use ocop::term::WorkCalendar;
//! use ocop::{Authority, Certificate, Star};
//! use time::macros::date;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let concluded = date!(2026 - 11 - 23);
//!     assert_eq!(revoker(Star::Four, concluded)?.said(), Some(Authority::Province));
//!     // The calendar takes your public holidays; here it knows the weekends alone.
//!     let term = revoke_by(concluded, &WorkCalendar::new())?.said().ok_or("it has a term")?;
//!     assert_eq!(term.decide_by(), date!(2026 - 12 - 08));
//!
//!     let revocation = Revocation::on(date!(2026 - 12 - 04));
//!     let revocation = revocation.with_cause(RevocationGround::LawBroken);
//!     let certificate = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
//!     let certificate = certificate.with_revocation(revocation)?;
//!     assert_eq!(certificate.status(date!(2026 - 12 - 03)), Status::Valid);
//!     assert_eq!(certificate.status(date!(2026 - 12 - 04)), Status::Revoked);
//!     Ok(())
//! }
//! ```
//!
//! Next: [the cheapest way to a star](super::cheapest_way).

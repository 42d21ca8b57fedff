//! Supervision (*kiểm tra, giám sát*): what an inspection of a recognised product found, compared
//! with what was rated.
//!
//! An [`Inspection`] has the certificate, the assessment on which it was issued, and what was
//! found: levels of criteria, the use of the OCOP mark, production, breaches of law. It
//! [concludes](Inspection::conclude) whether the product keeps its star, which criteria and minima
//! fell, which grounds of revocation there are (26/2026, Art. 8(1)), who revokes, by when, and what
//! the producer is asked. It revokes nothing: the certificate stays as it is until the caller
//! records a revocation on it. What was concluded is kept as a [`SupervisionRecord`].
//!
//! ```
//! use ocop::certificate::{Revocation, Status};
//! use ocop::law::RevocationGround;
//! use ocop::procedure::Actor;
//! use ocop::supervision::Inspection;
//! use ocop::term::WorkCalendar;
//! use ocop::{Assessment, Certificate, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
//! use time::macros::date;
//!
//! let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
//! let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//! let sheet = ScoreSheet::from_choices(coffee, best)?;
//! let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//! let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
//!
//! let packaging = coffee.criterion("2.2")?;
//! let inspection = Inspection::new(held, rated, Actor::MinistryOcopBody, date!(2026 - 11 - 20))?
//!     .with_found(packaging, Some(packaging.level(None, 2)?))?
//!     .with_concluded_on(date!(2026 - 11 - 23))?;
//! let conclusion = inspection.conclude(&WorkCalendar::new());
//! // Attractive packaging is a minimum for three stars.
//! assert_eq!((conclusion.rated(), conclusion.found()), (Star::Five, Star::Two));
//! let ground = conclusion.grounds()[0];
//! assert_eq!(ground.ground(), RevocationGround::CriteriaNotMet);
//! assert_eq!(ground.decide_by(), Some(date!(2026 - 12 - 08)));
//!
//! // The minister decides; until then the certificate is valid.
//! assert_eq!(held.status(date!(2026 - 12 - 01)), Status::Valid);
//! let revoked = Revocation::on(date!(2026 - 12 - 04)).with_cause(ground.ground());
//! let held = held.with_revocation(revoked)?;
//! assert_eq!(held.status(date!(2026 - 12 - 04)), Status::Revoked);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod conclusion;
mod error;
mod finding;
mod inspection;
mod record;
#[cfg(feature = "serde")]
mod stored;
mod words;

pub use conclusion::CriterionFall;
#[doc(alias("trường hợp thu hồi", "truong hop thu hoi"))]
pub use conclusion::GroundFound;
#[doc(alias("kết luận kiểm tra", "ket luan kiem tra"))]
pub use conclusion::SupervisionConclusion;
pub use error::InspectionError;
#[doc(alias("sử dụng nhãn hiệu OCOP", "su dung nhan hieu OCOP"))]
pub use finding::MarkFinding;
#[doc(alias("không còn sản xuất", "khong con san xuat"))]
pub use finding::ProductionFinding;
#[doc(alias("kiểm tra", "kiem tra"))]
pub use inspection::Inspection;
#[doc(alias("biên bản kiểm tra", "bien ban kiem tra"))]
pub use record::SupervisionRecord;
pub use record::{SupervisionDivergence, SupervisionRecordError};

//! The library as pipes: requests and answers in the shape that services in other languages exchange.
//!
//! Each request is read with [`serde`] from any self-describing format (JSON in the example programs) into a type that borrows its
//! text, and answered by the library. Unknown fields are errors; numbers that make no sense are errors that name their field.
//! An answer serializes with dates as `YYYY-MM-DD` and scores as strings of two decimals beside exact integers.

mod certificate;
mod loose;
mod plan;
mod rate;
mod sheet;

pub use certificate::{CertificateAnswer, CertificateRequest, CertificateRequestError};
pub use loose::FieldError;
pub use plan::{PlanAnswer, PlanRequest, PlanRequestError};
pub use rate::{BadSheets, Product, RateAnswer, RateError, RateRequest};

//! Requests and answers as lines of JSON, for services in any language.
//!
//! A service sends one JSON object and gets one JSON object back. A request is read from text and
//! borrows it. It is an object of named fields and is read strictly: a list in its place, an
//! unknown field and a repeated field are refused. A [`Refusal`] tells everything that is wrong at
//! once, in Vietnamese or in English. An answer owns what it says and is written with `serde`.
//!
//! * A [`RateRequest`] is answered by a [`RateAnswer`]: the score, the star, and the minima that
//!   hold the star down.
//! * A [`PlanRequest`] is answered by a [`PlanAnswer`]: the least-cost way to a star.
//! * A [`CertificateRequest`] is answered by a [`CertificateAnswer`]: where a certificate stands on
//!   a day.
//! * A [`ForecastRequest`] is answered by a [`ForecastAnswer`]: what becomes of a rated product
//!   under the next decision.
//! * A `PlaceRequest` (feature `communes`) is answered by a `PlaceAnswer`: the commune, the
//!   district, the province, and what became of the commune.
//!
//! ```
//! use ocop::Lang;
//! use ocop::wire::{RateRequest, Refusal, text};
//!
//! fn answer(body: &[u8]) -> Result<String, Refusal> {
//!     let answer = RateRequest::read(text(body)?)?.rate()?;
//!     Ok(serde_json::to_string(&answer).expect("an answer is written"))
//! }
//!
//! let good = br#"{"id": 1, "regulation": 2026, "set": 13, "sheets": [{"levels": {"1.1": 2}}]}"#;
//! assert!(answer(good)?.contains(r#""star":1"#));
//!
//! // What a service sends with its status 422.
//! let refusal = answer(br#"{"id": 1, "regulation": 2026, "set": 99}"#).unwrap_err();
//! let body = serde_json::to_string(&refusal.with_lang(Lang::Vi))?;
//! assert!(body.starts_with(r#"{"id":1,"error":{"code":"unknown_set","#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Numbers
//!
//! All numbers of a request are whole numbers. They are read from the text as it stands, and never
//! through a floating-point number, whatever features other crates switch on in `serde_json`. So
//! `2.50` and `99999999999999999999999` are refused, and the refusal shows them as they were
//! written. Days are text `YYYY-MM-DD`, and points with decimals are text such as `"31.00"`.
//!
//! # What a request may cost
//!
//! The time and the memory that a request needs, and the length of its answer, stay within a
//! constant factor of the request's length. The number of sheets is checked before the sheets are
//! read. Long lists of errors and of allowed values are cut, and the answer says how many more
//! there are. A long value is cut where an error shows it.
//!
//! # Codes of refusals
//!
//! These codes are about the request itself:
//!
//! * `not_utf8`: the bytes are no UTF-8 text
//! * `not_json`: the line is no JSON; the message names the character at which reading stopped
//! * `not_an_object`: the line is JSON but no object
//! * `unknown_field`: there is no field of this name
//! * `repeated_field`: a field is there twice
//! * `missing_field`: a field that is needed is not there
//! * `invalid_field`: a field holds another kind of value than it needs, or one out of range
//! * `missing_regulation`, `two_regulations`: neither `regulation` nor `submitted_on` is there, or
//!   both are
//! * `missing_findings`, `two_findings`: neither `sheets` nor `parts` is there, or both are; in a
//!   plan or a forecast `levels` and `sheets`
//! * `field_not_asked`: a field has no meaning beside another one
//! * `missing_place`: none of `commune`, `province` and `product_code` is there
//! * `missing_day`: two places have had the code, one until 2025-06-30 and one since 2025-07-01,
//!   and `on` is not there
//! * `commune_elsewhere`: the commune with the code is not in the province that stands beside it
//! * `unknown_minimum`: the criterion does not have the minimum that is declared unmet
//!
//! Every other code comes from a type that the request is made into, such as
//! [`SheetError`](crate::rating::SheetError). The method that answers a request names these types.

mod certificate;
mod costs;
mod fault;
mod field;
mod findings;
mod forecast;
mod forecast_answer;
mod header;
mod id;
#[cfg(feature = "communes")]
mod place;
mod plan;
mod plan_answer;
mod product;
mod rate;
mod rate_answer;
mod refusal;
mod request;
mod request_error;
#[cfg(feature = "schemars1")]
#[expect(dead_code, reason = "shapes for schemars, of which no value is made")]
mod schema;
mod sheets;
mod value;
mod words;

pub use certificate::CertificateAnswer;
#[doc(alias("giấy chứng nhận", "giay chung nhan"))]
pub use certificate::CertificateRequest;
pub use fault::Fault;
#[doc(alias("dự báo phân hạng lại", "du bao phan hang lai"))]
pub use forecast::ForecastRequest;
#[doc(alias("dự báo phân hạng lại", "du bao phan hang lai"))]
pub use forecast_answer::ForecastAnswer;
pub use id::Id;
#[cfg(feature = "communes")]
pub use place::PlaceAnswer;
#[cfg(feature = "communes")]
#[doc(alias("xã, phường, tỉnh", "xa, phuong, tinh"))]
pub use place::PlaceRequest;
#[doc(alias("kế hoạch nâng hạng", "ke hoach nang hang"))]
pub use plan::PlanRequest;
pub use plan_answer::PlanAnswer;
pub use product::ProductInWords;
#[doc(alias("phân hạng", "phan hang"))]
pub use rate::RateRequest;
#[doc(alias("phiếu trắng", "phieu trang"))]
pub use rate_answer::BlankSheet;
pub use rate_answer::RateAnswer;
#[doc(alias = "422")]
pub use refusal::Refusal;
pub use request::text;

/// A day as `YYYY-MM-DD`.
#[derive(serde::Serialize)]
struct Day(#[serde(with = "crate::base::date::serde")] time::Date);

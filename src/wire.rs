//! The library as a pipe: requests and answers as lines of JSON.
//!
//! A service in any language sends one JSON object and gets one back. Each request is read from
//! text and borrows it; it is an object of named fields, and nothing in it is passed over in
//! silence: lists in its place, unknown and repeated fields are refused. What is wrong is told all
//! at once, in one form ([`Refusal`]), in Vietnamese or English. An answer owns what it says and is
//! written with `serde`.
//!
//! * A [`RateRequest`] is answered by a [`RateAnswer`]: score, star, what holds it down.
//! * A [`PlanRequest`] is answered by a [`PlanAnswer`]: the least-cost way to a star.
//! * A [`CertificateRequest`] is answered by a [`CertificateAnswer`]: where a certificate stands on
//!   a day.
//! * A [`ForecastRequest`] is answered by a [`ForecastAnswer`]: what becomes of a rated product
//!   under the next decision.
//! * A `PlaceRequest` (feature `communes`) is answered by a `PlaceAnswer`: commune, district,
//!   province, and what became of the commune.
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
//! All numbers of a request are whole, and none goes through a float: they are read from the text
//! as it stands, so that `2.50` and `99999999999999999999999` are refused as they were written,
//! whatever features other crates switch on in `serde_json`. Days are text `YYYY-MM-DD` and points
//! with decimals text like `"31.00"`.
//!
//! # What a request may cost
//!
//! Time and memory stay within a constant factor of the request's length, and so does the answer:
//! the number of sheets is checked before any of them is read, lists of errors and of allowed
//! values are cut with a count, and what was given is cut where it is long.
//!
//! # Codes of refusals
//!
//! Beside those of the types that a request is made into:
//!
//! * `not_utf8`: the bytes are no UTF-8 text
//! * `not_json`: the line is no JSON, from the character named on
//! * `not_an_object`: the line is JSON but no object
//! * `unknown_field`, `repeated_field`, `missing_field`: a field that there is not, is there twice,
//!   is not there
//! * `invalid_field`: a field holds another kind of value than it needs, or one out of range
//! * `missing_regulation`, `two_regulations`: not exactly one of `regulation` and `submitted_on`
//! * `missing_findings`, `two_findings`: not exactly one of `sheets` and `parts`, or of `levels`
//!   and `sheets`
//! * `field_not_asked`: a field that has no meaning beside another one
//! * `missing_place`: none of `commune`, `province` and `product_code`
//! * `missing_day`: a code that two places have had, one until 2025-06-30 and one since, without a
//!   day
//! * `commune_elsewhere`: a code of a commune beside another province than its own
//! * `unknown_minimum`: a declared minimum that the criterion does not have

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

//! Errors: HTTP 422 for a service, plain Vietnamese for its users.
//!
//! This chapter needs `cargo add serde_json`.
//!
//! # One trait over all errors
//!
//! Every error implements [`Problem`](crate::Problem). It has a stable code, a text in both
//! languages, and as data the place (set, criterion, member, field), what was given and what is
//! allowed. The page [codes](crate::codes) lists every code.
//!
//! ```
//! use ocop::{Allowed, Lang, Problem, ProductSet, Say, ScoreSheet, SetId};
//!
//! fn main() {
//!     let tea = SetId::decision_26(ProductSet::Tea);
//!     let error = ScoreSheet::from_choices(tea, [("1.1", 9)]).unwrap_err();
//!
//!     assert_eq!(error.code(), "unknown_level");
//!     println!("{}", error.text(Lang::Vi));
//!     let details = error.details();
//!     assert_eq!(details.criterion.as_deref(), Some("1.1"));
//!     assert_eq!(details.given.as_deref(), Some("9"));
//!     let allowed = ["0", "1", "2", "3"].map(String::from).to_vec();
//!     assert_eq!(details.allowed, Allowed::OneOf(allowed));
//! }
//! ```
//!
//! Codes never change their meaning. Texts may change from one version to the next, so do not
//! compare them. A `main` that returns an error prints it in the form for programmers; print
//! `error.text(Lang::Vi)` for users.
//!
//! # Every field of a form that is wrong
//!
//! Where several things can be wrong at once, the error is a list. A web form can mark each field:
//!
//! ```
//! use ocop::{Lang, Problem, ProductSet, Say, ScoreSheet, SetId};
//! use serde_json::{Value, json};
//!
//! fn main() {
//!     let tea = SetId::decision_26(ProductSet::Tea);
//!     let errors = ScoreSheet::from_choices(tea, [("1.1", 9), ("9.9", 1)]).unwrap_err();
//!     let fields: Vec<Value> = errors
//!         .iter()
//!         .map(|error| {
//!             let details = error.details();
//!             json!({
//!                 "code": error.code(),
//!                 "criterion": details.criterion, // null where there is no such criterion
//!                 "given": details.given,
//!                 "message": error.text(Lang::Vi).to_string(),
//!             })
//!         })
//!         .collect();
//!     assert_eq!(fields.len(), 2);
//!     let body = json!({ "errors": fields }).to_string(); // send it with status 422
//!     assert!(body.contains("unknown_criterion"));
//! }
//! ```
//!
//! Each error is also `Serialize` by itself, with its text in both languages
//! ([the form](crate::Problem#stored-form)).
//!
//! # A whole request
//!
//! If your service uses the JSON of [`wire`](crate::wire), it needs no types of its own. All that
//! is wrong in a request comes in one [`Refusal`](crate::wire::Refusal), in the language of the
//! user. In a request `regulation` is the year of the decision (2019, 2023 or 2026) and `set` the
//! number of the criteria set. In place of `regulation` it may have `submitted_on`, the day of the
//! dossier.
//!
//! ```
//! use ocop::Lang;
//! use ocop::wire::{RateRequest, text};
//!
//! fn rate(body: &[u8], lang: Lang) -> (u16, String) {
//!     let answer = text(body).and_then(RateRequest::read).and_then(|request| request.rate());
//!     match answer {
//!         Ok(answer) => (200, serde_json::to_string(&answer).expect("an answer is written")),
//!         Err(refusal) => {
//!             let refusal = refusal.with_lang(lang);
//!             (422, serde_json::to_string(&refusal).expect("a refusal is written"))
//!         }
//!     }
//! }
//!
//! fn main() {
//!     let good = br#"{"id": 7, "regulation": 2026, "set": 11,
//!                     "sheets": [{"levels": {"1.1": 2}}]}"#;
//!     assert_eq!(rate(good, Lang::Vi).0, 200);
//!     let wrong = br#"{"id": 7, "regulation": 2026, "set": 11,
//!                      "sheets": [{"levels": {"1.1": 9, "7.9": 1}}]}"#;
//!     let (status, body) = rate(wrong, Lang::Vi);
//!     assert_eq!(status, 422);
//!     println!("{body}");
//! }
//! ```
//!
//! prints on one line
//!
//! ```text
//! {"id":7,"error":{"code":"unknown_level",
//!   "message":"phiếu 1: tiêu chí 1.1 của bộ tiêu chí 11 của Quyết định số 26/2026/QĐ-TTg không
//!     có mức 9; được chọn: 0 (không đạt), 1, 2, 3",
//!   "field":"sheets.levels","sheet":1,"set":"2026/11","criterion":"1.1","given":"9",
//!   "allowed":["0","1","2","3"],"errors":[…]}}
//! ```
//!
//! The first error stands at the top, for callers who show only one. `errors` has both errors, each
//! in the same form. A refusal has one language and names the sheet of the request that is wrong,
//! which an error by itself does not know.
//!
//! Next: [storing](super::storing).

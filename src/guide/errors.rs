//! Errors: HTTP 422 for a service, plain Vietnamese for its users.
//!
//! # One trait over all errors
//!
//! Every error implements [`Problem`](crate::Problem): a stable code, a text in both languages, and
//! as data the place (set, criterion, member, field), what was given and what is allowed.
//!
//! ```
//! use ocop::{Allowed, Lang, Problem, ProductSet, Say, ScoreSheet, SetId};
//!
//! let tea = SetId::decision_26(ProductSet::Tea);
//! let error = ScoreSheet::from_choices(tea, [("1.1", 9_u8)]).unwrap_err();
//!
//! assert_eq!(error.code(), "unknown_level");
//! println!("{}", error.text(Lang::Vi));
//! let details = error.details();
//! assert_eq!(details.criterion.as_deref(), Some("1.1"));
//! assert_eq!(details.given.as_deref(), Some("9"));
//! assert_eq!(details.allowed, Allowed::OneOf(["0", "1", "2", "3"].map(String::from).to_vec()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Codes never change their meaning. Texts may become better from one version to the next: do not
//! compare them.
//!
//! # An answer with status 422
//!
//! Errors are `Serialize`, so one function turns any of them into a body:
//!
//! ```
//! use ocop::{Lang, Problem, ProductSet, Say, ScoreSheet, SetId};
//! use serde::Serialize;
//!
//! fn unprocessable(problem: &(impl Problem + Serialize), lang: Lang) -> (u16, String) {
//!     let message = problem.text(lang).to_string();
//!     let body = serde_json::json!({ "message": message, "error": problem });
//!     (422, body.to_string())
//! }
//!
//! let tea = SetId::decision_26(ProductSet::Tea);
//! let error = ScoreSheet::from_choices(tea, [("1.1", 9_u8)]).unwrap_err();
//! let (status, body) = unprocessable(&error, Lang::Vi);
//! assert_eq!(status, 422);
//! assert!(body.contains(r#""code":"unknown_level""#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A whole request
//!
//! If your service speaks the JSON of [`wire`](crate::wire), it needs no types of its own. What is
//! wrong in a request is told all at once, in one [`Refusal`](crate::wire::Refusal):
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
//! let good = br#"{"id": 7, "regulation": 2026, "set": 11, "sheets": [{"levels": {"1.1": 2}}]}"#;
//! assert_eq!(rate(good, Lang::Vi).0, 200);
//! let wrong = br#"{"id": 7, "regulation": 2026, "set": 11, "sheets": [{"levels": {"1.1": 9}}]}"#;
//! let (status, body) = rate(wrong, Lang::Vi);
//! assert_eq!(status, 422);
//! assert!(body.contains("unknown_level"));
//! ```

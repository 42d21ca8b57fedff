//! A first rating: from an empty folder to a star and its reasons.
//!
//! # Make a project
//!
//! ```text
//! cargo new my-ocop
//! cd my-ocop
//! cargo add ocop
//! cargo add time --features macros
//! ```
//!
//! The library has no system dependencies. `time` is the crate of its days. Other chapters name the
//! crates that they need besides. Each example of the guide is a whole program: put it into
//! `src/main.rs` as it stands, and run it with `cargo run`.
//!
//! # Words
//!
//! | word | Vietnamese | what it is |
//! |---|---|---|
//! | decision | quyết định | a document of the Prime Minister; 26/2026/QĐ-TTg is in force |
//! | edition | | a decision as amended at a time: [`Edition`] |
//! | product set | bộ sản phẩm | the kind of product: tea, coffee, tourism: [`ProductSet`] |
//! | criteria set | bộ tiêu chí | the criteria of a product set under a decision: [`SetId`] |
//! | criterion, level | tiêu chí, mức | a row of the set, and one of its printed boxes |
//! | sheet | phiếu chấm điểm | the levels that one person chose: [`ScoreSheet`] |
//! | band | khung điểm | the star that the points alone would give |
//! | minimum | yêu cầu tối thiểu | a level that a star asks for, whatever the points: [`Minimum`] |
//! | ground | lý do loại | what takes a product out of the rating: [`Ground`] |
//!
//! [`law`](crate::law) explains decision, edition and regime in full.
//!
//! # Choose the criteria set
//!
//! Each product belongs to a product set, and each decision has its own criteria for it. The day on
//! which the dossier is submitted decides which decision applies:
//!
//! ```
//! use ocop::{Edition, ProductSet, SetId};
//! use time::macros::date;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let edition = Edition::of_dossier(date!(2026 - 11 - 27))?;
//!     assert_eq!(edition, Edition::Decision26);
//!
//!     let tea = SetId::decision_26(ProductSet::Tea);
//!     assert_eq!(tea.to_string(), "2026/11"); // the year of the decision, the number of the set
//!     Ok(())
//! }
//! ```
//!
//! The library reads no clock: the day is always yours to give. A day that comes as text is read by
//! [`ocop::date::parse`](crate::date::parse).
//!
//! # Fill in a sheet
//!
//! A [`ScoreSheet`] has one level, or none, for each criterion. A criterion is named by the code
//! that the decision prints; a level by its place among the printed boxes, from 1. Zero is "none of
//! them".
//!
//! ```
//! use ocop::{Problem, ProductSet, ScoreSheet, SetId};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let tea = SetId::decision_26(ProductSet::Tea);
//!     let sheet = ScoreSheet::from_choices(tea, [("1.1", 3), ("2.2", 2), ("4.1", 2)])?;
//!     println!("{} points", sheet.total());
//!
//!     // A code or a level that the set does not have is an error. Nothing is cut to size.
//!     let error = ScoreSheet::from_choices(tea, [("1.1", 9)]).unwrap_err();
//!     assert_eq!(error.code(), "unknown_level");
//!     Ok(())
//! }
//! ```
//!
//! # Rate it
//!
//! A producer who rates the product before filing makes a self-assessment: a council of one sheet.
//! The points decide up to which star the product can come, and the minima hold it down:
//!
//! | points under 26/2026 | star |
//! |---|---|
//! | 90 to 100 | five |
//! | 70 to under 90 | four |
//! | 50 to under 70 | three |
//! | 30 to under 50 | two |
//! | under 30 | one |
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId, Star};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
//!     let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let sheet = ScoreSheet::from_choices(tea, best)?;
//!
//!     let council = Council::self_assessment(Edition::Decision26);
//!     // The empty list at the end: no ground to take the product out of the rating.
//!     let assessment = Assessment::new(council, [sheet], [])?;
//!     match assessment.rate() {
//!         Outcome::Rated(rating) => assert_eq!(rating.star(), Star::Five),
//!         other => println!("{}", other.code()),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! [`Outcome`] has more cases than a rating: a ground that takes the product out of the rating, and
//! members whose totals are too far apart. The `match` makes you think of them.
//!
//! # Ask why
//!
//! The explanation is a list of steps, each with a code, a text in both languages and what it rests
//! on. The whole of it is long, for it has every criterion. These few tell why the star is what it
//! is:
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
//!
//! const SHORT: [&str; 5] = ["total", "band", "minimum_unmet", "star_held_down", "star"];
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
//!     let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//!     // Everything at its best, but the packaging.
//!     let sheet = ScoreSheet::from_choices(tea, best)?.with("2.2", 1)?;
//!     let council = Council::self_assessment(Edition::Decision26);
//!     let why = Assessment::new(council, [sheet], [])?.explain();
//!     for step in why.steps() {
//!         if SHORT.contains(&step.code()) {
//!             println!("{}", step.text(Lang::Vi));
//!             for basis in step.basis() {
//!                 println!("    {}", basis.text(Lang::Vi));
//!             }
//!         }
//!     }
//!     println!("{}", why.text(Lang::Vi)); // all of it
//!     Ok(())
//! }
//! ```
//!
//! prints first
//!
//! ```text
//! Tổng điểm 97,00
//!     khoản 3 Điều 3 Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026
//! Hạng theo điểm: 5 sao (từ 90 điểm), là hạng cao nhất
//!     điểm a khoản 3 Điều 3 Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026
//!     Cách hiểu 2 (khung điểm không gồm cận trên)
//! Chưa đạt yêu cầu tối thiểu 3 sao: tiêu chí 2.2 Đóng gói, bao bì, từ mức 3 (Đóng gói sáng tạo,
//!   bao bì đẹp)
//!     Phụ lục II Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026
//!     Cách hiểu 4 (đạt từ mức ghi dấu trở lên)
//! Xếp hạng 2 sao thay vì 5 sao vì 1 yêu cầu tối thiểu chưa đạt
//!     điểm d khoản 3 Điều 3 Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026
//!     Cách hiểu 3 (hạng cao phải đạt cả yêu cầu của hạng thấp)
//! ```
//!
//! A "cách hiểu" is a numbered [reading](crate::law::Reading): how the library understands a place
//! that the decision leaves open.
//!
//! [`Step`](crate::rating::Step) lists the codes. To mark what is missing in a form, ask the
//! [`Rating`](crate::Rating): [`unmet`](crate::Rating::unmet) has the minima between the star that
//! was reached and the band; [`all_unmet`](crate::Rating::all_unmet) those of all five stars.
//!
//! Next: [a form from the catalogue](super::form), [a council's day](super::council_day), or
//! [errors](super::errors), which a web service meets first.
//!
//! [`Edition`]: crate::Edition
//! [`Ground`]: crate::Ground
//! [`Minimum`]: crate::Minimum
//! [`Outcome`]: crate::Outcome
//! [`ProductSet`]: crate::ProductSet
//! [`ScoreSheet`]: crate::ScoreSheet
//! [`SetId`]: crate::SetId

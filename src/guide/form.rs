//! A form from the catalogue: every label, box and note of a criteria set, and the filled form read
//! back.
//!
//! # Print the form
//!
//! A [`CriteriaSet`](crate::CriteriaSet) has parts, sections, criteria and levels in the order in
//! which the annex prints them. Three loops make a plain form:
//!
//! ```
//! use ocop::{Lang, Part, ProductSet, Say, SetId};
//! use std::fmt::Write;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let set = SetId::decision_26(ProductSet::Honey).criteria_set();
//!     let mut form = String::new();
//!     writeln!(form, "# {}", set.name().get(Lang::Vi))?;
//!     for part in Part::ALL {
//!         writeln!(form, "## Phần {}. {}", part.code(), part.text(Lang::Vi))?;
//!         for criterion in set.part(*part) {
//!             writeln!(form, "### {} {}", criterion.code(), criterion.name().get(Lang::Vi))?;
//!             for level in criterion.levels() {
//!                 let star = level.minimum_for().map(|star| format!(" ({} sao)", star.number()));
//!                 let (label, points) = (level.label().get(Lang::Vi), level.points());
//!                 writeln!(form, "[ ] {label}: {points} điểm{}", star.unwrap_or_default())?;
//!             }
//!         }
//!     }
//!     assert!(form.lines().count() > 100);
//!     println!("{form}");
//!     Ok(())
//! }
//! ```
//!
//! The form begins with
//!
//! ```text
//! # Mật ong, mật khác và nông sản thực phẩm khác
//! ## Phần A. Sản phẩm và sức mạnh cộng đồng
//! ### 1.1 Nguồn gốc sản phẩm
//! [ ] Có sản phẩm nuôi hoặc trồng trên địa bàn cấp xã nhưng chiếm tỷ lệ dưới 50%: 1 điểm
//! [ ] Từ 50% đến dưới 75% sản phẩm được nuôi hoặc trồng trên địa bàn cấp xã: 2 điểm
//! [ ] Từ 75% đến 100% sản phẩm được nuôi hoặc trồng trên địa bàn cấp xã: 3 điểm
//! ```
//!
//! [`CriteriaSet::sections`](crate::CriteriaSet::sections) gives the headings between the criteria.
//! The example program `print_form` prints any set as Markdown or as one page of HTML for A4.
//!
//! Some criteria need more than a list of boxes:
//!
//! * **Cases.** Some criteria print two lists of boxes, a and b, of which one is used
//!   ([`CriterionId::has_cases`](crate::CriterionId::has_cases), [`Case`](crate::Case)).
//! * **Levels that count only with a story**
//!   ([`CriterionId::is_story_only`](crate::CriterionId::is_story_only)).
//! * **Notes**, each with its kind ([`CriterionId::notes`](crate::CriterionId::notes)).
//!
//! # Read it back
//!
//! This needs `serde_json` (`cargo add serde_json`).
//!
//! A browser sends text, and the text may be wrong. [`Choices`](crate::Choices) keeps it as it was
//! sent. [`Choices::check`](crate::Choices::check) compares it with a criteria set, and gives a
//! sheet or every error at once:
//!
//! ```
//! use ocop::{Choices, Lang, ProductSet, Say, SetId};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let honey = SetId::decision_26(ProductSet::Honey);
//!     let sent: Choices = serde_json::from_str(r#"{"1.1": "2", "1.2": 99, "7.7": 1}"#)?;
//!     let errors = sent.check(honey).unwrap_err();
//!     assert_eq!(errors.iter().count(), 2);
//!     for error in errors.iter() {
//!         println!("{}", error.text(Lang::Vi));
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # A form that is not finished
//!
//! An [`OpenSheet`](crate::OpenSheet) distinguishes "not answered yet" from "none of the levels".
//! It says which criteria are still open. When none is open, it can be made a sheet:
//!
//! ```
//! use ocop::{OpenSheet, ProductSet, SetId};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let honey = SetId::decision_26(ProductSet::Honey);
//!     let mut draft = OpenSheet::new(honey);
//!     draft.choose("1.1", 2)?.choose("2.2", 0)?;
//!     let all = honey.criteria_set().criteria().count();
//!     assert_eq!(draft.open().count(), all - 2);
//!     assert!(draft.finish().is_err());
//!     Ok(())
//! }
//! ```
//!
//! # For systems in other languages
//!
//! `cargo run --release --example export_catalogue` prints all sets with their labels as JSON. A
//! level has the id of its [`LevelId`](crate::LevelId), for example `2026/13/1.5:3`, which does not
//! change.
//!
//! Next: [a council's day](super::council_day).

//! A form from the catalogue: every label, box and note of a set, and the filled form read back.
//!
//! # Print the form
//!
//! A [`CriteriaSet`](crate::CriteriaSet) has parts, sections, criteria and levels in the order in
//! which the annex prints them. A plain form is three loops:
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
//! It begins with
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
//! The headings between the criteria are [`CriteriaSet::sections`](crate::CriteriaSet::sections).
//! The example program `print_form` prints any set as Markdown or as one page of HTML for A4.
//!
//! A criterion may ask for more than one column:
//!
//! * **Cases.** Some criteria print two lists of boxes, a and b, and one of them is used
//!   ([`CriterionId::has_cases`](crate::CriterionId::has_cases), [`Case`](crate::Case)).
//! * **Levels that count with a story alone**
//!   ([`CriterionId::is_story_only`](crate::CriterionId::is_story_only)).
//! * **Notes** ([`CriterionId::notes`](crate::CriterionId::notes)), each with its kind.
//!
//! # Read it back
//!
//! This needs `serde_json` (`cargo add serde_json`).
//!
//! What a browser sends is text, and may be wrong. [`Choices`](crate::Choices) holds it as it was
//! sent; checking it against a set gives a sheet, or every error at once:
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
//! An [`OpenSheet`](crate::OpenSheet) tells "not answered yet" from "none of the levels". It says
//! which criteria are open, and becomes a sheet when none is:
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
//! `cargo run --release --example export_catalogue` prints all sets with their labels as JSON. The
//! ids in it, as `2026/13/1.5:3`, are those of [`LevelId`](crate::LevelId) and stay the same.
//!
//! Next: [a council's day](super::council_day).

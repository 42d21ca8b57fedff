//! From 148 to 26/2026: what a rated product can count on, and what it must prove.
//!
//! Products that hold a rating under 148 are rated again under 26/2026. The criteria changed, and
//! so did the stars beside their levels. For each criterion of 26/2026 a table (the *crosswalk*)
//! says which of its levels is certain, and which is possible at best, for each level of its
//! counterpart under 148 ([`catalogue::Crosswalk`](crate::catalogue::Crosswalk)).
//!
//! # The forecast of one product
//!
//! The criteria of 148 have codes with letters, as `1.a` and `3.đ`; those of 26/2026 have numbers.
//! Dossiers from 2025-07-06 to 2026-05-21 are under 148 as amended by 1489
//! ([`Edition::Decision148As1489`](crate::Edition::Decision148As1489)); `Edition::of_dossier`
//! tells.
//!
//! ```
//! use ocop::crosswalk::Forecast;
//! use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
//! use time::macros::date;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa);
//!     let best = coffee.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let sheet = ScoreSheet::from_choices(coffee, best)?;
//!     let then = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
//!
//!     let forecast = Forecast::new(then)?.with_issued_on(date!(2024 - 05 - 10))?;
//!     assert_eq!(
//!         forecast.stars().text(Lang::Vi).to_string(),
//!         "Trước đây 5 sao; chắc chắn ít nhất 2 sao, cao nhất có thể 5 sao",
//!     );
//!     // What nobody has judged before.
//!     let new: Vec<_> = forecast.new_criteria().map(|new| new.criterion().code()).collect();
//!     assert_eq!(new, ["1.2", "2.4"]);
//!     Ok(())
//! }
//! ```
//!
//! "Certain" and "possible" are sheets of their own, rated like any other
//! ([`Forecast::certain`](crate::crosswalk::Forecast::certain),
//! [`Forecast::possible`](crate::crosswalk::Forecast::possible)). What the council will find lies
//! between the two, as long as nothing changed in the product.
//!
//! # What to prove
//!
//! ```
//! use ocop::crosswalk::Forecast;
//! use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa);
//!     let best = coffee.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let sheet = ScoreSheet::from_choices(coffee, best)?;
//!     let then = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
//!
//!     let forecast = Forecast::new(then)?;
//!     let keep = forecast.keep().ok_or("it has three stars or more")?;
//!     println!("{}", keep.text(Lang::Vi));
//!     for step in keep.proofs() {
//!         println!("{}: from level {}", step.criterion(), step.least().position());
//!     }
//!     assert!(keep.proofs().count() > 0);
//!     Ok(())
//! }
//! ```
//!
//! begins with
//!
//! ```text
//! Chứng minh 2.1 Nguồn gốc ý tưởng sản phẩm: ít nhất mức 4 (Đặc sản truyền thống chỉ sản xuất
//!   trong xã, …), hiện đã chắc chắn mức 3; …
//! Chứng minh 3.3 Sử dụng lao động địa phương: ít nhất mức 3 (Từ 75% lao động trở lên là người
//!   trên địa bàn cấp xã), hiện chưa chắc chắn mức nào; thêm 3,00 điểm …
//! ```
//!
//! The list has the fewest criteria that are enough. If proofs alone are not enough, it says what
//! must be improved besides ([`StarProof::course`](crate::crosswalk::StarProof::course)).
//!
//! # A portfolio
//!
//! [`ForecastSummary`](crate::crosswalk::ForecastSummary) counts forecasts one by one, keeping none
//! of them: stars then against certain and possible, which criteria decide most often, and the
//! filing windows by month and province.
//!
//! The example program `forecast` does all of this for a file of score sheets.
//!
//! Next: [a province's report](super::province_report).

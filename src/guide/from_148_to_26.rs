//! From 148 to 26/2026: what a rated product can count on, and what it must prove.
//!
//! Products that hold a rating under 148 are rated again under 26/2026. The criteria changed, and
//! so did the stars that are printed beside their levels. A table, the *crosswalk*, leads from 148
//! to 26/2026 ([`catalogue::Crosswalk`](crate::catalogue::Crosswalk)). For each criterion of
//! 26/2026, and for each level of the criterion of 148 that it comes from, the table has two
//! levels: the level that is certain, and the level that is possible at best. The decisions have no
//! such table: it is [reading 28](crate::law::Reading::Crosswalk).
//!
//! # The forecast of one product
//!
//! The codes of criteria have letters under 148, as `1.a` and `3.đ`, and numbers under 26/2026.
//! Dossiers submitted from 2025-07-06 to 2026-05-21, both days included, are under 148 as amended
//! by 1489 ([`Edition::Decision148As1489`](crate::Edition::Decision148As1489)).
//! [`Edition::of_dossier`](crate::Edition::of_dossier) gives the edition of a day.
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
//!     // The criteria that 148 did not have.
//!     let new: Vec<_> = forecast.new_criteria().map(|new| new.criterion().code()).collect();
//!     assert_eq!(new, ["1.2", "2.4"]);
//!     Ok(())
//! }
//! ```
//!
//! The certain levels make a sheet, and the possible levels make another
//! ([`Forecast::certain`](crate::crosswalk::Forecast::certain),
//! [`Forecast::possible`](crate::crosswalk::Forecast::possible)). Both are rated like any other
//! sheet. If nothing changed in the product, what the council finds lies between the two.
//!
//! # What to prove
//!
//! [`Forecast::keep`](crate::crosswalk::Forecast::keep) says what the producer must prove to keep
//! the star:
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
//! prints first
//!
//! ```text
//! Chứng minh 1.5 Liên kết sản xuất: ít nhất mức 4 (Có hợp đồng liên kết cho trên 75% sản lượng
//!   tiêu thụ, …), hiện chưa chắc chắn mức nào; đạt yêu cầu tối thiểu 4 sao; …
//! Chứng minh 2.1 Nguồn gốc ý tưởng sản phẩm: ít nhất mức 4 (Đặc sản truyền thống chỉ sản xuất
//!   trong xã, …), hiện đã chắc chắn mức 3; …
//! Chứng minh 3.3 Sử dụng lao động địa phương: ít nhất mức 3 (Từ 75% lao động trở lên là người
//!   trên địa bàn cấp xã), hiện chưa chắc chắn mức nào; thêm 3,00 điểm …
//! ```
//!
//! The list has the fewest criteria that are enough. If proofs alone are not enough, the list also
//! has what must be improved. [`StarProof::course`](crate::crosswalk::StarProof::course) tells
//! whether this is so.
//!
//! # Many products
//!
//! A [`ForecastSummary`](crate::crosswalk::ForecastSummary) counts the forecasts of many products,
//! and keeps none of them. It has the stars under 148 against the certain and the possible stars,
//! the criteria that must be proven most often, and the months of filing in each province.
//!
//! The example program `forecast` does all of this for a file of score sheets.
//!
//! Next: [a province's report](super::province_report).

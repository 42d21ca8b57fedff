//! From one decision to the next: which criteria set took over a set's products, what changed in
//! its criteria, and what a rated product can count on when it is rated again.
//!
//! The number of a set and the printed code of a criterion may mean something else under the next
//! decision. Sets are followed by their products
//! ([`SetId::successor`](crate::SetId::successor)), and criteria by their
//! [`Topic`](crate::Topic). A [`SetComparison`] pairs the criteria of two sets by topic. It says
//! which criteria stayed, moved, appeared or vanished, and whose points or minima changed.
//!
//! ```
//! use ocop::crosswalk::{CriterionChange, SetComparison};
//! use ocop::{ProductSet, SetId};
//!
//! let before = SetId::decision_148(ProductSet::CoffeeAndCocoa);
//! let comparison = SetComparison::with_successor(before).expect("26/2026 took it over");
//! assert_eq!(comparison.to(), SetId::decision_26(ProductSet::CoffeeAndCocoa));
//!
//! let vanished = comparison.changes().filter_map(|change| match change {
//!     CriterionChange::Vanished(criterion) => Some(criterion.code()),
//!     _ => None,
//! });
//! // Accounting and periodic testing are no criteria any more.
//! assert_eq!(vanished.collect::<Vec<_>>(), ["3.đ", "8.b"]);
//! ```
//!
//! # A product that is rated again
//!
//! A [`Crosswalk`](crate::catalogue::Crosswalk) leads from each set of 148 to the set of 26/2026
//! with the same number. With it, the sheets of a product rated under 148 tell what the product can
//! count on under 26/2026. A [`Forecast`] has the certain and the possible sheets, with their
//! ratings and stars. For every criterion it says which old criterion it comes from, and why its
//! level may change. A [`StarProof`] says what must be proven to keep the star, or to reach another
//! star. A [`ForecastSummary`] counts the forecasts of many products.
//!
//! This is a letter that a province can write to a producer:
//!
//! ```
//! use ocop::crosswalk::Forecast;
//! use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
//! use time::macros::date;
//!
//! // Coffee with three stars under 148, certified on 2024-05-10.
//! let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
//! let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//! let sheet = ScoreSheet::from_choices(coffee, best)?;
//! let found = [("1.b", 2_u8), ("1.c", 1), ("2.b", 3), ("3.a", 1), ("7", 2), ("11", 1)];
//! let sheet = sheet.with_all(found)?;
//! let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
//! let forecast = Forecast::new(assessment)?.with_issued_on(date!(2024 - 05 - 10))?;
//! let keep = forecast.keep().ok_or("it has three stars")?;
//!
//! let letter = |lang| format!("{}\n{}", forecast.text(lang), keep.text(lang));
//! assert_eq!(
//!     letter(Lang::Vi).lines().collect::<Vec<_>>(),
//!     [
//!         "Dự báo kết quả đánh giá, phân hạng lại, từ bộ tiêu chí 13 của Quyết định số \
//!          148/QĐ-TTg sang bộ tiêu chí 13 của Quyết định số 26/2026/QĐ-TTg",
//!         "Kết quả trước đây: 85,00 điểm, 3 sao",
//!         "Chắc chắn đạt 51,00 điểm, 2 sao; có thể đạt đến 88,00 điểm, 3 sao",
//!         "Giấy chứng nhận có giá trị đến hết ngày 10/5/2027; nộp hồ sơ đánh giá, phân \
//!          hạng lại từ ngày 11/11/2026 đến hết ngày 10/01/2027",
//!         "Tiêu chí mới, chưa có kết quả nào: 1.2 Vùng nguyên liệu được chứng nhận, 2.4 \
//!          Nhãn song ngữ",
//!         "Tiêu chí không còn được chấm: 3.đ Kế toán, 8.b Kiểm tra định kỳ an toàn thực \
//!          phẩm",
//!         "Chứng minh 4.1 Khu vực phân phối chính: ít nhất mức 2 (Thị trường ngoài địa bàn \
//!          cấp xã, dưới 5 đại diện hoặc đại lý phân phối), hiện đã chắc chắn mức 1; đạt yêu cầu \
//!          tối thiểu 3 sao; có thể đến mức 4, thêm 4,00 điểm [Phụ lục II Quyết định số \
//!          26/2026/QĐ-TTg ngày 22/5/2026]",
//!         "Chứng minh 9 Đảm bảo chất lượng sản phẩm: ít nhất mức 1 (Cơ sở chế biến, đóng \
//!          gói được cấp giấy chứng nhận đủ điều kiện an toàn thực phẩm đúng quy định), \
//!          hiện chưa chắc chắn mức nào; đạt yêu cầu tối thiểu 3 sao; có thể đến mức 3, \
//!          thêm 5,00 điểm [Phụ lục II Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026]",
//!         "Để đạt 3 sao, chứng minh 2 tiêu chí; nếu chứng minh được mức cao nhất có thể: \
//!          60,00 điểm, 3 sao",
//!     ]
//! );
//! assert_eq!(
//!     letter(Lang::En).lines().collect::<Vec<_>>(),
//!     [
//!         "Forecast of the re-rating, from set 13 of 148/QĐ-TTg to set 13 of \
//!          26/2026/QĐ-TTg",
//!         "Rated then: 85.00 points, 3 stars",
//!         "Certain: 51.00 points, 2 stars; possible: up to 88.00 points, 3 stars",
//!         "The certificate is valid through 2027-05-10; the re-rating is filed from \
//!          2026-11-11 through 2027-01-10",
//!         "New criteria, of which nothing was found yet: 1.2 Certified raw-material area, \
//!          2.4 Bilingual label",
//!         "Criteria that are judged no more: 3.đ Accounting, 8.b Periodic food-safety \
//!          testing",
//!         "Prove 4.1 Main distribution area: level 2 at least (Market outside the \
//!          commune, fewer than 5 distribution representatives or agents), level 1 being \
//!          certain; meets the minimum for 3 stars; up to level 4, 4.00 points more \
//!          [Decision 26/2026/QĐ-TTg, Annex II]",
//!         "Prove 9 Product quality assurance: level 1 at least (Processing and packing \
//!          facility holds the required certificate of food-safety conditions), none being \
//!          certain; meets the minimum for 3 stars; up to level 3, 5.00 points more \
//!          [Decision 26/2026/QĐ-TTg, Annex II]",
//!         "For 3 stars, prove 2 criteria; if proven as far as possible: 60.00 points, 3 \
//!          stars",
//!     ]
//! );
//!
//! // Why each of the two criteria must be proven, in one sentence or two.
//! for step in keep.steps() {
//!     let criterion = forecast.criterion(step.criterion().code());
//!     println!("{}", criterion.ok_or("it is one of the set")?.text(Lang::Vi));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod comparison;
mod counts;
mod criterion_forecast;
mod forecast;
mod forecast_error;
mod renewal;
mod star_forecast;
mod star_proof;
#[cfg(feature = "serde")]
mod stored;
mod succession;
mod summary;
mod too_many_products;
mod words;

#[doc(alias("so sánh bộ tiêu chí", "so sanh bo tieu chi"))]
pub use comparison::SetComparison;
pub use comparison::{ChangedAspect, Counterparts, CriterionChange, NotASuccessor, Restructured};
pub use counts::{Demand, Filings, MissedMinimum};
#[doc(alias("dự báo tiêu chí", "du bao tieu chi"))]
pub use criterion_forecast::CriterionForecast;
pub use criterion_forecast::VanishedCriterion;
#[doc(alias("dự báo", "du bao", "đánh giá, phân hạng lại", "danh gia, phan hang lai"))]
pub use forecast::Forecast;
pub use forecast_error::ForecastError;
#[doc(alias("đánh giá, phân hạng lại", "danh gia, phan hang lai"))]
pub use renewal::Renewal;
pub use star_forecast::StarForecast;
#[doc(alias("giữ hạng sao", "giu hang sao", "minh chứng", "minh chung"))]
pub use star_proof::StarProof;
pub use star_proof::{ProofCourse, ProofKind, ProofStep};
#[doc(alias("tổng hợp dự báo", "tong hop du bao"))]
pub use summary::ForecastSummary;
pub use too_many_products::TooManyProducts;

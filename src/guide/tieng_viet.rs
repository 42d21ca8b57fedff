//! Hướng dẫn bằng tiếng Việt.
//!
//! Thư viện này mô hình hóa Chương trình Mỗi xã một sản phẩm (OCOP): bộ tiêu chí của từng nhóm sản
//! phẩm, phiếu chấm điểm, hội đồng đánh giá, phân hạng sao, giấy chứng nhận, hồ sơ, trình tự, và
//! đường đi từ Quyết định số 148/QĐ-TTg sang Quyết định số 26/2026/QĐ-TTg.
//!
//! # Chấm một sản phẩm
//!
//! Mỗi tiêu chí chọn một mức theo thứ tự in trong Phụ lục, bắt đầu từ 1; số 0 là không đạt mức nào.
//! Điểm đủ hạng chưa chắc đã đủ sao: những mức có in dấu sao là yêu cầu tối thiểu của hạng đó.
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId};
//! use ocop::{Lang, Say, Star};
//!
//! // Bộ tiêu chí chè theo Quyết định số 26/2026/QĐ-TTg.
//! let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
//! let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//! let sheet = ScoreSheet::from_choices(tea, best)?;
//!
//! // Chủ thể tự đánh giá: một phiếu.
//! let council = Council::self_assessment(Edition::Decision26);
//! let assessment = Assessment::new(council, [sheet], [])?;
//! if let Outcome::Rated(rating) = assessment.rate() {
//!     assert_eq!(rating.star(), Star::Five);
//! }
//! // Vì sao được hạng sao đó, kèm điều, khoản.
//! println!("{}", assessment.explain().text(Lang::Vi));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Lỗi bằng tiếng Việt
//!
//! ```
//! use ocop::{Lang, ProductSet, Say, ScoreSheet, SetId};
//!
//! let tea = SetId::decision_26(ProductSet::Tea);
//! let error = ScoreSheet::from_choices(tea, [("1.1", 9_u8)]).unwrap_err();
//! println!("{}", error.text(Lang::Vi));
//! ```
//!
//! # Các chương khác
//!
//! | chương | nội dung |
//! |---|---|
//! | [Chấm lần đầu](super::first_rating) | tạo dự án, chấm một phiếu, đọc lý do |
//! | [Biểu mẫu](super::form) | in phiếu chấm từ bộ tiêu chí, đọc lại phiếu đã điền |
//! | [Một ngày của hội đồng](super::council_day) | nhiều phiếu, chênh lệch, yêu cầu tối thiểu |
//! | [Lưu trữ](super::storing) | lưu vào SQLite và JSON, kiểm tra lại sau khi cập nhật |
//! | [Báo lỗi](super::errors) | trả lỗi 422 và câu tiếng Việt cho người dùng |
//! | [Giấy chứng nhận](super::certificates) | thời hạn, thời gian nộp hồ sơ đánh giá lại |
//! | [Nâng hạng](super::cheapest_way) | cách ít tốn kém nhất để đạt hạng sao cao hơn |
//! | [Từ 148 sang 26/2026](super::from_148_to_26) | dự báo kết quả, những gì phải chứng minh |
//! | [Báo cáo của tỉnh](super::province_report) | thống kê sản phẩm theo hạng sao, ngày, địa bàn |
//!
//! Chương trình mẫu cũng nói tiếng Việt:
//!
//! ```text
//! cargo run --release --example rate -- --lang vi examples/data/assessments.jsonl
//! ```

//! Hướng dẫn bằng tiếng Việt.
//!
//! Thư viện này mô hình hóa Chương trình Mỗi xã một sản phẩm (OCOP): bộ tiêu chí của từng nhóm sản
//! phẩm, phiếu chấm điểm, hội đồng đánh giá, phân hạng sao, giấy chứng nhận, hồ sơ, trình tự, và
//! đường đi từ Quyết định số 148/QĐ-TTg sang Quyết định số 26/2026/QĐ-TTg.
//!
//! # Tạo dự án
//!
//! ```text
//! cargo new my-ocop
//! cd my-ocop
//! cargo add ocop
//! cargo add time --features macros
//! ```
//!
//! Mỗi ví dụ dưới đây là một chương trình hoàn chỉnh: chép vào `src/main.rs` rồi chạy `cargo run`.
//!
//! # Chấm điểm một sản phẩm
//!
//! Mỗi tiêu chí chọn một mức theo thứ tự in trong Phụ lục, bắt đầu từ 1; số 0 là không đạt mức nào.
//! Điểm đủ hạng chưa chắc đã đủ sao: những mức có in dấu sao là yêu cầu tối thiểu của hạng đó.
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId};
//! use ocop::{Lang, Say, Star};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     // Bộ tiêu chí chè theo Quyết định số 26/2026/QĐ-TTg.
//!     let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
//!     let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let sheet = ScoreSheet::from_choices(tea, best)?;
//!
//!     // Khi chủ thể tự đánh giá, chỉ có một phiếu.
//!     let council = Council::self_assessment(Edition::Decision26);
//!     let assessment = Assessment::new(council, [sheet], [])?;
//!     if let Outcome::Rated(rating) = assessment.rate() {
//!         assert_eq!(rating.star(), Star::Five);
//!     }
//!     // Vì sao được hạng sao đó, kèm điều, khoản.
//!     println!("{}", assessment.explain().text(Lang::Vi));
//!     Ok(())
//! }
//! ```
//!
//! # Lỗi bằng tiếng Việt
//!
//! ```
//! use ocop::{Lang, ProductSet, Say, ScoreSheet, SetId};
//!
//! fn main() {
//!     let tea = SetId::decision_26(ProductSet::Tea);
//!     let error = ScoreSheet::from_choices(tea, [("1.1", 9)]).unwrap_err();
//!     println!("{}", error.text(Lang::Vi));
//! }
//! ```
//!
//! in ra
//!
//! ```text
//! tiêu chí 1.1 của bộ tiêu chí 11 của Quyết định số 26/2026/QĐ-TTg không có mức 9; được chọn: 0
//!   (không đạt), 1, 2, 3
//! ```
//!
//! # Thư viện giữ những nguyên tắc nào
//!
//! * **Chính xác.** Điểm của Hội đồng là trung bình cộng chính xác, so với khung điểm khi chưa làm
//!   tròn: 89,99 điểm là 4 sao.
//! * **Đúng ngày.** Ngày nộp hồ sơ xác định quyết định được áp dụng; thư viện không đọc đồng hồ.
//! * **Nói rõ lý do.** Mỗi kết quả, mỗi lỗi có mã ổn định, câu tiếng Việt và tiếng Anh, dẫn điều,
//!   khoản, điểm.
//! * **Không đoán.** Khi quyết định không quy định, thư viện dùng một cách hiểu có đánh số; khi
//!   chưa có nguyên văn, thư viện nói rõ là chưa biết; dữ liệu sai là lỗi, không tự sửa.
//! * **Lưu được.** Mọi giá trị lưu thành JSON và đọc lại; kết quả đã quyết định vẫn đọc được khi
//!   bảng tiêu chí được đính chính.
//!
//! # Tra cứu
//!
//! | nội dung | mô đun |
//! |---|---|
//! | các quyết định, ngày hiệu lực, quyết định áp dụng cho hồ sơ | [`law`](crate::law) |
//! | nhóm sản phẩm, bộ tiêu chí, ghi chú, đính chính | [`catalogue`](crate::catalogue) |
//! | phiếu chấm điểm, Hội đồng, kết quả, lý do | [`rating`](crate::rating) |
//! | giấy chứng nhận, kéo dài, thu hồi | [`certificate`](crate::certificate) |
//! | chủ thể, mã số thuế | [`producer`](crate::producer) |
//! | xã, tỉnh, mã sản phẩm | [`place`](crate::place) |
//! | hồ sơ, tài liệu còn thiếu, thời hạn của giấy tờ | [`dossier`](crate::dossier) |
//! | trình tự đánh giá, phân hạng | [`procedure`](crate::procedure) |
//! | biểu mẫu của Phụ lục III, biên bản của Hội đồng | [`papers`](crate::papers) |
//! | kiểm tra, giám sát | [`supervision`](crate::supervision) |
//! | kế hoạch nâng hạng | [`upgrade`](crate::upgrade) |
//! | từ quyết định này sang quyết định khác | [`crosswalk`](crate::crosswalk) |
//! | sổ sản phẩm, số liệu, mục tiêu, công bố trên nhãn | [`registry`](crate::registry) |
//! | yêu cầu và trả lời bằng JSON | [`wire`](crate::wire) |
//!
//! # Các chương khác
//!
//! | chương | nội dung |
//! |---|---|
//! | [Chấm điểm lần đầu](super::first_rating) | tạo dự án, chấm một phiếu, đọc lý do |
//! | [Biểu mẫu](super::form) | in phiếu chấm từ bộ tiêu chí, đọc lại phiếu đã điền |
//! | [Một ngày của hội đồng](super::council_day) | nhiều phiếu, chênh lệch, yêu cầu tối thiểu |
//! | [Lưu trữ](super::storing) | lưu vào SQLite và JSON, kiểm tra lại sau khi cập nhật |
//! | [Báo lỗi](super::errors) | trả lỗi 422 và câu tiếng Việt cho người dùng |
//! | [Giấy chứng nhận](super::certificates) | thời hạn, khi nào đánh giá, phân hạng lại |
//! | [Nâng hạng](super::cheapest_way) | cách ít tốn kém nhất để đạt hạng sao cao hơn |
//! | [Từ 148 sang 26/2026](super::from_148_to_26) | dự báo kết quả, những gì phải chứng minh |
//! | [Báo cáo của tỉnh](super::province_report) | thống kê sản phẩm theo hạng sao, ngày, địa bàn |
//!
//! Các chương trình mẫu cũng in kết quả bằng tiếng Việt:
//!
//! ```text
//! cargo run --release --example rate -- --lang vi examples/data/assessments.jsonl
//! ```

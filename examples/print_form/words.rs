//! The words of the form itself, both languages in one row.

use ocop::Lang;

/// A text in both languages.
#[derive(Clone, Copy)]
pub(super) struct Words {
    vi: &'static str,
    en: &'static str,
}

impl Words {
    pub(super) fn get(self, lang: Lang) -> String {
        match lang {
            Lang::Vi => self.vi,
            Lang::En => self.en,
        }
        .to_owned()
    }
}

macro_rules! words {
    ($($NAME:ident = $vi:literal / $en:literal;)*) => {
        $(pub(super) const $NAME: Words = Words { vi: $vi, en: $en };)*
    };
}

words! {
    TITLE = "Phiếu chấm điểm sản phẩm OCOP" / "Score sheet for an OCOP product";
    SET = "Bộ tiêu chí" / "Criteria set";
    UNDER = "Căn cứ" / "Under";
    EDITIONS = "Áp dụng với hồ sơ theo" / "For dossiers under";
    SOURCE = "Nguồn của bảng tiêu chí" / "Source of the criteria";
    READINGS = "Số lần đọc độc lập" / "Independent readings";
    PRODUCT = "Sản phẩm" / "Product";
    PRODUCER = "Chủ thể" / "Producer";
    COUNCIL = "Hội đồng" / "Council";
    MEMBER = "Thành viên Hội đồng" / "Council member";
    DAY = "Ngày chấm" / "Day of scoring";
    ELIMINATED = "Hồ sơ bị loại trong các trường hợp sau" / "The dossier is eliminated in these cases";
    HOW = "Mỗi tiêu chí đánh dấu nhiều nhất một ô." / "Tick one box at most in each criterion.";
    MARKS = "Dấu *** là yêu cầu tối thiểu để đạt 3 sao, **** để đạt 4 sao, ***** để đạt 5 sao."
        / "The mark *** is a minimum for 3 stars, **** for 4 stars, ***** for 5 stars.";
    NUMBER = "TT" / "No.";
    CRITERION = "Tiêu chí" / "Criterion";
    POINTS = "Điểm" / "Points";
    GIVEN = "Điểm chấm" / "Points given";
    PART = "Phần" / "Part";
    ATTAINABLE = "các mức cộng lại nhiều nhất" / "its levels add up to at most";
    MAXIMUM = "Điểm tối đa" / "Maximum";
    TOTAL = "Tổng cộng" / "Total";
    REMARKS = "Ý kiến khác" / "Remarks";
    SIGNATURE = "Thành viên Hội đồng (ký, ghi rõ họ tên)" / "Council member (signature and full name)";
    ERRATA = "Chỗ in sai hoặc nghi ngờ của bản in" / "Misprints and doubtful places of the print";
    PRINTED = "bản in" / "printed";
    APPLIED = "áp dụng" / "applied";
    OWN_WORDS = "Phiếu diễn đạt lại nội dung của quyết định; khi khác nhau thì theo lời văn của quyết định."
        / "The form puts the decision's content in other words; where they differ, the decision's wording counts.";
    REVISION = "Bản danh mục" / "Revision of the catalogue";
}

//! The library's own forms of a council's papers ([reading
//! 43](crate::law::Reading::CouncilPapers)).

use crate::Text;
use crate::law::{FormItem, FormSection, PaperFact, PaperFiller, PaperTable};

pub(super) const TALLY_TITLE: Text =
    Text::new("Bảng tổng hợp điểm đánh giá của Hội đồng", "Tally of the council's points");

pub(super) const MINUTES_TITLE: Text = Text::new(
    "Biên bản đánh giá, phân hạng sản phẩm OCOP của Hội đồng",
    "Minutes of the council's rating of an OCOP product",
);

const PRODUCT: &[FormItem] = &[
    FormItem::field(PaperFact::Council, "Hội đồng", "Council"),
    FormItem::field(PaperFact::ProductName, "Sản phẩm", "Product"),
    FormItem::field(PaperFact::ProducerName, "Chủ thể", "Producer"),
    FormItem::field(PaperFact::CriteriaSet, "Bộ tiêu chí", "Criteria set"),
    FormItem::field(PaperFact::HeldOn, "Ngày đánh giá", "Day of the assessment"),
    FormItem::field(PaperFact::SheetCount, "Số phiếu chấm", "Number of sheets"),
];

const RESULT: &[FormItem] = &[
    FormItem::field(PaperFact::Score, "Tổng điểm trung bình", "Score"),
    FormItem::field(PaperFact::Band, "Khung điểm", "Band"),
    FormItem::field(PaperFact::UnmetMinima, "Yêu cầu tối thiểu chưa đạt", "Unmet minima"),
    FormItem::field(PaperFact::Star, "Xếp hạng", "Rated"),
];

pub(super) const TALLY: &[FormSection] = &[
    FormSection::new(PaperFiller::Council, "1. Sản phẩm được đánh giá", "1. Product assessed", PRODUCT),
    FormSection::new(
        PaperFiller::Council,
        "2. Điểm của các thành viên",
        "2. Points of the members",
        &[FormItem::table(PaperTable::Points, "Điểm theo tiêu chí", "Points by criterion")],
    ),
    FormSection::new(
        PaperFiller::Council,
        "3. Yêu cầu tối thiểu",
        "3. Minima",
        &[FormItem::table(PaperTable::Minima, "Yêu cầu tối thiểu", "Minima")],
    ),
    FormSection::new(PaperFiller::Council, "4. Kết quả", "4. Result", RESULT),
    FormSection::new(
        PaperFiller::Council,
        "5. Người lập",
        "5. Drawn up by",
        &[
            FormItem::field(PaperFact::Secretary, "Thư ký Hội đồng", "Secretary of the council"),
            FormItem::Signature(Text::new("Thư ký (ký, ghi rõ họ tên)", "Secretary (signature, full name)")),
            FormItem::Signature(Text::new(
                "Chủ tịch Hội đồng (ký, ghi rõ họ tên)",
                "Chair of the council (signature, full name)",
            )),
        ],
    ),
];

pub(super) const MINUTES: &[FormSection] = &[
    FormSection::new(
        PaperFiller::Council,
        "1. Thời gian, địa điểm, hình thức",
        "1. Time, place and manner",
        &[
            FormItem::field(PaperFact::HeldOn, "Ngày họp", "Day of the sitting"),
            FormItem::field(PaperFact::HeldAt, "Địa điểm", "Place"),
            FormItem::field(PaperFact::Manner, "Hình thức đánh giá", "Manner of assessment"),
        ],
    ),
    FormSection::new(
        PaperFiller::Council,
        "2. Thành phần",
        "2. Members",
        &[
            FormItem::field(PaperFact::Council, "Hội đồng", "Council"),
            FormItem::field(PaperFact::Chair, "Chủ tọa", "Chair"),
            FormItem::field(PaperFact::Secretary, "Thư ký", "Secretary"),
            FormItem::table(PaperTable::Members, "Thành viên chấm điểm", "Members who scored"),
        ],
    ),
    FormSection::new(
        PaperFiller::Council,
        "3. Sản phẩm được đánh giá",
        "3. Product assessed",
        &[
            FormItem::field(PaperFact::ProductName, "Sản phẩm", "Product"),
            FormItem::field(PaperFact::ProducerName, "Chủ thể", "Producer"),
            FormItem::field(PaperFact::CriteriaSet, "Bộ tiêu chí", "Criteria set"),
        ],
    ),
    FormSection::new(
        PaperFiller::Council,
        "4. Ý kiến thảo luận",
        "4. Discussion",
        &[FormItem::field(PaperFact::Opinions, "Ý kiến của các thành viên", "Opinions of the members")],
    ),
    FormSection::new(PaperFiller::Council, "5. Kết quả đánh giá", "5. Result", RESULT),
    FormSection::new(
        PaperFiller::Council,
        "6. Kết luận và đề nghị",
        "6. Conclusion and proposal",
        &[
            FormItem::field(PaperFact::Proposal, "Đề nghị của Hội đồng", "What the council proposes"),
            FormItem::Signature(Text::new("Thư ký (ký, ghi rõ họ tên)", "Secretary (signature, full name)")),
            FormItem::Signature(Text::new("Chủ tọa (ký, ghi rõ họ tên)", "Chair (signature, full name)")),
        ],
    ),
];

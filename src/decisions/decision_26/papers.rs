//! The forms of Annex III: which facts stand where, in the library's own words.

use crate::Text;
use crate::law::{
    Act, Answer, Citation, DossierKind, FormItem, FormSection, PaperFact, PaperFiller, PaperForm, PaperKind,
    PaperTable,
};

const ANNEX: Citation = Citation::annex(Act::Decision26, 3);

pub(super) const FORMS: Answer<&'static [PaperForm]> =
    Answer::Says(&[SLIP, INTRODUCTION, REPORT, COMMUNE_REPORT], ANNEX);

const SLIP: PaperForm = PaperForm {
    kind: PaperKind::RegistrationSlip,
    number: Text::new("Mẫu số 01", "Form 01"),
    title: Text::new(
        "Phiếu đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP",
        "Registration slip for the rating of an OCOP product",
    ),
    citation: ANNEX,
    sections: &[
        FormSection::new(
            PaperFiller::Producer,
            "Nơi và năm đăng ký",
            "Place and year",
            &[
                FormItem::field(PaperFact::Province, "Tỉnh, thành phố", "Province"),
                FormItem::field(PaperFact::Year, "Năm", "Year"),
            ],
        ),
        FormSection::new(
            PaperFiller::Producer,
            "1. Đơn vị đăng ký",
            "1. Who registers",
            &[
                FormItem::field(PaperFact::ProducerName, "Tên đơn vị", "Name"),
                FormItem::field(
                    PaperFact::RepresentativeName,
                    "Người đại diện pháp lý",
                    "Legal representative",
                ),
                FormItem::field(PaperFact::RepresentativePosition, "Chức vụ", "Position"),
                FormItem::field(PaperFact::Address, "Địa chỉ liên hệ", "Address"),
                FormItem::field(PaperFact::Phone, "Điện thoại", "Telephone"),
                FormItem::field(PaperFact::Email, "Thư điện tử", "E-mail"),
            ],
        ),
        FormSection::new(
            PaperFiller::Producer,
            "2. Sản phẩm",
            "2. Product",
            &[FormItem::field(PaperFact::ProductName, "Tên sản phẩm", "Name of the product")],
        ),
        FormSection::new(
            PaperFiller::Producer,
            "3. Nhóm sản phẩm đăng ký",
            "3. Product group",
            &[FormItem::field(
                PaperFact::ProductGroup,
                "Ngành, nhóm, phân nhóm theo Phụ lục I",
                "Sector, group, subgroup by Annex I",
            )],
        ),
        FormSection::new(
            PaperFiller::Producer,
            "4. Lần đăng ký",
            "4. Kind of registration",
            &[FormItem::KindBoxes { label: Text::new("Lần đăng ký đánh giá", "Registered as") }],
        ),
        FormSection::new(
            PaperFiller::Producer,
            "5. Kèm theo phiếu",
            "5. Attached",
            &[
                FormItem::Statement(Text::new(
                    "Báo cáo tự đánh giá theo Bộ tiêu chí: một bản gốc và một bản điện tử.",
                    "The report by the criteria set: one original and one electronic copy.",
                )),
                FormItem::field(PaperFact::Samples, "Số sản phẩm mẫu", "Number of samples"),
            ],
        ),
        FormSection::new(
            PaperFiller::Producer,
            "Cam kết",
            "Pledge",
            &[
                FormItem::Statement(Text::new(
                    "Chúng tôi cam đoan nội dung phiếu là đúng, cam kết làm đúng quy định về đánh giá, phân hạng sản phẩm OCOP và chịu trách nhiệm về hồ sơ trước Hội đồng và trước pháp luật.",
                    "We affirm that this slip is true, pledge to keep the rules on rating OCOP products, and answer for the dossier before the council and the law.",
                )),
                FormItem::Signature(Text::new(
                    "Người đại diện (ký, đóng dấu, ghi rõ họ tên)",
                    "Representative (signature, seal, full name)",
                )),
            ],
        ),
        FormSection::new(
            PaperFiller::Commune,
            "Phần của Ủy ban nhân dân cấp xã",
            "For the commune People's Committee",
            &[
                FormItem::field(PaperFact::CommuneSlip, "Phiếu số", "Number of the slip"),
                FormItem::field(PaperFact::CommuneReceivedOn, "Ngày nhận", "Received on"),
                FormItem::field(PaperFact::CommuneReceiver, "Người tiếp nhận", "Received by"),
                FormItem::Signature(Text::new(
                    "Cơ quan tiếp nhận (ký, đóng dấu, ghi rõ họ tên)",
                    "Receiving office (signature, seal, full name)",
                )),
            ],
        ),
        FormSection::new(
            PaperFiller::ProvincialBody,
            "Phần của cơ quan quản lý OCOP cấp tỉnh",
            "For the province's OCOP body",
            &[
                FormItem::field(PaperFact::ProvinceSlip, "Phiếu số", "Number of the slip"),
                FormItem::field(PaperFact::ProvinceReceivedOn, "Ngày nhận", "Received on"),
                FormItem::field(PaperFact::ProvinceReceiver, "Người tiếp nhận", "Received by"),
                FormItem::Signature(Text::new(
                    "Cơ quan tiếp nhận (ký, đóng dấu, ghi rõ họ tên)",
                    "Receiving office (signature, seal, full name)",
                )),
            ],
        ),
    ],
};

/// Part I of Form 02.
const GENERAL: FormSection = FormSection::new(
    PaperFiller::Producer,
    "Phần I. Thông tin chung",
    "Part I. General information",
    &[
        FormItem::field(PaperFact::ProducerName, "1. Tên chủ thể", "1. Producer"),
        FormItem::field(PaperFact::ProducerKind, "2. Loại hình tổ chức", "2. Type of organisation"),
        FormItem::field(PaperFact::Address, "3. Địa chỉ", "3. Address"),
        FormItem::field(PaperFact::Phone, "4. Điện thoại", "4. Telephone"),
        FormItem::field(PaperFact::Email, "4. Thư điện tử", "4. E-mail"),
        FormItem::field(
            PaperFact::RepresentativeName,
            "5. Họ tên người đại diện pháp luật",
            "5. Legal representative",
        ),
        FormItem::field(PaperFact::RepresentativeSex, "5. Giới tính", "5. Sex"),
        FormItem::field(PaperFact::RepresentativeEthnicity, "5. Dân tộc", "5. Ethnicity"),
        FormItem::field(PaperFact::RepresentativeAddress, "5. Địa chỉ thường trú", "5. Permanent address"),
        FormItem::field(
            PaperFact::FoundedOn,
            "6. Ngày thành lập hoặc đăng ký kinh doanh",
            "6. Founded or registered on",
        ),
        FormItem::field(
            PaperFact::RegistrationNumber,
            "6. Số giấy đăng ký (nếu có)",
            "6. Number of the registration, if any",
        ),
        FormItem::field(PaperFact::ProductName, "7. Tên sản phẩm, dịch vụ", "7. Product or service"),
        FormItem::field(
            PaperFact::ProductDescription,
            "7. Quy cách và tiêu chuẩn sản phẩm",
            "7. Make-up and standard of the product",
        ),
        FormItem::tick(PaperFact::HasRegistration, "a) Giấy đăng ký kinh doanh", "a) Business registration"),
        FormItem::tick(
            PaperFact::HasDeclaration,
            "b) Đã công bố chất lượng theo quy định",
            "b) Quality declared as required",
        ),
        FormItem::tick(
            PaperFact::FoodSafetyCertificate,
            "c) Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
            "c) Certificate of food safety conditions",
        ),
        FormItem::tick(
            PaperFact::ProductionCertificate,
            "c) Giấy chứng nhận đủ điều kiện sản xuất, nếu sản phẩm bắt buộc phải có",
            "c) Certificate of production conditions, where the product must have one",
        ),
        FormItem::tick(
            PaperFact::HasIntellectualProperty,
            "d) Đã đăng ký sở hữu trí tuệ",
            "d) Intellectual property registered",
        ),
        FormItem::tick(PaperFact::Trademark, "d) Nhãn hiệu", "d) Trademark"),
        FormItem::tick(
            PaperFact::SharedMark,
            "d) Quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận",
            "d) Right to use a geographical indication, a collective or a certification mark",
        ),
        FormItem::tick(PaperFact::Patent, "d) Bằng sáng chế", "d) Patent"),
        FormItem::tick(PaperFact::DesignPatent, "d) Bằng kiểu dáng công nghiệp", "d) Design patent"),
        FormItem::tick(PaperFact::Copyright, "d) Giấy chứng nhận quyền tác giả", "d) Copyright"),
        FormItem::field(PaperFact::OtherTitle, "d) Văn bằng khác", "d) Other titles"),
        FormItem::field(PaperFact::History, "8. Quá trình hình thành, phát triển", "8. History"),
        FormItem::field(PaperFact::Organisation, "9. Cơ cấu tổ chức", "9. Organisation"),
    ],
);

const SIGNED: FormItem = FormItem::Signature(Text::new(
    "Người đại diện theo pháp luật của cơ sở (ký, họ tên, đóng dấu)",
    "Legal representative of the establishment (signature, full name, seal)",
));

/// The form prints it as Part I of Form 02; here it stands by itself too.
const INTRODUCTION: PaperForm = PaperForm {
    kind: PaperKind::Introduction,
    number: Text::new("Mẫu số 02, Phần I", "Form 02, Part I"),
    title: Text::new("Giới thiệu chủ thể và sản phẩm", "Introduction of the producer and the product"),
    citation: ANNEX,
    sections: &[GENERAL, FormSection::new(PaperFiller::Producer, "Xác nhận", "Signed", &[SIGNED])],
};

const REPORT: PaperForm = PaperForm {
    kind: PaperKind::SelfAssessmentReport,
    number: Text::new("Mẫu số 02", "Form 02"),
    title: Text::new("Báo cáo tự đánh giá về sản phẩm", "Self-assessment report on the product"),
    citation: ANNEX,
    sections: &[
        GENERAL,
        FormSection::new(
            PaperFiller::Producer,
            "Phần II. Kết quả thực hiện phương án sản xuất, kinh doanh",
            "Part II. Results of the business plan",
            &[
                FormItem::Guidance(Text::new(
                    "Chủ thể nêu kết quả đã làm được so với phương án sản xuất, kinh doanh khi tham gia chương trình.",
                    "The producer tells what was achieved of the plan with which it joined the programme.",
                )),
                FormItem::field(
                    PaperFact::Production,
                    "Vùng nguyên liệu, công nghệ, sơ chế, chế biến, đóng gói",
                    "Raw-material area, technology, processing, packing",
                ),
                FormItem::field(
                    PaperFact::Quality,
                    "Thay đổi về chất lượng, tiêu chuẩn, bao bì, nhãn mác",
                    "Changes of quality, standard, packaging and labels",
                ),
                FormItem::field(PaperFact::Market, "Thị trường phân phối", "Market"),
                FormItem::field(PaperFact::Results, "Doanh thu, lợi nhuận", "Revenue and profit"),
            ],
        ),
        FormSection::new(
            PaperFiller::Producer,
            "Phần III. Tự đánh giá theo Bộ tiêu chí",
            "Part III. Self-assessment by the criteria set",
            &[
                FormItem::Guidance(Text::new(
                    "Chủ thể tự chấm theo thứ tự từng tiêu chí, mô tả kết quả và dẫn tài liệu minh chứng ở phụ lục.",
                    "The producer scores itself criterion by criterion, describes the result and points to the evidence in the appendix.",
                )),
                FormItem::table(PaperTable::SelfAssessment, "Kết quả theo tiêu chí", "Results by criterion"),
                FormItem::table(PaperTable::Evidence, "Tài liệu minh chứng kèm theo", "Evidence attached"),
                FormItem::field_of(
                    DossierKind::Upgrade,
                    PaperFact::Changes,
                    "Nội dung và minh chứng thay đổi so với khi được công nhận",
                    "Changes since the recognition, with evidence",
                ),
                FormItem::field_of(
                    DossierKind::ReRating,
                    PaperFact::Updates,
                    "Nội dung mới sau khi được công nhận: nguyên liệu, công nghệ, bao bì, nhãn mác, công bố chất lượng, kiểm nghiệm, thị trường, sản lượng, doanh thu, giấy tờ có thời hạn",
                    "What is new since the recognition: raw material, technology, packaging, labels, quality declaration, tests, market, output, revenue, papers that have a term",
                ),
            ],
        ),
        FormSection::new(
            PaperFiller::Producer,
            "Phần IV. Kế hoạch sản xuất, kinh doanh",
            "Part IV. Business plan",
            &[
                FormItem::field(
                    PaperFact::Plan,
                    "Định hướng phát triển sản phẩm, tổ chức sản xuất, thị trường",
                    "Plans for the product, its production and its market",
                ),
                SIGNED,
            ],
        ),
    ],
};

const COMMUNE_REPORT: PaperForm = PaperForm {
    kind: PaperKind::CommuneReport,
    number: Text::new("Mẫu số 03", "Form 03"),
    title: Text::new(
        "Báo cáo đánh giá một số nội dung của hồ sơ đăng ký",
        "Report on some contents of a dossier",
    ),
    citation: ANNEX,
    sections: &[
        FormSection::new(
            PaperFiller::Commune,
            "I. Thông tin về hồ sơ sản phẩm",
            "I. The product's dossier",
            &[
                FormItem::field(PaperFact::Commune, "Xã, phường", "Commune"),
                FormItem::field(PaperFact::ProducerName, "1. Tên chủ thể", "1. Producer"),
                FormItem::field(PaperFact::ProducerKind, "2. Loại hình tổ chức", "2. Type of organisation"),
                FormItem::field(PaperFact::Address, "3. Địa chỉ", "3. Address"),
                FormItem::field(
                    PaperFact::RepresentativeName,
                    "4. Họ tên người đại diện pháp luật",
                    "4. Legal representative",
                ),
                FormItem::field(PaperFact::RepresentativeSex, "4. Giới tính", "4. Sex"),
                FormItem::field(PaperFact::RepresentativeEthnicity, "4. Dân tộc", "4. Ethnicity"),
                FormItem::field(
                    PaperFact::RepresentativeAddress,
                    "4. Địa chỉ thường trú",
                    "4. Permanent address",
                ),
                FormItem::field(PaperFact::ProductName, "5. Sản phẩm đăng ký", "5. Product"),
            ],
        ),
        FormSection::new(
            PaperFiller::Commune,
            "II. Đánh giá một số nội dung",
            "II. Findings",
            &[
                FormItem::field(
                    PaperFact::FindingOrigin,
                    "1. Sử dụng nguyên liệu địa phương",
                    "1. Use of local raw material",
                ),
                FormItem::field(
                    PaperFact::FindingLabour,
                    "2. Sử dụng lao động địa phương",
                    "2. Use of local labour",
                ),
                FormItem::field(
                    PaperFact::FindingIdea,
                    "3. Nguồn gốc ý tưởng sản phẩm",
                    "3. Origin of the product idea",
                ),
                FormItem::field(
                    PaperFact::FindingWisdom,
                    "4. Bản sắc, trí tuệ địa phương",
                    "4. Local identity and wisdom",
                ),
                FormItem::field(PaperFact::Province, "Đề nghị UBND tỉnh", "Asks the province of"),
                FormItem::Statement(Text::new(
                    "Đề nghị đánh giá, phân hạng sản phẩm OCOP cho sản phẩm nêu trên.",
                    "to assess and rate the product named above.",
                )),
                FormItem::Signature(Text::new(
                    "TM. Ủy ban nhân dân xã (ký, đóng dấu)",
                    "For the commune People's Committee (signature, seal)",
                )),
            ],
        ),
    ],
};

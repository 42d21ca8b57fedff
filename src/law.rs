//! The decisions: what each says, when it was in force, and which one governs a dossier.
//!
//! Four words have one meaning each throughout the library:
//!
//! * An **act** ([`Act`]) is a document: a decision, a resolution, the Civil Code.
//! * A **regime** ([`Regime`]) is the decision whose criteria sets are used: 1048, 148 or 26/2026.
//! * An **edition** ([`Edition`]) is the rules of a day: a regime with the amendments in force.
//!   1048 and 148 have two editions each, 26/2026 has one.
//! * A **regulation** is a regime's name in data: its year, 2019, 2023 or 2026.
//!
//! The day on which a dossier is submitted picks the edition ([`Edition::of_dossier`]). The library
//! has no clock, so you always give the day. What the edition says stands in one record, its
//! [`Rules`] ([`Edition::rules`]), with the provisions that the rules are read from.
//!
//! A decision answers a question, or it is silent, or its words are not known to the library. An
//! [`Answer`] is one of these three. Where a decision is silent, the library follows a named
//! policy, a [`Reading`]. Where its words are not known, the answer names the [`Gap`]. Every
//! explanation says what it rests on ([`Basis`]).
//!
//! ```
//! use ocop::law::{Answer, Reading};
//! use ocop::{Authority, Edition, Star};
//! use time::macros::date;
//!
//! let rules = Edition::of_dossier(date!(2026 - 11 - 27))?.rules();
//! assert_eq!(rules.bands.from(Star::Four), 70); // points
//! // 26/2026 leaves the number of a council's members to the council's own rules.
//! let size = rules.council(Authority::Province).size;
//! assert_eq!(size, Answer::Silent(Some(Reading::CouncilSize)));
//! # Ok::<(), ocop::law::BeforeFirstRegime>(())
//! ```

mod act;
mod answer;
pub(crate) mod authority;
mod certificate_rules;
mod citation;
pub(crate) mod documents;
mod dossier_kind;
mod dossier_rules;
pub(crate) mod edition;
mod governing;
mod paper_forms;
pub(crate) mod part;
mod procedure_rules;
pub(crate) mod procedures;
pub(crate) mod producers;
pub(crate) mod product_codes;
#[cfg(feature = "registry")]
pub(crate) mod programme;
mod reading;
mod revocation;
mod rules;
pub(crate) mod star;
#[cfg(feature = "serde")]
mod stored;
mod supervision;

#[doc(alias("văn bản", "van ban"))]
pub use act::Act;
pub use answer::Answer;
#[doc(alias("khoảng trống pháp lý", "khoang trong phap ly"))]
pub use answer::Gap;
pub(crate) use authority::Authority;
#[doc(alias("kéo dài hiệu lực", "keo dai hieu luc"))]
pub use certificate_rules::ExtensionRules;
#[doc(alias("thu hồi giấy chứng nhận", "thu hoi giay chung nhan"))]
pub use certificate_rules::RevocationRules;
pub use certificate_rules::{CertificateRules, Vacancy, WindowRules};
pub use citation::Basis;
#[doc(alias("căn cứ", "can cu"))]
pub use citation::Citation;
#[doc(alias("điểm", "diem"))]
pub use citation::Point;
pub(crate) use citation::{listed, united};
#[doc(alias("loại hồ sơ", "loai ho so"))]
pub use dossier_kind::DossierKind;
#[doc(alias("quy định về hồ sơ", "quy dinh ve ho so"))]
pub use dossier_rules::DossierRules;
#[doc(alias("thời hạn minh chứng", "thoi han minh chung"))]
pub use dossier_rules::EvidenceDays;
#[doc(alias("còn hiệu lực", "con hieu luc"))]
pub use dossier_rules::ValidPaper;
pub use dossier_rules::{DocumentList, DocumentLists, ListedDocument, SenderRules};
pub use edition::BeforeFirstRegime;
pub(crate) use edition::{Edition, Regime};
pub use governing::{DossierStanding, Governing};
#[doc(alias("biểu mẫu", "bieu mau"))]
pub use paper_forms::PaperKind;
pub use paper_forms::{FactForm, FormItem, FormSection, PaperFact, PaperFiller, PaperForm, PaperTable};
pub(crate) use part::Part;
#[doc(alias("thành phần Hội đồng", "thanh phan Hoi dong"))]
pub use procedure_rules::CouncilComposition;
#[doc(alias("trình tự đánh giá, phân hạng", "trinh tu danh gia, phan hang"))]
pub use procedure_rules::ProcedureRules;
#[doc(alias("thời hạn", "thoi han"))]
pub use procedure_rules::TimeLimit;
pub use procedure_rules::{BatchRule, ResultRule, StepRule};
pub use producers::{
    AdmissionCondition, AdmittedProducer, NamedOrganisation, OrganisationLevels, ProducerRules,
};
#[doc(alias("cách hiểu", "cach hieu"))]
pub use reading::Reading;
#[doc(alias("căn cứ thu hồi", "can cu thu hoi"))]
pub use revocation::RevocationGround;
#[doc(alias("trình tự thu hồi", "trinh tu thu hoi"))]
pub use revocation::RevocationStep;
#[doc(alias("khung điểm", "khung diem"))]
pub use rules::Bands;
pub use rules::{Band, Certifier, Cited, Classification, CouncilRules, Minima, Parts, Rules, Transition};
pub use star::InvalidStar;
pub(crate) use star::Star;
#[doc(alias("hình thức kiểm tra", "hinh thuc kiem tra"))]
pub use supervision::InspectionKind;
#[doc(alias("thẩm quyền kiểm tra", "tham quyen kiem tra"))]
pub use supervision::InspectorRules;
pub use supervision::SupervisionAsk;
#[doc(alias("nội dung kiểm tra", "noi dung kiem tra"))]
pub use supervision::SupervisionContent;
#[doc(alias("kiểm tra, giám sát", "kiem tra, giam sat"))]
pub use supervision::SupervisionRules;

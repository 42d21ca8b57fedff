//! Dossiers (*hồ sơ*): what may be filed on a day, what each sender files, what is missing, and
//! which evidence supports which criterion.
//!
//! [`FilingOptions`] tells what may be filed for a product on a day. For a first rating, an upgrade
//! and a re-rating it says whether the dossier may be filed, why it may not, what must be known
//! first, and on which day the answer changes. A [`Filing`] is made by it alone, so every filing is
//! one that is allowed on its day.
//!
//! ```
//! use ocop::dossier::FilingOptions;
//! use ocop::law::DossierKind;
//! use ocop::{Certificate, Lang, ProductSet, Say, Star};
//! use time::macros::date;
//!
//! let held = Certificate::recorded(Star::Three, date!(2024 - 02 - 29))?;
//! let today = FilingOptions::on(date!(2026 - 09 - 14), ProductSet::Tea, Some(held), None)?;
//! let filing = today.file(DossierKind::ReRating)?;
//! assert_eq!(filing.submitted_on(), date!(2026 - 09 - 14));
//! for answer in today.answers() {
//!     println!("{}", answer.text(Lang::En));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The producer prepares the dossier of a product. The commune (the district until 2025-07-05)
//! sends it on to the province, and the province sends it on to the ministry where five stars are
//! in question. What each of them files is a [`DossierList`]. It depends on the edition of the
//! rules, the sender, the kind of dossier and the product group. A [`Dossier`] holds the documents
//! that are there, each with its last day of validity if it has one, and tells what is
//! [missing](Dossier::missing). [`Evidence`] is a kind of paper that proves a level, and
//! [`evidence_for`] gives the kinds that support a criterion. All that a decision says on dossiers,
//! from the number of copies to the days before a sitting, stands in its
//! [`DossierRules`](crate::law::DossierRules).
//!
//! ```
//! use ocop::dossier::{Document, Dossier, DossierList, Sender};
//! use ocop::law::DossierKind;
//! use ocop::{Edition, Lang, ProductGroup, Say};
//!
//! let (edition, kind) = (Edition::Decision26, DossierKind::First);
//! let list = DossierList::of(edition, Sender::Commune, kind, ProductGroup::Food)?;
//! let dossier = Dossier::empty(list.said().ok_or("26/2026 prints the list")?)
//!     .with_document(Document::CommuneRequest, None)?
//!     .with_document(Document::ProductDossier, None)?
//!     .with_samples(3)?;
//! let missing: Vec<_> = dossier.missing().map(|missing| missing.document()).collect();
//! assert_eq!(missing, [Document::CommuneReport, Document::Samples]);
//! let samples = dossier.missing().last().ok_or("two units are missing")?;
//! assert_eq!(
//!     samples.text(Lang::En).to_string(),
//!     "missing: Samples, 2 of 5 units short [Decision 26/2026/QĐ-TTg, Art. 6(2)(d)]",
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A paper is valid for some time. An [`EvidencePaper`] is a paper of a kind with its first and
//! last day of validity. An [`EvidenceReview`] tells which papers are not valid on the day of
//! filing or end within a term, which criteria and minima rest on them, and which star is left
//! without them. A [`CarryOver`] tells which documents of the last dossier serve again in the next
//! one.

mod carry;
mod commune;
mod facts;
mod filing;
mod filing_error;
mod filing_kind;
mod filing_record;
mod held;
mod list;
mod missing;
mod obstacle;
mod options;
mod paper;
mod question;
mod review;
mod slip;
#[cfg(feature = "serde")]
mod stored;
mod support;
mod words;

#[doc(alias("kế thừa hồ sơ", "ke thua ho so"))]
pub use carry::CarryOver;
pub use carry::{CarriedDocument, CarryFate, CarryReason};
#[doc(alias("nộp hồ sơ", "nop ho so"))]
pub use filing::Filing;
pub use filing_error::FilingError;
pub use filing_kind::FilingKind;
pub use filing_record::{FilingDivergence, FilingRecord};
#[doc(alias("hồ sơ", "ho so"))]
pub use held::Dossier;
pub use held::{DossierError, HeldDocument};
#[doc(alias("thành phần hồ sơ", "thanh phan ho so"))]
pub use list::DossierList;
pub use list::DossierListError;
#[doc(alias("giấy tờ còn thiếu", "giay to con thieu"))]
pub use missing::MissingDocument;
pub use obstacle::FilingObstacle;
#[doc(alias("lý do không được nộp", "ly do khong duoc nop"))]
pub use obstacle::FilingReason;
pub use options::FilingAnswer;
#[doc(alias("nộp hồ sơ", "nop ho so", "điều kiện nộp hồ sơ", "dieu kien nop ho so"))]
pub use options::FilingOptions;
#[doc(alias("giấy tờ minh chứng", "giay to minh chung"))]
pub use paper::EvidencePaper;
pub use paper::EvidencePaperError;
pub use question::FilingQuestion;
#[doc(alias("minh chứng hết hiệu lực", "minh chung het hieu luc"))]
pub use review::EvidenceLapse;
#[doc(alias("rà soát minh chứng", "ra soat minh chung"))]
pub use review::EvidenceReview;
pub use review::{EvidenceReviewError, LapseTime, RestingCriterion, StarsLeft};
#[doc(alias("phiếu đăng ký", "phieu dang ky", "ngày nhận hồ sơ", "ngay nhan ho so"))]
pub use slip::RegistrationSlip;
#[doc(alias("phiếu số", "phieu so", "số phiếu đăng ký", "so phieu dang ky"))]
pub use slip::SlipNumber;
pub use slip::SlipNumberError;
pub use support::evidence_for;
#[doc(alias("minh chứng", "minh chung"))]
pub use support::evidence_on;
#[doc(alias("còn hiệu lực", "con hieu luc"))]
pub use support::valid_paper_for;

#[doc(alias("nội dung cấp xã đánh giá", "noi dung cap xa danh gia"))]
pub use crate::law::documents::CommuneContent;
#[doc(alias("số bộ hồ sơ", "so bo ho so", "số lượng hồ sơ", "so luong ho so"))]
pub use crate::law::documents::Copies;
#[doc(alias("thành phần hồ sơ", "thanh phan ho so"))]
pub use crate::law::documents::Document;
#[doc(alias("minh chứng", "minh chung"))]
pub use crate::law::documents::Evidence;
#[doc(alias("cơ quan chuẩn bị hồ sơ", "co quan chuan bi ho so"))]
pub use crate::law::documents::Sender;
pub use crate::law::documents::{DocumentCondition, DocumentNeed};

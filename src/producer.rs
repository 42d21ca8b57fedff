//! Producers (*chủ thể OCOP*): who registers products, whether they may, and which levels they
//! reach by what they are.
//!
//! A [`Producer`] is a cooperative, a cooperative group, an enterprise, a farm or a household; in
//! tourism also an association, a management centre or the like ([`ProducerKind`]). It has a name
//! and a kind. Everything else about it may be not known.
//!
//! Which producers may take part depends on the edition of the rules and on the product group
//! ([`Producer::eligibility`]). Two criteria of the sets are about the producer itself: the type of
//! organisation and the legal representative. The library suggests levels for them
//! ([`Producer::suggestions`]) and never writes them into a sheet.
//!
//! What the decisions say about producers stands in their rules:
//! [`ProducerRules`](crate::law::ProducerRules).
//!
//! ```
//! use ocop::producer::{ProducerKind, Representative};
//! use ocop::{Edition, Producer, ProductGroup, ProductSet, SetId};
//! use time::macros::date;
//!
//! let producer = Producer::new("HTX Chè Suối Giàng", ProducerKind::Cooperative)?
//!     .with_tax_code("0300588569".parse()?, date!(2026 - 06 - 01))?
//!     .with_representative(Representative::default().with_woman(true));
//! assert!(producer.eligibility(Edition::Decision26, ProductGroup::Food)?.is_eligible());
//!
//! let tea = SetId::decision_26(ProductSet::Tea);
//! let levels = producer.suggestions(tea).filter_map(|suggestion| suggestion.level());
//! assert!(levels.map(|level| level.points()).eq([3, 1]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod capital;
mod eligibility;
mod error;
mod in_words;
pub(crate) mod record;
mod representative;
#[cfg(feature = "serde")]
mod stored;
mod suggestion;
mod tax_code;
mod words;

pub use capital::InvalidLocalCapital;
#[doc(alias("vốn góp của cộng đồng địa phương", "von gop cua cong dong dia phuong"))]
pub use capital::LocalCapital;
pub use eligibility::EligibilityReason;
#[doc(alias("đối tượng tham gia", "doi tuong tham gia"))]
pub use eligibility::ProducerEligibility;
pub use error::ProducerError;
#[doc(alias("người đại diện theo pháp luật", "nguoi dai dien theo phap luat"))]
pub use representative::Representative;
#[doc(alias("mức đề xuất", "muc de xuat"))]
pub use suggestion::Suggestion;
pub use suggestion::SuggestionReason;
#[doc(alias("mã số thuế", "ma so thue"))]
pub use tax_code::TaxCode;
pub use tax_code::TaxCodeError;
#[doc(alias("loại mã số thuế", "loai ma so thue"))]
pub use tax_code::TaxCodeKind;

#[doc(alias("xác nhận", "xac nhan"))]
pub use crate::law::producers::Attestation;
#[doc(alias("hình thức pháp lý", "hinh thuc phap ly"))]
pub use crate::law::producers::EnterpriseForm;
#[doc(alias("quy mô doanh nghiệp", "quy mo doanh nghiep"))]
pub use crate::law::producers::EnterpriseSize;
#[doc(alias("loại hình chủ thể", "loai hinh chu the", "loại hình tổ chức", "loai hinh to chuc"))]
pub use crate::law::producers::ProducerKind;
pub use crate::law::producers::RepresentativeTrait;

use record::Producer;

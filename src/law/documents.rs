//! What the decisions call the papers of a dossier, who prepares it, and how it is asked for.

mod document;
mod evidence;
mod sender;
mod terms;

#[doc(alias("thành phần hồ sơ", "thanh phan ho so"))]
pub use document::Document;
#[doc(alias("minh chứng", "minh chung"))]
pub use evidence::Evidence;
#[doc(alias("cơ quan chuẩn bị hồ sơ", "co quan chuan bi ho so"))]
pub use sender::Sender;
#[doc(alias("nội dung cấp xã đánh giá", "noi dung cap xa danh gia"))]
pub use terms::CommuneContent;
#[doc(alias("số bộ hồ sơ", "so bo ho so", "số lượng hồ sơ", "so luong ho so"))]
pub use terms::Copies;
pub use terms::{DocumentCondition, DocumentNeed};

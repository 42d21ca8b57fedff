//! Strategies that generate valid values, for property tests of your own (feature `proptest1`).
//!
//! Enums with codes and numbers have their values in `ALL`, for [`proptest::sample::select`].
//!
//! ```
//! use ocop::proptest1::score_sheet;
//! use proptest::prelude::*;
//!
//! proptest!(|(sheet in score_sheet())| {
//!     prop_assert!(sheet.total() <= 100);
//! });
//! ```

mod catalogue;
mod dossier;
mod law;
mod papers;
mod rating;
#[cfg(feature = "registry")]
mod registry;
mod supervision;

pub use catalogue::{criterion_id, level_id, minimum, minimum_set_of, set_id, set_id_of};
pub use dossier::{evidence_review, paper};
#[doc(alias("căn cứ", "can cu"))]
pub use law::basis;
pub use law::{answer, citation, governing};
pub use papers::{application, council_sitting};
#[doc(alias("tổng điểm trung bình", "tong diem trung binh"))]
pub use rating::score;
pub use rating::{
    agreement, agreement_between, agreement_with_reference, assessment, assessment_of, assessment_of_sheets,
    choice, choices_of, council, council_for, ground_of, open_assessment, open_assessment_of, open_sheet,
    open_sheet_of, open_sheets_of, panel_size, recorded_result_of, score_sheet, score_sheet_of,
    score_sheets_of,
};
#[cfg(feature = "registry")]
pub use registry::{claim_of, label_register, registered_product};
pub use supervision::{inspection, rated_sheet_of};

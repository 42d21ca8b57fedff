//! Strategies that generate valid values, for property tests of your own (feature `proptest1`).
//!
//! Most public types are [`Arbitrary`](proptest::arbitrary::Arbitrary), so that `any::<T>()` is
//! enough; the functions take what a value is to be of. Enums with codes and numbers have their
//! values in `ALL`. For a service's path of refusals there are lines in which one thing is wrong
//! (`nearly_valid_rate_line` and its like, feature `serde`).
//!
//! ```
//! use ocop::proptest1::score_sheet;
//! use proptest::prelude::*;
//!
//! proptest!(|(sheet in score_sheet())| {
//!     prop_assert!(sheet.total() <= 100);
//! });
//! ```

mod arbitrary;
mod catalogue;
mod certificate;
mod dossier;
mod law;
mod papers;
mod procedure;
mod producer;
mod rating;
#[cfg(feature = "registry")]
mod registry;
mod supervision;
mod upgrade;
#[cfg(feature = "serde")]
mod wire;

pub use catalogue::{criterion_id, level_id, minimum, minimum_set_of, set_id, set_id_of};
pub use certificate::{certificate, certificate_record, certificate_standing, day, revocation};
pub use dossier::{evidence_review, paper};
pub use law::{answer, basis, citation, governing};
pub use papers::{application, council_sitting};
pub use procedure::{
    commune_report, dossier, dossier_list, filing, filing_record, procedure, procedure_record,
    procedure_steps,
};
pub use producer::{
    any_province, code_place, commune_code, district_code, local_capital, producer, producers, product_code,
    representative, tax_code,
};
pub use rating::{
    agreement, agreement_between, agreement_with_reference, assessment, assessment_of, assessment_of_sheets,
    choice, choices_of, council, council_for, ground_of, open_assessment, open_assessment_of, open_sheet,
    open_sheet_of, open_sheets_of, panel, panel_size, recorded_result_of, score, score_sheet, score_sheet_of,
    score_sheets_of,
};
#[cfg(feature = "registry")]
pub use registry::{census, claim_of, figures, label_register, portfolio, registered_product};
pub use supervision::{inspection, rated_sheet_of};
pub use upgrade::{
    costs_of, forecast, forecast_summary, plan, planner, renewal, star_gap, star_proof, unreachable_star,
};
#[cfg(feature = "serde")]
pub use wire::{
    certificate_line, forecast_line, nearly_valid_certificate_line, nearly_valid_forecast_line,
    nearly_valid_plan_line, nearly_valid_rate_line, plan_line, rate_line,
};

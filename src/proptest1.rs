//! Strategies that generate valid values, for property tests of your own (feature `proptest1`).
//!
//! Inputs, answers and their parts implement [`Arbitrary`](proptest::arbitrary::Arbitrary), so that
//! `any::<T>()` generates any value of the type. The functions are the strategies themselves. Some
//! of them take what the value is to be of, as [`score_sheet_of`] takes a set.
//!
//! * A part of an answer is taken from a generated answer, so that it is a part that the library
//!   can give.
//! * The rules of the decisions and the tables of the catalogue are not generated: they are those
//!   of the library.
//! * An enum with codes or numbers has all its values in `ALL`.
//! * To test how a service refuses requests, there are request lines in which one thing is wrong
//!   (`nearly_valid_rate_line` and others, with the feature `serde`).
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
mod parts;
mod parts_of_agreements;
#[cfg(feature = "registry")]
mod parts_of_counts;
mod parts_of_dossiers;
#[cfg(feature = "registry")]
mod parts_of_figures;
mod parts_of_forecasts;
mod parts_of_papers;
#[cfg(feature = "communes")]
mod parts_of_places;
mod parts_of_plans;
mod parts_of_procedures;
mod parts_of_ratings;
#[cfg(feature = "registry")]
mod parts_of_registries;
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
pub use parts_of_agreements::{
    agreed_share, criterion_against_reference, criterion_agreement, criterion_between, left_out,
    level_choice, member_against_reference, split_minimum,
};
#[cfg(feature = "registry")]
pub use parts_of_counts::{breakdown_line, count_bounds, figure_line, producer_line, share, share_bounds};
pub use parts_of_dossiers::{
    carried_document, carry_over, document, evidence_lapse, filing_answer, filing_obstacle, filing_question,
    held_document, missing_document, registration_slip, resting_criterion, slip_number, stars_left,
};
#[cfg(feature = "registry")]
pub use parts_of_figures::{
    attainment, breakdown, figure_row, figures_comparison, measured_target, period_changes, producer_counts,
    progress, target_value, yes_no_counts,
};
pub use parts_of_forecasts::{
    counterparts, criterion_change, criterion_forecast, demand, filings_of_month, level_range,
    missed_minimum, proof_step, restructured, set_comparison, vanished_criterion,
};
pub use parts_of_papers::{blank, filled_paper, paper_item, paper_section, paper_text};
#[cfg(feature = "communes")]
pub use parts_of_places::{code_units, unit_candidate, unit_doubt, unit_name};
pub use parts_of_plans::{frontier_point, obstacle, plan_step, what_if_answer};
pub use parts_of_procedures::{
    batch, criterion_fall, delay, ground_found, next_step, production_finding, recorded_step,
    revocation_cause, revocation_term, schedule, suggestion,
};
pub use parts_of_ratings::{
    explanation_step, fingerprint, grounds, minima_basis, reply, rescore, shortfall, swing,
};
#[cfg(feature = "registry")]
pub use parts_of_registries::{
    certification_statement, claim_answer, claim_candidate, claim_gap, commune_of_era, group_in_words,
    mark_allowed, registered_producer, registered_rating, registry_finding,
};
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
#[cfg(all(feature = "communes", feature = "serde"))]
pub use wire::{nearly_valid_place_line, place_line};

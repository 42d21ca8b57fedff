//! Criteria that recur, each written once: topic, name and the labels of the levels.
//!
//! A scale is shared by every set and regime that prints it; points, stars and notes stand in the
//! tables of the sets.

pub(super) mod community;
pub(super) mod craft;
pub(super) mod marketing;
pub(super) mod origin;
pub(super) mod packaging;
pub(super) mod production;
pub(super) mod quality;
pub(super) mod senses;
pub(super) mod story;
pub(super) mod tourism;

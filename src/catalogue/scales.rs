//! Criteria that recur, each written once: topic, name and the labels of the levels.
//!
//! A scale is shared by every set and regime that prints it; points, stars and notes stand in the tables of the sets.

pub(in crate::catalogue) mod community;
pub(in crate::catalogue) mod craft;
pub(in crate::catalogue) mod marketing;
pub(in crate::catalogue) mod origin;
pub(in crate::catalogue) mod packaging;
pub(in crate::catalogue) mod production;
pub(in crate::catalogue) mod quality;
pub(in crate::catalogue) mod senses;
pub(in crate::catalogue) mod story;
pub(in crate::catalogue) mod tourism;

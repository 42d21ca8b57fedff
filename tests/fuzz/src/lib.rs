//! Laws that hold of every input, each asserted by a fuzz target of its own: a function of bytes.
//!
//! Targets that take text take it as it is; the structured ones read small decisions from the bytes,
//! so that nearly every input is a value of the library and an execution is short.

mod bytes;
mod census;
mod certificates;
mod law;
mod panels;
mod procedures;
mod stored;
mod texts;
mod wire;

pub use census::census;
pub use certificates::certificates;
pub use panels::panels;
pub use procedures::procedures;
pub use stored::{form_names, stored};
pub use texts::{name_seeds, place_names, text_seeds, texts};
pub use wire::{wire_certificate, wire_forecast, wire_places, wire_plan, wire_rate};

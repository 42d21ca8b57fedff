//! The stored forms of this module, a file for each concept.
//!
//! A type is written as a plain struct of its fields, and read back through the checks of its
//! constructor. What callers give is read strictly; of what the library answers, fields that a
//! later version added pass.

mod agreements;
mod choices;
mod council;
mod explanations;
mod outcomes;
mod records;
mod scores;
mod sheets;

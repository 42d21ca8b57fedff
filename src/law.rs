//! The decisions, when each was in force, and which one governs a dossier.
//!
//! A rating, a certificate and a product code are never read without the rules of their time. Three criteria regimes
//! ([`Regime`]) have been in force since 2019, two of them amended along the way, which makes five editions of the
//! rules ([`Edition`]). The day a dossier is submitted picks the edition ([`Edition::of_dossier`]); there is no clock in
//! the library, so the day is always given.
//!
//! Where the decisions are silent, the library follows a named policy, a [`Reading`]. Every explanation says which
//! provision ([`Citation`]) or reading it rests on ([`Basis`]).

mod act;
mod citation;
mod edition;
mod reading;

pub use act::Act;
pub use citation::{Basis, Citation, Point};
pub use edition::{BeforeFirstRegime, DossierKind, Edition, Governing, Regime, Standing, UnknownRegime};
pub use reading::Reading;

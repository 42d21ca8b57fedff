//! Vietnam's One Commune One Product programme (OCOP, *Mỗi xã một sản phẩm*): criteria, star ratings and their reasons.
//!
//! More than 18,000 local products are rated one to five stars under decisions of the Prime Minister. This library models what those
//! decisions say, as values that cannot be wrong: the 78 criteria sets of every regime since 2019, score sheets, a council's assessment,
//! the star with its reasons, and the rules of the day that apply. Registries, self-assessment tools, marketplaces and researchers embed it.
//!
//! # A first rating
//!
//! A product belongs to a [`ProductSet`], and a set has its criteria under a decision ([`SetId`]). Each member of a council fills in a
//! [`ScoreSheet`]: for each criterion one level, or none.
//!
//! ```
//! use ocop::{ProductSet, ScoreSheet, SetId};
//!
//! let coffee = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
//! let mut draft = ScoreSheet::draft(coffee);
//! for criterion in coffee.criteria() {
//!     // The best level everywhere, but for the packaging: its second level is plain.
//!     let best = criterion.levels().last();
//!     draft.choose(criterion.code(), best)?;
//! }
//! draft.choose("2.2", 2)?;
//! let sheet = draft.finish()?;
//! assert_eq!(sheet.total(), 98);
//! # Ok::<(), ocop::sheet::SheetErrors>(())
//! ```
//!
//! An [`Assessment`] puts the sheets under a [`Council`]'s rules and [rates](Assessment::rate) them. A star needs points **and** minima: the
//! stars that the decree prints beside some levels. Attractive packaging is a minimum for three stars, so these 98 points are two stars:
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Lang, Outcome, Star};
//! # use ocop::{ProductSet, ScoreSheet, SetId};
//! # let coffee = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
//! # let best = coffee.criteria().iter().map(|criterion| (criterion.code(), criterion.levels().last()));
//! # let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.2", 2)?;
//!
//! let sheets = [sheet];
//! let assessment = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?;
//! let Outcome::Rated(rating) = assessment.rate() else { panic!("no ground was declared") };
//!
//! assert_eq!(rating.band(), Star::Five);
//! assert_eq!(rating.star(), Star::Two);
//! let unmet: Vec<_> = rating.unmet().map(|minimum| (minimum.star(), minimum.criterion().code())).collect();
//! assert_eq!(unmet, [(Star::Three, "2.2")]);
//!
//! for step in assessment.explain().steps() {
//!     println!("{}", step.text(Lang::En));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it keeps
//!
//! * **Exact.** A council's score is the mean of whole points ([`Score`]), compared unrounded: 89.99 is four stars.
//! * **Of its day.** The day a dossier is submitted picks the rules ([`Edition::of_dossier`]); the library reads no clock.
//! * **Said.** Every outcome explains itself in Vietnamese and English, with stable codes, citing decision and article ([`explain`]).
//! * **No guess.** Where the law is silent a named policy decides ([`law::Reading`]); misprints are listed
//!   ([`catalogue::Erratum`]); bad input is an error that says what is wrong, where, and what is allowed.
//!
//! # Where to find what
//!
//! | in the decrees | here |
//! |---|---|
//! | the decisions, and which one governs a dossier | [`law`] |
//! | product groups and sets (Annex I) | [`classification`] |
//! | criteria sets (Annex II), their notes and errata | [`catalogue`] |
//! | what changed from one decision to the next | [`comparison`] |
//! | score sheet, council, rating, and why | [`sheet`], [`council`], [`rating`], [`explain`] |
//! | who takes part, and where | [`producer`], [`place`] |
//! | dossiers (Annex III), the procedure, product codes | [`dossier`], [`procedure`], [`product_code`] |
//! | certificates and how terms are counted | [`certificate`], [`term`] |
//! | upgrade: what is missing, and the least-cost way | [`upgrade`] |
//! | the programme's phases and targets, and a portfolio's figures | [`programme`], [`portfolio`] |
//!
//! # From a rating to a certificate and the next star
//!
//! A certifiable rating becomes a [`Certificate`](certificate::Certificate), which tells on any day whether it is valid and when a re-rating may be
//! filed; a [`Planner`](upgrade::Planner) finds the cheapest way to the next star:
//!
//! ```
//! use ocop::certificate::{Certificate, Status};
//! use ocop::upgrade::Planner;
//! use ocop::{Assessment, Authority, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId, Star};
//! use time::macros::date;
//!
//! let set = SetId::Decision26(ProductSet::Tourism).criteria_set();
//! let best = set.criteria().iter().map(|criterion| (criterion.code(), criterion.levels().last()));
//! let sheets = [ScoreSheet::from_choices(set, best)?.with("2.1", 1)?.with("2.3", 1)?.with("7", 1)?];
//! let assessment = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?;
//! let Outcome::Rated(rating) = assessment.rate() else { panic!("no ground was declared") };
//! assert_eq!((rating.score().to_string().as_str(), rating.star()), ("90.00", Star::Five));
//!
//! let certificate = Certificate::issue(&rating, Authority::Centre, date!(2026 - 09 - 15))?;
//! assert_eq!(certificate.valid_through(), date!(2029 - 09 - 15));
//! assert_eq!(certificate.status(date!(2029 - 09 - 16)), Status::Expired);
//!
//! // Nothing is missing for five stars, so the plan is empty.
//! assert!(Planner::new(&assessment)?.plan(Star::Five).is_ok_and(|plan| plan.steps().is_empty()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Features
//!
//! * `serde` (default): sheets, requests and answers in the documented wire form (`wire`).
//! * `proptest1`: strategies that generate valid values, for property tests of your own (`proptest1`).
//!
//! The library is `no_std`; it needs `alloc`.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

pub mod catalogue;
pub mod certificate;
pub mod classification;
pub mod comparison;
pub mod council;
pub mod date;
pub mod dossier;
pub mod explain;
pub mod law;
pub mod place;
pub mod portfolio;
pub mod procedure;
pub mod producer;
pub mod product_code;
pub mod programme;
#[cfg(feature = "proptest1")]
#[cfg_attr(docsrs, doc(cfg(feature = "proptest1")))]
pub mod proptest1;
pub mod rating;
mod score;
pub mod sheet;
mod star;
pub mod term;
mod text;
pub mod upgrade;
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod wire;

pub use catalogue::{Case, CriteriaSet, Criterion, Level, Minimum, Part, SetId, Topic};
pub use classification::{ProductGroup, ProductSet, ProductSet1048};
pub use council::{Assessment, Council, Ground, GroundKind, MinimaPolicy};
pub use explain::Explanation;
pub use law::{Edition, Regime};
pub use rating::{Outcome, Rating};
pub use score::Score;
pub use sheet::{Choice, ScoreSheet};
pub use star::{Authority, Star};
pub use text::{Lang, Text};

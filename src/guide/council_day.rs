//! A council's day: sheets of many members, drafts, spread, minima, and the explanation.
//!
//! # Before the council meets: its rules
//!
//! A [`Council`](crate::Council) holds what the decision leaves to the council:
//!
//! * its level of government: province or centre (the district too until 2025);
//! * the policy by which a minimum counts as met;
//! * whether there is a limit on the *spread*: how many points the highest total of its members may
//!   lie above the lowest.
//!
//! ```
//! use ocop::{Authority, Council, Edition, MinimaPolicy};
//!
//! fn main() {
//!     let council = Council::new(Edition::Decision26)
//!         .with_tier(Authority::Province)
//!         .with_minima(MinimaPolicy::Majority)
//!         .with_spread_limit(15);
//!     // 26/2026 sets no number of members: there may be one or more.
//!     assert_eq!(council.size(), (1, u16::MAX));
//! }
//! ```
//!
//! A minimum is a level that a star asks for. The decisions do not say when a council of several
//! members meets a minimum. There are four policies ([`MinimaPolicy`](crate::MinimaPolicy)): the
//! majority of the members unless you choose another. The explanation names the one that was used.
//!
//! # While members fill in: what is certain already
//!
//! A *swing* is a criterion that a member has not answered yet and whose answer can still change
//! the star.
//!
//! ```
//! use ocop::rating::OpenAssessment;
//! use ocop::{Council, Edition, OpenSheet, ProductSet, ScoreSheet, SetId, Star};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let best = coffee.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let finished = ScoreSheet::from_choices(coffee, best)?;
//!
//!     // One member has finished, the other has not answered 2.2 yet.
//!     let mut draft = OpenSheet::from(finished);
//!     draft.reopen("2.2")?;
//!     let council = Council::new(Edition::Decision26);
//!     let open = OpenAssessment::new(council, [finished.into(), draft])?;
//!
//!     let bounds = open.bounds();
//!     assert_eq!((bounds.certain().star(), bounds.possible().star()), (Star::Two, Star::Five));
//!     assert_eq!(bounds.decided(), None);
//!     for swing in open.swings() {
//!         println!("member {}, criterion {}", swing.member(), swing.criterion().code());
//!     }
//!     Ok(())
//! }
//! ```
//!
//! prints `member 2, criterion 2.2`.
//!
//! # The result
//!
//! The score is the exact mean of the members' totals. It is compared with the bands unrounded: a
//! mean of 89.99 is four stars. Points alone are not enough: a minimum that is not met keeps the
//! star down, whatever the points are.
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId, Star};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let best = coffee.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let high = ScoreSheet::from_choices(coffee, best)?;
//!     let low = high.with("2.2", 1)?;
//!
//!     let council = Council::new(Edition::Decision26);
//!     let Outcome::Rated(rating) = Assessment::new(council, [high, low, low], [])?.rate() else {
//!         return Err("no ground, no limit on the spread".into());
//!     };
//!     assert_eq!(rating.score().to_string(), "98.00");
//!     // Two of three members found the packaging below its minimum for three stars.
//!     assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Two));
//!     Ok(())
//! }
//! ```
//!
//! # When members are far apart
//!
//! Where there is a limit on the spread and the totals are further apart, there is no star: the
//! council scores again.
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let best = coffee.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let high = ScoreSheet::from_choices(coffee, best)?;
//!     let low = ScoreSheet::from_choices(coffee, [("1.1", 1)])?;
//!
//!     let council = Council::new(Edition::Decision26).with_spread_limit(15);
//!     let Outcome::Rescore(rescore) = Assessment::new(council, [high, low], [])?.rate() else {
//!         return Err("99 points lie between the two".into());
//!     };
//!     assert!(rescore.spread() > rescore.limit());
//!     Ok(())
//! }
//! ```
//!
//! # Grounds that take a product out
//!
//! Some grounds take a product out of the rating ([`Ground`](crate::Ground)), whatever the sheets
//! say: a forged dossier, for example. The council declares them. The outcome names them, and the
//! explanation cites where the decision prints such grounds.
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Ground, GroundKind, ProductSet, ScoreSheet, SetId};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let sheet = ScoreSheet::from_choices(coffee, [("1.1", 1)])?;
//!     let eliminated = Ground::of_dossier(GroundKind::Eliminated);
//!     let council = Council::new(Edition::Decision26);
//!     let outcome = Assessment::new(council, [sheet], [eliminated])?.rate();
//!     assert_eq!(outcome.code(), "eliminated");
//!     Ok(())
//! }
//! ```
//!
//! # For the minutes
//!
//! [`Assessment::explain`](crate::Assessment::explain) gives every step as data and as text, and a
//! sheet can be written as one line that fits into minutes and links:
//!
//! ```
//! use ocop::{ProductSet, ScoreSheet, SetId};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let sheet = ScoreSheet::from_choices(coffee, [("1.1", 3), ("2.2", 4)])?;
//!     let line = sheet.to_string();
//!     assert!(line.starts_with("OCOP:2026/13/1.1:3/"));
//!     assert_eq!(line.parse::<ScoreSheet>()?, sheet);
//!     Ok(())
//! }
//! ```
//!
//! Next: [errors](super::errors), or [storing](super::storing).

//! A council's day: sheets of many members, drafts, spread, minima, and the explanation.
//!
//! # Before the council meets: its rules
//!
//! A [`Council`](crate::Council) holds what the decision leaves to the council: its level of
//! government (province or centre; the district too until 2025), how the minima are found to be
//! met, and whether the totals of its members may lie only so many points apart (their *spread*:
//! the highest total less the lowest).
//!
//! ```
//! use ocop::{Authority, Council, Edition, MinimaPolicy};
//!
//! fn main() {
//!     let council = Council::new(Edition::Decision26)
//!         .with_tier(Authority::Province)
//!         .with_minima(MinimaPolicy::Majority)
//!         .with_spread_limit(15);
//!     // 26/2026 sets no size: any number of members from one on.
//!     assert_eq!(council.size(), (1, u16::MAX));
//! }
//! ```
//!
//! A minimum is a level that a star asks for. The decisions do not say whose sheet decides on a
//! minimum. There are four policies ([`MinimaPolicy`](crate::MinimaPolicy)), and the explanation
//! names the one that was used.
//!
//! # While members fill in: what is certain already
//!
//! A *swing* is a criterion that a member has not answered yet and that can still win or lose a
//! star.
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
//!     // One member has everything, the other has not answered 2.2 yet.
//!     let mut draft = OpenSheet::from(finished);
//!     draft.reopen("2.2")?;
//!     let council = Council::new(Edition::Decision26);
//!     let open = OpenAssessment::new(council, [finished.into(), draft])?;
//!
//!     let bounds = open.bounds();
//!     assert_eq!((bounds.low().star(), bounds.high().star()), (Star::Two, Star::Five));
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
//! mean of 89.99 is four stars. Points alone make no star: a minimum that is not met holds the star
//! down, whatever the points.
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
//! With a limit on the spread, totals that are too far apart give no star: the council scores
//! again.
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
//! Whatever the sheets say, some grounds take a product out of the rating
//! ([`Ground`](crate::Ground)): a forged dossier, for example. The council declares them; the
//! outcome names them, with their article.
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

//! The cheapest way to a star: what is missing, what it costs, and what holds the star now.
//!
//! # What is missing
//!
//! ```
//! use ocop::upgrade::StarGap;
//! use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId};
//! use ocop::{Lang, Say, Star};
//!
//! let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//! let best = coffee.criteria_set().criteria();
//! let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//! let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.2", 2)?.with("4.1", 1)?;
//! let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!
//! let Outcome::Rated(rating) = assessment.rate() else { return Err("it is rated".into()) };
//! let gap = StarGap::to(&rating, Star::Five);
//! assert!(!gap.is_closed());
//! println!("{}", gap.text(Lang::Vi));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The plan that raises the fewest criteria
//!
//! ```
//! use ocop::{Planner, Star};
//! # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
//! # let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//! # let best = coffee.criteria_set().criteria();
//! # let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//! # let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.2", 2)?.with("4.1", 1)?;
//! # let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!
//! let planner = Planner::new(assessment)?;
//! let plan = planner.plan(Star::Five)?;
//! assert_eq!(plan.rating().star(), Star::Five);
//! let steps: Vec<_> = plan.steps().iter().map(|step| step.criterion().code()).collect();
//! assert_eq!(steps, ["2.2", "4.1"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # With your own costs
//!
//! Costs are whole numbers in a unit of your choice: millions of đồng, or weeks. With a list, only
//! the moves in it are possible:
//!
//! ```
//! use ocop::upgrade::Costs;
//! use ocop::{Planner, Star};
//! # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
//! # let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//! # let best = coffee.criteria_set().criteria();
//! # let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//! # let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.2", 2)?.with("4.1", 1)?;
//! # let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!
//! let mut costs = Costs::listed(coffee);
//! costs.add("2.2", 3, 12)?.add("2.2", 4, 40)?.add("4.1", 2, 8)?;
//! let planner = Planner::new(assessment)?.with_costs(costs)?;
//! let plan = planner.plan(Star::Three)?;
//! assert_eq!(plan.cost(), 20);
//!
//! // Five stars need a move that is not in the list. The answer says what is in the way.
//! let blocked = planner.plan(Star::Five).unwrap_err();
//! assert!(!blocked.obstacles().is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The plan is exact: no cheaper one reaches the star. Among plans of the same cost the one with
//! more points comes first.
//!
//! # What holds the star now
//!
//! [`Margin`](crate::upgrade::Margin) says how many points may be lost, and which minima must not
//! be lost; [`what_if`](crate::upgrade::what_if) answers "and if we lose this certificate?":
//!
//! ```
//! use ocop::upgrade::what_if;
//! use ocop::{Assessment, Choice, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
//!
//! let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//! let best = coffee.criteria_set().criteria();
//! let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//! let sheet = ScoreSheet::from_choices(coffee, best)?;
//! let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!
//! let lost = what_if(&assessment, &[("2.2", Choice::level(1))])?;
//! assert_eq!((lost.before().star(), lost.after().star()), (Star::Five, Star::Two));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

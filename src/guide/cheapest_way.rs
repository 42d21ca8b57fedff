//! The cheapest way to a star: what is missing, what it costs, and what the star rests on now.
//!
//! # What is missing
//!
//! A [`StarGap`](crate::upgrade::StarGap) says how many points and which minima a rating lacks to a
//! star:
//!
//! ```
//! use ocop::upgrade::StarGap;
//! use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId};
//! use ocop::{Lang, Say, Star};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let best = coffee.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.2", 2)?.with("4.1", 1)?;
//!     let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!
//!     let Outcome::Rated(rating) = assessment.rate() else { return Err("it is rated".into()) };
//!     assert_eq!(rating.star(), Star::Two);
//!     let gap = StarGap::to(&rating, Star::Five);
//!     assert!(!gap.is_closed());
//!     println!("{}", gap.text(Lang::Vi));
//!     Ok(())
//! }
//! ```
//!
//! prints
//!
//! ```text
//! Đủ điểm nhưng còn thiếu 4 yêu cầu tối thiểu để đạt 5 sao
//! ```
//!
//! The next star above the present one is `rating.star().next()`.
//!
//! # The plan that raises the fewest criteria
//!
//! A [`Planner`](crate::Planner) finds the cheapest way to a star. Without costs of your own, each
//! criterion that is raised costs 1:
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Lang, Planner, ProductSet, Say, ScoreSheet, SetId};
//! use ocop::Star;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let best = coffee.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.2", 2)?.with("4.1", 1)?;
//!     let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!
//!     let planner = Planner::new(assessment)?;
//!     let plan = planner.plan(Star::Five)?;
//!     assert_eq!(plan.rating().star(), Star::Five);
//!     let steps: Vec<_> = plan.steps().iter().map(|step| step.criterion().code()).collect();
//!     assert_eq!(steps, ["2.2", "4.1"]);
//!     println!("{}", plan.text(Lang::Vi));
//!     Ok(())
//! }
//! ```
//!
//! prints
//!
//! ```text
//! 2.2 Đóng gói, bao bì: mức 2 → mức 4 (Đóng gói sáng tạo và tiện lợi, bao bì đẹp và sang trọng);
//!   +2,00 điểm, chi phí 1; đạt yêu cầu tối thiểu 3 sao [Phụ lục II Quyết định số 26/2026/QĐ-TTg
//!   ngày 22/5/2026]
//! 4.1 Khu vực phân phối chính: mức 1 → mức 4 (…); +4,00 điểm, chi phí 1; …
//! 2 bước, chi phí 2: đạt 100,00 điểm, 5 sao
//! ```
//!
//! [`Planner::plans`](crate::Planner::plans) has a plan for each higher star.
//!
//! # With your own costs
//!
//! Costs are whole numbers from 0 to 4294967295 in a unit of your choice: millions of đồng, or
//! weeks. With a list of moves, only the moves in it are possible:
//!
//! ```
//! use ocop::upgrade::Costs;
//! use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let best = coffee.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.2", 2)?.with("4.1", 1)?;
//!     let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!
//!     let mut costs = Costs::listed(coffee);
//!     costs.add("2.2", 3, 12)?.add("2.2", 4, 40)?.add("4.1", 2, 8)?;
//!     let planner = Planner::new(assessment)?.with_costs(costs)?;
//!     let plan = planner.plan(Star::Three)?;
//!     assert_eq!(plan.cost(), 20);
//!
//!     // Five stars need a move that is not in the list. The answer says what stands in the way.
//!     let blocked = planner.plan(Star::Five).unwrap_err();
//!     assert!(!blocked.obstacles().is_empty());
//!     Ok(())
//! }
//! ```
//!
//! The plan is exact: no cheaper plan reaches the star. Among plans of the same cost, the one that
//! raises the fewest criteria is chosen, then the one with the most points. A criterion that cannot
//! be changed, the type of organisation for example, is kept out of a plan by
//! [`Costs::fix`](crate::upgrade::Costs::fix).
//!
//! # What the star rests on now
//!
//! A [`Margin`](crate::upgrade::Margin) says how many points may be lost, and which minima must not
//! be lost. [`what_if`](crate::upgrade::what_if) says what the star is after a change, for example
//! with a lower level of packaging:
//!
//! ```
//! use ocop::upgrade::what_if;
//! use ocop::{Assessment, Choice, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let best = coffee.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let sheet = ScoreSheet::from_choices(coffee, best)?;
//!     let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!
//!     let lost = what_if(&assessment, &[("2.2", Choice::level(1))])?;
//!     assert_eq!((lost.before().star(), lost.after().star()), (Star::Five, Star::Two));
//!     Ok(())
//! }
//! ```
//!
//! Next: [from 148 to 26/2026](super::from_148_to_26).

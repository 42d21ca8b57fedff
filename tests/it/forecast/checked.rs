//! Stored forecasts and proofs: what breaks one condition alone is refused. And what they say.

use ocop::crosswalk::{
    CriterionForecast, Forecast, ForecastSummary, ProofCourse, ProofStep, Renewal, StarProof,
};
use ocop::upgrade::{Costs, Planner, StarGap, Unreachable};
use ocop::{
    Assessment, Case, Choice, Council, CriteriaSet, CriterionId, Edition, Lang, Rating, Regime, Say as _,
    ScoreSheet, Star,
};
use serde_json::{Value, json};
use time::macros::date;

use super::{best, coffee, of_sheet};
use crate::round_trip::{round_trip, with_fields};
use crate::support::{best_of, set};

/// Two members' forecast.
fn of_two(one: ScoreSheet, other: ScoreSheet) -> Forecast {
    let council = Council::new(one.set().regime().last_edition());
    Forecast::new(Assessment::new(council, [one, other], []).unwrap()).unwrap()
}

/// The best sheet of a set of 148, but for one level.
fn but(set: &'static CriteriaSet, code: &str, level: u8) -> ScoreSheet {
    best(set).with(code, level).unwrap()
}

// ------------------------------------------------------------------------------------------------------------------ proofs

/// A coffee that lacks packaging: three stars ask for an improvement and two proofs.
fn plain() -> Forecast {
    of_sheet(but(coffee(), "2.b", 1))
}

fn packaging(forecast: &Forecast) -> CriterionId {
    forecast.crosswalk().to().criteria_set().criterion("2.2").unwrap()
}

#[test]
fn an_improvement_costs_what_it_costs_and_proofs_beside_it_what_they_cost() {
    let forecast = plain();
    let mut costs = Costs::listed(forecast.crosswalk().to());
    for (code, level, cost) in [("2.2", 3, 20), ("4.1", 2, 7), ("9", 3, 5), ("3.1", 3, 3), ("1.1", 3, 1)] {
        costs.add(code, Choice::level(level), cost).unwrap();
    }
    let proof = forecast.proof_with(Star::Three, &costs).unwrap();
    let price = |step: &ProofStep| {
        let code = step.criterion().code();
        let of = costs.moves().find(|(to, _)| to.criterion() == step.criterion());
        (code, step.cost(), of.map(|(_, cost)| u64::from(cost)))
    };
    let prices: Vec<_> = proof.steps().iter().map(price).collect();
    assert!(prices.len() > 1 && prices.iter().any(|(code, ..)| *code == "2.2"), "{prices:?}");
    for (code, cost, of) in prices {
        assert_eq!(Some(cost), of, "{code}");
    }
    assert_eq!(proof.cost(), proof.steps().iter().map(ProofStep::cost).sum::<u64>());
}

/// Level 3 of the idea can be proven for nobody: one member has it for certain, and for the other level 2 is the highest possible.
#[test]
fn a_move_to_a_level_that_nobody_is_raised_to_proves_nothing() {
    let food = set(Regime::Decision148, 5);
    let forecast = of_two(best(food), but(food, "2.a", 1));
    let idea = forecast.crosswalk().to().criteria_set().criterion("2.1").unwrap();
    let places = |of: &Assessment| -> Vec<u8> {
        of.sheets().iter().map(|sheet| sheet.level(idea).unwrap().map_or(0, |one| one.position())).collect()
    };
    assert_eq!((places(forecast.certain()), places(forecast.possible())), (vec![3, 1], vec![3, 2]));
    let with = |level| {
        let mut costs = Costs::listed(forecast.crosswalk().to());
        costs.add("2.1", Choice::level(level), 1).unwrap();
        *forecast.proof_with(Star::Five, &costs).unwrap().provable()
    };
    assert_eq!(with(3), *forecast.bounds().certain());
    assert!(with(2).score() > forecast.bounds().certain().score());
}

#[test]
fn where_nothing_can_be_proven_the_text_tells_improvements_alone() {
    let forecast = of_sheet(ScoreSheet::empty(coffee()));
    let mut costs = Costs::listed(forecast.crosswalk().to());
    // Of these nothing was found, so that nothing is open.
    for one in forecast.criteria().iter().filter(|one| one.possible().is_none()) {
        let last = one.criterion().levels().last();
        costs.add(one.criterion().code(), Choice::from(last), 1).unwrap();
    }
    let proof = forecast.proof_with(Star::Two, &costs).unwrap();
    let improved = proof.improvements().count();
    assert_eq!((proof.course(), proof.proofs().count()), (ProofCourse::Improvement, 0));
    let (score, star) = (proof.rating().score(), proof.rating().star());
    assert!(improved > 1 && star == Star::Two);
    let last = |lang| proof.text(lang).to_string().lines().last().unwrap().to_owned();
    assert_eq!(
        last(Lang::En),
        format!(
            "Proofs alone do not reach 2 stars: improve {improved} criteria; if improved as far as can be: {score} points, 2 stars"
        )
    );
    assert_eq!(
        last(Lang::Vi),
        format!(
            "Chỉ chứng minh thì chưa đạt 2 sao: phải cải thiện {improved} tiêu chí; nếu cải thiện được mức cao nhất: {} điểm, 2 sao",
            score.text(Lang::Vi)
        )
    );
}

/// Two members' sheets with levels lowered, one at a time, until so many points are certain of both together.
fn lowered_to(sum: u32, mut sheets: [ScoreSheet; 2], keep: &[&str]) -> [ScoreSheet; 2] {
    let certain = |[one, other]: [ScoreSheet; 2]| of_two(one, other).bounds().certain().score().numerator();
    let open = |one: &CriterionId| !keep.contains(&one.code()) && !one.is_story_only();
    for criterion in sheets[0].set().criteria_set().criteria().filter(open) {
        for member in [0, 1] {
            let lower = criterion.levels().map(Choice::from).rev().chain([Choice::NONE]);
            for choice in lower.collect::<Vec<_>>() {
                let mut other = sheets;
                if let Ok(sheet) = other[member].with(criterion.code(), choice) {
                    other[member] = sheet;
                    let less = certain(other) < certain(sheets);
                    if less && certain(other) >= sum {
                        sheets = other;
                    }
                }
            }
        }
    }
    assert_eq!(certain(sheets), sum);
    sheets
}

/// One member is improved to level 3 of the idea; the other has it for certain, and what more of it can be proven is needed too.
#[test]
fn what_a_member_above_an_improvement_proves_besides_has_its_own_price() {
    let [one, other] = lowered_to(58, [but(coffee(), "2.a", 2), best(coffee())], &["2.a", "5.a"]);
    let forecast = of_two(one, other);
    let mut costs = Costs::listed(forecast.crosswalk().to());
    costs.add("2.1", Choice::level(3), 1).unwrap().add("2.1", Choice::level(4), 5).unwrap();
    let proof = forecast.proof_with(Star::Two, &costs).unwrap();
    assert_eq!((proof.course(), proof.provable().score().numerator()), (ProofCourse::Improvement, 59));
    let [step] = proof.steps() else { panic!("one step: {proof:?}") };
    assert_eq!((step.to().position(), step.least().position(), step.cost()), (4, 4, 6));
    let idea = step.criterion();
    let after: Vec<u8> = proof
        .assessment()
        .sheets()
        .iter()
        .map(|sheet| sheet.level(idea).unwrap().unwrap().position())
        .collect();
    assert_eq!((after, proof.rating().score().numerator()), (vec![3, 4], 60));
}

/// The story of one is not told, and cannot be: what the other proves of the story counts, and is the cheapest.
#[test]
fn what_one_member_proves_counts_where_another_has_no_story() {
    let untold = coffee().criteria().filter(|one| one.is_story_only());
    let untold = untold.fold(best(coffee()), |sheet, one| sheet.with(one.code(), Choice::NONE).unwrap());
    let untold = untold.with("5.a", Choice::NONE).unwrap();
    let [one, other] = lowered_to(59, [best(coffee()), untold], &["2.a", "5.a"]);
    let forecast = of_two(one, other);
    let mut costs = Costs::listed(forecast.crosswalk().to());
    costs.add("2.1", Choice::level(4), 10).unwrap().add("5.2", Choice::level(3), 1).unwrap();
    let proof = forecast.proof_with(Star::Two, &costs).unwrap();
    let steps: Vec<_> = proof.steps().iter().map(|step| (step.criterion().code(), step.cost())).collect();
    assert_eq!((proof.rating().star(), steps), (Star::Two, vec![("5.2", 1)]));
}

fn fields_of(rating: &Rating) -> [(&'static str, Value); 2] {
    [("score", json!(rating.score())), ("star", json!(rating.star()))]
}

fn rating_of(assessment: &Assessment) -> Rating {
    *assessment.rate().rating().unwrap()
}

#[test]
fn the_steps_of_a_proof_stand_once_each_in_printed_order() {
    let proof = plain().proof(Star::Three);
    let steps = proof.steps().to_vec();
    let twice = [&steps[..1], &steps].concat();
    let with = |steps: &[ProofStep]| {
        let cost: u64 = steps.iter().map(ProofStep::cost).sum();
        with_fields(&proof, &[("steps", json!(steps)), ("cost", json!(cost))])
    };
    assert_eq!(with(&steps), Some(proof.clone()));
    assert_eq!(with(&twice), None, "one twice");
    let reversed: Vec<ProofStep> = steps.into_iter().rev().collect();
    assert_eq!(with(&reversed), None, "in another order");
}

/// One member can be raised, the other is certain of the lower level and of no other.
#[test]
fn a_step_raises_those_who_leave_the_level_below_and_nobody_else() {
    let food = set(Regime::Decision148, 1);
    let [one, other] = lowered_to(59, [but(food, "2.a", 3), but(food, "2.a", 1)], &["2.a", "5.a"]);
    let forecast = of_two(one, other);
    let mut costs = Costs::listed(forecast.crosswalk().to());
    costs.add("2.1", Choice::level(3), 1).unwrap();
    let proof = forecast.proof_with(Star::Two, &costs).unwrap();
    let [step] = proof.steps() else { panic!("one step: {proof:?}") };
    assert_eq!((step.criterion().code(), step.from().map(|level| level.position())), ("2.1", Some(1)));
    assert_eq!((step.to().position(), step.members().get()), (3, 1));
    for (members, reads) in [(1, true), (2, false)] {
        let mut steps = json!(proof.steps());
        steps[0]["members"] = json!(members);
        assert_eq!(with_fields(&proof, &[("steps", steps)]).is_some(), reads, "{members} members");
    }
}

#[test]
fn a_proof_reaches_its_star_and_improves_only_where_proofs_are_not_enough() {
    // Without an improvement.
    let forecast = of_sheet(best(coffee()));
    let proof = forecast.proof(Star::Three);
    assert_eq!(proof.course(), ProofCourse::Proofs);
    // A criterion without a step is lowered, and three stars ask for more of it.
    let lower = proof.assessment().sheets()[0].with("2.2", 1).unwrap();
    let council = proof.assessment().council();
    let lower = Assessment::new(council, [lower], []).unwrap();
    let [score, star] = fields_of(&rating_of(&lower));
    assert!(with_fields(&proof, &[]).is_some());
    let fields = [("assessment", json!(lower)), score, star];
    assert!(with_fields(&proof, &fields).is_none(), "the sheets do not reach it");
    // What can be proven is enough, so that nothing is to be improved.
    let mut steps = json!(proof.steps());
    steps[0]["kind"] = json!("improvement");
    let fields = [("steps", steps), ("course", json!("improvement"))];
    assert!(with_fields(&proof, &fields).is_none(), "an improvement where proofs are enough");
}

/// A proof that is out of reach, for want of packaging, with what can be proven.
fn out_of_reach() -> (Forecast, StarProof) {
    let forecast = plain();
    let mut costs = Costs::listed(forecast.crosswalk().to());
    costs.add("4.1", Choice::level(3), 1).unwrap();
    let proof = forecast.proof_with(Star::Three, &costs).unwrap();
    assert_eq!((proof.course(), proof.steps().len()), (ProofCourse::OutOfReach, 0));
    (forecast, proof)
}

#[test]
fn what_is_out_of_reach_goes_with_its_star_and_with_what_can_be_proven() {
    let (forecast, proof) = out_of_reach();
    assert_eq!(with_fields(&proof, &[]).as_ref(), Some(&proof));

    // What can be proven is enough.
    let council = proof.assessment().council();
    let next = forecast.crosswalk().to().criteria_set();
    let good = Assessment::new(council, [best_of(next, Case::A)], []).unwrap();
    let rating = rating_of(&good);
    assert!(rating.star() >= Star::Three);
    let [score, star] = fields_of(&rating);
    let enough = [
        ("assessment", json!(good)),
        ("provable", json!(rating)),
        ("gap", json!(StarGap::to(&rating, Star::Three))),
        score,
        star,
    ];
    assert!(with_fields(&proof, &enough).is_none(), "what can be proven is enough");

    // A step that leads to the very sheets.
    let steps = forecast.proof(Star::Three);
    let step = steps.steps().iter().find(|step| step.criterion().code() == "4.1").unwrap();
    let step = [("steps", json!([step])), ("cost", json!(step.cost()))];
    assert!(with_fields(&proof, &step).is_none(), "steps that do not lead there");

    // What can be proven is not that of the sheets.
    let low = forecast.bounds().certain();
    assert!(low.star() < Star::Three && low != proof.provable());
    let other = [("provable", json!(low)), ("gap", json!(StarGap::to(low, Star::Three)))];
    assert!(with_fields(&proof, &other).is_none(), "the sheets are rated otherwise");

    // Another star.
    let four = [("target", json!(4)), ("gap", json!(StarGap::to(proof.provable(), Star::Four)))];
    assert!(with_fields(&proof, &four).is_none(), "three stars are out of reach, of four nothing is said");

    // Another set, and another council.
    let unreachable = |set: &'static CriteriaSet, members: usize| -> Unreachable {
        let sheets = vec![best_of(set, Case::A).with("2.2", 1).unwrap(); members];
        let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, []).unwrap();
        let nothing = Costs::listed(set);
        Planner::new(assessment).unwrap().with_costs(nothing).unwrap().plan(Star::Three).unwrap_err()
    };
    assert!(with_fields(&proof, &[("unreachable", json!(unreachable(next, 1)))]).is_some());
    for other in [unreachable(next, 2), unreachable(set(Regime::Decision26, 12), 1)] {
        assert!(with_fields(&proof, &[("unreachable", json!(other))]).is_none());
    }
    assert_eq!(packaging(&forecast).code(), "2.2");
}

// --------------------------------------------------------------------------------------------------------- forecasts, days

#[test]
fn what_was_found_is_levels_of_the_criterion_before() {
    let forecast = of_sheet(best(coffee()));
    let of = |one: &&CriterionForecast| one.from().is_some_and(|from| from.code() == "1.b");
    let one = forecast.criteria().iter().find(of).unwrap();
    let found = |lowest: &str, highest: &str| {
        let fields = [("found_lowest", json!(lowest)), ("found_highest", json!(highest))];
        with_fields::<CriterionForecast>(one, &fields).is_some()
    };
    assert!(found("2023/13/1.b:1", "2023/13/1.b:2") && found("2023/13/1.b:2", "2023/13/1.b:2"));
    assert!(!found("2023/13/1.b:2", "2023/13/1.b:1"), "the highest first");
    assert!(!found("2023/13/1.a:1", "2023/13/1.b:2"), "the lowest of another criterion");
    assert!(!found("2023/13/1.b:1", "2023/13/1.c:1"), "the highest of another criterion");
}

#[test]
fn what_is_not_filed_is_not_filed_late() {
    let on = |day| of_sheet(best(coffee())).with_issued_on(day).unwrap().renewal().unwrap();
    let (lapsed, late) = (on(date!(2023 - 03 - 01)), on(date!(2023 - 08 - 01)));
    assert_eq!((lapsed.filing(), lapsed.is_late()), (None, false));
    round_trip(&lapsed);
    assert!(with_fields::<Renewal>(&lapsed, &[("late", json!(true))]).is_none());
    assert!(late.filing().is_some() && late.is_late());
    round_trip(&late);
    let days = [("file_from", Value::Null), ("file_until", Value::Null)];
    assert!(with_fields::<Renewal>(&late, &days).is_none());
    let [from, until] = days;
    let fields = [from, until, ("late", json!(false))];
    assert!(with_fields::<Renewal>(&late, &fields).is_some());
}

#[test]
fn a_forecast_says_both_ratings_the_days_and_what_is_new_and_gone() {
    let forecast = of_sheet(best(coffee())).with_issued_on(date!(2024 - 05 - 10)).unwrap();
    assert_eq!(
        forecast.text(Lang::En).to_string(),
        "Forecast of the re-rating, from set 13 of 148/QĐ-TTg to set 13 of 26/2026/QĐ-TTg\n\
        Rated then: 98.00 points, 5 stars\n\
        Certain: 64.00 points, 2 stars; possible: up to 100.00 points, 5 stars\n\
        The certificate is valid through 2027-05-10; the re-rating is filed from 2026-11-11 through 2027-01-10\n\
        New criteria, of which nothing was found yet: 1.2 Certified raw-material area, 2.4 Bilingual label\n\
        Criteria that are judged no more: 3.đ Accounting, 8.b Periodic food-safety testing"
    );
    let vi = forecast.text(Lang::Vi).to_string();
    assert_eq!(vi.lines().nth(1), Some("Kết quả trước đây: 98,00 điểm, 5 sao"));
    assert_eq!(vi.lines().nth(2), Some("Chắc chắn đạt 64,00 điểm, 2 sao; có thể đạt đến 100,00 điểm, 5 sao"));
    let stars = forecast.stars();
    assert_eq!(
        stars.text(Lang::En).to_string(),
        "5 stars before; at least 2 stars for certain, 5 stars at most"
    );
    assert_eq!(
        stars.text(Lang::Vi).to_string(),
        "Trước đây 5 sao; chắc chắn ít nhất 2 sao, cao nhất có thể 5 sao"
    );
}

#[test]
fn a_criterion_says_where_it_came_from_and_what_is_certain() {
    let forecast = of_sheet(best(coffee()));
    let said = |code, lang| forecast.criterion(code).unwrap().text(lang).to_string();
    assert_eq!(
        said("2.1", Lang::En),
        "2.1 Origin of the product idea (criterion 2.a before, narrowed): certain level 3, possible level 4. Level 4 now takes only a speciality made in one commune alone (was: one district). Its other branch, a new product of typical local material sold steadily for 36 months, is unchanged."
    );
    assert_eq!(
        said("2.1", Lang::Vi),
        "2.1 Nguồn gốc ý tưởng sản phẩm (trước đây là tiêu chí 2.a, yêu cầu chặt hơn): chắc chắn mức 3, có thể mức 4. Mức 4 nay chỉ nhận đặc sản sản xuất riêng trên địa bàn một xã (trước là một huyện). Trường hợp sản phẩm mới từ nguyên liệu đặc trưng của địa phương, bán ổn định từ 36 tháng, giữ nguyên."
    );
    let new = forecast.new_criteria().next().unwrap();
    assert_eq!(
        new.text(Lang::En).to_string(),
        format!("1.2 Certified raw-material area (new): {}.", new.range().text(Lang::En))
    );
    let gone = forecast.vanished().next().unwrap();
    let points = gone.points();
    assert_eq!(
        gone.text(Lang::En).to_string(),
        format!("3.đ Accounting: judged no more, {points} points then")
    );
    assert_eq!(
        gone.text(Lang::Vi).to_string(),
        format!(
            "{}: không còn được chấm, trước đây {} điểm",
            gone.criterion().text(Lang::Vi),
            points.text(Lang::Vi)
        )
    );
    // Points are proven that count only with a story.
    let waiting = of_sheet(but(coffee(), "5.a", 2));
    let said = waiting.criterion("5.2").unwrap().text(Lang::En).to_string();
    let lapsed =
        ". A level with points is proven, but counts only with a product story, and none is certain.";
    assert!(said.ends_with(lapsed), "{said}");
}

// --------------------------------------------------------------------------------------------------------------- summaries

/// A summary as it is stored, of so many products of five stars each: for certain the star is kept, by proofs, by an improvement, and not.
fn counted() -> ForecastSummary {
    let stars = |certain: u8, possible: u8, products: u64| json!({"stars": {"then": 5, "certain": certain, "possible": possible}, "products": products});
    let summary = json!({
        "format": "ocop.forecast-summary/1", "products": 10,
        "stars": [stars(3, 5, 7), stars(5, 5, 3)],
        "courses": [
            {"course": "certain", "products": 3}, {"course": "proofs", "products": 4},
            {"course": "improvement", "products": 2}, {"course": "out_of_reach", "products": 1},
        ],
        "by_proofs": [{"proofs": 0, "products": 3}, {"proofs": 2, "products": 4}],
        "demands": [{"criterion": "2026/13/2.2", "proofs": 4, "improvements": 2}],
        "missed": [{"minimum": "2026/13/2.2:3", "open": 4, "blocked": 3}],
        "filings": [], "lapsed": 4, "undated": 6,
    });
    serde_json::from_value(summary).unwrap()
}

#[test]
fn a_summary_says_every_count_that_is_not_nothing() {
    let (_, missed) = counted().missed().next().unwrap();
    assert_eq!((missed.open(), missed.blocked(), missed.products()), (4, 3, 7));
    assert_eq!(
        counted().text(Lang::En).to_string(),
        "Products: 10\n\
        5 stars then (10): certain 3 stars ×7, 5 stars ×3; possible 5 stars ×10\n\
        Keeping the star, certain: 3\n\
        Keeping the star, reached by proofs: 4\n\
        Keeping the star, something must be improved: 2\n\
        Keeping the star, out of reach: 1\n\
        Criteria to prove: 4; to improve: 2\n\
        Packaging: 4 to prove, 2 to improve\n\
        Packaging: 7 products not certain of a minimum, 3 of them without a chance\n\
        Certificates that ended before the new decision: 4"
    );
    assert_eq!(counted().text(Lang::Vi).to_string().lines().count(), 10);
    // With improvements alone, and with proofs alone.
    for (proofs, improvements) in [(0, 2), (4, 0), (0, 0)] {
        let demand = json!([{"criterion": "2026/13/2.2", "proofs": proofs, "improvements": improvements}]);
        let other =
            with_fields(&counted(), &[("demands", demand), ("lapsed", json!(0)), ("undated", json!(10))]);
        let said = other.unwrap().text(Lang::En).to_string();
        let line = format!("\nCriteria to prove: {proofs}; to improve: {improvements}\n");
        assert_eq!(said.contains(&line), proofs + improvements > 0, "{said}");
        assert!(!said.contains("ended before"), "{said}");
    }
}

//! Finds the least-cost way to a star: one JSON request a line in, one plan a line out.
//!
//! ```text
//! cargo run --release --example plan_upgrade -- examples/data/upgrades.jsonl
//! cargo run --release --example plan_upgrade -- --json < examples/data/upgrades.jsonl
//! ```

#[path = "support/product.rs"]
mod product;
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use ocop::Lang;
use ocop::dossier::evidence_for;
use ocop::upgrade::{Gap, Plan, Step, Unreachable};
use ocop::wire::{PlanAnswer, PlanRequest};
use support::{Args, Failure, Id, pick};

const USAGE: &str = "usage: plan_upgrade [--json] [--lang vi|en] [FILE...]";

fn main() -> ExitCode {
    match Args::read(USAGE) {
        Err(code) => code,
        Ok(args) if args.json => {
            support::run_json(&args, |line| answer(line).map(|answer| serde_json::to_string(&answer)))
        }
        Ok(args) => {
            support::run_text(&args, |out, line| answer(line).map(|answer| report(out, &answer, args.lang)))
        }
    }
}

fn answer(line: &str) -> Result<PlanAnswer<'_, Id<'_>>, Failure> {
    let request: PlanRequest<'_, Id<'_>> = support::request(line)?;
    request.plan().map_err(|(id, error)| Failure::new(id, error.code(), error))
}

fn report(out: &mut dyn Write, answer: &PlanAnswer<'_, Id<'_>>, lang: Lang) -> io::Result<()> {
    match answer.product() {
        Some(told) => product::heading(out, told)?,
        None => writeln!(out, "{}", answer.id())?,
    }
    let (set, rating) = (answer.set(), answer.rating());
    writeln!(
        out,
        "  {} {}: {} · {}",
        pick(lang, "Bộ", "Set"),
        set.number(),
        set.name().get(lang),
        set.regime()
    )?;
    let (score, star) = (rating.score(), rating.star());
    writeln!(out, "  {}: {score} {}, {star}★", pick(lang, "hiện tại", "now"), pick(lang, "điểm", "points"))?;
    match answer.plan() {
        Ok(plan) => table(out, plan, lang)?,
        Err(unreachable) => obstacles(out, unreachable, rating, lang)?,
    }
    for (star, plan) in answer.other_plans() {
        match plan {
            Ok(plan) => {
                let (steps, cost) = (plan.steps().len(), plan.cost());
                writeln!(
                    out,
                    "  {} {star}★: {steps} {}, {} {cost}",
                    pick(lang, "còn", "for"),
                    pick(lang, "bước", "steps"),
                    pick(lang, "chi phí", "cost")
                )?;
            }
            Err(_) => writeln!(out, "  {star}★: {}", pick(lang, "không đạt được", "out of reach"))?,
        }
    }
    writeln!(out)
}

/// The plan as a table to take home.
fn table(out: &mut dyn Write, plan: &Plan, lang: Lang) -> io::Result<()> {
    let target = plan.target();
    if plan.steps().is_empty() {
        return writeln!(
            out,
            "  {target}★ {}",
            pick(lang, "đã đạt, không cần bước nào", "is reached already: no step is needed")
        );
    }
    writeln!(out, "  {} {target}★:", pick(lang, "Con đường rẻ nhất đến", "The least-cost way to"))?;
    for (step, number) in plan.steps().iter().zip(1..) {
        row(out, number, step, lang)?;
    }
    let (cost, score, star) = (plan.cost(), plan.score(), plan.star());
    let (total, then, points) = (
        pick(lang, "Tổng chi phí", "Total cost"),
        pick(lang, "sau đó", "then"),
        pick(lang, "điểm", "points"),
    );
    writeln!(out, "  {total} {cost}; {then} {score} {points}, {star}★")?;
    let basis: Vec<String> = plan.basis().iter().map(|basis| basis.text(lang).to_string()).collect();
    writeln!(out, "  [{}]", basis.join("; "))
}

fn row(out: &mut dyn Write, number: usize, step: &Step, lang: Lang) -> io::Result<()> {
    let criterion = step.criterion();
    let from = step
        .from()
        .map_or_else(|| pick(lang, "chưa đạt", "none").to_owned(), |level| level.tag().to_string());
    let (points, cost) = (step.points(), step.cost());
    let name = criterion.name().get(lang);
    writeln!(
        out,
        "  {number:>3}. {:<6} {name:<44} {from:>4} → {:<3} +{points} {}  {} {cost}",
        criterion.code(),
        step.to().tag().to_string(),
        pick(lang, "điểm", "points"),
        pick(lang, "chi phí", "cost"),
    )?;
    writeln!(out, "       {}: {}", pick(lang, "cần", "asks for"), step.to().label().get(lang))?;
    for minimum in step.minima() {
        writeln!(
            out,
            "       {} {}★",
            pick(lang, "đạt yêu cầu tối thiểu", "meets the minimum for"),
            minimum.star()
        )?;
    }
    let evidence: Vec<&str> = evidence_for(criterion).map(|evidence| evidence.name().get(lang)).collect();
    if !evidence.is_empty() {
        writeln!(out, "       {}: {}", pick(lang, "minh chứng", "evidence"), evidence.join("; "))?;
    }
    Ok(())
}

fn obstacles(
    out: &mut dyn Write,
    unreachable: &Unreachable,
    rating: &ocop::Rating,
    lang: Lang,
) -> io::Result<()> {
    let (target, best) = (unreachable.target(), unreachable.best());
    let gap = Gap::to(rating, target);
    let (points, minima) = (gap.points(), gap.minima().count());
    writeln!(
        out,
        "  {target}★ {}",
        pick(lang, "không đạt được với các bước cho phép", "cannot be reached by the possible moves")
    )?;
    let now = match lang {
        Lang::Vi => {
            format!("đang thiếu {points} điểm và {minima} yêu cầu tối thiểu; nhiều nhất đạt {best} điểm")
        }
        Lang::En => format!("now short of {points} points and {minima} minima; {best} points at most"),
    };
    writeln!(out, "  {now}")?;
    for obstacle in unreachable.obstacles() {
        writeln!(out, "    ✗ {}", obstacle.text(lang))?;
    }
    match unreachable.highest() {
        Some(plan) if plan.star() > rating.star() => {
            writeln!(out, "  {}:", pick(lang, "Hạng cao nhất có thể đạt", "The highest star within reach"))?;
            table(out, plan, lang)
        }
        _ => Ok(()),
    }
}

//! Finds the least-cost way to a star: one JSON request a line in, one plan a line out.
//!
//! ```text
//! cargo run --release --example plan_upgrade -- examples/data/upgrades.jsonl
//! cargo run --release --example plan_upgrade -- --json < examples/data/upgrades.jsonl
//! ```

#[path = "support/product.rs"]
mod product;
#[path = "support/run.rs"]
mod run;
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use ocop::dossier::evidence_for;
use ocop::upgrade::{Plan, StarGap, Unreachable};
use ocop::wire::{PlanAnswer, PlanRequest};
use ocop::{Lang, Rating, Say as _};
use run::run;
use support::{Args, Usage, pick};

const USAGE: Usage = (
    "cách dùng: plan_upgrade [--json] [--explain] [--lang vi|en] [TỆP...]",
    "usage: plan_upgrade [--json] [--explain] [--lang vi|en] [FILE...]",
);

fn main() -> ExitCode {
    let args = match Args::read(USAGE, &[("--explain", false)]) {
        Ok(args) => args,
        Err(code) => return code,
    };
    let explain = args.has("--explain");
    let answer = |line: &str| {
        let answer = PlanRequest::read(line)?.plan()?;
        Ok(if explain { answer.explained() } else { answer })
    };
    run(&args, answer, |out, answer| report(out, answer, args.lang))
}

fn report(out: &mut dyn Write, answer: &PlanAnswer, lang: Lang) -> io::Result<()> {
    product::heading(out, answer.product(), answer.id(), lang)?;
    let rating = answer.rating();
    writeln!(out, "  {} · {}", answer.set().text(lang), rating.edition().text(lang))?;
    let (score, star) = (rating.score(), rating.star());
    let (score, star) = (score.text(lang), star.text(lang));
    writeln!(out, "  {}: {score} {}, {star}", pick(lang, "Hiện tại", "now"), pick(lang, "điểm", "points"))?;
    match answer.plan() {
        Ok(plan) => table(out, plan, lang)?,
        Err(unreachable) => obstacles(out, unreachable, rating, lang)?,
    }
    for (star, plan) in answer.other_plans() {
        let star = star.text(lang);
        match plan {
            Ok(plan) if plan.steps().is_empty() => writeln!(out, "  {}", plan.text(lang))?,
            Ok(plan) => {
                let last = plan.text(lang).to_string();
                writeln!(
                    out,
                    "  {} {star}: {}",
                    pick(lang, "Để đạt", "To"),
                    last.lines().last().unwrap_or_default()
                )?;
            }
            Err(_) => writeln!(
                out,
                "  {} {star}: {}",
                pick(lang, "Để đạt", "To"),
                pick(lang, "không thể đạt", "out of reach")
            )?,
        }
    }
    Ok(())
}

/// The plan as a table to take home: each criterion by its name, with the evidence that supports it.
fn table(out: &mut dyn Write, plan: &Plan, lang: Lang) -> io::Result<()> {
    if !plan.steps().is_empty() {
        let way = pick(lang, "Cách ít tốn kém nhất để đạt", "The least-cost way to");
        writeln!(out, "  {way} {}:", plan.target().text(lang))?;
    }
    for (step, number) in plan.steps().iter().zip(1..) {
        writeln!(out, "  {number:>3}. {}", step.text(lang))?;
        if let Some(evidence) = evidence_for(step.criterion()).said().filter(|all| !all.is_empty()) {
            let names: Vec<String> = evidence.iter().map(|one| one.text(lang).to_string()).collect();
            writeln!(out, "       {}: {}", pick(lang, "Minh chứng", "evidence"), names.join("; "))?;
        }
    }
    let all = plan.text(lang).to_string();
    let basis: Vec<String> = plan.basis().map(|basis| basis.text(lang).to_string()).collect();
    writeln!(out, "  {} [{}]", all.lines().last().unwrap_or_default(), basis.join("; "))
}

fn obstacles(out: &mut dyn Write, unreachable: &Unreachable, rating: &Rating, lang: Lang) -> io::Result<()> {
    writeln!(out, "  {}", unreachable.text(lang))?;
    writeln!(out, "  {}", StarGap::to(rating, unreachable.target()).text(lang))?;
    for obstacle in unreachable.obstacles() {
        writeln!(out, "    ✗ {}", obstacle.text(lang))?;
    }
    if unreachable.highest().star() > rating.star() {
        table(out, unreachable.highest(), lang)?;
    }
    Ok(())
}

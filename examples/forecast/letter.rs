//! What one producer is told.

use std::io::{self, Write};

use ocop::crosswalk::StarProof;
use ocop::dossier::evidence_for;
use ocop::wire::ForecastAnswer;
use ocop::{CriterionId, Lang, Say as _};

use crate::product;
use crate::support::pick;

pub(crate) fn write(out: &mut dyn Write, answer: &ForecastAnswer, lang: Lang) -> io::Result<()> {
    product::heading(out, answer.product(), answer.id(), lang)?;
    let forecast = answer.forecast();
    let told = |out: &mut dyn Write, indent: &str, text: String| {
        text.lines().try_for_each(|line| writeln!(out, "{indent}{line}"))
    };
    told(out, "  ", forecast.text(lang).to_string())?;
    match answer.keep() {
        Some(keep) => proof(out, keep, lang)?,
        None => writeln!(
            out,
            "  {}",
            pick(lang, "Chưa đạt 3 sao: không có hạng sao để giữ", "Under 3 stars: there is no star to keep")
        )?,
    }
    if let Some(rise) =
        forecast.rise().filter(|rise| forecast.keep().is_none() || rise.target().is_certifiable())
    {
        let text = rise.text(lang).to_string();
        writeln!(out, "  → {}", text.lines().last().unwrap_or_default())?;
    }
    let moving = forecast.criteria().iter().filter(|one| one.certain() != one.possible());
    writeln!(out, "  {}", pick(lang, "Tiêu chí chưa chắc chắn:", "Criteria that are not certain:"))?;
    for one in moving {
        told(out, "    ", one.text(lang).to_string())?;
    }
    let basis: Vec<String> = forecast.basis().map(|basis| basis.text(lang).to_string()).collect();
    writeln!(out, "  [{}]\n", basis.join("; "))
}

/// The proofs, each with the evidence that supports it.
fn proof(out: &mut dyn Write, proof: &StarProof, lang: Lang) -> io::Result<()> {
    let text = proof.text(lang).to_string();
    let mut steps = proof.steps().iter();
    for line in text.lines() {
        writeln!(out, "  {line}")?;
        if let Some(evidence) = steps.next().and_then(|step| evidence(step.criterion(), lang)) {
            writeln!(out, "      {}: {evidence}", pick(lang, "minh chứng", "evidence"))?;
        }
    }
    Ok(())
}

/// The evidence that supports a level of the criterion.
pub(crate) fn evidence(criterion: CriterionId, lang: Lang) -> Option<String> {
    let evidence = evidence_for(criterion).said().filter(|all| !all.is_empty())?;
    let names: Vec<String> = evidence.iter().map(|one| one.text(lang).to_string()).collect();
    Some(names.join("; "))
}

//! The life of one product of the programme's early years: rated, certified, lapsed, rated again, and what it faces today.
//!
//! The yogurt of the Tam Đảo dairy cooperative (Bồ Lý, Vĩnh Phúc, now Phú Thọ) was rated 3 stars in 2019: that is a fact. The days, the
//! scores and everything after 2019 are illustrative.
//!
//! ```text
//! cargo run --release --example life_of_a_product
//! cargo run --release --example life_of_a_product -- --lang vi
//! ```

use std::error::Error;
use std::process::ExitCode;

use ocop::crosswalk::Forecast;
use ocop::dossier::{CommuneContent, FilingOptions};
use ocop::law::DossierKind;
use ocop::procedure::{CommuneReport, Manner, ProcedureStep};
use ocop::{
    Assessment, Authority, Certificate, Council, CriteriaSet, Lang, Procedure, ProductSet, ProductSet1048,
    Say as _, ScoreSheet, SetId, Star,
};
use time::Date;
use time::macros::date;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let lang = match given.as_slice() {
        [] | ["--lang", "en"] => Lang::En,
        ["--lang", "vi"] => Lang::Vi,
        _ => {
            eprintln!("cách dùng / usage: life_of_a_product [--lang vi|en]");
            return ExitCode::from(2);
        }
    };
    match life(lang) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn life(lang: Lang) -> Result<(), Box<dyn Error>> {
    println!(
        "{}\n",
        match lang {
            Lang::Vi => "Sữa chua của HTX bò sữa Tam Đảo (3 sao năm 2019 là có thật; phần sau là minh họa)",
            Lang::En =>
                "Yogurt, Tam Đảo dairy cooperative (3 stars in 2019 are a fact; what follows is illustrative)",
        }
    );

    // 2019: five members of the district council, then nine of the province, under 1048.
    let set = SetId::decision_1048(ProductSet1048::ProcessedAnimalProducts);
    let mut procedure = filed(date!(2019 - 10 - 01), set, lang)?;
    for (tier, members, day) in
        [(Authority::District, 5, date!(2019 - 10 - 28)), (Authority::Province, 9, date!(2019 - 12 - 20))]
    {
        let council = Council::new(procedure.edition()).with_tier(tier);
        let assessment = Assessment::new(council, panel(set.criteria_set(), members, 63)?, [])?;
        take(&mut procedure, ProcedureStep::assess(day, assessment, Manner::Sitting), lang)?;
        if tier == Authority::District {
            take(&mut procedure, ProcedureStep::forward(day), lang)?;
        }
    }
    let decided = ProcedureStep::recognise(date!(2019 - 12 - 31));
    take(&mut procedure, decided, lang)?;
    let first = procedure.stage().certificate().ok_or("three stars are certified")?;
    stands(first, &[date!(2020 - 01 - 01), first.valid_through(), date!(2023 - 01 - 01)], lang);

    // 2023: the certificate has lapsed, so it is a first rating again, under 148; the district certifies 3 stars now.
    let set = SetId::decision_148(ProductSet::ProcessedAnimalProducts);
    let mut procedure = filed(date!(2023 - 11 - 06), set, lang)?;
    let council = Council::new(procedure.edition()).with_tier(Authority::District);
    let assessment = Assessment::new(council, panel(set.criteria_set(), 5, 66)?, [])?;
    let step = ProcedureStep::assess(date!(2023 - 12 - 11), assessment.clone(), Manner::Sitting);
    take(&mut procedure, step, lang)?;
    take(&mut procedure, ProcedureStep::recognise(date!(2023 - 12 - 20)), lang)?;
    let second = procedure.stage().certificate().ok_or("three stars are certified")?;
    stands(second, &[date!(2026 - 05 - 21), date!(2026 - 05 - 22), date!(2026 - 08 - 22)], lang);

    // 2026: what its sheets are worth under 26/2026, and the window that it has for a re-rating.
    let forecast = Forecast::new(assessment)?.with_certificate(second)?;
    println!("{}\n", forecast.text(lang));

    // It did not file, so after its last day it is rated for the first time once more.
    let mut procedure =
        filed(date!(2027 - 01 - 04), SetId::decision_26(ProductSet::ProcessedAnimalProducts), lang)?;
    let findings = CommuneContent::ALL.iter().map(|content| (*content, "HTX Tam Đảo, Phú Thọ"));
    let review = ProcedureStep::review(date!(2027 - 01 - 18), CommuneReport::new(findings)?);
    take(&mut procedure, review, lang)
}

/// A first rating filed on a day.
fn filed(on: Date, set: SetId, lang: Lang) -> Result<Procedure, Box<dyn Error>> {
    let filing = FilingOptions::on(on, set, None, None)?.file(DossierKind::First)?;
    let procedure = Procedure::new(filing);
    println!("{:<11} {} · {}", on.text(lang), procedure.stage().text(lang), procedure.edition().text(lang));
    Ok(procedure)
}

fn take(procedure: &mut Procedure, step: ProcedureStep, lang: Lang) -> Result<(), Box<dyn Error>> {
    let on = step.on();
    let stage = procedure.apply(step)?;
    println!("{:<11} {}", on.text(lang), stage.text(lang));
    Ok(())
}

fn stands(certificate: Certificate, days: &[Date], lang: Lang) {
    for day in days {
        println!("            {}", certificate.standing(*day).text(lang));
    }
    println!();
}

/// Sheets of a panel around a total.
fn panel(set: &'static CriteriaSet, members: u8, total: u8) -> Result<Vec<ScoreSheet>, Box<dyn Error>> {
    (0..members).map(|member| sheet(set, total.saturating_add(member % 3))).collect()
}

/// A sheet of a total: every minimum for three stars and a story, then level by level in printed order.
fn sheet(set: &'static CriteriaSet, total: u8) -> Result<ScoreSheet, Box<dyn Error>> {
    let needed = set.minima().iter().filter(|minimum| minimum.star() == Star::Three);
    let needed = needed.map(|minimum| (minimum.criterion(), minimum.level()));
    let story = set.story().and_then(|story| Some((story, story.levels().last()?)));
    let start = needed.chain(story).map(|(criterion, level)| (criterion.code(), Some(level)));
    let mut sheet = ScoreSheet::from_choices(set, start)?;
    while sheet.total() < total {
        let before = sheet;
        for criterion in set.criteria() {
            let now = sheet.points(criterion)?;
            let Some(next) = criterion.levels().find(|level| level.points() > now) else { continue };
            let raised = sheet.with(criterion.code(), Some(next))?;
            if raised.total() <= total {
                sheet = raised;
            }
        }
        if sheet == before {
            break;
        }
    }
    Ok(sheet)
}

//! The life of one product of the programme's early years: rated, certified, lapsed, rated again, and what it faces today.
//!
//! The yogurt of the Tam Đảo dairy cooperative (Bồ Lý, Vĩnh Phúc, now Phú Thọ) was rated 3 stars in 2019: that is a fact. The days, the
//! scores and everything after 2019 are illustrative.
//!
//! ```text
//! cargo run --release --example life_of_a_product
//! ```

use std::error::Error;

use ocop::certificate::Certificate;
use ocop::council::{Assessment, Council};
use ocop::law::{DossierKind, Governing};
use ocop::{
    Authority, CriteriaSet, Edition, Outcome, Part, ProductSet, ProductSet1048, Rating, ScoreSheet, SetId,
    Star,
};
use time::Date;
use time::macros::date;

fn main() -> Result<(), Box<dyn Error>> {
    println!(
        "Yogurt, Tam Đảo dairy cooperative (3 stars in 2019 are a fact; what follows is illustrative)\n"
    );

    // 2019: five members of the district council, then nine of the province, under 1048.
    let submitted = date!(2019 - 10 - 01);
    let rules = Governing::of_dossier(submitted, DossierKind::First)?;
    println!("{submitted}  dossier, first rating: governed by {}", rules.edition());
    let processed = SetId::Decision1048(ProductSet1048::ProcessedAnimalProducts).criteria_set();
    let province = Council::new(rules.edition()).tier(Authority::Province);
    let rating = rate(province, &panel(processed, 9, 63)?)?;
    say("province, nine members", &rating);
    let first = Certificate::issue(&rating, Authority::Province, date!(2019 - 12 - 31))?;
    certificate(first, &[date!(2020 - 01 - 01), first.valid_through(), date!(2023 - 01 - 01)]);

    // 2023: the certificate has lapsed, so it is a first rating again, under 148; the district certifies 3 stars now.
    let submitted = date!(2023 - 11 - 06);
    let rules = Governing::of_dossier(submitted, DossierKind::First)?;
    println!("{submitted}  dossier, first rating again: governed by {}", rules.edition());
    let set = SetId::Decision148(ProductSet::ProcessedAnimalProducts).criteria_set();
    let rating = rate(Council::new(rules.edition()).tier(Authority::District), &panel(set, 5, 66)?)?;
    say("district, five members", &rating);
    let second = Certificate::issue(&rating, Authority::District, date!(2023 - 12 - 20))?;
    certificate(second, &[date!(2026 - 05 - 21), date!(2026 - 05 - 22), date!(2026 - 08 - 22)]);

    // 2026: the window of 26/2026.
    let today = date!(2026 - 11 - 23);
    println!("{today}  today");
    if let Some(window) = second.window_on(today) {
        println!(
            "            re-rating could be filed from {} to {}: now {}",
            window.from(),
            window.until(),
            second.refiling(today).code()
        );
    }
    println!(
        "            the certificate ends on {}; an upgrade can be filed: {}",
        second.valid_through(),
        second.can_upgrade(today)
    );
    println!("            after that day: a first rating once more, under {}", Edition::of_dossier(today)?);
    Ok(())
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
            let next = criterion.levels().iter().find(|level| level.points() > sheet.points(criterion));
            let raised = sheet.with(criterion.code(), next.or(sheet.level(criterion)))?;
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

fn rate(council: Council, sheets: &[ScoreSheet]) -> Result<Rating, Box<dyn Error>> {
    match Assessment::new(council, sheets, &[])?.rate() {
        Outcome::Rated(rating) => Ok(rating),
        other => Err(other.code().into()),
    }
}

fn say(who: &str, rating: &Rating) {
    let parts = Part::ALL.map(|part| format!("{part} {}", rating.part(part)));
    println!("            {who}: {} points ({}), {} stars", rating.score(), parts.join(", "), rating.star());
}

fn certificate(certificate: Certificate, days: &[Date]) {
    println!(
        "{}  certificate of {} stars by the {}, valid through {}",
        certificate.issued_on(),
        certificate.star(),
        certificate.authority(),
        certificate.valid_through()
    );
    for day in days {
        println!(
            "  {day}  {}, re-rating {}",
            certificate.status(*day).code(),
            certificate.refiling(*day).code()
        );
    }
    println!();
}

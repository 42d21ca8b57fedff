//! The chart: for each criterion a cell a level, darker the more sheets chose it; below, the totals on the scale of the bands.

use std::error::Error;

use ocop::rating::{Agreement, CriterionAgreement};
use ocop::{Lang, LevelId, Say as _, Star};
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::pick;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Drawn = Result<(), Box<dyn Error>>;

const INK: RGBColor = RGBColor(38, 50, 56);
const FAINT: RGBColor = RGBColor(120, 132, 138);
const RULE: RGBColor = RGBColor(206, 213, 216);
const GREEN: RGBColor = RGBColor(33, 125, 99);
const AMBER: RGBColor = RGBColor(224, 142, 31);
const RED: RGBColor = RGBColor(190, 62, 48);
const PAPER: RGBColor = RGBColor(252, 252, 250);

const WIDTH: i32 = 1240;
const ROW: i32 = 22;
const CELL: i32 = 44;
/// Where the cells and the remarks begin.
const CELLS: i32 = 400;
const REMARKS: i32 = CELLS + 8 * CELL + 16;
/// So many councils stand on one page at most.
const MOST: usize = 20;

/// The lines above the criteria of a council, and the scale below them.
const HEAD: i32 = 96;
const FOOT: i32 = 130;

/// Draws the councils one below the other.
pub(crate) fn draw(file: &str, councils: &[(String, &[Option<String>], &Agreement)], lang: Lang) -> Drawn {
    let shown = || councils.iter().take(MOST);
    let height = |agreement: &Agreement| -> i32 {
        HEAD + ROW * i32::try_from(agreement.criteria().len()).unwrap_or(40) + FOOT
    };
    let all: i32 = shown().map(|(_, _, agreement)| height(agreement)).sum::<i32>().max(60);
    let page = SVGBackend::new(file, (u32::try_from(WIDTH)?, u32::try_from(all)?)).into_drawing_area();
    page.fill(&PAPER)?;
    if councils.is_empty() {
        write(&page, pick(lang, "không có phiếu nào", "no sheets"), (30, 30), 16, FAINT, HPos::Left)?;
    }
    let mut top = 0;
    for (title, names, agreement) in shown() {
        council(&page, top, title, names, agreement, lang)?;
        top += height(agreement);
    }
    page.present()?;
    Ok(())
}

fn write(area: &Area<'_>, text: &str, at: (i32, i32), height: u32, color: RGBColor, side: HPos) -> Drawn {
    let style = ("sans-serif", height).into_font().color(&color).pos(Pos::new(side, VPos::Center));
    area.draw(&Text::new(text.to_owned(), at, style))?;
    Ok(())
}

fn council(
    page: &Area<'_>,
    top: i32,
    title: &str,
    names: &[Option<String>],
    agreement: &Agreement,
    lang: Lang,
) -> Drawn {
    write(page, title, (30, top + 28), 22, INK, HPos::Left)?;
    let told = agreement.text(lang).to_string();
    let head: Vec<&str> = told.lines().take(2).collect();
    write(page, &head.join(" · "), (30, top + 52), 14, FAINT, HPos::Left)?;
    let share =
        pick(lang, "Số tiêu chí mọi phiếu chọn cùng mức", "Criteria on which all sheets choose the same");
    write(page, &format!("{share}: {}", agreement.share()), (30, top + 72), 14, FAINT, HPos::Left)?;
    let none = pick(lang, "không", "none");
    write(page, none, (CELLS + CELL / 2, top + 84), 12, FAINT, HPos::Center)?;
    for place in 1..8 {
        write(
            page,
            &place.to_string(),
            (CELLS + place * CELL + CELL / 2, top + 84),
            12,
            FAINT,
            HPos::Center,
        )?;
    }
    let mut y = top + HEAD + ROW / 2;
    for on in agreement.criteria() {
        row(page, y, on, agreement.members().get(), lang)?;
        y += ROW;
    }
    scale(page, y + 24, names, agreement, lang)
}

/// A text that fits a width of so many letters.
fn cut(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    text.chars().take(letters.saturating_sub(1)).chain(['…']).collect()
}

fn row(page: &Area<'_>, y: i32, on: &CriterionAgreement, members: u16, lang: Lang) -> Drawn {
    let criterion = on.criterion();
    let ink = if on.is_unanimous() { FAINT } else { INK };
    write(page, criterion.code(), (30, y), 13, ink, HPos::Left)?;
    write(page, &cut(criterion.name().get(lang), 50), (78, y), 13, ink, HPos::Left)?;
    let levels: Vec<Option<LevelId>> = core::iter::once(None).chain(criterion.levels().map(Some)).collect();
    for (place, level) in (0..).zip(levels) {
        let votes =
            on.choices().iter().find(|choice| choice.level() == level).map_or(0, |choice| choice.votes());
        let left = CELLS + place * CELL;
        let (from, to) = ((left, y - ROW / 2 + 1), (left + CELL - 3, y + ROW / 2 - 2));
        let color = if on.decides_star() {
            RED
        } else if on.is_unanimous() {
            GREEN
        } else {
            AMBER
        };
        if votes > 0 {
            // The more sheets, the darker.
            let quarters = (votes * 4).checked_div(usize::from(members)).unwrap_or_default();
            let (shade, ink) = match quarters {
                0 => (0.3, INK),
                1 => (0.45, INK),
                2 | 3 => (0.75, PAPER),
                _ => (1.0, PAPER),
            };
            page.draw(&Rectangle::new([from, to], color.mix(shade).filled()))?;
            write(page, &votes.to_string(), (left + CELL / 2 - 2, y), 13, ink, HPos::Center)?;
        } else {
            page.draw(&Rectangle::new([from, to], RULE.stroke_width(1)))?;
        }
        if let Some(star) = level.and_then(LevelId::minimum_for) {
            let ink = if votes * 2 > usize::from(members) { PAPER } else { RED };
            write(page, &format!("{star}★"), (left + CELL - 5, y - 4), 9, ink, HPos::Right)?;
        }
    }
    let mut remarks = Vec::new();
    for split in on.split_minima() {
        remarks.push(format!(
            "{} {}: {}/{}",
            pick(lang, "tối thiểu", "minimum for"),
            split.minimum().star().text(lang),
            split.votes(),
            split.members(),
        ));
    }
    if on.decides_band() {
        let (low, high) = on.bands();
        remarks.push(format!("{} {low}–{high}", pick(lang, "quyết định khung", "decides the band")));
    }
    if on.decides_star() {
        let (low, high) = on.stars();
        remarks.push(format!("{} {low}–{high}", pick(lang, "quyết định hạng", "decides the star")));
    }
    let ink = if on.decides_star() { RED } else { INK };
    write(page, &cut(&remarks.join("; "), 64), (REMARKS, y), 12, ink, HPos::Left)
}

/// The members' totals on a scale of 0 to 100 with the bands, and what is left without each.
fn scale(page: &Area<'_>, y: i32, names: &[Option<String>], agreement: &Agreement, lang: Lang) -> Drawn {
    let at = |hundredths: u64| CELLS + i32::try_from(hundredths * 7 / 100).unwrap_or(0);
    let bands = agreement.council().edition().rules().bands;
    write(page, pick(lang, "Tổng điểm từng phiếu", "Totals of the sheets"), (30, y), 14, INK, HPos::Left)?;
    page.draw(&PathElement::new(vec![(at(0), y), (at(10_000), y)], RULE.stroke_width(3)))?;
    for star in Star::ALL {
        let x = at(u64::from(bands.from(*star)) * 100);
        page.draw(&PathElement::new(vec![(x, y - 14), (x, y + 14)], RULE.stroke_width(1)))?;
        let label = format!("{} · {}★", bands.from(*star), star);
        write(page, &label, (x + 4, y - 20), 12, FAINT, HPos::Left)?;
    }
    for (total, left) in agreement.totals().zip(1..=u16::MAX) {
        let moves = agreement.left_out().iter().any(|out| out.member() == left && out.moves_star());
        let color = if moves { RED } else { AMBER };
        page.draw(&Circle::new((at(u64::from(total) * 100), y), 6, color.mix(0.7).filled()))?;
    }
    let mean = at(agreement.rating().score().hundredths());
    page.draw(&PathElement::new(vec![(mean, y - 12), (mean, y + 12)], GREEN.stroke_width(3)))?;
    let score = agreement.rating().score().text(lang).to_string();
    write(page, &score, (mean, y + 24), 13, GREEN, HPos::Center)?;
    let mut told = Vec::new();
    for out in agreement.deciding_sheets() {
        let place = usize::from(out.member()).checked_sub(1);
        let name = place.and_then(|place| names.get(place)).and_then(Option::as_ref);
        let name = name.map_or_else(String::new, |name| format!(" ({name})"));
        told.push(format!(
            "{} {}{name}: {}, {}",
            pick(lang, "bỏ phiếu", "without sheet"),
            out.member(),
            out.score().text(lang),
            out.star().text(lang),
        ));
    }
    let told = if agreement.left_out().is_empty() {
        String::new()
    } else if told.is_empty() {
        pick(lang, "không phiếu nào một mình làm đổi hạng", "no sheet alone moves the star").to_owned()
    } else {
        told.join("; ")
    };
    let ink = if agreement.deciding_sheets().next().is_some() { RED } else { FAINT };
    write(page, &cut(&told, 150), (30, y + 50), 13, ink, HPos::Left)
}

//! The charts: one SVG page.

use std::cmp::Reverse;
use std::error::Error;

use ocop::registry::{
    Attainment, CountBounds, Figures, Goal, MeasuredTarget, Progress, TargetMeasure, TargetValue,
};
use ocop::{Lang, Province, Say as _, Star};
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::published::{self, Published, What, Wording};
use crate::report::value;
use crate::{bounds, grouped, pick};

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Drawn = Result<(), Box<dyn Error>>;

const INK: RGBColor = RGBColor(38, 50, 56);
const FAINT: RGBColor = RGBColor(120, 132, 138);
const RULE: RGBColor = RGBColor(222, 227, 229);
const GREEN: RGBColor = RGBColor(33, 125, 99);
const PALE: RGBColor = RGBColor(205, 228, 219);
const AMBER: RGBColor = RGBColor(224, 142, 31);
const RED: RGBColor = RGBColor(190, 62, 48);
const PAPER: RGBColor = RGBColor(252, 252, 250);

const PAGE: (u32, u32) = (1500, 1430);

pub(crate) fn draw(file: &str, now: &Figures, lang: Lang) -> Drawn {
    let page = SVGBackend::new(file, PAGE).into_drawing_area();
    page.fill(&PAPER)?;
    let day = now.day();
    let title = format!(
        "{} {}",
        pick(lang, "Chương trình OCOP: danh mục sản phẩm ngày", "OCOP: a registry of products on"),
        day.text(lang)
    );
    write(&page, &title, (40, 34), 30, INK, HPos::Left)?;
    let summary = format!(
        "{} {}, {} {} · {} {}",
        grouped(now.products(), lang),
        pick(lang, "sản phẩm", "products"),
        bounds(now.recognised().total(), lang),
        pick(lang, "đang được công nhận", "recognised on the day"),
        grouped(now.dated_by_year(), lang),
        pick(lang, "chỉ biết năm, không biết ngày", "known by the year of the rating, not the day"),
    );
    write(&page, &summary, (40, 70), 17, FAINT, HPos::Left)?;
    let (upper, lower) = page.split_vertically(800);
    let (left, right) = upper.split_horizontally(760);
    let (stars, targets) = left.split_vertically(430);
    by_star(&stars, now, lang)?;
    progress(&targets, now, lang)?;
    by_province(&right, now, lang)?;
    country(&lower, &published::all()?, lang)?;
    page.present()?;
    Ok(())
}

fn write(area: &Area<'_>, text: &str, at: (i32, i32), height: u32, color: RGBColor, side: HPos) -> Drawn {
    let style = ("sans-serif", height).into_font().color(&color).pos(Pos::new(side, VPos::Center));
    area.draw(&Text::new(text, at, style))?;
    Ok(())
}

fn block(area: &Area<'_>, from: (i32, i32), to: (i32, i32), color: RGBColor) -> Drawn {
    area.draw(&Rectangle::new([from, to], color.filled()))?;
    Ok(())
}

fn line(area: &Area<'_>, from: (i32, i32), to: (i32, i32), color: RGBColor) -> Drawn {
    area.draw(&PathElement::new(vec![from, to], color.stroke_width(1)))?;
    Ok(())
}

/// A length in proportion to a count.
fn length(count: u64, most: u64, full: i32) -> i32 {
    let full = u64::try_from(full).unwrap_or_default();
    i32::try_from((count * full).checked_div(most).unwrap_or_default()).unwrap_or_default()
}

/// Columns: certainly recognised, and on top of them, pale, rated but not or not certainly recognised.
fn by_star(area: &Area<'_>, now: &Figures, lang: Lang) -> Drawn {
    const BASE: i32 = 370;
    const HEIGHT: i32 = 205;
    write(area, pick(lang, "Sản phẩm theo hạng sao", "Products by star"), (40, 116), 20, INK, HPos::Left)?;
    let legend = [
        (GREEN, pick(lang, "đang được công nhận", "recognised")),
        (PALE, pick(lang, "đã đánh giá, không chắc còn hạn", "rated, not certainly recognised")),
    ];
    for (x, (color, text)) in [300, 470].into_iter().zip(legend) {
        block(area, (x, 110), (x + 12, 122), color)?;
        write(area, text, (x + 18, 116), 14, FAINT, HPos::Left)?;
    }
    let count = |star: &Star| {
        let (recognised, rated) = (now.recognised().star(*star), now.rated().star(*star));
        (*star, recognised, rated.possible().max(recognised.possible()))
    };
    let counts: Vec<(Star, CountBounds, u64)> = Star::ALL.iter().map(count).collect();
    let most = counts.iter().map(|(_, _, rated)| *rated).max().unwrap_or_default();
    line(area, (40, BASE), (720, BASE), RULE)?;
    for (x, (star, recognised, rated)) in (50..).step_by(136).zip(counts) {
        let (low, high) = (length(recognised.certain(), most, HEIGHT), length(rated, most, HEIGHT));
        let middle = x + 60;
        block(area, (x + 10, BASE - high), (x + 110, BASE - low), PALE)?;
        block(area, (x + 10, BASE - low), (x + 110, BASE), GREEN)?;
        let label = match bounds(recognised, lang) {
            all if recognised.exact() == Some(rated) => all,
            some => format!("{some} / {rated}"),
        };
        let color = if rated == 0 { FAINT } else { INK };
        write(area, &label, (middle, BASE - high - 14), 16, color, HPos::Center)?;
        let name = "★".repeat(usize::from(star.number()));
        write(area, &name, (middle, BASE + 20), 18, if rated == 0 { RULE } else { AMBER }, HPos::Center)?;
    }
    Ok(())
}

fn by_province(area: &Area<'_>, now: &Figures, lang: Lang) -> Drawn {
    let heading = pick(
        lang,
        "Sản phẩm đang được công nhận theo tỉnh (34)",
        "Recognised products by province (of the 34)",
    );
    write(area, heading, (20, 116), 20, INK, HPos::Left)?;
    let count = |province: &Province| (*province, now.recognised().province(*province));
    let mut with: Vec<_> =
        Province::ALL.iter().map(count).filter(|(_, count)| count.possible() > 0).collect();
    with.sort_by_key(|(_, count)| Reverse((count.possible(), count.certain())));
    let most = with.first().map_or(0, |(_, count)| count.possible());
    let rows = i32::try_from(with.len()).unwrap_or(34).max(1);
    let step = (600 / rows).clamp(17, 30);
    let mut y = 152;
    for (province, count) in with {
        write(area, province.short_name(), (150, y), 15, INK, HPos::Right)?;
        let [certain, end] = [count.certain(), count.possible()].map(|count| 162 + length(count, most, 480));
        let (end, half) = (end.max(164), step * 3 / 10);
        block(area, (162, y - half), (end, y + half), PALE)?;
        block(area, (162, y - half), (certain, y + half), GREEN)?;
        write(area, &bounds(count, lang), (end + 8, y), 15, INK, HPos::Left)?;
        y += step;
    }
    let none = Province::ALL.len() - usize::try_from(rows).unwrap_or_default().min(Province::ALL.len());
    let rest = pick(
        lang,
        "tỉnh, thành phố khác không có sản phẩm trong danh mục này",
        "other provinces have no product in this registry",
    );
    write(area, &format!("{none} {rest}"), (162, y + 8), 14, FAINT, HPos::Left)
}

/// Bars as long as the value's part of its target; the red mark is the target.
fn progress(area: &Area<'_>, now: &Figures, lang: Lang) -> Drawn {
    const MARK: i32 = 520;
    let progress = match Progress::of(now) {
        Ok(progress) => progress,
        Err(error) => {
            let heading = pick(lang, "Mục tiêu", "Targets");
            write(area, heading, (40, 14), 20, INK, HPos::Left)?;
            return write(area, &error.text(lang).to_string(), (40, 52), 17, RED, HPos::Left);
        }
    };
    let heading = format!(
        "{} {} ({})",
        pick(lang, "Tiến độ so với mục tiêu", "Progress against the targets of the"),
        progress.phase().name().get(lang),
        progress.phase().act()
    );
    write(area, &heading, (40, 14), 20, INK, HPos::Left)?;
    let mut y = 48;
    for measured in progress.targets() {
        let Some((part, whole)) = proportion(measured) else { continue };
        let target = measured.target();
        let text = format!("{}: {}", target.name().get(lang), target.goal().text(lang));
        write(area, &text, (40, y), 15, INK, HPos::Left)?;
        let attained = matches!(measured.attainment(), Attainment::Attained | Attainment::Beyond { .. });
        block(area, (40, y + 12), (MARK, y + 26), RULE)?;
        let end = 40 + length(part, whole, MARK - 40).clamp(1, 600);
        block(area, (40, y + 12), (end, y + 26), if attained { GREEN } else { AMBER })?;
        block(area, (MARK - 1, y + 8), (MARK + 1, y + 30), RED)?;
        let label = value(measured.value(), lang);
        write(area, &label, (end.max(MARK) + 10, y + 19), 15, INK, HPos::Left)?;
        y += 52;
    }
    let outside =
        |measured: &&MeasuredTarget| matches!(measured.target().measure(), TargetMeasure::Outside(_));
    let count = progress.targets().iter().filter(outside).count();
    let note = pick(
        lang,
        "mục tiêu khác không đo được từ danh mục sản phẩm",
        "more targets cannot be told from a registry",
    );
    write(area, &format!("{count} {note}"), (40, y + 4), 14, FAINT, HPos::Left)?;
    let caveat = pick(
        lang,
        "Mục tiêu là của cả nước; danh mục này chỉ là một phần.",
        "The targets are of the whole country; this registry is a part of it.",
    );
    write(area, caveat, (40, y + 26), 14, FAINT, HPos::Left)
}

/// The value, as far as it is certain, and its target on one scale.
fn proportion(measured: &MeasuredTarget) -> Option<(u64, u64)> {
    match (measured.target().goal(), measured.value()) {
        (
            Goal::AtLeast { count: goal } | Goal::About { count: goal } | Goal::Count { count: goal },
            TargetValue::Count(count),
        ) => Some((count.certain(), goal)),
        (Goal::Between { low, .. }, TargetValue::Count(count)) => Some((count.certain(), low)),
        (Goal::AtLeastPercent { percent } | Goal::Percent { percent }, TargetValue::Share(share)) => {
            let least = share.least();
            Some((least.part() * 100, least.whole() * u64::from(percent)))
        }
        _ => None,
    }
}

/// The country's published counts over the months since 2020, beside the targets of 919.
fn country(area: &Area<'_>, all: &[Published], lang: Lang) -> Drawn {
    let heading = pick(
        lang,
        "Cả nước: số liệu đã công bố và mục tiêu 919/QĐ-TTg đến năm 2025",
        "The whole country: published counts and the targets of 919/QĐ-TTg for 2025",
    );
    line(area, (40, 6), (1460, 6), RULE)?;
    write(area, heading, (40, 34), 20, INK, HPos::Left)?;
    let (_, charts) = area.split_vertically(54);
    let (charts, notes) = charts.split_vertically(400);
    let (products, five_stars) = charts.split_horizontally(760);
    let of = |what: What| all.iter().filter(|count| count.what == what).collect::<Vec<_>>();
    let name = What::Products.name(lang);
    let at_least = format!(
        "{}: {} {}",
        pick(lang, "mục tiêu", "target"),
        pick(lang, "ít nhất", "at least"),
        grouped(10_000, lang)
    );
    trend(&products, &of(What::Products), name, 20_000, (10_000, 10_000, &at_least), lang)?;
    let name = What::FiveStarProducts.name(lang);
    let range = format!("{}: 400-500", pick(lang, "mục tiêu", "target"));
    trend(&five_stars, &of(What::FiveStarProducts), name, 600, (400, 500, &range), lang)?;
    sources(&notes, all, lang)
}

/// Months since January 2020.
fn month(count: &Published) -> i32 {
    (i32::from(count.year) - 2020) * 12 + i32::from(count.month) - 1
}

fn trend(
    area: &Area<'_>,
    counts: &[&Published],
    name: &str,
    top: i32,
    (low, high, target): (i32, i32, &str),
    lang: Lang,
) -> Drawn {
    const LAST: i32 = 74;
    write(area, name, (40, 16), 16, INK, HPos::Left)?;
    let mut chart = ChartBuilder::on(area)
        .margin_top(40)
        .margin_left(30)
        .margin_right(50)
        .x_label_area_size(34)
        .y_label_area_size(64)
        .build_cartesian_2d(0..LAST, 0..top)?;
    let style = ("sans-serif", 14).into_font().color(&FAINT);
    chart
        .configure_mesh()
        .disable_x_mesh()
        .disable_x_axis()
        .bold_line_style(RULE)
        .light_line_style(TRANSPARENT)
        .axis_style(RULE)
        .y_labels(5)
        .x_labels(2)
        .y_label_formatter(&|count| grouped(u64::try_from(*count).unwrap_or_default(), lang))
        .label_style(style)
        .draw()?;
    if low < high {
        let band = RED.mix(0.12);
        chart.draw_series([Rectangle::new([(0, low), (LAST, high)], band.filled())])?;
    }
    chart.draw_series([PathElement::new(vec![(0, low), (LAST, low)], RED.stroke_width(2))])?;
    let label = ("sans-serif", 15).into_font().color(&RED).pos(Pos::new(HPos::Left, VPos::Bottom));
    chart.draw_series([Text::new(target.to_owned(), (1, high + top / 100), label)])?;

    let height = |count: &Published| i32::try_from(count.count).unwrap_or(top);
    // The line goes through what sources state; of two that contradict each other, through the first.
    let mut main: Vec<(i32, i32)> = Vec::new();
    for count in counts.iter().filter(|count| count.wording != Wording::Derived) {
        if main.last().is_none_or(|(last, _)| *last != month(count)) {
            main.push((month(count), height(count)));
        }
    }
    chart.draw_series([PathElement::new(main.clone(), GREEN.stroke_width(3))])?;
    let mut lowered: Option<(i32, bool)> = None;
    for count in counts {
        let at = (month(count), height(count));
        let solid = main.contains(&at);
        let fill = if solid { GREEN } else { PAPER };
        chart.draw_series([Circle::new(at, 6, fill.filled())])?;
        chart.draw_series([Circle::new(at, 6, GREEN.stroke_width(2))])?;
        let sign = match count.wording {
            Wording::MoreThan => ">",
            Wording::Nearly => "<",
            Wording::Exact | Wording::Derived => "",
        };
        let text = format!("{sign}{}", grouped(count.count, lang));
        // A label goes below its point where another source stands above it, and where the label before is close and above.
        let contradicted = counts.iter().any(|other| month(other) == at.0 && height(other) > at.1);
        let crowded = lowered.is_some_and(|(last, low)| at.0 - last < 4 && at.0 > last && !low);
        let low = contradicted || crowded;
        lowered = Some((at.0, low));
        let (side, lift) = if low { (VPos::Top, -(top / 28)) } else { (VPos::Bottom, top / 28) };
        let label = ("sans-serif", 14).into_font().color(&INK).pos(Pos::new(HPos::Center, side));
        chart.draw_series([Text::new(text, (at.0, at.1 + lift), label)])?;
    }
    let years = ("sans-serif", 14).into_font().color(&FAINT).pos(Pos::new(HPos::Center, VPos::Top));
    for year in 0..6 {
        let at = (year * 12 + 6, -(top / 40));
        chart.plotting_area().draw(&Text::new((2020 + year).to_string(), at, years.clone()))?;
    }
    Ok(())
}

fn sources(area: &Area<'_>, all: &[Published], lang: Lang) -> Drawn {
    let key = pick(
        lang,
        "● theo nguồn   ○ nguồn khác, hoặc suy ra từ mức tăng đã nêu. Nguồn (báo chí dẫn Văn phòng điều phối trung ương):",
        "● as published   ○ another source, or derived from a stated growth. Sources (the press, after the central coordination office):",
    );
    write(area, key, (40, 16), 14, FAINT, HPos::Left)?;
    let mut lines: Vec<(&str, Vec<String>)> = Vec::new();
    for count in all.iter().filter(|count| count.what != What::Producers) {
        let Some(source) = count.source.as_deref() else { continue };
        let when = format!("{:02}/{}", count.month, count.year);
        match lines.iter_mut().find(|(known, _)| *known == source) {
            Some((_, days)) if days.contains(&when) => {}
            Some((_, days)) => days.push(when),
            None => lines.push((source, vec![when])),
        }
    }
    for (row, (source, days)) in (0..).zip(&lines) {
        let at = (40 + (row / 6) * 720, 40 + (row % 6) * 19);
        let source = source.trim_start_matches("https://").trim_start_matches("http://");
        let source: String = if source.chars().count() > 96 {
            source.chars().take(95).chain(['…']).collect()
        } else {
            source.to_owned()
        };
        write(area, &format!("{}: {source}", days.join(", ")), at, 13, FAINT, HPos::Left)?;
    }
    Ok(())
}

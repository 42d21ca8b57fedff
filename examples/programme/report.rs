//! The report in words and tables.

use std::io::{self, Write};

use ocop::place::Province;
use ocop::portfolio::{Base, Comparison, Figures, Line, Makers, Movement, ProducerClass, Row, Standing};
use ocop::programme::{Measure, Outcome, Phase, Progress, Published, PublishedCount, Value, Wording};
use ocop::{Lang, ProductGroup, ProductSet, Star, date};

use crate::arguments::Arguments;
use crate::{Counts, grouped, pick};

/// The most rows of a list.
pub(crate) const MOST: usize = 12;

const WIDTH: u64 = 30;

pub(crate) fn write(
    out: &mut dyn Write,
    arguments: &Arguments,
    counts: &Counts,
    days: &Comparison,
    merged: Option<&Comparison>,
) -> io::Result<()> {
    let lang = arguments.lang;
    let now = &counts.now;
    standing(out, now, lang)?;
    products(out, now, lang)?;
    producers(out, now, lang)?;
    period(out, now, lang)?;
    ending(out, now, &counts.ending, lang)?;
    progress(out, now, lang)?;
    let sides = [date::text(counts.before.day()).to_string(), date::text(now.day()).to_string()];
    title(out, pick(lang, "Hai ngày cạnh nhau", "Two days side by side"))?;
    compare(out, days, &sides, lang)?;
    if let (Some(merged), Some(pair)) = (merged, arguments.merged) {
        title(out, pick(lang, "Hai tỉnh đã sáp nhập", "Two provinces that merged"))?;
        compare(out, merged, &pair.map(|province| province.short_name().to_owned()), lang)?;
        let unplaced = counts.merged.iter().flatten().map(Figures::unplaced).max().unwrap_or_default();
        if unplaced > 0 {
            let note = pick(
                lang,
                "sản phẩm chỉ ghi tỉnh mới, không rõ tỉnh cũ",
                "products recorded under the new province alone are in neither",
            );
            writeln!(out, "  {unplaced} {note}")?;
        }
    }
    published(out, lang)
}

fn title(out: &mut dyn Write, text: &str) -> io::Result<()> {
    writeln!(out, "\n{text}\n{}", "─".repeat(text.chars().count()))
}

/// A row with a bar as long as its part of the most.
fn bar(out: &mut dyn Write, name: &str, count: u64, most: u64) -> io::Result<()> {
    let length = (count * WIDTH).checked_div(most).unwrap_or_default().max(u64::from(count > 0));
    let bar = "█".repeat(usize::try_from(length).unwrap_or_default());
    writeln!(out, "  {:<44} {count:>6}  {bar}", shortened(name, 44))
}

fn bars(out: &mut dyn Write, rows: &[(String, u64)]) -> io::Result<()> {
    let most = rows.iter().map(|(_, count)| *count).max().unwrap_or_default();
    rows.iter().filter(|(_, count)| *count > 0).try_for_each(|(name, count)| bar(out, name, *count, most))
}

fn standing(out: &mut dyn Write, now: &Figures, lang: Lang) -> io::Result<()> {
    let day = date::text(now.day());
    writeln!(out, "{} {day}", pick(lang, "Danh mục sản phẩm OCOP ngày", "Portfolio of OCOP products on"))?;
    let recognised = now.recognised().total();
    writeln!(
        out,
        "{} {}, {} {recognised}",
        grouped(now.products(), lang),
        pick(lang, "sản phẩm", "products"),
        pick(lang, "đang được công nhận:", "recognised on the day:"),
    )?;
    if now.assumed_days() > 0 {
        let note = pick(
            lang,
            "sản phẩm chỉ biết năm, không biết ngày cấp: lấy ngày cuối năm (hoặc ngày cuối cùng còn cơ quan cấp)",
            "ratings are known by their year alone: the year's last day is taken (or the last day of their issuer)",
        );
        writeln!(out, "{} {note}", now.assumed_days())?;
    }
    title(out, pick(lang, "Tình trạng giấy chứng nhận", "Certificates"))?;
    bars(out, &Standing::ALL.map(|standing| (standing.name().get(lang).to_owned(), now.standing(standing))))
}

fn products(out: &mut dyn Write, now: &Figures, lang: Lang) -> io::Result<()> {
    let recognised = now.recognised();
    title(out, pick(lang, "Sản phẩm đang được công nhận theo hạng sao", "Recognised products by star"))?;
    let stars = [Star::Three, Star::Four, Star::Five];
    bars(out, &stars.map(|star| ("★".repeat(usize::from(star.number())), recognised.star(star))))?;
    title(out, pick(lang, "theo nhóm", "by group"))?;
    bars(out, &ProductGroup::ALL.map(|group| (group.name().get(lang).to_owned(), recognised.group(group))))?;
    title(out, pick(lang, "theo bộ sản phẩm", "by set"))?;
    let name = |set: ProductSet| format!("{:>2} {}", set.number(), set.name().get(lang));
    let mut sets = ProductSet::ALL.map(|set| (name(set), recognised.set(set)));
    sets.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    bars(out, &sets)?;
    title(out, pick(lang, "theo tỉnh, thành phố (34)", "by province (of the 34)"))?;
    let mut provinces =
        Province::ALL.map(|province| (province.short_name().to_owned(), recognised.province(province)));
    provinces.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    bars(out, &provinces)?;
    let reached = recognised.provinces_reached();
    writeln!(out, "  {reached}/34 {}", pick(lang, "tỉnh, thành phố có sản phẩm", "provinces have a product"))
}

fn shortened(name: &str, width: usize) -> String {
    if name.chars().count() <= width {
        name.to_owned()
    } else {
        name.chars().take(width - 1).chain(['…']).collect()
    }
}

fn producers(out: &mut dyn Write, now: &Figures, lang: Lang) -> io::Result<()> {
    let makers = now.recognised().producers();
    title(out, pick(lang, "Chủ thể", "Producers"))?;
    bars(out, &ProducerClass::ALL.map(|class| (class.name().get(lang).to_owned(), makers.class(class))))?;
    traits(out, makers, lang)
}

fn traits(out: &mut dyn Write, makers: &Makers, lang: Lang) -> io::Result<()> {
    let women = (pick(lang, "do phụ nữ đại diện", "led by women"), makers.women());
    let minority = (
        pick(lang, "do người dân tộc thiểu số đại diện", "led by ethnic minorities"),
        makers.ethnic_minority(),
    );
    for (name, answers) in [women, minority] {
        match answers.share_of_known() {
            Some(share) => writeln!(
                out,
                "  {name}: {}/{} = {share} ({}: {})",
                share.part(),
                share.whole(),
                pick(lang, "chưa rõ", "not known"),
                answers.unknown()
            )?,
            None => writeln!(
                out,
                "  {name}: {} {}",
                pick(lang, "chưa rõ ở cả", "not known of any of the"),
                answers.total()
            )?,
        }
    }
    Ok(())
}

fn period(out: &mut dyn Write, now: &Figures, lang: Lang) -> io::Result<()> {
    let Some(changes) = now.changes() else { return Ok(()) };
    let period = changes.period();
    let heading = pick(lang, "Trong kỳ", "In the period");
    title(out, &format!("{heading} {} – {}", date::text(period.first()), date::text(period.last())))?;
    bars(
        out,
        &Movement::ALL.map(|movement| (movement.name().get(lang).to_owned(), changes.movement(movement))),
    )?;
    let [issued, revoked] = [changes.certificates_issued(), changes.certificates_revoked()];
    writeln!(
        out,
        "  {} {issued}, {} {revoked}",
        pick(lang, "giấy chứng nhận đã cấp:", "certificates issued:"),
        pick(lang, "bị thu hồi:", "revoked:")
    )
}

fn ending(out: &mut dyn Write, now: &Figures, names: &[String], lang: Lang) -> io::Result<()> {
    let (Some(count), Some(days)) = (now.expiring(), now.expiring_days()) else { return Ok(()) };
    let heading = pick(lang, "Hết hạn trong số ngày tới", "Ending within days");
    title(out, &format!("{heading}: {days}"))?;
    writeln!(out, "  {count}")?;
    for name in names {
        writeln!(out, "  · {name}")?;
    }
    if count > u64::try_from(names.len()).unwrap_or(u64::MAX) {
        writeln!(out, "  · …")?;
    }
    Ok(())
}

/// What the portfolio shows for a target.
pub(crate) fn value(value: Value, lang: Lang) -> String {
    match value {
        Value::Count(count) => grouped(count, lang),
        Value::Share(share) => format!("{share} ({}/{})", share.part(), share.whole()),
        Value::NothingToShare => pick(lang, "không có gì để tính", "nothing to count").to_owned(),
        Value::NotShown => "–".to_owned(),
    }
}

fn progress(out: &mut dyn Write, now: &Figures, lang: Lang) -> io::Result<()> {
    let progress = match Progress::of(now) {
        Ok(progress) => progress,
        Err(error) => {
            title(out, pick(lang, "Mục tiêu", "Targets"))?;
            let answer = Phase::on(now.day())
                .err()
                .map_or_else(|| error.to_string(), |none| none.name().get(lang).to_owned());
            return writeln!(out, "  {answer} [{}]", error.code());
        }
    };
    let heading = pick(lang, "Tiến độ so với mục tiêu cả nước", "Progress against the country's targets");
    title(out, &format!("{heading}: {} ({})", progress.phase().name().get(lang), progress.phase().act()))?;
    let caveat = pick(
        lang,
        "danh mục này là một phần nhỏ của cả nước: số lượng không so được với mục tiêu, tỷ lệ chỉ để tham khảo",
        "a portfolio that is a part of the country falls short of counts by nature; shares are of this portfolio alone",
    );
    writeln!(out, "  {caveat}")?;
    for measured in progress.targets() {
        let target = measured.target();
        let (mark, then) = match measured.outcome() {
            Outcome::Attained => ("✓", pick(lang, "đạt", "attained").to_owned()),
            Outcome::Missing { count } => {
                ("✗", format!("{} {}", pick(lang, "còn thiếu", "missing"), grouped(count, lang)))
            }
            Outcome::Beyond { count } => {
                ("✓", format!("{} {}", pick(lang, "vượt", "beyond by"), grouped(count, lang)))
            }
            Outcome::NotMeasured => {
                let why = match target.measure() {
                    Measure::Outside(why) => why.get(lang),
                    Measure::Portfolio(_) => pick(lang, "không có gì để tính", "nothing to count"),
                };
                (
                    "·",
                    format!("{}: {why}", pick(lang, "không đo được từ danh mục", "not shown by a portfolio")),
                )
            }
        };
        writeln!(
            out,
            "  {mark} {}: {} → {}; {then}",
            target.name().get(lang),
            target.goal().text(lang),
            value(measured.value(), lang)
        )?;
        if measured.unknown() > 0 {
            let note = pick(
                lang,
                "chủ thể chưa rõ loại hình, tính vào mẫu số",
                "producers of unknown kind count in the whole alone",
            );
            writeln!(out, "      {} {note}", measured.unknown())?;
        }
    }
    Ok(())
}

/// The rows that differ, but for the sets, and the 63 where the 34 say the same.
fn compare(out: &mut dyn Write, comparison: &Comparison, sides: &[String; 2], lang: Lang) -> io::Result<()> {
    let [left, right] = sides;
    writeln!(out, "  {:<64} {left:>12} {right:>12} {:>8}", "", "±")?;
    let told = |row: &Row| {
        matches!(
            row.line(),
            Line::Products
                | Line::Expiring
                | Line::Standing(_)
                | Line::Total(_)
                | Line::Star(Base::Recognised, _)
                | Line::Group(Base::Recognised, _)
                | Line::Province(Base::Recognised, _)
                | Line::Producers(Base::Recognised)
                | Line::ProducerClass(Base::Recognised, _)
        )
    };
    for row in comparison.changed().filter(told) {
        let name = shortened(&row.line().text(lang).to_string(), 64);
        writeln!(out, "  {name:<64} {:>12} {:>12} {:>+8}", row.left(), row.right(), row.difference())?;
    }
    Ok(())
}

fn published(out: &mut dyn Write, lang: Lang) -> io::Result<()> {
    title(out, pick(lang, "Số liệu cả nước đã công bố", "Published counts of the whole country"))?;
    for (what, target) in [
        (Published::Products, pick(lang, "mục tiêu 919: ít nhất 10.000", "target of 919: at least 10,000")),
        (Published::FiveStars, pick(lang, "mục tiêu 919: 400-500", "target of 919: 400-500")),
        (Published::Producers, pick(lang, "không có mục tiêu", "no target")),
    ] {
        writeln!(out, "  {} ({target})", what.name().get(lang))?;
        for count in PublishedCount::ALL.iter().filter(|count| count.what() == what) {
            let source =
                count.source().unwrap_or(pick(lang, "báo chí, không có địa chỉ", "press, no address"));
            let number = format!("{}{}", wording(count.wording(), lang), grouped(count.count(), lang));
            writeln!(out, "    {:02}/{} {number:>24}  {source}", count.month(), count.year())?;
            if let Some(conflict) = count.conflict() {
                writeln!(out, "    {:33}! {}", "", conflict.get(lang))?;
            }
        }
    }
    Ok(())
}

fn wording(wording: Wording, lang: Lang) -> &'static str {
    match wording {
        Wording::Exact => "",
        Wording::MoreThan => pick(lang, "hơn ", "more than "),
        Wording::Nearly => pick(lang, "gần ", "nearly "),
        Wording::Derived => pick(lang, "suy ra ", "derived "),
    }
}

//! The report in words and tables.

use std::cmp::Reverse;
use std::error::Error;
use std::io::{self, Write};

use ocop::place::Era;
use ocop::producer::{ProducerKind, RepresentativeTrait};
use ocop::registry::{
    Attainment, BreakdownLine, CountBounds, FigureBase, FigureLine, FigureRow, Figures, FiguresComparison,
    ProducerCounts, ProducerLine, ProductStanding, Progress, StarMovement, TargetMeasure, TargetValue,
};
use ocop::{Lang, ProductGroup, ProductSet, Province, Say as _, Star};

use crate::arguments::Arguments;
use crate::fault::Reasons;
use crate::published::{self, What, Wording};
use crate::{Counts, Origin, bounds, grouped, pick};

/// The most rows of a list.
pub(crate) const MOST: usize = 12;

const WIDTH: u64 = 30;

pub(crate) fn write(
    out: &mut dyn Write,
    arguments: &Arguments,
    counts: &Counts,
) -> Result<(), Box<dyn Error>> {
    let lang = arguments.lang;
    let now = &counts.now;
    standing(out, counts, lang)?;
    products(out, now, lang)?;
    producers(out, now, lang)?;
    period(out, now, lang)?;
    ending(out, counts, lang)?;
    by_year(out, counts, lang)?;
    progress(out, now, lang)?;
    let sides = [counts.before.day(), now.day()].map(|day| day.text(lang).to_string());
    title(out, pick(lang, "So sánh hai ngày", "Two days side by side"))?;
    compare(out, &counts.days, &sides, lang)?;
    if let (Some(merged), Some(pair)) = (&counts.merged, arguments.merged) {
        title(out, pick(lang, "Hai tỉnh đã sáp nhập", "Two provinces that merged"))?;
        compare(out, &merged.comparison, &pair.map(|province| province.short_name().to_owned()), lang)?;
        let unplaced = merged.sides.iter().map(Figures::unplaced).max().unwrap_or_default();
        if unplaced > 0 {
            let note = pick(
                lang,
                "sản phẩm chỉ ghi tỉnh mới, không rõ tỉnh cũ",
                "products recorded under the new province alone are in neither",
            );
            writeln!(out, "  {unplaced} {note}")?;
        }
    }
    press(out, lang)?;
    findings(out, counts, lang)?;
    if !counts.unused.is_empty() {
        title(out, pick(lang, "Cột không đọc", "Columns that were not read"))?;
        writeln!(out, "  {}", counts.unused.join(" · "))?;
    }
    joined(out, counts, lang)?;
    rows(out, lang, &counts.doubtful, &counts.refused)?;
    Ok(())
}

fn title(out: &mut dyn Write, text: &str) -> io::Result<()> {
    writeln!(out, "\n{text}\n{}", "─".repeat(text.chars().count()))
}

/// A row with a bar as long as its part of the most: full as far as it is certain, pale where it depends on the day.
fn bar(out: &mut dyn Write, name: &str, count: CountBounds, most: u64, lang: Lang) -> io::Result<()> {
    let length = |count: u64| (count * WIDTH).checked_div(most).unwrap_or_default().max(u64::from(count > 0));
    let times = |count: u64| usize::try_from(count).unwrap_or_default();
    let (certain, possible) = (length(count.certain()), length(count.possible()));
    let bar = "█".repeat(times(certain)) + &"░".repeat(times(possible - certain.min(possible)));
    writeln!(out, "  {:<44} {:>9}  {bar}", shortened(name, 44), bounds(count, lang))
}

fn bars(out: &mut dyn Write, rows: &[(String, CountBounds)], lang: Lang) -> io::Result<()> {
    let most = rows.iter().map(|(_, count)| count.possible()).max().unwrap_or_default();
    let some = rows.iter().filter(|(_, count)| count.possible() > 0);
    some.into_iter().try_for_each(|(name, count)| bar(out, name, *count, most, lang))
}

fn standing(out: &mut dyn Write, counts: &Counts, lang: Lang) -> io::Result<()> {
    let now = &counts.now;
    let day = now.day();
    writeln!(
        out,
        "{} {}",
        pick(lang, "Danh mục sản phẩm OCOP ngày", "Registry of OCOP products on"),
        day.text(lang)
    )?;
    writeln!(
        out,
        "{} {}, {} {}",
        grouped(now.products(), lang),
        pick(lang, "sản phẩm", "products"),
        pick(lang, "đang được công nhận:", "recognised on the day:"),
        bounds(now.recognised().total(), lang),
    )?;
    let [accepted, doubtful, refused] = counts.rows();
    writeln!(
        out,
        "{} {} = {} {} + {} {} + {} {}",
        grouped(accepted + doubtful + refused, lang),
        pick(lang, "dòng", "rows"),
        grouped(accepted, lang),
        pick(lang, "được tính", "accepted"),
        grouped(doubtful, lang),
        pick(lang, "còn phải hỏi", "doubtful"),
        grouped(refused, lang),
        pick(lang, "bị từ chối", "refused"),
    )?;
    if now.dated_by_year() > 0 {
        let note = pick(
            lang,
            "sản phẩm chỉ biết năm, không biết ngày: \"a–b\" là chắc chắn có a, nhiều nhất là b, tùy theo ngày",
            "products are known by a year alone: \"a–b\" is a for certain and b at most, depending on the day",
        );
        writeln!(out, "{} {note}", grouped(now.dated_by_year(), lang))?;
    }
    title(out, pick(lang, "Tình trạng giấy chứng nhận", "Certificates"))?;
    let standings = ProductStanding::ALL.iter().copied();
    bars(
        out,
        &standings.map(|one| (one.name().get(lang).to_owned(), now.standing(one))).collect::<Vec<_>>(),
        lang,
    )
}

fn products(out: &mut dyn Write, now: &Figures, lang: Lang) -> io::Result<()> {
    let recognised = now.recognised();
    title(out, pick(lang, "Sản phẩm đang được công nhận theo hạng sao", "Recognised products by star"))?;
    let stars = [Star::Three, Star::Four, Star::Five];
    bars(out, &stars.map(|star| ("★".repeat(usize::from(star.number())), recognised.star(star))), lang)?;
    title(out, pick(lang, "theo nhóm", "by group"))?;
    let mut groups: Vec<_> = ProductGroup::ALL
        .iter()
        .map(|group| (group.name().get(lang).to_owned(), recognised.group(*group)))
        .collect();
    groups.push((pick(lang, "chưa rõ nhóm", "group not known").to_owned(), recognised.without_group()));
    bars(out, &groups, lang)?;
    title(out, pick(lang, "theo bộ sản phẩm", "by set"))?;
    let name = |set: ProductSet| format!("{:>2} {}", set.number(), set.name().get(lang));
    let mut sets: Vec<_> = ProductSet::ALL.iter().map(|set| (name(*set), recognised.set(*set))).collect();
    sets.sort_by_key(|(_, count)| Reverse((count.certain(), count.possible())));
    sets.push((pick(lang, "chưa rõ bộ sản phẩm", "set not known").to_owned(), recognised.without_set()));
    bars(out, &sets, lang)?;
    title(out, pick(lang, "theo tỉnh, thành phố (34)", "by province (of the 34)"))?;
    let mut provinces: Vec<_> = Province::ALL
        .iter()
        .map(|province| (province.short_name().to_owned(), recognised.province(*province)))
        .collect();
    provinces.sort_by_key(|(_, count)| Reverse((count.certain(), count.possible())));
    bars(out, &provinces, lang)?;
    let reached = bounds(recognised.provinces_reached(), lang);
    writeln!(
        out,
        "  {reached}/34 {}",
        pick(lang, "tỉnh, thành phố có sản phẩm", "provinces have a product")
    )?;
    for era in Era::ALL.iter().copied() {
        let line = FigureLine::Of(FigureBase::Recognised, BreakdownLine::Communes(era));
        let reached = recognised.communes_reached(era);
        if reached.possible() > 0 {
            writeln!(out, "  {}: {}", line.text(lang), bounds(reached, lang))?;
        }
    }
    Ok(())
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
    let kinds = ProducerKind::ALL.iter().copied().map(Some).chain([None]);
    let name = |kind| ProducerLine::Kind(kind).text(lang).to_string();
    bars(out, &kinds.map(|kind| (name(kind), makers.kind(kind))).collect::<Vec<_>>(), lang)?;
    traits(out, makers, lang)
}

fn traits(out: &mut dyn Write, makers: &ProducerCounts, lang: Lang) -> io::Result<()> {
    let women = (pick(lang, "có người đại diện là nữ", "led by women"), RepresentativeTrait::Woman);
    let minority = (
        pick(lang, "có người đại diện là người dân tộc thiểu số", "led by ethnic minorities"),
        RepresentativeTrait::EthnicMinority,
    );
    for (name, counted) in [women, minority] {
        let answers = makers.representatives(counted);
        let not_known = pick(lang, "chưa rõ", "not known");
        match answers.share_of_known() {
            Some(share) => {
                writeln!(
                    out,
                    "  {name}: {} ({not_known}: {})",
                    share.text(lang),
                    bounds(answers.not_known(), lang)
                )?;
            }
            None => writeln!(out, "  {name}: {not_known} ({})", bounds(answers.total(), lang))?,
        }
    }
    Ok(())
}

fn period(out: &mut dyn Write, now: &Figures, lang: Lang) -> io::Result<()> {
    let (Some(changes), Some(period)) = (now.changes(), now.scope().period()) else { return Ok(()) };
    title(out, &format!("{}: {}", pick(lang, "Trong kỳ", "In the period"), period.text(lang)))?;
    let movements = StarMovement::ALL.iter().copied();
    let rows = movements.map(|one| (one.name().get(lang).to_owned(), changes.movement(one)));
    bars(out, &rows.collect::<Vec<_>>(), lang)?;
    writeln!(
        out,
        "  {} {}, {} {}",
        pick(lang, "giấy chứng nhận đã cấp:", "certificates issued:"),
        bounds(changes.certificates_issued(), lang),
        pick(lang, "bị thu hồi:", "revoked:"),
        grouped(changes.certificates_revoked(), lang),
    )
}

fn ending(out: &mut dyn Write, counts: &Counts, lang: Lang) -> io::Result<()> {
    let (Some(count), Some(days)) = (counts.now.expiring(), counts.now.scope().expiring_within()) else {
        return Ok(());
    };
    let heading = pick(lang, "Số ngày tới có giấy chứng nhận hết hạn", "Ending within days");
    title(out, &format!("{heading}: {days}"))?;
    writeln!(out, "  {}", bounds(count, lang))?;
    for one in counts.ending.iter().take(MOST) {
        let (earliest, latest) = (one.last_days.start(), one.last_days.end());
        let days = if earliest == latest {
            earliest.text(lang).to_string()
        } else {
            format!("{}–{}", earliest.text(lang), latest.text(lang))
        };
        writeln!(out, "  · {} ({days})", name(&one.origin))?;
    }
    more(out, counts.ending.len(), pick(lang, "và số sản phẩm khác là", "and more products:"))
}

/// Which ratings and certificates are known by their year alone.
fn by_year(out: &mut dyn Write, counts: &Counts, lang: Lang) -> io::Result<()> {
    if counts.by_year.is_empty() {
        return Ok(());
    }
    let heading = pick(lang, "Chỉ biết năm, không biết ngày", "Known by the year alone");
    title(out, &format!("{heading}: {}", counts.by_year.len()))?;
    for one in counts.by_year.iter().take(MOST) {
        let certified = one.certified_in.map(|year| match lang {
            Lang::Vi => format!(", giấy chứng nhận năm {year}"),
            Lang::En => format!(", certified in {year}"),
        });
        writeln!(
            out,
            "  · {}, {}: {}{} → {}",
            place(&one.origin, lang),
            name(&one.origin),
            one.rated_on.text(lang),
            certified.unwrap_or_default(),
            one.standings.text(lang),
        )?;
    }
    more(out, counts.by_year.len(), pick(lang, "và số lần đánh giá khác là", "and more ratings:"))
}

/// Rows of one product, each with the row that it was joined to.
fn joined(out: &mut dyn Write, counts: &Counts, lang: Lang) -> io::Result<()> {
    if counts.joined.is_empty() {
        return Ok(());
    }
    let heading = pick(
        lang,
        "Dòng ghép vào dòng trước của cùng sản phẩm",
        "Rows joined to an earlier one of their product",
    );
    title(out, &format!("{heading}: {}", counts.joined.len()))?;
    for (origin, to) in counts.joined.iter().take(MOST) {
        writeln!(out, "  · {} → {}", place(origin, lang), to.text(lang))?;
    }
    more(out, counts.joined.len(), pick(lang, "và số dòng khác là", "and more rows:"))
}

/// What a product is called, or its id.
fn name(origin: &Origin) -> &str {
    origin.name.as_deref().or(origin.id.as_deref()).unwrap_or_default()
}

/// How many there are beside those that are listed.
fn more(out: &mut dyn Write, all: usize, words: &str) -> io::Result<()> {
    match all.saturating_sub(MOST) {
        0 => Ok(()),
        more => writeln!(out, "  · … {words} {more}"),
    }
}

/// What the registry shows for a target.
pub(crate) fn value(value: TargetValue, lang: Lang) -> String {
    match value {
        TargetValue::Count(count) => bounds(count, lang),
        TargetValue::Share(share) => share.text(lang).to_string(),
        TargetValue::NothingToShare => pick(lang, "không có gì để tính", "nothing to count").to_owned(),
        _ => "–".to_owned(),
    }
}

fn progress(out: &mut dyn Write, now: &Figures, lang: Lang) -> io::Result<()> {
    let progress = match Progress::of(now) {
        Ok(progress) => progress,
        Err(error) => {
            title(out, pick(lang, "Mục tiêu", "Targets"))?;
            return writeln!(out, "  {}", error.text(lang));
        }
    };
    let heading = pick(lang, "Tiến độ so với mục tiêu cả nước", "Progress against the country's targets");
    title(out, &format!("{heading}: {} ({})", progress.phase().name().get(lang), progress.phase().act()))?;
    let caveat = pick(
        lang,
        "danh mục này là một phần nhỏ của cả nước: số lượng không so được với mục tiêu, tỷ lệ chỉ để tham khảo",
        "a registry that is a part of the country falls short of counts by nature; shares are of this registry alone",
    );
    writeln!(out, "  {caveat}")?;
    for measured in progress.targets() {
        let target = measured.target();
        let mark = match measured.attainment() {
            Attainment::Attained | Attainment::Beyond { .. } => "✓",
            Attainment::Missing { .. } => "✗",
            _ => "·",
        };
        let why = match target.measure() {
            TargetMeasure::Outside(why) => format!(": {}", why.get(lang)),
            _ => String::new(),
        };
        writeln!(
            out,
            "  {mark} {}: {} → {}; {}{why}",
            target.name().get(lang),
            target.goal().text(lang),
            value(measured.value(), lang),
            measured.attainment().text(lang),
        )?;
        if measured.not_known().possible() > 0 {
            let note = pick(
                lang,
                "chủ thể chưa rõ loại hình, tính vào mẫu số",
                "producers of unknown kind count in the whole alone",
            );
            writeln!(out, "      {} {note}", bounds(measured.not_known(), lang))?;
        }
    }
    Ok(())
}

/// The rows that differ, but for the sets, and the 63 where the 34 say the same.
fn compare(
    out: &mut dyn Write,
    comparison: &FiguresComparison,
    sides: &[String; 2],
    lang: Lang,
) -> io::Result<()> {
    let [left, right] = sides;
    writeln!(out, "  {:<64} {left:>12} {right:>12} {:>9}", "", "±")?;
    let told = |row: &FigureRow| {
        matches!(
            row.line(),
            FigureLine::Products
                | FigureLine::Expiring
                | FigureLine::Standing(_)
                | FigureLine::Of(_, BreakdownLine::Total)
                | FigureLine::Of(
                    FigureBase::Recognised,
                    BreakdownLine::Star(_)
                        | BreakdownLine::Group(_)
                        | BreakdownLine::Province(_)
                        | BreakdownLine::ProducerTotal
                        | BreakdownLine::Producers(ProducerLine::Kind(_))
                )
        )
    };
    for row in comparison.changed().filter(told) {
        let name = shortened(&row.line().text(lang).to_string(), 64);
        let (least, most) = row.difference().into_inner();
        let difference = if least == most { format!("{least:+}") } else { format!("{least:+}…{most:+}") };
        let [left, right] = [row.left(), row.right()].map(|count| bounds(count, lang));
        writeln!(out, "  {name:<64} {left:>12} {right:>12} {difference:>9}")?;
    }
    Ok(())
}

fn press(out: &mut dyn Write, lang: Lang) -> Result<(), Box<dyn Error>> {
    let all = published::all()?;
    title(out, pick(lang, "Số liệu cả nước đã công bố", "Published counts of the whole country"))?;
    for (what, target) in [
        (What::Products, pick(lang, "mục tiêu 919: ít nhất 10.000", "target of 919: at least 10,000")),
        (What::FiveStarProducts, pick(lang, "mục tiêu 919: 400-500", "target of 919: 400-500")),
        (What::Producers, pick(lang, "không có mục tiêu", "no target")),
    ] {
        writeln!(out, "  {} ({target})", what.name(lang))?;
        for count in all.iter().filter(|count| count.what == what) {
            let no_address = pick(lang, "báo chí, không có địa chỉ", "press, no address");
            let source = count.source.as_deref().unwrap_or(no_address);
            let number = format!("{}{}", wording(count.wording, lang), grouped(count.count, lang));
            writeln!(out, "    {:02}/{} {number:>24}  {source}", count.month, count.year)?;
            if let Some(conflict) = &count.conflict {
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

fn findings(out: &mut dyn Write, counts: &Counts, lang: Lang) -> io::Result<()> {
    if counts.found.is_empty() {
        return Ok(());
    }
    title(
        out,
        pick(lang, "Danh mục ghi khác số tính được", "What the registry says otherwise than is counted"),
    )?;
    for (origin, finding) in &counts.found {
        writeln!(out, "  {}: {}", place(origin, lang), finding.text(lang))?;
    }
    Ok(())
}

/// Every row that was not counted, with all its reasons.
pub(crate) fn rows(
    out: &mut dyn Write,
    lang: Lang,
    doubtful: &[(Origin, Reasons)],
    refused: &[(Origin, Reasons)],
) -> io::Result<()> {
    for (heading, rows) in [
        (
            pick(lang, "Dòng còn phải hỏi, chưa tính", "Doubtful rows, to be asked about and not counted"),
            doubtful,
        ),
        (pick(lang, "Dòng bị từ chối", "Refused rows"), refused),
    ] {
        if rows.is_empty() {
            continue;
        }
        title(out, &format!("{heading}: {}", rows.len()))?;
        for (origin, reasons) in rows {
            for fault in reasons.iter() {
                writeln!(out, "  {}: {} [{}]", place(origin, lang), fault.text(lang), fault.code())?;
            }
        }
    }
    Ok(())
}

fn place(origin: &Origin, lang: Lang) -> String {
    let Origin { at, id, .. } = origin;
    let line = at.text(lang);
    id.as_ref().map_or_else(|| line.clone(), |id| format!("{line} ({id})"))
}

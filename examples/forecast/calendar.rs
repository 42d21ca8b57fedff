//! The calendar of the filing windows: one SVG page that needs nothing besides.
//!
//! A bar's length and the number at it say the same, and what opens and what closes differ in pattern and place, so that it is read without
//! colour. The title and the description are in both languages, and every month says itself.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ocop::crosswalk::{Filings, ForecastSummary};
use ocop::date::YearMonth;
use ocop::{Lang, Province, Say as _};

use crate::support::pick;

const MARGIN: u64 = 40;
const YEAR: u64 = 64;
const CELL: u64 = 92;
const WIDTH: u64 = MARGIN + YEAR + 12 * CELL + MARGIN;
const ROW: u64 = 148;
const HEAD: u64 = 162;
/// The height of the longest bar.
const BAR: u64 = 62;
const LINE: u64 = 25;

/// What the drawing is of, month by month.
struct Months {
    all: BTreeMap<YearMonth, Filings>,
    years: Vec<u16>,
    most: u64,
}

pub(crate) fn draw(counts: &ForecastSummary, lang: Lang) -> String {
    let all: BTreeMap<YearMonth, Filings> = counts.months().collect();
    let first = all.keys().next().map(|month| month.year());
    let last = all.keys().next_back().map(|month| month.year());
    let years = first.zip(last).map(|(first, last)| (first..=last).collect()).unwrap_or_default();
    let most = all.values().map(|one| one.opening().max(one.closing())).max().unwrap_or_default();
    let months = Months { all, years, most };
    let provinces = by_province(counts);
    let rows = u64::try_from(months.years.len()).unwrap_or_default();
    let table = HEAD + rows * ROW;
    let lines = u64::try_from(provinces.len()).unwrap_or_default();
    let height = if lines == 0 { table + 40 } else { table + 96 + lines * LINE + 30 };

    let mut svg = String::new();
    page(&mut svg, counts, &months, height, lang);
    for (row, year) in (0..).zip(&months.years) {
        year_row(&mut svg, &months, *year, HEAD + row * ROW, lang);
    }
    if months.years.is_empty() {
        let none = pick(lang, "Không có hồ sơ nào có thời gian nộp", "No product has a filing window");
        text(&mut svg, (MARGIN, HEAD), "start", 16, "faint", none);
    }
    if lines > 0 {
        province_table(&mut svg, &months, &provinces, table + 40, lang);
    }
    svg.push_str("</svg>\n");
    svg
}

/// The filings that close by province and month, provinces with most of them first.
fn by_province(counts: &ForecastSummary) -> Vec<(Province, BTreeMap<YearMonth, u64>)> {
    let mut rows: BTreeMap<Province, BTreeMap<YearMonth, u64>> = BTreeMap::new();
    for (province, month, filings) in counts.filings() {
        if let Some(province) = province {
            *rows.entry(province).or_default().entry(month).or_default() += filings.closing();
        }
    }
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by_key(|(_, months)| std::cmp::Reverse(months.values().sum::<u64>()));
    rows
}

fn title(lang: Lang) -> &'static str {
    pick(lang, "Lịch nộp hồ sơ đánh giá, phân hạng lại OCOP", "Calendar of OCOP re-rating filings")
}

/// What a month says of itself.
fn said(month: YearMonth, filings: Filings, lang: Lang) -> String {
    let (opening, closing, proofs) = (filings.opening(), filings.closing(), filings.proofs());
    let month = month.text(lang);
    match lang {
        Lang::Vi => {
            format!("{month}: bắt đầu {opening}, kết thúc {closing}, chứng minh {proofs} lượt tiêu chí")
        }
        Lang::En => format!("{month}: {opening} open, {closing} close, {proofs} criteria to prove"),
    }
}

fn described(months: &Months, lang: Lang) -> String {
    let said: Vec<String> = months.all.iter().map(|(month, filings)| said(*month, *filings, lang)).collect();
    said.join("; ")
}

fn page(svg: &mut String, counts: &ForecastSummary, months: &Months, height: u64, lang: Lang) {
    let other = match lang {
        Lang::Vi => Lang::En,
        Lang::En => Lang::Vi,
    };
    let titles = format!("{} / {}", title(lang), title(other));
    let about = format!("{}. / {}.", described(months, lang), described(months, other));
    put(
        svg,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"img\" aria-labelledby=\"title about\" lang=\"{}\">\n<title id=\"title\">{}</title>\n<desc id=\"about\">{}</desc>\n",
            lang.code(),
            escaped(&titles),
            escaped(&about),
        ),
    );
    svg.push_str(concat!(
        "<style>text{font-family:\"Noto Sans\",\"DejaVu Sans\",\"Segoe UI\",Arial,sans-serif;fill:#263238}",
        ".faint{fill:#5f6b70}.strong{font-weight:700}.closing{fill:#176b52}",
        ".opening{fill:url(#stripes);stroke:#8a4b08;stroke-width:1}.cell{fill:#fff;stroke:#d5dcdf}",
        ".quiet{fill:#f4f6f6;stroke:#e3e8ea}.rule{stroke:#b8c2c6}.dot{fill:#176b52}.on{fill:#fff}</style>\n",
        "<defs><pattern id=\"stripes\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">",
        "<rect width=\"6\" height=\"6\" fill=\"#fdf3e3\"/><rect width=\"2\" height=\"6\" fill=\"#c9822b\"/></pattern></defs>\n",
    ));
    put(svg, format_args!("<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fcfcfa\"/>\n"));
    text(svg, (MARGIN, 52), "start", 28, "strong", title(lang));
    let filed: u64 = months.all.values().map(|one| one.closing()).sum();
    let proofs: u64 = months.all.values().map(|one| one.proofs()).sum();
    let (products, lapsed, undated) = (counts.products(), counts.lapsed(), counts.undated());
    let decisions = pick(
        lang,
        "Sản phẩm được phân hạng theo Quyết định số 148/QĐ-TTg, phân hạng lại theo Quyết định số 26/2026/QĐ-TTg",
        "Products rated under Decision 148/QĐ-TTg, rated again under Decision 26/2026/QĐ-TTg",
    );
    let figures = match lang {
        Lang::Vi => format!(
            "{products} sản phẩm: {filed} có thời gian nộp hồ sơ; {lapsed} có giấy chứng nhận hết giá trị trước quyết định mới; {undated} không có ngày cấp"
        ),
        Lang::En => format!(
            "{products} products: {filed} with a filing window; {lapsed} with a certificate that ended before the new decision; {undated} without a day of issue"
        ),
    };
    text(svg, (MARGIN, 78), "start", 15, "faint", decisions);
    text(svg, (MARGIN, 100), "start", 15, "faint", &figures);
    put(svg, format_args!("<rect class=\"opening\" x=\"{MARGIN}\" y=\"120\" width=\"16\" height=\"16\"/>"));
    text(
        svg,
        (MARGIN + 24, 133),
        "start",
        14,
        "",
        pick(lang, "hồ sơ bắt đầu được nộp trong tháng", "filings that open in the month"),
    );
    put(
        svg,
        format_args!("<rect class=\"closing\" x=\"{}\" y=\"120\" width=\"16\" height=\"16\"/>", MARGIN + 330),
    );
    text(
        svg,
        (MARGIN + 354, 133),
        "start",
        14,
        "",
        pick(lang, "hồ sơ hết hạn nộp trong tháng", "filings that close in the month"),
    );
    let work = match lang {
        Lang::Vi => format!("✎ số lượt tiêu chí phải chứng minh của hồ sơ hết hạn nộp (tổng: {proofs})"),
        Lang::En => format!("✎ criteria to prove for the filings that close ({proofs} in all)"),
    };
    text(svg, (MARGIN + 640, 133), "start", 14, "", &work);
}

fn year_row(svg: &mut String, months: &Months, year: u16, top: u64, lang: Lang) {
    text(svg, (MARGIN, top + 26), "start", 20, "strong", &year.to_string());
    for month in 1..=12_u8 {
        let x = MARGIN + YEAR + u64::from(month - 1) * CELL;
        let found = months.all.iter().find(|(own, _)| (own.year(), own.month()) == (year, month));
        let class = if found.is_some() { "cell" } else { "quiet" };
        svg.push_str("<g>");
        if let Some((month, filings)) = found {
            put(svg, format_args!("<title>{}</title>", escaped(&said(*month, *filings, lang))));
        }
        put(
            svg,
            format_args!(
                "<rect class=\"{class}\" x=\"{x}\" y=\"{top}\" width=\"{}\" height=\"{}\" rx=\"4\"/>",
                CELL - 6,
                ROW - 12,
            ),
        );
        let name = match lang {
            Lang::Vi => format!("tháng {month}"),
            Lang::En => month_name(month).to_owned(),
        };
        text(
            svg,
            (x + (CELL - 6) / 2, top + 19),
            "middle",
            13,
            if found.is_some() { "strong" } else { "faint" },
            &name,
        );
        if let Some((_, filings)) = found {
            bars(svg, *filings, months.most, x, top);
        }
        svg.push_str("</g>\n");
    }
}

/// What opens on the left, striped; what closes on the right, filled.
fn bars(svg: &mut String, filings: Filings, most: u64, x: u64, top: u64) {
    let base = top + 112;
    for (class, count, left) in
        [("opening", filings.opening(), x + 13), ("closing", filings.closing(), x + 47)]
    {
        let height = (count * BAR).div_ceil(most.max(1));
        if count > 0 {
            put(
                svg,
                format_args!(
                    "<rect class=\"{class}\" x=\"{left}\" y=\"{}\" width=\"26\" height=\"{height}\"/>",
                    base - height,
                ),
            );
        }
        text(
            svg,
            (left + 13, base - height - 5),
            "middle",
            13,
            if count > 0 { "strong" } else { "faint" },
            &count.to_string(),
        );
    }
    put(svg, format_args!("<path class=\"rule\" d=\"M{} {base}h70\"/>", x + 8));
    if filings.proofs() > 0 {
        text(svg, (x + (CELL - 6) / 2, base + 18), "middle", 12, "faint", &format!("✎ {}", filings.proofs()));
    }
}

/// A row a province, a column a month, with the filings that close.
fn province_table(
    svg: &mut String,
    months: &Months,
    provinces: &[(Province, BTreeMap<YearMonth, u64>)],
    top: u64,
    lang: Lang,
) {
    const NAMES: u64 = 150;
    const SUM: u64 = 50;
    let heading = pick(
        lang,
        "Hồ sơ hết hạn nộp theo tỉnh, thành phố và tháng",
        "Filings that close, by province and month",
    );
    text(svg, (MARGIN, top), "start", 18, "strong", heading);
    let columns: Vec<YearMonth> = span(months);
    let count = u64::try_from(columns.len()).unwrap_or(1).max(1);
    let step = (WIDTH - 2 * MARGIN - NAMES - SUM) / count;
    let left = MARGIN + NAMES + SUM;
    for (place, month) in (0..).zip(&columns) {
        let x = left + place * step + step / 2;
        text(svg, (x, top + 42), "middle", 11, "faint", &month.month().to_string());
        if place == 0 || month.month() == 1 {
            text(svg, (x, top + 27), "middle", 12, "strong", &month.year().to_string());
        }
    }
    let most = provinces.iter().flat_map(|(_, months)| months.values()).copied().max().unwrap_or(1).max(1);
    for (row, (province, closing)) in (0..).zip(provinces) {
        let y = top + 64 + row * LINE;
        put(
            svg,
            format_args!(
                "<path class=\"rule\" d=\"M{MARGIN} {}h{}\" stroke-opacity=\".45\"/>",
                y + 8,
                WIDTH - 2 * MARGIN
            ),
        );
        text(svg, (MARGIN, y), "start", 14, "", province.short_name());
        let sum: u64 = closing.values().sum();
        text(svg, (MARGIN + NAMES + 20, y), "end", 14, "strong", &sum.to_string());
        for (place, month) in (0..).zip(&columns) {
            let count = closing.get(month).copied().unwrap_or_default();
            if count == 0 {
                continue;
            }
            let x = left + place * step + step / 2;
            // Larger where more close; the number says how many.
            let radius = 8 + (count * 3).div_ceil(most).min(3);
            put(
                svg,
                format_args!(
                    "<g><title>{}, {}: {count}</title><circle class=\"dot\" cx=\"{x}\" cy=\"{}\" r=\"{radius}\"/>",
                    escaped(province.short_name()),
                    month.text(lang),
                    y - 5,
                ),
            );
            let size = if count < 100 { 11 } else { 8 };
            text(svg, (x, y - 1), "middle", size, "on strong", &count.to_string());
            svg.push_str("</g>\n");
        }
    }
}

/// Every month from the first to the last.
fn span(months: &Months) -> Vec<YearMonth> {
    let (first, last) = (months.all.keys().next().copied(), months.all.keys().next_back().copied());
    std::iter::successors(first, |month| month.next()).take_while(|month| Some(*month) <= last).collect()
}

const fn month_name(month: u8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

fn put(svg: &mut String, args: std::fmt::Arguments<'_>) {
    // Writing into a text does not fail.
    let _ = svg.write_fmt(args);
}

fn text(svg: &mut String, (x, y): (u64, u64), anchor: &str, size: u64, class: &str, text: &str) {
    let text = escaped(text);
    put(
        svg,
        format_args!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"{size}\" class=\"{class}\">{text}</text>\n",
        ),
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

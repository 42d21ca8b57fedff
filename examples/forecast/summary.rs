//! The figures of all products together, for people.

use std::collections::BTreeMap;
use std::io::{self, Write};

use ocop::crosswalk::{Filings, ForecastSummary, ProofCourse};
use ocop::date::YearMonth;
use ocop::dossier::{Evidence, evidence_for};
use ocop::law::Citation;
use ocop::{Lang, Province, Say as _, Star, Topic};

use crate::Portfolio;
use crate::support::pick;

/// How many topics are listed.
const TOPICS: usize = 8;

pub(crate) fn write(out: &mut dyn Write, portfolio: &Portfolio, lang: Lang) -> io::Result<()> {
    let counts = &portfolio.counts;
    let title = pick(
        lang,
        "Dự báo đánh giá, phân hạng lại theo Quyết định số 26/2026/QĐ-TTg",
        "Forecast of the re-rating under Decision 26/2026/QĐ-TTg",
    );
    writeln!(out, "{title}")?;
    writeln!(out, "  {}: {}", pick(lang, "Số sản phẩm", "Products"), counts.products())?;
    if portfolio.refused > 0 {
        writeln!(out, "  {}: {}", pick(lang, "Số dòng bị từ chối", "Lines refused"), portfolio.refused)?;
    }
    stars(out, counts, lang)?;
    work(out, counts, lang)?;
    proofs(out, counts, lang)?;
    minima(out, counts, lang)?;
    months(out, portfolio, lang)?;
    provinces(out, counts, lang)
}

fn heading(out: &mut dyn Write, vi: &str, en: &str, lang: Lang) -> io::Result<()> {
    writeln!(out, "\n{}", pick(lang, vi, en))
}

/// A row for each star of then: how many are certain of which, and for how many which is possible.
fn stars(out: &mut dyn Write, counts: &ForecastSummary, lang: Lang) -> io::Result<()> {
    heading(
        out,
        "Hạng sao trước đây, hạng sao chắc chắn và hạng sao cao nhất có thể",
        "Stars then, stars that are certain and the highest possible",
        lang,
    )?;
    let highest_first = || Star::ALL.iter().copied().rev();
    let marks = || {
        highest_first()
            .map(|star| format!("{star}★"))
            .fold(String::new(), |all, one| format!("{all}{one:>6}"))
    };
    let [then, certain, possible] = [("trước đây", "then"), ("chắc chắn", "certain"), ("có thể", "possible")]
        .map(|(vi, en)| pick(lang, vi, en));
    writeln!(out, "  {:<16}   {certain:>30}   {possible:>30}", "")?;
    writeln!(out, "  {then:<16}   {}   {}", marks(), marks())?;
    for star in highest_first().filter(|star| counts.then(*star) > 0) {
        let row = |count: &dyn Fn(Star) -> u64| {
            highest_first().map(count).fold(String::new(), |row, count| {
                let count = if count == 0 { "·".to_owned() } else { count.to_string() };
                format!("{row}{count:>6}")
            })
        };
        let (certain, possible) = (row(&|to| counts.certain(star, to)), row(&|to| counts.possible(star, to)));
        let own = format!("{star}★ ({})", counts.then(star));
        writeln!(out, "  {own:<16}   {certain}   {possible}")?;
    }
    Ok(())
}

/// How the stars are kept, and the work that it means.
fn work(out: &mut dyn Write, counts: &ForecastSummary, lang: Lang) -> io::Result<()> {
    let kept = counts.recognised();
    heading(
        out,
        &format!("Giữ hạng sao (sản phẩm từ 3 sao: {kept})"),
        &format!("Keeping the star (products of 3 stars or more: {kept})"),
        lang,
    )?;
    for course in ProofCourse::ALL.iter().copied().filter(|course| counts.course(*course) > 0) {
        writeln!(out, "  {:<38} {:>6}", course.text(lang).to_string(), counts.course(course))?;
    }
    let by_proofs = counts.by_proofs().filter(|(proofs, _)| *proofs > 0);
    let by_proofs: Vec<String> =
        by_proofs.map(|(proofs, products)| format!("{proofs}: {products}")).collect();
    if !by_proofs.is_empty() {
        let label = pick(lang, "số tiêu chí phải chứng minh: số sản phẩm", "criteria to prove: products");
        writeln!(out, "  {label} · {}", by_proofs.join("; "))?;
    }
    let work = pick(lang, "tổng số việc", "the work in all");
    writeln!(out, "  {work}: {}", to_do(counts.proofs(), counts.improvements(), lang))
}

/// How often a criterion is to be proven, and to be improved where that is needed.
fn to_do(proofs: u64, improvements: u64, lang: Lang) -> String {
    match (lang, improvements) {
        (Lang::Vi, 0) => format!("chứng minh {proofs}"),
        (Lang::Vi, _) => format!("chứng minh {proofs}, cải thiện {improvements}"),
        (Lang::En, 0) => format!("{proofs} to prove"),
        (Lang::En, _) => format!("{proofs} to prove, {improvements} to improve"),
    }
}

/// What supports a proof on the criteria of a topic, in all sets that ask for one, and where they are printed.
fn supports(counts: &ForecastSummary, topic: Topic) -> (Vec<Evidence>, Vec<Citation>) {
    let (mut evidence, mut citations) = (Vec::new(), Vec::new());
    for (criterion, _) in counts.demands().filter(|(criterion, _)| criterion.topic() == topic) {
        for one in evidence_for(criterion).said().unwrap_or_default() {
            if !evidence.contains(&one) {
                evidence.push(one);
            }
        }
        if !citations.contains(&criterion.citation()) {
            citations.push(criterion.citation());
        }
    }
    (evidence, citations)
}

fn proofs(out: &mut dyn Write, counts: &ForecastSummary, lang: Lang) -> io::Result<()> {
    let demands = counts.demands_by_topic();
    if demands.is_empty() {
        return Ok(());
    }
    heading(
        out,
        "Phải chứng minh nhiều nhất (số sản phẩm)",
        "What must be proven most often (products)",
        lang,
    )?;
    for ((topic, demand), number) in demands.iter().zip(1..).take(TOPICS) {
        let work = to_do(demand.proofs(), demand.improvements(), lang);
        writeln!(out, "  {number:>2}. {}: {work}", topic.text(lang))?;
        let (evidence, citations) = supports(counts, *topic);
        let evidence: Vec<String> = evidence.iter().map(|one| one.text(lang).to_string()).collect();
        let citations: Vec<String> = citations.iter().map(|one| one.text(lang).to_string()).collect();
        if !evidence.is_empty() {
            writeln!(out, "      {}: {}", pick(lang, "minh chứng", "evidence"), evidence.join("; "))?;
        }
        writeln!(out, "      [{}]", citations.join("; "))?;
    }
    Ok(())
}

fn minima(out: &mut dyn Write, counts: &ForecastSummary, lang: Lang) -> io::Result<()> {
    let missed = counts.missed_by_topic();
    if missed.is_empty() {
        return Ok(());
    }
    heading(
        out,
        "Tiêu chí quyết định nhiều nhất: yêu cầu tối thiểu của hạng sao mà kết quả cũ chưa chắc chắn đạt (số sản phẩm)",
        "Criteria that decide most often: minima for the star that the old findings are not certain to meet (products)",
        lang,
    )?;
    for ((topic, missed), number) in missed.iter().zip(1..).take(TOPICS) {
        let (products, blocked) = (missed.products(), missed.blocked());
        let blocked = match (lang, blocked) {
            (_, 0) => String::new(),
            (Lang::Vi, _) => format!(", trong đó {blocked} chỉ đạt được nếu cải thiện sản phẩm"),
            (Lang::En, _) => format!(", {blocked} of them only if the product is improved"),
        };
        writeln!(out, "  {number:>2}. {}: {products}{blocked}", topic.text(lang))?;
    }
    Ok(())
}

const WIDTH: u64 = 30;

fn bar(count: u64, most: u64) -> String {
    let cells = (count * WIDTH).div_ceil(most.max(1));
    (0..cells).map(|_| '█').collect()
}

fn months(out: &mut dyn Write, portfolio: &Portfolio, lang: Lang) -> io::Result<()> {
    let counts = &portfolio.counts;
    heading(out, "Thời gian nộp hồ sơ theo tháng", "Filing by month", lang)?;
    let months: Vec<(YearMonth, Filings)> = counts.months().collect();
    let most = months.iter().map(|(_, filings)| filings.closing()).max().unwrap_or_default();
    if !months.is_empty() {
        let [opening, closing, proofs] =
            [("bắt đầu", "open"), ("kết thúc", "close"), ("chứng minh", "to prove")]
                .map(|(vi, en)| pick(lang, vi, en));
        writeln!(out, "  {:<14} {opening:>9} {closing:>9} {proofs:>11}", "")?;
    }
    for (month, filings) in months {
        let (opening, closing, proofs) = (filings.opening(), filings.closing(), filings.proofs());
        let bar = bar(closing, most);
        let month = month.text(lang).to_string();
        let line = format!("  {month:<14} {opening:>9} {closing:>9} {proofs:>11}  {bar}");
        writeln!(out, "{}", line.trim_end())?;
    }
    let told = [
        (
            portfolio.late,
            "nộp theo quy định chuyển tiếp đến hết ngày giấy chứng nhận có giá trị",
            "filed by the transitional rule, up to the certificate's last day",
        ),
        (
            counts.lapsed(),
            "giấy chứng nhận hết giá trị trước quyết định mới: đánh giá như lần đầu",
            "certificates that ended before the new decision: rated as for the first time",
        ),
        (counts.undated(), "không có ngày cấp giấy chứng nhận", "without a day of issue"),
    ];
    for (count, vi, en) in told.into_iter().filter(|(count, _, _)| *count > 0) {
        writeln!(out, "  {}: {count}", pick(lang, vi, en))?;
    }
    Ok(())
}

/// The months of each province in which filings open or close.
fn provinces(out: &mut dyn Write, counts: &ForecastSummary, lang: Lang) -> io::Result<()> {
    let mut rows: BTreeMap<&str, Vec<(YearMonth, Filings)>> = BTreeMap::new();
    let mut order: Vec<Province> = Vec::new();
    for (province, month, filings) in counts.filings() {
        let Some(province) = province else { continue };
        order.push(province);
        rows.entry(province.short_name()).or_default().push((month, filings));
    }
    order.dedup();
    if order.is_empty() {
        return Ok(());
    }
    heading(
        out,
        "Theo tỉnh, thành phố (tháng: số hồ sơ bắt đầu / kết thúc)",
        "By province (month: filings that open / that close)",
        lang,
    )?;
    for province in order {
        let months = rows.remove(province.short_name()).unwrap_or_default();
        let (count, proofs) = months.iter().fold((0, 0), |(count, proofs), (_, filings)| {
            (count + filings.closing(), proofs + filings.proofs())
        });
        let months: Vec<String> = months
            .iter()
            .map(|(month, filings)| {
                format!("{} {}/{}", month.text(lang), filings.opening(), filings.closing())
            })
            .collect();
        let [filed, to_prove] = [("hồ sơ", "filings"), ("tiêu chí phải chứng minh", "criteria to prove")]
            .map(|(vi, en)| pick(lang, vi, en));
        writeln!(out, "  {}: {filed} {count}, {to_prove} {proofs}", province.short_name())?;
        writeln!(out, "      {}", months.join(", "))?;
    }
    Ok(())
}

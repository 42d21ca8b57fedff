//! What the program is told to do.

use std::fmt::Display;
use std::process::ExitCode;

use ocop::{FormerProvince, Lang, Say as _, date};
use time::{Date, Month};

use crate::columns::{Columns, DateOrder};
use crate::pick;

const USAGE: &str = "usage: programme --on DAY [--since DAY] [--expiring DAYS] [--merged PROVINCE,PROVINCE] [--json] [--lang vi|en] [--svg FILE]
                 [--columns FILE [--dates ORDER]] [FILE...]

  --on DAY        the day to report on, YYYY-MM-DD; the example data reach to 2026-08-05
  --since DAY     the day to compare with (default: the last day of the year before)
  --expiring N    certificates that end within N days after the day (default: 180)
  --merged A,B    two of the 63 provinces that are one since 2025-07-01, side by side
  --json          the figures as one JSON document instead of text
  --lang          the language of report, reasons and charts (default: en)
  --svg FILE      draws the charts into a file
  --columns FILE  the input is a table with commas or semicolons; the file is a JSON object: field to heading of its column
  --dates ORDER   how the table writes days: yyyy-mm-dd (default), dd/mm/yyyy or mm/dd/yyyy

The exit status is 0 when every row was counted, 1 when a row was refused or is doubtful, 2 when nothing could be reported.";

const CACH_DUNG: &str = "cách dùng: programme --on NGÀY [--since NGÀY] [--expiring SỐ] [--merged TỈNH,TỈNH] [--json] [--lang vi|en] [--svg TỆP]
                 [--columns TỆP [--dates THỨ TỰ]] [TỆP...]

  --on NGÀY       ngày báo cáo, viết NNNN-TT-NN; dữ liệu mẫu có đến 2026-08-05
  --since NGÀY    ngày để so sánh (mặc định: ngày cuối năm trước)
  --expiring SỐ   giấy chứng nhận hết hạn trong số ngày đó kể từ ngày báo cáo (mặc định: 180)
  --merged A,B    hai trong 63 tỉnh cũ nay là một tỉnh, đặt cạnh nhau
  --json          in số liệu thành một tài liệu JSON thay cho văn bản
  --lang          ngôn ngữ của báo cáo, lý do và biểu đồ (mặc định: en)
  --svg TỆP       vẽ biểu đồ vào tệp
  --columns TỆP   đầu vào là bảng có dấu phẩy hoặc chấm phẩy; tệp là một đối tượng JSON: trường và tiêu đề cột
  --dates THỨ TỰ  cách bảng ghi ngày: yyyy-mm-dd (mặc định), dd/mm/yyyy hoặc mm/dd/yyyy

Mã kết thúc là 0 khi mọi dòng được tính, 1 khi có dòng bị từ chối hoặc còn phải hỏi, 2 khi không báo cáo được.";

pub(crate) struct Arguments {
    pub(crate) on: Date,
    pub(crate) since: Date,
    pub(crate) expiring: u16,
    pub(crate) merged: Option<[FormerProvince; 2]>,
    pub(crate) json: bool,
    pub(crate) lang: Lang,
    pub(crate) svg: Option<String>,
    pub(crate) columns: Option<Columns>,
    pub(crate) files: Vec<String>,
}

impl Arguments {
    /// Reads the arguments, or says how the program is used.
    pub(crate) fn read() -> Result<Self, ExitCode> {
        let given: Vec<String> = std::env::args().skip(1).collect();
        // The language holds for what is wrong with the other arguments too, wherever it stands.
        let named = given.iter().skip_while(|arg| *arg != "--lang").nth(1);
        let lang = named.and_then(|name| Lang::from_code(name).ok()).unwrap_or(Lang::En);
        let unusable = |why: &dyn Display| {
            eprintln!("{why}\n{}", pick(lang, CACH_DUNG, USAGE));
            ExitCode::from(2)
        };
        let (mut on, mut since, mut merged, mut svg, mut columns) = (None, None, None, None, None);
        let (mut expiring, mut json, mut files, mut order) =
            (180, false, Vec::new(), DateOrder::YearMonthDay);
        let mut given = given.into_iter();
        while let Some(argument) = given.next() {
            let mut value = || {
                let why = pick(lang, "thiếu giá trị của", "no value for");
                given.next().ok_or_else(|| unusable(&format!("{why} {argument}")))
            };
            let day = |text: String| date::parse(&text).map_err(|error| unusable(&error.text(lang)));
            match argument.as_str() {
                "--on" => on = Some(day(value()?)?),
                "--since" => since = Some(day(value()?)?),
                "--expiring" => {
                    let days = value()?;
                    let why = pick(
                        lang,
                        "không phải là số ngày từ 0 đến 65535",
                        "is no number of days, 0 to 65535",
                    );
                    expiring = days.parse().map_err(|_| unusable(&format!("{days:?} {why}")))?;
                }
                "--merged" => {
                    let pair = value()?;
                    let why = pick(lang, "--merged cần hai tỉnh: A,B", "--merged takes two provinces: A,B");
                    let (one, other) = pair.split_once(',').ok_or_else(|| unusable(&why))?;
                    let find = |name| FormerProvince::find(name).map_err(|error| unusable(&error.text(lang)));
                    merged = Some([find(one)?, find(other)?]);
                }
                "--json" => json = true,
                "--lang" => {
                    Lang::from_code(&value()?).map_err(|error| unusable(&error.text(lang)))?;
                }
                "--svg" => svg = Some(value()?),
                "--columns" => columns = Some(value()?),
                "--dates" => {
                    let written = value()?;
                    let why = pick(lang, "--dates là", "--dates is");
                    order = DateOrder::read(&written)
                        .ok_or_else(|| unusable(&format!("{why} yyyy-mm-dd, dd/mm/yyyy, mm/dd/yyyy")))?;
                }
                "--help" | "-h" => {
                    println!("{}", pick(lang, CACH_DUNG, USAGE));
                    return Err(ExitCode::SUCCESS);
                }
                option if option.starts_with('-') && option != "-" => {
                    let why = pick(lang, "không có tùy chọn", "unknown option");
                    return Err(unusable(&format!("{why} {option}")));
                }
                file => files.push(file.to_owned()),
            }
        }
        let why = pick(
            lang,
            "cần --on: chương trình không đọc đồng hồ",
            "--on is needed: the program reads no clock",
        );
        let on: Date = on.ok_or_else(|| unusable(&why))?;
        let year_before = Date::from_calendar_date(on.year() - 1, Month::December, 31).ok();
        let why = pick(
            lang,
            "ngày của --since phải trước ngày của --on",
            "the day of --since must be before that of --on",
        );
        let since = since.or(year_before).filter(|since| *since < on).ok_or_else(|| unusable(&why))?;
        let columns = match columns {
            Some(file) => Some(Columns::open(&file, order, lang).map_err(|error| unusable(&error))?),
            None => None,
        };
        Ok(Self { on, since, expiring, merged, json, lang, svg, columns, files })
    }
}

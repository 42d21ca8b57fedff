//! Why a row was not counted.

use ocop::place::AnyProvince;
use ocop::registry::{DayOrYear, ProvincialSets};
use ocop::{Allowed, Details, Lang, Problem, Said, Say as _, date};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use crate::{Where, pick};

/// Where in a row something is wrong.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    /// In the row as a whole.
    Row,
    /// In the column with a heading.
    Column(String),
    /// In a field of a JSON record: its name with dots between the levels.
    Field(String),
}

/// What a field of a JSON record needs.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Needed {
    Text,
    Truth,
    Object,
    List,
    Whole { from: u16, to: u16 },
}

/// One thing that keeps a row from being counted, and where it is.
pub(crate) struct Fault {
    part: Part,
    what: What,
}

/// What is wrong.
pub(crate) enum What {
    /// What the library says.
    Problem(Box<dyn Problem>),
    /// Bytes that are no UTF-8, from one on.
    NotUtf8 {
        at: usize,
    },
    /// Half of a pair in UTF-16: the letter is damaged.
    HalfALetter,
    /// No JSON from a character on, or no end of it.
    NotJson {
        at: Option<usize>,
    },
    /// JSON that is no object.
    NotAnObject {
        given: String,
    },
    /// A field of a JSON record that there is not.
    UnknownField {
        allowed: &'static [&'static str],
    },
    MissingField,
    RepeatedField,
    /// More than one of several fields, of which one is given.
    OneOfThem {
        fields: &'static str,
    },
    /// A field that holds another kind of value than it needs.
    InvalidField {
        given: String,
        needed: Needed,
    },
    /// JSON that is no product, from a character on.
    NotAProduct {
        at: usize,
    },
    /// A row with another number of cells than the heading; it may go over several lines.
    Cells {
        given: usize,
        heading: usize,
        through: Option<u64>,
    },
    /// A row of a table without a single cell filled.
    Blank,
    /// A quote that is opened on a line and not closed before the table ends.
    UnclosedQuote {
        line: u64,
    },
    /// A cell that goes on to a later line and may hold other rows.
    CellOverRows {
        through: u64,
    },
    /// A cell that must not be empty.
    Missing,
    /// A cell that is no day in the order declared.
    NotADay {
        given: String,
        order: &'static str,
    },
    /// The province that is named is not the one of the product code.
    OtherProvince {
        named: String,
        of_code: AnyProvince,
    },
    /// A day of recognition beside another one, by a province's own criteria.
    ProvincialDay {
        given: DayOrYear,
        rated_on: DayOrYear,
    },
    /// The row says again what an earlier one says.
    Repeats {
        of: Where,
    },
    /// The row is of the product of an earlier one, and calls it otherwise.
    OtherName {
        of: Where,
        given: String,
        before: String,
    },
    /// The row is of the product of an earlier one, and they do not fit together.
    NotJoined {
        to: Where,
        problem: Box<dyn Problem>,
    },
}

impl Fault {
    pub(crate) const fn row(what: What) -> Self {
        Self { part: Part::Row, what }
    }

    pub(crate) const fn at(part: Part, what: What) -> Self {
        Self { part, what }
    }

    pub(crate) fn problem(problem: impl Problem + 'static) -> Self {
        Self::row(What::Problem(Box::new(problem)))
    }

    pub(crate) fn problem_at(part: Part, problem: impl Problem + 'static) -> Self {
        Self { part, what: What::Problem(Box::new(problem)) }
    }

    /// Bytes that are no text: of UTF-16 they are what became of half a pair.
    pub(crate) fn not_text(part: Part, error: std::str::Utf8Error, is_utf16: bool) -> Self {
        let at = error.valid_up_to() + 1;
        Self { part, what: if is_utf16 { What::HalfALetter } else { What::NotUtf8 { at } } }
    }

    pub(crate) fn code(&self) -> &'static str {
        match &self.what {
            What::Problem(problem) | What::NotJoined { problem, .. } => problem.code(),
            What::NotUtf8 { .. } => "not_utf8",
            What::HalfALetter => "unpaired_surrogate",
            What::NotJson { .. } => "not_json",
            What::NotAnObject { .. } => "not_an_object",
            What::UnknownField { .. } => "unknown_field",
            What::MissingField => "missing_field",
            What::RepeatedField => "repeated_field",
            What::OneOfThem { .. } => "field_not_asked",
            What::InvalidField { .. } => "invalid_field",
            What::NotAProduct { .. } => "invalid_product",
            What::Cells { .. } => "wrong_cell_count",
            What::Blank => "blank_row",
            What::UnclosedQuote { .. } => "unclosed_quote",
            What::CellOverRows { .. } => "cell_over_rows",
            What::Missing => "missing_cell",
            What::NotADay { .. } => "invalid_date",
            What::OtherProvince { .. } => "province_not_of_code",
            What::ProvincialDay { .. } => "provincial_certificate",
            What::Repeats { .. } => "duplicate_product",
            What::OtherName { .. } => "product_described_twice",
        }
    }

    /// Whether an answer to a question would settle it: it is written so that several things can be meant, or another one than it says.
    fn is_doubt(&self) -> bool {
        const DOUBTS: [&str; 12] = [
            "ambiguous_place",
            "place_of_other_kind",
            "ambiguous_commune",
            "commune_of_other_kind",
            "ambiguous_code",
            "cell_over_rows",
            "code_not_in_form",
            "commune_code_not_in_form",
            "tax_code_not_in_form",
            "unknown_code_form",
            "producer_described_twice",
            "province_not_of_code",
        ];
        DOUBTS.contains(&self.code())
    }

    /// What the library knows of it.
    fn details(&self) -> Details {
        match &self.what {
            What::Problem(problem) | What::NotJoined { problem, .. } => problem.details(),
            _ => Details::default(),
        }
    }

    fn allowed(&self) -> Allowed {
        match &self.what {
            What::UnknownField { allowed } => {
                Allowed::OneOf(allowed.iter().map(|name| (*name).to_owned()).collect())
            }
            What::InvalidField { needed: Needed::Whole { from, to }, .. } => {
                Allowed::Range(Some(from.to_string()), Some(to.to_string()))
            }
            What::ProvincialDay { rated_on, .. } => Allowed::OneOf(vec![rated_on.to_string()]),
            // The column holds the ratings of a province's own criteria and national ones.
            What::Problem(problem) if problem.code() == "before_provincial_sets" => {
                Allowed::Range(Some(date::text(ProvincialSets::known().from).to_string()), None)
            }
            _ => self.details().allowed,
        }
    }

    /// What of a product a row says otherwise than an earlier one.
    fn field(&self) -> Option<String> {
        match &self.what {
            What::OtherName { .. } => Some("name".to_owned()),
            What::NotJoined { problem, .. } => problem.details().field,
            _ => None,
        }
    }

    /// The earlier row that it is held against.
    const fn other_row(&self) -> Option<&Where> {
        match &self.what {
            What::Repeats { of: other }
            | What::OtherName { of: other, .. }
            | What::NotJoined { to: other, .. } => Some(other),
            _ => None,
        }
    }

    fn given(&self) -> Option<String> {
        match &self.what {
            What::NotAnObject { given }
            | What::InvalidField { given, .. }
            | What::NotADay { given, .. }
            | What::OtherName { given, .. } => Some(given.clone()),
            What::OtherProvince { named, .. } => Some(named.clone()),
            What::ProvincialDay { given, .. } => Some(given.to_string()),
            _ => self.details().given,
        }
    }

    pub(crate) fn text(&self, lang: Lang) -> String {
        let what = self.what.text(lang);
        match (&self.part, lang) {
            (Part::Row, _) => what,
            (Part::Column(column), Lang::Vi) => format!("cột \"{column}\": {what}"),
            (Part::Column(column), Lang::En) => format!("column \"{column}\": {what}"),
            (Part::Field(field), Lang::Vi) => format!("trường {field}: {what}"),
            (Part::Field(field), Lang::En) => format!("field {field}: {what}"),
        }
    }
}

impl Needed {
    fn text(self, lang: Lang) -> String {
        match self {
            Self::Text => pick(lang, "văn bản", "text").to_owned(),
            Self::Truth => pick(lang, "true (có) hoặc false (không)", "true or false").to_owned(),
            Self::Object => {
                pick(lang, "đối tượng gồm các trường có tên", "an object of named fields").to_owned()
            }
            Self::List => pick(lang, "danh sách trong ngoặc vuông", "a list").to_owned(),
            Self::Whole { from, to } => match lang {
                Lang::Vi => format!("số nguyên từ {from} đến {to}"),
                Lang::En => format!("a whole number from {from} to {to}"),
            },
        }
    }
}

impl What {
    #[expect(clippy::too_many_lines, reason = "each reason in both languages, one after another")]
    pub(crate) fn text(&self, lang: Lang) -> String {
        let say = |vi: String, en: String| if lang == Lang::En { en } else { vi };
        match self {
            Self::Problem(problem) => Said::new(&**problem, lang).to_string(),
            Self::NotUtf8 { at } => say(
                format!("không phải là văn bản UTF-8 từ byte thứ {at}; lưu lại tệp dạng UTF-8"),
                format!("no UTF-8 text from byte {at} on; save the file as UTF-8"),
            ),
            Self::HalfALetter => pick(
                lang,
                "văn bản UTF-16 bị hỏng: chỉ có một nửa của một ký tự",
                "the UTF-16 text is damaged: there is half of a letter alone",
            )
            .to_owned(),
            Self::NotJson { at: Some(at) } => say(
                format!("không phải là JSON: không đọc được từ ký tự thứ {at}"),
                format!("it is no JSON: it cannot be read on at character {at}"),
            ),
            Self::NotJson { at: None } => {
                pick(lang, "không phải là JSON: kết thúc giữa chừng", "it is no JSON: it ends too early")
                    .to_owned()
            }
            Self::NotAnObject { given } => say(
                format!("phải là một đối tượng JSON gồm các trường có tên, không phải {given}"),
                format!("it must be a JSON object of named fields, not {given}"),
            ),
            Self::UnknownField { allowed } => say(
                format!("không có trường này; các trường: {}", allowed.join(", ")),
                format!("there is no such field; the fields are: {}", allowed.join(", ")),
            ),
            Self::MissingField => pick(lang, "thiếu trường này", "the field is missing").to_owned(),
            Self::RepeatedField => pick(lang, "được nêu hai lần", "it is given twice").to_owned(),
            Self::OneOfThem { fields } => say(
                format!("chỉ được nêu một trong các trường: {fields}"),
                format!("one of these fields is given, not more: {fields}"),
            ),
            Self::InvalidField { given, needed } => {
                let needed = needed.text(lang);
                say(
                    format!("không dùng được {given}; phải là {needed}"),
                    format!("{given} is not allowed; it must be {needed}"),
                )
            }
            Self::NotAProduct { at } => say(
                format!("dòng không phải là bản ghi sản phẩm: không đọc được từ ký tự thứ {at}"),
                format!("the line is no record of a product: it cannot be read on at character {at}"),
            ),
            Self::Cells { given, heading, through: None } => say(
                format!("dòng có {given} ô, tiêu đề có {heading}"),
                format!("the row has {given} cells, the heading {heading}"),
            ),
            Self::Cells { given, heading, through: Some(through) } => say(
                format!(
                    "dòng có {given} ô, tiêu đề có {heading}; dòng kéo dài đến dòng {through} của tệp, kiểm tra dấu ngoặc kép"
                ),
                format!(
                    "the row has {given} cells, the heading {heading}; it goes on to line {through} of the file, check its quotes"
                ),
            ),
            Self::Blank => pick(lang, "dòng trống", "the row is blank").to_owned(),
            Self::UnclosedQuote { line } => say(
                format!("dấu ngoặc kép mở ở dòng {line} không được đóng"),
                format!("the quote that is opened on line {line} is not closed"),
            ),
            Self::CellOverRows { through } => say(
                format!(
                    "ô kéo dài đến dòng {through} của tệp và có thể chứa cả dòng khác; kiểm tra dấu ngoặc kép"
                ),
                format!(
                    "the cell goes on to line {through} of the file and may hold other rows; check its quotes"
                ),
            ),
            Self::Missing => pick(lang, "để trống", "it is empty").to_owned(),
            Self::NotADay { given, order } => say(
                format!("\"{given}\" không phải là ngày viết theo {order}, cũng không phải là năm"),
                format!("\"{given}\" is no day written as {order}, nor a year"),
            ),
            Self::OtherProvince { named, of_code } => say(
                format!("ghi \"{named}\" nhưng mã là của {}", of_code.text(lang)),
                format!("\"{named}\" is named, but the code is of {}", of_code.text(lang)),
            ),
            Self::ProvincialDay { given, rated_on } => {
                let (given, rated_on) = (given.text(lang), rated_on.text(lang));
                say(
                    format!(
                        "{given} khác ngày đánh giá {rated_on}; theo bộ tiêu chí của tỉnh, trước 21/8/2019, công nhận cùng lúc với đánh giá: để trống hoặc ghi {rated_on}"
                    ),
                    format!(
                        "{given} is not when it was rated ({rated_on}); by a province's own criteria, before 2019-08-21, a product was recognised with its rating: leave it empty, or write {rated_on}"
                    ),
                )
            }
            Self::Repeats { of } => {
                let line = of.text(lang);
                say(
                    format!("ghi lại đúng nội dung của {line}; mỗi lần công nhận chỉ ghi một dòng"),
                    format!("it says again what {line} says; each recognition has one row"),
                )
            }
            Self::OtherName { of, given, before } => {
                let line = of.text(lang);
                say(
                    format!("cùng mã với {line} nhưng tên khác: \"{given}\", trước đó là \"{before}\""),
                    format!("it has the id of {line} but another name: \"{given}\", there \"{before}\""),
                )
            }
            Self::NotJoined { to, problem } => {
                let (line, why) = (to.text(lang), Said::new(&**problem, lang));
                say(
                    format!("cùng mã với {line} nhưng không ghép được: {why}"),
                    format!("it has the id of {line} but cannot be joined to it: {why}"),
                )
            }
        }
    }
}

/// At least one fault.
pub(crate) struct Reasons(Vec<Fault>);

impl Reasons {
    pub(crate) fn of(fault: Fault) -> Self {
        Self(vec![fault])
    }

    /// The faults of a row; `None` where there are none.
    pub(crate) fn of_all(faults: Vec<Fault>) -> Option<Self> {
        (!faults.is_empty()).then_some(Self(faults))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.0.iter()
    }

    /// Whether nothing but a question keeps the row from being counted.
    pub(crate) fn are_doubts(&self) -> bool {
        self.0.iter().all(Fault::is_doubt)
    }
}

/// A fault in a language, for the JSON document.
pub(crate) struct Told<'a>(pub(crate) &'a Fault, pub(crate) Lang);

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(fault, lang) = self;
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("code", fault.code())?;
        fields.serialize_entry("message", &fault.text(*lang))?;
        match &fault.part {
            Part::Row => {
                if let Some(field) = fault.field() {
                    fields.serialize_entry("field", &field)?;
                }
            }
            Part::Column(column) => fields.serialize_entry("column", column)?,
            Part::Field(field) => fields.serialize_entry("field", field)?,
        }
        if let Some(Where { line, file }) = fault.other_row() {
            fields.serialize_entry("other_line", line)?;
            if let Some(file) = file {
                fields.serialize_entry("other_file", file)?;
            }
        }
        if let Some(given) = fault.given() {
            fields.serialize_entry("given", &given)?;
        }
        match fault.allowed() {
            Allowed::OneOf(allowed) => fields.serialize_entry("allowed", &allowed)?,
            Allowed::Range(from, to) => {
                fields.serialize_entry("allowed", &serde_json::json!({"from": from, "to": to}))?;
            }
            _ => {}
        }
        fields.end()
    }
}

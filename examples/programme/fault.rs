//! Why a row was not counted.

use ocop::place::AnyProvince;
use ocop::wire::Refusal;
use ocop::{Allowed, Lang, Problem, Said, Say as _};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use crate::pick;

/// One thing that keeps a row from being counted.
pub(crate) enum Fault {
    /// What the library says.
    Problem(Box<dyn Problem>),
    /// A line that cannot be read as text.
    NotText(Refusal),
    /// A line that is no JSON, with the place and the reason of its reader.
    NotJson(String),
    /// A line of JSON that is no product, with the reason of its reader.
    NotAProduct(String),
    /// A row with another number of cells than the heading.
    Cells { given: usize, heading: usize },
    /// A row of a table without a single cell filled.
    Blank,
    /// A row whose quotes or letters cannot be read.
    Unreadable(String),
    /// A cell that must not be empty.
    Missing { column: String },
    /// A cell that is no day in the order declared.
    NotADay { column: String, given: String, order: &'static str },
    /// The province that is named is not the one of the product code.
    OtherProvince { named: String, of_code: AnyProvince },
}

impl Fault {
    pub(crate) fn problem(problem: impl Problem + 'static) -> Self {
        Self::Problem(Box::new(problem))
    }

    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Problem(problem) => problem.code(),
            Self::NotText(refusal) => refusal.code(),
            Self::NotJson(_) => "not_json",
            Self::NotAProduct(_) => "invalid_product",
            Self::Cells { .. } => "wrong_cell_count",
            Self::Blank => "blank_row",
            Self::Unreadable(_) => "unreadable_row",
            Self::Missing { .. } => "missing_cell",
            Self::NotADay { .. } => "invalid_date",
            Self::OtherProvince { .. } => "province_not_of_code",
        }
    }

    /// Whether an answer to a question would settle it: it is written so that several things can be meant, or another one than it says.
    fn is_doubt(&self) -> bool {
        const DOUBTS: [&str; 11] = [
            "ambiguous_place",
            "place_of_other_kind",
            "ambiguous_commune",
            "commune_of_other_kind",
            "ambiguous_code",
            "code_not_in_form",
            "commune_code_not_in_form",
            "tax_code_not_in_form",
            "unknown_code_form",
            "producer_described_twice",
            "province_not_of_code",
        ];
        DOUBTS.contains(&self.code())
    }

    fn allowed(&self) -> Allowed {
        match self {
            Self::Problem(problem) => problem.details().allowed,
            _ => Allowed::Unsaid,
        }
    }

    pub(crate) fn text(&self, lang: Lang) -> String {
        let say = |vi: String, en: String| if lang == Lang::En { en } else { vi };
        match self {
            Self::Problem(problem) => Said::new(&**problem, lang).to_string(),
            Self::NotText(refusal) => refusal.text(lang).to_string(),
            Self::NotJson(why) => {
                say(format!("dòng không phải là JSON: \"{why}\""), format!("the line is no JSON: {why}"))
            }
            Self::NotAProduct(why) => say(
                format!("dòng không phải là bản ghi sản phẩm: \"{why}\""),
                format!("the line is no record of a product: {why}"),
            ),
            Self::Cells { given, heading } => say(
                format!("dòng có {given} ô, tiêu đề có {heading}"),
                format!("the row has {given} cells, the heading {heading}"),
            ),
            Self::Blank => pick(lang, "dòng trống", "the row is blank").to_owned(),
            Self::Unreadable(why) => {
                say(format!("không đọc được dòng: \"{why}\""), format!("the row cannot be read: {why}"))
            }
            Self::Missing { column } => {
                say(format!("cột \"{column}\" để trống"), format!("column \"{column}\" is empty"))
            }
            Self::NotADay { column, given, order } => say(
                format!(
                    "cột \"{column}\": \"{given}\" không phải là ngày viết theo {order}, cũng không phải là năm"
                ),
                format!("column \"{column}\": \"{given}\" is no day written as {order}, nor a year"),
            ),
            Self::OtherProvince { named, of_code } => say(
                format!("ghi \"{named}\" nhưng mã là của {}", of_code.text(lang)),
                format!("\"{named}\" is named, but the code is of {}", of_code.text(lang)),
            ),
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

//! What the press published of the whole country: data of this example, not of the library.

use std::error::Error;

use ocop::Lang;
use serde::Deserialize;

use crate::pick;

const LINES: &str = include_str!("../data/published.jsonl");

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum What {
    Products,
    FiveStarProducts,
    Producers,
}

impl What {
    pub(crate) fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Products => pick(lang, "sản phẩm từ 3 sao trở lên", "products of 3 stars or more"),
            Self::FiveStarProducts => pick(lang, "sản phẩm 5 sao", "products of 5 stars"),
            Self::Producers => pick(lang, "chủ thể", "producers"),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Wording {
    Exact,
    MoreThan,
    Nearly,
    Derived,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct InBoth {
    vi: String,
    en: String,
}

impl InBoth {
    pub(crate) fn get(&self, lang: Lang) -> &str {
        pick(lang, &self.vi, &self.en)
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Published {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) what: What,
    pub(crate) wording: Wording,
    pub(crate) count: u64,
    pub(crate) source: Option<String>,
    pub(crate) conflict: Option<InBoth>,
}

/// All of them, in order of their months.
pub(crate) fn all() -> Result<Vec<Published>, Box<dyn Error>> {
    LINES.lines().map(|line| serde_json::from_str(line).map_err(Into::into)).collect()
}

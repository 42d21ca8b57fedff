//! How papers are printed, whatever they are printed in.

pub(crate) mod html;
pub(crate) mod markdown;

use ocop::Lang;
use ocop::papers::PaperText;

/// The language of a paper, or both.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tongue {
    Vi,
    En,
    Both,
}

impl Tongue {
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "vi" => Some(Self::Vi),
            "en" => Some(Self::En),
            "both" => Some(Self::Both),
            _ => None,
        }
    }

    /// The languages in the order they are printed.
    pub(crate) const fn langs(self) -> &'static [Lang] {
        match self {
            Self::Vi => &[Lang::Vi],
            Self::En => &[Lang::En],
            Self::Both => &[Lang::Vi, Lang::En],
        }
    }

    /// A text in each language; once where the languages say it alike.
    fn each(self, text: impl Fn(Lang) -> String) -> Vec<(Lang, String)> {
        let mut texts: Vec<_> = self.langs().iter().map(|lang| (*lang, text(*lang))).collect();
        texts.dedup_by(|later, earlier| later.1 == earlier.1);
        texts
    }

    fn of(self, text: &PaperText) -> Vec<(Lang, String)> {
        self.each(|lang| text.get(lang).to_owned())
    }
}

/// A word of the print itself.
type Words = (&'static str, &'static str);

fn pick(lang: Lang, (vi, en): Words) -> &'static str {
    match lang {
        Lang::Vi => vi,
        Lang::En => en,
    }
}

const NATION: Words = ("Cộng hòa xã hội chủ nghĩa Việt Nam", "Socialist Republic of Viet Nam");
const MOTTO: Words = ("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
const PLACE_AND_DAY: Words = ("…………, ngày …… tháng …… năm ………", "…………, day …… month …… year ………");
const STILL_BLANK: Words = ("Chỗ còn trống", "Still blank");
const NOTHING_BLANK: Words = ("Không còn chỗ trống", "Nothing is blank");
const REVISION: Words = ("Bản danh mục", "Revision of the catalogue");
const OWN_WORDS: Words = (
    "Giấy tờ theo bố cục của quyết định, diễn đạt bằng lời khác; khi khác nhau thì theo lời văn của quyết định.",
    "The paper follows the decision's layout in other words; where they differ, the decision's wording counts.",
);
const OWN_FORM: Words = (
    "Quyết định không in mẫu này; bố cục là của thư viện.",
    "The decision prints no such form; the layout is the library's.",
);

/// What the foot of a paper says on its wording.
fn wording(paper: &ocop::papers::Paper) -> Words {
    match paper.basis() {
        ocop::law::Basis::Law(_) => OWN_WORDS,
        ocop::law::Basis::Reading(_) => OWN_FORM,
    }
}

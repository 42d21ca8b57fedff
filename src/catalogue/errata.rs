use crate::Text;
use crate::catalogue::SetId;
use crate::law::Regime;

/// A misprint or doubtful place of the printed criteria ([reading 22](crate::law::Reading::Misprints)).
///
/// The catalogue follows the print. Evident slips are corrected, doubtful places stay; both are listed here.
///
/// ```
/// use ocop::{Lang, ProductSet, SetId};
///
/// let set = SetId::Decision26(ProductSet::Honey).criteria_set();
/// let slip = set.errata().find(|erratum| erratum.criterion() == Some("7")).expect("set 4 has a slip in 7");
/// assert_eq!(slip.printed().get(Lang::En), "third level 13");
/// assert!(slip.is_corrected());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "đính chính")]
pub struct Erratum {
    regime: Regime,
    sets: &'static [u8],
    criterion: Option<&'static str>,
    printed: Text,
    applied: Text,
    why: Text,
    corrected: bool,
}

impl Erratum {
    /// Every erratum, newest regime first, in the order of the sets.
    pub const ALL: &'static [Self] = ERRATA;

    /// The regime concerned.
    #[must_use]
    pub const fn regime(&self) -> Regime {
        self.regime
    }

    /// The numbers of the sets concerned.
    #[must_use]
    pub const fn sets(&self) -> &'static [u8] {
        self.sets
    }

    /// The code of the criterion; `None` if it is about a part as a whole.
    #[must_use]
    pub const fn criterion(&self) -> Option<&'static str> {
        self.criterion
    }

    /// What the source shows.
    #[must_use]
    pub const fn printed(&self) -> Text {
        self.printed
    }

    /// What the catalogue holds.
    #[must_use]
    pub const fn applied(&self) -> Text {
        self.applied
    }

    /// Why.
    #[must_use]
    pub const fn why(&self) -> Text {
        self.why
    }

    /// Whether the catalogue departs from the source here; otherwise the place is doubtful and stays as found.
    #[must_use]
    pub const fn is_corrected(&self) -> bool {
        self.corrected
    }

    /// Whether it is about a set.
    #[must_use]
    pub fn concerns(&self, set: SetId) -> bool {
        self.regime == set.regime() && self.sets.contains(&set.number())
    }
}

const ALL_SETS: &[u8] =
    &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26];
const SETS_1_TO_20: &[u8] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
const SETS_18_19: &[u8] = &[18, 19];
const OTHERS: &[u8] =
    &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 26];

macro_rules! errata {
    ($($regime:ident, $sets:expr, $criterion:expr, $verdict:ident:
        $printed_vi:literal / $printed_en:literal => $applied_vi:literal / $applied_en:literal,
        $why_vi:literal / $why_en:literal;)*) => {
        const ERRATA: &[Erratum] = &[$(Erratum {
            regime: Regime::$regime,
            sets: $sets,
            criterion: $criterion,
            printed: Text::new($printed_vi, $printed_en),
            applied: Text::new($applied_vi, $applied_en),
            why: Text::new($why_vi, $why_en),
            corrected: errata!(@$verdict),
        },)*];
    };
    (@corrected) => { true };
    (@doubtful) => { false };
}

errata! {
    Decision26, SETS_1_TO_20, Some("2.4"), corrected:
        "không in mức, tối đa 1" / "no levels, maximum 1" => "hai mức 0 và 1" / "levels 0 and 1",
        "tiêu chí có/không (nhãn song ngữ) thiếu ô chọn" / "a yes/no criterion (bilingual label) printed without boxes";
    Decision26, &[21, 22], Some("2.3"), corrected:
        "không in mức, tối đa 1" / "no levels, maximum 1" => "hai mức 0 và 1" / "levels 0 and 1",
        "tiêu chí có/không (nhãn song ngữ) thiếu ô chọn" / "a yes/no criterion (bilingual label) printed without boxes";
    Decision26, &[4, 7, 10, 11], Some("1.2"), corrected:
        "mức đầu không có điểm" / "first level without points" => "0" / "0",
        "các bộ khác đều in 0" / "every other set prints 0";
    Decision26, &[4], Some("7"), corrected:
        "mức thứ ba 13" / "third level 13" => "3" / "3",
        "điểm tối đa là 3" / "the maximum is 3";
    Decision26, &[11], Some("6.1.1"), corrected:
        "mức thứ hai 11" / "second level 11" => "1" / "1",
        "hai mức bên cạnh là 0 và 2" / "the levels beside it are 0 and 2";
    Decision26, &[23], Some("9"), corrected:
        "\"4 1\"" / "\"4 1\"" => "4" / "4",
        "cộng đủ điểm của nhóm với 4" / "the group adds up with 4";
    Decision26, &[3], Some("5.1"), corrected:
        "\"* * * *\" có dấu cách" / "\"* * * *\" with spaces" => "tối thiểu 4 sao" / "4-star minimum",
        "24 bộ khác in cùng dấu này" / "24 other sets print the same mark";
    Decision26, &[26], None, corrected:
        "tiêu đề phần A ghi 35" / "the heading of part A says 35" => "40" / "40",
        "cột điểm ghi 40 và các mục cộng được 40" / "the column says 40 and the sections add up to 40";
    Decision26, &[7], Some("3.1"), doubtful:
        "mức thứ hai 1 (bộ khác 2)" / "second level 1 (others 2)" => "1, như bản in" / "1, as printed",
        "hai mức cùng số điểm" / "two levels carry the same points";
    Decision26, &[23], Some("6.2"), doubtful:
        "mức đầu 1, mức thứ hai 1" / "first level 1, second level 1" => "1 và 1, như bản in" / "1 and 1, as printed",
        "148 in mức đầu là 0" / "148 had 0 for the first";
    Decision26, &[10], Some("3.5"), doubtful:
        "không có dấu 4 sao" / "no 4-star mark" => "không có, như bản in" / "none, as printed",
        "các bộ bên cạnh có dấu" / "the neighbouring sets have one";

    Decision148, OTHERS, Some("3.e"), corrected:
        "dấu 4 sao đặt ở tên tiêu chí" / "the 4-star mark stands on the criterion's title" => "đặt ở mức đầu" / "on its first level",
        "phiếu chấm in sẵn đặt dấu ở mức" / "printed score sheets mark the levels";
    Decision148, SETS_18_19, Some("3.6"), corrected:
        "dấu 4 sao đặt ở tên tiêu chí" / "the 4-star mark stands on the criterion's title" => "đặt ở mức đầu" / "on its first level",
        "phiếu chấm in sẵn đặt dấu ở mức" / "printed score sheets mark the levels";
    Decision148, &[7], Some("6.d"), doubtful:
        "tối đa 4, các mức 1 đến 3" / "maximum 4, levels 1 to 3" => "như bản in" / "as printed",
        "phần C chỉ đạt được 34 trên 35 điểm" / "part C can reach 34 of its 35 points";
    Decision148, &[11, 12], Some("6"), doubtful:
        "các mức cộng được 13 trên 16" / "the levels add up to 13 of 16" => "như nguồn" / "as found",
        "nguồn thiếu ba điểm của phần C (32 trên 35)" / "three points of part C are missing in the source (32 of 35)";
    Decision148, &[13], Some("6"), doubtful:
        "các mức cộng được 14 trên 16" / "the levels add up to 14 of 16" => "như nguồn" / "as found",
        "nguồn thiếu hai điểm của phần C (33 trên 35)" / "two points of part C are missing in the source (33 of 35)";

    Decision1048, &[19], Some("10"), doubtful:
        "tối đa 5, mức cao nhất 3" / "maximum 5, best level 3" => "các mức như bản in, tối đa lấy 3" / "levels as printed, maximum taken as 3",
        "chỉ đạt được 98 điểm" / "98 points can be reached";
    Decision1048, &[3], Some("8"), corrected:
        "tên lặp lại tên của tiêu chí 9" / "the title repeats that of 9" => "tính độc đáo" / "uniqueness",
        "ghi chú và các mức là của tính độc đáo" / "the note and the levels are those of uniqueness";
    Decision1048, &[6], Some("6.2"), doubtful:
        "các mức 0, 1, 3, 3" / "levels 0, 1, 3, 3" => "như nguồn" / "as found",
        "nguồn là bản chép" / "the source is a transcript";
    Decision1048, &[10], Some("7"), corrected:
        "bản chép ghi 0, 1, 2, 3" / "the transcript has 0, 1, 2, 3" => "0, 1, 3, 5" / "0, 1, 3, 5",
        "văn bản quyết định in tối đa 5" / "the decision's text prints 5 as the maximum";
}

// The lists above cover the 26 sets between them, once each.
const _: () = assert!(OTHERS.len() + SETS_18_19.len() == ALL_SETS.len());

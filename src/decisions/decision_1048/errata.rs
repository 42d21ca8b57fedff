//! Misprints and doubtful places of the criteria.

use crate::catalogue::{SetId, errata};
use crate::law::Regime;

const fn sets<const N: usize>(numbers: [u8; N]) -> [SetId; N] {
    SetId::these(Regime::Decision1048, numbers)
}

errata! {
    sets([19]), Some("10"), Doubtful:
        "tối đa 5, mức cao nhất 3" / "maximum 5, best level 3" => "các mức như bản in, tối đa lấy 3" / "levels as printed, maximum taken as 3",
        "chỉ đạt được 98 điểm" / "98 points can be reached";
    sets([3]), Some("8"), Misprint:
        "tên lặp lại tên của tiêu chí 9" / "the title repeats that of 9" => "tính độc đáo" / "uniqueness",
        "ghi chú và các mức là của tính độc đáo" / "the note and the levels are those of uniqueness";
    sets([6]), Some("6.2"), Doubtful:
        "các mức 0, 1, 3, 3" / "levels 0, 1, 3, 3" => "như bản in" / "as printed",
        "văn bản quyết định in 3 hai lần" / "the decision's own text prints 3 twice";
    sets([4]), Some("9.1"), Misprint:
        "tối đa 3, các mức 0 đến 2" / "maximum 3, levels 0 to 2" => "tối đa 2, mức cao nhất" / "maximum 2, its best level",
        "theo văn bản quyết định" / "the decision's text";
    sets([13]), Some("6.3"), Misprint:
        "tối đa 2, các mức 0 đến 3" / "maximum 2, levels 0 to 3" => "tối đa 3" / "maximum 3",
        "theo văn bản quyết định" / "the decision's text";
    sets([17]), Some("6.1"), Misprint:
        "tối đa 5, các mức 0 và 3" / "maximum 5, levels 0 and 3" => "tối đa 3, mức cao nhất" / "maximum 3, its best level",
        "theo văn bản quyết định" / "the decision's text";
    sets([25]), Some("6.5"), Misprint:
        "tối đa 3, các mức đến 5" / "maximum 3, levels to 5" => "tối đa 5" / "maximum 5",
        "theo văn bản quyết định" / "the decision's text";
    sets([7]), Some("3.1"), Misprint:
        "không in mức của hợp tác xã" / "the level of cooperatives is not printed" => "mức 3 như các bộ khác" / "level 3 as in the other sets",
        "theo bản chép và tổng điểm của phần" / "the transcript and the part's total";
    sets([10]), Some("7"), Misprint:
        "bản chép ghi 0, 1, 2, 3" / "the transcript has 0, 1, 2, 3" => "0, 1, 3, 5" / "0, 1, 3, 5",
        "văn bản quyết định in tối đa 5" / "the decision's text prints 5 as the maximum";
    [SetId::TOURISM_AS_SIGNED], None, Doubtful:
        "phần A in 35, các tiêu chí cộng được 34" / "part A of 35, its criteria add up to 34" => "như bản in" / "as printed",
        "chỉ đạt được 99 điểm" / "99 points can be reached";
}

//! Misprints and doubtful places of the criteria.

use crate::catalogue::errata;

errata! { Decision1048;
    &[19], Some("10"), doubtful:
        "tối đa 5, mức cao nhất 3" / "maximum 5, best level 3" => "các mức như bản in, tối đa lấy 3" / "levels as printed, maximum taken as 3",
        "chỉ đạt được 98 điểm" / "98 points can be reached";
    &[3], Some("8"), corrected:
        "tên lặp lại tên của tiêu chí 9" / "the title repeats that of 9" => "tính độc đáo" / "uniqueness",
        "ghi chú và các mức là của tính độc đáo" / "the note and the levels are those of uniqueness";
    &[6], Some("6.2"), doubtful:
        "các mức 0, 1, 3, 3" / "levels 0, 1, 3, 3" => "như nguồn" / "as found",
        "nguồn là bản chép" / "the source is a transcript";
    &[10], Some("7"), corrected:
        "bản chép ghi 0, 1, 2, 3" / "the transcript has 0, 1, 2, 3" => "0, 1, 3, 5" / "0, 1, 3, 5",
        "văn bản quyết định in tối đa 5" / "the decision's text prints 5 as the maximum";
}

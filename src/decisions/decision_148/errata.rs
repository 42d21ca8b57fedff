//! Misprints and doubtful places of the criteria.

use crate::catalogue::errata;

const SETS_18_19: &[u8] = &[18, 19];
const OTHERS: &[u8] =
    &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 26];

// The lists above cover the 26 sets between them, once each.
const _: () = assert!(OTHERS.len() + SETS_18_19.len() == 26);

errata! { Decision148;
    OTHERS, Some("3.e"), corrected:
        "dấu 4 sao đặt ở tên tiêu chí" / "the 4-star mark stands on the criterion's title" => "đặt ở mức đầu" / "on its first level",
        "phiếu chấm in sẵn đặt dấu ở mức" / "printed score sheets mark the levels";
    SETS_18_19, Some("3.6"), corrected:
        "dấu 4 sao đặt ở tên tiêu chí" / "the 4-star mark stands on the criterion's title" => "đặt ở mức đầu" / "on its first level",
        "phiếu chấm in sẵn đặt dấu ở mức" / "printed score sheets mark the levels";
    &[7], Some("6.d"), doubtful:
        "tối đa 4, các mức 1 đến 3" / "maximum 4, levels 1 to 3" => "như bản in" / "as printed",
        "phần C chỉ đạt được 34 trên 35 điểm" / "part C can reach 34 of its 35 points";
    &[11, 12], Some("6"), doubtful:
        "các mức cộng được 13 trên 16" / "the levels add up to 13 of 16" => "như nguồn" / "as found",
        "nguồn thiếu ba điểm của phần C (32 trên 35)" / "three points of part C are missing in the source (32 of 35)";
    &[13], Some("6"), doubtful:
        "các mức cộng được 14 trên 16" / "the levels add up to 14 of 16" => "như nguồn" / "as found",
        "nguồn thiếu hai điểm của phần C (33 trên 35)" / "two points of part C are missing in the source (33 of 35)";
    &[24, 25], Some("2.b"), doubtful:
        "hai mức đầu (0 và 1 điểm) cùng lời" / "the first two levels (0 and 1 point) have the same words" => "như nguồn" / "as found",
        "mức 1 điểm có lẽ là đủ thông tin, như 26/2026 in" / "the level of 1 point is probably complete information, as 26/2026 prints";
    &[2], Some("2.a"), doubtful:
        "mức thứ hai nói \"trồng\"" / "the second level says \"grown\"" => "như nguồn" / "as found",
        "bộ của thịt, thủy sản; các mức bên cạnh nói nuôi trồng, đánh bắt" / "a set of meat and aquatic products; the levels beside it say raised or caught";
    &[5], Some("2.a"), doubtful:
        "mức thứ ba nói \"trồng\"" / "the third level says \"grown\"" => "như nguồn" / "as found",
        "các mức bên cạnh nói sản xuất" / "the levels beside it say made";
}

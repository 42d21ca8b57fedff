//! Misprints and doubtful places of the criteria.

use crate::catalogue::{SetId, errata};
use crate::law::Regime;

const fn sets<const N: usize>(numbers: [u8; N]) -> [SetId; N] {
    SetId::these(Regime::Decision148, numbers)
}

const SETS_18_19: [SetId; 2] = sets([18, 19]);
const OTHERS: [SetId; 24] =
    sets([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 26]);

// The lists above cover the 26 sets between them, once each.
const _: () = assert!(OTHERS.len() + SETS_18_19.len() == 26);

errata! {
    OTHERS, Some("3.e"), Misprint:
        "dấu 4 sao đặt ở tên tiêu chí" / "the 4-star mark stands on the criterion's title" => "đặt ở mức đầu" / "on its first level",
        "phiếu chấm in sẵn đặt dấu ở mức" / "printed score sheets mark the levels";
    SETS_18_19, Some("3.6"), Misprint:
        "dấu 4 sao đặt ở tên tiêu chí" / "the 4-star mark stands on the criterion's title" => "đặt ở mức đầu" / "on its first level",
        "phiếu chấm in sẵn đặt dấu ở mức" / "printed score sheets mark the levels";
    sets([7]), Some("6.d"), Doubtful:
        "tối đa 4, các mức 1 đến 3" / "maximum 4, levels 1 to 3" => "như bản in" / "as printed",
        "phần C chỉ đạt được 34 trên 35 điểm" / "part C can reach 34 of its 35 points";
    sets([11, 12]), Some("6"), SourceGap:
        "mục in 13, phần C in 35, các mục của phần cộng được 32" / "group of 13, part C of 35, its groups add up to 32"
            => "như nguồn" / "as found",
        "nguồn thiếu ba điểm của phần C" / "three points of part C are missing in the source";
    sets([13]), Some("6"), SourceGap:
        "mục in 14, phần C in 35, các mục của phần cộng được 33" / "group of 14, part C of 35, its groups add up to 33"
            => "như nguồn" / "as found",
        "nguồn thiếu hai điểm của phần C" / "two points of part C are missing in the source";
    sets([24, 25]), Some("2.b"), Doubtful:
        "mức 0 điểm và mức 1 điểm in cùng nội dung" / "the levels of 0 and 1 point print the same words" => "như bản in" / "as printed",
        "bộ 23 phân biệt thông tin chưa đầy đủ (0) và đầy đủ (1)" / "set 23 tells incomplete (0) from complete (1)";
    sets([2]), Some("2.a"), Doubtful:
        "mức thứ hai nói \"trồng\"" / "the second level says \"grown\"" => "như nguồn" / "as found",
        "bộ của thịt, thủy sản; các mức bên cạnh nói nuôi trồng, đánh bắt"
            / "a set of meat and aquatic products; the levels beside it say raised or caught";
    sets([5]), Some("2.a"), Doubtful:
        "mức thứ ba nói \"trồng\"" / "the third level says \"grown\"" => "như nguồn" / "as found",
        "các mức bên cạnh nói sản xuất" / "the levels beside it say made";
    sets([24, 25]), Some("6.b"), Doubtful:
        "mức \"đẹp, bắt mắt\" không có dấu sao" / "no mark on the level \"beautiful and eye-catching\"" => "không có, như bản in" / "none, as printed",
        "bộ 23 in 4 sao ở cùng mức" / "set 23 marks the same level for 4 stars";
    sets([11]), Some("6.b.1"), Doubtful:
        "màu nước không có dấu sao" / "no mark on the colour of the brew" => "không có, như bản in" / "none, as printed",
        "bộ 12 có dấu 4 sao" / "set 12 marks it for 4 stars";
    sets([11]), Some("6.b.2"), Doubtful:
        "mùi nước không có dấu sao" / "no mark on the smell of the brew" => "không có, như bản in" / "none, as printed",
        "bộ 12 có dấu 4 sao" / "set 12 marks it for 4 stars";
    sets([11]), Some("6.b.3"), Doubtful:
        "vị nước không có dấu sao" / "no mark on the taste of the brew" => "không có, như bản in" / "none, as printed",
        "bộ 12 có dấu 4 sao" / "set 12 marks it for 4 stars";
    sets([1]), Some("8"), Doubtful:
        "mức cao nhất không có dấu sao" / "no mark on the best level" => "không có, như bản in" / "none, as printed",
        "các bộ khác in 5 sao ở cùng mức" / "the other sets mark it for 5 stars";
    sets([1]), Some("4.a"), Doubtful:
        "mức cuối có dấu 5 sao" / "5-star mark on the last level" => "5 sao, như bản in" / "5 stars, as printed",
        "các bộ khác không có dấu" / "the other sets have none";
    sets([23, 24, 25]), Some("1.d"), Doubtful:
        "liên kết trên 75% không có dấu sao" / "no mark on linkage over 75%" => "không có, như bản in" / "none, as printed",
        "các bộ 2 đến 4 in 4 và 5 sao" / "sets 2 to 4 mark it for 4 and 5 stars";
}

//! Misprints and doubtful places of the criteria.

use crate::catalogue::{SetId, errata};
use crate::law::Regime;

const fn sets<const N: usize>(numbers: [u8; N]) -> [SetId; N] {
    SetId::these(Regime::Decision26, numbers)
}

const SETS_1_TO_20: [SetId; 20] =
    sets([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);

errata! {
    SETS_1_TO_20, Some("2.4"), Misprint:
        "không in mức, tối đa 1" / "no levels, maximum 1" => "hai mức 0 và 1" / "levels 0 and 1",
        "tiêu chí có/không (nhãn song ngữ) thiếu ô chọn" / "a yes/no criterion (bilingual label) printed without boxes";
    sets([21, 22]), Some("2.3"), Misprint:
        "không in mức, tối đa 1" / "no levels, maximum 1" => "hai mức 0 và 1" / "levels 0 and 1",
        "tiêu chí có/không (nhãn song ngữ) thiếu ô chọn" / "a yes/no criterion (bilingual label) printed without boxes";
    sets([4, 7, 10, 11]), Some("1.2"), Misprint:
        "mức đầu không có điểm" / "first level without points" => "0" / "0",
        "các bộ khác đều in 0" / "every other set prints 0";
    sets([4]), Some("7"), Misprint:
        "mức thứ ba 13" / "third level 13" => "3" / "3",
        "điểm tối đa là 3" / "the maximum is 3";
    sets([11]), Some("6.1.1"), Misprint:
        "mức thứ hai 11" / "second level 11" => "1" / "1",
        "hai mức bên cạnh là 0 và 2" / "the levels beside it are 0 and 2";
    sets([23]), Some("9"), Misprint:
        "\"4 1\"" / "\"4 1\"" => "4" / "4",
        "cộng đủ điểm của nhóm với 4" / "the group adds up with 4";
    sets([3]), Some("5.1"), Misprint:
        "\"* * * *\" có dấu cách" / "\"* * * *\" with spaces" => "tối thiểu 4 sao" / "4-star minimum",
        "24 bộ khác in cùng dấu này" / "24 other sets print the same mark";
    sets([26]), None, Misprint:
        "tiêu đề phần A ghi 35" / "the heading of part A says 35" => "40" / "40",
        "cột điểm ghi 40 và các mục cộng được 40" / "the column says 40 and the sections add up to 40";
    sets([7]), Some("3.1"), Doubtful:
        "mức thứ hai 1 (bộ khác 2)" / "second level 1 (others 2)" => "1, như bản in" / "1, as printed",
        "hai mức cùng số điểm" / "two levels carry the same points";
    sets([23]), Some("6.2"), Doubtful:
        "mức đầu 1, mức thứ hai 1" / "first level 1, second level 1" => "1 và 1, như bản in" / "1 and 1, as printed",
        "148 in mức đầu là 0" / "148 had 0 for the first";
    sets([10]), Some("3.5"), Doubtful:
        "mức thứ hai không có dấu sao" / "no mark on the second level" => "không có, như bản in" / "none, as printed",
        "23 bộ khác có dấu 4 sao" / "23 other sets mark it for 4 stars";
    sets([2]), Some("2.1"), Doubtful:
        "mức thứ hai nói \"trồng\"" / "the second level says \"grown\"" => "như bản in" / "as printed",
        "bộ của thịt, thủy sản; các mức bên cạnh nói nuôi trồng, đánh bắt"
            / "a set of meat and aquatic products; the levels beside it say raised or caught";
    sets([24]), Some("2.2"), Doubtful:
        "mức cuối có dấu 5 sao" / "5-star mark on the last level" => "5 sao, như bản in" / "5 stars, as printed",
        "bộ 25 in 4 sao ở cùng mức" / "set 25 marks the same level for 4 stars";
    sets([24, 25]), Some("6.2"), Doubtful:
        "mức \"đẹp, bắt mắt\" không có dấu sao" / "no mark on the level \"beautiful and eye-catching\"" => "không có, như bản in" / "none, as printed",
        "bộ 23 in 4 sao ở cùng mức" / "set 23 marks the same level for 4 stars";
    sets([2]), Some("6.1"), Doubtful:
        "mức \"sạch\" có dấu 5 sao" / "5-star mark on the level \"clean\"" => "5 sao, như bản in" / "5 stars, as printed",
        "các bộ 3 đến 12 in 4 sao ở cùng mức" / "sets 3 to 12 mark the same level for 4 stars";
    sets([6]), Some("1.1"), Doubtful:
        "dấu 3 sao ở mức thứ hai" / "3-star mark on the second level" => "mức thứ hai, như bản in" / "second level, as printed",
        "148 và các bộ 7 đến 10 đặt dấu ở mức đầu" / "148 and sets 7 to 10 have it on the first";
    sets([14]), Some("6.3"), Doubtful:
        "mức \"mạnh, phù hợp, hấp dẫn\" không có dấu sao" / "no mark on the level \"strong, suitable, appealing\""
            => "không có, như bản in" / "none, as printed",
        "các bộ 15 và 17 in 4 sao ở cùng mức" / "sets 15 and 17 mark the same level for 4 stars";
    sets([18]), Some("12"), Doubtful:
        "mức kế hoạch có truy xuất nguồn gốc không có dấu sao" / "no mark on the level of a plan with traceability"
            => "không có, như bản in" / "none, as printed",
        "các bộ 23 đến 25 in 3 sao ở cùng mức" / "sets 23 to 25 mark the same level for 3 stars";
    sets([11]), Some("6.2.1"), Doubtful:
        "màu nước không có dấu sao" / "no mark on the colour of the brew" => "không có, như bản in" / "none, as printed",
        "bộ 12 có dấu 4 sao" / "set 12 marks it for 4 stars";
    sets([11]), Some("6.2.2"), Doubtful:
        "mùi nước không có dấu sao" / "no mark on the smell of the brew" => "không có, như bản in" / "none, as printed",
        "bộ 12 có dấu 4 sao" / "set 12 marks it for 4 stars";
    sets([11]), Some("6.2.3"), Doubtful:
        "vị nước không có dấu sao" / "no mark on the taste of the brew" => "không có, như bản in" / "none, as printed",
        "bộ 12 có dấu 4 sao" / "set 12 marks it for 4 stars";
    sets([1]), Some("8"), Doubtful:
        "mức cao nhất không có dấu sao" / "no mark on the best level" => "không có, như bản in" / "none, as printed",
        "các bộ khác in 5 sao ở cùng mức" / "the other sets mark it for 5 stars";
    sets([19]), Some("2.3"), Doubtful:
        "mức đầu ghi đơn đăng ký nhãn hiệu" / "the first level names a trademark application" => "như bản in" / "as printed",
        "bộ 20 ghi nhãn đầy đủ, đúng quy định ở cùng mức" / "set 20 has a complete and compliant label on the same level";
}

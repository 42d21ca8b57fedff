//! Misprints and doubtful places of the criteria.

use crate::catalogue::errata;

const SETS_1_TO_20: &[u8] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

errata! { Decision26;
    SETS_1_TO_20, Some("2.4"), corrected:
        "không in mức, tối đa 1" / "no levels, maximum 1" => "hai mức 0 và 1" / "levels 0 and 1",
        "tiêu chí có/không (nhãn song ngữ) thiếu ô chọn" / "a yes/no criterion (bilingual label) printed without boxes";
    &[21, 22], Some("2.3"), corrected:
        "không in mức, tối đa 1" / "no levels, maximum 1" => "hai mức 0 và 1" / "levels 0 and 1",
        "tiêu chí có/không (nhãn song ngữ) thiếu ô chọn" / "a yes/no criterion (bilingual label) printed without boxes";
    &[4, 7, 10, 11], Some("1.2"), corrected:
        "mức đầu không có điểm" / "first level without points" => "0" / "0",
        "các bộ khác đều in 0" / "every other set prints 0";
    &[4], Some("7"), corrected:
        "mức thứ ba 13" / "third level 13" => "3" / "3",
        "điểm tối đa là 3" / "the maximum is 3";
    &[11], Some("6.1.1"), corrected:
        "mức thứ hai 11" / "second level 11" => "1" / "1",
        "hai mức bên cạnh là 0 và 2" / "the levels beside it are 0 and 2";
    &[23], Some("9"), corrected:
        "\"4 1\"" / "\"4 1\"" => "4" / "4",
        "cộng đủ điểm của nhóm với 4" / "the group adds up with 4";
    &[3], Some("5.1"), corrected:
        "\"* * * *\" có dấu cách" / "\"* * * *\" with spaces" => "tối thiểu 4 sao" / "4-star minimum",
        "24 bộ khác in cùng dấu này" / "24 other sets print the same mark";
    &[26], None, corrected:
        "tiêu đề phần A ghi 35" / "the heading of part A says 35" => "40" / "40",
        "cột điểm ghi 40 và các mục cộng được 40" / "the column says 40 and the sections add up to 40";
    &[7], Some("3.1"), doubtful:
        "mức thứ hai 1 (bộ khác 2)" / "second level 1 (others 2)" => "1, như bản in" / "1, as printed",
        "hai mức cùng số điểm" / "two levels carry the same points";
    &[23], Some("6.2"), doubtful:
        "mức đầu 1, mức thứ hai 1" / "first level 1, second level 1" => "1 và 1, như bản in" / "1 and 1, as printed",
        "148 in mức đầu là 0" / "148 had 0 for the first";
    &[10], Some("3.5"), doubtful:
        "không có dấu 4 sao" / "no 4-star mark" => "không có, như bản in" / "none, as printed",
        "các bộ bên cạnh có dấu" / "the neighbouring sets have one";
    &[2], Some("2.1"), doubtful:
        "mức thứ hai nói \"trồng\"" / "the second level says \"grown\"" => "như bản in" / "as printed",
        "bộ của thịt, thủy sản; các mức bên cạnh nói nuôi trồng, đánh bắt" / "a set of meat and aquatic products; the levels beside it say raised or caught";
    &[19], Some("2.3"), doubtful:
        "mức đầu là đơn đăng ký nhãn hiệu" / "the first level is a trademark application" => "như bản in" / "as printed",
        "các bộ khác in nhãn đầy đủ, đúng quy định; câu này thuộc tiêu chí 3.5" / "other sets print a complete and compliant label; the words belong to 3.5";
}

//! Handicrafts and ornamentals: work, design and material.

use crate::decisions::crosswalk::{OTHER_POINTS, UNCHANGED};

entries! {
    // Handicrafts.
    "21, 22: 6.a > 6.1" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "21, 22: 6.b > 6.2" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "21, 22: 6.c > 6.3" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "21: 6.d > 6.4" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "22: 6.d > 6.4" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as OTHER_POINTS;
    "21: 6.đ > 6.5" widened "0: 0-3, 1: 0-1, 2: 2, 3: 3",
        "Mức 2 và 3 nay xét cải thiện sinh kế cho người dân nói chung (trước là đồng bào dân tộc). Mức 1 (0 điểm) nay nói nguyên liệu không rõ nguồn gốc, không an toàn hoặc vi phạm quy định về môi trường."
        / "Whose livelihood gains is open now at levels 2 and 3; before it had to be that of ethnic minorities. Level 1, 0 points, is now for material of unknown origin, unsafe, or got against the rules on the environment.",
        doubt "Trường hợp chưa đạt mức nào có thể là nguyên liệu xanh giúp sinh kế của người không thuộc đồng bào dân tộc, nay đạt đến mức 3; mức 1 cũ nói nguyên liệu kém chất lượng, gây hại nên loại trừ điều đó."
        / "Where no level was found, the material may have been green and of use to people of no ethnic minority, which now reaches up to level 3; old level 1, poor and harmful material, rules that out.";
    "22: 6.đ > 6.5" widened "0: 0-1, 1: 0-1, 2: 2, 3: 3",
        "Mức 1 (0 điểm) nay nói nguyên liệu không rõ nguồn gốc, không an toàn hoặc vi phạm quy định về môi trường, thay cho kém chất lượng, độc hại, khó bán; mức 2 và 3 giữ nguyên."
        / "Level 1, 0 points, is now for material of unknown origin, unsafe, or got against the rules on the environment, where it was for poor, toxic or hardly saleable material. The other levels ask for the same.";

    // Ornamentals.
    "23: 6.c > 6.3; 24: 6.d > 6.4" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "24: 6.a > 6.1" same "0: 0, 1: 1, 2: 2, 3: 3" as OTHER_POINTS;
    "25: 6.a > 6.1" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "24: 6.c > 6.3" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
}

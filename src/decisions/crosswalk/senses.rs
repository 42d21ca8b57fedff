//! What is seen, smelt and tasted.

use crate::Text;
use crate::decisions::crosswalk::{OTHER_POINTS, UNCHANGED};

/// The doubt on bottled water, where 0 points now stop the assessment.
const STOPS_AT_NO_POINTS: Text = Text::new(
    "Ghi chú mới ở tiêu chí 6.4: 0 điểm ở một trong các tiêu chí 6.1 đến 6.4 làm dừng đánh giá.",
    "A note that is new under 6.4 ends the assessment at a 0 on any one of 6.1 to 6.4.",
);

entries! {
    // Impurities.
    "2, 7-10, 12: 6.a > 6.1; 11: 6.a.1 > 6.1.1" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "3-5: 6.a > 6.1" same "0: 0, 1: 1, 2: 2, 3: 3",
        "Nội dung và điểm của các mức giữ nguyên; mức 3 nay là tối thiểu 4 sao, trước là 5 sao."
        / "What each level asks for and its points are unchanged; level 3 is now the 4-star minimum (was: the 5-star minimum).";
    "6: 6.a > 6.1" same "0: 0, 1: 1, 2: 2, 3: 3",
        "Nội dung các mức giữ nguyên; mức 3 thêm 1 điểm và nay là tối thiểu 4 sao, trước là 5 sao."
        / "What each level asks for is unchanged; level 3 brings one point more and is now the 4-star minimum (was: the 5-star minimum).";
    "13: 6.1 > 6.1.1; 17: 6.a > 6.1" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED,
        doubt "Ghi chú mới: dừng đánh giá nếu có tạp chất lạ có nguy cơ gây mất an toàn thực phẩm; đó là kết quả riêng, không phải một mức."
        / "By a new note, foreign impurities that put food safety at risk end the assessment; a stop is no level.";
    "14, 15: 6.a > 6.1" same "0: 0, 1: 1, 2: 2, 3: 3" as OTHER_POINTS;
    "16: 6.a > 6.1" same "0: 0, 1: 1, 2: 2" as UNCHANGED,
        doubt as STOPS_AT_NO_POINTS;

    // Shape and texture.
    "1: 6.a > 6.1" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED,
        doubt "Ghi chú dừng đánh giá nay nói tạp chất \"có nguy cơ\", trước là \"có nguy cơ cao\"; đó là kết quả riêng, không phải một mức."
        / "The stop printed here now covers impurities of any risk to food safety, before of high risk alone; a stop is no level.";
    "4, 7, 12: 6.b > 6.2; 11: 6.a.2 > 6.1.2; 13: 6.2 > 6.1.2" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "2, 3, 5, 6, 8: 6.b > 6.2; 25: 6.c > 6.3" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "23: 6.a > 6.1" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as OTHER_POINTS;
    "9, 10: 6.b > 6.2" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;

    // Colour.
    "1: 6.b > 6.2" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5" as OTHER_POINTS;
    "2-10: 6.c > 6.3" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "13: 6.3 > 6.1.3; 14, 15, 24, 25: 6.b > 6.2" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "16: 6.b > 6.2" same "0: 0, 1: 1, 2: 2" as UNCHANGED,
        doubt as STOPS_AT_NO_POINTS;
    "17: 6.b > 6.2" regraded "0: 0, 1: 1, 2: 2-3",
        "Có thêm mức 3 (màu đẹp, rất phù hợp) trên mức cao nhất cũ; mức 2 vẫn là tối thiểu 4 sao nhưng ít điểm hơn."
        / "A level 3 (beautiful, very suitable colour) was put above the old highest; level 2 is still the 4-star minimum but brings fewer points.";
    "23: 6.b > 6.2" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as OTHER_POINTS;

    // Smell.
    "1: 6.c > 6.3; 2, 5, 6, 8-10: 6.d > 6.4" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "3: 6.d > 6.4" regraded "0: 0, 1: 1, 2: 1, 3: 2, 4: 3, 5: 4",
        "Mức mùi, vị lạ nhưng chấp nhận được không còn, nay thuộc mức 1 (mùi, vị lạ); ba mức trên giữ nguyên nội dung và lùi một bậc."
        / "The level of an odd but acceptable smell or taste is gone and falls under level 1, odd; the three levels above ask for the same and move down by one.";
    "4: 6.d > 6.4" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5" as OTHER_POINTS;
    "7: 6.d > 6.4; 13: 6.4 > 6.1.4" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "14, 17: 6.c > 6.3" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5" as UNCHANGED;
    "15: 6.c > 6.3" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5",
        "Nội dung và điểm của các mức giữ nguyên; mức 4 nay là tối thiểu 4 sao."
        / "What each level asks for and its points are unchanged; level 4 is now the 4-star minimum.";
    "16: 6.c > 6.3" same "0: 0, 1: 1, 2: 2, 3: 3" as OTHER_POINTS,
        doubt as STOPS_AT_NO_POINTS;

    // Taste.
    "5, 6, 8-10: 6.đ > 6.5" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as OTHER_POINTS;
    "7: 6.đ > 6.5; 17: 6.d > 6.4" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "13: 6.5 > 6.1.5" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "14: 6.d > 6.4" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5" as UNCHANGED;
    "15: 6.d > 6.4" narrowed "0: 0, 1: 1, 2: 2, 3: 3, 4: 3-4, 5: 3-5",
        "Mức 4 và 5 nay đòi thêm vị không sốc; mức 4 nay là tối thiểu 4 sao."
        / "A taste that is not harsh has become part of levels 4 and 5; level 4 is now the 4-star minimum.",
        doubt "Nếu vị \"dịu\" đã bao hàm \"không sốc\" thì các mức giữ nguyên."
        / "If a \"mild\" taste is one that is not harsh, every level stays.";
    "16: 6.d > 6.4" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED,
        doubt "Ghi chú mới: 0 điểm ở một trong các tiêu chí 6.1 đến 6.4 làm dừng đánh giá, nên mức 1 cũ nay có thể là dừng chứ không phải một mức."
        / "A note that is new here ends the assessment at a 0 on any one of 6.1 to 6.4, so what was level 1 can now be a stop.";

    // Completeness of fresh produce; the colour, smell and taste of what is brewed; cosmetics and essential oils as a whole.
    "1: 6.d > 6.4" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "11: 6.b.1 > 6.2.1; 12: 6.c > 6.3" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "13: 6.6 > 6.2.1" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "11: 6.b.2 > 6.2.2; 12: 6.d > 6.4" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "11: 6.b.3 > 6.2.3; 12: 6.đ > 6.5" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as OTHER_POINTS;
    "13: 6.7 > 6.2.2" same "0: 0, 1: 1, 2: 2, 3: 3" as OTHER_POINTS;
    "19, 20: 7 > 7" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
}

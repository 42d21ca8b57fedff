//! Markets, distribution, promotion.

use crate::Text;
use crate::decisions::crosswalk::{OTHER_POINTS, UNCHANGED};

/// The doubt on findings that rest on none of the evidence now named.
const EVIDENCE_OF_EXPORT: Text = Text::new(
    "Kết quả cũ không dựa trên căn cứ nào trong ghi chú mới có thể không được chấp nhận lại.",
    "An old finding that rests on none of what the new note names may not be accepted again.",
);

entries! {
    // Main distribution area.
    "1-22: 4.a > 4.1" regraded "0: 0-4, 1: 1-4, 2: 2-4, 3: 3-4, 4: 1-4",
        "Ranh giới nay là cấp xã (trước là cấp huyện). Mức 4 bỏ thời gian vận hành 6 tháng nhưng đòi tài liệu chứng minh thực hiện hợp đồng và đường dẫn gian hàng điện tử. Mức 2, 3, 4 nay là tối thiểu 3, 4, 5 sao."
        / "The district gave way to the commune as the line. At level 4 the six months of running fell away; papers must show the contract carried out, and a link lead to the online shop. Levels 2, 3 and 4 are now the minima for 3, 4 and 5 stars.",
        doubt "Mức 4 cũ không nói đến số đại lý hay tài liệu thực hiện hợp đồng, nên chỉ chắc chắn mức 1 (mức 2 nếu là thị trường quốc tế). Kênh hiện đại vận hành chưa đủ 6 tháng trước đây không đạt mức 4, nay có thể đạt."
        / "Agents and papers on the contract are not part of old level 4, so no more than level 1 is certain (2 for a foreign market). A modern channel in its first half year was kept from level 4 then and need not be now.";
    "23: 4.a > 4.1" regraded "0: 0-4, 1: 1-4, 2: 2-4, 3: 3-4, 4: 1-4",
        "Ranh giới nay là cấp xã (trước là cấp huyện). Mức 4 nay nhận mọi kênh thương mại hiện đại nhưng đòi hợp đồng, tài liệu thực hiện và đường dẫn gian hàng, thay cho kênh trực tuyến vận hành 6 tháng. Mức 2, 3, 4 nay là tối thiểu 3, 4, 5 sao."
        / "The district gave way to the commune as the line. Level 4 now takes every modern channel with a contract, papers that it is carried out and a link to the shop, before an online channel run for half a year. Levels 2, 3 and 4 are now the minima for 3, 4 and 5 stars.",
        doubt "Mức 4 cũ không nói đến số đại lý, hợp đồng hay tài liệu thực hiện, nên chỉ chắc chắn mức 1 (mức 2 nếu là thị trường quốc tế). Kênh chưa đủ 6 tháng, hoặc siêu thị, trước đây không đạt mức 4, nay có thể đạt."
        / "Agents, contracts and papers on them are not part of old level 4, so no more than level 1 is certain (2 for a foreign market). A channel in its first half year, or a supermarket, may now reach level 4.";
    "24, 25: 4.a > 4.1" regraded "0: 0, 1: 1-3, 2: 3, 3: 3-4, 4: 4-5",
        "Ranh giới nay là cấp xã (trước là cấp huyện), có thêm mức trong tỉnh, và mức thị trường quốc tế đòi thêm minh chứng thực hiện hợp đồng."
        / "The district gave way to the commune as the line, markets within the province got a level of their own, and for foreign markets the contract must also be shown to be carried out.",
        doubt "Mức 2 cũ được hiểu là ngoài huyện nhưng trong tỉnh, nên là mức 3 mới. Sau sáp nhập tỉnh, ngoài tỉnh cũ chưa chắc là ngoài tỉnh mới; ở tỉnh không sáp nhập, mức 3 cũ đúng là mức 4 mới."
        / "Old level 2 is read as beyond the district yet inside the province, so it is new level 3. After the mergers a market beyond the old province may lie inside the new one; without a merger old level 3 is new level 4.";

    // Organisation of distribution.
    "1-12, 14-25: 4.b > 4.2" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as OTHER_POINTS;
    "13: 4.b > 4.2" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;

    // Promotion.
    "1-25: 4.c > 4.3" narrowed "0: 0, 1: 1, 2: 2-5, 3: 2-3, 4: 2-5, 5: 2-5",
        "\"Một số\" và \"nhiều\" hoạt động quảng bá nay là đến 03 và nhiều hơn 03, con số mà kết quả cũ không nêu; hội chợ, triển lãm được kể thêm. Ở mức 5, chỉ trang mạng xã hội còn phải hoạt động thường xuyên."
        / "\"Some\" and \"many\" promotional activities are now up to 3 and more than 3, a number that the old finding does not give; fairs and exhibitions are named too. At level 5 only a page on social media must still be kept active.",
        doubt "Hơn 03 hoạt động mà thiếu trang thông tin hoặc hội chợ không khớp đúng chữ mức nào, được coi là mức 2. Bốn hoạt động trước đây có thể chưa bị coi là \"nhiều\". Sau sáp nhập, \"ngoài tỉnh\" có thể thành \"trong tỉnh\"."
        / "Four activities or more that lack a website or a fair match no text exactly and are put at level 2; four were perhaps not \"many\" to the old council. After the mergers, \"outside the province\" may have become inside.";

    // The global market.
    "1, 3, 4: 12 > 12; 2, 5-13: 11 > 11; 14-17, 23: 10 > 10; 19, 20: 14 > 14; 21, 24, 25: 9 > 9; 22: 8 > 9" same "0: 0, 1: 1, 2: 2, 3: 3",
        "Nội dung và điểm của các mức giữ nguyên. Ghi chú mới nêu căn cứ đánh giá: hợp đồng xuất khẩu đã thực hiện, chứng nhận chất lượng đã cấp, thông tin thị trường hoặc kết quả xúc tiến thương mại."
        / "What each level asks for and its points are unchanged. A new note names what to judge by: export contracts performed, quality certificates granted, market information or results of trade promotion.",
        doubt as EVIDENCE_OF_EXPORT;
    "18: 14 > 14" same "0: 0, 1: 1, 2: 2, 3: 3",
        "Nội dung các mức giữ nguyên, điểm thay đổi. Ghi chú mới nêu căn cứ đánh giá: hợp đồng xuất khẩu đã thực hiện, chứng nhận chất lượng đã cấp, thông tin thị trường hoặc kết quả xúc tiến thương mại."
        / "What each level asks for is unchanged, its points differ. A new note names what to judge by: export contracts performed, quality certificates granted, market information or results of trade promotion.",
        doubt as EVIDENCE_OF_EXPORT;
}

//! Where the product, its raw material and its idea come from.

use crate::Text;

/// The doubt on what a speciality of one district proves of one commune and of the province.
const SPECIALITY_OF_A_DISTRICT: Text = Text::new(
    "Kết quả cũ không cho biết đặc sản có chỉ làm ở một xã hay không. Mức 3 là chắc chắn theo suy luận: đặc sản của một huyện chưa hẳn được làm \"ở nhiều nơi\" và đặc trưng của tỉnh.",
    "Whether one commune alone makes it, the old finding does not tell. That level 3 is certain is an inference: a speciality of one district is hardly made \"in many places\" and typical of the province.",
);

entries! {
    "1, 3, 4: 1.a > 1.1" narrowed "0: 0-3, 1: 0-3, 2: 2-3, 3: 3",
        "Các ngưỡng tỷ lệ giữ nguyên, nhưng mức 1 nay phải có một phần sản phẩm từ địa bàn cấp xã. Đơn vị cấp xã sau sắp xếp ngày 01/7/2025 rộng hơn, nên tỷ lệ chỉ có thể giữ nguyên hoặc tăng."
        / "The shares are as before, but level 1 now needs some product from the commune. Communes have been larger since 2025-07-01, so a share can only stay or rise.",
        doubt "Nếu \"dưới 50%\" trước đây được hiểu là phải có một phần thì mức 1 cũ chắc chắn là mức 1 mới; hiểu đúng từng chữ thì gồm cả trường hợp 0%."
        / "If the old \"under 50%\" meant at least some share, old level 1 is certain to be new level 1; to the letter it takes in 0% as well.";

    "2, 23-25: 1.a > 1.1" narrowed "0: 0-3, 1: 0-3, 2: 2-3, 3: 3",
        "Các ngưỡng tỷ lệ giữ nguyên, nhưng mức 1 nay phải có một phần sản phẩm từ địa bàn cấp xã; đơn vị cấp xã sau sắp xếp rộng hơn nên tỷ lệ chỉ giữ nguyên hoặc tăng. Nay có ghi chú 100% sản phẩm phải từ trong tỉnh."
        / "The shares are as before, but level 1 now needs some product from the commune; communes are larger now, so a share can only stay or rise. A note now asks for 100% from the province.",
        doubt "Không mức cũ nào chứng minh yêu cầu 100% từ trong tỉnh, phải kiểm tra riêng. \"Dưới 50%\" trước đây hiểu đúng từng chữ gồm cả 0%; nếu hiểu là phải có một phần thì mức 1 cũ chắc chắn là mức 1 mới."
        / "No old level proves the 100% from the province; check it apart. To the letter the old \"under 50%\" takes in 0%; if it meant some share, old level 1 is certain to be new level 1.";

    "5-22: 1.a > 1.1" narrowed "0: 0-3, 1: 0-3, 2: 2-3, 3: 3",
        "Các ngưỡng nguyên liệu trong tỉnh giữ nguyên, nhưng mức 1 nay phải có dùng nguyên liệu trong tỉnh. Nhiều tỉnh sáp nhập từ 01/7/2025, nên tỷ lệ chỉ có thể giữ nguyên hoặc tăng."
        / "The shares of raw material from the province are as before, but level 1 now needs some. Many provinces were merged on 2025-07-01, so a share can only stay or rise.",
        doubt "Các mức được coi là có thể tính theo tỉnh đã sáp nhập; ở tỉnh không sáp nhập, mức 1 và 2 không lên bậc và chưa đạt vẫn là chưa đạt. \"Dưới 50%\" trước đây hiểu đúng từng chữ gồm cả 0%."
        / "The possible levels assume that the province was merged; where it was not, levels 1 and 2 keep their place and none remains none. To the letter the old \"under 50%\" takes in 0%.";

    "1-3: 2.a > 2.1" regraded "0: 0, 1: 1, 2: 2, 3: 1-3, 4: 3",
        "Mức 3 mới là mức 3 cũ thêm điều kiện thương mại gắn với chỉ dẫn nguồn gốc địa lý, và là tối thiểu 4 sao. Mức 4 cũ (đặc sản chỉ có ở một huyện) không còn; sản phẩm đó xét theo mức 3 mới."
        / "Level 3 asks for what it asked before and for trade under an indication of geographical origin as well; it is now the 4-star minimum. The speciality of a single district has lost its level 4 and comes under level 3.",
        doubt "Đặc sản của tỉnh chưa gắn chỉ dẫn nguồn gốc địa lý không khớp đúng chữ với mức mới nào, nên chỉ mức 1 là chắc chắn. Mức 4 cũ lên mức 3 là suy luận: đặc sản của một huyện chưa hẳn được làm \"ở nhiều nơi\"."
        / "Without the indication a speciality of the province matches none of the new texts exactly, so no more than level 1 is certain. Placing old level 4 at level 3 is an inference: one district is hardly \"many places\".";

    "4: 2.a > 2.1" regraded "0: 0, 1: 1, 2: 2, 3: 1-3, 4: 3",
        "Mức 3 mới là mức 3 cũ thêm thương mại gắn với chỉ dẫn nguồn gốc địa lý, và là tối thiểu 4 sao; mức 4 cũ (đặc sản chỉ có ở một huyện) không còn. \"Trồng\" nay là \"sản xuất\"."
        / "Level 3 asks for what it asked before and for trade under an indication of geographical origin as well; it is now the 4-star minimum. Level 4, for the speciality of a single district, is gone. \"Grown\" has become \"produced\".",
        doubt "Đặc sản của tỉnh chưa gắn chỉ dẫn không khớp đúng chữ mức mới nào; mức 4 cũ lên mức 3 là suy luận. Nếu \"trồng\" trước đây được hiểu đúng từng chữ thì sản phẩm không trồng chưa đạt mức nào và mọi mức mới đều có thể."
        / "Without the indication a speciality of the province matches none of the new texts exactly; placing old level 4 at level 3 is an inference. If \"grown\" was taken at its word, what is not grown had no level, and all are possible.";

    "5: 2.a > 2.1" regraded "0: 0, 1: 1-2, 2: 1-2, 3: 1-3, 4: 3",
        "Mức 2 nay xét khác biệt do đất đai, thời tiết, kỹ thuật bản địa (trước là nguyên liệu, kỹ thuật truyền thống); mức 3 thêm thương mại gắn với chỉ dẫn nguồn gốc địa lý; mức 4 cũ không còn."
        / "Level 2 now looks for a difference through soil, weather and local technique (was: material, traditional technique); level 3 adds trade tied to an indication of origin; old level 4 is gone.",
        doubt "Nếu hai nhóm nguyên nhân được coi như nhau thì mức 2 cũ là mức 2 mới. Mức 4 cũ lên mức 3 là suy luận: đặc sản chỉ có ở một huyện chưa hẳn được làm ở nhiều nơi và đặc trưng của tỉnh."
        / "If both groups of causes come to the same, old level 2 is new level 2. Placing old level 4 at level 3 is an inference: what one district alone makes is hardly made in many places and typical of the province.";

    "6, 7, 9-13, 18-24: 2.a > 2.1" narrowed "0: 0, 1: 1, 2: 2, 3: 3, 4: 3-4",
        "Mức 4 nay chỉ nhận đặc sản sản xuất riêng trên địa bàn một xã (trước là một huyện). Trường hợp sản phẩm mới từ nguyên liệu đặc trưng của địa phương, bán ổn định từ 36 tháng, giữ nguyên."
        / "Level 4 now takes only a speciality made in one commune alone (was: one district). Its other branch, a new product of typical local material sold steadily for 36 months, is unchanged.",
        doubt as SPECIALITY_OF_A_DISTRICT;

    "8: 2.a > 2.1" regraded "0: 0, 1: 0, 2: 1, 3: 2, 4: 2-3",
        "Mức 1 cũ (sản phẩm phổ biến ở nhiều tỉnh, 0 điểm) không còn, nên các mức sau lùi một bậc. Mức cao nhất nay chỉ nhận đặc sản của một xã (trước là một huyện)."
        / "Old level 1, a product common in many provinces with 0 points, is gone, so the others move down by one. The highest level now takes only a speciality of one commune (was: one district).",
        doubt "Mức đầu bị thiếu có thể là lỗi in. Mức 2 chắc chắn đối với mức 4 cũ là suy luận: đặc sản chỉ có ở một huyện chưa hẳn được làm \"ở nhiều nơi\" trên địa bàn."
        / "Perhaps the first level was lost in printing. That old level 4 comes to level 2 at least is an inference: a speciality of one district is hardly made \"in many places\".";

    "14-17, 25: 2.a > 2.1" narrowed "0: 0, 1: 1, 2: 2, 3: 3, 4: 3-4",
        "Mức 4 nay chỉ nhận đặc sản sản xuất riêng trên địa bàn một xã (trước là một huyện); nội dung các mức khác giữ nguyên."
        / "Level 4 now takes only a speciality made in one commune alone (was: one district); what the other levels ask for is unchanged.",
        doubt as SPECIALITY_OF_A_DISTRICT;
}

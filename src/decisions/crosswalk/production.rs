//! How the product is made.

use crate::Text;
use crate::decisions::crosswalk::{OTHER_POINTS, UNCHANGED};

/// The doubt on the day up to which the 12 months count.
const TWELVE_MONTHS_TO_REGISTRATION: Text = Text::new(
    "Nếu mốc tính chỉ nói rõ điều vốn đã hiểu như vậy thì mức 4 cũ đúng là mức 4 mới. Hợp đồng ở mức 3 cũ kéo dài đến nay có thể đã đủ 12 tháng, nhưng đó là việc phát sinh sau.",
    "If naming that day only makes the old meaning plain, level 4 carries over as it is. A contract found at level 3 may have run for a full year since then; that would be a new fact.",
);

entries! {
    // Value added.
    "1, 3, 4, 6-8, 10: 1.b > 1.3; 5, 9, 14-17, 21-25: 1.b > 1.2" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "2: 1.b > 1.2" same "0: 0, 1: 1, 2: 2, 3: 3",
        "Nội dung và điểm của các mức giữ nguyên; mức 3 không còn là tối thiểu 4 sao."
        / "What each level asks for and its points are unchanged; level 3 is no longer the 4-star minimum.";
    "11-13, 18: 1.b > 1.3; 19, 20: 1.b > 1.2" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;

    // Capacity.
    "1-4, 6-8, 10-13, 18: 1.c > 1.4; 5, 9, 14-17, 19-25: 1.c > 1.3" widened "0: 0, 1: 1, 2: 2-3, 3: 3",
        "Mức 3 không còn đòi hỏi đáp ứng được thị trường xuất khẩu, nên cơ sở quy mô lớn trước đây ở mức 2 vì lẽ đó có thể lên mức 3. Mức 2 và 3 không còn là tối thiểu 4 và 5 sao."
        / "Being able to serve an export market is no part of level 3 any more: whoever is large but lacked that, and so was put at level 2, can now be at level 3. The stars beside levels 2 and 3 (4 and 5) are gone.",
        doubt "Nay quy mô được so theo sản lượng hoặc giá trị sản xuất; nếu trước đây hội đồng so theo thước đo khác thì kết quả xếp quy mô có thể khác."
        / "Scale is now compared by output or by value of production; where a council used another measure before, the size it found may come out differently.";

    // Linkage.
    "1-4: 1.d > 1.5" narrowed "0: 0, 1: 1, 2: 2, 3: 3, 4: 3-4",
        "Mức 4 nay nói rõ 12 tháng thực hiện hợp đồng ổn định được tính đến thời điểm đăng ký đánh giá, phân hạng; ở mức 2, \"liên kết sản xuất\" nay chỉ còn \"liên kết\"."
        / "Level 4 now says that the 12 months of steady performance are counted up to the registration for rating; at level 2 \"production linkage\" has become \"linkage\".",
        doubt as TWELVE_MONTHS_TO_REGISTRATION;
    "23-25: 1.d > 1.4" narrowed "0: 0, 1: 1, 2: 2, 3: 3, 4: 3-4",
        "Mức 4 nay nói rõ 12 tháng thực hiện hợp đồng ổn định được tính đến thời điểm đăng ký đánh giá, phân hạng; ở mức 2, \"liên kết sản xuất\" nay chỉ còn \"liên kết\". Mức 3 và 4 nay là tối thiểu 4 và 5 sao."
        / "Level 4 now says that the 12 months of steady performance are counted up to the registration for rating; at level 2 \"production linkage\" has become \"linkage\". Levels 3 and 4 are now the 4-star and 5-star minima.",
        doubt as TWELVE_MONTHS_TO_REGISTRATION;
    "5, 9, 14-17, 19-22: 1.d > 1.4; 6-8, 10-13, 18: 1.d > 1.5" replaced "0: 0-4, 1: 0-4, 2: 0-4, 3: 0-4, 4: 0-4",
        "Tỷ lệ liên kết nay tính trên sản lượng tiêu thụ, không còn trên sản lượng nguyên liệu đầu vào cho chế biến, nên tỷ lệ cũ không chứng minh và không loại trừ mức nào."
        / "The linked share is now one of the output sold, no longer one of the raw material bought for processing, so the old share neither proves nor shuts out any level.",
        doubt "Nếu \"sản lượng tiêu thụ\" của hàng chế biến được hiểu là lượng nguyên liệu đã dùng thì các mức giữ nguyên; nếu mức 1 cũ gồm cả liên kết tiêu thụ thì nó là mức 1 mới. Cần ý kiến pháp lý, vì mức 3 và 4 là tối thiểu 4 và 5 sao."
        / "If \"output sold\" means the material used up, every level stays; if old level 1 (no linkage) covers sales too, it is new level 1. A lawyer should settle it: levels 3 and 4 are the 4-star and 5-star minima.";

    // The environment, sustainable technology.
    "1-4, 6-8, 10-13, 18: 1.đ > 1.6; 5, 9, 14-17, 19-21, 23-25: 1.đ > 1.5" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "22: 1.đ > 1.5" same "0: 0, 1: 1, 2: 2, 3: 3" as OTHER_POINTS;
    "1-4, 6, 7, 10-13, 18: 1.e > 1.7; 5, 9, 14-17, 19-25: 1.e > 1.6" same "0: 0, 1: 1, 2: 2" as UNCHANGED;
    "8: 1.e > 1.7" reworded "0: 0, 1: 1, 2: 2",
        "Trong các ví dụ về công nghệ bền vững, \"phụ phẩm nông nghiệp\" nay là \"phế phẩm nông nghiệp\"; danh sách vẫn để mở nên yêu cầu không đổi."
        / "Among the examples of sustainable technology, agricultural by-products are now agricultural waste products; the list stays open, so the same is asked.";
}

//! Community tourism services and tourist attractions.

use crate::Text;
use crate::decisions::crosswalk::community::RIGHT_OF_USE_UNPROVEN;
use crate::decisions::crosswalk::{OTHER_POINTS, UNCHANGED};

/// The doubt on what lies outside the province since the mergers.
const PROVINCES_MERGED: Text = Text::new(
    "Nhiều tỉnh sáp nhập từ 01/7/2025: nơi trước đây \"ngoài tỉnh\" nay có thể ở trong tỉnh. Chữ không đổi nên các mức để nguyên.",
    "Since the mergers of 2025-07-01 a place that was outside the province can be inside. Nothing in the words changed, and so the levels stand.",
);

entries! {
    // Organisation of the services.
    "26: 1.a > 1.1" same "0: 0, 1: 1, 2: 2" as UNCHANGED;
    "26: 1.b > 1.2" same "0: 0, 1: 1, 2: 2, 3: 3" as OTHER_POINTS;
    "26: 1.c > 1.3" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED,
        doubt "Mức 4 dựa trên tiêu chí môi trường nông thôn mới của xã; xã sau sắp xếp ngày 01/7/2025 rộng hơn, có thể phải xác nhận lại."
        / "Level 4 rests on the commune's environmental criterion of the new rural standard; communes have been larger since 2025-07-01, and it may have to be confirmed anew.";
    "26: 1.d > 1.4" same "0: 0, 1: 1, 2: 2" as UNCHANGED;

    // Development of the service.
    "26: 2.a > 2.1" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "26: 2.b > 2.2" same "0: 0, 1: 1, 2: 2" as UNCHANGED;
    "26: 2.c > 2.3" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;

    // Community strength.
    "26: 3.a > 3.1" regraded "0: 0-3, 1: 0-2, 2: 2, 3: 3",
        "Công ty TNHH một thành viên và doanh nghiệp tư nhân lên mức 2; tổ hợp tác nay phải có giấy đăng ký kinh doanh; mức 3 nhận mọi đối tượng còn lại (trước chỉ thêm trung tâm điều hành)."
        / "Single-member companies and private enterprises rise to level 2; cooperative groups need a business registration; every other kind of body is at level 3, where besides cooperatives and companies only management centres were.",
        doubt "Đối tượng còn lại, như hội, hiệp hội, trước đây chưa đạt mức nào, nay đạt mức 3. Mức 1 cũ chắc chắn là mức 1 trừ tổ hợp tác chưa đăng ký; tổ hợp tác đó có là đối tượng còn lại hay không thì chưa rõ."
        / "An association, for one, had no level and is now at level 3. Old level 1 keeps level 1 unless the producer is a group without registration; the decision leaves open whether such a group is one of the other bodies.";
    "26: 3.e > 3.5" regraded "0: 0-1, 1: 1, 2: 1-3",
        "Đơn đăng ký nhãn hiệu được chấp nhận đã đạt mức 1, nay là tối thiểu 3 sao. Mức 2, tối thiểu 4 sao, đòi mọi nhãn hiệu dùng cho dịch vụ được đăng ký và văn bản ghi quyền dùng chỉ dẫn được bảo hộ. Mức 3 (kiểu dáng, sáng chế, quyền tác giả) là mới."
        / "An accepted trademark application meets level 1, now the 3-star minimum. Level 2, the 4-star minimum, wants every mark of the service registered and the right to a protected indication in writing. Level 3 (designs, patents, copyright) is new.",
        doubt as RIGHT_OF_USE_UNPROVEN;

    // Promotion.
    "26: 4.a > 4.1" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED,
        doubt as PROVINCES_MERGED;
    "26: 4.b > 4.2" widened "0: 0-3, 1: 1-3, 2: 1-3, 3: 2-3",
        "Liên kết nay chỉ cần hình thành sản phẩm du lịch, không còn phải thành chuyến du lịch, nên liên kết trước đây chưa thành chuyến nay có thể được tính. Chữ về trong, ngoài tỉnh giữ nguyên."
        / "A tourism product is now the aim of a link, before a tour; links that came to no tour can count from now on. Inside and outside the province is worded as before.",
        doubt "Nếu bỏ chữ về chuyến du lịch chỉ là biên tập thì các mức giữ nguyên. Nhiều tỉnh sáp nhập từ 01/7/2025: nơi trước đây \"ngoài tỉnh\" nay có thể ở trong tỉnh."
        / "If leaving out the tour was mere editing, every level stays. Since the mergers of 2025-07-01 a place that was outside the province can be inside.";
    "26: 4.c > 4.3" reworded "0: 0, 1: 1, 2: 2",
        "\"Bán hàng\" nay là \"phân phối sản phẩm du lịch\"; người, bộ phận chịu trách nhiệm và ứng dụng công nghệ thông tin giữ nguyên."
        / "Selling is now called the distribution of the tourism product; the person or department in charge and the use of information technology are as before.";
    "26: 4.d > 4.4" reworded "0: 0, 1: 1, 2: 2, 3: 3, 4: 4",
        "\"Đặt hàng trực tuyến\" nay là \"kênh đặt dịch vụ trực tuyến\"; các nội dung khác giữ nguyên."
        / "Online ordering is now called an online channel for booking the service; all else is as before.";
    "26: 4.đ > 4.5" widened "0: 0-3, 1: 1, 2: 2-3, 3: 3",
        "Ở mức 2 và 3, thông tin quảng bá trên ấn phẩm bất kỳ thay cho tờ rơi; phim ngắn, tranh ảnh áp phích và yêu cầu tiếng nước ngoài giữ nguyên."
        / "At levels 2 and 3 promotion in any printed matter takes the place of a leaflet; short film, posters and the foreign language are as before.",
        doubt "Có phim, áp phích và ấn phẩm khác mà thiếu tờ rơi trước đây chưa đạt mức nào, nay đạt đến mức 3; mức 1 cũ nghĩa là thiếu phim hoặc áp phích. Nếu tờ rơi không phải ấn phẩm thì mức 2, 3 cũ chỉ chắc chắn mức 1."
        / "Film, posters and print other than a leaflet had no level and now reach up to 3; old level 1 tells that film or posters were lacking. Should a leaflet not count as printed matter, old levels 2 and 3 are sure of level 1 alone.";

    // The story.
    "26: 5.a > 5.1" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "26: 5.b > 5.2" same "0: 0, 1: 1, 2: 2" as UNCHANGED,
        doubt as PROVINCES_MERGED;
    "26: 5.c > 5.3" reworded "0: 0, 1: 1, 2: 2",
        "\"Cộng đồng du lịch\" nay là \"dịch vụ du lịch do cộng đồng cung cấp\"; điều kiện về công nhận đạt chuẩn nông thôn mới giữ nguyên."
        / "The tourism community is now called a tourism service by a community; what is asked of the new rural recognition is as before.",
        doubt "Xã đã được sắp xếp từ 01/7/2025, có xã thành phường; việc công nhận nông thôn mới của xã cũ còn được tính hay không thì văn bản không nói."
        / "Communes were merged on 2025-07-01 and some turned into wards; the decision is silent on the recognition that a former commune held.";

    // Place, conditions, service.
    "26: 6 > 6" reworded "0: 0, 1: 1, 2: 2, 3: 3",
        "Ở mức 3, \"có tính liên kết\" nay là \"có kết nối\" với khu vực, địa điểm du lịch khác; yêu cầu không đổi."
        / "At level 3 the linkage to other places of tourism is now called a connection; the same is asked.";
    "26: 7 > 7" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED,
        doubt "Mức 3 dựa trên tiêu chí nông thôn mới của xã, thôn; xã đã được sắp xếp từ 01/7/2025, có thể phải xác nhận lại."
        / "Level 3 rests on the commune's or hamlet's new rural criteria; communes were merged on 2025-07-01, and they may have to be confirmed anew.";
    "26: 8 > 8" regraded "a0: 0-2, a1: 0-2, a2: 0-2, a3: 0-2, b0: 0, b1: 0, b2: 1-2, b3: 2",
        "Trường hợp a: không còn tính tỷ lệ cơ sở được chứng nhận, các cơ sở phải đáp ứng đủ điều kiện. Trường hợp b: chỉ đăng ký kinh doanh không còn là một mức; được công nhận điểm du lịch là cách mới để đạt mức 2."
        / "Case a: in place of the share of certified establishments, the establishments must meet the conditions. Case b: to be registered earns no level by itself; a recognised tourist attraction has a new way to level 2.",
        doubt "Trường hợp a: nếu đáp ứng điều kiện chỉ được chứng minh bằng chứng nhận thì mức 1, 2 cũ (dưới 75%) loại trừ mọi mức mới; mức 3 cũ (trên 75%) vẫn không chứng minh cho mọi cơ sở. Sản phẩm nay xếp sang trường hợp kia phải xét lại."
        / "Case a: if nothing but a certificate shows the conditions met, old levels 1 and 2, under 75%, rule out every new level, and level 3, over 75%, is no proof for all. A product that now falls under the other case is judged anew.";
    "26: 9 > 9" regraded "a0: 0, a1: 0-2, a2: 1-2, b0: 0, b1: 1, b2: 2",
        "Trường hợp a: mức ít nhất 75% cơ sở không còn; mức 1 mới là các cơ sở đáp ứng điều kiện, không nêu tỷ lệ; mức 2 thêm tập huấn thường xuyên cho nhân viên. Trường hợp b giữ nguyên."
        / "Case a: to have 75% comply earns no level by itself any more; level 1 is for the establishments as such, level 2 for regular training of their staff besides. Case b is unchanged.",
        doubt "Mức 1 cũ là từ 75% nhưng chưa đủ 100%: nếu \"các cơ sở\" nghĩa là mọi cơ sở thì nó không đạt mức mới nào; mức được coi là có thể theo cách hiểu rộng hơn. Sản phẩm nay xếp sang trường hợp kia phải xét lại."
        / "From 75% up, yet short of all, was old level 1: if \"the establishments\" are every one of them, it reaches no new level; what is possible follows the looser sense. A product that now falls under the other case is judged anew.";
    "26: 10 > 10" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "26: 11 > 11" same "0: 0, 1: 1, 2: 2" as UNCHANGED;
    "26: 12 > 12" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "26: 13 > 13" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "26: 14 > 14" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "26: 15 > 15" reworded "a0: 0, a1: 1, a2: 2, b0: 0, b1: 1, b2: 2",
        "\"Vệ sinh an toàn thực phẩm\" nay là \"an toàn thực phẩm\", và hai trường hợp nay có tên: dịch vụ do cộng đồng, hoặc do tổ chức, cá nhân cung cấp; yêu cầu không đổi."
        / "\"Food hygiene and safety\" is now \"food safety\", and the two cases now have names: services by a community, or by an organisation or individual; the same is asked.",
        doubt "Nguồn của Quyết định số 148/QĐ-TTg không ghi tên hai trường hợp; sản phẩm nay xếp sang trường hợp kia phải xét lại. Mức 2 của trường hợp a dựa trên chuẩn nông thôn mới của xã trước sắp xếp."
        / "What the two cases are, the source for 148 does not say; a product that now falls under the other one is judged anew. Level 2 of case a leans on the new rural standing of a commune from before the mergers.";
    "26: 16 > 16" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "26: 17 > 17" same "0: 0, 1: 1, 2: 2" as UNCHANGED;
}

//! Quality: what the product is, what is declared, certified, tested and told to its users.

use crate::Text;
use crate::decisions::crosswalk::{OTHER_POINTS, UNCHANGED};

/// The reason where the certificate of the facility that processes and packs is graded.
const CERTIFICATE_OF_THE_PROCESSOR: Text = Text::new(
    "Nay xét giấy chứng nhận của cơ sở chế biến, đóng gói: đủ điều kiện an toàn thực phẩm (tối thiểu 3 sao), tiêu chuẩn quốc gia (tối thiểu 4 sao), tiêu chuẩn quốc tế; không còn xét kế hoạch kiểm soát và truy xuất nguồn gốc.",
    "What counts now is which certificate the processing and packing facility holds: food safety (3-star minimum), national standard (4-star minimum), international standard. Control plans and traceability count no more.",
);

/// The doubt on what a certificate proves of a control plan.
const PLAN_NOT_NAMED: Text = Text::new(
    "Mức 4 và 5 cũ không nêu kế hoạch kiểm soát: hiểu đúng từng chữ thì không mức nào chắc chắn, theo suy luận hội đồng có thể cho mức 3.",
    "A control plan is not named at old levels 4 and 5. Strictly read nothing is certain then; read generously a council can give level 3.",
);

entries! {
    // What the product is.
    "1, 3, 4: 7 > 7" same "0: 0, 1: 1, 2: 2, 3: 3" as OTHER_POINTS;
    "1, 3, 4: 8 > 8; 2, 5-17, 23-25: 7 > 7; 18, 20: 11 > 11; 19: 10 > 10" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "18-20: 8 > 8" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "18-20: 9 > 9" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED;
    "20: 10 > 10" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "18: 6 > 6" reworded "0: 0, 1: 1, 2: 2, 3: 3",
        "Thực hành sản xuất tốt (GMP) nay ghi cho thực phẩm chức năng, trước là thực phẩm bảo vệ sức khỏe; \"hoặc tương đương\" giữ nguyên. Mức 1 và 2 nay là tối thiểu 3 và 4 sao."
        / "Good manufacturing practice (GMP) is now asked of functional food by name, before of health-protection food; an equivalent still serves. Levels 1 and 2 are now the 3-star and 4-star minima.",
        doubt "Thực phẩm chức năng rộng hơn thực phẩm bảo vệ sức khỏe: với sản phẩm khác trong nhóm, hội đồng nay có thể đòi GMP hoặc tương đương."
        / "Health-protection food is only a part of functional food: for the rest of it, councils can now want GMP or an equivalent.";

    // The declaration.
    "1, 3, 4: 9.a > 9; 2, 5-15, 17: 8.a > 8" regraded "0: 0-1, 1: 0, 2: 0-1, 3: 1-3",
        "Không có bản công bố thì nay không đạt mức nào. Có công bố là mức 1 mới, tối thiểu 3 sao; mức 2 và 3 đòi thêm việc áp dụng tiêu chuẩn quốc gia hoặc quốc tế."
        / "Nothing declared means no level now. Having declared is level 1, the 3-star minimum; for levels 2 and 3 national or international standards must be applied as well.",
        doubt "Mức 3 cũ ghi \"tiêu chuẩn/chất lượng\": công bố tiêu chuẩn được coi là công bố chất lượng. Trường hợp chưa đạt mức nào có thể là công bố chưa đúng quy định, nay đạt mức 1; mức 1 cũ loại trừ mọi công bố."
        / "The old text says \"standard or quality\"; declaring a standard is read as declaring the quality. An irregular declaration had no level and now reaches level 1, while old level 1 rules out every declaration.";
    "16: 8.a > 8" regraded "0: 0-3, 1: 0, 2: 1-3, 3: 1-3",
        "Ghi nhãn, quảng cáo và hồ sơ lưu trữ không còn được xét. Có công bố là mức 1 mới, tối thiểu 3 sao; mức 2 và 3 đòi việc áp dụng tiêu chuẩn quốc gia hoặc quốc tế."
        / "Labelling, advertising and the archive play no part any more. Having declared is level 1, the 3-star minimum; for levels 2 and 3 national or international standards must be applied.",
        doubt "Trường hợp chưa đạt mức nào có thể là đã công bố đúng nhưng sai về nhãn hoặc quảng cáo, nay đạt đến mức 3; mức 1 cũ loại trừ mọi công bố. Ghi chú mới đòi phiếu kiểm nghiệm."
        / "A correct declaration beside faulty labels or advertising had no level and now reaches up to level 3, while old level 1 rules out every declaration. A test sheet is asked for by a new note.";
    "18: 7 > 7" same "0: 0, 1: 1, 2: 2" as UNCHANGED;
    "19: 6 > 6" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4" as UNCHANGED,
        doubt "Ghi chú mới: dừng đánh giá nếu không có phiếu công bố sản phẩm mỹ phẩm; mức 1 cũ (không có hồ sơ công bố) nay có thể là dừng chứ không phải một mức."
        / "Without the cosmetic product declaration a new note ends the assessment, so what was level 1, nothing on file, can now be a stop.";
    "20: 6 > 6" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED,
        doubt "Ghi chú mới: dừng đánh giá nếu không có phiếu công bố sản phẩm; đó là kết quả riêng, không phải một mức."
        / "Without the product declaration a new note ends the assessment; a stop is no level.";

    // Quality assurance.
    "1, 3, 4: 10 > 10; 2: 9 > 9" replaced "0: 0-1, 1: 0-1, 2: 0-2, 3: 0-2, 4: 0-2, 5: 0-3",
        "Nay xét giấy chứng nhận của cơ sở sơ chế, đóng gói: đủ điều kiện an toàn thực phẩm (tối thiểu 3 sao), tiêu chuẩn quốc gia (tối thiểu 4 sao), tiêu chuẩn quốc tế; không còn xét kế hoạch kiểm soát, truy xuất, VietGAP hay hữu cơ."
        / "What counts now is which certificate the preparing and packing facility holds: food safety (3-star minimum), national standard (4-star minimum), international standard. Control plans, traceability, VietGAP and organic growing count no more.",
        doubt "Giấy chứng nhận cũ có thể là của vùng trồng, vùng nuôi; nếu là của chính cơ sở thì mức 5 cũ là mức 3 mới. Cơ sở đã xếp hạng thường có giấy an toàn thực phẩm \"hoặc tương đương\", nhưng kết quả cũ không chứng minh mức 1."
        / "The old certificate can be one of the farm; held by the facility, old level 5 comes to level 3. Rated producers will mostly have a food-safety certificate or an equivalent, but for level 1 the old finding is no proof.";
    "5-15, 17: 9 > 9" replaced "0: 0-1, 1: 0-1, 2: 0-1, 3: 0-1, 4: 0-2, 5: 0-3" as CERTIFICATE_OF_THE_PROCESSOR,
        doubt "Mức 4 cũ là mức 2 mới nếu ISO hoặc HACCP là của chính cơ sở (GMP không còn được nêu); mức 5 cũ khi đó là mức 3. Giấy an toàn thực phẩm \"hoặc tương đương\" thường có sẵn, nhưng kết quả cũ không chứng minh mức 1."
        / "ISO or HACCP held by the facility itself brings old level 4 to level 2 (GMP is left out now) and old level 5 to level 3. Most will have a food-safety certificate on file, but for level 1 the old finding is no proof.";
    "19, 20: 12 > 12" replaced "0: 0-1, 1: 0-1, 2: 0-1, 3: 0-1, 4: 0-2, 5: 0-3" as CERTIFICATE_OF_THE_PROCESSOR,
        doubt "Mỹ phẩm và tinh dầu không phải thực phẩm mà mức mới lại xét an toàn thực phẩm; cần kiểm tra bản in. Mức 4 cũ là mức 2 mới nếu ISO hoặc HACCP là của chính cơ sở; mức 5 cũ khi đó là mức 3."
        / "The new levels speak of food safety, though cosmetics and essential oils are no food; the print should be checked. ISO or HACCP held by the facility itself brings old level 4 to level 2 and old level 5 to level 3.";
    "21: 8 > 8" replaced "0: 0-1, 1: 0-1, 2: 0-1, 3: 0-1, 4: 0-2, 5: 0-3",
        "Nay xét giấy chứng nhận của cơ sở chế biến, đóng gói: đủ điều kiện an toàn thực phẩm (tối thiểu 3 sao), tiêu chuẩn quốc gia (tối thiểu 4 sao), tiêu chuẩn quốc tế. Hồ sơ đủ điều kiện xuất khẩu ở mức 5 cũ không chứng minh chứng nhận nào."
        / "What counts now is which certificate the processing and packing facility holds: food safety (3-star minimum), national standard (4-star minimum), international standard. An export file, old level 5, is no certificate.",
        doubt "Hàng thủ công mỹ nghệ không phải thực phẩm mà mức mới lại xét an toàn thực phẩm; có thể chép từ bộ khác, cần kiểm tra bản in."
        / "The new levels speak of food safety, though handicrafts are no food; perhaps the lines belong to another set. The print should be checked.";
    "16: 9 > 9" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;
    "18: 12 > 12" regraded "0: 0, 1: 1, 2: 2, 3: 3, 4: 2-3, 5: 2-3",
        "Hai mức chứng nhận không còn. Chứng nhận được coi là có kế hoạch kiểm soát (mức 2), nhưng không nói kế hoạch gắn với truy xuất nguồn gốc (mức 3). Không còn dấu sao nào."
        / "Certificates have no levels any more. One is assumed to come with a control plan, level 2, but not with the link to traceability that level 3 asks for. No star is printed here now.",
        doubt as PLAN_NOT_NAMED;
    "23-25: 8 > 8" regraded "0: 0, 1: 1, 2: 2, 3: 3, 4: 2-3, 5: 2-3",
        "Hai mức chứng nhận không còn. Chứng nhận được coi là có kế hoạch kiểm soát (mức 2), nhưng không nói kế hoạch gắn với truy xuất nguồn gốc (mức 3, vẫn là tối thiểu 3 sao). Không còn tối thiểu 5 sao."
        / "Certificates have no levels any more. One is assumed to come with a control plan, level 2, but not with the link to traceability that level 3, still the 3-star minimum, asks for. The 5-star minimum is gone.",
        doubt as PLAN_NOT_NAMED;

    // Periodic testing, where it is still graded.
    "18: 10 > 10" same "0: 0, 1: 1, 2: 2" as UNCHANGED;
    "19: 11 > 11" same "0: 0, 1: 1, 2: 2, 3: 3" as UNCHANGED;

    // Instructions for use.
    "1, 3, 4: 11 > 11; 2, 5-13: 10 > 10; 18-20: 13 > 13" same "0: 0, 1: 1, 2: 2",
        "Nội dung và điểm của các mức giữ nguyên; mức 2 không còn là tối thiểu 5 sao."
        / "What each level asks for and its points are unchanged; level 2 is no longer the 5-star minimum.";
    "23: 9 > 9" same "0: 0, 1: 1, 2: 2",
        "Nội dung và điểm của các mức giữ nguyên; mức 2 không còn là tối thiểu 4 sao."
        / "What each level asks for and its points are unchanged; level 2 is no longer the 4-star minimum.";
    "22: 7 > 8" same "0: 0, 1: 1, 2: 2, 3: 3",
        "Nội dung các mức giữ nguyên; mức 2 và 3 ít điểm hơn, mức 3 không còn là tối thiểu 5 sao."
        / "What each level asks for is unchanged; levels 2 and 3 bring fewer points, and level 3 is no longer the 5-star minimum.";
}

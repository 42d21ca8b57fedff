//! The product's story.

entries! {
    "1-25: 5.a > 5.1" regraded "0: 0-2, 1: 1-2, 2: 1-2, 3: 2, 4: 2-3, 5: 2-3, 6: 2-5",
        "Mức 2 nay không đòi câu chuyện được tư liệu hóa. Từ mức 3, câu chuyện phải có trên tờ rơi, chỉ ghi trên nhãn không đủ. Mức 5, nay là tối thiểu 4 sao, đòi đưa câu chuyện vào nội dung truy xuất nguồn gốc điện tử."
        / "Level 2 no longer asks that the story be documented. From level 3 it must stand on a leaflet; a label alone is not enough. Level 5, now the 4-star minimum, wants it in the electronic traceability as well.",
        doubt "Mức 4 đến 6 cũ ghi \"nhãn/tờ rơi\": chỉ câu chuyện có trên tờ rơi mới đạt mức 3 hoặc 4 mới. Không kết quả cũ nào chứng minh nội dung truy xuất điện tử của mức 5."
        / "\"Label or leaflet\" was the old text from level 4 on: without a leaflet, levels 3 and 4 are out of reach now. What the electronic traceability shows, as level 5 asks, no old finding proves.";
    "1-25: 5.c > 5.2" regraded "0: 0-3, 1: 1-3, 2: 1-3, 3: 2-3",
        "Đủ các yếu tố và thông điệp đặc sắc không còn được chấm: ngắn gọn, súc tích chuyển từ mức 3 xuống mức 2, văn phong kể chuyện là nội dung mới ở mức 3. Mức 3 không còn là tối thiểu 5 sao."
        / "Having all elements or a special message earns nothing any more. To be brief, once part of level 3, is level 2; level 3 asks for the style of a storyteller and is no longer the 5-star minimum.",
        doubt "Mức 1 (đơn giản, 0 điểm) được coi là mức sàn của mọi câu chuyện. Trường hợp chưa đạt mức nào có thể chỉ vì trước đây chưa có câu chuyện được tư liệu hóa."
        / "It is assumed that every story is simple at least (level 1, 0 points). Where no level was found, perhaps nothing had been documented yet.";
    "1-25: 5.b > 5.3" regraded "0: 0-4, 1: 1, 2: 1-4, 3: 2-4, 4: 2-4",
        "Mức tương đối giống nơi khác không còn; câu chuyện riêng xuống mức 2, vẫn là tối thiểu 3 sao. Mức 3 và 4 đòi giá trị đặc trưng của sản phẩm, mức 4 thêm tính truyền cảm, thuyết phục; không còn tối thiểu 4 sao, cũng không còn chỉ tính khi có câu chuyện."
        / "A story rather like others has no level any more; one of its own moves down to level 2, still the 3-star minimum. Levels 3 and 4 want the product's own value, 4 a moving, convincing telling too. The 4-star minimum is gone, and so is the note that it counts only with a story.",
        doubt "Mức 4 cũ được coi là có câu chuyện riêng gắn với nguồn gốc, nhưng không chứng minh giá trị đặc trưng. Nếu mức 3, 4 mới dựa trên câu chuyện riêng thì mức 2 cũ chỉ là mức 1. Câu chuyện chưa tư liệu hóa trước đây không được xét."
        / "Old level 4 is assumed to cover a story that belongs to the product and its origin, yet proves no value particular to it. If levels 3 and 4 presuppose such a story, old level 2 stays at 1. What was not documented was not judged before.";
}

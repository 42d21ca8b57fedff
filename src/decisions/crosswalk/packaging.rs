//! Packaging and labels.

entries! {
    // Packaging.
    "1-15, 18-20: 2.b > 2.2" same "0: 0, 1: 1, 2: 2, 3: 3, 4: 4",
        "Nội dung và điểm của các mức giữ nguyên; mức 3 nay là tối thiểu 3 sao, mức 4 không còn là tối thiểu 5 sao."
        / "What each level asks for and its points are unchanged; level 3 is now the 3-star minimum, level 4 no longer the 5-star minimum.";
    "16, 17: 2.b > 2.2" narrowed "0: 0, 1: 1, 2: 2, 3: 3-4, 4: 3-4",
        "Mức 4 nay đòi hỏi bao bì sang trọng thay cho thân thiện với môi trường. Mức 3 nay là tối thiểu 3 sao, mức 4 không còn là tối thiểu 5 sao."
        / "At level 4 packaging must be elegant, where before it had to be kind to the environment. Level 3 is now the 3-star minimum, level 4 no longer the 5-star minimum.";
    "21-23: 2.b > 2.2" regraded "0: 0-3, 1: 0, 2: 0-3, 3: 0-2, 4: 0-3",
        "Bao bì không còn được chấm. Nay xét nhãn đầy đủ, đúng quy định, rồi thông điệp câu chuyện, rồi nhãn đẹp và mã truy xuất. Mức 3, 4 cũ không nói nhãn đầy đủ, mức 2 cũ không nói đúng quy định. Mức 1, 3 nay là tối thiểu 3, 4 sao."
        / "The package is graded no more, but the label: full and lawful particulars first, the story's message next, then beauty and a traceability code. Old levels 3 and 4 are silent on full particulars, level 2 on the law. Levels 1 and 3 are now the 3-star and 4-star minima.",
        doubt "Nếu hội đồng coi nhãn ở mức 2, 3, 4 cũ là đầy đủ và đúng quy định thì chúng là mức 1, 2, 3 mới. Các mức được coi là có thể không tăng đều: mức 1 cũ nói nhãn còn thiếu, mức 3 cũ nói chưa có truy xuất điện tử."
        / "Where a council regards labels found at old levels 2 to 4 as full and lawful, they come to levels 1 to 3. What is possible goes up and down, since old level 1 calls the label incomplete and level 3 lacks electronic traceability.";

    // Labels.
    "1-18, 20: 2.c > 2.3" reworded "0: 0, 1: 1, 2: 2, 3: 3",
        "Mức 2 và 3 chỉ nói rõ thông điệp câu chuyện thể hiện bằng hình ảnh hoặc lời giới thiệu và truy xuất điện tử là mã truy xuất. Mức 1 nay là tối thiểu 3 sao."
        / "At levels 2 and 3 the message of the story may be shown by a picture or a few words, and electronic traceability means a code: no more than that was made explicit. Level 1 is now the 3-star minimum.",
        doubt "\"Thông điệp/câu chuyện\" nay là \"thông điệp câu chuyện\": nhãn có thông điệp mà sản phẩm không có câu chuyện có thể bị coi là chỉ đạt mức 1."
        / "\"Message or story\" has become \"message of the story\": where the product has no story, a label with a message of another kind may be held at level 1.";
    "19: 2.c > 2.3" narrowed "0: 0-1, 1: 0-1, 2: 2, 3: 3",
        "Mức 1 nay ghi đơn đăng ký nhãn hiệu đã được chấp nhận, thay cho nhãn ghi đầy đủ, đúng quy định; mức 2 và 3 chỉ đổi cách diễn đạt. Mức 1 nay là tối thiểu 3 sao."
        / "Where full and lawful labelling stood, level 1 prints an accepted trademark application; levels 2 and 3 differ in wording alone. Level 1 is now the 3-star minimum.",
        doubt "Mức 1 rõ ràng là nội dung sở hữu trí tuệ in nhầm chỗ; coi là lỗi in thì các mức giữ nguyên. Nhãn có thông điệp mà sản phẩm không có câu chuyện có thể bị coi là chưa đạt mức 2."
        / "Level 1 is plainly a line on intellectual property in the wrong place; taken as a slip, every level stays. Where the product has no story, a label with a message of another kind may fall short of level 2.";
    "24, 25: 2.b > 2.2" regraded "0: 0-1, 1: 0, 2: 0-1, 3: 2, 4: 3",
        "Mức thông tin chưa đầy đủ không còn; thông tin đầy đủ là mức 1 mới, tối thiểu 3 sao. Hai mức trên chỉ nói rõ cách thể hiện thông điệp câu chuyện và mã truy xuất."
        / "Incomplete information has no level any more; full information is level 1, the 3-star minimum. Above it the texts now name a picture or a few words for the message, and a code for the traceability.",
        doubt "Mức 1 và 2 cũ in cùng chữ \"chưa đầy đủ\", rõ ràng có lỗi: nếu mức 2 là \"đầy đủ\" thì đúng là mức 1 mới. Theo bản in, thông tin đầy đủ mà thiếu câu chuyện không thuộc mức cũ nào."
        / "One word, \"incomplete\", stands at old level 1 and again at level 2, surely by mistake: if level 2 should read complete, it equals new level 1. By the print, full information that lacks a story had no level at all.";
}

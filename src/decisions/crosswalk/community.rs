//! The strength of the community: the organisation, its people, its growth, its rights.

use crate::Text;

/// The doubt on marks and protected indications.
pub(super) const RIGHT_OF_USE_UNPROVEN: Text = Text::new(
    "Mức 2 cũ không chứng minh văn bản ghi quyền sử dụng và việc mọi nhãn hiệu đã được đăng ký; mức 2 mới chỉ chắc chắn khi có cả hai, hoặc khi không có chỉ dẫn nào được bảo hộ.",
    "Two things old level 2 leaves unproven: a right of use in writing, and the registration of all marks. New level 2 is certain where both are shown, or where no indication is protected.",
);

entries! {
    // Type of organisation.
    "1-17, 20-25: 3.a > 3.1; 18, 19: 3.1 > 3.1" regraded "0: 0-3, 1: 1-2, 2: 2, 3: 3",
        "Công ty TNHH một thành viên và doanh nghiệp tư nhân chuyển từ mức 1 lên mức 2. Hợp tác xã xét theo pháp luật hiện hành thay cho Luật năm 2012. Mức 1 thêm hộ sản xuất; tổ hợp tác phải đăng ký theo quy định."
        / "Single-member companies and private enterprises rise from level 1 to level 2. For cooperatives the law in force counts, not that of 2012. Level 1 adds production households and wants cooperative groups registered as prescribed.",
        doubt "Tổ hợp tác chỉ có đăng ký của tổ trưởng có thể chưa phải là đăng ký theo quy định; khi đó mức 1 không chắc chắn. Hợp tác xã theo Luật năm 2023 hiểu đúng từng chữ trước đây chưa đạt mức nào, nay có thể đạt mức 3."
        / "Where the head alone is registered for a cooperative group, registration as prescribed, and so level 1, is in doubt. The old text names the law of 2012: a cooperative of the 2023 law strictly had no level and can now be at level 3.";

    // Legal representative.
    "1-17, 20-26: 3.b > 3.2; 18, 19: 3.2 > 3.2" widened "0: 0-2, 1: 1-2, 2: 2",
        "Người đại diện theo pháp luật là người khuyết tật nay cũng đạt mức 2, điều mà kết quả cũ không nói đến."
        / "Level 2 is now also for a legal representative who is a person with a disability, of which the old finding says nothing.";

    // Local labour.
    "1-17, 20-26: 3.c > 3.3; 18, 19: 3.3 > 3.3" regraded "0: 0-1, 1: 0-2, 2: 0-3",
        "Lao động nay phải là người trên địa bàn cấp xã (trước là cấp huyện), và có thêm mức từ 25% đến dưới 50% ở đầu. Kết quả cũ không cho biết bao nhiêu lao động là người trên địa bàn đó."
        / "Workers count if they are of the commune, no longer if they are of the district, and there is a new first level, from 25% to under 50%. How many were of the commune, the old finding does not tell.",
        doubt "Các mức được coi là có thể dựa trên việc xã mới nằm trọn trong huyện cũ."
        / "The possible levels take it that the new commune lies wholly within the old district.";

    // Growth.
    "1-17, 20-26: 3.d > 3.4; 18, 19: 3.4 > 3.4" widened "0: 0-2, 1: 1-2, 2: 2",
        "Hợp tác xã nay cũng đạt bằng tăng trưởng lợi nhuận, loại trên khá được nêu rõ; các năm so sánh được ấn định là những năm liền trước năm đánh giá."
        / "Growth of profit now serves a cooperative too, and grades better than \"fair\" are included by name; the years to compare are those just before the year of assessment.",
        doubt "Kết quả cũ không nói đã so những năm nào, lần đánh giá mới xét những năm sau; hiểu đúng từng chữ thì phần lợi nhuận của mức 2 cũ (tối thiểu 4 sao) chưa được chứng minh."
        / "No record tells which years were set side by side then, and the coming assessment takes later years; read strictly, level 2 by profit, the 4-star minimum, is thus unproven.";

    // Intellectual property.
    "1-9, 11-17, 20-25: 3.e > 3.5; 18, 19: 3.6 > 3.5" regraded "0: 0-1, 1: 1, 2: 1-3",
        "Đơn đăng ký nhãn hiệu được chấp nhận đã đạt mức 1, nay là tối thiểu 3 sao. Mức 2, tối thiểu 4 sao, đòi mọi nhãn hiệu trên bao bì, nhãn được đăng ký và văn bản ghi quyền dùng chỉ dẫn được bảo hộ. Mức 3 (kiểu dáng, sáng chế, quyền tác giả) là mới."
        / "An accepted trademark application meets level 1, now the 3-star minimum. Level 2, the 4-star minimum, wants every mark on package and label registered and the right to a protected indication in writing. Level 3 (designs, patents, copyright) is new.",
        doubt as RIGHT_OF_USE_UNPROVEN;
    "10: 3.e > 3.5" regraded "0: 0-1, 1: 1, 2: 1-3",
        "Đơn đăng ký nhãn hiệu được chấp nhận đã đạt mức 1, nay là tối thiểu 3 sao. Mức 2 đòi mọi nhãn hiệu trên bao bì, nhãn được đăng ký và văn bản ghi quyền dùng chỉ dẫn được bảo hộ; bản in không có tối thiểu 4 sao. Mức 3 (kiểu dáng, sáng chế, quyền tác giả) là mới."
        / "An accepted trademark application meets level 1, now the 3-star minimum. Level 2 wants every mark on package and label registered and the right to a protected indication in writing; no 4-star minimum is printed. Level 3 (designs, patents, copyright) is new.",
        doubt "Mức 2 cũ không chứng minh văn bản ghi quyền sử dụng và việc mọi nhãn hiệu đã được đăng ký. Các bộ bên cạnh in mức 2 là tối thiểu 4 sao; ở bộ này có thể in thiếu."
        / "Two things old level 2 leaves unproven: a right of use in writing, and the registration of all marks. The sets beside this one print level 2 as the 4-star minimum; here the stars may have been left out.";
}

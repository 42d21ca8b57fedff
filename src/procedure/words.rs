//! The sentences of this module.

use crate::base::words;

words! {
    // Steps and stages.
    step(on, step) = "ngày {on}: {step}" / "{on}: {step}";
    step_in_a_manner(on, step, manner) = "ngày {on}: {step} ({manner})" / "{on}: {step} ({manner})";
    recognised(by, star, last) = "{by} công nhận {star}, giấy chứng nhận có giá trị đến hết ngày {last}" / "{star} recognised by the {by}, certificate valid through {last}";
    not_recognised(why) = "không công nhận: {why}" / "not recognised: {why}";
    below_three_stars(star) = "đạt {star}, dưới 3 sao" / "{star}, fewer than 3 stars";
    no_higher_star(star) = "nâng hạng đạt {star}, không cao hơn hạng đang được chứng nhận" / "an upgrade to {star}, no more than the certificate held has";

    // What comes next.
    next_step(actor, step) = "{actor}: {step}" / "{actor}: {step}";
    next_filing_anew(actor) = "{actor}: nộp hồ sơ mới theo quyết định đang có hiệu lực" / "{actor}: filing anew under the decision in force";
    next_not_known(actor) = "{actor}: chưa rõ bước tiếp theo" / "{actor}: the next step is not known";
    due_within(limit, day) = ", {limit}, chậm nhất ngày {day}" / ", {limit}, by {day}";
    due(limit) = ", {limit}" / ", {limit}";
    no_limit() = ", không quy định thời hạn" / ", no time is set";
    rated_by(day) = "; đánh giá, phân hạng phải xong chậm nhất ngày {day}, nếu không phải nộp hồ sơ mới" / "; what is not rated by {day} is filed anew";
    grounds(basis) = " [{basis}]" / " [{basis}]";
    delay(step, on, by, limit) = "{step} ngày {on}, quá hạn {by} ({limit})" / "{step} on {on}, due by {by} ({limit})";
    batch(number, tier, last) = "đợt {number} {tier}, tổ chức chậm nhất ngày {last}" / "batch {number} of the {tier}, held by {last}";
    extra_batch(tier, last) = "đợt bổ sung {tier}, tổ chức chậm nhất ngày {last}" / "an extra batch of the {tier}, held by {last}";

    // Reports of communes.
    content_missing(content) = "báo cáo của UBND cấp xã chưa nêu nội dung: {content}; phải đánh giá cả bốn nội dung" / "the commune's report says nothing about: {content}; all four contents are assessed";
    content_twice(content) = "báo cáo của UBND cấp xã nêu hai lần nội dung: {content}; mỗi nội dung nêu một lần" / "the commune's report has this twice: {content}; each of the four contents once";
    content_blank(content) = "báo cáo của UBND cấp xã để trống nội dung: {content}" / "the commune's finding is blank: {content}";

    // Batches.
    no_batches(edition, tier) = "{edition} không quy định đợt đánh giá ở {tier}" / "{edition} has no batches at the {tier}";
    batch_out_of_order(from, until, last) = "đợt đánh giá nhận đề nghị từ {from} đến {until} và tổ chức chậm nhất {last}: các ngày phải nối tiếp nhau" / "a batch that takes proposals from {from} to {until} and is held by {last}: the days must follow each other";
    out_of_calendar(day) = "ngày {day} nằm ngoài các năm từ 1 đến 9999" / "{day} is outside the years 1 to 9999";

    // Steps that are refused.
    out_of_turn(step, stage, edition, allowed) = "theo {edition} không được thực hiện bước này: {step}; hồ sơ đang ở tình trạng: {stage}; được thực hiện: {allowed}" / "{step} is not possible at this stage under {edition}: {stage}; allowed: {allowed}";
    out_of_turn_ended(step, stage) = "không được thực hiện bước này: {step}; hồ sơ {stage}, không còn bước nào" / "{step} is not possible: the procedure has ended ({stage})";
    day_backwards(day, last) = "bước ngày {day} không thể sau bước ngày {last}: các ngày không được lùi" / "a step on {day} cannot follow one on {last}: days never go backwards";
    too_late(day, edition, rate_by) = "ngày {day} đã quá hạn: hồ sơ theo {edition} chưa được đánh giá, phân hạng xong ngày {rate_by} phải nộp lại theo quyết định đang có hiệu lực" / "too late on {day}: a dossier under {edition} that was not rated by {rate_by} must be filed anew under the decision in force";
    no_council() = "đây là phiếu tự đánh giá; cần kết quả đánh giá của hội đồng" / "a self-assessment; a council's assessment is needed";
    other_tier(given, needed) = "kết quả đánh giá của {given}; hồ sơ đang ở {needed}" / "an assessment by the {given}; it is the turn of the {needed}";
    other_set(given, needed) = "kết quả đánh giá theo {given}; hồ sơ theo {needed}" / "an assessment for {given}; the dossier is for {needed}";
    other_edition(given, needed) = "kết quả đánh giá theo {given}; hồ sơ áp dụng {needed}" / "an assessment under {given}; {needed} governs the dossier";
    other_manner(given, kind, edition, allowed) = "hồ sơ {kind} theo {edition} không được đánh giá theo hình thức {given}; được dùng: {allowed}" / "a dossier ({kind}) under {edition} is not assessed by {given}; allowed: {allowed}";
    no_district(day) = "ngày {day} không còn cấp huyện, chưa rõ cách xử lý hồ sơ ở cấp huyện" / "no district acts on {day}; what becomes of a dossier there is not known";

    // Records.
    at_step(place, error) = "bước {place}: {error}" / "step {place}: {error}";
    diverged_filing(divergence) = "hồ sơ nộp: {divergence}" / "filing: {divergence}";
    diverged_assessment(place, divergence) = "bước {place}, kết quả đánh giá: {divergence}" / "step {place}, assessment: {divergence}";
    diverged_unreadable(error) = "quy định hiện nay không chấp nhận trình tự này: {error}" / "the present rules do not accept the procedure: {error}";
    diverged_stage(place, then, now) = "bước {place}, tình trạng đã ghi: {then}; xét lại: {now}" / "step {place}, stage recorded: {then}; judged again: {now}";
    diverged_decision(then, now) = "kết quả đã ghi: {then}; xét lại: {now}" / "decided: {then}; judged again: {now}";
    diverged_certificate(divergence) = "giấy chứng nhận: {divergence}" / "certificate: {divergence}";
    diverged_basis() = "căn cứ đã ghi khác với căn cứ theo quy định hiện nay" / "what the decision was recorded to rest on is not what the present rules name";
    no_recognition() = "không công nhận" / "not recognised";
}

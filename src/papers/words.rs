//! The sentences of this module.

use crate::base::words;

words! {
    // Errors.
    invalid_text(fact, given) = "{fact}: {given} không ghi được; cần chữ, không có ký tự điều khiển" / "{fact}: {given} cannot be written there; it takes text without control characters";
    other_form(fact, form) = "thông tin {fact} được ghi {form}" / "the fact {fact} is told {form}";
    on_no_paper(fact) = "thông tin {fact} không có trên các giấy tờ này" / "the fact {fact} stands on none of these papers";
    told_twice(fact) = "thông tin {fact} được nêu hai lần" / "the fact {fact} is told twice";
    other_regulation(set, edition) = "{set} không dùng cho hồ sơ theo {edition}" / "{set} is not used for dossiers under {edition}";
    other_dossier(given, edition) = "hồ sơ theo {given} không phải hồ sơ chủ thể nộp theo {edition} cho cùng lần đăng ký, cùng nhóm sản phẩm" / "a dossier under {given} is not the producer's dossier under {edition} of the same kind and product group";
    names_of_members(given, sheets) = "có {given} tên thành viên nhưng {sheets} phiếu chấm" / "{given} names of members, but {sheets} sheets";
    form_not_known(kind, gap) = "{kind}: {gap}" / "{kind}: {gap}";
    no_form(kind, edition) = "{edition} không có mẫu {kind} trong hồ sơ đăng ký" / "{edition} has no form of an application called {kind}";

    // Blanks.
    blank(section, place, filler) = "{section}: {place} ({filler})" / "{section}: {place} ({filler})";
    cell(table, row, column) = "{table}, dòng {row}, cột {column}" / "{table}, row {row}, column {column}";
    cell_of_column(table, column) = "{table}, cột {column}" / "{table}, column {column}";

    // What is filled in.
    house_form() = "Mẫu của thư viện" / "Form of the library";
    enterprise(kind, form) = "{kind} ({form})" / "{kind} ({form})";
    woman() = "Nữ" / "Female";
    man() = "Nam" / "Male";
    product_group(group, subgroup, set) = "{group}; {subgroup}; {set}" / "{group}; {subgroup}; {set}";
    product_group_alone(group, set) = "{group}; {set}" / "{group}; {set}";
    yes() = "có" / "yes";
    no() = "không" / "no";
    nothing() = "–" / "–";
    total() = "Tổng" / "Total";
    no_level() = "không đạt mức nào" / "no level met";
    level(tag, label) = "{tag}: {label}" / "{tag}: {label}";
    council_of(tier) = "Hội đồng đánh giá, phân hạng sản phẩm OCOP {tier}" / "Council of the {tier} for the rating of OCOP products";
    on_record() = "theo kết quả lưu hồ sơ, không có phiếu" / "by a result on record, without sheets";
    part(part, name) = "Phần {part}: {name}" / "Part {part}: {name}";
    sheet(place) = "Phiếu {place}" / "Sheet {place}";
    unmet_none() = "không có" / "none";
    votes(votes, members) = "{votes}/{members}" / "{votes} of {members}";
    met() = "đạt" / "met";
    not_met() = "chưa đạt" / "not met";
    attested(star) = "hội đồng xác nhận đạt đến {star}" / "attested by the council up to {star}";
    ground_of_dossier() = "cả hồ sơ" / "the dossier as a whole";

    // Columns.
    column_code() = "Mã" / "Code";
    column_number() = "TT" / "No.";
    column_criterion() = "Tiêu chí" / "Criterion";
    column_max() = "Điểm tối đa" / "Maximum";
    column_level() = "Mức tự đánh giá" / "Level found";
    column_points() = "Điểm" / "Points";
    column_evidence() = "Minh chứng tham khảo" / "Evidence that may show it";
    column_description() = "Mô tả, tài liệu chứng minh" / "Description and proof";
    column_document() = "Tài liệu" / "Document";
    column_attached() = "Kèm theo" / "Attached";
    column_last_day() = "Có giá trị đến" / "Valid until";
    column_mean() = "Trung bình" / "Mean";
    column_star() = "Hạng" / "Star";
    column_minimum() = "Yêu cầu" / "Minimum";
    column_votes() = "Số phiếu đạt" / "Met on sheets";
    column_result() = "Kết quả" / "Result";
    column_name() = "Họ tên" / "Name";

    // Proposals of a council.
    recognise(star) = "Đề nghị công nhận và cấp giấy chứng nhận {star}." / "Proposes recognition and a certificate of {star}.";
    recognise_by(star, authority) = "Đề nghị {authority} công nhận và cấp giấy chứng nhận {star}." / "Proposes that the {authority} recognises and certifies {star}.";
    pass_on(star, authority) = "Đạt {star}: đề nghị chuyển hồ sơ đến {authority} để đánh giá, phân hạng." / "Found to have {star}: proposes to send the dossier to the {authority} for assessment and rating.";
    two_courses(from, star, authority, reading) = "Đạt từ {from} điểm nhưng xếp hạng {star}: chuyển hồ sơ đến {authority} theo câu chữ, hoặc công nhận {star} (Cách hiểu {reading}); hội đồng ghi rõ hướng chọn." / "{from} points or more but rated {star}: the dossier goes to the {authority} by the letter, or {star} is recognised (reading {reading}); the council states which.";
    two_courses_or_none(from, star, authority, reading) = "Đạt từ {from} điểm nhưng xếp hạng {star}: chuyển hồ sơ đến {authority} theo câu chữ, hoặc không công nhận (Cách hiểu {reading}); hội đồng ghi rõ hướng chọn." / "{from} points or more but rated {star}: the dossier goes to the {authority} by the letter, or nothing is recognised (reading {reading}); the council states which.";
    not_recognised(star) = "Xếp hạng {star}: không đề nghị công nhận, không cấp giấy chứng nhận." / "Rated {star}: no recognition is proposed, and no certificate.";
    eliminated(grounds) = "Hồ sơ bị loại: {grounds}." / "The dossier is eliminated: {grounds}.";
    stopped(grounds) = "Dừng đánh giá: {grounds}." / "The evaluation stops: {grounds}.";
    rescore(spread, limit) = "Điểm các phiếu chênh {spread}, quá giới hạn {limit}: hội đồng thảo luận và chấm lại." / "The totals are {spread} points apart, over the limit of {limit}: the council discusses and scores again.";
}

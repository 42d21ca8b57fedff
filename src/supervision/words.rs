//! The sentences of this module.

use crate::base::words;

words! {
    // Errors.
    before_recognition(day, issued_on) = "kiểm tra ngày {day}, trước ngày công nhận {issued_on}; chỉ kiểm tra sản phẩm đã được công nhận" / "inspected on {day}, before the recognition on {issued_on}: only recognised products are inspected";
    finding_before_recognition(day, issued_on) = "kết luận hoặc xác nhận ngày {day}, trước ngày công nhận {issued_on}" / "concluded or confirmed on {day}, before the recognition on {issued_on}";
    concluded_before_inspection(day, inspected_on) = "kết luận ngày {day}, trước ngày kiểm tra {inspected_on}" / "concluded on {day}, before the inspection on {inspected_on}";
    not_in_force(day, status) = "ngày kiểm tra {day} giấy chứng nhận {status}; cần giấy chứng nhận còn hiệu lực" / "on the day of the inspection, {day}, the certificate is not in force: {status}";
    no_inspector(by, edition, allowed) = "{by} không chủ trì kiểm tra theo {edition}; cơ quan kiểm tra gồm: {allowed}" / "the {by} does not inspect under {edition}; those who do: {allowed}";
    not_rated(outcome) = "kết quả đánh giá không phải là phân hạng mà là: {outcome}" / "the assessment came to no star but to: {outcome}";
    no_sheets() = "kết quả lưu hồ sơ không có phiếu chấm điểm để đối chiếu từng tiêu chí" / "a result on record has no sheets to hold findings against";
    other_star(certified, rated) = "giấy chứng nhận {certified}, nhưng kết quả đánh giá {rated}; hai hạng phải như nhau" / "the certificate is for {certified}, the assessment came to {rated}; they must be the same";
    other_criterion(level, criterion) = "{level} không phải là mức của {criterion} trong trường hợp đã phân hạng" / "{level} is no level of {criterion} in the case that was rated";

    // Conclusions.
    kept(on, star) = "Kiểm tra ngày {on}: sản phẩm giữ hạng {star}, không có trường hợp phải thu hồi." / "Inspected on {on}: the product keeps {star}, and there is no ground of revocation.";
    kept_with_grounds(on, star) = "Kiểm tra ngày {on}: các tiêu chí vẫn giữ hạng {star}, nhưng có trường hợp phải thu hồi." / "Inspected on {on}: by its criteria the product keeps {star}, but there are grounds of revocation.";
    fallen(on, from, to) = "Kiểm tra ngày {on}: sản phẩm từ {from} còn mức của {to}." / "Inspected on {on}: the product fell from {from} to what would be {to}.";
    fall(criterion, from, to) = "{criterion}: từ {from} xuống {to}." / "{criterion}: from {from} to {to}.";
    no_level() = "không đạt mức nào" / "no level met";
    minima_fallen(minima) = "Không còn đạt yêu cầu tối thiểu: {minima}." / "Minima no longer met: {minima}.";
    ground(ground, citation) = "Trường hợp thu hồi: {ground} [{citation}]." / "Ground of revocation: {ground} [{citation}].";
    ground_of_no_place(ground) = "Trường hợp có thể thu hồi: {ground}; chưa rõ quy định áp dụng." / "A possible ground of revocation: {ground}; the rules that would say so are not known.";
    decide_by(day) = "Thời hạn quyết định: hết ngày {day}." / "To be decided by {day}.";
    no_conclusion() = "Thời hạn quyết định tính từ ngày có kết luận hoặc xác nhận." / "The time for deciding runs from the conclusion or the confirmation.";
    revoker(by) = "Thẩm quyền thu hồi: {by}." / "Who decides on a revocation: {by}.";
    ask(ask, citation) = "Đề nghị chủ thể: {ask} [{citation}]." / "Asked of the producer: {ask} [{citation}].";
    not_revoked() = "Giấy chứng nhận còn nguyên hiệu lực cho đến khi có quyết định thu hồi." / "The certificate stays in force until a revocation is decided on.";

    // Records.
    diverged_unreadable(error) = "quy định hiện nay không chấp nhận biên bản này: {error}" / "the present rules do not accept the record: {error}";
    diverged_certificate(divergence) = "giấy chứng nhận: {divergence}" / "certificate: {divergence}";
    diverged_assessment(divergence) = "kết quả đánh giá: {divergence}" / "assessment: {divergence}";
    diverged_rated(then, now) = "hạng được công nhận đã ghi: {then}; theo giấy chứng nhận: {now}" / "star recognised: {then}; by the certificate: {now}";
    diverged_found(then, now) = "hạng sau kiểm tra đã ghi: {then}; tính lại: {now}" / "star found: {then}; judged again: {now}";
    diverged_falls(then, now) = "tiêu chí thấp hơn đã ghi: {then}; tính lại: {now}" / "criteria fallen: {then}; judged again: {now}";
    diverged_minima(then, now) = "yêu cầu tối thiểu không còn đạt đã ghi: {then}; tính lại: {now}" / "minima fallen: {then}; judged again: {now}";
    diverged_grounds(then, now) = "trường hợp thu hồi đã ghi: {then}; tính lại: {now}" / "grounds of revocation: {then}; judged again: {now}";
    diverged_revoker(then, now) = "thẩm quyền thu hồi đã ghi: {then}; tính lại: {now}" / "who revokes: {then}; judged again: {now}";
    diverged_decide_by(then, now) = "thời hạn quyết định đã ghi: {then}; tính lại: {now}" / "last day for deciding: {then}; judged again: {now}";
    diverged_asks(then, now) = "nội dung đề nghị chủ thể đã ghi: {then}; tính lại: {now}" / "asked of the producer: {then}; judged again: {now}";
    nothing() = "không có" / "none";
}

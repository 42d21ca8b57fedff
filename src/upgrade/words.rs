//! The sentences of this module.

use crate::base::words;

words! {
    // Plans.
    step(criterion, rise, points, cost) = "{criterion}: {rise}; +{points} điểm, chi phí {cost}" / "{criterion}: {rise}; +{points} points, cost {cost}";
    rise(from, to, label) = "{from} → mức {to} ({label})" / "{from} → level {to} ({label})";
    from_level(tag) = "mức {tag}" / "level {tag}";
    from_none() = "chưa đạt mức nào" / "no level";
    step_minimum(star) = "đạt yêu cầu tối thiểu {star}" / "meets the minimum for {star}";
    reached_already(star) = "Đã đạt {star}, không cần bước nào" / "Already at {star}: no step is needed";
    plan(steps, cost, score, star) = "{steps}, chi phí {cost}: đạt {score} điểm, {star}" / "{steps}, cost {cost}: then {score} points, {star}";
    frontier_point(cost, score) = "chi phí {cost}: {score} điểm" / "cost {cost}: {score} points";

    // What stands in the way.
    blocked(minimum, reason) = "{minimum}: {reason}" / "{minimum}: {reason}";
    points_short(short) = "vẫn thiếu {short} điểm" / "still {short} points short";
    attested_up_to(star) = "yêu cầu tối thiểu chỉ được xác nhận đến {star}" / "the minima are attested up to {star} alone";
    unreachable(target, best) = "không thể đạt {target} với các bước cho phép: tối đa {best} điểm" / "{target} cannot be reached: the possible moves lead to {best} points at most";
    unreachable_minima(target, best, minima) = "không thể đạt {target} với các bước cho phép: tối đa {best} điểm và không đáp ứng được {minima}" / "{target} cannot be reached: the possible moves lead to {best} points at most and cannot meet {minima}";

    // Gap, margin, what-if.
    closed(star) = "Không còn thiếu gì để đạt {star}" / "Nothing is missing to {star}";
    gap(star, points, minima) = "Còn thiếu {points} điểm và {minima} để đạt {star}" / "Short of {star} by {points} points and {minima}";
    gap_points(star, points) = "Còn thiếu {points} điểm để đạt {star}" / "Short of {star} by {points} points";
    gap_minima(star, minima) = "Đủ điểm nhưng còn thiếu {minima} để đạt {star}" / "Enough points for {star}, but short by {minima}";
    gap_attested(star, points, up_to) = "Còn thiếu {points} điểm để đạt {star}; yêu cầu tối thiểu mới được xác nhận đến {up_to}" / "Short of {star} by {points} points; the minima are attested up to {up_to} alone";
    margin_of_points(star, each, one) = "Giữ được {star} khi mỗi thành viên giảm đến {each} điểm, hoặc một thành viên giảm đến {one} điểm" / "Keeps {star} while every member loses up to {each} points, or one member up to {one}";
    margin(star, each, one, minima) = "Giữ được {star} khi mỗi thành viên giảm đến {each} điểm, hoặc một thành viên giảm đến {one} điểm, với điều kiện không mất {minima}" / "Keeps {star} while every member loses up to {each} points, or one member up to {one}, without losing {minima}";
    what_if(score, star, score_after, star_after) = "{score} điểm, {star} → {score_after} điểm, {star_after}" / "{score} points, {star} → {score_after} points, {star_after}";

    // Nothing to start from.
    eliminated() = "hồ sơ bị loại nên không có hạng sao để bắt đầu" / "the dossier is eliminated, so there is no star to start from";
    stopped() = "hồ sơ bị dừng đánh giá nên không có hạng sao để bắt đầu" / "the evaluation has stopped, so there is no star to start from";
    rescore(spread, limit) = "điểm các thành viên chênh {spread} điểm, quá giới hạn {limit}, phải chấm lại nên chưa có hạng sao để bắt đầu" / "the members' totals are {spread} points apart, over the limit of {limit}: they score again, so there is no star to start from yet";
    rescore_after(spread, limit) = "với các thay đổi này, điểm các thành viên chênh {spread} điểm, quá giới hạn {limit}: phải chấm lại" / "with these changes the members' totals are {spread} points apart, over the limit of {limit}: they would score again";
    on_record() = "kết quả lưu hồ sơ không có phiếu chấm nên không biết mức của từng tiêu chí" / "a result on record has no score sheets, so the level of each criterion is not known";
    declared_minima() = "hội đồng tự xác định yêu cầu tối thiểu nên không tính được kết quả khi mức thay đổi; hãy đánh giá các phiếu này theo cách xét khác" / "the council declares minima as a body, so what other levels would come to cannot be computed; assess the sheets under another policy";
    too_many_members(given, most) = "có {given} phiếu chấm, nhưng kế hoạch chỉ lập cho nhiều nhất {most} phiếu" / "{given} score sheets, but a plan is made for at most {most}";

    // Moves.
    no_level(code, set, allowed) = "tiêu chí {code} của {set}: bước nâng phải dẫn đến một mức, không phải 0; được chọn: {allowed}" / "criterion {code} of {set}: a move leads to a level, not to 0; allowed: {allowed}";
    repeated(code, set, tag) = "tiêu chí {code} của {set}: bước nâng đến mức {tag} được nêu hai lần" / "criterion {code} of {set}: the move to level {tag} is given twice";
}

//! The sentences of this module.

use crate::base::words;

words! {
    // Scores.
    score_out_of_range(given) = "{given} không phải là điểm; điểm từ 0 đến 100" / "{given} is no score; a score is 0 to 100 points";
    score_decimals(given) = "điểm trung bình lưu hồ sơ có hai chữ số thập phân, không phải {given}" / "a mean on record has two decimals, not {given}";
    part_out_of_range(part, max, given) = "phần {part} được từ 0 đến {max} điểm, không phải {given}" / "part {part} has 0 to {max} points, not {given}";
    part_decimals(part, given) = "phần {part}: điểm trung bình lưu hồ sơ có hai chữ số thập phân, không phải {given}" / "part {part}: a mean on record has two decimals, not {given}";
    part_number(part, given) = "phần {part}: {given} không phải là điểm; điểm viết như 31.00" / "part {part}: {given} is no number of points; one is written as in 31.00";

    // Sheets.
    invalid_choice(given) = "{given} không phải là mức; viết vị trí như 3, có trường hợp thì a2, không đạt mức nào thì 0" / "{given} is no level; write its position as in 3, with a case as in a2, and 0 for none";
    unknown_level(code, set, choice, allowed) = "tiêu chí {code} của {set} không có mức {choice}; được chọn: 0 (không đạt), {allowed}" / "criterion {code} of {set} has no level {choice}; allowed: 0 (none), {allowed}";
    missing_case(code, set, allowed) = "tiêu chí {code} của {set} phải nêu trường hợp; được chọn: 0 (không đạt), {allowed}" / "criterion {code} of {set} asks for a case; allowed: 0 (none), {allowed}";
    unexpected_case(code, set, case, allowed) = "tiêu chí {code} của {set} không chia trường hợp nên không có trường hợp {case}; được chọn: 0 (không đạt), {allowed}" / "criterion {code} of {set} has no cases, so no case {case}; allowed: 0 (none), {allowed}";
    unknown_case(code, set, given, allowed) = "tiêu chí {code} của {set} không có trường hợp {given}; được chọn: 0 (không đạt), {allowed}" / "criterion {code} of {set} has no case {given}; allowed: 0 (none), {allowed}";
    not_a_level(code, set, given, allowed) = "tiêu chí {code} của {set}: mức là số nguyên, không phải {given}; được chọn: 0 (không đạt), {allowed}" / "criterion {code} of {set}: a level is a whole number, not {given}; allowed: 0 (none), {allowed}";
    repeated(code, set) = "tiêu chí {code} của {set} được nêu hai lần" / "criterion {code} of {set} is given twice";
    no_story(code, set, story) = "tiêu chí {code} của {set} chỉ tính khi có câu chuyện, nhưng tiêu chí {story} chưa ở mức có điểm; không có câu chuyện thì chỉ chọn mức 0 điểm hoặc không chọn" / "criterion {code} of {set} counts only with a story, but criterion {story} has no level with points; without a story only its level of 0 points, or none, may be chosen";
    open(code, set, allowed) = "tiêu chí {code} của {set} chưa được chấm; được chọn: 0 (không đạt), {allowed}" / "criterion {code} of {set} is not answered yet; allowed: 0 (none), {allowed}";
    another_unknown_criterion(set, given) = "{set} không có tiêu chí {given}" / "{set} has no criterion {given}";
    more_errors(count) = "còn {count} lỗi nữa" / "and {count} more errors";
    sheet_form(given) = "{given} không phải là phiếu chấm; phiếu viết như OCOP:2026/13/1.1:2/1.2:-" / "{given} is no score sheet; one is written as in OCOP:2026/13/1.1:2/1.2:-";

    // Assessments.
    no_sheets() = "chưa có phiếu chấm nào: cần ít nhất một phiếu" / "no score sheets: at least one is needed";
    mixed_sets(member, other, first) = "phiếu {member} chấm {other}, phiếu đầu chấm {first}; mọi phiếu phải cùng một bộ tiêu chí" / "sheet {member} is for {other}, the first for {first}; all sheets must be for the same set";
    mixed_cases(member, code) = "phiếu {member} dùng trường hợp khác ở tiêu chí {code} so với các phiếu trước; mọi phiếu phải cùng một trường hợp" / "sheet {member} uses another case of criterion {code} than the sheets before it; all sheets must use the same case";
    open_sheet(member, open) = "phiếu {member} chưa chấm xong: còn tiêu chí {open}" / "sheet {member} is not closed: criteria {open} are still open";
    wrong_sheet(member, errors) = "phiếu {member}: {errors}" / "sheet {member}: {errors}";
    other_regulation(set, edition) = "{set} không dùng để đánh giá theo {edition}" / "{set} cannot be assessed under {edition}";
    council_size(given, tier, least, most, edition) = "có {given} phiếu chấm, nhưng hội đồng {tier} theo {edition} có từ {least} đến {most} thành viên" / "{given} score sheets, but a {tier} council has {least} to {most} members under {edition}";
    council_size_from(given, least, most) = "có {given} phiếu chấm, nhưng hội đồng cần ít nhất {least} và nhiều nhất {most} phiếu" / "{given} score sheets, but the council needs at least {least} and at most {most}";
    self_assessment_size(given) = "có {given} phiếu chấm, nhưng tự đánh giá chỉ có một phiếu" / "{given} score sheets, but a self-assessment has one";
    quorum(quorum, most) = "số phải có mặt {quorum} lớn hơn số thành viên cao nhất của hội đồng, {most}" / "a quorum of {quorum}, but the council has at most {most} members";
    attestation_needed(edition) = "yêu cầu tối thiểu không tính được theo {edition}: hội đồng phải xác nhận đạt đến hạng nào, từ 1 đến 5 sao" / "the minima cannot be computed under {edition}: the council must attest up to which star they are met, 1 to 5";
    attestation_needed_on_record() = "kết quả lưu hồ sơ không cho biết từng tiêu chí nên không tính được yêu cầu tối thiểu: hội đồng phải xác nhận đạt đến hạng nào, từ 1 đến 5 sao" / "a result on record does not tell the criteria, so the minima cannot be computed: the council must attest up to which star they are met, 1 to 5";
    attestation_not_asked(set, edition) = "không cần xác nhận yêu cầu tối thiểu cho {set} theo {edition}: chúng được tính hoặc không có" / "no attestation of minima is asked for {set} under {edition}: they are computed, or there are none";
    unmet_needed() = "hội đồng tự xác định yêu cầu tối thiểu nên phải nêu các yêu cầu chưa đạt" / "the council declares minima as a body, so the unmet ones must be named";
    unmet_not_asked() = "hội đồng không tự xác định yêu cầu tối thiểu nên không nêu yêu cầu chưa đạt" / "the council does not declare minima as a body, so unmet ones are not named";

    // Explanations.
    blank_sheet(member) = "Phiếu {member} không chọn mức nào: mọi tiêu chí tính 0 điểm; kiểm tra có phải phiếu của thành viên vắng mặt" / "Sheet {member} chooses no level at all: every criterion counts 0 points; check whether the member handed in no sheet";
    criterion(criterion, points, max, tag, label) = "{criterion}: {points}/{max} điểm, mức {tag} ({label})" / "{criterion}: {points} of {max} points, level {tag} ({label})";
    criterion_unmet(criterion, max) = "{criterion}: 0/{max} điểm, không đạt mức nào" / "{criterion}: 0 of {max} points, no level met";
    criterion_by_votes(criterion, points, max, votes) = "{criterion}: {points}/{max} điểm, {votes}" / "{criterion}: {points} of {max} points, {votes}";
    level_times(tag, votes) = "mức {tag}: {votes} phiếu" / "level {tag} ×{votes}";
    no_level_times(votes) = "không đạt mức nào: {votes} phiếu" / "no level met ×{votes}";
    part(part, name, points, max) = "Phần {part} ({name}): {points}/{max} điểm" / "Part {part} ({name}): {points} of {max} points";
    total(score) = "Tổng điểm {score}" / "Score {score} points";
    total_of_members(score, members, sum) = "Tổng điểm trung bình {score} ({members} thành viên, tổng cộng {sum} điểm)" / "Score {score} points, the mean of {members} members (sum {sum})";
    total_on_record(score) = "Tổng điểm trung bình {score}, theo kết quả lưu hồ sơ" / "Score {score} points, by the result on record";
    band(band, from, short, next) = "Hạng theo điểm: {band} (từ {from} điểm); còn thiếu {short} điểm để đến {next}" / "Band of {band}: from {from} points; {short} points short of {next}";
    highest_band(band, from) = "Hạng theo điểm: {band} (từ {from} điểm), là hạng cao nhất" / "Band of {band}: from {from} points; the highest band";
    minimum_met(minimum) = "Đạt {minimum}" / "Met: {minimum}";
    minimum_unmet(minimum) = "Chưa đạt {minimum}" / "Not met: {minimum}";
    votes(votes, members, policy) = ", {votes}/{members} phiếu đạt; cách xét: {policy}" / ", on {votes} of {members} sheets; policy: {policy}";
    minima_attested(up_to) = "Yêu cầu tối thiểu do hội đồng xác nhận đạt đến {up_to}, không tính lại" / "The minima are attested up to {up_to} by the council, not computed";
    minima_on_record(up_to) = "Kết quả lưu hồ sơ: yêu cầu tối thiểu được xác nhận đạt đến {up_to}, không tính lại" / "A result on record: the minima are attested up to {up_to}, not computed";
    star(star) = "Xếp hạng {star}" / "Rated {star}";
    star_below_band(star, band) = "Xếp hạng {star}, thấp hơn hạng theo điểm là {band}" / "Rated {star}, below the band of {band}";
    star_held_down(star, band, minima) = "Xếp hạng {star} thay vì {band} vì {minima} chưa đạt" / "Rated {star}, held down from {band} by {minima}";
    certified(star, authority) = "{star}: do {authority} công nhận và cấp giấy chứng nhận" / "{star}: recognised and certified by the {authority}";
    not_certified(star) = "{star}: không công nhận, không cấp giấy chứng nhận" / "{star}: no recognition and no certificate";
    eliminated() = "Hồ sơ bị loại, xét cả hồ sơ" / "Eliminated: the dossier as a whole";
    eliminated_on(criterion) = "Hồ sơ bị loại ở tiêu chí {criterion}" / "Eliminated: {criterion}";
    eliminated_by_note(criterion, note) = "Hồ sơ bị loại ở tiêu chí {criterion}, theo quy định sau: {note}" / "Eliminated: {criterion}, by its rule: {note}";
    stopped() = "Việc đánh giá dừng lại, xét cả hồ sơ" / "Evaluation stopped: the dossier as a whole";
    stopped_on(criterion) = "Việc đánh giá dừng lại ở tiêu chí {criterion}" / "Evaluation stopped: {criterion}";
    stopped_by_note(criterion, note) = "Việc đánh giá dừng lại ở tiêu chí {criterion}, theo quy định sau: {note}" / "Evaluation stopped: {criterion}, by its rule: {note}";
    rescore(spread, limit) = "Điểm của các thành viên chênh nhau {spread} điểm, vượt giới hạn {limit} điểm: Hội đồng thảo luận và chấm lại" / "The members' totals are {spread} points apart, over the limit of {limit}: discuss and score again";

    // Records.
    invalid_fingerprint(given) = "{given} không phải là dấu vân của bộ tiêu chí; dấu vân có 16 chữ số hệ 16, viết thường" / "{given} is no fingerprint; one has 16 hexadecimal digits in lower case";
    no_minimum(code, star) = "tiêu chí {code} không có yêu cầu tối thiểu {star}" / "criterion {code} has no minimum for {star}";
    record_unreadable(error) = "bộ tiêu chí hiện nay không đọc được phiếu: {error}" / "the sheets cannot be read by the present tables: {error}";
    diverged_outcome(then, now) = "kết quả đã ghi: {then}; tính lại: {now}" / "decided: {then}; judged again: {now}";
    diverged_spread(then, now) = "mức chênh điểm đã ghi: {then}; tính lại: {now}" / "spread found: {then}; judged again: {now}";
    diverged_spread_limit(then, now) = "giới hạn chênh điểm đã ghi: {then}; hiện nay: {now}" / "limit on the spread applied: {then}; now: {now}";
    diverged_star(then, now) = "hạng đã ghi: {then}; tính lại: {now}" / "star decided: {then}; judged again: {now}";
    diverged_band(then, now) = "khung điểm đã ghi: {then}; tính lại: {now}" / "band decided: {then}; judged again: {now}";
    diverged_score(then, now) = "điểm đã ghi: {then}; tính lại: {now}" / "score decided: {then}; judged again: {now}";
    diverged_part(part, then, now) = "phần {part}, điểm đã ghi: {then}; tính lại: {now}" / "part {part} decided: {then}; judged again: {now}";
    diverged_unmet(code, star, now) = "yêu cầu tối thiểu {star} ở {code}: {now}" / "minimum for {star} on {code}: {now}";
    unmet_then() = "đã ghi chưa đạt, tính lại thì đạt hoặc không có" / "decided unmet, judged again met or not there";
    unmet_now() = "đã ghi đạt hoặc không có, tính lại thì chưa đạt" / "decided met or not there, judged again unmet";
    diverged_table(then, now) = "bộ tiêu chí đã thay đổi: {then} trước đây, {now} hiện nay" / "the table of the set has changed: {then} then, {now} now";
}

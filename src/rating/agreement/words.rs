//! The sentences on agreement.

use crate::base::words;

words! {
    one_sheet(place) = "phiếu {place}" / "sheet {place}";
    sheets(places) = "phiếu {places}" / "sheets {places}";
    level(tag) = "mức {tag}" / "level {tag}";
    no_level() = "không đạt mức nào" / "no level met";
    chosen_by(level, sheets) = "{level} ({sheets})" / "{level} ({sheets})";

    // Errors.
    on_record(set) = "kết quả lưu hồ sơ theo {set} không có phiếu chấm để so sánh" / "a result on record by {set} has no sheets to compare";
    different_decisions(first, second) = "hai hội đồng đánh giá theo quy định khác nhau: {first} và {second}" / "the councils assess under different rules: {first} and {second}";
    different_sets(first, second) = "hai hội đồng chấm theo bộ tiêu chí khác nhau: {first} và {second}" / "the councils assess by different sets: {first} and {second}";
    different_reference(council, reference) = "phiếu mẫu theo {reference}, hội đồng chấm theo {council}" / "the reference sheet is for {reference}, the council assesses by {council}";

    // Within a council.
    council(tier, set, sheets) = "Hội đồng {tier}, {set}: {sheets}" / "Council of the {tier}, {set}: {sheets}";
    comes_to(score, band, star) = "Các phiếu được {score} điểm: khung {band}, xếp hạng {star}" / "The sheets come to {score} points: band of {band}, rated {star}";
    totals(lowest, highest, spread) = "Tổng điểm từng phiếu từ {lowest} đến {highest}, chênh {spread}" / "Totals of the sheets from {lowest} to {highest}, a spread of {spread}";
    rescore(spread, limit) = "Chênh {spread} điểm, quá giới hạn {limit}: phải chấm lại" / "A spread of {spread} points, over the limit of {limit}: to be scored again";
    bands_of_totals(lowest, highest) = "Chênh lệch giữa các phiếu quyết định khung điểm: phiếu thấp nhất ở khung {lowest}, phiếu cao nhất ở khung {highest}" / "The split decides the band: the lowest total is in the band of {lowest}, the highest in that of {highest}";
    share(share) = "Số tiêu chí mọi phiếu chọn cùng mức: {share}" / "Criteria on which all sheets choose the same: {share}";
    criterion(criterion, choices, from, to) = "{criterion}: {choices}; từ {from} đến {to} điểm" / "{criterion}: {choices}; from {from} to {to} points";
    split_minimum_met(minimum, votes, members) = "{minimum}: {votes}/{members} phiếu đạt, hội đồng tính là đạt" / "{minimum}: met on {votes} of {members} sheets, the council counts it as met";
    split_minimum_unmet(minimum, votes, members) = "{minimum}: {votes}/{members} phiếu đạt, hội đồng tính là chưa đạt" / "{minimum}: met on {votes} of {members} sheets, the council counts it as not met";
    stars_of_minimum(met, unmet) = "; nếu đạt thì {met}, nếu không thì {unmet}" / "; if met {met}, if not {unmet}";
    bands(lowest, highest) = "quyết định khung điểm: mọi phiếu theo mức thấp nhất thì {lowest}, theo mức cao nhất thì {highest}" / "decides the band: {lowest} with the lowest level on all sheets, {highest} with the highest";
    stars(lowest, highest) = "quyết định hạng: mọi phiếu theo mức thấp nhất thì {lowest}, theo mức cao nhất thì {highest}" / "decides the star: {lowest} with the lowest level on all sheets, {highest} with the highest";
    left_out(sheet, total, score, star, with) = "Bỏ {sheet} ({total} điểm): còn {score} điểm, xếp hạng {star} thay vì {with}" / "Without {sheet} ({total} points): {score} points, rated {star} instead of {with}";
    none_left_out() = "Không phiếu nào một mình làm đổi hạng" / "No sheet alone moves the star";

    // Between two councils.
    two_councils(set, first, first_sheets, second, second_sheets) = "Hai hội đồng, {set}: {first} ({first_sheets}) và {second} ({second_sheets})" / "Two councils, {set}: {first} ({first_sheets}) and {second} ({second_sheets})";
    two_results(first, first_star, second, second_star) = "{first} điểm, {first_star} và {second} điểm, {second_star}" / "{first} points, {first_star} and {second} points, {second_star}";
    share_of_two(share) = "Số tiêu chí hai hội đồng thống nhất: {share}" / "Criteria on which the councils agree: {share}";
    finding(level, points) = "{level}, {points} điểm" / "{level}, {points} points";
    no_common() = "không mức nào quá nửa số phiếu" / "no level on more than half of the sheets";
    criterion_of_two(criterion, first, second) = "{criterion}: {first} và {second}" / "{criterion}: {first} and {second}";
    first_alone(minimum) = "Chỉ hội đồng thứ nhất tính là đạt: {minimum}" / "Met for the first council alone: {minimum}";
    second_alone(minimum) = "Chỉ hội đồng thứ hai tính là đạt: {minimum}" / "Met for the second council alone: {minimum}";

    // Against a reference.
    reference(set, total, star, sheets) = "So với phiếu mẫu, {set}: phiếu mẫu {total} điểm, {star}; {sheets}" / "Against the reference, {set}: the reference has {total} points, {star}; {sheets}";
    share_with_reference(share) = "Số tiêu chí mọi phiếu chọn đúng như phiếu mẫu: {share}" / "Criteria on which all sheets choose as the reference: {share}";
    member(sheet, share, over, under, star) = "{sheet}: đúng {share} tiêu chí, cao hơn {over} điểm, thấp hơn {under} điểm, riêng phiếu được {star}" / "{sheet}: as the reference on {share} criteria, {over} points over, {under} points under, {star} by itself";
    misjudged(minimum) = "xét khác phiếu mẫu: {minimum}" / "judged otherwise than the reference: {minimum}";
    criterion_of_reference(criterion, level) = "{criterion}: phiếu mẫu {level}" / "{criterion}: the reference has {level}";
    below(sheets) = "; thấp hơn: {sheets}" / "; below: {sheets}";
    above(sheets) = "; cao hơn: {sheets}" / "; above: {sheets}";
    elsewhere(sheets) = "; trường hợp khác: {sheets}" / "; in the other case: {sheets}";
}

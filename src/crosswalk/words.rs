//! The sentences of this module.

use crate::base::words;

words! {
    not_a_successor(to, from) = "{to} không kế tục {from}: một bộ tiêu chí chỉ được so với bộ đã tiếp nhận sản phẩm của nó" / "{to} does not succeed {from}: a set is compared with one that took its products over";
    appeared(criterion) = "Tiêu chí mới: {criterion}" / "New: {criterion}";
    vanished(criterion) = "Không còn: {criterion}" / "Gone: {criterion}";
    restructured(from, to) = "{from} → {to}: cấu trúc lại" / "{from} → {to}: restructured";
    unchanged(from, to) = "{from} → {to}: giữ nguyên" / "{from} → {to}: unchanged";
    changed(from, to, aspects) = "{from} → {to}: {aspects}" / "{from} → {to}: {aspects}";

    // Forecasts.
    forecast(crosswalk) = "Dự báo kết quả đánh giá, phân hạng lại, {crosswalk}" / "Forecast of the re-rating, {crosswalk}";
    rated_then(score, star) = "Kết quả trước đây: {score} điểm, {star}" / "Rated then: {score} points, {star}";
    rated_again(low, low_star, high, high_star) = "Chắc chắn đạt {low} điểm, {low_star}; có thể đạt đến {high} điểm, {high_star}" / "Certain: {low} points, {low_star}; possible: up to {high} points, {high_star}";
    may_rescore(spread, limit) = "Điểm các thành viên có thể chênh đến {spread} điểm, quá giới hạn {limit}: khi đó phải chấm lại" / "The members' totals may come to be {spread} points apart, over the limit of {limit}: they would score again";
    new_criteria(criteria) = "Tiêu chí mới, chưa có kết quả nào: {criteria}" / "New criteria, of which nothing was found yet: {criteria}";
    vanished_criteria(criteria) = "Tiêu chí không còn được chấm: {criteria}" / "Criteria that are judged no more: {criteria}";
    stars(then, certain, possible) = "Trước đây {then}; chắc chắn ít nhất {certain}, cao nhất có thể {possible}" / "{then} before; at least {certain} for certain, {possible} at most";

    // Criteria.
    criterion_from(criterion, from, kind, range, reason) = "{criterion} (trước đây là tiêu chí {from}, {kind}): {range}. {reason}" / "{criterion} (criterion {from} before, {kind}): {range}. {reason}";
    criterion_new(criterion, range) = "{criterion} (tiêu chí mới): {range}." / "{criterion} (new): {range}.";
    criterion_vanished(criterion, points) = "{criterion}: không còn được chấm, trước đây {points} điểm" / "{criterion}: judged no more, {points} points then";
    awaits_story() = "Mức có điểm đã được chứng minh nhưng chỉ tính khi có câu chuyện sản phẩm, mà câu chuyện chưa chắc chắn." / "A level with points is proven, but counts only with a product story, and none is certain.";

    // Days.
    filed(until, first, last) = "Giấy chứng nhận có giá trị đến hết ngày {until}; nộp hồ sơ đánh giá, phân hạng lại từ ngày {first} đến hết ngày {last}" / "The certificate is valid through {until}; the re-rating is filed from {first} through {last}";
    filed_late(until, first, last) = "Giấy chứng nhận có giá trị đến hết ngày {until}; theo quy định chuyển tiếp, nộp hồ sơ đánh giá, phân hạng lại từ ngày {first} đến hết ngày {last}" / "The certificate is valid through {until}; by the transitional rule the re-rating is filed from {first} through {last}";
    lapsed(until) = "Giấy chứng nhận chỉ có giá trị đến hết ngày {until}, trước khi có quyết định mới: sản phẩm được đánh giá như lần đầu" / "The certificate was valid through {until}, which is before the new decision: the product is rated as for the first time";
    issued_outside(day, regime, first, last) = "ngày cấp {day} nằm ngoài thời gian có hiệu lực của {regime}, từ {first} đến {last}" / "{day}, the day of issue, is outside the time of {regime}, {first} to {last}";
    issued_before(day, regime, first) = "ngày cấp {day} trước ngày có hiệu lực của {regime}, {first}" / "{day}, the day of issue, is before {regime} was in force, {first}";
    other_regulation(given, regime) = "giấy chứng nhận theo {given}, còn phiếu chấm theo {regime}" / "the certificate is one under {given}, but the sheets are of {regime}";
    revoked(day) = "giấy chứng nhận đã bị thu hồi từ {day}: không còn gì để phân hạng lại" / "the certificate was revoked from {day} on: there is nothing to rate again";

    // Proofs.
    prove(criterion, least, label, from) = "Chứng minh {criterion}: ít nhất mức {least} ({label}), {from}" / "Prove {criterion}: level {least} at least ({label}), {from}";
    brings(points) = "thêm {points} điểm" / "{points} points more";
    leads_to(to, points) = "có thể đến mức {to}, thêm {points} điểm" / "up to level {to}, {points} points more";
    certain_level(tag) = "hiện đã chắc chắn mức {tag}" / "level {tag} being certain";
    certain_none() = "hiện chưa chắc chắn mức nào" / "none being certain";
    meets_minimum(star) = "đạt yêu cầu tối thiểu {star}" / "meets the minimum for {star}";
    improve(criterion, least, label, from) = "Cải thiện {criterion}: ít nhất mức {least} ({label}), {from}" / "Improve {criterion}: level {least} at least ({label}), {from}";
    certain_star(target, score) = "Chắc chắn đạt {target} với {score} điểm, không phải chứng minh thêm" / "{target} for certain, with {score} points: nothing more must be proven";
    proofs(target, proofs, score, star) = "Để đạt {target}, chứng minh {proofs}; nếu chứng minh được mức cao nhất có thể: {score} điểm, {star}" / "For {target}, prove {proofs}; if proven as far as possible: {score} points, {star}";
    improvements(target, improved, score, star) = "Chỉ chứng minh thì chưa đạt {target}: phải cải thiện {improved}; nếu cải thiện được mức cao nhất: {score} điểm, {star}" / "Proofs alone do not reach {target}: improve {improved}; if improved as far as can be: {score} points, {star}";
    proofs_and_improvements(target, improved, proofs, score, star) = "Chỉ chứng minh thì chưa đạt {target}: phải cải thiện {improved} và chứng minh {proofs}; nếu chứng minh được mức cao nhất có thể: {score} điểm, {star}" / "Proofs alone do not reach {target}: improve {improved} and prove {proofs}; if proven as far as possible: {score} points, {star}";

    // Portfolios.
    too_many_products(given, most) = "có {given} sản phẩm, nhưng bản tổng hợp chỉ tính nhiều nhất {most} sản phẩm" / "{given} products, but a summary counts at most {most}";
    summary(products) = "Số sản phẩm: {products}" / "Products: {products}";
    summary_stars(then, count, certain, possible) = "{then} trước đây ({count}): chắc chắn {certain}; có thể {possible}" / "{then} then ({count}): certain {certain}; possible {possible}";
    summary_star(star, count) = "{star} ×{count}" / "{star} ×{count}";
    summary_course(course, count) = "Giữ hạng sao, {course}: {count}" / "Keeping the star, {course}: {count}";
    summary_work(proofs, improvements) = "Phải chứng minh {proofs} lượt tiêu chí, cải thiện {improvements} lượt" / "Criteria to prove: {proofs}; to improve: {improvements}";
    summary_demand(topic, proofs, improvements) = "{topic}: chứng minh {proofs}, cải thiện {improvements}" / "{topic}: {proofs} to prove, {improvements} to improve";
    summary_missed(topic, missed, blocked) = "{topic}: {missed} sản phẩm chưa chắc chắn đạt yêu cầu tối thiểu, trong đó {blocked} không thể đạt" / "{topic}: {missed} products not certain of a minimum, {blocked} of them without a chance";
    summary_month(month, opening, closing, proofs) = "Nộp hồ sơ {month}: bắt đầu {opening}, kết thúc {closing}, phải chứng minh {proofs} lượt tiêu chí" / "Filing in {month}: {opening} open, {closing} close, {proofs} criteria to prove";
    summary_lapsed(count) = "Giấy chứng nhận đã hết giá trị trước quyết định mới: {count}" / "Certificates that ended before the new decision: {count}";
}

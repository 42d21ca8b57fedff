//! The sentences of this module.

use crate::base::words;

words! {
    // Dates and counts.
    year_alone(year) = "năm {year} (chưa rõ ngày)" / "{year} (day not known)";
    invalid_day_or_year(given) = "{given} không phải là ngày hoặc năm; viết NNNN-TT-NN, hoặc NNNN khi chỉ biết năm" / "{given} is neither a day nor a year; one is written YYYY-MM-DD, or YYYY where the year alone is known";
    between(from, to) = "từ {from} đến {to}" / "{from} to {to}";
    depends_on_the_day(standings) = "tùy thuộc vào ngày: {standings}" / "depends on the day: {standings}";
    reversed_period(first, last) = "kỳ báo cáo bắt đầu ngày {first}, kết thúc ngày {last}: ngày cuối phải từ ngày đầu trở đi" / "the period from {first} to {last} ends before it begins";

    // Producers, groups and communes.
    invalid_producer_id(given) = "{given} không phải là mã chủ thể; mã có ít nhất một ký tự và không có ký tự điều khiển" / "{given} is no id of a producer; an id has at least one character and no control characters";
    size_of_no_enterprise(size, kind) = "quy mô chỉ có ở doanh nghiệp: {size}, nhưng chủ thể là {kind}" / "a size is an enterprise's: {size}, but the producer is: {kind}";
    size_without_kind(size) = "quy mô chỉ có ở doanh nghiệp: {size}, nhưng chưa rõ loại hình chủ thể" / "a size is an enterprise's: {size}, but the kind of producer is not known";
    invalid_group(given) = "{given} không phải là tên nhóm sản phẩm; tên có ít nhất một ký tự và không có ký tự điều khiển" / "{given} is no name of a product group; a name has at least one character and no control characters";
    invalid_commune_of_era(given) = "{given} không phải là xã; viết thời kỳ và mã năm chữ số, như current/00268" / "{given} is no commune; one is written as its era and five-digit code, as in current/00268";

    // Ratings.
    before_provincial_sets(on, first) = "đánh giá {on}: chưa tỉnh nào có bộ tiêu chí; các tỉnh có bộ tiêu chí riêng từ năm {first}" / "rated {on}: no province had criteria yet; provinces have had their own since {first}";
    before_first_regime(on, first) = "đánh giá {on}: chưa có bộ tiêu chí quốc gia, có từ {first}; kết quả theo bộ tiêu chí của tỉnh thì phải ghi rõ" / "rated {on}: there were no national criteria before {first}; a rating by a province's own criteria is recorded as such";
    after_provincial_sets(on, last, place) = "đánh giá {on} theo bộ tiêu chí của tỉnh: kết quả chỉ được giữ đến hết ngày {last} ({place})" / "rated {on} by a province's own criteria: their results were kept through {last} alone ({place})";
    certificate_before_rating(issued_on, rated_on) = "cấp giấy chứng nhận {issued_on}, trước khi đánh giá {rated_on}" / "the certificate is of {issued_on}, before the rating of {rated_on}: a certificate follows its rating";
    other_star(certified, rated) = "giấy chứng nhận {certified}, nhưng kết quả đánh giá {rated}; hai hạng phải như nhau" / "the certificate is for {certified}, the rating for {rated}; they must be the same";
    provincial_certificate(on) = "kết quả theo bộ tiêu chí của tỉnh không có giấy chứng nhận quốc gia ({on})" / "a rating by a province's own criteria has no national certificate ({on})";
    certified_twice(issued_on, year) = "ghi cả giấy chứng nhận cấp ngày {issued_on} và năm cấp {year}; chỉ ghi một" / "a certificate of {issued_on} and the year {year} of one beside it; one of the two is given";
    nothing_to_revoke(day) = "thu hồi ngày {day}, nhưng không có giấy chứng nhận chỉ biết năm cấp; giấy chứng nhận biết ngày cấp ghi việc thu hồi trong chính nó" / "revoked on {day}, but there is no certificate of which the year alone is known; one whose day is known holds its own revocation";
    revoked_before_issue(day, issued_on) = "thu hồi ngày {day}, trước khi cấp {issued_on}" / "revoked on {day}, before it was issued ({issued_on})";
    nothing_printed(printed) = "có ngày hết hạn in trên giấy {printed}, nhưng sản phẩm chưa được công nhận" / "a printed last day, {printed}, of a rating that was not recognised";

    // Products.
    invalid_product_id(given) = "{given} không phải là mã sản phẩm; mã có ít nhất một ký tự và không có ký tự điều khiển" / "{given} is no id of a product; an id has at least one character and no control characters";
    former_province_too_late(id, rated_on, province, successor) = "sản phẩm {id} được đánh giá lần đầu {rated_on}, khi không còn {province}; từ 01/7/2025 thuộc {successor}" / "product {id} was first rated {rated_on}, when there was no {province} any more; it is in {successor} since 2025-07-01";
    two_ratings(id, day) = "sản phẩm {id} có hai lần đánh giá cùng ngày {day}; mỗi ngày chỉ một lần" / "product {id} has two ratings on {day}; there can be one a day";
    ratings_not_in_order(id, rated_on) = "sản phẩm {id}: không còn ngày nào cho lần đánh giá {rated_on} giữa các lần trước và sau; trong năm chưa rõ ngày, các lần đánh giá xếp theo thứ tự thực hiện" / "product {id}: the ratings before and after it leave no day for the one of {rated_on}; in a year of which a day is not known, ratings stand in the order in which they were made";
    product_described_twice(id, facts) = "sản phẩm {id} được ghi hai cách khác nhau: {facts}" / "product {id} is described in two ways: {facts}";
    #[cfg(feature = "serde")]
    set_given_twice() = "chỉ ghi một trong ba: bộ tiêu chí, bộ sản phẩm hoặc nhóm" / "one of set, product_set and group is given, not more";
    printed_end(rating, printed, counted) = "lần đánh giá {rating}: ngày hết hạn in là {printed}, tính được {counted}" / "rating {rating}: the printed last day is {printed}, the one counted {counted}";
    printed_end_of_year(rating, printed, earliest, latest) = "lần đánh giá {rating}: ngày hết hạn in là {printed}, tính được từ {earliest} đến {latest}" / "rating {rating}: the printed last day is {printed}, the one counted lies from {earliest} to {latest}";

    // Censuses.
    empty_registry() = "chưa có sản phẩm nào; cần ít nhất một sản phẩm" / "there is no product; at least one is needed";
    duplicate_product(id, first, again) = "sản phẩm {id} có hai lần, ở vị trí {first} và {again}; mỗi sản phẩm chỉ một lần" / "product {id} comes twice, as number {first} and as number {again}; each product comes once";
    producer_described_twice(producer) = "chủ thể {producer} được mô tả hai cách khác nhau: loại hình, quy mô hoặc người đại diện không khớp" / "producer {producer} is described in two ways: another kind, size or representative than before";
    other_scope() = "hai phần không cùng ngày, kỳ, tỉnh hoặc số ngày sắp hết hạn" / "the parts are not of the same day, period, province and days of expiry";
    other_revision(one, other) = "hai phần được tính theo hai bản dữ liệu khác nhau, {one} và {other}" / "the parts were counted by different revisions of the tables, {one} and {other}";
    too_many() = "quá nhiều sản phẩm hoặc lần đánh giá" / "too many products or ratings";

    // Figures.
    line_products() = "Sản phẩm" / "Products";
    line_unplaced() = "Sản phẩm chưa rõ tỉnh cũ, không tính vào tỉnh đã chọn" / "Products that may be of the province asked, left out";
    line_dated_by_year() = "Sản phẩm chỉ biết năm đánh giá hoặc năm công nhận" / "Products dated by the year alone";
    line_findings() = "Sản phẩm có ngày hết hạn in khác ngày tính được" / "Products with a printed last day other than the one counted";
    line_standing(standing) = "Tình trạng sản phẩm: {standing}" / "Standing of products: {standing}";
    line_provincial() = "Sản phẩm còn giữ kết quả theo bộ tiêu chí của tỉnh" / "Products recognised by a province's own criteria";
    line_expiring() = "Giấy chứng nhận sắp hết hạn" / "Certificates soon to end";
    line_consolidated() = "Sản phẩm được củng cố, nâng cấp trong giai đoạn" / "Products consolidated or upgraded in the phase";
    line_movement(movement) = "Lượt đánh giá trong kỳ: {movement}" / "Ratings in the period: {movement}";
    line_re_ratings() = "Lượt đánh giá, phân hạng lại trong kỳ" / "Re-ratings in the period";
    line_issued() = "Giấy chứng nhận được cấp trong kỳ" / "Certificates issued in the period";
    line_revoked() = "Giấy chứng nhận bị thu hồi trong kỳ" / "Certificates revoked in the period";
    line_total(base) = "Sản phẩm {base}" / "Products {base}";
    line_of_products(base, what) = "Sản phẩm {base}: {what}" / "Products {base}: {what}";
    line_without_group(base) = "Sản phẩm {base}: không thuộc hoặc chưa rõ nhóm" / "Products {base}: in no group, or not known";
    line_set(base, number, name) = "Sản phẩm {base}: bộ {number} ({name})" / "Products {base}: set {number} ({name})";
    line_without_set(base) = "Sản phẩm {base}: không thuộc hoặc chưa rõ bộ sản phẩm" / "Products {base}: in no set, or not known";
    line_undivided(base, province) = "Sản phẩm {base}: {province}, chưa rõ tỉnh cũ" / "Products {base}: {province}, former province not known";
    line_provinces(base) = "Số tỉnh, thành phố có sản phẩm {base}" / "Provinces with products {base}";
    line_communes(base, era) = "Số xã có sản phẩm {base} ({era})" / "Communes with products {base} ({era})";
    line_commune(base, code, era) = "Sản phẩm {base}: xã {code} ({era})" / "Products {base}: commune {code} ({era})";
    line_without_commune(base) = "Sản phẩm {base}: chưa rõ xã" / "Products {base}: commune not known";
    line_of_products_by(base, what) = "Sản phẩm {base} của chủ thể: {what}" / "Products {base}, by producer: {what}";
    line_producers(base) = "Chủ thể có sản phẩm {base}" / "Producers of products {base}";
    line_of_producers(base, what) = "Chủ thể có sản phẩm {base}: {what}" / "Producers of products {base}: {what}";
    kind_not_known() = "chưa rõ loại hình" / "kind not known";
    size_not_known() = "doanh nghiệp chưa rõ quy mô" / "enterprise of a size not known";
    representative_is(counted) = "người đại diện là {counted}" / "representative: {counted}";
    representative_is_not(counted) = "người đại diện không phải là {counted}" / "representative: not {counted}";
    representative_not_known(counted) = "chưa rõ người đại diện có phải là {counted}" / "representative: not known whether {counted}";
    unknown_figure_line(given) = "{given} không phải là số liệu; viết như \"recognised/star/5\" hoặc \"standing/valid\"" / "{given} is no figure; one is written as in \"recognised/star/5\" or \"standing/valid\"";
    row(line, left, right) = "{line}: {left} và {right}" / "{line}: {left} and {right}";

    // Comparisons.
    other_place() = "số liệu của hai nơi khác nhau; so sánh hai ngày phải cùng một nơi" / "the figures are of different places; two days are compared in one place";
    wrong_days(earlier, later) = "số liệu ngày {earlier} và {later}: hai ngày so sánh từ trước đến sau, hai tỉnh so sánh trong cùng một ngày" / "the days are {earlier} and {later}; two days are compared from the earlier to the later, two provinces on one day";
    no_former_province() = "các tỉnh hợp nhất được so sánh theo 63 tỉnh cũ; tính số liệu riêng từng tỉnh cũ" / "provinces that merged are compared as two of the 63; count each with its former province";
    not_merged(left, right) = "{left} và {right} không hợp nhất với nhau ngày 01/7/2025; cần hai tỉnh đã hợp nhất" / "{left} and {right} did not become one province on 2025-07-01; they must be two that did";

    // Targets.
    targets_of_the_country(province) = "mục tiêu là của cả nước; số liệu chỉ của {province}" / "the targets are of the whole country; the figures are of {province} alone";
    attained() = "đạt" / "attained";
    missing(count) = "chưa đạt, còn thiếu {count}" / "not attained, {count} missing";
    beyond(count) = "vượt mức cao nhất: {count}" / "{count} beyond the range";
    attainment_depends() = "đạt hay không tùy thuộc vào ngày chưa rõ" / "attained or not: that depends on days that are not known";
    not_measured() = "không đo được từ dữ liệu sản phẩm" / "not to be told from a registry";
    measured(target, value, attainment) = "{target}. Hiện có: {value}. Kết quả: {attainment}." / "{target}. Shown: {value}. Result: {attainment}.";
    nothing_to_share(target) = "{target}. Chưa có gì để tính tỷ lệ." / "{target}. There is nothing to take a share of.";
    not_shown(target, why) = "{target}. Không đo được: {why}." / "{target}. Not shown: it {why}.";
}

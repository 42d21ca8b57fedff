//! The sentences of claims.

use crate::base::words;

words! {
    // Errors.
    invalid_id(given) = "{given} không phải là mã; mã có ít nhất một ký tự và không có ký tự điều khiển" / "{given} is no id; an id has at least one character and no control characters";
    of_nothing() = "cần ít nhất một trong ba: mã trong sổ, mã số sản phẩm, chủ thể" / "a record, a product code or a producer is needed, one at the least";
    code_after_day(code, year, on) = "mã {code} của năm {year}, sau ngày công bố {on}" / "code {code} is of {year}, later than the day of the claim, {on}";
    before_first_recognition(on, first) = "ngày {on} chưa có sản phẩm nào được công nhận; sớm nhất từ {first}" / "no product was recognised by {on}; the first can be from {first} on";
    duplicate(id) = "sản phẩm {id} có hai lần trong sổ; mỗi sản phẩm chỉ một lần" / "product {id} comes twice in the register; each product comes once";

    // Verdicts.
    holds(star, on, since, until) = "Công bố {star} ngày {on} là đúng: có hiệu lực từ {since} đến hết ngày {until}." / "The claim of {star} on {on} holds: from {since} through {until}.";
    holds_certainly(star, on, since, until) = "Công bố {star} ngày {on} là đúng: chắc chắn từ {since} đến hết ngày {until}; ngoài các ngày đó tùy thuộc vào ngày cấp, sổ chỉ ghi năm." / "The claim of {star} on {on} holds: certainly from {since} through {until}; beside those days it depends on the day of issue, of which the registry has the year alone.";
    extended(star, on, until) = "Công bố {star} ngày {on} là đúng: giấy chứng nhận được kéo dài hiệu lực trong khi chờ kết quả phân hạng lại, muộn nhất đến hết ngày {until}." / "The claim of {star} on {on} holds: the certificate is extended while its re-rating is pending, through {until} at the latest.";
    star_too_high(claimed, on, is) = "Công bố {claimed} ngày {on} là cao hơn hạng được công nhận: sản phẩm được công nhận {is}." / "The claim of {claimed} on {on} is too high: the product is recognised with {is}.";
    star_too_low(claimed, on, is) = "Công bố {claimed} ngày {on} là thấp hơn hạng được công nhận: sản phẩm được công nhận {is}." / "The claim of {claimed} on {on} is too low: the product is recognised with {is}.";
    not_yet(on, until) = "Ngày {on} sản phẩm chưa được công nhận; chưa được công nhận đến hết ngày {until}." / "On {on} the product was not recognised yet, nor was it through {until}.";
    lapsed(on, since) = "Ngày {on} giấy chứng nhận đã hết hạn, không còn hiệu lực từ ngày {since}." / "On {on} the certificate had lapsed: it counts no more since {since}.";
    revoked(on, since) = "Ngày {on} giấy chứng nhận đã bị thu hồi, từ ngày {since}." / "On {on} the certificate was revoked, since {since}.";
    depends(on) = "Chưa thể trả lời cho ngày {on}: sổ chỉ ghi năm, kết quả tùy thuộc vào ngày chưa rõ." / "There is no answer for {on}: the registry has the year alone, and it depends on the day.";
    other_product(on, candidates) = "Ngày {on} sản phẩm này không được công nhận; chủ thể có sản phẩm khác được công nhận: {candidates}." / "On {on} that product is not recognised; the producer has others that are: {candidates}.";
    other_producer(candidates) = "Mã này là của sản phẩm thuộc chủ thể khác: {candidates}." / "What is given is a product of another producer: {candidates}.";
    ambiguous(candidates) = "Chưa xác định được sản phẩm nào; có thể là: {candidates}." / "It is not told which product is meant; it may be: {candidates}.";
    not_recognised(on) = "Ngày {on} trong sổ không có sản phẩm này được công nhận." / "On {on} the register has no such product that is recognised.";
    candidate(id, star) = "{id} ({star})" / "{id} ({star})";
    candidate_without_star(id) = "{id} (chưa chắc được công nhận)" / "{id} (not known to be recognised)";

    // The mark.
    mark_allowed(on, star, until) = "Ngày {on} được dùng nhãn hiệu OCOP với hạng {star}, đến hết ngày {until}." / "On {on} the OCOP mark may be used with {star}, through {until}.";
    mark_not_allowed(on) = "Ngày {on} không được dùng nhãn hiệu OCOP cho sản phẩm này." / "On {on} the OCOP mark may not be used for this product.";
    mark_depends(on) = "Ngày {on} có được dùng nhãn hiệu OCOP hay không tùy thuộc vào ngày chưa rõ." / "Whether the OCOP mark may be used on {on} depends on the day that is not known.";
    mark_ambiguous() = "Chưa xác định được sản phẩm nên chưa trả lời được về việc dùng nhãn hiệu OCOP." / "As long as the product is not told, there is no answer on the OCOP mark.";

    // Statements.
    certification_name(star) = "Giấy chứng nhận sản phẩm OCOP {star}" / "Certificate of an OCOP product with {star}";
    certification_without_star() = "Giấy chứng nhận sản phẩm OCOP" / "Certificate of an OCOP product";
}

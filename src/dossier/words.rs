//! The sentences of this module.

use crate::base::words;

words! {
    // What may be filed.
    options(day, edition) = "Ngày {day}, áp dụng {edition}." / "On {day}, by the rules of {edition}.";
    may_be_filed(kind) = "Hồ sơ {kind}: được nộp." / "Dossier ({kind}): may be filed.";
    may_not_be_filed(kind, reasons) = "Hồ sơ {kind}: không được nộp, vì {reasons}." / "Dossier ({kind}): may not be filed, because {reasons}.";
    question(question) = "Cần biết thêm: {question}." / "To be known first: {question}.";
    open_from(day) = "Được nộp từ ngày {day}." / "It may be filed from {day} on.";
    open_until(day) = "Từ ngày {day} không được nộp nữa." / "From {day} on it may not be filed any more.";
    filing(kind, set, day) = "hồ sơ {kind}, {set}, nộp ngày {day}" / "dossier ({kind}) for {set}, filed on {day}";

    // Why not.
    no_certificate() = "chưa có giấy chứng nhận, sản phẩm đăng ký đánh giá lần đầu" / "there is no certificate, so the product is filed for a first rating";
    not_yet_valid(day) = "giấy chứng nhận có hiệu lực từ ngày {day}" / "the certificate takes effect on {day}";
    still_certified(status) = "sản phẩm đang có giấy chứng nhận ({status}), hồ sơ lần đầu dành cho sản phẩm chưa có hoặc không còn giấy chứng nhận" / "the product has a certificate ({status}), and a first rating is for products that have none";
    expired(day) = "giấy chứng nhận đã hết hạn, ngày cuối là {day}, sản phẩm đăng ký đánh giá lần đầu" / "the certificate expired, its last day was {day}, so the product is filed for a first rating again";
    revoked(day) = "giấy chứng nhận bị thu hồi từ ngày {day}, sản phẩm đăng ký đánh giá lần đầu" / "the certificate was revoked on {day}, so the product is filed for a first rating again";
    extended(day) = "giấy chứng nhận hết thời hạn ngày {day}, chỉ được kéo dài hiệu lực trong khi chờ kết quả phân hạng lại" / "the certificate ended on {day} and runs on only until its re-rating is decided";
    five_stars() = "5 sao là hạng cao nhất" / "five stars are the highest";
    window_not_open(from, until) = "chưa đến thời gian nộp, từ ngày {from} đến hết ngày {until}" / "the window for filing is not open yet: {from} to {until}";
    window_closed(from, until) = "đã hết thời gian nộp, từ ngày {from} đến hết ngày {until}" / "the window for filing has closed: {from} to {until}";
    not_classified(edition) = "danh mục phân loại của {edition} không có sản phẩm này" / "the classification of {edition} has no place for the product";

    // What must be known.
    earlier_dossier(filed_on, rate_by) = "hồ sơ phân hạng lại nộp ngày {filed_on} đã được đánh giá xong chậm nhất ngày {rate_by} hay chưa" / "whether the re-rating dossier filed on {filed_on} was rated by {rate_by}";

    // Errors of filing.
    refused(kind, day, reasons) = "không được nộp hồ sơ {kind} ngày {day}: {reasons}" / "no dossier ({kind}) may be filed on {day}: {reasons}";
    several_sets(edition, sets) = "theo {edition}, sản phẩm này thuộc nhiều bộ tiêu chí, cần nêu rõ {sets}" / "under {edition} the product falls under several criteria sets; say which: {sets}";
    other_regulation(set, day, edition) = "hồ sơ nộp ngày {day} không đánh giá theo {set} mà theo {edition}" / "a dossier filed on {day} is not rated by {set}: it comes under {edition}";
    other_filing_kind(given, day, is) = "ngày {day} hồ sơ được nộp là loại {is}, không phải loại {given}" / "on {day} the dossier is filed as {is}, not as {given}";
    first_with_certificate() = "hồ sơ lần đầu không gắn với giấy chứng nhận nào" / "a first rating refers to no certificate";

    // Records of filings.
    diverged_unreadable(error) = "quy định hiện nay không chấp nhận hồ sơ này: {error}" / "the present rules do not accept the filing: {error}";
    diverged_edition(then, now) = "quyết định áp dụng đã ghi: {then}; theo ngày nộp: {now}" / "edition decided: {then}; by the day of filing: {now}";
    diverged_rate_by(then, now) = "hạn hoàn thành đánh giá đã ghi: {then}; theo quy định: {now}" / "last day for the rating decided: {then}; by the rules: {now}";
    diverged_certificate(divergence) = "giấy chứng nhận: {divergence}" / "certificate: {divergence}";
    by_day(day) = "hết ngày {day}" / "{day}";
    no_last_day() = "không có" / "none";

    // Lists.
    list(sender, kind, edition) = "hồ sơ {kind} do {sender} chuẩn bị theo {edition}" / "the dossier of the {sender} ({kind}) under {edition}";
    no_such_sender(edition, sender, senders) = "theo {edition}, {sender} không chuẩn bị hồ sơ; hồ sơ do các bên sau chuẩn bị: {senders}" / "no dossier of the {sender} under {edition}: dossiers are prepared by {senders}";

    // What is there and what is missing.
    not_on_list(document, list, documents) = "{document} không thuộc {list}; thành phần gồm: {documents}" / "{document} is no part of {list}; it has: {documents}";
    samples_have_no_term(day) = "sản phẩm mẫu không có ngày hết hiệu lực ({day}); chỉ giấy tờ mới có" / "samples have no last day of validity ({day}); papers alone do";
    missing(document, citation) = "thiếu: {document} [{citation}]" / "missing: {document} [{citation}]";
    missing_certified(document, citation) = "thiếu: {document}, bản sao có công chứng [{citation}]" / "missing: {document}, as a certified copy [{citation}]";
    missing_if(document, condition, citation) = "thiếu: {document}, {condition} [{citation}]" / "missing: {document}, {condition} [{citation}]";
    missing_certified_if(document, condition, citation) = "thiếu: {document}, bản sao có công chứng, {condition} [{citation}]" / "missing: {document}, as a certified copy, {condition} [{citation}]";
    missing_units(document, short, needed, citation) = "thiếu: {document}, còn thiếu {short} trên {needed} đơn vị [{citation}]" / "missing: {document}, {short} of {needed} units short [{citation}]";

    // Registration slips.
    invalid_slip_number(given) = "{given} không phải là số phiếu đăng ký; viết như 12-05/PĐK-86-28780-2026: số của cơ quan tiếp nhận, mã tỉnh, mã xã (hoặc mã huyện) và năm" / "{given} is no number of a registration slip; one is written as in 12-05/PĐK-86-28780-2026: the office's own number, province, commune (or district) and year";
    slip_province(given, error) = "số phiếu đăng ký {given}, mã tỉnh: {error}" / "registration slip {given}, province: {error}";
    slip_of_no_form() = "phiếu đăng ký không ghi cả mã huyện và mã xã" / "no registration slip names both a district and a commune";
    slip_year_with_district(year) = "năm {year} không có phiếu đăng ký ghi mã huyện" / "no registration slip of {year} names a district";
    slip_year_with_commune(year) = "năm {year} không có phiếu đăng ký ghi mã xã" / "no registration slip of {year} names a commune";
    unknown_slip_form(year, gap) = "phiếu đăng ký năm {year}: {gap}" / "registration slip of {year}: {gap}";

    // Papers and their days.
    paper_until(paper, last) = "{paper} (hiệu lực đến hết ngày {last})" / "{paper} (valid through {last})";
    last_day_before_first(last, first) = "ngày hết hiệu lực {last} trước ngày bắt đầu {first}" / "the last day, {last}, is before the first, {first}";
    term_before_filing(through, filed_on) = "thời hạn kết thúc ngày {through}, trước ngày nộp hồ sơ {filed_on}" / "the term ends on {through}, before the day of filing, {filed_on}";
    stars_left(least, most) = "từ {least} đến {most}" / "{least} to {most}";
    review(star, filed_on, at_filing, through, at_end) = "Đủ minh chứng: {star}. Ngày nộp {filed_on}: {at_filing}. Ngày {through}, nếu không làm mới: {at_end}." / "With all papers: {star}. On the filing, {filed_on}: {at_filing}. On {through}, if nothing is renewed: {at_end}.";
    lapse(paper, when) = "{paper}: {when}." / "{paper}: {when}.";
    rests_on_it(criteria, left) = "Các tiêu chí dựa vào giấy này: {criteria}; thiếu riêng giấy này còn {left}." / "Criteria that rest on it: {criteria}; without it alone {left} is left.";
    minima_on_it(minima) = "Yêu cầu tối thiểu dựa vào giấy này: {minima}." / "Minima that rest on it: {minima}.";
    unproven(criteria) = "Tiêu chí có điểm nhưng chưa nêu minh chứng: {criteria}." / "Criteria with points for which no evidence is given: {criteria}.";
    carry_over(list, filed_on) = "Chuẩn bị {list}, nộp ngày {filed_on}:" / "For {list}, filed on {filed_on}:";
    carried(document, fate, reason, citation) = "{document}: {fate} ({reason}) [{citation}]" / "{document}: {fate} ({reason}) [{citation}]";
    carried_unasked(document, fate, reason) = "{document}: {fate} ({reason})" / "{document}: {fate} ({reason})";
}

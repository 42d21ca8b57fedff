//! The sentences of this module.

use crate::base::words;

words! {
    // Lines.
    not_utf8(valid) = "dòng không phải là văn bản UTF-8: chỉ đọc được {valid} byte đầu" / "the line is no UTF-8 text: only its first {valid} bytes are";
    not_json(at) = "dòng không phải là JSON: không đọc được từ ký tự thứ {at}" / "the line is no JSON: it cannot be read on at character {at}";
    unfinished() = "dòng không phải là JSON: dòng kết thúc giữa chừng" / "the line is no JSON: it ends too early";
    not_an_object(given) = "yêu cầu phải là một đối tượng JSON gồm các trường có tên, không phải {given}" / "a request is a JSON object of named fields, not {given}";

    // Fields.
    unknown_field(field, allowed) = "không có trường {field}; các trường: {allowed}" / "no field {field}; the fields are: {allowed}";
    repeated_field(field) = "trường {field} được nêu hai lần" / "field {field} is given twice";
    missing_field(field) = "thiếu trường {field}" / "field {field} is missing";
    invalid_field(field, given, needed) = "trường {field}: không dùng được {given}; phải là {needed}" / "field {field}: {given} is not allowed; it must be {needed}";
    needs_whole(from, to) = "số nguyên từ {from} đến {to}" / "a whole number from {from} to {to}";
    needs_truth() = "true (có) hoặc false (không)" / "true or false";
    needs_text() = "văn bản" / "text";
    needs_text_or_null() = "văn bản, hoặc null nếu không nêu" / "text, or null";
    needs_text_or_number() = "văn bản hoặc số" / "text or a number";
    needs_day() = "ngày viết NNNN-TT-NN" / "a day written YYYY-MM-DD";
    needs_points() = "số điểm viết trong ngoặc kép, như \"31.00\"" / "a number of points as text, as in \"31.00\"";
    needs_list() = "danh sách trong ngoặc vuông" / "a list";
    needs_object() = "đối tượng JSON gồm các trường có tên" / "an object of named fields";
    needs_code(codes) = "{codes}" / "{codes}";
    no_regulation() = "không có regulation và submitted_on; cần đúng một trong hai trường" / "neither regulation nor submitted_on is given; exactly one is needed";
    two_regulations() = "có cả regulation và submitted_on; cần đúng một trong hai trường" / "both regulation and submitted_on are given; exactly one is needed";
    no_findings(one, other) = "không có {one} và {other}; cần đúng một trong hai trường" / "neither {one} nor {other} is given; exactly one is needed";
    two_findings(one, other) = "có cả {one} và {other}; cần đúng một trong hai trường" / "both {one} and {other} are given; exactly one is needed";
    not_asked(field, beside) = "không cần trường {field} khi có {beside}" / "field {field} is not asked for beside {beside}";
    no_such_minimum(code, set, star, stars) = "tiêu chí {code} của {set} không có yêu cầu tối thiểu {star}; tiêu chí này có yêu cầu tối thiểu {stars}" / "criterion {code} of {set} has no minimum for {star}; it has one for {stars}";
    no_minima(code, set) = "tiêu chí {code} của {set} không có yêu cầu tối thiểu" / "criterion {code} of {set} has no minimum for any star";
    no_move(code, set, given, allowed) = "tiêu chí {code} của {set}: không có bước nâng đến {given}; nâng được đến mức: {allowed}" / "criterion {code} of {set}: no move to {given}; the levels to reach are: {allowed}";
    invalid_moves(code, given, needed) = "trường costs, tiêu chí {code}: không dùng được {given}; phải là {needed}" / "field costs, criterion {code}: {given} is not allowed; it must be {needed}";
    invalid_cost(code, tag, given, needed) = "trường costs, tiêu chí {code}, mức {tag}: không dùng được {given}; phải là {needed}" / "field costs, criterion {code}, level {tag}: {given} is not allowed; it must be {needed}";
    #[cfg(feature = "communes")]
    no_place() = "không có commune, province và product_code; cần ít nhất một trong ba trường" / "neither commune, province nor product_code is given; one of them is needed";
    #[cfg(feature = "communes")]
    no_day(field) = "hai nơi đã mang mã này, một nơi đến 30/6/2025 và một nơi từ 01/7/2025; cần trường {field}" / "two places have had this code, one until 2025-06-30 and one since 2025-07-01; field {field} is needed";
    #[cfg(feature = "communes")]
    commune_elsewhere(commune, province) = "{commune} không thuộc {province}" / "{commune} is not in {province}";
    unknown_too(set, given) = "{set} không có tiêu chí {given}" / "{set} has no criterion {given}";

    // Where an error is.
    in_field(field, error) = "trường {field}: {error}" / "field {field}: {error}";
    in_entry(list, entry, error) = "mục {entry} của {list}: {error}" / "{list}, entry {entry}: {error}";
    in_sheet(sheet, error) = "phiếu {sheet}: {error}" / "sheet {sheet}: {error}";
    in_sheet_of(sheet, member, error) = "phiếu {sheet} ({member}): {error}" / "sheet {sheet} ({member}): {error}";
    more_errors(count) = "còn {count} lỗi nữa" / "and {count} more errors";

    // Notes.
    blank_sheet(sheet) = "Phiếu {sheet} không chọn mức nào: mọi tiêu chí tính 0 điểm; kiểm tra có phải phiếu của thành viên vắng mặt" / "Sheet {sheet} chooses no level at all: every criterion counts 0 points; check whether the member handed in no sheet";
    blank_sheet_of(sheet, member) = "Phiếu {sheet} ({member}) không chọn mức nào: mọi tiêu chí tính 0 điểm; kiểm tra thành viên này có vắng mặt" / "Sheet {sheet} ({member}) chooses no level at all: every criterion counts 0 points; check whether this member was absent";
}

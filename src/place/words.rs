//! The sentences of this module.

use crate::base::words;

words! {
    // Provinces.
    former_province(name, code) = "{name} (mã {code}, đến 30/6/2025)" / "{name} (code {code}, until 2025-06-30)";
    current_province(name, code) = "{name} (mã {code}, từ 01/7/2025)" / "{name} (code {code}, since 2025-07-01)";
    unknown_province_code(given, era) = "{given} không phải là mã của {era}; mã tỉnh có hai chữ số" / "{given} is no code of {era}; a code has two digits";
    retired_province_code(given, era, before, after, code) = "{given} không phải là mã của {era}; đó là mã của {before}, nay thuộc {after} (mã {code})" / "{given} is no code of {era}; it was that of {before}, now in {after} (code {code})";

    // Names.
    unknown_place(given, eras) = "{given} không phải là tên của {eras}" / "{given} names none of {eras}";
    unknown_place_near(given, eras, similar) = "{given} không phải là tên của {eras}; gần nhất là {similar}" / "{given} names none of {eras}; the nearest is {similar}";
    former_place(given, eras, before, after, code) = "{given} không phải là tên của {eras}; gần nhất là {before}, nay thuộc {after} (mã {code})" / "{given} names none of {eras}; the nearest is {before}, now in {after} (code {code})";
    place_of_other_kind(given, kind, province, own, name) = "{given} có chữ chỉ {kind}, nhưng {province} là {own}; bỏ chữ đó hoặc viết {name}" / "{given} has the unit word of a {kind}, but {province} is a {own}; leave the unit word out or write {name}";
    ambiguous_place(given, candidates) = "{given} có thể là {candidates}; cần nói rõ là đơn vị nào" / "{given} could be {candidates}; say which";

    // Codes of units.
    invalid_unit_code(given, unit, digits) = "{given} không phải là mã {unit}; mã {unit} có {digits} chữ số, kể cả số 0 ở đầu" / "{given} is no {unit} code; a {unit} code has {digits} digits, leading zeros included";
}

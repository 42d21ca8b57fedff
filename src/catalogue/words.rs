//! The sentences of this module.

use crate::base::words;

words! {
    set(number, regime) = "bộ tiêu chí {number} của {regime}" / "set {number} of {regime}";
    set_as_signed(number, regime) = "bộ tiêu chí {number} của {regime} khi ban hành" / "set {number} of {regime} as signed";
    set_with_name(set, name) = "{set} ({name})" / "{set} ({name})";
    unknown_set(given, regime) = "{regime} không có bộ tiêu chí {given}; các bộ được đánh số từ 1 đến 26" / "no set {given} under {regime}: its sets are numbered 1 to 26";
    no_set(given) = "{given} không phải là bộ tiêu chí; viết năm của quyết định và số của bộ, như 2026/13" / "{given} is no criteria set; one is written as the regulation's year and the set's number, as in 2026/13";
    unknown_product_set(given) = "{given} không phải là bộ sản phẩm; viết quyết định ban hành danh mục và số của bộ, như 148/9 hoặc 1048/10" / "{given} is no product set; one is written as the decision that classifies and the set's number, as in 148/9 or 1048/10";
    unknown_criterion(set, given, codes) = "{set} không có tiêu chí {given}; các tiêu chí: {codes}" / "{set} has no criterion {given}; its criteria are {codes}";
    no_criterion(given) = "{given} không phải là tiêu chí; viết bộ tiêu chí và mã in, như 2026/13/1.5" / "{given} is no criterion; one is written as its set and its printed code, as in 2026/13/1.5";
    unknown_level(code, set, given, allowed) = "tiêu chí {code} của {set} không có mức {given}; các mức: {allowed}" / "criterion {code} of {set} has no level {given}; its levels are {allowed}";
    no_level(given) = "{given} không phải là mức; viết tiêu chí và tên mức, như 2026/13/1.5:3" / "{given} is no level; one is written as its criterion and its name there, as in 2026/13/1.5:3";
    minimum(star, criterion, tag, label) = "yêu cầu tối thiểu {star}: tiêu chí {criterion}, từ mức {tag} ({label})" / "minimum for {star}: {criterion}, from level {tag} ({label})";
    other_set(given, needed) = "{given} được đưa vào nơi cần {needed}" / "{given} was given where {needed} is needed";
    other_classification(group, edition, place) = "nhóm {group} không thuộc danh mục phân loại của {edition} ({place})" / "the group {group} is not one that {edition} classifies products by ({place})";
}

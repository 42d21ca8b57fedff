//! The sentences on communes and districts.

use core::fmt;

use crate::base::{Lang, words};
use crate::place::communes::CommuneKind;

words! {
    // Names with their unit words.
    commune(name) = "Xã {name}" / "{name} commune";
    ward(name) = "Phường {name}" / "{name} ward";
    township(name) = "Thị trấn {name}" / "{name} township";
    special_zone(name) = "Đặc khu {name}" / "{name} special zone";
    numbered_ward(name, number) = "{name}" / "Ward {number}";
    urban_district(name) = "Quận {name}" / "{name} urban district";
    rural_district(name) = "Huyện {name}" / "{name} district";
    town(name) = "Thị xã {name}" / "{name} town";
    city(name) = "Thành phố {name}" / "{name} city";
    numbered_district(name, number) = "{name}" / "District {number}";

    // With code and place.
    current_commune(name, code, province) = "{name} (mã {code}, {province}, từ 01/7/2025)" / "{name} (code {code}, {province}, since 2025-07-01)";
    former_commune(name, code, district, province) = "{name} (mã {code}, {district}, {province}, đến 30/6/2025)" / "{name} (code {code}, {district}, {province}, until 2025-06-30)";
    earlier_commune(name, code, became, code_now) = "{name} (mã {code}, đã nhập vào {became}, mã {code_now}, trước 30/6/2025)" / "{name} (code {code}, joined to {became}, code {code_now}, before 2025-06-30)";
    district(name, code, province) = "{name} (mã {code}, {province}, đến 30/6/2025)" / "{name} (code {code}, {province}, until 2025-06-30)";
    succession(from, to, kind) = "{from} → {to}: {kind}" / "{from} → {to}: {kind}";
    kind_change(kind, from, resolution) = "{kind} từ {from} (Nghị quyết số {resolution})" / "{kind} from {from} (Resolution {resolution})";

    // What was looked for.
    former_communes() = "đơn vị hành chính cấp xã đến 30/6/2025" / "the communes until 2025-06-30";
    current_communes() = "đơn vị hành chính cấp xã từ 01/7/2025" / "the communes since 2025-07-01";
    communes() = "đơn vị hành chính cấp xã" / "the communes before or after 2025-07-01";
    earlier_communes() = "đơn vị hành chính cấp xã đã nhập trước 30/6/2025" / "the communes that ended before 2025-06-30";
    districts() = "đơn vị hành chính cấp huyện đến 30/6/2025" / "the districts until 2025-06-30";
    of(place) = ", {place}" / ", {place}";

    // Names.
    unknown_unit(given, asked) = "{given} không phải là tên của {asked}" / "{given} names none of {asked}";
    unknown_unit_near(given, asked, similar) = "{given} không phải là tên của {asked}; gần nhất là {similar}" / "{given} names none of {asked}; the nearest is {similar}";
    unit_of_other_kind(given, candidates) = "{given} có chữ chỉ loại đơn vị khác với {candidates}; bỏ chữ đó hoặc viết đúng" / "{given} has the unit word of another kind than {candidates}; leave the unit word out or write it right";
    ambiguous_unit(given, candidates) = "{given} có thể là {candidates}; cần nói rõ là đơn vị nào" / "{given} could be {candidates}; say which";
    and_more(listed, more) = "{listed} (còn {more} đơn vị nữa)" / "{listed} (and {more} more)";

    // Codes.
    unknown_commune_code(given, asked) = "{given} không phải là mã của {asked}; mã xã có năm chữ số" / "{given} is no code of {asked}; a code has five digits";
    code_of_former_commune(given, asked, commune, successors) = "{given} không phải là mã của {asked}; đó là mã của {commune}, nay là hoặc thuộc {successors}" / "{given} is no code of {asked}; it was that of {commune}, which came to {successors}";
    code_of_other_era(given, asked, commune) = "{given} không phải là mã của {asked}; đó là mã của {commune}" / "{given} is no code of {asked}; it is that of {commune}";
    code_of_ended_commune(given, asked, commune) = "{given} không phải là mã của {asked}; đó là mã của {commune}" / "{given} is no code of {asked}; it was that of {commune}";
    code_in_doubt(given, asked, commune) = "{given} không phải là mã của {asked}; có nguồn ghi mã này cho {commune}" / "{given} is no code of {asked}; one source gives it to {commune}";
    commune_code_not_in_form(given, code, commune) = "{given} không viết đủ năm chữ số của mã xã; có lẽ là {code}: {commune}" / "{given} does not write a commune's five digits; {code} may be meant: {commune}";
    unknown_district_code(given) = "{given} không phải là mã của đơn vị hành chính cấp huyện đến 30/6/2025; mã huyện có ba chữ số" / "{given} is no code of the districts until 2025-06-30; a code has three digits";
    district_code_not_in_form(given, code, district) = "{given} không viết đủ ba chữ số của mã huyện; có lẽ là {code}: {district}" / "{given} does not write a district's three digits; {code} may be meant: {district}";
    divided_commune(commune, successors) = "{commune} không nhập trọn vào một đơn vị; các đơn vị kế tục: {successors}" / "{commune} did not come to one commune as a whole; its successors: {successors}";

    // Places in product codes.
    district_elsewhere(district, province) = "{district} không thuộc {province}" / "{district} is not in {province}";
    commune_elsewhere(commune, place) = "{commune} không thuộc {place}" / "{commune} is not in {place}";
    ended_commune_elsewhere(ended, commune, place) = "{ended} không thuộc {place}; đơn vị đã nhập: {commune}" / "{ended} is not in {place}; what it was joined to: {commune}";
    district_and_province(district, province) = "đơn vị cấp huyện có mã {district}, {province}" / "the district with code {district}, {province}";
}

/// A commune's name with its unit word.
pub(super) fn commune_of_kind(
    kind: CommuneKind,
    name: &str,
    lang: Lang,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let name = &name;
    match kind {
        CommuneKind::Commune => commune(lang, f, name),
        CommuneKind::Ward => ward(lang, f, name),
        CommuneKind::Town => township(lang, f, name),
        CommuneKind::SpecialZone => special_zone(lang, f, name),
    }
}

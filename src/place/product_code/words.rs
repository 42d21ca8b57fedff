//! The sentences on product codes.

use crate::base::words;

words! {
    years(first, last) = "từ {first} đến {last}" / "from {first} to {last}";
    year_out_of_era(year, era, years) = "{year} không phải là năm của {era}; năm được dùng: {years}" / "{year} is no year of a {era}; its years are {years}";
    part_count(given, found) = "mã sản phẩm {given}: số phần là {found}; mã có 4 hoặc 5 phần, tùy thời kỳ" / "product code {given}: its number of parts is {found}; codes have 4 or 5, by their era";
    part_count_of(given, found, era, count, pattern) = "mã sản phẩm {given}: số phần là {found}; {era} có {count} phần: {pattern}" / "product code {given}: its number of parts is {found}; a {era} has {count}: {pattern}";
    part(given, part, found, form, era) = "mã sản phẩm {given}: {part} là {found}, nhưng phải là {form}; {era}" / "product code {given}: {part} is {found}, but must be {form}; {era}";
    era_form(era, pattern) = "{era} viết {pattern}" / "a {era} is {pattern}";
    part_with_letter(part, letter) = "{part} ({letter})" / "{part} ({letter})";
    province(given, era, error) = "mã sản phẩm {given}, đọc là {era}, mã tỉnh (T): {error}" / "product code {given}, read as a {era}, province (T): {error}";
    other_era(given, asked, pattern, actual) = "mã sản phẩm {given} không phải là {asked} ({pattern}), mà là {actual}" / "product code {given} is no {asked} ({pattern}): it is {actual}";
    unknown_form(given, era, pattern, gap) = "mã sản phẩm {given} có dạng {pattern} của {era}, nhưng {gap}" / "product code {given} has the form {pattern} of a {era}, but {gap}";
    ambiguous(given, eras) = "mã sản phẩm {given} không rõ thời kỳ: có thể là {eras}, nhưng với mỗi dạng đều có phần sai hoặc thiếu" / "product code {given} is ambiguous without its era: it could be {eras}, but for each a part is wrong or missing";
    ambiguous_with_meant(given, eras, meant) = "mã sản phẩm {given} không rõ thời kỳ: có thể là {eras}, nhưng với mỗi dạng đều có phần sai hoặc thiếu; nếu chỉ thiếu số 0 hoặc thừa dấu thì là {meant}" / "product code {given} is ambiguous without its era: it could be {eras}, but for each a part is wrong or missing; if it only lost zeros or gained marks it is {meant}";
    not_in_form(given, meant, form) = "mã sản phẩm {given} viết chưa đúng dạng, có lẽ là {meant}; {form}, đủ các số 0 ở đầu, chỉ nối bằng dấu gạch nối" / "product code {given} is not written in its form, {meant} may be meant; {form}, with all leading zeros and hyphens alone between the parts";
    #[cfg(feature = "communes")]
    units(given, error) = "mã sản phẩm {given}: {error}" / "product code {given}: {error}";
    era_of_years(era, pattern, years) = "{era} ({pattern}, năm {years})" / "a {era} ({pattern}, years {years})";

    // What a part may be.
    two_digits() = "hai chữ số" / "two digits";
    three_digits() = "ba chữ số" / "three digits";
    five_digits() = "năm chữ số" / "five digits";
    serial(most) = "số nguyên từ 1 đến {most}, không có số 0 ở đầu" / "a whole number from 1 to {most} without leading zeros";
    four_digits(years) = "bốn chữ số {years}" / "four digits {years}";
}

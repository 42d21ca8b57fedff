//! The sentences of this module.

use crate::base::words;

words! {
    // The record.
    invalid_name(given) = "{given} không phải là tên chủ thể; tên có ít nhất một ký tự và không có ký tự điều khiển" / "{given} is no name of a producer; a name has at least one character and no control characters";
    size_of_no_enterprise(size, kind) = "quy mô chỉ có ở doanh nghiệp: {size}, nhưng chủ thể là {kind}" / "a size is an enterprise's: {size}, but the producer is: {kind}";
    form_of_no_enterprise(form, kind) = "hình thức pháp lý chỉ có ở doanh nghiệp: {form}, nhưng chủ thể là {kind}" / "a legal form is an enterprise's: {form}, but the producer is: {kind}";
    foreign_attestation(fact, kind) = "không xác nhận được cho loại hình {kind}: {fact}" / "not to be attested of this kind of producer ({kind}): {fact}";
    personal_number_of_no_household(code, kind) = "mã số thuế {code} là số định danh cá nhân, chỉ hộ mới dùng; chủ thể là {kind}" / "the tax code {code} is a personal number, which only a household carries; the producer is: {kind}";
    personal_number_too_early(code, on, first) = "mã số thuế {code} là số định danh cá nhân, hộ dùng từ {first}; ngày đã cho là {on}" / "the tax code {code} is a personal number, which households carry from {first}; the day given is {on}";

    // Tax codes.
    tax_code_character(given, character) = "{given} không phải là mã số thuế: có ký tự {character}; mã số thuế chỉ có chữ số, mã của đơn vị phụ thuộc thêm một dấu gạch nối sau mười chữ số" / "{given} is no tax code: {character} stands in it; a tax code has digits only, and a branch's one hyphen after ten";
    tax_code_length(given, digits) = "{given} không phải là mã số thuế: số chữ số là {digits}; mã số thuế có 10, của đơn vị phụ thuộc 13, số định danh cá nhân của hộ 12" / "{given} is no tax code: its number of digits is {digits}; a tax code has 10, a branch's 13 and a household's personal number 12";
    tax_code_check_digit(given, expected) = "{given} không phải là mã số thuế: chữ số thứ mười không khớp chín chữ số trước; {expected} thì khớp" / "{given} is no tax code: its tenth digit does not fit the nine before it; {expected} would";
    tax_code_no_check_digit(given) = "{given} không phải là mã số thuế: chữ số thứ mười không khớp chín chữ số trước; không chữ số nào khớp" / "{given} is no tax code: its tenth digit does not fit the nine before it; no digit does";
    tax_code_running_number(given) = "{given} không phải là mã số thuế: bảy chữ số sau mã tỉnh là số thứ tự, từ 0000001" / "{given} is no tax code: the seven digits after the first two are a running number, from 0000001";
    tax_code_branch_number(given) = "{given} không phải là mã số thuế: đơn vị phụ thuộc đánh số từ 001 đến 999" / "{given} is no tax code: branches are numbered 001 to 999";
    tax_code_not_in_form(given, meant) = "{given} không viết đúng dạng mã số thuế, có lẽ là {meant}; mã số thuế viết liền các chữ số, đủ số 0 ở đầu, mã của đơn vị phụ thuộc thêm một dấu gạch nối sau mười chữ số" / "{given} is not written as a tax code, {meant} may be meant; a tax code is its digits in a row, the leading zero included, and a branch's has one hyphen after ten";

    // Capital.
    percent(share) = "{share}%" / "{share}%";
    invalid_local_capital(given) = "{given} không phải là tỷ lệ vốn góp của cộng đồng địa phương; viết theo phần trăm, từ 0 đến 100, dấu chấm trước phần thập phân, nhiều nhất 28 chữ số" / "{given} is no share of local capital; it is given in per cent, 0 to 100, with a point before decimals and up to 28 digits";

    // Who may take part.
    listed(kind, edition) = "{kind}: có trong danh sách chủ thể của {edition}" / "{kind}: on the list of producers of {edition}";
    listed_by_reading(kind, edition) = "{kind}: có trong danh sách chủ thể ({edition}), được tham gia theo cách hiểu rằng đăng ký kinh doanh chỉ yêu cầu ở hộ" / "{kind}: on the list of producers of {edition}; eligible on the reading that registration is asked of households alone";
    size_unknown(kind, edition) = "{kind}: chỉ doanh nghiệp nhỏ và vừa được tham gia, chưa biết quy mô ({edition})" / "{kind}: under {edition} small and medium enterprises alone may take part, and its size is not known";
    registration_unknown(kind, edition) = "{kind}: phải có đăng ký kinh doanh, chưa biết có hay không ({edition})" / "{kind}: business registration is asked under {edition}, and whether there is one is not known";
    large_enterprise(kind, edition) = "{kind}: chỉ doanh nghiệp nhỏ và vừa được tham gia, không có doanh nghiệp lớn ({edition})" / "{kind}: under {edition} small and medium enterprises alone may take part, and this one is large";
    unregistered(kind, edition) = "{kind}: phải có đăng ký kinh doanh, nhưng không có ({edition})" / "{kind}: business registration is asked under {edition}, and there is none";
    tourism_only(kind, edition) = "{kind}: chỉ được tham gia nhóm du lịch ({edition})" / "{kind}: takes part in the tourism group alone under {edition}";
    not_listed(kind, edition) = "{kind}: không có trong danh sách chủ thể của {edition}" / "{kind}: not on the list of producers of {edition}";
    not_listed_openly(kind, edition, beside) = "{kind}: danh sách chủ thể ({edition}) để ngỏ, kết thúc bằng dấu ba chấm, nhưng không nêu loại hình này; {beside} cũng không nêu" / "{kind}: the list of producers of {edition} is open (it ends with dots) and does not name this kind; nor does {beside}";

    // Suggested levels.
    kind_named(criterion, tag) = "{criterion}: mức {tag} nêu loại hình của chủ thể" / "{criterion}: level {tag} names the producer's kind";
    condition_attested(criterion, tag, fact) = "{criterion}: mức {tag} nêu loại hình của chủ thể, điều kiện kèm theo đã được xác nhận: {fact}" / "{criterion}: level {tag} names the producer's kind, and the condition beside it was attested: {fact}";
    local_capital_below(criterion, tag, percent) = "{criterion}: mức {tag}, vốn góp của cộng đồng địa phương dưới {percent}%" / "{criterion}: level {tag}, the local community holds under {percent}% of the capital";
    local_capital_from(criterion, tag, percent) = "{criterion}: mức {tag}, vốn góp của cộng đồng địa phương từ {percent}% trở lên" / "{criterion}: level {tag}, the local community holds {percent}% or more of the capital";
    trait_counted(criterion, tag) = "{criterion}: mức {tag}, người đại diện theo pháp luật thuộc đối tượng được tính" / "{criterion}: level {tag}, the legal representative has a trait that counts";
    no_trait_counted(criterion, tag) = "{criterion}: mức {tag}, người đại diện theo pháp luật không thuộc đối tượng được tính" / "{criterion}: level {tag}, the legal representative has none of the traits that count";
    kind_not_named(criterion) = "{criterion}: không mức nào nêu loại hình của chủ thể" / "{criterion}: no level names the producer's kind";
    form_unknown(criterion) = "{criterion}: chưa biết hình thức pháp lý của doanh nghiệp" / "{criterion}: the legal form of the enterprise is not known";
    local_capital_unknown(criterion) = "{criterion}: chưa biết tỷ lệ vốn góp của cộng đồng địa phương" / "{criterion}: the local community's share of the capital is not known";
    condition_unknown(criterion, fact) = "{criterion}: mức nêu loại hình này kèm điều kiện chưa được xác nhận: {fact}" / "{criterion}: the level that names this kind asks for what was not attested: {fact}";
    condition_denied(criterion, fact) = "{criterion}: mức nêu loại hình này kèm điều kiện không đạt: {fact}" / "{criterion}: the level that names this kind asks for what is not so: {fact}";
    traits_unknown(criterion) = "{criterion}: chưa đủ thông tin về người đại diện theo pháp luật" / "{criterion}: too little is known about the legal representative";
}

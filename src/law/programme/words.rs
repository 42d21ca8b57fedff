//! The sentences of this module.

use crate::base::words;

words! {
    // Days without targets.
    before_the_programme(day) = "ngày {day} chưa có mục tiêu: giai đoạn đầu của Chương trình là 2018-2020 (Quyết định số 490/QĐ-TTg)" / "no targets on {day}: the programme's first phase is 2018-2020 (490/QĐ-TTg)";
    no_target_decided(day) = "ngày {day} chưa có mục tiêu: chưa có quyết định nào cho giai đoạn 2026-2030; giai đoạn cuối có mục tiêu là 2021-2025 (Quyết định số 919/QĐ-TTg)" / "no targets on {day}: none are decided for 2026-2030; the last phase with targets is 2021-2025 (919/QĐ-TTg)";
    after_every_phase(day) = "ngày {day} chưa có mục tiêu: giai đoạn cuối có mục tiêu là 2021-2025 (Quyết định số 919/QĐ-TTg)" / "no targets on {day}: the last phase with targets is 2021-2025 (919/QĐ-TTg)";

    // Goals.
    at_least(count) = "ít nhất {count}" / "at least {count}";
    about(count) = "khoảng {count}" / "about {count}";
    at_least_percent(percent) = "ít nhất {percent}%" / "at least {percent}%";
    percent(percent) = "{percent}%" / "{percent}%";
    every_province() = "mọi tỉnh, thành phố" / "every province";
    every_year() = "hằng năm" / "every year";
    invalid_goal(given) = "{given} không phải là mức mục tiêu; viết như at_least/10000, between/400/500 hoặc at_least_percent/50" / "{given} is no goal; one is written as in at_least/10000, between/400/500 or at_least_percent/50";

    // Targets.
    target(name, goal) = "{name}: {goal}" / "{name}: {goal}";
    unknown_target(given) = "{given} không phải là mục tiêu; viết giai đoạn và mã như 2021-2025/products" / "{given} is no target; one is written as its phase and code, as in 2021-2025/products";
}

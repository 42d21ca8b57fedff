//! The sentences of this module.

use crate::base::words;

words! {
    crosswalk(from, to) = "từ {from} sang {to}" / "from {from} to {to}";
    no_crosswalk_from(set) = "chưa có bảng đối chiếu từ {set} sang quyết định sau" / "no crosswalk leads on from {set}";
    no_crosswalk_to(set) = "chưa có bảng đối chiếu từ quyết định trước sang {set}" / "no crosswalk leads to {set}";
    no_crosswalk(given) = "{given} không phải là cặp bộ tiêu chí có bảng đối chiếu; viết như 2023/13 > 2026/13" / "{given} is no crosswalk; one is written as its two sets, as in 2023/13 > 2026/13";
    correspondence(from, to, kind, reason) = "{from} thành {to} ({kind}). {reason}" / "{from} becomes {to} ({kind}). {reason}";
    unknown_correspondence(given) = "{given} không phải là cặp tiêu chí được đối chiếu; viết như 2023/13/1.d > 2026/13/1.5" / "{given} is no pair of corresponding criteria; one is written as the two criteria, as in 2023/13/1.d > 2026/13/1.5";
    other_criterion(given, given_set, needed, needed_set) = "mức của tiêu chí {given}, {given_set}, được đưa vào nơi cần mức của tiêu chí {needed}, {needed_set}" / "a level of criterion {given} of {given_set} was given where one of criterion {needed} of {needed_set} is needed";
    level_range(certain, possible) = "chắc chắn {certain}, có thể {possible}" / "certain {certain}, possible {possible}";
    level_range_open(possible) = "chưa chắc chắn mức nào, có thể {possible}" / "no level certain, possible {possible}";
    level_decided_none() = "không đạt mức nào" / "no level";
    level_decided(level) = "đúng {level}" / "exactly {level}";
    level(tag) = "mức {tag}" / "level {tag}";
    no_level() = "không mức nào" / "no level";
    invalid_level_range(certain, possible, criterion) = "từ {certain} đến {possible} không phải là một khoảng mức của tiêu chí {criterion}" / "from {certain} to {possible} is no range of levels of criterion {criterion}";
}

//! The guide: from an empty folder to a rating that is stored, explained and planned on.
//!
//! Each chapter is a few screens long, and every example in it runs with the tests of the library.
//!
//! Đọc bằng tiếng Việt: [Hướng dẫn bằng tiếng Việt](tieng_viet).
//!
//! | chapter | what you can do after it |
//! |---|---|
//! | [Hướng dẫn bằng tiếng Việt](tieng_viet) | bắt đầu bằng tiếng Việt |
//! | [A first rating](first_rating) | make a project, rate a sheet, read why it got its star |
//! | [A form from the catalogue](form) | build a form for any product set, and read it back |
//! | [A council's day](council_day) | sheets of many members, drafts, spread, minima, reasons |
//! | [Errors for people and services](errors) | answer HTTP 422, and speak Vietnamese to users |
//! | [Storing](storing) | keep values in SQLite and JSON, and verify them after an update |
//! | [Certificates and filing windows](certificates) | tell what a certificate is worth on a day |
//! | [The cheapest way to a star](cheapest_way) | plan with your own costs |
//! | [From 148 to 26/2026](from_148_to_26) | forecast a re-rating, and say what must be proven |
//! | [A province's report](province_report) | count a registry by star, day and province |
//! | [Design and its reasons](design) | know why the library is as it is |
//! | [Adding a decision](adding_a_decision) | add the next decision as one folder |
//! | [Stability](stability) | know what a new version may change, and which stored forms stay |
//! | [Where the facts come from](sources) | know how sure each fact is |
//! | [Trust](trust) | know what was checked, with the commands that check it again |

pub mod adding_a_decision;
pub mod certificates;
pub mod cheapest_way;
pub mod council_day;
pub mod design;
pub mod errors;
pub mod first_rating;
pub mod form;
pub mod from_148_to_26;
pub mod province_report;
pub mod sources;
pub mod stability;
pub mod storing;
pub mod tieng_viet;
pub mod trust;

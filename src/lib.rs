//! Vietnam's One Commune One Product programme (OCOP, *Mỗi xã một sản phẩm*): criteria, star
//! ratings and their reasons.
//!
//! More than 18,000 local products are rated one to five stars under decisions of the Prime
//! Minister. This library models what those decisions say, as values that cannot be wrong: the 79
//! criteria sets since 2019, score sheets, a council's assessment, the star with its reasons, and
//! the rules of the day that apply. Registries, self-assessment tools, marketplaces and researchers
//! embed it.
//!
//! # A first rating
//!
//! A product belongs to a [`ProductSet`], and a set has its criteria under a decision ([`SetId`]).
//! Each member of a council fills in a [`ScoreSheet`]: for each criterion one level, or none.
//!
//! ```
//! use ocop::{ProductSet, ScoreSheet, SetId};
//!
//! let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
//! // The best level everywhere, but for the packaging: its second level is plain.
//! let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//! let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.2", 2)?;
//! assert_eq!(sheet.total(), 98);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! An [`Assessment`] puts the sheets under a [`Council`]'s rules and [rates](Assessment::rate)
//! them. A star needs points **and** minima: the stars that the decision prints beside some levels.
//! Attractive packaging is a minimum for three stars, so these 98 points are two stars:
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Lang, Outcome, Say, Star};
//! # use ocop::{ProductSet, ScoreSheet, SetId};
//! # let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
//! # let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//! # let sheet = ScoreSheet::from_choices(coffee, best)?.with("2.2", 2)?;
//!
//! let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//! let Outcome::Rated(rating) = assessment.rate() else { panic!("no ground was declared") };
//! assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Two));
//!
//! let unmet: Vec<String> = rating.unmet().iter().map(|minimum| minimum.to_string()).collect();
//! assert_eq!(unmet, ["2026/13/2.2:3"]);
//! println!("{}", assessment.explain().text(Lang::Vi));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it keeps to
//!
//! * **Exact.** A council's score is the mean of whole points ([`Score`]), compared unrounded:
//!   89.99 is four stars.
//! * **Of its day.** The day on which a dossier is submitted picks the rules
//!   ([`Edition::of_dossier`]); the library reads no clock.
//! * **Said.** Every outcome and every error can say why ([`Say`], [`Problem`]), in Vietnamese and
//!   in English, with stable codes, citing decision and article.
//! * **No guess.** Where the law is silent a named [reading](law::Reading) decides, where its words
//!   are not known there is a named [gap](law::Gap), misprints are listed ([`catalogue::Erratum`]),
//!   and bad input is an error that says what is wrong, where, and what is allowed.
//! * **Owned.** Values borrow nothing, so a service can keep each of them; [`Assessment::rate`]
//!   allocates nothing.
//!
//! # Where to find what
//!
//! | in the decisions | here |
//! |---|---|
//! | the decisions, which one governs a dossier, what each of them rules | [`law`] |
//! | product groups and sets (Annex I), criteria sets (Annex II), notes, errata | [`catalogue`] |
//! | score sheet, council, rating, and why | [`rating`] |
//! | certificates: terms, extension, filing windows, revocation | [`certificate`] |
//! | who takes part, and where | [`producer`], [`place`] |
//! | what may be filed on a day, and with which documents (Annex III) | [`dossier`] |
//! | the steps from a dossier to a decision | [`procedure`] |
//! | inspections after the recognition (Art. 9) | [`supervision`] |
//! | the forms of Annex III and a council's papers, filled in | [`papers`] |
//! | what is missing to a star, and the least-cost way there | [`upgrade`] |
//! | from one decision to the next: what changed, what a product can count on | [`crosswalk`] |
//! | a registry's products, figures, claims, targets (feature `registry`) | [`registry`] |
//! | requests and answers as lines of JSON (feature `serde`) | [`wire`] |
//!
#![cfg_attr(
    all(any(doc, doctest), feature = "serde", feature = "registry"),
    doc = "The [guide] has a chapter for each job, from a first rating to a province's report, and one in\n[Vietnamese](guide::tieng_viet)."
)]
//!
//! # What can be kept, and how
//!
//! With the feature `serde` every value is written and read back, in JSON as in formats without
//! names. Reading goes through the same checks as making: a value that exists is valid.
//!
//! | values | form | read back |
//! |---|---|---|
//! | handles, and what has a code | text: `2026/13/1.1:2` | by that text, else what is allowed |
//! | sheets | `set` and `levels`, or [one line][line] | level by level |
//! | inputs | named fields | strictly: no unknown, no repeated field, no list |
//! | answers | named fields and sentences | later fields pass, contradictions do not |
//! | records | what was decided, revision of the tables | never judged again: `verify` tells |
//! | errors, divergences | code, texts, place, given, allowed | they are written alone |
//!
//! [line]: rating#a-sheet-as-a-line-of-text
//!
//! * Handles: [`SetId`], [`CriterionId`], [`LevelId`], [`Minimum`]. Sheets: [`ScoreSheet`],
//!   [`OpenSheet`].
//! * Inputs: [`Council`], [`Ground`], [`Assessment`], [`Certificate`], [`Producer`],
//!   [`dossier::Dossier`], [`dossier::Filing`], [`Procedure`], [`upgrade::Costs`],
//!   [`papers::Application`], [`papers::CouncilSitting`] and what they are made of.
//! * Answers: [`Rating`], [`Outcome`], [`Explanation`], [`Bounds`], [`Plan`],
//!   [`crosswalk::Forecast`], [`rating::Agreement`], [`papers::Paper`] and others.
//! * Records: [`AssessmentRecord`], [`certificate::CertificateRecord`], [`dossier::FilingRecord`],
//!   [`procedure::ProcedureRecord`], [`supervision::SupervisionRecord`].
//!
//! Days are text `YYYY-MM-DD` within the years 1 to 9999 ([`date::serde`] for fields of your own).
//!
//! # Features
//!
//! * `serde` (default): the stored forms above, and [`wire`].
//! * `registry` (default): [`registry`].
//! * `communes`: the 3,321 communes of today, the 10,033 of 2025-06-30 with their districts, and
//!   what became of each; tables of less than half a megabyte.
//! * `proptest1`: strategies that generate valid values, for property tests of your own.
//! * `schemars1`: JSON schemas of the stored forms.
//!
//! The library is `no_std`; it needs `alloc`.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod base;
pub mod catalogue;
pub mod certificate;
/// Every error code: what it says, which type says it, and what its [`Details`] may name.
///
/// Codes are stable. The texts are examples: a row shows the shortest that an error of its code
/// says, cut where it is long.
#[doc = include_str!("codes.md")]
#[doc(alias("mã lỗi", "ma loi"))]
pub mod codes {}
pub mod crosswalk;
mod decisions;
pub mod dossier;
#[cfg(all(any(doc, doctest), feature = "serde", feature = "registry"))]
pub mod guide;
pub mod law;
pub mod papers;
pub mod place;
pub mod procedure;
pub mod producer;
#[cfg(feature = "proptest1")]
pub mod proptest1;
pub mod rating;
#[cfg(feature = "registry")]
pub mod registry;
pub mod supervision;
pub mod upgrade;
#[cfg(feature = "serde")]
pub mod wire;

pub use base::{Allowed, Details, Lang, Problem, Said, Say, Text, UnknownCode, UnknownNumber, date, term};
#[doc(alias("trường hợp", "truong hop"))]
pub use catalogue::case::Case;
#[doc(alias("nhóm sản phẩm", "nhom san pham"))]
pub use catalogue::classification::ProductGroup;
#[doc(alias("bộ sản phẩm", "bo san pham", "phân nhóm", "phan nhom"))]
pub use catalogue::classification::ProductSet;
#[doc(alias("bộ sản phẩm của 1048", "bo san pham cua 1048"))]
pub use catalogue::classification::ProductSet1048;
#[doc(alias("tiêu chí", "tieu chi"))]
pub use catalogue::criterion::CriterionId;
#[doc(alias("bộ tiêu chí", "bo tieu chi"))]
pub use catalogue::id::SetId;
#[doc(alias("mức", "muc", "ô chọn", "o chon"))]
pub use catalogue::level::LevelId;
#[doc(alias("yêu cầu tối thiểu", "yeu cau toi thieu"))]
pub use catalogue::minimum::Minimum;
pub use catalogue::minimum::MinimumSet;
#[doc(alias("bộ tiêu chí", "bo tieu chi"))]
pub use catalogue::set::CriteriaSet;
#[doc(alias("chủ đề", "chu de"))]
pub use catalogue::topic::Topic;
#[doc(alias("giấy chứng nhận", "giay chung nhan"))]
pub use certificate::issued::Certificate;
#[doc(alias("cấp đánh giá", "cap danh gia"))]
pub use law::authority::Authority;
#[doc(alias("quy định áp dụng", "quy dinh ap dung"))]
pub use law::edition::Edition;
#[doc(alias("bộ tiêu chí", "bo tieu chi"))]
pub use law::edition::Regime;
#[doc(alias("phần", "phan"))]
pub use law::part::Part;
#[doc(alias("hạng sao", "hang sao", "sao"))]
pub use law::star::Star;
pub use place::current::Province;
pub use place::former::FormerProvince;
#[doc(alias("mã số sản phẩm", "ma so san pham", "mã sản phẩm", "ma san pham"))]
pub use place::product_code::ProductCode;
#[doc(alias("trình tự đánh giá, phân hạng", "trinh tu danh gia, phan hang", "quy trình", "quy trinh"))]
pub use procedure::machine::Procedure;
#[doc(alias("chủ thể OCOP", "chu the OCOP", "chủ thể", "chu the"))]
pub use producer::record::Producer;
#[doc(alias("đánh giá", "danh gia"))]
pub use rating::assessment::Assessment;
pub use rating::bounds::Bounds;
#[doc(alias("ô chọn", "o chon"))]
pub use rating::choice::Choice;
pub use rating::choice::Choices;
#[doc(alias("Hội đồng đánh giá, phân hạng", "Hoi dong danh gia, phan hang", "hội đồng", "hoi dong"))]
pub use rating::council::Council;
pub use rating::council::MinimaPolicy;
#[doc(alias("giải thích", "giai thich"))]
pub use rating::explanation::Explanation;
#[doc(alias("căn cứ loại", "can cu loai"))]
pub use rating::ground::Ground;
pub use rating::ground::GroundKind;
#[doc(alias("phiếu đang chấm", "phieu dang cham"))]
pub use rating::open::OpenSheet;
pub use rating::outcome::Outcome;
#[doc(alias("phân hạng", "phan hang", "kết quả đánh giá", "ket qua danh gia"))]
pub use rating::outcome::Rating;
#[doc(alias("biên bản", "bien ban"))]
pub use rating::record::AssessmentRecord;
#[doc(alias("tổng điểm trung bình", "tong diem trung binh"))]
pub use rating::score::Score;
#[doc(alias("phiếu chấm điểm", "phieu cham diem", "phiếu đánh giá", "phieu danh gia", "score sheet"))]
pub use rating::sheet::ScoreSheet;
pub use rust_decimal;
pub use time;
#[doc(alias("kế hoạch nâng hạng", "ke hoach nang hang"))]
pub use upgrade::Plan;
#[doc(alias("nâng hạng", "nang hang"))]
pub use upgrade::Planner;

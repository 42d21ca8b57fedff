//! The criteria sets, as tables that can be proofread against the decisions, and the product sets
//! they are for.
//!
//! A [`CriteriaSet`] has three parts ([`Part`](crate::Part)), sections ([`Section`]) and criteria
//! ([`CriterionId`]). A criterion has levels ([`LevelId`]), one for each box that the decision
//! prints, in printed order. Stars printed beside a box make it a [`Minimum`] for that star.
//!
//! Criteria and levels are handles of two bytes. They are `Copy`, ordered as printed, and stored as
//! text (`2026/13/1.5`, `2026/13/1.5:3`). Everything that a scoring form needs can be read from
//! them: parts, sections, labels, minima, notes.
//!
//! ```
//! use ocop::{Lang, Part, ProductSet, SetId};
//!
//! let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
//! let linkage = set.criterion("1.5")?;
//! assert_eq!(linkage.part(), Part::A);
//! assert_eq!(linkage.max(), 3);
//! for level in linkage.levels() {
//!     println!("{} points: {}", level.points(), level.label().get(Lang::En));
//! }
//! # Ok::<(), ocop::catalogue::UnknownCriterion>(())
//! ```
//!
//! The tables follow the print: one row for each criterion, with the printed score column beside
//! it. A criterion that several sets or decisions print with the same levels is written once and
//! shared. The compiler checks each table: as many labels as points, the maxima, the parts, the
//! order of the star marks, no code twice, no topic twice.

pub(crate) mod case;
pub(crate) mod classification;
pub(crate) mod criterion;
pub(crate) mod crosswalk;
mod erratum;
pub(crate) mod id;
pub(crate) mod level;
pub(crate) mod minimum;
mod note;
mod other_set;
mod section;
pub(crate) mod set;
mod source;
#[cfg(feature = "serde")]
mod stored;
pub(crate) mod table;
mod tally;
pub(crate) mod topic;
mod words;

pub(crate) use case::Case;
#[doc(alias("ngành", "nganh"))]
pub use classification::Group1048;
#[doc(alias("cơ quan chủ trì quản lý", "co quan chu tri quan ly"))]
pub use classification::Ministry;
#[doc(alias("nhóm", "nhom"))]
pub use classification::Subgroup;
pub use classification::{AnyProductSet, GroupId, OtherClassification, UnknownProductSet};
pub(crate) use classification::{ProductGroup, ProductSet, ProductSet1048};
pub(crate) use criterion::CriterionId;
pub use criterion::UnknownCriterion;
#[doc(alias("đối chiếu", "doi chieu"))]
pub use crosswalk::Correspondence;
#[doc(alias("bảng đối chiếu", "bang doi chieu"))]
pub use crosswalk::Crosswalk;
pub use crosswalk::{
    CorrespondenceKind, InvalidLevelRange, LevelRange, NoCrosswalk, OtherCriterion, UnknownCorrespondence,
};
#[doc(alias("đính chính", "dinh chinh"))]
pub use erratum::Erratum;
pub use erratum::ErratumKind;
pub(crate) use id::SetId;
pub use id::UnknownSet;
pub(crate) use level::LevelId;
pub use level::UnknownLevel;
pub(crate) use minimum::{Minimum, MinimumSet};
#[doc(alias("ghi chú", "ghi chu"))]
pub use note::Note;
pub use note::{DossierGround, NoteKind};
pub use other_set::OtherSet;
#[doc(alias("mục", "muc"))]
pub use section::Section;
pub(crate) use set::CriteriaSet;
#[doc(alias("nguồn", "nguon"))]
pub use source::Source;
pub(crate) use topic::Topic;

/// The revision of the tables. It rises with every correction that can change a score, a star or a
/// day.
pub const REVISION: u32 = 1;

pub(crate) use erratum::errata;
pub(crate) use level::tags;
pub(crate) use minimum::bits;
pub(crate) use set::{MAX_CRITERIA, MAX_MINIMA};
pub(crate) use table::{criteria_set, line, part, scales, section};
pub(crate) use tally::Tally;

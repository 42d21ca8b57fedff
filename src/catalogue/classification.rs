//! Annex I: which group, subgroup and product set a product belongs to, and which ministry manages
//! it.
//!
//! The classification of 26/2026 has 6 groups, 17 subgroups and 26 product sets, and 148 used the
//! same sets ([`ProductSet`]). 1048 classified otherwise and numbered other sets with the same
//! numbers ([`ProductSet1048`]). The two are distinct types: a set of one cannot be taken for a set
//! of the other. [`ProductSet1048::successors`] and [`ProductSet::predecessors`] lead across,
//! [`AnyProductSet::within`] from either to either.
//!
//! Tea and coffee are food, not drinks.

mod any;
mod first;
mod group;
mod ministry;
mod product_set;

pub use any::{AnyProductSet, GroupId, OtherClassification, UnknownProductSet};
#[doc(alias("ngành", "nganh"))]
pub use first::Group1048;
#[doc(alias("bộ sản phẩm của 1048", "bo san pham cua 1048"))]
pub use first::ProductSet1048;
#[doc(alias("nhóm sản phẩm", "nhom san pham"))]
pub use group::ProductGroup;
#[doc(alias("nhóm", "nhom"))]
pub use group::Subgroup;
#[doc(alias("cơ quan chủ trì quản lý", "co quan chu tri quan ly"))]
pub use ministry::Ministry;
#[doc(alias("bộ sản phẩm", "bo san pham", "phân nhóm", "phan nhom"))]
pub use product_set::ProductSet;

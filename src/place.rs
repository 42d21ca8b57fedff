//! Places: the provinces before and after 2025-07-01, the codes of districts and communes, and the
//! product codes made of them.
//!
//! On 2025-07-01 the 63 provinces and centrally-run cities became 34, and districts were abolished.
//! Seven two-digit codes changed owner that day ([`REUSED_CODES`]): code 15 was Yên Bái and is Lào
//! Cai. So the era is part of the type: a [`Province`] is one of the 34, a [`FormerProvince`] one
//! of the 63, and neither can be taken for the other. Where either may stand, [`AnyProvince`] says
//! which.
//!
//! [`FormerProvince::successor`] and [`Province::predecessors`] lead across. [`Era::on`] says which
//! era a day belongs to.
//!
//! Names are found as people type them ([`Province::find`]), and what does not name exactly one
//! place is an error that says so. Districts and communes are known by the form of their codes
//! ([`DistrictCode`], [`CommuneCode`]), and with the feature `communes` one by one: see
//! [below](#communes).
//!
//! ```
//! use ocop::{FormerProvince, Province};
//!
//! let before = FormerProvince::from_code("15")?;
//! let after = Province::from_code("15")?;
//! assert_eq!((before.short_name(), after.short_name()), ("Yên Bái", "Lào Cai"));
//! assert_eq!(before.successor(), after);
//! assert_eq!(Province::find("T. LÀO CAI")?, after);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A province of one era is never taken for one of the other:
//!
//! ```compile_fail,E0308
//! use ocop::{FormerProvince, Province};
//!
//! let province: Province = FormerProvince::LaoCai;
//! ```
//!
//! ```
//! use ocop::{FormerProvince, Province};
//!
//! let province: Province = FormerProvince::LaoCai.successor();
//! ```
//!
//! # Communes
//!
//! With the feature `communes` the library has the 3,321 communes of today (`CommuneId`), the
//! 10,033 of 2025-06-30 (`FormerCommuneId`) in 696 districts (`DistrictId`), and 727 that ended in
//! the years before (`EarlierCommuneId`), by code and by name (`UnitName`), and the official table
//! of what became of each (`Succession`): all of it, part of it, part of its area. A commune that
//! was divided has several successors, and none is chosen ([reading
//! 29](crate::law::Reading::Communes)). Where the sources disagree, `UnitDoubt` says so. The tables
//! cost nothing at a program's start. They make a small release program that looks places up
//! 443,848 bytes larger, stripped, on x86-64 Linux with Rust 1.95 (535,200 without the feature,
//! 979,048 with it); `tests/size-of-communes/check` measures it and fails at 500,000.
//!
//! # Product codes
//!
//! A product's code ([`ProductCode`](crate::ProductCode)) says where it comes from, its serial
//! number there and the year of its registration ([reading 21](crate::law::Reading::ProductCodes)):
//!
//! | era ([`CodeEra`]) | code | T | H | X | year |
//! |---|---|---|---|---|---|
//! | sheets of 1048 | `T-H-STT-year` | one of the 63 | district | | 2019 to 2025 |
//! | as used in 2021-2025 | `T-H-X-STT-year` | one of the 63 | district | commune | 2021 to 2025 |
//! | sheets of 26/2026 | `T-X-STT-year` | one of the 34 | | commune | from 2026 |
//!
//! T has two digits, H three, X five and the year four, leading zeros included; STT is a whole
//! number from 1 without leading zeros. Since seven province codes changed owner, a code is read
//! with its era ([`ProductCode::parse`](crate::ProductCode::parse)). Written in full no code reads
//! in two eras, and [`ProductCode::parse_without_era`](crate::ProductCode::parse_without_era) tells
//! the era from the form. Codes that lost something on the way, such as the leading zeros that a
//! spreadsheet drops, or that carry other dashes and spaces are errors that name the code meant;
//! where more than one era could have printed the code, the error lists them. With the feature
//! `communes` the commune must be one of the era, in the province and district that stand before
//! it. The form of codes given from 2025-07-01 to 2026-07-21 under 148 is not known: what may be
//! one of these is an error that names the [gap](crate::law::Gap::CodesWithoutDistrict).

#[macro_use]
mod table;

mod any;
#[cfg(feature = "communes")]
mod communes;
pub(crate) mod current;
mod era;
mod find;
pub(crate) mod former;
mod merger;
pub(crate) mod product_code;
#[cfg(feature = "serde")]
mod stored;
mod unit;
mod unknown;
mod words;

pub use any::{AnyProvince, REUSED_CODES};
#[cfg(feature = "communes")]
#[doc(alias("xã", "xa", "phường", "phuong", "đặc khu", "dac khu"))]
pub use communes::CommuneId;
#[cfg(feature = "communes")]
#[doc(alias("đơn vị hành chính cấp xã", "don vi hanh chinh cap xa"))]
pub use communes::CommuneKind;
#[cfg(feature = "communes")]
#[doc(alias("huyện", "huyen", "quận", "quan"))]
pub use communes::DistrictId;
#[cfg(feature = "communes")]
#[doc(alias("đơn vị hành chính cấp huyện", "don vi hanh chinh cap huyen"))]
pub use communes::DistrictKind;
#[cfg(feature = "communes")]
#[doc(alias("xã", "xa", "phường", "phuong", "thị trấn", "thi tran"))]
pub use communes::FormerCommuneId;
#[cfg(feature = "communes")]
#[doc(alias("bảng chuyển đổi", "bang chuyen doi"))]
pub use communes::Succession;
#[cfg(feature = "communes")]
#[doc(alias("sắp xếp đơn vị hành chính", "sap xep don vi hanh chinh"))]
pub use communes::SuccessionKind;
#[cfg(feature = "communes")]
pub use communes::{
    AnyCommune, AnyCommuneError, CodeUnitError, CodeUnits, DividedCommune, EarlierCommuneId, KindChange,
    Predecessor, UnitCandidate, UnitDoubt, UnitFindError, UnitName, UnknownCommuneCode, UnknownDistrictCode,
};
#[doc(alias("thời kỳ", "thoi ky"))]
pub use era::Era;
pub use era::ProvinceKind;
pub use find::FindError;
pub use product_code::{CodePlace, ProductCodeError, YearOutOfEra};
pub use table::Designation;
pub use unit::{CommuneCode, DistrictCode, InvalidUnitCode, Unit};
pub use unknown::{AnyProvinceError, UnknownProvinceCode};

#[doc(alias("mã số sản phẩm", "ma so san pham"))]
pub use crate::law::product_codes::CodeEra;
pub use crate::law::product_codes::CodePart;

use current::Province;
use former::FormerProvince;

//! Places: the provinces before and after 2025-07-01, the codes of districts and communes, and the
//! product codes made of them.
//!
//! On 2025-07-01 the 63 provinces and centrally-run cities became 34, and districts were abolished.
//! Seven two-digit codes changed owner that day ([`REUSED_CODES`]): 15 was the code of Yên Bái and
//! is now the code of Lào Cai. So the era is part of the type. A [`Province`] is one of the 34, a
//! [`FormerProvince`] is one of the 63, and the compiler keeps the two apart. An [`AnyProvince`] is
//! a province of either era, together with its era.
//!
//! [`FormerProvince::successor`] gives the province of today that a former province is part of.
//! [`Province::predecessors`] gives the former provinces that make up a province of today.
//! [`Era::on`] says which era a day belongs to.
//!
//! [`Province::find`] finds a province by its name as people type it. A text that does not name
//! exactly one province is an error, which says why. The codes of districts and communes are
//! checked by their form ([`DistrictCode`], [`CommuneCode`]). With the feature `communes` the
//! library also has every district and commune: see [below](#communes).
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
//! A province of one era does not compile where a province of the other is needed:
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
//! With the feature `communes` the library has these units, each by its code and by its name
//! (`UnitName`):
//!
//! * the 3,321 communes of today (`CommuneId`)
//! * the 10,033 communes of 2025-06-30 (`FormerCommuneId`), in 696 districts (`DistrictId`)
//! * 727 communes that ended in the years before (`EarlierCommuneId`)
//!
//! It also has the official conversion table, which says what became of each former commune: all of
//! it, part of it, or part of its area came to a commune of today (`Succession`). A commune that
//! was divided has several successors, and the library chooses none of them ([reading
//! 29](crate::law::Reading::Communes)). `UnitDoubt` lists the places where the sources disagree.
//!
//! The tables need no work when a program starts. They make a small release program that looks
//! places up 443,848 bytes larger, stripped, on x86-64 Linux with Rust 1.95 (535,200 without the
//! feature, 979,048 with it). `tests/size-of-communes/check` measures this and fails at 500,000.
//!
//! # Product codes
//!
//! A product's code ([`ProductCode`](crate::ProductCode)) says where the product comes from, its
//! serial number there and the year of its registration ([reading
//! 21](crate::law::Reading::ProductCodes)):
//!
//! | era ([`CodeEra`]) | code | T | H | X | year |
//! |---|---|---|---|---|---|
//! | sheets of 1048 | `T-H-STT-year` | one of the 63 | district | | 2019 to 2025 |
//! | as used in 2021-2025 | `T-H-X-STT-year` | one of the 63 | district | commune | 2021 to 2025 |
//! | sheets of 26/2026 | `T-X-STT-year` | one of the 34 | | commune | from 2026 |
//!
//! T has two digits, H three, X five and the year four, leading zeros included. STT is a whole
//! number from 1 to 4,294,967,295 without leading zeros. The first and the last year of each era
//! are included.
//!
//! Since seven province codes changed owner, a code is read with its era
//! ([`ProductCode::parse`](crate::ProductCode::parse)). A code that is written in full has the form
//! of one era only, so
//! [`ProductCode::parse_without_era`](crate::ProductCode::parse_without_era) can tell its era. A
//! code that lost leading zeros, as in a spreadsheet, or that has spaces or other dashes is an
//! error, which names the code meant. If a wrong code could be of several eras, the error lists
//! them.
//!
//! With the feature `communes` the units of a code are checked too: there must be such a district
//! or commune in the era, and it must be in the province and the district that the code names.
//!
//! The form of the codes that were given from 2025-07-01 to 2026-07-21 under 148 is not known. A
//! code that may be one of these is an error, which names the
//! [gap](crate::law::Gap::CodesWithoutDistrict).

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

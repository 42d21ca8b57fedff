//! Communes and districts by code and name, and what became of them (feature `communes`).

/// Gives a handle of a table its printed forms.
macro_rules! handle {
    ($Name:ident, $Error:ident, $Code:ident) => {
        impl core::fmt::Display for $Name {
            /// The code.
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl core::fmt::Debug for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, concat!(stringify!($Name), "({} {})"), self.code(), self.short_name())
            }
        }

        impl core::str::FromStr for $Name {
            type Err = $Error;

            fn from_str(code: &str) -> Result<Self, $Error> {
                Self::from_code(code)
            }
        }

        impl From<$Name> for $Code {
            fn from(unit: $Name) -> Self {
                Self::of_table(unit.code())
            }
        }
    };
}

mod any;
mod code_error;
mod compile;
mod current;
mod district;
mod doubt;
mod earlier;
mod find_error;
mod former;
mod index;
mod kind;
mod names;
mod place_in_code;
#[cfg(feature = "serde")]
mod stored;
mod succession;
mod table;
mod words;

pub use any::{AnyCommune, UnitCandidate};
pub use code_error::{AnyCommuneError, DividedCommune, UnknownCommuneCode, UnknownDistrictCode};
#[doc(alias("xã", "xa", "phường", "phuong", "đặc khu", "dac khu"))]
pub use current::CommuneId;
#[doc(alias("huyện", "huyen", "quận", "quan"))]
pub use district::DistrictId;
pub use doubt::UnitDoubt;
pub use earlier::EarlierCommuneId;
pub use find_error::UnitFindError;
#[doc(alias("xã", "xa", "phường", "phuong", "thị trấn", "thi tran"))]
pub use former::FormerCommuneId;
#[doc(alias("đơn vị hành chính cấp xã", "don vi hanh chinh cap xa"))]
pub use kind::CommuneKind;
#[doc(alias("đơn vị hành chính cấp huyện", "don vi hanh chinh cap huyen"))]
pub use kind::DistrictKind;
pub use kind::KindChange;
#[doc(alias("sắp xếp đơn vị hành chính", "sap xep don vi hanh chinh"))]
pub use kind::SuccessionKind;
pub use names::UnitName;
pub use place_in_code::{CodeUnitError, CodeUnits};
pub use succession::Predecessor;
#[doc(alias("bảng chuyển đổi", "bang chuyen doi"))]
pub use succession::Succession;

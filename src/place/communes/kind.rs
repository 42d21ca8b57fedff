use core::fmt;

use time::Date;
use time::macros::date;

use crate::base::{Lang, Say, coded};
use crate::place::communes::words;

coded! {
    /// What kind of unit a commune is.
    ///
    /// Townships ended with the districts: 2025-06-30 was their last day. Special zones began on
    /// 2025-07-01.
    ///
    /// Source: the code lists of Decision 19/2025/QĐ-TTg and Decision 124/2004/QĐ-TTg, and
    /// [reading 29](crate::law::Reading::Communes).
    ///
    /// ```
    /// use ocop::place::{CommuneId, CommuneKind};
    ///
    /// assert_eq!(CommuneId::from_code("26732")?.kind(), CommuneKind::SpecialZone);
    /// # Ok::<(), ocop::place::UnknownCommuneCode>(())
    /// ```
    pub enum CommuneKind in "ocop::place": "loại đơn vị hành chính cấp xã" / "kind of commune", "unknown_commune_kind" {
        /// A commune.
        Commune = "commune", "xã" / "commune";
        /// A ward.
        Ward = "ward", "phường" / "ward";
        /// A township, until 2025-06-30.
        Town = "town", "thị trấn" / "township";
        /// A special zone, since 2025-07-01: 13 islands and groups of islands.
        SpecialZone = "special_zone", "đặc khu" / "special zone";
    }
}

coded! {
    /// What kind of unit a district was.
    ///
    /// Source: the code lists of Decision 19/2025/QĐ-TTg and Decision 124/2004/QĐ-TTg, and
    /// [reading 29](crate::law::Reading::Communes).
    ///
    /// ```
    /// use ocop::place::{DistrictId, DistrictKind};
    ///
    /// assert_eq!(DistrictId::from_code("001")?.kind(), DistrictKind::UrbanDistrict);
    /// # Ok::<(), ocop::place::UnknownDistrictCode>(())
    /// ```
    pub enum DistrictKind in "ocop::place": "loại đơn vị hành chính cấp huyện" / "kind of district", "unknown_district_kind" {
        /// A district of a centrally-run city.
        UrbanDistrict = "urban_district", "quận" / "urban district";
        /// A rural district.
        District = "district", "huyện" / "district";
        /// A town.
        Town = "town", "thị xã" / "town";
        /// A city below a province or centrally-run city.
        City = "city", "thành phố thuộc tỉnh" / "city of a province";
    }
}

coded! {
    /// How a former commune, or the area of a district in no commune, came to a commune of today,
    /// in the words of the official conversion table.
    ///
    /// Source: the code lists of Decision 19/2025/QĐ-TTg and Decision 124/2004/QĐ-TTg, and
    /// [reading 29](crate::law::Reading::Communes).
    ///
    /// ```
    /// use ocop::place::{FormerCommuneId, SuccessionKind};
    ///
    /// let successions = FormerCommuneId::from_code("28882")?.successions();
    /// assert!(successions.map(|succession| succession.kind()).eq([SuccessionKind::Whole]));
    /// # Ok::<(), ocop::place::UnknownCommuneCode>(())
    /// ```
    pub enum SuccessionKind in "ocop::place": "cách hình thành đơn vị mới" / "kind of succession", "unknown_succession_kind" {
        /// All of it, joined with others or with parts of others.
        Whole = "whole", "toàn bộ" / "the whole";
        /// It alone, with name and borders as they were.
        Unchanged = "unchanged", "giữ nguyên" / "unchanged";
        /// It alone, under another name.
        Renamed = "renamed", "đổi tên" / "renamed";
        /// Part of its area and of its people.
        Part = "part", "một phần diện tích và dân số" / "part of the area and people";
        /// Part of its area; the conversion table speaks of no people.
        PartOfArea = "part_of_area", "một phần diện tích" / "part of the area";
        /// Part of its area with all its people.
        PartOfAreaAllPeople = "part_of_area_all_people", "một phần diện tích và toàn bộ dân số"
            / "part of the area with all the people";
    }
}

impl SuccessionKind {
    /// Whether all of the former unit came to this one successor.
    ///
    /// ```
    /// use ocop::place::SuccessionKind;
    ///
    /// let whole = SuccessionKind::ALL.iter().filter(|kind| kind.is_whole());
    /// assert!(whole.copied().eq([
    ///     SuccessionKind::Whole,
    ///     SuccessionKind::Unchanged,
    ///     SuccessionKind::Renamed,
    /// ]));
    /// ```
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Whole | Self::Unchanged | Self::Renamed)
    }

    /// The kind of a mark in the table.
    pub(super) const fn of_mark(mark: u8) -> Option<Self> {
        Some(match mark {
            b'>' => Self::Whole,
            b'=' => Self::Unchanged,
            b'~' => Self::Renamed,
            b'/' => Self::Part,
            b'<' => Self::PartOfArea,
            b'@' => Self::PartOfAreaAllPeople,
            _ => return None,
        })
    }
}

/// A change of kind: which kind of unit a commune is from a day on, and by which resolution.
///
/// [`CommuneId::kind_change`](crate::place::CommuneId::kind_change) gives it.
///
/// Source: the resolution that it names.
///
/// ```
/// use ocop::place::{CommuneId, CommuneKind};
/// use time::macros::date;
///
/// let trang_bom = CommuneId::from_code("26248")?;
/// assert_eq!(trang_bom.kind_on(date!(2026 - 04 - 29)), CommuneKind::Commune);
/// let change = trang_bom.kind_change().ok_or("no change")?;
/// assert_eq!((change.from(), change.kind()), (date!(2026 - 04 - 30), CommuneKind::Ward));
/// assert_eq!(change.resolution(), "237/NQ-UBTVQH16");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the kind, the first day and the resolution. It is written and not read back:
/// store the commune instead.
///
/// ```
/// use ocop::place::CommuneId;
///
/// let change = CommuneId::from_code("26248")?.kind_change().ok_or("no change")?;
/// let json = r#"{"kind":"ward","from":"2026-04-30","resolution":"237/NQ-UBTVQH16"}"#;
/// assert_eq!(serde_json::to_string(&change)?, json);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KindChange {
    from: Date,
    kind: CommuneKind,
    resolution: &'static str,
}

impl KindChange {
    /// The ten of Đồng Nai.
    pub(super) const OF_DONG_NAI: Self =
        Self { from: date!(2026 - 04 - 30), kind: CommuneKind::Ward, resolution: "237/NQ-UBTVQH16" };

    /// The twelve of Bắc Ninh.
    pub(super) const OF_BAC_NINH: Self =
        Self { from: date!(2026 - 09 - 20), kind: CommuneKind::Ward, resolution: "388/NQ-UBTVQH16" };

    /// The first day of the new kind, that day included.
    #[must_use]
    pub const fn from(&self) -> Date {
        self.from
    }

    /// The new kind.
    #[must_use]
    pub const fn kind(&self) -> CommuneKind {
        self.kind
    }

    /// The number of the resolution of the National Assembly's Standing Committee that made it so.
    #[must_use]
    pub const fn resolution(&self) -> &'static str {
        self.resolution
    }
}

impl Say for KindChange {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::kind_change(lang, f, &self.kind, &self.from, &self.resolution)
    }
}

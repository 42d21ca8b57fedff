use core::fmt;

use time::Date;

use crate::Text;
use crate::base::{Lang, Say};
use crate::law::{Act, Citation};
use crate::place::ProvinceKind;

/// What a province is called from a day on: its kind, its name, and the resolution that made it so.
///
/// [`Province::designation_on`](crate::Province::designation_on) gives the one of a day,
/// [`Province::designations`](crate::Province::designations) gives all of an era.
///
/// Source: the resolution that [`citation`](Self::citation) names.
///
/// ```
/// use ocop::Province;
/// use ocop::place::ProvinceKind;
/// use time::macros::date;
///
/// let before = Province::DongNai.designation_on(date!(2026 - 04 - 29));
/// assert_eq!((before.kind(), before.name().vi()), (ProvinceKind::Province, "Tỉnh Đồng Nai"));
/// let after = Province::DongNai.designation_on(date!(2026 - 04 - 30));
/// assert_eq!((after.kind(), after.name().en()), (ProvinceKind::City, "Đồng Nai city"));
/// let citation = after.citation().ok_or("no act")?;
/// assert_eq!(citation.to_string(), "Resolution 30/2026/QH16");
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the kind, the name in both languages, the first day and the act. It is written
/// and not read back: store the province and the day instead.
///
/// ```
/// use ocop::Province;
/// use time::macros::date;
///
/// let written = serde_json::to_value(Province::DongNai.designation_on(date!(2026 - 04 - 30)))?;
/// assert_eq!((&written["kind"], &written["from"]), (&"city".into(), &"2026-04-30".into()));
/// assert_eq!(written["name"]["en"], "Đồng Nai city");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Designation {
    pub(super) kind: ProvinceKind,
    pub(super) name: Text,
    pub(super) short: &'static str,
    pub(super) by: Option<Act>,
}

impl Designation {
    /// The kind of unit.
    #[must_use]
    pub const fn kind(&self) -> ProvinceKind {
        self.kind
    }

    /// The name with the unit word: `Tỉnh Lào Cai` / `Lào Cai province`.
    #[must_use]
    pub const fn name(&self) -> Text {
        self.name
    }

    /// The Vietnamese name without the unit word: `Lào Cai`.
    #[must_use]
    pub const fn short_name(&self) -> &'static str {
        self.short
    }

    /// The first day on which it holds, that day included; `None` if it is the first one that the
    /// province has in this era.
    ///
    /// ```
    /// use ocop::Province;
    /// use time::macros::date;
    ///
    /// let dong_nai = |day| Province::DongNai.designation_on(day);
    /// assert_eq!(dong_nai(date!(2026 - 04 - 29)).from(), None);
    /// assert_eq!(dong_nai(date!(2026 - 04 - 30)).from(), Some(date!(2026 - 04 - 30)));
    /// ```
    #[must_use]
    pub const fn from(&self) -> Option<Date> {
        match self.by {
            Some(act) => Some(act.in_force_from()),
            None => None,
        }
    }

    /// The resolution that made it so; `None` if it is the first one that the province has in this
    /// era.
    ///
    /// ```
    /// use ocop::Province;
    /// use time::macros::date;
    ///
    /// let city = Province::DongNai.designation_on(date!(2026 - 04 - 30));
    /// let citation = city.citation().ok_or("a resolution made it a city")?;
    /// assert_eq!(citation.to_string(), "Resolution 30/2026/QH16");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn citation(&self) -> Option<Citation> {
        match self.by {
            Some(act) => Some(Citation::whole(act)),
            None => None,
        }
    }
}

impl Say for Designation {
    /// The name with the unit word.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name.get(lang))
    }
}

/// All that is known of a province.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) first: Designation,
    pub(super) later: Option<Designation>,
    pub(super) aliases: &'static [&'static str],
}

impl Record {
    pub(super) const fn latest(&self) -> &Designation {
        match &self.later {
            Some(later) => later,
            None => &self.first,
        }
    }

    pub(super) fn designations(&self) -> impl Iterator<Item = &Designation> + Clone {
        core::iter::once(&self.first).chain(&self.later)
    }

    pub(super) fn on(&self, day: Date) -> &Designation {
        let begun = |later: &&Designation| later.from().is_none_or(|from| from <= day);
        self.later.as_ref().filter(begun).unwrap_or(&self.first)
    }
}

macro_rules! designation {
    (province $short:literal $($by:ident)?) => {
        designation!(@ Province, $short, concat!("Tỉnh ", $short), concat!($short, " province"), $($by)?)
    };
    (city $short:literal $($by:ident)?) => {
        designation!(@ City, $short, concat!("Thành phố ", $short), concat!($short, " city"), $($by)?)
    };
    (@ $kind:ident, $short:literal, $vi:expr, $en:expr, $($by:ident)?) => {
        Designation {
            kind: ProvinceKind::$kind,
            name: Text::new($vi, $en),
            short: $short,
            by: provinces!(@ option $($crate::law::Act::$by)?),
        }
    };
}

/// Writes the enum of an era's provinces from its rows: variant, code, first designation, later one
/// with the act that made it so, other spellings.
macro_rules! provinces {
    (@ option $value:expr) => { Some($value) };
    (@ option) => { None };
    ($(#[$doc:meta])* $Name:ident in $era:ident;
        $($variant:ident = $code:literal [$kind:ident $short:literal $(then $later:ident $last:literal by $act:ident)?]
            $(also [$($alias:literal),+])?;)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $Name {
            $(#[doc = concat!("Code ", $code, ": ", $short, $(", later ", $last,)? ".")] $variant,)*
        }

        impl $Name {
            /// Every province, by code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            pub(super) const CODES: &'static [&'static str] = &[$($code),*];

            pub(super) const fn record(self) -> &'static Record {
                match self {
                    $(Self::$variant => const {
                        &Record {
                            first: designation!($kind $short),
                            later: provinces!(@ option $(designation!($later $last $act))?),
                            aliases: &[$($($alias),+)?],
                        }
                    },)*
                }
            }

            /// The two-digit code, which means nothing without the era.
            ///
            /// ```
            /// use ocop::{FormerProvince, Province};
            ///
            /// // One code, two provinces: the code needs its era.
            /// assert_eq!((Province::LaoCai.code(), FormerProvince::YenBai.code()), ("15", "15"));
            /// ```
            #[must_use]
            #[doc(alias("mã tỉnh", "ma tinh"))]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The province of this era with a two-digit code.
            ///
            /// ```
            /// use ocop::{FormerProvince, Problem, Province};
            ///
            /// assert_eq!(Province::from_code("86")?, Province::VinhLong);
            /// assert_eq!(FormerProvince::from_code("83")?, FormerProvince::BenTre);
            /// // 83 was given up on 2025-07-01.
            /// assert_eq!(Province::from_code("83").unwrap_err().code(), "retired_province_code");
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            ///
            /// # Errors
            ///
            /// [`UnknownProvinceCode`] for a code that no province of this era has. For one of the
            /// 34 it is `retired_province_code` if one of the 63 had the code, and names that
            /// province. In every other case it is `unknown_province_code`.
            pub fn from_code(code: &str) -> Result<Self, UnknownProvinceCode> {
                let found = Self::ALL.iter().copied().find(|province| province.code() == code);
                found.ok_or_else(|| UnknownProvinceCode::new(code, Era::$era))
            }

            /// The last name that it has in this era, with the unit word: `Tỉnh Lào Cai` / `Lào Cai
            /// province`.
            ///
            /// For the name on a day see [`designation_on`](Self::designation_on).
            ///
            /// ```
            /// use ocop::Province;
            ///
            /// let name = Province::HoChiMinh.name();
            /// assert_eq!(name.vi(), "Thành phố Hồ Chí Minh");
            /// ```
            #[must_use]
            pub const fn name(self) -> Text {
                self.record().latest().name()
            }

            /// The last Vietnamese name that it has in this era, without the unit word: `Lào Cai`.
            ///
            /// ```
            /// use ocop::{FormerProvince, Province};
            ///
            /// assert_eq!(Province::LamDong.short_name(), "Lâm Đồng");
            /// assert_eq!(FormerProvince::DakNong.short_name(), "Đắk Nông");
            /// ```
            #[must_use]
            pub const fn short_name(self) -> &'static str {
                self.record().latest().short_name()
            }

            /// The last kind that it has in this era.
            ///
            /// ```
            /// use ocop::place::ProvinceKind;
            /// use ocop::{FormerProvince, Province};
            ///
            /// assert_eq!(Province::DongNai.kind(), ProvinceKind::City);
            /// assert_eq!(FormerProvince::DongNai.kind(), ProvinceKind::Province);
            /// ```
            #[must_use]
            pub const fn kind(self) -> ProvinceKind {
                self.record().latest().kind()
            }

            /// The name and kind on a day, with the resolution that made them so.
            ///
            /// A day before the era gives the first designation in it. A day after the era gives
            /// the last.
            ///
            /// ```
            /// use ocop::Province;
            /// use time::macros::date;
            ///
            /// let on = |day| Province::DongNai.designation_on(day).name().vi();
            /// assert_eq!(on(date!(2026 - 04 - 29)), "Tỉnh Đồng Nai");
            /// assert_eq!(on(date!(2026 - 04 - 30)), "Thành phố Đồng Nai");
            /// ```
            #[must_use]
            pub fn designation_on(self, day: Date) -> &'static Designation {
                self.record().on(day)
            }

            /// Every name and kind it has had in this era, oldest first.
            ///
            /// ```
            /// use ocop::Province;
            ///
            /// let names = Province::DongNai.designations().map(|one| one.name().vi());
            /// assert!(names.eq(["Tỉnh Đồng Nai", "Thành phố Đồng Nai"]));
            /// assert_eq!(Province::VinhLong.designations().count(), 1);
            /// ```
            pub fn designations(self) -> impl Iterator<Item = &'static Designation> + Clone {
                self.record().designations()
            }

            /// Other spellings and abbreviations that [`find`](Self::find) takes, beside the names;
            /// most provinces have none.
            ///
            /// ```
            /// use ocop::Province;
            ///
            /// for alias in Province::HoChiMinh.aliases() {
            ///     assert_eq!(Province::find(alias)?, Province::HoChiMinh);
            /// }
            /// assert!(Province::VinhLong.aliases().is_empty());
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            #[must_use]
            pub const fn aliases(self) -> &'static [&'static str] {
                self.record().aliases
            }

            /// The province of this era that a text names.
            ///
            /// Every name of the era and every [alias](Self::aliases) is found:
            ///
            /// * in composed and in decomposed Unicode, and in any case
            /// * with the unit word (*tỉnh*, *T.*, *thành phố*, *TP.*, *TP*; *province* or *city*
            ///   at the end) or without it
            /// * with a space, a hyphen, a dash or a full stop between its words
            /// * with the tone mark on either vowel (*Hòa*, *Hoà*)
            ///
            /// If a text has diacritics, they must be right. A text without any diacritics names
            /// the province that is written so; if none is, it names the province that has these
            /// letters. For a text that has only some of its diacritics there is
            /// [`find_unaccented`](Self::find_unaccented).
            ///
            /// A unit word must fit the kind: *TP. Lào Cai* is a town, not the province.
            ///
            /// ```
            /// use ocop::{Problem, Province};
            ///
            /// assert_eq!(Province::find("tỉnh vĩnh long")?, Province::VinhLong);
            /// assert_eq!(Province::find("Thanh Hoá")?, Province::ThanhHoa);
            /// let error = Province::find("TP. Lào Cai").unwrap_err();
            /// assert_eq!(error.code(), "place_of_other_kind");
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            ///
            /// # Errors
            ///
            /// [`FindError`]: `unknown_place` if the text names no province of this era,
            /// `place_of_other_kind` if it has the unit word of the other kind.
            pub fn find(text: &str) -> Result<Self, FindError> {
                Self::only(find::find(text, &[Era::$era], Marks::Kept)?, text)
            }

            /// The province of this era that a text names when all diacritics and spaces are left
            /// out of the text and of the names.
            ///
            /// `đ` is read as `d`. Within an era no two names become equal this way.
            ///
            /// ```
            /// use ocop::Province;
            ///
            /// assert_eq!(Province::find_unaccented("Dong Nai")?, Province::DongNai);
            /// assert_eq!(Province::find_unaccented("vinhlong")?, Province::VinhLong);
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            ///
            /// # Errors
            ///
            /// [`FindError`] (`unknown_place`, `place_of_other_kind`) as for [`find`](Self::find).
            pub fn find_unaccented(text: &str) -> Result<Self, FindError> {
                Self::only(find::find(text, &[Era::$era], Marks::Dropped)?, text)
            }

            fn only(found: AnyProvince, text: &str) -> Result<Self, FindError> {
                match found {
                    AnyProvince::$era(province) => Ok(province),
                    // The search was in this era alone.
                    other => Err(FindError::unknown(text, &[Era::$era], alloc::vec![other])),
                }
            }
        }

        $crate::base::coded_traits! { $Name, UnknownProvinceCode }
    };
}

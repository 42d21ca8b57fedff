//! Values with a stable code or number.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use core::fmt;

use crate::base::{Allowed, Details, Joined, Lang, Problem, Quoted, Say, Text, problem, words};

/// The text of the first of some tokens.
macro_rules! first {
    ($first:tt $(, $rest:tt)*) => {
        stringify!($first)
    };
}
pub(crate) use first;

/// Writes an enum whose values have a stable code and a name in both languages.
///
/// Each gets `ALL`, `code`, `from_code`, `name`, [`FromStr`](core::str::FromStr) and
/// [`Display`](fmt::Display) by code, [`Say`] by name, and is stored as its code. `in` says the
/// public path of the type, for the examples.
macro_rules! coded {
    ($(#[$meta:meta])* pub enum $Name:ident in $home:literal: $kind_vi:literal / $kind_en:literal, $error:literal {
        $($(#[$variant_meta:meta])* $Variant:ident = $code:literal, $vi:literal / $en:literal;)*
    }) => {
        $(#[$meta])*
        ///
        /// # Stored form
        ///
        /// In every format it is its code, as text. Reading refuses any other text.
        ///
        /// ```
        #[doc = concat!("use ", $home, "::", stringify!($Name), ";")]
        ///
        #[doc = concat!("let value = ", stringify!($Name), "::", $crate::base::first!($($Variant),*), ";")]
        #[doc = concat!("let json = r#\"", $crate::base::first!($($code),*), "\"#;")]
        /// assert_eq!(serde_json::to_string(&value)?, json);
        #[doc = concat!("assert_eq!(serde_json::from_str::<", stringify!($Name), ">(json)?, value);")]
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $Name {
            $($(#[$variant_meta])* #[doc(alias = $vi)] $Variant,)*
        }

        impl $Name {
            /// Every value, in the order of the declaration.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),*];

            pub(crate) const CODES: &'static [&'static str] = &[$($code),*];

            /// The stable code, which is also its stored form.
            ///
            /// ```
            #[doc = concat!("use ", $home, "::", stringify!($Name), ";")]
            ///
            #[doc = concat!("let value = ", stringify!($Name), "::", $crate::base::first!($($Variant),*), ";")]
            #[doc = concat!("assert_eq!(value.code(), ", $crate::base::first!($($code),*), ");")]
            /// // It is printed as its code.
            #[doc = concat!("assert_eq!(value.to_string(), ", $crate::base::first!($($code),*), ");")]
            /// ```
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$Variant => $code,)* }
            }

            /// The name in both languages.
            ///
            /// ```
            #[doc = concat!("use ", $home, "::", stringify!($Name), ";")]
            ///
            #[doc = concat!("let name = ", stringify!($Name), "::", $crate::base::first!($($Variant),*), ".name();")]
            #[doc = concat!("assert_eq!(name.vi(), ", $crate::base::first!($($vi),*), ");")]
            #[doc = concat!("assert_eq!(name.en(), ", $crate::base::first!($($en),*), ");")]
            /// ```
            #[must_use]
            pub const fn name(self) -> $crate::base::Text {
                match self { $(Self::$Variant => $crate::base::Text::new($vi, $en),)* }
            }

            /// The value with a code.
            ///
            /// ```
            #[doc = concat!("use ocop::Problem;\nuse ", $home, "::", stringify!($Name), ";")]
            ///
            #[doc = concat!("let value = ", stringify!($Name), "::", $crate::base::first!($($Variant),*), ";")]
            #[doc = concat!("assert_eq!(", stringify!($Name), "::from_code(", $crate::base::first!($($code),*), ")?, value);")]
            #[doc = concat!("let error = ", stringify!($Name), "::from_code(\"?\").unwrap_err();")]
            #[doc = concat!("assert_eq!(error.code(), \"", $error, "\");")]
            /// // It names every code that is allowed.
            #[doc = concat!("assert!(error.allowed().contains(&", $crate::base::first!($($code),*), "));")]
            /// # Ok::<(), ocop::UnknownCode>(())
            /// ```
            ///
            /// # Errors
            ///
            #[doc = concat!("[`UnknownCode`](crate::UnknownCode) (`", $error, "`) for any other text.")]
            pub fn from_code(code: &str) -> Result<Self, $crate::base::UnknownCode> {
                Self::ALL.iter().copied().find(|value| value.code() == code).ok_or_else(|| {
                    $crate::base::UnknownCode::new(
                        $error,
                        $crate::base::Text::new($kind_vi, $kind_en),
                        code,
                        Self::CODES,
                    )
                })
            }
        }

        $crate::base::coded_traits! { $Name, $crate::base::UnknownCode }
    };
}
pub(crate) use coded;

/// What a type with `code`, `from_code`, `name` and `CODES` has besides: it is read and printed by
/// its code, said by its name, stored as its code. [`coded!`] writes them, and so does a table
/// whose error says more than [`UnknownCode`].
macro_rules! coded_traits {
    ($Name:ident, $Error:ty) => {
        impl core::str::FromStr for $Name {
            type Err = $Error;

            /// Reads the code.
            ///
            /// # Errors
            ///
            /// Those of [`from_code`](Self::from_code).
            fn from_str(code: &str) -> Result<Self, Self::Err> {
                Self::from_code(code)
            }
        }

        impl core::fmt::Display for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl $crate::base::Say for $Name {
            fn say(&self, lang: $crate::base::Lang, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.name().get(lang))
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $Name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $Name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::base::stored::from_text(deserializer)
            }
        }

        #[cfg(feature = "schemars1")]
        $crate::base::stored::schema!($Name, {"type": "string", "enum": Self::CODES});
    };
}
pub(crate) use coded_traits;

/// Writes an enum whose values have a stable number and a name in both languages.
///
/// Each gets `ALL`, `number`, `TryFrom` of its number, `name`, [`Display`](fmt::Display) by number,
/// and is stored as its number. `in` says the public path of the type, for the examples.
macro_rules! numbered {
    ($(#[$meta:meta])* pub enum $Name:ident in $home:literal: $number_type:ty, $kind_vi:literal / $kind_en:literal, $error:literal {
        $($(#[$variant_meta:meta])* $Variant:ident = $number:literal, $vi:literal / $en:literal;)*
    }) => {
        $(#[$meta])*
        ///
        /// # Stored form
        ///
        /// In every format it is its number. Reading refuses any other number.
        ///
        /// ```
        #[doc = concat!("use ", $home, "::", stringify!($Name), ";")]
        ///
        #[doc = concat!("let value = ", stringify!($Name), "::", $crate::base::first!($($Variant),*), ";")]
        #[doc = concat!("let json = \"", $crate::base::first!($($number),*), "\";")]
        /// assert_eq!(serde_json::to_string(&value)?, json);
        #[doc = concat!("assert_eq!(serde_json::from_str::<", stringify!($Name), ">(json)?, value);")]
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $Name {
            $($(#[$variant_meta])* #[doc(alias = $vi)] $Variant,)*
        }

        impl $Name {
            /// Every value, by number.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),*];

            const NUMBERS: &'static [u16] = &[$($number),*];

            /// The number, which is also its stored form.
            ///
            /// ```
            #[doc = concat!("use ocop::Problem;\nuse ", $home, "::", stringify!($Name), ";")]
            ///
            #[doc = concat!("let value = ", stringify!($Name), "::", $crate::base::first!($($Variant),*), ";")]
            #[doc = concat!("assert_eq!(value.number(), ", $crate::base::first!($($number),*), ");")]
            #[doc = concat!("assert_eq!(", stringify!($Name), "::try_from(", $crate::base::first!($($number),*), ")?, value);")]
            #[doc = concat!("let error = ", stringify!($Name), "::try_from(255).unwrap_err();")]
            #[doc = concat!("assert_eq!(error.code(), \"", $error, "\");")]
            /// # Ok::<(), ocop::UnknownNumber>(())
            /// ```
            #[must_use]
            pub const fn number(self) -> $number_type {
                match self { $(Self::$Variant => $number,)* }
            }

            /// The name in both languages.
            ///
            /// ```
            #[doc = concat!("use ", $home, "::", stringify!($Name), ";")]
            ///
            #[doc = concat!("let name = ", stringify!($Name), "::", $crate::base::first!($($Variant),*), ".name();")]
            #[doc = concat!("assert_eq!(name.vi(), ", $crate::base::first!($($vi),*), ");")]
            #[doc = concat!("assert_eq!(name.en(), ", $crate::base::first!($($en),*), ");")]
            /// ```
            #[must_use]
            pub const fn name(self) -> $crate::base::Text {
                match self { $(Self::$Variant => $crate::base::Text::new($vi, $en),)* }
            }

            pub(crate) const fn from_number(number: $number_type) -> Option<Self> {
                match number {
                    $($number => Some(Self::$Variant),)*
                    _ => None,
                }
            }
        }

        impl TryFrom<$number_type> for $Name {
            type Error = $crate::base::UnknownNumber;

            /// The value with a number.
            ///
            /// # Errors
            ///
            #[doc = concat!("[`UnknownNumber`](crate::UnknownNumber) (`", $error, "`) for any other number.")]
            fn try_from(number: $number_type) -> Result<Self, Self::Error> {
                Self::from_number(number).ok_or(const {
                    $crate::base::UnknownNumber::new(
                        $error,
                        $crate::base::Text::new($kind_vi, $kind_en),
                        Self::NUMBERS,
                    )
                }.given(u64::from(number)))
            }
        }

        impl From<$Name> for $number_type {
            fn from(value: $Name) -> Self {
                value.number()
            }
        }

        impl core::fmt::Display for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(&self.number(), f)
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $Name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.number().serialize(serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $Name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$number_type as ::serde::Deserialize>::deserialize(deserializer)
                    .and_then(|number| Self::try_from(number).map_err(::serde::de::Error::custom))
            }
        }

        #[cfg(feature = "schemars1")]
        $crate::base::stored::schema!($Name, {"type": "integer", "enum": Self::NUMBERS});
    };
}
pub(crate) use numbered;

words! {
    unknown_code(kind, given, allowed) = "không có {kind} {given}; chọn một trong: {allowed}" / "no {kind} {given}; it is one of: {allowed}";
    unknown_number(kind, given, allowed) = "không có {kind} {given}; các số được dùng: {allowed}" / "no {kind} {given}; the numbers are: {allowed}";
}

/// A text that is no code of its kind: what was given, and what is allowed.
///
/// Its code names the kind of value: `unknown_authority`, `unknown_edition` and so on. The function
/// `from_code` of each type names the code, and [`codes`](crate::codes) lists them all.
///
/// ```
/// use ocop::{Authority, Lang, Problem, Say};
///
/// let error = Authority::from_code("village").unwrap_err();
/// assert_eq!(error.code(), "unknown_authority");
/// assert_eq!(error.given(), "village");
/// assert_eq!(error.allowed(), ["district", "province", "centre"]);
/// assert!(error.text(Lang::Vi).to_string().contains("village"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    error: &'static str,
    kind: Text,
    given: String,
    allowed: &'static [&'static str],
}

impl UnknownCode {
    pub(crate) fn new(
        error: &'static str,
        kind: Text,
        given: &str,
        allowed: &'static [&'static str],
    ) -> Self {
        Self { error, kind, given: given.to_owned(), allowed }
    }

    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The codes that are allowed.
    #[must_use]
    pub const fn allowed(&self) -> &'static [&'static str] {
        self.allowed
    }
}

impl Say for UnknownCode {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        unknown_code(lang, f, &self.kind, &Quoted(&self.given), &Joined(self.allowed.iter()))
    }
}

impl Problem for UnknownCode {
    fn code(&self) -> &'static str {
        self.error
    }

    fn details(&self) -> Details {
        Details::given(&self.given).allowing(Allowed::one_of(self.allowed))
    }
}

/// A number that no value of its kind has: what was given, and what is allowed.
///
/// Its code names the kind of value: `unknown_star`, `unknown_product_set` and so on. The function
/// `try_from` of each type names the code, and [`codes`](crate::codes) lists them all.
///
/// ```
/// use ocop::{ProductGroup, Problem};
///
/// let error = ProductGroup::try_from(7).unwrap_err();
/// assert_eq!((error.code(), error.number()), ("unknown_product_group", 7));
/// assert_eq!(error.allowed(), [1, 2, 3, 4, 5, 6]);
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownNumber {
    error: &'static str,
    kind: Text,
    given: u64,
    allowed: &'static [u16],
}

impl UnknownNumber {
    pub(crate) const fn new(error: &'static str, kind: Text, allowed: &'static [u16]) -> Self {
        Self { error, kind, given: 0, allowed }
    }

    pub(crate) const fn given(self, given: u64) -> Self {
        Self { given, ..self }
    }

    /// The number given.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.given
    }

    /// The numbers that are allowed.
    #[must_use]
    pub const fn allowed(self) -> &'static [u16] {
        self.allowed
    }
}

impl Say for UnknownNumber {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        unknown_number(lang, f, &self.kind, &self.given, &Joined(self.allowed.iter()))
    }
}

impl Problem for UnknownNumber {
    fn code(&self) -> &'static str {
        self.error
    }

    fn details(&self) -> Details {
        Details::given(self.given).allowing(Allowed::one_of(self.allowed))
    }
}

problem! { UnknownCode, UnknownNumber }

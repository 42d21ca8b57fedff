//! Sentences in two languages.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::num::{NonZeroU16, NonZeroU32, NonZeroUsize};

use rust_decimal::Decimal;
use time::Date;

use crate::base::{Lang, Text, date};

/// Something that the library can say in Vietnamese and in English.
///
/// [`text`](Self::text) gives the sentence, for printing or as a `String`.
///
/// ```
/// use ocop::{Lang, Say, law::Reading};
///
/// let reading = Reading::ExactMean;
/// assert!(reading.text(Lang::Vi).to_string().starts_with("Cách hiểu 1"));
/// assert!(reading.text(Lang::En).to_string().starts_with("Reading 1"));
/// ```
pub trait Say {
    /// Writes it in a language.
    ///
    /// ```
    /// use core::fmt;
    /// use ocop::{Lang, Say, Star};
    ///
    /// /// A star in brackets, in either language.
    /// struct Bracketed(Star);
    ///
    /// impl Say for Bracketed {
    ///     fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    ///         f.write_str("[")?;
    ///         self.0.say(lang, f)?;
    ///         f.write_str("]")
    ///     }
    /// }
    ///
    /// assert_eq!(Bracketed(Star::Four).text(Lang::Vi).to_string(), "[4 sao]");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Only an error of the formatter, without a code.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// The value in a language, to be printed. The text is made only when it is printed.
    ///
    /// ```
    /// use ocop::{Lang, Say, Star};
    ///
    /// assert_eq!(Star::Four.text(Lang::Vi).to_string(), "4 sao");
    /// assert_eq!(Star::Four.text(Lang::En).to_string(), "4 stars");
    /// ```
    fn text(&self, lang: Lang) -> Said<'_, Self>
    where
        Self: Sized,
    {
        Said { what: self, lang }
    }
}

/// Something in a language, to be printed.
///
/// [`Say::text`] makes it. It borrows the value, and makes its text only when it is printed.
///
/// ```
/// use ocop::{Lang, Say, Star};
///
/// let said = Star::Four.text(Lang::Vi);
/// assert_eq!(format!("Hạng: {said}"), "Hạng: 4 sao");
/// ```
///
/// # Stored form
///
/// It is not stored, because it only prints a value in one language. Keep the value, or the text
/// that it prints.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a, S: ?Sized> {
    what: &'a S,
    lang: Lang,
}

impl<'a, S: Say + ?Sized> Said<'a, S> {
    /// The thing in the language. [`Say::text`] does the same where the type is known.
    ///
    /// ```
    /// use ocop::catalogue::Subgroup;
    /// use ocop::{Lang, Said, Say, Star};
    ///
    /// // Things of different types in one list.
    /// let parts: [&dyn Say; 2] = [&Subgroup::Tea, &Star::Three];
    /// let said = parts.map(|part| Said::new(part, Lang::Vi).to_string());
    /// assert_eq!(said.join(": "), "Chè: 3 sao");
    /// ```
    pub const fn new(what: &'a S, lang: Lang) -> Self {
        Self { what, lang }
    }
}

impl<S: Say + ?Sized> fmt::Display for Said<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.what.say(self.lang, f)
    }
}

/// Writes sentences, one row each, both languages side by side.
///
/// Each row becomes a function that takes the language, the formatter and what stands in the
/// braces.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident($($argument:ident),*) = $vi:literal / $en:literal;)*) => {$(
        $(#[$meta])*
        pub(super) fn $name(
            lang: $crate::base::Lang,
            f: &mut core::fmt::Formatter<'_>,
            $($argument: &dyn $crate::base::Say,)*
        ) -> core::fmt::Result {
            $(let $argument = $crate::base::Said::new($argument, lang);)*
            match lang {
                $crate::base::Lang::Vi => write!(f, $vi),
                $crate::base::Lang::En => write!(f, $en),
            }
        }
    )*};
}
pub(crate) use words;

macro_rules! alike {
    ($($type:ty),*) => {$(
        impl Say for $type {
            fn say(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    )*};
}

// Said alike in every language.
alike!(u8, u16, u32, u64, i64, usize, NonZeroU16, NonZeroU32, NonZeroUsize, str, String, Cow<'_, str>, char);

impl<S: Say + ?Sized> Say for &S {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).say(lang, f)
    }
}

impl Say for Date {
    /// As officials write it in Vietnamese (30/6/2025, 05/7/2025, 24/02/2023), `YYYY-MM-DD` in
    /// English.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match lang {
            Lang::Vi => {
                let (year, month, day) = self.to_calendar_date();
                // A day under 10 and the months 1 and 2 are written with a leading zero.
                let month = u8::from(month);
                let zero = if month <= 2 { "0" } else { "" };
                write!(f, "{day:02}/{zero}{month}/{year}")
            }
            Lang::En => fmt::Display::fmt(&date::text(*self), f),
        }
    }
}

impl Say for Decimal {
    /// With a decimal comma in Vietnamese and a decimal point in English.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use alloc::string::ToString as _;
        let text = self.to_string();
        match lang {
            Lang::Vi => f.write_str(&text.replace('.', ",")),
            Lang::En => f.write_str(&text),
        }
    }
}

/// A number of things: the noun follows the number in English.
pub(crate) struct Counted {
    pub(crate) count: u64,
    pub(crate) one: Text,
    pub(crate) many: Text,
}

impl Say for Counted {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = if self.count == 1 { self.one } else { self.many };
        write!(f, "{} {}", self.count, noun.get(lang))
    }
}

/// What somebody gave, in quotes: control characters escaped, and cut where it is long.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl Say for Quoted<'_> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = cut(self.0, f, |letter| if matches!(letter, '"' | '\\') { "\\" } else { "" }, "\"")?;
        more(left, lang, f)
    }
}

/// What somebody gave as it is written, without quotes of our own: control characters escaped, and
/// cut where it is long.
pub(crate) struct Shown<'a>(pub(crate) &'a str);

impl Say for Shown<'_> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = cut(self.0, f, |_| "", "")?;
        more(left, lang, f)
    }
}

/// How many characters of a given text are shown.
const SHOWN: usize = 60;

/// Writes the beginning of a text between marks, and answers how many characters are left out.
fn cut(
    text: &str,
    f: &mut fmt::Formatter<'_>,
    escape: fn(char) -> &'static str,
    mark: &str,
) -> Result<usize, fmt::Error> {
    f.write_str(mark)?;
    let mut rest = text.chars();
    for letter in rest.by_ref().take(SHOWN) {
        if letter.is_control() {
            write!(f, "{}", letter.escape_default())?;
        } else {
            write!(f, "{}{letter}", escape(letter))?;
        }
    }
    let left = rest.count();
    f.write_str(if left == 0 { "" } else { "…" })?;
    f.write_str(mark)?;
    Ok(left)
}

fn more(left: usize, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (left, lang) {
        (0, _) => Ok(()),
        (left, Lang::Vi) => write!(f, " (còn {left} ký tự)"),
        (left, Lang::En) => write!(f, " ({left} more characters)"),
    }
}

/// Several things with commas between them.
pub(crate) struct Joined<I>(pub(crate) I);

impl<I: Iterator<Item = S> + Clone, S: Say> Say for Joined<I> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, one) in self.0.clone().enumerate() {
            f.write_str(if place == 0 { "" } else { ", " })?;
            one.say(lang, f)?;
        }
        Ok(())
    }
}

/// Several things with semicolons between them, for things that have commas of their own.
pub(crate) struct Listed<I>(pub(crate) I);

impl<I: Iterator<Item = S> + Clone, S: Say> Say for Listed<I> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, one) in self.0.clone().enumerate() {
            f.write_str(if place == 0 { "" } else { "; " })?;
            one.say(lang, f)?;
        }
        Ok(())
    }
}

/// Several things of which one is meant: commas between them, and "or" before the last.
pub(crate) struct OneOf<'a, S>(pub(crate) &'a [S]);

impl<S: Say> Say for OneOf<'_, S> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let or = Text::new(" hoặc ", " or ").get(lang);
        let last = self.0.len().saturating_sub(1);
        for (place, one) in self.0.iter().enumerate() {
            f.write_str(match place {
                0 => "",
                place if place == last => or,
                _ => ", ",
            })?;
            one.say(lang, f)?;
        }
        Ok(())
    }
}

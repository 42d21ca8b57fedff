use core::fmt;

use alloc::string::String;
use alloc::vec::Vec;

use super::{CodeEra, CodePart};
use crate::place::UnknownProvinceCode;

/// A year of assessment that codes of an era cannot name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{year} is no year of a {era}; it must be {}", Years(*.era))]
pub struct YearOutOfEra {
    era: CodeEra,
    year: u16,
}

impl YearOutOfEra {
    pub(super) const fn new(era: CodeEra, year: u16) -> Self {
        Self { era, year }
    }

    /// The era.
    #[must_use]
    pub const fn era(&self) -> CodeEra {
        self.era
    }

    /// The year given.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "year_out_of_era"
    }
}

/// Why a text is no product code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProductCodeError {
    /// It has too many parts or too few.
    #[error("product code {given:?} has {found} parts; {}", Counts(*.era))]
    PartCount {
        /// The text given.
        given: String,
        /// The era asked, or `None` if the era was to be told.
        era: Option<CodeEra>,
        /// How many parts it has.
        found: usize,
    },
    /// A part is not of its form.
    #[error("product code {given:?}: {} ({}) is {found:?}, but must be {}; a {era} is {}",
        .part.letter(), .part.code(), Allowed(*.part, *.era), .era.pattern())]
    Part {
        /// The text given.
        given: String,
        /// The era it was read in.
        era: CodeEra,
        /// The first part that is wrong.
        part: CodePart,
        /// What stands there.
        found: String,
    },
    /// The two digits of T are no province's in the era.
    #[error("product code {given:?}, read as a {era}: T (province) {source}")]
    Province {
        /// The text given.
        given: String,
        /// The era it was read in.
        era: CodeEra,
        /// What is wrong with the code of the province.
        source: UnknownProvinceCode,
    },
    /// It is a code of another era than asked.
    #[error("product code {given:?} is no {asked} ({}): it is a {}", .asked.pattern(), Eras(.actual))]
    OtherEra {
        /// The text given.
        given: String,
        /// The era asked.
        asked: CodeEra,
        /// The one era that it reads in.
        actual: [CodeEra; 1],
    },
    /// It is no code as it stands, and more than one era could have printed it.
    #[error("product code {given:?} is ambiguous without its era: it could be a {}, but for each a part is wrong or missing",
        Eras(.eras))]
    Ambiguous {
        /// The text given.
        given: String,
        /// The eras it could be, oldest first.
        eras: Vec<CodeEra>,
    },
}

impl ProductCodeError {
    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        match self {
            Self::PartCount { given, .. }
            | Self::Part { given, .. }
            | Self::Province { given, .. }
            | Self::OtherEra { given, .. }
            | Self::Ambiguous { given, .. } => given,
        }
    }

    /// The eras that the text could be: those it was read in, the one it really is, or all it could be.
    #[must_use]
    pub fn eras(&self) -> &[CodeEra] {
        match self {
            Self::PartCount { era, .. } => era.as_slice(),
            Self::Part { era, .. } | Self::Province { era, .. } => core::slice::from_ref(era),
            Self::OtherEra { actual, .. } => actual,
            Self::Ambiguous { eras, .. } => eras,
        }
    }

    /// The part that is wrong, where there is one.
    #[must_use]
    pub const fn part(&self) -> Option<CodePart> {
        match self {
            Self::Part { part, .. } => Some(*part),
            Self::Province { .. } => Some(CodePart::Province),
            Self::PartCount { .. } | Self::OtherEra { .. } | Self::Ambiguous { .. } => None,
        }
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::PartCount { .. } => "wrong_part_count",
            Self::Part { .. } => "invalid_code_part",
            Self::Province { source, .. } => source.code(),
            Self::OtherEra { .. } => "code_of_other_era",
            Self::Ambiguous { .. } => "ambiguous_code",
        }
    }
}

struct Years(CodeEra);

impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {}", self.0.first_year(), self.0.last_year())
    }
}

struct Counts(Option<CodeEra>);

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(era) => write!(f, "a {era} has {}: {}", era.parts().len(), era.pattern()),
            None => f.write_str("codes have 4 or 5, by their era"),
        }
    }
}

struct Allowed(CodePart, CodeEra);

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            CodePart::Province => f.write_str("two digits"),
            CodePart::District => f.write_str("three digits"),
            CodePart::Commune => f.write_str("five digits"),
            CodePart::Serial => write!(f, "a whole number from 1 to {} without leading zeros", u32::MAX),
            CodePart::Year => write!(f, "four digits from {}", Years(self.1)),
        }
    }
}

struct Eras<'a>(&'a [CodeEra]);

impl fmt::Display for Eras<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut or = "";
        for era in self.0 {
            write!(f, "{or}{era} ({}, year {})", era.pattern(), Years(*era))?;
            or = " or a ";
        }
        Ok(())
    }
}

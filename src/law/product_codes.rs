//! The forms of product codes that were printed or used.

use core::ops::RangeInclusive;

use crate::Text;
use crate::base::coded;

coded! {
    /// A form of product code, with the years in which it was used.
    ///
    /// The forms overlap in time: a code of 2021 to 2025 may have four parts or five. Which form an
    /// edition prints stands in its rules:
    /// [`Rules::product_code`](crate::law::Rules::product_code).
    ///
    /// Source: 26/2026, Annex II; 1048, Annex III;
    /// [reading 21](crate::law::Reading::ProductCodes).
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::place::CodeEra;
    ///
    /// assert_eq!(Edition::Decision26.rules().product_code.said(), Some(CodeEra::WithCommune));
    /// assert_eq!(CodeEra::WithCommune.pattern().en(), "T-X-STT-year");
    /// ```
    #[non_exhaustive]
    pub enum CodeEra in "ocop::place": "dạng mã sản phẩm" / "form of product code", "unknown_code_era" {
        /// `T-H-STT-year`: the sheets of 1048, with a serial number of the district.
        WithDistrict = "with_district", "mã bốn phần có mã huyện" / "four-part code with a district";
        /// `T-H-X-STT-year`: as used in 2021-2025, with a serial number of the commune.
        FiveParts = "five_parts", "mã năm phần" / "five-part code";
        /// `T-X-STT-year`: the sheets of 26/2026, with a serial number of the commune.
        WithCommune = "with_commune", "mã bốn phần có mã xã" / "four-part code with a commune";
    }
}

/// What is known of a form.
struct Form {
    parts: &'static [CodePart],
    pattern: Text,
    years: (u16, u16),
    /// A year in which codes may have had this form, without its being known.
    uncertain: Option<u16>,
}

impl CodeEra {
    const fn form(self) -> Form {
        use CodePart::{Commune, District, Province, Serial, Year};
        match self {
            // 2025 is the last year with districts.
            Self::WithDistrict => Form {
                parts: &[Province, District, Serial, Year],
                pattern: Text::new("T-H-STT-năm", "T-H-STT-year"),
                years: (2019, 2025),
                uncertain: None,
            },
            Self::FiveParts => Form {
                parts: &[Province, District, Commune, Serial, Year],
                pattern: Text::new("T-H-X-STT-năm", "T-H-X-STT-year"),
                years: (2021, 2025),
                uncertain: Some(2026),
            },
            Self::WithCommune => Form {
                parts: &[Province, Commune, Serial, Year],
                pattern: Text::new("T-X-STT-năm", "T-X-STT-year"),
                years: (2026, 9999),
                uncertain: Some(2025),
            },
        }
    }

    /// The parts in order, joined by hyphens in the code.
    ///
    /// ```
    /// use ocop::place::{CodeEra, CodePart};
    ///
    /// let parts = CodeEra::WithCommune.parts().iter();
    /// let letters: Vec<_> = parts.filter_map(|part| part.letter()).collect();
    /// assert_eq!(letters, ["T", "X", "STT"]);
    /// assert_eq!(CodeEra::FiveParts.parts()[2], CodePart::Commune);
    /// ```
    #[must_use]
    pub const fn parts(self) -> &'static [CodePart] {
        self.form().parts
    }

    /// The parts in letters: `T-X-STT-year`.
    #[must_use]
    pub const fn pattern(self) -> Text {
        self.form().pattern
    }

    /// The years that a code of the form can name, both ends included.
    ///
    /// A four-part code with a district names 2019 to 2025, a five-part code 2021 to 2025, and a
    /// four-part code with a commune 2026 to 9999. 2025 is the last year with districts. No code of
    /// five parts is known from before 2021.
    ///
    /// ```
    /// use ocop::place::CodeEra;
    ///
    /// assert!(CodeEra::WithCommune.years().contains(&2026));
    /// assert!(!CodeEra::WithCommune.years().contains(&2025));
    /// assert_eq!(CodeEra::FiveParts.years(), 2021..=2025);
    /// ```
    #[must_use]
    pub const fn years(self) -> RangeInclusive<u16> {
        let (first, last) = self.form().years;
        first..=last
    }

    /// A year for which it is not known whether codes had this form: 2026 for codes of five parts,
    /// 2025 for codes with a commune; `None` for codes with a district.
    ///
    /// From 2025-07-01 to 2026-07-21 there were no districts, and the form printed under 148 is not
    /// known ([`Gap::CodesWithoutDistrict`](crate::law::Gap::CodesWithoutDistrict)).
    #[must_use]
    pub const fn uncertain_year(self) -> Option<u16> {
        self.form().uncertain
    }
}

coded! {
    /// A part of a product code.
    ///
    /// Source: [reading 21](crate::law::Reading::ProductCodes).
    ///
    /// ```
    /// use ocop::place::CodePart;
    ///
    /// assert_eq!((CodePart::Commune.code(), CodePart::Commune.letter()), ("commune", Some("X")));
    /// ```
    pub enum CodePart in "ocop::place": "phần của mã sản phẩm" / "part of a product code", "unknown_code_part" {
        /// T, the province: two digits.
        Province = "province", "mã tỉnh" / "province";
        /// H, the district: three digits.
        District = "district", "mã huyện" / "district";
        /// X, the commune: five digits.
        Commune = "commune", "mã xã" / "commune";
        /// STT, the serial number: a whole number from 1 to 4294967295, without leading zeros.
        Serial = "serial", "số thứ tự" / "serial number";
        /// The year of assessment: four digits.
        Year = "year", "năm đánh giá" / "year of assessment";
    }
}

impl CodePart {
    /// The letters that stand for the part on the sheets: T, H, X, STT; `None` for the year.
    ///
    /// ```
    /// use ocop::place::CodePart;
    ///
    /// assert_eq!(CodePart::Serial.letter(), Some("STT"));
    /// assert_eq!(CodePart::Year.letter(), None);
    /// ```
    #[must_use]
    pub const fn letter(self) -> Option<&'static str> {
        match self {
            Self::Province => Some("T"),
            Self::District => Some("H"),
            Self::Commune => Some("X"),
            Self::Serial => Some("STT"),
            Self::Year => None,
        }
    }
}

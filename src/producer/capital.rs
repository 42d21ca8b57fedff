use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;

/// The share of the capital that the local community holds, in per cent, 0 to 100, exact.
///
/// Joint-stock companies rank by it: from 51% they stand with the cooperatives. The share is never rounded before it
/// is compared, so 50.999% is under 51%.
///
/// ```
/// use ocop::producer::LocalCapital;
///
/// assert!("51".parse::<LocalCapital>()?.reaches_51());
/// assert!(!"50.999".parse::<LocalCapital>()?.reaches_51());
/// assert!("100.01".parse::<LocalCapital>().is_err());
/// # Ok::<(), ocop::producer::LocalCapitalError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "vốn góp của cộng đồng địa phương")]
pub struct LocalCapital(Decimal);

impl LocalCapital {
    /// A share in per cent.
    ///
    /// # Errors
    ///
    /// [`LocalCapitalError`] below 0 and above 100.
    pub fn from_percent(percent: Decimal) -> Result<Self, LocalCapitalError> {
        if percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED {
            let given = alloc::format!("{percent}");
            return Err(LocalCapitalError { given });
        }
        Ok(Self(percent.normalize()))
    }

    /// The share in per cent, without trailing zeros.
    #[must_use]
    pub const fn percent(self) -> Decimal {
        self.0
    }

    /// Whether the share is 51% or more.
    #[must_use]
    pub fn reaches_51(self) -> bool {
        self.0 >= Decimal::from(51_u8)
    }
}

impl FromStr for LocalCapital {
    type Err = LocalCapitalError;

    /// Reads digits, with a point before any decimals: `51`, `50.5`. No sign, no per cent sign, no exponent.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = || LocalCapitalError { given: String::from(text) };
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let well_formed = match text.split_once('.') {
            Some((whole, decimals)) => plain(whole) && plain(decimals),
            None => plain(text),
        };
        if !well_formed {
            return Err(invalid());
        }
        // Exact: more digits than a decimal holds are refused, not rounded.
        let percent = Decimal::from_str_exact(text).map_err(|_| invalid())?;
        Self::from_percent(percent).map_err(|_| invalid())
    }
}

impl fmt::Display for LocalCapital {
    /// The share without the per cent sign, as it is read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is no share of capital.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{given:?} is no share of local capital; it is given in per cent, 0 to 100, with a point before decimals and up to 28 digits"
)]
pub struct LocalCapitalError {
    given: String,
}

impl LocalCapitalError {
    /// The share given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "invalid_local_capital"
    }
}

//! Claims of labels and listings, held against a registry.

mod answer;
mod certification;
mod error;
mod label;
mod state;
#[cfg(feature = "serde")]
mod stored;
mod verdict;
mod words;

use alloc::string::String;

use time::Date;

use super::{ProvincialSets, text};
use crate::base::date;
use crate::law::Star;
use crate::place::product_code::ProductCode;

#[doc(alias("sử dụng nhãn hiệu OCOP", "su dung nhan hieu OCOP"))]
pub use answer::MarkAllowed;
pub use answer::{ClaimAnswer, ClaimCandidate, ClaimGap};
#[doc(alias = "schema.org")]
pub use certification::CertificationStatement;
pub use error::ClaimError;
#[doc(alias("sổ đăng ký sản phẩm", "so dang ky san pham"))]
pub use label::LabelRegister;
pub use label::{LabelRegisterError, LabelledProduct};
#[doc(alias("kết quả kiểm tra công bố", "ket qua kiem tra cong bo"))]
pub use verdict::ClaimVerdict;

/// What a label or a listing says: which product, how many stars, on which day.
///
/// The product is told by the id of its record, by its code, or by both; the id of its producer may
/// stand beside them. A producer alone tells no product: such a claim is answered with the
/// candidates. Ids are compared as they are, in composed form; no name is guessed at.
///
/// Source: [reading 40](crate::law::Reading::MarkWithCertificate).
///
/// ```
/// use ocop::registry::Claim;
/// use ocop::{ProductCode, Problem, Star};
/// use time::macros::date;
///
/// let on = date!(2026 - 11 - 27);
/// let code = ProductCode::parse_without_era("83-829-28780-3-2022")?;
/// let claim = Claim::of_code(code, Star::Four, on)?.with_producer("HTX A")?;
/// assert_eq!((claim.code(), claim.star()), (Some(code), Star::Four));
///
/// assert_eq!(Claim::of_record("s1", 6, on).unwrap_err().code(), "unknown_star");
/// // No label of 2021 bears a code of 2022.
/// let early = Claim::of_code(code, Star::Four, date!(2021 - 12 - 31));
/// assert_eq!(early.unwrap_err().code(), "code_after_day");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading checks them
/// as making one does, and refuses a name that it does not know.
///
/// ```
/// use ocop::registry::Claim;
///
/// let json = r#"{"record":"none","code":null,"producer":null,"star":3,"on":"2026-11-27"}"#;
/// let claim: Claim = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&claim)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Claim {
    record: Option<String>,
    code: Option<ProductCode>,
    producer: Option<String>,
    star: Star,
    on: Date,
}

impl Claim {
    /// A claim on the product with an id.
    ///
    /// ```
    /// use ocop::registry::Claim;
    /// use ocop::{Problem, Star};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 11 - 27);
    /// let claim = Claim::of_record("tea", Star::Three, day)?;
    /// assert_eq!((claim.record(), claim.star()), (Some("tea"), Star::Three));
    /// // As people write it on a form: six stars.
    /// assert_eq!(Claim::of_record("tea", 6, day).unwrap_err().code(), "unknown_star");
    /// assert_eq!(Claim::of_record("", 3, day).unwrap_err().code(), "invalid_claim_id");
    /// let error = Claim::of_record("tea", 3, date!(2010 - 01 - 01)).unwrap_err();
    /// assert_eq!(error.code(), "before_first_recognition");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ClaimError`]: `unknown_star` for a number of stars outside 1 to 5, `invalid_claim_id` for
    /// an id that is empty or holds a control character, `before_first_recognition` for a day
    /// before any province recognised products, `invalid_date` for one outside the years 1 to 9999.
    pub fn of_record<S>(id: &str, star: S, on: Date) -> Result<Self, ClaimError>
    where
        S: TryInto<Star, Error: Into<ClaimError>>,
    {
        Self::of(Some(id), None, None, star, on)
    }

    /// A claim on the product with a code.
    ///
    /// ```
    /// use ocop::registry::Claim;
    /// use ocop::{Problem, ProductCode, Star};
    /// use time::macros::date;
    ///
    /// let code = ProductCode::parse_without_era("83-829-28780-3-2022")?;
    /// let claim = Claim::of_code(code, Star::Three, date!(2026 - 11 - 27))?;
    /// assert_eq!(claim.code(), Some(code));
    /// // The code is of 2022.
    /// let error = Claim::of_code(code, Star::Three, date!(2021 - 11 - 27)).unwrap_err();
    /// assert_eq!(error.code(), "code_after_day");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ClaimError`]: as [`of_record`](Self::of_record), and `code_after_day` for a code of a
    /// later year than the day's.
    pub fn of_code<S>(code: ProductCode, star: S, on: Date) -> Result<Self, ClaimError>
    where
        S: TryInto<Star, Error: Into<ClaimError>>,
    {
        Self::of(None, Some(code), None, star, on)
    }

    /// A claim that names the producer alone.
    ///
    /// ```
    /// use ocop::registry::Claim;
    /// use ocop::{Problem, Star};
    /// use time::macros::date;
    ///
    /// let claim = Claim::of_producer("HTX A", Star::Three, date!(2026 - 11 - 27))?;
    /// assert_eq!((claim.producer(), claim.record()), (Some("HTX A"), None));
    /// let error = Claim::of_producer("\n", Star::Three, date!(2026 - 11 - 27)).unwrap_err();
    /// assert_eq!(error.code(), "invalid_claim_id");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ClaimError`]: as [`of_record`](Self::of_record).
    pub fn of_producer<S>(id: &str, star: S, on: Date) -> Result<Self, ClaimError>
    where
        S: TryInto<Star, Error: Into<ClaimError>>,
    {
        Self::of(None, None, Some(id), star, on)
    }

    fn of<S>(
        record: Option<&str>,
        code: Option<ProductCode>,
        producer: Option<&str>,
        star: S,
        on: Date,
    ) -> Result<Self, ClaimError>
    where
        S: TryInto<Star, Error: Into<ClaimError>>,
    {
        let star = star.try_into().map_err(Into::into)?;
        let on = date::writable(on)?;
        if on < ProvincialSets::known().from {
            return Err(ClaimError::BeforeFirstRecognition { on });
        }
        let record = record.map(|id| checked("record", id)).transpose()?;
        let producer = producer.map(|id| checked("producer", id)).transpose()?;
        if record.is_none() && code.is_none() && producer.is_none() {
            return Err(ClaimError::OfNothing);
        }
        if let Some(code) = code
            && i32::from(code.year()) > on.year()
        {
            return Err(ClaimError::CodeAfterDay { code, on });
        }
        Ok(Self { record, code, producer, star, on })
    }

    /// The same claim with the id of the record.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::registry::Claim;
    /// use time::macros::date;
    ///
    /// let claim = Claim::of_producer("HTX A", Star::Three, date!(2026 - 11 - 27))?;
    /// assert_eq!(claim.with_record("tea")?.record(), Some("tea"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ClaimError`] (`invalid_claim_id`).
    pub fn with_record(self, id: &str) -> Result<Self, ClaimError> {
        Ok(Self { record: Some(checked("record", id)?), ..self })
    }

    /// The same claim with the product's code.
    ///
    /// ```
    /// use ocop::registry::Claim;
    /// use ocop::{Problem, ProductCode, Star};
    /// use time::macros::date;
    ///
    /// let code = ProductCode::parse_without_era("83-829-28780-3-2022")?;
    /// let claim = |day| Claim::of_record("tea", Star::Three, day);
    /// assert_eq!(claim(date!(2026 - 11 - 27))?.with_code(code)?.code(), Some(code));
    /// let error = claim(date!(2021 - 11 - 27))?.with_code(code).unwrap_err();
    /// assert_eq!(error.code(), "code_after_day");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ClaimError`] (`code_after_day`) for a code of a later year than the day's.
    pub fn with_code(self, code: ProductCode) -> Result<Self, ClaimError> {
        if i32::from(code.year()) > self.on.year() {
            return Err(ClaimError::CodeAfterDay { code, on: self.on });
        }
        Ok(Self { code: Some(code), ..self })
    }

    /// The same claim with the id of the producer.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::registry::Claim;
    /// use time::macros::date;
    ///
    /// let claim = Claim::of_record("tea", Star::Three, date!(2026 - 11 - 27))?;
    /// assert_eq!(claim.with_producer("HTX A")?.producer(), Some("HTX A"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ClaimError`] (`invalid_claim_id`).
    pub fn with_producer(self, id: &str) -> Result<Self, ClaimError> {
        Ok(Self { producer: Some(checked("producer", id)?), ..self })
    }

    /// The same claim made on another day.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::registry::Claim;
    /// use time::macros::date;
    ///
    /// let claim = Claim::of_record("tea", Star::Three, date!(2026 - 11 - 27))?;
    /// let later = claim.clone().on_day(date!(2027 - 03 - 01))?;
    /// assert_eq!((later.on(), later.record()), (date!(2027 - 03 - 01), claim.record()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ClaimError`]: `before_first_recognition`, `invalid_date`, `code_after_day`.
    pub fn on_day(self, on: Date) -> Result<Self, ClaimError> {
        let Self { record, code, producer, star, .. } = self;
        Self::of(record.as_deref(), code, producer.as_deref(), star, on)
    }

    /// The id of the record, if it is given.
    #[must_use]
    pub fn record(&self) -> Option<&str> {
        self.record.as_deref()
    }

    /// The product's code, if it is given.
    #[must_use]
    pub const fn code(&self) -> Option<ProductCode> {
        self.code
    }

    /// The id of the producer, if it is given.
    #[must_use]
    pub fn producer(&self) -> Option<&str> {
        self.producer.as_deref()
    }

    /// The star claimed.
    #[must_use]
    pub const fn star(&self) -> Star {
        self.star
    }

    /// The day on which it is claimed.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }
}

fn checked(field: &'static str, id: &str) -> Result<String, ClaimError> {
    text::checked(id).ok_or_else(|| ClaimError::Id { field, given: String::from(id) })
}

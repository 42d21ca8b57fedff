//! Claims of labels and listings, compared with a registry.

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

/// What a label or a listing says: which product has how many stars on a day.
///
/// The product is identified by the id of its record ([`of_record`](Self::of_record)), by its code
/// ([`of_code`](Self::of_code)), or by both. The id of its producer may be added. A producer alone
/// ([`of_producer`](Self::of_producer)) does not identify a product: the answer to such a claim
/// lists the candidates. Ids are compared letter by letter, in composed form (Unicode NFC); similar
/// names are not searched for.
///
/// [`LabelRegister::check`] gives the answer.
///
/// Source: [reading 40](crate::law::Reading::MarkWithCertificate);
/// [reading 21](crate::law::Reading::ProductCodes) for codes.
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
/// // A label of 2021 cannot have a code of 2022.
/// let early = Claim::of_code(code, Star::Four, date!(2021 - 12 - 31));
/// assert_eq!(early.unwrap_err().code(), "code_after_day");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what is not given is null or left out. One of
/// `record`, `code` and `producer` must be given. Reading checks the parts as making one does, and
/// refuses a name that it does not know.
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
    /// A claim about the product whose record has an id. The star is a [`Star`] or a number.
    ///
    /// ```
    /// use ocop::registry::Claim;
    /// use ocop::{Problem, Star};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 11 - 27);
    /// let claim = Claim::of_record("tea", Star::Three, day)?;
    /// assert_eq!((claim.record(), claim.star()), (Some("tea"), Star::Three));
    /// // A number of stars as people type it into a form.
    /// assert_eq!(Claim::of_record("tea", 6, day).unwrap_err().code(), "unknown_star");
    /// assert_eq!(Claim::of_record("", 3, day).unwrap_err().code(), "invalid_claim_id");
    /// let error = Claim::of_record("tea", 3, date!(2010 - 01 - 01)).unwrap_err();
    /// assert_eq!(error.code(), "before_first_recognition");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ClaimError`]: `unknown_star` for a number of stars outside 1 to 5, `invalid_date` for a
    /// day outside the years 1 to 9999, `before_first_recognition` for a day before 2013, when no
    /// province recognised products yet, `invalid_claim_id` for an id that is empty or holds a
    /// control character.
    pub fn of_record<S>(id: &str, star: S, on: Date) -> Result<Self, ClaimError>
    where
        S: TryInto<Star, Error: Into<ClaimError>>,
    {
        Self::of(Some(id), None, None, star, on)
    }

    /// A claim about the product with a code. The star is a [`Star`] or a number.
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
    /// [`ClaimError`]: `unknown_star`, `invalid_date` and `before_first_recognition` as for
    /// [`of_record`](Self::of_record), and `code_after_day` for a code of a later year than that of
    /// the day.
    pub fn of_code<S>(code: ProductCode, star: S, on: Date) -> Result<Self, ClaimError>
    where
        S: TryInto<Star, Error: Into<ClaimError>>,
    {
        Self::of(None, Some(code), None, star, on)
    }

    /// A claim that names only the producer. The star is a [`Star`] or a number.
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
    /// [`ClaimError`]: the codes of [`of_record`](Self::of_record) (`unknown_star`, `invalid_date`,
    /// `before_first_recognition`, `invalid_claim_id`).
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
        let on = date::writable_in("on", on)?;
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

    /// The same claim with the id of the product's record.
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
    /// [`ClaimError`] (`invalid_claim_id`) for an id that is empty or holds a control character.
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
    /// [`ClaimError`] (`code_after_day`) for a code of a later year than that of the day.
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
    /// [`ClaimError`] (`invalid_claim_id`) for an id that is empty or holds a control character.
    pub fn with_producer(self, id: &str) -> Result<Self, ClaimError> {
        Ok(Self { producer: Some(checked("producer", id)?), ..self })
    }

    /// The same claim, made on another day.
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
    /// [`ClaimError`]: `invalid_date` for a day outside the years 1 to 9999,
    /// `before_first_recognition` for a day before 2013, `code_after_day` if the claim has a code
    /// of a later year than that of the day.
    pub fn on_day(self, on: Date) -> Result<Self, ClaimError> {
        let Self { record, code, producer, star, .. } = self;
        Self::of(record.as_deref(), code, producer.as_deref(), star, on)
    }

    /// The id of the product's record, if it is given.
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

    /// The day on which the star is claimed.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }
}

fn checked(field: &'static str, id: &str) -> Result<String, ClaimError> {
    text::checked(id).ok_or_else(|| ClaimError::Id { field, given: String::from(id) })
}

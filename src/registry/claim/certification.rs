use alloc::string::{String, ToString as _};
use core::fmt;

use time::Date;

use super::{ClaimAnswer, words};
use crate::base::{Lang, Say};
use crate::law::{Authority, Star};

/// The answer to a claim as a `Certification` of schema.org, with its rating.
///
/// [`ClaimAnswer::certification`] gives it, and with the feature `serde` it is written as JSON-LD.
/// It states the recognition that the registry knows, not what was claimed. The rating is the star
/// that the product has on the day of the claim. Where the product has no star on that day, the
/// statement is inactive and has no rating.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::law::DossierKind;
/// use ocop::registry::{
///     Claim, LabelRegister, LabelledProduct, RegisteredProducer, RegisteredProduct,
///     RegisteredRating,
/// };
/// use ocop::{Lang, Province, Star};
/// use time::macros::date;
///
/// let rating =
///     RegisteredRating::recognised(DossierKind::First, Star::Four, date!(2025 - 02 - 03))?;
/// let tea =
///     RegisteredProduct::new("tea", RegisteredProducer::new("HTX")?, Province::HaNoi, [rating])?;
/// let register = LabelRegister::of([LabelledProduct::new(tea)])?;
/// let answer = register.check(&Claim::of_record("tea", Star::Five, date!(2026 - 11 - 27))?);
/// let statement = serde_json::to_value(answer.certification(Lang::Vi))?;
/// assert_eq!(statement["@type"], "Certification");
/// assert_eq!(statement["certificationStatus"], "https://schema.org/CertificationActive");
/// assert_eq!(statement["certificationRating"]["ratingValue"], 4);
/// assert_eq!(statement["expires"], "2028-02-03");
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object by the names of schema.org; what does not apply is null. Reading refuses
/// an object that is not such a `Certification` and a status that does not fit the rating, and
/// passes over names that a later version adds.
///
/// ```
/// use ocop::registry::CertificationStatement;
/// use serde_json::json;
///
/// let stored = json!({
///   "@context": "https://schema.org", "@type": "Certification",
///   "name": "Giấy chứng nhận sản phẩm OCOP 4 sao",
///   "description": "Công bố 4 sao ngày 27/11/2026 là đúng: có hiệu lực từ 06/5/2025 đến hết \
///     ngày 06/5/2028.\nNgày 27/11/2026 được dùng nhãn hiệu OCOP với hạng 4 sao, đến hết ngày \
///     06/5/2028.",
///   "inLanguage": "vi", "certificationIdentification": "bich-thao",
///   "certificationStatus": "https://schema.org/CertificationActive",
///   "certificationRating": {
///     "@type": "Rating", "ratingValue": 4, "bestRating": 5, "worstRating": 1
///   },
///   "validFrom": "2025-05-06", "expires": "2028-05-06",
///   "issuedBy": {"@type": "GovernmentOrganization", "name": "cấp tỉnh", "identifier": "province"},
///   "auditDate": "2026-11-27",
///   "about": {"@type": "Product", "productID": "bich-thao", "manufacturer": null}
/// });
/// let statement: CertificationStatement = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&statement)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CertificationStatement {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) language: Lang,
    /// The product's code, or the id of its record.
    pub(super) identification: Option<String>,
    pub(super) product: Option<String>,
    pub(super) producer: Option<String>,
    pub(super) rating: Option<Star>,
    pub(super) valid_from: Option<Date>,
    pub(super) expires: Option<Date>,
    pub(super) issued_by: Option<Authority>,
    /// The day on which it was checked.
    pub(super) audited_on: Date,
}

/// The name of a certificate of a star.
struct Name(Option<Star>);

impl Say for Name {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(star) => words::certification_name(lang, f, star),
            None => words::certification_without_star(lang, f),
        }
    }
}

impl CertificationStatement {
    pub(super) fn of(answer: &ClaimAnswer, lang: Lang) -> Self {
        let claim = answer.claim();
        let code = claim.code().map(|code| code.to_string());
        let mark = answer.mark();
        Self {
            name: Name(answer.star()).text(lang).to_string(),
            description: answer.text(lang).to_string(),
            language: lang,
            identification: code.or_else(|| answer.product().map(String::from)),
            product: answer.product().map(String::from),
            producer: claim.producer().map(String::from),
            rating: answer.star(),
            valid_from: mark.map(|mark| mark.from),
            expires: mark.map(|mark| mark.until),
            issued_by: mark.and(answer.authority()),
            audited_on: claim.on(),
        }
    }

    /// Whether the product is recognised on the day of the claim, so that the statement has a
    /// rating.
    #[must_use]
    pub const fn is_active(&self) -> bool {
        self.rating.is_some()
    }

    /// The star that the product has on the day of the claim.
    #[must_use]
    pub const fn rating(&self) -> Option<Star> {
        self.rating
    }

    /// The text of the answer, in the language of the statement.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }

    /// The name of the certificate, in the language of the statement.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The language of the statement.
    #[must_use]
    pub const fn language(&self) -> Lang {
        self.language
    }

    /// The code in the claim; without one, the id of the product's record. `None` if the claim has
    /// no code and does not identify a record.
    #[must_use]
    pub fn identification(&self) -> Option<&str> {
        self.identification.as_deref()
    }

    /// The id of the product's record; `None` if the claim does not identify one.
    #[must_use]
    pub fn product(&self) -> Option<&str> {
        self.product.as_deref()
    }

    /// The id of the producer, if the claim names it.
    #[must_use]
    pub fn producer(&self) -> Option<&str> {
        self.producer.as_deref()
    }

    /// The first of the days in a row on which the product has the star; `None` without a rating.
    #[must_use]
    pub const fn valid_from(&self) -> Option<Date> {
        self.valid_from
    }

    /// The last of these days, that day included, as far as the registry knows; `None` without a
    /// rating.
    #[must_use]
    pub const fn expires(&self) -> Option<Date> {
        self.expires
    }

    /// Who issued the certificate, if that is known; `None` without a rating.
    #[must_use]
    pub const fn issued_by(&self) -> Option<Authority> {
        self.issued_by
    }

    /// The day of the claim.
    #[must_use]
    pub const fn audited_on(&self) -> Date {
        self.audited_on
    }
}

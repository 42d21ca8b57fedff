//! Certificate requests.

use alloc::borrow::Cow;
use core::fmt;

use serde::Deserialize;
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use time::Date;

use super::loose::{FieldError, Loose, read_from_object};
use crate::certificate::{Certificate, CertificateError};
use crate::law::UnknownRegime;
use crate::{Star, date};

/// A request about a certificate on a day.
///
/// ```text
/// {"id": "c1", "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01",
///  "revoked_on": null, "rerating_filed_on": null}
/// ```
///
/// `revoked_on` and `rerating_filed_on` may be null or left out. `note` is for the reader alone.
#[derive(Deserialize)]
#[serde(remote = "Self", deny_unknown_fields, bound(deserialize = "I: Deserialize<'de>"))]
pub struct CertificateRequest<'a, I> {
    id: I,
    #[serde(borrow)]
    regulation: Loose<'a>,
    #[serde(borrow)]
    star: Loose<'a>,
    #[serde(borrow)]
    issued_on: Loose<'a>,
    #[serde(borrow)]
    on: Loose<'a>,
    #[serde(borrow, default)]
    revoked_on: Loose<'a>,
    #[serde(borrow, default)]
    rerating_filed_on: Loose<'a>,
    #[serde(borrow, default)]
    note: Cow<'a, str>,
}

read_from_object!(CertificateRequest<'a, I>);

impl<I> fmt::Debug for CertificateRequest<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateRequest")
            .field("star", &self.star)
            .field("on", &self.on)
            .finish_non_exhaustive()
    }
}

impl<'a, I> CertificateRequest<'a, I> {
    /// Answers where the certificate stands on the day asked.
    ///
    /// # Errors
    ///
    /// [`CertificateRequestError`] for anything in the request that breaks a rule, together with the `id`.
    pub fn answer(self) -> Result<CertificateAnswer<'a, I>, (I, CertificateRequestError)> {
        let read = || -> Result<_, CertificateRequestError> {
            let regime = self.regulation.regime::<CertificateRequestError>()?;
            let number: u8 = needed("star", &self.star, self.star.number("star", 1..=5)?)?;
            let star = Star::from_number(number).ok_or_else(|| FieldError::new("star", number, "1 to 5"))?;
            let issued_on = needed("issued_on", &self.issued_on, self.issued_on.day("issued_on")?)?;
            let on = needed("on", &self.on, self.on.day("on")?)?;
            let mut certificate = Certificate::under(regime, star, issued_on)?;
            if let Some(day) = self.revoked_on.day("revoked_on")? {
                certificate = certificate.revoked(day)?;
            }
            if let Some(day) = self.rerating_filed_on.day("rerating_filed_on")? {
                certificate = certificate.refiled(day)?;
            }
            Ok((certificate, on))
        };
        match read() {
            Ok((certificate, on)) => Ok(CertificateAnswer { id: self.id, certificate, on, note: self.note }),
            Err(error) => Err((self.id, error)),
        }
    }
}

fn needed<T>(field: &'static str, given: &Loose<'_>, value: Option<T>) -> Result<T, FieldError> {
    value.ok_or_else(|| FieldError::new(field, given, "given"))
}

/// The answer to a [`CertificateRequest`].
#[derive(Clone, Debug)]
pub struct CertificateAnswer<'a, I> {
    id: I,
    certificate: Certificate,
    on: Date,
    note: Cow<'a, str>,
}

impl<I> CertificateAnswer<'_, I> {
    /// The request's `id`.
    #[must_use]
    pub const fn id(&self) -> &I {
        &self.id
    }

    /// The certificate.
    #[must_use]
    pub const fn certificate(&self) -> Certificate {
        self.certificate
    }

    /// The day asked.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// What the request tells its reader.
    #[must_use]
    pub fn note(&self) -> &str {
        &self.note
    }
}

impl<I: Serialize> Serialize for CertificateAnswer<'_, I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { id, certificate, on, .. } = self;
        let window = certificate.window_on(*on);
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", id)?;
        fields.serialize_entry("valid_through", &Day(certificate.valid_through()))?;
        fields.serialize_entry("status", certificate.status(*on).code())?;
        fields.serialize_entry("authority", certificate.authority().code())?;
        fields.serialize_entry("refile_from", &window.map(|window| Day(window.from())))?;
        fields.serialize_entry("refile_until", &window.map(|window| Day(window.until())))?;
        fields.serialize_entry("refile", certificate.refiling(*on).code())?;
        fields.serialize_entry("upgrade", if certificate.can_upgrade(*on) { "open" } else { "closed" })?;
        fields.end()
    }
}

/// A day written `YYYY-MM-DD`.
pub(super) struct Day(pub(super) Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&date::text(self.0))
    }
}

/// Why a certificate request cannot be answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CertificateRequestError {
    /// The year names no regulation.
    #[error(transparent)]
    Regulation(#[from] UnknownRegime),
    /// A field makes no sense.
    #[error(transparent)]
    Field(#[from] FieldError),
    /// There can be no such certificate.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
}

impl CertificateRequestError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Regulation(error) => error.code(),
            Self::Field(error) => error.code(),
            Self::Certificate(error) => error.code(),
        }
    }
}

//! The stored forms of this module.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeStruct as _, Serializer};
use time::Date;

use super::issued::Certificate;
use super::record::Later;
use super::{
    CertificateDivergence, CertificateError, CertificateRecord, CertificateStanding, FilingWindow, Refiling,
    Revocation, RevocationCause, RevocationTerm, Status, UpgradeFiling,
};
use crate::base::date;
use crate::base::stored::{Both, Prose, check_format, stored, stored_as_text};
use crate::law::{Authority, Basis, Citation, Edition, Gap, Star};

stored_as_text! { RevocationCause }

/// `{"day": "2026-12-08", "cause": "law_broken"}`; the cause may be null or left out.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RevocationFields {
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    day: Date,
    cause: Option<RevocationCause>,
}

impl From<&Revocation> for RevocationFields {
    fn from(revocation: &Revocation) -> Self {
        Self { day: revocation.day(), cause: revocation.cause() }
    }
}

impl From<RevocationFields> for Revocation {
    fn from(fields: RevocationFields) -> Self {
        let revocation = Self::on(fields.day);
        fields.cause.map_or(revocation, |cause| revocation.with_cause(cause))
    }
}

/// What was decided and what happened since. What is left out or null after the day of issue is
/// what the rules of that day say.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CertificateFields {
    star: Star,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    issued_on: Date,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    valid_from: Option<Date>,
    edition: Option<Edition>,
    authority: Option<Authority>,
    revocation: Option<Revocation>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    rerating_filed_on: Option<Date>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    rerating_decided_on: Option<Date>,
}

impl From<&Certificate> for CertificateFields {
    fn from(certificate: &Certificate) -> Self {
        Self {
            star: certificate.star(),
            issued_on: certificate.issued_on(),
            valid_from: Some(certificate.valid_from()),
            edition: Some(certificate.edition()),
            authority: Some(certificate.authority()),
            revocation: certificate.revocation(),
            rerating_filed_on: certificate.rerating_filed_on(),
            rerating_decided_on: certificate.rerating_decided_on(),
        }
    }
}

impl TryFrom<CertificateFields> for Certificate {
    type Error = CertificateError;

    fn try_from(fields: CertificateFields) -> Result<Self, Self::Error> {
        let CertificateFields { star, issued_on, valid_from, edition, authority, .. } = fields;
        let edition = edition.map_or_else(|| Edition::of_dossier(issued_on), Ok)?;
        let mut certificate = Self::of_edition(edition, star, issued_on)?;
        if let Some(authority) = authority {
            certificate = certificate.with_authority(authority)?;
        }
        if let Some(day) = valid_from {
            certificate = certificate.with_valid_from(day)?;
        }
        Later {
            revocation: fields.revocation,
            rerating_filed_on: fields.rerating_filed_on,
            rerating_decided_on: fields.rerating_decided_on,
        }
        .on(certificate)
    }
}

stored! { Revocation as RevocationFields, Certificate as CertificateFields }

// -------------------------------------------------------------------------------------------- answers: unknown fields pass

/// `{"from": "2026-09-01", "until": "2026-10-31"}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct WindowFields {
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    from: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    until: Date,
}

impl From<&FilingWindow> for WindowFields {
    fn from(window: &FilingWindow) -> Self {
        Self { from: window.from(), until: window.until() }
    }
}

impl TryFrom<WindowFields> for FilingWindow {
    type Error = &'static str;

    fn try_from(fields: WindowFields) -> Result<Self, Self::Error> {
        Self::new(fields.from, fields.until).ok_or("a window does not close before it opens")
    }
}

/// The days, the place that sets the term, and what it rests on.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RevocationTermFields {
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    concluded_on: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    ends_on: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    decide_by: Date,
    citation: Citation,
    basis: Vec<Basis>,
}

impl From<&RevocationTerm> for RevocationTermFields {
    fn from(term: &RevocationTerm) -> Self {
        Self {
            concluded_on: term.concluded_on(),
            ends_on: term.ends_on(),
            decide_by: term.decide_by(),
            citation: term.citation(),
            basis: term.basis(),
        }
    }
}

impl TryFrom<RevocationTermFields> for RevocationTerm {
    type Error = &'static str;

    fn try_from(fields: RevocationTermFields) -> Result<Self, Self::Error> {
        let RevocationTermFields { concluded_on, ends_on, decide_by, citation, .. } = fields;
        Self::new(concluded_on, ends_on, decide_by, citation).ok_or("a term ends after it begins")
    }
}

/// The answer's name and version, what it says, what each part rests on, and the sentences.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct StandingFields {
    format: String,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    on: Date,
    status: Status,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    valid_from: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    valid_through: Date,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    extended_through: Option<Date>,
    authority: Authority,
    window: Option<FilingWindow>,
    refiling: Refiling,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    rerating_rate_by: Option<Date>,
    upgrade: UpgradeFiling,
    gaps: Vec<Gap>,
    status_basis: Vec<Basis>,
    authority_basis: Vec<Basis>,
    refiling_basis: Vec<Basis>,
    upgrade_basis: Vec<Basis>,
    text: Prose,
}

const STANDING: &str = "ocop.certificate_standing/1";

impl From<&CertificateStanding> for StandingFields {
    fn from(standing: &CertificateStanding) -> Self {
        let text = Prose::of(standing);
        let CertificateStanding {
            on,
            status,
            valid_from,
            valid_through,
            extended_through,
            authority,
            window,
            refiling,
            rerating_rate_by,
            upgrade,
            gaps,
            status_basis,
            authority_basis,
            refiling_basis,
            upgrade_basis,
        } = standing.clone();
        Self {
            format: STANDING.to_owned(),
            on,
            status,
            valid_from,
            valid_through,
            extended_through,
            authority,
            window,
            refiling,
            rerating_rate_by,
            upgrade,
            gaps,
            status_basis,
            authority_basis,
            refiling_basis,
            upgrade_basis,
            text,
        }
    }
}

impl TryFrom<StandingFields> for CertificateStanding {
    type Error = serde::de::value::Error;

    fn try_from(fields: StandingFields) -> Result<Self, Self::Error> {
        use serde::de::Error as _;
        check_format::<Self::Error>(&fields.format, STANDING)?;
        let standing = Self {
            on: fields.on,
            status: fields.status,
            valid_from: fields.valid_from,
            valid_through: fields.valid_through,
            extended_through: fields.extended_through,
            authority: fields.authority,
            window: fields.window,
            refiling: fields.refiling,
            rerating_rate_by: fields.rerating_rate_by,
            upgrade: fields.upgrade,
            gaps: fields.gaps,
            status_basis: fields.status_basis,
            authority_basis: fields.authority_basis,
            refiling_basis: fields.refiling_basis,
            upgrade_basis: fields.upgrade_basis,
        };
        standing.checked().ok_or_else(|| Self::Error::custom("the parts of the standing do not go together"))
    }
}

/// What was decided, with the revision of the tables.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordFields {
    format: String,
    revision: u32,
    star: Star,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    issued_on: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    valid_from: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    valid_through: Date,
    edition: Edition,
    authority: Authority,
    revocation: Option<Revocation>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    rerating_filed_on: Option<Date>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    rerating_decided_on: Option<Date>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    extended_through: Option<Date>,
}

const RECORD: &str = "ocop.certificate/1";

impl From<&CertificateRecord> for RecordFields {
    fn from(record: &CertificateRecord) -> Self {
        let CertificateRecord {
            revision,
            star,
            issued_on,
            valid_from,
            valid_through,
            edition,
            authority,
            revocation,
            rerating_filed_on,
            rerating_decided_on,
            extended_through,
        } = record.clone();
        Self {
            format: RECORD.to_owned(),
            revision,
            star,
            issued_on,
            valid_from,
            valid_through,
            edition,
            authority,
            revocation,
            rerating_filed_on,
            rerating_decided_on,
            extended_through,
        }
    }
}

impl TryFrom<RecordFields> for CertificateRecord {
    type Error = serde::de::value::Error;

    fn try_from(fields: RecordFields) -> Result<Self, Self::Error> {
        use serde::de::Error as _;
        check_format::<Self::Error>(&fields.format, RECORD)?;
        let record = Self {
            revision: fields.revision,
            star: fields.star,
            issued_on: fields.issued_on,
            valid_from: fields.valid_from,
            valid_through: fields.valid_through,
            edition: fields.edition,
            authority: fields.authority,
            revocation: fields.revocation,
            rerating_filed_on: fields.rerating_filed_on,
            rerating_decided_on: fields.rerating_decided_on,
            extended_through: fields.extended_through,
        };
        record.with_valid_through(fields.valid_through).map_err(Self::Error::custom)
    }
}

stored! {
    FilingWindow as WindowFields, RevocationTerm as RevocationTermFields, CertificateStanding as StandingFields, CertificateRecord as RecordFields,
}

impl Serialize for CertificateDivergence {
    /// Its code, what was recorded and what the rules say now as text, and the sentence in both
    /// languages. It is written and not read back.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let day = |day: Date| date::text(day).to_string();
        let (then, now) = match self {
            Self::Unreadable(error) => (None, Some(error.to_string())),
            Self::Authority { then, now } => (Some(then.to_string()), Some(now.to_string())),
            Self::ValidThrough { then, now } => (Some(day(*then)), Some(day(*now))),
            Self::ExtendedThrough { then, now } => (then.map(day), now.map(day)),
        };
        let mut fields = serializer.serialize_struct("CertificateDivergence", 4)?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("then", &then)?;
        fields.serialize_field("now", &now)?;
        fields.serialize_field("text", &Both(self))?;
        fields.end()
    }
}

//! Requests about a certificate on a day.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use crate::base::{Lang, Text};
use crate::certificate::issued::Certificate;
use crate::certificate::{CertificateStanding, Revocation};
use crate::law::{Authority, Gap, Regime};
use crate::wire::fault::{Faults, Place};
use crate::wire::field::{Field, Read};
use crate::wire::header;
use crate::wire::product::{NoteInWords, note};
use crate::wire::request::{Head, open};
use crate::wire::request_error::Needed;
use crate::wire::{Day, Id, Refusal};

const NAMES: &[&str; 11] = &[
    "id",
    "regulation",
    "star",
    "issued_on",
    "on",
    "authority",
    "valid_from",
    "revoked_on",
    "rerating_filed_on",
    "rerating_decided_on",
    "note",
];

/// A request about a certificate: where it stands on a day.
///
/// ```json
/// {"id": "c1", "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01",
///  "valid_from": null, "revoked_on": null, "rerating_filed_on": null, "rerating_decided_on": null}
/// ```
///
/// * `id`: a string or a number, which the answer gives back as it was written
/// * `regulation`: the year of the decision that the product was rated under: 2019, 2023 or 2026
/// * `star`: 3, 4 or 5
/// * `issued_on`: the day of issue, `YYYY-MM-DD` as every day
/// * `on`: the day asked
/// * `authority`: who issued it: `district`, `province` or `centre`; without it the authority that
///   certifies the star on the day of issue
/// * `valid_from`: the first day of the term, where the recognition decision names another day than
///   the day of issue: at most 366 days before or after it
/// * `revoked_on`: the day of revocation
/// * `rerating_filed_on`: the day on which its re-rating was filed: the certificate's last day at
///   the latest
/// * `rerating_decided_on`: the day of the re-rating's result: the day of the filing at the
///   earliest
/// * `note`: what a reader is told: text, or `{"vi": …, "en": …}`
///
/// The fields after `on` may be null or left out. The answer is a [`CertificateAnswer`].
///
/// ```
/// use ocop::wire::CertificateRequest;
///
/// let line = r#"{"id": "c1", "regulation": 2023, "star": 3, "issued_on": "2024-02-29",
///     "on": "2026-12-01", "revoked_on": null, "rerating_filed_on": null}"#;
/// let answer = CertificateRequest::read(line)?.answer()?;
/// let expected = concat!(
///     r#"{"id":"c1","valid_through":"2027-02-28","status":"valid","authority":"district","#,
///     r#""refile_from":"2026-09-01","refile_until":"2026-10-31","refile":"closed","#,
///     r#""upgrade":"open"}"#
/// );
/// assert_eq!(serde_json::to_string(&answer)?, expected);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It borrows the line that it was read from and is not stored: keep the line.
#[derive(Debug)]
pub struct CertificateRequest<'a> {
    head: Head<'a>,
    fields: [Field<'a>; NAMES.len()],
}

impl<'a> CertificateRequest<'a> {
    /// Reads a line: one JSON object. What the fields hold is checked by [`answer`](Self::answer).
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::wire::CertificateRequest;
    ///
    /// let line = r#"{"id": 1, "regulation": 2023, "star": 3, "issued_on": "2024-02-29",
    ///     "on": "2026-12-01"}"#;
    /// assert!(CertificateRequest::read(line).is_ok());
    /// let refusal = CertificateRequest::read("[1]").unwrap_err();
    /// assert_eq!(refusal.faults()[0].code(), "not_an_object");
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refusal`] for what is no JSON (`not_json`) or no object (`not_an_object`).
    pub fn read(line: &'a str) -> Result<Self, Refusal> {
        let (head, fields) = open(line, NAMES)?;
        Ok(Self { head, fields })
    }

    /// Answers where the certificate stands on the day asked.
    ///
    /// ```
    /// use ocop::certificate::Status;
    /// use ocop::wire::CertificateRequest;
    ///
    /// let line = r#"{"id": 1, "regulation": 2023, "star": 3, "issued_on": "2024-02-29",
    ///     "on": "2027-03-01"}"#;
    /// let answer = CertificateRequest::read(line)?.answer()?;
    /// // It was valid up to and including 2027-02-28.
    /// assert_eq!(answer.standing().status(), Status::Expired);
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refusal`] with everything in the request that is wrong:
    ///
    /// * codes of the request ([what they mean](crate::wire#codes-of-refusals)): `not_json`,
    ///   `unknown_field`, `repeated_field`, `missing_field`, `invalid_field`
    /// * `unknown_regulation`, `unknown_star`, `unknown_authority`, `invalid_date`
    /// * the codes of [`CertificateError`](crate::certificate::CertificateError)
    pub fn answer(self) -> Result<CertificateAnswer, Refusal> {
        let Self { head: Head { id, mut faults }, fields } = self;
        let read = read(fields, &mut faults);
        match (read, id) {
            (Some((certificate, standing, note)), Some(id)) if faults.is_empty() => {
                Ok(CertificateAnswer { id, certificate, standing, note, explained: false })
            }
            (_, id) => Err(faults.refuse(id)),
        }
    }
}

type Told = (Certificate, CertificateStanding, Option<NoteInWords>);

#[expect(clippy::large_types_passed_by_value, reason = "taken apart field by field, once")]
fn read(fields: [Field<'_>; NAMES.len()], faults: &mut Faults<'_>) -> Option<Told> {
    let [
        _,
        regulation,
        star,
        issued_on,
        on,
        authority,
        valid_from,
        revoked_on,
        rerating_filed_on,
        rerating_decided_on,
        told,
    ] = fields;
    let regime = header::regime(regulation, faults);
    let regime = regulation.required(regime, Needed::Code(Regime::YEARS), faults);
    let read = header::star(star, faults);
    let star = star.required(read, Needed::Whole { from: 1, to: 5 }, faults);
    let [issued_on, on] = [issued_on, on].map(|field| {
        let day = field.day(faults);
        field.required(day, Needed::Day, faults)
    });
    let authority = authority.code(Authority::CODES, faults, Authority::from_code);
    let [valid_from, revoked_on, filed_on, decided_on] =
        [valid_from, revoked_on, rerating_filed_on, rerating_decided_on].map(|field| field.day(faults));
    let note = note(told, &["note.vi", "note.en"], faults).ok();

    let issued = Certificate::under(regime?, star?, issued_on?);
    let mut certificate = faults.take(issued, Place::HERE)?;
    // What happened to it later is looked at one by one, in the order in which it builds on another;
    // what is wrong with one leaves the certificate as it was.
    if let Read::Is(by) = authority {
        certificate = faults.take(certificate.with_authority(by), Place::HERE).unwrap_or(certificate);
    }
    let mut term_is_known = valid_from != Read::Wrong;
    if let Read::Is(day) = valid_from {
        let dated = faults.take(certificate.with_valid_from(day), Place::HERE);
        term_is_known = dated.is_some();
        certificate = dated.unwrap_or(certificate);
    }
    if let Read::Is(day) = revoked_on {
        let revoked = certificate.with_revocation(Revocation::on(day));
        certificate = faults.take(revoked, Place::HERE).unwrap_or(certificate);
    }
    // The last day for filing follows from the term, and the result's first day from the filing.
    let mut filing_is_known = filed_on != Read::Wrong;
    if let (Read::Is(day), true) = (filed_on, term_is_known) {
        let filed = faults.take(certificate.with_rerating_filed_on(day), Place::HERE);
        filing_is_known = filed.is_some();
        certificate = filed.unwrap_or(certificate);
    }
    if let (Read::Is(day), true) = (decided_on, filing_is_known && term_is_known) {
        let decided = certificate.with_rerating_decided_on(day);
        certificate = faults.take(decided, Place::HERE).unwrap_or(certificate);
    }
    Some((certificate, certificate.standing(on?), note))
}

/// The answer to a [`CertificateRequest`]: where the certificate stands on the day asked.
///
/// It owns all it says, the [`Certificate`] too.
///
/// Source: see [`CertificateStanding`]; [`explained`](Self::explained) gives the provision or the
/// reading behind each answer.
///
/// # Stored form
///
/// It is written and not read back. In JSON:
///
/// ```json
/// {"id": "c1", "valid_through": "2027-02-28", "status": "valid", "authority": "district",
///  "refile_from": "2026-09-01", "refile_until": "2026-10-31", "refile": "closed",
///  "upgrade": "open"}
/// ```
///
/// * `valid_through`: the last day of the term, that day included
/// * `status`, `refile`, `upgrade`: codes of [`Status`](crate::certificate::Status),
///   [`Refiling`](crate::certificate::Refiling) and
///   [`UpgradeFiling`](crate::certificate::UpgradeFiling)
/// * `authority`: who issued it
/// * `refile_from`, `refile_until`: the first and the last day of the window for filing the
///   re-rating, both included; null where the rules of the day have no window
///
/// Only where it applies there are also:
///
/// * `extended_through`: the last day, that day included, up to which the certificate runs on while
///   its re-rating is pending
/// * `rerating_rate_by`: the last day, that day included, for rating that dossier under earlier
///   rules
/// * `gaps`: the gaps of the law that the answer falls into:
///
/// ```json
/// "gaps": [{"code": "five_days_without_district", "text": {"vi": "…", "en": "…"}}]
/// ```
///
/// With [`explained`](Self::explained) the answer ends with `standing`, in the stored form of
/// [`CertificateStanding`], with what each answer rests on.
///
/// ```
/// use ocop::law::Gap;
/// use ocop::wire::CertificateRequest;
///
/// let line = r#"{"id": "c1", "regulation": 2023, "star": 3, "issued_on": "2025-07-03",
///     "on": "2026-11-26", "authority": "province"}"#;
/// let answer = CertificateRequest::read(line)?.answer()?;
/// assert_eq!(answer.standing().gaps(), [Gap::FiveDaysWithoutDistrict]);
/// let json = serde_json::to_value(&answer)?;
/// assert_eq!(json["gaps"][0]["code"], "five_days_without_district");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateAnswer {
    id: Id,
    certificate: Certificate,
    standing: CertificateStanding,
    note: Option<NoteInWords>,
    explained: bool,
}

impl CertificateAnswer {
    /// The same answer with what it rests on.
    ///
    /// ```
    /// use ocop::wire::CertificateRequest;
    ///
    /// let line = r#"{"id": 1, "regulation": 2023, "star": 3, "issued_on": "2024-02-29",
    ///     "on": "2026-12-01"}"#;
    /// let answer = CertificateRequest::read(line)?.answer()?;
    /// assert!(serde_json::to_value(&answer)?.get("standing").is_none());
    /// assert!(serde_json::to_value(answer.explained())?.get("standing").is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn explained(self) -> Self {
        Self { explained: true, ..self }
    }

    /// The request's `id`.
    #[must_use]
    pub const fn id(&self) -> &Id {
        &self.id
    }

    /// The certificate.
    #[must_use]
    pub const fn certificate(&self) -> Certificate {
        self.certificate
    }

    /// Where it stands on the day asked.
    #[must_use]
    pub const fn standing(&self) -> &CertificateStanding {
        &self.standing
    }

    /// What the request tells its reader, if it tells anything.
    ///
    /// ```
    /// use ocop::Lang;
    /// use ocop::wire::CertificateRequest;
    ///
    /// let line = r#"{"id": 1, "regulation": 2023, "star": 3, "issued_on": "2024-02-29",
    ///     "on": "2026-12-01", "note": {"vi": "bản sao", "en": "a copy"}}"#;
    /// let answer = CertificateRequest::read(line)?.answer()?;
    /// assert_eq!(answer.note(Lang::Vi), Some("bản sao"));
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    #[must_use]
    pub fn note(&self, lang: Lang) -> Option<&str> {
        self.note.as_ref().map(|note| note.get(lang))
    }
}

impl Serialize for CertificateAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { id, standing, .. } = self;
        let window = standing.window();
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", id)?;
        fields.serialize_entry("valid_through", &Day(standing.valid_through()))?;
        fields.serialize_entry("status", &standing.status())?;
        fields.serialize_entry("authority", &standing.authority())?;
        fields.serialize_entry("refile_from", &window.map(|window| Day(window.from())))?;
        fields.serialize_entry("refile_until", &window.map(|window| Day(window.until())))?;
        fields.serialize_entry("refile", &standing.refiling())?;
        fields.serialize_entry("upgrade", &standing.upgrade())?;
        if let Some(day) = standing.extended_through() {
            fields.serialize_entry("extended_through", &Day(day))?;
        }
        if let Some(day) = standing.rerating_rate_by() {
            fields.serialize_entry("rerating_rate_by", &Day(day))?;
        }
        if !standing.gaps().is_empty() {
            fields.serialize_entry("gaps", &Gaps(standing.gaps()))?;
        }
        if self.explained {
            fields.serialize_entry("standing", standing)?;
        }
        fields.end()
    }
}

struct Gaps<'a>(&'a [Gap]);

impl Serialize for Gaps<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|gap| NamedGap { code: *gap, text: gap.name() }))
    }
}

#[derive(serde::Serialize)]
struct NamedGap {
    code: Gap,
    text: Text,
}

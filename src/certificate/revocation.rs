use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use time::Date;

use crate::base::term::{self, WorkCalendar};
use crate::base::{Lang, Say, Text, UnknownCode, date};
use crate::certificate::CertificateError;
use crate::law::{
    Answer, Authority, Basis, Citation, Cited, Edition, Reading, RevocationGround, Star, listed,
};

/// Why a certificate ends before its last day: one of the grounds of revocation, or the withdrawal
/// of its recognition.
///
/// Source: 26/2026, Art. 8(1) and 10(1)(b).
///
/// ```
/// use ocop::certificate::RevocationCause;
/// use ocop::law::RevocationGround;
///
/// let cause = RevocationCause::from(RevocationGround::NoLongerProduced);
/// assert_eq!(cause.code(), "no_longer_produced");
/// let cause: RevocationCause = "recognition_withdrawn".parse()?;
/// assert_eq!(cause, RevocationCause::RecognitionWithdrawn);
/// # Ok::<(), ocop::UnknownCode>(())
/// ```
///
/// # Stored form
///
/// In every format it is its code, as text. Reading refuses any other text.
///
/// ```
/// use ocop::certificate::RevocationCause;
///
/// let json = r#""law_broken""#;
/// let cause: RevocationCause = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&cause)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RevocationCause {
    /// The certificate is revoked on a ground (26/2026, Art. 8(1)).
    Ground(RevocationGround),
    /// The recognition of three or four stars was made against the rules, and the provincial
    /// chairman withdraws it at the ministry's request (26/2026, Art. 10(1)(b)).
    #[doc(alias("thu hồi quyết định công nhận", "thu hoi quyet dinh cong nhan"))]
    RecognitionWithdrawn,
}

const WITHDRAWN: &str = "recognition_withdrawn";

impl RevocationCause {
    /// Every cause: the grounds in printed order, then the withdrawal.
    pub const ALL: &'static [Self] = &[
        Self::Ground(RevocationGround::UntrueDossier),
        Self::Ground(RevocationGround::CriteriaNotMet),
        Self::Ground(RevocationGround::LawBroken),
        Self::Ground(RevocationGround::MarkMisused),
        Self::Ground(RevocationGround::NoLongerProduced),
        Self::Ground(RevocationGround::Other),
        Self::RecognitionWithdrawn,
    ];

    const CODES: &'static [&'static str] = &{
        assert!(
            Self::ALL.len() == RevocationGround::ALL.len() + 1,
            "a cause for every ground, and the withdrawal"
        );
        let mut codes = [WITHDRAWN; Self::ALL.len()];
        let mut place = 0;
        while place < codes.len() {
            #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler alone")]
            {
                codes[place] = Self::ALL[place].code();
            }
            place += 1;
        }
        codes
    };

    /// The stable code, which is also its stored form: the ground's, or `recognition_withdrawn`.
    ///
    /// ```
    /// use ocop::certificate::RevocationCause;
    /// use ocop::law::RevocationGround;
    ///
    /// assert_eq!(RevocationCause::Ground(RevocationGround::LawBroken).code(), "law_broken");
    /// assert_eq!(RevocationCause::RecognitionWithdrawn.code(), "recognition_withdrawn");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ground(ground) => ground.code(),
            Self::RecognitionWithdrawn => WITHDRAWN,
        }
    }

    /// The name in both languages.
    ///
    /// ```
    /// use ocop::certificate::RevocationCause;
    /// use ocop::law::RevocationGround;
    ///
    /// let cause = RevocationCause::Ground(RevocationGround::MarkMisused);
    /// assert_eq!(cause.name(), RevocationGround::MarkMisused.name());
    /// ```
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Ground(ground) => ground.name(),
            Self::RecognitionWithdrawn => Text::new(
                "Thu hồi quyết định công nhận không đúng quy định, theo đề nghị của Bộ",
                "Recognition against the rules withdrawn, at the ministry's request",
            ),
        }
    }

    /// The cause with a code.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::certificate::RevocationCause;
    ///
    /// let cause = RevocationCause::from_code("recognition_withdrawn")?;
    /// assert_eq!(cause, RevocationCause::RecognitionWithdrawn);
    /// let error = RevocationCause::from_code("late").unwrap_err();
    /// assert_eq!(error.code(), "unknown_revocation_cause");
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownCode`] (`unknown_revocation_cause`) for any other text.
    pub fn from_code(code: &str) -> Result<Self, UnknownCode> {
        const KIND: Text = Text::new("lý do thu hồi", "cause of revocation");
        let known = Self::ALL.iter().copied().find(|cause| cause.code() == code);
        known.ok_or_else(|| UnknownCode::new("unknown_revocation_cause", KIND, code, Self::CODES))
    }
}

impl From<RevocationGround> for RevocationCause {
    fn from(ground: RevocationGround) -> Self {
        Self::Ground(ground)
    }
}

impl FromStr for RevocationCause {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::from_code(code)
    }
}

impl fmt::Display for RevocationCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Say for RevocationCause {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().get(lang))
    }
}

/// The revocation (*thu hồi*) of a certificate: from which day it holds, and its cause, as far as
/// it is known.
///
/// After a revocation the product may be registered again at any time, for a first rating.
///
/// It is made by [`on`](Self::on), and put on a certificate by
/// [`Certificate::with_revocation`](crate::Certificate::with_revocation). The library records it
/// and does not judge it.
///
/// Source: 26/2026, Art. 8; what follows, [reading 20](crate::law::Reading::Revocation).
///
/// ```
/// use ocop::certificate::{Revocation, Status};
/// use ocop::law::RevocationGround;
/// use ocop::{Certificate, Star};
/// use time::macros::date;
///
/// let revocation = Revocation::on(date!(2026 - 12 - 08)).with_cause(RevocationGround::LawBroken);
/// let certificate = Certificate::recorded(Star::Three, date!(2024 - 05 - 10))?;
/// let certificate = certificate.with_revocation(revocation)?;
/// assert_eq!(certificate.status(date!(2026 - 12 - 07)), Status::Valid);
/// assert_eq!(certificate.status(date!(2026 - 12 - 08)), Status::Revoked);
/// let basis = certificate.revocation_basis();
/// assert_eq!(basis[0].to_string(), "Decision 26/2026/QĐ-TTg, Art. 8(1)(c)");
/// # Ok::<(), ocop::certificate::CertificateError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its day and its cause; the cause may be null or left out. Reading
/// refuses a name that it does not know.
///
/// ```
/// use ocop::certificate::Revocation;
///
/// let json = r#"{"day":"2026-12-08","cause":"law_broken"}"#;
/// let revocation: Revocation = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&revocation)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Revocation {
    day: Date,
    cause: Option<RevocationCause>,
}

impl Revocation {
    /// A revocation from a day on, that day included. Its cause is not known yet.
    ///
    /// ```
    /// use ocop::certificate::Revocation;
    /// use time::macros::date;
    ///
    /// let revocation = Revocation::on(date!(2026 - 12 - 08));
    /// assert_eq!((revocation.day(), revocation.cause()), (date!(2026 - 12 - 08), None));
    /// ```
    #[must_use]
    pub const fn on(day: Date) -> Self {
        Self { day, cause: None }
    }

    /// The same revocation with its cause: a ground, or the withdrawal of the recognition.
    ///
    /// ```
    /// use ocop::certificate::{Revocation, RevocationCause};
    /// use ocop::law::RevocationGround;
    /// use time::macros::date;
    ///
    /// let revocation = Revocation::on(date!(2026 - 12 - 08));
    /// let misused = revocation.with_cause(RevocationGround::MarkMisused);
    /// let ground = RevocationCause::Ground(RevocationGround::MarkMisused);
    /// assert_eq!(misused.cause(), Some(ground));
    /// ```
    #[must_use]
    pub fn with_cause(self, cause: impl Into<RevocationCause>) -> Self {
        Self { cause: Some(cause.into()), ..self }
    }

    /// The first day on which the certificate is revoked, that day included.
    #[must_use]
    pub const fn day(self) -> Date {
        self.day
    }

    /// The cause; `None` where none is recorded.
    #[must_use]
    pub const fn cause(self) -> Option<RevocationCause> {
        self.cause
    }
}

/// Who revokes a certificate of a star on a day: under 26/2026 the provincial chairman for three
/// and four stars ([`Authority::Province`]), the minister for five ([`Authority::Centre`]). The
/// answer is a silence under 1048, and a gap under 148, whose rules are not known.
///
/// Source: 26/2026, Art. 8(2).
///
/// ```
/// use ocop::certificate::revoker;
/// use ocop::law::Gap;
/// use ocop::{Authority, Star};
/// use time::macros::date;
///
/// assert_eq!(revoker(Star::Five, date!(2026 - 05 - 22))?.said(), Some(Authority::Centre));
/// assert_eq!(revoker(Star::Five, date!(2026 - 05 - 21))?.gap(), Some(Gap::RevocationUnder148));
/// # Ok::<(), ocop::certificate::CertificateError>(())
/// ```
///
/// # Errors
///
/// [`CertificateError`]: `not_certified` for one and two stars, which have no certificate;
/// `before_first_regulation` for a day before 2019-08-21.
pub fn revoker(star: Star, on: Date) -> Result<Answer<Authority>, CertificateError> {
    if !star.is_certifiable() {
        return Err(CertificateError::NotCertified { star });
    }
    match Edition::of_dossier(on).map_err(|error| error.of_field("on"))?.rules().revocation {
        Answer::Silent(reading) => Ok(Answer::Silent(reading)),
        Answer::Unknown(gap) => Ok(Answer::Unknown(gap)),
        Answer::Says(rules, _) => {
            let by = rules.revoker(star).ok_or(CertificateError::NotCertified { star })?;
            Ok(Answer::Says(by.value, by.citation))
        }
    }
}

/// The term for deciding on a revocation: under 26/2026 15 days after the day of the competent
/// body's conclusion, or of the commune's confirmation that production stopped. That day is not
/// counted. The answer is a silence under 1048, and a gap under 148, whose rules are not known.
///
/// The rules are those in force on the day of the conclusion. These are calendar days; where the
/// last one is a day off, the next working day is the last day for deciding. The caller's calendar
/// says which days are off.
///
/// Source: 26/2026, Art. 8(4), [reading 12](crate::law::Reading::Terms) and
/// [reading 30](crate::law::Reading::WeekendDeadlines).
///
/// ```
/// use ocop::{certificate::revoke_by, term::WorkCalendar};
/// use time::macros::date;
///
/// let calendar = WorkCalendar::new();
/// let term = revoke_by(date!(2026 - 11 - 23), &calendar)?.said().ok_or("26/2026 has a term")?;
/// assert_eq!(term.decide_by(), date!(2026 - 12 - 08));
/// // Fifteen days after the 20th is a Saturday.
/// let term = revoke_by(date!(2026 - 11 - 20), &calendar)?.said().ok_or("26/2026 has a term")?;
/// assert_eq!((term.ends_on(), term.decide_by()), (date!(2026 - 12 - 05), date!(2026 - 12 - 07)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`CertificateError`]: `before_first_regulation` for a day before 2019-08-21, `out_of_calendar`
/// where the term would end after the year 9999.
pub fn revoke_by(
    concluded_on: Date,
    calendar: &WorkCalendar,
) -> Result<Answer<RevocationTerm>, CertificateError> {
    let field = "concluded_on";
    let edition = Edition::of_dossier(concluded_on).map_err(|error| error.of_field(field))?;
    match edition.rules().revocation {
        Answer::Silent(reading) => Ok(Answer::Silent(reading)),
        Answer::Unknown(gap) => Ok(Answer::Unknown(gap)),
        Answer::Says(rules, _) => {
            let Cited { value: days, citation } = rules.within;
            let ends_on = term::days_after(concluded_on, days);
            let moved = ends_on.and_then(|last| Some((last, calendar.last_day_to_act(last)?)));
            let (ends_on, decide_by) = moved
                .filter(|(_, last)| date::is_writable(*last))
                .ok_or(CertificateError::OutOfCalendar { field, day: concluded_on })?;
            Ok(Answer::Says(RevocationTerm { concluded_on, ends_on, decide_by, citation }, citation))
        }
    }
}

/// The term for deciding on a revocation: the day from which it runs, the day on which it ends, and
/// the last day for deciding. [`revoke_by`] gives it.
///
/// Source: 26/2026, Art. 8(4), [reading 12](crate::law::Reading::Terms) and
/// [reading 30](crate::law::Reading::WeekendDeadlines).
///
/// ```
/// use ocop::{certificate::revoke_by, term::WorkCalendar};
/// use time::macros::date;
///
/// // Fifteen days after the 18th of August is the National Day, a holiday.
/// let holidays = [date!(2026 - 09 - 01), date!(2026 - 09 - 02)];
/// let calendar = WorkCalendar::new().with_holidays(holidays)?;
/// let term = revoke_by(date!(2026 - 08 - 18), &calendar)?.said().ok_or("26/2026 has a term")?;
/// assert_eq!((term.ends_on(), term.decide_by()), (date!(2026 - 09 - 02), date!(2026 - 09 - 03)));
/// assert_eq!(term.basis()[0].to_string(), "Decision 26/2026/QĐ-TTg, Art. 8(4)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses days that are not in order, and
/// passes over names that a later version adds.
///
/// ```
/// use ocop::certificate::RevocationTerm;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "concluded_on": "2026-08-18", "ends_on": "2026-09-02", "decide_by": "2026-09-03",
///   "citation": {"act": "26", "annex": null, "article": 8, "clause": 4, "point": null},
///   "basis": [
///     {"act": "26", "annex": null, "article": 8, "clause": 4, "point": null, "reading": null},
///     {
///       "act": "civil_code", "annex": null, "article": 147, "clause": 2, "point": null,
///       "reading": null
///     },
///     {
///       "act": "civil_code", "annex": null, "article": 148, "clause": 1, "point": null,
///       "reading": null
///     },
///     {
///       "act": "civil_code", "annex": null, "article": 148, "clause": 5, "point": null,
///       "reading": null
///     },
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 12},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 30}
///   ]
/// }"#;
/// let term: RevocationTerm = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&term)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RevocationTerm {
    concluded_on: Date,
    ends_on: Date,
    decide_by: Date,
    citation: Citation,
}

impl RevocationTerm {
    /// The term, if its days are in order.
    #[cfg(feature = "serde")]
    pub(super) fn new(
        concluded_on: Date,
        ends_on: Date,
        decide_by: Date,
        citation: Citation,
    ) -> Option<Self> {
        (concluded_on <= ends_on && ends_on <= decide_by).then_some(Self {
            concluded_on,
            ends_on,
            decide_by,
            citation,
        })
    }

    /// The day of the conclusion or of the confirmation; it is not counted.
    #[must_use]
    pub const fn concluded_on(self) -> Date {
        self.concluded_on
    }

    /// The last day of the term as it is counted, that day included.
    #[must_use]
    pub const fn ends_on(self) -> Date {
        self.ends_on
    }

    /// The last day for deciding, that day included: the last day of the term, or the next working
    /// day where that is a day off.
    #[must_use]
    pub const fn decide_by(self) -> Date {
        self.decide_by
    }

    /// Where the term is set.
    #[cfg(feature = "serde")]
    pub(super) const fn citation(self) -> Citation {
        self.citation
    }

    /// What it rests on: the provision, the rules by which terms of days are counted, and where the
    /// last day moved, the rule that moves it.
    ///
    /// ```
    /// use ocop::certificate::revoke_by;
    /// use ocop::term::WorkCalendar;
    /// use time::macros::date;
    ///
    /// let term = revoke_by(date!(2026 - 08 - 18), &WorkCalendar::new())?;
    /// let term = term.said().ok_or("26/2026 sets a term")?;
    /// assert_eq!(term.basis()[0].to_string(), "Decision 26/2026/QĐ-TTg, Art. 8(4)");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn basis(self) -> Vec<Basis> {
        let moved = self.ends_on < self.decide_by;
        let laws = [self.citation, Citation::TERM_BEGINS, Citation::TERM_OF_DAYS_ENDS];
        let laws = laws.into_iter().chain(moved.then_some(Citation::DAY_OFF));
        let readings = [Reading::Terms].into_iter().chain(moved.then_some(Reading::WeekendDeadlines));
        listed(laws, readings)
    }
}

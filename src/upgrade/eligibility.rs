use alloc::vec::Vec;
use core::fmt;

use time::Date;
use time::macros::date;

use crate::certificate::{Certificate, Refiling, Status};
use crate::law::{Act, Basis, BeforeFirstRegime, Citation, DossierKind, Edition, Governing, Reading, Regime};
use crate::producer::{GroupId, Ineligibility, Producer};
use crate::{Lang, ProductSet, Star, Text};

/// The day from which 26/2026 sets a window for re-ratings.
const WINDOW_SINCE: Date = date!(2026 - 05 - 22);

/// What may be filed for a product on a day: a first rating, an upgrade, a re-rating; why not; and when that changes.
///
/// ```
/// use ocop::certificate::Certificate;
/// use ocop::law::DossierKind;
/// use ocop::upgrade::{Eligibility, Reason};
/// use ocop::{ProductSet, Star};
/// use time::macros::date;
///
/// let certificate = Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?;
/// let today = Eligibility::on(date!(2026 - 11 - 23), ProductSet::ProcessedAnimalProducts, Some(certificate), None)?;
///
/// assert!(today.may_file(DossierKind::Upgrade));
/// let rerating = today.verdict(DossierKind::ReRating);
/// assert_eq!(rerating.reasons(), [Reason::WindowClosed { until: date!(2026 - 08 - 22) }]);
/// let first = today.verdict(DossierKind::First);
/// assert_eq!(first.changes_on(), Some(date!(2026 - 12 - 21)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eligibility {
    day: Date,
    edition: Edition,
    verdicts: [Verdict; 3],
}

impl Eligibility {
    /// What may be filed on a day for a product of a set, with its certificate if it has or had one, and its producer if known.
    ///
    /// A producer that is not given is taken to be eligible.
    ///
    /// # Errors
    ///
    /// [`BeforeFirstRegime`] for a day before 2019-08-21.
    pub fn on(
        day: Date,
        product: ProductSet,
        certificate: Option<Certificate>,
        producer: Option<&Producer>,
    ) -> Result<Self, BeforeFirstRegime> {
        let edition = Edition::of_dossier(day)?;
        let facts = Facts { product, certificate, producer };
        let verdicts = DossierKind::ALL.map(|kind| Verdict {
            kind,
            reasons: facts.reasons(kind, day, edition),
            changes_on: facts.next_change(kind, day),
        });
        Ok(Self { day, edition, verdicts })
    }

    /// The day asked.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// The edition of the rules that a dossier filed that day comes under.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// The rules of a dossier of a kind filed that day, with the last day for a decision where the transition sets one.
    ///
    /// # Errors
    ///
    /// None in fact: the day was checked.
    pub fn governing(&self, kind: DossierKind) -> Result<Governing, BeforeFirstRegime> {
        Governing::of_dossier(self.day, kind)
    }

    /// Whether a dossier of a kind may be filed.
    #[must_use]
    pub fn may_file(&self, kind: DossierKind) -> bool {
        self.verdict(kind).is_open()
    }

    /// The verdict on a kind of dossier.
    #[must_use]
    pub const fn verdict(&self, kind: DossierKind) -> &Verdict {
        let [first, upgrade, rerating] = &self.verdicts;
        match kind {
            DossierKind::First => first,
            DossierKind::Upgrade => upgrade,
            DossierKind::ReRating => rerating,
        }
    }
}

/// Whether one kind of dossier may be filed, why not, and when that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    kind: DossierKind,
    reasons: Vec<Reason>,
    changes_on: Option<Date>,
}

impl Verdict {
    /// The kind of dossier.
    #[must_use]
    pub const fn kind(&self) -> DossierKind {
        self.kind
    }

    /// Whether it may be filed.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.reasons.is_empty()
    }

    /// Why it may not be filed; empty if it may.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// The next day on which the answer turns, as far as the facts given tell.
    #[must_use]
    pub const fn changes_on(&self) -> Option<Date> {
        self.changes_on
    }
}

struct Facts<'a> {
    product: ProductSet,
    certificate: Option<Certificate>,
    producer: Option<&'a Producer>,
}

impl Facts<'_> {
    fn reasons(&self, kind: DossierKind, day: Date, edition: Edition) -> Vec<Reason> {
        let of_producer = self.producer_reason(edition);
        let of_certificate = match self.certificate {
            None => (kind != DossierKind::First).then_some(Reason::NoCertificate),
            Some(certificate) => certificate_reason(kind, certificate, day),
        };
        of_producer.into_iter().chain(of_certificate).collect()
    }

    fn producer_reason(&self, edition: Edition) -> Option<Reason> {
        let Some(group) = group_under(edition, self.product) else {
            return Some(Reason::NotClassified { edition });
        };
        // The group is one of the edition's own, so the answer is never about another classification.
        let eligibility = self.producer?.eligibility(edition, group).ok()?;
        eligibility.reason().map(Reason::Producer)
    }

    /// The first later day on which the answer differs from the given day's.
    fn next_change(&self, kind: DossierKind, day: Date) -> Option<Date> {
        let open = |day: Date| {
            Edition::of_dossier(day).is_ok_and(|edition| self.reasons(kind, day, edition).is_empty())
        };
        let now = open(day);
        let mut days: Vec<Date> = Edition::ALL.map(Edition::first_day).to_vec();
        if let Some(certificate) = self.certificate {
            let after = |last: Option<Date>| last.and_then(Date::next_day);
            let window = certificate.window_on(WINDOW_SINCE);
            days.push(certificate.issued_on());
            days.extend(certificate.revoked_on());
            days.extend(after(Some(certificate.valid_through())));
            days.extend(after(certificate.extended_through()));
            days.extend(window.map(|window| window.from()));
            days.extend(after(window.map(|window| window.until())));
        }
        days.sort_unstable();
        days.into_iter().filter(|later| *later > day).find(|later| open(*later) != now)
    }
}

fn certificate_reason(kind: DossierKind, certificate: Certificate, day: Date) -> Option<Reason> {
    let status = certificate.status(day);
    let lapsed = match status {
        Status::Expired => Some(Reason::Expired { on: certificate.valid_through() }),
        Status::Revoked => certificate.revoked_on().map(|on| Reason::Revoked { on }),
        Status::NotYet => Some(Reason::NotYetIssued { on: certificate.issued_on() }),
        Status::Valid | Status::Extended => None,
    };
    match kind {
        DossierKind::First => match status {
            Status::Expired | Status::Revoked => None,
            Status::NotYet | Status::Valid | Status::Extended => Some(Reason::StillCertified { status }),
        },
        DossierKind::Upgrade => lapsed.or(match (status, certificate.star()) {
            (Status::Extended, _) => Some(Reason::Extended { since: certificate.valid_through() }),
            (_, Star::Five) => Some(Reason::FiveStars),
            _ => None,
        }),
        DossierKind::ReRating => {
            lapsed.or_else(|| match (certificate.refiling(day), certificate.window_on(day)) {
                (Refiling::Early, Some(window)) => Some(Reason::WindowNotOpen { from: window.from() }),
                (Refiling::Closed, Some(window)) => Some(Reason::WindowClosed { until: window.until() }),
                _ => None,
            })
        }
    }
}

/// The group of a product in an edition's classification; `None` for ornamentals under 1048, which had none.
fn group_under(edition: Edition, product: ProductSet) -> Option<GroupId> {
    match edition.regime() {
        Regime::Decision148 | Regime::Decision26 => Some(product.group().into()),
        Regime::Decision1048 => product.predecessors().next().map(|before| before.group().into()),
    }
}

/// Why a dossier may not be filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// There is no certificate to upgrade or to rate again: a first rating.
    NoCertificate,
    /// The certificate is not issued yet.
    NotYetIssued {
        /// The day of issue.
        on: Date,
    },
    /// The product is certified or about to be: an upgrade or a re-rating, not a first rating.
    StillCertified {
        /// Where the certificate stands.
        status: Status,
    },
    /// The certificate has lapsed: a first rating again.
    Expired {
        /// Its last day.
        on: Date,
    },
    /// The certificate was revoked: a first rating again, at any time.
    Revoked {
        /// The day of revocation.
        on: Date,
    },
    /// The certificate runs on only until its re-rating is decided.
    Extended {
        /// Its last day of validity.
        since: Date,
    },
    /// Five stars are the highest.
    FiveStars,
    /// The window for re-rating has not opened.
    WindowNotOpen {
        /// Its first day.
        from: Date,
    },
    /// The window for re-rating has closed.
    WindowClosed {
        /// Its last day.
        until: Date,
    },
    /// The edition has no group for the product.
    NotClassified {
        /// The edition.
        edition: Edition,
    },
    /// The producer may not take part.
    Producer(Ineligibility),
}

impl Reason {
    /// The stable code of the reason.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoCertificate => "no_certificate",
            Self::NotYetIssued { .. } => "not_yet_issued",
            Self::StillCertified { .. } => "still_certified",
            Self::Expired { .. } => "expired",
            Self::Revoked { .. } => "revoked",
            Self::Extended { .. } => "extended",
            Self::FiveStars => "five_stars",
            Self::WindowNotOpen { .. } => "window_not_open",
            Self::WindowClosed { .. } => "window_closed",
            Self::NotClassified { .. } => "not_classified",
            Self::Producer(reason) => reason.code(),
        }
    }

    /// What the reason rests on.
    #[must_use]
    pub const fn basis(self) -> &'static [Basis] {
        const UPGRADE: Basis = Basis::Law(Citation::article(Act::Decision26, 7).clause(5));
        const RE_RATING: Basis = Basis::Law(Citation::article(Act::Decision26, 7).clause(6));
        const EXTENSION: Basis = Basis::Law(Citation::article(Act::Decision26, 12).clause(3));
        const ANNEX: Basis = Basis::Law(Citation::annex(Act::Decision26, 1));
        match self {
            Self::NoCertificate
            | Self::NotYetIssued { .. }
            | Self::StillCertified { .. }
            | Self::Expired { .. }
            | Self::FiveStars => &[UPGRADE, Basis::Reading(Reading::Upgrade)],
            Self::Revoked { .. } => &[Basis::Reading(Reading::Revocation)],
            Self::Extended { .. } => &[EXTENSION, Basis::Reading(Reading::Extension)],
            Self::WindowNotOpen { .. } | Self::WindowClosed { .. } => {
                &[RE_RATING, Basis::Reading(Reading::ReRatingWindow)]
            }
            Self::NotClassified { .. } => &[ANNEX],
            Self::Producer(_) => &[Basis::Reading(Reading::EligibleProducers)],
        }
    }

    /// The reason in words.
    #[must_use]
    pub fn text(self, lang: Lang) -> impl fmt::Display {
        ReasonText { reason: self, lang }
    }
}

struct ReasonText {
    reason: Reason,
    lang: Lang,
}

impl fmt::Display for ReasonText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, day) = match self.reason {
            Reason::NoCertificate => (
                Text::new("chưa có giấy chứng nhận: đăng ký lần đầu", "no certificate: a first rating"),
                None,
            ),
            Reason::NotYetIssued { on } => {
                (Text::new("giấy chứng nhận chưa được cấp, cấp ngày", "certificate issued only on"), Some(on))
            }
            Reason::StillCertified { status } => {
                let text = Text::new(
                    "đang có giấy chứng nhận: nâng hạng hoặc phân hạng lại",
                    "certified: an upgrade or a re-rating",
                );
                return write!(f, "{} ({})", text.get(self.lang), status.name().get(self.lang));
            }
            Reason::Expired { on } => {
                (Text::new("giấy chứng nhận hết hạn sau ngày", "the certificate lapsed after"), Some(on))
            }
            Reason::Revoked { on } => {
                (Text::new("giấy chứng nhận bị thu hồi ngày", "the certificate was revoked on"), Some(on))
            }
            Reason::Extended { since } => (
                Text::new(
                    "chỉ được kéo dài hiệu lực từ sau ngày",
                    "running on since, only until the re-rating is decided",
                ),
                Some(since),
            ),
            Reason::FiveStars => (Text::new("đã đạt hạng cao nhất", "five stars are the highest"), None),
            Reason::WindowNotOpen { from } => {
                (Text::new("nhận hồ sơ từ ngày", "filing opens on"), Some(from))
            }
            Reason::WindowClosed { until } => {
                (Text::new("đã hết thời gian nộp, sau ngày", "filing closed after"), Some(until))
            }
            Reason::NotClassified { edition } => {
                let text = Text::new("không có nhóm sản phẩm này trong", "no group for the product in");
                return write!(f, "{} {}", text.get(self.lang), edition.name().get(self.lang));
            }
            Reason::Producer(reason) => (reason.text(), None),
        };
        f.write_str(text.get(self.lang))?;
        match day {
            Some(day) => write!(f, " {day}"),
            None => Ok(()),
        }
    }
}

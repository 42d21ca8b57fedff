//! What the answers rest on: the law first, then the readings.

use alloc::vec::Vec;

use time::Date;

use crate::certificate::issued::Certificate;
use crate::certificate::{Refiling, RevocationCause, Status};
use crate::law::{Basis, Citation, Edition, Gap, Reading, Rules, listed, united};

impl Certificate {
    /// What its days rest on: the decision in force on the day of issue, and the rules by which
    /// terms are counted. Art. 12(1) of 26/2026 stands among them for an earlier certificate that
    /// was still valid on 2026-05-22.
    ///
    /// ```
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2019 - 12 - 23))?;
    /// let basis: Vec<_> = certificate.basis().iter().map(ToString::to_string).collect();
    /// assert_eq!(
    ///     basis,
    ///     [
    ///         "Decision 1048/QĐ-TTg, Annex II(5)",
    ///         "Civil Code 2015, Art. 147(2)",
    ///         "Civil Code 2015, Art. 148(3)",
    ///         "Reading 12 (counting of terms)",
    ///     ],
    /// );
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    #[doc(alias("căn cứ", "can cu"))]
    pub fn basis(self) -> Vec<Basis> {
        let earlier = Edition::ALL.iter().map(|edition| edition.rules()).filter(|rules| {
            let first_day = rules.edition.first_day();
            self.issued_on() < first_day && first_day <= self.valid_through()
        });
        let laws = [self.rules_of_issue().certificates.validity.citation]
            .into_iter()
            .chain(earlier.filter_map(|rules| rules.certificates.earlier.citation()))
            .chain([Citation::TERM_BEGINS, Citation::TERM_OF_MONTHS_ENDS]);
        let dated = (self.valid_from() != self.issued_on()).then_some(Reading::FirstDayOfTerm);
        listed(laws, [Reading::Terms].into_iter().chain(dated))
    }

    /// What its authority rests on, by the rules in force on the day of issue.
    ///
    /// ```
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2025 - 07 - 03))?;
    /// let basis: Vec<_> = certificate.authority_basis().iter().map(ToString::to_string).collect();
    /// assert_eq!(basis[0], "Decision 148/QĐ-TTg, Annex II(1)(b)");
    /// assert_eq!(basis[1], "Reading 27 (five days of July 2025)");
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub fn authority_basis(self) -> Vec<Basis> {
        let rules = self.rules_of_issue();
        let certifier = rules.certifier(self.star());
        let vacancy = rules.vacancy_on(self.star(), self.issued_on()).map(|vacancy| vacancy.reading);
        // The rules of the rating may name another authority than those of the day of issue.
        let of_rating = self.edition().rules().certifier(self.star());
        let moved = of_rating.map(|own| own.authority) != certifier.map(|by| by.authority);
        let of_the_day = moved.then_some(Reading::IssuerOfTheDay);
        listed(certifier.map(|by| by.citation), vacancy.into_iter().chain(of_the_day))
    }

    /// What its revocation rests on, by the rules in force on its day: the ground and who revokes,
    /// or the withdrawal of the recognition. It is empty where the certificate was not revoked, and
    /// where those rules are silent or not known.
    ///
    /// ```
    /// use ocop::certificate::Revocation;
    /// use ocop::law::RevocationGround;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Five, date!(2024 - 05 - 10))?;
    /// let misused = Revocation::on(date!(2026 - 12 - 08));
    /// let misused = misused.with_cause(RevocationGround::MarkMisused);
    /// let basis = certificate.with_revocation(misused)?.revocation_basis();
    /// assert_eq!(basis[0].to_string(), "Decision 26/2026/QĐ-TTg, Art. 8(1)(d)");
    /// assert_eq!(basis[1].to_string(), "Decision 26/2026/QĐ-TTg, Art. 8(2)(b)");
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub fn revocation_basis(self) -> Vec<Basis> {
        let laws = self.revocation().and_then(|revocation| {
            let rules = in_force_on(revocation.day())?.revocation.said()?;
            let revoker = rules.revoker(self.star()).map(|by| by.citation);
            Some(match revocation.cause() {
                None => [None, revoker],
                Some(RevocationCause::Ground(ground)) => [rules.ground(ground), revoker],
                Some(RevocationCause::RecognitionWithdrawn) => {
                    [rules.withdrawal(self.star()).map(|by| by.citation), None]
                }
            })
        });
        listed(laws.into_iter().flatten().flatten(), [])
    }

    /// What is not known of its revocation, where the rules of its day are not known.
    pub(super) fn revocation_gap(self) -> Option<Gap> {
        in_force_on(self.revoked_on()?)?.revocation.gap()
    }

    /// What its status on a day rests on.
    pub(super) fn status_basis(self, on: Date) -> Vec<Basis> {
        match self.status(on) {
            Status::Revoked => self.revocation_basis(),
            Status::NotYet | Status::Valid => self.basis(),
            // Whether a certificate ends on its last day or runs on decides the rule of extension, once
            // there is one.
            Status::Extended | Status::Expired => {
                let (laws, reading) = self.extension_basis();
                united(&[&self.basis(), &listed(laws, reading)])
            }
        }
    }

    /// What its filing for re-rating on a day rests on.
    pub(super) fn refiling_basis(self, on: Date) -> Vec<Basis> {
        let rules = in_force_on(on).unwrap_or_else(|| self.rules_of_issue()).certificates;
        let filing = rules.window.citation().unwrap_or(rules.re_rating);
        let window = rules.window.said().map(|_| Reading::ReRatingWindow);
        match self.refiling(on) {
            Refiling::None if self.status(on) == Status::Revoked => {
                listed([rules.re_rating], [Reading::Revocation])
            }
            Refiling::None => {
                let (laws, reading) = self.extension_basis();
                listed([rules.re_rating].into_iter().chain(laws), reading)
            }
            Refiling::Early | Refiling::Open => listed([filing], window),
            Refiling::Late | Refiling::Closed => {
                let (laws, reading) = self.extension_basis();
                listed([filing].into_iter().chain(laws), window.into_iter().chain(reading))
            }
        }
    }

    /// What its filing for an upgrade on a day rests on.
    pub(super) fn upgrade_basis(self, on: Date) -> Vec<Basis> {
        let rules = in_force_on(on).unwrap_or_else(|| self.rules_of_issue());
        listed([rules.certificates.upgrade], [Reading::Upgrade])
    }

    /// The rules of extension that came into force by its last day, whether they extend it or not.
    pub(crate) fn extension_basis(self) -> (Vec<Citation>, Option<Reading>) {
        let rules = Edition::ALL.iter().map(|edition| edition.rules());
        let there = rules.filter(|rules| rules.edition.first_day() <= self.valid_through());
        let laws: Vec<_> = there.filter_map(|rules| rules.certificates.extension.citation()).collect();
        let reading = (!laws.is_empty()).then_some(Reading::Extension);
        (laws, reading)
    }
}

/// The rules in force on a day; none before the first regime.
fn in_force_on(day: Date) -> Option<&'static Rules> {
    Edition::of_dossier(day).ok().map(Edition::rules)
}

//! What is known of a product on the day that a dossier is filed, and what follows.

use alloc::vec::Vec;

use time::Date;

use crate::catalogue::{AnyProductSet, SetId};
use crate::certificate::{CertificateStanding, Refiling, Status};
use crate::dossier::filing_kind::FilingKind;
use crate::dossier::obstacle::{Bar, FilingObstacle};
use crate::dossier::question::FilingQuestion;
use crate::law::{Basis, DossierKind, Edition, Governing, Reading, Star, listed, united};
use crate::producer::ProducerEligibility;
use crate::{Certificate, Producer};

/// A product with its certificate, if it has or had one, and its producer, if known.
pub(super) struct Facts<'a> {
    /// Under each edition the criteria sets that the product is rated by.
    sets: Vec<(Edition, Vec<SetId>)>,
    certificate: Option<Certificate>,
    producer: Option<&'a Producer>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(
        product: AnyProductSet,
        certificate: Option<Certificate>,
        producer: Option<&'a Producer>,
    ) -> Self {
        let sets = Edition::ALL.iter().map(|edition| (*edition, sets_under(*edition, product))).collect();
        Self { sets, certificate, producer }
    }

    /// The criteria sets that the product is rated by under an edition; none where the edition does
    /// not classify it.
    pub(super) fn sets(&self, edition: Edition) -> &[SetId] {
        self.sets.iter().find(|(of, _)| *of == edition).map_or(&[], |(_, sets)| sets)
    }

    /// Whether the producer may take part; `None` where it is not known, or the product is not
    /// classified.
    pub(super) fn eligibility(&self, edition: Edition) -> Option<ProducerEligibility> {
        // The sets that a product may be rated by stand in one group.
        let set = self.sets(edition).first()?;
        self.producer?.eligibility(edition, *set).ok()
    }

    /// Every reason why a dossier of a kind may not be filed on a day of an edition.
    fn bars(&self, kind: DossierKind, day: Date, edition: Edition) -> impl Iterator<Item = Bar> {
        let unclassified = self.sets(edition).is_empty().then_some(Bar::NotClassified);
        let barred = self.eligibility(edition).filter(|producer| producer.is_ineligible());
        let of_certificate = match self.certificate {
            None => [(kind != DossierKind::First).then_some(Bar::NoCertificate), None],
            Some(certificate) => of_certificate(kind, certificate, day),
        };
        let of_product = [unclassified, barred.map(Bar::Producer)];
        of_product.into_iter().chain(of_certificate).flatten()
    }

    /// The same with what each rests on.
    pub(super) fn obstacles(
        &self,
        kind: DossierKind,
        day: Date,
        edition: Edition,
        standing: Option<&CertificateStanding>,
    ) -> Vec<FilingObstacle> {
        let obstacle = |bar: Bar| FilingObstacle {
            edition,
            bar,
            gap: match (bar, kind) {
                (Bar::Expired(_), DossierKind::ReRating) => edition.rules().certificates.extension.gap(),
                _ => None,
            },
            basis: self.basis_of(bar, kind, edition, standing),
        };
        self.bars(kind, day, edition).map(obstacle).collect()
    }

    fn basis_of(
        &self,
        bar: Bar,
        kind: DossierKind,
        edition: Edition,
        standing: Option<&CertificateStanding>,
    ) -> Vec<Basis> {
        let rules = edition.rules();
        let certificates = rules.certificates;
        let upgrade = || listed([certificates.upgrade], [Reading::Upgrade]);
        let again = || standing.map_or(&[][..], CertificateStanding::refiling_basis);
        let of_kind = || match kind {
            DossierKind::ReRating => listed([certificates.re_rating], []),
            DossierKind::First | DossierKind::Upgrade => upgrade(),
        };
        let extension = || {
            let rules = self.certificate.map(Certificate::extension_basis);
            rules.map_or_else(Vec::new, |(laws, reading)| listed(laws, reading))
        };
        match bar {
            Bar::NotClassified => listed([rules.classification.citation], []),
            Bar::Producer(producer) => producer.basis().collect(),
            Bar::NoCertificate | Bar::NotYetValid(_) => of_kind(),
            Bar::StillCertified(status) => {
                let both = listed([certificates.upgrade, certificates.re_rating], [Reading::Upgrade]);
                let extended = if status == Status::Extended { extension() } else { Vec::new() };
                united(&[&both, &extended])
            }
            Bar::Extended(_) => united(&[&of_kind(), &extension()]),
            Bar::Revoked(_) if kind == DossierKind::Upgrade => {
                united(&[&upgrade(), &listed([], [Reading::Revocation])])
            }
            Bar::Expired(_) if kind == DossierKind::Upgrade => upgrade(),
            Bar::FiveStars => upgrade(),
            Bar::Expired(_) | Bar::Revoked(_) | Bar::WindowNotOpen(_) | Bar::WindowClosed(_) => {
                again().to_vec()
            }
        }
    }

    /// What must be known before the answer is certain.
    pub(super) fn questions(&self, kind: DossierKind, day: Date, edition: Edition) -> Vec<FilingQuestion> {
        let open = |producer: &ProducerEligibility| !producer.is_eligible() && !producer.is_ineligible();
        // Where something else bars the dossier, the producer makes no difference.
        let barred = self.bars(kind, day, edition).next().is_some();
        let producer = self.eligibility(edition).filter(open).filter(|_| !barred);
        let producer = producer.map(FilingQuestion::Producer);
        let earlier = self.certificate.and_then(|held| FilingQuestion::on_earlier_dossier(kind, held, day));
        producer.into_iter().chain(earlier).collect()
    }

    /// What filing a dossier rests on.
    pub(super) fn open_basis(
        &self,
        kind: FilingKind,
        governing: Governing,
        standing: Option<&CertificateStanding>,
    ) -> Vec<Basis> {
        let after = standing.and_then(|standing| match standing.status() {
            Status::Revoked => Some(Reading::Revocation),
            Status::Expired => Some(Reading::Upgrade),
            Status::NotYet | Status::Valid | Status::Extended => None,
        });
        let questions = self.questions(kind.dossier_kind(), governing.submitted_on(), governing.edition());
        let earlier = questions.iter().map(FilingQuestion::basis).collect::<Vec<_>>().concat();
        let producer: Vec<_> =
            self.eligibility(governing.edition()).iter().flat_map(|producer| producer.basis()).collect();
        united(&[&filing_basis(kind, governing, standing, after), &producer, &earlier])
    }

    fn is_open(&self, kind: DossierKind, day: Date) -> bool {
        Edition::of_dossier(day).is_ok_and(|edition| self.bars(kind, day, edition).next().is_none())
    }

    /// The first later day on which the answer turns from yes to no or back.
    pub(super) fn next_change(&self, kind: DossierKind, day: Date) -> Option<Date> {
        let now = self.is_open(kind, day);
        let mut days: Vec<Date> = Edition::ALL.iter().map(|edition| edition.first_day()).collect();
        if let Some(certificate) = self.certificate {
            let after = |last: Option<Date>| last.and_then(Date::next_day);
            days.extend([certificate.issued_on(), certificate.valid_from()]);
            days.extend(certificate.revoked_on());
            days.extend(after(Some(certificate.valid_through())));
            days.extend(after(certificate.extended_through()));
            for edition in Edition::ALL {
                let window = certificate.window_on(edition.first_day());
                days.extend(window.map(|window| window.from()));
                days.extend(after(window.map(|window| window.until())));
            }
        }
        days.sort_unstable();
        days.into_iter().filter(|later| day < *later).find(|later| self.is_open(kind, *later) != now)
    }
}

/// What filing a dossier of a kind rests on: the provision first, then the readings.
pub(super) fn filing_basis(
    kind: FilingKind,
    governing: Governing,
    standing: Option<&CertificateStanding>,
    after: Option<Reading>,
) -> Vec<Basis> {
    let rules = governing.edition().rules();
    let by_day = Reading::RegimeOfADossier;
    match kind {
        FilingKind::First => listed([rules.dossier.filing], after.into_iter().chain([by_day])),
        FilingKind::Upgrade => listed([rules.certificates.upgrade], [Reading::Upgrade, by_day]),
        FilingKind::ReRating | FilingKind::LateReRating => {
            let again = standing.map_or(&[][..], CertificateStanding::refiling_basis);
            united(&[again, &[Basis::Reading(by_day)]])
        }
    }
}

/// Which kind of filing a dossier of a kind is on a day on which it may be filed.
pub(super) fn filing_kind(kind: DossierKind, certificate: Option<Certificate>, day: Date) -> FilingKind {
    match kind {
        DossierKind::First => FilingKind::First,
        DossierKind::Upgrade => FilingKind::Upgrade,
        DossierKind::ReRating => match certificate.map(|held| held.refiling(day)) {
            Some(Refiling::Late) => FilingKind::LateReRating,
            _ => FilingKind::ReRating,
        },
    }
}

/// What the certificate has against a dossier of a kind.
fn of_certificate(kind: DossierKind, held: Certificate, day: Date) -> [Option<Bar>; 2] {
    match kind {
        DossierKind::First => match held.status(day) {
            Status::Expired | Status::Revoked => [None, None],
            status @ (Status::NotYet | Status::Valid | Status::Extended) => {
                [Some(Bar::StillCertified(status)), None]
            }
        },
        DossierKind::Upgrade => {
            [not_in_force(held, day), (held.star() == Star::Five).then_some(Bar::FiveStars)]
        }
        DossierKind::ReRating => [not_in_force(held, day).or_else(|| outside_window(held, day)), None],
    }
}

/// Why a certificate is not one that can be referred to on a day. One whose term was dated back can
/// be from its day of issue on.
fn not_in_force(held: Certificate, day: Date) -> Option<Bar> {
    let from = held.issued_on().max(held.valid_from());
    match held.status(day) {
        Status::Revoked => held.revoked_on().map(Bar::Revoked),
        Status::Expired => Some(Bar::Expired(held.valid_through())),
        Status::Extended => Some(Bar::Extended(held.valid_through())),
        Status::NotYet => Some(Bar::NotYetValid(from)),
        Status::Valid => (day < from).then_some(Bar::NotYetValid(from)),
    }
}

fn outside_window(held: Certificate, day: Date) -> Option<Bar> {
    let window = held.window_on(day)?;
    match held.refiling(day) {
        Refiling::Early => Some(Bar::WindowNotOpen(window)),
        Refiling::Closed => Some(Bar::WindowClosed(window)),
        Refiling::Open | Refiling::Late | Refiling::None => None,
    }
}

/// The criteria sets of an edition for a product; of another classification, those that took its
/// products over or that they were taken over from.
fn sets_under(edition: Edition, product: AnyProductSet) -> Vec<SetId> {
    let fits = |set: &SetId| match (set.products(), product) {
        (AnyProductSet::Of1048(before), AnyProductSet::Since148(after))
        | (AnyProductSet::Since148(after), AnyProductSet::Of1048(before)) => {
            before.successors().contains(&after)
        }
        (own, product) => own == product,
    };
    SetId::all().filter(|set| fits(set) && set.governs(edition)).collect()
}

use time::Date;

use crate::Text;
use crate::base::coded;
use crate::law::product_codes::CodeEra;
use crate::law::{
    Act, Answer, Authority, CertificateRules, Citation, DossierRules, Edition, Part, ProcedureRules,
    ProducerRules, Regime, RevocationRules, Star, SupervisionRules, Vacancy,
};

/// What an edition says, field by field, each with its provision or a named gap.
///
/// One record for each edition, beside the criteria of its decision; everything that depends on the
/// decision is read from here.
///
/// ```
/// use ocop::{Authority, Edition, Star};
///
/// let rules = Edition::Decision148.rules();
/// assert_eq!(rules.parts.value, [40, 25, 35]);
/// assert_eq!(rules.bands.from(Star::Four), 70);
/// assert_eq!(rules.certifier(Star::Three).map(|by| by.authority), Some(Authority::District));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Rules {
    /// The edition.
    pub edition: Edition,
    /// The regime whose criteria it applies.
    pub regime: Regime,
    /// The document that made this edition: the decision itself or its amendment.
    pub act: Act,
    /// Where it says from when it is in force.
    pub in_force: Citation,
    /// The annex that prints the criteria sets.
    pub criteria: Citation,
    /// The classification of products it uses, and the annex that prints it.
    pub classification: Cited<Classification>,
    /// Until when a dossier under this edition must be rated, where a later decision sets a time.
    pub transition: Option<Transition>,
    /// The nominal maxima of the parts A, B and C, in points.
    pub parts: Cited<Parts>,
    /// The score: where it says that it is the mean of the members' totals, of at most 100 points.
    pub score: Citation,
    /// From which score each star is.
    pub bands: Bands,
    /// Which minima a star asks for.
    pub minima: Minima,
    /// Who certifies three, four and five stars.
    pub certifiers: [Certifier; 3],
    /// The councils of district, province and centre.
    pub councils: [CouncilRules; 3],
    /// Days on which it names a body that was no longer there.
    pub vacancy: Option<Vacancy>,
    /// How long certificates are valid, and when they are rated again.
    pub certificates: CertificateRules,
    /// On which grounds, by whom and until when certificates are revoked.
    pub revocation: Answer<RevocationRules>,
    /// What is inspected after the recognition, and by whom.
    pub supervision: Answer<SupervisionRules>,
    /// Who may register products, and whom the criteria on the producer name.
    pub producers: ProducerRules,
    /// What dossiers hold, and how they are filed.
    pub dossier: DossierRules,
    /// Who takes which step with a dossier, by when, and where it leads.
    pub procedure: ProcedureRules,
    /// The form of product code that it prints.
    pub product_code: Answer<CodeEra>,
    /// The places on upgrades: that a product may be registered for a higher star at any time, and
    /// where the decision says so what the report must show. How an upgrade goes on is
    /// [`Reading::Upgrade`](crate::law::Reading::Upgrade).
    pub upgrades: &'static [Citation],
}

impl Rules {
    /// Who recognises a star and issues its certificate; `None` for one and two stars, which are
    /// not certified.
    #[must_use]
    pub const fn certifier(&self, star: Star) -> Option<Certifier> {
        star.of_certified(self.certifiers)
    }

    /// The vacancy that a certificate of a star issued on a day of the edition falls into.
    #[must_use]
    pub fn vacancy_on(&self, star: Star, day: Date) -> Option<Vacancy> {
        self.vacancy.filter(|vacancy| vacancy.star == star && vacancy.from <= day)
    }

    /// Whose certificate of a star is accepted on a day of the edition: first the authority that it
    /// names; none for one and two stars.
    ///
    /// ```
    /// use ocop::{Authority, Edition, Star};
    /// use time::macros::date;
    ///
    /// let rules = Edition::Decision148.rules();
    /// assert_eq!(rules.issuers(Star::Three, date!(2025 - 06 - 30)), [Authority::District]);
    /// // There were no districts any more.
    /// let accepted = [Authority::District, Authority::Province];
    /// assert_eq!(rules.issuers(Star::Three, date!(2025 - 07 - 01)), accepted);
    /// assert_eq!(rules.issuers(Star::Two, date!(2025 - 06 - 30)), []);
    /// ```
    #[must_use]
    pub fn issuers(&self, star: Star, day: Date) -> &[Authority] {
        match (self.vacancy_on(star, day), star.of_certified(self.certifiers.each_ref())) {
            (_, None) => &[],
            (Some(vacancy), Some(_)) => vacancy.accepted,
            (None, Some(certifier)) => core::slice::from_ref(&certifier.authority),
        }
    }

    /// What it says on the council of a tier.
    #[must_use]
    pub const fn council(&self, tier: Authority) -> CouncilRules {
        let [district, province, centre] = self.councils;
        match tier {
            Authority::District => district,
            Authority::Province => province,
            Authority::Centre => centre,
        }
    }

    /// The nominal maximum of a part, in points.
    #[must_use]
    pub const fn part_max(&self, part: Part) -> u8 {
        part.of(self.parts.value)
    }
}

coded! {
    /// Which classification of products an edition uses.
    #[non_exhaustive]
    pub enum Classification: "bảng phân loại sản phẩm" / "classification", "unknown_classification" {
        /// That of 1048 (Annex I), [`ProductSet1048`](crate::ProductSet1048).
        Of1048 = "1048", "phân loại của Quyết định số 1048/QĐ-TTg" / "classification of 1048/QĐ-TTg";
        /// That of 148 and 26/2026 (Annex I), [`ProductSet`](crate::ProductSet).
        Since148 = "148", "phân loại từ Quyết định số 148/QĐ-TTg" / "classification since 148/QĐ-TTg";
    }
}

/// A value with the place that says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cited<T> {
    /// The value.
    pub value: T,
    /// Where it is said.
    pub citation: Citation,
}

impl<T> Cited<T> {
    pub(crate) const fn new(value: T, citation: Citation) -> Self {
        Self { value, citation }
    }
}

/// The nominal maxima of the parts A, B and C, in points.
pub type Parts = [u8; 3];

/// Until when a dossier under an earlier edition must be rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Transition {
    /// The last day for a first rating or an upgrade.
    pub others: Cited<Date>,
    /// The last day for a re-rating.
    pub re_rating: Cited<Date>,
}

/// A star's band: the scores from `from` points up to the next band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Band {
    /// The star.
    pub star: Star,
    /// The lowest score, in points.
    pub from: u8,
    /// Where it is printed.
    pub citation: Citation,
}

/// The bands of an edition, half-open in every edition: `[90, 100]`, `[70, 90)`, `[50, 70)`, `[30,
/// 50)`, `[0, 30)` ([reading 2](crate::law::Reading::HalfOpenBands)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "khung điểm")]
pub struct Bands([Cited<u8>; 5]);

impl Bands {
    /// Bands by their lowest scores, lowest star first, in rising order from 0.
    pub(crate) const fn new(bands: [Cited<u8>; 5]) -> Self {
        let [one, two, three, four, five] = bands;
        assert!(
            one.value == 0
                && one.value < two.value
                && two.value < three.value
                && three.value < four.value
                && four.value < five.value
                && five.value <= 100,
            "bands rise from 0 to at most 100 points"
        );
        Self(bands)
    }

    /// The band of a star.
    #[must_use]
    pub const fn of(self, star: Star) -> Band {
        let Cited { value, citation } = star.of(self.0);
        Band { star, from: value, citation }
    }

    /// The lowest score of a star's band, in points.
    #[must_use]
    pub const fn from(self, star: Star) -> u8 {
        self.of(star).from
    }

    /// The bands, lowest star first.
    #[must_use]
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Band> {
        Star::ALL.iter().map(move |star| self.of(*star))
    }
}

/// Which minima a star asks for beside its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Minima {
    /// None.
    None,
    /// Those printed as stars beside the levels of the criteria.
    Printed,
    /// Those of an amendment that is known in part only: the council attests up to which star they
    /// are met ([reading 23](crate::law::Reading::AttestedMinima)). Tourism has none.
    Attested(Citation),
}

/// Who certifies a star, and the place that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Certifier {
    /// The authority.
    pub authority: Authority,
    /// Where it is said.
    pub citation: Citation,
}

/// What an edition says on the council of one tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CouncilRules {
    /// The least and the greatest number of members.
    pub size: Answer<(u16, u16)>,
    /// How far the members' totals may be apart, in points, before they score again.
    pub spread: Answer<u8>,
}

impl Rules {
    /// The edition's name.
    #[must_use]
    pub const fn name(&self) -> Text {
        self.edition.name()
    }
}

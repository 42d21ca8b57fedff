use time::Date;

use crate::Text;
use crate::base::coded;
use crate::law::product_codes::CodeEra;
use crate::law::{
    Act, Answer, Authority, CertificateRules, Citation, DossierRules, Edition, Part, ProcedureRules,
    ProducerRules, Regime, RevocationRules, Star, SupervisionRules, Vacancy,
};

/// What an edition says, field by field, with the provisions or a named gap.
///
/// There is one record for each edition ([`Edition::rules`]). Everything in the library that
/// depends on the decision is read from it, apart from the criteria
/// ([`CriteriaSet`](crate::CriteriaSet)).
///
/// ```
/// use ocop::{Authority, Edition, Star};
///
/// let rules = Edition::Decision148.rules();
/// assert_eq!(rules.parts.value, [40, 25, 35]);
/// assert_eq!(rules.bands.from(Star::Four), 70);
/// assert_eq!(rules.certifier(Star::Three).map(|by| by.authority), Some(Authority::District));
/// ```
///
/// Source: each field cites its own place, or names the reading or the gap that stands for it.
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Rules {
    /// The edition.
    pub edition: Edition,
    /// The regime whose criteria it applies.
    pub regime: Regime,
    /// The document that made this edition: the decision itself or its amendment.
    pub act: Act,
    /// The place that says from which day it is in force.
    pub in_force: Citation,
    /// The annex that prints the criteria sets.
    pub criteria: Citation,
    /// The classification of products it uses, and the annex that prints it.
    pub classification: Cited<Classification>,
    /// The last days for rating a dossier under this edition; `None` where no later decision sets
    /// them.
    pub transition: Option<Transition>,
    /// The nominal maxima of the parts A, B and C, in points.
    pub parts: Cited<Parts>,
    /// The place that says that the score is the mean of the members' totals, of at most 100
    /// points.
    pub score: Citation,
    /// The score from which each star's band begins.
    pub bands: Bands,
    /// Which minima a star asks for.
    pub minima: Minima,
    /// Who certifies three, four and five stars, in this order.
    pub certifiers: [Certifier; 3],
    /// The councils of district, province and centre, in this order.
    pub councils: [CouncilRules; 3],
    /// Days on which it names a body that was no longer there.
    pub vacancy: Option<Vacancy>,
    /// For how long certificates are valid, and when their products are rated again.
    pub certificates: CertificateRules,
    /// On which grounds, by whom and within which time certificates are revoked.
    pub revocation: Answer<RevocationRules>,
    /// What is inspected after the recognition, and by whom.
    pub supervision: Answer<SupervisionRules>,
    /// Who may register products, and which producers the criteria name.
    pub producers: ProducerRules,
    /// What dossiers hold, and how they are filed.
    pub dossier: DossierRules,
    /// Who takes which step with a dossier, by when, and where the step leads.
    pub procedure: ProcedureRules,
    /// The form of product code that it prints.
    pub product_code: Answer<CodeEra>,
    /// The places on upgrades. 1048 and 148 say that a product may be registered for a higher star
    /// at any time. 26/2026 sets no time and says what the report must show. What follows an
    /// upgrade is [reading 17](crate::law::Reading::Upgrade).
    pub upgrades: &'static [Citation],
}

impl Rules {
    /// Who recognises a star and issues its certificate; `None` for one and two stars, which are
    /// not certified.
    ///
    /// Source: 26/2026, Art. 4(1); 1489; 148 and 1048, Annex II(1).
    ///
    /// ```
    /// use ocop::{Authority, Edition, Star};
    ///
    /// let by = |star| Edition::Decision26.rules().certifier(star).map(|by| by.authority);
    /// assert_eq!(by(Star::Four), Some(Authority::Province));
    /// assert_eq!(by(Star::Five), Some(Authority::Centre));
    /// assert_eq!(by(Star::Two), None);
    /// ```
    #[must_use]
    pub const fn certifier(&self, star: Star) -> Option<Certifier> {
        star.of_certified(self.certifiers)
    }

    /// The vacancy that concerns a certificate of a star issued on a day; `None` where there is
    /// none. Give a day on which new dossiers come under the edition: this is not checked.
    ///
    /// Source: [reading 27](crate::law::Reading::FiveDaysOfJuly).
    ///
    /// ```
    /// use ocop::{Edition, Star};
    /// use time::macros::date;
    ///
    /// let rules = Edition::Decision148.rules();
    /// assert!(rules.vacancy_on(Star::Three, date!(2025 - 07 - 01)).is_some());
    /// assert_eq!(rules.vacancy_on(Star::Three, date!(2025 - 06 - 30)), None);
    /// assert_eq!(rules.vacancy_on(Star::Four, date!(2025 - 07 - 01)), None); // the province's
    /// ```
    #[must_use]
    pub fn vacancy_on(&self, star: Star, day: Date) -> Option<Vacancy> {
        self.vacancy.filter(|vacancy| vacancy.star == star && vacancy.from <= day)
    }

    /// Whose certificates of a star are accepted on a day: first the authority that the edition
    /// names. The list is empty for one and two stars. Give a day on which new dossiers come under
    /// the edition: this is not checked.
    ///
    /// Source: 26/2026, Art. 4(1); 1489; 148 and 1048, Annex II(1);
    /// [reading 27](crate::law::Reading::FiveDaysOfJuly).
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
    ///
    /// Source: 26/2026, Art. 7(3) and 7(4); 1048, Annex II(2) and II(4).
    ///
    /// ```
    /// use ocop::{Authority, Edition};
    ///
    /// let rules = Edition::Decision1048.rules();
    /// // 1048 limits the spread at province and centre, not in the district.
    /// assert_eq!(rules.council(Authority::District).spread.said(), None);
    /// assert_eq!(rules.council(Authority::Province).spread.said(), Some(10));
    /// ```
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
    ///
    /// Source: 26/2026, Art. 3(1); 148 and 1048, Art. 1.
    ///
    /// ```
    /// use ocop::{Edition, Part};
    ///
    /// let parts = [Part::A, Part::B, Part::C];
    /// let max = |edition: Edition| parts.map(|part| edition.rules().part_max(part));
    /// assert_eq!(max(Edition::Decision1048), [35, 25, 40]);
    /// assert_eq!(max(Edition::Decision26), [40, 25, 35]);
    /// ```
    #[must_use]
    pub const fn part_max(&self, part: Part) -> u8 {
        part.of(self.parts.value)
    }
}

coded! {
    /// Which classification of products an edition uses.
    ///
    /// It is stored as the number of the decision that brought it: `"1048"` or `"148"`.
    ///
    /// Source: 26/2026, 148 and 1048, Annex I.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::Classification;
    ///
    /// let classification = Edition::Decision26.rules().classification;
    /// assert_eq!(classification.value, Classification::Since148);
    /// assert_eq!(classification.citation.to_string(), "Decision 26/2026/QĐ-TTg, Annex I");
    /// ```
    #[non_exhaustive]
    pub enum Classification in "ocop::law": "bảng phân loại sản phẩm" / "classification", "unknown_classification" {
        /// The classification of 1048: [`ProductSet1048`](crate::ProductSet1048).
        Of1048 = "1048", "phân loại của Quyết định số 1048/QĐ-TTg" / "classification of 1048/QĐ-TTg";
        /// The classification of 148 and 26/2026: [`ProductSet`](crate::ProductSet).
        Since148 = "148", "phân loại từ Quyết định số 148/QĐ-TTg" / "classification since 148/QĐ-TTg";
    }
}

/// A value with the place that says it.
///
/// The [`Rules`] and their parts hold such values.
///
/// ```
/// use ocop::Edition;
///
/// let validity = Edition::Decision1048.rules().certificates.validity;
/// assert_eq!(validity.value, 36); // months
/// assert_eq!(validity.citation.to_string(), "Decision 1048/QĐ-TTg, Annex II(5)");
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
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

/// The nominal maxima of the parts A, B and C, in points. They add up to 100.
///
/// Source: 26/2026, Art. 3(1); 148 and 1048, Art. 1.
///
/// ```
/// use ocop::Edition;
///
/// let parts = Edition::Decision26.rules().parts;
/// assert_eq!(parts.value, [40, 25, 35]);
/// assert_eq!(parts.value.iter().sum::<u8>(), 100);
/// ```
pub type Parts = [u8; 3];

/// The last days for rating a dossier under an earlier edition. They are included.
///
/// [`Rules::transition`] holds them. For one dossier ask
/// [`Governing::rate_by`](crate::law::Governing::rate_by).
///
/// Source: 26/2026, Art. 12(2), and [reading 13](crate::law::Reading::TransitionDays).
///
/// ```
/// use ocop::Edition;
/// use time::macros::date;
///
/// let transition = Edition::Decision148As1489.rules().transition.ok_or("26/2026 sets one")?;
/// assert_eq!(transition.others.value, date!(2026 - 07 - 21));
/// assert_eq!(Edition::Decision26.rules().transition, None);
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Transition {
    /// The last day for a first rating or an upgrade.
    pub others: Cited<Date>,
    /// The last day for a re-rating.
    pub re_rating: Cited<Date>,
}

/// A star's band: the scores from `from` points, which are included, up to the next star's band,
/// which is not.
///
/// [`Bands::of`] gives it.
///
/// Source: 26/2026, Art. 3(3); 148 and 1048, Art. 1(2);
/// [reading 2](crate::law::Reading::HalfOpenBands).
///
/// ```
/// use ocop::{Edition, Star};
///
/// let band = Edition::Decision26.rules().bands.of(Star::Three);
/// assert_eq!((band.star, band.from), (Star::Three, 50)); // points
/// assert!(band.citation.to_string().starts_with("Decision 26/2026/QĐ-TTg, Art. 3(3)"));
/// ```
///
/// # Stored form
///
/// As JSON it is `{"star": 3, "from": 50, "citation": …}`. Reading passes over names that a later
/// version adds.
///
/// ```
/// use ocop::law::Band;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "star": 4, "from": 70,
///   "citation": {"act": "26", "annex": null, "article": 3, "clause": 3, "point": "b"}
/// }"#;
/// let band: Band = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&band)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Band {
    /// The star.
    pub star: Star,
    /// The lowest score of the band, in points.
    pub from: u8,
    /// Where it is printed.
    pub citation: Citation,
}

/// The bands of an edition, in points. They are half-open in every edition: `[90, 100]`,
/// `[70, 90)`, `[50, 70)`, `[30, 50)` and `[0, 30)`.
///
/// [`Rules::bands`] holds them.
///
/// Source: 26/2026, Art. 3(3); 148 and 1048, Art. 1(2);
/// [reading 2](crate::law::Reading::HalfOpenBands).
///
/// ```
/// use ocop::Edition;
///
/// let bands = Edition::Decision26.rules().bands;
/// assert!(bands.iter().map(|band| band.from).eq([0, 30, 50, 70, 90]));
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    ///
    /// Source: 26/2026, Art. 3(3); 148 and 1048, Art. 1(2).
    ///
    /// ```
    /// use ocop::{Edition, Star};
    ///
    /// let bands = Edition::Decision148.rules().bands;
    /// assert_eq!(bands.of(Star::Five).from, 90);
    /// ```
    #[must_use]
    pub const fn of(self, star: Star) -> Band {
        let Cited { value, citation } = star.of(self.0);
        Band { star, from: value, citation }
    }

    /// The lowest score of a star's band, in points.
    ///
    /// ```
    /// use ocop::{Edition, Score, Star};
    ///
    /// let four = Edition::Decision26.rules().bands.from(Star::Four);
    /// let score = Score::mean(139, core::num::NonZeroU16::new(2).ok_or("two is not zero")?)?;
    /// assert!(!score.reaches(four)); // 69.5 of 70 points
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn from(self, star: Star) -> u8 {
        self.of(star).from
    }

    /// The bands, lowest star first.
    ///
    /// ```
    /// use ocop::{Edition, Star};
    ///
    /// // The highest band that 72 points reach.
    /// let mut bands = Edition::Decision26.rules().bands.iter().rev();
    /// assert_eq!(bands.find(|band| band.from <= 72).map(|band| band.star), Some(Star::Four));
    /// ```
    #[must_use]
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Band> {
        Star::ALL.iter().map(move |star| self.of(*star))
    }
}

/// Which minima a star asks for beside its score.
///
/// [`Rules::minima`] holds it.
///
/// Source: the stars printed beside levels; 781, Annex II(6);
/// [reading 3](crate::law::Reading::CumulativeMinima),
/// [reading 4](crate::law::Reading::MinimumIsAFloor) and
/// [reading 23](crate::law::Reading::AttestedMinima).
///
/// ```
/// use ocop::Edition;
/// use ocop::law::Minima;
///
/// assert_eq!(Edition::Decision1048.rules().minima, Minima::None);
/// assert!(matches!(Edition::Decision1048As781.rules().minima, Minima::Attested(_)));
/// assert_eq!(Edition::Decision148.rules().minima, Minima::Printed);
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Minima {
    /// No minima.
    None,
    /// The minima printed as stars beside the levels of the criteria.
    Printed,
    /// The minima of an amendment that is known in part only. The council attests up to which star
    /// they are met ([reading 23](crate::law::Reading::AttestedMinima)). Tourism has none.
    Attested(Citation),
}

/// Who certifies a star, and the place that says so.
///
/// [`Rules::certifier`] gives it.
///
/// Source: 26/2026, Art. 4(1); 1489; 148 and 1048, Annex II(1).
///
/// ```
/// use ocop::{Authority, Edition, Star};
///
/// let by = Edition::Decision26.rules().certifier(Star::Five).ok_or("five stars are certified")?;
/// assert_eq!(by.authority, Authority::Centre);
/// assert!(by.citation.to_string().starts_with("Decision 26/2026/QĐ-TTg"));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it is `{"authority": "province", "citation": …}`. Reading passes over names that a later
/// version adds.
///
/// ```
/// use ocop::law::Certifier;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "authority": "province",
///   "citation": {"act": "26", "annex": null, "article": 4, "clause": 1, "point": "a"}
/// }"#;
/// let certifier: Certifier = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&certifier)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Certifier {
    /// The authority.
    pub authority: Authority,
    /// Where it is said.
    pub citation: Citation,
}

/// What an edition says on the council of one tier.
///
/// [`Rules::council`] gives it. Who sits on the council is
/// [`CouncilComposition`](crate::law::CouncilComposition).
///
/// Source: 26/2026, Art. 7(3); 1048, Annex II(2) and II(4);
/// [reading 10](crate::law::Reading::Spread) and [reading 11](crate::law::Reading::CouncilSize).
///
/// ```
/// use ocop::law::{Answer, Gap};
/// use ocop::{Authority, Edition};
///
/// let council = Edition::Decision1048.rules().council(Authority::Province);
/// assert_eq!(council.size.said(), Some((9, 11))); // members
/// assert_eq!(council.spread.said(), Some(10)); // points
///
/// // 148 has councils, but the library does not know the words on their sizes.
/// let council = Edition::Decision148.rules().council(Authority::Province);
/// assert_eq!(council.size, Answer::Unknown(Gap::CouncilsUnder148));
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CouncilRules {
    /// The least and the greatest number of members, both included.
    pub size: Answer<(u16, u16)>,
    /// The greatest difference between the members' totals that is allowed, in points. With a
    /// greater one the members score again.
    pub spread: Answer<u8>,
}

impl Rules {
    /// The edition's name.
    #[must_use]
    pub const fn name(&self) -> Text {
        self.edition.name()
    }
}

use time::Date;

use crate::law::{Answer, Authority, Citation, Cited, Gap, Reading, RevocationGround, RevocationStep, Star};

/// What an edition says on certificates.
///
/// [`Rules::certificates`](crate::law::Rules::certificates) holds it.
///
/// Source: 26/2026, Art. 4(3), 7(5), 7(6), 12(1) and 12(3); 148, Annex II; 1048, Annex II(5);
/// [reading 15](crate::law::Reading::ReRatingWindow), [reading 16](crate::law::Reading::Extension)
/// and [reading 17](crate::law::Reading::Upgrade).
///
/// ```
/// use ocop::Edition;
///
/// let rules = Edition::Decision26.rules().certificates;
/// assert_eq!(rules.validity.value, 36); // months
/// let window = rules.window.said().ok_or("26/2026 has a window")?;
/// assert_eq!((window.earliest, window.latest), (180, 120));
/// assert_eq!(rules.extension.said().map(|extension| extension.days), Some(180));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CertificateRules {
    /// For how many months a certificate issued under the edition is valid. How they are counted is
    /// [reading 12](crate::law::Reading::Terms), from which day is
    /// [reading 24](crate::law::Reading::FirstDayOfTerm).
    pub validity: Cited<u16>,
    /// Whether it says that certificates issued before the edition stay valid up to their own last
    /// day. Where it says so, the answer holds the place and no other value.
    pub earlier: Answer<()>,
    /// The place on rating a product again.
    pub re_rating: Citation,
    /// Between which days a re-rating is filed.
    pub window: Answer<WindowRules>,
    /// For how long a certificate stays valid after its last day, where the edition's window was
    /// not fully open to it.
    pub extension: Answer<ExtensionRules>,
    /// The place on upgrades. They are possible at any time
    /// ([reading 17](crate::law::Reading::Upgrade)).
    pub upgrade: Citation,
    /// At least how many days before the last day of validity the issuing body gives notice.
    pub notice: Answer<u16>,
}

/// The window for filing a re-rating, in days counted back from the last day of validity. Both ends
/// are included.
///
/// [`CertificateRules::window`] holds it. For the days of one certificate ask
/// [`Certificate::window_on`](crate::Certificate::window_on).
///
/// Source: 26/2026, Art. 7(6)(a), and [reading 15](crate::law::Reading::ReRatingWindow).
///
/// ```
/// use ocop::Edition;
///
/// // 26/2026: from 180 to 120 days before the certificate ends.
/// let window = Edition::Decision26.rules().certificates.window.said().ok_or("it has one")?;
/// assert_eq!((window.earliest, window.latest), (180, 120));
/// assert_eq!(serde_json::to_string(&window)?, r#"{"earliest":180,"latest":120}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is `{"earliest": 180, "latest": 120}`. Reading passes over names that a later version
/// adds.
///
/// ```
/// use ocop::law::WindowRules;
///
/// let json = r#"{"earliest":180,"latest":120}"#;
/// let rules: WindowRules = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&rules)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WindowRules {
    /// How many days before the last day of validity the first day of the window is.
    pub earliest: u16,
    /// How many days before the last day of validity the last day of the window is.
    pub latest: u16,
}

/// For how long a certificate stays valid after its last day while its re-rating is pending.
///
/// It is a transitional rule. It is for certificates that were valid on the edition's first day
/// and for which the window was not fully open from that day on. [`CertificateRules::extension`]
/// holds it.
///
/// Source: 26/2026, Art. 12(3), and [reading 16](crate::law::Reading::Extension).
///
/// ```
/// use ocop::Edition;
///
/// let extension = Edition::Decision26.rules().certificates.extension;
/// assert_eq!(extension.said().map(|extension| extension.days), Some(180));
/// assert_eq!(Edition::Decision148.rules().certificates.extension.said(), None);
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ExtensionRules {
    /// For at most how many days after the last day of validity, the last of them included.
    pub days: u16,
}

/// What an edition says on revoking certificates.
///
/// [`Rules::revocation`](crate::law::Rules::revocation) holds it.
///
/// Source: 26/2026, Art. 8 and 10(1)(b). What follows a revocation is
/// [reading 20](crate::law::Reading::Revocation).
///
/// ```
/// use ocop::law::{RevocationGround, RevocationStep};
/// use ocop::{Authority, Edition, Star};
///
/// let rules = Edition::Decision26.rules().revocation.said().ok_or("26/2026 has such rules")?;
/// assert_eq!(rules.within.value, 15); // days
/// assert_eq!(rules.revoker(Star::Five).map(|by| by.value), Some(Authority::Centre));
/// let steps: Vec<_> = rules.steps.iter().map(|step| step.value).collect();
/// assert_eq!(steps, [RevocationStep::Verify, RevocationStep::Decide, RevocationStep::Notify]);
/// let place = rules.ground(RevocationGround::LawBroken).ok_or("26/2026 has the ground")?;
/// assert_eq!(place.to_string(), "Decision 26/2026/QĐ-TTg, Art. 8(1)(c)");
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RevocationRules {
    /// The grounds, in printed order.
    pub grounds: &'static [Cited<RevocationGround>],
    /// Who revokes a certificate of three, four and five stars.
    pub revokers: [Cited<Authority>; 3],
    /// Who withdraws a recognition of three, four and five stars that was made against the rules,
    /// where the ministry asks for it.
    pub withdrawals: [Option<Cited<Authority>>; 3],
    /// The steps of a revocation, in order.
    pub steps: &'static [Cited<RevocationStep>],
    /// Within how many days the revocation is decided on: from the competent body's conclusion, or
    /// from the confirmation that production stopped.
    /// [`revoke_by`](crate::certificate::revoke_by) counts them.
    pub within: Cited<u16>,
}

impl RevocationRules {
    /// Who revokes the certificate of a star; `None` for one and two stars, which have no
    /// certificate.
    ///
    /// Source: 26/2026, Art. 8(2).
    ///
    /// ```
    /// use ocop::{Authority, Edition, Star};
    ///
    /// let rules = Edition::Decision26.rules().revocation.said().ok_or("26/2026 has such rules")?;
    /// assert_eq!(rules.revoker(Star::Four).map(|by| by.value), Some(Authority::Province));
    /// assert_eq!(rules.revoker(Star::Two), None);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn revoker(&self, star: Star) -> Option<Cited<Authority>> {
        star.of_certified(self.revokers)
    }

    /// Who withdraws a recognition of a star that was made against the rules; `None` for one and
    /// two stars, and for a star on which the rules say nothing, such as five stars.
    ///
    /// Source: 26/2026, Art. 10(1)(b).
    ///
    /// ```
    /// use ocop::{Edition, Star};
    ///
    /// let rules = Edition::Decision26.rules().revocation.said().ok_or("26/2026 has such rules")?;
    /// // One and two stars are not recognised, so there is nothing to withdraw.
    /// assert_eq!(rules.withdrawal(Star::Two), None);
    /// let province = rules.withdrawal(Star::Four).map(|by| by.value);
    /// assert_eq!(province, Some(ocop::Authority::Province));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn withdrawal(&self, star: Star) -> Option<Cited<Authority>> {
        match star.of_certified(self.withdrawals) {
            Some(by) => by,
            None => None,
        }
    }

    /// Where a ground is printed; `None` for a ground that these rules do not have.
    ///
    /// Source: 26/2026, Art. 8(1).
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::RevocationGround;
    ///
    /// let rules = Edition::Decision26.rules().revocation.said().ok_or("26/2026 has such rules")?;
    /// let place = rules.ground(RevocationGround::MarkMisused).ok_or("it is a ground")?;
    /// assert_eq!(place.to_string(), "Decision 26/2026/QĐ-TTg, Art. 8(1)(d)");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn ground(&self, ground: RevocationGround) -> Option<Citation> {
        self.grounds.iter().find(|own| own.value == ground).map(|own| own.citation)
    }
}

/// Days on which an edition names a body that was no longer there.
///
/// There is one vacancy: 148 left three stars to the district, but districts ended before 1489
/// moved three stars to the province. [`Rules::vacancy`](crate::law::Rules::vacancy) holds it.
///
/// Source: 148, Annex II(1)(b), and [reading 27](crate::law::Reading::FiveDaysOfJuly).
///
/// ```
/// use ocop::law::Gap;
/// use ocop::Edition;
///
/// let vacancy = Edition::Decision148.rules().vacancy.ok_or("148 names the district")?;
/// assert_eq!(vacancy.from.to_string(), "2025-07-01");
/// assert_eq!(vacancy.gap, Gap::FiveDaysWithoutDistrict);
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Vacancy {
    /// The first such day; the last is the day before the next edition.
    pub from: Date,
    /// The star whose certificates the body issues.
    pub star: Star,
    /// Whose certificates of those days are accepted: first the body that the edition names.
    pub accepted: &'static [Authority],
    /// The gap that this leaves.
    pub gap: Gap,
    /// The reading by which they are accepted.
    pub reading: Reading,
}

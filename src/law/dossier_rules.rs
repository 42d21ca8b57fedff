use crate::law::Citation;

/// What an edition says on dossiers.
///
/// ```
/// use ocop::Edition;
///
/// let rules = Edition::Decision26.rules().dossier;
/// assert_eq!(rules.filing.to_string(), "Decision 26/2026/QĐ-TTg, Art. 7(1)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DossierRules {
    /// Where it says how the producer files a product's dossier.
    pub filing: Citation,
}

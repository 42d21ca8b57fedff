use crate::base::coded;
use crate::law::DossierKind;

coded! {
    /// Why and in which course of time a dossier is filed.
    ///
    /// Source: 26/2026, Art. 7(5), 7(6) and 12,
    /// [reading 14](crate::law::Reading::RegimeOfADossier),
    /// [reading 15](crate::law::Reading::ReRatingWindow) and
    /// [reading 17](crate::law::Reading::Upgrade).
    ///
    /// ```
    /// use ocop::dossier::FilingKind;
    /// use ocop::law::DossierKind;
    ///
    /// assert_eq!(FilingKind::LateReRating.dossier_kind(), DossierKind::ReRating);
    /// assert_eq!("late_rerating".parse::<FilingKind>()?, FilingKind::LateReRating);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum FilingKind in "ocop::dossier": "loại hồ sơ nộp" / "kind of filing", "unknown_filing_kind" {
        /// The product's first rating, or the first after a lapse or a revocation.
        First = "first", "lần đầu" / "first rating";
        /// A higher star for the product of a valid certificate
        /// ([reading 17](crate::law::Reading::Upgrade)).
        Upgrade = "upgrade", "nâng hạng" / "upgrade";
        /// A new term for the product of a certificate, filed within its window
        /// ([reading 15](crate::law::Reading::ReRatingWindow)); where there is no window, while the
        /// certificate is valid.
        ReRating = "rerating", "đánh giá, phân hạng lại" / "re-rating";
        /// A re-rating that could not be filed within the window, because the window had closed or
        /// not fully opened when the decision took effect (26/2026, Art. 12(3);
        /// [reading 16](crate::law::Reading::Extension)): filed after the window, while the
        /// certificate is valid.
        #[doc(alias("phân hạng lại nộp muộn", "phan hang lai nop muon"))]
        LateReRating = "late_rerating", "đánh giá, phân hạng lại nộp muộn theo quy định chuyển tiếp"
            / "late re-rating by the transitional rule";
    }
}

impl FilingKind {
    /// The kind of the dossier.
    ///
    /// ```
    /// use ocop::dossier::FilingKind;
    /// use ocop::law::DossierKind;
    ///
    /// assert_eq!(FilingKind::LateReRating.dossier_kind(), DossierKind::ReRating);
    /// ```
    #[must_use]
    pub const fn dossier_kind(self) -> DossierKind {
        match self {
            Self::First => DossierKind::First,
            Self::Upgrade => DossierKind::Upgrade,
            Self::ReRating | Self::LateReRating => DossierKind::ReRating,
        }
    }
}

use crate::base::coded;
use crate::law::DossierKind;

coded! {
    /// Why a dossier is filed; of a re-rating also whether it is filed within the window or late.
    ///
    /// [`Filing::kind`](crate::dossier::Filing::kind) gives it.
    ///
    /// Source: 26/2026, Art. 7(5), 7(6) and 12,
    /// [reading 14](crate::law::Reading::RegimeOfADossier),
    /// [reading 15](crate::law::Reading::ReRatingWindow),
    /// [reading 16](crate::law::Reading::Extension) and [reading 17](crate::law::Reading::Upgrade).
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
        /// The first rating of a product, or the first one after its certificate lapsed
        /// ([reading 17](crate::law::Reading::Upgrade)) or was revoked
        /// ([reading 20](crate::law::Reading::Revocation)).
        First = "first", "lần đầu" / "first rating";
        /// A rating for a higher star than that of a valid certificate
        /// ([reading 17](crate::law::Reading::Upgrade)).
        Upgrade = "upgrade", "nâng hạng" / "upgrade";
        /// A rating for a new term, filed within the certificate's window
        /// ([reading 15](crate::law::Reading::ReRatingWindow)). Under rules without a window it is
        /// filed while the certificate is valid.
        ReRating = "rerating", "đánh giá, phân hạng lại" / "re-rating";
        /// A re-rating that is filed after the window, while the certificate is valid. It is open
        /// to a certificate whose window had closed, or was not fully open any more, when 26/2026
        /// took effect on 2026-05-22 (26/2026, Art. 12(3);
        /// [reading 16](crate::law::Reading::Extension)).
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

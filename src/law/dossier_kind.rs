use crate::base::coded;

coded! {
    /// What a dossier is filed for.
    ///
    /// It is stored as its code: `"first"`, `"upgrade"` or `"rerating"`.
    ///
    /// Source: 26/2026, Art. 6(1); 1048, Annex II(5).
    ///
    /// ```
    /// use ocop::law::{DossierKind, Governing};
    /// use time::macros::date;
    ///
    /// // Under the transition of 26/2026 a re-rating has 30 days and the others have 60.
    /// let filed_on = date!(2026 - 05 - 20);
    /// let rate_by = |kind| Governing::of_dossier(filed_on, kind).map(|own| own.rate_by());
    /// assert_eq!(rate_by(DossierKind::ReRating)?, Some(date!(2026 - 06 - 22)));
    /// assert_eq!(rate_by(DossierKind::Upgrade)?, Some(date!(2026 - 07 - 21)));
    /// # Ok::<(), ocop::law::BeforeFirstRegime>(())
    /// ```
    pub enum DossierKind in "ocop::law": "loại hồ sơ" / "kind of dossier", "unknown_dossier_kind" {
        /// The product's first rating, or the first after a lapse or a revocation.
        #[doc(alias = "lan dau")]
        First = "first", "lần đầu" / "first rating";
        /// A higher star for a product whose certificate is valid.
        #[doc(alias = "nang hang")]
        Upgrade = "upgrade", "nâng hạng" / "upgrade";
        /// A new term for a product whose certificate comes to its end.
        #[doc(alias = "danh gia, phan hang lai")]
        ReRating = "rerating", "đánh giá, phân hạng lại" / "re-rating";
    }
}

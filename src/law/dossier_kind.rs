use crate::base::coded;

coded! {
    /// Why a dossier is filed.
    #[doc(alias = "loại hồ sơ")]
    pub enum DossierKind: "loại hồ sơ" / "kind of dossier", "unknown_dossier_kind" {
        /// The product's first rating, or the first after a lapse or a revocation.
        First = "first", "lần đầu" / "first rating";
        /// A higher star for a product whose certificate is valid.
        Upgrade = "upgrade", "nâng hạng" / "upgrade";
        /// A new term for a product whose certificate comes to its end.
        ReRating = "rerating", "đánh giá, phân hạng lại" / "re-rating";
    }
}

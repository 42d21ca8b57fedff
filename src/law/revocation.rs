use crate::base::coded;

coded! {
    /// A ground on which a certificate is revoked (26/2026, Art. 8(1)).
    ///
    /// Inspections after the recognition, periodic and unannounced (Art. 9), are what shows most of
    /// them. Where each is printed stands in the rules:
    /// [`RevocationRules::ground`](crate::law::RevocationRules::ground).
    ///
    /// ```
    /// use ocop::law::RevocationGround;
    ///
    /// assert_eq!(RevocationGround::from_code("mark_misused")?, RevocationGround::MarkMisused);
    /// assert_eq!(RevocationGround::ALL.len(), 6);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum RevocationGround in "ocop::law": "trường hợp thu hồi" / "ground of revocation", "unknown_revocation_ground" {
        /// Untrue information or a forged dossier.
        UntrueDossier = "untrue_dossier", "Kê khai không trung thực hoặc giả mạo hồ sơ" / "Untrue information or forged dossier";
        /// The product no longer meets the criteria, by the conclusion of an inspection.
        CriteriaNotMet = "criteria_not_met", "Không còn đạt bộ tiêu chí, theo kết luận kiểm tra, giám sát"
            / "Criteria no longer met, on the conclusion of an inspection";
        /// A law was broken: on quality, food safety, the environment, intellectual property,
        /// labelling or another that is related, by the conclusion of a competent body.
        LawBroken = "law_broken",
            "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, ghi nhãn hoặc quy định khác có liên quan, theo kết luận của cơ quan có thẩm quyền"
            / "Breach of the law on quality, food safety, environment, intellectual property, labelling or other related law, on a competent body's conclusion";
        /// The OCOP mark was used wrongly, so as to mislead.
        #[doc(alias = "dung sai nhan hieu ocop, gay nham lan")]
        MarkMisused = "mark_misused", "Dùng sai nhãn hiệu OCOP, gây nhầm lẫn" / "OCOP mark misused so as to mislead";
        /// The producer no longer makes the product.
        #[doc(alias = "khong con san xuat san pham")]
        NoLongerProduced = "no_longer_produced", "Không còn sản xuất sản phẩm" / "No longer produced";
        /// Another case, on the conclusion and proposal of a competent body.
        Other = "other", "Trường hợp khác, theo kết luận và đề nghị của cơ quan có thẩm quyền"
            / "Other, on a competent body's conclusion and proposal";
    }
}

coded! {
    /// A step of a revocation (26/2026, Art. 8(3)).
    ///
    /// Which steps there are, in order and with their places, stands in the rules:
    /// [`RevocationRules::steps`](crate::law::RevocationRules::steps).
    ///
    /// ```
    /// use ocop::law::RevocationStep;
    ///
    /// assert_eq!(RevocationStep::Verify.code(), "verify");
    /// ```
    #[non_exhaustive]
    pub enum RevocationStep in "ocop::law": "bước thu hồi" / "step of a revocation", "unknown_revocation_step" {
        /// The OCOP body inspects, verifies, reports and submits to whoever decides.
        Verify = "verify", "Cơ quan tham mưu quản lý OCOP kiểm tra, xác minh, báo cáo, trình cấp có thẩm quyền"
            / "The OCOP body inspects, verifies, reports and submits";
        /// The provincial chairman or the minister decides.
        Decide = "decide", "Chủ tịch UBND cấp tỉnh hoặc Bộ trưởng quyết định thu hồi" / "The provincial chairman or the minister decides";
        /// The decision is sent to the producer and to the bodies concerned.
        Notify = "notify", "Gửi quyết định cho chủ thể và các cơ quan liên quan"
            / "The decision is sent to the producer and the bodies concerned";
    }
}

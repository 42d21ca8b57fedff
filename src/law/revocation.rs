use crate::base::coded;

coded! {
    /// A ground on which a certificate is revoked.
    ///
    /// Most grounds are found by an inspection after the recognition (26/2026, Art. 9). Where each
    /// is printed stands in the rules:
    /// [`RevocationRules::ground`](crate::law::RevocationRules::ground).
    ///
    /// Source: 26/2026, Art. 8(1).
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::RevocationGround;
    ///
    /// let ground = RevocationGround::from_code("mark_misused")?;
    /// assert_eq!(ground, RevocationGround::MarkMisused);
    /// let rules = Edition::Decision26.rules().revocation.said().ok_or("26/2026 has such rules")?;
    /// assert_eq!(rules.grounds.len(), RevocationGround::ALL.len());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[non_exhaustive]
    pub enum RevocationGround in "ocop::law": "trường hợp thu hồi" / "ground of revocation", "unknown_revocation_ground" {
        /// Untrue information or a forged dossier.
        UntrueDossier = "untrue_dossier", "Kê khai không trung thực hoặc giả mạo hồ sơ" / "Untrue information or forged dossier";
        /// The product no longer meets the criteria, by the conclusion of an inspection.
        CriteriaNotMet = "criteria_not_met", "Không còn đạt bộ tiêu chí, theo kết luận kiểm tra, giám sát"
            / "Criteria no longer met, on the conclusion of an inspection";
        /// A law was broken, by the conclusion of a competent body: on quality, food safety, the
        /// environment, intellectual property, labelling, or a related law.
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
    /// A step of a revocation.
    ///
    /// The rules list the steps in order and with their places:
    /// [`RevocationRules::steps`](crate::law::RevocationRules::steps).
    ///
    /// Source: 26/2026, Art. 8(3).
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::RevocationStep;
    ///
    /// let rules = Edition::Decision26.rules().revocation.said().ok_or("26/2026 has such rules")?;
    /// let first = rules.steps.first().ok_or("it has three steps")?;
    /// assert_eq!(first.value, RevocationStep::Verify);
    /// assert_eq!(first.citation.to_string(), "Decision 26/2026/QĐ-TTg, Art. 8(3)(a)");
    /// # Ok::<(), &str>(())
    /// ```
    #[non_exhaustive]
    pub enum RevocationStep in "ocop::law": "bước thu hồi" / "step of a revocation", "unknown_revocation_step" {
        /// The OCOP body inspects, verifies, reports and submits to the authority that decides.
        Verify = "verify", "Cơ quan tham mưu quản lý OCOP kiểm tra, xác minh, báo cáo, trình cấp có thẩm quyền"
            / "The OCOP body inspects, verifies, reports and submits";
        /// The provincial chairman or the minister decides.
        Decide = "decide", "Chủ tịch UBND cấp tỉnh hoặc Bộ trưởng quyết định thu hồi" / "The provincial chairman or the minister decides";
        /// The decision is sent to the producer and to the bodies concerned.
        Notify = "notify", "Gửi quyết định cho chủ thể và các cơ quan liên quan"
            / "The decision is sent to the producer and the bodies concerned";
    }
}

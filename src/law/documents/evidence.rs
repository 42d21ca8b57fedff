use crate::base::coded;

coded! {
    /// A kind of evidence that goes with a product's dossier.
    ///
    /// Two tables name them: the 15 rows of Form 02 of 26/2026, and the 13 supplementary documents
    /// of 1048 with the business registration that it makes compulsory. Eleven kinds are the same
    /// in both. Which table an edition has stands in its rules:
    /// [`DossierRules::evidence`](crate::law::DossierRules::evidence).
    ///
    /// The kinds of Form 02 come first, in its order, then the kinds that only 1048 names.
    ///
    /// Source: 26/2026, Annex III; 1048, Annex II(3)(a).
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::dossier::Evidence;
    ///
    /// let table = Edition::Decision26.rules().dossier.evidence;
    /// assert_eq!(table.said().map(<[_]>::len), Some(15));
    /// assert_eq!("awards".parse::<Evidence>()?, Evidence::Awards);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum Evidence in "ocop::dossier": "minh chứng" / "evidence", "unknown_evidence" {
        /// Business registration, of producers who have it. It is compulsory under 1048, which asks
        /// for a certified copy.
        #[doc(alias("đăng ký kinh doanh", "dang ky kinh doanh"))]
        BusinessRegistration = "business_registration", "Giấy đăng ký kinh doanh" / "Business registration";
        /// A certificate that the establishment meets the conditions of production, for products
        /// that need one. 1048 asks for a certified copy.
        ProductionLicence = "production_licence", "Giấy chứng nhận đủ điều kiện sản xuất" / "Certificate of production conditions";
        /// Origin of the raw material, the raw-material area and chain linkage: confirmations,
        /// contracts, invoices.
        RawMaterialOrigin = "raw_material_origin", "Nguồn gốc, vùng nguyên liệu, liên kết chuỗi"
            / "Origin of raw material, raw-material area, chain linkage";
        /// Environmental papers and, under 26/2026, sustainable technology.
        Environment = "environment", "Bảo vệ môi trường, công nghệ bền vững" / "Environmental protection, sustainable technology";
        /// A list of insured workers with their permanent residence, confirmed by the producer.
        LocalLabour = "local_labour", "Danh sách lao động đóng bảo hiểm, có xác nhận của chủ thể"
            / "List of insured workers, confirmed by the producer";
        /// A cooperative's rating, or the financial statements of the last two years.
        BusinessGrowth = "business_growth", "Kết quả phân loại hợp tác xã, báo cáo tài chính 2 năm"
            / "Cooperative rating, financial statements of two years";
        /// Trademark applications that the competent body has accepted or published; certificates,
        /// rights to use geographical indications, collective and certification marks, patents.
        IntellectualProperty = "intellectual_property",
            "Đơn đăng ký nhãn hiệu đã được chấp nhận hoặc công bố, văn bằng sở hữu trí tuệ"
            / "Trademark applications accepted or published, intellectual property titles";
        /// Contracts, orders, invoices of distribution, export and trade promotion.
        MarketDevelopment = "market_development", "Phát triển thị trường, xúc tiến thương mại" / "Market development, trade promotion";
        /// Website and other promotion of the product.
        Promotion = "promotion", "Trang thông tin điện tử, hoạt động quảng bá" / "Website, promotion activities";
        /// Leaflets, pictures, films or recordings that tell the product's story.
        ProductStory = "product_story", "Tư liệu câu chuyện sản phẩm" / "Records of the product story";
        /// The declaration of the product's quality.
        QualityDeclaration = "quality_declaration", "Công bố chất lượng sản phẩm" / "Product quality declaration";
        /// Test reports against the declared standard: on food safety, and on quality under
        /// 26/2026.
        #[doc(alias("phiếu kiểm nghiệm", "phieu kiem nghiem"))]
        TestReports = "test_reports", "Phiếu kết quả kiểm nghiệm chất lượng, an toàn thực phẩm"
            / "Test reports on quality and food safety";
        /// Bar codes and traceability stamps; under 1048 intellectual property papers with them.
        Traceability = "traceability", "Mã số mã vạch, tem truy xuất nguồn gốc" / "Bar codes, traceability stamps";
        /// A certified advanced quality management system, quality control.
        QualitySystem = "quality_system", "Hệ thống quản lý chất lượng tiên tiến" / "Advanced quality management system";
        /// Awards and votes of reputable organisations.
        Awards = "awards", "Giải thưởng, bình chọn" / "Awards and votes";
        /// The declared product standard.
        ProductStandard = "product_standard", "Tiêu chuẩn sản phẩm" / "Product standard";
        /// How the establishment keeps its accounts.
        Accounting = "accounting", "Minh chứng công tác kế toán" / "Evidence of accounting";
        /// The quality control plan and the records of production batches.
        BatchControl = "batch_control", "Kế hoạch kiểm soát chất lượng, hồ sơ lô sản xuất" / "Quality control plan, batch records";
    }
}

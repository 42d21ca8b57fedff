use crate::catalogue::Topic;
use crate::law::{Act, Citation, Point, Regime};
use crate::{Criterion, Text};

macro_rules! evidence {
    ($($(#[$doc:meta])* $name:ident = $code:literal in $($table:ident)+, $vi:literal / $en:literal => $($topic:ident)+;)*) => {
        /// A kind of evidence that goes with a product's dossier.
        ///
        /// Two tables name them: the 15 rows of Form 02 of 26/2026, and the 13 supplementary documents of 1048 with the business
        /// registration that it makes compulsory. Eleven kinds are the same in both. A kind supports the criteria on its
        /// [topics](Self::topics), many to many; the decisions print no such mapping, the library's goes by what rows and
        /// levels ask for.
        ///
        /// ```
        /// use ocop::dossier::{Evidence, evidence_for};
        /// use ocop::law::Regime;
        /// use ocop::{ProductSet, SetId, Topic};
        ///
        /// assert_eq!(Evidence::listed_by(Regime::Decision26).count(), 15);
        /// let coffee = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
        /// let area = coffee.on_topic(Topic::LocalLabour).expect("every set of 26/2026 has one on labour");
        /// assert!(evidence_for(area).eq([Evidence::LocalLabour]));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        #[doc(alias = "minh chứng")]
        pub enum Evidence {
            $($(#[$doc])* #[doc(alias = $vi)] $name,)*
        }

        impl Evidence {
            /// Every kind: those of Form 02 in printed order, then those that 1048 alone names.
            pub const ALL: [Self; 18] = [$(Self::$name),*];

            /// The stable code, also used on the wire.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// What it is called.
            #[must_use]
            pub const fn name(self) -> Text {
                match self { $(Self::$name => Text::new($vi, $en),)* }
            }

            /// The topics of the criteria that it supports, in any regime.
            #[must_use]
            pub const fn topics(self) -> &'static [Topic] {
                match self { $(Self::$name => &[$(Topic::$topic),+],)* }
            }

            const fn tables(self) -> &'static [Table] {
                match self { $(Self::$name => &[$(Table::$table),+],)* }
            }
        }
    };
}

/// The printed tables of evidence that are known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Table {
    /// Part III of Form 02, Annex III of 26/2026.
    Form02,
    /// Annex II, 3(a) of 1048.
    List1048,
}

evidence! {
    /// Business registration; asked of those who have it. Compulsory under 1048, where a notarised copy is asked.
    BusinessRegistration = "business_registration" in Form02 List1048, "Giấy đăng ký kinh doanh" / "Business registration"
        => OrganisationType LegalRepresentative BusinessConditions;
    /// A certificate that the establishment meets the conditions of production, for products that need one.
    ProductionLicence = "production_licence" in Form02 List1048,
        "Giấy chứng nhận đủ điều kiện sản xuất" / "Certificate of production conditions"
        => QualityAssurance FoodSafety BusinessConditions;
    /// Origin of the raw material, the raw-material area and chain linkage: confirmations, contracts, invoices.
    RawMaterialOrigin = "raw_material_origin" in Form02 List1048,
        "Nguồn gốc, vùng nguyên liệu, liên kết chuỗi" / "Origin of raw material, raw-material area, chain linkage"
        => Origin CertifiedArea ProductionLinkage MaterialQuality RegionalLinkage GoodsAndServices;
    /// Environmental papers and, under 26/2026, sustainable technology.
    Environment = "environment" in Form02 List1048,
        "Bảo vệ môi trường, công nghệ bền vững" / "Environmental protection, sustainable technology"
        => EnvironmentalProtection SustainableTechnology CommunityEnvironment EnergySaving;
    /// A list of insured workers with their permanent residence.
    LocalLabour = "local_labour" in Form02, "Danh sách lao động địa phương" / "List of local workers"
        => LocalLabour;
    /// A cooperative's rating, or the financial statements of the last two years.
    BusinessGrowth = "business_growth" in Form02,
        "Xếp loại hợp tác xã, báo cáo tài chính 2 năm" / "Cooperative rating, financial statements of two years"
        => BusinessGrowth Accounting;
    /// Trademark applications and certificates, rights to use geographical indications, patents.
    IntellectualProperty = "intellectual_property" in Form02,
        "Giấy tờ sở hữu trí tuệ" / "Intellectual property papers"
        => IntellectualProperty Packaging UniqueDesign BrandIdentity;
    /// Contracts, orders, invoices of distribution, export and trade promotion.
    MarketDevelopment = "market_development" in Form02 List1048,
        "Phát triển thị trường, xúc tiến thương mại" / "Market development, trade promotion"
        => DistributionArea DistributionOrganisation Promotion GlobalMarket TargetMarket SalesOrganisation PromotionLinkage;
    /// Website and other promotion of the product.
    Promotion = "promotion" in Form02, "Website, hoạt động quảng bá" / "Website, promotion activities"
        => Promotion SalesOrganisation PromotionLinkage BrandIdentity VisitorAttraction;
    /// Leaflets, pictures, films or recordings that tell the product's story.
    ProductStory = "product_story" in Form02 List1048, "Tư liệu câu chuyện sản phẩm" / "Records of the product story"
        => ProductStory StoryStructure StoryPresentation LocalWisdom;
    /// The declaration of the product's quality.
    QualityDeclaration = "quality_declaration" in Form02 List1048,
        "Công bố chất lượng sản phẩm" / "Product quality declaration"
        => QualityDeclaration;
    /// Test sheets against the declared standard: food safety, and quality under 26/2026.
    TestSheets = "test_sheets" in Form02 List1048,
        "Phiếu kiểm nghiệm chất lượng, an toàn thực phẩm" / "Test sheets of quality and food safety"
        => PeriodicTesting QualityDeclaration Nutrition FoodSafety Safety;
    /// Bar codes and traceability stamps; under 1048 intellectual property papers with them.
    Traceability = "traceability" in Form02 List1048,
        "Mã số mã vạch, tem truy xuất nguồn gốc" / "Bar codes, traceability stamps"
        => Packaging Labelling IntellectualProperty QualityAssurance;
    /// A certified advanced quality management system, quality control.
    QualitySystem = "quality_system" in Form02 List1048,
        "Hệ thống quản lý chất lượng tiên tiến" / "Advanced quality management system"
        => QualityAssurance FoodSafety CertifiedArea GlobalMarket;
    /// Awards and votes of reputable organisations.
    Awards = "awards" in Form02 List1048, "Giải thưởng, bình chọn" / "Awards and votes"
        => Uniqueness Promotion TourismServiceQuality Hospitality Amenities;
    /// The declared product standard.
    ProductStandard = "product_standard" in List1048, "Tiêu chuẩn sản phẩm" / "Product standard"
        => QualityDeclaration MaterialQuality;
    /// How the establishment keeps its accounts.
    Accounting = "accounting" in List1048, "Minh chứng công tác kế toán" / "Evidence of accounting"
        => Accounting;
    /// The quality control plan and the records of production batches.
    BatchControl = "batch_control" in List1048,
        "Kế hoạch kiểm soát chất lượng, hồ sơ lô" / "Quality control plan, batch records"
        => QualityAssurance;
}

impl Evidence {
    /// The kind with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|evidence| evidence.code() == code)
    }

    /// The kinds that the known table of a regime names: 15 under 26/2026 and 14 under 1048, business registration among them.
    ///
    /// The table of 148 is not known. What either of the other two names is given, 18 kinds, and
    /// [`citation`](Self::citation) gives none for it.
    pub fn listed_by(regime: Regime) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |evidence| match regime {
            Regime::Decision26 => evidence.tables().contains(&Table::Form02),
            Regime::Decision1048 => evidence.tables().contains(&Table::List1048),
            Regime::Decision148 => true,
        })
    }

    /// Where a regime's table names it; `None` where it does not, or is not known to.
    #[must_use]
    pub fn citation(self, regime: Regime) -> Option<Citation> {
        let (table, place) = match regime {
            Regime::Decision26 => (Table::Form02, Citation::annex(Act::Decision26, 3)),
            Regime::Decision1048 => {
                (Table::List1048, Citation::annex(Act::Decision1048, 2).clause(3).point(Point::A))
            }
            Regime::Decision148 => return None,
        };
        self.tables().contains(&table).then_some(place)
    }

    /// Whether it supports criteria on a topic.
    #[must_use]
    pub fn supports(self, topic: Topic) -> bool {
        self.topics().contains(&topic)
    }
}

/// The kinds of evidence that support a criterion, of those [listed](Evidence::listed_by) by its regime.
///
/// None for criteria that are judged by the samples, by the report or on site.
pub fn evidence_for(criterion: &Criterion) -> impl Iterator<Item = Evidence> + use<> {
    let topic = criterion.topic();
    Evidence::listed_by(criterion.set().regime()).filter(move |evidence| evidence.supports(topic))
}

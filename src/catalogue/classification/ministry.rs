use crate::base::coded;

coded! {
    /// A ministry that manages a kind of product.
    ///
    /// Annex I of 26/2026 names the ministries beside each product set. It follows Decree
    /// 15/2018/NĐ-CP and changes with it. [`ProductSet::ministries`](crate::ProductSet::ministries)
    /// gives them.
    ///
    /// Source: 26/2026, Annex I.
    ///
    /// ```
    /// use ocop::ProductSet;
    /// use ocop::catalogue::Ministry;
    ///
    /// assert_eq!(ProductSet::FreshProduce.ministries(), [Ministry::Agriculture]);
    /// // Two ministries share what is made from rice and cereals.
    /// let both = [Ministry::Agriculture, Ministry::IndustryAndTrade];
    /// assert_eq!(ProductSet::ProcessedGrains.ministries(), both);
    /// ```
    #[non_exhaustive]
    pub enum Ministry in "ocop::catalogue": "bộ" / "ministry", "unknown_ministry" {
        /// Agriculture and Environment (Agriculture and Rural Development before 2025).
        Agriculture = "agriculture", "Bộ Nông nghiệp và Môi trường" / "Ministry of Agriculture and Environment";
        /// Industry and Trade.
        IndustryAndTrade = "industry_and_trade", "Bộ Công Thương" / "Ministry of Industry and Trade";
        /// Health.
        Health = "health", "Bộ Y tế" / "Ministry of Health";
        /// Culture, Sports and Tourism.
        Culture = "culture", "Bộ Văn hóa, Thể thao và Du lịch" / "Ministry of Culture, Sports and Tourism";
    }
}

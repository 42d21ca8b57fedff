use crate::base::coded;

coded! {
    /// Who prepares a dossier and sends it on, lowest first.
    ///
    /// Before 1489 came into force on 2025-07-06, a dossier went from the producer to the district,
    /// the province and the ministry. Since then the commune stands in the place of the district.
    /// Who prepares a dossier under an edition stands in its rules:
    /// [`DossierRules::senders`](crate::law::DossierRules::senders).
    ///
    /// Source: 26/2026, Art. 6; 1489; 148, Annex II(1)(b); 1048, Annex II(3).
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::dossier::Sender;
    ///
    /// let rules = Edition::Decision26.rules().dossier;
    /// let senders: Vec<_> = rules.senders.iter().map(|rules| rules.sender).collect();
    /// assert_eq!(senders, [Sender::Producer, Sender::Commune, Sender::Province]);
    /// ```
    #[non_exhaustive]
    pub enum Sender in "ocop::dossier": "bên chuẩn bị hồ sơ" / "sender of a dossier", "unknown_sender" {
        /// The producer, to the commune (to the district before 2025-07-06).
        #[doc(alias = "chu the ocop")]
        Producer = "producer", "chủ thể OCOP" / "producer";
        /// The commune People's Committee, to the province, since 2025-07-06.
        #[doc(alias = "ubnd cap xa")]
        Commune = "commune", "UBND cấp xã" / "commune People's Committee";
        /// The district People's Committee, to the province, before 2025-07-06.
        #[doc(alias = "ubnd cap huyen")]
        District = "district", "UBND cấp huyện" / "district People's Committee";
        /// The provincial People's Committee, to the ministry, for five stars.
        #[doc(alias = "ubnd cap tinh")]
        Province = "province", "UBND cấp tỉnh" / "provincial People's Committee";
        /// The ministry, for its own decision, under 1048.
        #[doc(alias = "bo chu tri chuong trinh ocop")]
        Centre = "centre", "Bộ chủ trì Chương trình OCOP" / "ministry in charge";
    }
}

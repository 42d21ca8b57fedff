use crate::base::coded;

coded! {
    /// The tier of a body that assesses products, recognises them or issues certificates, lowest
    /// first.
    ///
    /// Who certifies a star under an edition stands in its rules:
    /// [`Rules::certifier`](crate::law::Rules::certifier).
    ///
    /// It is stored as its code: `"district"`, `"province"` or `"centre"`.
    ///
    /// Source: 26/2026, Art. 4(1); 1489; 148 and 1048, Annex II(1).
    ///
    /// ```
    /// use ocop::{Authority, Edition, Star};
    ///
    /// let certifier = |edition: Edition| edition.rules().certifier(Star::Three);
    /// let district = certifier(Edition::Decision148).map(|by| by.authority);
    /// assert_eq!(district, Some(Authority::District));
    /// // There are no districts any more: the province recognises three stars.
    /// let province = certifier(Edition::Decision26).map(|by| by.authority);
    /// assert_eq!(province, Some(Authority::Province));
    /// ```
    pub enum Authority in "ocop": "cấp" / "authority", "unknown_authority" {
        /// The district People's Committee, until districts were abolished on 2025-07-01.
        #[doc(alias("UBND cấp huyện", "UBND cap huyen"))]
        #[doc(alias = "cap huyen")]
        District = "district", "cấp huyện" / "district";
        /// The provincial People's Committee and its chairman.
        #[doc(alias("UBND cấp tỉnh", "UBND cap tinh"))]
        #[doc(alias = "cap tinh")]
        Province = "province", "cấp tỉnh" / "province";
        /// The centre: the ministry in charge of agriculture and its minister.
        #[doc(alias("trung ương", "trung uong"))]
        #[doc(alias = "cap trung uong")]
        Centre = "centre", "cấp trung ương" / "centre";
    }
}

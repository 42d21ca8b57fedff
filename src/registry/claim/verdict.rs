use crate::base::coded;

coded! {
    /// The verdict on a claim: whether the product had the star claimed on the day, or why not.
    ///
    /// [`ClaimAnswer::verdict`](super::ClaimAnswer::verdict) gives it.
    ///
    /// Source: [reading 40](crate::law::Reading::MarkWithCertificate).
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{
    ///     Claim, ClaimVerdict, LabelRegister, LabelledProduct, RegisteredProducer,
    ///     RegisteredProduct, RegisteredRating,
    /// };
    /// use ocop::{Province, Star};
    /// use time::macros::date;
    ///
    /// // Three stars, certified on 2025-03-10 for 36 months.
    /// let day = date!(2025 - 03 - 10);
    /// let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
    /// let maker = RegisteredProducer::new("HTX A")?;
    /// let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
    /// let register = LabelRegister::of([LabelledProduct::new(tea)])?;
    /// let three = Claim::of_record("tea", Star::Three, date!(2028 - 03 - 10))?;
    /// assert_eq!(register.check(&three).verdict(), ClaimVerdict::Holds);
    /// let four = Claim::of_record("tea", Star::Four, date!(2028 - 03 - 10))?;
    /// assert_eq!(register.check(&four).verdict(), ClaimVerdict::StarTooHigh);
    /// let late = three.on_day(date!(2028 - 03 - 11))?;
    /// assert_eq!(register.check(&late).verdict(), ClaimVerdict::Lapsed);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[non_exhaustive]
    pub enum ClaimVerdict in "ocop::registry": "kết quả kiểm tra hạng sao công bố" / "verdict on a claim", "unknown_claim_verdict" {
        /// The product has the star claimed on the day: its certificate is valid, or a province's
        /// own recognition counts.
        Holds = "holds", "đúng" / "holds";
        /// Its certificate of the star claimed runs on while its re-rating is pending.
        Extended = "extended", "đúng, giấy chứng nhận đang được kéo dài hiệu lực" / "holds, by an extended certificate";
        /// It is recognised with fewer stars.
        StarTooHigh = "star_too_high", "hạng sao công bố cao hơn hạng được công nhận" / "star too high";
        /// It is recognised with more stars.
        StarTooLow = "star_too_low", "hạng sao công bố thấp hơn hạng được công nhận" / "star too low";
        /// It was not recognised yet on that day; it was recognised later.
        NotYet = "not_yet", "chưa được công nhận vào ngày đó" / "not recognised yet on that day";
        /// Its last recognition had ended by that day.
        Lapsed = "lapsed", "giấy chứng nhận đã hết hạn" / "lapsed";
        /// Its last certificate had been revoked by that day.
        Revoked = "revoked", "giấy chứng nhận đã bị thu hồi" / "revoked";
        /// The answer depends on a day that the registry does not know.
        DependsOnADay = "depends_on_a_day", "tùy thuộc vào ngày chưa rõ trong sổ" / "depends on a day that is not known";
        /// The product is not recognised or not registered, but another product of the producer is
        /// recognised. Or the code in the claim is that of another product of the same producer.
        OtherProduct = "other_product", "sản phẩm khác của chủ thể được công nhận" / "another product of that producer";
        /// The product with that id or code is one of another producer than the one in the claim.
        /// Or the record and the code in the claim are of two producers.
        OtherProducer = "other_producer", "sản phẩm của chủ thể khác" / "a product of another producer";
        /// No product with that id, code or producer is registered, or the product was never
        /// recognised.
        NotRecognised = "not_recognised", "không được công nhận" / "not recognised";
        /// What is given fits several products, or names only a producer.
        Ambiguous = "ambiguous", "chưa xác định được sản phẩm" / "ambiguous";
    }
}

impl ClaimVerdict {
    /// Whether the product had the star claimed on the day.
    ///
    /// ```
    /// use ocop::registry::ClaimVerdict;
    ///
    /// assert!(ClaimVerdict::Holds.is_held() && ClaimVerdict::Extended.is_held());
    /// assert!(!ClaimVerdict::StarTooHigh.is_held());
    /// ```
    #[must_use]
    pub const fn is_held(self) -> bool {
        matches!(self, Self::Holds | Self::Extended)
    }
}

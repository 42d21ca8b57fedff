use crate::base::coded;

coded! {
    /// The effect of a rating on the star that the product held before.
    ///
    /// The star held before is that of the last earlier rating that was recognised, whether its
    /// certificate is still valid or not. If none was recognised, it is that of the last earlier
    /// rating. [`RegisteredProduct::movements`](super::RegisteredProduct::movements) gives it.
    ///
    /// Source: 26/2026, Art. 7(5) and 7(6), for upgrade and re-rating;
    /// [reading 17](crate::law::Reading::Upgrade) for an upgrade that failed.
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{
    ///     RegisteredProducer, RegisteredProduct, RegisteredRating, StarMovement,
    /// };
    /// use ocop::{Province, Star};
    /// use time::macros::date;
    ///
    /// let rated = RegisteredRating::recognised;
    /// let first = rated(DossierKind::First, Star::Four, date!(2022 - 12 - 06))?;
    /// let again = rated(DossierKind::ReRating, Star::Three, date!(2025 - 11 - 20))?;
    /// let maker = RegisteredProducer::new("HTX A")?;
    /// let product = RegisteredProduct::new("a", maker, Province::HaNoi, [first, again])?;
    /// let movements = product.movements().map(|(_, movement)| movement);
    /// assert!(movements.eq([StarMovement::First, StarMovement::Lowered]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub enum StarMovement in "ocop::registry": "thay đổi hạng sao" / "movement of the star", "unknown_star_movement" {
        /// A first rating, whatever was rated before.
        First = "first", "đánh giá lần đầu" / "first rating";
        /// A higher star, by an upgrade or a re-rating.
        Raised = "raised", "nâng hạng" / "raised to a higher star";
        /// A re-rating that kept the star.
        #[doc(alias("giữ hạng", "giu hang"))]
        Kept = "kept", "phân hạng lại, giữ hạng" / "re-rated, star kept";
        /// A re-rating to a lower star.
        #[doc(alias("giảm hạng", "giam hang"))]
        Lowered = "lowered", "phân hạng lại, giảm hạng" / "re-rated, star lowered";
        /// An upgrade to the same or a lower star. It leaves the old certificate as it was
        /// ([reading 17](crate::law::Reading::Upgrade)).
        NotRaised = "not_raised", "nâng hạng không đạt" / "upgrade that failed";
        /// An upgrade or a re-rating of a product of which no earlier rating is recorded.
        NotKnown = "not_known", "đánh giá lại, chưa rõ hạng trước đó" / "rated again, earlier star not recorded";
    }
}

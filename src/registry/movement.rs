use crate::base::coded;

coded! {
    /// What a rating did to the star that the product held: that of its last certificate, or of its
    /// last rating if it had none.
    ///
    /// ```
    /// use ocop::registry::StarMovement;
    ///
    /// assert_eq!("raised".parse::<StarMovement>()?, StarMovement::Raised);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum StarMovement in "ocop::registry": "thay đổi hạng sao" / "movement of the star", "unknown_star_movement" {
        /// A first rating.
        First = "first", "đánh giá lần đầu" / "first rating";
        /// A higher star, by an upgrade or a re-rating.
        Raised = "raised", "nâng hạng" / "raised to a higher star";
        /// A re-rating that kept the star.
        #[doc(alias("giữ hạng", "giu hang"))]
        Kept = "kept", "phân hạng lại, giữ hạng" / "re-rated, star kept";
        /// A re-rating to a lower star.
        #[doc(alias("giảm hạng", "giam hang"))]
        Lowered = "lowered", "phân hạng lại, giảm hạng" / "re-rated, star lowered";
        /// An upgrade that brought no higher star: it leaves the certificate as it was
        /// ([reading 17](crate::law::Reading::Upgrade)).
        NotRaised = "not_raised", "nâng hạng không đạt" / "upgrade that failed";
        /// An upgrade or a re-rating of a product whose earlier ratings are not recorded.
        NotKnown = "not_known", "đánh giá lại, chưa rõ hạng trước đó" / "rated again, earlier star not recorded";
    }
}

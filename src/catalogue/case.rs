use crate::base::coded;

coded! {
    /// One of two alternative cases that a criterion offers. Exactly one of them applies.
    ///
    /// A note on the criterion says which case applies to which product, so all members of a
    /// council use the same case. A case is stored as its code, `"a"` or `"b"`.
    ///
    /// Source: 26/2026, Annex II, and 148 and 1048, Annex III;
    /// [reading 7](crate::law::Reading::OneCase).
    ///
    /// ```
    /// use ocop::{Case, ProductSet, SetId};
    ///
    /// let reception = SetId::decision_26(ProductSet::Tourism).criteria_set().criterion("8")?;
    /// let of = |case| reception.levels().filter(move |level| level.case() == Some(case)).count();
    /// assert!(of(Case::A) > 0 && of(Case::B) > 0);
    /// assert_eq!("b".parse(), Ok(Case::B));
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    pub enum Case in "ocop": "trường hợp" / "case", "unknown_case" {
        /// Case a, printed first.
        A = "a", "trường hợp a" / "case a";
        /// Case b.
        B = "b", "trường hợp b" / "case b";
    }
}

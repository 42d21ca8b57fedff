use crate::base::coded;

coded! {
    /// One of two alternative cases that a criterion offers; exactly one applies
    /// ([reading 7](crate::law::Reading::OneCase)).
    #[doc(alias = "trường hợp")]
    pub enum Case: "trường hợp" / "case", "unknown_case" {
        /// Case a, printed first.
        A = "a", "trường hợp a" / "case a";
        /// Case b.
        B = "b", "trường hợp b" / "case b";
    }
}

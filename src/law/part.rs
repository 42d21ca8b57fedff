use crate::base::coded;

coded! {
    /// One of the three parts of a criteria set.
    ///
    /// The nominal maxima of A, B and C are 40, 25 and 35 points under 148 and 26/2026, and 35, 25
    /// and 40 points under 1048. A part is stored as its letter.
    ///
    /// Source: 26/2026, Art. 3(1); 148 and 1048, Art. 1.
    ///
    /// ```
    /// use ocop::{Edition, Part};
    ///
    /// assert_eq!(Edition::Decision26.rules().part_max(Part::A), 40);
    /// assert_eq!(Edition::Decision1048.rules().part_max(Part::A), 35);
    /// assert_eq!("C".parse(), Ok(Part::C));
    /// ```
    pub enum Part in "ocop": "phần" / "part", "unknown_part" {
        /// A: the product and the strength of the community.
        A = "A", "Sản phẩm và sức mạnh cộng đồng" / "Product and community strength";
        /// B: marketing capability.
        B = "B", "Khả năng tiếp thị" / "Marketing capability";
        /// C: the quality of the product.
        C = "C", "Chất lượng sản phẩm" / "Product quality";
    }
}

impl Part {
    /// One of three values, one for each part.
    pub(crate) const fn of<T: Copy>(self, [a, b, c]: [T; 3]) -> T {
        match self {
            Self::A => a,
            Self::B => b,
            Self::C => c,
        }
    }
}

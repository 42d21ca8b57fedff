use crate::Text;

macro_rules! readings {
    ($($(#[$doc:meta])* $name:ident = $number:literal, $vi:literal / $en:literal;)*) => {
        /// A named policy for a place where the decisions are silent or ambiguous.
        ///
        /// Items that apply a reading name it in their documentation; explanations name it beside the provision it
        /// fills in. The numbers are stable.
        ///
        /// ```
        /// use ocop::law::Reading;
        ///
        /// assert_eq!(Reading::MinimaUnderACouncil.number(), 9);
        /// assert_eq!(Reading::ALL.len(), 23);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Reading {
            $($(#[$doc])* $name,)*
        }

        impl Reading {
            /// Every reading, by number.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The reading's stable number.
            #[must_use]
            pub const fn number(self) -> u8 {
                match self { $(Self::$name => $number,)* }
            }

            /// A short name.
            #[must_use]
            pub const fn name(self) -> Text {
                match self { $(Self::$name => Text::new($vi, $en),)* }
            }
        }
    };
}

readings! {
    /// A council's score is the exact mean of its members' totals, never rounded before it is compared.
    ExactMean = 1, "trung bình chính xác" / "exact mean";
    /// Bands are half-open in every regime, the integer gaps printed in 1048 included.
    HalfOpenBands = 2, "khoảng điểm nửa mở" / "half-open bands";
    /// The awarded star is the highest one not above the band's whose minima, and those of every lower star, are met.
    CumulativeMinima = 3, "yêu cầu tối thiểu cộng dồn" / "cumulative minima";
    /// A minimum asks for its level or a later one of the same criterion and case, by position, not by points.
    MinimumIsAFloor = 4, "tối thiểu là mức sàn" / "a minimum is a floor";
    /// No level need be met on a criterion: 0 points, and no minimum met.
    NoLevelMet = 5, "không đạt mức nào" / "no level met";
    /// Points on a story-only criterion need a story; its level of 0 points may be chosen without one.
    StoryOnly = 6, "chỉ khi có câu chuyện" / "story only";
    /// Exactly one of two alternative cases applies.
    OneCase = 7, "một trong hai trường hợp" / "one of two cases";
    /// Elimination and stop are outcomes of their own, without star or score.
    OutcomesOfTheirOwn = 8, "loại và dừng là kết quả riêng" / "outcomes of their own";
    /// A council meets a minimum when more than half of its members' sheets do, unless it chose another policy.
    MinimaUnderACouncil = 9, "tối thiểu khi có nhiều thành viên" / "minima under a council";
    /// Members' totals further apart than the limit are scored again. 1048 sets 10 points at province and centre.
    Spread = 10, "chênh lệch điểm" / "spread of totals";
    /// 1048 sets the number of members; elsewhere the council's own rules do.
    CouncilSize = 11, "số thành viên hội đồng" / "council size";
    /// Terms are counted as the Civil Code counts them.
    Terms = 12, "cách tính thời hạn" / "counting of terms";
    /// Sixty days after 2026-05-22 end on 2026-07-21, thirty on 2026-06-21, that day included.
    TransitionDays = 13, "ngày chuyển tiếp" / "days of the transition";
    /// The day a dossier is submitted picks its regime.
    RegimeOfADossier = 14, "quyết định áp dụng cho hồ sơ" / "regime of a dossier";
    /// A re-rating is filed 180 to 120 days before expiry, both ends included.
    ReRatingWindow = 15, "thời gian nộp phân hạng lại" / "re-rating window";
    /// Which certificates run on after expiry while their re-rating is pending, and for how long.
    Extension = 16, "kéo dài hiệu lực" / "extension";
    /// An upgrade has no waiting time and no window, and brings a new term.
    Upgrade = 17, "nâng hạng" / "upgrade";
    /// What may happen to a 5-star candidate that stays below 90 at the centre.
    FiveStarCandidate = 18, "ứng viên 5 sao" / "5-star candidate";
    /// Who may take part, by regime and product group.
    EligibleProducers = 19, "chủ thể được tham gia" / "eligible producers";
    /// A revoked product may be registered again, as a first rating.
    Revocation = 20, "sau khi thu hồi" / "after revocation";
    /// A product code is read with its era.
    ProductCodes = 21, "mã sản phẩm theo thời kỳ" / "product codes by era";
    /// The catalogue follows the print; corrections and doubtful places are listed.
    Misprints = 22, "lỗi in" / "misprints";
    /// The minima of 781 are attested by the caller, not computed.
    AttestedMinima = 23, "yêu cầu tối thiểu được xác nhận" / "attested minima";
}

impl core::fmt::Display for Reading {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "reading {}: {}", self.number(), self.name().en())
    }
}

use crate::Text;

/// What the library does not know. It says so instead of making up a rule; where a step is possible all the same, it is taken on the
/// caller's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Gap {
    /// How many days the tiers have under 148: Annex II is known in part only, as signed and as amended.
    TimesUnder148,
    /// Who decides under 148 as signed where the province gives three stars to a product that the district passed on. The step is
    /// recorded with the district, which certified three stars.
    ProvincialThreeStars,
    /// What follows under 148 where the centre gives fewer than five stars. Both courses of 26/2026 can be recorded.
    CentralResultUnder148,
    /// The rules on who certifies a star changed between the dossier and the decision; the transition is not known. The certificate is
    /// issued by the authority of its day.
    AuthorityChanged,
    /// What became of a dossier that was with a district when districts ended on 2025-06-30.
    NoDistrict,
}

impl Gap {
    /// Every gap.
    pub const ALL: [Self; 5] = [
        Self::TimesUnder148,
        Self::ProvincialThreeStars,
        Self::CentralResultUnder148,
        Self::AuthorityChanged,
        Self::NoDistrict,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TimesUnder148 => "times_under_148",
            Self::ProvincialThreeStars => "provincial_three_stars",
            Self::CentralResultUnder148 => "central_result_under_148",
            Self::AuthorityChanged => "authority_changed",
            Self::NoDistrict => "no_district",
        }
    }

    /// The gap in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::TimesUnder148 => {
                Text::new("chưa rõ thời hạn theo 148/QĐ-TTg", "the times under 148/QĐ-TTg are not known")
            }
            Self::ProvincialThreeStars => Text::new(
                "chưa rõ cấp nào quyết định khi cấp tỉnh đánh giá 3 sao theo 148/QĐ-TTg",
                "not known who decides under 148/QĐ-TTg when the province rates 3 stars",
            ),
            Self::CentralResultUnder148 => Text::new(
                "chưa rõ cách xử lý theo 148/QĐ-TTg khi trung ương đánh giá dưới 5 sao",
                "not known what follows under 148/QĐ-TTg when the centre rates fewer than 5 stars",
            ),
            Self::AuthorityChanged => Text::new(
                "thẩm quyền công nhận đã thay đổi sau khi nộp hồ sơ, chưa rõ quy định chuyển tiếp",
                "who certifies changed after the dossier was submitted; the transition is not known",
            ),
            Self::NoDistrict => Text::new(
                "cấp huyện kết thúc ngày 2025-06-30, chưa rõ cách xử lý hồ sơ ở cấp huyện",
                "districts ended on 2025-06-30; what became of dossiers there is not known",
            ),
        }
    }
}

/// A choice of this module's own where the decisions and the house readings are silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Policy {
    /// A tier passes a product on by its awarded star, not by its points alone: to the centre with five stars, from the district with
    /// three (1048) or four (148). So 90 points held down by a minimum are decided in the province on the awarded star.
    ForwardByStar,
    /// A dossier counts as received on the day it is submitted, and as complete on the day it is proposed to the next tier.
    CompleteWhenProposed,
    /// Elimination and stop at the centre end the procedure: they are no score under 90.
    CentralElimination,
    /// A product assessed again by the province may be forwarded again if it is awarded five stars: nothing bars it.
    ForwardAgain,
    /// The certificate is issued by the authority that certifies its star on the day of issue.
    IssuerOfTheDay,
    /// A re-rating of five stars goes through the provincial council like any other before it is forwarded.
    FiveStarReRating,
}

impl Policy {
    /// Every policy.
    pub const ALL: [Self; 6] = [
        Self::ForwardByStar,
        Self::CompleteWhenProposed,
        Self::CentralElimination,
        Self::ForwardAgain,
        Self::IssuerOfTheDay,
        Self::FiveStarReRating,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ForwardByStar => "forward_by_star",
            Self::CompleteWhenProposed => "complete_when_proposed",
            Self::CentralElimination => "central_elimination",
            Self::ForwardAgain => "forward_again",
            Self::IssuerOfTheDay => "issuer_of_the_day",
            Self::FiveStarReRating => "five_star_rerating",
        }
    }

    /// The policy in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::ForwardByStar => {
                Text::new("chuyển cấp trên theo hạng sao đạt được", "forwarded by the awarded star")
            }
            Self::CompleteWhenProposed => Text::new(
                "hồ sơ được coi là đủ từ ngày đề nghị",
                "a dossier is complete on the day it is proposed",
            ),
            Self::CentralElimination => Text::new(
                "bị loại hoặc dừng ở trung ương là kết thúc",
                "elimination or stop at the centre is the end",
            ),
            Self::ForwardAgain => {
                Text::new("có thể chuyển trung ương lần nữa", "may be forwarded to the centre again")
            }
            Self::IssuerOfTheDay => Text::new(
                "cấp có thẩm quyền vào ngày cấp giấy chứng nhận",
                "the authority of the day of issue",
            ),
            Self::FiveStarReRating => Text::new(
                "phân hạng lại 5 sao cũng qua hội đồng cấp tỉnh",
                "five-star re-ratings pass the provincial council too",
            ),
        }
    }
}

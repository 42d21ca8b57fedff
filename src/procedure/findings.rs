use alloc::vec::Vec;

use crate::council::SpreadRule;
use crate::rating::Rescore;
use crate::{
    Assessment, Authority, Council, Edition, Ground, Outcome, Rating, ScoreSheet, SetId, Star, Text,
};

/// Why the council meets although a re-rating is assessed by written opinion (26/2026, Art. 7(6)(d) and (e)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SittingReason {
    /// The members' written opinions differ.
    OpinionsDiffer,
    /// The matter is complex and must be discussed.
    Complex,
}

/// How the council came to its assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Manner {
    /// In a sitting: first ratings and upgrades, and every dossier before 26/2026.
    Sitting,
    /// By written opinion: re-ratings under 26/2026.
    #[doc(alias = "lấy ý kiến bằng văn bản")]
    WrittenOpinion,
    /// In a sitting on a re-rating, for one of the two reasons the decision allows.
    SittingBecause(SittingReason),
}

impl Manner {
    /// Every manner.
    pub const ALL: [Self; 4] = [
        Self::Sitting,
        Self::WrittenOpinion,
        Self::SittingBecause(SittingReason::OpinionsDiffer),
        Self::SittingBecause(SittingReason::Complex),
    ];

    /// The stable code, also used in stored form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sitting => "sitting",
            Self::WrittenOpinion => "written_opinion",
            Self::SittingBecause(SittingReason::OpinionsDiffer) => "sitting_opinions_differ",
            Self::SittingBecause(SittingReason::Complex) => "sitting_complex",
        }
    }

    /// The manner with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|manner| manner.code() == code)
    }

    /// The manner in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Sitting => Text::new("họp hội đồng", "a sitting"),
            Self::WrittenOpinion => Text::new("lấy ý kiến bằng văn bản", "written opinion"),
            Self::SittingBecause(SittingReason::OpinionsDiffer) => {
                Text::new("họp do ý kiến khác nhau", "a sitting because opinions differ")
            }
            Self::SittingBecause(SittingReason::Complex) => {
                Text::new("họp do nội dung phức tạp", "a sitting because the matter is complex")
            }
        }
    }
}

/// What an assessment came to, without its grounds: [`Outcome`] as a procedure keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The dossier is eliminated.
    Eliminated,
    /// The evaluation stops.
    Stopped,
    /// The members score again.
    Rescore(Rescore),
    /// The product is rated.
    Rated(Rating),
}

/// A council's assessment as the procedure keeps it: the sheets, the declared grounds, and how the council came to it.
///
/// The sheets themselves are kept, so that a stored procedure is rated again when it is restored: no stored star is taken on trust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    council: Council,
    sheets: Vec<ScoreSheet>,
    grounds: Vec<Ground>,
    manner: Manner,
    set: SetId,
    attested: Star,
    verdict: Verdict,
}

impl Findings {
    /// An assessment made in a sitting of the council.
    #[must_use]
    pub fn sitting(assessment: &Assessment<'_>) -> Self {
        Self::new(assessment, Manner::Sitting)
    }

    /// An assessment by written opinion, as re-ratings under 26/2026 are made.
    #[must_use]
    pub fn written(assessment: &Assessment<'_>) -> Self {
        Self::new(assessment, Manner::WrittenOpinion)
    }

    /// An assessment made in any manner.
    #[must_use]
    pub fn new(assessment: &Assessment<'_>, manner: Manner) -> Self {
        let council = assessment.council();
        // The same rules written one way only: by the limit and the quorum that apply.
        let spread = council.spread_limit().map_or(SpreadRule::ByEdition, SpreadRule::Limit);
        Self {
            council: council.spread(spread).quorum(council.size().0),
            sheets: assessment.sheets().to_vec(),
            grounds: assessment.grounds().to_vec(),
            manner,
            set: assessment.set().id(),
            attested: assessment.attested(),
            verdict: match assessment.rate() {
                Outcome::Eliminated(_) => Verdict::Eliminated,
                Outcome::Stopped(_) => Verdict::Stopped,
                Outcome::Rescore(rescore) => Verdict::Rescore(rescore),
                Outcome::Rated(rating) => Verdict::Rated(rating),
            },
        }
    }

    /// The council, with the limit on spread and the quorum that apply to it.
    #[must_use]
    pub const fn council(&self) -> Council {
        self.council
    }

    /// The tier that assessed.
    #[must_use]
    pub const fn tier(&self) -> Authority {
        self.council.tier_of()
    }

    /// Whether it is one assessor's own, not a council's.
    #[must_use]
    pub fn is_self_assessment(&self) -> bool {
        self.council.size() == Council::self_assessment(self.edition()).size()
    }

    /// The edition of the rules that the council followed.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.council.edition()
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// The highest star whose minima the council attests under 781 ([`Council::attesting`]).
    #[must_use]
    pub const fn attested(&self) -> Star {
        self.attested
    }

    /// The members' sheets.
    #[must_use]
    pub fn sheets(&self) -> &[ScoreSheet] {
        &self.sheets
    }

    /// The declared grounds.
    #[must_use]
    pub fn grounds(&self) -> &[Ground] {
        &self.grounds
    }

    /// How the council came to it.
    #[must_use]
    pub const fn manner(&self) -> Manner {
        self.manner
    }

    /// What it came to.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }
}

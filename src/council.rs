//! A council's assessment: several members' sheets of the same set, and the rules they are put together by.
//!
//! The decisions leave much to a council's own rules of procedure; [`Council`] holds them as named policies. An [`Assessment`]
//! puts a council, its members' sheets and any declared grounds together, checked, and [rates](Assessment::rate) them.

use core::fmt;
use core::num::NonZeroU16;

use crate::catalogue::MAX_MINIMA;
use crate::law::Regime;
use crate::rating::{Outcome, Rating, Rescore};
use crate::{Authority, CriteriaSet, Criterion, Edition, Minimum, Score, ScoreSheet, SetId, Star, Text};

/// When a council meets a minimum ([reading 9](crate::law::Reading::MinimaUnderACouncil)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MinimaPolicy {
    /// When more than half of the members' sheets meet it.
    #[default]
    Majority,
    /// When every member's sheet meets it.
    Unanimous,
    /// When the mean of the members' points on the criterion reaches the points of the minimum's level.
    Mean,
}

impl MinimaPolicy {
    /// Every policy.
    pub const ALL: [Self; 3] = [Self::Majority, Self::Unanimous, Self::Mean];

    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Majority => "majority",
            Self::Unanimous => "unanimous",
            Self::Mean => "mean",
        }
    }

    /// The policy with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.code() == code)
    }

    /// The policy in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Majority => Text::new("quá nửa số thành viên", "more than half of the members"),
            Self::Unanimous => Text::new("mọi thành viên", "every member"),
            Self::Mean => Text::new("điểm trung bình của tiêu chí", "mean points on the criterion"),
        }
    }
}

/// The limit on the spread of the members' totals ([reading 10](crate::law::Reading::Spread)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SpreadRule {
    /// The edition's own: 10 points at province and centre under 1048, none elsewhere.
    #[default]
    ByEdition,
    /// The council's own limit, in points.
    Limit(u8),
}

/// A council: the edition of the rules and the tier it assesses under, and its rules of procedure.
///
/// ```
/// use ocop::{Authority, Edition, council::{Council, MinimaPolicy}};
///
/// let council = Council::new(Edition::Decision26).minima(MinimaPolicy::Unanimous).quorum(5);
/// assert_eq!(council.tier_of(), Authority::Province);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "Hội đồng đánh giá, phân hạng")]
pub struct Council {
    edition: Edition,
    tier: Authority,
    minima: MinimaPolicy,
    spread: SpreadRule,
    quorum: u16,
    attested: Star,
    alone: bool,
}

impl Council {
    /// A provincial council that counts minima by majority and has no rules of its own on spread and quorum.
    #[must_use]
    pub const fn new(edition: Edition) -> Self {
        Self {
            edition,
            tier: Authority::Province,
            minima: MinimaPolicy::Majority,
            spread: SpreadRule::ByEdition,
            quorum: 1,
            attested: Star::Five,
            alone: false,
        }
    }

    /// No council but one assessor: a producer's own assessment of a product, or a draft.
    ///
    /// The sizes that 1048 sets for councils do not apply; exactly one sheet does.
    ///
    /// ```
    /// use ocop::{Council, Edition};
    ///
    /// assert_eq!(Council::self_assessment(Edition::Decision1048).size(), (1, 1));
    /// ```
    #[must_use]
    #[doc(alias = "tự đánh giá")]
    pub const fn self_assessment(edition: Edition) -> Self {
        Self { alone: true, ..Self::new(edition) }
    }

    /// The same council at another tier. It matters under 1048, which sets council sizes and a spread by tier.
    #[must_use]
    pub const fn tier(self, tier: Authority) -> Self {
        Self { tier, ..self }
    }

    /// The same council with another policy on minima.
    #[must_use]
    pub const fn minima(self, minima: MinimaPolicy) -> Self {
        Self { minima, ..self }
    }

    /// The same council with another rule on spread.
    #[must_use]
    pub const fn spread(self, spread: SpreadRule) -> Self {
        Self { spread, ..self }
    }

    /// The same council with a quorum: fewer sheets are an error.
    #[must_use]
    pub const fn quorum(self, members: u16) -> Self {
        Self { quorum: members, ..self }
    }

    /// The same council attesting that the minima of 781 are met up to a star, the highest it may award under 1048 as amended.
    ///
    /// 781's own minima are known only in part, so they are the caller's to attest
    /// ([reading 23](crate::law::Reading::AttestedMinima)); a new council attests all of them. The attestation has no effect under other
    /// editions, nor on tourism, which 781 exempts.
    #[must_use]
    pub const fn attesting(self, star: Star) -> Self {
        Self { attested: star, ..self }
    }

    /// The edition of the rules.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// The tier.
    #[must_use]
    pub const fn tier_of(self) -> Authority {
        self.tier
    }

    /// The policy on minima.
    #[must_use]
    pub const fn minima_policy(self) -> MinimaPolicy {
        self.minima
    }

    /// The limit on the spread of totals that applies, in points.
    #[must_use]
    pub const fn spread_limit(self) -> Option<u8> {
        match (self.spread, self.edition.regime(), self.tier) {
            (SpreadRule::Limit(limit), _, _) => Some(limit),
            (SpreadRule::ByEdition, Regime::Decision1048, Authority::Province | Authority::Centre) => {
                Some(10)
            }
            (SpreadRule::ByEdition, _, _) => None,
        }
    }

    /// How many members the council may have: 5 to 7 in a district and 9 to 11 at province and centre under 1048 (Annex II); its
    /// own rules elsewhere ([reading 11](crate::law::Reading::CouncilSize)).
    ///
    /// ```
    /// use ocop::{Authority, Edition, council::Council};
    ///
    /// let district = Council::new(Edition::Decision1048).tier(Authority::District);
    /// assert_eq!(district.size(), (5, 7));
    /// assert_eq!(Council::new(Edition::Decision26).quorum(5).size().0, 5);
    /// ```
    #[must_use]
    pub fn size(self) -> (u16, u16) {
        if self.alone {
            return (1, 1);
        }
        let (least, most) = match (self.edition.regime(), self.tier) {
            (Regime::Decision1048, Authority::District) => (5, 7),
            (Regime::Decision1048, Authority::Province | Authority::Centre) => (9, 11),
            _ => (1, u16::MAX),
        };
        (self.quorum.max(least), most)
    }
}

/// What a declared ground leads to ([reading 8](crate::law::Reading::OutcomesOfTheirOwn)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GroundKind {
    /// The dossier is eliminated.
    #[doc(alias = "bị loại")]
    Eliminated,
    /// The evaluation stops.
    #[doc(alias = "không đánh giá các bước tiếp theo")]
    Stopped,
}

impl GroundKind {
    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eliminated => "eliminated",
            Self::Stopped => "stopped",
        }
    }
}

/// A ground of elimination or stop that the council declares, on a criterion or on the dossier as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ground {
    kind: GroundKind,
    criterion: Option<&'static Criterion>,
}

impl Ground {
    /// A ground named with a criterion.
    ///
    /// Any criterion can be named: the notes of 148 that print the grounds are known in part only.
    #[must_use]
    pub const fn on_criterion(kind: GroundKind, criterion: &'static Criterion) -> Self {
        Self { kind, criterion: Some(criterion) }
    }

    /// A ground of the dossier as a whole.
    #[must_use]
    pub const fn of_dossier(kind: GroundKind) -> Self {
        Self { kind, criterion: None }
    }

    /// What it leads to.
    #[must_use]
    pub const fn kind(self) -> GroundKind {
        self.kind
    }

    /// The criterion, or `None` for the dossier as a whole.
    #[must_use]
    pub const fn criterion(self) -> Option<&'static Criterion> {
        self.criterion
    }
}

/// Members' sheets under a council's rules, ready to be rated.
///
/// ```
/// use ocop::council::{Assessment, Council};
/// use ocop::{Edition, Outcome, ProductSet, ScoreSheet, SetId};
///
/// let set = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let sheets = [ScoreSheet::empty(set).with("1.1", 3)?, ScoreSheet::empty(set)];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?;
/// let Outcome::Rated(rating) = assessment.rate() else { panic!("no ground was declared") };
/// assert_eq!(rating.score().to_string(), "1.50");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Assessment<'a> {
    council: Council,
    set: &'static CriteriaSet,
    members: NonZeroU16,
    sheets: &'a [ScoreSheet],
    grounds: &'a [Ground],
}

impl<'a> Assessment<'a> {
    /// Puts sheets and declared grounds under a council's rules.
    ///
    /// # Errors
    ///
    /// [`AssessmentError`] if there are no sheets, sheets or grounds of different sets, different cases of one criterion, a set of
    /// another regime than the council's, or more or fewer sheets than the council may have members.
    pub fn new(
        council: Council,
        sheets: &'a [ScoreSheet],
        grounds: &'a [Ground],
    ) -> Result<Self, AssessmentError> {
        let (first, others) = sheets.split_first().ok_or(AssessmentError::NoSheets)?;
        let set = first.set();
        if set.regime() != council.edition().regime() {
            return Err(AssessmentError::OtherRegime { set: set.id(), edition: council.edition() });
        }
        for (other, member) in others.iter().zip(2..) {
            if other.set() != set {
                return Err(AssessmentError::MixedSets { first: set.id(), other: other.set().id(), member });
            }
            if let Some(criterion) = mixed_case(set, first, sheets, other) {
                return Err(AssessmentError::MixedCases { criterion, member });
            }
        }
        if let Some(criterion) =
            grounds.iter().filter_map(|ground| ground.criterion()).find(|on| on.set() != set.id())
        {
            return Err(AssessmentError::ForeignGround { criterion, set: set.id() });
        }
        let (least, most) = council.size();
        let members = u16::try_from(sheets.len()).ok().filter(|members| (least..=most).contains(members));
        match members.and_then(NonZeroU16::new) {
            Some(members) => Ok(Self { council, set, members, sheets, grounds }),
            None => Err(AssessmentError::CouncilSize { council, given: sheets.len() }),
        }
    }

    /// The council.
    #[must_use]
    pub const fn council(&self) -> Council {
        self.council
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> &'static CriteriaSet {
        self.set
    }

    /// The members' sheets.
    #[must_use]
    pub const fn sheets(&self) -> &'a [ScoreSheet] {
        self.sheets
    }

    /// The declared grounds.
    #[must_use]
    pub const fn grounds(&self) -> &'a [Ground] {
        self.grounds
    }

    /// How many members there are.
    #[must_use]
    pub const fn members(&self) -> NonZeroU16 {
        self.members
    }

    /// Rates the product. Allocates nothing.
    ///
    /// Elimination wins over stop, and stop over scoring again.
    #[must_use]
    #[doc(alias = "phân hạng")]
    pub fn rate(&self) -> Outcome<'a> {
        let declared = |kind| self.grounds.iter().any(|ground| ground.kind == kind);
        if declared(GroundKind::Eliminated) {
            Outcome::Eliminated(self.grounds)
        } else if declared(GroundKind::Stopped) {
            Outcome::Stopped(self.grounds)
        } else if let ([sheet], MinimaPolicy::Majority | MinimaPolicy::Unanimous) =
            (self.sheets, self.council.minima)
        {
            let tally = sheet.tally();
            Outcome::Rated(Rating::new(self, tally.parts().map(u32::from), tally.unmet()))
        } else {
            self.rate_members()
        }
    }

    fn rate_members(&self) -> Outcome<'a> {
        let mut parts = [0_u32; 3];
        let (mut lowest, mut highest) = (u8::MAX, 0);
        let mut missed = Missed::default();
        for sheet in self.sheets {
            let tally = sheet.tally();
            let mut total = 0_u8;
            for (sum, points) in parts.iter_mut().zip(tally.parts()) {
                *sum = sum.saturating_add(u32::from(points));
                total = total.saturating_add(points);
            }
            lowest = lowest.min(total);
            highest = highest.max(total);
            missed.count(tally.unmet());
        }
        let spread = highest.saturating_sub(lowest);
        if let Some(limit) = self.council.spread_limit().filter(|limit| spread > *limit) {
            return Outcome::Rescore(Rescore::new(spread, limit));
        }
        let members = u32::from(self.members.get());
        let unmet = match self.council.minima_policy() {
            MinimaPolicy::Unanimous => missed.by_any,
            MinimaPolicy::Majority => missed.where_true(|_, missed| {
                let meeting = members.saturating_sub(u32::from(missed));
                !is_majority(meeting, members)
            }),
            // A minimum that every sheet meets is met in the mean too.
            MinimaPolicy::Mean => missed.where_true(|bit, _| {
                let minimum = self.set.minima().iter().zip(bits()).find(|(_, own)| *own == bit);
                minimum.is_some_and(|(minimum, _)| !self.mean_meets(minimum))
            }),
        };
        Outcome::Rated(Rating::new(self, parts, unmet))
    }

    fn majority_meets(&self, minimum: &Minimum) -> bool {
        is_majority(self.votes(minimum), u32::from(self.members.get()))
    }

    /// How many members' sheets meet a minimum.
    pub(crate) fn votes(&self, minimum: &Minimum) -> u32 {
        let meets = |sheet: &&ScoreSheet| minimum.is_met_by(sheet.level(minimum.criterion()));
        self.sheets.iter().filter(meets).fold(0, |votes, _| votes.saturating_add(1))
    }

    fn mean_meets(&self, minimum: &Minimum) -> bool {
        self.mean_on(minimum.criterion()).reaches(minimum.level().points())
    }

    /// The mean of the members' points on a criterion.
    pub(crate) fn mean_on(&self, criterion: &Criterion) -> Score {
        let sum = self
            .sheets
            .iter()
            .fold(0_u32, |sum, sheet| sum.saturating_add(u32::from(sheet.points(criterion))));
        Score::new(sum, self.members)
    }

    pub(crate) const fn attested(&self) -> Star {
        self.council.attested
    }

    /// Whether a minimum is met under the council's policy.
    #[must_use]
    pub fn meets(&self, minimum: &Minimum) -> bool {
        match self.council.minima_policy() {
            MinimaPolicy::Majority => self.majority_meets(minimum),
            MinimaPolicy::Unanimous => self.votes(minimum) == u32::from(self.members.get()),
            MinimaPolicy::Mean => self.mean_meets(minimum),
        }
    }
}

const fn is_majority(votes: u32, members: u32) -> bool {
    votes.saturating_mul(2) > members
}

/// How many sheets miss each minimum.
#[derive(Default)]
struct Missed {
    by_any: u32,
    counts: [u16; MAX_MINIMA],
}

impl Missed {
    /// Counts the minima that one sheet leaves unmet.
    fn count(&mut self, unmet: u32) {
        self.by_any |= unmet;
        let mut rest = unmet;
        while let Some(count) =
            usize::try_from(rest.trailing_zeros()).ok().and_then(|bit| self.counts.get_mut(bit))
        {
            *count = count.saturating_add(1);
            // Drops the lowest bit; none is left to find when the word is 0, which has 32 trailing zeros.
            rest &= rest.wrapping_sub(1);
        }
    }

    /// The minima that some sheet misses and for which a test of their bit and count holds.
    fn where_true(&self, test: impl Fn(u32, u16) -> bool) -> u32 {
        let missed = bits().zip(self.counts).filter(|(_, count)| *count > 0);
        missed.filter(|(bit, count)| test(*bit, *count)).fold(0, |unmet, (bit, _)| unmet | bit)
    }
}

/// The bits of a set of minima, in the order of [`CriteriaSet::minima`].
pub(crate) fn bits() -> impl Iterator<Item = u32> {
    core::iter::successors(Some(1_u32), |bit| bit.checked_mul(2)).take(MAX_MINIMA)
}

/// A criterion on which `other` uses another case than some sheet before it.
fn mixed_case(
    set: &'static CriteriaSet,
    first: &ScoreSheet,
    sheets: &[ScoreSheet],
    other: &ScoreSheet,
) -> Option<&'static Criterion> {
    let case_on =
        |sheet: &ScoreSheet, criterion: &Criterion| sheet.level(criterion).and_then(crate::Level::case);
    set.criteria().iter().filter(|criterion| criterion.has_cases()).find(|criterion| {
        let Some(case) = case_on(other, criterion) else {
            return false;
        };
        let settled =
            case_on(first, criterion).or_else(|| sheets.iter().find_map(|sheet| case_on(sheet, criterion)));
        settled.is_some_and(|settled| settled != case)
    })
}

/// Why sheets cannot be assessed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AssessmentError {
    /// There is no sheet.
    #[error("no score sheets: at least one is needed")]
    NoSheets,
    /// The sheets are of different sets.
    #[error("sheet {member} is for {other}, the first for {first}; all sheets must be for the same set")]
    MixedSets {
        /// The set of the first sheet.
        first: SetId,
        /// The set of the other sheet.
        other: SetId,
        /// The other sheet's place, from 1.
        member: usize,
    },
    /// The sheets use different cases of a criterion.
    #[error("sheet {member} uses another case of criterion {} than the sheets before it; all sheets must use the same case", .criterion.code())]
    MixedCases {
        /// The criterion.
        criterion: &'static Criterion,
        /// The other sheet's place, from 1.
        member: usize,
    },
    /// The sheets are of a set of another regime than the council's.
    #[error("{set} cannot be assessed under {edition}")]
    OtherRegime {
        /// The set.
        set: SetId,
        /// The council's edition of the rules.
        edition: Edition,
    },
    /// There are more or fewer sheets than the council may have members.
    #[error("{given} score sheets, but {}", Size(.council))]
    CouncilSize {
        /// The council.
        council: Council,
        /// How many sheets there are.
        given: usize,
    },
    /// A ground names a criterion of another set.
    #[error("a ground names criterion {} of {}, but the sheets are for {set}", .criterion.code(), .criterion.set())]
    ForeignGround {
        /// The criterion.
        criterion: &'static Criterion,
        /// The set of the sheets.
        set: SetId,
    },
}

impl AssessmentError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoSheets => "no_sheets",
            Self::MixedSets { .. } => "mixed_sets",
            Self::MixedCases { .. } => "mixed_cases",
            Self::OtherRegime { .. } => "other_regulation",
            Self::CouncilSize { .. } => "council_size",
            Self::ForeignGround { .. } => "foreign_ground",
        }
    }
}

struct Size<'a>(&'a Council);

impl fmt::Display for Size<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (least, most) = self.0.size();
        let tier = self.0.tier_of().name().en();
        let edition = self.0.edition();
        if most == u16::MAX {
            write!(f, "the council needs at least {least} and at most {most}")
        } else {
            write!(f, "a {tier} council has {least} to {most} members under {edition}")
        }
    }
}

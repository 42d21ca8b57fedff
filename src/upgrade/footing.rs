//! How the members stand on a criterion.

use alloc::vec::Vec;

use crate::catalogue::{Case, CriterionId, LevelId, Minimum, Topic};
use crate::law::Star;
use crate::rating::{Assessment, MinimaPolicy};

/// All that a search needs to know of the members' sheets on one criterion. It is made in one pass
/// over the sheets; after that nothing depends on how many they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Footing {
    criterion: CriterionId,
    /// No level, then each level as printed.
    rungs: Vec<Rung>,
    /// The case that the sheets use already.
    case: Option<Case>,
    policy: MinimaPolicy,
    story: Story,
}

/// What a criterion has to do with the product's story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Story {
    /// Nothing.
    Apart,
    /// It says whether there is one.
    Tells,
    /// It has points only where there is one.
    Needs,
}

/// No level or a level, and what raising everyone below to it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rung {
    level: Option<LevelId>,
    points: u8,
    /// How many members stand on it.
    members: u16,
    /// How many members stand below it.
    below: u16,
    /// How many points those below gain together when they are raised to it.
    gain: u32,
    /// The lowest star whose minimum on the criterion is unmet when nobody stands below it.
    unmet: Option<Star>,
}

impl Rung {
    fn new(level: Option<LevelId>) -> Self {
        let points = level.map_or(0, LevelId::points);
        Self { level, points, members: 0, below: 0, gain: 0, unmet: None }
    }

    pub(super) const fn level(&self) -> Option<LevelId> {
        self.level
    }

    pub(super) const fn points(&self) -> u8 {
        self.points
    }

    pub(super) const fn below(&self) -> u16 {
        self.below
    }

    pub(super) const fn gain(&self) -> u32 {
        self.gain
    }

    /// Whether every minimum for a star up to the given one is met when nobody stands below.
    pub(super) fn meets_minima(&self, star: Star) -> bool {
        self.unmet.is_none_or(|unmet| star < unmet)
    }

    /// The points of so many members at so many points each: at most 65,535 times 100.
    fn times(members: u16, points: u8) -> u32 {
        u32::from(members).saturating_mul(u32::from(points))
    }
}

impl Footing {
    pub(super) fn of(assessment: &Assessment, criterion: CriterionId) -> Self {
        let levels = core::iter::once(None).chain(criterion.levels().map(Some));
        let mut rungs: Vec<Rung> = levels.map(Rung::new).collect();
        for sheet in assessment.sheets() {
            if let Some(rung) = rungs.get_mut(usize::from(sheet.place(criterion))) {
                // There are at most 65,535 sheets.
                rung.members = rung.members.saturating_add(1);
            }
        }
        let used = rungs
            .iter()
            .find(|rung| rung.members > 0 && rung.level.is_some_and(|level| level.case().is_some()));
        let case = used.and_then(|rung| rung.level).and_then(LevelId::case);
        let story = if criterion.is_story_only() {
            Story::Needs
        } else if criterion.topic() == Topic::ProductStory {
            Story::Tells
        } else {
            Story::Apart
        };
        let mut footing = Self { criterion, rungs, case, policy: assessment.council().minima(), story };
        footing.settle();
        footing
    }

    /// Works out what raising everyone to each rung comes to.
    fn settle(&mut self) {
        for place in 0..self.rungs.len() {
            let (lower, rest) = self.rungs.split_at_mut(place);
            let Some(rung) = rest.first_mut() else { continue };
            let points = rung.points;
            let gain = |lower: &Rung| {
                // A later level of the same case has no fewer points, and nobody is raised into another case.
                Rung::times(lower.members, points.saturating_sub(lower.points))
            };
            rung.below = lower.iter().map(|lower| lower.members).sum();
            rung.gain = lower.iter().map(gain).sum();
        }
        for minimum in self.criterion.minima() {
            for place in 0..self.rungs.len() {
                if !self.meets(minimum, place)
                    && let Some(rung) = self.rungs.get_mut(place)
                {
                    let lowest = rung.unmet.map_or(minimum.star(), |star| star.min(minimum.star()));
                    rung.unmet = Some(lowest);
                }
            }
        }
    }

    pub(super) const fn criterion(&self) -> CriterionId {
        self.criterion
    }

    pub(super) const fn case(&self) -> Option<Case> {
        self.case
    }

    pub(super) fn tells_story(&self) -> bool {
        self.story == Story::Tells
    }

    pub(super) fn needs_story(&self) -> bool {
        self.story == Story::Needs
    }

    /// The rung at a place, 0 for no level.
    pub(super) fn rung(&self, place: u8) -> Option<&Rung> {
        self.rungs.get(usize::from(place))
    }

    /// Each rung with its place.
    pub(super) fn rungs(&self) -> impl Iterator<Item = (u8, &Rung)> {
        (0..).zip(&self.rungs)
    }

    /// The rung of the member who stands lowest.
    pub(super) fn lowest(&self) -> Option<&Rung> {
        self.rungs.iter().find(|rung| rung.members > 0)
    }

    /// Whether the council meets a minimum of the criterion once nobody stands below a place.
    pub(super) fn meets(&self, minimum: Minimum, place: usize) -> bool {
        let standing = self.rungs.iter().enumerate().filter(|(_, rung)| rung.members > 0);
        let after = standing.filter_map(|(at, rung)| Some((rung.members, self.rungs.get(at.max(place))?)));
        self.counts_as_met(minimum, after)
    }

    /// Whether the council still meets a minimum of the criterion when any one of those who meet it
    /// drops to no level: the one with the most points is the worst to lose.
    pub(super) fn survives_a_loss(&self, minimum: Minimum) -> bool {
        let meeting =
            self.rungs.iter().enumerate().filter(|(_, rung)| rung.members > 0 && meets(rung, minimum));
        let Some((loser, _)) = meeting.max_by_key(|(_, rung)| rung.points) else { return true };
        let Some(none) = self.rungs.first() else { return true };
        let others = self.rungs.iter().enumerate().map(|(at, rung)| {
            // Somebody stands there.
            let members = if at == loser { rung.members.saturating_sub(1) } else { rung.members };
            (members, rung)
        });
        self.counts_as_met(minimum, others.chain([(1, none)]))
    }

    /// Whether the council's policy counts a minimum of the criterion as met by so many members on
    /// each rung.
    fn counts_as_met<'a>(&self, minimum: Minimum, members: impl Iterator<Item = (u16, &'a Rung)>) -> bool {
        let (mut all, mut meeting, mut points) = (0_u32, 0_u32, 0_u32);
        for (members, rung) in members {
            // At most 65,535 members of at most 100 points.
            all = all.saturating_add(u32::from(members));
            points = points.saturating_add(Rung::times(members, rung.points));
            if meets(rung, minimum) {
                meeting = meeting.saturating_add(u32::from(members));
            }
        }
        match self.policy {
            MinimaPolicy::Majority => meeting.saturating_mul(2) > all,
            MinimaPolicy::Unanimous => meeting == all,
            MinimaPolicy::Mean => points >= all.saturating_mul(u32::from(minimum.level().points())),
            // What the council would declare is not computed; such an assessment is refused where minima are asked for.
            MinimaPolicy::Declared => false,
        }
    }
}

/// Whether a rung of the minimum's criterion is its level or a later one of the same case ([reading
/// 4](crate::law::Reading::MinimumIsAFloor)).
fn meets(rung: &Rung, minimum: Minimum) -> bool {
    let floor = minimum.level();
    rung.level.is_some_and(|level| level >= floor && level.case() == floor.case())
}

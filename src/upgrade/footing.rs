//! How the members stand on a criterion.

use alloc::vec::Vec;

use crate::catalogue::{Case, CriterionId, LevelId, Minimum, Topic};
use crate::law::Star;
use crate::rating::{Assessment, MinimaPolicy, ScoreSheet};

/// All that a search needs to know of the members' sheets on one criterion. It is made in one pass
/// over the sheets; after that nothing depends on how many they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Footing {
    criterion: CriterionId,
    /// No level, then each level as printed.
    rungs: Vec<Rung>,
    standings: Vec<Standing>,
    /// The case that the sheets use already, or that they can be raised in.
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

/// How many members stand on a rung, and the highest rung that they can be raised to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    at: usize,
    most: usize,
    members: u16,
}

impl Standing {
    /// Where they stand when everyone below a place is raised to it, as far as they can be.
    fn after(self, place: usize) -> usize {
        self.at.max(place.min(self.most))
    }
}

/// No level or a level, and what raising everyone below to it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rung {
    level: Option<LevelId>,
    points: u8,
    /// How many members stand on it.
    members: u16,
    /// How many members are raised by a move to it; none where nobody can be raised to it itself.
    below: u16,
    /// The place of the lowest of them.
    lowest: usize,
    /// How many points they gain together.
    gain: u32,
    /// The lowest star whose minimum on the criterion is unmet after the move.
    unmet: Option<Star>,
}

impl Rung {
    fn new(level: Option<LevelId>) -> Self {
        let points = level.map_or(0, LevelId::points);
        Self { level, points, members: 0, below: 0, lowest: 0, gain: 0, unmet: None }
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

    /// Whether every minimum for a star up to the given one is met after a move to it.
    pub(super) fn meets_minima(&self, star: Star) -> bool {
        self.unmet.is_none_or(|unmet| star < unmet)
    }

    /// The points of so many members at so many points each: at most 65,535 times 100.
    fn times(members: u16, points: u8) -> u32 {
        u32::from(members).saturating_mul(u32::from(points))
    }
}

impl Footing {
    /// How the members of an assessment stand on a criterion; with a sheet for each member above
    /// which that member is not raised, where there is such a bound.
    pub(super) fn of(assessment: &Assessment, criterion: CriterionId, bound: Option<&[ScoreSheet]>) -> Self {
        let levels = core::iter::once(None).chain(criterion.levels().map(Some));
        let mut rungs: Vec<Rung> = levels.map(Rung::new).collect();
        let mut standings: Vec<Standing> = Vec::with_capacity(rungs.len());
        let mut bounds = bound.into_iter().flatten();
        for sheet in assessment.sheets() {
            let at = usize::from(sheet.place(criterion));
            let most = match bounds.next() {
                Some(bound) => usize::from(bound.place(criterion)),
                // The last rung: there is always that of no level.
                None => rungs.len().saturating_sub(1),
            };
            // There are at most 65,535 sheets.
            if let Some(rung) = rungs.get_mut(at) {
                rung.members = rung.members.saturating_add(1);
            }
            match standings.iter_mut().find(|known| (known.at, known.most) == (at, most)) {
                Some(known) => known.members = known.members.saturating_add(1),
                None => standings.push(Standing { at, most, members: 1 }),
            }
        }
        let case_at = |place: usize| rungs.get(place).and_then(Rung::level).and_then(LevelId::case);
        let used = standings.iter().find_map(|standing| case_at(standing.at));
        let open = || standings.iter().find_map(|standing| case_at(standing.most));
        let case = if bound.is_some() { used.or_else(open) } else { used };
        let story = if criterion.is_story_only() {
            Story::Needs
        } else if criterion.topic() == Topic::ProductStory {
            Story::Tells
        } else {
            Story::Apart
        };
        let policy = assessment.council().minima();
        let mut footing = Self { criterion, rungs, standings, case, policy, story };
        footing.settle();
        footing
    }

    /// Works out what a move to each rung comes to.
    fn settle(&mut self) {
        let points: Vec<u8> = self.rungs.iter().map(|rung| rung.points).collect();
        let points_at = |place: usize| points.get(place).copied().unwrap_or_default();
        for (place, rung) in self.rungs.iter_mut().enumerate() {
            let raised = || self.standings.iter().filter(move |standing| standing.at < standing.after(place));
            if !raised().any(|standing| standing.after(place) == place) {
                continue;
            }
            let gain = |standing: &Standing| {
                // A later level of the same case has no fewer points, and nobody is raised into another case.
                let gained = points_at(standing.after(place)).saturating_sub(points_at(standing.at));
                Rung::times(standing.members, gained)
            };
            rung.below = raised().map(|standing| standing.members).sum();
            rung.lowest = raised().map(|standing| standing.at).min().unwrap_or_default();
            rung.gain = raised().map(gain).sum();
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

    /// The rung of the lowest member who is raised by a move to a place.
    pub(super) fn lowest_below(&self, place: u8) -> Option<&Rung> {
        self.rungs.get(self.rung(place)?.lowest)
    }

    /// Whether the council meets a minimum of the criterion after a move to a place.
    pub(super) fn meets(&self, minimum: Minimum, place: usize) -> bool {
        let standing = self.standings.iter();
        let after = standing.filter_map(|one| Some((one.members, self.rungs.get(one.after(place))?)));
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

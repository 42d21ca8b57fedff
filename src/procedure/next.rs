use alloc::vec::Vec;
use core::fmt;

use time::Date;

use super::rules::{File, NO_DISTRICTS};
use super::stage::gap_in_issue;
use super::{Batch, Gap, Policy, Proposal, Proposer, Returned, Stage, Step, StepError, StepKind};
use crate::certificate::Certificate;
use crate::law::{Act, Basis, Citation, DossierKind, Edition, Point, Reading, Regime, Standing};
use crate::{Authority, Lang, Text, date, term};

/// How many working days the commune has for its review (26/2026, Art. 7(2)).
pub const REVIEW_WORKING_DAYS: u16 = 15;

/// How many days a tier has for a re-rating, from the complete dossier (26/2026, Art. 7(6)(g)).
pub const RE_RATING_DAYS: u16 = 45;

/// The last day for a commune's review of a dossier received on a day: 15 working days after it (26/2026, Art. 7(2)).
///
/// `None` past the calendar's end.
///
/// ```
/// use ocop::procedure::review_by;
/// use time::macros::date;
///
/// assert_eq!(review_by(date!(2026 - 08 - 31), &[]), Some(date!(2026 - 09 - 21)));
/// assert_eq!(review_by(date!(2026 - 08 - 31), &[date!(2026 - 09 - 02)]), Some(date!(2026 - 09 - 22)));
/// ```
#[must_use]
pub fn review_by(received_on: Date, holidays: &[Date]) -> Option<Date> {
    term::working_days_after(received_on, REVIEW_WORKING_DAYS, holidays)
}

/// The last day of a re-rating by the province or the centre, 45 days from the day it has the complete dossier (26/2026, Art. 7(6)(g)).
///
/// `None` past the calendar's end.
#[must_use]
pub fn rerating_by(complete_on: Date) -> Option<Date> {
    term::days_after(complete_on, RE_RATING_DAYS)
}

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Actor {
    /// The producer.
    Producer,
    /// The commune People's Committee.
    Commune,
    /// The district council.
    DistrictCouncil,
    /// The district People's Committee.
    District,
    /// The provincial council.
    ProvincialCouncil,
    /// The provincial People's Committee and its chairman.
    Province,
    /// The central council.
    CentralCouncil,
    /// The ministry in charge of agriculture and its minister.
    Ministry,
}

impl Actor {
    /// Every actor, lowest tier first.
    pub const ALL: [Self; 8] = [
        Self::Producer,
        Self::Commune,
        Self::DistrictCouncil,
        Self::District,
        Self::ProvincialCouncil,
        Self::Province,
        Self::CentralCouncil,
        Self::Ministry,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Producer => "producer",
            Self::Commune => "commune",
            Self::DistrictCouncil => "district_council",
            Self::District => "district",
            Self::ProvincialCouncil => "provincial_council",
            Self::Province => "province",
            Self::CentralCouncil => "central_council",
            Self::Ministry => "ministry",
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Producer => Text::new("Chủ thể", "Producer"),
            Self::Commune => Text::new("UBND cấp xã", "Commune People's Committee"),
            Self::DistrictCouncil => Text::new("Hội đồng cấp huyện", "District council"),
            Self::District => Text::new("UBND cấp huyện", "District People's Committee"),
            Self::ProvincialCouncil => Text::new("Hội đồng cấp tỉnh", "Provincial council"),
            Self::Province => {
                Text::new("Chủ tịch, UBND cấp tỉnh", "Provincial People's Committee and its chairman")
            }
            Self::CentralCouncil => Text::new("Hội đồng cấp trung ương", "Central council"),
            Self::Ministry => Text::new(
                "Bộ quản lý nông nghiệp và Bộ trưởng",
                "Ministry in charge of agriculture and its minister",
            ),
        }
    }

    const fn deciding(tier: Authority) -> Self {
        match tier {
            Authority::District => Self::District,
            Authority::Province => Self::Province,
            Authority::Centre => Self::Ministry,
        }
    }
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// A step of the procedure.
    Take(StepKind),
    /// Filing anew under 26/2026: the transition is over for the dossier.
    FileAnew,
    /// Not known to the library; the [`Gap`] says why.
    NotKnown,
}

impl Action {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Take(step) => step.code(),
            Self::FileAnew => "file_anew",
            Self::NotKnown => "not_known",
        }
    }

    /// What comes next, in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Take(step) => step.name(),
            Self::FileAnew => {
                Text::new("nộp hồ sơ mới theo 26/2026/QĐ-TTg", "filing anew under 26/2026/QĐ-TTg")
            }
            Self::NotKnown => Text::new("chưa rõ bước tiếp theo", "the next step is not known"),
        }
    }
}

/// By when a step is due under the rules of its edition. What is late is reported, not refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// The commune's 15 working days end on a day.
    WorkingDays(Date),
    /// The fixed batch that the proposal falls into; the council's own extra batches may come earlier.
    Batch(Batch),
    /// The 45 days of a re-rating end on a day.
    Days(Date),
    /// The decision sets no day.
    NotSet,
    /// The rules on it are not known to the library.
    NotKnown(Gap),
}

impl Limit {
    /// The last day, if there is one.
    #[must_use]
    pub const fn by(self) -> Option<Date> {
        match self {
            Self::WorkingDays(day) | Self::Days(day) => Some(day),
            Self::Batch(batch) => Some(batch.last_day()),
            Self::NotSet | Self::NotKnown(_) => None,
        }
    }

    /// The limit in a language.
    #[must_use]
    pub const fn text(self, lang: Lang) -> impl fmt::Display {
        LimitText(self, lang)
    }
}

struct LimitText(Limit, Lang);

impl fmt::Display for LimitText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let by = |day| date::text(day);
        match (self.0, self.1) {
            (Limit::WorkingDays(day), Lang::Vi) => {
                write!(f, "chậm nhất {} ({REVIEW_WORKING_DAYS} ngày làm việc kể từ ngày nhận)", by(day))
            }
            (Limit::WorkingDays(day), Lang::En) => {
                write!(f, "by {} ({REVIEW_WORKING_DAYS} working days from receipt)", by(day))
            }
            (Limit::Batch(batch), Lang::Vi) => {
                write!(f, "chậm nhất {} (đợt {})", by(batch.last_day()), batch.number())
            }
            (Limit::Batch(batch), Lang::En) => {
                write!(f, "by {} (batch {})", by(batch.last_day()), batch.number())
            }
            (Limit::Days(day), Lang::Vi) => {
                write!(f, "chậm nhất {} ({RE_RATING_DAYS} ngày kể từ ngày nhận đủ hồ sơ)", by(day))
            }
            (Limit::Days(day), Lang::En) => {
                write!(f, "by {} ({RE_RATING_DAYS} days from the complete dossier)", by(day))
            }
            (Limit::NotSet, Lang::Vi) => f.write_str("không quy định thời hạn"),
            (Limit::NotSet, Lang::En) => f.write_str("no time is set"),
            (Limit::NotKnown(gap), lang) => f.write_str(gap.name().get(lang)),
        }
    }
}

/// What comes next: who acts, by when, and on what grounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    action: Action,
    actor: Actor,
    limit: Limit,
    decide_by: Option<Date>,
    basis: &'static [Basis],
    gap: Option<Gap>,
    policy: Option<Policy>,
}

impl Next {
    /// What comes next.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.action
    }

    /// Who acts.
    #[must_use]
    pub const fn actor(&self) -> Actor {
        self.actor
    }

    /// By when under the rules of the dossier's edition.
    #[must_use]
    pub const fn limit(&self) -> Limit {
        self.limit
    }

    /// The last day for a decision before the dossier must be filed anew, where the transition of 26/2026 sets one.
    #[must_use]
    pub const fn decide_by(&self) -> Option<Date> {
        self.decide_by
    }

    /// By when, all told: the earlier of the two days.
    #[must_use]
    pub fn by(&self) -> Option<Date> {
        match (self.limit.by(), self.decide_by) {
            (Some(limit), Some(end)) => Some(limit.min(end)),
            (limit, end) => limit.or(end),
        }
    }

    /// What it rests on.
    #[must_use]
    pub const fn basis(&self) -> &'static [Basis] {
        self.basis
    }

    /// What is not known about the step.
    #[must_use]
    pub const fn gap(&self) -> Option<Gap> {
        self.gap
    }

    /// The choice of the library's own that it rests on.
    #[must_use]
    pub const fn policy(&self) -> Option<Policy> {
        self.policy
    }

    /// All of it in a language, on one line.
    #[must_use]
    pub const fn text(&self, lang: Lang) -> impl fmt::Display {
        NextText(*self, lang)
    }
}

struct NextText(Next, Lang);

impl fmt::Display for NextText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(next, lang) = self;
        let lang = *lang;
        write!(f, "{}: {}", next.actor.name().get(lang), next.action.name().get(lang))?;
        if let Action::Take(_) = next.action {
            write!(f, ", {}", next.limit.text(lang))?;
            if let Some(day) = next.decide_by {
                let day = date::text(day);
                match lang {
                    Lang::Vi => write!(f, "; phải quyết định chậm nhất {day}, nếu không phải nộp hồ sơ mới")?,
                    Lang::En => write!(f, "; undecided after {day} it is filed anew")?,
                }
            }
        }
        if let Some(gap) = next.gap {
            write!(f, "; {}", gap.name().get(lang))?;
        }
        for (place, basis) in next.basis.iter().enumerate() {
            write!(f, "{}{}", if place == 0 { " [" } else { "; " }, basis.text(lang))?;
        }
        if next.basis.is_empty() { Ok(()) } else { f.write_str("]") }
    }
}

const fn law(article: u8, clause: u8) -> Citation {
    Citation::article(Act::Decision26, article).clause(clause)
}

const fn point(article: u8, clause: u8, point: Point) -> Basis {
    Basis::Law(law(article, clause).point(point))
}

const PROVINCIAL_BATCHES: Basis = Basis::Law(law(5, 1));
const CENTRAL_BATCHES: Basis = Basis::Law(law(5, 2));
const DAYS_45: Basis = point(7, 6, Point::G);
const COUNTED: Basis = Basis::Reading(Reading::Terms);
const CANDIDATES: Basis = Basis::Reading(Reading::FiveStarCandidate);

const fn of_1048(point: Point) -> Basis {
    Basis::Law(Citation::annex(Act::Decision1048, 2).clause(4).point(point))
}

/// What a step rests on under 1048: Annex II, section 4, by tier.
const fn basis_1048(step: StepKind, tier: Authority) -> &'static [Basis] {
    match (step, tier) {
        (StepKind::TakeCentralResult | StepKind::AssessAgain, _) => &[CANDIDATES],
        (_, Authority::District) => const { &[of_1048(Point::A)] },
        (_, Authority::Province) => const { &[of_1048(Point::B)] },
        (StepKind::Decline | StepKind::Recognise, Authority::Centre) => {
            const { &[of_1048(Point::C), CANDIDATES] }
        }
        (_, Authority::Centre) => const { &[of_1048(Point::C)] },
    }
}

/// What a step rests on under 26/2026.
const fn basis_26(step: StepKind, tier: Authority, kind: DossierKind) -> &'static [Basis] {
    match (step, tier, kind) {
        (StepKind::Review, _, DossierKind::ReRating) => {
            const { &[point(7, 6, Point::B), Basis::Law(law(7, 2)), COUNTED] }
        }
        (StepKind::Review, _, _) => const { &[Basis::Law(law(7, 2)), COUNTED] },
        (StepKind::Assess, Authority::Centre, DossierKind::ReRating) => {
            const { &[point(7, 6, Point::E), DAYS_45, COUNTED] }
        }
        (StepKind::Assess, Authority::Centre, _) => const { &[point(7, 4, Point::D), CENTRAL_BATCHES] },
        (StepKind::Assess, _, DossierKind::ReRating) => const { &[point(7, 6, Point::D), DAYS_45, COUNTED] },
        (StepKind::Assess, _, _) => const { &[point(7, 3, Point::D), PROVINCIAL_BATCHES] },
        (StepKind::Recognise, Authority::Centre, _) => {
            const { &[point(7, 4, Point::E), point(4, 1, Point::B)] }
        }
        (StepKind::Recognise, _, DossierKind::ReRating) => {
            const { &[point(7, 6, Point::Đ), point(7, 3, Point::E), point(4, 1, Point::A)] }
        }
        (StepKind::Recognise, _, _) => const { &[point(7, 3, Point::E), point(4, 1, Point::A)] },
        (StepKind::Decline, Authority::Centre, _) => {
            const { &[point(7, 4, Point::G), point(4, 1, Point::A)] }
        }
        (StepKind::Decline, _, DossierKind::ReRating) => {
            const { &[point(7, 6, Point::Đ), point(7, 3, Point::G), point(4, 1, Point::A)] }
        }
        (StepKind::Decline, _, _) => const { &[point(7, 3, Point::G), point(4, 1, Point::A)] },
        (StepKind::Forward, _, DossierKind::ReRating) => {
            const { &[point(7, 6, Point::Đ), point(7, 6, Point::E)] }
        }
        (StepKind::Forward, _, _) => const { &[point(7, 3, Point::E)] },
        (StepKind::TakeCentralResult | StepKind::AssessAgain, _, _) => {
            const { &[point(7, 4, Point::G), CANDIDATES] }
        }
    }
}

pub(super) fn basis(
    edition: Edition,
    step: StepKind,
    tier: Authority,
    kind: DossierKind,
) -> &'static [Basis] {
    match edition {
        Edition::Decision1048 | Edition::Decision1048As781 => basis_1048(step, tier),
        Edition::Decision148 => const { &[Basis::Law(Citation::annex(Act::Decision148, 2).clause(1))] },
        Edition::Decision148As1489 => const { &[Basis::Law(Citation::whole(Act::Decision1489))] },
        Edition::Decision26 => basis_26(step, tier, kind),
    }
}

impl File {
    /// By when the steps of a stage are due.
    pub(super) fn limit(&self, stage: &Stage, holidays: &[Date]) -> Limit {
        match self.edition().regime() {
            Regime::Decision1048 => return Limit::NotSet,
            Regime::Decision148 => return Limit::NotKnown(Gap::TimesUnder148),
            Regime::Decision26 => {}
        }
        let proposal = match stage {
            Stage::Submitted(_) => {
                return review_by(self.submitted_on, holidays).map_or(Limit::NotSet, Limit::WorkingDays);
            }
            Stage::Proposed(stage) => Some(stage.proposal),
            Stage::Candidate(stage) => Some(stage.proposal),
            Stage::Forwarded(stage) => Some(stage.proposal),
            Stage::Recognisable(stage) => stage.proposal,
            Stage::Unrecognised(stage) => stage.proposal,
            Stage::Shortlisted(_) | Stage::Returned(_) | Stage::Decided(_) => None,
        };
        let Some(Proposal { by, on }) = proposal else {
            return Limit::NotSet;
        };
        let batch = match (by, self.kind()) {
            // The decision sets no time for the province's second assessment.
            (Proposer::ProvinceAgain, _) => return Limit::NotSet,
            (_, DossierKind::ReRating) => return rerating_by(on).map_or(Limit::NotSet, Limit::Days),
            (Proposer::Province, _) => Batch::central_for(on),
            (Proposer::Commune | Proposer::District, _) => Batch::provincial_for(on),
        };
        batch.map_or(Limit::NotSet, Limit::Batch)
    }

    /// What comes next on a day.
    pub(super) fn next(&self, stage: &Stage, on: Date, holidays: &[Date]) -> Vec<Next> {
        let edition = self.edition();
        if stage.allowed(edition).is_empty() {
            return Vec::new();
        }
        if self.governing.on(on) == Standing::FileAnew {
            return Vec::from([Next {
                action: Action::FileAnew,
                actor: Actor::Producer,
                limit: Limit::NotSet,
                decide_by: self.governing.decide_by(),
                basis: self.governing.basis(),
                gap: None,
                policy: None,
            }]);
        }
        let limit = self.limit(stage, holidays);
        let mut next = Next {
            action: Action::NotKnown,
            actor: Actor::Commune,
            limit,
            decide_by: self.governing.decide_by(),
            basis: &[],
            gap: None,
            policy: None,
        };
        let (tier, by_rules) = match stage {
            Stage::Submitted(_)
                if edition.regime() == Regime::Decision26 || edition == Edition::Decision148As1489 =>
            {
                next.policy = Some(Policy::CompleteWhenProposed);
                (Authority::Province, None)
            }
            Stage::Submitted(_) | Stage::Shortlisted(_) => (Authority::District, None),
            Stage::Proposed(_) | Stage::Candidate(_) => (Authority::Province, None),
            Stage::Forwarded(_) => (Authority::Centre, None),
            Stage::Returned(_) => (Authority::Centre, Some(Authority::Province)),
            Stage::Unrecognised(stage) => (stage.tier, None),
            Stage::Recognisable(stage) => {
                let star = stage.rating.star();
                let issuer = Certificate::recorded(star, on).map(Certificate::authority);
                let issuer = issuer.ok().or_else(|| Authority::certifying(star, edition));
                next.gap = issuer.and_then(|issuer| gap_in_issue(edition, star, stage.tier, issuer));
                next.policy = Some(Policy::IssuerOfTheDay);
                (stage.tier, issuer)
            }
            Stage::Decided(_) => return Vec::new(),
        };
        let acting = by_rules.unwrap_or(tier);
        next.actor = match stage {
            Stage::Submitted(_) if tier == Authority::District => Actor::DistrictCouncil,
            Stage::Submitted(_) => Actor::Commune,
            Stage::Proposed(_) => Actor::ProvincialCouncil,
            Stage::Forwarded(_) => Actor::CentralCouncil,
            _ => Actor::deciding(acting),
        };
        match stage {
            Stage::Returned(_) if edition.regime() == Regime::Decision148 => {
                next.gap = Some(Gap::CentralResultUnder148);
            }
            Stage::Candidate(_) | Stage::Shortlisted(_) => next.policy = Some(Policy::ForwardByStar),
            Stage::Proposed(stage) => {
                next.policy = match (stage.proposal.by, self.kind()) {
                    (Proposer::ProvinceAgain, _) => Some(Policy::ForwardAgain),
                    (_, DossierKind::ReRating) => Some(Policy::FiveStarReRating),
                    _ => None,
                };
            }
            Stage::Forwarded(_) => next.policy = Some(Policy::CentralElimination),
            _ => {}
        }
        if acting == Authority::District && on >= NO_DISTRICTS {
            next.gap = Some(Gap::NoDistrict);
            return Vec::from([next]);
        }
        let steps = stage.allowed(edition).iter().map(|step| {
            let basis = basis(edition, *step, tier, self.kind());
            let settled = Next { action: Action::Take(*step), basis, ..next };
            match (stage, step) {
                (Stage::Returned(stage), StepKind::TakeCentralResult) if self.needs_a_district(stage, on) => {
                    Next { action: Action::NotKnown, gap: Some(Gap::NoDistrict), ..next }
                }
                _ => settled,
            }
        });
        steps.collect()
    }

    /// Whether the central result could only be recognised by a district, on a day without districts.
    fn needs_a_district(&self, stage: &Returned, on: Date) -> bool {
        let step = Step::TakeCentralResult { on: on.max(self.last) };
        matches!(self.after(&Stage::Returned(*stage), &step), Err(StepError::NoDistrict { .. }))
    }
}

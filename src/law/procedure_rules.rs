use core::fmt;

use time::{Date, Month};

use crate::Text;
use crate::base::{Counted, Lang, Say, words};
use crate::law::procedures::{Actor, Finding, Manner, StageKind, StepKind};
use crate::law::{Answer, Authority, Basis, Citation, Cited, DossierKind, Reading, Star};

/// The procedure of an edition, as a table: a row for each step from each stage.
///
/// Where several rows are about the same step from the same stage, the first row that fits the
/// dossier applies. [`Rules::procedure`](crate::law::Rules::procedure) holds the table.
///
/// Source: 26/2026, Art. 5 and 7; 1489; 148, Annex II(1); 1048, Annex II.
///
/// ```
/// use ocop::Edition;
/// use ocop::law::TimeLimit;
/// use ocop::procedure::{Actor, StageKind, StepKind};
///
/// let rules = Edition::Decision26.rules().procedure;
/// let review = rules.steps[0];
/// assert_eq!((review.from, review.step), (&[StageKind::Submitted][..], StepKind::Review));
/// assert_eq!(review.actor, Actor::Commune);
/// assert_eq!(review.limit.said(), Some(TimeLimit::WorkingDays(15)));
/// assert_eq!(review.basis[0].to_string(), "Decision 26/2026/QĐ-TTg, Art. 7(2)");
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ProcedureRules {
    /// The rows.
    pub steps: &'static [StepRule],
    /// The fixed batches in which councils assess, by tier and number.
    pub batches: Answer<&'static [BatchRule]>,
    /// Who sits on the councils of district, province and centre, in this order.
    pub councils: [Answer<CouncilComposition>; 3],
    /// The last day on which a district acts, that day included; `None` where no district acts.
    /// What became of the dossiers there is not known
    /// ([`Gap::NoDistrict`](crate::law::Gap::NoDistrict)).
    pub districts_until: Option<Date>,
}

impl ProcedureRules {
    /// Who sits on the council of a tier.
    ///
    /// Source: 26/2026, Art. 7(3)(b) and 7(4)(b); 1048, Annex II(2).
    ///
    /// ```
    /// use ocop::{Authority, Edition};
    ///
    /// let rules = Edition::Decision26.rules().procedure;
    /// // There is no district any more, so 26/2026 composes no council there.
    /// assert_eq!(rules.council(Authority::District).said(), None);
    /// assert!(rules.council(Authority::Province).said().is_some());
    /// ```
    pub const fn council(&self, tier: Authority) -> Answer<CouncilComposition> {
        let [district, province, centre] = self.councils;
        match tier {
            Authority::District => district,
            Authority::Province => province,
            Authority::Centre => centre,
        }
    }
}

/// A row of the procedure: a step from a stage, who takes it, for which dossiers, by when, where it
/// leads and what it rests on.
///
/// [`ProcedureRules::steps`] holds the rows.
///
/// Source: 26/2026, Art. 7; 1489; 148, Annex II(1); 1048, Annex II.
///
/// ```
/// use ocop::law::StepRule;
/// use ocop::procedure::{Manner, StageKind, StepKind};
/// use ocop::{Edition, Star};
///
/// // The re-rating of five stars at the centre is by written opinion.
/// let rows = Edition::Decision26.rules().procedure.steps;
/// let at_centre =
///     |row: &&StepRule| row.from == [StageKind::Forwarded] && row.step == StepKind::Assess;
/// let row = rows.iter().find(at_centre).ok_or("the central council assesses")?;
/// assert_eq!(row.held, [Star::Five]);
/// assert_eq!(row.manners[0], Manner::WrittenOpinion);
/// assert_eq!(row.basis[0].to_string(), "Decision 26/2026/QĐ-TTg, Art. 7(6)(e)");
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct StepRule {
    /// The stages from which the step is possible.
    pub from: &'static [StageKind],
    /// The step.
    pub step: StepKind,
    /// Who takes it. A recognition is by the authority that certifies the star on its day
    /// ([reading 36](crate::law::Reading::IssuerOfTheDay)).
    pub actor: Actor,
    /// Who prepares the step and makes its result known, each with the place that says so.
    pub prepared_by: &'static [Cited<Actor>],
    /// The kinds of dossiers that the row is for.
    pub kinds: &'static [DossierKind],
    /// The row is for products that hold a certificate of one of these stars; empty for all.
    pub held: &'static [Star],
    /// The row is for products that were awarded one of these stars; empty for all.
    pub stars: &'static [Star],
    /// The row is for products that this tier assessed; `None` for all.
    pub rated_by: Option<Authority>,
    /// The row is for dossiers that this step put before the council; `None` for all.
    pub after: Option<StepKind>,
    /// How a council may come to its assessment; empty for other steps.
    pub manners: &'static [Manner],
    /// By when the step is due.
    pub limit: Answer<TimeLimit>,
    /// Where the step leads: the first result that fits.
    pub results: &'static [ResultRule],
    /// What the row rests on, beside the place of the limit.
    pub basis: &'static [Basis],
    /// What is not known about the step.
    pub gap: Option<crate::law::Gap>,
}

impl StepRule {
    /// A step for every kind of dossier, without a time limit.
    pub(crate) const fn new(from: &'static [StageKind], step: StepKind, actor: Actor) -> Self {
        Self {
            from,
            step,
            actor,
            prepared_by: &[],
            kinds: DossierKind::ALL,
            held: &[],
            stars: &[],
            rated_by: None,
            after: None,
            manners: &[],
            limit: Answer::Silent(None),
            results: const { &[ResultRule::to(StageKind::Decided)] },
            basis: &[],
            gap: None,
        }
    }

    /// The tier at which the step is taken; `None` for the commune.
    #[must_use]
    pub const fn tier(&self) -> Option<Authority> {
        self.actor.tier()
    }
}

/// Where a step leads, by what the council found.
///
/// [`StepRule::results`] holds them.
///
/// Source: 26/2026, Art. 7; 1048, Annex II.
///
/// ```
/// use ocop::procedure::{Finding, StageKind, StepKind};
/// use ocop::{Edition, Star};
///
/// let rows = Edition::Decision26.rules().procedure.steps;
/// let assessment = rows.iter().find(|row| row.step == StepKind::Assess);
/// let assessment = assessment.ok_or("a council assesses")?;
/// let points = Some(Finding::PointsReached);
/// let by_points = |result: &&ocop::law::ResultRule| result.finding == points;
/// let up = assessment.results.iter().find(by_points).ok_or("what reaches 90 points goes up")?;
/// assert_eq!((up.star, up.to), (Some(Star::Five), StageKind::Candidate));
/// // With fewer stars the province may settle the matter as well.
/// assert!(up.both_courses.is_some());
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ResultRule {
    /// What was found; `None` where the step always leads there.
    pub finding: Option<Finding>,
    /// For [`Finding::PointsReached`], the star whose band begins with the points that are needed.
    /// For [`Finding::StarAwarded`], the lowest star that leads there. `None` for other findings.
    pub star: Option<Star>,
    /// The stage that the step leads to.
    pub to: StageKind,
    /// What the result rests on.
    pub basis: &'static [Basis],
    /// For [`Finding::PointsReached`], the reading by which two courses are open where the product
    /// was awarded a lower star than the star of its band: to forward it by the letter, or to
    /// decide on the lower star as the later results say.
    pub both_courses: Option<Reading>,
}

impl ResultRule {
    /// Always to a stage.
    pub(crate) const fn to(to: StageKind) -> Self {
        Self { finding: None, star: None, to, basis: &[], both_courses: None }
    }

    /// To a stage on a finding.
    pub(crate) const fn on(finding: Finding, to: StageKind, basis: &'static [Basis]) -> Self {
        Self { finding: Some(finding), basis, ..Self::to(to) }
    }

    /// Recognition from a star on.
    pub(crate) const fn from_star(star: Star, to: StageKind, basis: &'static [Basis]) -> Self {
        Self { star: Some(star), ..Self::on(Finding::StarAwarded, to, basis) }
    }

    /// The way up, from the points of a star's band on.
    pub(crate) const fn from_points_of(
        star: Star,
        to: StageKind,
        basis: &'static [Basis],
        both_courses: Reading,
    ) -> Self {
        let both_courses = Some(both_courses);
        Self { star: Some(star), both_courses, ..Self::on(Finding::PointsReached, to, basis) }
    }
}

/// By when a step is due. A late step is reported, and it is not refused.
///
/// [`StepRule::limit`] holds it.
///
/// Source: 26/2026, Art. 5 and 7, counted by [reading 12](crate::law::Reading::Terms),
/// [reading 30](crate::law::Reading::WeekendDeadlines) and
/// [reading 33](crate::law::Reading::CompleteWhenProposed).
///
/// ```
/// use ocop::{Edition, Lang, Say, law::TimeLimit};
///
/// // The commune has 15 working days for its review.
/// let review = Edition::Decision26.rules().procedure.steps[0];
/// assert_eq!(review.limit.said(), Some(TimeLimit::WorkingDays(15)));
///
/// // A re-rating has 45 days.
/// let limit = TimeLimit::Days(45);
/// assert_eq!(limit.text(Lang::En).to_string(), "45 days from the complete dossier");
/// assert_eq!(limit.text(Lang::Vi).to_string(), "45 ngày kể từ ngày nhận đủ hồ sơ");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its kind (`working_days`, `days` or `batch`) and its number of days,
/// which is null for a batch. Reading refuses parts that contradict each other, and passes over
/// names that a later version adds.
///
/// ```
/// use ocop::law::TimeLimit;
///
/// let json = r#"{"kind":"working_days","days":15}"#;
/// let limit: TimeLimit = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&limit)?, json);
/// let batch = r#"{"kind":"batch","days":null}"#;
/// assert_eq!(serde_json::to_string(&TimeLimit::Batch)?, batch);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeLimit {
    /// This many working days from the day the dossier is received, which is the day it is
    /// submitted ([reading 33](crate::law::Reading::CompleteWhenProposed)). That day is not
    /// counted; the last day is included.
    WorkingDays(u16),
    /// This many days from the day the dossier is complete, which is the day it is proposed
    /// ([reading 33](crate::law::Reading::CompleteWhenProposed)). That day is not counted; the last
    /// day is included. Where the last day is a day off, the next working day is the last
    /// ([reading 30](crate::law::Reading::WeekendDeadlines)).
    Days(u16),
    /// Up to the last day of the batch that the proposal falls into, that day included
    /// ([reading 31](crate::law::Reading::Batches)).
    Batch,
}

impl TimeLimit {
    /// What the counting of its last day rests on.
    ///
    /// ```
    /// use ocop::law::{Basis, Citation, TimeLimit};
    ///
    /// // A last day off moves only where days are counted, not working days.
    /// let moves = Basis::Law(Citation::DAY_OFF);
    /// assert!(TimeLimit::Days(45).basis().contains(&moves));
    /// assert!(!TimeLimit::WorkingDays(5).basis().contains(&moves));
    /// ```
    #[must_use]
    pub const fn basis(self) -> &'static [Basis] {
        const TERMS: Basis = Basis::Reading(Reading::Terms);
        const BEGINS: Basis = Basis::Reading(Reading::CompleteWhenProposed);
        match self {
            Self::WorkingDays(_) => &[Basis::Law(Citation::TERM_BEGINS), TERMS, BEGINS],
            Self::Days(_) => &[
                Basis::Law(Citation::TERM_BEGINS),
                Basis::Law(Citation::TERM_OF_DAYS_ENDS),
                Basis::Law(Citation::DAY_OFF),
                TERMS,
                Basis::Reading(Reading::WeekendDeadlines),
                BEGINS,
            ],
            Self::Batch => &[Basis::Reading(Reading::Batches)],
        }
    }
}

words! {
    working_days(days) = "{days} kể từ ngày nhận hồ sơ" / "{days} from receipt";
    days(days) = "{days} kể từ ngày nhận đủ hồ sơ" / "{days} from the complete dossier";
    in_the_batch() = "theo đợt đánh giá" / "in its batch";
}

impl Say for TimeLimit {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = |count: u16, one, many| Counted { count: u64::from(count), one, many };
        match self {
            Self::WorkingDays(count) => {
                let one = Text::new("ngày làm việc", "working day");
                let many = Text::new("ngày làm việc", "working days");
                working_days(lang, f, &counted(*count, one, many))
            }
            Self::Days(count) => {
                days(lang, f, &counted(*count, Text::new("ngày", "day"), Text::new("ngày", "days")))
            }
            Self::Batch => in_the_batch(lang, f),
        }
    }
}

/// A fixed batch: it takes the proposals made before one day of the year and is held before
/// another. Neither of the two days is included.
///
/// [`ProcedureRules::batches`] holds them. [`Batch`](crate::procedure::Batch) is the batch of one
/// proposal, with its days.
///
/// Source: 26/2026, Art. 5, and [reading 31](crate::law::Reading::Batches).
///
/// ```
/// use ocop::{Authority, Edition};
/// use time::Month;
///
/// let batches = Edition::Decision26.rules().procedure.batches.said();
/// let batches = batches.ok_or("26/2026 has batches")?;
/// assert_eq!((batches[0].tier, batches[0].number), (Authority::Province, 1));
/// assert_eq!(batches[0].proposed_before, (Month::April, 30));
/// assert_eq!(batches[0].held_before, (Month::June, 30));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BatchRule {
    /// The tier that holds it.
    pub tier: Authority,
    /// Its number at the tier, 1 or 2.
    pub number: u8,
    /// The day of the year before which the proposals are made.
    pub proposed_before: (Month, u8),
    /// The day of the year before which it is held: the first such day after `proposed_before`.
    pub held_before: (Month, u8),
    /// The place that sets it.
    pub citation: Citation,
}

impl BatchRule {
    pub(crate) const fn new(
        tier: Authority,
        number: u8,
        proposed_before: (Month, u8),
        held_before: (Month, u8),
        citation: Citation,
    ) -> Self {
        Self { tier, number, proposed_before, held_before, citation }
    }
}

/// Who sits on a council.
///
/// [`ProcedureRules::council`] gives it. How many members a council has stands in
/// [`CouncilRules::size`](crate::law::CouncilRules::size). How many of them must be there stands in
/// the council's own rules of procedure ([reading 11](crate::law::Reading::CouncilSize)).
///
/// Source: 26/2026, Art. 7(3)(b) and 7(4)(b); 1048, Annex II(2).
///
/// ```
/// use ocop::{Authority, Edition};
///
/// let rules = Edition::Decision26.rules().procedure;
/// let province = rules.council(Authority::Province).said().ok_or("Art. 7(3)(b)")?;
/// assert_eq!(province.chair.vi(), "Lãnh đạo UBND cấp tỉnh");
/// assert_eq!(province.members.len(), 7);
/// assert!(province.deputy.is_some());
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CouncilComposition {
    /// Who sets it up and gives it its rules of procedure.
    pub set_up_by: Actor,
    /// Who presides.
    pub chair: Text,
    /// To whom the chair may be delegated where needed. The person who delegates it still answers
    /// for the result. `None` where the edition does not speak of this.
    pub deputy: Option<Text>,
    /// The bodies that are represented.
    pub members: &'static [Text],
    /// The bodies that are represented where they exist, or where the product needs them.
    pub by_case: &'static [Text],
    /// Who may be invited.
    pub invited: &'static [Text],
}

#[cfg(feature = "serde")]
mod stored {
    use alloc::borrow::ToOwned as _;
    use alloc::string::String;

    use super::TimeLimit;
    use crate::base::stored::stored;

    /// `{"kind": "working_days", "days": 15}`; a batch has no days.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
    pub(super) struct TimeLimitFields {
        kind: String,
        days: Option<u16>,
    }

    impl From<&TimeLimit> for TimeLimitFields {
        fn from(limit: &TimeLimit) -> Self {
            let (kind, days) = match limit {
                TimeLimit::WorkingDays(days) => ("working_days", Some(*days)),
                TimeLimit::Days(days) => ("days", Some(*days)),
                TimeLimit::Batch => ("batch", None),
            };
            Self { kind: kind.to_owned(), days }
        }
    }

    impl TryFrom<TimeLimitFields> for TimeLimit {
        type Error = &'static str;

        fn try_from(fields: TimeLimitFields) -> Result<Self, Self::Error> {
            match (fields.kind.as_str(), fields.days) {
                ("working_days", Some(days)) => Ok(Self::WorkingDays(days)),
                ("days", Some(days)) => Ok(Self::Days(days)),
                ("batch", None) => Ok(Self::Batch),
                _ => Err("a time limit is a number of working days or of days, or that of a batch"),
            }
        }
    }

    stored! { TimeLimit as TimeLimitFields }
}

use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::{Lang, Say};
use crate::law::procedures::{Actor, Manner, StageKind, StepKind};
use crate::law::{Answer, Basis, Edition, Gap, Reading, StepRule, TimeLimit, listed, united};
use crate::procedure::course::Course;
use crate::procedure::{Batch, ProcedureStep, Schedule, words};

/// What may happen next: the step, who takes it, by when, and what that rests on.
/// [`Procedure::next`](crate::Procedure::next) gives it.
///
/// An entry without a step is one of two: the dossier must be filed anew
/// ([`is_filing_anew`](Self::is_filing_anew)), or it is not known what happens, and
/// [`gap`](Self::gap) says what is not known.
///
/// Source: 26/2026, Art. 5 and 7; 148, Annex II(1), and 1489; 1048, Annex II.
/// [`basis`](Self::basis) names the places of this one.
///
/// ```
/// use ocop::dossier::FilingOptions;
/// use ocop::law::{DossierKind, TimeLimit};
/// use ocop::procedure::Schedule;
/// use ocop::{Lang, Procedure, ProductSet, Say};
/// use time::macros::date;
///
/// let day = date!(2026 - 08 - 31);
/// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
/// let procedure = Procedure::new(filing);
/// let next = &procedure.next(day, &Schedule::new())[0];
/// assert_eq!(next.limit().said(), Some(TimeLimit::WorkingDays(15)));
/// let text = next.text(Lang::En).to_string();
/// assert!(text.starts_with(
///     "Commune People's Committee: review of the four contents and proposal, \
///      15 working days from receipt, by 2026-09-21 [Decision 26/2026/QĐ-TTg, Art. 7(2); ",
/// ));
/// # Ok::<(), ocop::dossier::FilingError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses
/// another `by` than the one that follows from the other days, and passes over names that a later
/// version adds. `text` is written for readers and is not read back.
///
/// ```
/// use ocop::procedure::Next;
/// use serde_json::json;
///
/// let stored = json!({
///   "step": "review", "actor": "commune", "manners": [],
///   "limit": {
///     "says": {"kind": "working_days", "days": 15},
///     "citation": {"act": "26", "annex": null, "article": 7, "clause": 2, "point": null},
///     "reading": null, "gap": null
///   },
///   "due_on": "2026-09-22", "batch": null, "rate_by": null, "by": "2026-09-22", "gap": null,
///   "basis": [
///     {"act": "26", "annex": null, "article": 7, "clause": 2, "point": null, "reading": null},
///     {
///       "act": "civil_code", "annex": null, "article": 147, "clause": 2, "point": null,
///       "reading": null
///     },
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 12},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 33}
///   ],
///   "text": {
///     "vi": "UBND cấp xã: đánh giá bốn nội dung và đề nghị, 15 ngày làm việc kể từ ngày nhận hồ \
///       sơ, chậm nhất ngày 22/9/2026 [khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg ngày \
///       22/5/2026; khoản 2 Điều 147 Bộ luật Dân sự số 91/2015/QH13; Cách hiểu 12 (cách tính \
///       thời hạn); Cách hiểu 33 (hồ sơ đủ từ ngày đề nghị)]",
///     "en": "Commune People's Committee: review of the four contents and proposal, 15 working \
///       days from receipt, by 2026-09-22 [Decision 26/2026/QĐ-TTg, Art. 7(2); Civil Code 2015, \
///       Art. 147(2); Reading 12 (counting of terms); Reading 33 (complete when proposed)]"
///   }
/// });
/// let next: Next = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&next)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Next {
    pub(super) step: Option<StepKind>,
    pub(super) actor: Actor,
    pub(super) manners: Vec<Manner>,
    pub(super) limit: Answer<TimeLimit>,
    pub(super) due_on: Option<Date>,
    pub(super) batch: Option<Batch>,
    pub(super) rate_by: Option<Date>,
    pub(super) gap: Option<Gap>,
    pub(super) basis: Vec<Basis>,
}

impl Next {
    /// Everything that may happen at a stage on a day.
    pub(super) fn all(course: Course<'_>, on: Date, schedule: &Schedule) -> Vec<Self> {
        if course.stage.kind == StageKind::Decided {
            return Vec::new();
        }
        let over = course.is_over(on);
        let mut all: Vec<Self> = Vec::new();
        let mut unrated = false;
        for row in course.rows(on) {
            // Going up leads to another rating.
            unrated |= Course::is_rating(row.step) || row.step == StepKind::Forward;
            if over && Course::is_rating(row.step) {
                continue;
            }
            let next = Self::of(course, row, on, schedule);
            if next.step.is_some() || all.iter().all(|other| other.step.is_some()) {
                all.push(next);
            }
        }
        if over && unrated {
            let governing = course.filing.governing();
            all.push(Self {
                step: None,
                actor: Actor::Producer,
                manners: Vec::new(),
                limit: Answer::Silent(None),
                due_on: None,
                batch: None,
                rate_by: governing.rate_by(),
                gap: None,
                basis: governing.basis().collect(),
            });
        }
        all
    }

    fn of(course: Course<'_>, row: &StepRule, on: Date, schedule: &Schedule) -> Self {
        let (due_on, batch) = due(course, row, on, schedule);
        let rating = Course::is_rating(row.step) || row.step == StepKind::Forward;
        let rate_by = course.filing.governing().rate_by().filter(|_| rating);
        if course.has_no_district(row, on) {
            return Self {
                step: None,
                actor: row.actor,
                manners: Vec::new(),
                limit: row.limit,
                due_on,
                batch,
                rate_by,
                gap: Some(Gap::NoDistrict),
                basis: Vec::new(),
            };
        }
        let (actor, recognition) = course.actor(row, on);
        let (issuer, gap) = match recognition {
            Some((certificate, gap)) => (certificate.authority_basis(), gap),
            None => (Vec::new(), row.gap),
        };
        Self {
            step: Some(row.step),
            actor,
            manners: row.manners.to_vec(),
            limit: row.limit,
            due_on,
            batch,
            rate_by,
            gap,
            basis: united(&[&course.basis(row, on), &issuer, &limit_basis(row)]),
        }
    }

    /// The step; `None` where the dossier must be filed anew, and where it is not known what
    /// happens.
    #[must_use]
    pub const fn step(&self) -> Option<StepKind> {
        self.step
    }

    /// Whether the dossier must be filed anew under the decision in force, because it was not rated
    /// by the last day of the transition.
    ///
    /// Source: 26/2026, Art. 12(2), and [reading 14](crate::law::Reading::RegimeOfADossier).
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::Schedule;
    /// use ocop::{Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// // It is filed under 148, two days before 26/2026, and must be rated by 2026-07-21.
    /// let options = FilingOptions::on(date!(2026 - 05 - 20), ProductSet::Tea, None, None)?;
    /// let procedure = Procedure::new(options.file(DossierKind::First)?);
    /// let next = |day| procedure.next(day, &Schedule::new());
    /// assert!(!next(date!(2026 - 07 - 21))[0].is_filing_anew());
    /// assert!(next(date!(2026 - 07 - 22))[0].is_filing_anew());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn is_filing_anew(&self) -> bool {
        self.step.is_none() && self.gap.is_none()
    }

    /// Who takes the step.
    #[must_use]
    pub const fn actor(&self) -> Actor {
        self.actor
    }

    /// The manners in which a council may come to its assessment; empty for other steps.
    #[must_use]
    pub fn manners(&self) -> &[Manner] {
        &self.manners
    }

    /// The time limit by the edition of the dossier; a silence where it sets none, a gap where it
    /// is not known.
    pub const fn limit(&self) -> Answer<TimeLimit> {
        self.limit
    }

    /// The last day of the time limit, that day included; `None` where there is no limit.
    #[must_use]
    pub const fn due_on(&self) -> Option<Date> {
        self.due_on
    }

    /// The batch, where the time limit is that of a batch.
    #[must_use]
    pub const fn batch(&self) -> Option<Batch> {
        self.batch
    }

    /// The last day for completing the rating, that day included, before the dossier must be filed
    /// anew. `None` where no transition sets one, and where no rating is still to come.
    ///
    /// Source: 26/2026, Art. 12(2), and [reading 13](crate::law::Reading::TransitionDays).
    #[must_use]
    pub const fn rate_by(&self) -> Option<Date> {
        self.rate_by
    }

    /// The last day for the step, that day included: the last day of its time limit, or for a step
    /// of the rating [`rate_by`](Self::rate_by) where that is earlier. `None` where there is
    /// neither.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::Schedule;
    /// use ocop::{Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let options = FilingOptions::on(day, ProductSet::Tea, None, None)?;
    /// let procedure = Procedure::new(options.file(DossierKind::First)?);
    /// let next = &procedure.next(day, &Schedule::new())[0];
    /// // Fifteen working days. The caller gives the public holidays; this schedule has none.
    /// assert_eq!((next.by(), next.rate_by()), (Some(date!(2026 - 09 - 21)), None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn by(&self) -> Option<Date> {
        let rate_by = self.rate_by.filter(|_| self.step.is_some_and(Course::is_rating));
        match (self.due_on, rate_by) {
            (Some(due), Some(end)) => Some(due.min(end)),
            (due, end) => due.or(end),
        }
    }

    /// What is not known of the law on the step; `None` where all is known.
    #[must_use]
    pub const fn gap(&self) -> Option<Gap> {
        self.gap
    }

    /// What it rests on: places in the law first, then readings.
    #[must_use]
    #[doc(alias("căn cứ", "can cu"))]
    pub fn basis(&self) -> &[Basis] {
        &self.basis
    }

    /// The readings that it rests on.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::{DossierKind, Reading};
    /// use ocop::procedure::Schedule;
    /// use ocop::{Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let options = FilingOptions::on(day, ProductSet::Tea, None, None)?;
    /// let procedure = Procedure::new(options.file(DossierKind::First)?);
    /// let next = &procedure.next(day, &Schedule::new())[0];
    /// assert!(next.readings().eq([Reading::Terms, Reading::CompleteWhenProposed]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn readings(&self) -> impl Iterator<Item = Reading> {
        self.basis.iter().filter_map(|basis| match basis {
            Basis::Reading(reading) => Some(*reading),
            Basis::Law(_) => None,
        })
    }
}

/// What the limit of a row rests on.
fn limit_basis(row: &StepRule) -> Vec<Basis> {
    let silence = match row.limit {
        Answer::Silent(reading) => reading,
        Answer::Says(..) | Answer::Unknown(_) => None,
    };
    let counted = row.limit.said().map_or(&[][..], TimeLimit::basis);
    united(&[&listed(row.limit.citation(), silence), counted])
}

/// The last day of a row's time limit on a day, and the batch.
fn due(course: Course<'_>, row: &StepRule, on: Date, schedule: &Schedule) -> (Option<Date>, Option<Batch>) {
    let filing = course.filing;
    let proposed_on = course.stage.proposed_on();
    match row.limit.said() {
        None => (None, None),
        Some(TimeLimit::WorkingDays(days)) => {
            (schedule.calendar().working_days_after(filing.submitted_on(), days), None)
        }
        Some(TimeLimit::Days(days)) => {
            let last = proposed_on.and_then(|day| crate::term::days_after(day, days));
            (last.and_then(|day| schedule.calendar().last_day_to_act(day)), None)
        }
        Some(TimeLimit::Batch) => {
            let edition: Edition = filing.governing().edition();
            let batch =
                row.tier().zip(proposed_on).and_then(|(tier, day)| schedule.batch(edition, tier, day, on));
            (batch.map(Batch::last_day), batch)
        }
    }
}

impl Say for Next {
    /// All of it on one line.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            None if self.is_filing_anew() => words::next_filing_anew(lang, f, &self.actor)?,
            None => words::next_not_known(lang, f, &self.actor)?,
            Some(step) => {
                words::next_step(lang, f, &self.actor, &step)?;
                match (self.limit, self.due_on) {
                    (Answer::Says(limit, _), Some(day)) => words::due_within(lang, f, &limit, &day)?,
                    (Answer::Says(limit, _), None) => words::due(lang, f, &limit)?,
                    (Answer::Silent(_), _) => words::no_limit(lang, f)?,
                    (Answer::Unknown(gap), _) => words::due(lang, f, &gap)?,
                }
            }
        }
        if let Some(day) = self.rate_by {
            words::rated_by(lang, f, &day)?;
        }
        if let Some(gap) = self.gap {
            write!(f, "; {}", gap.text(lang))?;
        }
        grounds(&self.basis, lang, f)
    }
}

impl fmt::Display for Next {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// What something rests on, in brackets.
fn grounds(basis: &[Basis], lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if basis.is_empty() { Ok(()) } else { words::grounds(lang, f, &crate::base::Listed(basis.iter())) }
}

/// A step that was taken after the last day of its time limit. It is valid all the same.
/// [`Procedure::delays`](crate::Procedure::delays) gives it.
///
/// Source: 26/2026, Art. 5, 7(2) and 7(6)(g), counted by [reading 12](crate::law::Reading::Terms),
/// [reading 30](crate::law::Reading::WeekendDeadlines), [reading 31](crate::law::Reading::Batches)
/// and [reading 33](crate::law::Reading::CompleteWhenProposed).
///
/// ```
/// use ocop::dossier::{CommuneContent, FilingOptions};
/// use ocop::law::DossierKind;
/// use ocop::procedure::{CommuneReport, ProcedureStep, Schedule, StepKind};
/// use ocop::{Procedure, ProductSet};
/// use time::macros::date;
///
/// let day = date!(2026 - 08 - 31);
/// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
/// let mut procedure = Procedure::new(filing);
/// let contents = CommuneContent::ALL.iter().map(|content| (*content, "As described"));
/// let report = CommuneReport::new(contents)?;
/// procedure.apply(ProcedureStep::review(date!(2026 - 09 - 25), report))?;
/// let delay = &procedure.delays(&Schedule::new())[0];
/// assert_eq!((delay.step(), delay.by()), (StepKind::Review, date!(2026 - 09 - 21)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses a
/// step that was not late, and passes over names that a later version adds. `text` is written for
/// readers and is not read back.
///
/// ```
/// use ocop::procedure::Delay;
/// use serde_json::json;
///
/// let stored = json!({
///   "step": "review", "on": "2026-09-25", "limit": {"kind": "working_days", "days": 15},
///   "by": "2026-09-21", "batch": null,
///   "basis": [
///     {"act": "26", "annex": null, "article": 7, "clause": 2, "point": null, "reading": null},
///     {
///       "act": "civil_code", "annex": null, "article": 147, "clause": 2, "point": null,
///       "reading": null
///     },
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 12},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 33}
///   ],
///   "text": {
///     "vi": "đánh giá bốn nội dung và đề nghị ngày 25/9/2026, quá hạn 21/9/2026 (15 ngày làm \
///       việc kể từ ngày nhận hồ sơ) [khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg ngày \
///       22/5/2026; khoản 2 Điều 147 Bộ luật Dân sự số 91/2015/QH13; Cách hiểu 12 (cách tính \
///       thời hạn); Cách hiểu 33 (hồ sơ đủ từ ngày đề nghị)]",
///     "en": "review of the four contents and proposal on 2026-09-25, due by 2026-09-21 (15 \
///       working days from receipt) [Decision 26/2026/QĐ-TTg, Art. 7(2); Civil Code 2015, Art. \
///       147(2); Reading 12 (counting of terms); Reading 33 (complete when proposed)]"
///   }
/// });
/// let delay: Delay = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&delay)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Delay {
    pub(super) step: StepKind,
    pub(super) on: Date,
    pub(super) limit: TimeLimit,
    pub(super) by: Date,
    pub(super) batch: Option<Batch>,
    pub(super) basis: Vec<Basis>,
}

impl Delay {
    /// The delay of a step that was taken at a stage, if it was late.
    pub(super) fn of(course: Course<'_>, step: &ProcedureStep, schedule: &Schedule) -> Option<Self> {
        let on = step.on();
        let rows = course.rows(on);
        let row = rows.iter().find(|row| row.step == step.kind())?;
        let (due_on, batch) = due(course, row, on, schedule);
        let by = due_on.filter(|by| *by < on)?;
        Some(Self { step: row.step, on, limit: row.limit.said()?, by, batch, basis: limit_basis(row) })
    }

    /// The step.
    #[must_use]
    pub const fn step(&self) -> StepKind {
        self.step
    }

    /// The day on which it was taken.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The time limit.
    #[must_use]
    pub const fn limit(&self) -> TimeLimit {
        self.limit
    }

    /// The last day on which it was in time.
    #[must_use]
    pub const fn by(&self) -> Date {
        self.by
    }

    /// The batch, where the time limit is that of a batch. Of several batches that took the
    /// proposal, it is the last to end.
    #[must_use]
    pub const fn batch(&self) -> Option<Batch> {
        self.batch
    }

    /// What the limit rests on.
    #[must_use]
    #[doc(alias("căn cứ", "can cu"))]
    pub fn basis(&self) -> &[Basis] {
        &self.basis
    }
}

impl Say for Delay {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::delay(lang, f, &self.step, &self.on, &self.by, &self.limit)?;
        grounds(&self.basis, lang, f)
    }
}

impl fmt::Display for Delay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

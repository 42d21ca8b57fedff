//! Why a product was rated as it was, and what comes next.

use alloc::vec::Vec;
use core::fmt;
use core::num::NonZeroU16;

use crate::base::{Counted, Lang, Say, Text};
use crate::catalogue::{CriterionId, Minimum, NoteKind};
use crate::law::{Authority, Basis, Citation, Edition, Minima, Part, Reading, Star};
use crate::rating::{
    Assessment, Ground, GroundKind, MinimaBasis, MinimaPolicy, Outcome, Score, Shortfall, words,
};

/// One criterion has at most six levels; with "none" that makes seven choices.
pub(super) const CHOICES: usize = 7;

/// Why an assessment has its outcome, step by step, in a fixed order and with stable codes.
///
/// [`Assessment::explain`] makes it. For a rated product the steps are: the sheets without any
/// level, where there are several sheets; each criterion in printed order; the three parts; the
/// total; the band; each minimum by star, or the attestation; the awarded star; the certificate. A
/// result on record has no step for a sheet or a criterion. For an elimination or a stop the steps
/// are its grounds, and for scoring again the one step is the spread.
///
/// Each [`Step`] is data. It can be said in Vietnamese and in English, and it names its own source:
/// the provision and the readings that it rests on ([`Step::basis`]).
///
/// ```
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::CoffeeAndCocoa)).with("1.1", 3)?;
/// let explanation = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?.explain();
/// let first = explanation.steps().first().expect("the first step is about criterion 1.1");
/// assert_eq!(first.code(), "criterion");
/// let text = first.text(Lang::En).to_string();
/// assert!(text.starts_with("1.1 Raw-material origin: 3 of 3 points, level 3 (75% to 100%"));
/// // `to_string` gives English.
/// assert_eq!(first.to_string(), text);
/// assert_eq!(explanation.to_string(), explanation.text(Lang::En).to_string());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the name and version of the form under `format`, and the steps. Each step has its
/// code, its data, what it rests on under `basis`, and its sentence in both languages under `text`.
/// So a page can show it without the library. Reading refuses parts that contradict each other, and
/// passes over names that a later version adds.
///
/// ```
/// use ocop::Explanation;
/// use serde_json::json;
///
/// let stored = json!({
///   "format": "ocop.explanation/1",
///   "steps": [
///     {
///       "code": "rescore", "edition": "26", "member": null, "criterion": null, "level": null,
///       "votes": null, "part": null, "points": null, "max": null, "members": null, "star": null,
///       "band": null, "next_band": null, "short": null, "met": null, "policy": null,
///       "held_by": null, "on_record": null, "authority": "province", "spread": 100, "limit": 5,
///       "basis": [
///         {
///           "act": null, "annex": null, "article": null, "clause": null, "point": null,
///           "reading": 10
///         }
///       ],
///       "text": {
///         "vi": "Điểm của các thành viên chênh nhau 100 điểm, vượt giới hạn 5 điểm: Hội đồng \
///           thảo luận và chấm lại",
///         "en": "The members' totals are 100 points apart, over the limit of 5: discuss and \
///           score again"
///       }
///     }
///   ]
/// });
/// let explanation: Explanation = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&explanation)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    pub(super) steps: Vec<Step>,
}

impl Explanation {
    /// The steps, in their fixed order.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The same without the blank sheets after the first ones.
    #[cfg(feature = "serde")]
    pub(crate) fn with_blank_sheets_up_to(mut self, most: usize) -> Self {
        let mut blank = 0_usize;
        self.steps.retain(|step| {
            // No more than there are steps.
            blank = blank.saturating_add(usize::from(matches!(step, Step::Blank { .. })));
            !matches!(step, Step::Blank { .. }) || blank <= most
        });
        self
    }

    pub(super) fn of(assessment: &Assessment) -> Self {
        let edition = assessment.council().edition();
        let mut steps = Vec::new();
        let rating = match assessment.rate() {
            Outcome::Eliminated(grounds) | Outcome::Stopped(grounds) => {
                steps.extend(grounds.iter().map(|ground| Step::Ground { ground, edition }));
                return Self { steps };
            }
            Outcome::Rescore(rescore) => {
                let tier = assessment.council().tier();
                steps.push(Step::Spread { spread: rescore.spread(), limit: rescore.limit(), edition, tier });
                return Self { steps };
            }
            Outcome::Rated(rating) => rating,
        };
        let set = assessment.set().criteria_set();
        if let Some(members) = assessment.members() {
            for (sheet, member) in assessment.sheets().iter().zip(1..) {
                if members.get() > 1 && sheet.is_blank() {
                    steps.push(Step::Blank { member });
                }
            }
            for criterion in set.criteria() {
                let mut votes = [0_u16; CHOICES];
                for sheet in assessment.sheets() {
                    if let Some(vote) = votes.get_mut(usize::from(sheet.place(criterion))) {
                        // At most 65,535 sheets.
                        *vote = vote.saturating_add(1);
                    }
                }
                if let Some(points) = assessment.mean_on(criterion) {
                    steps.push(Step::Criterion { criterion, votes, points });
                }
            }
        }
        for part in Part::ALL.iter().copied() {
            let max = edition.rules().part_max(part);
            steps.push(Step::Part { part, points: rating.part(part), max, edition });
        }
        steps.push(Step::Total { score: rating.score(), members: rating.members(), edition });
        steps.push(Step::Band { band: rating.band(), next: rating.next_band(), edition });
        if let MinimaBasis::Computed | MinimaBasis::Declared = rating.minima_basis() {
            for minimum in set.minima().iter().copied() {
                steps.push(Step::Minimum {
                    minimum,
                    met: !rating.all_unmet().contains(minimum),
                    votes: assessment.votes(minimum),
                    members: assessment.members().map_or(0, NonZeroU16::get),
                    policy: assessment.council().minima(),
                });
            }
        }
        if let MinimaBasis::Attested { up_to } = rating.minima_basis() {
            steps.push(Step::Attested { up_to, edition, on_record: rating.members().is_none() });
        }
        let held_by = u8::try_from(rating.unmet().len()).unwrap_or(u8::MAX);
        steps.push(Step::Star { star: rating.star(), band: rating.band(), held_by, edition });
        steps.push(Step::Certificate {
            star: rating.star(),
            authority: rating.certifier().map(|by| by.authority),
            edition,
        });
        Self { steps }
    }
}

impl fmt::Display for Explanation {
    /// The explanation in English; [`Say::text`] gives either language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

impl Say for Explanation {
    /// A line for each step, with what the step rests on in brackets.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.steps {
            write!(f, "{} [", step.text(lang))?;
            for (place, basis) in step.basis().enumerate() {
                f.write_str(if place == 0 { "" } else { "; " })?;
                basis.say(lang, f)?;
            }
            writeln!(f, "]")?;
        }
        Ok(())
    }
}

/// One step of an [`Explanation`].
///
/// Its [code](Self::code) stands with each variant below. Each step names its own source: the
/// provision and the readings that it rests on ([`basis`](Self::basis)).
///
/// ```
/// use ocop::rating::Step;
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
///
/// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
/// let explanation = Assessment::new(Council::new(Edition::Decision26), sheets, [])?.explain();
/// let unmet = explanation.steps().iter().filter_map(|step| match step {
///     Step::Minimum { minimum, met: false, .. } => Some(minimum.criterion().code()),
///     _ => None,
/// });
/// assert!(unmet.count() > 0);
/// # Ok::<(), ocop::rating::AssessmentError>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the same names for every step, and those that do not apply are null. Reading
/// refuses parts that contradict each other, and passes over names that a later version adds.
/// `basis` and `text` are written for readers and are not read back.
///
/// ```
/// use ocop::rating::Step;
/// use serde_json::json;
///
/// let stored = json!({
///   "code": "criterion", "edition": null, "member": null, "criterion": "2026/13/1.1",
///   "level": null, "votes": [{"level": "2026/13/1.1:3", "members": 1}], "part": null,
///   "points": {"sum": 3, "of": 1, "mean": "3.00"}, "max": 3, "members": null, "star": null,
///   "band": null, "next_band": null, "short": null, "met": null, "policy": null, "held_by": null,
///   "on_record": null, "authority": null, "spread": null, "limit": null,
///   "basis": [
///     {"act": "26", "annex": 2, "article": null, "clause": null, "point": null, "reading": null}
///   ],
///   "text": {
///     "vi": "1.1 Nguồn nguyên liệu: 3/3 điểm, mức 3 (Từ 75% đến 100% nguyên liệu có nguồn gốc \
///       trong tỉnh)",
///     "en": "1.1 Raw-material origin: 3 of 3 points, level 3 (75% to 100% of the raw material \
///       from the province)"
///   }
/// });
/// let step: Step = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&step)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// A sheet on which no level is chosen on any criterion (`blank_sheet`). It may be that of a
    /// member who handed in none.
    Blank {
        /// The place of the sheet, from 1.
        member: usize,
    },
    /// What the members chose on a criterion (`criterion`).
    Criterion {
        /// The criterion.
        criterion: CriterionId,
        /// How many members chose no level (first), and how many each level in printed order.
        votes: [u16; CHOICES],
        /// The mean of the members' points.
        points: Score,
    },
    /// The points of a part (`part`).
    Part {
        /// The part.
        part: Part,
        /// The mean of the members' points.
        points: Score,
        /// The part's nominal maximum, in points.
        max: u8,
        /// The edition of the rules.
        edition: Edition,
    },
    /// The score (`total`).
    Total {
        /// The exact mean of the members' totals, or the score on record.
        score: Score,
        /// How many members there are; `None` for a result on record.
        members: Option<NonZeroU16>,
        /// The edition of the rules.
        edition: Edition,
    },
    /// The band in which the score lies (`band`).
    Band {
        /// The star of the band.
        band: Star,
        /// The star of the next higher band, and how many points the score is short of that band;
        /// `None` in the highest band.
        next: Option<(Star, Shortfall)>,
        /// The edition of the rules.
        edition: Edition,
    },
    /// A minimum, met or unmet (`minimum_met`, `minimum_unmet`).
    Minimum {
        /// The minimum.
        minimum: Minimum,
        /// Whether it is met under the council's policy.
        met: bool,
        /// How many members' sheets meet it.
        votes: u16,
        /// How many members there are.
        members: u16,
        /// The council's policy.
        policy: MinimaPolicy,
    },
    /// Minima that cannot be computed, and that the council attests (`minima_attested`).
    Attested {
        /// The highest star whose minima the council attests.
        up_to: Star,
        /// The edition of the rules.
        edition: Edition,
        /// Whether the assessment is of a result on record.
        on_record: bool,
    },
    /// The awarded star (`star`, or `star_held_down` where it is below the band star).
    Star {
        /// The awarded star.
        star: Star,
        /// The band star.
        band: Star,
        /// How many unmet minima hold the star down; 0 where minima are attested.
        held_by: u8,
        /// The edition of the rules.
        edition: Edition,
    },
    /// Whether the star is recognised and certified, and by whom (`certifiable`,
    /// `not_certifiable`).
    Certificate {
        /// The awarded star.
        star: Star,
        /// Who recognises and certifies it; `None` for one and two stars.
        authority: Option<Authority>,
        /// The edition of the rules.
        edition: Edition,
    },
    /// A declared ground of elimination or stop (`eliminated`, `stopped`).
    Ground {
        /// The ground.
        ground: Ground,
        /// The edition of the rules.
        edition: Edition,
    },
    /// Totals that are too far apart, so that the members score again (`rescore`).
    Spread {
        /// The highest total less the lowest, in points.
        spread: u8,
        /// The limit, in points.
        limit: u8,
        /// The edition of the rules.
        edition: Edition,
        /// The council's tier.
        tier: Authority,
    },
}

impl Step {
    /// The stable code of the step; it stands with each variant of the [type](Self).
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// let council = Council::new(Edition::Decision26);
    /// let explanation = Assessment::new(council, [sheet], [])?.explain();
    /// let mut codes: Vec<_> = explanation.steps().iter().map(|step| step.code()).collect();
    /// codes.dedup();
    /// let first = ["criterion", "part", "total", "band"];
    /// let last = ["minimum_unmet", "star", "not_certifiable"];
    /// assert_eq!(codes, [first.as_slice(), &last].concat());
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Blank { .. } => "blank_sheet",
            Self::Criterion { .. } => "criterion",
            Self::Part { .. } => "part",
            Self::Total { .. } => "total",
            Self::Band { .. } => "band",
            Self::Minimum { met: true, .. } => "minimum_met",
            Self::Minimum { met: false, .. } => "minimum_unmet",
            Self::Attested { .. } => "minima_attested",
            Self::Star { star, band, .. } if star.number() < band.number() => "star_held_down",
            Self::Star { .. } => "star",
            Self::Certificate { authority: Some(_), .. } => "certifiable",
            Self::Certificate { authority: None, .. } => "not_certifiable",
            Self::Ground { ground, .. } => ground.kind().code(),
            Self::Spread { .. } => "rescore",
        }
    }

    /// What the step rests on: first the provision, if there is one, then the readings.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// let council = Council::new(Edition::Decision26);
    /// let explanation = Assessment::new(council, [sheet, sheet], [])?.explain();
    /// let mut steps = explanation.steps().iter();
    /// let total = steps.find(|step| step.code() == "total").ok_or("no total")?;
    /// let basis: Vec<_> = total.basis().map(|basis| basis.to_string()).collect();
    /// assert!(basis[0].starts_with("Decision 26/2026/QĐ-TTg"));
    /// assert!(basis[1].starts_with("Reading 1 "));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn basis(&self) -> impl Iterator<Item = Basis> + use<> {
        let (law, readings): (Option<Citation>, &'static [Reading]) = match *self {
            Self::Blank { .. } => (None, &[Reading::NoLevelMet]),
            Self::Criterion { criterion, .. } => (Some(criterion.citation()), &[]),
            Self::Part { edition, .. } => (Some(edition.rules().parts.citation), &[]),
            Self::Total { edition, members, .. } => (
                Some(edition.rules().score),
                match members.map(NonZeroU16::get) {
                    None => &[Reading::ResultOnRecord],
                    Some(1) => &[],
                    Some(_) => &[Reading::ExactMean],
                },
            ),
            Self::Band { band, edition, .. } => {
                (Some(edition.rules().bands.of(band).citation), &[Reading::HalfOpenBands])
            }
            Self::Minimum { minimum, members, .. } => {
                let readings: &'static [Reading] = if members > 1 {
                    &[Reading::MinimumIsAFloor, Reading::MinimaUnderACouncil]
                } else {
                    &[Reading::MinimumIsAFloor]
                };
                (Some(minimum.criterion().citation()), readings)
            }
            Self::Attested { edition, on_record, .. } => {
                let law = match edition.rules().minima {
                    Minima::Attested(citation) => Some(citation),
                    Minima::Printed | Minima::None => None,
                };
                (law, if on_record { &[Reading::ResultOnRecord] } else { &[Reading::AttestedMinima] })
            }
            Self::Star { star, edition, .. } => {
                let rules = edition.rules();
                let readings: &'static [Reading] = match rules.minima {
                    Minima::None => &[],
                    Minima::Printed | Minima::Attested(_) => &[Reading::CumulativeMinima],
                };
                (Some(rules.bands.of(star).citation), readings)
            }
            Self::Certificate { star, edition, .. } => {
                let by = edition.rules().certifier(if star.is_certifiable() { star } else { Star::Three });
                (by.map(|by| by.citation), &[])
            }
            Self::Ground { edition, .. } => (Some(edition.rules().criteria), &[Reading::OutcomesOfTheirOwn]),
            Self::Spread { edition, tier, .. } => {
                (edition.rules().council(tier).spread.citation(), &[Reading::Spread])
            }
        };
        law.map(Basis::Law).into_iter().chain(readings.iter().copied().map(Basis::Reading))
    }
}

const MINIMA: (Text, Text) =
    (Text::new("yêu cầu tối thiểu", "unmet minimum"), Text::new("yêu cầu tối thiểu", "unmet minima"));

impl fmt::Display for Step {
    /// The step in English; [`Say::text`] gives either language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

impl Say for Step {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Blank { member } => words::blank_sheet(lang, f, &member),
            Self::Criterion { criterion, votes, points } => say_criterion(lang, f, criterion, votes, points),
            Self::Part { part, points, max, .. } => {
                words::part(lang, f, &part.code(), &part.name(), &points, &max)
            }
            Self::Total { score, members, .. } => match members {
                None => words::total_on_record(lang, f, &score),
                Some(members) if members.get() == 1 => words::total(lang, f, &score),
                Some(members) => words::total_of_members(lang, f, &score, &members, &score.numerator()),
            },
            Self::Band { band, next, edition } => {
                let from = edition.rules().bands.from(band);
                match next {
                    Some((star, short)) => words::band(lang, f, &band, &from, &short, &star),
                    None => words::highest_band(lang, f, &band, &from),
                }
            }
            Self::Minimum { minimum, met, votes, members, policy } => {
                if met {
                    words::minimum_met(lang, f, &minimum)?;
                } else {
                    words::minimum_unmet(lang, f, &minimum)?;
                }
                match (members, policy) {
                    (1, MinimaPolicy::Majority | MinimaPolicy::Unanimous | MinimaPolicy::Mean) => Ok(()),
                    _ => words::votes(lang, f, &votes, &members, &policy),
                }
            }
            Self::Attested { up_to, on_record: false, .. } => words::minima_attested(lang, f, &up_to),
            Self::Attested { up_to, on_record: true, .. } => words::minima_on_record(lang, f, &up_to),
            Self::Star { star, band, held_by, .. } => {
                if star == band {
                    words::star(lang, f, &star)
                } else if held_by == 0 {
                    words::star_below_band(lang, f, &star, &band)
                } else {
                    let (one, many) = MINIMA;
                    let minima = Counted { count: u64::from(held_by), one, many };
                    words::star_held_down(lang, f, &star, &band, &minima)
                }
            }
            Self::Certificate { star, authority: Some(authority), .. } => {
                words::certified(lang, f, &star, &authority)
            }
            Self::Certificate { star, authority: None, .. } => words::not_certified(lang, f, &star),
            Self::Ground { ground, .. } => say_ground(lang, f, ground),
            Self::Spread { spread, limit, .. } => words::rescore(lang, f, &spread, &limit),
        }
    }
}

fn say_ground(lang: Lang, f: &mut fmt::Formatter<'_>, ground: Ground) -> fmt::Result {
    // The printed note that gives the ground, where the criterion has one.
    let note = |criterion: CriterionId| {
        let kind = match ground.kind() {
            GroundKind::Eliminated => NoteKind::Eliminates,
            GroundKind::Stopped => NoteKind::Stops,
        };
        criterion.notes().iter().find(|note| note.kind() == kind).map(|note| note.text())
    };
    match (ground.kind(), ground.criterion()) {
        (GroundKind::Eliminated, None) => words::eliminated(lang, f),
        (GroundKind::Stopped, None) => words::stopped(lang, f),
        (GroundKind::Eliminated, Some(criterion)) => match note(criterion) {
            Some(note) => words::eliminated_by_note(lang, f, &criterion, &note),
            None => words::eliminated_on(lang, f, &criterion),
        },
        (GroundKind::Stopped, Some(criterion)) => match note(criterion) {
            Some(note) => words::stopped_by_note(lang, f, &criterion, &note),
            None => words::stopped_on(lang, f, &criterion),
        },
    }
}

/// How many members chose which level.
struct Votes {
    criterion: CriterionId,
    votes: [u16; CHOICES],
}

impl Say for Votes {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [none, levels @ ..] = self.votes;
        let chosen = self.criterion.levels().zip(levels).filter(|(_, votes)| *votes > 0);
        for (place, (level, votes)) in chosen.enumerate() {
            f.write_str(if place == 0 { "" } else { ", " })?;
            words::level_times(lang, f, &level.tag(), &votes)?;
        }
        if none > 0 {
            f.write_str(", ")?;
            words::no_level_times(lang, f, &none)?;
        }
        Ok(())
    }
}

fn say_criterion(
    lang: Lang,
    f: &mut fmt::Formatter<'_>,
    criterion: CriterionId,
    votes: [u16; CHOICES],
    points: Score,
) -> fmt::Result {
    let [_, levels @ ..] = votes;
    let members = points.denominator().get();
    let max = criterion.max();
    match criterion.levels().zip(levels).find(|(_, votes)| *votes > 0) {
        None => words::criterion_unmet(lang, f, &criterion, &max),
        Some((level, votes)) if votes == members => {
            words::criterion(lang, f, &criterion, &level.points(), &max, &level.tag(), &level)
        }
        Some(_) => words::criterion_by_votes(lang, f, &criterion, &points, &max, &Votes { criterion, votes }),
    }
}

//! Why a product was rated as it was, and what comes next.
//!
//! An [`Explanation`] is a list of [`Step`]s in a fixed order with stable codes: each criterion as printed, the three parts, the
//! total, the band, every minimum by star, the awarded star, the certificate; or the grounds of an elimination or stop, or the
//! spread that asks for scoring again. Each step cites what it rests on and reads in Vietnamese and English.
//!
//! ```
//! use ocop::council::{Assessment, Council};
//! use ocop::{Edition, Lang, ProductSet, ScoreSheet, SetId};
//!
//! let set = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
//! let sheets = [ScoreSheet::empty(set).with("1.1", 3)?];
//! let explanation = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?.explain();
//! let first = explanation.steps().first().expect("the first step is about criterion 1.1");
//! assert_eq!(first.code(), "criterion");
//! assert_eq!(
//!     first.text(Lang::En).to_string(),
//!     "1.1 Raw-material origin: 3 of 3 points, level 3 (75% to 100% of raw material from the province)"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::vec::Vec;
use core::fmt;

use crate::catalogue::NoteKind;
use crate::council::{Assessment, Ground, GroundKind, MinimaPolicy};
use crate::law::{Basis, Citation, Edition, Reading, Regime};
use crate::rating::{MinimaBasis, Outcome};
use crate::{Authority, Criterion, Lang, Minimum, Part, Score, Star, Text};

/// One criterion has at most six levels; with "none" that makes seven choices.
const CHOICES: usize = 7;

/// Why an assessment came to its outcome, step by step.
#[derive(Clone, Debug)]
pub struct Explanation {
    steps: Vec<Step>,
}

impl Explanation {
    /// The steps, in their fixed order.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The whole explanation in a language, a line for each step.
    #[must_use]
    pub fn text(&self, lang: Lang) -> impl fmt::Display + '_ {
        ExplanationText { explanation: self, lang }
    }

    pub(crate) fn of(assessment: &Assessment<'_>) -> Self {
        let mut steps = Vec::new();
        let rating =
            match assessment.rate() {
                Outcome::Eliminated(grounds) | Outcome::Stopped(grounds) => {
                    steps.extend(grounds.iter().map(|ground| Step::Ground {
                        ground: *ground,
                        edition: assessment.council().edition(),
                    }));
                    return Self { steps };
                }
                Outcome::Rescore(rescore) => {
                    let edition = assessment.council().edition();
                    steps.push(Step::Spread { spread: rescore.spread(), limit: rescore.limit(), edition });
                    return Self { steps };
                }
                Outcome::Rated(rating) => rating,
            };
        steps.reserve(
            assessment
                .set()
                .criteria()
                .len()
                .saturating_add(assessment.set().minima().len())
                .saturating_add(8),
        );
        for criterion in assessment.set().criteria() {
            let mut votes = [0_u16; CHOICES];
            for sheet in assessment.sheets() {
                if let Some(vote) = votes.get_mut(usize::from(sheet.place(criterion))) {
                    *vote = vote.saturating_add(1);
                }
            }
            steps.push(Step::Criterion { criterion, votes, points: assessment.mean_on(criterion) });
        }
        let edition = rating.edition();
        for part in Part::ALL {
            steps.push(Step::Part {
                part,
                points: rating.part(part),
                max: part.max(edition.regime()),
                edition,
            });
        }
        steps.push(Step::Total { score: rating.score(), edition });
        steps.push(Step::Band {
            band: rating.band(),
            score: rating.score(),
            next: rating.next_band(),
            edition,
        });
        for minimum in assessment.set().minima() {
            let (met, votes) = (assessment.meets(minimum), assessment.votes(minimum));
            let policy = assessment.council().minima_policy();
            let members = assessment.members().get();
            steps.push(Step::Minimum { minimum, met, votes, members, policy });
        }
        if let MinimaBasis::Attested { up_to } = rating.minima_basis() {
            steps.push(Step::Attested { up_to });
        }
        let held_by = rating.unmet().fold(0_u8, |count, _| count.saturating_add(1));
        steps.push(Step::Star { star: rating.star(), band: rating.band(), held_by, edition });
        steps.push(Step::Certificate {
            star: rating.star(),
            authority: rating.certifying_authority(),
            edition,
        });
        Self { steps }
    }
}

struct ExplanationText<'a> {
    explanation: &'a Explanation,
    lang: Lang,
}

impl fmt::Display for ExplanationText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.explanation.steps {
            write!(f, "{} [", step.text(self.lang))?;
            for (place, basis) in step.basis().enumerate() {
                let separator = if place == 0 { "" } else { "; " };
                write!(f, "{separator}{}", basis.text(self.lang))?;
            }
            writeln!(f, "]")?;
        }
        Ok(())
    }
}

/// One step of an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// What was chosen on a criterion.
    Criterion {
        /// The criterion.
        criterion: &'static Criterion,
        /// How many members chose no level (first) and each level in printed order.
        votes: [u16; CHOICES],
        /// The mean of the members' points.
        points: Score,
    },
    /// The points of a part.
    Part {
        /// The part.
        part: Part,
        /// The mean of the members' points.
        points: Score,
        /// The part's nominal maximum.
        max: u8,
        /// The edition of the rules.
        edition: Edition,
    },
    /// The score.
    Total {
        /// The exact mean of the members' totals.
        score: Score,
        /// The edition of the rules.
        edition: Edition,
    },
    /// The band that the score falls in.
    Band {
        /// The star of the band.
        band: Star,
        /// The score.
        score: Score,
        /// The next band, and how many points the score is short of it.
        next: Option<(Star, Score)>,
        /// The edition of the rules.
        edition: Edition,
    },
    /// A minimum, met or not.
    Minimum {
        /// The minimum.
        minimum: &'static Minimum,
        /// Whether the council meets it.
        met: bool,
        /// How many members' sheets meet it.
        votes: u32,
        /// How many members there are.
        members: u16,
        /// The council's policy.
        policy: MinimaPolicy,
    },
    /// The minima of 781, attested by the caller.
    Attested {
        /// The highest star whose minima are attested.
        up_to: Star,
    },
    /// The awarded star.
    Star {
        /// The star.
        star: Star,
        /// The band's star.
        band: Star,
        /// How many unmet minima hold it down.
        held_by: u8,
        /// The edition of the rules.
        edition: Edition,
    },
    /// Whether the star is recognised and certified, and by whom.
    Certificate {
        /// The star.
        star: Star,
        /// Who certifies it; `None` for one and two stars.
        authority: Option<Authority>,
        /// The edition of the rules.
        edition: Edition,
    },
    /// A declared ground of elimination or stop.
    Ground {
        /// The ground.
        ground: Ground,
        /// The edition of the rules.
        edition: Edition,
    },
    /// Totals too far apart.
    Spread {
        /// The highest total less the lowest.
        spread: u8,
        /// The limit.
        limit: u8,
        /// The edition of the rules.
        edition: Edition,
    },
}

impl Step {
    /// The stable code of the step.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
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

    /// What the step rests on: provisions first, then readings.
    pub fn basis(&self) -> impl Iterator<Item = Basis> + use<> {
        let (law, readings): (Citation, &'static [Reading]) = match self {
            Self::Criterion { criterion, .. } => (criterion.citation(), &[]),
            Self::Part { edition, .. } => (parts_citation(*edition), &[]),
            Self::Total { edition, score } => (
                Star::Five.citation(edition.regime()),
                if score.members().get() > 1 { &[Reading::ExactMean] } else { &[] },
            ),
            Self::Band { band, edition, .. } => (band.citation(edition.regime()), &[Reading::HalfOpenBands]),
            Self::Minimum { minimum, members, .. } => {
                let readings: &'static [Reading] = if *members > 1 {
                    &[Reading::MinimumIsAFloor, Reading::MinimaUnderACouncil]
                } else {
                    &[Reading::MinimumIsAFloor]
                };
                (minimum.criterion().citation(), readings)
            }
            Self::Attested { .. } => {
                (Citation::whole(crate::law::Act::Decision781), &[Reading::AttestedMinima])
            }
            Self::Star { star, edition, .. } => {
                (star.citation(edition.regime()), &[Reading::CumulativeMinima])
            }
            Self::Certificate { star, edition, .. } => (Authority::citation(*star, *edition), &[]),
            Self::Ground { edition, .. } => {
                (edition.regime().criteria_annex(), &[Reading::OutcomesOfTheirOwn])
            }
            Self::Spread { edition, .. } => (spread_citation(*edition), &[Reading::Spread]),
        };
        core::iter::once(Basis::Law(law)).chain(readings.iter().copied().map(Basis::Reading))
    }

    /// The step in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> impl fmt::Display + use<> {
        StepText { step: *self, lang }
    }
}

const fn parts_citation(edition: Edition) -> Citation {
    match edition.regime() {
        Regime::Decision26 => Citation::article(crate::law::Act::Decision26, 3).clause(1),
        regime => Citation::article(regime.act(), 1),
    }
}

const fn spread_citation(edition: Edition) -> Citation {
    match edition.regime() {
        Regime::Decision1048 => Citation::annex(crate::law::Act::Decision1048, 2).clause(4),
        Regime::Decision148 => Citation::annex(crate::law::Act::Decision148, 2),
        Regime::Decision26 => Citation::article(crate::law::Act::Decision26, 7).clause(3),
    }
}

struct StepText {
    step: Step,
    lang: Lang,
}

const POINTS: Text = Text::new("điểm", "points");
const LEVEL: Text = Text::new("mức", "level");
const THE_DOSSIER: Text = Text::new("hồ sơ nói chung", "the dossier as a whole");
const NO_LEVEL: Text = Text::new("không đạt mức nào", "no level met");

impl fmt::Display for StepText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lang = self.lang;
        match self.step {
            Step::Criterion { criterion, votes, points } => criterion_text(f, lang, criterion, votes, points),
            Step::Part { part, points, max, .. } => {
                let name = part.name().get(lang);
                match lang {
                    Lang::Vi => write!(f, "Phần {part} ({name}): {points} trên {max} điểm"),
                    Lang::En => write!(f, "Part {part} ({name}): {points} of {max} points"),
                }
            }
            Step::Total { score, .. } => total_text(f, lang, score),
            Step::Band { band, next, .. } => band_text(f, lang, band, next),
            Step::Minimum { minimum, met, votes, members, policy } => {
                minimum_text(f, lang, minimum, met)?;
                match (lang, members) {
                    (_, 1) => Ok(()),
                    (Lang::Vi, _) => {
                        write!(f, ", {votes}/{members} phiếu đạt; tính theo {}", policy.name().vi())
                    }
                    (Lang::En, _) => {
                        write!(f, ", on {votes} of {members} sheets; policy: {}", policy.name().en())
                    }
                }
            }
            Step::Attested { up_to } => match lang {
                Lang::Vi => write!(
                    f,
                    "Yêu cầu tối thiểu của 781 do bên sử dụng xác nhận đạt đến {up_to} sao, không tính lại"
                ),
                Lang::En => write!(
                    f,
                    "The minima of 781 are attested up to {up_to} stars by the caller, not computed"
                ),
            },
            Step::Star { star, band, held_by, .. } => star_text(f, lang, star, band, held_by),
            Step::Certificate { star, authority, .. } => match (lang, authority) {
                (Lang::Vi, Some(authority)) => {
                    let name = authority.name().vi();
                    write!(f, "{star} sao: được công nhận, cấp giấy chứng nhận bởi {name}")
                }
                (Lang::En, Some(authority)) => {
                    let name = authority.name().en();
                    write!(f, "{}: recognised and certified by the {name}", star.counted())
                }
                (Lang::Vi, None) => {
                    write!(f, "{star} sao: không công nhận, không cấp giấy chứng nhận")
                }
                (Lang::En, None) => write!(f, "{}: no recognition and no certificate", star.counted()),
            },
            Step::Ground { ground, .. } => ground_text(f, lang, ground),
            Step::Spread { spread, limit, .. } => match lang {
                Lang::Vi => write!(
                    f,
                    "Điểm các thành viên chênh {spread} điểm, quá giới hạn {limit}: thảo luận, chấm lại"
                ),
                Lang::En => write!(
                    f,
                    "The members' totals are {spread} points apart, over the limit of {limit}: discuss and score again"
                ),
            },
        }
    }
}

fn total_text(f: &mut fmt::Formatter<'_>, lang: Lang, score: Score) -> fmt::Result {
    let (sum, members) = (score.sum(), score.members());
    match (lang, members.get()) {
        (Lang::Vi, 1) => write!(f, "Tổng điểm {score}"),
        (Lang::En, 1) => write!(f, "Score {score} points"),
        (Lang::Vi, _) => {
            write!(f, "Tổng điểm {score}, trung bình của {members} thành viên (cộng {sum})")
        }
        (Lang::En, _) => {
            write!(f, "Score {score} points, the mean of {members} members (sum {sum})")
        }
    }
}

fn band_text(f: &mut fmt::Formatter<'_>, lang: Lang, band: Star, next: Option<(Star, Score)>) -> fmt::Result {
    let from = band.threshold();
    match (lang, next) {
        (Lang::Vi, Some((star, short))) => {
            write!(f, "Khung điểm {band} sao: từ {from} điểm; còn thiếu {short} điểm tới khung {star} sao")
        }
        (Lang::En, Some((star, short))) => {
            write!(f, "Band of {}: from {from} points; {short} points short of {star} stars", band.counted())
        }
        (Lang::Vi, None) => write!(f, "Khung điểm {band} sao: từ {from} điểm; khung cao nhất"),
        (Lang::En, None) => write!(f, "Band of {}: from {from} points; the highest band", band.counted()),
    }
}

fn minimum_text(f: &mut fmt::Formatter<'_>, lang: Lang, minimum: &Minimum, met: bool) -> fmt::Result {
    let (star, code, level) = (minimum.star(), minimum.criterion().code(), minimum.level());
    let (tag, label) = (level.tag(), level.label().get(lang));
    match (lang, met) {
        (Lang::Vi, true) => write!(f, "Tối thiểu {star} sao, {code} từ mức {tag} ({label}): đạt"),
        (Lang::Vi, false) => {
            write!(f, "Tối thiểu {star} sao, {code} từ mức {tag} ({label}): chưa đạt")
        }
        (Lang::En, true) => {
            write!(f, "Minimum for {star} stars, {code} from level {tag} ({label}): met")
        }
        (Lang::En, false) => {
            write!(f, "Minimum for {star} stars, {code} from level {tag} ({label}): not met")
        }
    }
}

fn star_text(f: &mut fmt::Formatter<'_>, lang: Lang, star: Star, band: Star, held_by: u8) -> fmt::Result {
    match (lang, held_by) {
        _ if star == band => match lang {
            Lang::Vi => write!(f, "Xếp hạng {star} sao"),
            Lang::En => write!(f, "Rated {}", star.counted()),
        },
        (Lang::Vi, 0) => write!(f, "Xếp hạng {star} sao, thấp hơn khung {band} sao"),
        (Lang::En, 0) => write!(f, "Rated {}, below the band of {band}", star.counted()),
        (Lang::Vi, _) => {
            write!(f, "Xếp hạng {star} sao thay vì {band} sao vì {held_by} yêu cầu tối thiểu chưa đạt")
        }
        (Lang::En, 1) => write!(f, "Rated {}, held down from {band} by 1 unmet minimum", star.counted()),
        (Lang::En, _) => {
            write!(f, "Rated {}, held down from {band} by {held_by} unmet minima", star.counted())
        }
    }
}

fn ground_text(f: &mut fmt::Formatter<'_>, lang: Lang, ground: Ground) -> fmt::Result {
    let verdict = match ground.kind() {
        GroundKind::Eliminated => Text::new("Hồ sơ bị loại", "Eliminated"),
        GroundKind::Stopped => Text::new("Dừng đánh giá", "Evaluation stopped"),
    };
    write!(f, "{}: ", verdict.get(lang))?;
    match ground.criterion() {
        None => f.write_str(THE_DOSSIER.get(lang)),
        Some(criterion) => {
            write!(f, "{} {}", criterion.code(), criterion.name().get(lang))?;
            // The printed note that gives the ground, where the criterion has one.
            let kind = match ground.kind() {
                GroundKind::Eliminated => NoteKind::Eliminates,
                GroundKind::Stopped => NoteKind::Stops,
            };
            match criterion.notes().iter().find(|note| note.kind() == kind) {
                Some(note) => write!(f, " ({})", note.text().get(lang)),
                None => Ok(()),
            }
        }
    }
}

fn criterion_text(
    f: &mut fmt::Formatter<'_>,
    lang: Lang,
    criterion: &Criterion,
    votes: [u16; CHOICES],
    points: Score,
) -> fmt::Result {
    let of = Text::new("trên", "of").get(lang);
    let (code, name, max, unit) =
        (criterion.code(), criterion.name().get(lang), criterion.max(), POINTS.get(lang));
    let members = points.members().get();
    let [none, levels @ ..] = votes;
    let chosen = || criterion.levels().iter().zip(levels).filter(|(_, votes)| *votes > 0);
    write!(f, "{code} {name}: ")?;
    match chosen().next() {
        Some((level, votes)) if votes == members => {
            write!(
                f,
                "{} {of} {max} {unit}, {} {} ({})",
                level.points(),
                LEVEL.get(lang),
                level.tag(),
                level.label().get(lang)
            )
        }
        None => write!(f, "0 {of} {max} {unit}, {}", NO_LEVEL.get(lang)),
        Some(_) => {
            write!(f, "{points} {of} {max} {unit}, ")?;
            for (place, (level, votes)) in chosen().enumerate() {
                let separator = if place == 0 { "" } else { ", " };
                write!(f, "{separator}{} {} ×{votes}", LEVEL.get(lang), level.tag())?;
            }
            if none > 0 { write!(f, ", {} ×{none}", NO_LEVEL.get(lang)) } else { Ok(()) }
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Step {
    /// `{"code": ..., "vi": ..., "en": ..., "basis": [...]}`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use alloc::string::ToString as _;
        use serde::ser::SerializeStruct as _;
        let mut fields = serializer.serialize_struct("Step", 4)?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("vi", &self.text(Lang::Vi).to_string())?;
        fields.serialize_field("en", &self.text(Lang::En).to_string())?;
        fields.serialize_field("basis", &self.basis().collect::<Vec<_>>())?;
        fields.end()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Explanation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.steps.serialize(serializer)
    }
}

//! What was decided, kept for good.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::base::{Details, Lang, Problem, Say, problem};
use crate::catalogue::{REVISION, SetId, UnknownCriterion};
use crate::law::{Part, Star};
use crate::rating::assessment::check_size;
use crate::rating::{
    Assessment, AssessmentError, Choices, Council, Fingerprint, Ground, GroundKind, MinimaPolicy, Outcome,
    OutcomeKind, RecordedResult, RecordedResultError, Score, SheetErrors, words,
};

/// An assessment and what it came to, as it was decided: what a registry stores.
///
/// It holds the outcome beside the sheets, the revision of the catalogue and the fingerprint of the
/// set. Reading it never judges again: when a table is corrected, the record still reads and tells
/// what was decided. [`verify`](Self::verify) judges again and lists what diverges.
///
/// ```
/// use ocop::{Assessment, AssessmentRecord, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 3)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
///
/// let record = AssessmentRecord::of(&assessment);
/// let stored = serde_json::to_string(&record)?;
/// let read: AssessmentRecord = serde_json::from_str(&stored)?;
/// assert_eq!(read.star(), Some(Star::One));
/// assert_eq!(read.assessment()?, assessment);
/// assert!(read.verify().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::AssessmentRecord;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "format": "ocop.assessment/1", "revision": 1, "set": "2026/13",
///   "fingerprint": "09ee89de0c26bce3",
///   "council": {
///     "edition": "26", "tier": "province", "minima": "majority", "spread_limit": null,
///     "quorum": null, "attested": 4, "alone": false
///   },
///   "sheets": null,
///   "parts": {
///     "A": {"sum": 3100, "of": 100, "mean": "31.00"},
///     "B": {"sum": 2400, "of": 100, "mean": "24.00"},
///     "C": {"sum": 3450, "of": 100, "mean": "34.50"}
///   },
///   "declared": null, "grounds": [],
///   "decided": {
///     "outcome": "rated", "score": {"sum": 8950, "of": 100, "mean": "89.50"},
///     "parts": {
///       "A": {"sum": 3100, "of": 100, "mean": "31.00"},
///       "B": {"sum": 2400, "of": 100, "mean": "24.00"},
///       "C": {"sum": 3450, "of": 100, "mean": "34.50"}
///     },
///     "band": 4, "star": 4, "unmet": [], "spread": null, "limit": null
///   }
/// }"#;
/// let record: AssessmentRecord = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&record)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentRecord {
    pub(super) revision: u32,
    pub(super) fingerprint: Fingerprint,
    pub(super) council: Council,
    pub(super) set: SetId,
    pub(super) findings: RecordedFindings,
    pub(super) grounds: Vec<RecordedGround>,
    pub(super) decided: Decided,
}

/// What the council found, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RecordedFindings {
    Sheets { sheets: Vec<Choices>, declared: Option<Vec<RecordedMinimum>> },
    OnRecord([Score; 3]),
}

/// A minimum by the code of its criterion and its star.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RecordedMinimum {
    pub(super) star: Star,
    pub(super) criterion: String,
}

/// A ground by the code of its criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RecordedGround {
    pub(super) kind: GroundKind,
    pub(super) criterion: Option<String>,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Decided {
    Eliminated,
    Stopped,
    Rescore { spread: u8, limit: u8 },
    Rated { score: Score, parts: [Score; 3], band: Star, star: Star, unmet: Vec<RecordedMinimum> },
}

impl Decided {
    fn of(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Eliminated(_) => Self::Eliminated,
            Outcome::Stopped(_) => Self::Stopped,
            Outcome::Rescore(rescore) => Self::Rescore { spread: rescore.spread(), limit: rescore.limit() },
            Outcome::Rated(rating) => Self::Rated {
                score: rating.score(),
                parts: [Part::A, Part::B, Part::C].map(|part| rating.part(part)),
                band: rating.band(),
                star: rating.star(),
                unmet: minima(rating.all_unmet()),
            },
        }
    }

    pub(super) const fn kind(&self) -> OutcomeKind {
        match self {
            Self::Eliminated => OutcomeKind::Eliminated,
            Self::Stopped => OutcomeKind::Stopped,
            Self::Rescore { .. } => OutcomeKind::Rescore,
            Self::Rated { .. } => OutcomeKind::Rated,
        }
    }
}

fn minima(unmet: crate::MinimumSet) -> Vec<RecordedMinimum> {
    let minimum = |minimum: crate::Minimum| RecordedMinimum {
        star: minimum.star(),
        criterion: String::from(minimum.criterion().code()),
    };
    unmet.iter().map(minimum).collect()
}

impl AssessmentRecord {
    /// The record of an assessment as this version of the library judges it.
    ///
    /// ```
    /// use ocop::{Assessment, AssessmentRecord, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let council = Council::new(Edition::Decision26);
    /// let record = AssessmentRecord::of(&Assessment::new(council, [ScoreSheet::empty(tea)], [])?);
    /// assert_eq!(record.revision(), ocop::catalogue::REVISION);
    /// assert_eq!(record.fingerprint(), tea.criteria_set().fingerprint());
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        let findings = match assessment.recorded() {
            Some(result) => {
                RecordedFindings::OnRecord([Part::A, Part::B, Part::C].map(|part| result.part(part)))
            }
            None => RecordedFindings::Sheets {
                sheets: assessment.sheets().iter().map(|sheet| Choices::from(*sheet)).collect(),
                declared: assessment.declared_unmet().map(minima),
            },
        };
        let ground = |ground: Ground| RecordedGround {
            kind: ground.kind(),
            criterion: ground.criterion().map(|criterion| String::from(criterion.code())),
        };
        Self {
            revision: REVISION,
            fingerprint: assessment.set().criteria_set().fingerprint(),
            council: assessment.council(),
            set: assessment.set(),
            findings,
            grounds: assessment.grounds().iter().map(ground).collect(),
            decided: Decided::of(&assessment.rate()),
        }
    }

    /// The revision of the catalogue under which it was decided.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// The fingerprint of the set under which it was decided.
    #[must_use]
    pub const fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// The council.
    #[must_use]
    pub const fn council(&self) -> Council {
        self.council
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// Which kind of outcome was decided.
    #[must_use]
    pub const fn outcome(&self) -> OutcomeKind {
        self.decided.kind()
    }

    /// The star that was awarded, if the product was rated.
    ///
    /// ```
    /// use ocop::{Assessment, AssessmentRecord, Council, Edition, Ground, GroundKind};
    /// use ocop::{ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let council = Council::new(Edition::Decision26);
    /// let record = AssessmentRecord::of(&Assessment::new(council, sheets, [])?);
    /// assert_eq!(record.star(), Some(Star::One));
    /// // A dossier that is eliminated has no star.
    /// let forged = [Ground::of_dossier(GroundKind::Eliminated)];
    /// assert_eq!(AssessmentRecord::of(&Assessment::new(council, sheets, forged)?).star(), None);
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub const fn star(&self) -> Option<Star> {
        match self.decided {
            Decided::Rated { star, .. } => Some(star),
            _ => None,
        }
    }

    /// The band star that was found, if the product was rated.
    ///
    /// ```
    /// use ocop::{Assessment, AssessmentRecord, Council, Edition};
    /// use ocop::{ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let best = tea.criteria_set().criteria().map(|on| (on.code(), on.levels().last()));
    /// let plain = ScoreSheet::from_choices(tea, best)?.with("2.2", 1)?; // plain packaging
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [plain], [])?;
    /// let record = AssessmentRecord::of(&assessment);
    /// assert_eq!((record.band(), record.star()), (Some(Star::Five), Some(Star::Two)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn band(&self) -> Option<Star> {
        match self.decided {
            Decided::Rated { band, .. } => Some(band),
            _ => None,
        }
    }

    /// The score that was found, if the product was rated.
    ///
    /// ```
    /// use ocop::{Assessment, AssessmentRecord, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// let sheets = [sheet.with("1.1", 3)?, sheet.with("1.1", 2)?];
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// let score = AssessmentRecord::of(&assessment).score().ok_or("it was rated")?;
    /// assert_eq!((score.numerator(), score.denominator().get()), (5, 2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn score(&self) -> Option<Score> {
        match self.decided {
            Decided::Rated { score, .. } => Some(score),
            _ => None,
        }
    }

    /// The mean that was found in a part, if the product was rated.
    ///
    /// ```
    /// use ocop::{Assessment, AssessmentRecord, Council, Edition, Part};
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 3)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// let record = AssessmentRecord::of(&assessment);
    /// let points = |part| record.part(part).map(|points| points.to_string());
    /// assert_eq!(points(Part::A).as_deref(), Some("3.00"));
    /// assert_eq!(points(Part::C).as_deref(), Some("0.00"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn part(&self, part: Part) -> Option<Score> {
        match self.decided {
            Decided::Rated { parts, .. } => Some(part.of(parts)),
            _ => None,
        }
    }

    /// The minima that were unmet, of whatever star: the code of the criterion, and the star.
    ///
    /// ```
    /// use ocop::{Assessment, AssessmentRecord, Council, Edition};
    /// use ocop::{ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let best = tea.criteria_set().criteria().map(|on| (on.code(), on.levels().last()));
    /// let plain = ScoreSheet::from_choices(tea, best)?.with("2.2", 1)?; // plain packaging
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [plain], [])?;
    /// let record = AssessmentRecord::of(&assessment);
    /// assert_eq!(record.unmet().next(), Some(("2.2", Star::Three)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn unmet(&self) -> impl Iterator<Item = (&str, Star)> {
        let unmet: &[RecordedMinimum] = match &self.decided {
            Decided::Rated { unmet, .. } => unmet,
            _ => &[],
        };
        unmet.iter().map(|minimum| (minimum.criterion.as_str(), minimum.star))
    }

    /// The assessment, read by the present tables.
    ///
    /// The codes of the error are those of the part that cannot be read: of a sheet, a criterion, a
    /// minimum (`unknown_minimum`), a result or the assessment.
    ///
    /// ```
    /// use ocop::{Assessment, AssessmentRecord, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 3)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// let read = AssessmentRecord::of(&assessment).assessment()?;
    /// assert_eq!(read.sheets(), [sheet]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RecordError`] if the present tables do not have what the record names: a sheet is wrong
    /// (the codes of [`SheetErrors`]), a ground or a minimum is on no criterion
    /// (`unknown_criterion`), a minimum is none (`unknown_minimum`), parts on record are none
    /// (`part_out_of_range`, `score_decimals`), or the sheets cannot be assessed together (the
    /// codes of [`AssessmentError`]).
    pub fn assessment(&self) -> Result<Assessment, RecordError> {
        let set = self.set.criteria_set();
        let ground = |ground: &RecordedGround| match &ground.criterion {
            None => Ok(Ground::of_dossier(ground.kind)),
            Some(code) => {
                let criterion = set.criterion(code).map_err(RecordError::Criterion)?;
                Ok(Ground::on_criterion(ground.kind, criterion))
            }
        };
        let grounds = self.grounds.iter().map(ground).collect::<Result<Vec<_>, _>>()?;
        match &self.findings {
            RecordedFindings::OnRecord(parts) => {
                let result = RecordedResult::new(self.set, parts.map(Score::to_decimal))
                    .map_err(RecordError::Recorded)?;
                Assessment::on_record(self.council, result, grounds).map_err(RecordError::Assessment)
            }
            RecordedFindings::Sheets { sheets, declared } => {
                let given = sheets;
                // Their number is checked first.
                check_size(self.council, given.len()).map_err(RecordError::Assessment)?;
                let mut sheets = Vec::with_capacity(given.len());
                for (choices, member) in given.iter().zip(1..) {
                    let checked = choices.check(self.set);
                    sheets.push(checked.map_err(|errors| RecordError::Sheet { member, errors })?);
                }
                match declared {
                    None => Assessment::new(self.council, sheets, grounds),
                    Some(unmet) => {
                        let minimum = |unmet: &RecordedMinimum| {
                            let criterion =
                                set.criterion(&unmet.criterion).map_err(RecordError::Criterion)?;
                            let mut minima = criterion.minima();
                            let found = minima.find(|minimum| minimum.star() == unmet.star);
                            found.ok_or(RecordError::Minimum {
                                criterion: unmet.criterion.clone(),
                                star: unmet.star,
                            })
                        };
                        let unmet = unmet.iter().map(minimum).collect::<Result<Vec<_>, _>>()?;
                        Assessment::declared(self.council, sheets, unmet, grounds)
                    }
                }
                .map_err(RecordError::Assessment)
            }
        }
    }

    /// Judges again by the present tables and lists what diverges from what was decided; empty if
    /// nothing does.
    ///
    /// ```
    /// use ocop::{Assessment, AssessmentRecord, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// let stored = serde_json::to_string(&AssessmentRecord::of(&assessment))?;
    ///
    /// // Somebody gave the product a second star in the data base.
    /// let changed = stored.replacen(r#""star":1"#, r#""star":2"#, 1);
    /// let record: AssessmentRecord = serde_json::from_str(&changed)?;
    /// let found: Vec<_> = record.verify().iter().map(ToString::to_string).collect();
    /// assert_eq!(found, ["star decided: 2 stars; judged again: 1 star"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn verify(&self) -> Vec<Divergence> {
        let mut found = Vec::new();
        let now = self.set.criteria_set().fingerprint();
        if now != self.fingerprint {
            found.push(Divergence::Table { then: self.fingerprint, now });
        }
        match self.assessment() {
            Err(error) => found.push(Divergence::Unreadable(error)),
            Ok(assessment) => self.compare(&Decided::of(&assessment.rate()), &mut found),
        }
        found
    }

    fn compare(&self, again: &Decided, found: &mut Vec<Divergence>) {
        let (
            Decided::Rated { score, parts, band, star, unmet },
            Decided::Rated {
                score: score_now,
                parts: parts_now,
                band: band_now,
                star: star_now,
                unmet: unmet_now,
            },
        ) = (&self.decided, again)
        else {
            if let (
                Decided::Rescore { spread, limit },
                Decided::Rescore { spread: spread_now, limit: limit_now },
            ) = (&self.decided, again)
            {
                if spread != spread_now {
                    found.push(Divergence::Spread { then: *spread, now: *spread_now });
                }
                if limit != limit_now {
                    found.push(Divergence::SpreadLimit { then: *limit, now: *limit_now });
                }
            } else if self.decided != *again {
                found.push(Divergence::Outcome { then: self.decided.kind(), now: again.kind() });
            }
            return;
        };
        if star != star_now {
            found.push(Divergence::Star { then: *star, now: *star_now });
        }
        if band != band_now {
            found.push(Divergence::Band { then: *band, now: *band_now });
        }
        if score != score_now {
            found.push(Divergence::Score { then: *score, now: *score_now });
        }
        for part in Part::ALL.iter().copied() {
            let (then, now) = (part.of(*parts), part.of(*parts_now));
            if then != now {
                found.push(Divergence::Part { part, then, now });
            }
        }
        let only = |these: &[RecordedMinimum], those: &[RecordedMinimum], unmet_now| {
            let only = these.iter().filter(|minimum| !those.contains(minimum));
            let only = only.map(|minimum| Divergence::Unmet {
                criterion: minimum.criterion.clone(),
                star: minimum.star,
                unmet_now,
            });
            only.collect::<Vec<_>>()
        };
        found.extend(only(unmet, unmet_now, false));
        found.extend(only(unmet_now, unmet, true));
    }

    /// Whether the council declared its minima as a body.
    ///
    /// ```
    /// use ocop::{Assessment, AssessmentRecord, Council, Edition, MinimaPolicy};
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let council = Council::new(Edition::Decision26).with_minima(MinimaPolicy::Declared);
    /// let assessment = Assessment::declared(council, sheets, [], [])?;
    /// assert!(AssessmentRecord::of(&assessment).declares_minima());
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub fn declares_minima(&self) -> bool {
        self.council.minima() == MinimaPolicy::Declared
    }
}

/// One difference between what was decided and what the present tables say.
///
/// ```
/// use ocop::rating::Divergence;
/// use ocop::{Lang, Say, Star};
///
/// let divergence = Divergence::Star { then: Star::Four, now: Star::Three };
/// assert_eq!(divergence.code(), "star");
/// assert_eq!(divergence.to_string(), "star decided: 4 stars; judged again: 3 stars");
/// assert_eq!(divergence.text(Lang::Vi).to_string(), "hạng đã ghi: 4 sao; tính lại: 3 sao");
/// ```
///
/// # Stored form
///
/// As JSON it has its code, what it is about, what was decided and what is judged now, and the
/// sentence in both languages. It is written and not read back: the record is kept, and it is
/// verified again.
///
/// ```
/// # use ocop::rating::Divergence;
/// # use ocop::{Lang, Say, Star};
/// # let divergence = Divergence::Star { then: Star::Four, now: Star::Three };
/// let written = serde_json::to_value(&divergence)?;
/// assert_eq!(written["code"], "star");
/// assert_eq!((&written["then"], &written["now"]), (&"4".into(), &"3".into()));
/// assert_eq!(written["text"]["vi"], "hạng đã ghi: 4 sao; tính lại: 3 sao");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Divergence {
    /// What decides in the set has changed.
    Table {
        /// The fingerprint then.
        then: Fingerprint,
        /// The fingerprint now.
        now: Fingerprint,
    },
    /// The present tables cannot read what was given.
    Unreadable(RecordError),
    /// Another outcome.
    Outcome {
        /// The outcome decided.
        then: OutcomeKind,
        /// The outcome now.
        now: OutcomeKind,
    },
    /// Another spread of the members' totals.
    Spread {
        /// The spread found, in points.
        then: u8,
        /// The spread now.
        now: u8,
    },
    /// Another limit on the spread.
    SpreadLimit {
        /// The limit applied, in points.
        then: u8,
        /// The limit now.
        now: u8,
    },
    /// Another star.
    Star {
        /// The star decided.
        then: Star,
        /// The star now.
        now: Star,
    },
    /// Another band.
    Band {
        /// The band decided.
        then: Star,
        /// The band now.
        now: Star,
    },
    /// Another score.
    Score {
        /// The score decided.
        then: Score,
        /// The score now.
        now: Score,
    },
    /// Another mean of a part.
    Part {
        /// The part.
        part: Part,
        /// The mean decided.
        then: Score,
        /// The mean now.
        now: Score,
    },
    /// A minimum unmet on one side alone.
    Unmet {
        /// The code of the criterion.
        criterion: String,
        /// The star that asks for it.
        star: Star,
        /// Whether it is unmet now and was not then; otherwise it was unmet then and is not now.
        unmet_now: bool,
    },
}

impl Divergence {
    /// The stable code.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::rating::Divergence;
    ///
    /// let criterion = String::from("2.2");
    /// let unmet = Divergence::Unmet { criterion, star: Star::Three, unmet_now: true };
    /// assert_eq!(unmet.code(), "unmet");
    /// assert_eq!(Divergence::SpreadLimit { then: 10, now: 12 }.code(), "spread_limit");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Table { .. } => "table",
            Self::Unreadable(_) => "unreadable",
            Self::Outcome { .. } => "outcome",
            Self::Spread { .. } => "spread",
            Self::SpreadLimit { .. } => "spread_limit",
            Self::Star { .. } => "star",
            Self::Band { .. } => "band",
            Self::Score { .. } => "score",
            Self::Part { .. } => "part",
            Self::Unmet { .. } => "unmet",
        }
    }
}

impl Say for Divergence {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table { then, now } => {
                words::diverged_table(lang, f, &alloc::format!("{then}"), &alloc::format!("{now}"))
            }
            Self::Unreadable(error) => words::record_unreadable(lang, f, error),
            Self::Outcome { then, now } => words::diverged_outcome(lang, f, then, now),
            Self::Spread { then, now } => words::diverged_spread(lang, f, then, now),
            Self::SpreadLimit { then, now } => words::diverged_spread_limit(lang, f, then, now),
            Self::Star { then, now } => words::diverged_star(lang, f, then, now),
            Self::Band { then, now } => words::diverged_band(lang, f, then, now),
            Self::Score { then, now } => words::diverged_score(lang, f, then, now),
            Self::Part { part, then, now } => words::diverged_part(lang, f, &part.code(), then, now),
            Self::Unmet { criterion, star, unmet_now } => {
                words::diverged_unmet(lang, f, criterion, star, &Unmet(*unmet_now))
            }
        }
    }
}

/// On which side a minimum is unmet.
struct Unmet(bool);

impl Say for Unmet {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 { words::unmet_now(lang, f) } else { words::unmet_then(lang, f) }
    }
}

impl fmt::Display for Divergence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// Why the present tables cannot read what a record was decided on.
///
/// Its code is that of the error it holds; a declared minimum that there is not has the code
/// `unknown_minimum`.
///
/// ```
/// use ocop::rating::RecordError;
/// use ocop::{Problem, Star};
///
/// let error = RecordError::Minimum { criterion: "1.1".into(), star: Star::Five };
/// assert_eq!(error.code(), "unknown_minimum");
/// assert_eq!(error.to_string(), "criterion 1.1 has no minimum for 5 stars");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordError {
    /// A sheet names what the set does not have.
    Sheet {
        /// The place of the sheet, from 1.
        member: usize,
        /// What is wrong.
        errors: SheetErrors,
    },
    /// A ground or a declared minimum names a criterion that the set does not have.
    Criterion(UnknownCriterion),
    /// A declared minimum is none.
    Minimum {
        /// The code of the criterion.
        criterion: String,
        /// The star.
        star: Star,
    },
    /// The parts on record are none.
    Recorded(RecordedResultError),
    /// The sheets cannot be assessed together.
    Assessment(AssessmentError),
}

impl Say for RecordError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sheet { member, errors } => words::wrong_sheet(lang, f, member, errors),
            Self::Criterion(error) => error.say(lang, f),
            Self::Minimum { criterion, star } => words::no_minimum(lang, f, criterion, star),
            Self::Recorded(error) => error.say(lang, f),
            Self::Assessment(error) => error.say(lang, f),
        }
    }
}

impl Problem for RecordError {
    fn code(&self) -> &'static str {
        match self {
            Self::Sheet { errors, .. } => errors.code(),
            Self::Criterion(error) => error.code(),
            Self::Minimum { .. } => "unknown_minimum",
            Self::Recorded(error) => error.code(),
            Self::Assessment(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Sheet { member, errors } => errors.details().of_member(*member),
            Self::Criterion(error) => error.details(),
            Self::Minimum { criterion, .. } => Details::default().on_criterion(criterion),
            Self::Recorded(error) => error.details(),
            Self::Assessment(error) => error.details(),
        }
    }
}

problem! { RecordError }

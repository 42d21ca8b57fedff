//! What was decided, kept for good.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::base::{Details, Lang, Problem, Say, problem};
use crate::catalogue::{REVISION, SetId, UnknownCriterion};
use crate::law::{Part, Star};
use crate::rating::assessment::check_size;
use crate::rating::{
    Assessment, AssessmentError, Choices, Council, Fingerprint, Ground, GroundKind, Outcome, OutcomeKind,
    RecordedResult, RecordedResultError, Score, SheetErrors, words,
};

/// A record of an assessment and of what was decided. A registry stores it.
///
/// [`of`](Self::of) makes it. It holds the council with its rules, the sheets or the result on
/// record, the grounds, and the outcome that was decided. It also holds the revision of the
/// catalogue and the fingerprint of the set under which it was decided.
///
/// Reading a record never rates the product again. If a table of the library is corrected later,
/// the record can still be read and tells what was decided. [`verify`](Self::verify) rates the
/// product again and lists the differences.
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
/// As JSON it has what was assessed by name, and what was decided under `decided`; what does not
/// apply is null. `sheets` holds for each sheet its levels by criterion code; for a result on
/// record `parts` holds the means instead. Criteria are kept as text, so that they can be read when
/// the set has changed.
///
/// Reading refuses a record with both `sheets` and `parts`, or with neither, and a `decided`
/// without what its outcome needs. It does not compare what was decided with the rest:
/// [`verify`](Self::verify) does. It passes over names that a later version adds.
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
    /// The record of an assessment, with the outcome that this version of the library gives it.
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

    /// The [revision of the catalogue](crate::catalogue::REVISION) under which it was decided.
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

    /// The kind of the outcome that was decided.
    #[must_use]
    pub const fn outcome(&self) -> OutcomeKind {
        self.decided.kind()
    }

    /// The star that was awarded; `None` where the product was not rated.
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

    /// The band star that was decided; `None` where the product was not rated.
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

    /// The score that was decided; `None` where the product was not rated.
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

    /// The mean of a part that was decided, in points; `None` where the product was not rated.
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

    /// The minima that were unmet, also those for stars above the band star: the code of the
    /// criterion, and the star. There are none where the product was not rated.
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

    /// The assessment that the record holds, checked against the present tables.
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
    /// [`RecordError`] if the present tables do not allow what the record holds:
    ///
    /// * the codes of [`SheetErrors`] for a sheet that is wrong;
    /// * `unknown_criterion` for a ground or a declared minimum on a criterion that the set does
    ///   not have, and `unknown_minimum` for a declared minimum that the criterion does not have;
    /// * `part_out_of_range` and `score_decimals` for the means of a result on record;
    /// * for an assessment that is not possible `no_sheets`, `council_size`, `quorum_too_large`,
    ///   `other_regulation`, `attestation_needed`, `attestation_not_asked`, `mixed_cases`,
    ///   `unmet_needed` or `unmet_not_asked`, which [`AssessmentError`] explains.
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

    /// Rates the product again by the present tables, and lists what differs from what was decided.
    /// The list is empty if nothing differs.
    ///
    /// If the table of the set has changed, that is the first difference, whether or not it changes
    /// the outcome.
    ///
    /// ```
    /// use ocop::{Assessment, AssessmentRecord, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// let stored = serde_json::to_string(&AssessmentRecord::of(&assessment))?;
    ///
    /// // Somebody gave the product a second star in the database.
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

    /// Whether the council declared as a body which minima are not met.
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
        matches!(self.findings, RecordedFindings::Sheets { declared: Some(_), .. })
    }
}

/// One difference between what a record decided and what the present tables give.
///
/// [`AssessmentRecord::verify`] gives it. Its [code](Self::code) stands with each variant below.
///
/// ```
/// use ocop::rating::Divergence;
/// use ocop::{Assessment, AssessmentRecord, Council, Edition, Lang, Say, ScoreSheet, Star};
/// use ocop::{ProductSet, SetId};
///
/// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let stored = serde_json::to_string(&AssessmentRecord::of(&assessment))?;
/// // The stored star was changed from one to two.
/// let changed = stored.replacen(r#""star":1"#, r#""star":2"#, 1);
/// let found = serde_json::from_str::<AssessmentRecord>(&changed)?.verify();
/// assert_eq!(found, [Divergence::Star { then: Star::Two, now: Star::One }]);
/// assert_eq!(found[0].code(), "star");
/// assert_eq!(found[0].text(Lang::Vi).to_string(), "hạng đã ghi: 2 sao; tính lại: 1 sao");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has its code; the criterion, the star or the part that it is about, else null; what
/// was decided and what comes out now, as text; and the sentence in both languages. It is written
/// and not read back: keep the record, and verify it again.
///
/// ```
/// use ocop::rating::Divergence;
/// use ocop::Star;
///
/// let divergence = Divergence::Star { then: Star::Four, now: Star::Three };
/// let written = serde_json::json!({
///   "code": "star", "criterion": null, "star": null, "part": null, "then": "4", "now": "3",
///   "text": {
///     "vi": "hạng đã ghi: 4 sao; tính lại: 3 sao",
///     "en": "star decided: 4 stars; judged again: 3 stars"
///   }
/// });
/// assert_eq!(serde_json::to_value(&divergence)?, written);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Divergence {
    /// The table of the set has changed in what decides a rating (`table`).
    Table {
        /// The fingerprint then.
        then: Fingerprint,
        /// The fingerprint now.
        now: Fingerprint,
    },
    /// The present tables do not allow what the record holds (`unreadable`).
    Unreadable(RecordError),
    /// Another kind of outcome (`outcome`).
    Outcome {
        /// The kind that was decided.
        then: OutcomeKind,
        /// The kind now.
        now: OutcomeKind,
    },
    /// Another spread of the members' totals (`spread`).
    Spread {
        /// The spread that was decided, in points.
        then: u8,
        /// The spread now, in points.
        now: u8,
    },
    /// Another limit on the spread (`spread_limit`).
    SpreadLimit {
        /// The limit that was applied, in points.
        then: u8,
        /// The limit now, in points.
        now: u8,
    },
    /// Another awarded star (`star`).
    Star {
        /// The star that was decided.
        then: Star,
        /// The star now.
        now: Star,
    },
    /// Another band star (`band`).
    Band {
        /// The band star that was decided.
        then: Star,
        /// The band star now.
        now: Star,
    },
    /// Another score (`score`).
    Score {
        /// The score that was decided.
        then: Score,
        /// The score now.
        now: Score,
    },
    /// Another mean of a part (`part`).
    Part {
        /// The part.
        part: Part,
        /// The mean that was decided.
        then: Score,
        /// The mean now.
        now: Score,
    },
    /// A minimum that was unmet then or is unmet now, but not both (`unmet`).
    Unmet {
        /// The code of the criterion.
        criterion: String,
        /// The star that asks for it.
        star: Star,
        /// True if it is unmet now and was not then; false if it was unmet then and is not now.
        unmet_now: bool,
    },
}

impl Divergence {
    /// The stable code; it stands with each variant of the [type](Self).
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

/// Why the present tables do not allow what a record holds.
///
/// Its code is that of the error that it holds, which is one of [`SheetErrors`],
/// [`UnknownCriterion`] (`unknown_criterion`), [`RecordedResultError`] or [`AssessmentError`]; or
/// it is `unknown_minimum`. [`AssessmentRecord::assessment`] lists those that can come.
///
/// ```
/// use ocop::rating::RecordError;
/// use ocop::{Assessment, AssessmentRecord, Council, Edition, Problem};
/// use ocop::{ProductSet, ScoreSheet, SetId, Star};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 3)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let stored = serde_json::to_string(&AssessmentRecord::of(&assessment))?;
/// // The tea set has no criterion 77. The record can be read, but not assessed.
/// let changed = stored.replacen(r#""1.1":3"#, r#""77":3"#, 1);
/// let record: AssessmentRecord = serde_json::from_str(&changed)?;
/// let error = record.assessment().unwrap_err();
/// assert_eq!((error.code(), error.details().member), ("unknown_criterion", Some(1)));
///
/// let error = RecordError::Minimum { criterion: "1.1".into(), star: Star::Five };
/// assert_eq!(error.code(), "unknown_minimum");
/// assert_eq!(error.to_string(), "criterion 1.1 has no minimum for 5 stars");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordError {
    /// A sheet is wrong (the code of its errors).
    Sheet {
        /// The place of the sheet, from 1.
        member: usize,
        /// What is wrong with it.
        errors: SheetErrors,
    },
    /// A ground or a declared minimum is on a criterion that the set does not have
    /// (`unknown_criterion`).
    Criterion(UnknownCriterion),
    /// A declared minimum does not exist: the criterion has no minimum for the star
    /// (`unknown_minimum`).
    Minimum {
        /// The code of the criterion.
        criterion: String,
        /// The star.
        star: Star,
    },
    /// The means of a result on record are not valid (the code of the error).
    Recorded(RecordedResultError),
    /// The assessment is not possible under the council's rules (the code of the error).
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

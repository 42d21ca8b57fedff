use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::date::{self, InvalidDate};
use crate::base::{Details, Joined, Lang, Listed, Problem, Say, coded, problem};
use crate::dossier::support::{evidence_for, paper_that_must_be_valid};
use crate::dossier::{EvidencePaper, words};
use crate::law::{Basis, Citation, Edition, Gap, Reading, Star, listed};
use crate::rating::AssessmentError;
use crate::{Assessment, Council, CriterionId, LevelId, Minimum, MinimumSet, Outcome, ScoreSheet};

coded! {
    /// When a paper is not valid: on the day of filing already, or from a later day of the term on.
    ///
    /// Source: [reading 42](crate::law::Reading::RestsOnEvidence), on the evidence that 26/2026,
    /// Annex III, names.
    ///
    /// ```
    /// use ocop::dossier::LapseTime;
    ///
    /// assert_eq!(LapseTime::from_code("within_term")?, LapseTime::WithinTerm);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum LapseTime in "ocop::dossier": "thời điểm hết hiệu lực" / "time of a lapse", "unknown_lapse_time" {
        /// Its last day is before the day of filing.
        BeforeFiling = "before_filing", "hết hiệu lực trước ngày nộp hồ sơ" / "lapsed before the filing";
        /// Its first day is after the day of filing.
        NotYetValid = "not_yet_valid", "chưa có hiệu lực vào ngày nộp hồ sơ" / "not yet valid on the filing";
        /// It is valid on the day of filing and ends before the last day of the term.
        WithinTerm = "within_term", "hết hiệu lực trong thời hạn giấy chứng nhận" / "lapses within the certificate's term";
    }
}

/// The least and the most star that can be left without some papers.
///
/// A criterion that is proven by several papers may lose its level with any one of them, or keep it
/// as long as another one is left. The least star follows from the first, the most from the second.
/// [`EvidenceReview::left_without`] gives it.
///
/// Source: [reading 42](crate::law::Reading::RestsOnEvidence).
///
/// ```
/// use ocop::dossier::{Evidence, EvidencePaper, EvidenceReview};
/// use ocop::{ProductSet, ScoreSheet, SetId, Star};
/// use time::macros::date;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(tea, best)?;
/// let papers =
///     [Evidence::QualityDeclaration, Evidence::TestReports].map(EvidencePaper::new).to_vec();
/// let day = date!(2026 - 11 - 27);
/// let review = EvidenceReview::of(sheet, papers, day, day)?;
///
/// // Both papers support the criterion on the quality declaration, a minimum for three stars.
/// let left = review.left_without([0]);
/// assert_eq!((left.least, left.most), (Star::Two, Star::Five));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses a least star above the most, and
/// passes over names that a later version adds.
///
/// ```
/// use ocop::dossier::StarsLeft;
///
/// let json = r#"{"least":2,"most":2}"#;
/// let left: StarsLeft = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&left)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StarsLeft {
    /// The least star.
    pub least: Star,
    /// The most stars.
    pub most: Star,
}

impl StarsLeft {
    /// The star, where least and most are the same.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::dossier::{Evidence, EvidencePaper, EvidenceReview};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let day = date!(2026 - 11 - 27);
    ///
    /// let papers =
    ///     [Evidence::QualityDeclaration, Evidence::TestReports].map(EvidencePaper::new).to_vec();
    /// let review = EvidenceReview::of(sheet, papers, day, day)?;
    /// assert_eq!(review.left_without([0]).certain(), None);
    /// assert_eq!(review.left_without([0, 1]).certain(), Some(Star::Two));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn certain(self) -> Option<Star> {
        (self.least == self.most).then_some(self.least)
    }
}

impl Say for StarsLeft {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.certain() {
            Some(star) => star.say(lang, f),
            None => words::stars_left(lang, f, &self.least, &self.most),
        }
    }
}

/// A criterion whose level on the sheet rests on a paper. [`EvidenceLapse::resting`] gives it.
///
/// Source: [reading 42](crate::law::Reading::RestsOnEvidence), on the evidence that 26/2026, Annex
/// III, names; the levels that ask for a valid paper, 26/2026, Annex II, and 148, Annex III.
///
/// ```
/// use ocop::dossier::{Evidence, EvidencePaper, EvidenceReview};
/// use ocop::{ProductSet, ScoreSheet, SetId};
/// use time::macros::date;
///
/// let set = SetId::decision_26(ProductSet::try_from(18)?).criteria_set();
/// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(set, best)?;
/// let last = Some(date!(2027 - 06 - 30));
/// let licence = EvidencePaper::new(Evidence::ProductionLicence).with_days(None, last)?;
/// let (filed_on, through) = (date!(2026 - 11 - 27), date!(2029 - 11 - 27));
/// let review = EvidenceReview::of(sheet, vec![licence], filed_on, through)?;
///
/// let resting = review.lapses()[0].resting()[0];
/// assert_eq!(resting.criterion.to_string(), "2026/18/6");
/// assert_eq!(resting.level.to_string(), "2026/18/6:3");
/// // No other paper proves the criterion, and its level asks for a licence that is still valid.
/// assert!(resting.alone && resting.must_be_valid);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses a level of another criterion, and
/// passes over names that a later version adds.
///
/// ```
/// use ocop::dossier::RestingCriterion;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "criterion": "2026/18/6", "level": "2026/18/6:3", "alone": true, "must_be_valid": true
/// }"#;
/// let criterion: RestingCriterion = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&criterion)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RestingCriterion {
    /// The criterion.
    pub criterion: CriterionId,
    /// The level that the sheet has on it.
    pub level: LevelId,
    /// Whether no other paper given proves the criterion.
    pub alone: bool,
    /// Whether the level asks for a paper of this kind that is still valid.
    pub must_be_valid: bool,
}

/// A paper that is not valid on the day of filing or on the last day of a term, and what rests on
/// it. [`EvidenceReview::lapses`] gives it.
///
/// Source: [reading 42](crate::law::Reading::RestsOnEvidence), on the evidence that 26/2026, Annex
/// III, names.
///
/// ```
/// use ocop::dossier::{Evidence, EvidencePaper, EvidenceReview, LapseTime};
/// use ocop::{ProductSet, ScoreSheet, SetId, Star};
/// use time::macros::date;
///
/// let set = SetId::decision_26(ProductSet::try_from(18)?).criteria_set();
/// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(set, best)?;
/// let last = Some(date!(2027 - 06 - 30));
/// let licence = EvidencePaper::new(Evidence::ProductionLicence).with_days(None, last)?;
/// let (filed_on, through) = (date!(2026 - 11 - 27), date!(2029 - 11 - 27));
/// let review = EvidenceReview::of(sheet, vec![licence], filed_on, through)?;
///
/// let lapse = &review.lapses()[0];
/// assert_eq!((lapse.place(), lapse.when()), (0, LapseTime::WithinTerm));
/// let criteria = lapse.resting().iter().map(|resting| resting.criterion.code());
/// assert!(criteria.eq(["6", "12"]));
/// let minima: Vec<String> = lapse.minima().iter().map(|minimum| minimum.to_string()).collect();
/// assert_eq!(minima, ["2026/18/6:1", "2026/18/6:2"]);
/// assert_eq!(lapse.left().certain(), Some(Star::Two));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::dossier::EvidenceLapse;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "place": 0,
///   "paper": {
///     "evidence": "production_licence", "first_day": null, "last_day": "2027-06-30", "topics": []
///   },
///   "when": "within_term",
///   "resting": [
///     {"criterion": "2026/18/6", "level": "2026/18/6:3", "alone": true, "must_be_valid": true},
///     {"criterion": "2026/18/12", "level": "2026/18/12:3", "alone": true, "must_be_valid": false}
///   ],
///   "minima": {"set": "2026/18", "minima": ["2026/18/6:1", "2026/18/6:2"]},
///   "left": {"least": 2, "most": 2}
/// }"#;
/// let lapse: EvidenceLapse = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&lapse)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceLapse {
    pub(super) place: usize,
    pub(super) paper: EvidencePaper,
    pub(super) when: LapseTime,
    pub(super) resting: Vec<RestingCriterion>,
    pub(super) minima: MinimumSet,
    pub(super) left: StarsLeft,
}

impl EvidenceLapse {
    /// The place of the paper in [`EvidenceReview::papers`], from 0.
    #[must_use]
    pub const fn place(&self) -> usize {
        self.place
    }

    /// The paper.
    #[must_use]
    pub const fn paper(&self) -> &EvidencePaper {
        &self.paper
    }

    /// When it is not valid.
    #[must_use]
    pub const fn when(&self) -> LapseTime {
        self.when
    }

    /// The criteria whose levels rest on it, in printed order.
    #[must_use]
    pub fn resting(&self) -> &[RestingCriterion] {
        &self.resting
    }

    /// The minima for stars up to that of the sheet which the sheet meets by those levels.
    #[must_use]
    pub const fn minima(&self) -> MinimumSet {
        self.minima
    }

    /// The stars that can be left without this one paper.
    #[must_use]
    pub const fn left(&self) -> StarsLeft {
        self.left
    }
}

impl Say for EvidenceLapse {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::lapse(lang, f, &self.paper, &self.when)?;
        if self.resting.is_empty() {
            return Ok(());
        }
        let codes = self.resting.iter().map(|resting| resting.criterion.code());
        f.write_str(" ")?;
        words::rests_on_it(lang, f, &Joined(codes), &self.left)?;
        if self.minima.is_empty() {
            return Ok(());
        }
        f.write_str(" ")?;
        words::minima_on_it(lang, f, &Listed(self.minima.iter()))
    }
}

/// How far papers prove the levels of a sheet, on the day of filing and on the last day of a term:
/// which papers are not valid, which criteria and minima rest on them, which star is left.
///
/// The star is that of the sheet as a self-assessment. Where no paper given proves a criterion, its
/// level is kept: it does not rest on papers here. If the decision names evidence for such a
/// criterion, it is listed as [unproven](Self::unproven).
///
/// Source: [reading 42](crate::law::Reading::RestsOnEvidence), on the evidence that 26/2026, Annex
/// III, and 1048, Annex II(3)(a), name. Under 148 the table of evidence is not known, and
/// [`gaps`](Self::gaps) says so.
///
/// ```
/// use ocop::dossier::{Evidence, EvidenceReview, LapseTime, EvidencePaper};
/// use ocop::{ProductSet, ScoreSheet, SetId, Star};
/// use time::macros::date;
///
/// let set = SetId::decision_26(ProductSet::try_from(18)?).criteria_set();
/// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(set, best)?;
/// let licence =
///     EvidencePaper::new(Evidence::ProductionLicence)
///         .with_days(None, Some(date!(2027 - 06 - 30)))?;
/// let (filed_on, through) = (date!(2026 - 11 - 27), date!(2029 - 11 - 27));
/// let review = EvidenceReview::of(sheet, vec![licence], filed_on, through)?;
/// assert_eq!((review.star(), review.at_filing().least), (Star::Five, Star::Five));
///
/// // A level of criterion 6 asks for a licence that is still valid, and is a minimum of 3 stars.
/// let lapse = &review.lapses()[0];
/// assert_eq!(lapse.when(), LapseTime::WithinTerm);
/// let safety = lapse.resting().iter().find(|resting| resting.criterion.code() == "6");
/// assert!(safety.is_some_and(|resting| resting.must_be_valid));
/// assert_eq!(review.left_on(date!(2027 - 07 - 01)).most, Star::Two);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object with the `format` `ocop.evidence_review/1`: the sheet, the papers, both
/// days, the stars that are left on them, and each lapse with what rests on the paper. Reading
/// refuses parts that contradict each other, and passes over names that a later version adds.
/// `text` is written for readers and is not read back.
///
/// ```
/// # use ocop::dossier::{Evidence, EvidenceReview, LapseTime, EvidencePaper};
/// # use ocop::{ProductSet, ScoreSheet, SetId, Star};
/// # use time::macros::date;
/// # let set = SetId::decision_26(ProductSet::try_from(18)?).criteria_set();
/// # let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// # let sheet = ScoreSheet::from_choices(set, best)?;
/// # let licence =
/// #     EvidencePaper::new(Evidence::ProductionLicence)
/// #         .with_days(None, Some(date!(2027 - 06 - 30)))?;
/// # let (filed_on, through) = (date!(2026 - 11 - 27), date!(2029 - 11 - 27));
/// # let review = EvidenceReview::of(sheet, vec![licence], filed_on, through)?;
/// # let lapse = &review.lapses()[0];
/// # let safety = lapse.resting().iter().find(|resting| resting.criterion.code() == "6");
/// let stored = serde_json::to_value(&review)?;
/// assert_eq!((&stored["star"], &stored["at_end"]["most"]), (&5.into(), &2.into()));
/// assert_eq!(stored["lapses"][0]["paper"]["last_day"], "2027-06-30");
/// assert_eq!(serde_json::from_value::<EvidenceReview>(stored)?, review);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceReview {
    pub(super) sheet: ScoreSheet,
    pub(super) papers: Vec<EvidencePaper>,
    pub(super) filed_on: Date,
    pub(super) through: Date,
    pub(super) star: Star,
    pub(super) lapses: Vec<EvidenceLapse>,
    pub(super) at_filing: StarsLeft,
    pub(super) at_end: StarsLeft,
    pub(super) unproven: Vec<CriterionId>,
    pub(super) basis: Vec<Basis>,
    pub(super) gaps: Vec<Gap>,
}

impl EvidenceReview {
    /// Reviews a sheet and its papers on the day of filing and on the last day of a term, that day
    /// included.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::dossier::{Evidence, EvidencePaper, EvidenceReview};
    /// use ocop::{ProductSet, ScoreSheet, SetId, Star};
    /// use time::macros::date;
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// let sheet = ScoreSheet::from_choices(tea, best)?;
    /// let papers = vec![EvidencePaper::new(Evidence::TestReports)];
    /// let (filed_on, through) = (date!(2026 - 11 - 27), date!(2029 - 11 - 27));
    /// let review = EvidenceReview::of(sheet, papers.clone(), filed_on, through)?;
    /// // A paper without a last day does not lapse.
    /// assert_eq!((review.star(), review.lapses().len()), (Star::Five, 0));
    /// let error = EvidenceReview::of(sheet, papers, through, filed_on).unwrap_err();
    /// assert_eq!(error.code(), "term_before_filing");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`EvidenceReviewError`]: `term_before_filing` where the term ends before the day of filing,
    /// `invalid_date` for a day outside the years 1 to 9999, `attestation_needed` for a sheet of
    /// 1048 as amended by 781, whose minima only a council can attest (tourism is exempt).
    pub fn of(
        sheet: ScoreSheet,
        papers: Vec<EvidencePaper>,
        filed_on: Date,
        through: Date,
    ) -> Result<Self, EvidenceReviewError> {
        let filed_on = date::writable_in("filed_on", filed_on)?;
        let through = date::writable_in("through", through)?;
        if through < filed_on {
            return Err(EvidenceReviewError::TermBeforeFiling { through, filed_on });
        }
        let star = star_of(sheet)?;
        let nothing = StarsLeft { least: star, most: star };
        let set = sheet.set().criteria_set();
        let unproven = rating_levels(&sheet).map(|(criterion, _)| criterion).filter(|criterion| {
            let named = evidence_for(*criterion).said().is_some_and(|named| !named.is_empty());
            named && !papers.iter().any(|paper| paper.proves(*criterion))
        });
        let unproven = unproven.collect();
        let rules = set.regime().last_edition().rules().dossier;
        let gaps = [rules.evidence.gap(), rules.evidence_days.valid_papers.gap()];
        let mut review = Self {
            sheet,
            papers,
            filed_on,
            through,
            star,
            lapses: Vec::new(),
            at_filing: nothing,
            at_end: nothing,
            unproven,
            basis: Vec::new(),
            gaps: gaps.into_iter().flatten().collect(),
        };
        review.at_filing = review.left_on(filed_on);
        review.at_end = review.left_on(through);
        let mut lapses: Vec<_> = review
            .papers
            .iter()
            .enumerate()
            .filter_map(|(place, paper)| review.lapse(place, paper))
            .collect();
        lapses.sort_by_key(|lapse| (lapse.paper.last_day().is_none(), lapse.paper.last_day(), lapse.place));
        let must_be_valid =
            lapses.iter().flat_map(|lapse| &lapse.resting).any(|resting| resting.must_be_valid);
        let valid = rules.evidence_days.valid_papers.citation().filter(|_| must_be_valid);
        let laws: [Option<Citation>; 2] = [rules.evidence.citation(), valid];
        review.basis = listed(laws.into_iter().flatten(), [Reading::RestsOnEvidence]);
        review.lapses = lapses;
        Ok(review)
    }

    fn lapse(&self, place: usize, paper: &EvidencePaper) -> Option<EvidenceLapse> {
        let when = if paper.last_day().is_some_and(|last| last < self.filed_on) {
            LapseTime::BeforeFiling
        } else if !paper.is_valid_on(self.filed_on) {
            LapseTime::NotYetValid
        } else if !paper.is_valid_on(self.through) {
            LapseTime::WithinTerm
        } else {
            return None;
        };
        let resting = rating_levels(&self.sheet).filter(|(criterion, _)| paper.proves(*criterion));
        let resting: Vec<_> = resting
            .map(|(criterion, level)| {
                let mut others = self.papers.iter().enumerate();
                let alone = !others.any(|(other, paper)| other != place && paper.proves(criterion));
                let must_be_valid = paper_that_must_be_valid(level) == Some(paper.evidence());
                RestingCriterion { criterion, level, alone, must_be_valid }
            })
            .collect();
        let met = resting.iter().flat_map(|resting| {
            let level = resting.level;
            resting.criterion.minima().filter(move |minimum| is_met_by(*minimum, level))
        });
        let met = met.filter(|minimum| minimum.star() <= self.star);
        let set = self.sheet.set();
        let minima = met.fold(MinimumSet::none(set), |all, minimum| all.with(minimum).unwrap_or(all));
        let left = self.left_without([place]);
        Some(EvidenceLapse { place, paper: paper.clone(), when, resting, minima, left })
    }

    /// The stars that can be left on a day, without the papers that are not valid on it.
    ///
    /// ```
    /// use ocop::dossier::{Evidence, EvidencePaper, EvidenceReview};
    /// use ocop::{ProductSet, ScoreSheet, SetId, Star};
    /// use time::macros::date;
    ///
    /// let set = SetId::decision_26(ProductSet::try_from(18)?).criteria_set();
    /// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// let sheet = ScoreSheet::from_choices(set, best)?;
    /// let last = date!(2027 - 06 - 30);
    /// let licence = EvidencePaper::new(Evidence::ProductionLicence).with_days(None, Some(last))?;
    /// let (filed_on, through) = (date!(2026 - 11 - 27), date!(2029 - 11 - 27));
    /// let review = EvidenceReview::of(sheet, vec![licence], filed_on, through)?;
    /// assert_eq!(review.left_on(last).certain(), Some(Star::Five));
    /// assert_eq!(review.left_on(date!(2027 - 07 - 01)).certain(), Some(Star::Two));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn left_on(&self, day: Date) -> StarsLeft {
        let lost = self.papers.iter().enumerate().filter(|(_, paper)| !paper.is_valid_on(day));
        self.left_without(lost.map(|(place, _)| place))
    }

    /// The stars that can be left without some papers. A paper is named by its place in
    /// [`papers`](Self::papers), from 0; a place beyond the papers changes nothing.
    ///
    /// Where more papers are lost, the star that is left is never higher.
    ///
    /// Source: [reading 42](crate::law::Reading::RestsOnEvidence).
    ///
    /// ```
    /// use ocop::dossier::{Evidence, EvidenceReview, EvidencePaper};
    /// use ocop::{ProductSet, ScoreSheet, SetId, Star};
    /// use time::macros::date;
    ///
    /// let set = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// let sheet = ScoreSheet::from_choices(set, best)?;
    /// let papers =
    ///     [Evidence::TestReports, Evidence::QualityDeclaration].map(EvidencePaper::new).to_vec();
    /// let day = date!(2026 - 11 - 27);
    /// let review = EvidenceReview::of(sheet, papers, day, day)?;
    /// assert_eq!(review.left_without([]).certain(), Some(Star::Five));
    /// assert!(review.left_without([0, 1]).most <= review.left_without([0]).most);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn left_without(&self, places: impl IntoIterator<Item = usize>) -> StarsLeft {
        let lost: Vec<usize> = places.into_iter().collect();
        let [mut least, mut most] = [self.sheet; 2];
        for (criterion, level) in rating_levels(&self.sheet) {
            let proof = self.papers.iter().enumerate().filter(|(_, paper)| paper.proves(criterion));
            let (gone, kept): (Vec<_>, Vec<_>) = proof.partition(|(place, _)| lost.contains(place));
            if gone.is_empty() {
                continue;
            }
            least = least.replaced(criterion, None);
            let of_kind = |papers: &[(usize, &EvidencePaper)], evidence| {
                papers.iter().any(|(_, paper)| paper.evidence() == evidence)
            };
            // A level that asks for a valid paper falls to one that does not.
            let fallen = match paper_that_must_be_valid(level) {
                Some(evidence) if of_kind(&gone, evidence) && !of_kind(&kept, evidence) => {
                    Some(level_without(criterion, level))
                }
                _ => None,
            };
            match fallen {
                _ if kept.is_empty() => most = most.replaced(criterion, None),
                Some(lower) => most = most.replaced(criterion, lower),
                None => {}
            }
        }
        // What was rated once is rated with fewer levels too.
        let star =
            |sheet: ScoreSheet| star_of(sheet.without_untold()).map_or(Star::One, |star| star.min(self.star));
        StarsLeft { least: star(least), most: star(most) }
    }

    /// The sheet.
    #[must_use]
    pub const fn sheet(&self) -> &ScoreSheet {
        &self.sheet
    }

    /// The papers, in the order given.
    #[must_use]
    pub fn papers(&self) -> &[EvidencePaper] {
        &self.papers
    }

    /// The day of filing.
    #[must_use]
    pub const fn filed_on(&self) -> Date {
        self.filed_on
    }

    /// The last day of the term, that day included.
    #[must_use]
    pub const fn through(&self) -> Date {
        self.through
    }

    /// The star of the sheet with all its papers.
    #[must_use]
    pub const fn star(&self) -> Star {
        self.star
    }

    /// The papers that are not valid on the day of filing or on the last day of the term. Those
    /// that end first stand first.
    #[must_use]
    pub fn lapses(&self) -> &[EvidenceLapse] {
        &self.lapses
    }

    /// The stars that can be left on the day of filing.
    #[must_use]
    pub const fn at_filing(&self) -> StarsLeft {
        self.at_filing
    }

    /// The stars that can be left on the last day of the term, if no paper is renewed.
    #[must_use]
    pub const fn at_end(&self) -> StarsLeft {
        self.at_end
    }

    /// The criteria with points or a minimum on the sheet for which the table of the decision names
    /// evidence, and which no paper given proves.
    #[must_use]
    pub fn unproven(&self) -> &[CriterionId] {
        &self.unproven
    }

    /// What the review rests on: provisions first, then readings.
    #[must_use]
    #[doc(alias("căn cứ", "can cu"))]
    pub fn basis(&self) -> &[Basis] {
        &self.basis
    }

    /// What is not known of the law and could change the review.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }
}

/// The last level before one that does not ask for a valid paper, of the same case.
fn level_without(criterion: CriterionId, level: LevelId) -> Option<LevelId> {
    criterion.levels().rfind(|other| {
        other.case() == level.case()
            && other.position() < level.position()
            && paper_that_must_be_valid(*other).is_none()
    })
}

fn is_met_by(minimum: Minimum, level: LevelId) -> bool {
    minimum.met_by().any(|own| own == level)
}

/// The levels of a sheet that give points or meet a minimum.
fn rating_levels(sheet: &ScoreSheet) -> impl Iterator<Item = (CriterionId, LevelId)> + use<> {
    let levels = sheet.levels().filter_map(|(criterion, level)| Some((criterion, level?)));
    levels.filter(|(criterion, level)| {
        level.points() > 0 || criterion.minima().any(|minimum| is_met_by(minimum, *level))
    })
}

/// The star of a sheet as a self-assessment under the last edition that uses its set.
fn star_of(sheet: ScoreSheet) -> Result<Star, AssessmentError> {
    let set = sheet.set();
    let of_set = Edition::ALL.iter().rev().find(|edition| set.governs(**edition));
    let edition = of_set.copied().unwrap_or_else(|| set.regime().last_edition());
    match Assessment::new(Council::self_assessment(edition), [sheet], [])?.rate() {
        Outcome::Rated(rating) => Ok(rating.star()),
        // Without grounds and with one sheet there is a rating.
        Outcome::Eliminated(_) | Outcome::Stopped(_) | Outcome::Rescore(_) => Ok(Star::One),
    }
}

impl Say for EvidenceReview {
    /// The stars on the day of filing and at the end of the term, then what lapses, line by line.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::review(lang, f, &self.star, &self.filed_on, &self.at_filing, &self.through, &self.at_end)?;
        for lapse in &self.lapses {
            f.write_str("\n")?;
            lapse.say(lang, f)?;
        }
        if !self.unproven.is_empty() {
            f.write_str("\n")?;
            words::unproven(lang, f, &Joined(self.unproven.iter().map(|criterion| criterion.code())))?;
        }
        Ok(())
    }
}

impl fmt::Display for EvidenceReview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// Why papers and sheet cannot be reviewed.
///
/// ```
/// use ocop::dossier::EvidenceReview;
/// use ocop::{Problem, ProductSet, ScoreSheet, SetId};
/// use time::macros::date;
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let (filed_on, through) = (date!(2026 - 11 - 27), date!(2026 - 11 - 26));
/// let error = EvidenceReview::of(sheet, Vec::new(), filed_on, through).unwrap_err();
/// assert_eq!(error.code(), "term_before_filing");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EvidenceReviewError {
    /// The term ends before the day of filing (`term_before_filing`).
    TermBeforeFiling {
        /// The last day of the term, that day included.
        through: Date,
        /// The day of filing.
        filed_on: Date,
    },
    /// The sheet gives no star by itself; the code is that of the [`AssessmentError`], which is
    /// `attestation_needed`.
    Assessment(AssessmentError),
    /// A day is outside the years 1 to 9999 (`invalid_date`).
    OutOfCalendar(InvalidDate),
}

impl From<AssessmentError> for EvidenceReviewError {
    fn from(error: AssessmentError) -> Self {
        Self::Assessment(error)
    }
}

impl From<InvalidDate> for EvidenceReviewError {
    fn from(error: InvalidDate) -> Self {
        Self::OutOfCalendar(error)
    }
}

impl Say for EvidenceReviewError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TermBeforeFiling { through, filed_on } => {
                words::term_before_filing(lang, f, through, filed_on)
            }
            Self::Assessment(error) => error.say(lang, f),
            Self::OutOfCalendar(error) => error.say(lang, f),
        }
    }
}

impl Problem for EvidenceReviewError {
    fn code(&self) -> &'static str {
        match self {
            Self::TermBeforeFiling { .. } => "term_before_filing",
            Self::Assessment(error) => error.code(),
            Self::OutOfCalendar(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::TermBeforeFiling { through, .. } => {
                Details::of_field("through").with_given(date::text(*through))
            }
            Self::Assessment(error) => error.details(),
            Self::OutOfCalendar(error) => error.details(),
        }
    }
}

problem! { EvidenceReviewError }

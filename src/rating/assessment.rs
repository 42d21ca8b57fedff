//! Members' sheets under a council's rules.

use alloc::vec::Vec;
use core::fmt;
use core::num::NonZeroU16;

use crate::base::{Allowed, Details, Joined, Lang, Problem, Say, problem};
use crate::catalogue::{
    Case, CriterionId, LevelId, MAX_CRITERIA, MAX_MINIMA, Minimum, MinimumSet, OtherSet, SetId, bits,
};
use crate::law::Edition;
use crate::rating::{
    Council, Explanation, Ground, Grounds, MinimaPolicy, Outcome, Rating, RecordedResult, Rescore, Score,
    ScoreSheet, words,
};

/// A council's assessment of one product: the sheets of its members, or a result on record, with
/// the grounds that the council declared.
///
/// [`new`](Self::new) makes it of sheets, [`declared`](Self::declared) of the sheets of a council
/// that decides on the minima as a body, and [`on_record`](Self::on_record) of a result on record.
/// It is checked when it is made, so that [`rate`](Self::rate) and [`explain`](Self::explain)
/// cannot fail. It owns what it holds, so a service can keep it.
///
/// Source: 26/2026, Art. 3(3) and 7(3); 148, Art. 1(2); 1048, Art. 1(2) and Annex II(4);
/// [reading 1](crate::law::Reading::ExactMean) and
/// [reading 9](crate::law::Reading::MinimaUnderACouncil).
///
/// ```
/// use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId};
///
/// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
/// let sheets = [ScoreSheet::empty(coffee).with("1.1", 3)?, ScoreSheet::empty(coffee)];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let Outcome::Rated(rating) = assessment.rate() else { panic!("no ground was declared") };
/// assert_eq!(rating.score().to_string(), "1.50");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the council, either `sheets` or `recorded` (the other is null), the minima that a
/// council declared `unmet` as a body (else null), and the `grounds`. What was decided is not in
/// it: an [`AssessmentRecord`](crate::AssessmentRecord) keeps that. Reading checks everything as
/// making one does, and refuses a name that it does not know.
///
/// ```
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
///
/// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let stored = serde_json::to_value(&assessment)?;
/// let written = serde_json::json!({
///   "council": {
///     "edition": "26", "tier": "province", "minima": "majority", "spread_limit": null,
///     "quorum": null, "attested": null, "alone": false
///   },
///   "sheets": [{"set": "2026/11", "levels": {}}],
///   "recorded": null, "unmet": null, "grounds": []
/// });
/// assert_eq!(stored, written);
/// assert_eq!(serde_json::from_value::<Assessment>(stored)?, assessment);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    council: Council,
    set: SetId,
    findings: Findings,
    grounds: Grounds,
}

/// What the council found.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Findings {
    Sheets {
        /// How many sheets there are: at least one.
        members: NonZeroU16,
        sheets: Vec<ScoreSheet>,
        /// The minima that the council declares unmet, where it does so as a body.
        declared: Option<MinimumSet>,
    },
    OnRecord(RecordedResult),
}

impl Assessment {
    /// Puts members' sheets and declared grounds under a council's rules.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, Problem, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// let honey = ScoreSheet::empty(SetId::decision_26(ProductSet::Honey));
    /// let council = Council::new(Edition::Decision26);
    /// let error = Assessment::new(council, [tea, tea, honey], []).unwrap_err();
    /// // The third member judged another product set.
    /// assert_eq!((error.code(), error.details().member), ("mixed_sets", Some(3)));
    /// assert_eq!(Assessment::new(council, [tea, tea], [])?.sheets().len(), 2);
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AssessmentError`]:
    ///
    /// * `unmet_needed` for a council that declares the minima as a body: it needs
    ///   [`declared`](Self::declared);
    /// * `no_sheets` without any sheet, and `council_size` for fewer or more sheets than
    ///   [the council may have](Council::size);
    /// * `quorum_too_large` for a quorum above the greatest number of sheets;
    /// * `other_regulation` for a set that the council's edition does not use;
    /// * `attestation_needed` or `attestation_not_asked` if the council attests no star although
    ///   [it must](Council::must_attest), or attests one although it need not;
    /// * `mixed_sets` and `mixed_cases` for sheets of different sets, or with different cases of a
    ///   criterion;
    /// * `other_set` for a ground on a criterion of another set.
    pub fn new(
        council: Council,
        sheets: impl Into<Vec<ScoreSheet>>,
        grounds: impl AsRef<[Ground]>,
    ) -> Result<Self, AssessmentError> {
        if council.minima() == MinimaPolicy::Declared {
            return Err(AssessmentError::UnmetNeeded);
        }
        Self::of_sheets(council, sheets.into(), None, grounds.as_ref())
    }

    /// Puts members' sheets under the rules of a council that declares as a body which minima are
    /// not met ([`MinimaPolicy::Declared`]). The minima that it does not name count as met.
    ///
    /// Source: [reading 9](crate::law::Reading::MinimaUnderACouncil).
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, MinimaPolicy, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// let sheet = ScoreSheet::from_choices(tea, best)?;
    /// let council = Council::new(Edition::Decision26).with_minima(MinimaPolicy::Declared);
    /// let packaging = tea.criterion("2.2")?.minima().next();
    /// let rating = Assessment::declared(council, [sheet], packaging, [])?.rate();
    /// assert_eq!(rating.rating().map(|rating| rating.star()), Some(Star::Two));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AssessmentError`]: `unmet_not_asked` for a council with another policy on minima,
    /// `other_set` for a minimum of another set, and all codes of [`new`](Self::new) but
    /// `unmet_needed`.
    pub fn declared(
        council: Council,
        sheets: impl Into<Vec<ScoreSheet>>,
        unmet: impl IntoIterator<Item = Minimum>,
        grounds: impl AsRef<[Ground]>,
    ) -> Result<Self, AssessmentError> {
        if council.minima() != MinimaPolicy::Declared {
            return Err(AssessmentError::UnmetNotAsked);
        }
        let sheets = sheets.into();
        let set = sheets.first().ok_or(AssessmentError::NoSheets)?.set();
        let unmet = unmet.into_iter().try_fold(MinimumSet::none(set), MinimumSet::with)?;
        Self::of_sheets(council, sheets, Some(unmet), grounds.as_ref())
    }

    fn of_sheets(
        council: Council,
        sheets: Vec<ScoreSheet>,
        declared: Option<MinimumSet>,
        grounds: &[Ground],
    ) -> Result<Self, AssessmentError> {
        // The number first: it bounds what the rest costs.
        let members = check_size(council, sheets.len())?;
        let set = sheets.first().ok_or(AssessmentError::NoSheets)?.set();
        check_set(council, set)?;
        check_attestation(council, set, false)?;
        let mut cases = Cases::new(set);
        for (sheet, member) in sheets.iter().zip(1..) {
            if sheet.set() != set {
                return Err(AssessmentError::MixedSets { first: set, other: sheet.set(), member });
            }
            if let Err(criterion) = cases.settle(|criterion| sheet.chosen(criterion).and_then(LevelId::case))
            {
                return Err(AssessmentError::MixedCases { criterion, member });
            }
        }
        let grounds = Grounds::collect(set, grounds)?;
        Ok(Self { council, set, findings: Findings::Sheets { members, sheets, declared }, grounds })
    }

    /// Puts a result on record under a council's rules.
    ///
    /// The council attests up to which star the minima are met, under every edition. Its size, its
    /// policy on minima and its limit on the spread do not matter.
    ///
    /// Source: [reading 25](crate::law::Reading::ResultOnRecord).
    ///
    /// ```
    /// use ocop::rating::RecordedResult;
    /// use ocop::{Assessment, Council, Edition, Problem, ProductSet, SetId, Star};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let result = RecordedResult::from_text(tea, ["30.50", "20.25", "28.00"])?;
    /// let council = Council::new(Edition::Decision26);
    /// let error = Assessment::on_record(council, result, []).unwrap_err();
    /// assert_eq!(error.code(), "attestation_needed");
    ///
    /// let attested = council.with_attested(Star::Five);
    /// let outcome = Assessment::on_record(attested, result, [])?.rate();
    /// assert_eq!(outcome.rating().map(|rating| rating.star()), Some(Star::Four)); // 78.75 points
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AssessmentError`]: `other_regulation` for a set that the council's edition does not use,
    /// `attestation_needed` if the council attests no star, `other_set` for a ground on a criterion
    /// of another set.
    pub fn on_record(
        council: Council,
        result: RecordedResult,
        grounds: impl AsRef<[Ground]>,
    ) -> Result<Self, AssessmentError> {
        let set = result.set();
        check_set(council, set)?;
        check_attestation(council, set, true)?;
        let grounds = Grounds::collect(set, grounds.as_ref())?;
        Ok(Self { council, set, findings: Findings::OnRecord(result), grounds })
    }

    /// The council, with its rules.
    #[must_use]
    pub const fn council(&self) -> Council {
        self.council
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// The members' sheets; none for a result on record.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let first = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 3)?;
    /// let second = first.with("1.1", 2)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [first, second], [])?;
    /// let totals: Vec<_> = assessment.sheets().iter().map(ScoreSheet::total).collect();
    /// assert_eq!(totals, [3, 2]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sheets(&self) -> &[ScoreSheet] {
        match &self.findings {
            Findings::Sheets { sheets, .. } => sheets,
            Findings::OnRecord(_) => &[],
        }
    }

    /// The result on record; `None` where there are sheets.
    ///
    /// ```
    /// use ocop::rating::RecordedResult;
    /// use ocop::{Assessment, Council, Edition, Part, ProductSet, SetId, Star};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let result = RecordedResult::from_text(tea, ["30.50", "20.25", "28.00"])?;
    /// let council = Council::new(Edition::Decision26).with_attested(Star::Four);
    /// let assessment = Assessment::on_record(council, result, [])?;
    /// let market = assessment.recorded().map(|result| result.part(Part::B).to_string());
    /// assert_eq!(market.as_deref(), Some("20.25"));
    /// assert!(assessment.sheets().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn recorded(&self) -> Option<RecordedResult> {
        match &self.findings {
            Findings::Sheets { .. } => None,
            Findings::OnRecord(result) => Some(*result),
        }
    }

    /// The minima that the council declared unmet as a body; `None` under another policy and for a
    /// result on record.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, MinimaPolicy, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let packaging = tea.criteria_set().criterion("2.2")?.minima().next();
    /// let as_a_body = Council::new(Edition::Decision26).with_minima(MinimaPolicy::Declared);
    /// let sheets = [ScoreSheet::empty(tea)];
    /// let assessment = Assessment::declared(as_a_body, sheets, packaging, [])?;
    /// assert_eq!(assessment.declared_unmet().map(|unmet| unmet.len()), Some(1));
    ///
    /// let by_sheets = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// assert_eq!(by_sheets.declared_unmet(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn declared_unmet(&self) -> Option<MinimumSet> {
        match &self.findings {
            Findings::Sheets { declared, .. } => *declared,
            Findings::OnRecord(_) => None,
        }
    }

    /// The grounds that the council declared.
    #[must_use]
    pub const fn grounds(&self) -> Grounds {
        self.grounds
    }

    /// How many members' sheets there are, from 1 to 65,535; `None` for a result on record.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, ProductSet1048, ScoreSheet, SetId, Star};
    ///
    /// // A provincial council of 1048 has 9 to 11 members.
    /// let sheet = ScoreSheet::empty(SetId::decision_1048(ProductSet1048::Coffee));
    /// let council = Council::new(Edition::Decision1048);
    /// let assessment = Assessment::new(council, [sheet; 9], [])?;
    /// assert_eq!(assessment.members().map(|members| members.get()), Some(9));
    /// # Ok::<(), ocop::rating::AssessmentError>(())
    /// ```
    #[must_use]
    pub const fn members(&self) -> Option<NonZeroU16> {
        match &self.findings {
            Findings::Sheets { members, .. } => Some(*members),
            Findings::OnRecord(_) => None,
        }
    }

    /// The same assessment with other sheets in place of its own, as many and of the same set and
    /// cases.
    pub(crate) fn with_sheets(&self, sheets: Vec<ScoreSheet>) -> Self {
        let mut other = self.clone();
        if let Findings::Sheets { sheets: own, .. } = &mut other.findings {
            debug_assert_eq!(own.len(), sheets.len(), "as many sheets as members");
            *own = sheets;
        }
        other
    }

    /// The same assessment without its grounds.
    pub(super) fn without_grounds(&self) -> Self {
        Self { grounds: Grounds::none(self.set), ..self.clone() }
    }

    /// What one sheet comes to by itself, with minima counted on it.
    pub(super) fn rate_alone(&self, sheet: ScoreSheet) -> Rating {
        let members = NonZeroU16::MIN;
        let findings = Findings::Sheets { members, sheets: alloc::vec![sheet], declared: None };
        let council = self.council.with_minima(MinimaPolicy::Majority);
        Self { council, set: self.set, findings, grounds: Grounds::none(self.set) }.weigh().0
    }

    /// Rates the product. It allocates nothing.
    ///
    /// If a ground of elimination is declared, the dossier is eliminated; else, if a ground of stop
    /// is declared, the evaluation stops. Otherwise the members score again if their totals are
    /// further apart than [the limit](Council::applied_spread_limit). In all other cases the
    /// product is rated.
    ///
    /// Source: 26/2026, Art. 3(3); 148 and 1048, Art. 1(2); for what they leave open
    /// [reading 8](crate::law::Reading::OutcomesOfTheirOwn),
    /// [reading 10](crate::law::Reading::Spread) and those of [`Rating::readings`].
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let best = tea.criteria_set().criteria().map(|on| (on.code(), on.levels().last()));
    /// let generous = ScoreSheet::from_choices(tea, best)?;
    /// let strict = generous.with_all([("1.1", 0_u8), ("1.2", 0)])?;
    /// // This council lets its members score again when they are more than 3 points apart.
    /// let council = Council::new(Edition::Decision26).with_spread_limit(3);
    /// match Assessment::new(council, [generous, strict], [])?.rate() {
    ///     Outcome::Rescore(rescore) => assert!(rescore.spread() > 3),
    ///     outcome => panic!("the totals are far apart: {}", outcome.code()),
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("phân hạng", "phan hang"))]
    pub fn rate(&self) -> Outcome {
        match self.grounds.lead_to() {
            Some(super::GroundKind::Eliminated) => return Outcome::Eliminated(self.grounds),
            Some(super::GroundKind::Stopped) => return Outcome::Stopped(self.grounds),
            None => {}
        }
        let (rating, spread) = self.weigh();
        match self.council.applied_spread_limit() {
            Some(limit) if spread > limit => Outcome::Rescore(Rescore::new(spread, limit)),
            _ => Outcome::Rated(rating),
        }
    }

    /// The rating whatever grounds and spread, and the spread of the members' totals.
    pub(crate) fn weigh(&self) -> (Rating, u8) {
        let (members, sheets) = match &self.findings {
            Findings::OnRecord(result) => return (Rating::on_record(self, *result), 0),
            Findings::Sheets { members, sheets, .. } => (*members, sheets.as_slice()),
        };
        if let ([sheet], MinimaPolicy::Majority | MinimaPolicy::Unanimous) = (sheets, self.council.minima()) {
            let tally = sheet.tally();
            let unmet = MinimumSet::from_bits(self.set, tally.unmet());
            return (Rating::of_sheets(self, members, tally.parts().map(u32::from), unmet), 0);
        }
        let mut poll = Poll::new(self.council.minima());
        let (mut lowest, mut highest) = (u8::MAX, 0);
        for sheet in sheets {
            let total = poll.add(sheet);
            lowest = lowest.min(total);
            highest = highest.max(total);
        }
        // There is a sheet at least, so the highest total is no lower than the lowest.
        (self.rating_of(&poll), highest.saturating_sub(lowest))
    }

    /// The rating that follows from what the members' sheets come to.
    pub(super) fn rating_of(&self, poll: &Poll) -> Rating {
        match self.members() {
            Some(members) => self.rating_of_members(poll, members),
            // A result on record has no sheets to be polled.
            None => self.weigh().0,
        }
    }

    /// The rating that follows from what so many members' sheets come to.
    pub(super) fn rating_of_members(&self, poll: &Poll, members: NonZeroU16) -> Rating {
        let unmet = match self.council.minima() {
            MinimaPolicy::Declared => self.declared_unmet().map_or(0, MinimumSet::bits),
            MinimaPolicy::Unanimous => poll.missed_where(|_, _| true),
            // No more members miss a minimum than there are.
            MinimaPolicy::Majority => {
                poll.missed_where(|_, missed| !is_majority(members.get().saturating_sub(missed), members))
            }
            // A minimum that every sheet meets is met in the mean too.
            MinimaPolicy::Mean => {
                let minima = self.set.criteria_set().minima();
                poll.missed_where(|place, _| {
                    minima.get(place).is_some_and(|minimum| !poll.mean_meets(*minimum, members))
                })
            }
        };
        Rating::of_sheets(self, members, poll.parts, MinimumSet::from_bits(self.set, unmet))
    }

    /// Tells why the assessment has its [outcome](Self::rate), step by step.
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 3)?;
    /// let council = Council::new(Edition::Decision26);
    /// let explanation = Assessment::new(council, [sheet], [])?.explain();
    /// let last = explanation.steps().last().ok_or("there are steps")?.text(Lang::En).to_string();
    /// assert_eq!(last, "1 star: no recognition and no certificate");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn explain(&self) -> Explanation {
        Explanation::of(self)
    }

    /// How many members' sheets meet a minimum of the set.
    pub(crate) fn votes(&self, minimum: Minimum) -> u16 {
        let meets = |sheet: &&ScoreSheet| {
            sheet
                .chosen(minimum.criterion())
                .is_some_and(|level| level >= minimum.level() && level.case() == minimum.level().case())
        };
        // There are at most 65,535 sheets.
        u16::try_from(self.sheets().iter().filter(meets).count()).unwrap_or(u16::MAX)
    }

    fn mean_meets(&self, minimum: Minimum) -> bool {
        self.mean_on(minimum.criterion()).is_some_and(|mean| mean.reaches(minimum.level().points()))
    }

    /// The mean of the members' points on a criterion of the set; `None` for a result on record.
    pub(crate) fn mean_on(&self, criterion: CriterionId) -> Option<Score> {
        let points = |sheet: &ScoreSheet| sheet.chosen(criterion).map_or(0, LevelId::points);
        let sum = self.sheets().iter().map(|sheet| u32::from(points(sheet))).sum();
        Some(Score::of_sheets(sum, self.members()?))
    }

    /// Whether a minimum is met under the council's policy. For a result on record, the minima up
    /// to the attested star are met, and no others.
    ///
    /// Source: [reading 9](crate::law::Reading::MinimaUnderACouncil) and
    /// [reading 25](crate::law::Reading::ResultOnRecord).
    ///
    /// ```
    /// use ocop::{Assessment, Council, Edition, MinimaPolicy, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let minimum = tea.criteria_set().criterion("2.2")?.minima().next().ok_or("there is one")?;
    /// let missed = ScoreSheet::empty(tea);
    /// let met = missed.with("2.2", minimum.level())?;
    ///
    /// // Two of three members find it met: a majority, but not all.
    /// let council = Council::new(Edition::Decision26);
    /// assert!(Assessment::new(council, [met, met, missed], [])?.meets(minimum)?);
    /// let unanimous = council.with_minima(MinimaPolicy::Unanimous);
    /// assert!(!Assessment::new(unanimous, [met, met, missed], [])?.meets(minimum)?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherSet`] (`other_set`) for a minimum of another set.
    pub fn meets(&self, minimum: Minimum) -> Result<bool, OtherSet> {
        OtherSet::check(minimum.set(), self.set)?;
        Ok(match (&self.findings, self.council.minima()) {
            (Findings::OnRecord(_), _) => self.council.attested().is_some_and(|star| minimum.star() <= star),
            (Findings::Sheets { declared, .. }, MinimaPolicy::Declared) => {
                !declared.is_some_and(|unmet| unmet.contains(minimum))
            }
            (Findings::Sheets { members, .. }, MinimaPolicy::Majority) => {
                is_majority(self.votes(minimum), *members)
            }
            (Findings::Sheets { members, .. }, MinimaPolicy::Unanimous) => {
                self.votes(minimum) == members.get()
            }
            (Findings::Sheets { .. }, MinimaPolicy::Mean) => self.mean_meets(minimum),
        })
    }
}

/// Whether a council may have so many sheets. It costs nothing, so it comes before what does.
pub(crate) fn check_size(council: Council, given: usize) -> Result<NonZeroU16, AssessmentError> {
    let (least, most) = council.size();
    if let Some(quorum) = council.quorum().filter(|quorum| quorum.get() > most) {
        return Err(AssessmentError::Quorum { quorum, most });
    }
    if given == 0 {
        return Err(AssessmentError::NoSheets);
    }
    let members = u16::try_from(given).ok().filter(|members| (least..=most).contains(members));
    members.and_then(NonZeroU16::new).ok_or(AssessmentError::CouncilSize { council, given })
}

pub(super) fn check_set(council: Council, set: SetId) -> Result<(), AssessmentError> {
    let edition = council.edition();
    if set.governs(edition) { Ok(()) } else { Err(AssessmentError::OtherRegime { set, edition }) }
}

/// Whether minima are attested where they have to be, and nowhere else.
pub(crate) fn check_attestation(
    council: Council,
    set: SetId,
    on_record: bool,
) -> Result<(), AssessmentError> {
    let edition = council.edition();
    match (on_record || council.must_attest(set), council.attested()) {
        (true, None) => Err(AssessmentError::AttestationNeeded { edition, on_record }),
        (false, Some(_)) => Err(AssessmentError::AttestationNotAsked { set, edition }),
        _ => Ok(()),
    }
}

/// Whether more than half of the members voted for something.
fn is_majority(votes: u16, members: NonZeroU16) -> bool {
    // Twice 16 bits fit into 32.
    u32::from(votes).saturating_mul(2) > u32::from(members.get())
}

/// Which case each criterion with cases uses, as sheet after sheet settles it.
pub(super) struct Cases {
    /// The criteria with cases, and the case that is settled.
    settled: [Option<(CriterionId, Option<Case>)>; MAX_CRITERIA],
}

impl Cases {
    pub(super) fn new(set: SetId) -> Self {
        let mut settled = [None; MAX_CRITERIA];
        let cased = set.criteria_set().criteria().filter(|criterion| criterion.has_cases());
        for (slot, criterion) in settled.iter_mut().zip(cased) {
            *slot = Some((criterion, None));
        }
        Self { settled }
    }

    /// Takes the cases of one more sheet; the first criterion on which it uses another case than
    /// one before it is an error.
    pub(super) fn settle(
        &mut self,
        case_on: impl Fn(CriterionId) -> Option<Case>,
    ) -> Result<(), CriterionId> {
        for (criterion, settled) in self.settled.iter_mut().map_while(Option::as_mut) {
            if let Some(case) = case_on(*criterion)
                && *settled.get_or_insert(case) != case
            {
                return Err(*criterion);
            }
        }
        Ok(())
    }

    /// The case that is settled on a criterion.
    pub(super) fn of(&self, criterion: CriterionId) -> Option<Case> {
        let mut cased = self.settled.iter().map_while(|slot| *slot);
        cased.find(|(own, _)| *own == criterion).and_then(|(_, case)| case)
    }
}

/// What the sheets of a council come to in all: the sums of points, and how many sheets miss each
/// minimum.
///
/// The sheets are at most 65,535 of at most 100 points, so no sum leaves its type; a sheet is taken
/// out only after it was added.
#[derive(Clone, Copy)]
pub(super) struct Poll {
    /// The points of the parts A, B and C.
    parts: [u32; 3],
    /// The points on each criterion, where the council's policy asks for their mean.
    points: [u32; MAX_CRITERIA],
    counts_points: bool,
    /// How many sheets miss each minimum, in the order of the set's list.
    missed: [u16; MAX_MINIMA],
}

impl Poll {
    pub(super) fn new(policy: MinimaPolicy) -> Self {
        let counts_points = policy == MinimaPolicy::Mean;
        Self { parts: [0; 3], points: [0; MAX_CRITERIA], counts_points, missed: [0; MAX_MINIMA] }
    }

    pub(super) fn of(sheets: &[ScoreSheet], policy: MinimaPolicy) -> Self {
        let mut poll = Self::new(policy);
        for sheet in sheets {
            poll.add(sheet);
        }
        poll
    }

    /// Counts a sheet, and answers its total.
    pub(super) fn add(&mut self, sheet: &ScoreSheet) -> u8 {
        self.change(sheet, u32::saturating_add, u16::saturating_add)
    }

    /// The same with one of its sheets in another form.
    pub(super) fn with(mut self, instead_of: &ScoreSheet, sheet: &ScoreSheet) -> Self {
        self.change(instead_of, u32::saturating_sub, u16::saturating_sub);
        self.add(sheet);
        self
    }

    /// The same without one of its sheets.
    pub(super) fn without(mut self, sheet: &ScoreSheet) -> Self {
        self.change(sheet, u32::saturating_sub, u16::saturating_sub);
        self
    }

    fn change(&mut self, sheet: &ScoreSheet, points: fn(u32, u32) -> u32, sheets: fn(u16, u16) -> u16) -> u8 {
        let tally = sheet.tally();
        for (sum, own) in self.parts.iter_mut().zip(tally.parts()) {
            *sum = points(*sum, u32::from(own));
        }
        if self.counts_points {
            for (sum, own) in self.points.iter_mut().zip(sheet.points_by_criterion()) {
                *sum = points(*sum, u32::from(own));
            }
        }
        let mut rest = tally.unmet();
        while let Some(count) =
            usize::try_from(rest.trailing_zeros()).ok().and_then(|bit| self.missed.get_mut(bit))
        {
            *count = sheets(*count, 1);
            // Drops the lowest bit; none is left to find when the word is 0, which has 32 trailing zeros.
            rest &= rest.wrapping_sub(1);
        }
        tally.total()
    }

    /// The minima that some sheet misses and for which a test of their place and count holds, a bit
    /// each.
    fn missed_where(&self, test: impl Fn(usize, u16) -> bool) -> u32 {
        let missed = bits().zip(self.missed).enumerate().filter(|(_, (_, count))| *count > 0);
        missed.filter(|(place, (_, count))| test(*place, *count)).fold(0, |unmet, (_, (bit, _))| unmet | bit)
    }

    fn mean_meets(&self, minimum: Minimum, members: NonZeroU16) -> bool {
        let sum = self.points.get(minimum.criterion().index()).copied().unwrap_or_default();
        Score::of_sheets(sum, members).reaches(minimum.level().points())
    }
}

/// Why sheets or a result cannot be assessed.
///
/// Its code is `no_sheets`, `mixed_sets`, `mixed_cases`, `open_sheet`, `other_regulation`,
/// `council_size`, `quorum_too_large`, `other_set`, `attestation_needed`, `attestation_not_asked`,
/// `unmet_needed` or `unmet_not_asked`; for a wrong sheet it is that of the
/// [`SheetErrors`](crate::rating::SheetErrors). Where a sheet is wrong, the
/// [details](Problem::details) tell its place, from 1.
///
/// ```
/// use ocop::{Assessment, Council, Edition, Problem, ProductSet1048, ScoreSheet, SetId};
///
/// let sheets = [ScoreSheet::empty(SetId::decision_1048(ProductSet1048::Coffee)); 8];
/// let council = Council::new(Edition::Decision1048);
/// let error = Assessment::new(council, sheets, []).unwrap_err();
/// assert_eq!(error.code(), "council_size");
/// assert_eq!(error.details().given.as_deref(), Some("8"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssessmentError {
    /// There is no sheet (`no_sheets`).
    NoSheets,
    /// The sheets are of different sets (`mixed_sets`).
    MixedSets {
        /// The set of the first sheet.
        first: SetId,
        /// The set of the other sheet.
        other: SetId,
        /// The other sheet's place, from 1.
        member: usize,
    },
    /// The sheets use different cases of a criterion (`mixed_cases`).
    ///
    /// Source: [reading 7](crate::law::Reading::OneCase).
    MixedCases {
        /// The criterion.
        criterion: CriterionId,
        /// The other sheet's place, from 1.
        member: usize,
    },
    /// A sheet is not closed: some criteria are not answered yet (`open_sheet`).
    OpenSheet {
        /// The sheet's place, from 1.
        member: usize,
        /// The criteria that are open.
        open: Vec<CriterionId>,
    },
    /// A sheet is closed, but wrong (the code of its errors).
    Sheet {
        /// The sheet's place, from 1.
        member: usize,
        /// What is wrong with it.
        errors: super::SheetErrors,
    },
    /// The council's edition of the rules does not use the set (`other_regulation`).
    OtherRegime {
        /// The set.
        set: SetId,
        /// The council's edition of the rules.
        edition: Edition,
    },
    /// There are fewer or more sheets than [the council may have](Council::size) (`council_size`).
    CouncilSize {
        /// The council.
        council: Council,
        /// How many sheets there are.
        given: usize,
    },
    /// The quorum is above the greatest number of sheets (`quorum_too_large`).
    Quorum {
        /// The quorum.
        quorum: NonZeroU16,
        /// The greatest number of sheets that the council may have.
        most: u16,
    },
    /// A ground or a declared minimum is of another set (`other_set`).
    OtherSet(OtherSet),
    /// The minima cannot be computed, and the council attests no star (`attestation_needed`).
    AttestationNeeded {
        /// The council's edition of the rules.
        edition: Edition,
        /// Whether the reason is that it is a result on record; otherwise it is the edition.
        on_record: bool,
    },
    /// The council attests a star, but the minima are computed, or there are none
    /// (`attestation_not_asked`).
    AttestationNotAsked {
        /// The set.
        set: SetId,
        /// The council's edition of the rules.
        edition: Edition,
    },
    /// The council declares the minima as a body, but the unmet ones are not named
    /// (`unmet_needed`).
    UnmetNeeded,
    /// Unmet minima are named, but the council does not declare them as a body (`unmet_not_asked`).
    UnmetNotAsked,
}

impl From<OtherSet> for AssessmentError {
    fn from(error: OtherSet) -> Self {
        Self::OtherSet(error)
    }
}

impl Say for AssessmentError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSheets => words::no_sheets(lang, f),
            Self::MixedSets { first, other, member } => words::mixed_sets(lang, f, member, other, first),
            Self::MixedCases { criterion, member } => words::mixed_cases(lang, f, member, &criterion.code()),
            Self::OpenSheet { member, open } => {
                words::open_sheet(lang, f, member, &Joined(open.iter().map(|criterion| criterion.code())))
            }
            Self::Sheet { member, errors } => words::wrong_sheet(lang, f, member, errors),
            Self::OtherRegime { set, edition } => words::other_regulation(lang, f, set, edition),
            Self::CouncilSize { council, given } => {
                let (least, most) = council.size();
                if council.is_self_assessment() {
                    words::self_assessment_size(lang, f, given)
                } else if most == u16::MAX {
                    words::council_size_from(lang, f, given, &least, &most)
                } else {
                    words::council_size(lang, f, given, &council.tier(), &least, &most, &council.edition())
                }
            }
            Self::Quorum { quorum, most } => words::quorum(lang, f, quorum, most),
            Self::OtherSet(error) => error.say(lang, f),
            Self::AttestationNeeded { on_record: true, .. } => words::attestation_needed_on_record(lang, f),
            Self::AttestationNeeded { edition, on_record: false } => {
                words::attestation_needed(lang, f, edition)
            }
            Self::AttestationNotAsked { set, edition } => words::attestation_not_asked(lang, f, set, edition),
            Self::UnmetNeeded => words::unmet_needed(lang, f),
            Self::UnmetNotAsked => words::unmet_not_asked(lang, f),
        }
    }
}

impl Problem for AssessmentError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoSheets => "no_sheets",
            Self::MixedSets { .. } => "mixed_sets",
            Self::MixedCases { .. } => "mixed_cases",
            Self::OpenSheet { .. } => "open_sheet",
            Self::Sheet { errors, .. } => errors.code(),
            Self::OtherRegime { .. } => "other_regulation",
            Self::CouncilSize { .. } => "council_size",
            Self::Quorum { .. } => "quorum_too_large",
            Self::OtherSet(error) => error.code(),
            Self::AttestationNeeded { .. } => "attestation_needed",
            Self::AttestationNotAsked { .. } => "attestation_not_asked",
            Self::UnmetNeeded => "unmet_needed",
            Self::UnmetNotAsked => "unmet_not_asked",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::NoSheets => Details::of_field("sheets"),
            Self::MixedSets { first, other, member } => {
                Details::given(other).in_set(first).of_member(*member).allowing(Allowed::one_of([first]))
            }
            Self::MixedCases { criterion, member } => {
                Details::default().in_set(criterion.set()).on_criterion(criterion.code()).of_member(*member)
            }
            Self::OpenSheet { member, .. } => Details::of_field("levels").of_member(*member),
            Self::Sheet { member, errors } => errors.details().of_member(*member),
            Self::OtherRegime { set, edition } => {
                let used = SetId::all().filter(|other| other.governs(*edition));
                Details::given(set).in_set(set).allowing(Allowed::one_of(used))
            }
            Self::CouncilSize { council, given } => {
                let (least, most) = council.size();
                Details::of_field("sheets").with_given(given).allowing(Allowed::range(least, most))
            }
            Self::Quorum { quorum, most } => {
                Details::of_field("quorum").with_given(quorum).allowing(Allowed::range(1, most))
            }
            Self::OtherSet(error) => error.details(),
            Self::AttestationNeeded { .. } => Details::of_field("attested").allowing(Allowed::range(1, 5)),
            Self::AttestationNotAsked { set, .. } => Details::of_field("attested").in_set(set),
            Self::UnmetNeeded | Self::UnmetNotAsked => Details::of_field("unmet"),
        }
    }
}

problem! { AssessmentError }

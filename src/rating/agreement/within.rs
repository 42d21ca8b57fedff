use alloc::vec::Vec;
use core::fmt;
use core::num::NonZeroU16;

use crate::Star;
use crate::base::{Counted, Lang, Say, Text};
use crate::catalogue::SetId;
use crate::rating::agreement::{
    AgreedShare, AgreementError, CriterionAgreement, LeftOut, Sheets, SplitMinimum, words,
};
use crate::rating::assessment::Poll;
use crate::rating::{Assessment, Council, Rating, Rescore, ScoreSheet};

/// How far the members of a council agree on a product: criterion by criterion, and whose sheet
/// alone moves the star.
///
/// [`within`](Self::within) makes it of an assessment. It looks only at the sheets: it ignores
/// the grounds that were declared and a spread over the limit. A member is named by the place of
/// the sheet, from 1.
///
/// ```
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
/// use ocop::rating::Agreement;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let best = ScoreSheet::from_choices(tea, best)?;
/// let sheets = [best, best.with("2.2", 1)?, best.with("1.5", 2)?];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
///
/// let agreement = Agreement::within(&assessment)?;
/// assert_eq!(agreement.share().to_string(), "30/32");
/// let split = agreement.split().map(|on| (on.criterion().code(), on.differing()));
/// let split: Vec<_> = split.collect();
/// assert_eq!(split, [("1.5", vec![3]), ("2.2", vec![2])]);
/// println!("{}", agreement.text(Lang::Vi));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the council, the set, the declared minima, the number of members, their totals
/// and the spread, the [rating](Rating#stored-form), the [share](AgreedShare#stored-form), each
/// [criterion](CriterionAgreement#stored-form), and the
/// [result without each sheet](LeftOut#stored-form). `text` is written for readers and is not read
/// back. Reading computes everything again from the levels chosen and refuses what does not follow
/// from them. It passes over names that a later version adds.
///
/// ```
/// # use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
/// # use ocop::rating::Agreement;
/// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// # let best = ScoreSheet::from_choices(tea, best)?;
/// # let sheets = [best, best.with("2.2", 1)?, best.with("1.5", 2)?];
/// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// # let agreement = Agreement::within(&assessment)?;
/// # let split = agreement.split().map(|on| (on.criterion().code(), on.differing()));
/// # let split: Vec<_> = split.collect();
/// let stored = serde_json::to_value(&agreement)?;
/// assert_eq!((&stored["set"], &stored["members"]), (&"2026/11".into(), &3.into()));
/// assert_eq!(stored["share"], serde_json::json!({"agreed": 30, "of": 32}));
/// assert_eq!(serde_json::from_value::<Agreement>(stored)?, agreement);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// The sheets under the council's rules, without grounds.
    pub(in crate::rating) assessment: Assessment,
    members: NonZeroU16,
    rating: Rating,
    spread: u8,
    criteria: Vec<CriterionAgreement>,
    left_out: Vec<LeftOut>,
}

impl Agreement {
    /// Compares the sheets of a council with one another.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::rating::RecordedResult;
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// assert_eq!(agreement.members().get(), 3);
    /// // A result on record has no sheets.
    /// let attested = Council::new(Edition::Decision26).with_attested(Star::Four);
    /// let recorded = RecordedResult::from_text(tea, ["31", "24.5", "35"])?;
    /// let on_record = Assessment::on_record(attested, recorded, [])?;
    /// assert_eq!(Agreement::within(&on_record).unwrap_err().code(), "no_sheets_to_compare");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AgreementError::OnRecord`] (`no_sheets_to_compare`) for a result on record.
    pub fn within(assessment: &Assessment) -> Result<Self, AgreementError> {
        let members = assessment.members().ok_or(AgreementError::OnRecord { set: assessment.set() })?;
        let assessment = assessment.without_grounds();
        let (rating, spread) = assessment.weigh();
        let poll = Poll::of(assessment.sheets(), assessment.council().minima());
        let criteria = assessment.set().criteria_set().criteria();
        let criteria =
            criteria.map(|criterion| CriterionAgreement::new(&assessment, criterion, &poll, &rating));
        let criteria = criteria.collect();
        let others = members.get().checked_sub(1).and_then(NonZeroU16::new);
        let left_out = others.map(|others| {
            let without = |(sheet, member): (&ScoreSheet, u16)| {
                let without = assessment.rating_of_members(&poll.without(sheet), others);
                LeftOut::new(member, sheet.total(), &rating, &without)
            };
            assessment.sheets().iter().zip(1..=u16::MAX).map(without).collect()
        });
        Ok(Self { members, rating, spread, criteria, left_out: left_out.unwrap_or_default(), assessment })
    }

    /// The council, with its rules.
    #[must_use]
    pub const fn council(&self) -> Council {
        self.assessment.council()
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.assessment.set()
    }

    /// The sheets that were compared.
    #[must_use]
    pub fn sheets(&self) -> &[ScoreSheet] {
        self.assessment.sheets()
    }

    /// The number of sheets.
    #[must_use]
    pub const fn members(&self) -> NonZeroU16 {
        self.members
    }

    /// The rating of the sheets. It ignores the grounds that were declared and a spread over the
    /// limit.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }

    /// The members' totals, in points, in the order of the sheets.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// assert!(agreement.totals().eq(assessment.sheets().iter().map(|sheet| sheet.total())));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn totals(&self) -> impl Iterator<Item = u8> + Clone {
        self.sheets().iter().map(ScoreSheet::total)
    }

    /// The highest total less the lowest, in points: 0 to 100, inclusive.
    #[must_use]
    pub const fn spread(&self) -> u8 {
        self.spread
    }

    /// The spread and the limit, if the spread is over it, so that the members have to score again.
    ///
    /// Source: 1048, Annex II(4); [reading 10](crate::law::Reading::Spread).
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// // 26/2026 sets no limit, so nobody scores again unless the council has its own limit.
    /// assert_eq!(agreement.rescore(), None);
    /// let strict = Council::new(Edition::Decision26).with_spread_limit(1);
    /// let strict = Assessment::new(strict, assessment.sheets().to_vec(), [])?;
    /// let rescore = Agreement::within(&strict)?.rescore().ok_or("they are further apart")?;
    /// assert_eq!((rescore.spread(), rescore.limit()), (agreement.spread(), 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rescore(&self) -> Option<Rescore> {
        let limit = self.council().applied_spread_limit()?;
        (self.spread > limit).then(|| Rescore::new(self.spread, limit))
    }

    /// The band stars of the lowest and of the highest total. If they differ, the members do not
    /// agree on the band.
    ///
    /// Source: 26/2026, Art. 3(3); 148 and 1048, Art. 1(2);
    /// [reading 2](crate::law::Reading::HalfOpenBands).
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// assert_eq!(agreement.bands(), (Star::Five, Star::Five));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn bands(&self) -> (Star, Star) {
        let bands = self.council().edition().rules().bands;
        let band = |total: Option<u8>| {
            let total = total.unwrap_or_default();
            bands.iter().rev().find(|band| band.from <= total).map_or(Star::One, |band| band.star)
        };
        (band(self.totals().min()), band(self.totals().max()))
    }

    /// Whether the members' totals lie in different bands, so that the band depends on how the
    /// members differ.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// assert!(!agreement.decides_band());
    /// let apart = [best, ScoreSheet::empty(tea)];
    /// let apart = Assessment::new(Council::new(Edition::Decision26), apart, [])?;
    /// assert!(Agreement::within(&apart)?.decides_band());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decides_band(&self) -> bool {
        let (lowest, highest) = self.bands();
        lowest != highest
    }

    /// Every criterion, in printed order.
    #[must_use]
    pub fn criteria(&self) -> &[CriterionAgreement] {
        &self.criteria
    }

    /// The criteria on which the members differ, in printed order.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// assert!(agreement.split().map(|on| on.criterion().code()).eq(["2.2"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn split(&self) -> impl Iterator<Item = &CriterionAgreement> {
        self.criteria.iter().filter(|criterion| !criterion.is_unanimous())
    }

    /// The minima that some sheets meet and others do not, in the printed order of their criteria.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// let minimum = agreement.split_minima().next().ok_or("the packaging is one")?;
    /// assert_eq!(minimum.minimum().to_string(), "2026/11/2.2:3");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn split_minima(&self) -> impl Iterator<Item = SplitMinimum> {
        self.criteria.iter().flat_map(|criterion| criterion.split_minima().iter().copied())
    }

    /// On how many criteria all members chose the same.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// assert_eq!(agreement.share().to_string(), "31/32");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn share(&self) -> AgreedShare {
        AgreedShare::count(self.criteria.iter().map(CriterionAgreement::is_unanimous))
    }

    /// The results without each of the sheets, in the order of the sheets; empty for a council of
    /// one.
    #[must_use]
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    /// The sheets that alone move the star.
    ///
    /// ```
    /// # use ocop::rating::Agreement;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let agreement = Agreement::within(&assessment)?;
    /// # let of = |code| agreement.criteria().iter().find(|on| on.criterion().code() == code);
    /// # let (origin, packaging) = of("1.1").zip(of("2.2")).ok_or("both are in the set")?;
    ///
    /// // Without the first or the third sheet, only one of two finds the packaging attractive.
    /// // That is no majority.
    /// assert!(agreement.deciding_sheets().map(|sheet| sheet.member()).eq([1, 3]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn deciding_sheets(&self) -> impl Iterator<Item = LeftOut> {
        self.left_out.iter().copied().filter(|sheet| sheet.moves_star())
    }
}

/// A number of sheets, in words.
pub(super) const fn sheets(members: NonZeroU16) -> Counted {
    #[expect(clippy::as_conversions, reason = "widening; `From` is not const")]
    let count = members.get() as u64;
    Counted { count, one: Text::new("phiếu", "sheet"), many: Text::new("phiếu", "sheets") }
}

impl Say for Agreement {
    /// The result of the sheets, then one entry for each criterion on which they differ, and one
    /// line for each sheet that alone moves the star.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (lowest, highest) =
            (self.totals().min().unwrap_or_default(), self.totals().max().unwrap_or_default());
        let rating = &self.rating;
        words::council(lang, f, &self.council().tier(), &self.set(), &sheets(self.members))?;
        f.write_str("\n")?;
        words::comes_to(lang, f, &rating.score(), &rating.band(), &rating.star())?;
        f.write_str("\n")?;
        words::totals(lang, f, &lowest, &highest, &self.spread)?;
        if let Some(rescore) = self.rescore() {
            f.write_str("\n")?;
            words::rescore(lang, f, &rescore.spread(), &rescore.limit())?;
        }
        if self.decides_band() {
            f.write_str("\n")?;
            words::bands_of_totals(lang, f, &self.bands().0, &self.bands().1)?;
        }
        f.write_str("\n")?;
        words::share(lang, f, &self.share())?;
        for criterion in self.split() {
            f.write_str("\n")?;
            criterion.say(lang, f)?;
        }
        for sheet in self.deciding_sheets() {
            f.write_str("\n")?;
            let place = [sheet.member()];
            words::left_out(
                lang,
                f,
                &Sheets(&place),
                &sheet.total(),
                &sheet.score(),
                &sheet.star(),
                &sheet.star_with(),
            )?;
        }
        if self.deciding_sheets().next().is_none() && !self.left_out.is_empty() {
            f.write_str("\n")?;
            words::none_left_out(lang, f)?;
        }
        Ok(())
    }
}

use alloc::vec::Vec;
use core::fmt;

use crate::Star;
use crate::base::{Lang, Say};
use crate::catalogue::{CriterionId, LevelId, Minimum, MinimumSet, SetId};
use crate::rating::agreement::{AgreedShare, Agreement, AgreementError, Chosen, Sheets, within, words};
use crate::rating::{Assessment, Rating, ScoreSheet};

/// What the members of a practice sitting chose on a criterion, compared with the reference sheet.
///
/// Levels are compared by the printed order. A sheet on which no level is met counts as below every
/// level. [`AgreementWithReference::criteria`] gives it.
///
/// ```
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
/// use ocop::rating::AgreementWithReference;
///
/// let none = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let sheets = [none.with("1.1", 3)?, none, none.with("1.1", 2)?];
/// let sitting = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let against = AgreementWithReference::of(&sitting, none.with("1.1", 2)?)?;
/// let origin = &against.criteria()[0];
/// assert_eq!((origin.same(), origin.below(), origin.above()), (&[3][..], &[2][..], &[1][..]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the criterion, the reference's level, null for no level, and four lists of the
/// places of the sheets. Reading refuses a sheet that is in none of the lists or in two, and passes
/// over names that a later version adds.
///
/// ```
/// use ocop::rating::CriterionAgainstReference;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "criterion": "2026/13/1.1", "level": "2026/13/1.1:3", "same": [1, 2], "below": [3],
///   "above": [], "elsewhere": []
/// }"#;
/// let reference: CriterionAgainstReference = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&reference)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CriterionAgainstReference {
    pub(in crate::rating) criterion: CriterionId,
    pub(in crate::rating) level: Option<LevelId>,
    pub(in crate::rating) same: Vec<u16>,
    pub(in crate::rating) below: Vec<u16>,
    pub(in crate::rating) above: Vec<u16>,
    pub(in crate::rating) elsewhere: Vec<u16>,
}

impl CriterionAgainstReference {
    fn new(agreement: &Agreement, criterion: CriterionId, level: Option<LevelId>) -> Self {
        let mut on = Self {
            criterion,
            level,
            same: Vec::new(),
            below: Vec::new(),
            above: Vec::new(),
            elsewhere: Vec::new(),
        };
        for (sheet, member) in agreement.sheets().iter().zip(1..=u16::MAX) {
            let chosen = sheet.chosen(criterion);
            let list = match (chosen, level) {
                (Some(chosen), Some(level)) if chosen.case() != level.case() => &mut on.elsewhere,
                _ if chosen == level => &mut on.same,
                _ if chosen < level => &mut on.below,
                _ => &mut on.above,
            };
            list.push(member);
        }
        on
    }

    /// The criterion.
    #[must_use]
    pub const fn criterion(&self) -> CriterionId {
        self.criterion
    }

    /// The reference's level; `None` where the reference meets no level.
    #[must_use]
    pub const fn level(&self) -> Option<LevelId> {
        self.level
    }

    /// The places of the sheets that chose the same as the reference, from 1.
    #[must_use]
    pub fn same(&self) -> &[u16] {
        &self.same
    }

    /// The places of the sheets that chose an earlier level than the reference, or no level.
    #[must_use]
    pub fn below(&self) -> &[u16] {
        &self.below
    }

    /// The places of the sheets that chose a later level than the reference.
    #[must_use]
    pub fn above(&self) -> &[u16] {
        &self.above
    }

    /// The places of the sheets that chose a level of the other case, where the criterion has
    /// cases.
    #[must_use]
    pub fn elsewhere(&self) -> &[u16] {
        &self.elsewhere
    }

    /// Whether every sheet chose the same as the reference.
    ///
    /// ```
    /// # use ocop::rating::{Agreement, AgreementWithReference};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let sitting = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    ///
    /// let against = AgreementWithReference::of(&sitting, best)?;
    /// let of = |code| against.criteria().iter().find(|on| on.criterion().code() == code);
    /// assert_eq!(of("1.1").map(|on| on.agrees()), Some(true));
    /// assert_eq!(of("2.2").map(|on| on.agrees()), Some(false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn agrees(&self) -> bool {
        self.below.is_empty() && self.above.is_empty() && self.elsewhere.is_empty()
    }
}

impl Say for CriterionAgainstReference {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::criterion_of_reference(lang, f, &self.criterion, &Chosen(self.level))?;
        if !self.below.is_empty() {
            words::below(lang, f, &Sheets(&self.below))?;
        }
        if !self.above.is_empty() {
            words::above(lang, f, &Sheets(&self.above))?;
        }
        if !self.elsewhere.is_empty() {
            words::elsewhere(lang, f, &Sheets(&self.elsewhere))?;
        }
        Ok(())
    }
}

/// One member's sheet of a practice sitting, compared with the reference sheet.
///
/// [`AgreementWithReference::members`] gives it.
///
/// ```
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
/// use ocop::rating::AgreementWithReference;
///
/// let none = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let sitting = Assessment::new(Council::new(Edition::Decision26), [none.with("1.1", 3)?], [])?;
/// let against = AgreementWithReference::of(&sitting, none.with("1.4", 1)?)?;
/// let member = against.members()[0];
/// assert_eq!(member.share().to_string(), "30/32");
/// assert_eq!((member.over(), member.under()), (3, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the place of the sheet, the share, the points `over` and `under` the reference,
/// the star, and under `misjudged` the minima on which the sheet differs. Reading refuses a place
/// below 1 and points above 100, and passes over names that a later version adds.
///
/// ```
/// use ocop::rating::MemberAgainstReference;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "member": 2, "share": {"agreed": 33, "of": 34}, "over": 2, "under": 0, "star": 5,
///   "misjudged": {"set": "2026/13", "minima": ["2026/13/2.2:3"]}
/// }"#;
/// let reference: MemberAgainstReference = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&reference)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MemberAgainstReference {
    pub(in crate::rating) member: u16,
    pub(in crate::rating) share: AgreedShare,
    pub(in crate::rating) over: u8,
    pub(in crate::rating) under: u8,
    pub(in crate::rating) star: Star,
    pub(in crate::rating) misjudged: MinimumSet,
}

impl MemberAgainstReference {
    fn new(agreement: &Agreement, member: u16, sheet: &ScoreSheet, reference: &ScoreSheet) -> Self {
        let pairs = || sheet.levels().zip(reference.levels()).map(|((_, own), (_, right))| (own, right));
        let points = |level: Option<LevelId>| level.map_or(0, LevelId::points);
        let sum = |more: fn(u8, u8) -> u8| {
            // Each is at most a sheet's total, which is at most 100 points.
            pairs().fold(0_u8, |sum, (own, right)| sum.saturating_add(more(points(own), points(right))))
        };
        let rating = agreement.assessment.rate_alone(*sheet);
        let judged = |sheet: &ScoreSheet, minimum: Minimum| {
            sheet
                .chosen(minimum.criterion())
                .is_some_and(|level| minimum.met_by().any(|meets| meets == level))
        };
        let misjudged = sheet.set().criteria_set().minima().iter().zip(crate::catalogue::bits());
        let misjudged =
            misjudged.filter(|(minimum, _)| judged(sheet, **minimum) != judged(reference, **minimum));
        Self {
            member,
            share: AgreedShare::count(pairs().map(|(own, right)| own == right)),
            over: sum(u8::saturating_sub),
            under: sum(|own, right| right.saturating_sub(own)),
            star: rating.star(),
            misjudged: MinimumSet::from_bits(sheet.set(), misjudged.fold(0, |all, (_, bit)| all | bit)),
        }
    }

    /// The place of the member's sheet, from 1.
    #[must_use]
    pub const fn member(self) -> u16 {
        self.member
    }

    /// On how many criteria the sheet chose the same as the reference.
    #[must_use]
    pub const fn share(self) -> AgreedShare {
        self.share
    }

    /// How many points more than the reference the sheet gives, added up over the criteria on which
    /// it gives more: 0 to 100.
    #[must_use]
    pub const fn over(self) -> u8 {
        self.over
    }

    /// How many points less than the reference the sheet gives, added up over the criteria on which
    /// it gives less: 0 to 100.
    #[must_use]
    pub const fn under(self) -> u8 {
        self.under
    }

    /// The star that the sheet alone would give, with minima counted on it.
    #[must_use]
    pub const fn star(self) -> Star {
        self.star
    }

    /// The minima that the sheet meets and the reference does not, or that the reference meets and
    /// the sheet does not.
    ///
    /// Source: [reading 4](crate::law::Reading::MinimumIsAFloor).
    #[must_use]
    pub const fn misjudged(self) -> MinimumSet {
        self.misjudged
    }
}

impl Say for MemberAgainstReference {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = [self.member];
        words::member(lang, f, &Sheets(&place), &self.share, &self.over, &self.under, &self.star)?;
        for minimum in self.misjudged.iter() {
            f.write_str("\n  ")?;
            words::misjudged(lang, f, &minimum)?;
        }
        Ok(())
    }
}

/// How far the sheets of a practice sitting agree with a reference sheet, which a trainer has
/// filled in.
///
/// [`of`](Self::of) makes it. In the same way, a council's sheets can be compared with the
/// producer's own assessment.
///
/// ```
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId, Star};
/// use ocop::rating::AgreementWithReference;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let best = ScoreSheet::from_choices(tea, best)?;
/// let plain = best.with("2.2", 1)?;
/// let sitting = Assessment::new(Council::new(Edition::Decision26), [plain, best], [])?;
/// let against = AgreementWithReference::of(&sitting, plain)?;
/// assert_eq!(against.rating().star(), Star::Two);
/// assert_eq!(against.share().to_string(), "31/32");
/// let stars: Vec<_> = against.members().iter().map(|member| member.star()).collect();
/// assert_eq!(stars, [Star::Two, Star::Five]);
/// println!("{}", against.text(Lang::Vi));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the reference as [a line of text](crate::rating#a-sheet-as-a-line-of-text), its
/// [rating](Rating#stored-form), the [share](AgreedShare#stored-form), the
/// [agreement](Agreement#stored-form) within the sitting, each
/// [member](MemberAgainstReference#stored-form) and each
/// [criterion](CriterionAgainstReference#stored-form). `text` is written for readers and is not
/// read back. Reading computes everything again and refuses what does not follow from the sheets.
/// It passes over names that a later version adds.
///
/// ```
/// # use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId, Star};
/// # use ocop::rating::AgreementWithReference;
/// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// # let best = ScoreSheet::from_choices(tea, best)?;
/// # let plain = best.with("2.2", 1)?;
/// # let sitting = Assessment::new(Council::new(Edition::Decision26), [plain, best], [])?;
/// # let against = AgreementWithReference::of(&sitting, plain)?;
/// # let stars: Vec<_> = against.members().iter().map(|member| member.star()).collect();
/// let stored = serde_json::to_value(&against)?;
/// assert!(stored["reference"].as_str().is_some_and(|line| line.starts_with("OCOP:2026/")));
/// assert_eq!(serde_json::from_value::<AgreementWithReference>(stored)?, against);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementWithReference {
    agreement: Agreement,
    reference: ScoreSheet,
    rating: Rating,
    criteria: Vec<CriterionAgainstReference>,
    members: Vec<MemberAgainstReference>,
}

impl AgreementWithReference {
    /// Compares the sheets of a sitting with a reference sheet of the same criteria set.
    ///
    /// ```
    /// use ocop::Problem;
    /// # use ocop::rating::{Agreement, AgreementWithReference};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let sitting = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    ///
    /// let against = AgreementWithReference::of(&sitting, best)?;
    /// assert_eq!(against.share().to_string(), "31/32");
    /// let honey = ScoreSheet::empty(SetId::decision_26(ProductSet::Honey));
    /// let error = AgreementWithReference::of(&sitting, honey).unwrap_err();
    /// assert_eq!(error.code(), "reference_of_different_set");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AgreementError`]: a result on record, which has no sheets (`no_sheets_to_compare`), or a
    /// reference of another set (`reference_of_different_set`).
    pub fn of(sitting: &Assessment, reference: ScoreSheet) -> Result<Self, AgreementError> {
        Self::of_agreement(Agreement::within(sitting)?, reference)
    }

    pub(in crate::rating) fn of_agreement(
        agreement: Agreement,
        reference: ScoreSheet,
    ) -> Result<Self, AgreementError> {
        let council = agreement.set();
        if council != reference.set() {
            return Err(AgreementError::Reference { council, reference: reference.set() });
        }
        let on = |(criterion, level)| CriterionAgainstReference::new(&agreement, criterion, level);
        let criteria = reference.levels().map(on).collect();
        let of = |(sheet, member)| MemberAgainstReference::new(&agreement, member, sheet, &reference);
        let members = agreement.sheets().iter().zip(1..=u16::MAX).map(of).collect();
        let rating = agreement.assessment.rate_alone(reference);
        Ok(Self { agreement, reference, rating, criteria, members })
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.agreement.set()
    }

    /// How far the members of the sitting agree with one another.
    #[must_use]
    pub const fn agreement(&self) -> &Agreement {
        &self.agreement
    }

    /// The reference sheet.
    #[must_use]
    pub const fn reference(&self) -> ScoreSheet {
        self.reference
    }

    /// The rating of the reference sheet alone, with minima counted on it.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }

    /// Every criterion, in printed order.
    #[must_use]
    pub fn criteria(&self) -> &[CriterionAgainstReference] {
        &self.criteria
    }

    /// The criteria on which at least one sheet differs from the reference, in printed order.
    ///
    /// ```
    /// # use ocop::rating::{Agreement, AgreementWithReference};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let sitting = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    ///
    /// // The second member finds the packaging plain.
    /// let against = AgreementWithReference::of(&sitting, best)?;
    /// let [on] = against.differing().collect::<Vec<_>>()[..] else { panic!("one differs") };
    /// assert_eq!((on.criterion().code(), on.below()), ("2.2", &[2][..]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn differing(&self) -> impl Iterator<Item = &CriterionAgainstReference> {
        self.criteria.iter().filter(|criterion| !criterion.agrees())
    }

    /// Every member, in the order of the sheets.
    #[must_use]
    pub fn members(&self) -> &[MemberAgainstReference] {
        &self.members
    }

    /// On how many criteria every sheet chose the same as the reference.
    ///
    /// ```
    /// # use ocop::rating::{Agreement, AgreementWithReference};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let sitting = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    ///
    /// assert_eq!(AgreementWithReference::of(&sitting, best)?.share().to_string(), "31/32");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn share(&self) -> AgreedShare {
        AgreedShare::count(self.criteria.iter().map(CriterionAgainstReference::agrees))
    }

    /// Whether every sheet is the same as the reference.
    ///
    /// ```
    /// # use ocop::rating::{Agreement, AgreementWithReference};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let best = ScoreSheet::from_choices(tea, best)?;
    /// # let sheets = [best, best.with("2.2", 1)?, best];
    /// # let sitting = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    ///
    /// assert!(!AgreementWithReference::of(&sitting, best)?.is_whole());
    /// let alike = Assessment::new(Council::new(Edition::Decision26), [best; 3], [])?;
    /// assert!(AgreementWithReference::of(&alike, best)?.is_whole());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.share().is_whole()
    }
}

impl Say for AgreementWithReference {
    /// One line for the reference, for each member, and for each criterion on which a member
    /// differs.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sheets = within::sheets(self.agreement.members());
        words::reference(lang, f, &self.set(), &self.reference.total(), &self.rating.star(), &sheets)?;
        f.write_str("\n")?;
        words::share_with_reference(lang, f, &self.share())?;
        for member in &self.members {
            f.write_str("\n")?;
            member.say(lang, f)?;
        }
        for criterion in self.differing() {
            f.write_str("\n")?;
            criterion.say(lang, f)?;
        }
        Ok(())
    }
}

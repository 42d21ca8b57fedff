//! What becomes of a rated product when it is rated again under the next decision.

use alloc::vec::Vec;
use core::fmt;
use core::num::NonZeroU16;

use time::Date;

use crate::Certificate;
use crate::base::{Joined, Lang, Say};
use crate::catalogue::{Case, CriterionId, Crosswalk, LevelId, LevelRange, OtherSet};
use crate::crosswalk::renewal::Issue;
use crate::crosswalk::{
    CriterionForecast, ForecastError, Renewal, StarForecast, StarProof, VanishedCriterion, words,
};
use crate::law::{Basis, Edition, Reading, Star};
use crate::rating::{Assessment, Bounds, Rating, ScoreSheet};
use crate::upgrade::{Costs, plannable};

/// What a product that was rated under one decision can count on when it is rated again under the
/// next decision, and what it must prove.
///
/// It is made of an assessment under 148 ([`new`](Self::new)). The certificate's days are added by
/// [`with_issued_on`](Self::with_issued_on) or [`with_certificate`](Self::with_certificate).
///
/// For every member's sheet it holds two sheets of 26/2026. The [certain](Self::certain) sheet has
/// the levels that the old findings prove word for word. The [possible](Self::possible) sheet has
/// the highest levels that the old findings do not exclude. The council stays the same, under the
/// rules of the next decision: its tier, its policy on minima and its limits do not change. If what
/// the new council finds lies between the two sheets, its score lies between the two scores, and
/// its star between the two stars.
///
/// * A new criterion has no certain level, and every level is possible.
/// * Where a criterion has cases, the case that the old sheets use is kept on all sheets. Where no
///   sheet uses a case, no level is certain, and the possible levels are of the case that can bring
///   more points.
/// * A criterion that counts only with a story ([reading 6](crate::law::Reading::StoryOnly)) has a
///   level with points only on a sheet whose story criterion has points too. On any other sheet it
///   has no level in place of one with points.
///
/// What must be proven to [keep](Self::keep) the star, to [rise](Self::rise) by one star, or to
/// reach [any star](Self::proof) is a [`StarProof`].
///
/// Source: [reading 28](crate::law::Reading::Crosswalk),
/// [reading 6](crate::law::Reading::StoryOnly) and [reading 7](crate::law::Reading::OneCase);
/// [`basis`](Self::basis) lists what a forecast rests on.
///
/// ```
/// use ocop::crosswalk::Forecast;
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
///
/// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
/// let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(coffee, best)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// let forecast = Forecast::new(assessment)?;
///
/// assert_eq!(forecast.then().star(), Star::Five);
/// assert_eq!(forecast.bounds().certain().star(), Star::Two);
/// assert_eq!(forecast.bounds().possible().star(), Star::Five);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors when it is made
///
/// [`ForecastError`] says why there is none: sheets that are not of 148 (`no_crosswalk`), an
/// assessment that came to no rating (`not_rated`), a result on record (`on_record`), minima that a
/// council declared as a body (`declared_minima`), more than 255 members (`too_many_members`). A
/// day of issue or a certificate is refused if it is of another decision (`other_regulation`), and
/// a certificate if it was revoked (`revoked`).
///
/// # Stored form
///
/// As JSON it is `ocop.forecast/1`: the old assessment, the day of issue and the certificate (null
/// where they are not given), and all that follows from them, for readers without the library.
/// Reading makes the forecast again from the assessment. It refuses a stored forecast that differs:
/// so an old forecast is refused after a correction of the tables
/// ([`REVISION`](crate::catalogue::REVISION)) that changes it. Names that a later version adds are
/// passed over. `text` is written for readers and is not read back.
///
/// ```
/// # use ocop::crosswalk::Forecast;
/// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
/// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
/// # let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// # let sheet = ScoreSheet::from_choices(coffee, best)?;
/// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// # let forecast = Forecast::new(assessment)?;
/// let stored = serde_json::to_value(&forecast)?;
/// assert_eq!((&stored["from"], &stored["to"]), (&"2023/13".into(), &"2026/13".into()));
/// assert_eq!((&stored["then"]["star"], &stored["bounds"]["low"]["star"]), (&5.into(), &2.into()));
/// assert_eq!(serde_json::from_value::<Forecast>(stored)?, forecast);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    crosswalk: Crosswalk,
    assessment: Assessment,
    then: Rating,
    members: NonZeroU16,
    certain: Assessment,
    possible: Assessment,
    bounds: Bounds,
    criteria: Vec<CriterionForecast>,
    issue: Option<Issue>,
    renewal: Option<Renewal>,
}

impl Forecast {
    /// The forecast of members' sheets.
    ///
    /// ```
    /// use ocop::crosswalk::Forecast;
    /// use ocop::{Assessment, Council, Edition, Problem, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_148(ProductSet::Tea)).with("1.a", 3)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// assert_eq!(Forecast::new(assessment)?.then().star(), Star::One);
    ///
    /// // No crosswalk leads on from a sheet of the last decision.
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// assert_eq!(Forecast::new(assessment).unwrap_err().code(), "no_crosswalk");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ForecastError`]: `no_crosswalk` for sheets that are not of 148, `not_rated` for an
    /// assessment that comes to no rating, `on_record` for a result on record, `declared_minima`
    /// where the council declares the unmet minima as a body, `too_many_members` for more than 255
    /// members.
    pub fn new(assessment: Assessment) -> Result<Self, ForecastError> {
        let crosswalk = Crosswalk::from_set(assessment.set())?;
        let (then, members) = plannable(&assessment)?;
        let council = assessment.council().with_edition(edition_of(crosswalk));
        let Sheets { certain, possible, criteria } = Sheets::of(crosswalk, &assessment);
        let certain = Assessment::new(council, certain, [])?;
        let possible = Assessment::new(council, possible, [])?;
        let bounds = Bounds::between(&certain, &possible);
        let (issue, renewal) = (None, None);
        Ok(Self { crosswalk, assessment, then, members, certain, possible, bounds, criteria, issue, renewal })
    }

    /// The same forecast with the day on which the certificate was issued, so that it says when the
    /// re-rating can be filed ([`renewal`](Self::renewal)).
    ///
    /// The decision of the sheets must have been in force on that day: 148 was from 2023-02-24 to
    /// 2026-07-21, both days included. A certificate may have been issued after that, on a rating
    /// made in time ([reading 13](crate::law::Reading::TransitionDays)). Its day alone does not
    /// show that, so give the certificate itself ([`with_certificate`](Self::with_certificate)).
    /// The star is not asked for, because the term is the same for every star.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// use time::macros::date;
    /// let forecast = forecast.with_issued_on(date!(2024 - 05 - 10))?;
    /// let renewal = forecast.renewal().ok_or("a day was given")?;
    /// assert_eq!(renewal.valid_through(), date!(2027 - 05 - 10));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ForecastError::IssuedOutside`] (`other_regulation`) for a day on which the decision was
    /// not in force. Its details name the first and the last day that are allowed.
    pub fn with_issued_on(self, day: Date) -> Result<Self, ForecastError> {
        self.with_issue(Issue::On(day))
    }

    /// The same forecast with the certificate, so that it says when the re-rating can be filed
    /// ([`renewal`](Self::renewal)). The star of the certificate is not compared with the forecast:
    /// the certificate may rest on other sheets.
    ///
    /// ```
    /// use ocop::crosswalk::Forecast;
    /// use ocop::{Assessment, Certificate, Council, Edition, Problem, ProductSet, Regime};
    /// use ocop::{ScoreSheet, SetId, Star};
    /// use time::macros::date;
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_148(ProductSet::Tea));
    /// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// let forecast = Forecast::new(assessment)?;
    /// // Rated in time under 148, certified a week after its last day.
    /// let late = Certificate::under(Regime::Decision148, Star::Four, date!(2026 - 07 - 28))?;
    /// assert!(forecast.clone().with_certificate(late)?.renewal().is_some());
    /// let error = forecast.with_issued_on(date!(2026 - 07 - 28)).unwrap_err();
    /// assert_eq!(error.code(), "other_regulation");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ForecastError`]: `other_regulation` for a certificate under another decision than that of
    /// the sheets, `revoked` for a certificate that was revoked.
    pub fn with_certificate(self, certificate: Certificate) -> Result<Self, ForecastError> {
        self.with_issue(Issue::Certificate(certificate))
    }

    fn with_issue(self, issue: Issue) -> Result<Self, ForecastError> {
        let renewal = Renewal::under(self.edition(), self.crosswalk.from().regime(), issue)?;
        Ok(Self { issue: Some(issue), renewal: Some(renewal), ..self })
    }

    /// The crosswalk that it follows: from the old set to the new one.
    #[must_use]
    pub const fn crosswalk(&self) -> Crosswalk {
        self.crosswalk
    }

    /// The edition of the rules under which the product is rated again: the last edition of the
    /// next decision.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_148(ProductSet::Tea));
    /// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// assert_eq!(Forecast::new(assessment)?.edition(), Edition::Decision26);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn edition(&self) -> Edition {
        edition_of(self.crosswalk)
    }

    /// The assessment under the earlier decision that the forecast is made of.
    #[must_use]
    pub const fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// The rating of the product under the earlier decision.
    #[must_use]
    pub const fn then(&self) -> &Rating {
        &self.then
    }

    /// The members' sheets of the next decision with the levels that the old findings prove, in the
    /// order of the members.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// let certain = forecast.certain();
    /// assert_eq!(certain.sheets().len(), forecast.assessment().sheets().len());
    /// assert!(certain.sheets()[0].total() <= forecast.possible().sheets()[0].total());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn certain(&self) -> &Assessment {
        &self.certain
    }

    /// The members' sheets of the next decision with the highest levels that the old findings do
    /// not exclude, in the order of the members.
    #[must_use]
    pub const fn possible(&self) -> &Assessment {
        &self.possible
    }

    /// The certain and the possible rating under the next decision.
    #[must_use]
    pub const fn bounds(&self) -> &Bounds {
        &self.bounds
    }

    /// The star under the earlier decision, the certain star and the highest possible star.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// let stars = forecast.stars();
    /// assert_eq!((stars.then(), stars.certain()), (Star::Five, Star::Two));
    /// assert_eq!(stars.decided(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn stars(&self) -> StarForecast {
        let (low, high) = (self.bounds.certain(), self.bounds.possible());
        StarForecast::between(self.then.star(), low.star(), high.star())
    }

    /// What is certain and possible on every criterion of the next decision, in printed order.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// let set = forecast.crosswalk().to();
    /// assert_eq!(forecast.criteria().len(), set.criteria_set().criteria().count());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn criteria(&self) -> &[CriterionForecast] {
        &self.criteria
    }

    /// What is certain and possible on the criterion of the next decision with a printed code;
    /// `None` if no criterion has the code.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// let origin = forecast.criterion("1.1").ok_or("no such criterion")?;
    /// assert!(origin.certain() <= origin.possible());
    /// // 1.a is a code of 148, not of 26/2026.
    /// assert_eq!(forecast.criterion("1.a"), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn criterion(&self, code: &str) -> Option<CriterionForecast> {
        self.criteria.iter().copied().find(|one| one.criterion().code() == code)
    }

    /// The criteria that are new under the next decision, in printed order.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// let codes = forecast.new_criteria().map(|new| new.criterion().code());
    /// assert!(codes.eq(["1.2", "2.4"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new_criteria(&self) -> impl Iterator<Item = CriterionForecast> + Clone + use<'_> {
        self.criteria.iter().copied().filter(|one| one.is_new())
    }

    /// The criteria of the earlier decision that the next one does not have, in printed order, with
    /// the points that they brought.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// let gone: Vec<_> = forecast.vanished().map(|gone| gone.criterion().code()).collect();
    /// assert_eq!(gone, ["3.đ", "8.b"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn vanished(&self) -> impl Iterator<Item = VanishedCriterion> + Clone + use<'_> {
        self.crosswalk.vanished().filter_map(|criterion| {
            // Members' sheets have a mean on each of their criteria.
            Some(VanishedCriterion::new(criterion, self.assessment.mean_on(criterion)?))
        })
    }

    /// When the re-rating can be filed; `None` where no day of issue and no certificate was given.
    #[must_use]
    pub const fn renewal(&self) -> Option<Renewal> {
        self.renewal
    }

    /// The day on which the certificate was issued; `None` where neither a day nor a certificate
    /// was given.
    ///
    /// ```
    /// use time::macros::date;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    ///
    /// assert_eq!(forecast.issued_on(), None);
    /// let forecast = forecast.with_issued_on(date!(2024 - 05 - 10))?;
    /// assert_eq!(forecast.issued_on(), Some(date!(2024 - 05 - 10)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn issued_on(&self) -> Option<Date> {
        match self.issue {
            Some(Issue::On(day)) => Some(day),
            Some(Issue::Certificate(certificate)) => Some(certificate.issued_on()),
            None => None,
        }
    }

    /// The certificate; `None` where none was given.
    ///
    /// ```
    /// use time::macros::date;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    ///
    /// // Only the day was given here.
    /// let forecast = forecast.with_issued_on(date!(2024 - 05 - 10))?;
    /// assert_eq!(forecast.certificate(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn certificate(&self) -> Option<Certificate> {
        match self.issue {
            Some(Issue::Certificate(certificate)) => Some(certificate),
            Some(Issue::On(_)) | None => None,
        }
    }

    /// What must be proven to keep the star that the product had. `None` where that is below three
    /// stars: there is no recognition to keep.
    ///
    /// ```
    /// use ocop::crosswalk::{Forecast, ProofCourse};
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// let forecast = Forecast::new(assessment)?;
    /// let keep = forecast.keep().ok_or("it has five stars")?;
    /// assert_eq!(keep.course(), ProofCourse::Proofs);
    /// assert!(keep.steps().iter().any(|step| step.criterion().code() == "1.5"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn keep(&self) -> Option<StarProof> {
        let star = self.then.star();
        star.is_certifiable().then(|| self.proof(star))
    }

    /// What must be proven for one star more than the product had. `None` where it had five stars.
    ///
    /// ```
    /// use ocop::crosswalk::Forecast;
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_148(ProductSet::Tea));
    /// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// let forecast = Forecast::new(assessment)?;
    /// assert_eq!(forecast.keep(), None);
    /// let rise = forecast.rise().ok_or("one star is not the highest")?;
    /// assert_eq!(rise.target(), Star::Two);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rise(&self) -> Option<StarProof> {
        self.then.star().next().map(|star| self.proof(star))
    }

    /// What must be proven for a star, on the fewest criteria. Where proofs do not suffice, it also
    /// says what must be improved.
    ///
    /// ```
    /// # use ocop::crosswalk::Forecast;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// // The best coffee of 148, rated again under 26/2026.
    /// let forecast = Forecast::new(assessment)?;
    /// use ocop::crosswalk::ProofCourse;
    /// let two = forecast.proof(Star::Two);
    /// assert_eq!((two.course(), two.steps().len()), (ProofCourse::Certain, 0));
    /// // Each higher star takes as many proofs or more.
    /// assert!(forecast.proof(Star::Three).cost() <= forecast.proof(Star::Four).cost());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn proof(&self, target: Star) -> StarProof {
        StarProof::find(self, target, &Costs::each_criterion(self.crosswalk.to()))
    }

    /// What must be proven for a star at the least cost, by the caller's costs.
    ///
    /// A move within the possible levels is a proof. A move beyond them is an improvement. Where
    /// the costs list moves, no other moves are made.
    ///
    /// ```
    /// use ocop::crosswalk::Forecast;
    /// use ocop::upgrade::Costs;
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// let forecast = Forecast::new(assessment)?;
    ///
    /// let mut costs = Costs::each_criterion(forecast.crosswalk().to());
    /// costs.fix("1.5")?;
    /// let proof = forecast.proof_with(Star::Five, &costs)?;
    /// assert!(!proof.is_enough());
    /// // Criterion 1.5, the linkage, was fixed, and five stars ask for more on it.
    /// assert!(proof.gap().minima().iter().any(|minimum| minimum.criterion().code() == "1.5"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherSet`] (`other_set`) if the costs are not for the set of the next decision
    /// ([`Crosswalk::to`]).
    pub fn proof_with(&self, target: Star, costs: &Costs) -> Result<StarProof, OtherSet> {
        OtherSet::check(costs.set(), self.crosswalk.to())?;
        Ok(StarProof::find(self, target, costs))
    }

    /// What the forecast rests on: the annex of the next decision that prints the criteria, the
    /// place where it speaks of re-rating, and the readings that fill in what it leaves open. The
    /// reading on the days of filing is among them only where there is a
    /// [`renewal`](Self::renewal).
    ///
    /// ```
    /// use ocop::crosswalk::Forecast;
    /// use ocop::law::{Basis, Reading};
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_148(ProductSet::Tea));
    /// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// let forecast = Forecast::new(assessment)?;
    /// assert!(forecast.basis().any(|basis| basis == Basis::Reading(Reading::Crosswalk)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn basis(&self) -> impl Iterator<Item = Basis> + use<> {
        let rules = self.edition().rules();
        let law = [rules.criteria, rules.certificates.re_rating].map(Basis::Law);
        let readings = [Reading::Crosswalk, Reading::StoryOnly, Reading::OneCase].map(Basis::Reading);
        let window = self.renewal.map(|renewal| {
            let late = renewal.is_late();
            Basis::Reading(if late { Reading::Extension } else { Reading::ReRatingWindow })
        });
        law.into_iter().chain(readings).chain(window)
    }

    /// How many members there are.
    pub(super) const fn members(&self) -> NonZeroU16 {
        self.members
    }

    #[cfg(feature = "serde")]
    pub(super) fn with_stored_issue(self, issue: Option<Issue>) -> Result<Self, ForecastError> {
        match issue {
            Some(issue) => self.with_issue(issue),
            None => Ok(self),
        }
    }
}

const fn edition_of(crosswalk: Crosswalk) -> Edition {
    crosswalk.to().regime().last_edition()
}

/// The sheets of the next decision.
struct Sheets {
    certain: Vec<ScoreSheet>,
    possible: Vec<ScoreSheet>,
    criteria: Vec<CriterionForecast>,
}

impl Sheets {
    fn of(crosswalk: Crosswalk, assessment: &Assessment) -> Self {
        let blank = ScoreSheet::empty(crosswalk.to());
        let mut certain: Vec<ScoreSheet> = assessment.sheets().iter().map(|_| blank).collect();
        let mut possible = certain.clone();
        for criterion in crosswalk.to().criteria_set().criteria() {
            let came = criterion.came_from();
            let used = came.and_then(|came| case_on(assessment, came.from()));
            let both = certain.iter_mut().zip(&mut possible);
            for ((certain, possible), then) in both.zip(assessment.sheets()) {
                let range = match came {
                    Some(came) => came.range_at(then.place(came.from()), used),
                    None => LevelRange::open(criterion),
                };
                *certain = certain.replaced(criterion, range.certain());
                *possible = possible.replaced(criterion, range.possible());
            }
        }
        let proven = certain.clone();
        for sheet in certain.iter_mut().chain(&mut possible) {
            *sheet = without_untold(*sheet, &blank);
        }
        let criterion = |criterion: CriterionId| {
            let low = lowest(&certain, criterion);
            let high = highest(&possible, criterion);
            let found = criterion.came_from().map(|came| {
                let sheets = assessment.sheets();
                (lowest(sheets, came.from()), highest(sheets, came.from()))
            });
            let lost = |(sheet, proven): (&ScoreSheet, &ScoreSheet)| {
                sheet.chosen(criterion) != proven.chosen(criterion)
            };
            let awaits_story = certain.iter().zip(&proven).any(lost);
            // A certain level is not above the possible one of the same sheet, and all are of one case.
            CriterionForecast::new(LevelRange::between(criterion, low, high), found, awaits_story)
        };
        let criteria = crosswalk.to().criteria_set().criteria().map(criterion).collect();
        Self { certain, possible, criteria }
    }
}

/// The case that the sheets use on a criterion; they use one.
fn case_on(assessment: &Assessment, criterion: CriterionId) -> Option<Case> {
    let mut sheets = assessment.sheets().iter().filter(|_| criterion.has_cases());
    sheets.find_map(|sheet| sheet.chosen(criterion).and_then(LevelId::case))
}

fn lowest(sheets: &[ScoreSheet], criterion: CriterionId) -> Option<LevelId> {
    sheets.iter().map(|sheet| sheet.chosen(criterion)).min().flatten()
}

fn highest(sheets: &[ScoreSheet], criterion: CriterionId) -> Option<LevelId> {
    sheets.iter().filter_map(|sheet| sheet.chosen(criterion)).max()
}

/// The sheet, where it tells no story with the levels of another one on every criterion that has
/// points only with a story ([reading 6](Reading::StoryOnly)).
pub(super) fn without_untold(sheet: ScoreSheet, otherwise: &ScoreSheet) -> ScoreSheet {
    if sheet.set().criteria_set().story().is_none() || sheet.has_story() {
        return sheet;
    }
    let untold = sheet.levels().filter(|(criterion, level)| {
        criterion.is_story_only() && level.is_some_and(|level| level.points() > 0)
    });
    untold.fold(sheet, |sheet, (criterion, _)| sheet.replaced(criterion, otherwise.chosen(criterion)))
}

impl Say for Forecast {
    /// The result under the earlier decision, the certain and the possible result, the days of
    /// filing, the new criteria and those that vanished. What is forecast on each criterion is not
    /// in it: each [`CriterionForecast`] has a text of its own.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (then, low, high) = (self.then, self.bounds.certain(), self.bounds.possible());
        words::forecast(lang, f, &self.crosswalk)?;
        f.write_str("\n")?;
        words::rated_then(lang, f, &then.score(), &then.star())?;
        f.write_str("\n")?;
        words::rated_again(lang, f, &low.score(), &low.star(), &high.score(), &high.star())?;
        if let Some(rescore) = self.bounds.may_rescore() {
            f.write_str("\n")?;
            words::may_rescore(lang, f, &rescore.spread(), &rescore.limit())?;
        }
        if let Some(renewal) = self.renewal {
            write!(f, "\n{}", renewal.text(lang))?;
        }
        if self.new_criteria().next().is_some() {
            f.write_str("\n")?;
            words::new_criteria(lang, f, &Joined(self.new_criteria().map(CriterionForecast::criterion)))?;
        }
        if self.vanished().next().is_some() {
            f.write_str("\n")?;
            words::vanished_criteria(lang, f, &Joined(self.vanished().map(VanishedCriterion::criterion)))?;
        }
        Ok(())
    }
}

use alloc::collections::BTreeMap;

use time::Date;

use super::{InspectionError, MarkFinding, ProductionFinding, SupervisionConclusion};
use crate::base::date;
use crate::base::term::WorkCalendar;
use crate::catalogue::OtherSet;
use crate::certificate::Status;
use crate::law::procedures::Actor;
use crate::law::{Edition, InspectionKind};
use crate::rating::OutcomeKind;
use crate::{Assessment, Case, Certificate, CriterionId, LevelId, Outcome, ScoreSheet};

/// An inspection (*kiểm tra*) of a recognised product: the certificate, the assessment on which it
/// was issued, who inspected and when, and what was found.
///
/// It is made by [`new`](Self::new), and the `with_` functions add what was found. Whatever is not
/// added was found as it was rated: a criterion without a finding keeps its level, the mark is used
/// rightly, the product is made. A level found above the rated one changes nothing, because an
/// inspection does not raise a star.
///
/// Source: 26/2026, Art. 8 and 9, [reading 40](crate::law::Reading::MarkWithCertificate) and
/// [reading 41](crate::law::Reading::FoundBelowItsStar).
///
/// ```
/// use ocop::procedure::Actor;
/// use ocop::supervision::{Inspection, MarkFinding};
/// use ocop::law::{RevocationGround, SupervisionAsk};
/// use ocop::term::WorkCalendar;
/// use ocop::{Assessment, Certificate, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
/// use time::macros::date;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(tea, best)?;
/// let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
/// let inspection = Inspection::new(held, rated, Actor::MinistryOcopBody, date!(2026 - 11 - 20))?;
/// let calendar = WorkCalendar::new();
/// assert!(inspection.conclude(&calendar).is_kept());
///
/// let misled = inspection.clone().with_mark(MarkFinding::Misleading).conclude(&calendar);
/// assert_eq!(misled.grounds()[0].ground(), RevocationGround::MarkMisused);
/// let wrong = inspection.with_mark(MarkFinding::Wrong).conclude(&calendar);
/// assert!(wrong.grounds().is_empty());
/// assert_eq!(wrong.asks()[0].value, SupervisionAsk::UseMarkRightly);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading checks them
/// as making one does, and refuses a name that it does not know.
///
/// ```
/// use ocop::supervision::Inspection;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "certificate": {
///     "star": 5, "issued_on": "2026-06-01", "valid_from": "2026-06-01", "edition": "26",
///     "authority": "centre", "revocation": null, "rerating_filed_on": null,
///     "rerating_decided_on": null
///   },
///   "rated": {
///     "council": {
///       "edition": "26", "tier": "province", "minima": "majority", "spread_limit": null,
///       "quorum": null, "attested": null, "alone": false
///     },
///     "sheets": [
///       {
///         "set": "2026/11",
///         "levels": {
///           "1.1": 3, "1.2": 3, "1.3": 4, "1.4": 3, "1.5": 4, "1.6": 3, "1.7": 2, "2.1": 4,
///           "2.2": 4, "2.3": 3, "2.4": 2, "3.1": 3, "3.2": 2, "3.3": 3, "3.4": 2, "3.5": 3,
///           "4.1": 4, "4.2": 4, "4.3": 5, "5.1": 5, "5.2": 3, "5.3": 4, "6.1.1": 3, "6.1.2": 3,
///           "6.2.1": 4, "6.2.2": 4, "6.2.3": 4, "7": 4, "8": 3, "9": 3, "10": 2, "11": 3
///         }
///       }
///     ],
///     "recorded": null, "unmet": null, "grounds": []
///   },
///   "by": "ministry_ocop_body", "on": "2026-11-20", "kind": "periodic", "found": [],
///   "mark": "right", "production": {"finding": "stopped", "confirmed_on": "2026-11-23"},
///   "untrue_dossier": false, "law_broken": null, "proposed": false, "concluded_on": null
/// }"#;
/// let inspection: Inspection = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&inspection)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    certificate: Certificate,
    rated: Assessment,
    by: Actor,
    on: Date,
    kind: InspectionKind,
    found: BTreeMap<CriterionId, Option<LevelId>>,
    mark: MarkFinding,
    production: ProductionFinding,
    untrue_dossier: bool,
    law_broken: Option<Date>,
    proposed: bool,
    concluded_on: Option<Date>,
}

impl Inspection {
    /// An inspection that found everything as it was rated, made by a body on a day.
    ///
    /// The certificate must be in force on that day (valid or extended), and the assessment must
    /// come to the star of the certificate. Under 26/2026 the OCOP bodies of province and ministry
    /// inspect. Under other rules any actor is accepted: 1048 says nothing on it, and the rules of
    /// 148 are not known.
    ///
    /// Source: 26/2026, Art. 9(1) and 9(4).
    ///
    /// ```
    /// use ocop::procedure::Actor;
    /// use ocop::supervision::Inspection;
    /// use ocop::{Assessment, Certificate, Council, Edition, Problem};
    /// use ocop::{ProductSet, ScoreSheet, SetId, Star};
    /// use time::macros::date;
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// let sheet = ScoreSheet::from_choices(tea, best)?;
    /// let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// let inspect = |star, on| {
    ///     let held = Certificate::recorded(star, date!(2026 - 06 - 01))?;
    ///     let inspection = Inspection::new(held, rated.clone(), Actor::MinistryOcopBody, on);
    ///     Ok::<_, Box<dyn std::error::Error>>(inspection)
    /// };
    /// assert!(inspect(Star::Five, date!(2026 - 11 - 20))?.is_ok());
    /// let error = inspect(Star::Five, date!(2026 - 05 - 31))?.unwrap_err();
    /// assert_eq!(error.code(), "inspection_before_recognition");
    /// // The assessment came to five stars, not to four.
    /// let error = inspect(Star::Four, date!(2026 - 11 - 20))?.unwrap_err();
    /// assert_eq!(error.code(), "rating_of_other_star");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InspectionError`]:
    ///
    /// * `invalid_date` for a day outside the years 1 to 9999;
    /// * `inspection_before_recognition` for a day before the day of issue;
    /// * `certificate_not_in_force` where the certificate is not yet valid, expired or revoked on
    ///   the day;
    /// * `no_inspector` where the rules of the day do not have this actor inspect;
    /// * `no_sheets` for an assessment that is a result on record, without sheets;
    /// * `not_rated` for an assessment that came to no star;
    /// * `rating_of_other_star` for an assessment that came to another star than the certificate's.
    pub fn new(
        certificate: Certificate,
        rated: Assessment,
        by: Actor,
        on: Date,
    ) -> Result<Self, InspectionError> {
        let on = date::writable_in("on", on)?;
        let issued_on = certificate.issued_on();
        if on < issued_on {
            return Err(InspectionError::BeforeRecognition { day: on, issued_on });
        }
        match certificate.status(on) {
            Status::Valid | Status::Extended => {}
            status => return Err(InspectionError::NotInForce { day: on, status }),
        }
        if let Some(edition) = in_force(on)
            && let Some(rules) = edition.rules().supervision.said()
            && rules.inspector(by).is_none()
        {
            return Err(InspectionError::NoInspector { by, edition });
        }
        if rated.sheets().is_empty() {
            return Err(InspectionError::NoSheets);
        }
        match rated.rate() {
            Outcome::Rated(rating) if rating.star() == certificate.star() => {}
            Outcome::Rated(rating) => {
                let (certified, rated) = (certificate.star(), rating.star());
                return Err(InspectionError::OtherStar { certified, rated });
            }
            outcome => return Err(InspectionError::NotRated { outcome: outcome_kind(&outcome) }),
        }
        Ok(Self {
            certificate,
            rated,
            by,
            on,
            kind: InspectionKind::Periodic,
            found: BTreeMap::new(),
            mark: MarkFinding::Right,
            production: ProductionFinding::Running,
            untrue_dossier: false,
            law_broken: None,
            proposed: false,
            concluded_on: None,
        })
    }

    /// The same inspection with its kind: periodic or unannounced.
    ///
    /// Source: 26/2026, Art. 9(2)(a).
    ///
    /// ```
    /// use ocop::law::InspectionKind;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// // It is a periodic one unless another kind is named.
    /// assert_eq!(inspection.kind(), InspectionKind::Periodic);
    /// let inspection = inspection.with_kind(InspectionKind::Unannounced);
    /// assert_eq!(inspection.kind(), InspectionKind::Unannounced);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_kind(self, kind: InspectionKind) -> Self {
        Self { kind, ..self }
    }

    /// The same inspection with the level found on a criterion; `None` where no level is met any
    /// more. It takes the place of an earlier finding on the criterion.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let packaging = tea.criterion("2.2")?;
    /// let plain = packaging.levels().next();
    /// let found = inspection.with_found(packaging, plain)?;
    /// assert_eq!(found.conclude(&WorkCalendar::new()).found(), Star::Two);
    /// let level_of_another = tea.criterion("1.1")?.levels().next();
    /// let error = found.with_found(packaging, level_of_another).unwrap_err();
    /// assert_eq!(error.code(), "level_of_other_criterion");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InspectionError`]: `other_set` for a criterion of another set than the one rated,
    /// `level_of_other_criterion` for a level of another criterion, or of the case that was not
    /// rated.
    pub fn with_found(
        mut self,
        criterion: CriterionId,
        level: Option<LevelId>,
    ) -> Result<Self, InspectionError> {
        OtherSet::check(criterion.set(), self.rated.set())?;
        if let Some(level) = level
            && (level.criterion() != criterion || level.case() != self.case_of(criterion).or(level.case()))
        {
            return Err(InspectionError::OtherCriterion { criterion, level });
        }
        self.found.insert(criterion, level);
        Ok(self)
    }

    /// The case of a criterion that was rated; `None` where it has no cases, or no level was met.
    fn case_of(&self, criterion: CriterionId) -> Option<Case> {
        let chosen = |sheet: &ScoreSheet| sheet.level(criterion).ok().flatten();
        self.rated.sheets().iter().find_map(|sheet| chosen(sheet)?.case())
    }

    /// The same inspection with how the OCOP mark is used.
    ///
    /// Source: 26/2026, Art. 9(3)(b) and 8(1)(d), and
    /// [reading 40](crate::law::Reading::MarkWithCertificate).
    ///
    /// ```
    /// use ocop::law::RevocationGround;
    /// use ocop::supervision::MarkFinding;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let misled = inspection.with_mark(MarkFinding::Misleading);
    /// let concluded = misled.conclude(&WorkCalendar::new());
    /// assert_eq!(concluded.grounds()[0].ground(), RevocationGround::MarkMisused);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_mark(self, mark: MarkFinding) -> Self {
        Self { mark, ..self }
    }

    /// The same inspection with whether the product is still made.
    ///
    /// Source: 26/2026, Art. 8(1)(đ) and 8(4).
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::supervision::ProductionFinding;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let stopped = |day| ProductionFinding::Stopped { confirmed_on: day };
    /// // That it stopped is no ground of revocation before the commune confirms it.
    /// let seen = inspection.clone().with_production(stopped(None))?;
    /// assert!(seen.conclude(&WorkCalendar::new()).grounds().is_empty());
    /// let confirmed = inspection.clone().with_production(stopped(Some(date!(2026 - 11 - 23))))?;
    /// assert_eq!(confirmed.conclude(&WorkCalendar::new()).grounds().len(), 1);
    /// let early = stopped(Some(date!(2026 - 05 - 01)));
    /// let error = inspection.with_production(early).unwrap_err();
    /// assert_eq!(error.code(), "finding_before_recognition");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InspectionError`]: `finding_before_recognition` for a confirmation before the day of
    /// issue, `invalid_date` for a confirmation outside the years 1 to 9999.
    pub fn with_production(self, production: ProductionFinding) -> Result<Self, InspectionError> {
        if let Some(day) = production.confirmed_on() {
            self.since_recognition("confirmed_on", day)?;
        }
        Ok(Self { production, ..self })
    }

    /// The same inspection, where information of the dossier was found untrue or papers of it
    /// forged.
    ///
    /// Source: 26/2026, Art. 8(1)(a).
    ///
    /// ```
    /// use ocop::law::RevocationGround;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let concluded = inspection.with_untrue_dossier().conclude(&WorkCalendar::new());
    /// assert_eq!(concluded.grounds()[0].ground(), RevocationGround::UntrueDossier);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_untrue_dossier(self) -> Self {
        Self { untrue_dossier: true, ..self }
    }

    /// The same inspection with the day on which a competent body concluded that a law was broken.
    ///
    /// Source: 26/2026, Art. 8(1)(c).
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::law::RevocationGround;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let broken = inspection.clone().with_law_broken(date!(2026 - 11 - 10))?;
    /// let ground = broken.conclude(&WorkCalendar::new()).grounds()[0];
    /// assert_eq!(ground.ground(), RevocationGround::LawBroken);
    /// assert_eq!(ground.since(), Some(date!(2026 - 11 - 10)));
    /// let error = inspection.with_law_broken(date!(2026 - 05 - 01)).unwrap_err();
    /// assert_eq!(error.code(), "finding_before_recognition");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InspectionError`]: `finding_before_recognition` for a day before the day of issue,
    /// `invalid_date` for a day outside the years 1 to 9999.
    pub fn with_law_broken(self, concluded_on: Date) -> Result<Self, InspectionError> {
        let day = self.since_recognition("law_broken", concluded_on)?;
        Ok(Self { law_broken: Some(day), ..self })
    }

    /// The same inspection, where a competent body proposes a revocation for another reason.
    ///
    /// Source: 26/2026, Art. 8(1)(e).
    ///
    /// ```
    /// use ocop::law::RevocationGround;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let concluded = inspection.with_proposal().conclude(&WorkCalendar::new());
    /// assert_eq!(concluded.grounds()[0].ground(), RevocationGround::Other);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_proposal(self) -> Self {
        Self { proposed: true, ..self }
    }

    /// The same inspection with the day of its conclusion. The term for deciding on a revocation
    /// runs from that day, for the grounds that have no day of their own.
    ///
    /// Source: 26/2026, Art. 8(4).
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// // Fifteen days after the conclusion.
    /// let untrue = inspection.with_untrue_dossier().with_concluded_on(date!(2026 - 11 - 23))?;
    /// let concluded = untrue.conclude(&WorkCalendar::new());
    /// assert_eq!(concluded.decide_by(), Some(date!(2026 - 12 - 08)));
    /// let error = untrue.with_concluded_on(date!(2026 - 11 - 19)).unwrap_err();
    /// assert_eq!(error.code(), "concluded_before_inspection");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InspectionError`]: `concluded_before_inspection` for a day before that of the inspection,
    /// `invalid_date` for a day outside the years 1 to 9999.
    pub fn with_concluded_on(self, day: Date) -> Result<Self, InspectionError> {
        let day = date::writable_in("concluded_on", day)?;
        if day < self.on {
            return Err(InspectionError::ConcludedBeforeInspection { day, inspected_on: self.on });
        }
        Ok(Self { concluded_on: Some(day), ..self })
    }

    fn since_recognition(&self, field: &'static str, day: Date) -> Result<Date, InspectionError> {
        let day = date::writable_in(field, day)?;
        let issued_on = self.certificate.issued_on();
        if day < issued_on {
            return Err(InspectionError::FindingBeforeRecognition { field, day, issued_on });
        }
        Ok(day)
    }

    /// What the inspection comes to, by the rules in force on its day. The calendar says which days
    /// are worked; the last day for deciding depends on it. The certificate stays as it is.
    ///
    /// Source: 26/2026, Art. 8 and 9, [reading 9](crate::law::Reading::MinimaUnderACouncil),
    /// [reading 40](crate::law::Reading::MarkWithCertificate) and
    /// [reading 41](crate::law::Reading::FoundBelowItsStar).
    ///
    /// ```
    /// use ocop::law::RevocationGround;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let calendar = WorkCalendar::new();
    /// assert!(inspection.conclude(&calendar).is_kept());
    /// // Attractive packaging is a minimum for three stars; without it the product has two.
    /// let fallen = inspection.with_found(tea.criterion("2.2")?, None)?.conclude(&calendar);
    /// assert_eq!((fallen.rated(), fallen.found()), (Star::Five, Star::Two));
    /// assert_eq!(fallen.grounds()[0].ground(), RevocationGround::CriteriaNotMet);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn conclude(&self, calendar: &WorkCalendar) -> SupervisionConclusion {
        SupervisionConclusion::of(self, calendar)
    }

    /// The certificate of the product.
    #[must_use]
    pub const fn certificate(&self) -> Certificate {
        self.certificate
    }

    /// The assessment that the certificate was issued on.
    #[must_use]
    pub const fn rated(&self) -> &Assessment {
        &self.rated
    }

    /// Who inspected.
    #[must_use]
    pub const fn by(&self) -> Actor {
        self.by
    }

    /// The day of the inspection.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> InspectionKind {
        self.kind
    }

    /// The criteria with a level found, in printed order; the level is `None` where none is met.
    ///
    /// ```
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    /// let packaging = tea.criterion("2.2")?;
    /// let inspection = inspection.with_found(packaging, None)?;
    /// assert!(inspection.found().eq([(packaging, None)]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn found(&self) -> impl Iterator<Item = (CriterionId, Option<LevelId>)> {
        self.found.iter().map(|(criterion, level)| (*criterion, *level))
    }

    /// How the OCOP mark is used.
    #[must_use]
    pub const fn mark(&self) -> MarkFinding {
        self.mark
    }

    /// Whether the product is still made.
    #[must_use]
    pub const fn production(&self) -> ProductionFinding {
        self.production
    }

    /// Whether information or papers of the dossier were found untrue.
    #[must_use]
    pub const fn has_untrue_dossier(&self) -> bool {
        self.untrue_dossier
    }

    /// The day on which a competent body concluded that a law was broken; `None` if none did.
    #[must_use]
    pub const fn law_broken(&self) -> Option<Date> {
        self.law_broken
    }

    /// Whether a competent body proposes a revocation for another reason.
    #[must_use]
    pub const fn is_proposed(&self) -> bool {
        self.proposed
    }

    /// The day of the conclusion; `None` as long as there is none.
    #[must_use]
    pub const fn concluded_on(&self) -> Option<Date> {
        self.concluded_on
    }
}

fn outcome_kind(outcome: &Outcome) -> OutcomeKind {
    outcome.kind()
}

/// The edition in force on a day; none before the first regime.
pub(super) fn in_force(day: Date) -> Option<Edition> {
    Edition::of_dossier(day).ok()
}

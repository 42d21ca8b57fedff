use alloc::vec::Vec;
use core::fmt;

use time::Date;

use super::inspection::in_force;
use super::{Inspection, MarkFinding, ProductionFinding, words};
use crate::base::term::WorkCalendar;
use crate::base::{Joined, Lang, Say};
use crate::certificate::{RevocationTerm, revoke_by, revoker};
use crate::law::{
    Answer, Authority, Basis, Citation, Cited, Gap, InspectionKind, Reading, RevocationGround, Star,
    SupervisionAsk, SupervisionContent, listed, united,
};
use crate::rating::MinimaBasis;
use crate::{Assessment, CriterionId, LevelId, MinimaPolicy, Minimum, MinimumSet, Outcome, ScoreSheet};

/// A criterion that an inspection found lower than it was rated. [`SupervisionConclusion::falls`]
/// gives it.
///
/// Of a council of several members, the rated level is the highest one that more than half of its
/// sheets reach ([reading 9](crate::law::Reading::MinimaUnderACouncil)).
///
/// Source: 26/2026, Art. 9(1) and 9(3)(a).
///
/// ```
/// use ocop::procedure::Actor;
/// use ocop::supervision::Inspection;
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
///
/// let found = inspection.with_found(tea.criterion("2.2")?, None)?;
/// let fall = found.conclude(&WorkCalendar::new()).falls()[0];
/// assert_eq!(fall.from.to_string(), "2026/11/2.2:4");
/// assert_eq!(fall.to, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; a level that is not met is null. Reading refuses a
/// level that is not lower, or of another criterion, and passes over names that a later version
/// adds.
///
/// ```
/// use ocop::supervision::CriterionFall;
///
/// let json = r#"{"criterion":"2026/11/2.2","from":"2026/11/2.2:4","to":null}"#;
/// let fall: CriterionFall = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&fall)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CriterionFall {
    /// The criterion.
    pub criterion: CriterionId,
    /// The level rated.
    pub from: LevelId,
    /// The level found; `None` where none is met.
    pub to: Option<LevelId>,
}

impl Say for CriterionFall {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.to {
            Some(to) => words::fall(lang, f, &self.criterion, &self.from.label(), &to.label()),
            None => words::fall(lang, f, &self.criterion, &self.from.label(), &NoLevel),
        }
    }
}

struct NoLevel;

impl Say for NoLevel {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::no_level(lang, f)
    }
}

/// A ground of revocation that an inspection found, and by when it is decided on.
/// [`SupervisionConclusion::grounds`] gives it.
///
/// A ground that is found revokes nothing by itself: the authority that
/// [revokes](SupervisionConclusion::revoker) decides on it.
///
/// Source: 26/2026, Art. 8(1) and 8(4); for the criteria,
/// [reading 41](crate::law::Reading::FoundBelowItsStar).
///
/// ```
/// use ocop::law::RevocationGround;
/// use ocop::procedure::Actor;
/// use ocop::supervision::Inspection;
/// use ocop::term::WorkCalendar;
/// use ocop::{Assessment, Certificate, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
/// use time::macros::date;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(tea, best)?;
/// let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
/// let inspection = Inspection::new(held, rated, Actor::MinistryOcopBody, date!(2026 - 11 - 20))?
///     .with_law_broken(date!(2026 - 11 - 10))?;
///
/// let ground = inspection.conclude(&WorkCalendar::new()).grounds()[0];
/// assert_eq!(ground.ground(), RevocationGround::LawBroken);
/// let place = ground.citation().map(|place| place.to_string());
/// assert_eq!(place.as_deref(), Some("Decision 26/2026/QĐ-TTg, Art. 8(1)(c)"));
/// // The fifteen days run from the conclusion of the competent body.
/// assert_eq!(ground.since(), Some(date!(2026 - 11 - 10)));
/// assert_eq!(ground.decide_by(), Some(date!(2026 - 11 - 25)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::supervision::GroundFound;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "ground": "mark_misused",
///   "citation": {"act": "26", "annex": null, "article": 8, "clause": 1, "point": "d"},
///   "since": null, "term": null
/// }"#;
/// let found: GroundFound = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&found)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GroundFound {
    pub(super) ground: RevocationGround,
    pub(super) citation: Option<Citation>,
    pub(super) since: Option<Date>,
    pub(super) term: Option<RevocationTerm>,
}

impl GroundFound {
    /// The ground.
    #[must_use]
    pub const fn ground(self) -> RevocationGround {
        self.ground
    }

    /// Where the ground is printed; `None` where the rules of the day are silent or not known.
    #[must_use]
    pub const fn citation(self) -> Option<Citation> {
        self.citation
    }

    /// The day of the conclusion or of the confirmation on which it rests; `None` as long as there
    /// is none.
    #[must_use]
    pub const fn since(self) -> Option<Date> {
        self.since
    }

    /// The term for deciding on it; `None` as long as nothing is concluded, and where the rules of
    /// that day set no term.
    #[must_use]
    pub const fn term(self) -> Option<RevocationTerm> {
        self.term
    }

    /// The last day for deciding on it, that day included; `None` where there is no
    /// [`term`](Self::term).
    ///
    /// ```
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
    /// let untrue = inspection.with_untrue_dossier();
    /// let ground = untrue.conclude(&WorkCalendar::new()).grounds()[0];
    /// // Nothing is concluded yet, so no time runs.
    /// assert_eq!(ground.decide_by(), None);
    /// let concluded = untrue.with_concluded_on(date!(2026 - 11 - 23))?;
    /// let ground = concluded.conclude(&WorkCalendar::new()).grounds()[0];
    /// assert_eq!(ground.decide_by(), Some(date!(2026 - 12 - 08)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decide_by(self) -> Option<Date> {
        self.term.map(RevocationTerm::decide_by)
    }
}

impl Say for GroundFound {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.citation {
            Some(citation) => words::ground(lang, f, &self.ground, citation),
            None => words::ground_of_no_place(lang, f, &self.ground),
        }
    }
}

/// What an inspection comes to (*kết luận kiểm tra*): whether the product keeps its star, what
/// fell, which grounds of revocation there are, who decides and by when, and what the producer is
/// asked. [`Inspection::conclude`] gives it.
///
/// Source: 26/2026, Art. 8 and 9, [reading 9](crate::law::Reading::MinimaUnderACouncil),
/// [reading 40](crate::law::Reading::MarkWithCertificate) and
/// [reading 41](crate::law::Reading::FoundBelowItsStar).
///
/// ```
/// use ocop::law::{RevocationGround, SupervisionAsk};
/// use ocop::procedure::Actor;
/// use ocop::supervision::{Inspection, ProductionFinding};
/// use ocop::term::WorkCalendar;
/// use ocop::{
///     Assessment, Authority, Certificate, Council, Edition, Lang, ProductSet, Say, ScoreSheet,
///     SetId, Star,
/// };
/// use time::macros::date;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(tea, best)?;
/// let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
/// let inspection = Inspection::new(held, rated, Actor::MinistryOcopBody, date!(2026 - 11 - 20))?;
///
/// // Production is said to have stopped, and the commune has not confirmed it yet.
/// let said =
///     inspection.clone().with_production(ProductionFinding::Stopped { confirmed_on: None })?;
/// let said = said.conclude(&WorkCalendar::new());
/// assert!(said.grounds().is_empty());
/// assert_eq!(said.asks()[0].value, SupervisionAsk::StateProduction);
///
/// let confirmed = ProductionFinding::Stopped { confirmed_on: Some(date!(2026 - 11 - 23)) };
/// let confirmed = inspection.with_production(confirmed)?.conclude(&WorkCalendar::new());
/// assert_eq!(confirmed.grounds()[0].ground(), RevocationGround::NoLongerProduced);
/// assert_eq!(confirmed.grounds()[0].decide_by(), Some(date!(2026 - 12 - 08)));
/// assert_eq!(confirmed.revoker().said(), Some(Authority::Centre));
/// println!("{}", confirmed.text(Lang::Vi));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::supervision::SupervisionConclusion;
/// use serde_json::json;
///
/// let stored = json!({
///   "format": "ocop.supervision_conclusion/1", "on": "2026-11-20", "rated": 5, "found": 5,
///   "falls": [], "minima": {"set": "2026/11", "minima": []}, "grounds": [],
///   "revoker": {
///     "says": "centre",
///     "citation": {"act": "26", "annex": null, "article": 8, "clause": 2, "point": "b"},
///     "reading": null, "gap": null
///   },
///   "asks": [], "remedy_within": {"says": null, "citation": null, "reading": null, "gap": null},
///   "basis": [
///     {"act": "26", "annex": null, "article": 9, "clause": 1, "point": null, "reading": null},
///     {"act": "26", "annex": null, "article": 9, "clause": 3, "point": "a", "reading": null},
///     {"act": "26", "annex": null, "article": 9, "clause": 4, "point": "b", "reading": null}
///   ],
///   "gaps": [],
///   "text": {
///     "vi": "Kiểm tra ngày 20/11/2026: sản phẩm giữ hạng 5 sao, không có trường hợp phải thu \
///       hồi.",
///     "en": "Inspected on 2026-11-20: the product keeps 5 stars, and there is no ground of \
///       revocation."
///   }
/// });
/// let conclusion: SupervisionConclusion = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&conclusion)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupervisionConclusion {
    pub(super) on: Date,
    pub(super) rated: Star,
    pub(super) found: Star,
    pub(super) falls: Vec<CriterionFall>,
    pub(super) minima: MinimumSet,
    pub(super) grounds: Vec<GroundFound>,
    pub(super) revoker: Answer<Authority>,
    pub(super) asks: Vec<Cited<SupervisionAsk>>,
    pub(super) remedy_within: Answer<u16>,
    pub(super) basis: Vec<Basis>,
    pub(super) gaps: Vec<Gap>,
}

impl SupervisionConclusion {
    pub(super) fn of(inspection: &Inspection, calendar: &WorkCalendar) -> Self {
        let certificate = inspection.certificate();
        let assessment = inspection.rated();
        let rated = certificate.star();
        let falls = falls(inspection);
        let (found, minima, attested) = judged_again(inspection, &falls);
        let on = inspection.on();
        let rules = in_force(on).map(|edition| edition.rules());

        let mut grounds = Vec::new();
        let mut asks = Vec::new();
        let concluded = inspection.concluded_on();
        if inspection.has_untrue_dossier() {
            grounds.push((RevocationGround::UntrueDossier, concluded));
            asks.push(SupervisionAsk::ExplainDossier);
        }
        if found < rated {
            grounds.push((RevocationGround::CriteriaNotMet, concluded));
        }
        if !falls.is_empty() {
            asks.push(SupervisionAsk::RestoreCriteria);
        }
        if let Some(day) = inspection.law_broken() {
            grounds.push((RevocationGround::LawBroken, Some(day)));
            asks.push(SupervisionAsk::KeepTheLaw);
        }
        match inspection.mark() {
            MarkFinding::Right => {}
            MarkFinding::Wrong => asks.push(SupervisionAsk::UseMarkRightly),
            MarkFinding::Misleading => {
                grounds.push((RevocationGround::MarkMisused, concluded));
                asks.push(SupervisionAsk::UseMarkRightly);
            }
        }
        match inspection.production() {
            ProductionFinding::Running => {}
            ProductionFinding::Stopped { confirmed_on: None } => asks.push(SupervisionAsk::StateProduction),
            ProductionFinding::Stopped { confirmed_on: Some(day) } => {
                grounds.push((RevocationGround::NoLongerProduced, Some(day)));
            }
        }
        if inspection.is_proposed() {
            grounds.push((RevocationGround::Other, concluded));
        }

        let revocation = rules.map(|rules| rules.revocation);
        let supervision = rules.map(|rules| rules.supervision);
        let said = revocation.and_then(Answer::said);
        let grounds: Vec<GroundFound> = grounds
            .into_iter()
            .map(|(ground, since)| GroundFound {
                ground,
                citation: said.and_then(|rules| rules.ground(ground)),
                since,
                term: since.and_then(|day| revoke_by(day, calendar).ok()?.said()),
            })
            .collect();
        let supervised = supervision.and_then(Answer::said);
        asks.sort_unstable();
        let asks: Vec<_> = asks.into_iter().filter_map(|ask| supervised?.ask(ask)).collect();
        // The certificate has three stars or more and is of a day of the decisions.
        let revoker = revoker(rated, on).unwrap_or(Answer::Silent(None));

        let of_content = supervised.into_iter().flat_map(|rules| {
            let inspector = rules.inspector(inspection.by()).map(|own| own.citation);
            let unannounced = inspection.kind() == InspectionKind::Unannounced;
            let content = |content| rules.content(content);
            [
                Some(rules.maintained),
                unannounced.then_some(rules.kinds.citation),
                content(SupervisionContent::CriteriaKept),
                content(SupervisionContent::MarkUse).filter(|_| inspection.mark() != MarkFinding::Right),
                inspector,
            ]
        });
        let of_grounds = grounds.iter().filter_map(|found| found.citation);
        let of_revoker = revoker.citation().filter(|_| !grounds.is_empty());
        let readings = [
            (assessment.sheets().len() > 1).then_some(Reading::MinimaUnderACouncil),
            (inspection.mark() != MarkFinding::Right).then_some(Reading::MarkWithCertificate),
            (found < rated).then_some(Reading::FoundBelowItsStar),
            attested.then_some(Reading::AttestedMinima),
        ];
        let own =
            listed(of_content.flatten().chain(of_grounds).chain(of_revoker), readings.into_iter().flatten());
        let terms: Vec<Basis> =
            grounds.iter().filter_map(|found| found.term).flat_map(RevocationTerm::basis).collect();
        let gaps = [
            revocation.and_then(|answer| answer.gap()),
            supervision.and_then(|answer| answer.gap()),
            attested.then_some(Gap::MinimaOf781),
        ];
        Self {
            on,
            rated,
            found,
            falls,
            minima,
            grounds,
            revoker,
            asks,
            remedy_within: supervision.map_or(Answer::Silent(None), remedy),
            basis: united(&[&own, &terms]),
            gaps: gaps.into_iter().flatten().collect(),
        }
    }

    /// The day of the inspection.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The star that was rated and recognised.
    #[must_use]
    pub const fn rated(&self) -> Star {
        self.rated
    }

    /// The star that the same council would come to with what was found; never more than was rated.
    /// It is not awarded: only a new rating gives another star.
    ///
    /// Source: [reading 41](crate::law::Reading::FoundBelowItsStar).
    #[must_use]
    pub const fn found(&self) -> Star {
        self.found
    }

    /// Whether the product keeps its star and there is no ground of revocation.
    ///
    /// ```
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
    /// let calendar = WorkCalendar::new();
    /// assert!(inspection.conclude(&calendar).is_kept());
    /// // It keeps its star, and there is a ground of revocation.
    /// let misled = inspection.with_mark(MarkFinding::Misleading).conclude(&calendar);
    /// assert!(!misled.is_kept() && !misled.is_fallen());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.found == self.rated && self.grounds.is_empty()
    }

    /// Whether the product was found below its star.
    ///
    /// ```
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
    /// let fallen = inspection.with_found(tea.criterion("2.2")?, None)?;
    /// assert!(fallen.conclude(&WorkCalendar::new()).is_fallen());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_fallen(&self) -> bool {
        self.found < self.rated
    }

    /// The criteria found lower than rated, in printed order.
    #[must_use]
    pub fn falls(&self) -> &[CriterionFall] {
        &self.falls
    }

    /// The minima of the recognised star and of lower stars that were met and are not met any more.
    #[must_use]
    pub const fn minima(&self) -> MinimumSet {
        self.minima
    }

    /// The grounds of revocation that were found, in printed order.
    #[must_use]
    pub fn grounds(&self) -> &[GroundFound] {
        &self.grounds
    }

    /// Who decides on a revocation; a silence or a gap where the rules of the day say nothing on it
    /// or are not known.
    ///
    /// Source: 26/2026, Art. 8(2).
    pub const fn revoker(&self) -> Answer<Authority> {
        self.revoker
    }

    /// The earliest of the last days for deciding on the grounds, that day included; `None` where
    /// no ground has one.
    ///
    /// ```
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
    /// // Each of the two grounds has its own day. The earlier last day is given.
    /// let inspection = inspection
    ///     .with_untrue_dossier()
    ///     .with_law_broken(date!(2026 - 11 - 10))?
    ///     .with_concluded_on(date!(2026 - 11 - 23))?;
    /// let concluded = inspection.conclude(&WorkCalendar::new());
    /// let days: Vec<_> = concluded.grounds().iter().map(|ground| ground.decide_by()).collect();
    /// assert_eq!(days, [Some(date!(2026 - 12 - 08)), Some(date!(2026 - 11 - 25))]);
    /// assert_eq!(concluded.decide_by(), Some(date!(2026 - 11 - 25)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decide_by(&self) -> Option<Date> {
        self.grounds.iter().filter_map(|found| found.decide_by()).min()
    }

    /// What the producer is asked, and the place on which each rests; empty where the rules of the
    /// day are silent or not known.
    #[must_use]
    pub fn asks(&self) -> &[Cited<SupervisionAsk>] {
        &self.asks
    }

    /// Within how many days the producer has to put things right. 26/2026 sets no time, and the
    /// answer is a silence.
    pub const fn remedy_within(&self) -> Answer<u16> {
        self.remedy_within
    }

    /// What the conclusion rests on: provisions first, then readings.
    #[must_use]
    #[doc(alias("căn cứ", "can cu"))]
    pub fn basis(&self) -> &[Basis] {
        &self.basis
    }

    /// What is not known of the law and could change the conclusion.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }
}

fn remedy(rules: Answer<crate::law::SupervisionRules>) -> Answer<u16> {
    match rules {
        Answer::Says(rules, _) => rules.remedy_within,
        Answer::Silent(reading) => Answer::Silent(reading),
        Answer::Unknown(gap) => Answer::Unknown(gap),
    }
}

/// The level that more than half of the sheets reach.
fn rated_level(sheets: &[ScoreSheet], criterion: CriterionId) -> Option<LevelId> {
    let reaches = |level: LevelId, sheet: &ScoreSheet| {
        let chosen = sheet.level(criterion).ok().flatten();
        chosen.is_some_and(|chosen| chosen.case() == level.case() && level.position() <= chosen.position())
    };
    criterion.levels().rev().find(|level| {
        let (with, without): (Vec<&ScoreSheet>, Vec<&ScoreSheet>) =
            sheets.iter().partition(|sheet| reaches(*level, sheet));
        without.len() < with.len()
    })
}

fn falls(inspection: &Inspection) -> Vec<CriterionFall> {
    let sheets = inspection.rated().sheets();
    let fall = |(criterion, to): (CriterionId, Option<LevelId>)| {
        let from = rated_level(sheets, criterion)?;
        let lower = to.is_none_or(|to| to.position() < from.position());
        lower.then_some(CriterionFall { criterion, from, to })
    };
    inspection.found().filter_map(fall).collect()
}

/// The star with what was found, the minima that fell, and whether minima are attested.
fn judged_again(inspection: &Inspection, falls: &[CriterionFall]) -> (Star, MinimumSet, bool) {
    let assessment = inspection.rated();
    let rated = inspection.certificate().star();
    let (Outcome::Rated(before), Some(after)) = (assessment.rate(), again(inspection, falls)) else {
        // An inspection is made of what was rated, and what was found is within its set and case.
        return (rated, MinimumSet::none(assessment.set()), false);
    };
    let Outcome::Rated(after) = after.rate() else {
        return (rated, MinimumSet::none(assessment.set()), false);
    };
    let fell = after.all_unmet().iter().filter(|minimum| !before.all_unmet().contains(*minimum));
    let fell = fell.filter(|minimum| minimum.star() <= rated);
    let minima = fell.fold(MinimumSet::none(assessment.set()), |all, one| all.with(one).unwrap_or(all));
    let attested = matches!(before.minima_basis(), MinimaBasis::Attested { .. });
    (after.star().min(rated), minima, attested)
}

/// The assessment with what was found: each member's level, or the one found where that is lower.
fn again(inspection: &Inspection, falls: &[CriterionFall]) -> Option<Assessment> {
    let assessment = inspection.rated();
    let lowered = |sheet: &ScoreSheet| {
        let lower = |sheet: ScoreSheet, fall: &CriterionFall| {
            let own = sheet.level(fall.criterion).ok().flatten();
            let keeps = match (own, fall.to) {
                (Some(own), Some(to)) => own.position() <= to.position(),
                (None, _) => true,
                (Some(_), None) => false,
            };
            if keeps { sheet } else { sheet.replaced(fall.criterion, fall.to) }
        };
        falls.iter().fold(*sheet, lower).without_untold()
    };
    let sheets: Vec<ScoreSheet> = assessment.sheets().iter().map(lowered).collect();
    // How far the sheets are apart binds the council alone.
    let council = assessment.council().with_spread_limit(u8::MAX);
    match assessment.declared_unmet() {
        Some(unmet) if council.minima() == MinimaPolicy::Declared => {
            let fallen =
                falls.iter().flat_map(|fall| fall.criterion.minima().map(move |minimum| (fall, minimum)));
            let missed = |fall: &CriterionFall, minimum: Minimum| {
                !fall.to.is_some_and(|to| minimum.met_by().any(|level| level == to))
            };
            let fallen = fallen.filter(|(fall, minimum)| missed(fall, *minimum)).map(|(_, minimum)| minimum);
            Assessment::declared(council, sheets, unmet.iter().chain(fallen), []).ok()
        }
        _ => Assessment::new(council, sheets, []).ok(),
    }
}

impl Say for SupervisionConclusion {
    /// What it comes to, line by line.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_fallen() {
            words::fallen(lang, f, &self.on, &self.rated, &self.found)?;
        } else if self.grounds.is_empty() {
            words::kept(lang, f, &self.on, &self.rated)?;
        } else {
            words::kept_with_grounds(lang, f, &self.on, &self.rated)?;
        }
        for fall in &self.falls {
            f.write_str("\n")?;
            fall.say(lang, f)?;
        }
        if !self.minima.is_empty() {
            f.write_str("\n")?;
            words::minima_fallen(lang, f, &Joined(self.minima.iter()))?;
        }
        for found in &self.grounds {
            f.write_str("\n")?;
            found.say(lang, f)?;
            match &found.decide_by() {
                Some(day) => {
                    f.write_str(" ")?;
                    words::decide_by(lang, f, day)?;
                }
                None if found.since.is_none() => {
                    f.write_str(" ")?;
                    words::no_conclusion(lang, f)?;
                }
                None => {}
            }
        }
        if !self.grounds.is_empty() {
            f.write_str("\n")?;
            words::revoker(lang, f, &self.revoker)?;
            f.write_str(" ")?;
            words::not_revoked(lang, f)?;
        }
        for ask in &self.asks {
            f.write_str("\n")?;
            words::ask(lang, f, &ask.value, &ask.citation)?;
        }
        Ok(())
    }
}

impl fmt::Display for SupervisionConclusion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

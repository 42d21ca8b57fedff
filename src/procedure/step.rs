use core::fmt;

use time::Date;

use crate::Assessment;
use crate::base::{Lang, Say};
use crate::law::procedures::{Manner, StepKind};
use crate::procedure::{CommuneReport, words};

/// A step of the procedure, with its day and what belongs to it.
///
/// The functions below make it, one for each kind of step.
/// [`Procedure::apply`](crate::Procedure::apply) takes it where it is possible at the stage.
///
/// Source: 26/2026, Art. 7; 148, Annex II(1), and 1489; 1048, Annex II.
///
/// ```
/// use ocop::procedure::{Manner, ProcedureStep, StepKind};
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
/// use time::macros::date;
///
/// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let step = ProcedureStep::assess(date!(2026 - 11 - 20), assessment, Manner::Sitting);
/// assert_eq!((step.kind(), step.manner()), (StepKind::Assess, Some(Manner::Sitting)));
///
/// let stored = serde_json::to_string(&step)?;
/// assert_eq!(serde_json::from_str::<ProcedureStep>(&stored)?, step);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading checks them
/// as making one does, and refuses a name that it does not know.
///
/// ```
/// use ocop::procedure::ProcedureStep;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "step": "review", "on": "2026-09-25",
///   "report": {
///     "findings": [
///       {"content": "origin", "finding": "Đúng như hồ sơ"},
///       {"content": "local_labour", "finding": "Đúng như hồ sơ"},
///       {"content": "product_idea", "finding": "Đúng như hồ sơ"},
///       {"content": "local_wisdom", "finding": "Đúng như hồ sơ"}
///     ]
///   },
///   "assessment": null, "manner": null
/// }"#;
/// let step: ProcedureStep = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&step)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcedureStep {
    on: Date,
    body: Body,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Body {
    Review(CommuneReport),
    Assess(Assessment, Manner),
    Plain(StepKind),
}

impl ProcedureStep {
    /// The commune has assessed the four contents, reports on them and proposes the product to the
    /// province.
    ///
    /// Source: 26/2026, Art. 7(2); 1489.
    ///
    /// ```
    /// use ocop::dossier::CommuneContent;
    /// use ocop::procedure::{CommuneReport, ProcedureStep};
    /// use time::macros::date;
    ///
    /// let contents = CommuneContent::ALL.iter().map(|content| (*content, "As described"));
    /// let step = ProcedureStep::review(date!(2026 - 09 - 18), CommuneReport::new(contents)?);
    /// let origin = step.report().map(|report| report.finding(CommuneContent::Origin));
    /// assert_eq!(origin, Some("As described"));
    /// # Ok::<(), ocop::procedure::CommuneReportError>(())
    /// ```
    #[must_use]
    pub const fn review(on: Date, report: CommuneReport) -> Self {
        Self { on, body: Body::Review(report) }
    }

    /// The council of a tier has assessed the product: district, province or centre, as the stage
    /// asks for. `manner` tells how it came to its assessment.
    ///
    /// Under 1048 the councils of province and centre assess in two rounds, and samples are tested
    /// in between. The assessment of the last round held is given here. A tourism service is
    /// inspected on site before each round. The producer may present the product to the council; at
    /// the centre in the second round, if needed.
    ///
    /// Source: 26/2026, Art. 7(3), 7(4) and 7(6); 148, Annex II(1), and 1489; 1048, Annex
    /// II(4)(a)(2), (b)(2) and (c)(2).
    ///
    /// ```
    /// use ocop::procedure::{Manner, ProcedureStep};
    /// use ocop::{Assessment, Authority, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// use time::macros::date;
    ///
    /// // The central council met because the written opinions of its members differed.
    /// let council = Council::new(Edition::Decision26).with_tier(Authority::Centre);
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)); 9];
    /// let assessment = Assessment::new(council, sheets, [])?;
    /// let manner = Manner::SittingOpinionsDiffer;
    /// let step = ProcedureStep::assess(date!(2027 - 03 - 15), assessment, manner);
    /// let tier = step.assessment().map(|assessment| assessment.council().tier());
    /// assert_eq!(tier, Some(Authority::Centre));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn assess(on: Date, assessment: Assessment, manner: Manner) -> Self {
        Self { on, body: Body::Assess(assessment, manner) }
    }

    /// The product is recognised and its certificate is issued, by the authority that certifies its
    /// star on that day.
    ///
    /// The term of the certificate begins on that day. Where the decision names another first day,
    /// it is set on the certificate afterwards
    /// ([`Certificate::with_valid_from`](crate::Certificate::with_valid_from)).
    ///
    /// Source: 26/2026, Art. 4(1); 1048, Annex II(1); 148, Annex II(1); 1489;
    /// [reading 36](crate::law::Reading::IssuerOfTheDay).
    ///
    /// ```
    /// use ocop::procedure::{ProcedureStep, StepKind};
    /// use time::macros::date;
    ///
    /// let step = ProcedureStep::recognise(date!(2026 - 12 - 01));
    /// assert_eq!(step.kind(), StepKind::Recognise);
    /// assert_eq!(step.to_string(), "2026-12-01: recognition and certificate");
    /// ```
    #[must_use]
    pub const fn recognise(on: Date) -> Self {
        Self { on, body: Body::Plain(StepKind::Recognise) }
    }

    /// The notice of the result: there is no recognition and no certificate.
    ///
    /// Source: 26/2026, Art. 7(3)(g) and 7(4)(g); 1048, Annex II(4).
    ///
    /// ```
    /// use ocop::procedure::{ProcedureStep, StepKind};
    /// use time::macros::date;
    ///
    /// let step = ProcedureStep::decline(date!(2026 - 12 - 01));
    /// assert_eq!(step.kind(), StepKind::Decline);
    /// assert_eq!(step.to_string(), "2026-12-01: notice that there is no recognition");
    /// ```
    #[must_use]
    pub const fn decline(on: Date) -> Self {
        Self { on, body: Body::Plain(StepKind::Decline) }
    }

    /// The dossier is forwarded to the next tier: from district to province, or from province to
    /// centre. Its day counts as the day of the proposal to that tier.
    ///
    /// Source: 26/2026, Art. 6(3) and 7(3)(e); 1048, Annex II(1); 148, Annex II(1), and 1489.
    ///
    /// ```
    /// use ocop::procedure::{ProcedureStep, StepKind};
    /// use time::macros::date;
    ///
    /// let step = ProcedureStep::forward(date!(2026 - 12 - 01));
    /// assert_eq!(step.kind(), StepKind::Forward);
    /// assert_eq!(step.to_string(), "2026-12-01: forwarding to the next tier");
    /// ```
    #[must_use]
    pub const fn forward(on: Date) -> Self {
        Self { on, body: Body::Plain(StepKind::Forward) }
    }

    /// The province decides on the central result: the first course of
    /// [reading 18](crate::law::Reading::TowardsTheCentre).
    ///
    /// Source: 26/2026, Art. 7(4)(g). What 148 says on it is not known
    /// ([`Gap::CentralResultUnder148`](crate::law::Gap::CentralResultUnder148)).
    ///
    /// ```
    /// use ocop::procedure::{ProcedureStep, StepKind};
    /// use time::macros::date;
    ///
    /// let step = ProcedureStep::take_central_result(date!(2026 - 12 - 01));
    /// assert_eq!(step.kind(), StepKind::TakeCentralResult);
    /// assert_eq!(step.to_string(), "2026-12-01: decision on the central result");
    /// ```
    #[must_use]
    pub const fn take_central_result(on: Date) -> Self {
        Self { on, body: Body::Plain(StepKind::TakeCentralResult) }
    }

    /// The province has the product assessed again by its council: the second course of
    /// [reading 18](crate::law::Reading::TowardsTheCentre). Under 26/2026 and 148 it is possible
    /// after a central result below five stars.
    ///
    /// Source: 26/2026, Art. 7(4)(g).
    ///
    /// ```
    /// use ocop::procedure::{ProcedureStep, StepKind};
    /// use time::macros::date;
    ///
    /// let step = ProcedureStep::assess_again(date!(2026 - 12 - 01));
    /// assert_eq!(step.kind(), StepKind::AssessAgain);
    /// assert_eq!(step.to_string(), "2026-12-01: assessment again by the province");
    /// ```
    #[must_use]
    pub const fn assess_again(on: Date) -> Self {
        Self { on, body: Body::Plain(StepKind::AssessAgain) }
    }

    /// A step of a kind, if all that belongs to it is there and nothing else.
    pub(super) fn of(
        kind: StepKind,
        on: Date,
        report: Option<CommuneReport>,
        assessment: Option<(Assessment, Manner)>,
    ) -> Option<Self> {
        Some(match (kind, report, assessment) {
            (StepKind::Review, Some(report), None) => Self::review(on, report),
            (StepKind::Assess, None, Some((assessment, manner))) => Self::assess(on, assessment, manner),
            (StepKind::Review | StepKind::Assess, ..) | (_, Some(_), _) | (_, _, Some(_)) => return None,
            (plain, None, None) => Self { on, body: Body::Plain(plain) },
        })
    }

    /// The kind of the step.
    ///
    /// ```
    /// # use ocop::procedure::{Manner, ProcedureStep, StepKind};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let day = date!(2026 - 11 - 20);
    /// # let step = ProcedureStep::assess(day, assessment.clone(), Manner::Sitting);
    /// # let decline = ProcedureStep::decline(day);
    ///
    /// assert_eq!((step.kind(), decline.kind()), (StepKind::Assess, StepKind::Decline));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn kind(&self) -> StepKind {
        match self.body {
            Body::Review(_) => StepKind::Review,
            Body::Assess(..) => StepKind::Assess,
            Body::Plain(kind) => kind,
        }
    }

    /// The day of the step.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The commune's report, for a review; `None` for other steps.
    ///
    /// ```
    /// use ocop::dossier::CommuneContent;
    /// use ocop::procedure::CommuneReport;
    /// # use ocop::procedure::{Manner, ProcedureStep, StepKind};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let day = date!(2026 - 11 - 20);
    /// # let step = ProcedureStep::assess(day, assessment.clone(), Manner::Sitting);
    /// # let decline = ProcedureStep::decline(day);
    ///
    /// let all = CommuneContent::ALL.iter().map(|content| (*content, "Đúng như hồ sơ"));
    /// let report = CommuneReport::new(all)?;
    /// let review = ProcedureStep::review(day, report.clone());
    /// assert_eq!(review.report(), Some(&report));
    /// assert_eq!(step.report(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn report(&self) -> Option<&CommuneReport> {
        match &self.body {
            Body::Review(report) => Some(report),
            _ => None,
        }
    }

    /// The council's assessment, for an assessment; `None` for other steps.
    ///
    /// ```
    /// # use ocop::procedure::{Manner, ProcedureStep, StepKind};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let day = date!(2026 - 11 - 20);
    /// # let step = ProcedureStep::assess(day, assessment.clone(), Manner::Sitting);
    /// # let decline = ProcedureStep::decline(day);
    ///
    /// assert_eq!(step.assessment(), Some(&assessment));
    /// assert_eq!(decline.assessment(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn assessment(&self) -> Option<&Assessment> {
        match &self.body {
            Body::Assess(assessment, _) => Some(assessment),
            _ => None,
        }
    }

    /// The manner of the assessment, for an assessment; `None` for other steps.
    ///
    /// ```
    /// # use ocop::procedure::{Manner, ProcedureStep, StepKind};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let day = date!(2026 - 11 - 20);
    /// # let step = ProcedureStep::assess(day, assessment.clone(), Manner::Sitting);
    /// # let decline = ProcedureStep::decline(day);
    ///
    /// assert_eq!(step.manner(), Some(Manner::Sitting));
    /// assert_eq!(decline.manner(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn manner(&self) -> Option<Manner> {
        match &self.body {
            Body::Assess(_, manner) => Some(*manner),
            _ => None,
        }
    }
}

impl Say for ProcedureStep {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.manner() {
            Some(manner) => words::step_in_a_manner(lang, f, &self.on, &self.kind(), &manner),
            None => words::step(lang, f, &self.on, &self.kind()),
        }
    }
}

impl fmt::Display for ProcedureStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

use core::fmt;
use core::num::NonZeroU16;

use crate::base::{Allowed, Details, Lang, Problem, Say, problem};
use crate::catalogue::OtherSet;
use crate::rating::{Assessment, MinimaBasis, Outcome, Rating};
use crate::upgrade::words;

/// Larger councils than this are not planned for.
pub(super) const MOST_MEMBERS: u16 = 255;

/// Why an assessment cannot be planned from, or why costs do not fit it.
///
/// [`Planner::new`](crate::Planner::new), [`Margin::of`](crate::upgrade::Margin::of) and
/// [`what_if`](crate::upgrade::what_if) give it for the assessment,
/// [`Planner::with_costs`](crate::Planner::with_costs) for the costs.
///
/// ```
/// use ocop::upgrade::PlanError;
/// use ocop::{Assessment, Council, Edition, Ground, GroundKind, Planner};
/// use ocop::{ProductSet, ScoreSheet, SetId};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let ground = Ground::of_dossier(GroundKind::Eliminated);
/// let eliminated = Assessment::new(Council::new(Edition::Decision26), [sheet], [ground])?;
/// let error = Planner::new(eliminated).unwrap_err();
/// assert!(matches!(error, PlanError::NotRated { .. }));
/// assert_eq!(error.to_string(), "the dossier is eliminated, so there is no star to start from");
/// # Ok::<(), ocop::rating::AssessmentError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlanError {
    /// The assessment comes to no rating (`not_rated`): the dossier is eliminated or its evaluation
    /// has stopped ([reading 8](crate::law::Reading::OutcomesOfTheirOwn)), or the members must
    /// score again ([reading 10](crate::law::Reading::Spread)).
    NotRated {
        /// The outcome of the assessment.
        outcome: Outcome,
    },
    /// The assessment is a result on record ([reading 25](crate::law::Reading::ResultOnRecord))
    /// (`on_record`). It has no sheets, so the present levels are not known. A
    /// [`StarGap`](crate::upgrade::StarGap) of its rating says what is missing.
    OnRecord,
    /// The council declares as a body which minima are unmet ([reading
    /// 9](crate::law::Reading::MinimaUnderACouncil)) (`declared_minima`). What it would declare at
    /// other levels cannot be computed. Assess the sheets under another policy to plan by what they
    /// say.
    DeclaredMinima,
    /// The council has more than 255 members (`too_many_members`). This is a limit of the library,
    /// because the search grows with the number of members. No decision sets it.
    TooManyMembers {
        /// How many members there are.
        members: NonZeroU16,
    },
    /// The costs are for another criteria set than the assessment (`other_set`).
    OtherSet(OtherSet),
}

/// The rating of members' sheets by what they say, whatever the spread of their totals, and how
/// many members there are.
pub(crate) fn weighed(assessment: &Assessment) -> Result<(Rating, NonZeroU16), PlanError> {
    let members = assessment.members().ok_or(PlanError::OnRecord)?;
    if assessment.grounds().lead_to().is_some() {
        return Err(PlanError::NotRated { outcome: assessment.rate() });
    }
    match assessment.weigh() {
        (rating, _) if rating.minima_basis() == MinimaBasis::Declared => Err(PlanError::DeclaredMinima),
        (rating, _) => Ok((rating, members)),
    }
}

/// The rating that questions about an upgrade start from, and how many members there are.
pub(super) fn start(assessment: &Assessment) -> Result<(Rating, NonZeroU16), PlanError> {
    let weighed = weighed(assessment)?;
    match assessment.rate() {
        Outcome::Rated(_) => Ok(weighed),
        outcome => Err(PlanError::NotRated { outcome }),
    }
}

/// The rating that a plan starts from, and how many members there are.
pub(crate) fn plannable(assessment: &Assessment) -> Result<(Rating, NonZeroU16), PlanError> {
    let (rating, members) = start(assessment)?;
    if members.get() > MOST_MEMBERS {
        return Err(PlanError::TooManyMembers { members });
    }
    Ok((rating, members))
}

impl From<OtherSet> for PlanError {
    fn from(error: OtherSet) -> Self {
        Self::OtherSet(error)
    }
}

impl Say for PlanError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRated { outcome: Outcome::Stopped(_) } => words::stopped(lang, f),
            Self::NotRated { outcome: Outcome::Rescore(rescore) } => {
                words::rescore(lang, f, &rescore.spread(), &rescore.limit())
            }
            // A rating is never given here.
            Self::NotRated { outcome: Outcome::Eliminated(_) | Outcome::Rated(_) } => {
                words::eliminated(lang, f)
            }
            Self::OnRecord => words::on_record(lang, f),
            Self::DeclaredMinima => words::declared_minima(lang, f),
            Self::TooManyMembers { members } => words::too_many_members(lang, f, members, &MOST_MEMBERS),
            Self::OtherSet(error) => error.say(lang, f),
        }
    }
}

impl Problem for PlanError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotRated { .. } => "not_rated",
            Self::OnRecord => "on_record",
            Self::DeclaredMinima => "declared_minima",
            Self::TooManyMembers { .. } => "too_many_members",
            Self::OtherSet(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::NotRated { outcome } => Details::given(outcome.code()),
            Self::OnRecord => Details::of_field("recorded"),
            Self::DeclaredMinima => Details::of_field("minima"),
            Self::TooManyMembers { members } => {
                Details::of_field("sheets").with_given(members).allowing(Allowed::range(1, MOST_MEMBERS))
            }
            Self::OtherSet(error) => error.details(),
        }
    }
}

problem! { PlanError }

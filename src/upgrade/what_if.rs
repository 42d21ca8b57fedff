use alloc::vec::Vec;

use crate::council::Assessment;
use crate::rating::Outcome;
use crate::sheet::SheetErrors;
use crate::{Choice, Minimum, Rating, ScoreSheet, Star};

/// The rating if some levels were changed on every sheet, beside the present one.
///
/// The changes may raise or lower. `None` if either assessment comes to no rating.
///
/// ```
/// use ocop::upgrade::what_if;
/// use ocop::{Assessment, Choice, Council, Edition, ProductSet, ScoreSheet, SetId};
///
/// let set = SetId::Decision26(ProductSet::Tea).criteria_set();
/// let sheets = [ScoreSheet::empty(set)];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?;
/// let difference = what_if(&assessment, &[("2.2", Choice::level(3))])?.expect("no ground is declared");
/// assert_eq!(difference.sum(), 2);
/// assert_eq!(difference.newly_met().map(|minimum| minimum.criterion().code()).collect::<Vec<_>>(), ["2.2"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`SheetErrors`] if a change does not fit the set, or leaves points on a story-only criterion without a story.
pub fn what_if(
    assessment: &Assessment<'_>,
    changes: &[(&str, Choice)],
) -> Result<Option<Difference>, SheetErrors> {
    let change = |sheet: &ScoreSheet| sheet.changed(changes);
    let sheets = assessment.sheets().iter().map(change).collect::<Result<Vec<_>, _>>()?;
    let after = Assessment::new(assessment.council(), &sheets, assessment.grounds());
    let after = after.ok().map(|after| after.rate());
    Ok(match (assessment.rate(), after) {
        (Outcome::Rated(before), Some(Outcome::Rated(after))) => Some(Difference { before, after }),
        _ => None,
    })
}

/// Two ratings of the same set beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    before: Rating,
    after: Rating,
}

impl Difference {
    /// The present rating.
    #[must_use]
    pub const fn before(&self) -> &Rating {
        &self.before
    }

    /// The rating with the changes.
    #[must_use]
    pub const fn after(&self) -> &Rating {
        &self.after
    }

    /// How many points the members' sum gains, or loses if negative.
    #[must_use]
    pub fn sum(&self) -> i64 {
        i64::from(self.after.score().sum()).saturating_sub(i64::from(self.before.score().sum()))
    }

    /// Whether the awarded star changes.
    #[must_use]
    pub fn changes_star(&self) -> bool {
        self.before.star() != self.after.star()
    }

    /// The minima met only with the changes.
    pub fn newly_met(&self) -> impl Iterator<Item = &'static Minimum> + use<> {
        only_unmet(self.before, self.after)
    }

    /// The minima that the changes lose.
    pub fn newly_unmet(&self) -> impl Iterator<Item = &'static Minimum> + use<> {
        only_unmet(self.after, self.before)
    }
}

/// The minima that one rating leaves unmet and the other does not.
fn only_unmet(one: Rating, other: Rating) -> impl Iterator<Item = &'static Minimum> {
    one.unmet_up_to(Star::Five)
        .filter(move |minimum| !other.unmet_up_to(Star::Five).any(|unmet| unmet == *minimum))
}

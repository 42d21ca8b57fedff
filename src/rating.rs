//! The rating: parts, score, band star, awarded star and unmet minima.

use crate::catalogue::MAX_MINIMA;
use crate::council::{Assessment, Ground, bits};
use crate::explain::Explanation;
use crate::law::Reading;
use crate::{Authority, CriteriaSet, Edition, Minimum, Part, Score, Star};

/// What an assessment comes to.
///
/// Elimination and stop are outcomes of their own: no star, no score, never a score of 0
/// ([reading 8](crate::law::Reading::OutcomesOfTheirOwn)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// The dossier is eliminated on the declared grounds.
    #[doc(alias = "bị loại")]
    Eliminated(&'a [Ground]),
    /// The evaluation stops on the declared grounds.
    #[doc(alias = "không đánh giá các bước tiếp theo")]
    Stopped(&'a [Ground]),
    /// The members' totals are too far apart: they score again.
    Rescore(Rescore),
    /// The product is rated.
    Rated(Rating),
}

impl Outcome<'_> {
    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Eliminated(_) => "eliminated",
            Self::Stopped(_) => "stopped",
            Self::Rescore(_) => "rescore",
            Self::Rated(_) => "rated",
        }
    }

    /// The rating, if there is one.
    #[must_use]
    pub const fn rating(&self) -> Option<&Rating> {
        match self {
            Self::Rated(rating) => Some(rating),
            _ => None,
        }
    }
}

/// A spread of totals over the limit ([reading 10](crate::law::Reading::Spread)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rescore {
    spread: u8,
    limit: u8,
}

impl Rescore {
    pub(crate) const fn new(spread: u8, limit: u8) -> Self {
        Self { spread, limit }
    }

    /// The highest total less the lowest, in points.
    #[must_use]
    pub const fn spread(self) -> u8 {
        self.spread
    }

    /// The limit, in points.
    #[must_use]
    pub const fn limit(self) -> u8 {
        self.limit
    }
}

/// How a rating accounts for minima.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MinimaBasis {
    /// Computed from the marks printed in the criteria (148, 26/2026).
    Computed,
    /// The regime has none: 1048 as signed, and tourism under 781.
    None,
    /// The minima of 781, attested by the caller up to a star ([`Reading::AttestedMinima`]).
    Attested {
        /// The highest star whose minima the caller attests.
        up_to: Star,
    },
}

/// A product's rating by one assessment.
///
/// The score gives the band star; the awarded star is the highest one not above it for which every minimum marked for it or a
/// lower star is met ([reading 3](crate::law::Reading::CumulativeMinima)). So 95 points with an unmet 3-star minimum are 2
/// stars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "phân hạng")]
pub struct Rating {
    set: &'static CriteriaSet,
    edition: Edition,
    score: Score,
    parts: [Score; 3],
    unmet: u32,
    basis: MinimaBasis,
    band: Star,
    star: Star,
}

impl Rating {
    pub(crate) fn new(assessment: &Assessment<'_>, parts: [u32; 3], unmet: u32) -> Self {
        let (set, members) = (assessment.set(), assessment.members());
        let edition = assessment.council().edition();
        let [a, b, c] = parts;
        let score = Score::new(a.saturating_add(b).saturating_add(c), members);
        let band = band(score);
        let basis = match edition {
            Edition::Decision148 | Edition::Decision148As1489 | Edition::Decision26 => MinimaBasis::Computed,
            Edition::Decision1048As781 if !set.id().is_tourism() => {
                MinimaBasis::Attested { up_to: assessment.attested() }
            }
            Edition::Decision1048 | Edition::Decision1048As781 => MinimaBasis::None,
        };
        let reach = match basis {
            MinimaBasis::Attested { up_to } => up_to,
            MinimaBasis::Computed | MinimaBasis::None => highest_allowed(set, unmet),
        };
        Self {
            set,
            edition,
            score,
            parts: parts.map(|sum| Score::new(sum, members)),
            unmet,
            basis,
            band,
            star: band.min(reach),
        }
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> &'static CriteriaSet {
        self.set
    }

    /// The edition of the rules.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// The score: the exact mean of the members' totals, 0 to 100 points.
    #[must_use]
    #[doc(alias = "tổng điểm trung bình")]
    pub const fn score(&self) -> Score {
        self.score
    }

    /// The mean of the members' points in a part.
    #[must_use]
    pub const fn part(&self, part: Part) -> Score {
        let [a, b, c] = self.parts;
        match part {
            Part::A => a,
            Part::B => b,
            Part::C => c,
        }
    }

    /// The star of the score's band.
    #[must_use]
    #[doc(alias = "hạng theo điểm")]
    pub const fn band(&self) -> Star {
        self.band
    }

    /// The awarded star.
    #[must_use]
    #[doc(alias = "hạng sao")]
    pub const fn star(&self) -> Star {
        self.star
    }

    /// The unmet minima marked for a star up to the band's, ordered by star, then as printed: what holds the star down.
    pub fn unmet(&self) -> impl Iterator<Item = &'static Minimum> + use<> {
        let band = self.band;
        self.unmet_up_to(Star::Five).filter(move |minimum| minimum.star() <= band)
    }

    /// The unmet minima marked for a star up to the given one, in the same order.
    pub fn unmet_up_to(&self, star: Star) -> impl Iterator<Item = &'static Minimum> + use<> {
        let unmet = self.unmet;
        let minima = self.set.minima().iter().zip(bits());
        minima
            .filter(move |(minimum, bit)| unmet & bit != 0 && minimum.star() <= star)
            .map(|(minimum, _)| minimum)
    }

    /// How the rating accounts for minima.
    #[must_use]
    pub const fn minima_basis(&self) -> MinimaBasis {
        self.basis
    }

    /// Whether the star comes with a recognition and a certificate: three stars or more.
    #[must_use]
    pub fn is_certifiable(&self) -> bool {
        self.star.is_certifiable()
    }

    /// Who recognises the product and issues its certificate; `None` for one and two stars.
    #[must_use]
    pub const fn certifying_authority(&self) -> Option<Authority> {
        Authority::certifying(self.star, self.edition)
    }

    /// The next band up and how many points the mean is short of it; `None` in the highest band.
    ///
    /// ```
    /// use ocop::council::{Assessment, Council};
    /// use ocop::{Edition, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let set = SetId::Decision26(ProductSet::Tea).criteria_set();
    /// let sheets = [ScoreSheet::empty(set)];
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?.rate();
    /// let (next, short) = outcome.rating().and_then(|rating| rating.next_band()).expect("0 points are one star");
    /// assert_eq!((next, short.to_string().as_str()), (Star::Two, "30.00"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn next_band(&self) -> Option<(Star, Score)> {
        self.band.next().map(|next| (next, self.score.short_of(next.threshold())))
    }

    /// The policies that the rating rests on, beside the decision's own words.
    #[must_use]
    pub const fn readings(&self) -> &'static [Reading] {
        match self.basis {
            MinimaBasis::Computed => &[
                Reading::ExactMean,
                Reading::HalfOpenBands,
                Reading::CumulativeMinima,
                Reading::MinimumIsAFloor,
                Reading::MinimaUnderACouncil,
            ],
            MinimaBasis::None => &[Reading::ExactMean, Reading::HalfOpenBands],
            MinimaBasis::Attested { .. } => {
                &[Reading::ExactMean, Reading::HalfOpenBands, Reading::AttestedMinima]
            }
        }
    }
}

impl Assessment<'_> {
    /// Rates the product and says why, step by step.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        Explanation::of(self)
    }
}

/// The star of the band that a score falls in.
fn band(score: Score) -> Star {
    let reached = Star::ALL.into_iter().rev().find(|star| score.reaches(star.threshold()));
    reached.unwrap_or(Star::One)
}

/// The highest star whose minima, and those of every lower star, are met.
fn highest_allowed(set: &CriteriaSet, unmet: u32) -> Star {
    const _: () = assert!(MAX_MINIMA <= 32, "one bit for each minimum");
    let first = usize::try_from(unmet.trailing_zeros()).unwrap_or(MAX_MINIMA);
    // The minima are ordered by star, so the first unmet one is marked for the lowest star out of reach.
    match set.minima().get(first).map(Minimum::star) {
        Some(Star::Three) => Star::Two,
        Some(Star::Four) => Star::Three,
        Some(Star::Five) => Star::Four,
        Some(Star::One | Star::Two) | None => Star::Five,
    }
}

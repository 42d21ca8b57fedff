use alloc::vec::Vec;

use crate::council::Assessment;
use crate::dossier::Dossier;
use crate::{Criterion, Minimum, Part, Rating, Score, Star};

/// What a rating lacks to a star: points and minima.
///
/// ```
/// use ocop::upgrade::Gap;
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
///
/// let set = SetId::Decision26(ProductSet::Tea).criteria_set();
/// let sheets = [ScoreSheet::empty(set)];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?;
/// let rating = assessment.rate().rating().copied().expect("no ground is declared");
/// let gap = Gap::to(&rating, Star::Three);
/// assert_eq!(gap.points().to_string(), "50.00");
/// assert_eq!(gap.minima().count(), 8);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    rating: Rating,
    target: Star,
}

impl Gap {
    /// The gap from a rating to a star.
    #[must_use]
    pub const fn to(rating: &Rating, target: Star) -> Self {
        Self { rating: *rating, target }
    }

    /// The star.
    #[must_use]
    pub const fn target(&self) -> Star {
        self.target
    }

    /// How many points the mean is short of the star's band; 0 if it reaches it.
    #[must_use]
    pub fn points(&self) -> Score {
        self.rating.score().short_of(self.target.threshold())
    }

    /// How many points of a part are not reached yet, out of what can be reached in it.
    #[must_use]
    pub fn unused(&self, part: Part) -> Score {
        self.rating.part(part).short_of(self.rating.set().attainable(part))
    }

    /// Every unmet minimum of the star and the lower ones, ordered by star, then as printed.
    pub fn minima(&self) -> impl Iterator<Item = &'static Minimum> + use<> {
        self.rating.unmet_up_to(self.target)
    }

    /// The unmet minima that the evidence in a dossier could speak for: it holds a document that supports their criterion.
    ///
    /// Whether the document proves the level is the council's to see. The other minima need new evidence, and some none can be filed
    /// for: what the senses judge has no document of its own.
    ///
    /// ```
    /// use ocop::dossier::{Document, Dossier, DossierList, Evidence, Sender};
    /// use ocop::law::DossierKind;
    /// use ocop::upgrade::Gap;
    /// use ocop::{Assessment, Council, Edition, ProductGroup, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let set = SetId::Decision26(ProductSet::Tea).criteria_set();
    /// let sheets = [ScoreSheet::empty(set)];
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?;
    /// let rating = assessment.rate().rating().copied().expect("no ground is declared");
    /// let list = DossierList::of(Edition::Decision26, Sender::Producer, DossierKind::Upgrade, ProductGroup::Food)?;
    /// let dossier = Dossier::empty(list).with(Document::Evidence(Evidence::IntellectualProperty))?;
    /// let gap = Gap::to(&rating, Star::Three);
    /// let supported: Vec<_> = gap.supported_by(&dossier).map(|minimum| minimum.criterion().code()).collect();
    /// assert_eq!(supported, ["2.2", "3.5"]); // a design certificate speaks for the packaging too
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn supported_by<'a>(&self, dossier: &'a Dossier) -> impl Iterator<Item = &'static Minimum> + use<'a> {
        self.minima().filter(|minimum| dossier.supporting(minimum.criterion()).next().is_some())
    }

    /// Whether nothing is missing.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.points().sum() == 0 && self.minima().next().is_none()
    }
}

/// How much a rating could lose before its star falls.
///
/// ```
/// use ocop::upgrade::Margin;
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
///
/// let set = SetId::Decision26(ProductSet::Tourism).criteria_set();
/// let choices = set.criteria().iter().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(set, choices)?;
/// let sheets = [sheet, sheet, sheet];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?;
/// let margin = Margin::of(&assessment).expect("no ground is declared");
/// // Three members with 100 points each: together 30 above the band's 270, so each could lose 10, or one of them 30.
/// assert_eq!((margin.each_member(), margin.one_member()), (10, 30));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Margin {
    star: Star,
    spare: u32,
    members: u16,
    critical: Vec<&'static Minimum>,
}

impl Margin {
    /// The margin of an assessment; `None` if it comes to no rating.
    #[must_use]
    pub fn of(assessment: &Assessment<'_>) -> Option<Self> {
        let outcome = assessment.rate();
        let rating = outcome.rating()?;
        let (score, star) = (rating.score(), rating.star());
        let members = score.members().get();
        let floor = u32::from(star.threshold()).saturating_mul(u32::from(members));
        let minima = assessment.set().minima().iter().filter(|minimum| minimum.star() <= star);
        let critical = minima.filter(|minimum| !survives_a_loss(assessment, minimum)).collect();
        Some(Self { star, spare: score.sum().saturating_sub(floor), members, critical })
    }

    /// The star that would fall.
    #[must_use]
    pub const fn star(&self) -> Star {
        self.star
    }

    /// How many points the members together are above the star's band.
    #[must_use]
    pub const fn spare(&self) -> u32 {
        self.spare
    }

    /// How many whole points every member could lose at once.
    #[must_use]
    pub fn each_member(&self) -> u32 {
        self.spare.checked_div(u32::from(self.members)).unwrap_or_default()
    }

    /// How many points a single member could lose while the others lose none, at most all of 100.
    #[must_use]
    pub fn one_member(&self) -> u32 {
        self.spare.min(100)
    }

    /// The minima of the star that one more member below them would turn: whatever the points, these must not be lost.
    #[must_use]
    pub fn critical(&self) -> &[&'static Minimum] {
        &self.critical
    }
}

/// Whether a minimum stays met when any one of the members who meet it drops to no level; the one with the most points is the worst to
/// lose.
fn survives_a_loss(assessment: &Assessment<'_>, minimum: &Minimum) -> bool {
    let criterion: &Criterion = minimum.criterion();
    let all = assessment.sheets().iter().enumerate();
    let meeting = all.filter(|(_, sheet)| minimum.is_met_by(sheet.level(criterion)));
    let Some((loser, _)) = meeting.max_by_key(|(_, sheet)| sheet.points(criterion)) else { return true };
    let mut sheets = assessment.sheets().to_vec();
    if let Some(sheet) = sheets.get_mut(loser) {
        *sheet = sheet.without(criterion);
    }
    Assessment::new(assessment.council(), &sheets, &[]).is_ok_and(|after| after.meets(minimum))
}

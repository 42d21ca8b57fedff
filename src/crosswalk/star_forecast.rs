use core::fmt;

use crate::base::{Lang, Say};
use crate::crosswalk::words;
use crate::law::Star;

/// The star that a product had under the earlier decision, the star that is certain when it is
/// rated again, and the highest star that is possible.
///
/// [`Forecast::stars`](crate::crosswalk::Forecast::stars) gives it.
///
/// Source: [reading 28](crate::law::Reading::Crosswalk).
///
/// ```
/// use ocop::crosswalk::StarForecast;
/// use ocop::{Lang, Say, Star};
///
/// let stars = StarForecast::new(Star::Four, Star::Two, Star::Four);
/// let stars = stars.ok_or("two are not more than four")?;
/// assert_eq!(stars.decided(), None);
/// assert_eq!(
///     stars.text(Lang::Vi).to_string(),
///     "Trước đây 4 sao; chắc chắn ít nhất 2 sao, cao nhất có thể 4 sao",
/// );
/// assert_eq!(StarForecast::new(Star::Four, Star::Four, Star::Two), None);
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the three stars. Reading refuses a certain star above the possible
/// one, and passes over names that a later version adds.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::Star;
/// use ocop::crosswalk::StarForecast;
///
/// let stars: StarForecast = serde_json::from_str(r#"{"then": 4, "certain": 2, "possible": 4}"#)?;
/// assert_eq!(Some(stars), StarForecast::new(Star::Four, Star::Two, Star::Four));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StarForecast {
    then: Star,
    certain: Star,
    possible: Star,
}

impl StarForecast {
    /// The three stars; `None` if the certain star is above the possible one.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::crosswalk::StarForecast;
    ///
    /// assert!(StarForecast::new(Star::Three, Star::Two, Star::Four).is_some());
    /// assert_eq!(StarForecast::new(Star::Three, Star::Four, Star::Two), None);
    /// ```
    #[must_use]
    pub fn new(then: Star, certain: Star, possible: Star) -> Option<Self> {
        (certain <= possible).then_some(Self { then, certain, possible })
    }

    pub(super) const fn between(then: Star, certain: Star, possible: Star) -> Self {
        Self { then, certain, possible }
    }

    /// The star that the product had under the earlier decision.
    #[must_use]
    pub const fn then(self) -> Star {
        self.then
    }

    /// The certain star: no lower one can come out.
    #[must_use]
    pub const fn certain(self) -> Star {
        self.certain
    }

    /// The highest possible star: no higher one can come out.
    #[must_use]
    pub const fn possible(self) -> Star {
        self.possible
    }

    /// The star that comes out, where the certain star is also the highest possible one; otherwise
    /// `None`.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::crosswalk::StarForecast;
    ///
    /// let stars = StarForecast::new(Star::Four, Star::Three, Star::Three);
    /// assert_eq!(stars.and_then(StarForecast::decided), Some(Star::Three));
    /// ```
    #[must_use]
    pub fn decided(self) -> Option<Star> {
        (self.certain == self.possible).then_some(self.certain)
    }
}

impl Say for StarForecast {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::stars(lang, f, &self.then, &self.certain, &self.possible)
    }
}

use crate::Text;

/// What the library's criteria of a set were read from, and how many independent readings of the
/// print agree on them.
///
/// [`CriteriaSet::source`](crate::CriteriaSet::source) gives it. Where there is a single reading,
/// look at the signed decision before much depends on one star mark.
///
/// ```
/// use ocop::{ProductSet, SetId};
///
/// let source = SetId::decision_26(ProductSet::Tea).criteria_set().source();
/// assert_eq!(source.readings(), 1);
/// println!("{}", source.text().en());
/// ```
///
/// # Stored form
///
/// As JSON it has the number of readings and the text in both languages. It belongs to the
/// library's table and is not read back.
///
/// ```
/// use ocop::{ProductSet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let written = serde_json::to_value(tea.source())?;
/// assert_eq!((&written["readings"], written["text"]["vi"].is_string()), (&1.into(), true));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    text: Text,
    readings: u8,
}

impl Source {
    pub(crate) const fn new(readings: u8, text: Text) -> Self {
        Self { text, readings }
    }

    /// What the criteria are read from.
    #[must_use]
    pub const fn text(self) -> Text {
        self.text
    }

    /// How many independent readings agree on points, levels and star marks, from 1.
    #[must_use]
    pub const fn readings(self) -> u8 {
        self.readings
    }
}

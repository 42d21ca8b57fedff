use core::fmt;

use crate::Text;
use crate::catalogue::{CriterionId, SetId};
use crate::law::Part;

/// A heading of a set's table.
#[derive(Clone, Copy)]
pub(crate) struct SectionRow {
    pub(super) code: &'static str,
    pub(super) name: &'static Text,
    pub(super) part: Part,
    /// The place of its first criterion in the set, and how many there are.
    pub(super) first: u8,
    pub(super) len: u8,
}

/// A numbered heading with the criteria under it.
///
/// A set gives it ([`CriteriaSet::sections`](crate::CriteriaSet::sections)), or a criterion
/// ([`CriterionId::section`]). A section can stand within another one, such as `6.1` in `6`.
///
/// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III).
///
/// ```
/// use ocop::{Part, ProductSet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let first = tea.sections().next().ok_or("a set has sections")?;
/// assert_eq!((first.code(), first.part()), ("1", Part::A));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it has its code, its name in both languages and the points that its criteria add up to.
/// It belongs to the library's table and is not read back.
///
/// ```
/// use ocop::{ProductSet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let written = serde_json::to_value(tea.sections().next())?;
/// assert_eq!((&written["code"], written["max"].is_u64()), (&"1".into(), true));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Section {
    set: SetId,
    row: &'static SectionRow,
}

impl Section {
    pub(super) const fn new(set: SetId, row: &'static SectionRow) -> Self {
        Self { set, row }
    }

    /// The printed number: `1`, `6.1`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.row.code
    }

    /// Its name.
    #[must_use]
    pub const fn name(self) -> Text {
        *self.row.name
    }

    /// The part that it stands in.
    #[must_use]
    pub const fn part(self) -> Part {
        self.row.part
    }

    /// Every criterion under it, including the criteria of sections within it.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let first = tea.sections().next().ok_or("a set has sections")?;
    /// assert!(first.criteria().all(|criterion| criterion.code().starts_with("1.")));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn criteria(
        self,
    ) -> impl DoubleEndedIterator<Item = CriterionId> + ExactSizeIterator + Clone + use<> {
        let Self { set, row } = self;
        // The criteria of a set are numbered in a byte.
        (0..row.len).map(move |place| CriterionId::new(set, row.first.wrapping_add(place)))
    }

    /// The sum of its criteria's maxima, in points.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// let first = coffee.sections().next().ok_or("a set has sections")?;
    /// let sum: u32 = first.criteria().map(|criterion| u32::from(criterion.max())).sum();
    /// assert_eq!(first.max(), sum);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn max(self) -> u32 {
        self.criteria().map(|criterion| u32::from(criterion.max())).sum()
    }

    pub(super) fn contains(self, criterion: CriterionId) -> bool {
        self.criteria().any(|own| own == criterion)
    }
}

impl fmt::Debug for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Section({} {})", self.set, self.code())
    }
}

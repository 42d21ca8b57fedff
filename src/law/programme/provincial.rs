use time::Date;

use crate::law::Cited;

/// The criteria that provinces had of their own before the first national criteria.
///
/// Provinces rated by criteria of their own from 2013 on; Quảng Ninh was the first. 1048 kept their
/// results up to 2019-12-31, that day included.
///
/// Source: 1048, Art. 3.
///
/// ```
/// use ocop::registry::ProvincialSets;
/// use time::macros::date;
///
/// let sets = ProvincialSets::known();
/// assert_eq!(sets.from, date!(2013 - 01 - 01));
/// assert_eq!(sets.kept_through.value, date!(2019 - 12 - 31));
/// assert_eq!(sets.kept_through.citation.to_string(), "Decision 1048/QĐ-TTg, Art. 3");
/// ```
///
/// Source: 1048, Art. 3.
///
/// # Stored form
///
/// It is a table of the library and is not stored: [`known`](Self::known) gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProvincialSets {
    /// The first day of the year in which the first province rated by its own criteria.
    pub from: Date,
    /// The last day on which the results count, that day included.
    pub kept_through: Cited<Date>,
}

impl ProvincialSets {
    pub(crate) const fn new(from: Date, kept_through: Cited<Date>) -> Self {
        Self { from, kept_through }
    }
}

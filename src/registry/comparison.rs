use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::fmt;
use core::ops::RangeInclusive;

use time::Date;

use super::{BreakdownLine, CountBounds, FigureBase, FigureLine, Figures, words};
use crate::FormerProvince;
use crate::base::{Details, Lang, Problem, Say, date, problem};
use crate::place::AnyProvince;

/// One line of a comparison, with its count on the left and on the right side.
///
/// A [`FiguresComparison`] and [`Figures::verify`](super::Figures::verify) give it.
///
/// ```
/// use ocop::registry::{CountBounds, FigureLine, FigureRow};
///
/// let (before, after) = (CountBounds::exactly(120), CountBounds::exactly(134));
/// let row = FigureRow::new(FigureLine::Products, before, after);
/// assert_eq!((row.left(), row.right()), (before, after));
/// assert_eq!(row.difference(), 14..=14);
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the line and both counts. Reading passes over names that a later
/// version adds.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::registry::{CountBounds, FigureLine, FigureRow};
///
/// let json = r#"{"line": "products", "left": {"certain": 4, "possible": 4},
///     "right": {"certain": 5, "possible": 6}}"#;
/// let row: FigureRow = serde_json::from_str(json)?;
/// assert_eq!((row.line(), row.left()), (FigureLine::Products, CountBounds::exactly(4)));
/// assert_eq!(row.difference(), 1..=2);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FigureRow {
    line: FigureLine,
    left: CountBounds,
    right: CountBounds,
}

impl FigureRow {
    /// A line with its count on the left and on the right.
    ///
    /// ```
    /// use ocop::registry::{CountBounds, FigureLine, FigureRow};
    ///
    /// let line: FigureLine = "recognised/star/5".parse()?;
    /// let row = FigureRow::new(line, CountBounds::exactly(3), CountBounds::exactly(2));
    /// assert_eq!(row.difference(), -1..=-1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn new(line: FigureLine, left: CountBounds, right: CountBounds) -> Self {
        Self { line, left, right }
    }

    /// The figures that both sides have, and those of every commune that one of them counts.
    pub(super) fn between(left: &Figures, right: &Figures) -> impl Iterator<Item = Self> {
        let communes = FigureBase::ALL.iter().flat_map(move |base| {
            let both = [left, right].into_iter().flat_map(|figures| figures.of(*base).communes());
            let both: BTreeSet<_> = both.map(|(commune, _)| commune).collect();
            both.into_iter().map(|commune| FigureLine::Of(*base, BreakdownLine::Commune(commune)))
        });
        let lines = FigureLine::all().chain(communes);
        lines.filter_map(move |line| Some(Self::new(line, left.get(line)?, right.get(line)?)))
    }

    /// The line: what is counted on both sides.
    #[must_use]
    pub const fn line(self) -> FigureLine {
        self.line
    }

    /// The count on the left: of the earlier day, of the first province, or as counted before.
    #[must_use]
    pub const fn left(self) -> CountBounds {
        self.left
    }

    /// The count on the right: of the later day, of the second province, or as counted now.
    #[must_use]
    pub const fn right(self) -> CountBounds {
        self.right
    }

    /// Right minus left: from the least to the greatest number that it can be, both included. The
    /// two are one number where both counts are exact. A negative number means that the right is
    /// less.
    ///
    /// ```
    /// use ocop::registry::{CountBounds, FigureLine, FigureRow};
    ///
    /// let open = CountBounds::new(3, 5).ok_or("3 are not more than 5")?;
    /// let row = FigureRow::new(FigureLine::Products, CountBounds::exactly(4), open);
    /// assert_eq!(row.difference(), -1..=1);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn difference(self) -> RangeInclusive<i128> {
        // 64 bits minus 64 bits fit into 128.
        let minus = |right: u64, left: u64| i128::from(right).saturating_sub(i128::from(left));
        minus(self.right.certain(), self.left.possible())..=minus(self.right.possible(), self.left.certain())
    }

    /// Whether the two counts differ in one of their ends.
    ///
    /// ```
    /// use ocop::registry::{CountBounds, FigureLine, FigureRow};
    ///
    /// let four = CountBounds::exactly(4);
    /// let three_to_five = CountBounds::new(3, 5).ok_or("reversed")?;
    /// assert!(!FigureRow::new(FigureLine::Products, four, four).differs());
    /// // The true number may be 4 on both sides, but the counts are not the same.
    /// assert!(FigureRow::new(FigureLine::Products, four, three_to_five).differs());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn differs(&self) -> bool {
        self.left != self.right
    }
}

impl Say for FigureRow {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::row(lang, f, &self.line, &self.left, &self.right)
    }
}

/// The same figures side by side: those of two days, or those of two of the 63 provinces that
/// merged.
///
/// [`of_days`](Self::of_days) and [`of_merged`](Self::of_merged) make it from two
/// [`Figures`](super::Figures).
///
/// ```
/// use ocop::registry::{BreakdownLine, Census, FigureBase, FigureLine, FiguresComparison};
/// # use ocop::law::DossierKind;
/// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{FormerProvince, Star};
/// # use time::macros::date;
/// # let day = date!(2025 - 01 - 16);
/// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
/// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
/// # let home = FormerProvince::ThaiNguyen;
/// # let registry = [RegisteredProduct::new("che-dinh", maker, home, [rating])?];
/// let count = |day| {
///     let mut census = Census::on(day)?;
///     census.add_all(&registry)?;
///     Ok::<_, Box<dyn std::error::Error>>(census.finish()?)
/// };
/// let (before, after) = (count(date!(2024 - 12 - 31))?, count(date!(2025 - 12 - 31))?);
/// let comparison = FiguresComparison::of_days(&before, &after)?;
/// let total = FigureLine::Of(FigureBase::Recognised, BreakdownLine::Total);
/// let row = comparison.row(total).ok_or("a figure of every census")?;
/// assert_eq!(row.difference(), 1..=1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the format `ocop.figures_comparison/1` and the rows, each a
/// [`FigureRow`]. Reading refuses a line that comes twice, and passes over names that a later
/// version adds.
///
/// ```
/// # use ocop::registry::{BreakdownLine, Census, FigureBase, FigureLine, FiguresComparison};
/// # use ocop::law::DossierKind;
/// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{FormerProvince, Star};
/// # use time::macros::date;
/// # let day = date!(2025 - 01 - 16);
/// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
/// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
/// # let home = FormerProvince::ThaiNguyen;
/// # let registry = [RegisteredProduct::new("che-dinh", maker, home, [rating])?];
/// # let count = |day| {
/// #     let mut census = Census::on(day)?;
/// #     census.add_all(&registry)?;
/// #     Ok::<_, Box<dyn std::error::Error>>(census.finish()?)
/// # };
/// # let (before, after) = (count(date!(2024 - 12 - 31))?, count(date!(2025 - 12 - 31))?);
/// # let comparison = FiguresComparison::of_days(&before, &after)?;
/// # let total = FigureLine::Of(FigureBase::Recognised, BreakdownLine::Total);
/// # let row = comparison.row(total).ok_or("a figure of every census")?;
/// let stored = serde_json::to_value(&comparison)?;
/// assert_eq!(stored["format"], "ocop.figures_comparison/1");
/// let first = &stored["rows"][0];
/// assert_eq!((&first["line"], &first["left"]["certain"]), (&"products".into(), &1.into()));
/// assert_eq!(serde_json::from_value::<FiguresComparison>(stored)?, comparison);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiguresComparison {
    pub(super) rows: Vec<FigureRow>,
}

impl FiguresComparison {
    /// Compares the figures of an earlier day with those of a later day, of the same place.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// use ocop::Problem;
    /// use ocop::registry::FiguresComparison;
    /// let count = |day| {
    ///     let mut census = Census::on(day)?;
    ///     census.add(&tea)?;
    ///     Ok::<_, Box<dyn std::error::Error>>(census.finish()?)
    /// };
    /// let (year_2025, year_2028) = (count(date!(2025 - 12 - 31))?, count(date!(2028 - 12 - 31))?);
    /// // The last day of the certificate was 2028-01-16.
    /// let comparison = FiguresComparison::of_days(&year_2025, &year_2028)?;
    /// let row = comparison.row("recognised/star/5".parse()?).ok_or("no such row")?;
    /// assert_eq!(row.difference(), -1..=-1);
    ///
    /// let error = FiguresComparison::of_days(&year_2028, &year_2025).unwrap_err();
    /// assert_eq!(error.code(), "wrong_days");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FiguresComparisonError`]: `other_place` if the scopes have different provinces,
    /// `wrong_days` if the second day is not after the first.
    pub fn of_days(earlier: &Figures, later: &Figures) -> Result<Self, FiguresComparisonError> {
        if earlier.scope().province() != later.scope().province() {
            return Err(FiguresComparisonError::OtherPlace);
        }
        if later.day() <= earlier.day() {
            return Err(FiguresComparisonError::Days { earlier: earlier.day(), later: later.day() });
        }
        Ok(Self { rows: FigureRow::between(earlier, later).collect() })
    }

    /// Compares the figures of two of the 63 provinces that are one province since 2025-07-01, on
    /// the same day.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// use ocop::registry::{CensusScope, FiguresComparison};
    /// let of = |province| {
    ///     let scope = CensusScope::on(date!(2025 - 12 - 31))?.with_province(province);
    ///     let mut census = Census::of(scope);
    ///     census.add(&tea)?;
    ///     Ok::<_, Box<dyn std::error::Error>>(census.finish()?)
    /// };
    /// // The two provinces that are Thái Nguyên today.
    /// let (one, other) = (of(FormerProvince::ThaiNguyen)?, of(FormerProvince::BacKan)?);
    /// let comparison = FiguresComparison::of_merged(&one, &other)?;
    /// let row = comparison.row("recognised/total".parse()?).ok_or("no such row")?;
    /// assert_eq!((row.left().exact(), row.right().exact()), (Some(1), Some(0)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FiguresComparisonError`]: `no_former_province` if one of the scopes does not have one of
    /// the 63 provinces, `not_merged` if both have the same province or two that did not merge with
    /// each other, `wrong_days` if the days differ.
    pub fn of_merged(one: &Figures, other: &Figures) -> Result<Self, FiguresComparisonError> {
        let (Some(AnyProvince::Former(left)), Some(AnyProvince::Former(right))) =
            (one.scope().province(), other.scope().province())
        else {
            return Err(FiguresComparisonError::NotFormer);
        };
        if left == right || left.successor() != right.successor() {
            return Err(FiguresComparisonError::NotMerged { left, right });
        }
        if one.day() != other.day() {
            return Err(FiguresComparisonError::Days { earlier: one.day(), later: other.day() });
        }
        Ok(Self { rows: FigureRow::between(one, other).collect() })
    }

    /// A row for each line that both sides have, in the order of [`FigureLine::all`], then one for
    /// each commune that one of the sides counts.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// use ocop::registry::{FigureLine, FiguresComparison};
    /// # let mut census = Census::on(date!(2026 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let later = census.finish()?;
    /// let comparison = FiguresComparison::of_days(&figures, &later)?;
    /// let first = comparison.rows().first().ok_or("no row")?;
    /// assert_eq!(first.line(), FigureLine::Products);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rows(&self) -> &[FigureRow] {
        &self.rows
    }

    /// The rows of which the two counts differ.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// use ocop::registry::FiguresComparison;
    /// # let mut census = Census::on(date!(2028 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let later = census.finish()?;
    /// // The later figures are of 2028-12-31, when the certificate has ended.
    /// let comparison = FiguresComparison::of_days(&figures, &later)?;
    /// let lines: Vec<String> = comparison.changed().map(|row| row.line().to_string()).collect();
    /// assert!(lines.contains(&String::from("standing/expired")));
    /// assert!(!lines.contains(&String::from("products")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn changed(&self) -> impl Iterator<Item = FigureRow> {
        self.rows.iter().copied().filter(FigureRow::differs)
    }

    /// The row of a line; `None` where one of the sides does not have the line.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// use ocop::registry::{FigureLine, FiguresComparison};
    /// # let mut census = Census::on(date!(2026 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let later = census.finish()?;
    /// let comparison = FiguresComparison::of_days(&figures, &later)?;
    /// assert!(comparison.row(FigureLine::Products).is_some_and(|row| !row.differs()));
    /// // No period was asked, so neither side counts revocations.
    /// assert_eq!(comparison.row(FigureLine::Revoked), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn row(&self, line: FigureLine) -> Option<FigureRow> {
        self.rows.iter().copied().find(|row| row.line == line)
    }
}

/// Why figures cannot be compared. Its code is `other_place`, `wrong_days`, `no_former_province` or
/// `not_merged`.
///
/// ```
/// # use ocop::law::DossierKind;
/// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
/// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{FormerProvince, ProductSet, Star};
/// # use time::macros::date;
/// # let day = date!(2025 - 01 - 16);
/// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
/// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
/// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
/// # let maker = maker.with_representative(Representative::default().with_woman(true));
/// # let home = FormerProvince::ThaiNguyen;
/// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
/// # let tea = tea.with_set(ProductSet::Tea);
/// # let mut census = Census::on(date!(2025 - 12 - 31))?;
/// # census.add(&tea)?;
/// # let figures = census.finish()?;
/// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
/// use ocop::Problem;
/// use ocop::registry::FiguresComparison;
/// // The figures are of the whole country, not of one of the 63 provinces.
/// let error = FiguresComparison::of_merged(&figures, &figures).unwrap_err();
/// assert_eq!(error.code(), "no_former_province");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FiguresComparisonError {
    /// Figures of two days are of different places (`other_place`).
    OtherPlace,
    /// The days are not right (`wrong_days`). Figures of one place need an earlier and a later day;
    /// figures of two provinces need the same day.
    Days {
        /// The day of the figures given first.
        earlier: Date,
        /// The day of the figures given second.
        later: Date,
    },
    /// The figures of at least one side are not of one of the 63 provinces (`no_former_province`).
    NotFormer,
    /// The provinces are the same, or they did not merge with each other (`not_merged`).
    NotMerged {
        /// The province on the left.
        left: FormerProvince,
        /// The province on the right.
        right: FormerProvince,
    },
}

impl Say for FiguresComparisonError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherPlace => words::other_place(lang, f),
            Self::Days { earlier, later } => words::wrong_days(lang, f, earlier, later),
            Self::NotFormer => words::no_former_province(lang, f),
            Self::NotMerged { left, right } => words::not_merged(lang, f, &left.name(), &right.name()),
        }
    }
}

impl Problem for FiguresComparisonError {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherPlace => "other_place",
            Self::Days { .. } => "wrong_days",
            Self::NotFormer => "no_former_province",
            Self::NotMerged { .. } => "not_merged",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Days { later, .. } => Details::of_field("day").with_given(date::text(*later)),
            Self::NotMerged { right, .. } => {
                Details::of_field("province").with_given(AnyProvince::from(*right))
            }
            Self::OtherPlace | Self::NotFormer => Details::of_field("province"),
        }
    }
}

problem! { FiguresComparisonError }

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::{
    Breakdown, CommuneOfEra, CountBounds, Figures, ProducerCounts, ProductStanding, StarMovement, YesNo,
    words,
};
use crate::base::{Details, Lang, Problem, Quoted, Say, coded, problem};
use crate::law::Star;
use crate::place::{AnyProvince, Era};
use crate::producer::{EnterpriseSize, ProducerKind, RepresentativeTrait};
use crate::{FormerProvince, ProductGroup, ProductSet, Province};

coded! {
    /// Which products a figure counts: those rated, or those recognised. The text of a
    /// [`FigureLine::Of`] begins with it.
    ///
    /// ```
    /// use ocop::registry::{BreakdownLine, FigureBase, FigureLine};
    ///
    /// let line = FigureLine::Of(FigureBase::Rated, BreakdownLine::WithoutSet);
    /// assert_eq!(line.to_string(), "rated/without_set");
    /// assert_eq!("rated".parse::<FigureBase>()?, FigureBase::Rated);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum FigureBase in "ocop::registry": "phạm vi số liệu" / "base of a figure", "unknown_figure_base" {
        /// Those rated by the day, that day included ([`Figures::rated`]).
        Rated = "rated", "đã đánh giá" / "rated";
        /// Those recognised on the day ([`Figures::recognised`]).
        Recognised = "recognised", "đang được công nhận" / "recognised";
    }
}

/// The name of one figure of [`Figures`]: what it counts. It is the key of a table of figures.
///
/// [`all`](Self::all) lists the lines, [`Figures::get`] gives the figure of a line, and text
/// becomes a line by `parse` (`unknown_figure_line`).
///
/// ```
/// use ocop::registry::{BreakdownLine, FigureBase, FigureLine};
/// use ocop::{Lang, Say, Star};
///
/// let line = FigureLine::Of(FigureBase::Recognised, BreakdownLine::Star(Star::Five));
/// assert_eq!(line.to_string(), "recognised/star/5");
/// assert_eq!("recognised/star/5".parse(), Ok(line));
/// assert_eq!(line.text(Lang::Vi).to_string(), "Sản phẩm đang được công nhận: 5 sao");
/// # Ok::<(), ocop::registry::UnknownFigureLine>(())
/// ```
///
/// # Stored form
///
/// In every format it is text: its parts with slashes between them, such as `recognised/star/5`.
/// Reading refuses any other text.
///
/// ```
/// use ocop::registry::FigureLine;
///
/// let json = r#""standing/valid""#;
/// let line: FigureLine = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&line)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FigureLine {
    /// All products.
    Products,
    /// Products left out because they may or may not be in the province asked
    /// ([`Figures::unplaced`]).
    Unplaced,
    /// Products of which a date is known by its year alone ([`Figures::dated_by_year`]).
    DatedByYear,
    /// Products for which the registry differs from what the library counts
    /// ([`Figures::findings`]).
    Findings,
    /// Products of a standing.
    Standing(ProductStanding),
    /// Products recognised by a province's own criteria.
    Provincial,
    /// Valid recognitions that end within the number of days asked ([`Figures::expiring`]).
    Expiring,
    /// Products consolidated or upgraded in the phase of the day ([`Figures::consolidated`]).
    Consolidated,
    /// Ratings in the period, by their effect on the star.
    Movement(StarMovement),
    /// Re-ratings in the period.
    ReRatings,
    /// Certificates issued in the period, a province's own recognitions included.
    Issued,
    /// Certificates revoked in the period.
    Revoked,
    /// A figure of the products rated, or of the products recognised.
    Of(FigureBase, BreakdownLine),
}

/// The name of one figure of a [`Breakdown`]: what it counts.
///
/// [`all`](Self::all) lists the lines, [`Breakdown::get`] gives the figure of a line, and text
/// becomes a line by `parse` (`unknown_figure_line`). A [`FigureLine::Of`] holds it beside its
/// base.
///
/// ```
/// use ocop::registry::BreakdownLine;
/// use ocop::{Province, Star};
///
/// assert_eq!(BreakdownLine::Star(Star::Four).to_string(), "star/4");
/// let line: BreakdownLine = "province/current/86".parse()?;
/// assert_eq!(line, BreakdownLine::Province(Province::VinhLong));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// In every format it is text: its parts with slashes between them. Reading refuses any other text.
///
/// ```
/// use ocop::registry::BreakdownLine;
///
/// let json = r#""star/5""#;
/// let line: BreakdownLine = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&line)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BreakdownLine {
    /// All products.
    Total,
    /// Products of a star.
    Star(Star),
    /// Products of a group.
    Group(ProductGroup),
    /// Products that are not known to be in a group.
    WithoutGroup,
    /// Products of a set.
    Set(ProductSet),
    /// Products that are not known to be in a set.
    WithoutSet,
    /// Products of a province of the 34.
    Province(Province),
    /// Products of a province of the 63.
    FormerProvince(FormerProvince),
    /// Products recorded under a province of the 34 that was made from several of the 63.
    Undivided(Province),
    /// The number of provinces of the 34 with a product.
    Provinces,
    /// The number of communes of an era with a product.
    Communes(Era),
    /// Products of a commune.
    Commune(CommuneOfEra),
    /// Products in a commune that is not known.
    WithoutCommune,
    /// Products, by what is known of their producers.
    Products(ProducerLine),
    /// All producers, each counted once.
    ProducerTotal,
    /// Producers, by what is known of them.
    Producers(ProducerLine),
}

/// The name of one figure of [`ProducerCounts`]: what it counts.
///
/// [`all`](Self::all) lists the lines, [`ProducerCounts::get`] gives the figure of a line, and text
/// becomes a line by `parse` (`unknown_figure_line`).
///
/// ```
/// use ocop::producer::ProducerKind;
/// use ocop::registry::ProducerLine;
///
/// let line: ProducerLine = "kind/cooperative".parse()?;
/// assert_eq!(line, ProducerLine::Kind(Some(ProducerKind::Cooperative)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// In every format it is text: its parts with a slash between them. Reading refuses any other text.
///
/// ```
/// use ocop::registry::ProducerLine;
///
/// let json = r#""kind/cooperative""#;
/// let line: ProducerLine = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&line)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProducerLine {
    /// Of a kind; `None` for those of which the kind is not known.
    Kind(Option<ProducerKind>),
    /// Enterprises of a size; `None` for enterprises of which the size is not known.
    Size(Option<EnterpriseSize>),
    /// With an answer to whether the legal representative has a trait.
    Representative(RepresentativeTrait, YesNo),
}

/// Each of some values, and `None`.
fn and_none<T: Copy>(all: &'static [T]) -> impl Iterator<Item = Option<T>> {
    all.iter().copied().map(Some).chain([None])
}

impl FigureLine {
    /// Every line but those of single communes, always in the same order. [`Breakdown::communes`]
    /// lists the communes that are counted.
    ///
    /// ```
    /// use ocop::registry::FigureLine;
    ///
    /// // Each line is read back from its text, so it can be the key of a table.
    /// for line in FigureLine::all() {
    ///     assert_eq!(line.to_string().parse(), Ok(line));
    /// }
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        let first = [Self::Products, Self::Unplaced, Self::DatedByYear, Self::Findings];
        let standings = ProductStanding::ALL.iter().copied().map(Self::Standing);
        let day = [Self::Provincial, Self::Expiring, Self::Consolidated];
        let movements = StarMovement::ALL.iter().copied().map(Self::Movement);
        let period = [Self::ReRatings, Self::Issued, Self::Revoked];
        let of = |base: &'static FigureBase| BreakdownLine::all().map(|line| Self::Of(*base, line));
        let bases = FigureBase::ALL.iter().flat_map(of);
        first.into_iter().chain(standings).chain(day).chain(movements).chain(period).chain(bases)
    }
}

impl BreakdownLine {
    /// Every line but those of single communes, always in the same order. [`Breakdown::communes`]
    /// lists the communes that are counted.
    ///
    /// ```
    /// use ocop::registry::BreakdownLine;
    ///
    /// let of_a_province = |line: &BreakdownLine| matches!(line, BreakdownLine::Province(_));
    /// assert_eq!(BreakdownLine::all().filter(of_a_province).count(), 34);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        let single = [Self::Total, Self::WithoutGroup, Self::WithoutSet, Self::WithoutCommune];
        let reached = [Self::Provinces, Self::ProducerTotal];
        single
            .into_iter()
            .chain(reached)
            .chain(Era::ALL.iter().copied().map(Self::Communes))
            .chain(Star::ALL.iter().copied().map(Self::Star))
            .chain(ProductGroup::ALL.iter().copied().map(Self::Group))
            .chain(ProductSet::ALL.iter().copied().map(Self::Set))
            .chain(Province::ALL.iter().copied().map(Self::Province))
            .chain(FormerProvince::ALL.iter().copied().map(Self::FormerProvince))
            .chain(Province::ALL.iter().copied().map(Self::Undivided))
            .chain(ProducerLine::all().map(Self::Products))
            .chain(ProducerLine::all().map(Self::Producers))
    }
}

impl ProducerLine {
    /// Every line, always in the same order.
    ///
    /// ```
    /// use ocop::producer::ProducerKind;
    /// use ocop::registry::ProducerLine;
    ///
    /// let kinds = ProducerLine::all().filter(|line| matches!(line, ProducerLine::Kind(_)));
    /// // One line for each kind, and one for those of which the kind is not known.
    /// assert_eq!(kinds.count(), ProducerKind::ALL.len() + 1);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        let traits = RepresentativeTrait::ALL.iter().copied();
        let traits = traits
            .flat_map(|counted| YesNo::ALL.iter().map(move |answer| Self::Representative(counted, *answer)));
        and_none(ProducerKind::ALL)
            .map(Self::Kind)
            .chain(and_none(EnterpriseSize::ALL).map(Self::Size))
            .chain(traits)
    }
}

impl Figures {
    /// The figure of a line. `None` for a line that was not asked: changes without a period,
    /// expiring recognitions without a number of days, consolidation on a day outside every phase.
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
    /// use ocop::registry::FigureLine;
    /// let five_stars = figures.get("recognised/star/5".parse()?);
    /// assert_eq!(five_stars.and_then(|count| count.exact()), Some(1));
    /// // No period was asked.
    /// assert_eq!(figures.get(FigureLine::Revoked), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn get(&self, line: FigureLine) -> Option<CountBounds> {
        let exactly = CountBounds::exactly;
        Some(match line {
            FigureLine::Products => exactly(self.products()),
            FigureLine::Unplaced => exactly(self.unplaced()),
            FigureLine::DatedByYear => exactly(self.dated_by_year()),
            FigureLine::Findings => exactly(self.findings()),
            FigureLine::Standing(standing) => self.standing(standing),
            FigureLine::Provincial => self.provincial(),
            FigureLine::Expiring => self.expiring()?,
            FigureLine::Consolidated => self.consolidated()?,
            FigureLine::Movement(movement) => self.changes()?.movement(movement),
            FigureLine::ReRatings => self.changes()?.re_ratings(),
            FigureLine::Issued => self.changes()?.certificates_issued(),
            FigureLine::Revoked => exactly(self.changes()?.certificates_revoked()),
            FigureLine::Of(base, line) => self.of(base).get(line),
        })
    }

    pub(super) const fn of(&self, base: FigureBase) -> &Breakdown {
        match base {
            FigureBase::Rated => self.rated(),
            FigureBase::Recognised => self.recognised(),
        }
    }

    /// Every line that was asked, with its figure, in the order of [`FigureLine::all`].
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
    /// let some = figures.lines().filter(|(_, count)| count.possible() > 0);
    /// let lines: Vec<String> = some.map(|(line, _)| line.to_string()).collect();
    /// assert!(lines.contains(&String::from("recognised/star/5")));
    /// assert!(!lines.contains(&String::from("recognised/star/4")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn lines(&self) -> impl Iterator<Item = (FigureLine, CountBounds)> {
        FigureLine::all().filter_map(|line| self.get(line).map(|count| (line, count)))
    }
}

impl Breakdown {
    /// The figure of a line.
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
    /// use ocop::registry::BreakdownLine;
    /// let five = figures.rated().get(BreakdownLine::Star(Star::Five));
    /// assert_eq!(five, figures.rated().star(Star::Five));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn get(&self, line: BreakdownLine) -> CountBounds {
        match line {
            BreakdownLine::Total => self.total(),
            BreakdownLine::Star(star) => self.star(star),
            BreakdownLine::Group(group) => self.group(group),
            BreakdownLine::WithoutGroup => self.without_group(),
            BreakdownLine::Set(set) => self.set(set),
            BreakdownLine::WithoutSet => self.without_set(),
            BreakdownLine::Province(province) => self.province(province),
            BreakdownLine::FormerProvince(province) => self.former_province(province),
            BreakdownLine::Undivided(province) => self.undivided(province),
            BreakdownLine::Provinces => self.provinces_reached(),
            BreakdownLine::Communes(era) => self.communes_reached(era),
            BreakdownLine::Commune(commune) => self.commune(commune),
            BreakdownLine::WithoutCommune => self.without_commune(),
            BreakdownLine::Products(line) => self.products().get(line),
            BreakdownLine::ProducerTotal => self.producers().total(),
            BreakdownLine::Producers(line) => self.producers().get(line),
        }
    }
}

impl ProducerCounts {
    /// The figure of a line.
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
    /// use ocop::registry::ProducerLine;
    /// let line = ProducerLine::Kind(Some(ProducerKind::Cooperative));
    /// assert_eq!(figures.rated().producers().get(line).exact(), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn get(&self, line: ProducerLine) -> CountBounds {
        match line {
            ProducerLine::Kind(kind) => self.kind(kind),
            ProducerLine::Size(size) => self.size(size),
            ProducerLine::Representative(counted, answer) => self.representatives(counted).get(answer),
        }
    }
}

// ------------------------------------------------------------------------------------------------
// In words

impl Say for FigureLine {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Products => words::line_products(lang, f),
            Self::Unplaced => words::line_unplaced(lang, f),
            Self::DatedByYear => words::line_dated_by_year(lang, f),
            Self::Findings => words::line_findings(lang, f),
            Self::Standing(standing) => words::line_standing(lang, f, standing),
            Self::Provincial => words::line_provincial(lang, f),
            Self::Expiring => words::line_expiring(lang, f),
            Self::Consolidated => words::line_consolidated(lang, f),
            Self::Movement(movement) => words::line_movement(lang, f, movement),
            Self::ReRatings => words::line_re_ratings(lang, f),
            Self::Issued => words::line_issued(lang, f),
            Self::Revoked => words::line_revoked(lang, f),
            Self::Of(base, line) => line.say_of(*base, lang, f),
        }
    }
}

impl BreakdownLine {
    fn say_of(self, base: FigureBase, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut products = |what: &dyn Say| words::line_of_products(lang, f, &base, what);
        match self {
            Self::Total => words::line_total(lang, f, &base),
            Self::Star(star) => products(&star),
            Self::Group(group) => products(&group.name()),
            Self::WithoutGroup => words::line_without_group(lang, f, &base),
            Self::Set(set) => words::line_set(lang, f, &base, &set.number(), &set.name()),
            Self::WithoutSet => words::line_without_set(lang, f, &base),
            Self::Province(province) => products(&AnyProvince::from(province)),
            Self::FormerProvince(province) => products(&AnyProvince::from(province)),
            Self::Undivided(province) => words::line_undivided(lang, f, &base, &province.name()),
            Self::Provinces => words::line_provinces(lang, f, &base),
            Self::Communes(era) => words::line_communes(lang, f, &base, &era),
            Self::Commune(commune) => words::line_commune(lang, f, &base, &commune.code(), &commune.era()),
            Self::WithoutCommune => words::line_without_commune(lang, f, &base),
            Self::Products(line) => words::line_of_products_by(lang, f, &base, &line),
            Self::ProducerTotal => words::line_producers(lang, f, &base),
            Self::Producers(line) => words::line_of_producers(lang, f, &base, &line),
        }
    }
}

impl Say for ProducerLine {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(Some(kind)) => kind.say(lang, f),
            Self::Kind(None) => words::kind_not_known(lang, f),
            Self::Size(Some(size)) => size.say(lang, f),
            Self::Size(None) => words::size_not_known(lang, f),
            Self::Representative(counted, YesNo::Yes) => words::representative_is(lang, f, counted),
            Self::Representative(counted, YesNo::No) => words::representative_is_not(lang, f, counted),
            Self::Representative(counted, YesNo::NotKnown) => {
                words::representative_not_known(lang, f, counted)
            }
        }
    }
}

// ------------------------------------------------------------------------------------------------
// As text

const NOT_KNOWN: &str = "not_known";

fn code<T: fmt::Display>(value: Option<T>) -> impl fmt::Display {
    struct Code<T>(Option<T>);

    impl<T: fmt::Display> fmt::Display for Code<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match &self.0 {
                Some(value) => fmt::Display::fmt(value, f),
                None => f.write_str(NOT_KNOWN),
            }
        }
    }

    Code(value)
}

impl fmt::Display for FigureLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Products => f.write_str("products"),
            Self::Unplaced => f.write_str("unplaced"),
            Self::DatedByYear => f.write_str("dated_by_year"),
            Self::Findings => f.write_str("findings"),
            Self::Standing(standing) => write!(f, "standing/{standing}"),
            Self::Provincial => f.write_str("provincial"),
            Self::Expiring => f.write_str("expiring"),
            Self::Consolidated => f.write_str("consolidated"),
            Self::Movement(movement) => write!(f, "movement/{movement}"),
            Self::ReRatings => f.write_str("re_ratings"),
            Self::Issued => f.write_str("issued"),
            Self::Revoked => f.write_str("revoked"),
            Self::Of(base, line) => write!(f, "{base}/{line}"),
        }
    }
}

impl fmt::Display for BreakdownLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Total => f.write_str("total"),
            Self::Star(star) => write!(f, "star/{star}"),
            Self::Group(group) => write!(f, "group/{group}"),
            Self::WithoutGroup => f.write_str("without_group"),
            Self::Set(set) => write!(f, "set/{set}"),
            Self::WithoutSet => f.write_str("without_set"),
            Self::Province(province) => write!(f, "province/{}", AnyProvince::from(*province)),
            Self::FormerProvince(province) => write!(f, "province/{}", AnyProvince::from(*province)),
            Self::Undivided(province) => write!(f, "undivided/{}", AnyProvince::from(*province)),
            Self::Provinces => f.write_str("provinces"),
            Self::Communes(era) => write!(f, "communes/{era}"),
            Self::Commune(commune) => write!(f, "commune/{commune}"),
            Self::WithoutCommune => f.write_str("without_commune"),
            Self::Products(line) => write!(f, "products/{line}"),
            Self::ProducerTotal => f.write_str("producers/total"),
            Self::Producers(line) => write!(f, "producers/{line}"),
        }
    }
}

impl fmt::Display for ProducerLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(kind) => write!(f, "kind/{}", code(*kind)),
            Self::Size(size) => write!(f, "size/{}", code(*size)),
            Self::Representative(counted, answer) => write!(f, "{counted}/{answer}"),
        }
    }
}

impl FromStr for FigureLine {
    type Err = UnknownFigureLine;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        figure_line(text).ok_or_else(|| UnknownFigureLine { given: String::from(text) })
    }
}

impl FromStr for BreakdownLine {
    type Err = UnknownFigureLine;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        breakdown_line(text).ok_or_else(|| UnknownFigureLine { given: String::from(text) })
    }
}

impl FromStr for ProducerLine {
    type Err = UnknownFigureLine;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        producer_line(text).ok_or_else(|| UnknownFigureLine { given: String::from(text) })
    }
}

fn figure_line(text: &str) -> Option<FigureLine> {
    let (head, rest) = text.split_once('/').unwrap_or((text, ""));
    if let Ok(base) = FigureBase::from_code(head) {
        return breakdown_line(rest).map(|line| FigureLine::Of(base, line));
    }
    let line = match head {
        "products" => FigureLine::Products,
        "unplaced" => FigureLine::Unplaced,
        "dated_by_year" => FigureLine::DatedByYear,
        "findings" => FigureLine::Findings,
        "standing" => return rest.parse().ok().map(FigureLine::Standing),
        "provincial" => FigureLine::Provincial,
        "expiring" => FigureLine::Expiring,
        "consolidated" => FigureLine::Consolidated,
        "movement" => return rest.parse().ok().map(FigureLine::Movement),
        "re_ratings" => FigureLine::ReRatings,
        "issued" => FigureLine::Issued,
        "revoked" => FigureLine::Revoked,
        _ => return None,
    };
    (head == text).then_some(line)
}

fn breakdown_line(text: &str) -> Option<BreakdownLine> {
    let (head, rest) = text.split_once('/').unwrap_or((text, ""));
    let line = match head {
        "total" => BreakdownLine::Total,
        "star" => return numbered(rest).map(BreakdownLine::Star),
        "group" => return numbered(rest).map(BreakdownLine::Group),
        "without_group" => BreakdownLine::WithoutGroup,
        "set" => return numbered(rest).map(BreakdownLine::Set),
        "without_set" => BreakdownLine::WithoutSet,
        "province" => {
            return rest.parse().ok().map(|province| match province {
                AnyProvince::Current(province) => BreakdownLine::Province(province),
                AnyProvince::Former(province) => BreakdownLine::FormerProvince(province),
            });
        }
        "undivided" => match rest.parse().ok()? {
            AnyProvince::Current(province) => return Some(BreakdownLine::Undivided(province)),
            AnyProvince::Former(_) => return None,
        },
        "provinces" => BreakdownLine::Provinces,
        "communes" => return rest.parse().ok().map(BreakdownLine::Communes),
        "commune" => return rest.parse().ok().map(BreakdownLine::Commune),
        "without_commune" => BreakdownLine::WithoutCommune,
        "products" => return producer_line(rest).map(BreakdownLine::Products),
        "producers" if rest == "total" => return Some(BreakdownLine::ProducerTotal),
        "producers" => return producer_line(rest).map(BreakdownLine::Producers),
        _ => return None,
    };
    (head == text).then_some(line)
}

fn producer_line(text: &str) -> Option<ProducerLine> {
    let (head, rest) = text.split_once('/')?;
    match head {
        "kind" => known(rest, ProducerLine::Kind),
        "size" => known(rest, ProducerLine::Size),
        _ => Some(ProducerLine::Representative(head.parse().ok()?, rest.parse().ok()?)),
    }
}

/// What is made of a code, or of that it is not known.
fn known<T: FromStr>(text: &str, line: fn(Option<T>) -> ProducerLine) -> Option<ProducerLine> {
    if text == NOT_KNOWN { Some(line(None)) } else { text.parse().ok().map(|value| line(Some(value))) }
}

/// A number without a sign and without leading zeros.
fn numbered<T: TryFrom<u8>>(text: &str) -> Option<T> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    T::try_from(plain.then(|| text.parse().ok())??).ok()
}

/// The error for text that names no figure. Its code is `unknown_figure_line`.
///
/// ```
/// use ocop::Problem;
/// use ocop::registry::FigureLine;
///
/// let error = "recognised/star/6".parse::<FigureLine>().unwrap_err();
/// assert_eq!(error.code(), "unknown_figure_line");
/// assert!(error.to_string().contains("recognised/star/6"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFigureLine {
    given: String,
}

impl Say for UnknownFigureLine {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::unknown_figure_line(lang, f, &Quoted(&self.given))
    }
}

impl Problem for UnknownFigureLine {
    fn code(&self) -> &'static str {
        "unknown_figure_line"
    }

    fn details(&self) -> Details {
        Details::given(&self.given)
    }
}

problem! { UnknownFigureLine }

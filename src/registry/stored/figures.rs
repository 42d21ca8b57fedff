//! Breakdowns, figures and comparisons.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use crate::base::stored::{check_format, stored};
use crate::law::Star;
use crate::place::AnyProvince;
use crate::producer::{EnterpriseSize, ProducerKind, RepresentativeTrait};
use crate::registry::bounds::Counts;
use crate::registry::{
    Breakdown, CensusScope, CommuneOfEra, CountBounds, FigureLine, FigureRow, Figures, FiguresComparison,
    PeriodChanges, Phase, ProducerCounts, ProductStanding, StarMovement,
};
use crate::{FormerProvince, ProductGroup, ProductSet, Province};

/// A key without a count counts nothing.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ProducerCountsFields {
    total: CountBounds,
    kinds: Counts<ProducerKind>,
    sizes: Counts<EnterpriseSize>,
    with: Counts<RepresentativeTrait>,
    without: Counts<RepresentativeTrait>,
}

impl From<&ProducerCounts> for ProducerCountsFields {
    fn from(counts: &ProducerCounts) -> Self {
        let ProducerCounts { total, kinds, sizes, with, without } = counts.clone();
        Self { total, kinds, sizes, with, without }
    }
}

impl TryFrom<ProducerCountsFields> for ProducerCounts {
    type Error = &'static str;

    fn try_from(fields: ProducerCountsFields) -> Result<Self, Self::Error> {
        let ProducerCountsFields { total, kinds, sizes, with, without } = fields;
        let counts = Self { total, kinds, sizes, with, without };
        let enterprises = counts.kinds.get(ProducerKind::Enterprise);
        let answered = |counted: &RepresentativeTrait| {
            [counts.with.get(*counted), counts.without.get(*counted)].into_iter().sum::<CountBounds>()
        };
        let fits = counts.kinds.total().is_part_of(total)
            && counts.sizes.total().is_part_of(enterprises)
            && RepresentativeTrait::ALL.iter().all(|counted| answered(counted).is_part_of(total));
        fits.then_some(counts).ok_or("the parts of a count of producers are not more than the whole")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct BreakdownFields {
    stars: Counts<Star>,
    stars_or_more: Counts<Star>,
    groups: Counts<ProductGroup>,
    sets: Counts<ProductSet>,
    provinces: Counts<Province>,
    former_provinces: Counts<FormerProvince>,
    communes: Counts<CommuneOfEra>,
    products: ProducerCounts,
    producers: ProducerCounts,
}

impl From<&Breakdown> for BreakdownFields {
    fn from(breakdown: &Breakdown) -> Self {
        let Breakdown {
            stars,
            stars_or_more,
            groups,
            sets,
            provinces,
            former,
            communes,
            products,
            producers,
        } = breakdown.clone();
        Self {
            stars,
            stars_or_more,
            groups,
            sets,
            provinces,
            former_provinces: former,
            communes,
            products,
            producers,
        }
    }
}

impl TryFrom<BreakdownFields> for Breakdown {
    type Error = &'static str;

    fn try_from(fields: BreakdownFields) -> Result<Self, Self::Error> {
        let breakdown = Self {
            stars: fields.stars,
            stars_or_more: fields.stars_or_more,
            groups: fields.groups,
            sets: fields.sets,
            provinces: fields.provinces,
            former: fields.former_provinces,
            communes: fields.communes,
            products: fields.products,
            producers: fields.producers,
        };
        breakdown.fits().then_some(breakdown).ok_or("the parts of a breakdown do not go together")
    }
}

impl Breakdown {
    /// Whether the parts are those of one whole.
    fn fits(&self) -> bool {
        let total = self.total();
        let divided = |province: Province| {
            province.predecessors().map(|former| self.former.get(former)).sum::<CountBounds>()
        };
        let stars = self.stars.total();
        let more = |star: Star| self.stars_or_more.get(star);
        total.possible() <= CountBounds::MAX
            && self.groups.total().is_part_of(total)
            && self.sets.total().is_part_of(total)
            && self.provinces.total() == total
            && Province::ALL
                .iter()
                .all(|province| divided(*province).is_part_of(self.provinces.get(*province)))
            && self.communes.total().is_part_of(total)
            && self.producers.total().is_within(total)
            && stars.certain() <= total.certain()
            && total.possible() <= stars.possible()
            && more(Star::One) == total
            && Star::ALL.iter().all(|star| {
                self.stars.get(*star).is_within(more(*star))
                    && star.next().is_none_or(|next| more(next).is_within(more(*star)))
            })
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ChangesFields {
    movements: Counts<StarMovement>,
    re_ratings: CountBounds,
    issued: CountBounds,
    revoked: u64,
}

impl From<&PeriodChanges> for ChangesFields {
    fn from(changes: &PeriodChanges) -> Self {
        let PeriodChanges { movements, re_ratings, issued, revoked } = changes.clone();
        Self { movements, re_ratings, issued, revoked }
    }
}

impl TryFrom<ChangesFields> for PeriodChanges {
    type Error = &'static str;

    fn try_from(fields: ChangesFields) -> Result<Self, Self::Error> {
        let ChangesFields { movements, re_ratings, issued, revoked } = fields;
        let changes = Self { movements, re_ratings, issued, revoked };
        let most = changes.ratings().possible().max(issued.possible()).max(revoked);
        let fits = most <= CountBounds::MAX && re_ratings.is_within(changes.ratings());
        fits.then_some(changes).ok_or("the changes of a period do not go together")
    }
}

/// The answer's name and version, the revision of the tables, what was asked, and what was counted.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FiguresFields {
    format: String,
    revision: u32,
    scope: CensusScope,
    products: u64,
    unplaced: u64,
    dated_by_year: u64,
    findings: u64,
    standings: Counts<ProductStanding>,
    rated: Breakdown,
    recognised: Breakdown,
    provincial: CountBounds,
    /// Null where it was not asked.
    expiring: Option<CountBounds>,
    /// Null on a day outside every phase.
    consolidated: Option<CountBounds>,
    /// Null where no period was asked.
    changes: Option<PeriodChanges>,
}

const FIGURES: &str = "ocop.figures/1";

impl From<&Figures> for FiguresFields {
    fn from(figures: &Figures) -> Self {
        Self {
            format: FIGURES.to_owned(),
            revision: figures.revision,
            scope: figures.scope,
            products: figures.products,
            unplaced: figures.unplaced,
            dated_by_year: figures.dated_by_year,
            findings: figures.findings,
            standings: figures.standings.clone(),
            rated: figures.rated.clone(),
            recognised: figures.recognised.clone(),
            provincial: figures.provincial,
            expiring: figures.expiring(),
            consolidated: figures.consolidated(),
            changes: figures.changes.clone(),
        }
    }
}

impl TryFrom<FiguresFields> for Figures {
    type Error = serde::de::value::Error;

    fn try_from(fields: FiguresFields) -> Result<Self, Self::Error> {
        use serde::de::Error as _;
        check_format::<Self::Error>(&fields.format, FIGURES)?;
        let scope = fields.scope;
        let asked = fields.expiring.is_some() == scope.expiring_within().is_some()
            && fields.changes.is_some() == scope.period().is_some()
            // A decision may set targets later for a day that had none.
            && (fields.consolidated.is_none() || Phase::on(scope.day()).is_ok());
        let figures = Self {
            revision: fields.revision,
            scope,
            products: fields.products,
            unplaced: fields.unplaced,
            dated_by_year: fields.dated_by_year,
            findings: fields.findings,
            standings: fields.standings,
            rated: fields.rated,
            recognised: fields.recognised,
            provincial: fields.provincial,
            expiring: fields.expiring.unwrap_or_default(),
            consolidated: fields.consolidated.unwrap_or_default(),
            changes: fields.changes,
        };
        (asked && figures.go_together())
            .then_some(figures)
            .ok_or_else(|| Self::Error::custom("the parts of the figures do not go together"))
    }
}

impl Figures {
    fn go_together(&self) -> bool {
        let all = self.products;
        let (rated, recognised) = (self.rated.total(), self.recognised.total());
        let standings = self.standings.total();
        all <= CountBounds::MAX
            && self.unplaced <= CountBounds::MAX
            && self.dated_by_year <= all
            && self.findings <= all
            && ProductStanding::ALL.iter().all(|standing| self.standing(*standing).possible() <= all)
            && standings.certain() <= all
            && all <= standings.possible()
            && rated.possible() <= all
            && recognised.is_within(rated)
            && self.consolidated.is_within(rated)
            && self.provincial.is_within(recognised)
            && self.expiring.is_within(recognised)
            && self.scope.province().is_none_or(|province| self.is_of(province))
    }

    /// Whether everything counted is of one province.
    fn is_of(&self, province: AnyProvince) -> bool {
        [&self.rated, &self.recognised].into_iter().all(|breakdown| {
            breakdown.total()
                == match province {
                    AnyProvince::Current(province) => breakdown.province(province),
                    AnyProvince::Former(province) => breakdown.former_province(province),
                }
        })
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RowFields {
    line: FigureLine,
    left: CountBounds,
    right: CountBounds,
}

impl From<&FigureRow> for RowFields {
    fn from(row: &FigureRow) -> Self {
        Self { line: row.line(), left: row.left(), right: row.right() }
    }
}

impl From<RowFields> for FigureRow {
    fn from(fields: RowFields) -> Self {
        Self::new(fields.line, fields.left, fields.right)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ComparisonFields {
    format: String,
    rows: Vec<FigureRow>,
}

const COMPARISON: &str = "ocop.figures_comparison/1";

impl From<&FiguresComparison> for ComparisonFields {
    fn from(comparison: &FiguresComparison) -> Self {
        Self { format: COMPARISON.to_owned(), rows: comparison.rows().to_vec() }
    }
}

impl TryFrom<ComparisonFields> for FiguresComparison {
    type Error = serde::de::value::Error;

    fn try_from(fields: ComparisonFields) -> Result<Self, Self::Error> {
        use serde::de::Error as _;
        check_format::<Self::Error>(&fields.format, COMPARISON)?;
        let mut lines: Vec<FigureLine> = fields.rows.iter().map(|row| row.line()).collect();
        lines.sort_unstable();
        if lines.windows(2).any(|two| matches!(two, [one, other] if one == other)) {
            return Err(Self::Error::custom("a figure comes twice"));
        }
        Ok(Self { rows: fields.rows })
    }
}

stored! {
    ProducerCounts as ProducerCountsFields, Breakdown as BreakdownFields, PeriodChanges as ChangesFields,
    Figures as FiguresFields, FigureRow as RowFields, FiguresComparison as ComparisonFields,
}

use core::fmt;

use alloc::vec::Vec;

use super::{Answer, Figures, Movement, ProducerClass, Standing};
use crate::place::{AnyProvince, FormerProvince, Province};
use crate::{Lang, ProductGroup, ProductSet, Star, Text};

/// Which products a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Base {
    /// Those rated by the day.
    Rated,
    /// Those whose certificate is valid or extended on the day.
    Recognised,
}

impl Base {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Rated, Self::Recognised];

    /// The products in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Rated => Text::new("đã đánh giá", "rated"),
            Self::Recognised => Text::new("đang được công nhận", "recognised"),
        }
    }
}

/// What a figure is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Line {
    /// All products.
    Products,
    /// Products of a standing.
    Standing(Standing),
    /// Valid certificates that end within the days asked.
    Expiring,
    /// Ratings in the period with an effect.
    Movement(Movement),
    /// Certificates revoked in the period.
    RevokedInPeriod,
    /// Products of a base.
    Total(Base),
    /// Products of a star.
    Star(Base, Star),
    /// Products of a group.
    Group(Base, ProductGroup),
    /// Products of a set.
    Set(Base, ProductSet),
    /// Products in no set of 148 and 26/2026.
    WithoutSet(Base),
    /// Products of a province of the 34.
    Province(Base, Province),
    /// Products of a province of the 63.
    FormerProvince(Base, FormerProvince),
    /// Products recorded under a province of the 34 that was made from several.
    Undivided(Base, Province),
    /// Products of producers of a class.
    Class(Base, ProducerClass),
    /// Products whose producer's representative is a woman, or not.
    Woman(Base, Answer),
    /// Products whose producer's representative is of an ethnic minority, or not.
    EthnicMinority(Base, Answer),
    /// Producers.
    Producers(Base),
    /// Producers of a class.
    ProducerClass(Base, ProducerClass),
    /// Producers whose representative is a woman, or not.
    ProducerWoman(Base, Answer),
    /// Producers whose representative is of an ethnic minority, or not.
    ProducerEthnicMinority(Base, Answer),
}

impl Line {
    /// Every line, always in the same order.
    pub fn all() -> impl Iterator<Item = Self> {
        let first = [Self::Products, Self::Expiring, Self::RevokedInPeriod].into_iter();
        let standings = Standing::ALL.into_iter().map(Self::Standing);
        let movements = Movement::ALL.into_iter().map(Self::Movement);
        first.chain(standings).chain(movements).chain(Base::ALL.into_iter().flat_map(Self::of))
    }

    fn of(base: Base) -> impl Iterator<Item = Self> {
        let single = [Self::Total(base), Self::WithoutSet(base), Self::Producers(base)].into_iter();
        single
            .chain(Star::ALL.into_iter().map(move |star| Self::Star(base, star)))
            .chain(ProductGroup::ALL.into_iter().map(move |group| Self::Group(base, group)))
            .chain(ProductSet::ALL.into_iter().map(move |set| Self::Set(base, set)))
            .chain(Province::ALL.into_iter().map(move |province| Self::Province(base, province)))
            .chain(FormerProvince::ALL.into_iter().map(move |province| Self::FormerProvince(base, province)))
            .chain(Province::ALL.into_iter().map(move |province| Self::Undivided(base, province)))
            .chain(
                ProducerClass::ALL
                    .into_iter()
                    .flat_map(move |class| [Self::Class(base, class), Self::ProducerClass(base, class)]),
            )
            .chain(Answer::ALL.into_iter().flat_map(move |answer| {
                [
                    Self::Woman(base, answer),
                    Self::EthnicMinority(base, answer),
                    Self::ProducerWoman(base, answer),
                    Self::ProducerEthnicMinority(base, answer),
                ]
            }))
    }

    /// The figure in words.
    #[must_use]
    pub const fn text(self, lang: Lang) -> impl fmt::Display {
        LineText { line: self, lang }
    }
}

struct LineText {
    line: Line,
    lang: Lang,
}

impl fmt::Display for LineText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const PRODUCTS: Text = Text::new("sản phẩm", "products");
        const PRODUCERS: Text = Text::new("chủ thể", "producers");
        const WOMAN: Text = Text::new("do phụ nữ đại diện", "led by women");
        const MINORITY: Text = Text::new("do người dân tộc thiểu số đại diện", "led by ethnic minorities");
        const EXPIRING: Text = Text::new("giấy chứng nhận sắp hết hạn", "certificates soon to end");
        const REVOKED: Text =
            Text::new("giấy chứng nhận bị thu hồi trong kỳ", "certificates revoked in the period");
        const NO_SET: Text = Text::new("không thuộc bộ nào", "in no set");
        const SET: Text = Text::new("bộ", "set");
        const UNDIVIDED: Text = Text::new("chưa rõ tỉnh cũ", "former province not known");

        let lang = self.lang;
        let mut say = |base: Base, whom: Text, what: &[&str]| {
            write!(f, "{} {}", whom.get(lang), base.name().get(lang))?;
            for (place, part) in what.iter().enumerate() {
                write!(f, "{} {part}", if place == 0 { ":" } else { "," })?;
            }
            Ok(())
        };
        match self.line {
            Line::Products => f.write_str(PRODUCTS.get(lang)),
            Line::Standing(standing) => write!(f, "{}: {}", PRODUCTS.get(lang), standing.name().get(lang)),
            Line::Expiring => f.write_str(EXPIRING.get(lang)),
            Line::Movement(movement) => f.write_str(movement.name().get(lang)),
            Line::RevokedInPeriod => f.write_str(REVOKED.get(lang)),
            Line::Total(base) => say(base, PRODUCTS, &[]),
            Line::Star(base, star) => {
                let mut stars = [' '; 5];
                let count = usize::from(star.number());
                stars.iter_mut().take(count).for_each(|star| *star = '★');
                write!(f, "{} {}: ", PRODUCTS.get(lang), base.name().get(lang))?;
                stars.iter().take(count).try_for_each(|star| write!(f, "{star}"))
            }
            Line::Group(base, group) => say(base, PRODUCTS, &[group.name().get(lang)]),
            Line::Set(base, set) => {
                write!(f, "{} {}: ", PRODUCTS.get(lang), base.name().get(lang))?;
                write!(f, "{} {} ({})", SET.get(lang), set.number(), set.name().get(lang))
            }
            Line::WithoutSet(base) => say(base, PRODUCTS, &[NO_SET.get(lang)]),
            Line::Province(base, province) => say(base, PRODUCTS, &[province.name().get(lang)]),
            Line::FormerProvince(base, province) => say(base, PRODUCTS, &[province.name().get(lang), "63"]),
            Line::Undivided(base, province) => {
                say(base, PRODUCTS, &[province.name().get(lang), UNDIVIDED.get(lang)])
            }
            Line::Class(base, class) => say(base, PRODUCTS, &[class.name().get(lang)]),
            Line::Woman(base, answer) => say(base, PRODUCTS, &[WOMAN.get(lang), answer.name().get(lang)]),
            Line::EthnicMinority(base, answer) => {
                say(base, PRODUCTS, &[MINORITY.get(lang), answer.name().get(lang)])
            }
            Line::Producers(base) => say(base, PRODUCERS, &[]),
            Line::ProducerClass(base, class) => say(base, PRODUCERS, &[class.name().get(lang)]),
            Line::ProducerWoman(base, answer) => {
                say(base, PRODUCERS, &[WOMAN.get(lang), answer.name().get(lang)])
            }
            Line::ProducerEthnicMinority(base, answer) => {
                say(base, PRODUCERS, &[MINORITY.get(lang), answer.name().get(lang)])
            }
        }
    }
}

impl Figures {
    /// One figure; `None` for what was not asked: changes without a period, expiry without a number of days.
    #[must_use]
    pub fn get(&self, line: Line) -> Option<u64> {
        let of = |base: Base| match base {
            Base::Rated => self.rated(),
            Base::Recognised => self.recognised(),
        };
        Some(match line {
            Line::Products => self.products(),
            Line::Standing(standing) => self.standing(standing),
            Line::Expiring => self.expiring()?,
            Line::Movement(movement) => self.changes()?.movement(movement),
            Line::RevokedInPeriod => self.changes()?.certificates_revoked(),
            Line::Total(base) => of(base).total(),
            Line::Star(base, star) => of(base).star(star),
            Line::Group(base, group) => of(base).group(group),
            Line::Set(base, set) => of(base).set(set),
            Line::WithoutSet(base) => of(base).without_set(),
            Line::Province(base, province) => of(base).province(province),
            Line::FormerProvince(base, province) => of(base).former_province(province),
            Line::Undivided(base, province) => of(base).undivided(province),
            Line::Class(base, class) => of(base).products().class(class),
            Line::Woman(base, answer) => of(base).products().women().get(answer),
            Line::EthnicMinority(base, answer) => of(base).products().ethnic_minority().get(answer),
            Line::Producers(base) => of(base).producers().total(),
            Line::ProducerClass(base, class) => of(base).producers().class(class),
            Line::ProducerWoman(base, answer) => of(base).producers().women().get(answer),
            Line::ProducerEthnicMinority(base, answer) => of(base).producers().ethnic_minority().get(answer),
        })
    }

    /// Every figure that was asked, in the order of [`Line::all`].
    pub fn lines(&self) -> impl Iterator<Item = (Line, u64)> {
        Line::all().filter_map(|line| self.get(line).map(|count| (line, count)))
    }
}

/// A figure on two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    line: Line,
    left: u64,
    right: u64,
}

impl Row {
    /// What it is of.
    #[must_use]
    pub const fn line(self) -> Line {
        self.line
    }

    /// The figure on the left: the earlier day, the first province.
    #[must_use]
    pub const fn left(self) -> u64 {
        self.left
    }

    /// The figure on the right: the later day, the second province.
    #[must_use]
    pub const fn right(self) -> u64 {
        self.right
    }

    /// Right minus left.
    #[must_use]
    pub fn difference(self) -> i128 {
        i128::from(self.right).saturating_sub(i128::from(self.left))
    }
}

/// The same figures side by side: of two days, or of two provinces that merged.
///
/// ```
/// use ocop::portfolio::{Base, Census, Comparison, Line};
/// # use ocop::portfolio::{Product, ProducerClass, ProducerRecord, RatingRecord};
/// # use ocop::{law::DossierKind, place::FormerProvince, ProductSet, Star};
/// # use time::macros::date;
/// # let issued = date!(2025 - 01 - 16);
/// # let maker = ProducerRecord::new("HTX Chè Hảo Đạt", ProducerClass::Cooperative)?;
/// # let rating = RatingRecord::recognised(DossierKind::First, Star::Five, issued)?;
/// # let portfolio = [Product::new("che-dinh", maker, ProductSet::Tea, FormerProvince::ThaiNguyen, [rating])?];
/// let figures = [date!(2024 - 12 - 31), date!(2025 - 12 - 31)].map(|day| {
///     let mut census = Census::on(day);
///     census.add_all(&portfolio).and_then(|()| census.finish())
/// });
/// let [before, after] = figures;
/// let comparison = Comparison::of_days(&before?, &after?)?;
/// let row = comparison.row(Line::Total(Base::Recognised)).expect("a figure of every census");
/// assert_eq!((row.left(), row.right(), row.difference()), (0, 1, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    rows: Vec<Row>,
}

impl Comparison {
    /// The figures of an earlier and a later day.
    ///
    /// # Errors
    ///
    /// [`ComparisonError`] if the days are one or in the other order, or the figures are of different places.
    pub fn of_days(earlier: &Figures, later: &Figures) -> Result<Self, ComparisonError> {
        if earlier.place() != later.place() {
            return Err(ComparisonError::OtherPlace);
        }
        if later.day() <= earlier.day() {
            return Err(ComparisonError::Days { earlier: earlier.day(), later: later.day() });
        }
        Ok(Self::between(earlier, later))
    }

    /// The figures of two of the 63 provinces that are one since 2025-07-01, on the same day.
    ///
    /// # Errors
    ///
    /// [`ComparisonError`] if the figures are not each of one of the 63, if the two are one or did not merge, or if the days differ.
    pub fn of_merged(one: &Figures, other: &Figures) -> Result<Self, ComparisonError> {
        let (Some(AnyProvince::Former(left)), Some(AnyProvince::Former(right))) =
            (one.place(), other.place())
        else {
            return Err(ComparisonError::NotFormer);
        };
        if left == right || left.successor() != right.successor() {
            return Err(ComparisonError::NotMerged { left, right });
        }
        if one.day() != other.day() {
            return Err(ComparisonError::Days { earlier: one.day(), later: other.day() });
        }
        Ok(Self::between(one, other))
    }

    fn between(left: &Figures, right: &Figures) -> Self {
        let rows = Line::all().filter_map(|line| {
            let (left, right) = (left.get(line)?, right.get(line)?);
            Some(Row { line, left, right })
        });
        Self { rows: rows.collect() }
    }

    /// The figures that both sides have.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The figures that differ.
    pub fn changed(&self) -> impl Iterator<Item = Row> {
        self.rows.iter().copied().filter(|row| row.left != row.right)
    }

    /// One figure.
    #[must_use]
    pub fn row(&self, line: Line) -> Option<Row> {
        self.rows.iter().copied().find(|row| row.line == line)
    }
}

/// Why figures cannot stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ComparisonError {
    /// The figures are of different places.
    #[error("the figures are of different places; two days are compared in one place")]
    OtherPlace,
    /// The days do not fit.
    #[error(
        "the days are {earlier} and {later}; two days are compared from the earlier to the later, two provinces on one day"
    )]
    Days {
        /// The day that should be the earlier, or the same.
        earlier: time::Date,
        /// The day that should be the later, or the same.
        later: time::Date,
    },
    /// A side is not of one of the 63 provinces.
    #[error("provinces that merged are compared as two of the 63; count each with its former province")]
    NotFormer,
    /// The provinces did not merge with each other.
    #[error("{} and {} did not become one province on 2025-07-01; they must be two that did",
        .left.name().en(), .right.name().en())]
    NotMerged {
        /// The province on the left.
        left: FormerProvince,
        /// The province on the right.
        right: FormerProvince,
    },
}

impl ComparisonError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OtherPlace => "other_place",
            Self::Days { .. } => "wrong_days",
            Self::NotFormer => "no_former_province",
            Self::NotMerged { .. } => "not_merged",
        }
    }
}

//! What can be said of one product on one day, whatever the days that are not known turn out to be.

use core::ops::RangeInclusive;

use time::Date;

use super::bounds::Member;
use super::dated::Dated;
use super::rating::Recognition;
use super::span::Span;
use super::{ProductStanding, ProductStandings, ProvincialSets, RegisteredProduct};
use crate::Certificate;
use crate::base::{date, term};
use crate::law::Star;

/// A product on a day.
pub(super) struct Judged {
    pub(super) standings: ProductStandings,
    pub(super) rated: Member,
    /// The stars that its last rating can have.
    pub(super) rated_stars: Stars,
    pub(super) recognised: Member,
    /// The stars that its recognition can have.
    pub(super) recognised_stars: Stars,
    /// Whether it is recognised by a province's own criteria.
    pub(super) provincial: Member,
    /// Whether its certificate is valid and ends within the days asked.
    pub(super) expiring: Member,
    /// Whether one of its ratings or recognitions by the day has the year alone.
    pub(super) dated_by_year: bool,
}

/// Some of the stars.
#[derive(Clone, Copy, Default)]
pub(super) struct Stars(u8);

impl Stars {
    const fn with(self, star: Star) -> Self {
        Self(self.0 | Self::bit(star))
    }

    const fn bit(star: Star) -> u8 {
        star.of([1, 2, 4, 8, 16])
    }

    /// Whether a product of a base has a star.
    pub(super) fn member(self, base: Member, star: Star) -> Member {
        let bit = Self::bit(star);
        Member::of(base == Member::Certainly && self.0 == bit, self.0 & bit != 0)
    }

    /// Whether a product of a base has a star or a higher one.
    pub(super) fn member_from(self, base: Member, star: Star) -> Member {
        let higher = Star::ALL.iter().filter(|higher| star <= **higher).map(|higher| Self::bit(*higher));
        let bits = higher.fold(0, |all, bit| all | bit);
        Member::of(base == Member::Certainly && self.0 & !bits == 0, self.0 & bits != 0)
    }
}

impl Judged {
    /// The product on a day; `within` is for how many days after it ends are looked for.
    pub(super) fn of(product: &RegisteredProduct, day: Date, within: Option<u16>) -> Self {
        let mut standings = ProductStandings::NONE;
        let (mut recognised_stars, mut rated_stars) = (Stars::default(), Stars::default());
        let (mut expiring, mut provincial) = (Ends::default(), Ends::default());

        let last = product.recognised_by(day);
        for (dated, issued) in last.candidates() {
            let recognised = Recognised::of(dated, issued.until(day), day);
            standings = recognised.standings(standings);
            if recognised.is_possible() {
                recognised_stars = recognised_stars.with(dated.rating.star());
            }
            let by_province = matches!(dated.rating.recognition(), Recognition::Provincial);
            provincial.see(if by_province { recognised.member() } else { Member::No });
            expiring.see(within.map_or(Member::No, |days| recognised.ends_within(days)));
        }
        let rated = product.rated_by(day);
        if last.can_be_none {
            // A first rating that was recognised with itself cannot have come without its recognition.
            let first = product.dated().first();
            if first.is_some_and(|first| first.rated.first <= day && !first.is_one()) {
                standings = standings.with(ProductStanding::Uncertified);
            }
            if rated.can_be_none {
                standings = standings.with(ProductStanding::Unrated);
            }
            provincial.see(Member::No);
            expiring.see(Member::No);
        }
        for (dated, _) in rated.candidates() {
            rated_stars = rated_stars.with(dated.rating.star());
        }
        Self {
            standings,
            rated: Member::of(!rated.can_be_none, rated.candidates().next().is_some()),
            rated_stars,
            recognised: standings.recognised(),
            recognised_stars,
            provincial: provincial.member(),
            expiring: expiring.member(),
            dated_by_year: product.dated().iter().any(|dated| dated.has_year_by(day)),
        }
    }
}

/// The members of the cases that can be: certain if it holds in each, possible if in one.
#[derive(Default)]
struct Ends {
    least: Option<Member>,
    most: Member,
}

impl Ends {
    fn see(&mut self, member: Member) {
        self.least = Some(self.least.map_or(member, |least| least.min(member)));
        self.most = self.most.max(member);
    }

    fn member(&self) -> Member {
        Member::of(self.least == Some(Member::Certainly), self.most > Member::No)
    }
}

/// The last recognition of a product that can be, and how it stands on the day if it was made on
/// the first or on the last of its days: what lies between stands as one of the two.
struct Recognised<'a> {
    dated: &'a Dated,
    issued: Span,
    day: Date,
    early: ProductStanding,
    late: ProductStanding,
}

impl<'a> Recognised<'a> {
    /// The days of issue are not after the day.
    fn of(dated: &'a Dated, issued: Span, day: Date) -> Self {
        let standing = |issued_on| standing(dated, issued_on, day);
        Self { dated, issued, day, early: standing(issued.first), late: standing(issued.last) }
    }

    fn standings(&self, standings: ProductStandings) -> ProductStandings {
        standings.with(self.early).with(self.late)
    }

    fn member(&self) -> Member {
        ProductStandings::NONE.with(self.early).with(self.late).recognised()
    }

    fn is_possible(&self) -> bool {
        self.member() > Member::No
    }

    /// Whether it is valid and ends within so many days after the day.
    fn ends_within(&self, days: u16) -> Member {
        let Self { dated, issued, day, .. } = *self;
        // Past the calendar's end every last day is within.
        let last = term::days_after(day, days).unwrap_or(date::LAST);
        let is_valid = |standing| standing == ProductStanding::Valid;
        let ends = |issued_on| end(dated, issued_on).is_some_and(|end| end <= last);
        let certain = is_valid(self.early) && is_valid(self.late) && ends(issued.last);
        // The later it was issued, the later it ends: the first day of issue that is still valid ends first.
        let first = first_day(issued, |issued_on| is_valid(standing(dated, issued_on, day)));
        Member::of(certain, first.is_some_and(ends))
    }
}

/// The standing that a recognition issued on a day gives on another.
pub(super) fn standing(dated: &Dated, issued_on: Date, day: Date) -> ProductStanding {
    match dated.rating.recognition() {
        Recognition::Certificate(certificate) => certificate.status(day).into(),
        Recognition::InYear { revocation: Some(revocation), .. } if revocation.day() <= day => {
            ProductStanding::Revoked
        }
        Recognition::InYear { .. } | Recognition::Provincial => {
            let valid = end(dated, issued_on).is_some_and(|end| day <= end);
            if valid { ProductStanding::Valid } else { ProductStanding::Expired }
        }
        Recognition::None | Recognition::ProvincialNone => ProductStanding::Uncertified,
    }
}

/// The last day of a recognition issued on a day, as the library counts it.
pub(super) fn end(dated: &Dated, issued_on: Date) -> Option<Date> {
    match dated.rating.recognition() {
        Recognition::Certificate(certificate) => Some(certificate.valid_through()),
        Recognition::InYear { .. } => {
            Some(Certificate::recorded(dated.rating.star(), issued_on).ok()?.valid_through())
        }
        Recognition::Provincial => Some(ProvincialSets::known().kept_through.value),
        Recognition::None | Recognition::ProvincialNone => None,
    }
}

/// The last day of the certificate that is valid on a day: the earliest and the latest that it can
/// be; `None` if none can be valid.
pub(super) fn last_days(product: &RegisteredProduct, day: Date) -> Option<RangeInclusive<Date>> {
    let mut range: Option<(Date, Date)> = None;
    for (dated, issued) in product.recognised_by(day).candidates() {
        let issued = issued.until(day);
        let is_valid = |issued_on: &Date| standing(dated, *issued_on, day) == ProductStanding::Valid;
        // The later it was issued, the later it ends; what is valid for a day is so for all later ones.
        let ends = |issued_on: Option<Date>| issued_on.and_then(|issued_on| end(dated, issued_on));
        let first = ends(first_day(issued, |issued_on| is_valid(&issued_on)));
        if let (Some(first), Some(last)) = (first, ends(Some(issued.last).filter(is_valid))) {
            let (earliest, latest) = range.unwrap_or((first, last));
            range = Some((earliest.min(first), latest.max(last)));
        }
    }
    range.map(|(earliest, latest)| earliest..=latest)
}

/// The first day of a span for which something holds that holds for all later days too.
fn first_day(span: Span, holds: impl Fn(Date) -> bool) -> Option<Date> {
    let (mut low, mut high) = (span.first, span.last);
    if !holds(high) {
        return None;
    }
    while low < high {
        let days = high.to_julian_day().checked_sub(low.to_julian_day())?;
        let half = u16::try_from(days.checked_div(2)?).ok()?;
        let middle = term::days_after(low, half)?;
        if holds(middle) {
            high = middle;
        } else {
            low = middle.next_day()?;
        }
    }
    Some(high)
}

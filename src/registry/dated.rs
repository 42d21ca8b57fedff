//! When the ratings of one product can have been made, and recognised.

use alloc::vec::Vec;

use time::Date;

use super::RegisteredRating;
use super::rating::Recognition;
use super::span::Span;
use crate::base::{date, term};

/// A rating of a product, with the days on which it can have been made and recognised: those of its
/// own date that leave the ratings before and after it a day too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Dated {
    pub(super) rating: RegisteredRating,
    pub(super) rated: Span,
    pub(super) issued: Option<Span>,
}

impl Dated {
    fn new(rating: RegisteredRating) -> Self {
        Self { rating, rated: rating.rated(), issued: rating.issued() }
    }

    /// Whether rating and recognition are one act, of one day.
    pub(super) const fn is_one(&self) -> bool {
        matches!(self.rating.recognition(), Recognition::Provincial)
    }

    /// From which day its recognition can count: its own first day where its certificate names one
    /// ([reading 24](crate::law::Reading::FirstDayOfTerm)), and otherwise the day of issue.
    pub(super) fn counts_from(&self) -> Option<Span> {
        match self.rating.certificate() {
            Some(certificate) => Some(Span::day(certificate.valid_from())),
            None => self.issued,
        }
    }

    /// From which day the product can count as rated: the day of the rating, or of a recognition
    /// that was dated back before it.
    fn known_from(&self) -> Span {
        match self.counts_from() {
            Some(from) => {
                Span { first: self.rated.first.min(from.first), last: self.rated.last.min(from.last) }
            }
            None => self.rated,
        }
    }

    /// Whether its rating or its recognition has the year alone, and can have come by a day.
    pub(super) fn has_year_by(&self, day: Date) -> bool {
        let by_year = |span: Span| !span.is_day() && span.first <= day;
        (self.rating.rated_on().is_year() && self.rated.first <= day) || self.issued.is_some_and(by_year)
    }

    /// Not before a day, for the rating.
    fn not_rated_before(&mut self, day: Date) {
        self.rated.first = self.rated.first.max(day);
    }

    /// Not after a day, for the rating.
    fn not_rated_after(&mut self, day: Date) {
        self.rated.last = self.rated.last.min(day);
    }

    fn is_possible(&self) -> bool {
        self.rated.is_possible() && self.issued.is_none_or(Span::is_possible)
    }
}

/// The ratings of a product in the order in which they were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct History {
    pub(super) dated: Vec<Dated>,
    /// Whether the recognitions came in the order of the ratings.
    in_order: bool,
}

/// Why ratings cannot be those of one product.
pub(super) enum Disorder {
    /// Two have one day.
    OneDay(Date),
    /// They cannot have been made in the order given: no day is left for this one.
    Order(RegisteredRating),
}

impl History {
    /// Ratings in any order where their days tell it; within a year in which a day is not known, in
    /// the order given.
    pub(super) fn of(mut ratings: Vec<RegisteredRating>) -> Result<Self, Disorder> {
        ratings.sort_by_key(|rating| rating.rated_on().earliest().year());
        let year = |rating: &RegisteredRating| rating.rated_on().earliest().year();
        for of_a_year in ratings.chunk_by_mut(|one, other| year(one) == year(other)) {
            if of_a_year.iter().all(|rating| !rating.rated_on().is_year()) {
                of_a_year.sort_by_key(|rating| rating.rated_on().earliest());
            }
        }
        let mut days = ratings.iter().filter_map(|rating| rating.rated_on().day());
        let mut before = days.next();
        for day in days {
            if before == Some(day) {
                return Err(Disorder::OneDay(day));
            }
            before = Some(day);
        }
        let dated: Vec<Dated> = ratings.into_iter().map(Dated::new).collect();
        let open = dated.iter().filter_map(|dated| dated.issued).any(|issued| !issued.is_day());
        let issued = dated.iter().filter_map(|dated| dated.issued).map(|issued| issued.first);
        let in_order = open || issued.is_sorted();
        let mut history = Self { dated, in_order };
        history.narrow();
        match history.dated.iter().find(|dated| !dated.is_possible()) {
            Some(dated) => Err(Disorder::Order(dated.rating)),
            None => Ok(history),
        }
    }

    /// Leaves each the days that let the others have one: a rating comes after the one before it, a
    /// recognition not before its rating, and in order not before the one before it.
    fn narrow(&mut self) {
        let mut rated_from = date::FIRST;
        let mut issued_from = date::FIRST;
        for dated in &mut self.dated {
            dated.not_rated_before(rated_from);
            if dated.is_one() && self.in_order {
                dated.not_rated_before(issued_from);
            }
            let (rated, one) = (dated.rated, dated.is_one());
            if let Some(issued) = &mut dated.issued {
                issued.first = issued.first.max(rated.first);
                if self.in_order {
                    issued.first = issued.first.max(issued_from);
                    issued_from = issued.first;
                }
                if one {
                    issued.first = rated.first;
                }
            }
            // Past the calendar's end there is no later rating.
            rated_from = term::days_after(rated.first, 1).unwrap_or(date::LAST);
        }
        let mut rated_until = date::LAST;
        let mut issued_until = date::LAST;
        for dated in self.dated.iter_mut().rev() {
            dated.not_rated_after(rated_until);
            let rated = dated.rated;
            let one = dated.is_one();
            if let Some(issued) = &mut dated.issued {
                if self.in_order {
                    issued.last = issued.last.min(issued_until);
                }
                if one {
                    issued.last = issued.last.min(rated.last);
                }
                if self.in_order {
                    issued_until = issued.last;
                }
                let last = issued.last;
                dated.not_rated_after(last);
            }
            // Before the calendar's beginning there is no earlier rating.
            rated_until = term::days_before(dated.rated.last, 1).unwrap_or(date::FIRST);
        }
    }

    /// The ratings that can be the last by a day.
    pub(super) fn rated_by(&self, day: Date) -> Last<'_> {
        Last::in_order(&self.dated, day, |dated| Some(dated.known_from()))
    }

    /// The recognitions that can be the last by a day: each takes the place of the one before from
    /// the day from which it counts.
    pub(super) fn recognised_by(&self, day: Date) -> Last<'_> {
        if self.in_order {
            return Last::in_order(&self.dated, day, Dated::counts_from);
        }
        // Every day is known; the one issued last counts.
        let by_then =
            |(_, dated): &(usize, &Dated)| dated.counts_from().is_some_and(|from| from.first <= day);
        let issued = self.dated.iter().enumerate().filter(by_then);
        let last = issued.max_by_key(|(_, dated)| dated.issued.map(|issued| issued.first));
        let only = last.and_then(|(place, _)| self.dated.get(place..)?.get(..1));
        Last { dated: only.unwrap_or_default(), day, can_be_none: only.is_none(), span: Dated::counts_from }
    }
}

/// What can be the last of its kind by a day.
pub(super) struct Last<'a> {
    /// The last that has surely come by the day, and those after it.
    dated: &'a [Dated],
    day: Date,
    /// Whether it can be that none has come.
    pub(super) can_be_none: bool,
    span: fn(&Dated) -> Option<Span>,
}

impl<'a> Last<'a> {
    fn in_order(dated: &'a [Dated], day: Date, span: fn(&Dated) -> Option<Span>) -> Self {
        let surely = dated.iter().rposition(|dated| span(dated).is_some_and(|span| span.last <= day));
        let from = surely.and_then(|place| dated.get(place..));
        Self { dated: from.unwrap_or(dated), day, can_be_none: from.is_none(), span }
    }

    /// What can be the last, with the days on which it can have come.
    pub(super) fn candidates(&self) -> impl Iterator<Item = (&'a Dated, Span)> {
        let (day, span) = (self.day, self.span);
        let dated = self.dated.iter().filter_map(move |dated| Some((dated, span(dated)?)));
        dated.filter(move |(_, span)| span.first <= day)
    }
}

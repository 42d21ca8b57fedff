//! Ratings and certificates of which the year alone is known: what is said of them holds for every day that
//! they can have, and each end of it for some.

use ocop::registry::{DayOrYear, ProductStandings};
use ocop::{Lang, Say};

use super::*;

fn year(year: u16) -> DayOrYear {
    DayOrYear::year(year).unwrap()
}

/// A rating with what may be open in it.
#[derive(Clone, Copy, Debug)]
struct Row {
    kind: DossierKind,
    star: Star,
    provincial: bool,
    rated: DayOrYear,
    /// When its certificate was issued; not for provincial ones.
    issued: Option<DayOrYear>,
    /// The revocation of a certificate.
    revoked_on: Option<Date>,
}

impl Row {
    fn rating(&self) -> Option<RegisteredRating> {
        let Self { kind, star, rated, .. } = *self;
        if self.provincial {
            return RegisteredRating::provincial(kind, star, rated).ok();
        }
        let rating = RegisteredRating::new(kind, star, rated).ok()?;
        let Some(issued) = self.issued else { return Some(rating) };
        if let Some(day) = issued.day() {
            let mut certificate = Certificate::recorded(star, day).ok()?;
            if let Some(day) = self.revoked_on {
                certificate = certificate.with_revocation(Revocation::on(day)).ok()?;
            }
            rating.with_certificate(certificate).ok()
        } else {
            let year = u16::try_from(issued.earliest().year()).unwrap();
            let rating = rating.with_certified_in(year).ok()?;
            match self.revoked_on {
                Some(day) => rating.with_revocation(Revocation::on(day)).ok(),
                None => Some(rating),
            }
        }
    }
}

fn product_of(rows: &[Row]) -> Option<RegisteredProduct> {
    let ratings = rows.iter().map(Row::rating).collect::<Option<Vec<_>>>()?;
    RegisteredProduct::new("p", maker(0), Province::LamDong, ratings).ok()
}

/// Whether rows with all their days stand in the order of the ratings, and where it is asked their
/// recognitions too.
fn in_order(rows: &[Row], recognitions: bool) -> bool {
    let day = |on: DayOrYear| on.day().unwrap();
    let rated = rows.iter().map(|row| day(row.rated));
    let issued = rows.iter().filter_map(|row| match (row.provincial, row.issued) {
        (true, _) => (row.star >= Star::Three).then(|| day(row.rated)),
        (false, issued) => issued.map(day),
    });
    rated.collect::<Vec<_>>().windows(2).all(|two| two[0] < two[1])
        && (!recognitions || issued.collect::<Vec<_>>().is_sorted())
        && rows.iter().all(|row| row.issued.is_none_or(|issued| day(row.rated) <= day(issued)))
}

/// The rows with every choice of days among those that can matter for the scope.
fn settled(rows: &[Row], scope: CensusScope) -> Vec<Vec<Row>> {
    let mut marks: BTreeSet<Date> = BTreeSet::new();
    let mut mark = |day: Date| marks.extend([day.previous_day().unwrap(), day, day.next_day().unwrap()]);
    mark(scope.day());
    mark(FIRST);
    mark(date!(2019 - 12 - 31));
    // A certificate ends on the day, or within the days asked, if it was issued three years before.
    let ends = [0, scope.expiring_within().unwrap_or_default()];
    for end in ends.map(|days| scope.day() + Duration::days(i64::from(days))) {
        if let Ok(day) = end.replace_year(end.year() - 3) {
            mark(day);
        }
    }
    scope.period().into_iter().for_each(|period| mark(period.first()));
    for row in rows {
        [Some(row.rated), row.issued].into_iter().flatten().filter_map(DayOrYear::day).for_each(&mut mark);
        row.revoked_on.into_iter().for_each(&mut mark);
    }
    let days = |on: DayOrYear| -> Vec<DayOrYear> {
        let (first, last) = (on.earliest(), on.latest());
        // Three of each end, so that up to three open dates in a row find a day of their own.
        let near = |day: Date, step: i64| (0..3).map(move |times| day + Duration::days(step * times));
        let ends = near(first, 1).chain(near(last, -1));
        let all: BTreeSet<Date> =
            marks.iter().copied().chain(ends).filter(|day| first <= *day && *day <= last).collect();
        all.into_iter().map(|day| day.try_into().unwrap()).collect()
    };
    // Where each recognition has its day, that day tells their order; otherwise it is that of the ratings.
    let open = rows.iter().any(|row| match row.issued {
        Some(issued) => issued.is_year(),
        None => row.provincial && row.star >= Star::Three && row.rated.is_year(),
    });
    let mut all: Vec<Vec<Row>> = vec![vec![]];
    for row in rows {
        let mut longer = Vec::new();
        for before in &all {
            for rated in days(row.rated) {
                for issued in row.issued.map_or(vec![None], |on| days(on).into_iter().map(Some).collect()) {
                    let rows = [before.as_slice(), &[Row { rated, issued, ..*row }]].concat();
                    if in_order(&rows, open) && product_of(&rows).is_some() {
                        longer.push(rows);
                    }
                }
            }
        }
        all = longer;
    }
    all
}

/// Counts of products, which are exact at both ends; counts of ratings in a period may be wider where one
/// product has several.
fn is_of_products(line: FigureLine) -> bool {
    !matches!(line, FigureLine::Movement(_) | FigureLine::ReRatings | FigureLine::Issued)
}

fn any_row() -> impl Strategy<Value = Row> {
    let date = |open: bool, years: std::ops::Range<u16>| {
        (years, 0_u16..365).prop_map(move |(of, ordinal)| {
            let of = year(of);
            if open { of } else { (of.earliest() + Duration::days(i64::from(ordinal))).try_into().unwrap() }
        })
    };
    let rated = any::<bool>().prop_flat_map(move |open| date(open, 2018..2023));
    let issued = (any::<bool>(), 0_u16..2, 0_u16..365);
    let issued = proptest::option::weighted(0.8, issued);
    let revoked = proptest::option::weighted(0.15, 0_i64..1400);
    (select(DossierKind::ALL), select(Star::ALL), any::<bool>(), rated, issued, revoked).prop_map(
        |(kind, star, early, rated, issued, revoked)| {
            let provincial = rated.latest() < FIRST || (early && rated.earliest() <= date!(2019 - 12 - 31));
            let issued = issued.filter(|_| !provincial && star >= Star::Three);
            let issued = issued.map(|(open, later, days)| {
                if open {
                    year(u16::try_from(rated.latest().year()).unwrap() + later)
                } else {
                    (rated.latest() + Duration::days(i64::from(days))).try_into().unwrap()
                }
            });
            let revoked_on = issued.and_then(|issued: DayOrYear| {
                revoked.map(|days| issued.earliest().max(rated.earliest()).max(FIRST) + Duration::days(days))
            });
            Row { kind, star, provincial, rated, issued, revoked_on }
        },
    )
}

fn scope() -> impl Strategy<Value = CensusScope> {
    let from = date!(2018 - 01 - 01);
    (0_i64..2900, 0_i64..700, proptest::option::of(0_u16..400)).prop_map(move |(day, length, within)| {
        let last = from + Duration::days(day);
        let scope = CensusScope::over(Period::new(last - Duration::days(length), last).unwrap());
        within.map_or(scope, |days| scope.with_expiring_within(days))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, max_global_rejects: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn bounds_are_those_of_all_days_that_can_be(mut rows in vec(any_row(), 1..4), scope in scope()) {
        // In a year of which every day is known the order given makes no difference.
        let year = |row: &Row| row.rated.earliest().year();
        rows.sort_by_key(year);
        for of_a_year in rows.chunk_by_mut(|one, other| year(one) == year(other)) {
            if of_a_year.iter().all(|row| !row.rated.is_year()) {
                of_a_year.sort_by_key(|row| row.rated.earliest());
            }
        }
        let open = rows.iter().flat_map(|row| [Some(row.rated), row.issued]).flatten().filter(|on| on.is_year());
        prop_assume!((1..=3).contains(&open.count()));
        let product = product_of(&rows);
        let cases = settled(&rows, scope);
        // A product is refused exactly where no days can be.
        prop_assert_eq!(product.is_some(), !cases.is_empty(), "{:?}", rows);
        let Some(product) = product else { return Ok(()) };

        let figures = count(scope, std::slice::from_ref(&product));
        let mut standings: BTreeSet<ProductStanding> = BTreeSet::new();
        let mut ends: BTreeMap<FigureLine, (u64, u64)> = BTreeMap::new();
        for case in &cases {
            let settled = product_of(case).unwrap();
            standings.insert(settled.standings(scope.day()).certain().unwrap());
            for (line, count) in count(scope, &[settled]).lines() {
                let count = count.exact().unwrap();
                let (least, most) = ends.entry(line).or_insert((count, count));
                *least = count.min(*least);
                *most = count.max(*most);
            }
        }
        let said: Vec<ProductStanding> = product.standings(scope.day()).iter().collect();
        prop_assert_eq!(said, standings.into_iter().collect::<Vec<_>>(), "{:?}", rows);
        for (line, count) in figures.lines() {
            let (least, most) = ends[&line];
            if line == FigureLine::DatedByYear {
                continue;
            }
            if is_of_products(line) {
                prop_assert_eq!((count.certain(), count.possible()), (least, most), "{} of {:?}", line, rows);
            } else {
                prop_assert!(count.certain() <= least && most <= count.possible(), "{} of {:?}", line, rows);
            }
        }
    }
}

fn only(rating: RegisteredRating) -> RegisteredProduct {
    product("s", Province::LamDong, [rating])
}

fn standings(product: &RegisteredProduct, day: Date) -> Vec<ProductStanding> {
    let standings: ProductStandings = product.standings(day);
    assert_eq!(standings.depends(), standings.certain().is_none());
    standings.iter().collect()
}

#[test]
fn a_certificate_of_a_year_is_valid_for_certain_until_its_first_day_would_end() {
    use ProductStanding::{Expired, Uncertified, Unrated, Valid};

    let product = only(RegisteredRating::recognised(DossierKind::First, Star::Three, year(2024)).unwrap());
    for (day, expected) in [
        (date!(2023 - 12 - 31), vec![Unrated]),
        (date!(2024 - 01 - 01), vec![Unrated, Uncertified, Valid]),
        (date!(2024 - 12 - 30), vec![Unrated, Uncertified, Valid]),
        (date!(2024 - 12 - 31), vec![Valid]),
        (date!(2027 - 01 - 01), vec![Valid]),
        (date!(2027 - 01 - 02), vec![Valid, Expired]),
        (date!(2027 - 12 - 31), vec![Valid, Expired]),
        (date!(2028 - 01 - 01), vec![Expired]),
    ] {
        assert_eq!(standings(&product, day), expected, "{day}");
    }
}

#[test]
fn the_last_days_of_a_certificate_of_a_year_follow_from_the_days_on_which_it_was_issued_by_then() {
    let product = only(RegisteredRating::recognised(DossierKind::First, Star::Three, year(2024)).unwrap());
    for (day, expected) in [
        (date!(2023 - 12 - 31), None),
        (date!(2024 - 01 - 01), Some(date!(2027 - 01 - 01)..=date!(2027 - 01 - 01))),
        (date!(2024 - 06 - 01), Some(date!(2027 - 01 - 01)..=date!(2027 - 06 - 01))),
        (date!(2024 - 12 - 31), Some(date!(2027 - 01 - 01)..=date!(2027 - 12 - 31))),
        (date!(2027 - 01 - 01), Some(date!(2027 - 01 - 01)..=date!(2027 - 12 - 31))),
        (date!(2027 - 06 - 01), Some(date!(2027 - 06 - 01)..=date!(2027 - 12 - 31))),
        (date!(2028 - 01 - 01), None),
    ] {
        assert_eq!(product.last_days(day), expected, "{day}");
    }
}

#[test]
fn what_may_not_have_been_yet_is_not_the_last_rating() {
    let rating = RegisteredRating::new(DossierKind::First, Star::Three, year(2024)).unwrap();
    let product = only(rating);
    for (day, is_it) in [
        (date!(2023 - 12 - 31), false),
        (date!(2024 - 01 - 01), false),
        (date!(2024 - 12 - 30), false),
        (date!(2024 - 12 - 31), true),
    ] {
        assert_eq!(product.rating_on(day), is_it.then_some(&rating), "{day}");
    }
}

#[test]
fn standings_show_themselves_as_they_are_said_in_english() {
    let product = only(RegisteredRating::recognised(DossierKind::First, Star::Three, year(2024)).unwrap());
    for day in [date!(2024 - 06 - 01), date!(2025 - 06 - 01)] {
        let standings = product.standings(day);
        assert_eq!(standings.to_string(), standings.text(Lang::En).to_string());
    }
}

#[test]
fn a_rating_takes_the_kind_that_it_is_given() {
    let rating = RegisteredRating::new(DossierKind::First, Star::Three, year(2024)).unwrap();
    for kind in DossierKind::ALL.iter().copied() {
        let other = rating.with_kind(kind);
        assert_eq!((other.kind(), other.with_kind(DossierKind::First)), (kind, rating));
    }
}

#[test]
fn a_year_has_no_days_before_the_first_national_criteria() {
    let product = only(RegisteredRating::recognised(DossierKind::First, Star::Three, year(2019)).unwrap());
    assert_eq!(standings(&product, date!(2019 - 08 - 20)), [ProductStanding::Unrated]);
    assert!(standings(&product, date!(2019 - 08 - 21)).contains(&ProductStanding::Valid));
    // Issued on 2019-08-21 at the earliest, it is valid for certain through 2022-08-21.
    assert_eq!(standings(&product, date!(2022 - 08 - 21)), [ProductStanding::Valid]);
    assert!(product.standings(date!(2022 - 08 - 22)).depends());
}

#[test]
fn the_days_of_a_year_leave_the_other_ratings_their_own() {
    // First rated in 2024, raised on 2024-06-15: the first rating was before it.
    let first = RegisteredRating::recognised(DossierKind::First, Star::Three, year(2024)).unwrap();
    let raised = certified(DossierKind::Upgrade, Star::Four, date!(2024 - 06 - 15));
    let product = product("s", Province::LamDong, [first, raised]);
    assert_eq!(standings(&product, date!(2024 - 06 - 14)).last(), Some(&ProductStanding::Valid));
    assert_eq!(standings(&product, date!(2024 - 06 - 15)), [ProductStanding::Valid]);
    let figures = count(on(date!(2024 - 06 - 15)), &[product]);
    assert_eq!(figures.recognised().star(Star::Four), exactly(1));
    assert_eq!(figures.recognised().star(Star::Three), exactly(0));
}

#[test]
fn stars_that_depend_on_the_day_are_certain_together() {
    let first = RegisteredRating::recognised(DossierKind::First, Star::Three, year(2023)).unwrap();
    let raised = RegisteredRating::recognised(DossierKind::Upgrade, Star::Four, year(2024)).unwrap();
    let products = [product("s", Province::LamDong, [first, raised])];
    let figures = count(on(date!(2024 - 06 - 30)), &products);
    let recognised = figures.recognised();
    assert_eq!(recognised.total(), exactly(1), "by the old certificate or by the new one");
    let may = CountBounds::new(0, 1).unwrap();
    assert_eq!((recognised.star(Star::Three), recognised.star(Star::Four)), (may, may));
    assert_eq!(recognised.star_or_more(Star::Three), exactly(1));
    assert_eq!(recognised.star_or_more(Star::Four), may);
    assert_eq!(figures.dated_by_year(), 1);
}

#[test]
fn a_product_is_dated_by_a_year_from_the_first_day_that_its_rating_or_certificate_can_have() {
    let rated = |on: DayOrYear| RegisteredRating::new(DossierKind::First, Star::Three, on).unwrap();
    let certified_in = |day: Date, year| rated(day.try_into().unwrap()).with_certified_in(year).unwrap();
    let issued = Certificate::recorded(Star::Three, date!(2024 - 02 - 01)).unwrap();
    for (rating, from) in [
        (rated(year(2023)), Some(date!(2023 - 01 - 01))),
        (rated(year(2023)).with_certificate(issued).unwrap(), Some(date!(2023 - 01 - 01))),
        (certified_in(date!(2023 - 03 - 10), 2023), Some(date!(2023 - 03 - 10))),
        (certified_in(date!(2023 - 03 - 10), 2024), Some(date!(2024 - 01 - 01))),
        // Of the year of its certificate one day is left.
        (certified_in(date!(2023 - 12 - 31), 2023), None),
        (rated(date!(2023 - 03 - 10).try_into().unwrap()), None),
    ] {
        for day in days_around([date!(2023 - 01 - 01), date!(2023 - 03 - 10), date!(2024 - 01 - 01)]) {
            let figures = count(on(day), &[product("s", Province::LamDong, [rating])]);
            let by_year = from.is_some_and(|from| from <= day);
            assert_eq!(figures.dated_by_year(), u64::from(by_year), "{rating:?} on {day}");
        }
    }
}

fn days_around<const N: usize>(days: [Date; N]) -> impl Iterator<Item = Date> {
    days.into_iter().flat_map(|day| (-1..=1).map(move |step| day + Duration::days(step)))
}

#[test]
fn two_ratings_of_one_year_stand_in_the_order_given() {
    let first = RegisteredRating::recognised(DossierKind::First, Star::Three, year(2024)).unwrap();
    let raised = RegisteredRating::recognised(DossierKind::Upgrade, Star::Four, year(2024)).unwrap();
    let movements = |ratings: [RegisteredRating; 2]| {
        let product = product("s", Province::LamDong, ratings);
        product.movements().map(|(_, movement)| movement).collect::<Vec<_>>()
    };
    assert_eq!(movements([first, raised]), [StarMovement::First, StarMovement::Raised]);
    assert_eq!(movements([raised, first]), [StarMovement::NotKnown, StarMovement::First]);
    let figures = count(on(date!(2025 - 01 - 01)), &[product("s", Province::LamDong, [first, raised])]);
    assert_eq!(figures.recognised().star(Star::Four), exactly(1));
}

#[test]
fn a_rating_without_a_day_left_is_refused() {
    let in_2024 = RegisteredRating::new(DossierKind::First, Star::Two, year(2024)).unwrap();
    let on = |day| RegisteredRating::new(DossierKind::Upgrade, Star::Two, day).unwrap();
    let made = |ratings: &[RegisteredRating]| {
        RegisteredProduct::new("s", maker(0), Province::LamDong, ratings.to_vec())
            .map_err(|error| error.code())
            .err()
    };
    assert_eq!(made(&[in_2024, on(date!(2024 - 01 - 02))]), None);
    assert_eq!(made(&[in_2024, on(date!(2024 - 01 - 01))]), Some("ratings_not_in_order"));
    assert_eq!(made(&[on(date!(2024 - 12 - 31)), in_2024]), Some("ratings_not_in_order"));
    assert_eq!(made(&[on(date!(2024 - 12 - 30)), in_2024]), None);
    // In a year without an open day the order given makes no difference; in one with it does.
    assert_eq!(made(&[on(date!(2024 - 06 - 02)), on(date!(2024 - 06 - 01))]), None);
    let three = [on(date!(2024 - 06 - 02)), in_2024, on(date!(2024 - 06 - 01))];
    assert_eq!(made(&three), Some("ratings_not_in_order"));
    // Of other years it makes none.
    assert_eq!(made(&[in_2024, on(date!(2023 - 06 - 01))]), None);
    let error = RegisteredProduct::new("s", maker(0), Province::LamDong, three).unwrap_err();
    crate::round_trip::says(&error);
}

#[test]
fn a_revoked_certificate_of_a_year_was_issued_by_then() {
    let revocation = Revocation::on(date!(2024 - 03 - 01));
    let revoked = RegisteredRating::recognised(DossierKind::First, Star::Three, year(2024))
        .and_then(|rating| rating.with_revocation(revocation))
        .unwrap();
    let product = only(revoked);
    assert_eq!(standings(&product, date!(2024 - 03 - 01)), [ProductStanding::Revoked]);
    assert!(standings(&product, date!(2024 - 02 - 29)).contains(&ProductStanding::Valid));
}

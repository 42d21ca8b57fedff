//! A portfolio's figures, against a second, plainer count.

mod bad_input;

use std::collections::{BTreeMap, BTreeSet};

use ocop::certificate::{Certificate, Status};
use ocop::law::DossierKind;
use ocop::place::{AnyProvince, Era, FormerProvince, Province};
use ocop::portfolio::{
    Answer, AnySet, Base, Breakdown, Census, CensusError, Comparison, Figures, Line, Movement, Period,
    ProducerClass, ProducerRecord, Product, RatingRecord, Share, Standing,
};
use ocop::producer::{EnterpriseSize, Producer, ProducerKind, Representative};
use ocop::programme::Phase;
use ocop::{ProductGroup, ProductSet, Regime, SetId, Star};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use time::macros::date;
use time::{Date, Duration};

const FIRST: Date = date!(2019 - 08 - 21);

fn day(after: u16) -> Date {
    FIRST + Duration::days(i64::from(after))
}

/// Any day from the first regime to the end of 2030.
fn any_day() -> impl Strategy<Value = Date> {
    (0_u16..4150).prop_map(day)
}

/// A makers' register: the same number always means the same producer.
fn maker(number: usize) -> ProducerRecord {
    let class = ProducerClass::ALL[number % ProducerClass::ALL.len()];
    let mut head = Representative::default();
    if number % 3 < 2 {
        head = head.woman(number.is_multiple_of(3));
    }
    if number % 5 < 2 {
        head = head.ethnic_minority(number.is_multiple_of(5));
    }
    ProducerRecord::new(&format!("maker {number}"), class).unwrap().with_representative(head)
}

fn rating() -> impl Strategy<Value = RatingRecord> {
    let kind = select(DossierKind::ALL.as_slice());
    let star = select(Star::ALL.as_slice());
    let certificate =
        proptest::option::weighted(0.8, (0_u16..60, proptest::option::weighted(0.2, 0_u16..1500)));
    let refiled = proptest::option::weighted(0.3, 0_u16..1100);
    (kind, star, any_day(), certificate, refiled, any::<bool>()).prop_map(
        |(kind, star, rated_on, certificate, refiled, assumed)| {
            let mut record = RatingRecord::new(kind, star, rated_on);
            if assumed {
                record = record.with_assumed_day();
            }
            let Some((later, revoked)) = certificate.filter(|_| star >= Star::Three) else { return record };
            let issued_on = rated_on + Duration::days(i64::from(later));
            let mut certificate = Certificate::recorded(star, issued_on).unwrap();
            if let Some(days) = revoked {
                certificate = certificate.revoked(issued_on + Duration::days(i64::from(days))).unwrap();
            }
            if let Some(days) = refiled {
                certificate = certificate.refiled(issued_on + Duration::days(i64::from(days))).unwrap();
            }
            record.certified(certificate).unwrap()
        },
    )
}

fn any_set() -> impl Strategy<Value = AnySet> {
    let regimes = Regime::ALL.into_iter().flat_map(SetId::all).map(AnySet::Id);
    select(regimes.chain(ProductSet::ALL.map(AnySet::Set)).collect::<Vec<_>>())
}

fn any_province() -> impl Strategy<Value = AnyProvince> {
    let former = FormerProvince::ALL.map(AnyProvince::Former);
    // Few provinces are likely, so that mergers and repeats come up.
    let few = [FormerProvince::LamDong, FormerProvince::BinhThuan, FormerProvince::DakNong]
        .map(AnyProvince::Former);
    let current = Province::ALL.map(AnyProvince::Current);
    prop_oneof![
        select(former.as_slice().to_vec()),
        select(few.as_slice().to_vec()),
        select(current.as_slice().to_vec()),
        Just(AnyProvince::Current(Province::LamDong)),
    ]
}

fn portfolio() -> impl Strategy<Value = Vec<Product>> {
    vec((0_usize..40, any_set(), any_province(), vec(rating(), 0..4)), 1..30).prop_map(|products| {
        let numbered = products.into_iter().enumerate();
        let product = numbered.map(|(number, (made_by, set, province, mut ratings))| {
            let mut days = BTreeSet::new();
            ratings.retain(|rating| days.insert(rating.rated_on()));
            let first = ratings.iter().map(|rating| rating.rated_on()).min();
            // No province of the 63 is left to be rated in since 2025-07-01.
            let province = match first {
                Some(day) if Era::on(day) == Era::Current => AnyProvince::Current(province.current()),
                _ => province,
            };
            Product::new(&format!("p{number}"), maker(made_by), set, province, ratings).unwrap()
        });
        product.collect()
    })
}

fn count(census: Census, products: &[Product]) -> Figures {
    let mut census = census;
    census.add_all(products).unwrap();
    census.finish().unwrap()
}

/// The last certificate issued by a day, found by going through all of them.
fn last_certificate(product: &Product, on: Date) -> Option<Certificate> {
    let mut last: Option<Certificate> = None;
    for rating in product.ratings() {
        if let Some(certificate) = rating.certificate() {
            let later = last.is_none_or(|last| last.issued_on() <= certificate.issued_on());
            if certificate.issued_on() <= on && later {
                last = Some(certificate);
            }
        }
    }
    last
}

fn last_rating(product: &Product, on: Date) -> Option<RatingRecord> {
    let by_then = product.ratings().iter().copied().filter(|rating| rating.rated_on() <= on);
    by_then.max_by_key(|rating| rating.rated_on())
}

fn is_recognised(product: &Product, on: Date) -> bool {
    last_certificate(product, on)
        .is_some_and(|certificate| matches!(certificate.status(on), Status::Valid | Status::Extended))
}

/// How many of the products a line counts, and how many a breakdown says.
fn check_breakdown(breakdown: &Breakdown, counted: &[(&Product, Star)]) {
    let number = |is: &dyn Fn(&Product, Star) -> bool| {
        u64::try_from(counted.iter().filter(|(product, star)| is(product, *star)).count()).unwrap()
    };
    assert_eq!(breakdown.total(), number(&|_, _| true));
    for star in Star::ALL {
        assert_eq!(breakdown.star(star), number(&|_, other| other == star));
        assert_eq!(breakdown.star_or_more(star), number(&|_, other| other.number() >= star.number()));
    }
    let current = |product: &Product| match product.set() {
        AnySet::Id(SetId::Decision1048(set)) => set.successor(),
        AnySet::Id(SetId::Decision148(set) | SetId::Decision26(set)) | AnySet::Set(set) => Some(set),
    };
    for set in ProductSet::ALL {
        assert_eq!(breakdown.set(set), number(&|product, _| current(product) == Some(set)));
    }
    for group in ProductGroup::ALL {
        let of_group = number(&|product, _| current(product).is_some_and(|set| set.group() == group));
        assert_eq!(breakdown.group(group), of_group);
    }
    assert_eq!(breakdown.without_set(), number(&|product, _| current(product).is_none()));
    for province in Province::ALL {
        assert_eq!(
            breakdown.province(province),
            number(&|product, _| product.province().current() == province)
        );
    }
    let predecessors = |province: Province| province.predecessors().collect::<Vec<_>>();
    for former in FormerProvince::ALL {
        let in_it = number(&|product, _| match product.province() {
            AnyProvince::Former(other) => other == former,
            AnyProvince::Current(other) => predecessors(other) == [former],
        });
        assert_eq!(breakdown.former_province(former), in_it);
    }
    let makers: BTreeMap<&str, &Product> =
        counted.iter().map(|(product, _)| (product.producer().id(), *product)).collect();
    assert_eq!(breakdown.producers().total(), u64::try_from(makers.len()).unwrap());
    for class in ProducerClass::ALL {
        assert_eq!(
            breakdown.products().class(class),
            number(&|product, _| product.producer().class() == class)
        );
        let of_class = makers.values().filter(|product| product.producer().class() == class).count();
        assert_eq!(breakdown.producers().class(class), u64::try_from(of_class).unwrap());
    }
    let answers = [(Answer::Yes, Some(true)), (Answer::No, Some(false)), (Answer::Unknown, None)];
    for (answer, given) in answers {
        let woman = |product: &Product| product.producer().representative().is_woman() == given;
        let minority = |product: &Product| product.producer().representative().is_ethnic_minority() == given;
        assert_eq!(breakdown.products().women().get(answer), number(&|product, _| woman(product)));
        assert_eq!(
            breakdown.products().ethnic_minority().get(answer),
            number(&|product, _| minority(product))
        );
        let led = makers.values().filter(|product| woman(product)).count();
        assert_eq!(breakdown.producers().women().get(answer), u64::try_from(led).unwrap());
        let minorities = makers.values().filter(|product| minority(product)).count();
        assert_eq!(breakdown.producers().ethnic_minority().get(answer), u64::try_from(minorities).unwrap());
    }
}

/// What a rating did, told from the products' ratings by a loop of its own.
fn movement_of(product: &Product, at: usize) -> Movement {
    let ratings = product.ratings();
    let rating = ratings[at];
    let earlier = &ratings[..at];
    let held = earlier.iter().rev().find(|earlier| earlier.certificate().is_some()).or(earlier.last());
    let star = rating.star().number();
    match (rating.kind(), held.map(|held| held.star().number())) {
        (DossierKind::First, _) => Movement::First,
        (_, None) => Movement::Unknown,
        (DossierKind::Upgrade, Some(held)) => {
            if star > held {
                Movement::Raised
            } else {
                Movement::NotRaised
            }
        }
        (DossierKind::ReRating, Some(held)) => match star.cmp(&held) {
            std::cmp::Ordering::Greater => Movement::Raised,
            std::cmp::Ordering::Equal => Movement::Kept,
            std::cmp::Ordering::Less => Movement::Lowered,
        },
    }
}

proptest! {
    #[test]
    fn figures_equal_a_naive_recount(products in portfolio(), one in any_day(), other in any_day(), within in 0_u16..400) {
        let period = Period::new(one.min(other), one.max(other)).unwrap();
        let on = period.last();
        let figures = count(Census::over(period).expiring_within(within), &products);
        let number = |is: &dyn Fn(&Product) -> bool| {
            u64::try_from(products.iter().filter(|product| is(product)).count()).unwrap()
        };

        prop_assert_eq!(figures.products(), number(&|_| true));
        for standing in Standing::ALL {
            let stands = |product: &Product| match last_certificate(product, on).map(|last| last.status(on)) {
                Some(Status::Valid) => Standing::Valid,
                Some(Status::Extended) => Standing::Extended,
                Some(Status::Expired) => Standing::Expired,
                Some(Status::Revoked) => Standing::Revoked,
                Some(Status::NotYet) => unreachable!("it was issued"),
                None if last_rating(product, on).is_some() => Standing::Uncertified,
                None => Standing::Unrated,
            };
            prop_assert_eq!(figures.standing(standing), number(&|product| stands(product) == standing));
        }

        let rated: Vec<_> = products
            .iter()
            .filter_map(|product| last_rating(product, on).map(|rating| (product, rating.star())))
            .collect();
        check_breakdown(figures.rated(), &rated);
        let recognised: Vec<_> = products
            .iter()
            .filter(|product| is_recognised(product, on))
            .map(|product| (product, last_certificate(product, on).unwrap().star()))
            .collect();
        check_breakdown(figures.recognised(), &recognised);

        let assumed = number(&|product| last_rating(product, on).is_some_and(|rating| rating.is_day_assumed()));
        prop_assert_eq!(figures.assumed_days(), assumed);
        let ends = |product: &Product| last_certificate(product, on).is_some_and(|last| {
            let left = (last.valid_through() - on).whole_days();
            last.status(on) == Status::Valid && left <= i64::from(within)
        });
        prop_assert_eq!(figures.expiring(), Some(number(&ends)));

        let changes = figures.changes().unwrap();
        let mut movements: BTreeMap<Movement, u64> = BTreeMap::new();
        let (mut re_ratings, mut issued, mut revoked) = (0, 0, 0);
        for product in &products {
            for (at, rating) in product.ratings().iter().enumerate() {
                if period.contains(rating.rated_on()) {
                    *movements.entry(movement_of(product, at)).or_default() += 1;
                    re_ratings += u64::from(rating.kind() == DossierKind::ReRating);
                }
                if let Some(certificate) = rating.certificate() {
                    issued += u64::from(period.contains(certificate.issued_on()));
                    revoked += u64::from(certificate.revoked_on().is_some_and(|day| period.contains(day)));
                }
            }
        }
        for movement in Movement::ALL {
            prop_assert_eq!(changes.movement(movement), movements.get(&movement).copied().unwrap_or_default());
        }
        prop_assert_eq!(changes.ratings(), movements.values().sum::<u64>());
        prop_assert_eq!(changes.upgrades(), changes.movement(Movement::Raised));
        prop_assert_eq!(changes.downgrades(), changes.movement(Movement::Lowered));
        prop_assert_eq!(changes.re_ratings(), re_ratings);
        prop_assert_eq!((changes.certificates_issued(), changes.certificates_revoked()), (issued, revoked));

        let consolidated = Phase::on(on).ok().map(|phase| number(&|product| {
            product.ratings().iter().enumerate().any(|(at, rating)| {
                rating.rated_on() >= phase.first_day()
                    && rating.certificate().is_some_and(|certificate| certificate.issued_on() <= on)
                    && matches!(movement_of(product, at), Movement::Raised | Movement::Kept | Movement::Unknown)
            })
        }));
        prop_assert_eq!(figures.consolidated(), consolidated);
        prop_assert!(consolidated.is_none_or(|consolidated| consolidated <= figures.rated().total()));
    }

    #[test]
    fn stars_groups_sets_and_provinces_add_up_to_the_total(products in portfolio(), on in any_day()) {
        let figures = count(Census::on(on), &products);
        prop_assert_eq!(Standing::ALL.map(|standing| figures.standing(standing)).iter().sum::<u64>(), figures.products());
        prop_assert_eq!(figures.rated().total() + figures.standing(Standing::Unrated), figures.products());
        let running = figures.standing(Standing::Valid) + figures.standing(Standing::Extended);
        prop_assert_eq!(figures.recognised().total(), running);
        prop_assert_eq!(figures.recognised().star(Star::One) + figures.recognised().star(Star::Two), 0);
        for breakdown in [figures.rated(), figures.recognised()] {
            let total = breakdown.total();
            prop_assert_eq!(Star::ALL.map(|star| breakdown.star(star)).iter().sum::<u64>(), total);
            let sets: u64 = ProductSet::ALL.map(|set| breakdown.set(set)).iter().sum();
            prop_assert_eq!(sets + breakdown.without_set(), total);
            let groups: u64 = ProductGroup::ALL.map(|group| breakdown.group(group)).iter().sum();
            prop_assert_eq!(groups + breakdown.without_set(), total);
            let provinces: u64 = Province::ALL.map(|province| breakdown.province(province)).iter().sum();
            prop_assert_eq!(provinces, total, "the 34");
            let former: u64 = FormerProvince::ALL.map(|province| breakdown.former_province(province)).iter().sum();
            let undivided: u64 = Province::ALL.map(|province| breakdown.undivided(province)).iter().sum();
            prop_assert_eq!(former + undivided, total, "the 63 and what is recorded under the 34 alone");
            for makers in [breakdown.products(), breakdown.producers()] {
                let classes: u64 = ProducerClass::ALL.map(|class| makers.class(class)).iter().sum();
                prop_assert_eq!(classes, makers.total());
                prop_assert_eq!(makers.women().total(), makers.total());
                prop_assert_eq!(makers.ethnic_minority().total(), makers.total());
            }
            prop_assert_eq!(breakdown.products().total(), total);
        }
    }

    #[test]
    fn provinces_counted_one_by_one_are_the_whole(products in portfolio(), on in any_day()) {
        let all = count(Census::on(on), &products);
        let each = |province: AnyProvince| count(Census::on(on).within(province), &products);
        let current: u64 = Province::ALL.map(|province| each(province.into()).products()).iter().sum();
        prop_assert_eq!(current, all.products());
        for province in Province::ALL {
            let whole = each(province.into());
            let parts: Vec<Figures> = province.predecessors().map(|former| each(former.into())).collect();
            let unplaced = parts[0].unplaced();
            prop_assert!(parts.iter().all(|part| part.unplaced() == unplaced), "the same are left out of each");
            let divided: u64 = parts.iter().map(Figures::products).sum();
            prop_assert_eq!(divided + unplaced, whole.products());
            prop_assert_eq!(whole.recognised().total(), all.recognised().province(province));
        }
    }

    #[test]
    fn differences_add_up(products in portfolio(), one in any_day(), other in any_day()) {
        prop_assume!(one != other);
        let (earlier, later) = (one.min(other), one.max(other));
        let counted = |on| count(Census::on(on).expiring_within(90), &products);
        let comparison = Comparison::of_days(&counted(earlier), &counted(later)).unwrap();
        let difference = |line| comparison.row(line).unwrap().difference();
        prop_assert_eq!(difference(Line::Products), 0);
        let standings: i128 = Standing::ALL.map(|standing| difference(Line::Standing(standing))).iter().sum();
        prop_assert_eq!(standings, 0);
        for base in Base::ALL {
            let total = difference(Line::Total(base));
            let sum = |lines: Vec<Line>| lines.into_iter().map(difference).sum::<i128>();
            prop_assert_eq!(sum(Star::ALL.map(|star| Line::Star(base, star)).into()), total);
            prop_assert_eq!(sum(Province::ALL.map(|province| Line::Province(base, province)).into()), total);
            let without = difference(Line::WithoutSet(base));
            prop_assert_eq!(sum(ProductGroup::ALL.map(|group| Line::Group(base, group)).into()) + without, total);
            prop_assert_eq!(sum(ProductSet::ALL.map(|set| Line::Set(base, set)).into()) + without, total);
            prop_assert_eq!(sum(ProducerClass::ALL.map(|class| Line::Class(base, class)).into()), total);
            prop_assert_eq!(sum(Answer::ALL.map(|answer| Line::Woman(base, answer)).into()), total);
            let producers = difference(Line::Producers(base));
            prop_assert_eq!(sum(ProducerClass::ALL.map(|class| Line::ProducerClass(base, class)).into()), producers);
            prop_assert_eq!(sum(Answer::ALL.map(|answer| Line::ProducerWoman(base, answer)).into()), producers);
            let minorities = Answer::ALL.map(|answer| Line::ProducerEthnicMinority(base, answer));
            prop_assert_eq!(sum(minorities.into()), producers);
        }
        let changed = comparison.changed().count();
        prop_assert_eq!(changed, comparison.rows().iter().filter(|row| row.difference() != 0).count());
    }

    #[test]
    fn a_share_is_reached_when_nothing_is_missing(part in 0_u64..=500, more in 0_u64..=500, percent in 0_u8..=100) {
        prop_assume!(part + more > 0);
        let whole = part + more;
        let share = Share::new(part, whole).unwrap();
        prop_assert_eq!(share.reaches(percent), part * 100 >= whole * u64::from(percent));
        let missing = share.missing(percent);
        prop_assert!((part + missing) * 100 >= whole * u64::from(percent));
        prop_assert!(missing == 0 || (part + missing - 1) * 100 < whole * u64::from(percent));
        let tenths = u64::from(share.per_mille());
        // Twice the distance to the exact value is at most one tenth, and exactly one only when rounded up.
        prop_assert!((2 * tenths * whole).abs_diff(2 * part * 1000) <= whole);
        prop_assert!(2 * part * 1000 < (2 * tenths + 1) * whole);
    }

    #[test]
    fn a_product_read_from_its_own_text_is_the_same(products in portfolio()) {
        for product in products {
            let text = serde_json::to_string(&product).unwrap();
            prop_assert_eq!(serde_json::from_str::<Product>(&text).unwrap(), product);
        }
    }

    #[test]
    fn an_id_is_refused_exactly_when_it_has_come_before(ids in vec("[ab]{1,3}|[a-zđ]{1,20}", 1..400)) {
        let mut census = Census::on(FIRST);
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for id in ids {
            let product = Product::new(&id, maker(0), ProductSet::Tea, Province::HaNoi, []).unwrap();
            let number = seen.len() + 1;
            match (seen.get(&id), census.add(&product)) {
                (None, Ok(())) => {
                    seen.insert(id, number);
                }
                (Some(place), Err(CensusError::Duplicate { id: named, first, again })) => {
                    prop_assert_eq!((named, first, again), (id, *place, u64::try_from(number).unwrap()));
                }
                (known, answer) => prop_assert!(false, "{id:?} came before at {known:?}: {answer:?}"),
            }
        }
        prop_assert_eq!(census.finish().unwrap().products(), u64::try_from(seen.len()).unwrap());
    }
}

/// So many that several pairs share their 32 bits of hash, and that every slot of the table comes to be the last.
#[test]
fn three_hundred_thousand_ids_are_told_apart() {
    const MANY: usize = 300_000;
    let mut census = Census::on(FIRST);
    let maker = maker(0);
    let id = |number: usize| {
        format!("{:016x}", u64::try_from(number).unwrap().wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23))
    };
    let product = |number: usize| {
        Product::new(&id(number), maker.clone(), ProductSet::Tea, Province::HaNoi, []).unwrap()
    };
    for number in 0..MANY {
        assert_eq!(census.add(&product(number)), Ok(()));
    }
    for number in 0..MANY {
        let Err(CensusError::Duplicate { first, .. }) = census.add(&product(number)) else {
            panic!("{number}")
        };
        assert_eq!(first, number + 1);
    }
}

#[test]
fn both_ends_of_a_period_are_in_it() {
    let period = Period::new(date!(2025 - 01 - 16), date!(2025 - 01 - 18)).unwrap();
    let inside = (15..=19).map(|day| period.contains(date!(2025 - 01 - 01).replace_day(day).unwrap()));
    assert_eq!(inside.collect::<Vec<_>>(), [false, true, true, true, false]);
    for (day, ratings) in [(15, 0), (16, 1), (18, 1), (19, 0)] {
        let on = date!(2025 - 01 - 01).replace_day(day).unwrap();
        let products =
            [product("a", FormerProvince::SonLa, [certified(DossierKind::First, Star::Three, on)])];
        let figures = count(Census::over(period), &products);
        let changes = figures.changes().unwrap();
        assert_eq!((changes.ratings(), changes.certificates_issued()), (ratings, ratings), "{on}");
    }
}

#[test]
fn every_line_is_listed_once() {
    let lines: Vec<Line> = Line::all().collect();
    assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), lines.len());
    // 3 + 6 standings + 6 movements, and for each base: 3 + 5 stars + 6 groups + 26 sets + 34 + 63 + 34 + 2 × 10 classes + 4 × 3 answers.
    assert_eq!(lines.len(), 15 + 2 * 203);
    for lang in ocop::Lang::ALL {
        let texts: BTreeSet<String> = lines.iter().map(|line| line.text(lang).to_string()).collect();
        assert_eq!(texts.len(), lines.len(), "no two lines read alike");
    }
    let products = [product("a", Province::HaNoi, [])];
    let bare = count(Census::on(FIRST), &products);
    assert_eq!(bare.get(Line::Expiring), None);
    assert_eq!(bare.get(Line::Movement(Movement::First)), None);
    assert_eq!(
        bare.lines().count(),
        lines.len() - 8,
        "neither the changes of a period nor expiry were asked"
    );
}

fn product(
    id: &str,
    province: impl Into<AnyProvince>,
    ratings: impl IntoIterator<Item = RatingRecord>,
) -> Product {
    Product::new(id, maker(0), ProductSet::Tea, province, ratings).unwrap()
}

fn certified(kind: DossierKind, star: Star, on: Date) -> RatingRecord {
    RatingRecord::recognised(kind, star, on).unwrap()
}

#[test]
fn a_failed_upgrade_leaves_the_certificate_and_is_no_downgrade() {
    let first = certified(DossierKind::First, Star::Four, date!(2024 - 01 - 10));
    let failed = RatingRecord::new(DossierKind::Upgrade, Star::Three, date!(2024 - 06 - 01));
    let raised = certified(DossierKind::Upgrade, Star::Five, date!(2025 - 01 - 16));
    let products = [product("a", FormerProvince::SonLa, [raised, failed, first])];
    let movements: Vec<_> = products[0].movements().map(|(_, movement)| movement).collect();
    assert_eq!(movements, [Movement::First, Movement::NotRaised, Movement::Raised]);

    let figures = count(Census::on(date!(2024 - 12 - 31)), &products);
    assert_eq!(figures.recognised().star(Star::Four), 1);
    assert_eq!(figures.rated().star(Star::Three), 1);
    let figures = count(Census::on(date!(2025 - 01 - 16)), &products);
    assert_eq!(figures.recognised().star(Star::Five), 1);
    assert_eq!(figures.consolidated(), Some(1));
}

#[test]
fn the_new_certificate_takes_the_place_of_the_old() {
    let first = certified(DossierKind::First, Star::Three, date!(2024 - 01 - 10));
    let again = Certificate::recorded(Star::Four, date!(2025 - 01 - 10)).unwrap();
    let again = again.revoked(date!(2025 - 02 - 01)).unwrap();
    let upgraded =
        RatingRecord::new(DossierKind::Upgrade, Star::Four, date!(2025 - 01 - 10)).certified(again).unwrap();
    let product = product("a", FormerProvince::SonLa, [first, upgraded]);
    assert_eq!(product.standing(date!(2025 - 01 - 31)), Standing::Valid);
    assert_eq!(product.standing(date!(2025 - 02 - 01)), Standing::Revoked, "the old one does not come back");
}

#[test]
fn each_producer_is_counted_once() {
    let products: Vec<_> = (0..10)
        .map(|number| {
            let rating = certified(DossierKind::First, Star::Three, date!(2024 - 01 - 10));
            Product::new(&number.to_string(), maker(number % 2), ProductSet::Tea, Province::HaNoi, [rating])
                .unwrap()
        })
        .collect();
    let figures = count(Census::on(date!(2024 - 12 - 31)), &products);
    assert_eq!(figures.recognised().products().class(ProducerClass::Cooperative), 5);
    assert_eq!(figures.recognised().producers().class(ProducerClass::Cooperative), 1);
    assert_eq!(figures.recognised().producers().total(), 2);
    let women = figures.recognised().producers().women();
    assert_eq!((women.yes(), women.no(), women.unknown()), (1, 1, 0));
    assert_eq!(women.share_of_known(), Share::new(1, 2));
}

#[test]
fn what_is_not_known_is_in_no_share_of_the_known() {
    let unknown = Product::new(
        "a",
        maker(2),
        ProductSet::Tea,
        Province::HaNoi,
        [certified(DossierKind::First, Star::Three, date!(2024 - 01 - 10))],
    );
    let figures = count(Census::on(date!(2024 - 12 - 31)), &[unknown.unwrap()]);
    let women = figures.recognised().producers().women();
    assert_eq!((women.unknown(), women.share_of_known()), (1, None));
    assert_eq!(women.share_of_all(), Share::new(0, 1));
}

#[test]
fn a_producer_of_the_library_becomes_one_of_the_portfolio() {
    for kind in ProducerKind::all() {
        let producer = Producer::new("Tên", kind).unwrap();
        let record = ProducerRecord::from(&producer);
        assert_eq!(record.id(), "Tên");
        let large = matches!(kind, ProducerKind::Enterprise { size: EnterpriseSize::Large, .. });
        let code = if large { "large_enterprise" } else { kind.code() };
        assert_eq!(record.class().code(), code);
        assert_eq!(ProducerClass::from_code(code), Some(record.class()));
    }
    let cooperative = Producer::new("HTX", ProducerKind::Cooperative).unwrap();
    let with_code = cooperative.with_tax_code("0300588569".parse().unwrap(), date!(2026 - 06 - 01)).unwrap();
    assert_eq!(ProducerRecord::from(&with_code).id(), "0300588569");
}

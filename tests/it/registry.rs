//! A registry's figures, against a second, plainer count.

mod bad_input;
mod example;
mod field;
mod hostile;
mod joined;
mod kept;
mod lines;
mod merge;
mod open_days;
mod progress;
mod published;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use ocop::catalogue::AnyProductSet;
use ocop::certificate::{Revocation, Status};
use ocop::law::DossierKind;
use ocop::place::{AnyProvince, CommuneCode, Era};
use ocop::producer::{EnterpriseSize, ProducerKind, Representative, RepresentativeTrait};
use ocop::registry::{
    Breakdown, BreakdownLine, Census, CensusError, CensusScope, CommuneOfEra, CountBounds, FigureBase,
    FigureLine, Figures, FiguresComparison, KnownSet, Period, Phase, ProducerLine, ProductStanding,
    RegisteredProducer, RegisteredProduct, RegisteredRating, Share, ShareBounds, StarMovement, YesNo,
};
use ocop::{Certificate, FormerProvince, Problem, Producer, ProductGroup, ProductSet, Province, SetId, Star};
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

/// A count that depends on no day.
fn exactly(count: usize) -> CountBounds {
    CountBounds::exactly(u64::try_from(count).unwrap())
}

/// A makers' register: the same number always means the same producer.
fn maker(number: usize) -> RegisteredProducer {
    let mut head = Representative::default();
    if number % 3 < 2 {
        head = head.with_woman(number.is_multiple_of(3));
    }
    if number % 5 < 2 {
        head = head.with_ethnic_minority(number.is_multiple_of(5));
    }
    if number % 7 < 2 {
        head = head.with_disabled(number.is_multiple_of(7));
    }
    let maker = RegisteredProducer::new(&format!("maker {number}")).unwrap().with_representative(head);
    let Some(kind) = ProducerKind::ALL.get(number % (ProducerKind::ALL.len() + 1)) else { return maker };
    let maker = maker.with_kind(*kind).unwrap();
    match EnterpriseSize::ALL.get(number % (EnterpriseSize::ALL.len() + 1)) {
        Some(size) if *kind == ProducerKind::Enterprise => maker.with_size(*size).unwrap(),
        _ => maker,
    }
}

/// Ratings of which every day is known.
fn rating() -> impl Strategy<Value = RegisteredRating> {
    let revoked = proptest::option::weighted(0.2, 0_u16..1500);
    let certificate = proptest::option::weighted(0.8, (0_u16..60, 0_i64..40, revoked));
    let filed = proptest::option::weighted(0.3, 0_u16..1100);
    (select(DossierKind::ALL), select(Star::ALL), any_day(), certificate, filed).prop_map(
        |(kind, star, rated_on, certificate, filed)| {
            let rating = RegisteredRating::new(kind, star, rated_on).unwrap();
            let Some((later, shift, revoked)) = certificate.filter(|_| star >= Star::Three) else {
                return rating;
            };
            let issued_on = rated_on + Duration::days(i64::from(later));
            let mut certificate = Certificate::recorded(star, issued_on).unwrap();
            // Most terms begin with the day of issue, some before it and some after.
            if shift % 4 == 1 {
                certificate = certificate.with_valid_from(issued_on + Duration::days(shift - 20)).unwrap();
            }
            if let Some(days) = revoked {
                let revocation = Revocation::on(issued_on + Duration::days(i64::from(days)));
                certificate = certificate.with_revocation(revocation).unwrap();
            }
            if let Some(days) = filed {
                let filed_on = issued_on + Duration::days(i64::from(days));
                if filed_on <= certificate.valid_through() {
                    certificate = certificate.with_rerating_filed_on(filed_on).unwrap();
                }
            }
            rating.with_certificate(certificate).unwrap()
        },
    )
}

fn any_set() -> impl Strategy<Value = KnownSet> {
    let criteria = SetId::all().map(KnownSet::from);
    let products = ProductSet::ALL.iter().map(|set| KnownSet::from(*set));
    let earlier = ocop::ProductSet1048::ALL.iter().map(|set| KnownSet::from(*set));
    let words = ["Thực phẩm", "Đồ uống", "Gia vị", "Thảo dược", "Vải, may mặc", "khác"];
    let words = words.map(|words| KnownSet::Words(words.parse().unwrap()));
    let nothing = [KnownSet::NotKnown];
    select(criteria.chain(products).chain(earlier).chain(words).chain(nothing).collect::<Vec<_>>())
}

fn any_province() -> impl Strategy<Value = AnyProvince> {
    let former = FormerProvince::ALL.iter().copied().map(AnyProvince::Former).collect::<Vec<_>>();
    // Few provinces are likely, so that mergers and repeats come up.
    let few = [FormerProvince::LamDong, FormerProvince::BinhThuan, FormerProvince::DakNong];
    let current = Province::ALL.iter().copied().map(AnyProvince::Current).collect::<Vec<_>>();
    prop_oneof![
        select(former),
        select(few.map(AnyProvince::Former).to_vec()),
        select(current),
        Just(AnyProvince::Current(Province::LamDong)),
    ]
}

fn any_commune() -> impl Strategy<Value = Option<CommuneCode>> {
    let codes = ["00001", "00268", "28780", "99999"].map(|code| CommuneCode::new(code).unwrap());
    proptest::option::of(select(codes.to_vec()))
}

fn registry() -> impl Strategy<Value = Vec<RegisteredProduct>> {
    let product = (0_usize..40, any_set(), any_province(), any_commune(), vec(rating(), 0..4));
    vec(product, 1..30).prop_map(|products| {
        let numbered = products.into_iter().enumerate();
        let product = numbered.map(|(number, (made_by, set, province, commune, mut ratings))| {
            let mut days = BTreeSet::new();
            ratings.retain(|rating| days.insert(rating.rated_on().earliest()));
            // No province of the 63 is left to be rated in since 2025-07-01.
            let province = match days.first() {
                Some(day) if Era::on(*day) == Era::Current => AnyProvince::Current(province.current()),
                _ => province,
            };
            let id = format!("p{number}");
            let product = RegisteredProduct::new(&id, maker(made_by), province, ratings).unwrap();
            let product = product.with_set(set);
            commune.map_or(product.clone(), |commune| product.with_commune(commune))
        });
        product.collect()
    })
}

fn count(scope: CensusScope, products: &[RegisteredProduct]) -> Figures {
    let mut census = Census::of(scope);
    census.add_all(products).unwrap();
    census.finish().unwrap()
}

fn on(day: Date) -> CensusScope {
    CensusScope::on(day).unwrap()
}

/// The last certificate that counts on a day, found by going through all of them: each takes the place of
/// those issued before it from the first day of its own term (reading 24).
fn last_certificate(product: &RegisteredProduct, on: Date) -> Option<Certificate> {
    let mut last: Option<Certificate> = None;
    for certificate in product.ratings().filter_map(RegisteredRating::certificate) {
        let later = last.is_none_or(|last| last.issued_on() <= certificate.issued_on());
        if certificate.valid_from() <= on && later {
            last = Some(certificate);
        }
    }
    last
}

/// The last rating by a day; one whose certificate was dated back counts from the first day of its term.
fn last_rating(product: &RegisteredProduct, on: Date) -> Option<&RegisteredRating> {
    let mut by_then = product.ratings().filter(|rating| {
        rating.rated_on().earliest() <= on
            || rating.certificate().is_some_and(|certificate| certificate.valid_from() <= on)
    });
    by_then.next_back()
}

fn is_recognised(product: &RegisteredProduct, on: Date) -> bool {
    last_certificate(product, on)
        .is_some_and(|certificate| matches!(certificate.status(on), Status::Valid | Status::Extended))
}

/// The set in the later classification, found without [`KnownSet::current`].
fn current_set(product: &RegisteredProduct) -> Option<ProductSet> {
    let products = match product.set() {
        KnownSet::Criteria(id) => AnyProductSet::from(*id),
        KnownSet::Products(products) => *products,
        _ => return None,
    };
    match products {
        AnyProductSet::Of1048(set) => set.successor(),
        AnyProductSet::Since148(set) => Some(set),
    }
}

/// The groups that the words used here name.
fn current_group(product: &RegisteredProduct) -> Option<ProductGroup> {
    match product.set() {
        KnownSet::Words(words) => match words.words() {
            "Thực phẩm" | "Gia vị" => Some(ProductGroup::Food),
            "Đồ uống" => Some(ProductGroup::Drinks),
            "Vải, may mặc" => Some(ProductGroup::Handicrafts),
            _ => None,
        },
        _ => current_set(product).map(ProductSet::group),
    }
}

/// How many of the products a line counts, and how many a breakdown says.
fn check_breakdown(breakdown: &Breakdown, counted: &[(&RegisteredProduct, Star)]) {
    let number = |is: &dyn Fn(&RegisteredProduct, Star) -> bool| {
        exactly(counted.iter().filter(|(product, star)| is(product, *star)).count())
    };
    assert_eq!(breakdown.total(), number(&|_, _| true));
    for star in Star::ALL.iter().copied() {
        assert_eq!(breakdown.star(star), number(&|_, other| other == star));
        assert_eq!(breakdown.star_or_more(star), number(&|_, other| other.number() >= star.number()));
    }
    for set in ProductSet::ALL.iter().copied() {
        assert_eq!(breakdown.set(set), number(&|product, _| current_set(product) == Some(set)));
    }
    for group in ProductGroup::ALL.iter().copied() {
        assert_eq!(breakdown.group(group), number(&|product, _| current_group(product) == Some(group)));
    }
    assert_eq!(breakdown.without_set(), number(&|product, _| current_set(product).is_none()));
    assert_eq!(breakdown.without_group(), number(&|product, _| current_group(product).is_none()));
    for province in Province::ALL.iter().copied() {
        let in_it = number(&|product, _| product.province().current() == province);
        assert_eq!(breakdown.province(province), in_it);
    }
    let predecessors = |province: Province| province.predecessors().collect::<Vec<_>>();
    for former in FormerProvince::ALL.iter().copied() {
        let in_it = number(&|product, _| match product.province() {
            AnyProvince::Former(other) => other == former,
            AnyProvince::Current(other) => predecessors(other) == [former],
        });
        assert_eq!(breakdown.former_province(former), in_it);
    }
    let reached: BTreeSet<Province> =
        counted.iter().map(|(product, _)| product.province().current()).collect();
    assert_eq!(breakdown.provinces_reached(), exactly(reached.len()));
    let commune = |product: &RegisteredProduct| {
        product.commune().map(|code| CommuneOfEra::new(product.province().era(), code))
    };
    let communes: BTreeSet<CommuneOfEra> =
        counted.iter().filter_map(|(product, _)| commune(product)).collect();
    assert!(breakdown.communes().map(|(commune, _)| commune).eq(communes.iter().copied()));
    for one in &communes {
        assert_eq!(breakdown.commune(*one), number(&|product, _| commune(product) == Some(*one)));
    }
    for era in Era::ALL {
        let reached = communes.iter().filter(|commune| commune.era() == *era).count();
        assert_eq!(breakdown.communes_reached(*era), exactly(reached));
    }
    assert_eq!(breakdown.without_commune(), number(&|product, _| commune(product).is_none()));

    let makers: BTreeMap<&str, &RegisteredProduct> =
        counted.iter().map(|(product, _)| (product.producer().id(), *product)).collect();
    assert_eq!(breakdown.producers().total(), exactly(makers.len()));
    let both = |line: ProducerLine, is: &dyn Fn(&RegisteredProducer) -> bool| {
        assert_eq!(breakdown.products().get(line), number(&|product, _| is(product.producer())));
        let producers = makers.values().filter(|product| is(product.producer())).count();
        assert_eq!(breakdown.producers().get(line), exactly(producers));
    };
    for kind in ProducerKind::ALL.iter().copied().map(Some).chain([None]) {
        both(ProducerLine::Kind(kind), &|maker| maker.kind() == kind);
    }
    for size in EnterpriseSize::ALL.iter().copied().map(Some).chain([None]) {
        let is = |maker: &RegisteredProducer| {
            maker.kind() == Some(ProducerKind::Enterprise) && maker.size() == size
        };
        both(ProducerLine::Size(size), &is);
    }
    for counted in RepresentativeTrait::ALL.iter().copied() {
        for answer in YesNo::ALL.iter().copied() {
            let is = |maker: &RegisteredProducer| YesNo::from(maker.representative().has(counted)) == answer;
            both(ProducerLine::Representative(counted, answer), &is);
        }
    }
    let small = makers.values().filter(|product| {
        let maker = product.producer();
        maker.kind() == Some(ProducerKind::Enterprise) && maker.size() != Some(EnterpriseSize::Large)
    });
    assert_eq!(breakdown.producers().small_and_medium(), exactly(small.count()));
}

/// What a rating did, told from the products' ratings by a loop of its own.
fn movement_of(product: &RegisteredProduct, at: usize) -> StarMovement {
    let ratings: Vec<_> = product.ratings().collect();
    let rating = ratings[at];
    let earlier = &ratings[..at];
    let held = earlier.iter().rev().find(|earlier| earlier.certificate().is_some()).or(earlier.last());
    let star = rating.star().number();
    match (rating.kind(), held.map(|held| held.star().number())) {
        (DossierKind::First, _) => StarMovement::First,
        (_, None) => StarMovement::NotKnown,
        (DossierKind::Upgrade, Some(held)) => {
            if star > held {
                StarMovement::Raised
            } else {
                StarMovement::NotRaised
            }
        }
        (DossierKind::ReRating, Some(held)) => match star.cmp(&held) {
            std::cmp::Ordering::Greater => StarMovement::Raised,
            std::cmp::Ordering::Equal => StarMovement::Kept,
            std::cmp::Ordering::Less => StarMovement::Lowered,
        },
    }
}

fn sum<T: Copy>(all: &[T], count: impl Fn(T) -> CountBounds) -> CountBounds {
    all.iter().map(|one| count(*one)).sum()
}

proptest! {
    #[test]
    fn figures_equal_a_naive_recount(products in registry(), one in any_day(), other in any_day(), within in 0_u16..400) {
        let period = Period::new(one.min(other), one.max(other)).unwrap();
        let on = period.last();
        let figures = count(CensusScope::over(period).with_expiring_within(within), &products);
        let number = |is: &dyn Fn(&RegisteredProduct) -> bool| {
            exactly(products.iter().filter(|product| is(product)).count())
        };

        prop_assert_eq!(CountBounds::exactly(figures.products()), number(&|_| true));
        let stands = |product: &RegisteredProduct| match last_certificate(product, on).map(|last| last.status(on)) {
            Some(Status::Valid) => ProductStanding::Valid,
            Some(Status::Extended) => ProductStanding::Extended,
            Some(Status::Expired) => ProductStanding::Expired,
            Some(Status::Revoked) => ProductStanding::Revoked,
            Some(Status::NotYet) => unreachable!("its term has begun"),
            None if last_rating(product, on).is_some() => ProductStanding::Uncertified,
            None => ProductStanding::Unrated,
        };
        for standing in ProductStanding::ALL.iter().copied() {
            prop_assert_eq!(figures.standing(standing), number(&|product| stands(product) == standing));
        }
        for product in &products {
            prop_assert_eq!(product.standings(on).certain(), Some(stands(product)));
            prop_assert_eq!(product.certificate_on(on), last_certificate(product, on));
            prop_assert_eq!(product.rating_on(on), last_rating(product, on));
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

        prop_assert_eq!((figures.dated_by_year(), figures.findings()), (0, 0));
        let ends = |product: &RegisteredProduct| last_certificate(product, on).is_some_and(|last| {
            let left = (last.valid_through() - on).whole_days();
            last.status(on) == Status::Valid && left <= i64::from(within)
        });
        prop_assert_eq!(figures.expiring(), Some(number(&ends)));

        let changes = figures.changes().unwrap();
        let mut movements: BTreeMap<StarMovement, usize> = BTreeMap::new();
        let (mut re_ratings, mut issued, mut revoked) = (0, 0, 0_u64);
        for product in &products {
            for (at, rating) in product.ratings().enumerate() {
                if period.contains(rating.rated_on().earliest()) {
                    *movements.entry(movement_of(product, at)).or_default() += 1;
                    re_ratings += usize::from(rating.kind() == DossierKind::ReRating);
                }
                if let Some(certificate) = rating.certificate() {
                    issued += usize::from(period.contains(certificate.issued_on()));
                    revoked += u64::from(certificate.revoked_on().is_some_and(|day| period.contains(day)));
                }
            }
        }
        for movement in StarMovement::ALL.iter().copied() {
            let expected = exactly(movements.get(&movement).copied().unwrap_or_default());
            prop_assert_eq!(changes.movement(movement), expected);
        }
        prop_assert_eq!(changes.ratings(), exactly(movements.values().sum()));
        prop_assert_eq!(changes.upgrades(), changes.movement(StarMovement::Raised));
        prop_assert_eq!(changes.downgrades(), changes.movement(StarMovement::Lowered));
        prop_assert_eq!((changes.re_ratings(), changes.certificates_issued()), (exactly(re_ratings), exactly(issued)));
        prop_assert_eq!(changes.certificates_revoked(), revoked);

        let consolidated = Phase::on(on).ok().map(|phase| number(&|product| {
            product.ratings().enumerate().any(|(at, rating)| {
                let again = [StarMovement::Raised, StarMovement::Kept, StarMovement::NotKnown];
                rating.rated_on().earliest() >= phase.first_day()
                    && rating.certificate().is_some_and(|certificate| certificate.issued_on() <= on)
                    && again.contains(&movement_of(product, at))
            })
        }));
        prop_assert_eq!(figures.consolidated(), consolidated);
        prop_assert!(consolidated.is_none_or(|some| some.possible() <= figures.rated().total().certain()));
        prop_assert_eq!(figures.verify(&products).unwrap(), vec![]);
    }

    #[test]
    fn stars_groups_sets_and_provinces_add_up_to_the_total(products in registry(), on_day in any_day()) {
        let figures = count(on(on_day), &products);
        let all = CountBounds::exactly(figures.products());
        prop_assert_eq!(sum(ProductStanding::ALL, |standing| figures.standing(standing)), all);
        let rated = [figures.rated().total(), figures.standing(ProductStanding::Unrated)];
        prop_assert_eq!(rated.into_iter().sum::<CountBounds>(), all);
        let running = [ProductStanding::Valid, ProductStanding::Extended];
        prop_assert_eq!(figures.recognised().total(), sum(&running, |standing| figures.standing(standing)));
        let low = [Star::One, Star::Two];
        prop_assert_eq!(sum(&low, |star| figures.recognised().star(star)), exactly(0));
        for breakdown in [figures.rated(), figures.recognised()] {
            let total = breakdown.total();
            let plus = |one: CountBounds, other: CountBounds| [one, other].into_iter().sum::<CountBounds>();
            prop_assert_eq!(sum(Star::ALL, |star| breakdown.star(star)), total);
            let sets = sum(ProductSet::ALL, |set| breakdown.set(set));
            prop_assert_eq!(plus(sets, breakdown.without_set()), total);
            let groups = sum(ProductGroup::ALL, |group| breakdown.group(group));
            prop_assert_eq!(plus(groups, breakdown.without_group()), total);
            let communes = breakdown.communes().map(|(_, count)| count).sum();
            prop_assert_eq!(plus(communes, breakdown.without_commune()), total);
            prop_assert_eq!(sum(Province::ALL, |province| breakdown.province(province)), total, "the 34");
            let former = sum(FormerProvince::ALL, |province| breakdown.former_province(province));
            let undivided = sum(Province::ALL, |province| breakdown.undivided(province));
            prop_assert_eq!(plus(former, undivided), total, "the 63 and what is recorded under the 34 alone");
            for makers in [breakdown.products(), breakdown.producers()] {
                let kinds = sum(ProducerKind::ALL, |kind| makers.kind(Some(kind)));
                prop_assert_eq!(plus(kinds, makers.kind(None)), makers.total());
                let sizes = sum(EnterpriseSize::ALL, |size| makers.size(Some(size)));
                prop_assert_eq!(plus(sizes, makers.size(None)), makers.kind(Some(ProducerKind::Enterprise)));
                for counted in RepresentativeTrait::ALL {
                    prop_assert_eq!(makers.representatives(*counted).total(), makers.total());
                }
            }
            prop_assert_eq!(breakdown.products().total(), total);
        }
    }

    #[test]
    fn provinces_counted_one_by_one_are_the_whole(products in registry(), on_day in any_day()) {
        let all = count(on(on_day), &products);
        let each = |province: AnyProvince| count(on(on_day).with_province(province), &products);
        let current: u64 = Province::ALL.iter().map(|province| each((*province).into()).products()).sum();
        prop_assert_eq!(current, all.products());
        for province in Province::ALL.iter().copied() {
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
    fn differences_add_up(products in registry(), one in any_day(), other in any_day()) {
        prop_assume!(one != other);
        let (earlier, later) = (one.min(other), one.max(other));
        let counted = |day| count(on(day).with_expiring_within(90), &products);
        let comparison = FiguresComparison::of_days(&counted(earlier), &counted(later)).unwrap();
        let difference = |line| {
            let difference = comparison.row(line).unwrap().difference();
            assert_eq!(difference.start(), difference.end(), "every day is known");
            *difference.start()
        };
        prop_assert_eq!(difference(FigureLine::Products), 0);
        let standings = ProductStanding::ALL.iter().map(|standing| difference(FigureLine::Standing(*standing)));
        prop_assert_eq!(standings.sum::<i128>(), 0);
        for base in FigureBase::ALL.iter().copied() {
            let of = |line| difference(FigureLine::Of(base, line));
            let total = of(BreakdownLine::Total);
            let stars: i128 = Star::ALL.iter().map(|star| of(BreakdownLine::Star(*star))).sum();
            prop_assert_eq!(stars, total);
            let provinces: i128 = Province::ALL.iter().map(|one| of(BreakdownLine::Province(*one))).sum();
            prop_assert_eq!(provinces, total);
            let groups: i128 = ProductGroup::ALL.iter().map(|group| of(BreakdownLine::Group(*group))).sum();
            prop_assert_eq!(groups + of(BreakdownLine::WithoutGroup), total);
            let sets: i128 = ProductSet::ALL.iter().map(|set| of(BreakdownLine::Set(*set))).sum();
            prop_assert_eq!(sets + of(BreakdownLine::WithoutSet), total);
            let lines: [fn(ProducerLine) -> BreakdownLine; 2] = [BreakdownLine::Products, BreakdownLine::Producers];
            for (line, total) in lines.into_iter().zip([total, of(BreakdownLine::ProducerTotal)]) {
                let kinds = ProducerLine::all().filter(|line| matches!(line, ProducerLine::Kind(_)));
                prop_assert_eq!(kinds.map(|kind| of(line(kind))).sum::<i128>(), total);
                for counted in RepresentativeTrait::ALL {
                    let answers = YesNo::ALL.iter().map(|answer| ProducerLine::Representative(*counted, *answer));
                    prop_assert_eq!(answers.map(|answer| of(line(answer))).sum::<i128>(), total);
                }
            }
        }
        let changed = comparison.changed().count();
        let differs = comparison.rows().iter().filter(|row| row.difference() != (0..=0)).count();
        prop_assert_eq!(changed, differs);
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
    fn an_id_is_refused_exactly_when_it_has_come_before(ids in vec("[ab]{1,3}|[a-zđ]{1,20}|ho[\u{300}a]{0,2}|h[òó]", 1..400)) {
        let mut census = Census::on(FIRST).unwrap();
        let mut seen: BTreeMap<String, u64> = BTreeMap::new();
        for id in ids {
            let product = RegisteredProduct::new(&id, maker(0), Province::HaNoi, []).unwrap();
            // Canonically equal text is one id.
            let id = product.id().to_owned();
            let number = u64::try_from(seen.len()).unwrap() + 1;
            let before = census.clone();
            match (seen.get(&id), census.add(&product)) {
                (None, Ok(())) => {
                    seen.insert(id, number);
                }
                (Some(place), Err(CensusError::Duplicate { id: named, first, again })) => {
                    prop_assert_eq!((named, first, again), (id, *place, number));
                    prop_assert_eq!(&census, &before, "what is refused leaves no trace");
                }
                (known, answer) => prop_assert!(false, "{id:?} came before at {known:?}: {answer:?}"),
            }
        }
        prop_assert_eq!(census.added(), u64::try_from(seen.len()).unwrap());
        prop_assert_eq!(census.finish().unwrap().products(), u64::try_from(seen.len()).unwrap());
    }
}

/// So many that any way to tell them apart by less than their whole text would mistake some.
#[test]
fn three_hundred_thousand_ids_are_told_apart() {
    const MANY: usize = 300_000;
    let mut census = Census::on(FIRST).unwrap();
    let maker = maker(0);
    let id = |number: usize| {
        format!("{:016x}", u64::try_from(number).unwrap().wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23))
    };
    let product =
        |number: usize| RegisteredProduct::new(&id(number), maker.clone(), Province::HaNoi, []).unwrap();
    for number in 0..MANY {
        assert_eq!(census.add(&product(number)), Ok(()));
    }
    for number in 0..MANY {
        let Err(CensusError::Duplicate { first, .. }) = census.add(&product(number)) else {
            panic!("{number}")
        };
        assert_eq!(first, u64::try_from(number).unwrap() + 1);
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
        let figures = count(CensusScope::over(period), &products);
        let changes = figures.changes().unwrap();
        let expected = (exactly(ratings), exactly(ratings));
        assert_eq!((changes.ratings(), changes.certificates_issued()), expected, "{on}");
    }
}

fn product(
    id: &str,
    province: impl Into<AnyProvince>,
    ratings: impl IntoIterator<Item = RegisteredRating>,
) -> RegisteredProduct {
    RegisteredProduct::new(id, maker(0), province, ratings).unwrap().with_set(ProductSet::Tea)
}

fn certified(kind: DossierKind, star: Star, on: Date) -> RegisteredRating {
    RegisteredRating::recognised(kind, star, on).unwrap()
}

#[test]
fn a_failed_upgrade_leaves_the_certificate_and_is_no_downgrade() {
    let first = certified(DossierKind::First, Star::Four, date!(2024 - 01 - 10));
    let failed = RegisteredRating::new(DossierKind::Upgrade, Star::Three, date!(2024 - 06 - 01)).unwrap();
    let raised = certified(DossierKind::Upgrade, Star::Five, date!(2025 - 01 - 16));
    let products = [product("a", FormerProvince::SonLa, [raised, failed, first])];
    let movements: Vec<_> = products[0].movements().map(|(_, movement)| movement).collect();
    assert_eq!(movements, [StarMovement::First, StarMovement::NotRaised, StarMovement::Raised]);

    let figures = count(on(date!(2024 - 12 - 31)), &products);
    assert_eq!(figures.recognised().star(Star::Four), exactly(1));
    assert_eq!(figures.rated().star(Star::Three), exactly(1));
    let figures = count(on(date!(2025 - 01 - 16)), &products);
    assert_eq!(figures.recognised().star(Star::Five), exactly(1));
    assert_eq!(figures.consolidated(), Some(exactly(1)));
}

#[test]
fn the_new_certificate_takes_the_place_of_the_old() {
    let first = certified(DossierKind::First, Star::Three, date!(2024 - 01 - 10));
    let again = Certificate::recorded(Star::Four, date!(2025 - 01 - 10)).unwrap();
    let again = again.with_revocation(Revocation::on(date!(2025 - 02 - 01))).unwrap();
    let upgraded = RegisteredRating::new(DossierKind::Upgrade, Star::Four, date!(2025 - 01 - 10))
        .and_then(|rating| rating.with_certificate(again))
        .unwrap();
    let product = product("a", FormerProvince::SonLa, [first, upgraded]);
    let standing = |day| product.standings(day).certain();
    assert_eq!(standing(date!(2025 - 01 - 31)), Some(ProductStanding::Valid));
    let revoked = Some(ProductStanding::Revoked);
    assert_eq!(standing(date!(2025 - 02 - 01)), revoked, "the old one does not come back");
}

#[test]
fn the_old_certificate_counts_until_the_term_of_the_new_begins() {
    // Reading 24: a re-recognition decided on before the old term ends, dated from the day after it.
    let first = certified(DossierKind::First, Star::Three, date!(2021 - 06 - 30));
    let again = Certificate::recorded(Star::Four, date!(2024 - 05 - 20)).unwrap();
    let again = again.with_valid_from(date!(2024 - 07 - 01)).unwrap();
    let second = RegisteredRating::new(DossierKind::ReRating, Star::Four, date!(2024 - 05 - 20))
        .and_then(|rating| rating.with_certificate(again))
        .unwrap();
    let product = product("a", FormerProvince::SonLa, [first, second]);
    for (day, star) in [
        (date!(2024 - 05 - 20), Star::Three),
        (date!(2024 - 06 - 30), Star::Three),
        (date!(2024 - 07 - 01), Star::Four),
        (date!(2027 - 07 - 01), Star::Four),
    ] {
        assert_eq!(product.certificate_on(day).map(Certificate::star), Some(star), "{day}");
        assert_eq!(product.standings(day).certain(), Some(ProductStanding::Valid), "{day}");
    }
    // One that was decided on after the old term and dated back leaves no gap.
    let again = Certificate::recorded(Star::Four, date!(2024 - 08 - 20)).unwrap();
    let again = again.with_valid_from(date!(2024 - 07 - 01)).unwrap();
    let late = RegisteredRating::new(DossierKind::ReRating, Star::Four, date!(2024 - 08 - 20))
        .and_then(|rating| rating.with_certificate(again))
        .unwrap();
    let product = super::registry::product("a", FormerProvince::SonLa, [first, late]);
    assert_eq!(product.standings(date!(2024 - 07 - 01)).certain(), Some(ProductStanding::Valid));
}

#[test]
fn each_producer_is_counted_once() {
    let products: Vec<_> = (0..10)
        .map(|number| {
            let rating = certified(DossierKind::First, Star::Three, date!(2024 - 01 - 10));
            let made_by = maker(number % 2);
            RegisteredProduct::new(&number.to_string(), made_by, Province::HaNoi, [rating]).unwrap()
        })
        .collect();
    let figures = count(on(date!(2024 - 12 - 31)), &products);
    let cooperative = Some(ProducerKind::Cooperative);
    assert_eq!(figures.recognised().products().kind(cooperative), exactly(5));
    assert_eq!(figures.recognised().producers().kind(cooperative), exactly(1));
    assert_eq!(figures.recognised().producers().total(), exactly(2));
    let women = figures.recognised().producers().representatives(RepresentativeTrait::Woman);
    assert_eq!((women.yes(), women.no(), women.not_known()), (exactly(1), exactly(1), exactly(0)));
    assert_eq!(women.share_of_known().and_then(ShareBounds::exact), Share::new(1, 2));
}

#[test]
fn what_is_not_known_is_in_no_share_of_the_known() {
    let rating = certified(DossierKind::First, Star::Three, date!(2024 - 01 - 10));
    let not_known = RegisteredProduct::new("a", maker(2), Province::HaNoi, [rating]).unwrap();
    let figures = count(on(date!(2024 - 12 - 31)), &[not_known]);
    let women = figures.recognised().producers().representatives(RepresentativeTrait::Woman);
    assert_eq!((women.not_known(), women.share_of_known()), (exactly(1), None));
    assert_eq!(women.share_of_all().and_then(ShareBounds::exact), Share::new(0, 1));
}

#[test]
fn a_producer_of_the_library_becomes_one_of_the_registry() {
    for kind in ProducerKind::ALL.iter().copied() {
        let producer = Producer::new("Tên", kind).unwrap();
        let registered = RegisteredProducer::from(&producer);
        assert_eq!((registered.id(), registered.kind(), registered.size()), ("Tên", Some(kind), None));
        assert_eq!(RegisteredProducer::new("Tên").unwrap().with_kind(kind).unwrap(), registered);
    }
    let large =
        Producer::new("Cty", ProducerKind::Enterprise).unwrap().with_size(EnterpriseSize::Large).unwrap();
    assert_eq!(RegisteredProducer::from(&large).size(), Some(EnterpriseSize::Large));
    let cooperative = Producer::new("HTX", ProducerKind::Cooperative).unwrap();
    let with_code = cooperative.with_tax_code("0300588569".parse().unwrap(), date!(2026 - 06 - 01)).unwrap();
    assert_eq!(RegisteredProducer::from(&with_code).id(), "0300588569");
}

/// An error of each code of registries.
pub(crate) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    use crate::problems::boxed;
    let mut all = crate::problems::unknown![
        FigureBase,
        StarMovement,
        ProductStanding,
        YesNo,
        Phase,
        ocop::registry::ProductFact,
        ocop::registry::TargetFigure
    ];
    all.extend(bad_input::problems());
    all.extend(joined::problems());
    all
}

#[test]
fn each_listed_error_has_a_code_of_its_own() {
    let codes: Vec<&str> = problems().iter().map(|problem| problem.code()).collect();
    let distinct: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(codes.len(), distinct.len(), "{codes:?}");
}

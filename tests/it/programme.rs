//! Phases, targets and progress against them.

use std::collections::BTreeSet;

use ocop::certificate::Certificate;
use ocop::law::{Act, DossierKind};
use ocop::place::{FormerProvince, Province};
use ocop::portfolio::{Census, Figures, ProducerClass, ProducerRecord, Product, RatingRecord, Standing};
use ocop::programme::{
    Figure, Goal, Measure, NoPhase, Outcome, Phase, Progress, Published, PublishedCount, Value, Wording,
};
use ocop::{Lang, ProductSet, Star};
use serde::Deserialize;
use time::macros::date;
use time::{Date, Duration};

#[test]
fn a_day_has_the_phase_of_its_year_or_none() {
    for year in 2015..=2040 {
        let days = [
            Date::from_ordinal_date(year, 1).unwrap(),
            Date::from_calendar_date(year, time::Month::December, 31).unwrap(),
        ];
        for day in days {
            let code = match Phase::on(day) {
                Ok(phase) => phase.code(),
                Err(none) => {
                    assert_eq!(none.day(), day);
                    none.code()
                }
            };
            let expected = match year {
                ..2018 => "before_the_programme",
                2018..=2020 => "2018-2020",
                2021..=2025 => "2021-2025",
                2026..=2030 => "no_target_decided",
                _ => "after_every_phase",
            };
            assert_eq!(code, expected, "{day}");
        }
    }
}

#[test]
fn nothing_is_decided_for_2026_to_2030() {
    let none = Phase::on(date!(2026 - 05 - 22)).unwrap_err();
    assert!(matches!(none, NoPhase::NotDecided { .. }));
    assert!(none.to_string().contains("2026-2030") && none.name().vi().contains("2026-2030"));
    assert!(Phase::ALL.iter().all(|phase| phase.last_day() < date!(2026 - 01 - 01)));
}

#[test]
fn phases_follow_each_other_and_cite_their_decision() {
    let [one, other] = Phase::ALL;
    assert_eq!(one.last_day() + Duration::DAY, other.first_day());
    assert_eq!((one.act(), other.act()), (Act::Decision490, Act::Decision919));
    for phase in Phase::ALL {
        assert_eq!(Phase::from_code(phase.code()), Some(phase));
        let codes: BTreeSet<&str> = phase.targets().iter().map(|target| target.code()).collect();
        assert_eq!(codes.len(), phase.targets().len(), "each target has a code of its own");
        for target in phase.targets() {
            assert_eq!(target.citation(), phase.citation());
            assert!(!target.name().vi().is_empty() && !target.name().en().is_empty());
        }
    }
}

/// The numbers of the decisions, written down once more.
#[test]
fn targets_are_those_of_the_decisions() {
    let told = |phase: Phase| {
        let target =
            |target: &ocop::programme::Target| (target.code(), target.goal().text(Lang::En).to_string());
        phase.targets().iter().map(target).collect::<Vec<_>>()
    };
    let expected = |rows: &[(&'static str, &str)]| {
        rows.iter().map(|(code, goal)| (*code, String::from(*goal))).collect::<Vec<_>>()
    };
    assert_eq!(
        told(Phase::From2018),
        expected(&[
            ("standardised_share", "at least 50%"),
            ("standardised_products", "about 2,400"),
            ("tourism_villages", "8-10"),
            ("new_producers", "about 500"),
            ("consolidated_producers", "at least 100%"),
            ("trained_officials", "at least 1,200"),
        ])
    );
    assert_eq!(
        told(Phase::From2021),
        expected(&[
            ("products", "at least 10,000"),
            ("five_star_products", "400-500"),
            ("consolidated_products", "at least 50%"),
            ("cooperatives", "at least 40%"),
            ("enterprises", "at least 30%"),
            ("value_chains", "at least 30%"),
            ("craft_villages", "at least 50%"),
            ("modern_channels", "at least 50%"),
            ("showrooms", "every province"),
            ("international_forum", "every year"),
        ])
    );
    let vietnamese = Goal::AtLeast { count: 1_200_034 }.text(Lang::Vi).to_string();
    assert_eq!(vietnamese, "ít nhất 1.200.034");
}

#[test]
fn a_portfolio_shows_six_targets_and_says_what_the_others_take() {
    let shown: Vec<_> = Phase::ALL
        .into_iter()
        .flat_map(|phase| phase.targets())
        .filter_map(|target| match target.measure() {
            Measure::Portfolio(figure) => Some((target.code(), figure)),
            Measure::Outside(why) => {
                assert!(why.en().starts_with("needs ") && why.vi().starts_with("cần "), "{why:?}");
                None
            }
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("standardised_products", Figure::Recognised),
            ("products", Figure::Recognised),
            ("five_star_products", Figure::FiveStars),
            ("consolidated_products", Figure::Consolidated),
            ("cooperatives", Figure::Cooperatives),
            ("enterprises", Figure::SmallAndMediumEnterprises),
        ]
    );
}

const ISSUED: Date = date!(2024 - 03 - 01);

fn product(number: usize, star: Star, class: ProducerClass, kind: DossierKind) -> Product {
    let maker = ProducerRecord::new(&format!("maker {number}"), class).unwrap();
    let mut rating = RatingRecord::new(kind, star, ISSUED);
    if star >= Star::Three {
        rating = rating.certified(Certificate::recorded(star, ISSUED).unwrap()).unwrap();
    }
    Product::new(&format!("p{number}"), maker, ProductSet::Tea, FormerProvince::HaNoi, [rating]).unwrap()
}

/// Products of numbers of their own.
struct Builder {
    census: Census,
    next: usize,
}

impl Builder {
    fn on(day: Date) -> Self {
        Self { census: Census::on(day), next: 0 }
    }

    fn with(mut self, many: usize, star: Star, class: ProducerClass, kind: DossierKind) -> Self {
        for _ in 0..many {
            self.census.add(&product(self.next, star, class, kind)).unwrap();
            self.next += 1;
        }
        self
    }

    fn outcome(self, code: &str) -> (Value, Outcome) {
        let figures = self.census.finish().unwrap();
        let progress = Progress::of(&figures).unwrap();
        let measured = progress.target(code).unwrap();
        (measured.value(), measured.outcome())
    }
}

const DAY: Date = date!(2025 - 12 - 31);

#[test]
fn ten_thousand_products_of_three_stars_attain_the_target_and_one_less_does_not() {
    let with = |three, two| {
        Builder::on(DAY)
            .with(three, Star::Three, ProducerClass::Farm, DossierKind::First)
            .with(two, Star::Two, ProducerClass::Farm, DossierKind::First)
            .outcome("products")
    };
    assert_eq!(with(10_000, 0), (Value::Count(10_000), Outcome::Attained));
    assert_eq!(with(9_999, 50), (Value::Count(9_999), Outcome::Missing { count: 1 }));
}

#[test]
fn the_range_of_five_stars_has_both_ends_in_it() {
    let with = |five| {
        Builder::on(DAY)
            .with(five, Star::Five, ProducerClass::Farm, DossierKind::First)
            .with(1, Star::Four, ProducerClass::Farm, DossierKind::First)
            .outcome("five_star_products")
            .1
    };
    assert_eq!(with(126), Outcome::Missing { count: 274 });
    assert_eq!(with(399), Outcome::Missing { count: 1 });
    assert_eq!(with(400), Outcome::Attained);
    assert_eq!(with(500), Outcome::Attained);
    assert_eq!(with(503), Outcome::Beyond { count: 3 });
}

#[test]
fn shares_are_exact_and_say_what_is_missing() {
    let makers = |cooperatives, groups, enterprises, unknown| {
        let figures = Builder::on(DAY)
            .with(cooperatives, Star::Three, ProducerClass::Cooperative, DossierKind::First)
            .with(groups, Star::Three, ProducerClass::CooperativeGroup, DossierKind::First)
            .with(enterprises, Star::Three, ProducerClass::Enterprise, DossierKind::First)
            .with(unknown, Star::Three, ProducerClass::Unknown, DossierKind::First)
            .census
            .finish()
            .unwrap();
        Progress::of(&figures).unwrap()
    };
    let progress = makers(2, 0, 3, 0);
    assert_eq!(progress.target("cooperatives").unwrap().outcome(), Outcome::Attained, "40% is enough");
    assert_eq!(progress.target("enterprises").unwrap().outcome(), Outcome::Attained);
    let progress = makers(1, 2, 0, 2);
    let cooperatives = progress.target("cooperatives").unwrap();
    assert_eq!(
        cooperatives.outcome(),
        Outcome::Missing { count: 1 },
        "cooperative groups are no cooperatives"
    );
    assert_eq!(cooperatives.unknown(), 2);
    assert_eq!(progress.target("enterprises").unwrap().outcome(), Outcome::Missing { count: 2 });
    for outside in ["value_chains", "craft_villages", "modern_channels", "showrooms", "international_forum"] {
        let measured = progress.target(outside).unwrap();
        assert_eq!((measured.value(), measured.outcome()), (Value::NotShown, Outcome::NotMeasured));
    }
}

#[test]
fn half_of_the_rated_products_are_to_be_consolidated() {
    let with = |again, first, low| {
        Builder::on(DAY)
            .with(again, Star::Three, ProducerClass::Farm, DossierKind::ReRating)
            .with(first, Star::Three, ProducerClass::Farm, DossierKind::First)
            .with(low, Star::Two, ProducerClass::Farm, DossierKind::ReRating)
            .outcome("consolidated_products")
            .1
    };
    assert_eq!(with(2, 2, 0), Outcome::Attained);
    assert_eq!(
        with(2, 2, 1),
        Outcome::Missing { count: 1 },
        "rated again without a certificate is not consolidated"
    );
    assert_eq!(with(0, 4, 0), Outcome::Missing { count: 2 });
}

#[test]
fn a_rating_before_the_phase_consolidates_nothing_in_it() {
    let rated = |on| {
        let rating = RatingRecord::new(DossierKind::ReRating, Star::Four, on);
        let rating = rating.certified(Certificate::recorded(Star::Four, on).unwrap()).unwrap();
        let maker = ProducerRecord::new("HTX", ProducerClass::Cooperative).unwrap();
        let product = Product::new("p", maker, ProductSet::Tea, FormerProvince::HaNoi, [rating]).unwrap();
        let mut census = Census::on(date!(2021 - 06 - 01));
        census.add(&product).unwrap();
        census.finish().unwrap().consolidated()
    };
    assert_eq!(rated(date!(2020 - 12 - 31)), Some(0));
    assert_eq!(rated(date!(2021 - 01 - 01)), Some(1));
}

#[test]
fn nothing_rated_is_no_share_at_all() {
    let maker = ProducerRecord::new("HTX", ProducerClass::Cooperative).unwrap();
    let mut census = Census::on(DAY);
    census.add(&Product::new("p", maker, ProductSet::Tea, Province::HaNoi, []).unwrap()).unwrap();
    let progress = Progress::of(&census.finish().unwrap()).unwrap();
    for code in ["consolidated_products", "cooperatives", "enterprises"] {
        let measured = progress.target(code).unwrap();
        assert_eq!((measured.value(), measured.outcome()), (Value::NothingToShare, Outcome::NotMeasured));
    }
    assert_eq!(progress.target("products").unwrap().outcome(), Outcome::Missing { count: 10_000 });
}

#[test]
fn a_day_outside_every_phase_and_one_province_have_no_targets() {
    let refused = |census: Census| {
        let mut census = census;
        census.add(&product(0, Star::Three, ProducerClass::Farm, DossierKind::First)).unwrap();
        Progress::of(&census.finish().unwrap()).map_err(|error| error.code()).err()
    };
    assert_eq!(refused(Census::on(date!(2017 - 12 - 31))), Some("before_the_programme"));
    assert_eq!(refused(Census::on(DAY)), None);
    assert_eq!(refused(Census::on(date!(2026 - 01 - 01))), Some("no_target_decided"));
    assert_eq!(refused(Census::on(date!(2031 - 01 - 01))), Some("after_every_phase"));
    assert_eq!(refused(Census::on(DAY).within(Province::HaNoi)), Some("targets_of_the_country"));
}

#[test]
fn the_first_phase_counts_its_products_too() {
    let (value, outcome) = {
        let mut census = Census::on(date!(2020 - 12 - 31));
        let on = date!(2020 - 05 - 01);
        let rating = RatingRecord::new(DossierKind::First, Star::Three, on)
            .certified(Certificate::recorded(Star::Three, on).unwrap())
            .unwrap();
        let maker = ProducerRecord::new("HTX", ProducerClass::Cooperative).unwrap();
        census
            .add(&Product::new("p", maker, ProductSet::Tea, FormerProvince::HaNoi, [rating]).unwrap())
            .unwrap();
        let progress = Progress::of(&census.finish().unwrap()).unwrap();
        let measured = *progress.target("standardised_products").unwrap();
        (measured.value(), measured.outcome())
    };
    assert_eq!((value, outcome), (Value::Count(1), Outcome::Missing { count: 2_399 }));
}

#[test]
fn published_counts_are_in_order_and_name_their_conflicts() {
    let counts = PublishedCount::ALL;
    assert!(counts.is_sorted_by_key(|count| (count.year(), count.month())));
    let find = |year, month, what| {
        let of = counts
            .iter()
            .filter(move |count| (count.year(), count.month(), count.what()) == (year, month, what));
        of.map(|count| count.count()).collect::<Vec<_>>()
    };
    assert_eq!(find(2023, 12, Published::Products), [10_322]);
    assert_eq!(find(2025, 6, Published::FiveStars), [126]);
    assert_eq!(find(2025, 12, Published::Products), [18_243]);
    assert_eq!(find(2024, 12, Published::Products), [14_642, 15_590]);
    for count in counts {
        assert!((1..=12).contains(&count.month()));
        // Two numbers for one month, and a number that is derived, contradict another.
        let rivals = counts.iter().filter(|other| {
            (other.year(), other.month(), other.what()) == (count.year(), count.month(), count.what())
        });
        if rivals.count() > 1 || count.wording() == Wording::Derived {
            assert!(count.conflict().is_some(), "{count:?}");
        }
    }
    // Products of three stars or more never become fewer from one source's number to the next month's.
    let products: Vec<_> = counts
        .iter()
        .filter(|count| count.what() == Published::Products && count.conflict().is_none())
        .collect();
    assert!(products.is_sorted_by_key(|count| count.count()));
}

/// The example data: real products that the example program reports on.
mod example {
    use super::*;

    const LINES: &str = include_str!("../../examples/data/portfolio.jsonl");

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Line {
        name: String,
        #[serde(default)]
        note: String,
        product: Product,
    }

    fn lines() -> Vec<Line> {
        LINES.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
    }

    fn figures(on: Date) -> Figures {
        let mut census = Census::on(on);
        census.add_all(lines().into_iter().map(|line| line.product)).unwrap();
        census.finish().unwrap()
    }

    #[test]
    fn holds_150_real_products_at_least_and_says_which_days_are_assumed() {
        let lines = lines();
        assert!(lines.len() >= 150, "{}", lines.len());
        for line in &lines {
            assert!(!line.name.is_empty());
            let [rating] = line.product.ratings() else { panic!("{} has one rating", line.name) };
            let says = line.note.contains("alone");
            assert_eq!(rating.is_day_assumed(), says, "{}: {}", line.name, line.note);
            let (month, day) = (u8::from(rating.rated_on().month()), rating.rated_on().day());
            assert!(!says || [(12, 31), (6, 30)].contains(&(month, day)), "{}", line.name);
            let head = line.product.producer().representative();
            assert_eq!((head.is_woman(), head.is_ethnic_minority()), (None, None), "the facts do not tell");
        }
    }

    #[test]
    fn is_counted_as_its_lines_are() {
        let lines = lines();
        let on = date!(2025 - 12 - 31);
        let figures = figures(on);
        let recognised = |line: &&Line| line.product.standing(on).is_recognised();
        let number = lines.iter().filter(recognised).count();
        assert_eq!(figures.recognised().total(), u64::try_from(number).unwrap());
        let lam_dong = lines.iter().filter(recognised).filter(|line| {
            ["Lâm Đồng", "Bình Thuận", "Đắk Nông"]
                .iter()
                .any(|name| line.product.province().name().vi().contains(name))
        });
        assert_eq!(
            figures.recognised().province(Province::LamDong),
            u64::try_from(lam_dong.count()).unwrap()
        );
        assert_eq!(figures.products(), u64::try_from(lines.len()).unwrap());
        assert!(figures.standing(Standing::Expired) > 0);
    }
}

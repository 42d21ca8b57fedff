//! Phases, targets and progress against them.

use ocop::law::Act;
use ocop::registry::{
    Attainment, DayOrYear, Goal, NoPhase, Progress, ProgressError, Target, TargetFigure, TargetMeasure,
    TargetValue,
};
use ocop::{Lang, Say};

use super::*;
use crate::round_trip::says;

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
                    says(&none);
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
    assert!(none.to_string().contains("2026-2030") && none.text(Lang::Vi).to_string().contains("2026-2030"));
    assert!(Phase::ALL.iter().all(|phase| phase.last_day() < date!(2026 - 01 - 01)));
}

#[test]
fn phases_follow_each_other_and_cite_their_decision() {
    let [one, other] = Phase::ALL else { panic!("two phases") };
    assert_eq!(one.last_day() + Duration::DAY, other.first_day());
    assert_eq!((one.act(), other.act()), (Act::Decision490, Act::Decision919));
    for phase in Phase::ALL.iter().copied() {
        assert_eq!(Phase::from_code(phase.code()), Ok(phase));
        let codes: BTreeSet<&str> = phase.targets().iter().map(|target| target.code()).collect();
        assert_eq!(codes.len(), phase.targets().len(), "each target has a code of its own");
        for target in phase.targets() {
            assert_eq!((target.phase(), target.citation()), (phase, phase.citation()));
            assert!(!target.name().vi().is_empty() && !target.name().en().is_empty());
            assert_eq!(phase.target(target.code()).as_ref(), Ok(target));
            assert_eq!(target.to_string().parse::<Target>().as_ref(), Ok(target));
            for lang in Lang::ALL.iter().copied() {
                let said = format!("{}: {}", target.name().get(lang), target.goal().text(lang));
                assert_eq!(target.text(lang).to_string(), said);
            }
        }
    }
}

#[test]
fn a_text_that_names_no_target_is_told_back() {
    for text in ["2021-2025/tea_houses", "2026-2030/products", "products", ""] {
        assert_eq!(text.parse::<Target>().unwrap_err().given(), text);
    }
    let unknown = Phase::From2018.target("showrooms").unwrap_err();
    assert_eq!(unknown.given(), "2018-2020/showrooms");
}

/// The numbers of the decisions, written down once more.
#[test]
fn targets_are_those_of_the_decisions() {
    let told = |phase: Phase| {
        let target = |target: &Target| (target.code(), target.goal().text(Lang::En).to_string());
        phase.targets().iter().map(target).collect::<Vec<_>>()
    };
    let expected = |rows: &[(&'static str, &str)]| {
        rows.iter().map(|(code, goal)| (*code, String::from(*goal))).collect::<Vec<_>>()
    };
    // 490 speaks of 1,200 officials and of 100 per cent, not of at least as many.
    assert_eq!(
        told(Phase::From2018),
        expected(&[
            ("standardised_share", "at least 50%"),
            ("standardised_products", "about 2,400"),
            ("tourism_villages", "8-10"),
            ("new_producers", "about 500"),
            ("consolidated_producers", "100%"),
            ("trained_officials", "1,200"),
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
    let (thousand, below) = (Goal::Count { count: 1_000 }, Goal::Count { count: 999 });
    assert_eq!(
        (thousand.text(Lang::En).to_string(), below.text(Lang::En).to_string()),
        ("1,000".into(), "999".into())
    );
}

#[test]
fn a_registry_shows_six_targets_and_says_what_the_others_take() {
    let shown: Vec<_> = Phase::ALL
        .iter()
        .flat_map(|phase| phase.targets())
        .filter_map(|target| match target.measure() {
            TargetMeasure::Registry(figure) => Some((target.code(), figure)),
            TargetMeasure::Outside(why) => {
                assert!(why.en().starts_with("needs ") && why.vi().starts_with("cần "), "{why:?}");
                None
            }
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("standardised_products", TargetFigure::Recognised),
            ("products", TargetFigure::Recognised),
            ("five_star_products", TargetFigure::FiveStars),
            ("consolidated_products", TargetFigure::Consolidated),
            ("cooperatives", TargetFigure::Cooperatives),
            ("enterprises", TargetFigure::SmallAndMediumEnterprises),
        ]
    );
}

const ISSUED: Date = date!(2024 - 03 - 01);

fn made_by(number: usize, star: Star, kind: Option<ProducerKind>, dossier: DossierKind) -> RegisteredProduct {
    let maker = RegisteredProducer::new(&format!("maker {number}")).unwrap();
    let maker = kind.map_or(maker.clone(), |kind| maker.with_kind(kind).unwrap());
    let rating = if star >= Star::Three {
        certified(dossier, star, ISSUED)
    } else {
        RegisteredRating::new(dossier, star, ISSUED).unwrap()
    };
    RegisteredProduct::new(&format!("p{number}"), maker, FormerProvince::HaNoi, [rating]).unwrap()
}

/// Products of numbers of their own.
struct Builder {
    census: Census,
    next: usize,
}

impl Builder {
    fn on(day: Date) -> Self {
        Self { census: Census::on(day).unwrap(), next: 0 }
    }

    fn with(mut self, many: usize, star: Star, kind: Option<ProducerKind>, dossier: DossierKind) -> Self {
        for _ in 0..many {
            self.census.add(&made_by(self.next, star, kind, dossier)).unwrap();
            self.next += 1;
        }
        self
    }

    fn progress(self) -> Progress {
        Progress::of(&self.census.finish().unwrap()).unwrap()
    }

    fn attainment(self, code: &str) -> (TargetValue, Attainment) {
        let progress = self.progress();
        let measured = progress.target(code).unwrap();
        (measured.value(), measured.attainment())
    }
}

const DAY: Date = date!(2025 - 12 - 31);
const FARM: Option<ProducerKind> = Some(ProducerKind::Farm);

fn missing(count: usize) -> Attainment {
    Attainment::Missing { count: exactly(count) }
}

#[test]
fn ten_thousand_products_of_three_stars_attain_the_target_and_one_less_does_not() {
    let with = |three, two| {
        Builder::on(DAY)
            .with(three, Star::Three, FARM, DossierKind::First)
            .with(two, Star::Two, FARM, DossierKind::First)
            .attainment("products")
    };
    assert_eq!(with(10_000, 0), (TargetValue::Count(exactly(10_000)), Attainment::Attained));
    assert_eq!(with(9_999, 50), (TargetValue::Count(exactly(9_999)), missing(1)));
}

#[test]
fn the_range_of_five_stars_has_both_ends_in_it() {
    let with = |five| {
        Builder::on(DAY)
            .with(five, Star::Five, FARM, DossierKind::First)
            .with(1, Star::Four, FARM, DossierKind::First)
            .attainment("five_star_products")
            .1
    };
    assert_eq!(with(126), missing(274));
    assert_eq!(with(399), missing(1));
    assert_eq!(with(400), Attainment::Attained);
    assert_eq!(with(500), Attainment::Attained);
    assert_eq!(with(503), Attainment::Beyond { count: exactly(3) });
}

#[test]
fn shares_are_exact_and_say_what_is_missing() {
    let makers = |cooperatives, groups, enterprises, not_known| {
        Builder::on(DAY)
            .with(cooperatives, Star::Three, Some(ProducerKind::Cooperative), DossierKind::First)
            .with(groups, Star::Three, Some(ProducerKind::CooperativeGroup), DossierKind::First)
            .with(enterprises, Star::Three, Some(ProducerKind::Enterprise), DossierKind::First)
            .with(not_known, Star::Three, None, DossierKind::First)
            .progress()
    };
    let progress = makers(2, 0, 3, 0);
    assert_eq!(progress.target("cooperatives").unwrap().attainment(), Attainment::Attained, "40% is enough");
    assert_eq!(progress.target("enterprises").unwrap().attainment(), Attainment::Attained);
    let progress = makers(1, 2, 0, 2);
    let cooperatives = progress.target("cooperatives").unwrap();
    assert_eq!(cooperatives.attainment(), missing(1), "cooperative groups are no cooperatives");
    assert_eq!(cooperatives.not_known(), exactly(2));
    assert_eq!(progress.target("enterprises").unwrap().attainment(), missing(2));
    for outside in ["value_chains", "craft_villages", "modern_channels", "showrooms", "international_forum"] {
        let measured = progress.target(outside).unwrap();
        assert_eq!(
            (measured.value(), measured.attainment()),
            (TargetValue::NotShown, Attainment::NotMeasured)
        );
    }
    assert!(progress.target("cars").is_err());
}

#[test]
fn a_large_enterprise_is_no_small_or_medium_one() {
    let enterprise = |id: &str, size: Option<EnterpriseSize>| {
        let maker = RegisteredProducer::new(id).unwrap().with_kind(ProducerKind::Enterprise).unwrap();
        let maker = size.map_or(maker.clone(), |size| maker.with_size(size).unwrap());
        let rating = certified(DossierKind::First, Star::Three, ISSUED);
        RegisteredProduct::new(id, maker, Province::HaNoi, [rating]).unwrap()
    };
    let products = [
        enterprise("a", Some(EnterpriseSize::Large)),
        enterprise("b", Some(EnterpriseSize::Micro)),
        enterprise("c", None),
        enterprise("d", Some(EnterpriseSize::Large)),
    ];
    let progress = Progress::of(&count(on(DAY), &products)).unwrap();
    let TargetValue::Share(share) = progress.target("enterprises").unwrap().value() else {
        panic!("a share")
    };
    assert_eq!(share.exact(), Share::new(2, 4));
}

#[test]
fn half_of_the_rated_products_are_to_be_consolidated() {
    let with = |again, first, low| {
        Builder::on(DAY)
            .with(again, Star::Three, FARM, DossierKind::ReRating)
            .with(first, Star::Three, FARM, DossierKind::First)
            .with(low, Star::Two, FARM, DossierKind::ReRating)
            .attainment("consolidated_products")
            .1
    };
    assert_eq!(with(2, 2, 0), Attainment::Attained);
    assert_eq!(with(2, 2, 1), missing(1), "rated again without a certificate is not consolidated");
    assert_eq!(with(0, 4, 0), missing(2));
}

#[test]
fn a_rating_before_the_phase_consolidates_nothing_in_it() {
    let rated = |day| {
        let product =
            product("p", FormerProvince::HaNoi, [certified(DossierKind::ReRating, Star::Four, day)]);
        count(on(date!(2021 - 06 - 01)), &[product]).consolidated()
    };
    assert_eq!(rated(date!(2020 - 12 - 31)), Some(exactly(0)));
    assert_eq!(rated(date!(2021 - 01 - 01)), Some(exactly(1)));
}

#[test]
fn nothing_rated_is_no_share_at_all() {
    let progress = Progress::of(&count(on(DAY), &[product("p", Province::HaNoi, [])])).unwrap();
    for code in ["consolidated_products", "cooperatives", "enterprises"] {
        let measured = progress.target(code).unwrap();
        let expected = (TargetValue::NothingToShare, Attainment::NotMeasured);
        assert_eq!((measured.value(), measured.attainment()), expected);
    }
    assert_eq!(progress.target("products").unwrap().attainment(), missing(10_000));
}

#[test]
fn a_day_outside_every_phase_and_one_province_have_no_targets() {
    let refused = |scope: CensusScope| {
        let figures = count(scope, &[made_by(0, Star::Three, FARM, DossierKind::First)]);
        Progress::of(&figures)
            .map_err(|error: ProgressError| {
                says(&error);
                error.code()
            })
            .err()
    };
    assert_eq!(refused(on(date!(2017 - 12 - 31))), Some("before_the_programme"));
    assert_eq!(refused(on(DAY)), None);
    assert_eq!(refused(on(date!(2026 - 01 - 01))), Some("no_target_decided"));
    assert_eq!(refused(on(date!(2031 - 01 - 01))), Some("after_every_phase"));
    assert_eq!(refused(on(DAY).with_province(Province::HaNoi)), Some("targets_of_the_country"));
}

#[test]
fn the_first_phase_counts_its_products_too() {
    let product = product(
        "p",
        FormerProvince::HaNoi,
        [certified(DossierKind::First, Star::Three, date!(2020 - 05 - 01))],
    );
    let progress = Progress::of(&count(on(date!(2020 - 12 - 31)), &[product])).unwrap();
    let measured = progress.target("standardised_products").unwrap();
    assert_eq!((measured.value(), measured.attainment()), (TargetValue::Count(exactly(1)), missing(2_399)));
}

#[test]
fn attained_or_not_may_depend_on_the_day() {
    // On 2025-12-31 certificates of 2022 have ended for some days of that year and not for others.
    let in_2022 = DayOrYear::year(2022).unwrap();
    let open = |number: usize, star: Star| {
        let maker = RegisteredProducer::new(&format!("open {number}")).unwrap();
        let maker = maker.with_kind(ProducerKind::Cooperative).unwrap();
        let rating = RegisteredRating::recognised(DossierKind::First, star, in_2022).unwrap();
        RegisteredProduct::new(&format!("o{number}"), maker, FormerProvince::HaNoi, [rating]).unwrap()
    };
    let of_star = |star: Star, certain: usize, opens: usize| {
        let mut builder = Builder::on(DAY).with(certain, star, FARM, DossierKind::First);
        (0..opens).for_each(|number| builder.census.add(&open(number, star)).unwrap());
        builder.progress()
    };
    let with = |certain, opens| of_star(Star::Three, certain, opens);
    let products = |certain, opens| with(certain, opens).target("products").unwrap().attainment();
    assert_eq!(products(10_000, 5), Attainment::Attained);
    assert_eq!(products(9_998, 2), Attainment::DependsOnTheDay);
    assert_eq!(products(9_998, 1), Attainment::Missing { count: CountBounds::new(1, 2).unwrap() });
    // Beyond the range of five stars by so many, or by so many more.
    let five = |certain, opens| {
        of_star(Star::Five, certain, opens).target("five_star_products").unwrap().attainment()
    };
    assert_eq!(five(503, 2), Attainment::Beyond { count: CountBounds::new(3, 5).unwrap() });
    assert_eq!(five(499, 2), Attainment::DependsOnTheDay);
    assert_eq!(five(397, 2), Attainment::Missing { count: CountBounds::new(1, 3).unwrap() });
    // Of three farms and two cooperatives whose certificates may have ended: from none of three to two of five.
    let progress = with(3, 2);
    let cooperatives = progress.target("cooperatives").unwrap();
    let TargetValue::Share(share) = cooperatives.value() else { panic!("a share") };
    assert_eq!((share.least(), share.most()), (Share::new(0, 3).unwrap(), Share::new(2, 5).unwrap()));
    assert_eq!(cooperatives.attainment(), Attainment::DependsOnTheDay);
    for lang in Lang::ALL {
        let said: Vec<String> = progress.targets().iter().map(|one| one.text(*lang).to_string()).collect();
        assert!(said.iter().all(|said| said.ends_with('.')), "{said:?}");
    }
    // Nothing but what may have ended.
    let alone = with(0, 1);
    let TargetValue::Share(share) = alone.target("cooperatives").unwrap().value() else { panic!("a share") };
    assert_eq!(share.exact(), Share::new(1, 1), "of those days on which there is any");
}

proptest! {
    #[test]
    fn a_share_of_a_part_has_the_ends_that_days_can_give(
        part in (0_u64..30, 0_u64..30),
        rest in (0_u64..30, 0_u64..30),
    ) {
        let bounds = |(certain, more): (u64, u64)| CountBounds::new(certain, certain + more).unwrap();
        let counts = ocop::registry::YesNoCounts::new(bounds(part), bounds(rest), CountBounds::default());
        let mut shares: Vec<Share> = Vec::new();
        for yes in part.0..=part.0 + part.1 {
            for no in rest.0..=rest.0 + rest.1 {
                shares.extend(Share::new(yes, yes + no));
            }
        }
        let found = counts.share_of_known();
        prop_assert_eq!(found.is_none(), shares.is_empty());
        let Some(found) = found else { return Ok(()) };
        let equal = |one: Share, other: Share| one.part() * other.whole() == other.part() * one.whole();
        let below = |one: Share, other: Share| one.part() * other.whole() <= other.part() * one.whole();
        prop_assert!(shares.iter().all(|share| below(found.least(), *share) && below(*share, found.most())));
        prop_assert!(shares.iter().any(|share| equal(*share, found.least())));
        prop_assert!(shares.iter().any(|share| equal(*share, found.most())));
    }
}

//! Records of one product, one for each recognition.

use ocop::registry::{ProductFact, RegisteredProductError};

use super::*;
use crate::round_trip::says;

/// A record of each rating of a product, with all that is known of it.
fn records(product: &RegisteredProduct) -> Vec<RegisteredProduct> {
    let record = |rating: &RegisteredRating| {
        let maker = product.producer().clone();
        let record = RegisteredProduct::new(product.id(), maker, product.province(), [*rating]).ok()?;
        let record = record.with_set(product.set().clone());
        Some(match product.commune() {
            Some(commune) => record.with_commune(commune),
            None => record,
        })
    };
    // A rating of after the merger is none of a former province by itself.
    product.ratings().map_while(record).collect()
}

proptest! {
    #[test]
    fn the_records_of_a_product_make_the_product(products in registry()) {
        for product in &products {
            let records = records(product);
            if records.len() != product.ratings().len() || records.is_empty() {
                continue;
            }
            let join = |all: Vec<&RegisteredProduct>| {
                let (first, others) = all.split_first().unwrap();
                others.iter().try_fold((*first).clone(), |joined, record| joined.joined(record))
            };
            // Whatever is told twice is one.
            prop_assert_eq!(product.clone().joined(product), Ok(product.clone()));
            prop_assert_eq!(join(records.iter().collect()), Ok(product.clone()));
            // Where every day is known the order of the records is of no account.
            if product.ratings().all(|rating| !rating.rated_on().is_year() && rating.certified_in().is_none()) {
                prop_assert_eq!(join(records.iter().rev().collect()), Ok(product.clone()));
            }
        }
    }

    #[test]
    fn the_last_days_of_a_certificate_are_those_that_its_figures_count(products in registry(), on in any_day(), days in 0_u16..2000) {
        for product in &products {
            let figures = count(self::on(on).with_expiring_within(days), std::slice::from_ref(product));
            let last_days = product.last_days(on);
            let limit = on.saturating_add(Duration::days(days.into()));
            let possible = last_days.as_ref().is_some_and(|last_days| *last_days.start() <= limit);
            prop_assert_eq!(figures.expiring().unwrap().possible(), u64::from(possible));
            if let Some(certificate) = product.certificate_on(on) {
                let day = certificate.valid_through();
                let valid = certificate.status(on) == Status::Valid;
                prop_assert_eq!(last_days, valid.then_some(day..=day));
            }
        }
    }
}

fn known(
    id: &str,
    maker: RegisteredProducer,
    province: AnyProvince,
    star: Star,
    on: Date,
) -> RegisteredProduct {
    RegisteredProduct::new(id, maker, province, [certified(DossierKind::First, star, on)]).unwrap()
}

/// What two records contradict each other in.
fn contradiction(one: &RegisteredProduct, other: &RegisteredProduct) -> Vec<ProductFact> {
    let error = one.clone().joined(other).unwrap_err();
    assert_eq!(other.clone().joined(one).unwrap_err().code(), error.code());
    says(&error);
    assert_eq!(error.code(), "product_described_twice");
    let RegisteredProductError::DescribedTwice { facts, .. } = error.clone() else { panic!("{error:?}") };
    assert_eq!(error.details().field.as_deref(), Some(facts[0].code()));
    for fact in &facts {
        assert!(error.to_string().contains(fact.name().en()), "{error}");
    }
    facts
}

#[test]
fn records_that_contradict_each_other_name_every_fact_in_which_they_do() {
    let maker = |id: &str| RegisteredProducer::new(id).unwrap();
    let (ben_tre, day) = (AnyProvince::from(FormerProvince::BenTre), date!(2022 - 05 - 10));
    let one = known("a", maker("HTX A"), ben_tre, Star::Three, day).with_set(ProductSet::CoffeeAndCocoa);
    let again = |id: &str, made_by, province| known(id, made_by, province, Star::Four, date!(2024 - 09 - 02));
    let same = again("a", maker("HTX A"), ben_tre);
    let commune = |code| CommuneCode::new(code).unwrap();
    assert_eq!(contradiction(&one, &again("b", maker("HTX A"), ben_tre)), [ProductFact::Id]);
    assert_eq!(contradiction(&one, &again("a", maker("HTX B"), ben_tre)), [ProductFact::Producer]);
    assert_eq!(contradiction(&one, &same.clone().with_set(ProductSet::Tea)), [ProductFact::Set]);
    let elsewhere = again("a", maker("HTX A"), FormerProvince::TraVinh.into());
    assert_eq!(contradiction(&one, &elsewhere), [ProductFact::Province]);
    assert_eq!(
        contradiction(
            &one.clone().with_commune(commune("28882")),
            &same.clone().with_commune(commune("28870"))
        ),
        [ProductFact::Commune]
    );
    let kind = |kind| maker("HTX A").with_kind(kind).unwrap();
    let (farm, household) = (kind(ProducerKind::Farm), kind(ProducerKind::Household));
    let all = contradiction(
        &again("a", farm.clone(), ben_tre).with_set(ProductSet::Tea),
        &again("b", household.clone(), Province::DongThap.into()).with_set(ProductSet::Crafts),
    );
    assert_eq!(all, [ProductFact::Id, ProductFact::Producer, ProductFact::Set, ProductFact::Province]);
    let woman = |woman| maker("HTX A").with_representative(Representative::default().with_woman(woman));
    assert_eq!(
        contradiction(&again("a", woman(true), ben_tre), &again("a", woman(false), ben_tre)),
        [ProductFact::Producer]
    );
}

#[test]
fn what_one_record_leaves_open_the_other_says() {
    let maker = RegisteredProducer::new("HTX A").unwrap();
    let told =
        maker.clone().with_kind(ProducerKind::Enterprise).unwrap().with_size(EnterpriseSize::Small).unwrap();
    let told = told.with_representative(Representative::default().with_woman(true).with_disabled(false));
    let (day, later) = (date!(2022 - 05 - 10), date!(2026 - 09 - 02));
    let of = |maker: &RegisteredProducer, province: AnyProvince, on| {
        known("a", maker.clone(), province, Star::Three, on)
    };
    let ben_tre = FormerProvince::BenTre.into();
    let open = of(&maker, ben_tre, day);
    let commune = CommuneCode::new("28882").unwrap();
    let full =
        of(&told, ben_tre, date!(2024 - 05 - 10)).with_set(ProductSet::CoffeeAndCocoa).with_commune(commune);
    for joined in [open.clone().joined(&full), full.clone().joined(&open)] {
        let joined = joined.unwrap();
        assert_eq!((joined.producer(), joined.commune(), joined.set()), (&told, Some(commune), full.set()));
    }
    // Words say more than nothing.
    let of_food = open.clone().with_set("Thực phẩm".parse::<ocop::registry::GroupInWords>().unwrap());
    for joined in [open.clone().joined(&of_food), of_food.clone().joined(&open)] {
        assert_eq!(joined.unwrap().set(), of_food.set());
    }
    // Of two ways to name one set the first stays.
    let by_criteria = open.clone().with_set(SetId::decision_26(ProductSet::CoffeeAndCocoa));
    let by_products = open.clone().with_set(ProductSet::CoffeeAndCocoa);
    assert_ne!(by_criteria.set(), by_products.set());
    for (one, other) in [(&by_criteria, &by_products), (&by_products, &by_criteria)] {
        assert_eq!(one.clone().joined(other).unwrap().set(), one.set());
    }
    // A group in words, and a set that is in it.
    let words = |text: &str| open.clone().with_set(text.parse::<ocop::registry::GroupInWords>().unwrap());
    assert_eq!(words("Thực phẩm").joined(&full).unwrap().set(), full.set());
    assert_eq!(contradiction(&words("Đồ uống"), &full), [ProductFact::Set]);
    // Words that name no group of today agree with the same words alone.
    assert_eq!(contradiction(&words("Bia"), &full), [ProductFact::Set]);
    assert_eq!(words("Bia").joined(&words("Bia")).unwrap().set(), words("Bia").set());
    // The province of today and the former one, with the commune of the era that is kept.
    let today = of(&maker, Province::VinhLong.into(), later).with_commune(CommuneCode::new("28870").unwrap());
    let joined = today.clone().joined(&full).unwrap();
    assert_eq!((joined.province(), joined.commune()), (ben_tre, Some(commune)));
    assert_eq!(today.joined(&open).unwrap().commune(), None);
    // Where the province never merged nothing is lost.
    let former = of(&maker, FormerProvince::CaoBang.into(), day);
    let now = CommuneCode::new("01273").unwrap();
    let current = of(&maker, Province::CaoBang.into(), later).with_commune(now);
    let joined = former.joined(&current).unwrap();
    assert_eq!((joined.former_province(), joined.commune()), (Some(FormerProvince::CaoBang), Some(now)));
}

#[test]
fn two_results_of_one_day_are_none_of_one_product() {
    let on = date!(2024 - 09 - 02);
    let of = |star| known("a", maker(0), Province::HaNoi.into(), star, on);
    assert_eq!(of(Star::Three).joined(&of(Star::Four)).unwrap_err().code(), "two_ratings_on_a_day");
    assert_eq!(of(Star::Three).joined(&of(Star::Three)).unwrap().ratings().len(), 1);
}

pub(super) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    let of = |province: Province| known("a", maker(0), province.into(), Star::Three, date!(2026 - 09 - 02));
    vec![crate::problems::boxed(of(Province::HaNoi).joined(&of(Province::CaoBang)).unwrap_err())]
}

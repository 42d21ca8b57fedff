//! Rows of real registries, and what is right for them.

use ocop::catalogue::Group1048;
use ocop::registry::{DayOrYear, GroupInWords, RegistryFinding};
use ocop::{Lang, Say};

use super::*;
use crate::round_trip::says;
use crate::stored::kept;

fn read(row: &str) -> RegisteredProduct {
    serde_json::from_str(row).unwrap_or_else(|error| panic!("{row}: {error}"))
}

fn refused(row: &str) -> String {
    serde_json::from_str::<RegisteredProduct>(row).expect_err(row).to_string()
}

/// The fact that a registry keeps the old name of a province, or the new one, for one product.
#[test]
fn a_name_that_two_eras_share_is_asked_about() {
    let row = |province: &str, rated_on: &str| {
        format!(
            r#"{{"id": "s1", "producer": {{"id": "HTX A", "kind": "cooperative"}}, "province": "{province}",
            "ratings": [{{"kind": "first", "star": 4, "rated_on": "{rated_on}",
            "certificate": {{"star": 4, "issued_on": "{rated_on}"}}}}]}}"#
        )
    };
    // Rated before the merger: recorded under the former province or under the present one?
    let error = refused(&row("Lâm Đồng", "2025-06-19"));
    assert!(
        error.contains("code 68, until 2025-06-30") && error.contains("code 68, since 2025-07-01"),
        "{error}"
    );
    for (province, current) in [("former/68", false), ("current/68", true)] {
        let product = read(&row(province, "2025-06-19"));
        assert_eq!(product.former_province().is_none(), current);
        assert_eq!(product.province().current(), Province::LamDong);
    }
    // Only one can be meant: a former name, a day on which there was one, borders that stayed.
    assert_eq!(read(&row("Đắk Nông", "2025-06-19")).province(), FormerProvince::DakNong.into());
    assert_eq!(read(&row("Lâm Đồng", "2025-07-01")).province(), Province::LamDong.into());
    let unmerged = read(&row("Nghệ An", "2025-06-19"));
    assert_eq!(unmerged.former_province(), Some(FormerProvince::NgheAn));
    assert!(refused(&row("Đắk Nông", "2025-07-01")).contains("Đắk Nông"));
    assert!(refused(&row("former/99", "2025-06-19")).contains("99"));
    // Every name that both have, with other borders, and no other.
    let asked = FormerProvince::ALL.iter().filter(|former| {
        let day = Some(DayOrYear::try_from(date!(2025 - 06 - 30)).unwrap());
        RegisteredProduct::find_province(former.short_name(), day).is_err()
    });
    assert_eq!(asked.count(), 23);
    let since = Some(DayOrYear::try_from(date!(2025 - 07 - 01)).unwrap());
    for province in Province::ALL.iter().copied() {
        let found = RegisteredProduct::find_province(province.short_name(), since);
        assert_eq!(found, Ok(province.into()), "{province}");
    }
}

#[test]
fn one_producer_in_two_unicode_forms_is_one() {
    let made_by = |id: &str, maker: &str| {
        let maker = RegisteredProducer::new(maker).unwrap().with_kind(ProducerKind::Cooperative).unwrap();
        let rating = certified(DossierKind::First, Star::Three, date!(2026 - 08 - 05));
        RegisteredProduct::new(id, maker, Province::LamDong, [rating]).unwrap()
    };
    let mut census = Census::on(date!(2026 - 11 - 23)).unwrap();
    census.add(&made_by("1", "HTX Hòa")).unwrap();
    census.add(&made_by("2", "HTX Ho\u{300}a")).unwrap();
    let figures = census.clone().finish().unwrap();
    assert_eq!(figures.recognised().producers().total(), exactly(1));
    // And one product in two forms comes twice.
    census.add(&made_by("Cà phê", "HTX Hòa")).unwrap();
    let error = census.add(&made_by("Ca\u{300} phe\u{302}", "HTX Hòa")).unwrap_err();
    assert_eq!(error.code(), "duplicate_product");
    // The letter đ has no other form, and case and tone marks elsewhere are other text.
    census.add(&made_by("cà phê", "HTX Hòa")).unwrap();
    assert_eq!(RegisteredProducer::new("HTX Ho\u{300}a").unwrap().id(), "HTX Hòa");
}

#[test]
fn a_row_without_a_set_number_loads_with_its_group_or_without_a_set() {
    let row = |set: &str| {
        format!(
            r#"{{"id": "s1", "producer": {{"id": "HTX A", "kind": "cooperative"}}, {set} "province": "Đắk Nông",
            "ratings": [{{"kind": "first", "star": 3, "rated_on": "2025-05-07",
            "certificate": {{"star": 3, "issued_on": "2025-05-07"}}}}]}}"#
        )
    };
    for (set, group, of_set) in [
        ("", None, None),
        (r#""set": null, "group": null,"#, None, None),
        (r#""group": "Thực phẩm","#, Some(ProductGroup::Food), None),
        (r#""group": "Đồ uống","#, Some(ProductGroup::Drinks), None),
        (r#""group": " GIA VỊ ","#, Some(ProductGroup::Food), None),
        (r#""group": "Quà tặng","#, None, None),
        (r#""set": "2023/9","#, Some(ProductGroup::Food), Some(ProductSet::LiquidSeasonings)),
        (r#""product_set": "1048/10","#, Some(ProductGroup::Food), Some(ProductSet::LiquidSeasonings)),
        (r#""product_set": "148/9","#, Some(ProductGroup::Food), Some(ProductSet::LiquidSeasonings)),
    ] {
        let product = read(&row(set));
        kept(&product);
        assert_eq!((product.set().group(), product.set().current()), (group, of_set), "{set}");
        let figures = count(on(date!(2026 - 11 - 23)), &[product]);
        let recognised = figures.recognised();
        assert_eq!(recognised.star(Star::Three), exactly(1));
        assert_eq!(recognised.province(Province::LamDong), exactly(1));
        assert_eq!(recognised.without_set(), exactly(usize::from(of_set.is_none())));
        assert_eq!(recognised.without_group(), exactly(usize::from(group.is_none())));
        if let Some(group) = group {
            assert_eq!(recognised.group(group), exactly(1));
        }
    }
    assert!(refused(&row(r#""set": "2023/9", "group": "Gia vị","#)).contains("not more"));
    assert!(refused(&row(r#""set": 9,"#)).starts_with("set: "));
    assert!(refused(&row(r#""group": "","#)).starts_with("group: "));
}

#[test]
fn words_name_a_group_only_where_all_its_products_went_to_one() {
    let group = |words: &str| words.parse::<GroupInWords>().unwrap().group();
    for of in ProductGroup::ALL.iter().copied() {
        assert_eq!(group(of.name().vi()), Some(of));
    }
    for subgroup in ocop::catalogue::Subgroup::ALL.iter().copied() {
        assert_eq!(group(subgroup.name().vi()), Some(subgroup.group()));
    }
    let earlier = Group1048::ALL.iter().map(|one| group(one.name().vi()));
    assert!(earlier.eq([
        Some(ProductGroup::Food),
        Some(ProductGroup::Drinks),
        None, // its medical devices have no later group
        Some(ProductGroup::Handicrafts),
        Some(ProductGroup::Handicrafts),
        Some(ProductGroup::Tourism),
    ]));
    let words: GroupInWords = "\u{a0}Quà ta\u{323}\u{306}ng\t".parse().unwrap();
    assert_eq!(words.words(), "Quà tặng", "composed, without white space around it");
    for wrong in ["", " \u{3000}", "a\nb"] {
        says(&wrong.parse::<GroupInWords>().unwrap_err());
    }
}

#[test]
fn a_printed_last_day_is_held_against_the_one_counted() {
    let row = |printed: &str| {
        format!(
            r#"{{"id": "s1", "producer": {{"id": "HTX A", "kind": "cooperative"}}, "product_set": "148/9",
            "province": "Đắk Nông", "ratings": [{{"kind": "first", "star": 3, "rated_on": "2025-05-07",
            "certificate": {{"star": 3, "issued_on": "2025-05-07"}}, "printed_through": "{printed}"}}]}}"#
        )
    };
    assert_eq!(read(&row("2028-05-07")).findings(), []);
    let product = read(&row("2028-05-06"));
    kept(&product);
    let [finding] = product.findings()[..] else { panic!("one finding") };
    let (printed, counted) = (date!(2028 - 05 - 06), date!(2028 - 05 - 07));
    let expected = RegistryFinding::PrintedEnd { rating: 1, printed, earliest: counted, latest: counted };
    assert_eq!(finding, expected);
    kept(&finding);
    let [vi, en] = [Lang::Vi, Lang::En].map(|lang| finding.text(lang).to_string());
    assert!(vi.contains("06/5/2028") && vi.contains("07/5/2028") && en.contains("2028-05-06"), "{vi} / {en}");
    // It is told, and no figure follows it.
    let figures = count(on(date!(2028 - 05 - 07)), &[product]);
    assert_eq!(figures.findings(), 1);
    assert_eq!(figures.recognised().total(), exactly(1));

    // Of a certificate of a year any of its days is right.
    let year = |printed| {
        let rating =
            RegisteredRating::recognised(DossierKind::First, Star::Three, DayOrYear::year(2025).unwrap());
        let rating = rating.unwrap().with_printed_through(printed).unwrap();
        product_with(rating).findings().len()
    };
    assert_eq!(
        [date!(2027 - 12 - 31), date!(2028 - 01 - 01), date!(2028 - 12 - 31), date!(2029 - 01 - 01)]
            .map(year),
        [1, 0, 0, 1]
    );
    // And a term of 36 months printed on a provincial recognition runs past what 1048 kept.
    let provincial = RegisteredRating::provincial(DossierKind::First, Star::Four, date!(2018 - 12 - 20));
    let provincial = provincial.unwrap().with_printed_through(date!(2021 - 12 - 20)).unwrap();
    assert_eq!(product_with(provincial).findings().len(), 1);
}

fn product_with(rating: RegisteredRating) -> RegisteredProduct {
    product("s1", Province::QuangNinh, [rating])
}

#[test]
fn a_row_of_a_year_alone_with_an_old_name_is_read_and_depends_on_the_day() {
    let row = r#"{"id": "s2", "producer": {"id": "HTX A", "kind": "cooperative"}, "product_set": "148/9",
        "province": "Bình Thuận", "ratings": [{"kind": "first", "star": 4, "rated_on": "2025", "certified_in": 2025}]}"#;
    let product = read(row);
    kept(&product);
    assert_eq!(product.province(), FormerProvince::BinhThuan.into());
    assert_eq!(product.standings(date!(2026 - 11 - 23)).certain(), Some(ProductStanding::Valid));
    let depends = product.standings(date!(2028 - 06 - 30));
    assert!(depends.depends() && depends.contains(ProductStanding::Expired));
    kept(&depends);
    let [vi, en] = [Lang::Vi, Lang::En].map(|lang| depends.text(lang).to_string());
    assert_eq!(en, "depends on the day: recognised, expired");
    assert_eq!(vi, "tùy thuộc vào ngày: đang được công nhận, hết hạn công nhận");
    let figures = count(on(date!(2028 - 06 - 30)), &[product]);
    assert_eq!(figures.recognised().total(), CountBounds::new(0, 1).unwrap());
    assert_eq!(figures.dated_by_year(), 1);
    // The same with an invented last day of the year was refused, for there was no such province then.
    let invented = row.replace(r#""2025""#, r#""2025-12-31""#);
    assert!(refused(&invented).contains("Bình Thuận"));
    // A year of the 34 alone is no year of a former province.
    let later = row.replace("2025", "2026");
    assert!(refused(&later).contains("Bình Thuận"));
}

#[test]
fn two_recognitions_of_one_year_need_no_invented_order() {
    let row = r#"{"id": "s3", "producer": {"id": "HTX A", "kind": "cooperative"}, "product_set": "148/9",
        "province": "Bình Thuận", "ratings": [{"kind": "first", "star": 3, "rated_on": "2024", "certified_in": 2024},
        {"kind": "upgrade", "star": 4, "rated_on": "2024", "certified_in": 2024}]}"#;
    let product = read(row);
    kept(&product);
    assert!(product.ratings().map(RegisteredRating::star).eq([Star::Three, Star::Four]));
    let figures = count(on(date!(2026 - 11 - 23)), &[product]);
    assert_eq!(figures.recognised().star(Star::Four), exactly(1));
    assert_eq!(figures.recognised().star(Star::Three), exactly(0));
}

#[test]
fn stars_as_registries_write_them() {
    for text in ["4", "4*", "4 sao", "OCOP 4 sao", " 4 sao "] {
        assert_eq!(text.parse::<Star>().ok(), Some(Star::Four), "{text}");
    }
    let prose = [
        "VICOSAP: 4 SP OCOP 5 sao",
        "OCOP 4 sao (QĐ 114/QĐ-UBND, 15/1/2020)",
        "4 stars",
        "04",
        "sao 4",
        "6",
        "0*",
    ];
    for text in prose {
        says(&text.parse::<Star>().unwrap_err());
    }
}

#[test]
fn kinds_of_producers_in_words() {
    let read = |words: &str| ProducerKind::from_words(words).ok();
    for (words, kind) in [
        ("Hộ", ProducerKind::Household),
        ("Hợp tác xã", ProducerKind::Cooperative),
        ("Doanh nghiệp", ProducerKind::Enterprise),
        ("Tổ hợp tác", ProducerKind::CooperativeGroup),
        ("hợp tác xã", ProducerKind::Cooperative),
        ("HTX", ProducerKind::Cooperative),
        ("THT", ProducerKind::CooperativeGroup),
        ("TRANG TRẠI", ProducerKind::Farm),
        ("Hiệp hội", ProducerKind::Association),
        ("Ho\u{323}\u{302}", ProducerKind::Household),
        (" Hộ gia đình ", ProducerKind::Household),
    ] {
        assert_eq!(read(words), Some(kind), "{words}");
    }
    for kind in ProducerKind::ALL {
        assert_eq!(read(kind.name().vi()), Some(*kind));
        // The codes are read by another reader, and not by this one.
        assert_eq!(ProducerKind::from_code(kind.code()), Ok(*kind));
        assert_eq!(read(kind.code()), None);
    }
    for words in ["", "Hợp tác", "HTX Hòa", "Hợp  tác xã", "Hôi", "Công ty TNHH", "household"] {
        let error = ProducerKind::from_words(words).unwrap_err();
        assert_eq!((error.code(), error.given()), ("unknown_producer_kind", words));
        assert!(error.allowed().contains(&"tổ hợp tác"));
        says(&error);
    }
}

#[test]
fn recognitions_before_1048_end_with_2019() {
    use ProductStanding::{Expired, Uncertified, Unrated, Valid};

    let provincial = |star, day: Date| RegisteredRating::provincial(DossierKind::First, star, day).unwrap();
    let product = product_with(provincial(Star::Four, date!(2018 - 11 - 30)));
    for (day, expected) in [
        (date!(2018 - 11 - 29), Unrated),
        (date!(2018 - 11 - 30), Valid),
        (date!(2019 - 08 - 21), Valid),
        (date!(2019 - 12 - 31), Valid),
        (date!(2020 - 01 - 01), Expired),
    ] {
        assert_eq!(product.standings(day).certain(), Some(expected), "{day}");
    }
    let figures = count(on(date!(2019 - 12 - 31)).with_expiring_within(0), &[product]);
    assert_eq!((figures.provincial(), figures.expiring()), (exactly(1), Some(exactly(1))));
    assert_eq!(figures.recognised().star(Star::Four), exactly(1));
    // Two stars were a result, not a recognition.
    let two = product_with(provincial(Star::Two, date!(2018 - 11 - 30)));
    assert_eq!(two.standings(date!(2019 - 06 - 30)).certain(), Some(Uncertified));
    // A national certificate takes its place.
    let national = certified(DossierKind::First, Star::Three, date!(2019 - 12 - 23));
    let both =
        super::product("s", Province::QuangNinh, [national, provincial(Star::Four, date!(2018 - 11 - 30))]);
    let star = |day| count(on(day), std::slice::from_ref(&both)).recognised().star(Star::Four);
    assert_eq!((star(date!(2019 - 12 - 22)), star(date!(2019 - 12 - 23))), (exactly(1), exactly(0)));
    assert_eq!(both.standings(date!(2020 - 01 - 01)).certain(), Some(Valid));
    // A year alone.
    let year = RegisteredRating::provincial(DossierKind::First, Star::Three, DayOrYear::year(2017).unwrap());
    let year = product_with(year.unwrap());
    assert_eq!(year.standings(date!(2018 - 01 - 01)).certain(), Some(Valid));
    let within = year.standings(date!(2017 - 06 - 30));
    assert!(within.iter().eq([Unrated, Valid]), "rating and recognition are one act");
    kept(&year);
}

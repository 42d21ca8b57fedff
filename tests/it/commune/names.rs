//! Units by their names, as people type them, held against a second reading of names.

use std::collections::BTreeMap;

use ocop::place::{
    AnyCommune, CommuneId, CommuneKind, DistrictId, DistrictKind, Era, FormerCommuneId, SuccessionKind,
    UnitCandidate, UnitFindError, UnitName,
};
use ocop::{FormerProvince, Lang, Problem, Province, Say};
use proptest::prelude::*;
use time::macros::date;
use unicode_normalization::UnicodeNormalization;

use crate::round_trip::says;

/// The letters of a name without marks and gaps, by a table of letters.
pub(super) fn letters(text: &str) -> String {
    let plain = |letter: char| {
        let groups = [
            ("aáàảãạăắằẳẵặâấầẩẫậ", 'a'),
            ("eéèẻẽẹêếềểễệ", 'e'),
            ("iíìỉĩị", 'i'),
            ("oóòỏõọôốồổỗộơớờởỡợ", 'o'),
            ("uúùủũụưứừửữự", 'u'),
            ("yýỳỷỹỵ", 'y'),
            ("đ", 'd'),
        ];
        let letter = letter.to_lowercase().next().unwrap();
        groups.iter().find(|(letters, _)| letters.contains(letter)).map_or(letter, |(_, plain)| *plain)
    };
    text.nfc().map(plain).filter(|letter| letter.is_ascii_alphanumeric()).collect()
}

/// The name of a numbered ward or district is its number.
pub(super) fn own_name(name: &'static str) -> &'static str {
    let number = name.strip_prefix("Phường ").or_else(|| name.strip_prefix("Quận "));
    number
        .filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(name, |number| number.trim_start_matches('0'))
}

/// A name with its marks but without gaps: the tone of each word behind it.
fn marked(name: &str) -> String {
    let tones = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];
    let word = |word: &str| {
        let word: String = word
            .to_lowercase()
            .nfd()
            .filter(|letter| letter.is_alphanumeric() || *letter >= '\u{300}' && *letter < '\u{370}')
            .collect();
        let (tone, rest): (String, String) = word.chars().partition(|letter| tones.contains(letter));
        let rest = if ["đa\u{306}k", "đa\u{306}c"].contains(&rest.as_str())
            && ["", "\u{301}"].contains(&tone.as_str())
        {
            return "đa\u{306}k\u{301}".to_owned();
        } else {
            rest
        };
        rest + &tone
    };
    name.split([' ', '-', '.']).map(word).collect()
}

/// The unit words that stand before a name of a kind.
fn commune_words(kind: CommuneKind) -> &'static [&'static str] {
    match kind {
        CommuneKind::Commune => &["xã ", "Xã ", "X. ", "x."],
        CommuneKind::Ward => &["phường ", "Phường ", "P. ", "p.", "F."],
        CommuneKind::Town => &["thị trấn ", "Thị trấn ", "TT. ", "T.T. ", "tt "],
        CommuneKind::SpecialZone => &["đặc khu ", "Đặc khu ", "ĐK "],
    }
}

fn district_words(kind: DistrictKind) -> &'static [&'static str] {
    match kind {
        DistrictKind::UrbanDistrict => &["quận ", "Q. ", "q."],
        DistrictKind::District => &["huyện ", "H. ", "h."],
        DistrictKind::Town => &["thị xã ", "TX. ", "T.X. "],
        DistrictKind::City => &["thành phố ", "TP. ", "T.P. ", "Tp "],
    }
}

/// The ways in which a name with a unit word is typed.
fn typed(name: &'static str, word: &str, unit: &str) -> Vec<String> {
    let own = own_name(name);
    let full = format!("{word}{own}");
    let hyphens = own.replace(' ', "-");
    vec![
        name.to_owned(),
        full.clone(),
        full.to_uppercase(),
        full.to_lowercase(),
        full.nfd().collect(),
        format!("  {}\u{a0}", full.replace(' ', "  ")),
        format!("{own} ({unit})"),
        format!("{own}, {unit}"),
        format!("{word}{hyphens}"),
        name.replace('\'', "’"),
        moved(name),
    ]
}

/// The name with the tone mark on another vowel of each word (Hòa, Hoà).
fn moved(name: &str) -> String {
    let word = |word: &str| {
        let letters: Vec<char> = word.nfd().collect();
        let tone = letters.iter().position(|letter| "\u{300}\u{301}\u{303}\u{309}\u{323}".contains(*letter));
        let Some(place) = tone else { return word.to_owned() };
        let mut letters = letters;
        let tone = letters.remove(place);
        letters.push(tone);
        letters.into_iter().nfc().collect()
    };
    name.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn unit_word(text: &str) -> &str {
    text.split(" thuộc").next().unwrap()
}

#[test]
fn every_commune_of_today_is_found_by_its_name_in_its_province_however_it_is_typed() {
    for (place, commune) in CommuneId::all().enumerate() {
        let kind = commune.kind();
        let words = commune_words(kind);
        let typed = typed(commune.short_name(), words[place % words.len()], unit_word(kind.name().vi()));
        let text = &typed[place % typed.len()];
        for text in [
            text.as_str(),
            commune.short_name(),
            &commune.text(Lang::Vi).to_string(),
            &commune.text(Lang::En).to_string(),
        ] {
            let name = UnitName::new(text).with_province(commune.province());
            assert_eq!(CommuneId::find(name), Ok(commune), "{text:?}");
            let any = AnyCommune::find_on(name, date!(2026 - 01 - 01));
            assert_eq!(any, Ok(AnyCommune::Current(commune)), "{text:?}");
        }
        // The kind before 2026 is read too.
        let first = commune_words(commune.first_kind())[0];
        let text = format!("{first}{}", commune.short_name());
        assert_eq!(CommuneId::find(UnitName::new(&text).with_province(commune.province())), Ok(commune));
    }
}

#[test]
fn every_former_commune_is_found_by_its_name_and_kind_in_its_district_however_it_is_typed() {
    let mut in_district: BTreeMap<DistrictId, Vec<FormerCommuneId>> = BTreeMap::new();
    for commune in FormerCommuneId::all() {
        in_district.entry(commune.district()).or_default().push(commune);
    }
    for (place, commune) in FormerCommuneId::all().enumerate() {
        let name = commune.short_name();
        let words = commune_words(commune.kind());
        let word = words[place % words.len()];
        let typed = typed(name, word, unit_word(commune.kind().name().vi()));
        let text = &typed[place % typed.len()];
        let district = commune.district();
        let find = |text: &str| FormerCommuneId::find(UnitName::new(text).with_district(district));
        // Nineteen townships lie beside a commune of their name; the unit word tells them apart.
        let has_unit_word = (1..9).contains(&(place % typed.len()));
        let same = |other: &FormerCommuneId| marked(other.short_name()) == marked(name);
        let expected = if has_unit_word {
            vec![commune]
        } else {
            in_district[&district].iter().copied().filter(same).collect()
        };
        let found = find(text);
        match expected.as_slice() {
            [only] => assert_eq!(found, Ok(*only), "{text:?}"),
            several => assert_eq!(
                communes(&found.unwrap_err()),
                several.iter().map(|one| AnyCommune::from(*one)).collect::<Vec<_>>()
            ),
        }
        for full in [Lang::Vi, Lang::En].map(|lang| commune.text(lang).to_string()) {
            assert_eq!(find(&full), Ok(commune), "{full}");
        }
    }
}

#[test]
fn every_district_is_found_by_its_name_and_kind_in_its_province() {
    for (place, district) in DistrictId::all().enumerate() {
        let words = district_words(district.kind());
        let word = words[place % words.len()];
        let text = format!("{word}{}", own_name(district.short_name()));
        for text in [text, district.text(Lang::Vi).to_string()] {
            for text in [text.clone(), text.to_uppercase(), text.nfd().collect()] {
                let name = UnitName::new(&text).with_province(district.province());
                assert_eq!(DistrictId::find(name), Ok(district), "{text:?}");
                let today = UnitName::new(&text).with_province(district.province().successor());
                assert!(
                    DistrictId::find(today).is_ok_and(|found| found == district)
                        || DistrictId::find(today).is_err()
                );
            }
        }
    }
    assert_eq!(DistrictId::find("Q1").unwrap().code(), "760");
    assert_eq!(DistrictId::find("District 1").unwrap_err().code(), "unknown_district_name");
    assert_eq!(DistrictId::find("Ba Đình district").unwrap().code(), "001");
    assert_eq!(DistrictId::find("Cai Lậy").unwrap_err().code(), "ambiguous_district");
    assert_eq!(DistrictId::find("huyện Ba Đình").unwrap_err().code(), "district_of_other_kind");
}

fn communes(error: &UnitFindError) -> Vec<AnyCommune> {
    let commune = |candidate: &UnitCandidate| match candidate {
        UnitCandidate::Commune(commune) => Some(*commune),
        _ => None,
    };
    error.candidates().iter().filter_map(commune).collect()
}

/// The units that each text names in a second reading.
fn by<T: Copy>(units: impl Iterator<Item = T>, key: impl Fn(T) -> String) -> BTreeMap<String, Vec<T>> {
    let mut all: BTreeMap<String, Vec<T>> = BTreeMap::new();
    for unit in units {
        all.entry(key(unit)).or_default().push(unit);
    }
    all
}

#[test]
fn a_name_denotes_a_commune_exactly_where_no_other_has_it_with_marks_and_without() {
    let with_marks = by(CommuneId::all(), |commune| marked(commune.short_name()));
    let bare = by(CommuneId::all(), |commune| letters(commune.short_name()));
    let mut unique = [0, 0];
    for commune in CommuneId::all() {
        let name = commune.short_name();
        let same = &with_marks[&marked(name)];
        let found = CommuneId::find(name);
        unique[0] += usize::from(agrees(&found, same, name));
        // Without marks all that have the letters are meant, unless one is written so.
        let plain: String = name.nfd().filter(|letter| !('\u{300}'..'\u{370}').contains(letter)).collect();
        let plain = plain.replace('đ', "d").replace('Đ', "D");
        let alike = &bare[&letters(name)];
        unique[1] +=
            usize::from(agrees(&CommuneId::find(UnitName::new(&plain).with_marks_dropped()), alike, &plain));
        let written = with_marks.get(&marked(&plain)).unwrap_or(alike);
        agrees(&CommuneId::find(&plain), written, &plain);
    }
    assert!(unique[0] > unique[1] && unique[1] > 2000, "{unique:?}");
}

fn agrees(found: &Result<CommuneId, UnitFindError>, expected: &[CommuneId], text: &str) -> bool {
    match (found, expected) {
        (Ok(found), [only]) => {
            assert_eq!(found, only, "{text}");
            true
        }
        (Err(error), [_, _, ..]) => {
            assert_eq!((error.code(), error.given()), ("ambiguous_commune", text));
            assert_eq!(error.candidates().len() + error.more(), expected.len(), "{text}");
            assert!(error.candidates().len() <= 10);
            let listed: Vec<AnyCommune> = communes(error);
            assert!(listed.iter().all(|one| expected.contains(&CommuneId::from_code(one.code()).unwrap())));
            says(error);
            false
        }
        _ => panic!("{text}: {found:?} but {expected:?}"),
    }
}

#[test]
fn a_former_name_denotes_a_commune_exactly_where_no_other_has_it() {
    let with_marks = by(FormerCommuneId::all(), |commune| marked(own_name(commune.short_name())));
    for (place, commune) in FormerCommuneId::all().enumerate() {
        if place % 3 != 0 {
            continue;
        }
        let name = commune.short_name();
        let same = &with_marks[&marked(own_name(name))];
        match (FormerCommuneId::find(name), same.as_slice()) {
            (Ok(found), [only]) => assert_eq!(found, *only, "{name}"),
            (Err(error), [_, _, ..]) => {
                // The unit word of a numbered ward counts.
                assert_eq!(error.code(), "ambiguous_commune", "{name}");
                assert_eq!(error.candidates().len() + error.more(), same.len(), "{name}");
            }
            (found, same) => panic!("{name}: {found:?} but {same:?}"),
        }
    }
}

#[test]
fn areas_of_either_era_narrow_a_name() {
    let name = UnitName::new("Tân Thành");
    let in_province = |province: Province| CommuneId::find(name.with_province(province)).map(CommuneId::code);
    assert_eq!(in_province(Province::LamDong), Ok("23143"));
    assert_eq!(CommuneId::find(name).unwrap_err().candidates().len(), 9);
    // By a former province: the commune that came from there.
    assert_eq!(
        CommuneId::find(name.with_province(FormerProvince::BinhThuan)).map(CommuneId::code),
        Ok("23143")
    );
    assert_eq!(
        CommuneId::find(name.with_province(FormerProvince::DakNong)).unwrap_err().code(),
        "unknown_commune_name"
    );
    // A former commune in a province of today.
    let hoa_nghia = UnitName::new("Hòa Nghĩa");
    assert_eq!(FormerCommuneId::find(hoa_nghia).unwrap_err().code(), "ambiguous_commune");
    for name in [
        hoa_nghia.with_province(Province::VinhLong),
        hoa_nghia.with_province(FormerProvince::BenTre),
        hoa_nghia.with_district(DistrictId::find("Chợ Lách").unwrap()),
        hoa_nghia.with_province(FormerProvince::BenTre).with_district(DistrictId::find("Chợ Lách").unwrap()),
    ] {
        assert_eq!(FormerCommuneId::find(name).map(FormerCommuneId::code), Ok("28882"));
        assert_eq!(
            (name.text(), name.province().is_some() || name.district().is_some()),
            ("Hòa Nghĩa", true)
        );
    }
    let cho_lach = UnitName::new("Chợ Lách").with_district(DistrictId::find("Chợ Lách").unwrap());
    assert_eq!(CommuneId::find(cho_lach).map(CommuneId::code), Ok("28870"));
    // Where it is not, the error names where it is, that area first.
    let error = FormerCommuneId::find(hoa_nghia.with_province(FormerProvince::HaNoi)).unwrap_err();
    assert_eq!((error.code(), error.candidates().len()), ("unknown_commune_name", 2));
    assert!(error.to_string().contains("Hà Nội city; the nearest is"), "{error}");
    says(&error);
}

#[test]
fn what_is_typed_in_the_field_is_read() {
    let former = |text: &str, district: &str| {
        FormerCommuneId::find(UnitName::new(text).with_district(DistrictId::from_code(district).unwrap()))
    };
    // Numbered wards, with and without their zeros and points.
    for text in ["Phường 1", "P1", "P.1", "p. 01", "Phường 01", "F1", "F.1", "phuong 1", "Ward 1"] {
        assert_eq!(former(text, "794").map(FormerCommuneId::code), Ok("27694"), "{text}");
    }
    for text in ["Ea H'Leo", "Ea H’Leo", "Ea HLeo", "EA H'LEO", "xã Ea H`leo"] {
        assert_eq!(CommuneId::find(text).map(CommuneId::code), Ok("24184"), "{text}");
    }
    // One syllable, three spellings; both stand in the tables.
    for text in ["Đắk Pék", "Đăk Pék", "Đắc Pék"] {
        assert_eq!(CommuneId::find(text).map(CommuneId::short_name), Ok("Đăk Pék"), "{text}");
    }
    assert_eq!(CommuneId::find("Đắk Pring").map(CommuneId::short_name), Ok("Đắc Pring"));
    assert_eq!(CommuneId::find("dak pring").map(CommuneId::short_name), Ok("Đắc Pring"));
    for text in ["Phường 1 Bảo Lộc", "P.1 Bảo Lộc", "1 Bảo Lộc", "phường 1 - bảo lộc"] {
        assert_eq!(CommuneId::find(text).map(CommuneId::code), Ok("24823"), "{text}");
    }
    for text in ["1", "01", "27694", "00001"] {
        assert_eq!(
            former(text, "794").unwrap_err().code(),
            "unknown_commune_name",
            "a number alone is no name: {text}"
        );
    }
    // A name that begins as a unit word does without its marks.
    assert_eq!(FormerCommuneId::find("Xà Phiên").map(FormerCommuneId::short_name), Ok("Xà Phiên"));
    assert_eq!(FormerCommuneId::find("xa phien").map(FormerCommuneId::short_name), Ok("Xà Phiên"));
    for text in ["A Lưới 1", "X. A Lưới 1", "xã A-Lưới 1"] {
        assert_eq!(CommuneId::find(text).map(CommuneId::code), Ok("20056"), "{text}");
    }
}

#[test]
fn the_kind_word_decides_between_namesakes_and_a_wrong_one_is_an_error() {
    // Nineteen townships lay beside a commune of their name in the same district.
    let yen_vien = |text: &str| {
        FormerCommuneId::find(UnitName::new(text).with_district(DistrictId::from_code("018").unwrap()))
    };
    assert_eq!(yen_vien("Yên Viên").unwrap_err().candidates().len(), 2);
    assert_ne!(yen_vien("xã Yên Viên"), yen_vien("TT. Yên Viên"));
    let error = yen_vien("phường Yên Viên").unwrap_err();
    assert_eq!((error.code(), error.candidates().len()), ("commune_of_other_kind", 2));
    says(&error);
    let error = CommuneId::find("thị trấn Chợ Lách").unwrap_err();
    assert_eq!((error.code(), communes(&error)[0].code()), ("commune_of_other_kind", "28870"));
    says(&error);
}

#[test]
fn a_name_of_both_eras_without_its_era_is_asked_about_unless_the_commune_is_unchanged() {
    let mut unchanged = 0;
    for commune in CommuneId::all() {
        let name = UnitName::new(commune.short_name()).with_province(commune.province());
        let same = commune.predecessors().find(|one| one.kind() == SuccessionKind::Unchanged);
        let namesakes = FormerCommuneId::find(name);
        match AnyCommune::find(name) {
            Ok(found) => {
                assert_eq!(found, AnyCommune::Current(commune));
                let is_alone = namesakes.is_err_and(|error| error.code() == "unknown_commune_name");
                assert!(same.is_some() || is_alone, "{commune:?}");
                unchanged += usize::from(same.is_some());
            }
            Err(error) => {
                assert_eq!(error.code(), "ambiguous_commune");
                assert!(communes(&error).iter().any(|one| one.era() == Era::Former));
            }
        }
    }
    assert!(unchanged > 100, "{unchanged}");
    // The words of the era choose it.
    let in_bac_ninh = |text| UnitName::new(text).with_province(Province::BacNinh);
    assert_eq!(AnyCommune::find(in_bac_ninh("xã Lạng Giang (mới)")).map(AnyCommune::era), Ok(Era::Current));
    assert_eq!(
        AnyCommune::find(UnitName::new("Chợ Lách cũ")).map(|one| one.to_string()),
        Ok("former/28870".to_owned())
    );
    assert_eq!(
        AnyCommune::find(UnitName::new("Chợ Lách (mới)")).map(|one| one.to_string()),
        Ok("current/28870".to_owned())
    );
    let error = CommuneId::find("Chợ Lách (cũ)").unwrap_err();
    assert_eq!(error.code(), "unknown_commune_name");
    assert!(error.candidates().iter().any(|one| one.to_string() == "former/28870"));
}

#[test]
fn what_names_no_commune_lists_what_has_the_same_letters() {
    for (text, candidate) in [
        ("Hướng Thọ Phú", "former/27703"),
        ("Quốc Tử Giám", "earlier/00184"),
        ("Phó Bảng", "current/00745"),
        ("Hoa Nghĩa", "former/11707"),
    ] {
        let error = CommuneId::find(text).unwrap_err();
        assert_eq!(error.code(), "unknown_commune_name", "{text}");
        assert!(error.candidates().iter().any(|one| one.to_string() == candidate), "{error}");
        says(&error);
    }
    for text in [
        "",
        " ",
        "xã",
        "P.",
        "()",
        "xã ()",
        "Không Có Xã Này",
        "\u{301}",
        "Ba Đình Ba Đình",
        "00004",
        "xã xã Chợ Lách",
    ] {
        for error in [
            CommuneId::find(text).unwrap_err(),
            FormerCommuneId::find(text).unwrap_err(),
            DistrictId::find(text).unwrap_err(),
        ] {
            assert_eq!((error.given(), error.candidates(), error.more()), (text, &[][..], 0), "{text:?}");
            assert!(error.code().starts_with("unknown_"), "{text:?}");
            says(&error);
        }
    }
}

fn scribble() -> impl Strategy<Value = String> {
    let names: Vec<&'static str> = CommuneId::all().map(CommuneId::short_name).collect();
    let pieces = prop_oneof![
        prop::sample::select(names).prop_map(str::to_owned),
        prop::sample::select(vec![
            "xã ", "P.", "TT ", "(", ")", ",", " cũ", "(mới)", "-", "\u{300}", "\u{302}", "đ", "Ð", "o", "1",
            "0", "'"
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop::collection::vec(pieces, 0..5).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn whatever_is_typed_what_is_found_has_the_letters_of_its_name(text in scribble()) {
        let plain = |text: &str| {
            let text = text.to_lowercase().replace(['đ', 'ð', 'ɖ'], "d");
            text.nfd().filter(char::is_ascii_alphanumeric).collect::<String>()
        };
        if let Ok(commune) = CommuneId::find(&text) {
            prop_assert!(plain(&text).contains(&letters(commune.short_name())), "{:?} as {:?}", text, commune);
        }
        if let Ok(commune) = AnyCommune::find(UnitName::new(&text).with_marks_dropped()) {
            let name = letters(own_name(commune.short_name()));
            prop_assert!(plain(&text).contains(&name), "{:?} as {:?}", text, commune);
        }
    }

    #[test]
    fn canonically_equal_texts_name_the_same(text in scribble()) {
        let forms = [text.nfc().collect::<String>(), text.nfd().collect()];
        let found = forms.map(|text| CommuneId::find(&text).map_err(|error| (error.code(), error.candidates().to_vec())));
        prop_assert_eq!(&found[0], &found[1], "{:?}", text);
    }
}

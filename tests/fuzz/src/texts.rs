//! Readers of text: what people type, and what registries print.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use ocop::catalogue::{AnyProductSet, Correspondence, Crosswalk, ErratumKind, Ministry, NoteKind, Subgroup};
use ocop::certificate::{RevocationCause, Status};
use ocop::date::{self, YearMonth};
use ocop::dossier::{Document, Evidence, FilingKind, Sender, SlipNumber};
use ocop::law::{Act, DossierKind, Gap, PaperKind, RevocationGround};
use ocop::place::{
    AnyCommune, AnyProvince, CodeEra, CommuneCode, CommuneId, DistrictCode, DistrictId, EarlierCommuneId,
    Era, FormerCommuneId, UnitName,
};
use ocop::procedure::{Manner, StageKind, StepKind};
use ocop::producer::{LocalCapital, ProducerKind, TaxCode};
use ocop::rating::{Fingerprint, RecordedResult, Reply};
use ocop::registry::{
    BreakdownLine, CommuneOfEra, DayOrYear, FigureLine, Goal, GroupInWords, ProducerLine, RegisteredProducer,
    RegisteredProduct, Target, TargetFigure,
};
use ocop::{
    Authority, Choice, Choices, CriterionId, Edition, FormerProvince, GroundKind, LevelId, MinimaPolicy,
    Minimum, OpenSheet, Part, Problem, ProductCode, ProductSet, Province, Regime, ScoreSheet, SetId, Star,
    Topic,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use time::Date;

use crate::law::{kept, printed, refused, said};

type Reader = (fn(&str), &'static [&'static str]);

/// The readers, each with texts to begin with.
const READERS: &[Reader] = &[
    (day, &["2026-11-23", "2024-02-30", "0001-01-01"]),
    (text_form::<YearMonth>, &["2026-11", "2026-13"]),
    (text_form::<DayOrYear>, &["2024", "2024-05-06", "1899"]),
    (choice, &["2", "a2", "b3", "0", "99"]),
    (text_form::<Reply>, &["-", "?", "3", "b1"]),
    (text_form::<Fingerprint>, &["0123456789abcdef", "2026"]),
    (sheet, &["2026/13 1.1=2 1.2=1", "2026/26 8=a1", "2026/13"]),
    (open_sheet, &["2026/13 1.1=? 1.2=-", "2026/11 1.1=2"]),
    (star, &["4", "4*", "4 sao", "OCOP 4 sao", "6 sao"]),
    (text_form::<SetId>, &["2026/13", "2019/1", "2023/27"]),
    (text_form::<CriterionId>, &["2026/13/1.1", "2023/13/1.a"]),
    (text_form::<LevelId>, &["2026/13/1.1:2", "2026/26/8:a1"]),
    (text_form::<Minimum>, &["2026/13/2.2:3", "2026/13/2.2:9"]),
    (tax_code, &["0101234567", "0101234567-001", "012345678901", "101234567"]),
    (capital, &["50", "50.5", "100.00", "100.01", "-1", "50,5"]),
    (product_code, &["83-829-28780-3-2022", "86-28870-12-2026", "1-1-1-1-2021", "83.829.28780.3.2022"]),
    (text_form::<SlipNumber>, &["12/2026", "03-83-829-28780-2022", "07/86-28870-2026"]),
    (text_form::<AnyProvince>, &["former/83", "current/86", "86"]),
    (text_form::<AnyCommune>, &["former/28882", "current/28870"]),
    (units, &["28870", "28882", "829", "00001"]),
    (text_form::<CommuneOfEra>, &["current/28870", "former/28882"]),
    (text_form::<GroupInWords>, &["Đồ uống", "  Gia vị ", "Thảo dược"]),
    (
        text_form::<FigureLine>,
        &["rated/star/4", "recognised/group/drinks", "products", "standing/recognised"],
    ),
    (text_form::<BreakdownLine>, &["star/4", "group/drinks", "province/86", "total"]),
    (text_form::<ProducerLine>, &["total", "kind/cooperative", "size/small"]),
    (text_form::<Goal>, &["70%", "15", "15000"]),
    (text_form::<Target>, &["2030/products", "2025/products"]),
    (text_form::<RevocationCause>, &["law_broken", "dossier_untrue"]),
    (producer_kind, &["Hợp tác xã", "Tổ hợp tác", "hộ kinh doanh", "DN"]),
    (text_form::<Crosswalk>, &["2023/13-2026/13", "13"]),
    (text_form::<Correspondence>, &["2026/13/1.1", "2023/13/1.a"]),
    (text_form::<AnyProductSet>, &["26/13", "1048/3", "13"]),
    (points, &["31.00 24.00 35.00", "35 25 40", "0.005 1e1 -1"]),
    (form, &["1.1:2 1.2:- 8:a1", "1.1:99 7.7:1", "1.1:? 2.1:?"]),
    (names, &["HTX Chè Hảo Đạt", "", " HTX "]),
    (codes, &["aprovince", "bfirst", "fstopped", "gmajority", "p86", "x2026"]),
    (registered, &["SP 01", "chè", " a "]),
];

/// Names of places as people type them: each is compared with thousands, so that they have a target of their own.
const NAMES: &[Reader] = &[
    (province, &["TP. Huế", "Bà Rịa - Vũng Tàu", "tỉnh Lâm Đồng"]),
    (former_province, &["Thừa Thiên Huế", "dak lak", "TP Hồ Chí Minh"]),
    (province_of_any_day, &["Hà Nội", "tỉnh Bến Tre", "Quảng Nam"]),
    (registered_province, &["Đắk Nông", "Lâm Đồng", "Thành phố Cần Thơ"]),
    (district, &["huyện Chợ Lách", "TP. Thủ Đức", "Quận 1"]),
    (commune, &["xã Hòa Nghĩa", "Chợ Lách", "P. Bến Thành"]),
    (former_commune, &["Tân Thành", "phường 1", "TT. Chợ Lách"]),
];

fn seeds(readers: &'static [Reader]) -> Vec<String> {
    let letter =
        |place| (b'0'..).find(|letter| usize::from(*letter) % readers.len() == place).map(char::from);
    let readers = readers.iter().enumerate().filter_map(|(place, (_, texts))| Some((letter(place)?, texts)));
    readers.flat_map(|(letter, texts)| texts.iter().map(move |text| format!("{letter}{text}"))).collect()
}

/// Seeds of the target of all but names.
pub fn text_seeds() -> Vec<String> {
    seeds(READERS)
}

/// Seeds of the target of names.
pub fn name_seeds() -> Vec<String> {
    seeds(NAMES)
}

/// The first byte chooses a reader, the others are what it reads.
pub fn texts(bytes: &[u8]) {
    read(READERS, bytes);
}

/// The same for names of places.
pub fn place_names(bytes: &[u8]) {
    read(NAMES, bytes);
}

fn read(readers: &[Reader], bytes: &[u8]) {
    let Some((reader, rest)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let (read, _) = readers[usize::from(*reader) % readers.len()];
    read(text);
}

/// What is read is printed, read again and kept; what is refused says why, no longer than it may.
fn text_form<T>(text: &str)
where
    T: Display + FromStr + PartialEq + Debug + Clone + Serialize + DeserializeOwned,
    T::Err: Problem,
{
    match text.parse::<T>() {
        Ok(value) => {
            let text = printed(&value);
            assert_eq!(kept(&value), serde_json::to_string(&text).expect("text is written"));
        }
        Err(error) => refused(&error, text.len()),
    }
}

fn day(text: &str) {
    match date::parse(text) {
        // A day has one spelling.
        Ok(day) => assert_eq!(date::text(day).to_string(), text),
        Err(error) => refused(&error, text.len()),
    }
}

fn choice(text: &str) {
    match text.parse::<Choice>() {
        Ok(choice) => {
            printed(&choice);
            kept(&choice);
        }
        Err(error) => refused(&error, text.len()),
    }
}

fn sheet(text: &str) {
    match text.parse::<ScoreSheet>() {
        Ok(sheet) => {
            let line = printed(&sheet);
            kept(&sheet);
            assert!(Part::ALL.iter().map(|part| sheet.part(*part)).sum::<u8>() == sheet.total());
            // An open sheet reads the same line, with nothing open.
            let open: OpenSheet = line.parse().expect("a closed sheet is an open one");
            assert_eq!(open.finish(), Ok(sheet));
        }
        Err(error) => refused(&error, text.len()),
    }
}

fn open_sheet(text: &str) {
    match text.parse::<OpenSheet>() {
        Ok(sheet) => {
            printed(&sheet);
            kept(&sheet);
            assert_eq!(sheet.finish().is_ok(), sheet.open().next().is_none());
        }
        Err(error) => refused(&error, text.len()),
    }
}

fn star(text: &str) {
    match text.parse::<Star>() {
        Ok(star) => {
            assert!(text.contains(&star.number().to_string()));
            assert_eq!(star.number().to_string().parse(), Ok(star));
        }
        Err(error) => refused(&error, text.len()),
    }
}

fn tax_code(text: &str) {
    text_form::<TaxCode>(text);
    match text.parse::<TaxCode>() {
        Ok(code) => {
            said(&code);
            assert!(
                code.taxpayer()
                    .is_none_or(|taxpayer| taxpayer.taxpayer() == Some(taxpayer) || taxpayer != code)
            );
        }
        Err(error) => {
            if let Some(meant) = error.meant() {
                printed(&meant);
            }
        }
    }
}

fn capital(text: &str) {
    text_form::<LocalCapital>(text);
    if let Ok(share) = text.parse::<LocalCapital>() {
        assert!(share.reaches(0) && (!share.reaches(100) || share.percent().to_string().starts_with("100")));
        assert_eq!(LocalCapital::from_percent(share.percent()), Ok(share));
    }
}

fn product_code(text: &str) {
    let mut read = Vec::new();
    for era in CodeEra::ALL.iter().copied() {
        match ProductCode::parse(text, era) {
            Ok(code) => {
                assert_eq!(code.era(), era);
                assert_eq!(ProductCode::parse(&code.to_string(), era), Ok(code));
                assert_eq!(ProductCode::parse_by_form(text, era), Ok(code));
                kept(&code);
                said(&code);
                read.push(code);
            }
            Err(error) => refused(&error, text.len()),
        }
        match ProductCode::parse_by_form(text, era) {
            Ok(code) => assert_eq!(ProductCode::parse_by_form(&code.to_string(), code.era()), Ok(code)),
            Err(error) => refused(&error, text.len()),
        }
    }
    match ProductCode::parse_without_era(text) {
        Ok(code) => assert!(read.contains(&code), "{code}"),
        Err(error) => refused(&error, text.len()),
    }
}

fn units(text: &str) {
    text_form::<CommuneId>(text);
    text_form::<FormerCommuneId>(text);
    text_form::<EarlierCommuneId>(text);
    text_form::<DistrictId>(text);
    text_form::<CommuneCode>(text);
    text_form::<DistrictCode>(text);
}

fn producer_kind(text: &str) {
    match ProducerKind::from_words(text) {
        Ok(kind) => assert_eq!(ProducerKind::from_words(kind.name().vi()), Ok(kind)),
        Err(error) => refused(&error, text.len()),
    }
}

/// A province of that day, found again by its own name.
fn province_on(text: &str, day: Date) {
    match AnyProvince::find_on(text, day) {
        Ok(found) => {
            assert_eq!(found.era(), Era::on(day));
            assert_eq!(AnyProvince::find_on(found.name().vi(), day), Ok(found), "{text}");
        }
        Err(error) => {
            refused(&error, text.len());
            assert!(error.candidates().len() <= 63 + 34);
        }
    }
}

fn province(text: &str) {
    province_on(text, Era::FIRST_DAY_OF_THE_34);
}

fn former_province(text: &str) {
    province_on(text, Era::FIRST_DAY_OF_THE_34.previous_day().expect("there were days before"));
}

fn province_of_any_day(text: &str) {
    match AnyProvince::find(text) {
        Ok(found) => drop(printed(&found)),
        Err(error) => refused(&error, text.len()),
    }
}

/// What a text names without a day it names to a registry, unless a day is needed.
fn registered_province(text: &str) {
    match RegisteredProduct::find_province(text, None) {
        Ok(found) => {
            assert!(Province::find(text).is_ok() || FormerProvince::find(text).is_ok(), "{text}: {found}")
        }
        Err(error) => refused(&error, text.len()),
    }
}

fn district(text: &str) {
    match DistrictId::find(UnitName::new(text)) {
        Ok(found) => {
            let within = UnitName::new(text).with_province(found.province());
            assert_eq!(DistrictId::find(within), Ok(found));
        }
        Err(error) => refused(&error, text.len()),
    }
}

fn commune(text: &str) {
    match CommuneId::find(UnitName::new(text)) {
        Ok(found) => {
            let within = UnitName::new(text).with_province(found.province());
            assert_eq!(CommuneId::find(within), Ok(found));
        }
        Err(error) => refused(&error, text.len()),
    }
}

fn former_commune(text: &str) {
    match FormerCommuneId::find(UnitName::new(text)) {
        Ok(found) => {
            let within = UnitName::new(text).with_district(found.district());
            assert_eq!(FormerCommuneId::find(within), Ok(found));
        }
        Err(error) => refused(&error, text.len()),
    }
}

fn points(text: &str) {
    let set = SetId::decision_26(ProductSet::Tea);
    let mut parts = text.splitn(3, ' ');
    let parts = [(); 3].map(|()| parts.next().unwrap_or("0"));
    match RecordedResult::from_text(set, parts) {
        Ok(result) => {
            kept(&result);
            let again = Part::ALL.iter().map(|part| result.part(*part).to_decimal().to_string());
            let again: Vec<String> = again.collect();
            let again = [again[0].as_str(), again[1].as_str(), again[2].as_str()];
            assert_eq!(RecordedResult::from_text(set, again), Ok(result));
        }
        Err(error) => refused(&error, text.len()),
    }
}

/// A form as a page sends it: codes and choices as text.
fn form(text: &str) {
    let mut choices = Choices::new();
    for pair in text.split(' ') {
        let (code, choice) = pair.split_once(':').unwrap_or((pair, ""));
        choices.add_text(code, choice);
    }
    let set = SetId::decision_26(ProductSet::Tourism);
    let closed = choices.check(set);
    match choices.check_open(set) {
        Ok(open) => {
            kept(&open);
            if let Ok(closed) = closed {
                assert_eq!(open.closed_as_unmet(), Ok(closed));
            }
        }
        Err(error) => {
            assert!(closed.is_err());
            refused(&error, text.len());
        }
    }
}

fn registered(text: &str) {
    match RegisteredProducer::new(text) {
        Ok(producer) => {
            kept(&producer);
            assert_eq!(RegisteredProducer::new(producer.id()).as_ref(), Ok(&producer));
            let product = RegisteredProduct::new(text, producer, Province::CanTho, []);
            kept(&product.expect("an id is an id"));
        }
        Err(error) => refused(&error, text.len()),
    }
}

fn names(text: &str) {
    match ocop::Producer::new(text, ProducerKind::Cooperative) {
        Ok(producer) => {
            kept(&producer);
            assert_eq!(producer.name().trim(), producer.name());
        }
        Err(error) => refused(&error, text.len()),
    }
}

/// A text that is the code of one thing or another.
fn codes(text: &str) {
    macro_rules! each {
        ($($Type:ty),* $(,)?) => {{$(
            match <$Type>::from_code(text) {
                Ok(value) => {
                    assert_eq!(value.code(), text);
                    kept(&value);
                    said(&value);
                }
                Err(error) => refused(&error, text.len()),
            }
        )*}};
    }
    let Some((kind, code)) = text.split_at_checked(1) else { return };
    let text = code;
    match kind {
        "a" => each!(Authority, Act),
        "b" => each!(DossierKind, Gap),
        "c" => each!(PaperKind, RevocationGround),
        "d" => each!(Status, Manner),
        "e" => each!(StageKind, StepKind),
        "f" => each!(ProducerKind, GroundKind),
        "g" => each!(MinimaPolicy),
        "i" => each!(Topic, Part),
        "j" => each!(Edition, Era),
        "k" => each!(Document, Evidence),
        "l" => each!(FilingKind, Sender),
        "m" => each!(ErratumKind, NoteKind),
        "n" => each!(Subgroup),
        "o" => each!(Ministry, TargetFigure),
        "p" => each!(Province, FormerProvince),
        _ => {
            if let Ok(regime) = text.parse::<Regime>() {
                assert_eq!(regime.to_string().parse(), Ok(regime));
            }
        }
    }
}

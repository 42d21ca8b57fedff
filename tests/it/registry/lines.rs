//! The lines of figures.

use ocop::registry::UnknownFigureLine;
use ocop::{Lang, Say};

use super::*;
use crate::round_trip::{round_trip, says};

#[test]
fn every_line_is_listed_once() {
    let lines: Vec<FigureLine> = FigureLine::all().collect();
    assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), lines.len());
    // 4 + 6 standings + 3 + 6 movements + 3, and for each base: 6 + 2 eras + 5 stars + 6 groups + 26 sets + 34 + 63 + 34 provinces
    // + twice 9 kinds, 5 sizes and 3 × 3 answers, the kind or size not known among them.
    assert_eq!(lines.len(), 22 + 2 * (176 + 2 * 23));
    for lang in Lang::ALL {
        let texts: BTreeSet<String> = lines.iter().map(|line| line.text(*lang).to_string()).collect();
        assert_eq!(texts.len(), lines.len(), "no two lines read alike");
    }
    let products = [product("a", Province::HaNoi, [])];
    let bare = count(on(FIRST), &products);
    assert_eq!(bare.get(FigureLine::Expiring), None);
    assert_eq!(bare.get(FigureLine::Movement(StarMovement::First)), None);
    assert_eq!(
        bare.lines().count(),
        lines.len() - 10,
        "neither the changes of a period nor expiry were asked"
    );
}

#[test]
fn a_line_is_read_from_its_own_text() {
    for line in FigureLine::all() {
        let text = line.to_string();
        assert_eq!(text.parse(), Ok(line));
        assert_eq!(round_trip(&line), format!("{text:?}"));
        for wrong in [format!("{text}/"), format!("{text}/x"), format!("/{text}"), text.to_uppercase()] {
            assert!(wrong.parse::<FigureLine>().is_err(), "{wrong}");
        }
    }
    BreakdownLine::all().for_each(|line| drop(round_trip(&line)));
    for base in FigureBase::ALL.iter().copied() {
        let line = FigureLine::Of(base, BreakdownLine::Commune("former/00268".parse().unwrap()));
        assert_eq!(round_trip(&line), format!("\"{base}/commune/former/00268\""));
        for lang in Lang::ALL {
            let text = line.text(*lang).to_string();
            assert!(
                text.contains("00268")
                    && FigureLine::all().all(|other| other.text(*lang).to_string() != text)
            );
        }
    }
    ProducerLine::all().for_each(|line| drop(round_trip(&line)));
    let unknown: UnknownFigureLine = "rated/star/05".parse::<FigureLine>().unwrap_err();
    says(&unknown);
    for wrong in [
        "",
        "rated",
        "rated/star/6",
        "rated/star/+5",
        "rated/undivided/former/68",
        "rated/commune",
        "rated/commune/00268",
        "rated/commune/current/268",
        "standing/good",
    ] {
        assert!(wrong.parse::<FigureLine>().is_err(), "{wrong}");
    }
}

proptest! {
    #[test]
    fn every_line_says_what_its_getter_says(products in registry(), day in any_day()) {
        let scope = CensusScope::over(Period::new(FIRST, day.max(FIRST)).unwrap()).with_expiring_within(90);
        let figures = count(scope, &products);
        let lines: BTreeMap<FigureLine, CountBounds> = figures.lines().collect();
        let get = |line| lines.get(&line).copied();
        prop_assert_eq!(get(FigureLine::Products), Some(CountBounds::exactly(figures.products())));
        prop_assert_eq!(get(FigureLine::Expiring), figures.expiring());
        prop_assert_eq!(get(FigureLine::Consolidated), figures.consolidated());
        let changes = figures.changes().unwrap();
        prop_assert_eq!(get(FigureLine::Issued), Some(changes.certificates_issued()));
        prop_assert_eq!(get(FigureLine::ReRatings), Some(changes.re_ratings()));
        prop_assert_eq!(get(FigureLine::Revoked), Some(CountBounds::exactly(changes.certificates_revoked())));
        for (base, breakdown) in
            [(FigureBase::Rated, figures.rated()), (FigureBase::Recognised, figures.recognised())]
        {
            for line in BreakdownLine::all() {
                prop_assert_eq!(get(FigureLine::Of(base, line)), Some(breakdown.get(line)));
            }
        }
    }
}

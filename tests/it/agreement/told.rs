//! What an agreement says of each criterion, each minimum and each member.

use ocop::proptest1::{agreement, agreement_between, agreement_with_reference};
use ocop::rating::{Agreement, AgreementBetween, AgreementWithReference};
use ocop::{Assessment, Council, CriteriaSet, Edition, Lang, Regime, Say as _, ScoreSheet};
use proptest::prelude::*;

use crate::support::{best_sheet, chosen, set};

fn tea() -> &'static CriteriaSet {
    set(Regime::Decision26, 11)
}

fn assessed(sheets: &[ScoreSheet]) -> Assessment {
    Assessment::new(Council::new(Edition::Decision26), sheets, []).unwrap()
}

proptest! {
    #[test]
    fn a_star_or_band_is_decided_where_both_ends_differ(agreement in agreement()) {
        for on in agreement.criteria() {
            prop_assert_eq!(on.decides_band(), on.bands().0 != on.bands().1);
            prop_assert_eq!(on.decides_star(), on.stars().0 != on.stars().1);
            for split in on.split_minima() {
                prop_assert_eq!(split.decides_star(), split.star_if_met() != split.star_if_unmet());
                let said = split.text(Lang::En).to_string();
                prop_assert!(said.starts_with(&split.minimum().text(Lang::En).to_string()), "{}", said);
                prop_assert_eq!(said.contains("; if met "), split.decides_star(), "{}", said);
                prop_assert!(on.text(Lang::En).to_string().contains(&said));
            }
            for choice in on.choices() {
                let said = choice.text(Lang::En).to_string();
                let sheets = choice.members().iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                let noun = if choice.members().len() == 1 { "sheet" } else { "sheets" };
                prop_assert!(said.ends_with(&format!(" ({noun} {sheets})")), "{}", said);
                prop_assert_eq!(said.starts_with("no level met"), choice.level().is_none(), "{}", said);
                prop_assert!(on.text(Lang::En).to_string().contains(&said));
            }
        }
        let share = agreement.share();
        prop_assert_eq!(share.to_string(), format!("{}/{}", share.agreed(), share.of()));
        prop_assert!(agreement.text(Lang::Vi).to_string().contains(&share.text(Lang::Vi).to_string()));
    }

    #[test]
    fn a_reference_is_held_against_every_sheet(against in agreement_with_reference()) {
        let share = against.share();
        prop_assert_eq!(against.is_whole(), share.of().get() == share.agreed());
        for on in against.criteria() {
            let said = on.text(Lang::En).to_string();
            prop_assert_eq!(said.contains("; below: "), !on.below().is_empty(), "{}", said);
            prop_assert_eq!(said.contains("; above: "), !on.above().is_empty(), "{}", said);
            prop_assert_eq!(said.contains("; in the other case: "), !on.elsewhere().is_empty(), "{}", said);
        }
        for (member, place) in against.members().iter().zip(1..) {
            let said = member.text(Lang::En).to_string();
            prop_assert!(said.starts_with(&format!("sheet {place}: as the reference on ")), "{}", said);
            prop_assert!(against.text(Lang::En).to_string().contains(&said));
        }
    }

    #[test]
    fn two_councils_stand_on_every_criterion(between in agreement_between()) {
        prop_assert_eq!(between.criteria().len(), between.set().criteria_set().criteria().count());
    }
}

#[test]
fn two_councils_say_what_each_found() {
    let best = best_sheet(tea());
    let criterion = tea().criterion("1.1").unwrap();
    let levels: Vec<ScoreSheet> = (0..=2_u8).map(|level| best.with("1.1", level).unwrap()).collect();
    let between = AgreementBetween::of(&assessed(&[best, best]), &assessed(&levels)).unwrap();
    let on = between.criteria().iter().find(|on| on.criterion() == criterion).unwrap();
    let said = on.text(Lang::En).to_string();
    let level = chosen(&best, criterion).unwrap();
    assert!(said.contains(&format!("level {}, {}.00 points", level.position(), level.points())), "{said}");
    assert!(said.contains("no level on more than half of the sheets, "), "{said}");
    let whole = AgreementWithReference::of(&assessed(&[best, best]), best).unwrap();
    assert!(whole.is_whole());
    assert!(!AgreementWithReference::of(&assessed(&levels), best).unwrap().is_whole());
    assert!(
        Agreement::within(&assessed(&[best, best])).unwrap().criteria().iter().all(|on| !on.decides_star())
    );
}

//! What an agreement says of each criterion, each minimum and each member.

use ocop::proptest1::{agreement, agreement_between, agreement_with_reference};
use ocop::rating::{Agreement, AgreementBetween, AgreementWithReference};
use ocop::{Assessment, Council, CriteriaSet, Edition, Lang, Regime, Say as _, ScoreSheet};
use proptest::prelude::*;

use crate::support::{best_sheet, chosen, set};

pub(super) fn tea() -> &'static CriteriaSet {
    set(Regime::Decision26, 11)
}

pub(super) fn assessed(sheets: &[ScoreSheet]) -> Assessment {
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

#[test]
fn a_council_scores_again_over_its_limit_and_not_at_it() {
    let best = best_sheet(tea());
    let other = best.with("1.1", 0_u8).unwrap();
    let spread = best.total() - other.total();
    for limit in 0..=spread + 1 {
        let council = Council::new(Edition::Decision26).with_spread_limit(limit);
        let agreement = Agreement::within(&Assessment::new(council, [best, other], []).unwrap()).unwrap();
        assert_eq!(agreement.spread(), spread);
        let rescore = agreement.rescore().map(|rescore| (rescore.spread(), rescore.limit()));
        assert_eq!(rescore, (limit < spread).then_some((spread, limit)));
    }
}

#[test]
fn a_sheet_moves_the_star_or_none_does_and_of_one_sheet_nothing_is_said() {
    let best = best_sheet(tea());
    let plain = best.with("2.2", 1_u8).unwrap();
    for (sheets, moving, none_moves) in [
        (&[best][..], &[][..], false),
        (&[best, best, best], &[], true),
        (&[best, plain, best], &[1, 3], false),
    ] {
        let agreement = Agreement::within(&assessed(sheets)).unwrap();
        assert!(agreement.deciding_sheets().map(|left| left.member()).eq(moving.iter().copied()));
        let said = agreement.text(Lang::En).to_string();
        assert_eq!(said.contains("No sheet alone moves the star"), none_moves, "{said}");
        assert_eq!(said.matches("\nWithout sheet ").count(), moving.len(), "{said}");
    }
}

#[test]
fn the_split_minima_are_those_of_the_criteria() {
    let best = best_sheet(tea());
    let agreement = Agreement::within(&assessed(&[best, best.with("2.2", 1_u8).unwrap(), best])).unwrap();
    let told: Vec<String> = agreement.split_minima().map(|split| split.minimum().to_string()).collect();
    assert_eq!(told, ["2026/11/2.2:3"]);
}

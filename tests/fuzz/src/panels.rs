//! Panels of score sheets, read from bytes, and what they come to.

use std::collections::BTreeMap;
use std::num::NonZeroU16;
use std::sync::OnceLock;

use ocop::crosswalk::Forecast;
use ocop::rating::{MinimaBasis, OpenAssessment};
use ocop::upgrade::StarGap;
use ocop::{
    Assessment, AssessmentRecord, Authority, Case, Council, CriterionId, Edition, Ground, GroundKind,
    LevelId, MinimaPolicy, OpenSheet, Outcome, Part, Planner, Rating, ScoreSheet, SetId, Star,
};

use crate::bytes::Bytes;
use crate::law::{kept, printed, refused, said};

/// The level of a criterion that a byte asks for: of those of a case, the one at that place.
pub(crate) fn level(criterion: CriterionId, case: Case, wish: usize) -> Option<LevelId> {
    let open = || criterion.levels().filter(|level| level.case().is_none_or(|own| own == case));
    open().take(wish).last()
}

/// The sheets that others are changed from: for each set and case the best, one of second levels, and an empty one.
fn bases(set: SetId, case: Case) -> &'static [ScoreSheet; 3] {
    static BASES: OnceLock<BTreeMap<(SetId, Case), [ScoreSheet; 3]>> = OnceLock::new();
    let made = |set: SetId, case| {
        [9, 2, 0].map(|wish| {
            let choices = set.criteria_set().criteria().map(|one| (one.code(), level(one, case, wish)));
            ScoreSheet::from_choices(set, choices).expect("there is a story")
        })
    };
    let bases = BASES.get_or_init(|| {
        let cases = SetId::all().flat_map(|set| [Case::A, Case::B].map(|case| (set, case)));
        cases.map(|(set, case)| ((set, case), made(set, case))).collect()
    });
    &bases[&(set, case)]
}

/// A sheet of a base with some levels changed, as far as that makes sense.
pub(crate) fn sheet(bytes: &mut Bytes<'_>, set: SetId, case: Case) -> ScoreSheet {
    let bases = bases(set, case);
    let base = bases[bytes.pick(&[0, 0, 1, 2])];
    let criteria = set.criteria_set().criteria();
    let count = criteria.len();
    let changes: [Option<(CriterionId, usize)>; 8] = std::array::from_fn(|_| {
        let change = bytes.byte();
        let criterion = criteria.clone().nth(usize::from(change) % count)?;
        (change < 192 && !bytes.is_empty()).then(|| (criterion, usize::from(bytes.byte() % 8)))
    });
    let changes = changes.into_iter().flatten();
    // The one rule that a level can break is that of the story.
    base.with_all(changes.map(|(criterion, wish)| (criterion.code(), level(criterion, case, wish))))
        .unwrap_or(base)
}

pub(crate) fn any_set(bytes: &mut Bytes<'_>) -> SetId {
    static SETS: OnceLock<Vec<SetId>> = OnceLock::new();
    bytes.pick(SETS.get_or_init(|| SetId::all().collect()))
}

fn council(bytes: &mut Bytes<'_>, set: SetId) -> Council {
    let council = Council::new(bytes.pick(set.criteria_set().editions()))
        .with_tier(bytes.pick(Authority::ALL))
        .with_minima(bytes.pick(MinimaPolicy::ALL));
    let rules = bytes.byte();
    let council = if rules & 1 == 0 { council.with_spread_limit(100) } else { council };
    let council = if rules & 6 == 6 { council.with_spread_limit(bytes.byte() % 101) } else { council };
    let council = if rules & 24 == 24 { council.with_quorum(NonZeroU16::MIN) } else { council };
    if council.must_attest(set) || rules >= 250 {
        council.with_attested(bytes.pick(Star::ALL))
    } else {
        council
    }
}

pub fn panels(bytes: &[u8]) {
    let bytes = &mut Bytes::new(bytes);
    let law = bytes.byte();
    let set = any_set(bytes);
    let council = council(bytes, set);
    let (least, most) = council.size();
    let members = (usize::from(least) + bytes.below(5)).min(usize::from(most)).min(11);
    let case = bytes.pick(&[Case::A, Case::B]);
    let mut sheets: Vec<ScoreSheet> = Vec::with_capacity(members);
    for _ in 0..members {
        let last = sheets.last().copied();
        let same = last.filter(|_| bytes.is_empty() || bytes.byte() % 4 == 0);
        sheets.push(same.unwrap_or_else(|| sheet(bytes, set, case)));
    }
    let mut grounds = Vec::new();
    if bytes.once_in(8) {
        let kind = bytes.pick(GroundKind::ALL);
        let criterion = set.criteria_set().criteria().nth(bytes.below(48));
        grounds.push(criterion.map_or(Ground::of_dossier(kind), |one| Ground::on_criterion(kind, one)));
    }
    let assessed = if council.minima() == MinimaPolicy::Declared {
        let minima = set.criteria_set().minima();
        let unmet: Vec<_> = minima.iter().filter(|_| bytes.once_in(4)).copied().collect();
        Assessment::declared(council, &sheets[..], unmet, &grounds[..])
    } else {
        Assessment::new(council, &sheets[..], &grounds[..])
    };
    let assessment = match assessed {
        Ok(assessment) => assessment,
        Err(error) => return refused(&error, 50 * members),
    };
    let outcome = assessment.rate();
    if let Outcome::Rated(rating) = &outcome {
        rated(rating, &sheets);
    } else {
        assert!(
            outcome.rating().is_none() && (outcome.grounds().is_some() || !grounds.is_empty() || members > 1)
        );
    }
    // What takes long is looked at now and then.
    match law {
        0..=99 => order(&assessment, &outcome, sheets),
        100..=223 => raised(bytes, &assessment, &outcome, sheets, case),
        224..=231 => policies(&assessment, &outcome),
        232..=237 => opened(bytes, &assessment, &outcome, sheets),
        238..=241 => printed_and_kept(&assessment, &sheets),
        242..=245 => planned(bytes, assessment),
        246..=249 => forecast(assessment),
        250..=252 => {
            let explanation = assessment.explain();
            said(&explanation);
            assert!(!explanation.steps().is_empty());
        }
        _ => gaps(&outcome),
    }
}

/// What holds of every rating of sheets.
fn rated(rating: &Rating, sheets: &[ScoreSheet]) {
    assert!(rating.star() <= rating.band());
    // An attested star tells nothing of single minima.
    let attested = matches!(rating.minima_basis(), MinimaBasis::Attested { .. });
    assert!(attested || (rating.star() == rating.band()) == rating.unmet().is_empty());
    assert_eq!(rating.is_certifiable(), rating.certifier().is_some());
    let parts: u32 = Part::ALL.iter().map(|part| rating.part(*part).numerator()).sum();
    let totals: u32 = sheets.iter().map(|sheet| u32::from(sheet.total())).sum();
    assert_eq!((parts, totals), (totals, rating.score().numerator()));
    assert_eq!(usize::from(rating.score().denominator().get()), sheets.len());
    for sheet in sheets {
        assert_eq!(Part::ALL.iter().map(|part| sheet.part(*part)).sum::<u8>(), sheet.total());
    }
    for minimum in rating.unmet().iter() {
        assert!(minimum.star() > rating.star() && minimum.star() <= rating.band());
    }
}

/// The order of the members does not matter.
fn order(assessment: &Assessment, outcome: &Outcome, mut sheets: Vec<ScoreSheet>) {
    sheets.reverse();
    let grounds: Vec<Ground> = assessment.grounds().iter().collect();
    let turned = match assessment.declared_unmet() {
        Some(unmet) => Assessment::declared(assessment.council(), sheets, unmet.iter(), grounds),
        None => Assessment::new(assessment.council(), sheets, grounds),
    };
    assert_eq!(&turned.expect("the same sheets").rate(), outcome);
}

/// A higher level never lowers points, band or star, and minima that were met stay met.
fn raised(
    bytes: &mut Bytes<'_>,
    assessment: &Assessment,
    outcome: &Outcome,
    mut sheets: Vec<ScoreSheet>,
    case: Case,
) {
    let Outcome::Rated(before) = outcome else { return };
    if assessment.declared_unmet().is_some() {
        return;
    }
    let member = bytes.below(sheets.len());
    let sheet = sheets[member];
    let criteria = assessment.set().criteria_set().criteria();
    let place = bytes.below(criteria.len());
    let Some(criterion) = criteria.skip(place).find(|one| {
        let best = level(*one, case, 9);
        sheet.level(*one).expect("of the set") != best
    }) else {
        return;
    };
    let from = sheet.level(criterion).expect("of the set");
    let higher = criterion.levels().filter(|to| {
        to.case().is_none_or(|own| own == case) && from.is_none_or(|from| to.position() > from.position())
    });
    let higher: Vec<LevelId> = higher.collect();
    let Some(to) = higher.get(bytes.below(higher.len())) else { return };
    let Ok(after) = sheet.with(criterion.code(), *to) else {
        assert!(criterion.is_story_only() && !sheet.has_story());
        return;
    };
    sheets[member] = after;
    let council = assessment.council();
    let Ok(after) = Assessment::new(council, sheets, []) else { return };
    // The spread of the members may have grown.
    let Outcome::Rated(after) = after.rate() else {
        assert!(council.applied_spread_limit().is_some());
        return;
    };
    assert!(
        after.score() >= before.score() && after.band() >= before.band() && after.star() >= before.star()
    );
    for part in Part::ALL {
        assert!(after.part(*part) >= before.part(*part));
    }
    assert!(after.all_unmet().iter().all(|minimum| before.all_unmet().contains(minimum)));
}

/// What every member meets is met by the majority and by the mean.
fn policies(assessment: &Assessment, outcome: &Outcome) {
    let Outcome::Rated(_) = outcome else { return };
    if assessment.council().must_attest(assessment.set()) || assessment.declared_unmet().is_some() {
        return;
    }
    let under = |policy| {
        let council = assessment.council().with_minima(policy);
        Assessment::new(council, assessment.sheets(), [])
            .ok()
            .and_then(|other| other.rate().rating().cloned())
    };
    let Some(every) = under(MinimaPolicy::Unanimous) else { return };
    for policy in [MinimaPolicy::Majority, MinimaPolicy::Mean] {
        let other = under(policy).expect("the same sheets");
        assert!(other.star() >= every.star());
        assert!(other.all_unmet().iter().all(|minimum| every.all_unmet().contains(minimum)));
        assert_eq!((other.score(), other.band()), (every.score(), every.band()));
    }
}

/// The rating lies between the bounds of what is known when criteria are open again.
fn opened(bytes: &mut Bytes<'_>, assessment: &Assessment, outcome: &Outcome, sheets: Vec<ScoreSheet>) {
    if assessment.declared_unmet().is_some() {
        return;
    }
    let mut open: Vec<OpenSheet> = sheets.into_iter().map(OpenSheet::from).collect();
    let count = assessment.set().criteria_set().criteria().len();
    for _ in 0..=bytes.below(4) {
        let member = bytes.below(open.len());
        let criterion = assessment.set().criteria_set().criteria().nth(bytes.below(count));
        let _ = open[member].reopen(criterion.expect("of the set").code());
    }
    let Ok(open) = OpenAssessment::new(assessment.council(), open) else { return };
    let bounds = open.bounds();
    assert!(bounds.certain().star() <= bounds.possible().star() && bounds.certain().score() <= bounds.possible().score());
    if let Outcome::Rated(rating) = outcome {
        assert!((bounds.certain().star()..=bounds.possible().star()).contains(&rating.star()));
        assert!((bounds.certain().score()..=bounds.possible().score()).contains(&rating.score()));
        assert!(bounds.decided().is_none_or(|star| star == rating.star()));
    }
}

fn printed_and_kept(assessment: &Assessment, sheets: &[ScoreSheet]) {
    for sheet in sheets.iter().take(2) {
        printed(sheet);
        kept(sheet);
    }
    kept(assessment);
    let record = AssessmentRecord::of(assessment);
    kept(&record);
    assert_eq!(record.verify(), []);
    assert_eq!(record.assessment().as_ref(), Ok(assessment));
}

/// A plan that is applied reaches its star, and costs what its steps do.
fn planned(bytes: &mut Bytes<'_>, assessment: Assessment) {
    let Ok(planner) = Planner::new(assessment) else { return };
    let target = bytes.pick(Star::ALL);
    match planner.plan(target) {
        Ok(plan) => {
            assert!(plan.star() >= target && plan.star() >= planner.rating().star());
            assert_eq!(plan.cost(), plan.steps().iter().map(|step| u64::from(step.cost())).sum::<u64>());
            assert_eq!(plan.steps().is_empty(), planner.rating().star() >= target);
            if let Outcome::Rated(after) = plan.assessment().rate() {
                assert_eq!(&after, plan.rating());
            }
        }
        Err(unreachable) => {
            said(&unreachable);
        }
    }
}

/// What is certain under the next decision is not more than what is possible.
fn forecast(assessment: Assessment) {
    let Ok(forecast) = Forecast::new(assessment) else { return };
    let stars = forecast.stars();
    assert!(stars.certain() <= stars.possible());
    let (certain, possible) = (forecast.certain().rate(), forecast.possible().rate());
    if let (Outcome::Rated(certain), Outcome::Rated(possible)) = (certain, possible) {
        assert!(certain.score() <= possible.score());
    }
    assert_eq!(forecast.edition(), Edition::ALL[Edition::ALL.len() - 1]);
    if let Some(proof) = forecast.keep() {
        assert_eq!(proof.target(), stars.then());
        assert_eq!(proof.unreachable().is_none(), proof.rating().star() >= proof.target());
        assert!(!proof.is_enough() || proof.unreachable().is_none());
        said(&proof);
    }
}

fn gaps(outcome: &Outcome) {
    let Some(rating) = outcome.rating() else { return };
    for star in Star::ALL.iter().copied() {
        let gap = StarGap::to(rating, star);
        said(&gap);
    }
    kept(rating);
}

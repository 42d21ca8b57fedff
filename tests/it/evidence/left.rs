//! Which star is left without some papers, counted a second time from the words of the reading.

use ocop::dossier::{Evidence, EvidencePaper, EvidenceReview, StarsLeft, valid_paper_for};
use ocop::{
    Assessment, Council, CriterionId, Edition, Lang, LevelId, Minimum, Outcome, Regime, Say, ScoreSheet,
    SetId, Star,
};
use time::Date;
use time::macros::date;

use crate::support::{best_sheet, is_met_by, set, sheet_of};

const FILED: Date = date!(2026 - 11 - 27);
const THROUGH: Date = date!(2029 - 11 - 27);

fn star_of(sheet: ScoreSheet) -> Star {
    let council = Council::self_assessment(Edition::Decision26);
    let Outcome::Rated(rating) = Assessment::new(council, [sheet], []).unwrap().rate() else {
        panic!("one sheet is rated")
    };
    rating.star()
}

fn asked(level: LevelId) -> Option<Evidence> {
    valid_paper_for(level).said().flatten()
}

/// The levels that give points or meet a minimum.
fn counting(sheet: &ScoreSheet) -> Vec<(CriterionId, LevelId)> {
    let chosen =
        sheet.set().criteria_set().criteria().filter_map(|one| Some((one, sheet.level(one).unwrap()?)));
    chosen
        .filter(|(one, level)| {
            level.points() > 0 || one.minima().any(|minimum| is_met_by(minimum, Some(*level)))
        })
        .collect()
}

/// A sheet with other levels; what needs a story that is not told any more goes with it.
fn changed(sheet: ScoreSheet, mut changes: Vec<(&'static str, Option<LevelId>)>) -> ScoreSheet {
    let set = sheet.set().criteria_set();
    if set.story().is_some_and(|story| changes.iter().any(|(code, to)| *code == story.code() && to.is_none()))
    {
        for one in set.criteria().filter(|one| one.is_story_only()) {
            changes.retain(|(code, _)| *code != one.code());
            changes.push((one.code(), None));
        }
    }
    sheet.with_all(changes).unwrap()
}

fn left(sheet: ScoreSheet, papers: &[EvidencePaper], lost: &[usize]) -> StarsLeft {
    let (mut least, mut most) = (Vec::new(), Vec::new());
    for (one, level) in counting(&sheet) {
        let proof: Vec<usize> = (0..papers.len()).filter(|place| papers[*place].proves(one)).collect();
        let (gone, kept): (Vec<usize>, Vec<usize>) =
            proof.into_iter().partition(|place| lost.contains(place));
        if gone.is_empty() {
            continue;
        }
        least.push((one.code(), None));
        let is_asked = |place: &usize| asked(level) == Some(papers[*place].evidence());
        if kept.is_empty() {
            most.push((one.code(), None));
        } else if gone.iter().any(is_asked) && !kept.iter().any(is_asked) {
            let mut lower = one.levels().filter(|other| {
                other.case() == level.case() && other.position() < level.position() && asked(*other).is_none()
            });
            most.push((one.code(), lower.next_back()));
        }
    }
    let star = star_of(sheet);
    let [least, most] = [least, most].map(|changes| star_of(changed(sheet, changes)).min(star));
    let review = EvidenceReview::of(sheet, papers.to_vec(), FILED, THROUGH).unwrap();
    let left = review.left_without(lost.iter().copied());
    assert_eq!((left.least, left.most), (least, most), "{sheet:?} {papers:?} {lost:?}");
    left
}

#[test]
fn a_level_falls_to_one_that_asks_for_no_valid_paper_and_no_further() {
    let mut stars = std::collections::BTreeSet::new();
    for number in [16, 18] {
        let set = set(Regime::Decision26, number);
        let asking = set.criteria().filter(|one| one.levels().any(|level| asked(level).is_some()));
        for criterion in asking {
            let asked_for = criterion.levels().find_map(asked).unwrap();
            let other = Evidence::ALL.iter().copied().find(|other| *other != asked_for).unwrap();
            let other = EvidencePaper::new(other).with_topic(criterion.topic());
            let asked_for = EvidencePaper::new(asked_for);
            for level in criterion.levels() {
                // A level takes few points: the totals just above a band tell.
                for total in [30, 50, 70, 90].into_iter().flat_map(|from| from..from + 6) {
                    let sheet = sheet_of(set, total, |one, chosen| {
                        if one == criterion {
                            return chosen == Some(level);
                        }
                        // Few points meet few minima, and decide between one star and two.
                        total < 40 || one.minima().all(|minimum| is_met_by(minimum, chosen))
                    });
                    let Some(sheet) = sheet else { continue };
                    for papers in [
                        [asked_for.clone(), other.clone()],
                        [asked_for.clone(), asked_for.clone()],
                        [other.clone(), other.clone()],
                    ] {
                        for lost in [&[][..], &[0], &[1], &[0, 1], &[7]] {
                            let left = left(sheet, &papers, lost);
                            stars.insert((left.least, left.most));
                        }
                    }
                }
            }
        }
    }
    assert!(stars.len() >= 6, "{stars:?}");
}

#[test]
fn with_the_story_goes_what_needs_one() {
    let told = |one: CriterionId| one.is_story_only();
    for set in SetId::of(Regime::Decision26).map(SetId::criteria_set).filter(|set| set.criteria().any(told)) {
        let story = set.story().unwrap();
        let paper = EvidencePaper::new(Evidence::ProductStory).with_topic(story.topic());
        assert!(paper.proves(story) && !set.criteria().any(|one| told(one) && paper.proves(one)));
        // Two stars without the story's own points, and one without those that need it.
        let sheet = sheet_of(set, 30 + story.max(), |one, level| {
            (one != story || level == one.levels().next_back())
                && (!told(one) || level.is_some_and(|level| level.points() > 0))
        });
        let left = left(sheet.unwrap(), &[paper], &[0]);
        assert_eq!((left.least, left.most), (Star::One, Star::One), "{set}");
    }
}

#[test]
fn what_rests_on_a_paper_is_what_gives_points_or_meets_a_minimum() {
    for set in SetId::of(Regime::Decision26).map(SetId::criteria_set) {
        let best = best_sheet(set);
        for criterion in set.criteria() {
            let evidence =
                Evidence::ALL.iter().copied().find(|one| EvidencePaper::new(*one).proves(criterion));
            let named = evidence.is_some();
            let evidence = evidence.unwrap_or(Evidence::ALL[0]);
            for level in criterion.levels() {
                let Ok(sheet) = best.with_all([(criterion.code(), Some(level))]) else { continue };
                let paper = EvidencePaper::new(evidence).with_topic(criterion.topic());
                let lapsed = paper.with_days(None, Some(FILED)).unwrap();
                let other = EvidencePaper::new(Evidence::ALL[1]).with_topic(criterion.topic());
                let papers = vec![other.clone(), other, lapsed];
                let review = EvidenceReview::of(sheet, papers.clone(), FILED, THROUGH).unwrap();
                assert_eq!(review.papers(), papers);
                let [lapse] = review.lapses() else { panic!("one paper lapses") };
                assert_eq!(lapse.place(), 2);
                let resting: Vec<_> =
                    counting(&sheet).into_iter().filter(|(one, _)| papers[2].proves(*one)).collect();
                assert!(
                    lapse
                        .resting()
                        .iter()
                        .map(|resting| (resting.criterion, resting.level))
                        .eq(resting.clone())
                );
                for resting in lapse.resting() {
                    assert_eq!(resting.must_be_valid, asked(resting.level) == Some(evidence), "{level}");
                    assert_eq!(resting.alone, !papers[0].proves(resting.criterion));
                }
                let met = resting.iter().flat_map(|(one, level)| {
                    one.minima().filter(|minimum| is_met_by(*minimum, Some(*level)))
                });
                let mut met: Vec<Minimum> = met.filter(|minimum| minimum.star() <= star_of(sheet)).collect();
                met.sort();
                let mut told: Vec<Minimum> = lapse.minima().iter().collect();
                told.sort();
                assert_eq!(told, met, "{level}");
                // Without papers all is unproven that counts and whose decision names evidence.
                let bare = EvidenceReview::of(sheet, vec![], FILED, FILED).unwrap();
                let counts = counting(&sheet).iter().any(|(one, _)| *one == criterion);
                assert_eq!(bare.unproven().contains(&criterion), counts && named, "{level}");
            }
        }
    }
}

#[test]
fn a_review_says_what_is_left_each_lapse_and_what_nothing_proves() {
    let sheet = best_sheet(set(Regime::Decision26, 18));
    let licence = EvidencePaper::new(Evidence::ProductionLicence).with_days(None, Some(FILED)).unwrap();
    let review = EvidenceReview::of(sheet, vec![licence.clone()], FILED, THROUGH).unwrap();
    for lang in [Lang::Vi, Lang::En] {
        let said = review.text(lang).to_string();
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines.len(), 3, "{said}");
        assert_eq!(lines[1], review.lapses()[0].text(lang).to_string());
        assert!(
            lines[1].starts_with(&licence.text(lang).to_string())
                && !licence.text(lang).to_string().is_empty()
        );
        let left = review.at_end().text(lang).to_string();
        assert!(!left.is_empty() && lines[0].contains(&left), "{said}");
        assert!(lines[2].contains(review.unproven()[0].code()), "{said}");
    }
    assert_eq!(review.to_string(), review.text(Lang::En).to_string());
    assert_eq!(licence.to_string(), licence.text(Lang::En).to_string());
    // Where everything is proven, nothing is said of it.
    let all: Vec<EvidencePaper> = Evidence::ALL.iter().copied().map(EvidencePaper::new).collect();
    let proven = EvidenceReview::of(sheet, all, FILED, THROUGH).unwrap();
    assert!(proven.unproven().is_empty());
    assert_eq!(proven.text(Lang::En).to_string().lines().count(), 1);
}

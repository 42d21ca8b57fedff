//! The table of each edition: what a lawyer reads, and what holds of every row.

use std::fmt::Write as _;

use ocop::law::{Answer, Basis, DossierKind, Gap, ResultRule, StepRule};
use ocop::procedure::{Finding, StageKind, StepKind};
use ocop::{Authority, Edition, Lang, Say, Star, Text};

use crate::golden::{differences, root};

fn rows() -> impl Iterator<Item = (Edition, &'static StepRule)> {
    let of = |edition: Edition| edition.rules().procedure.steps.iter().map(move |row| (edition, row));
    Edition::ALL.iter().copied().flat_map(of)
}

fn joined<T: Say>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<String> = values.into_iter().map(|value| value.text(Lang::Vi).to_string()).collect();
    values.join("; ")
}

fn answered(answer: &Answer<ocop::law::TimeLimit>) -> String {
    match answer {
        Answer::Silent(None) => "không quy định".to_owned(),
        answer => answer.text(Lang::Vi).to_string(),
    }
}

fn result(edition: Edition, result: &ResultRule) -> String {
    let to = result.to;
    let found = match (result.finding, result.star) {
        (None, _) => return format!("-> {to}"),
        (Some(Finding::PointsReached), Some(star)) => {
            format!("đạt từ {} điểm", edition.rules().bands.from(star))
        }
        (Some(Finding::StarAwarded), Some(Star::Five)) => "đạt 5 sao".to_owned(),
        (Some(Finding::StarAwarded), Some(star)) => format!("đạt từ {star} sao"),
        (Some(finding), _) => finding.text(Lang::Vi).to_string(),
    };
    let mut line = format!("{found} -> {to} [{}]", joined(result.basis));
    if let Some(reading) = result.both_courses {
        write!(
            line,
            "; hạng sao thấp hơn khung điểm thì có hai hướng [{}]",
            joined([Basis::Reading(reading)])
        )
        .unwrap();
    }
    line
}

/// The whole table of an edition, as it is proofread beside the decision.
fn printed(edition: Edition) -> String {
    let rules = edition.rules().procedure;
    let mut out = format!("# Trình tự theo {}\n", edition.text(Lang::Vi));
    for row in rules.steps {
        let from = row.from.iter().map(|stage| stage.code()).collect::<Vec<_>>().join(", ");
        let tier = row.tier().map_or("cấp xã".to_owned(), |tier| tier.text(Lang::Vi).to_string());
        writeln!(out, "\n## {from}: {} ({})", row.step, row.step.text(Lang::Vi)).unwrap();
        writeln!(out, "- ai: {} ({tier})", row.actor.text(Lang::Vi)).unwrap();
        for by in row.prepared_by {
            writeln!(out, "- giúp việc: {} [{}]", by.value.text(Lang::Vi), by.citation.text(Lang::Vi))
                .unwrap();
        }
        let mut whom = vec![joined(row.kinds.iter().copied())];
        if !row.held.is_empty() {
            whom.push(format!("đang có giấy chứng nhận {}", joined(row.held.iter().copied())));
        }
        if !row.stars.is_empty() {
            whom.push(format!("được xếp {}", joined(row.stars.iter().copied())));
        }
        whom.extend(row.rated_by.map(|tier| format!("do {} đánh giá", tier.text(Lang::Vi))));
        whom.extend(row.after.map(|step| format!("sau bước {step}")));
        writeln!(out, "- hồ sơ: {}", whom.join(", ")).unwrap();
        if !row.manners.is_empty() {
            writeln!(out, "- hình thức: {}", joined(row.manners.iter().copied())).unwrap();
        }
        writeln!(out, "- thời hạn: {}", answered(&row.limit)).unwrap();
        for one in row.results {
            writeln!(out, "- {}", result(edition, one)).unwrap();
        }
        writeln!(out, "- căn cứ: {}", joined(row.basis)).unwrap();
        if let Some(gap) = row.gap {
            writeln!(out, "- {}", gap.text(Lang::Vi)).unwrap();
        }
    }
    out.push_str("\n# Đợt đánh giá\n\n");
    match rules.batches {
        Answer::Says(batches, _) => {
            for batch in batches {
                let day = |(month, day): (time::Month, u8)| format!("{day}/{}", u8::from(month));
                writeln!(
                    out,
                    "- {}, đợt {}: đề nghị trước {}, tổ chức trước {} [{}]",
                    batch.tier.text(Lang::Vi),
                    batch.number,
                    day(batch.proposed_before),
                    day(batch.held_before),
                    batch.citation.text(Lang::Vi),
                )
                .unwrap();
            }
        }
        Answer::Silent(_) => out.push_str("- không quy định\n"),
        Answer::Unknown(gap) => writeln!(out, "- {}", gap.text(Lang::Vi)).unwrap(),
    }
    out.push_str("\n# Hội đồng\n");
    for tier in Authority::ALL.iter().copied() {
        writeln!(out, "\n## {}", tier.text(Lang::Vi)).unwrap();
        match rules.council(tier) {
            Answer::Says(council, citation) => {
                writeln!(
                    out,
                    "- thành lập: {} [{}]",
                    council.set_up_by.text(Lang::Vi),
                    citation.text(Lang::Vi)
                )
                .unwrap();
                writeln!(out, "- chủ tịch: {}", council.chair.vi()).unwrap();
                if let Some(deputy) = council.deputy {
                    writeln!(out, "- ủy quyền khi cần: {}", deputy.vi()).unwrap();
                }
                let lists: [(&str, &[Text]); 3] = [
                    ("thành viên", council.members),
                    ("tùy trường hợp", council.by_case),
                    ("có thể mời", council.invited),
                ];
                for (name, bodies) in lists {
                    for body in bodies {
                        writeln!(out, "- {name}: {}", body.vi()).unwrap();
                    }
                }
            }
            Answer::Silent(_) => out.push_str("- không có\n"),
            Answer::Unknown(gap) => writeln!(out, "- {}", gap.text(Lang::Vi)).unwrap(),
        }
    }
    out
}

#[test]
fn the_table_reads_as_a_lawyer_signed_it() {
    let folder = root().join("tests/golden/procedure");
    let mut wrong = Vec::new();
    for edition in Edition::ALL.iter().copied() {
        let path = folder.join(format!("{edition}.txt"));
        let printed = printed(edition);
        if std::env::var_os("OCOP_GOLDEN").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &printed).unwrap();
        }
        let signed = std::fs::read_to_string(&path).unwrap_or_default();
        wrong.extend(differences(edition.code(), &printed, &signed));
    }
    let told = wrong.join("\n");
    assert!(wrong.is_empty(), "{} lines differ; set OCOP_GOLDEN to write them anew:\n{told}", wrong.len());
}

#[test]
fn every_assessment_leads_somewhere_whatever_is_found() {
    for (edition, row) in rows() {
        let found: Vec<_> = row.results.iter().map(|result| result.finding).collect();
        let of = |finding| found.iter().filter(|own| **own == Some(finding)).count();
        match row.step {
            StepKind::Assess => {
                for finding in [Finding::Eliminated, Finding::Stopped, Finding::Rescore] {
                    assert_eq!(of(finding), 1, "{finding} under {edition}");
                }
                assert_eq!(found.last(), Some(&Some(Finding::FewerStars)), "{edition}");
                // Who scores again stays where the dossier is.
                let again = row.results.iter().find(|result| result.finding == Some(Finding::Rescore));
                assert_eq!(row.from, [again.unwrap().to]);
                // The way up is asked for by points before the star is.
                let place = |finding| found.iter().position(|own| *own == Some(finding));
                if let (Some(points), Some(star)) =
                    (place(Finding::PointsReached), place(Finding::StarAwarded))
                {
                    assert!(points < star);
                }
                assert!(!row.manners.is_empty() && row.tier().is_some());
            }
            StepKind::TakeCentralResult => {
                assert_eq!(found.last(), Some(&Some(Finding::FewerStars)), "{edition}");
                assert!(row.results.iter().all(|result| result.to == StageKind::Decided));
            }
            _ => {
                assert_eq!(found, [None], "{} under {edition}", row.step);
                assert!(row.manners.is_empty());
            }
        }
        for result in row.results {
            let needs_star = matches!(result.finding, Some(Finding::PointsReached | Finding::StarAwarded));
            assert_eq!(result.star.is_some(), needs_star);
            assert_eq!(result.both_courses.is_some(), result.finding == Some(Finding::PointsReached));
            assert_eq!(result.finding.is_none(), result.basis.is_empty());
        }
    }
}

#[test]
fn every_row_is_cited_and_cites_its_own_decision() {
    for (edition, row) in rows() {
        let laws = |basis: &'static [Basis]| {
            basis.iter().filter_map(|basis| match basis {
                Basis::Law(citation) => Some(*citation),
                Basis::Reading(_) => None,
            })
        };
        assert!(laws(row.basis).next().is_some(), "{} under {edition}", row.step);
        let all = laws(row.basis)
            .chain(row.results.iter().flat_map(|result| laws(result.basis)))
            .chain(row.prepared_by.iter().map(|by| by.citation))
            .chain(row.limit.citation());
        for citation in all {
            let rules = edition.rules();
            assert!(
                [rules.act, rules.criteria.act()].contains(&citation.act()),
                "{citation} under {edition}"
            );
        }
        // What a row leads to rests on something too, where what was found decides; a time that is not set is the decision's
        // silence, and what is not known is a gap with its text in both languages.
        for result in row.results.iter().filter(|result| result.finding.is_some()) {
            assert!(!result.basis.is_empty(), "{} under {edition}", row.step);
        }
        assert!(row.limit.said().is_none() || row.limit.citation().is_some());
        for gap in row.gap.into_iter().chain(row.limit.gap()) {
            assert_ne!(gap.text(Lang::Vi).to_string(), gap.text(Lang::En).to_string());
        }
        assert!(row.basis.is_sorted_by_key(|basis| matches!(basis, Basis::Reading(_))));
        let kinds: &[DossierKind] = row.kinds;
        assert!(!kinds.is_empty() && kinds.is_sorted() && !row.from.is_empty());
    }
}

#[test]
fn the_first_row_that_fits_is_the_one_that_says_most() {
    // A row that an earlier one for the same step and stage covers wholly would never apply.
    let covers = |wide: &StepRule, narrow: &StepRule| {
        let all = |wide: &[Star], narrow: &[Star]| {
            wide.is_empty() || !narrow.is_empty() && narrow.iter().all(|star| wide.contains(star))
        };
        wide.step == narrow.step
            && narrow.from.iter().all(|stage| wide.from.contains(stage))
            && narrow.kinds.iter().all(|kind| wide.kinds.contains(kind))
            && all(wide.held, narrow.held)
            && all(wide.stars, narrow.stars)
            && (wide.rated_by.is_none() || wide.rated_by == narrow.rated_by)
            && (wide.after.is_none() || wide.after == narrow.after)
    };
    for edition in Edition::ALL.iter().copied() {
        let rows = edition.rules().procedure.steps;
        for (place, row) in rows.iter().enumerate() {
            for earlier in &rows[..place] {
                assert!(!covers(earlier, row), "{} from {:?} under {edition}", row.step, row.from);
            }
        }
    }
}

#[test]
fn councils_are_composed_as_each_decision_says() {
    let of = |edition: Edition, tier| edition.rules().procedure.council(tier);
    let said = |edition, tier| of(edition, tier).said().unwrap();
    // D2: 1048 has the sizes beside the composition, at the same places.
    for edition in [Edition::Decision1048, Edition::Decision1048As781] {
        for tier in Authority::ALL.iter().copied() {
            assert_eq!(of(edition, tier).citation(), edition.rules().council(tier).size.citation());
            assert_eq!(said(edition, tier).set_up_by.tier(), Some(tier));
            assert_eq!(said(edition, tier).deputy, None);
        }
    }
    for tier in Authority::ALL.iter().copied() {
        assert_eq!(of(Edition::Decision148, tier).gap(), Some(Gap::CouncilsUnder148));
    }
    assert_eq!(of(Edition::Decision26, Authority::District), Answer::Silent(None));
    let province = said(Edition::Decision26, Authority::Province);
    let centre = said(Edition::Decision26, Authority::Centre);
    assert_eq!((province.members.len(), province.by_case.len(), centre.members.len()), (7, 1, 6));
    // The chair may be delegated, and who delegates answers for the result.
    assert!(province.deputy.is_some() && centre.deputy.is_some());
    let places = [Authority::Province, Authority::Centre]
        .map(|tier| of(Edition::Decision26, tier).citation().unwrap().to_string());
    assert_eq!(places, ["Decision 26/2026/QĐ-TTg, Art. 7(3)(b)", "Decision 26/2026/QĐ-TTg, Art. 7(4)(b)"]);
}

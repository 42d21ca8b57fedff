//! Who may sit together, and with which sheets.

use super::*;

#[test]
fn councils_under_1048_have_5_to_7_members_in_a_district_and_9_to_11_above() {
    for edition in [Edition::Decision1048, Edition::Decision1048As781] {
        for tier in Authority::ALL {
            let allowed = if tier == Authority::District { 5..=7 } else { 9..=11 };
            let council = Council::new(edition).tier(tier);
            for members in 0..=12 {
                let sheets = vec![any_sheet_of(set(Regime::Decision1048, 14), 75); members];
                let result = Assessment::new(council, &sheets, &[])
                    .map(|assessment| usize::from(assessment.members().get()));
                let expected = match members {
                    0 => Err(AssessmentError::NoSheets),
                    _ if allowed.contains(&members) => Ok(members),
                    given => Err(AssessmentError::CouncilSize { council, given }),
                };
                assert_eq!(result, expected, "{tier} {members}");
                if let Err(error) =
                    result.and(Ok(())).or_else(|error| if members == 0 { Ok(()) } else { Err(error) })
                {
                    assert_eq!(error.code(), "council_size");
                    let message = error.to_string();
                    assert!(message.starts_with(&format!("{members} score sheets")), "{message}");
                    assert!(
                        message.contains(&format!("{} to {}", allowed.start(), allowed.end())),
                        "{message}"
                    );
                }
            }
        }
    }
}

#[test]
fn later_councils_have_as_many_members_as_they_like() {
    for edition in [Edition::Decision148, Edition::Decision148As1489, Edition::Decision26] {
        for tier in Authority::ALL {
            for members in 1..=12 {
                let sheets = vec![best_sheet(set(edition.regime(), 13)); members];
                assert!(
                    Assessment::new(Council::new(edition).tier(tier), &sheets, &[]).is_ok(),
                    "{edition} {members}"
                );
            }
        }
    }
    let sheets = vec![best_sheet(coffee()); 65_536];
    let council = Council::new(Edition::Decision26);
    assert_eq!(rate(council, &sheets[..65_535]).score().to_string(), "100.00");
    let error = Assessment::new(council, &sheets, &[]).unwrap_err();
    assert_eq!(error, AssessmentError::CouncilSize { council, given: 65_536 });
}

#[test]
fn fewer_sheets_than_the_quorum_are_an_error() {
    for quorum in 0..=12_u16 {
        for members in 1..=12_u16 {
            let sheets = vec![best_sheet(coffee()); usize::from(members)];
            let council = Council::new(Edition::Decision26).quorum(quorum);
            let result = Assessment::new(council, &sheets, &[]);
            assert_eq!(result.is_ok(), members >= quorum, "{members} of {quorum}");
        }
    }
    let council = Council::new(Edition::Decision26).quorum(0);
    assert_eq!(Assessment::new(council, &[], &[]).unwrap_err(), AssessmentError::NoSheets);
    let council = Council::new(Edition::Decision1048).quorum(3);
    assert_eq!(council.size(), (9, 11));
    assert_eq!(council.quorum(10).size(), (10, 11));
}

#[test]
fn no_sheets_is_an_error_in_every_edition() {
    for edition in Edition::ALL {
        let error = Assessment::new(Council::new(edition), &[], &[]).unwrap_err();
        assert_eq!((error, error.code()), (AssessmentError::NoSheets, "no_sheets"));
        assert!(error.to_string().contains("at least one"));
    }
}

#[test]
fn sheets_of_different_sets_are_an_error_that_names_the_sheet() {
    let tea = set(Regime::Decision26, 11);
    let older = set(Regime::Decision148, 13);
    for other in [tea, older] {
        let sheets = [best_sheet(coffee()), best_sheet(coffee()), best_sheet(other)];
        let error = Assessment::new(Council::new(Edition::Decision26), &sheets, &[]).unwrap_err();
        assert_eq!(error, AssessmentError::MixedSets { first: coffee().id(), other: other.id(), member: 3 });
        assert_eq!(error.code(), "mixed_sets");
        assert!(error.to_string().starts_with("sheet 3 "), "{error}");
    }
}

#[test]
fn a_set_of_another_regime_than_the_council_s_is_an_error() {
    for set in CriteriaSet::all() {
        for edition in Edition::ALL {
            let sheets = vec![ScoreSheet::empty(set); quorate(edition)];
            let result = Assessment::new(Council::new(edition), &sheets, &[]).map(|_| ());
            if edition.regime() == set.regime() {
                assert_eq!(result, Ok(()));
            } else {
                let error = result.unwrap_err();
                assert_eq!(error, AssessmentError::OtherRegime { set: set.id(), edition });
                assert_eq!(error.code(), "other_regulation");
                assert!(error.to_string().contains(&edition.to_string()), "{error}");
            }
        }
    }
}

#[test]
fn members_use_the_same_case_of_a_criterion_whoever_is_first_to_use_one() {
    for criterion in
        CriteriaSet::all().flat_map(CriteriaSet::criteria).filter(|criterion| criterion.has_cases())
    {
        let set = criterion.set().criteria_set();
        let edition = set.regime().last_edition();
        let of = |case: Option<Case>| {
            let choice = case.map_or(Choice::NONE, |case| Choice::in_case(case, 1));
            ScoreSheet::empty(set).with(criterion.code(), choice).unwrap()
        };
        let cases = [None, Some(Case::A), Some(Case::B)];
        for triple in 0..27 {
            let (one, two, three) = (cases[triple / 9], cases[triple / 3 % 3], cases[triple % 3]);
            let mut sheets = vec![of(one), of(two), of(three)];
            sheets.resize(quorate(edition).max(3), of(None));
            let result = Assessment::new(Council::new(edition), &sheets, &[]).map(|_| ());
            let used: Vec<(usize, Case)> = [one, two, three]
                .into_iter()
                .zip(1..)
                .filter_map(|(case, member)| Some((member, case?)))
                .collect();
            match used.iter().find(|(_, case)| *case != used[0].1) {
                None => assert_eq!(result, Ok(()), "{criterion:?}"),
                Some((member, _)) => {
                    let error = result.unwrap_err();
                    assert_eq!(
                        error,
                        AssessmentError::MixedCases { criterion, member: *member },
                        "{criterion:?}"
                    );
                    assert_eq!(error.code(), "mixed_cases");
                    assert!(
                        error.to_string().contains(&format!("criterion {}", criterion.code())),
                        "{error}"
                    );
                }
            }
        }
    }
}

#[test]
fn cases_of_different_criteria_need_not_agree() {
    let tourism = set(Regime::Decision26, 26);
    let sheet = |case| {
        let choices = [
            ("8", Choice::in_case(Case::A, 2)),
            ("9", Choice::in_case(Case::B, 2)),
            ("15", Choice::in_case(case, 1)),
        ];
        ScoreSheet::from_choices(tourism, choices).unwrap()
    };
    let council = Council::new(Edition::Decision26);
    assert!(Assessment::new(council, &[sheet(Case::A), sheet(Case::A)], &[]).is_ok());
    assert!(Assessment::new(council, &[sheet(Case::A), sheet(Case::B)], &[]).is_err());
}

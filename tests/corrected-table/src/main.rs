//! Keeps what was decided under the tables as they are, or reads it under tables of which one mark was corrected.
//!
//! ```text
//! corrected-table keep FILE
//! corrected-table read FILE none|points|star
//! ```

use std::error::Error;

use ocop::catalogue::REVISION;
use ocop::certificate::CertificateRecord;
use ocop::dossier::{CommuneContent, FilingOptions};
use ocop::law::DossierKind;
use ocop::procedure::{
    CommuneReport, Manner, ProcedureDivergence, ProcedureRecord, ProcedureStep, StageKind,
};
use ocop::rating::Divergence;
use ocop::{
    Assessment, AssessmentRecord, Authority, Certificate, Council, Edition, Procedure, ProductSet,
    ScoreSheet, SetId, Star,
};
use time::macros::date;

type Done<T = ()> = Result<T, Box<dyn Error>>;

/// What is kept: the records, which tell what was decided, and the assessment, which is judged whenever it is asked.
#[derive(serde::Serialize, serde::Deserialize)]
struct Kept {
    rated: AssessmentRecord,
    decided: ProcedureRecord,
    certified: CertificateRecord,
    assessment: Assessment,
}

fn main() -> Done {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    match given.as_slice() {
        ["keep", file] => keep(file),
        ["read", file, corrected] => read(&serde_json::from_str(&std::fs::read_to_string(file)?)?, corrected),
        _ => Err("usage: corrected-table keep FILE | read FILE none|points|star".into()),
    }
}

/// Coffee of exactly 70 points, the least that are worth four stars, with every minimum for four stars.
fn sheet() -> Done<ScoreSheet> {
    let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    let points: [(&str, u8); 34] = [
        // The lowest levels with every mark up to four stars.
        ("1.1", 2),
        ("1.5", 2),
        ("1.6", 1),
        ("2.1", 3),
        ("2.2", 2),
        ("2.3", 3),
        ("3.4", 2),
        ("3.5", 2),
        ("4.1", 3),
        ("5.1", 5),
        ("5.3", 1),
        ("7", 3),
        ("8", 2),
        ("9", 3),
        // And what no star asks for.
        ("1.2", 2),
        ("1.3", 2),
        ("1.4", 3),
        ("1.7", 1),
        ("2.4", 1),
        ("3.1", 3),
        ("3.2", 1),
        ("3.3", 3),
        ("4.2", 3),
        ("4.3", 0),
        ("5.2", 2),
        ("6.1.1", 2),
        ("6.1.2", 2),
        ("6.1.3", 2),
        ("6.1.4", 2),
        ("6.1.5", 2),
        ("6.2.1", 2),
        ("6.2.2", 0),
        ("10", 2),
        ("11", 1),
    ];
    let mut sheet = ScoreSheet::empty(set.id());
    // A level with points on 5.2 needs the story of 5.1, which comes first.
    for (code, points) in points {
        let level = set.criterion(code)?.levels().find(|level| level.points() == points);
        sheet = sheet.with(code, level.ok_or_else(|| format!("no level of {points} points on {code}"))?)?;
    }
    Ok(sheet)
}

fn keep(file: &str) -> Done {
    let council = Council::new(Edition::Decision26).with_tier(Authority::Province);
    let assessment = Assessment::new(council, [sheet()?; 3], [])?;
    let options = FilingOptions::on(date!(2026 - 08 - 31), assessment.set(), None, None)?;
    let mut procedure = Procedure::new(options.file(DossierKind::First)?);
    let findings = CommuneContent::ALL.iter().map(|content| (*content, "As the producer describes it"));
    procedure.apply(ProcedureStep::review(date!(2026 - 09 - 14), CommuneReport::new(findings)?))?;
    procedure.apply(ProcedureStep::assess(date!(2026 - 11 - 20), assessment.clone(), Manner::Sitting))?;
    procedure.apply(ProcedureStep::recognise(date!(2026 - 12 - 01)))?;
    let certificate = procedure.stage().certificate().ok_or("four stars are certified")?;
    let kept = Kept {
        rated: AssessmentRecord::of(&assessment),
        decided: ProcedureRecord::of(&procedure),
        certified: CertificateRecord::of(certificate),
        assessment,
    };
    std::fs::write(file, serde_json::to_string_pretty(&kept)?)?;
    read(&kept, "none")
}

/// What was decided is told whatever became of the tables; what diverges is told on request.
fn read(kept: &Kept, corrected: &str) -> Done {
    let Kept { rated, decided, certified, assessment } = kept;
    println!("read under revision {REVISION}, recorded under {}", rated.revision());
    tells_what_was_decided(kept)?;

    let (of_rating, of_procedure) = (rated.verify(), decided.verify());
    let all = of_rating.iter().map(ToString::to_string).chain(of_procedure.iter().map(ToString::to_string));
    for divergence in all {
        println!("  {divergence}");
    }
    // A certificate is counted by days, and no mark moves them.
    same("the certificate's divergences", &certified.verify(), &vec![])?;

    let again = assessment.rate();
    let again = again.rating().ok_or("no ground was declared")?;
    let fingerprint = assessment.set().criteria_set().fingerprint();
    let table = Divergence::Table { then: rated.fingerprint(), now: fingerprint };
    let star = Divergence::Star { then: Star::Four, now: Star::Three };
    let band = Divergence::Band { then: Star::Four, now: Star::Three };
    let (score, part) = (rated.score().ok_or("rated")?, rated.part(ocop::Part::B).ok_or("rated")?);
    let expected = match corrected {
        "none" => vec![],
        "points" => vec![
            table,
            star,
            band,
            Divergence::Score { then: score, now: again.score() },
            Divergence::Part { part: ocop::Part::B, then: part, now: again.part(ocop::Part::B) },
        ],
        "star" => {
            let unmet = Divergence::Unmet { criterion: "1.3".to_owned(), star: Star::Four, unmet_now: true };
            vec![table, star, unmet]
        }
        other => return Err(format!("no correction {other}").into()),
    };
    same("the rating's divergences", &of_rating, &expected)?;
    same("whether the table has changed", &(rated.fingerprint() != fingerprint), &(corrected != "none"))?;

    // The procedure has its assessment, and then what follows: three stars instead of four are recognised.
    let of_step = |divergence| ProcedureDivergence::Assessment { place: 2, divergence };
    let mut expected: Vec<_> = expected.into_iter().map(of_step).collect();
    if corrected != "none" {
        expected.push(ProcedureDivergence::Decision { then: Some(Star::Four), now: Some(Star::Three) });
    }
    same("the procedure's divergences", &of_procedure, &expected)?;

    // What is judged anew is judged by the tables that are there.
    let stars = |star, points: &str| (star, points.to_owned());
    let expected = match corrected {
        "none" => stars(Star::Four, "70.00"),
        "points" => stars(Star::Three, "69.00"),
        _ => stars(Star::Three, "70.00"),
    };
    same("judged again", &(again.star(), again.score().to_string()), &expected)?;
    same("the assessment of the record", &rated.assessment()?, assessment)?;
    let now = decided.procedure()?.stage().certificate().map(Certificate::star);
    same("the star certified by the present tables", &now, &Some(again.star()))?;

    // A record made now bears the present revision and fingerprint, and nothing diverges in it.
    let anew = AssessmentRecord::of(assessment);
    same(
        "a new record",
        &(anew.revision(), anew.fingerprint(), anew.verify()),
        &(REVISION, fingerprint, vec![]),
    )
}

fn tells_what_was_decided(kept: &Kept) -> Done {
    let Kept { rated, decided, certified, .. } = kept;
    let score = rated.score().map(|score| score.to_string());
    same("the star rated", &(rated.star(), rated.band()), &(Some(Star::Four), Some(Star::Four)))?;
    same("the score", &score.as_deref(), &Some("70.00"))?;
    same("the minima unmet", &rated.unmet().filter(|(_, star)| *star <= Star::Four).count(), &0)?;
    same("the stage", &decided.stage(), &StageKind::Decided)?;
    same("the certificate in the procedure", &decided.certificate(), &Some(certified))?;
    same("the star certified", &certified.star(), &Star::Four)?;
    same("its last day", &certified.valid_through(), &certified.certificate()?.valid_through())?;
    same("the revisions", &[decided.revision(), certified.revision()], &[rated.revision(); 2])?;
    println!("decided: {} stars for 70.00 points, certified on {}", Star::Four, certified.issued_on());
    Ok(())
}

/// Holds what is against what it must be.
fn same<T: PartialEq + std::fmt::Debug>(what: &str, is: &T, must: &T) -> Done {
    if is == must { Ok(()) } else { Err(format!("{what}: {is:?} instead of {must:?}").into()) }
}

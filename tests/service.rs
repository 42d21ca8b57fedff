//! A small service that keeps everything in one `SQLite` file, through serde alone.
//!
//! There is one table and one way in and out of it. No value of the library has a data type of the service's own.

use std::error::Error;
use std::fs;
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};

use ocop::catalogue::REVISION;
use ocop::certificate::{CertificateDivergence, CertificateRecord, Status};
use ocop::dossier::{CommuneContent, FilingOptions};
use ocop::law::DossierKind;
use ocop::procedure::{
    CommuneReport, Manner, Next, ProcedureRecord, ProcedureStep, Schedule, StageKind, StepKind,
};
use ocop::rating::{Divergence, OpenAssessment, Reply};
use ocop::upgrade::{Costs, Unreachable};
use ocop::{
    Assessment, AssessmentRecord, Authority, Bounds, Certificate, Choice, Council, Edition, Explanation,
    Lang, OpenSheet, Outcome, Plan, Planner, Procedure, ProductSet, Rating, Say as _, ScoreSheet, SetId,
    Star,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use time::macros::date;

type Done<T = ()> = Result<T, Box<dyn Error>>;

/// What the service keeps, in a file that is gone with the test.
struct Store {
    file: PathBuf,
    connection: Connection,
}

impl Store {
    /// Opens the file, which is made if there is none.
    fn open(file: &Path) -> Done<Self> {
        let connection = Connection::open(file)?;
        connection.execute_batch(
            "CREATE TABLE IF NOT EXISTS kept (
                 kind TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL CHECK (json_valid(body)),
                 PRIMARY KEY (kind, id)
             ) STRICT",
        )?;
        Ok(Self { file: file.to_owned(), connection })
    }

    /// An empty file of that name, in the directory that cargo has for the files of tests.
    fn empty(name: &str) -> Done<Self> {
        let file =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.sqlite", std::process::id()));
        if file.exists() {
            fs::remove_file(&file)?;
        }
        Self::open(&file)
    }

    /// Closes the file and opens it again: what is not in it is lost.
    fn reopen(self) -> Done<Self> {
        self.connection.close().map_err(|(_, error)| error)?;
        Self::open(&self.file)
    }

    fn remove(self) -> Done {
        self.connection.close().map_err(|(_, error)| error)?;
        Ok(fs::remove_file(self.file)?)
    }

    /// Keeps a value, whatever it is, in place of an earlier one.
    fn put<T: Serialize>(&self, kind: &str, id: &str, value: &T) -> Done {
        self.connection.execute(
            "INSERT INTO kept VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET revision = excluded.revision, body = excluded.body",
            params![kind, id, REVISION, serde_json::to_string(value)?],
        )?;
        Ok(())
    }

    fn get<T: DeserializeOwned>(&self, kind: &str, id: &str) -> Done<T> {
        let find = "SELECT body FROM kept WHERE kind = ?1 AND id = ?2";
        let body: Option<String> =
            self.connection.query_row(find, [kind, id], |row| row.get(0)).optional()?;
        Ok(serde_json::from_str(&body.ok_or_else(|| format!("no {kind} {id}"))?)?)
    }

    /// All values of a kind, in the order of their names.
    fn all<T: DeserializeOwned>(&self, kind: &str) -> Done<Vec<T>> {
        let mut find = self.connection.prepare("SELECT body FROM kept WHERE kind = ?1 ORDER BY id")?;
        let bodies = find.query_map([kind], |row| row.get::<_, String>(0))?;
        bodies.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
    }

    /// Somebody edits what is kept.
    fn edit(&self, kind: &str, id: &str, path: &str, json: &str) -> Done {
        let edit = "UPDATE kept SET body = json_set(body, ?3, json(?4)) WHERE kind = ?1 AND id = ?2";
        assert_eq!(self.connection.execute(edit, [kind, id, path, json])?, 1);
        Ok(())
    }
}

fn coffee() -> SetId {
    SetId::decision_26(ProductSet::CoffeeAndCocoa)
}

/// A sheet of coffee with every minimum up to a star, and for each other criterion its first level.
fn sheet(star: Star) -> Done<ScoreSheet> {
    let criteria = coffee().criteria_set().criteria();
    let choices = criteria.map(|criterion| {
        let asked = criterion.minima().filter(|minimum| minimum.star() <= star);
        let level = asked.map(|minimum| minimum.level()).max_by_key(|level| level.points());
        (criterion.code(), level.or_else(|| criterion.levels().next()))
    });
    Ok(ScoreSheet::from_choices(coffee(), choices)?)
}

/// The sheet, with the best level on each of some criteria.
fn best_on(sheet: ScoreSheet, codes: &[&str]) -> Done<ScoreSheet> {
    let set = sheet.set().criteria_set();
    codes.iter().try_fold(sheet, |sheet, code| Ok(sheet.with(code, set.criterion(code)?.levels().last())?))
}

/// A member's sheet of four stars, with all but a few of the best levels where no star asks for one.
fn four_stars() -> Done<ScoreSheet> {
    let codes = [
        "1.2", "1.3", "1.4", "2.4", "3.1", "3.2", "3.3", "4.2", "4.3", "5.2", "6.1.1", "6.1.2", "6.1.3",
        "6.1.4", "6.1.5", "6.2.1", "6.2.2",
    ];
    best_on(sheet(Star::Four)?, &codes)
}

/// The plan, if the star can be reached.
fn reached(plan: Result<Plan, Unreachable>) -> Done<Plan> {
    plan.map_err(|unreachable| unreachable.text(Lang::En).to_string().into())
}

fn council() -> Council {
    Council::new(Edition::Decision26).with_tier(Authority::Province)
}

/// From the filing of a product to its certificate and on, by a service that is switched off between any two days.
#[test]
fn everything_is_kept_reloaded_verified_and_gone_on_with() -> Done {
    let store = Store::empty("service")?;
    let store = file_and_begin_to_grade(store)?.reopen()?;
    let store = hand_in(store)?.reopen()?;
    let store = rate_and_plan(store)?.reopen()?;
    let store = decide(store)?.reopen()?;
    let store = record_and_verify(store)?.reopen()?;
    file_again(store)?.remove()
}

/// A dossier is filed, the commune reports, and the members of the council grade.
fn file_and_begin_to_grade(store: Store) -> Done<Store> {
    // A cooperative with a three-star certificate files for a higher star, and the commune has a look.
    let held = Certificate::recorded(Star::Three, date!(2025 - 01 - 15))?;
    let filed_on = date!(2026 - 08 - 31);
    let options = FilingOptions::on(filed_on, coffee(), Some(held), None)?;
    let mut procedure = Procedure::new(options.file(DossierKind::Upgrade)?);
    let findings = CommuneContent::ALL.iter().map(|content| (*content, "As the producer describes it"));
    procedure.apply(ProcedureStep::review(date!(2026 - 09 - 14), CommuneReport::new(findings)?))?;
    let schedule = Schedule::new();
    let next = procedure.next(date!(2026 - 09 - 14), &schedule);
    store.put("certificate", "held", &held)?;
    store.put("filing options", "Dak Lak 1", &options)?;
    store.put("procedure", "Dak Lak 1", &procedure)?;
    store.put("schedule", "Dak Lak", &schedule)?;
    store.put("next steps", "Dak Lak 1", &next)?;

    // Two members have handed in; the third has answered all but the last criterion.
    let sheets = [four_stars()?, best_on(four_stars()?, &["11"])?];
    let mut draft = OpenSheet::from(best_on(four_stars()?, &["10"])?);
    draft.reopen("11")?;
    draft.choose("6.2.2", Choice::NONE)?;
    let open = sheets.iter().copied().map(OpenSheet::from).chain([draft]).collect::<Vec<_>>();
    let open = OpenAssessment::new(council(), open)?;
    store.put("score sheet", "member 1", &sheets[0])?;
    store.put("score sheet", "member 2", &sheets[1])?;
    store.put("open sheet", "member 3", &draft)?;
    store.put("open assessment", "Dak Lak 1", &open)?;
    store.put("bounds", "Dak Lak 1", &open.bounds())?;

    // All of it is there again, as it was.
    let store = store.reopen()?;
    assert_eq!(store.get::<Certificate>("certificate", "held")?, held);
    assert_eq!(store.get::<FilingOptions>("filing options", "Dak Lak 1")?, options);
    assert_eq!(store.get::<Procedure>("procedure", "Dak Lak 1")?, procedure);
    assert_eq!(store.get::<Schedule>("schedule", "Dak Lak")?, schedule);
    assert_eq!(store.get::<Vec<Next>>("next steps", "Dak Lak 1")?, next);
    assert_eq!(store.all::<ScoreSheet>("score sheet")?, sheets);
    assert_eq!(store.get::<OpenSheet>("open sheet", "member 3")?, draft);
    assert_eq!(store.get::<OpenAssessment>("open assessment", "Dak Lak 1")?, open);
    assert_eq!(store.get::<Bounds>("bounds", "Dak Lak 1")?, open.bounds());
    Ok(store)
}

/// The last sheet is finished.
fn hand_in(store: Store) -> Done<Store> {
    // The third member goes on where the draft was left: what is not answered is not "no level met".
    let mut sheet: OpenSheet = store.get("open sheet", "member 3")?;
    assert_eq!(sheet.open().map(|criterion| criterion.code()).collect::<Vec<_>>(), ["11"]);
    assert_eq!(sheet.reply(coffee().criteria_set().criterion("6.2.2")?)?, Reply::NoLevel);
    assert!(sheet.finish().is_err());
    sheet.choose("11", 2)?;
    store.put("score sheet", "member 3", &sheet.finish()?)?;
    Ok(store)
}

/// The council meets.
fn rate_and_plan(store: Store) -> Done<Store> {
    // The council rates what is kept, and tells the producer why and what five stars would take.
    let assessment = Assessment::new(council(), store.all::<ScoreSheet>("score sheet")?, [])?;
    let outcome = assessment.rate();
    let explanation = assessment.explain();
    let planner = Planner::new(assessment.clone())?;
    let plan = reached(planner.plan(Star::Five))?;
    let mut fixed = Costs::each_criterion(coffee());
    fixed.fix("7")?;
    let unreachable = planner.clone().with_costs(fixed)?.plan(Star::Five);
    store.put("assessment", "Dak Lak 1", &assessment)?;
    store.put("outcome", "Dak Lak 1", &outcome)?;
    store.put("explanation", "Dak Lak 1", &explanation)?;
    store.put("planner", "Dak Lak 1", &planner)?;
    store.put("plan", "Dak Lak 1", &plan)?;
    store.put(
        "plan",
        "Dak Lak 1, nothing unique",
        unreachable.as_ref().err().ok_or("what is not unique has no five stars")?,
    )?;

    let store = store.reopen()?;
    let assessment_kept: Assessment = store.get("assessment", "Dak Lak 1")?;
    let outcome_kept: Outcome = store.get("outcome", "Dak Lak 1")?;
    let explanation_kept: Explanation = store.get("explanation", "Dak Lak 1")?;
    assert_eq!((&assessment_kept, &outcome_kept, &explanation_kept), (&assessment, &outcome, &explanation));
    assert_eq!(assessment_kept.rate(), outcome_kept);
    assert_eq!(assessment_kept.explain(), explanation_kept);
    for lang in [Lang::Vi, Lang::En] {
        assert_eq!(explanation_kept.text(lang).to_string(), explanation.text(lang).to_string());
    }
    let rating = outcome_kept.rating().ok_or("no ground was declared")?;
    assert_eq!((rating.star(), rating.members().map(NonZeroU16::get)), (Star::Four, Some(3)));

    // The plan is kept, and planning again from what is kept leads to it.
    let plan_kept: Plan = store.get("plan", "Dak Lak 1")?;
    let planner_kept: Planner = store.get("planner", "Dak Lak 1")?;
    assert_eq!((&plan_kept, &planner_kept), (&plan, &planner));
    assert_eq!(reached(planner_kept.plan(Star::Five))?, plan_kept);
    assert_eq!(reached(Planner::new(assessment_kept.clone())?.plan(Star::Five))?, plan_kept);
    assert!(!plan_kept.steps().is_empty());
    assert_eq!(plan_kept.assessment().rate().rating().map(Rating::star), Some(Star::Five));
    let unreachable_kept: Unreachable = store.get("plan", "Dak Lak 1, nothing unique")?;
    assert_eq!(Err(unreachable_kept), unreachable);
    Ok(store)
}

/// The province decides.
fn decide(store: Store) -> Done<Store> {
    // The next steps of the procedure: the council's assessment, then the decision.
    let mut procedure: Procedure = store.get("procedure", "Dak Lak 1")?;
    procedure.apply(ProcedureStep::assess(
        date!(2026 - 11 - 20),
        store.get("assessment", "Dak Lak 1")?,
        Manner::Sitting,
    ))?;
    store.put("procedure", "Dak Lak 1", &procedure)?;
    let store = store.reopen()?;
    let mut procedure: Procedure = store.get("procedure", "Dak Lak 1")?;
    assert_eq!(procedure.stage().kind(), StageKind::Recognisable);
    let schedule: Schedule = store.get("schedule", "Dak Lak")?;
    let next = procedure.next(date!(2026 - 12 - 01), &schedule);
    assert_eq!(next.iter().map(Next::step).collect::<Vec<_>>(), [Some(StepKind::Recognise)]);
    procedure.apply(ProcedureStep::recognise(date!(2026 - 12 - 01)))?;
    let certificate = procedure.stage().certificate().ok_or("four stars are certified")?;
    store.put("procedure", "Dak Lak 1", &procedure)?;
    store.put("certificate", "Dak Lak 1", &certificate)?;
    Ok(store)
}

/// What was decided goes on record.
fn record_and_verify(store: Store) -> Done<Store> {
    let assessment: Assessment = store.get("assessment", "Dak Lak 1")?;
    let procedure: Procedure = store.get("procedure", "Dak Lak 1")?;
    let held: Certificate = store.get("certificate", "held")?;
    let certificate: Certificate = store.get("certificate", "Dak Lak 1")?;
    assert_eq!(procedure.stage().certificate(), Some(certificate));
    store.put("assessment record", "Dak Lak 1", &AssessmentRecord::of(&assessment))?;
    store.put("certificate record", "held", &CertificateRecord::of(held))?;
    store.put("certificate record", "Dak Lak 1", &CertificateRecord::of(certificate))?;
    store.put("procedure record", "Dak Lak 1", &ProcedureRecord::of(&procedure))?;

    let store = store.reopen()?;
    let assessments: Vec<AssessmentRecord> = store.all("assessment record")?;
    let certificates: Vec<CertificateRecord> = store.all("certificate record")?;
    let procedures: Vec<ProcedureRecord> = store.all("procedure record")?;
    assert_eq!((assessments.len(), certificates.len(), procedures.len()), (1, 2, 1));
    for record in &assessments {
        assert_eq!((record.verify(), record.revision()), (vec![], REVISION));
        assert_eq!((record, record.assessment()?), (&AssessmentRecord::of(&assessment), assessment.clone()));
        assert_eq!(record.star(), Some(Star::Four));
    }
    for (record, of) in certificates.iter().zip([certificate, held]) {
        assert_eq!((record.verify(), record.revision()), (vec![], REVISION));
        assert_eq!((record, record.certificate()?), (&CertificateRecord::of(of), of));
    }
    for record in &procedures {
        assert_eq!((record.verify(), record.revision()), (vec![], REVISION));
        assert_eq!((record, record.procedure()?), (&ProcedureRecord::of(&procedure), procedure.clone()));
        assert_eq!(record.certificate(), certificates.first());
    }
    Ok(store)
}

/// And the next dossier rests on it.
fn file_again(store: Store) -> Done<Store> {
    // Three years on, the certificate that is kept is what a re-rating is filed on.
    let certificate: Certificate = store.get("certificate", "Dak Lak 1")?;
    let window = certificate.window_on(date!(2029 - 06 - 01)).ok_or("26/2026 has a window")?;
    assert_eq!(certificate.status(window.from()), Status::Valid);
    let options = FilingOptions::on(window.from(), coffee(), Some(certificate), None)?;
    let again = Procedure::new(options.file(DossierKind::ReRating)?);
    store.put("procedure", "Dak Lak 2", &again)?;
    let store = store.reopen()?;
    let kept: Vec<Procedure> = store.all("procedure")?;
    assert_eq!((kept.len(), kept.last()), (2, Some(&again)));
    Ok(store)
}

/// SQL reads the stored forms as they stand: a list of what was decided needs no library.
#[test]
fn what_was_decided_is_found_by_sql_alone() -> Done {
    let store = Store::empty("sql")?;
    for (name, star) in [("a", Star::Three), ("b", Star::Four), ("c", Star::Four)] {
        let certificate = Certificate::recorded(star, date!(2024 - 02 - 29))?;
        store.put("certificate record", name, &CertificateRecord::of(certificate))?;
    }
    let mut find = store.connection.prepare(
        "SELECT id, revision FROM kept
         WHERE kind = 'certificate record' AND body ->> '$.star' = 4 AND body ->> '$.valid_through' < '2027-03-01'
             AND body ->> '$.revision' = revision
         ORDER BY id",
    )?;
    let found = find.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?)))?;
    let found = found.collect::<Result<Vec<_>, _>>()?;
    assert_eq!(found, [("b".to_owned(), REVISION), ("c".to_owned(), REVISION)]);
    drop(find);
    store.remove()
}

/// What somebody edits in the file: a value that makes no sense any more is refused; a record is read, and tells what differs.
#[test]
fn a_value_that_is_edited_into_nonsense_is_refused_and_a_record_names_what_differs() -> Done {
    let store = Store::empty("edited")?;
    let assessment = Assessment::new(council(), [four_stars()?, four_stars()?, four_stars()?], [])?;
    let outcome = assessment.rate();
    let held = Certificate::recorded(Star::Three, date!(2025 - 01 - 15))?;
    store.put("score sheet", "a", &four_stars()?)?;
    store.put("assessment", "a", &assessment)?;
    store.put("outcome", "a", &outcome)?;
    store.put("plan", "a", &reached(Planner::new(assessment.clone())?.plan(Star::Five))?)?;
    store.put("assessment record", "a", &AssessmentRecord::of(&assessment))?;
    store.put("certificate record", "a", &CertificateRecord::of(held))?;

    let store = store.reopen()?;
    for (kind, path, json) in [
        ("score sheet", "$.levels.\"1.1\"", "9"),
        ("assessment", "$.sheets[1].levels.\"1.1\"", "9"),
        ("outcome", "$.rating.star", "5"),
        ("plan", "$.cost", "0"),
    ] {
        store.edit(kind, "a", path, json)?;
    }
    assert!(store.get::<ScoreSheet>("score sheet", "a").is_err());
    assert!(store.get::<Assessment>("assessment", "a").is_err());
    assert!(store.get::<Outcome>("outcome", "a").is_err());
    assert!(store.get::<Plan>("plan", "a").is_err());

    store.edit("assessment record", "a", "$.decided.star", "5")?;
    let record: AssessmentRecord = store.get("assessment record", "a")?;
    assert_eq!(record.star(), Some(Star::Five));
    assert_eq!(record.verify(), [Divergence::Star { then: Star::Five, now: Star::Four }]);
    store.edit("certificate record", "a", "$.valid_through", "\"2028-01-14\"")?;
    let record: CertificateRecord = store.get("certificate record", "a")?;
    let (then, now) = (date!(2028 - 01 - 14), held.valid_through());
    assert_eq!(record.verify(), [CertificateDivergence::ValidThrough { then, now }]);
    store.remove()
}

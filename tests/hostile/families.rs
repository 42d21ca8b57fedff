//! Inputs made to cost, each as long as asked, and what reads them.

use std::cell::RefCell;
use std::fmt::Write as _;

use ocop::dossier::{CarryOver, Dossier, EvidencePaper};
use ocop::procedure::{ProcedureRecord, Schedule};
use ocop::rating::{Agreement, AgreementBetween, AgreementWithReference, OpenAssessment};
use ocop::registry::{Census, Claim, LabelRegister, RegisteredProduct};
use ocop::supervision::{Inspection, SupervisionRecord};
use ocop::term::WorkCalendar;
use ocop::{Assessment, AssessmentRecord, Planner, Problem as _, Procedure, Star};
use serde::de::DeserializeOwned;
use time::macros::date;

use crate::cost::{json, refused, text};
use crate::readers;
use crate::values::values;

/// A family of inputs.
#[derive(Clone, Copy)]
pub(crate) struct Family {
    /// What reads it.
    pub(crate) reader: &'static str,
    /// What it is made of.
    pub(crate) what: &'static str,
    /// An input about as long as asked.
    pub(crate) make: fn(usize) -> String,
    /// Reads it and answers the length of what is told.
    pub(crate) run: fn(&str) -> usize,
}

/// Parts one after another until they are about as long as asked.
fn parts(length: usize, between: &str, mut part: impl FnMut(usize, &mut String)) -> String {
    let mut all = String::with_capacity(length.saturating_add(200));
    for number in 0.. {
        if all.len() >= length {
            break;
        }
        all.push_str(if number == 0 { "" } else { between });
        part(number, &mut all);
    }
    all
}

fn again(length: usize, part: &str) -> String {
    parts(length, ",", |_, all| all.push_str(part))
}

fn numbered(length: usize, part: fn(usize) -> String) -> String {
    parts(length, ",", |number, all| all.push_str(&part(number)))
}

thread_local! {
    /// Why the last stored value was not read.
    pub(crate) static REFUSED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Reads a stored value, and uses it.
fn stored<T: DeserializeOwned>(given: &str, used: impl FnOnce(&T) -> usize) -> usize {
    match serde_json::from_str::<T>(given) {
        Ok(value) => used(&value),
        Err(error) => {
            let why = error.to_string();
            let length = why.len();
            REFUSED.with(|refused| refused.borrow_mut().replace(why));
            length
        }
    }
}

const COUNCIL: &str = r#"{"alone":false,"attested":null,"edition":"26","minima":"majority","quorum":null,"spread_limit":null,"tier":"province"}"#;

/// The shortest sheet of tea.
const SHEET: &str = r#"{"levels":{},"set":"2026/11"}"#;

fn rate_request(sheets: &str) -> String {
    format!(r#"{{"id":1,"regulation":2026,"set":26,"sheets":[{sheets}]}}"#)
}

fn plan_request(fields: &str) -> String {
    format!(r#"{{"id":1,"regulation":2026,"set":13,"levels":{{"1.1":2}},"target":3,{fields}}}"#)
}

fn assessment(sheets: &str, grounds: &str) -> String {
    format!(
        r#"{{"council":{COUNCIL},"grounds":[{grounds}],"recorded":null,"sheets":[{sheets}],"unmet":null}}"#
    )
}

fn product(id: &str, maker: &str, ratings: &str) -> String {
    format!(
        r#"{{"id":{id},"producer":{{"id":{maker},"kind":"farm"}},"product_set":"148/9","province":"current/01","ratings":[{ratings}]}}"#
    )
}

fn provincial(number: usize) -> String {
    let day = time::Date::from_ordinal_date(2020, 1).unwrap_or(time::Date::MIN);
    let day = day.checked_add(time::Duration::days(i64::try_from(number).unwrap_or(0))).unwrap_or(day);
    format!(r#"{{"kind":"first","star":3,"rated_on":"{day}"}}"#)
}

/// Ids whose hashes fall together in maps that are not made against it.
fn colliding(number: usize) -> String {
    // Text of one length, alike but for its last letters.
    format!("\"{}{number:08}\"", "a".repeat(24))
}

fn days(length: usize, first: time::Date, weekdays: bool) -> String {
    let mut day = first;
    parts(length, ",", |_, all| {
        loop {
            day = day.next_day().unwrap_or(first);
            let weekend = matches!(day.weekday(), time::Weekday::Saturday | time::Weekday::Sunday);
            if weekend != weekdays {
                break;
            }
        }
        let _ = write!(all, "\"{:04}-{:02}-{:02}\"", day.year(), u8::from(day.month()), day.day());
    })
}

fn census(products: &[RegisteredProduct]) -> usize {
    let Ok(mut census) = Census::on(date!(2026 - 11 - 27)) else { return 0 };
    if let Err(error) = census.add_all(products) {
        return refused(ocop::wire::Refusal::of(&error));
    }
    let kept = json(&census);
    census.finish().map_or(0, |figures| json(&figures)).max(kept)
}

fn product_used(product: &RegisteredProduct) -> usize {
    let on = date!(2026 - 11 - 27);
    let _ =
        (product.standings(on), product.rating_on(on), product.last_days(on), product.movements().count());
    let found = product.findings();
    json(product).max(found.iter().map(|found| json(found).max(text(found))).sum())
}

fn rated(assessment: &Assessment) -> usize {
    let record = AssessmentRecord::of(assessment);
    let verified = record.verify().len();
    json(&assessment.rate())
        .max(json(&assessment.explain()))
        .max(text(&assessment.explain()))
        .max(json(&record))
        .max(verified)
}

fn agreed(assessment: &Assessment) -> usize {
    let Ok(within) = Agreement::within(assessment) else { return 0 };
    json(&within).max(text(&within))
}

fn agreed_between(assessment: &Assessment) -> usize {
    let Ok(between) = AgreementBetween::of(assessment, assessment) else { return 0 };
    json(&between).max(text(&between))
}

fn agreed_with_reference(assessment: &Assessment) -> usize {
    let Some(first) = assessment.sheets().first() else { return 0 };
    let Ok(with) = AgreementWithReference::of(assessment, *first) else { return 0 };
    json(&with).max(text(&with))
}

/// The costliest inputs.
pub(crate) const FAMILIES: &[Family] = &[
    Family {
        reader: "RateRequest",
        what: "many empty sheets",
        make: |n| {
            format!(r#"{{"id":1,"regulation":2026,"set":13,"sheets":[{}]}}"#, again(n, r#"{"levels":{}}"#))
        },
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "sheets that leave a criterion with cases open, and others",
        make: |n| {
            let (open, cased) = (
                again(n / 2, r#"{"levels":{}}"#),
                again(n / 2, r#"{"levels":{"8":{"case":"a","level":1}}}"#),
            );
            rate_request(&format!("{open},{cased}"))
        },
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "sheets each wrong",
        make: |n| rate_request(&again(n, r#"{"levels":{"8":1}}"#)),
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "sheets that are numbers",
        make: |n| rate_request(&again(n, "1")),
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "unknown criteria on one sheet",
        make: |n| {
            rate_request(&format!(
                r#"{{"levels":{{{}}}}}"#,
                numbered(n, |number| format!(r#""x{number}":1"#))
            ))
        },
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "one criterion over and over",
        make: |n| rate_request(&format!(r#"{{"levels":{{{}}}}}"#, again(n, r#""1.1":1"#))),
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "unknown criteria on a hundred sheets",
        make: |n| {
            let levels = numbered(n / 100, |number| format!(r#""x{number}":{{}}"#));
            rate_request(&vec![format!(r#"{{"levels":{{{levels}}}}}"#); 100].join(","))
        },
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "long members' names, each sheet wrong",
        make: |n| {
            let name = "\\u0001".repeat(n / 6 / 60);
            rate_request(&vec![format!(r#"{{"member":"{name}","levels":{{"8":1,"y":2}}}}"#); 60].join(","))
        },
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "many members' names",
        make: |n| rate_request(&numbered(n, |number| format!(r#"{{"member":"{number}","levels":{{}}}}"#))),
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "levels that are long texts",
        make: |n| {
            let text = "9".repeat(n / 40);
            let levels: Vec<String> = (1..40).map(|number| format!(r#""1.{number}":"{text}""#)).collect();
            rate_request(&format!(r#"{{"levels":{{{}}}}}"#, levels.join(",")))
        },
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "many grounds",
        make: |n| {
            let ground = r#"{"kind":"stopped","criterion":null}"#;
            format!(
                r#"{{"id":1,"regulation":2026,"set":13,"sheets":[{{"levels":{{}}}}],"grounds":[{}]}}"#,
                again(n, ground)
            )
        },
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "grounds each wrong",
        make: |n| {
            format!(
                r#"{{"id":1,"regulation":2026,"set":13,"sheets":[{{"levels":{{}}}}],"grounds":[{}]}}"#,
                again(n, "{}")
            )
        },
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "a long id",
        make: |n| {
            format!(
                r#"{{"id":"{}","regulation":2026,"set":13,"sheets":[{{"levels":{{}}}}]}}"#,
                "\\u0001".repeat(n / 6)
            )
        },
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "an id of many digits",
        make: |n| {
            format!(r#"{{"id":{},"regulation":2026,"set":13,"sheets":[{{"levels":{{}}}}]}}"#, "9".repeat(n))
        },
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "a list in a list in a list",
        make: |n| format!(r#"{{"id":1,"sheets":{}{}}}"#, "[".repeat(n / 2), "]".repeat(n / 2)),
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "a field over and over",
        make: |n| format!("{{{}}}", again(n, r#""id":1"#)),
        run: rate,
    },
    Family {
        reader: "RateRequest",
        what: "fields without a name",
        make: |n| format!("{{{}}}", again(n, r#""":1"#)),
        run: rate,
    },
    Family {
        reader: "PlanRequest",
        what: "many moves",
        make: |n| plan_request(&format!(r#""costs":{{"1.5":{{{}}}}}"#, again(n, r#""2":3"#))),
        run: plan,
    },
    Family {
        reader: "PlanRequest",
        what: "moves to no level",
        make: |n| {
            plan_request(&format!(
                r#""costs":{{"1.5":{{{}}}}}"#,
                numbered(n, |number| format!(r#""{number}":3"#))
            ))
        },
        run: plan,
    },
    Family {
        reader: "PlanRequest",
        what: "moves on no criterion",
        make: |n| {
            plan_request(&format!(
                r#""costs":{{{}}}"#,
                numbered(n, |number| format!(r#""x{number}":{{"2":3}}"#))
            ))
        },
        run: plan,
    },
    Family {
        reader: "PlanRequest",
        what: "one criterion fixed over and over",
        make: |n| plan_request(&format!(r#""fixed":[{}]"#, again(n, r#""3.1""#))),
        run: plan,
    },
    Family {
        reader: "PlanRequest",
        what: "numbers fixed",
        make: |n| plan_request(&format!(r#""fixed":[{}]"#, again(n, "1"))),
        run: plan,
    },
    Family {
        reader: "PlanRequest",
        what: "a council's many sheets",
        make: |n| {
            let sheets = again(n, r#"{"levels":{}}"#);
            format!(r#"{{"id":1,"regulation":2026,"set":13,"sheets":[{sheets}],"target":3}}"#)
        },
        run: plan,
    },
    Family {
        reader: "ForecastRequest",
        what: "a council's many sheets",
        make: |n| format!(r#"{{"id":1,"set":13,"sheets":[{}]}}"#, again(n, r#"{"levels":{}}"#)),
        run: forecast,
    },
    Family {
        reader: "PlaceRequest",
        what: "a long name with marks",
        make: |n| format!(r#"{{"id":1,"commune":"{}"}}"#, "a\u{323}\u{302}".repeat(n / 5)),
        run: place,
    },
    Family {
        reader: "PlaceRequest",
        what: "a name of short words",
        make: |n| format!(r#"{{"id":1,"commune":"{}"}}"#, "a 1 ".repeat(n / 4)),
        run: place,
    },
    Family {
        reader: "PlaceRequest",
        what: "a province of short words",
        make: |n| format!(r#"{{"id":1,"commune":"Tân Thành","province":"{}"}}"#, "a 1 ".repeat(n / 4)),
        run: place,
    },
    Family {
        reader: "Assessment",
        what: "many empty sheets, rated, explained, kept and verified",
        make: |n| assessment(&again(n, SHEET), ""),
        run: |given| stored(given, rated),
    },
    Family {
        reader: "Assessment",
        what: "many grounds",
        make: |n| assessment(SHEET, &again(n, r#"{"kind":"stopped","criterion":null}"#)),
        run: |given| stored(given, rated),
    },
    Family {
        reader: "Agreement",
        what: "many sheets, alternating",
        make: |n| assessment(&alternating(n), ""),
        run: |given| stored(given, agreed),
    },
    Family {
        reader: "AgreementBetween",
        what: "many sheets, alternating",
        make: |n| assessment(&alternating(n), ""),
        run: |given| stored(given, agreed_between),
    },
    Family {
        reader: "AgreementWithReference",
        what: "many sheets, alternating",
        make: |n| assessment(&alternating(n), ""),
        run: |given| stored(given, agreed_with_reference),
    },
    Family {
        reader: "OpenAssessment",
        what: "many open sheets, bounds and swings",
        make: |n| format!(r#"{{"council":{COUNCIL},"sheets":[{}]}}"#, again(n, &open_sheet())),
        run: |given| {
            stored::<OpenAssessment>(given, |open| {
                let swings: usize = open.swings().iter().map(json).sum();
                json(&open.bounds()).max(swings)
            })
        },
    },
    Family {
        reader: "AssessmentRecord",
        what: "many sheets, verified",
        make: |n| record(&again(n, "{}"), ""),
        run: |given| {
            stored::<AssessmentRecord>(given, |record| {
                let found = record.verify();
                json(record).max(found.iter().map(|one| one.to_string().len()).sum())
            })
        },
    },
    Family {
        reader: "AssessmentRecord",
        what: "unknown criteria on its sheets, verified",
        make: |n| record(&format!("{{{}}}", numbered(n, |number| format!(r#""x{number}":1"#))), ""),
        run: |given| {
            stored::<AssessmentRecord>(given, |record| {
                let found = record.verify();
                json(record).max(found.iter().map(|one| one.to_string().len()).sum())
            })
        },
    },
    Family {
        reader: "AssessmentRecord",
        what: "many sheets with unknown criteria, verified",
        make: |n| record(&again(n, r#"{"x":1,"y":2}"#), ""),
        run: |given| {
            stored::<AssessmentRecord>(given, |record| {
                let found = record.verify();
                json(record).max(found.iter().map(|one| one.to_string().len()).sum())
            })
        },
    },
    Family {
        reader: "AssessmentRecord",
        what: "many minima unmet, verified",
        make: |n| record("{}", &numbered(n, |number| format!(r#"{{"criterion":"x{number}","star":3}}"#))),
        run: |given| {
            stored::<AssessmentRecord>(given, |record| {
                let found = record.verify();
                json(record).max(found.iter().map(|one| one.to_string().len()).sum())
            })
        },
    },
    Family {
        reader: "Planner",
        what: "many criteria fixed over and over, planned",
        make: |n| planner(&again(n, r#""2026/11/3.1""#), ""),
        run: |given| stored(given, planned),
    },
    Family {
        reader: "Planner",
        what: "many moves, planned",
        make: |n| planner("", &again(n, r#"{"cost":1,"to":"2026/11/2.2:3"}"#)),
        run: |given| stored(given, planned),
    },
    Family {
        reader: "RegisteredProduct",
        what: "many ratings",
        make: |n| product("\"p\"", "\"m\"", &numbered(n, provincial)),
        run: |given| stored(given, product_used),
    },
    Family {
        reader: "Census",
        what: "many products of one producer",
        make: |n| {
            format!("[{}]", numbered(n, |number| product(&format!("\"{number}\""), "\"m\"", &provincial(0))))
        },
        run: |given| stored::<Vec<RegisteredProduct>>(given, |products| census(products)),
    },
    Family {
        reader: "Census",
        what: "ids chosen to collide",
        make: |n| {
            format!(
                "[{}]",
                numbered(n, |number| product(&colliding(number), &colliding(number), &provincial(0)))
            )
        },
        run: |given| stored::<Vec<RegisteredProduct>>(given, |products| census(products)),
    },
    Family {
        reader: "Census",
        what: "a product with many ratings",
        make: |n| format!("[{}]", product("\"p\"", "\"m\"", &numbered(n, provincial))),
        run: |given| stored::<Vec<RegisteredProduct>>(given, |products| census(products)),
    },
    Family {
        reader: "LabelRegister",
        what: "many products of one producer, one claim",
        make: |n| {
            let one = |number| {
                format!(
                    r#"{{"codes":[],"product":{}}}"#,
                    product(&format!("\"{number}\""), "\"m\"", &provincial(0))
                )
            };
            format!(r#"{{"products":[{}]}}"#, parts(n, ",", |number, all| all.push_str(&one(number))))
        },
        run: |given| {
            stored::<LabelRegister>(given, |register| {
                let claim = Claim::of_producer("m", Star::Three, date!(2026 - 11 - 27));
                let answer = claim.map(|claim| register.check(&claim));
                answer.map_or(0, |answer| json(&answer).max(text(&answer)))
            })
        },
    },
    Family {
        reader: "LabelRegister",
        what: "many codes of one product",
        make: |n| {
            let codes = numbered(n, |number| {
                let (place, turn) = (number % 99_999 + 1, number / 99_999 % 5 + 1);
                format!(r#"{{"era":"five_parts","code":"01-001-00001-{turn}-2022"}}"#)
                    .replace("00001", &format!("{place:05}"))
            });
            let product = product("\"p\"", "\"m\"", &provincial(0));
            format!(r#"{{"products":[{{"codes":[{codes}],"product":{product}}}]}}"#)
        },
        run: |given| stored::<LabelRegister>(given, json),
    },
    Family {
        reader: "WorkCalendar",
        what: "many holidays in a row, the longest sum of working days",
        make: |n| format!(r#"{{"holidays":[{}],"make_up_days":[]}}"#, days(n, date!(2026 - 01 - 01), true)),
        run: |given| {
            stored::<WorkCalendar>(given, |calendar| {
                let sums =
                    (0..200).filter_map(|_| calendar.working_days_after(date!(2026 - 01 - 01), u16::MAX));
                json(calendar).max(sums.count())
            })
        },
    },
    Family {
        reader: "WorkCalendar",
        what: "many make-up days",
        make: |n| format!(r#"{{"holidays":[],"make_up_days":[{}]}}"#, days(n, date!(2026 - 01 - 01), false)),
        run: |given| stored::<WorkCalendar>(given, json),
    },
    Family {
        reader: "Schedule",
        what: "many batches, the next steps of a procedure",
        make: |n| {
            let batch = r#"{"edition":"26","last_day":"2027-01-29","proposals_from":"2026-10-30","proposals_until":"2026-11-30","tier":"province"}"#;
            format!(r#"{{"batches":[{}],"calendar":{{"holidays":[],"make_up_days":[]}}}}"#, again(n, batch))
        },
        run: |given| {
            let procedure = serde_json::from_str::<Procedure>(
                r#"{"filing":{"certificate":null,"kind":"first","set":"2026/11","submitted_on":"2026-08-31"},"stage":"submitted","steps":[]}"#,
            );
            let Ok(procedure) = procedure else { return 0 };
            stored::<Schedule>(given, |schedule| {
                let next = procedure.next(date!(2026 - 11 - 27), schedule);
                next.iter().map(json).sum::<usize>().max(json(schedule))
            })
        },
    },
    Family {
        reader: "ProcedureRecord",
        what: "many steps, verified",
        make: |n| {
            let step = r#"{"step":"forward","on":"2026-09-25","report":null,"assessment":null,"manner":null,"stage":"forwarded"}"#;
            procedure_record(&again(n, step))
        },
        run: |given| {
            stored::<ProcedureRecord>(given, |record| {
                let found = record.verify();
                json(record).max(found.iter().map(|one| one.to_string().len()).sum())
            })
        },
    },
    Family {
        reader: "Inspection",
        what: "one criterion found over and over",
        make: |n| inspection(&again(n, r#"{"criterion":"2026/11/2.2","level":null}"#)),
        run: |given| {
            stored::<Inspection>(given, |inspection| {
                let calendar = WorkCalendar::new();
                let record = SupervisionRecord::of(inspection, &calendar);
                let _ = record.verify();
                json(&inspection.conclude(&calendar)).max(json(&record))
            })
        },
    },
    Family {
        reader: "Dossier",
        what: "one document over and over",
        make: |n| {
            let documents = again(n, r#"{"document":"test_reports","last_day":null}"#);
            format!(
                r#"{{"conditions":[],"documents":[{documents}],"list":{{"edition":"26","group":{{"classification":"148","number":1}},"kind":"first","sender":"producer"}},"samples":0}}"#
            )
        },
        run: |given| stored::<Dossier>(given, json),
    },
    Family {
        reader: "CarryOver::of",
        what: "many papers",
        make: |n| {
            format!(
                "[{}]",
                again(n, r#"{"evidence":"accounting","first_day":null,"last_day":null,"topics":[]}"#)
            )
        },
        run: |given| {
            let list = r#"{"edition":"26","group":{"classification":"148","number":1},"kind":"first","sender":"producer"}"#;
            let Ok(list) = serde_json::from_str(list) else { return 0 };
            stored::<Vec<EvidencePaper>>(given, |papers| {
                let carried = CarryOver::of(papers, list, date!(2026 - 11 - 27));
                carried
                    .map_or_else(|error| refused(ocop::wire::Refusal::of(&error)), |carried| json(&carried))
            })
        },
    },
    Family {
        reader: "SheetErrors",
        what: "unknown criteria in a line of text",
        make: |n| {
            format!(
                "OCOP:2026/11/{}",
                parts(n, "/", |number, all| {
                    let _ = write!(all, "x{number}:1");
                })
            )
        },
        run: |given| match given.parse::<ocop::ScoreSheet>() {
            Ok(sheet) => json(&sheet),
            Err(error) => {
                json(&error).max(text(&error)).max(error.details().given.map_or(0, |given| given.len()))
            }
        },
    },
];

fn alternating(length: usize) -> String {
    let other = r#"{"levels":{"1.1":1},"set":"2026/11"}"#;
    parts(length, ",", |number, all| all.push_str(if number % 2 == 0 { SHEET } else { other }))
}

fn open_sheet() -> String {
    serde_json::to_string(&ocop::OpenSheet::new(
        ocop::SetId::decision_26(ocop::ProductSet::Tea).criteria_set(),
    ))
    .unwrap_or_default()
}

fn record(sheets: &str, unmet: &str) -> String {
    format!(
        r#"{{"council":{COUNCIL},"decided":{{"band":1,"limit":null,"outcome":"rated","parts":{{"A":{{"mean":"0.00","of":1,"sum":0}},"B":{{"mean":"0.00","of":1,"sum":0}},"C":{{"mean":"0.00","of":1,"sum":0}}}},"score":{{"mean":"0.00","of":1,"sum":0}},"spread":null,"star":1,"unmet":[{unmet}]}},"declared":null,"fingerprint":"09ee89de0c26bce3","format":"ocop.assessment/1","grounds":[],"parts":null,"revision":1,"set":"2026/11","sheets":[{sheets}]}}"#
    )
}

fn planner(fixed: &str, moves: &str) -> String {
    let assessment = assessment(SHEET, "");
    format!(
        r#"{{"assessment":{assessment},"costs":{{"fixed":[{fixed}],"moves":[{moves}],"set":"2026/11"}},"format":"ocop.planner/1"}}"#
    )
}

fn planned(planner: &Planner) -> usize {
    let plans: usize =
        planner.plans().map(|(_, plan)| plan.map_or_else(|no| json(&no), |plan| json(&plan))).sum();
    plans.max(planner.frontier().iter().map(json).sum())
}

fn procedure_record(steps: &str) -> String {
    format!(
        r#"{{"basis":[],"certificate":null,"filing":{{"certificate":null,"edition":"26","format":"ocop.filing/1","kind":"first","rate_by":null,"revision":1,"set":"2026/11","submitted_on":"2026-08-31"}},"finding":null,"format":"ocop.procedure/1","gap":null,"revision":1,"stage":"forwarded","steps":[{steps}]}}"#
    )
}

fn inspection(found: &str) -> String {
    let good = values("Inspection").into_iter().find(|one| one["found"] == serde_json::json!([]));
    let good = good.map(|good| good.to_string()).unwrap_or_default();
    good.replace(r#""found":[]"#, &format!(r#""found":[{found}]"#))
}

fn reader(name: &str, line: &str) -> usize {
    readers::REQUESTS
        .iter()
        .find(|(reader, _)| reader.name == name)
        .map_or(0, |(reader, _)| (reader.run)(line))
}

fn rate(line: &str) -> usize {
    reader("RateRequest", line)
}

fn plan(line: &str) -> usize {
    reader("PlanRequest", line)
}

fn forecast(line: &str) -> usize {
    reader("ForecastRequest", line)
}

fn place(line: &str) -> usize {
    reader("PlaceRequest", line)
}

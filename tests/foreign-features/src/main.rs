//! Answers requests from standard input as the example programs do, in a graph where other crates switched on every
//! feature that could move a wire form.

use std::io::{BufRead as _, stdin};

use ocop::term::{self, WorkCalendar};
use ocop::wire::{CertificateRequest, ForecastRequest, PlanRequest, RateRequest, Refusal, text};
use serde::Serialize;
use time::Date;

/// The calendar ends with the year 9999, though `time` has days after it here.
fn check_the_end_of_the_calendar() {
    let day = |year, ordinal| Date::from_ordinal_date(year, ordinal).expect("a day");
    let (first, last) = (day(1, 1), day(9999, 365));
    assert!(last < Date::MAX, "the calendar of `time` is the longer one");
    assert_eq!(term::days_before(first, 1), None);
    assert_eq!(term::days_after(last, 1), None);
    assert_eq!(term::months_after(last, 1), None);
    let calendar = WorkCalendar::new();
    assert_eq!(calendar.working_days_after(last, 1), None);
    let calendar = calendar.with_holidays([last]).expect("a day of the calendar");
    assert_eq!(calendar.last_day_to_act(last), None);
}

fn main() {
    check_the_end_of_the_calendar();
    let answer = match std::env::args().nth(1).as_deref() {
        Some("rate") => rate,
        Some("plan_upgrade") => plan,
        Some("certificate") => certificate,
        Some("forecast") => forecast,
        other => panic!("no requests are called {other:?}"),
    };
    for line in stdin().lock().split(b'\n') {
        let line = line.expect("standard input can be read");
        let written = text(&line).and_then(answer).unwrap_or_else(|refusal| written(&refusal));
        println!("{written}");
    }
}

fn rate(line: &str) -> Result<String, Refusal> {
    Ok(written(&RateRequest::read(line)?.rate()?.explained()))
}

fn plan(line: &str) -> Result<String, Refusal> {
    Ok(written(&PlanRequest::read(line)?.plan()?.explained()))
}

fn certificate(line: &str) -> Result<String, Refusal> {
    Ok(written(&CertificateRequest::read(line)?.answer()?.explained()))
}

fn forecast(line: &str) -> Result<String, Refusal> {
    Ok(written(&ForecastRequest::read(line)?.forecast()?.explained()))
}

fn written(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).expect("it serializes")
}

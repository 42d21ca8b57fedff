//! Answers requests from standard input as the example programs do, in a graph where other crates switched on every
//! feature that could move a wire form.

use std::io::{BufRead as _, stdin};

use ocop::wire::{CertificateRequest, ForecastRequest, PlanRequest, RateRequest, Refusal, text};
use serde::Serialize;

fn main() {
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

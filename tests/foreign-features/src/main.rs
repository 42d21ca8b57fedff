//! Answers rating requests from standard input, in a graph where other crates switched on every feature that could move a wire form.

use std::io::BufRead as _;

use ocop::wire::RateRequest;
use serde_json::value::RawValue;

fn main() {
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("standard input can be read");
        let request: RateRequest<'_, &RawValue> = serde_json::from_str(&line).expect("a request");
        let answer = request.rate(true).map_err(|(_, error)| error).expect("a good request");
        println!("{}", serde_json::to_string(&answer).expect("an answer serializes"));
    }
}

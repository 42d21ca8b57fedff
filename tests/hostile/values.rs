//! The golden values of the stored forms.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// The values of a form that the first release wrote.
pub(crate) fn values(name: &str) -> Vec<Value> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/stored/0.1.0").join(format!("{name}.json"));
    let text = fs::read_to_string(path).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

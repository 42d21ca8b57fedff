//! Prints the public items of a crate from its documentation as JSON, one a line.

use std::error::Error;

/// Methods of traits that a line `impl … for …` stands for.
const OF_TRAITS: [&str; 19] = [
    "arbitrary_with",
    "clone",
    "cmp",
    "code",
    "default",
    "deserialize",
    "details",
    "eq",
    "fmt",
    "from",
    "from_str",
    "hash",
    "json_schema",
    "next",
    "say",
    "schema_name",
    "serialize",
    "text",
    "try_from",
];

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("the documentation as JSON, please")?;
    let api = public_api::Builder::from_rustdoc_json(file)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    let mut lines: Vec<String> = Vec::new();
    for item in api.items() {
        let line = item.to_string();
        let name = line.split('(').next().and_then(|head| head.rsplit("::").next()).unwrap_or_default();
        let name = name.split('<').next().unwrap_or_default();
        let of_trait = line.contains("fn ") && line.contains('(') && OF_TRAITS.contains(&name);
        let of_generics = line.starts_with("pub type ");
        if !of_trait && !of_generics {
            lines.push(line);
        }
    }
    lines.sort();
    lines.dedup();
    lines.iter().for_each(|line| println!("{line}"));
    Ok(())
}

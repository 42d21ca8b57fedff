//! What must not compile fails for its own reason: a twin that differs in one line does compile.

use std::path::Path;

use crate::layout::sources;

/// A block of code of the documentation: what stands behind its fence, and its lines.
struct Block {
    fence: String,
    lines: Vec<String>,
}

fn blocks(source: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut open: Option<Block> = None;
    for line in source.lines() {
        let text = line.trim_start();
        let Some(text) = text.strip_prefix("//!").or_else(|| text.strip_prefix("///")) else {
            open = None;
            continue;
        };
        let text = text.strip_prefix(' ').unwrap_or(text);
        match (open.take(), text.strip_prefix("```")) {
            (Some(block), Some(_)) => found.push(block),
            (Some(mut block), None) => {
                block.lines.push(text.to_owned());
                open = Some(block);
            }
            (None, Some(fence)) => open = Some(Block { fence: fence.to_owned(), lines: Vec::new() }),
            (None, None) => {}
        }
    }
    found
}

/// How many lines of two blocks differ.
fn differing(one: &Block, other: &Block) -> Option<usize> {
    (one.lines.len() == other.lines.len())
        .then(|| one.lines.iter().zip(&other.lines).filter(|(one, other)| one != other).count())
}

/// What is wrong with the blocks of a source that must not compile, and how many there are.
fn flaws(source: &str) -> (usize, Vec<String>) {
    let blocks = blocks(source);
    let (mut count, mut flaws) = (0, Vec::new());
    for (at, block) in blocks.iter().enumerate() {
        if !block.fence.starts_with("compile_fail") {
            continue;
        }
        count += 1;
        let code = block.fence.strip_prefix("compile_fail,E").unwrap_or_default();
        let twin = blocks.get(at + 1).filter(|twin| twin.fence.is_empty());
        if code.len() != 4 || !code.bytes().all(|digit| digit.is_ascii_digit()) {
            flaws.push(format!("no code of an error: {:?}", block.lines));
        }
        if twin.and_then(|twin| differing(block, twin)) != Some(1) {
            flaws.push(format!("no twin that differs in one line: {:?}", block.lines));
        }
    }
    (count, flaws)
}

#[test]
fn what_must_not_compile_has_a_twin_that_compiles() {
    let files = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let (mut all, mut wrong) = (0, Vec::new());
    for file in files {
        let (count, flaws) = flaws(&std::fs::read_to_string(&file).unwrap());
        all += count;
        wrong.extend(flaws.into_iter().map(|flaw| format!("{}: {flaw}", file.display())));
    }
    assert_eq!(wrong, [""; 0]);
    assert!(all >= 3, "only {all} examples that must not compile");
}

#[test]
fn a_missing_twin_and_one_that_differs_elsewhere_are_told() {
    let fails = "/// ```compile_fail,E0308\n/// let star: u8 = \"\";\n/// ```\n";
    let twin = "/// ```\n/// let star: u8 = 3;\n/// ```\n";
    assert_eq!(flaws(&format!("{fails}///\n{twin}")), (1, Vec::new()));
    assert_eq!(flaws(fails).1.len(), 1);
    assert_eq!(flaws(&format!("{fails}{}", twin.replace("u8", "u8;\n/// let one: u8"))).1.len(), 1);
    assert_eq!(flaws(&format!("{fails}{fails}{twin}")).1.len(), 1);
    assert_eq!(flaws(&format!("{}{twin}", fails.replace(",E0308", ""))).1.len(), 1);
}

//! The example programs as services use them: lines in, lines out, exit statuses.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that meets the unexpected must fail"
)]

mod agreement;
mod catalogue;
mod certificate;
mod claims;
mod forecast;
mod life;
mod lines;
mod papers;
mod plan_upgrade;
mod rate;
mod registry;
mod tables;
mod vietnamese;

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs a built example program, which lies beside the test binary.
fn run(name: &str, args: &[&str], input: &[u8]) -> Output {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.push("examples");
    path.push(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is not built; `cargo build --examples` builds it", path.display());
    let mut child = Command::new(path)
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A program that stops early closes the pipe; what it printed is what counts.
    let writer = std::thread::spawn(move || stdin.write_all(&input).ok());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!errors.contains("panicked"), "{errors}");
    output
}

/// What a program printed.
fn printed(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

/// The lines that a program prints with `--json`, and its exit status.
fn lines(name: &str, args: &[&str], input: &[u8]) -> (Vec<Value>, i32) {
    let output = run(name, &[&["--json"], args].concat(), input);
    let lines = printed(&output).lines().map(|line| serde_json::from_str(line).unwrap());
    (lines.collect(), output.status.code().unwrap())
}

/// Arguments that no program takes, and what is told of each in English and in Vietnamese.
const UNUSABLE: [(&[&str], &str, &str); 5] = [
    (&["--jsonl"], "unknown option --jsonl", "không có tùy chọn --jsonl"),
    (&["-x"], "unknown option -x", "không có tùy chọn -x"),
    (&["--explain", "--explain"], "given twice", "được nêu hai lần"),
    (&["no-such-file.jsonl"], "there is no file no-such-file.jsonl", "không có tệp no-such-file.jsonl"),
    (
        &["--json", "no-such-file.jsonl"],
        "there is no file no-such-file.jsonl",
        "không có tệp no-such-file.jsonl",
    ),
];

/// The program refuses arguments that are unusable and explains itself, in the language asked wherever that is named.
fn refuses_unusable_arguments(name: &str) {
    for (args, english, vietnamese) in UNUSABLE {
        let tells = [
            (args.to_vec(), english, "usage:"),
            ([&["--lang", "vi"][..], args].concat(), vietnamese, "cách dùng:"),
            ([args, &["--lang", "vi"]].concat(), vietnamese, "cách dùng:"),
        ];
        for (args, told, usage) in tells {
            let output = run(name, &args, b"");
            let said = std::str::from_utf8(&output.stderr).unwrap();
            assert_eq!((output.status.code(), printed(&output)), (Some(2), ""), "{args:?}");
            assert!(said.contains(told), "{args:?}: {said}");
            assert!(
                said.contains(usage) || told.contains("tệp") || told.contains("file"),
                "{args:?}: {said}"
            );
        }
    }
    for args in [&["--lang"][..], &["--lang", "fr"], &["--json", "--lang", "VN"]] {
        let output = run(name, args, b"");
        assert_eq!((output.status.code(), printed(&output)), (Some(2), ""), "{args:?}");
        let said = std::str::from_utf8(&output.stderr).unwrap();
        assert!(said.contains("vi") && said.contains("en") && said.contains("usage:"), "{args:?}: {said}");
    }
    for (lang, usage) in [("vi", "cách dùng: "), ("en", "usage: ")] {
        let output = run(name, &["--lang", lang, "--help"], b"");
        assert_eq!(output.status.code(), Some(0));
        assert!(printed(&output).starts_with(&format!("{usage}{name} ")), "{output:?}");
    }
}

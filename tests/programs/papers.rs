//! `print_papers`: the papers of one product.

use crate::{printed, run};

const DATA: &str = "examples/data/papers.json";

#[test]
fn all_papers_are_printed_one_after_the_other_or_into_a_folder() {
    let all = run("print_papers", &[DATA], b"");
    assert_eq!(all.status.code(), Some(0));
    let heads = printed(&all).lines().filter(|line| line.starts_with("# ")).count();
    assert_eq!(heads, 6);
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers");
    let folder = folder.to_string_lossy().into_owned();
    let output = run("print_papers", &["--format", "html", "--lang", "vi", "--out", &folder, DATA], b"");
    assert_eq!(output.status.code(), Some(0));
    let files: Vec<&str> = printed(&output).lines().collect();
    assert_eq!(files.len(), 6);
    for file in files {
        let page = std::fs::read_to_string(file).unwrap();
        assert!(page.starts_with("<!DOCTYPE html>") && page.trim_end().ends_with("</html>"), "{file}");
        assert!(!page.contains("lang=\"en\"") && !page.contains("http"), "{file}");
    }
}

#[test]
fn one_paper_and_what_is_still_blank_are_asked_for() {
    let slip = run("print_papers", &["--paper", "registration_slip", "--lang", "en", DATA], b"");
    let text = printed(&slip);
    assert!(text.contains("# Registration slip") && !text.contains("# Tally"), "{text}");
    let blanks = run("print_papers", &["--blanks", "--lang", "vi", DATA], b"");
    let text = printed(&blanks);
    assert!(text.contains("- 1. Đơn vị đăng ký: Thư điện tử (chủ thể)"), "{text}");
    // From standard input.
    let data = std::fs::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(DATA)).unwrap();
    let same = run("print_papers", &["--blanks", "--lang", "vi", "-"], &data);
    assert_eq!(printed(&same), text);
}

#[test]
fn what_cannot_be_printed_is_refused() {
    for arguments in [
        &[][..],
        &["--format", "pdf", DATA],
        &["--paper", "letter", DATA],
        &["--lang", "fr", DATA],
        &["-x"],
        &[DATA, DATA],
    ] {
        let output = run("print_papers", arguments, b"");
        assert_eq!((output.status.code(), printed(&output)), (Some(2), ""), "{arguments:?}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("usage: ") && said.contains("cách dùng: "), "{said}");
    }
    for input in ["", "{}x", "{\"application\": {}}", "{\"papers\": 1}"] {
        let output = run("print_papers", &["-"], input.as_bytes());
        assert_eq!((output.status.code(), printed(&output)), (Some(1), ""), "{input}");
    }
    assert_eq!(run("print_papers", &["no-such-file.json"], b"").status.code(), Some(1));
    // A dossier of 148: its forms are a named gap.
    let data = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(DATA)).unwrap();
    let mut told: serde_json::Value = serde_json::from_str(&data).unwrap();
    let application = told["application"].as_object_mut().unwrap();
    for (field, value) in [("edition", serde_json::json!("148")), ("set", "2023/11".into())] {
        application.insert(field.to_owned(), value);
    }
    for field in ["sheet", "dossier"] {
        application.insert(field.to_owned(), serde_json::Value::Null);
    }
    application.insert("descriptions".to_owned(), serde_json::json!([]));
    let output = run("print_papers", &["--lang", "vi", "-"], told.to_string().as_bytes());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("chưa rõ mẫu phiếu đăng ký theo Quyết định số 148/QĐ-TTg"), "{said}");
}

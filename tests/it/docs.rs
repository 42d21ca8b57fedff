//! How much of the library is taught: examples, stored forms, sections on errors, lines that fit a
//! screen.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::layout::sources;

/// What stands in the files of the library.
#[derive(Default)]
struct Figures {
    types: usize,
    functions: usize,
    getters: usize,
    examples: usize,
    /// Types without an example on their page.
    bare_types: Vec<String>,
    /// Types that do not say how they are stored.
    unkept: Vec<String>,
    /// Types that say that they are not stored.
    not_stored: BTreeSet<String>,
    /// Functions that are no plain getters and have no example of their own.
    bare_functions: Vec<String>,
    /// Functions that can fail, and do not say how.
    silent: Vec<String>,
    /// Functions that can fail, and name no code of an error.
    codeless: Vec<String>,
    wide: Vec<String>,
}

/// Whether the function that starts at a line only hands out a part of itself.
fn is_getter(code: &str) -> bool {
    let Some((head, rest)) = code.split_once('{') else { return false };
    let Some((_, parameters)) = head.split_once('(') else { return false };
    let Some((parameters, _)) = parameters.split_once(')') else { return false };
    if !matches!(parameters.trim(), "self" | "&self" | "mut self" | "&mut self") {
        return false;
    }
    let Some((body, _)) = rest.split_once('}') else { return false };
    let Some(path) = body.trim().trim_start_matches(['&', '*']).strip_prefix("self.") else { return false };
    path.split('.').all(|step| {
        let step = step.strip_suffix("()").unwrap_or(step);
        !step.is_empty() && step.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

/// The documentation above an item.
#[derive(Default)]
struct Docs(Vec<String>);

impl Docs {
    fn has(&self, what: &str) -> bool {
        self.0.iter().any(|line| line.contains(what))
    }

    fn has_example(&self) -> bool {
        let mut open = false;
        self.0.iter().any(|line| {
            let fence = line.trim().starts_with("```");
            open ^= fence;
            fence && open && is_example(line.trim())
        })
    }

    /// Whether it names the code of an error, or says that there is none.
    fn names_a_code(&self) -> bool {
        let text = self.0.join("\n");
        let small = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
        let is_code = |word: &str| word.contains('_') && word.chars().all(small);
        text.split('`').skip(1).step_by(2).any(is_code)
            || text.contains("without a code")
            || text.contains("$error")
    }

    /// What stands under a heading, down to the next one.
    fn section(&self, heading: &str) -> Option<Self> {
        let start = self.0.iter().position(|line| line.trim() == heading)?;
        let rest = self.0.iter().skip(start + 1);
        // A hidden line of an example begins so too.
        let mut open = false;
        let section = rest.take_while(|line| {
            open ^= line.trim().starts_with("```");
            open || !line.trim().starts_with("# ")
        });
        Some(Self(section.cloned().collect()))
    }
}

fn is_example(fence: &str) -> bool {
    matches!(fence, "```" | "```rust") || fence.starts_with("```compile_fail")
}

/// The name after a keyword: `pub enum Star in …`.
fn name(line: &str) -> &str {
    line.split(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == '$')).next().unwrap()
}

/// The type that a line declares, and whether a macro writes its stored form and its codes.
fn declared(line: &str) -> Option<(&str, bool)> {
    for head in ["pub struct ", "pub enum "] {
        if let Some(rest) = line.strip_prefix(head) {
            let name = name(rest);
            let coded = rest[name.len()..].starts_with(" in \"");
            // What a macro declares has its documentation where it is used.
            return (!name.starts_with('$')).then_some((name, coded));
        }
    }
    // The provinces and the codes of units, whose macros take no keyword.
    let (name, rest) = line.split_once(' ')?;
    let of_macro = matches!(rest, "in Current;" | "in Former;" | "of District, 3;" | "of Commune, 5;");
    of_macro.then_some((name, false))
}

impl Figures {
    fn read(&mut self, file: &str, text: &str) {
        let mut docs = Docs::default();
        let (mut open, mut attribute, mut of_trait) = (false, false, false);
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let trimmed = line.trim();
            if let Some(doc) = trimmed.strip_prefix("///").or_else(|| trimmed.strip_prefix("//!")) {
                if line.trim_end().chars().count() > 100 {
                    self.wide.push(format!("{file}: {trimmed}"));
                }
                if doc.trim().starts_with("```") {
                    self.examples += usize::from(!open && is_example(doc.trim()));
                    open = !open;
                }
                docs.0.push(doc.to_owned());
            } else if attribute || trimmed.starts_with("#[") {
                attribute = !trimmed.ends_with(']');
                // A macro puts names into the documentation so.
                if trimmed.starts_with("#[doc = ") {
                    docs.0.push(trimmed.to_owned());
                }
            } else if !trimmed.is_empty() {
                self.item(file, trimmed, &text[start..], &docs, of_trait);
                docs.0.clear();
                of_trait = (of_trait || line.starts_with("pub trait ")) && !line.starts_with('}');
            }
            start += line.len();
        }
    }

    fn item(&mut self, file: &str, line: &str, code: &str, docs: &Docs, of_trait: bool) {
        let other = ["pub trait ", "pub type ", "pub union "].iter().find_map(|head| line.strip_prefix(head));
        if let Some(name) = declared(line).map(|(name, _)| name).or(other.map(name)) {
            self.types += 1;
            if !docs.has_example() {
                self.bare_types.push(format!("{file}: {name}"));
            }
        }
        if let Some((name, coded)) = declared(line) {
            let section = docs.section("# Stored form").unwrap_or_default();
            // An error says the form that all errors have.
            let told = coded || section.has_example() || section.has("#stored-form");
            if section.has("not stored") {
                self.not_stored.insert(name.to_owned());
            } else if !told {
                self.unkept.push(format!("{file}: {name}"));
            }
        }
        let head = ["pub fn ", "pub const fn "].iter().find_map(|head| line.strip_prefix(head));
        // A row of the macro `parts!` is a function, whose documentation stands there and not in the macro.
        let row = line.split_once(": ").filter(|(name, rest)| {
            file.starts_with("proptest1/parts_of_")
                && rest.split_once(" = ").is_some_and(|(part, _)| part.starts_with(char::is_uppercase))
                && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
        });
        let head = head.filter(|head| !head.starts_with('$')).or(row.map(|(name, _)| name));
        let Some(head) = head.or(line.strip_prefix("fn ").filter(|_| of_trait)) else { return };
        self.functions += 1;
        let place = format!("{file}: {}", name(head));
        if is_getter(code) {
            self.getters += 1;
        } else if !docs.has_example() {
            self.bare_functions.push(place.clone());
        }
        if code.split(['{', ';']).next().unwrap().contains("-> Result<") {
            match docs.section("# Errors") {
                None => self.silent.push(place),
                Some(section) if !section.names_a_code() => self.codeless.push(place),
                Some(_) => {}
            }
        }
    }
}

fn figures() -> Figures {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut figures = Figures::default();
    for path in sources(&src) {
        let name = path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
        figures.read(&name, &fs::read_to_string(&path).unwrap());
    }
    figures
}

#[test]
fn every_type_has_an_example_on_its_page() {
    let figures = figures();
    assert!(figures.types > 400, "{} types were read", figures.types);
    assert!(figures.bare_types.is_empty(), "{:#?}", figures.bare_types);
}

#[test]
fn every_function_that_is_no_plain_getter_has_an_example_of_its_own() {
    let figures = figures();
    let taught = figures.functions - figures.getters;
    println!(
        "{} public functions, {} of them plain getters; {} running examples",
        figures.functions, figures.getters, figures.examples
    );
    assert!(figures.functions > 1_000, "the sources are read");
    assert!(figures.bare_functions.is_empty(), "{:#?}", figures.bare_functions);
    // A type and a function each have their own.
    assert!(figures.examples >= taught + figures.types, "{} examples", figures.examples);
}

/// Names the types that are not stored. A type that can be serialized does not compile here.
macro_rules! not_stored {
    ($($Type:ty),* $(,)?) => {{
        $(const _: () = {
            trait Either<Which> {
                const ONE: () = ();
            }
            struct Serialized;
            impl<T: ?Sized> Either<()> for T {}
            // For a type that can be serialized there are two answers, and none is chosen.
            impl<T: serde::Serialize + ?Sized> Either<Serialized> for T {}
            <$Type as Either<_>>::ONE
        };)*
        [$(stringify!($Type)),*].map(|path| {
            let path = path.split('<').next().unwrap();
            path.rsplit("::").next().unwrap().trim().to_owned()
        })
    }};
}

#[test]
fn every_type_says_how_it_is_stored_or_that_it_is_not() {
    use ocop::{crosswalk, law, place, registry, wire};

    let figures = figures();
    assert!(figures.unkept.is_empty(), "{:#?}", figures.unkept);
    let not_stored = not_stored! {
        crosswalk::Counterparts, crosswalk::Demand, crosswalk::Filings, crosswalk::MissedMinimum,
        crosswalk::Restructured, law::AdmissionCondition, law::AdmittedProducer, law::Bands, law::BatchRule,
        law::CertificateRules, law::Cited<u8>, law::CouncilComposition, law::CouncilRules, law::DocumentList,
        law::DocumentLists, law::DossierRules, law::EvidenceDays, law::ExtensionRules, law::FormItem,
        law::FormSection, law::InspectorRules, law::Minima, law::NamedOrganisation, law::PaperForm,
        law::ProcedureRules, law::ProducerRules, law::ResultRule, law::RevocationRules, law::Rules,
        law::SenderRules, law::StepRule, law::SupervisionRules, law::Transition, law::Vacancy,
        law::ValidPaper, ocop::Details, ocop::Said<'static, ocop::Star>, place::UnitCandidate,
        place::UnitName<'static>, registry::ProvincialSets, wire::CertificateRequest<'static>, wire::Fault,
        wire::ForecastRequest<'static>, wire::PlaceRequest<'static>, wire::PlanRequest<'static>,
        wire::ProductInWords, wire::RateRequest<'static>,
    };
    // So everything that can be serialized tells its form.
    assert_eq!(figures.not_stored, BTreeSet::from(not_stored));
    // The types with codes and numbers are told it by the macros that write them.
    let coded = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/base/coded.rs")).unwrap();
    assert_eq!(coded.matches("        /// # Stored form").count(), 2);
    assert_eq!(coded.matches("serde_json::to_string(&value)?, json").count(), 2);
}

#[test]
fn a_function_that_can_fail_says_how() {
    let figures = figures();
    assert!(figures.silent.is_empty(), "{:#?}", figures.silent);
    assert!(figures.codeless.is_empty(), "{:#?}", figures.codeless);
}

#[test]
fn lines_of_documentation_have_at_most_100_columns() {
    let wide = figures().wide;
    assert!(wide.is_empty(), "{wide:#?}");
}

#[test]
fn what_is_not_taught_is_found() {
    let mut figures = Figures::default();
    figures.read(
        "bad.rs",
        r#"
/// A type, with a line that is far too wide for anybody to read on one screen beside another file of it.
#[expect(
    dead_code,
    reason = "no reason"
)]
pub struct Bare;

/// A type that is told, and not stored.
///
/// ```
/// # Hidden
/// ```
///
/// # Stored form
///
/// It is not stored.
pub struct Told;

/// A stored type without its form.
///
/// ```
/// ```
///
/// # Stored form
///
/// As JSON.
///
/// # Other
///
/// ```
/// ```
pub enum Unkept {}

pub trait Taught {
    fn bare(&self);
}

impl Bare {
    /// A getter.
    pub fn getter(&self) -> &u8 {
        &self.field
    }

    /// A function.
    pub fn silent() -> Result<(), u8> {
        Ok(())
    }

    /// A function.
    ///
    /// ```text
    /// ```
    ///
    /// # Errors
    ///
    /// Sometimes.
    pub fn codeless() -> Result<(), u8> {
        Ok(())
    }
}
"#,
    );
    assert_eq!((figures.types, figures.functions, figures.getters, figures.examples), (4, 4, 1, 3));
    assert_eq!(figures.bare_types, ["bad.rs: Bare", "bad.rs: Taught"]);
    assert_eq!(figures.unkept, ["bad.rs: Bare", "bad.rs: Unkept"]);
    assert!(figures.not_stored.iter().eq(["Told"]));
    assert_eq!(figures.bare_functions, ["bad.rs: bare", "bad.rs: silent", "bad.rs: codeless"]);
    assert_eq!(
        (figures.silent, figures.codeless),
        (vec!["bad.rs: silent".into()], vec!["bad.rs: codeless".to_owned()])
    );
    assert_eq!(figures.wide.len(), 1);
}

//! Storing: SQLite and JSON, and what to do after the library was updated.
//!
//! Every value of the library is written and read back with `serde` (a default feature). You need
//! no data types of your own for it. The crate page has a
//! [table of what is kept in which form](crate#what-can-be-kept-and-how). This chapter needs
//!
//! ```text
//! cargo add serde_json
//! cargo add rusqlite --features bundled
//! ```
//!
//! # JSON
//!
//! ```
//! use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let sheet = ScoreSheet::from_choices(coffee, [("1.1", 2), ("2.2", 3)])?;
//!     let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!
//!     let text = serde_json::to_string(&assessment)?;
//!     let again: Assessment = serde_json::from_str(&text)?;
//!     assert_eq!(again, assessment);
//!
//!     // Reading checks what making checks. What was spoilt is refused; the message says where.
//!     let spoilt = text.replace(r#""1.1":2"#, r#""1.1":22"#);
//!     assert_ne!(spoilt, text);
//!     assert!(serde_json::from_str::<Assessment>(&spoilt).is_err());
//!     Ok(())
//! }
//! ```
//!
//! CBOR and postcard work in the same way.
//!
//! # Keep what was decided: records
//!
//! An `Assessment` is rated anew each time it is asked. That is right for a draft and wrong for a
//! decision: what a council decided stays decided, even if a later version of the library corrects
//! a table. For that there are records ([`AssessmentRecord`](crate::AssessmentRecord),
//! [`CertificateRecord`](crate::certificate::CertificateRecord),
//! [`FilingRecord`](crate::dossier::FilingRecord),
//! [`ProcedureRecord`](crate::procedure::ProcedureRecord)). A record holds the star, the score, the
//! revision of the tables (a number that rises with each correction) and a fingerprint of the set
//! (a short text that changes when the set does). Reading a record does not rate it again.
//!
//! # SQLite
//!
//! One table is enough. What you search by gets a column of its own; the value itself is its JSON.
//!
//! ```
//! use ocop::{Assessment, AssessmentRecord, Council, Edition, ProductSet, ScoreSheet, SetId};
//! use rusqlite::{Connection, params};
//!
//! const TABLE: &str =
//!     "CREATE TABLE IF NOT EXISTS rated (product TEXT, star INTEGER, record TEXT) STRICT";
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let file = Connection::open_in_memory()?; // or Connection::open("ocop.db")
//!     file.execute_batch(TABLE)?;
//!
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let sheet = ScoreSheet::from_choices(coffee, [("1.1", 2), ("2.2", 3)])?;
//!     let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!     let record = AssessmentRecord::of(&assessment);
//!     let star = record.star().map(|star| star.number());
//!     let body = serde_json::to_string(&record)?;
//!     file.execute("INSERT INTO rated VALUES (?1, ?2, ?3)", params!["p1", star, body])?;
//!
//!     let find = "SELECT record FROM rated WHERE product = 'p1'";
//!     let body: String = file.query_row(find, [], |row| row.get(0))?;
//!     let kept: AssessmentRecord = serde_json::from_str(&body)?;
//!     assert_eq!(kept.star(), record.star());
//!     Ok(())
//! }
//! ```
//!
//! `tests/service.rs` of the repository is a whole service of this kind: sheets, ratings, plans,
//! certificates and procedures in one file.
//!
//! # After an update: verify
//!
//! [`verify`](crate::AssessmentRecord::verify) holds a record against the tables of today:
//!
//! ```
//! use ocop::{Assessment, AssessmentRecord, Council, Edition, Lang, ProductSet, Say};
//! use ocop::{ScoreSheet, SetId};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let sheet = ScoreSheet::from_choices(coffee, [("1.1", 2), ("2.2", 3)])?;
//!     let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!     let mut kept = serde_json::to_value(AssessmentRecord::of(&assessment))?;
//!
//!     // The tables have not changed: nothing is told.
//!     let record: AssessmentRecord = serde_json::from_value(kept.clone())?;
//!     assert!(record.verify().is_empty());
//!
//!     // As if a table before a correction had led to four stars.
//!     kept["decided"]["star"] = 4.into();
//!     let record: AssessmentRecord = serde_json::from_value(kept)?;
//!     assert_eq!(record.star().map(|star| star.number()), Some(4));
//!     let found = record.verify();
//!     let told = found.iter().map(|found| found.text(Lang::En).to_string());
//!     assert!(told.eq(["star decided: 4 stars; judged again: 1 star"]));
//!     Ok(())
//! }
//! ```
//!
//! An empty list means that the tables of today give the same result. Otherwise each divergence
//! names what was decided and what would be decided today. What to do with it is for the office to
//! decide: the library changes no record.
//!
//! Next: [certificates and filing windows](super::certificates).

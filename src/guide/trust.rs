//! Trust: what was checked, by which command, with which figures.
//!
//! Each figure can be made again. The commands run in the folder of the repository. Those with a
//! star are steps of every full run of the checks.
//!
//! | what | figure | command |
//! |---|---|---|
//! | conformance * | 667 cases, 9,510 assertions | `cargo test --all-features --test conformance` |
//! | tests * | over 1,200 beside the examples | `cargo test --all-features` |
//! | properties * | 137 among them | the same |
//! | the next decision | 10 lines, all but 50 tests hold | `bash tests/new-decision/check` |
//! | changed cells | 316, none unnoticed | `bash tests/data-mutation/check 2` |
//! | changed words | 300, none unnoticed | `bash tests/words-mutation/check` |
//! | changed code | 7,044 mutants, none open | `bash tests/code-mutation/check` |
//! | fuzzing * | 103,480,106 executions so far | `bash tests/fuzz/run 600` |
//! | costly inputs * | at most 32 times the input | `cargo test --all-features --test hostile` |
//! | what they cost | a table of 109 rows | `cargo bench --all-features --bench hostile` |
//! | stored forms * | 188, kept for good | `cargo test --all-features --test stored_forms` |
//! | public items * | over 7,000 | `bash tests/public-api/check` |
//! | strategies * | 265 types | `cargo test --all-features --test strategies` |
//! | dependencies * | 40 crates, 12 without features | `bash .ci/dependencies` |
//!
//! # Against the decisions
//!
//! * **The conformance corpus** has 60 codes of errors in it, too. The expected values come from a
//!   second implementation that was written from the decisions. `-- --nocapture` prints what it
//!   asserted.
//! * **Tests and properties**: among them a naive second implementation, every level of every
//!   criterion, and every day around each boundary.
//! * **The next decision** is one folder and ten lines. 50 tests of `it` state what is signed
//!   today, by name in `tests/new-decision/signed.txt`; its others, over 1,200, hold over it.
//!
//! # Would a test notice?
//!
//! * **Cells**: single cells of the tables are changed: points, marks, maxima, codes, scales,
//!   notes, grounds, ranges of the crosswalk, citations, days, thresholds, dates, successors,
//!   communes. Of 316 in two rounds the compiler refuses 49, and a test tells each of the other 267
//!   alone.
//! * **Words**: 300 words of labels, notes and sentences are changed, one each, and a test tells
//!   every one of them.
//! * **Code**: of 7,044 mutants of the deciding modules, 2,247 do not compile. Of the 4,797 others
//!   tests tell 4,688, and 109 change nothing that a caller can see, each with its reason in
//!   `tests/code-mutation/explained.txt`. `tests/code-mutation/README.md` has the figures of each
//!   module. With a path, as `src/rating`, the command runs those of one module.
//!
//! # Under attack
//!
//! * **Fuzzing by coverage**: 12 targets, one for each wire type, for stored forms, readers of
//!   text, councils, certificates, procedures and censuses. They assert laws, not only that nothing
//!   panics. The readers of text ran 31 million times. One day outside of the calendar and one
//!   record that could not be written again were found, and no wrong star. `tests/fuzz/README.md`
//!   has the figure of each.
//! * **Inputs made to cost**: memory and answers stay within 32 times the length of the input and a
//!   constant, time grows as the length does. The families of inputs, and what each costs, stand in
//!   `tests/hostile/README.md`.
//! * **One form** *: every object of every stored form and request is given as a list, with an
//!   unknown, a repeated and a missing field.
//!   `cargo test --all-features --test stored_forms -- one_form`
//!
//! # What is kept stays
//!
//! * **Stored forms**: a JSON schema of each, and values that this release wrote, kept for good.
//!   `bash tests/schema-check/check` holds the values against the schemas *.
//! * **A corrected table** *: what was decided before is read under it, and what diverges is named.
//!   `bash tests/corrected-table/check`
//! * **Public items**: each is a line with its types; what is gone or differs is told.
//! * **Other crates' features** *: they move neither a good line nor a bad one.
//!   `bash tests/foreign-features/check`
//!
//! # Where it builds, and on what
//!
//! * **Without the standard library** *, with every feature. `bash tests/no-std/check`
//! * **On the oldest Rust** *: a lint tells what is newer than 1.88, and the toolchain itself is
//!   used where it is there.
//! * **Dependencies**: from the registry alone, under licences that fit, each once.
//! * **Size of the communes' tables**: under 500,000 bytes of a stripped program.
//!   `bash tests/size-of-communes/check`
//! * **Strategies**: values of 265 public types can be drawn at random for tests of your own; the
//!   others are listed with the reason.
//! * **Documentation** *: a running example on every type and every function that is no plain
//!   getter, and a Vietnamese search that finds what it should.
//!   `cargo test --all-features --test it docs:: -- --nocapture`, `bash tests/search/check`
//!
//! # What an input may cost
//!
//! Readers check sizes first: a council has at most 65,535 sheets, lists of errors are cut with a
//! count, and what was given is cut where it is long. Memory and the length of an answer are at
//! most 32 times the length of the input, beside a constant. The longest is how far two councils
//! agree, which names every sheet on every criterion.
//!
//! # What a service does besides
//!
//! * **Limit the length of a body** before you hand it over: the library costs a factor of what it
//!   is given, and how much that may be is yours to say.
//! * **Escape what you show.** An error quotes what was given.
//! * **Keep records** of what was decided, not inputs alone ([storing](super::storing)).
//!
//! # What cannot happen
//!
//! The library has no `unsafe`, no floats and no clock; it opens no file and starts no thread.
//! Lints deny indexing, unwrapping, casts and unchecked arithmetic; the few sums that are clamped
//! say in a comment why they cannot reach the end of their type. What is refused leaves no trace,
//! and a value that exists is valid, also one that was read from text: properties hold every public
//! constructor and setter to that.

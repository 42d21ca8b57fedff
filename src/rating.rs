//! From score sheets to a star, and why.
//!
//! Each member of a council fills in a [`ScoreSheet`]: for each criterion one
//! level, or none. A [`Council`] puts them together by its rules into an
//! [`Assessment`], which [rates](crate::Assessment::rate) to an
//! [`Outcome`] and [explains](crate::Assessment::explain) it step by step. While
//! sheets are still open, [`Bounds`] say what is certain and what is possible. What
//! was decided is kept as an [`AssessmentRecord`].

mod assessment;
mod bounds;
mod choice;
mod council;
mod explanation;
mod fingerprint;
mod ground;
mod line;
mod open;
mod outcome;
mod record;
mod recorded;
mod score;
mod sheet;
mod sheet_error;
#[cfg(feature = "serde")]
mod stored;
mod words;

pub use assessment::{Assessment, AssessmentError};
pub use bounds::{Bounds, OpenAssessment, Swing};
pub use choice::{Choice, Choices, InvalidChoice};
pub use council::{Council, MinimaPolicy};
pub use explanation::{Explanation, Step};
pub use fingerprint::{Fingerprint, InvalidFingerprint};
pub use ground::{Ground, GroundKind, Grounds};
pub use line::SheetTextError;
pub use open::{OpenSheet, Reply};
pub use outcome::{MinimaBasis, Outcome, OutcomeKind, Rating, Rescore};
pub use record::{AssessmentRecord, Divergence, RecordError};
pub use recorded::{RecordedResult, RecordedResultError};
pub use score::{Score, ScoreError, Shortfall};
pub use sheet::ScoreSheet;
pub use sheet_error::{SheetError, SheetErrors};

#[cfg(feature = "serde")]
pub(crate) use assessment::{check_attestation, check_size};
#[cfg(feature = "serde")]
pub(crate) use choice::whole;
pub(crate) use choice::{Given, place_of};

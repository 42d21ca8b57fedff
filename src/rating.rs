//! From score sheets to a star, and why.
//!
//! Each member of a council fills in a [`ScoreSheet`]: for each criterion one level, or none. An
//! [`Assessment`] puts the sheets under the rules of a [`Council`]. It
//! [rates](crate::Assessment::rate) the product, which gives an [`Outcome`], and
//! [explains](crate::Assessment::explain) the outcome step by step. An [`AssessmentRecord`] keeps
//! what was decided.
//!
//! A sheet that is still being filled in is an [`OpenSheet`]. While sheets are open, the [`Bounds`]
//! of an [`OpenAssessment`] say which rating is certain and which is possible.
//!
//! An [`Agreement`] tells how far the members of a council agree: who chose which level, what
//! depends on it, and whose sheet alone moves the star. [`AgreementBetween`] compares two councils
//! that assessed the same product. [`AgreementWithReference`] compares the sheets of a practice
//! sitting with a reference sheet.
//!
//! # A sheet as a line of text
//!
//! A [`ScoreSheet`] and an [`OpenSheet`] are printed as one line of text, for logs, links and
//! minutes, and are read back from it. The line has `OCOP:`, the set, and each criterion with its
//! level. A level of a case is written `a1`, and no level `-`. On an open sheet `?` stands for a
//! criterion that is not answered yet.
//!
//! ```
//! use ocop::{OpenSheet, ProductSet, ScoreSheet, SetId};
//!
//! let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 2)?;
//! let line = sheet.to_string();
//! assert!(line.starts_with("OCOP:2026/11/1.1:2/1.2:-/1.3:-/"));
//! assert_eq!(line.parse::<ScoreSheet>()?, sheet);
//!
//! // An open sheet may leave criteria out: they are not answered yet.
//! let open: OpenSheet = "OCOP:2026/11/1.1:2/1.2:-".parse()?;
//! assert_eq!(open.open().next().map(|criterion| criterion.code()), Some("1.3"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod agreement;
pub(crate) mod assessment;
pub(crate) mod bounds;
pub(crate) mod choice;
pub(crate) mod council;
pub(crate) mod explanation;
mod fingerprint;
pub(crate) mod ground;
mod line;
pub(crate) mod open;
pub(crate) mod outcome;
pub(crate) mod record;
mod recorded;
pub(crate) mod score;
pub(crate) mod sheet;
mod sheet_error;
#[cfg(feature = "serde")]
mod stored;
mod words;

#[doc(alias("mức thống nhất", "muc thong nhat"))]
pub use agreement::AgreedShare;
#[doc(alias("mức thống nhất của hội đồng", "muc thong nhat cua hoi dong"))]
pub use agreement::Agreement;
#[doc(alias("phiếu mẫu", "phieu mau", "tập huấn chấm điểm", "tap huan cham diem"))]
pub use agreement::AgreementWithReference;
#[doc(alias("bỏ một phiếu", "bo mot phieu"))]
pub use agreement::LeftOut;
pub use agreement::{
    AgreementBetween, AgreementError, CriterionAgainstReference, CriterionAgreement, CriterionBetween,
    LevelChoice, MemberAgainstReference, SplitMinimum,
};
pub(crate) use assessment::Assessment;
pub use assessment::AssessmentError;
pub(crate) use bounds::Bounds;
pub use bounds::{OpenAssessment, Swing};
pub use choice::InvalidChoice;
pub(crate) use choice::{Choice, Choices};
pub(crate) use council::{Council, MinimaPolicy};
pub(crate) use explanation::Explanation;
pub use explanation::Step;
pub use fingerprint::{Fingerprint, InvalidFingerprint};
pub use ground::Grounds;
pub(crate) use ground::{Ground, GroundKind};
pub use line::SheetTextError;
pub(crate) use open::OpenSheet;
pub use open::Reply;
#[doc(alias("chấm lại", "cham lai"))]
pub use outcome::Rescore;
pub use outcome::{MinimaBasis, OutcomeKind};
pub(crate) use outcome::{Outcome, Rating};
pub(crate) use record::AssessmentRecord;
pub use record::{Divergence, RecordError};
pub use recorded::{RecordedResult, RecordedResultError};
pub(crate) use score::Score;
pub use score::{ScoreError, Shortfall};
pub(crate) use sheet::ScoreSheet;
pub use sheet_error::{SheetError, SheetErrors};

#[cfg(feature = "serde")]
pub(crate) use assessment::{check_attestation, check_size};
#[cfg(feature = "serde")]
pub(crate) use choice::whole;
pub(crate) use choice::{Given, place_of};

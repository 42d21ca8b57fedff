//! From score sheets to a star, and why.
//!
//! Each member of a council fills in a [`ScoreSheet`]: for each criterion one
//! level, or none. A [`Council`] puts them together by its rules into an
//! [`Assessment`], which [rates](crate::Assessment::rate) to an
//! [`Outcome`] and [explains](crate::Assessment::explain) it step by step. While
//! sheets are still open, [`Bounds`] say what is certain and what is possible. What
//! was decided is kept as an [`AssessmentRecord`].
//!
//! How far members agree is an [`Agreement`]: who chose which level, what hangs on it, and whose
//! sheet alone moves the star. [`AgreementBetween`] compares two councils of a product, and
//! [`AgreementWithReference`] a practice sitting with the sheet it should have filled in.

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

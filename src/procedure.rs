//! The procedure (*trình tự đánh giá, phân hạng*): from a dossier to a decision, in steps that each
//! have a day.
//!
//! Under 26/2026 (Art. 7) the commune reviews four contents of a dossier and proposes the product.
//! The provincial council rates it. The province decides on three and four stars, and forwards a
//! product that reaches 90 points to the ministry, whose council rates it again. Under 148 as
//! amended by 1489 the way was the same. Before 1489 the dossier went to the district first: under
//! 1048 the district passed on products with 50 points or more, under 148 as signed it certified
//! three stars itself and passed on products with 70 points or more.
//!
//! These steps lead from one stage to the next:
//!
//! * **submitted**: the commune [reviews](StepKind::Review) the dossier, which leads to proposed.
//!   Before 1489 the district council [assesses](StepKind::Assess) it, which leads to shortlisted,
//!   recognisable or unrecognised.
//! * **shortlisted**: the district [forwards](StepKind::Forward) the dossier, which leads to
//!   proposed. With fewer stars than the points make, the district may settle the lower star
//!   instead, which leads to decided.
//! * **proposed**: the provincial council assesses the product, which leads to candidate,
//!   recognisable or unrecognised. The re-rating of a product of five stars may be forwarded
//!   directly instead.
//! * **candidate**: the province forwards the dossier, which leads to forwarded. With fewer than
//!   five stars the province may settle the lower star instead, which leads to decided.
//! * **forwarded**: the central council assesses the product, which leads to recognisable, returned
//!   or unrecognised.
//! * **returned**: the province [takes the central result](StepKind::TakeCentralResult), which
//!   leads to decided, or has the product [assessed again](StepKind::AssessAgain), which leads to
//!   proposed.
//! * **recognisable**: the [recognition](StepKind::Recognise) with the certificate leads to
//!   decided.
//! * **unrecognised**: the notice of the [result](StepKind::Decline) leads to decided.
//! * **decided**: no step follows.
//!
//! A row of an edition's table ([`ProcedureRules`](crate::law::ProcedureRules)) holds what the
//! edition says of a step: who takes it, at which tier, for which dossiers, by when, where it leads
//! and what it rests on. A [`Procedure`](crate::Procedure) is this table, read for one dossier. It
//! is made from a [`Filing`](crate::dossier::Filing) and takes one [`ProcedureStep`] after the
//! other; a step that is refused leaves it as it was. It also tells what may happen
//! [next](crate::Procedure::next). The OCOP bodies and the consulting teams take no steps of their
//! own: their work (intake, review, submission, notice) stands beside the step that it leads to.
//!
//! ```
//! use ocop::dossier::{CommuneContent, FilingOptions};
//! use ocop::law::DossierKind;
//! use ocop::procedure::{CommuneReport, Manner, ProcedureStep, Schedule, StageKind, StepKind};
//! use ocop::{Assessment, Council, Edition, Lang, Procedure, ProductSet, Say};
//! use ocop::{ScoreSheet, SetId, Star};
//! use time::macros::date;
//!
//! let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//! let options = FilingOptions::on(date!(2026 - 08 - 31), coffee, None, None)?;
//! let filing = options.file(DossierKind::First)?;
//! let mut procedure = Procedure::new(filing);
//! let schedule = Schedule::new();
//! let next = procedure.next(date!(2026 - 08 - 31), &schedule);
//! assert_eq!(next[0].by(), Some(date!(2026 - 09 - 21)));
//!
//! let contents = CommuneContent::ALL.iter().map(|content| (*content, "As described"));
//! let report = CommuneReport::new(contents)?;
//! procedure.apply(ProcedureStep::review(date!(2026 - 09 - 18), report))?;
//! // The province holds its second batch before 30 December.
//! let next = procedure.next(date!(2026 - 09 - 18), &schedule);
//! assert_eq!(next[0].by(), Some(date!(2026 - 12 - 29)));
//!
//! # let best = coffee.criteria_set().criteria();
//! # let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//! # let sheets = [ScoreSheet::from_choices(coffee, best)?.with("4.1", 3)?];
//! let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
//! let step = ProcedureStep::assess(date!(2026 - 11 - 20), assessment, Manner::Sitting);
//! // 97 points, but a minimum for five stars is unmet, so there are two courses.
//! assert_eq!(procedure.apply(step)?.kind(), StageKind::Candidate);
//! let next = procedure.next(date!(2026 - 11 - 20), &schedule);
//! assert_eq!(next[0].step(), Some(StepKind::Forward));
//! assert_eq!(next[1].step(), Some(StepKind::Recognise));
//!
//! let decided = procedure.apply(ProcedureStep::recognise(date!(2026 - 12 - 01)))?;
//! let certificate = decided.certificate().ok_or("four stars are certified")?;
//! assert_eq!(certificate.star(), Star::Four);
//! assert_eq!(certificate.valid_through(), date!(2029 - 12 - 01));
//! println!("{}", decided.text(Lang::Vi));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Where the decisions are silent, the procedure follows a named [`Reading`](crate::law::Reading),
//! which stands in the basis of the answer. Where their words are not known, it names the
//! [`Gap`](crate::law::Gap).

mod batch;
mod course;
pub(crate) mod machine;
mod next;
mod record;
mod report;
mod stage;
mod step;
mod step_error;
#[cfg(feature = "serde")]
mod stored;
mod words;

#[doc(alias("đợt đánh giá", "dot danh gia"))]
pub use batch::Batch;
pub use batch::BatchError;
#[doc(alias("kế hoạch đánh giá", "ke hoach danh gia"))]
pub use batch::Schedule;
#[doc(alias("quá hạn", "qua han"))]
pub use next::Delay;
#[doc(alias("bước tiếp theo", "buoc tiep theo"))]
pub use next::Next;
#[doc(alias("hồ sơ lưu", "ho so luu"))]
pub use record::ProcedureRecord;
pub use record::{ProcedureDivergence, RecordedStep, RestoreError};
#[doc(alias("báo cáo của UBND cấp xã", "bao cao cua UBND cap xa"))]
pub use report::CommuneReport;
pub use report::CommuneReportError;
#[doc(alias("tình trạng xử lý hồ sơ", "tinh trang xu ly ho so"))]
pub use stage::Stage;
#[doc(alias("bước", "buoc"))]
pub use step::ProcedureStep;
pub use step_error::StepError;

#[doc(alias("cơ quan thực hiện", "co quan thuc hien"))]
pub use crate::law::procedures::Actor;
pub use crate::law::procedures::Finding;
#[doc(alias("hình thức đánh giá", "hinh thuc danh gia"))]
pub use crate::law::procedures::Manner;
#[doc(alias("giai đoạn", "giai doan"))]
pub use crate::law::procedures::StageKind;
#[doc(alias("bước", "buoc"))]
pub use crate::law::procedures::StepKind;

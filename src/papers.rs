//! The papers of a dossier and of a council, filled in: registration slip, introduction,
//! self-assessment report, report of the commune, tally and minutes.
//!
//! A [`Paper`] holds what stands on a paper, as data: its sections, and in each section lines,
//! boxes and tables, in Vietnamese and in English. It also lists what is still
//! [blank](Paper::blanks), and where.
//!
//! The rules of an edition say how its forms are laid out
//! ([`DossierRules::forms`](crate::law::DossierRules::forms)). Sections, facts and their order are
//! the decision's, the words are the library's own. No decision prints a form for a council's tally
//! and minutes: their forms are the library's own ([reading
//! 43](crate::law::Reading::CouncilPapers)).
//!
//! An [`Application`] fills in the papers of the producer and the commune, a [`CouncilSitting`]
//! fills in those of a council. The example program `print_papers` prints them as Markdown, and as
//! an HTML page that needs no other file.
//!
//! ```
//! use ocop::law::{DossierKind, PaperFact, PaperKind};
//! use ocop::papers::Application;
//! use ocop::producer::ProducerKind;
//! use ocop::{Edition, Lang, Producer, ProductSet, Say, SetId};
//!
//! let producer = Producer::new("HTX chế biến chè Phìn Hồ", ProducerKind::Cooperative)?;
//! let tea = SetId::decision_26(ProductSet::Tea);
//! let application =
//!     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", producer)?
//!         .with_text(PaperFact::Phone, "0219 000 000")?;
//! let slip = application.paper(PaperKind::RegistrationSlip)?;
//! let blanks: Vec<_> = slip.blanks().iter().filter_map(|blank| blank.fact()).collect();
//! assert!(blanks.contains(&PaperFact::Email) && !blanks.contains(&PaperFact::Phone));
//! for blank in slip.blanks() {
//!     println!("{}", blank.text(Lang::Vi));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod application;
mod error;
mod filled;
mod house;
mod paper;
mod sitting;
#[cfg(feature = "serde")]
mod stored;
mod tables;
mod words;

#[doc(alias("hồ sơ đăng ký", "ho so dang ky"))]
pub use application::Application;
pub use error::PaperError;
#[doc(alias("chỗ còn trống", "cho con trong"))]
pub use paper::Blank;
#[doc(alias("biểu mẫu", "bieu mau"))]
pub use paper::Paper;
pub use paper::{PaperItem, PaperSection, PaperText};
#[doc(alias("phiên họp hội đồng", "phien hop hoi dong"))]
pub use sitting::CouncilSitting;

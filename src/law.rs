//! The decisions: what each says, when it was in force, and which one governs a dossier.
//!
//! Four words, used in this sense throughout:
//!
//! * An **act** ([`Act`]) is a document: a decision, a resolution, the Civil Code.
//! * A **regime** ([`Regime`]) is the decision whose criteria sets are used: 1048, 148 or 26/2026.
//! * An **edition** ([`Edition`]) is the rules of a day: a regime with the amendments in force.
//!   1048 and 148 have two editions each.
//! * A **regulation** is a regime's name in data: its year, 2019, 2023 or 2026.
//!
//! The day a dossier is submitted picks the edition ([`Edition::of_dossier`]); there is no clock in
//! the library, so the day is always given. What the edition says stands in one record, its
//! [`Rules`] ([`Edition::rules`]), each field with the provision it is read from.
//!
//! Where the decisions are silent, the library follows a named policy, a [`Reading`]; where their
//! words are not known to it, it names the [`Gap`]. An [`Answer`] is one of the three. Every
//! explanation says what it rests on ([`Basis`]).

mod act;
mod answer;
pub(crate) mod authority;
mod certificate_rules;
mod citation;
pub(crate) mod documents;
mod dossier_kind;
mod dossier_rules;
pub(crate) mod edition;
mod governing;
mod paper_forms;
pub(crate) mod part;
mod procedure_rules;
pub(crate) mod procedures;
pub(crate) mod producers;
pub(crate) mod product_codes;
#[cfg(feature = "registry")]
pub(crate) mod programme;
mod reading;
mod revocation;
mod rules;
pub(crate) mod star;
#[cfg(feature = "serde")]
mod stored;
mod supervision;

pub use act::Act;
pub use answer::{Answer, Gap};
pub(crate) use authority::Authority;
pub use certificate_rules::{CertificateRules, ExtensionRules, RevocationRules, Vacancy, WindowRules};
pub use citation::{Basis, Citation, Point};
pub(crate) use citation::{listed, united};
pub use dossier_kind::DossierKind;
pub use dossier_rules::{
    DocumentList, DocumentLists, DossierRules, EvidenceDays, ListedDocument, SenderRules, ValidPaper,
};
pub use edition::BeforeFirstRegime;
pub(crate) use edition::{Edition, Regime};
pub use governing::{DossierStanding, Governing};
pub use paper_forms::{
    FactForm, FormItem, FormSection, PaperFact, PaperFiller, PaperForm, PaperKind, PaperTable,
};
pub(crate) use part::Part;
pub use procedure_rules::{BatchRule, CouncilComposition, ProcedureRules, ResultRule, StepRule, TimeLimit};
pub use producers::{
    AdmissionCondition, AdmittedProducer, NamedOrganisation, OrganisationLevels, ProducerRules,
};
pub use reading::Reading;
pub use revocation::{RevocationGround, RevocationStep};
pub use rules::{
    Band, Bands, Certifier, Cited, Classification, CouncilRules, Minima, Parts, Rules, Transition,
};
pub use star::InvalidStar;
pub(crate) use star::Star;
pub use supervision::{InspectionKind, InspectorRules, SupervisionAsk, SupervisionContent, SupervisionRules};

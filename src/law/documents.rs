//! What the decisions call the papers of a dossier, who prepares it, and how it is asked for.

mod document;
mod evidence;
mod sender;
mod terms;

pub use document::Document;
pub use evidence::Evidence;
pub use sender::Sender;
pub use terms::{CommuneContent, Copies, DocumentCondition, DocumentNeed};

//! What dossiers hold and how they are filed (Art. 6 and 7, Annex III).

use crate::law::{Act, Citation, DossierRules};

const ARTICLE_7: Citation = Citation::article(Act::Decision26, 7);

pub(super) const DOSSIER: DossierRules = DossierRules { filing: ARTICLE_7.clause(1) };

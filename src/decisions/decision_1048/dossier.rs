//! What dossiers hold and how they are filed (Annex II, 3 and 4).

use crate::law::{Act, Citation, DossierRules, Point};

const SECTION_4: Citation = Citation::annex(Act::Decision1048, 2).clause(4);

pub(super) const DOSSIER: DossierRules = DossierRules { filing: SECTION_4.point(Point::A) };

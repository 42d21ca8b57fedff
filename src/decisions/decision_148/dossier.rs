//! What dossiers hold and how they are filed, as far as it is known (Annex II).

use crate::law::{Act, Citation, DossierRules, Point};

/// The district's procedure, which is quoted in sources.
const DISTRICT: Citation = Citation::annex(Act::Decision148, 2).clause(1).point(Point::B);

pub(super) const DOSSIER: DossierRules = DossierRules { filing: DISTRICT };

/// The producer files with the commune.
pub(super) const DOSSIER_AS_1489: DossierRules =
    DossierRules { filing: Citation::whole(Act::Decision1489), ..DOSSIER };

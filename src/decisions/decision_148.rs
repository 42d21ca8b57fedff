//! Decision 148/QĐ-TTg of 2023-02-24, and its amendment by 1489/QĐ-TTg of 2025-07-06.

mod criteria;
mod dossier;
mod errata;
mod procedure;
mod producers;

use time::macros::date;

use super::Printed;
use crate::Text;
use crate::catalogue::{ProductSet, SetId, Source};
use crate::law::{
    Act, Answer, Authority, Bands, CertificateRules, Certifier, Citation, Cited, Classification,
    CouncilRules, Edition, Gap, Minima, Point, Reading, Regime, Rules, Star, Transition, Vacancy,
};

pub(super) use criteria::SETS;
pub(super) use errata::ERRATA;

const ANNEX_2: Citation = Citation::annex(Act::Decision148, 2);

const fn band(from: u8) -> Cited<u8> {
    Cited::new(from, Citation::article(Act::Decision148, 1).clause(2))
}

/// The council sizes of 148 are not known; its spread rule, if it has one, is not either.
const COUNCIL: CouncilRules = CouncilRules {
    size: Answer::Unknown(Gap::CouncilsUnder148),
    spread: Answer::Silent(Some(Reading::Spread)),
};

/// 26/2026 lets a dossier filed before it be rated under these rules for 60 days, a re-rating for
/// 30.
pub(super) const TRANSITION: Transition = {
    let place = Citation::article(Act::Decision26, 12).clause(2);
    Transition {
        others: Cited::new(date!(2026 - 07 - 21), place.point(Point::A)),
        re_rating: Cited::new(date!(2026 - 06 - 22), place.point(Point::B)),
    }
};

/// What the decision prints.
pub(super) const PRINTED: Printed = Printed { sets: &SETS, errata: ERRATA, source };

/// Where a set is read from.
pub(super) fn source(set: SetId) -> Source {
    if set == SetId::decision_148(ProductSet::FreshProduce) {
        let text = Text::new(
            "Bảng tiêu chí của một phần mềm chấm điểm và phiếu chấm in năm 2024",
            "The tables of one scoring software, and score sheets printed in 2024",
        );
        Source::new(2, text)
    } else {
        Source::new(
            1,
            Text::new("Bảng tiêu chí của một phần mềm chấm điểm", "The tables of one scoring software"),
        )
    }
}

pub(super) const RULES: Rules = Rules {
    edition: Edition::Decision148,
    regime: Regime::Decision148,
    act: Act::Decision148,
    in_force: Citation::whole(Act::Decision148),
    criteria: Citation::annex(Act::Decision148, 3),
    classification: Cited::new(Classification::Since148, Citation::annex(Act::Decision148, 1)),
    transition: Some(TRANSITION),
    parts: Cited::new(criteria::PARTS, Citation::article(Act::Decision148, 1)),
    score: Citation::article(Act::Decision148, 1).clause(2),
    bands: Bands::new([band(0), band(30), band(50), band(70), band(90)]),
    minima: Minima::Printed,
    certifiers: [
        Certifier { authority: Authority::District, citation: ANNEX_2.clause(1).point(Point::B) },
        Certifier { authority: Authority::Province, citation: ANNEX_2.clause(1) },
        Certifier { authority: Authority::Centre, citation: ANNEX_2.clause(1) },
    ],
    councils: [COUNCIL; 3],
    // Districts ended on 2025-06-30; 1489 is of 2025-07-06.
    vacancy: Some(Vacancy {
        from: date!(2025 - 07 - 01),
        star: Star::Three,
        accepted: &[Authority::District, Authority::Province],
        gap: Gap::FiveDaysWithoutDistrict,
        reading: Reading::FiveDaysOfJuly,
    }),
    certificates: CertificateRules {
        validity: Cited::new(36, ANNEX_2),
        earlier: Answer::Unknown(Gap::TransitionUnder148),
        re_rating: ANNEX_2,
        window: Answer::Silent(None),
        extension: Answer::Unknown(Gap::TransitionUnder148),
        upgrade: ANNEX_2,
        notice: Answer::Says(30, ANNEX_2),
    },
    revocation: Answer::Unknown(Gap::RevocationUnder148),
    supervision: Answer::Unknown(Gap::SupervisionUnder148),
    producers: producers::PRODUCERS,
    dossier: dossier::DOSSIER,
    procedure: procedure::PROCEDURE,
    product_code: Answer::Unknown(Gap::CodesUnder148),
    upgrades: &[ANNEX_2],
};

const BY_PROVINCE: Certifier =
    Certifier { authority: Authority::Province, citation: Citation::whole(Act::Decision1489) };

pub(super) const RULES_AS_1489: Rules = Rules {
    edition: Edition::Decision148As1489,
    act: Act::Decision1489,
    in_force: Citation::whole(Act::Decision1489),
    certifiers: [
        BY_PROVINCE,
        BY_PROVINCE,
        Certifier { authority: Authority::Centre, citation: Citation::whole(Act::Decision1489) },
    ],
    vacancy: None,
    dossier: dossier::DOSSIER_AS_1489,
    procedure: procedure::PROCEDURE_AS_1489,
    product_code: Answer::Unknown(Gap::CodesWithoutDistrict),
    ..RULES
};

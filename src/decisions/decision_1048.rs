//! Decision 1048/QĐ-TTg of 2019-08-21, and its amendment by 781/QĐ-TTg of 2020-06-08.

mod criteria;
mod dossier;
mod errata;
mod procedure;
mod producers;

use super::Printed;
use crate::Text;
use crate::catalogue::{ProductSet1048, SetId, Source};
use crate::law::product_codes::CodeEra;
use crate::law::{
    Act, Answer, Authority, Bands, CertificateRules, Certifier, Citation, Cited, Classification,
    CouncilRules, Edition, Minima, Point, Regime, Rules,
};

use super::decision_148::TRANSITION;

pub(super) use criteria::{SETS, SETS_AS_SIGNED};
pub(super) use errata::ERRATA;

const ANNEX_2: Citation = Citation::annex(Act::Decision1048, 2);

const fn band(from: u8) -> Cited<u8> {
    Cited::new(from, Citation::article(Act::Decision1048, 1).clause(2))
}

const BY_PROVINCE: Certifier =
    Certifier { authority: Authority::Province, citation: ANNEX_2.clause(1).point(Point::B) };

/// What the decision prints.
pub(super) const PRINTED: Printed = Printed { sets: &SETS, errata: ERRATA, source };

/// Its own tourism set, which 781 replaced.
pub(super) const PRINTED_AS_SIGNED: Printed = Printed { sets: &SETS_AS_SIGNED, errata: &[], source };

/// Where a set is read from. The decision's own text has the tourism set as signed, not that of
/// 781.
pub(super) fn source(set: SetId) -> Source {
    if set == SetId::TOURISM_AS_SIGNED {
        Source::new(1, Text::new("Văn bản Quyết định số 1048/QĐ-TTg", "The text of 1048/QĐ-TTg"))
    } else if set == SetId::decision_1048(ProductSet1048::Tourism) {
        Source::new(
            2,
            Text::new(
                "Hai bản chép bộ tiêu chí theo Quyết định số 781/QĐ-TTg",
                "Two transcripts of the set of 781/QĐ-TTg",
            ),
        )
    } else {
        let text = Text::new(
            "Văn bản Quyết định số 1048/QĐ-TTg và hai bản chép theo Quyết định số 781/QĐ-TTg",
            "The text of 1048/QĐ-TTg and two transcripts in the wording of 781/QĐ-TTg",
        );
        Source::new(3, text)
    }
}

pub(super) const RULES: Rules = Rules {
    edition: Edition::Decision1048,
    regime: Regime::Decision1048,
    act: Act::Decision1048,
    in_force: Citation::whole(Act::Decision1048),
    criteria: Citation::annex(Act::Decision1048, 3),
    classification: Cited::new(Classification::Of1048, Citation::annex(Act::Decision1048, 1)),
    transition: Some(TRANSITION),
    parts: Cited::new(criteria::PARTS, Citation::article(Act::Decision1048, 1)),
    score: Citation::article(Act::Decision1048, 1).clause(2),
    bands: Bands::new([band(0), band(30), band(50), band(70), band(90)]),
    minima: Minima::None,
    certifiers: [
        BY_PROVINCE,
        BY_PROVINCE,
        Certifier { authority: Authority::Centre, citation: ANNEX_2.clause(1).point(Point::C) },
    ],
    councils: [
        CouncilRules {
            size: Answer::Says((5, 7), ANNEX_2.clause(2).point(Point::C)),
            // The district's paragraph has no rule on spread.
            spread: Answer::Silent(None),
        },
        CouncilRules {
            size: Answer::Says((9, 11), ANNEX_2.clause(2).point(Point::B)),
            spread: Answer::Says(10, ANNEX_2.clause(4).point(Point::B)),
        },
        CouncilRules {
            size: Answer::Says((9, 11), ANNEX_2.clause(2).point(Point::A)),
            spread: Answer::Says(10, ANNEX_2.clause(4).point(Point::C)),
        },
    ],
    vacancy: None,
    certificates: CertificateRules {
        validity: Cited::new(36, ANNEX_2.clause(5)),
        earlier: Answer::Silent(None),
        re_rating: ANNEX_2.clause(5),
        window: Answer::Silent(None),
        extension: Answer::Silent(None),
        upgrade: ANNEX_2.clause(5),
        // It asks for notice without a number of days.
        notice: Answer::Silent(None),
    },
    revocation: Answer::Silent(None),
    supervision: Answer::Silent(None),
    producers: producers::PRODUCERS,
    dossier: dossier::DOSSIER,
    procedure: procedure::PROCEDURE,
    product_code: Answer::Says(CodeEra::WithDistrict, Citation::annex(Act::Decision1048, 3)),
    upgrades: &[ANNEX_2.clause(5)],
};

pub(super) const RULES_AS_781: Rules = Rules {
    edition: Edition::Decision1048As781,
    act: Act::Decision781,
    in_force: Citation::whole(Act::Decision781),
    minima: Minima::Attested(Citation::annex(Act::Decision781, 2).clause(6)),
    producers: producers::PRODUCERS_AS_781,
    ..RULES
};

//! Decision 26/2026/QĐ-TTg of 2026-05-22, in force.

mod criteria;
mod errata;

use crate::Text;
use crate::catalogue::Source;
use crate::law::{
    Act, Answer, Authority, Bands, CertificateRules, Certifier, Citation, Cited, Classification,
    CouncilRules, Edition, Minima, Point, Reading, Regime, Rules, WindowRules,
};

pub(super) use criteria::SETS;
pub(super) use errata::ERRATA;

const fn article(article: u8, clause: u8) -> Citation {
    Citation::article(Act::Decision26, article).clause(clause)
}

const fn band(from: u8, point: Point) -> Cited<u8> {
    Cited::new(from, article(3, 3).point(point))
}

/// A council's size and spread are left to its own rules of procedure.
const COUNCIL: CouncilRules = CouncilRules {
    size: Answer::Silent(Some(Reading::CouncilSize)),
    spread: Answer::Silent(Some(Reading::Spread)),
};

const BY_PROVINCE: Certifier =
    Certifier { authority: Authority::Province, citation: article(4, 1).point(Point::A) };

/// Where the sets are read from.
pub(super) const SOURCE: Source = Source::new(
    1,
    Text::new(
        "Một bản chép Phụ lục II của Quyết định, trong đó có các dấu sao",
        "One transcript of Annex II of the decision, its star marks included",
    ),
);

pub(super) const RULES: Rules = Rules {
    edition: Edition::Decision26,
    regime: Regime::Decision26,
    act: Act::Decision26,
    in_force: article(11, 1),
    criteria: Citation::annex(Act::Decision26, 2),
    classification: Classification::Since148,
    transition: None,
    parts: Cited::new(criteria::PARTS, article(3, 1)),
    score: article(3, 3),
    bands: Bands::new([
        band(0, Point::Đ),
        band(30, Point::D),
        band(50, Point::C),
        band(70, Point::B),
        band(90, Point::A),
    ]),
    minima: Minima::Printed,
    certifiers: [
        BY_PROVINCE,
        BY_PROVINCE,
        Certifier { authority: Authority::Centre, citation: article(4, 1).point(Point::B) },
    ],
    councils: [COUNCIL; 3],
    certificates: CertificateRules {
        validity: Answer::Says(36, article(4, 3)),
        window: Answer::Says(WindowRules { earliest: 180, latest: 120 }, article(7, 6).point(Point::A)),
        notice: Answer::Silent(None),
    },
};

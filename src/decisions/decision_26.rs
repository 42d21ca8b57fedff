//! Decision 26/2026/QĐ-TTg of 2026-05-22, in force.

mod criteria;
mod dossier;
mod errata;
mod papers;
mod procedure;
mod producers;
mod supervision;

use super::Printed;
use crate::Text;
use crate::catalogue::Source;
use crate::law::product_codes::CodeEra;
use crate::law::{
    Act, Answer, Authority, Bands, CertificateRules, Certifier, Citation, Cited, Classification,
    CouncilRules, Edition, ExtensionRules, Minima, Point, Reading, Regime, RevocationGround, RevocationRules,
    RevocationStep, Rules, WindowRules,
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

/// What the decision prints.
pub(super) const PRINTED: Printed = Printed { sets: &SETS, errata: ERRATA, source: |_| SOURCE };

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
    classification: Cited::new(Classification::Since148, Citation::annex(Act::Decision26, 1)),
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
    vacancy: None,
    certificates: CertificateRules {
        validity: Cited::new(36, article(4, 3)),
        earlier: Answer::Says((), article(12, 1)),
        re_rating: article(7, 6),
        window: Answer::Says(WindowRules { earliest: 180, latest: 120 }, article(7, 6).point(Point::A)),
        extension: Answer::Says(ExtensionRules { days: 180 }, article(12, 3)),
        upgrade: article(7, 5),
        notice: Answer::Silent(None),
    },
    revocation: Answer::Says(REVOCATION, Citation::article(Act::Decision26, 8)),
    supervision: Answer::Says(supervision::SUPERVISION, Citation::article(Act::Decision26, 9)),
    producers: producers::PRODUCERS,
    dossier: dossier::DOSSIER,
    procedure: procedure::PROCEDURE,
    product_code: Answer::Says(CodeEra::WithCommune, Citation::annex(Act::Decision26, 2)),
    upgrades: &[article(7, 5), article(6, 1).point(Point::B)],
};

const fn ground(ground: RevocationGround, point: Point) -> Cited<RevocationGround> {
    Cited::new(ground, article(8, 1).point(point))
}

const fn step(step: RevocationStep, point: Point) -> Cited<RevocationStep> {
    Cited::new(step, article(8, 3).point(point))
}

const REVOCATION: RevocationRules = {
    const CHAIRMAN: Cited<Authority> = Cited::new(Authority::Province, article(8, 2).point(Point::A));
    // The ministry asks the chairman to withdraw what the province recognised against the rules.
    const WITHDRAWN: Option<Cited<Authority>> =
        Some(Cited::new(Authority::Province, article(10, 1).point(Point::B)));
    RevocationRules {
        grounds: &[
            ground(RevocationGround::UntrueDossier, Point::A),
            ground(RevocationGround::CriteriaNotMet, Point::B),
            ground(RevocationGround::LawBroken, Point::C),
            ground(RevocationGround::MarkMisused, Point::D),
            ground(RevocationGround::NoLongerProduced, Point::Đ),
            ground(RevocationGround::Other, Point::E),
        ],
        revokers: [CHAIRMAN, CHAIRMAN, Cited::new(Authority::Centre, article(8, 2).point(Point::B))],
        withdrawals: [WITHDRAWN, WITHDRAWN, None],
        steps: &[
            step(RevocationStep::Verify, Point::A),
            step(RevocationStep::Decide, Point::B),
            step(RevocationStep::Notify, Point::C),
        ],
        within: Cited::new(15, article(8, 4)),
    }
};

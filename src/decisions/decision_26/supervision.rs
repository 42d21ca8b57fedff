//! Inspections after the recognition (Art. 9).

use crate::law::procedures::Actor;
use crate::law::{
    Act, Answer, Citation, Cited, InspectionKind, InspectorRules, Point, Star, SupervisionAsk,
    SupervisionContent, SupervisionRules,
};

const ARTICLE_8: Citation = Citation::article(Act::Decision26, 8);
const ARTICLE_9: Citation = Citation::article(Act::Decision26, 9);

pub(super) const SUPERVISION: SupervisionRules = SupervisionRules {
    maintained: ARTICLE_9.clause(1),
    kinds: Cited::new(InspectionKind::ALL, ARTICLE_9.clause(2).point(Point::A)),
    contents: &[
        Cited::new(SupervisionContent::CriteriaKept, ARTICLE_9.clause(3).point(Point::A)),
        Cited::new(SupervisionContent::MarkUse, ARTICLE_9.clause(3).point(Point::B)),
    ],
    inspectors: &[
        InspectorRules::new(Actor::ProvincialOcopBody, &[], ARTICLE_9.clause(4).point(Point::A)),
        InspectorRules::new(
            Actor::MinistryOcopBody,
            &[Star::Three, Star::Four],
            ARTICLE_9.clause(4).point(Point::B),
        ),
    ],
    asks: &[
        Cited::new(SupervisionAsk::RestoreCriteria, ARTICLE_9.clause(3).point(Point::A)),
        Cited::new(SupervisionAsk::UseMarkRightly, ARTICLE_9.clause(3).point(Point::B)),
        Cited::new(SupervisionAsk::KeepTheLaw, ARTICLE_8.clause(1).point(Point::C)),
        // The OCOP body verifies before a revocation is decided on.
        Cited::new(SupervisionAsk::ExplainDossier, ARTICLE_8.clause(3).point(Point::A)),
        Cited::new(SupervisionAsk::StateProduction, ARTICLE_8.clause(4)),
    ],
    // No time is set for putting things right before a certificate is revoked.
    remedy_within: Answer::Silent(None),
};

//! How big values are, and what may be done with them.

use core::fmt::Debug;
use core::hash::Hash;
use core::panic::{RefUnwindSafe, UnwindSafe};

use ocop::catalogue::{
    AnyProductSet, Erratum, GroupId, Note, OtherSet, Section, Source, Subgroup, UnknownCriterion,
    UnknownLevel, UnknownSet,
};
use ocop::law::{Act, Answer, Basis, Citation, Gap, Governing, Reading};
use ocop::rating::{
    AgreedShare, Agreement, AgreementBetween, AgreementError, AgreementWithReference, AssessmentError,
    CriterionAgreement, Fingerprint, Grounds, LeftOut, MemberAgainstReference, MinimaBasis, OpenAssessment,
    RecordedResult, Reply, Rescore, SheetError, SheetErrors, Shortfall, SplitMinimum, Step, Swing,
};
use ocop::{
    Assessment, AssessmentRecord, Authority, Bounds, Case, Choice, Choices, Council, CriteriaSet,
    CriterionId, Edition, Explanation, Ground, LevelId, MinimaPolicy, Minimum, MinimumSet, OpenSheet,
    Outcome, Part, ProductGroup, ProductSet, ProductSet1048, Rating, Regime, Score, ScoreSheet, SetId, Star,
    Text, Topic,
};

const fn shared<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Debug>() {}

const fn copied<T: Copy + Eq + Send + Sync + Debug + 'static>() {}

const fn owned<T: Clone + Eq + Send + Sync + Debug + 'static>() {}

const fn keys<T: Copy + Eq + Ord + Hash + Send + Sync + Debug + 'static>() {}

#[test]
fn a_score_sheet_fits_a_cache_line_open_or_closed() {
    assert!(size_of::<ScoreSheet>() <= 64, "{} bytes", size_of::<ScoreSheet>());
    assert!(size_of::<OpenSheet>() <= 64, "{} bytes", size_of::<OpenSheet>());
}

#[test]
fn handles_are_one_byte_and_two() {
    assert_eq!(size_of::<SetId>(), 1);
    assert_eq!(size_of::<CriterionId>(), 2);
    assert_eq!(size_of::<LevelId>(), 2);
}

#[test]
fn small_values_are_small() {
    assert!(size_of::<Score>() <= 8);
    assert!(size_of::<Choice>() <= 16);
    assert!(size_of::<Minimum>() <= 4);
    assert!(size_of::<MinimumSet>() <= 8);
    assert!(size_of::<Council>() <= 12, "{} bytes", size_of::<Council>());
    assert!(size_of::<Rating>() <= 64, "{} bytes", size_of::<Rating>());
    assert_eq!(size_of::<Option<Star>>(), 1);
    assert_eq!(size_of::<Option<Part>>(), 1);
}

#[test]
fn values_can_be_shared_between_threads_and_copied() {
    copied::<ScoreSheet>();
    copied::<OpenSheet>();
    copied::<Reply>();
    copied::<Choice>();
    copied::<Score>();
    copied::<Shortfall>();
    copied::<Council>();
    copied::<Ground>();
    copied::<Grounds>();
    copied::<MinimumSet>();
    copied::<MinimaBasis>();
    copied::<Rating>();
    copied::<Rescore>();
    copied::<Outcome>();
    copied::<Bounds>();
    copied::<Swing>();
    copied::<RecordedResult>();
    copied::<Erratum>();
    copied::<Note>();
    copied::<Source>();
    copied::<Step>();
    copied::<Governing>();
    copied::<Answer<u8>>();
    copied::<OtherSet>();
    copied::<Text>();
    keys::<Star>();
    keys::<Part>();
    keys::<Case>();
    keys::<Topic>();
    keys::<SetId>();
    keys::<CriterionId>();
    keys::<LevelId>();
    keys::<Minimum>();
    keys::<Regime>();
    keys::<Edition>();
    keys::<Authority>();
    keys::<Act>();
    keys::<Citation>();
    keys::<Basis>();
    keys::<Reading>();
    keys::<Gap>();
    keys::<MinimaPolicy>();
    keys::<Fingerprint>();
    keys::<ProductGroup>();
    keys::<ProductSet>();
    keys::<ProductSet1048>();
    keys::<AnyProductSet>();
    keys::<GroupId>();
    keys::<Subgroup>();
    copied::<AgreedShare>();
    copied::<AgreementError>();
    copied::<LeftOut>();
    copied::<MemberAgainstReference>();
    copied::<SplitMinimum>();
    owned::<Agreement>();
    owned::<AgreementBetween>();
    owned::<AgreementWithReference>();
    owned::<CriterionAgreement>();
    owned::<Assessment>();
    owned::<OpenAssessment>();
    owned::<AssessmentRecord>();
    owned::<AssessmentError>();
    owned::<Choices>();
    owned::<Explanation>();
    owned::<SheetError>();
    owned::<SheetErrors>();
    owned::<UnknownSet>();
    owned::<UnknownCriterion>();
    owned::<UnknownLevel>();
    shared::<CriteriaSet>();
    shared::<Section>();
    shared::<Assessment>();
    shared::<OpenAssessment>();
    shared::<Explanation>();
    shared::<SheetErrors>();
}

//! How big values are, and what may be done with them.

use core::fmt::Debug;
use core::hash::Hash;
use core::panic::{RefUnwindSafe, UnwindSafe};

use ocop::catalogue::{Erratum, Note, Section, UnknownSet};
use ocop::council::AssessmentError;
use ocop::explain::Step;
use ocop::law::{Basis, Citation, Governing};
use ocop::rating::Rescore;
use ocop::sheet::{Draft, SheetError, SheetErrors};
use ocop::{
    Assessment, Authority, Case, Choice, Council, CriteriaSet, Criterion, Edition, Explanation, Ground,
    Level, MinimaPolicy, Minimum, Outcome, Part, Rating, Regime, Score, ScoreSheet, SetId, Star, Text, Topic,
};

const fn shared<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Debug>() {}

const fn copied<T: Copy + Eq + Send + Sync + Debug + 'static>() {}

const fn keys<T: Copy + Eq + Ord + Hash + Send + Sync + Debug + 'static>() {}

#[test]
fn a_score_sheet_fits_a_cache_line() {
    assert!(size_of::<ScoreSheet>() <= 64, "{} bytes", size_of::<ScoreSheet>());
    assert!(size_of::<Draft>() <= 64, "{} bytes", size_of::<Draft>());
}

#[test]
fn small_values_are_small() {
    assert!(size_of::<Score>() <= 8);
    assert!(size_of::<Choice>() <= 16);
    assert!(size_of::<SetId>() <= 2);
    assert!(size_of::<Rating>() <= 64, "{} bytes", size_of::<Rating>());
    assert_eq!(size_of::<Option<Star>>(), 1);
    assert_eq!(size_of::<Option<Part>>(), 1);
}

#[test]
fn values_can_be_shared_between_threads_and_copied() {
    copied::<ScoreSheet>();
    copied::<Choice>();
    copied::<Score>();
    copied::<Council>();
    copied::<Ground>();
    copied::<Rating>();
    copied::<Rescore>();
    copied::<Outcome<'static>>();
    copied::<Criterion>();
    copied::<Minimum>();
    copied::<Erratum>();
    copied::<Note>();
    copied::<Step>();
    copied::<Citation>();
    copied::<Basis>();
    copied::<Governing>();
    copied::<UnknownSet>();
    copied::<AssessmentError>();
    copied::<Text>();
    keys::<Star>();
    keys::<Part>();
    keys::<Case>();
    keys::<Topic>();
    keys::<SetId>();
    keys::<Regime>();
    keys::<Edition>();
    keys::<Authority>();
    shared::<CriteriaSet>();
    shared::<Section>();
    shared::<Level>();
    shared::<Draft>();
    shared::<Assessment<'static>>();
    shared::<MinimaPolicy>();
    shared::<Explanation>();
    shared::<SheetError>();
    shared::<SheetErrors>();
}

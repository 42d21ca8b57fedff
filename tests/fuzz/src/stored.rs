//! Stored forms: what is read is a valid value, and what it is written as is read back.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::law::{FACTOR, kept, said};

type Reader = fn(&[u8], bool);

/// Reads a value, as JSON or as postcard.
fn read<T: DeserializeOwned>(bytes: &[u8], as_json: bool) -> Option<T> {
    if as_json {
        let text = std::str::from_utf8(bytes).ok()?;
        match serde_json::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                let length = error.to_string().len();
                assert!(length <= FACTOR * bytes.len() + 10_000, "{length} bytes for {}", bytes.len());
                None
            }
        }
    } else {
        postcard::from_bytes(bytes).ok()
    }
}

fn value<T: Serialize + DeserializeOwned + PartialEq + Debug>(bytes: &[u8], as_json: bool) {
    if let Some(value) = read::<T>(bytes, as_json) {
        kept(&value);
    }
}

fn told<T: Serialize + DeserializeOwned + PartialEq + Debug + ocop::Say>(bytes: &[u8], as_json: bool) {
    if let Some(value) = read::<T>(bytes, as_json) {
        kept(&value);
        said(&value);
    }
}

/// A form is kept as it was typed; only what makes no sense is not written.
fn choices(bytes: &[u8], as_json: bool) {
    let Some(choices) = read::<ocop::Choices>(bytes, as_json) else { return };
    if serde_json::to_string(&choices).is_ok() {
        kept(&choices);
    }
}

fn assessment(bytes: &[u8], as_json: bool) {
    let Some(assessment) = read::<ocop::Assessment>(bytes, as_json) else { return };
    kept(&assessment);
    if let Some(rating) = assessment.rate().rating() {
        assert!(rating.star() <= rating.band());
    }
    assert_eq!(ocop::AssessmentRecord::of(&assessment).verify(), []);
}

/// A record is what was decided, whatever the tables say; made of what it leads to, it verifies.
macro_rules! record {
    ($name:ident, $Record:ty, $back:ident, $of:expr) => {
        fn $name(bytes: &[u8], as_json: bool) {
            let Some(record) = read::<$Record>(bytes, as_json) else { return };
            kept(&record);
            let divergences = record.verify();
            for divergence in &divergences {
                said(divergence);
            }
            let Ok(decided) = record.$back() else { return };
            let again: $Record = $of(decided);
            assert_eq!(again.verify(), []);
            kept(&again);
        }
    };
}

record!(assessment_record, ocop::AssessmentRecord, assessment, |decided| ocop::AssessmentRecord::of(
    &decided
));
record!(
    certificate_record,
    ocop::certificate::CertificateRecord,
    certificate,
    ocop::certificate::CertificateRecord::of
);
record!(procedure_record, ocop::procedure::ProcedureRecord, procedure, |decided| {
    ocop::procedure::ProcedureRecord::of(&decided)
});
record!(filing_record, ocop::dossier::FilingRecord, filing, ocop::dossier::FilingRecord::of);

fn supervision_record(bytes: &[u8], as_json: bool) {
    let Some(record) = read::<ocop::supervision::SupervisionRecord>(bytes, as_json) else { return };
    kept(&record);
    for divergence in record.verify() {
        said(&divergence);
    }
}

fn census(bytes: &[u8], as_json: bool) {
    let Some(census) = read::<ocop::registry::Census>(bytes, as_json) else { return };
    kept(&census);
    if let Ok(figures) = census.finish() {
        kept(&figures);
    }
}

/// The forms; seeds name them.
const FORMS: &[(&str, Reader)] = &[
    ("AssessmentRecord", assessment_record),
    ("CertificateRecord", certificate_record),
    ("ProcedureRecord", procedure_record),
    ("FilingRecord", filing_record),
    ("SupervisionRecord", supervision_record),
    ("Assessment", assessment),
    ("Census", census),
    ("ScoreSheet", value::<ocop::ScoreSheet>),
    ("OpenSheet", value::<ocop::OpenSheet>),
    ("Council", value::<ocop::Council>),
    ("Ground", value::<ocop::Ground>),
    ("Certificate", value::<ocop::Certificate>),
    ("CertificateStanding", told::<ocop::certificate::CertificateStanding>),
    ("Procedure", value::<ocop::Procedure>),
    ("Schedule", value::<ocop::procedure::Schedule>),
    ("Next", told::<ocop::procedure::Next>),
    ("Producer", value::<ocop::Producer>),
    ("RegisteredProduct", value::<ocop::registry::RegisteredProduct>),
    ("RegisteredProducer", value::<ocop::registry::RegisteredProducer>),
    ("RegisteredRating", value::<ocop::registry::RegisteredRating>),
    ("LabelRegister", value::<ocop::registry::LabelRegister>),
    ("Claim", value::<ocop::registry::Claim>),
    ("ClaimAnswer", told::<ocop::registry::ClaimAnswer>),
    ("Figures", value::<ocop::registry::Figures>),
    ("CensusScope", value::<ocop::registry::CensusScope>),
    ("Progress", value::<ocop::registry::Progress>),
    ("Dossier", value::<ocop::dossier::Dossier>),
    ("DossierList", value::<ocop::dossier::DossierList>),
    ("Filing", value::<ocop::dossier::Filing>),
    ("FilingOptions", value::<ocop::dossier::FilingOptions>),
    ("EvidenceReview", value::<ocop::dossier::EvidenceReview>),
    ("Inspection", value::<ocop::supervision::Inspection>),
    ("SupervisionConclusion", value::<ocop::supervision::SupervisionConclusion>),
    ("Application", value::<ocop::papers::Application>),
    ("CouncilSitting", value::<ocop::papers::CouncilSitting>),
    ("Paper", value::<ocop::papers::Paper>),
    ("Costs", value::<ocop::upgrade::Costs>),
    ("Planner", value::<ocop::Planner>),
    ("Plan", told::<ocop::Plan>),
    ("Forecast", told::<ocop::crosswalk::Forecast>),
    ("StarProof", told::<ocop::crosswalk::StarProof>),
    ("Rating", value::<ocop::Rating>),
    ("Outcome", value::<ocop::Outcome>),
    ("Explanation", told::<ocop::Explanation>),
    ("Bounds", value::<ocop::Bounds>),
    ("OpenAssessment", value::<ocop::rating::OpenAssessment>),
    ("Agreement", value::<ocop::rating::Agreement>),
    ("Score", told::<ocop::Score>),
    ("WorkCalendar", value::<ocop::term::WorkCalendar>),
    ("Choice", told::<ocop::Choice>),
    ("Choices", choices),
    ("Citation", told::<ocop::law::Citation>),
];

/// The names of the forms.
pub fn form_names() -> impl Iterator<Item = &'static str> {
    FORMS.iter().map(|(name, _)| *name)
}

/// A form's name and a colon, then its JSON; or a byte that chooses a form, then its postcard.
pub fn stored(bytes: &[u8]) {
    let named = bytes.iter().take(32).position(|byte| *byte == b':');
    let form = named.and_then(|end| {
        let (_, read) = FORMS.iter().find(|(name, _)| name.as_bytes() == &bytes[..end])?;
        Some((end, read))
    });
    if let Some((end, read)) = form {
        return read(&bytes[end + 1..], true);
    }
    // Names are letters.
    let Some((first, rest)) = bytes.split_first() else { return };
    if let Some((_, read)) = first.checked_sub(128).and_then(|place| FORMS.get(usize::from(place))) {
        read(rest, false);
    }
}

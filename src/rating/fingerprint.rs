use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::CriteriaSet;
use crate::base::{Details, Lang, Problem, Quoted, Say, problem};
use crate::rating::words;

/// A fingerprint of a criteria set: one number for everything in the set that decides a rating.
///
/// It covers the criteria with their parts, maxima, levels, points, cases and stars, and how they
/// depend on the story. It does not cover labels and notes. Two sets with the same fingerprint rate
/// every sheet alike. When a table is corrected, its fingerprint changes. An
/// [`AssessmentRecord`](crate::AssessmentRecord) keeps the one under which it was decided.
/// [`CriteriaSet::fingerprint`] gives it.
///
/// ```
/// use ocop::{ProductSet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let herbal = SetId::decision_26(ProductSet::HerbalTea).criteria_set();
/// assert_ne!(tea.fingerprint(), herbal.fingerprint());
/// assert_eq!(tea.fingerprint().to_string().len(), 16);
/// ```
///
/// # Stored form
///
/// It is stored as its text: sixteen hexadecimal digits in lower case. Reading refuses any other
/// text.
///
/// ```
/// use ocop::rating::Fingerprint;
///
/// let json = r#""09ee89de0c26bce3""#;
/// let fingerprint: Fingerprint = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&fingerprint)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(u64);

impl CriteriaSet {
    /// The fingerprint of the set: one number for everything in it that decides a rating.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let then = SetId::decision_148(ProductSet::Tea).criteria_set().fingerprint();
    /// let now = SetId::decision_26(ProductSet::Tea).criteria_set().fingerprint();
    /// // The tea sets of 148 and of 26/2026 do not rate alike.
    /// assert_ne!(then, now);
    /// assert_eq!(now.to_string().parse(), Ok(now));
    /// ```
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let mut hash = Fnv::new();
        for criterion in self.criteria() {
            hash.write(criterion.code().as_bytes());
            hash.write(&[0, criterion.max()]);
            hash.write(criterion.part().code().as_bytes());
            let is_story = Some(criterion) == self.story();
            hash.write(&[u8::from(criterion.is_story_only()), u8::from(is_story)]);
            for level in criterion.levels() {
                let star = level.minimum_for().map_or(0, |star| star.number());
                let case = level.case().map_or("-", |case| case.code());
                hash.write(&[level.position(), level.points(), star]);
                hash.write(case.as_bytes());
            }
        }
        Fingerprint(hash.0)
    }
}

/// FNV-1a, 64 bits.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

impl fmt::Display for Fingerprint {
    /// Sixteen hexadecimal digits in lower case.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

impl FromStr for Fingerprint {
    type Err = InvalidFingerprint;

    /// Reads sixteen hexadecimal digits in lower case.
    ///
    /// # Errors
    ///
    /// [`InvalidFingerprint`] (`invalid_fingerprint`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let value = plain.then(|| u64::from_str_radix(text, 16).ok()).flatten();
        value.map(Self).ok_or_else(|| InvalidFingerprint { given: String::from(text) })
    }
}

/// Text that is not a fingerprint.
///
/// Its code is `invalid_fingerprint`. Reading a [`Fingerprint`] from text gives it.
///
/// ```
/// use ocop::Problem;
/// use ocop::rating::Fingerprint;
///
/// let error = "00FF".parse::<Fingerprint>().unwrap_err();
/// assert_eq!((error.code(), error.given()), ("invalid_fingerprint", "00FF"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidFingerprint {
    given: String,
}

impl InvalidFingerprint {
    /// The text that was given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for InvalidFingerprint {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::invalid_fingerprint(lang, f, &Quoted(&self.given))
    }
}

impl Problem for InvalidFingerprint {
    fn code(&self) -> &'static str {
        "invalid_fingerprint"
    }

    fn details(&self) -> Details {
        Details::given(&self.given)
    }
}

problem! { InvalidFingerprint }

#[cfg(feature = "serde")]
crate::base::stored::stored_as_text! { Fingerprint }

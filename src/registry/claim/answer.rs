use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use time::Date;

use super::state::{Run, State, runs};
use super::{CertificationStatement, Claim, ClaimVerdict, words};
use crate::base::{Lang, Listed, Say, date};
use crate::law::{
    Authority, Basis, Edition, Gap, Reading, RevocationGround, Star, SupervisionContent, listed, united,
};
use crate::registry::{ProvincialSets, RegisteredProduct};

/// The answer to a claim, with its reasons: the verdict, the days to which it applies, whether the
/// OCOP mark may be used and with which star, and the legal basis.
///
/// [`LabelRegister::check`](super::LabelRegister::check) gives it. The verdict is about the day of
/// the claim. It uses everything that the registry knows, also what happened after that day: a
/// later revocation, for example, ends the days on which the claim holds.
///
/// Source: [reading 40](crate::law::Reading::MarkWithCertificate).
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::law::DossierKind;
/// use ocop::registry::{
///     Claim, ClaimAnswer, LabelRegister, LabelledProduct, RegisteredProducer, RegisteredProduct,
///     RegisteredRating,
/// };
/// use ocop::{Province, Star};
/// use time::macros::date;
///
/// let first =
///     RegisteredRating::recognised(DossierKind::First, Star::Three, date!(2020 - 06 - 10))?;
/// let again =
///     RegisteredRating::recognised(DossierKind::First, Star::Three, date!(2024 - 06 - 10))?;
/// let maker = RegisteredProducer::new("HTX A")?;
/// let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [first, again])?;
/// let register = LabelRegister::of([LabelledProduct::new(tea)])?;
/// let answer = register.check(&Claim::of_record("tea", Star::Three, date!(2026 - 11 - 27))?);
/// assert_eq!(answer.held_from(), Some(date!(2020 - 06 - 10)));
/// // Between its two certificates it had none.
/// let gap = answer.interruptions()[0];
/// assert_eq!((gap.from, gap.through), (date!(2023 - 06 - 11), date!(2024 - 06 - 09)));
///
/// let stored = serde_json::to_string(&answer)?;
/// assert_eq!(serde_json::from_str::<ClaimAnswer>(&stored)?, answer);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the format `ocop.claim/1` and its parts by name; what does not apply
/// is null. Reading refuses parts that contradict each other, and passes over names that a later
/// version adds. `text` is written for readers and is not read back.
///
/// ```
/// use ocop::registry::ClaimAnswer;
/// use serde_json::json;
///
/// let stored = json!({
///   "format": "ocop.claim/1",
///   "claim": {"record": null, "code": null, "producer": "HTX A", "star": 3, "on": "2026-11-27"},
///   "verdict": "ambiguous", "product": null, "since": null, "until": null, "days_depend": false,
///   "held_from": null, "interruptions": [], "candidates": [{"id": "old", "star": 3}],
///   "mark": null, "authority": null,
///   "basis": [
///     {"act": "26", "annex": null, "article": 8, "clause": 1, "point": "d", "reading": null},
///     {"act": "26", "annex": null, "article": 9, "clause": 3, "point": "b", "reading": null},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 40}
///   ],
///   "gaps": [],
///   "text": {
///     "vi": "Chưa xác định được sản phẩm nào; có thể là: old (3 sao).\nChưa xác định được sản \
///       phẩm nên chưa trả lời được về việc dùng nhãn hiệu OCOP.",
///     "en": "It is not told which product is meant; it may be: old (3 stars).\nAs long as the \
///       product is not told, there is no answer on the OCOP mark."
///   }
/// });
/// let answer: ClaimAnswer = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&answer)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimAnswer {
    pub(super) claim: Claim,
    pub(super) verdict: ClaimVerdict,
    /// The id of the record that the claim is about.
    pub(super) product: Option<String>,
    pub(super) since: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) days_depend: bool,
    pub(super) held_from: Option<Date>,
    pub(super) interruptions: Vec<ClaimGap>,
    pub(super) candidates: Vec<ClaimCandidate>,
    pub(super) mark: Option<MarkAllowed>,
    pub(super) authority: Option<Authority>,
    pub(super) basis: Vec<Basis>,
    pub(super) gaps: Vec<Gap>,
}

/// Days in a row on which a claim did not hold, after a day on which it first held.
///
/// [`ClaimAnswer::interruptions`] gives it.
///
/// Source: [reading 40](crate::law::Reading::MarkWithCertificate).
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::registry::{
///     Claim, ClaimVerdict, LabelRegister, LabelledProduct, RegisteredProducer, RegisteredProduct,
///     RegisteredRating,
/// };
/// use ocop::{Province, Star};
/// use time::macros::date;
///
/// // Certified on 2020-06-10 for 36 months, and again on 2024-06-10.
/// let three = |day| RegisteredRating::recognised(DossierKind::First, Star::Three, day);
/// let ratings = [three(date!(2020 - 06 - 10))?, three(date!(2024 - 06 - 10))?];
/// let maker = RegisteredProducer::new("HTX A")?;
/// let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, ratings)?;
/// let register = LabelRegister::of([LabelledProduct::new(tea)])?;
/// let answer = register.check(&Claim::of_record("tea", Star::Three, date!(2026 - 11 - 27))?);
/// let gap = answer.interruptions()[0];
/// assert_eq!((gap.from, gap.through), (date!(2023 - 06 - 11), date!(2024 - 06 - 09)));
/// assert_eq!(gap.why, ClaimVerdict::Lapsed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses days in the wrong order and a
/// verdict by which the claim holds, and passes over names that a later version adds.
///
/// ```
/// use ocop::registry::ClaimGap;
///
/// let json = r#"{"from":"2023-06-11","through":"2024-06-09","why":"lapsed"}"#;
/// let gap: ClaimGap = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&gap)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ClaimGap {
    /// The first of the days.
    pub from: Date,
    /// The last of the days, that day included. It is at most the day of the claim.
    pub through: Date,
    /// The verdict on the claim on these days.
    pub why: ClaimVerdict,
}

/// The permission to use the OCOP mark for a product: with which star, and on which days.
///
/// [`ClaimAnswer::mark`] gives it for the day of the claim.
///
/// Source: [reading 40](crate::law::Reading::MarkWithCertificate).
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::registry::{
///     Claim, LabelRegister, LabelledProduct, RegisteredProducer, RegisteredProduct,
///     RegisteredRating,
/// };
/// use ocop::{Province, Star};
/// use time::macros::date;
///
/// let rating =
///     RegisteredRating::recognised(DossierKind::First, Star::Three, date!(2024 - 06 - 10))?;
/// let maker = RegisteredProducer::new("HTX A")?;
/// let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
/// let register = LabelRegister::of([LabelledProduct::new(tea)])?;
/// // Four stars are claimed. The mark may be used, but with three stars.
/// let answer = register.check(&Claim::of_record("tea", Star::Four, date!(2026 - 11 - 27))?);
/// let mark = answer.mark().ok_or("the certificate is valid")?;
/// assert_eq!(mark.star, Star::Three);
/// assert_eq!((mark.from, mark.until), (date!(2024 - 06 - 10), date!(2027 - 06 - 10)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses fewer than three stars and days in
/// the wrong order, and passes over names that a later version adds.
///
/// ```
/// use ocop::registry::MarkAllowed;
///
/// let json = r#"{"star":3,"from":"2024-06-10","until":"2027-06-10"}"#;
/// let allowed: MarkAllowed = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&allowed)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MarkAllowed {
    /// The star with which the mark may be used, three to five.
    pub star: Star,
    /// The first of the days in a row on which the product has the star. The day of the claim is
    /// one of these days.
    pub from: Date,
    /// The last of these days, that day included, as far as the registry knows.
    pub until: Date,
}

/// A product that a claim may be about, with the star that the product has on the day of the claim.
///
/// [`ClaimAnswer::candidates`] gives it.
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::registry::{
///     Claim, ClaimVerdict, LabelRegister, LabelledProduct, RegisteredProducer, RegisteredProduct,
///     RegisteredRating,
/// };
/// use ocop::{Province, Star};
/// use time::macros::date;
///
/// let rating =
///     RegisteredRating::recognised(DossierKind::First, Star::Three, date!(2025 - 02 - 03))?;
/// let tea =
///     RegisteredProduct::new("tea", RegisteredProducer::new("HTX")?, Province::HaNoi, [rating])?;
/// let register = LabelRegister::of([LabelledProduct::new(tea)])?;
/// let answer = register.check(&Claim::of_producer("HTX", Star::Three, date!(2026 - 11 - 27))?);
/// assert_eq!(answer.verdict(), ClaimVerdict::Ambiguous);
/// let candidate = &answer.candidates()[0];
/// assert_eq!((candidate.id(), candidate.star()), ("tea", Some(Star::Three)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; the star is null where there is none. Reading
/// passes over names that a later version adds.
///
/// ```
/// use ocop::registry::ClaimCandidate;
///
/// let json = r#"{"id":"old","star":3}"#;
/// let candidate: ClaimCandidate = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&candidate)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ClaimCandidate {
    pub(super) id: String,
    pub(super) star: Option<Star>,
}

impl ClaimCandidate {
    pub(super) fn of(product: &RegisteredProduct, on: Date) -> Self {
        Self { id: String::from(product.id()), star: State::of(product, on).star() }
    }

    /// The id of the product's record.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The star with which it is recognised on the day; `None` if it is not recognised, or if that
    /// depends on a day that is not known.
    #[must_use]
    pub const fn star(&self) -> Option<Star> {
        self.star
    }
}

impl Say for ClaimCandidate {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.star {
            Some(star) => words::candidate(lang, f, &self.id, star),
            None => words::candidate_without_star(lang, f, &self.id),
        }
    }
}

/// Days in a row on which a claim comes to the same.
struct Stretch {
    first: Date,
    last: Option<Date>,
}

/// The stretch around a day of the runs for which something holds.
fn stretch(runs: &[Run], on: Date, alike: impl Fn(&Run) -> bool) -> Option<Stretch> {
    let place = runs.iter().position(|run| run.holds(on))?;
    let (before, after) = runs.split_at_checked(place)?;
    let first = before.iter().rev().take_while(|run| alike(run)).last().or_else(|| after.first())?;
    let last = after.iter().take_while(|run| alike(run)).last()?;
    Some(Stretch { first: first.first, last: last.last })
}

/// Whether the days before or after a stretch depend on a day that is not known.
fn depends_beside(runs: &[Run], days: &Stretch) -> bool {
    let beside = [days.first.previous_day(), days.last.and_then(Date::next_day)];
    let mut runs_beside =
        beside.into_iter().flatten().filter_map(|day| runs.iter().find(|run| run.holds(day)));
    runs_beside.any(|run| run.state == State::Depends)
}

impl ClaimAnswer {
    /// The answer on a product.
    pub(super) fn of_product(claim: Claim, product: &RegisteredProduct) -> Self {
        let (star, on) = (claim.star(), claim.on());
        let runs = runs(product);
        let verdict_of = |run: &Run| run.state.verdict(star, run.recognised_later);
        let run = runs.iter().find(|run| run.holds(on));
        let verdict = run.map_or(ClaimVerdict::NotRecognised, verdict_of);
        let alike = |run: &Run| {
            let other = verdict_of(run);
            other == verdict || (other.is_held() && verdict.is_held())
        };
        let around = stretch(&runs, on, alike);
        let recognised = run.and_then(|run| run.state.star());
        let mark = recognised.and_then(|star| {
            let Stretch { first, last } = stretch(&runs, on, |run| run.state.star() == Some(star))?;
            Some(MarkAllowed { star, from: first, until: last.unwrap_or(date::LAST) })
        });
        // What came before the day: from the first day on which the claim held.
        let past: Vec<&Run> = runs.iter().skip_while(|run| !verdict_of(run).is_held()).collect();
        let past: Vec<&Run> = past.into_iter().take_while(|run| run.first <= on).collect();
        let interruptions = past.iter().filter(|run| !verdict_of(run).is_held()).map(|run| {
            let through = run.last.map_or(on, |last| last.min(on));
            ClaimGap { from: run.first, through, why: verdict_of(run) }
        });
        let certificate = product.certificate_on(on);
        let of_certificate =
            certificate.map(|held| held.standing(on).status_basis().to_vec()).unwrap_or_default();
        let provincial = product.is_provincial_on(on);
        let of_province = provincial.then(|| ProvincialSets::known().kept_through.citation);
        // Of a certificate whose day is not known, how long any is valid.
        let by_year = certificate.is_none() && !provincial && past.iter().any(|run| run.holds(on));
        let validity = Edition::of_dossier(on).ok().filter(|_| by_year);
        let validity = validity.map(|edition| edition.rules().certificates.validity.citation);
        let of_others = listed(of_province.into_iter().chain(validity), by_year.then_some(Reading::Terms));
        let (of_mark, mut gaps) = mark_basis(on);
        gaps.extend(certificate.and_then(|held| held.authority_gap()));
        Self {
            verdict,
            product: Some(String::from(product.id())),
            since: around
                .as_ref()
                .map(|days| days.first)
                .filter(|_| !matches!(verdict, ClaimVerdict::NotRecognised | ClaimVerdict::NotYet)),
            until: around.as_ref().and_then(|days| days.last),
            days_depend: around.is_some_and(|days| depends_beside(&runs, &days)),
            held_from: past.first().map(|run| run.first),
            interruptions: interruptions.collect(),
            candidates: Vec::new(),
            mark,
            authority: certificate.map(|held| held.authority()),
            basis: united(&[&of_certificate, &of_others, &of_mark]),
            gaps,
            claim,
        }
    }

    /// The answer where no record is the claim's.
    pub(super) fn of_none(claim: Claim, verdict: ClaimVerdict, candidates: Vec<ClaimCandidate>) -> Self {
        let (basis, gaps) = mark_basis(claim.on());
        Self {
            claim,
            verdict,
            product: None,
            since: None,
            until: None,
            days_depend: false,
            held_from: None,
            interruptions: Vec::new(),
            candidates,
            mark: None,
            authority: None,
            basis,
            gaps,
        }
    }

    /// The same, where the producer has other products that are recognised.
    pub(super) fn with_others(self, others: Vec<ClaimCandidate>) -> Self {
        if others.is_empty() {
            self
        } else {
            Self { verdict: ClaimVerdict::OtherProduct, until: None, candidates: others, ..self }
        }
    }

    /// The claim.
    #[must_use]
    pub const fn claim(&self) -> &Claim {
        &self.claim
    }

    /// The verdict.
    #[must_use]
    pub const fn verdict(&self) -> ClaimVerdict {
        self.verdict
    }

    /// Whether the product had the star claimed on the day.
    #[must_use]
    pub const fn holds(&self) -> bool {
        self.verdict.is_held()
    }

    /// The id of the record that the claim is about; `None` if the claim does not identify one.
    #[must_use]
    pub fn product(&self) -> Option<&str> {
        self.product.as_deref()
    }

    /// The star that the product has on the day of the claim; `None` if it is not recognised, or if
    /// that depends on a day that is not known.
    ///
    /// ```
    /// use ocop::registry::Claim;
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{LabelRegister, LabelledProduct};
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let day = date!(2024 - 02 - 29);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
    /// let register = LabelRegister::of([LabelledProduct::new(tea)])?;
    ///
    /// // Four stars are claimed; the product has three.
    /// let answer = register.check(&Claim::of_record("tea", Star::Four, date!(2026 - 11 - 27))?);
    /// assert_eq!(answer.star(), Some(Star::Three));
    /// // Its certificate has ended.
    /// let answer = register.check(&Claim::of_record("tea", Star::Three, date!(2028 - 11 - 27))?);
    /// assert_eq!(answer.star(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn star(&self) -> Option<Star> {
        self.mark.map(|mark| mark.star)
    }

    /// The first of the days in a row, around the day of the claim, that have the same verdict: the
    /// day from which the claim holds, or since which the certificate is lapsed or revoked. Days on
    /// which the claim holds by a valid and by an extended certificate are taken together.
    ///
    /// `None` where there is no such first day: if the product is not recognised, or not recognised
    /// yet, or if the claim does not identify a product.
    #[must_use]
    pub const fn since(&self) -> Option<Date> {
        self.since
    }

    /// The last of those days, that day included; `None` where no end is known. For a product that
    /// is not recognised yet it is the last day before the recognition.
    #[must_use]
    pub const fn until(&self) -> Option<Date> {
        self.until
    }

    /// Whether the days from [`since`](Self::since) to [`until`](Self::until) are only the certain
    /// ones. The registry then has a year without its day, and the verdict on the day before them
    /// or after them depends on the day that is not known.
    #[must_use]
    pub const fn days_depend(&self) -> bool {
        self.days_depend
    }

    /// The first day on which the same claim held; `None` if it did not hold on any day up to the
    /// day of the claim.
    #[must_use]
    pub const fn held_from(&self) -> Option<Date> {
        self.held_from
    }

    /// The days on which the claim did not hold, from the [first day on which it
    /// held](Self::held_from) to the day of the claim, each row of days with its reason.
    #[must_use]
    pub fn interruptions(&self) -> &[ClaimGap] {
        &self.interruptions
    }

    /// For [`Ambiguous`](ClaimVerdict::Ambiguous) the products that the claim may be about; for
    /// [`OtherProduct`](ClaimVerdict::OtherProduct) and
    /// [`OtherProducer`](ClaimVerdict::OtherProducer) those other products. Empty for every other
    /// verdict.
    #[must_use]
    pub fn candidates(&self) -> &[ClaimCandidate] {
        &self.candidates
    }

    /// Whether the OCOP mark may be used for the product on the day, and with which star. `None` if
    /// it may not be used, or if that depends on what is not known.
    ///
    /// Source: [reading 40](crate::law::Reading::MarkWithCertificate).
    #[must_use]
    #[doc(alias("sử dụng nhãn hiệu OCOP", "su dung nhan hieu OCOP"))]
    pub const fn mark(&self) -> Option<MarkAllowed> {
        self.mark
    }

    /// Who issued the last certificate up to the day, if the day of issue is known.
    #[must_use]
    pub const fn authority(&self) -> Option<Authority> {
        self.authority
    }

    /// The basis of the answer: provisions first, then readings.
    #[must_use]
    #[doc(alias("căn cứ", "can cu"))]
    pub fn basis(&self) -> &[Basis] {
        &self.basis
    }

    /// What is not known of the provisions that the answer would need.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// The answer as a `Certification` of schema.org, in a language.
    ///
    /// ```
    /// use ocop::registry::{Claim, LabelRegister};
    /// use ocop::{Lang, Star};
    /// use time::macros::date;
    ///
    /// let register = LabelRegister::of([])?;
    /// let answer = register.check(&Claim::of_record("s1", Star::Three, date!(2026 - 11 - 27))?);
    /// assert!(!answer.certification(Lang::En).is_active());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn certification(&self, lang: Lang) -> CertificationStatement {
        CertificationStatement::of(self, lang)
    }
}

/// What the use of the mark rests on under the rules of a day, and what is not known of them.
fn mark_basis(on: Date) -> (Vec<Basis>, Vec<Gap>) {
    let Ok(edition) = Edition::of_dossier(on) else {
        return (listed([], [Reading::MarkWithCertificate]), Vec::new());
    };
    let rules = edition.rules();
    let misused = rules.revocation.said().and_then(|rules| rules.ground(RevocationGround::MarkMisused));
    let looked_at = rules.supervision.said().and_then(|rules| rules.content(SupervisionContent::MarkUse));
    let gaps = [rules.revocation.gap(), rules.supervision.gap()];
    let laws = misused.into_iter().chain(looked_at);
    (listed(laws, [Reading::MarkWithCertificate]), gaps.into_iter().flatten().collect())
}

impl Say for ClaimAnswer {
    /// The verdict in a sentence, then whether the mark may be used, each on its line.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say_verdict(lang, f)?;
        f.write_str("\n")?;
        match &self.mark {
            Some(mark) => words::mark_allowed(lang, f, &self.claim.on(), &mark.star, &mark.until),
            None => match self.verdict {
                ClaimVerdict::DependsOnADay => words::mark_depends(lang, f, &self.claim.on()),
                ClaimVerdict::Ambiguous => words::mark_ambiguous(lang, f),
                _ => words::mark_not_allowed(lang, f, &self.claim.on()),
            },
        }
    }
}

impl ClaimAnswer {
    fn say_verdict(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (claimed, on) = (&self.claim.star(), &self.claim.on());
        let candidates = &Listed(self.candidates.iter());
        match (self.verdict, self.star(), self.since, self.until) {
            (ClaimVerdict::Holds, _, Some(since), Some(until)) if self.days_depend => {
                words::holds_certainly(lang, f, claimed, on, &since, &until)
            }
            (ClaimVerdict::Holds, _, Some(since), Some(until)) => {
                words::holds(lang, f, claimed, on, &since, &until)
            }
            (ClaimVerdict::Extended, _, _, Some(until)) => words::extended(lang, f, claimed, on, &until),
            (ClaimVerdict::StarTooHigh, Some(is), _, _) => words::star_too_high(lang, f, claimed, on, &is),
            (ClaimVerdict::StarTooLow, Some(is), _, _) => words::star_too_low(lang, f, claimed, on, &is),
            (ClaimVerdict::NotYet, _, _, Some(until)) => words::not_yet(lang, f, on, &until),
            (ClaimVerdict::Lapsed, _, Some(since), _) => words::lapsed(lang, f, on, &since),
            (ClaimVerdict::Revoked, _, Some(since), _) => words::revoked(lang, f, on, &since),
            (ClaimVerdict::DependsOnADay, ..) => words::depends(lang, f, on),
            (ClaimVerdict::OtherProduct, ..) => words::other_product(lang, f, on, candidates),
            (ClaimVerdict::OtherProducer, ..) => words::other_producer(lang, f, candidates),
            (ClaimVerdict::Ambiguous, ..) => words::ambiguous(lang, f, candidates),
            (ClaimVerdict::NotRecognised, ..) => words::not_recognised(lang, f, on),
            (verdict, ..) => verdict.say(lang, f),
        }
    }
}

impl fmt::Display for ClaimAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

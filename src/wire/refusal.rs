use alloc::string::ToString as _;
use alloc::vec::Vec;
use core::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::base::{Allowed, Details, Lang, Problem, Said, Say};
use crate::wire::fault::{Faults, Place};
use crate::wire::{Fault, Id, words};

/// A request that was refused: its `id` as far as it could be read, and everything that is wrong
/// with it.
///
/// The requests of this module give it. [`of`](Self::of) makes one from any [`Problem`] of the
/// library, so that a service has one form for all its refusals. Its code is the code of its first
/// fault: a [code of the request](crate::wire#codes-of-refusals), or the code of any other error of
/// the library ([`codes`](crate::codes)).
///
/// # Stored form
///
/// It is written and not read back. In JSON:
///
/// ```json
/// {"id": "p1", "error": {
///    "code": "unknown_level",
///    "message": "sheet 1 (An): criterion 1.1 of set 26 of 26/2026/QĐ-TTg has no level 9; …",
///    "field": "sheets.levels", "sheet": 1, "member": "An", "set": "2026/26", "criterion": "1.1",
///    "given": "9", "allowed": ["0", "1", "2"],
///    "errors": [{"code": "unknown_level", "message": "…"},
///               {"code": "missing_case", "message": "…"}],
///    "more": 3}}
/// ```
///
/// The first error stands in `error` itself, and `errors` lists all of them in the same form, the
/// first included. An error has `code`, `message`, and those of these fields that it knows:
///
/// * `field`: the field of the request, with dots between its levels
/// * `sheet`: the place of the sheet among the sheets, from 1
/// * `member`: the member who is named on that sheet
/// * `entry`: the place in the list that `field` names, from 1
/// * `set`, `criterion`: the criteria set and the criterion
/// * `given`: what was given, cut after 60 characters
/// * `allowed`: a list of at most 50 values, or `{"from": …, "to": …}` with null for an open end
/// * `more_allowed`: how many allowed values are not listed
///
/// At most twenty errors are listed; `more` says how many there are beside them. So a refusal is
/// never long: at most 20 times the request's length plus a few thousand bytes.
///
/// ```
/// use ocop::wire::{RateRequest, Refusal};
/// use ocop::{Lang, Problem, Regime, SetId};
///
/// let line = r#"{"id": "p1", "regulation": 2026, "set": 26,
///     "sheets": [{"member": "An", "levels": {"1.1": 9, "8": 1}}]}"#;
/// let refusal = RateRequest::read(line)?.rate().unwrap_err();
/// let codes: Vec<_> = refusal.faults().iter().map(|fault| fault.code()).collect();
/// assert_eq!(codes, ["unknown_level", "missing_case"]);
/// let json = serde_json::to_value(&refusal)?;
/// assert_eq!((&json["id"], &json["error"]["member"]), (&"p1".into(), &"An".into()));
///
/// // Any error of the library, in Vietnamese.
/// let refusal = Refusal::of(&SetId::new(Regime::Decision26, 99).unwrap_err()).with_lang(Lang::Vi);
/// let json = serde_json::to_value(&refusal)?;
/// assert_eq!(json["error"]["code"], "unknown_set");
/// assert!(json["error"]["message"].as_str().is_some_and(|text| text.contains("bộ tiêu chí")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    id: Option<Id>,
    /// At least one.
    faults: Vec<Fault>,
    more: usize,
    lang: Lang,
}

impl Refusal {
    /// A refusal for one problem.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::wire::Refusal;
    /// use ocop::{Regime, SetId};
    ///
    /// let error = SetId::new(Regime::Decision26, 99).unwrap_err();
    /// assert_eq!(Refusal::of(&error).faults()[0].code(), "unknown_set");
    /// ```
    #[must_use]
    pub fn of(problem: &dyn Problem) -> Self {
        Self { id: None, faults: alloc::vec![Fault::of(problem)], more: 0, lang: Lang::En }
    }

    /// A refusal for several problems; `None` if there is no problem. The first one gives its code.
    ///
    /// ```
    /// use ocop::wire::Refusal;
    /// use ocop::{Problem, Province, Regime, SetId};
    ///
    /// let set = SetId::new(Regime::Decision26, 99).unwrap_err();
    /// let province = Province::from_code("83").unwrap_err();
    /// let problems: [&dyn Problem; 2] = [&set, &province];
    /// let refusal = Refusal::of_all(problems).ok_or("no problem")?;
    /// assert_eq!(refusal.faults().len(), 2);
    /// assert_eq!(Refusal::of_all([]), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_all<'p>(problems: impl IntoIterator<Item = &'p dyn Problem>) -> Option<Self> {
        let mut faults = Faults::new("");
        problems.into_iter().for_each(|problem| faults.add(problem, Place::HERE));
        (!faults.is_empty()).then(|| faults.refuse(None))
    }

    /// The same refusal for a request with an id.
    ///
    /// ```
    /// use ocop::wire::Refusal;
    /// use ocop::{Regime, SetId};
    ///
    /// let error = SetId::new(Regime::Decision26, 99).unwrap_err();
    /// let json = serde_json::to_value(Refusal::of(&error).with_id("p1"))?;
    /// assert_eq!(json["id"], "p1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_id(self, id: impl Into<Id>) -> Self {
        Self { id: Some(id.into()), ..self }
    }

    /// The same refusal with its messages in a language. Without this they are in English.
    ///
    /// ```
    /// use ocop::wire::Refusal;
    /// use ocop::{Lang, Province};
    ///
    /// let error = Province::from_code("99").unwrap_err();
    /// let json = serde_json::to_value(Refusal::of(&error).with_lang(Lang::Vi))?;
    /// assert!(json["error"]["message"].as_str().is_some_and(|text| text.contains("tỉnh")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_lang(self, lang: Lang) -> Self {
        Self { lang, ..self }
    }

    /// The id of the request, as far as it could be read.
    #[must_use]
    pub const fn id(&self) -> Option<&Id> {
        self.id.as_ref()
    }

    /// What is wrong, in the order of the request: at least one fault, twenty at most.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// How many faults there are beside those that [`faults`](Self::faults) lists.
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }

    /// The language of its messages on the wire.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }
}

impl Faults<'_> {
    /// The request refused for all of them.
    pub(super) fn refuse(self, id: Option<Id>) -> Refusal {
        let (faults, more) = self.into_told();
        Refusal { id, faults, more, lang: Lang::En }
    }
}

impl Say for Refusal {
    /// A sentence for each fault.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, fault) in self.faults.iter().enumerate() {
            f.write_str(if place == 0 { "" } else { "; " })?;
            fault.say(lang, f)?;
        }
        if self.more == 0 {
            return Ok(());
        }
        f.write_str("; ")?;
        words::more_errors(lang, f, &self.more)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

impl core::error::Error for Refusal {}

impl Problem for Refusal {
    /// The code of the first fault.
    fn code(&self) -> &'static str {
        self.faults.first().map_or("refused", Problem::code)
    }

    /// The details of the first fault.
    fn details(&self) -> Details {
        self.faults.first().map(Problem::details).unwrap_or_default()
    }
}

impl Serialize for Refusal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(Some(2))?;
        fields.serialize_entry("id", &self.id)?;
        fields.serialize_entry("error", &All(self))?;
        fields.end()
    }
}

/// The first fault, the list of all, and how many more there are.
struct All<'a>(&'a Refusal);

impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(refusal) = self;
        let told = || refusal.faults.iter().map(|fault| Told { fault, lang: refusal.lang });
        let mut fields = serializer.serialize_map(None)?;
        if let Some(first) = told().next() {
            first.write(&mut fields)?;
        }
        fields.serialize_entry("errors", &told().collect::<Vec<_>>())?;
        if refusal.more > 0 {
            fields.serialize_entry("more", &refusal.more)?;
        }
        fields.end()
    }
}

/// A fault in a language, with the fields that it knows.
struct Told<'a> {
    fault: &'a Fault,
    lang: Lang,
}

impl Told<'_> {
    fn write<M: SerializeMap>(&self, fields: &mut M) -> Result<(), M::Error> {
        let Self { fault, lang } = *self;
        let (details, more_allowed) = fault.told();
        fields.serialize_entry("code", fault.code())?;
        fields.serialize_entry("message", &Said::new(fault, lang).to_string())?;
        if let Some(field) = &details.field {
            fields.serialize_entry("field", field)?;
        }
        if let Some(sheet) = fault.sheet() {
            fields.serialize_entry("sheet", &sheet)?;
        }
        if let Some(entry) = fault.entry() {
            fields.serialize_entry("entry", &entry)?;
        }
        if let Some(member) = fault.member() {
            fields.serialize_entry("member", member)?;
        }
        if let Some(set) = &details.set {
            fields.serialize_entry("set", set)?;
        }
        if let Some(criterion) = &details.criterion {
            fields.serialize_entry("criterion", criterion)?;
        }
        if let Some(given) = &details.given {
            fields.serialize_entry("given", given)?;
        }
        if details.allowed != Allowed::Unsaid {
            fields.serialize_entry("allowed", &details.allowed)?;
        }
        if more_allowed > 0 {
            fields.serialize_entry("more_allowed", &more_allowed)?;
        }
        Ok(())
    }
}

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        self.write(&mut fields)?;
        fields.end()
    }
}

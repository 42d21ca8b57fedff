//! Requests about a place: a commune, a province or what a product code names, on a day.

use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap as _, Serializer};
use time::Date;

use crate::base::{Problem, Text};
use crate::place::{
    AnyCommune, AnyProvince, CodeUnits, CommuneId, CommuneKind, DistrictId, EarlierCommuneId, Era,
    FormerCommuneId, Succession, SuccessionKind, UnitName,
};
use crate::wire::fault::{Faults, Place};
use crate::wire::field::{Field, Read};
use crate::wire::request::{Head, open};
use crate::wire::request_error::{Needed, RequestError};
use crate::wire::{Id, Refusal};
use crate::{FormerProvince, ProductCode};

const NAMES: &[&str; 5] = &["id", "on", "commune", "province", "product_code"];

/// A request about a place: which commune, district and province a code or a name denotes.
///
/// ```json
/// {"id": 1, "commune": "28882", "on": "2025-06-30"}
/// {"id": 2, "commune": "xã Hòa Nghĩa", "province": "Bến Tre", "on": "2025-06-30"}
/// {"id": 3, "province": "TP. Huế", "on": "2026-01-01"}
/// {"id": 4, "product_code": "83-829-28780-3-2022"}
/// ```
///
/// * `id`: a string or a number, which the answer gives back as it was written
/// * `on`: the day, `YYYY-MM-DD`. It chooses between the units until 2025-06-30 and those since
///   2025-07-01, and it chooses the name and the kind of that day. Without it both eras are
///   searched, and each unit has its last name and kind.
/// * `commune`: a five-digit code, or a name as people write it
/// * `province`: a two-digit code, or a name as people write it. Beside `commune` it is the
///   province that the commune is in, otherwise it is the province that is asked for.
/// * `product_code`: a product code, which names its place by itself and stands without `commune`
///   and `province`
///
/// `id` is needed, and so is one of `commune`, `province` and `product_code`. The other fields may
/// be null or left out. The answer is a [`PlaceAnswer`].
///
/// ```
/// use ocop::wire::PlaceRequest;
///
/// let line = r#"{"id": 1, "commune": "28882", "on": "2025-06-30"}"#;
/// let answer = PlaceRequest::read(line)?.answer()?;
/// let expected = concat!(
///     r#"{"id":1,"commune":{"code":"28882","kind":"commune","name":"Hòa Nghĩa"},"#,
///     r#""district":{"code":"832","name":"Chợ Lách"},"#,
///     r#""province":{"code":"83","name":{"vi":"Tỉnh Bến Tre","en":"Bến Tre province"}},"#,
///     r#""successors":[{"code":"28870","kind":"commune","name":"Chợ Lách","#,
///     r#""province":"86","how":"whole"}]}"#
/// );
/// assert_eq!(serde_json::to_string(&answer)?, expected);
///
/// // 34 communes of that day had the name.
/// let line = r#"{"id": 2, "commune": "Tân Thành", "on": "2025-06-30"}"#;
/// let refusal = PlaceRequest::read(line)?.answer().unwrap_err();
/// assert!(refusal.to_string().contains("Tân Thành"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It borrows the line that it was read from and is not stored: keep the line.
#[derive(Debug)]
pub struct PlaceRequest<'a> {
    head: Head<'a>,
    fields: [Field<'a>; NAMES.len()],
}

impl<'a> PlaceRequest<'a> {
    /// Reads a line: one JSON object. What the fields hold is checked by [`answer`](Self::answer).
    ///
    /// ```
    /// use ocop::wire::PlaceRequest;
    ///
    /// assert!(PlaceRequest::read(r#"{"id": 1, "province": "TP. Huế"}"#).is_ok());
    /// assert!(PlaceRequest::read("TP. Huế").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refusal`] for what is no JSON (`not_json`) or no object (`not_an_object`).
    pub fn read(line: &'a str) -> Result<Self, Refusal> {
        let (head, fields) = open(line, NAMES)?;
        Ok(Self { head, fields })
    }

    /// Answers which place it is.
    ///
    /// ```
    /// use ocop::wire::PlaceRequest;
    ///
    /// let line = r#"{"id": 1, "province": "Bến Tre", "on": "2025-06-30"}"#;
    /// let answer = PlaceRequest::read(line)?.answer()?;
    /// assert_eq!(answer.province().to_string(), "former/83");
    /// // A day later there was no such province.
    /// let after = line.replace("06-30", "07-01");
    /// assert!(PlaceRequest::read(&after)?.answer().is_err());
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refusal`] with everything in the request that is wrong:
    ///
    /// * codes of the request ([what they mean](crate::wire#codes-of-refusals)): `unknown_field`,
    ///   `repeated_field`, `missing_field`, `invalid_field`, `field_not_asked`, `missing_place`,
    ///   `missing_day`, `commune_elsewhere`
    /// * `invalid_date` for `on`
    /// * for a name, the codes of [`FindError`](crate::place::FindError) and
    ///   [`UnitFindError`](crate::place::UnitFindError); `allowed` lists the places that may be
    ///   meant
    /// * for a code, the codes of [`UnknownProvinceCode`](crate::place::UnknownProvinceCode),
    ///   [`UnknownCommuneCode`](crate::place::UnknownCommuneCode) and
    ///   [`ProductCodeError`](crate::place::ProductCodeError)
    pub fn answer(self) -> Result<PlaceAnswer, Refusal> {
        let Self { head: Head { id, mut faults }, fields } = self;
        let read = read(&fields, &mut faults);
        match (read, id) {
            (Some((place, on)), Some(id)) if faults.is_empty() => Ok(PlaceAnswer { id, place, on }),
            (_, id) => Err(faults.refuse(id)),
        }
    }
}

/// The place that a request names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Found {
    province: AnyProvince,
    district: Option<DistrictId>,
    commune: Option<AnyCommune>,
    earlier: Option<EarlierCommuneId>,
}

impl From<AnyCommune> for Found {
    fn from(commune: AnyCommune) -> Self {
        let (province, district) = (commune.province(), commune.district());
        Self { province, district, commune: Some(commune), earlier: None }
    }
}

impl From<AnyProvince> for Found {
    fn from(province: AnyProvince) -> Self {
        Self { province, district: None, commune: None, earlier: None }
    }
}

impl From<CodeUnits> for Found {
    fn from(units: CodeUnits) -> Self {
        Self {
            province: units.province(),
            district: units.district(),
            commune: units.commune(),
            earlier: units.earlier(),
        }
    }
}

fn read(fields: &[Field<'_>; NAMES.len()], faults: &mut Faults<'_>) -> Option<(Found, Option<Date>)> {
    let [_, on, commune, province, product_code] = *fields;
    let day = on.day(faults);
    let is_known = day != Read::Wrong;
    let day = day.ok();
    if !product_code.is_absent() {
        for other in [commune, province].into_iter().filter(|other| !other.is_absent()) {
            let beside = product_code.name;
            faults.add(&RequestError::NotAsked { field: other.name, beside }, other.place());
        }
        let code = product_code.text(Needed::Text, faults).ok()?;
        let code = faults.take(ProductCode::parse_without_era(&code), Place::HERE)?;
        let units = faults.take(code.place().units(), Place::HERE)?;
        return Some((units.into(), day));
    }
    if commune.is_absent() && province.is_absent() {
        faults.add(&RequestError::NoPlace, Place::HERE);
        return None;
    }
    let narrowed = province.text(Needed::Text, faults);
    let asked = commune.text(Needed::Text, faults);
    // What the name or code means follows from the day: without one that can be read nothing is said.
    if !is_known {
        return None;
    }
    let within = narrowed.then(|text| province_of(&text, day, province, on, faults));
    let found = match (asked, within) {
        (_, Read::Wrong) | (Read::Wrong, _) => return None,
        (Read::Absent, within) => Found::from(within.ok()?),
        (Read::Is(text), within) => {
            commune_of(&text, within.ok(), day, [commune, province, on], faults)?.into()
        }
    };
    Some((found, day))
}

/// Whether a text is meant as a code: it has a digit, and no letter.
fn is_code(text: &str) -> bool {
    text.chars().any(char::is_numeric) && !text.chars().any(char::is_alphabetic)
}

/// The eras that are looked through.
fn eras(day: Option<Date>) -> Vec<Era> {
    day.map_or_else(|| Era::ALL.to_vec(), |day| [Era::on(day)].to_vec())
}

/// The one of both eras that a code has, where no day says which: the other one is not there, or is
/// the same.
fn one_of<T: Copy, P: Problem>(
    found: Vec<Result<T, P>>,
    same: impl Fn(T, T) -> bool,
    on: Field<'_>,
    faults: &mut Faults<'_>,
) -> Option<T> {
    let known: Vec<T> = found.iter().filter_map(|one| one.as_ref().ok()).copied().collect();
    match known.as_slice() {
        [only] => Some(*only),
        [before, after] if same(*before, *after) => Some(*after),
        [] => {
            // The era of today is asked last, and its error names what the code was before.
            if let Some(Err(error)) = found.into_iter().next_back() {
                faults.add(&error, Place::HERE);
            }
            None
        }
        _ => {
            faults.add(&RequestError::NoDay { field: on.name }, on.place());
            None
        }
    }
}

fn province_of(
    text: &str,
    day: Option<Date>,
    province: Field<'_>,
    on: Field<'_>,
    faults: &mut Faults<'_>,
) -> Option<AnyProvince> {
    if is_code(text) {
        let found = eras(day).into_iter().map(|era| AnyProvince::from_code(era, text)).collect();
        let same = |before, after| match (before, after) {
            (AnyProvince::Former(before), AnyProvince::Current(after)) => {
                before.successor() == after && !before.was_merged()
            }
            _ => false,
        };
        return one_of(found, same, on, faults);
    }
    let found = match day {
        Some(day) => AnyProvince::find_on(text, day),
        None => AnyProvince::find(text),
    };
    faults.take(found, province.place())
}

fn commune_of(
    text: &str,
    within: Option<AnyProvince>,
    day: Option<Date>,
    [commune, province, on]: [Field<'_>; 3],
    faults: &mut Faults<'_>,
) -> Option<AnyCommune> {
    if !is_code(text) {
        let name = UnitName::new(text);
        let name = within.map_or(name, |province| name.with_province(province));
        let found = match day {
            Some(day) => AnyCommune::find_on(name, day),
            None => AnyCommune::find(name),
        };
        return faults.take(found, commune.place());
    }
    let found = eras(day).into_iter().map(|era| AnyCommune::from_code(era, text)).collect();
    let is_in = |one: &AnyCommune, province| match province {
        AnyProvince::Former(former) => {
            one.province() == province
                || matches!(one, AnyCommune::Current(today) if came_from(*today, former))
        }
        AnyProvince::Current(current) => one.province().current() == current,
    };
    let same = |before: AnyCommune, after: AnyCommune| {
        let mut all = before.successions();
        all.any(|one| one.kind() == SuccessionKind::Unchanged && AnyCommune::Current(one.to()) == after)
    };
    let found = one_of(found, same, on, faults)?;
    match within {
        Some(asked) if !is_in(&found, asked) => {
            let error = RequestError::CommuneElsewhere { commune: found, province: asked };
            faults.add(&error, province.place());
            None
        }
        _ => Some(found),
    }
}

fn came_from(commune: CommuneId, province: FormerProvince) -> bool {
    commune.predecessors().any(|one| one.from().district().province() == province)
}

/// The answer to a [`PlaceRequest`]: the commune, the district and the province, and what became of
/// the commune.
///
/// Source: [reading 29](crate::law::Reading::Communes), and for a product code
/// [reading 21](crate::law::Reading::ProductCodes).
///
/// # Stored form
///
/// It is written and not read back. In JSON:
///
/// ```json
/// {"id": 1, "commune": {"code": "28882", "kind": "commune", "name": "Hòa Nghĩa"},
///  "district": {"code": "832", "name": "Chợ Lách"},
///  "province": {"code": "83", "name": {"vi": "Tỉnh Bến Tre", "en": "Bến Tre province"}},
///  "successors": [{"code": "28870", "kind": "commune", "name": "Chợ Lách", "province": "86",
///                  "how": "whole"}]}
/// ```
///
/// * `kind`: a code of [`CommuneKind`]; the kind of a successor is that of its first day
/// * `how`: a code of [`SuccessionKind`]
/// * `commune`: only where a commune was asked for or the product code names one
/// * `district`: only for a place of the time with districts, until 2025-06-30
/// * `successors`: only for a commune of that time
/// * `ended`: only where the commune's code in a product code ended before 2025-06-30: the code and
///   the name of the commune that had it; `commune` is then the one that it became
///
/// ```
/// use ocop::wire::PlaceRequest;
///
/// let line = r#"{"id": "w", "commune": "26248", "on": "2026-04-30"}"#;
/// let answer = PlaceRequest::read(line)?.answer()?;
/// let commune = answer.commune().ok_or("a commune was asked")?;
/// assert_eq!((commune.code(), answer.district()), ("26248", None));
/// let json = serde_json::to_value(&answer)?;
/// assert_eq!(json["commune"]["kind"], "ward");
/// assert_eq!(json.get("successors"), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceAnswer {
    id: Id,
    place: Found,
    on: Option<Date>,
}

impl PlaceAnswer {
    /// The request's `id`.
    #[must_use]
    pub const fn id(&self) -> &Id {
        &self.id
    }

    /// The day asked; `None` if the request has none.
    #[must_use]
    pub const fn on(&self) -> Option<Date> {
        self.on
    }

    /// The commune; `None` if a province was asked for, or if the product code names none.
    #[must_use]
    pub const fn commune(&self) -> Option<AnyCommune> {
        self.place.commune
    }

    /// The kind of the commune on the day; without a day its last kind.
    ///
    /// ```
    /// use ocop::place::CommuneKind;
    /// use ocop::wire::PlaceRequest;
    ///
    /// // Trảng Bom became a ward on 2026-04-30.
    /// let kind = |day: &str| {
    ///     let line = format!(r#"{{"id": 1, "commune": "26248", "on": "{day}"}}"#);
    ///     PlaceRequest::read(&line)?.answer().map(|answer| answer.commune_kind())
    /// };
    /// assert_eq!(kind("2026-04-29")?, Some(CommuneKind::Commune));
    /// assert_eq!(kind("2026-04-30")?, Some(CommuneKind::Ward));
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    #[must_use]
    pub fn commune_kind(&self) -> Option<CommuneKind> {
        let kind = |commune: AnyCommune| match (self.on, commune) {
            (Some(day), commune) => commune.kind_on(day),
            (None, AnyCommune::Former(commune)) => FormerCommuneId::kind(commune),
            (None, AnyCommune::Current(commune)) => CommuneId::kind(commune),
        };
        self.place.commune.map(kind)
    }

    /// The earlier commune that had the code in the product code, if the code ended before
    /// 2025-06-30.
    #[must_use]
    pub const fn earlier(&self) -> Option<EarlierCommuneId> {
        self.place.earlier
    }

    /// The district; `None` for a place since 2025-07-01 and for a province.
    #[must_use]
    pub const fn district(&self) -> Option<DistrictId> {
        self.place.district
    }

    /// The province.
    #[must_use]
    pub const fn province(&self) -> AnyProvince {
        self.place.province
    }

    /// The province's name on the day; without a day its last name.
    ///
    /// ```
    /// use ocop::wire::PlaceRequest;
    ///
    /// let line = r#"{"id": 1, "province": "Đồng Nai", "on": "2026-04-29"}"#;
    /// let answer = PlaceRequest::read(line)?.answer()?;
    /// // It became a city on the day after.
    /// assert_eq!(answer.province_name().vi(), "Tỉnh Đồng Nai");
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    #[must_use]
    pub fn province_name(&self) -> Text {
        match (self.on, self.place.province) {
            (None, province) => province.name(),
            (Some(day), AnyProvince::Former(province)) => province.designation_on(day).name(),
            (Some(day), AnyProvince::Current(province)) => province.designation_on(day).name(),
        }
    }

    /// What became of the commune on 2025-07-01. There is none for a commune of today.
    ///
    /// ```
    /// use ocop::wire::PlaceRequest;
    ///
    /// let line = r#"{"id": 1, "commune": "00634", "on": "2025-06-30"}"#;
    /// let answer = PlaceRequest::read(line)?.answer()?;
    /// assert_eq!(answer.successions().count(), 5);
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    pub fn successions(&self) -> impl Iterator<Item = Succession> + Clone {
        self.place.commune.into_iter().flat_map(AnyCommune::successions)
    }
}

impl Serialize for PlaceAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", &self.id)?;
        if let (Some(commune), Some(kind)) = (self.commune(), self.commune_kind()) {
            let (code, name) = (commune.code(), commune.short_name());
            fields.serialize_entry("commune", &Commune { code, kind, name })?;
        }
        if let Some(earlier) = self.earlier() {
            let ended = Coded { code: earlier.code(), name: earlier.short_name() };
            fields.serialize_entry("ended", &ended)?;
        }
        if let Some(district) = self.district() {
            let district = Coded { code: district.code(), name: district.short_name() };
            fields.serialize_entry("district", &district)?;
        }
        let (code, name) = (self.province().code(), self.province_name());
        fields.serialize_entry("province", &Named { code, name })?;
        if let Some(AnyCommune::Former(commune)) = self.commune() {
            let successors: Vec<Successor> = commune.successions().map(Successor::of).collect();
            fields.serialize_entry("successors", &successors)?;
        }
        fields.end()
    }
}

#[derive(serde::Serialize)]
struct Commune {
    code: &'static str,
    kind: CommuneKind,
    name: &'static str,
}

#[derive(serde::Serialize)]
struct Coded {
    code: &'static str,
    name: &'static str,
}

#[derive(serde::Serialize)]
struct Named {
    code: &'static str,
    name: Text,
}

#[derive(serde::Serialize)]
struct Successor {
    code: &'static str,
    kind: CommuneKind,
    name: &'static str,
    province: &'static str,
    how: SuccessionKind,
}

impl Successor {
    fn of(succession: Succession) -> Self {
        let to = succession.to();
        Self {
            code: to.code(),
            kind: to.first_kind(),
            name: to.short_name(),
            province: to.province().code(),
            how: succession.kind(),
        }
    }
}

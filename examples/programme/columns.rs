//! Which column of a table holds which field, and how its days are written.

use std::collections::BTreeMap;

use ocop::Lang;
use ocop::registry::DayOrYear;
use time::{Date, Month};

use crate::fault::{Fault, Part, What};
use crate::{diagnosis, file, pick};

/// What can be read from a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    Id,
    Name,
    Producer,
    ProducerKind,
    TaxCode,
    Group,
    Set,
    Province,
    Commune,
    ProductCode,
    DossierKind,
    Star,
    RatedOn,
    CertifiedOn,
    PrintedThrough,
    RevokedOn,
}

impl Field {
    const ALL: [(Self, &'static str); 16] = [
        (Self::Id, "id"),
        (Self::Name, "name"),
        (Self::Producer, "producer"),
        (Self::ProducerKind, "producer_kind"),
        (Self::TaxCode, "tax_code"),
        (Self::Group, "group"),
        (Self::Set, "set"),
        (Self::Province, "province"),
        (Self::Commune, "commune"),
        (Self::ProductCode, "product_code"),
        (Self::DossierKind, "dossier_kind"),
        (Self::Star, "star"),
        (Self::RatedOn, "rated_on"),
        (Self::CertifiedOn, "certified_on"),
        (Self::PrintedThrough, "printed_through"),
        (Self::RevokedOn, "revoked_on"),
    ];

    /// Fields without which a row is no product.
    const NEEDED: [Self; 4] = [Self::Id, Self::Producer, Self::Star, Self::RatedOn];

    pub(crate) fn code(self) -> &'static str {
        Self::ALL.iter().find(|(field, _)| *field == self).map_or("", |(_, code)| code)
    }
}

/// The order in which a table writes the parts of a day, as whoever saved it declares: it cannot be told from 03/04/2025.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateOrder {
    YearMonthDay,
    DayMonthYear,
    MonthDayYear,
}

impl DateOrder {
    const ALL: [(Self, &'static str); 3] = [
        (Self::YearMonthDay, "yyyy-mm-dd"),
        (Self::DayMonthYear, "dd/mm/yyyy"),
        (Self::MonthDayYear, "mm/dd/yyyy"),
    ];

    pub(crate) fn read(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, code)| *code == text).map(|(order, _)| *order)
    }

    pub(crate) fn code(self) -> &'static str {
        Self::ALL.iter().find(|(order, _)| *order == self).map_or("", |(_, code)| code)
    }

    /// A day in this order, or a year alone. Days and months may lose their leading zero, years none of their four digits.
    pub(crate) fn day_or_year(self, text: &str) -> Option<DayOrYear> {
        match self.day(text) {
            Some(day) => DayOrYear::try_from(day).ok(),
            None if text.len() == 4 => DayOrYear::year(number(text)?).ok(),
            None => None,
        }
    }

    /// A day in this order.
    pub(crate) fn day(self, text: &str) -> Option<Date> {
        if self == Self::YearMonthDay {
            return ocop::date::parse(text).ok();
        }
        let parts: Vec<&str> = text.split('/').collect();
        let [first, second, year] = parts.as_slice() else { return None };
        let (day, month) = if self == Self::DayMonthYear { (first, second) } else { (second, first) };
        if year.len() != 4 || day.len() > 2 || month.len() > 2 {
            return None;
        }
        let month = Month::try_from(u8::try_from(number(month)?).ok()?).ok()?;
        Date::from_calendar_date(i32::from(number(year)?), month, u8::try_from(number(day)?).ok()?).ok()
    }
}

/// A whole number without a sign.
fn number(text: &str) -> Option<u16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// The headings of the columns that are read, by field.
pub(crate) struct Columns {
    headings: BTreeMap<Field, String>,
    pub(crate) order: DateOrder,
}

impl Columns {
    /// Reads which heading stands for which field.
    pub(crate) fn open(file: &str, order: DateOrder, lang: Lang) -> Result<Self, String> {
        let bytes = std::fs::read(file).map_err(|error| format!("{file}: {}", file::why(&error, lang)))?;
        let told = |fault: Fault| format!("{file}: {} [{}]", fault.text(lang), fault.code());
        let text = std::str::from_utf8(&bytes);
        let text = text.map_err(|error| told(Fault::not_text(Part::Row, error, false)))?;
        let mut headings = BTreeMap::new();
        for (code, heading) in diagnosis::texts(text).map_err(told)? {
            let known = Field::ALL.iter().find(|(_, known)| *known == code);
            let Some((field, _)) = known else {
                let why = pick(lang, "không có trường", "there is no field");
                let all: Vec<&str> = Field::ALL.iter().map(|(_, code)| *code).collect();
                return Err(format!("{file}: {why} \"{code}\": {} [unknown_field]", all.join(", ")));
            };
            if headings.insert(*field, heading).is_some() {
                return Err(told(Fault::at(Part::Field(code), What::RepeatedField)));
            }
        }
        let missing =
            Field::NEEDED.iter().find(|field| !headings.contains_key(field)).map(|field| field.code());
        // The place is told by its province, or by the product code.
        let places = [Field::Province, Field::ProductCode];
        let no_place = !places.iter().any(|field| headings.contains_key(field));
        if let Some(missing) = missing.or(no_place.then_some("province")) {
            let why = pick(lang, "thiếu trường", "missing field");
            return Err(format!("{file}: {why} \"{missing}\" [missing_field]"));
        }
        Ok(Self { headings, order })
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Field, &str)> {
        self.headings.iter().map(|(field, heading)| (*field, heading.as_str()))
    }

    pub(crate) fn heading(&self, field: Field) -> &str {
        self.headings.get(&field).map_or(field.code(), String::as_str)
    }
}

//! A product made from the cells of a row.

use std::collections::BTreeMap;

use ocop::catalogue::AnyProductSet;
use ocop::certificate::Revocation;
use ocop::law::DossierKind;
use ocop::place::{AnyProvince, CommuneCode, FindError};
use ocop::producer::{ProducerKind, TaxCode};
use ocop::registry::{
    DayOrYear, GroupInWords, KnownSet, RegisteredProducer, RegisteredProduct, RegisteredRating,
    RegisteredRatingError,
};
use ocop::{Certificate, Problem, ProductCode, Star};
use time::Date;

use crate::columns::{Columns, Field};
use crate::fault::{Fault, Reasons};
use crate::rows::Entry;

/// The cells of a row that hold something.
pub(crate) struct Record<'r> {
    pub(crate) cells: BTreeMap<Field, &'r str>,
    pub(crate) columns: &'r Columns,
}

/// What is wrong with a row, all of it.
#[derive(Default)]
struct Faults(Vec<Fault>);

impl Faults {
    /// What was read; what was not is kept as a fault.
    fn take<T, P: Problem + 'static>(&mut self, read: Result<T, P>) -> Option<T> {
        read.map_err(|problem| self.0.push(Fault::problem(problem))).ok()
    }
}

impl Record<'_> {
    /// The product of the row, or everything that is wrong with it.
    pub(crate) fn product(&self) -> Result<Entry, Reasons> {
        let mut faults = Faults::default();
        let product = self.read(&mut faults);
        match (Reasons::of_all(faults.0), product) {
            (Some(reasons), _) => Err(reasons),
            (None, Some(product)) => Ok(Entry { product }),
            // What is not made without a fault is not filled in.
            (None, None) => Err(Reasons::of(Fault::Blank)),
        }
    }

    fn read(&self, faults: &mut Faults) -> Option<RegisteredProduct> {
        let rating = self.rating(faults);
        let rated_on = rating.map(|rating| rating.rated_on());
        let producer = self.producer(faults);
        let set = self.set(faults);
        let (province, commune) = self.place(rated_on, faults).unzip();
        let id = self.needed(Field::Id, faults)?;
        let product = RegisteredProduct::new(id, producer?, province?, [rating?]);
        let product = faults.take(product)?.with_set(set?);
        Some(match commune.flatten() {
            Some(commune) => product.with_commune(commune),
            None => product,
        })
    }

    fn cell(&self, field: Field) -> Option<&str> {
        self.cells.get(&field).copied()
    }

    fn needed(&self, field: Field, faults: &mut Faults) -> Option<&str> {
        if !self.cells.contains_key(&field) {
            faults.0.push(Fault::Missing { column: self.columns.heading(field).to_owned() });
        }
        self.cell(field)
    }

    fn not_a_day(&self, field: Field, given: &str, faults: &mut Faults) {
        let (column, given) = (self.columns.heading(field).to_owned(), given.to_owned());
        faults.0.push(Fault::NotADay { column, given, order: self.columns.order.code() });
    }

    /// A day or a year; `None` where the cell is empty, or a fault was found.
    fn day_or_year(&self, field: Field, faults: &mut Faults) -> Option<DayOrYear> {
        let text = self.cell(field)?;
        let read = self.columns.order.day_or_year(text);
        if read.is_none() {
            self.not_a_day(field, text, faults);
        }
        read
    }

    /// A day; `None` where the cell is empty, or a fault was found.
    fn day(&self, field: Field, faults: &mut Faults) -> Option<Date> {
        let text = self.cell(field)?;
        let read = self.columns.order.day(text);
        if read.is_none() {
            self.not_a_day(field, text, faults);
        }
        read
    }

    fn rating(&self, faults: &mut Faults) -> Option<RegisteredRating> {
        let star = self.needed(Field::Star, faults).and_then(|text| faults.take(text.parse::<Star>()));
        let kind = match self.cell(Field::DossierKind) {
            None => Some(DossierKind::First),
            Some(text) => {
                let named =
                    DossierKind::ALL.iter().copied().find(|kind| kind.name().vi().eq_ignore_ascii_case(text));
                named.or_else(|| faults.take(DossierKind::from_code(text)))
            }
        };
        self.needed(Field::RatedOn, faults);
        let rated_on = self.day_or_year(Field::RatedOn, faults);
        let certified_on = self.day_or_year(Field::CertifiedOn, faults);
        let printed = self.day(Field::PrintedThrough, faults);
        let revoked = self.day(Field::RevokedOn, faults);
        let (star, kind, rated_on) = (star?, kind?, rated_on?);
        let mut rating = faults.take(rating(kind, star, rated_on, certified_on))?;
        if let Some(printed) = printed {
            rating = faults.take(rating.with_printed_through(printed))?;
        }
        if let Some(revoked) = revoked {
            rating = faults.take(rating.with_revocation(Revocation::on(revoked)))?;
        }
        Some(rating)
    }

    fn producer(&self, faults: &mut Faults) -> Option<RegisteredProducer> {
        let kind = self.cell(Field::ProducerKind).map(|words| faults.take(ProducerKind::from_words(words)));
        // One tax code is one producer, however its name is written.
        let code = self.cell(Field::TaxCode).map(|text| faults.take(text.parse::<TaxCode>()));
        let name = self.needed(Field::Producer, faults)?;
        let id = match code {
            Some(code) => code?.to_string(),
            None => name.to_owned(),
        };
        let producer = faults.take(RegisteredProducer::new(&id))?;
        match kind {
            Some(kind) => faults.take(producer.with_kind(kind?)),
            None => Some(producer),
        }
    }

    fn set(&self, faults: &mut Faults) -> Option<KnownSet> {
        if let Some(text) = self.cell(Field::Set) {
            return faults.take(text.parse::<AnyProductSet>()).map(KnownSet::from);
        }
        match self.cell(Field::Group) {
            Some(words) => faults.take(words.parse::<GroupInWords>()).map(KnownSet::from),
            None => Some(KnownSet::NotKnown),
        }
    }

    /// The province, and the commune as far as it is told: by the product code where there is one, else by their names.
    fn place(
        &self,
        rated_on: Option<DayOrYear>,
        faults: &mut Faults,
    ) -> Option<(AnyProvince, Option<CommuneCode>)> {
        let code =
            self.cell(Field::ProductCode).map(|text| faults.take(ProductCode::parse_without_era(text)));
        let named = self.cell(Field::Province);
        if let Some(code) = code {
            let code = code?;
            let province = code.province();
            // A name that both eras have is settled by the code, if it is one of the two.
            let agrees = match named.map(|text| RegisteredProduct::find_province(text, rated_on)) {
                None => true,
                Some(Ok(found)) => found.current() == province.current(),
                Some(Err(FindError::Ambiguous { candidates, .. })) => candidates.contains(&province),
                Some(Err(error)) => return faults.take(Err(error)),
            };
            if !agrees {
                let named = named.unwrap_or_default().to_owned();
                faults.0.push(Fault::OtherProvince { named, of_code: province });
                return None;
            }
            return Some((province, code.commune()));
        }
        let text = self.needed(Field::Province, faults)?;
        let province = match RegisteredProduct::find_province(text, rated_on) {
            // Which one is meant may follow from the day, and that it cannot be read is told already.
            Err(FindError::Ambiguous { .. }) if rated_on.is_none() => return None,
            found => faults.take(found)?,
        };
        match self.cell(Field::Commune) {
            Some(commune) => {
                self::commune(commune, province, faults).map(|commune| (province, Some(commune)))
            }
            None => Some((province, None)),
        }
    }
}

fn rating(
    kind: DossierKind,
    star: Star,
    rated_on: DayOrYear,
    certified_on: Option<DayOrYear>,
) -> Result<RegisteredRating, RegisteredRatingError> {
    let rating = match RegisteredRating::new(kind, star, rated_on) {
        // Before the national criteria it can only have been by those of the province.
        Err(RegisteredRatingError::BeforeFirstRegime { .. }) => {
            return RegisteredRating::provincial(kind, star, rated_on);
        }
        rating => rating?,
    };
    let Some(certified_on) = certified_on else {
        // One and two stars are a result that is not certified.
        if !star.is_certifiable() {
            return Ok(rating);
        }
        return RegisteredRating::recognised(kind, star, rated_on);
    };
    match certified_on.day() {
        Some(day) => rating.with_certificate(Certificate::recorded(star, day)?),
        None => rating.with_certified_in(u16::try_from(certified_on.earliest().year()).unwrap_or_default()),
    }
}

/// The code of a commune of the province's era, by its code or, with the tables, by its name.
#[cfg(feature = "communes")]
fn commune(text: &str, province: AnyProvince, faults: &mut Faults) -> Option<CommuneCode> {
    use ocop::place::{AnyCommune, CommuneId, Era, FormerCommuneId, UnitName};
    let by_name = text.chars().any(char::is_alphabetic);
    let name = UnitName::new(text).with_province(province);
    let found: Option<AnyCommune> = match (by_name, province.era()) {
        (false, era) => faults.take(AnyCommune::from_code(era, text)),
        (true, Era::Former) => faults.take(FormerCommuneId::find(name)).map(AnyCommune::from),
        (true, Era::Current) => faults.take(CommuneId::find(name)).map(AnyCommune::from),
    };
    let found = found?;
    if found.province() != province {
        faults.0.push(Fault::OtherProvince { named: text.to_owned(), of_code: found.province() });
        return None;
    }
    CommuneCode::new(found.code()).ok()
}

#[cfg(not(feature = "communes"))]
fn commune(text: &str, _: AnyProvince, faults: &mut Faults) -> Option<CommuneCode> {
    faults.take(CommuneCode::new(text))
}

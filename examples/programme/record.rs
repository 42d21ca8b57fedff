//! A product made from the cells of a row.

use std::collections::BTreeMap;

use ocop::catalogue::AnyProductSet;
use ocop::certificate::Revocation;
use ocop::law::DossierKind;
use ocop::place::{
    AnyCommune, AnyProvince, CommuneCode, CommuneId, Era, FindError, FormerCommuneId, UnitName,
};
use ocop::producer::{ProducerKind, TaxCode};
use ocop::registry::{
    DayOrYear, GroupInWords, KnownSet, RegisteredProducer, RegisteredProduct, RegisteredRating,
    RegisteredRatingError,
};
use ocop::{Certificate, Problem, ProductCode, Star};
use time::Date;

use crate::columns::{Columns, Field};
use crate::fault::{Fault, Part, Reasons, What};
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
    /// What was read in a column; what was not is kept as a fault.
    fn take<T, P: Problem + 'static>(&mut self, column: &str, read: Result<T, P>) -> Option<T> {
        let part = || Part::Column(column.to_owned());
        read.map_err(|problem| self.0.push(Fault::problem_at(part(), problem))).ok()
    }
}

impl Record<'_> {
    /// The product of the row, or everything that is wrong with it.
    pub(crate) fn product(&self) -> Result<Entry, Reasons> {
        let mut faults = Faults::default();
        let product = self.read(&mut faults);
        match (Reasons::of_all(faults.0), product) {
            (Some(reasons), _) => Err(reasons),
            (None, Some(product)) => {
                Ok(Entry { product, says_kind: self.cells.contains_key(&Field::DossierKind) })
            }
            // What is not made without a fault is not filled in.
            (None, None) => Err(Reasons::of(Fault::row(What::Blank))),
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
        let product = product.map_err(|problem| faults.0.push(Fault::problem(problem))).ok()?;
        let product = product.with_set(set?);
        Some(match commune.flatten() {
            Some(commune) => product.with_commune(commune),
            None => product,
        })
    }

    fn cell(&self, field: Field) -> Option<&str> {
        self.cells.get(&field).copied()
    }

    fn part(&self, field: Field) -> Part {
        Part::Column(self.columns.heading(field).to_owned())
    }

    fn needed(&self, field: Field, faults: &mut Faults) -> Option<&str> {
        if !self.cells.contains_key(&field) {
            faults.0.push(Fault::at(self.part(field), What::Missing));
        }
        self.cell(field)
    }

    fn not_a_day(&self, field: Field, given: &str, faults: &mut Faults) {
        let (given, order) = (given.to_owned(), self.columns.order.code());
        faults.0.push(Fault::at(self.part(field), What::NotADay { given, order }));
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
        let heading = |field| self.columns.heading(field);
        let star = self.needed(Field::Star, faults);
        let star = star.and_then(|text| faults.take(heading(Field::Star), text.parse::<Star>()));
        let kind = match self.cell(Field::DossierKind) {
            None => Some(DossierKind::First),
            Some(text) => {
                let named =
                    DossierKind::ALL.iter().copied().find(|kind| kind.name().vi().eq_ignore_ascii_case(text));
                named.or_else(|| faults.take(heading(Field::DossierKind), DossierKind::from_code(text)))
            }
        };
        self.needed(Field::RatedOn, faults);
        let rated_on = self.day_or_year(Field::RatedOn, faults);
        let certified_on = self.day_or_year(Field::CertifiedOn, faults);
        let printed = self.day(Field::PrintedThrough, faults);
        let revoked = self.day(Field::RevokedOn, faults);
        let (star, kind, rated_on) = (star?, kind?, rated_on?);
        let mut rating = self.dated(kind, star, rated_on, certified_on, faults)?;
        if let Some(printed) = printed {
            let printed = rating.with_printed_through(printed);
            rating = faults.take(heading(Field::PrintedThrough), printed)?;
        }
        if let Some(revoked) = revoked {
            let revocation = Revocation::on(revoked);
            // A certificate whose day is known holds its own revocation.
            let revoked = match rating.certificate() {
                Some(certificate) => certificate
                    .with_revocation(revocation)
                    .map_err(RegisteredRatingError::from)
                    .and_then(|certificate| rating.with_certificate(certificate)),
                None => rating.with_revocation(revocation),
            };
            rating = faults.take(heading(Field::RevokedOn), revoked)?;
        }
        Some(rating)
    }

    fn producer(&self, faults: &mut Faults) -> Option<RegisteredProducer> {
        let heading = |field| self.columns.heading(field);
        let kind = self.cell(Field::ProducerKind);
        let kind =
            kind.map(|words| faults.take(heading(Field::ProducerKind), ProducerKind::from_words(words)));
        // One tax code is one producer, however its name is written.
        let code = self.cell(Field::TaxCode);
        let code = code.map(|text| faults.take(heading(Field::TaxCode), text.parse::<TaxCode>()));
        let name = self.needed(Field::Producer, faults)?;
        let id = match code {
            Some(code) => code?.to_string(),
            None => name.to_owned(),
        };
        let producer = faults.take(heading(Field::Producer), RegisteredProducer::new(&id))?;
        match kind {
            Some(kind) => faults.take(heading(Field::ProducerKind), producer.with_kind(kind?)),
            None => Some(producer),
        }
    }

    fn set(&self, faults: &mut Faults) -> Option<KnownSet> {
        let heading = |field| self.columns.heading(field);
        if let Some(text) = self.cell(Field::Set) {
            return faults.take(heading(Field::Set), text.parse::<AnyProductSet>()).map(KnownSet::from);
        }
        match self.cell(Field::Group) {
            Some(words) => {
                faults.take(heading(Field::Group), words.parse::<GroupInWords>()).map(KnownSet::from)
            }
            None => Some(KnownSet::NotKnown),
        }
    }

    /// The province, and the commune as far as it is told: by the product code where there is one, else by their names.
    fn place(
        &self,
        rated_on: Option<DayOrYear>,
        faults: &mut Faults,
    ) -> Option<(AnyProvince, Option<CommuneCode>)> {
        let heading = |field| self.columns.heading(field);
        let code = self.cell(Field::ProductCode);
        let code =
            code.map(|text| faults.take(heading(Field::ProductCode), ProductCode::parse_without_era(text)));
        let named = self.cell(Field::Province);
        if let Some(code) = code {
            let code = code?;
            let province = code.province();
            // A name that both eras have is settled by the code, if it is one of the two.
            let agrees = match named.map(|text| RegisteredProduct::find_province(text, rated_on)) {
                None => true,
                Some(Ok(found)) => found.current() == province.current(),
                Some(Err(FindError::Ambiguous { candidates, .. })) => candidates.contains(&province),
                Some(Err(error)) => return faults.take(heading(Field::Province), Err(error)),
            };
            if !agrees {
                let named = named.unwrap_or_default().to_owned();
                let what = What::OtherProvince { named, of_code: province };
                faults.0.push(Fault::at(self.part(Field::Province), what));
                return None;
            }
            return Some((province, code.commune()));
        }
        let text = self.needed(Field::Province, faults)?;
        let province = match RegisteredProduct::find_province(text, rated_on) {
            // Which one is meant may follow from the day, and that it cannot be read is told already.
            Err(FindError::Ambiguous { .. }) if rated_on.is_none() => return None,
            found => faults.take(heading(Field::Province), found)?,
        };
        match self.cell(Field::Commune) {
            Some(commune) => self.commune(commune, province, faults).map(|commune| (province, Some(commune))),
            None => Some((province, None)),
        }
    }

    /// A rating with its recognition, by the criteria of its time.
    fn dated(
        &self,
        kind: DossierKind,
        star: Star,
        rated_on: DayOrYear,
        certified_on: Option<DayOrYear>,
        faults: &mut Faults,
    ) -> Option<RegisteredRating> {
        let heading = |field| self.columns.heading(field);
        let rating = match RegisteredRating::new(kind, star, rated_on) {
            // Before the national criteria it can only have been by those of the province.
            Err(RegisteredRatingError::BeforeFirstRegime { .. }) => {
                let rating = RegisteredRating::provincial(kind, star, rated_on);
                let rating = faults.take(heading(Field::RatedOn), rating)?;
                return match certified_on.filter(|given| *given != rated_on) {
                    None => Some(rating),
                    Some(given) => {
                        let what = What::ProvincialDay { given, rated_on };
                        faults.0.push(Fault::at(self.part(Field::CertifiedOn), what));
                        None
                    }
                };
            }
            rating => faults.take(heading(Field::RatedOn), rating)?,
        };
        let Some(certified_on) = certified_on else {
            // One and two stars are a result that is not certified.
            if !star.is_certifiable() {
                return Some(rating);
            }
            let rating = RegisteredRating::recognised(kind, star, rated_on);
            return faults.take(heading(Field::RatedOn), rating);
        };
        let column = heading(Field::CertifiedOn);
        if let Some(day) = certified_on.day() {
            let certificate = faults.take(column, Certificate::recorded(star, day))?;
            return faults.take(column, rating.with_certificate(certificate));
        }
        let year = u16::try_from(certified_on.earliest().year()).unwrap_or_default();
        faults.take(column, rating.with_certified_in(year))
    }

    /// The code of a commune of the province's era, by its code or by its name.
    fn commune(&self, text: &str, province: AnyProvince, faults: &mut Faults) -> Option<CommuneCode> {
        let column = self.columns.heading(Field::Commune);
        let by_name = text.chars().any(char::is_alphabetic);
        let name = UnitName::new(text).with_province(province);
        let found: Option<AnyCommune> = match (by_name, province.era()) {
            (false, era) => faults.take(column, AnyCommune::from_code(era, text)),
            (true, Era::Former) => faults.take(column, FormerCommuneId::find(name)).map(AnyCommune::from),
            (true, Era::Current) => faults.take(column, CommuneId::find(name)).map(AnyCommune::from),
        };
        let found = found?;
        if found.province() != province {
            let what = What::OtherProvince { named: text.to_owned(), of_code: found.province() };
            faults.0.push(Fault::at(self.part(Field::Commune), what));
            return None;
        }
        CommuneCode::new(found.code()).ok()
    }
}

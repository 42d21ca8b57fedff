//! The products of all rows: rows of one product are joined, each of them a recognition of its own.

use std::collections::BTreeMap;

use ocop::Star;
use ocop::law::DossierKind;
use ocop::registry::{ProductStanding, RegisteredProduct, RegisteredRating};
use time::Date;
use unicode_normalization::UnicodeNormalization as _;

use crate::Origin;
use crate::fault::{Fault, Reasons, What};
use crate::rows::Entry;

/// Products in the order of their first rows.
#[derive(Default)]
pub(crate) struct Register {
    products: Vec<Held>,
    places: BTreeMap<String, usize>,
}

/// A product, and the rows that tell of it.
pub(crate) struct Held {
    pub(crate) product: RegisteredProduct,
    /// At least one.
    pub(crate) rows: Vec<HeldRow>,
}

pub(crate) struct HeldRow {
    pub(crate) origin: Origin,
    entry: Entry,
}

impl Register {
    /// Puts a row to those of its product.
    pub(crate) fn add(&mut self, origin: Origin, entry: Entry) -> Result<(), (Origin, Reasons)> {
        let id = entry.product.id().to_owned();
        let held = self.places.get(&id).and_then(|place| self.products.get_mut(*place));
        let Some(held) = held else {
            self.places.insert(id, self.products.len());
            let product = entry.product.clone();
            self.products.push(Held { product, rows: vec![HeldRow { origin, entry }] });
            return Ok(());
        };
        match held.joined(&origin, &entry) {
            Ok(product) => {
                held.product = product;
                held.rows.push(HeldRow { origin, entry });
                Ok(())
            }
            Err(faults) => Err((origin, faults)),
        }
    }

    pub(crate) fn into_products(self) -> impl Iterator<Item = Held> {
        self.products.into_iter().map(|held| {
            let product = held.with_kinds();
            Held { product, ..held }
        })
    }
}

impl Held {
    fn joined(&self, origin: &Origin, entry: &Entry) -> Result<RegisteredProduct, Reasons> {
        if let Some(same) = self.rows.iter().find(|row| row.entry.product == entry.product) {
            return Err(Reasons::of(Fault::row(What::Repeats { of: same.origin.at.clone() })));
        }
        let mut faults = Vec::new();
        let named = self.rows.iter().find_map(|row| Some((&row.origin, row.origin.name.as_ref()?)));
        if let (Some((other, before)), Some(given)) = (named, &origin.name)
            && plain(before) != plain(given)
        {
            let (of, given, before) = (other.at.clone(), given.clone(), before.clone());
            faults.push(Fault::row(What::OtherName { of, given, before }));
        }
        let joined = self.product.clone().joined(&entry.product);
        let joined = joined.map_err(|problem| {
            // The row that it does not fit to: the first that says otherwise, or the first of all.
            let other =
                self.rows.iter().find(|row| row.entry.product.clone().joined(&entry.product).is_err());
            if let Some(row) = other.or(self.rows.first()) {
                let to = row.origin.at.clone();
                faults.push(Fault::row(What::NotJoined { to, problem: Box::new(problem) }));
            }
        });
        match (joined, Reasons::of_all(faults)) {
            (Ok(product), None) => Ok(product),
            (_, Some(reasons)) => Err(reasons),
            (Err(()), None) => Err(Reasons::of(Fault::row(What::Blank))),
        }
    }

    /// The product with the reasons of its ratings. A row that does not say why the product was rated is of a first rating; where another
    /// row tells of an earlier one, it is an upgrade if the product was recognised and has more stars, and a re-rating if it has not. A product
    /// that is recognised no more is rated for the first time again.
    fn with_kinds(&self) -> RegisteredProduct {
        let product = &self.product;
        let says_kind = |rating: &RegisteredRating| {
            let mut rows = self.rows.iter().map(|row| &row.entry);
            rows.any(|entry| entry.says_kind && entry.product.ratings().any(|own| own == rating))
        };
        let mut before: Option<(Star, Date)> = None;
        let mut ratings = Vec::new();
        for rating in product.ratings() {
            let day = rating.rated_on().earliest();
            let eve = day.previous_day().unwrap_or(day);
            let recognised = before.is_some_and(|(_, last)| {
                product.standings(eve.max(last)).iter().any(ProductStanding::is_recognised)
            });
            let kind = match before {
                Some((star, _)) if recognised && rating.star() > star => DossierKind::Upgrade,
                Some(_) if recognised => DossierKind::ReRating,
                _ => DossierKind::First,
            };
            ratings.push(if says_kind(rating) { *rating } else { rating.with_kind(kind) });
            before = Some((rating.star(), day));
        }
        let (producer, province) = (product.producer().clone(), product.province());
        let Ok(told) = RegisteredProduct::new(product.id(), producer, province, ratings) else {
            // The reasons change no date.
            return product.clone();
        };
        let told = told.with_set(product.set().clone());
        match product.commune() {
            Some(commune) => told.with_commune(commune),
            None => told,
        }
    }
}

/// A name without what two rows may write otherwise: capitals, the form of letters, white space.
fn plain(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").nfc().flat_map(char::to_lowercase).collect()
}

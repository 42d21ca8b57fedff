use alloc::collections::BTreeMap;
#[cfg(feature = "serde")]
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::answer::{ClaimAnswer, ClaimCandidate};
use super::state::State;
use super::{Claim, ClaimVerdict, words};
use crate::base::{Details, Lang, Problem, Quoted, Say, problem};
use crate::place::product_code::ProductCode;
use crate::registry::id::Id;
use crate::registry::{RegisteredProduct, text};

/// A product of a registry with the product codes on its labels.
///
/// A product may have several codes, since codes have changed their form
/// ([reading 21](crate::law::Reading::ProductCodes)). Several products may have the same code; such
/// a code alone then does not identify one of them.
///
/// [`new`](Self::new) makes it, and [`LabelRegister::of`] takes it.
///
/// ```
/// use ocop::registry::{LabelledProduct, RegisteredProducer, RegisteredProduct};
/// use ocop::{ProductCode, Province};
///
/// let maker = RegisteredProducer::new("HTX A")?;
/// let product = RegisteredProduct::new("s1", maker, Province::VinhLong, [])?;
/// let code = ProductCode::parse_without_era("83-829-28780-3-2022")?;
/// let labelled = LabelledProduct::new(product).with_code(code);
/// assert_eq!((labelled.product().id(), labelled.codes()), ("s1", [code].as_slice()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the product, as [`RegisteredProduct`] is stored, and of its codes;
/// `codes` may be left out. Reading checks the parts as making one does, and refuses a name that it
/// does not know.
///
/// ```
/// use ocop::registry::LabelledProduct;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "product": {
///     "id": "tea",
///     "producer": {
///       "id": "HTX A", "kind": null, "size": null,
///       "representative": {"woman": null, "ethnic_minority": null, "disabled": null}
///     },
///     "set": null, "product_set": null, "group": null, "province": "current/01", "commune": null,
///     "ratings": [
///       {
///         "kind": "first", "star": 3, "rated_on": "2024", "provincial": false,
///         "certificate": null, "certified_in": 2024, "revocation": null, "printed_through": null
///       }
///     ]
///   },
///   "codes": []
/// }"#;
/// let product: LabelledProduct = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&product)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelledProduct {
    product: RegisteredProduct,
    codes: Vec<ProductCode>,
}

impl LabelledProduct {
    /// A product without a code.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{LabelRegister, LabelledProduct};
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let day = date!(2024 - 02 - 29);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
    ///
    /// assert!(LabelledProduct::new(tea).codes().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn new(product: RegisteredProduct) -> Self {
        Self { product, codes: Vec::new() }
    }

    /// The same product with one more code. A code that it already has is not added again.
    ///
    /// ```
    /// use ocop::ProductCode;
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{LabelRegister, LabelledProduct};
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let day = date!(2024 - 02 - 29);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
    ///
    /// let code = ProductCode::parse_without_era("83-829-28780-3-2022")?;
    /// // The same code given twice is kept once.
    /// let labelled = LabelledProduct::new(tea).with_code(code).with_code(code);
    /// assert_eq!(labelled.codes(), [code]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_code(mut self, code: ProductCode) -> Self {
        if !self.codes.contains(&code) {
            self.codes.push(code);
        }
        self
    }

    /// The same product with the codes of a list, each once.
    #[cfg(feature = "serde")]
    pub(super) fn with_codes(self, codes: Vec<ProductCode>) -> Self {
        let mut seen = BTreeSet::new();
        let codes = codes.into_iter().filter(|code| seen.insert(*code)).collect();
        Self { codes, ..self }
    }

    /// The product.
    #[must_use]
    pub const fn product(&self) -> &RegisteredProduct {
        &self.product
    }

    /// Its codes, in the order given.
    #[must_use]
    pub fn codes(&self) -> &[ProductCode] {
        &self.codes
    }
}

impl From<RegisteredProduct> for LabelledProduct {
    fn from(product: RegisteredProduct) -> Self {
        Self::new(product)
    }
}

/// The records with which claims are compared: products by id, by code and by producer.
///
/// [`of`](Self::of) makes it from products, and [`check`](Self::check) answers a claim.
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::registry::{
///     Claim, ClaimVerdict, LabelRegister, LabelledProduct, RegisteredProducer, RegisteredProduct,
///     RegisteredRating,
/// };
/// use ocop::{Lang, Province, Say, Star};
/// use time::macros::date;
///
/// let rating =
///     RegisteredRating::recognised(DossierKind::First, Star::Three, date!(2024 - 02 - 29))?;
/// let maker = RegisteredProducer::new("HTX A")?;
/// let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
/// let register = LabelRegister::of([LabelledProduct::new(tea)])?;
///
/// let on = date!(2026 - 11 - 27);
/// let three = register.check(&Claim::of_record("tea", Star::Three, on)?);
/// assert_eq!(three.verdict(), ClaimVerdict::Holds);
/// assert_eq!(three.until(), Some(date!(2027 - 02 - 28)));
/// let four = register.check(&Claim::of_record("tea", Star::Four, on)?);
/// assert_eq!((four.verdict(), four.star()), (ClaimVerdict::StarTooHigh, Some(Star::Three)));
/// println!("{}", four.text(Lang::Vi));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the list of products, each a [`LabelledProduct`]. Reading makes the
/// register again, and refuses two products with one id and a name that it does not know.
///
/// ```
/// # use ocop::law::DossierKind;
/// # use ocop::registry::{
/// #     Claim, ClaimVerdict, LabelRegister, LabelledProduct, RegisteredProducer,
/// #     RegisteredProduct,
/// #     RegisteredRating,
/// # };
/// # use ocop::{Lang, Province, Say, Star};
/// # use time::macros::date;
/// # let rating =
/// #     RegisteredRating::recognised(DossierKind::First, Star::Three, date!(2024 - 02 - 29))?;
/// # let maker = RegisteredProducer::new("HTX A")?;
/// # let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
/// # let register = LabelRegister::of([LabelledProduct::new(tea)])?;
/// # let on = date!(2026 - 11 - 27);
/// # let three = register.check(&Claim::of_record("tea", Star::Three, on)?);
/// # let four = register.check(&Claim::of_record("tea", Star::Four, on)?);
/// let stored = serde_json::to_value(&register)?;
/// assert_eq!(stored["products"][0]["product"]["id"], "tea");
/// assert!(stored["products"][0]["codes"].as_array().is_some_and(|codes| codes.is_empty()));
/// assert_eq!(serde_json::from_value::<LabelRegister>(stored)?, register);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelRegister {
    products: Vec<LabelledProduct>,
    by_id: BTreeMap<Id, usize>,
    by_code: BTreeMap<ProductCode, Vec<usize>>,
    by_producer: BTreeMap<Id, Vec<usize>>,
}

/// Which record a claim is about.
enum Subject<'a> {
    /// This one.
    One(&'a LabelledProduct),
    /// This one, but it is of another producer than the claim says.
    OfOtherProducer(&'a LabelledProduct),
    /// The code is of another product of the same producer.
    OfOtherProduct(&'a LabelledProduct),
    /// None.
    None,
    /// One of these, or none of them.
    Several(Vec<&'a LabelledProduct>),
}

impl LabelRegister {
    /// The register of some products.
    ///
    /// ```
    /// use ocop::Problem;
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{LabelRegister, LabelledProduct};
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let day = date!(2024 - 02 - 29);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
    ///
    /// let labelled = LabelledProduct::new(tea);
    /// assert_eq!(LabelRegister::of([labelled.clone()])?.products().len(), 1);
    /// let error = LabelRegister::of([labelled.clone(), labelled]).unwrap_err();
    /// assert_eq!(error.code(), "duplicate_product");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`LabelRegisterError`] (`duplicate_product`) for two products with one id.
    pub fn of(products: impl IntoIterator<Item = LabelledProduct>) -> Result<Self, LabelRegisterError> {
        let mut register = Self::default();
        for labelled in products {
            let place = register.products.len();
            let product = labelled.product();
            if register.by_id.insert(Id::new(product.id()), place).is_some() {
                return Err(LabelRegisterError::Duplicate { id: String::from(product.id()) });
            }
            register.by_producer.entry(Id::new(product.producer().id())).or_default().push(place);
            for code in labelled.codes() {
                register.by_code.entry(*code).or_default().push(place);
            }
            register.products.push(labelled);
        }
        Ok(register)
    }

    /// The products, in the order given.
    #[must_use]
    pub fn products(&self) -> &[LabelledProduct] {
        &self.products
    }

    /// The product whose record has an id; `None` if there is none.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{LabelRegister, LabelledProduct};
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let day = date!(2024 - 02 - 29);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
    ///
    /// let register = LabelRegister::of([LabelledProduct::new(tea)])?;
    /// assert!(register.product("tea").is_some() && register.product("coffee").is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn product(&self, id: &str) -> Option<&LabelledProduct> {
        let id = text::checked(id)?;
        self.by_id.get(&Id::new(&id)).and_then(|place| self.products.get(*place))
    }

    /// The products that have a code, in the order given.
    ///
    /// ```
    /// use ocop::ProductCode;
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{LabelRegister, LabelledProduct};
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let day = date!(2024 - 02 - 29);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
    ///
    /// let code = ProductCode::parse_without_era("83-829-28780-3-2022")?;
    /// let register = LabelRegister::of([LabelledProduct::new(tea).with_code(code)])?;
    /// let ids = register.with_code(code).map(|labelled| labelled.product().id());
    /// assert!(ids.eq(["tea"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_code(&self, code: ProductCode) -> impl Iterator<Item = &LabelledProduct> {
        self.at(self.by_code.get(&code))
    }

    /// The products of the producer with an id, in the order given.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{LabelRegister, LabelledProduct};
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let day = date!(2024 - 02 - 29);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let tea = RegisteredProduct::new("tea", maker, Province::HaNoi, [rating])?;
    ///
    /// let register = LabelRegister::of([LabelledProduct::new(tea)])?;
    /// assert_eq!(register.of_producer("HTX A").count(), 1);
    /// assert_eq!(register.of_producer("HTX B").count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_producer(&self, id: &str) -> impl Iterator<Item = &LabelledProduct> {
        let places = text::checked(id).and_then(|id| self.by_producer.get(&Id::new(&id)));
        self.at(places)
    }

    fn at<'a>(&'a self, places: Option<&'a Vec<usize>>) -> impl Iterator<Item = &'a LabelledProduct> {
        places.into_iter().flatten().filter_map(|place| self.products.get(*place))
    }

    /// The answer to a claim.
    ///
    /// Ids and codes alone decide which product is meant. Where they fit several products, or where
    /// only a producer with products is named, the verdict is
    /// [`Ambiguous`](ClaimVerdict::Ambiguous) and the answer lists the candidates, even if there is
    /// only one.
    ///
    /// A producer in the claim selects among several products that have the code. A record and a
    /// code in one claim must be of one product. Where the code is not found and the record has no
    /// codes, the record alone decides.
    ///
    /// Source: [reading 40](crate::law::Reading::MarkWithCertificate).
    ///
    /// ```
    /// use ocop::registry::{Claim, ClaimVerdict};
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
    /// let day = date!(2026 - 11 - 27);
    /// let three = register.check(&Claim::of_record("tea", Star::Three, day)?);
    /// assert_eq!(three.verdict(), ClaimVerdict::Holds);
    /// let four = register.check(&Claim::of_record("tea", Star::Four, day)?);
    /// assert_eq!(four.verdict(), ClaimVerdict::StarTooHigh);
    /// let honey = register.check(&Claim::of_record("honey", Star::Three, day)?);
    /// assert_eq!(honey.verdict(), ClaimVerdict::NotRecognised);
    /// // The claim does not say which product of the producer is meant.
    /// let maker = register.check(&Claim::of_producer("HTX A", Star::Three, day)?);
    /// assert_eq!(maker.verdict(), ClaimVerdict::Ambiguous);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("kiểm tra hạng sao công bố", "kiem tra hang sao cong bo"))]
    pub fn check(&self, claim: &Claim) -> ClaimAnswer {
        match self.subject(claim) {
            Subject::One(labelled) => {
                let answer = ClaimAnswer::of_product(claim.clone(), labelled.product());
                if answer.verdict() != ClaimVerdict::NotRecognised {
                    return answer;
                }
                let others = self.recognised(claim, labelled.product().producer().id());
                let others: Vec<_> =
                    others.into_iter().filter(|other| other.id() != labelled.product().id()).collect();
                answer.with_others(others)
            }
            Subject::OfOtherProducer(other) => {
                let candidates = [ClaimCandidate::of(other.product(), claim.on())];
                ClaimAnswer::of_none(claim.clone(), ClaimVerdict::OtherProducer, candidates.into())
            }
            Subject::OfOtherProduct(other) => {
                let candidates = [ClaimCandidate::of(other.product(), claim.on())];
                ClaimAnswer::of_none(claim.clone(), ClaimVerdict::OtherProduct, candidates.into())
            }
            Subject::Several(products) => {
                let candidates = products.iter().map(|one| ClaimCandidate::of(one.product(), claim.on()));
                ClaimAnswer::of_none(claim.clone(), ClaimVerdict::Ambiguous, candidates.collect())
            }
            Subject::None => {
                let others = claim.producer().map(|id| self.recognised(claim, id)).unwrap_or_default();
                ClaimAnswer::of_none(claim.clone(), ClaimVerdict::NotRecognised, Vec::new())
                    .with_others(others)
            }
        }
    }

    /// The products of a producer that are recognised on the day of a claim.
    fn recognised(&self, claim: &Claim, producer: &str) -> Vec<ClaimCandidate> {
        let products = self.of_producer(producer).map(LabelledProduct::product);
        let on = claim.on();
        let recognised = products.filter(|product| State::of(product, on).star().is_some());
        recognised.map(|product| ClaimCandidate::of(product, on)).collect()
    }

    fn subject(&self, claim: &Claim) -> Subject<'_> {
        let found = match (claim.record(), claim.code()) {
            (Some(id), None) => self.product(id).map_or(Subject::None, Subject::One),
            (None, Some(code)) => {
                let all: Vec<_> = self.with_code(code).collect();
                // A producer named beside the code narrows it down.
                let of_producer =
                    |one: &&&LabelledProduct| Some(one.product().producer().id()) == claim.producer();
                let narrowed: Vec<_> = all.iter().filter(of_producer).copied().collect();
                one_of(if narrowed.is_empty() { all } else { narrowed })
            }
            (Some(id), Some(code)) => self.both(id, code),
            (None, None) => {
                let all: Vec<_> = claim.producer().into_iter().flat_map(|id| self.of_producer(id)).collect();
                if all.is_empty() { Subject::None } else { Subject::Several(all) }
            }
        };
        match found {
            Subject::One(one)
                if claim.producer().is_some_and(|producer| one.product().producer().id() != producer) =>
            {
                Subject::OfOtherProducer(one)
            }
            found => found,
        }
    }

    /// The record and the code must be of one product.
    fn both(&self, id: &str, code: ProductCode) -> Subject<'_> {
        let bearers: Vec<_> = self.with_code(code).collect();
        let Some(one) = self.product(id) else {
            return if bearers.is_empty() { Subject::None } else { Subject::Several(bearers) };
        };
        let is_one = |other: &&LabelledProduct| other.product().id() == one.product().id();
        // Where the registry has no code of the product, the id alone tells it.
        if bearers.iter().any(is_one) || (bearers.is_empty() && one.codes().is_empty()) {
            return Subject::One(one);
        }
        let maker = one.product().producer().id();
        match bearers.iter().find(|other| other.product().producer().id() == maker) {
            Some(other) => Subject::OfOtherProduct(other),
            None => bearers.first().map_or(Subject::None, |other| Subject::OfOtherProducer(other)),
        }
    }
}

fn one_of(products: Vec<&LabelledProduct>) -> Subject<'_> {
    match products.as_slice() {
        [] => Subject::None,
        [one] => Subject::One(one),
        _ => Subject::Several(products),
    }
}

/// Why there can be no such register. Its code is `duplicate_product`.
///
/// ```
/// use ocop::registry::{LabelRegister, LabelledProduct, RegisteredProducer, RegisteredProduct};
/// use ocop::{Problem, Province};
///
/// let product =
///     RegisteredProduct::new("s1", RegisteredProducer::new("HTX A")?, Province::HaNoi, [])?;
/// let twice = [product.clone(), product].map(LabelledProduct::new);
/// assert_eq!(LabelRegister::of(twice).unwrap_err().code(), "duplicate_product");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LabelRegisterError {
    /// Two products have one id (`duplicate_product`).
    Duplicate {
        /// The id.
        id: String,
    },
}

impl Say for LabelRegisterError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate { id } => words::duplicate(lang, f, &Quoted(id)),
        }
    }
}

impl Problem for LabelRegisterError {
    fn code(&self) -> &'static str {
        match self {
            Self::Duplicate { .. } => "duplicate_product",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Duplicate { id } => Details::of_field("id").with_given(id),
        }
    }
}

problem! { LabelRegisterError }

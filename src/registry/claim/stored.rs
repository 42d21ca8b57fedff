//! The stored forms of claims.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::de::Error as _;
use time::Date;

use super::{
    CertificationStatement, Claim, ClaimAnswer, ClaimCandidate, ClaimError, ClaimGap, ClaimVerdict,
    LabelRegister, LabelRegisterError, LabelledProduct, MarkAllowed,
};
use crate::base::Lang;
use crate::base::stored::{Object, Prose, check_format, stored};
use crate::law::{Authority, Basis, Gap, Star};
use crate::place::product_code::ProductCode;
use crate::registry::RegisteredProduct;

type Wrong = serde::de::value::Error;

// ------------------------------------------------------------------------------------------------
// inputs: strict in their fields

/// `{"record": "s1", "code": null, "producer": null, "star": 4, "on": "2026-11-27"}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ClaimFields {
    #[serde(default)]
    record: Option<String>,
    #[serde(default)]
    code: Option<ProductCode>,
    #[serde(default)]
    producer: Option<String>,
    star: Star,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    on: Date,
}

impl From<&Claim> for ClaimFields {
    fn from(claim: &Claim) -> Self {
        Self {
            record: claim.record().map(String::from),
            code: claim.code(),
            producer: claim.producer().map(String::from),
            star: claim.star(),
            on: claim.on(),
        }
    }
}

impl TryFrom<ClaimFields> for Claim {
    type Error = ClaimError;

    fn try_from(fields: ClaimFields) -> Result<Self, Self::Error> {
        let ClaimFields { record, code, producer, star, on } = fields;
        Self::of(record.as_deref(), code, producer.as_deref(), star, on)
    }
}

/// A product and its codes.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct LabelledFields {
    product: RegisteredProduct,
    #[serde(default)]
    codes: Vec<ProductCode>,
}

impl From<&LabelledProduct> for LabelledFields {
    fn from(labelled: &LabelledProduct) -> Self {
        Self { product: labelled.product().clone(), codes: labelled.codes().to_vec() }
    }
}

impl TryFrom<LabelledFields> for LabelledProduct {
    type Error = Wrong;

    fn try_from(fields: LabelledFields) -> Result<Self, Self::Error> {
        Ok(Self::new(fields.product).with_codes(fields.codes))
    }
}

/// `{"products": [{"product": {…}, "codes": […]}]}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RegisterFields {
    products: Vec<LabelledProduct>,
}

impl From<&LabelRegister> for RegisterFields {
    fn from(register: &LabelRegister) -> Self {
        Self { products: register.products().to_vec() }
    }
}

impl TryFrom<RegisterFields> for LabelRegister {
    type Error = LabelRegisterError;

    fn try_from(fields: RegisterFields) -> Result<Self, Self::Error> {
        Self::of(fields.products)
    }
}

stored! { Claim as ClaimFields, LabelledProduct as LabelledFields, LabelRegister as RegisterFields }

// ------------------------------------------------------------------------------------------------
// answers: unknown fields pass

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CandidateFields {
    id: String,
    star: Option<Star>,
}

impl From<&ClaimCandidate> for CandidateFields {
    fn from(candidate: &ClaimCandidate) -> Self {
        let ClaimCandidate { id, star } = candidate.clone();
        Self { id, star }
    }
}

impl TryFrom<CandidateFields> for ClaimCandidate {
    type Error = Wrong;

    fn try_from(fields: CandidateFields) -> Result<Self, Self::Error> {
        let CandidateFields { id, star } = fields;
        Ok(Self { id, star })
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct GapFields {
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    from: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    through: Date,
    why: ClaimVerdict,
}

impl From<&ClaimGap> for GapFields {
    fn from(gap: &ClaimGap) -> Self {
        let ClaimGap { from, through, why } = *gap;
        Self { from, through, why }
    }
}

impl TryFrom<GapFields> for ClaimGap {
    type Error = &'static str;

    fn try_from(fields: GapFields) -> Result<Self, Self::Error> {
        let GapFields { from, through, why } = fields;
        let fits = from <= through && !why.is_held();
        fits.then_some(Self { from, through, why })
            .ok_or("an interruption is of days on which the claim does not hold")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct MarkFields {
    star: Star,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    from: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    until: Date,
}

impl From<&MarkAllowed> for MarkFields {
    fn from(mark: &MarkAllowed) -> Self {
        let MarkAllowed { star, from, until } = *mark;
        Self { star, from, until }
    }
}

impl TryFrom<MarkFields> for MarkAllowed {
    type Error = &'static str;

    fn try_from(fields: MarkFields) -> Result<Self, Self::Error> {
        let MarkFields { star, from, until } = fields;
        let fits = star.is_certifiable() && from <= until;
        fits.then_some(Self { star, from, until })
            .ok_or("the mark goes with 3 to 5 stars, from a day to a later one")
    }
}

/// The answer's name and version, what it says, what it rests on, and the sentences.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct AnswerFields {
    format: String,
    claim: Claim,
    verdict: ClaimVerdict,
    product: Option<String>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    since: Option<Date>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    until: Option<Date>,
    days_depend: bool,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    held_from: Option<Date>,
    interruptions: Vec<ClaimGap>,
    candidates: Vec<ClaimCandidate>,
    mark: Option<MarkAllowed>,
    authority: Option<Authority>,
    basis: Vec<Basis>,
    gaps: Vec<Gap>,
    text: Prose,
}

const ANSWER: &str = "ocop.claim/1";

impl From<&ClaimAnswer> for AnswerFields {
    fn from(answer: &ClaimAnswer) -> Self {
        let text = Prose::of(answer);
        let ClaimAnswer {
            claim,
            verdict,
            product,
            since,
            until,
            days_depend,
            held_from,
            interruptions,
            candidates,
            mark,
            authority,
            basis,
            gaps,
        } = answer.clone();
        Self {
            format: ANSWER.to_owned(),
            claim,
            verdict,
            product,
            since,
            until,
            days_depend,
            held_from,
            interruptions,
            candidates,
            mark,
            authority,
            basis,
            gaps,
            text,
        }
    }
}

impl TryFrom<AnswerFields> for ClaimAnswer {
    type Error = Wrong;

    fn try_from(fields: AnswerFields) -> Result<Self, Self::Error> {
        check_format::<Self::Error>(&fields.format, ANSWER)?;
        let AnswerFields { claim, verdict, mark, interruptions, .. } = fields;
        let (star, on) = (claim.star(), claim.on());
        let has = mark.map(|mark| mark.star);
        let goes_with = match verdict {
            ClaimVerdict::Holds | ClaimVerdict::Extended => has == Some(star),
            ClaimVerdict::StarTooHigh => has.is_some_and(|has| has < star),
            ClaimVerdict::StarTooLow => has.is_some_and(|has| star < has),
            _ => has.is_none(),
        };
        let of_the_day = mark.is_none_or(|mark| mark.from <= on && on <= mark.until);
        let in_order = interruptions.windows(2).all(|pair| match pair {
            [one, other] => one.through < other.from,
            _ => true,
        });
        let until_the_day = interruptions.last().is_none_or(|last| last.through <= on);
        if !(goes_with && of_the_day && in_order && until_the_day) {
            return Err(Wrong::custom("the parts of the answer do not go together"));
        }
        Ok(Self {
            claim,
            verdict,
            product: fields.product,
            since: fields.since,
            until: fields.until,
            days_depend: fields.days_depend,
            held_from: fields.held_from,
            interruptions,
            candidates: fields.candidates,
            mark,
            authority: fields.authority,
            basis: fields.basis,
            gaps: fields.gaps,
        })
    }
}

// ------------------------------------------------------------------------------------------------
// schema.org

const CONTEXT: &str = "https://schema.org";
const ACTIVE: &str = "https://schema.org/CertificationActive";
const INACTIVE: &str = "https://schema.org/CertificationInactive";

/// A thing of schema.org that is told by its name or its id.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct Organization {
    #[serde(rename = "@type")]
    kind: String,
    name: String,
    identifier: Option<Authority>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct Product {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "productID")]
    id: Option<String>,
    manufacturer: Option<Object<Organization>>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct Rating {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "ratingValue")]
    value: Star,
    #[serde(rename = "bestRating")]
    best: u8,
    #[serde(rename = "worstRating")]
    worst: u8,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct StatementFields {
    #[serde(rename = "@context")]
    context: String,
    #[serde(rename = "@type")]
    kind: String,
    name: String,
    description: String,
    #[serde(rename = "inLanguage")]
    language: Lang,
    #[serde(rename = "certificationIdentification")]
    identification: Option<String>,
    #[serde(rename = "certificationStatus")]
    status: String,
    #[serde(rename = "certificationRating")]
    rating: Option<Object<Rating>>,
    #[serde(default, rename = "validFrom", with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    valid_from: Option<Date>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    expires: Option<Date>,
    #[serde(rename = "issuedBy")]
    issued_by: Option<Object<Organization>>,
    #[serde(rename = "auditDate", with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    audited_on: Date,
    about: Object<Product>,
}

impl From<&CertificationStatement> for StatementFields {
    fn from(statement: &CertificationStatement) -> Self {
        let one = statement.clone();
        let rating =
            one.rating.map(|value| Object(Rating { kind: "Rating".to_owned(), value, best: 5, worst: 1 }));
        let issuer = one.issued_by.map(|by| {
            Object(Organization {
                kind: "GovernmentOrganization".to_owned(),
                name: by.name().get(one.language).to_owned(),
                identifier: Some(by),
            })
        });
        let maker = one
            .producer
            .map(|name| Object(Organization { kind: "Organization".to_owned(), name, identifier: None }));
        Self {
            context: CONTEXT.to_owned(),
            kind: "Certification".to_owned(),
            name: one.name,
            description: one.description,
            language: one.language,
            identification: one.identification,
            status: if rating.is_some() { ACTIVE } else { INACTIVE }.to_string(),
            rating,
            valid_from: one.valid_from,
            expires: one.expires,
            issued_by: issuer,
            audited_on: one.audited_on,
            about: Object(Product { kind: "Product".to_owned(), id: one.product, manufacturer: maker }),
        }
    }
}

impl TryFrom<StatementFields> for CertificationStatement {
    type Error = &'static str;

    fn try_from(fields: StatementFields) -> Result<Self, Self::Error> {
        let status = if fields.rating.is_some() { ACTIVE } else { INACTIVE };
        if fields.kind != "Certification" || fields.context != CONTEXT || fields.status != status {
            return Err("it is no certification of schema.org whose status goes with its rating");
        }
        Ok(Self {
            name: fields.name,
            description: fields.description,
            language: fields.language,
            identification: fields.identification,
            product: fields.about.0.id,
            producer: fields.about.0.manufacturer.map(|Object(maker)| maker.name),
            rating: fields.rating.map(|Object(rating)| rating.value),
            valid_from: fields.valid_from,
            expires: fields.expires,
            issued_by: fields.issued_by.and_then(|Object(by)| by.identifier),
            audited_on: fields.audited_on,
        })
    }
}

stored! {
    ClaimCandidate as CandidateFields, ClaimGap as GapFields, MarkAllowed as MarkFields, ClaimAnswer as AnswerFields,
    CertificationStatement as StatementFields,
}

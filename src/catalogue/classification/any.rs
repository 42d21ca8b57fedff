use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::Text;
use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, problem};
use crate::catalogue::{Group1048, ProductGroup, ProductSet, ProductSet1048, SetId, words};
use crate::law::{Citation, Classification, Edition};

/// A product set together with the classification that it belongs to.
///
/// It is made from a [`ProductSet`], a [`ProductSet1048`] or a [`SetId`].
///
/// Source: 26/2026, 148 and 1048, Annex I.
///
/// ```
/// use ocop::catalogue::AnyProductSet;
/// use ocop::{ProductSet, ProductSet1048};
///
/// let sauce = AnyProductSet::from(ProductSet1048::LiquidSeasonings);
/// assert_eq!(sauce.to_string(), "1048/10");
/// assert_eq!(sauce.current(), Some(ProductSet::LiquidSeasonings));
/// assert_eq!("148/9".parse(), Ok(AnyProductSet::from(ProductSet::LiquidSeasonings)));
/// assert!("9".parse::<AnyProductSet>().is_err());
/// # Ok::<(), ocop::catalogue::UnknownProductSet>(())
/// ```
///
/// # Stored form
///
/// It is written as the classification and the set's number, and stored so: `1048/10`, `148/9`. The
/// numbers of the two classifications mean different products. Reading refuses text that names no
/// product set.
///
/// ```
/// use ocop::catalogue::AnyProductSet;
///
/// let json = r#""148/9""#;
/// let set: AnyProductSet = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&set)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AnyProductSet {
    /// A set of 1048.
    Of1048(ProductSet1048),
    /// A set of the classification of 148 and 26/2026.
    Since148(ProductSet),
}

impl AnyProductSet {
    /// Whether it is the set of tourism services.
    #[must_use]
    pub const fn is_tourism(self) -> bool {
        self.group().is_tourism()
    }

    /// The group that it stands in.
    ///
    /// ```
    /// use ocop::catalogue::{AnyProductSet, GroupId};
    /// use ocop::{ProductGroup, ProductSet};
    ///
    /// let coffee = AnyProductSet::from(ProductSet::CoffeeAndCocoa);
    /// assert_eq!(coffee.group(), GroupId::from(ProductGroup::Food)); // it is food, and no drink
    /// ```
    #[must_use]
    pub const fn group(self) -> GroupId {
        match self {
            Self::Of1048(set) => GroupId::Of1048(set.group()),
            Self::Since148(set) => GroupId::Since148(set.group()),
        }
    }

    /// The product sets of a classification that hold its products. In its own classification it is
    /// the set itself. In a later one they are the sets that took its products over. In an earlier
    /// one there are none.
    ///
    /// Source: 26/2026, 148 and 1048, Annex I.
    ///
    /// ```
    /// use ocop::catalogue::AnyProductSet;
    /// use ocop::law::Classification;
    /// use ocop::{ProductSet, ProductSet1048};
    ///
    /// let honey = AnyProductSet::from(ProductSet1048::Honey);
    /// assert!(honey.within(Classification::Of1048).eq([honey]));
    /// let later = [ProductSet::Honey, ProductSet::ProcessedAnimalProducts];
    /// assert!(honey.within(Classification::Since148).eq(later.map(AnyProductSet::from)));
    /// ```
    pub fn within(self, classification: Classification) -> impl Iterator<Item = Self> + use<> {
        let (own, later): (Option<Self>, &'static [ProductSet]) = match (self, classification) {
            (Self::Of1048(_), Classification::Of1048) | (Self::Since148(_), Classification::Since148) => {
                (Some(self), &[])
            }
            (Self::Of1048(set), Classification::Since148) => (None, set.successors()),
            (Self::Since148(_), Classification::Of1048) => (None, &[]),
        };
        own.into_iter().chain(later.iter().copied().map(Self::Since148))
    }

    /// The set that holds its products in the classification of 148 and 26/2026; `None` for the
    /// medical devices of 1048, which have no set there. Where the products went to two sets, it is
    /// the first ([`ProductSet1048::successors`]).
    ///
    /// Source: 26/2026, 148 and 1048, Annex I.
    ///
    /// ```
    /// use ocop::catalogue::AnyProductSet;
    /// use ocop::{ProductSet, ProductSet1048};
    ///
    /// let coffee = AnyProductSet::from(ProductSet1048::Coffee);
    /// assert_eq!(coffee.current(), Some(ProductSet::CoffeeAndCocoa));
    /// assert_eq!(AnyProductSet::from(ProductSet1048::MedicalDevices).current(), None);
    /// ```
    #[must_use]
    pub const fn current(self) -> Option<ProductSet> {
        match self {
            Self::Of1048(set) => set.successor(),
            Self::Since148(set) => Some(set),
        }
    }
}

impl From<SetId> for AnyProductSet {
    fn from(set: SetId) -> Self {
        set.products()
    }
}

impl From<ProductSet> for AnyProductSet {
    fn from(set: ProductSet) -> Self {
        Self::Since148(set)
    }
}

impl From<ProductSet1048> for AnyProductSet {
    fn from(set: ProductSet1048) -> Self {
        Self::Of1048(set)
    }
}

impl fmt::Display for AnyProductSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of1048(set) => write!(f, "{OF_1048}/{set}"),
            Self::Since148(set) => write!(f, "{SINCE_148}/{set}"),
        }
    }
}

const OF_1048: &str = "1048";
const SINCE_148: &str = "148";

impl FromStr for AnyProductSet {
    type Err = UnknownProductSet;

    /// Reads the classification and the set's number: `1048/10`, `148/9`.
    ///
    /// # Errors
    ///
    /// [`UnknownProductSet`] (`unknown_product_set`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = text.split_once('/').and_then(|(classification, number)| {
            let plain = !number.starts_with(['+', '0']);
            let number = plain.then(|| number.parse().ok()).flatten()?;
            match classification {
                OF_1048 => ProductSet1048::from_number(number).map(Self::Of1048),
                SINCE_148 => ProductSet::from_number(number).map(Self::Since148),
                _ => None,
            }
        });
        known.ok_or_else(|| UnknownProductSet { given: String::from(text) })
    }
}

/// Text that names no product set.
///
/// Its code is `unknown_product_set`.
///
/// ```
/// use ocop::Problem;
/// use ocop::catalogue::AnyProductSet;
///
/// // Neither classification has a set 27.
/// let error = "148/27".parse::<AnyProductSet>().unwrap_err();
/// assert_eq!((error.code(), error.given()), ("unknown_product_set", "148/27"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownProductSet {
    given: String,
}

impl UnknownProductSet {
    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for UnknownProductSet {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::unknown_product_set(lang, f, &Quoted(&self.given))
    }
}

impl Problem for UnknownProductSet {
    fn code(&self) -> &'static str {
        "unknown_product_set"
    }

    fn details(&self) -> Details {
        Details::given(&self.given)
    }
}

impl Say for AnyProductSet {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Of1048(set) => set.name().get(lang),
            Self::Since148(set) => set.name().get(lang),
        })
    }
}

/// A product group together with the classification that it belongs to.
///
/// It is made from a [`ProductGroup`], a [`Group1048`] or a [`SetId`]. A group of 1048 is never
/// equal to a later group, even if the numbers are equal.
///
/// Source: 26/2026, 148 and 1048, Annex I.
///
/// ```
/// use ocop::catalogue::GroupId;
/// use ocop::{Edition, ProductGroup};
///
/// let ornamentals = GroupId::from(ProductGroup::Ornamentals);
/// assert!(ornamentals.belongs_to(Edition::Decision26));
/// assert!(!ornamentals.belongs_to(Edition::Decision1048));
/// assert_eq!(GroupId::all(Edition::Decision1048).count(), 6);
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the classification and the group's number, 1 to 6. Reading refuses
/// another number, and passes over names that a later version adds.
///
/// ```
/// use ocop::catalogue::GroupId;
///
/// let json = r#"{"classification":"148","number":1}"#;
/// let handle: GroupId = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&handle)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GroupId {
    /// A group of 1048.
    Of1048(Group1048),
    /// A group of the classification of 148 and 26/2026.
    Since148(ProductGroup),
}

impl GroupId {
    /// Every group of the classification that an edition uses.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::catalogue::GroupId;
    ///
    /// let last = GroupId::all(Edition::Decision26).last().ok_or("six groups")?;
    /// assert!(last.is_tourism());
    /// assert_eq!(GroupId::all(Edition::Decision148).count(), 6);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn all(edition: Edition) -> impl Iterator<Item = Self> {
        let (old, new) = match edition.rules().classification.value {
            Classification::Of1048 => (Group1048::ALL, [].as_slice()),
            Classification::Since148 => ([].as_slice(), ProductGroup::ALL),
        };
        old.iter().copied().map(Self::from).chain(new.iter().copied().map(Self::from))
    }

    /// Whether it is the tourism group.
    ///
    /// ```
    /// use ocop::catalogue::{Group1048, GroupId};
    /// use ocop::ProductGroup;
    ///
    /// assert!(GroupId::from(Group1048::Tourism).is_tourism());
    /// assert!(!GroupId::from(ProductGroup::Ornamentals).is_tourism());
    /// ```
    #[must_use]
    pub const fn is_tourism(self) -> bool {
        matches!(self, Self::Of1048(Group1048::Tourism) | Self::Since148(ProductGroup::Tourism))
    }

    /// Whether an edition classifies products by this group.
    ///
    /// Source: 26/2026, 148 and 1048, Annex I.
    ///
    /// ```
    /// use ocop::catalogue::{Group1048, GroupId};
    /// use ocop::Edition;
    ///
    /// let tourism = GroupId::from(Group1048::Tourism);
    /// assert!(tourism.belongs_to(Edition::Decision1048As781));
    /// // 26/2026 has a tourism group too, but it is another one.
    /// assert!(!tourism.belongs_to(Edition::Decision26));
    /// ```
    #[must_use]
    pub const fn belongs_to(self, edition: Edition) -> bool {
        matches!(
            (self, edition.rules().classification.value),
            (Self::Of1048(_), Classification::Of1048) | (Self::Since148(_), Classification::Since148)
        )
    }

    /// The group's name.
    ///
    /// ```
    /// use ocop::ProductGroup;
    /// use ocop::catalogue::GroupId;
    ///
    /// assert_eq!(GroupId::from(ProductGroup::Ornamentals).name().vi(), "Sinh vật cảnh");
    /// ```
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Of1048(group) => group.name(),
            Self::Since148(group) => group.name(),
        }
    }
}

impl From<Group1048> for GroupId {
    fn from(group: Group1048) -> Self {
        Self::Of1048(group)
    }
}

impl From<ProductGroup> for GroupId {
    fn from(group: ProductGroup) -> Self {
        Self::Since148(group)
    }
}

impl From<SetId> for GroupId {
    fn from(set: SetId) -> Self {
        set.products().group()
    }
}

impl Say for GroupId {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().get(lang))
    }
}

/// A product group that is not of the edition's classification, such as ornamentals under 1048.
///
/// Its code is `other_classification`.
///
/// ```
/// use ocop::catalogue::OtherClassification;
/// use ocop::{Edition, ProductGroup};
///
/// let ornamentals = ProductGroup::Ornamentals;
/// let error = OtherClassification::check(ornamentals, Edition::Decision1048).unwrap_err();
/// assert_eq!(error.citation().to_string(), "Decision 1048/QĐ-TTg, Annex I");
/// assert!(OtherClassification::check(ornamentals, Edition::Decision26).is_ok());
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherClassification {
    group: GroupId,
    edition: Edition,
}

impl OtherClassification {
    /// Checks that an edition classifies products by a group.
    ///
    /// ```
    /// use ocop::catalogue::{Group1048, OtherClassification};
    /// use ocop::{Edition, Problem};
    ///
    /// assert!(OtherClassification::check(Group1048::Tourism, Edition::Decision1048).is_ok());
    /// let error = OtherClassification::check(Group1048::Tourism, Edition::Decision148);
    /// assert_eq!(error.unwrap_err().code(), "other_classification");
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherClassification`] (`other_classification`) for a group of another classification.
    pub fn check(group: impl Into<GroupId>, edition: Edition) -> Result<(), Self> {
        let group = group.into();
        if group.belongs_to(edition) { Ok(()) } else { Err(Self { group, edition }) }
    }

    /// The group given.
    #[must_use]
    pub const fn group(&self) -> GroupId {
        self.group
    }

    /// The edition asked.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// Where the edition prints its own classification.
    #[must_use]
    pub const fn citation(&self) -> Citation {
        self.edition.rules().classification.citation
    }
}

impl Say for OtherClassification {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::other_classification(lang, f, &self.group, &self.edition, &self.citation())
    }
}

impl Problem for OtherClassification {
    fn code(&self) -> &'static str {
        "other_classification"
    }

    fn details(&self) -> Details {
        let groups = GroupId::all(self.edition).map(|group| group.name().vi());
        Details::of_field("group").with_given(self.group.name().vi()).allowing(Allowed::one_of(groups))
    }
}

#[cfg(feature = "serde")]
mod stored {
    use super::{Classification, Group1048, GroupId, ProductGroup};
    use crate::base::UnknownNumber;
    use crate::base::stored::stored;

    /// `{"classification": "148", "number": 1}`.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
    struct Fields {
        classification: Classification,
        number: u8,
    }

    impl From<&GroupId> for Fields {
        fn from(group: &GroupId) -> Self {
            let (classification, number) = match group {
                GroupId::Of1048(group) => (Classification::Of1048, group.number()),
                GroupId::Since148(group) => (Classification::Since148, group.number()),
            };
            Self { classification, number }
        }
    }

    impl TryFrom<Fields> for GroupId {
        type Error = UnknownNumber;

        fn try_from(fields: Fields) -> Result<Self, Self::Error> {
            match fields.classification {
                Classification::Of1048 => Group1048::try_from(fields.number).map(Self::Of1048),
                Classification::Since148 => ProductGroup::try_from(fields.number).map(Self::Since148),
            }
        }
    }

    stored! { GroupId as Fields }
}
problem! { OtherClassification, UnknownProductSet }

#[cfg(feature = "serde")]
crate::base::stored::stored_as_text! { AnyProductSet }

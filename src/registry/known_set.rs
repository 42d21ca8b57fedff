use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::{text, words};
use crate::base::{Details, Lang, Problem, Quoted, Say, problem};
use crate::catalogue::{AnyProductSet, Group1048, ProductGroup, ProductSet, ProductSet1048, SetId, Subgroup};

/// What a registry knows of a product's set.
///
/// Registries seldom hold the number of the set, 1 to 26. What they do not know is not invented: a
/// product whose set is not known is counted in its group, if that is known, and [without a
/// set](super::Breakdown::without_set).
///
/// It is made `from` a set or from words, and
/// [`RegisteredProduct::with_set`](super::RegisteredProduct::with_set) takes it.
///
/// ```
/// use ocop::registry::{GroupInWords, KnownSet};
/// use ocop::{ProductGroup, ProductSet, SetId};
///
/// let set = KnownSet::from(SetId::decision_148(ProductSet::Tea));
/// assert_eq!((set.current(), set.group()), (Some(ProductSet::Tea), Some(ProductGroup::Food)));
/// let seasoning = KnownSet::from("Gia vị".parse::<GroupInWords>()?);
/// assert_eq!((seasoning.current(), seasoning.group()), (None, Some(ProductGroup::Food)));
/// assert_eq!(KnownSet::NotKnown.group(), None);
/// # Ok::<(), ocop::registry::InvalidGroupInWords>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of `set`, `product_set` and `group`, of which one at most is not null.
/// What is null may be left out.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::ProductSet;
/// use ocop::registry::KnownSet;
///
/// let read = |json| serde_json::from_str::<KnownSet>(json);
/// assert_eq!(read(r#"{"product_set": "148/11"}"#)?, KnownSet::from(ProductSet::Tea));
/// assert_eq!(read("{}")?, KnownSet::NotKnown);
/// assert!(read(r#"{"product_set": "148/11", "group": "Gia vị"}"#).is_err());
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KnownSet {
    /// The criteria set by which the product was rated.
    Criteria(SetId),
    /// The product set, of the classification of 1048 or of the later one.
    Products(AnyProductSet),
    /// Only the group, in words.
    Words(GroupInWords),
    /// Nothing is known of it.
    #[default]
    NotKnown,
}

impl KnownSet {
    /// The set in the classification of 148 and 26/2026, by which registries are counted. `None`
    /// where it is not known, and for the medical devices of 1048, which have no set there.
    ///
    /// A set of 1048 counts as its [successor](ProductSet1048::successor).
    ///
    /// Source: 26/2026, Annex I, and 1048, Annex I.
    ///
    /// ```
    /// use ocop::registry::KnownSet;
    /// use ocop::{ProductSet, ProductSet1048};
    ///
    /// // A product of a set of 1048 counts in the later set that took its products over.
    /// let coffee = KnownSet::from(ProductSet1048::Coffee);
    /// assert_eq!(coffee.current(), Some(ProductSet::CoffeeAndCocoa));
    /// assert_eq!(KnownSet::from(ProductSet1048::MedicalDevices).current(), None);
    /// ```
    #[must_use]
    pub fn current(&self) -> Option<ProductSet> {
        match self {
            Self::Criteria(id) => id.products().current(),
            Self::Products(set) => set.current(),
            Self::Words(_) | Self::NotKnown => None,
        }
    }

    /// The group in the classification of 148 and 26/2026: the group of the set, or the one that
    /// the words name. `None` where neither is known.
    ///
    /// Source: 26/2026, Annex I.
    ///
    /// ```
    /// use ocop::registry::{GroupInWords, KnownSet};
    /// use ocop::{ProductGroup, ProductSet};
    ///
    /// assert_eq!(KnownSet::from(ProductSet::Tea).group(), Some(ProductGroup::Food));
    /// let words = KnownSet::from("Đồ uống".parse::<GroupInWords>()?);
    /// assert_eq!(words.group(), Some(ProductGroup::Drinks));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn group(&self) -> Option<ProductGroup> {
        match self {
            Self::Words(words) => words.group(),
            Self::Criteria(_) | Self::Products(_) | Self::NotKnown => self.current().map(ProductSet::group),
        }
    }
}

impl From<SetId> for KnownSet {
    fn from(id: SetId) -> Self {
        Self::Criteria(id)
    }
}

impl From<AnyProductSet> for KnownSet {
    fn from(set: AnyProductSet) -> Self {
        Self::Products(set)
    }
}

impl From<ProductSet> for KnownSet {
    fn from(set: ProductSet) -> Self {
        Self::Products(set.into())
    }
}

impl From<ProductSet1048> for KnownSet {
    fn from(set: ProductSet1048) -> Self {
        Self::Products(set.into())
    }
}

impl From<GroupInWords> for KnownSet {
    fn from(words: GroupInWords) -> Self {
        Self::Words(words)
    }
}

/// A product group in the words of a registry.
///
/// Text becomes one by `parse` (`invalid_group`). The words are kept as written, in composed form
/// (Unicode NFC), without white space around them.
///
/// The [`group`](Self::group) is known where the words are the Vietnamese name of a group or of a
/// subgroup of 26/2026, or of a group of 1048 whose products all went to one later group. Capital
/// and small letters are the same; every other difference counts.
///
/// Source: 26/2026, Annex I, and 1048, Annex I, for the names.
///
/// ```
/// use ocop::ProductGroup;
/// use ocop::registry::GroupInWords;
///
/// let words = |text: &str| text.parse::<GroupInWords>();
/// assert_eq!(words("Đồ uống")?.group(), Some(ProductGroup::Drinks));
/// assert_eq!(words("Vải, may mặc")?.group(), Some(ProductGroup::Handicrafts));
/// // A group of 1048 that holds medical devices, which have no later group.
/// assert_eq!(words("Thảo dược")?.group(), None);
/// assert_eq!(words("Quà tặng")?.group(), None);
/// # Ok::<(), ocop::registry::InvalidGroupInWords>(())
/// ```
///
/// # Stored form
///
/// In every format it is text: the words. Reading refuses text that is empty or holds a control
/// character.
///
/// ```
/// use ocop::registry::GroupInWords;
///
/// let json = r#""Thực phẩm""#;
/// let words: GroupInWords = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&words)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupInWords {
    words: String,
    group: Option<ProductGroup>,
}

impl GroupInWords {
    /// The words.
    ///
    /// ```
    /// use ocop::registry::GroupInWords;
    ///
    /// let group: GroupInWords = "  Gia vị ".parse()?;
    /// assert_eq!(group.words(), "Gia vị");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }

    /// The group that they name; `None` where they name none.
    #[must_use]
    pub const fn group(&self) -> Option<ProductGroup> {
        self.group
    }
}

/// The one later group that all products of a group of 1048 went to.
fn later(group: Group1048) -> Option<ProductGroup> {
    let mut sets = ProductSet1048::ALL.iter().filter(|set| set.group() == group);
    let first = sets.next()?.successor()?.group();
    sets.all(|set| set.successor().is_some_and(|later| later.group() == first)).then_some(first)
}

fn named(words: &str) -> Option<ProductGroup> {
    let typed = text::folded(words);
    // The names are in composed form.
    let is = |name: &str| name.chars().flat_map(char::to_lowercase).eq(typed.chars());
    let groups = ProductGroup::ALL.iter().find(|group| is(group.name().vi())).copied();
    let subgroup = || Subgroup::ALL.iter().find(|subgroup| is(subgroup.name().vi())).map(|one| one.group());
    let earlier = || Group1048::ALL.iter().find(|group| is(group.name().vi())).and_then(|one| later(*one));
    groups.or_else(subgroup).or_else(earlier)
}

impl FromStr for GroupInWords {
    type Err = InvalidGroupInWords;

    fn from_str(given: &str) -> Result<Self, Self::Err> {
        match text::checked(given) {
            Some(words) => Ok(Self { group: named(&words), words }),
            None => Err(InvalidGroupInWords { given: String::from(given) }),
        }
    }
}

impl fmt::Display for GroupInWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

/// The error for text that cannot be the words for a group: it is empty, or it holds a control
/// character. Its code is `invalid_group`.
///
/// ```
/// use ocop::Problem;
/// use ocop::registry::GroupInWords;
///
/// let error = "  ".parse::<GroupInWords>().unwrap_err();
/// assert_eq!((error.code(), error.given()), ("invalid_group", "  "));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidGroupInWords {
    given: String,
}

impl InvalidGroupInWords {
    /// The text given.
    ///
    /// ```
    /// use ocop::registry::GroupInWords;
    ///
    /// let error = "Gia\tvị".parse::<GroupInWords>().unwrap_err();
    /// assert_eq!(error.given(), "Gia\tvị");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for InvalidGroupInWords {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::invalid_group(lang, f, &Quoted(&self.given))
    }
}

impl Problem for InvalidGroupInWords {
    fn code(&self) -> &'static str {
        "invalid_group"
    }

    fn details(&self) -> Details {
        Details::of_field("group").with_given(&self.given)
    }
}

problem! { InvalidGroupInWords }

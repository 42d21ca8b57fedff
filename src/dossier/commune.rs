use crate::catalogue::Topic;
use crate::law::{Act, Citation, Point};
use crate::{CriteriaSet, Criterion, Edition, Text};

/// One of the four contents of the product dossier that the commune assesses, in a report and without points.
///
/// ```
/// use ocop::dossier::CommuneContent;
/// use ocop::{ProductSet, SetId};
///
/// let coffee = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let codes = CommuneContent::ALL.map(|content| content.criterion(coffee).map(|criterion| criterion.code()));
/// assert_eq!(codes, [Some("1.1"), Some("3.3"), Some("2.1"), Some("5.3")]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CommuneContent {
    /// Origin of the product, local raw material.
    #[doc(alias = "nguồn gốc sản phẩm, nguyên liệu địa phương")]
    Origin,
    /// Use of local labour.
    #[doc(alias = "sử dụng lao động địa phương")]
    LocalLabour,
    /// Origin of the product idea.
    #[doc(alias = "nguồn gốc ý tưởng sản phẩm")]
    ProductIdea,
    /// Local identity and wisdom.
    #[doc(alias = "bản sắc, trí tuệ địa phương")]
    LocalWisdom,
}

impl CommuneContent {
    /// The four contents, in the order of the article and of Form 03.
    pub const ALL: [Self; 4] = [Self::Origin, Self::LocalLabour, Self::ProductIdea, Self::LocalWisdom];

    /// The stable code, that of the topic.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.topic().code()
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Origin => Text::new(
                "Nguồn gốc sản phẩm, nguyên liệu địa phương",
                "Origin of the product, local raw material",
            ),
            Self::LocalLabour => Text::new("Sử dụng lao động địa phương", "Use of local labour"),
            Self::ProductIdea => Text::new("Nguồn gốc ý tưởng sản phẩm", "Origin of the product idea"),
            Self::LocalWisdom => Text::new("Bản sắc, trí tuệ địa phương", "Local identity and wisdom"),
        }
    }

    /// The topic of the criterion it bears on.
    #[must_use]
    pub const fn topic(self) -> Topic {
        match self {
            Self::Origin => Topic::Origin,
            Self::LocalLabour => Topic::LocalLabour,
            Self::ProductIdea => Topic::ProductIdea,
            Self::LocalWisdom => Topic::LocalWisdom,
        }
    }

    /// The criterion of a set that it bears on. The tourism sets have none on origin and on local wisdom.
    #[must_use]
    pub fn criterion(self, set: &CriteriaSet) -> Option<&'static Criterion> {
        set.on_topic(self.topic())
    }

    /// The provision that has the commune assess it; `None` where no commune does, before 1489.
    #[must_use]
    pub const fn citation(edition: Edition) -> Option<Citation> {
        match edition {
            Edition::Decision1048 | Edition::Decision1048As781 | Edition::Decision148 => None,
            Edition::Decision148As1489 => Some(Citation::whole(Act::Decision1489)),
            Edition::Decision26 => Some(Citation::article(Act::Decision26, 7).clause(2).point(Point::A)),
        }
    }
}

use super::{ProducerClass, Product, Share};
use crate::place::{FormerProvince, Province};
use crate::producer::Representative;
use crate::{ProductGroup, ProductSet, Star, Text};

/// How many answer yes, no, or are not known to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    yes: u64,
    no: u64,
    unknown: u64,
}

impl Answers {
    /// How many answer yes.
    #[must_use]
    pub const fn yes(self) -> u64 {
        self.yes
    }

    /// How many answer no.
    #[must_use]
    pub const fn no(self) -> u64 {
        self.no
    }

    /// Of how many it is not known.
    #[must_use]
    pub const fn unknown(self) -> u64 {
        self.unknown
    }

    /// How many there are.
    #[must_use]
    pub const fn total(self) -> u64 {
        self.yes.saturating_add(self.no).saturating_add(self.unknown)
    }

    /// The share of yes among those of whom it is known; `None` if it is known of nobody.
    #[must_use]
    pub const fn share_of_known(self) -> Option<Share> {
        Share::new(self.yes, self.yes.saturating_add(self.no))
    }

    /// The share of yes among all: what is surely so. `None` if there are none.
    #[must_use]
    pub const fn share_of_all(self) -> Option<Share> {
        Share::new(self.yes, self.total())
    }

    /// The number with an answer.
    #[must_use]
    pub const fn get(self, answer: Answer) -> u64 {
        match answer {
            Answer::Yes => self.yes,
            Answer::No => self.no,
            Answer::Unknown => self.unknown,
        }
    }

    fn add(&mut self, answer: Option<bool>) {
        let count = match answer {
            Some(true) => &mut self.yes,
            Some(false) => &mut self.no,
            None => &mut self.unknown,
        };
        *count = count.saturating_add(1);
    }
}

/// Yes, no or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known.
    Unknown,
}

impl Answer {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    /// The answer in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Yes => Text::new("có", "yes"),
            Self::No => Text::new("không", "no"),
            Self::Unknown => Text::new("chưa rõ", "not known"),
        }
    }
}

/// Producers, or the products of producers, by class and by what is known of the representative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Makers {
    total: u64,
    classes: [u64; ProducerClass::ALL.len()],
    women: Answers,
    ethnic_minority: Answers,
}

impl Makers {
    pub(super) const NONE: Self = Self {
        total: 0,
        classes: [0; ProducerClass::ALL.len()],
        women: Answers { yes: 0, no: 0, unknown: 0 },
        ethnic_minority: Answers { yes: 0, no: 0, unknown: 0 },
    };

    /// How many there are.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.total
    }

    /// How many are of a class, or of a producer of that class.
    #[must_use]
    pub fn class(&self, class: ProducerClass) -> u64 {
        count(&self.classes, &ProducerClass::ALL, class)
    }

    /// Whether the representative is a woman.
    #[must_use]
    pub const fn women(&self) -> Answers {
        self.women
    }

    /// Whether the representative is of an ethnic minority.
    #[must_use]
    pub const fn ethnic_minority(&self) -> Answers {
        self.ethnic_minority
    }

    fn add(&mut self, places: &Places) {
        bump(Some(&mut self.total));
        bump(places.class.and_then(|place| self.classes.get_mut(place)));
        self.women.add(places.representative.is_woman());
        self.ethnic_minority.add(places.representative.is_ethnic_minority());
    }
}

/// Products counted by star, set, province and producer, and their producers.
///
/// The stars, the sets with [`without_set`](Self::without_set), and the provinces each add up to the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakdown {
    stars: [u64; Star::ALL.len()],
    sets: [u64; ProductSet::ALL.len()],
    without_set: u64,
    former: [u64; FormerProvince::ALL.len()],
    undivided: [u64; Province::ALL.len()],
    products: Makers,
    producers: Makers,
}

impl Breakdown {
    pub(super) const EMPTY: Self = Self {
        stars: [0; Star::ALL.len()],
        sets: [0; ProductSet::ALL.len()],
        without_set: 0,
        former: [0; FormerProvince::ALL.len()],
        undivided: [0; Province::ALL.len()],
        products: Makers::NONE,
        producers: Makers::NONE,
    };

    /// How many products there are.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.products.total
    }

    /// How many have a star.
    #[must_use]
    pub fn star(&self, star: Star) -> u64 {
        count(&self.stars, &Star::ALL, star)
    }

    /// How many have a star or a higher one.
    #[must_use]
    pub fn star_or_more(&self, star: Star) -> u64 {
        Star::ALL.into_iter().filter(|other| *other >= star).map(|other| self.star(other)).sum()
    }

    /// How many are in a product set of 148 and 26/2026; products rated under 1048 stand in the set that took theirs over.
    #[must_use]
    pub fn set(&self, set: ProductSet) -> u64 {
        count(&self.sets, &ProductSet::ALL, set)
    }

    /// How many are in a product group.
    #[must_use]
    pub fn group(&self, group: ProductGroup) -> u64 {
        group.product_sets().map(|set| self.set(set)).sum()
    }

    /// How many are in no set of 148 and 26/2026: medical devices of 1048.
    #[must_use]
    pub const fn without_set(&self) -> u64 {
        self.without_set
    }

    /// How many are in a province of the 34, those recorded under its predecessors among them.
    ///
    /// ```
    /// use ocop::place::{FormerProvince, Province};
    /// # use ocop::portfolio::{Census, Product, ProducerClass, ProducerRecord, RatingRecord};
    /// # use ocop::{law::DossierKind, ProductSet, Star};
    /// # use time::macros::date;
    /// # let mut census = Census::on(date!(2025 - 12 - 31));
    /// # for (id, province) in [("a", FormerProvince::DakNong), ("b", FormerProvince::BinhThuan)] {
    /// #     let maker = ProducerRecord::new(id, ProducerClass::Farm)?;
    /// #     let rating = RatingRecord::new(DossierKind::First, Star::Two, date!(2025 - 01 - 01));
    /// #     census.add(&Product::new(id, maker, ProductSet::Tea, province, [rating])?)?;
    /// # }
    /// # let figures = census.finish()?;
    /// // One product of Đắk Nông and one of Bình Thuận: both are in Lâm Đồng since 2025-07-01.
    /// assert_eq!(figures.rated().province(Province::LamDong), 2);
    /// assert_eq!(figures.rated().former_province(FormerProvince::BinhThuan), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn province(&self, province: Province) -> u64 {
        let divided: u64 = province.predecessors().map(|former| self.former_province(former)).sum();
        divided.saturating_add(self.undivided(province))
    }

    /// How many are in a province of the 63.
    #[must_use]
    pub fn former_province(&self, province: FormerProvince) -> u64 {
        count(&self.former, &FormerProvince::ALL, province)
    }

    /// How many are recorded under a province of the 34 that was made from several, so that no one of the 63 can be told. With those of the
    /// 63 they add up to the total.
    #[must_use]
    pub fn undivided(&self, province: Province) -> u64 {
        count(&self.undivided, &Province::ALL, province)
    }

    /// In how many of the 34 provinces there is a product.
    #[must_use]
    pub fn provinces_reached(&self) -> usize {
        Province::ALL.into_iter().filter(|province| self.province(*province) > 0).count()
    }

    /// The products by class and representative of their producers.
    #[must_use]
    pub const fn products(&self) -> &Makers {
        &self.products
    }

    /// The producers of these products, each counted once.
    #[must_use]
    #[doc(alias = "chủ thể")]
    pub const fn producers(&self) -> &Makers {
        &self.producers
    }

    pub(super) fn add(&mut self, places: &Places, star: Star) {
        bump(slot(&mut self.stars, &Star::ALL, star));
        bump(match places.set {
            Some(place) => self.sets.get_mut(place),
            None => Some(&mut self.without_set),
        });
        bump(match places.province {
            Territory::Former(place) => place.and_then(|place| self.former.get_mut(place)),
            Territory::Undivided(place) => place.and_then(|place| self.undivided.get_mut(place)),
        });
        self.products.add(places);
    }

    pub(super) fn add_producer(&mut self, places: &Places) {
        self.producers.add(places);
    }
}

/// Where a product is counted, found once for all breakdowns.
pub(super) struct Places {
    set: Option<usize>,
    province: Territory,
    class: Option<usize>,
    representative: Representative,
}

/// The place of one of the 63, or of one of the 34 that was made from several.
enum Territory {
    Former(Option<usize>),
    Undivided(Option<usize>),
}

impl Places {
    pub(super) fn of(product: &Product) -> Self {
        let producer = product.producer();
        Self {
            set: product.set().current().and_then(|set| place(&ProductSet::ALL, set)),
            province: match product.former_province() {
                Some(former) => Territory::Former(place(&FormerProvince::ALL, former)),
                None => Territory::Undivided(place(&Province::ALL, product.province().current())),
            },
            class: place(&ProducerClass::ALL, producer.class()),
            representative: producer.representative(),
        }
    }
}

/// The place of an item in the list of all, which is in order.
fn place<T: Ord + Copy>(all: &[T], item: T) -> Option<usize> {
    all.binary_search(&item).ok()
}

/// The count of an item, by its place in the list of all, which is in order.
pub(super) fn count<T: Ord + Copy>(counts: &[u64], all: &[T], item: T) -> u64 {
    place(all, item).and_then(|place| counts.get(place)).copied().unwrap_or_default()
}

pub(super) fn slot<'a, T: Ord + Copy>(counts: &'a mut [u64], all: &[T], item: T) -> Option<&'a mut u64> {
    counts.get_mut(place(all, item)?)
}

pub(super) fn bump(count: Option<&mut u64>) {
    if let Some(count) = count {
        *count = count.saturating_add(1);
    }
}

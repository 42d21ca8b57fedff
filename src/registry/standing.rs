use core::fmt;

use super::bounds::Member;
use super::words;
use crate::base::{Joined, Lang, Say, coded};
use crate::certificate::Status;

coded! {
    /// Where a product stands on a day. On each day a product has exactly one standing.
    ///
    /// [`RegisteredProduct::standings`](super::RegisteredProduct::standings) gives it. It follows
    /// from the [`Status`] of the last certificate.
    ///
    /// Source: 26/2026, Art. 4(3) and 12(3), [reading 16](crate::law::Reading::Extension) and
    /// [reading 24](crate::law::Reading::FirstDayOfTerm); 1048, Art. 3, for a province's own
    /// recognition.
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{
    ///     ProductStanding, RegisteredProducer, RegisteredProduct, RegisteredRating,
    /// };
    /// use ocop::{Province, Star};
    /// use time::macros::date;
    ///
    /// // Rated and certified on 2025-03-10, for 36 months.
    /// let day = date!(2025 - 03 - 10);
    /// let rating = RegisteredRating::recognised(DossierKind::First, Star::Four, day)?;
    /// let maker = RegisteredProducer::new("HTX A")?;
    /// let product = RegisteredProduct::new("s1", maker, Province::HaNoi, [rating])?;
    /// let standing = |day| product.standings(day).certain();
    /// assert_eq!(standing(date!(2025 - 03 - 09)), Some(ProductStanding::Unrated));
    /// assert_eq!(standing(date!(2028 - 03 - 10)), Some(ProductStanding::Valid));
    /// assert_eq!(standing(date!(2028 - 03 - 11)), Some(ProductStanding::Expired));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub enum ProductStanding in "ocop::registry": "tình trạng sản phẩm" / "standing of a product", "unknown_product_standing" {
        /// Registered, but not rated by that day.
        #[doc(alias = "chua danh gia")]
        Unrated = "unrated", "chưa đánh giá" / "not rated";
        /// Rated, but never recognised so far: it has one or two stars, or the certificate is still
        /// to come.
        #[doc(alias = "da danh gia, chua duoc cong nhan")]
        Uncertified = "uncertified", "đã đánh giá, chưa được công nhận" / "rated, not recognised";
        /// Its last certificate is within its term, first and last day included. Or a province's
        /// own recognition still counts, through 2019-12-31.
        #[doc(alias = "dang duoc cong nhan")]
        Valid = "valid", "đang được công nhận" / "recognised";
        /// The term of its last certificate has ended, but the certificate runs on while its
        /// re-rating is pending.
        #[doc(alias = "duoc keo dai hieu luc")]
        Extended = "extended", "được kéo dài hiệu lực" / "extended";
        /// The term of its last certificate has ended, and an extension too if there was one.
        #[doc(alias = "het han cong nhan")]
        Expired = "expired", "hết hạn công nhận" / "expired";
        /// Its last certificate is revoked, on that day or before.
        #[doc(alias = "bi thu hoi")]
        Revoked = "revoked", "bị thu hồi" / "revoked";
    }
}

impl ProductStanding {
    /// Whether the product is recognised: its certificate is valid or extended.
    ///
    /// ```
    /// use ocop::registry::ProductStanding;
    ///
    /// let recognised = ProductStanding::ALL.iter().filter(|standing| standing.is_recognised());
    /// assert!(recognised.copied().eq([ProductStanding::Valid, ProductStanding::Extended]));
    /// ```
    #[must_use]
    #[doc(alias("được công nhận", "duoc cong nhan"))]
    pub const fn is_recognised(self) -> bool {
        matches!(self, Self::Valid | Self::Extended)
    }

    const fn bit(self) -> u8 {
        match self {
            Self::Unrated => 1,
            Self::Uncertified => 2,
            Self::Valid => 4,
            Self::Extended => 8,
            Self::Expired => 16,
            Self::Revoked => 32,
        }
    }
}

impl From<Status> for ProductStanding {
    /// The standing of a product whose last certificate has the status.
    fn from(status: Status) -> Self {
        match status {
            Status::NotYet => Self::Uncertified,
            Status::Valid => Self::Valid,
            Status::Extended => Self::Extended,
            Status::Expired => Self::Expired,
            Status::Revoked => Self::Revoked,
        }
    }
}

/// The standings that a product can have on a day: one where every day is known, several where the
/// standing depends on a day that is not known. There is at least one.
///
/// [`RegisteredProduct::standings`](super::RegisteredProduct::standings) gives it.
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::registry::{DayOrYear, ProductStanding};
/// use ocop::registry::{RegisteredProduct, RegisteredProducer, RegisteredRating};
/// use ocop::{Province, Star};
/// use time::macros::date;
///
/// let year = DayOrYear::year(2024)?;
/// let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, year)?;
/// let maker = RegisteredProducer::new("HTX Hòa")?;
/// let product = RegisteredProduct::new("s1", maker, Province::HaNoi, [rating])?;
///
/// // Issued on any day of 2024, it is valid on 2026-12-31 and expired on 2028-01-01.
/// assert_eq!(product.standings(date!(2026 - 12 - 31)).certain(), Some(ProductStanding::Valid));
/// assert_eq!(product.standings(date!(2028 - 01 - 01)).certain(), Some(ProductStanding::Expired));
/// let between = product.standings(date!(2027 - 06 - 30));
/// assert_eq!(between.certain(), None);
/// assert!(between.iter().eq([ProductStanding::Valid, ProductStanding::Expired]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the list of the codes of [`ProductStanding`], in their order. Reading refuses an
/// empty list, another order and a code that comes twice.
///
/// ```
/// use ocop::registry::ProductStandings;
///
/// let json = r#"["valid","expired"]"#;
/// let standings: ProductStandings = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&standings)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProductStandings(u8);

impl ProductStandings {
    pub(super) const NONE: Self = Self(0);

    #[must_use]
    pub(super) const fn with(self, standing: ProductStanding) -> Self {
        Self(self.0 | standing.bit())
    }

    /// The standings of some, if there is one at least.
    #[cfg(feature = "serde")]
    pub(super) fn of(standings: &[ProductStanding]) -> Option<Self> {
        let all = standings.iter().fold(Self::NONE, |all, standing| all.with(*standing));
        (all != Self::NONE).then_some(all)
    }

    /// Whether the product can have a standing.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// use ocop::registry::ProductStanding;
    /// let standings = tea.standings(date!(2026 - 12 - 31));
    /// assert!(standings.contains(ProductStanding::Valid));
    /// assert!(!standings.contains(ProductStanding::Expired));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn contains(self, standing: ProductStanding) -> bool {
        self.0 & standing.bit() != 0
    }

    /// The standing, if there is only one; `None` if it depends on a day that is not known.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// use ocop::registry::ProductStanding;
    /// let last_day = tea.standings(date!(2028 - 01 - 16));
    /// assert_eq!(last_day.certain(), Some(ProductStanding::Valid));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("chắc chắn", "chac chan"))]
    pub fn certain(self) -> Option<ProductStanding> {
        let mut all = self.iter();
        all.next().filter(|_| all.next().is_none())
    }

    /// Whether the standing depends on a day that is not known, so that several are possible.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{DayOrYear, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let (kind, star) = (DossierKind::First, Star::Three);
    /// let rating = RegisteredRating::recognised(kind, star, DayOrYear::year(2024)?)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let product = RegisteredProduct::new("a", maker, Province::HaNoi, [rating])?;
    /// // Issued in 2024, so it ends in 2027; on which day is not known.
    /// assert!(!product.standings(date!(2026 - 12 - 31)).depends());
    /// assert!(product.standings(date!(2027 - 06 - 30)).depends());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("tùy thuộc vào ngày", "tuy thuoc vao ngay"))]
    pub fn depends(self) -> bool {
        self.certain().is_none()
    }

    /// The standings, in the order of [`ProductStanding::ALL`].
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{DayOrYear, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # use ocop::registry::ProductStanding;
    /// # let (kind, star) = (DossierKind::First, Star::Three);
    /// let rating = RegisteredRating::recognised(kind, star, DayOrYear::year(2024)?)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let product = RegisteredProduct::new("a", maker, Province::HaNoi, [rating])?;
    /// // In the middle of that year it may be not rated, or rated alone, or recognised.
    /// let standings = product.standings(date!(2024 - 06 - 30));
    /// let [unrated, uncertified] = [ProductStanding::Unrated, ProductStanding::Uncertified];
    /// assert!(standings.iter().eq([unrated, uncertified, ProductStanding::Valid]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn iter(self) -> impl Iterator<Item = ProductStanding> + Clone {
        ProductStanding::ALL.iter().copied().filter(move |standing| self.contains(*standing))
    }

    /// Whether the product is recognised.
    pub(super) fn recognised(self) -> Member {
        Member::of(
            self.iter().all(ProductStanding::is_recognised),
            self.iter().any(ProductStanding::is_recognised),
        )
    }

    /// Whether the product has a standing.
    pub(super) fn member(self, standing: ProductStanding) -> Member {
        Member::of(self.certain() == Some(standing), self.contains(standing))
    }
}

impl Say for ProductStandings {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.certain() {
            Some(standing) => standing.say(lang, f),
            None => words::depends_on_the_day(lang, f, &Joined(self.iter())),
        }
    }
}

impl fmt::Display for ProductStandings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

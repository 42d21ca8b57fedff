use time::Date;

use crate::law::{Act, Citation, Point};
use crate::{Authority, Star, Text, term};

/// A ground on which a certificate is revoked (26/2026, Art. 8(1)).
///
/// Revocation bars nothing afterwards: the product may be registered again, as a first rating
/// ([`Reading::Revocation`](crate::law::Reading::Revocation)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "thu hồi")]
pub enum RevocationGround {
    /// Untrue information or a forged dossier.
    UntrueDossier,
    /// The product no longer meets the criteria, by an inspection's conclusion.
    CriteriaNotMet,
    /// The law on quality, food safety, environment, intellectual property, labelling or other was broken.
    LawBroken,
    /// The OCOP mark was used wrongly, so as to mislead.
    MarkMisused,
    /// The producer no longer makes the product.
    NoLongerProduced,
    /// Another case, on the conclusion and proposal of a competent body.
    Other,
}

impl RevocationGround {
    /// Every ground in printed order.
    pub const ALL: [Self; 6] = [
        Self::UntrueDossier,
        Self::CriteriaNotMet,
        Self::LawBroken,
        Self::MarkMisused,
        Self::NoLongerProduced,
        Self::Other,
    ];

    /// The stable code of the ground.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::UntrueDossier => "untrue_dossier",
            Self::CriteriaNotMet => "criteria_not_met",
            Self::LawBroken => "law_broken",
            Self::MarkMisused => "mark_misused",
            Self::NoLongerProduced => "no_longer_produced",
            Self::Other => "other",
        }
    }

    /// The ground in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::UntrueDossier => {
                Text::new("Khai không trung thực hoặc giả mạo hồ sơ", "Untrue information or forged dossier")
            }
            Self::CriteriaNotMet => Text::new(
                "Không còn đạt bộ tiêu chí theo kết luận kiểm tra",
                "Criteria no longer met, by inspection",
            ),
            Self::LawBroken => Text::new(
                "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, ghi nhãn",
                "Breach of the law on quality, food safety, environment, intellectual property or labelling",
            ),
            Self::MarkMisused => {
                Text::new("Dùng sai nhãn hiệu OCOP, gây nhầm lẫn", "OCOP mark misused so as to mislead")
            }
            Self::NoLongerProduced => Text::new("Không còn sản xuất sản phẩm", "No longer produced"),
            Self::Other => Text::new(
                "Trường hợp khác theo kết luận của cơ quan thẩm quyền",
                "Other, on a competent body's conclusion",
            ),
        }
    }

    /// Where the ground is printed.
    #[must_use]
    pub const fn citation(self) -> Citation {
        let point = match self {
            Self::UntrueDossier => Point::A,
            Self::CriteriaNotMet => Point::B,
            Self::LawBroken => Point::C,
            Self::MarkMisused => Point::D,
            Self::NoLongerProduced => Point::Đ,
            Self::Other => Point::E,
        };
        Citation::article(Act::Decision26, 8).clause(1).point(point)
    }
}

/// Who revokes a certificate of a star: the provincial chairman for 3 and 4, the minister for 5 (26/2026, Art. 8(2)); `None` for one
/// and two stars, which have none.
///
/// ```
/// use ocop::{Authority, Star, certificate::revoked_by};
///
/// assert_eq!(revoked_by(Star::Five), Some(Authority::Centre));
/// ```
#[must_use]
pub const fn revoked_by(star: Star) -> Option<Authority> {
    match star {
        Star::One | Star::Two => None,
        Star::Three | Star::Four => Some(Authority::Province),
        Star::Five => Some(Authority::Centre),
    }
}

/// The last day for revoking: 15 days from the competent body's conclusion, or from the commune's confirmation that production
/// stopped (26/2026, Art. 8(4)). `None` past the calendar's end.
#[must_use]
pub fn revoked_until(concluded_on: Date) -> Option<Date> {
    term::days_after(concluded_on, 15)
}

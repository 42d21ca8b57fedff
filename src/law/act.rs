use core::fmt;

use time::Date;
use time::macros::date;

use crate::Text;

/// A legal document that the programme's rules rest on.
///
/// ```
/// use ocop::law::Act;
///
/// let act = Act::Decision26;
/// assert_eq!(act.number(), "26/2026/QĐ-TTg");
/// assert_eq!(act.in_force_from().to_string(), "2026-05-22");
/// assert_eq!(act.last_day_in_force(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Act {
    /// The Civil Code of 2015, by which terms are counted (Articles 147 and 148).
    CivilCode,
    /// Decision 490/QĐ-TTg of 2018: the programme of 2018-2020.
    Decision490,
    /// Decision 1048/QĐ-TTg of 2019: the first national criteria and procedure.
    Decision1048,
    /// Decision 781/QĐ-TTg of 2020: amends 1048.
    Decision781,
    /// Decision 919/QĐ-TTg of 2022: the programme of 2021-2025.
    Decision919,
    /// Decision 148/QĐ-TTg of 2023: the second criteria and procedure.
    Decision148,
    /// Decision 1489/QĐ-TTg of 2025: amends the procedure of 148 for two levels of local government.
    Decision1489,
    /// Decision 26/2026/QĐ-TTg: the criteria and procedure in force.
    Decision26,
}

impl Act {
    /// The programme's own decisions in the order they were signed.
    pub const TIMELINE: [Self; 7] = [
        Self::Decision490,
        Self::Decision1048,
        Self::Decision781,
        Self::Decision919,
        Self::Decision148,
        Self::Decision1489,
        Self::Decision26,
    ];

    /// The document's number.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::CivilCode => "91/2015/QH13",
            Self::Decision490 => "490/QĐ-TTg",
            Self::Decision1048 => "1048/QĐ-TTg",
            Self::Decision781 => "781/QĐ-TTg",
            Self::Decision919 => "919/QĐ-TTg",
            Self::Decision148 => "148/QĐ-TTg",
            Self::Decision1489 => "1489/QĐ-TTg",
            Self::Decision26 => "26/2026/QĐ-TTg",
        }
    }

    /// What the document is called in a citation.
    #[must_use]
    pub const fn title(self) -> Text {
        match self {
            Self::CivilCode => Text::new("Bộ luật Dân sự 2015", "Civil Code 2015"),
            Self::Decision490 => Text::new("Quyết định 490/QĐ-TTg", "Decision 490/QĐ-TTg"),
            Self::Decision1048 => Text::new("Quyết định 1048/QĐ-TTg", "Decision 1048/QĐ-TTg"),
            Self::Decision781 => Text::new("Quyết định 781/QĐ-TTg", "Decision 781/QĐ-TTg"),
            Self::Decision919 => Text::new("Quyết định 919/QĐ-TTg", "Decision 919/QĐ-TTg"),
            Self::Decision148 => Text::new("Quyết định 148/QĐ-TTg", "Decision 148/QĐ-TTg"),
            Self::Decision1489 => Text::new("Quyết định 1489/QĐ-TTg", "Decision 1489/QĐ-TTg"),
            Self::Decision26 => Text::new("Quyết định 26/2026/QĐ-TTg", "Decision 26/2026/QĐ-TTg"),
        }
    }

    /// The day of signature.
    #[must_use]
    pub const fn signed_on(self) -> Date {
        match self {
            Self::CivilCode => date!(2015 - 11 - 24),
            Self::Decision490 => date!(2018 - 05 - 07),
            Self::Decision1048 => date!(2019 - 08 - 21),
            Self::Decision781 => date!(2020 - 06 - 08),
            Self::Decision919 => date!(2022 - 08 - 01),
            Self::Decision148 => date!(2023 - 02 - 24),
            Self::Decision1489 => date!(2025 - 07 - 06),
            Self::Decision26 => date!(2026 - 05 - 22),
        }
    }

    /// The first day in force.
    ///
    /// The programme's decisions took effect on the day they were signed. For 781 and 919 the clause itself was not
    /// available; the day of signature is taken.
    #[must_use]
    pub const fn in_force_from(self) -> Date {
        match self {
            Self::CivilCode => date!(2017 - 01 - 01),
            _ => self.signed_on(),
        }
    }

    /// The last day in force, or `None` while no end is set.
    ///
    /// 148 and 1489 end 60 days after 2026-05-22, the sixtieth day included (26/2026, Art. 11(2); [reading
    /// 13](crate::law::Reading::TransitionDays)).
    #[must_use]
    pub const fn last_day_in_force(self) -> Option<Date> {
        match self {
            Self::Decision1048 | Self::Decision781 => Some(date!(2023 - 02 - 23)),
            Self::Decision148 | Self::Decision1489 => Some(date!(2026 - 07 - 21)),
            Self::CivilCode | Self::Decision490 | Self::Decision919 | Self::Decision26 => None,
        }
    }

    /// Whether the document is in force on a day.
    ///
    /// From 2026-05-22 to 2026-07-21 both 148 and 26/2026 are; [`Edition::of_dossier`](crate::law::Edition::of_dossier)
    /// tells which one governs.
    #[must_use]
    pub fn is_in_force_on(self, day: Date) -> bool {
        self.in_force_from() <= day && self.last_day_in_force().is_none_or(|last| day <= last)
    }

    /// What the document brought or changed.
    #[must_use]
    pub const fn changes(self) -> Text {
        match self {
            Self::CivilCode => Text::new(
                "Cách tính thời hạn theo ngày, tháng, năm",
                "How terms in days, months and years are counted",
            ),
            Self::Decision490 => Text::new(
                "Mở Chương trình OCOP giai đoạn 2018-2020",
                "Opens the OCOP programme for 2018-2020",
            ),
            Self::Decision1048 => Text::new(
                "26 bộ tiêu chí quốc gia đầu tiên (35/25/40 điểm), ba cấp đánh giá, giấy chứng nhận 36 tháng",
                "The first 26 national criteria sets (35/25/40 points), three levels of assessment, certificates of 36 months",
            ),
            Self::Decision781 => Text::new(
                "Sửa 1048: thêm yêu cầu tối thiểu theo hạng sao (trừ du lịch), đổi tên ngành du lịch",
                "Amends 1048: minima for each star (tourism apart) and a new name for the tourism group",
            ),
            Self::Decision919 => Text::new(
                "Chương trình OCOP giai đoạn 2021-2025, mở rộng chủ thể",
                "The OCOP programme for 2021-2025, open to more kinds of producers",
            ),
            Self::Decision148 => Text::new(
                "Thay 1048 và 781: thêm sinh vật cảnh, thang 40/25/35 điểm, cấp huyện công nhận 3 sao",
                "Replaces 1048 and 781: adds ornamentals, 40/25/35 points, 3 stars recognised by the district",
            ),
            Self::Decision1489 => Text::new(
                "Sửa quy trình của 148: còn cấp tỉnh và trung ương, cấp xã thẩm định, 3 sao về cấp tỉnh",
                "Amends the procedure of 148: province and centre only, commune review, 3 stars move to the province",
            ),
            Self::Decision26 => Text::new(
                "Thay 148 và 1489: bộ tiêu chí mới, đợt đánh giá cố định, thời gian nộp lại và thu hồi rõ ràng",
                "Replaces 148 and 1489: new criteria, fixed batches, a window for re-rating and rules of revocation",
            ),
        }
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.number())
    }
}

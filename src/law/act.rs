use core::fmt;

use time::Date;
use time::macros::date;

use crate::Text;
use crate::base::{Lang, Say, coded};

macro_rules! acts {
    ($($Variant:ident = $code:literal, $number:literal, $kind:ident, signed $signed:tt, in force from $from:tt until $until:expr,
        $vi:literal / $en:literal;)*) => {
        coded! {
            /// A legal document that the programme's rules rest on: a decision of the Prime
            /// Minister, the Civil Code, or a resolution that makes a province a city.
            ///
            /// ```
            /// use ocop::law::Act;
            ///
            /// let act = Act::Decision26;
            /// assert_eq!(act.number(), "26/2026/QĐ-TTg");
            /// assert_eq!(act.in_force_from().to_string(), "2026-05-22");
            /// assert_eq!(act.last_day_in_force(), None);
            /// ```
            #[non_exhaustive]
            pub enum Act in "ocop::law": "văn bản" / "act", "unknown_act" {
                $(#[doc = concat!($number, ": ", $en, ".")] $Variant = $code, $number / $number;)*
            }
        }

        impl Act {
            const fn record(self) -> Record {
                match self {
                    $(Self::$Variant => Record {
                        kind: Kind::$kind,
                        signed_on: date!$signed,
                        in_force_from: date!$from,
                        last_day: $until,
                        changes: Text::new($vi, $en),
                    },)*
                }
            }
        }
    };
}

#[derive(Clone, Copy)]
struct Record {
    kind: Kind,
    signed_on: Date,
    in_force_from: Date,
    last_day: Option<Date>,
    changes: Text,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Code,
    Decision,
    Resolution,
}

acts! {
    CivilCode = "civil_code", "91/2015/QH13", Code, signed (2015 - 11 - 24), in force from (2017 - 01 - 01) until None,
        "Cách tính thời hạn theo ngày, tháng, năm" / "How terms in days, months and years are counted";
    Decision490 = "490", "490/QĐ-TTg", Decision, signed (2018 - 05 - 07), in force from (2018 - 05 - 07) until None,
        "Phê duyệt Chương trình OCOP giai đoạn 2018-2020" / "Opens the OCOP programme for 2018-2020";
    Decision1048 = "1048", "1048/QĐ-TTg", Decision, signed (2019 - 08 - 21), in force from (2019 - 08 - 21) until Some(date!(2023 - 02 - 23)),
        "26 bộ tiêu chí quốc gia đầu tiên (35/25/40 điểm), ba cấp đánh giá, giấy chứng nhận 36 tháng"
        / "The first 26 national criteria sets (35/25/40 points), three levels of assessment, certificates of 36 months";
    Decision781 = "781", "781/QĐ-TTg", Decision, signed (2020 - 06 - 08), in force from (2020 - 06 - 08) until Some(date!(2023 - 02 - 23)),
        "Sửa đổi Quyết định số 1048/QĐ-TTg: bổ sung yêu cầu tối thiểu theo hạng sao (trừ du lịch), bộ tiêu chí du lịch mới"
        / "Amends 1048: minima for each star (tourism apart) and a new criteria set for tourism";
    Decision919 = "919", "919/QĐ-TTg", Decision, signed (2022 - 08 - 01), in force from (2022 - 08 - 01) until None,
        "Phê duyệt Chương trình OCOP giai đoạn 2021-2025, mở rộng đối tượng chủ thể" / "The OCOP programme for 2021-2025, open to more kinds of producers";
    Decision148 = "148", "148/QĐ-TTg", Decision, signed (2023 - 02 - 24), in force from (2023 - 02 - 24) until Some(date!(2026 - 07 - 21)),
        "Thay thế Quyết định số 1048/QĐ-TTg và số 781/QĐ-TTg: bổ sung sinh vật cảnh, thang 40/25/35 điểm, cấp huyện công nhận 3 sao"
        / "Replaces 1048 and 781: adds ornamentals, 40/25/35 points, 3 stars recognised by the district";
    Decision1489 = "1489", "1489/QĐ-TTg", Decision, signed (2025 - 07 - 06), in force from (2025 - 07 - 06) until Some(date!(2026 - 07 - 21)),
        "Sửa đổi trình tự của Quyết định số 148/QĐ-TTg: chỉ còn cấp tỉnh và trung ương, cấp xã đánh giá một số nội dung hồ sơ, cấp tỉnh công nhận 3 sao"
        / "Amends the procedure of 148: province and centre only, the commune reviews part of the dossier, 3 stars move to the province";
    Decision26 = "26", "26/2026/QĐ-TTg", Decision, signed (2026 - 05 - 22), in force from (2026 - 05 - 22) until None,
        "Thay thế Quyết định số 148/QĐ-TTg và số 1489/QĐ-TTg: bộ tiêu chí mới, quy định đợt đánh giá, thời gian nộp hồ sơ phân hạng lại và việc thu hồi"
        / "Replaces 148 and 1489: new criteria, fixed batches, a window for re-rating and rules of revocation";
    Resolution175 = "175/2024", "175/2024/QH15", Resolution, signed (2024 - 11 - 30), in force from (2025 - 01 - 01) until None,
        "Thành lập thành phố Huế trực thuộc trung ương" / "Makes Huế a centrally-run city";
    Resolution30 = "30/2026", "30/2026/QH16", Resolution, signed (2026 - 04 - 24), in force from (2026 - 04 - 30) until None,
        "Thành lập thành phố Đồng Nai trực thuộc trung ương" / "Makes Đồng Nai a centrally-run city";
    Resolution36 = "36/2026", "36/2026/QH16", Resolution, signed (2026 - 08 - 24), in force from (2026 - 09 - 01) until None,
        "Thành lập thành phố Quảng Ninh trực thuộc trung ương" / "Makes Quảng Ninh a centrally-run city";
    Resolution39 = "39/2026", "39/2026/QH16", Resolution, signed (2026 - 08 - 24), in force from (2026 - 09 - 20) until None,
        "Thành lập thành phố Bắc Ninh trực thuộc trung ương" / "Makes Bắc Ninh a centrally-run city";
}

impl Act {
    /// The programme's own decisions in the order they were signed.
    ///
    /// ```
    /// use ocop::law::Act;
    ///
    /// let numbers: Vec<_> = Act::timeline().map(|act| act.number()).collect();
    /// assert_eq!(numbers.first(), Some(&"490/QĐ-TTg"));
    /// assert_eq!(numbers.last(), Some(&"26/2026/QĐ-TTg"));
    /// assert!(!Act::timeline().any(|act| act == Act::CivilCode));
    /// ```
    pub fn timeline() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|act| act.record().kind == Kind::Decision)
    }

    /// The document's number, such as `148/QĐ-TTg`.
    #[must_use]
    pub const fn number(self) -> &'static str {
        self.name().vi()
    }

    /// The day of signature.
    #[must_use]
    pub const fn signed_on(self) -> Date {
        self.record().signed_on
    }

    /// The first day in force.
    ///
    /// The programme's decisions came into force on the day they were signed. The clauses of 781
    /// and 919 on this were not available, so the library takes the day of signature. The
    /// resolutions that make provinces cities came into force later.
    #[must_use]
    pub const fn in_force_from(self) -> Date {
        self.record().in_force_from
    }

    /// The last day in force, which is included, or `None` while no end is set.
    ///
    /// 1048 and 781 ended on the day before 148 came into force. 148 and 1489 end with the sixtieth
    /// day after 2026-05-22.
    ///
    /// Source: 26/2026, Art. 11(2), and [reading 13](crate::law::Reading::TransitionDays).
    #[must_use]
    pub const fn last_day_in_force(self) -> Option<Date> {
        self.record().last_day
    }

    /// Whether the document is in force on a day. Its first and its last day are included.
    ///
    /// From 2026-05-22 to 2026-07-21 both 148 and 26/2026 are in force.
    /// [`Edition::of_dossier`](crate::Edition::of_dossier) says which of them governs a dossier.
    ///
    /// ```
    /// use ocop::law::Act;
    /// use time::macros::date;
    ///
    /// assert!(Act::Decision148.is_in_force_on(date!(2026 - 07 - 21)));
    /// assert!(!Act::Decision148.is_in_force_on(date!(2026 - 07 - 22)));
    /// assert!(Act::Decision26.is_in_force_on(date!(2026 - 05 - 22)));
    /// ```
    #[must_use]
    pub fn is_in_force_on(self, day: Date) -> bool {
        self.in_force_from() <= day && self.last_day_in_force().is_none_or(|last| day <= last)
    }

    /// What the document brought or changed.
    #[must_use]
    pub const fn changes(self) -> Text {
        self.record().changes
    }
}

/// An act as a citation names it: with its kind, and in Vietnamese with the day of signature.
pub(super) struct Title(pub(super) Act);

impl Say for Title {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(act) = self;
        match (act.record().kind, lang) {
            (Kind::Code, Lang::Vi) => f.write_str("Bộ luật Dân sự số 91/2015/QH13"),
            (Kind::Code, Lang::En) => f.write_str("Civil Code 2015"),
            (Kind::Decision, Lang::Vi) => {
                write!(f, "Quyết định số {} ngày {}", act.number(), act.signed_on().text(lang))
            }
            (Kind::Decision, Lang::En) => write!(f, "Decision {}", act.number()),
            (Kind::Resolution, Lang::Vi) => {
                write!(f, "Nghị quyết số {} ngày {}", act.number(), act.signed_on().text(lang))
            }
            (Kind::Resolution, Lang::En) => write!(f, "Resolution {}", act.number()),
        }
    }
}

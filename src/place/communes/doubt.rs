use crate::Text;
use crate::place::{Era, Unit};

/// A place where the sources of the tables disagree with each other or contradict themselves.
///
/// An evident slip is corrected, and a doubtful place stays as it was found. Both are listed
/// ([`ALL`](Self::ALL)). `doubts` of a commune or a district gives those about it.
///
/// Source: [reading 22](crate::law::Reading::Misprints).
///
/// ```
/// use ocop::Lang;
/// use ocop::place::{CommuneId, UnitDoubt};
///
/// let ba_che = CommuneId::find("Ba Chẽ")?;
/// let doubt = ba_che.doubts().next().ok_or("its code is in doubt")?;
/// assert_eq!(doubt.found().get(Lang::En), "code 06978");
/// assert!(!doubt.is_corrected());
/// assert_eq!(UnitDoubt::ALL.iter().filter(|doubt| doubt.is_corrected()).count(), 4);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the unit, the era, the code, and whether it is corrected, and in both languages
/// what was found, what the tables hold and why. It is written and not read back.
///
/// ```
/// use ocop::place::CommuneId;
///
/// let doubt = CommuneId::find("Ba Chẽ")?.doubts().next().ok_or("its code is in doubt")?;
/// let written = serde_json::to_value(doubt)?;
/// assert_eq!((&written["unit"], &written["era"]), (&"commune".into(), &"current".into()));
/// assert_eq!(written["found"]["en"], "code 06978");
/// assert_eq!(written["corrected"], false);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitDoubt {
    unit: Unit,
    era: Era,
    code: &'static str,
    found: Text,
    held: Text,
    why: Text,
    corrected: bool,
    /// A code that another source gives to the unit.
    other_code: Option<&'static str>,
}

macro_rules! doubts {
    ($($unit:ident $era:ident $code:literal $verdict:ident $(or code $other:literal)?:
        $found_vi:literal / $found_en:literal => $held_vi:literal / $held_en:literal, $why_vi:literal / $why_en:literal;)*) => {
        &[$(UnitDoubt {
            unit: Unit::$unit,
            era: Era::$era,
            code: $code,
            found: Text::new($found_vi, $found_en),
            held: Text::new($held_vi, $held_en),
            why: Text::new($why_vi, $why_en),
            corrected: doubts!(@$verdict),
            other_code: doubts!(@option $($other)?),
        },)*]
    };
    (@corrected) => { true };
    (@doubtful) => { false };
    (@option $code:literal) => { Some($code) };
    (@option) => { None };
}

impl UnitDoubt {
    /// All of them, of communes and of districts.
    pub const ALL: &'static [Self] = doubts! {
        Commune Current "06970" doubtful or code "06978": "mã 06978" / "code 06978" => "mã 06970 (Ba Chẽ)" / "code 06970 (Ba Chẽ)",
            "Hai nguồn ghi 06970, một nguồn ghi 06978." / "Two sources have 06970, one has 06978.";
        Commune Current "00745" doubtful: "tên Phó Bảng" / "name Phó Bảng" => "tên Phố Bảng" / "name Phố Bảng",
            "Các nguồn ghi tên khác nhau một dấu." / "The sources' names differ by a mark.";
        Commune Former "27691" corrected: "tỉnh 82" / "province 82" => "tỉnh 80 (Long An)" / "province 80 (Long An)",
            "Mười hai đơn vị khác của thành phố Tân An ở tỉnh 80, đơn vị mới cũng ở Tây Ninh."
            / "The city's twelve other communes are in 80, and the successor is in Tây Ninh.";
        District Former "794" corrected: "tỉnh 82" / "province 82" => "tỉnh 80 (Long An)" / "province 80 (Long An)",
            "Mười hai trong mười ba đơn vị của thành phố ở tỉnh 80." / "Twelve of the city's thirteen communes are in 80.";
        Commune Former "30781" corrected: "tỉnh 89" / "province 89" => "tỉnh 91 (Kiên Giang)" / "province 91 (Kiên Giang)",
            "Sáu đơn vị khác của thành phố Hà Tiên ở tỉnh 91." / "The city's six other communes are in 91.";
        District Former "900" corrected: "tỉnh 89" / "province 89" => "tỉnh 91 (Kiên Giang)" / "province 91 (Kiên Giang)",
            "Sáu trong bảy đơn vị của thành phố ở tỉnh 91." / "Six of the city's seven communes are in 91.";
        District Former "376" doubtful: "toàn bộ huyện Kim Sơn vào 14698" / "the whole of Kim Sơn to 14698" => "phần không thuộc xã nào" / "its area in no commune",
            "Bảng chuyển đổi vừa nêu cả huyện vừa nêu từng xã; đọc là phần bãi bồi không thuộc xã nào."
            / "The conversion table names the district beside each of its communes; read as the flats in no commune.";
        Commune Former "01615" doubtful: "toàn bộ vào hai xã" / "the whole to two communes" => "hai đơn vị kế tục" / "two successors",
            "Không thể nhập toàn bộ vào cả hai xã 01636 và 01648." / "It cannot have come to 01636 and 01648 as a whole.";
        Commune Former "02485" doubtful: "toàn bộ vào hai xã" / "the whole to two communes" => "hai đơn vị kế tục" / "two successors",
            "Không thể nhập toàn bộ vào cả hai xã 02458 và 02494." / "It cannot have come to 02458 and 02494 as a whole.";
        Commune Former "18796" doubtful: "toàn bộ vào một phường, một phần vào hai phường" / "the whole to one ward and parts to two" => "ba đơn vị kế tục" / "three successors",
            "Đã chia cho 18754 và 18832 thì không nhập toàn bộ vào 18823." / "With parts in 18754 and 18832 it cannot be in 18823 as a whole.";
        Commune Former "00556" doubtful: "chỉ một phần diện tích vào 00541" / "only part of the area, to 00541" => "một đơn vị kế tục của một phần" / "one successor, of a part",
            "Bảng chuyển đổi không nêu phần còn lại." / "The conversion table does not name the rest.";
    };

    /// Whether it is about a commune or a district.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// The era of the code.
    #[must_use]
    pub const fn era(&self) -> Era {
        self.era
    }

    /// The code of the unit in the tables.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// What a source has.
    #[must_use]
    pub const fn found(&self) -> Text {
        self.found
    }

    /// What the tables hold.
    #[must_use]
    pub const fn held(&self) -> Text {
        self.held
    }

    /// Why the place is corrected, or why it stays as found.
    #[must_use]
    pub const fn why(&self) -> Text {
        self.why
    }

    /// Whether the tables depart from their source here. If not, the place is doubtful and stays as
    /// it was found.
    #[must_use]
    pub const fn is_corrected(&self) -> bool {
        self.corrected
    }

    /// Those about a unit.
    pub(super) fn about(unit: Unit, era: Era, code: &'static str) -> impl Iterator<Item = &'static Self> {
        Self::ALL.iter().filter(move |doubt| (doubt.unit, doubt.era, doubt.code) == (unit, era, code))
    }

    /// The code in the tables of the commune to which another source gives a code.
    pub(super) fn code_for(other: &str, era: Era) -> Option<&'static str> {
        let doubt = Self::ALL.iter().find(|doubt| doubt.era == era && doubt.other_code == Some(other))?;
        Some(doubt.code)
    }
}

use time::Date;
use time::macros::date;

use super::find::{self, FindError, Marks};
use super::table::{Designation, Record};
use super::{AnyProvince, Era, FormerProvince, ProvinceKind, UnknownProvinceCode};
use crate::Text;

provinces! {
    /// One of the 34 provinces and centrally-run cities since 2025-07-01, with the code of Decision 19/2025/QĐ-TTg.
    ///
    /// Đồng Nai became a centrally-run city on 2026-04-30 (Resolution 30/2026/QH16).
    ///
    /// ```
    /// use ocop::place::{FindError, FormerProvince, Province};
    ///
    /// let province = Province::find("tỉnh  Lào Cai")?;
    /// assert_eq!(province, Province::LaoCai);
    /// assert_eq!((province.code(), province.name().en()), ("15", "Lào Cai province"));
    /// assert!(province.predecessors().eq([FormerProvince::LaoCai, FormerProvince::YenBai]));
    ///
    /// let error = Province::find("Yên Bái").unwrap_err();
    /// assert_eq!(error.candidates(), [FormerProvince::YenBai.into()]);
    /// # Ok::<(), FindError>(())
    /// ```
    #[doc(alias = "tỉnh")]
    Province, 34 in Current;
    HaNoi = "01" [city "Hà Nội"];
    CaoBang = "04" [province "Cao Bằng"];
    TuyenQuang = "08" [province "Tuyên Quang"];
    DienBien = "11" [province "Điện Biên"];
    LaiChau = "12" [province "Lai Châu"];
    SonLa = "14" [province "Sơn La"];
    LaoCai = "15" [province "Lào Cai"];
    ThaiNguyen = "19" [province "Thái Nguyên"];
    LangSon = "20" [province "Lạng Sơn"];
    QuangNinh = "22" [province "Quảng Ninh"];
    BacNinh = "24" [province "Bắc Ninh"];
    PhuTho = "25" [province "Phú Thọ"];
    HaiPhong = "31" [city "Hải Phòng"];
    HungYen = "33" [province "Hưng Yên"];
    NinhBinh = "37" [province "Ninh Bình"];
    ThanhHoa = "38" [province "Thanh Hóa"];
    NgheAn = "40" [province "Nghệ An"];
    HaTinh = "42" [province "Hà Tĩnh"];
    QuangTri = "44" [province "Quảng Trị"];
    Hue = "46" [city "Huế"];
    DaNang = "48" [city "Đà Nẵng"];
    QuangNgai = "51" [province "Quảng Ngãi"];
    GiaLai = "52" [province "Gia Lai"];
    KhanhHoa = "56" [province "Khánh Hòa"];
    DakLak = "66" [province "Đắk Lắk"] also ["Đăk Lăk", "Đắc Lắc"];
    LamDong = "68" [province "Lâm Đồng"];
    DongNai = "75" [province "Đồng Nai" then city "Đồng Nai" from date!(2026 - 04 - 30)];
    HoChiMinh = "79" [city "Hồ Chí Minh"] also ["HCM", "TPHCM"];
    TayNinh = "80" [province "Tây Ninh"];
    DongThap = "82" [province "Đồng Tháp"];
    VinhLong = "86" [province "Vĩnh Long"];
    AnGiang = "91" [province "An Giang"];
    CanTho = "92" [city "Cần Thơ"];
    CaMau = "96" [province "Cà Mau"];
}

impl Province {
    /// The former provinces that make it up, by code; a single one where the borders stayed.
    ///
    /// ```
    /// use ocop::place::{FormerProvince, Province};
    ///
    /// assert!(Province::CaMau.predecessors().eq([FormerProvince::BacLieu, FormerProvince::CaMau]));
    /// assert!(Province::Hue.predecessors().eq([FormerProvince::Hue]));
    /// ```
    pub fn predecessors(self) -> impl Iterator<Item = FormerProvince> {
        FormerProvince::ALL.into_iter().filter(move |province| province.successor() == self)
    }
}

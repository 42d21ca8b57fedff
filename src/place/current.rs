use time::Date;

use crate::Text;
use crate::place::find::{self, Marks};
use crate::place::table::{Designation, Record};
use crate::place::{AnyProvince, Era, FindError, ProvinceKind, UnknownProvinceCode};

provinces! {
    /// One of the 34 provinces and centrally-run cities since 2025-07-01, with the code of Decision
    /// 19/2025/QĐ-TTg.
    ///
    /// Three became centrally-run cities: Đồng Nai on 2026-04-30 (Resolution 30/2026/QH16), Quảng
    /// Ninh on 2026-09-01 (36/2026/QH16) and Bắc Ninh on 2026-09-20 (39/2026/QH16).
    /// [`designation_on`](Self::designation_on) tells the name and kind of a day.
    ///
    /// ```
    /// use ocop::place::FindError;
    /// use ocop::{FormerProvince, Province};
    ///
    /// let province = Province::find("tỉnh  Lào Cai")?;
    /// assert_eq!(province, Province::LaoCai);
    /// assert_eq!((province.code(), province.name().en()), ("15", "Lào Cai province"));
    /// assert_eq!("15".parse(), Ok(province));
    /// assert!(province.predecessors().eq([FormerProvince::LaoCai, FormerProvince::YenBai]));
    ///
    /// let error = Province::find("Yên Bái").unwrap_err();
    /// assert_eq!(error.candidates(), [FormerProvince::YenBai.into()]);
    /// # Ok::<(), FindError>(())
    /// ```
    ///
    /// # Stored form
    ///
    /// In every format it is its code, as text: a province of this type is one of the 34. Where
    /// either era may stand, store an [`AnyProvince`].
    ///
    /// ```
    /// use ocop::Province;
    ///
    /// assert_eq!(serde_json::to_string(&Province::LaoCai)?, r#""15""#);
    /// assert_eq!(serde_json::from_str::<Province>(r#""15""#)?, Province::LaoCai);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[non_exhaustive]
    #[doc(alias("tỉnh", "tinh"))]
    #[doc(alias("thành phố trực thuộc trung ương", "thanh pho truc thuoc trung uong"))]
    Province in Current;
    HaNoi = "01" [city "Hà Nội"] also ["Thủ đô Hà Nội"];
    CaoBang = "04" [province "Cao Bằng"];
    TuyenQuang = "08" [province "Tuyên Quang"];
    DienBien = "11" [province "Điện Biên"];
    LaiChau = "12" [province "Lai Châu"];
    SonLa = "14" [province "Sơn La"];
    LaoCai = "15" [province "Lào Cai"];
    ThaiNguyen = "19" [province "Thái Nguyên"];
    LangSon = "20" [province "Lạng Sơn"];
    QuangNinh = "22" [province "Quảng Ninh" then city "Quảng Ninh" by Resolution36];
    BacNinh = "24" [province "Bắc Ninh" then city "Bắc Ninh" by Resolution39];
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
    DakLak = "66" [province "Đắk Lắk"] also ["Đắklắk", "Đăklăk", "Đắclắc", "Đắklắc", "Đắclắk"];
    LamDong = "68" [province "Lâm Đồng"];
    DongNai = "75" [province "Đồng Nai" then city "Đồng Nai" by Resolution30];
    HoChiMinh = "79" [city "Hồ Chí Minh"] also ["HCM", "TPHCM", "HCMC"];
    TayNinh = "80" [province "Tây Ninh"];
    DongThap = "82" [province "Đồng Tháp"];
    VinhLong = "86" [province "Vĩnh Long"];
    AnGiang = "91" [province "An Giang"];
    CanTho = "92" [city "Cần Thơ"];
    CaMau = "96" [province "Cà Mau"];
}

use time::Date;

use crate::Text;
use crate::place::find::{self, Marks};
use crate::place::table::{Designation, Record};
use crate::place::{AnyProvince, Era, FindError, ProvinceKind, UnknownProvinceCode};

provinces! {
    /// One of the 63 provinces and centrally-run cities until 2025-06-30, with the code of Decision
    /// 124/2004/QĐ-TTg.
    ///
    /// Code 46 was the province Thừa Thiên Huế until 2024-12-31 and the centrally-run city Huế
    /// after it (Resolution 175/2024/QH15); both names are found.
    ///
    /// ```
    /// use ocop::place::FindError;
    /// use ocop::{FormerProvince, Province};
    ///
    /// let province = FormerProvince::find("Bà Rịa–Vũng Tàu")?;
    /// assert_eq!((province.code(), province.successor()), ("77", Province::HoChiMinh));
    /// assert_eq!(FormerProvince::find("Tỉnh Thừa Thiên Huế")?, FormerProvince::find("TP. Huế")?);
    /// # Ok::<(), FindError>(())
    /// ```
    ///
    /// # Stored form
    ///
    /// In every format it is its code, as text: a province of this type is one of the 63. Where
    /// either era may stand, store an [`AnyProvince`].
    ///
    /// ```
    /// use ocop::FormerProvince;
    ///
    /// assert_eq!(serde_json::to_string(&FormerProvince::YenBai)?, r#""15""#);
    /// assert_eq!(serde_json::from_str::<FormerProvince>(r#""15""#)?, FormerProvince::YenBai);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[doc(alias("tỉnh", "tinh"))]
    FormerProvince in Former;
    HaNoi = "01" [city "Hà Nội"] also ["Thủ đô Hà Nội"];
    HaGiang = "02" [province "Hà Giang"];
    CaoBang = "04" [province "Cao Bằng"];
    BacKan = "06" [province "Bắc Kạn"] also ["Bắc Cạn"];
    TuyenQuang = "08" [province "Tuyên Quang"];
    LaoCai = "10" [province "Lào Cai"];
    DienBien = "11" [province "Điện Biên"];
    LaiChau = "12" [province "Lai Châu"];
    SonLa = "14" [province "Sơn La"];
    YenBai = "15" [province "Yên Bái"];
    HoaBinh = "17" [province "Hòa Bình"];
    ThaiNguyen = "19" [province "Thái Nguyên"];
    LangSon = "20" [province "Lạng Sơn"];
    QuangNinh = "22" [province "Quảng Ninh"];
    BacGiang = "24" [province "Bắc Giang"];
    PhuTho = "25" [province "Phú Thọ"];
    VinhPhuc = "26" [province "Vĩnh Phúc"];
    BacNinh = "27" [province "Bắc Ninh"];
    HaiDuong = "30" [province "Hải Dương"];
    HaiPhong = "31" [city "Hải Phòng"];
    HungYen = "33" [province "Hưng Yên"];
    ThaiBinh = "34" [province "Thái Bình"];
    HaNam = "35" [province "Hà Nam"];
    NamDinh = "36" [province "Nam Định"];
    NinhBinh = "37" [province "Ninh Bình"];
    ThanhHoa = "38" [province "Thanh Hóa"];
    NgheAn = "40" [province "Nghệ An"];
    HaTinh = "42" [province "Hà Tĩnh"];
    QuangBinh = "44" [province "Quảng Bình"];
    QuangTri = "45" [province "Quảng Trị"];
    Hue = "46" [province "Thừa Thiên Huế" then city "Huế" by Resolution175] also ["TT Huế"];
    DaNang = "48" [city "Đà Nẵng"];
    QuangNam = "49" [province "Quảng Nam"];
    QuangNgai = "51" [province "Quảng Ngãi"];
    BinhDinh = "52" [province "Bình Định"];
    PhuYen = "54" [province "Phú Yên"];
    KhanhHoa = "56" [province "Khánh Hòa"];
    NinhThuan = "58" [province "Ninh Thuận"];
    BinhThuan = "60" [province "Bình Thuận"];
    KonTum = "62" [province "Kon Tum"] also ["Kontum"];
    GiaLai = "64" [province "Gia Lai"];
    DakLak = "66" [province "Đắk Lắk"] also ["Đắklắk", "Đăklăk", "Đắclắc", "Đắklắc", "Đắclắk"];
    DakNong = "67" [province "Đắk Nông"] also ["Đắknông", "Đăknông", "Đắcnông"];
    LamDong = "68" [province "Lâm Đồng"];
    BinhPhuoc = "70" [province "Bình Phước"];
    TayNinh = "72" [province "Tây Ninh"];
    BinhDuong = "74" [province "Bình Dương"];
    DongNai = "75" [province "Đồng Nai"];
    BaRiaVungTau = "77" [province "Bà Rịa - Vũng Tàu"] also ["BRVT", "BR-VT"];
    HoChiMinh = "79" [city "Hồ Chí Minh"] also ["HCM", "TPHCM", "HCMC"];
    LongAn = "80" [province "Long An"];
    TienGiang = "82" [province "Tiền Giang"];
    BenTre = "83" [province "Bến Tre"];
    TraVinh = "84" [province "Trà Vinh"];
    VinhLong = "86" [province "Vĩnh Long"];
    DongThap = "87" [province "Đồng Tháp"];
    AnGiang = "89" [province "An Giang"];
    KienGiang = "91" [province "Kiên Giang"];
    CanTho = "92" [city "Cần Thơ"];
    HauGiang = "93" [province "Hậu Giang"];
    SocTrang = "94" [province "Sóc Trăng"];
    BacLieu = "95" [province "Bạc Liêu"];
    CaMau = "96" [province "Cà Mau"];
}

use time::Date;

use crate::Text;
use crate::place::current::Province;
use crate::place::find::{self, Marks};
use crate::place::table::{Designation, Record};
use crate::place::{AnyProvince, Era, FindError, ProvinceKind, UnknownProvinceCode};

/// The rows of an era with the province of the 34 that each became part of.
macro_rules! former_provinces {
    ($(#[$doc:meta])* $Name:ident in $era:ident;
        $($variant:ident = $code:literal [$($names:tt)*] $(also [$($alias:literal),+])? => $successor:ident;)*) => {
        provinces! {
            $(#[$doc])* $Name in $era;
            $($variant = $code [$($names)*] $(also [$($alias),+])?;)*
        }

        impl $Name {
            /// The province of the 34 that it is, or is part of, since 2025-07-01.
            ///
            /// ```
            /// use ocop::{FormerProvince, Province};
            ///
            /// assert_eq!(FormerProvince::BenTre.successor(), Province::VinhLong);
            /// ```
            #[must_use]
            pub const fn successor(self) -> Province {
                match self { $(Self::$variant => Province::$successor,)* }
            }
        }
    };
}

former_provinces! {
    /// One of the 63 provinces and centrally-run cities until 2025-06-30, with the code of Decision
    /// 124/2004/QĐ-TTg.
    ///
    /// Code 46 was the province Thừa Thiên Huế until 2024-12-31 and the centrally-run city Huế
    /// after it (Resolution 175/2024/QH15); both names are found.
    ///
    /// It is written as its code and stored so: a province of this type is one of the 63. Where
    /// either era may stand, store an [`AnyProvince`].
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
    #[doc(alias = "tỉnh")]
    FormerProvince in Former;
    HaNoi = "01" [city "Hà Nội"] also ["Thủ đô Hà Nội"] => HaNoi;
    HaGiang = "02" [province "Hà Giang"] => TuyenQuang;
    CaoBang = "04" [province "Cao Bằng"] => CaoBang;
    BacKan = "06" [province "Bắc Kạn"] also ["Bắc Cạn"] => ThaiNguyen;
    TuyenQuang = "08" [province "Tuyên Quang"] => TuyenQuang;
    LaoCai = "10" [province "Lào Cai"] => LaoCai;
    DienBien = "11" [province "Điện Biên"] => DienBien;
    LaiChau = "12" [province "Lai Châu"] => LaiChau;
    SonLa = "14" [province "Sơn La"] => SonLa;
    YenBai = "15" [province "Yên Bái"] => LaoCai;
    HoaBinh = "17" [province "Hòa Bình"] => PhuTho;
    ThaiNguyen = "19" [province "Thái Nguyên"] => ThaiNguyen;
    LangSon = "20" [province "Lạng Sơn"] => LangSon;
    QuangNinh = "22" [province "Quảng Ninh"] => QuangNinh;
    BacGiang = "24" [province "Bắc Giang"] => BacNinh;
    PhuTho = "25" [province "Phú Thọ"] => PhuTho;
    VinhPhuc = "26" [province "Vĩnh Phúc"] => PhuTho;
    BacNinh = "27" [province "Bắc Ninh"] => BacNinh;
    HaiDuong = "30" [province "Hải Dương"] => HaiPhong;
    HaiPhong = "31" [city "Hải Phòng"] => HaiPhong;
    HungYen = "33" [province "Hưng Yên"] => HungYen;
    ThaiBinh = "34" [province "Thái Bình"] => HungYen;
    HaNam = "35" [province "Hà Nam"] => NinhBinh;
    NamDinh = "36" [province "Nam Định"] => NinhBinh;
    NinhBinh = "37" [province "Ninh Bình"] => NinhBinh;
    ThanhHoa = "38" [province "Thanh Hóa"] => ThanhHoa;
    NgheAn = "40" [province "Nghệ An"] => NgheAn;
    HaTinh = "42" [province "Hà Tĩnh"] => HaTinh;
    QuangBinh = "44" [province "Quảng Bình"] => QuangTri;
    QuangTri = "45" [province "Quảng Trị"] => QuangTri;
    Hue = "46" [province "Thừa Thiên Huế" then city "Huế" by Resolution175] also ["TT Huế"] => Hue;
    DaNang = "48" [city "Đà Nẵng"] => DaNang;
    QuangNam = "49" [province "Quảng Nam"] => DaNang;
    QuangNgai = "51" [province "Quảng Ngãi"] => QuangNgai;
    BinhDinh = "52" [province "Bình Định"] => GiaLai;
    PhuYen = "54" [province "Phú Yên"] => DakLak;
    KhanhHoa = "56" [province "Khánh Hòa"] => KhanhHoa;
    NinhThuan = "58" [province "Ninh Thuận"] => KhanhHoa;
    BinhThuan = "60" [province "Bình Thuận"] => LamDong;
    KonTum = "62" [province "Kon Tum"] also ["Kontum"] => QuangNgai;
    GiaLai = "64" [province "Gia Lai"] => GiaLai;
    DakLak = "66" [province "Đắk Lắk"] also ["Đắklắk", "Đăklăk", "Đắclắc", "Đắklắc", "Đắclắk"] => DakLak;
    DakNong = "67" [province "Đắk Nông"] also ["Đắknông", "Đăknông", "Đắcnông"] => LamDong;
    LamDong = "68" [province "Lâm Đồng"] => LamDong;
    BinhPhuoc = "70" [province "Bình Phước"] => DongNai;
    TayNinh = "72" [province "Tây Ninh"] => TayNinh;
    BinhDuong = "74" [province "Bình Dương"] => HoChiMinh;
    DongNai = "75" [province "Đồng Nai"] => DongNai;
    BaRiaVungTau = "77" [province "Bà Rịa - Vũng Tàu"] also ["BRVT", "BR-VT"] => HoChiMinh;
    HoChiMinh = "79" [city "Hồ Chí Minh"] also ["HCM", "TPHCM", "HCMC"] => HoChiMinh;
    LongAn = "80" [province "Long An"] => TayNinh;
    TienGiang = "82" [province "Tiền Giang"] => DongThap;
    BenTre = "83" [province "Bến Tre"] => VinhLong;
    TraVinh = "84" [province "Trà Vinh"] => VinhLong;
    VinhLong = "86" [province "Vĩnh Long"] => VinhLong;
    DongThap = "87" [province "Đồng Tháp"] => DongThap;
    AnGiang = "89" [province "An Giang"] => AnGiang;
    KienGiang = "91" [province "Kiên Giang"] => AnGiang;
    CanTho = "92" [city "Cần Thơ"] => CanTho;
    HauGiang = "93" [province "Hậu Giang"] => CanTho;
    SocTrang = "94" [province "Sóc Trăng"] => CanTho;
    BacLieu = "95" [province "Bạc Liêu"] => CaMau;
    CaMau = "96" [province "Cà Mau"] => CaMau;
}

impl FormerProvince {
    /// Whether it was joined with others on 2025-07-01; `false` for the eleven whose borders
    /// stayed.
    #[must_use]
    pub fn was_merged(self) -> bool {
        self.successor().predecessors().nth(1).is_some()
    }
}

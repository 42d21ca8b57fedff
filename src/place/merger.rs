//! Which of the 63 became which of the 34.

use crate::place::{FormerProvince, Province};

/// The rows of the merger of 2025-07-01: one of the 34, and those of the 63 that it was made of.
macro_rules! mergers {
    ($($current:ident: $($former:ident),+;)*) => {
        impl FormerProvince {
            /// The province of the 34 that it is, or is part of, since 2025-07-01.
            ///
            /// ```
            /// use ocop::{FormerProvince, Province};
            ///
            /// assert_eq!(FormerProvince::BenTre.successor(), Province::VinhLong);
            /// ```
            #[must_use]
            pub const fn successor(self) -> Province {
                match self { $($(Self::$former)|+ => Province::$current,)* }
            }

            /// Whether it was joined with others on 2025-07-01; `false` for the eleven whose
            /// borders stayed.
            ///
            /// ```
            /// use ocop::FormerProvince;
            ///
            /// assert!(FormerProvince::YenBai.was_merged());
            /// assert!(!FormerProvince::HaNoi.was_merged());
            /// ```
            #[must_use]
            pub fn was_merged(self) -> bool {
                self.successor().predecessors().nth(1).is_some()
            }
        }

        impl Province {
            /// The former provinces that make it up, in the order of their codes; a single one
            /// where the borders stayed.
            ///
            /// ```
            /// use ocop::{FormerProvince, Province};
            ///
            /// let parts = [FormerProvince::BacLieu, FormerProvince::CaMau];
            /// assert!(Province::CaMau.predecessors().eq(parts));
            /// assert!(Province::Hue.predecessors().eq([FormerProvince::Hue]));
            /// ```
            pub fn predecessors(self) -> impl Iterator<Item = FormerProvince> {
                let parts: &'static [FormerProvince] = match self {
                    $(Self::$current => &[$(FormerProvince::$former),+],)*
                };
                parts.iter().copied()
            }
        }
    };
}

mergers! {
    HaNoi: HaNoi;
    CaoBang: CaoBang;
    TuyenQuang: HaGiang, TuyenQuang;
    DienBien: DienBien;
    LaiChau: LaiChau;
    SonLa: SonLa;
    LaoCai: LaoCai, YenBai;
    ThaiNguyen: BacKan, ThaiNguyen;
    LangSon: LangSon;
    QuangNinh: QuangNinh;
    BacNinh: BacGiang, BacNinh;
    PhuTho: HoaBinh, PhuTho, VinhPhuc;
    HaiPhong: HaiDuong, HaiPhong;
    HungYen: HungYen, ThaiBinh;
    NinhBinh: HaNam, NamDinh, NinhBinh;
    ThanhHoa: ThanhHoa;
    NgheAn: NgheAn;
    HaTinh: HaTinh;
    QuangTri: QuangBinh, QuangTri;
    Hue: Hue;
    DaNang: DaNang, QuangNam;
    QuangNgai: QuangNgai, KonTum;
    GiaLai: BinhDinh, GiaLai;
    KhanhHoa: KhanhHoa, NinhThuan;
    DakLak: PhuYen, DakLak;
    LamDong: BinhThuan, DakNong, LamDong;
    DongNai: BinhPhuoc, DongNai;
    HoChiMinh: BinhDuong, BaRiaVungTau, HoChiMinh;
    TayNinh: TayNinh, LongAn;
    DongThap: TienGiang, DongThap;
    VinhLong: BenTre, TraVinh, VinhLong;
    AnGiang: AnGiang, KienGiang;
    CanTho: CanTho, HauGiang, SocTrang;
    CaMau: BacLieu, CaMau;
}

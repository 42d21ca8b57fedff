use core::fmt;

use crate::base::{Lang, Say, numbered, words};
use crate::law::{Act, Citation, Point};

macro_rules! readings {
    ($($(#[$doc:meta])* $name:ident = $number:literal, $vi:literal / $en:literal, fills [$($place:expr),* $(,)?], $text_vi:literal / $text_en:literal;)*) => {
        numbered! {
            /// A named policy for a place where the decisions are silent or ambiguous.
            ///
            /// An item that applies a reading names it in its documentation. An explanation names
            /// it beside the provision that it fills in. The numbers are stable.
            ///
            /// ```
            /// use ocop::{Lang, Say, law::Reading};
            ///
            /// let reading = Reading::MinimaUnderACouncil;
            /// assert_eq!(reading.number(), 9);
            /// assert_eq!(reading.name().en(), "minima under a council");
            /// println!("{}", reading.text(Lang::En));
            /// ```
            #[non_exhaustive]
            pub enum Reading in "ocop::law": u8, "cách hiểu" / "reading", "unknown_reading" {
                $($(#[$doc])* $name = $number, $vi / $en;)*
            }
        }

        impl Reading {
            /// The provisions that it fills in; empty where no single place can be named.
            ///
            /// ```
            /// use ocop::law::Reading;
            ///
            /// // 26/2026 says how long terms are there, but not how they are counted.
            /// let places = Reading::Terms.fills().iter().map(|place| place.to_string());
            /// assert!(places.eq(["Decision 26/2026/QĐ-TTg, Art. 4(3)"]));
            /// ```
            #[must_use]
            pub const fn fills(self) -> &'static [Citation] {
                match self { $(Self::$name => const { &[$($place),*] },)* }
            }

            const fn sentence(self) -> crate::Text {
                match self { $(Self::$name => crate::Text::new($text_vi, $text_en),)* }
            }
        }
    };
}

const fn of_26(article: u8, clause: u8) -> Citation {
    Citation::article(Act::Decision26, article).clause(clause)
}

const ANNEX_1048: Citation = Citation::annex(Act::Decision1048, 2);

readings! {
    /// A council's score is the exact mean of its members' totals, never rounded before it is
    /// compared.
    ExactMean = 1, "không làm tròn điểm trung bình" / "exact mean", fills [of_26(3, 3)],
        "Điểm là trung bình cộng chính xác tổng điểm của các thành viên, so với khung điểm khi chưa làm tròn; chỉ làm tròn khi hiển thị."
        / "The score is the exact mean of the members' totals, compared with the bands unrounded; rounding is for display alone.";
    /// Bands are half-open in every regime, the integer gaps printed in 1048 included.
    HalfOpenBands = 2, "khung điểm không gồm cận trên" / "half-open bands", fills [Citation::article(Act::Decision1048, 1).clause(2)],
        "Khung điểm tính từ điểm dưới đến sát điểm dưới của hạng trên, kể cả các khoảng trống in trong Quyết định số 1048/QĐ-TTg."
        / "A band reaches from its lowest score up to, not including, the lowest of the next, the gaps printed in 1048 included.";
    /// The awarded star is the highest star not above the star of the band for which all minima are
    /// met: its own and those of every lower star.
    CumulativeMinima = 3, "hạng cao phải đạt cả yêu cầu của hạng thấp" / "cumulative minima", fills [Citation::annex(Act::Decision26, 2), Citation::annex(Act::Decision148, 3)],
        "Hạng sao là hạng cao nhất không vượt khung điểm mà mọi yêu cầu tối thiểu của hạng đó và các hạng dưới đều đạt."
        / "The awarded star is the highest one not above the band's for which every minimum of it and of the lower stars is met.";
    /// A minimum asks for its level or a later one of the same criterion and case, by position, not
    /// by points.
    MinimumIsAFloor = 4, "đạt từ mức ghi dấu trở lên" / "a minimum is a floor", fills [Citation::annex(Act::Decision26, 2), Citation::annex(Act::Decision148, 3)],
        "Yêu cầu tối thiểu đạt khi chọn mức đó hoặc mức in sau nó trong cùng tiêu chí, cùng trường hợp; so theo thứ tự in, không theo điểm."
        / "A minimum is met by its level or a later one of the same criterion and case, by the printed order, not by points.";
    /// On any criterion no level may be met. This gives 0 points and meets no minimum.
    NoLevelMet = 5, "không đạt mức nào" / "no level met", fills [],
        "Tiêu chí nào cũng có thể không đạt mức nào: 0 điểm và không đạt yêu cầu tối thiểu."
        / "On any criterion no level may be met: 0 points, and no minimum met.";
    /// Points on a story-only criterion need a story; its level of 0 points may be chosen without
    /// one.
    StoryOnly = 6, "chỉ khi có câu chuyện" / "story only", fills [],
        "Tiêu chí chỉ áp dụng khi có câu chuyện sản phẩm chỉ được chọn mức có điểm khi tiêu chí câu chuyện có điểm."
        / "A criterion that counts only with a story takes a level with points only where the story criterion has points.";
    /// Where a criterion offers two alternative cases, exactly one applies.
    OneCase = 7, "một trong hai trường hợp" / "one of two cases", fills [],
        "Tiêu chí có hai trường hợp a, b chỉ áp dụng đúng một trường hợp; không chọn mức của trường hợp kia."
        / "Where a criterion has the cases a and b exactly one applies; levels of the other are not available.";
    /// Elimination and stop are outcomes of their own, without star and without score.
    OutcomesOfTheirOwn = 8, "loại và dừng là kết quả riêng" / "outcomes of their own", fills [],
        "Bị loại và dừng đánh giá là kết quả riêng, không có điểm và hạng sao, không phải 0 điểm."
        / "Elimination and stop are outcomes of their own, without score and star, never a score of 0.";
    /// A council meets a minimum when more than half of its members' sheets do, unless it chose
    /// another policy.
    MinimaUnderACouncil = 9, "tối thiểu khi có nhiều thành viên" / "minima under a council", fills [of_26(7, 3)],
        "Hội đồng đạt yêu cầu tối thiểu khi quá nửa số phiếu đạt, trừ khi hội đồng chọn cách khác: mọi phiếu, điểm trung bình, hoặc hội đồng tự xác định."
        / "A council meets a minimum when more than half of the sheets do, unless it chose otherwise: every sheet, the mean points, or as the council itself declares.";
    /// Members whose totals are further apart than the limit score again. 1048 sets a limit of 10
    /// points at province and centre.
    Spread = 10, "chênh lệch điểm" / "spread of totals", fills [ANNEX_1048.clause(4)],
        "Tổng điểm các thành viên chênh quá giới hạn thì chấm lại: 10 điểm ở cấp tỉnh và trung ương theo 1048, quyết định khác theo quy chế của hội đồng."
        / "Totals further apart than the limit are scored again: 10 points at province and centre under 1048, elsewhere where the council's rules set a limit.";
    /// 1048 sets the number of members; under the other decisions the council's own rules set it.
    CouncilSize = 11, "số thành viên hội đồng" / "council size", fills [ANNEX_1048.clause(2), of_26(7, 3)],
        "Quyết định số 1048/QĐ-TTg ấn định số thành viên; ít phiếu hơn chỉ khi hội đồng quy định số tối thiểu phải có mặt. Quyết định khác theo quy chế của hội đồng, ít nhất một phiếu."
        / "1048 sets the number of members; fewer sheets only down to a quorum that the council gives. Elsewhere its own rules do, with one sheet at the least.";
    /// Terms are counted as the Civil Code counts them.
    Terms = 12, "cách tính thời hạn" / "counting of terms", fills [of_26(4, 3)],
        "Thời hạn tính theo Bộ luật Dân sự: không tính ngày đầu, kết thúc vào ngày tương ứng của tháng cuối hoặc ngày cuối tháng đó."
        / "Terms are counted as in the Civil Code: the first day is not counted, the end is the corresponding day of the last month or that month's last day.";
    /// The 60 days after 2026-05-22 end with 2026-07-21, the 30 days with 2026-06-22. Both limit
    /// the completing of the rating.
    TransitionDays = 13, "ngày chuyển tiếp" / "days of the transition", fills [of_26(11, 2), of_26(12, 2)],
        "60 ngày kể từ 22/5/2026 kết thúc hết ngày 21/7/2026; 30 ngày kết thúc hết thứ Hai 22/6/2026. Cả hai là hạn hoàn thành đánh giá, phân hạng."
        / "Sixty days after 2026-05-22 end with 2026-07-21, thirty with Monday 2026-06-22. Both limit the completing of the rating, not what follows it.";
    /// The day a dossier is submitted picks its regime.
    RegimeOfADossier = 14, "quyết định áp dụng cho hồ sơ" / "regime of a dossier", fills [of_26(12, 2)],
        "Hồ sơ áp dụng quyết định có hiệu lực vào ngày nộp; hồ sơ cũ chưa đánh giá xong khi hết hạn chuyển tiếp phải nộp lại theo Quyết định số 26/2026/QĐ-TTg."
        / "A dossier comes under the rules of the day it is submitted; an earlier one not rated when the transition ends is filed anew under 26/2026.";
    /// A re-rating is filed 180 to 120 days before expiry, both ends included.
    ReRatingWindow = 15, "thời gian nộp phân hạng lại" / "re-rating window", fills [of_26(7, 6).point(Point::A)],
        "Hồ sơ đánh giá, phân hạng lại nộp từ 180 đến 120 ngày trước ngày hết hạn, kể cả hai ngày đầu và cuối."
        / "A re-rating is filed 180 to 120 days before the last day of validity, both ends included.";
    /// Which certificates stay valid after their last day while their re-rating is pending, and for
    /// how long.
    Extension = 16, "kéo dài hiệu lực" / "extension", fills [of_26(12, 3)],
        "Giấy chứng nhận còn hạn ngày 22/5/2026, hết hạn trước 18/11/2026 và đã nộp hồ sơ phân hạng lại chậm nhất ngày cuối được kéo dài đến ngày có kết quả, không quá 180 ngày."
        / "A certificate valid on 2026-05-22 that ends before 2026-11-18, with its re-rating filed by its last day, runs on to the day of the result, at most 180 days.";
    /// An upgrade has no waiting time and no window, and brings a new term.
    Upgrade = 17, "nâng hạng" / "upgrade", fills [of_26(7, 5)],
        "Nâng hạng không phải chờ và không có thời gian nộp riêng, cần giấy chứng nhận còn hạn dưới 5 sao; thành công thì có thời hạn 36 tháng mới, không thành công thì giấy cũ giữ nguyên."
        / "An upgrade has no waiting time and no window but needs a valid certificate below five stars; it brings a new term of 36 months, and a failed one leaves the old certificate as it was.";
    /// What may happen to a product with 90 points or more whose star is below five, at the
    /// province and at the centre.
    TowardsTheCentre = 18, "chuyển lên trung ương" / "towards the centre", fills [of_26(7, 3).point(Point::E), of_26(7, 4).point(Point::G)],
        "Đạt từ 90 điểm mà chưa đạt 5 sao thì có hai hướng: chuyển trung ương theo câu chữ, hoặc công nhận hạng thấp hơn. Kết quả trung ương dưới 5 sao được xem là dưới 90."
        / "At 90 points or more without five stars both courses are open: forwarding by the letter, or recognising the lower star. A central result under five stars is read as below 90.";
    /// Who may take part, by regime and product group.
    EligibleProducers = 19, "chủ thể được tham gia" / "eligible producers", fills [of_26(2, 3), ANNEX_1048.clause(3).point(Point::A)],
        "Chủ thể theo danh sách của quyết định và nhóm sản phẩm; doanh nghiệp lớn và hộ không đăng ký kinh doanh không được tham gia, kể cả khi danh sách để ngỏ. Đăng ký kinh doanh chỉ yêu cầu ở hộ, không yêu cầu ở trang trại."
        / "Producers take part by the decision's list and the product group; an enterprise above medium size and an unregistered household do not, even where the list is open. Business registration is asked of households alone, not of farms.";
    /// A revoked product may be registered again, as a first rating.
    Revocation = 20, "sau khi thu hồi" / "after revocation", fills [Citation::article(Act::Decision26, 8)],
        "Thu hồi không cấm đăng ký lại: sản phẩm được đăng ký như lần đầu."
        / "A revocation bars nothing afterwards: the product may be registered again as a first rating.";
    /// A product code is read with its era.
    ProductCodes = 21, "mã sản phẩm theo thời kỳ" / "product codes by era",
        fills [Citation::annex(Act::Decision1048, 3), Citation::annex(Act::Decision26, 2)],
        "Mã sản phẩm đọc theo thời kỳ của nó: bốn phần có mã huyện theo Quyết định số 1048/QĐ-TTg, năm phần đã dùng từ 2021 đến 2025, bốn phần có mã xã theo Quyết định số 26/2026/QĐ-TTg; bảy mã tỉnh đổi chủ từ 01/7/2025."
        / "A product code is read in its era: four parts with a district under 1048, five parts as used from 2021 to 2025, four parts with a commune under 26/2026; seven province codes changed owner on 2025-07-01.";
    /// The catalogue follows the print; corrections and doubtful places are listed.
    Misprints = 22, "lỗi in" / "misprints", fills [],
        "Bộ tiêu chí theo bản in; lỗi rõ ràng được sửa và liệt kê, chỗ nghi ngờ giữ nguyên và cũng liệt kê."
        / "The catalogue follows the print; evident slips are corrected and listed, doubtful places stay as printed and are listed too.";
    /// The minima of 781 are attested by the caller, not computed.
    AttestedMinima = 23, "yêu cầu tối thiểu được xác nhận" / "attested minima", fills [Citation::annex(Act::Decision781, 2).clause(6)],
        "Yêu cầu tối thiểu của Quyết định số 781/QĐ-TTg do hội đồng xác nhận đạt đến hạng nào, từ 1 đến 5 sao; không bao giờ được giả định."
        / "The minima of 781 are attested by the council up to a star, one to five; they are never assumed.";
    /// The first day of a term is the day of issue, unless the decision names another.
    FirstDayOfTerm = 24, "ngày bắt đầu thời hạn" / "first day of the term", fills [of_26(4, 3)],
        "Thời hạn bắt đầu từ ngày cấp, trừ khi quyết định ghi ngày khác; 36 tháng tính từ ngày đó."
        / "The term begins on the day of issue, unless the decision names another day; the 36 months count from it.";
    /// A council's result on record: part means with two decimals, taken as exact.
    ResultOnRecord = 25, "kết quả lưu hồ sơ" / "result on record", fills [],
        "Điểm trung bình từng phần lưu hồ sơ được xem là chính xác, tổng điểm là tổng của chúng, yêu cầu tối thiểu do hội đồng xác nhận."
        / "Part means on record are taken as exact, the score is their sum, and minima are attested since they cannot be computed.";
    /// 1048 had a tourism set of its own until 781 brought another.
    TourismOf1048 = 26, "bộ tiêu chí du lịch của 1048" / "tourism set of 1048", fills [Citation::annex(Act::Decision1048, 3)],
        "Hồ sơ du lịch từ 21/8/2019 đến 07/6/2020 áp dụng bộ tiêu chí riêng của 1048; mục từ 6 đến 12 cộng điểm từng ô được chọn."
        / "Tourism dossiers from 2019-08-21 to 2020-06-07 come under 1048's own set; its items 6 to 12 add up the boxes ticked.";
    /// Certificates of three stars from 2025-07-01 to 2025-07-05 are accepted from district and
    /// province.
    FiveDaysOfJuly = 27, "năm ngày đầu tháng 7 năm 2025" / "five days of July 2025", fills [Citation::annex(Act::Decision148, 2).clause(1).point(Point::B)],
        "Giấy chứng nhận 3 sao từ 01/7/2025 đến 05/7/2025 của cấp huyện hoặc cấp tỉnh đều được chấp nhận, kèm ghi chú."
        / "A certificate of three stars of 2025-07-01 to 2025-07-05 is accepted from district or province, and the gap is named.";
    /// The crosswalk gives a certain and a possible level for each old finding.
    Crosswalk = 28, "đối chiếu 148 và 26/2026" / "crosswalk", fills [],
        "Với mỗi tiêu chí mới có mức chắc chắn (kết quả cũ chứng minh đúng từng chữ) và mức có thể (kết quả cũ không loại trừ)."
        / "For each new criterion there is a certain level, which the old finding proves word for word, and a possible one, which it does not exclude.";
    /// A commune code is read in its era, and a divided commune has several successors.
    Communes = 29, "mã xã theo thời kỳ" / "communes by era", fills [],
        "Mã xã đọc theo thời kỳ; xã bị chia có nhiều đơn vị kế tục, không chọn thay người dùng."
        / "A commune code is read in its era; a commune that was divided has several successors, and none is chosen for the caller.";
    /// Where the last day for acting is a weekend or a holiday, it moves to the next working day.
    WeekendDeadlines = 30, "ngày cuối rơi vào ngày nghỉ" / "last days at the weekend", fills [Citation::article(Act::CivilCode, 148).clause(5)],
        "Hạn phải làm việc gì mà ngày cuối là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo; không áp dụng cho ngày hết hạn của giấy chứng nhận và ngày đếm lùi."
        / "Where somebody must act within a term that ends on a day off, it ends with the next working day; a certificate's last day and days counted backwards do not move.";
    /// Batches bind the holding of the assessment, not what follows it.
    Batches = 31, "đợt đánh giá" / "batches", fills [Citation::article(Act::Decision26, 5)],
        "Đợt ấn định việc tổ chức đánh giá, không ấn định quyết định hay chuyển hồ sơ sau đó; \"trước 30/6\" là đến hết 29/6. Đợt thêm theo quy chế và kế hoạch của hội đồng."
        / "Batches bind the holding of the assessment, not the decision or forwarding after it; \"before 30 June\" is up to the 29th. More batches are those of the council's rules with a plan.";
    /// Written opinion and 45 days at the centre are for products recognised with five stars.
    ReRatingAtTheCentre = 32, "phân hạng lại ở trung ương" / "re-rating at the centre", fills [of_26(7, 6).point(Point::E)],
        "Lấy ý kiến bằng văn bản và 45 ngày ở trung ương áp dụng cho sản phẩm đã được công nhận 5 sao; sản phẩm khác đạt từ 90 điểm đi như lần đầu."
        / "Written opinion and 45 days at the centre are for products recognised with five stars; any other that reaches 90 points goes there as for a first time.";
    /// A dossier is received on the day it is submitted, and complete on the day it is proposed.
    CompleteWhenProposed = 33, "hồ sơ đủ từ ngày đề nghị" / "complete when proposed", fills [of_26(7, 2), of_26(7, 6).point(Point::G)],
        "Hồ sơ được xem là đã nhận vào ngày nộp, là ngày bắt đầu 15 ngày làm việc, và đủ từ ngày cấp dưới đề nghị, là ngày bắt đầu 45 ngày."
        / "A dossier is taken as received on the day it is submitted, when the 15 working days begin, and as complete on the day it is proposed, when the 45 days begin.";
    /// Elimination or stop at the centre ends the procedure.
    CentralElimination = 34, "bị loại ở trung ương" / "elimination at the centre", fills [of_26(7, 4)],
        "Bị loại hoặc dừng đánh giá ở trung ương là kết thúc, không trả về cấp tỉnh."
        / "An elimination or stop at the centre ends the procedure; the province is not asked again.";
    /// A product assessed again by the province may be forwarded to the centre again.
    ForwardAgain = 35, "chuyển trung ương lần nữa" / "forwarded again", fills [of_26(7, 4).point(Point::G)],
        "Sản phẩm được cấp tỉnh đánh giá lại có thể chuyển trung ương lần nữa."
        / "A product that the province assesses again may be forwarded to the centre again.";
    /// The authority of the day of issue certifies.
    IssuerOfTheDay = 36, "cấp có thẩm quyền ngày cấp" / "issuer of the day", fills [of_26(4, 1)],
        "Giấy chứng nhận do cấp có thẩm quyền vào ngày cấp ban hành."
        / "A certificate is issued by the authority that certifies its star on the day of issue.";
    /// A district passes products on by their points; with fewer stars both courses are open.
    PassedOnByPoints = 37, "cấp huyện chuyển theo điểm" / "passed on by points", fills [ANNEX_1048.clause(1).point(Point::A), Citation::annex(Act::Decision148, 2).clause(1).point(Point::B)],
        "Cấp huyện chuyển sản phẩm lên cấp tỉnh theo điểm: từ 50 điểm theo Quyết định số 1048/QĐ-TTg, từ 70 điểm theo Quyết định số 148/QĐ-TTg. Đủ điểm mà hạng sao thấp hơn khung điểm thì có hai hướng: chuyển theo câu chữ, hoặc xử lý theo hạng thấp hơn."
        / "A district passes a product on by its points: from 50 under 1048, from 70 under 148. With the points but a star below their band both courses are open: passing it on by the letter, or settling the lower star.";
    /// A re-rating of five stars may go to the centre with or without the provincial council.
    FiveStarReRating = 38, "phân hạng lại 5 sao ở cấp tỉnh" / "five-star re-rating at the province", fills [of_26(6, 3).point(Point::B), of_26(7, 6)],
        "Hồ sơ phân hạng lại 5 sao gửi trung ương không có báo cáo của hội đồng cấp tỉnh và quyết định phê duyệt, nên có hai hướng: hội đồng cấp tỉnh đánh giá trước, hoặc cấp tỉnh chuyển thẳng."
        / "The dossier for rating five stars again holds neither a report of the provincial council nor an approval, so both courses are open: the provincial council assesses first, or the province forwards it directly.";
    /// Under 1048 no certificate is issued before a candidate is forwarded.
    NoCertificateBeforeTheCentre = 39, "chưa cấp giấy trước khi chuyển trung ương" / "no certificate before the centre", fills [ANNEX_1048.clause(3).point(Point::C)],
        "Hồ sơ gửi trung ương theo Quyết định số 1048/QĐ-TTg có giấy chứng nhận đạt sao, nhưng quy trình không nêu cấp tỉnh cấp giấy cho sản phẩm từ 90 điểm trước khi trung ương đánh giá; ở đây không cấp."
        / "The dossier to the centre under 1048 lists a certificate of the star, but its procedure has the province issue none to a product of 90 points or more before the centre has rated it; none is issued here.";
    /// The mark may be used only with a certificate in force, and only with its star.
    MarkWithCertificate = 40, "dùng nhãn hiệu theo giấy chứng nhận" / "the mark goes with the certificate", fills [Citation::article(Act::Decision26, 8).clause(1).point(Point::D), Citation::article(Act::Decision26, 9).clause(3).point(Point::B)],
        "Nhãn hiệu OCOP chỉ dùng cho sản phẩm có giấy chứng nhận còn hiệu lực hoặc được kéo dài, đúng hạng sao của giấy; ghi hạng cao hơn, dùng khi hết hạn, bị thu hồi hoặc cho sản phẩm khác là dùng không đúng."
        / "The OCOP mark may be used for a product whose certificate is valid or extended, with the star of that certificate; a higher star, use after the end or a revocation, and use for another product are wrong.";
    /// A recognised product found below its star no longer meets the criteria; it is not given a
    /// lower star by an inspection.
    FoundBelowItsStar = 41, "thấp hơn hạng đã công nhận" / "found below its star", fills [Citation::article(Act::Decision26, 8).clause(1).point(Point::B), Citation::article(Act::Decision26, 9).clause(1)],
        "Sản phẩm được kiểm tra thấy thấp hơn hạng sao đã công nhận là không còn đáp ứng tiêu chí của hạng đó, kể cả khi vẫn đạt 3 sao; việc kiểm tra không hạ hạng và không tự thu hồi, hạng khác chỉ có qua đánh giá, phân hạng."
        / "A product found below its recognised star no longer meets the criteria of that star, even where three stars are left; an inspection gives no lower star and revokes nothing by itself, another star comes by a rating alone.";
    /// A level with points rests on the evidence that supports its criterion.
    RestsOnEvidence = 42, "mức điểm dựa trên minh chứng" / "levels rest on evidence", fills [Citation::annex(Act::Decision26, 3)],
        "Mức điểm của một tiêu chí dựa trên các minh chứng chủ thể nêu cho tiêu chí đó; mất một minh chứng thì ít nhất có thể mất cả mức điểm, nhiều nhất vẫn giữ khi còn minh chứng khác."
        / "The level of a criterion rests on the evidence that the producer gives for it; without one paper the level may be lost at worst, and is kept at best while another paper is left.";
    /// A council's tally and minutes are laid out by the library.
    CouncilPapers = 43, "bảng tổng hợp và biên bản của hội đồng" / "papers of the council", fills [of_26(7, 3), of_26(7, 4)],
        "Quyết định không in mẫu bảng tổng hợp điểm và biên bản của hội đồng; thư viện dùng mẫu riêng: thành phần, điểm theo tiêu chí, yêu cầu tối thiểu, kết quả, ý kiến, đề nghị."
        / "The decision prints no form for a council's tally and minutes; the library lays out its own: members, points by criterion, minima, result, opinions, proposal.";
}

words! {
    cited(number, name) = "Cách hiểu {number} ({name})" / "Reading {number} ({name})";
}

impl Reading {
    /// The reading as it is cited: by number and name.
    pub(super) fn cite(self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        cited(lang, f, &self.number(), &self.name())
    }
}

impl Say for Reading {
    /// Number, name and the reading itself in a sentence.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.cite(lang, f)?;
        write!(f, ": {}", self.sentence().get(lang))
    }
}

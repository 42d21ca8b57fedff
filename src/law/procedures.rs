//! The procedure as the decisions name it: who acts, the stages of a dossier, the steps between
//! them, how a council assesses, what it finds.

use crate::base::coded;
use crate::law::Authority;

coded! {
    /// Who acts in the procedure, lowest tier first.
    ///
    /// The OCOP bodies and the consulting teams take no step of their own. They prepare the steps
    /// of others, and [`StepRule::prepared_by`](crate::law::StepRule::prepared_by) names them
    /// there. For an assessment they receive the dossier, have it completed and report. For a
    /// recognition they compile and submit. After a decision they give the written notice.
    ///
    /// Source: 26/2026, Art. 7; 1048, Annex II.
    ///
    /// ```
    /// use ocop::Authority;
    /// use ocop::procedure::Actor;
    ///
    /// assert_eq!(Actor::ProvincialCouncil.tier(), Some(Authority::Province));
    /// assert_eq!(Actor::Commune.tier(), None);
    /// assert_eq!(Actor::ProvincialOcopBody.name().vi(), "Cơ quan tham mưu quản lý OCOP cấp tỉnh");
    /// ```
    #[non_exhaustive]
    pub enum Actor in "ocop::procedure": "cơ quan thực hiện" / "actor", "unknown_actor" {
        /// The producer.
        #[doc(alias("chủ thể OCOP", "chu the OCOP"))]
        Producer = "producer", "Chủ thể OCOP" / "Producer";
        /// The commune People's Committee.
        Commune = "commune", "UBND cấp xã" / "Commune People's Committee";
        /// The district council.
        DistrictCouncil = "district_council", "Hội đồng cấp huyện" / "District council";
        /// The district People's Committee.
        District = "district", "UBND cấp huyện" / "District People's Committee";
        /// The body that advises the province on OCOP.
        #[doc(alias("cơ quan tham mưu quản lý OCOP", "co quan tham muu quan ly OCOP"))]
        ProvincialOcopBody = "provincial_ocop_body", "Cơ quan tham mưu quản lý OCOP cấp tỉnh" / "Provincial OCOP body";
        /// The consulting team of the provincial council.
        #[doc(alias("tổ tư vấn", "to tu van"))]
        ProvincialConsultingTeam = "provincial_consulting_team", "Tổ tư vấn Hội đồng cấp tỉnh" / "Consulting team of the provincial council";
        /// The provincial council.
        ProvincialCouncil = "provincial_council", "Hội đồng cấp tỉnh" / "Provincial council";
        /// The provincial People's Committee and its chairman.
        #[doc(alias("UBND cấp tỉnh", "UBND cap tinh"))]
        Province = "province", "UBND cấp tỉnh và Chủ tịch UBND cấp tỉnh" / "Provincial People's Committee and its chairman";
        /// The body that advises the ministry on OCOP.
        MinistryOcopBody = "ministry_ocop_body", "Cơ quan tham mưu quản lý OCOP của Bộ" / "OCOP body of the ministry";
        /// The consulting team of the central council.
        CentralConsultingTeam = "central_consulting_team", "Tổ tư vấn Hội đồng cấp trung ương" / "Consulting team of the central council";
        /// The central council.
        CentralCouncil = "central_council", "Hội đồng cấp trung ương" / "Central council";
        /// The ministry in charge of agriculture and its minister.
        #[doc(alias("Bộ Nông nghiệp và Môi trường", "Bo Nong nghiep va Moi truong"))]
        Ministry = "ministry", "Bộ quản lý nông nghiệp và Bộ trưởng" / "Ministry in charge of agriculture and its minister";
    }
}

impl Actor {
    /// The tier of the body; `None` for the producer and the commune.
    ///
    /// ```
    /// use ocop::Authority;
    /// use ocop::procedure::Actor;
    ///
    /// assert_eq!(Actor::ProvincialConsultingTeam.tier(), Some(Authority::Province));
    /// assert_eq!(Actor::Commune.tier(), None);
    /// ```
    #[must_use]
    pub const fn tier(self) -> Option<Authority> {
        match self {
            Self::Producer | Self::Commune => None,
            Self::DistrictCouncil | Self::District => Some(Authority::District),
            Self::ProvincialOcopBody
            | Self::ProvincialConsultingTeam
            | Self::ProvincialCouncil
            | Self::Province => Some(Authority::Province),
            Self::MinistryOcopBody | Self::CentralConsultingTeam | Self::CentralCouncil | Self::Ministry => {
                Some(Authority::Centre)
            }
        }
    }

    /// Who decides at a tier.
    pub(crate) const fn deciding(tier: Authority) -> Self {
        match tier {
            Authority::District => Self::District,
            Authority::Province => Self::Province,
            Authority::Centre => Self::Ministry,
        }
    }
}

coded! {
    /// The stage that a dossier has reached in the procedure.
    ///
    /// [`Procedure`](crate::Procedure) follows a dossier from stage to stage. Which steps are
    /// possible from a stage stands in the rules
    /// ([`ProcedureRules::steps`](crate::law::ProcedureRules::steps)).
    ///
    /// Source: 26/2026, Art. 7; 1048, Annex II.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::procedure::StageKind;
    ///
    /// // The commune's review brings a dossier before the provincial council.
    /// let review = Edition::Decision26.rules().procedure.steps[0];
    /// assert_eq!(review.from, [StageKind::Submitted]);
    /// assert_eq!(review.results[0].to, StageKind::Proposed);
    /// ```
    #[non_exhaustive]
    pub enum StageKind in "ocop::procedure": "tình trạng xử lý hồ sơ" / "stage", "unknown_stage" {
        /// Filed with the commune, or with the district before 1489.
        #[doc(alias = "da nop ho so")]
        Submitted = "submitted", "đã nộp hồ sơ" / "dossier submitted";
        /// Rated by a district, which may forward it to the province.
        Shortlisted = "shortlisted", "cấp huyện đã phân hạng, chờ chuyển cấp tỉnh" / "rated by the district, to go to the province";
        /// Before the provincial council, which has to assess.
        #[doc(alias = "cho hoi dong cap tinh danh gia")]
        Proposed = "proposed", "chờ hội đồng cấp tỉnh đánh giá" / "before the provincial council";
        /// Rated by the province, with the points for the centre. With fewer than five stars it may
        /// be forwarded, or the province may decide on the lower star
        /// ([reading 18](crate::law::Reading::TowardsTheCentre)).
        #[doc(alias("tiềm năng 5 sao", "tiem nang 5 sao"))]
        Candidate = "candidate", "cấp tỉnh đã đánh giá, đủ điểm chuyển trung ương" / "rated by the province with the points for the centre";
        /// Before the central council, which has to assess.
        #[doc(alias = "cho hoi dong cap trung uong danh gia")]
        Forwarded = "forwarded", "chờ hội đồng cấp trung ương đánh giá" / "before the central council";
        /// Back from the centre with fewer than five stars: the province has two courses
        /// ([reading 18](crate::law::Reading::TowardsTheCentre)).
        Returned = "returned", "trung ương đánh giá dưới 5 sao, chờ cấp tỉnh xử lý" / "fewer than 5 stars at the centre, back with the province";
        /// Rated for recognition: a decision and a certificate follow.
        #[doc(alias = "cho quyet dinh cong nhan")]
        Recognisable = "recognisable", "chờ quyết định công nhận" / "awaiting the recognition decision";
        /// Not to be recognised: the result is made known and the procedure ends.
        Unrecognised = "unrecognised", "không được công nhận, chờ thông báo kết quả" / "not recognised, awaiting notice of the result";
        /// Ended.
        #[doc(alias = "da co ket qua cuoi cung")]
        Decided = "decided", "đã có kết quả cuối cùng" / "decided";
    }
}

coded! {
    /// A kind of step from one stage to another.
    ///
    /// Source: 26/2026, Art. 7; 1048, Annex II.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::procedure::{StageKind, StepKind};
    ///
    /// // What the province may do with a dossier that came back from the centre.
    /// let rows = Edition::Decision26.rules().procedure.steps.iter();
    /// let back = rows.filter(|row| row.from.contains(&StageKind::Returned));
    /// let mut steps: Vec<StepKind> = back.map(|row| row.step).collect();
    /// steps.dedup();
    /// assert_eq!(steps, [StepKind::TakeCentralResult, StepKind::AssessAgain]);
    /// ```
    #[non_exhaustive]
    pub enum StepKind in "ocop::procedure": "bước" / "step", "unknown_step" {
        /// The commune assesses the four contents, reports and proposes the product.
        Review = "review", "đánh giá bốn nội dung và đề nghị" / "review of the four contents and proposal";
        /// A council assesses.
        Assess = "assess", "hội đồng đánh giá, phân hạng" / "assessment by the council";
        /// The product is recognised, its certificate issued, the result published.
        Recognise = "recognise", "công nhận, cấp giấy chứng nhận" / "recognition and certificate";
        /// The result is made known: no recognition and no certificate.
        Decline = "decline", "thông báo không công nhận" / "notice that there is no recognition";
        /// The dossier goes up to the next tier.
        Forward = "forward", "chuyển hồ sơ lên cấp trên" / "forwarding to the next tier";
        /// The province decides by the central result.
        TakeCentralResult = "take_central_result", "quyết định theo kết quả của trung ương" / "decision on the central result";
        /// The province has the product assessed again after the centre has assessed it.
        AssessAgain = "assess_again", "cấp tỉnh đánh giá lại" / "assessment again by the province";
    }
}

coded! {
    /// How a council comes to its assessment.
    ///
    /// Under 26/2026 a re-rating is assessed by written opinion. The council sits only where
    /// opinions differ or the matter is complex. At a re-rating the place of production is
    /// inspected only where production has changed much in scale or the evidence is unclear.
    ///
    /// Source: 26/2026, Art. 7(6)(c), 7(6)(d) and 7(6)(e).
    ///
    /// ```
    /// use ocop::procedure::Manner;
    ///
    /// assert_eq!("sitting_complex".parse::<Manner>()?, Manner::SittingComplex);
    /// assert!(!Manner::WrittenOpinion.is_sitting());
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum Manner in "ocop::procedure": "hình thức đánh giá" / "manner of assessment", "unknown_manner" {
        /// In a sitting.
        #[doc(alias("họp", "hop"))]
        Sitting = "sitting", "họp hội đồng" / "a sitting";
        /// By written opinion.
        WrittenOpinion = "written_opinion", "lấy ý kiến bằng văn bản" / "written opinion";
        /// In a sitting because the members' written opinions differ.
        SittingOpinionsDiffer = "sitting_opinions_differ", "họp do ý kiến khác nhau" / "a sitting because opinions differ";
        /// In a sitting because the matter is complex.
        SittingComplex = "sitting_complex", "họp do nội dung phức tạp" / "a sitting because the matter is complex";
    }
}

impl Manner {
    /// Whether the council meets.
    ///
    /// ```
    /// use ocop::procedure::Manner;
    ///
    /// let met = Manner::ALL.iter().filter(|manner| manner.is_sitting());
    /// assert_eq!(met.count(), Manner::ALL.len() - 1); // all but by written opinion
    /// ```
    #[must_use]
    pub const fn is_sitting(self) -> bool {
        !matches!(self, Self::WrittenOpinion)
    }
}

coded! {
    /// What a council's assessment found, as far as the next step depends on it.
    ///
    /// Source: 26/2026, Art. 7; 1048, Annex II.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::procedure::{Finding, StageKind, StepKind};
    ///
    /// // Where the central council's assessment leads with fewer than five stars.
    /// let mut rows = Edition::Decision26.rules().procedure.steps.iter();
    /// let assessed = rows.find(|row| {
    ///     row.step == StepKind::Assess && row.from.contains(&StageKind::Forwarded)
    /// });
    /// let results = assessed.ok_or("the central council assesses")?.results;
    /// let fewer = results.iter().find(|result| result.finding == Some(Finding::FewerStars));
    /// assert_eq!(fewer.map(|result| result.to), Some(StageKind::Returned));
    /// # Ok::<(), &str>(())
    /// ```
    #[non_exhaustive]
    pub enum Finding in "ocop::procedure": "kết quả để xử lý tiếp" / "finding", "unknown_finding" {
        /// The dossier is eliminated.
        #[doc(alias("bị loại", "bi loai"))]
        Eliminated = "eliminated", "hồ sơ bị loại" / "the dossier is eliminated";
        /// The evaluation stops.
        Stopped = "stopped", "việc đánh giá dừng lại" / "the evaluation stops";
        /// The members score again.
        Rescore = "rescore", "các thành viên chấm lại" / "the members score again";
        /// The score has the points on which the product goes to the next tier.
        PointsReached = "points_reached", "đủ điểm chuyển cấp trên" / "the points for the next tier";
        /// An upgrade brings no higher star while the certificate held is valid
        /// ([reading 17](crate::law::Reading::Upgrade)).
        NoHigherStar = "no_higher_star", "nâng hạng không đạt hạng cao hơn" / "an upgrade without a higher star";
        /// The star awarded is one that this step needs.
        StarAwarded = "star_awarded", "đạt hạng sao cần thiết" / "the star that is asked for";
        /// The star awarded is lower than this step needs.
        FewerStars = "fewer_stars", "chưa đạt hạng sao cần thiết" / "fewer stars than are asked for";
    }
}

impl Finding {
    /// Whether recognition may be refused on this finding ([`StepKind::Decline`]).
    ///
    /// ```
    /// use ocop::procedure::Finding;
    ///
    /// assert!(Finding::FewerStars.is_refusal());
    /// // Members who score again have refused nothing yet.
    /// assert!(!Finding::Rescore.is_refusal());
    /// ```
    #[must_use]
    pub const fn is_refusal(self) -> bool {
        matches!(self, Self::Eliminated | Self::Stopped | Self::NoHigherStar | Self::FewerStars)
    }
}

use crate::base::coded;

coded! {
    /// How a list asks for a document.
    ///
    /// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3).
    ///
    /// ```
    /// use ocop::dossier::DocumentNeed;
    ///
    /// assert_eq!("supplementary".parse::<DocumentNeed>()?, DocumentNeed::Supplementary);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum DocumentNeed in "ocop::dossier": "yêu cầu về giấy tờ" / "need of a document", "unknown_document_need" {
        /// The dossier is not complete without it. Where a [`DocumentCondition`] stands beside it,
        /// this is so only if the condition is met.
        Compulsory = "compulsory", "bắt buộc" / "compulsory";
        /// Evidence that goes with the dossier as far as it exists. A dossier without it is
        /// complete; the council scores what it shows.
        Supplementary = "supplementary", "minh chứng bổ sung" / "supplementary";
        /// The form has a line for it, but the list does not ask for it.
        OnTheForm = "on_the_form", "có mục trong phiếu đăng ký" / "on the form";
    }
}

coded! {
    /// What a conditional document depends on.
    ///
    /// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3).
    ///
    /// ```
    /// use ocop::dossier::DocumentCondition;
    ///
    /// assert_eq!(DocumentCondition::ExtraTestsMade.name().en(), "if extra tests were made");
    /// ```
    #[non_exhaustive]
    pub enum DocumentCondition in "ocop::dossier": "điều kiện của giấy tờ" / "condition of a document", "unknown_document_condition" {
        /// The producer has business registration. 1048 asks such producers for a copy.
        BusinessRegistered = "business_registered", "nếu có đăng ký kinh doanh" / "if the producer has business registration";
        /// The sender had extra inspections or tests made.
        ExtraTestsMade = "extra_tests_made", "nếu có kiểm tra, kiểm nghiệm bổ sung" / "if extra tests were made";
    }
}

coded! {
    /// In how many copies a dossier is filed.
    ///
    /// Source: 26/2026, Art. 7(1) to 7(3); 148, Annex II(1)(b); 1048, Annex II(4).
    ///
    /// ```
    /// use ocop::dossier::Copies;
    ///
    /// assert_eq!(Copies::OriginalAndOnePerMember.on_paper(9), 10);
    /// assert_eq!(Copies::PaperAndElectronic.on_paper(9), 1);
    /// ```
    #[non_exhaustive]
    pub enum Copies in "ocop::dossier": "số bộ hồ sơ" / "number of copies", "unknown_copies" {
        /// One set on paper and one electronic set.
        PaperAndElectronic = "paper_and_electronic", "01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử" / "one set on paper and one electronic";
        /// One original and a copy for each member of the council.
        OriginalAndOnePerMember = "original_and_one_per_member", "01 bộ gốc và mỗi thành viên Hội đồng 01 bản sao"
            / "one original and a copy for each member of the council";
    }
}

impl Copies {
    /// How many sets are filed on paper for a council of this many members.
    ///
    /// ```
    /// use ocop::dossier::Copies;
    ///
    /// // 1048 asks for an original and a copy for each of the nine members.
    /// assert_eq!(Copies::OriginalAndOnePerMember.on_paper(9), 10);
    /// assert_eq!(Copies::PaperAndElectronic.on_paper(9), 1);
    /// ```
    #[must_use]
    pub fn on_paper(self, members: u16) -> u32 {
        match self {
            Self::PaperAndElectronic => 1,
            Self::OriginalAndOnePerMember => [1, u32::from(members)].into_iter().sum(),
        }
    }

    /// How many electronic sets are filed.
    ///
    /// ```
    /// use ocop::dossier::Copies;
    ///
    /// assert_eq!(Copies::PaperAndElectronic.electronic(), 1);
    /// assert_eq!(Copies::OriginalAndOnePerMember.electronic(), 0);
    /// ```
    #[must_use]
    pub const fn electronic(self) -> u32 {
        match self {
            Self::PaperAndElectronic => 1,
            Self::OriginalAndOnePerMember => 0,
        }
    }
}

coded! {
    /// One of the four contents of the product dossier that the commune assesses, in a report and
    /// without points.
    ///
    /// The order is that of the article and of Form 03. Where needed, the commune's chairman calls
    /// a meeting of those concerned on them.
    ///
    /// Source: 26/2026, Art. 7(2)(a) and Annex III (Form 03).
    ///
    /// ```
    /// use ocop::dossier::CommuneContent;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    /// let criteria = CommuneContent::ALL.iter().filter_map(|content| content.criterion(coffee));
    /// assert!(criteria.map(|criterion| criterion.code()).eq(["1.1", "3.3", "2.1", "5.3"]));
    /// ```
    #[non_exhaustive]
    pub enum CommuneContent in "ocop::dossier": "nội dung cấp xã đánh giá" / "content assessed by the commune", "unknown_commune_content" {
        /// Origin of the product, local raw material.
        #[doc(alias("nguồn gốc sản phẩm, nguyên liệu địa phương", "nguon goc san pham, nguyen lieu dia phuong"))]
        Origin = "origin", "Nguồn gốc sản phẩm, nguyên liệu địa phương" / "Origin of the product, local raw material";
        /// Use of local labour.
        #[doc(alias("sử dụng lao động địa phương", "su dung lao dong dia phuong"))]
        LocalLabour = "local_labour", "Sử dụng lao động địa phương" / "Use of local labour";
        /// Origin of the product idea.
        #[doc(alias("nguồn gốc ý tưởng sản phẩm", "nguon goc y tuong san pham"))]
        ProductIdea = "product_idea", "Nguồn gốc ý tưởng sản phẩm" / "Origin of the product idea";
        /// Local identity and wisdom.
        #[doc(alias("bản sắc, trí tuệ địa phương", "ban sac, tri tue dia phuong"))]
        LocalWisdom = "local_wisdom", "Bản sắc, trí tuệ địa phương" / "Local identity and wisdom";
    }
}

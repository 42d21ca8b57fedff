use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::date::{self, InvalidDate};
use crate::base::{Lang, Say, coded};
use crate::dossier::{Document, DossierList, EvidencePaper, words};
use crate::law::{Citation, DossierKind};

coded! {
    /// What becomes of a document of the last dossier in the next one.
    ///
    /// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3); what is brought up to date,
    /// 26/2026, Art. 6(1)(c). On anything else the decisions are silent, and the days of the paper
    /// decide.
    ///
    /// ```
    /// use ocop::dossier::CarryFate;
    ///
    /// assert_eq!("renewed".parse::<CarryFate>()?, CarryFate::Renewed);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum CarryFate in "ocop::dossier": "việc dùng lại giấy tờ" / "fate of a document", "unknown_carry_fate" {
        /// The paper held serves again.
        Carried = "carried", "dùng lại được" / "carried over";
        /// The next dossier asks for such a paper, and the one held must be renewed.
        Renewed = "renewed", "phải làm mới" / "to be renewed";
        /// It is made for the next dossier: a document that each dossier has of its own, or
        /// evidence of which no paper is held.
        New = "new", "bổ sung mới" / "new";
        /// The next dossier does not ask for it.
        NotAsked = "not_asked", "không còn yêu cầu" / "not asked for any more";
    }
}

coded! {
    /// Why a document is carried over, renewed, new or not asked for.
    ///
    /// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3); what is brought up to date,
    /// 26/2026, Art. 6(1)(c); what is asked for of the last years, 26/2026, Annex III.
    ///
    /// ```
    /// use ocop::dossier::CarryReason;
    ///
    /// assert_eq!(CarryReason::BroughtUpToDate.code(), "brought_up_to_date");
    /// ```
    #[non_exhaustive]
    pub enum CarryReason in "ocop::dossier": "lý do" / "reason", "unknown_carry_reason" {
        /// The paper is valid on the day of filing.
        StillValid = "still_valid", "còn hiệu lực vào ngày nộp" / "still valid on the filing";
        /// The last day of the paper is before the day of filing.
        Lapsed = "lapsed", "hết hiệu lực trước ngày nộp" / "lapsed before the filing";
        /// The first day of the paper is after the day of filing.
        NotYetValid = "not_yet_valid", "chưa có hiệu lực vào ngày nộp" / "not yet valid on the filing";
        /// The next dossier is for a re-rating, which brings this content up to date (26/2026, Art.
        /// 6(1)(c)).
        BroughtUpToDate = "brought_up_to_date", "nội dung phải cập nhật khi phân hạng lại" / "content that a re-rating brings up to date";
        /// The paper must be of the last years, as the financial statements of two years (26/2026,
        /// Annex III).
        OfLastYears = "of_last_years", "phải là của các năm gần nhất" / "asked for of the last years";
        /// Each dossier has its own.
        OfEachDossier = "of_each_dossier", "lập riêng cho từng hồ sơ" / "made for each dossier";
        /// No paper of the kind is held.
        NotHeld = "not_held", "chưa có" / "not held";
        /// The list of the next dossier does not have it.
        OnNoList = "on_no_list", "không có trong thành phần hồ sơ" / "not on the list";
    }
}

impl CarryReason {
    /// What becomes of a document for this reason.
    const fn fate(self) -> CarryFate {
        match self {
            Self::StillValid => CarryFate::Carried,
            Self::Lapsed | Self::NotYetValid | Self::BroughtUpToDate | Self::OfLastYears => {
                CarryFate::Renewed
            }
            Self::OfEachDossier | Self::NotHeld => CarryFate::New,
            Self::OnNoList => CarryFate::NotAsked,
        }
    }
}

/// A document of the last or the next dossier, and what becomes of it. [`CarryOver::documents`]
/// gives it.
///
/// Source: as for [`CarryFate`] and [`CarryReason`].
///
/// ```
/// use ocop::dossier::{CarryFate, CarryOver, CarryReason, DossierList};
/// use ocop::dossier::{Evidence, EvidencePaper, Sender};
/// use ocop::law::DossierKind;
/// use ocop::{Edition, ProductGroup};
/// use time::macros::date;
///
/// let (edition, kind) = (Edition::Decision26, DossierKind::Upgrade);
/// let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
/// let list = list.said().ok_or("26/2026 prints it")?;
/// let last = Some(date!(2026 - 10 - 31));
/// let tests = EvidencePaper::new(Evidence::TestReports).with_days(None, last)?;
/// let over = CarryOver::of(&[tests.clone()], list, date!(2026 - 11 - 27))?;
///
/// let carried = over.with_fate(CarryFate::Renewed).next().ok_or("the reports have lapsed")?;
/// assert_eq!(carried.document, Evidence::TestReports.into());
/// assert_eq!(carried.reason, CarryReason::Lapsed);
/// assert_eq!(carried.paper, Some(tests));
/// let place = carried.citation.map(|place| place.to_string());
/// assert_eq!(place.as_deref(), Some("Decision 26/2026/QĐ-TTg, Annex III"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::dossier::CarriedDocument;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "document": "registration_form", "paper": null, "fate": "new", "reason": "of_each_dossier",
///   "citation": {"act": "26", "annex": null, "article": 6, "clause": 1, "point": "a"}
/// }"#;
/// let document: CarriedDocument = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&document)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CarriedDocument {
    /// The document.
    pub document: Document,
    /// The paper that is held; `None` where none is.
    pub paper: Option<EvidencePaper>,
    /// What becomes of it.
    pub fate: CarryFate,
    /// Why.
    pub reason: CarryReason,
    /// Where it is asked for, or where it is said that it must be renewed; `None` where it is not
    /// asked for.
    pub citation: Option<Citation>,
}

impl CarriedDocument {
    fn of(
        document: Document,
        paper: Option<EvidencePaper>,
        reason: CarryReason,
        citation: Option<Citation>,
    ) -> Self {
        Self { document, paper, fate: reason.fate(), reason, citation }
    }

    /// The document, if its parts go together.
    #[cfg(feature = "serde")]
    pub(super) fn checked(self) -> Option<Self> {
        let held = self.paper.as_ref().map(|paper| Document::from(paper.evidence()));
        let is_evidence = matches!(self.document, Document::Evidence(_));
        let whole = self.fate == self.reason.fate()
            && held.is_none() == (self.fate == CarryFate::New)
            && held.is_none_or(|held| held == self.document)
            && is_evidence == (self.reason != CarryReason::OfEachDossier)
            && self.citation.is_none() == (self.fate == CarryFate::NotAsked);
        whole.then_some(self)
    }

    /// Whether its reason holds in a dossier of a kind on the day of filing.
    #[cfg(feature = "serde")]
    fn holds(&self, kind: DossierKind, filed_on: Date) -> bool {
        match (self.reason, &self.paper) {
            (CarryReason::StillValid, Some(paper)) => paper.is_valid_on(filed_on),
            (CarryReason::Lapsed, Some(paper)) => paper.last_day().is_some_and(|last| last < filed_on),
            (CarryReason::NotYetValid, Some(paper)) => {
                paper.first_day().is_some_and(|first| filed_on < first)
            }
            (CarryReason::StillValid | CarryReason::Lapsed | CarryReason::NotYetValid, None) => false,
            (CarryReason::BroughtUpToDate, _) => kind == DossierKind::ReRating,
            (
                CarryReason::OfLastYears
                | CarryReason::OfEachDossier
                | CarryReason::NotHeld
                | CarryReason::OnNoList,
                _,
            ) => true,
        }
    }
}

impl Say for CarriedDocument {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.citation {
            Some(citation) => words::carried(lang, f, &self.document, &self.fate, &self.reason, citation),
            None => words::carried_unasked(lang, f, &self.document, &self.fate, &self.reason),
        }
    }
}

/// Which documents of the last dossier serve again in the next one, which must be renewed, and
/// which are new. The next dossier may be for an upgrade or a re-rating, or one under the next
/// decision.
///
/// The papers are those of the last dossier, whatever decision it was filed under. The list is that
/// of the next dossier. Where the list of a decision is not known, [`DossierList::of`] names the
/// gap, and there is nothing to compare with.
///
/// Source: as for [`CarryFate`] and [`CarryReason`].
///
/// ```
/// use ocop::dossier::{CarryFate, CarryOver, Document, DossierList};
/// use ocop::dossier::{Evidence, EvidencePaper, Sender};
/// use ocop::law::DossierKind;
/// use ocop::{Edition, ProductGroup};
/// use time::macros::date;
///
/// let papers = [
///     EvidencePaper::new(Evidence::BusinessRegistration),
///     EvidencePaper::new(Evidence::TestReports).with_days(None, Some(date!(2027 - 12 - 31)))?,
///     EvidencePaper::new(Evidence::Accounting),
/// ];
/// let next = |kind| {
///     let edition = Edition::Decision26;
///     let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
///     let list = list.said().ok_or("26/2026 prints it")?;
///     Ok::<_, Box<dyn std::error::Error>>(CarryOver::of(&papers, list, date!(2026 - 11 - 27))?)
/// };
/// let again = next(DossierKind::ReRating)?;
/// let fate = |over: &CarryOver, evidence: Evidence| over.fate(Document::from(evidence));
/// assert_eq!(fate(&again, Evidence::BusinessRegistration), Some(CarryFate::Carried));
/// // A re-rating asks for the periodic tests since the recognition, an upgrade does not.
/// assert_eq!(fate(&again, Evidence::TestReports), Some(CarryFate::Renewed));
/// assert_eq!(fate(&next(DossierKind::Upgrade)?, Evidence::TestReports), Some(CarryFate::Carried));
/// assert_eq!(fate(&again, Evidence::Awards), Some(CarryFate::New));
/// // 1048 asked for it, 26/2026 does not.
/// assert_eq!(fate(&again, Evidence::Accounting), Some(CarryFate::NotAsked));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object with the `format` `ocop.carry_over/1`: the list, the day of filing, and
/// each document with its fate, the reason, and where the decision says so. Reading refuses another
/// format, documents that are not those of the list in its order and reasons that do not hold on
/// the day, and passes over names that a later version adds. `text` is written for readers and is
/// not read back.
///
/// ```
/// # use ocop::dossier::{CarryFate, CarryOver, Document, DossierList};
/// # use ocop::dossier::{Evidence, EvidencePaper, Sender};
/// # use ocop::law::DossierKind;
/// # use ocop::{Edition, ProductGroup};
/// # use time::macros::date;
/// # let papers = [
/// #     EvidencePaper::new(Evidence::BusinessRegistration),
/// #     EvidencePaper::new(Evidence::TestReports).with_days(None, Some(date!(2027 - 12 - 31)))?,
/// #     EvidencePaper::new(Evidence::Accounting),
/// # ];
/// # let next = |kind| {
/// #     let edition = Edition::Decision26;
/// #     let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
/// #     let list = list.said().ok_or("26/2026 prints it")?;
/// #     Ok::<_, Box<dyn std::error::Error>>(CarryOver::of(&papers, list, date!(2026 - 11 - 27))?)
/// # };
/// # let again = next(DossierKind::ReRating)?;
/// # let fate = |over: &CarryOver, evidence: Evidence| over.fate(Document::from(evidence));
/// let stored = serde_json::to_value(&again)?;
/// assert_eq!(stored["list"]["kind"], "rerating");
/// assert_eq!(stored["filed_on"], "2026-11-27");
/// let of = |code: &str| {
///     let documents = stored["documents"].as_array().into_iter().flatten();
///     documents.into_iter().find(|one| one["document"] == code).cloned()
/// };
/// assert_eq!(of("test_reports").ok_or("it is asked for")?["fate"], "renewed");
/// assert_eq!(serde_json::from_value::<CarryOver>(stored.clone())?, again);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarryOver {
    pub(super) list: DossierList,
    pub(super) filed_on: Date,
    pub(super) documents: Vec<CarriedDocument>,
}

impl CarryOver {
    /// What becomes of the papers of the last dossier in the next one. `list` is the list of the
    /// next dossier, `filed_on` the day on which it is filed.
    ///
    /// ```
    /// use ocop::dossier::{CarryFate, CarryOver, DossierList, Evidence, EvidencePaper, Sender};
    /// use ocop::law::DossierKind;
    /// use ocop::{Edition, ProductGroup};
    /// use time::macros::date;
    ///
    /// let (edition, kind) = (Edition::Decision26, DossierKind::Upgrade);
    /// let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// let list = list.said().ok_or("26/2026 prints it")?;
    /// let reports = |last| EvidencePaper::new(Evidence::TestReports).with_days(None, Some(last));
    /// let filed_on = date!(2026 - 11 - 27);
    /// let valid = CarryOver::of(&[reports(date!(2027 - 12 - 31))?], list, filed_on)?;
    /// assert_eq!(valid.fate(Evidence::TestReports.into()), Some(CarryFate::Carried));
    /// let lapsed = CarryOver::of(&[reports(date!(2026 - 11 - 26))?], list, filed_on)?;
    /// assert_eq!(lapsed.fate(Evidence::TestReports.into()), Some(CarryFate::Renewed));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidDate`] (`invalid_date`) for a day outside the years 1 to 9999.
    pub fn of(papers: &[EvidencePaper], list: DossierList, filed_on: Date) -> Result<Self, InvalidDate> {
        let filed_on = date::writable_in("filed_on", filed_on)?;
        let days = list.edition().rules().dossier.evidence_days;
        let updated = days.updated.said().filter(|_| list.kind() == DossierKind::ReRating).unwrap_or(&[]);
        let of_last_years = days.of_last_years.said().unwrap_or(&[]);
        let mut documents = Vec::new();
        for row in list.documents() {
            let citation = Some(row.citation);
            let document = row.document;
            let Document::Evidence(evidence) = document else {
                documents.push(CarriedDocument::of(document, None, CarryReason::OfEachDossier, citation));
                continue;
            };
            let held: Vec<&EvidencePaper> =
                papers.iter().filter(|paper| paper.evidence() == evidence).collect();
            if held.is_empty() {
                documents.push(CarriedDocument::of(document, None, CarryReason::NotHeld, citation));
            }
            for paper in held {
                let (reason, citation) = if updated.contains(&evidence) {
                    (CarryReason::BroughtUpToDate, days.updated.citation())
                } else if of_last_years.contains(&evidence) {
                    (CarryReason::OfLastYears, days.of_last_years.citation())
                } else if paper.last_day().is_some_and(|last| last < filed_on) {
                    (CarryReason::Lapsed, citation)
                } else if !paper.is_valid_on(filed_on) {
                    (CarryReason::NotYetValid, citation)
                } else {
                    (CarryReason::StillValid, citation)
                };
                documents.push(CarriedDocument::of(document, Some(paper.clone()), reason, citation));
            }
        }
        let unasked = papers.iter().filter(|paper| list.document(paper.evidence().into()).is_none());
        documents.extend(unasked.map(|paper| {
            let document = paper.evidence().into();
            CarriedDocument::of(document, Some(paper.clone()), CarryReason::OnNoList, None)
        }));
        Ok(Self { list, filed_on, documents })
    }

    /// What carries over, if the documents go with the list and the day: those of the list in its
    /// order, each once or once for each paper held, then those that it does not have.
    #[cfg(feature = "serde")]
    pub(super) fn checked(self) -> Option<Self> {
        let Self { list, filed_on, ref documents } = self;
        let is_asked = |carried: &&CarriedDocument| carried.fate != CarryFate::NotAsked;
        let mut asked: Vec<Document> = documents.iter().filter(is_asked).map(|own| own.document).collect();
        asked.dedup();
        let of_list = asked.into_iter().eq(list.documents().map(|row| row.document));
        let at_the_end = documents.is_sorted_by_key(|carried| carried.fate == CarryFate::NotAsked);
        let unasked =
            documents.iter().all(|carried| is_asked(&carried) || list.document(carried.document).is_none());
        let next = documents.iter().skip(1);
        let once = documents
            .iter()
            .zip(next)
            .all(|(one, next)| one.document != next.document || one.paper.is_some() && next.paper.is_some());
        let hold = documents.iter().all(|carried| carried.holds(list.kind(), filed_on));
        (of_list && at_the_end && unasked && once && hold).then_some(self)
    }

    /// The list of the next dossier.
    #[must_use]
    pub const fn list(&self) -> DossierList {
        self.list
    }

    /// The day on which the next dossier is filed.
    #[must_use]
    pub const fn filed_on(&self) -> Date {
        self.filed_on
    }

    /// The documents in the order of the list, one entry for each paper held; the papers that are
    /// not asked for stand at the end.
    #[must_use]
    pub fn documents(&self) -> &[CarriedDocument] {
        &self.documents
    }

    /// The documents with a fate, in the order of [`documents`](Self::documents).
    ///
    /// ```
    /// use ocop::dossier::{CarryFate, CarryReason};
    /// # use ocop::dossier::{CarryOver, DossierList, Evidence, EvidencePaper, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # use time::macros::date;
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::ReRating);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let list = list.said().ok_or("26/2026 prints it")?;
    /// # let papers = [Evidence::TestReports, Evidence::Accounting].map(EvidencePaper::new);
    /// # let over = CarryOver::of(&papers, list, date!(2026 - 11 - 27))?;
    ///
    /// // 26/2026 asks for test reports, brought up to date, and for no accounts.
    /// let renewed: Vec<_> = over.with_fate(CarryFate::Renewed).collect();
    /// assert_eq!(renewed[0].document, Evidence::TestReports.into());
    /// assert_eq!(renewed[0].reason, CarryReason::BroughtUpToDate);
    /// assert_eq!(over.with_fate(CarryFate::NotAsked).count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_fate(&self, fate: CarryFate) -> impl Iterator<Item = &CarriedDocument> {
        self.documents.iter().filter(move |carried| carried.fate == fate)
    }

    /// What becomes of a kind of document; `None` for one that is neither held nor asked for. Where
    /// several papers of the kind are held, one that is carried over is enough.
    ///
    /// ```
    /// use ocop::dossier::{CarryFate, Document};
    /// # use ocop::dossier::{CarryOver, DossierList, Evidence, EvidencePaper, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # use time::macros::date;
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::ReRating);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let list = list.said().ok_or("26/2026 prints it")?;
    /// # let papers = [Evidence::TestReports, Evidence::Accounting].map(EvidencePaper::new);
    /// # let over = CarryOver::of(&papers, list, date!(2026 - 11 - 27))?;
    ///
    /// assert_eq!(over.fate(Document::RegistrationForm), Some(CarryFate::New));
    /// assert_eq!(over.fate(Evidence::Accounting.into()), Some(CarryFate::NotAsked));
    /// // Neither held nor asked for.
    /// assert_eq!(over.fate(Document::BusinessPlan), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn fate(&self, document: Document) -> Option<CarryFate> {
        self.documents.iter().filter(|carried| carried.document == document).map(|carried| carried.fate).min()
    }
}

impl Say for CarryOver {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::carry_over(lang, f, &self.list, &self.filed_on)?;
        for carried in &self.documents {
            f.write_str("\n")?;
            carried.say(lang, f)?;
        }
        Ok(())
    }
}

impl fmt::Display for CarryOver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

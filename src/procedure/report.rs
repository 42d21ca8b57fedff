use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::base::{Details, Lang, Problem, Say, problem};
use crate::dossier::CommuneContent;
use crate::procedure::words;

/// The commune's report (*báo cáo của UBND cấp xã*): what it found on each of the four contents, in
/// words.
///
/// It is made by [`new`](Self::new) and goes with the step of
/// [review](crate::procedure::ProcedureStep::review). The commune gives no points, so the report
/// has none. Where needed, the chairman of the commune calls a meeting of those concerned before
/// the report.
///
/// Source: 26/2026, Art. 7(2) and Annex III (Form 03); before it, 1489.
///
/// ```
/// use ocop::Problem;
/// use ocop::dossier::CommuneContent;
/// use ocop::procedure::CommuneReport;
///
/// let report = CommuneReport::new([
///     (CommuneContent::Origin, "Milk from the commune's own herds"),
///     (CommuneContent::LocalLabour, "12 of 14 workers live in the commune"),
///     (CommuneContent::ProductIdea, "A product of the cooperative since 2017"),
///     (CommuneContent::LocalWisdom, "Highland pasture kept the local way"),
/// ])?;
/// assert_eq!(report.finding(CommuneContent::LocalLabour), "12 of 14 workers live in the commune");
///
/// let error = CommuneReport::new([(CommuneContent::Origin, "Milk")]).unwrap_err();
/// assert_eq!(error.code(), "content_missing");
/// # Ok::<(), ocop::procedure::CommuneReportError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object with the list `findings`: the four contents, each with what was found.
/// Reading checks them as making one does, and refuses a name that it does not know.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::dossier::CommuneContent;
/// use ocop::procedure::CommuneReport;
///
/// let all = CommuneContent::ALL.iter().map(|content| (*content, "Đúng như hồ sơ"));
/// let report = CommuneReport::new(all)?;
/// let json = serde_json::to_value(&report)?;
/// assert_eq!(json["findings"][0]["content"], "origin");
/// assert_eq!(serde_json::from_value::<CommuneReport>(json)?, report);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CommuneReport {
    /// One for each content, in order.
    findings: Vec<(CommuneContent, String)>,
}

impl CommuneReport {
    /// A report of what was found on each of the four contents, given in any order. Spaces around a
    /// text are left out.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::dossier::CommuneContent;
    /// use ocop::procedure::CommuneReport;
    ///
    /// let all = CommuneContent::ALL.iter().map(|content| (*content, "Đúng như hồ sơ"));
    /// assert!(CommuneReport::new(all).is_ok());
    /// // Each of the four contents must be there.
    /// let one = [(CommuneContent::Origin, "Chè trồng tại xã Suối Giàng")];
    /// assert_eq!(CommuneReport::new(one).unwrap_err().code(), "content_missing");
    /// ```
    ///
    /// # Errors
    ///
    /// [`CommuneReportError`]: `content_missing` for a content that is not there, `content_twice`
    /// for one that is there twice, `content_blank` for one without a text.
    pub fn new<'a>(
        findings: impl IntoIterator<Item = (CommuneContent, &'a str)>,
    ) -> Result<Self, CommuneReportError> {
        let mut given: Vec<(CommuneContent, String)> = Vec::new();
        for (content, text) in findings {
            let text = text.trim();
            if text.is_empty() {
                return Err(CommuneReportError::Blank { content });
            }
            if given.iter().any(|(own, _)| *own == content) {
                return Err(CommuneReportError::Twice { content });
            }
            given.push((content, String::from(text)));
        }
        given.sort_unstable_by_key(|(content, _)| *content);
        let missing = |content: &&CommuneContent| given.iter().all(|(own, _)| own != *content);
        match CommuneContent::ALL.iter().find(missing) {
            Some(content) => Err(CommuneReportError::Missing { content: *content }),
            None => Ok(Self { findings: given }),
        }
    }

    /// A report as it was written. The present rules need not accept it.
    #[cfg(feature = "serde")]
    pub(super) const fn recorded(findings: Vec<(CommuneContent, String)>) -> Self {
        Self { findings }
    }

    /// What the commune found on a content.
    ///
    /// ```
    /// use ocop::dossier::CommuneContent;
    /// use ocop::procedure::CommuneReport;
    ///
    /// let written = |content| match content {
    ///     CommuneContent::LocalLabour => " 12 người, đều là người trong xã ",
    ///     _ => "Đúng như hồ sơ",
    /// };
    /// let all = CommuneContent::ALL.iter().map(|content| (*content, written(*content)));
    /// let report = CommuneReport::new(all)?;
    /// assert_eq!(report.finding(CommuneContent::LocalLabour), "12 người, đều là người trong xã");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn finding(&self, content: CommuneContent) -> &str {
        self.findings().find(|(own, _)| *own == content).map_or("", |(_, text)| text)
    }

    /// What the commune found on each content, in the order of the decision.
    ///
    /// ```
    /// use ocop::dossier::CommuneContent;
    /// use ocop::procedure::CommuneReport;
    ///
    /// // They may be given in any order; here they stand in that of the decision.
    /// let given = CommuneContent::ALL.iter().rev().map(|content| (*content, "Đúng như hồ sơ"));
    /// let report = CommuneReport::new(given)?;
    /// let contents = report.findings().map(|(content, _)| content);
    /// assert!(contents.eq(CommuneContent::ALL.iter().copied()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn findings(&self) -> impl Iterator<Item = (CommuneContent, &str)> {
        self.findings.iter().map(|(content, text)| (*content, text.as_str()))
    }
}

/// Why findings do not make up a report.
///
/// ```
/// use ocop::dossier::CommuneContent;
/// use ocop::procedure::CommuneReport;
///
/// let error = CommuneReport::new([(CommuneContent::Origin, " ")]).unwrap_err();
/// assert_eq!(error.content(), CommuneContent::Origin);
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommuneReportError {
    /// A content is not there (`content_missing`).
    Missing {
        /// The content.
        content: CommuneContent,
    },
    /// A content is there twice (`content_twice`).
    Twice {
        /// The content.
        content: CommuneContent,
    },
    /// The text on a content is empty (`content_blank`).
    Blank {
        /// The content.
        content: CommuneContent,
    },
}

impl CommuneReportError {
    /// The content that is missing, there twice or without a text.
    ///
    /// ```
    /// use ocop::dossier::CommuneContent;
    /// use ocop::procedure::CommuneReport;
    ///
    /// let error = CommuneReport::new([(CommuneContent::Origin, "Đúng như hồ sơ")]).unwrap_err();
    /// assert_ne!(error.content(), CommuneContent::Origin);
    /// ```
    #[must_use]
    pub const fn content(&self) -> CommuneContent {
        match self {
            Self::Missing { content } | Self::Twice { content } | Self::Blank { content } => *content,
        }
    }
}

impl Say for CommuneReportError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { content } => words::content_missing(lang, f, content),
            Self::Twice { content } => words::content_twice(lang, f, content),
            Self::Blank { content } => words::content_blank(lang, f, content),
        }
    }
}

impl Problem for CommuneReportError {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "content_missing",
            Self::Twice { .. } => "content_twice",
            Self::Blank { .. } => "content_blank",
        }
    }

    fn details(&self) -> Details {
        Details::of_field("report").with_given(self.content())
    }
}

problem! { CommuneReportError }

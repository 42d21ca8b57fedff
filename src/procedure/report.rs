use alloc::string::String;

use crate::dossier::CommuneContent;

/// The commune's report: what it found on each of the four contents, in words.
///
/// The commune gives no points, so there is no place for any.
///
/// ```
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
/// # Ok::<(), ocop::procedure::ReportError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CommuneReport {
    findings: [String; 4],
}

impl CommuneReport {
    /// A report of findings, one for each of the four contents, in any order.
    ///
    /// # Errors
    ///
    /// [`ReportError`] if a content is missing, stands there twice, or has nothing written on it.
    pub fn new<'a>(
        findings: impl IntoIterator<Item = (CommuneContent, &'a str)>,
    ) -> Result<Self, ReportError> {
        let mut given: [Option<String>; 4] = [const { None }; 4];
        for (content, text) in findings {
            let text = text.trim();
            if text.is_empty() {
                return Err(ReportError::Blank { content });
            }
            for (place, slot) in CommuneContent::ALL.into_iter().zip(&mut given) {
                if place == content && slot.replace(String::from(text)).is_some() {
                    return Err(ReportError::Twice { content });
                }
            }
        }
        let missing = CommuneContent::ALL.into_iter().zip(&given).find(|(_, slot)| slot.is_none());
        if let Some((content, _)) = missing {
            return Err(ReportError::Missing { content });
        }
        Ok(Self { findings: given.map(Option::unwrap_or_default) })
    }

    /// What the commune found on a content.
    #[must_use]
    pub fn finding(&self, content: CommuneContent) -> &str {
        let [origin, labour, idea, wisdom] = &self.findings;
        match content {
            CommuneContent::Origin => origin,
            CommuneContent::LocalLabour => labour,
            CommuneContent::ProductIdea => idea,
            CommuneContent::LocalWisdom => wisdom,
        }
    }
}

/// Why findings make no report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// Nothing is said about a content.
    #[error("the commune's report says nothing about {}; all four contents are assessed", .content.name().en())]
    Missing {
        /// The content.
        content: CommuneContent,
    },
    /// A content stands there twice.
    #[error("the commune's report has {} twice; each of the four contents once", .content.name().en())]
    Twice {
        /// The content.
        content: CommuneContent,
    },
    /// The finding on a content is blank.
    #[error("the commune's finding on {} is blank", .content.name().en())]
    Blank {
        /// The content.
        content: CommuneContent,
    },
}

impl ReportError {
    /// The content at fault.
    #[must_use]
    pub const fn content(&self) -> CommuneContent {
        match self {
            Self::Missing { content } | Self::Twice { content } | Self::Blank { content } => *content,
        }
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "content_missing",
            Self::Twice { .. } => "content_twice",
            Self::Blank { .. } => "content_blank",
        }
    }
}

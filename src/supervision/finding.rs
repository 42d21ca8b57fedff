use time::Date;

use crate::base::coded;

coded! {
    /// How the OCOP mark is used, as an inspection found it.
    ///
    /// Source: 26/2026, Art. 9(3)(b) and 8(1)(d), and
    /// [reading 40](crate::law::Reading::MarkWithCertificate).
    ///
    /// ```
    /// use ocop::supervision::MarkFinding;
    ///
    /// assert_eq!(MarkFinding::from_code("misleading")?, MarkFinding::Misleading);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum MarkFinding in "ocop::supervision": "kết quả kiểm tra nhãn hiệu" / "finding on the mark", "unknown_mark_finding" {
        /// It is used for the recognised product with its star.
        Right = "right", "dùng đúng" / "used rightly";
        /// It is used against the rules, but nobody is misled on what was recognised. The producer
        /// is asked to put it right.
        Wrong = "wrong", "dùng chưa đúng, chưa gây nhầm lẫn" / "used wrongly, without misleading";
        /// It is used against the rules and misleads. This is a ground of revocation (Art.
        /// 8(1)(d)).
        Misleading = "misleading", "dùng sai, gây nhầm lẫn" / "used so as to mislead";
    }
}

/// Whether the product is still made, as an inspection found it.
///
/// Source: 26/2026, Art. 8(1)(đ) and 8(4).
///
/// ```
/// use ocop::supervision::ProductionFinding;
/// use time::macros::date;
///
/// let confirmed = ProductionFinding::Stopped { confirmed_on: Some(date!(2026 - 11 - 23)) };
/// assert_eq!(confirmed.code(), "stopped");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code in `finding` and the day of the confirmation, which may be
/// null or left out. Reading refuses a day with `running`, and a name that it does not know.
///
/// ```
/// use ocop::supervision::ProductionFinding;
///
/// let json = r#"{"finding":"stopped","confirmed_on":"2026-11-23"}"#;
/// let finding: ProductionFinding = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&finding)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ProductionFinding {
    /// It is still made.
    #[default]
    Running,
    /// It is not made any more. This is a ground of revocation once the commune has confirmed it
    /// (26/2026, Art. 8(1)(đ) and 8(4)).
    Stopped {
        /// The day on which the commune confirmed it; `None` as long as it has not.
        confirmed_on: Option<Date>,
    },
}

impl ProductionFinding {
    /// The stable code: `running` or `stopped`.
    ///
    /// ```
    /// use ocop::supervision::ProductionFinding;
    ///
    /// assert_eq!(ProductionFinding::Running.code(), "running");
    /// assert_eq!(ProductionFinding::Stopped { confirmed_on: None }.code(), "stopped");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Stopped { .. } => "stopped",
        }
    }

    /// The day on which the commune confirmed that production stopped; `None` as long as it has
    /// not, and where it is still made.
    ///
    /// ```
    /// use ocop::supervision::ProductionFinding;
    /// use time::macros::date;
    ///
    /// let confirmed = ProductionFinding::Stopped { confirmed_on: Some(date!(2026 - 11 - 23)) };
    /// assert_eq!(confirmed.confirmed_on(), Some(date!(2026 - 11 - 23)));
    /// assert_eq!(ProductionFinding::Running.confirmed_on(), None);
    /// ```
    #[must_use]
    pub const fn confirmed_on(self) -> Option<Date> {
        match self {
            Self::Running => None,
            Self::Stopped { confirmed_on } => confirmed_on,
        }
    }
}

use time::Date;

use crate::base::coded;

coded! {
    /// How an inspection found the OCOP mark to be used (26/2026, Art. 9(3)(b)).
    ///
    /// ```
    /// use ocop::supervision::MarkFinding;
    ///
    /// assert_eq!(MarkFinding::from_code("misleading")?, MarkFinding::Misleading);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum MarkFinding in "ocop::supervision": "kết quả kiểm tra nhãn hiệu" / "finding on the mark", "unknown_mark_finding" {
        /// As recognised.
        Right = "right", "dùng đúng" / "used rightly";
        /// Against the rules, but misleading nobody on what was recognised: it is put right.
        Wrong = "wrong", "dùng chưa đúng, chưa gây nhầm lẫn" / "used wrongly, without misleading";
        /// Against the rules and so as to mislead: a ground of revocation (Art. 8(1)(d)).
        Misleading = "misleading", "dùng sai, gây nhầm lẫn" / "used so as to mislead";
    }
}

/// Whether an inspection found the product still to be made.
///
/// Source: 26/2026, Art. 8 and 9, [reading 40](crate::law::Reading::MarkWithCertificate) and
/// [reading 41](crate::law::Reading::FoundBelowItsStar).
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
/// As JSON it is an object of its parts by name. Reading checks them as making one does, and
/// refuses a name that it does not know.
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
    /// It is made.
    #[default]
    Running,
    /// It is not made any more. It is a ground of revocation once the commune has confirmed it
    /// (26/2026, Art. 8(1)(đ) and 8(4)).
    Stopped {
        /// The day on which the commune confirmed it, if it did.
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

    /// The day on which the commune confirmed that it stopped.
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

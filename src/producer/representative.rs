use crate::producer::RepresentativeTrait;

/// What is known of the legal representative, as far as criteria count it.
///
/// Each trait is yes, no or not known. In the default value no trait is known. A producer has one
/// ([`Producer::with_representative`](crate::Producer::with_representative)).
///
/// Source: the criterion that counts who leads the producer, in the criteria that the decisions
/// print.
///
/// ```
/// use ocop::producer::{Representative, RepresentativeTrait};
///
/// let head = Representative::default().with_woman(true).with_ethnic_minority(false);
/// assert_eq!(head.woman(), Some(true));
/// assert_eq!(head.disabled(), None);
/// assert_eq!(head.has(RepresentativeTrait::EthnicMinority), Some(false));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the three traits, each true, false or null. On reading a trait that
/// is not known may also be left out.
///
/// ```
/// use ocop::producer::Representative;
///
/// let read: Representative = serde_json::from_str(r#"{"woman": true, "disabled": false}"#)?;
/// assert_eq!(read, Representative::default().with_woman(true).with_disabled(false));
/// let written = r#"{"woman":true,"ethnic_minority":null,"disabled":false}"#;
/// assert_eq!(serde_json::to_string(&read)?, written);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Representative {
    woman: Option<bool>,
    ethnic_minority: Option<bool>,
    disabled: Option<bool>,
}

impl Representative {
    #[cfg(feature = "serde")]
    pub(super) const fn new(
        woman: Option<bool>,
        ethnic_minority: Option<bool>,
        disabled: Option<bool>,
    ) -> Self {
        Self { woman, ethnic_minority, disabled }
    }

    /// The same person, said to be a woman or not. Criteria count it since 148.
    ///
    /// ```
    /// use ocop::producer::Representative;
    ///
    /// assert_eq!(Representative::default().with_woman(false).woman(), Some(false));
    /// ```
    #[must_use]
    pub const fn with_woman(self, woman: bool) -> Self {
        Self { woman: Some(woman), ..self }
    }

    /// The same person, said to be of an ethnic minority or not. Criteria count it since 148.
    ///
    /// ```
    /// use ocop::producer::{Representative, RepresentativeTrait};
    ///
    /// let head = Representative::default().with_ethnic_minority(true);
    /// assert_eq!(head.has(RepresentativeTrait::EthnicMinority), Some(true));
    /// assert_eq!(head.has(RepresentativeTrait::Woman), None);
    /// ```
    #[must_use]
    #[doc(alias("đồng bào dân tộc thiểu số", "dong bao dan toc thieu so"))]
    pub const fn with_ethnic_minority(self, ethnic_minority: bool) -> Self {
        Self { ethnic_minority: Some(ethnic_minority), ..self }
    }

    /// The same person, said to have a disability or not. Criteria count it since 26/2026.
    ///
    /// ```
    /// use ocop::producer::{Representative, RepresentativeTrait};
    ///
    /// let head = Representative::default().with_disabled(true);
    /// assert_eq!(head.has(RepresentativeTrait::Disabled), Some(true));
    /// ```
    #[must_use]
    #[doc(alias("người khuyết tật", "nguoi khuyet tat"))]
    pub const fn with_disabled(self, disabled: bool) -> Self {
        Self { disabled: Some(disabled), ..self }
    }

    /// Whether the representative is a woman; `None` if not known.
    #[must_use]
    pub const fn woman(self) -> Option<bool> {
        self.woman
    }

    /// Whether the representative is of an ethnic minority; `None` if not known.
    #[must_use]
    pub const fn ethnic_minority(self) -> Option<bool> {
        self.ethnic_minority
    }

    /// Whether the representative is a person with disability; `None` if not known.
    #[must_use]
    pub const fn disabled(self) -> Option<bool> {
        self.disabled
    }

    /// Whether the representative has a trait; `None` if not known.
    ///
    /// ```
    /// use ocop::producer::{Representative, RepresentativeTrait};
    ///
    /// let head = Representative::default().with_woman(true).with_disabled(false);
    /// let known = RepresentativeTrait::ALL.iter().filter(|counted| head.has(**counted).is_some());
    /// assert_eq!(known.count(), 2);
    /// ```
    #[must_use]
    pub const fn has(self, counted: RepresentativeTrait) -> Option<bool> {
        match counted {
            RepresentativeTrait::Woman => self.woman,
            RepresentativeTrait::EthnicMinority => self.ethnic_minority,
            RepresentativeTrait::Disabled => self.disabled,
        }
    }
}

use crate::catalogue::Topic;
use crate::law::{Basis, Regime};
use crate::producer::{Attestation, EnterpriseForm, Producer, ProducerKind};
use crate::{CriteriaSet, Criterion, Level, SetId, Text};

/// Why a level is suggested, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Why {
    /// The level names this kind of organisation.
    KindNamed,
    /// The level names this kind of organisation with a fact that was attested.
    KindNamedAs(Attestation),
    /// The local community holds under 51% of the joint-stock company's capital.
    LocalCapitalUnder51,
    /// The local community holds 51% or more of the joint-stock company's capital.
    LocalCapitalFrom51,
    /// The legal representative has a trait that the criterion counts.
    TraitCounted,
    /// The legal representative has none of the traits that the criterion counts.
    NoTraitCounted,
    /// No level: none names this kind of organisation.
    KindNotNamed,
    /// No level: the local share of the joint-stock company's capital is not known.
    LocalCapitalUnknown,
    /// No level: it asks for a fact that was not attested.
    NotAttested(Attestation),
    /// No level: a trait that the criterion counts is not known.
    TraitsUnknown,
}

impl Why {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::KindNamed => "kind_named",
            Self::KindNamedAs(_) => "kind_named_as_attested",
            Self::LocalCapitalUnder51 => "local_capital_under_51",
            Self::LocalCapitalFrom51 => "local_capital_from_51",
            Self::TraitCounted => "trait_counted",
            Self::NoTraitCounted => "no_trait_counted",
            Self::KindNotNamed => "kind_not_named",
            Self::LocalCapitalUnknown => "local_capital_unknown",
            Self::NotAttested(Attestation::CooperativeLaw2012) => "cooperative_law_2012_unknown",
            Self::NotAttested(Attestation::BusinessRegistration) => "business_registration_unknown",
            Self::NotAttested(Attestation::HeadRegistration) => "head_registration_unknown",
            Self::TraitsUnknown => "traits_unknown",
        }
    }

    /// The reason in words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::KindNamed => {
                Text::new("Mức này nêu loại hình của chủ thể", "The level names the producer's kind")
            }
            Self::KindNamedAs(_) => Text::new(
                "Mức này nêu loại hình của chủ thể, điều kiện kèm theo đã được xác nhận",
                "The level names the producer's kind; the condition beside it was attested",
            ),
            Self::LocalCapitalUnder51 => Text::new(
                "Vốn góp của cộng đồng địa phương dưới 51%",
                "The local community holds under 51% of the capital",
            ),
            Self::LocalCapitalFrom51 => Text::new(
                "Vốn góp của cộng đồng địa phương từ 51% trở lên",
                "The local community holds 51% or more of the capital",
            ),
            Self::TraitCounted => Text::new(
                "Người đại diện theo pháp luật thuộc đối tượng được tính",
                "The legal representative has a trait that counts",
            ),
            Self::NoTraitCounted => Text::new(
                "Người đại diện theo pháp luật không thuộc đối tượng được tính",
                "The legal representative has none of the traits that count",
            ),
            Self::KindNotNamed => {
                Text::new("Không mức nào nêu loại hình của chủ thể", "No level names the producer's kind")
            }
            Self::LocalCapitalUnknown => Text::new(
                "Chưa biết tỷ lệ vốn góp của cộng đồng địa phương",
                "The local community's share of the capital is not known",
            ),
            Self::NotAttested(Attestation::CooperativeLaw2012) => Text::new(
                "Chưa xác nhận hợp tác xã tổ chức, hoạt động theo Luật HTX 2012",
                "Not attested that the cooperative is organised and run under the law of 2012",
            ),
            Self::NotAttested(Attestation::BusinessRegistration) => Text::new(
                "Chưa xác nhận chủ thể có giấy đăng ký kinh doanh",
                "Not attested that the producer has business registration",
            ),
            Self::NotAttested(Attestation::HeadRegistration) => Text::new(
                "Chưa xác nhận tổ trưởng tổ hợp tác có đăng ký kinh doanh",
                "Not attested that the head of the cooperative group has business registration",
            ),
            Self::TraitsUnknown => Text::new(
                "Chưa đủ thông tin về người đại diện theo pháp luật",
                "Too little is known about the legal representative",
            ),
        }
    }
}

/// What a producer's record says about a criterion: a level to suggest, or why none can be.
///
/// A suggestion is never written into a sheet; whoever fills the sheet in decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Suggestion {
    criterion: &'static Criterion,
    /// The level's place among the criterion's levels, from 1.
    position: Option<u8>,
    why: Why,
}

impl Suggestion {
    /// The criterion.
    #[must_use]
    pub const fn criterion(self) -> &'static Criterion {
        self.criterion
    }

    /// The suggested level; `None` where the record does not settle it.
    #[must_use]
    pub fn level(self) -> Option<&'static Level> {
        self.criterion.level(None, self.position?)
    }

    /// Why this level, or why none.
    #[must_use]
    pub const fn why(self) -> Why {
        self.why
    }

    /// Where the criterion is printed.
    #[must_use]
    pub const fn basis(self) -> Basis {
        Basis::Law(self.criterion.citation())
    }
}

/// How the levels of the criterion on the type of organisation spread the kinds, one for each wording in print.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scale {
    /// 26/2026, sets 1 to 25.
    Decision26,
    /// 26/2026, tourism: the kinds listed nowhere else join the top level.
    Decision26Tourism,
    /// 148, sets 1 to 25.
    Decision148,
    /// 148, tourism: management centres in the top level, no word on the head of a cooperative group.
    Decision148Tourism,
    /// 1048, sets 1 to 25: farms nowhere.
    Decision1048,
    /// 1048, tourism: no word on the head of a cooperative group.
    Decision1048Tourism,
}

impl Scale {
    const fn of(set: SetId) -> Self {
        match (set.regime(), set.is_tourism()) {
            (Regime::Decision26, false) => Self::Decision26,
            (Regime::Decision26, true) => Self::Decision26Tourism,
            (Regime::Decision148, false) => Self::Decision148,
            (Regime::Decision148, true) => Self::Decision148Tourism,
            (Regime::Decision1048, false) => Self::Decision1048,
            (Regime::Decision1048, true) => Self::Decision1048Tourism,
        }
    }

    /// The level that names a producer's kind, and what must be known besides.
    fn row(self, kind: ProducerKind) -> Row {
        use Attestation::{BusinessRegistration, CooperativeLaw2012, HeadRegistration};
        use Row::{ByLocalCapital, IfAttested, Level, NotNamed};
        match kind {
            // That a cooperative works as its law requires is taken for granted; under which law, the record does not show.
            ProducerKind::Cooperative => match self {
                Self::Decision148 | Self::Decision1048 => IfAttested(3, CooperativeLaw2012),
                Self::Decision26
                | Self::Decision26Tourism
                | Self::Decision148Tourism
                | Self::Decision1048Tourism => Level(3),
            },
            ProducerKind::CooperativeGroup => match self {
                Self::Decision26 | Self::Decision26Tourism => IfAttested(1, BusinessRegistration),
                Self::Decision148 | Self::Decision1048 => IfAttested(1, HeadRegistration),
                Self::Decision148Tourism | Self::Decision1048Tourism => Level(1),
            },
            ProducerKind::Enterprise { form, .. } => match (form, self) {
                (EnterpriseForm::JointStock, _) => ByLocalCapital,
                (EnterpriseForm::MultiMemberLlc, _)
                | (
                    EnterpriseForm::SingleMemberLlc | EnterpriseForm::PrivateEnterprise,
                    Self::Decision26 | Self::Decision26Tourism,
                ) => Level(2),
                (EnterpriseForm::SingleMemberLlc | EnterpriseForm::PrivateEnterprise, _) => Level(1),
            },
            ProducerKind::Farm => match self {
                Self::Decision26 | Self::Decision26Tourism | Self::Decision148 => Level(1),
                Self::Decision148Tourism => IfAttested(1, BusinessRegistration),
                Self::Decision1048 | Self::Decision1048Tourism => NotNamed,
            },
            ProducerKind::Household { registered: true } => Level(1),
            // Not a producer under 26/2026, so not one of the others that its tourism set puts in the top level.
            ProducerKind::Household { registered: false } => NotNamed,
            ProducerKind::ManagementCentre => match self {
                Self::Decision26Tourism | Self::Decision148Tourism => Level(3),
                _ => NotNamed,
            },
            ProducerKind::Association | ProducerKind::EquivalentOrganisation => match self {
                Self::Decision26Tourism => Level(3),
                _ => NotNamed,
            },
        }
    }
}

/// What a scale says of a kind of producer.
enum Row {
    Level(u8),
    IfAttested(u8, Attestation),
    /// Level 2 under 51%, level 3 from there.
    ByLocalCapital,
    NotNamed,
}

impl Producer {
    /// What the record says about the criteria on the type of organisation and on the legal representative.
    ///
    /// One entry for each of these criteria that the set prints (1048 has none on the representative), with the suggested
    /// level or the reason why there is none. Nothing is written into a sheet. Eligibility is another question:
    /// [`eligibility`](Self::eligibility).
    ///
    /// The wordings of the criterion on the type of organisation, by level:
    ///
    /// | kind | 26/2026 | in tourism | 148 | in tourism | 1048 | in tourism |
    /// |---|---|---|---|---|---|---|
    /// | cooperative | 3 | 3 | 3 if of the 2012 law | 3 | 3 if of the 2012 law | 3 |
    /// | joint-stock, 51% local capital or more | 3 | 3 | 3 | 3 | 3 | 3 |
    /// | joint-stock, under 51% | 2 | 2 | 2 | 2 | 2 | 2 |
    /// | multi-member LLC | 2 | 2 | 2 | 2 | 2 | 2 |
    /// | single-member LLC, private enterprise | 2 | 2 | 1 | 1 | 1 | 1 |
    /// | registered household business | 1 | 1 | 1 | 1 | 1 | 1 |
    /// | cooperative group | 1 if registered | 1 if registered | 1 if its head is | 1 | 1 if its head is | 1 |
    /// | farm | 1 | 1 | 1 | 1 if registered | none | none |
    /// | management centre | none | 3 | none | 3 | none | none |
    /// | association, equivalent organisation | none | 3 | none | none | none | none |
    ///
    /// What stands after an "if" is an [`Attestation`]. That a cooperative works as its law requires, which 26/2026 asks, is taken for
    /// granted. The points follow from the level: set 7 of 26/2026 prints 1, 1 and 3.
    ///
    /// ```
    /// use ocop::producer::{EnterpriseForm, EnterpriseSize, Producer, ProducerKind, Why};
    /// use ocop::{ProductSet, SetId};
    ///
    /// let coffee = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// let kind = ProducerKind::Enterprise { size: EnterpriseSize::Small, form: EnterpriseForm::JointStock };
    /// let company = Producer::new("Công ty CP Cà phê Bản Mây", kind)?;
    /// let [organisation, _] = company.suggestions(coffee).collect::<Vec<_>>()[..] else { panic!() };
    /// assert!(organisation.level().is_none());
    /// assert_eq!(organisation.why(), Why::LocalCapitalUnknown);
    ///
    /// let company = company.with_local_capital("51".parse()?);
    /// let [organisation, _] = company.suggestions(coffee).collect::<Vec<_>>()[..] else { panic!() };
    /// assert_eq!(organisation.level().map(|level| level.points()), Some(3));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn suggestions(&self, set: &'static CriteriaSet) -> impl Iterator<Item = Suggestion> {
        set.criteria().iter().filter_map(|criterion| {
            let answer = match criterion.topic() {
                Topic::OrganisationType => self.organisation_level(Scale::of(set.id())),
                Topic::LegalRepresentative => self.representative_level(set.regime()),
                _ => return None,
            };
            let (position, why) = match answer {
                Ok((position, why)) => (Some(position), why),
                Err(why) => (None, why),
            };
            Some(Suggestion { criterion, position, why })
        })
    }

    fn organisation_level(&self, scale: Scale) -> Result<(u8, Why), Why> {
        match scale.row(self.kind()) {
            Row::Level(level) => Ok((level, Why::KindNamed)),
            Row::IfAttested(level, fact) if self.attests(fact) => Ok((level, Why::KindNamedAs(fact))),
            Row::IfAttested(_, fact) => Err(Why::NotAttested(fact)),
            Row::ByLocalCapital => match self.local_capital() {
                Some(share) if share.reaches_51() => Ok((3, Why::LocalCapitalFrom51)),
                Some(_) => Ok((2, Why::LocalCapitalUnder51)),
                None => Err(Why::LocalCapitalUnknown),
            },
            Row::NotNamed => Err(Why::KindNotNamed),
        }
    }

    /// Level 1 is the one of no points, level 2 the one of the traits. Disability counts since 26/2026.
    fn representative_level(&self, regime: Regime) -> Result<(u8, Why), Why> {
        let person = self.representative();
        let disabled = match regime {
            Regime::Decision26 => person.is_disabled(),
            Regime::Decision1048 | Regime::Decision148 => Some(false),
        };
        let traits = [person.is_woman(), person.is_ethnic_minority(), disabled];
        if traits.contains(&Some(true)) {
            Ok((2, Why::TraitCounted))
        } else if traits.contains(&None) {
            Err(Why::TraitsUnknown)
        } else {
            Ok((1, Why::NoTraitCounted))
        }
    }
}

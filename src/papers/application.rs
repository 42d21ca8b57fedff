use alloc::borrow::ToOwned as _;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::Text;
use crate::base::{Lang, Say};
use crate::catalogue::{AnyProductSet, CriterionId, OtherSet, REVISION, SetId};
use crate::dossier::{CommuneContent, Document, Dossier, Evidence, RegistrationSlip, Sender};
use crate::law::{Answer, Basis, DossierKind, Edition, FactForm, PaperFact, PaperKind, PaperTable};
use crate::papers::filled::{Source, sections, written};
use crate::papers::paper::some;
use crate::papers::tables::{self, Table, Word};
use crate::papers::{Paper, PaperError, PaperText, words};
use crate::place::CodePlace;
use crate::procedure::CommuneReport;
use crate::rating::ScoreSheet;
use crate::{Producer, Province};

/// What is known for the papers of one application: the producer, the product, the kind of dossier,
/// and whatever else was told.
///
/// [`new`](Self::new) needs the producer and the product. The methods that begin with `with_` add
/// the rest, and what was not added stays blank on the papers. Some facts are taken from other
/// values: the kind of producer from the producer, the numbers of the slips from the slips, the
/// levels from the sheet. Every other fact is told in words or by a tick
/// ([`PaperFact::form`]). [`paper`](Self::paper) and [`papers`](Self::papers) give the papers.
///
/// Source: 26/2026, Annex III.
///
/// ```
/// use ocop::law::{DossierKind, PaperFact, PaperKind};
/// use ocop::papers::Application;
/// use ocop::producer::ProducerKind;
/// use ocop::{Edition, Producer, ProductSet, Province, ScoreSheet, SetId};
/// use time::macros::date;
///
/// let producer = Producer::new("HTX chế biến chè Phìn Hồ", ProducerKind::Cooperative)?;
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let application =
///     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", producer)?
///         .with_province(Province::TuyenQuang)
///         .with_year(date!(2026 - 09 - 14))?
///         .with_text(PaperFact::Phone, "0219 000 000")?
///         .with_tick(PaperFact::Trademark, true)?
///         .with_sheet(ScoreSheet::empty(tea).with("1.1", 2)?)?;
/// let kinds: Vec<_> = application.papers()?.iter().map(|paper| paper.kind()).collect();
/// assert_eq!(kinds[..2], [PaperKind::RegistrationSlip, PaperKind::Introduction]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading checks them
/// as making one does, and refuses a name that it does not know.
///
/// ```
/// use ocop::papers::Application;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "edition": "26", "kind": "first", "set": "2026/11", "product": "Trà xanh Phìn Hồ",
///   "producer": {
///     "name": "HTX chế biến chè Phìn Hồ", "kind": "cooperative", "size": null, "form": null,
///     "tax_code": null, "tax_code_on": null,
///     "representative": {"woman": null, "ethnic_minority": null, "disabled": null},
///     "local_capital": null,
///     "attested": {
///       "cooperative_law_2012": null, "business_registration": null, "head_registration": null
///     }
///   },
///   "province": null, "filed_on": null,
///   "facts": [{"fact": "phone", "text": "0219 000 000", "ticked": null}], "descriptions": [],
///   "sheet": null, "dossier": null, "commune_slip": null, "province_slip": null,
///   "commune_report": null
/// }"#;
/// let application: Application = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&application)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    pub(super) edition: Edition,
    pub(super) kind: DossierKind,
    pub(super) set: SetId,
    pub(super) product: String,
    pub(super) producer: Producer,
    pub(super) province: Option<Province>,
    pub(super) filed_on: Option<Date>,
    pub(super) texts: BTreeMap<PaperFact, String>,
    pub(super) ticks: BTreeMap<PaperFact, bool>,
    pub(super) descriptions: BTreeMap<CriterionId, String>,
    pub(super) sheet: Option<ScoreSheet>,
    pub(super) dossier: Option<Dossier>,
    pub(super) commune_slip: Option<RegistrationSlip>,
    pub(super) province_slip: Option<RegistrationSlip>,
    pub(super) commune_report: Option<CommuneReport>,
}

impl Application {
    /// An application of which only the product and the producer are known.
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::papers::Application;
    /// use ocop::producer::ProducerKind;
    /// use ocop::{Edition, Problem, Producer, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// let of = |edition, name| {
    ///     Application::new(edition, DossierKind::First, tea, name, maker.clone())
    /// };
    /// assert_eq!(of(Edition::Decision26, "Trà xanh")?.product(), "Trà xanh");
    /// let error = of(Edition::Decision148, "Trà xanh").unwrap_err();
    /// assert_eq!(error.code(), "paper_of_other_regulation");
    /// assert_eq!(of(Edition::Decision26, " ").unwrap_err().code(), "invalid_paper_text");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`]: `paper_of_other_regulation` for a set that the edition does not use,
    /// `invalid_paper_text` for a name of the product that is blank or holds a control character
    /// other than a line break.
    pub fn new(
        edition: Edition,
        kind: DossierKind,
        set: SetId,
        product: &str,
        producer: Producer,
    ) -> Result<Self, PaperError> {
        if !set.governs(edition) {
            return Err(PaperError::Regulation { set, edition });
        }
        Ok(Self {
            edition,
            kind,
            set,
            product: written(PaperFact::ProductName, product)?,
            producer,
            province: None,
            filed_on: None,
            texts: BTreeMap::new(),
            ticks: BTreeMap::new(),
            descriptions: BTreeMap::new(),
            sheet: None,
            dossier: None,
            commune_slip: None,
            province_slip: None,
            commune_report: None,
        })
    }

    /// The same application in a province.
    ///
    /// ```
    /// use ocop::law::{DossierKind, PaperFact, PaperKind};
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, Province, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let application = application.with_province(Province::TuyenQuang);
    /// let slip = application.paper(PaperKind::RegistrationSlip)?;
    /// // The place of the province is not blank any more.
    /// assert!(slip.blanks().iter().all(|blank| blank.fact() != Some(PaperFact::Province)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_province(self, province: Province) -> Self {
        Self { province: Some(province), ..self }
    }

    /// The same application, filed on a day. The year of the day stands on the slip.
    ///
    /// ```
    /// use ocop::Problem;
    /// use time::macros::date;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// assert!(application.clone().with_year(date!(2026 - 09 - 14)).is_ok());
    /// let error = application.with_year(date!(2018 - 09 - 14)).unwrap_err();
    /// assert_eq!(error.code(), "before_first_regulation");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`]: `invalid_date` for a day outside the years 1 to 9999,
    /// `before_first_regulation` for any other day before 2019-08-21.
    pub fn with_year(self, filed_on: Date) -> Result<Self, PaperError> {
        Edition::of_dossier_in::<PaperError>("filed_on", filed_on)?;
        Ok(Self { filed_on: Some(filed_on), ..self })
    }

    /// The same application with a fact told in words. It takes the place of an earlier text.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::law::PaperFact;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let told = application.with_text(PaperFact::Phone, "0219 000 000")?;
    /// assert_eq!(told.text_of(PaperFact::Phone), Some("0219 000 000"));
    /// // The chair stands on the papers of a council, and the trademark is a box to tick.
    /// let error = told.clone().with_text(PaperFact::Chair, "Nguyễn Văn A").unwrap_err();
    /// assert_eq!(error.code(), "fact_on_no_paper");
    /// let error = told.with_text(PaperFact::Trademark, "có").unwrap_err();
    /// assert_eq!(error.code(), "fact_told_otherwise");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`]: `fact_told_otherwise` for a fact that is not told in words
    /// ([`PaperFact::form`]), `fact_on_no_paper` for a fact of a council's sitting,
    /// `invalid_paper_text` for a text that is blank or holds a control character other than a line
    /// break.
    pub fn with_text(mut self, fact: PaperFact, text: &str) -> Result<Self, PaperError> {
        if fact.form() != FactForm::Words {
            return Err(PaperError::Form { fact, given: FactForm::Words });
        }
        if fact.is_of_council() {
            return Err(PaperError::Elsewhere { fact });
        }
        self.texts.insert(fact, written(fact, text)?);
        Ok(self)
    }

    /// The same application with a box said to be ticked, or not to be. It takes the place of an
    /// earlier tick.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::law::PaperFact;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let ticked = application.with_tick(PaperFact::Trademark, true)?;
    /// assert_eq!(ticked.tick_of(PaperFact::Trademark), Some(true));
    /// let error = ticked.with_tick(PaperFact::Phone, true).unwrap_err();
    /// assert_eq!(error.code(), "fact_told_otherwise");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`] (`fact_told_otherwise`) for a fact that has no box.
    pub fn with_tick(mut self, fact: PaperFact, ticked: bool) -> Result<Self, PaperError> {
        if fact.form() != FactForm::Tick {
            return Err(PaperError::Form { fact, given: FactForm::Tick });
        }
        self.ticks.insert(fact, ticked);
        Ok(self)
    }

    /// The same application with what the producer says on a criterion in its self-assessment
    /// report. It takes the place of an earlier text.
    ///
    /// ```
    /// use ocop::Problem;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let origin = tea.criteria_set().criterion("1.1")?;
    /// let described = application.with_description(origin, "100% chè của vùng Phìn Hồ")?;
    /// let honey = SetId::decision_26(ProductSet::Honey).criteria_set().criterion("1.1")?;
    /// let error = described.with_description(honey, "mật ong").unwrap_err();
    /// assert_eq!(error.code(), "other_set");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`]: `other_set` for a criterion of another set, `invalid_paper_text` for a text
    /// that is blank or holds a control character other than a line break.
    pub fn with_description(mut self, criterion: CriterionId, text: &str) -> Result<Self, PaperError> {
        OtherSet::check(criterion.set(), self.set)?;
        self.descriptions.insert(criterion, written(PaperFact::CriterionDescription, text)?);
        Ok(self)
    }

    /// The same application with the producer's own score sheet.
    ///
    /// ```
    /// use ocop::{Problem, ScoreSheet};
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let sheet = ScoreSheet::empty(tea).with("1.1", 3)?;
    /// let application = application.with_sheet(sheet)?;
    /// assert_eq!(application.sheet(), Some(sheet));
    /// let honey = ScoreSheet::empty(SetId::decision_26(ProductSet::Honey));
    /// assert_eq!(application.with_sheet(honey).unwrap_err().code(), "other_set");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`] (`other_set`) for a sheet of another set.
    pub fn with_sheet(self, sheet: ScoreSheet) -> Result<Self, PaperError> {
        OtherSet::check(sheet.set(), self.set)?;
        Ok(Self { sheet: Some(sheet), ..self })
    }

    /// The same application with the producer's dossier: what is attached, until when it is valid,
    /// and how many samples.
    ///
    /// ```
    /// use ocop::dossier::{Dossier, DossierList, Sender};
    /// use ocop::Problem;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let list = |kind, group| {
    ///     let list = DossierList::of(Edition::Decision26, Sender::Producer, kind, group)?;
    ///     Ok::<_, Box<dyn std::error::Error>>(list.said().ok_or("26/2026 prints it")?)
    /// };
    /// let group = ProductSet::Tea.group();
    /// let dossier = Dossier::empty(list(DossierKind::First, group)?).with_samples(3)?;
    /// let application = application.with_dossier(dossier)?;
    /// // This application is for a first rating.
    /// let other = Dossier::empty(list(DossierKind::Upgrade, group)?);
    /// let error = application.with_dossier(other).unwrap_err();
    /// assert_eq!(error.code(), "dossier_of_other_filing");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`] (`dossier_of_other_filing`) for a dossier of another edition, kind, sender or
    /// product group.
    pub fn with_dossier(self, dossier: Dossier) -> Result<Self, PaperError> {
        let list = dossier.list();
        let own = (self.edition, self.kind, Sender::Producer, self.set.criteria_set().products().group());
        if (list.edition(), list.kind(), list.sender(), list.group()) != own {
            return Err(PaperError::Dossier { given: list.edition(), edition: self.edition });
        }
        Ok(Self { dossier: Some(dossier), ..self })
    }

    /// The same application with the slip that the commune filled in when it received the dossier.
    ///
    /// ```
    /// use ocop::dossier::RegistrationSlip;
    /// use ocop::law::{PaperFact, PaperKind};
    /// use time::macros::date;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let number = "12-05/PĐK-86-28780-2026".parse()?;
    /// let slip = RegistrationSlip::new(number, date!(2026 - 09 - 14))?;
    /// let paper = application.with_commune_slip(slip).paper(PaperKind::RegistrationSlip)?;
    /// // The number and the day of receipt are not blank any more.
    /// let blank = |fact| paper.blanks().iter().any(|blank| blank.fact() == Some(fact));
    /// assert!(!blank(PaperFact::CommuneSlip) && !blank(PaperFact::CommuneReceivedOn));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_commune_slip(self, slip: RegistrationSlip) -> Self {
        Self { commune_slip: Some(slip), ..self }
    }

    /// The same application with the slip that the province filled in when it received the dossier.
    ///
    /// ```
    /// use ocop::dossier::RegistrationSlip;
    /// use ocop::law::{PaperFact, PaperKind};
    /// use time::macros::date;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let number = "07/PĐK-86-28780-2026".parse()?;
    /// let slip = RegistrationSlip::new(number, date!(2026 - 10 - 01))?;
    /// let paper = application.with_province_slip(slip).paper(PaperKind::RegistrationSlip)?;
    /// let blank = |fact| paper.blanks().iter().any(|blank| blank.fact() == Some(fact));
    /// assert!(!blank(PaperFact::ProvinceSlip) && blank(PaperFact::CommuneSlip));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_province_slip(self, slip: RegistrationSlip) -> Self {
        Self { province_slip: Some(slip), ..self }
    }

    /// The same application with what the commune found on the four contents of the dossier that it
    /// assesses.
    ///
    /// ```
    /// use ocop::dossier::CommuneContent;
    /// use ocop::law::{PaperFact, PaperKind};
    /// use ocop::procedure::CommuneReport;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let all = CommuneContent::ALL.iter().map(|content| (*content, "Đúng như hồ sơ"));
    /// let application = application.with_commune_report(CommuneReport::new(all)?);
    /// let filled = application.papers()?.iter().flat_map(|paper| paper.blanks()).all(|blank| {
    ///     blank.fact() != Some(PaperFact::FindingOrigin)
    /// });
    /// assert!(filled);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_commune_report(self, report: CommuneReport) -> Self {
        Self { commune_report: Some(report), ..self }
    }

    /// The edition of the rules.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// Why the dossier is filed.
    #[must_use]
    pub const fn kind(&self) -> DossierKind {
        self.kind
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// The product's name.
    #[must_use]
    pub fn product(&self) -> &str {
        &self.product
    }

    /// The producer.
    #[must_use]
    pub const fn producer(&self) -> &Producer {
        &self.producer
    }

    /// What was told of a fact in words; `None` where nothing was told.
    ///
    /// ```
    /// use ocop::law::PaperFact;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let application = application.with_text(PaperFact::Phone, "0219 000 000")?;
    /// assert_eq!(application.text_of(PaperFact::Phone), Some("0219 000 000"));
    /// assert_eq!(application.text_of(PaperFact::Email), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn text_of(&self, fact: PaperFact) -> Option<&str> {
        self.texts.get(&fact).map(String::as_str)
    }

    /// Whether a box was said to be ticked; `None` where nobody said.
    ///
    /// ```
    /// use ocop::law::PaperFact;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// // Nobody said whether there is a trademark. That is not the same as no.
    /// assert_eq!(application.tick_of(PaperFact::Trademark), None);
    /// let application = application.with_tick(PaperFact::Trademark, false)?;
    /// assert_eq!(application.tick_of(PaperFact::Trademark), Some(false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn tick_of(&self, fact: PaperFact) -> Option<bool> {
        self.ticks.get(&fact).copied()
    }

    /// The producer's own score sheet, if one was given.
    #[must_use]
    pub const fn sheet(&self) -> Option<ScoreSheet> {
        self.sheet
    }

    /// One of the papers, filled in as far as the facts are known.
    ///
    /// Source: the form that [`Paper::basis`] names.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::law::PaperKind;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh", maker)?;
    ///
    /// let slip = application.paper(PaperKind::RegistrationSlip)?;
    /// assert_eq!(slip.number().get(ocop::Lang::Vi), "Mẫu số 01");
    /// assert!(!slip.blanks().is_empty());
    /// // The minutes are a paper of the council.
    /// assert_eq!(application.paper(PaperKind::Minutes).unwrap_err().code(), "no_such_form");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`]: `form_not_known` where the library does not know how the forms of the
    /// edition are laid out (1048 and 148), `no_such_form` for a paper that the edition does not
    /// print for an application, such as the minutes of a council.
    pub fn paper(&self, kind: PaperKind) -> Result<Paper, PaperError> {
        let edition = self.edition;
        let forms = match edition.rules().dossier.forms {
            Answer::Says(forms, _) => forms,
            Answer::Unknown(gap) => return Err(PaperError::NotKnown { kind, gap }),
            Answer::Silent(_) => return Err(PaperError::NoForm { kind, edition }),
        };
        let form = forms.iter().find(|form| form.kind == kind);
        let form = form.ok_or(PaperError::NoForm { kind, edition })?;
        Ok(Paper {
            kind,
            edition,
            revision: REVISION,
            number: PaperText::of(&form.number),
            title: PaperText::of(&form.title),
            basis: Basis::Law(form.citation),
            sections: sections(form.sections, self),
        })
    }

    /// Every paper that the edition prints for an application, in its order.
    ///
    /// ```
    /// use ocop::law::PaperKind;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Problem, Producer, ProductSet, SetId};
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let maker = Producer::new("HTX Phìn Hồ", ProducerKind::Cooperative)?;
    ///
    /// let first = DossierKind::First;
    /// let edition = Edition::Decision26;
    /// let application = Application::new(edition, first, tea, "Trà xanh", maker.clone())?;
    /// let papers = application.papers()?;
    /// assert_eq!(papers[0].kind(), PaperKind::RegistrationSlip);
    /// // How the forms of 148 are laid out is not known to the library.
    /// let tea = SetId::decision_148(ProductSet::Tea);
    /// let before = Application::new(Edition::Decision148, first, tea, "Trà xanh", maker)?;
    /// assert_eq!(before.papers().unwrap_err().code(), "form_not_known");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`] (`form_not_known`) where the library does not know how the forms of the
    /// edition are laid out (1048 and 148).
    pub fn papers(&self) -> Result<Vec<Paper>, PaperError> {
        match self.edition.rules().dossier.forms {
            Answer::Says(forms, _) => forms.iter().map(|form| self.paper(form.kind)).collect(),
            // The error says which gap it is.
            _ => self.paper(PaperKind::RegistrationSlip).map(|paper| alloc::vec![paper]),
        }
    }

    fn finding(&self, content: CommuneContent) -> Option<PaperText> {
        let finding = self.commune_report.as_ref()?.finding(content);
        if finding.is_empty() { None } else { some(&finding.to_owned()) }
    }

    fn has(&self, document: impl Into<Document>) -> Option<bool> {
        // That a paper is not attached does not say that there is none.
        self.dossier.as_ref().filter(|dossier| dossier.has(document)).map(|_| true)
    }
}

/// The producer's kind, and the form of an enterprise.
struct Kind<'a>(&'a Producer);

impl Say for Kind<'_> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.form() {
            Some(form) => words::enterprise(lang, f, &self.0.kind(), &form),
            None => self.0.kind().say(lang, f),
        }
    }
}

/// Group, subgroup and set of a product.
struct Group(AnyProductSet);

impl Say for Group {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            AnyProductSet::Since148(set) => {
                words::product_group(lang, f, &self.0.group(), &set.subgroup(), &self.0)
            }
            AnyProductSet::Of1048(_) => words::product_group_alone(lang, f, &self.0.group(), &self.0),
        }
    }
}

impl Source for Application {
    fn fact(&self, fact: PaperFact) -> Option<PaperText> {
        if let Some(text) = self.texts.get(&fact) {
            return some(text);
        }
        let slip = |slip: &Option<RegistrationSlip>| slip.as_ref().map(|slip| PaperText::of(slip.number()));
        let received =
            |slip: &Option<RegistrationSlip>| slip.as_ref().map(|slip| PaperText::of(&slip.received_on()));
        let of_slip = || {
            let place = self.commune_slip.as_ref().map(|slip| slip.number().place());
            place.and_then(|place| match place {
                CodePlace::WithCommune { province, .. } => Some(province),
                _ => None,
            })
        };
        match fact {
            PaperFact::Province => self.province.or_else(of_slip).map(|province| PaperText::of(&province)),
            PaperFact::Year => {
                self.filed_on.and_then(|day| u16::try_from(day.year()).ok()).map(|year| PaperText::of(&year))
            }
            PaperFact::ProducerName => some(&self.producer.name()),
            PaperFact::ProducerKind => some(&Kind(&self.producer)),
            PaperFact::RepresentativeSex => {
                let woman = self.producer.representative().woman()?;
                some(&Word(if woman { words::woman } else { words::man }))
            }
            PaperFact::ProductName => some(&self.product),
            PaperFact::ProductGroup => some(&Group(self.set.criteria_set().products())),
            PaperFact::Samples => {
                let samples = self.dossier.as_ref().map(Dossier::samples);
                samples.filter(|samples| *samples > 0).map(|samples| PaperText::of(&samples))
            }
            PaperFact::CommuneSlip => slip(&self.commune_slip),
            PaperFact::CommuneReceivedOn => received(&self.commune_slip),
            PaperFact::ProvinceSlip => slip(&self.province_slip),
            PaperFact::ProvinceReceivedOn => received(&self.province_slip),
            PaperFact::FindingOrigin => self.finding(CommuneContent::Origin),
            PaperFact::FindingLabour => self.finding(CommuneContent::LocalLabour),
            PaperFact::FindingIdea => self.finding(CommuneContent::ProductIdea),
            PaperFact::FindingWisdom => self.finding(CommuneContent::LocalWisdom),
            _ => None,
        }
    }

    fn tick(&self, fact: PaperFact) -> Option<bool> {
        self.tick_of(fact).or_else(|| match fact {
            PaperFact::HasRegistration => self.has(Evidence::BusinessRegistration),
            PaperFact::HasDeclaration => self.has(Evidence::QualityDeclaration),
            PaperFact::HasIntellectualProperty => self.has(Evidence::IntellectualProperty),
            _ => None,
        })
    }

    fn table(&self, table: PaperTable) -> Table {
        match table {
            PaperTable::Evidence => tables::evidence(self.edition, self.dossier.as_ref()),
            PaperTable::SelfAssessment => {
                let criteria = self.set.criteria_set().criteria();
                let description = |criterion| self.descriptions.get(&criterion).cloned();
                tables::self_assessment(criteria, self.sheet.as_ref(), description)
            }
            _ => Table { columns: Vec::new(), rows: Vec::new() },
        }
    }

    fn kind(&self) -> Option<(DossierKind, Answer<[Text; 3]>)> {
        Some((self.kind, self.edition.rules().dossier.boxes))
    }
}

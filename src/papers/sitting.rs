use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::{Joined, Lang, Listed, Say};
use crate::catalogue::REVISION;
use crate::law::procedures::{Finding, Manner, StepKind};
use crate::law::{
    Answer, Authority, Basis, DossierKind, Edition, FactForm, FormSection, PaperFact, PaperKind, PaperTable,
    Reading, Rules, Star,
};
use crate::papers::filled::{Source, sections, written};
use crate::papers::paper::some;
use crate::papers::tables::{self, Table, Word};
use crate::papers::{Paper, PaperError, PaperText, house, words};
use crate::rating::{Assessment, Grounds, MinimaBasis, Outcome, Rating};
use crate::{Ground, Text};

/// What is known for a council's papers on one product: its assessment, who sat, and what was said.
///
/// [`new`](Self::new) needs the assessment and the names of the product and the producer. The other
/// methods add the members, the day and the manner, and facts told in words. What was not added
/// stays blank. [`tally`](Self::tally) and [`minutes`](Self::minutes) give the papers.
///
/// Source: 26/2026, Art. 7(3) and 7(4), and [reading 43](crate::law::Reading::CouncilPapers).
///
/// ```
/// use ocop::law::PaperFact;
/// use ocop::papers::CouncilSitting;
/// use ocop::procedure::Manner;
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
/// use time::macros::date;
///
/// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)); 2];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let sitting = CouncilSitting::new(assessment, "Trà xanh", "HTX Phìn Hồ")?
///     .with_members(["Nguyễn Văn A", "Trần Thị B"])?
///     .held_on(date!(2026 - 06 - 12), Manner::Sitting)?
///     .with_text(PaperFact::Chair, "Nguyễn Văn A")?;
/// let open: Vec<_> = sitting.minutes().blanks().iter().filter_map(|blank| blank.fact()).collect();
/// assert_eq!(open, [PaperFact::HeldAt, PaperFact::Secretary, PaperFact::Opinions]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading checks them
/// as making one does, and refuses a name that it does not know.
///
/// ```
/// use ocop::papers::CouncilSitting;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "assessment": {
///     "council": {
///       "edition": "26", "tier": "province", "minima": "majority", "spread_limit": null,
///       "quorum": null, "attested": null, "alone": false
///     },
///     "sheets": [
///       {
///         "set": "2026/11",
///         "levels": {
///           "1.1": 3, "1.2": 3, "1.3": 4, "1.4": 3, "1.5": 4, "1.6": 3, "1.7": 2, "2.1": 4,
///           "2.2": 4, "2.3": 3, "2.4": 2, "3.1": 3, "3.2": 2, "3.3": 3, "3.4": 2, "3.5": 3,
///           "4.1": 4, "4.2": 4, "4.3": 5, "5.1": 5, "5.2": 3, "5.3": 4, "6.1.1": 3, "6.1.2": 3,
///           "6.2.1": 4, "6.2.2": 4, "6.2.3": 4, "7": 4, "8": 3, "9": 3, "10": 2, "11": 3
///         }
///       },
///       {
///         "set": "2026/11",
///         "levels": {
///           "1.1": 3, "1.2": 3, "1.3": 4, "1.4": 3, "1.5": 4, "1.6": 3, "1.7": 2, "2.1": 4,
///           "2.2": 4, "2.3": 3, "2.4": 2, "3.1": 3, "3.2": 2, "3.3": 3, "3.4": 2, "3.5": 3,
///           "4.1": 4, "4.2": 4, "4.3": 5, "5.1": 5, "5.2": 3, "5.3": 4, "6.1.1": 3, "6.1.2": 3,
///           "6.2.1": 4, "6.2.2": 4, "6.2.3": 4, "7": 4, "8": 3, "9": 3, "10": 2, "11": 3
///         }
///       }
///     ],
///     "recorded": null, "unmet": null, "grounds": []
///   },
///   "product": "Trà xanh Phìn Hồ", "producer": "HTX chế biến chè Phìn Hồ", "members": [],
///   "held_on": "2026-12-10", "manner": "sitting", "facts": []
/// }"#;
/// let sitting: CouncilSitting = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&sitting)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CouncilSitting {
    pub(super) assessment: Assessment,
    pub(super) product: String,
    pub(super) producer: String,
    pub(super) members: Vec<String>,
    pub(super) held: Option<(Date, Manner)>,
    pub(super) texts: BTreeMap<PaperFact, String>,
}

impl CouncilSitting {
    /// A sitting of which only the assessment, the product and the producer are known.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::papers::CouncilSitting;
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)); 2];
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// let sitting = CouncilSitting::new(assessment.clone(), "Trà xanh", "HTX Phìn Hồ")?;
    /// assert_eq!((sitting.product(), sitting.producer()), ("Trà xanh", "HTX Phìn Hồ"));
    /// let error = CouncilSitting::new(assessment, "", "HTX Phìn Hồ").unwrap_err();
    /// assert_eq!(error.code(), "invalid_paper_text");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`] (`invalid_paper_text`) for a name that is blank or holds a control character
    /// other than a line break.
    pub fn new(assessment: Assessment, product: &str, producer: &str) -> Result<Self, PaperError> {
        Ok(Self {
            assessment,
            product: written(PaperFact::ProductName, product)?,
            producer: written(PaperFact::ProducerName, producer)?,
            members: Vec::new(),
            held: None,
            texts: BTreeMap::new(),
        })
    }

    /// The same sitting with the members' names, one for each sheet, in the order of the sheets. A
    /// result on record has no sheets and takes no names.
    ///
    /// ```
    /// use ocop::Problem;
    /// # use ocop::papers::CouncilSitting;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)); 2];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let sitting = CouncilSitting::new(assessment, "Trà xanh", "HTX Phìn Hồ")?;
    ///
    /// // Two sheets, two names.
    /// let sitting = sitting.with_members(["Nguyễn Văn A", "Trần Thị B"])?;
    /// assert_eq!(sitting.members(), ["Nguyễn Văn A", "Trần Thị B"]);
    /// assert_eq!(sitting.with_members(["Nguyễn Văn A"]).unwrap_err().code(), "names_of_members");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`]: `names_of_members` if there are more or fewer names than sheets,
    /// `invalid_paper_text` for a name that is blank or holds a control character other than a line
    /// break.
    pub fn with_members<'a>(self, names: impl IntoIterator<Item = &'a str>) -> Result<Self, PaperError> {
        let names = names.into_iter().map(|name| written(PaperFact::Member, name));
        let members: Vec<String> = names.collect::<Result<_, _>>()?;
        let sheets = self.assessment.sheets().len();
        if members.len() == sheets {
            Ok(Self { members, ..self })
        } else {
            Err(PaperError::Members { given: members.len(), sheets })
        }
    }

    /// The same sitting with the day on which it was held, and the manner: in a sitting or by
    /// written opinion.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::law::PaperFact;
    /// use ocop::procedure::Manner;
    /// use time::macros::date;
    /// # use ocop::papers::CouncilSitting;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)); 2];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let sitting = CouncilSitting::new(assessment, "Trà xanh", "HTX Phìn Hồ")?;
    ///
    /// let sitting = sitting.held_on(date!(2026 - 06 - 12), Manner::Sitting)?;
    /// let blanks = sitting.minutes().blanks();
    /// assert!(blanks.iter().all(|blank| blank.fact() != Some(PaperFact::HeldOn)));
    /// let error = sitting.held_on(date!(2018 - 06 - 12), Manner::Sitting).unwrap_err();
    /// assert_eq!(error.code(), "before_first_regulation");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`]: `invalid_date` for a day outside the years 1 to 9999,
    /// `before_first_regulation` for any other day before 2019-08-21.
    pub fn held_on(self, day: Date, manner: Manner) -> Result<Self, PaperError> {
        Edition::of_dossier_in::<PaperError>("held_on", day)?;
        Ok(Self { held: Some((day, manner)), ..self })
    }

    /// The same sitting with a fact told in words: the place, the chair, the secretary or the
    /// opinions. It takes the place of an earlier text.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::law::PaperFact;
    /// # use ocop::papers::CouncilSitting;
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)); 2];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let sitting = CouncilSitting::new(assessment, "Trà xanh", "HTX Phìn Hồ")?;
    ///
    /// let sitting = sitting.with_text(PaperFact::Opinions, "Bao bì nên in rõ vùng nguyên liệu.")?;
    /// // The phone number stands on the producer's application.
    /// let error = sitting.with_text(PaperFact::Phone, "0219 000 000").unwrap_err();
    /// assert_eq!(error.code(), "fact_on_no_paper");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PaperError`]: `fact_told_otherwise` for a fact that is not told in words,
    /// `fact_on_no_paper` for a fact of an application, `invalid_paper_text` for a text that is
    /// blank or holds a control character other than a line break.
    pub fn with_text(mut self, fact: PaperFact, text: &str) -> Result<Self, PaperError> {
        if fact.form() != FactForm::Words {
            return Err(PaperError::Form { fact, given: FactForm::Words });
        }
        if !fact.is_of_council() {
            return Err(PaperError::Elsewhere { fact });
        }
        self.texts.insert(fact, written(fact, text)?);
        Ok(self)
    }

    /// The assessment.
    #[must_use]
    pub const fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// The product's name.
    #[must_use]
    pub fn product(&self) -> &str {
        &self.product
    }

    /// The producer's name.
    #[must_use]
    pub fn producer(&self) -> &str {
        &self.producer
    }

    /// The members' names, in the order of their sheets; none where they are not known.
    #[must_use]
    pub fn members(&self) -> &[String] {
        &self.members
    }

    /// The tally: the points of each member by criterion with their mean, the minima, and the
    /// result.
    ///
    /// Of a [result on record](crate::rating::RecordedResult), which has no sheets, it has the
    /// points of the parts and the total alone.
    ///
    /// Source: [reading 43](crate::law::Reading::CouncilPapers).
    ///
    /// ```
    /// use ocop::law::PaperKind;
    /// use ocop::papers::PaperItem;
    /// # use ocop::papers::CouncilSitting;
    /// # use ocop::{Assessment, Council, Edition, Lang, ProductSet, ScoreSheet, SetId};
    /// # let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)); 2];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let sitting = CouncilSitting::new(assessment, "Trà xanh", "HTX Phìn Hồ")?;
    ///
    /// let tally = sitting.tally();
    /// assert_eq!(tally.kind(), PaperKind::Tally);
    /// let points = tally.sections().iter().flat_map(|section| section.items()).find_map(|item| {
    ///     if let PaperItem::Table { columns, .. } = item { Some(columns) } else { None }
    /// });
    /// let columns: Vec<_> = points.into_iter().flatten().map(|head| head.get(Lang::En)).collect();
    /// assert_eq!(columns, ["Code", "Criterion", "Maximum", "Sheet 1", "Sheet 2", "Mean"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn tally(&self) -> Paper {
        self.paper(PaperKind::Tally, house::TALLY_TITLE, house::TALLY)
    }

    /// The minutes: what the council found, and what it proposes.
    ///
    /// The proposal follows from the assessment:
    ///
    /// | assessment | proposal |
    /// |---|---|
    /// | eliminated or stopped | elimination or stop, with the grounds |
    /// | totals too far apart | to discuss and score again |
    /// | a star that nobody certifies | no recognition and no certificate |
    /// | a star that the council's own tier certifies | recognition and a certificate |
    /// | a star that another tier certifies | recognition by that tier |
    /// | the points to go up, and their star | to send the dossier to the next tier |
    /// | the points to go up, and a lower star | both courses, of which it states one |
    ///
    /// The last two rows go before the others. A product goes up from the province with the points
    /// of five stars, and from a district with those of three stars under 1048 and of four stars
    /// under 148. The two courses are to send the dossier to the next tier, or to decide on the
    /// lower star: to recognise it, or to recognise nothing below three stars.
    ///
    /// Source: 26/2026, Art. 7(3) and 7(4); 1048, Annex II(1);
    /// [reading 18](crate::law::Reading::TowardsTheCentre),
    /// [reading 37](crate::law::Reading::PassedOnByPoints) and
    /// [reading 43](crate::law::Reading::CouncilPapers).
    ///
    /// ```
    /// use ocop::law::{PaperFact, PaperKind, Reading};
    /// use ocop::papers::PaperItem;
    /// # use ocop::papers::CouncilSitting;
    /// # use ocop::{Assessment, Council, Edition, Lang, ProductSet, ScoreSheet, SetId};
    /// # let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)); 2];
    /// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// # let sitting = CouncilSitting::new(assessment, "Trà xanh", "HTX Phìn Hồ")?;
    ///
    /// let minutes = sitting.minutes();
    /// assert_eq!(minutes.kind(), PaperKind::Minutes);
    /// // No decision prints a form for the minutes: it is a form of the library.
    /// assert_eq!(minutes.basis(), ocop::law::Basis::Reading(Reading::CouncilPapers));
    ///
    /// let items = minutes.sections().iter().flat_map(|section| section.items());
    /// let proposed = items.filter_map(|item| match item {
    ///     PaperItem::Field { fact: PaperFact::Proposal, value, .. } => value.as_ref(),
    ///     _ => None,
    /// });
    /// // Two blank sheets: one star.
    /// let texts: Vec<_> = proposed.map(|text| text.get(Lang::En)).collect();
    /// assert!(texts[0].ends_with("no recognition is proposed, and no certificate."));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn minutes(&self) -> Paper {
        self.paper(PaperKind::Minutes, house::MINUTES_TITLE, house::MINUTES)
    }

    fn paper(&self, kind: PaperKind, title: Text, form: &[FormSection]) -> Paper {
        Paper {
            kind,
            edition: self.assessment.council().edition(),
            revision: REVISION,
            number: PaperText::of(&Word(words::house_form)),
            title: PaperText::of(&title),
            basis: Basis::Reading(Reading::CouncilPapers),
            sections: sections(form, self),
        }
    }
}

struct CouncilOf(Authority);

impl Say for CouncilOf {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::council_of(lang, f, &self.0)
    }
}

/// The minima that hold the star down, or that there are none.
struct Unmet<'a>(&'a Rating);

impl Say for Unmet<'_> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.minima_basis() {
            MinimaBasis::Attested { up_to } => words::attested(lang, f, &up_to),
            _ if self.0.unmet().is_empty() => words::unmet_none(lang, f),
            _ => Listed(self.0.unmet().iter()).say(lang, f),
        }
    }
}

/// The grounds by their criteria.
struct Named(Grounds);

impl Say for Named {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct One(Ground);
        impl Say for One {
            fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.0.criterion() {
                    Some(criterion) => criterion.say(lang, f),
                    None => words::ground_of_dossier(lang, f),
                }
            }
        }
        let led = self.0.lead_to();
        Joined(self.0.iter().filter(|ground| Some(ground.kind()) == led).map(One)).say(lang, f)
    }
}

/// What the council proposes.
struct Proposal<'a> {
    assessment: &'a Assessment,
    outcome: &'a Outcome,
}

impl Say for Proposal<'_> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rating = match self.outcome {
            Outcome::Eliminated(grounds) => return words::eliminated(lang, f, &Named(*grounds)),
            Outcome::Stopped(grounds) => return words::stopped(lang, f, &Named(*grounds)),
            Outcome::Rescore(rescore) => {
                return words::rescore(lang, f, &rescore.spread(), &rescore.limit());
            }
            Outcome::Rated(rating) => rating,
        };
        let council = self.assessment.council();
        let rules = council.edition().rules();
        let (star, tier) = (rating.star(), council.tier());
        if let Some((least, courses, above)) = way_up(tier, rules) {
            let from = rules.bands.from(least);
            if rating.score().reaches(from) {
                let reading = courses.number();
                return match rating.certifier() {
                    _ if star >= least => words::pass_on(lang, f, &star, &above),
                    Some(_) => words::two_courses(lang, f, &from, &star, &above, &reading),
                    None => words::two_courses_or_none(lang, f, &from, &star, &above, &reading),
                };
            }
        }
        match rating.certifier() {
            Some(by) if by.authority == tier => words::recognise(lang, f, &star),
            Some(by) => words::recognise_by(lang, f, &star, &by.authority),
            None => words::not_recognised(lang, f, &star),
        }
    }
}

/// The way up from a council's tier: the star whose points are needed, the reading by which a lower
/// star leaves both courses open, and the tier above.
fn way_up(tier: Authority, rules: &Rules) -> Option<(Star, Reading, Authority)> {
    let mut rows = rules.procedure.steps.iter();
    let row = rows.find(|row| row.step == StepKind::Assess && row.tier() == Some(tier))?;
    let up = row.results.iter().find(|result| result.finding == Some(Finding::PointsReached))?;
    let above = Authority::ALL.iter().find(|above| **above > tier)?;
    Some((up.star?, up.both_courses?, *above))
}

impl Source for CouncilSitting {
    fn fact(&self, fact: PaperFact) -> Option<PaperText> {
        if let Some(text) = self.texts.get(&fact) {
            return some(text);
        }
        let assessment = &self.assessment;
        let outcome = assessment.rate();
        let rated = |of: &dyn Fn(&Rating) -> PaperText| match &outcome {
            Outcome::Rated(rating) => of(rating),
            // Elimination, stop and scoring again have neither score nor star.
            _ => PaperText::of(&Word(words::nothing)),
        };
        match fact {
            PaperFact::Council => some(&CouncilOf(assessment.council().tier())),
            PaperFact::ProductName => some(&self.product),
            PaperFact::ProducerName => some(&self.producer),
            PaperFact::CriteriaSet => some(assessment.set().criteria_set()),
            PaperFact::HeldOn => self.held.map(|(day, _)| PaperText::of(&day)),
            PaperFact::Manner => self.held.map(|(_, manner)| PaperText::of(&manner)),
            PaperFact::SheetCount => match assessment.members() {
                Some(members) => some(&members),
                None => some(&Word(words::on_record)),
            },
            PaperFact::Score => Some(rated(&|rating| PaperText::of(&rating.score()))),
            PaperFact::Band => Some(rated(&|rating| PaperText::of(&rating.band()))),
            PaperFact::UnmetMinima => Some(rated(&|rating| PaperText::of(&Unmet(rating)))),
            PaperFact::Star => match &outcome {
                Outcome::Rated(rating) => some(&rating.star()),
                outcome => some(&outcome.kind()),
            },
            PaperFact::Proposal => some(&Proposal { assessment, outcome: &outcome }),
            _ => None,
        }
    }

    fn tick(&self, _: PaperFact) -> Option<bool> {
        None
    }

    fn table(&self, table: PaperTable) -> Table {
        match table {
            PaperTable::Points => tables::points(&self.assessment, &self.members),
            PaperTable::Minima => tables::minima(&self.assessment),
            PaperTable::Members => tables::members(&self.assessment, &self.members),
            _ => Table { columns: Vec::new(), rows: Vec::new() },
        }
    }

    fn kind(&self) -> Option<(DossierKind, Answer<[Text; 3]>)> {
        None
    }
}

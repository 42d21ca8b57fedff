//! The catalogue as tables.

use ocop::catalogue::{Erratum, REVISION};
use ocop::law::Minima;
use ocop::{CriteriaSet, CriterionId, Edition, LevelId, Part, SetId, Star};

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text of at most so many characters.
    Text(u16),
    /// The same, or nothing.
    MaybeText(u16),
    /// A whole number.
    Whole,
    /// The same, or nothing.
    MaybeWhole,
    /// Yes or no.
    Flag,
}

/// A column: its name, what it holds, and what that means.
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) meaning: &'static str,
}

const fn column(name: &'static str, kind: Kind, meaning: &'static str) -> Column {
    Column { name, kind, meaning }
}

/// What stands in a row.
pub(crate) enum Cell {
    Text(String),
    Whole(u64),
    Flag(bool),
    Null,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(String::from(text))
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u8> for Cell {
    fn from(number: u8) -> Self {
        Self::Whole(u64::from(number))
    }
}

impl From<u16> for Cell {
    fn from(number: u16) -> Self {
        Self::Whole(u64::from(number))
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Whole(u64::from(number))
    }
}

impl From<bool> for Cell {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Null, Into::into)
    }
}

/// A table with its keys and rows.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) meaning: &'static str,
    pub(crate) columns: &'static [Column],
    pub(crate) keys: &'static [&'static str],
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// The cells of a row.
macro_rules! row {
    ($($cell:expr),* $(,)?) => { vec![$(Cell::from($cell)),*] };
}

use Kind::{Flag, MaybeText, MaybeWhole, Text, Whole};

/// Every table, those that others refer to first.
pub(crate) fn all() -> Vec<Table> {
    vec![
        catalogue(),
        edition(),
        band(),
        set(),
        set_edition(),
        part(),
        section(),
        criterion(),
        level(),
        note(),
        ground(),
        erratum(),
    ]
}

fn sets() -> impl Iterator<Item = &'static CriteriaSet> {
    SetId::all().map(SetId::criteria_set)
}

fn criteria() -> impl Iterator<Item = CriterionId> {
    sets().flat_map(CriteriaSet::criteria)
}

/// Numbers things from 1.
fn numbered<T>(things: impl Iterator<Item = T>) -> impl Iterator<Item = (u16, T)> {
    (1_u16..).zip(things)
}

fn catalogue() -> Table {
    Table {
        name: "ocop_catalogue",
        meaning: "What this export is: one row.",
        columns: const {
            &[
                column(
                    "revision",
                    Whole,
                    "rises with every correction that can change a score, a star or a date",
                ),
                column("library_version", Text(20), "the version of the library that printed it"),
            ]
        },
        keys: &["PRIMARY KEY (revision)"],
        rows: vec![row![REVISION, env!("CARGO_PKG_VERSION")]],
    }
}

fn edition() -> Table {
    let one = |edition: &Edition| {
        let rules = edition.rules();
        let minima = match rules.minima {
            Minima::None => "none",
            Minima::Printed => "printed",
            _ => "attested",
        };
        let first_day = ocop::date::text(edition.first_day()).to_string();
        let regulation = rules.regime.number();
        let name = rules.name();
        row![edition.code(), regulation, rules.act.number(), first_day, minima, name.vi(), name.en()]
    };
    Table {
        name: "ocop_edition",
        meaning: "The rules of some days: a decision, or a decision as amended.",
        columns: const {
            &[
                column("edition_code", Text(20), "stable code"),
                column("regulation", Whole, "the year of the decision whose criteria it applies"),
                column("decision_no", Text(40), "the number of the document that made it"),
                column("first_day", Text(10), "the first day on which dossiers come under it, as YYYY-MM-DD"),
                column(
                    "minima",
                    Text(10),
                    "none, printed (ocop_level.minimum_star) or attested by the council",
                ),
                column("name_vi", Text(200), "its name in Vietnamese"),
                column("name_en", Text(200), "its name in English"),
            ]
        },
        keys: &["PRIMARY KEY (edition_code)"],
        rows: Edition::ALL.iter().map(one).collect(),
    }
}

fn band() -> Table {
    let of = |edition: &Edition| {
        let edition = *edition;
        let bands = edition.rules().bands.iter();
        bands.map(move |band| row![edition.code(), band.star.number(), band.from]).collect::<Vec<_>>()
    };
    Table {
        name: "ocop_band",
        meaning: "From which score each star is; a band reaches up to the next one, which it does not hold.",
        columns: const {
            &[
                column("edition_code", Text(20), "the edition"),
                column("star", Whole, "1 to 5"),
                column(
                    "from_points",
                    Whole,
                    "the lowest score of the band; compare the exact mean, never a rounded one",
                ),
            ]
        },
        keys: &[
            "PRIMARY KEY (edition_code, star)",
            "FOREIGN KEY (edition_code) REFERENCES ocop_edition (edition_code)",
        ],
        rows: Edition::ALL.iter().flat_map(of).collect(),
    }
}

/// The set that its regime had before an amendment brought another one under its number.
fn is_as_signed(set: &CriteriaSet) -> bool {
    !set.id().governs(set.regime().last_edition())
}

fn set() -> Table {
    let one = |set: &CriteriaSet| {
        let attainable = set.attainable_total();
        row![
            set.id().to_string(),
            set.regime().number(),
            set.number(),
            is_as_signed(set),
            set.products().to_string(),
            attainable,
            set.fingerprint().to_string(),
            set.name().vi(),
            set.name().en(),
        ]
    };
    Table {
        name: "ocop_set",
        meaning: "The criteria sets: one for each product set of a regime, and the set that 1048 had as signed.",
        columns: const {
            &[
                column("set_id", Text(20), "stable identifier: year and number, as 2026/13"),
                column("regulation", Whole, "the year of the decision: 2019, 2023, 2026"),
                column("set_no", Whole, "the printed number, 1 to 26"),
                column("as_signed", Flag, "whether an amendment brought another set under its number"),
                column("products_id", Text(20), "the product set that it is for, as 148/13"),
                column("attainable", Whole, "the points that can be reached in all"),
                column(
                    "fingerprint",
                    Text(16),
                    "of what decides in the set: two with the same one rate every sheet alike",
                ),
                column("name_vi", Text(300), "the name it is printed under"),
                column("name_en", Text(300), "the same in English"),
            ]
        },
        keys: &["PRIMARY KEY (set_id)"],
        rows: sets().map(one).collect(),
    }
}

fn set_edition() -> Table {
    let of = |set: &'static CriteriaSet| {
        set.editions().iter().map(move |edition| row![set.id().to_string(), edition.code()])
    };
    Table {
        name: "ocop_set_edition",
        meaning: "Under which editions dossiers are rated by a set.",
        columns: const {
            &[column("set_id", Text(20), "the set"), column("edition_code", Text(20), "the edition")]
        },
        keys: &[
            "PRIMARY KEY (set_id, edition_code)",
            "FOREIGN KEY (set_id) REFERENCES ocop_set (set_id)",
            "FOREIGN KEY (edition_code) REFERENCES ocop_edition (edition_code)",
        ],
        rows: sets().flat_map(of).collect(),
    }
}

fn part() -> Table {
    let of = |set: &'static CriteriaSet| {
        let rules = set.regime().last_edition().rules();
        Part::ALL.iter().map(move |part| {
            let name = part.name();
            let max = rules.part_max(*part);
            row![set.id().to_string(), part.code(), max, set.attainable(*part), name.vi(), name.en()]
        })
    };
    Table {
        name: "ocop_part",
        meaning: "The parts A, B and C of each set.",
        columns: const {
            &[
                column("set_id", Text(20), "the set"),
                column("part_code", Text(1), "A, B or C"),
                column("max_points", Whole, "the nominal maximum"),
                column("attainable", Whole, "the points that can be reached"),
                column("name_vi", Text(200), "its name in Vietnamese"),
                column("name_en", Text(200), "its name in English"),
            ]
        },
        keys: &["PRIMARY KEY (set_id, part_code)", "FOREIGN KEY (set_id) REFERENCES ocop_set (set_id)"],
        rows: sets().flat_map(of).collect(),
    }
}

fn section() -> Table {
    let of = |set: &'static CriteriaSet| {
        numbered(set.sections()).map(move |(place, section)| {
            let (id, name) = (set.id().to_string(), section.name());
            row![id, section.code(), place, section.part().code(), section.max(), name.vi(), name.en()]
        })
    };
    Table {
        name: "ocop_section",
        meaning: "The numbered headings of a set; one within another follows it.",
        columns: const {
            &[
                column("set_id", Text(20), "the set"),
                column("section_code", Text(10), "the printed number"),
                column("sort_order", Whole, "its place in the set, from 1"),
                column("part_code", Text(1), "the part it stands in"),
                column("max_points", Whole, "the sum of its criteria's maxima"),
                column("name_vi", Text(300), "its name in Vietnamese"),
                column("name_en", Text(300), "its name in English"),
            ]
        },
        keys: &[
            "PRIMARY KEY (set_id, section_code)",
            "FOREIGN KEY (set_id, part_code) REFERENCES ocop_part (set_id, part_code)",
        ],
        rows: sets().flat_map(of).collect(),
    }
}

fn criterion() -> Table {
    let one = |(place, criterion): (u16, CriterionId)| {
        let (set, name) = (criterion.set(), criterion.name());
        row![
            criterion.to_string(),
            set.to_string(),
            place,
            criterion.code(),
            criterion.part().code(),
            criterion.section().map(|section| section.code()),
            criterion.topic().code(),
            criterion.max(),
            set.criteria_set().story() == Some(criterion),
            criterion.is_story_only(),
            criterion.has_cases(),
            criterion.requires_all_from_province(),
            name.vi(),
            name.en(),
        ]
    };
    Table {
        name: "ocop_criterion",
        meaning: "The criteria: on each one level is chosen, or none.",
        columns: const {
            &[
                column("criterion_id", Text(30), "stable identifier: set and printed code, as 2026/13/1.5"),
                column("set_id", Text(20), "the set"),
                column("sort_order", Whole, "its place in the set, from 1"),
                column("criterion_code", Text(10), "the printed code"),
                column("part_code", Text(1), "the part it counts for"),
                column("section_code", MaybeText(10), "the innermost heading it stands under, if any"),
                column("topic", Text(40), "what it is about, the same code in every set and regime"),
                column("max_points", Whole, "the printed maximum"),
                column(
                    "is_story",
                    Flag,
                    "whether it says that the product has a story: at a level with points",
                ),
                column("story_only", Flag, "whether points on it need a story"),
                column("has_cases", Flag, "whether exactly one of two cases a, b applies"),
                column("all_from_province", Flag, "whether all of the product must come from the province"),
                column("name_vi", Text(300), "its name in Vietnamese"),
                column("name_en", Text(300), "its name in English"),
            ]
        },
        keys: &[
            "PRIMARY KEY (criterion_id)",
            "UNIQUE (set_id, criterion_code)",
            "FOREIGN KEY (set_id, part_code) REFERENCES ocop_part (set_id, part_code)",
        ],
        rows: sets().flat_map(|set| numbered(set.criteria()).map(one)).collect(),
    }
}

fn level() -> Table {
    let one = |(place, level): (u16, LevelId)| {
        row![
            level.to_string(),
            level.criterion().to_string(),
            place,
            level.case().map(|case| case.code()),
            level.position(),
            level.points(),
            level.minimum_for().map(Star::number),
            level.label().vi(),
            level.label().en(),
        ]
    };
    Table {
        name: "ocop_level",
        meaning: "The levels of a criterion: one for each printed box.",
        columns: LEVEL,
        keys: &[
            "PRIMARY KEY (level_id)",
            "UNIQUE (criterion_id, sort_order)",
            "FOREIGN KEY (criterion_id) REFERENCES ocop_criterion (criterion_id)",
        ],
        rows: criteria().flat_map(|criterion| numbered(criterion.levels()).map(one)).collect(),
    }
}

const LEVEL: &[Column] = &[
    column(
        "level_id",
        Text(40),
        "stable identifier: criterion and name there, as 2026/13/1.5:3 or 2026/26/8:a2",
    ),
    column("criterion_id", Text(30), "the criterion"),
    column("sort_order", Whole, "its place in the criterion, from 1, case a before case b"),
    column("case_code", MaybeText(1), "a or b, where the criterion has cases"),
    column("level_position", Whole, "its printed place, from 1, within its case"),
    column("points", Whole, "its points"),
    column("minimum_star", MaybeWhole, "the star for which it, or a later one of its case, is the minimum"),
    column("label_vi", Text(600), "what it asks for, in Vietnamese"),
    column("label_en", Text(600), "the same in English"),
];

fn note() -> Table {
    let of = |criterion: CriterionId| {
        numbered(criterion.notes().iter()).map(move |(place, note)| {
            row![criterion.to_string(), place, note.kind().code(), note.text().vi(), note.text().en()]
        })
    };
    Table {
        name: "ocop_note",
        meaning: "What is printed with a criterion: conditions, grounds of elimination and stop, guidance.",
        columns: const {
            &[
                column("criterion_id", Text(30), "the criterion"),
                column("sort_order", Whole, "its place with the criterion, from 1"),
                column("kind", Text(30), "what the note does"),
                column("text_vi", Text(1000), "what it says, in Vietnamese"),
                column("text_en", Text(1000), "the same in English"),
            ]
        },
        keys: &[
            "PRIMARY KEY (criterion_id, sort_order)",
            "FOREIGN KEY (criterion_id) REFERENCES ocop_criterion (criterion_id)",
        ],
        rows: criteria().flat_map(of).collect(),
    }
}

fn ground() -> Table {
    let of = |set: &'static CriteriaSet| {
        set.dossier_grounds().iter().map(move |ground| {
            row![set.id().to_string(), ground.code(), ground.name().vi(), ground.name().en()]
        })
    };
    Table {
        name: "ocop_dossier_ground",
        meaning: "The grounds of the dossier as a whole on which it is eliminated before it is scored.",
        columns: const {
            &[
                column("set_id", Text(20), "the set"),
                column("ground_code", Text(60), "stable code"),
                column("name_vi", Text(600), "what it is, in Vietnamese"),
                column("name_en", Text(600), "the same in English"),
            ]
        },
        keys: &["PRIMARY KEY (set_id, ground_code)", "FOREIGN KEY (set_id) REFERENCES ocop_set (set_id)"],
        rows: sets().flat_map(of).collect(),
    }
}

fn erratum() -> Table {
    let of = |(place, erratum): (u16, &'static Erratum)| {
        let concerned = sets().filter(move |set| erratum.concerns(set.id()));
        concerned.map(move |set| {
            row![
                set.id().to_string(),
                place,
                erratum.criterion(),
                erratum.kind().code(),
                erratum.printed().vi(),
                erratum.printed().en(),
                erratum.applied().vi(),
                erratum.applied().en(),
                erratum.why().vi(),
                erratum.why().en(),
            ]
        })
    };
    Table {
        name: "ocop_erratum",
        meaning: "Misprints and doubtful places of the print: what stands there, and what is applied.",
        columns: const {
            &[
                column("set_id", Text(20), "the set"),
                column("erratum_no", Whole, "the number of the erratum, which may concern several sets"),
                column("criterion_code", MaybeText(10), "the printed code of the criterion, if it is on one"),
                column("kind", Text(30), "what kind it is"),
                column("printed_vi", Text(1000), "what is printed"),
                column("printed_en", Text(1000), "the same in English"),
                column("applied_vi", Text(1000), "what the tables apply"),
                column("applied_en", Text(1000), "the same in English"),
                column("why_vi", Text(1000), "why"),
                column("why_en", Text(1000), "the same in English"),
            ]
        },
        keys: &["PRIMARY KEY (set_id, erratum_no)", "FOREIGN KEY (set_id) REFERENCES ocop_set (set_id)"],
        rows: numbered(Erratum::all()).flat_map(of).collect(),
    }
}

/// A row a level with its criterion, its set and the revision: a table for spreadsheets.
pub(crate) fn levels() -> Table {
    let one = |level: LevelId| {
        let criterion = level.criterion();
        let set = criterion.set();
        let (own, name) = (set.criteria_set(), criterion.name());
        row![
            REVISION,
            set.to_string(),
            set.regime().number(),
            own.number(),
            own.fingerprint().to_string(),
            own.name().vi(),
            own.name().en(),
            criterion.part().code(),
            criterion.to_string(),
            criterion.code(),
            criterion.max(),
            criterion.is_story_only(),
            name.vi(),
            name.en(),
            level.to_string(),
            level.case().map(|case| case.code()),
            level.position(),
            level.points(),
            level.minimum_for().map(Star::number),
            level.label().vi(),
            level.label().en(),
        ]
    };
    Table {
        name: "levels",
        meaning: "",
        columns: const {
            &[
                column("revision", Whole, ""),
                column("set_id", Text(20), ""),
                column("regulation", Whole, ""),
                column("set_no", Whole, ""),
                column("fingerprint", Text(16), ""),
                column("set_vi", Text(300), ""),
                column("set_en", Text(300), ""),
                column("part_code", Text(1), ""),
                column("criterion_id", Text(30), ""),
                column("criterion_code", Text(10), ""),
                column("max_points", Whole, ""),
                column("story_only", Flag, ""),
                column("criterion_vi", Text(300), ""),
                column("criterion_en", Text(300), ""),
                column("level_id", Text(40), ""),
                column("case_code", MaybeText(1), ""),
                column("level_position", Whole, ""),
                column("points", Whole, ""),
                column("minimum_star", MaybeWhole, ""),
                column("label_vi", Text(600), ""),
                column("label_en", Text(600), ""),
            ]
        },
        keys: &[],
        rows: criteria().flat_map(CriterionId::levels).map(one).collect(),
    }
}

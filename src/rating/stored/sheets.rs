//! Sheets, open and closed.

use alloc::borrow::ToOwned as _;

use crate::base::stored::stored;
use crate::catalogue::{CriterionId, SetId};
use crate::rating::{Choice, Choices, Given, OpenSheet, Reply, ScoreSheet, SheetErrors};

/// `{"set": "2026/13", "levels": {"1.1": 2, "8": "a1"}}`; criteria without a level are left out.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct SheetFields {
    set: SetId,
    levels: Choices,
}

impl From<&ScoreSheet> for SheetFields {
    fn from(sheet: &ScoreSheet) -> Self {
        Self { set: sheet.set(), levels: Choices::from(*sheet) }
    }
}

impl TryFrom<SheetFields> for ScoreSheet {
    type Error = SheetErrors;

    fn try_from(fields: SheetFields) -> Result<Self, Self::Error> {
        fields.levels.check(fields.set)
    }
}

impl From<&OpenSheet> for SheetFields {
    /// Every criterion: its level, 0 for none, `"?"` where it is not answered yet.
    fn from(sheet: &OpenSheet) -> Self {
        let given = |(criterion, reply): (CriterionId, Reply)| {
            let given = match reply {
                Reply::Open => Given::Open,
                Reply::NoLevel => Given::Choice(Choice::NONE),
                Reply::Level(level) => Given::Choice(level.into()),
            };
            (criterion.code().to_owned(), given)
        };
        Self { set: sheet.set(), levels: Choices(sheet.replies().map(given).collect()) }
    }
}

impl TryFrom<SheetFields> for OpenSheet {
    type Error = SheetErrors;

    fn try_from(fields: SheetFields) -> Result<Self, Self::Error> {
        fields.levels.check_open(fields.set)
    }
}

stored! { ScoreSheet as SheetFields, OpenSheet as SheetFields }

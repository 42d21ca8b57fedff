//! The stored forms of what the rules answer.

use super::{Authority, Band, Certifier, Citation, Star, WindowRules};
use crate::base::stored::stored;

macro_rules! fields {
    ($($(#[$doc:meta])* $Type:ident as $Fields:ident { $($field:ident: $type:ty),+ })*) => {
        $(
            $(#[$doc])*
            #[derive(serde::Serialize, serde::Deserialize)]
            #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
            struct $Fields {
                $($field: $type,)+
            }

            impl From<&$Type> for $Fields {
                fn from(value: &$Type) -> Self {
                    let $Type { $($field),+ } = *value;
                    Self { $($field),+ }
                }
            }

            impl From<$Fields> for $Type {
                fn from(fields: $Fields) -> Self {
                    let $Fields { $($field),+ } = fields;
                    Self { $($field),+ }
                }
            }
        )*

        stored! { $($Type as $Fields),* }
    };
}

fields! {
    /// `{"star": 3, "from": 50, "citation": {...}}`.
    Band as BandFields { star: Star, from: u8, citation: Citation }
    /// `{"authority": "province", "citation": {...}}`.
    Certifier as CertifierFields { authority: Authority, citation: Citation }
    /// `{"earliest": 180, "latest": 120}`.
    WindowRules as WindowFields { earliest: u16, latest: u16 }
}

//! Names of communes, what product codes name, and where the sources are in doubt.

use proptest::arbitrary::Arbitrary;
use proptest::prelude::*;
use proptest::sample::select;

use super::parts::parts;
use crate::place::{
    AnyCommune, CodePlace, CodeUnits, CommuneCode, CommuneId, DistrictCode, DistrictId, EarlierCommuneId,
    FormerCommuneId, UnitCandidate, UnitDoubt, UnitName,
};

/// The place that a code would name for a unit of the tables.
pub(super) fn named_place() -> impl Strategy<Value = CodePlace> {
    let five = |commune: FormerCommuneId, code: &str| {
        let district = commune.district();
        Some(CodePlace::FiveParts {
            province: commune.province(),
            district: DistrictCode::new(district.code()).ok()?,
            commune: CommuneCode::new(code).ok()?,
        })
    };
    prop_oneof![
        any::<CommuneId>().prop_filter_map("a code", |commune| {
            let code = CommuneCode::new(commune.code()).ok()?;
            Some(CodePlace::WithCommune { province: commune.province(), commune: code })
        }),
        any::<FormerCommuneId>().prop_filter_map("a code", move |commune| five(commune, commune.code())),
        any::<EarlierCommuneId>()
            .prop_filter_map("a code", move |earlier| five(earlier.became(), earlier.code())),
        any::<DistrictId>().prop_filter_map("a code", |district| {
            let code = DistrictCode::new(district.code()).ok()?;
            Some(CodePlace::WithDistrict { province: district.province(), district: code })
        }),
    ]
}

parts! {
    /// The name of a commune as somebody might write it: with or without its province and its
    /// district, with or without Vietnamese marks. Without a province, many communes may have the
    /// same name.
    ///
    /// ```
    /// use ocop::proptest1::unit_name;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(name in unit_name())| {
    ///     prop_assert!(!name.text().is_empty());
    /// });
    /// ```
    unit_name: UnitName<'static> =
        (any::<AnyCommune>(), any::<[bool; 3]>()).prop_map(|(commune, [province, district, dropped])| {
            let mut name = UnitName::new(commune.short_name());
            if province {
                name = name.with_province(commune.province());
            }
            if let Some(district) = commune.district().filter(|_| district) {
                name = name.with_district(district);
            }
            if dropped { name.with_marks_dropped() } else { name }
        });

    /// The administrative units that a product code names.
    ///
    /// ```
    /// use ocop::proptest1::code_units;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(units in code_units())| {
    ///     prop_assert!(units.district().is_some() || units.commune().is_some());
    /// });
    /// ```
    code_units: CodeUnits = named_place().prop_filter_map("units of the tables", |place| place.units().ok());

    /// A unit that a name may mean.
    ///
    /// ```
    /// use ocop::proptest1::unit_candidate;
    /// use ocop::{Lang, Say};
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(unit in unit_candidate())| {
    ///     prop_assert!(!unit.text(Lang::Vi).to_string().is_empty());
    /// });
    /// ```
    unit_candidate: UnitCandidate = prop_oneof![
        any::<AnyCommune>().prop_map(UnitCandidate::Commune),
        any::<EarlierCommuneId>().prop_map(UnitCandidate::Earlier),
        any::<DistrictId>().prop_map(UnitCandidate::District),
    ];

    /// A place where the sources of the tables disagree.
    ///
    /// ```
    /// use ocop::place::UnitDoubt;
    /// use ocop::proptest1::unit_doubt;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(doubt in unit_doubt())| {
    ///     prop_assert!(UnitDoubt::ALL.contains(&doubt));
    /// });
    /// ```
    unit_doubt: UnitDoubt = select(UnitDoubt::ALL);
}

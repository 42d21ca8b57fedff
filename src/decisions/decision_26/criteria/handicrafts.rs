//! Handicrafts.

use crate::catalogue::{line, part, section};
use crate::decisions::heading::{COMMUNITY, DEVELOPMENT, INDICATORS, MARKETING, PRODUCTION, STORY};
use crate::decisions::note::{
    CAPACITY_COMPARED_BY_OUTPUT, DESIGN_ELEMENTS, DISTINCT_QUALITY, EXPORT_EVIDENCE, INFRINGES_IP,
    MANDATORY_OR_ENCOURAGED, SALES_AND_DISTRIBUTION, STANDARD_WITH_TEST_REPORT, STORY_CONTENT, STORY_ONLY,
    USE_VALUE,
};
use crate::decisions::scales::{community, craft, marketing, origin, packaging, production, quality, story};
use crate::law::Part;

set! {
    /// Set 21: household and decorative handicrafts.
    CRAFTS = Crafts, "Thủ công mỹ nghệ gia dụng, trang trí" / "Household and decorative handicrafts",
    eliminated: [Forgery, RegistrationDossier],
    [
        part(Part::A, 40),
          section("1", &PRODUCTION),
            line("1.1",  4, &origin::SOME_RAW_MATERIAL_FROM_PROVINCE,               "1*** 2 4"),
            line("1.2",  3, &production::CRAFTING_WITH_TRADITIONAL_SKILLS,          "1 2 3"),
            line("1.3",  3, &production::CAPACITY_SMALL_MEDIUM_LARGE,               "1 2 3").notes(&[&CAPACITY_COMPARED_BY_OUTPUT]),
            line("1.4",  4, &production::LINKAGE_OF_OUTPUT_UP_TO_REGISTRATION,      "0 1 2**** 4*****"),
            line("1.5",  4, &production::ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING, "1**** 2 4"),
            line("1.6",  1, &production::SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS,        "0 1"),
          section("2", &DEVELOPMENT),
            line("2.1",  4, &origin::COMMUNE_SPECIALITY_OR_NEW_PRODUCT,             "0 1 2 4****"),
            line("2.2",  4, &packaging::PACKAGING_LABEL_STORY_MESSAGE_CODE,         "1*** 3 4****"),
            line("2.3",  1, &packaging::GOODS_LABEL_BILINGUAL,                      "0 1"),
          section("3", &COMMUNITY),
            line("3.1",  3, &community::ALL_LLC_IN_SECOND_LEVEL,                    "1 2 3"),
            line("3.2",  1, &community::WOMAN_MINORITY_OR_DISABLED,                 "0 1"),
            line("3.3",  3, &community::WORKERS_FROM_COMMUNE,                       "1 2 3"),
            line("3.4",  2, &community::PROFIT_GROWTH_OR_COOPERATIVE_RATING,        "1 2****"),
            line("3.5",  3, &community::PACKAGING_TRADEMARKS_ORIGIN_SIGN_PATENTS,   "1*** 2**** 3"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.1",  5, &marketing::MARKET_FROM_COMMUNE_TO_MODERN_TRADE,        "1 2*** 3**** 5*****"),
            line("4.2",  3, &marketing::DISTRIBUTION_MANAGEMENT,                    "0 1 2 3").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.3",  5, &marketing::PROMOTION_BY_NUMBER_OF_ACTIVITIES,          "0 1 2 3 5"),
          section("5", &STORY),
            line("5.1",  5, &story::STORY_ON_LEAFLET_WEBSITE_TRACEABILITY,          "0 1 2 3 5****"),
            line("5.2",  2, &story::STORY_CONCISE_IN_STORYTELLING_STYLE,            "0 1 2").notes(&[&STORY_ONLY]),
            line("5.3",  5, &story::STORY_LOCAL_CHARACTER_AND_APPEAL,               "0 1*** 3 5").notes(&[&STORY_CONTENT]),
        part(Part::C, 35),
          section("6", &INDICATORS),
            line("6.1",  5, &craft::CRAFTSMANSHIP_AND_SALEABILITY,                  "0 1 3 5*****"),
            line("6.2",  5, &craft::UNIQUE_DESIGN_WITH_LOCAL_WISDOM,                "1 3 5*****").notes(&[&INFRINGES_IP]),
            line("6.3",  3, &craft::DESIGN_VALUE_INTEGRATION,                       "0 1 2 3").notes(&[&DESIGN_ELEMENTS]),
            line("6.4",  3, &craft::BASIC_FUNCTIONS_BY_MARKET,                      "0 1 2 3").notes(&[&USE_VALUE]),
            line("6.5",  5, &craft::GREEN_MATERIAL_FOR_PEOPLE,                      "0 3 5"),
          line("7",    4, &quality::DECLARATION_WITH_STANDARDS_APPLIED,           "1*** 2 4").notes(&[&STANDARD_WITH_TEST_REPORT, &MANDATORY_OR_ENCOURAGED]),
          line("8",    5, &quality::PROCESSING_FACILITY_CERTIFICATES_CRAFTS,      "1*** 3**** 5"),
          line("9",    5, &marketing::EXPORT_POTENTIAL_SOUTHEAST_ASIA,            "1 3 5").notes(&[&EXPORT_EVIDENCE]),
    ]
}

set! {
    /// Set 22: fabrics and garments.
    FABRICS_AND_GARMENTS = FabricsAndGarments, "Vải, may mặc" / "Fabrics and garments",
    eliminated: [Forgery, RegistrationDossier],
    [
        part(Part::A, 40),
          section("1", &PRODUCTION),
            line("1.1",  4, &origin::SOME_RAW_MATERIAL_FROM_PROVINCE,               "1*** 2 4"),
            line("1.2",  3, &production::CRAFTING_WITH_TRADITIONAL_SKILLS,          "1 2 3"),
            line("1.3",  3, &production::CAPACITY_SMALL_MEDIUM_LARGE,               "1 2 3").notes(&[&CAPACITY_COMPARED_BY_OUTPUT]),
            line("1.4",  4, &production::LINKAGE_OF_OUTPUT_UP_TO_REGISTRATION,      "0 1 2**** 4*****"),
            line("1.5",  3, &production::ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING, "1**** 2 3"),
            line("1.6",  1, &production::SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS,        "0 1"),
          section("2", &DEVELOPMENT),
            line("2.1",  4, &origin::COMMUNE_SPECIALITY_OR_NEW_PRODUCT,             "0 1 2 4****"),
            line("2.2",  5, &packaging::PACKAGING_LABEL_STORY_MESSAGE_CODE,         "1*** 3 5****"),
            line("2.3",  1, &packaging::GOODS_LABEL_BILINGUAL,                      "0 1"),
          section("3", &COMMUNITY),
            line("3.1",  3, &community::ALL_LLC_IN_SECOND_LEVEL,                    "1 2 3"),
            line("3.2",  1, &community::WOMAN_MINORITY_OR_DISABLED,                 "0 1"),
            line("3.3",  3, &community::WORKERS_FROM_COMMUNE,                       "1 2 3"),
            line("3.4",  2, &community::PROFIT_GROWTH_OR_COOPERATIVE_RATING,        "1 2****"),
            line("3.5",  3, &community::PACKAGING_TRADEMARKS_ORIGIN_SIGN_PATENTS,   "1*** 2**** 3"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.1",  5, &marketing::MARKET_FROM_COMMUNE_TO_MODERN_TRADE,        "1 2*** 3**** 5*****"),
            line("4.2",  3, &marketing::DISTRIBUTION_MANAGEMENT,                    "0 1 2 3").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.3",  5, &marketing::PROMOTION_BY_NUMBER_OF_ACTIVITIES,          "0 1 2 3 5"),
          section("5", &STORY),
            line("5.1",  5, &story::STORY_ON_LEAFLET_WEBSITE_TRACEABILITY,          "0 1 2 3 5****"),
            line("5.2",  2, &story::STORY_CONCISE_IN_STORYTELLING_STYLE,            "0 1 2").notes(&[&STORY_ONLY]),
            line("5.3",  5, &story::STORY_LOCAL_CHARACTER_AND_APPEAL,               "0 1*** 3 5").notes(&[&STORY_CONTENT]),
        part(Part::C, 35),
          section("6", &INDICATORS),
            line("6.1",  5, &craft::CRAFTSMANSHIP_AND_SALEABILITY,                  "0 1 3 5*****"),
            line("6.2",  5, &craft::UNIQUE_DESIGN_WITH_LOCAL_WISDOM,                "1 3 5*****").notes(&[&INFRINGES_IP, &DISTINCT_QUALITY]),
            line("6.3",  5, &craft::DESIGN_VALUE_INTEGRATION,                       "0 1 3 5").notes(&[&DESIGN_ELEMENTS]),
            line("6.4",  4, &craft::BASIC_FUNCTIONS_BY_MARKET,                      "0 1 2 4").notes(&[&USE_VALUE]),
            line("6.5",  5, &craft::GREEN_MATERIAL_FOR_ETHNIC_MINORITY,             "0 3 5"),
          line("7",    3, &quality::DECLARATION_WITH_STANDARDS_APPLIED,           "1*** 2 3"),
          line("8",    3, &quality::INSTRUCTIONS_FOR_FUNCTIONS_AND_CULTURE,       "1 2 3"),
          line("9",    5, &marketing::EXPORT_POTENTIAL_SOUTHEAST_ASIA,            "1 3 5").notes(&[&EXPORT_EVIDENCE]),
    ]
}

//! Handicrafts.

use crate::catalogue::{line, part, section};
use crate::decisions::heading::{COMMUNITY, DEVELOPMENT, INDICATORS, MARKETING, PRODUCTION, STORY};
use crate::decisions::note::{
    CAPACITY_COMPARED, DESIGN_ELEMENTS, DISTINCT_QUALITY, INFRINGES_IP, SALES_AND_DISTRIBUTION, STORY_ONLY,
    STORY_ONLY_BY_CONTENT, TEST_REPORTS_OR_FULL_POINTS, USE_VALUE,
};
use crate::decisions::scales::{community, craft, marketing, origin, packaging, production, quality, story};
use crate::law::Part;

set! {
    /// Set 21: household and decorative handicrafts.
    CRAFTS = Crafts, "Thủ công mỹ nghệ gia dụng, trang trí" / "Household and decorative handicrafts",
    eliminated: [],
    [
        part(Part::A, 40),
          section("1", &PRODUCTION),
            line("1.a",  5, &origin::RAW_MATERIAL_FROM_PROVINCE,                    "1*** 3 5"),
            line("1.b",  3, &production::CRAFTING_WITH_TRADITIONAL_SKILLS,          "1 2 3"),
            line("1.c",  3, &production::CAPACITY_SMALL_MEDIUM_EXPORT,              "1 2**** 3*****").notes(&[&CAPACITY_COMPARED]),
            line("1.d",  3, &production::LINKAGE_OF_RAW_MATERIAL,                   "0 1 2**** 3*****"),
            line("1.đ",  4, &production::ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING, "1**** 2 4"),
            line("1.e",  1, &production::SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS,        "0 1"),
          section("2", &DEVELOPMENT),
            line("2.a",  5, &origin::DISTRICT_SPECIALITY_OR_NEW_PRODUCT,            "0 1 3 5****"),
            line("2.b",  4, &packaging::PACKAGING_AND_LABEL_STORY_TRACEABLE,        "0 1 3**** 4*****"),
          section("3", &COMMUNITY),
            line("3.a",  3, &community::LLC_BY_MEMBERS_WITH_FARM,                   "1 2 3"),
            line("3.b",  1, &community::WOMAN_OR_MINORITY,                          "0 1"),
            line("3.c",  3, &community::WORKERS_FROM_DISTRICT,                      "1 3"),
            line("3.d",  2, &community::COOPERATIVE_RATING_OR_OTHERS_PROFIT_GROWTH, "1 2****"),
            line("3.đ",  1, &community::ACCOUNTING_AS_REGULATED,                    "0 1"),
            line("3.e",  2, &community::PRODUCT_TRADEMARK_AND_ORIGIN_SIGN,          "1**** 2"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.a",  5, &marketing::MARKET_FROM_DISTRICT_TO_MODERN_TRADE,       "1 2 3 5"),
            line("4.b",  4, &marketing::DISTRIBUTION_MANAGEMENT,                    "0 1 3 4").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.c",  4, &marketing::PROMOTION_WITH_WEBSITE_OR_SOCIAL_MEDIA,     "0 1 2 3 4"),
          section("5", &STORY),
            line("5.a",  5, &story::STORY_PRESENTED_AND_ON_WEBSITE,                 "0 1 2 3 4 5"),
            line("5.b",  5, &story::STORY_OWN_ORIGIN_AND_DISTINCTIVENESS,           "0 1 3*** 5****").notes(&[&STORY_ONLY_BY_CONTENT]),
            line("5.c",  2, &story::STORY_ELEMENTS_AND_MESSAGES,                    "0 1 2*****").notes(&[&STORY_ONLY]),
        part(Part::C, 35),
          section("6", &INDICATORS),
            line("6.a",  5, &craft::CRAFTSMANSHIP_AND_SALEABILITY,                  "0 1 3 5*****"),
            line("6.b",  5, &craft::UNIQUE_DESIGN_WITH_LOCAL_WISDOM,                "1 3 5*****").notes(&[&INFRINGES_IP]),
            line("6.c",  3, &craft::DESIGN_VALUE_INTEGRATION,                       "0 1 2 3").notes(&[&DESIGN_ELEMENTS]),
            line("6.d",  3, &craft::BASIC_FUNCTIONS_BY_MARKET,                      "0 1 2 3").notes(&[&USE_VALUE]),
            line("6.đ",  5, &craft::GREEN_MATERIAL_FOR_ETHNIC_MINORITY_OR_POOR,     "0 3 5"),
          line("7",    4, &quality::PERIODIC_TESTING,                             "0 2 4").notes(&[&TEST_REPORTS_OR_FULL_POINTS]),
          line("8",    5, &quality::INTERNAL_CONTROL_TO_ISO_AND_EXPORT_DOSSIER,   "0 1 2*** 3**** 5*****"),
          line("9",    5, &marketing::EXPORT_POTENTIAL_SOUTHEAST_ASIA,            "1 3 5"),
    ]
}

set! {
    /// Set 22: fabrics and garments.
    FABRICS_AND_GARMENTS = FabricsAndGarments, "Vải, may mặc" / "Fabrics and garments",
    eliminated: [],
    [
        part(Part::A, 40),
          section("1", &PRODUCTION),
            line("1.a",  5, &origin::RAW_MATERIAL_FROM_PROVINCE,                    "1*** 3 5"),
            line("1.b",  3, &production::CRAFTING_WITH_TRADITIONAL_SKILLS,          "1 2 3"),
            line("1.c",  3, &production::CAPACITY_SMALL_MEDIUM_EXPORT,              "1 2**** 3*****").notes(&[&CAPACITY_COMPARED]),
            line("1.d",  3, &production::LINKAGE_OF_RAW_MATERIAL,                   "0 1 2**** 3*****"),
            line("1.đ",  4, &production::ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING, "1**** 2 4"),
            line("1.e",  1, &production::SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS,        "0 1"),
          section("2", &DEVELOPMENT),
            line("2.a",  5, &origin::DISTRICT_SPECIALITY_OR_NEW_PRODUCT,            "0 1 3 5****"),
            line("2.b",  4, &packaging::PACKAGING_AND_LABEL_STORY_TRACEABLE,        "0 1 3**** 4*****"),
          section("3", &COMMUNITY),
            line("3.a",  3, &community::LLC_BY_MEMBERS_WITH_FARM,                   "1 2 3"),
            line("3.b",  1, &community::WOMAN_OR_MINORITY,                          "0 1"),
            line("3.c",  3, &community::WORKERS_FROM_DISTRICT,                      "1 3"),
            line("3.d",  2, &community::COOPERATIVE_RATING_OR_OTHERS_PROFIT_GROWTH, "1 2****"),
            line("3.đ",  1, &community::ACCOUNTING_AS_REGULATED,                    "0 1"),
            line("3.e",  2, &community::PRODUCT_TRADEMARK_AND_ORIGIN_SIGN,          "1**** 2"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.a",  5, &marketing::MARKET_FROM_DISTRICT_TO_MODERN_TRADE,       "1 2 3 5"),
            line("4.b",  4, &marketing::DISTRIBUTION_MANAGEMENT,                    "0 1 3 4").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.c",  4, &marketing::PROMOTION_WITH_WEBSITE_OR_SOCIAL_MEDIA,     "0 1 2 3 4"),
          section("5", &STORY),
            line("5.a",  5, &story::STORY_PRESENTED_AND_ON_WEBSITE,                 "0 1 2 3 4 5"),
            line("5.b",  5, &story::STORY_OWN_ORIGIN_AND_DISTINCTIVENESS,           "0 1 3*** 5****").notes(&[&STORY_ONLY_BY_CONTENT]),
            line("5.c",  2, &story::STORY_ELEMENTS_AND_MESSAGES,                    "0 1 2*****").notes(&[&STORY_ONLY]),
        part(Part::C, 35),
          section("6", &INDICATORS),
            line("6.a",  5, &craft::CRAFTSMANSHIP_AND_SALEABILITY,                  "0 1 3 5*****"),
            line("6.b",  5, &craft::UNIQUE_DESIGN_WITH_LOCAL_WISDOM,                "1 3 5*****").notes(&[&DISTINCT_QUALITY, &INFRINGES_IP]),
            line("6.c",  5, &craft::DESIGN_VALUE_INTEGRATION,                       "0 1 3 5").notes(&[&DESIGN_ELEMENTS]),
            line("6.d",  5, &craft::BASIC_FUNCTIONS_BY_MARKET,                      "0 1 3 5").notes(&[&USE_VALUE]),
            line("6.đ",  5, &craft::GREEN_MATERIAL_FOR_ETHNIC_MINORITY_OR_POOR,     "0 3 5"),
          line("7",    5, &quality::INSTRUCTIONS_FOR_FUNCTIONS_AND_CULTURE,       "1 3 5*****"),
          line("8",    5, &marketing::EXPORT_POTENTIAL_SOUTHEAST_ASIA,            "1 3 5"),
    ]
}

//! Ornamentals.

use crate::ProductSet;
use crate::catalogue::Part;
use crate::catalogue::heading::{
    COMMUNITY, DEVELOPMENT, MARKETING, PRODUCT_QUALITY, PRODUCTION, STORY,
};
use crate::catalogue::note::{
    CAPACITY_COMPARED, DISTINCT_QUALITY, SALES_AND_DISTRIBUTION, STORY_ONLY,
};
use crate::catalogue::scales::{
    community, craft, marketing, origin, packaging, production, quality, senses, story,
};
use crate::catalogue::table::{criteria_set, line, part, section};

criteria_set! {
    /// Set 23: flowers.
    FLOWERS = SetId::Decision148(ProductSet::Flowers), "Hoa" / "flowers",
    eliminated: [],
    [
        part(Part::A, 40),
          section("1", &PRODUCTION),
            line("1.a",  5, &origin::GROWN_IN_COMMUNE,                              "1 3 5"),
            line("1.b",  4, &production::PRE_PROCESSING_OF_FLOWERS,                 "1 2 4"),
            line("1.c",  3, &production::CAPACITY_SMALL_MEDIUM_EXPORT,              "1 2**** 3*****").notes(&[&CAPACITY_COMPARED]),
            line("1.d",  3, &production::LINKAGE_OF_OUTPUT,                         "0 1 2 3"),
            line("1.đ",  3, &production::ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING, "1**** 2 3"),
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
            line("4.a",  5, &marketing::MARKET_FROM_DISTRICT_TO_ONLINE_SALES,       "1 2 3 5"),
            line("4.b",  4, &marketing::DISTRIBUTION_MANAGEMENT,                    "0 1 3 4").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.c",  4, &marketing::PROMOTION_WITH_WEBSITE_OR_SOCIAL_MEDIA,     "0 1 2 3 4"),
          section("5", &STORY),
            line("5.a",  5, &story::STORY_PRESENTED_AND_ON_WEBSITE,                 "0 1 2 3 4 5"),
            line("5.b",  5, &story::STORY_OWN_ORIGIN_AND_DISTINCTIVENESS,           "0 1 3*** 5****").notes(&[&STORY_ONLY]),
            line("5.c",  2, &story::STORY_ELEMENTS_AND_MESSAGES,                    "0 1 2*****").notes(&[&STORY_ONLY]),
        part(Part::C, 35),
          section("6", &PRODUCT_QUALITY),
            line("6.a",  5, &senses::SHAPE_UNIFORMITY,                              "0 1 3 5****"),
            line("6.b",  4, &senses::COLOUR_OF_FLOWERS,                             "0 1 2**** 4*****"),
            line("6.c",  4, &craft::DESIGN_OF_ORNAMENTALS,                          "1 2 4"),
          line("7",    8, &quality::UNIQUENESS_WITH_CHARACTER,                    "2 4 6**** 8*****").notes(&[&DISTINCT_QUALITY]),
          line("8",    5, &quality::INTERNAL_CONTROL_TO_VIETNAMESE_STANDARD,      "0 1 2*** 3 5*****"),
          line("9",    4, &quality::INSTRUCTIONS_FOR_LONGER_LIFE_AND_QUALITY,     "2 4****"),
          line("10",   5, &marketing::EXPORT_POTENTIAL_SOUTHEAST_ASIA,            "1 3 5"),
    ]
}

criteria_set! {
    /// Set 24: ornamental plants.
    ORNAMENTAL_PLANTS = SetId::Decision148(ProductSet::OrnamentalPlants), "Cây cảnh" / "ornamental plants",
    eliminated: [],
    [
        part(Part::A, 40),
          section("1", &PRODUCTION),
            line("1.a",  5, &origin::GROWN_IN_COMMUNE,                              "1 3 5"),
            line("1.b",  4, &production::CARE_OF_ORNAMENTAL_PLANTS,                 "1 2 4"),
            line("1.c",  3, &production::CAPACITY_SMALL_MEDIUM_EXPORT,              "1 2**** 3*****").notes(&[&CAPACITY_COMPARED]),
            line("1.d",  3, &production::LINKAGE_OF_OUTPUT,                         "0 1 2 3"),
            line("1.đ",  3, &production::ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING, "1**** 2 3"),
            line("1.e",  1, &production::SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS,        "0 1"),
          section("2", &DEVELOPMENT),
            line("2.a",  5, &origin::DISTRICT_SPECIALITY_OR_NEW_PRODUCT,            "0 1 3 5****"),
            line("2.b",  4, &packaging::INFORMATION_STORY_TRACEABLE,                "0 1 3**** 4*****"),
          section("3", &COMMUNITY),
            line("3.a",  3, &community::LLC_BY_MEMBERS_WITH_FARM,                   "1 2 3"),
            line("3.b",  1, &community::WOMAN_OR_MINORITY,                          "0 1"),
            line("3.c",  3, &community::WORKERS_FROM_DISTRICT,                      "1 3"),
            line("3.d",  2, &community::COOPERATIVE_RATING_OR_OTHERS_PROFIT_GROWTH, "1 2****"),
            line("3.đ",  1, &community::ACCOUNTING_AS_REGULATED,                    "0 1"),
            line("3.e",  2, &community::PRODUCT_TRADEMARK_AND_ORIGIN_SIGN,          "1**** 2"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.a",  5, &marketing::MARKET_FROM_DISTRICT_BY_AREA,               "1 2 3 5"),
            line("4.b",  4, &marketing::DISTRIBUTION_MANAGEMENT,                    "0 1 3 4").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.c",  4, &marketing::PROMOTION_WITH_WEBSITE_OR_SOCIAL_MEDIA,     "0 1 2 3 4"),
          section("5", &STORY),
            line("5.a",  5, &story::STORY_PRESENTED_AND_ON_WEBSITE,                 "0 1 2 3 4 5"),
            line("5.b",  5, &story::STORY_OWN_ORIGIN_AND_DISTINCTIVENESS,           "0 1 3*** 5****").notes(&[&STORY_ONLY]),
            line("5.c",  2, &story::STORY_ELEMENTS_AND_MESSAGES,                    "0 1 2*****").notes(&[&STORY_ONLY]),
        part(Part::C, 35),
          section("6", &PRODUCT_QUALITY),
            line("6.a",  4, &craft::TYPE_CONFORMITY_OF_PLANTS_AND_ANIMALS,          "1 2 4*****"),
            line("6.b",  4, &senses::COLOUR_OF_ORNAMENTAL_PLANTS_AND_ANIMALS,       "1 2 4"),
            line("6.c",  5, &craft::FORM_OF_ORNAMENTAL_PLANTS,                      "1 2 3 5*****"),
            line("6.d",  3, &craft::DESIGN_OF_ORNAMENTALS,                          "1 2 3"),
          line("7",    9, &quality::UNIQUENESS_WITH_CHARACTER,                    "2 4 6**** 9*****").notes(&[&DISTINCT_QUALITY]),
          line("8",    5, &quality::INTERNAL_CONTROL_TO_VIETNAMESE_STANDARD,      "0 1 2*** 3 5*****"),
          line("9",    5, &marketing::EXPORT_POTENTIAL_SOUTHEAST_ASIA,            "1 3 5"),
    ]
}

criteria_set! {
    /// Set 25: ornamental animals.
    ORNAMENTAL_ANIMALS = SetId::Decision148(ProductSet::OrnamentalAnimals), "Động vật cảnh" / "ornamental animals",
    eliminated: [],
    [
        part(Part::A, 40),
          section("1", &PRODUCTION),
            line("1.a",  5, &origin::RAISED_IN_COMMUNE,                             "1 3 5"),
            line("1.b",  4, &production::CARE_OF_ORNAMENTAL_ANIMALS,                "1 2 4"),
            line("1.c",  3, &production::CAPACITY_SMALL_MEDIUM_EXPORT,              "1 2**** 3*****").notes(&[&CAPACITY_COMPARED]),
            line("1.d",  3, &production::LINKAGE_OF_OUTPUT,                         "0 1 2 3"),
            line("1.đ",  3, &production::ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING, "1**** 2 3"),
            line("1.e",  1, &production::SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS,        "0 1"),
          section("2", &DEVELOPMENT),
            line("2.a",  5, &origin::DISTRICT_SPECIALITY_ABOVE_NEW_PRODUCT,         "0 1 3 5****"),
            line("2.b",  4, &packaging::INFORMATION_STORY_TRACEABLE,                "0 1 3**** 4*****"),
          section("3", &COMMUNITY),
            line("3.a",  3, &community::LLC_BY_MEMBERS_WITH_FARM,                   "1 2 3"),
            line("3.b",  1, &community::WOMAN_OR_MINORITY,                          "0 1"),
            line("3.c",  3, &community::WORKERS_FROM_DISTRICT,                      "1 3"),
            line("3.d",  2, &community::COOPERATIVE_RATING_OR_OTHERS_PROFIT_GROWTH, "1 2****"),
            line("3.đ",  1, &community::ACCOUNTING_AS_REGULATED,                    "0 1"),
            line("3.e",  2, &community::PRODUCT_TRADEMARK_AND_ORIGIN_SIGN,          "1**** 2"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.a",  5, &marketing::MARKET_FROM_DISTRICT_BY_AREA,               "1 2 3 5"),
            line("4.b",  4, &marketing::DISTRIBUTION_MANAGEMENT,                    "0 1 3 4").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.c",  4, &marketing::PROMOTION_WITH_WEBSITE_OR_SOCIAL_MEDIA,     "0 1 2 3 4"),
          section("5", &STORY),
            line("5.a",  5, &story::STORY_PRESENTED_AND_ON_WEBSITE,                 "0 1 2 3 4 5"),
            line("5.b",  5, &story::STORY_OWN_ORIGIN_AND_DISTINCTIVENESS,           "0 1 3*** 5****").notes(&[&STORY_ONLY]),
            line("5.c",  2, &story::STORY_ELEMENTS_AND_MESSAGES,                    "0 1 2*****").notes(&[&STORY_ONLY]),
        part(Part::C, 35),
          section("6", &PRODUCT_QUALITY),
            line("6.a",  5, &craft::TYPE_CONFORMITY_OF_PLANTS_AND_ANIMALS,          "1 3 5*****"),
            line("6.b",  5, &senses::COLOUR_OF_ORNAMENTAL_PLANTS_AND_ANIMALS,       "1 3 5"),
            line("6.c",  5, &senses::SHAPE_UNIFORMITY,                              "0 1 3 5****"),
          line("7",   10, &quality::UNIQUENESS_WITH_CHARACTER,                    "2 5 7**** 10*****").notes(&[&DISTINCT_QUALITY]),
          line("8",    5, &quality::INTERNAL_CONTROL_TO_VIETNAMESE_STANDARD,      "0 1 2*** 3 5*****"),
          line("9",    5, &marketing::EXPORT_POTENTIAL_SOUTHEAST_ASIA,            "1 3 5"),
    ]
}

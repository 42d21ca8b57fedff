//! Ornamentals.

use crate::ProductSet;
use crate::catalogue::Part;
use crate::catalogue::heading::{COMMUNITY, DEVELOPMENT, MARKETING, PRODUCT_QUALITY, PRODUCTION, STORY};
use crate::catalogue::note::{
    CAPACITY_COMPARED, DISTINCT_QUALITY, EXPORT_EVIDENCE, GROWN_IN_PROVINCE, RAISED_IN_PROVINCE,
    SALES_AND_DISTRIBUTION, STORY_CONTENT, STORY_ONLY,
};
use crate::catalogue::scales::{
    community, craft, marketing, origin, packaging, production, quality, senses, story,
};
use crate::catalogue::table::{criteria_set, line, part, section};

criteria_set! {
    /// Set 23: flowers.
    FLOWERS = SetId::Decision26(ProductSet::Flowers), "Hoa" / "flowers",
    eliminated: [Forgery, RegistrationDossier],
    [
        part(Part::A, 40),
          section("1", &PRODUCTION),
            line("1.1",  4, &origin::SOME_GROWN_IN_COMMUNE,                         "1 2 4").notes(&[&GROWN_IN_PROVINCE]),
            line("1.2",  4, &production::PRE_PROCESSING_OF_FLOWERS,                 "1 2 4"),
            line("1.3",  3, &production::CAPACITY_SMALL_MEDIUM_LARGE,               "1 2 3").notes(&[&CAPACITY_COMPARED]),
            line("1.4",  4, &production::LINKAGE_OF_OUTPUT_UP_TO_REGISTRATION,      "0 1 2**** 4*****"),
            line("1.5",  3, &production::ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING, "1**** 2 3"),
            line("1.6",  1, &production::SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS,        "0 1"),
          section("2", &DEVELOPMENT),
            line("2.1",  5, &origin::COMMUNE_SPECIALITY_OR_NEW_PRODUCT,             "0 1 3 5****"),
            line("2.2",  4, &packaging::PACKAGING_LABEL_STORY_MESSAGE_CODE,         "1*** 3 4****"),
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
          section("6", &PRODUCT_QUALITY),
            line("6.1",  5, &senses::SHAPE_UNIFORMITY,                              "0 1 2 5****"),
            line("6.2",  5, &senses::COLOUR_OF_FLOWERS,                             "1 1 3**** 5*****"),
            line("6.3",  4, &craft::DESIGN_OF_ORNAMENTALS,                          "1 2 4"),
          line("7",    8, &quality::UNIQUENESS_WITH_CHARACTER,                    "2 4 6**** 8*****").notes(&[&DISTINCT_QUALITY]),
          line("8",    4, &quality::INTERNAL_CONTROL_ONLY,                        "0 2 4***"),
          line("9",    4, &quality::INSTRUCTIONS_FOR_LONGER_LIFE_AND_QUALITY,     "2 4"),
          line("10",   5, &marketing::EXPORT_POTENTIAL_SOUTHEAST_ASIA,            "1 3 5").notes(&[&EXPORT_EVIDENCE]),
    ]
}

criteria_set! {
    /// Set 24: ornamental plants.
    ORNAMENTAL_PLANTS = SetId::Decision26(ProductSet::OrnamentalPlants), "Cây cảnh" / "ornamental plants",
    eliminated: [Forgery, RegistrationDossier],
    [
        part(Part::A, 40),
          section("1", &PRODUCTION),
            line("1.1",  4, &origin::SOME_GROWN_IN_COMMUNE,                         "1 2 4").notes(&[&GROWN_IN_PROVINCE]),
            line("1.2",  4, &production::CARE_OF_ORNAMENTAL_PLANTS,                 "1 2 4"),
            line("1.3",  3, &production::CAPACITY_SMALL_MEDIUM_LARGE,               "1 2 3").notes(&[&CAPACITY_COMPARED]),
            line("1.4",  4, &production::LINKAGE_OF_OUTPUT_UP_TO_REGISTRATION,      "0 1 2**** 4*****"),
            line("1.5",  3, &production::ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING, "1**** 2 3"),
            line("1.6",  1, &production::SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS,        "0 1"),
          section("2", &DEVELOPMENT),
            line("2.1",  5, &origin::COMMUNE_SPECIALITY_OR_NEW_PRODUCT,             "0 1 3 5****"),
            line("2.2",  4, &packaging::INFORMATION_STORY_MESSAGE_CODE,             "1*** 3 4*****"),
          section("3", &COMMUNITY),
            line("3.1",  3, &community::ALL_LLC_IN_SECOND_LEVEL,                    "1 2 3"),
            line("3.2",  1, &community::WOMAN_MINORITY_OR_DISABLED,                 "0 1"),
            line("3.3",  3, &community::WORKERS_FROM_COMMUNE,                       "1 2 3"),
            line("3.4",  2, &community::PROFIT_GROWTH_OR_COOPERATIVE_RATING,        "1 2****"),
            line("3.5",  3, &community::PACKAGING_TRADEMARKS_ORIGIN_SIGN_PATENTS,   "1*** 2**** 3"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.1",  5, &marketing::MARKET_FROM_COMMUNE_BY_AREA,                "1 2 3 4 5"),
            line("4.2",  3, &marketing::DISTRIBUTION_MANAGEMENT,                    "0 1 2 3").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.3",  5, &marketing::PROMOTION_BY_NUMBER_OF_ACTIVITIES,          "0 1 2 3 5"),
          section("5", &STORY),
            line("5.1",  5, &story::STORY_ON_LEAFLET_WEBSITE_TRACEABILITY,          "0 1 2 3 5****"),
            line("5.2",  2, &story::STORY_CONCISE_IN_STORYTELLING_STYLE,            "0 1 2").notes(&[&STORY_ONLY]),
            line("5.3",  5, &story::STORY_LOCAL_CHARACTER_AND_APPEAL,               "0 1*** 3 5").notes(&[&STORY_CONTENT]),
        part(Part::C, 35),
          section("6", &PRODUCT_QUALITY),
            line("6.1",  5, &craft::TYPE_CONFORMITY_OF_PLANTS_AND_ANIMALS,          "1 3 5*****"),
            line("6.2",  4, &senses::COLOUR_OF_ORNAMENTAL_PLANTS_AND_ANIMALS,       "1 2 4"),
            line("6.3",  5, &craft::FORM_OF_ORNAMENTAL_PLANTS,                      "1 2 3 5*****"),
            line("6.4",  3, &craft::DESIGN_OF_ORNAMENTALS,                          "1 2 3"),
          line("7",    9, &quality::UNIQUENESS_WITH_CHARACTER,                    "2 4 6**** 9*****").notes(&[&DISTINCT_QUALITY]),
          line("8",    4, &quality::INTERNAL_CONTROL_ONLY,                        "0 2 4***"),
          line("9",    5, &marketing::EXPORT_POTENTIAL_SOUTHEAST_ASIA,            "1 3 5").notes(&[&EXPORT_EVIDENCE]),
    ]
}

criteria_set! {
    /// Set 25: ornamental animals.
    ORNAMENTAL_ANIMALS = SetId::Decision26(ProductSet::OrnamentalAnimals), "Động vật cảnh" / "ornamental animals",
    eliminated: [Forgery, RegistrationDossier],
    [
        part(Part::A, 40),
          section("1", &PRODUCTION),
            line("1.1",  4, &origin::SOME_RAISED_IN_COMMUNE,                        "1 2 4").notes(&[&RAISED_IN_PROVINCE]),
            line("1.2",  4, &production::CARE_OF_ORNAMENTAL_ANIMALS,                "1 2 4"),
            line("1.3",  3, &production::CAPACITY_SMALL_MEDIUM_LARGE,               "1 2 3").notes(&[&CAPACITY_COMPARED]),
            line("1.4",  4, &production::LINKAGE_OF_OUTPUT_UP_TO_REGISTRATION,      "0 1 2**** 4*****"),
            line("1.5",  3, &production::ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING, "1**** 2 3"),
            line("1.6",  1, &production::SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS,        "0 1"),
          section("2", &DEVELOPMENT),
            line("2.1",  5, &origin::COMMUNE_SPECIALITY_ABOVE_NEW_PRODUCT,          "0 1 3 5****"),
            line("2.2",  4, &packaging::INFORMATION_STORY_MESSAGE_CODE,             "1*** 3 4****"),
          section("3", &COMMUNITY),
            line("3.1",  3, &community::ALL_LLC_IN_SECOND_LEVEL,                    "1 2 3"),
            line("3.2",  1, &community::WOMAN_MINORITY_OR_DISABLED,                 "0 1"),
            line("3.3",  3, &community::WORKERS_FROM_COMMUNE,                       "1 2 3"),
            line("3.4",  2, &community::PROFIT_GROWTH_OR_COOPERATIVE_RATING,        "1 2****"),
            line("3.5",  3, &community::PACKAGING_TRADEMARKS_ORIGIN_SIGN_PATENTS,   "1*** 2**** 3"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.1",  5, &marketing::MARKET_FROM_COMMUNE_BY_AREA,                "1 2 3 4 5"),
            line("4.2",  3, &marketing::DISTRIBUTION_MANAGEMENT,                    "0 1 2 3").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.3",  5, &marketing::PROMOTION_BY_NUMBER_OF_ACTIVITIES,          "0 1 2 3 5"),
          section("5", &STORY),
            line("5.1",  5, &story::STORY_ON_LEAFLET_WEBSITE_TRACEABILITY,          "0 1 2 3 5****"),
            line("5.2",  2, &story::STORY_CONCISE_IN_STORYTELLING_STYLE,            "0 1 2").notes(&[&STORY_ONLY]),
            line("5.3",  5, &story::STORY_LOCAL_CHARACTER_AND_APPEAL,               "0 1*** 3 5").notes(&[&STORY_CONTENT]),
        part(Part::C, 35),
          section("6", &PRODUCT_QUALITY),
            line("6.1",  5, &craft::TYPE_CONFORMITY_OF_PLANTS_AND_ANIMALS,          "1 3 5*****"),
            line("6.2",  5, &senses::COLOUR_OF_ORNAMENTAL_PLANTS_AND_ANIMALS,       "1 3 5"),
            line("6.3",  5, &senses::SHAPE_UNIFORMITY,                              "0 1 3 5****"),
          line("7",   10, &quality::UNIQUENESS_WITH_CHARACTER,                    "2 5 7**** 10*****").notes(&[&DISTINCT_QUALITY]),
          line("8",    5, &quality::INTERNAL_CONTROL_ONLY,                        "0 3 5***"),
          line("9",    5, &marketing::EXPORT_POTENTIAL_SOUTHEAST_ASIA,            "1 3 5").notes(&[&EXPORT_EVIDENCE]),
    ]
}

//! Tourism.

use crate::catalogue::{line, part, section};
use crate::decisions::heading::{COMMUNITY, COMMUNITY_SERVICES, DEVELOPMENT, MARKETING, STORY};
use crate::decisions::note::{COMMUNITY_OR_ATTRACTION, COMMUNITY_OR_OPERATOR, SALES_AND_DISTRIBUTION};
use crate::decisions::scales::{community, marketing, origin, story, tourism};
use crate::law::Part;

set! {
    /// Set 26: community tourism, ecotourism and tourist attractions.
    TOURISM = Tourism, "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch" / "Community tourism, ecotourism and tourist attractions",
    eliminated: [],
    [
        part(Part::A, 40),
          section("1", &COMMUNITY_SERVICES),
            line("1.1",  3, &tourism::SERVICE_COORDINATION_UNIT,                 "1 3"),
            line("1.2",  5, &tourism::SERVICE_MANAGEMENT_RULES,                  "1 3 5"),
            line("1.3",  4, &tourism::COMMUNITY_ENVIRONMENT_PROTECTION,          "1 2 3 4"),
            line("1.4",  2, &tourism::ENERGY_SAVING_AND_REUSE,                   "1 2"),
          section("2", &DEVELOPMENT),
            line("2.1",  5, &origin::TOURISM_SERVICE_IDEA,                       "1 3 5"),
            line("2.2",  2, &tourism::TARGET_MARKET_PLAN,                        "1 2"),
            line("2.3",  5, &tourism::HERITAGE_AND_BIODIVERSITY_CONSERVATION,    "1 3 5"),
          section("3", &COMMUNITY),
            line("3.1",  3, &community::ALL_LLC_IN_SECOND_LEVEL_OTHERS_TOP,      "1 2 3"),
            line("3.2",  1, &community::WOMAN_MINORITY_OR_DISABLED,              "0 1"),
            line("3.3",  4, &community::WORKERS_FROM_COMMUNE,                    "1 2 4"),
            line("3.4",  3, &community::PROFIT_GROWTH_OR_COOPERATIVE_RATING,     "1 3****"),
            line("3.5",  3, &community::TOURISM_TRADEMARKS_ORIGIN_SIGN_PATENTS,  "1*** 2**** 3"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.1",  5, &tourism::PROMOTION_AGENTS,                          "1 3 5"),
            line("4.2",  3, &tourism::PRODUCTS_FORMED_WITH_OTHER_SITES,          "1 2 3"),
            line("4.3",  2, &tourism::PROMOTION_AND_DISTRIBUTION,                "1 2").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.4",  4, &marketing::TOURISM_PROMOTION_WITH_BOOKING_CHANNEL,  "1 2 3 4"),
            line("4.5",  3, &tourism::PROMOTION_MEDIA_WITH_PUBLICATIONS,         "1 2 3"),
          section("5", &STORY),
            line("5.1",  4, &story::TOURISM_HANDBOOK_OR_STORY,                   "1 2 4"),
            line("5.2",  2, &tourism::STORY_AT_TOURISM_SITES,                    "1 2"),
            line("5.3",  2, &tourism::COMMUNITY_SERVICE_IN_NEW_RURAL_AREA,       "1 2"),
        part(Part::C, 35),
          line("6",    3, &tourism::LOCATION_CONNECTED_TO_TOURISM_AREA,        "1 2 3"),
          line("7",    3, &tourism::LANDSCAPE_AND_REGIONAL_ARCHITECTURE,       "1 2 3"),
          line("8",    3, &tourism::REGISTRATION_AND_TOURIST_SERVICE_STANDARD, "1 3 | 1 3").notes(&[&COMMUNITY_OR_ATTRACTION]),
          line("9",    2, &tourism::LEGAL_SAFETY_WITH_STAFF_TRAINING,          "1 2 | 1 2").notes(&[&COMMUNITY_OR_OPERATOR]),
          line("10",   3, &tourism::DISPLAY_AND_SALE_OF_LOCAL_PRODUCTS,        "1 2 3"),
          line("11",   2, &tourism::EXPERIENCE_ACTIVITIES,                     "1 2"),
          line("12",   3, &tourism::STAFF_TRAINING_AND_FOREIGN_LANGUAGE,       "1 2 3"),
          line("13",   4, &tourism::TOURISM_QUALITY_BY_SURVEYS_VOTES,          "1 2 3 4"),
          line("14",   4, &tourism::SERVICE_ATTITUDE_BY_SURVEYS_VOTES,         "1 2 4"),
          line("15",   3, &tourism::INTERNAL_ROADS_AND_UTILITIES,              "1 3 | 1 3").notes(&[&COMMUNITY_OR_OPERATOR]),
          line("16",   3, &tourism::FESTIVAL_AND_CULTURAL_PERFORMANCES,        "1 2 3"),
          line("17",   2, &tourism::LOCAL_SPECIALITY_GOODS_AND_SERVICES,       "1 2"),
    ]
}

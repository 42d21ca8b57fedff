//! Tourism.

use crate::catalogue::{line, part, section};
use crate::decisions::heading::{COMMUNITY, COMMUNITY_SERVICES, DEVELOPMENT, MARKETING, STORY};
use crate::decisions::note::{
    SALES_AND_DISTRIBUTION, UNNAMED_COMMUNITY_OR_ATTRACTION, UNNAMED_COMMUNITY_OR_OPERATOR,
};
use crate::decisions::scales::{community, marketing, origin, story, tourism};
use crate::law::Part;

set! {
    /// Set 26: community tourism, ecotourism and tourist attractions.
    TOURISM = Tourism, "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch" / "Community tourism, ecotourism and tourist attractions",
    eliminated: [],
    [
        part(Part::A, 40),
          section("1", &COMMUNITY_SERVICES),
            line("1.a",  3, &tourism::SERVICE_COORDINATION_UNIT,                    "1 3"),
            line("1.b",  6, &tourism::SERVICE_MANAGEMENT_RULES,                     "2 4 6"),
            line("1.c",  4, &tourism::COMMUNITY_ENVIRONMENT_PROTECTION,             "1 2 3 4"),
            line("1.d",  2, &tourism::ENERGY_SAVING_AND_REUSE,                      "1 2"),
          section("2", &DEVELOPMENT),
            line("2.a",  5, &origin::TOURISM_SERVICE_IDEA,                          "1 3 5"),
            line("2.b",  2, &tourism::TARGET_MARKET_PLAN,                           "1 2"),
            line("2.c",  5, &tourism::HERITAGE_AND_BIODIVERSITY_CONSERVATION,       "1 3 5"),
          section("3", &COMMUNITY),
            line("3.a",  3, &community::LLC_BY_MEMBERS_MANAGEMENT_CENTRE_TOP,       "1 2 3"),
            line("3.b",  1, &community::WOMAN_OR_MINORITY,                          "0 1"),
            line("3.c",  3, &community::WORKERS_FROM_DISTRICT,                      "1 3"),
            line("3.d",  3, &community::COOPERATIVE_RATING_OR_OTHERS_PROFIT_GROWTH, "1 3****"),
            line("3.đ",  1, &community::ACCOUNTING_AS_REGULATED,                    "0 1"),
            line("3.e",  2, &community::TOURISM_TRADEMARK_AND_ORIGIN_SIGN,          "1**** 2"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.a",  5, &tourism::PROMOTION_AGENTS,                             "1 3 5"),
            line("4.b",  3, &tourism::TOURS_FORMED_WITH_OTHER_SITES,                "1 2 3"),
            line("4.c",  2, &tourism::PROMOTION_AND_SALES,                          "1 2").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.d",  4, &marketing::TOURISM_PROMOTION_WITH_ONLINE_ORDERING,     "1 2 3 4"),
            line("4.đ",  3, &tourism::PROMOTION_MEDIA_WITH_LEAFLETS,                "1 2 3"),
          section("5", &STORY),
            line("5.a",  4, &story::TOURISM_HANDBOOK_OR_STORY,                      "1 2 4"),
            line("5.b",  2, &tourism::STORY_AT_TOURISM_SITES,                       "1 2"),
            line("5.c",  2, &tourism::TOURISM_COMMUNITY_IN_NEW_RURAL_AREA,          "1 2"),
        part(Part::C, 35),
          line("6",    3, &tourism::LOCATION_LINKED_TO_TOURISM_AREA,              "1 2 3"),
          line("7",    3, &tourism::LANDSCAPE_AND_REGIONAL_ARCHITECTURE,          "1 2 3"),
          line("8",    3, &tourism::CERTIFIED_ESTABLISHMENTS_OVER_75_PERCENT,     "1 2 3 | 1 2 3").notes(&[&UNNAMED_COMMUNITY_OR_ATTRACTION]),
          line("9",    2, &tourism::LEGAL_SAFETY_BY_SHARE_OF_BUSINESSES,          "1 2 | 1 2").notes(&[&UNNAMED_COMMUNITY_OR_OPERATOR]),
          line("10",   3, &tourism::DISPLAY_AND_SALE_OF_LOCAL_PRODUCTS,           "1 2 3"),
          line("11",   2, &tourism::EXPERIENCE_ACTIVITIES,                        "1 2"),
          line("12",   3, &tourism::STAFF_TRAINING_AND_FOREIGN_LANGUAGE,          "1 2 3"),
          line("13",   4, &tourism::TOURISM_QUALITY_BY_SURVEYS_VOTES,             "1 2 3 4"),
          line("14",   4, &tourism::SERVICE_ATTITUDE_BY_SURVEYS_VOTES,            "1 2 4"),
          line("15",   3, &tourism::INTERNAL_ROADS_AND_UTILITIES,                 "1 3 | 1 3").notes(&[&UNNAMED_COMMUNITY_OR_OPERATOR]),
          line("16",   3, &tourism::FESTIVAL_AND_CULTURAL_PERFORMANCES,           "1 2 3"),
          line("17",   2, &tourism::LOCAL_SPECIALITY_GOODS_AND_SERVICES,          "1 2"),
    ]
}

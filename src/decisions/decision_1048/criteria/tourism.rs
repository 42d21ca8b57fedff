//! Tourism.

use crate::catalogue::{line, part, section};
use crate::decisions::heading::{COMMUNITY, COMMUNITY_SERVICES, DEVELOPMENT, MARKETING, STORY};
use crate::decisions::note::{
    SALES_AND_DISTRIBUTION, UNNAMED_COMMUNITY_OR_ATTRACTION, UNNAMED_COMMUNITY_OR_OPERATOR,
    UNNAMED_REMAINING_FORMS_OR_ONE_OWNER,
};
use crate::decisions::scales::{community, marketing, origin, story, tourism};
use crate::law::Part;

set! {
    /// Set 26 since 781: community tourism services and tourist attractions.
    TOURISM = Tourism in AS_781 as crate::catalogue::SetId::decision_1048(crate::catalogue::ProductSet1048::Tourism),
    "Dịch vụ du lịch cộng đồng và điểm du lịch" / "Community tourism services and tourist attractions",
    eliminated: [],
    [
        part(Part::A, 35),
          section("1", &COMMUNITY_SERVICES),
            line("1.1",  3, &tourism::SERVICE_COORDINATION_UNIT,                "1 3"),
            line("1.2",  6, &tourism::SERVICE_MANAGEMENT_RULES,                 "2 4 6"),
            line("1.3",  4, &tourism::COMMUNITY_ENVIRONMENT_PROTECTION_BY_RULES, "1 2 3 4"),
            line("1.4",  2, &tourism::ENERGY_SAVING_AND_REUSE,                  "1 2"),
          section("2", &DEVELOPMENT),
            line("2.1",  5, &origin::TOURISM_SERVICE_IDEA,                      "1 3 5"),
            line("2.2",  2, &tourism::TARGET_MARKET_PLAN,                       "1 2"),
          section("3", &COMMUNITY),
            line("3.1",  3, &community::LLC_BY_MEMBERS_ANY_COOPERATIVE_GROUP,   "1 2 3"),
            line("3.2",  2, &community::MANAGERS_FROM_PROVINCE_OR_WORKED_THERE, "1 2 | 1 2").notes(&[&UNNAMED_REMAINING_FORMS_OR_ONE_OWNER]),
            line("3.3",  3, &community::LOCAL_WORKERS_HALF,                     "1 3"),
            line("3.4",  3, &community::REVENUE_GROWTH_ANY_OR_FROM_10_PERCENT,  "1 3"),
            line("3.5",  2, &community::ACCOUNTING_ON_DEMAND_OR_REGULAR,        "1 2"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.1",  5, &tourism::PROMOTION_AGENTS,                         "1 3 5"),
            line("4.2",  3, &tourism::ROUTES_FORMED_WITH_OTHER_SITES,           "1 2 3"),
            line("4.3",  2, &tourism::PROMOTION_AND_SALES,                      "1 2").notes(&[&SALES_AND_DISTRIBUTION]),
            line("4.4",  4, &marketing::TOURISM_PROMOTION_WITH_ONLINE_ORDERING, "1 2 3 4"),
            line("4.5",  3, &tourism::PROMOTION_MEDIA_WITH_TRADEMARK,           "1 2 3"),
          section("5", &STORY),
            line("5.1",  4, &story::TOURISM_HANDBOOK_OR_STORY,                  "1 2 4"),
            line("5.2",  2, &tourism::STORY_AT_TOURISM_SITES,                   "1 2"),
            line("5.3",  2, &tourism::TOURISM_COMMUNITY_IN_NEW_RURAL_AREA,      "1 2"),
        part(Part::C, 40),
          line("6",    3, &tourism::LOCATION_LINKED_TO_TOURISM_AREA,          "1 2 3"),
          line("7",    3, &tourism::LANDSCAPE_AND_REGIONAL_ARCHITECTURE,      "1 2 3"),
          line("8",    4, &tourism::HERITAGE_AND_BIODIVERSITY_CONSERVATION,   "1 2 4"),
          line("9",    3, &tourism::CERTIFIED_ESTABLISHMENTS_FROM_75_PERCENT, "1 2 3 | 1 2 3").notes(&[&UNNAMED_COMMUNITY_OR_ATTRACTION]),
          line("10",   2, &tourism::FIRE_PREVENTION_BY_SHARE_OF_BUSINESSES,   "1 2 | 1 2").notes(&[&UNNAMED_COMMUNITY_OR_OPERATOR]),
          line("11",   3, &tourism::DISPLAY_AND_SALE_OF_LOCAL_PRODUCTS,       "1 2 3"),
          line("12",   2, &tourism::EXPERIENCE_ACTIVITIES,                    "1 2"),
          line("13",   4, &tourism::STAFF_TRAINING_AND_FOREIGN_LANGUAGE,      "1 2 4"),
          line("14",   4, &tourism::TOURISM_QUALITY_BY_SURVEYS_OR_VOTES,      "1 2 3 4"),
          line("15",   4, &tourism::SERVICE_ATTITUDE_BY_SURVEYS_OR_VOTES,     "1 2 4"),
          line("16",   3, &tourism::INTERNAL_ROADS_AND_UTILITIES,             "1 3 | 1 3").notes(&[&UNNAMED_COMMUNITY_OR_OPERATOR]),
          line("17",   3, &tourism::FESTIVAL_AND_CULTURAL_PERFORMANCES,       "1 2 3"),
          line("18",   2, &tourism::LOCAL_SPECIALITY_GOODS_AND_SERVICES,      "1 2"),
    ]
}

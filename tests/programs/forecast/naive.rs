//! The forecast worked out a second time, plainly, from the tables as they are printed for proofreading.

use std::collections::BTreeMap;

use serde_json::{Value, json};

const OLD: &str = include_str!("../../golden/2023.txt");
const NEW: &str = include_str!("../../golden/2026.txt");
const CROSSWALK: &str = include_str!("../../golden/crosswalk.txt");

/// The place of a level in the printed order, from 1; 0 for none.
pub(crate) type Sheet = Vec<usize>;

pub(crate) struct Level {
    pub(crate) case: Option<char>,
    points: u32,
    /// The star whose minimum it is.
    star: Option<u8>,
}

pub(crate) struct Criterion {
    pub(crate) code: String,
    topic: String,
    story_only: bool,
    pub(crate) levels: Vec<Level>,
}

/// The criterion it comes from, what was done, and what is certain and possible by what was found.
struct Origin {
    from: String,
    kind: String,
    bounds: BTreeMap<String, (usize, usize)>,
}

pub(crate) struct Set {
    number: u8,
    pub(crate) old: Vec<Criterion>,
    new: Vec<Criterion>,
    origins: BTreeMap<String, Origin>,
}

impl Criterion {
    fn points(&self, place: usize) -> u32 {
        place.checked_sub(1).map_or(0, |at| self.levels[at].points)
    }

    /// The level as it is written: its number, after its case where it has one.
    pub(crate) fn tag(&self, place: usize) -> Value {
        let Some(at) = place.checked_sub(1) else { return json!(0) };
        match self.levels[at].case {
            None => json!(place),
            Some(case) => {
                let within = self.levels[..place].iter().filter(|level| level.case == Some(case)).count();
                json!(format!("{case}{within}"))
            }
        }
    }

    fn place(&self, tag: &Value) -> usize {
        (0..=self.levels.len()).find(|place| self.tag(*place) == *tag).unwrap_or_else(|| panic!("{tag}"))
    }

    /// The place of the level so many levels into a case.
    fn within(&self, case: Option<char>, position: usize) -> usize {
        let own = (1..=self.levels.len()).filter(|place| self.levels[place - 1].case == case);
        position.checked_sub(1).map_or(0, |at| own.collect::<Vec<_>>()[at])
    }

    fn meets(&self, place: usize, star: u8) -> bool {
        let Some(at) = place.checked_sub(1) else { return false };
        self.levels[..=at].iter().any(|level| level.star == Some(star) && level.case == self.levels[at].case)
    }
}

fn criteria(golden: &str, number: u8) -> Vec<Criterion> {
    let own = golden.lines().filter(|line| line.starts_with(&format!("{number} ")));
    own.map(|line| {
        let parts: Vec<&str> = line.split(" | ").collect();
        let [heading, _, levels, topic, flags] = parts.as_slice() else { panic!("{line}") };
        let mut case = None;
        let mut read = Vec::new();
        for word in levels.split(' ') {
            if let Some(letter) = word.strip_suffix(':') {
                case = letter.chars().next();
                continue;
            }
            let points = word.trim_end_matches('*');
            let stars = word.len() - points.len();
            let star = (stars > 0).then(|| u8::try_from(stars).unwrap());
            read.push(Level { case, points: points.parse().unwrap(), star });
        }
        Criterion {
            code: heading.rsplit(' ').next().unwrap().to_owned(),
            topic: (*topic).to_owned(),
            story_only: flags.split(' ').any(|flag| flag == "StoryOnly"),
            levels: read,
        }
    })
    .collect()
}

fn bounds(text: &str) -> BTreeMap<String, (usize, usize)> {
    let one = |pair: &str| {
        let (tag, range) = pair.split_once(": ").unwrap();
        let (low, high) = range.split_once('-').unwrap_or((range, range));
        (tag.to_owned(), (low.parse().unwrap(), high.parse().unwrap()))
    };
    text.split(", ").map(one).collect()
}

impl Set {
    pub(crate) fn read(number: u8) -> Self {
        let mut origins = BTreeMap::new();
        for line in
            CROSSWALK.lines().filter(|line| line.starts_with(&format!("2023/{number} > 2026/{number} ")))
        {
            let parts: Vec<&str> = line.split(" | ").collect();
            let (from, to) = parts[1].split_once(" > ").unwrap();
            if from != "-" && to != "-" {
                let origin = Origin { from: from.into(), kind: parts[2].into(), bounds: bounds(parts[3]) };
                origins.insert(to.to_owned(), origin);
            }
        }
        Self { number, old: criteria(OLD, number), new: criteria(NEW, number), origins }
    }

    fn index(criteria: &[Criterion], code: &str) -> usize {
        criteria.iter().position(|one| one.code == code).unwrap()
    }

    /// The sheet that a request's levels say.
    pub(crate) fn sheet(&self, levels: &Value) -> Sheet {
        let place = |one: &Criterion| levels.get(&one.code).map_or(0, |tag| one.place(tag));
        self.old.iter().map(place).collect()
    }

    /// Each member's certain and possible sheet.
    fn forecast(&self, sheets: &[Sheet]) -> (Vec<Sheet>, Vec<Sheet>) {
        let (mut lows, mut highs) = (Vec::new(), Vec::new());
        for sheet in sheets {
            let (mut low, mut high) = (Vec::new(), Vec::new());
            for criterion in &self.new {
                let (certain, possible) = self.range(criterion, sheet, sheets);
                low.push(certain);
                high.push(possible);
            }
            lows.push(told(&self.new, low));
            highs.push(told(&self.new, high));
        }
        (lows, highs)
    }

    fn range(&self, criterion: &Criterion, sheet: &Sheet, sheets: &[Sheet]) -> (usize, usize) {
        let Some(origin) = self.origins.get(&criterion.code) else { return (0, criterion.levels.len()) };
        let at = Self::index(&self.old, &origin.from);
        let old = &self.old[at];
        if old.levels[0].case.is_none() {
            return origin.bounds[&old.tag(sheet[at]).to_string()];
        }
        let case_of = |place: usize| place.checked_sub(1).and_then(|level| old.levels[level].case);
        let in_case = |case: char, tag: &str| {
            let (low, high) = origin.bounds[tag];
            (criterion.within(Some(case), low), criterion.within(Some(case), high))
        };
        match (case_of(sheet[at]), sheets.iter().find_map(|other| case_of(other[at]))) {
            (Some(case), _) => in_case(case, old.tag(sheet[at]).as_str().unwrap()),
            (None, Some(case)) => in_case(case, &format!("{case}0")),
            (None, None) => {
                let possible = ['a', 'b'].map(|case| in_case(case, &format!("{case}0")).1);
                let best = usize::from(criterion.points(possible[1]) > criterion.points(possible[0]));
                (0, possible[best])
            }
        }
    }

    /// The answer to the contract's letter, but for the criteria to prove, which are checked by [`kept`].
    pub(crate) fn answer(&self, request: &Value) -> (Value, Forecast) {
        let sheets: Vec<Sheet> = match request.get("sheets") {
            Some(sheets) => sheets.as_array().unwrap().iter().map(|one| self.sheet(&one["levels"])).collect(),
            None => vec![self.sheet(&request["levels"])],
        };
        let then = rate(&self.old, &sheets);
        let (lows, highs) = self.forecast(&sheets);
        let (low, high) = (rate(&self.new, &lows), rate(&self.new, &highs));
        let criteria = self.new.iter().enumerate().map(|(at, one)| {
            let lowest = lows.iter().map(|sheet| sheet[at]).min().unwrap();
            let highest = highs.iter().map(|sheet| sheet[at]).max().unwrap();
            let origin = self.origins.get(&one.code);
            json!({
                "code": one.code, "from": origin.map(|origin| &origin.from), "kind": origin.map(|origin| &origin.kind),
                "low": one.tag(lowest), "high": one.tag(highest),
            })
        });
        let keep = match then.star {
            ..=2 => json!(null),
            star if star <= high.star => json!({ "feasible": true }),
            star => {
                let blocked = high.unmet.iter().filter(|(of, _)| *of <= star);
                let blocked = blocked.map(|(of, at)| json!({ "criterion": self.new[*at].code, "star": of }));
                json!({ "feasible": false, "sum_best": high.sum, "blocked": blocked.collect::<Vec<_>>() })
            }
        };
        let members = u32::try_from(sheets.len()).unwrap();
        let mut answer = json!({
            "id": request["id"], "set": self.number,
            "then": then.told(members), "low": low.told(members), "high": high.told(members),
            "criteria": criteria.collect::<Vec<_>>(), "keep": keep, "refile_from": null, "refile_until": null,
        });
        if let Some(day) = request.get("issued_on").and_then(Value::as_str) {
            days(&mut answer, day);
        }
        (answer, Forecast { star: then.star, lows, highs })
    }

    /// Whether the criteria to prove keep the star, each from the certain level to one that is possible; and, where there are few ways,
    /// that no fewer do.
    pub(crate) fn kept(&self, forecast: &Forecast, prove: &Value) -> bool {
        let steps = prove.as_array().unwrap();
        let movers: Vec<usize> = (0..self.new.len())
            .filter(|at| forecast.lows.iter().zip(&forecast.highs).any(|(low, high)| low[*at] != high[*at]))
            .collect();
        let mut raised = forecast.lows.clone();
        let mut seen = Vec::new();
        for step in steps {
            let at = Self::index(&self.new, step["criterion"].as_str().unwrap());
            let (from, to) = (self.new[at].place(&step["from"]), self.new[at].place(&step["to"]));
            let open = forecast.lows.iter().zip(&forecast.highs).filter(|(low, high)| low[at] != high[at]);
            assert_eq!(open.map(|(low, _)| low[at]).min(), Some(from), "{step}");
            assert!(from < to && movers.contains(&at), "{step}");
            for (sheet, high) in raised.iter_mut().zip(&forecast.highs) {
                sheet[at] = sheet[at].max(to.min(high[at]));
            }
            seen.push(at);
        }
        assert!(seen.is_sorted_by(|one, next| one < next), "each once, as printed");
        assert!(self.reaches(&raised, forecast.star), "{prove} does not keep {} stars", forecast.star);
        let fewer = steps.len().saturating_sub(1);
        if steps.is_empty() || ways(movers.len(), fewer) > 6_000 {
            return false;
        }
        // More is never worse, so that if fewer sufficed, as many as one fewer would.
        for some in chosen(&movers, fewer) {
            let mut raised = forecast.lows.clone();
            for at in &some {
                for (sheet, high) in raised.iter_mut().zip(&forecast.highs) {
                    sheet[*at] = high[*at];
                }
            }
            assert!(
                !self.reaches(&raised, forecast.star),
                "{some:?} of {movers:?} would do instead of {prove}"
            );
        }
        true
    }

    /// Whether the sheets can be filled in so, and have the star.
    fn reaches(&self, sheets: &[Sheet], star: u8) -> bool {
        let valid = sheets.iter().all(|sheet| told(&self.new, sheet.clone()) == *sheet);
        valid && rate(&self.new, sheets).star >= star
    }
}

pub(crate) struct Forecast {
    star: u8,
    lows: Vec<Sheet>,
    highs: Vec<Sheet>,
}

struct Rated {
    sum: u32,
    star: u8,
    /// Star and criterion, by star, as printed.
    unmet: Vec<(u8, usize)>,
}

impl Rated {
    fn told(&self, members: u32) -> Value {
        // Half away from zero.
        let hundredths = (self.sum * 200 + members) / (2 * members);
        json!({ "sum": self.sum, "score": format!("{}.{:02}", hundredths / 100, hundredths % 100), "star": self.star })
    }
}

fn rate(criteria: &[Criterion], sheets: &[Sheet]) -> Rated {
    let members = u32::try_from(sheets.len()).unwrap();
    let points =
        |sheet: &Sheet| criteria.iter().zip(sheet).map(|(one, place)| one.points(*place)).sum::<u32>();
    let sum = sheets.iter().map(points).sum::<u32>();
    let band = [(5, 90), (4, 70), (3, 50), (2, 30), (1, 0)]
        .into_iter()
        .find(|(_, from)| sum >= from * members)
        .unwrap()
        .0;
    let mut unmet = Vec::new();
    for star in 3..=5 {
        for (at, criterion) in criteria.iter().enumerate() {
            let asked = criterion.levels.iter().any(|level| level.star == Some(star));
            let met = sheets.iter().filter(|sheet| criterion.meets(sheet[at], star)).count();
            if asked && 2 * met <= sheets.len() {
                unmet.push((star, at));
            }
        }
    }
    let star = (1..=band).rev().find(|star| unmet.iter().all(|(of, _)| of > star)).unwrap();
    Rated { sum, star, unmet }
}

/// Without levels that have points only with a story, where none is told.
pub(crate) fn told(criteria: &[Criterion], sheet: Sheet) -> Sheet {
    let story = criteria.iter().position(|one| one.topic == "product_story");
    let untold = story.is_some_and(|at| criteria[at].points(sheet[at]) == 0);
    let level = |(one, place): (&Criterion, usize)| {
        if untold && one.story_only && one.points(place) > 0 { 0 } else { place }
    };
    criteria.iter().zip(sheet).map(level).collect()
}

fn ways(of: usize, some: usize) -> usize {
    (0..some).fold(1_usize, |ways, at| ways.saturating_mul(of.saturating_sub(at)) / (at + 1))
}

/// Every choice of so many.
fn chosen(of: &[usize], some: usize) -> Vec<Vec<usize>> {
    let Some(fewer) = some.checked_sub(1) else { return vec![Vec::new()] };
    let mut all = Vec::new();
    for (place, first) in of.iter().enumerate() {
        for rest in chosen(&of[place + 1..], fewer) {
            all.push([&[*first][..], &rest].concat());
        }
    }
    all
}

/// The days of a certificate issued on a day, counted on the fingers: 36 months, and 180 to 120 days before.
fn days(answer: &mut Value, issued: &str) {
    let number = |range: std::ops::Range<usize>| issued[range].parse::<i64>().unwrap();
    let (year, month, day) = (number(0..4) + 3, number(5..7), number(8..10));
    let day = if (month, day) == (2, 29) { 28 } else { day };
    let end = count((year, month, day));
    let first = count((2026, 5, 22));
    if end < first {
        answer["lapsed"] = json!(true);
        return;
    }
    answer["refile_from"] = json!(written(end - 180));
    answer["refile_until"] = json!(written(end - 120));
    if end - 180 < first {
        answer["late_from"] = json!("2026-05-22");
        answer["late_until"] = json!(written(end));
    }
}

fn leap(year: i64) -> bool {
    year % 4 == 0
}

fn lengths(year: i64) -> [i64; 12] {
    [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}

/// Days since the start of 2020.
fn count((year, month, day): (i64, i64, i64)) -> i64 {
    let years: i64 = (2020..year).map(|year| if leap(year) { 366 } else { 365 }).sum();
    let months: i64 = lengths(year).iter().take(usize::try_from(month - 1).unwrap()).sum();
    years + months + day - 1
}

fn written(mut days: i64) -> String {
    let mut year = 2020;
    while days >= lengths(year).iter().sum::<i64>() {
        days -= lengths(year).iter().sum::<i64>();
        year += 1;
    }
    let mut month = 1;
    for length in lengths(year) {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

//! Tells what a code or a name means: with the tables of communes a commune of either era, without them the province alone.

use ocop::place::AnyProvince;

fn main() {
    for text in std::env::args().skip(1) {
        match AnyProvince::find(&text) {
            Ok(province) => println!("{text}: {province}"),
            Err(error) => println!("{text}: {error}"),
        }
        #[cfg(feature = "communes")]
        commune(&text);
    }
}

#[cfg(feature = "communes")]
fn commune(text: &str) {
    use ocop::place::{CommuneId, DistrictId, EarlierCommuneId, FormerCommuneId};

    if let Ok(commune) =
        CommuneId::from_code(text).map_err(|_| ()).or_else(|()| CommuneId::find(text).map_err(|_| ()))
    {
        println!("  today {commune} {} in {}", commune.short_name(), commune.province());
        for before in commune.predecessors() {
            println!("    was {before:?}");
        }
    }
    if let Ok(commune) = FormerCommuneId::from_code(text)
        .map_err(|_| ())
        .or_else(|()| FormerCommuneId::find(text).map_err(|_| ()))
    {
        println!("  2025-06-30 {commune} {} in {:?}", commune.short_name(), commune.district());
        for after in commune.successions() {
            println!("    became {after:?}");
        }
    }
    if let Ok(district) = DistrictId::find(text) {
        println!("  district {district} {}", district.short_name());
    }
    if let Ok(commune) = EarlierCommuneId::from_code(text) {
        println!("  before {commune:?}");
    }
}

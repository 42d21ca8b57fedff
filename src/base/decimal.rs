//! Numbers with decimals, from text.

use rust_decimal::Decimal;

/// How long the text of a number may be: that of the longest decimal, and some noughts before it.
const MOST: usize = 64;

/// The number that a text of digits is, exactly; `None` where there is none.
///
/// The length is looked at first: a decimal is read by calls within each other, one for each digit,
/// and a text of some thousand digits would leave the stack.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    (text.len() <= MOST).then(|| Decimal::from_str_exact(text).ok()).flatten()
}

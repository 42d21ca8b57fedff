//! How strategies of parts are made: of what holds them, so that a part is as the library gives it.

use alloc::vec::Vec;
use core::fmt::Debug;

use proptest::prelude::*;
use proptest::sample::Index;

/// Makes a function and `Arbitrary` of each strategy.
macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident: $Part:ty = $strategy:expr;)*) => {$(
        $(#[$doc])*
        pub fn $name() -> impl Strategy<Value = $Part> {
            $strategy
        }

        impl Arbitrary for $Part {
            type Parameters = ();
            type Strategy = BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> BoxedStrategy<Self> {
                $name().boxed()
            }
        }
    )*};
}

pub(super) use parts;

/// One of the parts that a value has.
pub(super) fn one_of<H: Debug + 'static, T: Debug + Clone + 'static>(
    holder: impl Strategy<Value = H> + 'static,
    parts: impl Fn(&H) -> Vec<T> + 'static,
) -> BoxedStrategy<T> {
    let part = move |(holder, index): (H, Index)| {
        let all = parts(&holder);
        (!all.is_empty()).then(|| index.get(&all).clone())
    };
    (holder, any::<Index>()).prop_filter_map("a value with such a part", part).boxed()
}

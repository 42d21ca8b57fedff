/// Code of the mutants' copy; no part of the library.
#[doc(hidden)]
pub mod switch {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

    const NONE: u32 = u32::MAX;
    const RECORD: u32 = u32::MAX - 1;
    const UNREAD: u32 = u32::MAX - 2;
    static ACTIVE: AtomicU32 = AtomicU32::new(UNREAD);
    static SEEN: [AtomicBool; COUNT] = [const { AtomicBool::new(false) }; COUNT];
    static FILE: OnceLock<std::fs::File> = OnceLock::new();

    /// Whether this mutant is the one that runs; none does where the compiler evaluates.
    pub const fn on(mutant: u32) -> bool {
        core::intrinsics::const_eval_select((mutant,), never, read)
    }

    const fn never(_: u32) -> bool {
        false
    }

    fn read(mutant: u32) -> bool {
        match ACTIVE.load(Relaxed) {
            UNREAD => {
                first();
                read(mutant)
            }
            RECORD => {
                if !SEEN[mutant as usize].load(Relaxed) && !SEEN[mutant as usize].swap(true, Relaxed) {
                    use std::io::Write;
                    FILE.get().unwrap().write_all(format!("{mutant}\n").as_bytes()).unwrap();
                }
                false
            }
            active => active == mutant,
        }
    }

    #[cold]
    fn first() {
        if let Ok(path) = std::env::var("MUTANTS_REACHED") {
            FILE.get_or_init(|| std::fs::File::options().append(true).create(true).open(path).unwrap());
            ACTIVE.store(RECORD, Relaxed);
        } else {
            ACTIVE.store(std::env::var("MUTANT").map_or(NONE, |number| number.parse().unwrap()), Relaxed);
        }
    }

    /// An iterator or its mutant.
    #[derive(Clone, Debug)]
    pub enum Either<A, B> {
        A(A),
        B(B),
    }

    impl<T, A: Iterator<Item = T>, B: Iterator<Item = T>> Iterator for Either<A, B> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            match self {
                Either::A(a) => a.next(),
                Either::B(b) => b.next(),
            }
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            match self {
                Either::A(a) => a.size_hint(),
                Either::B(b) => b.size_hint(),
            }
        }
    }

    impl<T, A: DoubleEndedIterator<Item = T>, B: DoubleEndedIterator<Item = T>> DoubleEndedIterator for Either<A, B> {
        fn next_back(&mut self) -> Option<T> {
            match self {
                Either::A(a) => a.next_back(),
                Either::B(b) => b.next_back(),
            }
        }
    }

    impl<T, A: ExactSizeIterator<Item = T>, B: ExactSizeIterator<Item = T>> ExactSizeIterator for Either<A, B> {}
}

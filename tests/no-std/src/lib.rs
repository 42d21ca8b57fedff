//! What a device without an operating system would link.
#![no_std]

#[cfg(feature = "std")]
extern crate std;

use core::alloc::{GlobalAlloc, Layout};
use core::panic::PanicInfo;
use core::ptr;

use ocop::law::Act;

/// A device's allocator would stand here.
struct Nothing;

// SAFETY: a null pointer says that there is no memory, which every caller must expect.
unsafe impl GlobalAlloc for Nothing {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ALLOCATOR: Nothing = Nothing;

#[panic_handler]
fn stop(_: &PanicInfo<'_>) -> ! {
    loop {}
}

/// How many acts the library knows; it keeps the library in.
#[unsafe(no_mangle)]
pub extern "C" fn acts() -> usize {
    Act::ALL.len()
}

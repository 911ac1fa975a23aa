//! Where the memory of the Python and Node packages comes from.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    ptr,
};

use mimalloc::MiMalloc;

/// From here on a block is a buffer, of which there are few.
const LARGE: usize = 128 << 10;

/// Objects from mimalloc, buffers from the system.
///
/// What one thread makes, another drops: the C library is slow at that. But mimalloc takes back what other threads drop at every
/// hundredth allocation only, and a hundred buffers of a download or an upload are many megabytes a thread.
///
/// ```
/// #[global_allocator]
/// static ALLOCATOR: hbportal_allocator::Allocator = hbportal_allocator::Allocator;
///
/// assert_eq!(vec![7; 1 << 20].len(), 1 << 20);
/// ```
#[derive(Debug)]
pub struct Allocator;

/// The allocator of the blocks of a size.
fn of(size: usize) -> &'static dyn GlobalAlloc {
    if size < LARGE { &MiMalloc } else { &System }
}

// SAFETY: a block goes back to the allocator it came from, because its size says which, and changes in `realloc` alone.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: what the caller promises is all that is asked.
        unsafe { of(layout.size()).alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        unsafe { of(layout.size()).alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as above; the block is that allocator's.
        unsafe { of(layout.size()).dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if (layout.size() < LARGE) == (size < LARGE) {
            // SAFETY: as above, before and after.
            return unsafe { of(size).realloc(block, layout, size) };
        }
        // SAFETY: the caller promises that `size` suits the alignment, and the new block is not the old one.
        unsafe {
            let moved = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                ptr::copy_nonoverlapping(block, moved, layout.size().min(size));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[global_allocator]
    static ALLOCATOR: Allocator = Allocator;

    #[test]
    fn what_grows_and_shrinks_over_the_border_keeps_its_content() {
        let small: Vec<u8> = (0..=255).cycle().take(LARGE - 1).collect();
        let mut bytes = small.clone();
        bytes.reserve_exact(3 * LARGE);
        assert_eq!(bytes, small);
        bytes.extend_from_slice(&small);
        bytes.truncate(100);
        bytes.shrink_to_fit();
        assert_eq!(bytes, small[..100]);
        assert!(vec![0_u64; LARGE].iter().all(|number| *number == 0));
    }
}

// The allocator of glibc, of which the module Glibc shows malloc and free alone.
#pragma once
#include <stdlib.h> // __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>

// Bytes that the program has and has not given back.
static inline size_t danji_malloc_used(void) {
    struct mallinfo2 all = mallinfo2();
    return all.uordblks + all.hblkhd;
}

// Gives whole pages among the free bytes back to the system.
static inline void danji_malloc_trim(void) { malloc_trim(0); }
#else
static inline size_t danji_malloc_used(void) { return 0; }
static inline void danji_malloc_trim(void) {}
#endif

#include "osteon_memory.h"

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>

void osteon_take_memory_in_large_pieces(void) {
    mallopt(M_TOP_PAD, 2 << 20);
    mallopt(M_MMAP_THRESHOLD, 8 << 20);
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
}
#else
void osteon_take_memory_in_large_pieces(void) {}
#endif

#ifndef OSTEON_MEMORY_H
#define OSTEON_MEMORY_H

/// Has the C library take memory from the system as fits a short command: by megabytes, giving
/// nothing back at once.
///
/// By default what is larger than 128 KiB is mapped and unmapped, so that its pages are cleared
/// time and again.
void osteon_take_memory_in_large_pieces(void);

#endif

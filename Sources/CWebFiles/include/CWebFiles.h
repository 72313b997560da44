#ifndef OSTEON_CWEBFILES_H
#define OSTEON_CWEBFILES_H

#include <stddef.h>

/// A file of the page as it was when the binary was built.
typedef struct {
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t length;
} OsteonWebFile;

/// The files of the page; the caller must not free them.
const OsteonWebFile *_Nonnull osteon_web_files(size_t *_Nonnull count);

#endif

#ifndef OSTEON_CFOODDATA_H
#define OSTEON_CFOODDATA_H

#include <stddef.h>

/// A file of FoodData as it was when the binary was built.
typedef struct {
    /// The path below FoodData: "Classes/classes.tsv".
    const char *_Nonnull path;
    const unsigned char *_Nonnull bytes;
    size_t length;
} OsteonShippedFile;

/// The shipped files; the caller must not free them.
const OsteonShippedFile *_Nonnull osteon_shipped_files(size_t *_Nonnull count);

#endif

// What libFuzzer, which comes with the toolchain and is linked by -sanitize=fuzzer, offers.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*callback)(const uint8_t *bytes, size_t count));

// Debian builds libxml2 with ICU, whose headers clash with the toolchain's own; the handler
// struct behind the switch is never allocated here, so leaving its tail out is safe.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

// Takes what libxml2 would print; Swift cannot write a function with a list of any arguments.
static void osteon_discard_message(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

// Keeps libxml2 from printing on the thread that calls it: some of what is wrong with an encoding
// goes to no handler of a parser's.
static inline void osteon_silence_libxml2(void) {
    xmlSetGenericErrorFunc(NULL, osteon_discard_message);
}

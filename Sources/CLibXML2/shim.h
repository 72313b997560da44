// Debian builds libxml2 with ICU, whose headers clash with the toolchain's own; the handler
// struct behind the switch is never allocated here, so leaving its tail out is safe.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

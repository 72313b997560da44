// What the page is made of, in the order of the names.

#include "CWebFiles.h"

static const unsigned char openapi_json[] = {
#embed "../OsteonWeb/OpenAPI/openapi.json"
};
static const unsigned char page_css[] = {
#embed "../OsteonWeb/Page/page.css"
};
static const unsigned char page_html[] = {
#embed "../OsteonWeb/Page/page.html"
};
static const unsigned char page_js[] = {
#embed "../OsteonWeb/Page/page.js"
};

static const OsteonWebFile files[] = {
    {"openapi.json", openapi_json, sizeof openapi_json},
    {"page.css", page_css, sizeof page_css},
    {"page.html", page_html, sizeof page_html},
    {"page.js", page_js, sizeof page_js},
};

const OsteonWebFile *osteon_web_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}

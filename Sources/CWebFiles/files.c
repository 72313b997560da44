// What the page is made of, in the order of the names.

#include "CWebFiles.h"

static const unsigned char chips_js[] = {
#embed "../OsteonWeb/Page/Script/chips.js"
};
static const unsigned char correction_js[] = {
#embed "../OsteonWeb/Page/Script/correction.js"
};
static const unsigned char dom_js[] = {
#embed "../OsteonWeb/Page/Script/dom.js"
};
static const unsigned char export_js[] = {
#embed "../OsteonWeb/Page/Script/export.js"
};
static const unsigned char files_js[] = {
#embed "../OsteonWeb/Page/Script/files.js"
};
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
#embed "../OsteonWeb/Page/Script/page.js"
};
static const unsigned char person_js[] = {
#embed "../OsteonWeb/Page/Script/person.js"
};
static const unsigned char search_js[] = {
#embed "../OsteonWeb/Page/Script/search.js"
};
static const unsigned char server_js[] = {
#embed "../OsteonWeb/Page/Script/server.js"
};
static const unsigned char shopping_js[] = {
#embed "../OsteonWeb/Page/Script/shopping.js"
};
static const unsigned char sittings_js[] = {
#embed "../OsteonWeb/Page/Script/sittings.js"
};
static const unsigned char suggestions_js[] = {
#embed "../OsteonWeb/Page/Script/suggestions.js"
};
static const unsigned char text_js[] = {
#embed "../OsteonWeb/Page/Script/text.js"
};
static const unsigned char view_js[] = {
#embed "../OsteonWeb/Page/Script/view.js"
};

static const OsteonWebFile files[] = {
    {"chips.js", chips_js, sizeof chips_js},
    {"correction.js", correction_js, sizeof correction_js},
    {"dom.js", dom_js, sizeof dom_js},
    {"export.js", export_js, sizeof export_js},
    {"files.js", files_js, sizeof files_js},
    {"openapi.json", openapi_json, sizeof openapi_json},
    {"page.css", page_css, sizeof page_css},
    {"page.html", page_html, sizeof page_html},
    {"page.js", page_js, sizeof page_js},
    {"person.js", person_js, sizeof person_js},
    {"search.js", search_js, sizeof search_js},
    {"server.js", server_js, sizeof server_js},
    {"shopping.js", shopping_js, sizeof shopping_js},
    {"sittings.js", sittings_js, sizeof sittings_js},
    {"suggestions.js", suggestions_js, sizeof suggestions_js},
    {"text.js", text_js, sizeof text_js},
    {"view.js", view_js, sizeof view_js},
};

const OsteonWebFile *osteon_web_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}

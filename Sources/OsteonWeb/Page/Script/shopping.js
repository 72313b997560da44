// The shopping list: of what is written, or of what closes a week's gaps; to be printed and taken along.

import { $, during, element, save } from "./dom.js";
import { ask } from "./server.js";
import { question } from "./view.js";
import { avoided } from "./suggestions.js";

let asked = null;

function request() {
    const body = { ...question(), people: Number($("people").value) || 1 };
    const days = Number($("days").value);
    const kind = $("list-kind").value;
    if (days) body.days = days;
    if (kind === "written") {
        delete body.profile;
        return body;
    }
    return { ...body, gap: true, withMeals: kind === "both", avoid: avoided(), seconds: 2 };
}

function shop() {
    const isPlan = $("list-kind").value !== "written";
    const words = isPlan ? "Planning day by day; this takes up to half a minute." : "Writing the list.";
    for (const button of $("take-list").querySelectorAll("button")) button.disabled = true;
    during($("shop"), $("shopping"), words, async () => {
        const body = request();
        const list = await (await ask("/api/shop", body)).json();
        asked = body;
        show(list);
        for (const button of $("take-list").querySelectorAll("button")) button.disabled = false;
    });
}

function show(list) {
    const aisles = list.aisles.flatMap((aisle) => [
        element("h4", {}, aisle.title),
        element("ul", { className: "boxes" }, ...aisle.items.map((item) => element("li", {},
            item.buy ? `${item.item}: ${item.buy}` : item.item))),
    ]);
    if (list.notFound.length) {
        aisles.unshift(element("h4", {}, "Not found: as written, to be bought too"),
            element("ul", { className: "boxes" }, ...list.notFound.map((lost) => element("li", {}, lost.text))));
    }
    $("shopping").replaceChildren(...(list.plan ? planned(list.plan) : []), ...aisles);
}

/** What comes of the week, and what is eaten when. */
function planned(plan) {
    return [
        ...plan.sentences.map((sentence) => element("p", {}, sentence)),
        element("ol", { className: "days" }, ...plan.days.filter((day) => day.changes.length).map((day) =>
            element("li", { value: day.day },
                element("b", {}, day.of ? `like ${day.of}` : "the day"),
                element("ul", {}, ...day.changes.map((change) =>
                    element("li", {}, `${change.kind} ${change.text}`)))))),
    ];
}

/** Prints the list alone. */
function print() {
    document.body.classList.add("printing-list");
    addEventListener("afterprint", () => document.body.classList.remove("printing-list"), { once: true });
    window.print();
}

function take(button, format, type, ending) {
    button.addEventListener("click", async () => {
        button.disabled = true;
        try {
            const response = await ask("/api/shop", { ...asked, format });
            save(`shopping-list.${ending}`, type, await response.text());
        } catch (error) {
            $("problem").textContent = error.message;
        }
        button.disabled = false;
    });
}

$("shop").addEventListener("click", shop);
$("print-list").addEventListener("click", print);
take($("save-list"), "html", "text/html", "html");
take($("save-csv"), "csv", "text/csv", "csv");

// What can be taken away: the text, the report and the figures.

import { $, save, tell } from "./dom.js";
import { ask } from "./server.js";
import { fileName, meal } from "./text.js";
import { question } from "./view.js";

function stem() { return fileName().replace(/\.[^.]*$/, ""); }

function saveAnswer(button, path, type, ending) {
    button.addEventListener("click", async () => {
        try {
            const response = await ask(path, question());
            save(`${stem()}.${ending}`, type, await response.text());
        } catch (error) {
            tell(error.message);
        }
    });
}

$("save-meal").addEventListener("click", () => save(fileName(), "text/plain", meal.value));
saveAnswer($("save-report"), "/api/report", "text/html", "html");
saveAnswer($("save-json"), "/api/score", "application/json", "json");

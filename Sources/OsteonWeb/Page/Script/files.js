// Files that are opened, chosen or dropped: the server makes text of them that can be written on.

import { $, element, tell } from "./dom.js";
import { ask } from "./server.js";
import { meal, open } from "./text.js";

// In Base64, and with all that is around them, they fit into a request.
const mostBytes = 700_000;

function base64(file) {
    return new Promise((done, fail) => {
        const reader = new FileReader();
        reader.addEventListener("load", () => done(reader.result.slice(reader.result.indexOf(",") + 1)));
        reader.addEventListener("error", () => fail(new Error(`“${file.name}” cannot be read.`)));
        reader.readAsDataURL(file);
    });
}

async function openFiles(files) {
    const size = files.reduce((sum, file) => sum + file.size, 0);
    if (size > mostBytes) {
        const what = files.length > 1 ? "These files are" : `“${files[0].name}” is`;
        tell(`${what} larger than ${mostBytes / 1000} kB together: use osteon score or osteon rate.`);
        return;
    }
    try {
        const sent = await Promise.all(files.map(async (file) => ({
            name: file.name.replace(/[\\/\s]+/g, " ").slice(-60) || "opened",
            // An empty file has no comma and nothing behind it.
            content: file.size ? await base64(file) : "",
        })));
        const answer = await (await ask("/api/open", { files: sent })).json();
        if (answer.texts.length === 1) show(answer.texts[0]); else choose(answer.texts);
        if (answer.findings.length) tell(answer.findings.join(" · "));
    } catch (error) {
        tell(error.message);
    }
}

function show(text) {
    $("opened").hidden = true;
    open(text.name, text.text);
    meal.focus();
}

/** Several recipes are written on one at a time. */
function choose(texts) {
    const buttons = texts.map((text) => {
        const button = element("button", { type: "button" }, text.title);
        button.addEventListener("click", () => {
            open(text.name, text.text);
            for (const each of buttons) each.ariaPressed = String(each === button);
        });
        button.ariaPressed = "false";
        return button;
    });
    $("opened-words").textContent = `${texts.length} texts were found: choose one to write on.`;
    $("opened-texts").replaceChildren(...buttons);
    $("opened").hidden = false;
    buttons[0].focus();
}

$("open").addEventListener("click", () => $("file").click());
$("file").addEventListener("change", () => {
    if ($("file").files.length) openFiles([...$("file").files]);
    // The same file can be opened again.
    $("file").value = "";
});

function hasFiles(event) { return event.dataTransfer.types.includes("Files"); }

for (const name of ["dragenter", "dragover"]) {
    document.addEventListener(name, (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        $("editor").classList.add("dropping");
    });
}
document.addEventListener("dragleave", () => $("editor").classList.remove("dropping"));
document.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    $("editor").classList.remove("dropping");
    if (event.dataTransfer.files.length) openFiles([...event.dataTransfer.files]);
});

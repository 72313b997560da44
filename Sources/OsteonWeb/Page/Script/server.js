// Asking the server, with the key that says who asks.

import { $ } from "./dom.js";

const place = "osteon-key";

/** Takes the key out of "#key=..." or an address that has it. */
function taken(text) {
    const found = /(?:^|#key=)([\w-]{16,})$/.exec(text.trim());
    if (!found) return false;
    sessionStorage.setItem(place, found[1]);
    return true;
}

/** Says what is left out for whoever has no key. */
function showKeyless() { $("locked").hidden = false; }

// The key is in no history and in no address that a person copies from here.
if (taken(location.hash)) history.replaceState(null, "", location.pathname);
let key = sessionStorage.getItem(place);
addEventListener("hashchange", () => { if (taken(location.hash)) location.replace("/"); });

$("unlock").addEventListener("click", unlock);
$("key").addEventListener("keydown", (event) => { if (event.key === "Enter") unlock(); });

function unlock() {
    if (taken($("key").value)) location.replace("/");
    else $("key").focus();
}

if (!key) showKeyless();

/** Asks the server; throws what it refuses as words for people. */
export async function ask(path, body, signal) {
    const headers = key ? { "X-Osteon-Key": key } : {};
    const request = body === undefined ? { headers, signal } : {
        method: "POST",
        headers: { ...headers, "Content-Type": "application/json" },
        body: JSON.stringify(body),
        signal,
    };
    let response;
    try {
        response = await fetch(path, request);
    } catch (error) {
        if (error.name === "AbortError") throw error;
        throw new Error("Osteon does not answer: is osteon serve still running?");
    }
    if (response.ok) return response;
    if (response.status === 403 && key) {
        // The key of an earlier run: without one, what is nobody's own is answered.
        key = null;
        sessionStorage.removeItem(place);
        showKeyless();
        return ask(path, body, signal);
    }
    const problem = await response.json();
    const line = problem.line ? `Line ${problem.line}: ` : "";
    throw new Error(line + problem.detail);
}

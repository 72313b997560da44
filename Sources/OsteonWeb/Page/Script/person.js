// Whom the score is for.

import { $, element, tell } from "./dom.js";
import { ask } from "./server.js";

const sexes = new Map();

/** The name of the profile that is chosen; empty for the person's own. */
export function profile() {
    const family = $("family").value;
    return family ? `${family}-${$("sex").value}${$("age").value}` : "";
}

/** Lists the families of profiles, and calls `changed` when another is chosen. */
export async function choosePerson(changed) {
    $("family").addEventListener("change", () => {
        const family = $("family").value;
        $("age").disabled = !family;
        $("sex").disabled = !family || sexes.has(family);
        if (sexes.has(family)) $("sex").value = sexes.get(family);
        changed();
    });
    for (const field of ["sex", "age"]) $(field).addEventListener("change", changed);
    try {
        const list = await (await ask("/api/profiles")).json();
        $("family").append(...list.profiles.map((each) => element("option", { value: each.key }, each.title)));
        for (const each of list.profiles) if (each.sex) sexes.set(each.key, each.sex === "female" ? "f" : "m");
    } catch (error) {
        tell(error.message);
    }
}

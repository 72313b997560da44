// What every other part of the page needs of a document.

export const $ = (id) => document.getElementById(id);

/** Makes an element with text in it, never markup. */
export function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (key in made && key !== "list") made[key] = value; else made.setAttribute(key, value);
    }
    made.append(...children.filter((child) => child !== null));
    return made;
}

/** Says what went wrong, where a person looks for it. */
export function tell(text) { $("problem").textContent = text; }

/** Hands a file to the person. */
export function save(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    element("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** While `work` lasts, `button` cannot be pressed and `place` says `words`; then what went wrong, if it did. */
export async function during(button, place, words, work) {
    button.disabled = true;
    place.replaceChildren(element("p", { className: "soft" }, words));
    try {
        await work();
    } catch (error) {
        place.replaceChildren(element("p", {}, error.message));
    }
    button.disabled = false;
}

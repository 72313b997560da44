// Looking for a food by words, and choosing one.

import { $, element } from "./dom.js";
import { ask } from "./server.js";

const typingPause = 120;

let sequence = 0;
let pause = 0;

/** Lists `foods` to choose from; `taken` is chosen. */
export function showFoods(foods, taken) {
    sequence++;
    $("foods").replaceChildren(...foods.map((food) => element("label", {},
        element("input", { type: "radio", name: "food", value: food.id,
            checked: Boolean(taken) && food.id === taken.id }),
        element("span", {}, food.name))));
    if (!foods.length) $("found").textContent = "No food is near: look for one by other words.";
}

/** The id of the food that is chosen; null where none is. */
export function chosenFood() {
    const chosen = $("foods").querySelector("input:checked");
    return chosen ? chosen.value : null;
}

async function lookForFoods() {
    const number = ++sequence;
    const words = $("search").value.trim();
    if (!words) return;
    try {
        const response = await ask("/api/foods?limit=20&q=" + encodeURIComponent(words));
        const answer = await response.json();
        if (number !== sequence) return;
        showFoods(answer.foods, null);
        const count = answer.foods.length;
        $("found").textContent = count ? `${count} found, the best first` : `No food's name has “${words}”.`;
    } catch (error) {
        $("refusal").textContent = error.message;
    }
}

$("search").addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(lookForFoods, typingPause);
});

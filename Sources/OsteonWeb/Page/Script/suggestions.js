// What would help most: each change one click away.

import { $, during, element } from "./dom.js";
import { ask } from "./server.js";
import { linesThatSay, rewrite } from "./text.js";
import { current, question, settled } from "./view.js";
import { addLine, moveLine } from "./sittings.js";

function signed(points) { return (points < 0 ? "−" : "+") + Math.abs(points).toFixed(1); }

function range(score) {
    const likely = `likely ${score.likelyLow.toFixed(0)}–${score.likelyHigh.toFixed(0)}`;
    return score.point === null ? likely : `${score.point.toFixed(1)} (${likely})`;
}

/** What is not wanted, as it was written: "dairy-free, fish". */
export function avoided() {
    return $("avoid").value.split(",").map((word) => word.trim()).filter(Boolean);
}

function suggest() {
    const words = "Looking for what helps most; this takes some seconds.";
    during($("suggest"), $("changes"), words, async () => {
        const body = { ...question(), avoid: avoided(), seconds: 4 };
        if ($("only").value) body.only = [$("only").value];
        const response = await ask("/api/suggest", body);
        showChanges(await response.json());
    });
}

function showChanges(plan) {
    const place = $("changes");
    if (plan.outcome !== "plan") {
        const words = { withheld: "The targets of the score do not hold for you, so nothing is suggested.",
            nothing: "Nothing that could be suggested is worth a change.",
            outOfTime: "The time ended before anything was found that helps; try again.",
            conflict: "Nothing helps within these limits." }[plan.outcome];
        place.replaceChildren(element("p", {}, words),
            element("ul", {}, ...plan.relaxations.map((way) => element("li", {}, way))));
        return;
    }
    // Lines of several days are no line of one day.
    const isOneDay = plan.days === 1;
    const steps = [
        ...plan.additions.map((step) => changeRow(step, "Add", () => addLine(step.sitting, told(step)))),
        ...plan.swaps.map((step) => changeRow(step, "Swap", isOneDay ? swap(step) : null)),
        ...plan.timing.map((step) => changeRow(step, "Move", isOneDay ? move(step) : null)),
    ];
    const mean = isOneDay ? "" : " Planned on the mean of the days; Add puts a food into the day that the "
        + "cursor is in.";
    place.replaceChildren(
        element("p", {}, `${range(plan.before.score)} → ${range(plan.after.score)} with all of them. ` +
            `Each point counts after those above it.${mean}`),
        element("ul", { className: "plain" }, ...steps));
}

/** The line that means just the food of a change. */
function told(step) {
    return `${Math.round(step.grams)} g ${step.food.name} = ${step.food.id}`;
}

function changeRow(step, verb, act) {
    const row = element("li", {},
        element("span", { className: "points" }, signed(step.delta.points)),
        element("span", {}, `${verb.toLowerCase()} ${step.text}`,
            element("span", { className: "soft why" }, step.why)));
    if (!act) return row;
    const button = element("button", { type: "button" }, verb);
    button.setAttribute("aria-label", `${verb}: ${step.text}`);
    button.addEventListener("click", async () => {
        button.disabled = true;
        await settled();
        if (current() && act()) button.textContent = "Done";
        else button.disabled = false;
    });
    row.append(button);
    return row;
}

/** Which line a step means: its place among those that say the same, which other changes leave as it is. */
function lineOf(step) {
    const number = Number((step.location || "").split(":").at(-2));
    const asked = linesThatSay(step.line);
    const place = asked.indexOf(number);
    return () => {
        const now = linesThatSay(step.line);
        if (place >= 0 && now.length === asked.length) return now[place];
        $("problem").textContent = now.length
            ? `“${step.line}” stands elsewhere now: ask for suggestions again.`
            : `“${step.line}” is no longer written: ask for suggestions again.`;
        return 0;
    };
}

function swap(step) {
    const line = lineOf(step);
    return () => {
        const number = line();
        return number > 0 && rewrite(number, step.line, told(step));
    };
}

function move(step) {
    const line = lineOf(step);
    return () => {
        const number = line();
        return number > 0 && moveLine(number, step.line, step.sitting);
    };
}

$("suggest").addEventListener("click", suggest);

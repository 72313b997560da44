// Puts the parts of the page together. All that is known of foods, scores and lines the server knows; here
// is where things stand on the page, and what a click does to the text.

import { $ } from "./dom.js";
import { changed, lineAtCursor, meal, onChange, open, restore } from "./text.js";
import { current, look, lookSoon } from "./view.js";
import { onChip } from "./chips.js";
import { onKept, openCorrection } from "./correction.js";
import { choosePerson } from "./person.js";
import "./suggestions.js";
import "./shopping.js";
import "./files.js";
import "./export.js";

const example = `breakfast 07:30
  60 g rolled oats
  200 ml semi-skimmed milk
  1 banana
  1 cup coffee

lunch 12:30
  2 slices rye bread
  30 g gouda cheese
  1 tomato

dinner 19:00
  120 g salmon, baked
  150 g broccoli, boiled
  3 boiled potatoes
  1 tbsp olive oil
`;

onChange(lookSoon);
onChip(openCorrection);
onKept(look);

meal.addEventListener("input", changed);
meal.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const view = current();
    const line = view && view.lines.find((each) => each.line === lineAtCursor());
    if (line) openCorrection(line);
});
$("example").addEventListener("click", () => open("day.meal", example));

restore();
choosePerson(look);
look();

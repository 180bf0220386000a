// The table of what lies before the first day of use. Without this script it works with a few more presses.
const table = document.querySelector("[data-entry]");
const rowOf = field => field.closest("[data-row]");
const lastDay = new WeakMap();

function tick(row, which, on) {
    const box = row.querySelector(which);
    if (box) {
        box.checked = on;
    }
}

// A day means that it was done; done and not done exclude one another.
table.addEventListener("input", event => {
    const field = event.target;
    const row = rowOf(field);
    if (field.matches("[data-day]")) {
        lastDay.set(field.closest("[data-group]"), field);
        if (field.value.trim() !== "") {
            tick(row, "[data-done]", true);
            tick(row, "[data-missed]", false);
        } else {
            tick(row, "[data-done]", false);
        }
    } else if (field.matches("[data-done]") && field.checked) {
        tick(row, "[data-missed]", false);
    } else if (field.matches("[data-missed]") && field.checked) {
        tick(row, "[data-done]", false);
    }
});

// Up and down go to the same field of the line above or below, as in a spreadsheet.
table.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const kind = ["[data-day]", "[data-words]"].find(each => event.target.matches(each));
    if (!step || !kind) {
        return;
    }
    const fields = [...table.querySelectorAll(kind)].filter(each => each.checkVisibility());
    const next = fields[fields.indexOf(event.target) + step];
    if (next) {
        event.preventDefault();
        next.focus();
        next.select();
    }
});

// Copies the day typed last in a group to the lines below it that were due on the same day and say nothing yet.
for (const button of table.querySelectorAll("[data-fill]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
        const group = button.closest("[data-group]");
        const days = [...group.querySelectorAll("[data-day]")].filter(each => each.checkVisibility());
        const from = lastDay.get(group) || days.find(each => each.value.trim() !== "");
        if (!from) {
            days[0].focus();
            return;
        }
        for (const day of days.slice(days.indexOf(from) + 1)) {
            const row = rowOf(day);
            const said = row.querySelector("[data-missed]:checked, [data-left]:checked");
            if (day.value.trim() === "" && !said && row.dataset.due === rowOf(from).dataset.due) {
                day.value = from.value;
                tick(row, "[data-done]", from.value.trim() !== "");
            }
        }
    });
}

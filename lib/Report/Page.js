"use strict";
for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  table.classList.add("sortable");
  const valueOf = (row, i) => {
    const cell = row.cells[i];
    return "v" in cell.dataset ? Number(cell.dataset.v) : cell.textContent;
  };
  heads.forEach((head, i) => {
    head.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") !== "descending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const compare = (a, b) => {
        const x = valueOf(a, i), y = valueOf(b, i);
        const order = typeof x === "number" && typeof y === "number"
          ? x - y : String(x).localeCompare(String(y), undefined, {numeric: true});
        return down ? -order : order;
      };
      body.append(...[...body.rows].sort(compare));
    });
  });
  if (body.rows.length < 20) continue;
  const filter = document.createElement("input");
  filter.className = "filter";
  filter.placeholder = "Show rows that contain \u2026";
  filter.addEventListener("input", () => {
    const text = filter.value.toLowerCase();
    for (const row of body.rows)
      row.hidden = !row.textContent.toLowerCase().includes(text);
  });
  table.before(filter);
}

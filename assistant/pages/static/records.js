// A table whose rows rest on quotations: each row opens its own.

export default function (component) {
  keep(component, (root, data, send) => {
    const table = el("table");
    table.append(el("caption", "hidden", data.caption), drawHead(data), ...data.rows.map((row) => drawRow(row, data, send)));
    root.replaceChildren(table);
  });
}

function drawHead(data) {
  const head = el("thead");
  const row = head.appendChild(el("tr"));
  for (const column of data.columns) {
    const cell = row.appendChild(el("th", classOf(column), column.label));
    cell.scope = "col";
  }
  row.appendChild(el("th")).append(el("span", "hidden", "Trích dẫn"));
  return head;
}

const KINDS = ["numeric", "tight", "unit", "name"];
const classOf = (column) => KINDS.filter((kind) => column[kind]).join(" ");

function drawRow(row, data, send) {
  const body = el("tbody");
  const line = body.appendChild(el("tr"));
  data.columns.forEach((column, number) => {
    const cell = line.appendChild(el(number ? "td" : "th", classOf(column), row.cells[number]));
    if (!number) cell.scope = "row";
    cell.dataset.label = column.label;
    if (!row.cells[number]) cell.classList.add("blank");
  });
  const last = line.appendChild(el("td", "more"));
  const below = el("tr", "below");
  const opener = button("", "Trích dẫn", `Trích dẫn: ${row.cells[0]}`, () => {
    if (below.isConnected) below.remove();
    else {
      if (!below.childNodes.length) {
        const cell = below.appendChild(el("td"));
        cell.colSpan = data.columns.length + 1;
        const source = drawSource(row.source, send, false);
        cell.append(source.node);
        source.open();
      }
      body.append(below);
    }
    opener.setAttribute("aria-expanded", String(below.isConnected));
  });
  opener.setAttribute("aria-expanded", "false");
  last.append(opener);
  return body;
}

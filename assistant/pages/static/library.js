// What is in the corpus: a sheet for each document.

const readerAddress = (query) => `van-ban?${new URLSearchParams(query)}`;

export default function (component) {
  keep(component, (root, data, send) => {
    root.replaceChildren(...data.documents.map((row) => drawSheet(row, send)));
  });
}

function drawSheet(row, send) {
  const sheet = el("section", "sheet");
  const heading = el("h2");
  heading.append(link("", row.name, readerAddress(row.query), () => send("go", row.query)));
  sheet.append(heading, el("p", "title", row.title), drawFigures(row.figures), drawFacts(row.facts));
  if (row.misprints.length) sheet.append(drawMisprints(row.misprints, send));
  return sheet;
}

function drawFigures(figures) {
  const list = el("ul", "figures");
  for (const { label, value } of figures) {
    const item = list.appendChild(el("li"));
    item.append(el("span", "value", value), " ", el("span", "label", label));
  }
  return list;
}

function drawFacts(facts) {
  const list = el("dl", "facts");
  for (const { label, value, note } of facts) {
    const given = el("dd", value ? "" : "unknown", value || "văn bản không nêu");
    if (note) given.append(el("span", "note", ` (${note})`));
    list.append(el("dt", "", label), given);
  }
  return list;
}

function drawMisprints(misprints, send) {
  const details = el("details");
  details.append(el("summary", "", `Xem ${misprints.length} chỗ in sai`));
  const list = details.appendChild(el("ul", "misprints"));
  for (const row of misprints) {
    const item = list.appendChild(el("li"));
    item.append(el("span", "misprint", row.wrong), correction(row.right), " ");
    item.append(link("", row.place, readerAddress(row.query), () => send("go", row.query)));
  }
  return details;
}

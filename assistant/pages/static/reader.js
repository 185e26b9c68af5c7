// A text to read: outline, lines, hits of a search, the quotation or section that the address names.

export default function (component) {
  keep(component, drawReader);
}

function drawReader(root, data, send) {
  const first = !root.drawn;
  const top = el("div", "reader");
  const text = drawText(root, data, send);
  top.append(drawOutline(root, data), text);
  root.replaceChildren(top);
  const target = JSON.stringify([data.target, data.doc]);
  const query = data.query;
  if (data.hits && query !== root.query && !(first && data.target.quote)) {
    step(root, data, 0, true);
  } else if (target !== root.target) {
    goToTarget(root, data);
  }
  root.target = target;
  root.query = query;
  root.drawn = true;
  followReader(root);
}

function goToTarget(root, data) {
  const mark = data.target.quote && root.querySelector("mark.quote");
  const line = data.target.section && root.querySelector(`[data-section="${CSS.escape(data.target.section)}"]`);
  if (mark) holdInView(mark, "center");
  else if (line) holdInView(line, "start");
  if (mark || line) pin(root, mark || line);
}

const READ_AT = 0.3; // of the window's height: what stands there is being read

// The contents mark the section that is shown: one that was opened, until the reader moves on, then the one read.
function followReader(root) {
  root.stopFollowing?.();
  const moved = () => (root.pinned = false);
  let waiting = false;
  const follow = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!root.isConnected) root.stopFollowing();
      else if (!root.pinned) markCurrent(root, sectionRead(root));
    });
  };
  const all = [["scroll", follow], ...["wheel", "touchmove", "keydown"].map((event) => [event, moved])];
  for (const [event, action] of all) document.addEventListener(event, action, { capture: true, passive: true });
  root.stopFollowing = () => {
    for (const [event, action] of all) document.removeEventListener(event, action, { capture: true });
  };
  follow();
}

function pin(root, node) {
  root.pinned = true;
  markCurrent(root, sectionOf(node));
}

// The section of a place: that of the last first line up to it.
function sectionOf(node) {
  let line = node.closest(".text > *");
  while (line && !line.dataset.section) line = line.previousElementSibling;
  return line?.dataset.section;
}

function sectionRead(root) {
  const lines = [...root.querySelectorAll(".text > [data-section]")];
  const read = lines.findLast((line) => line.getBoundingClientRect().top <= window.innerHeight * READ_AT);
  return (read || lines[0])?.dataset.section;
}

function markCurrent(root, section) {
  const nav = root.querySelector(".outline");
  const item = section && nav.querySelector(`[data-of="${CSS.escape(section)}"]`);
  const before = nav.querySelector("[aria-current]");
  if (!item || item === before) return;
  before?.removeAttribute("aria-current");
  item.setAttribute("aria-current", "location");
  const place = item.getBoundingClientRect();
  const frame = nav.getBoundingClientRect();
  const hidden = place.top < frame.top || place.bottom > frame.bottom;
  if (hidden) nav.scrollTop += place.top - frame.top - frame.height / 2; // the contents alone move, not the page
}

function openSection(root, section) {
  const line = root.querySelector(`[data-section="${CSS.escape(section)}"]`);
  if (!line) return;
  pin(root, line);
  bringIntoView(line, "start");
  line.focus({ preventScroll: true });
  line.classList.remove("flash");
  void line.offsetWidth;
  line.classList.add("flash");
}

const address = (query) => `van-ban?${new URLSearchParams(query)}`;

function drawOutline(root, data) {
  const nav = el("nav", "outline");
  nav.setAttribute("aria-label", "Mục lục");
  const details = el("details");
  details.open = window.matchMedia("(min-width: 60rem)").matches;
  details.append(el("summary", "", "Mục lục"));
  const list = el("ul");
  for (const row of data.outline) {
    const query = { doc: data.doc, sec: row.section };
    const item = link("", row.name, address(query), () => {
      window.history.replaceState(null, "", address(query));
      openSection(root, row.section);
    });
    item.dataset.of = row.section;
    const entry = el("li", `depth-${Math.min(row.depth, 4)}`);
    entry.append(item);
    list.append(entry);
  }
  details.append(list);
  nav.append(details);
  return nav;
}

function drawText(root, data, send) {
  const column = el("div", "column");
  if (data.query) column.append(drawSearch(root, data));
  const article = el("article", "text");
  article.setAttribute("aria-label", data.name);
  const reference = {
    href: (number) => address({ doc: here(data, number) ? number : data.doc }),
    open: (number) => (here(data, number) ? send("go", { doc: number }) : openNamed(root, number)),
  };
  for (const line of data.lines) {
    const node = el(line.kind === "heading" ? `h${Math.min(line.depth + 1, 5)}` : "p", classOf(line));
    addRuns(node, line.runs, reference);
    if (line.section) {
      node.dataset.section = line.section;
      node.tabIndex = -1;
    }
    article.append(node);
  }
  column.append(article);
  if (data.named.length || data.named_by.length) column.append(drawNamed(root, data, send));
  return column;
}

const here = (data, number) => data.named.some((row) => row.number === number && row.here);

function classOf(line) {
  const names = [line.kind, `depth-${Math.min(line.depth, 4)}`];
  if (line.title) names.push("title");
  if (line.level > 1) names.push("inner");
  return names.join(" ");
}

function drawSearch(root, data) {
  const bar = el("div", "search");
  bar.setAttribute("role", "status");
  const first = data.first ? " đầu" : "";
  const found = data.hits ? `${data.hits} chỗ${first} có “${data.query}”` : `Không có chỗ nào có “${data.query}”`;
  bar.append(el("span", "found", found));
  if (data.hits) {
    bar.append(button("", "‹ Trước", "", () => step(root, data, -1)));
    bar.append(button("", "Sau ›", "", () => step(root, data, 1)));
  }
  return bar;
}

function step(root, data, way, restart = false) {
  root.hit = restart ? 0 : (root.hit + way + data.hits) % data.hits;
  root.querySelectorAll("mark.current").forEach((mark) => mark.classList.remove("current"));
  const marks = root.querySelectorAll(`mark.hit[data-at="${root.hit}"]`);
  marks.forEach((mark) => mark.classList.add("current"));
  root.querySelector(".found").textContent = `Chỗ ${root.hit + 1}/${data.hits} có “${data.query}”`;
  if (!marks.length) return;
  pin(root, marks[0]);
  requestAnimationFrame(() => bringIntoView(marks[0]));
}

function openNamed(root, number) {
  const row = root.querySelector(`[data-named="${CSS.escape(number)}"]`);
  if (!row) return;
  bringIntoView(row);
  row.focus({ preventScroll: true });
}

function drawNamed(root, data, send) {
  const section = el("section", "named");
  if (data.named.length) {
    section.append(el("h2", "", "Văn bản được viện dẫn"));
    const list = section.appendChild(el("ul"));
    for (const row of data.named) list.append(drawNamedRow(row, send));
  }
  if (data.named_by.length) {
    section.append(el("h2", "", "Văn bản khác viện dẫn văn bản này"));
    const item = section.appendChild(el("ul")).appendChild(el("li"));
    addPlaces(item, data.named_by, send);
  }
  return section;
}

function drawNamedRow(row, send) {
  const item = el("li");
  item.dataset.named = row.number;
  item.tabIndex = -1;
  const query = { doc: row.number };
  item.append(row.here ? link("", row.name, address(query), () => send("go", query)) : el("span", "", row.name));
  item.append(el("span", "places", " viện dẫn tại: "));
  addPlaces(item, row.places, send);
  return item;
}

function addPlaces(item, places, send) {
  places.forEach(({ label, ...query }, number) => {
    if (number) item.append("; ");
    item.append(link("", label, address(query), () => send("go", query)));
  });
}

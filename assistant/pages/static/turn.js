// One turn of a conversation: the question, the answer with its markers, the quotations it rests on.

const WORD_DELAY = 14; // milliseconds between the words of a fresh answer
const WORDS_DELAYED = 45; // the rest comes together, so that a long answer is whole in 0.7 s
const SOURCES_SHOWN = 3; // the others unfold on request, or when a marker asks for one of them

export default function (component) {
  keep(component, drawTurn, ["rating", "comment", "fresh"]);
}

function drawTurn(root, data, send) {
  root.replaceChildren();
  const pending = data.status === "pending";
  const article = el("article", `turn${pending ? " pending" : data.newest ? " newest" : ""}`);
  const question = el("h2", "question", data.question);
  question.dir = "auto";
  article.append(question);
  if (pending) {
    const waiting = el("p", "waiting", data.waiting);
    waiting.setAttribute("role", "status");
    article.append(waiting);
  } else {
    drawAnswer(root, article, data, send);
  }
  root.append(article);
  // The newest question stands at the top of the window, its answer below it.
  if (data.newest || pending) holdInView(article, "start", 0.2);
}

function drawAnswer(root, article, data, send) {
  if (data.understood) article.append(el("p", "understood", data.understood));
  const sources = new Map();
  const open = (number) => sources.get(number)?.();
  const body = el("div", data.refused ? "answer refused" : "answer");
  if (data.fresh) body.setAttribute("aria-live", "polite");
  drawText(body, data, open);
  article.append(body);
  if (data.note) article.append(el("p", "note", data.note));
  if (data.citations.length) {
    article.append(drawSources("Căn cứ", data.citations, sources, send, true));
  }
  if (data.related.length) {
    article.append(drawRelated(data, send));
  }
  article.append(drawActions(root, data, send));
  if (data.suggestions.length) article.append(drawSuggestions(data, send));
}

// Under a refusal what is nearest; under an answer that is not sure what else may be meant; else what it had no room for,
// once it is asked for.
function drawRelated(data, send) {
  if (data.refused) return drawSources("Đoạn gần nhất trong văn bản", data.related, new Map(), send, false);
  if (!data.sure) return drawSources("Câu trả lời cũng có thể nằm ở", data.related, new Map(), send, false);
  const more = el("details", "more");
  more.append(el("summary", "", `Xem đủ: ${data.related.length} ý khác`));
  more.append(drawSources("Các ý khác trong văn bản", data.related, new Map(), send, false, data.related.length));
  return more;
}

function drawText(body, data, open) {
  let list = null;
  let words = 0;
  for (const line of data.lines) {
    let block;
    if (line.columns) {
      list = null;
      body.append(drawTable(line, data, open));
      continue;
    }
    if (line.bullet) {
      list = list || body.appendChild(el("ul"));
      block = list.appendChild(el("li"));
    } else {
      list = null;
      block = body.appendChild(el("p"));
    }
    words = drawPieces(block, line.pieces, data, open, words);
  }
}

// A line or a cell, cut at its markers; gives how many words came one by one so far.
function drawPieces(block, pieces, data, open, words) {
  let markers = null; // those side by side, with the stop behind them: never a line of its own
  for (const piece of pieces) {
    if (typeof piece === "number") {
      markers = markers || block.appendChild(el("span", "markers"));
      markers.append(drawMarker(piece, data.citations[piece - 1].label, open));
      continue;
    }
    const stop = markers ? piece.match(/^[.,;:!?…)]*/)[0] : "";
    if (stop) markers.append(stop);
    markers = null;
    const text = piece.slice(stop.length);
    if (data.fresh) words = addWords(block, text, words);
    else block.append(text);
  }
  return words;
}

// A table stands whole at once. On a narrow window it scrolls by itself, which a keyboard reaches too.
function drawTable(line, data, open) {
  const frame = el("div", "table");
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", `Bảng: ${line.columns.join(", ")}`);
  const table = frame.appendChild(el("table"));
  const head = table.appendChild(el("thead")).appendChild(el("tr"));
  for (const name of line.columns) head.appendChild(el("th", "", name)).scope = "col";
  const body = table.appendChild(el("tbody"));
  for (const row of line.rows) {
    const cells = body.appendChild(el("tr"));
    for (const pieces of row) drawPieces(cells.appendChild(el("td")), pieces, { ...data, fresh: false }, open, 0);
  }
  return frame;
}

function drawMarker(number, place, open) {
  const marker = button("marker", `[${number}]`, `Căn cứ ${number}: ${place}`, () => open(number));
  marker.title = place;
  return marker;
}

function addWords(block, text, words) {
  for (const word of text.split(/(?<=\s)/)) {
    const node = el("span", "word", word);
    node.style.animationDelay = `${Math.min(words, WORDS_DELAYED) * WORD_DELAY}ms`;
    block.append(node);
    words += 1;
  }
  return words;
}

function drawSources(title, citations, opened, send, numbered, most = SOURCES_SHOWN) {
  const section = el("section", "sources");
  section.append(el("h3", "", title));
  const list = el("ol");
  const folded = [];
  const more = button("unfold", `Xem thêm ${citations.length - most} nguồn`, "", () => unfold()?.focus());
  const unfold = () => {
    more.remove();
    for (const item of folded) item.hidden = false;
    return folded[0]?.querySelector(".chip");
  };
  citations.forEach((citation, at) => {
    const item = list.appendChild(el("li", "source"));
    const { show, node } = drawSource(citation, send, numbered);
    item.append(node);
    item.hidden = at >= most;
    if (item.hidden) folded.push(item);
    opened.set(citation.n, () => {
      if (item.hidden) unfold();
      show();
    });
  });
  section.append(list);
  if (folded.length) section.append(more);
  return section;
}

function drawActions(root, data, send) {
  const bar = el("div", "bar");
  const copy = button("", "Chép câu trả lời", "", () => copyText(data.copy, copy, data.copy_html));
  bar.append(copy);
  if (!data.turn) return bar;
  const form = drawComment(root, data, send);
  const up = button("rate", "Hữu ích", "Câu trả lời hữu ích", () => rate("up"));
  const down = button("rate", "Chưa đúng", "Câu trả lời chưa đúng", () => rate("down"));
  const paint = (rating) => {
    up.setAttribute("aria-pressed", String(rating === "up"));
    down.setAttribute("aria-pressed", String(rating === "down"));
  };
  paint(data.rating);
  function rate(rating) {
    const next = form.rating === rating ? null : rating;
    form.rating = next;
    paint(next);
    form.hidden = next === null;
    send("rate", { turn: data.turn, rating: next, comment: next ? form.elements[0].value : "" });
    if (next) form.elements[0].focus();
  }
  form.rating = data.rating;
  bar.append(up, down, form);
  return bar;
}

function drawComment(root, data, send) {
  const form = el("form", "comment");
  form.hidden = !data.comment;
  const field = el("input");
  field.type = "text";
  field.maxLength = 500;
  field.value = data.comment || "";
  field.placeholder = "Góp ý về câu trả lời (không bắt buộc)";
  field.setAttribute("aria-label", "Góp ý về câu trả lời");
  const save = el("button", "save", "Lưu góp ý");
  save.type = "submit";
  form.append(field, save);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send("rate", { turn: data.turn, rating: form.rating, comment: field.value });
    save.textContent = "Đang lưu…";
  });
  field.addEventListener("input", () => (save.textContent = "Lưu góp ý"));
  root.heard = (kept) => {
    if (save.textContent === "Đang lưu…" && kept.comment === field.value.trim()) save.textContent = "Đã lưu";
  };
  return form;
}

function drawSuggestions(data, send) {
  const section = el("section", "next");
  section.append(el("h3", "", "Có thể hỏi tiếp"));
  for (const question of data.suggestions) {
    section.append(button("suggestion", question, "", () => send("ask", question)));
  }
  return section;
}

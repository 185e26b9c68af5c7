// A citation with its place, its headings, its quotation, and the section's text around it on request.

const HEAD = 80; // pixels that the page's head covers, and its foot with the question box; see scroll-margin in source.css
const FOOT = 130;

function drawSource(citation, send, numbered) {
  const node = el("div", "card");
  const head = el("div", "head");
  const hasContext = citation.blocks.length > 0;
  const chip = button("chip", "", "", () => toggle());
  if (numbered) chip.append(el("span", "number", String(citation.n)));
  chip.append(el("span", "label", citation.label));
  chip.setAttribute("aria-expanded", "false");
  chip.disabled = !hasContext;
  head.append(chip);
  const quote = el("blockquote", "quotation", `“${citation.quote}”`);
  const context = el("div", "context");
  context.hidden = true;
  const actions = el("div", "actions");
  const toggler = button("", "Xem trong đoạn văn", `Xem trong đoạn văn: ${citation.label}`, () => toggle());
  if (hasContext) {
    actions.append(toggler);
    actions.append(link("action", "Mở trong văn bản", citation.href, () => send("open", citation.query)));
  } else {
    actions.append(el("span", "gone", "Văn bản này không còn trong kho hoặc đã thay đổi."));
  }
  const copy = button("", "Chép trích dẫn", `Chép trích dẫn: ${citation.label}`, () => copyText(citation.copy, copy));
  actions.append(copy);
  const headings = drawHeadings(citation);
  node.append(head, headings, quote, context, actions);

  function toggle(force) {
    const showing = force === true || context.hidden;
    if (showing && !context.childNodes.length) drawContext(context, citation);
    context.hidden = !showing;
    quote.hidden = showing;
    chip.setAttribute("aria-expanded", String(showing));
    toggler.textContent = showing ? "Thu gọn" : "Xem trong đoạn văn";
    toggler.setAttribute("aria-label", `${toggler.textContent}: ${citation.label}`);
    if (showing) {
      const mark = context.querySelector("mark.quote");
      if (mark) context.scrollTop = mark.offsetTop - 24;
    }
  }
  const show = () => {
    if (hasContext) toggle(true);
    node.classList.remove("flash");
    void node.offsetWidth;
    node.classList.add("flash");
    const room = window.innerHeight - HEAD - FOOT;
    const mark = context.querySelector("mark.quote");
    if (mark && node.offsetHeight > room) bringIntoView(mark, "center");
    else bringIntoView(node, "nearest");
    chip.focus({ preventScroll: true });
  };
  return { node, show, open: () => hasContext && toggle(true) };
}

function drawHeadings(citation) {
  const trail = el("div", "trail");
  citation.headings.forEach((runs) => {
    const step = el("span", "step");
    addRuns(step, runs);
    trail.append(step);
  });
  return trail;
}

function drawContext(context, citation) {
  context.tabIndex = 0;
  context.setAttribute("role", "region");
  context.setAttribute("aria-label", `Đoạn văn: ${citation.label}`);
  for (const block of citation.blocks) {
    const paragraph = el("p", block.level ? "bullet" : "");
    addRuns(paragraph, block.runs);
    context.append(paragraph);
  }
}

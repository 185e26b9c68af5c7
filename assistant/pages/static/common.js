// What all components share. Text is only ever set with textContent, so nothing in it becomes HTML.

const el = (tag, className, text) => {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
};

const button = (className, text, label, action) => {
  const node = el("button", className, text);
  node.type = "button";
  if (label) node.setAttribute("aria-label", label);
  node.addEventListener("click", action);
  return node;
};

// A link that works in the same session on a plain click, and as a link in a new tab.
const link = (className, text, href, action) => {
  const node = el("a", className, text);
  node.href = href;
  node.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    action();
  });
  return node;
};

// Runs of a source: see text_runs.py. A misprint is followed by its correction, which is not part of the text.
const addRuns = (parent, runs, reference) => {
  for (const run of runs) {
    const kinds = run.k || [];
    if (kinds.includes("sign")) continue;
    let place = parent;
    const wrap = (node) => {
      place.append(node);
      place = node;
    };
    if (kinds.includes("mark")) wrap(el("mark", "quote"));
    if (kinds.includes("hit")) {
      wrap(el("mark", "hit"));
      place.dataset.at = run.at;
    }
    if (kinds.includes("reference") && reference) {
      wrap(link("reference", "", reference.href(run.ref), () => reference.open(run.ref)));
    }
    if (kinds.includes("misprint")) wrap(el("span", "misprint"));
    place.append(run.t);
    if (run.fix !== undefined) parent.append(correction(run.fix));
  }
};

const correction = (right) => {
  const fix = el("span", "fix", right ? `→ ${right}` : "→ (bỏ)");
  fix.title = "Bản quét in sai; đây là chữ đúng";
  return fix;
};

// html is the same for word processors, which make a table of it; "" where plain text will do.
const copyText = async (text, node, html) => {
  let done = true;
  try {
    const kinds = { "text/plain": new Blob([text], { type: "text/plain" }) };
    if (html) kinds["text/html"] = new Blob([html], { type: "text/html" });
    if (html && window.ClipboardItem) await navigator.clipboard.write([new ClipboardItem(kinds)]);
    else await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", "offscreen", text);
    area.value = text;
    document.body.append(area);
    area.select();
    done = document.execCommand("copy");
    area.remove();
  }
  const before = node.dataset.label || node.textContent;
  node.dataset.label = before;
  node.textContent = done ? "Đã chép" : "Không chép được";
  setTimeout(() => (node.textContent = before), 1800);
};

const reducedMotion = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

const bringIntoView = (node, block = "center") =>
  node.scrollIntoView({ block, behavior: reducedMotion() ? "auto" : "smooth" });

// Show a place and hold it while the page around it is still being built, until the reader does something. What is in
// the upper part of the window already, down to a share of its height, stays where it is.
const HOLD = [0, 150, 450, 900]; // milliseconds
const holdInView = (node, block, share = 0.6) => {
  let busy = false;
  const stop = () => (busy = true);
  const events = ["pointerdown", "wheel", "touchstart", "keydown"];
  for (const event of events) document.addEventListener(event, stop, { capture: true, once: true });
  for (const delay of HOLD) {
    setTimeout(() => {
      const { top } = node.getBoundingClientRect();
      const shown = top >= 60 && top <= window.innerHeight * share;
      if (!busy && node.isConnected && !shown) node.scrollIntoView({ block, behavior: "auto" });
    }, delay);
  }
};

// Draws again only when the data changed, so that what the reader opened stays open. What the reader changes here
// comes back in the data one run later: such fields are named in `own` and draw nothing anew; root.heard, where a
// component sets it, is told of them.
const keep = (component, draw, own = []) => {
  const { data, parentElement, setTriggerValue } = component;
  let root = parentElement.querySelector(".root");
  if (!root) {
    root = el("div", "root");
    parentElement.append(root);
  }
  root.send = setTriggerValue;
  const shape = JSON.stringify(data, (name, value) => (own.includes(name) ? undefined : value));
  if (root.shape !== shape) {
    root.shape = shape;
    root.heard = null;
    draw(root, data, (event, value) => root.send(event, value));
  }
  root.heard?.(data);
};

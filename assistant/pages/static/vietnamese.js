// Streamlit's own words into Vietnamese: whole texts and labels only, never inside Markdown or our components, save
// the button of the pages that the head has no room for and that of the box that takes files.

const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt"];
const SPARED = "[data-testid='stMarkdownContainer'], [data-testid='stCode'], textarea, script, style";
const OWN = "[data-testid='stTopNavSection'], [data-testid='stFileUploaderDropzone']";
const ESCAPED = /\\(?=[!-\/:-@[-`{-~])/g; // Streamlit says a label's Markdown as it was written

export default function (component) {
  const { data } = component;
  if (window.troLyVietnamese) return;
  const words = new Map(Object.entries(data.words));
  const patterns = data.patterns.map(([pattern, right]) => [new RegExp(`^${pattern}$`), right]);
  const change = (text) => {
    const said = (text || "").trim();
    const found = words.get(said);
    if (found || !/[A-Za-z]/.test(said)) return found;
    const [pattern, right] = patterns.find(([one]) => one.test(said)) || [];
    return pattern && said.replace(pattern, right);
  };

  const visitText = (node) => {
    const found = change(node.nodeValue);
    const parent = node.parentElement;
    if (found && (!parent?.closest(SPARED) || parent.closest(OWN))) node.nodeValue = found;
  };
  const visitElement = (node) => {
    for (const name of ATTRIBUTES) {
      if (!node.hasAttribute(name)) continue;
      const said = node.getAttribute(name);
      const found = change(said) || (name === "aria-label" ? said.replace(ESCAPED, "") : said);
      if (found !== said) node.setAttribute(name, found);
    }
  };
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return visitText(node);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    visitElement(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.nodeType === Node.TEXT_NODE) visitText(walker.currentNode);
      else visitElement(walker.currentNode);
    }
  };
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "attributes") visitElement(change.target);
      else if (change.type === "characterData") visitText(change.target);
      else change.addedNodes.forEach(visit);
    }
  });
  observer.observe(document.documentElement, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES,
  });
  visit(document.body);
  window.troLyVietnamese = observer;
}

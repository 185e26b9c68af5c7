// Streamlit's own words into Vietnamese: whole texts and labels only, never inside Markdown or our components.

const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt"];
const SPARED = "[data-testid='stMarkdownContainer'], [data-testid='stCode'], textarea, script, style";

export default function (component) {
  const { data } = component;
  if (window.troLyVietnamese) return;
  const words = new Map(Object.entries(data.words));
  const change = (text) => words.get((text || "").trim());

  const visitText = (node) => {
    const found = change(node.nodeValue);
    if (found && !node.parentElement?.closest(SPARED)) node.nodeValue = found;
  };
  const visitElement = (node) => {
    for (const name of ATTRIBUTES) {
      const found = node.hasAttribute(name) && change(node.getAttribute(name));
      if (found) node.setAttribute(name, found);
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

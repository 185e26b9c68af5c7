// The list of conversations: each a link, the open one marked.

export default function (component) {
  watchChoices();
  keep(component, (root, data, send) => {
    const list = el("ul", "list");
    for (const row of data.rows) {
      const open = () => {
        send("open", row.id);
        uncoverPage();
      };
      const item = link("row", "", row.href, open);
      if (row.id === data.current) item.setAttribute("aria-current", "page");
      item.append(el("span", "title", row.title));
      if (row.excerpt) item.append(el("span", "excerpt", row.excerpt));
      item.append(el("span", "when", row.when));
      list.appendChild(el("li")).append(item);
    }
    root.replaceChildren(list);
  });
}

// On a phone the sidebar covers the page: whoever has chosen, or has just come, wants to see the page.
const CHOICES = "[data-testid='stSidebarNavLink'], .st-key-new-conversation button";

function watchChoices() {
  if (window.troLyChoices) return;
  window.troLyChoices = true;
  document.addEventListener("click", (event) => {
    if (event.target.closest?.(CHOICES)) uncoverPage();
  });
  uncoverPage();
}

function uncoverPage() {
  if (!window.matchMedia("(max-width: 768px)").matches) return;
  document.querySelector("[data-testid='stSidebarCollapseButton'] button[aria-expanded='true']")?.click();
}

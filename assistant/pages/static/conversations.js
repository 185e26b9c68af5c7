// The list of conversations: each a link, the open one marked.

export default function (component) {
  watchPages();
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
    const shown = data.shown.join(" ");
    if (root.shown !== shown) uncoverPage();
    root.shown = shown;
  });
}

// The page that the reader is on is chosen too: nothing is drawn anew then.
function watchPages() {
  if (window.troLyPages) return;
  window.troLyPages = true;
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-testid='stSidebarNavLink']")) uncoverPage();
  });
}

// On a phone the sidebar covers the page: whoever has chosen wants to see what was chosen.
function uncoverPage() {
  if (!window.matchMedia("(max-width: 768px)").matches) return;
  document.querySelector("[data-testid='stSidebarCollapseButton'] button[aria-expanded='true']")?.click();
}

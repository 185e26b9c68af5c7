// The list of conversations: each a link, the open one marked.

export default function (component) {
  keep(component, (root, data, send) => {
    const list = el("ul", "list");
    for (const row of data.rows) {
      const item = link("row", "", row.href, () => send("open", row.id));
      if (row.id === data.current) item.setAttribute("aria-current", "page");
      item.append(el("span", "title", row.title));
      if (row.excerpt) item.append(el("span", "excerpt", row.excerpt));
      item.append(el("span", "when", row.when));
      list.appendChild(el("li")).append(item);
    }
    root.replaceChildren(list);
  });
}

// The sections as a map: a document's parts one under the other, beside each part what it holds, as wide as the page;
// each box opens its section in the text. On a phone what a part holds stands under it: the style sheet chooses.

const NAME = "Sơ đồ các mục";

export default function (component) {
  keep(component, (root, { nodes }, send) => {
    const map = el("ul", "map");
    map.setAttribute("aria-label", NAME);
    const lists = new Map([["", map]]);
    for (const node of nodes) listOf(node.parent, lists).append(drawNode(node, lists, send));
    root.replaceChildren(map);
  });
}

// The list of what hangs on a box, made when the first does.
function listOf(parent, lists) {
  const known = lists.get(parent);
  if (known.tagName === "UL") return known;
  const list = known.appendChild(el("ul"));
  lists.set(parent, list);
  return list;
}

function drawNode(node, lists, send) {
  const item = el("li");
  const box = item.appendChild(link("box", node.words, node.href, () => send("open", node.query)));
  if (node.title !== node.words) box.title = node.title;
  lists.set(node.id, item);
  return item;
}

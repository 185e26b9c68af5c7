// The sections as a graph in SVG: boxes joined to what they belong to; each opens its section in the text. A phone has
// no room for a graph and shows a list whose steps move in: the style sheet chooses.

const SVG = "http://www.w3.org/2000/svg";
const NAME = "Sơ đồ các mục";

const shape = (name, values, className) => {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values)) node.setAttribute(key, String(value));
  if (className) node.setAttribute("class", className);
  return node;
};

export default function (component) {
  keep(component, (root, { nodes }, send) => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    root.replaceChildren(drawGraph(nodes, byId, send), drawList(nodes, byId, send));
  });
}

function drawGraph(nodes, byId, send) {
  const wide = Math.max(...nodes.map((node) => node.x + node.width)) + 8;
  const high = Math.max(...nodes.map((node) => node.y + node.height)) + 8;
  const frame = el("div", "frame");
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", NAME);
  const picture = frame.appendChild(shape("svg", { viewBox: `-4 -4 ${wide} ${high}`, width: wide, height: high }));
  for (const node of nodes) {
    const parent = byId.get(node.parent);
    if (parent) picture.append(drawEdge(parent, node));
  }
  for (const node of nodes) picture.append(drawNode(node, send));
  return frame;
}

function drawEdge(from, to) {
  const x = from.x + from.width;
  const y = from.y + from.height / 2;
  const end = to.y + to.height / 2;
  const middle = (x + to.x) / 2;
  return shape("path", { d: `M ${x} ${y} C ${middle} ${y} ${middle} ${end} ${to.x} ${end}` }, "edge");
}

function drawNode(node, send) {
  const place = shape("a", { href: node.href }, node.parent ? "node" : "node top");
  place.append(shape("title", {}));
  place.firstChild.textContent = node.title;
  place.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    send("open", node.query);
  });
  place.append(shape("rect", { x: node.x, y: node.y, width: node.width, height: node.height, rx: 4 }));
  const text = place.appendChild(shape("text", { x: node.x + 10, y: node.y + 4 }));
  node.lines.forEach((line) => {
    const span = text.appendChild(shape("tspan", { x: node.x + 10, dy: 19 }));
    span.textContent = `${line} `;
  });
  return place;
}

function drawList(nodes, byId, send) {
  const list = el("ul", "list");
  list.setAttribute("aria-label", NAME);
  for (const node of nodes) {
    let depth = 0;
    for (let above = byId.get(node.parent); above; above = byId.get(above.parent)) depth += 1;
    const item = list.appendChild(el("li", depth ? "" : "top"));
    item.style.marginLeft = `${Math.min(depth, 4) * 1.1}rem`;
    item.append(link("", node.title, node.href, () => send("open", node.query)));
  }
  return list;
}

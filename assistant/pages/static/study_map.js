// The sections as a graph in SVG: boxes joined to what they belong to; each opens its section in the text.

const SVG = "http://www.w3.org/2000/svg";

const shape = (name, values, className) => {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values)) node.setAttribute(key, String(value));
  if (className) node.setAttribute("class", className);
  return node;
};

export default function (component) {
  keep(component, (root, data, send) => {
    const wide = Math.max(...data.nodes.map((node) => node.x + node.width)) + 8;
    const high = Math.max(...data.nodes.map((node) => node.y + node.height)) + 8;
    const frame = el("div", "frame");
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", "Sơ đồ các mục");
    const picture = frame.appendChild(shape("svg", { viewBox: `-4 -4 ${wide} ${high}`, width: wide, height: high }));
    const byId = new Map(data.nodes.map((node) => [node.id, node]));
    for (const node of data.nodes) {
      const parent = byId.get(node.parent);
      if (parent) picture.append(drawEdge(parent, node));
    }
    for (const node of data.nodes) picture.append(drawNode(node, send));
    root.replaceChildren(frame);
  });
}

function drawEdge(from, to) {
  const x = from.x + from.width;
  const y = from.y + from.height / 2;
  const end = to.y + to.height / 2;
  const middle = (x + to.x) / 2;
  return shape("path", { d: `M ${x} ${y} C ${middle} ${y} ${middle} ${end} ${to.x} ${end}` }, "edge");
}

function drawNode(node, send) {
  const place = shape("a", { href: node.href, "aria-label": node.title }, node.parent ? "node" : "node top");
  place.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    send("open", node.query);
  });
  place.append(shape("rect", { x: node.x, y: node.y, width: node.width, height: node.height, rx: 4 }));
  const text = place.appendChild(shape("text", { x: node.x + 10, y: node.y + 4 }));
  node.lines.forEach((line) => {
    const span = text.appendChild(shape("tspan", { x: node.x + 10, dy: 19 }));
    span.textContent = line;
  });
  return place;
}

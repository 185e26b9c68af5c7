// Nothing to see: where it stands comes into the window each time that it is told anew.

export default function (component) {
  keep(component, (root) => {
    root.className = "root here";
    requestAnimationFrame(() => bringIntoView(root, "nearest"));
  });
}

// Two bars for each indicator, one for each year; every indicator has its own scale, for their units differ.

export default function (component) {
  keep(component, (root, data) => {
    const figure = el("figure");
    figure.append(drawLegend(data.years));
    const list = figure.appendChild(el("ul", "pairs"));
    for (const pair of data.pairs) list.append(drawPair(pair, data.years));
    root.replaceChildren(figure);
  });
}

function drawLegend(years) {
  const legend = el("figcaption");
  years.forEach((year, number) => legend.append(el("span", `key bar-${number}`), el("span", "year", year)));
  return legend;
}

function drawPair(pair, years) {
  const item = el("li", "pair");
  item.append(el("span", "name", pair.indicator), el("span", "unit", pair.unit));
  const most = Math.max(...pair.numbers.map(Math.abs), Number.MIN_VALUE);
  pair.numbers.forEach((number, at) => {
    const row = item.appendChild(el("span", "row"));
    row.append(el("span", "hidden", `${years[at]}: `));
    const bar = row.appendChild(el("span", `bar bar-${at}`));
    bar.style.width = `${(Math.abs(number) / most) * 80}%`;
    row.append(el("span", "value", pair.values[at]));
  });
  return item;
}

// Runs inside a copy of the page and tells, as JSON in the last element of the page, what a reader would stumble over.
(() => {
  const faults = [];
  const fault = (what, element) =>
    faults.push(what + (element ? ": " + (element.textContent || element.outerHTML).trim().slice(0, 60) : ""));
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Colours: WCAG 2.2, 1.4.3 and 1.4.11; relative luminance as defined there.
  const parse = text => {
    const match = text.match(/rgba?\(([^)]+)\)/);
    if (!match) return null;
    const [r, g, b, a = 1] = match[1].split(/[ ,/]+/).map(Number);
    return { r, g, b, a };
  };
  const over = (top, ground) => ({
    r: top.r * top.a + ground.r * (1 - top.a), g: top.g * top.a + ground.g * (1 - top.a),
    b: top.b * top.a + ground.b * (1 - top.a), a: 1,
  });
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one, other) => {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  // Every ground that may lie under the element: its own or an ancestor's colour, and the colours of a pattern on it.
  const grounds = element => {
    const layers = [];
    for (let node = element; node; node = node.parentElement) {
      const style = getComputedStyle(node);
      const pattern = [...style.backgroundImage.matchAll(/rgba?\([^)]+\)/g)].map(found => parse(found[0]));
      const colour = parse(style.backgroundColor);
      layers.push([colour, ...pattern].filter(Boolean));
      if (colour && colour.a === 1) break;
    }
    let below = [{ r: 255, g: 255, b: 255, a: 1 }];
    if (matchMedia("(prefers-color-scheme: dark)").matches) below = [{ r: 18, g: 18, b: 18, a: 1 }];
    for (const layer of layers.reverse()) below = layer.length ? below.flatMap(g => layer.map(c => over(c, g))) : below;
    return below;
  };
  const shapesUnder = text => {
    const svg = text.ownerSVGElement, box = text.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    let found = null;
    for (const shape of all("rect,circle,path,polygon,text", svg)) {
      if (shape === text) break;
      if (shape.tagName === "text") continue;
      const area = shape.getBoundingClientRect(), fill = parse(getComputedStyle(shape).fill);
      if (fill && fill.a > 0 && x > area.left && x < area.right && y > area.top && y < area.bottom) found = fill;
    }
    return found;
  };
  // What is folded is judged too.
  for (const folded of all("details")) folded.open = true;
  const isSeen = element => element.checkVisibility && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  let contrasts = 0, lowest = 99;
  const judge = (colour, ground, needed, element) => {
    const found = contrast(over(colour, ground), ground);
    contrasts += 1;
    lowest = Math.min(lowest, found);
    if (found < needed) fault(`contrast ${found.toFixed(2)} below ${needed}`, element);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !isSeen(element) || element.closest("script,style,title,desc")) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize), needed = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
    const isDrawn = element instanceof SVGElement;
    const colour = parse(isDrawn ? style.fill : style.color);
    if (!colour) { fault("a text without a colour", element); continue; }
    const under = isDrawn ? shapesUnder(element) : null;
    for (const ground of under ? [over(under, grounds(element)[0])] : grounds(element)) judge(colour, ground, needed, element);
  }

  // Width: nothing makes the page itself scroll sideways; what is wider scrolls in a region a keyboard reaches.
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > room) {
    const wide = all("body *").filter(e => e.getBoundingClientRect().right > room + 1 && !e.closest(".scroll"));
    fault(`the page is ${document.documentElement.scrollWidth} wide in ${room}`, wide[0]);
  }
  for (const region of all(".scroll")) {
    if (region.scrollWidth > region.clientWidth + 1 && region.tabIndex < 0) fault("a scrolled region no keyboard reaches", region);
  }
  // Cells are not squeezed to a letter per line.
  for (const cell of all("td,th")) {
    const words = cell.textContent.trim();
    if (words.length > 4 && words.length < 200 && isSeen(cell) && cell.clientWidth > 0 && cell.clientWidth < 32) fault("a squeezed cell", cell);
  }
  // Drawn text stays legible: 9 px is the least.
  for (const text of all("svg text").filter(isSeen)) {
    const matrix = text.getScreenCTM();
    const size = parseFloat(getComputedStyle(text).fontSize) * Math.abs(matrix.d);
    if (size < 9) { fault(`drawn text of ${size.toFixed(1)} px`, text); break; }
  }

  // Structure.
  if (all("h1").length !== 1) fault("not one first heading");
  let level = 0;
  for (const heading of all("h1,h2,h3,h4,h5,h6")) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) fault(`heading level ${next} after ${level}`, heading);
    if (!heading.textContent.trim()) fault("an empty heading");
    level = next;
  }
  const ids = all("[id]").map(e => e.id);
  if (new Set(ids).size !== ids.length) fault("an id twice");
  for (const e of all("[aria-labelledby],[aria-describedby],[for]")) {
    const named = [e.getAttribute("aria-labelledby"), e.getAttribute("aria-describedby"), e.getAttribute("for")];
    for (const id of named.filter(Boolean).join(" ").split(" ")) if (!document.getElementById(id)) fault("a label that is missing", e);
  }
  for (const link of all("a[href]")) {
    const target = link.getAttribute("href");
    if (!target.startsWith("#") || !document.getElementById(target.slice(1))) fault("a link that leads nowhere", link);
  }
  for (const table of all("table")) {
    if (!table.tHead && !table.querySelector("th")) fault("a table without heads", table);
    // A head says what it heads where a browser cannot tell by its place: the first row, the first cell of each row.
    for (const head of all("th", table)) {
      const isPlain = head.closest("thead") ? all("td", table.tHead).length === 0 : head.cellIndex === 0;
      if (!head.scope && !isPlain) fault("a head without scope", head);
    }
  }
  for (const svg of all("svg")) {
    if (svg.closest("[aria-hidden=true]")) continue;
    if (svg.getAttribute("role") !== "img") fault("a drawing without a role", svg);
    if (!svg.querySelector("title") || !svg.querySelector("desc")) fault("a drawing without title or description", svg);
    const chapter = svg.closest("section");
    if (!chapter || !chapter.querySelector("table")) fault("a drawing without a table in its chapter", svg);
  }
  for (const control of all("button,input,select,summary")) {
    const name = control.textContent.trim() || control.getAttribute("aria-label") || (control.labels && control.labels.length);
    if (!name) fault("a control without a name", control);
    const box = control.getBoundingClientRect();
    if (isSeen(control) && box.height > 0 && box.height < 24 && !control.closest("th")) fault(`a control of ${box.height.toFixed(0)} px`, control);
  }

  // Tables as texts, for comparison with the figures in the JSON.
  const tables = all("table").map(table => ({
    chapter: (table.closest("section")?.querySelector("h2,h3")?.textContent || "").trim(),
    rows: [...table.rows].map(row => [...row.cells].map(cell => cell.textContent.replace(/\u00a0|\u202f/g, " ").trim())),
  }));
  const answer = {
    faults, contrasts, lowest, width: room, dark: matchMedia("(prefers-color-scheme: dark)").matches,
    headings: all("h1,h2,h3").length, charts: all("svg[role=img]").length, tables,
    cards: all(".card").map(card => card.textContent.replace(/\s+/g, " ").trim()),
    cardsBottom: Math.max(0, ...all(".cards").slice(0, 1).map(cards => cards.getBoundingClientRect().bottom + scrollY)),
  };
  const out = document.createElement("script");
  out.type = "application/json";
  out.id = "probe";
  out.textContent = JSON.stringify(answer).replace(/</g, "\\u003c");
  document.body.append(out);
})();

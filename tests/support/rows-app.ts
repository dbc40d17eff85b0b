import http from 'node:http';

/** What is wrong with the app. */
export type Fault = 'stale' | 'forgetful' | 'keeps' | 'unsearchable' | 'breaks-later';

const page = [
  '<!doctype html><html lang="en"><title>Rows</title>',
  '<main><h1>Rows</h1>',
  '<label>Title <input id="title"></label> <button id="add">Add row</button>',
  '<label>Search rows <input id="search"></label>',
  '<ul aria-label="Rows" id="rows"></ul>',
  '<p id="count"></p></main>',
  '<script src="/rows.js"></script>',
].join('\n');

/** A list kept in the browser. */
function script(fault: Fault | undefined): string {
  return [
    `const fault = ${JSON.stringify(fault ?? '')};`,
    'const at = (id) => document.getElementById(id);',
    'let rows = JSON.parse(localStorage.getItem("rows") ?? "[]");',
    'const keep = () => { if (fault !== "forgetful") localStorage.setItem("rows", JSON.stringify(rows)); };',
    'function draw() {',
    '  const words = fault === "unsearchable" ? "" : at("search").value;',
    '  const shown = rows.filter((row) => row.includes(words));',
    '  at("rows").replaceChildren(...shown.map((row) => {',
    '    const item = document.createElement("li");',
    '    const remove = document.createElement("button");',
    '    remove.textContent = "Remove " + row;',
    '    remove.onclick = () => { if (fault !== "keeps") rows = rows.filter((other) => other !== row); keep(); draw(); };',
    '    item.append(row, " ", remove);',
    '    return item;',
    '  }));',
    '  at("count").textContent = shown.length === 0 ? "No rows" : "";',
    '}',
    'at("search").oninput = draw;',
    'at("add").onclick = () => {',
    '  rows = [...rows, at("title").value];',
    '  at("title").value = "";',
    '  keep();',
    '  void fetch("/added", { method: "POST" });',
    '  if (fault !== "stale") draw();',
    '};',
    'if (fault === "breaks-later" && rows.length > 0) setTimeout(() => { throw new Error("broken with rows"); }, 0);',
    'draw();',
  ].join('\n');
}

/** An app with a list of rows, sound or with one fault; counts how often a row was added, and how often it was opened. */
export function createRowsApp(fault?: Fault): { server: http.Server; added(): number; opened(): number } {
  let count = 0;
  let pages = 0;
  const server = http.createServer((request, response) => {
    if (request.url === '/added') {
      count += 1;
      response.end('ok');
      return;
    }
    const isScript = request.url === '/rows.js';
    if (request.url === '/') pages += 1;
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script(fault) : page);
  });
  return { server, added: () => count, opened: () => pages };
}

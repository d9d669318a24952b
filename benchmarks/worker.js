// docxtemplater in a process of its own: `node worker.js FOLDER`, then a request a line.
// See worker.py for what a request and its answer are.

const fs = require("node:fs");
const path = require("node:path");
const readline = require("node:readline");
const { createRequire } = require("node:module");

const folder = process.argv[2];
const modules = createRequire(path.join(folder, "..", "node", "package.json"));
const Docxtemplater = modules("docxtemplater");
const PizZip = modules("pizzip");

function run(context) {
  const zip = new PizZip(fs.readFileSync(path.join(folder, "docxtemplater.docx")));
  const template = new Docxtemplater(zip, {
    delimiters: { start: "{{", end: "}}" },
    paragraphLoop: true,
    linebreaks: true,
  });
  template.render(context);
  return template.toBuffer();
}

function measured(context, times) {
  const found = [];
  for (let time = 0; time < times; time += 1) {
    const start = process.hrtime.bigint();
    run(context);
    found.push(Number(process.hrtime.bigint() - start));
  }
  return found;
}

const contexts = new Map();

function contextOf(name) {
  if (!contexts.has(name)) {
    contexts.set(name, JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), "utf8")));
  }
  return contexts.get(name);
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const request = JSON.parse(line);
  const context = contextOf(request.document);
  let answer = [];
  if ("save" in request) {
    fs.writeFileSync(request.save, run(context));
  } else {
    answer = measured(context, request.times);
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
});

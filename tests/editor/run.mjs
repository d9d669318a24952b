// A coordinator's way through VS Code, with the packed extension installed.
//   node run.mjs DIR FILE.vsix EXAMPLE PICTURES
// DIR is where install.sh put VS Code. It closes with a line that says how many passed and failed.
import assert from "node:assert/strict";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Editor, until } from "./editor.mjs";

const [dir, vsix, example, pictures] = process.argv.slice(2).map((path) => resolve(path));
const HALF = "skjema: 2027\nmålform: nb\nstatus: utkast\neiere:\n  - navn: Narvik kommune\n    type: kommune\ntiltak:\n  - navn: Nettverk\n    område: [skol]\n    ";
const LIGHT = { "workbench.colorTheme": "Default Light Modern" };
const DARK = { "workbench.colorTheme": "Default Dark Modern" };
const editor = new Editor(dir, pictures);
copyFileSync(example, join(editor.folder, "narvik-2027.yaml"));
writeFileSync(join(editor.folder, "halv.yaml"), HALF);
writeFileSync(join(editor.folder, "galt.yaml"), HALF);

const test = (name, carryOut) => editor.test(name, carryOut);
const read = (name) => readFileSync(join(editor.folder, name), "utf-8");

try {
  await test("the extension is installed", () => editor.install(vsix));
  await test("an example is opened, and the line at the bottom says how far it has come", async () => {
    await editor.open("light", LIGHT, "--disable-workspace-trust");
    await editor.openFile("narvik-2027.yaml");
    await editor.status("utkast");
  });
  await test("keys are completed with the questions of the form", async () => {
    await editor.openFile("halv.yaml");
    await editor.page.keyboard.press("Control+End");
    await editor.page.keyboard.press("Control+Space");
    await editor.suggestion("målgruppe").waitFor();
    await editor.picture("completion.png");
    await editor.page.keyboard.type("praks");
    await editor.suggestion("praksisendring", ".focused").waitFor();
    await editor.page.keyboard.press("Enter");
    await editor.page.keyboard.type("Elevene skal lese mer.");
    await editor.page.keyboard.press("Control+S");
    await until("what was chosen", () => read("halv.yaml").endsWith("    praksisendring: |\n      Elevene skal lese mer."));
  });
  await test("a slip is underlined, and the light bulb mends it", async () => {
    await editor.page.locator(".squiggly-error").first().waitFor();
    await editor.goTo(9, 18);
    await editor.page.keyboard.press("Control+.");
    await editor.page.locator(".action-widget .monaco-list-row", { hasText: "Skriv «skole»" }).first().waitFor();
    await editor.picture("finding.png");
    await editor.page.keyboard.press("Enter");
    await editor.page.keyboard.press("Control+S");
    await until("the mended word", () => read("halv.yaml").includes("område: [skole]\n"));
  });
  await test("the form stands beside, and follows the text and the cursor", async () => {
    await editor.command("Vis skjemaet ved siden av");
    const frame = await editor.form();
    await editor.goTo(8, 19);
    await editor.page.keyboard.type(" i lesing");
    await frame.getByText("Nettverk i lesing").first().waitFor();
    await frame.locator("main .here").first().waitFor();
    await editor.picture("preview.png");
  });
  await test("Word is made beside the file", async () => {
    await editor.openFile("narvik-2027.yaml");
    await editor.command("Lag Word");
    await until("the document", () => existsSync(join(editor.folder, "narvik-2027.docx")));
    await editor.page.locator(".notifications-toasts", { hasText: "narvik-2027.docx" }).waitFor();
  });
  await test("in the dark the same stands there", async () => {
    await editor.open("dark", DARK, "--disable-workspace-trust");
    await editor.openFile("narvik-2027.yaml");
    await editor.status("utkast");
    await editor.command("Vis skjemaet ved siden av");
    await editor.form();
    await editor.picture("dark.png");
  });
  await test("in a folder that is not trusted nothing runs, and a line says so", async () => {
    await editor.open("untrusted", LIGHT);
    await editor.openFile("galt.yaml");
    await editor.status("mappen er ikke klarert");
    assert.equal(await editor.page.locator(".squiggly-error").count(), 0);
  });
} finally {
  await editor.end();
}

// A coordinator's way through VS Code, with the packed extension installed.
//   node run.mjs DIR FILE.vsix EXAMPLES PICTURES
// DIR is where install.sh put VS Code. It closes with a line that says how many passed and failed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Editor, until } from "./editor.mjs";
import { quarter } from "./quarter.mjs";
import { standIn } from "./stand_in.mjs";

const [dir, vsix, examples, pictures] = process.argv.slice(2).map((path) => resolve(path));
const HALF = "skjema: 2027\nmålform: nb\nstatus: utkast\neiere:\n  - navn: Narvik kommune\n    type: kommune\ntiltak:\n  - navn: Nettverk\n    område: [skol]\n    ";
const LONG = "ord ".repeat(100).trim();
const LIGHT = { "workbench.colorTheme": "Default Light Modern" };
const DARK = { "workbench.colorTheme": "Default Dark Modern" };
const TRUSTED = { options: ["--disable-workspace-trust"] };
const editor = new Editor(dir, pictures);
for (const name of ["narvik-2025.yaml", "narvik-2027.yaml"]) copyFileSync(join(examples, name), join(editor.folder, name));
writeFileSync(join(editor.folder, "halv.yaml"), HALF);
writeFileSync(join(editor.folder, "galt.yaml"), HALF);
writeFileSync(join(editor.folder, "lang.yaml"), `${HALF}beskrivelse: ${LONG}\nplan: |`);
writeFileSync(join(editor.folder, "annet.yaml"), `navn: web\nscript: ${LONG}\nrun: |`);

const test = (name, carryOut) => editor.test(name, carryOut);
const here = dirname(fileURLToPath(import.meta.url));
const CHANGED = ["Partnerskapet har en styringsgruppe", "Partnerskapet har ei styringsgruppe"];

/** Tell how much light the ground of the form in *frame* has, of 255. */
const ground = (frame) => frame.evaluate(() => Number(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0]));

function hasOffice() {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, "soffice")));
}

const read = (name) => readFileSync(join(editor.folder, name), "utf-8");

try {
  await test("the extension is installed", () => editor.install(vsix));
  await test("an example is opened, and the line at the bottom says how far it has come", async () => {
    await editor.open("light", LIGHT, { ...TRUSTED, colours: "dark" });
    await editor.openOurs("narvik-2027.yaml");
    await editor.status("utkast");
  });
  await test("keys are completed with the questions of the form", async () => {
    await editor.openOurs("halv.yaml");
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
  await test("the form has the colours of VS Code, and not those of the browser", async () => {
    assert.ok((await ground(await editor.form())) > 200);
  });
  await test("Word is made beside the file", async () => {
    await editor.openOurs("narvik-2027.yaml");
    await editor.command("Lag Word");
    await editor.told("Laget narvik-2027.docx");
    assert.ok(existsSync(join(editor.folder, "narvik-2027.docx")));
  });
  await test("what was changed in Word is merged in", async () => {
    execFileSync("python3", [join(here, "../support/edited_document.py"), join(editor.folder, "narvik-2027.docx"), ...CHANGED]);
    await editor.command("Flett inn endringer fra Word");
    await editor.chooseFile("Velg skjemaet som er endret i Word", join(editor.folder, "narvik-2027.docx"));
    await editor.reading("Satt inn i narvik-2027.yaml");
    await until("the change", () => read("narvik-2027.yaml").includes(CHANGED[1]));
    await editor.picture("merged.png");
  });
  await test("PDF is made, or it says what that takes", async () => {
    await editor.openOurs("narvik-2027.yaml");
    await editor.command("Lag PDF");
    const made = () => existsSync(join(editor.folder, "narvik-2027.pdf"));
    await editor.told(hasOffice() ? "Laget narvik-2027.pdf" : "LibreOffice");
    assert.equal(made(), hasOffice());
  });
  await test("the sums are shown", async () => {
    await editor.openOurs("narvik-2027.yaml");
    await editor.command("Vis summer");
    await editor.tab("Summer – narvik-2027.yaml");
    await editor.reading("1 126 000");
    await editor.picture("sums.png");
  });
  await test("a finding is explained", async () => {
    await editor.openOurs("galt.yaml");
    await editor.page.locator(".squiggly-error").first().waitFor();
    await editor.goTo(9, 18);
    await editor.command("Forklar funnet");
    await editor.reading("Skjemaet har faste svar å velge mellom her.");
    await editor.picture("explained.png");
  });
  await test("an owner is called something else wherever the file speaks of it", async () => {
    await editor.openOurs("narvik-2027.yaml");
    await editor.status("utkast");
    const before = read("narvik-2027.yaml").split("\n");
    const line = before.indexOf("  - navn: Narvik kommune") + 1;
    await editor.goTo(line, 13);
    await editor.page.keyboard.press("F2");
    await editor.page.locator(".rename-box input").fill("Vefsn kommune");
    await editor.page.keyboard.press("Enter");
    await editor.page.keyboard.press("Control+S");
    const says = (name) => read("narvik-2027.yaml").match(new RegExp(`${name}(: |$)`, "gm"))?.length ?? 0;
    await until("the new name", () => says("Vefsn kommune") === 4 && says("      Narvik kommune") === 0);
    await editor.page.keyboard.press("Control+Z");
    await editor.page.keyboard.press("Control+S");
    await until("the old name", () => read("narvik-2027.yaml").split("\n")[line - 1] === before[line - 1]);
  });
  await test("what begins is found by name, and its steps work on the file that is open", async () => {
    await editor.command("Kom i gang");
    await editor.page.getByText("Lag skjemaet i Word", { exact: true }).first().click();
    await editor.page.locator(".monaco-button", { hasText: "Lag Word" }).click();
    await editor.told("Laget narvik-2027.docx");
  });
  await test("where the form is clicked in, the commands are still those of the file", async () => {
    // The walkthrough takes the focus once more when one of its steps is done.
    await editor.openOurs("narvik-2027.yaml");
    await editor.command("Vis skjemaet ved siden av");
    const frame = await editor.form();
    await frame.locator("main h1").click();
    await editor.command("Vis summer");
    await editor.tab("Summer – narvik-2027.yaml");
    await editor.status("utkast");
  });
  await test("the whole folder is checked, and what is found stands among the problems", async () => {
    await editor.command("Kontroller alle i mappen");
    await editor.page.locator('input[placeholder^="Filter (e.g."]').fill("narvik-2025");
    await editor.page.locator(".markers-panel .monaco-list-row", { hasText: "narvik-2025.yaml" }).first().waitFor();
    await editor.picture("problems.png");
    await editor.command("View: Hide Panel");
  });
  await test("YAML that is no behovsmelding is left alone, beside one that is", async () => {
    // The same long line, and the same `|`: wrapped and indented in ours, and in no other.
    for (const [name, language, isWrapped, indent] of [["lang.yaml", "Behovsmelding", true, "  "], ["annet.yaml", "YAML", false, ""]]) {
      await editor.openFile(name);
      await editor.status(language);
      await editor.page.keyboard.press("Control+End");
      await editor.page.keyboard.press("Enter");
      await editor.page.keyboard.type("x: 1");
      await editor.page.keyboard.press("Control+S");
      await until("what was typed", () => read(name).endsWith(`: |\n${indent}x: 1`));
      const lines = read(name).split("\n").length;
      await until(isWrapped ? "the long line in rows" : "the long line in one", async () => (await editor.rows()) > lines === isWrapped);
    }
    await editor.page.locator(".statusbar-item", { hasText: "utkast" }).first().waitFor({ state: "hidden" });
    assert.equal(await editor.page.locator(".editor-group-container.active [class*=squiggly]").count(), 0);
  });
  await test("whoever chooses YAML for a behovsmelding has YAML there", async () => {
    await editor.openFile("lang.yaml");
    await editor.command("Change Language Mode");
    await editor.choose("YAML");
    await editor.status("YAML");
    await editor.page.keyboard.press("Control+End");
    await editor.page.keyboard.press("Enter");
    // What is shown later comes of a later question than the one that recognizes it.
    await editor.command("Vis summer");
    await editor.tab("Summer – lang.yaml");
    await editor.openFile("lang.yaml");
    await editor.status("YAML");
  });
  await test("a new file is made, for the year and in the målform that is chosen", async () => {
    await editor.command("Ny behovsmelding");
    await editor.choose("2027");
    await editor.choose("nynorsk");
    await editor.chooseFile("Hvor skal behovsmeldingen ligge?");
    await editor.tab("behovsmelding-2027.yaml");
    assert.match(read("behovsmelding-2027.yaml"), /^målform: nn$/m);
    await editor.picture("new.png");
  });
  await quarter(editor, test, join(editor.folder, "narvik-2025.yaml"));
  cpSync(join(examples, "vestland-variant"), editor.folder, { recursive: true });
  await test("in the dark the same stands there, and the menus speak the language that is chosen", async () => {
    await editor.open("dark", { ...DARK, "behovsmelding.language": "en", "behovsmelding.forms": "skjema" }, TRUSTED);
    await editor.openOurs("narvik-2027.yaml");
    await editor.status("utkast");
    await editor.command("Show the form to the side");
    assert.ok((await ground(await editor.form())) < 60);
    await editor.picture("dark.png");
  });
  await test("a county's own form is known, and Word is made of it", async () => {
    await editor.openOurs("hardanger-2027.yaml");
    await editor.command("Make Word");
    await editor.told("Made hardanger-2027.docx");
    assert.ok(existsSync(join(editor.folder, "hardanger-2027.docx")));
  });
  await test("where the extension YAML is here too, ours says once that it suggests and why, or leaves it to YAML", async () => {
    editor.install(standIn("redhat", "vscode-yaml", { "yaml.completion": { type: "boolean", default: true } }));
    await editor.open("two", LIGHT, TRUSTED);
    await editor.openOurs("galt.yaml");
    const told = editor.page.locator(".notifications-toasts .notification-list-item", { hasText: "I behovsmeldinger foreslår vi" });
    await told.locator(".monaco-button", { hasText: "La YAML foreslå i denne mappen" }).click();
    await editor.status("YAML");
    assert.deepEqual(JSON.parse(read(".vscode/settings.json")), { "behovsmelding.ownLanguage": false });
    rmSync(join(editor.folder, ".vscode"), { recursive: true });
    await editor.status("Behovsmelding");
    await editor.page.keyboard.press("Control+End");
    await editor.page.keyboard.press("Control+Space");
    await editor.suggestion("målgruppe").waitFor();
    assert.equal(await told.count(), 0);
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

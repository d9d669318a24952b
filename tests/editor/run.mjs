// A coordinator's way through VS Code, in a real browser, with the packed extension installed.
//   node run.mjs DIR FILE.vsix EXAMPLE PICTURES
// DIR is where install.sh put VS Code. It closes with a line that says how many passed and failed.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [dir, vsix, example, pictures] = process.argv.slice(2).map((path) => resolve(path));
const { chromium } = createRequire(join(dir, "node_modules/"))("playwright-core");
const ENTRY = join(dir, "node_modules/code-server/out/node/entry.js");
const LONG = Number(process.env.EDITOR_PATIENCE ?? 120_000);
const HALF = "skjema: 2027\nmålform: nb\nstatus: utkast\neiere:\n  - navn: Narvik kommune\n    type: kommune\ntiltak:\n  - navn: Nettverk\n    område: [skol]\n    ";
const home = mkdtempSync(join(tmpdir(), "editor-"));
const folder = join(home, "sesong");
mkdirSync(folder);
mkdirSync(pictures, { recursive: true });
copyFileSync(example, join(folder, "narvik-2027.yaml"));
writeFileSync(join(folder, "halv.yaml"), HALF);
let passed = 0, failed = 0;

async function test(name, carryOut) {
  const began = Date.now();
  try {
    await carryOut();
    passed += 1;
    console.log(`ok    ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}: ${error.message.split("\n")[0]}`);
    await page?.screenshot({ path: join(pictures, `failed-${failed}.png`) }).catch(() => undefined);
  }
}

async function port() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.on("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function options(profile, theme) {
  const data = join(home, profile, "data");
  mkdirSync(join(data, "User"), { recursive: true });
  writeFileSync(join(data, "User/settings.json"), JSON.stringify({
    "workbench.colorTheme": theme,
    "workbench.startupEditor": "none",
    "workbench.tips.enabled": false,
    "security.workspace.trust.startupPrompt": "never",
    "security.workspace.trust.banner": "never",
    "editor.accessibilitySupport": "off",
    "chat.commandCenter.enabled": false,
  }));
  return ["--user-data-dir", data, "--extensions-dir", join(home, "extensions"), "--config", join(home, "config.yaml")];
}

async function serve(profile, theme, ...more) {
  const at = await port();
  const server = spawn(process.execPath, [ENTRY, "--auth", "none", "--bind-addr", `127.0.0.1:${at}`, ...options(profile, theme),
    "--disable-telemetry", "--disable-update-check", "--disable-getting-started-override", ...more, folder], { stdio: "ignore" });
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${at}/healthz`);
      return { server, address: `http://127.0.0.1:${at}/?folder=${encodeURIComponent(folder)}` };
    } catch (error) {
      if (tries > 240) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

let page;
async function open(browser, address) {
  page = await browser.newPage({ viewport: { width: 1360, height: 800 } });
  page.setDefaultTimeout(LONG);
  await page.goto(address);
  await page.locator(".monaco-workbench").waitFor();
}

async function openFile(name) {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).first().dblclick();
  await page.locator(".tab.active", { hasText: name }).first().waitFor();
  await page.locator(".editor-group-container.active .monaco-editor .view-lines").first().click();
}

async function command(title) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-box input").fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
}

async function goTo(line, column) {
  await page.keyboard.press("Control+G");
  await page.locator(".quick-input-box input").fill(`:${line}:${column}`);
  await page.keyboard.press("Enter");
  // The keys that follow are for the place it goes to.
  await page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` }).first().waitFor();
}

async function until(told, holds) {
  const end = Date.now() + LONG;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${told} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function form() {
  for (const frame of page.frames()) {
    if (await frame.locator("main [data-path]").count().catch(() => 0)) return frame;
  }
  return undefined;
}

const read = (name) => readFileSync(join(folder, name), "utf-8");

try {
  execFileSync(process.execPath, [ENTRY, ...options("light", "Default Light Modern"), "--install-extension", vsix], { stdio: "ignore" });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

  const light = await serve("light", "Default Light Modern", "--disable-workspace-trust");
  await open(browser, light.address);
  await test("an example is opened, and the line at the bottom says how far it has come", async () => {
    await openFile("narvik-2027.yaml");
    await page.locator(".statusbar-item", { hasText: "utkast" }).first().waitFor();
  });
  await test("keys are completed with the questions of the form", async () => {
    await openFile("halv.yaml");
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-widget .monaco-list-row", { hasText: "målgruppe" }).waitFor();
    await page.screenshot({ path: join(pictures, "completion.png") });
    await page.keyboard.type("praks");
    await page.locator(".suggest-widget .monaco-list-row.focused", { hasText: "praksisendring" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Elevene skal lese mer.");
    await page.keyboard.press("Control+S");
    await until("what was chosen", () => read("halv.yaml").endsWith("    praksisendring: |\n      Elevene skal lese mer."));
  });
  await test("a slip is underlined, and the light bulb mends it", async () => {
    await page.locator(".squiggly-error").first().waitFor();
    await goTo(9, 18);
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row", { hasText: "Skriv «skole»" }).first().waitFor();
    await page.screenshot({ path: join(pictures, "finding.png") });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+S");
    await until("the mended word", () => read("halv.yaml").includes("område: [skole]\n"));
  });
  await test("the form stands beside, and follows the text and the cursor", async () => {
    await command("Vis skjemaet ved siden av");
    await until("the form", form);
    const frame = await form();
    await goTo(8, 19);
    await page.keyboard.type(" i lesing");
    await frame.getByText("Nettverk i lesing").first().waitFor();
    await frame.locator("main .here").first().waitFor();
    await page.screenshot({ path: join(pictures, "preview.png") });
  });
  await test("Word is made beside the file", async () => {
    await openFile("narvik-2027.yaml");
    await command("Lag Word");
    await until("the document", () => existsSync(join(folder, "narvik-2027.docx")));
    await page.locator(".notifications-toasts", { hasText: "narvik-2027.docx" }).waitFor();
  });
  await page.close();
  light.server.kill();

  const dark = await serve("dark", "Default Dark Modern", "--disable-workspace-trust");
  await open(browser, dark.address);
  await test("in the dark the same stands there", async () => {
    await openFile("narvik-2027.yaml");
    await page.locator(".statusbar-item", { hasText: "utkast" }).first().waitFor();
    await command("Vis skjemaet ved siden av");
    await until("the form", form);
    await page.screenshot({ path: join(pictures, "dark.png") });
  });
  await page.close();
  dark.server.kill();

  const untrusted = await serve("untrusted", "Default Light Modern");
  await open(browser, untrusted.address);
  await test("in a folder that is not trusted nothing runs, and a line says so", async () => {
    await openFile("halv.yaml");
    await page.locator(".statusbar-item", { hasText: "mappen er ikke klarert" }).first().waitFor();
    assert.equal(await page.locator(".squiggly-error").count(), 0);
  });
  await page.close();
  untrusted.server.kill();
  await browser.close();
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(`editor: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

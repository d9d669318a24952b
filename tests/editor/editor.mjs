// VS Code in a real browser, with an extension installed: what a person does there, and waits for.
// No step waits a set time: each waits for what it needs, and long, since the machine may be busy.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LONG = Number(process.env.EDITOR_PATIENCE ?? 120_000);
// Past this no more is tried, so that a VS Code that never answers does not hold up who waits.
const WHOLE = 10 * LONG;
const MOST_FAULTS = Number(process.env.EDITOR_FAULTS ?? 3);
const TRIED_AGAIN = 250;

// What VS Code asks and tells of itself, and no test is of.
const QUIET = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
  "editor.accessibilitySupport": "off",
  "chat.commandCenter.enabled": false,
};

const pause = () => new Promise((resolve) => setTimeout(resolve, TRIED_AGAIN));

/** Wait until *holds* gives something that is true, and return that. */
export async function until(told, holds) {
  for (const end = Date.now() + LONG; ; await pause()) {
    const found = await holds();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${told} did not come`);
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.on("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A way through VS Code, counted step by step, with a picture of each step that fails. */
export class Editor {
  passed = 0;
  failed = 0;
  #began = Date.now();
  #servers = [];
  #browser;
  #home = mkdtempSync(join(tmpdir(), "editor-"));

  /** *dir* is where install.sh put VS Code; *pictures* is a folder. */
  constructor(dir, pictures) {
    this.dir = dir;
    this.pictures = pictures;
    this.entry = join(dir, "node_modules/code-server/out/node/entry.js");
    this.folder = join(this.#home, "sesong");
    mkdirSync(this.folder);
    mkdirSync(pictures, { recursive: true });
    for (const name of readdirSync(pictures)) if (name.startsWith("failed-")) rmSync(join(pictures, name));
  }

  async test(name, carryOut) {
    const began = Date.now();
    try {
      if (this.failed >= MOST_FAULTS) throw new Error("not tried: too much failed before it");
      if (began - this.#began > WHOLE) throw new Error("not tried: there is no time left");
      await carryOut();
      this.passed += 1;
      console.log(`ok    ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      this.failed += 1;
      const picture = join(this.pictures, `failed-${this.failed}.png`);
      await this.page?.screenshot({ path: picture }).catch(() => undefined);
      console.log(`FAIL  ${name}: ${error.message.split("\n").slice(0, 8).join(" ")} (${picture})`);
    }
  }

  #options(profile, settings, quiet = QUIET) {
    const data = join(this.#home, profile);
    mkdirSync(join(data, "User"), { recursive: true });
    writeFileSync(join(data, "User/settings.json"), JSON.stringify({ ...quiet, ...settings }));
    return ["--user-data-dir", data, "--extensions-dir", join(this.#home, "extensions"), "--config", join(this.#home, "config.yaml")];
  }

  install(vsix) {
    execFileSync(process.execPath, [this.entry, ...this.#options("installing", {}), "--install-extension", vsix], { stdio: ["ignore", "ignore", "inherit"] });
  }

  /** Open VS Code anew, with *settings*, in a browser of its own that asks for *colours*. */
  async open(profile, settings, { colours = "light", options = [], asItComes = false } = {}) {
    await this.shut();
    const { chromium } = createRequire(join(this.dir, "node_modules/"))("playwright-core");
    const at = await freePort();
    const log = openSync(join(this.dir, `${profile}.log`), "w");
    const server = spawn(process.execPath, [this.entry, "--auth", "none", "--bind-addr", `127.0.0.1:${at}`, ...this.#options(profile, settings, asItComes ? {} : QUIET),
      "--disable-telemetry", "--disable-update-check", "--disable-getting-started-override", ...options, this.folder],
    { stdio: ["ignore", log, log], detached: true });
    this.#servers.push(server);
    await until("the server of VS Code", async () => {
      if (server.exitCode !== null) throw new Error(`VS Code ended by itself with ${server.exitCode}: see ${profile}.log`);
      return fetch(`http://127.0.0.1:${at}/healthz`).then((answer) => answer.ok, () => false);
    });
    this.#browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
    this.page = await this.#browser.newPage({ viewport: { width: 1360, height: 800 }, colorScheme: colours });
    this.page.setDefaultTimeout(LONG);
    this.page.setDefaultNavigationTimeout(LONG);
    await this.page.goto(`http://127.0.0.1:${at}/?folder=${encodeURIComponent(this.folder)}`);
    await this.page.locator(".monaco-workbench").waitFor();
  }

  /** Close the browser, and end what was started with it. */
  async shut() {
    await this.#browser?.close();
    for (const { pid, exitCode } of this.#servers.splice(0)) if (exitCode === null) process.kill(-pid, "SIGKILL");
    this.page = this.#browser = undefined;
  }

  /** End all, and say how it went. */
  async end() {
    await this.shut();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 10, retryDelay: TRIED_AGAIN });
    console.log(`editor: ${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed || !this.passed ? 1 : 0;
  }

  picture(name) {
    return this.page.screenshot({ path: join(this.pictures, name) });
  }

  async openFile(name) {
    await this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).first().dblclick();
    await this.page.locator(".tab.active", { hasText: name }).first().waitFor();
    await this.page.locator(".editor-group-container.active .monaco-editor .view-lines").first().click();
  }

  /** Open a behovsmelding, and wait until it has its language: what is asked for before that is lost. */
  async openOurs(name) {
    await this.openFile(name);
    await this.status("Behovsmelding");
  }

  async command(title) {
    // The list of the command before may be about to close.
    await this.page.locator(".quick-input-widget").first().waitFor({ state: "hidden" });
    await this.page.keyboard.press("F1");
    await this.#chooseFirst(`>${title}`, title);
  }

  /** Choose *text* in the list at the top. */
  choose(text) {
    return this.#chooseFirst(text, text);
  }

  async #chooseFirst(typed, text) {
    const input = this.page.locator(".quick-input-box input");
    const chosen = this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text });
    await input.fill(typed);
    // The list is made anew as it is looked for: a click may fall on another row.
    await chosen.first().waitFor();
    await input.press("Enter");
  }

  /** Answer a dialog called *title* that asks for a file: with *path*, or with the one it proposes. */
  async chooseFile(title, path) {
    await this.page.locator(".quick-input-titlebar", { hasText: title }).waitFor();
    const named = this.page.locator(".quick-input-box input");
    const ok = this.page.locator(".quick-input-action .monaco-button, .quick-input-and-message + * .monaco-button", { hasText: "OK" }).first();
    // While it looks for what there is, it passes a click over, and may write its own proposal anew.
    await until("the dialog to end", async () => {
      if (!(await this.page.locator(".quick-input-titlebar", { hasText: title }).isVisible())) return true;
      const proposed = await named.inputValue();
      if (path && proposed !== path) await named.fill(path);
      else if (proposed) await ok.click({ timeout: 4 * TRIED_AGAIN }).catch(() => undefined);
      return false;
    });
  }

  async tab(name) {
    await this.page.locator(".tab", { hasText: name }).first().waitFor();
  }

  /** Wait for what is told in a corner, and take it away. */
  async told(text) {
    const toast = this.page.locator(".notifications-toasts .notification-list-item", { hasText: text }).first();
    await toast.waitFor();
    const said = await toast.innerText();
    await this.page.keyboard.press("Escape");
    await this.command("Notifications: Clear All Notifications");
    await toast.waitFor({ state: "hidden" });
    return said;
  }

  async goTo(line, column) {
    await this.page.keyboard.press("Control+G");
    await this.page.locator(".quick-input-box input").fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    // The keys that follow are for the place it goes to: the text must be there, and have them.
    await this.status(`Ln ${line}, Col ${column}`);
    await this.page.locator(".quick-input-widget").first().waitFor({ state: "hidden" });
    await this.page.locator(".editor-group-container.active .monaco-editor.focused").first().waitFor();
  }

  /** Wait until the line at the bottom says *text*, and no longer than *timeout*. */
  async status(text, timeout = LONG) {
    await this.page.locator(".statusbar-item", { hasText: text }).first().waitFor({ timeout });
  }

  /** Count the rows that the text in front takes on the screen, from its first line on. */
  async rows() {
    await this.page.keyboard.press("Control+Home");
    await this.status("Ln 1, Col 1");
    return this.page.locator(".editor-group-container.active .monaco-editor .view-line").count();
  }

  suggestion(text, state = "") {
    return this.page.locator(`.suggest-widget .monaco-list-row${state}`, { hasText: text }).first();
  }

  /** Return the frame that the form is shown in. */
  form() {
    return this.#frame("the form", (frame) => frame.locator("main [data-path]").first());
  }

  /** Return the frame of the page that says *text*. */
  reading(text) {
    return this.#frame(`a page that says «${text}»`, (frame) => frame.locator("main pre", { hasText: text }));
  }

  #frame(told, holds) {
    return until(told, async () => {
      for (const frame of this.page.frames()) {
        if (await holds(frame).isVisible().catch(() => false)) return frame;
      }
      return undefined;
    });
  }
}

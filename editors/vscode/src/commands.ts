import { basename, dirname, join, relative } from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Current } from "./current";
import type { Pages } from "./pages";
import type { Preview } from "./preview";
import { forms, run } from "./program";
import { language, say } from "./words";

/** What is made of a file, by the option that makes it and what its name ends in. */
const DOCUMENTS = { word: { option: "--no-pdf", ending: ".docx" }, pdf: { option: "--pdf", ending: ".pdf" } } as const;
const YAML = { YAML: ["yaml", "yml"] };

/** What the commands work with, once the program runs. */
export interface Working {
  readonly program: string;
  readonly client: LanguageClient;
  readonly current: Current;
  readonly pages: Pages;
  readonly preview: Preview;
}

/** A form there is, and the målformer it can be written in. */
interface Form {
  readonly name: string;
  readonly title: string;
  readonly målformer: readonly { readonly name: string; readonly title: string }[];
}

/** What stands in the menus: a command has a name in each language, which pack.py makes of these. */
const COMMANDS: Record<string, (working: Working) => unknown> = {
  new: ({ program, client }) => begin(program, client),
  newFrom: ({ program, client, pages }) => carryOver(program, client, pages),
  preview: ({ preview }) => preview.show(),
  word: ({ program, current }) => render(program, current, "word"),
  pdf: ({ program, current }) => render(program, current, "pdf"),
  merge: ({ program, current, pages }) => merge(program, current, pages),
  checkAll: ({ program }) => checkAll(program),
  sums: ({ program, current, pages }) => sums(program, current, pages),
  explain: ({ program, pages }) => explain(program, pages),
};

/** What can be done where nothing works yet, too. */
const ALWAYS: Record<string, () => unknown> = {
  start: () => vscode.commands.executeCommand("workbench.action.openWalkthrough", "behovsmelding.behovsmelding#start"),
};

/** Register the commands; where nothing works yet, *why* tells the reason. */
export function commands(working: () => Working | undefined, why: () => string): vscode.Disposable[] {
  const always = Object.entries(ALWAYS).flatMap(([name, carryOut]) => registered(name, carryOut));
  const others = Object.entries(COMMANDS).flatMap(([name, carryOut]) =>
    registered(name, () => {
      const ready = working();
      return ready ? carryOut(ready) : vscode.window.showWarningMessage(why());
    }),
  );
  return [...always, ...others];
}

/** Register the command called *name*, as it is called in each language. */
function registered(name: string, carryOut: () => unknown): vscode.Disposable[] {
  return ["", ".nn", ".en"].map((language) => vscode.commands.registerCommand(`behovsmelding.${name}${language}`, carryOut));
}

async function begin(program: string, client: LanguageClient): Promise<void> {
  const form = await chosenForm(client);
  const målform = form && (await chosenMålform(form));
  if (form && målform) {
    await make(program, ["new", form.name, "--målform", målform], `behovsmelding-${form.name}.yaml`);
  }
}

async function carryOver(program: string, client: LanguageClient, pages: Pages): Promise<void> {
  const [former] = (await vscode.window.showOpenDialog({ filters: YAML, title: say("lastYears") })) ?? [];
  const year = former && (await chosenForm(client))?.name;
  if (former && year) {
    const name = basename(former.fsPath).replace(/(20\d\d)?(\.ya?ml)$/, (_, old, ending: string) => (old ? year : `-${year}`) + ending);
    const said = await make(program, ["new", year, "--from", basename(former.fsPath)], name, dirname(former.fsPath));
    if (said) {
      // What follows the last blank line is what one would do next in a terminal.
      pages.show(say("carried"), said.slice(0, said.lastIndexOf("\n\n")));
    }
  }
}

/** Let whoever writes choose one of the forms there are. */
async function chosenForm(client: LanguageClient): Promise<Form | undefined> {
  const offered = client.sendRequest<Form[]>("behovsmelding/forms", {});
  const items = offered.then((found) => found.map((form) => ({ label: form.name, detail: form.title, form })));
  return (await vscode.window.showQuickPick(items, { placeHolder: say("whichYear") }))?.form;
}

async function chosenMålform(form: Form): Promise<string | undefined> {
  const items = form.målformer.map(({ name, title }) => ({ label: title, name }));
  return (await vscode.window.showQuickPick(items, { placeHolder: say("whichMålform") }))?.name;
}

/** Make a file that whoever writes chooses the place of, open it, and return what was said of it. */
async function make(program: string, options: readonly string[], name: string, folder?: string): Promise<string | undefined> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const place = { filters: YAML, title: say("saveAs"), ...(root && { defaultUri: vscode.Uri.joinPath(root, name) }) };
  const chosen = await vscode.window.showSaveDialog(place);
  if (chosen === undefined) {
    return undefined;
  }
  // The dialog has asked whether one that is there may be written over.
  const { code, said } = await run(program, [...options, "-o", chosen.fsPath, "--force", "--lang", language(), ...forms()], folder);
  if (code !== 0) {
    void vscode.window.showErrorMessage(said);
    return undefined;
  }
  await vscode.window.showTextDocument(chosen);
  return said;
}

/** Return the file that is being written in, saved; nothing where it lies nowhere. */
async function saved(current: Current): Promise<vscode.Uri | undefined> {
  const document = current.document;
  if (document === undefined) {
    void vscode.window.showInformationMessage(say("openFirst"));
    return undefined;
  }
  if (document.uri.scheme !== "file" || !(await document.save())) {
    void vscode.window.showWarningMessage(say("saveFirst"));
    return undefined;
  }
  return document.uri;
}

async function render(program: string, current: Current, kind: keyof typeof DOCUMENTS): Promise<void> {
  const file = await saved(current);
  if (file === undefined) {
    return;
  }
  const folder = dirname(file.fsPath);
  const { option, ending } = DOCUMENTS[kind];
  const options = ["render", basename(file.fsPath), "-o", ".", option, "--format", "concise", ...forms(file)];
  const { code, said } = await run(program, options, folder);
  if (code !== 0) {
    void vscode.window.showErrorMessage(said);
    return;
  }
  const document = join(folder, basename(file.fsPath).replace(/\.ya?ml$/, ending));
  const chosen = await vscode.window.showInformationMessage(say("made", { file: basename(document) }), say("open"));
  if (chosen) {
    await vscode.env.openExternal(vscode.Uri.file(document));
  }
}

async function merge(program: string, current: Current, pages: Pages): Promise<void> {
  const file = await saved(current);
  const [document] = (file && (await vscode.window.showOpenDialog({ filters: { Word: ["docx"] }, title: say("document") }))) ?? [];
  if (file && document) {
    const folder = dirname(file.fsPath);
    const { said } = await run(program, ["merge", basename(file.fsPath), relative(folder, document.fsPath), ...forms(file)], folder);
    pages.show(say("merged"), said);
  }
}

/** Check every behovsmelding in the folder: what is found stands among the problems, of files that are not open, too. */
async function checkAll(program: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    void vscode.window.showInformationMessage(say("openFolder"));
    return;
  }
  const options = ["check", "--skip-others", "--format", "concise", ...forms(folder.uri), "."];
  const checks = new vscode.ProcessExecution(program, options, { cwd: folder.uri.fsPath });
  const task = new vscode.Task({ type: "behovsmelding" }, folder, say("checkAll"), "Behovsmelding", checks, "$behovsmelding");
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Never, clear: true };
  await vscode.tasks.executeTask(task);
  await vscode.commands.executeCommand("workbench.actions.view.problems");
}

async function sums(program: string, current: Current, pages: Pages): Promise<void> {
  const file = await saved(current);
  if (file) {
    const { said } = await run(program, ["show", basename(file.fsPath), ...forms(file)], dirname(file.fsPath));
    pages.show(`${say("sums")} – ${basename(file.fsPath)}`, said);
  }
}

async function explain(program: string, pages: Pages): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor && vscode.languages.getDiagnostics(editor.document.uri);
  const here = found?.find((each) => each.source === "behovsmelding" && each.range.contains(editor!.selection.active));
  if (here === undefined) {
    void vscode.window.showInformationMessage(say("noFinding"));
    return;
  }
  const code = String(typeof here.code === "object" ? here.code.value : here.code);
  const { said } = await run(program, ["explain", code, "--lang", language()]);
  pages.show(code, said);
}

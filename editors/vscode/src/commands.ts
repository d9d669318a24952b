import { basename, dirname, join } from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Pages } from "./pages";
import type { Preview } from "./preview";
import { forms, run } from "./program";
import { language, say } from "./words";

/** What is made of a file, by the option that makes it and what its name ends in. */
const DOCUMENTS = { word: { option: "--no-pdf", ending: ".docx" }, pdf: { option: "--pdf", ending: ".pdf" } } as const;
const YAML = { YAML: ["yaml", "yml"] };

/** Register the commands, each run by *program*. */
export function commands(program: string, client: LanguageClient, pages: Pages, preview: Preview): vscode.Disposable[] {
  const made: Record<string, () => unknown> = {
    new: () => begin(program, client),
    newFrom: () => carryOver(program, client),
    preview: () => preview.show(),
    word: () => render(program, "word"),
    pdf: () => render(program, "pdf"),
    merge: () => merge(program, pages),
    sums: () => sums(program, pages),
    explain: () => explain(program, pages),
  };
  return Object.entries(made).map(([name, carryOut]) =>
    vscode.commands.registerCommand(`behovsmelding.${name}`, carryOut),
  );
}

async function begin(program: string, client: LanguageClient): Promise<void> {
  const year = await chosenForm(client);
  const målform = year && (await vscode.window.showQuickPick(["nb", "nn"], { placeHolder: say("whichMålform") }));
  if (year && målform) {
    await make(program, ["new", year, "--målform", målform], `behovsmelding-${year}.yaml`);
  }
}

async function carryOver(program: string, client: LanguageClient): Promise<void> {
  const [former] = (await vscode.window.showOpenDialog({ filters: YAML, title: say("lastYears") })) ?? [];
  const year = former && (await chosenForm(client));
  if (former && year) {
    const name = basename(former.fsPath).replace(/(20\d\d)?(\.ya?ml)$/, (_, old, ending: string) => (old ? year : `-${year}`) + ending);
    await make(program, ["new", year, "--from", former.fsPath], name);
  }
}

/** Let whoever writes choose one of the forms there are. */
async function chosenForm(client: LanguageClient): Promise<string | undefined> {
  const offered = client.sendRequest<{ name: string; title: string }[]>("behovsmelding/forms", {});
  const items = offered.then((found) => found.map(({ name, title }) => ({ label: name, detail: title })));
  return (await vscode.window.showQuickPick(items, { placeHolder: say("whichYear") }))?.label;
}

/** Make a file that whoever writes chooses the place of, and open it. */
async function make(program: string, options: readonly string[], name: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const place = { filters: YAML, title: say("saveAs"), ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }) };
  const chosen = await vscode.window.showSaveDialog(place);
  if (chosen === undefined) {
    return;
  }
  // The dialog has asked whether one that is there may be written over.
  const { code, said } = await run(program, [...options, "-o", chosen.fsPath, "--force", "--lang", language(), ...forms()]);
  if (code !== 0) {
    void vscode.window.showErrorMessage(said);
    return;
  }
  await vscode.window.showTextDocument(chosen);
}

/** Return the file that is being written in, saved; nothing where it lies nowhere. */
async function saved(): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || document.languageId !== "yaml") {
    return undefined;
  }
  if (document.uri.scheme !== "file" || !(await document.save())) {
    void vscode.window.showWarningMessage(say("saveFirst"));
    return undefined;
  }
  return document.uri;
}

async function render(program: string, kind: keyof typeof DOCUMENTS): Promise<void> {
  const file = await saved();
  if (file === undefined) {
    return;
  }
  const folder = dirname(file.fsPath);
  const { option, ending } = DOCUMENTS[kind];
  const options = ["render", file.fsPath, "-o", folder, option, "--format", "concise", ...forms(file)];
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

async function merge(program: string, pages: Pages): Promise<void> {
  const file = await saved();
  const [document] = (file && (await vscode.window.showOpenDialog({ filters: { Word: ["docx"] }, title: say("document") }))) ?? [];
  if (file && document) {
    const { said } = await run(program, ["merge", file.fsPath, document.fsPath, ...forms(file)]);
    await pages.show(basename(document.fsPath), said);
  }
}

async function sums(program: string, pages: Pages): Promise<void> {
  const file = await saved();
  if (file) {
    const { said } = await run(program, ["show", file.fsPath, ...forms(file)]);
    await pages.show(`${say("sums")} – ${basename(file.fsPath)}`, said);
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
  await pages.show(code, said);
}

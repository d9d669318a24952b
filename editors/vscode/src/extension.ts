import * as vscode from "vscode";
import { LanguageClient, RevealOutputChannelOn, type LanguageClientOptions } from "vscode-languageclient/node";
import { commands, type Working } from "./commands";
import { Current } from "./current";
import { Recognition, SELECTOR } from "./ours";
import { Pages } from "./pages";
import { Preview } from "./preview";
import { find, forms, run } from "./program";
import { Status } from "./status";
import { language, say } from "./words";

/** What the settings say of the program, by name: where it is, and what it is told. */
const SAID = ["behovsmelding.program", "behovsmelding.forms"];

let working: Working | undefined;

/** Begin: everything where the folder is trusted, else a line that says what is off and why. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const current = new Current();
  const status = new Status(current);
  const recognition = new Recognition(context.globalState);
  // One after the other: settings may change while the program is about to start.
  let turn = Promise.resolve();
  const begins = (): Promise<void> => (turn = turn.then(() => begin(context.extensionUri, status, current, recognition)));
  const why = (): string => say(vscode.workspace.isTrusted ? "missing" : "untrustedWhy");
  context.subscriptions.push(
    current,
    status,
    recognition,
    ...commands(() => working, why),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void begins()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (vscode.workspace.isTrusted && SAID.some((name) => change.affectsConfiguration(name))) {
        void begins();
      }
    }),
  );
  if (vscode.workspace.isTrusted) {
    await begins();
  } else {
    status.untrusted();
  }
}

/** End politely, so that no server is left. */
export async function deactivate(): Promise<void> {
  const ended = working;
  working = undefined;
  ended?.pages.dispose();
  ended?.preview.dispose();
  await ended?.client.dispose();
}

/** Begin with the program there is, anew where other settings name another. */
async function begin(extension: vscode.Uri, status: Status, current: Current, recognition: Recognition): Promise<void> {
  await deactivate();
  const program = find(extension);
  if (program === undefined) {
    failed(status, say("missing"));
    return;
  }
  const client = connected(program, recognition);
  try {
    await client.start();
  } catch {
    failed(status, say("notStarted", { why: await whyNot(program) }));
    return;
  }
  working = { program, client, current, pages: new Pages(), preview: new Preview(client, current) };
  status.follow(client);
  recognition.follow(client);
}

function failed(status: Status, why: string): void {
  status.missing(why);
  void tell(why);
}

/** Say that nothing works, and lead to the settings that may be why. */
async function tell(sentence: string): Promise<void> {
  if (await vscode.window.showErrorMessage(sentence, say("settings"))) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "behovsmelding");
  }
}

/** Ask *program* why it does not start: what it says last is the reason. */
async function whyNot(program: string): Promise<string> {
  const { said } = await run(program, ["lsp", ...forms(), "--lang", language()]);
  return said.trim().split("\n").at(-1) ?? "";
}

function connected(program: string, recognition: Recognition): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: SELECTOR,
    // Why it did not start is told by begin, in words that whoever writes knows.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    initializationOptions: { suggestAgain: "editor.action.triggerSuggest" },
    middleware: {
      provideCompletionItem: (document, position, context, token, next) =>
        recognition.isLeftToYaml(document) ? undefined : next(document, position, context, token),
    },
  };
  // Over standard in and out: to name that way of talking would put an option on the command line.
  const started = { command: program, args: ["lsp", ...forms()] };
  return new LanguageClient("behovsmelding", "Behovsmelding", started, options);
}

import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions } from "vscode-languageclient/node";
import { commands, type Working } from "./commands";
import { Pages } from "./pages";
import { Preview } from "./preview";
import { find, forms } from "./program";
import { Status } from "./status";
import { say } from "./words";
import { indentLongAnswers, isLeftToYaml, offerOurs } from "./yaml";

let working: Working | undefined;

/** Begin: everything where the folder is trusted, else a line that says what is off and why. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const status = new Status();
  const why = (): string => say(vscode.workspace.isTrusted ? "missing" : "untrustedWhy");
  context.subscriptions.push(status, ...commands(() => working, why));
  if (!vscode.workspace.isTrusted) {
    status.untrusted();
    context.subscriptions.push(
      vscode.workspace.onDidGrantWorkspaceTrust(() => void begin(context, status)),
    );
    return;
  }
  await begin(context, status);
}

/** End politely, so that no server is left. */
export async function deactivate(): Promise<void> {
  await working?.client.stop();
}

async function begin(context: vscode.ExtensionContext, status: Status): Promise<void> {
  const program = find(context.extensionUri);
  if (program === undefined) {
    status.missing();
    const chosen = await vscode.window.showErrorMessage(say("missing"), say("settings"));
    if (chosen) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "behovsmelding.program");
    }
    return;
  }
  const client = connected(program);
  await client.start();
  const pages = new Pages();
  const preview = new Preview(client);
  context.subscriptions.push(pages, preview, indentLongAnswers());
  working = { program, client, pages, preview };
  status.follow(client);
  void offerOurs();
}

function connected(program: string): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: [{ language: "yaml", scheme: "file" }, { language: "yaml", scheme: "untitled" }],
    initializationOptions: { suggestAgain: "editor.action.triggerSuggest" },
    middleware: {
      provideCompletionItem: (document, position, context, token, next) =>
        isLeftToYaml(document) ? undefined : next(document, position, context, token),
    },
  };
  // Over standard in and out: to name that way of talking would put an option on the command line.
  const started = { command: program, args: ["lsp", ...forms()] };
  return new LanguageClient("behovsmelding", "Behovsmelding", started, options);
}

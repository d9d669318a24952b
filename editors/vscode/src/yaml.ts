import * as vscode from "vscode";
import { say } from "./words";

const OTHER = "redhat.vscode-yaml";

/** Tell whether the extension YAML suggests in *document*: then ours is silent, so that one does. */
export function isLeftToYaml(document: vscode.TextDocument): boolean {
  const suggests = vscode.workspace.getConfiguration("yaml", document).get<boolean>("completion", true);
  return vscode.extensions.getExtension(OTHER) !== undefined && suggests;
}

/** Let the answer below a `|` begin two further in, as it must: of itself VS Code does so behind a colon. */
export function indentLongAnswers(): vscode.Disposable {
  const indent = { indentAction: vscode.IndentAction.Indent };
  return vscode.languages.setLanguageConfiguration("yaml", { onEnterRules: [{ beforeText: /:[ \t]+[|>][+-]?[ \t]*$/, action: indent }] });
}

/** Say who suggests where both could, and let whoever writes choose the other. */
export async function offerOurs(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !isLeftToYaml(document)) {
    return;
  }
  const chosen = await vscode.window.showInformationMessage(say("twoComplete"), say("useOurs"), say("keepYaml"));
  if (chosen === say("useOurs")) {
    const target = vscode.workspace.workspaceFolders
      ? vscode.ConfigurationTarget.Workspace
      : vscode.ConfigurationTarget.Global;
    await vscode.workspace.getConfiguration("yaml").update("completion", false, target);
  }
}

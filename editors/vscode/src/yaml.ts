import * as vscode from "vscode";
import { say } from "./words";

const OTHER = "redhat.vscode-yaml";

/** Tell whether the extension YAML suggests in *document*: then ours is silent, so that one does. */
export function isLeftToYaml(document: vscode.TextDocument): boolean {
  const suggests = vscode.workspace.getConfiguration("yaml", document).get<boolean>("completion", true);
  return vscode.extensions.getExtension(OTHER) !== undefined && suggests;
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

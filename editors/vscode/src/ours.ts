import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { stateOf } from "./state";
import { say } from "./words";

const YAML = "yaml";
/** The language of a behovsmelding: what package.json says of it holds for no other YAML. */
const OURS = "behovsmelding";
const OTHER = "redhat.vscode-yaml";
const SETTING = "behovsmelding.ownLanguage";
const TOLD = "toldWhoSuggests";

/** What the server is shown: it may be a behovsmelding before it is known to be one. */
export const SELECTOR = [YAML, OURS].flatMap((language) => ["file", "untitled"].map((scheme) => ({ language, scheme })));

/** Tell whether *document* is of a kind that a behovsmelding may be. */
export function mayBeOurs(document: vscode.TextDocument): boolean {
  return vscode.languages.match(SELECTOR, document) > 0;
}

/** Tell whether the extension YAML is here, and suggests in what is YAML to it. */
function yamlSuggests(document: vscode.TextDocument): boolean {
  const suggests = vscode.workspace.getConfiguration("yaml", document).get<boolean>("completion", true);
  return vscode.extensions.getExtension(OTHER) !== undefined && suggests;
}

/** Gives each behovsmelding its language, when it is shown, saved, or goes on on a new line. */
export class Recognition implements vscode.Disposable {
  // Once each: whoever chooses YAML for a file has YAML there.
  private readonly given = new WeakSet<vscode.TextDocument>();
  private followed = vscode.Disposable.from();

  constructor(private readonly memory: vscode.Memento) {}

  dispose(): void {
    this.followed.dispose();
  }

  /** Tell whether *document* was left to the extension YAML: then ours is silent, so that one suggests. */
  isLeftToYaml(document: vscode.TextDocument): boolean {
    const isChosen = this.given.has(document) || !isWanted(document);
    return document.languageId === YAML && isChosen && yamlSuggests(document);
  }

  /** Follow what is shown, as *client* knows it. */
  follow(client: LanguageClient): void {
    const look = (document: vscode.TextDocument): void => void this.look(client, document);
    const lookAtAll = (): void => vscode.window.visibleTextEditors.forEach(({ document }) => look(document));
    this.followed.dispose();
    this.followed = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors(lookAtAll),
      vscode.workspace.onDidSaveTextDocument(look),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // Within a line it waits: another language takes away what is suggested there.
        if (contentChanges.some(({ text }) => text.includes("\n"))) {
          look(document);
        }
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SETTING)) {
          vscode.workspace.textDocuments.filter((each) => !isWanted(each)).forEach((each) => void this.giveBack(each));
          lookAtAll();
        }
      }),
    );
    lookAtAll();
  }

  private async look(client: LanguageClient, document: vscode.TextDocument): Promise<void> {
    const isAsked = (): boolean => document.languageId === YAML && mayBeOurs(document) && isWanted(document) && !this.given.has(document);
    if (isAsked() && (await stateOf(client, document.uri)) && isAsked()) {
      this.given.add(document);
      await vscode.languages.setTextDocumentLanguage(document, OURS);
      await this.tellWhoSuggests(document);
    }
  }

  private async giveBack(document: vscode.TextDocument): Promise<void> {
    if (document.languageId === OURS) {
      this.given.delete(document);
      await vscode.languages.setTextDocumentLanguage(document, YAML);
    }
  }

  /** Say once who suggests where both could, and why, and let whoever writes choose the other. */
  private async tellWhoSuggests(document: vscode.TextDocument): Promise<void> {
    if (!yamlSuggests(document) || this.memory.get(TOLD)) {
      return;
    }
    await this.memory.update(TOLD, true);
    const chosen = await vscode.window.showInformationMessage(say("twoComplete"), say("useOurs"), say("letYaml"));
    if (chosen === say("letYaml")) {
      const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
      await vscode.workspace.getConfiguration().update(SETTING, false, target);
    }
  }
}

/** Tell whether the settings let *document* have a language of its own. */
function isWanted(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(undefined, document).get<boolean>(SETTING, true);
}

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { say } from "./words";

/** What the server tells of a file: nothing of one that is no behovsmelding. */
interface State {
  readonly text: string;
  readonly detail: string;
}

const PAUSE = 150;

/** The line at the bottom: how far the behovsmelding has come, and how long there is. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("behovsmelding.state", vscode.StatusBarAlignment.Left, 50);
  private readonly followed: vscode.Disposable[] = [this.item];
  private timer: NodeJS.Timeout | undefined;

  constructor() {
    this.item.name = "Behovsmelding";
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.followed).dispose();
  }

  /** Say that nothing runs in a folder that is not trusted. */
  untrusted(): void {
    this.show(say("untrusted"), say("untrustedWhy"), "workbench.trust.manage");
  }

  /** Say that there is no program to run. */
  missing(): void {
    this.show("Behovsmelding: –", say("missing"), "workbench.action.openSettings");
  }

  /** Follow the file that is being written in, as *client* knows it. */
  follow(client: LanguageClient): void {
    const soon = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.update(client), PAUSE);
    };
    this.followed.push(
      vscode.window.onDidChangeActiveTextEditor(soon),
      vscode.workspace.onDidChangeTextDocument(soon),
      vscode.languages.onDidChangeDiagnostics(soon),
    );
    soon();
  }

  private async update(client: LanguageClient): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const state = document?.languageId === "yaml" ? await stateOf(client, document.uri) : undefined;
    await vscode.commands.executeCommand("setContext", "behovsmelding.isOurs", state !== undefined);
    if (state === undefined) {
      this.item.hide();
    } else {
      this.show(state.text, state.detail, "workbench.actions.view.problems");
    }
  }

  private show(text: string, tooltip: string, command: string): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.command = command;
    this.item.show();
  }
}

async function stateOf(client: LanguageClient, uri: vscode.Uri): Promise<State | undefined> {
  const asked = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
  try {
    return (await client.sendRequest<State | null>("behovsmelding/state", asked)) ?? undefined;
  } catch {
    // The text was changed meanwhile: it is asked again then.
    return undefined;
  }
}

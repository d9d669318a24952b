import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Current } from "./current";
import { stateOf } from "./state";
import { say } from "./words";

const PAUSE = 150;

/** The line at the bottom: how far the behovsmelding has come, and how long there is. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("behovsmelding.state", vscode.StatusBarAlignment.Left, 50);
  private followed = vscode.Disposable.from();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly current: Current) {
    this.item.name = "Behovsmelding";
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.followed.dispose();
    this.item.dispose();
  }

  /** Say that nothing runs in a folder that is not trusted. */
  untrusted(): void {
    this.show(say("untrusted"), say("untrustedWhy"), "workbench.trust.manage");
  }

  /** Say that nothing works, and *why*. */
  missing(why: string): void {
    this.show("Behovsmelding: –", why, "workbench.action.openSettings");
  }

  /** Follow the file that is being written in, as *client* knows it. */
  follow(client: LanguageClient): void {
    const soon = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.update(client), PAUSE);
    };
    this.followed.dispose();
    this.followed = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(soon),
      vscode.workspace.onDidChangeTextDocument(soon),
      vscode.languages.onDidChangeDiagnostics(soon),
    );
    soon();
  }

  private async update(client: LanguageClient): Promise<void> {
    const document = this.current.document;
    const state = document ? await stateOf(client, document.uri) : null;
    if (state === undefined || document !== this.current.document) {
      return;
    }
    void vscode.commands.executeCommand("setContext", "behovsmelding.isOurs", state !== null);
    if (state) {
      this.show(state.text, state.detail, "workbench.actions.view.problems");
    } else {
      this.item.hide();
    }
  }

  private show(text: string, tooltip: string, command: string): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.command = command;
    this.item.show();
  }
}

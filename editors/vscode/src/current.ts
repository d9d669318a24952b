import * as vscode from "vscode";
import { mayBeOurs } from "./ours";

/** Which file is being written in: the one in front, or the last that was, while a page stands before it. */
export class Current implements vscode.Disposable {
  private last = vscode.window.activeTextEditor?.document;
  private readonly followed = vscode.window.onDidChangeActiveTextEditor((editor) => (this.last = editor?.document ?? this.last));

  dispose(): void {
    this.followed.dispose();
  }

  /** The file, if it may be a behovsmelding and is still open. */
  get document(): vscode.TextDocument | undefined {
    return this.last && !this.last.isClosed && mayBeOurs(this.last) ? this.last : undefined;
  }
}

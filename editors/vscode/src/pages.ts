import * as vscode from "vscode";
import { say } from "./words";

/** A page to read, that is no file: sums, what became of each answer, and what a finding means. */
export class Pages implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;

  dispose(): void {
    this.panel?.dispose();
  }

  /** Show *text* as a page called *name*, beside what is being written. */
  show(name: string, text: string): void {
    this.panel ??= this.opened();
    this.panel.title = name;
    this.panel.webview.html = page(name, text);
    this.panel.reveal(this.panel.viewColumn, true);
  }

  private opened(): vscode.WebviewPanel {
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel("behovsmelding.page", "", beside, { localResourceRoots: [] });
    panel.onDidDispose(() => (this.panel = undefined));
    return panel;
  }
}

function page(name: string, text: string): string {
  return `<!DOCTYPE html>
<html lang="${say("lang")}"><head><meta charset="utf-8"><title>${escaped(name)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>pre { font-family: var(--vscode-editor-font-family); font-size: var(--vscode-editor-font-size); line-height: 1.5; white-space: pre-wrap; }</style>
</head><body><main><pre>${escaped(text)}</pre></main></body></html>`;
}

function escaped(text: string): string {
  const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (each) => named[each] ?? each);
}

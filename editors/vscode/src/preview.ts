import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Current } from "./current";
import { mayBeOurs } from "./ours";
import { say } from "./words";

interface Place {
  readonly path: string;
  readonly range: { readonly start: At; readonly end: At };
}

interface At {
  readonly line: number;
  readonly character: number;
}

/** What the server tells of the form as it will read: a page, and where its answers stand. */
interface Shown {
  readonly html: string;
  readonly title: string;
  readonly places: readonly Place[];
}

/** What the page tells: that an answer or a målform was chosen. Lines are from 1. */
type Chosen = { readonly kind: "line"; readonly line: number } | { readonly kind: "målform"; readonly målform: string };

/** So long it waits for what is typed at once; the server passes over what is late by then. */
const PAUSE = 5;

/** So long after a click the page may tell that it was clicked in, and take the focus once more. */
const SETTLED = 500;

/** The form beside the text, in step with it. */
export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private document: vscode.TextDocument | undefined;
  private målform: string | undefined;
  private places: readonly Place[] = [];
  private isShown = false;
  private led = { line: 0, at: 0 };
  private timer: NodeJS.Timeout | undefined;
  private readonly followed: vscode.Disposable;

  constructor(
    private readonly client: LanguageClient,
    private readonly current: Current,
  ) {
    this.followed = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document === this.document) {
          this.soon();
        }
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.document) {
          this.mark();
        }
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (this.panel && editor && mayBeOurs(editor.document)) {
          this.follow(editor.document);
          this.soon();
        }
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.followed.dispose();
    this.panel?.dispose();
  }

  /** Show the form of the file that is being written in. */
  async show(): Promise<void> {
    if (this.current.document === undefined) {
      void vscode.window.showInformationMessage(say("openFirst"));
      return;
    }
    this.follow(this.current.document);
    this.panel ??= this.opened();
    this.panel.reveal(this.panel.viewColumn, true);
    await this.update();
  }

  private follow(document: vscode.TextDocument): void {
    if (document !== this.document) {
      this.document = document;
      this.målform = undefined;
    }
  }

  private opened(): vscode.WebviewPanel {
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel("behovsmelding.preview", say("preview"), beside, {
      enableScripts: true,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.isShown = false;
    });
    panel.webview.onDidReceiveMessage((chosen: Chosen) => void this.take(chosen));
    panel.onDidChangeViewState(() => {
      if (panel.active && Date.now() - this.led.at < SETTLED) {
        void this.goTo(this.led.line);
      }
    });
    return panel;
  }

  private async take(chosen: Chosen): Promise<void> {
    if (chosen.kind === "line") {
      this.led = { line: chosen.line, at: Date.now() };
      await this.goTo(chosen.line);
    } else {
      this.målform = chosen.målform;
      await this.update();
    }
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), PAUSE);
  }

  private async update(): Promise<void> {
    const document = this.document;
    if (!this.panel || !document) {
      return;
    }
    const nonce = randomBytes(16).toString("hex");
    const asked = {
      textDocument: { uri: this.client.code2ProtocolConverter.asUri(document.uri) },
      nonce,
      ...(this.målform && { målform: this.målform }),
    };
    let shown: Shown | null;
    try {
      shown = await this.client.sendRequest<Shown | null>("behovsmelding/preview", asked);
    } catch {
      // The text was changed while it was asked for: the next answer is on its way.
      return;
    }
    if (!this.panel || document !== this.document) {
      return;
    }
    this.places = shown?.places ?? [];
    this.panel.title = shown?.title ?? say("preview");
    if (shown && this.isShown) {
      // The page puts it in, so that nobody who reads is moved.
      await this.panel.webview.postMessage({ html: shown.html });
    } else {
      this.panel.webview.html = shown?.html ?? empty();
      this.isShown = shown !== null;
    }
    this.mark();
  }

  /** Mark the answer that the cursor stands in. */
  private mark(): void {
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === this.document);
    const at = editor?.selection.active;
    if (!this.panel || !at) {
      return;
    }
    const chosen = answerAt(this.places, at);
    if (chosen) {
      void this.panel.webview.postMessage({ path: chosen.path });
    }
  }

  private async goTo(line: number): Promise<void> {
    if (!this.document || !Number.isInteger(line) || line < 1) {
      return;
    }
    const shown = vscode.window.visibleTextEditors.find((each) => each.document === this.document);
    const editor = await vscode.window.showTextDocument(this.document, shown?.viewColumn ?? vscode.ViewColumn.One);
    // The page it was clicked in takes the focus once more; whoever goes to a line writes there.
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    const at = editor.document.lineAt(Math.min(line, editor.document.lineCount) - 1).range.end;
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** Find the answer at *at*: on its line, else the last that begins above it; never all that holds it. */
function answerAt(places: readonly Place[], at: vscode.Position): Place | undefined {
  const sorted = [...places].sort((one, other) => fromTop(one) - fromTop(other) || size(other) - size(one));
  const line = sorted.filter((each) => each.range.start.line === at.line);
  const before = line.filter((each) => each.range.start.character <= at.character);
  return before.at(-1) ?? line[0] ?? sorted.filter((each) => each.range.start.line < at.line).at(-1);
}

function fromTop({ range: { start } }: Place): number {
  return start.line * 10000 + start.character;
}

function size({ range: { start, end } }: Place): number {
  return (end.line - start.line) * 10000 + end.character - start.character;
}

function empty(): string {
  return `<!doctype html><html><body><p>${say("noPreview")}</p></body></html>`;
}

import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import * as vscode from "vscode";

const NAME = process.platform === "win32" ? "behovsmelding.exe" : "behovsmelding";

/** How wide what is told may be: half a window. */
const COLUMNS = "64";

/** What came of a run of the program. */
export interface Outcome {
  readonly code: number;
  readonly said: string;
}

/** Find the program: the one that comes along, else that of the setting, the folder, or the PATH. */
export function find(extension: vscode.Uri): string | undefined {
  return places(extension).find(isProgram);
}

function places(extension: vscode.Uri): string[] {
  const chosen = vscode.workspace.getConfiguration("behovsmelding").get<string>("program", "");
  const folders = (vscode.workspace.workspaceFolders ?? []).map((each) => each.uri.fsPath);
  const inside = process.platform === "win32" ? "Scripts" : "bin";
  const path = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return [
    join(extension.fsPath, "server", NAME),
    ...(chosen ? [chosen] : []),
    ...folders.map((folder) => join(folder, ".venv", inside, NAME)),
    ...path.map((folder) => join(folder, NAME)),
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The options that say where forms beside ours lie. */
export function forms(uri?: vscode.Uri): string[] {
  const folder = vscode.workspace.getConfiguration("behovsmelding", uri ?? null).get<string>("forms", "");
  const root = (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? vscode.workspace.workspaceFolders?.[0];
  return folder ? ["--forms", root ? vscode.Uri.joinPath(root.uri, folder).fsPath : folder] : [];
}

/** Run *program*, and return how it ended and what it said. */
export function run(program: string, options: readonly string[], folder?: string): Promise<Outcome> {
  const environment = { ...process.env, NO_COLOR: "1", COLUMNS };
  return new Promise((resolve) => {
    const child = execFile(program, [...options], { cwd: folder, env: environment, maxBuffer: 1 << 24 }, (error, out, err) => {
      const code = error ? (typeof error.code === "number" ? error.code : 1) : 0;
      resolve({ code, said: [out, err].filter((each) => each.trim()).join("\n") || (error?.message ?? "") });
    });
    child.stdin?.end();
  });
}

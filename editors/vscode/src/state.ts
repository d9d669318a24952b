import type * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

/** What the server tells of a file: nothing of one that is no behovsmelding. */
export interface State {
  readonly text: string;
  readonly detail: string;
}

/** Ask for the state of a file: null of one that is no behovsmelding, nothing where it is not known just now. */
export async function stateOf(client: LanguageClient, uri: vscode.Uri): Promise<State | null | undefined> {
  const asked = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
  try {
    return await client.sendRequest<State | null>("behovsmelding/state", asked);
  } catch {
    // The text was changed meanwhile: it is asked again then.
    return undefined;
  }
}

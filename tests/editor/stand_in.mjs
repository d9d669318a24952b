// An extension by the name of one that npm does not have, for what ours asks of it: that it is here, and its settings.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Pack an extension that only has *properties* as settings, and return its file. */
export function standIn(publisher, name, properties) {
  const folder = mkdtempSync(join(tmpdir(), "stand-in-"));
  const version = "1.0.0";
  const vscode = "^1.96.0";
  const manifest = `<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011"><Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/><DisplayName>${name}</DisplayName>
    <Properties><Property Id="Microsoft.VisualStudio.Code.Engine" Value="${vscode}"/></Properties></Metadata>
    <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation><Dependencies/>
    <Assets><Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/></Assets></PackageManifest>`;
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension=".json" ContentType="application/json"/><Default Extension=".vsixmanifest" ContentType="text/xml"/></Types>`;
  mkdirSync(join(folder, "extension"));
  writeFileSync(join(folder, "extension/package.json"), JSON.stringify({ name, publisher, version, engines: { vscode }, contributes: { configuration: { properties } } }));
  writeFileSync(join(folder, "extension.vsixmanifest"), manifest);
  writeFileSync(join(folder, "[Content_Types].xml"), types);
  execFileSync("python3", ["-m", "zipfile", "-c", "made.vsix", "extension.vsixmanifest", "[Content_Types].xml", "extension"], { cwd: folder });
  return join(folder, "made.vsix");
}

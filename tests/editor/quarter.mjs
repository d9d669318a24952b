// A coordinator's quarter of an hour: from last year's file to the Word form of 2027, in a browser.
// No terminal, nothing looked up: what can be chosen is chosen, and only texts and amounts are typed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "./editor.mjs";

const FILE = "narvik-2027-ny.yaml";
const CHANGED = [/målgruppe: \|$/, /egeninnsats: \|$/];
// What is right, what somebody types in its place, and what the light bulb says.
const SLIPS = [
  ["    type: universitet eller høyskole", "    type: universitet", "Skriv «universitet eller høyskole»"],
  ["kompetansenettverk: Narvik", "kompetansenettverk:Narvik", "mellomrom"],
  ["    egeninnsats: |", "    egeninsats: |", "Skriv «egeninnsats»"],
  ["      Nord universitet: 328 000", "      Nord universtet: 328 000", "Skriv «Nord universitet»"],
  ["        fra_fond: 90 000", "        fra_fond: 90 tusen", "Skriv «90 000»"],
];
const WORDS = "import re, sys, zipfile; print(re.sub('<[^>]+>', '', zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode()).replace('\\xa0', ' '))";

/** Go that way with *editor*, a *test* each step. *former* is last year's file. */
export async function quarter(editor, test, former) {
  const path = join(editor.folder, FILE);
  const { keyboard } = editor.page;
  const lines = () => readFileSync(path, "utf-8").split("\n");
  // Where the nth line stands that is, or begins as, *start*.
  const line = (start, nth = 1) => {
    let found = -1;
    for (let left = nth; left; left -= 1) found = lines().findIndex((each, at) => at > found && each.startsWith(start));
    assert.ok(found >= 0, `no line begins with «${start}»`);
    return found + 1;
  };
  const endOf = async (start, nth) => {
    const at = line(start, nth);
    await editor.goTo(at, lines()[at - 1].length + 1);
  };
  const choose = async (label) => {
    await editor.suggestion(label).waitFor();
    await keyboard.type(label.slice(0, 4));
    await editor.suggestion(label, ".focused").waitFor();
    await keyboard.press("Enter");
  };

  await test("the quarter: a file for 2027 is made from last year's, with an account of every answer", async () => {
    await editor.command("Ny fra fjorårets");
    await editor.chooseFile("Velg fjorårets behovsmelding", former);
    await editor.choose("2027");
    await editor.chooseFile("Hvor skal behovsmeldingen ligge?", path);
    await editor.tab(FILE);
    await editor.reading("narvik-2025.yaml: fra 2025 til 2027");
    assert.match(readFileSync(path, "utf-8"), /Narvik kommune/);
    await editor.picture("carried.png");
  });
  await test("the quarter: what is known is chosen", async () => {
    await editor.openFile(FILE);
    for (const [start, label, becomes] of [
      ["    organisasjonsnummer:", "959469059", "    organisasjonsnummer: 959469059"],
      ["statsforvalter:", "Nordland", "statsforvalter: Nordland"],
      ["    tema:", "spesialpedagogikk", "    tema: [spesialpedagogikk og inkluderende praksis]"],
      ["    varighet:", "høst 2027", "    varighet: [høst 2027]"],
    ]) {
      await endOf(start);
      await keyboard.type(" ");
      await keyboard.press("Control+Space");
      await choose(label);
      await editor.save();
      await until(`«${becomes}»`, () => lines().includes(becomes));
    }
  });
  await test("the quarter: a long answer is typed below its question", async () => {
    await endOf("    målgruppe: |");
    await keyboard.press("Enter");
    await keyboard.type("Alle lærere ved de kommunale skolene.");
    await editor.save();
    assert.equal(lines()[line("    målgruppe: |")], "      Alle lærere ved de kommunale skolene.");
  });
}

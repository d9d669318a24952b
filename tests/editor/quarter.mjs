// A coordinator's quarter of an hour: from last year's file to the Word form of 2027, in a browser.
// No terminal, and nothing looked up: what is known is chosen, and only texts and amounts are typed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "./editor.mjs";

const FILE = "narvik-fra-i-fjor.yaml";
// So long a key that was pressed is waited for before it is pressed again, in milliseconds.
const AGAIN = 10_000;
// Behind which question what is chosen, and the line it becomes.
const CHOSEN = [
  ["    organisasjonsnummer:", "959469059", "    organisasjonsnummer: 959469059"],
  ["statsforvalter:", "Nordland", "statsforvalter: Nordland"],
  ["    tema:", "spesialpedagogikk", "    tema: [spesialpedagogikk og inkluderende praksis]"],
  ["    varighet:", "høst 2027", "    varighet: [høst 2027]"],
];
const ANSWERS = {
  "  vurdering: |": "Lærerne ser sjelden hverandres undervisning.",
  "plan: |": "Styringsgruppa møtes to ganger i halvåret.",
  "    målgruppe: |": "Alle lærere ved de kommunale skolene.",
  "    praksisendring: |": "Lærerne drøfter det de ser, med elevenes læring som tema.",
};
const TILTAK = `  - navn: Lesing i alle fag
    område: [skole]
    målgruppe: |
      Alle lærere på 5.–7. trinn
    beskrivelse: |
      Fire samlinger og utprøving imellom
    praksisendring: |
      Elevene leser mer i alle fag
    egeninnsats: |
      Skolene setter av fellestiden
    tilskudd:
      Narvik kommune: 45 000
      Nord universitet: 60 000
    varighet: [vår 2027]
`;
// What is right, what a tired person types in its place, and what the light bulb offers.
const SLIPS = [
  ["    type: universitet eller høyskole", "    type: universitet", "Skriv «universitet eller høyskole»"],
  ["kompetansenettverk: Narvik", "kompetansenettverk:Narvik", "Skriv et mellomrom mellom kolonet og svaret"],
  ["    egeninnsats: |", "    egeninsats: |", "Skriv «egeninnsats»"],
  ["      Nord universitet: 328 000", "      Nord universtet: 328 000", "Skriv «Nord universitet»"],
  ["        fra_fond: 90 000", "        fra_fond: 90 tusen", "Skriv «90 000»"],
];
const WORDS = String.raw`import re, sys, zipfile
print(re.sub("<[^>]+>", "", zipfile.ZipFile(sys.argv[1]).read("word/document.xml").decode()).replace("\xa0", " "))`;

/** Go that way with *editor*, a *test* each step, from *former*, which is last year's file. */
export async function quarter(editor, test, former) {
  const path = join(editor.folder, FILE);
  const written = () => readFileSync(path, "utf-8");
  const key = (name) => editor.page.keyboard.press(name);
  const type = (text) => editor.page.keyboard.type(text);

  /** Tell on which line the file says *text*, which it must. */
  const lineOf = (text) => {
    const found = written().split("\n").indexOf(text);
    assert.ok(found >= 0, `no line is «${text}»`);
    return found + 1;
  };
  const saves = async (text) => {
    await key("Control+S");
    await until(`«${text}» in the file`, () => written().includes(`\n${text}\n`)).catch((error) => {
      const [begins] = text.split("\n");
      const around = written().split("\n").filter((line, at, all) => [line, all[at - 1]].some((each) => each?.startsWith(begins)));
      throw new Error(`${error.message}; it says «${around.join(" / ")}»`);
    });
  };
  /** Begin a line below that one. */
  const below = async (line) => {
    await until("the line below", async () => {
      await key("Enter");
      return editor.status(`Ln ${line + 1}, Col`, AGAIN).then(() => true, () => false);
    });
  };
  const choose = async (label) => {
    await editor.suggestion(label).waitFor();
    await type(label.slice(0, 4));
    await editor.suggestion(label, ".focused").waitFor();
    await key("Enter");
  };

  await test("the quarter: a file for 2027 is made from last year's, with an account of every answer", async () => {
    await editor.command("Ny fra fjorårets");
    await editor.chooseFile("Velg fjorårets behovsmelding", former);
    await editor.choose("2027");
    await editor.chooseFile("Hvor skal behovsmeldingen ligge?", path);
    await editor.tab(FILE);
    await editor.reading("narvik-2025.yaml: fra 2025 til 2027");
    assert.match(written(), /navn: Narvik kommune/);
    await editor.picture("carried.png");
  });
  await test("the quarter: what is known is chosen", async () => {
    await editor.openOurs(FILE);
    for (const [question, label, becomes] of CHOSEN) {
      await editor.goTo(lineOf(question), question.length + 1);
      await type(" ");
      await key("Control+Space");
      await choose(label);
      await saves(becomes);
    }
  });
  await test("the quarter: long answers are typed below their questions", async () => {
    for (const [question, answer] of Object.entries(ANSWERS)) {
      const line = lineOf(question);
      await editor.goTo(line, question.length + 1);
      await below(line);
      await type(answer);
      await saves(`${question}\n${" ".repeat(question.search(/\S/) + 2)}${answer}`);
    }
  });
  await test("the quarter: a whole tiltak is put in, and its answers are filled in one after the other", async () => {
    await editor.goTo(lineOf("# Vedlegg") - 2, 1);
    await type("  - ");
    await choose("Nytt tiltak");
    await type("Lesing i alle fag");
    await key("Tab");
    await choose("skole");
    for (const answer of ["Alle lærere på 5.–7. trinn", "Fire samlinger og utprøving imellom", "Elevene leser mer i alle fag", "Skolene setter av fellestiden", "45 000", "60 000"]) {
      await type(answer);
      await key("Tab");
    }
    await choose("vår 2027");
    await saves(TILTAK.trimEnd());
  });
  await test("the quarter: five slips are underlined, and the light bulb mends each", async () => {
    for (const [right, wrong, offer] of SLIPS) {
      const line = lineOf(right);
      await editor.goTo(line, 1);
      await key("Shift+End");
      await type(wrong);
      await key("Escape");
      await saves(wrong);
      await editor.goTo(line, [...wrong].findIndex((each, at) => each !== right[at]) + 1 || wrong.length + 1);
      const offered = editor.page.locator(".action-widget .monaco-list-row", { hasText: offer }).first();
      await until(`«${offer}»`, async () => {
        await key("Control+.");
        const shown = await offered.waitFor({ timeout: 2000 }).then(() => true, () => false);
        if (!shown) await key("Escape");
        return shown;
      });
      await key("Enter");
      await saves(right);
    }
  });
  await test("the quarter: the form shows the answers, and a click on what is not answered leads there", async () => {
    await editor.command("Vis skjemaet ved siden av");
    const form = await editor.form();
    await form.getByText("Lesing i alle fag").first().waitFor();
    const open = form.locator("main .open[data-line]").first();
    const line = await open.getAttribute("data-line");
    await open.click();
    await editor.status(`Ln ${line},`);
    await editor.picture("quarter.png");
  });
  await test("the quarter: the Word form holds what was answered", async () => {
    await editor.openOurs(FILE);
    await editor.command("Lag Word");
    const document = FILE.replace(".yaml", ".docx");
    await editor.told(`Laget ${document}`);
    assert.equal(await editor.page.getByText("Noe gikk galt").count(), 0);
    const words = execFileSync("python3", ["-c", WORDS, join(editor.folder, document)], { encoding: "utf-8" });
    for (const answer of [...Object.values(ANSWERS), "959 469 059", "Lesing i alle fag", "105 000", "Elevene leser mer i alle fag"]) {
      assert.ok(words.includes(answer), `the document does not say «${answer}»`);
    }
  });
}

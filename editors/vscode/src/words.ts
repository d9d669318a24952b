import * as vscode from "vscode";

/** What the extension itself says; all else comes from the server, in the document's målform. */
const WORDS = {
  missing: {
    nb: "Programmet «behovsmelding» ble ikke funnet. Installer utvidelsen på nytt, eller si hvor programmet ligger, i innstillingen behovsmelding.program.",
    nn: "Programmet «behovsmelding» vart ikkje funne. Installer utvidinga på nytt, eller sei kvar programmet ligg, i innstillinga behovsmelding.program.",
    en: "The program “behovsmelding” was not found. Install the extension again, or say where the program is, in the setting behovsmelding.program.",
  },
  notStarted: {
    nb: "Kontroll og forslag kom ikke i gang. {why}",
    nn: "Kontroll og forslag kom ikkje i gang. {why}",
    en: "Checks and suggestions did not start. {why}",
  },
  untrusted: {
    nb: "Behovsmelding: av, mappen er ikke klarert",
    nn: "Behovsmelding: av, mappa er ikkje klarert",
    en: "Behovsmelding: off, the folder is not trusted",
  },
  untrustedWhy: {
    nb: "Kontroll, forslag og forhåndsvisning starter når du klarerer mappen.",
    nn: "Kontroll, forslag og førehandsvising startar når du klarerer mappa.",
    en: "Checks, suggestions and the preview begin when you trust the folder.",
  },
  lang: { nb: "nb", nn: "nn", en: "en" },
  settings: { nb: "Åpne innstillingene", nn: "Opne innstillingane", en: "Open the settings" },
  whichYear: { nb: "Hvilket års skjema?", nn: "Kva år er skjemaet for?", en: "Which year’s form?" },
  whichMålform: { nb: "Hvilken målform?", nn: "Kva målform?", en: "Which målform?" },
  lastYears: { nb: "Velg fjorårets behovsmelding", nn: "Vel behovsmeldinga frå i fjor", en: "Choose last year’s behovsmelding" },
  document: { nb: "Velg skjemaet som er endret i Word", nn: "Vel skjemaet som er endra i Word", en: "Choose the form that was changed in Word" },
  saveAs: { nb: "Hvor skal behovsmeldingen ligge?", nn: "Kvar skal behovsmeldinga liggje?", en: "Where should the behovsmelding be?" },
  open: { nb: "Åpne", nn: "Opne", en: "Open" },
  made: { nb: "Laget {file}.", nn: "Laga {file}.", en: "Made {file}." },
  merged: { nb: "Flettet inn fra Word", nn: "Fletta inn frå Word", en: "Merged from Word" },
  carried: { nb: "Overført fra i fjor", nn: "Overført frå i fjor", en: "Carried over from last year" },
  sums: { nb: "Summer", nn: "Summar", en: "Sums" },
  noFinding: {
    nb: "Her er det ikke noe funn. Sett markøren der det er en strek under teksten.",
    nn: "Her er det ikkje noko funn. Set markøren der det er ein strek under teksten.",
    en: "There is no finding here. Put the cursor where text is underlined.",
  },
  saveFirst: {
    nb: "Lagre filen først: dokumentet lages av det som er lagret.",
    nn: "Lagre fila først: dokumentet blir laga av det som er lagra.",
    en: "Save the file first: the document is made of what is saved.",
  },
  openFolder: {
    nb: "Åpne mappen der behovsmeldingene ligger, først.",
    nn: "Opne mappa der behovsmeldingane ligg, først.",
    en: "Open the folder where the behovsmeldinger are first.",
  },
  checkAll: { nb: "Kontroller alle i mappen", nn: "Kontroller alle i mappa", en: "Check all in the folder" },
  openFirst: {
    nb: "Åpne behovsmeldingen først, eller lag den med «Ny behovsmelding».",
    nn: "Opne behovsmeldinga først, eller lag ho med «Ny behovsmelding».",
    en: "Open the behovsmelding first, or make it with “New behovsmelding”.",
  },
  twoComplete: {
    nb: "I behovsmeldinger foreslår vi, og ikke utvidelsen YAML. Bare én skal foreslå, og våre forslag kjenner i tillegg kommunene, mottakerne og målformen.",
    nn: "I behovsmeldingar foreslår vi, og ikkje utvidinga YAML. Berre éin skal foreslå, og våre forslag kjenner i tillegg kommunane, mottakarane og målforma.",
    en: "In a behovsmelding we suggest, and not the extension YAML. Only one should, and our suggestions also know the kommuner, the recipients and the målform.",
  },
  useOurs: { nb: "Greit", nn: "Greitt", en: "OK" },
  letYaml: { nb: "La YAML foreslå i denne mappen", nn: "La YAML foreslå i denne mappa", en: "Let YAML suggest in this folder" },
  preview: { nb: "Skjemaet", nn: "Skjemaet", en: "The form" },
  noPreview: {
    nb: "Skjemaet vises når filen kan leses. Se hva som er understreket i filen.",
    nn: "Skjemaet blir vist når fila kan lesast. Sjå kva som er understreka i fila.",
    en: "The form is shown when the file can be read. See what is underlined in the file.",
  },
} as const;

/** Return the words called *name*, with what is given filled in. */
export function say(name: keyof typeof WORDS, given: Record<string, string> = {}): string {
  const words: string = WORDS[name][language()];
  return words.replace(/\{(\w+)\}/g, (whole, key: string) => given[key] ?? whole);
}

/** The language that whoever writes has chosen. */
export function language(): "nb" | "nn" | "en" {
  const chosen = vscode.workspace.getConfiguration("behovsmelding").get<string>("language");
  return chosen === "nn" || chosen === "en" ? chosen : "nb";
}

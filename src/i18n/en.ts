import { enFocus } from "./enFocus";
import { enLayouts } from "./enLayouts";
import { enProblems } from "./enProblems";
import { enTimeline } from "./enTimeline";
import { enViewpoint } from "./enViewpoint";
import { enVocabulary } from "./enVocabulary";
import { count, number } from "./enNumbers";
import type { Messages } from "./messages";

/** What the browser has to say of it, if anything. */
const inBrackets = (detail: string) => (detail === "" ? "" : ` (${detail})`);

export const en: Messages = {
  list: (items) => new Intl.ListFormat("en", { type: "conjunction" }).format(items),
  quoted: (text) => `“${text}”`,

  bar: {
    skipToView: "Skip to the view",
    skipToTimeline: "Skip to the timeline",
    dossier: "Dossier",
    openFile: "Open a file",
    views: "Views",
    language: "Language",
    theme: "Colours",
    themes: { auto: "As the system", light: "Light", dark: "Dark" },
    help: "Help",
    filters: "Filters",
    hideFilters: "Hide filters",
  },
  tabs: { network: "Network", table: "Table", sources: "Sources" },
  search: {
    label: "Search actors, relations, sources",
    results: "Results",
    found: (n) => (n === 0 ? "Nothing found" : count(n, "result", "results")),
    nothing: (query) => `Nothing matches “${query}”. Names, aliases, statements and sources are searched.`,
    unavailable: (detail) => `The search could not be loaded (${detail}). Check the connection and reload the page.`,
    kinds: { actor: "Actor", relation: "Relation", claim: "Claim", source: "Source" },
  },
  lens: {
    region: "Lens",
    stateOfEvidence: (date) => `State of evidence: ${date}.`,
    facets: {
      types: "Relation types",
      kinds: "Actor kinds",
      standings: "Standing",
      bands: "Likelihood",
      holdings: "At that date",
    },
    only: "only",
    onlyThis: (name) => `Only ${name}`,
    all: "All",
    allOf: (facet) => `All: ${facet}`,
    counts: (n) => number.format(n),
  },
  ...enVocabulary,

  focus: enFocus,
  layouts: enLayouts,
  network: {
    region: "Network",
    status: (actors, relations, of) =>
      `${count(actors, "actor", "actors")} · ${number.format(relations)} of ${count(of, "relation", "relations")}`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Fit to frame",
    resetPositions: "Put actors back",
    list: "In the picture",
    listHint: "Arrow keys go on, Enter selects, Shift and arrows move the actor, Escape leaves",
    actors: "Actors",
    relations: "Relations",
    picture: "Picture of the network. Arrow keys pan, plus and minus zoom, F fits to the frame.",
    hypotheticalMark: "if",
    empty: "Nothing passes these filters.",
    relax: {
      types: (n) => `Let all relation types through (${count(n, "relation", "relations")})`,
      kinds: (n) => `Let all kinds of actor through (${count(n, "relation", "relations")})`,
      standings: (n) => `Let every standing through (${count(n, "relation", "relations")})`,
      bands: (n) => `Let every likelihood through (${count(n, "relation", "relations")})`,
      holdings: (n) => `Let through what may hold then (${count(n, "relation", "relations")})`,
      voices: (n) => `Listen to every voice (${count(n, "relation", "relations")})`,
      reliabilities: (n) => `Let sources of every reliability through (${count(n, "relation", "relations")})`,
      credibilities: (n) => `Let claims of every credibility through (${count(n, "relation", "relations")})`,
      asOf: (n) => `Show any time (${count(n, "relation", "relations")})`,
      saidUpTo: (n) => `Let through whatever was said later (${count(n, "relation", "relations")})`,
      comparison: (n) => `End the comparison (${count(n, "relation", "relations")})`,
      everything: (n) => `Lift all filters (${count(n, "relation", "relations")})`,
    },
    noTies: "This dossier holds no relation.",
    noCanvas:
      "This browser gives no canvas to draw the picture on. The table, the sources and the evidence work without it.",
  },

  evidence: {
    region: "Evidence",
    back: "About this dossier",
    by: {
      affirms: (n) => `Affirmed by ${count(n, "voice", "voices")}`,
      disputes: (n) => `Disputed by ${count(n, "voice", "voices")}`,
      denies: (n) => `Denied by ${count(n, "voice", "voices")}`,
    },
    affirms: "affirms",
    disputes: "disputes",
    denies: "denies",
    ties: (n) => count(n, "relation", "relations"),
    noTies: "This dossier states no relation of it, so it is not in the picture.",
    aliases: "Also known as",
    exists: "Exists",
    curatorsNote: "Curator’s note",
    saidBy: (day) => `by ${day}`,
    relayedBy: (name) => `through ${name}`,
    onCondition: "If:",
    hangsOnIt: (n) => `What hangs on it (${number.format(n)})`,
    premises: "Hangs on",
    consequences: (n) => count(n, "consequence", "consequences"),
    likelihoodSaid: "Likelihood:",
    notInView: "The filters leave this out of the picture.",
    showIt: "Show it",
    selected: (name) => `Selected: ${name}`,
    missing: (id) => `Nothing in this dossier has the id “${id}”. The link may be of another version of it.`,
    claimsResting: (n) => `Claims that rest on it (${number.format(n)})`,
    nothingRests: "No claim rests on it.",
    source: "Source",
    openSource: "Open the source",
    showInPicture: "Centre in the picture",
    overview: {
      title: "What this dossier holds",
      numbers: (claims, voices, sources) =>
        `${count(claims, "claim", "claims")} by ${count(voices, "voice", "voices")} from ${count(sources, "source", "sources")}`,
      rest: (actors, relations) =>
        `about ${count(actors, "actor", "actors")} and ${count(relations, "relation", "relations")}`,
      howToRead: "How to read the picture",
      colours: "Colours of the lines",
      rule: "Nothing is drawn that nobody said. Click an actor or a line to read who says so, when, and on what source.",
      hull: "A tinted area holds the members of an alliance.",
      pill: "“+3” at an actor counts neighbours that are not drawn; where there is no room for the count, a small pill says that there are some.",
      parallel: "Several lines between two actors are several relations: each has its own evidence.",
      hypothetical: "A dashed circle is an event that has not happened; what would follow from it is dotted.",
      licence: (name) => `Licence of the dossier: ${name}`,
      warnings: (n) => `${count(n, "remark", "remarks")} of the check`,
    },
  },

  table: {
    caption: (n, of) => `${number.format(n)} of ${count(of, "relation", "relations")} in the lens`,
    columns: { from: "From", type: "Relation", to: "To", standing: "Standing", period: "When", claims: "Claims" },
    scroll: "Table of relations, scrolls sideways",
    undated: "not dated",
    claims: (affirm, deny, dispute) =>
      [
        affirm > 0 ? `${number.format(affirm)} for` : "",
        dispute > 0 ? `${number.format(dispute)} disputing` : "",
        deny > 0 ? `${number.format(deny)} against` : "",
      ]
        .filter(Boolean)
        .join(", "),
    sources: (n) => count(n, "source", "sources"),
    sortHint: "Columns sort on a click",
  },
  sources: {
    title: "Sources",
    intro: (n) => `${count(n, "source", "sources")}, each with the claims in the lens that rest on it.`,
    claims: (n, of) => `${number.format(n)} of ${count(of, "claim", "claims")} in the lens`,
    untitled: "Untitled document",
    types: {
      "article-newspaper": "Newspaper article",
      "article-magazine": "Magazine article",
      "article-journal": "Journal article",
      broadcast: "Broadcast",
      webpage: "Web page",
      report: "Report",
      document: "Document",
      article: "Article",
      interview: "Interview",
    },
  },

  opening: (name) => (name === "" ? "Opening the dossier…" : `Opening ${name}…`),
  openingStages: { reading: "Reading it", checking: "Checking it", "laying-out": "Drawing its picture" },
  failure: {
    title: (name) => (name === "" ? "The dossier could not be opened" : `${name} could not be opened`),
    kept: "What was open before is untouched.",
    back: "Back to the dossier",
    openAnother: "Open another file",
    nothingOpen: "No dossier is open.",
    openShipped: "Open the first dossier",
    problems: (n) => count(n, "problem", "problems"),
    more: (n) => `and ${count(n, "further problem", "further problems")}.`,
    line: (line, column) => `line ${number.format(line)}, column ${number.format(column)}`,
    value: "Found:",
    network: (detail) => `The address did not answer (${detail}). Check the connection and try again.`,
    status: (status) => `The server answered with ${status}. Check the address after “?dossier=”.`,
    unknown: (ids) => `No dossier of that name is shipped. There is: ${ids}.`,
    foreign:
      "For your safety a link opens only dossiers from this site. Download the file and open it with “Open a file”.",
    notHere:
      "This link is to a file that was opened on another device or has since been removed from this one. Open the file again.",
    unreadable: (detail) => `The file could not be read (${detail}).`,
    reader: (detail) =>
      `A file of this size is read by a program of its own, which gave no result (${detail}). Reload the page to try again. If that does not help, the memory of this device may be too small for it: open it on another one, or a part of it.`,
    empty: "The address answered with nothing. Check the address after “?dossier=”.",
    layout: {
      "not-started": (detail) =>
        `The picture could not be laid out: its program did not start${inBrackets(detail)}. Check the connection and reload the page.`,
      "unreadable-answer": (detail) =>
        `The picture could not be laid out: its program answered what cannot be read${inBrackets(detail)}. Reload the page to try again.`,
      failed: (detail) => `The picture could not be laid out${inBrackets(detail)}. Reload the page to try again.`,
    },
  },
  problems: enProblems,
  help: {
    title: "Keys and gestures",
    close: "Close",
    keys: [
      ["/", "Search"],
      ["L", "List of what is in the picture: arrows move, Enter selects"],
      ["+ −", "Zoom in, zoom out (with the picture focused)"],
      ["← ↑ ↓ →", "Pan (with the picture focused)"],
      ["F", "Fit to frame (with the picture focused)"],
      ["← →", "Move a handle of the timeline by a day; with Shift by a month, with Page Up and Down by a year"],
      ["Shift Enter", "Set a second actor beside the one that is selected (in the list)"],
      ["Enter", "Draw the neighbours of what is selected (in the list)"],
      ["Shift ← ↑ ↓ →", "Move the actor itself (in the list)"],
      ["Shift F10", "What can be done with an actor (in the list)"],
      ["1 2 3 4", "Only what is within so many steps of the selected actor; 0 for everything"],
      ["Esc", "Close, or select nothing"],
      ["?", "This help"],
    ],
    singleKeys: "Let the single keys / L 0–4 ? work anywhere on the page",
    gestures:
      "Wheel or pinch zooms, dragging pans, dragging an actor moves it and it stays. Shift-click sets a second actor beside the first. A double click draws an actor’s neighbours; the other button, or a long press, shows what can be done with it.",
    own: "To open a dossier of your own, drop its JSON file anywhere or use “Open a file”. It stays on your device.",
  },
  timeline: enTimeline,
  viewpoint: enViewpoint,
  drop: "Drop the dossier to open it",
  notKept: (detail) => `This could not be kept on your device (${detail}). It will be gone when you close the page.`,
  dismiss: "Dismiss",
  later: {
    failed: (detail) => `This part of the page could not be loaded (${detail}). Check the connection.`,
    reload: "Reload the page",
  },
  languageUnavailable: (language, detail) =>
    `${language} could not be loaded (${detail}). Check the connection and reload the page.`,
};

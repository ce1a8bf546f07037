/**
 * Who may import whom, and which library lives where. The one table of the project's layering: the linter reads it.
 * A library that is in no list is foreign everywhere, so a new dependency gets its room here.
 *
 * @type {Readonly<Record<string, { rooms: readonly string[], libraries: readonly RegExp[] }>>}
 */
const rooms = {
  domain: { rooms: [], libraries: [/^valibot$/, /^edtf$/] },
  codecs: { rooms: ["domain"], libraries: [/^jsonc-parser$/] },
  analysis: { rooms: ["domain"], libraries: [/^graphology/, /^minisearch$/] },
  scene: {
    rooms: ["domain", "analysis"],
    libraries: [/^d3-/, /^bubblesets-js$/, /^topojson-client$/, /^world-atlas$/],
  },
  canvas: { rooms: ["scene"], libraries: [/^cytoscape$/] },
  state: { rooms: ["domain", "analysis", "scene", "codecs"], libraries: [/^zustand$/] },
  io: { rooms: ["domain", "codecs", "analysis"], libraries: [/^idb$/] },
  i18n: { rooms: [], libraries: [] },
  ui: {
    rooms: ["state", "scene", "canvas", "i18n", "analysis", "domain"],
    libraries: [/^react$/, /^react-dom$/, /^zustand$/, /^@fontsource/, /^@tanstack\/react-virtual$/],
  },
  cli: { rooms: ["domain", "codecs", "analysis"], libraries: [/^node:/] },
};

/** They put the rooms together, and so may import everything; nothing may import them. */
const compositionRoot = /^src\/(?:main|[^/]+\.worker)(?:\.tsx?)?$/;

/** `io` starts workers, so it may ask for their address. */
const worker = /^src\/[^/]+\.worker(?:\.ts)?$/;

/**
 * The room that a file is in.
 *
 * @param {string} path from the project's root, with `/`
 * @returns {string | null} the folder's name, even of one that is not in the table; `null` outside of the rooms, where
 *   everything may be imported
 */
export function roomOf(path) {
  if (!path.startsWith("src/") || compositionRoot.test(path) || path.endsWith(".d.ts")) return null;
  const [, folder = "", ...rest] = path.split("/");
  return rest.length === 0 ? "src" : folder;
}

/**
 * Why a room may not import something.
 *
 * @param {string} room
 * @param {{ path: string } | { library: string }} target a path from the project's root, or what names a library
 * @param {"import" | "file"} how loaded as code, or asked for by its address
 * @returns {string | null} the reason, in words; `null` where it may
 */
export function foreignTo(room, target, how) {
  const own = rooms[room];
  if (own === undefined) return `${room} is no room: put the file in one, or add the room to tests/tools/rooms.mjs`;
  if ("library" in target) {
    const name = /^(?:node:|@[^/]+\/[^/]+|[^/]+)/.exec(target.library)?.[0] ?? target.library;
    return own.libraries.some((library) => library.test(name)) ? null : `${room} may not use this library`;
  }
  if (how === "file" && room === "io" && worker.test(target.path)) return null;
  if (compositionRoot.test(target.path)) return "a composition root is imported by nobody";
  const other = roomOf(target.path);
  if (other === room || (other !== null && own.rooms.includes(other))) return null;
  return other === null ? `${room} may not reach outside of src` : `${room} may not import ${other}`;
}

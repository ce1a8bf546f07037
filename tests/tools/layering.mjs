/**
 * A plugin for the linter: who may import whom. It resolves what an import says before it judges, so that a detour
 * (`../../src/scene/x`) is seen for what it is, and it looks at every way there is to import: statically, as a type,
 * by re-export, dynamically, by `new URL` and by `import.meta.glob`.
 */
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { foreignTo, roomOf } from "./rooms.mjs";

/**
 * @typedef {{ type: string, [key: string]: unknown }} Node a node of the syntax tree
 * @typedef {{
 *   filename: string, report: (problem: { node: Node, message: string }) => void,
 * }} Context
 */

/** The rules travel with the project, so that a copy of it judges its own files. */
const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
const isNode = (value) => typeof value === "object" && value !== null && "type" in value;

/**
 * The text of a string or of a template without holes; `null` for anything that is only known when the code runs.
 *
 * @param {unknown} node
 * @returns {string | null}
 */
function textOf(node) {
  if (!isNode(node)) return null;
  if (node.type === "TSLiteralType") return textOf(node["literal"]);
  if (typeof node["value"] === "string") return node["value"];
  /** @type {{ value: { cooked: string } }[]} */
  const parts = node.type === "TemplateLiteral" && Array.isArray(node["quasis"]) ? node["quasis"] : [];
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only.value.cooked : null;
}

/**
 * @param {unknown} node
 * @param {string} object
 * @param {string} property
 */
function isMember(node, object, property) {
  if (!isNode(node) || node.type !== "MemberExpression" || !isNode(node["property"])) return false;
  const of = node["object"];
  const name = isNode(of) ? (of.type === "MetaProperty" ? "import.meta" : of["name"]) : null;
  return name === object && node["property"]["name"] === property;
}

/** @type {{ meta: object, create: (context: Context) => Record<string, (node: Node) => void> }} */
const rule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const file = relative(projectRoot, context.filename).split(sep).join("/");
    const room = roomOf(file);
    if (room === null) return {};

    /**
     * @param {Node} node where to point
     * @param {unknown} source what is imported
     * @param {"import" | "file"} how whether it is loaded as code, or asked for by its address
     */
    const judge = (node, source, how) => {
      const said = textOf(source);
      const message = said === null ? "say literally what is imported" : foreignTo(room, place(said), how);
      if (message !== null) context.report({ node, message: said === null ? message : `"${said}": ${message}` });
    };
    /** @param {string} said */
    const place = (said) => {
      const path = said.replace(/[?#].*$/, "");
      if (path.startsWith("/")) return { path: path.slice(1) };
      if (!/^\.\.?(?:\/|$)/.test(path)) return { library: said };
      return {
        path: relative(projectRoot, resolve(dirname(context.filename), path))
          .split(sep)
          .join("/"),
      };
    };
    /** @param {Node} node */
    const bySource = (node) => {
      if (node["source"] !== null) judge(node, node["source"], "import");
    };

    return {
      Program(node) {
        // JSX imports React without saying so.
        const message = file.endsWith("x") ? foreignTo(room, { library: "react" }, "import") : null;
        if (message !== null) context.report({ node, message: `JSX: ${message}` });
      },
      ImportDeclaration: bySource,
      ExportNamedDeclaration: bySource,
      ExportAllDeclaration(node) {
        context.report({ node, message: "no `export *`: name what is exported, where it is made" });
        bySource(node);
      },
      ImportExpression: bySource,
      TSImportType: (node) => judge(node, node["source"] ?? node["argument"], "import"),
      TSExternalModuleReference: (node) => judge(node, node["expression"], "import"),
      NewExpression(node) {
        const [first, base] = Array.isArray(node["arguments"]) ? node["arguments"] : [];
        const callee = node["callee"];
        if (isNode(callee) && callee["name"] === "URL" && isMember(base, "import.meta", "url"))
          judge(node, first, "file");
      },
      CallExpression(node) {
        if (!isMember(node["callee"], "import.meta", "glob")) return;
        const [first] = Array.isArray(node["arguments"]) ? node["arguments"] : [];
        const patterns = isNode(first) && Array.isArray(first["elements"]) ? first["elements"] : [first];
        for (const pattern of patterns) judge(node, pattern, "import");
      },
    };
  },
};

export default { meta: { name: "entente" }, rules: { layering: rule } };

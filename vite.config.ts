import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** What the page may load and do, in production: nothing but its own files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

/** Browsers heed `frame-ancestors` in a header only. */
const headers = {
  "Content-Security-Policy": [...policy, "frame-ancestors 'none'"].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Writes the policy into the built page, so that it holds on a server that sends no headers of ours too. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "entente:content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policy.join("; ") },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}

/** Notes which modules went into which chunk, and how long each came out, for the check of the bundle's size. */
function moduleSizes(): Plugin {
  return {
    name: "entente:module-sizes",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const sizes = chunks.map(({ fileName, modules }) => {
        const lengths = Object.entries(modules).map(([id, { renderedLength }]) => [id, renderedLength] as const);
        return [fileName, Object.fromEntries(lengths)] as const;
      });
      const source = JSON.stringify(Object.fromEntries(sizes));
      this.emitFile({ type: "asset", fileName: ".vite/modules.json", source });
    },
  };
}

/**
 * The port to serve on: `PORT`, or 5173.
 *
 * @throws where `PORT` is no port
 */
function chosenPort(wish = process.env["PORT"]): number {
  if (wish === undefined || wish === "") return 5173;
  const port = /^\d+$/.test(wish) ? Number(wish) : 0;
  if (port < 1 || port > 65_535) throw new Error(`PORT is "${wish}": expected a whole number from 1 to 65535`);
  return port;
}

const port = chosenPort();

export default defineConfig({
  plugins: [react(), contentSecurityPolicy(), moduleSizes()],
  // No fallback to index.html: a dossier that is not there must answer 404, not a page.
  appType: "mpa",
  server: { port, strictPort: true },
  preview: { port, strictPort: true, headers },
  worker: { format: "es" },
  build: {
    target: "es2022",
    // The policy forbids what would be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    license: { fileName: "third-party-licences.md" },
    reportCompressedSize: false,
  },
});

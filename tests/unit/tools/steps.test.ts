import { expect, test } from "vitest";
import { runSteps } from "../../tools/steps.mjs";

const good = (said = "") => Promise.resolve(said);
const bad = () => Promise.reject(new Error("line 3: wrong"));

test("failures are told in full and do not stop the rest; what lacks its ground is not run; the last line counts", async () => {
  const lines: string[] = [];
  const ran: string[] = [];
  let clock = 0;
  const result = await runSteps(
    [
      { name: "lint", run: bad },
      { name: "unit", run: () => good("chatter") },
      { name: "build", run: bad },
      { name: "e2e", run: () => good(String(ran.push("e2e"))), needs: ["unit", "build"] },
      { name: "size", run: () => good("250 kB\n"), show: true, needs: ["unit"] },
    ],
    (text) => lines.push(text),
    () => (clock += 500),
  );
  expect(lines).toEqual([
    "▸ lint …",
    "✗ lint (0.5 s)\nline 3: wrong",
    "▸ unit …",
    "✓ unit (0.5 s)",
    "▸ build …",
    "✗ build (0.5 s)\nline 3: wrong",
    '✗ e2e: not run, since "build" did not pass',
    "▸ size …",
    "✓ size (0.5 s)\n250 kB",
    "2 passed, 3 failed",
  ]);
  expect(ran).toEqual([]);
  expect(result).toEqual({ passed: 2, failed: 3 });
});

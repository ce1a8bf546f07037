/**
 * @typedef {{
 *   name: string, run: () => Promise<string>, needs?: string[] | undefined, show?: boolean | undefined,
 * }} Step `run` gives what was said, and throws an Error with what was said where it fails; `needs` names
 *   the earlier steps without which this one makes no sense; `show` tells what was said even where all is well
 */

/**
 * Runs steps one after the other, each told as it begins and ends.
 *
 * A step that fails does not stop the others, so that one run tells all that is wrong; a step that lacks what it needs
 * is not run, and counts as failed.
 *
 * @param {readonly Step[]} steps
 * @param {(text: string) => void} say
 * @param {() => number} [now] milliseconds
 * @returns {Promise<{ passed: number, failed: number }>} told as the last line too
 */
export async function runSteps(steps, say, now = () => performance.now()) {
  /** @type {Set<string>} */
  const passed = new Set();
  for (const { name, run, needs, show } of steps) {
    const lacking = needs?.find((other) => !passed.has(other));
    if (lacking !== undefined) {
      say(`✗ ${name}: not run, since "${lacking}" did not pass`);
      continue;
    }
    say(`▸ ${name} …`);
    const start = now();
    const seconds = () => `${((now() - start) / 1000).toFixed(1)} s`;
    try {
      const said = await run();
      passed.add(name);
      say(`✓ ${name} (${seconds()})${show === true ? `\n${said.trim()}` : ""}`);
    } catch (error) {
      say(`✗ ${name} (${seconds()})\n${error instanceof Error ? error.message.trim() : String(error)}`);
    }
  }
  const failed = steps.length - passed.size;
  say(`${passed.size} passed, ${failed} failed`);
  return { passed: passed.size, failed };
}

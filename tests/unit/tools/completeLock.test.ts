import { describe, expect, test } from "vitest";
import {
  completed,
  foreignAddresses,
  type Lock,
  missingOptional,
  platformOf,
  readLock,
} from "../../tools/completeLock.mjs";

const asker = {
  version: "1.0.0",
  dev: true,
  optionalDependencies: { "@tool/linux-x64": "1.0.0", "@tool/darwin-arm64": "1.0.0" },
};

/** A lock as npm leaves it where the registry has the Linux binary alone. */
const torn: Lock = {
  packages: {
    "": {},
    "node_modules/@tool/linux-x64": { version: "1.0.0", os: ["linux"], cpu: ["x64"], dev: true, optional: true },
    "node_modules/tool": asker,
  },
};

test("this project's lock is complete, and points at the public registry alone (if not: npm run lock)", async () => {
  const lock = await readLock();
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(missingOptional(lock)).toEqual([]);
  expect(foreignAddresses(lock)).toEqual([]);
});

describe("a torn lock", () => {
  test("says what is missing, and who asks for it", () => {
    expect(missingOptional(torn)).toEqual([
      { by: "node_modules/tool", name: "@tool/darwin-arm64", version: "1.0.0", dev: true },
    ]);
  });

  test("is completed in the order of names, the rest untouched", () => {
    const whole = completed(torn);
    expect(missingOptional(whole)).toEqual([]);
    expect(Object.keys(whole.packages)).toEqual([
      "",
      "node_modules/@tool/darwin-arm64",
      "node_modules/@tool/linux-x64",
      "node_modules/tool",
    ]);
    const { "node_modules/@tool/darwin-arm64": added, ...rest } = whole.packages;
    expect(added).toEqual({ version: "1.0.0", os: ["darwin"], cpu: ["arm64"], dev: true, optional: true });
    expect(rest).toEqual(torn.packages);
    expect(completed(whole)).toEqual(whole);
  });

  test("is not filled in by guessing", () => {
    const odd = { packages: { "node_modules/a": { optionalDependencies: { mystery: "1.0.0" } } } };
    expect(() => completed(odd)).toThrow("node_modules/a needs mystery, whose platform cannot be told");
    const range = { packages: { "node_modules/a": { optionalDependencies: { "a-linux-x64": "^1.0.0" } } } };
    expect(() => completed(range)).toThrow("only a fixed version");
  });
});

test("a dependency is found where Node would find it: nested, beside, above, not elsewhere", () => {
  const optionalDependencies = { "b-linux-x64": "1.0.0" };
  const place = "node_modules/@s/a/node_modules/c";
  const under = (path: string): Lock => ({ packages: { [place]: { optionalDependencies }, [path]: {} } });
  expect(missingOptional(under(`${place}/node_modules/b-linux-x64`))).toEqual([]);
  expect(missingOptional(under("node_modules/@s/a/node_modules/b-linux-x64"))).toEqual([]);
  expect(missingOptional(under("node_modules/b-linux-x64"))).toEqual([]);
  expect(missingOptional(under("node_modules/other/node_modules/b-linux-x64"))).toHaveLength(1);
});

test("addresses of a mirror are pointed back at the public registry", () => {
  const lock: Lock = {
    packages: {
      "node_modules/a": { resolved: "https://mirror.example/npm/a/-/a-1.0.0.tgz" },
      "node_modules/@s/b": { resolved: "http://10.0.0.1:4873/repository/npm/@s/b/-/b-2.0.0.tgz" },
      "node_modules/c": { resolved: "https://registry.npmjs.org/c/-/c-3.0.0.tgz" },
    },
  };
  expect(foreignAddresses(lock)).toHaveLength(2);
  expect(Object.values(completed(lock).packages).map(({ resolved }) => resolved)).toEqual([
    "https://registry.npmjs.org/@s/b/-/b-2.0.0.tgz",
    "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
    "https://registry.npmjs.org/c/-/c-3.0.0.tgz",
  ]);
});

test.each([
  ["@oxlint/binding-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
  ["@oxlint/binding-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
  ["@oxlint/binding-linux-riscv64-gnu", { os: ["linux"], cpu: ["riscv64"], libc: ["glibc"] }],
  ["@oxlint/binding-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"] }],
  ["@oxlint/binding-win32-ia32-msvc", { os: ["win32"], cpu: ["ia32"] }],
  ["@oxlint-tsgolint/win32-arm64", { os: ["win32"], cpu: ["arm64"] }],
  ["left-pad", null],
])("the platform of %s", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

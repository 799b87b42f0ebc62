/**
 * What all tests share. A test runs in a global object of its own, in which each look at a global costs a call; those
 * that programs look at most are handed to each module as variables: a quarter of the time of a test that computes.
 * `Date` and the timers are not among them, since some tests stop the clock; nor names
 * that a library takes for a constant of its own, as `Symbol`.
 */
module.exports = {
  transform: {
    "^.+\\.(m?[jt]sx?)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@e965)/)"],
  setupFiles: ["<rootDir>/test/setup/timezone.ts", "<rootDir>/test/setup/engine.ts"],
  sandboxInjectedGlobals: [
    ...["Math", "JSON", "Reflect", "Proxy"],
    ...["Object", "Array", "Map", "Set", "WeakMap", "WeakSet", "Uint8Array", "Uint32Array", "DataView"],
    ...["String", "Number", "Boolean", "RegExp", "Error", "TypeError"],
  ],
};

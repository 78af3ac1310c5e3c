import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    isolate: false, // one model in memory for all files, and read once
    testTimeout: 60_000, // the pathological and property tests are long on a slow machine
    hookTimeout: 60_000, // packing, bundling and installing, too
  },
});

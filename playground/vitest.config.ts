import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["tests/**/*.test.ts"],
    fileParallelism: false, // one browser at a time
    testTimeout: 240_000, // a browser on a busy machine is slow, and nothing here is measured by time
    hookTimeout: 60_000,
  },
});

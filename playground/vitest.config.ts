import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["tests/**/*.test.ts"],
    fileParallelism: false, // one browser at a time
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

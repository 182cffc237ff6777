import { defineConfig } from 'vitest/config';

/** Two files side by side are what two cores carry, also where each starts browsers of its own. */
const node = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node', maxWorkers: 2 } });
const inBrowsers = (name: string) => ({
  // On a busy machine a page may take a second to answer at all: what is waited for is waited for longer than that.
  test: { ...node(name).test, testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } } },
});

export default defineConfig({
  test: {
    projects: [node('unit'), node('data'), node('repo'), inBrowsers('dom'), inBrowsers('e2e')],
  },
});

import { defineConfig } from 'vitest/config';

const node = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' } });
/** Each file of these starts browsers of its own and mostly waits for them: two side by side are what two cores carry. */
const inBrowsers = (name: string) => ({
  // On a busy machine a page may take a second to answer at all: what is waited for is waited for longer than that.
  test: { ...node(name).test, maxWorkers: 2, sequence: { groupOrder: 1 }, testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } } },
});

export default defineConfig({
  test: {
    projects: [node('unit'), node('data'), node('repo'), inBrowsers('dom'), inBrowsers('e2e')],
  },
});

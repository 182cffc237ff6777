import { defineConfig } from 'vitest/config';

const node = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' } });
/** Files of these run one after the other: each starts browsers of its own. */
const inBrowsers = (name: string) => ({
  test: { ...node(name).test, fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
});

export default defineConfig({
  test: {
    projects: [node('unit'), node('data'), node('repo'), inBrowsers('dom'), inBrowsers('e2e')],
  },
});

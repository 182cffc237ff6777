import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/run.ts';
import { medianTime } from './median-time.ts';
import { withModules } from './modules.ts';
import type { Row } from './table.ts';

interface Draft {
  text: string;
  language: string;
}

const rounds = 200;

/** How long it takes to look through what somebody writes, with the rules of a build. */
export function topicRows(build: string): Promise<Row[]> {
  return withModules(async ({ PackedFile, readSmallRules, RuleMatcher, findPattern }) => {
    const fileOf = (name: string) => new PackedFile(Uint8Array.from(readFileSync(path.join(build, 'sensitive', `${name}.bin`))).buffer);
    const matcher = new RuleMatcher(readSmallRules(fileOf('drafts'), fileOf('signs')), findPattern);
    const rows: Row[] = [];
    for (const [language, name] of [['en', 'English'], ['zh', 'Chinese']] as const) {
      const draft = thousandCharacters(language);
      matcher.find(draft);
      rows.push({ name: `look through a draft of 1,000 characters, ${name}`, value: await medianTime(rounds, async () => matcher.find(draft)), unit: 'ms', budget: 1 });
    }
    return rows;
  });
}

/** As people write: drafts that touch topics, and such as only seem to. */
function thousandCharacters(language: string): string {
  const drafts: Draft[] = readFileSync(path.join(root, 'tests/fixtures/sensitive/drafts.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  // Drafts of a topic stand together; these come from all of them.
  const everyTenth = drafts.filter((draft) => draft.language === language).filter((_, at) => at % 10 === 0);
  return everyTenth.map(({ text }) => text).join('\n').slice(0, 1_000);
}

import { describe, expect, it } from 'vitest';
import { readDataFile, writeDataFile, type KeptData } from '../../../utils/database/data-file';
import { emptyAccount } from '../../../utils/translation/account';
import type { RowProblem } from '../../../utils/vocabulary/files/file-problems';

const kept: KeptData = {
  settings: { version: 1, values: { theme: 'dark' } },
  packs: [],
  recent: [{ kind: 'word', text: '种草' }],
  accounts: [{ ...emptyAccount('deepl'), key: 'invented', cap: 5 }],
  vocabulary: { words: [], meetings: [], lists: [], reviews: [], tombstones: [] },
};
const text = writeDataFile(kept, 0);

it('all that is kept comes back as it was', () => {
  expect(readDataFile(text)).toEqual({ ok: true, value: { kept, problems: [] } });
});

describe('a file that is none of ours changes nothing', () => {
  it.each([
    ['no JSON', '{', 'not-json'], ['another program’s', '{"notes": []}', 'foreign'], ['without its parts', '{"format": "rednote-companion-data", "version": 1}', 'foreign'],
    ['of a newer form', text.replace('"version": 1', '"version": 2'), 'newer'], ['with settings of a newer version', text.replace('"settings": {\n  "version": 1', '"settings": {\n  "version": 99'), 'newer'],
  ])('%s', (_, body, error) => {
    expect(readDataFile(body)).toEqual({ ok: false, error });
  });
});

describe('what is not as it should be is left out and named, and all else is taken', () => {
  const vocabulary: unknown = JSON.parse(text).vocabulary;
  it.each<[string, object, Partial<KeptData>, RowProblem[]]>([
    ['an account with an address that is none', { accounts: [{ ...emptyAccount('openai'), url: 'nowhere' }, ...kept.accounts] }, {}, [{ table: 'accounts', row: 1, field: 'url' }]],
    ['a look-up of a kind that nobody knows', { recent: [...kept.recent, { kind: 'dream', text: '种草' }] }, {}, [{ table: 'recent', row: 2, field: 'kind' }]],
    ['a pack that is none', { packs: [7] }, {}, [{ table: 'packs', row: 1, field: '' }]],
    ['settings that are none', { settings: ['dark'] }, { settings: null }, [{ table: 'settings', row: 1, field: 'version' }]],
    ['words that are none', { vocabulary: 'lost' }, {}, [{ table: 'words', row: 0, field: '' }]],
    ['a word without its fields', { vocabulary: Object.assign({}, vocabulary, { words: [{ key: 'word:' }] }) }, {}, [{ table: 'words', row: 1, field: 'kind' }]],
    ['a part that was taken out', { accounts: undefined, vocabulary: undefined }, { accounts: [] }, []],
  ])('%s', (_, change, changed, problems) => {
    expect(readDataFile(JSON.stringify({ ...JSON.parse(text), ...change }))).toEqual({ ok: true, value: { kept: { ...kept, ...changed }, problems } });
  });
});

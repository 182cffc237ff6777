import { describe, expect, it } from 'vitest';
import { readDataFile, writeDataFile, type KeptData } from '../../../utils/database/data-file';
import { emptyAccount } from '../../../utils/translation/account';

const kept: KeptData = {
  settings: { version: 1, values: { theme: 'dark' } },
  packs: [],
  recent: [{ kind: 'word', text: '种草' }],
  accounts: [{ ...emptyAccount('deepl'), key: 'invented', cap: 5 }],
  vocabulary: { words: [], meetings: [], lists: [], reviews: [], tombstones: [] },
};
const text = writeDataFile(kept, 0);

it('all that is kept comes back as it was', () => {
  expect(readDataFile(text)).toEqual({ ok: true, value: kept });
});

describe('a file that is none of ours changes nothing', () => {
  it.each([
    ['no JSON', '{', 'not-json'], ['another program’s', '{"notes": []}', 'foreign'], ['without its parts', '{"format": "rednote-companion-data", "version": 1}', 'foreign'],
    ['of a newer form', text.replace('"version": 1', '"version": 2'), 'newer'], ['with settings of a newer version', text.replace('"settings": {\n  "version": 1', '"settings": {\n  "version": 99'), 'newer'],
    ['with an address that is none', text.replace('"url": ""', '"url": "nowhere"'), 'foreign'],
  ])('%s', (_, body, error) => {
    expect(readDataFile(body)).toEqual({ ok: false, error });
  });
});

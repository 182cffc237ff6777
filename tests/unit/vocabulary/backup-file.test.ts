import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../utils/vocabulary/files/backup-file';
import { readVocabularyFile } from '../../../utils/vocabulary/files/read-file';
import { emptyVocabulary, mergeVocabularies } from '../../../utils/vocabulary/merge';
import { newWord } from '../../../utils/vocabulary/saved-word';
import { vocabulary } from './arbitrary';

const word = newWord({ kind: 'word', text: '种草', traditional: '種草', pinyin: 'zhòng cǎo', meaning: '<img src=x onerror=alert(1)>', meaningLanguage: 'en' }, 1_700_000_000_000);
const file = (change: Record<string, unknown>): string => JSON.stringify({ format: 'rednote-companion-vocabulary', version: 1, words: [word], ...change });

it('a backup restores all of it exactly, whatever is in it', () => {
  fc.assert(fc.property(vocabulary, (kept) => {
    const read = readBackup(writeBackup(kept, 0));
    expect(read).toEqual({ ok: true, value: { vocabulary: kept, problems: [] } });
    const restored = read.ok ? mergeVocabularies(emptyVocabulary(), read.value.vocabulary) : null;
    expect(restored).toEqual(kept);
  }), { numRuns: 600 });
}, 60_000);

describe('a file is refused where it is', () => {
  it.each([
    ['damaged', file({}).slice(0, -20), 'not-json'],
    ['of another program', '{"cards":[]}', 'foreign'],
    ['a list', '[1,2,3]', 'foreign'],
    ['of a newer version', file({ version: 2 }), 'newer'],
    ['empty', '  \n ', 'empty'],
    ['no text', 'PK\0\0', 'not-text'],
    ['a frame with nothing in it', JSON.stringify({ format: 'rednote-companion-vocabulary', version: 1 }), 'foreign'],
  ])('%s', (_, text, code) => {
    expect(readVocabularyFile('words.json', text)).toEqual({ ok: false, error: { code } });
  });
});

describe('a row that is not as it should be is left out and named', () => {
  const problemsOf = (row: string): unknown => {
    const read = readBackup(file({}).replace(JSON.stringify([word]), `[${JSON.stringify(word)},${row}]`));
    return read.ok && { words: read.value.vocabulary.words.length, problems: read.value.problems };
  };

  it.each([
    ['a field too many', JSON.stringify({ ...word, onclick: 'steal()' }), 'onclick'],
    ['a prototype key', `{"__proto__":{"admin":true},${JSON.stringify(word).slice(1)}`, '__proto__'],
    ['a number for a text', JSON.stringify({ ...word, meaning: 3 }), 'meaning'],
    ['a status that there is not', JSON.stringify({ ...word, status: 'mastered' }), 'status'],
    ['a time that there is not', JSON.stringify({ ...word, savedAt: 1e300 }), 'savedAt'],
    ['a key that is not its own', JSON.stringify({ ...word, key: 'word:拔草' }), ''],
    ['nothing', 'null', ''],
  ])('%s', (_, row, field) => {
    expect(problemsOf(row)).toEqual({ words: 1, problems: [{ table: 'words', row: 2, field }] });
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });
});

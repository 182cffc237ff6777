import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeAnkiFile } from '../../../utils/vocabulary/files/anki-file';
import { planImport } from '../../../utils/vocabulary/files/import-plan';
import { readPastedWords } from '../../../utils/vocabulary/files/pasted-words';
import { readTable, writeTable } from '../../../utils/vocabulary/files/table-file';
import { emptyRow, vocabularyOfRows, type PlainRow } from '../../../utils/vocabulary/files/word-row';
import { emptyVocabulary, mergeVocabularies } from '../../../utils/vocabulary/merge';
import { edited, meetingId, newWord, type Vocabulary } from '../../../utils/vocabulary/saved-word';

const now = 1_760_000_000_000;
const newId = (): string => 'new-list';
const rowsOf = (text: string, separator: ',' | '\t' = ','): PlainRow[] => {
  const read = readTable(text, separator);
  return read.ok ? read.value : [];
};

function kept(): Vocabulary {
  const saved = newWord({ kind: 'word', text: '种草', traditional: '種草', pinyin: 'zhòng cǎo', meaning: '=HYPERLINK("https://evil.example")', meaningLanguage: 'en' }, now);
  const word = edited(saved, { note: 'a, "b"\n\tc', tags: ['make up', '<b>'], lists: ['default', 'l1'] }, now);
  const met = { word: word.key, sentence: '被 <script> 种草了', start: 11, end: 13, translation: 'sold <on> it', url: 'https://www.rednote.com/explore/1', title: '', at: now };
  return { ...emptyVocabulary(), words: [word], meetings: [{ ...met, id: meetingId(met) }], lists: [{ id: 'l1', name: 'Beauty', changedAt: now }] };
}

describe('a table', () => {
  it.each([',', '\t'] as const)('written and read again holds the same words (%j)', (separator) => {
    const [row] = rowsOf(writeTable(kept(), separator), separator);
    expect(row).toMatchObject({ text: '种草', traditional: '種草', meaning: '=HYPERLINK("https://evil.example")', note: 'a, "b"\n\tc', tags: 'make up; <b>', lists: 'Beauty', sentence: '被 <script> 种草了', sentenceTranslation: 'sold <on> it' });
  });

  it('holds nothing that a spreadsheet would work out', () => {
    const cells = Papa.parse<string[]>(writeTable(kept(), ',')).data.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(writeTable(kept(), ',')).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });

  it('may name its columns as other programs do, or not at all', () => {
    expect(rowsOf('Hanzi,Pinyin,Definition\n草,cǎo,grass')).toMatchObject([{ text: '草', pinyin: 'cǎo', meaning: 'grass' }]);
    expect(rowsOf('草,cǎo,grass')).toMatchObject([{ text: '草', pinyin: 'cǎo', meaning: 'grass' }]);
    expect(rowsOf('__proto__,constructor,text\nx,y,草')).toMatchObject([{ text: '草' }]);
  });

  it('names the rows that cannot be taken, and takes the others', () => {
    const rows = rowsOf(`text,meaning,status\n草,grass,\n,empty,\n${'长'.repeat(201)},too long,\n花,flower,mastered`);
    const { vocabulary, problems } = vocabularyOfRows(rows, emptyVocabulary(), now, newId);
    expect(vocabulary.words.map(({ text }) => text)).toEqual(['草']);
    expect(problems).toEqual([{ table: '', row: 2, field: 'text' }, { table: '', row: 3, field: 'text' }, { table: '', row: 4, field: 'status' }]);
  });

  it('adds to words that are there, and leaves what the person wrote', () => {
    const current = kept();
    const { vocabulary } = vocabularyOfRows([{ ...emptyRow(), text: '种草', note: 'other', tags: 'extra', status: 'known', lists: 'Beauty; Class' }], current, now + 1, newId);
    const [word] = mergeVocabularies(current, vocabulary).words;
    expect(word).toMatchObject({ note: 'a, "b"\n\tc', tags: ['make up', '<b>', 'extra'], status: 'new', lists: ['default', 'l1', 'new-list'] });
    expect(planImport(current, vocabulary)).toMatchObject({ added: 0, changed: 1, deleted: 0 });
  });

  it('brings back a word that was deleted', () => {
    const current = { ...emptyVocabulary(), tombstones: [{ key: 'word:草', deletedAt: now + 5 }] };
    const { vocabulary } = vocabularyOfRows([{ ...emptyRow(), text: '草' }], current, now, newId);
    expect(planImport(current, vocabulary)).toMatchObject({ added: 1 });
  });
});

it('a file for Anki has fields that show just what was kept, and tags without spaces', () => {
  const [row = ''] = writeAnkiFile(kept()).trimEnd().split('\n').slice(-1);
  const fields = row.split('\t');
  expect(fields).toHaveLength(8);
  expect(fields[4]).toBe('被 &lt;script&gt; <b>种草</b>了<br>sold &lt;on&gt; it');
  expect(fields[5]).toBe('a, &quot;b&quot;<br> c');
  expect(fields[7]).toBe('rednote Beauty make_up _b_');
});

describe('a pasted list', () => {
  it.each([
    ['种草', { text: '种草' }],
    ['1. 种草', { text: '种草' }],
    ['种草\tzhòng cǎo\tto recommend', { text: '种草', pinyin: 'zhòng cǎo', meaning: 'to recommend' }],
    ['种草 - to recommend', { text: '种草', meaning: 'to recommend' }],
    ['种草 [zhong4 cao3] to recommend', { text: '种草', pinyin: 'zhong4 cao3', meaning: 'to recommend' }],
    ['种草，安利', { text: '种草', meaning: '安利' }],
    ['slay', { text: 'slay' }],
  ])('%s', (line, row) => {
    expect(readPastedWords(`# comment\n\n${line}\n`)).toMatchObject([row]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAnkiChoices, readModelFields } from '../../../utils/anki/anki-choices';
import { sendOutbox, type OutboxStore } from '../../../utils/anki/outbox';
import type { AnkiSettings } from '../../../utils/settings/schema';
import { ankiNote } from '../../../utils/vocabulary/files/anki-file';
import { newWord } from '../../../utils/vocabulary/saved-word';
import { startAnkiServer, type AnkiServer } from '../../support/anki-server';

let server: AnkiServer;
beforeEach(async () => {
  server = await startAnkiServer();
});
afterEach(() => server.close());

const waitingOf = (texts: readonly string[]): { store: OutboxStore; sent: Map<string, number> } => {
  const sent = new Map<string, number>();
  const notes = texts.map((text) => {
    const word = newWord({ kind: 'word', text, traditional: '', pinyin: '', meaning: 'a <b>meaning</b>', meaningLanguage: 'en' }, 1);
    return { key: word.key, note: ankiNote(word, undefined, new Map()) };
  });
  return { sent, store: { waiting: async () => notes.filter(({ key }) => !sent.has(key)), markSent: async (key, note) => sent.set(key, note) } };
};
const target = (change: Partial<AnkiSettings> = {}): AnkiSettings =>
  ({ isOn: true, address: server.address, deck: 'RedNote', model: 'RedNote word', fields: null, ...change });
const inAnki = (): string[] => server.notes.map(({ fields }) => fields['Word'] ?? '');

describe('words that wait', () => {
  it('are sent to a deck and a note type that are made where they are missing', async () => {
    const { store, sent } = waitingOf(['草', '花']);
    expect(await sendOutbox(target(), store)).toEqual({ ok: true, value: { added: 2, known: 0, refused: [] } });
    expect(inAnki()).toEqual(['草', '花']);
    expect(server.notes[0]).toMatchObject({ deckName: 'RedNote', fields: { Meaning: 'a &lt;b&gt;meaning&lt;/b&gt;' }, tags: ['rednote'] });
    expect(sent.size).toBe(2);
    expect(await sendOutbox(target(), store)).toEqual({ ok: true, value: { added: 0, known: 0, refused: [] } });
  });

  it('fill the fields of the person’s own note type', async () => {
    const { store } = waitingOf(['草']);
    await sendOutbox(target({ deck: 'Default', model: 'Basic', fields: [{ name: 'Front', source: 'Word' }, { name: 'Back', source: 'Meaning' }] }), store);
    expect(server.notes).toMatchObject([{ modelName: 'Basic', fields: { Front: '草', Back: 'a &lt;b&gt;meaning&lt;/b&gt;' } }]);
  });

  it('wait on while Anki is closed, and go when it is open again', async () => {
    const { store, sent } = waitingOf(['草']);
    const { address } = server;
    await server.close();
    expect(await sendOutbox(target({ address }), store)).toMatchObject({ ok: false, error: { code: 'anki-closed' } });
    expect(sent.size).toBe(0);
    server = await startAnkiServer(Number(new URL(address).port));
    expect(await sendOutbox(target(), store)).toMatchObject({ ok: true, value: { added: 1 } });
  });

  it.each(['cut-before', 'cut-after'] as const)('are in Anki once although the connection broke (%s)', async (fault) => {
    const { store } = waitingOf(['草', '花']);
    server.fault = fault;
    expect(await sendOutbox(target(), store)).toMatchObject({ ok: false, error: { code: 'anki-closed' } });
    expect(await sendOutbox(target(), store)).toMatchObject({ ok: true });
    expect(inAnki().toSorted()).toEqual(['花', '草']);
  });

  it('are not held up by one that Anki does not take', async () => {
    const { store, sent } = waitingOf(['草', '花']);
    const [first] = await store.waiting();
    if (first) first.note.fields.Word = '';
    expect(await sendOutbox(target(), store)).toEqual({ ok: true, value: { added: 1, known: 0, refused: [{ key: 'word:草', detail: 'cannot create note because it is empty' }] } });
    expect([...sent.keys()]).toEqual(['word:花']);
  });

  it.each([['garbage', 'anki-strange'], ['forbidden', 'anki-refused']] as const)('stay where the answer is %s', async (fault, code) => {
    const { store, sent } = waitingOf(['草']);
    server.fault = fault;
    expect(await sendOutbox(target(), store)).toMatchObject({ ok: false, error: { code } });
    expect(sent.size).toBe(0);
  });
});

it('decks, note types and fields can be chosen from once Anki lets us in', async () => {
  expect(await readAnkiChoices(server.address)).toEqual({ ok: true, value: { decks: ['Default'], models: ['Basic'] } });
  expect(await readModelFields(server.address, 'Basic')).toEqual({ ok: true, value: ['Front', 'Back'] });
  server.isLettingIn = false;
  expect(await readAnkiChoices(server.address)).toMatchObject({ ok: false, error: { code: 'anki-refused' } });
});

import * as v from 'valibot';
import { success, type Result } from '../result';
import type { AnkiSettings } from '../settings/schema';
import { ankiFields } from '../vocabulary/anki-fields';
import type { AnkiNote } from '../vocabulary/files/anki-file';
import { askAnki, type AnkiFailure } from './anki-connect';

/** A word that waits to be sent. */
interface WaitingNote {
  key: string;
  note: AnkiNote;
}

/** Where it is kept which words wait and which were sent. */
export interface OutboxStore {
  waiting(): Promise<WaitingNote[]>;
  markSent(key: string, note: number): Promise<unknown>;
}

/** What sending came to: how many Anki took, how many it had already, and what stopped the rest. */
export interface SentNotes {
  added: number;
  known: number;
  /** Words that Anki would not take, and why; they stay in the outbox. */
  refused: { key: string; detail: string }[];
}

/** The note type that we make where the person has chosen none of their own. */
export const ownModel = 'RedNote word';

type Target = Pick<AnkiSettings, 'address' | 'deck' | 'model' | 'fields'>;

/**
 * Sends what waits, one note after the other; each is marked as sent when Anki has it. Where Anki is closed, all that is left
 * waits on. A note that was sent before, but not marked because something broke in between, is found by its first field.
 */
export async function sendOutbox(target: Target, store: OutboxStore): Promise<Result<SentNotes, AnkiFailure>> {
  const outcome: SentNotes = { added: 0, known: 0, refused: [] };
  const waiting = await store.waiting();
  if (waiting.length === 0) return success(outcome);
  const ready = await prepare(target);
  if (!ready.ok) return ready;
  for (const { key, note } of waiting) {
    const added = await askAnki(target.address, 'addNote', { note: asNote(target, note) }, v.number());
    if (added.ok) {
      await store.markSent(key, added.value);
      outcome.added += 1;
    } else if (added.error.code !== 'anki-error') return added;
    else if (/duplicate/iu.test(added.error.detail)) {
      await store.markSent(key, 0);
      outcome.known += 1;
    } else outcome.refused.push({ key, detail: added.error.detail });
  }
  return success(outcome);
}

/** The deck, and our note type where that is the one. */
async function prepare({ address, deck, model, fields }: Target): Promise<Result<unknown, AnkiFailure>> {
  const made = await askAnki(address, 'createDeck', { deck }, v.unknown());
  if (!made.ok || fields !== null) return made;
  const models = await askAnki(address, 'modelNames', {}, v.array(v.string()));
  if (!models.ok || models.value.includes(model)) return models;
  return askAnki(address, 'createModel', {
    modelName: model,
    inOrderFields: ankiFields,
    cardTemplates: [{
      Name: 'Word → meaning',
      Front: '<div lang="zh" style="font-size:2.5em;text-align:center">{{Word}}</div>',
      Back: '{{FrontSide}}<hr id="answer"><div style="text-align:center">{{Traditional}}<br>{{Pinyin}}<br>{{Meaning}}</div><p lang="zh">{{Sentence}}</p><p>{{Note}}</p>',
    }],
  }, v.unknown());
}

function asNote({ deck, model, fields }: Target, note: AnkiNote): object {
  const mapped = fields === null ? note.fields : Object.fromEntries(fields.map(({ name, source }) => [name, note.fields[source]]));
  return { deckName: deck, modelName: model, fields: mapped, tags: note.tags, options: { allowDuplicate: false, duplicateScope: 'deck', duplicateScopeOptions: { deckName: deck } } };
}

/** Sends what waits; while the background or another page is at it, after them, so that nothing is sent twice. */
export const sendToAnki = (target: Target, store: OutboxStore): Promise<Result<SentNotes, AnkiFailure>> =>
  navigator.locks.request('rednote-companion-anki', () => sendOutbox(target, store));

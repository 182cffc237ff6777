import { emptyVocabulary, mergeVocabularies } from '../../../utils/vocabulary/merge';
import { meetingId, newWord, type SavedWord, type Vocabulary } from '../../../utils/vocabulary/saved-word';
import { emptyState, type SyncFailure, type SyncState } from '../../../utils/vocabulary/sync-account';
import type { SyncPlace } from '../../../utils/sync/sync-place';
import { syncWords } from '../../../utils/sync/sync-words';

/** A device with words of its own, which remembers how it stood with the place. */
export class Device {
  words: Vocabulary = emptyVocabulary();
  state: SyncState = emptyState();
  readonly #place: SyncPlace;

  constructor(place: SyncPlace) {
    this.#place = place;
  }

  get texts(): string[] {
    return this.words.words.map(({ text }) => text);
  }

  add(...texts: string[]): void {
    this.take({ words: texts.map((text) => word(text, 10)) });
  }

  delete(text: string, at = 20): void {
    this.take({ tombstones: [{ key: `word:${text}`, deletedAt: at }] });
  }

  take(more: Partial<Vocabulary>): void {
    this.words = mergeVocabularies(this.words, { ...emptyVocabulary(), ...more });
  }

  /** 'read', 'written', both, '' for neither, or the failure. */
  async sync(isReplacing = false): Promise<string | SyncFailure> {
    const outcome = await syncWords(this.#place, {
      read: async () => this.words,
      merge: async (other) => {
        this.words = mergeVocabularies(this.words, other);
      },
    }, { before: this.state, now: 1_000, isReplacing, pause: async () => {} });
    if (!outcome.ok) return outcome.error;
    const { hasRead, hasWritten, version, digest } = outcome.value;
    this.state = { version, digest, syncedAt: 1_000, failed: null };
    return [hasRead && 'read', hasWritten && 'written'].filter(Boolean).join(', ');
  }
}

export const word = (text: string, savedAt: number): SavedWord => newWord({ kind: 'word', text, traditional: '', pinyin: '', meaning: '', meaningLanguage: 'en' }, savedAt);

/** Everything there can be of a word. */
export function richWords(): Partial<Vocabulary> {
  const kept = word('种草', 3);
  const met = { word: kept.key, sentence: '被种草了', start: 1, end: 3, translation: 'talked into it', url: 'https://www.rednote.com/explore/1', title: 'a post', at: 4 };
  return {
    words: [{ ...kept, note: 'mine', status: 'learning', lists: ['l1'], changed: { note: 5, status: 6, lists: 7 } }],
    meetings: [{ ...met, id: meetingId(met) }],
    lists: [{ id: 'l1', name: 'Beauty', changedAt: 7 }],
    reviews: [{ type: 'answer', id: 'r1', word: kept.key, at: 8, rating: 3, card: 'meaning' }],
  };
}

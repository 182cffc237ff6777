import type { VocabularyAnswer } from '../../utils/messaging/protocol';
import type { SavedState } from '../../utils/vocabulary/saved-word';
import type { WordToSave } from './word-to-save';

/** What can be done about a word from where it is explained. */
export interface SavingActions {
  meet(word: WordToSave): Promise<VocabularyAnswer<SavedState | null>>;
  save(word: WordToSave): Promise<VocabularyAnswer<SavedState>>;
  forget(key: string): Promise<VocabularyAnswer<null>>;
  putInLists(key: string, lists: readonly string[]): Promise<VocabularyAnswer<SavedState | null>>;
}

/** Whether the word of a card is saved, and what became of the last press of the button. */
export interface SavingView {
  /** The word, `null` while there is none that could be saved. */
  key: string | null;
  saved: SavedState | null;
  /** 'saved', 'forgotten' or the code of an error, for the moment after it. */
  outcome: string | null;
}

const nothing: SavingView = { key: null, saved: null, outcome: null };
const outcomeShownMs = 2_400;

/** Follows the word of a card: asks whether it is saved, saves it, and takes that back. */
export class WordSaving {
  readonly #actions: SavingActions;
  readonly #listeners = new Set<() => void>();
  #word: WordToSave | null = null;
  #view = nothing;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: SavingActions) {
    this.#actions = actions;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): SavingView => this.#view;

  /** The card is about this word now; that it stands there counts as meeting it. */
  show(word: WordToSave | null): void {
    const isSame = word?.key === this.#word?.key && word?.met?.sentence === this.#word?.met?.sentence;
    // The same word may be known better by now.
    this.#word = word;
    if (isSame) return;
    clearTimeout(this.#timer);
    this.#tell({ ...nothing, key: word?.key ?? null });
    if (word) void this.#look(word);
  }

  /** Saves the word unless it is saved. */
  async keep(): Promise<void> {
    const word = this.#word;
    if (!word) return;
    await this.#look(word);
    // What is known of it may be more by now; it is the same word.
    if (this.#word?.key === word.key && this.#view.saved === null) await this.toggle();
  }

  /** Saves the word, or deletes it where it is saved. */
  async toggle(): Promise<void> {
    const word = this.#word;
    if (!word) return;
    const wasSaved = this.#view.saved !== null;
    await this.#act(word, wasSaved ? 'forgotten' : 'saved', () => (wasSaved ? this.#actions.forget(word.key) : this.#actions.save(word)));
  }

  /** Puts the saved word into a list, or takes it out of it. */
  async toggleList(id: string): Promise<void> {
    const [word, saved] = [this.#word, this.#view.saved];
    if (!word || !saved) return;
    const lists = saved.lists.includes(id) ? saved.lists.filter((one) => one !== id) : [...saved.lists, id];
    await this.#act(word, null, () => this.#actions.putInLists(word.key, lists));
  }

  async #act(word: WordToSave, done: string | null, act: () => Promise<VocabularyAnswer<SavedState | null>>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const answer = await act();
    this.#isBusy = false;
    if (this.#word?.key !== word.key) return;
    const saved = answer.ok ? answer.value : this.#view.saved;
    this.#tell({ key: word.key, saved, outcome: answer.ok ? done : answer.error.code });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell({ ...this.#view, outcome: null }), outcomeShownMs);
  }

  async #look(word: WordToSave): Promise<void> {
    const answer = await this.#actions.meet(word);
    if (this.#word?.key === word.key && answer.ok && this.#view.outcome === null) this.#tell({ ...this.#view, saved: answer.value });
  }

  #tell(view: SavingView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}

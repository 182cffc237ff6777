import type { TopicActions } from '../../components/sensitive/topic-actions';
import type { WarningActions, WarningContent } from '../../components/sensitive/warning-content';
import type { WarningView } from '../../utils/platform/rednote-ui';
import { withoutQuieted, withPassagesOf, type Quieted } from '../../utils/sensitive/quieted';
import type { DraftTopicView } from '../../utils/sensitive/topic-view';
import { ownCategoryId } from '../../utils/sensitive/own-category-id';
import { warnedTopics, type WarnedPassage } from '../../utils/sensitive/warned-topics';

/** How long (ms) a panel that was hidden for a draft offers the way back. */
const undoTime = 6_000;

type Touched = Pick<WarningContent, 'isOpen' | 'quieted' | 'hasFailed'>;
const untouched: Touched = { isOpen: false, quieted: [], hasFailed: false };

/** What the panel shows and what the person has done with it, from when it comes up until it goes. */
export class WarningState implements WarningActions {
  readonly #topics: TopicActions;
  readonly #onChange: () => void;
  #view: WarningView | null = null;
  #touched = untouched;
  #described: Map<number, DraftTopicView> | null = new Map();
  /** What the draft touched when something was quieted, in case that is taken back. */
  readonly #passagesOf = new WeakMap<Quieted, readonly WarnedPassage[]>();
  /** What was quieted and has been told of no more since. */
  readonly #silent = new WeakSet<Quieted>();
  readonly #dismissed = new Set<number>();
  /** Runs while a panel that was hidden offers the way back. */
  #undoing: ReturnType<typeof setTimeout> | undefined;

  constructor(topics: TopicActions, onChange: () => void) {
    this.#topics = topics;
    this.#onChange = onChange;
  }

  /** `null` while there is nothing to show. */
  get content(): WarningContent | null {
    if (!this.#view) return null;
    const { draft, passages, shortcut } = this.#view;
    const topics = warnedTopics(withoutQuieted(passages, this.#touched.quieted));
    const isDismissed = this.#dismissed.has(draft);
    const isSeen = isDismissed ? this.#undoing !== undefined : topics.length + this.#touched.quieted.length > 0;
    return isSeen ? { ...this.#touched, draft, topics, isDismissed, shortcut, described: this.#described } : null;
  }

  show(view: WarningView): void {
    if (this.#view?.draft !== view.draft) this.hide();
    this.#view = view;
    this.#dropTakenBack(view.passages);
    void this.#describe(view.passages.map(({ category }) => category));
  }

  hide(): void {
    this.#view = null;
    this.#touched = untouched;
    this.#stopUndoing();
  }

  readonly toggle = (): void => this.#touch({ isOpen: !this.#touched.isOpen });

  readonly dismiss = (isDismissed: boolean): void => {
    this.#stopUndoing();
    if (!this.#view) return;
    if (isDismissed) {
      this.#dismissed.add(this.#view.draft);
      this.#undoing = setTimeout(() => {
        this.#undoing = undefined;
        this.#onChange();
      }, undoTime);
    } else this.#dismissed.delete(this.#view.draft);
    this.#touch(untouched);
  };

  readonly quiet = (one: Quieted, isQuieted: boolean): void => void this.#quiet(one, isQuieted);

  async #quiet(one: Quieted, isQuieted: boolean): Promise<void> {
    const draft = this.#view?.draft;
    this.#take(one, isQuieted);
    this.#touch({ hasFailed: false });
    const { setPassageSilenced, setCategoryOff } = this.#topics;
    const isStored = one.kind === 'passage' ? await setPassageSilenced(one.text, isQuieted) : await setCategoryOff(one.id, isQuieted);
    if (isStored || this.#view?.draft !== draft) return;
    this.#take(one, !isQuieted);
    this.#touch({ hasFailed: true });
  }

  /** Shown at once; the page looks at the draft anew when the choice has been stored. */
  #take(one: Quieted, isQuieted: boolean): void {
    if (!this.#view) return;
    const { passages } = this.#view;
    if (isQuieted) this.#passagesOf.set(one, passages);
    else this.#view = { ...this.#view, passages: withPassagesOf(passages, this.#passagesOf.get(one) ?? [], one) };
    const others = this.#touched.quieted.filter((other) => other !== one);
    this.#touched = { ...this.#touched, quieted: isQuieted ? [...others, one] : others };
  }

  /** What was quieted, fell silent and is told of again has been taken back elsewhere. */
  #dropTakenBack(passages: readonly WarnedPassage[]): void {
    const isTold = (one: Quieted): boolean => withoutQuieted(passages, [one]).length < passages.length;
    const quieted = this.#touched.quieted.filter((one) => !(this.#silent.has(one) && isTold(one)));
    for (const one of quieted) if (!isTold(one)) this.#silent.add(one);
    this.#touched = { ...this.#touched, quieted };
  }

  #touch(news: Partial<Touched>): void {
    this.#touched = { ...this.#touched, ...news };
    this.#onChange();
  }

  #stopUndoing(): void {
    clearTimeout(this.#undoing);
    this.#undoing = undefined;
  }

  async #describe(categories: readonly number[]): Promise<void> {
    // What is said of own terms changes with them.
    const missing = categories.filter((category) => (this.#described?.get(category)?.id ?? ownCategoryId) === ownCategoryId);
    if (missing.length === 0) return;
    const topics = await this.#topics.describe([...new Set(missing)]);
    this.#described = topics && new Map([...(this.#described ?? []), ...topics.map((topic) => [topic.category, topic] as const)]);
    this.#onChange();
  }
}

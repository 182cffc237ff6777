import { cardKinds, type CardKind, type Meeting, type SavedWord } from '../vocabulary/saved-word';

/** A sentence with a gap where the word stands. */
export interface Cloze {
  before: string;
  after: string;
  meeting: Meeting;
}

/** The sentence of a meeting with a gap; `null` where the word does not stand in it or stands alone. */
export function clozeOf(meeting: Meeting): Cloze | null {
  const { sentence, start, end } = meeting;
  if (start >= end || end > sentence.length || end - start === sentence.trim().length) return null;
  return { before: sentence.slice(0, start), after: sentence.slice(end), meeting };
}

interface CardOptions {
  word: Pick<SavedWord, 'meaning' | 'pinyin'>;
  clozes: readonly Cloze[];
  /** Kinds that the person wants. */
  wanted: readonly CardKind[];
  hasVoice: boolean;
  /** How often the word was answered so far: kinds take turns. */
  answers: number;
}

/** What the next card of a word asks: kinds take turns among those that the word has enough for. */
export function chooseCard({ word, clozes, wanted, hasVoice, answers }: CardOptions): CardKind {
  const possible: Record<CardKind, boolean> = { meaning: true, hanzi: word.meaning !== '', listening: hasVoice, cloze: clozes.length > 0 };
  const kinds = cardKinds.filter((kind) => possible[kind] && wanted.includes(kind));
  return kinds[answers % kinds.length] ?? 'meaning';
}

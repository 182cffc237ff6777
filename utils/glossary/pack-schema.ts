import * as v from 'valibot';

/** One line of text. */
const words = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest), v.regex(/^[^\p{Cc}\u2028\u2029]*$/u));
const inBothLanguages = (longest: number) => v.strictObject({ en: words(longest), zh: words(longest) });

/** How a term sounds. */
const registers = [
  'neutral', 'friendly', 'playful', 'admiring', 'intimate', 'ironic', 'critical', 'self-mocking', 'rude', 'vulgar',
] as const;

const domains = [
  'general', 'platform', 'reaction', 'people', 'beauty', 'fashion', 'shopping', 'dating', 'fandom', 'gaming', 'work', 'school',
  'money', 'food', 'travel', 'health', 'home', 'pets', 'family', 'wordplay', 'code', 'emoji', 'dialect', 'meme',
] as const;

/** Where a form counts as the term; all that is given must hold. Latin letters and digits always have to be a token of their own. */
const conditions = v.strictObject({
  /** False: explained when pointed at, but never marked, because it mostly stands in its ordinary sense. */
  mark: v.optional(v.literal(false)),
  /** True: only where it stands by itself between spaces, punctuation, emoji or the edges of the text. */
  own: v.optional(v.literal(true)),
  /** Only in texts of at most so many characters. */
  short: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
  /** Longer words that contain the form and mean something else. */
  notIn: v.optional(v.pipe(v.array(words(20)), v.minLength(1))),
  /** One of these has to stand in the same text. */
  near: v.optional(v.pipe(v.array(words(20)), v.minLength(1))),
});

const id = v.pipe(v.string(), v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u), v.maxLength(60));

const entrySchema = v.strictObject({
  /** Of all packs the only one of its name. */
  id,
  /** Spellings, the usual one first; simplified where Chinese (traditional text is found by them as well). */
  forms: v.pipe(v.array(words(30)), v.minLength(1), v.maxLength(12)),
  /** With tone marks, syllables spaced; of what a code stands for where the form itself has no Chinese. Left out for English. */
  pinyin: v.optional(words(80)),
  /** What a code or a play on words stands for. */
  standsFor: v.optional(words(60)),
  /** Word for word, in the reader's language: English for Chinese terms, Chinese for English ones; what a picture shows. */
  literal: words(120),
  /** What people mean by it. */
  meaning: inBothLanguages(400),
  /** The same in plain wording of its own language, to stand in its place before a machine translates. */
  plain: words(60),
  register: v.pipe(v.array(v.picklist(registers)), v.minLength(1), v.maxLength(3)),
  domain: v.picklist(domains),
  example: v.strictObject({ text: words(160), translation: words(240) }),
  /** Where it comes from, or what to mind when using it. */
  note: v.optional(inBothLanguages(400)),
  /** The year from which it was widely used, as near as is known. */
  since: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2030))),
  freshness: v.picklist(['new', 'current', 'classic', 'dated']),
  /** `everyday`: whoever reads for a week has met it. */
  spread: v.picklist(['everyday', 'common', 'niche']),
  /** Terms like it, by one of their forms. */
  related: v.optional(v.pipe(v.array(words(30)), v.maxLength(6))),
  match: v.optional(conditions),
  /** Where the facts were found: keys of `SOURCES.md`. */
  sources: v.pipe(v.array(id), v.minLength(1)),
});

/** One file of terms of one topic. */
export const packSchema = v.strictObject({
  id,
  /** The language the terms belong to. */
  language: v.picklist(['zh', 'en']),
  title: inBothLanguages(60),
  entries: v.array(entrySchema),
});

export type GlossaryEntry = v.InferOutput<typeof entrySchema>;
export type GlossaryPack = v.InferOutput<typeof packSchema>;
export type MatchConditions = v.InferOutput<typeof conditions>;

import * as v from 'valibot';

const words = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

/** What people do with a phrase, in the order in which the popup lists them. */
export const situations = [
  'thanks', 'compliments', 'asking', 'answering', 'pets', 'introducing', 'homework', 'food', 'smallTalk', 'apologising', 'disagreeing', 'goodbye',
] as const;

const phraseSchema = v.strictObject({
  /** Of all phrases the only one of its name. */
  id: v.pipe(v.string(), v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u), v.maxLength(40)),
  situation: v.picklist(situations),
  /** As people write it in a comment, simplified. */
  zh: words(60),
  /** With tone marks, a syllable for each character, spaced. */
  pinyin: words(160),
  en: words(120),
  /** When it fits, or what to mind. */
  note: v.optional(v.strictObject({ en: words(160), zh: words(80) })),
});

/** All phrases to answer with. */
export const phrasesSchema = v.array(phraseSchema);

export type Phrase = v.InferOutput<typeof phraseSchema>;

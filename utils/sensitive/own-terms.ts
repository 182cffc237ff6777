import * as v from 'valibot';

/** One line of text. */
const line = (shortest: number, longest: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(shortest), v.maxLength(longest), v.regex(/^[^\p{Cc}\u2028\u2029]*$/u));

/** A word or phrase that the person wants to be told of. A single character would be found everywhere. */
export const ownTermSchema = v.strictObject({
  text: line(2, 60),
  /** 1 where left out. */
  severity: v.optional(v.picklist([1, 2, 3])),
  /** What the person wants to remember about it. */
  note: v.optional(line(1, 200)),
});

export type OwnTerm = v.InferOutput<typeof ownTermSchema>;

/** As many as are kept. */
export const mostOwnTerms = 500;

/** Whether two spellings are one term. */
export const isSameTerm = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

import * as v from 'valibot';

const line = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest), v.regex(/^[^\p{Cc}]*$/u));
const address = v.union([v.literal(''), v.pipe(v.string(), v.trim(), v.maxLength(300), v.url(), v.regex(/^https?:\/\/[^@?#]+$/iu))]);

/** What the person has told about an engine. Kept in the extension's own database only. */
export const accountSchema = v.object({
  engine: v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]{0,39}$/u)),
  key: line(500),
  /** Address of a server of one's own choice; '' for the engine's usual one. */
  url: address,
  model: line(200),
  region: line(60),
  /** Which of the known OpenAI-compatible services it is; '' for any other. */
  preset: line(40),
  /** At most so many characters in a calendar month; 0 for no limit. */
  cap: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000)),
});

export type EngineAccount = v.InferOutput<typeof accountSchema>;

/** An account that nothing has been told of yet. */
export const emptyAccount = (engine: string): EngineAccount => ({ engine, key: '', url: '', model: '', region: '', preset: '', cap: 0 });

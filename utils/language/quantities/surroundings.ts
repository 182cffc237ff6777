/** The text right before a match, at most `reach` units of it. */
export const before = ({ input, index }: RegExpExecArray, reach: number): string => input.slice(Math.max(0, index - reach), index);

/** The text right behind a match, at most `reach` units of it. */
export const behind = ({ input, index, 0: { length } }: RegExpExecArray, reach: number): string => input.slice(index + length, index + length + reach);

/** The text on both sides of a match. */
export const around = (match: RegExpExecArray, reach: number): string => `${before(match, reach)}\n${behind(match, reach)}`;

import type { Words } from './words';

/** What a failure is in words. */
export const failureText = (code: string, words: Words): string => words(`translation.errors.${code}`) || words('translation.errors.unknown');

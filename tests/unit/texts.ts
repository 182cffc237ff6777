import fc from 'fast-check';

const pieces = fc.constantFrom(
  ...'的一是好看种草了不得哈第三十两个人党〇々', '𠮷', '𰻝', 'ａ', 'Ｚ', '５', 'T恤', 'ok', 'Émile', 'Привет', '12', '3.5', '50%', '1,000', ' ', '\n', '　',
  '，', '！！', '……', '[doge]', '[', ']', '[害羞R]', '😀', '👨‍👩‍👧', '👍🏽', '🇨🇳', '1️⃣', '❤️', '‍', '️', 'é', '#', "'", '\ud83d', '\udc00', '\ue000', '\u0000',
);
const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** Any text at all: what people write, mixed with stray halves of surrogate pairs and control characters. */
export const anyText = fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: units }), { maxLength: 40 }).map((parts) => parts.join(''));

/** Headwords as an index may hold them: short, of few characters, so that they share beginnings; one outside the basic plane. */
export const anyHeadwords = fc
  .uniqueArray(fc.array(fc.constantFrom('一', '丁', '种', '草', '龥', 'a', 't', '𠮷', '𰻝', '\uffff'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')), { maxLength: 60 })
  .map((words) => words.toSorted((a, b) => (a < b ? -1 : 1)));

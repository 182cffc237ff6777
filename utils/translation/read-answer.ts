import { writingOf, writingOfLanguage } from './text-language';
import type { SentPart } from './text-plan';

const placeholder = /[{｛]\s*(\d+)\s*[}｝]/gu;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu;
const leadIn = /^(?:(?:sure|certainly|of course|okay|ok|好的|当然)[,!.，！。\s]*)?(?:here(?:’s|'s| is| are)[^\n:：]{0,60}translat\w*[^\n:：]{0,40}|(?:the )?(?:english |chinese )?translation(?: is)?|(?:以下|下面)(?:是|为)[^\n:：]{0,20}(?:翻译|译文)|翻译(?:如下|结果)?|译文)\s*[:：]\s*/iu;
const refusal = /^(?:I(?:’m|'m| am) sorry,? (?:but )?I can|I can(?:no|’|')t (?:help|assist|translate)|As an AI\b|抱歉，我(?:无法|不能)|作为(?:一个)?(?:AI|人工智能))/iu;

const decode = (text: string): string => text.replace(entity, (_, decimal: string, hexadecimal: string, name: string) => {
  if (name) return entities[name.toLowerCase()] ?? '';
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
});

const han = /[\p{Script=Han}〇]/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** An answer without what engines put around it: entities and tags of HTML that the text had not, lead-ins, quotes. */
function tidy(answer: string, sent: string): string {
  let text = answer.replace(/\r\n?/gu, '\n').trim();
  if (!sent.includes('<')) text = text.replace(/<\/?[a-z][^<>]*>/giu, '');
  if (count(sent, entity) === 0) text = decode(text);
  if (!leadIn.test(sent)) text = text.replace(leadIn, '');
  if (!/^["“「]/u.test(sent)) text = text.replace(/^(?:"([^"]+)"|“([^“”]+)”|「([^「」]+)」)$/u, '$1$2$3');
  return text.trim();
}

/** Whether a text merely came back, or something else than a translation. */
function isNoTranslation(text: string, { sent, terms }: SentPart, to: string): boolean {
  if (text === '' || (refusal.test(text) && !refusal.test(sent))) return true;
  const told = terms.reduce((sum, { plain, meaning }) => sum + plain.length + meaning.length, 0);
  if (text.length > 200 + told + 8 * sent.length) return true;
  const wanted = writingOfLanguage(to);
  const before = writingOf(sent);
  if (wanted === 'latin' && before !== 'japanese') return 2 * count(text, han) > count(sent, han);
  // A name may stay as it is; a sentence that is still written as it was has not been translated.
  return before !== wanted && before !== 'none' && writingOf(text) === before && sent.trim().split(/\s+/u).length > 2;
}

/**
 * What an engine answered to a part, with its protected things in their places again.
 *
 * @returns `null` where it is no translation, or where placeholders or line breaks were lost or doubled
 */
export function readAnswer(answer: string, part: SentPart, to: string): string | null {
  const text = tidy(answer, part.sent);
  if (isNoTranslation(text, part, to)) return null;
  if (count(text, /\n/gu) !== count(part.sent.replace(/\r\n?/gu, '\n'), /\n/gu)) return null;
  const found = Array.from(text.matchAll(placeholder), (match) => Number(match[1]));
  const isComplete = found.length === part.tokens.length && new Set(found).size === found.length && found.every((number) => number >= 1 && number <= part.tokens.length);
  if (!isComplete) return null;
  return text.replace(placeholder, (_, number: string) => part.tokens[Number(number) - 1] ?? '');
}

import { longestGloss, shortenGloss } from '../dictionary/gloss';
import type { GlossaryEntry } from './pack-schema';

/** A language that meanings are told in. */
export type ExplanationLanguage = keyof GlossaryEntry['meaning'];

/** What says where a meaning is used rather than what it is: 'Of makeup or hair: …', '东北话，…'. */
const aboutTheTerm = /^(?:(?:of|in|jargon|used|said)\b[^;.:]*:|(?:东北话|北方话|方言|粤语|玩笑话|调侃|行话|[^，：。]{0,8}用语)[，：:。])/iu;

/** The first clause of a term's meaning, short enough for a line: 'laughing', '非常好笑'. */
export function glossTerm({ meaning }: Pick<GlossaryEntry, 'meaning'>, language: ExplanationLanguage): string {
  const bare = meaning[language].replace(/\([^)]*\)|（[^）]*）|["“”「」]/gu, '').replace(/\s+/gu, ' ').trim();
  const sentence = bare.replace(aboutTheTerm, '').split(/[;.!?:—；。！？：]/u).map((part) => part.trim()).find(Boolean) ?? '';
  const said = sentence.replace(/^(?:to|an?|the) (?=\S)/iu, '');
  // A Chinese character takes the room of two letters.
  const gloss = shortenGloss(wholePartsOf(said, language === 'zh' ? longestGloss / 2 : longestGloss).trim());
  return /^[A-Z][a-z]+(?![A-Z])\b/u.test(gloss) ? gloss.charAt(0).toLowerCase() + gloss.slice(1) : gloss;
}

/** As many parts between commas as fit into a length, the first in any case: 'long, slender neck'. */
function wholePartsOf(sentence: string, longest: number): string {
  const [first = '', ...others] = sentence.split(/(?=[,，、])/u);
  let fitting = first;
  for (const part of others) {
    if (fitting.length + part.length > longest) break;
    fitting += part;
  }
  return fitting;
}

import { describedContent } from '../../../components/vocabulary/word-to-save';
import type { ExplanationLanguage } from '../../../utils/glossary/gloss-term';
import { sendMessage } from '../../../utils/messaging/protocol';
import type { PlainRow } from '../../../utils/vocabulary/files/word-row';

/** Longer texts are no words. */
const longestWord = 20;
/** Asked for at once. */
const together = 16;

/** Gives rows that tell neither reading nor meaning what the dictionary and the glossary say, in `language` where they can; where they say nothing, the row stays as it is. */
export async function withDictionary(rows: readonly PlainRow[], language: ExplanationLanguage): Promise<PlainRow[]> {
  const filled = [...rows];
  for (let from = 0; from < rows.length; from += together) {
    const described = await Promise.all(rows.slice(from, from + together).map((row) => describe(row, language)));
    described.forEach((row, at) => {
      filled[from + at] = row;
    });
  }
  return filled;
}

async function describe(row: PlainRow, language: ExplanationLanguage): Promise<PlainRow> {
  const text = row.text.trim();
  if (row.meaning !== '' || text === '' || text.length > longestWord) return row;
  const answer = await sendMessage('describeWord', { text, start: 0, end: text.length }).catch(() => null);
  if (!answer?.ok) return row;
  const { pinyin, meaning, traditional, kind, text: spelled } = describedContent(text, answer.value, language);
  if (kind === 'phrase') return row;
  return { ...row, kind: row.kind || kind, text: spelled, traditional: row.traditional || traditional, pinyin: row.pinyin || pinyin, meaning };
}

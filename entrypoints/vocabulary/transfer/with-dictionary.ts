import { describedContent } from '../../../components/vocabulary/word-to-save';
import { sendMessage } from '../../../utils/messaging/protocol';
import type { PlainRow } from '../../../utils/vocabulary/files/word-row';

/** Longer texts are no words. */
const longestWord = 20;
/** Asked for at once. */
const together = 16;

/** Gives rows that tell neither reading nor meaning what the dictionary and the glossary say; where they say nothing, the row stays as it is. */
export async function withDictionary(rows: readonly PlainRow[]): Promise<PlainRow[]> {
  const filled = [...rows];
  for (let from = 0; from < rows.length; from += together) {
    const described = await Promise.all(rows.slice(from, from + together).map(describe));
    described.forEach((row, at) => {
      filled[from + at] = row;
    });
  }
  return filled;
}

async function describe(row: PlainRow): Promise<PlainRow> {
  const text = row.text.trim();
  if (row.meaning !== '' || text === '' || text.length > longestWord) return row;
  const answer = await sendMessage('describeWord', { text, start: 0, end: text.length }).catch(() => null);
  if (!answer?.ok) return row;
  const { pinyin, meaning, traditional, kind, text: spelled } = describedContent(text, answer.value, 'en');
  if (kind === 'phrase') return row;
  return { ...row, kind: row.kind || kind, text: spelled, traditional: row.traditional || traditional, pinyin: row.pinyin || pinyin, meaning };
}

import { emptyRequest, meetWordRequest, saveWordRequest, wordKeyRequest, wordListsRequest } from '../../../utils/messaging/requests';
import { success } from '../../../utils/result';
import { compileMarks } from '../../../utils/vocabulary/vocabulary-marks';
import type { Services } from '../services';
import { askDatabase } from '../vocabulary';
import { answer, refusal } from './answer';

/** Words that the person keeps: saved and deleted from a card, and marked in pages. */
export function registerVocabularyHandlers({ dictionary }: Services): void {
  answer('saveWord', saveWordRequest, refusal, ({ word, met }) => askDatabase(({ saveWord }) => saveWord(word, met, Date.now())));

  answer('forgetWord', wordKeyRequest, refusal, ({ key }) => askDatabase(async ({ forgetWords }) => {
    await forgetWords([key], Date.now());
    return null;
  }));

  answer('meetWord', meetWordRequest, refusal, ({ key, met }) => askDatabase(({ meetWord }) => meetWord(key, met, Date.now())));

  answer('putWordInLists', wordListsRequest, refusal, ({ key, lists }) => askDatabase(({ putInLists }) => putInLists(key, lists, Date.now())));

  answer('readSavedWords', emptyRequest, refusal, async () => {
    const [index, rows] = await Promise.all([dictionary.index(), askDatabase(({ words }) => words.all())]);
    if (!index.ok) return index;
    return rows.ok ? success(compileMarks(rows.value, index.value.foldPairs)) : rows;
  });
}

import { useState } from 'react';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { attempt } from '../../../utils/database/failure';
import { mergeIntoDatabase, readVocabulary } from '../../../utils/database/whole';
import type { ExplanationLanguage } from '../../../utils/glossary/gloss-term';
import { decodeText } from '../../../utils/vocabulary/files/decode-text';
import type { FileRefusal, RowProblem } from '../../../utils/vocabulary/files/file-problems';
import { planImport, type ImportPlan } from '../../../utils/vocabulary/files/import-plan';
import { largestFile } from '../../../utils/vocabulary/files/largest-file';
import { readVocabularyFile, type FileContent } from '../../../utils/vocabulary/files/read-file';
import { vocabularyOfRows } from '../../../utils/vocabulary/files/word-row';
import type { Vocabulary } from '../../../utils/vocabulary/saved-word';
import { withDictionary } from './with-dictionary';

/** How far an import has come. */
export type ImportState =
  | { step: 'waiting' }
  | { step: 'reading' }
  | { step: 'refused'; name: string; code: FileRefusal['code'] }
  | { step: 'asking'; name: string; plan: ImportPlan; problems: readonly RowProblem[]; incoming: Vocabulary }
  | { step: 'done'; plan: ImportPlan }
  | { step: 'failed'; code: string };

export interface Import {
  state: ImportState;
  /** Looks at a file; nothing is changed yet. */
  lookAtFile(file: File): Promise<void>;
  lookAtText(text: string): Promise<void>;
  /** Carries out what was looked at. */
  confirm(): Promise<void>;
  cancel(): void;
}

export function useImport(): Import {
  const language = useExplanationLanguage();
  const [state, setState] = useState<ImportState>({ step: 'waiting' });

  const look = async (name: string, read: () => Promise<string>): Promise<void> => {
    setState({ step: 'reading' });
    const text = await read().catch(() => null);
    if (text === null) return setState({ step: 'refused', name, code: 'unreadable' });
    const content = readVocabularyFile(name, text);
    if (!content.ok) return setState({ step: 'refused', name, code: content.error.code });
    const outcome = await attempt(readVocabulary);
    if (!outcome.ok) return setState({ step: 'failed', code: outcome.error.code });
    const { vocabulary, problems } = await incomingOf(content.value, outcome.value, language);
    setState({ step: 'asking', name, problems, incoming: vocabulary, plan: planImport(outcome.value, vocabulary) });
  };

  return {
    state,
    lookAtFile: async (file) => {
      if (file.size > largestFile) return setState({ step: 'refused', name: file.name, code: 'too-large' });
      await look(file.name, async () => decodeText(new Uint8Array(await file.arrayBuffer())));
    },
    lookAtText: (text) => look('', async () => text),
    confirm: async () => {
      if (state.step !== 'asking') return;
      const { incoming, plan } = state;
      const outcome = await attempt(() => mergeIntoDatabase(incoming));
      setState(outcome.ok ? { step: 'done', plan } : { step: 'failed', code: outcome.error.code });
    },
    cancel: () => setState({ step: 'waiting' }),
  };
}

async function incomingOf(content: FileContent, current: Vocabulary, language: ExplanationLanguage): Promise<{ vocabulary: Vocabulary; problems: RowProblem[] }> {
  if (content.kind === 'backup') return content.read;
  return vocabularyOfRows(await withDictionary(content.rows, language), current, Date.now(), () => crypto.randomUUID());
}

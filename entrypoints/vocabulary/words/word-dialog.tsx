import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { Choice } from '../../../components/ui/choice';
import { Dialog } from '../../../components/ui/dialog';
import { TextButton } from '../../../components/ui/text-button';
import { TextField } from '../../../components/ui/text-field';
import { SavedText } from '../../../components/vocabulary/saved-text';
import { ListenButton } from '../../../components/word/listen-button';
import type { WordRow } from '../../../utils/database/database';
import { editWords } from '../../../utils/database/saving';
import { wordStatuses, type WordList } from '../../../utils/vocabulary/saved-word';
import { FailedDeed } from './deed-lines';
import { ListPicker } from './list-picker';
import { MeetingList } from './meeting-list';
import type { Deeds } from './use-deeds';
import { WordFacts } from './word-facts';

interface WordDialogProps {
  word: WordRow;
  lists: readonly WordList[];
  tags: readonly string[];
  deeds: Deeds;
  onClose: () => void;
  onRemove: () => void;
}

const readTags = (typed: string): string[] => [...new Set(typed.split(/[,，、\n]/u).map((tag) => tag.trim().slice(0, 60)).filter(Boolean))].slice(0, 50);

/** Everything about one word, to change. */
export function WordDialog({ word, lists, tags, deeds, onClose, onRemove }: WordDialogProps) {
  const { t } = useTranslation('vocabulary');
  const [status, setStatus] = useState(word.status);
  const [note, setNote] = useState(word.note);
  const [typedTags, setTypedTags] = useState(word.tags.join(', '));
  const [inLists, setInLists] = useState<readonly string[]>(word.lists);
  const save = async (): Promise<void> => {
    const isSaved = await deeds.run(() => editWords([word.key], () => ({ status, note, tags: readTags(typedTags), lists: [...inLists] }), Date.now()));
    if (isSaved) onClose();
  };
  return (
    <Dialog
      label={word.text}
      close={t('close')}
      onClose={onClose}
      heading={(
        <div className="min-w-0">
          <h2 className="flex items-center gap-2"><SavedText word={word} className="text-26/8 font-medium wrap-anywhere" /><ListenButton text={word.text} /></h2>
          <p lang="zh-Latn-pinyin" className="text-soft">{word.pinyin}</p>
        </div>
      )}
    >
      <p lang={word.meaningLanguage}>{word.meaning}</p>
      <div>
        <span id="status-label" className="text-13/6 text-soft">{t('filter.status')}</span>
        <Choice value={status} labelledBy="status-label" options={wordStatuses.map((value) => ({ value, label: t(`status.${value}`) }))} onChange={setStatus} />
      </div>
      <ListPicker lists={lists} chosen={inLists} onChange={setInLists} onRun={deeds.run} />
      <TextField label={t('tags.label')} value={typedTags} hint={tags.length > 0 ? t('tags.hint', { tags: tags.slice(0, 6).join(', ') }) : t('tags.separate')} onChange={setTypedTags} />
      <TextField label={t('note')} value={note} rows={3} longest={5_000} onChange={setNote} />
      <MeetingList word={word.key} />
      <WordFacts word={word} />
      <FailedDeed deeds={deeds} />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" onClick={() => void save()}>{t('saveChanges')}</Button>
        <span className="flex-1" />
        <TextButton onClick={onRemove}>{t('deleteWord')}</TextButton>
      </div>
    </Dialog>
  );
}

import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { classNames } from '../../../components/ui/class-names';
import { fieldLook } from '../../../components/ui/field-look';
import { IconButton } from '../../../components/ui/icon-button';
import { hasLines } from '../../../utils/writing/editor-kind';
import type { PageLink, PageState } from '../page-link';
import { useDraft } from '../use-draft';
import { useKeys } from '../use-keys';
import { BilingualBox } from './bilingual-box';
import { LengthLine } from './length-line';
import { TopicsLine } from './topics-line';
import { TranslationPart } from './translation-part';

interface DraftViewProps {
  link: PageLink;
  shown: NonNullable<PageState['shown']>;
}

const longestDraft = 5_000;

/** Write in your own language, look at what it becomes, insert it. */
export function DraftView({ link, shown }: DraftViewProps) {
  const { t } = useTranslation('pages');
  const draft = useDraft(link, shown.editor);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), [shown]);
  const label = t(/^zh\b/u.test(draft.to) ? 'compose.toChinese' : 'compose.toOther', { language: draft.to });
  useKeys((event) => {
    if (event.key === 'Escape') link.close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      draft.goOn();
    }
  });
  return (
    <main className="flex h-full flex-col bg-surface">
      <header className="flex items-center justify-between pt-1.5 pr-1.5 pl-3.5">
        <h1 className="text-sm/6 font-semibold">{t('compose.heading')}</h1>
        <IconButton label={t('compose.close')} onClick={() => link.close()}><X aria-hidden="true" /></IconButton>
      </header>
      <div className="px-3.5 pt-1 pb-2.5">
        <textarea
          ref={box}
          rows={hasLines(shown.editor) ? 4 : 2}
          maxLength={longestDraft}
          value={draft.text}
          aria-label={t('compose.yourWords')}
          placeholder={t(`compose.placeholder.${shown.editor}`)}
          onChange={(event) => draft.write(event.currentTarget.value)}
          className={classNames('block max-h-[28vh] resize-none px-3 py-2 text-15/5.5', fieldLook)}
        />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain border-t border-line px-3.5 py-2.5">
        <TranslationPart draft={draft} />
      </div>
      <footer className="space-y-1.5 border-t border-line px-3.5 py-2">
        <TopicsLine text={[draft.text, draft.result].join('\n')} />
        <div className="flex items-center justify-between gap-3">
          <BilingualBox checked={draft.isBilingual} onChange={draft.setBilingual} />
          <LengthLine kind={shown.editor} written={shown.written} inserted={draft.result} />
          <Button look="primary" onClick={draft.goOn}>{draft.isFresh ? t('compose.insert') : label}</Button>
        </div>
      </footer>
    </main>
  );
}

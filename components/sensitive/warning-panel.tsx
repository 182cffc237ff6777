import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names';
import { Placeholder } from '../ui/placeholder';
import { TextButton } from '../ui/text-button';
import { HonestLine } from './honest-line';
import { QuietedLine } from './quieted-line';
import { SummaryLine } from './summary-line';
import { UndoLine } from './undo-line';
import { WarnedTopicItem } from './warned-topic-item';
import { WarningAnnouncement } from './warning-announcement';
import type { WarningActions, WarningContent } from './warning-content';

/** What a draft touches, beside its editor: one quiet line, and all the rest for whoever opens it. */
export function WarningPanel({ content, actions }: { content: WarningContent; actions: WarningActions }) {
  const { topics, described, quieted, isOpen, isDismissed, hasFailed } = content;
  const { t } = useTranslation('content');
  const [opened, setOpened] = useState<number | null>(null);
  const isWide = isOpen && topics.length > 0 && !isDismissed;
  return (
    <section
      aria-label={t('topic.label')}
      className={classNames(
        'flex min-h-0 flex-col rounded-xl border border-line bg-raised text-sm/5.5 text-text shadow-raise motion-safe:animate-appear',
        'max-w-[min(340px,calc((100vw-16px)/var(--rnc-scale)))]',
        isWide && 'w-85',
      )}
    >
      {isDismissed && (
        <div className="px-3.5 py-1">
          <UndoLine onUndo={() => actions.dismiss(false)}>{t('topic.dismissed')}</UndoLine>
        </div>
      )}
      {!isDismissed && topics.length > 0 && (
        <SummaryLine topics={topics} isOpen={isOpen} shortcut={content.shortcut} onToggle={actions.toggle} onDismiss={() => actions.dismiss(true)} />
      )}
      {!isDismissed && (isOpen || topics.length === 0) && (
        <div className="min-h-0 overflow-y-auto overscroll-contain rounded-b-xl [scrollbar-color:var(--line)_transparent] [scrollbar-width:thin]">
          {quieted.map((one) => (
            <QuietedLine key={one.kind === 'passage' ? one.text : one.id} one={one} onUndo={() => actions.quiet(one, false)} />
          ))}
          {hasFailed && <p className="border-t border-line px-3.5 py-1.5 text-13/5.5 text-soft first:border-t-0">{t('topic.notStored')}</p>}
          {topics.map((warned) => {
            const topic = described?.get(warned.category);
            if (!topic) return null;
            const isAlone = topics.length === 1;
            const toggle = (): void => setOpened(opened === warned.category ? null : warned.category);
            return (
              <WarnedTopicItem
                key={warned.category}
                warned={warned}
                topic={topic}
                isOpen={isAlone || opened === warned.category}
                onToggle={isAlone ? undefined : toggle}
                onQuiet={(one) => actions.quiet(one, true)}
              />
            );
          })}
          {described === null && <p className="border-t border-line px-3.5 py-2 text-soft">{t('card.errors.unknown')}</p>}
          {described?.size === 0 && topics.length > 0 && (
            <div className="border-t border-line px-3.5 py-2">
              <Placeholder widths={['80%', '60%']} />
            </div>
          )}
          {topics.length > 0 && (
            <footer className="border-t border-line px-3.5 py-2">
              {topics.some(({ severity }) => severity !== 'support') && <HonestLine isDraft />}
              <TextButton onClick={() => actions.dismiss(true)}>{t('topic.dismiss')}</TextButton>
            </footer>
          )}
        </div>
      )}
      <WarningAnnouncement content={content} />
    </section>
  );
}

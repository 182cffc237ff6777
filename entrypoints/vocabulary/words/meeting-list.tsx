import { useTranslation } from 'react-i18next';
import { useStored } from '../../../components/hooks/use-stored';
import { TextLink } from '../../../components/ui/text-link';
import { MetSentence } from '../../../components/vocabulary/met-sentence';
import { meetings } from '../../../utils/database/meetings';
import { isRednoteUrl } from '../../../utils/platform/hosts';
import { useTimeWords } from '../use-time-words';

const shown = 5;

/** Where a word was met, the latest first. */
export function MeetingList({ word }: { word: string }) {
  const { t } = useTranslation('vocabulary');
  const { date } = useTimeWords();
  const met = useStored(() => meetings.ofWord(word), [word]) ?? [];
  if (met.length === 0) return null;
  return (
    <section aria-label={t('met', { count: met.length })}>
      <h3 className="text-13/6 text-soft">{t('met', { count: met.length })}</h3>
      <ul className="space-y-1.5">
        {met.toSorted((a, b) => b.at - a.at).slice(0, shown).map((meeting) => (
          <li key={meeting.id} className="rounded-lg bg-bg px-2.5 py-1.5">
            <MetSentence meeting={meeting} />
            <p className="text-xs/5 text-faint">
              {date(meeting.at)}
              {isRednoteUrl(meeting.url) && <> · <TextLink href={meeting.url}>{meeting.title || t('page')}</TextLink></>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

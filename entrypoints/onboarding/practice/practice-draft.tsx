import { Info } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Knowledge } from '../../../components/app/knowledge';
import { InLanguage } from '../../../components/glossary/in-language';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { useSettings } from '../../../components/hooks/settings-context';
import { SeverityChip } from '../../../components/sensitive/severity-chip';
import { classNames } from '../../../components/ui/class-names';
import { fieldLook } from '../../../components/ui/field-look';
import type { CategoryView } from '../../../utils/sensitive/category-view';
import { wantedFindings } from '../../../utils/sensitive/wanted-findings';
import { warnedTopics, type WarnedTopic } from '../../../utils/sensitive/warned-topics';
import post from './post.json';

const { sensitive } = new Knowledge();

interface Touched {
  topic: WarnedTopic;
  category: CategoryView;
}

/** A draft, and below it what RedNote's pages would say of it. */
export function PracticeDraft() {
  const { t } = useTranslation(['welcome', 'content']);
  const { settings } = useSettings();
  const language = useExplanationLanguage();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [touched, setTouched] = useState<readonly Touched[]>([]);
  const text = typed ?? post.draft[language];
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<Touched[]> => {
      const [findings, categories] = await Promise.all([sensitive.find(text), sensitive.categories()]);
      const wanted = settings.sensitiveDrafts ? wantedFindings(text, findings, categories, settings, 'drafts') : [];
      return warnedTopics(wanted.map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) }))).flatMap((topic) => {
        const category = categories[topic.category];
        return category ? [{ topic, category }] : [];
      });
    };
    void look().catch(() => []).then((found) => {
      if (!isOver) setTouched(found);
    });
    return () => {
      isOver = true;
    };
  }, [text, settings]);
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-medium">{t('welcome:practice.draft')}</label>
      <textarea
        id={id}
        rows={2}
        lang={language}
        value={text}
        onChange={(event) => setTyped(event.currentTarget.value)}
        className={classNames('block resize-y px-2.5 py-1.5 text-15/6', fieldLook)}
      />
      <div role="status" className="space-y-1.5">
        {touched.length > 0 && <p className="flex items-center gap-1.5 text-13/5 text-soft"><Info aria-hidden="true" className="size-4 shrink-0 text-warm" />{t('content:topic.count', { count: touched.length })}</p>}
        {touched.map(({ topic, category: { title, advice: [advice] } }) => (
          <div key={topic.category} className="rounded-lg border border-line bg-surface px-3 py-2 text-13/5">
            <p className="flex flex-wrap items-center gap-2 font-medium"><InLanguage text={title[language]} language={language} /><SeverityChip severity={topic.severity} /></p>
            {advice && <p className="text-soft"><InLanguage text={advice[language]} language={language} /></p>}
          </div>
        ))}
      </div>
    </div>
  );
}

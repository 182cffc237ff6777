import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../components/app/brand';
import { Button } from '../../components/ui/button';
import { TextButton } from '../../components/ui/text-button';
import { TextLink } from '../../components/ui/text-link';
import { FeaturesStep } from './steps/features-step';
import { PracticeStep } from './steps/practice-step';
import { TranslationStep } from './steps/translation-step';
import { YouStep } from './steps/you-step';

const steps = [
  { id: 'you', View: YouStep },
  { id: 'features', View: FeaturesStep },
  { id: 'translation', View: TranslationStep },
  { id: 'practice', View: PracticeStep },
] as const;

/** The first steps, one after the other; each can be skipped, and everything is stored as it is chosen. */
export function App() {
  const { t } = useTranslation(['welcome', 'pages']);
  const [at, setAt] = useState(() => Math.max(0, steps.findIndex(({ id }) => location.hash === `#${id}`)));
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // Whoever goes on by key begins at the top of the new step.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
    history.replaceState(null, '', steps[at] ? `#${steps[at].id}` : '#ready');
  }, [at]);
  const step = steps[at];
  return (
    <div className="mx-auto flex min-h-dvh max-w-2xl flex-col gap-5 px-4 py-6 sm:px-6 md:py-10">
      <header className="space-y-2">
        <Brand />
        <p className="text-soft">{t('welcome:intro')}</p>
      </header>
      <main className="flex-1 space-y-3">
        <div>
          {step && <p className="text-13/5 text-faint">{t('welcome:step', { step: at + 1, steps: steps.length })}</p>}
          <h2 ref={heading} tabIndex={-1} className="text-xl/8 font-semibold outline-none">
            {t(step ? `welcome:headings.${step.id}` : 'welcome:ready')}
          </h2>
        </div>
        {step ? <step.View /> : (
          <p className="flex flex-wrap gap-x-5 gap-y-1">
            <TextLink href="https://www.rednote.com/explore">{t('pages:popup.openRednote')}</TextLink>
            <TextLink href="/options.html">{t('pages:popup.settings')}</TextLink>
          </p>
        )}
      </main>
      <footer className="flex items-center justify-between gap-3 border-t border-line pt-4">
        {step ? <TextButton onClick={() => setAt(steps.length)}>{t('welcome:skip')}</TextButton> : <span />}
        <span className="flex gap-2">
          {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('welcome:back')}</Button>}
          {step && <Button look="primary" onClick={() => setAt(at + 1)}>{t(at === steps.length - 1 ? 'welcome:finish' : 'welcome:next')}</Button>}
        </span>
      </footer>
    </div>
  );
}

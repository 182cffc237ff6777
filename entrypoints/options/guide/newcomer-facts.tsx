import { useTranslation } from 'react-i18next';

const facts = ['region', 'removal', 'appeal', 'changes', 'contact', 'selling', 'children', 'own'] as const;

/** What else somebody new should know. */
export function NewcomerFacts() {
  const { t } = useTranslation('pages');
  return (
    <dl className="space-y-2.5">
      {facts.map((fact) => (
        <div key={fact}>
          <dt className="font-medium">{t(`guide.facts.${fact}.heading`)}</dt>
          <dd className="text-soft">{t(`guide.facts.${fact}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useTranslation } from 'react-i18next';

/** What we know, and what we do not; beside a draft also whose choice it is. */
export function HonestLine({ isDraft = false }: { isDraft?: boolean }) {
  const { t } = useTranslation('content');
  return (
    <p className="text-xs/4.5 text-faint">
      {t(isDraft ? 'topic.honestDraft' : 'topic.honest')}
    </p>
  );
}

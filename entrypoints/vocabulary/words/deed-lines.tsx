import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/ui/notice';
import { UndoNotice } from '../../../components/ui/undo-notice';
import type { Deeds } from './use-deeds';

/** What did not work. */
export function FailedDeed({ deeds: { failed } }: { deeds: Deeds }) {
  const { t } = useTranslation('vocabulary');
  return failed && <Notice>{t([`errors.${failed}`, 'errors.database-failed'])}</Notice>;
}

/** What was deleted, and the way to take that back. */
export function UndoDeed({ deeds: { deed, undo } }: { deeds: Deeds }) {
  const { t } = useTranslation('vocabulary');
  return deed && (
    <UndoNotice undo={t('undo')} onUndo={() => void undo()}>
      {deed.kind === 'words' ? t('deleted', { count: deed.keys.length }) : t('lists.deleted', { name: deed.deleted.list.name })}
    </UndoNotice>
  );
}

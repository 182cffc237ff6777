import { useTranslation } from 'react-i18next';
import type { WordStatus } from '../../utils/vocabulary/saved-word';
import { Chip } from '../ui/chip';

/** How far a person is with a word. */
export function StatusChip({ status }: { status: WordStatus }) {
  const { t } = useTranslation('vocabulary');
  return <Chip look={status === 'new' ? 'warm' : 'plain'}>{t(`status.${status}`)}</Chip>;
}

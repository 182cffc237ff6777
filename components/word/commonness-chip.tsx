import { useTranslation } from 'react-i18next';
import type { Commonness } from '../../utils/dictionary/entry';
import { Chip } from '../ui/chip';

/** How often the word is met in written Chinese; nothing where that is unknown. */
export function CommonnessChip({ commonness }: { commonness: Commonness }) {
  const { t } = useTranslation('content');
  return commonness === 'unknown' ? null : <Chip>{t(`card.commonness.${commonness}`)}</Chip>;
}

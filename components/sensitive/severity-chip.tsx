import { useTranslation } from 'react-i18next';
import type { WarnedTopic } from '../../utils/sensitive/warned-topics';
import { Chip } from '../ui/chip';

const looks = { 1: 'plain', 2: 'warm', 3: 'caution' } as const;

/** How serious a topic is, in words; nothing of one that calls for help. */
export function SeverityChip({ severity }: Pick<WarnedTopic, 'severity'>) {
  const { t } = useTranslation('content');
  return severity === 'support' ? null : <Chip look={looks[severity]}>{t(`topic.severity.${severity}`)}</Chip>;
}

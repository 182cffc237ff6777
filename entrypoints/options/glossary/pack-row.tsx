import { useTranslation } from 'react-i18next';
import { InLanguage } from '../../../components/glossary/in-language';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { TextButton } from '../../../components/ui/text-button';
import type { GlossaryPack } from '../../../utils/glossary/pack-schema';

interface PackRowProps {
  pack: GlossaryPack;
  onExport: () => void;
  onRemove: () => void;
}

/** One pack: its title, how much is in it, and what can be done with it. */
export function PackRow({ pack: { title, language, entries }, onExport, onRemove }: PackRowProps) {
  const { t } = useTranslation('pages');
  const told = useExplanationLanguage();
  const name = title[told];
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 px-3 py-2">
      <span className="min-w-0 flex-1 wrap-anywhere">
        <InLanguage text={name} language={told} className="mr-2.5 font-medium" />
        <span className="text-13/5 text-soft">{t(`glossary.packs.count.${language}`, { count: entries.length })}</span>
      </span>
      <TextButton label={t('glossary.packs.exportPack', { pack: name })} onClick={onExport}>{t('glossary.packs.export')}</TextButton>
      <TextButton label={t('glossary.packs.removePack', { pack: name })} onClick={onRemove}>{t('glossary.packs.remove')}</TextButton>
    </div>
  );
}

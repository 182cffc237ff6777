import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/ui/select';
import type { AnkiChoices } from '../../../utils/anki/anki-choices';
import { ownModel } from '../../../utils/anki/outbox';
import { ankiFields } from '../../../utils/vocabulary/anki-fields';
import type { Anki } from './use-anki';

const named = (names: readonly string[], own: string): { value: string; label: string }[] =>
  [...new Set([own, ...names])].map((name) => ({ value: name, label: name }));

/** Where in Anki words go: deck, note type, and what goes into its fields. */
export function AnkiTarget({ anki: { settings, change, chooseModel }, choices }: { anki: Anki; choices: AnkiChoices }) {
  const { t } = useTranslation('vocabulary');
  const { deck, model, fields } = settings;
  const sources = ankiFields.map((field) => ({ value: field, label: t(`anki.fields.${field}`) }));
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2 text-13/6">
      <span className="flex items-center gap-2"><span className="text-soft">{t('anki.deck')}</span><Select label={t('anki.deck')} value={deck} options={named([deck, ...choices.decks], 'RedNote')} onChange={(chosen) => change({ deck: chosen })} /></span>
      <span className="flex items-center gap-2"><span className="text-soft">{t('anki.model')}</span><Select label={t('anki.model')} value={model} options={named([model, ...choices.models], ownModel)} onChange={(chosen) => void chooseModel(chosen)} /></span>
      {fields?.map(({ name, source }) => (
        <span key={name} className="flex items-center gap-2"><span className="text-soft">{name}</span><Select label={name} value={source} options={sources} onChange={(chosen) => change({ fields: fields.map((field) => (field.name === name ? { name, source: chosen } : field)) })} /></span>
      ))}
    </div>
  );
}

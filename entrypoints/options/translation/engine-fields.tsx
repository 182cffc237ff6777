import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/ui/choice';
import { TextButton } from '../../../components/ui/text-button';
import { TextLink } from '../../../components/ui/text-link';
import { sendMessage } from '../../../utils/messaging/protocol';
import type { EngineProblem } from '../../../utils/translation/engine-failure';
import type { EngineAccount } from '../../../utils/translation/account';
import { addressOf, openaiPresets, type AccountField as FieldName, type EngineListing } from '../../../utils/translation/catalogue';
import { AccountField } from './account-field';
import { EngineProblemNotice } from './engine-problem';
import { problemOf } from './problem-of';

interface EngineFieldsProps {
  listing: EngineListing;
  account: EngineAccount;
  /** What is chosen where no known service is, in words. */
  otherService: string;
  onChange(fields: Partial<EngineAccount>): Promise<boolean>;
}

/** What an engine has to be told: its key, its address, its model. */
export function EngineFields({ listing: { id, fields, keyPage }, account, otherService, onChange }: EngineFieldsProps) {
  const { t } = useTranslation('pages');
  const [models, setModels] = useState<readonly string[]>();
  const [problem, setProblem] = useState<EngineProblem | null>(null);
  /** What was told to each service: whoever comes back to one finds it as it was. */
  const told = useRef(new Map<string, Pick<EngineAccount, 'url' | 'model' | 'key'>>());
  const presetHeading = `${id}-preset`;
  const lines = fields.filter((field): field is Exclude<FieldName, 'preset'> => field !== 'preset');
  const readModels = async (): Promise<void> => {
    const answer = await sendMessage('listEngineModels', { engine: id }).catch(() => null);
    const found = answer?.ok ? answer.value : undefined;
    setModels(found);
    setProblem(found ? null : problemOf(answer));
  };
  const choose = (preset: string): void => {
    const { url, model, key } = account;
    told.current.set(account.preset, { url, model, key });
    setModels(undefined);
    setProblem(null);
    // Another service has another address and other models; a key goes to nobody it was not meant for.
    void onChange({ preset, ...(told.current.get(preset) ?? { url: '', model: '', key: '' }) });
  };
  return (
    <>
      {fields.includes('preset') && (
        <div>
          <p id={presetHeading} className="text-13/6 text-soft">{t('translation.fields.preset')}</p>
          <Choice
            value={account.preset}
            options={[...openaiPresets.map(({ id: value, name }) => ({ value, label: name })), { value: '', label: otherService }]}
            labelledBy={presetHeading}
            onChange={choose}
          />
        </div>
      )}
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        {lines.map((field) => (
          <AccountField
            key={field}
            label={t(`translation.fields.${field}`)}
            value={account[field]}
            secret={field === 'key'}
            placeholder={field === 'url' && account.url === '' ? addressOf(account) : undefined}
            {...(field === 'model' && models && { suggestions: models })}
            hint={field === 'model' && models ? t('translation.models', { count: models.length }) : undefined}
            refusal={t(`translation.refused.${field === 'url' ? 'url' : 'text'}`)}
            onStore={(value) => onChange({ [field]: value })}
          />
        ))}
      </div>
      {keyPage !== undefined && <p className="text-13/6"><TextLink href={keyPage}>{t('translation.keyPage')}</TextLink></p>}
      {fields.includes('model') && <TextButton onClick={() => void readModels()}>{t('translation.listModels')}</TextButton>}
      {problem && <EngineProblemNotice problem={problem} />}
    </>
  );
}

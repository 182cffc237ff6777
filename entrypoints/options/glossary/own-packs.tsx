import { useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FoundSettings } from '../../../components/settings/found-settings';
import { Button } from '../../../components/ui/button';
import { FileInput } from '../../../components/ui/file-input';
import examplePack from '../../../utils/glossary/example-pack.json';
import { saveFile } from '../../../utils/platform/save-file';
import { PackOutcomeLine } from './pack-outcome-line';
import { PackRow } from './pack-row';
import { useOwnPacks } from './use-own-packs';

const asFile = (pack: object): string => `${JSON.stringify(pack, null, 2)}\n`;

/** Packs that the person brings in, keeps, exports and removes. */
export function OwnPacks() {
  const { t } = useTranslation('pages');
  const isSearching = useContext(FoundSettings) !== null;
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { packs, outcome, bring, remove, forgetOutcome } = useOwnPacks();
  useEffect(() => {
    // A button that goes away with its pack or its question leaves the focus to the way back, or to the next thing to do.
    if (outcome && document.activeElement === document.body) box.current?.querySelector('button')?.focus();
  }, [outcome, packs]);
  if (isSearching) return null;
  return (
    <div className="space-y-3 border-t border-line px-4 py-3.5">
      <div>
        <h3 id="own-packs-heading" className="font-medium">{t('glossary.packs.heading')}</h3>
        <p className="text-13/5 text-soft">{t('glossary.packs.description')}</p>
      </div>
      {packs.length > 0 && (
        <ul aria-labelledby="own-packs-heading" className="divide-y divide-line rounded-lg border border-line bg-bg">
          {packs.map((pack) => (
            <li key={pack.id}>
              <PackRow pack={pack} onExport={() => saveFile(`${pack.id}.json`, asFile(pack))} onRemove={() => remove(pack)} />
            </li>
          ))}
        </ul>
      )}
      <div ref={box} className="space-y-3">
        <PackOutcomeLine outcome={outcome} onLeave={forgetOutcome} />
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => input.current?.click()}>{t('glossary.packs.add')}</Button>
          <Button onClick={() => saveFile('my-pack.json', asFile(examplePack))}>{t('glossary.packs.example')}</Button>
        </div>
      </div>
      <FileInput box={input} onFile={(file) => void bring(file)} />
    </div>
  );
}

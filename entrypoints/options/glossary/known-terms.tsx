import { useState } from 'react';
import { useSettings } from '../../../components/hooks/settings-context';
import { withKnownTerm } from '../../../utils/settings/known-terms';
import { KeptList } from '../kept-list';
import { useTermNames } from './use-term-names';

/** The terms that are no longer marked, the latest first; each can be marked again. */
export function KnownTerms() {
  const { settings, change } = useSettings();
  const [isOpen, setIsOpen] = useState(false);
  const names = useTermNames(isOpen);
  return (
    <KeptList
      name="knownTerms"
      items={settings.knownTerms.toReversed().map((id) => ({ key: id, text: names.get(id) ?? id }))}
      isOpen={isOpen}
      onToggle={() => setIsOpen(!isOpen)}
      onTakeBack={(id) => change('knownTerms', withKnownTerm(settings.knownTerms, id, false))}
    />
  );
}

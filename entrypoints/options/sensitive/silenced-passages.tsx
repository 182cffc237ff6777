import { useState } from 'react';
import { useSettings } from '../../../components/hooks/settings-context';
import { withPassage } from '../../../utils/settings/silenced-topics';
import { KeptList } from '../kept-list';

/** Passages that are not mentioned any more, the latest first; each can be mentioned again. */
export function SilencedPassages() {
  const { settings, change } = useSettings();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <KeptList
      name="silencedPassages"
      items={settings.silencedPassages.toReversed().map((passage) => ({ key: passage, text: passage }))}
      isOpen={isOpen}
      onToggle={() => setIsOpen(!isOpen)}
      onTakeBack={(passage) => change('silencedPassages', withPassage(settings.silencedPassages, passage, false))}
    />
  );
}

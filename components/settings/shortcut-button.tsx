import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShortcutName } from '../../utils/settings/schema';
import { useSettings } from '../hooks/settings-context';
import { Button } from '../ui/button';
import { capture, type Captured } from './capture';
import { rowIds } from './row-ids';

interface ShortcutButtonProps {
  name: ShortcutName;
  /** Hears of every key press that meant something while keys were being chosen. */
  onCaptured: (captured: Captured) => void;
}

const refused: ReadonlySet<Captured['kind']> = new Set(['taken', 'unusable', 'typing']);

/** Takes the next key press as new keys. Refused keys leave it waiting for others. */
export function ShortcutButton({ name, onCaptured }: ShortcutButtonProps) {
  const { t } = useTranslation('pages');
  const { settings } = useSettings();
  const [listening, setListening] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!listening) return;
    const captured = capture(event.nativeEvent, name, settings);
    if (captured.kind !== 'leave') event.preventDefault();
    if (captured.kind === 'wait') return;
    onCaptured(captured);
    if (!refused.has(captured.kind)) setListening(false);
  };
  const stop = (): void => {
    if (listening) onCaptured({ kind: 'keep' });
    setListening(false);
  };
  const { label } = rowIds(name);
  const hint = t(name === 'shortcutClose' ? 'shortcuts.hintClose' : 'shortcuts.hint');
  return (
    <>
      <Button
        id={`${name}-change`}
        labelledBy={`${name}-change ${label}`}
        active={listening}
        onClick={() => (listening ? stop() : setListening(true))}
        onKeyDown={onKeyDown}
        onBlur={stop}
      >
        {t(listening ? 'shortcuts.listening' : 'shortcuts.change')}
      </Button>
      <p role="status" className="w-full text-13/5 text-soft empty:absolute sm:text-right">
        {listening && hint}
      </p>
    </>
  );
}

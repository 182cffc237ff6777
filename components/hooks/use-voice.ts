import { useEffect, useSyncExternalStore } from 'react';
import { speech } from '../../utils/platform/speech';
import { useSettings } from './settings-context';

/** Says a Chinese text aloud, `undefined` where this device has no Mandarin voice. What leaves the page falls silent. */
export function useVoice(): ((text: string) => void) | undefined {
  const hasVoice = useSyncExternalStore(speech.subscribe, speech.available);
  const { firstScript } = useSettings().settings;
  useEffect(() => () => speech.stop(), []);
  return hasVoice ? (text) => void speech.speak(text, firstScript) : undefined;
}

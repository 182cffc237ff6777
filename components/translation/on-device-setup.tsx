import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { downloadOnDevice, hasOnDeviceTranslator, onDeviceState, type OnDeviceState } from '../../utils/platform/on-device-translator';

/** Languages that most people here need, as the browser names them. */
const pairs = [['zh-Hans', 'en'], ['en', 'zh-Hans']] as const;

/** What the browser's own translator has on this device, and the way to get more. */
export function OnDeviceSetup() {
  const { t } = useTranslation('pages');
  if (!hasOnDeviceTranslator()) return <p className="text-13/5 text-soft">{t('translation.onDevice.none')}</p>;
  return <ul className="space-y-2">{pairs.map(([from, to]) => <li key={from}><OnDevicePair from={from} to={to} /></li>)}</ul>;
}

function OnDevicePair({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('pages');
  const [state, setState] = useState<OnDeviceState | 'asking' | 'failed'>('asking');
  const [done, setDone] = useState<number | null>(null);
  useEffect(() => void onDeviceState(from, to).then(setState), [from, to]);
  const download = async (): Promise<void> => {
    setDone(0);
    const isThere = await downloadOnDevice(from, to, setDone, new AbortController().signal);
    setDone(null);
    setState(isThere ? 'available' : 'failed');
  };
  const name = t(`translation.onDevice.pairs.${from}`);
  const canDownload = state === 'downloadable' || state === 'downloading' || state === 'failed';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-13/6">
      <span className="font-medium">{name}</span>
      <span className="text-soft">{t(`translation.onDevice.states.${done === null ? state : 'running'}`)}</span>
      {done !== null && <progress aria-label={name} value={done} max={1} className="h-1.5 w-32 accent-accent" />}
      {done === null && canDownload && <Button onClick={() => void download()}>{t('translation.onDevice.download')}</Button>}
    </div>
  );
}

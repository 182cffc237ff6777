import { onMessage } from '../../utils/messaging/protocol';
import { createLog } from '../../utils/platform/log';
import { withdrawUi } from '../../utils/platform/rednote-ui';
import { initialSettings } from '../../utils/settings/parse';
import { readSettings, watchSettings } from '../../utils/settings/store';
import { FeatureRunner } from './feature';
import { hoverCard } from './features/hover-card';
import { slangMarks } from './features/slang-marks';
import { createMessenger, isOrphaned } from './messenger';
import { BlockScanner } from './scan/block-scanner';
import { adapterFor } from './site/adapter-for';
import { onNavigated } from './site/navigation';

const features = [hoverCard, slangMarks];

/**
 * Runs the features until the page or the extension goes away.
 *
 * @param signal aborts when a newer copy of this script takes over
 * @param isReplaced whether that has happened unnoticed
 */
export async function start(signal: AbortSignal, isReplaced: () => boolean): Promise<void> {
  const ended = new AbortController();
  signal.addEventListener('abort', () => ended.abort());
  ended.signal.addEventListener('abort', withdrawUi);
  letGoWhenOrphaned(ended, isReplaced);

  let settings = initialSettings();
  const adapter = () => adapterFor(new URL(location.href));
  const runner = new FeatureRunner(features, {
    signal: ended.signal, adapter, settings: () => settings, messenger: createMessenger(), blocks: new BlockScanner(adapter), log: createLog('page'),
  });
  onNavigated(() => runner.update(), ended.signal);
  watchSettings((changed) => {
    // The drawing script knows one language; it comes anew with the next move of the pointer.
    if (changed.language !== settings.language) withdrawUi();
    settings = changed;
    runner.update();
  }, ended.signal);
  const stopAnswering = onMessage('reportPage', ({ sender }) => {
    // Our own pages ask; a content script has a tab.
    if (sender.tab !== undefined) throw new Error('not for pages of the site');
    return { ...adapter().report(), features: runner.running };
  });
  ended.signal.addEventListener('abort', () => {
    if (!isOrphaned()) stopAnswering();
  });

  settings = await readSettings();
  runner.update();
}

/** The browser tells a script of a reloaded extension nothing, so it looks for itself whenever the person is active. */
function letGoWhenOrphaned(ended: AbortController, isReplaced: () => boolean): void {
  const look = (): void => {
    if (isOrphaned() || isReplaced()) ended.abort();
  };
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'visibilitychange', 'focus'] as const) {
    addEventListener(type, look, { capture: true, passive: true, signal: ended.signal });
  }
}

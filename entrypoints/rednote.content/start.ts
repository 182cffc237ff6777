import { createLog } from '../../utils/platform/log';
import { onNavigated } from '../../utils/platform/navigation';
import { translationSlot } from '../../utils/platform/rednote-translation';
import { withdrawUi } from '../../utils/platform/rednote-ui';
import type { Settings } from '../../utils/settings/schema';
import { topicFinders } from './annotate/topic-finder';
import { answerOurPages } from './answer-our-pages';
import { FeatureRunner } from './feature';
import { forgetScripts } from './bring-script';
import { composeGuard } from './features/compose-guard';
import { hoverCard } from './features/hover-card';
import { inlineTranslation } from './features/inline-translation';
import { interfaceLabels } from './features/interface-labels';
import { sensitiveMarks } from './features/sensitive-marks';
import { slangMarks } from './features/slang-marks';
import { writingHelp } from './features/writing-help';
import { vocabularyMarks } from './features/vocabulary-marks';
import { followSettings } from './follow-settings';
import { createMessenger, isOrphaned } from './messenger';
import { BlockScanner } from './scan/block-scanner';
import { languageSettings, tellOfChanges, valuesOf } from './setting-values';
import { adapterFor } from './site/adapter-for';

const features = [hoverCard, slangMarks, sensitiveMarks, composeGuard, interfaceLabels, inlineTranslation, writingHelp, vocabularyMarks];

/**
 * Runs the features until the page or the extension goes away.
 *
 * @param signal aborts when a newer copy of this script takes over
 * @param isReplaced whether that has happened unnoticed
 */
export function start(signal: AbortSignal, isReplaced: () => boolean): void {
  const ended = new AbortController();
  signal.addEventListener('abort', () => ended.abort());
  ended.signal.addEventListener('abort', withdrawScripts);
  letGoWhenOrphaned(ended, isReplaced);

  const adapter = () => adapterFor(new URL(location.href));
  const blocks = new BlockScanner(adapter);
  const messenger = createMessenger();
  const log = createLog('page');
  const changes = new EventTarget();
  let settings: Settings | undefined;
  let runner: FeatureRunner | undefined;

  const startWith = (initial: Settings): FeatureRunner => {
    const current = (): Settings => settings ?? initial;
    return new FeatureRunner(features, {
      signal: ended.signal, adapter, settings: current, messenger, blocks, topics: topicFinders(messenger, current, log), log,
      onSettings: tellOfChanges(changes, current),
    });
  };
  onNavigated(() => runner?.update(), ended.signal);
  followSettings(messenger, (changed) => {
    // The other scripts know one language; they come anew with the next move of the pointer.
    if (settings && valuesOf(changed, languageSettings) !== valuesOf(settings, languageSettings)) withdrawScripts();
    settings = changed;
    runner ??= startWith(changed);
    runner.update();
    changes.dispatchEvent(new Event('change'));
  }, ended.signal);
  const stopAnswering = answerOurPages(adapter, () => runner?.running ?? [], blocks);
  ended.signal.addEventListener('abort', () => {
    if (!isOrphaned()) stopAnswering();
  });
}

function withdrawScripts(): void {
  withdrawUi();
  translationSlot.withdraw();
  forgetScripts();
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

import { defineContentScript } from 'wxt/utils/define-content-script';
import { rednoteMatches } from '../../utils/platform/hosts';
import { start } from './start';

export default defineContentScript({
  matches: rednoteMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => start(ctx.signal, () => ctx.isInvalid),
});

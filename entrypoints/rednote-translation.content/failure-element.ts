import { isolateEvents } from '../../utils/platform/isolated-events';
import { failureText } from './failure-text';
import { make, makeButton } from './make';
import { ownElement } from './translation-element';
import type { Words } from './words';

/** One quiet line that says why a block is not translated, with a way to try again. */
export function createFailure(code: string, words: Words, onRetry: () => void): HTMLElement {
  const element = ownElement('rnc-translation-failure');
  const shadow = element.attachShadow({ mode: 'closed' });
  const line = make('span', { part: 'about', text: failureText(code, words) }, makeButton('button', words('translation.retry'), onRetry));
  line.setAttribute('role', 'status');
  isolateEvents(line, line);
  shadow.append(line);
  return element;
}

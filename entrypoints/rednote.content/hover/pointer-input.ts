import { isTyping } from '../../../utils/platform/typing';
import type { FeatureEnvironment } from '../feature';
import type { CardSession } from './card-session';
import { isOn } from './shown-word';
import { createSpeedGate } from './speed-gate';

/** Mouse and pen: words open as the pointer rests on them. */
export function readUnderPointer(session: CardSession, { signal, settings }: FeatureEnvironment): void {
  const listening = { capture: true, passive: true, signal };
  const gate = createSpeedGate(({ x, y }) => void session.pointAt(x, y), signal);
  const leave = (): void => {
    gate.cancel();
    session.leave();
  };

  addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    session.door.fetch();
    session.rest.moved();
    session.pointer = { x: event.clientX, y: event.clientY };
    if (session.door.ready?.owns(event) && session.enterCard()) return gate.cancel();
    const key = settings().hoverKey;
    if (event.buttons !== 0 || (key !== 'none' && !event.getModifierState(key))) return leave();
    gate.move({ x: event.clientX, y: event.clientY, time: event.timeStamp });
  }, listening);

  // The key that opens the card is pressed over a word on which the pointer rests already.
  addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === settings().hoverKey && session.pointer && !isTyping(event)) void session.pointAt(session.pointer.x, session.pointer.y);
  }, listening);

  // The pointer has left the window.
  document.addEventListener('pointerleave', (event) => {
    if (event.target === document && event.pointerType !== 'touch') leave();
  }, listening);

  // The page moves away beneath a resting pointer.
  addEventListener('scroll', (event) => {
    const { shown, pointer } = session;
    if (!shown || !pointer || session.door.ready?.owns(event)) return;
    const { x, y } = pointer;
    const { left, right, top, bottom } = session.door.ready?.cardBox() ?? new DOMRect();
    const isOnCard = x >= left && x < right && y >= top && y < bottom;
    if (!isOnCard && !isOn(shown, x, y)) leave();
  }, listening);
}

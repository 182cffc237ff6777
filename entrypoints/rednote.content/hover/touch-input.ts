import type { CardSession } from './card-session';

/** A touch that moves further (CSS pixels) or lasts longer (ms) is no tap. */
const tapReach = 10;
const tapTime = 500;

/** Touch screens: a tap on a word opens the card, a tap elsewhere closes it. The tap itself stays the page's. */
export function readByTap(session: CardSession, signal: AbortSignal): void {
  const listening = { capture: true, passive: true, signal };
  let touched: PointerEvent | null = null;
  addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch' && event.isPrimary ? event : null;
    if (!touched) return;
    session.pointer = null;
    session.door.fetch();
  }, listening);
  addEventListener('pointercancel', () => {
    touched = null;
  }, listening);
  addEventListener('pointerup', (event) => {
    const from = touched;
    touched = null;
    if (!from || event.pointerType !== 'touch' || session.door.ready?.owns(event)) return;
    const isTap = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) <= tapReach && event.timeStamp - from.timeStamp <= tapTime;
    if (isTap) void session.tapAt(event.clientX, event.clientY);
  }, listening);
}

import { isTyping } from '../../utils/platform/typing';
import type { Block } from './block';
import { underPointer } from './under-pointer';

interface HeldKeyEnvironment {
  key: 'Alt' | 'Shift' | 'Control';
  signal: AbortSignal;
  around(node: Node | null): Block | undefined;
  press(block: Block): void;
}

/** A key held alone for this long (ms) is meant; shorter, it is part of a shortcut or a slip. */
const holding = 220;

/** Translates the block under the pointer while a key is held alone; other keys and the mouse call it off. */
export function translateByHeldKey({ key, signal, around, press }: HeldKeyEnvironment): void {
  let isHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reached = new Set<Block>();

  const act = (): void => {
    const block = around(underPointer());
    if (!block || reached.has(block)) return;
    reached.add(block);
    press(block);
  };
  const letGo = (): void => {
    clearTimeout(timer);
    isHeld = false;
    reached.clear();
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('pointerover', () => {
    if (isHeld) act();
  }, options);
  addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.repeat) return;
    letGo();
    if (event.key !== key || isTyping(event)) return;
    timer = setTimeout(() => {
      isHeld = true;
      act();
    }, holding);
  }, options);
  for (const type of ['keyup', 'pointerdown', 'wheel', 'blur'] as const) addEventListener(type, letGo, options);
  signal.addEventListener('abort', letGo);
}

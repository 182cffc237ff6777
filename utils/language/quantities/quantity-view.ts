import type { QuantityLanguage } from './explain/phrases';

/** An amount as the card shows it: what it comes to, then what to know about it. */
export interface QuantityView {
  lines: string[];
  language: QuantityLanguage;
}

import type { SiteAdapter } from './adapter';
import { joinedSelector, type SelectorName } from './selectors';

/** Places in the interface, which is whatever lies outside what people wrote. */
export function interfacePlaces(written: readonly SelectorName[]): ReturnType<SiteAdapter['interfacePlaces']> {
  const writtenParts = joinedSelector(written);
  const tabs = joinedSelector(['tab']);
  const figures = joinedSelector(['profileFigure']);
  return (element) => {
    if (element.closest(writtenParts)) return null;
    if (element.closest(tabs)) return '@tab';
    return element.closest(figures) ? '@figure' : '';
  };
}

import type { FeatureEnvironment } from '../feature';
import type { InterfacePlace } from '../site/adapter';
import { labelledElements, prepareLabel, removeLabel } from './shown-label';

/** Changes are gathered for this long (ms). */
const gatheringTime = 50;
/** Labels are shown this far (CSS pixels) around what is in sight. */
const nearby = '400px';
const longestLabel = 32;
const mostKnown = 2_000;
/** Elements that hold no others: only where all of an element is a label does it get one. */
const leaves = ':not(:has(*), script, style)';

/**
 * Labels what belongs to the site's interface, in the page and in what comes into it, until `signal` aborts. The site's
 * nodes stay as they are: an element gets attributes that the page's style shows in place of its text.
 */
export function labelInterface({ adapter, messenger, log, signal }: FeatureEnvironment): void {
  const known = new Map<string, readonly string[]>();
  const changed = new Set<Element>();
  let gathering: ReturnType<typeof setTimeout> | undefined;

  const consider = (elements: Iterable<Element>): void => {
    for (const element of elements) changed.add(element);
    gathering ??= setTimeout(() => void labelChanged(), gatheringTime);
  };

  const labelChanged = async (): Promise<void> => {
    const placeOf = adapter().interfacePlaces();
    const found = [...changed].map((element) => ({ element, content: element.textContent, text: interfaceText(element, placeOf) }));
    changed.clear();
    gathering = undefined;
    const texts = [...new Set(found.map(({ text }) => text))].filter((text) => text && !known.has(text));
    if (texts.length > 0) {
      const labels = await messenger.readInterfaceLabels({ texts });
      if (signal.aborted) return;
      if (!labels.ok) return log.warn('the interface is not labelled', labels.error.code);
      const { value } = labels;
      if (value === null) return stop();
      if (known.size > mostKnown) known.clear();
      texts.forEach((text, place) => known.set(text, value[place] ?? []));
    }
    for (const { element, content, text } of found) {
      // What has changed meanwhile is gathered again.
      if (element.textContent !== content) continue;
      inSight.unobserve(element);
      if (known.get(text)?.length) inSight.observe(element);
      else removeLabel(element);
    }
  };

  const inSight = new IntersectionObserver((entries) => {
    const placeOf = adapter().interfacePlaces();
    const prepared = entries.flatMap(({ isIntersecting, target }) => {
      if (!isIntersecting) return [];
      inSight.unobserve(target);
      const spellings = known.get(interfaceText(target, placeOf));
      if (spellings) return [prepareLabel(target, spellings)];
      consider([target]);
      return [];
    });
    for (const show of prepared) show();
  }, { rootMargin: nearby, scrollMargin: nearby });

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) {
        if (node instanceof Element) consider(node === target ? [node] : [node, ...node.querySelectorAll(leaves)]);
        else if (node.parentElement) consider([node.parentElement]);
      }
    }
  });

  const stop = (): void => {
    observer.disconnect();
    inSight.disconnect();
    clearTimeout(gathering);
    for (const element of labelledElements()) removeLabel(element);
  };
  signal.addEventListener('abort', stop);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  // Both may move everything.
  for (const type of ['load', 'resize']) addEventListener(type, () => consider(labelledElements()), { signal });
  consider(document.body.querySelectorAll(leaves));
}

/** All the text of an element of the interface, with where it stands; '' where it is no label for certain. */
function interfaceText(element: Element, placeOf: (element: Element) => InterfacePlace | null): string {
  const text = element.firstElementChild ? '' : (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  if (text.length > longestLabel || !/[一-鿿]|\d-\d/u.test(text)) return '';
  const place = placeOf(element);
  return place === null ? '' : text + place;
}

import type { TestPage } from './browsers/test-browser.ts';

/** The marks of one name within the elements of a selector: the text of each element with what is marked in it. */
export interface MarkedText {
  text: string;
  /** `[start, end)` of each mark in `text`, from left to right, doubled ones twice. */
  marks: [number, number][];
}

/** What is marked on a page, and how many marks stand on nothing that is in the page. */
export const readMarks = (page: TestPage, name: string, selector: string): Promise<{ texts: MarkedText[]; stale: number }> =>
  page.evaluate(({ highlight, query }) => {
    const elements = [...document.querySelectorAll(query)];
    const texts = elements.map((element) => ({ text: element.textContent ?? '', marks: [] as [number, number][] }));
    let stale = 0;
    for (const range of CSS.highlights.get(highlight) ?? []) {
      const { startContainer, endContainer, startOffset, endOffset } = range;
      const length = (endContainer.nodeValue ?? '').length;
      if (!startContainer.isConnected || !endContainer.isConnected || endOffset > length) {
        stale++;
        continue;
      }
      const at = elements.findIndex((element) => element.contains(startContainer));
      const element = elements[at];
      if (!element) continue;
      const before = document.createRange();
      before.selectNodeContents(element);
      before.setEnd(startContainer, startOffset);
      const own = document.createRange();
      own.setStart(startContainer, startOffset);
      own.setEnd(endContainer, endOffset);
      const start = before.toString().length;
      texts[at]?.marks.push([start, start + own.toString().length]);
    }
    for (const { marks } of texts) marks.sort(([a], [b]) => a - b);
    return { texts, stale };
  }, { highlight: name, query: selector });

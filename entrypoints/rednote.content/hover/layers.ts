/** Replaced elements paint over whatever lies below them. */
const replaced = 'img, video, canvas, iframe, object, embed, svg, picture';

/** Elements under a point of the viewport, topmost first, those of open shadow roots before their hosts. */
export function elementsAt(x: number, y: number, root: DocumentOrShadowRoot = document): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    const inner = element.shadowRoot;
    return inner && inner !== root ? [...elementsAt(x, y, inner).filter((found) => found.getRootNode() === inner), element] : [element];
  });
}

/** The open shadow roots under a point, so that the browser's caret may enter them. */
export const shadowRootsAt = (x: number, y: number): ShadowRoot[] =>
  elementsAt(x, y).flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));

/** Whether what lies below an element cannot be seen through it. */
export function hidesWhatIsBelow(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < 0.3 || !element.checkVisibility({ opacityProperty: true })) return false;
  if (element.matches(replaced)) return true;
  const alpha = /rgba?\([^)]*?[,/]\s*([\d.]+)\)$/u.exec(style.backgroundColor)?.[1];
  const isRgba = style.backgroundColor.startsWith('rgba') || style.backgroundColor.includes('/');
  const hasColour = style.backgroundColor !== 'transparent' && (!isRgba || Number(alpha) > 0.5);
  // A gradient is mostly a shade that lets text through; a picture is not.
  return hasColour || style.backgroundImage.includes('url(');
}

/** Whether a text node is painted at all. */
export const isSeen = (node: Text): boolean =>
  node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;

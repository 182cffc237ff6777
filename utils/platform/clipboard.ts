/** The older way in: answers the copy event itself, so that neither selection nor focus of the page moves. */
function copyByEvent(text: string): boolean {
  const enable = (event: Event): void => event.preventDefault();
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('beforecopy', enable, true);
  document.addEventListener('copy', answer, true);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('beforecopy', enable, true);
    document.removeEventListener('copy', answer, true);
  }
}

/** Puts text on the clipboard; false where neither way works. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

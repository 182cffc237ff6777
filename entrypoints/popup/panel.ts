/** Whether this is the panel beside the page, which stays, and not the popup. */
export const isPanel = (): boolean => document.documentElement.classList.contains('panel');

/** Makes way for what was opened; the panel stays beside it. */
export function closePopup(): void {
  if (!isPanel()) close();
}

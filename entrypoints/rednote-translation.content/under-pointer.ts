/** The innermost element of the page under the pointer; `null` where there is none, or no pointer yet. */
export const underPointer = (): Element | null => [...document.querySelectorAll(':hover')].at(-1) ?? null;

/** What all boxes to write in look like; padding and size of text are their own. */
export const fieldLook = 'w-full rounded-lg border border-faint bg-surface placeholder:text-faint placeholder:opacity-100 focus:border-accent focus:outline-1 focus:outline-accent';

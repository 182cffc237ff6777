import type { ReactNode } from 'react';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';

/** A link in running text to another section of this page. */
export const SectionLink = ({ id, children }: { id: string; children: ReactNode }) => (
  <a href={`#${id}`} className={classNames('rounded-sm text-accent underline underline-offset-2 hover:no-underline', focusRing)}>
    {children}
  </a>
);

import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { focusRing } from './focus-ring';

interface TextLinkProps {
  href: string;
  onClick?: () => void;
  children: ReactNode;
}

/** A link in running text; it opens beside the page it stands on. */
export function TextLink({ href, onClick, children }: TextLinkProps) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={onClick}
      className={classNames('rounded-sm text-accent underline underline-offset-2 hover:no-underline', focusRing)}
    >
      {children}
    </a>
  );
}

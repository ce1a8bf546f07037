import { type ReactNode, useId } from "react";

interface FacetProps {
  readonly title: string;
  /** Beside the title. */
  readonly action?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled group of the lens. */
export function Facet({ title, action, className = "", children }: FacetProps) {
  const heading = useId();
  return (
    <section role="group" aria-labelledby={heading} className={`facet ${className}`}>
      <header>
        <h2 id={heading}>{title}</h2>
        {action}
      </header>
      {children}
    </section>
  );
}

import { type ReactNode, useState } from "react";

interface FoldedProps {
  readonly summary: string;
  readonly className?: string;
  readonly children: () => ReactNode;
}

/** What is folded away until it is asked for, and not made before that either: lists may be long. */
export function Folded({ summary, className, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={className} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}

import { useState } from 'preact/hooks';
import type { Citation } from '../core/citation.ts';
import { copyCitation } from './clipboard.ts';

/** Milliseconds for which a copied statement says so. */
const COPIED_MS = 2500;

/** Copies citations, and knows which statement was copied last, for a moment. */
export function useCopying(): {
  readonly copied: string | undefined;
  readonly copy: (statement: string, citation: Citation) => Promise<boolean>;
} {
  const [copied, setCopied] = useState<string>();
  const copy = async (statement: string, citation: Citation) => {
    const isCopied = await copyCitation(document, citation);
    if (isCopied) {
      setCopied(statement);
      setTimeout(
        () => setCopied((latest) => (latest === statement ? undefined : latest)),
        COPIED_MS,
      );
    }
    return isCopied;
  };
  return { copied, copy };
}

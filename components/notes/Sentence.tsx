import type { TextKey } from '../../core/texts/texts.ts';
import { useTexts } from '../texts.tsx';

export interface SentenceProps {
  /** A sentence with one place, `$1`. */
  readonly of: TextKey;
  /** Words of the notes for that place. */
  readonly name: string;
}

/** Stands in for the name while the sentence is made, and is in no note. */
const PLACE = '\uE000';

/** A sentence of ours around words of the notes, which cannot reorder it. */
export function Sentence({ of, name }: SentenceProps) {
  const [before, after] = useTexts().t(of, [PLACE]).split(PLACE);
  return (
    <bdi>
      {before}
      <bdi>{name}</bdi>
      {after}
    </bdi>
  );
}
